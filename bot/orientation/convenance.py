"""What is open to somebody and yet does not come first for them, or comes before the rest: no work site for
who is retired, a school adviser for a pupil. Pure: nothing is closed by it, and the order of the contract’s
`propositions` stays what it is.

`besoins` are what people tell that no étape settles ("retraite", "grossesse"), `circonstances` what they
tell beside the Situation (`bot.comprehension.circonstances`), as plain codes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from bot.orientation.convenance_selon_l_age import by_age_and_work
from bot.orientation.fiches import Fiche
from bot.orientation.personne import (
    A_VIVRE_D_ABORD,
    ADOLESCENTS,
    AGE_DES_ETUDES,
    AGE_DU_PARRAINAGE,
    AGE_DU_TRAVAIL,
    APPUI_HANDICAP,
    AVANT_LES_ETUDES,
    AVANT_UNE_MISSION,
    CCAS,
    CHANTIER,
    COLLEGE,
    CONVERGENCE,
    COUVERT,
    DECISION_MDPH,
    DEMARCHES,
    DEPARTEMENT,
    DETENU,
    DISCRIMINATION,
    DOUTES_D_UN_PARI,
    DROIT,
    EMPLOI_PUBLIC,
    EN_ARRET,
    EPIDE,
    ETAPES_D_EMPLOI,
    EXPULSION,
    FOYER,
    GRANDE_EXCLUSION,
    GRANDS_ENFANTS,
    GROSSESSE,
    INTERNAT,
    LOIN_DE_L_EMPLOI,
    MAJORITE,
    MIS_DEHORS,
    MISSION,
    ORIENTATION_SCOLAIRE,
    OUTRE_MER,
    PARRAINAGE,
    PASS,
    QUITTE,
    REMOBILISATION,
    SANS_DROITS,
    SANS_TITRE,
    SANTE_SEXUELLE,
    SOINS,
    TRAJETS,
    UN_AN,
    VERS_L_EMPLOI,
    VOLONTARIAT,
    ZERO_CHOMEUR,
    Avis,
    Personne,
)
from bot.situation import Situation

SANS_ABRI = "sans-abri"


class Convenance(NamedTuple):
    """`apart` come after the rest, `en_tete` before it; `a_cote` are open doors that the engine lists only
    when a frein is named, and that suit this person without one; `referent` is who follows somebody of
    this age whatever holds them back, told among the first beside who lifts it; `reunis`: those of
    `en_tete` are told together though one étape holds them; `tus` are told to who asks only."""

    apart: frozenset[str]
    en_tete: tuple[str, ...] = ()
    a_cote: tuple[str, ...] = ()
    referent: str | None = None
    reunis: bool = False
    tus: frozenset[str] = frozenset()


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
    personne = Personne(
        situation,
        frozenset(situation.freins or ()),
        frozenset(besoins),
        frozenset(circonstances),
        proche,
        VERS_L_EMPLOI | _by_etape(fiches or {}),
    )
    avis = Avis(_for_anybody(personne, avec_enfants))
    by_age_and_work(personne, avis)
    _by_what_is_told(personne, avis)
    _by_diploma(personne, avis)
    _by_place_and_cover(personne, avis)
    en_tete = tuple(dict.fromkeys(avis.en_tete))
    apart = frozenset(avis.apart) - set(en_tete)
    referent = None if en_tete else _referent(situation, apart)
    return Convenance(
        apart, en_tete, tuple(avis.a_cote), referent, avis.reunis, frozenset(avis.tus)
    )


def _by_what_is_told(p: Personne, avis: Avis) -> None:
    age = p.situation.age
    if SANS_TITRE in p.circonstances and age is not None and age < MAJORITE:
        # no permit is asked of a minor; a mission asks for a year here
        avis.apart |= {VOLONTARIAT, CHANTIER, CONVERGENCE, DEMARCHES}
        avis.en_tete[:] = [DEPARTEMENT, ORIENTATION_SCOLAIRE]
        if age >= AGE_DU_TRAVAIL and not p.situation.scolarise:
            avis.en_tete.append(MISSION)
        avis.reunis = True
    elif SANS_TITRE in p.circonstances:
        avis.apart |= p.emploi | {DEMARCHES}
        avis.en_tete[:] = [DROIT, CCAS]
        avis.a_cote[:] = [DROIT]
    elif _is_a_minor_without_a_home(p):  # who protects a child, before a room to rent
        avis.apart |= {FOYER, VOLONTARIAT, *REMOBILISATION}
        avis.en_tete[:] = [DEPARTEMENT, ORIENTATION_SCOLAIRE if p.situation.scolarise else MISSION]
        avis.reunis = True
    if GROSSESSE in p.besoins:
        avis.apart |= {EPIDE, VOLONTARIAT, "e2c", CHANTIER, ZERO_CHOMEUR, "afpa-navenne"}
        avis.apart |= {FOYER, "o2r"}
        avis.tus |= {CONVERGENCE, "premieres-heures"}
        avis.en_tete.insert(0, DEPARTEMENT)
        if age is not None and COLLEGE <= age < MAJORITE:
            avis.a_cote.append(ADOLESCENTS)
    if SANTE_SEXUELLE in p.besoins and age is not None and COLLEGE <= age < AGE_DES_ETUDES:
        avis.a_cote.append(ADOLESCENTS)
        avis.en_tete.insert(0, ADOLESCENTS)
    if DISCRIMINATION in p.besoins:
        avis.en_tete.append(DROIT)
        avis.a_cote.append(DROIT)
    if DECISION_MDPH in p.besoins:  # a place is looked for, and no usual door towards work
        avis.apart |= {VOLONTARIAT, EPIDE, "e2c", CHANTIER, ZERO_CHOMEUR, *REMOBILISATION}
        avis.en_tete[:] = [DEPARTEMENT, CCAS]
    if EXPULSION in p.besoins:  # who helps to stay there, before who looks for work
        avis.apart |= REMOBILISATION | {CHANTIER, ORIENTATION_SCOLAIRE, FOYER, EMPLOI_PUBLIC}
        avis.en_tete[:] = [CCAS, DROIT, DEPARTEMENT]
        avis.a_cote.append(DROIT)
    if EN_ARRET in p.circonstances:  # work waits, and whoever helps meanwhile is seen
        avis.apart |= p.emploi - {EMPLOI_PUBLIC, APPUI_HANDICAP, "agefiph"}
        avis.apart.add(ORIENTATION_SCOLAIRE)
        avis.en_tete[:] = [DEPARTEMENT, CCAS]
    if GRANDS_ENFANTS in p.circonstances and not p.situation.enfant_moins_3_ans:
        avis.apart.add("avip")
    if DETENU in p.circonstances:
        avis.apart |= {VOLONTARIAT, EPIDE, "e2c", ZERO_CHOMEUR}


def _is_a_minor_without_a_home(p: Personne) -> bool:
    """Of 16 or 17, with no job, outside or put out; who only wishes for a home of one’s own is not."""
    age = p.situation.age
    dehors = p.situation.logement == SANS_ABRI
    dehors = dehors or (MIS_DEHORS in p.circonstances and "logement" in p.freins)
    age_du_travail = age is not None and AGE_DU_TRAVAIL <= age < MAJORITE
    return age_du_travail and dehors and not p.situation.en_emploi


def _by_diploma(p: Personne, avis: Avis) -> None:
    if p.situation.diplome != "superieur":
        return
    avis.apart |= LOIN_DE_L_EMPLOI
    if not p.freins - {"reseau", "mobilite"} and (p.situation.mois_sans_emploi or 0) < UN_AN:
        avis.apart |= REMOBILISATION
    age = p.situation.age
    libre = SANS_TITRE not in p.circonstances and EN_ARRET not in p.circonstances
    if "reseau" in p.freins and age is not None and age <= AGE_DU_PARRAINAGE and libre:
        avis.en_tete.insert(0, PARRAINAGE)


def _by_place_and_cover(p: Personne, avis: Avis) -> None:
    """Where its centres are, and who has a health cover, by their work or as they say."""
    if (p.situation.departement or p.situation.commune or "").startswith(OUTRE_MER):
        avis.apart.add(EPIDE)  # its centres are those of the mainland: told to who asks
    if "handicap" in p.freins or p.situation.rqth:
        avis.apart.add(EPIDE)  # nothing read says how it receives a disability
    sans_couverture = p.freins & SANS_DROITS or SOINS in p.besoins or SANS_TITRE in p.circonstances
    couvert = COUVERT in p.circonstances or p.situation.logement not in GRANDE_EXCLUSION
    if couvert and not sans_couverture:
        avis.apart.add(PASS)  # others have their doctor


def _referent(situation: Situation, apart: frozenset[str]) -> str | None:
    """Of 16 to 25, neither at school nor at work as far as is known: the Mission Locale."""
    age = situation.age
    if age is None or not AGE_DU_TRAVAIL <= age < AGE_DES_ETUDES or MISSION in apart:
        return None
    return None if situation.scolarise or situation.en_emploi else MISSION


def bets(propositions: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The ids of those that rest on the place being one of a few, and on other unknowns beside."""
    return frozenset(
        p["dispositif"]
        for p in propositions
        if _is_open(p, "habite_un_territoire_habilite") and _doubts(p) >= DOUTES_D_UN_PARI
    )


def _for_anybody(p: Personne, avec_enfants: bool) -> set[str]:
    situation, age = p.situation, p.situation.age
    famille = avec_enfants or situation.enfant_moins_3_ans or situation.parent_isole
    famille = famille or "garde-enfants" in p.freins
    apart: set[str] = set()
    if famille or age is None:
        apart.add(FOYER)
    if famille:
        apart.add(INTERNAT)  # nobody leaves a small child for eight months
    adulte = age is not None and age >= AGE_DES_ETUDES
    bloque = p.freins & AVANT_LES_ETUDES or (age is None and p.freins & A_VIVRE_D_ABORD)
    etudie = situation.scolarise or QUITTE in p.circonstances
    if adulte or (bloque and not etudie):
        apart.add(ORIENTATION_SCOLAIRE)
    if age is not None and age < MAJORITE and p.freins & AVANT_UNE_MISSION:
        apart.add(VOLONTARIAT)
    if situation.logement not in GRANDE_EXCLUSION:
        apart |= {CONVERGENCE, "premieres-heures"}
    return apart


def leads_to_work(fiches: Mapping[str, Fiche]) -> frozenset[str]:
    """The ids that ask for the right to work: jobs, trainings towards them, and who registers for them."""
    return (VERS_L_EMPLOI | _by_etape(fiches) | {EMPLOI_PUBLIC, MISSION}) - {TRAJETS}


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
