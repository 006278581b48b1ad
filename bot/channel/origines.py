"""Which sites may call from a browser: exactly those that are named, and the server's own pages."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from bot.installation import ReglageInvalide

ENTETES = "Authorization, Content-Type"
METHODES = "GET, POST, DELETE"
UN_JOUR = "86400"


class Origines:
    """The origins allowed, e.g. `https://www.vesoul.fr`: scheme, host and port, no path, no "*"."""

    def __init__(self, permises: Iterable[str] = ()) -> None:
        self._permises = frozenset(permises)
        for origine in self._permises:
            lue = urlsplit(origine)
            if lue.scheme not in ("http", "https") or f"{lue.scheme}://{lue.netloc}" != origine:
                raise ReglageInvalide(
                    f"credentials.yml, « origines » : « {origine} » n’est pas une origine. Écrivez "
                    "par exemple https://www.ville.fr, sans « / » à la fin ni « * »."
                )

    def allows(self, origine: str, hote: str) -> bool:
        """Whether a page of that origin may call the server that is called `hote`."""
        return origine in self._permises or (bool(hote) and urlsplit(origine).netloc == hote)

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
