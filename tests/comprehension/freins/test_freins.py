"""The seventeen barriers, said or implied."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.situation import FREINS
from tests.comprehension.freins import ecrit_et_droits, liens, sante, vie_pratique

GROUPES = (vie_pratique, sante, ecrit_et_droits, liens)
COURANTS = {code: textes for groupe in GROUPES for code, textes in groupe.COURANTS.items()}
VOIX = {code: textes for groupe in GROUPES for code, textes in groupe.VOIX.items()}
FAMILLES = {code: textes for groupe in GROUPES for code, textes in groupe.FAMILLES.items()}
DITS = [
    ("pas de permis", "mobilite"),
    ("pas de bus", "mobilite"),
    ("mon permis est suspendu, on m’a retiré mon permis", "mobilite"),
    ("personne pour garder le petit", "garde-enfants"),
    ("j’ai pas de place en crèche", "garde-enfants"),
    ("pas d’ordi", "numerique"),
    ("je sais pas me servir d’internet", "numerique"),
    ("j’ai des problèmes de santé", "sante"),
    ("déprimé", "sante-mentale"),
    ("je fais des crises d’angoisse", "sante-mentale"),
    ("je bois trop", "addictions"),
    ("je suis sous méthadone", "addictions"),
    ("je suis autiste", "handicap"),
    ("malentendante", "handicap"),
    ("expulsé", "logement"),
    ("je cherche un logement", "logement"),
    ("je parle pas bien français", "langue"),
    ("FLE", "langue"),
    ("je sais pas lire", "lecture-ecriture"),
    ("illettrisme", "lecture-ecriture"),
    ("je comprends rien aux papiers de la CAF", "droits"),
    ("j’ai pas de carte vitale", "droits"),
    ("sortant de prison", "justice"),
    ("suivi SPIP", "justice"),
    ("j’ai un bracelet", "justice"),
    ("j’ai plus confiance en moi", "confiance"),
    ("pas motivé", "confiance"),
    ("je suis seul", "isolement"),
    ("je connais personne ici", "isolement"),
    ("je connais personne dans le milieu", "reseau"),
    ("j’ai pas de réseau professionnel", "reseau"),
    ("j’ai des dettes", "finances"),
    ("j’ai plus rien à manger", "finances"),
    ("mon mari me frappe", "violences"),
    ("victime de violences conjugales", "violences"),
]


@pytest.mark.parametrize(("texte", "code"), DITS)
def test_frein_is_read(lecteur: Lecteur, texte: str, code: str) -> None:
    assert lecteur.read(texte).situation.get("freins") == [code]


def test_every_code_is_tried() -> None:
    assert {code for _, code in DITS} == set(FREINS)


def test_several_in_one_sentence(lecteur: Lecteur) -> None:
    texte = "j’ai ni permis ni voiture, j’ai des dettes et je sais pas lire"
    assert lecteur.read(texte).situation["freins"] == ["mobilite", "finances", "lecture-ecriture"]


@pytest.mark.parametrize(
    ("texte", "code"), [(texte, code) for code, textes in COURANTS.items() for texte in textes]
)
def test_everyday_wordings(lecteur: Lecteur, texte: str, code: str) -> None:
    lue = lecteur.read(texte).situation
    assert lue.get("freins") == [code]
    assert "commune" not in lue


@pytest.mark.parametrize(
    ("texte", "codes"), [(texte, codes) for codes, textes in VOIX.items() for texte in textes]
)
def test_other_voices(lecteur: Lecteur, texte: str, codes: str) -> None:
    assert sorted(lecteur.read(texte).situation.get("freins", [])) == codes.split()


@pytest.mark.parametrize(
    ("frein", "texte"), [(frein, texte) for frein, textes in FAMILLES.items() for texte in textes]
)
def test_families(lecteur: Lecteur, frein: str, texte: str) -> None:
    assert lecteur.read(texte).situation.get("freins") == [frein]


@pytest.mark.parametrize(
    "texte", ["je suis SDF", "je dors dans ma voiture", "à la rue depuis lundi"]
)
def test_no_roof_is_the_barrier_too(lecteur: Lecteur, texte: str) -> None:
    lue = lecteur.read(texte).situation
    assert (lue["logement"], lue["freins"]) == ("sans-abri", ["logement"])


@pytest.mark.parametrize(
    ("texte", "codes"),
    [
        ("le permis et la bouteille", ["addictions", "mobilite"]),
        ("les papiers, la garde", ["droits", "garde-enfants"]),
        ("lire et écrire", ["lecture-ecriture"]),
        ("l’argent", ["finances"]),
    ],
)
def test_bare_words_answer_the_question(lecteur: Lecteur, texte: str, codes: list[str]) -> None:
    assert sorted(lecteur.read(texte, question="freins").situation["freins"]) == codes
