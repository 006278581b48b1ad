"""Find the urgences told in another language than French, in the letters of that language.

The plain form of `ecriture` keeps the letters of French only. Here the letters of every language
are kept, folded: no accents nor vowel signs, one shape for Arabic and Persian letters, doubled
letters single, apostrophes dropped ("don’t" -> "dont", "б’є" -> "бє"). Sentences end with "|".
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import islice
from typing import NamedTuple

from bot.texte import fold
from bot.urgences.ecriture import ends
from bot.urgences.signes.langues import LANGUES, POLITESSE
from bot.urgences.signes.langues.langue import ENFANCE, MORT_VOULUE, SENS, Langue
from bot.urgences.signes.signe import Signe

_PORTEE = 140  # characters between two parts of a motif, as in `detection`
_ESSAIS_PAR_MOTIF = 10
_DEBUT = 3  # letters by which a cut word is looked up
_MOTS_D_UN_CRI = 8
_FICTION_AVANT, _FICTION_APRES = 6, 4  # words
_DENIAL = 3  # words between "not" and what it denies, at most
_MOTS_D_UNE_DATE = 6
_MAJORITE = 18

_POINTS = frozenset(".!?;|؟؛۔")
_PAUSES = frozenset(',:()«»"/\n\r،“”„')
_APOSTROPHES = frozenset("'ʼ")
# Letters that two keyboards, or two hurries, write differently.
_MEMES = {
    **dict.fromkeys("يىیئے", "ي"),
    **dict.fromkeys("كک", "ك"),
    **dict.fromkeys("ةهەہ", "ه"),
    **dict.fromkeys("وؤ", "و"),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ءـ"),
    **dict.fromkeys("ıі", "i"),
    "ґ": "г",
}
_ONE = r"\1"
_DOUBLE = re.compile(r"([^\W\d_])\1+")
_DOUBLES_ASCII = tuple((2 * lettre, lettre) for lettre in string.ascii_letters)
# Persian cuts a verb in two, or does not: "می خواهم", "میخواهم".
_VERBE_COUPE = re.compile(r"(?<= )(ن?مي) (?=\w)")
# What is left of the Arabic of the Maghreb typed in our letters, however it is spelt; a capital
# stands for two letters.
_SONS = (
    *(("ch", "X"), ("sh", "X"), ("kh", "K"), ("5", "K"), ("gh", "G")),
    *(("dh", "d"), ("th", "t"), ("w ", " ")),
)
_CONSONNES = str.maketrans("79", "hq", "aeiouy32")
_SAUTE = r"(?:\w+ |, )"
_ELEMENTS = {
    ".": f"{_SAUTE}{{0,1}}?",
    "..": f"{_SAUTE}{{0,3}}?",
    "...": f"{_SAUTE}{{0,5}}?",
    "....": f"{_SAUTE}{{0,9}}?",
    "^": r"(?<=[|,] )",
    "$": r"(?=[|,])",
    "AGE": "([0-9]{1,2}) ",
}
_NOMBRES = {"AN": "(?:19|20)[0-9][0-9]", "NB": "[0-9]+"}
_ET = ("و", "ف")  # "and", stuck to an Arabic word


class _Motif(NamedTuple):
    langue: Langue
    nom: str
    texte: str
    mots: tuple[frozenset[str], ...]  # one word at least of each set stands in the text


def read_elsewhere(texte: str) -> str:
    """The plain form of a message in any language; `texte` may be anything, of any length."""
    texte = unicodedata.normalize("NFKC", ends(texte))
    texte = (
        texte.replace("...", ",")
        .replace("..", ",")
        .translate(_PLAIN)
        .replace("|", " | ")
        .replace(",", " , ")
    )
    ascii_ = texte.isascii()
    mots = (_without_doubles(texte) if ascii_ else _DOUBLE.sub(_ONE, texte)).split()
    lu = f" | {' '.join(mots)} | "
    return lu if ascii_ else _VERBE_COUPE.sub(_ONE, lu)


def skeleton(lu: str) -> str:
    """The bare consonants of a text in plain form: "kaydrebni", "kaydarbni" -> "kdrbn"."""
    for sons, consonne in _SONS:
        if sons in lu:
            lu = lu.replace(sons, consonne)
    return f" {' '.join(_without_doubles(lu.translate(_CONSONNES)).split())} "


def _without_doubles(texte: str) -> str:
    """Single letters for doubled ones, in ASCII: twice as quick as an expression."""
    for double, lettre in _DOUBLES_ASCII:
        while double in texte:
            texte = texte.replace(double, lettre)
    return texte


def signs_elsewhere(texte: str, age: int | None = None) -> tuple[tuple[Signe, ...], int | None]:
    """The signs told in other languages than French, and the age told with them.

    `age` is the age known before this message.
    """
    lu = read_elsewhere(texte)
    mots = set(lu.split())
    if not lu.isascii():
        mots |= {mot[1:] for mot in mots if mot[0] in _ET}
    consonnes = skeleton(lu)
    possibles = _index(squelette=False).candidates(mots)
    possibles += _index(squelette=True).candidates(set(consonnes.split()))
    noms = {"cri"} if _is_cry(mots) else set()
    if not possibles and not noms:
        return (), None
    dit: int | None = None
    for langue in {motif.langue.code: motif.langue for motif in possibles}.values():
        lecture = _Lecture(langue, consonnes if langue.squelette else lu, age)
        trouves = lecture.names(m for m in possibles if m.langue is langue)
        if trouves and dit is None:
            dit = lecture.dit
        noms |= trouves
    if noms == {"sourd"}:
        return (), None
    return tuple(sens for nom, sens in SENS.items() if nom in noms), dit


def prepare_elsewhere() -> None:
    """Build now what finds the motifs of a message."""
    _index(squelette=False)
    _index(squelette=True)


class _Lecture:
    """One message read in one language."""

    def __init__(self, langue: Langue, lu: str, age: int | None) -> None:
        self.langue = langue
        self.lu = lu
        self.age_connu = age

    @cached_property
    def dit(self) -> int | None:
        """The age told in the message."""
        return _read_age(self.langue, self.lu)

    def names(self, motifs: Iterator[_Motif]) -> set[str]:
        """The names of the signs that stand in the message, not cancelled."""
        debout = [motif for motif in motifs if self._stands(motif.texte)]
        if debout:
            for faux_ami in self.langue.faux_amis:
                self.lu = _compile(self.langue.code, faux_ami).sub("_ ", self.lu)
        return {motif.nom for motif in debout if self._is_found(motif.nom, motif.texte)}

    def _stands(self, motif: str) -> bool:
        return all(_compile(self.langue.code, part).search(self.lu) for part in _parts(motif))

    def _is_found(self, nom: str, motif: str) -> bool:
        premiere, *autres = _parts(motif)
        for trouve in self._matches(premiere):
            if self._is_cancelled(nom, trouve.start(), trouve.end()):
                continue
            if all(
                any(abs(m.start() - trouve.start()) <= _PORTEE for m in self._matches(autre))
                for autre in autres
            ):
                return True
        return False

    def _matches(self, motif: str) -> Iterator[re.Match[str]]:
        return islice(_compile(self.langue.code, motif).finditer(self.lu), _ESSAIS_PAR_MOTIF)

    def _is_cancelled(self, nom: str, debut: int, fin: int) -> bool:
        avant = self.lu[self.lu.rfind(" | ", 0, debut) + 2 : debut]
        suite = self.lu[fin - 1 :]
        apres = suite[: suite.find(" | ") + 1]
        phrase = _Phrase(self.langue, avant, self.lu[debut:fin], apres)
        if _denied(self.langue.code).search(avant) or self._is_fiction(avant, apres):
            return True
        if not self._is_done_to_a_minor(nom) and self._is_long_ago(phrase):
            return True
        if nom not in MORT_VOULUE and self._is_over(suite):
            return True
        if nom == "danger":
            return self._is_far_away(phrase)
        if nom == "toit":
            entiere = f"{avant}{phrase.signe.strip()}{apres}"
            plus_tard = self._has("si", avant) or self._has("futur", entiere)
            return self._has("loge", suite) or (plus_tard and not self._has("ce_soir", entiere))
        return False

    def _is_long_ago(self, phrase: _Phrase) -> bool:
        """Told in the part of the sign, or alone in the part beside it ("in 2015, …")."""
        if self._has("encore", f"{phrase.avant}{phrase.signe.strip()}{phrase.apres}"):
            return False
        return self._has("passe", phrase.part) or any(
            motif.match(voisine, 1)
            for voisine in phrase.beside
            if len(voisine.split()) <= _MOTS_D_UNE_DATE
            for motif in _guard(self.langue.code, "passe")
        )

    def _is_far_away(self, phrase: _Phrase) -> bool:
        """In the country that was left, or if one went back."""
        return self._has("au_pays", phrase.part) or any(
            self._has("au_pays", voisine) and self._has("si", voisine) for voisine in phrase.beside
        )

    def _is_over(self, suite: str) -> bool:
        """Safe now, and not "not safe"."""
        return any(
            _denials(self.langue.code).isdisjoint(suite[: sauf.start()].split()[-_DENIAL:])
            for motif in _guard(self.langue.code, "fini")
            for sauf in motif.finditer(suite)
        )

    def _is_done_to_a_minor(self, nom: str) -> bool:
        """True for what is never long ago."""
        age = self.age_connu if self.dit is None else self.dit
        return nom in ENFANCE and age is not None and age < _MAJORITE

    def _is_fiction(self, avant: str, apres: str) -> bool:
        pres = (*avant.split()[-_FICTION_AVANT:], *apres.split()[:_FICTION_APRES])
        return self._has("fiction", f" {' '.join(pres)} ")

    def _has(self, garde: str, lu: str) -> bool:
        return any(motif.search(lu) for motif in _guard(self.langue.code, garde))


class _Phrase:
    """A sentence around a sign, and its parts."""

    def __init__(self, langue: Langue, avant: str, signe: str, apres: str) -> None:
        self.avant, self.signe, self.apres = avant, signe, apres
        coupure = _cut(langue.code)
        gauche, droite = coupure.split(avant), coupure.split(apres)
        if signe.startswith(_ET):
            gauche = [avant, "", " "]
        self.part = f" {gauche[-1].strip()} {signe.strip()} {droite[0].strip()} "
        # the part before and the part after, when a comma is between
        self.beside = [
            f" {voisine.strip()} "
            for coupee, voisine in (
                (gauche[-2:-1], gauche[-3] if len(gauche) > 1 else ""),
                (droite[1:2], droite[2] if len(droite) > 1 else ""),
            )
            if coupee == [","]
        ]


class _Plain(dict[int, str | None]):
    """Code point -> what the plain form writes for it, worked out the first time it is met."""

    def __missing__(self, code: int) -> str | None:
        plain = _plain_character(chr(code))
        if code < 0x3000:
            self[code] = plain
        return plain


def _plain_character(character: str) -> str | None:
    if character in _POINTS:
        return "|"
    if character in _PAUSES:
        return ","
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return None
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character in _MEMES:
        return _MEMES[character]
    plie = fold(character)
    if plie in _APOSTROPHES:
        return None
    return _MEMES.get(plie, plie) if plie.isalnum() else " "


_PLAIN = _Plain()


@cache
def _langue(code: str) -> Langue:
    return next(langue for langue in LANGUES if langue.code == code)


@cache
def _parts(motif: str) -> tuple[str, ...]:
    return tuple(motif.split(" & "))


@cache
def _compile(code: str, motif: str) -> re.Pattern[str]:
    return re.compile("(?<= )" + "".join(_element(code, element) for element in motif.split()))


def _element(code: str, element: str) -> str:
    if element in _ELEMENTS:
        return _ELEMENTS[element]
    choix = _choices(code, element.rstrip("?"))
    mots = "|".join(sorted(map(_expression, choix), key=lambda mot: (-len(mot), mot)))
    if _is_end_possible(element):
        return f"(?:(?:{mots}) |{_ELEMENTS['$']})"
    return f"(?:(?:{mots}) ){'?' if element[-1] == '?' else ''}"


def _is_end_possible(element: str) -> bool:
    return "$" in element.split("|")


def _expression(phrase: str) -> str:
    mots = [_NOMBRES.get(mot, mot).replace("*", r"\w*") for mot in phrase.split()]
    if "\u0600" <= mots[0][0] <= "\u06ff":
        mots[0] = f"[{''.join(_ET)}]?{mots[0]}"
    return " ".join(mots)


@cache
def _choices(code: str, element: str) -> tuple[str, ...]:
    """The choices of an element, in the plain form: "don’t|do_not" -> "dont", "do not"."""
    listes = _langue(code).listes
    phrases: list[str] = []
    for choix in element.split("|"):
        if choix in listes:
            for phrase in listes[choix].split(","):
                phrases += _choices(code, phrase.strip().replace(" ", "_"))
        elif choix != "$":
            phrase = " ".join(_plain_word(mot) for mot in choix.split("_"))
            phrases.append(skeleton(f"{phrase} ").strip() if _langue(code).squelette else phrase)
    return tuple(dict.fromkeys(phrases))


def _plain_word(mot: str) -> str:
    if mot in _NOMBRES or mot == ",":
        return mot
    plain = read_elsewhere(mot.rstrip("*")).strip(" |")
    return plain + "*" if mot[-1] == "*" else plain


def _required(code: str, motif: str) -> tuple[frozenset[str], ...]:
    """Words that a text must hold for the motif to be found: one at least of each set.

    The least likely in another language first: the set whose shortest word is the longest.
    """
    ensembles = (
        frozenset(max(phrase.split(), key=len) for phrase in _choices(code, element))
        for part in _parts(motif)
        for element in part.split()
        if _is_required(element)
    )
    return tuple(
        sorted(ensembles, key=lambda mots: (-min(len(m.rstrip("*")) for m in mots), len(mots)))
    )


def _is_required(element: str) -> bool:
    if element in _ELEMENTS or element[-1] == "?" or _is_end_possible(element):
        return False
    return _NOMBRES.keys().isdisjoint(element.split("|"))


class _Index:
    """The motifs, by their rarest words and by the beginnings of those that are cut."""

    def __init__(self, *, squelette: bool) -> None:
        self.motifs = [
            _Motif(langue, nom, motif, _required(langue.code, motif))
            for langue in LANGUES
            if langue.squelette is squelette
            for nom, motifs in langue.motifs.items()
            for motif in motifs
        ]
        self.par_mot: dict[str, list[int]] = {}
        self.par_debut: dict[str, list[tuple[str, int]]] = {}
        for place, motif in enumerate(self.motifs):
            for mot in motif.mots[0]:
                if mot[-1] == "*":
                    self.par_debut.setdefault(mot[:_DEBUT], []).append((mot[:-1], place))
                else:
                    self.par_mot.setdefault(mot, []).append(place)

    def candidates(self, mots: set[str]) -> list[_Motif]:
        """The motifs that may be found in a text of these words, in their order."""
        places = {place for mot in mots & self.par_mot.keys() for place in self.par_mot[mot]}
        for trois in {mot[:_DEBUT] for mot in mots} & self.par_debut.keys():
            for debut, place in self.par_debut[trois]:
                if any(mot.startswith(debut) for mot in mots):
                    places.add(place)
        if not places:
            return []
        retenus = (self.motifs[place] for place in sorted(places))
        return [motif for motif in retenus if _may_stand(motif.mots[1:], mots)]


def _may_stand(ensembles: tuple[frozenset[str], ...], mots: set[str]) -> bool:
    return not any(
        ensemble.isdisjoint(mots) and not any(mot[-1] == "*" for mot in ensemble)
        for ensemble in ensembles
    )


@cache
def _index(*, squelette: bool) -> _Index:
    return _Index(squelette=squelette)


@cache
def _cries() -> tuple[frozenset[str], frozenset[str]]:
    cris = frozenset(_plain_word(mot) for langue in LANGUES for mot in langue.cri.split())
    return cris, cris | {"|", ","} | {_plain_word(mot) for mot in POLITESSE.split()}


def _is_cry(mots: set[str]) -> bool:
    """True for the words of a message that is only a call for help."""
    cris, permis = _cries()
    return len(mots) <= _MOTS_D_UN_CRI and mots <= permis and not mots.isdisjoint(cris)


@cache
def _guard(code: str, garde: str) -> tuple[re.Pattern[str], ...]:
    motifs = getattr(_langue(code), garde)
    if isinstance(motifs, str):
        motifs = ("|".join(motifs.split()),) if motifs else ()
    return tuple(_compile(code, motif) for motif in motifs)


@cache
def _cut(code: str) -> re.Pattern[str]:
    mots = "|".join((",", *map(_plain_word, _langue(code).et.split())))
    return re.compile(rf" ({mots})(?= )")


@cache
def _denials(code: str) -> frozenset[str]:
    return frozenset(_plain_word(mot) for mot in _langue(code).negation.split())


@cache
def _denied(code: str) -> re.Pattern[str]:
    langue = _langue(code)
    if not langue.negation:
        return re.compile(r"(?!)")
    non, lien = (
        "|".join(map(_plain_word, mots.split())) for mots in (langue.negation, langue.liens)
    )
    return re.compile(rf" (?:{non})(?: (?:{lien})){{0,2}} $" if lien else rf" (?:{non}) $")


def _read_age(langue: Langue, lu: str) -> int | None:
    for motif in langue.ages:
        if trouve := _compile(langue.code, motif).search(lu):
            return int(trouve[1])
    return None
