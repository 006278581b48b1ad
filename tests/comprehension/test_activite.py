"""Work that is only shown, notes without a verb, and the life of a pupil."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    "texte",
    [
        "jfé 20h a la caf de lidl en rayon, cdi mais bon",
        "Je suis veilleuse de nuit dans une résidence pour personnes âgées.",
        "maçon en intérim, dos HS",
        "Mme B. auxiliaire de vie, 28h, enchaîne les arrêts",
        "ouvrière viticole, payée à la tâche",
        "jconduis un bus scolaire matin et soir",
        "trois soirs par semaine je garde les deux petits d’un couple de médecins, déclarée",
        "extra en salle les vendredis",
        "je fais les nuits à l’entrepôt, j’en peux plus",
        "je travaille à la cantine du lycée",
        "je suis cariste de nuit et j’ai le CACES 5",
        "je suis serveuse mais je cherche un autre boulot",
    ],
)
def test_a_trade_a_place_or_a_task_with_its_hours_is_a_job(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("en_emploi") is True


@pytest.mark.parametrize(
    "texte",
    [
        "j’habite au-dessus d’un bar, bruit toutes les nuits",
        "on va au resto le samedi avec les potes",
        "la caissière du lidl est gentille le matin",
        "le facteur passe à 11h",
        "j’ai rdv avec l’infirmière tous les lundis",
        "je fais le ménage chez moi tous les jours",
        "jaimerais être livreur le week-end",
        "mon frère est cariste de nuit",
        "stage en boulangerie 35h",
        "j’attends une réponse du garage pour un contrat",
        "resto du cœur tous les mardis",
        "je suis cariste, j’ai mes CACES à jour",
        "je suis chauffeur, permis C et FIMO",
        "chui peintre et jcherche du taf",
    ],
)
def test_a_place_or_a_trade_only_spoken_of_is_no_job(lecteur: Lecteur, texte: str) -> None:
    assert "en_emploi" not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    ("texte", "cle", "valeur"),
    [
        ("permis : non. taf : non.", "en_emploi", False),
        ("boulot zéro, moral zéro", "en_emploi", False),
        ("école : finie depuis avril", "scolarise", False),
        ("RSA ? non, trop jeune", "rsa", False),
        ("RSA oui, permis non", "rsa", True),
        ("ML oui, FT non", "inscrit_france_travail", False),
        ("l’AAH ? je la perçois depuis janvier", "rqth", True),
        ("la RQTH c’est mon ex qui l’a, moi je l’ai jamais eue", "rqth", False),
        ("brevet loupé deux fois", "diplome", "aucun"),
        ("sorti de 3e SEGPA sans CFG", "diplome", "aucun"),
        ("inscription pôle emploi faite lundi", "inscrit_france_travail", True),
        ("le patron ma dit cest plus la peine de revenir", "en_emploi", False),
        ("plus une fiche de paie depuis mars", "en_emploi", False),
        ("deux ans sans bosser", "en_emploi", False),
        ("ni cours ni boulot", "scolarise", False),
        ("lycéenne en 2de à Gray", "scolarise", True),
        ("19 ans, terminale STMG, s’ennuie", "scolarise", True),
        ("je parle à personne du lycée", "scolarise", True),
        ("j’ai plus remis un orteil en cours", "scolarise", False),
    ],
)
def test_notes_and_signs(lecteur: Lecteur, texte: str, cle: str, valeur: Any) -> None:
    assert lecteur.read(texte).situation.get(cle) == valeur


@pytest.mark.parametrize(
    ("texte", "cle"),
    [
        ("comment on s’inscrit à France Travail", "inscrit_france_travail"),
        ("le chef décide à quelle heure je pointe", "inscrit_france_travail"),
        ("je prends des cours de français le mardi", "scolarise"),
        ("la RQTH ça se demande où", "rqth"),
        ("le bac, je le passe en juin", "diplome"),
        ("CAP au lycée pro", "diplome"),
        ("c’est plié depuis octobre", "suivi"),
    ],
)
def test_what_is_only_named_sets_nothing(lecteur: Lecteur, texte: str, cle: str) -> None:
    assert cle not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    ("texte", "cle", "valeur"),
    [
        ("En CEJ depuis septembre", "suivi", ["cej"]),
        ("service civique jusqu’en juin", "suivi", ["service-civique"]),
        ("chaque semaine le CSAPA", "suivi", ["csapa"]),
        ("mis au cej y a un mois", "suivi", ["cej"]),
        ("CDDI espaces verts depuis mars", "suivi", ["iae"]),
        ("cessez de me proposer l’EPIDE", "refus", ["epide"]),
        ("tout ce que vous voulez sauf l’E2C", "refus", ["e2c"]),
        ("y a pas moyen que je retourne à la mission locale", "refus", ["mission-locale"]),
        ("vous me saoulez avec le CEJ", "refus", ["cej"]),
    ],
)
def test_inside_or_refused(lecteur: Lecteur, texte: str, cle: str, valeur: list[str]) -> None:
    assert lecteur.read(texte).situation.get(cle) == valeur


@pytest.mark.parametrize("texte", ["inscrit nulle part, ni ML ni FT", "RSA oui, ML non"])
def test_a_list_of_states_refuses_nothing(lecteur: Lecteur, texte: str) -> None:
    assert "refus" not in lecteur.read(texte).situation
