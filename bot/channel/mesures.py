"""What is counted of the service, for Prometheus: numbers that tell nothing of anybody."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from prometheus_client import CONTENT_TYPE_LATEST as FORMAT
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

from bot.installation import ReglageInvalide

__all__ = ["CETTE_MACHINE", "FORMAT", "Mesures", "Observateurs"]

CETTE_MACHINE = ("127.0.0.0/8", "::1")
SECONDES = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 7.0)


class Mesures:
    """Messages, latency, urgences shown, errors; memory and processor of the process."""

    def __init__(self) -> None:
        self._registre = CollectorRegistry()
        ProcessCollector(registry=self._registre)
        PlatformCollector(registry=self._registre)
        self._demandes = Counter(
            "passerelle_demandes", "Demandes reçues", ["chemin", "statut"], registry=self._registre
        )
        self._durees = Histogram(
            "passerelle_message_secondes",
            "Du message reçu à la réponse",
            buckets=SECONDES,
            registry=self._registre,
        )
        self._messages = Counter(
            "passerelle_messages", "Messages répondus", ["mode"], registry=self._registre
        )
        self._urgences = Counter(
            "passerelle_urgences", "Urgences dites", ["numero"], registry=self._registre
        )

    def request(self, chemin: str, statut: int) -> None:
        """One request answered; `chemin` is a route of ours, never what was typed."""
        self._demandes.labels(chemin, str(statut)).inc()

    def message(self, mode: str, secondes: float) -> None:
        """One message answered."""
        self._messages.labels(mode).inc()
        self._durees.observe(secondes)

    def urgences(self, codes: Iterable[str]) -> None:
        """The numbers that one message called for."""
        for code in codes:
            self._urgences.labels(code).inc()

    def text(self) -> bytes:
        """All of it, in the text format of Prometheus."""
        return generate_latest(self._registre)


class Observateurs:
    """The addresses and networks that may read the figures. Raises `ReglageInvalide`."""

    def __init__(self, reseaux: Iterable[str] = CETTE_MACHINE) -> None:
        try:
            self._reseaux = [ipaddress.ip_network(reseau) for reseau in reseaux]
        except ValueError as erreur:
            raise ReglageInvalide(
                "credentials.yml, « observateurs » : écrivez des adresses ou des réseaux, par "
                f"exemple 10.0.0.7 ou 10.0.0.0/24 ({erreur})."
            ) from erreur

    def allows(self, adresse: str) -> bool:
        try:
            lue = ipaddress.ip_address(adresse)
        except ValueError:
            return False
        return any(lue in reseau for reseau in self._reseaux)
