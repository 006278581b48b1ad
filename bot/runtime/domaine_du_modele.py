"""Reads the domain of a trained model once, from JSON: Rasa reads its YAML four times, a fifth of the
time to start."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

_EN_JSON = "domain.json"


def patch() -> None:
    """Write the domain a second time when a model is trained, and load that one where it is there."""
    from rasa.graph_components.providers.domain_provider import DomainProvider
    from rasa.shared.core.domain import Domain
    from rasa.shared.utils.io import read_yaml_file

    persist, load = DomainProvider._persist, DomainProvider.load.__func__

    def persist_twice(self: Any, domain: Any) -> None:
        persist(self, domain)
        with self._model_storage.write_to(self._resource) as dossier:
            lu = read_yaml_file(dossier / "domain.yml")  # just as it would be loaded
            (dossier / _EN_JSON).write_text(json.dumps(lu), encoding="utf-8")

    @functools.wraps(load)  # Rasa looks at its annotations
    def load_once(cls: Any, config: Any, model_storage: Any, resource: Any, **autres: Any) -> Any:
        with model_storage.read_from(resource) as dossier:
            ecrit = Path(dossier) / _EN_JSON
            if not ecrit.is_file():  # a model that something else trained
                return load(cls, config, model_storage, resource, **autres)
            domain = Domain.from_dict(json.loads(ecrit.read_text(encoding="utf-8")))
        return cls(model_storage, resource, domain)

    DomainProvider._persist = persist_twice
    DomainProvider.load = classmethod(load_once)  # type: ignore[arg-type]  # wraps hides its class
