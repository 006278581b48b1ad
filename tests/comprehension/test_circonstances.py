"""What changes the first pistes and is no key of the Situation."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur

SANS_TITRE = [
    "j’ai pas de papiers",
    "jé pa lé papié francé",
    "chui demandeur d’asile",
    "mon titre de séjour est expiré",
    "j ai pas le droit de travailler en france",
    "j’attends mes papiers",
    "moi pas papier pas travail",
    "jeune débouté de l’asile, 22 ans",
    "j ai pas encore eu mon titre de sejour",
    "on m’a refusé l’asile",
    "je suis en france sans visa",
    "femme 31 ans, OQTF, sans ressources",
]
QUITTE = [
    "je veux arrêter le lycée",
    "je suis au lycée et je veux arrêter",
    "jveu plu aler o lycé",
    "l’école c’est pas pour moi",
    "chui en terminale mais jpense a tou laché",
    "j’ai plus envie d’aller en cours",
    "on veut me virer du lycée",
    "il sèche souvent les cours",
    "elle est en décrochage au lycée",
    "j’en ai marre de l’école",
    "il parle d’arrêter son CAP",
    "mon fils veut plus aller en cours, il a 16 ans, on est à Vesoul",
]
CHERCHE = [
    "je cherche encore du boulot",
    "je suis retraité mais je veux bosser un peu",
    "inscrit à france travail",
    "elle recherche un poste à temps partiel",
    "je veux retravailler",
    "la retraite suffit pas il faut que je retravaille",
    "M. souhaite reprendre une activité professionnelle",
    "je cherche un apprentissage en boulangerie",
]
RIEN = [
    "j’ai perdu mes papiers d’identité",
    "mon cousin est sans papiers",
    "j’ai pas les papiers de la caf",
    "sans papiers de la voiture je peux pas rouler",
    "je suis au lycée en terminale",
    "j’ai arrêté l’école à 16 ans",
    "je veux pas arrêter le lycée",
    "j’ai le lycée à côté, je veux arrêter de fumer",
    "je veux pas travailler",
    "j’ai une fille de 2 ans et un fils de 6 ans",
    "enfants 10 mois et 4 ans",
    "j’ai pas de titre pro",
    "j’ai pas reçu les papiers de mon employeur",
    "arrêt de bus devant chez moi",
    "j’étais en arrêt maladie l’an dernier",
    "mon père est en arrêt maladie",
    "je ne cherche plus de travail",
    "je suis à la retraite",
]


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        *((texte, ("sans_titre", True)) for texte in SANS_TITRE),
        *((texte, ("quitte_ecole", True)) for texte in QUITTE),
        *((texte, ("cherche_emploi", True)) for texte in CHERCHE),
        ("ça y est j’ai eu mes papiers", ("sans_titre", False)),
        ("j’ai un fils de 5 ans", ("grands_enfants", True)),
        ("2 enfants de 4 et 7 ans", ("grands_enfants", True)),
        ("je cherche une nounou pour ma fille de 4 ans", ("grands_enfants", True)),
        ("36 ans, maçon, arrêt maladie depuis 1 an", ("en_arret", True)),
        ("en burn out, en arrêt, Nantes", ("en_arret", True)),
        ("je suis réfugié statutaire", ("sans_titre", False)),
    ],
)
def test_what_is_told(lecteur: Lecteur, texte: str, dit: tuple[str, bool]) -> None:
    assert dit in lecteur.read(texte).circonstances


@pytest.mark.parametrize("texte", RIEN)
def test_what_is_not(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).circonstances == ()


def test_a_sick_leave_is_no_loss_of_a_job(lecteur: Lecteur) -> None:
    arret = lecteur.read("en accident du travail depuis mars, 29 ans").situation
    assert not {"en_emploi", "mois_sans_emploi"} & set(arret)
    perdu = lecteur.read("en arrêt de travail puis licencié, sans emploi depuis 8 mois").situation
    assert perdu["mois_sans_emploi"] == 8


@pytest.mark.parametrize("texte", ["elle ne parle à personne", "il parle avec personne"])
def test_who_speaks_to_nobody_lacks_no_french(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte, question="freins", proche=True)
    assert lecture.situation == {"freins": ["isolement"]}


@pytest.mark.parametrize(
    ("texte", "sorti"),
    [
        ("elle a quitté le lycée en septembre", True),
        ("il a arrêté le lycée il y a 3 mois", True),
        ("déscolarisée depuis oct", True),
        ("il vient d’arrêter son CAP", True),
        ("elle a quitté le lycée en septembre 2023", False),
        ("déscolarisé depuis 14 mois", False),
        ("elle a arrêté l’école l’an dernier", False),
        ("il cherche du travail depuis septembre, il a arrêté l’école en 3e", False),
        ("elle reprend l’école en septembre", False),
        ("je peux arrêter le lycée en janvier ?", False),
        ("plus à l’école, habite Pau depuis 3 mois", False),
    ],
)
def test_a_school_left_this_year(lecteur: Lecteur, texte: str, sorti: bool) -> None:
    assert (("sorti_cette_annee", True) in lecteur.read(texte).circonstances) is sorti
