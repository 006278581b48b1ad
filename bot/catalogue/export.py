"""The places of the catalogue for others: data·inclusion (schema v1), a spreadsheet or a map."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bot.lieux.correspondances import Correspondances
from bot.orientation.fiches import Catalogue, Fiche, Structure
from bot.territoires import Territoires

FORMATS = ("data-inclusion", "csv", "geojson")
SOURCE = "passerelle"  # the producer, for data·inclusion
A_LA_MAIN, IMPORTE = "main", "import"

_NOM_MIN, _NOM_MAX = 3, 150
_TYPES = {"accompagnement": "accompagnement", "formation": "formation"}  # étape -> type of service
_LIEN = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class LieuExporte:
    """One place, whatever it comes from: one line of the CSV, one point of the GeoJSON."""

    id: str
    nom: str
    dispositifs: tuple[str, ...]
    zones: tuple[str, ...]
    adresse: str | None
    code_postal: str | None
    commune: str | None
    nom_commune: str | None
    telephone: str | None
    courriel: str | None
    site: str | None
    latitude: float | None
    longitude: float | None
    source: str
    date: str
    score: float | None
    origine: str


def written_places(catalogue: Catalogue, territoires: Territoires) -> Iterator[LieuExporte]:
    """The structures of `data/structures`, at the centre of their commune when it was imported."""
    for structure in sorted(catalogue.structures, key=lambda s: s.id):
        commune = territoires.commune(structure.commune) if structure.commune else None
        latitude, longitude = (territoires.centre(commune.code) if commune else None) or (
            None,
            None,
        )
        postaux = commune.codes_postaux if commune else ()
        yield LieuExporte(
            id=structure.id,
            nom=structure.nom,
            dispositifs=structure.dispositifs,
            zones=_zones(structure),
            adresse=structure.adresse,
            code_postal=postaux[0] if len(postaux) == 1 else None,
            commune=structure.commune,
            nom_commune=commune.nom if commune else None,
            telephone=structure.telephone,
            courriel=structure.courriel,
            site=structure.site,
            latitude=latitude,
            longitude=longitude,
            source=structure.source,
            date=structure.verifie_le.isoformat(),
            score=None,
            origine=A_LA_MAIN,
        )


def imported_ones(fichier: Path, territoires: Territoires) -> Iterator[LieuExporte]:
    """The imported places of this installation, none when there is no file.

    Raises `sqlite3.Error` when it is damaged.
    """
    if not fichier.exists():
        return
    with closing(sqlite3.connect(f"{fichier.resolve().as_uri()}?mode=ro", uri=True)) as base:
        base.row_factory = sqlite3.Row
        for ligne in base.execute("SELECT * FROM lieux ORDER BY id"):
            dessertes: dict[str, list[str]] = json.loads(ligne["dessertes"])
            commune = territoires.commune(ligne["commune"])
            communs = ("id", "nom", "adresse", "code_postal", "commune", "telephone", "courriel", "site", "latitude", "longitude", "source", "score")  # fmt: skip
            yield LieuExporte(
                dispositifs=tuple(dessertes),
                zones=tuple(sorted({zone for zones in dessertes.values() for zone in zones})),
                nom_commune=commune.nom if commune else None,
                date=ligne["date_maj"],
                origine=IMPORTE,
                **{cle: ligne[cle] for cle in communs},
            )


def to_csv(lieux: Iterable[LieuExporte]) -> str:
    """A CSV for French spreadsheets: semicolons, and the mark of UTF-8 first."""
    sortie = io.StringIO()
    colonnes = list(LieuExporte.__dataclass_fields__)
    ecrit = csv.writer(sortie, delimiter=";", lineterminator="\r\n")
    ecrit.writerow(colonnes)
    for lieu in lieux:
        ecrit.writerow(_cell(getattr(lieu, colonne)) for colonne in colonnes)
    return f"\ufeff{sortie.getvalue()}"


def to_geojson(lieux: Iterable[LieuExporte]) -> str:
    """A FeatureCollection; `geometry` is null for a place whose point is not known."""
    points = [
        {
            "type": "Feature",
            "id": lieu.id,
            "geometry": None
            if lieu.latitude is None or lieu.longitude is None
            else {"type": "Point", "coordinates": [lieu.longitude, lieu.latitude]},
            "properties": {
                cle: valeur
                for cle, valeur in asdict(lieu).items()
                if cle not in ("latitude", "longitude")
            },
        }
        for lieu in lieux
    ]
    return _json({"type": "FeatureCollection", "features": points})


def to_data_inclusion(
    lieux: Iterable[LieuExporte], catalogue: Catalogue, correspondances: Correspondances
) -> str:
    """`structures`, and a service for each dispositif of each, as the schema v1 wants them.

    Only what is known is said: a frein that covers several thématiques gives none of them.
    """
    structures, services = [], []
    themes = _single_themes(correspondances)
    for lieu in lieux:
        structure = _structure(lieu, correspondances)
        structures.append(structure)
        for identifiant in lieu.dispositifs:
            if fiche := catalogue.fiches.get(identifiant):
                services.append(_service(lieu, structure, fiche, themes))
    return _json({"structures": structures, "services": services})


def _structure(lieu: LieuExporte, correspondances: Correspondances) -> dict[str, Any]:
    a_la_main = lieu.origine == A_LA_MAIN
    return {
        "source": SOURCE if a_la_main else lieu.source,
        "id": f"{SOURCE}--{lieu.id}" if a_la_main else lieu.id,
        "nom": lieu.nom[:_NOM_MAX].rstrip(" .").ljust(_NOM_MIN, "…"),
        "date_maj": lieu.date or "1970-01-01",
        "description": None,
        "lien_source": lieu.source if _LIEN.fullmatch(lieu.source) else None,
        "siret": None,
        **_where(lieu),
        "telephone": _e164(lieu.telephone),
        "courriel": lieu.courriel,
        "site_web": lieu.site,
        "horaires_accueil": None,
        "accessibilite_lieu": None,
        "reseaux_porteurs": _networks(lieu, correspondances),
    }


def _service(
    lieu: LieuExporte, structure: dict[str, Any], fiche: Fiche, themes: dict[str, str]
) -> dict[str, Any]:
    thematiques = sorted({themes[code] for code in fiche.freins if code in themes})
    return {
        "source": SOURCE,
        "structure_id": structure["id"],
        "id": f"{SOURCE}--{lieu.id}--{fiche.id}",
        "nom": fiche.nom[:_NOM_MAX].rstrip(" .").ljust(_NOM_MIN, "…"),
        "description": fiche.resume,
        "lien_source": fiche.source if _LIEN.fullmatch(fiche.source) else fiche.annuaire,
        "date_maj": max(structure["date_maj"], fiche.verifie_le.isoformat()),
        "type": _TYPES.get(fiche.etape),
        "thematiques": thematiques or None,
        "frais": None,
        "frais_precisions": fiche.cout,
        "publics": None,
        "publics_precisions": None,
        "conditions_acces": None,
        **_where(lieu),
        "telephone": structure["telephone"],
        "courriel": lieu.courriel,
        "modes_accueil": None,
        "zone_eligibilite": list(lieu.zones) or None,
        "contact_nom_prenom": None,
        "lien_mobilisation": None,
        "modes_mobilisation": None,
        "mobilisable_par": None,
        "mobilisation_precisions": fiche.demarche,
        "volume_horaire_hebdomadaire": None,
        "nombre_semaines": None,
        "horaires_accueil": None,
    }


def _where(lieu: LieuExporte) -> dict[str, Any]:
    return {
        "commune": lieu.nom_commune,
        "code_postal": lieu.code_postal,
        "code_insee": lieu.commune,
        "adresse": lieu.adresse,
        "complement_adresse": None,
        "longitude": lieu.longitude,
        "latitude": lieu.latitude,
    }


def _zones(structure: Structure) -> tuple[str, ...]:
    return tuple(sorted(structure.zone.communes | structure.zone.departements))


def _networks(lieu: LieuExporte, correspondances: Correspondances) -> list[str] | None:
    """The réseaux whose places are surely those of these dispositifs: one that is alone in this."""
    porteurs: dict[str, list[str]] = {}
    for reseau, dispositifs in correspondances.reseaux.items():
        for dispositif in dispositifs:
            porteurs.setdefault(dispositif, []).append(reseau)
    reseaux = [
        reseau
        for reseau, dispositifs in correspondances.reseaux.items()
        if set(dispositifs) <= set(lieu.dispositifs)
        and all(porteurs[dispositif] == [reseau] for dispositif in dispositifs)
    ]
    return sorted(reseaux) or None


def _single_themes(correspondances: Correspondances) -> dict[str, str]:
    """Frein -> its thématique, for those that have one and the same."""
    par_frein: dict[str, list[str]] = {}
    for theme, freins in correspondances.freins.items():
        for frein in freins:
            par_frein.setdefault(frein, []).append(theme)
    return {frein: themes[0] for frein, themes in par_frein.items() if len(themes) == 1}


def _e164(telephone: str | None) -> str | None:
    """+33384970000 for 03 84 97 00 00; short numbers as they are dialled."""
    if telephone is None:
        return None
    chiffres = re.sub(r"\D", "", telephone)
    return f"+33{chiffres[1:]}" if len(chiffres) == 10 and chiffres[0] == "0" else chiffres


def _cell(valeur: Any) -> str:
    """A cell of a spreadsheet; one that would be read as a formula is made a text."""
    if valeur is None:
        return ""
    if isinstance(valeur, tuple):
        valeur = " ".join(valeur)
    texte = str(valeur)
    return f"'{texte}" if isinstance(valeur, str) and texte[:1] in "=+-@\t\r" and texte else texte


def _json(objet: Any) -> str:
    return json.dumps(objet, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
