"""What is asked once pistes were told: where to begin, how to write instead of calling, what there is here,
what is still to be told. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_QUAND = (
    r"(?:demain(?: matin)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette semaine|la semaine prochaine|maintenant|tout de suite|"
    r"aujourd hui|en premier|en 1er|d abord|pour commencer|au debut|premierement|concretement|du coup|la|deja)"
)

_FAIRE = r"(?:(?:je|j|moi|on|il|elle|faut|dois|doit|vais|va|peux|peut|fais|fait|faire|commence|commencer|appelle|appeler|aller|vois|voir|y|qu|il faut|est ce que|qu est ce que) )*"

_OU_QUOI = r"(?:quoi|koi|ou|par quoi|par ou|par qui|comment|qui)"

_COMMENCER = re.compile(
    rf"^(?:(?:et|ok|bon|alors|donc|mais|merci|oui|du coup|concretement) )*{_FAIRE}{_OU_QUOI} {_FAIRE}{_QUAND}(?: {_QUAND})*(?: (?:deja|alors|svp|stp|exactement|matin))*$"
    rf"|^(?:(?:et|ok|bon|alors|donc|mais|la) )*{_QUAND} (?:je |on |il |elle )?(?:fais|fait|vais|va|dois|doit|faut|appelle|commence|faire) {_FAIRE}{_OU_QUOI}(?: {_FAIRE})?(?: (?:alors|deja))*$"
    r"|\b(?:le|la|c est quoi le|c est quoi la|quel est le|quelle est la) (?:premier|premiere|1er|1ere) (?:truc|chose|pas|etape|demarche|action|endroit|rdv|rendez vous)\b"
    rf"|\b(?:je|on) commence(?:r)? par (?:ou|quoi|qui|lequel|laquelle)\b|\bpar (?:ou|quoi|qui|lequel|laquelle) (?:je |on |il faut |faut )?(?:dois |doit |peux |peut )?commence[rs]?\b"
    r"|\b(?:laquelle|lequel|lesquelles|quoi|le ?quel) (?:est ce que )?(?:tu |vous |toi |c est )?(?:me )?(?:conseille[sz]?|recommande[sz]?|choisirai[st]|choisiriez|prendrai[st]|prendriez)\b|\b(?:tu|vous) (?:me )?(?:conseille[sz]?|recommande[sz]?) (?:quoi|laquelle|lequel|qui)\b"
    r"|^(?:(?:et|ok|bon|mais|alors|du coup|pour moi) )*(?:c est )?(?:quoi|lequel|laquelle) (?:c est )?(?:le|la) (?:mieux|meilleure?|plus (?:simple|facile|rapide|utile))(?: (?:pour moi|pour commencer|du coup|alors|la dedans|de tout ca))*$"
    r"|^(?:(?:mais|c est|oula|pff|desolee?) )*(?:beaucoup )?trop (?:long (?:a lire|ton message|votre message)|de (?:texte|lecture|blabla)|a lire)(?: (?:pour moi|desole|la))*$|\b(?:fais|faites|plus) (?:plus )?court(?: svp| stp)?$"
    r"|\b(?:c est (?:quoi|koi)|cest quoi|c (?:quoi|koi)|quoi|quel est|koi) (?:est )?le (?:(?:plus|\+) )?(?:important|urgent|utile)(?! (?:dans|pour un|chez))\b"
    r"|^(?:(?:et|ok|bon|mais|alors|oui|donc) )*concretement(?: (?:ca donne quoi|c est quoi|je fais quoi|on fait quoi|quoi|alors|du coup))*$"
    r"|^(?:(?:et|ok|bon|alors|donc|mais|du coup) )*(?:je|on) (?:fais|fait|dois faire|doit faire) quoi(?: (?:du coup|alors|moi|concretement|la))*$"
)

_ET_MAINTENANT = re.compile(
    r"^(?:(?:et|ok|bon|alors|donc|la|mais) )*maintenant(?: (?:alors|du coup))*$"
)

# One place and no list: "donnez-moi juste un endroit où aller".
_UN_SEUL_LIEU = re.compile(
    r"\b(?:juste|seulement|rien qu|un seul|une seule|que) (?:(?:un|une|1|d un|d une|seul|seule) )*(?:endroit|lieu|adresse|porte|bureau)(?: (?:precise?|pour (?:commencer|demain|moi)|a (?:aller|voir)|ou (?:aller|(?:je |j |on )(?:vais|peux|dois|va)(?: aller)?)|et (?:c est tout|basta)|svp|stp|s il vous plait))*$"
    r"|\b(?:donnez?s?|dites|dis|file|filez|indiquez) (?:moi |juste |voir )*(?:un|une|1) (?:(?:seule?) )?(?:endroit|lieu|porte|bureau) (?:ou|pour) (?:(?:je|j|peux|puisse|dois|vais|m|y) )*(?:aller|vais|commencer|aille|presenter|demain)\b"
    r"|\b(?:dites|dis|donnez|donne)(?: moi)?(?: juste)? (?:ou aller|ou je vais|ou je dois aller)(?: (?:et (?:c est tout|basta)|demain|point))+$"
)

_ECRIT = r"(?:mails?|courriels?|e mails?|emails?|adresses? mail|sms|textos?|formulaires?|chat|tchat|site internet|site web|sites?)"

_PAR_ECRIT = re.compile(
    rf"\b(?:ils|elles|on|vous|tu|ya|y|il y|eux|j) (?:(?:ont|a|avez|as|aurait|peut|aurais) )+(?:pas )?(?:un |une |leur |des |l |le |d )?(?:autre )?{_ECRIT}\b"
    rf"|\b(?:ecrire|envoyer|contacter|joindre|passer|prendre rendez vous|rdv)\b.*\b(?:par (?:{_ECRIT}|ecrit|internet)|en ligne|sur internet|un (?:mail|sms|message|courriel))\b"
    r"|\b(?:contacte[rz]?|joindre|joins|faire|fais|faire|parler|parle)\b.*\b(?:(?:si|sans|quand|comme) (?:je |on |j )?(?:(?:peux|peut|sais|arrive|ose|aime|veux) (?:pas|plus) )?(?:a )?(?:appeler|telephoner|telephone|parler au telephone))\b"
    rf"|^(?:(?:et|ok|alors|non|mais|un|une|leur|l|c est quoi|quel|quelle|le|la) )*{_ECRIT}(?: (?:svp|stp|c est quoi|possible|plutot))*$"
    r"|\b(?:je (?:peux|peut) (?:leur |lui |y )?ecrire|(?:ecrire|y aller) (?:plutot|a la place|au lieu d appeler)|y aller sans (?:appeler|telephoner)|pas (?:le )?(?:choix|moyen) que d appeler)\b"
    r"|\b(?:possible|marche|sert a rien|peux pas) (?:le |la |l |faire le |appeler le )?(?:39 ?49|numero|telephone)\b.*\b(?:sourde?|malentendante?|muette?|entends? (?:pas|rien)|parle pas)\b"
)

# What the orientation still lacks, not what the person does: "il manque quoi ?".
_SAVOIR = r"(?:infos?|informations?|elements?|renseignements?|donnees|precisions?|details?|criteres?|choses?|questions?)"

_CE_QUI_MANQUE = re.compile(
    rf"\b(?:qu est ce qu(?:i| il|il)|que|quoi|quel(?:le)?s? {_SAVOIR}) (?:il )?(?:(?:te|vous|me|nous|lui) )?(?:manque|reste a (?:dire|preciser|savoir|demander))\b(?! (?:dans|au|chez|ici|a (?:vesoul|la)))"
    rf"|\b(?:il |te |vous |me |nous )+manque (?:encore )?(?:quoi|quel(?:le)?s? {_SAVOIR})\b|^(?:et |bon |ok |alors )*(?:ca |il )?manque quoi\b"
    rf"|\b(?:besoin de (?:savoir )?(?:quoi|quel(?:le)?s? {_SAVOIR})|quel(?:le)?s? {_SAVOIR} (?:il )?(?:te |vous )?(?:faut|voulez|veux))\b"
    r"|\b(?:que |quoi )(?:faut il|il faut|je dois|dois je) (?:encore |te |vous )*(?:preciser|dire|renseigner|ajouter|donner)\b"
    r"|\b(?:faut|dois|reste a) (?:encore )?(?:te |vous )?(?:preciser|dire|renseigner) quoi\b"
)

_ICI = r"(?:ici|chez nous|par chez nous|dans le coin|dans ma ville|dans mon coin|par ici|pres de chez (?:moi|nous|elle|lui)|autour|sur place|(?:dans|sur|pour) (?:le|mon|son|ce|notre|leur) (?:quartier|secteur|territoire|coin|village|bassin|departement)|a cote)"

_A_UN_LIEU = r"(?:(?:ici )?(?:a|au|en|sur|dans|vers) (?:la |le |l |les )?(?!faire|part|manger|dire|prendre|voir|savoir|propos|quoi)[a-z]{3,}(?: [a-z]+){0,3})"

_DES_CHOSES = r"(?:structures?|associations?|assos?|aides?|dispositifs?|organismes?|services?|choses|trucs?|solutions?|lieux|acteurs|partenaires|endroits)"

_CE_QU_IL_Y_A = re.compile(
    rf"^(?:(?:et|ok|bon|alors|mais|sinon|donc|bonjour|moi je sais pas) )*(?:(?:il )?y a|ya|c est|vous avez|tu as|t as|on a|existe|il existe) quoi (?:(?:comme|de|d|{_DES_CHOSES}|pour moi|pour les jeunes|pour nous|pour lui|pour elle) )*(?:{_ICI}|{_A_UN_LIEU})(?: .{{0,20}})?$"
    rf"|^(?:(?:et|ok|bon|alors|mais|sinon|donc) )*(?:quoi|qu est ce qu il y a|qu est ce que vous avez|qu est ce qu on a|qu y a t il|que trouve t on)(?: (?:comme|de|d|{_DES_CHOSES}|pour moi|pour les jeunes|pour lui|pour elle|a faire))* (?:{_ICI}|{_A_UN_LIEU})$"
    rf"|\b(?:quelles?|qu elles?|quels?|des|les|vos|connaitre (?:les|des|vos)) {_DES_CHOSES} (?:(?:il y a|y a t il|existent|existe|vous avez|qui existent|pour (?:les|nos|mes) jeunes|neet|jeunes|locales?|locaux) )*{_ICI}$"
    rf"|^(?:(?:et|alors) )*(?:quelles?|qu elles?|quels?) {_DES_CHOSES} (?:locales?|locaux|du coin|du quartier|d ici)$"
)

# What there is for the person, asked of the bot: "t’as quoi pour lui ?", "on lui propose quoi ?".
_QUOI_POUR_LUI = (
    r"(?: (?:(?:comme|de|d) (?:pistes?|solutions?|dispositifs?|propositions?|trucs?)|pour (?:lui|elle|eux|ca|ce (?:jeune|gars|profil|cas)|cette (?:jeune|personne|situation)|un (?:jeune )?comme (?:lui|ca))|"
    r"a (?:lui |leur )?(?:proposer|offrir)|avec ca|en stock|alors|du coup|la|maintenant|svp|stp))*$"
)

_QUI_PROPOSE = (
    r"(?:tu as|t as|vous avez|tu aurais|vous auriez|(?:tu|vous) (?:(?:lui|leur|me|nous) )?(?:proposes?|proposez|conseilles?|conseillez|donnes?|donnez)|"
    r"(?:on|je) (?:(?:peut|peux|pourrait) )?(?:lui|leur) (?:propose|proposer|conseille|donne)|(?:il|elle|ils) (?:(?:peut|peuvent|pourrait) avoir|a droit a|ont droit a))"
)

_TU_AS_QUOI = re.compile(
    rf"^(?:(?:et|ok|bon|alors|donc|mais|du coup|sinon|bref|bonjour) )*(?:{_QUI_PROPOSE} (?:quoi|koi)|qu est ce (?:que |qu )?{_QUI_PROPOSE}|que {_QUI_PROPOSE}|quoi){_QUOI_POUR_LUI}"
)

_SANS_APPELER = re.compile(
    r"\b(?:peux|peut|sais|arrive|ose|veux|veut) (?:pas|plus) (?:a |leur |les )?(?:appeler|telephoner)\b|\bsans (?:appeler|telephoner|telephone)\b|"
    r"\b(?:ai|a|ai meme|avais) (?:pas|plus) (?:de |d |mon |un )?(?:telephone|portable|tel|smartphone|forfait|credit|unites)\b|"
    r"\b(?:sourde?|malentendante?|muette?)\b|\bentends? (?:pas|rien)\b"
)

_A_DIRE = re.compile(
    r"\b(?:je|j|il|elle|on) (?:(?:lui|leur|y|dois|doit|peux|peut|vais|va|faut) ){0,2}?(?:dis|dit|dire|demande|demander|raconte) (?:quoi|koi)\b"
    r"|\b(?:quoi|koi|qu est ce que (?:je|j|il|elle|on)) (?:(?:lui|leur|y|dois|doit|peux|peut|vais|va) )*(?:dire|dis|dit)\b"
)

_AU_TELEPHONE = re.compile(
    r"\b(?:appel\w*|telephon\w*|tel|la bas|sur place|accueil|rdv|rendez vous|rencontre|lui|leur)\b"
)


def asks_where_to_begin(texte: str) -> bool:
    """Whether a message asks what to do first, or tomorrow: "et concrètement je fais quoi lundi ?"."""
    mots = plain(texte)
    return (
        _COMMENCER.search(mots) is not None
        or _UN_SEUL_LIEU.search(mots) is not None
        or ("?" in texte and _ET_MAINTENANT.match(mots) is not None)
    )


def asks_for_one_place(texte: str) -> bool:
    """Whether one place is asked for, and no list: "donnez-moi juste un endroit où aller"."""
    return _UN_SEUL_LIEU.search(plain(texte)) is not None


def asks_to_write(texte: str) -> bool:
    """Whether a message asks how to reach somebody without a telephone: "ils ont un mail ?"."""
    return _PAR_ECRIT.search(plain(texte)) is not None


def asks_what_is_missing(texte: str) -> bool:
    """Whether a message asks what is still to be told: "il te manque quoi comme infos ?"."""
    return _CE_QUI_MANQUE.search(plain(texte)) is not None


def cannot_call(texte: str) -> bool:
    """Whether a message says that one cannot telephone: from then on no number is told."""
    return _SANS_APPELER.search(plain(texte)) is not None


def asks_what_there_is_here(texte: str) -> bool:
    """Whether a message asks what there is where one lives: "y a quoi dans le coin ?"."""
    return _CE_QU_IL_Y_A.search(plain(texte)) is not None


def asks_what_there_is_for_them(texte: str) -> bool:
    """Whether a message asks the bot what it has for the person: "t’as quoi pour lui ?"."""
    mots = plain(texte)
    return mots not in ("quoi", "koi") and _TU_AS_QUOI.match(mots) is not None


_POUR_L_AUTRE = re.compile(
    r"^(?:(?:et|ok|bon|alors|donc|mais|du coup|sinon) )*pour (?:elle|lui|eux|monsieur|madame|mr|mme|les deux|la dame|sa (?:compagne|conjointe|femme|copine)|"
    r"son (?:compagnon|conjoint|mari|copain))(?: (?:alors|du coup|y a quoi|quoi))?$"
)


def asks_for_the_other(texte: str) -> bool:
    """Whether a message asks what there is for somebody, and says no more: "et pour elle ?"."""
    return _POUR_L_AUTRE.match(plain(texte)) is not None


def asks_what_to_say(texte: str) -> bool:
    """Whether a message asks what to say to whom one calls, or meets: "je dis quoi quand j’appelle"."""
    mots = plain(texte)
    return _A_DIRE.search(mots) is not None and _AU_TELEPHONE.search(mots) is not None
