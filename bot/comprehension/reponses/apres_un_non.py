"""What a message says after the no, or the apology, that it opens with: "non il tape pas. je veux juste
du travail". Pure, on raw text."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain
from bot.texte import fold, spell_out

MOTS_MIN, MOTS_D_UNE_QUESTION = 4, 2
_APPUI = r"(?:(?:euh+|ba+h|ben|bon|ah|oh|eh|hein|mais|me|alors|mdr|lol|et)[\s,.…!]+)*"
_NON = r"(?:no+n+|na+n+|nn+|nop|nope|no|nah|du tout|pas du tout|rien(?: du tout)?(?=\s*[,.…!;])|jamais(?=\s*[,.…!;]))"
# "Pas si c’est payant ! je demande…": what is denied ends with its sentence.
_NIE = r"(?:(?:pas|plus|aucune?|rien|jamais|c'?est pas|non plus)\b[^.!?;…\n,]*(?:[.!?;…\n,]+|$))"
_DESOLE = (
    r"(?:(?:je suis |jsuis |j'?suis )?(?:desolee?s?|navree?s?)|pardon|sorry|je m'?excuse|mes? excuses|excuse[rz]?[- ]moi|"
    r"(?:je )?(?:me|m') ?(?:suis|ete) (?:trompee?|plantee?|mal exprimee?))"
)
_TOUT_VA = r"(?:(?:merci|ca va|sa va|c'?est bon|tkt|tout va bien)\b[\s,.…!;]*)*"
_LIEN = (
    r"(?:(?:mais|me|mes|et|en fait|enfin|donc|alors|sinon|par contre|parce que?|car|juste)[\s,]+)*"
)
_OUVRE = re.compile(
    rf"^\W*{_APPUI}(?:(?:{_NON}|{_DESOLE})\b[\s,.…!;:]*|(?={_NIE}))"
    rf"(?:{_APPUI}(?:{_NON}|{_DESOLE})\b[\s,.…!;:]*)*{_TOUT_VA}(?:{_NIE}\s*)*{_LIEN}(?P<reste>.*)$",
    re.DOTALL,
)
_FIN = re.compile(r"[^.!?;…\n]+[.!?;…]*")


def after_a_no(texte: str) -> str | None:
    """What follows the no or the apology that a message opens with, and what it denies in its breath;
    None when it opens with none, or when hardly anything follows."""
    ecrit = spell_out(texte)
    ouvre = _OUVRE.match(fold(ecrit))
    if ouvre is None:
        return None
    reste = ecrit[ouvre.start("reste") :].strip()
    mots = len(plain(reste).split())
    return reste if mots >= (MOTS_D_UNE_QUESTION if "?" in reste else MOTS_MIN) else None


def sentences(texte: str) -> list[str]:
    """The sentences of a message, as they are written."""
    return [partie.strip() for partie in _FIN.findall(texte)]
