"""The parts of Passerelle, put together once per process: tables, catalogue, engine, reader."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from bot.catalogue import load_catalogue
from bot.catalogue.referentiels import Referentiels, load_referentiels
from bot.comprehension import Lecteur
from bot.dialogue.messages import Mise
from bot.dialogue.portrait import Portrait
from bot.encodeur import Encodeur, EncodeurIllisible
from bot.installation import VARIABLE
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.territoires import Territoires, imported_lists

_JOUR: ContextVar[date | None] = ContextVar("jour", default=None)


@contextmanager
def on_day(jour: date) -> Iterator[None]:
    """Within it, everything goes as if it were that day: what is replayed does not grow old."""
    jeton = _JOUR.set(jour)
    try:
        with open_passerelle().lecteur.on(jour):
            yield
    finally:
        _JOUR.reset(jeton)


@dataclass(frozen=True)
class Passerelle:
    """What the actions, the NLU components and the commands work with."""

    territoires: Territoires
    referentiels: Referentiels
    catalogue: Catalogue
    moteur: Moteur

    @cached_property
    def lecteur(self) -> Lecteur:
        """The reader of sentences, with the encoder when it is there; opened at first use."""
        alias = {fiche.id: (fiche.nom, *fiche.alias) for fiche in self.catalogue.fiches.values()}
        encodeur = open_encodeur()
        accord = encodeur.accord if encodeur else None
        return Lecteur(self.territoires, alias, encodeur=encodeur, accord=accord)

    @cached_property
    def mise(self) -> Mise:
        """How propositions are worded."""
        referentiels = self.referentiels
        return Mise(self.catalogue.fiches, referentiels.etapes, referentiels.mots_des_freins)

    @cached_property
    def portrait(self) -> Portrait:
        """How a situation is told back in words."""
        noms = {code: fiche.nom for code, fiche in self.catalogue.fiches.items()}
        return Portrait(lieu=self._place_name, freins=self.referentiels.freins, dispositifs=noms)

    def _place_name(self, cle: str, code: str) -> str | None:
        lieu = getattr(self.territoires, cle)(code)
        if lieu is None:
            return None
        return f"{lieu.nom} ({lieu.departement})" if cle == "commune" else str(lieu.nom)

    def today(self) -> date:
        """The day against which dispositifs begin and end."""
        return _JOUR.get() or date.today()


@cache
def open_passerelle() -> Passerelle:
    """Open the tables and load the catalogue of this installation, once.

    The lists that it imported are read with the shipped table. Raises `TerritoiresIntrouvables`,
    `ListesIllisibles` or `CatalogueInvalide`, whose messages are in French.
    """
    territoires = Territoires(importes=imported_lists())
    catalogue = load_catalogue(territoires)
    return Passerelle(
        territoires=territoires,
        referentiels=load_referentiels(),
        catalogue=catalogue,
        moteur=Moteur(catalogue, territoires),
    )


def open_encodeur() -> Encodeur | None:
    """The encoder, or None with a word in the log: the rules read alone then."""
    try:
        return Encodeur()
    except EncodeurIllisible as erreur:
        logging.getLogger(__name__).warning("%s", erreur)
        return None


@contextmanager
def as_shipped() -> Iterator[None]:
    """Within it, and in the processes started from it, nothing of `var/` is known.

    The checks of the project give the same results whatever an installation imported.
    """
    avant = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory() as vide:
        os.environ[VARIABLE] = vide
        open_passerelle.cache_clear()
        try:
            yield
        finally:
            open_passerelle.cache_clear()
            if avant is None:
                del os.environ[VARIABLE]
            else:
                os.environ[VARIABLE] = avant
