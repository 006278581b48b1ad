"""Short answers, with and without the question."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("oui", "oui"),
        ("ouais", "oui"),
        ("bah oui", "oui"),
        ("nan", "non"),
        ("pas du tout", "non"),
        ("pas encore", "non"),
        ("jsp", "ne_sait_pas"),
        ("je sais pas trop", "ne_sait_pas"),
        ("aucune idée", "ne_sait_pas"),
        ("je préfère pas répondre", "prefere_pas"),
        ("ça vous regarde pas", "prefere_pas"),
        ("je sais pas lire", None),
        ("pas de permis", None),
        ("et si j’ai un enfant ?", None),
        ("j’ai 19 ans", None),
    ],
)
def test_tone(lecteur: Lecteur, texte: str, reponse: str | None) -> None:
    assert lecteur.read(texte).reponse == reponse


@pytest.mark.parametrize("texte", ["oui", "non", "70", "3 ans", "rien", "jsp"])
def test_a_bare_answer_without_a_question_sets_nothing(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation == {}


@pytest.mark.parametrize("cle", ["age", "rsa", "diplome", "logement", "freins", "mois_sans_emploi"])
@pytest.mark.parametrize("texte", ["jsp", "je préfère pas répondre", "pourquoi ?", "c’est quoi ?"])
def test_no_answer_sets_nothing(lecteur: Lecteur, cle: str, texte: str) -> None:
    assert lecteur.read(texte, question=cle).situation == {}


def test_a_correction_does_not_answer_another_question(lecteur: Lecteur) -> None:
    lue = lecteur.read("non j’ai 17 ans", question="scolarise", connu={"age": 27}).situation
    assert lue == {"age": 17}


@pytest.mark.parametrize(
    ("texte", "question", "valeur"),
    [
        # yes and no, in many words
        ("toujours pas", "inscrit_france_travail", False),
        ("pas que je sache", "rqth", False),
        ("ni l’un ni l’autre", "en_emploi", False),
        ("pas en ce moment non", "en_emploi", False),
        ("hélas oui, sept ans que ça dure", "rsa", True),
        ("si si", "rsa", True),
        ("j’ai un conseiller là-bas oui", "inscrit_france_travail", True),
        ("ma sœur l’a, moi jamais eu", "rsa", False),
        ("je l’ai depuis 2020", "rqth", True),
        ("mon mari oui, moi non", "en_emploi", False),
        # a digression
        (
            "raté le bac deux fois, mais j’ai le BEP vente que j’avais passé avant",
            "diplome",
            "cap-bep",
        ),
        ("j’ai pas le bac mais j’ai un CAP", "diplome", "cap-bep"),
        ("un p’tit HLM à mon nom, rien à redire, sauf l’ascenseur", "logement", "stable"),
        ("proprio, enfin la banque", "logement", "stable"),
        ("dans ma caisse", "logement", "sans-abri"),
        ("la boîte a coulé donc non", "en_emploi", False),
        ("jamais le temps, je suis en congé parental, toujours sous contrat", "en_emploi", True),
        ("viré en février et pas repris ailleurs", "scolarise", False),
        ("s’est fait radier en août, pas réinscrite", "inscrit_france_travail", False),
        ("refusée deux fois", "rqth", False),
        # the children and the other parent
        ("le dernier va sur ses 6", "enfant_moins_3_ans", False),
        ("le dernier va sur ses 3", "enfant_moins_3_ans", True),
        ("jumeaux, 8 mois", "enfant_moins_3_ans", True),
        ("on est deux, heureusement", "parent_isole", False),
        ("leur père a disparu", "parent_isole", True),
        ("garde partagée, une semaine sur deux", "parent_isole", False),
    ],
)
def test_value_of_an_answer(lecteur: Lecteur, texte: str, question: str, valeur: object) -> None:
    assert lecteur.read(texte, question=question).situation[question] == valeur


@pytest.mark.parametrize(
    ("texte", "question"),
    [
        ("dossier envoyé, j’attends", "rqth"),
        ("j’ai fait la demande en octobre", "rsa"),
        ("c’est ma mère qui le touche", "rsa"),
        ("je commence lundi", "en_emploi"),
        ("j’attends une place en CFA", "scolarise"),
        ("un diplôme de mon pays pas reconnu", "diplome"),
        ("le permis ça compte ?", "diplome"),
        ("dix-huit", "mois_sans_emploi"),
        ("trop longtemps", "mois_sans_emploi"),
        ("enceinte de 6 mois", "enfant_moins_3_ans"),
    ],
)
def test_no_value_in_an_answer(lecteur: Lecteur, texte: str, question: str) -> None:
    assert question not in lecteur.read(texte, question=question).situation


@pytest.mark.parametrize("texte", ["aucun", "rien", "RAS", "nan rien de spécial", "non ça va"])
def test_no_barrier(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="freins").situation == {"freins": []}


@pytest.mark.parametrize(
    "texte",
    [
        "je n’ai plus de voiture",
        "ma voiture est morte",
        "on m’a volé ma voiture",
        "j’ai plus de bagnole depuis lundi",
        "ma caisse est au garage",
        "mon camion est tombé en panne",
        "j’habite près de la gare",
        "un appart au-dessus d’un garage",
        "je prends le métro",
    ],
)
def test_what_one_owns_or_passes_by_is_no_night_outside(lecteur: Lecteur, texte: str) -> None:
    lue = lecteur.read(texte, question="logement").situation
    assert lue.get("logement") != "sans-abri" and "logement" not in lue.get("freins", [])


@pytest.mark.parametrize(
    "texte",
    [
        "voiture",
        "ma voiture",
        "dans ma voiture",
        "dans la caisse d’un pote",
        "à la gare",
        "sous un pont",
        "sur un banc",
        "dans le hall d’un immeuble",
        "la voiture pour l’instant",
        "mon camion aménagé",
    ],
)
def test_a_car_or_a_station_where_one_sleeps_is_outside(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="logement").situation["logement"] == "sans-abri"


@pytest.mark.parametrize(
    ("texte", "frein"),
    [
        ("je viens de la rue mais j’ai un studio maintenant", False),
        ("je sors de la rue, j’ai une chambre", False),
        ("j’ai connu la rue mais là j’ai un appart", False),
        ("la rue", True),
        ("le logement", True),
        ("locataire mais expulsé bientôt", True),
    ],
)
def test_a_street_that_was_left_is_no_barrier(lecteur: Lecteur, texte: str, frein: bool) -> None:
    lue = lecteur.read(texte, question="freins").situation
    assert ("logement" in lue.get("freins", [])) is frein
