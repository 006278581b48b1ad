"""What is hard and tells no fact: nobody hires, a couple breaks, the service is useless. Heard, and never
answered by a courtesy. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_COLERE = re.compile(
    r"\b(?:vous|tu|ca|sa|c|votre (?:truc|site|robot|machin)|ce (?:truc|site|robot|machin)) (?:me |ne |n )?(?:servez|sers|sert|servent|valez|aidez|aide) (?:vraiment |strictement )?(?:a )?(?:rien|pas)\b"
    r"|\b(?:marre|ras le bol|plein le (?:cul|dos)) (?:de |d )(?:vous|toi|votre|vos|ton|tes|ce site|ce truc|ce robot)\b|\b(?:saoulez|fatiguez|foutez de|moquez de|blabla)\b"
    r"|\bmerci (?:beaucoup |bien |mais merci )?pour rien\b|\b(?:vous|tu) (?:vous |te |t )?(?:fiche[sz]|moque[sz]|fous|foutez) (?:de|du)\b|(?<!\bje )\btourne[sz]? en rond\b"
    r"|\b(?:super|genial|bravo|cool|formidable|merci|parfait|top|wow|chouette|bien) (?:\w+ ){0,3}?encore (?:un|une|des) (?:autre )?(?:numeros?|nums?|adresses?|listes?|sites?|trucs?|robots?|rdv|rendez vous|questions?|formulaires?)\b"
    r"|\btout (?:peter|casser|cramer|defoncer|exploser|foutre en l air|envoyer (?:balader|chier)) (?:dans|chez|a|la bas|au|ici|ce|cette|leur)\b|\b(?:envie de|vais|va) tout (?:peter|casser|cramer|defoncer)\b"
    r"|\b(?:tous|toutes) (?:les memes|pareils?|des menteurs)\b|\bc est (?:toujours|encore) (?:la meme|pareil)\b"
)
_DECOURAGE = re.compile(
    r"\b(?:plus )?personne (?:n |ne |m |me )*(?:embauche|veut de moi|veut|prend|repond|rappelle|aide|ecoute|m aide)\b|\btrop (?:vieux|vieille|agee?) (?:pour|maintenant)\b"
    r"|\b(?:on|ils|elles) (?:ne |me |m )*(?:reponds?|repond|rappelle|rappellent|repondent|prend|prennent|veut|veulent) (?:jamais|plus|pas)\b"
    r"|\b(?:cherche|galere|attends|rame) depuis (?:des (?:mois|annees)|longtemps|toujours)\b|\b(?:j ai|on a) (?:deja )?tout (?:essaye|tente|fait)\b"
    r"|(?<!se )\b(?:marre|ras le bol|plein le (?:cul|dos))\b|\b(?:sert a rien|c est mort|c est foutu|y arriverai(?:s)? (?:jamais|pas)|m en sors pas|sans espoir)\b"
    r"|\by (?:crois|croit) (?:(?:vraiment|trop|meme|presque) )*(?:plus|pas|pu)\b|\b(?:crois|croit) plus (?:a|en) (?:rien|grand chose)\b|\ba quoi bon(?: (?:tout ca|chercher|continuer))?$"
    r"|\bbaisse(?:r)? les bras\b|\b(?:j|je l) abandonne$|\bplus (?:le |aucun |de )courage\b"
)
_PROCHE = r"(?:femme|mari|copine|copain|mec|meuf|compagne|compagnon|conjointe?|epouse|epoux|ex|mere|pere|parents|mere|daronne|daron|beau pere|belle mere|frere|soeur|famille|fils|fille)"
_FAMILLE = re.compile(
    rf"\b(?:ma|mon|mes|sa|son) {_PROCHE} (?:est |s est |m a |nous a |a |ont |sont |vient de )*(?:partie?s?|barree?|cassee?|quittee?s?|laissee?|larguee?|plaquee?|trompee?|mise? (?:dehors|a la porte))\b"
    rf"|\b(?:entends?|entend|parle|parles|supporte|vois) (?:plus|pas) (?:du tout |bien |trop )?(?:avec )?(?:ma|mon|mes|sa|son|ses) (?:{_PROCHE}|enfants?|gosses?)\b"
    rf"|\b(?:divorce|separation|rupture)\b|\b(?:ma|mon|sa|son) {_PROCHE} (?:me |m )?(?:crie|gueule|engueule|parle mal|rabaisse|insulte)\b"
    rf"|\b(?:mon|ma|son|sa) (?:mari|copain|mec|compagnon|conjoint|femme|copine) (?:ne |n )?veut pas que je\b"
    r"|\b(?:il|elle) (?:ne |n )?veut pas que je (?:travaille|bosse|sorte|parle|voie|fasse)\b"
)
_PEUR_DES_AUTRES = re.compile(
    r"\b(?:peur|angoisse|stresse|bloque|panique|mal a l aise)\b.{0,25}\b(?:des autres|des gens|du monde|des groupes?|d un groupe|en groupe|de la foule|de parler|de sortir)\b"
    r"|\b(?:reste|vit) (?:enfermee?|cloitree?|seule?|dans (?:sa|ma|son)) (?:[a-z]+ ){0,2}?(?:chambre|chez|maison|lit)\b|\b(?:sort|sors|sortir) (?:plus|jamais|pas) (?:de (?:sa|ma|chez|la))"
    r"|\b(?:harcelee?s?|harcelement|harceler|harcelaient?|moquent|se moque|moquait|moquaient)\b|\bquelque chose de calme\b"
)
_MERCI = re.compile(
    r"\b(?:merci|mersi|mrc|mercii+|tank|thank|thank you|geres?|assures?|sauver?|sauvee?s?|bon (?:boulot|travail)|du bien|trop bien|mci|remercie\w*|thx|thanks|gentil\w*|sympa|super|top|cool|genial|parfait|nickel|bravo|adorable|chouette|aimable|sauvee?|"
    r"aide(?:e)?|utile|bien recu|chapeau|reconnaissante?|bonne journee|bonne soiree|au revoir|choukran|gracias|obrigad[oa]|ok|d accord|💙|❤️)\b|[👍🙏❤💙😊]"
)


# What was done to who writes: "ils m’ont ri au nez".
_SUBI = re.compile(
    r"\b(?:m|me|nous|l|mont|ma) (?:a|ont|avait|avaient|fait|pris\w*|traite\w*|parle\w*|jamais|meme pas)\b|\bse sont\b|\bs est moque\w*\b"
)


def tells_what_was_done(texte: str) -> bool:
    """Whether a message tells what somebody did to who writes: learnt as a complaint, it is one."""
    return _SUBI.search(plain(texte)) is not None


def is_angry(texte: str) -> bool:
    """Whether a message is angry at this service, or at all of them: "vous servez à rien"."""
    return _COLERE.search(plain(texte)) is not None


def is_disheartened(texte: str) -> bool:
    """Whether a message tells that nothing works: "plus personne embauche à mon âge"."""
    return _DECOURAGE.search(plain(texte)) is not None


def tells_of_a_quarrel(texte: str) -> bool:
    """Whether a message tells of somebody close who left, or of home as it should not be."""
    return _FAMILLE.search(plain(texte)) is not None


def is_afraid_of_others(texte: str) -> bool:
    """Whether a message tells of somebody whom others frighten, or hurt with words."""
    return _PEUR_DES_AUTRES.search(plain(texte)) is not None


def gives_thanks(texte: str) -> bool:
    """Whether a thanks has words to rest on."""
    return _MERCI.search(plain(texte)) is not None or _MERCI.search(texte.lower()) is not None
