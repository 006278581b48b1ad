"""The communes in France Ruralités Revitalisation (DGCL)."""

from __future__ import annotations

import re
from typing import Any

from bot.importers.communes import Communes, besoin_commune
from bot.importers.refus import Ecarts, counted
from bot.importers.tableau import Besoin, Tableau
from bot.territoires import Territoires
from bot.territoires.importees import FRR_EN_PARTIE
from bot.texte import fold

NOM = "la liste des communes en France Ruralités Revitalisation"
ATTENDUES = 19_934
PROPRES: tuple[str, ...] = ()
BESOINS = (
    besoin_commune("code"),
    Besoin(
        "classement",
        "le classement de la commune (par exemple « frr » : S, P, B, BP ou SP)",
        (
            "frr", "zonage", "classement", "zonagefrr", "classementfrr", "frrzonage", "frrclassement",
            "statut", "statutfrr", "frrstatut", "classe", "frrfrrplus", "frroufrr", "typefrr", "frr2024", "frr2025",
            "frr2026", "zonagefrr2024", "zonagefrr2025", "zonagefrr2026", "classementfrr2024",
            "classementfrr2025", "classementfrr2026", "niveau", "niveaufrr", "zrrfrr",
            "francerualitesrevitalisation", "franceruralitesrevitalisation",
        ),
    ),
)  # fmt: skip

HORS = "non"
_TOUTE_LA_FRANCE = 30_000  # rows from which a file lists all communes: an empty cell is then "no"
_SIGNES = re.compile(r"[^a-z0-9+]+")
_CLASSEMENTS = {
    "S": "s frr socle frrsocle frr(socle) soclefrr zonefrr oui classee classe classeeenfrr "
    "classeenfrr classeefrr classeesocle communeclassee communeclasseeenfrr 1 true vrai",
    "P": "p frr+ frrplus plus frrplus+ frr++ classeeenfrr+ classeefrr+ communeclasseeenfrr+",
    "B": "b beneficiaire frrbeneficiaire beneficiairefrr communebeneficiaire beneficiairedufrr "
    "beneficiairezrr zrrbeneficiaire zrrmaintenue zrr beneficiairedelafrr beneficiairedeseffetsfrr",
    "BP": "bp beneficiairepartiel beneficiairepartielle beneficiairepartiellement "
    "beneficiairepourpartie communebeneficiairepartiellement beneficiaireenpartie",
    "SP": "sp partiel partielle partiellement soclepartiel frrpartiel frrpartielle classeepartiellement "
    "classepartiellement partiellementclassee partiellementclasse communeclasseepartiellement "
    "classeeenpartie",
    HORS: "non nonclassee nonclasse horsfrr hors horszonage nc no 0 false faux aucun neant "
    "nonconcernee nonconcerne nonbeneficiaire communenonclassee nonzrr",
}
_ATTENDU = (
    "Écrivez S (ou FRR), P (FRR+), B (bénéficiaire), BP (bénéficiaire partiel), SP (classée "
    "partiellement) ou « non »."
)
_PAR_TEXTE = {texte: code for code, textes in _CLASSEMENTS.items() for texte in textes.split()}


def read(
    tableau: Tableau, territoires: Territoires, ecarts: Ecarts
) -> tuple[list[dict[str, Any]], str]:
    """(records of the table `frr`, what was read in French). Notes every mistake.

    A commune since merged keeps its own classement; one that is listed by former codes alone is
    listed in part, because nobody says what the whole of it is.
    """
    communes = Communes(territoires, ecarts)
    colonne = tableau.colonnes["classement"]
    lus: dict[str, tuple[str, str]] = {}
    par_commune: dict[str, set[str]] = {}
    for ligne in tableau.lignes:
        codes = communes.read(ligne, tableau.colonnes["commune"], ligne.cellules["commune"])
        ecrit = ligne.cellules["classement"]
        classement = _read_classement(ecrit, len(tableau.lignes))
        if classement is None:
            ecarts.refuse(ligne.ou, colonne, ecrit, _ATTENDU)
            continue
        for code in codes:
            premier, ou = lus.setdefault(code, (classement, ligne.ou))
            if premier != classement:
                ecarts.refuse(
                    ligne.ou,
                    colonne,
                    ecrit,
                    f"La commune {code} a déjà un autre classement ({ou}) : corrigez l’un des deux.",
                )
            elif commune := communes.today(code, ligne):
                par_commune.setdefault(commune, set()).add(classement)
    classements = {
        commune: lus[commune][0] if commune in lus else FRR_EN_PARTIE
        for commune, dits in par_commune.items()
        if dits != {HORS} and lus.get(commune, ("", ""))[0] != HORS
    }
    records = [{"commune": code, "classement": c} for code, c in sorted(classements.items())]
    resume = f"Communes en France Ruralités Revitalisation : {counted(len(records))}"
    return records, resume


def _read_classement(texte: str, lignes: int) -> str | None:
    """S, P, B, BP, SP or "non"; None for what nobody can tell.

    >>> [_read_classement(t, 10) for t in ("FRR +", "Classée partiellement", "")]
    ['P', 'SP', None]
    """
    if not texte and lignes >= _TOUTE_LA_FRANCE:
        return HORS
    return _PAR_TEXTE.get(_SIGNES.sub("", fold(texte)))
