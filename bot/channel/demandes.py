"""What a request says, read and checked: who it is for, what was typed; or why it is refused."""

from __future__ import annotations

import json
from typing import Any

from sanic import Request

from bot.channel.echange import CARACTERES_MAX, Message
from bot.orientation.moteur import MODES
from bot.passerelle import open_passerelle

PAS_UN_TERRITOIRE = (
    "« territoire » est le code INSEE d’une commune (70550 pour Vesoul) ou d’un département (70)."
)
ERREURS = {
    400: "La demande n’est pas comprise.",
    401: "Ce jeton n’est pas valable. Ouvrez une nouvelle conversation.",
    403: "Ce site n’a pas le droit d’appeler ce service.",
    404: "Cette adresse n’existe pas.",
    405: "Cette adresse n’accepte pas ce type de demande.",
    413: "La demande est trop longue.",
    429: "Trop de demandes en peu de temps. Attendez un peu, puis recommencez.",
    503: "Le service est en panne pour le moment.",
}


class Refus(Exception):
    """A request that is answered by an error: status, French sentence, messages to show.

    `attente`: the seconds after which to try again.
    """

    def __init__(
        self,
        statut: int,
        erreur: str | None = None,
        messages: list[Message] | None = None,
        attente: int | None = None,
    ) -> None:
        self.statut = statut
        self.erreur = erreur or ERREURS[statut]
        self.messages = messages
        self.attente = attente
        super().__init__(self.erreur)


def read_opening(request: Request) -> tuple[str, str | None]:
    """Mode and territoire of a conversation that opens. Raises `Refus`."""
    corps = read_json(request) if request.body else {}
    if not isinstance(corps, dict):
        raise Refus(400, 'Envoyez un objet JSON, par exemple {"mode": "habitant"}.')
    mode, territoire = check_mode(corps.get("mode", "habitant")), corps.get("territoire")
    if territoire is not None and not _is_place(territoire):
        raise Refus(400, PAS_UN_TERRITOIRE)
    return mode, territoire


def check_mode(mode: Any) -> str:
    """The mode, when it is one. Raises `Refus`."""
    if mode not in MODES:
        raise Refus(400, '« mode » vaut "habitant" ou "educateur".')
    return str(mode)


def read_message(request: Request) -> tuple[str | None, str | None, str | None]:
    """Text, button and id of a message; exactly one of the first two is there.

    Raises `Refus`.
    """
    corps = read_json(request)
    if not isinstance(corps, dict):
        raise Refus(400, 'Envoyez un objet JSON, par exemple {"texte": "j’ai 19 ans"}.')
    texte, bouton, identifiant = corps.get("texte"), corps.get("bouton"), corps.get("id")
    if (texte is None) == (bouton is None):
        raise Refus(400, "Envoyez « texte » ou « bouton », l’un des deux.")
    for cle, valeur in (("texte", texte), ("bouton", bouton), ("id", identifiant)):
        if valeur is not None and not isinstance(valeur, str):
            raise Refus(400, f"« {cle} » doit être un texte.")
    if texte is not None:
        if len(texte) > CARACTERES_MAX:
            raise Refus(413, f"Le message est trop long : {CARACTERES_MAX} caractères au plus.")
        if not texte.strip():
            raise Refus(400, "Le message est vide. Écrivez quelques mots, par exemple votre âge.")
    if identifiant is not None and not 1 <= len(identifiant) <= 100:
        raise Refus(400, "« id » a entre 1 et 100 caractères.")
    return texte, bouton, identifiant


def read_json(request: Request) -> Any:
    """The body of a request. Raises `Refus`."""
    try:
        return json.loads(request.body.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as erreur:
        raise Refus(400, "Le corps n’est pas du JSON en UTF-8.") from erreur


def _is_place(territoire: Any) -> bool:
    territoires = open_passerelle().territoires
    return isinstance(territoire, str) and (
        territoire.isascii()
        and bool(territoires.commune(territoire) or territoires.departement(territoire))
    )
