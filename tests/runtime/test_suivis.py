"""In whole conversations, what is spared gives what Rasa computes."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from typing import Any

import pytest
from rasa.core.actions.forms import FormAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActionReverted, SlotSet, UserUttered
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channel.echange import Echange
from bot.runtime.regles import Index
from bot.runtime.suivis import Evenements

CONVERSATIONS = (
    ("habitant", "bonjour", "19 ans, Vesoul", "c’est quoi l’E2C ?", "chépa", "en fait j’ai 20 ans", "merci"),
    ("habitant", "j’ai nulle part où dormir ce soir", "oui", "recommence", "45 ans Jouques au chômage depuis 3 ans"),
    ("educateur", "jeune de 19a NEET QPV SPIP", "asdf qsdf", "suivant", "brsa 52 ans Belfort", "retour", "stop"),
)  # fmt: skip


def state_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    """All that a tracker holds, as it now is."""
    tout = {**vars(tracker), "events": [(type(e), e.as_story_string()) for e in tracker.events]}
    tout["slots"] = {nom: {**vars(slot)} for nom, slot in tracker.slots.items()}
    if boucle := tracker.active_loop:
        debut = boucle.trigger_message or {}
        lu = [debut.get(cle) for cle in ("intent", "entities", "text")]
        tout["active_loop"] = {**vars(boucle), "trigger_message": lu}
    return tout


@pytest.mark.parametrize(
    ("classe", "nom", "lu"),
    [
        (DialogueStateTracker, "copy", state_of),
        (DialogueStateTracker, "applied_events", list),
        (FormAction, "_temporary_tracker", state_of),
        (Domain, "states_for_tracker_history", copy.deepcopy),
        (RulePolicy, "_get_possible_keys", set),
    ],
)
def test_what_is_spared_is_what_rasa_computes(
    monkeypatch: pytest.MonkeyPatch,
    boucle: asyncio.Runner,
    echange: Echange,
    classe: type,
    nom: str,
    lu: Callable[[Any], Any],
) -> None:
    notre = getattr(classe, nom)
    compares: list[tuple[Any, Any]] = []

    def both(*arguments: Any, **nommes: Any) -> Any:
        rendu = notre(*arguments, **nommes)
        compares.append((lu(rendu), lu(notre.__wrapped__(*arguments, **nommes))))
        return rendu

    monkeypatch.setattr(classe, nom, both)
    for mode, *textes in CONVERSATIONS:
        conversation, _ = boucle.run(echange.open(mode))
        for texte in textes:
            boucle.run(echange.say(conversation, texte))
    assert len(compares) > len(CONVERSATIONS)
    for notres, ceux_de_rasa in compares:
        assert notres == ceux_de_rasa


def test_a_copy_lives_its_own_life() -> None:
    tracker = DialogueStateTracker("t", [TextSlot("nom", [])])
    copie = tracker.copy()
    copie.update(SlotSet("nom", "autre"))
    assert (tracker.get_slot("nom"), len(tracker.events)) == (None, 0)
    assert (copie.get_slot("nom"), len(copie.events)) == ("autre", 1)


def test_an_event_of_an_unknown_kind_is_left_to_rasa() -> None:
    tracker = DialogueStateTracker("t", [])
    for event in (ActionExecuted("action_listen"), UserUttered("a"), ActionExecuted("b")):
        tracker.update(event)
    tracker.update(ActionReverted())
    assert [type(e) for e in tracker.applied_events()] == [ActionExecuted, UserUttered]


def test_an_action_reads_the_events_as_dictionaries_and_may_add_some() -> None:
    lus = Evenements([ActionExecuted("a"), SlotSet("age", 19)])
    lus.append({"event": "slot", "name": "rsa", "value": True})
    assert [e["event"] for e in lus] == ["action", "slot", "slot"]
    assert [e["event"] for e in reversed(lus)] == ["slot", "slot", "action"]
    assert (lus[1]["value"], lus[-1]["value"], lus[1:][0]["name"]) == (19, True, "age")


def test_rules_are_found_by_their_last_action_and_intent() -> None:
    etats = {
        "merci": [{"prev_action": {"action_name": "listen"}, "user": {"intent": "remercier"}}],
        "toujours": [{"prev_action": {"action_name": "listen"}}],
        "jamais": [{"prev_action": {"action_name": "autre"}}],
        "debut": [{}],
    }
    index = Index(list(etats), etats.__getitem__)
    dit = {"prev_action": {"action_name": "listen"}, "user": {"intent": "remercier"}}
    assert set(index.candidates(dit)) == {"merci", "toujours", "debut"}
    assert set(index.candidates({"prev_action": {"action_name": "listen"}})) == {
        "toujours",
        "debut",
    }
    assert set(index.candidates({})) == set(etats)
