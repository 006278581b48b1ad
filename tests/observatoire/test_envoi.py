"""What a phone sends: read when it is right, refused with the path of each mistake when it is not."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.observatoire.envoi import ERREURS_MAX, PERSONNES_MAX, EnvoiInvalide, read_sending
from bot.observatoire.releve import Releve
from bot.situation import FREINS
from tests.observatoire.monde import TERRITOIRES

JOUR = date(2026, 11, 29)
DISPOSITIFS = {"mission-locale", "epide", "cej"}
ID = "0123456789abcdef01234567"
PERSONNE = {
    "commune": "70550",
    "departement": "70",
    "age": "16-17",
    "freins": ["mobilite", "logement"],
    "proposes": ["mission-locale"],
    "refuses": ["epide"],
    "sans_reponse": ["logement"],
}


def sending(*personnes: Any, **autres: Any) -> dict[str, Any]:
    return {"id": ID, "mois": "2026-11", "comptes": list(personnes or [PERSONNE]), **autres}


def read(donnees: Any, jour: date = JOUR) -> tuple[Releve, ...]:
    return read_sending(donnees, TERRITOIRES, DISPOSITIFS, jour).releves


def told(donnees: Any, jour: date = JOUR) -> list[str]:
    with pytest.raises(EnvoiInvalide) as refus:
        read(donnees, jour)
    return refus.value.erreurs


def test_a_sending_is_read() -> None:
    envoi = read_sending(sending(), TERRITOIRES, DISPOSITIFS, JOUR)
    assert (envoi.identifiant, envoi.trimestre) == (ID, "2026-T4")
    assert envoi.releves == (
        Releve("70550", "16-17", ("mobilite", "logement"), ("mission-locale",), ("epide",), ("logement",)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lieu", "place"),
    [
        ({"commune": "13203"}, "13055"),  # an arrondissement counts as its town
        ({"departement": "2A"}, "2A"),
        ({"commune": None, "departement": None}, "FR"),
        ({}, "FR"),
    ],
)
def test_a_person_is_counted_where_they_live(lieu: dict[str, Any], place: str) -> None:
    assert read(sending(lieu)) == (Releve(place),)


@pytest.mark.parametrize(
    ("donnees", "dits"),
    [
        ([], "objet JSON"),
        (sending(nom="Kevin"), "« nom » : cette clé n’existe pas"),
        (sending({**PERSONNE, "prenom": "Kevin"}), "« comptes[0].prenom » : cette clé n’existe pas"),
        (sending({}, {"age": "17"}), "« comptes[1].age » : écrivez null ou une tranche : 0-15, 16-17"),
        (sending({"age": 17}), "« comptes[0].age »"),
        (sending({"freins": ["mobilité"]}), "« comptes[0].freins[0] » : « mobilité » n’est pas un frein (vouliez-vous dire « mobilite » ?)"),
        (sending({"freins": ["sante", 3]}), "« comptes[0].freins[1] »"),
        (sending({"freins": "sante"}), "« comptes[0].freins » : écrivez une liste"),
        (sending({"proposes": ["epidee"]}), "« epidee » n’est pas un dispositif du catalogue (vouliez-vous dire « epide » ?)"),
        (sending({"sans_reponse": ["sante"]}), "« comptes[0].sans_reponse » : « sante » n’est pas dans « freins »"),
        (sending({"commune": "99999"}), "« comptes[0].commune » : « 99999 »"),
        (sending({"commune": 70550}), "« comptes[0].commune »"),
        (sending({"commune": "٧٠٥٥٠"}), "« comptes[0].commune »"),
        (sending({"departement": "7"}), "« comptes[0].departement »"),
        (sending({"commune": "70550", "departement": "25"}), "la commune 70550 est dans le 70"),
        (sending("x"), "« comptes[0] » : écrivez un objet"),
        (sending(comptes=[]), "« comptes » : écrivez une liste de 1 à 200"),
        (sending(comptes={}), "« comptes »"),
        (sending(comptes=[{}] * (PERSONNES_MAX + 1)), "« comptes »"),
        (sending(mois="2026-12"), "« mois » : ce mois n’a pas commencé"),
        (sending(mois="2026-07"), "« mois » : c’est trop ancien"),
        (sending(mois="novembre"), "« mois » : écrivez l’année et le mois"),
        (sending(mois=None), "« mois »"),
        (sending(id="court"), "« id » : écrivez 16 à 64"),
        (sending(id=["x"]), "« id »"),
        (sending({"\ud800": 1}), "« comptes[0].\ud800 »"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_path(donnees: Any, dits: str) -> None:
    (erreur,) = told(donnees)
    assert dits in erreur and erreur.endswith(".") and "'" not in erreur


def test_every_mistake_is_told_but_not_by_hundreds() -> None:
    assert len(told({"autre": 1})) == 4
    with pytest.raises(EnvoiInvalide) as refus:
        read(sending(*[{"age": "x"}] * 100))
    assert str(refus.value).count("« comptes[") == ERREURS_MAX


@pytest.mark.parametrize(("mois", "jour"), [("2026-12", date(2026, 11, 30)), ("2026-08", JOUR)])
def test_a_clock_that_is_a_day_ahead_and_three_months_pass(mois: str, jour: date) -> None:
    assert read(sending(mois=mois), jour)


VALEURS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from([*FREINS[:3], "70550", "16-17"]),
    lambda enfants: st.lists(enfants, max_size=3) | st.dictionaries(st.sampled_from([*PERSONNE, "id", "mois", "comptes", "x"]), enfants, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300, deadline=None, database=None)
@given(donnees=VALEURS | st.builds(lambda p: sending(p), VALEURS))
def test_any_json_is_read_or_refused_in_french(donnees: Any) -> None:
    try:
        releves = read(json.loads(json.dumps(donnees)))
    except EnvoiInvalide as refus:
        assert refus.erreurs and all(erreur.endswith(".") for erreur in refus.erreurs)
    else:
        assert 1 <= len(releves) <= PERSONNES_MAX
