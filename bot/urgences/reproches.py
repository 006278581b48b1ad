"""A death that a relative or a partner only threatens in jest: "ma mère va me tuer si je rate le bac"."""

from __future__ import annotations

import re

from bot.urgences.contexte import Contexte

_FACHE = re.compile(
    r" (?:ma (?:meuf|feme|copine|compagne|mere|darone|soeur|grand mere|tante|tata)|mon daron|"
    r"(?:mes|les) (?:parents|darons)|maman|papa)"
    r" (?:(?:il|ele|ils|va|vont|alai\w*|voulai\w*|veut|me|m) )*$"
)
_FACHE_ET_LE_DIT = re.compile(
    r" (?:(?:ma|mon) (?:mere|pere|darone?|tante|tata|grand mere)|(?:mes|les) (?:parents|darons)|maman|papa)"
    r" (?:(?:il|ele|ils|a|ont|dit|que|va|vont|alai\w*|me|m) )*$"
)
_POUR_UNE_NOTE = re.compile(
    r" (?:bulletin|notes?|vaissele|poubeles|range|ranger|chambre|rate|ratais|loupe|bac|brevet|permis|"
    r"devoirs|telecomande) "
)
_POUR_UN_RIEN = re.compile(
    r" (?:retard|oubli[a-z]+|a table|bulletin|notes?|rendez vous|rdv|lessive|vaissele|poubeles|cles|"
    r"rate|ratais|loupe|bac|brevet|permis|aniversaire) "
)
POUR_DE_BON = re.compile(
    r" (?:peur|vrai|vraiment|serieux|serieuse|deja|frap[a-z]+|tap[a-z]+|bat|batu|batue|coups?|"
    r"bleus|couteau|arme|menac[a-z]+|enferm[a-z]+|hier|secours|aidez|police|danger) "
)


def is_a_scolding(contexte: Contexte) -> bool:
    """ "Ma daronne va me tuer si je suis en retard", and nothing that makes it true."""
    if POUR_DE_BON.search(contexte.lu):
        return False
    dit = f"{contexte.avant}{contexte.texte.strip()} "
    avant = f" {dit[: dit.rfind(' me ') + 1].strip()} "
    if _FACHE.search(avant):
        return _POUR_UN_RIEN.search(contexte.apres) is not None
    fache = _FACHE_ET_LE_DIT.search(avant)
    return fache is not None and _POUR_UNE_NOTE.search(contexte.apres) is not None
