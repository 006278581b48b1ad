"""The little language of the signs, and the plain form that they are looked for in."""

from __future__ import annotations

import re

import pytest

from bot.urgences.ecriture import DEBUT, FIN, read
from bot.urgences.faux_amis import FAUX_AMIS
from bot.urgences.lexique import LISTES
from bot.urgences.motifs import candidates, compile_motif, parts, required_words
from bot.urgences.signes import CHUT, CRI, FAMILLES_DE_SIGNES, SOURD

SIGNES = [signe for signes in FAMILLES_DE_SIGNES.values() for signe in signes]
MOTIFS = sorted(
    {motif for signe in SIGNES for motif in signe.motifs}
    | {motif for motifs in FAUX_AMIS.values() for motif in motifs}
    | {*CHUT, *CRI, *SOURD}
)


@pytest.mark.parametrize(
    ("tape", "lu"),
    [
        ("J’VEUX MOURIIIR !", " | je veux mourir | | "),
        ("jveu mourrir", " | je veux mourir | "),
        ("g envi de mourir", " | je ai envie de mourir | "),
        ("chui a la ru 2main", " | je suis a la rue demain | "),
        ("Frappée…  frapée", " | frape , frape | "),
        ("s.u.i.c.i.d.e", " | suicide | "),
        ("je me sucide", " | je me suicide | "),
        ("15ans", " | 15 ans | "),
        ("je ne veux pas", " | je veux pas | "),
        ("e\u0301tait", " | etait | "),
        ("sui\u200bcide", " | suicide | "),
        ("quelle adresse", " | quele adrese | "),
    ],
)
def test_plain_form(tape: str, lu: str) -> None:
    assert read(tape) == lu


def test_a_long_text_keeps_both_ends() -> None:
    lu = read("un " + "x " * 5000 + "deux")
    assert lu.startswith(" | un ") and lu.endswith(" deux | ")
    assert len(lu) <= 2 * (DEBUT + FIN)


@pytest.mark.parametrize(
    ("motif", "trouve", "manque"),
    [
        ("dors .. DEHORS", "je dors encore dehors", "je dors pas dehors"),
        ("veux mourir|crever", "je veux crever", "je veux manger"),
        ("suicid*", "suicidaire", "sucre"),
        ("avale un? cachet", "avale cachet", "avale deux cachet"),
        ("^ sdf $", "sdf", "un sdf parle"),
        ("NB boites", "3 boites", "les boites"),
        ("NBX xanax", "20 xanax", "2 xanax"),
        ("ce_soir|demain dehors", "ce soir dehors", "soir dehors"),
        ("sous un pont|$", "sous un", "sous un arbre"),
        ("frapp~ moi", "ils frappaient moi", "la frappeuse moi"),
        ("des patate", "des patates", "des pates"),
        ("des coups", "des coups", "des coup"),
        ("dors ... dehors", "dors ou tu veux la dehors", "dors ou tu veux quand tu veux dehors"),
    ],
)
def test_motif(motif: str, trouve: str, manque: str) -> None:
    assert compile_motif(motif).search(read(trouve))
    assert not compile_motif(motif).search(read(manque))


@pytest.mark.parametrize(
    ("texte", "possibles"),
    [
        ("mon pere est la, il tape", ["pere & tap~"]),
        ("il tape mon pere", ["pere & tap~"]),
        ("il tape fort", []),
        ("mon pere est la", []),
        ("des idees suicidaires", ["suicid*"]),
    ],
)
def test_only_motifs_with_their_words_are_searched(texte: str, possibles: list[str]) -> None:
    # A cut word ("tap~") is looked up last: here "pere" alone decides, then the search does.
    trouves = [
        motif
        for motif in candidates(("pere & tap~", "suicid*"), read(texte))
        if all(compile_motif(part).search(read(texte)) for part in parts(motif))
    ]
    assert trouves == possibles


@pytest.mark.parametrize("motif", MOTIFS)
def test_every_motif_is_well_written(motif: str) -> None:
    for part in parts(motif):
        compile_motif(part)
    assert all(mot.strip("*") for mots in required_words(motif) for mot in mots if mot != "*")
    for element in motif.replace(" & ", " ").split():
        assert not re.search(r"[ei]?e~", element), "« ~ » suit le radical : « forc~ »"
        assert "?" not in element[:-1], "« ? » termine un élément"
        for choix in element.rstrip("?").split("|"):
            assert not choix.isupper() or choix in LISTES or choix in ("NB", "NBX"), choix


def test_every_list_is_used() -> None:
    ecrits = " ".join((*MOTIFS, *LISTES.values()))
    par_les_gardes = {
        "DATE_PASSEE",
        "DATE_FUTURE",
        "ACTUEL",
        "RESOLU",
        "TOUT_DE_SUITE",
        "FICTION",
        "AFFICHAGE",
        "SOLIDARITE",
        "METIER",
        "LIEN",
        "MEDIA",
        "LOISIR",
    }
    assert [nom for nom in LISTES if nom not in ecrits and nom not in par_les_gardes] == []


def test_names_of_signs_are_unique() -> None:
    noms = [signe.nom for signe in SIGNES]
    assert len(noms) == len(set(noms))
