"""`passerelle comprendre`: what the whole Rasa pipeline reads in a sentence."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.channel.echange import clean, without_command
from bot.cli import FAIT, AppelInvalide
from bot.commandes.entrees import name_of, parse_json, read_text
from bot.dialogue.etat import situation_of_entities
from bot.nlu.modele import EntrainementImpossible, load_agent, model_to_serve
from bot.situation import cles

EXEMPLE = "Écrivez quelques mots, par exemple « j’ai 19 ans »."


def comprendre(texte: str | None, question: str | None, lot: str | None) -> int:
    """Print `{"intention", "situation", "urgences"}` of one sentence, or of each line of a lot."""
    if (texte is None) == (lot is None):
        raise AppelInvalide("Donnez une phrase entre guillemets, ou --lot FICHIER.")
    _check_question(question, "--question")
    phrases = [(texte or "", question)] if lot is None else _read_lot(lot)
    if texte is not None and not texte.strip():
        raise AppelInvalide(f"La phrase est vide. {EXEMPLE}")
    try:
        asyncio.run(_understand_all(model_to_serve(), phrases))
    except EntrainementImpossible as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    return FAIT


async def _understand_all(modele: Path, phrases: list[tuple[str, str | None]]) -> None:
    agent = await load_agent(modele)
    for phrase, question in phrases:
        print(json.dumps(await understand(agent, phrase, question), ensure_ascii=False))
    sys.stdout.flush()


async def understand(
    agent: Any, phrase: str, question: str | None, connu: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """One sentence through Rasa's pipeline, as if `question` had just been asked.

    `connu` holds the Situation keys that the conversation is taken to know already.
    """
    from rasa.core.channels.channel import UserMessage
    from rasa.shared.core.constants import REQUESTED_SLOT
    from rasa.shared.core.events import SlotSet
    from rasa.shared.core.trackers import DialogueStateTracker

    evenements = [SlotSet(cle, valeur) for cle, valeur in (connu or {}).items()]
    if question:
        evenements.append(SlotSet(REQUESTED_SLOT, question))
    tracker = DialogueStateTracker.from_events("comprendre", evenements, agent.domain.slots)
    lu = await agent.processor.parse_message(UserMessage(without_command(clean(phrase))), tracker)
    return {
        "intention": lu["intent"]["name"],
        "situation": situation_of_entities(lu["entities"]),
        "urgences": [e["value"] for e in lu["entities"] if e["entity"] == "urgence"],
    }


def _read_lot(lot: str) -> list[tuple[str, str | None]]:
    phrases = []
    for numero, ligne in enumerate(read_text(lot).split("\n"), start=1):
        if not ligne.strip():
            continue
        ou = f"{name_of(lot)}, ligne {numero}"
        donnee = parse_json(ligne, name_of(lot), numero, '{"texte": "j’ai 19 ans"}')
        if not isinstance(donnee, dict) or not isinstance(donnee.get("texte"), str):
            raise AppelInvalide(
                f'{ou} : écrivez {{"texte": "j’ai 19 ans"}}, avec « question » si besoin.'
            )
        if not donnee["texte"].strip():
            raise AppelInvalide(f"{ou} : la phrase est vide. {EXEMPLE}")
        question = donnee.get("question")
        _check_question(question, ou)
        phrases.append((donnee["texte"], question))
    if not phrases:
        raise AppelInvalide(
            f'{name_of(lot)} : aucune phrase. Une par ligne : {{"texte": "j’ai 19 ans"}}'
        )
    return phrases


def _check_question(question: Any, ou: str) -> None:
    if question is not None and question not in cles():
        raise AppelInvalide(
            f"{ou} : « {question} » n’est pas une clé de la situation. Possibles : {', '.join(cles())}."
        )
