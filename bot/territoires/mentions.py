"""Names in a sentence: communes and départements, well spelt.

Pure over a table. Every name found comes with what the words before it say (`contexte`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.territoires.contexte import Lien, Niveau, Phrase
from bot.territoires.mots import FREQUENTS, JAMAIS, ORDINAIRES, UNITES, mots
from bot.territoires.nombres import Mention
from bot.territoires.noms import cle_mots, debut_de_cle
from bot.territoires.table import Territoires
from bot.territoires.vraisemblance import ARTICLES, is_name, is_ordinary

_MOTS_MAX = 8
_LETTRES_MIN = 3
_BOURG = 2_000  # inhabitants of a name that is read without a capital
_ENTRE_MAX = 3  # words between a name and its département: "Vire, dans le Calvados"
_CONTRACTIONS = {"au": "le", "du": "le", "aux": "les", "des": "les", "o": "le"}
_ARTICLES = mots("le la les l")
_MOTS_ARTICLES = frozenset(("le", "la", "les", "l", "au", "aux", "du", "des", "saint", "st"))
_LIAISONS = mots("le la les l sur sous en de du des d saint sainte st ste aux au")
_VERS_LE_DEPARTEMENT = mots("a en dans ds de du des d le la les l mais departement dept ile hein")


def read_names(
    phrase: Phrase,
    territoires: Territoires,
    attendu: bool,
    entier: tuple[int, int],
    departements: Iterable[Mention] = (),
    desservies: frozenset[str] = frozenset(),
) -> Iterator[Mention]:
    """The names of communes, the longest ones first, none over another nor over `departements`.

    `desservies` are the codes of the communes of a postcode in the same text: their names are
    read even when they are common words, as are those that stand beside their département.
    """
    voisins = tuple(departements)
    pris = {rang for mention in voisins for rang in range(mention.debut, mention.fin)}
    rang = 0
    while rang < len(phrase):
        article = rang + 1 in pris and phrase.textes[rang] in _MOTS_ARTICLES  # "la Marne"
        mention = (
            None
            if rang in pris or article
            else _name_at(phrase, rang, territoires, attendu, entier, voisins, desservies)
        )
        if mention is None:
            rang += 1
        else:
            yield mention
            rang = mention.fin


def unknown_place(
    phrase: Phrase, territoires: Territoires, attendu: bool, entier: tuple[int, int]
) -> tuple[int, int] | None:
    """The words that look like the name of a place, when no table knows them."""
    if attendu and entier[1] > entier[0]:
        dits = phrase.textes[entier[0] : entier[1]]
        if len(dits) <= 6 and phrase.alone(*entier) and _looks_like_name(dits):
            return entier
    for rang in range(1, len(phrase)):
        if not is_place_word(phrase, rang) or phrase.textes[rang][0].isdigit():
            continue
        lien = phrase.lien(rang)
        majuscule = phrase.capitalised(rang)
        if lien.niveau is not Niveau.RESIDENCE or lien.proche:
            continue
        if lien.preposition not in ("a", "sur", "") or not (lien.preposition == "a" or majuscule):
            continue
        if phrase.textes[rang - 1] in ("l", "d", "la", "le", "les") and not majuscule:
            continue
        fin = rang + 1
        while fin < len(phrase) and fin - rang < 6 and phrase.together(rang, fin + 1):
            if phrase.textes[fin] not in _LIAISONS and not is_place_word(phrase, fin):
                break
            fin += 1
        while fin > rang + 1 and phrase.textes[fin - 1] in _LIAISONS:
            fin -= 1
        if cle_mots(phrase.textes[rang:fin]) in territoires.cles:
            continue  # known, and not lived in
        if _looks_like_name(phrase.textes[rang:fin]):
            return rang, fin
    return None


def _name_at(
    phrase: Phrase,
    rang: int,
    territoires: Territoires,
    attendu: bool,
    entier: tuple[int, int],
    departements: tuple[Mention, ...],
    desservies: frozenset[str],
) -> Mention | None:
    for fin in range(min(len(phrase), rang + _longest(phrase, rang, territoires)), rang, -1):
        if not phrase.together(rang, fin):
            continue
        groupe = phrase.textes[rang:fin]
        reponse = attendu and _is_answer(phrase, rang, fin, entier)
        cles = [c for c in _keys(groupe, reponse or bool(departements)) if c in territoires.cles]
        liens = {cle: _lien_of_name(phrase, rang, fin, cle) for cle in cles}
        for cle, lien in liens.items():
            if lien.niveau is Niveau.EXCLU or (cle in JAMAIS and phrase.determined(rang)):
                continue
            dans = _said_departement(phrase, rang, fin, cle, territoires, departements)
            if dans:
                return Mention(rang, fin, lien, cle=cle, dans=dans)
        for cle, lien in liens.items():
            if _is_added(cle, groupe) and not reponse:
                continue
            if (
                (reponse and not _is_only_a_word(phrase, rang, cle))
                or (lien.niveau is not Niveau.EXCLU and _is_served(cle, territoires, desservies))
                or is_name(phrase, rang, fin, cle, lien, territoires)
            ):
                return Mention(rang, fin, lien, cle=cle)
    return None


def _longest(phrase: Phrase, rang: int, territoires: Territoires) -> int:
    """The words of the longest name of the table that may begin at a word, 0 for most words."""
    dits = phrase.textes[rang : rang + 2]
    longueur = territoires.debuts.get(debut_de_cle(dits), 0)
    if len(dits) > 1 and dits[0] in _ARTICLES:
        longueur = max(longueur, territoires.debuts.get(dits[0], 0))
    if len(dits) > 1 and dits[0] in _CONTRACTIONS:
        suite = debut_de_cle([_CONTRACTIONS[dits[0]], dits[1]])
        longueur = max(longueur, territoires.debuts.get(suite, 0))
    return min(longueur, _MOTS_MAX)


def _is_added(cle: str, groupe: list[str]) -> bool:
    """Whether a key has an article that was not typed: "Lamentin" for Le Lamentin."""
    return cle.count(" ") == len(groupe)


def _keys(groupe: list[str], articles: bool) -> list[str]:
    """The keys under which a group of words is looked up: "au havre" is "le havre" too."""
    cles = [cle_mots(groupe)]
    if groupe[0] in _CONTRACTIONS and len(groupe) > 1:
        cles.append(cle_mots([_CONTRACTIONS[groupe[0]], *groupe[1:]]))
    if articles and groupe[0] not in _MOTS_ARTICLES:
        cles += [article + cles[0] for article in ARTICLES]
    return cles


def _is_only_a_word(phrase: Phrase, rang: int, cle: str) -> bool:
    """ "À la campagne" answers something else than the name of the commune of Campagne."""
    return cle in JAMAIS and rang > 0 and phrase.textes[rang - 1] in ("la", "le", "les", "l")


def _is_served(cle: str, territoires: Territoires, desservies: frozenset[str]) -> bool:
    """Whether a postcode says it too: "70200 Lure"."""
    return bool(desservies) and any(c.code in desservies for c, _ in territoires.nommees(cle))


def _said_departement(
    phrase: Phrase,
    rang: int,
    fin: int,
    cle: str,
    territoires: Territoires,
    departements: tuple[Mention, ...],
) -> str | None:
    """The département said just after a name, when the name is of it: "gray (70)", "Eu, en
    Seine-Maritime"."""
    siens = {commune.departement for commune, _ in territoires.nommees(cle)}
    suite = phrase.textes[fin].upper() if fin < len(phrase) else ""
    nombre = suite in siens and (fin + 1 >= len(phrase) or phrase.textes[fin + 1] not in UNITES)
    if nombre and (cle not in JAMAIS or phrase.capitalised(rang) or "(" in phrase.between(fin)):
        return suite
    for mention in departements:
        entre = phrase.textes[fin : mention.debut]
        if (
            mention.departement in siens
            and fin <= mention.debut
            and len(entre) <= _ENTRE_MAX
            and all(mot in _VERS_LE_DEPARTEMENT for mot in entre)
        ):
            return mention.departement
    return None


def _lien_of_name(phrase: Phrase, rang: int, fin: int, cle: str) -> Lien:
    """ "au Havre", "du Mans" carry their preposition inside the name."""
    groupe = phrase.textes[rang:fin]
    if cle_mots(groupe) == cle or groupe[0] not in _CONTRACTIONS:
        return phrase.lien(rang, fin)
    lien = phrase.lien(rang + 1, fin)
    return replace(lien, preposition=lien.preposition or groupe[0])


def is_place_word(phrase: Phrase, rang: int) -> bool:
    """Whether a word may be part of the name of a place that no table knows."""
    mot = phrase.textes[rang]
    if mot in ("saint", "sainte"):
        return True
    return len(mot) > 1 and mot not in FREQUENTS and mot not in ORDINAIRES and not mot.isdigit()


def _looks_like_name(dits: list[str]) -> bool:
    pleins = [mot for mot in dits if mot not in _LIAISONS]
    return bool(pleins) and all(
        len(mot) > 2 and mot.isalpha() and mot not in FREQUENTS and mot not in ORDINAIRES
        for mot in pleins
    )


def _is_answer(phrase: Phrase, rang: int, fin: int, entier: tuple[int, int]) -> bool:
    """Whether words are the whole answer, with or without the article before it."""
    if fin != entier[1] or rang > entier[0]:
        return False
    return all(mot in _MOTS_ARTICLES for mot in phrase.textes[rang : entier[0]])


def possible_names(phrase: Phrase, territoires: Territoires) -> Iterator[Mention]:
    """The names of communes that a text may hold, whatever the words around them say.

    For a reader that weighs the whole sentence itself: "Lourdes, femme de chambre" lives there or
    works there. Names that are ordinary words need a capital; the longest name wins.
    """
    rang = 0
    while rang < len(phrase):
        mention = _possible_at(phrase, rang, territoires)
        if mention is None:
            rang += 1
        else:
            yield mention
            rang = mention.fin


def _possible_at(phrase: Phrase, rang: int, territoires: Territoires) -> Mention | None:
    for fin in range(min(len(phrase), rang + _longest(phrase, rang, territoires)), rang, -1):
        if not phrase.together(rang, fin):
            continue
        majuscule = phrase.ecrit[phrase.mots[rang].debut].isupper()
        majuscule = majuscule or phrase.capitalised(fin - 1)
        for cle in _keys(phrase.textes[rang:fin], articles=False):
            if cle not in territoires.cles or len(cle) < _LETTRES_MIN or cle.isdigit():
                continue
            if cle in JAMAIS or (is_ordinary(cle) and not phrase.capitalised(rang)):
                continue
            population = max(c.population for c, _ in territoires.nommees(cle))
            if majuscule or population >= _BOURG:
                return Mention(rang, fin, phrase.lien(rang, fin), cle=cle)
    return None
