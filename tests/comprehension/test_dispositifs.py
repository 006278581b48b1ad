"""In what sense a dispositif is named: followed, refused, asked about, or only mentioned."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


def _lists(lecteur: Lecteur, texte: str) -> dict[str, list[str]]:
    situation = lecteur.read(texte).situation
    return {cle: sorted(situation[cle]) for cle in ("suivi", "refus") if cle in situation}


@pytest.mark.parametrize(
    ("texte", "suivi"),
    [
        ("ma conseillère ML est sympa", ["mission-locale"]),
        ("la mission locale de Belfort me suit depuis janvier", ["mission-locale"]),
        ("le PLIE l’accompagne déjà", ["plie"]),
        ("Cap emploi l’a en portefeuille", ["cap-emploi"]),
        ("je vois mon éduc du CSAPA tous les jeudis", ["csapa"]),
        ("une éducatrice du CSAPA m’aide à tenir", ["csapa"]),
        ("stagiaire E2C, 19 ans", ["e2c"]),
        ("salarié de l’ACI, 26h", ["iae"]),
        ("En CDDI dans un chantier d’insertion", ["iae"]),
        ("CEJ en cours", ["cej"]),
        ("O2R signé en octobre", ["o2r"]),
        ("CSAPA 1 rdv/mois honoré", ["csapa"]),
        ("en file active CSAPA", ["csapa"]),
        ("suivi conjoint ML / Cap emploi", ["cap-emploi", "mission-locale"]),
        ("l’E2C et le CSAPA le suivent", ["csapa", "e2c"]),
        ("engagé dans un CEJ depuis mars avec la ML", ["cej", "mission-locale"]),
        ("orienté PLIE en mars, il y est toujours", ["plie"]),
        ("mission locale, je suis dedans déjà", ["mission-locale"]),
        ("je veux pas perdre mon suivi au csapa", ["csapa"]),
        ("volontaire à l’epide de belfort", ["epide"]),
        ("ma conseillère France Travail ne répond pas", ["france-travail"]),
        ("PLIE elle suit moi, très gentille", ["plie"]),
    ],
)
def test_followed(lecteur: Lecteur, texte: str, suivi: list[str]) -> None:
    assert _lists(lecteur, texte) == {"suivi": suivi}


@pytest.mark.parametrize(
    ("texte", "refus"),
    [
        ("j’y remets pas les pieds à la mission locale", ["mission-locale"]),
        ("la mission locale j’y remets plus les pieds", ["mission-locale"]),
        ("la milo, la mission locale, elle en veut plus", ["mission-locale"]),
        ("ne me parlez plus de Cap emploi", ["cap-emploi"]),
        ("merci de ne plus me proposer l’EPIDE", ["epide"]),
        ("elle ne souhaite pas être orientée vers le PLIE", ["plie"]),
        ("le service civique très peu pour moi", ["service-civique"]),
        ("service civique ? 600 balles non merci", ["service-civique"]),
        ("e2c proposée, il a dit non direct", ["e2c"]),
        ("EPIDE : non. E2C : à voir.", ["epide"]),
        ("tout sauf l’epide", ["epide"]),
        ("j’ai tenu deux mois à l’epide, plus jamais", ["epide"]),
        ("l’EPIDE j’ai tenu deux mois, plus jamais", ["epide"]),
        ("il ne veut ni EPIDE ni service civique", ["epide", "service-civique"]),
        ("pas intéressée par le CEJ", ["cej"]),
        ("autre chose que la mission locale svp", ["mission-locale"]),
        ("ras le bol de la ML", ["mission-locale"]),
        ("Cap emploi stop j’en veux plus", ["cap-emploi"]),
        ("CEJ no quiero", ["cej"]),
        ("le chantier d’insertion, je l’ai déjà dit, je n’en veux pas", ["iae"]),
        ("je suis pas inscrit à France Travail et je veux pas y aller", ["france-travail"]),
        ("je préfère pas retourner à l’e2c", ["e2c"]),
        ("c’est naze l’e2c", ["e2c"]),
        ("le cej c’est trop nul", ["cej"]),
        ("elle est nulle la mission locale", ["mission-locale"]),
    ],
)
def test_refused(lecteur: Lecteur, texte: str, refus: list[str]) -> None:
    assert _lists(lecteur, texte) == {"refus": refus}


@pytest.mark.parametrize(
    "texte",
    [
        "j’attends une réponse de l’E2C",
        "on va le positionner sur l’O2R",
        "j’ai fait un service civique en 2022",
        "il sort d’un an d’EPIDE",
        "on m’a parlé de l’E2C, ça m’intéresse",
        "ma sœur est suivie par la mission locale",
        "mon frère veut pas entendre parler de la ML",
        "j’ai rdv à la mission locale jeudi",
        "je travaille à la mission locale comme conseillère",
        "l’E2C m’a refusé",
        "la ML lui a coupé le CEJ",
        "je suis plus à la mission locale",
        "pas contre la mission locale",
        "hors ML, 28 ans",
        "la ML, l’E2C, l’EPIDE, tous ont répondu sauf le CSAPA",
        "la mission locale je veux plus d’infos",
        "la ML m’a filé un flyer",
        "ok pour la ML",
        "toujours inscrit à France Travail même si ça sert à rien",
        "dossier EPIDE en cours",
        "c’est pas nul la mission locale",
        "je suis nul en français, la mission locale peut aider ?",
        "mon niveau est nul, la mission locale aide ?",
    ],
)
def test_only_mentioned(lecteur: Lecteur, texte: str) -> None:
    assert _lists(lecteur, texte) == {}


@pytest.mark.parametrize(
    ("texte", "refus"),
    [
        ("et quelque chose qui ne soit pas un chantier d’insertion ?", ["iae"]),
        ("autre chose que le PLIE ça existe ?", ["plie"]),
        ("vous avez autre chose que la Mission Locale ?", ["mission-locale"]),
        ("un truc qui soit pas l’EPIDE", ["epide"]),
        ("l’E2C c’est autre chose que la Mission Locale ?", None),
        ("c’est quoi d’autre le PLIE ?", None),
    ],
)
def test_what_asks_for_something_else(
    lecteur: Lecteur, texte: str, refus: list[str] | None
) -> None:
    assert _lists(lecteur, texte).get("refus") == refus


def test_both_in_one_sentence(lecteur: Lecteur) -> None:
    lue = _lists(lecteur, "la ML me suit déjà et je veux pas du service civique qu’on me propose")
    assert lue == {"suivi": ["mission-locale"], "refus": ["service-civique"]}
