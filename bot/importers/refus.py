"""What an importer says when it refuses a file: where, what was found, what to write instead."""

from __future__ import annotations

from dataclasses import dataclass, field

ERREURS_MONTREES = 8
EXEMPLES = 3


class ImportImpossible(Exception):
    """The list cannot be imported; the message says in French why and what to do."""


@dataclass(frozen=True, slots=True)
class Ecart:
    """One cell that does not suit, and what to write instead."""

    ou: str
    colonne: str
    valeur: str
    attendu: str

    def __str__(self) -> str:
        valeur = f"« {_short(self.valeur)} »" if self.valeur else "rien"
        return f"{self.ou}, colonne « {self.colonne} » : {valeur}. {self.attendu}"


@dataclass
class Ecarts:
    """Everything that is wrong in a file, told at once, and what is only worth a warning."""

    ecarts: list[Ecart] = field(default_factory=list)
    _reserves: dict[str, list[str]] = field(default_factory=dict)

    def refuse(self, ou: str, colonne: str, valeur: str, attendu: str) -> None:
        """Note a cell that does not suit. `attendu` is a whole French sentence."""
        self.ecarts.append(Ecart(ou, colonne, valeur, attendu))

    def warn(self, sujet: str, exemple: str) -> None:
        """Note what does not prevent the import: counted, with the first examples."""
        self._reserves.setdefault(sujet, []).append(exemple)

    def check(self, nom: str) -> None:
        """Raise `ImportImpossible` with the first mistakes when there are any."""
        if not self.ecarts:
            return
        lignes = [str(ecart) for ecart in self.ecarts[:ERREURS_MONTREES]]
        if len(self.ecarts) > ERREURS_MONTREES:
            lignes.append(f"… et {len(self.ecarts) - ERREURS_MONTREES} autres erreurs.")
        raise ImportImpossible("\n".join([*lignes, f"Rien n’a été importé de « {nom} »."]))

    def reserves(self) -> list[str]:
        """The warnings, one French sentence for each subject."""
        return [
            f"{sujet} ({counted(len(exemples))}) : {', '.join(exemples[:EXEMPLES])}"
            f"{', …' if len(exemples) > EXEMPLES else '.'}"
            for sujet, exemples in self._reserves.items()
        ]


def counted(nombre: int) -> str:
    """A count as French writes it, with a narrow space: 1 584."""
    return f"{nombre:,}".replace(",", "\u202f")


def _short(valeur: str) -> str:
    return valeur if len(valeur) <= 40 else f"{valeur[:40]}…"
