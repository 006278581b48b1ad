"""What erases or ends the conversation is a wish said to the robot: "oublie tout", "stop". What one tells
with the same words is of one’s life: "j’ai tout oublié", "il a tout arrêté". Pure."""

from __future__ import annotations

import re

from bot.texte import words_only

ARRETER, RECOMMENCER = "arreter", "recommencer"

_OUBLI = re.compile(r" ou?bli(?:e|es|ez|er|ee|ais|ait|ent)? ")
# "Oublie tout", "vous pouvez oublier ce que j’ai dit"; not "mon père oublie tout".
_OUBLIE_LE = re.compile(
    r"(?:^|(?: (?:et|bon|non|stp|svp|plait|alors|ok|merci|puis|mais|donc|peux|pouvez|pourriez|pourrais|faut|on|veux que tu|veux que vous|"
    r"voudrais que vous|aimerais que vous|mieux|robot|bot)))(?: (?:tu|vous|tout|il|faudrait|me|le|la))* "
    r"(?:oubli|obli|oublie|oublies|oubliez|oublier) (?!a (?:mon|notre|cet) age)"
)
_RACONTE = re.compile(
    r" (?:ai|as|a|ont|avons|avait|avais|aurait|fallu|du|doit|dois|faire|fait) (?:tout |deja |du |presque |encore |enfin |fallu )*"
    r"(?:recommence|recommencer|recommencee|refait|refaire|repris|reparti|repartie|efface)(?= )"
)
_DE_SA_VIE = re.compile(
    r" (?:vie|demarches|etudes|separation|divorce|prefecture|caf|metier|travail|boulot|taf|formation|ecole|cours|francais|permis|stage|"
    r"code de la route|dossiers?|papiers|pays|accident|avc|prison|chomage|couple|sante|titre de sejour|entreprise) "
)
_ARRETE = r"(?:arrete|arretee|stoppe|lache|abandonne|plaque|coupe|fini)"
_RACONTE_UN_ARRET = re.compile(
    rf" (?:j ai|il a|elle a|on a|ils ont|elles ont|[a-z]+ m a|ont|avait|avais) (?:tout |deja |enfin |du |tout de suite )*{_ARRETE}(?= )(?! de (?:parler|repondre))"
    r"| que (?:ca|tout|tout ca|cela|il|elle|ils|elles|mon [a-z]+|ma [a-z]+) (?:s )?(?:arret\w+|stop\w*|finisse|cesse)(?= )"
    r"| (?:a|ont|avait) (?:dit|crie) (?:de )?(?:stop|arrete|arreter|basta)(?= )"
    r"| (?:il|elle|ils|elles|mon [a-z]+|ma [a-z]+) (?:n )?(?:s )?arret(?:e|ent)(?= )"
    r"| ca coupe(?= )"
    # "Finalement il me laisse rester": a roof that is kept.
    r"| (?:me|m|nous) (?:laisse\w*|autorise\w*|permet\w*|garde\w*) (?:a |de )?(?:rester|dormir|vivre|habiter|loger)(?= )"
    r"| (?:je|j|on|nous) (?:peux|peut|pouvons) rester(?= )"
)


def is_told_of_life(texte: str, intention: str) -> bool:
    """Whether a message that looks like a wish to erase or to end only tells something of one’s life."""
    norme = f" {words_only(texte)} "
    if intention == ARRETER:
        return _RACONTE_UN_ARRET.search(norme) is not None
    if intention != RECOMMENCER:
        return False
    if _OUBLI.search(norme):
        return _OUBLIE_LE.search(norme) is None
    return any(motif.search(norme) for motif in (_RACONTE, _DE_SA_VIE))
