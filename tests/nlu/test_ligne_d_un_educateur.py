"""The line of an educator: read to know of whom it is, and not again for what it says."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channel.echange import Echange
from bot.comprehension import Lecteur, Lecture
from bot.nlu.lecture.de_qui import whose_line
from bot.passerelle import open_passerelle

CONNU = {"age": 34, "commune": "90010"}


@pytest.mark.parametrize(
    ("ligne", "fois"),
    [
        ("elle a pas le permis", 1),
        ("Elle est au RSA depuis 2 ans", 1),
        ("et à Lure ?", 1),
        ("femme 34 ans, pas de logement", 2),  # of nobody known at first, then of her
    ],
)
def test_a_line_is_read_as_often_as_it_is_read_otherwise(
    boucle: asyncio.Runner,
    echange: Echange,
    monkeypatch: pytest.MonkeyPatch,
    ligne: str,
    fois: int,
) -> None:
    conversation, _ = boucle.run(echange.open("educateur"))
    boucle.run(echange.say(conversation, "Mme L., 34 ans, habite Belfort"))
    lus: list[str] = []
    read = Lecteur.read

    def counted(self: Lecteur, texte: str, **reste: Any) -> Lecture:
        lus.append(texte)
        return read(self, texte, **reste)

    monkeypatch.setattr(Lecteur, "read", counted)
    boucle.run(echange.say(conversation, ligne))
    assert lus == [ligne] * fois


@pytest.mark.parametrize("question", [None, "en_emploi", "freins"])
@pytest.mark.parametrize("ligne", ["elle a pas le permis", "oui", "au RSA depuis 2 ans, vit seule"])
def test_what_was_read_on_the_way_is_what_would_be_read(ligne: str, question: str | None) -> None:
    dite = whose_line(ligne, question, CONNU)
    assert (dite.laquelle, dite.texte) == (None, ligne)
    assert dite.lecture == open_passerelle().lecteur.read(ligne, question=question, connu=CONNU)


def test_what_was_read_of_somebody_else_is_not_kept() -> None:
    for ligne in ("fille 16 ans", "Suivant : homme 50 ans", "M. K, 22 ans, Vesoul"):
        assert whose_line(ligne, None, CONNU).lecture is None
    assert whose_line("elle a pas le permis", None, {}).lecture is None  # not read yet
