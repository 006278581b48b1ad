"""The communes that a mention may mean: one name is borne by several, and one dwarfs the others.

Pure.
"""

from __future__ import annotations

from bot.territoires.entites import Commune
from bot.territoires.nombres import Mention
from bot.territoires.orthographe import bigger_namesakes
from bot.territoires.table import NOM_ANCIEN, NOM_COURT, NOM_OFFICIEL, Territoires

_DOMINE_POPULATION = 5000
_DOMINE_FOIS = 20
_DOMINE_FOIS_FLOU = 10
_DOMINE_FOIS_COURT = 50
_RIVALES_MAX = 3
_VILLAGE = 3_000
_ANCIENNE = 1_500  # inhabitants that a former commune counts for


def communes_meant(
    mention: Mention,
    territoires: Territoires,
    dit: str | None,
    connu: str | None,
    capitalised: bool,
) -> list[Commune]:
    """The communes that a mention may mean: one, or those to choose from."""
    dit = mention.dans or dit
    if mention.codes:
        communes = [c for code in mention.codes if (c := territoires.commune(code))]
        communes = _narrowed(communes, dit, connu)
        if len(communes) > 1 and communes[0].parente is None:
            return _dominant([(c, NOM_OFFICIEL) for c in communes], _DOMINE_FOIS_FLOU, 2000)
        return communes
    nommees = territoires.nommees(mention.cle or "")
    for hint in (dit, connu):
        locales = [(c, n) for c, n in nommees if c.departement == hint]
        if hint and locales:
            return _chosen(locales)
    choisies = _chosen(list(nommees))
    if not capitalised and max(c.population for c in choisies) < _VILLAGE:
        choisies = bigger_namesakes(mention.cle or "", territoires) + choisies
    return choisies


def _chosen(nommees: list[tuple[Commune, int]]) -> list[Commune]:
    """Those of the communes of a name that are worth a question, the first alone when it dwarfs
    the others."""
    pleines = [(c, nature) for c, nature in nommees if nature < NOM_COURT]
    courtes = [(c, nature) for c, nature in nommees if nature == NOM_COURT]
    officielles = [(c, nature) for c, nature in nommees if nature == NOM_OFFICIEL]
    if len(officielles) == 1 and officielles[0][0].population >= 2000:
        pleines = officielles
    if not pleines:
        return _dominant(courtes, _DOMINE_FOIS, _DOMINE_POPULATION)
    plus_peuplee = max(_weight(c, nature) for c, nature in pleines)
    rivales = [(c, n) for c, n in courtes if c.population >= plus_peuplee][:_RIVALES_MAX]
    if rivales:  # Saint-Maur is a commune; most people who say it live in Saint-Maur-des-Fossés
        return _dominant(pleines + rivales, _DOMINE_FOIS_COURT, _DOMINE_POPULATION)
    return _dominant(pleines, _DOMINE_FOIS, _DOMINE_POPULATION)


def _weight(commune: Commune, nature: int) -> int:
    """Inhabitants that a name speaks of; a former commune is a village of today's."""
    return min(commune.population, _ANCIENNE) if nature == NOM_ANCIEN else commune.population


def _dominant(nommees: list[tuple[Commune, int]], fois: int, population: int) -> list[Commune]:
    """The first alone when it dwarfs the others."""
    poids = sorted(((_weight(c, n), c) for c, n in nommees), key=lambda p: (-p[0], p[1].code))
    if len(poids) > 1 and poids[0][0] >= max(population, fois * poids[1][0]):
        return [poids[0][1]]
    return [commune for _, commune in poids]


def _narrowed(communes: list[Commune], dit: str | None, connu: str | None) -> list[Commune]:
    for hint in (dit, connu):
        locales = [c for c in communes if c.departement == hint]
        if locales:
            return locales
    return communes


def merged(pools: list[list[Commune]], territoires: Territoires) -> list[Commune]:
    """One list from several mentions: Marseille and its 13e are one place, the smaller one."""
    if len(pools) == 1:
        return pools[0]
    communs = set.intersection(*({c.code for c in pool} for pool in pools))
    if len(communs) == 1:  # "Chalon, Chalon-sur-Saône"
        return [c for c in pools[0] if c.code in communs]
    communes = {c.code: c for pool in pools for c in pool}
    contenants = {c.parente for c in communes.values() if c.parente}
    villes = {c.departement for c in communes.values() if c.code in contenants}
    villes |= {pool[0].departement for pool in pools if len(pool) == 1 and pool[0].parente}
    if villes:  # "paname dans le 18 à Château Rouge"
        communes = {code: c for code, c in communes.items() if c.departement in villes}
    precises = [c for c in communes.values() if c.code not in contenants]
    return sorted(precises, key=lambda c: (-c.population, c.code))


def all_named(mention: Mention, territoires: Territoires) -> list[Commune]:
    if mention.cle:
        return [c for c, _ in territoires.nommees(mention.cle)]
    return [c for code in mention.codes if (c := territoires.commune(code))]


def served(mention: Mention, territoires: Territoires) -> list[Commune]:
    return list(territoires.communes_par_code_postal(mention.code_postal or ""))


def in_postcode(nommees: list[Commune], desservies: list[Commune]) -> list[Commune]:
    """The named commune that a postcode serves, or the arrondissement of it that is served."""
    codes = {c.code for c in nommees}
    return [c for c in desservies if c.code in codes or c.parente in codes][:1]
