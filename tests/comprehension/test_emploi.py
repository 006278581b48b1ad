"""School and work: how people say that they are in it, out of it, or speak of something else."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


def _read(lecteur: Lecteur, texte: str, cle: str) -> object:
    return lecteur.read(texte).situation.get(cle)


@pytest.mark.parametrize(
    "texte",
    [
        "je fais la plonge dans un kebab le soir",
        "jsuis caissiere a inter mais ils me font que 20h",
        "Madame exerce comme aide à domicile à raison de 15 heures hebdomadaires",
        "je suis conducteur de bus depuis douze ans et je n’en peux plus",
        "ma patronne est gentille mais elle me paie en retard",
        "g un ptit contrat de 10h a la cantine",
        "aide soignante a l’hosto de nuit, 3 gosses",
        "en congé maternité, je reprends mon poste en mars",
        "je me lève à 4h pour aller à l’abattoir",
        "mon contrat se termine vendredi prochain",
        "j’ai peur de perdre mon travail",
        "intérimaire chez Manpower, missions en dents de scie",
        "moi travaille menage 3 heures le matin",
        "jveux plus bosser chez amazon",
        "un jeune qui bosse de nuit chez Stellantis",
        "ils m’ont gardé après l’essai",
        "mon beau-frère cherche du taf mais moi je suis en CDI",
        "vingt heures par semaine au pressing, payée au smic",
        "je suis toujours sous contrat, en arrêt depuis mai",
        "CDD à la crèche jusqu’à Pâques",
        "chui prof remplacant",
    ],
)
def test_a_job_is_stated_or_shown(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte, "en_emploi") is True


@pytest.mark.parametrize(
    "texte",
    [
        "on ma pas renouvelé mon contrat a la mairie",
        "jai quitté mon taf jen pouvais plus du chef",
        "le resto a mis la clé sous la porte",
        "j’ai fermé ma boîte l’été dernier",
        "la boite ou javais mon cdi a fermé en mars",
        "ouvrier viticole, licencié pour inaptitude en avril",
        "CDD fini, intérim fini, plus rien à l’horizon",
        "ma période d’essai a été rompue hier",
        "g pas bosser depuis le covid",
        "g pa d taf",
        "no work, no papers",
        "avant au pays je travaille couture, ici rien",
        "mon mari a un poste, moi rien",
        "jsuis en galere de taf depuis la fin de mon contrat",
        "j’ai fini ma mission chez Alstom hier",
        "sans profession",
        "vient de perdre son CDI à la scierie",
        "jamais eu de contrat de travail de toute ma vie",
        "si j’ai toujours pas retrouvé de boulot à Pâques, je pars",
        "manque plus que le taf et c’est bon",
    ],
)
def test_no_job_is_stated(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte, "en_emploi") is False


@pytest.mark.parametrize(
    "texte",
    [
        "ma fille est en CDI chez Ikea, elle gagne bien",
        "mon pote il bosse chez renault il peut me pistonner",
        "j’ai bossé 10 ans dans le batiment",
        "il a travaillé 6 mois chez Lidl l’an dernier",
        "si je trouve un travail je pourrai payer mon loyer",
        "j’ai un entretien pour un poste de caissière demain",
        "vous avez du boulot pour un jeune de 20 ans ?",
        "ça recrute dans l’hôtellerie en ce moment ?",
        "je souhaiterais un poste assis, si possible à temps partiel",
        "poste proposé en 3x8 à Vesoul",
        "ils cherchent quelqu’un qui travaille le dimanche",
        "connaît personne qui bosse dans le bâtiment",
        "dans l’annonce c’est un CDI de nuit",
        "y a pas de taf dans le coin",
        "j’avais un bon poste avant le covid",
        "en reconversion après 20 ans de coiffure",
        "je travaille sur mon projet avec la ML",
        "mes droits à la retraite, je comprends rien",
        "viré du foyer",
        "ancien routier",
        "je suis pas inscrit au chômage",
        "mission locale",
        "15h par semaine, c’est possible ?",
    ],
)
def test_what_says_nothing_of_a_job(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte, "en_emploi") is None


@pytest.mark.parametrize(
    "texte",
    [
        "elle sèche les cours mais elle est toujours inscrite en seconde",
        "jsui en 2eme annee de cap macon",
        "je prépare un BTS comptabilité",
        "interne au lycée agricole",
        "en L2 de droit à Besançon",
        "ado, en 4e, absentéisme lourd",
        "jsuis en tle st2s",
        "mon lycée est à Lure et j’y vais encore",
        "je suis venu à Dijon pour la fac",
        "licence 3 psycho, en cours",
        "j’ai failli lâcher la fac mais j’y suis toujours",
        "inscrit au cned en terminale",
    ],
)
def test_at_school(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte, "scolarise") is True


@pytest.mark.parametrize(
    "texte",
    [
        "vire de mon apprentissage en coiffure ya 3 semaine",
        "il va plus en cours depuis la rentrée",
        "j’ai plus remis les pieds au collège",
        "après la troisième j’ai tout plaqué",
        "sorti de 3e SEGPA sans rien",
        "le lycée m’a viré pour absences",
        "le CFA, elle a lâché en mars",
        "l’école c’est mort pour moi",
        "exclue définitivement du LP en janvier",
        "renvoyé de trois collèges",
        "mineur 16 ans déscol depuis un an",
        "plus decole depuis noel",
        "arrêt en 5e",
        "a quitté la faculté de lettres cet automne",
        "mon lycée j’y vais plus",
        "pas d’école pas de taf",
        "personne à orienter : mon neveu, 18 ans, qui a arrêté le lycée",
        "toujours pas réaffecté",
    ],
)
def test_school_is_over(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte, "scolarise") is False


@pytest.mark.parametrize(
    "texte",
    [
        "j’habite en face du lycée",
        "je vais chercher les petits à l’école à 16h30",
        "mes deux enfants sont au collège",
        "l’autre est en terminale",
        "je travaille à la cantine du collège",
        "j’aimerais retourner à l’école",
        "les enfants en alternance, une semaine sur deux",
        "les 16-25 NEET, ça fait combien ?",
        "c’est ouvert aux étudiants ou pas ?",
        "la demande est en cours",
        "mon collègue m’a parlé de vous",
        "je finis le lycée à 17h",
        "j’ai pas quitté le quartier",
    ],
)
def test_what_says_no_end_of_school(lecteur: Lecteur, texte: str) -> None:
    assert _read(lecteur, texte, "scolarise") is not False


@pytest.mark.parametrize(
    ("texte", "question", "valeur"),
    [
        ("viré en mars", "scolarise", False),
        ("pas repris depuis", "scolarise", False),
        ("toujours pas", "en_emploi", False),
        ("hélas oui", "rsa", True),
        ("mon frère l’a, moi jamais eu", "rqth", False),
    ],
)
def test_short_answers(lecteur: Lecteur, texte: str, question: str, valeur: bool) -> None:
    assert lecteur.read(texte, question=question).situation == {question: valeur}


@pytest.mark.parametrize(
    ("texte", "emploi"),
    [
        ("je suis à mon compte, 40 ans", True),
        ("j’ai ma petite boîte de ménage", True),
        ("g 26 ans je livre en autoentrepreneur, je gagne rien", True),
        ("je voudrais me mettre à mon compte", None),
        ("j’étais à mon compte", None),
        ("j’ai plus ma boîte", None),
    ],
)
def test_one_s_own_business_is_a_job(lecteur: Lecteur, texte: str, emploi: bool | None) -> None:
    assert lecteur.read(texte).situation.get("en_emploi") is emploi
