"""What suits by age, school and work: a child, a pupil, a student, who has a job, who looks for one. Pure."""

from __future__ import annotations

from bot.orientation.personne import (
    A_ECOUTER,
    A_PAYER,
    A_VIVRE_D_ABORD,
    ADOLESCENTS,
    AGE_DES_ETUDES,
    AGE_DU_TRAVAIL,
    APPUI_HANDICAP,
    CCAS,
    CHANTIER,
    CHERCHE,
    COLLEGE,
    DECROCHAGE,
    DEMARCHES,
    DEPARTEMENT,
    DROIT,
    DU_CORPS,
    EMPLOI_PUBLIC,
    EPIDE,
    ETUDES,
    FOYER,
    MAJORITE,
    MISSION,
    ORIENTATION_SCOLAIRE,
    PARRAINAGE,
    PRERETRAITE,
    QUITTE,
    REMOBILISATION,
    SANS_DROITS,
    SENIOR,
    SOCIAL,
    SORTI,
    TRAJETS,
    VERS_L_EMPLOI,
    VOLONTARIAT,
    ZERO_CHOMEUR,
    Avis,
    Personne,
    is_past_work,
    just_lost_a_job,
)


def by_age_and_work(p: Personne, avis: Avis) -> None:
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
