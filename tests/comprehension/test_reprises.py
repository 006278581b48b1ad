"""What mends what was told, in any wording: the key, and the other value."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.rectifications.reprises import unsaid

CONNU = {
    "age": 27, "commune": "70550", "diplome": "bac", "logement": "heberge", "scolarise": False,
    "en_emploi": False, "mois_sans_emploi": 18,
}  # fmt: skip


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("c’est pas 27 c’est 37 et c’est pas vesoul c’est lure", {"age": 37, "commune": "70310"}),
        ("non pas 27, 17", {"age": 17}), ("37 pas 27", {"age": 37}), ("nn 29", {"age": 29}),
        ("jme suis gouré 29", {"age": 29}), ("faute de frappe, 17", {"age": 17}), ("oups 28", {"age": 28}),
        ("enfin jaurai 27 le mois prochain", {"age": 26}), ("oubliez, j’ai 28 ans", {"age": 28}),
        ("pas vesoul lure", {"commune": "70310"}), ("lure pas vesoul", {"commune": "70310"}),
        ("enfin lure", {"commune": "70310"}), ("ah non lure", {"commune": "70310"}),
        ("oublie vesoul je vis à lure", {"commune": "70310"}), ("attendez non, lure", {"commune": "70310"}),
        ("jme suis planté de ville c’est lure", {"commune": "70310"}), ("j’ai écrit vesoul mais c’est lure", {"commune": "70310"}),
        ("je voulais dire lure", {"commune": "70310"}), ("jsuis pas de vesoul mais de lure", {"commune": "70310"}),
        ("c’est pas le bac c’est un cap", {"diplome": "cap-bep"}), ("pas le bac, un bts", {"diplome": "superieur"}),
        ("enfin j’ai que le cap", {"diplome": "cap-bep"}), ("ah si j’ai un BTS, j’avais oublié", {"diplome": "superieur"}),
        ("c’est pas 18 mois c’est 8 mois", {"mois_sans_emploi": 8}), ("8 mois pas 18", {"mois_sans_emploi": 8}),
        ("pas 18 mois, 3 ans", {"mois_sans_emploi": 36}),
        ("pas chez ma mère, en foyer", {"logement": "hebergement"}),
        ("enfin si, là je fais un peu d’intérim", {"en_emploi": True}), ("ah si je travaille", {"en_emploi": True}),
        ("en fait si je bosse, en cdd depuis mars", {"en_emploi": True}), ("je voulais dire que je travaille", {"en_emploi": True}),
        ("ah si j’y suis encore", {"scolarise": True}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", ["freins", "rqth"])
def test_a_message_mends(lecteur: Lecteur, texte: str, dit: dict[str, Any], question: str) -> None:
    lu = lecteur.read(texte, question=question, connu=CONNU).situation
    if "mois_sans_emploi" in dit:
        lu.pop("en_emploi", None)
    assert lu == dit


@pytest.mark.parametrize(
    "texte",
    [
        "pas vesoul", "j’ai pas 27 ans", "pas 18 mois", "pas loin de vesoul", "je cherche pas à vesoul, plutôt belfort",
        "on m’aide pas à vesoul mais à lure", "ma sœur a 17 ans pas 27", "enfin bref", "enfin si je trouve un logement ça irait",
        "si je travaille je perds le rsa ?", "mais si je travaille je perds tout", "si j’avais le bac", "j’ai oublié mon mot de passe",
        "en vrai c’est dur", "c’est pas grave", "non belfort c’est trop loin", "ah si",
    ],
)  # fmt: skip
def test_nothing_takes_the_place_of_what_is_known(lecteur: Lecteur, texte: str) -> None:
    lu = lecteur.read(texte, connu=CONNU).situation
    assert not set(lu) & {"age", "commune", "diplome", "en_emploi", "mois_sans_emploi"}


@pytest.mark.parametrize(
    ("texte", "connu", "scolarise"),
    [
        ("fin en vrai j’y vais plus depuis octobre", {"scolarise": True}, False),
        ("j’y suis plus", {"scolarise": True}, False), ("en fait j’ai tout lâché", {"scolarise": True}, False),
        ("ah non j’y retourne", {"scolarise": False}, True), ("j’y suis toujours en fait", {"scolarise": False}, True),
        ("j’y vais plus", {}, None), ("j’y vais plus", {"scolarise": True, "suivi": ["mission-locale"]}, None),
        ("j’ai arrêté", {"scolarise": True, "en_emploi": True}, None), ("j’ai arrêté de fumer", {"scolarise": True}, None),
        ("j’y vais plus souvent", {"scolarise": True}, None),
    ],
)  # fmt: skip
def test_the_school_that_was_told(
    lecteur: Lecteur, texte: str, connu: dict[str, Any], scolarise: bool | None
) -> None:
    assert lecteur.read(texte, connu=connu).situation.get("scolarise") is scolarise


@pytest.mark.parametrize(
    ("texte", "petit"),
    [
        ("et le petit il vient d’avoir 4 ans en fait", False), ("la petite a 3 ans maintenant", False),
        ("le petit va sur ses 3 ans", True), ("ma grande a 8 ans", None), ("j’ai 24 ans", None),
        ("le petit est malade", None),
    ],
)  # fmt: skip
def test_the_little_one_has_grown(lecteur: Lecteur, texte: str, petit: bool | None) -> None:
    lu = lecteur.read(texte, connu={"enfant_moins_3_ans": True}).situation
    assert lu.get("enfant_moins_3_ans") is petit


@pytest.mark.parametrize(
    ("texte", "regle"),
    [
        ("c’est réglé", True), ("ça y est c’est réglé", True), ("mon problème est résolu", True), ("c’est arrangé maintenant", True),
        ("c’est plus un souci", True), ("c’est pas réglé", False), ("c’est réglé ?", False), ("c’est bon", False), ("oui", False),
    ],
)  # fmt: skip
def test_whatever_blocked_is_solved(lecteur: Lecteur, texte: str, regle: bool) -> None:
    assert lecteur.read(texte).regle is regle


@pytest.mark.parametrize(
    ("texte", "scolarise"),
    [
        ("je vais presque plus au lycée", True), ("jvais quasi plus en cours", True), ("j’vais plus trop en cours", True),
        ("je vais plus souvent au collège", True), ("je vais plus au lycée", False), ("je vais plus en cours", False),
        ("j’ai presque plus d’argent", None), ("je sors presque plus", None),
    ],
)  # fmt: skip
def test_hardly_going_to_school_is_going(
    lecteur: Lecteur, texte: str, scolarise: bool | None
) -> None:
    assert lecteur.read(texte).situation.get("scolarise") is scolarise


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("en vrai le rsa on me la coupé", {"rsa": False}), ("le rsa ils me l’ont suspendu", {"rsa": False}),
        ("mon rsa a sauté", {"rsa": False}), ("on s’est remis ensemble avec le papa", {"parent_isole": False}),
        ("son père est revenu à la maison", {"parent_isole": False}), ("si on me coupe le rsa", {}),
        ("si le rsa est coupé je fais quoi ?", {}), ("je veux pas qu’on se remette ensemble", {}),
    ],
)  # fmt: skip
def test_what_was_told_is_over(lecteur: Lecteur, texte: str, dit: dict[str, Any]) -> None:
    lu = lecteur.read(texte, connu={"rsa": True, "parent_isole": True}).situation
    assert {cle: lu[cle] for cle in ("rsa", "parent_isole") if lu.get(cle) is False} == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("j’ai le permis, euh non je l’ai pas", "j’ai pas le permis"), ("jai un boulot non je l’ai plus", "jai plus un boulot"),
        ("j'ai le RSA nn jl'ai plus", "j'ai plus le RSA"), ("j’ai des enfants, ah non j’en ai pas", "j’ai pas des enfants"),
    ],
)  # fmt: skip
def test_what_one_has_is_denied_at_once(texte: str, dit: str) -> None:
    assert unsaid(texte) == dit


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai le permis",
        "j’ai 19 ans, non je l’ai pas dit",
        "j’ai pas le permis, non je l’ai pas",
        "non je l’ai pas",
        "",
        "j’ai " * 200,
    ],
)
def test_nothing_is_denied(texte: str) -> None:
    assert unsaid(texte) == texte
