"""Dispositifs without a fiche: named, they are said to be unknown; other initials are not."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("le SMV c’est possible pour lui ?", "SMV"),
        ("c’est quoi nacre", "nacre"),
        ("on m’a parlé du PACEA", "PACEA"),
        ("une PMSMP, ça dure combien ?", "PMSMP"),
        ("et le service militaire volontaire ?", "service militaire volontaire"),
        ("l’ADVF c’est ouvert à qui ?", "ADVF"),
        ("Il peut entrer à l’AFEV ?", "AFEV"),
        ("c’est sérieux le greta", "greta"),
        ("j’aimerais entrer dans l’armée", "l’armée"),
        ("plutôt l'armée de terre", "l'armée de terre"),
        ("il veut s’engager dans la légion étrangère", "la légion étrangère"),
        ("et l’armée ?", "l’armée"),
    ],
)
def test_a_dispositif_without_a_fiche_is_named_as_typed(
    lecteur: Lecteur, texte: str, nom: str
) -> None:
    assert lecteur.read(texte).dispositif_inconnu == nom


@pytest.mark.parametrize(
    "texte",
    [
        "le RSA il y a droit ?",
        "la CAF c’est où ?",
        "l’EPIDE c’est payé ?",
        "garantie jeunes, c’est possible ?",
        "LE CAP C’EST OBLIGATOIRE ?",
        "jeune 19a, suivi ASE, Vesoul",
        "il sort de l’ITEP à Lure",
        "la poésie l’intéresse",
        "c’est payé ?",
        "mon père est dans l’armée",
        "j’ai quitté l’armée l’an dernier",
        "je veux pas de l’armée",
        "j’ai pas envie d’aller à l’armée",
        "on a été une armée à postuler",
    ],
)
def test_what_is_known_or_is_no_dispositif_is_not_unknown(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).dispositif_inconnu is None
