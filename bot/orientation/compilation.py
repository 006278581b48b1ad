"""The catalogue as data: all that the engine of the browser needs to orient without a server.

A format of its own (`VERSION`), in JSON; nothing in it depends on the day. A pair of texts is
[habitant, educateur]. What is unknown or empty is left out of a fiche, a condition or a zone. Pure.

- `cles`: those of a Situation, in the order of the contract.
- `donnees_du`: the last day on which a fiche or a place was verified.
- `etapes`, `freins`, `diplomes`, `logements`: the lists of `data/referentiels`, in their order.
- `urgences`: the emergency numbers, all of them. `departements`: code -> [name, région].
- `phrases`: `raisons` (the templates of `bot.orientation.raisons`), `faits` and `inconnues` (key of
  the Situation -> what is known of it, what is still to be known).
- `regles`: the thresholds and weights of the engine.
- `fiches`, in the order of the catalogue: the keys of a proposition, then `conditions` and `d_abord`,
  `zone`, `decline`, `mediation_pour`, `a_confirmer`; `leve`: it only lifts freins; `finit`,
  `commence` and `annonce`: a day (`""`: always over) and the sentence that goes with it; `sur`: the
  last day on which a project that nobody confirmed counts as any other; `telephone`, `annuaire`;
  `sans`: refused dispositifs, joined by "+" -> the texts that change (see `bot.orientation.portes`).
- a condition: `cle` and `parametre` as in the YAML, `nom` (the published motif), `demande` (a pair),
  `souple`, `texte`; a composite has `parmi` (conditions), `au_moins` also `nombre`.
- `structures`: the keys of a place, `dispositifs`, `zone`; `lieu`, when centres were imported: the
  codes of its commune (with that of an arrondissement, its town's) and the centre.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bot.lieux import CLES_DE_STRUCTURE
from bot.lieux import table as lieux
from bot.lieux.lieu import RAYON_KM
from bot.orientation import parcours, questions
from bot.orientation.criteres import COMPOSES, build_critere
from bot.orientation.fiches import Catalogue, Condition, Fiche, Structure, Zone
from bot.orientation.kleene import AGE
from bot.orientation.moteur import PREMIERES
from bot.orientation.phrases import FAITS, INCONNUES
from bot.orientation.portes import ways_to_tell
from bot.orientation.raisons import (
    RAISONS,
    MotsDesFreins,
    requirement,
    told_announced_end,
    told_end,
    told_start,
)
from bot.situation import cles
from bot.territoires import Territoires
from bot.territoires.compilation import compile_place
from bot.territoires.distances import RAYON_TERRE_KM
from bot.urgences.numeros import URGENCES

VERSION = 1

Liste = Mapping[str, Mapping[str, Any]]
_CLES_DE_FICHE = (
    "id", "nom", "etape", "resume", "demarche", "prescription", "source",
    "telephone", "annuaire", "decline", "a_confirmer",
)  # fmt: skip
_CLES_D_URGENCE = ("code", "nom", "pour", "moyen", "horaires", "habitant", "educateur")
_CLES_DE_LISTE = ("code", "libelle", "resume", "habitant", "educateur", "bouton")


def compile_catalogue(
    catalogue: Catalogue,
    territoires: Territoires,
    *,
    freins: Liste,
    etapes: Liste,
    diplomes: Liste,
    logements: Liste,
) -> dict[str, Any]:
    """The whole of it, ready for `json.dumps`; the lists are those of `data/referentiels`."""
    mots = {code: (str(f["habitant"]), str(f["educateur"])) for code, f in freins.items()}
    fiches, structures = catalogue.fiches, catalogue.structures
    verifies = [f.verifie_le for f in fiches.values()] + [s.verifie_le for s in structures]
    return {
        "version": VERSION,
        "cles": cles(),
        "donnees_du": max(verifies).isoformat(),
        "etapes": _list(etapes),
        "freins": _list(freins),
        "diplomes": _list(diplomes),
        "logements": _list(logements),
        "urgences": [{cle: getattr(u, cle) for cle in _CLES_D_URGENCE} for u in URGENCES.values()],
        "departements": {d.code: [d.nom, d.region] for d in territoires.departements()},
        "phrases": {"raisons": RAISONS, "faits": _facts(), "inconnues": INCONNUES},
        "regles": _rules(),
        "fiches": [_fiche(fiche, catalogue, mots) for fiche in fiches.values()],
        "structures": [_structure(structure, territoires) for structure in structures],
    }


def compile_critere(cle: str, parametre: Any, mots: MotsDesFreins) -> dict[str, Any]:
    """One criterion as data, composites with the parts they are made of."""
    rendu = {"cle": cle, "nom": build_critere(cle, parametre, mots)[0]}
    if cle not in COMPOSES:
        demande = requirement(cle, parametre, mots)
        return {**rendu, "parametre": parametre, **_filled(demande=any(demande) and demande)}
    if cle == "au_moins":
        rendu["nombre"], parties = parametre["nombre"], parametre["parmi"]
    else:
        parties = [parametre] if cle == "sauf" else parametre
    enfants = (partie for lignes in parties for partie in lignes.items())
    return {**rendu, "parmi": [compile_critere(nom, valeur, mots) for nom, valeur in enfants]}


def _fiche(fiche: Fiche, catalogue: Catalogue, mots: MotsDesFreins) -> dict[str, Any]:
    suite = catalogue.fiches.get(fiche.remplace_par or "")
    finit = None
    if fiche.termine or fiche.fin:
        finit = ["" if fiche.termine else _day(fiche.fin), told_end(fiche, suite)]
    return {
        **_filled(**{cle: getattr(fiche, cle) for cle in _CLES_DE_FICHE}),
        **_filled(
            freins=fiche.freins,
            documents=fiche.documents,
            verifie_le=_day(fiche.verifie_le),
            conditions=_conditions(fiche.conditions, mots),
            d_abord=_conditions(fiche.d_abord, mots),
            zone=_zone(fiche.zone),
            mediation_pour=fiche.mediation_pour,
            leve=fiche.leve_seulement,
            finit=finit,
            commence=fiche.debut and [_day(fiche.debut), told_start(fiche)],
            annonce=fiche.fin_annoncee and [_day(fiche.fin_annoncee), told_announced_end(fiche)],
            sur=_day(fiche.sure_until),
            sans=_without(fiche, catalogue.fiches),
        ),
    }


def _without(fiche: Fiche, fiches: Mapping[str, Fiche]) -> dict[str, dict[str, str]]:
    """How a fiche is told to somebody who refused doors that it names: only the texts that change."""
    return {
        refus: {
            cle: getattr(autre, cle)
            for cle in ("demarche", "prescription", "a_confirmer")
            if getattr(autre, cle) != getattr(fiche, cle)
        }
        for refus, autre in ways_to_tell(fiche, fiches).items()
    }


def _conditions(conditions: Iterable[Condition], mots: MotsDesFreins) -> list[dict[str, Any]]:
    return [
        {
            **compile_critere(condition.cle, condition.parametre, mots),
            **_filled(souple=condition.souple, texte=condition.texte),
        }
        for condition in conditions
    ]


def _structure(structure: Structure, territoires: Territoires) -> dict[str, Any]:
    return {
        **_filled(**{cle: getattr(structure, cle) for cle in CLES_DE_STRUCTURE}),
        "dispositifs": structure.dispositifs,
        **_filled(zone=_zone(structure.zone), lieu=compile_place(territoires, structure.commune)),
    }


def _zone(zone: Zone | None) -> dict[str, list[str]] | None:
    if zone is None:
        return None
    return _filled(
        communes=sorted(zone.communes),
        departements=sorted(zone.departements),
        villes=sorted(zone.villes),
    )


def _facts() -> dict[str, dict[str, tuple[str, str]]]:
    """Key -> value, as JSON writes it -> what it says of the person."""
    faits: dict[str, dict[str, tuple[str, str]]] = {}
    for (cle, valeur), dits in FAITS.items():
        faits.setdefault(cle, {})[str(valeur).lower() if valeur in (True, False) else str(valeur)] = dits  # fmt: skip
    return faits


def _rules() -> dict[str, Any]:
    return {
        "age": AGE,
        "premieres": PREMIERES,
        "questions": {
            "ferme": questions.POIDS_FERME,
            "souple": questions.POIDS_SOUPLE,
            "lieu": questions.POIDS_LIEU,
            "frein": questions.POIDS_FREIN,
            "abri": questions.POIDS_ABRI,
            "rare": questions.POIDS_RARE,
            "rares": questions.RARES,
            "evoquent_un_handicap": sorted(questions.EVOQUENT_UN_HANDICAP),
        },
        "lieux": {
            "rayon_terre_km": RAYON_TERRE_KM,
            "rayon_km": RAYON_KM,
            "km_par_degre": lieux.KM_PAR_DEGRE,
            "pas": [lieux.PAS_LATITUDE, lieux.PAS_LONGITUDE],
            "anneaux": lieux.ANNEAUX,
            "tout_lire": lieux.TOUT_LIRE,
            "meilleurs": lieux.MEILLEURS,
        },
        "parcours": {
            "premiers_pas": parcours.PREMIERS_PAS,
            "sort_sans_toit": sorted(parcours.SORT_SANS_TOIT),
            "vises": sorted(parcours.VISES),
            "pas_exige": parcours.PAS_EXIGE,
            "souple": parcours.SOUPLE,
            "trop_d_inconnues": parcours.TROP_D_INCONNUES,
        },
    }


def _list(liste: Liste) -> list[dict[str, Any]]:
    return [
        {cle: entree[cle] for cle in _CLES_DE_LISTE if cle in entree} for entree in liste.values()
    ]


def _filled(**valeurs: Any) -> dict[str, Any]:
    """What is told: neither unknown nor empty."""
    return {cle: valeur for cle, valeur in valeurs.items() if valeur}


def _day(jour: date | None) -> str | None:
    return jour.isoformat() if jour else None
