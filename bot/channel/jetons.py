"""Signed tokens: who a conversation belongs to, and which buttons this server offered."""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import os
import secrets
import time

import jwt

from bot.installation import read_variable, var_folder

SECRET = "PASSERELLE_SECRET"
ALGORITHME = "HS256"
JOURS_DE_VALIDITE = 2
journal = logging.getLogger("passerelle.jetons")

_SIGNATURE = 12  # bytes; a button is worth nothing outside its conversation


def read_secret() -> str:
    """The secret of this installation, drawn at its first start and readable by its user alone.

    One that cannot be written lasts as long as the process: tokens do not outlive it then.
    """
    chemin = var_folder() / "secret"
    nouveau = secrets.token_urlsafe(32)
    try:
        chemin.parent.mkdir(parents=True, exist_ok=True)
        with open(chemin, "x", opener=_for_me_alone) as fichier:
            fichier.write(nouveau)
    except FileExistsError:
        return chemin.read_text(encoding="ascii").strip() or nouveau
    except OSError as erreur:
        journal.error("le secret de l’installation ne s’écrit pas : %s", type(erreur).__name__)
    return nouveau


def _for_me_alone(chemin: str, drapeaux: int) -> int:
    return os.open(chemin, drapeaux, 0o600)


class JetonInvalide(ValueError):
    """The token or the button was not issued by this server, or is out of date."""


class Jetons:
    """Issues and checks tokens with one secret.

    The secret is `PASSERELLE_SECRET`, or that of this installation: a token outlives a restart.
    """

    def __init__(self, secret: str | None = None) -> None:
        self._secret = secret or read_variable(SECRET) or read_secret()

    def issue(self, conversation: str, mode: str) -> str:
        """A token for a conversation; it holds the mode, which outlives what is erased."""
        maintenant = int(time.time())
        fin = maintenant + JOURS_DE_VALIDITE * 86400
        contenu = {"sub": conversation, "mode": mode, "iat": maintenant, "exp": fin}
        return jwt.encode(contenu, self._key(), algorithm=ALGORITHME)

    def read(self, jeton: str) -> tuple[str, str]:
        """The conversation of a token and its mode, or `JetonInvalide`."""
        try:
            contenu = jwt.decode(
                jeton,
                self._key(),
                algorithms=[ALGORITHME],
                options={"require": ["sub", "mode", "exp"]},
            )
        except (jwt.InvalidTokenError, ValueError) as erreur:  # ValueError: bytes that are no text
            raise JetonInvalide from erreur
        return str(contenu["sub"]), str(contenu["mode"])

    def seal(self, conversation: str, valeur: str) -> str:
        """A button's value as the outside sees it, good in this conversation only."""
        donnees = valeur.encode()
        return (
            base64.urlsafe_b64encode(self._sign(conversation, donnees) + donnees)
            .decode()
            .rstrip("=")
        )

    def unseal(self, conversation: str, bouton: str) -> str:
        """The value of a button that this server offered in this conversation, or `JetonInvalide`."""
        try:
            brut = base64.urlsafe_b64decode(bouton + "=" * (-len(bouton) % 4))
        except ValueError as erreur:
            raise JetonInvalide from erreur
        signature, donnees = brut[:_SIGNATURE], brut[_SIGNATURE:]
        if not hmac.compare_digest(signature, self._sign(conversation, donnees)):
            raise JetonInvalide
        return donnees.decode()

    def _sign(self, conversation: str, donnees: bytes) -> bytes:
        message = conversation.encode() + b"\0" + donnees
        return hmac.new(self._key(), message, hashlib.sha256).digest()[:_SIGNATURE]

    def _key(self) -> bytes:
        return hashlib.sha256(self._secret.encode()).digest()
