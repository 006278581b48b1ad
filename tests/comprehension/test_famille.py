"""The keys `enfant_moins_3_ans` and `parent_isole`."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    "texte",
    [
        "maman de jumelles de 20 mois",
        "mon petit de 2 ans et demi",
        "j’ai 3 enfants : 8 ans, 5 ans et 14 mois",
        "deux garçons, 6 et 2 ans",
        "deux enfants : Lina (4 ans) et Sofiane (18 mois)",
        "mère de 2 enfants (4 ans et 11 mois)",
        "moi maman bebe 4 mois",
        "jai 2 gosse un de 5 ans un de 8 moi",
        "ma puce a 9 mois",
        "maman d’Inaya, 14 mois",
        "Yann 2 ans et Lola 6 ans, leur père travaille la nuit",
        "ma fille n’a pas encore 3 ans",
        "mon fils n’aura trois ans qu’en mai",
        "ma fille est née le 3 janvier 2025",
        "elle a accouché il y a 2 mois",
        "père d’un nourrisson, 24 ans",
        "je suis maman depuis 3 semaines",
        "mère d’un enfant de moins de 3 ans",
        "mon garçon il marche pas encore",
        "ma fille entre en petite section dans un an",
        "mono 2 enf dont 1 < 3 ans",
        "deux collégiens... pardon, 2 ados + 1 de 2 ans",
        "ma fille a soufflé sa première bougie",
        "pas de mode de garde pr bb 6 mois",
        "ma compagne m’a laissé avec le bébé",
        "nounou trop chère pour mon fils d’un an",
        "2 loulous de 1 et 5 ans que j’élève",
    ],
)
def test_a_child_under_three(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("enfant_moins_3_ans") is True


@pytest.mark.parametrize(
    "texte",
    [
        "pas d’enfant de moins de 3 ans",
        "mes enfants sont grands",
        "mes filles sont majeures",
        "le petit dernier a 6 ans",
        "deux ados, les couches c’est fini",
        "jeune sans enfant",
        "aucun enfant à charge",
    ],
)
def test_no_child_under_three(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("enfant_moins_3_ans") is False


@pytest.mark.parametrize(
    "texte",
    [
        "je suis enceinte de 6 mois",
        "le bébé arrive en avril",
        "ma sœur vient d’avoir un bébé",
        "ma belle-fille a un bébé de 2 mois",
        "je suis grand-mère, le bébé de ma fille a 6 mois",
        "je garde mes petits-enfants de 1 et 3 ans",
        "baby-sitting d’un petit de 18 mois",
        "je travaille à la crèche avec des bébés",
        "le gosse de 2 ans du 3e étage hurle",
        "mon petit frère a 2 ans",
        "mon fils est au chômage depuis 18 mois",
        "quand mon fils avait 2 ans on vivait à Lyon",
        "mère de 2 enfants, 6 mois de chômage",
        "j’ai un petit boulot depuis 2 mois",
        "un enfant de 3 ans et 6 mois",
        "mon fils a 4 ans",
        "j’ai trois enfants",
        "si un jour j’ai un bébé",
        "imaginons quelqu’un avec deux bébés",
        "on me traite comme un bébé",
        "ils ont trouvé un bébé, vu sur facebook",
        "en cuisine je suis un bébé",
        "c’est mon bébé cette moto",
        "un mois chez l’un, un mois chez l’autre, mes potes aident",
        "bébé arrive dans un mois",
    ],
)
def test_what_says_nothing_of_a_child_under_three(lecteur: Lecteur, texte: str) -> None:
    assert "enfant_moins_3_ans" not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    "texte",
    [
        "papa solo de deux garçons",
        "je l’élève sans son père",
        "jeleve mes 4 enfan tte seule",
        "elle assume seule ses deux enfants",
        "je suis seule à m’occuper de mes deux garçons",
        "moi seul garder enfants, femme partie",
        "leur père s’est barré en 2022",
        "le papa n’a jamais voulu la reconnaître",
        "mes enfants, leur père les voit plus",
        "mon mari m’a quittée, je me retrouve avec les petits",
        "veuve depuis 2020, trois enfants à la maison",
        "divorcée, 3 enfants à charge",
        "séparée, j’ai la garde de mes 3 enfants",
        "seul avec 2 ados",
        "leur père vit au Congo, je suis seule ici avec eux",
        "3 gamins, père parti en Espagne, les élève seule",
        "famille mono, 2 enfants",
        "j’ai mon garçon à charge toute seule",
        "elle élève sans aide son garçon",
        "le père des enfants paie rien et les voit jamais",
        "daron solo de deux ados",
        "leur père vit en Espagne avec une autre",
    ],
)
def test_alone_to_bring_up(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("parent_isole") is True


@pytest.mark.parametrize(
    "texte",
    [
        "leur père vit avec nous",
        "on les élève à deux",
        "je ne suis pas parent isolé",
        "on vit tous ensemble avec le père des petits",
        "pas d’enfant",
    ],
)
def test_not_alone_to_bring_up(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("parent_isole") is False


@pytest.mark.parametrize(
    "texte",
    [
        "divorcée",
        "je suis veuf",
        "je vis seule",
        "j’assume seul mes erreurs",
        "je gère seule mes papiers",
        "seule avec ma mère malade",
        "ma mère m’a élevée seule",
        "j’ai grandi avec une mère célibataire",
        "mon père nous a quittés en 2010",
        "ma voisine est veuve avec 3 enfants",
        "j’ai élevé seule mes enfants, ils sont partis",
        "garde alternée, une semaine sur deux",
        "divorcé, mes enfants vivent chez leur mère",
        "mon mari est parti travailler, les enfants sont à l’école",
        "si on se sépare je serai seule avec les enfants",
        "les mères isolées ont droit à quoi",
        "une copine, elle élève seule ses enfants",
        "Papa est mort l’an dernier",
        "maman est décédée en mars",
    ],
)
def test_what_says_nothing_of_bringing_up(lecteur: Lecteur, texte: str) -> None:
    assert "parent_isole" not in lecteur.read(texte).situation
