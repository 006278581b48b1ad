"""Answers by yes or no, and what stands for them."""

from __future__ import annotations

import re

from bot.comprehension.emploi import is_only_a_trade, was_at_work
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.phrase import Phrase
from bot.comprehension.reponses.indices import INDICES

# A negation that leans on the question alone: "je l’ai pas", "j’y suis pas", "j’en touche pas".
_NON_APPUYE = re.compile(
    r"^ (?:(?:non|nan|bah|ben|euh|moi|alors|mais|\|) )*(?:(?:j|je|on|l|le|la|les|y|en|ne|n|c|"
    r"me) )*(?:ai|suis|est|touche|percois|recois|vais|fais|connais|bosse|travaille) "
    r"(?:(?:toujours|encore|meme|vraiment) )*(?:pas|plus|jamais|rien)"
    r"(?: (?:non plus|encore|du tout|ca|eu|ete|moi|inscrit|desole|merci|droit|seul|la|concerne|"
    r"demande|depuis \d+ (?:ans|mois)))* $"
    r"|^ (?:moi |nous |perso |lui |elle )?(?:jamais|pas|plus|rien) (?:eu|recu|touche|demande|fait|reinscrit|inscrit|"
    r"repris|recommence|moi)(?: (?:encore|du tout|non plus|ailleurs|depuis))* $"
    r"|^ (?:mais |bah |ben )?(?:moi|lui|elle|nous) (?:non|nan|pas|rien|jamais|aucun) $"
)
# The same, said yes: "je l’ai", "j’y suis", "j’en touche", "moi oui".
_OUI_APPUYE = re.compile(
    r"^ (?:(?:bah|ben|euh|moi|alors|mais|la) )*(?:(?:j|je|on|il|elle) (?:l |y |en |le |les )+"
    r"(?:ai|a|suis|est|touche|percois|recois|vais|va|fais|fait|garde|beneficie)|"
    r"(?:moi|lui|elle) (?:oui|si)|je le suis|(?P<fait>c est (?:fait|bon)))"
    r"(?: (?:toujours|encore|deja|bien|aussi|un|une|depuis [a-z0-9 ]+|oui))* $"
)
# What one asks for and gets: "c’est fait", "c’est bon" say so. Of a school or a job they do not.
_DEMARCHES = ("rqth", "rsa", "inscrit_france_travail")
# "Le dernier va sur ses 6", "le petit en a 4": the age of a child, without "ans".
_AGE_D_ENFANT = re.compile(
    r" (?:(?P<sur>va sur|va avoir|aura|va feter)|a|en a|fete|a eu|a fete|ont|vient d avoir)"
    r"(?: (?:deja|ses|les|maintenant|que))* (?P<n>\d{1,2})(?= (?:\||$|et |maintenant |en |depuis ))"
)
_SI_SEULEMENT = re.compile(
    r"^ (?:[a-z]+ )?(?:(?:j |je )?(?:aimerais|voudrais)(?: bien| trop)?|si seulement)(?: \|)? $"
)
# "Y a rien qui m’intéresse": of what was suggested.
_RIEN_DE_CE_QUI = re.compile(
    r" rien (?:\| )?(?:qui|ne) (?:m|me|va|marche|change|convient|correspond|vaut)(?= )"
)
# "si on peut appeler ça un emploi, oui": an answer all the same.
_PAS_CELA = re.compile(r" (?:pas|plus|jamais|ni|sans|aucun|rien|fini|perdu) ")
_PAS_ENCORE_CELA = re.compile(
    r" (?:attends?|attente|cherche|veux|veut|voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterait|prete? a|espere|bientot|commence|debute|demande|"
    r"dossier|candidature|postule|prochaine?|reponse) "
)
# How many clauses of a long answer are looked at.
CLAUSES_LUES = 5
_ENCORE_ATTENDU = re.compile(
    r" (?:pas encore (?:recu|recue|eu)|en cours|en attente|j attends|demande|dossier|"
    r"bientot|demander) "
)
# The AAH refused, or not had, says nothing of the RQTH.
_PAS_L_AAH = re.compile(
    r" (?:pas|jamais|aucune|sans|plus|ni|refuse[e]?) (?:(?:de|d|l|la|mon|ma|eu|recu|droit|a) )*(?:aah)(?= )"
    r"| aah (?:[a-z]+ ){0,3}?(?:refusee?|rejetee?|coupee?|suspendue?|non|pas|jamais)(?= )"
)
# Keys that are told of others: "elle marche pas encore", "son père est parti".
_AUTRUI = ("parent_isole", "enfant_moins_3_ans")
# "elle marche même pas encore": a child under three, told by what it does not do yet.
_TOUT_PETIT = re.compile(
    r" (?:premiers pas|(?:marche|parle|mange) (?:meme )?(?:pas|toujours pas)|pas (?:encore )?propre|"
    r"(?:fait|font) pas (?:encore )?(?:ses|leurs) nuits)(?= )"
)
# "Oui RQTH", asked for a job: what is named is what the "oui" says.
_OUI_NOMME = re.compile(
    r"^ (?:(?:oui|ouais|si|ok) (?:(?:pour|la|le|une?|j ai|mon|ma) )*(?P<nom>[a-z]+)|(?P<avant>[a-z]+) (?:oui|ok|ouais)) (?:\| )?$"
)
_CLE_DU_NOM = {
    "rqth": {"rqth"}, "aah": {"rqth"}, "mdph": {"rqth"}, "handicap": {"rqth"}, "rsa": {"rsa"},
    "appartement": {"logement"}, "appart": {"logement"}, "logement": {"logement"}, "maison": {"logement"},
    "permis": {"permis"}, "voiture": {"permis"},
    "lycee": {"scolarise"}, "ecole": {"scolarise"}, "fac": {"scolarise", "diplome"},
    "bac": {"diplome"}, "diplome": {"diplome"},
}  # fmt: skip


def _says_yes_to_another(phrase: Phrase, question: str) -> bool:
    """Whether a yes goes with the name of something else than what was asked: "oui RQTH"."""
    dit = _OUI_NOMME.match(phrase.norme)
    cles = _CLE_DU_NOM.get(dit["nom"] or dit["avant"]) if dit else None
    return cles is not None and question not in cles


def read_boolean(
    phrase: Phrase,
    question: str,
    reponse: str | None,
    entier: tuple[int, int],
    mentions: list[Mention],
) -> list[Fait]:
    if _ENCORE_ATTENDU.search(phrase.norme) and question in (
        "rqth",
        "rsa",
        "inscrit_france_travail",
    ):
        return []
    if question == "rqth" and reponse is None and _PAS_L_AAH.search(phrase.norme):
        return []
    if question == "enfant_moins_3_ans":
        if re.search(r" enceinte ", phrase.norme):
            return []
        if _TOUT_PETIT.search(phrase.norme):
            return [Fait(question, True, *entier)]
        grand = _AGE_D_ENFANT.search(phrase.norme)
        if grand:
            return [Fait(question, int(grand["n"]) - bool(grand["sur"]) < 3, *entier)]
        ages = re.findall(r" (\d+|un|une) (ans|mois)(?= )", phrase.norme)
        if ages:
            mois = min(
                (1 if n in ("un", "une") else int(n)) * (12 if u == "ans" else 1) for n, u in ages
            )
            return [Fait(question, mois < 36, *entier)]
    if reponse == "oui" and _says_yes_to_another(phrase, question):
        return []
    if reponse in ("oui", "non"):
        return [Fait(question, reponse == "oui", *entier)]
    if mentions and question != "inscrit_france_travail":
        return []
    if question in ("en_emploi", "scolarise") and _SI_SEULEMENT.search(phrase.norme):
        return [Fait(question, False, *entier)]
    if _RIEN_DE_CE_QUI.search(phrase.norme):
        return []
    if question == "en_emploi" and is_only_a_trade(phrase):
        return []
    for clause in phrase.clauses[:CLAUSES_LUES]:
        if clause.hypothese or clause.question or (clause.autre and question not in _AUTRUI):
            continue
        valeur = _said_of_it(question, clause.texte)
        if valeur and question == "en_emploi" and was_at_work(phrase.norme):
            continue
        if valeur is not None:
            return [Fait(question, valeur, *phrase.span(clause.debut, clause.fin))]
    return []


def _said_of_it(question: str, texte: str) -> bool | None:
    """What a clause says of the key asked, without naming it: "je l’ai pas", "moi jamais eu"."""
    if _NON_APPUYE.match(texte):
        return False
    oui = _OUI_APPUYE.match(texte)
    if oui and question != "parent_isole" and (question in _DEMARCHES or not oui["fait"]):
        return True
    for valeur, motif in INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", texte)
        if trouve and not (
            valeur is True and (_PAS_CELA.search(texte) or _PAS_ENCORE_CELA.search(texte))
        ):
            return bool(valeur)
    return None
