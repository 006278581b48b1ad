"""One question asked of several dispositifs at once: a line for each that tells it, one for the rest. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from bot.dialogue.attributs import MONTANT, sentence_on
from bot.dialogue.messages import first_sentences
from bot.dialogue.reponses import COUT, DUREE, INCONNUS, PAYE, Sujet, answer
from bot.orientation.phrases import uncapital

MOTS_A_PLUSIEURS = 20  # of each, when several are told


def answer_for_several(aspect: str, sujets: Iterable[Sujet], *, court: bool) -> list[str]:
    """One line for each that tells it, its first sentence if `court`, and one for all that do not."""
    sujets = list(sujets)
    muets = [sujet for sujet in sujets if not _tells(aspect, sujet)]
    ensemble = muets if len(muets) > 1 else []
    dits = [
        _cut_short(answer(aspect, sujet), sujet.fiche.nom) if court else answer(aspect, sujet)
        for sujet in sujets
        if sujet not in ensemble
    ]
    if not ensemble:
        return dits
    noms = ", ".join(sujet.fiche.nom for sujet in ensemble)
    return [*dits, f"{noms} : {uncapital(INCONNUS[aspect])} Demandez-le au premier contact."]


def _cut_short(texte: str, nom: str) -> str:
    """The name, which may hold a full stop, and the first sentence of what is said of it."""
    suite = texte.removeprefix(nom).lstrip(" :.")
    return f"{nom} : {uncapital(first_sentences(suite, MOTS_A_PLUSIEURS))}"


def _tells(aspect: str, sujet: Sujet) -> bool:
    """Whether there is more to say of an aspect than that it is not known."""
    fiche = sujet.fiche
    if aspect not in INCONNUS or sujet.terminee:
        return True
    if aspect == MONTANT:
        return bool(fiche.remuneration or fiche.cout)
    dits = {PAYE: fiche.remuneration, COUT: fiche.cout, DUREE: fiche.duree}
    return bool(dits[aspect] if aspect in dits else sentence_on(fiche, aspect))
