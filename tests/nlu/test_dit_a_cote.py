"""What stands beside the facts of an answer is answered as when it is said alone, and the facts are kept.

`questions/a_cote.jsonl`: a fact told to the question just asked (`fait`), and what is asked (`genre`
question) or confided (detresse) after it (`suite`); of `rien`, what looks like a question and is part of
the answer. The first 80 were written before what they measure; they guard, they prove nothing.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channel.echange import Echange
from bot.comprehension.demandes.aparte import asides
from bot.dialogue.etat import situation_of_entities

JEU = Path(__file__).parent / "questions" / "a_cote.jsonl"
SU = {"age": 22, "commune": "70550", "dernieres_dites": ["mission-locale", "service-civique"]}
NOMMENT = frozenset({"urgence", "dispositif", "dispositif_inconnu", "mot_demande", "theme"})
PLANCHERS = {"question": 0.88, "detresse": 0.88, "rien": 0.95}


def cases(genre: str) -> list[dict[str, str]]:
    lignes = map(json.loads, JEU.read_text(encoding="utf-8").splitlines())
    return [ligne for ligne in lignes if ligne["genre"] == genre]


async def read(agent: Any, texte: str, question: str | None) -> dict[str, Any]:
    evenements = [SlotSet(cle, valeur) for cle, valeur in SU.items() if cle != question]
    if question:
        evenements.append(SlotSet("requested_slot", question))
    suivi = DialogueStateTracker.from_events("a-cote", evenements, agent.domain.slots)
    lu: dict[str, Any] = await agent.processor.parse_message(UserMessage(texte), suivi)
    return lu


def named(lu: dict[str, Any]) -> set[tuple[str, str]]:
    return {(e["entity"], str(e["value"])) for e in lu["entities"] if e["entity"] in NOMMENT}


async def is_heard(agent: Any, cas: dict[str, str]) -> bool:
    seul = await read(agent, cas["suite"], None)
    fait = await read(agent, cas["fait"], cas["question"])
    dit = await read(agent, cas["fait"] + cas["joint"] + cas["suite"], cas["question"])
    sus = situation_of_entities(dit["entities"])
    gardes = all(
        set(valeur) <= set(sus.get(cle) or ())
        if isinstance(valeur, list)
        else sus.get(cle) == valeur
        for cle, valeur in situation_of_entities(fait["entities"]).items()
    )
    return dit["intent"]["name"] == seul["intent"]["name"] and named(seul) <= named(dit) and gardes


@pytest.mark.parametrize("genre", ["question", "detresse"])
def test_what_is_said_beside_a_fact_is_answered_as_alone(
    echange: Echange, boucle: asyncio.Runner, genre: str
) -> None:
    async def count() -> list[str]:
        return [cas["suite"] for cas in cases(genre) if not await is_heard(echange._agent, cas)]

    manques = boucle.run(count())
    justes = 1 - len(manques) / len(cases(genre))
    assert justes >= PLANCHERS[genre], "\n".join(manques)


def test_what_is_part_of_an_answer_is_no_question(echange: Echange, boucle: asyncio.Runner) -> None:
    async def count() -> list[str]:
        lus = [
            (cas["fait"], await read(echange._agent, cas["fait"], cas["question"]))
            for cas in cases("rien")
        ]
        return [texte for texte, lu in lus if lu["intent"]["name"] != "informer"]

    pris = boucle.run(count())
    assert 1 - len(pris) / len(cases("rien")) >= PLANCHERS["rien"], "\n".join(pris)


@pytest.mark.parametrize(
    ("texte", "places", "attendus"),
    [
        ("non. c’est quoi un CFA ?", [(0, 3)], [("c’est quoi un CFA ?", "non", True)]),
        ("16 ans, je pleure le soir", [(0, 6)], [("je pleure le soir", "16 ans", False)]),
        ("Dole mais comment on s’inscrit ?", [(0, 4)], [("comment on s’inscrit ?", "Dole", True)]),
        ("je sais pas comment dire", [], []),
        ("pas de permis, pas de sous", [(0, 13)], []),
        ("26 ans", [(0, 6)], []),
    ],
)
def test_a_message_is_cut_where_it_leaves_its_facts(
    texte: str, places: list[tuple[int, int]], attendus: list[tuple[str, str, bool]]
) -> None:
    assert [(a.texte, a.reste, a.demande) for a in asides(texte, places)] == attendus
