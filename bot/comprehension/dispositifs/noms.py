"""The names of the dispositifs, as they are written and misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.mots import ECRITURES
from bot.texte import fold, words_only

_MOTS_MAX = 7
_UN_POINT = re.compile(r"\d\.\d")
_ARTICLES = frozenset({"le", "la", "les", "l", "un", "une", "des"})
_COURT = 4
# Common words that are one letter away from a name.
_PAS_UN_NOM = words("""mentir menti mentent menteur menteuse montre montrer monter epice epices rapide rapides social sociale travaux locale locales locaux missions service
    services civil civile centre centres chance emplois travail france plie plier capable
    emploie espoirs ecole ecoles maison maisons point points conseil promos promo mobile mobiles
    equipe garantie garanties jeune jeunes""")
# Short names of the trade that no fiche gives: those that educators and learners write.
_NOMS_D_USAGE: dict[str, tuple[str, ...]] = {
    "france-travail": (
        "frans travail",
        "frans traval",
        "france traval",
        "pol emploi",
        "pole enploi",
    ),
    "iae": (
        "cddi",
        "contrat d insertion",
        "chantier inser",
        "chantier d inser",
        "regie de quartier",
        "ressourcerie",
        "restos du coeur chantier",
    ),
    "ateliers-langue": (
        "ateliers de fle",
        "atelier de fle",
        "ateliers fle",
        "atelier fle",
        "cours fle",
        "atelier francais",
        "ateliers francais",
        "cours francais",
        "atelier de francais",
        "cours de langue",
        "atelier alpha",
        "cours alpha",
        "cours d alpha",
        "alphabetisation",
        "formation de francais",
        "formation francais",
        "formation en francais",
        "formation fle",
        "french class",
        "french classes",
    ),
    "conseil-departemental": (
        "as du dep",
        "as du departement",
        "as polyvalente",
        "as de polyvalence",
        "as du secteur",
        "as du cms",
        "assistante sociale du dep",
    ),
    "mission-locale": ("mission loc", "miss loc", "mission lokal", "mission localle"),
}
# A name that is also a common word: "c’est plié", said of what is over.
_HOMONYMES = {
    "plie": re.compile(
        r" (?:est|s est|ete|etait|affaire|tout|ai|a|je|j|il|elle|ont|sera|etre|deja|se|me|"
        r"dos|linge|bagage)(?: (?:deja|bien|tout))? $"
    ),
    "sc": re.compile(
        r" (?:licence|bac|master|fac|prepa|terminale|diplome|l1|l2|l3)(?: (?:de|en))? $"
    ),
}

# The PASS of a work contract, or of the bus: the hospital’s is neither prolonged nor suspended.
_AUTRE_PASS = re.compile(
    r" (?:prolong\w*|suspen\w*|suspend\w*|renouvel\w*|agrement|expir\w*|interromp\w*|reconduire|numero|date|fin|duree)(?: (?:d|de|du|le|la|son|sa|un|mon|l|avec|a|fin|date|echeance))* pass "
    r"| pass (?:iae|emploi|culture|navigo|sport|numerique|rail|region|permis|education|jeunes?)(?= )"
    r"| pass (?:[a-z]+ ){0,3}?(?:prolong\w*|suspen\w*|renouvel\w*|expir\w*|interromp\w*|se termine|se finit|finit|dure|arrive a echeance|de 24 mois|de deux ans)(?= )"
)
_PASS = "pass"


class Noms:
    """The names people give to dispositifs, ready to be found in plain words."""

    def __init__(self, alias: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[tuple[str, ...], str] = {}
        colles: dict[str, tuple[str, ...]] = {}
        for dispositif, noms in alias.items():
            usages = _NOMS_D_USAGE.get(dispositif, ())
            for nom in (dispositif.replace("-", " "), *noms, *usages):
                mots = tuple(_plain(nom))
                while len(mots) > 1 and mots[0] in _ARTICLES:
                    mots = mots[1:]
                if not mots:
                    continue
                self._ids.setdefault(mots, dispositif)
                if _UN_POINT.search(nom):  # "promo 16.18" is read as a word and a number
                    self._ids.setdefault(tuple(fold(nom).split()), dispositif)
                colle = "".join(mots)
                if len(mots) > 1 and len(colle) > _COURT + 2:
                    colles.setdefault(colle, mots)
        self._colles = colles
        self._mots = frozenset(mot for mots in self._ids for mot in mots)
        self._longs = sorted(
            mot for mot in self._mots | set(colles) if len(mot) > _COURT and not mot.isdigit()
        )
        self._premiers = frozenset(mots[0] for mots in self._ids)
        self._correct = lru_cache(maxsize=4096)(self._nearest)

    def find(self, phrase: Phrase) -> Iterator[tuple[str, int, int]]:
        """Dispositif id and span (in the plain text) of each name, the longest first."""
        mots = [self._correct(mot.texte) if not mot.rupture else "|" for mot in phrase.mots]
        i = 0
        while i < len(mots):
            pas = 1
            if mots[i] not in self._premiers and mots[i] not in self._colles:
                i += 1
                continue
            for longueur in range(min(_MOTS_MAX, len(mots) - i), 0, -1):
                tranche = mots[i : i + longueur]
                cle = tuple(mot for mot in tranche)
                if longueur == 1 and cle[0] in self._colles:
                    cle = self._colles[cle[0]]
                dispositif = self._ids.get(cle)
                if dispositif is None and "|" in cle[1:-1]:
                    cle = tuple(mot for mot in cle if mot != "|")
                    dispositif = self._ids.get(cle) if len(cle) > 1 else None
                homonyme = _HOMONYMES.get(cle[0]) if len(cle) == 1 else None
                if homonyme and homonyme.search(phrase.norme[: phrase.departs[i]][-24:]):
                    dispositif = None
                if cle == (_PASS,) and _AUTRE_PASS.search(f"{phrase.norme} "):
                    dispositif = None
                if dispositif is not None:
                    fin = phrase.departs[i + longueur - 1] + len(
                        phrase.mots[i + longueur - 1].texte
                    )
                    yield dispositif, phrase.departs[i] - 1, fin
                    pas = longueur
                    break
            i += pas

    def _nearest(self, mot: str) -> str:
        """The word of a name that a misspelt word stands for, or the word itself."""
        if len(mot) > 3 and mot[0] in "ld" and (mot[1:],) in self._ids and mot not in self._mots:
            return mot[1:]
        if len(mot) <= _COURT or mot in self._mots or mot in self._colles or mot in _PAS_UN_NOM:
            return mot
        ecart = 1 if len(mot) < 8 else 2
        trouve = process.extractOne(mot, self._longs, scorer=OSA.distance, score_cutoff=ecart)
        if trouve is None:
            return mot
        nom = str(trouve[0])
        colle = mot[0] in "ld" and mot[1:] == nom
        if not colle and nom[0] != mot[0] and nom[:2] != mot[1::-1]:
            return mot
        return nom


def _plain(nom: str) -> list[str]:
    """Words of a name, spelt as `normalisation` spells them."""
    mots: list[str] = []
    for mot in words_only(nom).split():
        mots.extend(ECRITURES.get(mot, mot).split())
    return mots
