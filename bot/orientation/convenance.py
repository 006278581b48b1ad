"""What is open to somebody and yet does not come first for them, or comes before the rest: no work site for
who is retired, a school adviser for a pupil. Pure: nothing is closed by it, and the order of the contract’s
`propositions` stays what it is.

`besoins` are what people tell that no étape settles ("retraite", "grossesse"), `circonstances` what they
tell beside the Situation (`bot.comprehension.circonstances`), as plain codes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.orientation.fiches import Fiche
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
RETRAITE_DITE, GROSSESSE, SOINS = "retraite", "grossesse", "soins"
SANTE_SEXUELLE, EXPULSION, ETUDES = "sante-sexuelle", "expulsion", "etudes"
DISCRIMINATION, DECISION_MDPH = "discrimination", "decision-mdph"
OUTRE_MER = "97"
DOUTES_D_UN_PARI = 2


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
    _by_age_and_work(personne, avis)
    _by_what_is_told(personne, avis)
    _by_diploma(personne, avis)
    _by_place_and_cover(personne, avis)
    en_tete = tuple(dict.fromkeys(avis.en_tete))
    apart = frozenset(avis.apart) - set(en_tete)
    referent = None if en_tete else _referent(situation, apart)
    return Convenance(
        apart, en_tete, tuple(avis.a_cote), referent, avis.reunis, frozenset(avis.tus)
    )


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


def _by_age_and_work(p: Personne, avis: Avis) -> None:
    age, scolarise = p.situation.age, p.situation.scolarise
    if is_past_work(p.situation, p.besoins, p.circonstances):
        avis.apart |= p.emploi | {ORIENTATION_SCOLAIRE}
        avis.en_tete += [CCAS, DEMARCHES, SOCIAL]
        avis.a_cote += [DEMARCHES, SOCIAL]
    elif age is not None and age < AGE_DU_TRAVAIL:
        avis.apart |= p.emploi | {DECROCHAGE, MISSION, "ateliers-langue"}
        avis.tus |= VERS_L_EMPLOI - {"o2r", TRAJETS}  # work comes later, and school first
        _for_a_child(age, p.proche or bool(p.freins & A_ECOUTER), avis)
    elif scolarise:
        _for_a_pupil(p, avis)
    elif p.situation.en_emploi:
        avis.apart.discard(ORIENTATION_SCOLAIRE)
        avis.apart |= p.emploi - {EMPLOI_PUBLIC, PARRAINAGE, "agefiph", APPUI_HANDICAP, TRAJETS}
        avis.apart |= set() if p.freins else {DEPARTEMENT, CCAS}
        avis.apart |= set() if p.situation.rqth or p.freins & DU_CORPS else {APPUI_HANDICAP}
        _for_a_worker(p, avis)
    elif p.situation.rqth:
        avis.en_tete.append(APPUI_HANDICAP)
    elif CHERCHE in p.circonstances:
        _for_a_job_seeker(p, avis)
    if age is not None and age >= AGE_DES_ETUDES and just_lost_a_job(p.situation):
        avis.apart |= REMOBILISATION
    if SORTI in p.circonstances and not scolarise:
        _for_who_just_left_school(age, avis)
    elif age is not None and age > MAJORITE and not scolarise:  # it is for who has just left school
        avis.apart.add(DECROCHAGE)
    if age is not None and age >= PRERETRAITE:
        avis.apart.add("o2r")


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


def _for_a_worker(p: Personne, avis: Avis) -> None:
    """Who has a job and cannot pay, or keep a roof, is helped with that before any other job."""
    if not p.freins & A_VIVRE_D_ABORD:
        avis.en_tete += [EMPLOI_PUBLIC, ORIENTATION_SCOLAIRE]
        return
    avis.apart.add(ORIENTATION_SCOLAIRE)
    presse = p.freins & A_PAYER and CHERCHE not in p.circonstances
    avis.en_tete += [DEPARTEMENT, CCAS] if presse else [EMPLOI_PUBLIC]
    if presse:
        avis.apart.add(EMPLOI_PUBLIC)
        avis.a_cote.append(DROIT)


def _for_a_child(age: int, ecoute: bool, avis: Avis) -> None:
    """Before 11, who helps the family; then who speaks of school, and where one is listened to."""
    if age < COLLEGE:
        avis.apart.add(ORIENTATION_SCOLAIRE)
        avis.en_tete += [CCAS, SOCIAL]
        avis.a_cote.append(SOCIAL)
        return
    avis.en_tete.append(ORIENTATION_SCOLAIRE)
    if ecoute:
        avis.en_tete.append(ADOLESCENTS)
        avis.a_cote.append(ADOLESCENTS)


def _for_a_pupil(p: Personne, avis: Avis) -> None:
    """Who is at school stays there unless they want to leave; a grown student may look for work too.

    Who drops lessons is helped against it; not who looks for a job or for a master to learn from,
    nor a student who said nothing of the kind.
    """
    part, cherche = QUITTE in p.circonstances, CHERCHE in p.circonstances
    mineur = p.situation.age is not None and p.situation.age < MAJORITE
    if not part and (cherche or not mineur):
        avis.apart.add(DECROCHAGE)
    if ETUDES in p.besoins and not mineur:
        _for_a_student(p, avis, cherche)
        return
    if not mineur:
        avis.apart |= {CHANTIER, ZERO_CHOMEUR}
        if cherche:
            avis.apart |= {VOLONTARIAT, *(() if p.freins else (DEPARTEMENT, CCAS))}
            avis.en_tete += [ORIENTATION_SCOLAIRE, MISSION]
        return
    avis.apart |= p.emploi
    if not (p.freins or part):
        avis.apart |= {DEPARTEMENT, CCAS}
    avis.en_tete += [ORIENTATION_SCOLAIRE, DECROCHAGE if part else MISSION]


def _for_a_job_seeker(p: Personne, avis: Avis) -> None:
    """Who says that they look for work, and that nothing holds them back, hears first of who finds some
    with them; a mission, a boarding school and a choice of studies come after, for all who look."""
    age = p.situation.age
    avis.apart |= {VOLONTARIAT, EPIDE, ORIENTATION_SCOLAIRE}
    if p.freins and (age is None or age < SENIOR):
        return
    if age is not None and age < AGE_DES_ETUDES:
        avis.en_tete.append(MISSION)
    avis.en_tete.append(EMPLOI_PUBLIC)


def _for_who_just_left_school(age: int | None, avis: Avis) -> None:
    """Less than a year after school, who brings one back there beside who follows the young, before
    an E2C that waits for a year."""
    if age is not None and AGE_DU_TRAVAIL <= age < AGE_DES_ETUDES:
        avis.apart -= {DECROCHAGE, ORIENTATION_SCOLAIRE}
        avis.en_tete += [MISSION, DECROCHAGE]
        avis.reunis = True


def _for_a_student(p: Personne, avis: Avis, cherche: bool) -> None:
    """Of a university or the like: not a school leaver’s doors, unless they leave."""
    part, age = QUITTE in p.circonstances, p.situation.age
    avis.apart |= {CHANTIER, ZERO_CHOMEUR, EPIDE, "e2c", "promo-16-18", DECROCHAGE, *REMOBILISATION}
    if part:
        avis.en_tete += [ORIENTATION_SCOLAIRE, MISSION]
        return
    avis.apart |= {VOLONTARIAT, MISSION, "cej"} | (set() if cherche else {EMPLOI_PUBLIC})
    if p.freins & SANS_DROITS or "logement" in p.freins:
        avis.en_tete += [DEPARTEMENT, CCAS]
        avis.a_cote += [FOYER] if "logement" in p.freins else []
    elif p.freins & A_ECOUTER and age is not None and age < AGE_DES_ETUDES:
        avis.en_tete += [ADOLESCENTS, ORIENTATION_SCOLAIRE]
        avis.a_cote.append(ADOLESCENTS)
    else:
        avis.en_tete += [EMPLOI_PUBLIC] if cherche else []
        avis.en_tete.append(ORIENTATION_SCOLAIRE)
        avis.apart |= {DEPARTEMENT} if cherche else set()


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
