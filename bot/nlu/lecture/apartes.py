"""What stands beside the facts of a message, as messages of their own that the pipeline reads too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes.aparte import asides
from bot.comprehension.lecteur.semble_dit import only_names_what_it_asks
from bot.comprehension.phrase import cut
from bot.comprehension.reponses.apres_un_non import after_a_no, sentences
from bot.nlu.entites import APRES_URGENCE, PAR_ECRIT
from bot.texte import spell_out
from bot.urgences.suites import asks_of_another_matter

# Of a message: its asides, and what follows its no; they never leave the pipeline.
APARTES, APRES_UN_NON = "apartes", "apres_un_non"
REPONDENT = frozenset({"oui", "non", "ne_sait_pas", "prefere_pas"})


@dataclass(frozen=True, slots=True)
class Apart:
    """`message`: what is asked (`demande`), or told, beside the facts; `reste`: the facts alone.

    `slots`: what is known when it is read; the key just asked is not its own.
    """

    message: Message
    reste: Message | None
    demande: bool
    slots: Mapping[str, Any]


def set_aside(message: Message, lecture: Lecture | None, slots: Mapping[str, Any]) -> list[Apart]:
    """The asides of a message that was read, kept on it for the components that follow."""
    if lecture is None:
        return []
    ecrit = spell_out(str(message.get(TEXT)))
    sues = {**slots, "requested_slot": None}
    ages = [fait.valeur for fait in lecture.faits if fait.cle == "age"]
    if ages:  # a minor has numbers of their own
        sues["age"] = ages[-1]
    phrase = cut(ecrit)
    raconte = phrase is None or not only_names_what_it_asks(phrase, list(lecture.faits))
    trouves = [
        Apart(
            Message({TEXT: dit.texte}),
            Message({TEXT: dit.reste}) if dit.reste and raconte else None,
            dit.demande,
            sues,
        )
        for dit in asides(ecrit, list(_places(lecture, len(ecrit))))
    ]
    message.set(APARTES, trouves)
    return trouves


def left_by_a_no(message: Message, lecture: Lecture | None) -> Message | None:
    """What follows the no that a message opens with, where nothing was told in it; kept on it too."""
    dits = [
        e
        for e in message.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] != PAR_ECRIT and e[ENTITY_ATTRIBUTE_VALUE] not in ((), [])
    ]
    if lecture is None or dits:
        return None
    suite = after_a_no(str(message.get(TEXT)))
    if suite is None:
        return None
    if message.get(APRES_URGENCE):  # the number was heard: what is wanted comes last
        suite = next((p for p in reversed(sentences(suite)) if asks_of_another_matter(p)), suite)
    reste = Message({TEXT: suite})
    message.set(APRES_UN_NON, reste)
    return reste


def with_asides(messages: Iterable[Message]) -> Iterator[Message]:
    """The messages, what stands beside the facts in each, and what follows its no."""
    for message in messages:
        yield message
        yield from (apart.message for apart in message.get(APARTES) or ())
        suite = message.get(APRES_UN_NON)
        if suite is not None:
            yield suite


def _places(lecture: Lecture, fin: int) -> Iterator[tuple[int, int]]:
    for fait in lecture.faits:
        if fait.cle != "freins" or not fait.debut:  # a frein is often what a question is about
            yield fait.debut, fait.fin
    if lecture.communes_possibles or lecture.commune_inconnue or lecture.reponse in REPONDENT:
        yield 0, fin
