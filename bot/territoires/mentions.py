"""Names in a sentence: communes, départements, quartiers, well spelt or nearly so.

Pure over a table. Every name found comes with what the words before it say (`contexte`).
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.territoires.contexte import Lien, Niveau, Phrase
from bot.territoires.mots import (
    FREQUENTS,
    HOMONYMES,
    JAMAIS,
    ORDINAIRES,
    SURNOMS_ACCENTUES,
    UNITES,
    mots,
)
from bot.territoires.nombres import Mention
from bot.territoires.noms import cle_mots, cle_nom
from bot.territoires.table import (
    NOM_ANCIEN,
    NOM_ARRONDISSEMENT,
    NOM_COURT,
    NOM_OFFICIEL,
    SURNOM,
    Quartier,
    Territoires,
)

_MOTS_MAX = 8
_VILLE = 2000  # inhabitants from which a name is read without a word that announces a place
_VILLE_CONNUE = 5000
_GRANDE_VILLE = 20000
_CONTRACTIONS = {"au": "le", "du": "le", "aux": "les", "des": "les"}
_ARTICLES = ("le ", "la ", "les ", "l ")
_MOTS_ARTICLES = frozenset(("le", "la", "les", "l", "au", "aux", "du", "des", "saint", "st"))
_EN_DANS = ("en", "dans", "ds")
_LIAISONS = mots("le la les l sur sous en de du des d saint sainte st ste aux au")


def read_names(
    phrase: Phrase,
    territoires: Territoires,
    attendu: bool,
    entier: tuple[int, int],
    desservies: frozenset[str] = frozenset(),
) -> Iterator[Mention]:
    """The names of communes and départements, the longest ones first, none over another.

    `desservies` are the codes of the communes of a postcode in the same text: their names are
    read even when they are common words.
    """
    rang = 0
    while rang < len(phrase):
        mention = _name_at(phrase, rang, territoires, attendu, entier, desservies)
        if mention is None:
            rang += 1
        else:
            yield mention
            rang = mention.fin


def read_quartiers(
    phrase: Phrase, territoires: Territoires, commune: str | None
) -> tuple[Quartier, Mention] | None:
    """The QPV named in a text: of this commune, or one whose name is enough by itself."""
    connus = territoires.quartiers_de(commune) if commune else territoires.quartiers()
    trouves = []
    for quartier in connus:
        for nom in quartier.appellations if commune else quartier.sans_commune:
            longueur = nom.count(" ") + 1
            for rang in phrase.ranks_of(nom):
                lien = phrase.lien(rang)
                if lien.niveau is not Niveau.EXCLU:
                    trouves.append((longueur, quartier, Mention(rang, rang + longueur, lien)))
    if not trouves or (not commune and len({quartier.code for _, quartier, _ in trouves}) > 1):
        return None
    _, quartier, mention = max(trouves, key=lambda trouve: trouve[0])
    return quartier, mention


def quartier_words(phrase: Phrase, territoires: Territoires, dits: frozenset[str]) -> set[int]:
    """Ranks of the words that name a QPV: alone, or beside its commune (`dits`, the names)."""
    rangs: set[int] = set()
    for quartier in territoires.quartiers():
        commune = territoires.commune(quartier.commune)
        voisine = commune is not None and cle_nom(commune.nom) in dits
        for nom in quartier.appellations if voisine else quartier.sans_commune:
            for rang in phrase.ranks_of(nom):
                rangs.update(range(rang, rang + nom.count(" ") + 1))
    return rangs


def unknown_place(phrase: Phrase, attendu: bool, entier: tuple[int, int]) -> tuple[int, int] | None:
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
        if _looks_like_name(phrase.textes[rang:fin]):
            return rang, fin
    return None


def _name_at(
    phrase: Phrase,
    rang: int,
    territoires: Territoires,
    attendu: bool,
    entier: tuple[int, int],
    desservies: frozenset[str],
) -> Mention | None:
    textes = phrase.textes
    for fin in range(min(len(phrase), rang + _MOTS_MAX), rang, -1):
        if not phrase.together(rang, fin):
            continue
        groupe = textes[rang:fin]
        reponse = attendu and _is_answer(phrase, rang, fin, entier)
        departement = _departement_at(phrase, rang, fin, territoires, reponse)
        if departement:
            return departement
        cles = [cle_mots(groupe)]
        if groupe[0] in _CONTRACTIONS and len(groupe) > 1:
            cles.append(cle_mots([_CONTRACTIONS[groupe[0]], *groupe[1:]]))
        if reponse and groupe[0] not in _MOTS_ARTICLES:
            cles += [article + cles[0] for article in _ARTICLES]
        for cle in cles:
            if cle in territoires.cles:
                lien = _lien_of_name(phrase, rang, groupe, cle)
                if (
                    (reponse and not _is_only_a_word(phrase, rang, cle))
                    or _is_located(phrase, fin, cle, lien, territoires, desservies)
                    or _is_read(phrase, rang, fin, cle, lien, territoires, attendu)
                ):
                    return Mention(rang, fin, lien, cle=cle)
    return None


def _is_only_a_word(phrase: Phrase, rang: int, cle: str) -> bool:
    """ "À la campagne" answers something else than the name of the commune of Campagne."""
    return cle in JAMAIS and rang > 0 and phrase.textes[rang - 1] in ("la", "le", "les", "l")


def _is_located(
    phrase: Phrase,
    fin: int,
    cle: str,
    lien: Lien,
    territoires: Territoires,
    desservies: frozenset[str],
) -> bool:
    """Whether a postcode or a département says it too: "70200 Lure", "gray (70)"."""
    if lien.niveau is Niveau.EXCLU:
        return False
    nommees = [c for c, nature in territoires.nommees(cle) if nature < NOM_COURT]
    suite = phrase.textes[fin].upper() if fin < len(phrase) else ""
    suivi = fin + 1 >= len(phrase) or phrase.textes[fin + 1] not in UNITES
    return any(c.code in desservies or (suivi and c.departement == suite) for c in nommees)


def _lien_of_name(phrase: Phrase, rang: int, groupe: list[str], cle: str) -> Lien:
    """ "au Havre", "du Mans" carry their preposition inside the name."""
    contracte = cle_mots(groupe) != cle and groupe[0] in _CONTRACTIONS
    return phrase.lien(rang + 1 if contracte else rang)


def _departement_at(
    phrase: Phrase, rang: int, fin: int, territoires: Territoires, reponse: bool
) -> Mention | None:
    cle = cle_mots(phrase.textes[rang:fin])
    departement = territoires.departement_par_cle(cle)
    if departement is None:
        return None
    lien = phrase.lien(rang)
    avant = phrase.textes[max(0, rang - 3) : rang]
    dans = lien.preposition in _EN_DANS or "departement" in avant
    if cle in territoires.cles and not dans and not cle.endswith("reunion"):
        return None  # Paris, Mayenne, Vienne, Doubs: the commune
    banal = cle in ORDINAIRES or cle in JAMAIS or cle in HOMONYMES or len(cle) < 5
    if cle.endswith("reunion"):
        banal, dans = "ile" not in avant, lien.preposition in ("a", "dans") or "ile" in avant
    elif banal and lien.preposition == "en" and cle in ("somme", "nord", "manche", "lot"):
        return None
    if (
        fin < len(phrase)
        and cle == "nord"
        and phrase.textes[fin] in ("de", "du", "d", "est", "ouest")
    ):
        return None
    if reponse or dans or not banal:
        return Mention(rang, fin, lien, departement=departement.code)
    return None


def _is_read(
    phrase: Phrase,
    rang: int,
    fin: int,
    cle: str,
    lien: Lien,
    territoires: Territoires,
    attendu: bool,
) -> bool:
    """Whether a group of words that is the name of a commune names it in this sentence."""
    nommees = territoires.nommees(cle)
    population = nommees[0][0].population
    nature = min(nature for _, nature in nommees)
    if cle in SURNOMS_ACCENTUES:
        return phrase.typed(rang, fin).lower() == SURNOMS_ACCENTUES[cle]
    if lien.niveau is Niveau.EXCLU or len(cle) < 2:
        return False
    if cle in JAMAIS:
        clair = lien.niveau is Niveau.RESIDENCE and phrase.textes[rang - 1 : rang] == ["a"]
        return clair and phrase.capitalised(rang) and nature == NOM_OFFICIEL
    if cle == "paris" and _bets(phrase, rang):
        return False
    if nature == NOM_ARRONDISSEMENT:
        return not (fin < len(phrase) and phrase.textes[fin] in UNITES)
    if _is_ordinary(cle):
        return _ordinary_is_read(phrase, rang, fin, cle, lien, nature, population)
    if cle in HOMONYMES:
        if lien.niveau is Niveau.RESIDENCE or lien.proche:
            return True
        return (rang > 0 and phrase.textes[rang - 1] in ("a", "sur")) or (
            _is_list_item(phrase, rang, fin)
            or (attendu and phrase.alone(rang, fin))
            or phrase.capitalised(rang)
        )
    if lien.niveau is Niveau.RESIDENCE:
        return True
    plusieurs = " " in cle and not (cle.startswith(_ARTICLES) and cle.count(" ") == 1)
    if lien.niveau is Niveau.PREPOSITION or attendu:
        if nature == NOM_COURT:
            return population >= _VILLE
        return (
            plusieurs
            or population >= _VILLE
            or phrase.capitalised(rang)
            or (len(cle) >= 5 and lien.preposition in ("a", "sur"))
        )
    if nature == SURNOM or (nature <= NOM_ANCIEN and fin - rang == len(phrase) and len(cle) > 4):
        return True
    if nature == NOM_COURT:
        return population >= _GRANDE_VILLE and len(cle) > 3
    return (
        population >= _VILLE
        or (plusieurs and population >= 300)
        or (phrase.alone(rang, fin) and phrase.capitalised(rang) and len(cle) >= 4)
    )


def _is_ordinary(cle: str) -> bool:
    """ "plaisir", "la table", "entre deux": words before being places."""
    article, _, nom = cle.rpartition(" ")
    banal = nom in ORDINAIRES or nom in FREQUENTS or len(nom) < 3
    if cle.replace(" ", "-") in ORDINAIRES:
        return True
    return banal and (article in ("la", "le", "les", "l") or (not article and cle not in HOMONYMES))


def _bets(phrase: Phrase, rang: int) -> bool:
    """ "Les paris sportifs" are no town."""
    suite = phrase.textes[rang + 1 : rang + 2]
    return suite in (["sportifs"], ["hippiques"]) or (
        rang > 0 and phrase.textes[rang - 1] in ("les", "des", "mes", "aux")
    )


def _ordinary_is_read(
    phrase: Phrase, rang: int, fin: int, cle: str, lien: Lien, nature: int, population: int
) -> bool:
    """An ordinary word is a place only right after "j'habite à", or "à" and a capital."""
    if nature >= NOM_COURT and cle not in HOMONYMES:
        return False
    lieu = lien.preposition in ("a", "sur", "au", "aux")
    juste_avant = phrase.textes[rang - 1] if rang else ""
    if cle in HOMONYMES:
        if lien.niveau is Niveau.RESIDENCE or juste_avant in ("a", "sur"):
            return True
        return _is_list_item(phrase, rang, fin)
    if cle.startswith(_ARTICLES) and lien.niveau is Niveau.RESIDENCE and lieu:
        connue = population >= _VILLE_CONNUE and cle.rpartition(" ")[2] not in JAMAIS
        return connue or phrase.capitalised(rang) or phrase.capitalised(fin - 1)
    if nature != NOM_OFFICIEL:
        return False
    return lieu and lien.niveau is Niveau.RESIDENCE and phrase.capitalised(rang)


def _is_list_item(phrase: Phrase, rang: int, fin: int) -> bool:
    """ "19 ans, Gray, sans permis": a clause by itself, between others."""
    banal = cle_mots(phrase.textes[rang:fin]) in ORDINAIRES
    return rang > 0 and phrase.alone(rang, fin) and (phrase.capitalised(rang) or not banal)


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
