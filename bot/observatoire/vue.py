"""What is shown of one territoire over some quarters: sums of published lots, nothing else. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from bot.observatoire.lieux import DEPARTEMENT, FRANCE, Arbre, level_of
from bot.observatoire.observatoire import Montre
from bot.observatoire.periodes import next_quarter
from bot.observatoire.releve import (
    AGES,
    FREINS,
    PAR_AGE,
    PERSONNES,
    PROPOSES,
    REFUSES,
    SANS_REPONSE,
    Comptes,
)

PAR_DEFAUT = 4  # the last quarters, when no period is asked
TOUT = "tout"


@dataclass(frozen=True, slots=True)
class Vue:
    """The figures of a page. Every number is "at least"; what is not there shows nothing."""

    territoire: str
    departements: tuple[str, ...]  # whose ages and people are told: those it is in; () for France
    trimestres: tuple[str, ...]
    besoins: Mapping[str, Mapping[str, int]] = field(default_factory=dict)  # frein -> quarter
    ages: Mapping[str, Mapping[str, int]] = field(default_factory=dict)  # frein -> group
    proposes: Mapping[str, int] = field(default_factory=dict)
    refuses: Mapping[str, int] = field(default_factory=dict)
    sans_reponse: Mapping[str, int] = field(default_factory=dict)
    personnes: int = 0

    @property
    def freins(self) -> dict[str, int]:
        """Each frein over the whole period, the most frequent first."""
        sommes = {frein: sum(par.values()) for frein, par in self.besoins.items()}
        return dict(sorted(sommes.items(), key=lambda paire: (-paire[1], paire[0])))

    @property
    def dispositifs(self) -> list[str]:
        """Those proposed or refused, the most frequent first."""
        tous = {*self.proposes, *self.refuses}
        return sorted(tous, key=lambda d: (-self.proposes.get(d, 0), -self.refuses.get(d, 0), d))

    @property
    def is_empty(self) -> bool:
        return not (self.besoins or self.proposes or self.refuses or self.ages)


def quarters_of(periode: str, connus: Sequence[str]) -> tuple[str, ...]:
    """The quarters of a period ("2026", "2026-T4", "tout"; "" for the last ones), without a gap."""
    if not connus:
        return ()
    suite = [min(connus)]
    while suite[-1] < max(connus):
        suite.append(next_quarter(suite[-1]))
    if periode == TOUT:
        return tuple(suite)
    if periode:
        return tuple(t for t in suite if t == periode or t.partition("-")[0] == periode)
    return tuple(suite[-PAR_DEFAUT:])


def view(montre: Montre, territoire: str, trimestres: Sequence[str], arbre: Arbre) -> Vue:
    """The figures of a territoire: a place, or the bare code of an EPCI."""
    besoins: dict[str, Counter[str]] = {}
    ages: dict[str, Counter[str]] = {}
    sommes: dict[str, Counter[str]] = {m: Counter() for m in (PROPOSES, REFUSES, SANS_REPONSE)}
    departements = departements_of(territoire, arbre)
    dedans = cache(partial(arbre.holds, territoire))
    personnes = 0
    for trimestre in trimestres:
        for (lieu, mesure, code), combien in montre.get(trimestre, Comptes()).items():
            if mesure in (PERSONNES, PAR_AGE):
                if departements and lieu not in departements:
                    continue
                if mesure == PERSONNES:
                    personnes += combien
                else:
                    frein, _, age = code.partition("/")
                    ages.setdefault(frein, Counter())[age] += combien
            elif dedans(lieu):
                if mesure == FREINS:
                    besoins.setdefault(code, Counter())[trimestre] += combien
                elif mesure in sommes:
                    sommes[mesure][code] += combien
    return Vue(
        territoire=territoire,
        departements=departements,
        trimestres=tuple(trimestres),
        besoins=besoins,
        ages={f: {age: par[age] for age in AGES if par[age]} for f, par in ages.items()},
        proposes=sommes[PROPOSES],
        refuses=sommes[REFUSES],
        sans_reponse=sommes[SANS_REPONSE],
        personnes=personnes,
    )


def departements_of(territoire: str, arbre: Arbre) -> tuple[str, ...]:
    """The départements that a territoire is in, () for France."""
    if territoire == FRANCE:
        return ()
    if len(territoire) == 9:  # the code of an EPCI
        return arbre.departements_of_epci(territoire)
    return (territoire if level_of(territoire) == DEPARTEMENT else arbre.departement(territoire),)
