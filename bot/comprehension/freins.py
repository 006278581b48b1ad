"""The barriers that a sentence tells, said or implied: the key `freins`."""

from __future__ import annotations

import re
from functools import cache

from bot.comprehension.clauses import Clause, Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.motifs import Regle, compile_table, is_lacking, is_negated, matches
from bot.comprehension.vocabulaire.freins import DITS, MANQUES, NOMS

_NEGATION_DEDANS = re.compile(
    r" (?:pas|plus|jamais|aucun|sans|ni|rien|personne|peu|non|zero|0|mal) "
)
_PROBLEME_NIE = re.compile(
    r" (?:pas|plus|aucun|sans|ni|jamais)(?: (?:de|d|eu|trop|vraiment|de gros|gros|un|le|"
    r"non plus|plus))* "
    r"(?:probleme|souci|difficulte|difficultes|galere|frein|freins|besoin|ennui|ennuis)(?= )"
)
_ARRETE = re.compile(
    r" (?:arrete|arreter|regle|rembourse|paye|stoppe|lache|fini|sevre|gueri|sorti|remis|"
    r"plus) (?:(?:de|d|la|le|l|"
    r"les|avec|du|ma|mon|mes|"
    r"fumer|boire|prendre|completement|definitivement) ){0,4}$"
)
_DEMANDE_D_AIDE = re.compile(
    r" (?:m aider|m aide|m aidez|aidez moi|nous aider|besoin d aide|m accompagner) "
)
_EN_LISTE = re.compile(
    r" (?:freins?|difficultes?|problematiques?|obstacles?|besoins?) (?:identifies?|"
    r"principa[a-z]+|reperes?)? ?\| ?"
)


# Barriers that are there, and that nobody lacks: "pas d’addiction" is good news.
_MAUX = frozenset({"addictions", "justice", "handicap"})
_PAS_DE = re.compile(r" (?:pas|plus|aucun|sans|ni|jamais|zero)(?: (?:de|d|eu|un|une|le|la|l))* $")


@cache
def _tables() -> tuple[tuple[Regle, ...], tuple[Regle, ...], tuple[Regle, ...]]:
    return compile_table(DITS), compile_table(MANQUES), compile_table(NOMS)


def read_freins(phrase: Phrase) -> list[Fait]:
    """Facts `freins`, one for each barrier and place."""
    dits, manques, noms = _tables()
    faits: dict[str, Fait] = {}

    def add(code: str, trouve: re.Match[str]) -> None:
        fait = Fait("freins", code, *phrase.span(trouve.start() + 1, trouve.end()))
        if code not in faits or fait.debut < faits[code].debut:
            faits[code] = fait

    for code, motif in dits:
        for trouve, clause in matches(phrase, motif):
            if _speaks_of_it(code, clause, phrase, trouve) and not _is_denied(phrase, trouve):
                add(code, trouve)
    for code, motif in manques:
        for trouve, clause in matches(phrase, motif):
            if code in _MAUX and _PAS_DE.search(phrase.before(trouve.start())):
                continue
            if _speaks_of_it(code, clause, phrase, trouve) and is_lacking(
                phrase, trouve.start(), trouve.end()
            ):
                add(code, trouve)
    liste = _EN_LISTE.search(phrase.norme)
    if liste:
        for code, trouve in _named(phrase, noms, liste.end() - 1):
            add(code, trouve)
    return sorted(faits.values(), key=lambda fait: fait.debut)


def read_named_freins(phrase: Phrase) -> list[Fait]:
    """Barriers named by a bare word, in an answer to the question on freins."""
    noms = _tables()[2]
    return [
        Fait("freins", code, *phrase.span(trouve.start() + 1, trouve.end()))
        for code, trouve in _named(phrase, noms, 0)
    ]


def _named(phrase: Phrase, noms: tuple[Regle, ...], debut: int) -> list[tuple[str, re.Match[str]]]:
    trouves = []
    for code, motif in noms:
        trouve = motif.search(phrase.norme, debut)
        if trouve and not _PROBLEME_NIE.search(phrase.before(trouve.start())):
            clause = phrase.clause_at(trouve.start() + 1)
            if not re.search(r" (?:j ai|a|ai) (?:le|un|une|mon|deja) ", clause.texte):
                trouves.append((code, trouve))
    return trouves


def _speaks_of_it(code: str, clause: Clause, phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True when the clause speaks of the person, now (a threat of eviction counts)."""
    if clause.passe or clause.hypothese:
        return False
    if clause.question and not _DEMANDE_D_AIDE.search(clause.texte):
        return False
    if clause.futur and code not in ("logement", "justice", "finances"):
        return False
    if clause.autre == "enfant" and code != "violences":
        return code == "garde-enfants"
    if clause.autre:
        moi = re.search(r" (?:me|m|nous) ", phrase.norme[clause.debut : trouve.end() + 1])
        if code == "violences" and " violent" in trouve.group():
            return clause.autre == "proche"
        if code == "logement" and re.search(r" (?:proprio|proprietaire) ", trouve.group() + " "):
            return True
        if code == "garde-enfants" and re.match(r" (?:peut|veut) (?:pas|plus) ", trouve.group()):
            return True
        return code in ("violences", "logement", "garde-enfants") and bool(moi)
    return True


def _is_denied(phrase: Phrase, trouve: re.Match[str]) -> bool:
    texte = trouve.group() + " "
    avant = phrase.before(trouve.start())
    if _PROBLEME_NIE.search(avant[-60:] + texte):
        return True
    if _ARRETE.search(avant[-50:]):
        return True
    if _NEGATION_DEDANS.search(texte):
        return False
    return is_negated(phrase, trouve.start(), trouve.end())
