"""Whether a dispositif that is named is wished for: "l’EPIDE ça m’intéresse", "je voudrais faire l’E2C". Pure."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Lecture, Mention
from bot.texte import words_only

_APRES = re.compile(
    r"^(?:(?:ca|sa|c|est|cela|qui|me|m|l|le|la|lui|peut|etre|plutot|bien|trop|vraiment|pourquoi|pas|carrement|grave) )*"
    r"(?:interess\w*|tent(?:e|erait|ent)|plai(?:t|rait)|branche\w*|attire\w*|botte\w*|chauffe\w*|dit bien)\b"
)
_AVANT = re.compile(
    r"\b(?:interess\w* (?:par|pour)|tentee? par|attiree? par|motivee? (?:par|pour)|partant\w* pour|(?:veu[xt]?|voudrais?|voudrai|voudrait|aimerais|aimerait|souhaite\w*|envie|reve)"
    r"(?: (?:d|de|bien|trop|vraiment|aller|entrer|rentrer|integrer|faire|essayer|tenter|rejoindre|postuler|candidater|m inscrire|s inscrire|inscrire|signer|y|a))*)"
    r"(?: (?:a|au|aux|en|dans|l|le|la|les|un|une|cette|ce|pour|chez))*$"
)
_NIE = re.compile(r"\b(?:pas|plus|jamais|ni|aucune?)(?: \w+){0,4}$")
_VOULU = re.compile(
    r"\b(?:interess\w*|tent(?:e|ee|erait|ent)|plai(?:t|rait)|branche\w*|attire\w*|motivee?|partant\w*|veu[xt]?|voudrais?|voudrai|voudrait|aimerais|aimerait|souhaite\w*|envie)\b"
)
_PAS_VOULU = re.compile(
    r"\b(?:veu[xt]?|interesse|tente|plait|envie) (?:pas|plus)\b|\b(?:pas|plus) envie\b"
)
MOTS_AUTOUR = 60


def wished(lecture: Lecture, texte: str) -> str | None:
    """The id of the one dispositif that a message wishes for; None for none, or for several."""
    mentions = [mention for mention in lecture.dispositifs if mention.sens == "mention"]
    if len({mention.dispositif for mention in lecture.dispositifs}) != 1 or not mentions:
        return None
    return next((m.dispositif for m in mentions if _is_wished(m, texte)), None)


def says_a_wish(texte: str) -> bool:
    """Whether a message, which names one dispositif, says that one wishes for something."""
    mots = words_only(texte)
    return _VOULU.search(mots) is not None and _PAS_VOULU.search(mots) is None


def _is_wished(mention: Mention, texte: str) -> bool:
    avant = words_only(texte[max(0, mention.debut - MOTS_AUTOUR) : mention.debut])
    apres = words_only(texte[mention.fin : mention.fin + MOTS_AUTOUR])
    if _APRES.match(apres):
        return True
    return _AVANT.search(avant) is not None and _NIE.search(avant) is None
