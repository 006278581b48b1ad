"""Quartiers prioritaires named in a sentence: beside their commune, or alone when that is enough.

A name is weighed by what stands before it (`contexte`): "quartier X" says more than "j'habite X",
which says more than X somewhere. A name that several quartiers bear sets nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from rapidfuzz import fuzz

from bot.territoires.appellations import (
    is_common,
    is_one_common_word,
    is_other_place,
    without_article,
)
from bot.territoires.contexte import Niveau, Phrase
from bot.territoires.entites import Commune, Quartier
from bot.territoires.importees import QPV
from bot.territoires.mentions import is_place_word
from bot.territoires.mots import ETRE, PRENOMS, PREPOSITIONS, RESIDENCE, mots
from bot.territoires.nombres import Mention
from bot.territoires.noms import cle_mots, cle_nom
from bot.territoires.table import Territoires

_LETTRES_SEULES = 5  # a shorter name alone is only read where the sentence speaks of a place
_LETTRES_FLOUES = 6
_MOTS_FLOUS = 4
_SCORE_FLOU = 86.0  # of 100
_BOURG = 2000  # inhabitants; "le quartier X" is a quartier of somewhere else only if X is smaller

_DIT_QUARTIER = mots("quartier quartiers qpv cite cites zup secteur")
_HABITE = RESIDENCE - _DIT_QUARTIER - mots("ville commune localite habitation")
_ADVERBES = mots("actuellement maintenant toujours encore aussi bien")
_CIVILITES = mots("m mr mme mlle monsieur madame mademoiselle dr docteur me maitre")
_ARTICLES = mots("le la les l")
_CONTRACTES = {"au": "le", "du": "le", "aux": "les", "des": "les"}
# A street, a school or a station may bear the name of a quartier of another town.
_VOIES = mots(
    "rue rues avenue av boulevard bd bld place allee allees impasse square chemin route quai pont "
    "lycee college ecole maternelle gare station metro arret tram terminus hopital clinique centre "
    "stade gymnase association asso mission foyer maison parc theatre salle espace ehpad "
    "creche hotel docteur dr"
)


class Annonce(IntEnum):
    """How strongly the words before a name say that it is where the person lives."""

    EXCLUE = -1
    CITEE = 0
    PREPOSITION = 1
    LIEU = 2
    ADRESSE = 3
    QUARTIER = 4


@dataclass(frozen=True, slots=True)
class Nomme:
    """A name of one or several QPV (`codes`), from word `debut` to word `fin` (excluded)."""

    debut: int
    fin: int
    cle: str
    codes: tuple[str, ...]
    annonce: Annonce

    @property
    def longueur(self) -> int:
        return self.fin - self.debut


Trouve = tuple[Quartier, Nomme]


class Quartiers:
    """The names of quartiers in one text, and what they are worth."""

    def __init__(
        self, phrase: Phrase, territoires: Territoires, reponse: tuple[int, int] | None
    ) -> None:
        """`reponse`: first and last (excluded) rank of the words that answer "where?", if any."""
        self._phrase = phrase
        self._territoires = territoires
        self._reponse = reponse

    @cached_property
    def nommes(self) -> list[Nomme]:
        """Every name of a quartier among the words, whatever it may be worth."""
        noms = self._territoires.appellations
        return [
            Nomme(debut, fin, cle, noms.codes(cle), self._announced(debut, fin))
            for debut, fin, cle in noms.find(cle_mots(self._phrase.textes).split())
        ]

    def words(
        self, departement: str | None = None, communes: Iterable[Mention] = ()
    ) -> frozenset[int]:
        """Ranks of the words that name a quartier rather than a commune.

        Those that are enough alone, perhaps in the département said or known, and those of a
        quartier of another commune that the text names (`communes`). "Amiens" stays a commune in
        "Amiens Nord", "La Garenne-Colombes" is no quartier "Garenne".
        """
        rangs: set[int] = set()
        communes = list(communes)
        for nomme in self.nommes:
            if nomme.annonce is Annonce.EXCLUE or self._is_part_of_one(nomme, communes):
                continue
            siennes = {code for quartier in self._of(nomme.codes) for code in quartier.communes}
            dedans, dehors = self._said_in_and_out(nomme, communes)
            quartiers = self._there(nomme, departement)
            seul = self._is_enough(nomme, quartiers, departement) and self._is_whole(nomme)
            if dedans.isdisjoint(siennes) and (seul or not dehors.isdisjoint(siennes)):
                rangs.update(range(nomme.debut, nomme.fin))
        return frozenset(rangs)

    def names_in(self, debut: int, fin: int) -> bool:
        """Whether words hold the name of a quartier, even one that several bear."""
        return any(nomme.debut < fin and debut < nomme.fin for nomme in self.nommes)

    def beside(
        self,
        communes: Iterable[str],
        dits: tuple[int, int] | None = None,
        minimum: Annonce = Annonce.CITEE,
    ) -> Trouve | None:
        """The one QPV of these communes that the text names; `dits`, the words of the commune."""
        if not self.nommes:
            return None
        codes = {q.code for code in communes for q in self._territoires.quartiers_de(code)}
        trouves = []
        for nomme in self.nommes:
            ici = tuple(code for code in nomme.codes if code in codes)
            if ici and nomme.annonce >= minimum and self._is_read_beside(nomme, dits):
                trouves.append((nomme, ici))
        return self._longest(trouves)

    def alone(
        self, dit: str | None, connu: str | None, minimum: Annonce = Annonce.CITEE
    ) -> Trouve | None:
        """The one QPV whose name is enough without its commune.

        `dit` is the département that the text says, outside of which nothing is read; `connu` the
        one that was known before, which only tells namesakes apart.
        """
        trouves = []
        for nomme in self.nommes:
            if nomme.annonce < minimum:
                continue
            quartiers = self._there(nomme, dit or connu)
            if dit:
                quartiers = [q for q in quartiers if dit in self.departements(q)]
            if self._is_enough(nomme, quartiers, dit or connu) and self._is_whole(nomme):
                trouves.append((nomme, tuple(quartier.code for quartier in quartiers)))
        if not trouves:
            return None
        fort = max(nomme.annonce for nomme, _ in trouves)
        forts = [(nomme, codes) for nomme, codes in trouves if nomme.annonce is fort]
        long = max((nomme for nomme, _ in forts), key=lambda nomme: nomme.longueur)
        ailleurs = [n for n, _ in forts if n.debut < long.debut or long.fin < n.fin]
        if ailleurs and len({codes for _, codes in forts}) > 1:
            return None  # two places, said equally
        return self._longest(forts)

    def answered(self, commune: str) -> Trouve | None:
        """The QPV of a commune whose whole name is the answer, even "centre ville"."""
        if self._reponse is None or not len(self._phrase):
            return None
        for debut, fin in (self._reponse, (0, len(self._phrase))):
            dit = _whole(self._phrase.typed(debut, fin))
            trouves = [
                q for q in self._territoires.quartiers_de(commune) if dit and _whole(q.nom) == dit
            ]
            if len(trouves) == 1:
                return trouves[0], Nomme(debut, fin, dit, (trouves[0].code,), Annonce.LIEU)
        return None

    def misspelt(self, commune: str, dits: tuple[int, int] | None = None) -> Trouve | None:
        """The QPV of a commune that words announced as a place nearly spell."""
        quartiers = self._territoires.quartiers_de(commune)
        meilleur, trouve = _SCORE_FLOU, None
        for debut, fin in self._groups(dits) if quartiers else ():
            cle = cle_mots(self._phrase.textes[debut:fin])
            for quartier, nom in _alike(cle, quartiers):
                score = fuzz.ratio(cle, nom, score_cutoff=meilleur)
                if not score or (trouve is not None and score <= meilleur):
                    continue
                annonce = self._announced(debut, fin)
                nomme = Nomme(debut, fin, nom, (quartier.code,), annonce)
                if annonce >= Annonce.PREPOSITION or (
                    annonce is Annonce.CITEE and self._touches(nomme, dits)
                ):
                    meilleur, trouve = score, (quartier, nomme)
        return trouve

    def departements(self, quartier: Quartier) -> frozenset[str]:
        """The départements of a QPV: one, but for the few that span two."""
        communes = map(self._territoires.commune, quartier.communes)
        return frozenset(commune.departement for commune in communes if commune is not None)

    def _groups(self, dits: tuple[int, int] | None) -> Iterable[tuple[int, int]]:
        """Groups of words that may be a name, outside of those of the commune."""
        phrase = self._phrase
        for debut in range(len(phrase)):
            if not is_place_word(phrase, debut):
                continue
            for fin in range(debut + 1, min(len(phrase), debut + _MOTS_FLOUS) + 1):
                if not phrase.together(debut, fin) or (dits and debut < dits[1] and dits[0] < fin):
                    break
                if is_place_word(phrase, fin - 1):
                    yield debut, fin

    def _announced(self, debut: int, fin: int) -> Annonce:
        """What the words before a name say of it."""
        phrase, textes = self._phrase, self._phrase.textes
        if self._is_surname(debut):
            return Annonce.EXCLUE
        depart = debut
        while depart and phrase.together(depart - 1, debut + 1):
            depart -= 1
        if debut > depart and textes[debut - 1] == "les":
            debut -= 1
        premier = debut
        while premier > depart and textes[premier - 1] in PREPOSITIONS:
            premier -= 1
        article = premier < debut or textes[debut] in _ARTICLES
        rang = premier - 1
        while rang >= depart and textes[rang] in _ADVERBES:
            rang -= 1
        mot = textes[rang] if rang >= depart else ""
        lien = phrase.lien(debut)
        if lien.niveau is Niveau.EXCLU or lien.proche or mot in _VOIES:
            return Annonce.EXCLUE
        if mot in _DIT_QUARTIER:
            dit = phrase.lien(rang)
            exclue = dit.niveau is Niveau.EXCLU or dit.proche
            return Annonce.EXCLUE if exclue else Annonce.QUARTIER
        if mot in _HABITE and article and lien.niveau is Niveau.RESIDENCE:
            return Annonce.ADRESSE
        if premier == depart and phrase.alone(premier, fin):
            return Annonce.LIEU
        if self._reponse and self._reponse[0] <= debut and fin <= self._reponse[1]:
            return Annonce.LIEU
        if lien.niveau is Niveau.RESIDENCE and mot not in ETRE:
            return Annonce.LIEU
        return Annonce.CITEE if lien.niveau is Niveau.CITE else Annonce.PREPOSITION

    def _is_surname(self, debut: int) -> bool:
        """ "M. Viguier", "Sarah Viguier"; not what follows "Saint-Denis"."""
        textes = self._phrase.textes
        avant = textes[debut - 1] if debut else ""
        if avant in _CIVILITES:
            return True
        saint = debut > 1 and textes[debut - 2] in ("saint", "st", "sainte", "ste")
        return avant in PRENOMS and not saint and self._phrase.together(debut - 1, debut + 1)

    def _is_read_beside(self, nomme: Nomme, dits: tuple[int, int] | None) -> bool:
        """Whether a name is read as a quartier when its commune is known."""
        annonce = nomme.annonce
        if annonce is Annonce.EXCLUE:
            return False
        if dits and dits[0] <= nomme.debut and nomme.fin <= dits[1]:
            return False  # the words of the commune itself
        if any(nomme.cle in quartier.appellations for quartier in self._of(nomme.codes)):
            return True
        if self._touches(nomme, dits):
            annonce = max(annonce, Annonce.LIEU)
        if is_other_place(nomme.cle):
            return annonce >= Annonce.ADRESSE
        if is_one_common_word(nomme.cle):
            return annonce >= Annonce.LIEU
        return annonce >= Annonce.PREPOSITION or not is_common(nomme.cle)

    def _there(self, nomme: Nomme, departement: str | None) -> list[Quartier]:
        """The quartiers of a name; when there are several, those of this département."""
        quartiers = self._of(nomme.codes)
        if len(quartiers) < 2 or departement is None:
            return quartiers
        return [q for q in quartiers if departement in self.departements(q)] or quartiers

    def _is_whole(self, nomme: Nomme) -> bool:
        """Whether no longer name of a quartier holds these words: "Jardins" in "Jardins X"."""
        return not any(
            autre.debut <= nomme.debut
            and nomme.fin <= autre.fin
            and autre.longueur > nomme.longueur
            and autre.codes != nomme.codes
            for autre in self.nommes
        )

    def _is_part_of_one(self, nomme: Nomme, communes: Iterable[Mention]) -> bool:
        """Whether a name is only a piece of the name of a commune, its article left aside."""
        dits = self._phrase.textes
        return any(
            m.debut <= nomme.debut
            and nomme.fin <= m.fin
            and m.fin - m.debut - (_CONTRACTES.get(dits[m.debut], dits[m.debut]) in _ARTICLES)
            > nomme.longueur
            for m in communes
        )

    def _said_in_and_out(
        self, nomme: Nomme, communes: Iterable[Mention]
    ) -> tuple[set[str], set[str]]:
        """Codes of the communes said within the words of a name, and of those said elsewhere."""
        dedans: set[str] = set()
        dehors: set[str] = set()
        for mention in communes:
            separes = mention.fin <= nomme.debut or nomme.fin <= mention.debut
            exacts = mention.debut <= nomme.debut and nomme.fin <= mention.fin
            for commune, _ in self._territoires.nommees(mention.cle or ""):
                codes = {commune.code, commune.parente or commune.code}
                if separes:
                    dehors |= codes
                elif not exacts:
                    dedans |= codes
        return dedans, dehors

    def _is_enough(self, nomme: Nomme, quartiers: list[Quartier], departement: str | None) -> bool:
        """Whether a name means this one quartier, without any commune around."""
        if len(quartiers) != 1 or nomme.annonce is Annonce.EXCLUE:
            return False
        if nomme.cle in quartiers[0].sans_commune:
            return True
        if QPV not in self._territoires.imports:
            return False  # nobody knows who else bears this name
        if self._territoires.departement_par_cle(nomme.cle) or is_other_place(nomme.cle):
            return nomme.annonce is Annonce.QUARTIER
        homonymes = self._namesakes(nomme, departement)
        if homonymes:
            return nomme.annonce is Annonce.QUARTIER and homonymes[0].population < _BOURG
        if is_common(nomme.cle):
            situe = departement is not None and departement in self.departements(quartiers[0])
            return nomme.annonce >= (Annonce.LIEU if situe else Annonce.ADRESSE)
        if nomme.annonce is Annonce.CITEE and self._follows_a_name(nomme.debut):
            return False
        return len(nomme.cle) >= _LETTRES_SEULES or nomme.annonce >= Annonce.LIEU

    def _follows_a_name(self, debut: int) -> bool:
        """ "Kevin Viguier, 19 ans": a capital and no common word, just before."""
        phrase = self._phrase
        if not debut or not phrase.together(debut - 1, debut + 1):
            return False
        return phrase.typed(debut - 1, debut)[0].isupper() and is_place_word(phrase, debut - 1)

    def _namesakes(self, nomme: Nomme, departement: str | None) -> list[Commune]:
        """The communes that a name may mean, most populous first.

        None when an article says that it is no commune ("la Mosson", the commune is Mosson), nor
        when they are all out of the département said or known.
        """
        avant = self._phrase.textes[nomme.debut - 1] if nomme.debut else ""
        article = _CONTRACTES.get(avant, avant)
        formes = [f"{article} {nomme.cle}"]
        if article not in _ARTICLES:
            formes = [nomme.cle, *(f"{forme} {nomme.cle}" for forme in sorted(_ARTICLES))]
        homonymes = [
            commune
            for forme in formes
            if forme in self._territoires.cles
            for commune, _ in self._territoires.nommees(forme)
        ]
        homonymes.sort(key=lambda commune: -commune.population)
        if departement and all(c.departement != departement for c in homonymes):
            return []
        return homonymes

    def _longest(self, trouves: list[tuple[Nomme, tuple[str, ...]]]) -> Trouve | None:
        """The longest name, when one quartier bears it, or bears it as its whole name."""
        longueur = max((nomme.longueur for nomme, _ in trouves), default=0)
        longs = [(nomme, codes) for nomme, codes in trouves if nomme.longueur == longueur]
        quartiers = {q.code: q for _, codes in longs for q in self._of(codes)}
        if len(quartiers) > 1:
            cles = {without_article(nomme.cle) for nomme, _ in longs}
            quartiers = {code: q for code, q in quartiers.items() if _whole(q.nom) in cles}
        if len(quartiers) != 1:
            return None
        ((code, quartier),) = quartiers.items()
        return quartier, next(nomme for nomme, codes in longs if code in codes)

    def _touches(self, nomme: Nomme, dits: tuple[int, int] | None) -> bool:
        """ "Dauphine Orléans", "à la Source à Orléans": beside the words of the commune."""
        if dits is None:
            return False
        avant = nomme.fin <= dits[0]
        entre = slice(nomme.fin, dits[0]) if avant else slice(dits[1], nomme.debut)
        return all(mot in PREPOSITIONS or mot == "les" for mot in self._phrase.textes[entre])

    def _of(self, codes: Iterable[str]) -> list[Quartier]:
        return [quartier for code in codes if (quartier := self._territoires.quartier(code))]


def _alike(cle: str, quartiers: Iterable[Quartier]) -> Iterable[tuple[Quartier, str]]:
    """The uncommon names of six letters and more that begin as a key does."""
    for quartier in quartiers:
        for nom in (*quartier.appellations, *quartier.derivees):
            if nom[0] == cle[0] and len(nom) >= _LETTRES_FLOUES and not is_common(nom):
                yield quartier, nom


def _whole(nom: str) -> str:
    """A whole name as it is compared with another: its key without the article."""
    return without_article(cle_nom(nom))
