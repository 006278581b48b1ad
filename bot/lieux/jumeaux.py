"""Whether a place that was imported is one that an editor wrote by hand."""

from __future__ import annotations

import re
from typing import Protocol

from bot.texte import words_only

# Words that tell no place from another.
_OUTILS = frozenset(
    ("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par", "pour", "sur")
)  # fmt: skip


class Ecrit(Protocol):
    """The part of `bot.orientation.fiches.Structure` that is compared."""

    @property
    def nom(self) -> str: ...
    @property
    def telephone(self) -> str | None: ...


def same_place(ecrit: Ecrit, nom: str, telephone: str | None) -> bool:
    """Whether two places of one commune and one dispositif are the same: by telephone, or by name.

    A name that is wholly within the other is the same: "Mission Locale" and "Mission Locale de Lure".
    """
    if ecrit.telephone and telephone and _digits(ecrit.telephone) == _digits(telephone):
        return True
    ici, la = _words(ecrit.nom), _words(nom)
    return bool(ici and la) and (ici <= la or la <= ici)


def _words(nom: str) -> frozenset[str]:
    return frozenset(words_only(nom).split()) - _OUTILS


def _digits(telephone: str) -> str:
    return re.sub(r"\D", "", telephone.replace("+33", "0"))
