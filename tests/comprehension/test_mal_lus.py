"""Facts that were misread beside the question asked, and ordinary lines that are heard."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.demandes.pres_de_chez_soi import wishes_to_work_near_home
from bot.comprehension.diplome.lecture import is_a_cap_from_abroad
from bot.comprehension.lecteur.semble_dit import only_wishes_to_work
from bot.comprehension.lecteur.trop_loin import tells_a_distance
from bot.comprehension.phrase import Phrase, cut
from bot.texte import spell_out


def _phrase(texte: str) -> Phrase:
    phrase = cut(spell_out(texte))
    assert phrase is not None
    return phrase


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("elle veut travailler pres de chez elle", True),
        ("veut bosser pres de chez lui", True),
        ("elle cherche pas loin de chez elle", True),
        ("souhaite travailler à proximité de son domicile", True),
        ("je veux travailler près de chez moi", True),
        ("voudrait bosser dans son quartier", True),
        ("mon entreprise recrute près de chez vous", False),
        ("on veut travailler avec vous", False),
        ("je cherche un médecin près de chez moi", False),
        ("je cherche du travail près de chez moi, où aller ?", False),
    ],
)
def test_a_wish_to_work_near_home(texte: str, dit: bool) -> None:
    assert wishes_to_work_near_home(texte) is dit


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("bonsoir licencié économique a 55 ans apres 27 ans dans la meme boite", 55),
        ("viré à 50 ans après 30 ans d’usine", 50),
        ("je vous l'ai dit 55", 55),
        ("je t'ai dit 19", 19),
        ("licencié à 30 ans, j’en ai 45", 45),
        ("viré du lycée à 16 ans après 2 ans", None),
        ("j’ai arrêté l’école à 16 ans après 2 ans de lycée", None),
    ],
)
def test_the_age_of_who_has_just_lost_a_job(lecteur: Lecteur, texte: str, age: int | None) -> None:
    assert lecteur.read(texte, question="age").situation.get("age") == age


@pytest.mark.parametrize(
    ("question", "texte", "situation"),
    [
        ("en_emploi", "veut bosser vite mm ménage", {}),
        ("en_emploi", "je veux travailler, n’importe quoi, serveuse", {}),
        ("en_emploi", "du ménage le matin", {"en_emploi": True}),
        ("en_emploi", "je travaille mais je veux faire autre chose", {"en_emploi": True}),
        ("scolarise", "suivi éduc terminé", {}),
        ("scolarise", "AEMO terminée", {}),
        ("scolarise", "spip suivi terminé", {"freins": ["justice"]}),
        ("scolarise", "lycée terminé", {"scolarise": False}),
        ("scolarise", "terminé depuis juin", {"scolarise": False}),
        ("en_emploi", "pas scolarisée evidemment", {"scolarise": False}),
        ("freins", "je peux parler a quelqu'un ?", {}),
        ("freins", "parler français", {"freins": ["langue"]}),
        ("en_emploi", "non pas ménage, ses poignets", {"freins": ["sante"]}),
        ("logement", "non pas ménage, ses poignets", {"freins": ["sante"]}),
        ("logement", "chez nous", {"logement": "stable"}),
        ("freins", "pas de violence juste des engueulades", {}),
        ("freins", "mon mari gagne 1500 donc j'ai droit a rien", {}),
    ],
)
def test_the_key_asked_takes_no_other_thing(
    lecteur: Lecteur, question: str, texte: str, situation: dict[str, Any]
) -> None:
    assert lecteur.read(texte, question=question).situation == situation


def test_capitals_in_a_question_are_no_town(lecteur: Lecteur) -> None:
    assert lecteur.read("GRETA, IFAS, qui finance ?", question="commune").commune_inconnue is None


def test_at_home_of_who_asks_for_a_child(lecteur: Lecteur) -> None:
    lue = lecteur.read("chez nous, à la maison", question="freins", proche=True)
    assert lue.situation["logement"] == "heberge"


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("j’ai le cap cuisine de mon pays", True),
        ("un CAP obtenu au Maroc", True),
        ("cap coiffure du bled", True),
        ("j’ai un cap cuisine et je viens du Maroc", False),
        ("j’ai mon cap cuisine", False),
    ],
)
def test_a_cap_of_another_country(texte: str, dit: bool) -> None:
    assert is_a_cap_from_abroad(_phrase(texte)) is dit


@pytest.mark.parametrize(
    ("texte", "entendu"),
    [
        ("ma copine touche rien elle est en cap coiffure", "famille"),
        ("mon mari gagne 1500 donc j'ai droit a rien", "famille"),
        ("mon mari travaille", "famille"),
        ("mon copain touche à mes affaires", None),
        ("il refuse tout, il joue la nuit", "note"),
        ("non, il est découragé", "note"),
        ("AEMO terminée", "note"),
        ("pas de violence juste des engueulades", "note"),
        ("il y a des violences", None),
        ("AEMO en cours", None),
    ],
)
def test_what_is_told_of_others_is_heard(lecteur: Lecteur, texte: str, entendu: str | None) -> None:
    assert lecteur.read(texte).entendu == entendu


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("le plus proche c'est 25 km", True),
        ("c'est à 30 bornes", True),
        ("c’est à 1h de bus", True),
        ("c’est à 30 km de Vesoul", False),
        ("je suis à 20 km de Vesoul", False),
        ("ça fait 2 ans", False),
        ("c’est à combien de km", False),
    ],
)
def test_a_distance_that_is_told(texte: str, dit: bool) -> None:
    assert tells_a_distance(_phrase(texte)) is dit


def test_a_wish_is_no_job() -> None:
    assert only_wishes_to_work(_phrase("prêt à tout, ménage, cuisine"))
    assert not only_wishes_to_work(_phrase("elle veut changer de travail, elle bosse en usine"))
