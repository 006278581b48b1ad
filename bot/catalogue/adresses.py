"""The web addresses that a catalogue gives, each with its file and its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Bloc, Suite

_ENTIERE = re.compile(r"https?://[^\s<>\"«»`]+", re.IGNORECASE)
# A site that a text names without https://: "adresses sur reseau-e2c.fr". Not the end of an e-mail.
_NOM_DE_SITE = re.compile(
    r"(?<![\w@./:-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:fr|com|org|net|info|eu|re|gp|mq|yt|gf|nc|pf|bzh|corsica|alsace|paris|coop)"
    r"(?![\w@-]|\.\w)(?:/[^\s<>\"«»`)]*)?",
    re.IGNORECASE,
)
_FIN_DE_PHRASE = ".,;:!?…’'"


class Mention(NamedTuple):
    """One place where an address is written.

    `ecrit` is what the file holds ("epide.fr"); `essais`, the whole addresses that it may stand for,
    the likeliest first.
    """

    ecrit: str
    essais: tuple[str, ...]
    fichier: str
    ligne: int
    cle: str
    responsable: str | None

    @property
    def est_un_nom(self) -> bool:
        """Whether only the name of a site is written, as one says it."""
        return "://" not in self.ecrit


def find_addresses(sources: Sources) -> list[Mention]:
    """Every address of the fiches and of the places, in the order of the files."""
    mentions: list[Mention] = []
    fiches = sources.dossier_fiches
    for nom, bloc in sources.fiches.items():
        mentions += _of_block(bloc, fiches / f"{nom}.yml", fiches.name)
    structures = sources.dossier_structures
    for fichier, bloc in sources.structures.values():
        mentions += _of_block(bloc, structures / fichier, structures.name)
    return sorted(mentions, key=lambda mention: (mention.fichier, mention.ligne))


def _of_block(bloc: Bloc, chemin: Path, dossier: str) -> Iterator[Mention]:
    lignes = chemin.read_text(encoding="utf-8").splitlines()
    qui = bloc.get("responsable")
    for cle, texte, debut in _texts(bloc, ""):
        for ecrit, essais in addresses_in(texte):
            ligne = _line_of(ecrit, lignes, debut)
            yield Mention(
                ecrit, essais, f"{dossier}/{chemin.name}", ligne, cle, str(qui) if qui else None
            )


def addresses_in(texte: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a text gives to open: as it is written, and the whole addresses it may stand for.

    >>> list(addresses_in("voir epide.fr, ou https://www.unml.info."))
    [('https://www.unml.info', ('https://www.unml.info',)), ('epide.fr', ('https://epide.fr', 'https://www.epide.fr', 'http://epide.fr'))]
    """
    for trouve in _ENTIERE.finditer(texte):
        ecrit = _trimmed(trouve.group())
        yield ecrit, (ecrit,)
    for trouve in _NOM_DE_SITE.finditer(_ENTIERE.sub(" ", texte)):
        ecrit = _trimmed(trouve.group())
        www = () if ecrit.startswith("www.") else (f"https://www.{ecrit}",)
        yield ecrit, (f"https://{ecrit}", *www, f"http://{ecrit}")


def _trimmed(adresse: str) -> str:
    """Without what ends the sentence; a closing bracket goes when nothing opened it."""
    while adresse[-1] in _FIN_DE_PHRASE or (
        adresse[-1] == ")" and adresse.count(")") > adresse.count("(")
    ):
        adresse = adresse[:-1]
    return adresse


def _texts(valeur: Any, cle: str, ligne: int = 1) -> Iterator[tuple[str, str, int]]:
    """Every text of a block: the key that holds it, and the line where that key stands."""
    if isinstance(valeur, Bloc):
        for nom, contenu in valeur.items():
            yield from _texts(contenu, cle or nom, valeur.line_of(nom))
    elif isinstance(valeur, Suite):
        for contenu, rang in zip(valeur, valeur.lignes, strict=True):
            yield from _texts(contenu, cle, rang)
    elif isinstance(valeur, str):
        yield cle, valeur, ligne


def _line_of(ecrit: str, lignes: list[str], debut: int) -> int:
    """The line where it is written, from the one of its key on: a text may run over several."""
    for numero in range(debut, len(lignes) + 1):
        if ecrit in lignes[numero - 1]:
            return numero
    return debut
