"""The QPV that a sentence names, beside its commune or alone.

Pure.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.territoires.contexte import Phrase
from bot.territoires.entites import Quartier
from bot.territoires.quartiers import Annonce, Quartiers
from bot.territoires.resultat import CANDIDATS_MAX, LectureTerritoire, span
from bot.territoires.table import Territoires

# The arrondissement of a QPV that the national list gives for the whole town.
ARRONDISSEMENTS = {"QN01344M": "13213"}  # Frais Vallon


def with_quartier(
    phrase: Phrase,
    lecture: LectureTerritoire,
    territoires: Territoires,
    quartiers: Quartiers,
    connue: str | None,
    departement: str | None,
) -> LectureTerritoire:
    """The reading with the QPV that the text names, if it names one.

    Beside its commune, said here or known before (`connue`); alone when that is enough.
    """
    dits = _ranks(phrase, lecture.debut, lecture.fin)
    trouve = None
    if lecture.commune:
        trouve = quartiers.beside((lecture.commune,), dits) or quartiers.misspelt(
            lecture.commune, dits
        )
        commune: str | None = lecture.commune
    elif lecture.candidats:
        trouve = quartiers.beside(lecture.candidats, dits)
        commune = _of_these(trouve[0], lecture.candidats, territoires) if trouve else None
    else:
        # What was known before is changed by what speaks of a place, not by a mere name.
        minimum = Annonce.PREPOSITION if connue else Annonce.CITEE
        if connue and not lecture.departement:
            trouve = quartiers.beside((connue,), minimum=minimum) or quartiers.answered(connue)
        commune = connue
        if trouve is None:
            trouve = quartiers.alone(lecture.departement, departement, minimum)
            commune = _home(trouve[0], connue, territoires) if trouve else None
    if trouve is None:
        return lecture
    quartier, nomme = trouve
    debut, fin = span(phrase, nomme.debut, nomme.fin)
    if lecture.debut < lecture.fin:
        debut, fin = min(debut, lecture.debut), max(fin, lecture.fin)
    if commune:
        if (
            commune in quartier.communes
        ):  # the list names the town: the part that it is in is narrower
            commune = ARRONDISSEMENTS.get(quartier.code, commune)
        return LectureTerritoire(commune=commune, quartier=quartier.code, debut=debut, fin=fin)
    departements = quartiers.departements(quartier)
    return LectureTerritoire(
        quartier=quartier.code,
        departement=min(departements) if len(departements) == 1 else None,
        candidats=_most_populous(quartier.communes, territoires),
        debut=debut,
        fin=fin,
    )


def _home(quartier: Quartier, connue: str | None, territoires: Territoires) -> str | None:
    """The commune of a QPV, the one known before when it is one of several or a part of it."""
    if connue and quartier in territoires.quartiers_de(connue):
        return connue
    return quartier.commune


def _most_populous(codes: Iterable[str], territoires: Territoires) -> tuple[str, ...]:
    communes = [commune for code in codes if (commune := territoires.commune(code))]
    communes.sort(key=lambda commune: (-commune.population, commune.code))
    return tuple(commune.code for commune in communes[:CANDIDATS_MAX])


def _of_these(
    quartier: Quartier, communes: tuple[str, ...], territoires: Territoires
) -> str | None:
    """The only one of these communes that a QPV touches, None when it touches several."""
    touchees = [code for code in communes if quartier in territoires.quartiers_de(code)]
    return touchees[0] if len(touchees) == 1 else None


def _ranks(phrase: Phrase, debut: int, fin: int) -> tuple[int, int] | None:
    """The words from one position to another: first rank, last rank excluded."""
    rangs = [r for r, mot in enumerate(phrase.mots) if debut <= mot.debut and mot.fin <= fin]
    return (rangs[0], rangs[-1] + 1) if rangs else None
