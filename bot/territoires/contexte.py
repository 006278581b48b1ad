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
)
from bot.texte import fold, spell_out

LONGUEUR_LUE = 1000

_MOT = re.compile(r"[a-z0-9]+")
_COUPURE = re.compile(r"[.,;:!?…\n()\[\]\"«»|]")
_CONJONCTIONS = frozenset("mais puis car alors".split())
_SUJETS = frozenset(
    "je j il elle on nous ma mon mes maintenant jhabite jabite habite vis jai la sa son".split()
)
_ADVERBES = frozenset(
    "pas plus toujours encore actuellement maintenant bien donc aussi seul seule aujourd hui depuis la ici "
    "juste moi tout desormais est c cest mtn ville commune quartier".split()
)
_NEGATIONS = frozenset(("pas", "plus", "ni", "jamais"))
_AUXILIAIRES = frozenset("ai jai avais avait a avons ont".split())
_VERBES_AMBIGUS = frozenset(("habite", "emmenage", "demenage"))


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

    def __init__(self, texte: str) -> None:
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
        return rang > 0 and self.ecrit[mot.debut].isupper() and not self.shouted

    @cached_property
    def shouted(self) -> bool:
        """Whether the whole text is in capitals."""
        return self.ecrit.isupper()

    def alone(self, debut: int, fin: int) -> bool:
        """Whether the words from one rank to another are a clause by themselves."""
        proposition = self.mots[debut].proposition
        avant = debut == 0 or self.mots[debut - 1].proposition != proposition
        return avant and (fin == len(self) or self.mots[fin].proposition != proposition)

    def lien(self, rang: int) -> Lien:
        """How the word of a rank is tied to the words before it."""
        debut, preposition = rang, ""
        depart = self._clause_start(rang)
        while debut > depart and self.textes[debut - 1] in PREPOSITIONS:
            debut -= 1
            if not preposition or self.textes[debut] in ("a", "sur", "au", "aux", "en", "dans", "ds"):
                preposition = self.textes[debut]
        avant = self.textes[depart:debut]
        if self._negated(avant, rang):
            return Lien(Niveau.EXCLU)
        proche = _near(avant) or (
            bool(avant) and avant[-1] == "vers" and preposition in ("", "la", "le", "l")
        )
        gouverneur = self._governor(depart, debut, preposition)
        present = bool(PRESENT.intersection(avant)) or self._was_present(depart)
        if gouverneur is Niveau.CITE:
            if present and PASSE.isdisjoint(avant):
                gouverneur = Niveau.RESIDENCE
            elif preposition in ("a", "sur", "au", "aux", "en", "dans", "ds", "sr"):
                gouverneur = Niveau.PREPOSITION
        return Lien(gouverneur, preposition, proche, present)

    def _clause_start(self, rang: int) -> int:
        proposition = self.mots[rang].proposition
        while rang > 0 and self.mots[rang - 1].proposition == proposition:
            rang -= 1
        return rang

    def _was_present(self, depart: int) -> bool:
        """ "Maintenant, Vesoul": the clause just before only says when."""
        return depart > 0 and self.textes[depart - 1] in PRESENT

    def _negated(self, avant: list[str], rang: int) -> bool:
        if not avant or avant[-1] not in _NEGATIONS:
            return False
        return not (avant[-1] == "plus" and len(avant) > 1 and avant[-2] == "suis" and rang < 0)

    def _governor(self, depart: int, debut: int, preposition: str) -> Niveau:
        """The level given by the nearest governing word before a place."""
        mots = self.textes
        if debut > depart and mots[debut - 1] in ETRE and preposition:
            return Niveau.EXCLU if _of_others(mots[depart:debut]) else Niveau.RESIDENCE
        adjacent = True
        for rang in range(debut - 1, depart - 1, -1):
            mot = mots[rang]
            if mot in RESIDENCE:
                return self._residence(depart, rang, adjacent or bool(preposition))
            if mot in PASSE and not (mot == "avant" and rang + 1 < debut and mots[rang + 1] == "tout"):
                return Niveau.EXCLU
            if mot in AILLEURS and self._elsewhere(depart, rang, debut):
                return Niveau.EXCLU
            if mot in ETRE and _of_others(mots[depart:rang]):
                return Niveau.EXCLU
            adjacent = adjacent and (mot in _ADVERBES or mot in PREPOSITIONS)
        return self._pending_residence(depart)

    def _residence(self, depart: int, rang: int, adjacent: bool) -> Niveau:
        mots = self.textes
        avant = mots[depart:rang]
        if _of_others(avant) or "si" in avant[-3:] or "s" in avant[-2:-1]:
            return Niveau.EXCLU
        if mots[rang] in _VERBES_AMBIGUS and avant and avant[-1] in _AUXILIAIRES:
            if mots[rang] == "habite" and not (avant[-1] == "a" and len(avant) == 1):
                return Niveau.EXCLU
        if any(mot in PASSE for mot in avant) and PRESENT.isdisjoint(avant):
            return Niveau.EXCLU
        return Niveau.RESIDENCE if adjacent else Niveau.CITE

    def _elsewhere(self, depart: int, rang: int, debut: int) -> bool:
        """Whether a word of elsewhere (work, birth, leaving…) governs what follows it."""
        mots = self.textes
        suite = mots[rang + 1 : debut]
        if mots[rang] in ("viens", "vient", "venu", "venue") and suite[:1] in (["d"], ["de"]):
            installe = {"arriver", "emmenager", "demenager", "installer", "poser"}
            if installe.intersection(suite):
                return False
        if mots[rang] in ("arriver", "installer", "demenager") and "viens" in mots[depart:rang]:
            return False
        if mots[rang] == "ne" and mots[rang - 1 : rang] in (["je"], ["on"], ["il"], ["elle"]):
            return False  # "je ne suis pas": the negation, not the birth
        if mots[rang] in ("cherche", "recherche", "veux", "voudrais", "souhaite", "trouver"):
            return NEUTRALISE.isdisjoint(suite)
        if mots[rang] in ("boulot", "formation", "poste", "stage", "taf", "projet", "diplome"):
            return not {"sans", "pas", "plus"}.intersection(mots[max(depart, rang - 3) : rang])
        return True

    def _pending_residence(self, depart: int) -> Niveau:
        """ "J'habite, euh, Vesoul": the verb ended the clause before without a place."""
        if depart and self.textes[depart - 1] in RESIDENCE:
            clause = self.textes[self._clause_start(depart - 1) : depart - 1]
            if PASSE.isdisjoint(clause) and not _of_others(clause):
                return Niveau.RESIDENCE
        return Niveau.CITE


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
            sujet = {"je", "j", "jhabite", "jabite", "jvis"}.intersection(avant[rang + 1 :])
            if introduit not in ("chez", "avec", "de", "pour", "par", "et") and not sujet:
                return True
    return False


def _cut(plie: str) -> tuple[Mot, ...]:
    trouves = list(_MOT.finditer(plie))
    mots: list[Mot] = []
    proposition = 0
    for rang, trouve in enumerate(trouves):
        if rang:
            entre = plie[trouves[rang - 1].end() : trouve.start()]
            precedent, texte = trouves[rang - 1].group(), trouve.group()
            suivant = trouves[rang + 1].group() if rang + 1 < len(trouves) else ""
            if _COUPURE.search(entre) and not (
                precedent in ("st", "ste", "av") and entre.strip() == "."
            ):
                proposition += 1
            elif " - " in entre or texte in _CONJONCTIONS:
                proposition += 1
            elif texte == "et" and suivant in _SUJETS:
                proposition += 1
            elif texte in ("je", "j", "jhabite", "jabite") and precedent not in (
                "que", "qu", "quand", "si", "avant", "et", "mais", "ou", "maintenant", "desormais",
            ):
                proposition += 1
            elif texte in PRESENT and mots[-1].texte in _CONJONCTIONS | {"et"}:
                pass
        mots.append(Mot(trouve.group(), trouve.start(), trouve.end(), proposition))
    return tuple(mots)
