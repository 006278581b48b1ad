"""Story files with a mistake: one French failure with file and line, and the others still run."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.channel.echange import Echange
from bot.essais.conversations import conversation_files, replay
from bot.essais.histoire import EXEMPLES, JOUR, read_histoire
from bot.passerelle import on_day, open_passerelle

DISPOSITIFS = ("mission-locale", "epide", "e2c")
BONNE = """\
titre: Quelqu’un dit bonjour
mode: habitant
tours:
- usager: bonjour
  bot:
    contient: [Bonjour]
    question: age
- usager: 70550
  bot: {sait: {commune: 70550}, ne_propose_pas: [epide]}
- bouton: Non
"""


def read(tmp_path: Path, texte: str) -> tuple[Any, list[Any]]:
    chemin = tmp_path / "histoire.yml"
    chemin.write_text(texte, encoding="utf-8")
    return read_histoire(chemin, "ici/histoire.yml", DISPOSITIFS)


def test_a_good_story_is_read(tmp_path: Path) -> None:
    histoire, erreurs = read(tmp_path, BONNE)
    assert erreurs == []
    assert (histoire.titre, histoire.mode) == ("Quelqu’un dit bonjour", "habitant")
    assert [(tour.texte, tour.bouton) for tour in histoire.tours] == [
        ("bonjour", False),
        ("70550", False),
        ("Non", True),
    ]
    assert histoire.tours[1].attendu == {"sait": {"commune": "70550"}, "ne_propose_pas": ["epide"]}


def test_a_story_is_told_on_its_day(tmp_path: Path) -> None:
    histoire, erreurs = read(tmp_path, BONNE.replace("mode: habitant", "jour: 2027-01-02"))
    assert erreurs == [] and (histoire.jour, histoire.mode) == (date(2027, 1, 2), "habitant")
    assert read(tmp_path, BONNE)[0].jour == JOUR
    with on_day(histoire.jour):
        assert open_passerelle().today() == histoire.jour
    assert open_passerelle().today() == date.today()


@pytest.mark.parametrize(
    "ecrit", ["non", "oui", "yes", "70550", "01004", "3.5", "2026-11-22", "22"]
)
def test_what_is_typed_without_quotes_is_a_text(tmp_path: Path, ecrit: str) -> None:
    texte = BONNE.replace("usager: bonjour", f"usager: {ecrit}").replace("[Bonjour]", f"[{ecrit}]")
    histoire, erreurs = read(tmp_path, texte)
    assert erreurs == []
    assert (histoire.tours[0].texte, histoire.tours[0].attendu["contient"]) == (ecrit, [ecrit])


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "mots"),
    [
        ("titre: Quelqu’un dit bonjour\n", "", 1, ("il manque « titre »", "titre: ")),
        ("titre:", "tire:", 1, ("« tire »", "« titre »")),
        ("mode: habitant", "mode: éducateur", 2, ("éducateur", "« educateur »")),
        ("mode: habitant", "jour: demain", 2, ("« jour: demain »", "2026-11-22")),
        ("- usager: bonjour", "- usagé: bonjour", 4, ("« usagé »", "« usager »")),
        ("- usager: bonjour", "- bonjour:", 4, ("« bonjour »", "usager")),
        ("- usager: bonjour\n  bot:", "- bot:", 4, ("« usager »", "« bouton »")),
        ("- usager: bonjour", "- usager:", 4, ("« usager » attend un texte",)),
        ("- usager: bonjour", "- usager: bonjour\n  bouton: Oui", 4, ("un seul",)),
        ("contient: [Bonjour]", "contient: Bonjour", 6, ("liste", "« contient: [Bonjour] »")),
        ("contient: [Bonjour]", "contien: [Bonjour]", 6, ("« contien »", "« contient »")),
        ("    contient: [Bonjour]\n    question: age", "  contient: [Bonjour]", 6, ("sous « bot: »", "espaces")),
        ("bot:\n    contient: [Bonjour]\n    question: age", "bot:", 5, ("« bot »", "espaces")),
        ("ne_propose_pas: [epide]", "ne_propose_pas: [epid]", 9, ("« epid »", "« epide »")),
        ("ne_propose_pas: [epide]", "propose: mission-locale", 9, ("« propose: [mission-locale] »",)),
        ("question: age", "question: ages", 7, ("« ages »", "« age »")),
        ("{commune: 70550}", "{comune: 70550}", 9, ("« comune »", "« commune »")),
        ("{commune: 70550}", "{age: vingt}", 9, ("« vingt »", "nombre")),
        ("{commune: 70550}", "{rsa: peut-être}", 9, ("oui ou non",)),
        ("{commune: 70550}", "70550", 9, ("« sait »", "{age: 19}")),
        ("contient: [Bonjour]", "\tcontient: [Bonjour]", 6, ("tabulation",)),
        ("contient: [Bonjour]", "contient: [\"Bonjour]", 6, ("guillemet",)),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_what_to_write(
    tmp_path: Path, avant: str, apres: str, ligne: int, mots: tuple[str, ...]
) -> None:
    assert avant in BONNE
    histoire, erreurs = read(tmp_path, BONNE.replace(avant, apres))
    assert histoire is None
    assert [e for e in erreurs if e.ligne == ligne and all(mot in e.texte for mot in mots)], erreurs


@pytest.mark.parametrize(
    ("texte", "mot"),
    [("", "vide"), ("bonjour", "titre"), ("- un", "titre"), ("titre: a\n", "tours"), ("titre: a\ntours: b\n", "liste"), ("titre: a\ntours: []\n", "liste"), ("titre: a\ntours:\n- bonjour\n", "usager")],
)  # fmt: skip
def test_a_file_that_is_no_story_is_told_once(tmp_path: Path, texte: str, mot: str) -> None:
    _, (erreur,) = read(tmp_path, texte)
    assert mot in erreur.texte


def test_examples_of_expectations_are_right(tmp_path: Path) -> None:
    for cle in set(EXEMPLES) - {"titre", "tours", "bot"}:
        texte = f"titre: a\ntours:\n- usager: b\n  bot: {{{EXEMPLES[cle]}}}\n"
        assert read(tmp_path, texte)[1] == [], cle


def test_a_broken_story_is_one_failure_and_the_next_one_runs(
    boucle: asyncio.Runner, echange: Echange, tmp_path: Path
) -> None:
    (tmp_path / "a.yml").write_text("titre: a\ntours:\n- usagé: bonjour\n", encoding="utf-8")
    (tmp_path / "b.yml").write_text(
        "titre: b\ntours:\n- usager: bonjour\n  bot: {question: age}\n", encoding="utf-8"
    )
    (tmp_path / "c.yaml").write_text(
        "titre: c\ntours:\n- usager: bonjour\n  bot: {sait: {rsa: oui}}\n", encoding="utf-8"
    )
    cassee, bonne, fausse = (
        boucle.run(replay(echange, chemin)) for chemin in conversation_files(tmp_path)
    )
    assert f"{tmp_path.name}/a.yml" in cassee.transcription and "ligne 3" in cassee.transcription
    assert bonne.ecarts == []
    assert fausse.ecarts == ["rsa : inconnu, pas oui"]
