"""What is said in the middle of a question and answers it in no way: an insult, low spirits, a licence
where a diploma was asked, ages of children where a job was. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.ecoute.mauvaise_passe import tells_of_a_death
from bot.comprehension.lecteur.a_cote import is_beside
from bot.comprehension.lecteur.d_autre_chose import NON_D_AUTRE_CHOSE, is_of_another_thing
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
    r"| (?:gout|envie) (?:a|de) rien | (?:en|n en) (?:peux|peut) plus | (?:a bout|au bout du rouleau|creve[e]? de tout|tout est noir|me sens vide|a quoi bon|sert (?:plus )?a rien) "
    r"| sais (?:pas|plus|meme pas) (?:trop )?ou (?:aller|dormir|vivre)(?= )"
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
# "Fin de droits dans 2 mois": what is to come has not lasted.
_A_VENIR = re.compile(
    r" (?:dans|d ici|reste|plus que|encore) (?:(?:a|peu|pres|environ|que|juste|moins|de) )*(?:\d+|une?|deux|trois|six|quelques) (?:mois|ans?|semaines?|jours?)(?= )"
)
_DEPUIS = re.compile(r" (?:depuis|ca (?:fait|fera|va faire)|pendant|il y a) ")
_DU_LOGIS = re.compile(
    r" (?:dors|dort|dormi|heberge[e]?s?|loge[e]?|habite|vis|vit|squatte|chez|dehors|rue|canape|foyer|hotel|ici|enceinte|marie[e]?|"
    r"separe[e]?|divorce[e]?|ensemble) "
)
_DU_TRAVAIL = re.compile(
    r" (?:chom\w*|travail\w*|boulot|taf\w*|emploi|job|boss\w+|licencie\w*|contrat|cdd|cdi|interim|mission|cherche\w*|recherche\w*|"
    r"rien|galere|inscrite?|are|fini|arrete|perdu|poste|patron|demissionne|vire[e]?|sans activite|depuis que|maladie|retraite) "
)
_ENFANTS = (
    r"(?:enfants?|fils|filles?|bebes?|gosses?|gamine?s?|petits?|petite|jumeaux|mioches?|momes?)"
)
_DU_FOYER = re.compile(
    rf" (?:avec|et|moi) (?:(?:eux|elles|lui)(?= )|(?:(?:mon|ma|mes|son|sa|ses|leurs?|nos|notre|les|mari|conjoint|compagnon|et|mes|\d+|deux|trois|quatre) )+{_ENFANTS}(?= ))"
    rf"|^ (?:mes|mon|ma|les|nos) (?:\d+ |deux |trois )?{_ENFANTS} et moi "
    r"| (?:leur|le|son) (?:pere|papa) (?:\| )?(?:il )?(?:est |a |s est |nous a |m a |paye |vient |donne )"
)
_OU = re.compile(
    r" (?:chez|heberg\w*|log\w+|appart\w*|maison|locat\w*|hlm|studio|foyer|hotel|rue|dehors|voiture|squat\w*|canape|caravane|tente|"
    r"parents|(?:ma|la) (?:mere|soeur|tante|mamie|famille|belle \w+|copine|grand mere|cousine)|"
    r"(?:mon|le) (?:pere|frere|oncle|pote|copain|cousin|grand pere|ami|beau \w+)|potes?|amis?|amies?|famille|toit|propri\w*|chambre|coloc\w*|[tf][1-6]|"
    r"residence|chrs|cada|115|centre|bail|loue|loyer|sdf|abri|camion|daron\w*|stable|credit|centre|hebergement) "
)
_Y_LOGE = re.compile(
    r" (?:chez|dans|loge\w*|heberg\w*|dor[mst]\w*|vi[st]|habite|appart\w*|maison|foyer|rue|dehors) "
)
# "Un temps partiel ça compte combien", "une alternance c’est quoi": asked of any, and told of nobody.
_EN_GENERAL = re.compile(
    r"^ (?:(?:et|mais|donc|alors|du coup|oui|non) )*(?:une?|le|la|les|l) (?:temps (?:partiel|plein|complet)|mi temps|cdi|cdd|interim|alternance|"
    r"apprentissage|stage|contrat|service civique|formation|petit boulot|travail|emploi) (?:[a-z]+ ){0,2}?(?:ca|sa|c est|est ce que|y a) .*"
    r" (?:combien|quoi|koi|comment|quand|qui|quel|quelle|quels|quelles|ou|cb|\?) "
)
# What a thing is for: a question, whatever it names.
_A_QUOI_CA_SERT = re.compile(
    r" (?:sert|servent|sert il) a quoi | a quoi (?:ca |sa |cela )?(?:sert|servent) | (?:ca|sa) (?:m )?(?:apporte|donne|rapporte|change) quoi "
)


def answers_nothing(phrase: Phrase, question: str) -> bool:
    """Whether a message is beside what was asked, though some word of it looks like an answer."""
    norme = phrase.norme
    if _INSULTE.search(norme) or asks_what_for(phrase) or _EN_GENERAL.search(norme):
        return True
    if (
        is_beside(phrase, question)
        or is_of_another_thing(phrase, question)
        or _CORRIGE.match(norme)
    ):
        return True
    if question == "diplome":
        dit_autre_chose = _PERMIS.search(norme) or NON_D_AUTRE_CHOSE.match(norme)
        return bool(dit_autre_chose) and not _DIPLOME.search(norme)
    if question == "mois_sans_emploi":
        return counts_something_else(phrase)
    if question == "logement":
        return tells_of_the_household_only(phrase) or (
            tells_of_a_death(norme) and _Y_LOGE.search(norme) is None  # "mon père est mort"
        )
    if question not in BOOLEENS:
        return False
    if question == "en_emploi" and (_JDC.search(norme) or _AGES_D_ENFANTS.match(norme)):
        return True
    return bool(_MORAL.search(norme) or _PAS_CA.match(norme))


def counts_something_else(phrase: Phrase) -> bool:
    """Whether what lasts, or is to come, is no time without a job: "je dors chez un pote depuis 2 mois"."""
    norme = phrase.norme
    if _A_VENIR.search(norme) and not _DEPUIS.search(norme):
        return True
    return _DU_LOGIS.search(norme) is not None and _DU_TRAVAIL.search(norme) is None


def tells_of_the_household_only(phrase: Phrase) -> bool:
    """Whether a message says with which children one lives, and nothing of where."""
    return names_the_household(phrase) and _OU.search(phrase.norme) is None


def names_the_household(phrase: Phrase) -> bool:
    """Whether a message says with whom one lives: "je vis avec mes enfants"."""
    return _DU_FOYER.search(phrase.norme) is not None


def asks_what_for(phrase: Phrase) -> bool:
    """Whether a message asks what something is for: "la RQTH ça sert à quoi", said of nobody."""
    return _A_QUOI_CA_SERT.search(phrase.norme) is not None
