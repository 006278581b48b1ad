"""From structures and services of data·inclusion to the places of the engine."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from bot.importers.refus import Ecarts
from bot.lieux.correspondances import Correspondances
from bot.lieux.lieu import FRANCE, Lieu
from bot.territoires import Commune, Territoires
from bot.territoires.distances import great_circle_km
from bot.texte import words_only

NOM_MAX = 150
_LOIN_DU_CENTRE_KM = 60.0  # the widest commune of mainland France is 40 km across
_METROPOLE = ((41.0, 52.0), (-6.0, 10.0))  # latitudes, longitudes
_LA_FRANCE = frozenset({FRANCE, "99100"})
_RESEAUX = "reseaux_porteurs"
_A_DISTANCE = ["a-distance"]
_EPCI = re.compile(r"\d{9}")
_COURRIEL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_SITE = re.compile(r"https?://[^\s/]+\.\S+")
_INDICATIF = re.compile(r"^\s*(?:\+|00)(?:33|262|590|594|596)\s*(?:\(0\))?")  # France, DROM
_COURT = re.compile(r"\d{2,4}")


@dataclass(slots=True)
class _Guichet:
    """The services of one structure in one commune, gathered.

    `premier` is one of them, kept where the place is not that of the structure.
    """

    premier: dict[str, Any] = field(default_factory=dict)
    zones: set[str] = field(default_factory=set)
    dessertes: dict[str, set[str]] = field(default_factory=dict)
    freins: set[str] = field(default_factory=set)
    thematiques: set[str] = field(default_factory=set)
    score: float = 0.0


class Traduction:
    """Makes places. `ecarts` gathers what was left out; `lot` is the département asked for, if any."""

    def __init__(
        self,
        correspondances: Correspondances,
        territoires: Territoires,
        ecarts: Ecarts,
        lot: str | None,
    ) -> None:
        self._correspondances = correspondances
        self._territoires = territoires
        self._ecarts = ecarts
        self._lot = lot
        self._guichets: dict[str, dict[str, _Guichet]] = {}
        self._commune = cache(territoires.commune)
        self._zone = cache(self._read_zone)
        self.sans_fiche = 0  # structures that are a place of no dispositif
        self.illisibles = 0

    def places(
        self,
        structures: Callable[[], Iterable[dict[str, Any]]],
        services: Callable[[], Iterable[dict[str, Any]]],
    ) -> Iterator[Lieu]:
        """Every place that is one of some dispositif of the catalogue, one after the other.

        `structures` is read twice: what is kept of 100,000 services stays small.
        """
        chez_elles = {}
        for structure in structures():
            if _has(structure, "id", "nom", "source"):
                siens = bool(self._correspondances.of_networks(_codes(structure.get(_RESEAUX))))
                chez_elles[structure["id"]] = (_commune_of(structure), siens)
        for service in services():
            self._gather(service, chez_elles)
        del chez_elles
        for structure in structures():
            yield from self._of_structure(structure)
        for guichets in self._guichets.values():  # of structures that are in another département
            for guichet in guichets.values():
                yield from self._place(guichet.premier, guichet, set())

    def _gather(self, service: Any, chez_elles: Mapping[str, tuple[str, bool]]) -> None:
        if not _has(service, "id", "structure_id", "nom", "source"):
            self._ecarts.warn("services illisibles, laissés de côté", _named(service))
            self.illisibles += 1
            return
        if service.get("modes_accueil") == _A_DISTANCE:
            return  # nobody receives the person there
        themes = _codes(service.get("thematiques"))
        dispositifs = self._correspondances.of_service(themes, service.get("type"))
        siege, siens = chez_elles.get(service["structure_id"], (None, False))
        if not dispositifs and not siens:
            return
        ou = _commune_of(service) or siege or ""
        guichets = self._guichets.setdefault(service["structure_id"], {})
        guichet = guichets.get(ou)
        if guichet is None:
            guichet = guichets[ou] = _Guichet()
            if ou != siege:
                guichet.premier = _light(service)
        zones = self._zones(service)
        guichet.zones |= zones
        guichet.thematiques.update(map(sys.intern, themes))
        guichet.score = max(guichet.score, _score(service))
        for theme in themes:
            guichet.freins.update(self._correspondances.freins.get(theme, ()))
        for dispositif in dispositifs:
            guichet.dessertes.setdefault(dispositif, set()).update(zones)

    def _of_structure(self, structure: Any) -> Iterator[Lieu]:
        if not _has(structure, "id", "nom", "source"):
            self._ecarts.warn("structures illisibles, laissées de côté", _named(structure))
            self.illisibles += 1
            return
        dispositifs = self._correspondances.of_networks(_codes(structure.get(_RESEAUX)))
        guichets = self._guichets.pop(structure["id"], {})
        sur_place = guichets.pop(_commune_of(structure), None) or _Guichet()
        sur_place.score = max(sur_place.score, _score(structure))
        lieux = list(self._place(structure, sur_place, dispositifs))
        for guichet in guichets.values():
            ailleurs = {**guichet.premier, "nom": structure["nom"]}
            ailleurs["site_web"] = structure.get("site_web")
            lieux += self._place(ailleurs, guichet, dispositifs)
        self.sans_fiche += not lieux
        yield from lieux

    def _place(
        self, donnees: dict[str, Any], guichet: _Guichet, dispositifs: set[str]
    ) -> Iterator[Lieu]:
        """The place of an address, unless it is one of no dispositif or its commune is unknown."""
        dessertes = {d: frozenset(guichet.zones) for d in dispositifs}
        dessertes.update(
            (d, frozenset(z)) for d, z in guichet.dessertes.items() if d not in dessertes
        )
        if not dessertes:
            return
        commune = self._locate(donnees)
        if commune is None:
            self._ecarts.warn(
                "lieux sans commune connue, laissés de côté", f"{donnees['nom']} ({donnees['id']})"
            )
            return
        for dispositif in self._correspondances.a_leur_commune & dessertes.keys():
            dessertes[dispositif] = dessertes[dispositif] or frozenset({commune.code})
        adresse = [_text(donnees.get(cle)) for cle in ("adresse", "complement_adresse")]
        yield Lieu(
            id=donnees["id"],
            lot=self._lot or commune.departement,
            nom=(_text(donnees["nom"]) or donnees["id"])[:NOM_MAX],
            commune=commune.code,
            dessertes=dessertes,
            source=donnees["source"],
            date_maj=_day(donnees.get("date_maj")),
            score=guichet.score,
            adresse=", ".join(filter(None, adresse)) or None,
            code_postal=_text(donnees.get("code_postal")),
            telephone=french_phone(_text(donnees.get("telephone"))),
            courriel=_matching(_COURRIEL, donnees.get("courriel")),
            site=_matching(_SITE, donnees.get("site_web")),
            lien=_matching(_SITE, donnees.get("lien_source")),
            point=self._point(donnees, commune),
            freins=tuple(sorted(guichet.freins)),
            thematiques=tuple(sorted(guichet.thematiques)),
        )

    def _locate(self, donnees: dict[str, Any]) -> Commune | None:
        code, nom = _text(donnees.get("code_insee")), _text(donnees.get("commune"))
        if code and (commune := self._commune(code.upper())):
            return commune
        voisines = self._territoires.communes_par_code_postal(
            _text(donnees.get("code_postal")) or ""
        )
        return next(
            (
                c
                for c in voisines
                if len(voisines) == 1 or words_only(c.nom) == words_only(nom or "")
            ),
            None,
        )

    def _point(self, donnees: dict[str, Any], commune: Commune) -> tuple[float, float] | None:
        """Where it is, when that is possible; the centre of its commune when it is known, else."""
        centre = self._territoires.centre(commune.code)
        latitude, longitude = donnees.get("latitude"), donnees.get("longitude")
        if not (isinstance(latitude, int | float) and isinstance(longitude, int | float)):
            return centre
        point = (float(latitude), float(longitude))
        if not all(map(math.isfinite, point)):
            possible = False
        elif centre is not None:
            possible = great_circle_km(point, centre) <= _LOIN_DU_CENTRE_KM
        else:
            (sud, nord), (ouest, est) = _METROPOLE
            en_metropole = sud <= point[0] <= nord and ouest <= point[1] <= est
            possible = en_metropole != (commune.code[:2] in ("97", "98"))
        if possible:
            return point
        self._ecarts.warn(
            "coordonnées loin de leur commune, laissées de côté",
            f"{donnees['nom']} ({commune.nom})",
        )
        return centre

    def _zones(self, service: dict[str, Any]) -> set[str]:
        zones = set()
        for code in _codes(service.get("zone_eligibilite")):
            zone = self._zone(code)
            if zone is None:
                self._ecarts.warn(
                    "codes de zone inconnus, laissés de côté", f"{code} ({service['id']})"
                )
            else:
                zones.add(zone)
        return zones

    def _read_zone(self, code: str) -> str | None:
        """The code of today of a commune, a département, an EPCI, or "france"; None for another."""
        if code.lower() in _LA_FRANCE:
            return FRANCE
        if _EPCI.fullmatch(code):
            return code if self._territoires.epci_nom(code) else None
        if len(code) in (2, 3):
            departement = self._territoires.departement(code)
            return departement.code if departement else None
        commune = self._territoires.commune(code.upper())
        return commune.code if commune else None


def french_phone(texte: str | None) -> str | None:
    """A number as it is dialled in France, "03 84 97 00 00", "0 800 23 13 13" or "3949".

    None for what is no number of France. (bot/catalogue/champs.py reads the same forms.)

    >>> [french_phone(t) for t in ("+33384970000", "0800.23.13.13", "39 49", "voir le site")]
    ['03 84 97 00 00', '0 800 23 13 13', '3949', None]
    """
    if texte is None or re.search(r"[A-Za-zÀ-ÿ]", texte):
        return None
    chiffres = re.sub(r"\D", "", _INDICATIF.sub("0", texte))
    if _COURT.fullmatch(chiffres):
        return chiffres
    if len(chiffres) != 10 or chiffres[0] != "0" or chiffres[1] == "0":
        return None
    paires = re.findall("..", chiffres)
    if chiffres[1] == "8":
        return f"0 {chiffres[1:4]} {' '.join(paires[2:])}"
    return " ".join(paires)


def _commune_of(objet: dict[str, Any]) -> str:
    return sys.intern(_text(objet.get("code_insee")) or "")


_GARDEES = ("id", "nom", "source", "date_maj", "code_insee", "code_postal", "commune", "adresse", "complement_adresse", "latitude", "longitude", "telephone", "courriel", "lien_source")  # fmt: skip


def _light(service: dict[str, Any]) -> dict[str, Any]:
    """A service without its long texts."""
    return {cle: service[cle] for cle in _GARDEES if service.get(cle) is not None}


def _has(objet: Any, *cles: str) -> bool:
    return isinstance(objet, dict) and all(
        isinstance(objet.get(cle), str) and objet[cle].strip() for cle in cles
    )


def _named(objet: Any) -> str:
    identifiant = objet.get("id") if isinstance(objet, dict) else None
    return str(identifiant or "sans identifiant")[:60]


def _codes(valeur: Any) -> set[str]:
    return {code for code in valeur if isinstance(code, str)} if isinstance(valeur, list) else set()


def _text(valeur: Any) -> str | None:
    """A text on one line, without what cannot be printed; None when nothing is left."""
    if not isinstance(valeur, str):
        return None
    if not valeur.isprintable():
        valeur = "".join(c if c.isprintable() else " " for c in valeur)
    return " ".join(valeur.split()) or None


def _matching(forme: re.Pattern[str], valeur: Any) -> str | None:
    texte = _text(valeur)
    return texte if texte and forme.fullmatch(texte) else None


def _day(valeur: Any) -> str:
    try:
        return date.fromisoformat(str(valeur)[:10]).isoformat()
    except ValueError:
        return ""


def _score(objet: dict[str, Any]) -> float:
    valeur = objet.get("score_qualite")
    return min(1.0, max(0.0, float(valeur))) if isinstance(valeur, int | float) else 0.0
