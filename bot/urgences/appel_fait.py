"""A call that an educator made, and who now stays with the person: the urgence is in hand, and one goes on.

Of nothing that leaves a doubt: nobody answered, alone, not better. Only ever asked of a message that
follows an urgence. Pure.
"""

from __future__ import annotations

import re

from bot.urgences.detection import detect_urgences
from bot.urgences.ecriture import fold_message, read_folded

_NUMERO = r"(?:3114|3919|3018|119|115|112|114|15|17|18|samu|pompiers|police|secours|urgences|crip)"
_FAIT = r"(?:apele[esz]*|fait|joint[es]*|contacte[es]*|prevenu[es]*|alerte[es]*|ok|passe|done|avise[es]*)"
_APPEL_FAIT = re.compile(
    rf" (?:ai|on a|avons|a|vien[ts] de|venons de) (?:bien |deja |)(?:eu|apele[esz]*|joint|contacte|prevenu|alerte|avoir|apeler|joindre|fait) (?:avec )?(?:le |les |la |l )?{_NUMERO} "
    rf"| {_NUMERO} (?:est |a ete |c est |bien |deja |)*{_FAIT} | apel(?:ez?)? (?:au {_NUMERO} )?(?:fait|passe|ok) "
    rf"| (?:on est|suis|sommes) (?:en ligne|au telephone) avec (?:le |les )?{_NUMERO} "
)
_AVEC = (
    r"(?:(?:son|sa|ses|un|une|des|le|la|les|l|mon|ma|notre|nos) (?:\w+ )?(?:pere|mere|parents?|famile|frere|soeur|tante|oncle|educ\w*|colegue\w*|referente?|"
    r"copain|copine|amie?s?|conjointe?|mari|feme|infirmiere?|psy\w*|medecin|pompiers|samu|grand\w*|tuteur|tutrice|chef\w*|equipe|asistante?)|moi|nous|eux|lui|ele|quelqu un)"
)
_EN_MAINS = re.compile(
    rf" (?:est|sont|reste|restent|rentre|reparti[es]*|parti[es]*|atend) (?:bien |deja |maintenant |tranquile |en securite )*(?:avec|aupres de|chez) {_AVEC} "
    r"| (?:je|on|nous|colegue|educ\w*) (?:reste|restons|suis|somes|dort) (?:bien |la )?(?:avec|aupres)(?: (?:lui|ele|eux|de lui|d ele|le jeune|la jeune|jeune))? "
    r"| (?:va|vont|ca va|se sent) (?:un peu |beaucoup |deja |bien )?mieux "
    r"| (?:est|sont|ete) (?:pris|prise|prises) en charge | (?:est|sont) (?:parti[es]* |arive[es]* )?(?:a l hopital|aux urgences|hospitalise[es]*|en securite|calme[es]*|apaise[es]*|entoure[es]*|suivi[es]* (?:par|aux)|au cmp) "
    r"| (?:l|le|la) (?:ont|a) (?:bien )?(?:pris|prise|recu|recue|emene|emenee?|emene[esz]*|rapele[esz]*|eu|eue) "
    r"| c est (?:regle|gere|sous controle) | rdv (?:pris|fixe|cale|demain)| (?:situation|crise) (?:gere[e]?|calme[e]?|passe[e]?) "
)
_DOUTE = re.compile(
    r" (?:va|vont|est|suis|sent|c est|dit|veut|repond\w*|decroche\w*|rapele\w*) (?:\w+ )?(?:pas|plus|jamais|toujours)(?= )(?! (?:d accord|en danger))| (?:pas|personne|persone|jamais) (?:eu|repondu|repond|decroche|joint|mieux)"
    r"| sans reponse | (?:il|ele) est seule? | (?:tout|toute|rest\w*) seule? | (?:encore|toujours) (?:des idees|mal|envie|pire|plus mal)| (?:peur|panique|refuse|danger|frap\w*|tape|bat|batu\w*|menac\w*|hurle|couteau|arme|aucune? (?:reponse|place)|"
    r"quoi (?:faire|dire)|je fais quoi|on fait quoi|fugu\w*|inquiet\w*|inquiete|suicid\w*|mourir|saigne|conscience|avale|disparu\w*|introuvable) "
)


def is_in_hand(texte: str) -> bool:
    """Whether a message says that the number was called and that somebody is with the person, or that they
    are better: "3114 appelé, il est avec son père"."""
    if "?" in texte:
        return False
    lu = f" {read_folded(fold_message(texte)).replace('|', ' ').replace(',', ' ')} "
    lu = re.sub(r"\s+", " ", lu)
    if _APPEL_FAIT.search(lu) is None or _EN_MAINS.search(lu) is None:
        return False
    return _DOUTE.search(lu) is None and not detect_urgences(texte)
