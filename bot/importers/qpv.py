"""The quartiers prioritaires (QPV 2024, ANCT): one row for each, or one for each commune of each."""

from __future__ import annotations

import re
from typing import Any

from bot.importers.communes import ENTETES, Communes
from bot.importers.refus import Ecarts, counted
from bot.importers.tableau import Besoin, Tableau
from bot.territoires import Territoires

NOM = "la liste des quartiers prioritaires (QPV 2024)"
ATTENDUES = 1_584
# Headings that no other list has: one row is then a quartier, not a commune.
PROPRES = (
    "codeqp", "codeqpv", "codeqp2024", "codeqp24", "codeqpv2024", "codequartier",
    "codequartierprioritaire", "codeduquartier", "codeduquartierprioritaire", "idqp", "idqpv",
)  # fmt: skip
BESOINS = (
    Besoin(
        "code",
        "le code du quartier (par exemple « code_qp »)",
        (*PROPRES, "qp", "qpv", "codegeo", "code"),
    ),
    Besoin(
        "nom",
        "le nom du quartier (par exemple « nom »)",
        (
            "libqp", "nomqp", "libelleqp", "libqpv", "nomqpv", "libelleqpv", "nomqp2024", "libqp2024",
            "libquartier", "nomquartier", "libellequartier", "nomduquartier", "libelleduquartier",
            "nomduquartierprioritaire", "libelleduquartierprioritaire", "quartierprioritaire", "quartier",
            "nom", "libelle", "libgeo", "lib",
        ),
    ),
    Besoin(
        "communes", "les codes INSEE de ses communes (par exemple « codes_insee »)", ENTETES
    ),
)  # fmt: skip

_CODE = re.compile(r"QN(?:\d{2}|2[AB])\w{3}[A-Z]")
_CODE_2015 = re.compile(r"QP\d{6}")
_NOM_MAX = 200


def read(
    tableau: Tableau, territoires: Territoires, ecarts: Ecarts
) -> tuple[list[dict[str, Any]], str]:
    """(records of the table `quartiers`, what was read in French). Notes every mistake.

    A code written twice is another commune of the same quartier; with another name, a mistake.
    """
    communes = Communes(territoires, ecarts)
    noms: dict[str, tuple[str, str]] = {}
    ecrites: dict[str, dict[str, None]] = {}
    actuelles: dict[str, dict[str, None]] = {}
    for ligne in tableau.lignes:
        code = ligne.cellules["code"].upper()
        nom = " ".join(ligne.cellules["nom"].split())
        if not _CODE.fullmatch(code):
            ecarts.refuse(ligne.ou, tableau.colonnes["code"], code, _expected_code(code))
            continue
        if not nom or len(nom) > _NOM_MAX or not any(map(str.isalpha, nom)):
            ecarts.refuse(
                ligne.ou,
                tableau.colonnes["nom"],
                nom,
                "Écrivez le nom du quartier, par exemple « La Source ».",
            )
            continue
        premier, ou = noms.setdefault(code, (nom, ligne.ou))
        if premier != nom:
            ecarts.refuse(
                ligne.ou,
                tableau.colonnes["code"],
                code,
                f"Ce code est déjà celui de « {premier} » ({ou}) : corrigez l’un des deux.",
            )
            continue
        codes = communes.read(ligne, tableau.colonnes["communes"], ligne.cellules["communes"])
        ecrites.setdefault(code, {}).update(dict.fromkeys(codes))
        trouvees = (communes.today(commune, ligne) for commune in codes)
        actuelles.setdefault(code, {}).update(dict.fromkeys(c for c in trouvees if c))
    records = [
        {"code": code, "nom": nom, "communes": " ".join(actuelles.get(code, ()))}
        for code, (nom, _) in noms.items()
    ]
    plusieurs = sum(len(codes) > 1 for codes in ecrites.values())
    resume = (
        f"Quartiers prioritaires : {counted(len(records))} ; communes : "
        f"{counted(len(communes.ecrites))} ; quartiers sur plusieurs communes : {counted(plusieurs)}"
    )
    return records, resume


def _expected_code(code: str) -> str:
    if _CODE_2015.fullmatch(code):
        return "C’est un code de 2015 : prenez la liste des QPV 2024, dont les codes commencent par QN."
    return "Écrivez un code de quartier prioritaire de 2024, par exemple QN07001M."
