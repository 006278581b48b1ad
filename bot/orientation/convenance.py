"""What is open to somebody and yet does not come first for them, or comes before the rest: no work site for
who is retired, a school adviser for a pupil. Pure: nothing is closed by it, and the order of the contract’s
`propositions` stays what it is.

`besoins` are what people tell that no étape settles ("retraite", "grossesse"), `circonstances` what they
tell beside the Situation (`bot.comprehension.circonstances`), as plain codes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from bot.orientation.fiches import Fiche
from bot.situation import Situation

FOYER, ORIENTATION_SCOLAIRE, CHANTIER, VOLONTARIAT = "fjt", "cio", "iae", "service-civique"
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
ZERO_CHOMEUR, ADOLESCENTS, SOCIAL, DROIT = (
    "tzcld",
    "maison-des-adolescents",
    "centre-social",
    "point-justice",
)
ETAPES_D_EMPLOI = frozenset({"remobilisation", "formation", "emploi"})
# Of the other étapes, what leads to work and to nothing else.
VERS_L_EMPLOI = frozenset(
    {EMPLOI_PUBLIC, CHANTIER, VOLONTARIAT, EPIDE, CONVERGENCE, PARRAINAGE, ZERO_CHOMEUR, "plie"}
    | {"cap-emploi", "agefiph", "avip", "cej", "o2r", "e2c", "promo-16-18", "premieres-heures"}
    | {"mobilite-solidaire"}
)
# For people far from work, which a diploma alone does not make.
LOIN_DE_L_EMPLOI = frozenset(
    {CHANTIER, CONVERGENCE, EPIDE, "e2c", "promo-16-18", "premieres-heures"}
)
REMOBILISATION = frozenset({"o2r", "o2r-haute-saone", "afpa-navenne"})
AGE_DES_ETUDES = 26
AGE_DU_TRAVAIL, MAJORITE, COLLEGE, RETRAITE = 16, 18, 11, 67
AGE_DU_PARRAINAGE = 33  # of the three networks of the fiche, the last to close
# Barriers that come before a choice of studies, or that an adviser of schools lifts in no way.
AVANT_LES_ETUDES = frozenset(
    {"lecture-ecriture", "langue", "violences", "sante-mentale", "handicap"}
)
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
EN_ARRET = "en_arret"
RETRAITE_DITE, GROSSESSE, SOINS = "retraite", "grossesse", "soins"
OUTRE_MER = "97"
DOUTES_D_UN_PARI = 2


class Convenance(NamedTuple):
    """`apart` come after the rest, `en_tete` before it; `a_cote` are open doors that the engine lists only
    when a frein is named, and that suit this person without one."""

    apart: frozenset[str]
    en_tete: tuple[str, ...] = ()
    a_cote: tuple[str, ...] = ()


def not_at_first(
    situation: Situation,
    *,
    avec_enfants: bool = False,
    besoins: Collection[str] = frozenset(),
    circonstances: Collection[str] = frozenset(),
    fiches: Mapping[str, Fiche] | None = None,
) -> frozenset[str]:
    """The ids that are not told among the first to this person."""
    return suits(
        situation,
        avec_enfants=avec_enfants,
        besoins=besoins,
        circonstances=circonstances,
        fiches=fiches,
    ).apart


def suits(
    situation: Situation,
    *,
    avec_enfants: bool = False,
    besoins: Collection[str] = frozenset(),
    circonstances: Collection[str] = frozenset(),
    proche: bool = False,
    fiches: Mapping[str, Fiche] | None = None,
) -> Convenance:
    """What comes first, later, and beside, for this person; `proche`: a relative asks for them.

    `fiches` are those of the catalogue: what they hold that leads to work is known by its étape.
    """
    freins = set(situation.freins or ())
    apart = _for_anybody(situation, freins, avec_enfants)
    emploi = VERS_L_EMPLOI | _by_etape(fiches or {})
    en_tete: tuple[str, ...] = ()
    a_cote: tuple[str, ...] = ()
    age = situation.age
    if is_past_work(situation, besoins, circonstances):
        apart |= emploi | {ORIENTATION_SCOLAIRE}
        en_tete = a_cote = ("france-services", SOCIAL)
        en_tete = (CCAS, *en_tete)
    elif age is not None and age < AGE_DU_TRAVAIL:
        apart |= emploi | {DECROCHAGE, MISSION, "ateliers-langue"}
        en_tete, a_cote = _for_a_child(age, proche or bool(freins & A_ECOUTER))
        if age < COLLEGE:
            apart.add(ORIENTATION_SCOLAIRE)
    elif situation.scolarise:
        apart, en_tete = _for_a_pupil(situation, circonstances, apart, emploi)
    elif situation.en_emploi and not freins:
        apart = (apart - {ORIENTATION_SCOLAIRE}) | {DEPARTEMENT, CCAS, "plie", "cap-emploi"}
        en_tete = (EMPLOI_PUBLIC, ORIENTATION_SCOLAIRE)
    if SANS_TITRE in circonstances:
        apart |= emploi
        en_tete = a_cote = (DROIT,)
        en_tete = (*en_tete, CCAS)
    if GROSSESSE in besoins and not is_past_work(situation, besoins, circonstances):
        apart |= {EPIDE, VOLONTARIAT, "e2c", CHANTIER, ZERO_CHOMEUR}
        en_tete = (DEPARTEMENT, *en_tete)
        jeune = age is not None and COLLEGE <= age < AGE_DES_ETUDES
        a_cote = (*a_cote, ADOLESCENTS) if jeune else a_cote
    if situation.diplome == "superieur":
        apart |= LOIN_DE_L_EMPLOI
        if not freins - {"reseau", "mobilite"} and (situation.mois_sans_emploi or 0) < 12:
            apart |= REMOBILISATION
        if "reseau" in freins and age is not None and age <= AGE_DU_PARRAINAGE:
            en_tete = (PARRAINAGE, *en_tete)
            apart.discard(PARRAINAGE)
    if EN_ARRET in circonstances:  # work waits, and whoever helps meanwhile is seen
        apart |= emploi - {EMPLOI_PUBLIC, "cap-emploi", "agefiph"}
        en_tete = (DEPARTEMENT, CCAS, *(code for code in en_tete if code == EMPLOI_PUBLIC))
        apart.add(ORIENTATION_SCOLAIRE)
    if DETENU in circonstances:
        apart |= {VOLONTARIAT, EPIDE, "e2c", ZERO_CHOMEUR}
    if (situation.departement or situation.commune or "").startswith(OUTRE_MER):
        apart.add(EPIDE)  # its centres are those of the mainland: told to who asks
    salarie = situation.en_emploi or EN_ARRET in circonstances
    if salarie and not (freins & SANS_DROITS or SOINS in besoins):
        apart.add(PASS)
    return Convenance(frozenset(apart) - set(en_tete), en_tete, a_cote)


def is_past_work(
    situation: Situation, besoins: Collection[str], circonstances: Collection[str]
) -> bool:
    """Whether somebody is retired, or of an age to be; who looks for work is not."""
    if situation.en_emploi or situation.inscrit_france_travail or CHERCHE in circonstances:
        return False
    agee = situation.age is not None and situation.age >= RETRAITE
    return agee or (RETRAITE_DITE in besoins and not situation.scolarise)


def bets(propositions: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The ids of those that rest on the place being one of a few, and on other unknowns beside."""
    return frozenset(
        p["dispositif"]
        for p in propositions
        if _is_open(p, "habite_un_territoire_habilite") and _doubts(p) >= DOUTES_D_UN_PARI
    )


def _for_anybody(situation: Situation, freins: set[str], avec_enfants: bool) -> set[str]:
    famille = avec_enfants or situation.enfant_moins_3_ans or situation.parent_isole
    famille = famille or "garde-enfants" in freins
    apart: set[str] = set()
    if famille or situation.age is None:
        apart.add(FOYER)
    adulte = situation.age is not None and situation.age >= AGE_DES_ETUDES
    if adulte or (freins & AVANT_LES_ETUDES and not situation.scolarise):
        apart.add(ORIENTATION_SCOLAIRE)
    mineur = situation.age is not None and situation.age < MAJORITE
    if mineur and freins & AVANT_UNE_MISSION:
        apart.add(VOLONTARIAT)
    if situation.logement not in GRANDE_EXCLUSION:
        apart.add(CONVERGENCE)
    return apart


def _for_a_child(age: int, ecoute: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Before 11, who helps the family; then who speaks of school, and where one is listened to."""
    if age < COLLEGE:
        return (CCAS, SOCIAL), (SOCIAL,)
    a_cote = (ADOLESCENTS,) if ecoute else ()
    return (ORIENTATION_SCOLAIRE, *a_cote), a_cote


def _for_a_pupil(
    situation: Situation, circonstances: Collection[str], apart: set[str], emploi: frozenset[str]
) -> tuple[set[str], tuple[str, ...]]:
    """Who is at school stays there unless they want to leave; a grown student may look for work too.

    Who is sent out of lessons or drops them is helped against it; not who looks for a job or a
    master to learn from, nor a student who said nothing of the kind.
    """
    part = QUITTE in circonstances
    mineur = situation.age is not None and situation.age < MAJORITE
    if not part and (CHERCHE in circonstances or not mineur):
        apart.add(DECROCHAGE)
    if not mineur:
        return apart | {CHANTIER, ZERO_CHOMEUR}, ()
    apart |= emploi
    if not (situation.freins or part):
        apart |= {DEPARTEMENT, CCAS}
    return apart, (ORIENTATION_SCOLAIRE, DECROCHAGE if part else MISSION)


def _by_etape(fiches: Mapping[str, Fiche]) -> frozenset[str]:
    """What leads to work by its étape, and the local teams that accompany towards it."""
    return frozenset(
        code
        for code, fiche in fiches.items()
        if fiche.etape in ETAPES_D_EMPLOI or (fiche.locale and not fiche.leve_seulement)
    )


def _is_open(proposition: Mapping[str, Any], critere: str) -> bool:
    """Whether it is not known yet if a condition is met."""
    return any(
        m["critere"] == critere and m["verdict"] == "a_verifier" for m in proposition["motifs"]
    )


def _doubts(proposition: Mapping[str, Any]) -> int:
    return sum(motif["verdict"] == "a_verifier" for motif in proposition["motifs"])
