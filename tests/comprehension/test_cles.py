"""The other keys, one value at a time, with what leaves them unknown."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "cle", "valeur"),
    [
        ("jsuis plus au lycée", "scolarise", False),
        ("déscolarisée", "scolarise", False),
        ("décrocheur", "scolarise", False),
        ("j’ai arrêté mes études", "scolarise", False),
        ("je suis au lycée", "scolarise", True),
        ("en apprentissage", "scolarise", True),
        ("étudiante", "scolarise", True),
        ("je cherche un apprentissage", "scolarise", None),
        ("mon fils est au lycée", "scolarise", None),
        ("j'ai pas de boulot", "en_emploi", False),
        ("au chômage", "en_emploi", False),
        ("NEET", "en_emploi", False),
        ("NEET", "scolarise", False),
        ("je bosse", "en_emploi", True),
        ("en CDI", "en_emploi", True),
        ("CDD de 6 mois", "en_emploi", True),
        ("auto-entrepreneur", "en_emploi", True),
        ("en apprentissage", "en_emploi", None),
        ("je voudrais un CDI", "en_emploi", None),
        ("je travaille pas le dimanche", "en_emploi", None),
        ("sans diplôme", "diplome", "aucun"),
        ("sorti sans qualif", "diplome", "aucun"),
        ("j’ai le brevet", "diplome", "aucun"),
        ("CAP cuisine", "diplome", "cap-bep"),
        ("titre pro niveau 3", "diplome", "cap-bep"),
        ("bac pro", "diplome", "bac"),
        ("niveau 4", "diplome", "bac"),
        ("bac+2", "diplome", "superieur"),
        ("j’ai un CAP et un bac pro", "diplome", "bac"),
        ("j’ai le bac mais j’ai pas fini ma licence", "diplome", "bac"),
        ("j’ai raté mon bac", "diplome", None),
        ("niveau bac", "diplome", None),
        ("j’ai fait un CAP mais je l’ai pas eu", "diplome", None),
        ("suivi par Cap emploi", "diplome", None),
        ("inscrit à pôle emploi", "inscrit_france_travail", True),
        ("pas inscrit à France Travail", "inscrit_france_travail", False),
        ("je voudrais m’inscrire à France Travail", "inscrit_france_travail", None),
        ("je touche le RSA", "rsa", True),
        ("BRSA", "rsa", True),
        ("pas de rsa", "rsa", False),
        ("j’ai demandé le RSA", "rsa", None),
        ("RQTH", "rqth", True),
        ("je touche l’AAH", "rqth", True),
        ("reconnu handicapé", "rqth", True),
        ("RQTH en cours", "rqth", None),
        ("j’ai fait la demande de RQTH", "rqth", None),
        ("hébergé chez un tiers", "logement", "heberge"),
        ("mes parents m’hébergent", "logement", "heberge"),
        ("en CHRS", "logement", "hebergement"),
        ("je suis en CADA", "logement", "hebergement"),
        ("hôtel social", "logement", "hebergement"),
        ("je dors dehors", "logement", "sans-abri"),
        ("dans ma voiture", "logement", "sans-abri"),
        ("locataire", "logement", "stable"),
        ("j’ai un appart", "logement", "stable"),
        ("je suis plus à la rue", "logement", None),
        ("j’héberge ma mère", "logement", None),
        ("je cherche un appart", "logement", None),
        ("mon bébé de 8 mois", "enfant_moins_3_ans", True),
        ("ma fille de 2 ans", "enfant_moins_3_ans", True),
        ("3 enfants dont un de 18 mois", "enfant_moins_3_ans", True),
        ("mon fils de 4 ans", "enfant_moins_3_ans", None),
        ("le bébé de ma sœur", "enfant_moins_3_ans", None),
        ("je suis enceinte", "enfant_moins_3_ans", None),
        ("je l’élève seule", "parent_isole", True),
        ("maman solo", "parent_isole", True),
        ("parent isolé", "parent_isole", True),
        ("ma mère m’a élevé seule", "parent_isole", None),
    ],
)
def test_value(lecteur: Lecteur, texte: str, cle: str, valeur: Any) -> None:
    assert lecteur.read(texte).situation.get(cle) == valeur


@pytest.mark.parametrize(
    ("texte", "sens"),
    [
        ("c’est quoi l’EPIDE ?", "question"),
        ("c quoi lepide", "question"),
        ("je suis à l’EPIDE", "suivi"),
        ("suivi par l’EPIDE", "suivi"),
        ("surtout pas l’EPIDE", "refus"),
        ("epide ? jamais de la vie", "refus"),
        ("je veux pas aller à l’EPIDE", "refus"),
        ("je connais pas l’EPIDE", "mention"),
        ("j’étais à l’EPIDE", "mention"),
        ("on m’a parlé de l’EPIDDE", "mention"),
        ("mon frère est à l’EPIDE", "mention"),
    ],
)
def test_sense_of_a_mention(lecteur: Lecteur, texte: str, sens: str) -> None:
    lecture = lecteur.read(texte)
    assert [(mention.dispositif, mention.sens) for mention in lecture.dispositifs] == [
        ("epide", sens)
    ]
    listes = {cle: v for cle, v in lecture.situation.items() if cle in ("suivi", "refus")}
    assert listes == ({sens: ["epide"]} if sens in ("suivi", "refus") else {})


@pytest.mark.parametrize("texte", ["un épice", "c’est rapide", "le plus simple", "la locale"])
def test_near_words_are_no_dispositif(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).dispositifs == ()


def test_spans_are_those_of_the_typed_text(lecteur: Lecteur) -> None:
    texte = "Bonjour, g19ans, j’habite à Vesoul, pas de permis"
    faits = {fait.cle: texte[fait.debut : fait.fin] for fait in lecteur.read(texte).faits}
    assert faits == {"age": "g19ans", "commune": "Vesoul", "freins": "pas de permis"}


def test_communes_to_choose_from(lecteur: Lecteur) -> None:
    lecture = lecteur.read("70000", question="commune")
    assert "70550" in lecture.communes_possibles
    assert lecture.situation == {"departement": "70"}
