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
_AILLEURS = re.compile(rf" (?:{'|'.join(' '.join(_NOMS.split()).split(', '))}) ")
_PAS_EN_FRANCE = re.compile(
    r" (?:pas|plus) (?:encore )?en france | hors de france | a l etranger | dans mon pays "
)


def names_abroad(norme: str) -> bool:
    """Whether the plain words of a sentence name a country, a big city abroad, or "not in France"."""
    texte = f" {norme.strip()} "
    return _AILLEURS.search(texte) is not None or _PAS_EN_FRANCE.search(texte) is not None
