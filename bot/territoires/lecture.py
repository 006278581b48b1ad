"""Reads in one French sentence where the person lives, with the table of the communes.

Several places are weighed by what the words before them say (`contexte`); a name that several
communes bear gives them all, never a silent guess. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.territoires.contexte import Niveau, Phrase
from bot.territoires.departements import read_departement_names
from bot.territoires.entites import Commune, Quartier
from bot.territoires.mentions import read_names, unknown_place
from bot.territoires.mots import CORRECTIONS, REMPLISSAGE
from bot.territoires.nombres import (
    Mention,
    departement_of_postcode,
    read_arrondissements,
    read_bare_departements,
    read_codes_postaux,
    read_departements,
)
from bot.territoires.noms import cle_nom
from bot.territoires.orthographe import (
    beside_departement,
    bigger_namesakes,
    heard_towns,
    longer_name,
    read_misspelt,
)
from bot.territoires.quartiers import Annonce, Quartiers
from bot.territoires.table import NOM_ANCIEN, NOM_COURT, NOM_OFFICIEL, Territoires

CANDIDATS_MAX = 5
_DOMINE_POPULATION = 5000
_DOMINE_FOIS = 20
_DOMINE_FOIS_FLOU = 10
_DOMINE_FOIS_COURT = 50
_RIVALES_MAX = 3
_REPERES = {"stade de france": "93"}  # they tell namesakes apart
_LIEUX_MAX = 6  # a text that names more is a list of names, well spelt
_VILLAGE = 3_000
_ANCIENNE = 1_500  # inhabitants that a former commune counts for


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
    commune: str | None = None,
) -> LectureTerritoire:
    """Read where the person lives.

    `departement` is the one already known, which narrows ambiguous names; `commune` the one
    already known, whose quartiers are read without it; `question` the Situation key that was just
    asked: after "commune", "70" is a département and "gray" a town.
    """
    attendu = question in ("commune", "departement", "quartier")
    phrase = Phrase(texte, attendu)
    entier = _whole_answer(phrase)
    quartiers = Quartiers(phrase, territoires, entier if attendu else None)
    phrase.lieux_dits = frozenset(r for n in quartiers.nommes for r in range(n.debut, n.fin))
    mentions = _mentions(phrase, territoires, departement, question, entier, quartiers)
    if len(mentions) <= _LIEUX_MAX:
        mentions = [longer_name(phrase, m, territoires) or m for m in mentions]
    if _may_be_misspelt(mentions):
        pris = frozenset(rang for m in mentions for rang in range(m.debut, m.fin))
        pris |= quartiers.words(departement, mentions)
        dits = [m for m in mentions if m.departement]
        dits = dits or list(read_bare_departements(phrase, territoires))
        beside = beside_departement(phrase, dits, territoires)
        connue = territoires.commune(commune) if commune else None
        voisin = departement or (connue.departement if connue else None)
        floue = beside or read_misspelt(phrase, territoires, attendu, entier, pris, voisin)
        if floue and floue.lien.niveau > max((m.lien.niveau for m in mentions if m.cle), default=0):
            mentions.append(_answered(floue, attendu, entier))
    lecture = _decide(phrase, mentions, territoires, departement)
    lecture = _with_quartier(phrase, lecture, territoires, quartiers, commune, departement)
    if lecture == LectureTerritoire():
        inconnu = unknown_place(phrase, territoires, attendu, entier)
        if inconnu and not quartiers.names_in(*inconnu):
            debut, fin = _span(phrase, *inconnu)
            dits = [m for m in read_bare_departements(phrase, territoires) if m.debut == inconnu[1]]
            dit = dits[0].departement if dits else None
            entendue = _heard(phrase.typed(*inconnu), territoires, dit, departement)
            lieu = entendue or LectureTerritoire(departement=dit, inconnu=phrase.typed(*inconnu))
            return replace(lieu, debut=debut, fin=fin)
    return lecture


def _heard(
    nom: str, territoires: Territoires, dit: str | None, connu: str | None
) -> LectureTerritoire | None:
    """The town that an unknown word sounds like, in the département said, else known, else anywhere."""
    for departement in dict.fromkeys((dit or connu, dit)):
        codes, sure = heard_towns(cle_nom(nom), territoires, departement)
        if codes:
            return (
                LectureTerritoire(commune=codes[0]) if sure else LectureTerritoire(candidats=codes)
            )
    return None


def _may_be_misspelt(mentions: list[Mention]) -> bool:
    """Whether no commune is said clearly to be lived in."""
    return not any(
        m.codes
        or m.code_postal
        or (m.cle and m.lien.niveau is Niveau.RESIDENCE and not m.lien.proche)
        for m in mentions
    )


def _mentions(
    phrase: Phrase,
    territoires: Territoires,
    departement: str | None,
    question: str | None,
    entier: tuple[int, int],
    quartiers: Quartiers,
) -> list[Mention]:
    attendu = phrase.attendu
    postaux = list(read_codes_postaux(phrase, territoires, attendu))
    arrondissements = list(read_arrondissements(phrase, territoires, departement, attendu))
    chiffres = list(read_departements(phrase, territoires, attendu, entier))
    nommes = list(read_departement_names(phrase, territoires, question, entier))
    departements = [m for m in chiffres if not _overlaps(m, nommes)] + nommes
    desservies = frozenset(c.code for m in postaux for c in _served(m, territoires))
    noms = list(read_names(phrase, territoires, attendu, entier, departements, desservies))
    dit = departements[-1].departement if departements else None
    pris = quartiers.words(dit or departement, noms)
    noms = [m for m in noms if pris.isdisjoint(range(m.debut, m.fin))]
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
    dit = dit or _bracketed(phrase, lieux, territoires) or _beside_a_landmark(phrase)
    lieux = _strongest(phrase, lieux, departements, territoires, dit)
    pools = [
        _pool(m, territoires, dit, departement, phrase.ecrit[phrase.mots[m.debut].debut].isupper())
        for m in lieux
    ]
    if not lieux:
        return _without_name(phrase, postaux, departements, territoires)
    communes = _merge(pools, territoires)
    if postaux:
        desservies = [c for m in postaux for c in _served(m, territoires)]
        nommees = communes + [c for m in lieux for c in _all_named(m, territoires)]
        communes = _in_postcode(nommees, desservies) or communes
    utilisees = lieux + [m for m in postaux + departements if _adjacent(m, lieux)]
    if any(mention.lien.proche for mention in lieux):
        lecture = _result(phrase, communes, utilisees, seul=False)
        return replace(lecture, departement=departements[-1].departement if departements else None)
    return _result(phrase, communes, utilisees, seul=len(communes) == 1)


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
    lieux = [m for m in lieux if not m.lien.proche] or lieux  # "Valdoie, à côté de Belfort"
    if not lieux:
        return []
    niveau = max(mention.lien.niveau for mention in lieux)
    mieux_dit = any(m.lien.niveau > niveau for m in departements)
    if mieux_dit and not any(
        c.departement == dit for m in lieux for c in _all_named(m, territoires)
    ):
        return []
    forts = [m for m in lieux if m.lien.niveau == niveau]
    forts = [m for m in forts if not m.lien.from_there] or forts
    forts = [m for m in forts if not _is_within_the_next(phrase, m, forts)]
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


def _is_within_the_next(phrase: Phrase, mention: Mention, autres: list[Mention]) -> bool:
    """ "Résidence Les Lilas à Pantin": the first name is in the second."""
    return mention.cle is not None and any(
        autre.debut == mention.fin + 1
        and phrase.textes[mention.fin] in ("a", "sur")
        and phrase.together(mention.debut, autre.fin)
        for autre in autres
    )


def _pool(
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


def _merge(pools: list[list[Commune]], territoires: Territoires) -> list[Commune]:
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


# The arrondissement of a QPV that the national list gives for the whole town.
ARRONDISSEMENTS = {"QN01344M": "13213"}  # Frais Vallon


def _with_quartier(
    phrase: Phrase,
    lecture: LectureTerritoire,
    territoires: Territoires,
    quartiers: Quartiers,
    connue: str | None,
    departement: str | None,
) -> LectureTerritoire:
    """The reading with the QPV that the text names, if it names one.

    Beside its commune, said here or known before (`connue`); alone when that is enough.
    """
    dits = _ranks(phrase, lecture.debut, lecture.fin)
    trouve = None
    if lecture.commune:
        trouve = quartiers.beside((lecture.commune,), dits) or quartiers.misspelt(
            lecture.commune, dits
        )
        commune: str | None = lecture.commune
    elif lecture.candidats:
        trouve = quartiers.beside(lecture.candidats, dits)
        commune = _of_these(trouve[0], lecture.candidats, territoires) if trouve else None
    else:
        # What was known before is changed by what speaks of a place, not by a mere name.
        minimum = Annonce.PREPOSITION if connue else Annonce.CITEE
        if connue and not lecture.departement:
            trouve = quartiers.beside((connue,), minimum=minimum) or quartiers.answered(connue)
        commune = connue
        if trouve is None:
            trouve = quartiers.alone(lecture.departement, departement, minimum)
            commune = _home(trouve[0], connue, territoires) if trouve else None
    if trouve is None:
        return lecture
    quartier, nomme = trouve
    debut, fin = _span(phrase, nomme.debut, nomme.fin)
    if lecture.debut < lecture.fin:
        debut, fin = min(debut, lecture.debut), max(fin, lecture.fin)
    if commune:
        if (
            commune in quartier.communes
        ):  # the list names the town: the part that it is in is narrower
            commune = ARRONDISSEMENTS.get(quartier.code, commune)
        return LectureTerritoire(commune=commune, quartier=quartier.code, debut=debut, fin=fin)
    departements = quartiers.departements(quartier)
    return LectureTerritoire(
        quartier=quartier.code,
        departement=min(departements) if len(departements) == 1 else None,
        candidats=_most_populous(quartier.communes, territoires),
        debut=debut,
        fin=fin,
    )


def _home(quartier: Quartier, connue: str | None, territoires: Territoires) -> str | None:
    """The commune of a QPV, the one known before when it is one of several or a part of it."""
    if connue and quartier in territoires.quartiers_de(connue):
        return connue
    return quartier.commune


def _most_populous(codes: Iterable[str], territoires: Territoires) -> tuple[str, ...]:
    communes = [commune for code in codes if (commune := territoires.commune(code))]
    communes.sort(key=lambda commune: (-commune.population, commune.code))
    return tuple(commune.code for commune in communes[:CANDIDATS_MAX])


def _of_these(
    quartier: Quartier, communes: tuple[str, ...], territoires: Territoires
) -> str | None:
    """The only one of these communes that a QPV touches, None when it touches several."""
    touchees = [code for code in communes if quartier in territoires.quartiers_de(code)]
    return touchees[0] if len(touchees) == 1 else None


def _ranks(phrase: Phrase, debut: int, fin: int) -> tuple[int, int] | None:
    """The words from one position to another: first rank, last rank excluded."""
    rangs = [r for r, mot in enumerate(phrase.mots) if debut <= mot.debut and mot.fin <= fin]
    return (rangs[0], rangs[-1] + 1) if rangs else None


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


def _beside_a_landmark(phrase: Phrase) -> str | None:
    """The département of a landmark: "Saint-Denis, à deux pas du Stade de France"."""
    return next((code for cle, code in _REPERES.items() if phrase.ranks_of(cle)), None)


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
