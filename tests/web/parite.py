"""The two engines side by side: many people, what Python answers, what the browser answers."""

from __future__ import annotations

import hashlib
import json
import math
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

from playwright.sync_api import Page

from bot.catalogue.panel import make_panel
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import MODES, Moteur
from bot.orientation.parcours import first_steps
from bot.orientation.portes import ways_to_tell
from bot.situation import Situation
from bot.territoires import Territoires

LOT = 500  # situations in one call of the browser

NAVIGATEUR = """async (adresse) => {
  const moteur = await import(`${adresse}/web/essai/terrain/moteur/moteur.js`)
  const sorted = (valeur) => {
    if (typeof valeur === 'number') return Math.floor(valeur + 0.5)
    if (Array.isArray(valeur)) return valeur.map(sorted)
    if (valeur === null || typeof valeur !== 'object') return valeur
    return Object.fromEntries(Object.keys(valeur).sort().map((cle) => [cle, sorted(valeur[cle])]))
  }
  window.donnees = {}
  window.territoires = (nom) => donnees[nom].territoires
  window.load = (nom, catalogue, fichiers) => {
    const territoires = moteur.openTerritoires(fichiers.map((texte) => JSON.parse(texte)))
    donnees[nom] = {catalogue: JSON.parse(catalogue), territoires}
  }
  window.answer = (nom, [situation, mode, jour]) => {
    const {catalogue} = donnees[nom]
    const orientation = moteur.orient(situation, {...donnees[nom], jour, mode})
    const pas = moteur.firstSteps(orientation.propositions, {catalogue, freins: situation.freins})
    return JSON.stringify(sorted({...orientation, premiers_pas: pas.map(({dispositif}) => dispositif)}))
  }
  window.footprint = async (texte) => {
    const octets = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texte))
    return Array.from(new Uint8Array(octets), (octet) => octet.toString(16).padStart(2, '0')).join('')
  }
}"""


@dataclass(frozen=True)
class Cas:
    """One person, one day, one way of speaking."""

    situation: Situation
    mode: str
    jour: date

    def to_json(self) -> list[Any]:
        return [self.situation.to_json(), self.mode, self.jour.isoformat()]


def canonical(rendu: Any) -> str:
    """The same text for the same answer: sorted keys, whole kilometres."""
    return json.dumps(_whole(rendu), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _whole(valeur: Any) -> Any:
    if isinstance(valeur, float):
        return math.floor(valeur + 0.5)
    if isinstance(valeur, dict):
        return {cle: _whole(v) for cle, v in valeur.items()}
    return [_whole(v) for v in valeur] if isinstance(valeur, list | tuple) else valeur


class Python:
    """What the server answers."""

    def __init__(self, moteur: Moteur) -> None:
        self._moteur = moteur

    def answer(self, cas: Cas) -> str:
        rendu = self._moteur.orient(cas.situation, jour=cas.jour, mode=cas.mode)
        pas = first_steps(rendu["propositions"], freins=cas.situation.freins or ())
        return canonical({**rendu, "premiers_pas": [p["dispositif"] for p in pas]})


class Navigateur:
    """What the engine of the browser answers, from data in JSON."""

    def __init__(self, page: Page, adresse: str, catalogue: str, fichiers: Sequence[str]) -> None:
        self._page = page
        page.goto(f"{adresse}/web/essai/terrain/moteur/moteur.js")
        page.evaluate(NAVIGATEUR, adresse)
        self.load("ici", catalogue, fichiers)

    def load(self, nom: str, catalogue: str, fichiers: Sequence[str]) -> None:
        """Other data, under a name of theirs."""
        self._page.evaluate("(lus) => load(...lus)", [nom, catalogue, list(fichiers)])

    def answer(self, cas: Cas, nom: str = "ici") -> str:
        return self.answer_raw(cas.to_json(), nom)

    def answer_raw(self, lu: list[Any], nom: str = "ici") -> str:
        """To [situation, mode, day], as a page would write them."""
        texte: str = self._page.evaluate("(lus) => answer(...lus)", [nom, lu])
        return texte

    def footprints(self, cas: Iterable[Cas]) -> Iterator[str]:
        suite = iter(cas)
        while lot := [un.to_json() for un in islice(suite, LOT)]:
            yield from self._page.evaluate(
                "(lot) => Promise.all(lot.map((cas) => footprint(answer('ici', cas))))", lot
            )

    def nearest(self, point: tuple[float, float]) -> str | None:
        """The code of the commune whose centre is the nearest."""
        code: str | None = self._page.evaluate(
            "(point) => territoires('ici').nearestCommune(point)?.code ?? null", point
        )
        return code

    def complete(self, debuts: Sequence[str], pres_de: str) -> list[list[str]]:
        """The codes proposed for each."""
        trouves: list[list[str]] = self._page.evaluate(
            "([debuts, ici]) => debuts.map((debut) => territoires('ici').complete(debut, ici).map(({code}) => code))",
            [list(debuts), pres_de],
        )
        return trouves


def differing(python: Python, navigateur: Navigateur, cas: Sequence[Cas]) -> list[Cas]:
    """Those to whom the two engines do not say the same."""
    attendues = [hashlib.sha256(python.answer(un).encode()).hexdigest() for un in cas]
    dites = navigateur.footprints(cas)
    return [
        un for un, attendue, dite in zip(cas, attendues, dites, strict=True) if attendue != dite
    ]


def explain(python: Python, navigateur: Navigateur, differents: Sequence[Cas]) -> str:
    """The smallest situation that still differs, and the first place where it does; "" for none."""
    if not differents:
        return ""
    petit = min(differents, key=lambda un: len(un.situation.to_json()))
    for cle in petit.situation.to_json():
        moindre = replace(petit, situation=replace(petit.situation, **{cle: None}))
        if python.answer(moindre) != navigateur.answer(moindre):
            petit = moindre
    ici, la = (json.loads(un.answer(petit)) for un in (python, navigateur))
    chemin, attendu, dit = first_difference(ici, la) or ("", "", "")
    return (
        f"{len(differents)} différences ; {json.dumps(petit.to_json(), ensure_ascii=False)}\n"
        f"{chemin} : {attendu!r} en Python, {dit!r} dans le navigateur"
    )


def first_difference(un: Any, autre: Any, chemin: str = "") -> tuple[str, Any, Any] | None:
    """(path, here, there) of the first value that is not the same."""
    if isinstance(un, dict) and isinstance(autre, dict):
        paires = [(f".{cle}", un.get(cle), autre.get(cle)) for cle in sorted(un.keys() | autre)]
    elif isinstance(un, list) and isinstance(autre, list) and len(un) == len(autre):
        paires = [(f"[{rang}]", *deux) for rang, deux in enumerate(zip(un, autre, strict=True))]
    else:
        return None if un == autre else (chemin, un, autre)
    trouvees = (first_difference(ici, la, chemin + suite) for suite, ici, la in paires)
    return next((trouvee for trouvee in trouvees if trouvee), None)


def make_cases(
    catalogue: Catalogue,
    territoires: Territoires,
    communes: Sequence[str],
    nombre: int,
    graine: int,
) -> list[Cas]:
    """So many people of `panel`, with a quartier, a suivi, a refus, a département alone… at times."""
    hasard = random.Random(graine)
    jours = days_that_matter(catalogue)
    portes = doors(catalogue)
    return [
        Cas(
            _varied(hasard, situation, catalogue, territoires, portes),
            MODES[rang % 2],
            hasard.choice(jours),
        )
        for rang, situation in enumerate(make_panel([catalogue], communes, nombre))
    ]


def doors(catalogue: Catalogue) -> list[str]:
    """The dispositifs that some text names: it is told otherwise to whoever refused them."""
    fiches = catalogue.fiches
    refus = {refus for fiche in fiches.values() for refus in ways_to_tell(fiche, fiches)}
    return sorted({code for plusieurs in refus for code in plusieurs.split("+")})


def days_that_matter(catalogue: Catalogue) -> list[date]:
    """The eve, the day and the morrow of all that begins, ends or grows old."""
    bornes = {
        jour
        for fiche in catalogue.fiches.values()
        for jour in (fiche.debut, fiche.fin, fiche.fin_annoncee, fiche.sure_until)
        if jour is not None
    }
    autres = {date(2024, 2, 29), date(2026, 11, 29), date(2031, 1, 1)}
    return sorted(autres | {jour + timedelta(pas) for jour in bornes for pas in (-1, 0, 1)})


def _varied(
    hasard: random.Random,
    situation: Situation,
    catalogue: Catalogue,
    territoires: Territoires,
    portes: list[str],
) -> Situation:
    change: dict[str, Any] = {}
    if situation.commune and hasard.random() < 0.3:
        quartiers = territoires.quartiers_de(situation.commune)
        if quartiers:
            change["quartier"] = hasard.choice(quartiers).code
    commune = territoires.commune(situation.commune) if situation.commune else None
    tire = hasard.random()
    if commune and tire < 0.1:
        change |= {"commune": None, "departement": commune.departement}
    elif commune and tire < 0.15:
        anciennes = territoires.anciennes_de(commune.departement)
        change["commune"] = hasard.choice(sorted(anciennes) or [commune.code])
    elif commune and tire < 0.2:
        change["commune"] = commune.parente or commune.code
    elif tire < 0.25:
        autre = hasard.choice([*territoires.quartiers(), None])
        change |= {"commune": None, "departement": None, "quartier": autre and autre.code}
    if not situation.freins and hasard.random() < 0.1:
        change["freins"] = None if situation.freins == () else ()
    for cle in ("suivi", "refus"):
        if hasard.random() < 0.25:
            parmi = portes if portes and hasard.random() < 0.5 else sorted(catalogue.fiches)
            change[cle] = tuple(hasard.sample(parmi, min(len(parmi), hasard.randint(0, 4))))
    return replace(situation, **change)
