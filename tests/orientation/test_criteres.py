"""Each criterion on its own: three answers, two registers, a published name, what is missing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.orientation.criteres import COMPOSES, NOMS, ParametreInvalide, build_critere
from tests.orientation.atelier import MOTS, answer

VOUS = re.compile(r"\b(vous|votre|vos)\b", re.IGNORECASE)

# Criterion, its parameter, somebody, the answer, the published name, the keys that are missing.
CAS: list[tuple[str, Any, dict[str, Any], bool | None, str, tuple[str, ...]]] = [
    ("age", {"min": 16, "max": 25}, {"age": 15}, False, "age_dans_la_tranche", ()),
    ("age", {"min": 16, "max": 25}, {"age": 16}, True, "age_dans_la_tranche", ()),
    ("age", {"min": 16, "max": 25}, {"age": 25}, True, "age_dans_la_tranche", ()),
    ("age", {"min": 16, "max": 25}, {"age": 26}, False, "age_dans_la_tranche", ()),
    ("age", {"min": 16, "max": 25}, {}, None, "age_dans_la_tranche", ("age",)),
    ("age", {"min": 50}, {"age": 120}, True, "age_dans_la_tranche", ()),
    ("age", {"max": 30}, {"age": 0}, True, "age_dans_la_tranche", ()),
    ("mois_sans_emploi", {"min": 12}, {"mois_sans_emploi": 12}, True, "sans_emploi_depuis_assez_longtemps", ()),
    ("mois_sans_emploi", {"min": 12}, {"mois_sans_emploi": 11}, False, "sans_emploi_depuis_assez_longtemps", ()),
    ("mois_sans_emploi", {"min": 12}, {"en_emploi": True}, False, "sans_emploi_depuis_assez_longtemps", ()),
    ("mois_sans_emploi", {"min": 12}, {"en_emploi": False}, None, "sans_emploi_depuis_assez_longtemps", ("mois_sans_emploi",)),
    ("mois_dans_la_commune", {"min": 6}, {"mois_dans_la_commune": 6}, True, "habite_la_commune_depuis_assez_longtemps", ()),
    ("mois_dans_la_commune", {"min": 6}, {"mois_dans_la_commune": 5}, False, "habite_la_commune_depuis_assez_longtemps", ()),
    ("mois_dans_la_commune", {"min": 6}, {}, None, "habite_la_commune_depuis_assez_longtemps", ("mois_dans_la_commune",)),
    ("scolarise", False, {"scolarise": False}, True, "sorti_de_l_ecole", ()),
    ("scolarise", False, {"scolarise": True}, False, "sorti_de_l_ecole", ()),
    ("scolarise", True, {}, None, "a_l_ecole", ("scolarise",)),
    ("en_emploi", False, {"en_emploi": False}, True, "sans_emploi", ()),
    ("en_emploi", False, {"mois_sans_emploi": 1}, True, "sans_emploi", ()),
    ("en_emploi", False, {"mois_sans_emploi": 0}, None, "sans_emploi", ("en_emploi",)),
    ("en_emploi", False, {"en_emploi": True}, False, "sans_emploi", ()),
    ("en_emploi", True, {}, None, "en_emploi", ("en_emploi",)),
    ("inscrit_france_travail", True, {"inscrit_france_travail": True}, True, "inscrit_a_france_travail", ()),
    ("inscrit_france_travail", False, {"inscrit_france_travail": True}, False, "non_inscrit_a_france_travail", ()),
    ("inscrit_france_travail", True, {}, None, "inscrit_a_france_travail", ("inscrit_france_travail",)),
    ("rsa", True, {"rsa": True}, True, "recoit_le_rsa", ()),
    ("rsa", True, {"rsa": False}, False, "recoit_le_rsa", ()),
    ("rsa", False, {}, None, "ne_recoit_pas_le_rsa", ("rsa",)),
    ("rqth", True, {"rqth": True}, True, "handicap_reconnu", ()),
    ("rqth", True, {"rqth": False}, False, "handicap_reconnu", ()),
    ("rqth", False, {}, None, "sans_handicap_reconnu", ("rqth",)),
    ("enfant_moins_3_ans", True, {"enfant_moins_3_ans": True}, True, "enfant_de_moins_de_3_ans", ()),
    ("enfant_moins_3_ans", False, {"enfant_moins_3_ans": True}, False, "sans_enfant_de_moins_de_3_ans", ()),
    ("enfant_moins_3_ans", True, {}, None, "enfant_de_moins_de_3_ans", ("enfant_moins_3_ans",)),
    ("parent_isole", True, {"parent_isole": True}, True, "parent_isole", ()),
    ("parent_isole", False, {"parent_isole": True}, False, "parent_non_isole", ()),
    ("parent_isole", True, {}, None, "parent_isole", ("parent_isole",)),
    ("diplome", ["aucun", "cap-bep"], {"diplome": "cap-bep"}, True, "diplome_parmi", ()),
    ("diplome", ["aucun", "cap-bep"], {"diplome": "bac"}, False, "diplome_parmi", ()),
    ("diplome", ["superieur"], {}, None, "diplome_parmi", ("diplome",)),
    ("logement", ["sans-abri", "hebergement"], {"logement": "sans-abri"}, True, "logement_parmi", ()),
    ("logement", ["sans-abri", "hebergement"], {"logement": "heberge"}, False, "logement_parmi", ()),
    ("logement", ["stable"], {}, None, "logement_parmi", ("logement",)),
    ("frein", ["langue", "droits"], {"freins": ["droits", "mobilite"]}, True, "frein_nomme", ()),
    ("frein", ["langue", "droits"], {"freins": ["mobilite"]}, False, "frein_nomme", ()),
    ("frein", ["langue"], {"freins": []}, False, "frein_nomme", ()),
    ("frein", ["langue"], {}, None, "frein_nomme", ("freins",)),
    ("frein", ["logement"], {"logement": "sans-abri"}, True, "frein_nomme", ()),
    ("frein", ["langue"], {"logement": "sans-abri"}, None, "frein_nomme", ("freins",)),
    ("qpv", True, {"quartier": "QN07001M"}, True, "habite_un_quartier_prioritaire", ()),
    ("qpv", True, {"commune": "70550"}, None, "habite_un_quartier_prioritaire", ("quartier",)),
    ("qpv", True, {"commune": "01001"}, None, "habite_un_quartier_prioritaire", ()),
    ("qpv", True, {}, None, "habite_un_quartier_prioritaire", ("commune",)),
    ("frr", True, {}, None, "habite_une_commune_frr", ("commune",)),
    ("frr", True, {"commune": "70550"}, None, "habite_une_commune_frr", ()),
    ("territoire_habilite", {"communes": ["13048"]}, {"commune": "13048"}, True, "habite_un_territoire_habilite", ()),
    ("territoire_habilite", {"communes": ["13055"]}, {"commune": "13203"}, True, "habite_un_territoire_habilite", ()),
    ("territoire_habilite", {"communes": ["13048"]}, {"commune": "70550"}, None, "habite_un_territoire_habilite", ()),
    ("territoire_habilite", {"communes": ["13048"]}, {"departement": "13"}, None, "habite_un_territoire_habilite", ("commune",)),
]  # fmt: skip


@pytest.mark.parametrize(("cle", "parametre", "personne", "oui", "nom", "manque"), CAS)
@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_criterion_answers_names_itself_and_says_what_is_missing(
    mode: str,
    cle: str,
    parametre: Any,
    personne: dict[str, Any],
    oui: bool | None,
    nom: str,
    manque: tuple[str, ...],
) -> None:
    reponse = answer(cle, parametre, mode, **personne)
    assert (reponse.oui, reponse.nom, reponse.manque) == (oui, nom, manque)


@pytest.mark.parametrize(("cle", "parametre", "personne"), [cas[:3] for cas in CAS])
def test_reason_speaks_to_a_resident_and_of_the_person_to_an_educator(
    cle: str, parametre: Any, personne: dict[str, Any]
) -> None:
    habitant = answer(cle, parametre, "habitant", **personne).texte
    educateur = answer(cle, parametre, "educateur", **personne).texte
    assert not VOUS.search(educateur)
    assert habitant != educateur
    for texte in (habitant, educateur):
        assert texte.endswith(".") and not texte[0].islower() and "'" not in texte


def test_every_criterion_is_tried_here() -> None:
    assert {cas[0] for cas in CAS} == set(NOMS) - set(COMPOSES)


@pytest.mark.parametrize(
    ("personne", "texte"),
    [
        ({"age": 19}, "Vous avez 19 ans : c’est ouvert de 16 à 25 ans."),
        ({"age": 15}, "Vous avez 15 ans : ce sera possible à partir de 16 ans."),
        ({"age": 40}, "Vous avez 40 ans : c’est ouvert de 16 à 25 ans."),
        ({"age": 1}, "Vous avez 1 an : ce sera possible à partir de 16 ans."),
    ],
)
def test_age_gives_the_sentence_of_the_contract(personne: dict[str, Any], texte: str) -> None:
    assert answer("age", {"min": 16, "max": 25}, **personne).texte == texte


@pytest.mark.parametrize(
    ("cle", "parametre"),
    [
        ("age", {}), ("age", {"min": 26, "max": 25}), ("age", {"min": -1}), ("age", {"min": True}),
        ("age", {"minimum": 16}), ("age", 16), ("age", {"min": "seize"}),
        ("mois_sans_emploi", {"min": 1.5}), ("rsa", "oui"), ("rsa", 1), ("diplome", []),
        ("diplome", "bac"), ("diplome", ["doctorat"]), ("logement", ["rue"]), ("frein", ["permis"]),
        ("qpv", False), ("frr", "oui"), ("territoire_habilite", ["13048"]),
        ("territoire_habilite", {"communes": "13048"}), ("territoire_habilite", {"communes": []}),
        ("territoire_habilite", {"communes": [13048]}), ("un_parmi", []), ("tous", {"rsa": True}),
        ("un_parmi", [{"rsa": True, "rqth": True}]), ("sauf", {}), ("sauf", [{"rsa": True}]),
        ("au_moins", {"nombre": 2, "parmi": [{"rsa": True}]}), ("au_moins", {"nombre": 0, "parmi": [{"rsa": True}]}),
        ("au_moins", {"nombre": 1}), ("au_moins", [{"rsa": True}]), ("inconnu", True),
    ],
)  # fmt: skip
def test_parameter_that_does_not_suit_is_refused_in_french(cle: str, parametre: Any) -> None:
    with pytest.raises(ParametreInvalide) as refus:
        build_critere(cle, parametre, MOTS)
    assert "«" in str(refus.value) and str(refus.value).endswith(".")
