"""Which clauses ask rather than tell."""

from __future__ import annotations

import re
from bisect import bisect_right

from bot.comprehension.phrase.clauses import Clause, Phrase
from bot.comprehension.phrase.pour_qui import names_who_asks
from bot.comprehension.vocabulaire import words

INVERSES = words("je tu il elle on nous vous ils elles ce")
_INTERROGATIF = re.compile(
    r"^ (?:et |mais |donc |alors |du coup |bonjour |salut |sinon |ou |moi |en fait |dites |svp )*"
    r"(?:c est quoi|c quoi|quoi comme|est ce qu?e?\b|qu est ce|comment|pourquoi|"
    r"qu ?elles? (?:est|sont|ages?|aides?|sorte|genre|conditions?|demarches?|structure|formation)|"
    r"(?:c est |ca coute |ca fait )?combien|ou (?:est|se|je|on|c|dois|puis|trouver|aller)|"
    r"c est ou|c est comment|c est pour qui|"
    r"a quoi\b|a qui\b|[a-z0-9 ]{0,30} ca se (?:demande|fait|passe|touche|obtient|renouvelle|coupe|"
    r"calcule|merite|prepare|paye|paie|trouve) |a quelle?s?\b|pour qui\b|ca sert|ca marche|ca consiste|ca veut dire|y a t|"
    r"quels? |quelles? |faut il|peut on|peut t|puis je|ai je|dois je|suis je|"
    r"(?:il )?faut (?:quoi|quel|un |une |avoir|etre|le |la |obligatoirement|forcement|absolument|"
    r"combien|payer)|"
    r"on peut|je peux (?:avoir|aller|faire|m inscrire|y aller|toucher|demander|entrer|rentrer|"
    r"integrer|pretendre|beneficier)|"
    r"j ai (?:le )?droit|ai je droit|y a (?:quoi|t il|des trucs|un truc)|il y a (?:quoi|t il)|"
    r"vous (?:prenez|acceptez|connaissez|avez quoi|faites quoi|pouvez m expliquer)|"
    r"(?:tu|vous) (?:connais|connaissez|peux m expliquer|pouvez m expliquer)|"
    r"qui (?:peut|doit|a droit)|quand (?:est ce|faut)|que (?:faut|faire|proposez|dois)|"
    r"l age (?:limite|maximum|minimum)|jusqu a quel|a partir de quel|"
    r"sans (?:diplome|permis|le bac|rien|papiers) (?:c est|on peut|je peux|ca) )"
    r"| (?:c est|ca|faut|on peut|peut|peuvent) [^|]{0,40} ou (?:pas|non)(?: du tout)? $"
    r"| (?:est|sont|trouve|trouvent|situe|situent) ou (?:(?:ca|deja|exactement) )?(?:la|le|les|l|votre|cette|ce|$)"
)
_EST_CE_LUI = re.compile(r"^ (?:lui|elle|moi|eux|toi|nous|vous|elles) (?:\| )?$")


def mark_question(phrase: Phrase) -> None:
    """Mark the clauses that ask: those that open like a question, and those that end in "?"."""
    interrogees = _asked_sentences(phrase)
    for place, clause in enumerate(phrase.clauses):
        opener = bool(_INTERROGATIF.search(clause.texte)) or _inverted(phrase, clause)
        if _EST_CE_LUI.match(clause.texte) and clause.phrase in interrogees and place:
            phrase.clauses[place - 1].question = True  # "au RSA, lui ? non"
        if phrase.accompagnant and re.search(r" pour (?:un|une) ", clause.texte):
            continue
        if phrase.pour_un_enfant and names_who_asks(clause.texte):
            continue  # "et pour une gamine de 14 ans ?" says of whom
        avant = phrase.clauses[place - 1] if place else None
        suite = avant is not None and avant.question and avant.phrase == clause.phrase
        derniere = (
            place + 1 == len(phrase.clauses) or phrase.clauses[place + 1].phrase != clause.phrase
        )
        if (
            opener
            or (suite and (not clause.moi or clause.phrase in interrogees))
            or (clause.phrase in interrogees and derniere)
        ):
            clause.question = True


def _asked_sentences(phrase: Phrase) -> set[int]:
    rang, asked = 0, set()
    for mot in phrase.mots:
        if mot.rupture == "fort":
            if mot.interrogatif:
                asked.add(rang)
            rang += 1
    return asked


def _inverted(phrase: Phrase, clause: Clause) -> bool:
    """True when a verb and its subject are inverted ("ai-je", "faut-il")."""
    premier = bisect_right(phrase.departs, clause.debut)
    for place in range(max(premier - 1, 0), len(phrase.mots)):
        mot = phrase.mots[place]
        if phrase.departs[place] >= clause.fin:
            break
        if (
            mot.lie
            and mot.texte in INVERSES
            and place
            and phrase.mots[place - 1].texte not in ("rendez", "de", "sur")
        ):
            return True
    return False
