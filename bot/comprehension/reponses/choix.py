"""Answers that choose one value of a list: a diploma, a housing."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.reponses.booleens import CLAUSES_LUES
from bot.comprehension.reponses.indices import INDICES

_NIVEAU_RATE = re.compile(
    r" (?:niveau|rate|ratee|loupe|foire|plante|echoue|recale|redouble|moitie|un bout|presque|plus jamais|"
    r"sans l avoir|jamais (?:eu|passe|fini)|lache|quitte|ans de|valide pas|pas (?:eu|le|mon|de bac|de cap|fini|valide|obtenu|termine|reussi)|arrete|inacheve|abandonne|jusqu|"
    r"en (?:cours|terminale|seconde)|de mon pays|reconnu|equivalence|valable|presque|etranger|prepare|passe|veux|voudrais) "
)
_BREVET_RATE = re.compile(
    r" (?:brevet|dnb|bepc|certificat d etudes) (?:[a-z0-9]+ ){0,2}?(?:rate|loupe|echoue|foire|plante)(?= )"
    r"| (?:rate|loupe|echoue|foire|plante|meme pas|pas|jamais) (?:eu |mon |le |au |meme |a |son )*"
    r"(?:brevet|dnb|bepc)(?= )"
)
_SUPERIEUR = re.compile(r" (?:cap|bep|bac|bts|licence|master|titre pro)(?= )")


def read_choice(
    phrase: Phrase, question: str, reponse: str | None, entier: tuple[int, int]
) -> list[Fait]:
    if question == "logement" and re.search(r" (?:veux|cherche|avant|attends) ", phrase.norme):
        return []
    if (
        question == "diplome"
        and _BREVET_RATE.search(phrase.norme)
        and not _SUPERIEUR.search(phrase.norme)
    ):
        return [Fait(question, "aucun", *entier)]
    for clause in sorted(phrase.clauses[:CLAUSES_LUES], key=_is_set_aside):
        if clause.question or (not clause.affirme and clause.autre == "" and not clause.futur):
            continue
        fait = _chosen(phrase, question, clause)
        if fait and not (question == "diplome" and _is_missed(phrase, clause, fait.valeur)):
            return [fait]
    return []


def _is_set_aside(clause: Clause) -> bool:
    """True for a clause read after the others: the past, what others have."""
    return not clause.affirme


def _is_missed(phrase: Phrase, clause: Clause, diplome: str) -> bool:
    """True for a diploma that was failed or left: "raté le bac", "le bac pro, pas fini"."""
    if _NIVEAU_RATE.search(clause.texte):
        return True
    place = phrase.clauses.index(clause) + 1
    suite = phrase.clauses[place].texte if place < len(phrase.clauses) else ""
    seule = not re.search(r" (?:bac|cap|bep|bts|licence|master|brevet) ", suite)
    return diplome != "aucun" and seule and bool(_NIVEAU_RATE.search(suite))


def _chosen(phrase: Phrase, question: str, clause: Clause) -> Fait | None:
    """The choice that one clause of the answer names."""
    for valeur, motif in INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", clause.texte)
        if not trouve:
            continue
        avant = clause.texte[: trouve.start() + 1]
        if valeur != "aucun" and re.search(r" (?:pas|sans|ni|aucun) (?:[a-z]+ ){0,2}$", avant):
            continue
        debut = clause.debut + trouve.start() + 1
        return Fait(question, valeur, *phrase.span(debut, clause.debut + trouve.end()))
    return None
