"""Countries: somebody who names one as their home lives out of France. Pure."""

from __future__ import annotations

import re

_NOMS = """afghanistan, albanie, algerie, allemagne, angleterre, angola, argentine, armenie, australie, autriche,
azerbaidjan, bangladesh, belgique, benin, bielorussie, bolivie, bosnie, bresil, bulgarie, burkina, burundi, cambodge,
cameroun, canada, cap vert, centrafrique, chili, chine, chypre, colombie, comores, congo, coree, cote d ivoire,
croatie, cuba, danemark, djibouti, egypte, equateur, erythree, espagne, estonie, etats unis, ethiopie, finlande,
gabon, gambie, georgie, ghana, grece, guinee, haiti, hongrie, inde, indonesie, irak, iran, irlande, islande, israel,
italie, jamaique, japon, jordanie, kazakhstan, kenya, kosovo, koweit, laos, lettonie, liban, liberia, libye,
lituanie, luxembourg, macedoine, madagascar, malaisie, mali, malte, maroc, ile maurice, mauritanie, mexique,
moldavie, mongolie, montenegro, mozambique, nepal, niger, nigeria, norvege, nouvelle zelande, oman, ouganda,
ouzbekistan, pakistan, palestine, panama, paraguay, pays bas, perou, philippines, pologne, portugal, qatar, quebec,
roumanie, royaume uni, russie, rwanda, senegal, serbie, sierra leone, slovaquie, slovenie, somalie, soudan,
sri lanka, suede, suisse, syrie, tchad, tchequie, thailande, togo, tunisie, turquie, ukraine, uruguay, usa,
venezuela, vietnam, yemen, zambie, zimbabwe,
bruxelles, geneve, lausanne, londres, berlin, madrid, barcelone, lisbonne, rome, milan, alger, oran, constantine,
casablanca, rabat, fes, tanger, marrakech, agadir, tunis, sfax, dakar, bamako, abidjan, lome, cotonou, yaounde,
douala, kinshasa, brazzaville, libreville, conakry, montreal, toronto, new york, kiev, kyiv, istanbul, beyrouth,
le caire, moscou, athenes, amsterdam"""
PAYS = _NOM = "|".join(" ".join(_NOMS.split()).split(", "))
_ICI = r"(?:j habite|je vis|je suis|je reside|je demeure|je me trouve|on est|on habite|on vit|nous sommes|nous habitons|moi habiter|moi vivre|moi suis|j suis|jsuis|nous vivons|il vit|elle vit|il habite|elle habite|chui|jsui|suis (?:reste|restee|coince|coincee|bloque|bloquee))"
# A word in between, but not where one was born or comes from.
_MOT = (
    r"(?!(?:ne|nee|nes|de|du|d|originaire|arrivee?|partie?|venue?|allee?|pas|plus|jamais) )[a-z]+"
)
_Y_VIT = re.compile(
    rf" {_ICI} (?:{_MOT} )?(?:a|au|aux|en|dans le|dans la|la|le) (?:[a-z]+ )?(?:{_NOM}) "
    rf"| (?:(?:ecris|appelle|contacte) depuis|(?:moi|nous|chez moi) c est)"
    rf" (?:le |la |l |les )?(?:{_NOM}) "
)
# Where one worked is told beside where one lives: "je suis ingénieur en Syrie, j’habite Strasbourg".
_HABITE_ICI = re.compile(
    r" (?:j habite|je vis|je reside|on habite|nous habitons|habite|maintenant (?:je suis )?a|je suis maintenant a) "
    rf"(?!(?:chez|encore|toujours|pas|plus|avec|seule?|au|aux|en) )(?!(?:a |dans |le |la )*(?:{_NOM}) )"
)
_METIER_LA_BAS = re.compile(
    rf" (?:je suis|j etais|j ai ete|suis|etais) (?!(?:a|au|aux|en|actuellement|coincee?|bloquee?|restee?|encore|toujours) ){_MOT} (?:au|aux|en) (?:{_NOM}) "
)
# From there one may live here and work across the border.
_D_A_COTE = frozenset(
    [
        "allemagne",
        "andorre",
        "belgique",
        "espagne",
        "italie",
        "luxembourg",
        "monaco",
        "suisse",
        "bruxelles",
        "geneve",
        "lausanne",
    ]
)
_LOIN = "|".join(nom for nom in PAYS.split("|") if nom not in _D_A_COTE)
_LA_BAS = (
    rf"(?:(?:au|aux|en|a) (?:{_LOIN})|dans (?:mon|son|notre|leur) pays|au (?:pays|bled)|la bas)"
)
_TRAVAILLE = r"(?:(?:je|j|moi|il|elle|on) )(?:(?:je|ai|etre|faire) )?(?:suis|est|etais|etait|ete|fais|fait|faisais|travaill?\w*|bosse\w*|conduis|vends?|cultive)"
# A trade that one had there: "en Afghanistan je suis maçon 6 ans", said by who learns French.
_METIER_DE_LA_BAS = re.compile(
    rf" {_LA_BAS} (?:\| )?{_TRAVAILLE}(?= )(?! (?:a|au|aux|en|ne|nee|parti|partie|venue?|arrivee?) )"
    rf"| {_TRAVAILLE} (?:dans (?:mon|son|notre|leur) pays|au (?:pays|bled)) "
    rf"| {_TRAVAILLE} (?:(?:comme|dans|la|le|l|de|un|une) )*(?!ne |nee |pas |plus |au |a |en )[a-z]+ (?:[a-z]+ )?{_LA_BAS}(?= )"
)
_AUSSI_ICI = re.compile(
    r" (?:ici|en france|maintenant|aujourd hui|actuellement|en ce moment) (?:\| )?(?:(?:je|j|moi|il|elle|aussi|ai|a) )*(?:travaill?e|bosse|taffe|cdi|cdd|interim|un contrat|"
    r"un travail|un boulot|fais|fait|suis (?!a |au |en |ici|sans|au chomage))"
)
_PAS_EN_FRANCE = re.compile(
    r" (?:pas|plus) (?:encore )?en france | (?:habite|vis|suis|vit|est) (?:hors de france|a l etranger) "
)


def lives_abroad(norme: str) -> bool:
    """Whether the plain words of a sentence say that one is in another country, or "not in France"."""
    texte = f" {norme.strip()} "
    if _METIER_LA_BAS.search(texte) and _HABITE_ICI.search(texte):
        return False
    return _Y_VIT.search(texte) is not None or _PAS_EN_FRANCE.search(texte) is not None


def worked_there(norme: str) -> bool:
    """Whether the job that a sentence tells is of the country one comes from, and none is told here."""
    texte = f" {norme.strip()} "
    return _METIER_DE_LA_BAS.search(texte) is not None and _AUSSI_ICI.search(texte) is None
