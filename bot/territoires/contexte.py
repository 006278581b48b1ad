"""What the words before a place say of it: lived in, worked in, left, near, somebody else's.

Pure; knows words and positions, no commune.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from bot.territoires.mots import (
    AILLEURS,
    AUTOUR,
    ETRE,
    NEUTRALISE,
    PASSE,
    POSSESSIFS,
    PREPOSITIONS,
    PRESENT,
    PROCHES_PARENTS,
    RESIDENCE,
    mots,
)
from bot.texte import fold, spell_out

LONGUEUR_LUE = 1000
_PORTEE = 20  # words before a place that may speak of it

_MOT = re.compile(r"[a-z0-9]+")
_COUPURE = re.compile(r"[.,;:!?…\n()\[\]\"«»|]")
_CONJONCTIONS = mots("mais puis car alors")
_SUJETS = mots("je j il elle on nous ma mon mes maintenant jhabite jabite habite vis jai sa son")
_ADVERBES = mots(
    "pas plus toujours encore actuellement maintenant bien donc aussi seul seule aujourd hui depuis la ici "
    "juste moi tout desormais est c cest mtn ville commune quartier"
)
_MOI = frozenset(("je", "j", "jhabite", "jabite"))
_AVANT_MOI = mots("que qu quand si avant et mais ou maintenant desormais")
_NEGATIONS = frozenset(("pas", "plus", "ni", "jamais"))
_AUXILIAIRES = mots("ai jai avais avait a avons ont")
_LOCATIVES = frozenset(("a", "sur", "sr", "au", "aux", "en", "dans", "ds"))
_ORIGINES = frozenset(("de", "d", "du", "des"))


class Niveau(IntEnum):
    """How strongly the words before a place say that the person lives there."""

    EXCLU = -1
    CITE = 1
    PREPOSITION = 2
    RESIDENCE = 3


@dataclass(frozen=True, slots=True)
class Mot:
    """A folded word, its span, and the number of the clause that holds it."""

    texte: str
    debut: int
    fin: int
    proposition: int


@dataclass(frozen=True, slots=True)
class Lien:
    """How a word is tied to what stands before it.

    `preposition` is the last one before it ("" when none); `proche` when it is only said to be
    near.
    """

    niveau: Niveau
    preposition: str = ""
    proche: bool = False
    present: bool = False


class Phrase:
    """The words of a text (its first 1,000 characters), cut into clauses."""

    def __init__(self, texte: str, attendu: bool = False) -> None:
        """`attendu`: the text answers "where do you live?"."""
        self.attendu = attendu
        self.ecrit = spell_out(texte)[:LONGUEUR_LUE]
        self.plie = fold(self.ecrit)
        self.mots = _cut(self.plie)

    def __len__(self) -> int:
        return len(self.mots)

    @cached_property
    def textes(self) -> list[str]:
        """The words alone."""
        return [mot.texte for mot in self.mots]

    def typed(self, debut: int, fin: int) -> str:
        """The words from one rank to another (excluded), as the person typed them."""
        return self.ecrit[self.mots[debut].debut : self.mots[fin - 1].fin]

    def capitalised(self, rang: int) -> bool:
        """Whether a word that does not open a sentence was typed with a capital."""
        mot = self.mots[rang]
        mot_ecrit = self.ecrit[mot.debut : mot.fin]
        return rang > 0 and mot_ecrit[0].isupper() and not mot_ecrit[1:].isupper()

    @cached_property
    def _uni(self) -> str:
        return f" {' '.join(self.textes)} "

    def ranks_of(self, cle: str) -> list[int]:
        """The ranks at which the words of a key begin."""
        if f" {cle} " not in self._uni:
            return []
        cherches = cle.split()
        return [
            rang
            for rang in range(len(self) - len(cherches) + 1)
            if self.textes[rang : rang + len(cherches)] == cherches
        ]

    def alone(self, debut: int, fin: int) -> bool:
        """Whether the words from one rank to another are a clause by themselves."""
        proposition = self.mots[debut].proposition
        avant = debut == 0 or self.mots[debut - 1].proposition != proposition
        return avant and (fin == len(self) or self.mots[fin].proposition != proposition)

    def together(self, debut: int, fin: int) -> bool:
        """Whether the words from one rank to another (excluded) are of one clause."""
        return self.mots[debut].proposition == self.mots[fin - 1].proposition

    def lien(self, rang: int) -> Lien:
        """How the word of a rank is tied to the words before it."""
        debut, preposition = rang, ""
        depart = self._clause_start(rang)
        while debut > depart and self.textes[debut - 1] in PREPOSITIONS:
            debut -= 1
            if not preposition or self.textes[debut] in _LOCATIVES:
                preposition = self.textes[debut]
        avant = self.textes[depart:debut]
        if self._negated(avant):
            return Lien(Niveau.EXCLU)
        proche = _near(avant) or (
            bool(avant) and avant[-1] == "vers" and preposition in ("", "la", "le", "l")
        )
        gouverneur = self._governor(depart, debut, preposition)
        present = bool(PRESENT.intersection(avant)) or self._was_present(depart)
        if gouverneur is Niveau.CITE:
            if present and PASSE.isdisjoint(avant):
                gouverneur = Niveau.RESIDENCE
            elif preposition in _LOCATIVES:
                gouverneur = Niveau.PREPOSITION
        return Lien(gouverneur, preposition, proche, present)

    def _clause_start(self, rang: int) -> int:
        proposition = self.mots[rang].proposition
        debut = max(0, rang - _PORTEE)
        while rang > debut and self.mots[rang - 1].proposition == proposition:
            rang -= 1
        return rang

    def _was_present(self, depart: int) -> bool:
        """ "Maintenant, Vesoul": the clause just before only says when."""
        return depart > 0 and self.textes[depart - 1] in PRESENT

    @staticmethod
    def _negated(avant: list[str]) -> bool:
        return bool(avant) and avant[-1] in _NEGATIONS

    def _governor(self, depart: int, debut: int, preposition: str) -> Niveau:
        """The level given by the nearest governing word before a place."""
        textes = self.textes
        if (
            debut > depart
            and textes[debut - 1] in ETRE
            and _locates(textes[debut - 1], preposition)
        ):
            return Niveau.EXCLU if _of_others(textes[depart:debut]) else Niveau.RESIDENCE
        adjacent = True
        for rang in range(debut - 1, depart - 1, -1):
            mot = textes[rang]
            if mot in RESIDENCE:
                return self._residence(depart, rang, adjacent or bool(preposition))
            if mot in PASSE and not (
                mot == "avant" and rang + 1 < debut and textes[rang + 1] == "tout"
            ):
                return Niveau.EXCLU
            if mot in AILLEURS and self._elsewhere(depart, rang, debut):
                return Niveau.EXCLU
            if mot in ETRE and _of_others(textes[depart:rang]):
                return Niveau.EXCLU
            adjacent = adjacent and (mot in _ADVERBES or mot in PREPOSITIONS)
        return self._pending_residence(depart)

    def _residence(self, depart: int, rang: int, adjacent: bool) -> Niveau:
        textes = self.textes
        avant = textes[depart:rang]
        if _of_others(avant) or "si" in avant[-3:] or "s" in avant[-2:-1]:
            return Niveau.EXCLU
        passe = textes[rang] == "habite" and bool(avant) and avant[-1] in _AUXILIAIRES
        if passe and avant != ["a"]:  # "j'ai habité", "elle a habité"
            return Niveau.EXCLU
        if any(mot in PASSE for mot in avant) and PRESENT.isdisjoint(avant):
            return Niveau.EXCLU
        return Niveau.RESIDENCE if adjacent else Niveau.CITE

    def _elsewhere(self, depart: int, rang: int, debut: int) -> bool:
        """Whether a word of elsewhere (work, birth, leaving…) governs what follows it."""
        textes = self.textes
        suite = textes[rang + 1 : debut]
        if suite[:1] == ["dire"]:  # "je voulais dire Vesoul"
            return False
        if self.attendu and textes[rang] in ("viens", "vient"):
            return False
        if textes[rang] in ("viens", "vient", "venu", "venue") and suite[:1] in (["d"], ["de"]):
            installe = {"arriver", "emmenager", "demenager", "installer", "poser"}
            if installe.intersection(suite):
                return False
        if textes[rang] in ("arriver", "installer", "demenager") and "viens" in textes[depart:rang]:
            return False
        if textes[rang] == "ne" and textes[rang - 1 : rang] in (["je"], ["on"], ["il"], ["elle"]):
            return False  # "je ne suis pas": the negation, not the birth
        if textes[rang] in ("cherche", "recherche", "veux", "voudrais", "souhaite", "trouver"):
            return NEUTRALISE.isdisjoint(suite)
        if textes[rang] in ("boulot", "formation", "poste", "stage", "taf", "projet", "diplome"):
            return not {"sans", "pas", "plus"}.intersection(textes[max(depart, rang - 3) : rang])
        return True

    def _pending_residence(self, depart: int) -> Niveau:
        """ "J'habite, euh, Vesoul": the verb ended the clause before without a place."""
        if depart and self.textes[depart - 1] in RESIDENCE:
            clause = self.textes[self._clause_start(depart - 1) : depart - 1]
            if PASSE.isdisjoint(clause) and not _of_others(clause):
                return Niveau.RESIDENCE
        return Niveau.CITE


def _locates(etre: str, preposition: str) -> bool:
    """ "je suis à", "elle est à", "je suis de"; not "c'est le", "il est de"."""
    personnel = etre not in ("est", "sont")
    return preposition in _LOCATIVES or (personnel and preposition in _ORIGINES)


def _near(avant: list[str]) -> bool:
    fin = avant[-3:]
    if not fin or AUTOUR.isdisjoint(fin):
        return False
    return fin[-1] in AUTOUR or (len(fin) > 1 and fin[-2] in AUTOUR and fin[-1] in PREPOSITIONS)


def _of_others(avant: list[str]) -> bool:
    """Whether the subject before a verb is a relative: "ma sœur", not "chez ma sœur"."""
    for rang, mot in enumerate(avant):
        if mot in PROCHES_PARENTS and rang and avant[rang - 1] in POSSESSIFS:
            introduit = avant[rang - 2] if rang > 1 else ""
            sujet = {"je", "j", "moi", "on", "nous", "jhabite", "jabite", "jvis"}.intersection(
                avant[rang + 1 :]
            )
            if introduit not in ("chez", "avec", "de", "pour", "par", "et") and not sujet:
                return True
    return False


def _cut(plie: str) -> tuple[Mot, ...]:
    trouves = list(_MOT.finditer(plie))
    lus = [trouve.group() for trouve in trouves]
    coupes: list[Mot] = []
    proposition = 0
    for rang, trouve in enumerate(trouves):
        if rang and _opens_clause(lus, rang, plie[trouves[rang - 1].end() : trouve.start()]):
            proposition += 1
        coupes.append(Mot(lus[rang], trouve.start(), trouve.end(), proposition))
    return tuple(coupes)


def _opens_clause(lus: list[str], rang: int, entre: str) -> bool:
    """Whether a word begins a clause, from the words around it and what is typed before it."""
    precedent, mot = lus[rang - 1], lus[rang]
    suivant = lus[rang + 1] if rang + 1 < len(lus) else ""
    if _COUPURE.search(entre):
        return not (entre.strip() == "." and precedent in ("st", "ste"))
    if " - " in entre or mot in _CONJONCTIONS or (mot == "et" and suivant in _SUJETS):
        return True
    return mot in _MOI and precedent not in _AVANT_MOI
