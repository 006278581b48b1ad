"""A running bot takes a changed catalogue without restart; a broken one is refused as a whole."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.veille import Veille
from bot.channel.echange import Echange
from bot.passerelle import (
    close_passerelle,
    open_passerelle,
    same_catalogue,
    take_catalogue,
)

NOUVELLE = """\
nom: Atelier Zéphyr
alias: [atelier zéphyr, le zéphyr]
etape: remobilisation
freins: [confiance]
resume: On y répare des vélos à plusieurs, deux matins par semaine.
demarche: Passez le mardi matin.
documents: []
prescription: null
conditions: []
source: source 000
verifie_le: 2026-11-22
cas:
- cas: Ouvert
  situation: {age: 30}
  verdict: eligible
"""


@pytest.fixture
def dossiers(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    for dossier in (CATALOGUE, STRUCTURES):
        shutil.copytree(dossier, tmp_path / dossier.name)
    yield tmp_path / "catalogue", tmp_path / "structures"
    close_passerelle()


@pytest.fixture
def veille(dossiers: tuple[Path, Path]) -> Veille:
    return Veille(open_passerelle().territoires, take_catalogue, *dossiers)


def looked(veille: Veille) -> bool:
    """Two looks: the second takes what the first saw."""
    veille.look()
    return veille.look()


def said(boucle: asyncio.Runner, echange: Echange, conversation: str, texte: str) -> str:
    return "\n".join(m["texte"] for m in boucle.run(echange.say(conversation, texte)))


def test_a_new_fiche_is_known_by_its_names_in_a_running_conversation(
    veille: Veille, dossiers: tuple[Path, Path], boucle: asyncio.Runner, echange: Echange
) -> None:
    conversation, _ = boucle.run(echange.open())
    said(boucle, echange, conversation, "30 ans, Vesoul")
    question = "c’est quoi le zéphyr ?"
    assert "vélos" not in said(boucle, echange, conversation, question)
    (dossiers[0] / "atelier-zephyr.yml").write_text(NOUVELLE, encoding="utf-8")
    assert looked(veille)
    assert "vélos" in said(boucle, echange, conversation, question)
    messages = boucle.run(echange.say(conversation, "je manque de confiance"))
    proposes = [p["dispositif"] for p in messages[-1]["orientation"]["propositions"]]
    assert "atelier-zephyr" in proposes


def test_a_fiche_that_goes_leaves_the_conversations_that_spoke_of_it_alive(
    veille: Veille, dossiers: tuple[Path, Path], boucle: asyncio.Runner, echange: Echange
) -> None:
    conversation, _ = boucle.run(echange.open())
    dit = said(boucle, echange, conversation, "19 ans, Vesoul, j’ai quitté l’école")
    assert "O2R" in dit
    said(boucle, echange, conversation, "c’est quoi l’EPIDE ?")
    said(boucle, echange, conversation, "pas l’EPIDE")
    said(boucle, echange, conversation, "je suis déjà à la mission locale")
    said(boucle, echange, conversation, "le premier")
    for nom in ("o2r-haute-saone", "epide", "o2r"):
        (dossiers[0] / f"{nom}.yml").unlink()
    for dossier in dossiers:
        for chemin in dossier.glob("*.yml"):
            texte = chemin.read_text(encoding="utf-8")
            for ligne in ("remplace_par: o2r\n", "decline: o2r\n"):
                texte = texte.replace(ligne, "")
            texte = re.sub(
                r"dispositifs: \[(?:epide|o2r-haute-saone)\]", "dispositifs: [ccas]", texte
            )
            chemin.write_text(texte, encoding="utf-8")
    assert looked(veille), veille.told()
    for texte in ("le premier", "c’est payé ?", "pourquoi pas l’epide ?", "la suite", "et sinon", "retour", "en fait 20 ans"):  # fmt: skip
        assert said(boucle, echange, conversation, texte)
    assert "O2R" not in said(boucle, echange, conversation, "qui peut m’aider ?")


def test_a_broken_change_is_refused_whole_and_said(
    veille: Veille, dossiers: tuple[Path, Path], caplog: pytest.LogCaptureFixture
) -> None:
    avant = open_passerelle().catalogue
    (dossiers[0] / "atelier-zephyr.yml").write_text(NOUVELLE, encoding="utf-8")
    fiche = dossiers[0] / "epide.yml"
    bon = fiche.read_text(encoding="utf-8")
    fiche.write_text(bon.replace("etape: formation", "etape: formations"), encoding="utf-8")
    with caplog.at_level(logging.INFO, "passerelle.catalogue"):
        assert not looked(veille)
    assert open_passerelle().catalogue is avant
    assert "catalogue/epide.yml, ligne" in veille.told() and "« formation »" in veille.told()
    assert "le précédent sert encore" in caplog.text
    fiche.write_text(bon, encoding="utf-8")
    assert looked(veille) and veille.told() == ""
    assert "atelier-zephyr" in open_passerelle().catalogue.fiches


def test_a_change_under_way_is_waited_for(veille: Veille, dossiers: tuple[Path, Path]) -> None:
    chemin = dossiers[0] / "atelier-zephyr.yml"
    chemin.write_text(NOUVELLE[:40], encoding="utf-8")
    assert not veille.look()
    chemin.write_text(NOUVELLE, encoding="utf-8")
    assert not veille.look() and veille.refus == []
    assert veille.look()
    assert not veille.look()


def test_a_folder_that_goes_is_refused(veille: Veille, dossiers: tuple[Path, Path]) -> None:
    avant = open_passerelle().catalogue
    shutil.rmtree(dossiers[0])
    assert not looked(veille)
    assert open_passerelle().catalogue is avant and "aucune fiche" in veille.told()


def test_an_answer_keeps_the_catalogue_it_began_with(
    veille: Veille, dossiers: tuple[Path, Path]
) -> None:
    with same_catalogue():
        avant = open_passerelle()
        (dossiers[0] / "atelier-zephyr.yml").write_text(NOUVELLE, encoding="utf-8")
        assert looked(veille)
        assert open_passerelle() is avant
    assert "atelier-zephyr" in open_passerelle().catalogue.fiches


def test_a_touch_without_change_is_taken_in_peace(
    veille: Veille, dossiers: tuple[Path, Path]
) -> None:
    os.utime(dossiers[0] / "epide.yml")
    assert looked(veille) and veille.refus == []
