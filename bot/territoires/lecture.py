"""Reads in one French sentence where the person lives, with the table of the communes.

Several places are weighed by what the words before them say (`contexte`); a name that several
communes bear gives them all, never a silent guess. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.territoires.contexte import Niveau, Phrase
from bot.territoires.mentions import (
    quartier_words,
    read_names,
    read_quartiers,
    unknown_place,
)
from bot.territoires.mots import CORRECTIONS, REMPLISSAGE
from bot.territoires.nombres import (
    Mention,
    departement_of_postcode,
    read_arrondissements,
    read_codes_postaux,
    read_departements,
)
from bot.territoires.orthographe import read_misspelt
from bot.territoires.table import NOM_COURT, NOM_OFFICIEL, Commune, Territoires

CANDIDATS_MAX = 5
_DOMINE_POPULATION = 5_000
_DOMINE_FOIS = 20
_DOMINE_FOIS_FLOU = 10
_RIVALE_FOIS = 10


@dataclass(frozen=True, slots=True)
class LectureTerritoire:
    """What a sentence says of where the person lives.

    `commune`, `quartier`, `departement` are codes; `departement` is given only without a commune.
    `candidats` are the communes to choose from (INSEE codes, most populous first). `inconnu` holds
    the words of a place that no table knows. `debut` and `fin` are positions in
    `spell_out(texte)`, both 0 when nothing was read.
    """

    commune: str | None = None
    quartier: str | None = None
    departement: str | None = None
    candidats: tuple[str, ...] = ()
    debut: int = 0
    fin: int = 0
    inconnu: str | None = None


def read_territoire(
    texte: str,
    territoires: Territoires,
    *,
    departement: str | None = None,
    question: str | None = None,
) -> LectureTerritoire:
    """Read where the person lives.

    `departement` is the one already known, which narrows ambiguous names; `question` the
    Situation key that was just asked: after "commune", "70" is a département and "gray" a town.
    """
    attendu = question in ("commune", "departement", "quartier")
    phrase = Phrase(texte, attendu)
    entier = _whole_answer(phrase)
    mentions = _mentions(phrase, territoires, departement, attendu, entier)
    if not any(m.cle or m.codes or m.code_postal for m in mentions):
        pris = frozenset(rang for m in mentions for rang in range(m.debut, m.fin))
        pris |= quartier_words(phrase, territoires, frozenset())
        floue = read_misspelt(phrase, territoires, attendu, entier, pris)
        if floue:
            mentions.append(_answered(floue, attendu, entier))
    lecture = _decide(phrase, mentions, territoires, departement)
    lecture = _with_quartier(phrase, lecture, territoires)
    if lecture == LectureTerritoire():
        inconnu = unknown_place(phrase, attendu, entier)
        if inconnu:
            debut, fin = _span(phrase, *inconnu)
            return LectureTerritoire(debut=debut, fin=fin, inconnu=phrase.typed(*inconnu))
    return lecture


def _mentions(
    phrase: Phrase,
    territoires: Territoires,
    departement: str | None,
    attendu: bool,
    entier: tuple[int, int],
) -> list[Mention]:
    postaux = list(read_codes_postaux(phrase, territoires, attendu))
    arrondissements = list(read_arrondissements(phrase, territoires, departement, attendu))
    departements = list(read_departements(phrase, territoires, attendu, entier))
    desservies = frozenset(c.code for m in postaux for c in _served(m, territoires))
    noms = list(read_names(phrase, territoires, attendu, entier, desservies))
    quartiers = quartier_words(phrase, territoires, frozenset(m.cle for m in noms if m.cle))
    noms = [m for m in noms if quartiers.isdisjoint(range(m.debut, m.fin))]
    libres = [m for m in arrondissements if not _overlaps(m, noms)]
    libres += [m for m in departements if not _overlaps(m, noms + postaux + arrondissements)]
    libres += [m for m in postaux if not _overlaps(m, noms)]
    toutes = sorted(noms + libres, key=lambda mention: mention.debut)
    return [_answered(m, attendu, entier) for m in toutes if m.lien.niveau is not Niveau.EXCLU]


def _answered(mention: Mention, attendu: bool, entier: tuple[int, int]) -> Mention:
    whole = attendu and entier[0] <= mention.debut and mention.fin <= entier[1]
    return mention.raised() if whole else mention


def _decide(
    phrase: Phrase,
    mentions: list[Mention],
    territoires: Territoires,
    departement: str | None,
) -> LectureTerritoire:
    lieux = [m for m in mentions if m.cle or m.codes]
    postaux = [m for m in mentions if m.code_postal]
    departements = [m for m in mentions if m.departement]
    dit = departements[-1].departement if departements else None
    if not dit and postaux:
        dit = departement_of_postcode(postaux[-1].code_postal or "", territoires)
    dit = dit or _bracketed(phrase, lieux, territoires)
    lieux = _strongest(phrase, lieux, departements, territoires, dit)
    pools = [_pool(mention, territoires, dit, departement) for mention in lieux]
    if not lieux:
        return _without_name(phrase, postaux, departements, territoires)
    communes = _merge(pools, territoires)
    if postaux:
        desservies = [c for m in postaux for c in _served(m, territoires)]
        nommees = communes + [c for m in lieux for c in _all_named(m, territoires)]
        communes = _in_postcode(nommees, desservies) or communes
    proche = any(mention.lien.proche for mention in lieux)
    utilisees = lieux + [m for m in postaux + departements if _adjacent(m, lieux)]
    return _result(phrase, communes, utilisees, seul=len(communes) == 1 and not proche)


def _in_postcode(nommees: list[Commune], desservies: list[Commune]) -> list[Commune]:
    """The named commune that a postcode serves, or the arrondissement of it that is served."""
    codes = {c.code for c in nommees}
    return [c for c in desservies if c.code in codes or c.parente in codes][:1]


def _strongest(
    phrase: Phrase,
    lieux: list[Mention],
    departements: list[Mention],
    territoires: Territoires,
    dit: str | None,
) -> list[Mention]:
    """The places said most clearly to be lived in; the last one when the person corrects it."""
    if not lieux:
        return []
    niveau = max(mention.lien.niveau for mention in lieux)
    mieux_dit = any(m.lien.niveau > niveau for m in departements)
    if mieux_dit and not any(
        c.departement == dit for m in lieux for c in _all_named(m, territoires)
    ):
        return []
    forts = [m for m in lieux if m.lien.niveau == niveau]
    presents = [m for m in forts if m.lien.present]
    if presents:
        return presents[-1:]
    for rang in range(len(forts) - 1, 0, -1):
        entre = phrase.textes[forts[rang - 1].fin : forts[rang].debut]
        if not CORRECTIONS.isdisjoint(entre):
            return forts[rang:]
    if niveau is Niveau.RESIDENCE and not any(m.lien.proche for m in forts):
        premier = forts[0].debut
        proposition = phrase.mots[premier].proposition
        return [
            m
            for m in forts
            if m.debut == premier or m.codes or phrase.mots[m.debut].proposition == proposition
        ]
    return forts


def _pool(
    mention: Mention, territoires: Territoires, dit: str | None, connu: str | None
) -> list[Commune]:
    """The communes that a mention may mean: one, or those to choose from."""
    if mention.codes:
        communes = [c for code in mention.codes if (c := territoires.commune(code))]
        fois = _DOMINE_FOIS_FLOU
        communes = _narrowed(communes, dit, connu)
        if len(communes) > 1 and communes[0].parente is None:
            return _dominant(communes, fois, 2000)
        return communes
    nommees = territoires.nommees(mention.cle or "")
    for hint in (dit, connu):
        locales = [(c, n) for c, n in nommees if c.departement == hint]
        if hint and locales:
            return _chosen(locales)
    return _chosen(list(nommees))


def _chosen(nommees: list[tuple[Commune, int]]) -> list[Commune]:
    pleines = [c for c, nature in nommees if nature < NOM_COURT]
    courtes = [c for c, nature in nommees if nature == NOM_COURT]
    officielles = [c for c, nature in nommees if nature == NOM_OFFICIEL]
    if len(officielles) == 1 and officielles[0].population >= 2000:
        pleines = officielles
    if not pleines:
        return _dominant(courtes, _DOMINE_FOIS, _DOMINE_POPULATION)
    rivales = [c for c in courtes if c.population >= _RIVALE_FOIS * pleines[0].population]
    if rivales:  # Saint-Maur is a commune; most people who say it live in Saint-Maur-des-Fossés
        return sorted(pleines + rivales, key=lambda c: (-c.population, c.code))
    return _dominant(pleines, _DOMINE_FOIS, _DOMINE_POPULATION)


def _dominant(communes: list[Commune], fois: int, population: int) -> list[Commune]:
    """The first alone when it dwarfs the others."""
    if len(communes) > 1:
        premiere, seconde = communes[0].population, communes[1].population
        if premiere >= population and premiere >= fois * seconde:
            return communes[:1]
    return communes


def _narrowed(communes: list[Commune], dit: str | None, connu: str | None) -> list[Commune]:
    for hint in (dit, connu):
        locales = [c for c in communes if c.departement == hint]
        if locales:
            return locales
    return communes


def _merge(pools: list[list[Commune]], territoires: Territoires) -> list[Commune]:
    """One list from several mentions: Marseille and its 13e are one place, the smaller one."""
    if len(pools) == 1:
        return pools[0]
    communes = {c.code: c for pool in pools for c in pool}
    contenants = {c.parente for c in communes.values() if c.parente}
    precises = [c for c in communes.values() if c.code not in contenants]
    return sorted(precises, key=lambda c: (-c.population, c.code))


def _without_name(
    phrase: Phrase,
    postaux: list[Mention],
    departements: list[Mention],
    territoires: Territoires,
) -> LectureTerritoire:
    if postaux:
        mention = max(reversed(postaux), key=lambda m: m.lien.niveau)
        communes = _served(mention, territoires)
        return _result(phrase, communes, [mention], seul=len(communes) == 1)
    if departements:
        mention = max(departements, key=lambda m: m.lien.niveau)
        if not mention.lien.proche:
            debut, fin = _span(phrase, mention.debut, mention.fin)
            return LectureTerritoire(departement=mention.departement, debut=debut, fin=fin)
    return LectureTerritoire()


def _result(
    phrase: Phrase, communes: list[Commune], mentions: list[Mention], seul: bool
) -> LectureTerritoire:
    if not communes:
        return LectureTerritoire()
    debut, fin = _span(phrase, min(m.debut for m in mentions), max(m.fin for m in mentions))
    if seul:
        return LectureTerritoire(commune=communes[0].code, debut=debut, fin=fin)
    departements = {c.departement for c in communes}
    return LectureTerritoire(
        departement=communes[0].departement if len(departements) == 1 else None,
        candidats=tuple(c.code for c in communes[:CANDIDATS_MAX]),
        debut=debut,
        fin=fin,
    )


def _with_quartier(
    phrase: Phrase, lecture: LectureTerritoire, territoires: Territoires
) -> LectureTerritoire:
    if lecture.candidats and not lecture.commune:
        return lecture
    trouve = read_quartiers(phrase, territoires, lecture.commune)
    if trouve is None:
        return lecture
    quartier, mention = trouve
    debut, fin = _span(phrase, mention.debut, mention.fin)
    if lecture.commune:
        debut, fin = min(debut, lecture.debut), max(fin, lecture.fin)
    commune = lecture.commune or quartier.commune
    return LectureTerritoire(commune=commune, quartier=quartier.code, debut=debut, fin=fin)


def _whole_answer(phrase: Phrase) -> tuple[int, int]:
    """The words left once "bonjour, j'habite à…" and "merci" are put aside: (rank, rank)."""
    debut, fin = 0, len(phrase)
    while debut < fin - 1 and phrase.textes[debut] in REMPLISSAGE:
        debut += 1
    while fin > debut + 1 and phrase.textes[fin - 1] in REMPLISSAGE:
        fin -= 1
    return debut, fin


def _bracketed(phrase: Phrase, lieux: list[Mention], territoires: Territoires) -> str | None:
    """The number just after a name: "Saint-Denis (93)", "vesoul 70"."""
    for mention in lieux:
        if mention.fin < len(phrase) and mention.cle:
            mot = phrase.textes[mention.fin].upper().zfill(2)
            if any(c.departement == mot for c in _all_named(mention, territoires)):
                return mot
    return None


def _all_named(mention: Mention, territoires: Territoires) -> list[Commune]:
    if mention.cle:
        return [c for c, _ in territoires.nommees(mention.cle)]
    return [c for code in mention.codes if (c := territoires.commune(code))]


def _served(mention: Mention, territoires: Territoires) -> list[Commune]:
    return list(territoires.communes_par_code_postal(mention.code_postal or ""))


def _adjacent(mention: Mention, autres: list[Mention]) -> bool:
    return any(mention.fin == m.debut or m.fin == mention.debut for m in autres)


def _overlaps(mention: Mention, autres: Iterable[Mention]) -> bool:
    return any(mention.debut < m.fin and m.debut < mention.fin for m in autres)


def _span(phrase: Phrase, debut: int, fin: int) -> tuple[int, int]:
    return phrase.mots[debut].debut, phrase.mots[fin - 1].fin
