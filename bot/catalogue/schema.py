"""The JSON Schemas of a fiche and of a file of structures, made from the readers of the catalogue.

Editors' tools read them as one types: names of keys, possible values, what each key means. They are
written beside the catalogue by `passerelle catalogue construire`; the loader stays the judge.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.catalogue.champs import EXEMPLES
from bot.catalogue.lecture import (
    FICHE,
    FICHE_OBLIGATOIRE,
    STRUCTURE,
    STRUCTURE_OBLIGATOIRE,
    VERDICTS_DE_CAS,
    Lecture,
)
from bot.fichiers import write_whole
from bot.orientation.criteres import CRITERES
from bot.orientation.fiches import ETAPES
from bot.situation import BOOLEENS, DIPLOMES, FREINS, LOGEMENTS

SCHEMAS = Path(__file__).parents[2] / "data" / "schemas"
OUI_NON: dict[str, Any] = {"enum": ["oui", "non", True, False]}
TEXTE: dict[str, Any] = {"type": ["string", "number"]}
DATE: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
INSEE: dict[str, Any] = {"type": "string", "pattern": r"^(\d{2}|2[AB])\d{3}$"}
BORNES: dict[str, Any] = {
    "type": "object",
    "properties": {"min": {"type": "integer", "minimum": 0}, "max": {"type": "integer"}},
    "additionalProperties": False,
    "minProperties": 1,
}
ZONE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "communes": {"type": "array", "items": INSEE},
        "departements": {
            "type": "array",
            "items": {"type": "string", "pattern": r"^[0-9AB]{2,3}$"},
        },
    },
    "additionalProperties": False,
    "minProperties": 1,
}

# What each key means, as an editor reads it under the cursor.
SENS = {
    "nom": "Le nom du dispositif ou du lieu, tel qu’on le lit.",
    "alias": "Comment les gens l’appellent, fautes comprises.",
    "etape": "L’étape du parcours.",
    "freins": "Ce que le dispositif aide à lever.",
    "resume": "Ce qui s’y passe, en mots simples : 40 mots au plus, sans « vous ».",
    "demarche": "La prochaine étape, ce qu’on fait demain matin, sans « vous ».",
    "documents": "Ce qu’il faut apporter, quand une source le dit.",
    "prescription": "Qui doit envoyer la personne ; null : personne.",
    "remuneration": "La réponse à « c’est payé ? », quand une source la donne.",
    "cout": "La réponse à « ça coûte combien ? », quand une source la donne.",
    "duree": "La réponse à « ça dure combien de temps ? », quand une source la donne.",
    "annuaire": "L’annuaire officiel, une adresse web.",
    "telephone": "Un numéro national, lu dans une source.",
    "autres_numeros": "Les autres numéros que donnent les textes, chacun avec où il a été lu.",
    "conditions": "Toutes doivent être vraies ; [] : ouvert à toutes et tous.",
    "d_abord": "Pour qui cette porte vient d’abord, parmi celles qui sont ouvertes.",
    "accueil": "oui : quelqu’un y reçoit la personne.",
    "source": "Où cela a été lu.",
    "source_du": "L’année ou le jour de la source.",
    "verifie_le": "Le jour où quelqu’un a relu la source.",
    "rythme": "Tous les combien de mois il faut la relire (12).",
    "responsable": "Qui relit cette fiche ou ce lieu.",
    "debut": "Avant ce jour, jamais proposé.",
    "fin": "Après ce jour, jamais proposé.",
    "fin_annoncee": "La fin annoncée d’une expérience qui peut continuer : après, « à vérifier ».",
    "termine": "oui : terminé, un jour qu’aucune source ne donne.",
    "remplace_par": "Le code de la suite.",
    "decline": "Fiche locale : le code de la fiche nationale dont elle prend la place.",
    "territoire": "Où c’est ouvert : des communes (codes INSEE) ou des départements.",
    "mediation_pour": "Les dispositifs dont le refus fait de celui-ci une bonne porte.",
    "a_confirmer": "Un doute, en une phrase qui dit qui appeler : toujours « à vérifier ».",
    "cas": "Les tests de la fiche, en phrases ; trois au moins.",
    "id": "Le code du lieu : des minuscules, des chiffres, des tirets.",
    "dispositifs": "Les codes des fiches que l’on trouve dans ce lieu.",
    "commune": "Le code INSEE de la commune du lieu, entre guillemets.",
    "adresse": "L’adresse, lue dans la source.",
    "courriel": "Une adresse électronique, lue dans la source.",
    "site": "Une adresse web.",
}

# The schema of a value, by the function that reads it.
_PAR_LECTEUR: Mapping[Any, dict[str, Any]] = {
    Lecture.text: TEXTE,
    Lecture.texts: {"type": "array", "items": {"type": ["string", "integer"]}},
    Lecture.phone: {"type": ["string", "integer"]},
    Lecture.numbers: {"type": "object", "additionalProperties": {"type": "string"}},
    Lecture.months: {"type": "integer", "minimum": 1, "maximum": 60},
    Lecture.url: {"type": "string", "pattern": r"^https?://\S+\.\S+$"},
    Lecture.freins: {"type": "array", "items": {"enum": list(FREINS)}},
    Lecture.etape: {"enum": list(ETAPES)},
    Lecture.flag: OUI_NON,
    Lecture.day: DATE,
    Lecture.day_or_year: {"anyOf": [DATE, {"type": "integer"}]},
    Lecture.commune: INSEE,
    Lecture.zone: ZONE,
    Lecture.conditions: {"type": "array", "items": {"$ref": "#/$defs/condition"}},
    Lecture.cas: {"type": "array", "items": {"$ref": "#/$defs/cas"}},
}


def schema_of_fiche() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `data/catalogue/*.yml`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Une fiche du catalogue de Passerelle",
        **_object(FICHE, FICHE_OBLIGATOIRE),
        "$defs": {"critere": _criterion(), "condition": _condition(), "cas": _case()},
    }


def schema_of_structures() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `data/structures/*.yml`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Les lieux d’un territoire",
        "type": "array",
        "items": _object(STRUCTURE, STRUCTURE_OBLIGATOIRE),
    }


def write_schemas(dossier: Path = SCHEMAS) -> list[Path]:
    """Write both, each whole or not at all; returns where."""
    dossier.mkdir(parents=True, exist_ok=True)
    ecrits = []
    for nom, schema in (("fiche", schema_of_fiche()), ("structures", schema_of_structures())):
        chemin = dossier / f"{nom}.json"
        write_whole(chemin, json.dumps(schema, ensure_ascii=False, indent=1) + "\n")
        ecrits.append(chemin)
    return ecrits


def _object(lecteurs: Mapping[str, Any], obligatoires: tuple[str, ...]) -> dict[str, Any]:
    proprietes: dict[str, Any] = {}
    for cle, lecteur in lecteurs.items():
        valeur = _PAR_LECTEUR[lecteur]
        if cle not in obligatoires:
            valeur = {"anyOf": [valeur, {"type": "null"}]}
        exemple = f" Exemple : {EXEMPLES[cle]}" if cle in EXEMPLES else ""
        proprietes[cle] = {"description": f"{SENS[cle]}{exemple}", **valeur}
    return {
        "type": "object",
        "properties": proprietes,
        "required": list(obligatoires),
        "additionalProperties": False,
    }


def _criteria() -> dict[str, Any]:
    """Each criterion, by its YAML key."""
    enfant = {"$ref": "#/$defs/critere"}
    liste = {"type": "array", "items": enfant, "minItems": 1}
    simples: dict[str, Any] = {
        "age": BORNES,
        "mois_sans_emploi": BORNES,
        "mois_dans_la_commune": BORNES,
        **dict.fromkeys(BOOLEENS, OUI_NON),
        "diplome": {"type": "array", "items": {"enum": list(DIPLOMES)}},
        "logement": {"type": "array", "items": {"enum": list(LOGEMENTS)}},
        "qpv": {"enum": ["oui", True]},
        "frr": {"enum": ["oui", True]},
        "territoire_habilite": {
            "type": "object",
            "properties": {"communes": {"type": "array", "items": INSEE}},
            "required": ["communes"],
            "additionalProperties": False,
        },
    }
    composes = {
        "frein": {"type": "array", "items": {"enum": list(FREINS)}},
        "un_parmi": liste,
        "tous": liste,
        "sauf": enfant,
        "au_moins": {
            "type": "object",
            "properties": {"nombre": {"type": "integer", "minimum": 1}, "parmi": liste},
            "required": ["nombre", "parmi"],
            "additionalProperties": False,
        },
    }
    return {cle: simples[cle] for cle in CRITERES} | composes


def _criterion() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": _criteria(),
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


def _condition() -> dict[str, Any]:
    reste = {
        "souple": {"description": "oui : un « non » donne « à vérifier ».", **OUI_NON},
        "texte": {"description": "La raison, avec vos mots.", **TEXTE},
    }
    return {
        "type": "object",
        "properties": {**_criteria(), **reste},
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 3,
    }


def _case() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "cas": TEXTE,
            "situation": {"type": "object"},
            "verdict": {"enum": list(VERDICTS_DE_CAS)},
            "jour": DATE,
            "motifs": {"type": "object", "additionalProperties": {"enum": list(VERDICTS_DE_CAS)}},
        },
        "required": ["cas", "situation", "verdict"],
        "additionalProperties": False,
    }
