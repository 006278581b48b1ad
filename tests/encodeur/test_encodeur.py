"""The shipped encoder: its answers fit its tables, it holds on odd input, and it may be missing."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.candidats import VALEURS
from bot.encodeur import DOSSIER, Encodeur, EncodeurIllisible
from bot.encodeur.encodeur import FICHIERS, MORCEAUX_MAX
from bot.encodeur.sorties import GROUPES, QUESTIONS, ROLES
from bot.passerelle import open_encodeur, open_passerelle
from bot.situation import BOOLEENS, FREINS, LOGEMENTS, cles
from bot.urgences.numeros import URGENCES

ENCODEUR = Encodeur()


def test_the_shipped_weights_answer_every_question_of_the_tables() -> None:
    avis = ENCODEUR.read(" j ai 19 ans | j habite lure ", None, [(6, 8), (23, 27)])
    assert set(avis.faits) == {(cle, valeur) for cle, valeurs in GROUPES for valeur in valeurs}
    assert set(avis.roles) == {(cle, portee) for cle in ROLES for portee in ((6, 8), (23, 27))}
    assert all(0 <= p <= 1 for p in (*avis.faits.values(), *avis.roles.values()))
    for cle in BOOLEENS:
        assert avis.faits[cle, True] + avis.faits[cle, False] <= 1.0001


def test_the_tables_know_every_key_and_code() -> None:
    demandees = {cle for cle, _ in GROUPES}
    assert demandees == {*cles(), "urgences"}
    assert {valeurs[0] for cle, valeurs in GROUPES if cle == "freins"} == {*FREINS, ()}
    assert {valeurs[0] for cle, valeurs in GROUPES if cle == "urgences"} <= set(URGENCES)
    assert dict(GROUPES)["logement"] == LOGEMENTS
    assert (None, *cles()) == QUESTIONS
    assert set(VALEURS) <= demandees


def test_it_sees_what_words_say_of_an_age_and_of_a_home() -> None:
    norme = " j ai 19 ans | j habite lure "
    avis = ENCODEUR.read(norme, None, [(6, 8), (23, 27)])
    assert avis.faits["age", None] > 0.9
    assert avis.roles["age", (6, 8)] > 0.9
    assert avis.roles["commune", (23, 27)] > 0.9
    assert avis.roles["age", (23, 27)] < 0.1


def test_the_question_just_asked_counts() -> None:
    assert ENCODEUR.read(" 70 ", "age", [(1, 3)]).roles["age", (1, 3)] > 0.5
    assert ENCODEUR.read(" 70 ", "mois_sans_emploi", [(1, 3)]).roles["age", (1, 3)] < 0.5


@pytest.mark.parametrize(
    "norme", [" ", "", " | | ", " " + "mot " * 1000, " 日本 ", " " + "a" * 5000 + " "]
)
def test_odd_texts_are_read_without_a_crash(norme: str) -> None:
    avis = ENCODEUR.read(norme, "age", [(0, 1), (4000, 4003)])
    assert len(avis.faits) == sum(len(valeurs) for _, valeurs in GROUPES)


@pytest.mark.parametrize("autour", ["bus | ", "je sais pas trop | ", "mot "])
@pytest.mark.parametrize("fois", [0, 40, 130])
def test_a_long_text_is_read_in_parts(autour: str, fois: int) -> None:
    norme = f" {autour * fois}j ai 19 ans | j habite lure | {autour * fois}j ai pas de permis "
    age, lieu = norme.index("19"), norme.index("lure")
    avis = ENCODEUR.read(norme, None, [(age, age + 2), (lieu, lieu + 4)])
    assert avis.roles["age", (age, age + 2)] > 0.5
    assert avis.roles["commune", (lieu, lieu + 4)] > 0.5
    assert avis.faits["freins", "mobilite"] > 0.5


@pytest.mark.parametrize("norme", [" j ai 19 ans ", " ", " " + "mot " * (MORCEAUX_MAX // 2)])
def test_a_text_within_its_sight_is_read_at_once(norme: str) -> None:
    assert ENCODEUR._morceaux.parts(norme) == [(0, len(norme))]


@pytest.mark.parametrize("mot", ["bus | ", "bus ", "travail travail | "])
def test_the_parts_of_a_text_make_it_up_and_are_short_enough(mot: str) -> None:
    norme = " " + mot * 200
    parts = ENCODEUR._morceaux.parts(norme)
    assert "".join(norme[debut:fin] for debut, fin in parts) == norme
    assert all(
        20 <= sum(len(ENCODEUR._morceaux._cut(m)) for m in norme[debut:fin].split()) <= MORCEAUX_MAX
        for debut, fin in parts
    )
    assert all(norme[debut:].startswith(" |") for debut, _ in parts[1:]) == ("|" in mot)


def test_several_threads_read_the_same() -> None:
    norme = " j ai pas de permis "
    seul = ENCODEUR.read(norme, None, [])
    with ThreadPoolExecutor(8) as bassin:
        assert all(
            avis.faits == seul.faits
            for avis in bassin.map(lambda _: ENCODEUR.read(norme, None, []), range(40))
        )


def test_a_missing_file_is_told_in_french(tmp_path: Path) -> None:
    with pytest.raises(EncodeurIllisible, match="règles seules"):
        Encodeur(tmp_path)


@pytest.mark.parametrize("abime", FICHIERS)
def test_the_rules_read_alone_when_a_file_is_broken(
    tmp_path: Path, abime: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for nom in FICHIERS:
        (tmp_path / nom).write_bytes((DOSSIER / nom).read_bytes())
    (tmp_path / abime).write_bytes(b"\x00\x01")
    monkeypatch.setattr("bot.encodeur.encodeur.DOSSIER", tmp_path)
    with caplog.at_level(logging.WARNING):
        assert open_encodeur() is None
    assert "règles seules" in caplog.text


def test_the_reader_of_the_bot_hears_it() -> None:
    lecteur = open_passerelle().lecteur
    assert isinstance(lecteur, Lecteur)
    lu = lecteur.read("la banque refuse mes paiements et les huissiers sont passés ce matin")
    assert lu.situation == {"freins": ["finances"]}
