"""What adds up from one message to the next."""

from __future__ import annotations

from typing import Any

import pytest

from actions.retenir import AUCUN, REPRENNENT, ActionRetenir
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("slots", "entites", "attendus"),
    [
        ({}, [("freins", "mobilite")], {"freins": ["mobilite"]}),
        (
            {"freins": ["mobilite"]},
            [("freins", "droits"), ("freins", "mobilite")],
            {"freins": ["mobilite", "droits"]},
        ),
        ({}, [("freins", [])], {"freins": []}),
        ({"freins": ["mobilite"]}, [("freins", [])], {"freins": ["mobilite"]}),
        ({"freins": []}, [("freins", ["langue", "droits"])], {"freins": ["langue", "droits"]}),
        ({}, [("suivi", "cej"), ("refus", "epide")], {"suivi": ["cej"], "refus": ["epide"]}),
        ({"refus": ["epide"]}, [("refus", "e2c")], {"refus": ["epide", "e2c"]}),
        (
            {"urgences": ["115"]},
            [("urgence", "3114")],
            {"urgences": ["115", "3114"], "apres_urgence": ["3114"]},
        ),
        ({"freins": ["mobilite"]}, [("freins", AUCUN)], {"freins": ["mobilite"]}),  # a button
        ({}, [("freins", AUCUN)], {"freins": []}),
        ({"freins": ["mobilite"]}, [("age", 19)], {}),
        ({}, [], {}),
        (
            {},
            [("commune_possible", "70550"), ("commune_possible", "90010")],
            {"communes_possibles": ["70550", "90010"]},
        ),
        ({"communes_possibles": ["70550"]}, [("age", 19)], {"communes_possibles": None}),
        ({}, [("commune_inconnue", "Trifouilly")], {"commune_inconnue": "Trifouilly"}),
        ({"commune_inconnue": "Trifouilly"}, [("commune", "70550")], {"commune_inconnue": None}),
        ({"departement": "70"}, [("commune", "70550")], {"departement": None}),
        ({"quartier": "QN07001M"}, [("commune", "90010")], {"quartier": None}),
        ({"quartier": "QN07001M"}, [("commune", "70550")], {}),
        (
            {"quartier": "QN07001M"},
            [("commune", "90010"), ("quartier", "QN09002M")],
            {"corrections": ["quartier"]},
        ),
        ({"commune": "70550"}, [("quartier", "QN07001M")], {}),
    ],
)
def test_retains_what_the_message_adds(
    slots: dict[str, Any], entites: list[tuple[str, Any]], attendus: dict[str, Any]
) -> None:
    evenements, messages = play(ActionRetenir(), slots, entites=entites)
    assert slots_set(evenements) == attendus
    assert messages == []


NOTE = {"age": 19, "commune": "70550", "en_emploi": False, "mois_sans_emploi": 18, "mois_dans_la_commune": 24}  # fmt: skip


@pytest.mark.parametrize(
    ("slots", "entites", "attendus"),
    [
        (NOTE, [("age", 20)], {"corrections": ["age"]}),
        (NOTE, [("age", 19)], {}),
        ({**NOTE, "corrections": ["age"]}, [("rsa", True)], {"corrections": None}),  # one turn only
        (NOTE, [("en_emploi", True)], {"corrections": ["en_emploi"], "mois_sans_emploi": None}),
        (NOTE, [("commune", "90010")], {"corrections": ["commune"], "mois_dans_la_commune": None}),
        (NOTE, [("departement", "90")], {"commune": None}),  # elsewhere, no one knows where yet
        (NOTE, [("departement", "70")], {}),
        ({"a_reposer": "age"}, [("age", 19)], {"a_reposer": None}),
        ({"a_reposer": "age"}, [("rsa", True)], {}),
    ],
)
def test_a_new_value_corrects_and_makes_others_untrue(
    slots: dict[str, Any], entites: list[tuple[str, Any]], attendus: dict[str, Any]
) -> None:
    evenements, _ = play(ActionRetenir(), slots, entites=entites)
    assert slots_set(evenements) == attendus


@pytest.mark.parametrize(
    ("slots", "entites", "attendus"),
    [
        (
            {"freins": ["mobilite", "sante"]},
            [("freins_leve", "mobilite")],
            {"freins": ["sante"], "corrections": ["freins"]},
        ),
        ({"freins": ["sante"]}, [("freins_leve", "mobilite")], {}),  # it had not been told
        ({"refus": ["epide"]}, [("refus_leve", "epide")], {"refus": [], "corrections": ["refus"]}),
        (
            {"suivi": ["cej"]},
            [("refus", "cej")],
            {"suivi": [], "refus": ["cej"], "corrections": ["suivi"]},
        ),
        (
            {"refus": ["cej", "e2c"]},
            [("suivi", "cej")],
            {"suivi": ["cej"], "refus": ["e2c"], "corrections": ["refus"]},
        ),
        (
            {"logement": "sans-abri", "freins": ["logement", "sante"]},
            [("logement", "heberge")],
            {"freins": ["sante"], "corrections": ["logement", "freins"]},
        ),
        ({"logement": "heberge", "freins": ["logement"]}, [("logement", "stable")], {"corrections": ["logement"]}),
        (
            {"logement": "sans-abri", "freins": ["logement"]},
            [("freins_leve", "logement")],
            {"freins": [], "corrections": ["freins"], "logement": None},
        ),
    ],
)  # fmt: skip
def test_what_a_message_takes_back_is_taken_out(
    slots: dict[str, Any], entites: list[tuple[str, Any]], attendus: dict[str, Any]
) -> None:
    evenements, _ = play(ActionRetenir(), slots, entites=entites)
    assert slots_set(evenements) == attendus


def test_a_frein_said_again_in_the_same_message_stays() -> None:
    """ "Un ami m’héberge mais je dois partir, je cherche un logement"."""
    slots = {"logement": "sans-abri", "freins": ["logement"]}
    entites = [("logement", "heberge"), ("freins", "logement")]
    evenements, _ = play(ActionRetenir(), slots, entites=entites)
    assert slots_set(evenements)["freins"] == ["logement"]


def test_an_arrondissement_of_the_same_town_is_no_move() -> None:
    slots = {"commune": "13055", "mois_dans_la_commune": 24}
    evenements, _ = play(ActionRetenir(), slots, entites=[("commune", "13203")])
    assert "mois_dans_la_commune" not in slots_set(evenements)


@pytest.mark.parametrize(
    ("departement", "attendus"),
    [
        ("70", {"commune": "70550", "departement": None, "communes_possibles": None}),
        ("13", {"communes_possibles": None}),
    ],
)
def test_a_departement_chooses_among_the_communes_left_open(
    departement: str, attendus: dict[str, Any]
) -> None:
    slots = {"communes_possibles": ["70550", "90010"], "departement": departement}
    evenements, _ = play(ActionRetenir(), slots, entites=[("departement", departement)])
    assert slots_set(evenements) == attendus


# After an urgence.


@pytest.mark.parametrize("intention", sorted(REPRENNENT))
def test_an_urgence_is_behind_once_the_person_goes_on(intention: str) -> None:
    evenements, _ = play(ActionRetenir(), {"apres_urgence": ["3114"]}, intention=intention)
    assert slots_set(evenements)["apres_urgence"] is None


def test_an_urgence_told_while_another_is_open_is_added_to_it() -> None:
    slots = {"urgences": ["115", "3114"], "apres_urgence": ["3114"]}
    evenements, _ = play(ActionRetenir(), slots, entites=[("urgence", "15")])
    assert slots_set(evenements)["apres_urgence"] == ["3114", "15"]


def test_a_minor_outside_has_the_119_open_too() -> None:
    slots = {"urgences": ["115"], "apres_urgence": ["115"]}
    evenements, _ = play(ActionRetenir(), slots, intention="apres_urgence", entites=[("age", 16)])
    assert slots_set(evenements)["apres_urgence"] == ["115", "119"]


@pytest.mark.parametrize("codes", [["3919"], ["17"], ["17", "3919"]])
def test_a_minor_hurt_by_somebody_has_the_119_open_too(codes: list[str]) -> None:
    slots = {"urgences": codes, "apres_urgence": codes}
    evenements, _ = play(ActionRetenir(), slots, intention="apres_urgence", entites=[("age", 15)])
    assert slots_set(evenements)["apres_urgence"] == [*codes, "119"]
    evenements, _ = play(ActionRetenir(), slots, intention="apres_urgence", entites=[("age", 25)])
    assert "apres_urgence" not in slots_set(evenements)


@pytest.mark.parametrize("intention", ["remercier", "silence", "nlu_fallback", "nier"])
def test_an_urgence_is_not_behind_by_itself(intention: str) -> None:
    evenements, _ = play(ActionRetenir(), {"apres_urgence": ["3114"]}, intention=intention)
    assert slots_set(evenements) == {}


@pytest.mark.parametrize(
    ("slots", "age", "dit"),
    [
        ({"urgences": ["115"]}, 16, True),
        ({"urgences": ["115"]}, 18, False),
        ({"urgences": ["3919"]}, 16, False),
        ({"urgences": ["115", "119"]}, 16, False),
        ({}, 16, False),
    ],
)
def test_a_minor_outside_is_given_the_119(slots: dict[str, Any], age: int, dit: bool) -> None:
    evenements, _ = play(ActionRetenir(), slots, entites=[("age", age)])
    rendus = slots_set(evenements)
    assert ("119" in rendus.get("urgences", ())) is dit
    assert ("urgences" in (rendus.get("corrections") or ())) is dit


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_a_professional_turns_the_conversation_to_the_person_to_orient(mode: str) -> None:
    evenements, _ = play(ActionRetenir(), {"mode": mode}, entites=[("accompagnant", True)])
    assert slots_set(evenements).get("mode", mode) == "educateur"


@pytest.mark.parametrize(
    ("intention", "possibles", "question", "commune"),
    [
        ("affirmer", ["87085"], "commune", "87085"),
        ("affirmer", ["70550", "90010"], "commune", None),  # which of them?
        ("nier", ["87085"], "commune", None),
        ("affirmer", ["87085"], "rsa", None),
    ],
)
def test_yes_takes_the_only_commune_offered(
    intention: str, possibles: list[str], question: str, commune: str | None
) -> None:
    slots = {"communes_possibles": possibles, "requested_slot": question}
    evenements, _ = play(ActionRetenir(), slots, intention=intention, texte="oui")
    assert slots_set(evenements).get("commune") == commune


@pytest.mark.parametrize(
    ("intention", "entites", "redits"),
    [("question_rsa", [], ["3114"]), ("chercher", [], ["3114"]), ("dire_au_revoir", [], ["3114"]), ("affirmer", [], None), ("apres_urgence", [], None),
     ("question_rsa", [("urgence", "15")], None)],
)  # fmt: skip
def test_a_number_is_said_again_beside_another_answer(
    intention: str, entites: list[tuple[str, Any]], redits: list[str] | None
) -> None:
    slots = {"apres_urgence": ["3114"], "urgences": ["3114"]}
    evenements, _ = play(ActionRetenir(), slots, intention=intention, entites=entites)
    assert slots_set(evenements).get("numeros_a_redire") == redits
