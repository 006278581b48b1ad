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
    rf"|(?:(?:on|je) (?:fait|fais|prend|prends|voit|vois|traite|attaque) )?{_QUI} (?:d abord|en premier|pour commencer)|d abord {_QUI})$"
)
# The one of that age, after several were told: "on fait le 17 en premier".
_CELUI_DE = r"(?:le|la|celui|celle|l autre)(?: (?:de|qui a|gars|jeune|petite?|fille|gamine?))* (?P<{}>1\d|2\d|3\d)(?: ?(?:a|ans))?"
_COMMENCE_PAR_L_AGE = re.compile(
    r"^(?:(?:ok|alors|bon|donc|oui|et|du coup) )*(?:(?:on|je) (?:(?:va|vais|peut|peux) )?)?(?:(?:commence|commencer|demarre|debute|fait|fais|faire|prend|prends|prendre|"
    rf"voit|vois|voir|traite|attaque|passe|passons)(?: d abord)? (?:(?:par|avec|a|au) )?)?"
    rf"(?:{_CELUI_DE.format('age')} (?:d abord|en premier|pour commencer|en 1er|en 1)|d abord {_CELUI_DE.format('autre')})$"
    rf"|^(?:(?:ok|alors|bon|donc|oui|et|du coup) )*(?:(?:on|je) (?:(?:va|vais|peut|peux) )?)?(?:commence|commencer|demarre|debute)(?: d abord)? (?:par|avec) {_CELUI_DE.format('par')}$"
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
    r"(?:[2-9]|[12]\d|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs) (?:petits? )?(?:jeunes|personnes|ados|adolescents|gamins|gars|mecs|usagers|mineurs|majeurs|filles|garcons|freres|soeurs)\b"
    r"(?!.*\b(?:1er|1ere|premiere?|un seul|une seule|parmi|dont)\b)"
    r"(?:.*\b(?:1\d|2\d) (?:a |et |ou )?(?:1\d|2\d|3\d)(?: ans)?\b"
    r"|.*?\b(?:1[2-9]|2\d) ?(?:a|ans)\b.*?\b(?:1[2-9]|2\d) (?!h |h$|heures|mois|jours|euros|km|minutes|rue|e |eme )[a-z]+)"
)
# "Un groupe de 15/17", "des jeunes de 16 à 18 ans", "une dizaine de jeunes 18-25".
_DES_JEUNES = (
    r"(?:jeunes|personnes|ados|adolescents|gamins|gars|mecs|usagers|mineurs|majeurs|filles|garcons)"
)
_UNE_TRANCHE = re.compile(
    r"^(?:(?:bonjour|j ai|on a|nous avons|je suis avec|on est avec|j accompagne|pour|voila|y a|il y a|je vois|la|ce matin|ce soir) )*"
    rf"(?:(?:un|une|le|mon|notre|ce|petit|gros) )*(?:(?:groupe|bande|collectif|chantier|equipe|dizaine|quinzaine|vingtaine|poignee)(?: (?:de|d) {_DES_JEUNES})?|(?:des|les|mes|nos|quelques|plusieurs) {_DES_JEUNES})"
    r"(?: (?:de|entre|des|d|ages?|agees?|qui ont|tranche))* (?:1\d|2\d)(?: ans)? (?:a |et |ou )?(?:1\d|2\d|30)(?= |$)(?! (?:h|heures|jours|mois|euros|rue)\b)"
)
# "Couple 24 et 26, un bébé": two people, of one household.
_UN_COUPLE = re.compile(
    r"^(?:(?:bonjour|j ai|on a|pour|voila|je vois|je suis|un|une|le|la|jeune|ce|as|cesf|chrs|siao|en|a|au) )*couple(?: (?!avec)[a-z]+){0,4}? "
    r"(?P<un>1[6-9]|[2-9]\d)(?: ans)? (?:(?:et|elle|lui|mr|mme|monsieur|madame|m) )*(?P<autre>1[6-9]|[2-9]\d)(?= |$)"
    r"(?! (?:h|heures|jours|mois|semaines|euros|rue|enfants?)\b)"
)
_UN_AGE_DIT = re.compile(
    rf"\b(1[0-9]|2\d|30)\b(?! ?(?:h|heures|jours|mois|semaines|euros|km|minutes|rue|e|eme|{_DES_JEUNES})\b)"
)


def ages_of_a_group(texte: str) -> tuple[int, int] | None:
    """The youngest and the oldest of several people of whom a line tells; None when it tells of one, or
    no two ages."""
    mots = words_only(texte)
    if not (_UN_GROUPE.match(mots) or _UNE_TRANCHE.match(mots)):
        return None
    ages = [int(age) for age in _UN_AGE_DIT.findall(mots)]
    return (min(ages), max(ages)) if len(set(ages)) > 1 else None


def ages_of_a_couple(texte: str) -> tuple[int, int] | None:
    """The two ages of a couple that a line presents: "couple 24 et 26, à l’hôtel"; None for none."""
    dit = _UN_COUPLE.match(words_only(texte))
    if dit is None:
        return None
    un, autre = int(dit["un"]), int(dit["autre"])
    return min(un, autre), max(un, autre)


def begins_with_somebody(texte: str) -> bool:
    """Whether a message says no more than which person one begins with: "on commence par elle"."""
    return _COMMENCE.match(words_only(texte)) is not None


def age_begun_with(texte: str) -> int | None:
    """The age of the one that a message begins with: "on fait le 17 en premier"; None when it tells none."""
    dit = _COMMENCE_PAR_L_AGE.match(words_only(texte))
    return int(next(age for age in dit.groups() if age)) if dit is not None else None


def tells_of_two(texte: str) -> bool:
    """Whether a line gives two persons, each with an age: "une mère de 35 ans et son fils de 17 ans"."""
    mots = words_only(texte)
    return any(motif.match(mots) for motif in (_PLUSIEURS, _UN_GROUPE, _UNE_TRANCHE)) or bool(
        _DEUX.search(mots)
    )
