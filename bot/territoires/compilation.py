"""A département as data: what a browser needs to know its communes without a server.

In JSON (`VERSION`); pure over the table and the imported lists.

- `departement`, `nom`, `region`; `millesime` of the communes; `imports`: list -> when it was imported.
- `epci`: their codes. `communes`: [code, name, inhabitants, rank in `epci` or null, postcodes (those
  of Paris, Lyon or Marseille are of their arrondissements alone), code of the town of an
  arrondissement], the most populous first.
- `anciennes`: former code -> code of today. `noms`: other keys by which a commune is known (former,
  short, of an arrondissement) -> codes; `arrondissements`: those of these keys that may be begun.
- `quartiers`: the QPV that touch a commune, with the keys under which they are recognised.
- `frr`: null as long as it was not imported, else the codes that are in it, and those not known.
- `completion`: how a name that is begun becomes a key, and how many are proposed.
- `centres`: null, or [latitude, longitude] or null, in the order of `communes`.
"""

from __future__ import annotations

from typing import Any

from bot.territoires.completion import PROPOSEES_MAX
from bot.territoires.entites import Commune, Departement
from bot.territoires.importees import CENTRES, FRR
from bot.territoires.noms import ABREVIATIONS, SUR
from bot.territoires.table import ARTICLES, DEBUTS_MAX, NOM_ARRONDISSEMENT, Territoires

VERSION = 1


def compile_departement(territoires: Territoires, departement: Departement) -> dict[str, Any]:
    """One département, ready for `json.dumps`."""
    communes = territoires.communes_de(departement.code)
    epcis = sorted({commune.epci for commune in communes if commune.epci})
    rangs = {code: rang for rang, code in enumerate(epcis)}
    villes = {commune.parente for commune in communes}
    autres = territoires.autres_cles_de(departement.code)
    noms: dict[str, list[str]] = {}
    for cle, code, _ in autres:
        noms.setdefault(cle, []).append(code)
    return {
        "version": VERSION,
        "departement": departement.code,
        "nom": departement.nom,
        "region": departement.region,
        "millesime": territoires.meta.get("millesime"),
        "imports": dict(territoires.imports),
        "epci": epcis,
        "communes": [_commune(commune, rangs, commune.code in villes) for commune in communes],
        "anciennes": territoires.anciennes_de(departement.code),
        "noms": noms,
        "arrondissements": [*dict.fromkeys(c for c, _, n in autres if n == NOM_ARRONDISSEMENT)],
        "quartiers": _quartiers(territoires, communes),
        "frr": _frr(territoires, communes),
        "completion": {
            "abreviations": ABREVIATIONS,
            "sur": sorted(SUR),
            "articles": ARTICLES,
            "proposees": PROPOSEES_MAX,
            "debuts": DEBUTS_MAX,
        },
        "centres": [territoires.centre(commune.code) for commune in communes]
        if CENTRES in territoires.imports
        else None,
    }


def compile_place(territoires: Territoires, code: str | None) -> dict[str, Any] | None:
    """Where a commune is: its codes (with that of its town) and centre; None when not known."""
    commune = territoires.commune(code) if code else None
    centre = territoires.centre(commune.code) if commune else None
    if commune is None or centre is None:
        return None
    return {"communes": [c for c in (commune.code, commune.parente) if c], "centre": centre}


def _commune(commune: Commune, rangs: dict[str, int], est_une_ville: bool) -> list[Any]:
    postaux = "" if est_une_ville else " ".join(commune.codes_postaux)
    ligne = [commune.code, commune.nom, commune.population, rangs.get(commune.epci or ""), postaux]
    return [*ligne, commune.parente] if commune.parente else ligne


def _quartiers(territoires: Territoires, communes: tuple[Commune, ...]) -> list[dict[str, Any]]:
    touches = {q.code: q for commune in communes for q in territoires.quartiers_de(commune.code)}
    return [
        {
            "code": code,
            "nom": quartier.nom,
            "communes": quartier.communes,
            "appellations": (*quartier.appellations, *quartier.derivees),
            "sans_commune": quartier.sans_commune,
        }
        for code, quartier in sorted(touches.items())
    ]


def _frr(territoires: Territoires, communes: tuple[Commune, ...]) -> dict[str, list[str]] | None:
    if FRR not in territoires.imports:
        return None
    dites = {commune.code: territoires.frr(commune.code) for commune in communes}
    return {
        "oui": [code for code, oui in dites.items() if oui],
        "inconnu": [code for code, oui in dites.items() if oui is None],
    }
