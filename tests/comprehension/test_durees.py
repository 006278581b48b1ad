"""Durations, in whole months."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        ("au chômage depuis 3 ans", 36),
        ("18 mois sans boulot", 18),
        ("sans emploi depuis deux ans et demi", 30),
        ("je bosse plus depuis un an", 12),
        ("je bosse plus depuis un an et 6 mois", 18),
        ("au chômage depuis mars", 8),
        ("au chômage depuis janvier 2025", 22),
        ("plus de 3 ans sans emploi", 36),
        ("ça fait 6 mois que je bosse pas", 6),
        ("je suis au chômage, ça fait 2 ans", 24),
        ("licenciée il y a 8 mois", 8),
        ("au chômage depuis 3 semaines", 0),
    ],
)
def test_months_without_a_job(lecteur: Lecteur, texte: str, mois: int) -> None:
    assert lecteur.read(texte).situation == {"mois_sans_emploi": mois, "en_emploi": False}


@pytest.mark.parametrize("texte", ["ça fait un bail que je bosse plus", "DELD"])
def test_no_number_says_only_that_there_is_no_job(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation == {"en_emploi": False}


@pytest.mark.parametrize(
    ("texte", "connu", "mois"),
    [
        ("j’y vis depuis toujours", {"age": 20}, 240),
        ("j’ai 20 ans et j’y vis depuis toujours", {}, 240),
        ("j’habite à Jouques depuis 2 ans", {}, 24),
        ("je viens d’arriver", {}, 0),
        ("ça fait 6 mois que j’habite à Belfort", {}, 6),
        ("je vis ici depuis mes 16 ans", {"age": 20}, 48),
    ],
)
def test_months_in_the_commune(
    lecteur: Lecteur, texte: str, connu: dict[str, Any], mois: int
) -> None:
    assert lecteur.read(texte, connu=connu).situation["mois_dans_la_commune"] == mois


@pytest.mark.parametrize(
    "texte",
    [
        "j’y vis depuis toujours",
        "je suis en France depuis 3 ans",
        "j’ai travaillé 3 ans chez Leclerc",
        "j’ai mon permis depuis 2 ans",
        "dans 6 mois",
        "je vis chez mes parents depuis 2 ans",
    ],
)
def test_other_durations_set_nothing(lecteur: Lecteur, texte: str) -> None:
    situation = lecteur.read(texte).situation
    assert not {"mois_sans_emploi", "mois_dans_la_commune"} & set(situation)


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        # an event and its date
        ("licenciée en mai 2024 et rien depuis", 30),
        ("mon CDD s’est terminé le 31 août, depuis plus rien", 2),
        ("dernier contrat : avril 2025", 19),
        ("ma boutique a fermé en août 2025, sans travail depuis", 15),
        ("a quitté l’EBE en juin, sans emploi depuis", 5),
        ("j’étais cariste jusqu’en juin 2025, depuis rien", 17),
        ("mon dernier emploi s’est achevé en novembre 2014", 144),
        ("virée de mon poste le mois dernier", 1),
        ("sans emploi depuis le 1er sept.", 2),
        ("sans boulot depuis la rentrée", 2),
        ("sans boulot depuis fin 2024", 23),
        ("sans emploi depuis deux mille vingt-quatre", 24),
        ("F 54a, 26 ans même boîte, licenciée juin 24", 29),
        ("je travaille plus depuis mon accident en 2020", 72),
        # a number
        ("moi pas travail 5 mois", 5),
        ("jé plu de boulo depui 3 moi", 3),
        ("ça va faire 3 ans que j’ai plus de contrat", 36),
        ("y aura 14 mois mercredi prochain que je suis sans travail", 13),
        ("ça fera 1 an en janvier que je suis au chômage", 10),
        ("un an et des poussières que je suis au chômage", 12),
        ("sans emploi (4 ans)", 48),
        ("en France sans travail deux ans et demi", 30),
        ("une bonne dizaine d’années sans boulot", 120),
    ],
)
def test_months_without_a_job_in_other_ways(lecteur: Lecteur, texte: str, mois: int) -> None:
    situation = lecteur.read(texte).situation
    assert situation["mois_sans_emploi"] == mois
    assert situation["en_emploi"] is False


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        ("à Denain depuis 11 ans", 132),
        ("on habite Roanne depuis 2 mois", 2),
        ("Je réside à Remiremont, mais seulement depuis le mois de juin.", 5),
        ("je suis revenue vivre à Lure en mai", 6),
        ("On a posé les cartons à Guéret il y a trois semaines.", 0),
        ("emménagée à Lens le 1er juillet", 4),
        ("voilà dix ans que j’habite Plombières-les-Bains", 120),
        ("2 ans que moi à Mamoudzou", 24),
        ("deux ans à Limoges et je connais personne", 24),
        ("en France depuis 2018, à Vesoul depuis un an et demi", 18),
        ("hébergée à Gap depuis 2 mois chez une amie", 2),
        ("Nous sommes installés ici depuis 2020", 72),
    ],
)
def test_months_in_the_commune_in_other_ways(lecteur: Lecteur, texte: str, mois: int) -> None:
    assert lecteur.read(texte).situation["mois_dans_la_commune"] == mois


@pytest.mark.parametrize(
    "texte",
    [
        "mon beauf est au chômage depuis 3 ans",
        "j’étais au chômage pendant 2 ans mais c’est fini",
        "plus de droits au chômage depuis mai",
        "au chômage partiel depuis 2 mois",
        "viré du bahut en octobre",
        "jamais eu de boulot stable en 10 ans",
        "arrivée des Comores en août",
        "arrivé de Roumanie en 2017",
        "je loge à l’hôtel depuis 3 mois à Belfort",
        "on vit dans un T2 depuis 3 ans",
        "j’y suis inscrit depuis avril",
        "je pars vivre à Brest en janvier",
        "avant j’ai habité 5 ans à Nancy",
    ],
)
def test_stretches_of_something_else(lecteur: Lecteur, texte: str) -> None:
    situation = lecteur.read(texte).situation
    assert not {"mois_sans_emploi", "mois_dans_la_commune"} & set(situation)


@pytest.mark.parametrize(
    ("texte", "question", "mois"),
    [
        ("avril je dirais", "mois_sans_emploi", 7),
        ("c’était en septembre 2024, le patron m’a serré la main", "mois_sans_emploi", 26),
        ("2021", "mois_sans_emploi", 60),
        ("hier", "mois_sans_emploi", 0),
        ("un an et un trimestre", "mois_dans_la_commune", 15),
        ("même pas un mois", "mois_dans_la_commune", 0),
        ("septembre dernier", "mois_dans_la_commune", 2),
        ("toute ma vie", "mois_dans_la_commune", 120),
    ],
)
def test_durations_when_they_are_asked(
    lecteur: Lecteur, texte: str, question: str, mois: int
) -> None:
    assert lecteur.read(texte, question=question).situation[question] == mois
