"""Reads in one French sentence where the person lives, with the table of the communes.

Several places are weighed by what the words before them say (`contexte`); a name that several
communes bear gives them all, never a silent guess. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.territoires.avec_son_quartier import with_quartier
from bot.territoires.contexte import Niveau, Phrase
from bot.territoires.departements import read_departement_names
from bot.territoires.entites import Commune
from bot.territoires.homonymes import all_named, communes_meant, in_postcode, merged, served
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
    heard_towns,
    longer_name,
    read_misspelt,
)
from bot.territoires.quartiers import Quartiers
from bot.territoires.resultat import CANDIDATS_MAX, LectureTerritoire, span
from bot.territoires.table import Territoires

_REPERES = {"stade de france": "93"}  # they tell namesakes apart
_LIEUX_MAX = 6  # a text that names more is a list of names, well spelt


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
    lecture = with_quartier(phrase, lecture, territoires, quartiers, commune, departement)
    if lecture == LectureTerritoire():
        inconnu = unknown_place(phrase, territoires, attendu, entier)
        if inconnu and not quartiers.names_in(*inconnu):
            debut, fin = span(phrase, *inconnu)
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
    desservies = frozenset(c.code for m in postaux for c in served(m, territoires))
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
        communes_meant(
            m, territoires, dit, departement, phrase.ecrit[phrase.mots[m.debut].debut].isupper()
        )
        for m in lieux
    ]
    if not lieux:
        return _without_name(phrase, postaux, departements, territoires)
    communes = merged(pools, territoires)
    if postaux:
        desservies = [c for m in postaux for c in served(m, territoires)]
        nommees = communes + [c for m in lieux for c in all_named(m, territoires)]
        communes = in_postcode(nommees, desservies) or communes
    utilisees = lieux + [m for m in postaux + departements if _adjacent(m, lieux)]
    if any(mention.lien.proche for mention in lieux):
        lecture = _result(phrase, communes, utilisees, seul=False)
        return replace(lecture, departement=departements[-1].departement if departements else None)
    return _result(phrase, communes, utilisees, seul=len(communes) == 1)


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
        c.departement == dit for m in lieux for c in all_named(m, territoires)
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


def _without_name(
    phrase: Phrase,
    postaux: list[Mention],
    departements: list[Mention],
    territoires: Territoires,
) -> LectureTerritoire:
    if postaux:
        mention = max(reversed(postaux), key=lambda m: m.lien.niveau)
        communes = served(mention, territoires)
        return _result(phrase, communes, [mention], seul=len(communes) == 1)
    if departements:
        mention = max(departements, key=lambda m: m.lien.niveau)
        if not mention.lien.proche:
            debut, fin = span(phrase, mention.debut, mention.fin)
            return LectureTerritoire(departement=mention.departement, debut=debut, fin=fin)
    return LectureTerritoire()


def _result(
    phrase: Phrase, communes: list[Commune], mentions: list[Mention], seul: bool
) -> LectureTerritoire:
    if not communes:
        return LectureTerritoire()
    debut, fin = span(phrase, min(m.debut for m in mentions), max(m.fin for m in mentions))
    if seul:
        return LectureTerritoire(commune=communes[0].code, debut=debut, fin=fin)
    departements = {c.departement for c in communes}
    return LectureTerritoire(
        departement=communes[0].departement if len(departements) == 1 else None,
        candidats=tuple(c.code for c in communes[:CANDIDATS_MAX]),
        debut=debut,
        fin=fin,
    )


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
            if any(c.departement == mot for c in all_named(mention, territoires)):
                return mot
    return None


def _beside_a_landmark(phrase: Phrase) -> str | None:
    """The département of a landmark: "Saint-Denis, à deux pas du Stade de France"."""
    return next((code for cle, code in _REPERES.items() if phrase.ranks_of(cle)), None)


def _adjacent(mention: Mention, autres: list[Mention]) -> bool:
    return any(mention.fin == m.debut or m.fin == mention.debut for m in autres)


def _overlaps(mention: Mention, autres: Iterable[Mention]) -> bool:
    return any(mention.debut < m.fin and m.debut < mention.fin for m in autres)
