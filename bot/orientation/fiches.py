"""What the engine needs of the catalogue: fiches, conditions, structures. Frozen values, no I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

ETAPES = (
    "urgence",
    "levee-des-freins",
    "remobilisation",
    "accompagnement",
    "formation",
    "emploi",
)
RYTHME = 12  # months after which what was checked is to be read again, unless told otherwise
ANNEES_AVANT_CONFIRMATION = 2
ETAPES_SANS_ACCOMPAGNEMENT = frozenset({"urgence", "levee-des-freins"})


class Reponse(NamedTuple):
    """The answer of a criterion: yes, no or not known yet (None), and why.

    `texte` is the French sentence shown to the person. `manque` holds the Situation keys that are
    unknown and still matter here; `bascule`, those of them whose single answer could make it a no.
    `nom` names the part that decided, when the criterion is made of several.
    """

    oui: bool | None
    texte: str
    manque: tuple[str, ...] = ()
    bascule: tuple[str, ...] = ()
    nom: str | None = None


Critere = Callable[[Any], Reponse]


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of `conditions`: a criterion, firm unless `souple`. `nom` is the published motif.

    `cle` and `parametre` are the line as it is written (`enonces` tells it in words); `texte`, the
    sentence that the fiche gives in place of the generated reason.
    """

    nom: str
    critere: Critere
    souple: bool = False
    cle: str = ""
    parametre: Any = field(default=None, compare=False)
    texte: str | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """Where a local fiche or a structure is open: INSEE codes of communes, codes of départements.

    `villes` holds the communes that a named arrondissement is a part of (13203 -> 13055): somebody
    known to live there may live inside.
    """

    communes: frozenset[str] = frozenset()
    departements: frozenset[str] = frozenset()
    villes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Structure:
    """A place where somebody receives the person. Unknown details are None, never guessed."""

    id: str
    nom: str
    dispositifs: tuple[str, ...]
    zone: Zone
    commune: str | None
    adresse: str | None
    telephone: str | None
    courriel: str | None
    site: str | None
    source: str
    verifie_le: date
    rythme: int = RYTHME
    responsable: str | None = None


@dataclass(frozen=True, slots=True)
class Cas:
    """A fiche's own test: in this situation, this verdict (or "absent": not considered).

    `motifs` may also tell the verdict of some criteria, by their published name.
    """

    nom: str
    situation: Mapping[str, Any]
    verdict: str
    jour: date | None
    motifs: Mapping[str, str]
    ligne: int


@dataclass(frozen=True, slots=True)
class Fiche:
    """One dispositif, as its YAML file tells it (format: docs/catalogue.md)."""

    id: str
    nom: str
    alias: tuple[str, ...]
    etape: str
    freins: tuple[str, ...]
    resume: str
    demarche: str
    documents: tuple[str, ...]
    prescription: str | None
    conditions: tuple[Condition, ...]
    source: str
    verifie_le: date
    remuneration: str | None = None
    cout: str | None = None
    duree: str | None = None
    annuaire: str | None = None
    telephone: str | None = None
    autres_numeros: tuple[str, ...] = ()
    rythme: int = RYTHME
    responsable: str | None = None
    source_du: date | None = None
    debut: date | None = None
    fin: date | None = None
    fin_annoncee: date | None = None
    termine: bool = False
    remplace_par: str | None = None
    decline: str | None = None
    zone: Zone | None = None
    mediation_pour: tuple[str, ...] = ()
    d_abord: tuple[Condition, ...] = ()
    accueil: bool = False
    a_confirmer: str | None = None
    cas: tuple[Cas, ...] = field(default=())

    @property
    def locale(self) -> bool:
        return self.zone is not None

    @property
    def leve_seulement(self) -> bool:
        """Whether it only lifts freins, and so is considered only when one of them is named."""
        return self.etape in ETAPES_SANS_ACCOMPAGNEMENT

    @property
    def sure_until(self) -> date | None:
        """The last day on which a local project that nobody confirmed counts as any other."""
        if not self.locale or self.a_confirmer is None or self.source_du is None:
            return None
        return _years_later(self.source_du, ANNEES_AVANT_CONFIRMATION)

    def is_over(self, jour: date) -> bool:
        return self.termine or (self.fin is not None and jour > self.fin)

    def is_unstarted(self, jour: date) -> bool:
        return self.debut is not None and jour < self.debut


def months_since(depuis: date, jour: date) -> int:
    """Whole months between two days."""
    return (jour.year - depuis.year) * 12 + jour.month - depuis.month - (jour.day < depuis.day)


def is_to_read_again(ligne: Fiche | Structure, jour: date) -> bool:
    """Whether the rhythm at which its source is read is over on that day."""
    mois = months_since(ligne.verifie_le, jour)
    return mois > ligne.rythme or (mois == ligne.rythme and jour.day != ligne.verifie_le.day)


def _years_later(jour: date, annees: int) -> date:
    try:
        return jour.replace(year=jour.year + annees)
    except ValueError:  # 29 February
        return jour.replace(year=jour.year + annees, day=28)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All fiches by id and all structures, checked: every id that a fiche names exists."""

    fiches: Mapping[str, Fiche]
    structures: tuple[Structure, ...] = ()
