"""The needs that a message tells and that no step of a path meets first: to eat, to wash, to keep one’s
roof, in the words of `data/referentiels/besoins.yml`; `bot.nlu.lecteur_des_besoins` hears the others. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.comprehension.phrase import Phrase
from bot.texte import words_only


class LecteurDesBesoins:
    """Reads the codes of the needs; `besoins` maps each to its entry of the référentiel."""

    def __init__(self, besoins: Mapping[str, Mapping[str, Any]]) -> None:
        self._dits = {code: _spaced(entree["dits"]) for code, entree in besoins.items()}
        self._sauf = {code: _spaced(entree["sauf"]) for code, entree in besoins.items()}
        self._supposes = {code for code, entree in besoins.items() if entree.get("meme_suppose")}

    def read(self, ecrit: str, phrase: Phrase) -> tuple[str, ...]:
        """The needs said in the words of the référentiel, by a clause that tells or asks of today; some
        are told by who only supposes them: "mes parents le sauront si j’avorte ?"."""
        tout = f" {words_only(ecrit)} | {words_only(phrase.norme)} "
        trouves = []
        for code, suites in self._dits.items():
            if not any(suite in tout for suite in suites):
                continue
            if any(suite in tout for suite in self._sauf[code]):
                continue
            dits = _of_today(ecrit, phrase, suppose=code in self._supposes)
            if any(suite in texte for texte in dits for suite in suites):
                trouves.append(code)
        return tuple(trouves)


def _of_today(ecrit: str, phrase: Phrase, *, suppose: bool = False) -> list[str]:
    """The words of the message as typed, and as spelt right ("pa manjé dpui ier"), cut where a clause
    tells of what is over or, but for `suppose`, only supposed."""
    morceaux, courant, simple = [], "", ""
    for clause in phrase.clauses:
        if clause.debut >= clause.fin:
            continue
        if clause.passe or (clause.hypothese and not suppose):
            morceaux += [courant, simple]
            courant = simple = ""
        else:
            debut, fin = phrase.span(clause.debut, clause.fin)
            courant += f" {ecrit[debut:fin]}"
            simple += f" {clause.texte}"
    return [f" {words_only(morceau)} " for morceau in (*morceaux, courant, simple)]


def _spaced(suites: Iterable[str]) -> tuple[str, ...]:
    return tuple(f" {words_only(suite)} " for suite in suites)
