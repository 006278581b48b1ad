"""The centres of the communes: a CSV with longitude and latitude, or the JSON of geo.api.gouv.fr."""

from __future__ import annotations

from typing import Any

from bot.importers.communes import Communes, besoin_commune
from bot.importers.refus import Ecarts, counted
from bot.importers.tableau import Besoin, Tableau
from bot.territoires import Territoires

NOM = "la liste des centres des communes"
ATTENDUES = 35_014
PROPRES: tuple[str, ...] = ()
BESOINS = (
    besoin_commune("code"),
    Besoin(
        "longitude",
        "la longitude du centre (par exemple « lon »)",
        ("lon", "longitude", "longitudecentre", "centrelon", "centrelongitude", "long", "lng", "x"),
    ),
    Besoin(
        "latitude",
        "la latitude du centre (par exemple « lat »)",
        ("lat", "latitude", "latitudecentre", "centrelat", "centrelatitude", "y"),
    ),
)

# Mainland France with Corsica: longitudes and latitudes in degrees, wide.
_LON_METROPOLE, _LAT_METROPOLE = (-6.0, 10.0), (41.0, 52.0)
_ATTENDU = "Écrivez des degrés, par exemple 6.155 pour la longitude et 47.6253 pour la latitude."
_ECART_ADMIS = 0.001  # degrees, about 100 m, between two rows of one commune


def read(
    tableau: Tableau, territoires: Territoires, ecarts: Ecarts
) -> tuple[list[dict[str, Any]], str]:
    """(records of the table `centres`, what was read in French). Notes every mistake."""
    communes = Communes(territoires, ecarts)
    lus: dict[str, tuple[float, float, str]] = {}
    centres: dict[str, tuple[float, float]] = {}
    for ligne in tableau.lignes:
        codes = communes.read(ligne, tableau.colonnes["commune"], ligne.cellules["commune"])
        ecrits = ligne.cellules["longitude"], ligne.cellules["latitude"]
        if codes and not any(ecrits):
            ecarts.warn("communes sans centre, laissées de côté", f"{codes[0]} ({ligne.ou})")
            continue
        longitude = _degrees(ecrits[0], 180)
        latitude = _degrees(ecrits[1], 90)
        for valeur, cle, ecrit in (
            (longitude, "longitude", ecrits[0]),
            (latitude, "latitude", ecrits[1]),
        ):
            if valeur is None:
                ecarts.refuse(ligne.ou, tableau.colonnes[cle], ecrit, _ATTENDU)
        if longitude is None or latitude is None:
            continue
        for code in codes:
            if _is_misplaced(code, longitude, latitude):
                ecarts.refuse(
                    ligne.ou,
                    tableau.colonnes["longitude"],
                    ecrits[0],
                    f"Ce point n’est pas en France métropolitaine, la commune {code} si. "
                    "Longitude et latitude sont peut-être inversées.",
                )
                continue
            lon, lat, ou = lus.setdefault(code, (longitude, latitude, ligne.ou))
            if max(abs(lon - longitude), abs(lat - latitude)) > _ECART_ADMIS:
                ecarts.refuse(
                    ligne.ou,
                    tableau.colonnes["commune"],
                    code,
                    f"Cette commune a déjà un autre centre ({ou}) : gardez le bon.",
                )
                continue
            commune = communes.today(code, ligne)
            if commune == code or (commune and commune not in centres):
                centres[commune] = (latitude, longitude)
    records = [
        {"commune": code, "latitude": latitude, "longitude": longitude}
        for code, (latitude, longitude) in sorted(centres.items())
    ]
    return records, f"Centres de communes : {counted(len(records))}"


def _degrees(texte: str, borne: int) -> float | None:
    """A number of degrees, with a point or a comma; None when it is not one."""
    try:
        valeur = float(texte.replace(",", "."))
    except ValueError:
        return None
    return valeur if abs(valeur) <= borne else None


def _is_misplaced(code: str, longitude: float, latitude: float) -> bool:
    if code[:2] in ("97", "98"):
        return False
    (ouest, est), (sud, nord) = _LON_METROPOLE, _LAT_METROPOLE
    return not (ouest <= longitude <= est and sud <= latitude <= nord)
