"""The numbers shown and their source file say the same."""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path

import pytest
import yaml

import bot.urgences
from bot.urgences import URGENCES, detect_urgences, message_panne, message_rappel, message_urgence
from bot.urgences.detection import ORDRE
from bot.urgences.numeros import EN_PANNE

RACINE = Path(__file__).parents[2]
SOURCE = yaml.safe_load(
    (RACINE / "data" / "referentiels" / "urgences.yml").read_text(encoding="utf-8")
)
FICHES = {fiche["numero"]: fiche for fiche in SOURCE}
MODES = ("habitant", "educateur")
NUMERO = re.compile(r"(?<!\d)\d{2,4}(?!\d)")
INTERDITS = ("j’ai appelé", "j’ai prévenu", "les secours arrivent", "est prévenu", "vous souffrez")


def test_table_and_source_hold_the_same_numbers() -> None:
    assert sorted(URGENCES) == sorted(FICHES)
    assert len(SOURCE) == len(FICHES)


@pytest.mark.parametrize("code", URGENCES)
@pytest.mark.parametrize("champ", ["nom", "pour", "moyen", "horaires"])
def test_table_and_source_agree(code: str, champ: str) -> None:
    assert getattr(URGENCES[code], champ) == FICHES[code][champ]


@pytest.mark.parametrize("code", FICHES)
def test_every_number_has_its_source_and_day(code: str) -> None:
    assert FICHES[code]["source"].startswith("https://")
    assert isinstance(FICHES[code]["verifie_le"], date)


@pytest.mark.parametrize("code", URGENCES)
def test_link_opens_the_number(code: str) -> None:
    assert URGENCES[code].lien == ("sms:114" if code == "114" else f"tel:{code}")


@pytest.mark.parametrize("code", FICHES)
@pytest.mark.parametrize("mode", MODES)
def test_free_is_said_only_when_the_source_says_it(code: str, mode: str) -> None:
    assert ("gratuit" in message_urgence([code], mode=mode)) == FICHES[code]["gratuit"]


def test_every_code_of_the_contract_can_be_told() -> None:
    assert set(ORDRE) == set(URGENCES) - {"112"}


@pytest.mark.parametrize("code", ORDRE)
@pytest.mark.parametrize("mode", MODES)
def test_message_shows_the_number_and_stays_short(code: str, mode: str) -> None:
    message = message_urgence((code,), mode=mode)
    assert re.search(rf"(?<!\d){code}(?!\d)", message)
    assert len(message.split()) < 80
    assert message.splitlines()[-1].endswith("ici.")
    assert "'" not in message
    assert not any(interdit in message.lower() for interdit in INTERDITS)


@pytest.mark.parametrize("mode", MODES)
def test_only_numbers_of_the_table_are_shown(mode: str) -> None:
    for texte in (message_urgence(ORDRE, mode=mode), message_panne(mode)):
        assert set(NUMERO.findall(texte)) <= set(URGENCES)


def test_114_is_told_as_a_text_message() -> None:
    assert "SMS au 114" in message_urgence(["114"])
    assert "114 (par SMS)" in message_panne()


def test_message_of_several_codes_says_each_once_in_order() -> None:
    lignes = message_urgence(("17", "3919", "17")).splitlines()
    assert lignes[1] == URGENCES["17"].habitant
    assert URGENCES["3919"].habitant.startswith(lignes[2])
    assert len(lignes) == 5


def test_educator_is_told_of_the_person() -> None:
    assert message_urgence(["115"], mode="educateur").splitlines()[1] == URGENCES["115"].educateur


@pytest.mark.parametrize("codes", [(), ("18",), ("",)])
def test_no_message_without_a_known_code(codes: tuple[str, ...]) -> None:
    assert message_urgence(codes) == ""


def test_an_unknown_mode_never_breaks_the_net() -> None:
    assert message_urgence(["15"], mode="?") == message_urgence(["15"])
    assert message_panne("?") == message_panne()


@pytest.mark.parametrize("mode", MODES)
def test_breakdown_gives_every_number(mode: str) -> None:
    lignes = message_panne(mode).splitlines()[2:]
    assert tuple(ligne.split()[0] for ligne in lignes) == EN_PANNE
    assert EN_PANNE == ("15", "17", "112", "114", "115", "119", "3114", "3919")


def test_table_is_frozen() -> None:
    with pytest.raises(TypeError):
        URGENCES["15"] = URGENCES["17"]  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        URGENCES["15"].code = "16"  # type: ignore[misc]


def test_what_the_detection_finds_can_be_said() -> None:
    assert "115" in message_urgence(detect_urgences("je dors dehors ce soir"))


@pytest.mark.parametrize(
    "fichier", sorted(Path(bot.urgences.__file__).parent.rglob("*.py")), ids=lambda f: f.name
)
def test_only_the_standard_library_and_what_stands_on_it_alone(fichier: Path) -> None:
    arbre = ast.parse(fichier.read_text(encoding="utf-8"))
    modules = {
        alias.name
        for noeud in ast.walk(arbre)
        if isinstance(noeud, ast.Import)
        for alias in noeud.names
    } | {noeud.module or "" for noeud in ast.walk(arbre) if isinstance(noeud, ast.ImportFrom)}
    etrangers = {
        module
        for module in modules
        if module.partition(".")[0] not in sys.stdlib_module_names
        and not module.startswith("bot.urgences")
        and module not in ("bot.texte", "bot.memoire")  # alone on it too
    }
    assert etrangers == set()


def test_the_numbers_are_kept_in_one_line_unless_the_answer_gives_them() -> None:
    assert message_rappel(("3919",)) == "Le numéro reste là, jour et nuit : 3919."
    assert message_rappel(("17", "3919"), mode="educateur").endswith("17, 3919.")
    assert message_rappel(("115",), dits="Appelez le 115.") == message_rappel(()) == ""
    assert message_rappel(("115", "119"), dits="Appelez le 115.") != ""
