"""What is believed in the end, of the facts that the rules read and those that the encoder sees.

One logistic regression for each key over a few features of a candidate: a table of weights,
learnt on sentences that neither the rules nor the encoder had seen (`apprentissage/`). Pure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.comprehension.candidats import SITUEES, VALEURS, Candidat, Portee
from bot.comprehension.lecture import Fait
from bot.situation import LISTES

_PLANCHER = 1e-4  # of a probability, before its logarithm
# What a fact that only the encoder sees must weigh, beside others and where nothing supports it;
# and the same of a key beside the one that was asked. What is told freely is told; an answer rarely
# says more than it was asked, nonsense is no answer, and nobody is made to refuse.
_MARGE, _MARGE_SEULE = 0.0, 0.9
_MARGE_A_COTE, _MARGE_A_COTE_SEULE = 0.4, 1.6

Traits = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Avis:
    """The opinion of the encoder on one sentence.

    `faits`: (key, value) -> probability that it is stated; of a key whose value is read elsewhere
    (an age, a commune) the value is None. `roles`: (key, span) -> probability that these words of
    the plain text give that key.
    """

    faits: Mapping[tuple[str, Any], float]
    roles: Mapping[tuple[str, Portee], float]


def heard(repond: Avis, parle: Avis, question: str) -> Avis:
    """Two opinions on one sentence: as an answer to `question`, and as if nothing had been asked.

    The first alone counts for the key that was asked; for the others whichever is surer: "il a la
    RQTH en fait" says so whatever was asked.
    """

    def surer(reponses: Mapping[Any, float], dites: Mapping[Any, float]) -> dict[Any, float]:
        return {
            code: p if code[0] == question else max(p, dites.get(code, 0.0))
            for code, p in reponses.items()
        }

    return Avis(surer(repond.faits, parle.faits), surer(repond.roles, parle.roles))


class Encodeur(Protocol):
    """What reads a sentence as a whole; see `bot.encodeur`."""

    def read(self, norme: str, question: str | None, portees: Sequence[Portee]) -> Avis:
        """The opinion on a plain text, `question` being the key just asked."""
        ...


@dataclass(frozen=True, slots=True)
class Accord:
    """How the rules and the encoder are weighed: see `data/encodeur/accord.json`.

    `poids`: key -> one weight for each feature; a key without weights is left to the rules.
    `urgence`: the probability from which an urgence that the rules did not see is believed.
    """

    poids: Mapping[str, Sequence[float]]
    urgence: float

    def urgences(self, avis: Avis) -> tuple[str, ...]:
        """The codes of the urgences that the encoder is sure of."""
        return tuple(
            code for (cle, code), p in avis.faits.items() if cle == "urgences" and p >= self.urgence
        )


def traits_of(candidat: Candidat, avis: Avis, question: str | None) -> Traits:
    """The features of a candidate, the constant 1 first."""
    nommee = candidat.cle in VALEURS or candidat.cle == "freins"
    fait = _logit(avis.faits.get((candidat.cle, candidat.valeur if nommee else None), 0.0))
    situee = candidat.cle in SITUEES and candidat.portee is not None
    role = avis.roles.get((candidat.cle, candidat.portee), 0.0) if candidat.portee else 0.0
    lu, posee = float(candidat.lu), float(candidat.cle == question)
    return (
        1.0,
        lu,
        float(candidat.rival),
        posee,
        posee * lu,
        fait,
        lu * fait,
        _logit(role) if situee else 0.0,
        float(situee),
    )


def _logit(probabilite: float) -> float:
    p = min(max(probabilite, _PLANCHER), 1 - _PLANCHER)
    return math.log(p / (1 - p))


def settle(
    faits: Sequence[Fait],
    candidats: Sequence[Candidat],
    avis: Avis,
    poids: Mapping[str, Sequence[float]],
    question: str | None,
    locate: Callable[[Candidat], Fait | None],
) -> list[Fait]:
    """The facts to believe; `locate` makes a fact of a candidate that the rules did not read.

    A key without weights is left to the rules, as is one of which they read no candidate.
    """
    pesees = {candidat.cle for candidat in candidats if candidat.lu}
    crus = [fait for fait in faits if fait.cle not in poids or fait.cle not in pesees]
    par_cle: dict[str, list[tuple[float, Candidat]]] = {}
    for candidat in candidats:
        if candidat.cle in poids:
            somme = sum(
                poids_du_trait * trait
                for poids_du_trait, trait in zip(
                    poids[candidat.cle], traits_of(candidat, avis, question), strict=True
                )
            )
            if somme > _margin(candidat, faits, question):
                par_cle.setdefault(candidat.cle, []).append((somme, candidat))
    for cle, retenus in par_cle.items():
        if cle not in LISTES:
            retenus = [max(retenus, key=lambda paire: paire[0])]
        codes = [candidat for _, candidat in retenus if candidat.valeur != ()]
        for candidat in codes or [candidat for _, candidat in retenus]:
            lus = [f for f in faits if f.cle == cle and _as_value(f.valeur) == candidat.valeur]
            if candidat.lu and lus:
                crus += lus[-1:]
            elif fait := locate(candidat):
                crus.append(fait)
    return crus


def _margin(candidat: Candidat, faits: Sequence[Fait], question: str | None) -> float:
    """What a candidate must weigh to be believed; 0 is as likely as not."""
    if candidat.lu:
        return 0.0
    if candidat.cle == "refus" or (question is not None and candidat.cle != question):
        return _MARGE_A_COTE if faits else _MARGE_A_COTE_SEULE
    return _MARGE if faits and question is None else _MARGE_SEULE


def _as_value(valeur: Any) -> Any:
    """A value that a candidate may have: the empty list is a tuple there."""
    return () if valeur == [] else valeur
