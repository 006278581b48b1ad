"""Whether web addresses still answer: asked politely, one request at a time for each site.

HEAD first, then GET when HEAD is refused or fails. Redirections are followed by hand, so that what
moved for good (301, 308) is told from what is elsewhere for now (302, 303, 307).
"""

from __future__ import annotations

import socket
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
from requests.sessions import SessionRedirectMixin
from requests.utils import requote_uri
from urllib3.exceptions import NameResolutionError

AGENT = "Passerelle-catalogue/1 (verification des liens ; une demande a la fois par site)"
MORT, DEPLACE, INCERTAIN, LENT, VIVANT = "mort", "deplace", "incertain", "lent", "vivant"
SAUTS = 8
_POUR_DE_BON = (301, 308)
_NOM_INCONNU = tuple(
    getattr(socket, nom) for nom in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, nom)
)


class ReseauAbsent(Exception):
    """No site at all answered: the network is away, nothing can be said of the addresses."""


@dataclass(frozen=True, slots=True)
class Reglages:
    """How many sites at once, and how long to wait, in seconds."""

    sites_a_la_fois: int = 6
    pause: float = 1.0  # between two requests to one site
    connexion: float = 10.0
    reponse: float = 20.0
    lent: float = 5.0  # an answer that takes longer is told
    attente_max: float = 30.0  # a site that asks to wait longer is left for another day


class Constat(NamedTuple):
    """What was found at an address. `texte` ends the sentence « cette adresse… », in French.

    `nouvelle` is what to write instead, when it moved for good. `joint` is whether the site answered.
    """

    adresse: str
    etat: str
    texte: str = ""
    nouvelle: str | None = None
    joint: bool = True


class _Reponse(NamedTuple):
    code: int
    suite: str | None
    attendre: float | None
    duree: float


@dataclass
class _Site:
    verrou: threading.Lock = field(default_factory=threading.Lock)
    libre_a: float = 0.0


class _EnVain(Exception):
    """An address without any answer; holds what to say of it."""

    def __init__(self, etat: str, texte: str) -> None:
        super().__init__(texte)
        self.etat, self.texte = etat, texte


def check_addresses(
    cibles: Iterable[Sequence[str]], reglages: Reglages | None = None
) -> dict[tuple[str, ...], Constat]:
    """Ask for every target; returns what was found for each.

    A target is the addresses to try one after the other until a site answers. Raises `ReseauAbsent`
    when none of them does.
    """
    par_site: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for cible in dict.fromkeys(tuple(cible) for cible in cibles):
        par_site[_host(cible[0])].append(cible)
    visite = _Visite(reglages or Reglages())
    ouvriers = ThreadPoolExecutor(max_workers=visite.reglages.sites_a_la_fois)
    try:
        rendus = list(ouvriers.map(visite.ask_site, par_site.values()))
    finally:
        visite.fini.set()
        ouvriers.shutdown(wait=True, cancel_futures=True)
    constats = {cible: constat for rendu in rendus for cible, constat in rendu}
    if constats and not any(constat.joint for constat in constats.values()):
        raise ReseauAbsent
    return constats


class _Visite:
    """One round: which sites are being asked, and until when each is to be left alone."""

    def __init__(self, reglages: Reglages) -> None:
        self.reglages = reglages
        self.fini = threading.Event()
        self._sites: dict[str, _Site] = defaultdict(_Site)
        self._verrou = threading.Lock()

    def ask_site(self, cibles: list[tuple[str, ...]]) -> list[tuple[tuple[str, ...], Constat]]:
        """All that one site is asked, in order; no address twice."""
        connus: dict[str, Constat] = {}
        return [(cible, self._try_each(cible, connus)) for cible in cibles]

    def _try_each(self, essais: tuple[str, ...], connus: dict[str, Constat]) -> Constat:
        for adresse in essais:
            if adresse not in connus:
                connus[adresse] = self._follow(adresse)
            if connus[adresse].joint:
                return connus[adresse]
        return connus[essais[0]]

    def _follow(self, depart: str) -> Constat:
        adresse, nouvelle = depart, None
        pour_de_bon = joint = False
        try:
            for saut in range(SAUTS):
                if self.fini.is_set():  # interrupted
                    break
                reponse = self._answer(adresse)
                joint = True
                if reponse.suite is None:
                    return _judge(depart, adresse, nouvelle, reponse, self.reglages)
                pour_de_bon = (pour_de_bon or saut == 0) and reponse.code in _POUR_DE_BON
                adresse = _joined(adresse, reponse.suite)
                nouvelle = adresse if pour_de_bon else nouvelle
        except _EnVain as en_vain:
            ailleurs = f"renvoie vers {adresse}, qui " if adresse != depart else ""
            return Constat(depart, en_vain.etat, f"{ailleurs}{en_vain.texte}", joint=joint)
        return Constat(depart, INCERTAIN, "renvoie d’une page à l’autre sans fin")

    def _answer(self, adresse: str) -> _Reponse:
        """The answer to HEAD, or to GET after a refusal, a failure, or the wait that a site asks for."""
        try:
            reponse = self._request("HEAD", adresse)
        except _EnVain as en_vain:
            if en_vain.etat == MORT:
                raise
            return self._request("GET", adresse)
        if reponse.code < 400:
            return reponse
        if (reponse.attendre or 0.0) > self.reglages.attente_max:
            return reponse
        return self._request("GET", adresse)

    def _request(self, methode: str, adresse: str) -> _Reponse:
        with self._verrou:
            site = self._sites[_host(adresse)]
        with site.verrou:
            self.fini.wait(max(0.0, site.libre_a - time.monotonic()))
            attendre: float | None = None
            try:
                with requests.request(
                    methode,
                    adresse,
                    allow_redirects=False,
                    stream=True,
                    timeout=(self.reglages.connexion, self.reglages.reponse),
                    headers={"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5"},
                ) as lue:
                    suite = SessionRedirectMixin().get_redirect_target(lue)
                    attendre = _wait_asked(lue)
                    duree = lue.elapsed.total_seconds()
                    return _Reponse(lue.status_code, suite, attendre, duree)
            except (requests.RequestException, ValueError) as erreur:
                raise _in_vain(erreur, self.reglages) from None
            finally:
                repos = min(attendre or 0.0, self.reglages.attente_max)
                site.libre_a = time.monotonic() + max(repos, self.reglages.pause)


def _judge(
    depart: str, arrivee: str, nouvelle: str | None, reponse: _Reponse, reglages: Reglages
) -> Constat:
    """What an answer that sends nowhere else means for the address one left from."""
    ailleurs = arrivee != depart
    debut = f"renvoie vers {arrivee}, qui " if ailleurs else ""
    code = reponse.code
    if code in (404, 410):
        return Constat(depart, MORT, f"{debut}n’existe plus ({code})")
    if code == 429:
        return Constat(
            depart, INCERTAIN, f"{debut}demande d’attendre{_told(reponse.attendre)} (429)"
        )
    if code >= 500:
        return Constat(depart, INCERTAIN, f"{debut}est en panne ({code})")
    if not 200 <= code < 300:
        return Constat(depart, INCERTAIN, f"{debut}refuse de répondre à un programme ({code})")
    if ailleurs and _is_home(arrivee) and not _is_home(depart):
        return Constat(depart, INCERTAIN, f"renvoie à l’accueil ({arrivee}) : la page a sans doute disparu")  # fmt: skip
    if nouvelle is not None:
        return Constat(depart, DEPLACE, "a déménagé", nouvelle)
    if reponse.duree > reglages.lent:
        return Constat(depart, LENT, f"{debut}répond en {reponse.duree:.0f} secondes")
    return Constat(depart, VIVANT, f"renvoie pour l’instant vers {arrivee}" if ailleurs else "")


def _in_vain(erreur: Exception, reglages: Reglages) -> _EnVain:
    if isinstance(erreur, requests.exceptions.SSLError):
        return _EnVain(INCERTAIN, "ne prouve pas qui il est (certificat refusé)")
    if isinstance(erreur, requests.exceptions.ProxyError):
        return _EnVain(INCERTAIN, "ne se joint pas à travers le mandataire (proxy) de ce réseau")
    if isinstance(erreur, requests.exceptions.ConnectTimeout):
        return _EnVain(INCERTAIN, f"ne répond pas en {reglages.connexion:.0f} secondes")
    if isinstance(erreur, requests.exceptions.Timeout):
        return _EnVain(INCERTAIN, f"ne répond pas en {reglages.reponse:.0f} secondes")
    if isinstance(erreur, requests.exceptions.ConnectionError):
        raison = getattr(erreur.args[0], "reason", None) if erreur.args else None
        if isinstance(raison, NameResolutionError):
            cause = raison.__cause__ or raison.__context__
            if isinstance(cause, socket.gaierror) and cause.errno in _NOM_INCONNU:
                return _EnVain(MORT, "n’existe plus : aucun site ne porte ce nom")
            return _EnVain(INCERTAIN, "ne se trouve pas pour l’instant (l’annuaire des noms ne répond pas)")  # fmt: skip
        if isinstance(getattr(raison, "__cause__", None), ConnectionRefusedError):
            return _EnVain(INCERTAIN, "refuse la connexion")
        return _EnVain(INCERTAIN, "coupe la connexion")
    return _EnVain(INCERTAIN, "n’est pas une adresse qui s’ouvre")


def _host(adresse: str) -> str:
    try:
        return (urlsplit(adresse).hostname or "").removeprefix("www.")
    except ValueError:  # "https://[::1": told when it is asked for
        return adresse


def _is_home(adresse: str) -> bool:
    morceaux = urlsplit(adresse)
    return morceaux.path in ("", "/") and not morceaux.query


def _joined(adresse: str, suite: str) -> str:
    """Where a redirection leads, with the anchor of the address one left from."""
    try:
        cible = requote_uri(urljoin(adresse, suite))
    except (ValueError, requests.RequestException):
        raise _EnVain(INCERTAIN, "renvoie vers une adresse qui ne s’ouvre pas") from None
    ancre = urldefrag(adresse).fragment
    return f"{cible}#{ancre}" if ancre and not urldefrag(cible).fragment else cible


def _wait_asked(reponse: requests.Response) -> float | None:
    """Seconds that `Retry-After` asks for, told as a number or as a date."""
    dit = reponse.headers.get("Retry-After", "").strip()
    if dit.isascii() and dit.isdecimal():
        return float(dit[:9])
    try:
        quand = parsedate_to_datetime(dit)
    except ValueError:
        return None
    if quand.tzinfo is None:
        quand = quand.replace(tzinfo=UTC)
    return max(0.0, (quand - datetime.now(UTC)).total_seconds())


def _told(secondes: float | None) -> str:
    if secondes is None:
        return ""
    if secondes < 120:
        return f" {secondes:.0f} secondes"
    return f" {secondes / 60:.0f} minutes"
