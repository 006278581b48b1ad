"""Registration and recognised rights: `inscrit_france_travail`, `rsa` and `rqth`."""

from __future__ import annotations

import re

from bot.comprehension.clauses import Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.motifs import is_negated, is_wished, matches

_FT = (
    r"(?:pole emploi|polemploi|pole emplois|pole anploi|pole|france travail|france travaille|"
    r"franc travail|anpe|assedic|francetravail|poleemploi|demandeu(?:r|se) d emploi|chomage)"
)
_INSCRIT = re.compile(
    rf" (?:inscrit|inscription|suivi|accompagne|actualise|enregistre)(?: (?:a|au|par|chez|"
    rf"comme|en tant que|deja|bien|toujours|pas|plus|encore|tous les mois|que|le|"
    rf"de))* {_FT}(?= )"
    rf"|(?: (?:mon|ma|un|une|son|sa) conseiller(?: (?:de|du|a|chez))?| est a| suis a|"
    rf" suis deja a| suis aussi a) (?:pole emploi|france travail)(?= )"
)
_PAS_INSCRIT_NU = re.compile(
    r" (?:(?:pas|plus|jamais ete|jamais|non|pas encore) inscrit(?= (?:\||$|nulle part|"
    r"a rien|au pole|la bas))|inscrit nulle part)(?= )"
)
_RADIE = re.compile(
    rf" (?:radie|desinscrit|raye)(?: (?:de|du|par|d|des listes de))*(?: {_FT})?(?= )"
)
_ACTUALISE = re.compile(r" (?:m actualise|s actualise) (?:tous les mois|chaque mois|bien)(?= )")

_RSA = re.compile(r" (?P<mot>b ?rsa|rsa|revenu de solidarite(?: active)?)(?= )")
_RSA_AVANT = re.compile(
    r" (?:touche|touches|percois|percoit|percoi|recois|recoit|ai|a|beneficie|beneficiaire|"
    r"allocataire|titulaire|au|"
    r"vis|vit|gagne|que|suis|est|sous|avec|perception|brsa|en|juste)(?: (?:que|le|du|au|de|"
    r"avec|l|mon|son|un|toujours|deja|juste|bien|seulement|pas|plus|encore|beneficiaire|"
    r"percevoir|jamais))* $"
)
_RSA_NU = re.compile(r"(?:^|\|) (?:le |du |au )?$")
_ATTENTE = re.compile(
    r" (?:demande|demander|demandes|dossier|attente|attends|attend|droit|droits|avoir|"
    r"toucher|percevoir|depose|instruction|"
    r"renouvellement|monter|faire|besoin|veux|veut|voudrais|trop jeune|refuse|coupe|"
    r"suspendu|info|infos|"
    r"information|parler|parlez|sur|possible|conditions|obtenir|moins de|pour|radie|perdu|"
    r"fini|conjoint|procedure|constituer|remplir|en cours d|en cours de)"
    r"(?: (?:de|du|d|le|la|l|au|ma|mon|un|une|son|sa|a|reconnaissance|dossier|demande|"
    r"obtenir|avoir))* $"
)
_ATTENTE_APRES = re.compile(
    r"^ (?:est |c est |a ete |encore |toujours )?(?:en cours|en attente|en instruction|"
    r"demande|demandee|refuse|refusee|suspendu|coupe|en demande|a demander|a faire|depose|"
    r"en renouvellement|expire|expiree|bientot|j attends|possible|a renouveler|"
    r"pas encore recu)(?= )"
)
_ATTENTE_SUITE = re.compile(
    r"^ \| (?:en cours|en attente|demande (?:faite|en cours)|j attends)(?= )"
)

_RQTH = re.compile(
    r" (?P<mot>rqth|reconnu (?:comme |en tant que |en |"
    r"par la )?(?:qualite de )?(?:travailleur |adulte |personne )?handicape|"
    r"reconnu par la mdph|reconnu mdph|reconnu (?:en situation de )?handicap|"
    r"reconnaissance (?:de )?(?:la )?(?:qualite )?(?:de |du )?(?:travailleur )?handicape?|"
    r"travailleuse? handicapee?|notification mdph|"
    r"orientation mdph|carte (?:mobilite )?(?:inclusion|invalidite)|carte d invalidite|cmi|"
    r"boeth)(?= )"
)
_AAH = re.compile(
    r" (?P<mot>aah|a a h|allocation (?:aux |d )?adultes? handicapes?|pension d invalidite)(?= )"
)


def read_droits(phrase: Phrase) -> list[Fait]:
    """Facts about France Travail, the RSA and the decisions of the MDPH."""
    faits = _registration(phrase) + _rsa(phrase) + _rqth(phrase)
    return sorted(faits, key=lambda fait: fait.debut)


def _fact(phrase: Phrase, cle: str, valeur: bool, trouve: re.Match[str]) -> Fait:
    return Fait(cle, valeur, *phrase.span(trouve.start() + 1, trouve.end()))


def _registration(phrase: Phrase) -> list[Fait]:
    faits = []
    for trouve, clause in matches(phrase, _INSCRIT):
        if clause.affirme and not is_wished(phrase, trouve.start()):
            dedans = re.search(r" (?:pas|plus) ", trouve.group())
            valeur = not (dedans or is_negated(phrase, trouve.start(), trouve.end()))
            if valeur and trouve.group().startswith(" inscription"):
                continue
            faits.append(_fact(phrase, "inscrit_france_travail", valeur, trouve))
    for motif, valeur in ((_PAS_INSCRIT_NU, False), (_RADIE, False), (_ACTUALISE, True)):
        for trouve, clause in matches(phrase, motif):
            if clause.affirme and not (
                motif is _RADIE and is_negated(phrase, trouve.start(), trouve.end())
            ):
                faits.append(_fact(phrase, "inscrit_france_travail", valeur, trouve))
    return faits


def _rsa(phrase: Phrase) -> list[Fait]:
    faits = []
    for trouve, clause in matches(phrase, _RSA):
        avant = phrase.before(trouve.start())
        if not clause.affirme or _is_awaited(phrase, trouve, avant):
            continue
        if is_negated(phrase, trouve.start(), trouve.end()):
            faits.append(_fact(phrase, "rsa", False, trouve))
        elif (
            trouve["mot"].startswith("b") or _RSA_AVANT.search(avant[-50:]) or _RSA_NU.search(avant)
        ) or not avant.strip("| "):
            faits.append(_fact(phrase, "rsa", True, trouve))
    return faits


def _rqth(phrase: Phrase) -> list[Fait]:
    faits = []
    for motif in (_RQTH, _AAH):
        for trouve, clause in matches(phrase, motif):
            avant = phrase.before(trouve.start())
            if not clause.affirme or _is_awaited(phrase, trouve, avant):
                continue
            nie = is_negated(phrase, trouve.start(), trouve.end())
            if not (nie and motif is _AAH):
                faits.append(_fact(phrase, "rqth", not nie, trouve))
    return faits


def _is_awaited(phrase: Phrase, trouve: re.Match[str], avant: str) -> bool:
    return bool(
        _ATTENTE.search(avant[-60:])
        or _ATTENTE_APRES.match(phrase.after(trouve.end()))
        or _ATTENTE_SUITE.match(phrase.norme[trouve.end() :])
    )
