"""What is wished is not there; what one has does not block."""

from __future__ import annotations

import pytest

from bot.passerelle import open_passerelle


@pytest.mark.parametrize("question", [None, "en_emploi"])
@pytest.mark.parametrize(
    "texte",
    [
        "bah l’apprentissage quoi, un contrat chez un boulanger",
        "ba l’alternance koi, un contra avec un plombier",
        "un apprentissage en mécanique avec un patron",
        "un cdi à la mairie ce serait bien",
        "je voudrais un contrat dans un garage",
    ],
)
def test_a_contract_that_is_wished_is_no_job(texte: str, question: str | None) -> None:
    faits = open_passerelle().lecteur.read(texte, question=question).faits
    assert ("en_emploi", True) not in {(f.cle, f.valeur) for f in faits}


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai un contrat dans un garage",
        "j’ai un cdi à la mairie",
        "en contrat pro en vente",
        "je bosse dans un garage, en apprentissage",
    ],
)
def test_one_that_is_held_is(texte: str) -> None:
    faits = open_passerelle().lecteur.read(texte).faits
    assert ("en_emploi", True) in {(f.cle, f.valeur) for f in faits}


@pytest.mark.parametrize(
    "texte",
    [
        "le permis je l’ai, c’est plutôt qu’on me répond jamais",
        "la voiture j’en ai une, c’est l’expérience qui manque",
        "le permis il l’a, c’est les patrons qui veulent pas",
        "j’ai permis et voiture oui",
        "je suis véhiculé, j’ai juste pas d’expérience",
        "permis ok, véhicule ok",
    ],
)
def test_a_permis_that_one_has_is_no_frein(texte: str) -> None:
    lecture = open_passerelle().lecteur.read(texte, question="freins")
    assert "mobilite" in lecture.freins_leves
    assert ("freins", "mobilite") not in {(f.cle, f.valeur) for f in lecture.faits}


@pytest.mark.parametrize(
    "texte",
    [
        "le permis je l’ai pas",
        "le permis je l’ai mais plus de points",
        "ce qui me bloque c’est le permis",
        "permis et voiture",
        "j’ai une voiture mais pas le permis",
        "j’ai le permis et une voiture mais elle roule plus",
    ],
)
def test_one_that_lacks_is(texte: str) -> None:
    lecture = open_passerelle().lecteur.read(texte, question="freins")
    assert ("freins", "mobilite") in {(f.cle, f.valeur) for f in lecture.faits}
