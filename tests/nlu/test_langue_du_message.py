"""A message in another language goes through the pipeline as such, and urgences come first."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.channel.echange import Echange
from bot.langues import LANGUES
from bot.nlu.arbitrage.lu_ou_appris import settle_intent
from bot.nlu.langue_du_message import LangueDuMessage, langue_of
from bot.nlu.lecteur_de_situation import LUES_UN_PEU, TRADUITES

PHRASES = {
    "ar": "أبحث عن عمل في ليون وعمري 25 سنة",
    "en": "i am 25 years old and i live in lyon",
    "es": "tengo 25 años y vivo en lyon",
    "fa": "من 25 ساله هستم و در لیون زندگی میکنم",
    "pt": "tenho 25 anos e moro em lyon",
    "ro": "am 25 de ani si locuiesc in lyon",
    "ru": "мне 25 лет и я живу в Lyon",
    "sq": "jam 25 vjec dhe jetoj ne lyon",
    "tr": "25 yasindayim lyonda yasiyorum",
    "uk": "мені 25 років і я живу в Lyon",
}


def read(texte: str | None) -> Message:
    message = Message({TEXT: texte} if texte is not None else {})
    return LangueDuMessage().process([message])[0]


def parse(boucle: asyncio.Runner, echange: Echange, texte: str) -> dict[str, Any]:
    lu: dict[str, Any] = boucle.run(echange._agent.parse_message(texte))
    return lu


@pytest.mark.parametrize(("code", "phrase"), PHRASES.items())
def test_the_entity_holds_the_code_and_spans_the_message(code: str, phrase: str) -> None:
    message = read(phrase)
    (entite,) = message.get(ENTITIES)
    assert (entite["entity"], entite["value"], entite["start"], entite["end"]) == (
        "langue",
        code,
        0,
        len(phrase),
    )
    assert langue_of(message) == code


@pytest.mark.parametrize(
    "texte", ["j’ai 25 ans, Lyon", "hello j’ai 19 ans", "oui", "70000", "", None]
)
def test_french_has_no_such_entity(texte: str | None) -> None:
    message = read(texte)
    assert message.get(ENTITIES) is None and langue_of(message) is None


def test_what_other_components_found_is_kept() -> None:
    message = Message({TEXT: PHRASES["es"], ENTITIES: [{"entity": "age", "value": 25}]})
    LangueDuMessage().process([message])
    assert [entite["entity"] for entite in message.get(ENTITIES)] == ["age", "langue"]


@pytest.mark.parametrize(
    ("entites", "appris", "intention"),
    [
        ({"langue"}, "saluer", "autre_langue"),
        ({"langue", "urgence"}, "saluer", "urgence"),
        ({"langue"}, "recommencer", "autre_langue"),
        (set(), "autre_langue", "nlu_fallback"),
    ],
)
def test_the_language_comes_after_urgences_only_and_is_never_learnt(
    entites: set[str], appris: str, intention: str
) -> None:
    assert settle_intent(None, entites, appris, 0.99, 0.35)[0] == intention


@pytest.mark.parametrize(
    "code", [code for code in LANGUES if code not in (*LUES_UN_PEU, *TRADUITES)]
)
def test_no_fact_is_read_from_a_message_in_another_language(
    boucle: asyncio.Runner, echange: Echange, code: str
) -> None:
    lu = parse(boucle, echange, PHRASES[code])
    assert lu["intent"] == {"name": "autre_langue", "confidence": 1.0}
    assert {entite["entity"]: entite["value"] for entite in lu["entities"]} == {"langue": code}


@pytest.mark.parametrize(
    ("texte", "faits"),
    [
        ("I am 19, I live in Vesoul, no job", {"age": 19, "commune": "70550", "en_emploi": False}),
        ("hello, I’m 23 and I live in Belfort, I am at school", {"age": 23, "commune": "90010", "scolarise": True}),
        ("tengo 30 años, vivo en Lyon y no tengo trabajo", {"age": 30, "commune": "69123", "en_emploi": False}),
        ("my brother lives in Lyon and I need help", {}),
        ("I don’t live in Vesoul", {}),
        ("I want to live in Lyon please", {}),
        ("quiero vivir en Lyon con mi familia", {}),
        ("do I need to be 18 years old for this?", {}),
        ("my son is 19 and he needs help", {}),
    ],
)  # fmt: skip
def test_the_plainest_facts_are_read_in_english_and_spanish(
    boucle: asyncio.Runner, echange: Echange, texte: str, faits: dict[str, object]
) -> None:
    lu = parse(boucle, echange, texte)
    assert lu["intent"]["name"] == "autre_langue"
    lues = {entite["entity"]: entite["value"] for entite in lu["entities"]}
    lues.pop("langue")
    assert lues == faits


def test_an_urgence_is_read_in_another_language_too(
    boucle: asyncio.Runner, echange: Echange
) -> None:
    lu = parse(boucle, echange, "please help me i want to kill myself")
    assert lu["intent"]["name"] == "urgence"
    assert {entite["entity"] for entite in lu["entities"]} == {"langue", "urgence"}
