"""Whoever does not telephone: "je suis sourd", "je préfère écrire", "je peux pas téléphoner". Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import matches

_ECRIRE = r"(?:ecrire|ecris|par ecrit|un mail|des mails|par mail|les? mails?|par courriel|par sms|par message|un sms|les? sms|par texto|les? textos?)"
_TELEPHONER = r"(?:telephoner|(?:parler? |repondre? |parle )?(?:au |le )?tele?(?:ph|f)one?|telefon|appeler|appels?|tel)"
_CRAINDRE = (
    r"(?:peur|angoisse|angoissee?|stresse?|stressee?|panique|phobie|horreur|mal a l aise|bloquee?)"
)
_PAR_ECRIT = re.compile(
    r" (?:(?:sourde?|malentendante?|mal entendante?|muette?|muet|aphone)(?= )|"
    rf"(?:prefere|preferais|prefererais|prefererait|aime mieux|voudrais|aimerais) (?:[a-z]+ ){{0,2}}?{_ECRIRE}(?= )|"
    rf"(?:peux|peut|sais|sait|aime|arrive|veux|veut|ose|entends|entend) (?:vraiment )?(?:pas|plus|rien) (?:[a-z]+ ){{0,3}}?{_TELEPHONER}(?= )|"
    rf"{_CRAINDRE} (?:(?:de|du|d|des|avec|par|au|le|les|pour|a|parler|quand|je|dois|il|faut) ){{0,4}}?{_TELEPHONER}(?= )|"
    rf"{_ECRIRE} (?:plutot )?(?:que|plutot|au lieu) (?:[a-z]+ ){{0,3}}?{_TELEPHONER}(?= ))"
)
_NIE = re.compile(r" (?:pas|plus|ni) (?:[a-z]+ )?$")


def prefers_writing(phrase: Phrase) -> bool:
    """Whether the message says, of whom it speaks for, that writing suits better than a call."""
    return any(
        not (clause.autre or clause.hypothese or clause.passe)
        and not _NIE.search(phrase.norme[: trouve.start() + 1])
        for trouve, clause in matches(phrase, _PAR_ECRIT)
    )
