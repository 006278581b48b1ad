"""Read the ages of a sentence."""

from __future__ import annotations

import re
from datetime import date

from bot.comprehension.ages.corrections import number_fact, read_bare_correction, read_correction
from bot.comprehension.ages.formulations import (
    A_VENIR,
    BIENTOT,
    BIENTOT_APRES,
    BIENTOT_SES,
    DIT,
    MOTIFS,
    NU,
)
from bot.comprehension.ages.naissance import births, coming_of_age
from bot.comprehension.ages.proches import are_of_two_people, is_of_a_place
from bot.comprehension.ages.vraisemblance import is_age
from bot.comprehension.dates import NOM_MOIS
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.pour_qui import AGE_DU_PROCHE
from bot.comprehension.vocabulaire.proches import ENFANTS

_DANS_PEU = re.compile(
    rf"(?<! sort)(?<! sors)(?<! finit) {A_VENIR} (?:\| )?(?:j ai|il a|elle a|j en ai|il en a|elle en a|j en aurai)(?: mes| ses)? $"
)
_DEJA_FETE = re.compile(
    r" (?:ai|a|avoir|avait|vient de|viens de) (?:deja |bien |juste )?(?:eu|fete|feter|fait|pris|souffle)"
    r"(?: (?:mes|ses|mon|son|deja))? $"
)
_ANNEE_APRES = re.compile(rf"^ (?:ans )?en (?:(?P<mois>{NOM_MOIS}) )?(?P<an>20\d\d) ")


def read_ages(
    phrase: Phrase,
    texte: str,
    *,
    nus: bool = True,
    reprise: bool = True,
    aujourdhui: date | None = None,
    connu: int | None = None,
) -> list[Fait]:
    """Facts `age` of a sentence; `texte` tells "à 16 ans" from "a 16 ans".

    Without `nus`, a bare "10 ans" is no age: it answers how long, or how old a child is. Without
    `reprise`, "en fait 70" is none either: another number was asked. `aujourdhui` turns a date of
    birth into an age. `connu` is the age told before, when nothing mends it: a bare number that is
    of something else does not replace it.
    """
    if are_of_two_people(phrase):
        return []
    if reprise:
        repris = read_bare_correction(phrase) or read_correction(phrase, texte)
        if repris:
            return [repris]
    jour = aujourdhui or date.today()
    dit = None
    if phrase.pour_un_enfant:
        dit = AGE_DU_PROCHE.search(phrase.norme) or _AGE_DE_L_ENFANT.search(phrase.norme)
    if dit:
        return [number_fact(phrase, dit["n"], dit.span("n"))]
    surs = [*births(phrase, jour), *coming_of_age(phrase)]
    nus_lus: list[Fait] = []
    pris: list[tuple[int, int]] = []
    for motif in MOTIFS:
        if motif is NU and not nus:
            continue
        for trouve in motif.finditer(phrase.norme):
            place = trouve.span("n")
            if any(d <= place[0] < f for d, f in pris) or is_of_a_place(phrase.norme, place[0]):
                continue
            if is_age(phrase, texte, trouve, motif, connu):
                pris.append(place)
                fait = _fact(phrase, trouve, _completed(phrase, trouve, motif, jour))
                (nus_lus if motif is NU else surs).append(fait)
    # Beside an age that a frame gives, or a first one, a bare "N ans" counts some other years.
    nus_lus = sorted(nus_lus, key=lambda fait: fait.debut)[:1]
    return sorted(surs or nus_lus, key=lambda fait: fait.debut)


# Of the child that a parent asks for: "ma fille a 15 ans", "pour mon fils de 17 ans".
_AGE_DE_L_ENFANT = re.compile(
    rf" (?:mon|ma|notre|d une?) (?:grande? |petite? )?"
    rf"(?:{ENFANTS}|frere|soeur|frangine?|neveu|niece|cousine?|filleule?)(?: [a-z]+)?(?: \|)?"
    r" (?:qui |il |elle )?(?:a |de |age de |agee de )?(?P<n>1\d|2\d|30) ans "
)


def _completed(phrase: Phrase, trouve: re.Match[str], motif: re.Pattern[str], jour: date) -> int:
    """Completed years: "18 ans en mars", "bientôt 18" are 17; "18 ans en janvier 2028" is 16."""
    nombre = int(trouve["n"])
    fete = bool(_DEJA_FETE.search(phrase.norme[: trouve.start("n")][-30:]))
    annee = _ANNEE_APRES.match(phrase.norme[trouve.end("n") :])
    a_venir = motif in (BIENTOT, BIENTOT_APRES, BIENTOT_SES) and not fete
    if annee and a_venir:
        return nombre - max(int(annee["an"]) - jour.year, 1)
    if motif is DIT and _DANS_PEU.search(phrase.norme[: trouve.start("n")][-60:]):
        return nombre - 1
    return nombre - a_venir


def _fact(phrase: Phrase, trouve: re.Match[str], age: int) -> Fait:
    return number_fact(phrase, str(max(age, 0)), trouve.span("n"))
