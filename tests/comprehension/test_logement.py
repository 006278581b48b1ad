"""The key `logement`: where the person sleeps today, in the words of people and of educators."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


def _read(lecteur: Lecteur, texte: str) -> str | None:
    return lecteur.read(texte).situation.get("logement")


@pytest.mark.parametrize(
    "texte",
    [
        "on vient d’emménager dans un T3 avec ma femme",
        "jai mon ptit studio depuis juin",
        "g trouver un apart",
        "je suis en coloc avec deux étudiantes",
        "Monsieur est propriétaire de sa maison à Lure",
        "F, 29 ans, locataire OPH, impayés",
        "relogée en T4 par le bailleur",
        "mon hlm est au 4e sans ascenseur",
        "bail à son nom depuis mars",
        "jeune en résidence crous à Besançon",
        "moi habite appartement avec femme et enfants",
        "Habite seule un T2 en centre-ville",
        "je paye 380 de loyer pour mon studio",
        "j’étais en foyer mais maintenant j’ai mon T1",
        "sorti du CHRS en juin, j’ai mon appart maintenant",
        "après 8 mois de chrs on m’a donné un appart",
        "pas de souci de logement, je suis proprio",
        "le bail est à son nom",
        "loc HLM depuis 2 ans",
        "appart ok, travail non",
        "sortie de CHRS avec un bail glissant",
        "coloc à 4",
    ],
)
def test_a_home(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte) == "stable"


@pytest.mark.parametrize(
    "texte",
    [
        "je squatte le canap d’un collègue",
        "retourné vivre chez sa mère après la rupture",
        "je suis chez mes beaux-parents",
        "je dors ché un pote",
        "vi ché ma tente",
        "moi dormir maison de ami",
        "ma sœur me loge depuis deux mois",
        "un ami me prête sa chambre",
        "une dame de l’église m’a recueillie",
        "mes grands-parents m’ont recueilli",
        "ma tante elle me laisse dormir dans son salon",
        "dans la chambre d’amis de mon frère",
        "je dors dans le garage de mon oncle",
        "hébergement familial, conflit avec le beau-père",
        "vit toujours au domicile parental",
        "j’habite avec ma grand-mère",
        "sans domicile fixe mais hébergé chez des amis",
        "je dormais dehors mais depuis hier je suis chez un ami",
        "mes parents me supportent, je suis chez eux",
        "ma cousine me laisse son clic-clac",
        "mon oncle il garde moi dans sa maison",
        "je suis sur le canapé d’un collègue",
        "vit chez sa GM",
        "papy me prête sa petite chambre",
        "canap chez un pote jusqu’à dimanche",
        "on est logés par ma belle-mère",
        "toujours ma chambre d’enfant chez mes parents",
        "d’un canapé à l’autre depuis mai",
    ],
)
def test_lodged_by_somebody(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte) == "heberge"


@pytest.mark.parametrize(
    "texte",
    [
        "au chrs depuis 3 semaines",
        "j’ai une place en CHRS jusqu’en mai",
        "on nous a mis à l’hôtel par le 115",
        "le 115 nous paye une chambre d’hôtel",
        "famille en CADA, 2 enfants scolarisés",
        "accueillie en centre maternel",
        "usager du CHRS, chambre individuelle",
        "on est logés par une association",
        "je suis hébergé par emmaüs",
        "nous vivre dans hotel 115",
        "actuellement en LHSS après son opération",
        "j’habite au foyer Coallia",
        "une association donne à moi un lit",
        "studio de l’asso",
        "logée par le CCAS en nuitée hôtelière",
    ],
)
def test_a_shelter(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte) == "hebergement"


@pytest.mark.parametrize(
    "texte",
    [
        "dort dans un hall d’immeuble",
        "dors dans sa 206 depuis 15 j",
        "jdor ds ma twingo",
        "ma voiture c’est ma maison, je dors dedans",
        "je vais dormir dans la cage d’escalier cette nuit",
        "jeune fille 17 ans dehors cette nuit",
        "en rupture familiale, squatte des caves",
        "vit sous tente dans les bois",
        "il passe ses nuits à la gare",
        "moi dormi dehors cette nuit, froid",
        "nous dormir la rue",
        "j’ai plus de toit depuis samedi",
        "je sais pas où dormir ce soir",
        "JH 23a, SDF, chien",
        "ce soir c’est le trottoir",
        "on a passé la nuit dans la voiture",
        "logement : rue",
        "moi dormir gare",
        "on campe dans les bois",
        "toute ma vie est dans la Clio",
        "en errance depuis juin",
        "je suis dans la cage d’escalier avec mes sacs",
    ],
)
def test_the_street(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte) == "sans-abri"


@pytest.mark.parametrize(
    "texte",
    [
        # others
        "mon cousin dort dans sa voiture",
        "mon père est locataire à Lure",
        "ma fille vit chez son père",
        "y a un sdf devant le carrefour",
        "les sans-abri sont de plus en plus nombreux",
        # past and solved
        "j’étais en CHRS l’année dernière",
        "j’ai été hébergé 2 ans chez ma sœur",
        "elle n’a jamais été hébergée en CHRS",
        "il a quitté le foyer",
        # wished, feared, asked, supposed
        "je rêve d’avoir mon appart",
        "je cherche une place en CHRS",
        "il a peur de finir à la rue",
        "j’ai failli dormir dehors",
        "est-ce que le foyer prend les couples ?",
        "si je me retrouve à la rue",
        "imagine je suis à la rue demain",
        # work, visits, other senses
        "je bosse comme veilleur au CHRS",
        "je fais le ménage à l’hôtel",
        "j’ai fait un stage chez mon oncle",
        "je passe Noël chez mes parents",
        "la voiture est en panne devant chez ma sœur",
        "mon chat dort dehors",
        "maison à vendre",
        "le CHRS est plein",
        "dehors depuis cet été, après 6 ans ferme",
        # unfit or threatened: a barrier, not a stable home
        "mon appart est insalubre",
        "on est 5 dans un F2 avec du moisi partout",
        "je fais les nuits dans un entrepôt",
        "je suis à la rue en maths",
        "ce soir on dort dehors avec les scouts",
        "mon chat est chez la voisine",
        "je suis chez elle, elle ne répond plus",
        "deux heures par jour chez une mamie, en CESU",
        "trois retards et dehors, plus de contrat",
        "éducatrice dans un foyer d’adultes",
        "je suis dans la cage d’escalier, je monte",
    ],
)
def test_what_says_nothing_of_where_one_sleeps(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte) is None
