"""Of whom an urgence is told: whoever writes, or somebody else."""

from __future__ import annotations

import pytest

from bot.urgences import detect_urgences, message_urgence
from bot.urgences.temoin import told_of


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("ma voisine se fait taper par son mari", "elle"), ("mon amie se fait frapper par son copain en ce moment", "elle"),
        ("je crois que ma sœur se fait frapper par son mec", "elle"), ("le mari de ma voisine la frappe", "elle"),
        ("j’ai peur pour ma voisine, son mari la frappe", "elle"), ("elle se fait frapper par son mari", "elle"),
        ("une copine se fait battre tous les soirs", "elle"), ("mon frère veut se tuer", "il"), ("ma fille a avalé des cachets", "elle"),
        ("ma mère est à la rue ce soir", "elle"), ("mon mari a fait un malaise il respire plus", "il"),
        ("elle a dit hier qu’elle préférerait ne plus être là", "elle"), ("j’ai peur qu’il se fasse du mal", "il"),
        ("hier il m’a dit qu’il avait plus rien à faire sur terre", "il"),
    ],
)  # fmt: skip
def test_somebody_else(texte: str, qui: str) -> None:
    codes = detect_urgences(texte)
    assert codes and told_of(texte, codes) == qui


@pytest.mark.parametrize(
    "texte",
    [
        "mon mari me frappe", "mon mari est violent", "mon père frappe ma mère", "je suis à la rue avec ma fille ce soir",
        "mon copain veut me tuer", "mon mari frappe les enfants", "je me fais taper par mon mari", "ma mère est morte je veux mourir",
        "je dors dehors, ma mère est malade", "on se fait frapper par notre père", "moi et ma sœur on se fait taper par mon père",
        "j’ai plus envie de vivre, il m’a dit que je servais à rien", "elle me dit de mourir, j’ai envie de mourir",
    ],
)  # fmt: skip
def test_whoever_writes(texte: str) -> None:
    codes = detect_urgences(texte)
    assert codes and told_of(texte, codes) is None


@pytest.mark.parametrize("code", ["15", "17", "114", "115", "119", "3114", "3919"])
def test_a_witness_hears_the_same_number(code: str) -> None:
    texte = message_urgence((code,), mode="temoin")
    assert code in texte and "vous faire du mal" not in texte and "Cet assistant" not in texte


@pytest.mark.parametrize(
    ("texte", "qui"),
    [("la voisine se fait frapper, c’est pas moi", "elle"), ("mon frère veut mourir il me l’a dit hier", "il"), ("ma copine veut mourir, elle me l’a écrit", "elle")],
)  # fmt: skip
def test_what_was_told_to_oneself_is_of_another(texte: str, qui: str) -> None:
    codes = detect_urgences(texte)
    assert codes and told_of(texte, codes) == qui
