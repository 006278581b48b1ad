"""Of whom one judges what suits, and what is being decided of them: the words that `convenance` and
`convenance_selon_l_age` share. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.situation import Situation

FOYER, ORIENTATION_SCOLAIRE, CHANTIER, VOLONTARIAT = "fjt", "cio", "iae", "service-civique"
INTERNAT = "epide"
EMPLOI_PUBLIC, CCAS, DEPARTEMENT, MISSION = (
    "france-travail",
    "ccas",
    "conseil-departemental",
    "mission-locale",
)
DECROCHAGE, EPIDE, PASS, CONVERGENCE, PARRAINAGE = (
    "mlds",
    "epide",
    "pass-sante",
    "convergence",
    "parrainage",
)
ZERO_CHOMEUR, ADOLESCENTS, SOCIAL, DROIT, DEMARCHES = (
    "tzcld",
    "maison-des-adolescents",
    "centre-social",
    "point-justice",
    "france-services",
)
TRAJETS, APPUI_HANDICAP = "mobilite-solidaire", "cap-emploi"
ETAPES_D_EMPLOI = frozenset({"remobilisation", "formation", "emploi"})
# Of the other étapes, what leads to work and to nothing else.
VERS_L_EMPLOI = frozenset(
    {EMPLOI_PUBLIC, CHANTIER, VOLONTARIAT, EPIDE, CONVERGENCE, PARRAINAGE, ZERO_CHOMEUR, "plie"}
    | {APPUI_HANDICAP, "agefiph", "avip", "cej", "o2r", "e2c", "promo-16-18", "premieres-heures"}
    | {TRAJETS}
)
# For people far from work, which a diploma alone does not make.
LOIN_DE_L_EMPLOI = frozenset(
    {CHANTIER, CONVERGENCE, EPIDE, "e2c", "promo-16-18", "premieres-heures"}
)
REMOBILISATION = frozenset({"o2r", "o2r-haute-saone", "afpa-navenne"})
AGE_DES_ETUDES = 26
AGE_DU_TRAVAIL, MAJORITE, COLLEGE, SENIOR, RETRAITE = 16, 18, 11, 62, 67
PRERETRAITE = 55  # under which who speaks of it most likely asks when
UN_SEMESTRE, UN_AN = 6, 12
AGE_DU_PARRAINAGE = 33  # of the three networks of the fiche, the last to close
# Barriers that come before a choice of studies, or that an adviser of schools lifts in no way.
AVANT_LES_ETUDES = frozenset(
    {"lecture-ecriture", "langue", "violences", "sante-mentale", "handicap"}
)
# Told by somebody whose age is not known: most likely not of an age to choose studies.
A_VIVRE_D_ABORD = frozenset({"logement", "finances", "garde-enfants", "justice", "addictions"})
DU_CORPS = frozenset({"handicap", "sante"})
A_PAYER = frozenset({"finances", "logement"})
AVANT_UNE_MISSION = frozenset({"violences", "addictions", "sante-mentale", "justice"})
A_ECOUTER = frozenset({"confiance", "isolement", "sante-mentale", "violences"})
SANS_DROITS = frozenset({"droits", "finances"})
GRANDE_EXCLUSION = frozenset({"sans-abri", "hebergement"})
CHERCHE, QUITTE, SANS_TITRE, DETENU = (
    "cherche_emploi",
    "quitte_ecole",
    "sans_titre",
    "en_prison",
)
EN_ARRET, GRANDS_ENFANTS, COUVERT = "en_arret", "grands_enfants", "couvert"
SORTI = "sorti_cette_annee"
MIS_DEHORS = "mis_dehors"  # the 115 or the 119 was told
RETRAITE_DITE, GROSSESSE, SOINS = "retraite", "grossesse", "soins"
SANTE_SEXUELLE, EXPULSION, ETUDES = "sante-sexuelle", "expulsion", "etudes"
DISCRIMINATION, DECISION_MDPH = "discrimination", "decision-mdph"
OUTRE_MER = "97"
DOUTES_D_UN_PARI = 2


class Personne(NamedTuple):
    """Of whom one judges what suits; `emploi` is all that leads to work."""

    situation: Situation
    freins: frozenset[str]
    besoins: frozenset[str]
    circonstances: frozenset[str]
    proche: bool
    emploi: frozenset[str]


@dataclass
class Avis:
    """What is being decided: see `Convenance`."""

    apart: set[str]
    en_tete: list[str] = field(default_factory=list)
    a_cote: list[str] = field(default_factory=list)
    reunis: bool = False
    tus: set[str] = field(default_factory=set)


def is_past_work(
    situation: Situation, besoins: Collection[str], circonstances: Collection[str]
) -> bool:
    """Whether somebody is retired, or of an age to be; who looks for work is not."""
    if situation.en_emploi or situation.inscrit_france_travail or CHERCHE in circonstances:
        return False
    age = situation.age
    if RETRAITE_DITE in besoins and not situation.scolarise and (age is None or age >= PRERETRAITE):
        return True
    return age is not None and age >= RETRAITE


def just_lost_a_job(situation: Situation) -> bool:
    """Whether somebody worked until lately: they are not far from work."""
    mois = situation.mois_sans_emploi
    return mois is not None and mois < UN_SEMESTRE
