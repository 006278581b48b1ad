"""The safety net: finds an urgence in a sentence and says which number to press.

Standard library and `bot.texte` only: it works when Rasa, the catalogue and the disk do not.

    ecriture    any way of typing French -> one plain form
    lexique     lists of words          motifs     the language in which signs are written
    signes/     what is looked for      faux_amis  what only looks like it
    gardes      past, negation, question around a sign      contexte  a sign and its sentence
    reproches   a death that is only a way of scolding
    apaisements a roof found since, an end, a joke: what is told beside a sign
    violences_passees, toit_a_venir  blows that are over, a roof asked for later
    suites, apres, reprise  what is said once the number was given, and a question to the service
    autres_langues  the same in ten other languages, in their own letters (signes/langues)
    detection   the codes of a message  numeros, messages   what is answered
"""

from __future__ import annotations

from bot.urgences.detection import denied_urgences, detect_urgences, prepare
from bot.urgences.messages import message_panne, message_rappel, message_urgence
from bot.urgences.numeros import URGENCES, UrgenceTexte

__all__ = [
    "URGENCES",
    "UrgenceTexte",
    "denied_urgences",
    "detect_urgences",
    "message_panne",
    "message_rappel",
    "message_urgence",
    "prepare",
]
