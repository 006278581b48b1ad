"""Spares Rasa what it computes again at each message and is always the same.

Measured on a message that fills slots: which entity fills which slot of a form, 8 % of its time; the
class of each event, 4 %; the order of the graph, 7 %; the slots that no entity fills, 6 %; copies made
for a debug line that nobody reads, 3 %; whether the domain is empty, 1 %. The conversations and the
rules have their own modules, `bot.runtime.suivis` and `bot.runtime.regles`.
"""

from __future__ import annotations

import copy
import functools
import importlib
import logging
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from bot.runtime.suivis import duplicate_slot, patch_form_copies, patch_states


def patch_forms() -> None:
    """Read the mappings of a form once per domain, where Rasa reads them for each slot."""
    from rasa.core.actions.forms import FormAction

    read = FormAction._create_unique_entity_mappings
    lus: dict[str, tuple[Any, set[str]]] = {}

    def read_once(self: Any, domain: Any) -> set[str]:
        nom = self.name()
        if nom not in lus or lus[nom][0] is not domain:
            lus[nom] = (domain, read(self, domain))
        return lus[nom][1]

    FormAction._create_unique_entity_mappings = read_once


def patch_extraction() -> None:
    """Pass over the slots whose entity the message does not hold, before Rasa weighs each mapping."""
    from rasa.shared.core.slot_mappings import SlotMapping

    intent_is_desired = SlotMapping.intent_is_desired

    @functools.wraps(intent_is_desired)
    def may_fill(mapping: dict[str, Any], tracker: Any, domain: Any) -> bool:
        if mapping["type"] == "from_entity":
            lues = tracker.latest_message.entities if tracker.latest_message else ()
            if all(lue["entity"] != mapping["entity"] for lue in lues):
                return False
        return bool(intent_is_desired(mapping, tracker, domain))

    SlotMapping.intent_is_desired = staticmethod(may_fill)


def patch_domain() -> None:
    """Compare a domain with the empty one once: it does not change."""
    from rasa.shared.core.domain import Domain

    is_empty = Domain.is_empty

    def is_empty_once(self: Any) -> bool:
        if "_est_vide" not in self.__dict__:
            self._est_vide = is_empty(self)
        return bool(self._est_vide)

    Domain.is_empty = is_empty_once


def copy_for_debug_only(nom: str) -> Callable[[], None]:
    """A hook for a module of Rasa that copies deeply only what goes into its debug lines."""

    def patch() -> None:
        module = importlib.import_module(nom)

        def deepcopy(valeur: Any) -> Any:
            debogage = logging.getLogger(nom).isEnabledFor(logging.DEBUG)
            return copy.deepcopy(valeur) if debogage else None

        vars(module)["copy"] = SimpleNamespace(copy=copy.copy, deepcopy=deepcopy)

    return patch


def patch_events() -> None:
    """Find the class of an event in a table, where Rasa goes through all of them."""
    from rasa.shared.core.events import Event

    resolve = Event.resolve_by_type
    Event.resolve_by_type = staticmethod(functools.cache(resolve))


def patch_slots() -> None:
    """Copy a slot by its attributes."""
    from rasa.shared.core.slots import Slot

    Slot.__copy__ = duplicate_slot


def patch_graph() -> None:
    """Run the nodes of a graph one after the other, as dask would, in an order found once."""
    from rasa.engine.exceptions import GraphRunError
    from rasa.engine.runner.dask import DaskGraphRunner

    ordres: dict[tuple[int, tuple[str, ...]], tuple[Any, list[tuple[str, tuple[str, ...]]]]] = {}

    def order(schema: Any, targets: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
        connu = ordres.get((id(schema), targets))
        if connu is None or connu[0] is not schema:
            noeuds = schema.minimal_graph_schema(list(targets)).nodes
            besoins = {nom: tuple(noeud.needs.values()) for nom, noeud in noeuds.items()}
            connu = ordres[(id(schema), targets)] = (schema, _in_order(besoins))
        return connu[1]

    def run(
        self: Any, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        schema = self._graph_schema
        vises = tuple(targets or schema.target_names)
        faits = {nom: (nom, valeur) for nom, valeur in (inputs or {}).items()}
        try:
            for nom, besoins in order(schema, vises):
                faits[nom] = self._instantiated_nodes[nom](*(faits.get(b, b) for b in besoins))
        except RuntimeError as erreur:
            raise GraphRunError("Error running runner.") from erreur
        return dict(faits[nom] for nom in vises)

    DaskGraphRunner.run = run


def _in_order(besoins: dict[str, tuple[str, ...]]) -> list[tuple[str, tuple[str, ...]]]:
    """The nodes, each after those that it needs; what is no node comes from outside."""
    ordre: dict[str, tuple[str, ...]] = {}

    def place(nom: str) -> None:
        if nom in besoins and nom not in ordre:
            for besoin in besoins[nom]:
                place(besoin)
            ordre[nom] = besoins[nom]

    for nom in besoins:
        place(nom)
    return list(ordre.items())


def _both(*patches: Callable[[], None]) -> Callable[[], None]:
    def patch() -> None:
        for un in patches:
            un()

    return patch


HOOKS: dict[str, Callable[[], None]] = {
    "rasa.core.actions.forms": _both(
        patch_forms, patch_form_copies, copy_for_debug_only("rasa.core.actions.forms")
    ),
    "rasa.core.processor": copy_for_debug_only("rasa.core.processor"),
    "rasa.shared.core.domain": _both(patch_domain, patch_states),
    "rasa.shared.core.events": patch_events,
    "rasa.shared.core.slot_mappings": patch_extraction,
    "rasa.shared.core.slots": patch_slots,
    "rasa.engine.runner.dask": patch_graph,
}
