"""What the words before a place say of it: lived in, worked in, left, near, somebody else's.

Pure; knows words and positions, no commune.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from bot.territoires.gouverneurs import (
    Clause,
    Niveau,
    govern,
    is_said_of_somebody,
    of_others,
)
from bot.territoires.mots import (
    AUTOUR,
    CORRECTIONS,
    ETRE,
    NEGATIONS,
    PASSE,
    PREPOSITIONS,
    PRESENT,
    RESIDENCE,
    mots,
)
from bot.territoires.mots_qui_gouvernent import LOCATIVES, ORIGINES
from bot.texte import fold, spell_out

__all__ = ["LONGUEUR_LUE", "Lien", "Mot", "Niveau", "Phrase"]

LONGUEUR_LUE = 1000
_PORTEE = 20  # words before a place that may speak of it
_REPRISE = 5  # words of a correction: "nan pardon l'habitude"
_SUITE = 6  # words after it

_MOT = re.compile(r"[a-z0-9]+")
_COUPURE = re.compile(r"[.,;:!?…\n()\[\]\"«»|]")
_CONJONCTIONS = mots("mais puis car alors")
_SUJETS = mots(
    "je j il elle on nous moi ma mon mes maintenant jhabite jabite habite vis jai sa son"
)
_ABREGES = mots("st ste m mr mme mlle dr hab dept arr")
_MOI = frozenset(("je", "j", "jhabite", "jabite"))
_AVEC = mots("chez avec pour de a sur par comme et")
_LOCATIVES_DE_MOI = mots("a sur le la du dans ds en aux au c cest")
_POINTS_CARDINAUX = mots("nord sud est ouest")
_AVANT_LE_CAR = mots("ni le un en du de pas des les")
_AVANT_AVOIR = mots("m l t n il elle on ca cela qui nous vous chef patron")
_AVANT_MOI = mots("que qu quand si avant et mais ou maintenant desormais")
_DETERMINANTS = mots(
    "le la les l un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur "
    "leurs deux trois quatre cinq six sept huit neuf dix chaque aucun aucune quel quelle"
)
# What is told there is news, of other people.
_NOUVELLES = mots("info infos informations actualites tele journal reportage article")
_DE_PASSAGE = mots(
    "vacances vacance weekend week we wk passage braderie mariage concert match soiree fete fetes "
    "enterrement obseques festival rdv rendez entretien visite visiter audience excursion"
)
_ERREURS = CORRECTIONS - mots("non nan enfin plutot")
_TEMPS = mots("mois semaine semaines jour jours")  # "18 mois à Corbas pour des conneries"
_JAMAIS_LA = re.compile(r" (?:n y|j y) (?:ai|suis) jamais | jamais mis les pieds ")
_VIVRE = mots("habite vis vit reside loge dors dort habitons vivons residons jhabite jvis")
_SOI = mots("je j jai jsuis moi mon ma mes patron patronne employeur chef")
_LOGE = (["heberge"], ["hebergee"], ["loge"], ["logee"])
_AGES = mots("an ans age agee piges balais berges")
_VERS_AUTRE_CHOSE = mots("contre pour que selon comme via vs versus jusqu")
_LA_OU = re.compile(
    r" (?:y|que|qu|ou) (?:(?:j|je|on|nous|il|elle) )?(?:y )?"
    r"(?:j?h?abit\w*|vis|vit|jvis|vivons|reside|demeure|loge|dors|creche)\b"
)


@dataclass(frozen=True, slots=True)
class Mot:
    """A folded word, its span, and the number of the clause that holds it."""

    texte: str
    debut: int
    fin: int
    proposition: int


@dataclass(frozen=True, slots=True)
class Lien:
    """How a place is tied to what stands around it.

    `preposition` is the last one before it ("" when none); `proche` when it is only said to be
    near; `present` when a word says "now"; `verbe` is the word that decides ("" when none) and
    `direct` says that it touches the place.
    """

    niveau: Niveau
    preposition: str = ""
    proche: bool = False
    present: bool = False
    direct: bool = False
    verbe: str = ""

    @property
    def from_there(self) -> bool:
        """ "Je suis de Nîmes" says less than "je vis à Alès"."""
        return self.verbe in ETRE and self.preposition in ORIGINES


_C_EST = ("cé", "cè", "sé", "sè")


class Phrase:
    """The words of a text (its first 1,000 characters), cut into clauses."""

    def __init__(self, texte: str, attendu: bool = False) -> None:
        """`attendu`: the text answers "where do you live?".

        `lieux_dits`, once set, are the ranks of the words that name a neighbourhood.
        """
        self.attendu = attendu
        self.lieux_dits: frozenset[int] = frozenset()
        self._liens: dict[tuple[int, int | None], Lien] = {}
        self.ecrit = spell_out(texte)[:LONGUEUR_LUE]
        self.plie = fold(self.ecrit)
        self.mots = _cut(self.plie)

    def __len__(self) -> int:
        return len(self.mots)

    @cached_property
    def textes(self) -> list[str]:
        """The words alone; "cé" and "sè" are "c’est", unless they end a name: Les Ponts-de-Cé."""
        return [
            "c"
            if self.ecrit[mot.debut : mot.fin] in _C_EST
            and not self.plie[: mot.debut].endswith(("de ", "-"))
            else mot.texte
            for mot in self.mots
        ]

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

    def ends_clause(self, rang: int) -> bool:
        """Whether a word is the last of its clause."""
        fin = rang + 1 == len(self)
        return fin or self.mots[rang + 1].proposition != self.mots[rang].proposition

    def together(self, debut: int, fin: int) -> bool:
        """Whether the words from one rank to another (excluded) are of one clause."""
        return self.mots[debut].proposition == self.mots[fin - 1].proposition

    def lien(self, rang: int, fin: int | None = None) -> Lien:
        """How the place of a rank is tied to the words before it.

        With `fin`, the words after the place are read too, and a place that nothing ties to a
        person ("un dossier à Nantes") is excluded.
        """
        lien = self._liens.get((rang, fin))
        if lien is None:
            lien = self._liens[rang, fin] = self._tied(rang, fin)
        return lien

    def _tied(self, rang: int, fin: int | None) -> Lien:
        debut, preposition = rang, ""
        depart = self._clause_start(rang)
        while (
            debut > depart
            and self.textes[debut - 1] in PREPOSITIONS
            and not self._is_auxiliary(debut - 1)
        ):
            debut -= 1
            if not preposition or self.textes[debut] in LOCATIVES:
                preposition = self.textes[debut]
        avant = self.textes[depart:debut]
        if avant and (avant[-1] in NEGATIONS or avant[-2:] == ["et", "non"]):
            return Lien(Niveau.EXCLU)
        if rang == debut and avant[-1:] == ["cote"] and avant[-2:-1] not in (["a"], ["d"], ["du"]):
            avant = avant[:-1]  # "côté Lyon 7" is in it
        proche = _near(avant) or (
            bool(avant) and avant[-1] == "vers" and preposition in ("", "la", "le", "l")
        )
        proche = proche or ("entre" in avant and avant[-1] == "et")
        clause = Clause(avant, preposition, rang - debut, self.attendu)
        niveau, gouverneur = govern(clause)
        direct = gouverneur is not None and clause.touches(gouverneur)
        verbe = "" if gouverneur is None else avant[gouverneur]
        if niveau in (Niveau.CITE, Niveau.PREPOSITION):
            niveau = self._pending(depart, niveau)
            if self._corrects(depart, avant):
                niveau = Niveau.RESIDENCE
        present = not PRESENT.isdisjoint(avant) or self._was_present(depart)
        if niveau in (Niveau.CITE, Niveau.PREPOSITION) and present and PASSE.isdisjoint(avant):
            niveau = Niveau.RESIDENCE
        if fin is not None:
            places = range(depart, depart + len(avant))
            dits = [self.textes[r] for r in places if r not in self.lieux_dits]
            niveau = self._with_rest(clause, dits, fin, niveau, direct)
        return Lien(niveau, preposition, proche, present, direct, verbe)

    def between(self, rang: int) -> str:
        """What is typed between a word and the one before it."""
        return self.plie[self.mots[rang - 1].fin : self.mots[rang].debut] if rang else ""

    def hyphened(self, rang: int) -> bool:
        """Whether a hyphen ties a word to the one before it."""
        return 0 < rang < len(self) and self.between(rang) == "-"

    def determined(self, rang: int) -> bool:
        """Whether an article or a number stands just before a word: "les jumelles"."""
        return (
            rang > 0
            and self.textes[rang - 1] in _DETERMINANTS
            and self.mots[rang - 1].proposition == self.mots[rang].proposition
        )

    def is_of_somebody(self, rang: int) -> bool:
        """Whether a word names a person, an age or a status."""
        return is_said_of_somebody([self.textes[rang]], inconnus=0)

    @cached_property
    def fiche(self) -> bool:
        """Whether the text tells who somebody is: an age, a status, "j'y habite"."""
        return self.la_ou or is_said_of_somebody(self.textes, inconnus=0)

    @cached_property
    def agee(self) -> bool:
        """Whether the text tells an age or where somebody lives: a list of facts."""
        return (
            self.la_ou or not _AGES.isdisjoint(self.textes) or not RESIDENCE.isdisjoint(self.textes)
        )

    @cached_property
    def la_ou(self) -> bool:
        """ "J'y habite", "c'est là que je vis": a place told elsewhere in the text."""
        return bool(_LA_OU.search(self._uni))

    @cached_property
    def _nouvelles(self) -> bool:
        return not _NOUVELLES.isdisjoint(self.textes)

    def _with_rest(
        self, clause: Clause, dits: list[str], fin: int, niveau: Niveau, direct: bool
    ) -> Niveau:
        """The level once the words after the place are read.

        `dits` are the words before it that name no neighbourhood.
        """
        suite = self._after(fin)
        if suite[:2] in (["c", "etait"], ["cetait", "avant"], ["c", "avant"]):
            return Niveau.EXCLU
        if suite[:1] == ["avant"] and not {"de", "d", "que"}.intersection(suite[1:2]):
            return Niveau.EXCLU
        if self._lives_where(fin):
            return Niveau.RESIDENCE
        if niveau is Niveau.EXCLU:
            return niveau
        habite = direct and not RESIDENCE.isdisjoint(clause.mots)
        if not habite and not _DE_PASSAGE.isdisjoint(suite):
            return Niveau.EXCLU
        if not direct and self._is_spoken_about(dits, suite):
            return Niveau.EXCLU
        if niveau is Niveau.RESIDENCE:
            return niveau
        if self._habite_apres(fin):
            return Niveau.RESIDENCE
        depuis = suite[:1] == ["depuis"] and not clause.origine
        if depuis or _LA_OU.search(f" {' '.join(suite)} "):
            return Niveau.RESIDENCE
        if self.attendu:
            return niveau
        if _near(clause.mots):
            return niveau
        if clause.mots and clause.mots[-1] in _VERS_AUTRE_CHOSE:
            return Niveau.EXCLU
        if self._nouvelles or not is_said_of_somebody(dits):
            return Niveau.EXCLU
        return (
            Niveau.EXCLU if clause.origine and any(m not in PREPOSITIONS for m in dits) else niveau
        )

    def _habite_apres(self, fin: int) -> bool:
        """ "Saint-Denis j'habite", "La Courneuve living": the verb closes the sentence."""
        suite = self.textes[fin : fin + 2]
        if suite[:1] == ["living"]:
            return True
        if suite != ["j", "habite"]:
            return False
        return fin + 2 == len(self) or not self.together(fin, fin + 3)

    def _lives_where(self, fin: int) -> bool:
        """ "Pas de travail à Dijon où je vis": the verb comes after "où"."""
        suite = self.textes[fin : fin + 4]
        if suite[:2] in (["ou", "jhabite"], ["ou", "jvis"]):
            return True
        if suite[:1] != ["ou"] or len(suite) < 3:
            return False
        loge = suite[2] in ("suis", "est") and suite[3:4] in _LOGE
        qui = suite[1] in ("je", "j", "on", "nous", "elle")
        lui = suite[1] == "il" and _SOI.isdisjoint(self.textes)  # not "mon patron", told by oneself
        return (qui or lui) and (suite[2] in _VIVRE or loge)

    def _is_spoken_about(self, dits: list[str], suite: list[str]) -> bool:
        """Whether a place is only talked of: "Belfort a un quartier", "2 Lens 0", "jamais allé"."""
        if suite[:1] == ["a"] and suite[1:2] in (["un"], ["une"], ["des"]):
            return True
        if dits[-1:] and dits[-1].isdigit() and suite[:1] and suite[0].isdigit():
            return True
        sejour = suite[:1] == ["pour"] and not _TEMPS.isdisjoint(dits[-1:])
        return not self.attendu and (sejour or bool(_JAMAIS_LA.search(self._uni)))

    def _after(self, fin: int) -> list[str]:
        """The words after a place, in its clause."""
        arret = fin
        while arret < min(len(self), fin + _SUITE) and self.together(fin - 1, arret + 1):
            arret += 1
        return self.textes[fin:arret]

    def _is_auxiliary(self, rang: int) -> bool:
        """The "a" of "il m'a viré", which is no preposition."""
        return (
            self.textes[rang] == "a"
            and rang > 0
            and self.textes[rang - 1] in _AVANT_AVOIR
            and self.ecrit[self.mots[rang].debut] == "a"
        )

    def _clause_start(self, rang: int) -> int:
        proposition = self.mots[rang].proposition
        debut = max(0, rang - _PORTEE)
        while rang > debut and self.mots[rang - 1].proposition == proposition:
            rang -= 1
        return rang

    def _was_present(self, depart: int) -> bool:
        """ "Maintenant, Vesoul": the clause just before only says when."""
        return depart > 0 and self.textes[depart - 1] in PRESENT

    def _corrects(self, depart: int, avant: list[str]) -> bool:
        """Whether a place mends the one before it: "non pardon Colmar", "plus Nevers mais Vierzon".

        `avant` are the words of its clause before it; the correction may be a clause by itself.
        """
        if not depart:
            return False
        debut = self._clause_start(depart - 1)
        precedents = self.textes[debut:depart]
        if avant == ["mais"]:
            nie = not {"plus", "pas"}.isdisjoint(precedents)
            return (
                nie and not (RESIDENCE | ETRE).isdisjoint(precedents) and not of_others(precedents)
            )
        dits = avant or precedents
        return len(dits) <= _REPRISE and dits[0] in CORRECTIONS and not _ERREURS.isdisjoint(dits)

    def _pending(self, depart: int, niveau: Niveau) -> Niveau:
        """ "J'habite, euh, Vesoul": the verb ended the clause before without a place."""
        if depart and self.textes[depart - 1] in RESIDENCE:
            clause = self.textes[self._clause_start(depart - 1) : depart - 1]
            if PASSE.isdisjoint(clause) and not of_others(clause):
                return Niveau.RESIDENCE
        return niveau


def _near(avant: list[str]) -> bool:
    fin = avant[-3:]
    if fin[-1:] and fin[-1] in _POINTS_CARDINAUX and fin[-2:-1] in (["l"], ["au"], ["le"]):
        return True  # "à l'est de Lyon"
    if not fin or AUTOUR.isdisjoint(fin):
        return False
    return fin[-1] in AUTOUR or (len(fin) > 1 and fin[-2] in AUTOUR and fin[-1] in PREPOSITIONS)


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
        return not (entre.strip() == "." and precedent in _ABREGES)
    if mot == "car" and precedent in _AVANT_LE_CAR:
        return False
    if " - " in entre or mot in _CONJONCTIONS or (mot == "et" and suivant in _SUJETS):
        return True
    if mot == "moi" and suivant in _LOCATIVES_DE_MOI and precedent not in _AVEC:
        return True  # "mon père est du 77 moi du 94"
    return mot in _MOI and precedent not in _AVANT_MOI
