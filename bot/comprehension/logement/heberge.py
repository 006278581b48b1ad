"""Lodged by a friend or by the family."""

from __future__ import annotations

import re

from bot.comprehension.logement.cadres import DORMIR_INFINITIF, ON_Y_EST, PERDU
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.logis import HOTES, INSTITUTIONS

_QUI_HEBERGE = re.compile(
    rf" (?:{HOTES}|on|quelqu un|gens|qui|personne qui)(?: (?:a|de|d|du|mon|ma|la|[a-z]+)){{0,3}}? $"
)
# What is somewhere and is no person; nights out for fun.
_CHOSE = re.compile(
    r"^ (?:et |mais )*(?:le|la|les|mon|ma|mes|l|un|une|nos|notre|tout|toutes|tous|ses|sa|son) (?:[a-z]+ )?"
    r"(?:chats?|chiens?|chienne|chatte|chaton|affaires|meubles|valises?|courriers?|colis|papiers|"
    r"cartons|sacs?|cles|fete|reunion|repas|rdv|lettre|velo|scooter|tv|tele|ordi|pc|animaux|animal|"
    r"poules|hamster|lapin|telephone|anniversaire|barbecue|soiree|ballon|wifi|linge|machine) "
)
# The nearest of these words before "chez" says whether one lives there.
_DEMEURE = words("""
    suis est sommes sont vis vi vit vivons vivent vivre dors dor dort dormir dormons dormi
    dorment loge loges logent loger habite habites habiter habitons reste restes rester squatte
    squattes heberge hebergee reside domicilie retour retourne retournee retourner revenu
    revenue revenir revient rentre rentree reparti repartie atterri atterris refugie installe
    accueilli recueilli pose creche demeure zone galere tourne coince coincee bloque canape lit
    chambre matelas nuit nuits actuellement maintenant toujours encore solution provisoirement
    emmenage hebergement campe coup tantot
""")
_AILLEURS = words("""
    pres loin devant derriere cote face mange matinee matinees heure heures h cesu declare mange manger vais va vas aller alle passe
    passer parti partie partir quitte quitter vire chasse fugue sors sort sorti travaille
    menages repassage jardinage demenagement baby babysitting cours travailler bosse bosser taffe stage alternance apprenti apprentissage employe emploi cdi cdd
    interim menage aide aider garde garder bricole bouffe bouffer dine fete laisse oublie fait
    faire grandi appris achete commande rendez rdv courrier recois regarde vu vois visite venu
    viens vient dehors livre arrive arrivent debarque pleure pour comme affaires valises meubles
    cartons peux veux veut voulais travail boulot job embauche ouvrier vendeur vendeuse serveur
    vacances
""")
_JUSTE_AVANT = words("de d bas pour comme")
_SUJETS = words("je j il elle on nous ils elles")
_LE_TEMPS_D_UNE_VISITE = re.compile(
    r"(?<! jusqu a)(?<! depuis)(?<! apres)(?<! jusque)(?<! jusqu au) (?:week end|weekend|we|vacances|"
    r"noel|dimanche|samedi|mercredi|midi|de temps en temps|repas|apero|reveillon|"
    r"parfois|des fois|hier|anniversaire|fete) "
)
_TRAVAIL_LA = re.compile(
    r" (?:bosse|travaille|travailler|taffe|stage|menages?|embauche|formation|benevole)"
    r"(?: [a-z0-9]+){0,3} (?:dans|sur|chez) "
)


def is_hosted(phrase: Phrase, trouve: re.Match[str], clause: Clause) -> bool:
    """True when the one who lodges is a relative, a friend, "on": not an association."""
    avant = phrase.norme[: trouve.start() + 1][-60:]
    if re.search(rf" {INSTITUTIONS} (?:qui )?$", avant):
        return False
    if avant.endswith(" on ") and re.search(
        r" (?:donne|offert|file|attribue|trouve) ", trouve.group()
    ):
        return False  # "on m’a donné un appart"
    if re.search(r" (?:il|elle|ils|elles) $", avant):
        return bool(re.search(rf" {HOTES} ", avant))
    return clause.autre == "proche" or bool(_QUI_HEBERGE.search(avant))


def is_lodged(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant, mots = phrase.before(trouve.start()), trouve.group()
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False
    if _CHOSE.match(phrase.clause_at(trouve.start() + 1).texte):
        return False
    if re.search(r" chez (?:eux|lui|elle|elles)$", mots):
        moi = phrase.clause_at(trouve.start() + 1).moi
        return moi and bool(re.search(rf" {HOTES} ", phrase.norme[: trouve.start() + 1]))
    if DORMIR_INFINITIF.match(mots) and not ON_Y_EST.search(avant):
        return False
    if re.match(r" (?:dormi|passe|couche) ", mots) and re.search(r" (?:ai|a) $", avant[-4:]):
        return False
    if mots.startswith(" heberge"):
        return bool(re.search(r" \d\d a $", avant)) or not re.search(
            r" (?:j|je (?:l|les|le|la)|l|les|m|me|nous|on|qui|a|en|t) $", avant[-9:]
        )
    visite = _LE_TEMPS_D_UNE_VISITE.search(phrase.clause_at(trouve.start() + 1).texte)
    if not mots.startswith(" chez"):
        if _TRAVAIL_LA.search(avant[-40:] + mots[1:]):
            return False
        return not visite and not (is_wished(phrase, trouve.start()) or PERDU.search(avant[-45:]))
    return not visite and _lives(avant.split())


def _lives(avant: list[str]) -> bool:
    """True when the words before "chez…" say that one lives there, or say nothing of it."""
    for place in range(len(avant) - 1, -1, -1):
        mot = avant[place]
        if mot in _DEMEURE:
            suis_parti = mot in ("suis", "est", "sommes") and place + 1 < len(avant)
            return not (suis_parti and avant[place + 1] in ("reste", "alle", "parti", "passe"))
        if mot in _AILLEURS or (mot in _JUSTE_AVANT and place + 1 == len(avant)):
            return False
        if mot in _SUJETS:
            suite = [m for m in avant[place + 1 :] if m not in ("ne", "n", "y", "en")]
            return not suite or (
                suite[0] in ("ai", "a") and suite[1:2] != [] and suite[1].isdigit()
            )
    return True
