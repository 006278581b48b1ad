"""The barriers that a sentence tells, said or implied: the key `freins`."""

from __future__ import annotations

import re
from functools import cache

from bot.comprehension.freins.en_clair import DIPLOME_SANS_RESEAU, PERSONNE_POUR_UN_EMPLOI
from bot.comprehension.freins.enonces import is_stated
from bot.comprehension.freins.nommes import named
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.amorces import heads, openings
from bot.comprehension.phrase.motifs import compile_table
from bot.comprehension.phrase.squelette import Squelette, draw
from bot.comprehension.vocabulaire.freins import DITS

_BLESSURE = re.compile(r"accident|blesse|coupe")
_ARRET = re.compile(r"arret (?:malade|travail)")
_FAIM_OU_DEGOUT = re.compile(r" manger (?:plus|pas|rien|peu)$")
_EN_LISTE = re.compile(
    r" (?:probleme|besoin|demarche)(?: (?:identifies?|principa[a-z]+|reperes?|majeurs?))? \| "
)
_IL_LA_FRAPPE = re.compile(
    r" (?:il|elle|monsieur|mr|qui|conjoint|compagnon|mari|ex|epoux|pere|\|) (?:la|le|l|lui) (?:a )?(?:encore )?"
    r"(?:menace|frappe|tape|cogne|bat|insulte|harcele|gifle|humilie|rabaisse|etrangle|sequestre|violente|"
    r"brutalise|maltraite|surveille|enferme|terrorise)e? (?!de |d |du |est |serieuse |plane )"
)
_PREMIERE_PERSONNE = re.compile(r" (?:j|je|me|m|moi|mon|ma|mes|nous) ")
MINEUR_ISOLE = re.compile(r" (?:mineure?s?|mna) (?:etrangere?s? )?isolee?s? ")


@cache
def _dits() -> tuple[tuple[str, re.Pattern[str], frozenset[str] | None], ...]:
    """Code, pattern, and the first letters without which the pattern is not tried."""
    motifs = [motif for lignes in DITS.values() for motif in lignes]
    return tuple(
        (code, motif, openings(texte))
        for (code, motif), texte in zip(compile_table(DITS), motifs, strict=True)
    )


def read_freins(phrase: Phrase) -> list[Fait]:
    """Facts `freins`, one for each barrier, at the first place that tells it."""
    squelette = draw(phrase)
    tetes = heads(squelette.texte)
    faits: dict[str, Fait] = {}
    for code, motif, amorces in _dits():
        if amorces is not None and amorces.isdisjoint(tetes):
            continue
        deja = faits.get(code)
        for trouve in motif.finditer(squelette.texte):
            span = squelette.span(trouve.start(), trouve.end())
            if deja is not None and deja.debut <= span[0]:
                break
            if is_stated(code, squelette, trouve):
                faits[code] = Fait("freins", code, *span)
                break
    if "violences" not in faits:
        faits |= _blows_on_somebody_oriented(phrase)
    _drop_doubles(faits, squelette)
    liste = _EN_LISTE.search(squelette.texte)
    if liste:
        for fait in named(squelette, liste.end() - 1):
            faits.setdefault(fait.valeur, fait)
    return sorted(faits.values(), key=lambda fait: fait.debut)


def _drop_doubles(faits: dict[str, Fait], squelette: Squelette) -> None:
    """Forget a barrier whose only sign is told by another: sick leave for a depression."""
    if "isolement" in faits and PERSONNE_POUR_UN_EMPLOI.search(squelette.phrase.norme):
        seul = faits.pop("isolement")
        faits.setdefault("reseau", Fait("freins", "reseau", seul.debut, seul.fin))
    reseau = DIPLOME_SANS_RESEAU.search(squelette.phrase.norme)
    if reseau:
        faits.pop("isolement", None)
        debut = reseau.end() - len(" personne ")
        faits.setdefault(
            "reseau", Fait("freins", "reseau", *squelette.phrase.span(debut, reseau.end() - 1))
        )
    dits = {code: _bones_of(fait, squelette) for code, fait in faits.items()}
    if "isole" in dits.get("isolement", "") and MINEUR_ISOLE.search(squelette.phrase.norme):
        del faits["isolement"]  # what the child protection calls a minor without parents here
    ailleurs = (("handicap", _BLESSURE), ("sante-mentale", _ARRET))
    if any(code in faits and signe.search(dits.get("sante", "")) for code, signe in ailleurs):
        del faits["sante"]
    if faits.keys() & {"garde-enfants", "reseau"} and dits.get("isolement", "").endswith(
        "personne"
    ):
        del faits["isolement"]
    if "sante-mentale" in faits and _FAIM_OU_DEGOUT.search(" " + dits.get("finances", "")):
        del faits["finances"]


def _bones_of(fait: Fait, squelette: Squelette) -> str:
    """The bones of the stretch where a barrier was read."""
    mots = squelette.phrase.mots
    return " ".join(
        tete
        for tete, place in zip(squelette.texte.split(), squelette.places, strict=True)
        if fait.debut <= mots[place].debut < fait.fin and place
    )


def _blows_on_somebody_oriented(phrase: Phrase) -> dict[str, Fait]:
    """The violence that a note tells of the person to orient: "monsieur la menace"."""
    trouve = _IL_LA_FRAPPE.search(phrase.norme)
    if trouve is None or _PREMIERE_PERSONNE.search(phrase.norme):
        return {}
    clause = phrase.clause_at(trouve.end() - 2)
    if clause.passe or clause.hypothese or clause.question:
        return {}
    return {"violences": Fait("freins", "violences", *phrase.span(trouve.start(), trouve.end()))}
