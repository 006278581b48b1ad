"""Registration, RSA, RQTH and diploma: had, lost, refused, awaited, somebody else’s."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("je touche plus le rsa depuis que je vis avec mon copain", False),
        ("ils m’ont sucré le rsa", False),
        ("RSA suspendu le mois dernier", False),
        ("pas droit au rsa", False),
        ("on vit à quatre sur mon RSA", True),
        ("suivi au département pour le RSA", True),
        ("je survis grâce au rsa", True),
        ("demande de RSA acceptée", True),
        ("référente RSA, vu une allocataire de 40 ans", True),
        ("trop jeune pour le rsa", None),
        ("le rsa de ma mère est tombé", None),
        ("le RSA c’est ouvert aux étudiants ou pas", None),
        ("ma voisine touche le rsa", None),
        ("rsa en cours de demande", None),
    ],
)
def test_rsa(lecteur: Lecteur, texte: str, valeur: bool | None) -> None:
    assert lecteur.read(texte).situation.get("rsa") is valeur


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("je touche laah", True),
        ("ma demande d’AAH a été acceptée", True),
        ("reconnu travailleur handicapé depuis 2020", True),
        ("orientation ESAT notifiée par la MDPH", True),
        ("mdph a reconnu mon handicap", True),
        ("rqth refusée, recours en cours", False),
        ("la mdph m’a refusé la rqth", False),
        ("pas reconnue TH", False),
        ("AAH refusée", None),
        ("dossier MDPH déposé en septembre, on attend", None),
        ("renouvellement rqth en cours", None),
        ("la RQTH de mon père lui a servi", None),
        ("ma conseillère m’a parlé de la rqth", None),
        ("s’il avait une RQTH il pourrait passer par Cap emploi", None),
    ],
)
def test_rqth(lecteur: Lecteur, texte: str, valeur: bool | None) -> None:
    assert lecteur.read(texte).situation.get("rqth") is valeur


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("je pointe au chomage", True),
        ("je me suis réinscrit à france travail lundi", True),
        ("pole emploi c’est bon je suis inscrit", True),
        ("moi deja inscrire pole emploi, je suis deja inscrire france travail", True),
        ("je m’actualise chaque mois", True),
        ("pole emploi pas inscrit", False),
        ("je viens de me désinscrire de pole emploi", False),
        ("s’est fait radier en août", False),
        ("je voudrais m’inscrire à france travail", None),
        ("inscrire mon fils à france travail", None),
        ("mon frère est inscrit à pôle emploi", None),
    ],
)
def test_registration(lecteur: Lecteur, texte: str, valeur: bool | None) -> None:
    assert lecteur.read(texte).situation.get("inscrit_france_travail") is valeur


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("29 ans bac pro vente", "bac"),
        ("je possède pour tout bagage un CAP de cuisine", "cap-bep"),
        ("docteure en biologie", "superieur"),
        ("diplômé de l’université de Damas", "superieur"),
        ("master en poche et zéro réseau", "superieur"),
        ("mes deux CAP ils servent à rien", "cap-bep"),
        ("j’ai le BEP que j’avais passé à Lyon", "cap-bep"),
        ("j’ai que le certificat d’études", "aucun"),
        ("ni brevet ni rien", "aucun"),
        ("lycéen bac pro boulanger", None),
        ("2e année de CAP", None),
        ("dans l’annonce ils veulent un bac+2", None),
        ("le bac de ma fille c’est en juin", None),
        ("mon but c’est de travailler", None),
        ("licence 3 psycho, en cours", None),
        ("I have a job but very small salary", None),
    ],
)
def test_diploma(lecteur: Lecteur, texte: str, valeur: str | None) -> None:
    assert lecteur.read(texte).situation.get("diplome") == valeur


@pytest.mark.parametrize(
    ("texte", "rqth", "freins"),
    [
        ("pas de papier mdph", False, []),
        ("j’ai pas de papiers de la MDPH", False, []),
        ("aucun dossier mdph", False, []),
        ("j’ai un papier de la mdph", True, []),
        ("j’attends un papier de la mdph", None, []),
        ("j’ai pas encore de papier mdph", None, []),
        ("je remplis les papiers de la mdph", None, []),
        ("j’ai pas de papiers", None, ["droits"]),
    ],
)
def test_a_paper_of_the_mdph_is_no_paper_to_live_here(
    lecteur: Lecteur, texte: str, rqth: bool | None, freins: list[str]
) -> None:
    lue = lecteur.read(texte).situation
    assert lue.get("rqth") is rqth and lue.get("freins", []) == freins
