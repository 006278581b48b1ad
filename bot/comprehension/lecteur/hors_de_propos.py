"""What is said in the middle of a question and answers it in no way: an insult, low spirits, a licence
where a diploma was asked, ages of children where a job was. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.lecteur.a_cote import is_beside
from bot.comprehension.phrase import Phrase
from bot.situation import BOOLEENS

_INSULTE = re.compile(
    r" (?:gueule|nique[rz]?|encule[rz]?|foutre|fdp|ntm|tg|batards?|connards?|connasse|putes?|salopes?|pd|abrutie?|degage|casse toi|"
    r"va te faire|allez vous faire|bouffon|trou du cul)(?= )"
)
# Told of oneself, and of no job, no school: "je dors plus", "j’ai plus envie de rien".
_MORAL = re.compile(
    r" (?:dors|dort|mange|souris|ris|rigole|respire|vis|sens|supporte|tiens|reconnais) (?:me |m )?(?:plus|pas|rien|mal)(?= )"
    r"| (?:plus|pas) (?:vraiment )?(?:envie|gout|force|energie|courage) (?:de |d |a |pour )?(?:rien|vivre|me lever|quoi que ce soit|grand chose|\||$)"
    r"| (?:gout|envie) (?:a|de) rien | (?:en|n en) (?:peux|peut) plus | (?:a bout|au bout du rouleau|creve[e]? de tout|tout est noir|me sens vide|a quoi bon) "
)
_PERMIS = re.compile(r" (?:permis|code)(?= )")
_DIPLOME = re.compile(
    r" (?:diplomes?|bac|cap|bep|brevet|bts|licence|master|titre|certificat|niveau)(?= )"
)
_JDC = re.compile(r" (?:jdc|jdcc|journee defense|recensement|recensee?)(?= )")
# "1 an et 4 ans", once children were told.
_AGES_D_ENFANTS = re.compile(
    r"^ (?:(?:de|une?|deux|le|la|l) )*\d+ (?:ans?|mois) (?:(?:et|\||,|puis|l autre|une?|le|la|de) )+\d+ (?:ans?|mois) (?:(?:et|\||,|puis|de) )*(?:\d+ (?:ans?|mois) )?$"
)
_PAS_CA = re.compile(
    r"^ (?:non |nan |mais |ah )*pas (?:ca|celui la|celle la|celui ci|celle ci) (?:non )?$"
)
# To mend, without saying what yet: "je corrige".
_CORRIGE = re.compile(
    r"^ (?:(?:non|nan|oups|pardon|attends|attendez|ah|euh|\|) )*(?:je |j |on )?(?:corrige|rectifie|me suis trompee?|ai fait une erreur|reprends) $"
)
# What a thing is for: a question, whatever it names.
_A_QUOI_CA_SERT = re.compile(
    r" (?:sert|servent|sert il) a quoi | a quoi (?:ca |sa |cela )?(?:sert|servent) | (?:ca|sa) (?:m )?(?:apporte|donne|rapporte|change) quoi "
)


def answers_nothing(phrase: Phrase, question: str) -> bool:
    """Whether a message is beside what was asked, though some word of it looks like an answer."""
    norme = phrase.norme
    if _INSULTE.search(norme) or asks_what_for(phrase):
        return True
    if is_beside(phrase, question) or _CORRIGE.match(norme):
        return True
    if question == "diplome":
        return bool(_PERMIS.search(norme)) and not _DIPLOME.search(norme)
    if question not in BOOLEENS:
        return False
    if question == "en_emploi" and (_JDC.search(norme) or _AGES_D_ENFANTS.match(norme)):
        return True
    return bool(_MORAL.search(norme) or _PAS_CA.match(norme))


def asks_what_for(phrase: Phrase) -> bool:
    """Whether a message asks what something is for: "la RQTH ça sert à quoi", said of nobody."""
    return _A_QUOI_CA_SERT.search(phrase.norme) is not None
