"""Calls to a public API: one at a time, politely, tried again when that may help."""

from __future__ import annotations

import email.utils
import json
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase

from bot.importers.refus import ImportImpossible

T = TypeVar("T")

AGENT = "Passerelle (import du catalogue)"
_PASSAGERS = frozenset({408, 425, 429, 500, 502, 503, 504})  # worth trying again
_LOCALES = frozenset({"127.0.0.1", "::1", "localhost"})
_MORCEAU = 65_536


@dataclass(frozen=True, slots=True)
class Rythme:
    """How calls are spaced and tried again. Seconds, but for `essais` and `taille_max` (bytes)."""

    intervalle: float = 0.5
    essais: int = 5
    premiere_attente: float = 1.0
    attente_max: float = 120.0
    connexion: float = 10.0
    reponse: float = 60.0
    total: float = 300.0
    taille_max: int = 100_000_000


class ReponseAbimee(Exception):
    """The body is not what it should be; the message, in French, follows the name of the site."""


class _Passager(Exception):
    """What may go better in a moment: why, in French, and the seconds that the site asks to wait."""

    def __init__(self, raison: str, attente: float | None = None) -> None:
        super().__init__(raison)
        self.attente = attente


class _Porteur(AuthBase):
    """The token, in its header: whatever a .netrc of the machine says of that site."""

    def __init__(self, jeton: str) -> None:
        self._jeton = jeton

    def __call__(self, requete: requests.PreparedRequest) -> requests.PreparedRequest:
        requete.headers["Authorization"] = f"Bearer {self._jeton}"
        return requete


class Appels:
    """GET of JSON on one site. Closes its connection at the end of a `with`.

    `dormir` waits; tests put their own. Raises `ImportImpossible` for an address that cannot be.
    """

    def __init__(
        self,
        adresse: str,
        jeton: str | None = None,
        rythme: Rythme | None = None,
        dormir: Callable[[float], None] = time.sleep,
    ) -> None:
        self.adresse = adresse.rstrip("/")
        morceaux = urlsplit(self.adresse)
        if morceaux.scheme not in ("http", "https") or not morceaux.hostname:
            raise ImportImpossible(
                f"« {adresse} » n’est pas une adresse : écrivez-la entière, avec https://."
            )
        self.hote = morceaux.hostname
        if jeton and morceaux.scheme == "http" and self.hote not in _LOCALES:
            raise ImportImpossible(
                f"Le jeton n’est pas envoyé à {self.hote} sans chiffrement : écrivez une adresse "
                "qui commence par https://."
            )
        self._rythme = rythme or Rythme()
        self._dormir = dormir
        self._session = requests.Session()
        self._session.headers.update({"User-Agent": AGENT, "Accept": "application/json"})
        if jeton:
            try:
                jeton.encode("ascii")
            except UnicodeEncodeError:
                raise ImportImpossible(
                    "Le jeton contient un caractère qui n’y a pas sa place."
                ) from None
            self._session.auth = _Porteur(jeton)
        self._dernier: float | None = None

    def __enter__(self) -> Appels:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def get(self, chemin: str, parametres: Mapping[str, str], lire: Callable[[Any], T]) -> T:
        """What `lire` makes of the JSON of a page; it raises `ReponseAbimee` when it does not suit.

        Raises `ImportImpossible` with what the site said, once nothing is left to be tried.
        """
        rythme = self._rythme
        for essai in range(1, rythme.essais + 1):
            try:
                return self._once(chemin, parametres, lire)
            except _Passager as passager:
                attente = rythme.premiere_attente * 2 ** (essai - 1) * random.uniform(0.75, 1.25)
                if passager.attente is not None:
                    attente = max(passager.attente, rythme.intervalle)
                if attente > rythme.attente_max and passager.attente is not None:
                    minutes = max(1, round(attente / 60))
                    raise ImportImpossible(
                        f"{self.hote} {passager} et demande d’attendre {minutes} min. "
                        "Recommencez plus tard."
                    ) from None
                if essai == rythme.essais:
                    raise ImportImpossible(
                        f"{self.hote} {passager}, {essai} fois de suite. Recommencez plus tard."
                    ) from None
                self._dormir(min(attente, rythme.attente_max))
        raise AssertionError("unreachable: the last try returns or raises")

    def _once(self, chemin: str, parametres: Mapping[str, str], lire: Callable[[Any], T]) -> T:
        self._wait_for_turn()
        rythme = self._rythme
        try:
            with self._session.get(
                f"{self.adresse}{chemin}",
                params=dict(parametres),
                stream=True,
                timeout=(rythme.connexion, rythme.reponse),
            ) as reponse:
                self._check(reponse)
                octets = self._receive(reponse)
        except requests.exceptions.SSLError:
            raise ImportImpossible(
                f"{self.hote} ne prouve pas qui il est (certificat refusé). Vérifiez l’adresse."
            ) from None
        except requests.Timeout:
            raise _Passager("met trop de temps à répondre") from None
        except requests.exceptions.ChunkedEncodingError:
            raise _Passager("s’arrête avant la fin de la réponse") from None
        except requests.ConnectionError as erreur:
            lent = "timed out" in str(erreur)  # while the body is read
            raise _Passager("met trop de temps à répondre" if lent else "ne répond pas") from None
        except requests.RequestException:
            raise ImportImpossible(
                f"{self.hote} ne répond pas comme un site. Vérifiez l’adresse."
            ) from None
        finally:
            self._dernier = time.monotonic()
        try:
            return lire(json.loads(octets))
        except (ValueError, RecursionError):
            raise _Passager("envoie une réponse qui n’est pas du JSON entier") from None
        except ReponseAbimee as abimee:
            raise _Passager(str(abimee)) from None

    def _wait_for_turn(self) -> None:
        if self._dernier is not None:
            reste = self._dernier + self._rythme.intervalle - time.monotonic()
            if reste > 0:
                self._dormir(reste)

    def _check(self, reponse: requests.Response) -> None:
        code = reponse.status_code
        if code == requests.codes.ok:
            return
        if code in _PASSAGERS:
            quoi = "trouve qu’on l’appelle trop souvent" if code == 429 else "est en panne"
            raise _Passager(f"{quoi} ({code})", _retry_after(reponse))
        if code in (401, 403):
            raise ImportImpossible(
                f"{self.hote} refuse le jeton ({code}). Vérifiez-le, ou demandez-en un autre."
            )
        if code in (404, 410):
            raise ImportImpossible(f"{self.hote} n’a pas cette page ({code}). Vérifiez l’adresse.")
        if code == 422:
            raise ImportImpossible(f"{self.hote} refuse la demande (422){_details(reponse)}.")
        raise ImportImpossible(
            f"{self.hote} répond {code}, ce qui n’est pas prévu. Vérifiez l’adresse."
        )

    def _receive(self, reponse: requests.Response) -> bytes:
        """The body, bounded in bytes and in time: a site may send one byte a second for ever."""
        recus = bytearray()
        fin = time.monotonic() + self._rythme.total
        for morceau in reponse.iter_content(_MORCEAU):
            recus += morceau
            if len(recus) > self._rythme.taille_max:
                raise ImportImpossible(
                    f"{self.hote} envoie plus de {self._rythme.taille_max // 1_000_000} Mo en une "
                    "page, c’est trop. Vérifiez l’adresse."
                )
            if time.monotonic() > fin:
                raise _Passager("met trop de temps à répondre")
        return bytes(recus)


def _retry_after(reponse: requests.Response) -> float | None:
    """The seconds of a header Retry-After, written as a number or as a date; None without one."""
    texte = reponse.headers.get("Retry-After", "").strip()
    if texte.isascii() and texte.isdigit():
        return float(texte[:9])
    try:
        quand = email.utils.parsedate_to_datetime(texte)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if quand.tzinfo is None:
        quand = quand.replace(tzinfo=UTC)
    return max(0.0, (quand - datetime.now(UTC)).total_seconds())


def _details(reponse: requests.Response) -> str:
    """What a 422 of data·inclusion says: the parameter, and the sentence of the site."""
    try:
        details = reponse.json()["detail"]
        dits = [f"« {detail['loc'][-1]} » : {detail['msg']}" for detail in details[:3]]
    except (ValueError, KeyError, TypeError, IndexError):
        return ""
    return f" : {' ; '.join(dits)}" if dits else ""
