"""An API of data·inclusion (v1) on this machine, with structures and services drawn at random.

The shapes are those of the public OpenAPI; what they tell is made up, over the real communes,
those where more people live more often. The same seed gives the same rows.
"""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from bot.catalogue.correspondances import load_correspondances
from bot.territoires import Territoires

Repondre = Callable[[BaseHTTPRequestHandler], None]
Centres = dict[str, tuple[float, float]]

JETON = "jeton-de-test"
AUTRES_RESEAUX = ("croix-rouge", "emmaus", "restos-du-coeur", "caf", "cpam", "la-poste")
TYPES = ("accompagnement", "aide-financiere", "aide-materielle", "atelier", "formation", "information")  # fmt: skip
_DESCRIPTION = "Ce service accueille, écoute, informe et oriente les personnes du territoire. " * 6


class Donnees:
    """Structures and services, `par_structure` services for each. `centres` place them."""

    def __init__(
        self,
        services: int,
        territoires: Territoires,
        centres: Centres | None = None,
        graine: int = 2026,
        par_structure: int = 2,
    ) -> None:
        self._hasard = random.Random(graine)
        self._communes = [c for c in map(territoires.commune, territoires.codes()) if c]
        self._epcis = {c.code: c.epci for c in self._communes}
        self._poids = list(accumulate(c.population + 100 for c in self._communes))
        self._centres = centres or {}
        correspondances = load_correspondances()
        self._reseaux = (*correspondances.reseaux, *AUTRES_RESEAUX)
        self._thematiques = sorted(correspondances.freins)
        self.structures: list[dict[str, Any]] = []
        self.services: list[dict[str, Any]] = []
        for numero in range(services):
            if numero % par_structure == 0:
                self.structures.append(self._structure(numero // par_structure))
            self.services.append(self._service(numero, self.structures[-1]))

    def _structure(self, numero: int) -> dict[str, Any]:
        hasard = self._hasard
        (commune,) = hasard.choices(self._communes, cum_weights=self._poids)
        latitude, longitude = self._centres.get(commune.code, (None, None))
        reseau = hasard.choice(self._reseaux)
        return {
            "source": "essai",
            "id": f"essai--{numero}",
            "nom": f"{reseau.replace('-', ' ').capitalize()} de {commune.nom}"[:150],
            "date_maj": f"2026-{hasard.randint(1, 11):02}-{hasard.randint(1, 28):02}",
            "description": _DESCRIPTION,
            "lien_source": f"https://exemple.fr/structures/{numero}",
            "siret": None,
            "commune": commune.nom,
            "code_postal": next(iter(commune.codes_postaux), None),
            "code_insee": commune.code,
            "adresse": f"{hasard.randint(1, 90)} rue de la Gare",
            "complement_adresse": None,
            "latitude": latitude and latitude + hasard.uniform(-0.02, 0.02),
            "longitude": longitude and longitude + hasard.uniform(-0.02, 0.02),
            "adresse_certifiee": True,
            "telephone": f"+333{hasard.randint(10_000_000, 99_999_999)}",
            "courriel": f"contact{numero}@exemple.fr",
            "site_web": f"https://exemple.fr/{numero}",
            "horaires_accueil": None,
            "accessibilite_lieu": None,
            "reseaux_porteurs": [reseau],
            "score_qualite": round(hasard.random(), 2),
            "doublons": [],
        }

    def _service(self, numero: int, structure: dict[str, Any]) -> dict[str, Any]:
        hasard = self._hasard
        lieu = ("commune", "code_postal", "code_insee", "adresse", "complement_adresse", "latitude", "longitude", "adresse_certifiee", "source", "date_maj", "telephone", "courriel")  # fmt: skip
        return {
            **{cle: structure[cle] for cle in lieu},
            "id": f"essai--service-{numero}",
            "structure_id": structure["id"],
            "nom": f"Service {numero}",
            "description": _DESCRIPTION * 3,
            "lien_source": f"https://exemple.fr/services/{numero}",
            "type": hasard.choice(TYPES),
            "thematiques": hasard.sample(self._thematiques, 2),
            "frais": "gratuit",
            "frais_precisions": None,
            "publics": ["tous-publics"],
            "publics_precisions": None,
            "conditions_acces": None,
            "modes_accueil": hasard.choice((["en-presentiel"], ["en-presentiel"], ["a-distance"])),
            "zone_eligibilite": self._zone(structure["code_insee"]),
            "contact_nom_prenom": None,
            "lien_mobilisation": None,
            "modes_mobilisation": ["telephoner"],
            "mobilisable_par": ["usagers"],
            "mobilisation_precisions": None,
            "volume_horaire_hebdomadaire": None,
            "nombre_semaines": None,
            "horaires_accueil": None,
            "score_qualite": round(hasard.random(), 2),
        }

    def _zone(self, commune: str) -> list[str] | None:
        """None, the commune, its EPCI, its département or the country, as real services tell."""
        departement = commune[:3] if commune[:2] in ("97", "98") else commune[:2]
        epci = self._epcis.get(commune)
        choix = (None, [commune], [epci] if epci else None, [departement], ["france"])
        return self._hasard.choices(choix, weights=(30, 20, 20, 20, 10))[0]


class Repondant(Protocol):
    """Whatever answers the calls of a site."""

    def answer(self, guichet: BaseHTTPRequestHandler) -> None: ...


class Api:
    """What the site answers, and what it was asked. `ennuis` are answered first, one call each."""

    def __init__(self, donnees: Donnees | None = None) -> None:
        self.listes: dict[str, list[dict[str, Any]]] = {
            "structures": donnees.structures if donnees else [],
            "services": donnees.services if donnees else [],
        }
        self.ennuis: list[Repondre | None] = []
        self.demandes: list[tuple[str, dict[str, str]]] = []

    def answer(self, guichet: BaseHTTPRequestHandler) -> None:
        adresse = urlsplit(guichet.path)
        parametres = dict(parse_qsl(adresse.query))
        self.demandes.append((adresse.path, parametres))
        if self.ennuis and (ennui := self.ennuis.pop(0)) is not None:
            ennui(guichet)
            return
        if guichet.headers.get("Authorization") != f"Bearer {JETON}":
            send(guichet, {"detail": "Not authenticated"}, 401)
            return
        liste = self.listes.get(adresse.path.removeprefix("/api/v1/"))
        if liste is None:
            send(guichet, {"detail": "Not Found"}, 404)
            return
        send(guichet, page(liste, parametres))


def page(liste: list[dict[str, Any]], parametres: dict[str, str]) -> dict[str, Any]:
    """A page of a list, as the API gives it."""
    numero, taille = int(parametres.get("page", 1)), int(parametres.get("size", 5000))
    if departement := parametres.get("code_departement"):
        liste = [un for un in liste if un["code_insee"].startswith(departement)]
    return {
        "items": liste[(numero - 1) * taille : numero * taille],
        "total": len(liste),
        "page": numero,
        "size": taille,
        "pages": -(-len(liste) // taille),
    }


def send(guichet: BaseHTTPRequestHandler, contenu: Any, statut: int = 200, **entetes: str) -> None:
    """Answer a JSON body; `entetes` are headers, `_` for a hyphen."""
    octets = contenu if isinstance(contenu, bytes) else json.dumps(contenu).encode()
    guichet.send_response(statut)
    guichet.send_header("Content-Type", "application/json")
    guichet.send_header("Content-Length", entetes.pop("Content_Length", str(len(octets))))
    for nom, valeur in entetes.items():
        guichet.send_header(nom.replace("_", "-"), valeur)
    guichet.end_headers()
    guichet.wfile.write(octets)


@contextmanager
def serving(api: Repondant) -> Iterator[str]:
    """The address of the API, served from a thread until the end of the block."""

    class Guichet(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            api.answer(self)

        def log_message(self, *_: object) -> None:
            """Say nothing on standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Guichet) as http:
        http.daemon_threads = True
        fil = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
        fil.start()
        try:
            yield f"http://127.0.0.1:{http.server_port}/api/v1"
        finally:
            http.shutdown()
            fil.join()
