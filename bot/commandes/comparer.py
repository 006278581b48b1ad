"""`passerelle catalogue comparer A B`: what changes for whom, in sentences."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.catalogue.comparaison import Comparaison, Mouvement, compare
from bot.catalogue.panel import make_panel
from bot.catalogue.referentiels import load_referentiels
from bot.catalogue.verification.sources import Sources
from bot.cli import EN_DEFAUT, FAIT, AppelInvalide
from bot.dialogue.portrait import TIERS, Portrait
from bot.orientation.fiches import Catalogue
from bot.situation import Situation, cles
from bot.territoires import Territoires

RACINE = Path(__file__).parents[2]
UNE_SUR = 400  # one commune in so many is in the panel
DOSSIERS = ("data/catalogue", "data/structures")
MOUVEMENTS = {
    "gagnent": "{nom} : proposé à {combien} de plus.",
    "perdent": "{nom} : n’est plus proposé à {combien}.",
    "plus_surs": "{nom} : ouvert, et non plus à vérifier, pour {combien}.",
    "moins_surs": "{nom} : à vérifier, et non plus ouvert, pour {combien}.",
}


def comparer(avant: str, apres: str) -> int:
    """Print the comparison; 1 when a territory is left with nothing local."""
    territoires = Territoires()
    with _opened(avant, territoires) as ancien, _opened(apres, territoires) as nouveau:
        catalogues = (ancien.catalogue, nouveau.catalogue)
        panel = make_panel(catalogues, territoires.codes()[::UNE_SUR])
        trouve = compare(ancien, nouveau, territoires, panel, date.today())
    for ligne in _told(trouve, *catalogues, territoires):
        print(ligne)
    return EN_DEFAUT if trouve.vides else FAIT


@contextmanager
def _opened(quoi: str, territoires: Territoires) -> Iterator[Sources]:
    """The catalogue of a folder, or of a git revision of this project."""
    if Path(quoi).is_dir():
        yield _load(Path(quoi), quoi, territoires)
        return
    with tempfile.TemporaryDirectory() as dossier:
        _extract(quoi, Path(dossier))
        yield _load(Path(dossier), quoi, territoires)


def _load(dossier: Path, quoi: str, territoires: Territoires) -> Sources:
    for racine in (dossier / "data", dossier):
        if (racine / "catalogue").is_dir():
            break
    else:
        raise AppelInvalide(
            f"« {quoi} » ne contient pas de dossier « catalogue ». Donnez le dossier qui contient "
            "« catalogue » et « structures » (« data », par exemple)."
        )
    try:
        catalogue = load_catalogue(territoires, racine / "catalogue", racine / "structures")
    except CatalogueInvalide as invalide:
        raise AppelInvalide(f"Dans « {quoi} » :\n{invalide}") from None
    return Sources(catalogue, racine / "catalogue", racine / "structures")


def _extract(revision: str, dossier: Path) -> None:
    """Write the catalogue of a git revision into a folder."""
    inconnue = AppelInvalide(
        f"« {revision} » n’est ni un dossier, ni une révision de git. Écrivez par exemple "
        "« passerelle catalogue comparer HEAD~1 HEAD », ou deux dossiers."
    )
    if revision.startswith("-"):
        raise inconnue
    try:
        rendu = subprocess.run(
            ["git", "archive", "--format=tar", revision, "--", *DOSSIERS],
            cwd=RACINE, capture_output=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        raise inconnue from None
    with tarfile.open(fileobj=io.BytesIO(rendu.stdout)) as archive:
        archive.extractall(dossier, filter="data")


def _told(
    trouve: Comparaison, avant: Catalogue, apres: Catalogue, territoires: Territoires
) -> Iterator[str]:
    if trouve.identiques:
        yield f"Rien ne change ({trouve.panel} situations types essayées)."
        return
    noms = {nom: fiche.nom for nom, fiche in (*avant.fiches.items(), *apres.fiches.items())}
    yield from _files("Fiches", trouve.ajoutees, trouve.retirees, trouve.modifiees)
    yield from _files("Lieux", trouve.lieux_ajoutes, trouve.lieux_retires, trouve.lieux_modifies)
    yield f"Sur {trouve.panel} situations types, rien ne change pour {trouve.inchanges}."
    portrait = _portrait(noms, territoires)
    for genre, phrase in MOUVEMENTS.items():
        mouvements: Mapping[str, Mouvement] = getattr(trouve, genre)
        for nom, mouvement in sorted(mouvements.items(), key=lambda un: (-un[1].nombre, un[0])):
            yield ""
            yield phrase.format(nom=noms[nom], combien=_people(mouvement.nombre))
            for situation, raison in mouvement.exemples:
                suite = f" → {raison}" if raison else ""
                yield f"  Exemple : {_described(situation, portrait)}{suite}"
    for genre, code in trouve.vides:
        lieu = territoires.commune(code) if genre == "commune" else territoires.departement(code)
        yield ""
        yield (
            f"ATTENTION : {lieu.nom if lieu else code} ({code}) n’a plus aucun dispositif local ni aucun lieu. "
            "Gardez-en un, ou dites dans une fiche nationale à qui s’adresser."
        )


def _files(
    quoi: str, ajoutes: list[str], retires: list[str], modifies: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    if ajoutes:
        yield f"{quoi} en plus : {', '.join(ajoutes)}."
    if retires:
        yield f"{quoi} en moins : {', '.join(retires)}."
    for nom, cles_changees in modifies.items():
        yield f"{quoi}, « {nom} » : {', '.join(cles_changees)}."


def _people(nombre: int) -> str:
    return "1 situation" if nombre == 1 else f"{nombre} situations"


def _described(situation: Situation, portrait: Portrait) -> str:
    dits = portrait.facts(situation, cles(), TIERS)
    return ", ".join(dits) or "une personne dont on ne sait rien"


def _portrait(noms: Mapping[str, str], territoires: Territoires) -> Portrait:
    def lieu(cle: str, code: str) -> str | None:
        trouve = territoires.commune(code) if cle == "commune" else territoires.departement(code)
        return trouve.nom if trouve else None

    return Portrait(lieu=lieu, freins=load_referentiels().freins, dispositifs=noms)
