"""Fiches and structures that say the contrary of one another."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Erreur
from bot.orientation.fiches import Fiche, Zone
from bot.texte import words_only


def check_contradictions(sources: Sources) -> Iterator[Erreur]:
    """Successions that turn round or lead to nothing, twins in one territory, places that are closed."""
    fiches = sources.catalogue.fiches
    for fiche in fiches.values():
        suite = fiches.get(fiche.remplace_par or "")
        if suite is not None:
            yield from _bad_succession(sources, fiche, suite)
        nationale = fiches.get(fiche.decline or "")
        if nationale is not None:
            yield from _bad_local_version(sources, fiche, nationale)
        if fiche.id in fiche.mediation_pour:
            texte = "« mediation_pour » : une fiche ne fait pas la médiation d’elle-même ; retirez ce code."
            yield sources.of_fiche(fiche.id, "mediation_pour", texte)
    yield from _twins(sources)
    yield from _places(sources)


def _bad_succession(sources: Sources, fiche: Fiche, suite: Fiche) -> Iterator[Erreur]:
    fiches = sources.catalogue.fiches
    vues, courante = [fiche.id], suite
    while courante.remplace_par in fiches and courante.id not in vues:
        vues.append(courante.id)
        courante = fiches[courante.remplace_par or ""]
    if courante.id in vues:
        chemin = " → ".join([*vues, courante.id])
        texte = f"« remplace_par » tourne en rond : {chemin} ; la dernière suite n’est remplacée par rien."
        yield sources.of_fiche(fiche.id, "remplace_par", texte)
    elif suite.termine and suite.remplace_par is None:
        texte = f"« remplace_par » : « {suite.id} » est terminé aussi ; donnez sa suite, ou retirez la ligne."
        yield sources.of_fiche(fiche.id, "remplace_par", texte)
    if fiche.zone is None and suite.zone is not None:
        texte = f"« remplace_par » : « {suite.id} » n’existe que dans un territoire ; ailleurs, on n’aurait pas de suite."
        yield sources.of_fiche(fiche.id, "remplace_par", texte, grave=False)


def _bad_local_version(sources: Sources, locale: Fiche, nationale: Fiche) -> Iterator[Erreur]:
    if nationale.locale:
        texte = f"« decline » : « {nationale.id} » est une fiche locale ; écrivez le code de la fiche nationale."
        yield sources.of_fiche(locale.id, "decline", texte)
    if locale.etape != nationale.etape:
        texte = (
            f"« etape » : « {locale.etape} » ici, « {nationale.etape} » dans « {nationale.id} » dont cette fiche "
            "prend la place ; la même étape dans les deux."
        )
        yield sources.of_fiche(locale.id, "etape", texte)


def _twins(sources: Sources) -> Iterator[Erreur]:
    """Two local fiches that take the place of the same national one in the same territory."""
    declinees = [f for f in sources.catalogue.fiches.values() if f.decline and not f.termine]
    for une, autre in itertools.combinations(declinees, 2):
        if une.decline == autre.decline and _meet(une.zone, autre.zone):
            texte = f"« decline » : « {une.id} » prend déjà la place de « {une.decline} » dans ce territoire ; n’en gardez qu’une."
            yield sources.of_fiche(autre.id, "decline", texte)


def _meet(une: Zone | None, autre: Zone | None) -> bool:
    if une is None or autre is None:
        return False
    return bool(une.communes & autre.communes or une.departements & autre.departements)


def _places(sources: Sources) -> Iterator[Erreur]:
    fiches = sources.catalogue.fiches
    vues: dict[tuple[str, str | None], str] = {}
    for structure in sources.catalogue.structures:
        servis = [fiches[nom] for nom in structure.dispositifs if nom in fiches]
        if servis and all(fiche.termine for fiche in servis):
            texte = f"« {structure.nom} » n’a que des dispositifs terminés : personne n’y sera envoyé ; retirez ce lieu, ou donnez la suite."
            yield sources.of_structure(structure.id, "dispositifs", texte)
        cle = words_only(structure.nom), structure.commune
        autre = vues.setdefault(cle, structure.id)
        if autre != structure.id:
            texte = f"« {structure.nom} » est déjà décrit dans la même commune (« {autre} ») ; réunissez les deux."
            yield sources.of_structure(structure.id, "nom", texte)
