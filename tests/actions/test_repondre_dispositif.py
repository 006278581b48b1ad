"""“C’est quoi l’EPIDE ?”, “c’est payé ?”: one answer, from the fiche."""

from __future__ import annotations

from typing import Any

import pytest

from actions.noter_passage import ActionNoterPassage
from actions.poser_question import ActionAskFreins
from actions.repondre_dispositif import A_LA_FOIS, SURE_SANS_PISTE, ActionRepondreDispositif
from bot.dialogue.reponses import ASPECTS
from bot.passerelle import open_passerelle
from bot.texte import words_only
from tests.actions.scene import play, slots_set

FICHES = open_passerelle().catalogue.fiches
TROIS = ["e2c", "mission-locale", "o2r"]


def ask(
    aspect: str = "dispositif", confiance: float = 1.0, entites: Any = (), **slots: Any
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    evenements, messages = play(
        ActionRepondreDispositif(),
        slots,
        intention=f"question_{aspect}",
        confiance=confiance,
        entites=entites,
    )
    return slots_set(evenements), messages


@pytest.mark.parametrize("identifiant", FICHES)
def test_says_what_it_is_and_the_next_step_without_a_word_on_the_person(identifiant: str) -> None:
    fiche = FICHES[identifiant]
    slots, (message,) = ask(dispositif=identifiant)
    assert message["text"].startswith(f"{fiche.nom} : {fiche.resume}\n")
    suivie = FICHES.get(fiche.remplace_par or "", fiche)  # after the end, what follows is the step
    assert suivie.demarche[:20] in message["text"] and "Pour vous" not in message["text"]
    assert slots == {"dispositif": None, "dispositif_en_vue": identifiant}


@pytest.mark.parametrize("aspect", [aspect.removeprefix("question_") for aspect in ASPECTS])
def test_no_question_sets_anything_of_the_person(aspect: str) -> None:
    slots, (message,) = ask(aspect, dispositif="epide", age=19, commune="90010")
    assert message["text"].startswith("EPIDE ")
    assert slots == {"dispositif": None, "dispositif_en_vue": "epide"}


@pytest.mark.parametrize(
    ("age", "dit"),
    [(19, "pour vous c’est peut-être possible"), (61, "pas pour le moment vous avez 61 ans")],
)
def test_who_told_something_hears_whether_it_fits(age: int, dit: str) -> None:
    _, (message,) = ask(dispositif="epide", age=age)
    assert words_only(dit) in words_only(message["text"])


@pytest.mark.parametrize(
    ("aspect", "fin"),
    [
        (aspect, "c’est terminé.")
        for aspect in ("dispositif", "paye", "conditions", "lieu", "inscription")
    ],
)
def test_one_that_ended_says_so_and_what_follows(aspect: str, fin: str) -> None:
    _, (message,) = ask(aspect, dispositif="cej-jr")
    assert fin in message["text"].lower() and "La suite s’appelle O2R" in message["text"]


@pytest.mark.parametrize(
    ("slots", "entites", "nom"),
    [
        ({"dispositif": "e2c", "dispositif_en_vue": "epide"}, [], "École"),
        ({"dispositif_en_vue": "epide", "dernieres_dites": ["e2c"]}, [], "EPIDE"),
        ({"dispositif_en_vue": "epide"}, [("refus", "mission-locale")], "Mission Locale"),
        ({"dispositif_en_vue": "epide"}, [("suivi", "mission-locale")], "Mission Locale"),
        ({"dernieres_dites": ["e2c"], "dispositif": "inconnu"}, [], "École"),
    ],
)
def test_it_is_about_the_one_named_else_the_last_spoken_of(
    slots: dict[str, Any], entites: list[tuple[str, str]], nom: str
) -> None:
    _, (message,) = ask("paye", entites=entites, **slots)
    assert message["text"].startswith(nom)


def test_else_what_none_of_the_last_suggestions_tells_in_one_line() -> None:
    slots, (message,) = ask("paye", dernieres_dites=[*TROIS, "epide"])
    noms = ", ".join(FICHES[code].nom for code in TROIS)
    assert message["text"].startswith(f"{noms} : je ne sais pas")
    assert slots == {"dispositif": None}


def test_else_about_each_of_the_last_suggestions_in_a_line() -> None:
    slots, (message,) = ask("places", dernieres_dites=[*TROIS, "epide"])
    lignes = message["text"].split("\n")
    assert [ligne.split(" : ")[0] for ligne in lignes] == [FICHES[code].nom for code in TROIS]
    assert len(lignes) == A_LA_FOIS and slots == {"dispositif": None}


def test_how_to_get_there_is_the_same_for_all() -> None:
    _, (message,) = ask("trajet", dernieres_dites=TROIS)
    assert message["text"].startswith("Quand vous appelez") and "\n" not in message["text"]


@pytest.mark.parametrize("slots", [{}, {"dispositif": "inconnu"}])
@pytest.mark.parametrize(
    ("aspect", "confiance", "reponse"),
    [
        ("dispositif", 1.0, "utter_dispositif_inconnu"),
        ("paye", 1.0, "utter_quelle_piste"),
        ("lieu", SURE_SANS_PISTE, "utter_quelle_piste"),
        ("cout", 1.0, "utter_gratuit"),
        ("paye", SURE_SANS_PISTE - 0.01, "utter_pas_compris_libre"),
    ],
)
def test_no_known_name_is_said_kindly(
    slots: dict[str, str], aspect: str, confiance: float, reponse: str
) -> None:
    _, (message,) = ask(aspect, confiance, **slots)
    assert message["response"] == reponse


def test_educator_is_answered_in_the_third_person() -> None:
    _, (message,) = ask("pourquoi", dispositif="epide", age=61, mode="educateur")
    assert words_only("non éligible : 61 ans") in words_only(message["text"])
    assert "vous" not in message["text"].lower()


def test_the_local_form_answers_where_the_person_lives() -> None:
    _, (ici,) = ask(dispositif="o2r", commune="70550")
    _, (ailleurs,) = ask(dispositif="o2r", commune="90010")
    assert ici["text"].startswith("O2R de Haute-Saône") and ailleurs["text"].startswith("O2R (")


def test_the_place_of_the_question_is_that_of_the_answer() -> None:
    _, (message,) = ask("lieu", dispositif="epide", commune="70550", entites=[("commune_demandee", "90010")])  # fmt: skip
    assert "EPIDE, à Belfort" in message["text"]


@pytest.mark.parametrize(("rang", "nom"), [(2, "Mission Locale"), (-1, "O2R")])
def test_a_question_may_point_at_one_by_its_rank(rang: int, nom: str) -> None:
    slots = {"propositions_vues": TROIS, "dernieres_dites": TROIS, "dispositif_en_vue": "epide"}
    _, (message,) = ask("paye", entites=[("rang", rang)], **slots)
    assert message["text"].startswith(nom)


def test_a_diploma_is_no_condition_of_the_service() -> None:
    _, (message,) = ask("diplome")
    assert message["response"] == "utter_sans_diplome"


@pytest.mark.parametrize("nom", ["PEC", "nacre", "l’ADVF"])
@pytest.mark.parametrize("aspect", ["dispositif", "conditions", "paye"])
def test_an_unknown_dispositif_is_said_unknown_with_who_would_know(nom: str, aspect: str) -> None:
    connu = {"age": 19, "commune": "90010", "dernieres_dites": ["mission-locale"]}
    slots, (message,) = ask(aspect, entites=[("dispositif_inconnu", nom)], **connu)
    assert message["response"] == "utter_hors_catalogue_ici"
    assert message["nom"] == nom and message["ou"] == "Mission Locale, à Belfort (unml.info)"
    assert slots == {}


@pytest.mark.parametrize("rqth", [True, False])
def test_the_mdph_orients_to_an_esat(rqth: bool) -> None:
    _, (message,) = ask(
        entites=[("dispositif_inconnu", "ESAT")], age=35, commune="70550", rqth=rqth
    )
    assert message["ou"].startswith("la MDPH") and ("Cap emploi" in message["ou"]) == rqth


@pytest.mark.parametrize("nom", ["l’armée", "la légion étrangère", "armee de terre"])
def test_the_army_is_not_known_and_somebody_can_tell(nom: str) -> None:
    _, (message,) = ask(entites=[("dispositif_inconnu", nom)], age=19, commune="90010")
    assert message["response"] == "utter_armee" and message["ou"].startswith("Mission Locale")


@pytest.mark.parametrize(
    ("texte", "payee", "prix"),
    [
        ("c koi la ML sa paye ?", True, False),
        ("la mission locale c’est quoi et c’est gratuit ?", False, True),
        ("c’est quoi la mission locale", False, False),
    ],
)
def test_what_else_is_asked_is_answered_too(texte: str, payee: bool, prix: bool) -> None:
    _, (message,) = play(
        ActionRepondreDispositif(),
        {"dispositif": "mission-locale"},
        intention="question_dispositif",
        texte=texte,
    )
    assert ("si c’est payé" in message["text"]) == payee
    assert ("C’est gratuit" in message["text"]) == prix


def test_the_pay_of_whoever_leaves_is_said_by_the_cfa() -> None:
    _, (message,) = play(
        ActionRepondreDispositif(),
        {"age": 19, "dernieres_dites": ["mlds"]},
        intention="question_paye",
        texte="je suis encore payé si je quitte ?",
    )
    assert message["response"] == "utter_droits_paye"


def test_an_unknown_dispositif_is_said_unknown_to_whoever_said_nothing() -> None:
    _, (message,) = ask(entites=[("dispositif_inconnu", "PEC")])
    assert message["response"] == "utter_hors_catalogue" and message["nom"] == "PEC"


@pytest.mark.parametrize("aspect", ["dispositif", "conditions"])
@pytest.mark.parametrize(
    ("identifiant", "condition"),
    [("epide", "en situation régulière"), ("epide", "JDC"), ("tzcld", "habiter depuis 6 mois")],
)
def test_the_conditions_that_no_key_settles_are_told(
    aspect: str, identifiant: str, condition: str
) -> None:
    _, (message,) = ask(aspect, dispositif=identifiant)
    assert condition in message["text"]


@pytest.mark.parametrize(
    ("intention", "reponse"),
    [("question_paye", "utter_formation_payee"), ("question_cout", "utter_formation_prix")],
)
@pytest.mark.parametrize("vues", [[], ["o2r-haute-saone", "mission-locale", "iae"]])
def test_formations_at_large_are_answered_when_no_piste_is_one(
    intention: str, reponse: str, vues: list[str]
) -> None:
    slots = {"age": 35, "propositions_vues": vues, "dernieres_dites": vues}
    for texte in ("la formation c’est payé ?", "et les formations, combien ?"):
        _, (message,) = play(ActionRepondreDispositif(), slots, intention=intention, texte=texte)
        assert message["response"] == reponse


@pytest.mark.parametrize(
    ("slots", "texte"),
    [
        ({"dernieres_dites": ["e2c", "iae"], "propositions_vues": ["e2c", "iae"]}, "la formation c’est payé ?"),
        ({"dernieres_dites": ["iae"], "propositions_vues": ["iae"]}, "c’est payé ?"),
        ({"dispositif": "e2c"}, "la formation à l’E2C c’est payé ?"),
    ],
)  # fmt: skip
def test_a_piste_told_or_named_answers_for_itself(slots: dict[str, Any], texte: str) -> None:
    _, (message,) = play(ActionRepondreDispositif(), slots, intention="question_paye", texte=texte)
    assert "response" not in message


DEUX = [("dispositif", "cej"), ("dispositif", "mission-locale")]


def test_a_question_about_two_of_them_answers_both() -> None:
    slots, (message,) = ask(entites=DEUX, dispositif="mission-locale", dispositif_en_vue="epide")
    lignes = message["text"].splitlines()
    assert lignes[0].startswith("Contrat d’engagement jeune") and "Mission Locale :" in lignes[1]
    assert slots["dispositif_en_vue"] is None and slots["dernieres_dites"] == [
        "cej",
        "mission-locale",
    ]


@pytest.mark.parametrize(
    ("aspect", "identifiant", "dit"),
    [
        ("existence", "impact-jeunes", "septembre 2019"),
        ("existence", "mission-locale", "vérifié le"),
        ("existence", "cej-jr", "C’est terminé"),
        ("places", "avip", "je ne sais pas s’il y a de la place"),
    ],
)
def test_what_no_fiche_tells_is_said_plainly(aspect: str, identifiant: str, dit: str) -> None:
    _, (message,) = ask(aspect, dispositif=identifiant)
    assert words_only(dit) in words_only(message["text"])


def test_a_fiche_is_not_told_twice_to_who_asks_a_point_that_it_does_not_hold() -> None:
    _, (premiere,) = ask("precise", dispositif="agefiph")
    assert FICHES["agefiph"].resume in premiere["text"]
    _, (message,) = ask("precise", dispositif="agefiph", dispositif_en_vue="agefiph")
    assert (
        "je n’ai pas la réponse" in message["text"]
        and FICHES["agefiph"].resume not in message["text"]
    )


def test_where_it_is_is_answered_once_the_place_is_told() -> None:
    slots, (message,) = ask("lieu", dispositif="mission-locale", age=22)
    assert slots["lieu_promis"] == "mission-locale" and "Avec la commune" in message["text"]
    connus = {"lieu_promis": "mission-locale", "age": 22, "commune": "93001"}
    evenements, messages = play(ActionAskFreins(), connus, entites=[("commune", "93001")])
    assert messages[0]["text"].startswith("Mission Locale : les adresses sont sur unml.info.")
    assert slots_set(evenements)["lieu_promis"] is None
    assert "lieu_promis" not in ask("lieu", dispositif="mission-locale", commune="93001")[0]


def test_a_past_stay_is_heard_and_neither_explained_nor_refused() -> None:
    evenements, (message,) = play(
        ActionNoterPassage(), {"dispositif": "epide"}, entites=[("dispositif", "epide")]
    )
    assert message["response"] == "utter_passage_note" and message["nom"].startswith("EPIDE")
    assert slots_set(evenements) == {"dispositif": None, "dispositif_en_vue": "epide"}
