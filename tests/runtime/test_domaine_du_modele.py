"""The domain of a model is read from JSON, and is the one that Rasa would have read."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain

from bot.nlu.modele import ensure_model

NOM = "domain_provider"


@pytest.fixture
def depose(tmp_path: Path) -> Path:
    """The folder of the domain in the trained model, unpacked."""
    with tarfile.open(ensure_model()) as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path / "components" / NOM


def load(depose: Path) -> Any:
    return DomainProvider.load(
        {}, LocalModelStorage(depose.parent), Resource(NOM), execution_context=SimpleNamespace()
    ).provide_inference()


def test_it_is_the_domain_that_rasa_reads(depose: Path) -> None:
    en_yaml = Domain.from_path(str(depose))
    assert len(en_yaml.responses) > 100
    shutil.move(depose / "domain.yml", depose.parent)  # only the JSON is left
    lu = load(depose)
    assert lu.as_dict() == en_yaml.as_dict()
    assert lu.fingerprint() == en_yaml.fingerprint()
    assert [vars(s) for s in lu.slots] == [vars(s) for s in en_yaml.slots]


def test_a_model_that_something_else_trained_is_read_as_ever(depose: Path) -> None:
    (depose / "domain.json").unlink()
    assert load(depose).as_dict() == Domain.from_path(str(depose)).as_dict()
