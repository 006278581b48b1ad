"""`passerelle catalogue liens`: every address of the catalogue is asked for, and a report is written."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from bot.catalogue import load_catalogue
from bot.catalogue.adresses import find_addresses
from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.rapport_des_liens import lines_of, sort_out, summary, write_report
from bot.catalogue.verification.sources import Sources
from bot.cli import EN_DEFAUT, FAIT, AppelInvalide
from bot.fichiers import write_whole
from bot.importers.liens import Reglages, ReseauAbsent, check_addresses
from bot.installation import var_folder
from bot.territoires import Territoires

RAPPORT = Path("rapports", "liens.md")


def liens(
    fiches: Path = CATALOGUE, structures: Path = STRUCTURES, reglages: Reglages | None = None
) -> int:
    """Check, report; 1 when an address is dead. Without a network the last report stays as it was."""
    sources = Sources(load_catalogue(Territoires(), fiches, structures), fiches, structures)
    mentions = find_addresses(sources)
    cibles = dict.fromkeys(mention.essais for mention in mentions)
    print(
        f"Adresses à vérifier : {len(cibles)}, sans presser les sites…", file=sys.stderr, flush=True
    )
    try:
        trouves = sort_out(mentions, check_addresses(cibles, reglages))
    except ReseauAbsent:
        raise AppelInvalide(
            "Aucun site n’a répondu : rien n’est dit des adresses. Vérifiez la connexion à internet (un mandataire "
            "se dit par la variable HTTPS_PROXY), puis relancez « passerelle catalogue liens »."
        ) from None
    chemin = var_folder() / RAPPORT
    _write(chemin, write_report(trouves, date.today()))
    lignes = lines_of(trouves)
    for ligne in lignes:
        print(ligne if ligne.grave else f"À noter : {ligne}", file=sys.stderr if ligne.grave else sys.stdout)  # fmt: skip
    print(f"{summary(trouves)}\nRapport : {chemin}")
    return EN_DEFAUT if any(ligne.grave for ligne in lignes) else FAIT


def _write(chemin: Path, texte: str) -> None:
    """Put the report in place at once: the last one stays whole if this one cannot be written."""
    try:
        chemin.parent.mkdir(parents=True, exist_ok=True)
        write_whole(chemin, texte)
    except OSError as erreur:
        raise AppelInvalide(
            f"Impossible d’écrire « {chemin} » ({erreur.strerror}). Vérifiez le dossier, ses droits et la place libre."
        ) from None
