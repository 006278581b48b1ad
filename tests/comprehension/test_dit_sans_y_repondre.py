"""What is told beside the question: a benefit is no job, a school’s town is not yet one’s own."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    "texte",
    [
        "oui je touche le rsa", "ouais je perçois le RSA", "oui, moi je suis au rsa",
        "oui je suis inscrit à France Travail depuis 2 ans", "oui j’ai la rqth",
    ],
)  # fmt: skip
def test_a_yes_to_a_benefit_says_nothing_of_the_job(texte: str) -> None:
    lue = open_passerelle().lecteur.read(texte, question="en_emploi")
    assert "en_emploi" not in lue.situation
    assert lue.situation.keys() & {"rsa", "inscrit_france_travail", "rqth"}


@pytest.mark.parametrize("question", ["en_emploi", "scolarise", "inscrit_france_travail"])
@pytest.mark.parametrize(
    ("texte", "cle", "valeur"),
    [
        ("RSA oui", "rsa", True), ("le rsa ouais", "rsa", True), ("rqth oui", "rqth", True),
        ("la RQTH, non", "rqth", False),
    ],
)  # fmt: skip
def test_a_yes_is_of_what_is_named_before_it(
    question: str, texte: str, cle: str, valeur: bool
) -> None:
    lue = open_passerelle().lecteur.read(texte, question=question)
    assert lue.situation == {cle: valeur}


@pytest.mark.parametrize("texte", ["moi oui", "un peu oui", "en ce moment oui", "je crois oui"])
def test_a_yes_after_nothing_named_is_of_what_was_asked(texte: str) -> None:
    lue = open_passerelle().lecteur.read(texte, question="en_emploi")
    assert lue.situation == {"en_emploi": True}


@pytest.mark.parametrize(
    "texte",
    ["oui", "oui à mi-temps avec le rsa", "oui je touche le rsa et je bosse à mi-temps", "oui je travaille"],
)  # fmt: skip
def test_a_yes_to_the_job(texte: str) -> None:
    lue = open_passerelle().lecteur.read(texte, question="en_emploi")
    assert lue.situation.get("en_emploi") is True


@pytest.mark.parametrize(
    "texte",
    ["je touche le rsa", "je perçois le RSA", "non je touche le rsa", "nan je reçois le rsa"],
)
def test_the_rsa_is_kept(texte: str) -> None:
    assert open_passerelle().lecteur.read(texte, question="en_emploi").situation.get("rsa") is True


@pytest.mark.parametrize(
    ("texte", "justice"),
    [
        ("sorti des baumettes ya 2 mois", True), ("je suis sorti de Gradignan", True),
        ("sortie de Fleury en mars", True), ("libéré de Seysses hier", True),
        ("j’habite aux Baumettes à Marseille", False), ("je suis sorti de l’hôpital hier", False),
        ("je sors de la santé", False),  # the prison, or the hospital?
    ],
)  # fmt: skip
def test_names_of_prisons(texte: str, justice: bool) -> None:
    lue = open_passerelle().lecteur.read(texte)
    assert ("justice" in lue.situation.get("freins", ())) is justice


@pytest.mark.parametrize(
    ("texte", "possibles"),
    [
        ("MNA 17 ans scolarisé à Limoges", ("87085",)), ("scolarisée en UPE2A à Limoges", ("87085",)),
        ("lycéenne en terminale à Tarbes, 17 ans", ("65440",)),
        ("lycéenne à Tarbes, j’habite Lourdes", ()), ("j’ai été au lycée à Tarbes avant", ()),
        ("17 ans scolarisé", ()),
    ],
)  # fmt: skip
def test_the_town_of_a_school_is_offered(
    lecteur: Lecteur, texte: str, possibles: tuple[str, ...]
) -> None:
    lue = lecteur.read(texte)
    assert lue.communes_possibles == possibles
    assert lue.situation.get("commune") in (None, "65286")


def test_the_town_of_a_school_says_nothing_when_the_place_is_known(lecteur: Lecteur) -> None:
    assert lecteur.read("scolarisé à Limoges", connu={"commune": "87085"}).communes_possibles == ()


@pytest.mark.parametrize(
    "texte",
    [
        "vous servez à rien", "ils m’ont rien proposé", "y a rien qui m’interesse", "rien ne m’intéresse",
        "j’y suis déjà allé ça a rien donné", "aucune me plaît", "personne m’aide", "j’ai appelé c’est fermé",
        "je comprends rien",
    ],
)  # fmt: skip
def test_nothing_of_something_else_is_no_answer_on_the_job(texte: str) -> None:
    examen = open_passerelle().lecteur.examine(texte, "en_emploi", {})
    assert examen is not None
    assert not [fait for fait in examen.faits if fait.cle == "en_emploi"]


@pytest.mark.parametrize(
    "texte",
    [
        "rien", "rien du tout", "bah rien", "là rien", "pour l’instant rien", "je fais rien", "j’ai rien trouvé",
        "y a rien", "j’ai rien depuis 2 mois", "aucun", "ma boite a fermé", "l’usine est fermée",
    ],
)  # fmt: skip
def test_nothing_is_no_job(texte: str) -> None:
    lue = open_passerelle().lecteur.read(texte, question="en_emploi")
    assert lue.situation.get("en_emploi") is False
