"""The tone of an answer: yes, no, does not know, would rather not say, goes on."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.texte import words_only

# "Ok on continue": neither an answer nor a refusal to answer.
ON_CONTINUE = r"(?:on|je) (?:continue|reprend|reprends)"
_VA_PLUS_LOIN = re.compile(
    rf" (?:{ON_CONTINUE}|continue|continuez|continuons|reprenons|poursuivons) "
)
_OUI = (
    r"(?:o+u+i+|ouais+|ouai|oue|ouep|ouaip|wi|ui|we|wai|wep|yes|yep|yeah|yess|oui oui|ouais ouais|"
    r"(?:si )+si|si(?= (?:\||$|je|j|un peu|mais))|vi|iep|da|"
    r"bien sur|evidemment|carrement|exact|exactement|tout a fait|c est ca|absolument|affirmatif|"
    r"ok|d accord|voila|bah oui|ben oui|effectivement|grave|oe|"
    r"toujours(?! (?:pas|rien|aucun))|encore(?! (?:pas|rien|heureux))|vrai|"
    r"bien oblige|oblige|forcement|plutot oui|c est le cas|en effet|assurement|trop|a fond)"
)
NON = (
    r"(?:no+n+|na+n+|nn|nop|nope|no|nada|niet|nein|nah|pas du tout|jamais|aucun|negatif|non non|"
    r"nan nan|absolument pas|toujours (?:pas|rien)|pas que je sache|certainement pas|surement pas|"
    r"bien sur que non|ni l un ni l autre|aucun des deux|ni oui ni non(?= \|)|plutot non|"
    r"pas encore|plus maintenant|pas maintenant|pas en ce moment|pas vraiment|bah non|ben non|plus|"
    r"rien|rien du tout|nada|que dalle|meme pas|que nenni|du tout|faux|pas trop|pas moi|"
    r"non plus|pas|pas non plus|pas encore fait|pas le cas|"
    r"pas actuellement|pas pour l instant|pas pour le moment|personne)"
)
EMPHASE = (
    r"(?:(?:euh|bah|ben|hein|alors|heu|bon|ah|oh|eh|mdr|lol|tkt|bonjour|salut|moi|et|helas|"
    r"malheureusement|heureusement|franchement|honnetement|normalement|en fait|ma foi|oula|pff|"
    r"(?:je )?(?:crois|pense|dirais|suppose)(?: bien)?(?: que)?|il me semble que|il dit que|"
    r"elle dit que|pour l instant|pour le moment|actuellement|ici|la|mais|eh bien|bien(?= non|= oui)|"
    r"\|) )*"
)
_OUI_DEBUT = re.compile(rf"^ {EMPHASE}{_OUI}(?= )")
_NON_DEBUT = re.compile(rf"^ {EMPHASE}{NON}(?= )")
# "Pas en ce moment non", "j’ai un conseiller oui".
_TON_FINAL = re.compile(
    r"(?<! ou)(?<! que)(?<! pourquoi)(?<! et) (?P<ton>oui|ouais|non|nan)(?: \|)? $"
)
_LONGUEUR_DU_TON = 30
_NSP = re.compile(
    r"^ (?:[a-z|]+ ){0,3}?(?:(?:je |j |on )?(?:ne |n en |en )?(?:sais|sait) (?:pas|plus|"
    r"pas trop|pas encore)(?: (?:du tout|trop|vraiment|exactement|encore|moi|desole|"
    r"en fait))*(?= (?:\||$))|"
    r"aucun idee|pas d idee|(?:j |je )?(?:n )?en sais rien|(?:je )?me (?:souviens|"
    r"rappelle) (?:pas|plus)|(?:je )?m en (?:souviens|rappelle) (?:pas|plus)|"
    r"je suis pas sur|pas sur|bonne question|"
    r"(?:je )?connais pas(?= (?:\||$|la reponse))|aucun souvenir|jsp|ne sais pas|"
    r"sais pas(?= (?:\||$))|va savoir|peut etre|je ne sais|inconnu|a voir|c est quoi $)"
)
# "Elle sait pas que j’ai arrêté", "ce soir ça va mais demain je sais pas": said of something else.
_D_AUTRE_CHOSE = re.compile(
    r"^ (?:(?:non|mais|et) )*(?:(?:mon|ma|mes|le|la|les) [a-z]+|elle|il|elles|ils|personne) (?:ne |n |le |l |la )*(?:sait|savent) (?:pas|rien|toujours pas)(?: encore)? (?:\| )?(?:que|qu|quand|ou j|pour) "
    r"|^ (?:(?:non|mais|et) )*(?:mon|ma|mes) [a-z]+ (?:ne |n |le |l |la )*(?:sait|savent) (?:pas|rien|toujours pas)(?: encore)? (?:\| )?$"
    r"| (?:ce soir|cette nuit|aujourd hui|la) (?:ca va|c est bon|c bon|ok)(?: [a-z]+){0,3} (?:\| )?(?:mais )?(?:demain|apres|la suite|ensuite) "
)
# "non" that sends the question away rather than answers it.
_STOP = re.compile(
    r" (?:ca suffit|sa suffit|ca ira|ca va aller|laissez?(?: tout)? tomber|laissez?(?= (?:\||$))|"
    r"stop(?= (?:\||$))|(?<! ai )(?<! a )(?<! est )arretez?(?= (?:\||$|tout|la))|on arrete|attend(?:s|ez)?(?= (?:\||$))|basta|"
    r"(?:veux |on |je )*(?:recommence(?:r)?|reprend(?:re)?(?= (?:\||$|du debut|a zero))|"
    r"repart(?:ir)? de zero)|rien merci|oubliez?(?= (?:\||$))|tant pis|pas grave) "
)
# "Non" to how one was understood: it answers nothing that was asked.
_PAS_MA_DEMANDE = re.compile(
    r"^ (?:(?:non|nan|oui|mais|ah|euh|bah|ben|\|) )*(?:(?:c est|ce est|est) pas (?:du tout )?(?:ca |ce )?que (?:je|j) "
    r"(?:demande|demandais|disais|dis|voulais|veux|cherche|vous demande|te demande)"
    r"|(?:c est|ce est|est) pas (?:ma|la|sa) question|pas (?:ca )?ma question"
    r"|(?:je |j )(?:vous |te |t )?(?:demande|demandais|parle|parlais|cause) (?:pas )?(?:de |d |du |des |l |le |la |pour |si ))"
)
_VOULAIT_DIRE = re.compile(
    r" (?:(?:je )?voulais dire|me suis trompe|j ai trompe|mal ecrit|me suis mal exprime|"
    r"erreur de ma part) "
)
_MAIS_EN_FAIT = re.compile(
    r"^ (?:[a-z]+ ){0,2}?(?:non|nan)(?: \|)?(?: (?:mais|et|euh|\|))* "
    r"(?:en fait|pardon|je deconne|plutot|enfin|c est pas|ce n est pas) "
)
# To tell one’s life, which one would rather not.
_ETALER = (
    r"(?:raconter|etaler|deballer|exposer|detailler|afficher|parler de|livrer|confier)"
    r" (?:toute? )?(?:ma|sa) (?:vie|situation)"
)
_REFUS = rf"(?:pas|plus|aucune)(?: (?:envie|besoin|a|de|d|trop|vraiment|forcement|te|vous)){{0,4}} {_ETALER}"
_REFUS_DE_RACONTER = re.compile(rf" {_REFUS}(?= )")
_PREFERE_PAS = re.compile(
    r" (?:prefere (?:pas|ne pas|rien|garder)|veux pas (?:repondre|dire|le dire|en parler|"
    r"donner|vous dire|parler de ca|te dire)|"
    r"(?:te|vous) regarde pas|regarde que moi|c est prive|c est personnel|trop personnel|"
    r"(?<!mon )(?<!le )(?<!du )(?<!ton )(?<!son )(?<!un )passe(?= (?:\||$|cette question|a la suite))|joker|sans reponse|"
    rf"{_REFUS}|"
    r"pas envie (?:de (?:repondre|dire|le dire|en parler|parler)|d en parler|d y repondre)|"
    r"question suivante|suivant(?= $)|secret|confidentiel|refuse de repondre|"
    r"souhaite pas (?:repondre|en parler|le dire)|sans commentaire|autre question|"
    r"on (?:peut )?passe(?:r)? (?:a|cette|la)|en quoi ca vous|pas vos oignons|"
    r"pourquoi (?:vous|tu) (?:demande|veux|voulez)[a-z]*|mele toi) ?"
)
_LONGUEUR_REPONSE = 8


def goes_on(texte: str) -> bool:
    """Whether a message only asks to go on: "vas-y continue"; it leaves no question unanswered."""
    return _VA_PLUS_LOIN.search(f" {words_only(texte)} ") is not None


def read_tone(phrase: Phrase) -> str | None:
    """oui, non, ne_sait_pas, prefere_pas, or None when the sentence is no short answer."""
    norme = phrase.norme
    mots = phrase.dits
    if is_stop(phrase) or _PAS_MA_DEMANDE.match(norme):
        return None
    if _PREFERE_PAS.search(norme) and len(mots) <= 14:
        return "prefere_pas"
    if _NSP.match(norme) and len(mots) <= 12 and not _D_AUTRE_CHOSE.search(norme):
        return "ne_sait_pas"
    oui, non = _OUI_DEBUT.match(norme), _NON_DEBUT.match(norme)
    if (
        non
        and len(mots) <= _LONGUEUR_DU_TON
        and (
            re.match(rf"^ {EMPHASE}(?:non|nan)(?: \|)? ", norme)
            or not re.match(
                r"^ (?:[a-z|]+ )?(?:pas|plus|rien|jamais|aucun|personne) (?!\||$|du tout)", norme
            )
        )
    ):
        return "non"
    if (
        non
        and len(mots) <= 4
        and not re.match(
            r"^ (?:[a-z]+ )?(?:(?:pas|plus) (?!du tout|que je sache|encore|depuis|maintenant|vraiment|trop|moi|"
            r"actuellement|pour l|pour le|en ce)[a-z0-9]|(?:aucun|rien|personne) (?:me|m|te|ne|n|nous|vous|qui|que) )",
            norme,
        )
    ):
        return "non"
    derniere = phrase.clauses[-1]
    if len(mots) <= 10 and not (derniere.question or derniere.hypothese):
        fin = _TON_FINAL.search(norme)
        if fin:
            return "oui" if fin["ton"] in ("oui", "ouais") else "non"
    if oui and len(mots) <= _LONGUEUR_DU_TON:
        return (
            "oui"
            if not re.match(
                r"^ (?:et )?(?:si|toujours|encore|vrai|ok|grave|trop|a fond) (?!\||$)", norme
            )
            else None
        )
    return None


_DUREE_NUE = re.compile(
    r" (?:(?:bah|ben|euh|ca fait|depuis|ca va faire|environ|plus de|presque|a peu pres|y a|il y a|moi|deja) )*"
    r"(?:\d+|quelques|plusieurs|un|une) (?:ans?|mois|semaines?|jours?|annees?)(?: (?:deja|environ|maintenant|et \d+ mois))* "
)


def was_misunderstood(texte: str) -> bool:
    """Whether a message says that it was not what one meant: "non c’est pas ça que je demande"."""
    return _PAS_MA_DEMANDE.match(f" {words_only(texte)} ") is not None


def is_only_a_duration(phrase: Phrase) -> bool:
    """Whether a message holds a duration and nothing else: "depuis 3 ans"."""
    return _DUREE_NUE.fullmatch(phrase.norme.replace(" |", "")) is not None


def declines(phrase: Phrase) -> bool:
    """Whether a message says in one breath that one would rather not tell: no distress is in it."""
    return len(phrase.clauses) == 1 and _REFUS_DE_RACONTER.search(phrase.norme) is not None


def is_correction(phrase: Phrase, dits: int) -> bool:
    """True when "non" mends something else: "non en fait j’habite à Belfort" (`dits` facts)."""
    if _VOULAIT_DIRE.search(phrase.norme):
        return True
    return bool(dits and _MAIS_EN_FAIT.match(phrase.norme))


def is_stop(phrase: Phrase) -> bool:
    """True for "non laisse tomber", "non ça suffit"."""
    return (
        len(phrase.mots) <= _LONGUEUR_REPONSE
        and bool(_NON_DEBUT.match(phrase.norme))
        and bool(_STOP.search(phrase.norme))
    )
