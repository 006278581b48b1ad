"""Importers: official data brought into this installation, from a file or by `requests`.

One module for each list (`qpv`, `frr`, `centres`) turns its rows into checked records; `listes`
puts the steps together; nothing is kept unless the whole file is right. `liens` brings nothing: it asks
whether the addresses of the catalogue still answer.
"""

from __future__ import annotations

from bot.importers.listes import Bilan, import_list
from bot.importers.refus import ImportImpossible

__all__ = ["Bilan", "ImportImpossible", "import_list"]
