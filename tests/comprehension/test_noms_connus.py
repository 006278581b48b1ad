"""Well-known names without a fiche: asked about, they are told in a line; named in passing, they are nothing."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.passerelle import open_passerelle
from bot.texte import words_only

CONNUS = open_passerelle().noms_connus


@pytest.fixture(scope="module")
def lecteur() -> Lecteur:
    return open_passerelle().lecteur


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("c’est quoi l’apec", "l’Apec"),
        ("L’Apec, c’est pour qui ?", "l’Apec"),
        ("c koi la pmi", "la PMI"),
        ("la mdph c’est quoi ?", "la MDPH"),
        ("MDPH ?", "la MDPH"),
        ("et l’afpa", "l’AFPA"),
        ("à quoi sert la caf", "la CAF"),
        ("la CAF elle fait quoi", "la CAF"),
        ("qu’est-ce que le CIDFF", "le CIDFF"),
        ("c quoi les resto du coeur", "les Restos du cœur"),
        ("tu connais le secours pop", "le Secours populaire"),
        ("c’est quoi une agence d’intérim", "l’intérim"),
        ("on m’a parlé de l’Apec, c’est quoi ?", "l’Apec"),
        ("la médecine du travail c’est quoi", "la médecine du travail"),
    ],
)
def test_what_a_known_name_is_is_asked(lecteur: Lecteur, texte: str, nom: str) -> None:
    lecture = lecteur.read(texte)
    assert lecture.nom_connu and lecture.dispositif_inconnu == nom
    assert lecture.situation == {}  # who asks what the CAF is told nothing of themselves


@pytest.mark.parametrize(
    "texte",
    [
        "je touche la caf",
        "la caf",
        "la caf m’a coupé les droits",
        "j’ai rdv à la mdph",
        "c’est quoi mes droits à la caf",
        "j’ai fait une formation à l’afpa",
        "l’assistante de la pmi m’a dit de vous écrire",
        "c’est quoi la mission locale",
        "je suis suivi par l’ase",
        "c’est quoi le salaire en intérim",
    ],
)
def test_a_name_told_in_passing_is_no_question(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).nom_connu


def test_each_name_says_who_tells_more_and_is_spelt_as_it_is_read() -> None:
    fiches = open_passerelle().catalogue.fiches
    dits = [dit for connu in CONNUS.noms for dit in connu.dits]
    assert len(dits) == len(set(dits))
    for connu in CONNUS.noms:
        assert connu.vers and set(connu.vers) <= set(fiches), connu.nom
        assert all(dit == words_only(dit) for dit in connu.dits), connu.nom
        assert CONNUS.called(connu.nom) is connu
        assert not connu.sens.endswith(".") and "vous" not in connu.sens.split(), connu.nom


def test_a_fiche_of_the_same_name_is_told_instead() -> None:
    alias = {
        words_only(nom)
        for fiche in open_passerelle().catalogue.fiches.values()
        for nom in (fiche.nom, *fiche.alias)
    }
    assert not alias & {dit for connu in CONNUS.noms for dit in connu.dits}
