"""What is said before the next question: refusals and corrections aloud, then what is new."""

from __future__ import annotations

import re
from typing import Any

import pytest

from actions.conversation import ENSUITE
from actions.orienter import ActionOrienter
from actions.poser_question import ActionAskFreins, ActionAskRsa
from bot.passerelle import open_passerelle
from tests.actions.scene import play, slots_set

FICHES = open_passerelle().catalogue.fiches
VESOUL = {"age": 19, "commune": "70550", "scolarise": False}
MARSEILLE = {"age": 19, "commune": "13203"}
JEUNES = ["mission-locale", "e2c", "service-civique"]


def told(
    slots: dict[str, Any], *entites: tuple[str, Any], question: Any = ActionAskFreins
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The slots set, and what is said before the question."""
    evenements, messages = play(question(), slots, entites=entites)
    return slots_set(evenements), messages[:-1]


def responses(messages: list[dict[str, Any]]) -> list[str]:
    """The names of the responses; the suggestions, which have a text of their own, are "pistes"."""
    return [m.get("response", "pistes") for m in messages]


def numbers(message: dict[str, Any]) -> list[int]:
    return [int(numero) for numero in re.findall(r"^(\d+)\. ", message["text"], re.M)]


# Corrections.


@pytest.mark.parametrize(
    ("slots", "faits"),
    [
        ({"age": 20, "corrections": ["age"]}, "vous avez 20 ans"),
        ({"age": 20, "commune": "90010", "corrections": ["age", "commune"]}, "vous avez 20 ans, vous habitez Belfort (90)"),
        ({"age": 20, "corrections": ["age"], "mode": "educateur"}, "20 ans"),
        ({"rsa": False, "corrections": ["rsa", "freins"]}, "vous ne recevez pas le RSA"),
    ],
)  # fmt: skip
def test_a_correction_is_said_back(slots: dict[str, Any], faits: str) -> None:
    _, messages = told({"propositions_vues": JEUNES, **slots})
    assert messages[0]["response"] == "utter_corrige" and messages[0]["faits"] == faits


@pytest.mark.parametrize("corrections", [None, [], ["freins"], ["commune"]])
def test_nothing_is_corrected_aloud_without_a_value_to_say(corrections: list[str] | None) -> None:
    _, messages = told({"age": 19, "corrections": corrections})
    assert messages == []


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_a_minor_outside_is_told_the_119_at_once(mode: str) -> None:
    _, messages = told({"age": 16, "corrections": ["age", "urgences"], "mode": mode})
    assert "119" in messages[0]["text"] and messages[1]["faits"].endswith("16 ans")


# What was taken back.


@pytest.mark.parametrize(
    ("entites", "dite", "noms"),
    [
        ([("freins_leve", "mobilite")], "utter_frein_leve", "se déplacer"),
        ([("freins_leve", "mobilite"), ("freins_leve", "sante")], "utter_frein_leve", "se déplacer, santé"),
        ([("suivi_leve", "cej")], "utter_suivi_retire", FICHES["cej"].nom),
        ([("refus_leve", "mission-locale")], "utter_refus_retire", "Mission Locale"),
    ],
)  # fmt: skip
def test_what_is_taken_back_is_said_back(
    entites: list[tuple[str, str]], dite: str, noms: str
) -> None:
    _, messages = told({"age": 19}, *entites)
    assert (messages[0]["response"], messages[0]["noms"]) == (dite, noms)


def test_what_is_wanted_after_all_is_proposed_again() -> None:
    slots = {**VESOUL, "propositions_vues": JEUNES}
    suite, messages = told(slots, ("refus_leve", "mission-locale"))
    assert responses(messages)[:2] == ["utter_refus_retire", "pistes"]
    assert "mission-locale" in suite["dernieres_dites"]
    assert suite["propositions_vues"].count("mission-locale") == 1


# What is closed by what was told since.


def test_a_piste_already_said_that_closes_is_announced_once_with_its_reason() -> None:
    slots = {**VESOUL, "age": 35, "corrections": ["age"], "propositions_vues": JEUNES}
    suite, messages = told(slots, ("age", 35))
    assert responses(messages)[:2] == ["utter_corrige", "utter_plus_pour_vous"]
    lignes = messages[1]["noms"].split("\n")
    assert [ligne.split(". ")[0] for ligne in lignes] == ["Mission Locale", "Service civique"]
    assert "vous avez 35 ans" in lignes[1].lower()  # the E2C says "ask all the same": it stays
    assert suite["fermees_dites"] == ["mission-locale", "service-civique"]
    _, messages = told({**slots, **suite, "corrections": None}, ("rsa", False), question=ActionAskFreins)  # fmt: skip
    assert "utter_plus_pour_vous" not in responses(messages)


def test_it_is_announced_without_a_correction_too() -> None:
    slots = {"commune": "70550", "age": 35, "propositions_vues": JEUNES}
    _, messages = told(slots, ("age", 35))
    assert "utter_plus_pour_vous" in responses(messages)


@pytest.mark.parametrize(
    ("slots", "vues"),
    [
        ({**VESOUL, "age": 20}, JEUNES),  # still open
        ({**VESOUL, "age": 35}, []),  # never said
        ({**VESOUL, "refus": ["mission-locale"]}, ["mission-locale"]),  # by a wish
        ({**VESOUL, "suivi": ["mission-locale"]}, ["mission-locale"]),  # already at work
        ({**VESOUL, "freins": []}, ["mobilite-solidaire", "csapa"]),  # the frein is none
        ({**VESOUL, "age": 35}, ["ancienne-fiche"]),
    ],
)
def test_nothing_else_is_announced_as_closed(slots: dict[str, Any], vues: list[str]) -> None:
    _, messages = told({**slots, "corrections": ["age"], "propositions_vues": vues})
    assert "utter_plus_pour_vous" not in responses(messages)


def test_what_a_move_closes_is_announced_with_its_reason() -> None:
    slots = {"age": 25, "commune": "44109", "en_emploi": False, "corrections": ["commune"]}
    _, messages = told({**slots, "propositions_vues": ["o2r-haute-saone"]}, ("commune", "44109"))
    fermee = next(m for m in messages if m.get("response") == "utter_plus_pour_vous")
    assert fermee["noms"] == "O2R de Haute-Saône. C’est dans un autre territoire."


# What is opened by what was told since.

GRASSE = {"age": 58, "commune": "06069", "mois_sans_emploi": 24, "en_emploi": False}
VUES_A_GRASSE = ["france-travail", "iae", "tzcld"]


def test_a_piste_told_as_to_be_checked_that_becomes_possible_is_announced_once() -> None:
    slots = {**GRASSE, "propositions_vues": VUES_A_GRASSE, "a_verifier_dites": ["tzcld"]}
    suite, messages = told({**slots, "mois_dans_la_commune": 240}, ("mois_dans_la_commune", 240))
    assert messages[0]["response"] == "utter_desormais_possible"
    assert "zéro chômeur" in messages[0]["noms"]
    assert "tzcld" not in suite["a_verifier_dites"]


@pytest.mark.parametrize(
    "slots",
    [
        {"a_verifier_dites": ["tzcld"]},  # still to be checked
        {"a_verifier_dites": [], "mois_dans_la_commune": 240},  # it was told as possible
        {"a_verifier_dites": ["tzcld"], "mois_dans_la_commune": 2},  # closed
    ],
)
def test_nothing_else_is_announced_as_opened(slots: dict[str, Any]) -> None:
    _, messages = told({**GRASSE, "propositions_vues": VUES_A_GRASSE, **slots}, ("rsa", False))
    assert "utter_desormais_possible" not in responses(messages)


def test_a_piste_that_a_rare_fact_opens_is_told_though_others_come_before() -> None:
    vues = ["france-travail", "iae", "cio"]
    slots = {**GRASSE, "mois_dans_la_commune": 240, "propositions_vues": vues}
    suite, _ = told(slots, ("mois_dans_la_commune", 240))
    assert "tzcld" in suite["dernieres_dites"]


# Refusals.


def test_a_refusal_is_said_without_judgement_then_something_else_is_proposed() -> None:
    refuse = {**VESOUL, "refus": ["mission-locale"]}
    slots, messages = told({**refuse, "propositions_vues": JEUNES}, ("refus", "mission-locale"))
    assert responses(messages) == ["utter_refus_note", "pistes"]
    assert messages[0]["nom"] == "Mission Locale"
    nouvelles = slots["propositions_vues"][len(JEUNES) :]
    assert 1 <= len(nouvelles) <= ENSUITE and "mission-locale" not in nouvelles
    assert slots["dernieres_dites"] == nouvelles


def test_there_is_something_else_even_when_the_first_steps_were_all_said() -> None:
    toutes, _ = play(ActionOrienter(), {**VESOUL, "refus": ["epide"]})
    vues = slots_set(toutes)["propositions_vues"]
    slots, messages = told({**VESOUL, "refus": ["epide"], "propositions_vues": vues}, ("refus", "epide"))  # fmt: skip
    assert responses(messages) == ["utter_refus_note", "pistes"]
    assert len(slots["propositions_vues"]) == len(vues) + 1


def test_several_refusals_are_named_once_each() -> None:
    refus = ["mission-locale", "epide"]
    entites = [("refus", code) for code in (*refus, "mission-locale", "ancienne-fiche")]
    _, messages = told({"age": 19, "refus": refus}, *entites)
    assert messages[0]["nom"] == f"Mission Locale et {FICHES['epide'].nom}"


def test_three_refusals_are_listed() -> None:
    refus = ["mission-locale", "epide", "e2c"]
    _, messages = told({"age": 19, "refus": refus}, *(("refus", code) for code in refus))
    noms = [FICHES[code].nom for code in refus]
    assert messages[0]["nom"] == f"{noms[0]}, {noms[1]} et {noms[2]}"


@pytest.mark.parametrize(
    ("refus", "mediation"), [("mission-locale", "impact-jeunes"), ("france-travail", "impact-jeunes")]
)  # fmt: skip
@pytest.mark.parametrize("vues", [[], JEUNES])
def test_whoever_mediates_for_what_was_refused_comes_before_the_rest(
    refus: str, mediation: str, vues: list[str]
) -> None:
    slots, messages = told(
        {**MARSEILLE, "refus": [refus], "propositions_vues": vues}, ("refus", refus)
    )
    assert FICHES[mediation].nom in messages[1]["text"]
    assert mediation in slots["propositions_vues"]


def test_a_refusal_told_before_is_not_acknowledged_again() -> None:
    _, messages = told({"age": 19, "refus": ["epide"]}, ("age", 19))
    assert responses(messages) == ["utter_note"]


# What is new.


@pytest.mark.parametrize(
    ("frein", "leveur"), [("mobilite", "mobilite-solidaire"), ("numerique", "conseiller-numerique")]
)
def test_what_lifts_the_frein_just_said_is_told_after_the_first_steps(
    frein: str, leveur: str
) -> None:
    slots = {"age": 45, "commune": "44109", "freins": [frein], "propositions_vues": ["france-travail"]}  # fmt: skip
    suite, (message,) = told(slots, ("freins", frein), question=ActionAskRsa)
    assert leveur in suite["dernieres_dites"] and FICHES[leveur].nom in message["text"]


@pytest.mark.parametrize(
    ("intention", "entites", "pistes"),
    [
        ("informer", [], True),
        ("ne_sait_pas", [], True),
        ("question_paye", [("age", 19)], True),  # a fact was told along the way
        ("question_paye", [], False),
        ("remercier", [], False),
    ],
)
def test_a_question_answered_just_before_brings_no_new_piste(
    intention: str, entites: list[tuple[str, Any]], pistes: bool
) -> None:
    _, messages = play(ActionAskFreins(), VESOUL, intention=intention, entites=entites)
    assert ("pistes" in responses(messages[:-1])) is pistes


@pytest.mark.parametrize(
    ("entites", "slots", "dit"),
    [
        ([("age", 19)], {}, ["utter_note"]),
        ([("age", 19)], {"mode": "educateur"}, []),
        ([("age", 20)], {"corrections": ["age"], "age": 20}, ["utter_corrige"]),  # that is a word
        ([], {}, []),
    ],
)
def test_a_fact_gets_a_word_where_nothing_else_answers_it(
    entites: list[tuple[str, Any]], slots: dict[str, Any], dit: list[str]
) -> None:
    _, messages = told(slots, *entites)
    assert responses(messages) == dit


@pytest.mark.parametrize("slots", [VESOUL, MARSEILLE, {"age": 45, "freins": ["mobilite"]}])
@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_numbers_are_those_that_the_piste_will_be_called_by(
    slots: dict[str, Any], mode: str
) -> None:
    connu = {**slots, "mode": mode}
    suite, (message,) = told(connu)
    vues = suite["propositions_vues"]
    assert numbers(message) == list(range(1, len(vues) + 1))
    places = [message["text"].index(f"{r}. ") for r in numbers(message)]
    assert sorted(places) == places
    for rang, code in enumerate(vues, start=1):
        (ligne,) = (li for li in message["text"].split("\n") if li.startswith(f"{rang}. "))
        assert FICHES[code].nom in ligne
    assert suite["dernieres_dites"] == vues and suite["dispositif_en_vue"] is None


@pytest.mark.parametrize(
    "slots", [{"age": 19}, {"commune": "70550"}, {"freins": []}, {"questions_passees": ["age"]}]
)
def test_too_little_is_known_to_suggest_anything(slots: dict[str, Any]) -> None:
    suite, messages = told(slots)
    assert messages == [] and "propositions_vues" not in suite


# What was just told puts first, and what ended.


def test_the_departement_is_told_to_who_says_the_rsa() -> None:
    connu = {"age": 57, "commune": "23189", "en_emploi": False}
    vues = ["france-travail", "iae", "tzcld"]
    dit, _ = told({**connu, "rsa": True, "propositions_vues": vues}, ("rsa", True))
    assert "conseil-departemental" in dit["propositions_vues"]
    sans, _ = told({**connu, "rsa": False, "propositions_vues": vues}, ("rsa", False))
    assert "conseil-departemental" not in sans.get("propositions_vues", vues)


def test_a_parrainage_for_graduates_is_not_told_to_who_has_no_diploma() -> None:
    connu = {"age": 26, "commune": "13203", "freins": ["reseau"]}
    vues = ["france-travail", "conseil-departemental", "iae"]
    dit, _ = told({**connu, "diplome": "aucun", "propositions_vues": vues}, ("freins", "reseau"))
    assert dit["propositions_vues"][3] == "impact-jeunes"
    assert "parrainage" not in dit["propositions_vues"]
    gradue, _ = told(
        {**connu, "diplome": "superieur", "propositions_vues": vues}, ("freins", "reseau")
    )
    assert "parrainage" in gradue["propositions_vues"]


@pytest.mark.parametrize(
    ("code", "fini"), [("emplois-francs", True), ("cej-jr", True), ("service-civique", False)]
)
def test_what_ended_is_said_when_it_is_named_along_the_way(code: str, fini: bool) -> None:
    _, messages = told({**VESOUL, "en_emploi": False}, ("en_emploi", False), ("dispositif", code))
    assert any("terminé" in str(m.get("text")) for m in messages) is fini


# Where to go once the town is corrected.


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_a_corrected_town_gives_the_contacts_of_the_new_one(mode: str) -> None:
    slots = {"age": 19, "commune": "90010", "mode": mode, "corrections": ["commune"], "propositions_vues": ["mission-locale"]}  # fmt: skip
    _, messages = told(slots, ("commune", "90010"))
    dits = [m for m in messages if m.get("response") == "utter_contacts_ici"]
    assert [m["lignes"] for m in dits] == ["Mission Locale, à Belfort (unml.info)"]


@pytest.mark.parametrize(
    ("corrections", "vues", "commune"),
    [
        (["age"], ["mission-locale"], "90010"),
        (["commune"], [], "90010"),
        (["commune"], ["mission-locale"], "01053"),  # no place is known there
        (None, ["mission-locale"], "90010"),
    ],
)
def test_no_contact_is_said_again_otherwise(
    corrections: list[str] | None, vues: list[str], commune: str
) -> None:
    slots = {"age": 19, "commune": commune, "corrections": corrections, "propositions_vues": vues}
    _, messages = told(slots, ("commune", commune))
    assert "utter_contacts_ici" not in responses(messages)
