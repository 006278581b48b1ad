"""Places of data·inclusion (API v1) brought into this installation.

`pages` receives and keeps what was received, `traduction` makes places of it, `rangement` writes
them, `comparaison` tells what changed; `importation` puts the steps together.
"""

from __future__ import annotations

from bot.importers.data_inclusion.importation import Bilan, import_places, open_api
from bot.importers.data_inclusion.pages import ADRESSE, JETON, VARIABLE

__all__ = ["ADRESSE", "JETON", "VARIABLE", "Bilan", "import_places", "open_api"]
