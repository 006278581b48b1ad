"""A word that somebody does not understand: "c’est quoi un prescripteur ?". Pure, on plain words."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.comprehension.phrase import plain

_DEBUT = r"(?:(?:et|mais|ok|oui|non|euh|heu|bonjour|salut|pardon|desolee?|svp|stp|dites|en fait|alors|donc|du coup|moi|je|j|dsl|il|elle|on|(?:le|la|un|une) (?:jeune|personne|dame|monsieur|famille)|ne|n) )*"
_UN = r"(?:(?:un|une|le|la|les|l|des|du|de|d|au|aux|1|ce|cette|cet|votre|ton|mot|terme|sigle|truc|etre|s|qu|que) )*"
_FIN = r"(?: (?:svp|stp|s il vous plait|s il te plait|exactement|au juste|la|ca|en fait|deja|concretement|merci|pour vous|ici|c|sa))*"
# Asked of a word and of nothing else.
_D_UN_MOT = (
    r"(?:(?:ca|sa|cela|il|elle) (?:veut|veux|ve|veu) dire (?:quoi|koi|kwa)|(?:que|qu est ce que|quoi|k) (?:ca |sa )?(?:veut|veux|veu|signifie|ve)(?: dire)?|veut dire(?: quoi)?|"
    r"(?:ca|sa) signifie (?:quoi|koi)|(?:(?:(?:quelle?|qu elle|quel) (?:est|et) |c est quoi |donne |donnez )?(?:la |le )?(?:que signifie|signification de|signification d|signification|definition de|definition d|definition|definir|sens de|sens du))|"
    r"(?:je |j )?(?:ai |n )?(?:pas|rien) (?:tout |bien )?(?:compris|comprendre|comprend|comprends|capte)(?: (?:le|ce|votre|un))? ?(?:mot|terme|sigle)?|"
    r"(?:je )?(?:comprends|comprend|compren|connais|connait|conais|capte|sais) (?:pas|plus)(?: (?:ce que|ce qu|c est quoi|quoi|le|ce|un)(?: veut dire)?)?(?: (?:mot|terme|sigle))?|"
    r"(?:(?:me |m )?demande |(?:sait|sais|savait) (?:pas )?)?ce que (?:veut|veux) dire|"
    r"(?:explique[rz]?|expliquer|m expliquer|expliquez moi|explique moi|dites moi|dis moi) (?:moi )?(?:ce que (?:veut dire|c est)|c est quoi|le mot|ce mot|le terme|ce qu est))"
)
# May be asked of anything: a word of the glossary only, or initials.
_C_EST_QUOI = r"(?:(?:c est|c|ce est|cest|ces|s est|se) (?:quoi|koi|kwa|qoi|quoa)|qu est ce (?:que|qu)(?: c est)?(?: que)?|keske|kesako|kezako|quoi c est|quoi|kes)"
_AVANT = re.compile(
    rf"^{_DEBUT}(?P<cadre>{_D_UN_MOT}|{_C_EST_QUOI}) {_UN}(?P<mot>\w+(?: \w+){{0,5}}?){_FIN}$"
)
_APRES = re.compile(
    rf"^{_DEBUT}{_UN}(?P<mot>\w+(?: \w+){{0,5}}?) (?P<cadre>{_D_UN_MOT}|{_C_EST_QUOI}){_FIN}$"
)
_QUEL_MOT = re.compile(
    rf"^{_DEBUT}(?:(?:ai|comprends|comprend|compren|connais|capte|sais) )?(?:pas|rien)(?: \w+)? (?:le|ce|un|les|vos|ces|des) (?:mot|mots|terme|termes|sigle|sigles)(?: (?:la|employes?|utilises?|difficiles?|du tout))?$"
    rf"|^{_DEBUT}(?:c est quoi|ca veut dire quoi) (?:ce|le|ces|les) (?:mot|mots|terme|sigle)(?: la)?$"
)
_NOMME_LE_MOT = re.compile(r"\b(?:mot|terme|sigle|signifi\w+|definition|veut dire|veux dire)\b")
_PAS_UN_MOT = re.compile(
    r"^(?:ca|sa|cela|ceci|tout|rien|quoi|truc|trucs|machin|votre|ton|nom|prix|tarif|age|adresse|numero|condition|conditions|horaires?|duree|papiers|difference|rapport|suite|"
    r"probleme|but|question|questions|moi|toi|vous|lui|elle|eux|la|le|passerelle|site|robot|faire|dire|comment|pourquoi|qui|ici|bien|pas|plus|mieux|meilleur|meilleure|"
    r"c|est|ce|tu|je|il|on|ils|demain|etapes?|sources?|horaire|avantages?|inconvenients?|objectifs?|interet|idees?|delire|procedures?|demarches?|tarifs?|limites?|"
    r"mieux|regles?|jours?|heures?|plan|programme|metiers?|possibilites?|solutions?|aides?|documents?|dates?|lieux?|contacts?|tel|telephone|mail|resultats?|pistes?|propositions?)$"
)
_SEUL = re.compile(
    rf"^{_DEBUT}{_C_EST_QUOI} (?:un|une|le|la|l) \w{{4,}}$|^{_DEBUT}(?:un|une|le|la|l) \w{{4,}} {_C_EST_QUOI}$"
)
MOTS_D_UN_INCONNU = 2


@dataclass(frozen=True)
class MotDemande:
    """A word that is asked about: `ecrit` as it was typed, in plain letters; "" when it is not said which;
    `connu`, whether the glossary has it."""

    ecrit: str
    connu: bool


def asked_word(
    texte: str,
    connus: Collection[str],
    *,
    sigles: Collection[str] = (),
    sans_piste: bool = False,
) -> MotDemande | None:
    """The word of which a message asks the meaning, None when it asks something else.

    `connus` are the plain writings of the glossary, `sigles` those of its acronyms: alone with a question
    mark ("PMSMP ?") they are asked about, where a word ("stage ?") is asked for. `sans_piste`: it asks what something is, and it is
    none of the pistes, so that a word alone is one that nobody explained.
    """
    mots = plain(texte)
    if _QUEL_MOT.search(mots):
        return MotDemande("", False)
    for motif in (_AVANT, _APRES):
        trouve = motif.search(mots)
        if trouve is None:
            continue
        dit = _known(trouve["mot"], connus)
        if dit is not None:
            return MotDemande(dit, True)
        du_mot = _NOMME_LE_MOT.search(trouve["cadre"]) or _NOMME_LE_MOT.search(mots)
        seul = sans_piste and _SEUL.search(mots) is not None
        court = len(trouve["mot"].split()) <= MOTS_D_UN_INCONNU
        if (
            (du_mot or seul)
            and court
            and not any(_PAS_UN_MOT.match(m) for m in trouve["mot"].split())
        ):
            return MotDemande(trouve["mot"], False)
    bref = re.sub(rf"^{_UN}", "", mots)
    if "?" in texte and bref in sigles and len(mots.split()) <= len(bref.split()) + 1:
        return MotDemande(bref, True)
    return None


def _known(ecrit: str, connus: Collection[str]) -> str | None:
    """The writing of the glossary that is asked, with its small words or without."""
    for candidat in (ecrit, re.sub(r" (?:de|d|du|des) \w+$", "", ecrit), *_without_first(ecrit)):
        if candidat in connus:
            return candidat
    return None


def _without_first(ecrit: str) -> list[str]:
    premier, _, reste = ecrit.partition(" ")
    return (
        [reste]
        if premier in ("un", "une", "le", "la", "les", "l", "1", "des", "ce", "a") and reste
        else []
    )
