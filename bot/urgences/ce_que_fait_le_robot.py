"""What the bot would do of an urgence, asked of anybody: "si un jeune parle de suicide, que fait l’outil ?".

Asked by who wants to know before sending people here: nobody is in danger, and the numbers are told as
they would be. Whoever tells of themselves, of a relative or of now is in an urgence like any other. Pure.
"""

from __future__ import annotations

import re

from bot.texte import words_only

_OUTIL = (
    r"(?:(?:l|cet|votre|ton|notre) (?:outil|assistant|appli|application|ia)|(?:le|ce|votre|ton) (?:robot|bot|site|programme|chat|chatbot|service|systeme|tchat)|"
    r"passerelle|la machine)"
)
_FAIT = (
    r"(?:fai[st]|faites|ferait|fera|font|repond\w*|reagi\w*|gere\w*|gerez|previen\w*|preven\w*|alert\w*|avert\w*|appel\w*|dit|dis|dites|"
    r"propos\w*|signal\w*|oriente\w*|orientez|detect\w*|donne\w*|sait|savez)"
)
_LE_ROBOT_FAIT = re.compile(
    rf"\b{_OUTIL} (?:(?:il|ca|nous|vous|me|les|le|la|lui|sait|peut|va|est ce qu il|est ce que) )*{_FAIT}\b"
    rf"|\b{_FAIT} (?:\w+ ){{0,2}}?{_OUTIL}\b"
    rf"|\b(?:vous|tu) (?:(?:nous|me|les|le|la|lui|leur|l|savez|pouvez|allez) )*{_FAIT}\b|\b{_FAIT} (?:vous|tu)\b"
    r"|\b(?:il|ca) se passe quoi\b|\bque se passe t il\b|\bqu est ce qu il se passe\b|\bcomment (?:ca|cela) se passe\b"
)
_QUELQU_UN = (
    r"(?:quelqu un|qqn|quelquun|l un (?:d eux|des jeunes|des notres)|(?:un|une|des|nos|les|certains) (?:de (?:nos|vos|mes) )?"
    r"(?:jeunes?|ados?|personnes?|usagers?|usageres?|habitants?|habitantes?|eleves?|mineurs?|gens|utilisateurs?|utilisatrices?|"
    r"beneficiaires?|publics?|adolescents?|stagiaires?|visiteurs?))"
)
_LE_DANGER = r"(?:suicid\w*|idees? noires?|urgences?|danger\w*|violences?|maltrait\w*|detresse|crise|envies? de mourir|mise en danger)"
_SUPPOSE = re.compile(
    rf"\b(?:si|quand|lorsqu[e ]|lorsque|des qu[e ]|(?:au )?cas ou|admettons (?:qu[e ])?|imaginons (?:qu[e ])?) ?(?:jamais |un jour )*{_QUELQU_UN}\b(?! (?:me|m|nous) )"
    rf"|\b(?:en cas d[e ]?|en cas|face a|face aux|devant|pour|sur|avec|a propos d[eu]s?) ?(?:(?:de|d|des|les|la|le|l|un|une|propos|idees?|situations?|jeune\w*|message\w*) )*{_LE_DANGER}"
)
_D_UNE_URGENCE = re.compile(
    rf"\b(?:{_LE_DANGER}|mourir|se tuer|en finir|(?:se fait |est |etre )?(?:frapp|battu|viol)\w*|(?:est|dort|etre) (?:dehors|a la rue)|mal(?: etre)?|se foutre en l air|"
    r"overdose|avale\w*)\b"
)
# Told of oneself, of somebody of one's own, or of now.
_POUR_DE_VRAI = re.compile(
    r"\bje (?:veu[xt]?|vais|vai|pense|songe|souhaite|voudrais|peux plus|n en peux|tiens plus|risque|suis (?:en danger|suicid\w*|a bout))\b(?! (?:savoir|comprendre|qu on|que vous|(?:bien )?utiliser|demander|voir|connaitre))"
    r"|\bj (?:ai|avais) (?:des |une |envie|peur|pris|avale|mal)|\bm(?:e|oi|) (?:tuer|suicider|pendre|jeter|foutre|faire du mal)\b|\bm en finir\b|\bje me\b"
    r"|\b(?:mon|ma|mes|notre) (?:petite? )?(?:fils|fille|enfants?|frere|soeur|pere|mere|papa|maman|mari|femme|copine?|copain|mec|meuf|pote|ami|amie|cousine?|niece|neveu|voisine?|ex|compagne|compagnon|jeune|ado)\b"
    r"|\b(?:un|une) (?:pote|ami|amie|copain|copine|proche)\b"
    r"|\b(?:maintenant|en ce moment|tout de suite|ce soir|cette nuit|a l instant|a cote de moi|devant moi|avec moi|en face de moi|au telephone|vient d[e ]|aidez|au secours)\b"
    r"|\b(?:il|elle) (?:est|veut|va|a|dit|parle|menace|vient|me)\b(?! (?:l |un |le )?(?:outil|robot|bot))"
)
_IL_DIT = re.compile(  # of the one supposed: "si un jeune dit qu’il veut mourir"
    r"\b(?P<qui>dit|disait|dise|ecrit|ecrivait|confie|annonce|raconte|explique|avoue|lache|parle|pense)(?: (?:ici|a l outil|au robot|au bot|dans l outil|qu|que|lui|vous))* (?:il|elle) (?:\w+ )"
)


def asks_what_the_bot_does(texte: str) -> bool:
    """Whether a message asks what the bot does when anybody tells of an urgence, and tells of none."""
    mots = words_only(texte)
    if _D_UNE_URGENCE.search(mots) is None or _LE_ROBOT_FAIT.search(mots) is None:
        return False
    if _SUPPOSE.search(mots) is None:
        return False
    return _POUR_DE_VRAI.search(_IL_DIT.sub(r"\g<qui> ", mots)) is None
