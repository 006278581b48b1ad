"""Bring any way of typing French to one plain form in which the signs are looked for.

"J’VEUX MOURIIIR !" and "jveu mourir" both become "| je veux mourir |". Words are separated by one
space, "|" stands for the end of a sentence, "," for a lighter pause. Doubled letters are single
everywhere (in the signs too), so that "frappe", "frape" and "frapppe" are one word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.texte import fold

# A longer text is read at both ends: an urgence is told first, or last.
DEBUT, FIN = 2_500, 1_000

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe0f\ufeff]")
_EPELE = re.compile(r"(?<![a-z0-9])(?:[a-z][.\-*_ ]){4,}[a-z](?![a-z0-9])")
_PAUSE = re.compile(r"\.{2,}|[,:\n\r()«»\"/]+|\s-+\s")
_POINT = re.compile(r"[.!?;|]+")
_CHIFFRE_LETTRE = re.compile(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)")
_DOUBLE = re.compile(r"([a-z])\1+")
_MOT = re.compile(r"[a-z0-9]+|[|,]")
_J_COLLE = re.compile(r"j([bcdfghklmnpqrstvwxz][a-z]{2,})")

# What phones, haste and lost apostrophes make of short words. Empty: the word says nothing here.
ABREGES = {
    "ne": "", "n": "", "vraiment": "", "tellement": "", "juste": "", "genre": "", "wesh": "",
    "bah": "", "ben": "", "euh": "", "carrement": "", "completement": "", "totalement": "",
    "j": "je", "m": "me", "s": "se", "t": "te", "d": "de", "qu": "que", "ke": "que", "k": "que",
    "g": "je ai", "jai": "je ai", "jaie": "je ai", "gai": "je ai", "jen": "je en", "jme": "je me",
    "jm": "je me", "jy": "je y", "jveu": "je veux", "jve": "je veux", "jvx": "je veux",
    "veu": "veux", "veus": "veux", "ve": "veux", "jvai": "je vais", "jvais": "je vais",
    "jva": "je vais", "vai": "vais", "vé": "vais", "jvé": "je vais", "chui": "je suis",
    "chuis": "je suis", "chu": "je suis", "jsui": "je suis", "jsuis": "je suis", "jss": "je suis",
    "jsu": "je suis", "jetai": "je etais", "jetais": "je etais", "jete": "je etais",
    "jetait": "je etais", "etai": "etais", "sui": "suis", "jpx": "je peux", "jpe": "je peux",
    "jpeu": "je peux", "peu": "peux", "px": "peux", "pe": "peux", "jdor": "je dors",
    "dor": "dors", "dore": "dors", "jvi": "je vis", "jdoi": "je dois", "jariv": "je arrive",
    "jarive": "je arrive", "jarrive": "je arrive", "jabite": "je habite", "jaccouche": "je accouche",
    "jetouffe": "je etouffe", "jetoufe": "je etouffe", "jaimerais": "je aimerais",
    "jaimerai": "je aimerais", "jaccompagne": "je accompagne", "javale": "je avale",
    "movre": "", "nai": "ai", "nest": "est", "nas": "as", "cest": "c est", "ces": "ces",
    "sest": "se est", "cetait": "c etait", "quil": "que il", "kil": "que il", "quelle": "quelle",
    "quon": "que on", "quelkun": "quelqu un", "kelkun": "quelqu un", "kelqun": "quelqu un",
    "qqn": "quelqu un", "qqun": "quelqu un", "quelquun": "quelqu un", "qlq1": "quelqu un",
    "lan": "l an", "lannee": "l annee", "lautre": "l autre", "lair": "l air", "larue": "la rue",
    "alarue": "a la rue", "ala": "a la", "ru": "rue", "ya": "y a", "pa": "pas", "pah": "pas",
    "plu": "plus", "ds": "dans", "dns": "dans", "dan": "dans", "pr": "pour", "ns": "nous",
    "vs": "vous", "avk": "avec", "avc1": "avec", "ac": "avec", "bcp": "beaucoup", "bcq": "beaucoup",
    "boucoup": "beaucoup", "tjr": "toujours", "tjrs": "toujours", "tj": "toujours",
    "mtn": "maintenant", "mnt": "maintenant", "mtnt": "maintenant", "maintenan": "maintenant",
    "mnan": "maintenant", "auj": "aujourd hui", "ajd": "aujourd hui", "ojd": "aujourd hui",
    "aujourdhui": "aujourd hui", "ojourdui": "aujourd hui", "tte": "toute", "tt": "tout",
    "ttes": "toutes", "tou": "tous", "cte": "cette", "ct": "c etait", "2main": "demain",
    "dmain": "demain", "2min": "demain", "2hors": "dehors", "dsu": "dessus", "kan": "quand",
    "qd": "quand", "qand": "quand", "ki": "qui", "kwa": "quoi", "koi": "quoi", "e": "est",
    "mn": "mon", "bo": "beau", "tro": "trop", "ossi": "aussi", "se soir": "ce soir",
    "cesoir": "ce soir", "sesoir": "ce soir", "csoir": "ce soir", "soire": "soir", "swar": "soir",
    "nulpart": "nulle part", "nullepart": "nulle part", "nul": "nulle", "par": "par",
    "denfinir": "de en finir", "den": "de en", "dmourir": "de mourir", "dvivre": "de vivre",
    "dcrever": "de crever", "denvie": "de envie", "dun": "de un", "dune": "de une",
    "dici": "de ici", "dou": "de ou", "envi": "envie", "envies": "envie", "anvie": "envie",
    "anvi": "envie", "vivr": "vivre", "mourire": "mourir", "mourrire": "mourir", "morir": "mourir",
    "mourr": "mourir", "crevé": "crever", "fini": "finir", "fé": "fais", "fe": "fais",
    "fai": "fais", "lhopital": "l hopital", "lhotel": "l hotel", "tel": "tel", "stp": "svp",
    "vi": "vis", "ché": "chez", "che": "chez", "gose": "gosse", "skwat": "squat", "squatte": "squat",
    "skouat": "squat", "marie": "marie", "respir": "respire", "pri": "pris", "prit": "pris",
    "davale": "de avale", "davaler": "de avaler", "vaines": "veines", "medoc": "medicaments",
    "medocs": "medicaments", "medic": "medicaments", "medics": "medicaments", "o": "au",
    "apele": "appelez", "apel": "appelez", "arcele": "harcele", "arcel": "harcele", "ou": "ou",
    "frap": "frappe", "tap": "tape", "bate": "battent", "paren": "parents", "ptit": "petit",
    "ptite": "petite", "1": "un", "onze": "11", "douze": "12", "treize": "13", "quatorze": "14",
    "quinze": "15", "seize": "16", "poisson": "animal", "poissons": "animal", "kiter": "quitter",
    "jarete": "je arrete", "suiside": "suicide", "suissider": "suicider", "cachés": "cachets",
    "tabase": "tabasse", "coter": "cote", "lui": "lui", "allé": "aller", "alle": "aller",
    "dormire": "dormir", "dormirr": "dormir", "dormi": "dormi", "jour": "jour", "pe etre": "",
}

# Long words of the signs: one slip of the finger (same first letter) still reads as the word.
MOTS_SURS = (
    "suicide", "suicider", "suicides", "suicidaire", "suicidaires", "mourir", "medicaments",
    "medicament", "comprimes", "pilules", "overdose", "inconscient", "inconsciente", "respirer",
    "respire", "frapper", "violences", "violence", "expulse", "expulser", "dormir", "agresse",
    "agresser", "etrangle", "couteau", "derriere", "attouchements", "conjugales", "voiture",
    "malentendant", "hebergement", "ambulance", "accoucher", "disparaitre", "scarifie", "menace",
)
# Ordinary words one letter away from those.
PAS_CORRIGER = frozenset(
    "mourra mourrai mourrir comprime respirez respires frappez frappes frappee frappe expulses "
    "expulsee expulsion dormira dormirai agresses agressee agressif voitures menaces menacee "
    "menage menacer couteaux agreste".split()
)
_PHRASES = tuple(
    (re.compile(rf"(?<= )(?:{motif}) "), sortie)
    for motif, sortie in (
        ("se soir", "ce soir "),
        ("dix set", "17 "),
        ("en peux plus", "enpeuxplus "),
        ("(?:et|de|enplus|en) plus(?= (?:je|il|ele|on|mon|ma|,))", "enplus "),
        ("mon marie", "mon mari "),
        ("est ce que", "estce "),
        ("tous les deux", "ensemble "),
    )
)


def plain(texte: str) -> str:
    """Doubled letters made single, as they are in a text that was read ("frapper" -> "fraper")."""
    return _DOUBLE.sub(r"\1", texte)


def read(texte: str) -> str:
    """The plain form of a message; `texte` may be anything, of any length."""
    folded = fold(unicodedata.normalize("NFC", _INVISIBLE.sub("", _ends(texte))))
    folded = _EPELE.sub(_join_letters, folded)
    folded = _POINT.sub(" | ", _PAUSE.sub(" , ", folded))
    mots: list[str] = ["|"]
    for brut in _MOT.findall(_CHIFFRE_LETTRE.sub(" ", folded)):
        mots.extend(_spell(brut))
    mots.append("|")
    lu = f" {' '.join(mots)} "
    for motif, sortie in _PHRASES:
        lu = motif.sub(sortie, lu)
    return lu


def _ends(texte: str) -> str:
    if len(texte) <= DEBUT + FIN:
        return texte
    return f"{texte[:DEBUT]}\n{texte[-FIN:]}"


def _join_letters(match: re.Match[str]) -> str:
    return "".join(c for c in match.group() if c.isalpha())


@lru_cache(maxsize=4096)
def _spell(brut: str) -> tuple[str, ...]:
    """The plain words that one typed word stands for ("jveuuux" -> je, veux)."""
    if len(brut) > 40:
        return ()
    mot = re.sub(r"([a-z])\1{2,}", r"\1", brut)
    if mot in ABREGES:
        return tuple(plain(m) for m in ABREGES[mot].split())
    court = plain(mot)
    if court != mot and court in ABREGES:
        return tuple(plain(m) for m in ABREGES[court].split())
    if colle := _J_COLLE.fullmatch(mot):
        return ("je", *_spell(colle[1]))
    return (_corrected(mot, court),)


def _corrected(mot: str, court: str) -> str:
    if len(court) >= 6 and mot not in PAS_CORRIGER:
        for sur in MOTS_SURS:
            if court[0] == sur[0] and _one_slip(court, plain(sur)):
                return plain(sur)
    return court


def _one_slip(a: str, b: str) -> bool:
    """True when one letter added, lost, changed or swapped makes `a` of `b` (or none)."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        swapped = a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]
        return a[i + 1 :] == b[i + 1 :] or swapped
    long, short = (a, b) if len(a) > len(b) else (b, a)
    return long[i + 1 :] == short[i:]
