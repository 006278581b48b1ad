"""Which sites may call from a browser: exactly those that are named, and the server's own pages."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from bot.installation import ReglageInvalide

ENTETES = "Authorization, Content-Type"
METHODES = "GET, POST, DELETE"
UN_JOUR = "86400"
REST = "/webhooks/rest/webhook"


class Origines:
    """The origins allowed, e.g. `https://www.vesoul.fr`: scheme, host and port, no path, no "*"."""

    def __init__(self, permises: Iterable[str] = (), developpement: bool = False) -> None:
        self._permises = frozenset(permises)
        self._developpement = developpement  # pages of this very machine too, files among them
        for origine in self._permises:
            lue = urlsplit(origine)
            if lue.scheme not in ("http", "https") or f"{lue.scheme}://{lue.netloc}" != origine:
                raise ReglageInvalide(
                    f"credentials.yml, « origines » : « {origine} » n’est pas une origine. Écrivez "
                    "par exemple https://www.ville.fr, sans « / » à la fin ni « * »."
                )

    def allows(self, origine: str, hote: str) -> bool:
        """Whether a page of that origin may call the server that is called `hote`."""
        if origine in self._permises or (bool(hote) and urlsplit(origine).netloc == hote):
            return True
        return self._developpement and (origine == "null" or _is_here(urlsplit(origine).hostname))

    @property
    def also_called(self) -> tuple[str, ...]:
        """The addresses that pages call besides ours: Rasa's REST channel, in development."""
        return (REST,) if self._developpement else ()

    @property
    def frames(self) -> tuple[str, ...]:
        """The sites that may show the page of the conversation, for its Content-Security-Policy."""
        ici = ("http://localhost:*", "http://127.0.0.1:*") if self._developpement else ()
        return (*sorted(self._permises), *ici)

    def headers(self, origine: str) -> dict[str, str]:
        """What tells the browser that an allowed origin may read the answer."""
        return {"Access-Control-Allow-Origin": origine, "Vary": "Origin"}

    def preflight(self) -> dict[str, str]:
        """What an allowed site may send."""
        return {
            "Access-Control-Allow-Headers": ENTETES,
            "Access-Control-Allow-Methods": METHODES,
            "Access-Control-Max-Age": UN_JOUR,
        }


def _is_here(hote: str | None) -> bool:
    return hote in ("localhost", "127.0.0.1", "::1")
