"""A sentence taken apart, and what kind of answer it is: plain, mending, or none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.comprehension.durees import Duree
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.phrase import Phrase
from bot.comprehension.reponses import ON_CONTINUE, is_correction
from bot.situation import BOOLEENS
from bot.territoires.resultat import LectureTerritoire

AGE_NU_MIN, AGE_NU_MAX = 14, 79  # of a number that nothing says to be an age
TERRITOIRE = ("commune", "quartier", "departement")
# Words of an answer that says no more than it says.
_REPONSE_NUE = 2
# Words of a sentence in which the rules are right: "52 ans lille".
COURT = 4
_CORRIGE_NU = re.compile(r" (?:non|nan|nn) (?:\| )?\d+ (?:ans )?")
_EN_FAIT = re.compile(
    r"^ (?:non|nan|no|euh|ah)? ?(?:\| )?(?:en fait|en faite|enfaite?|en fet|plutot|enfin non|je me suis trompee?|je me trompe"
    r"|pardon|je voulais dire|correction|rectification|erreur) (?:\| )?[a-z0-9]"
)
# What is said outright, however long the sentence: "dépt 70", "y vit depuis 10 ans".
_DIT_EN_CLAIR: dict[str, re.Pattern[str]] = {
    "age": re.compile(
        r" suis une? (?:(?!d |avec |sans |depuis |en |chez |et )[a-z]+ ){1,3}?(?:de |age de )?\d\d ans "
        r"|^ (?:(?:bonjour|bonsoir|salut|bjr|slt|coucou|moi|je|suis) )*(?:licenciee?|viree?)(?: (?:eco|economique|sec))? a \d\d ans (?:\| )?(?:apres|avec) \d"
        r"| ai (?:deja |bien )?dit (?:\| )?(?:que )?(?:j ai |c est )?\d\d (?:ans )?(?:\| )?$"
        r"|(?:^|\|) (?:jeune )?[hf]\d\d "
        r"| \d\d ans \| (?:euh |non )*(?:pardon|non|oups|enfin) (?:\| )?\d\d "
    ),
    "departement": re.compile(r" (?:dep|dept|dpt|departement) (?:\| )?(?:du |de la |d )?\d"),
    "en_emploi": re.compile(
        r" (?:fais|fait|fous|fout) (?:plus |quasi )?rien de (?:mes|ses) journees? "
        r"| (?:auto ?entrepreneu(?:r|se)|micro ?entrepreneu(?:r|se)|a (?:mon|son) (?:propre )?compte) "
        r"|(?:^|\|)(?: [a-z0-9]+){0,5} (?:pas|plus) en emploi (?=\||$|puisqu|car|parce|vu)"
        r"| j ai ma (?:petite |propre )*(?:boite|entreprise|societe) "
        r"| (?:au foyer|a la maison) (?:avec|pour (?:elever|garder|m occuper|s occuper)) "
    ),
    "logement": re.compile(
        r"(?<! etait)(?<! etais)(?<! ete)(?<! ex)(?<! plus)(?<! pas) en errance (?!medicale|scolaire|professionnelle)| errance (?:depuis|residentielle|totale)(?= )"
        r"| squatte(?:nt|s)? (?:(?:le|les|des|un|sur|de|plusieurs|differents) )*canapes? | squatte(?:nt|s)? (?:un peu )?(?:a|de) (?:droite|gauche) "
    ),
    "diplome": re.compile(
        r" j ai (?:aussi|bien|quand meme) (?:le |mon |un |une )?(?:bac|cap|bep|bts|licence|master) (?:\| )?$"
        r"| titre pro(?:fessionnel)? "
    ),
    "scolarise": re.compile(r" je suis a ecole (?:\| )?$"),  # "I am at school", word for word
    "rsa": re.compile(
        r" je (?:touche|percois|recois|beneficie) (?:bien |encore |toujours |deja )?(?:le |du )rsa "
        r"| (?:il|elle|j|je) (?:a|ai|touche|percoit|recoit) (?:bien |encore |toujours |deja )?(?:le |du )rsa majore "
        r"| api (?:enfin|plutot|ou) rsa "
    ),
    "rqth": re.compile(
        r" (?:j ai|il a|elle a) (?:bien |deja |toujours |enfin )?(?:la |ma |sa |une )rqth "
        r"| j ai (?:aussi |bien |deja |quand meme )*(?:une |la |ma )?rqth (?:\| )?$"
    ),
    "mois_dans_la_commune": re.compile(
        r" (?:y|ici|la bas) (?:vi[st]|habite|reside|est|suis) (?:[a-z]+ )?depuis \d"
        r"| \d+ (?:ans|mois) (?:de (?:presence|residence) )?(?:dans|sur) (?:la|cette|sa|ma) (?:commune|ville)(?= )"
    ),
}
# What begins as a yes or a no and answers nothing: "ok on continue", "non mais sérieux".
_SANS_REPONSE = re.compile(
    r"^ (?:bon |ah |et |euh |bah |ben )*(?:ok|okay|okey|d accord|dac|ca marche|ca va|allez|allons y|go)(?: ok)? "
    rf"| {ON_CONTINUE} | toujours la |^ (?:non|nan) mais (?:serieux|attend|allo|oh|stop) |^ arrete[sz]? $"
    r"| (?:trouve|obtenu|decroche) (?:une? )?(?:nounou|nourrice|place|creche|logement|appart|appartement|medecin|psy) "
    r"| (?:rien|pas|plus) (?:a )?(?:mange|bouffe|avale)r? | rien dans le (?:ventre|frigo) "
)
# Names of prisons that are nothing else, after "sorti de".
_SORTI_DE_PRISON = re.compile(
    r" (?:sorti|sors|sort|sortant|sortir|libere)e?s? (?:hier |enfin |juste )?(?:de |des |d )(?:la )?"
    r"(?:prison|taule|baumettes|fresnes|fleury|gradignan|seysses|villepinte|corbas|sequedin|luynes|"
    r"maison d arret|detention) "
)
# "Oui je touche le RSA", asked about work: no yes to the job.
_TOUCHE = re.compile(
    r"(?: (?:oui|ouais|ok|bah|ben|alors|moi|\|))+ (?:je|j) (?:(?:touche|percois|recois|suis|ai)) "
    r"(?:(?:bien|encore|toujours|deja|juste|seulement) )*(?:au |le |a la |l |la |inscrite? a |du |une? )*"
    r"(?:rsa|rqth|aah|ass|france travail|pole emploi)(?: depuis [a-z0-9 ]+)?(?: \|)* "
)
_CORRIGE = re.compile(
    r"^ (?:non|nan|nn) (?:\| )?(?:c est |j ai |il a |elle a |en fait |plutot )*\d"
)


_CHERCHE_A_SE_FORMER = re.compile(
    r" (?:cherche|recherche|chercher|voudrais|voudrai|veux|aimerais|souhaite|trouver|trouve|envie d|besoin d|interesse par) (?:[a-z]+ ){0,3}?"
    r"(?:formations?|stages?|apprentissage|alternance|cap|bts|bac pro|bep|titre pro|diplome|contrat pro|ecole)(?= )"
)
# "Le RSA oui", "RQTH non": the yes is of what is named before it.
_TON_APRES = re.compile(
    r" (?!(?:oui|ouais|non|nan|nn|si) )(?:[a-z]+ )+(?:\| )?(?:oui|ouais|non|nan)(?: \|)? $"
)
# "Pas scolarisée", where a job was asked: the no is of what it names.
_NIE_CE_QU_IL_NOMME = re.compile(
    r"^ (?:(?:et|mais|bah|ben|deja) )*(?:pas|plus|non|jamais) (?:du tout |encore |ete )*(?:scolarise|inscrit)"
)
_MOTS_D_UN_SUJET = 6
_TON_SEUL = re.compile(r" (?:non|nan|oui|ouais) ")
_OUI_NON = re.compile(r"^ (?:oui|ouais|non|nan|si|ok)(?= )| (?:pas|plus|sans) ")


@dataclass(frozen=True)
class Examen:
    """A sentence taken apart: what the rules read in it, and what else it may state."""

    phrase: Phrase
    faits: list[Fait]
    mentions: list[Mention]
    durees: list[Duree]
    lieu: LectureTerritoire | None
    reponse: str | None
    inconnu: str | None  # a dispositif named that has no fiche
    leves: tuple[str, ...] = ()  # freins that it says are none
    corrige: bool = False  # it mends what was told, and does not answer what was just asked
    surs: tuple[Fait, ...] = ()  # facts said so plainly that the encoder does not take them out
    reprend: bool = False  # it mends what was told

    @property
    def sans_toit(self) -> bool:
        """Whether the rules read that one sleeps outside today."""
        return any((fait.cle, fait.valeur) == ("logement", "sans-abri") for fait in self.faits)


def said_outright(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The facts that are in so many words in the sentence."""
    dits = [quoi for quoi, motif in _DIT_EN_CLAIR.items() if motif.search(phrase.norme)]
    sorti = _SORTI_DE_PRISON.search(phrase.norme) is not None
    repondu = _TON_SEUL.fullmatch(phrase.clauses[0].texte) is not None
    repondu = repondu and any(fait.cle == "freins" for fait in faits)  # and then what hurts
    return [
        fait
        for fait in faits
        if fait.cle in dits
        or (sorti and fait.valeur == "justice")
        or (repondu and fait.cle in BOOLEENS and fait.debut == 0)
    ]


def only_asks(examen: Examen) -> bool:
    """A question about a dispositif, in which the rules read no fact: nothing is said of anybody."""
    clauses = examen.phrase.clauses
    questionne = any(clause.question for clause in clauses)
    raconte = any(clause.affirme and clause.moi for clause in clauses)
    nomme = examen.mentions or examen.inconnu
    return bool(nomme) and questionne and not raconte and not examen.faits


def is_plain_answer(examen: Examen, question: str | None) -> bool:
    """A word alone, or two that answer the question: nothing more is to be seen in them."""
    mots = len(examen.phrase.mots)
    if mots <= 1 or question is None:
        return mots <= 1
    return mots <= _REPONSE_NUE and bool(examen.faits or examen.reponse is not None)


def mends_what_was_told(
    phrase: Phrase, faits: list[Fait], question: str, connu: Mapping[str, Any]
) -> bool:
    """True for "non, j’ai 17 ans" after another question: the age is mended, nothing answered."""
    ages = [fait.valeur for fait in faits if fait.cle == "age"]
    if ages and _CORRIGE_NU.fullmatch(phrase.norme):
        return True
    if question not in BOOLEENS:
        return False
    if is_correction(phrase, len(faits)) or _EN_FAIT.match(phrase.norme):
        return True
    if any(
        fait.cle == "commune" and connu.get("commune") not in (None, fait.valeur) for fait in faits
    ):
        return phrase.norme.startswith((" non ", " nan "))
    if not ages or not _CORRIGE.match(phrase.norme):
        return False
    return " pas " in phrase.norme or connu.get("age") not in (None, ages[-1])


def is_no_answer(phrase: Phrase, question: str, mentions: list[Mention]) -> bool:
    """True for "ok on continue", and for "non pas l’EPIDE", which is a no to the EPIDE; for "je cherche
    une formation" too, which people with a job say as well."""
    if question not in (*BOOLEENS, "freins"):
        return False
    if any(mention.sens == "refus" for mention in mentions):
        return True
    if question == "en_emploi" and _CHERCHE_A_SE_FORMER.search(phrase.norme):
        return _OUI_NON.match(phrase.norme) is None
    return question in BOOLEENS and _SANS_REPONSE.search(phrase.norme) is not None


def says_only_of_another(phrase: Phrase, question: str, faits: list[Fait]) -> bool:
    """True for "oui je touche le RSA" where a job was asked, for "le RSA oui" whatever was asked: the
    yes says nothing of it."""
    if question == "en_emploi" and _TOUCHE.fullmatch(phrase.norme):
        return True
    nommee = any(fait.cle in BOOLEENS for fait in faits)  # none of them is the key asked
    return (
        nommee
        and len(phrase.mots) <= _MOTS_D_UN_SUJET
        and (_TON_APRES.match(phrase.norme) or _NIE_CE_QU_IL_NOMME.match(phrase.norme)) is not None
    )


def is_rather_an_age(texte: str, question: str | None, connu: Mapping[str, Any]) -> bool:
    """ "23" after a postcode that told another département, when the age is not known."""
    dit = texte.strip(" .!")
    if question not in TERRITOIRE or connu.get("age") is not None or not dit.isdecimal():
        return False
    ici = connu.get("departement")
    return ici not in (None, dit) and AGE_NU_MIN <= int(dit) <= AGE_NU_MAX
