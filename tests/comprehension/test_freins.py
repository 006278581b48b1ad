"""The seventeen barriers, said or implied; and what is no barrier."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.situation import FREINS

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
    "texte",
    [
        "j’ai le permis",
        "j’ai pas de dettes",
        "aucun problème de santé",
        "pas de problème de transport",
        "je bois plus",
        "j’ai arrêté la drogue",
        "je parle bien français",
        "je suis motivé",
        "je suis hébergé chez un pote",
        "je suis SDF",
        "mon copain a pas le permis",
        "ma mère a des dettes",
        "si j’avais pas le permis",
        "il faut le permis ?",
        "avant j’étais déprimé",
        "maman isolée",
        "je suis seule avec mes enfants",
        "j’ai pas besoin du permis",
        "mon réseau passe pas",
    ],
)
def test_no_frein(lecteur: Lecteur, texte: str) -> None:
    assert "freins" not in lecteur.read(texte).situation
