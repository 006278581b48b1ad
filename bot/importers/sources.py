"""The bytes of a list, from a file of this machine or from an http(s) address."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import requests

from bot.importers.refus import ImportImpossible

TAILLE_MAX = 50_000_000  # bytes; the largest of the lists, all communes in JSON, is under 10 Mo
DELAI_CONNEXION, DELAI_REPONSE, DELAI_TOTAL = 10.0, 30.0, 300.0  # seconds

_MORCEAU = 65_536
_ADRESSE = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_AUTREMENT = "ou téléchargez le fichier avec votre navigateur et donnez son nom."


@dataclass(frozen=True, slots=True)
class Source:
    """What was read. `origine` may be shown and kept: a file's name or an address, no folder."""

    origine: str
    octets: bytes


def read_source(adresse: str, delai_reponse: float = DELAI_REPONSE) -> Source:
    """Read a file, or download an address. Raises `ImportImpossible`."""
    if _ADRESSE.match(adresse):
        return _download(adresse, delai_reponse)
    return _read_file(Path(adresse))


def _read_file(chemin: Path) -> Source:
    try:
        if chemin.is_dir():
            raise ImportImpossible(
                f"« {chemin} » est un dossier. Donnez le nom du fichier qu’il contient."
            )
        if chemin.stat().st_size > TAILLE_MAX:
            raise ImportImpossible(_too_big(chemin.name))
        return Source(chemin.name, chemin.read_bytes())
    except FileNotFoundError:
        raise ImportImpossible(
            f"Le fichier « {chemin} » n’existe pas. Vérifiez son nom et le dossier où il est."
        ) from None
    except (OSError, ValueError):  # ValueError: a null character in the name
        raise ImportImpossible(
            f"Le fichier « {chemin.name} » ne se lit pas. Vérifiez que vous avez le droit de le lire."
        ) from None


def _download(adresse: str, delai_reponse: float) -> Source:
    morceaux = urlsplit(adresse)
    if morceaux.scheme.lower() not in ("http", "https") or not morceaux.hostname:
        raise ImportImpossible(
            f"« {adresse} » n’est pas une adresse qui se télécharge : elle commence par https:// "
            f"et un nom de site. Corrigez-la, {_AUTREMENT}"
        )
    hote = morceaux.hostname
    try:
        with requests.get(
            adresse, stream=True, timeout=(DELAI_CONNEXION, delai_reponse)
        ) as reponse:
            if reponse.status_code != requests.codes.ok:
                raise ImportImpossible(_refusal(hote, reponse.status_code))
            octets = _receive(reponse, hote)
    except requests.Timeout:
        raise ImportImpossible(_too_slow(hote)) from None
    except requests.exceptions.ChunkedEncodingError:
        raise ImportImpossible(
            f"Le téléchargement depuis {hote} s’est arrêté avant la fin. Recommencez, {_AUTREMENT}"
        ) from None
    except requests.exceptions.SSLError:
        raise ImportImpossible(
            f"{hote} ne prouve pas qui il est (certificat refusé). Vérifiez l’adresse, {_AUTREMENT}"
        ) from None
    except requests.ConnectionError as erreur:
        if "timed out" in str(erreur):  # while the body is read
            raise ImportImpossible(_too_slow(hote)) from None
        raise ImportImpossible(
            f"Impossible de joindre {hote}. Vérifiez l’adresse et la connexion à internet, "
            f"{_AUTREMENT}"
        ) from None
    except (requests.RequestException, ValueError):  # ValueError: a host that cannot be
        raise ImportImpossible(
            f"« {adresse} » ne se télécharge pas. Vérifiez l’adresse, {_AUTREMENT}"
        ) from None
    sans_compte = morceaux.netloc.rpartition("@")[2]
    return Source(urlunsplit(morceaux._replace(netloc=sans_compte, fragment="")), octets)


def _receive(reponse: requests.Response, hote: str) -> bytes:
    """The body, bounded in bytes and in time: a site may send one byte a second for ever."""
    recus = bytearray()
    fin = time.monotonic() + DELAI_TOTAL
    for morceau in reponse.iter_content(_MORCEAU):
        recus += morceau
        if len(recus) > TAILLE_MAX:
            raise ImportImpossible(_too_big(hote))
        if time.monotonic() > fin:
            raise ImportImpossible(_too_slow(hote))
    return bytes(recus)


def _refusal(hote: str, code: int) -> str:
    if code in (404, 410):
        return (
            f"{hote} répond que cette page n’existe pas ({code}). Copiez de nouveau l’adresse du "
            f"bouton « Télécharger », {_AUTREMENT}"
        )
    if code in (401, 403):
        return f"{hote} refuse de donner ce fichier ({code}). Prenez une adresse publique, {_AUTREMENT}"
    return f"{hote} est en panne ou refuse ({code}). Recommencez plus tard, {_AUTREMENT}"


def _too_slow(hote: str) -> str:
    return f"{hote} met trop de temps à répondre. Recommencez plus tard, {_AUTREMENT}"


def _too_big(nom: str) -> str:
    return (
        f"« {nom} » : plus de {TAILLE_MAX // 1_000_000} Mo, c’est trop pour une de ces listes. "
        "Vérifiez que c’est le bon fichier."
    )
