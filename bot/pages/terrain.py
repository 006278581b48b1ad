"""The educator's page, "/terrain", and what makes it work without network."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from bot.pages.feuille import footprint
from bot.pages.fichiers import web_files
from bot.pages.navigateur import WEB, Gabarit, emergency_words

TERRAIN = "/terrain"
OUVRIER = "/terrain-hors-ligne.js"  # at the root: a service worker serves what is below it
MANIFESTE = "/terrain.webmanifest"
ENTREE = "terrain/page.js"
ICONE = "widget/icone.svg"
# The Situation keys as a professional names them on a key.
CLES = {
    "age": "Âge",
    "commune": "Commune",
    "scolarise": "Scolarisé",
    "en_emploi": "En emploi",
    "mois_sans_emploi": "Sans emploi depuis",
    "diplome": "Diplôme",
    "inscrit_france_travail": "Inscrit France Travail",
    "rsa": "RSA",
    "rqth": "RQTH, AAH",
    "logement": "Logement",
    "enfant_moins_3_ans": "Enfant de moins de 3 ans",
    "parent_isole": "Parent isolé",
    "mois_dans_la_commune": "Dans la commune depuis",
}
Referentiel = Mapping[str, Mapping[str, Any]]


class PageDeTerrain:
    """The page, the same for everybody: what it knows of somebody stays on the phone."""

    def __init__(
        self,
        courants: Iterable[str],
        ages: Mapping[str, tuple[int, int]],
        freins: Referentiel,
        etapes: Referentiel,
        diplomes: Referentiel,
        logements: Referentiel,
    ) -> None:
        self._gabarit = Gabarit(
            "terrain/page.html", ENTREE, ("widget/style.css", "terrain/style.css")
        )
        self.style_hash = self._gabarit.style_hash
        self._donnees = {
            "mode": "educateur",
            "cles": CLES,
            "ages": [[code, *bornes] for code, bornes in ages.items()],  # groups of the counts
            "freins": {code: str(frein["libelle"]) for code, frein in freins.items()},
            "etapes": {code: str(etape["educateur"]) for code, etape in etapes.items()},
            "diplomes": {code: str(diplome["libelle"]) for code, diplome in diplomes.items()},
            "logements": {code: str(logement["libelle"]) for code, logement in logements.items()},
            "urgences": emergency_words(),
            "courants": list(courants),  # names of communes that are common words too
        }

    @cached_property
    def html(self) -> str:
        return self._gabarit.fill(self._donnees)

    @cached_property
    def worker(self) -> str:
        """The service worker, with the addresses that it keeps and their version."""
        icone = f"{WEB}/{web_files().version}/{ICONE}"
        adresses = [TERRAIN, MANIFESTE, icone, *self._gabarit.modules]
        coque = {"version": footprint(self.html + web_files().version), "adresses": adresses}
        return f"const COQUE = {json.dumps(coque)}\n{web_files().par_nom['terrain/hors-ligne.js'].texte}"


def manifest() -> str:
    """What lets a phone install the page."""
    icone = {"src": f"{WEB}/{web_files().version}/{ICONE}", "sizes": "any", "type": "image/svg+xml"}
    return json.dumps(
        {
            "name": "Passerelle terrain",
            "short_name": "Terrain",
            "lang": "fr",
            "start_url": TERRAIN,
            "scope": TERRAIN,
            "display": "standalone",
            "background_color": "#faf6ef",
            "theme_color": "#2b2a66",
            "icons": [icone],
        },
        ensure_ascii=False,
    )
