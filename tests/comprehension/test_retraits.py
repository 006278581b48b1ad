"""What a message takes back: a frein that is none any more, a refusal, a place one has left."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.rectifications.retraits import has_it_no_more, taken_back_at_once


@pytest.mark.parametrize(
    ("texte", "leves"),
    [
        ("en fait j’ai le permis", ("mobilite",)), ("j’ai enfin le permis", ("mobilite",)), ("il a le permis", ("mobilite",)),
        ("j’ai une voiture", ("mobilite",)), ("je suis véhiculée", ("mobilite",)), ("permis ok", ("mobilite",)),
        ("le permis c’est bon", ("mobilite",)), ("plus de problème de transport", ("mobilite",)),
        ("j’ai une nounou", ("garde-enfants",)), ("ma mère les garde", ("garde-enfants",)),
        ("j’ai trouvé une place en crèche", ("garde-enfants",)), ("la garde des enfants c’est bon", ("garde-enfants",)),
        ("j’ai un logement", ("logement",)), ("j’ai trouvé un appart", ("logement",)), ("je suis logée", ("logement",)),
        ("côté logement c’est réglé", ("logement",)), ("j’ai plus de souci de logement", ("logement",)),
        ("je me débrouille avec internet", ("numerique",)), ("je parle bien français", ("langue",)),
        ("aucun souci pour la langue", ("langue",)), ("pas de problème de santé", ("sante",)),
        ("aucun blocage niveau santé", ("sante",)), ("les papiers c’est pas un souci", ("droits",)),
        ("mes dettes c’est réglé", ("finances",)), ("plus de problème avec l’alcool", ("addictions",)),
        ("j’ai eu le permis", ("mobilite",)), ("ma mère garde les enfants", ("garde-enfants",)),
        ("c’est bon pour le logement", ("logement",)), ("c’est réglé mes problèmes de papiers", ("droits",)),
        ("j’ai plus de dettes", ("finances",)), ("mes dettes sont effacées", ("finances",)), ("j’ai remboursé mes dettes", ("finances",)),
        ("j’ai reçu mon titre de séjour", ("droits",)), ("ça y est j’ai une place en crèche", ("garde-enfants",)),
        ("j’ai le permis et j’ai une nounou", ("mobilite", "garde-enfants")),
    ],
)  # fmt: skip
def test_a_frein_is_none_any_more(lecteur: Lecteur, texte: str, leves: tuple[str, ...]) -> None:
    assert lecteur.read(texte).freins_leves == leves


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai pas le permis", "j’ai plus le permis", "je n’ai pas encore le permis", "j’ai pas de voiture",
        "on m’a retiré le permis", "j’avais le permis", "je passe le permis", "je veux le permis", "si j’avais une voiture",
        "j’ai le code mais pas le permis", "ma mère a le permis", "il faut le permis ?", "est-ce que j’ai besoin du permis",
        "j’ai pas trouvé de place en crèche", "j’ai pas de logement", "je cherche un logement", "je suis pas logé",
        "le logement c’est pas réglé", "je parle pas bien français", "j’ai des problèmes de santé", "c’est bon", "oui",
        "j’ai 19 ans", "c’est réglé ?", "", "je conduis pas", "j’ai pas remboursé mes dettes", "mes dettes sont pas effacées",
        "j’ai pas eu mes papiers", "j’ai des dettes",
    ],
)  # fmt: skip
def test_a_frein_still_is_one(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).freins_leves == ()


@pytest.mark.parametrize(
    "texte",
    [
        "si j’ai le permis je pourrai travailler",
        "quand j’ai le permis je cherche du travail",
        "j’ai un logement mais je dois le quitter",
        "j’ai un logement jusqu’à l’expulsion",
        "jai mon apart jusqua lexpulsion",
        "j’ai un logement pour l’instant",
        "j’ai encore mon appart, l’huissier vient demain",
        "j’ai un appart mais pas pour longtemps",
        "j’ai un logement jusqu’au 31",
        "j’ai un logement, expulsion prévue fin mars",
        "elle a un logement jusqu’à la fin de la trêve",
        "j’ai un logement provisoire",
        "j’ai un logement en attendant l’huissier",
        "j’ai un appart, j’ai eu le préavis",
        "je suis logée pour le moment",
    ],
)
def test_what_is_supposed_or_lost_lifts_nothing(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).freins_leves == ()


def test_what_is_found_is_not_read_as_the_frein(lecteur: Lecteur) -> None:
    assert lecteur.read("j’ai trouvé une place en crèche").situation == {}


@pytest.mark.parametrize(
    "texte",
    [
        "finalement oui pour la mission locale",
        "finalement oui",
        "en fait oui pour l’EPIDE",
        "je veux bien essayer l’EPIDE",
        "je veux bien",
        "j’ai changé d’avis pour l’EPIDE",
        "bon d’accord je vais essayer",
        "réflexion faite la mission locale oui",
        "tout compte fait je veux bien la mission locale",
        "en fait la mission locale pourquoi pas",
        "ok pour la mission locale",
        "va pour l’EPIDE",
    ],
)
def test_what_was_refused_is_wanted_after_all(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).accepte


@pytest.mark.parametrize(
    "texte",
    [
        "en fait non pour l’EPIDE",
        "finalement pas l’EPIDE",
        "finalement non",
        "j’ai changé d’avis, je veux plus de l’EPIDE",
        "je veux pas",
        "je veux pas y aller",
        "oui",
        "non",
        "ok",
        "en fait j’ai 20 ans",
        "l’EPIDE",
        "c’est quoi l’EPIDE ?",
        "",
    ],
)
def test_nothing_is_wanted_after_all(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).accepte


@pytest.mark.parametrize(
    "texte",
    [
        "je suis plus à la mission locale",
        "je suis plus suivi par la mission locale",
        "je ne suis plus suivie par le PLIE",
        "j’y suis plus",
        "la mission locale c’est fini",
        "le CEJ est fini",
        "j’ai quitté la mission locale",
        "je vais plus à la mission locale",
        "plus inscrit à France Travail",
    ],
)
def test_a_place_was_left(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).quitte


@pytest.mark.parametrize(
    "texte",
    [
        "je suis suivi par la mission locale",
        "je vais à la mission locale",
        "ma conseillère ML est sympa",
        "la mission locale me suit",
        "19 ans à Vesoul",
        "oui",
        "",
    ],
)
def test_no_place_was_left(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).quitte


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai pas le permis mais la mission locale m’aide",
        "la mission locale me suit et j’ai pas de diplôme",
        "je suis pas français",
    ],
)
def test_what_one_has_not_is_no_place_left(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).quitte


@pytest.mark.parametrize(
    ("texte", "codes"),
    [
        ("jai le bracelet nn jlai plus", ("justice",)), ("j’ai le bracelet électronique, ah non on me l’a enlevé", ("justice",)),
        ("je porte un bracelet mais je l’ai plus depuis mardi", ("justice",)), ("j’ai des dettes enfin j’en ai plus", ("finances",)),
        ("il a le bracelet, non il l’a plus", ("justice",)), ("suivi spip, enfin c’est fini", ("justice",)),
        # What one is not glad to lose is no frein that is over.
        ("j’ai le permis non je l’ai plus", ()), ("j’ai un appart non je l’ai plus", ()), ("j’ai un avocat non j’en ai plus", ()),
        ("j’ai le bracelet", ()), ("j’ai le bracelet et je veux qu’on me l’enlève", ()), ("je l’ai plus", ()),
        ("j’ai un bracelet, non ils me l’ont pas enlevé", ()), ("j’ai des dettes et j’en peux plus", ()),
    ],
)  # fmt: skip
def test_told_and_taken_back_in_one_breath(texte: str, codes: tuple[str, ...]) -> None:
    assert taken_back_at_once(texte) == codes


@pytest.mark.parametrize(
    ("texte", "enleve"),
    [
        ("en fait je l’ai plus", True), ("on me l’a enlevé", True), ("ah non on me l’a enlevé hier", True),
        ("ils m’ont retiré le permis", False), ("on me l’a pas enlevé", False), ("on me l’enlève quand ?", False),
    ],
)  # fmt: skip
def test_the_bracelet_is_gone(texte: str, enleve: bool) -> None:
    assert has_it_no_more(texte) is enleve
