"""Of whom an urgence is told: the person who writes, or somebody else that they know.

Pure. A doubt speaks to the person who writes: the numbers are the same for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.urgences.ecriture import fold_message, read_folded

_MON = r"(?:mon|ma|une?|notre|cete|cet|la|le|leur|mes|des|les)"
_PROCHE = (
    r"(?:amies?|amis?|copines?|copains?|potes?|voisine?s?|colegues?|soeurs?|freres?|frangine?|cousine?s?|mere|pere|"
    r"maman|papa|fils|file|niece|neveu|tante|oncle|femes?|home|dame|gamine?|gosse|enfants?|jeune|ado|persone|"
    r"camarade|coloc|belesoeur|bele soeur|grand mere|grand pere)"
)
_EUX = r"(?:mari|conjointe?|copain|copine|ex|mec|compagnon|compagne|pere|beau pere|mere|frere|oncle|fils|patron|home)"
_SE_FAIT = (
    r"(?:se (?:fait|fais|faire|faisait|font|prend)|s est (?:fait|pris)|subi\w*|est (?:\w+ )?(?:batu\w*|frap\w*|"
    r"victime|violente\w*|menac\w*|maltrait\w*|harcel\w*|viole\w*|agrese\w*))"
)
_VICTIME = re.compile(
    rf" (?P<de>{_MON}) (?:\w+ )?(?P<qui>{_PROCHE}) (?:\w+ ){{0,3}}?{_SE_FAIT} "
    rf"| (?:(?:son|sa|leur) {_EUX} (?:qui )?|{_EUX} de {_MON} {_PROCHE} )(?:(?:n )?arete pas de )?(?P<la>la|le|l|les|lui) "
    rf"|(?<=\|) (?P<il>ele|il) {_SE_FAIT} "
)
_EN_PROIE = (
    r"(?:veut|voulait|voudrait|prefere\w*|a dit|avait dit|a ecrit|a envoye|dit|parle|parlait|pense|se fase|se fait|s est|se tait|"
    r"a plus|avait plus|n a plus|est plus|va se|risque|pourait|atente|a avale|a pris|respire)"
)
_EN_DETRESSE = re.compile(
    rf" (?P<de>{_MON}) (?:\w+ )?(?P<qui>{_PROCHE}|mari|conjointe?|compagnon|compagne|mec|meuf) (?:qui |\w+ ){{0,4}}?"
    r"(?:veut|veux|va|a|est|dort|dors|dit|parle|pense|se|s|vient|respire|n|ne|fait|pris) "
    rf"|(?:(?<=[|,])| que| hier| mais| et| car) (?P<il>ele|il) (?:me |m |nous )?(?:l |la |ne |n )?{_EN_PROIE} "
)
_DE_SOI = re.compile(
    r" (?:me|m|moi|nous|mes) | je (?!crois|crains|craint|ai (?:tres |trop |vraiment |si )?peur que|pense que|sais (?:que|pas quoi faire pour)|conais|ai (?:peur pour|une?) |vous apele pour|apele pour|"
    r"suis (?:inquiet\w*|temoin|la voisine|le voisin|son|sa) )"
)
# What is said of oneself to say that it is another: "c’est pas moi", "il me l’a dit hier".
_D_UN_AUTRE = re.compile(
    r" (?:(?:c |c est |est |et |,)+ )?pas (?:a |de |pour )?moi(?= )"
    r"| (?:il|ele|qui) (?:(?:me|m|nous) )(?:(?:l|la|le|en) )*(?:(?:a|avait|vient de|en) )*(?:dit|raconte|confie|ecrit|avoue|parle|anonce|envoye|repete)(?= )"
)
_VIOLENCES = frozenset({"17", "3919", "114"})
_AU_FEMININ = re.compile(r"ma|la|une|cete|ele")
_FEMMES = re.compile(r"amies?|copines?|voisines?|soeurs?|femes?|mere|maman|dame|file|tante|niece")
ELLE, IL = "elle", "il"


def told_of(texte: str, codes: Iterable[str]) -> str | None:
    """By which word one goes on speaking of the somebody else whom an urgence of these codes is
    surely told of: "elle" after "ma voisine se fait taper"; None when it may be of oneself."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    if _DE_SOI.search(_D_UN_AUTRE.sub(" ", lu)):
        return None
    trouve = (_EN_DETRESSE if _VIOLENCES.isdisjoint(codes) else _VICTIME).search(lu)
    if trouve is None:
        return None
    dits = trouve.groupdict()
    if dits.get("qui"):
        femme = bool(_AU_FEMININ.fullmatch(dits["de"]) or _FEMMES.fullmatch(dits["qui"]))
    else:
        femme = dits.get("il") == "ele" or dits.get("la") not in (None, "le")
    return ELLE if femme else IL
