"""Whoever does not telephone: "je suis sourd", "je préfère écrire", "je peux pas téléphoner"; and who
can again. Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import matches
from bot.texte import words_only

_ECRIRE = r"(?:ecrire|ecris|par ecrit|un mail|des mails|par mail|les? mails?|par courriel|par sms|par message|un sms|les? sms|par texto|les? textos?)"
_TELEPHONER = r"(?:telephoner|(?:parler? |repondre? |parle )?(?:au |le )?tele?(?:ph|f)one?|telefon|appeler|appels?|tel)"
_CRAINDRE = (
    r"(?:peur|angoisse|angoissee?|stresse?|stressee?|panique|phobie|horreur|mal a l aise|bloquee?)"
)
_PAR_ECRIT = re.compile(
    r" (?:(?:sourde?|malentendante?|mal entendante?|muette?|muet|aphone)(?= )|"
    rf"(?:prefere|preferais|prefererais|prefererait|aime mieux|voudrais|aimerais) (?:[a-z]+ ){{0,2}}?{_ECRIRE}(?= )|"
    rf"(?:peux|peut|sais|sait|aime|arrive|veux|veut|ose|entends|entend) (?:vraiment )?(?:pas|plus|rien) (?:[a-z]+ ){{0,3}}?{_TELEPHONER}(?= )|"
    rf"(?:parle|parler|comprends|comprend|entends) (?:pas |plus |mal )(?:tres |trop )?(?:bien )?(?:au |a la |avec )?(?:le )?tele?(?:ph|f)one(?= )|"
    rf"{_CRAINDRE} (?:(?:de|du|d|des|avec|par|au|le|les|pour|a|parler|quand|je|dois|il|faut) ){{0,4}}?{_TELEPHONER}(?= )|"
    rf"{_ECRIRE} (?:plutot )?(?:que|plutot|au lieu) (?:[a-z]+ ){{0,3}}?{_TELEPHONER}(?= ))"
)
_PEUT = re.compile(
    r" (?:peux|peut|arrive a|ose|prefere|aime mieux|vais|va)(?: (?:le|la|les|vous|enfin|maintenant|"
    rf"aussi|bien|de nouveau|a nouveau|quand meme|tout de meme)){{0,3}} {_TELEPHONER}(?= )"
    rf"| {_TELEPHONER} (?:c est bon|ca me va|ca va|ne me gene (?:pas|plus)|me gene (?:pas|plus)|pas de (?:souci|probleme))(?= )"
)
_QUI = re.compile(r" (?:qui|ou|quand|comment|quel|quelle|quoi|combien) ")
_NIE = re.compile(r" (?:pas|plus|ni) (?:[a-z]+ )?$")
# It lasts, whoever may be listening in the next room.
_TOUJOURS = re.compile(r"\b(?:sourde?|malentendante?|mal entendante?|muette?|aphone)\b")


def read_writing(phrase: Phrase) -> bool | None:
    """Whether writing suits whom the message speaks for better than a call; False when it says that
    a call will do, None when it says nothing of it."""
    if _says(phrase, _PAR_ECRIT):
        return True
    if _QUI.search(phrase.norme) or any(clause.question for clause in phrase.clauses):
        return None  # "je peux appeler qui ?"
    return False if _says(phrase, _PEUT) else None


def is_lasting(texte: str) -> bool:
    """Whether writing suits better for good: whoever cannot hear or speak, not who is overheard."""
    return _TOUJOURS.search(words_only(texte)) is not None


def _says(phrase: Phrase, motif: re.Pattern[str]) -> bool:
    return any(
        not (clause.autre or clause.hypothese or clause.passe)
        and not _NIE.search(phrase.norme[: trouve.start() + 1])
        for trouve, clause in matches(phrase, motif)
    )
