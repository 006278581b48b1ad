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
from threading import Lock

from bot.catalogue import load_catalogue
from bot.catalogue.chargement import plain_names
from bot.catalogue.glossaire import Mot, by_writing, load_glossaire
from bot.catalogue.referentiels import Referentiels, load_referentiels, read_list
from bot.comprehension import Lecteur
from bot.comprehension.demandes.courantes import QuestionsCourantes
from bot.comprehension.dispositifs.noms_connus import NomsConnus
from bot.dialogue.messages import Mise
from bot.dialogue.portrait import Portrait
from bot.encodeur import Encodeur, EncodeurIllisible
from bot.installation import VARIABLE
from bot.lieux import Lieux, imported_places
from bot.observatoire.releve import AGES
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.pages import Pages
from bot.pages.conversation import PageDeConversation
from bot.pages.donnees import Donnees
from bot.pages.observatoire import PageObservatoire
from bot.pages.terrain import PageDeTerrain
from bot.territoires import Territoires, imported_lists
from bot.territoires.appellations import is_one_common_word

_JOUR: ContextVar[date | None] = ContextVar("jour", default=None)
_VERROU = Lock()
_ouverte: Passerelle | None = None
_EPINGLEE: ContextVar[Passerelle | None] = ContextVar("passerelle", default=None)


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
        encodeur = _encodeur()
        accord = encodeur.accord if encodeur else None
        return Lecteur(
            self.territoires,
            alias,
            encodeur=encodeur,
            accord=accord,
            besoins=self.referentiels.besoins,
            noms_connus=self.noms_connus,
        )

    @cached_property
    def noms_connus(self) -> NomsConnus:
        """The names without a fiche that everybody has heard of."""
        return NomsConnus(read_list("noms-connus"))

    @cached_property
    def questions_courantes(self) -> QuestionsCourantes:
        """The questions that many ask, and that no fiche answers."""
        return QuestionsCourantes(read_list("questions-courantes"))

    @cached_property
    def mise(self) -> Mise:
        """How propositions are worded."""
        referentiels = self.referentiels
        return Mise(self.catalogue.fiches, referentiels.etapes, referentiels.mots_des_freins)

    @cached_property
    def glossaire(self) -> dict[str, Mot]:
        """The words that are explained, by each of their plain writings; a fiche answers for its names."""
        return by_writing(load_glossaire(), sauf=plain_names(self.catalogue.fiches))

    @cached_property
    def portrait(self) -> Portrait:
        """How a situation is told back in words."""
        noms = {code: fiche.nom for code, fiche in self.catalogue.fiches.items()}
        return Portrait(lieu=self._place_name, freins=self.referentiels.freins, dispositifs=noms)

    @cached_property
    def page_de_conversation(self) -> PageDeConversation:
        """The page where the bot is spoken to."""
        freins = {code: str(f["libelle"]) for code, f in self.referentiels.freins.items()}
        return PageDeConversation(self.territoires, freins, self.referentiels.etapes)

    @cached_property
    def page_de_terrain(self) -> PageDeTerrain:
        """The educator's page."""
        r = self.referentiels
        courants = sorted(filter(is_one_common_word, self.territoires.cles))
        return PageDeTerrain(courants, AGES, r.freins, r.etapes, r.diplomes, r.logements)

    @cached_property
    def donnees(self) -> Donnees:
        """The catalogue and the départements for the page without a network."""
        lues = self.referentiels
        listes = {
            "freins": lues.freins,
            "etapes": lues.etapes,
            "diplomes": lues.diplomes,
            "logements": lues.logements,
        }
        lieux = Lieux(imported_places(), self.catalogue.structures)
        return Donnees(self.catalogue, self.territoires, lieux, listes)

    @cached_property
    def pages(self) -> Pages:
        """The catalogue as pages to look at."""
        freins, etapes = self.referentiels.freins, self.referentiels.etapes
        return Pages(self.catalogue, self.moteur, self.territoires, freins, etapes)

    @cached_property
    def page_observatoire(self) -> PageObservatoire:
        """The needs that were counted, to look at."""
        freins = {code: str(f["libelle"]) for code, f in self.referentiels.freins.items()}
        dispositifs = {code: fiche.nom for code, fiche in self.catalogue.fiches.items()}
        return PageObservatoire(self.territoires, freins, dispositifs)

    def _place_name(self, cle: str, code: str) -> str | None:
        lieu = getattr(self.territoires, cle)(code)
        if lieu is None:
            return None
        return f"{lieu.nom} ({lieu.departement})" if cle == "commune" else str(lieu.nom)

    def today(self) -> date:
        """The day against which dispositifs begin and end."""
        return _JOUR.get() or date.today()


def open_passerelle() -> Passerelle:
    """The tables and the catalogue of this installation, opened once; those of the answer under way.

    The lists that it imported are read with the shipped table. Raises `TerritoiresIntrouvables`,
    `ListesIllisibles` or `CatalogueInvalide`, whose messages are in French.
    """
    global _ouverte
    epinglee = _EPINGLEE.get()
    if epinglee is not None:
        return epinglee
    with _VERROU:
        if _ouverte is None:
            territoires = Territoires(importes=imported_lists())
            _ouverte = _put_together(load_catalogue(territoires), territoires)
        return _ouverte


def close_passerelle() -> None:
    """Forget what was opened: the next call opens it again."""
    global _ouverte
    _ouverte = None


def take_catalogue(catalogue: Catalogue) -> None:
    """Serve another catalogue from the next answer on; the one under way keeps its own."""
    global _ouverte
    nouvelle = _put_together(catalogue, open_passerelle().territoires)
    _ = (
        nouvelle.lecteur,
        nouvelle.mise,
        nouvelle.portrait,
        nouvelle.pages,
        nouvelle.page_de_conversation,
    )  # built now, not during a message
    _ouverte = nouvelle


@contextmanager
def same_catalogue() -> Iterator[None]:
    """Within it, a catalogue that changes meanwhile changes nothing."""
    jeton = _EPINGLEE.set(open_passerelle())
    try:
        yield
    finally:
        _EPINGLEE.reset(jeton)


def _put_together(catalogue: Catalogue, territoires: Territoires) -> Passerelle:
    lieux = Lieux(imported_places(), catalogue.structures)
    moteur = Moteur(catalogue, territoires, lieux)
    return Passerelle(territoires, load_referentiels(), catalogue, moteur)


def open_encodeur() -> Encodeur | None:
    """The encoder, or None with a word in the log: the rules read alone then."""
    try:
        return Encodeur()
    except EncodeurIllisible as erreur:
        logging.getLogger(__name__).warning("%s", erreur)
        return None


_encodeur = cache(open_encodeur)  # one in a process, whatever the catalogue


@contextmanager
def as_shipped() -> Iterator[None]:
    """Within it, and in the processes started from it, nothing of `var/` is known.

    The checks of the project give the same results whatever an installation imported.
    """
    avant = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory() as vide:
        os.environ[VARIABLE] = vide
        close_passerelle()
        try:
            yield
        finally:
            close_passerelle()
            if avant is None:
                del os.environ[VARIABLE]
            else:
                os.environ[VARIABLE] = avant
