"""One question asked of several dispositifs: those that tell it, then the others in one line."""

from __future__ import annotations

from bot.dialogue.a_plusieurs import answer_for_several
from bot.dialogue.reponses import Sujet
from bot.passerelle import open_passerelle
from bot.situation import Situation
from tests.conftest import JOUR


def subject(code: str) -> Sujet:
    passerelle = open_passerelle()
    examen = passerelle.moteur.examine(code, Situation(), jour=JOUR, mode="habitant")
    return Sujet(
        fiche=passerelle.catalogue.fiches[code],
        examen=examen,
        neutre=examen,
        educateur=False,
        connue=False,
    )


def test_what_none_tells_is_said_once() -> None:
    dits = answer_for_several(
        "question_paye", map(subject, ("mission-locale", "service-civique")), court=True
    )
    assert dits == [
        "Mission Locale, Service civique : je ne sais pas si c’est payé. Demandez-le au premier contact."
    ]


def test_those_that_pay_come_first() -> None:
    dits = answer_for_several(
        "question_paye", map(subject, ("mission-locale", "iae", "service-civique")), court=True
    )
    assert len(dits) == 2
    assert "salarié" in dits[0]
    assert dits[1].startswith("Mission Locale, Service civique : je ne sais pas")


def test_one_that_does_not_know_says_whom_to_ask() -> None:
    dits = answer_for_several(
        "question_duree", map(subject, ("mission-locale", "epide")), court=True
    )
    assert [dit.split(" : ")[0][:14] for dit in dits] == ["Mission Locale", "EPIDE (établis"]
