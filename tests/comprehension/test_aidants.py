"""Who helps somebody, and who only names a parent or a few hours."""

from __future__ import annotations

import pytest

from bot.comprehension.personnes.aidants import is_an_orphan, needs_not_told
from bot.comprehension.phrase import Phrase, cut
from bot.texte import spell_out


def phrase_of(texte: str) -> Phrase:
    phrase = cut(spell_out(texte))
    assert phrase is not None
    return phrase


@pytest.mark.parametrize(
    "texte",
    [
        "je suis seul ici pas papa pas maman", "je suis orphelin", "j’ai plus mes parents", "mes parents sont morts",
        "chez moi pas papa, juste ma maman", "je marche deux heures par jour",
        "je fais le ménage le matin deux heures par jour", "je fais la plonge deux heures par jour",
    ],
)  # fmt: skip
def test_nobody_is_helped(texte: str) -> None:
    assert "aidant" in needs_not_told(phrase_of(texte))


@pytest.mark.parametrize(
    "texte",
    [
        "je m’occupe de ma mère malade", "je lave et j’habille ma mère tous les jours",
        "mon mari a fait un AVC, je suis avec lui jour et nuit", "mon père perd la mémoire, je le laisse jamais seul",
    ],
)  # fmt: skip
def test_somebody_may_be(texte: str) -> None:
    assert "aidant" not in needs_not_told(phrase_of(texte))


def test_a_task_and_its_hours_are_no_bad_pay() -> None:
    assert "salaire" in needs_not_told(phrase_of("je travaille deux heures par jour en ménage"))
    assert "salaire" not in needs_not_told(phrase_of("je fais le ménage 12 heures par jour"))
    assert "salaire" not in needs_not_told(phrase_of("je fais le ménage et on me paie pas"))


def test_an_orphan_and_who_lost_something_else() -> None:
    assert is_an_orphan(phrase_of("j’ai perdu mes parents"))
    assert not is_an_orphan(phrase_of("j’ai perdu mon travail"))


@pytest.mark.parametrize(
    "texte",
    [
        "dossier MDPH déposé, en attente",
        "je corrige RQTH en cours = dossier mdph déposé pas notifié",
    ],
)
def test_a_file_handed_in_is_no_decision_and_no_child(texte: str) -> None:
    assert {"decision-mdph", "enfant-handicape"} <= needs_not_told(phrase_of(texte))


@pytest.mark.parametrize(
    "texte",
    [
        "notification ESAT, en attente d’une place",
        "mon fils est autiste, sur liste d’attente en IME",
    ],
)
def test_a_decision_without_a_place_is_one(texte: str) -> None:
    assert "decision-mdph" not in needs_not_told(phrase_of(texte))


def test_a_danger_is_no_hunger() -> None:
    assert "manger" in needs_not_told(phrase_of("pas de danger ce soir"))
    assert "manger" not in needs_not_told(phrase_of("rien à manger ce soir"))
