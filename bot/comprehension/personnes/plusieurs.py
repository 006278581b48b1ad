"""Several people in one conversation: which of them one begins with, and whether a line tells of two.
Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.vocabulaire.prenoms import PRENOMS
from bot.texte import words_only

_QUI = (
    r"(?:elle|lui|(?:la|le|l|ma|mon|sa|son) (?:plus (?:jeune|age|agee|grande?|petite?)|mere|pere|maman|papa|fille|fils|garcon|"
    r"soeur|frere|ainee?|cadet|cadette|jeune|dame|monsieur|femme|homme|mari|premiere?|deuxieme|seconde?|autre)|madame|monsieur"
    rf"|{'|'.join(sorted(PRENOMS))})"
)
_COMMENCE = re.compile(
    r"^(?:(?:ok|alors|bon|donc|oui|et|du coup) )*(?:(?:(?:on|je) (?:(?:va|vais|peut|peux) )?|nous )?"
    rf"(?:commen(?:ce|cons|cer)|demarre|debute)(?: d abord)? (?:par|avec) {_QUI}"
    rf"|{_QUI} (?:d abord|en premier|pour commencer)|d abord {_QUI})$"
)
_PERSONNE = (
    r"(?:une?|le|la|son|sa|un jeune|une jeune) (?:[a-z]+ )?(?:mere|pere|femme|homme|fille|fils|garcon|jeune|dame|"
    r"monsieur|frere|soeur|mari|compagne|compagnon|couple)"
)
_DEUX = re.compile(
    rf"\b(?:{_PERSONNE}|{'|'.join(sorted(PRENOMS))})(?: (?:de|a|age|agee))* \d\d ans\b.*?"
    rf"\b(?:et|ainsi que) (?:{_PERSONNE}|{'|'.join(sorted(PRENOMS))})(?: (?:de|a|age|agee))* (?:1[2-9]|[2-9]\d) ans\b"
)


_PLUSIEURS = re.compile(
    r"^(?:(?:bonjour|j ai|on a|nous avons|je suis avec|j accompagne|pour|voila) )*(?:\d|deux|trois|quatre|cinq|plusieurs) "
    r"(?:jeunes?|personnes|situations|ados|adolescents|gamins|dossiers|usagers|cas|freres|soeurs|femmes|hommes|mineurs|majeurs)"
    r"(?: (?:a|qu on|que je|a qui)? ?(?:orienter|accompagner|placer|positionner|proposer|voir|traiter|veux orienter|accompagne))?(?: (?:ce matin|aujourd hui|svp|stp))*$"
)
# "6 jeunes sur le banc, 18-23, ts veulent du taf": of nobody of them; not "3 jeunes, 1er : Yanis 16 ans".
_UN_GROUPE = re.compile(
    r"^(?:(?:bonjour|j ai|on a|nous avons|je suis avec|j accompagne|pour|voila|y a|il y a|groupe de|un groupe de|bande de|une bande de) )*"
    r"(?:[2-9]|[12]\d|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs) (?:petits? )?(?:jeunes|personnes|ados|adolescents|gamins|gars|usagers|mineurs|majeurs|filles|garcons)\b"
    r"(?!.*\b(?:1er|1ere|premiere?|un seul|une seule|parmi|dont)\b)"
    r".*\b(?:1\d|2\d) (?:a |et |ou )?(?:1\d|2\d|3\d)(?: ans)?\b"
)


def begins_with_somebody(texte: str) -> bool:
    """Whether a message says no more than which person one begins with: "on commence par elle"."""
    return _COMMENCE.match(words_only(texte)) is not None


def tells_of_two(texte: str) -> bool:
    """Whether a line gives two persons, each with an age: "une mère de 35 ans et son fils de 17 ans"."""
    mots = words_only(texte)
    return any(motif.match(mots) for motif in (_PLUSIEURS, _UN_GROUPE)) or bool(_DEUX.search(mots))
