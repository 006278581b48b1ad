"""What a message asks, or tells of how one goes, beside the facts of an answer: "non pas de boulot. c’est
quoi l’E2C ?". Each is given apart, to be read as when it is said alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.comprehension.demandes.en_chemin import asks_for_somebody, wants_something
from bot.comprehension.demandes.posees import asks_first
from bot.comprehension.phrase import plain
from bot.texte import fold

MOTS_MIN, MOTS_D_UNE_QUESTION = 3, 2
_FORT = re.compile(r"[.!?;\n…]+")
_SENS = (  # what begins something else than an answer, with or without a comma before
    r"(?:c['’ ]?est (?:quoi|koi|qui)|(?:c|cest|ces) (?:quoi|koi|ki)|kesk\w*|qu['’ ]?est[- ]ce|est[- ]ce que?|esk?e?que?|eske|"
    r"comment|pourquoi|pourkoi|pk|pq|combien|(?:je |j)?(?:ne )?compren\w* (?:pas|rien)|(?:je |j)(?:veux|veu|voudrais|aimerais) (?:juste|parler|savoir))"
)
_COMMENCE = re.compile(_SENS)
_FAIBLE = re.compile(
    r"\s*[,:()]+\s*|\s+-+\s+"
    r"|\s+(?=(?:mais|mai|et|sinon|par contre|au fait|parce que?|car|alors|donc|du coup|a part|juste|dites?|puis)\s)"
    rf"|\s+(?={_SENS}\b\W*\w)"
)
# After which a word of question is what one does not know, and no question.
_RAPPORTE = re.compile(
    r"(?:sais|sait|savais|savoir|comprend\w*|compris|dire|dis|dit|demande\w*|expliqu\w+|vois|voir|quand|depuis|ni|ou|et|mais|bah|ben|que|qu|pour|de|d)"
    r"(?: (?:pas|plus|trop|moi|vraiment|meme))*$"
)
# Whose word of question comes after its verb: "j’y vais comment ?".
_POSE_APRES = re.compile(
    r"^(?:(?:et|mais|ok|oui|donc|alors|bon|bah|du coup) )*(?:je|j|on|il|elle|ca|sa|ils|elles|tu|vous) (?:(?:y|en|me|m|se|s|le|la|les|l|lui|leur) )*"
    r"(?:vais|va|vont|fais|fait|font|passe|marche|appell?e\w*|contacte\w*|inscri\w*|peux|peut|paye\w*|coute|dure|gagne|touche|viens|vient|demande|"
    r"rentre|arrive|dois|doit|trouve|commence|prend\w*|paie)(?: y aller| faire| venir)?$"
)
_TON = re.compile(
    r"^(?:oui|ouais|ouai|ui|wi|si|non+|nan+|nn|nop|ok|d accord|bah|ben|euh|ah|bon|aucune?|pas|rien|jamais|toujours|deja|moi|en fait|encore|du tout|merci|bonjour|salut|voila)"
    r"(?: (?:oui|non|nan|pas|du tout|rien|merci|voila|plus|moi|encore|de tout ca|ca))*$"
)
_PAS_COMPRIS = re.compile(
    r"^(?:(?:mais|et|sinon|par contre|a part|que) )*(?:je |j )?compren\w* (?:pas|rien)\b"
)
_PAS_DE = re.compile(r"^(?:pas|plus|aucune?|sans|ni|jamais|rien)\b")
# What links a part to the one before, and is not of it; and what alone is no part.
_LIEN = re.compile(
    r"^\W*(?:(?:mais|mai|et|sinon|par contre|au fait|à part|a part|donc|alors|du coup|juste|apr[eè]s|puis|dites?|bon)\b\W*)+",
    re.IGNORECASE,
)
_OUVRE_A_PEINE = re.compile(
    r"^(?:(?:je|j|c|ne|n|et|mais|mai|mes|sinon|par|contre|au|fait|a|part|donc|alors|du|coup|juste|ca|la|ben|bah|que|car|parce|puis|dites?)\b\W*)*$"
)
# After which an unmarked beginning is no part of the question.
_CHANGE = re.compile(
    r"^(?:mais|mai|sinon|par contre|au fait|et (?:vous|toi|sinon|est ce|c est|ca|sa|la|le|l|les|mes|mon|ma|pour|si))\b"
)
MOTS_D_UN_REFUS = 5  # "aucun handicap", "pas de travail": what a "non" goes on with


@dataclass(frozen=True, slots=True)
class Aparte:
    """A part of a message (`texte`) and what is left without it (`reste`); `demande`: it asks."""

    texte: str
    reste: str
    demande: bool


@dataclass(slots=True)
class _Partie:
    debut: int
    fin: int
    texte: str
    phrase: int  # the rank of its sentence
    fait: bool = False
    demande: bool = False


def asides(texte: str, places: Collection[tuple[int, int]]) -> list[Aparte]:
    """What stands beside the facts of a message, which are at `places`: what it asks, then what it tells.

    At most one of each; a place that runs over several parts is that of an answer in the first one.
    """
    parties = _parts(texte)
    for debut, fin in places:
        dedans = [p for p in parties if p.debut < fin and debut < p.fin]
        if dedans:
            dedans[0].fait = True
    if len(parties) < 2:
        return []
    _mark(parties)
    posees = [g for g in _groups(parties, lambda p: p.demande) if _is_long_enough(g)]
    dits = [g for g in _groups(parties, lambda p: not p.fait) if _is_long_enough(g)]
    dits = [g for g in dits if not all(partie.demande for partie in g)]
    if not any(partie.fait for partie in parties):
        dits = []  # nothing is told beside what is told
    trouves = [(True, max(posees, key=_length))] if posees else []
    trouves += [(False, max(dits, key=_length))] if dits else []
    return [_aside(texte, groupe, demande) for demande, groupe in trouves if groupe != parties]


def _aside(texte: str, groupe: list[_Partie], demande: bool) -> Aparte:
    debut, fin = groupe[0].debut, groupe[-1].fin
    reste = f"{texte[:debut].rstrip(' ,')} {texte[fin:].lstrip(' ,')}".strip(" .;,")
    seul = texte[debut:fin].strip(" ,")
    return Aparte(_LIEN.sub("", seul) or seul, reste, demande)


def _length(groupe: list[_Partie]) -> int:
    return groupe[-1].fin - groupe[0].debut


def _parts(texte: str) -> list[_Partie]:
    """The stretches between two breaks; a sentence keeps its mark."""
    parties: list[_Partie] = []
    debut = phrase = 0
    for fin in [*(m.end() for m in _FORT.finditer(texte)), len(texte)]:
        for un, deux in _weak_parts(texte, debut, fin):
            if plain(texte[un:deux]):
                parties.append(_Partie(un, deux, texte[un:deux], phrase))
        debut, phrase = fin, phrase + 1
    return parties


def _weak_parts(texte: str, debut: int, fin: int) -> Iterator[tuple[int, int]]:
    plie = fold(texte[debut:fin])
    depuis = 0
    for coupe in _FAIBLE.finditer(plie):
        avant = plie[depuis : coupe.start()].strip()
        sans_signe = not coupe.group().strip()
        mots = avant.replace("’", " ").replace("'", " ")
        suit = _RAPPORTE.search(avant) or _POSE_APRES.match(mots)
        dite = sans_signe and suit and _COMMENCE.match(plie[coupe.end() :])
        if dite or _OUVRE_A_PEINE.match(avant):
            continue
        yield debut + depuis, debut + coupe.end()
        depuis = coupe.end()
    yield debut + depuis, fin


def _mark(parties: list[_Partie]) -> None:
    """Which parts only answer, and which ask: a question mark counts for its whole sentence."""
    marquees = {partie.phrase for partie in parties if "?" in partie.texte}
    for rang, partie in enumerate(parties):
        mots = plain(partie.texte)
        refus = (rang == 0 or parties[rang - 1].fait) and _PAS_DE.match(mots) is not None
        if _TON.match(mots) or (refus and len(mots.split()) <= MOTS_D_UN_REFUS):
            partie.fait = True
        posee = asks_first(partie.texte)
        voulue = wants_something(partie.texte) and asks_for_somebody(partie.texte)
        if posee or voulue or _PAS_COMPRIS.match(mots):
            partie.demande = True
            partie.fait = False
        elif partie.phrase in marquees and not partie.fait:
            partie.demande = True
    for avant, apres in pairwise(parties):
        if avant.demande and apres.phrase == avant.phrase and not apres.fait:
            apres.demande = True  # what follows is of the question
    _leave_out_what_comes_before(parties)


def _leave_out_what_comes_before(parties: list[_Partie]) -> None:
    """ "Le bus c’est loin, au fait vous êtes un robot ?": one mark, and the question comes second."""
    if any(not partie.demande for partie in parties):
        return
    debuts = (
        rang
        for rang, partie in enumerate(parties)
        if _CHANGE.match(plain(partie.texte)) or asks_first(partie.texte)
    )
    for partie in parties[: next(debuts, 0)]:
        partie.demande = False


def _groups(parties: list[_Partie], keep: Callable[[_Partie], bool]) -> Iterator[list[_Partie]]:
    """The runs of parts that are kept."""
    for garde, groupe in groupby(parties, keep):
        if garde:
            yield list(groupe)


def _is_long_enough(groupe: list[_Partie]) -> bool:
    mots = len(plain(_LIEN.sub("", "".join(partie.texte for partie in groupe))).split())
    demande = any(partie.demande for partie in groupe)
    return mots >= (MOTS_D_UNE_QUESTION if demande else MOTS_MIN)
