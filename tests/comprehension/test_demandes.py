"""What is asked of a dispositif that is named, in so many words; and one that was left."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "demande"),
    [
        ("le PLIE c’est quoi", "question_dispositif"),
        ("c’est quoi la différence entre l’E2C et l’EPIDE", "question_dispositif"),
        ("vous pouvez me parler de l’EPIDE ?", "question_dispositif"),
        ("cap emploi ils sont où ?", "question_lieu"),
        ("la mission locale elle est ou", "question_lieu"),
        ("où est le CIO ?", "question_lieu"),
        ("coordonnées du CSAPA svp", "question_lieu"),
        ("le numéro de la mission locale", "question_lieu"),
        ("le cej où ça ?", "question_lieu"),
        ("l’E2C existe toujours ?", "question_existence"),
        ("la mission locale c’est encore ouvert ?", "question_existence"),
        ("il y a des places à l’EPIDE ?", "question_places"),
        ("places AVIP à Dole ?", "question_places"),
        ("l’EPIDE ou l’E2C ?", None),
        ("la mission locale ou france travail ?", None),
        ("je suis suivi par la mission locale", None),
    ],
)
def test_what_is_asked(lecteur: Lecteur, texte: str, demande: str | None) -> None:
    assert lecteur.read(texte).demande == demande


@pytest.mark.parametrize(
    ("texte", "passes"),
    [
        ("j’étais à l’EPIDE mais je me suis barré", ("epide",)),
        ("l’e2c jy etais j’ai arrêté", ("e2c",)),
        ("elle a fait un service civique en 2023", ("service-civique",)),
        ("il était à la mission locale l’an dernier", ("mission-locale",)),
        ("j’ai quitté l’EPIDE au bout d’un mois", ("epide",)),
        ("j’étais à l’EPIDE, je veux y retourner", ()),
        ("j’étais à l’EPIDE, c’est encore possible ?", ()),
        ("on m’a parlé de l’EPIDE", ()),
        ("je suis à la mission locale", ()),
        ("j’ai été à la mission locale hier, c’est quoi le CEJ ?", ()),
    ],
)
def test_one_that_was_left(lecteur: Lecteur, texte: str, passes: tuple[str, ...]) -> None:
    assert lecteur.read(texte).passes == passes


@pytest.mark.parametrize("nom", ["contrat jeune majeur", "CJM"])
def test_a_measure_of_the_departement_has_no_fiche(lecteur: Lecteur, nom: str) -> None:
    assert lecteur.read(f"{nom} possible ?").dispositif_inconnu == nom


@pytest.mark.parametrize(
    "texte",
    [
        "g peur du telephone",
        "jpe pa parlé o telefon",
        "ça m’angoisse d’appeler",
        "jai peur telefon",
    ],
)
def test_whoever_fears_the_telephone_is_not_told_to_call(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).par_ecrit


@pytest.mark.parametrize("texte", ["j’ai peur qu’on m’appelle pas", "j’attends un appel", "j’ai un téléphone"])  # fmt: skip
def test_whoever_waits_for_a_call_may_be_called(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).par_ecrit


@pytest.mark.parametrize("texte", ["il ne veut voir personne", "elle veut plus parler à personne"])
def test_who_wants_to_see_nobody_is_alone(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation == {"freins": ["isolement"]}
