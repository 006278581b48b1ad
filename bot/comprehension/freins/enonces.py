"""Whether a barrier found in a sentence is stated: of the person to orient, today, and as theirs."""

from __future__ import annotations

import re

from bot.comprehension.freins.dementis import is_denied, is_over
from bot.comprehension.phrase import Clause
from bot.comprehension.phrase.squelette import Squelette
from bot.comprehension.vocabulaire.freins.cadres import ENFANT, PROCHE

_LES_VIOLENCES = re.compile(
    r" les violences? (?:conjugales?|familiales?|faites|sexuelles?|domestiques?|intrafamiliales?)"
    r"(?![^|]* (?:que|subi|vecu))"
)
# A trade, a training, a story: the word is not the person’s own ("travailler avec des sourds").
_AILLEURS = re.compile(
    r" (?:travailler avec|bosser avec|metier|formation|formations|stage|stages|film|serie|livre|emission|"
    r"reportage|documentaire|prevention|educateur|educatrice|benevole|benevolat|devenir|association|asso|reunion|"
    r"journee|semaine|atelier|conference|forum|salon|aider|accompagner|soigner|referent|infirmier|"
    r"infirmiere|moniteur|rencontre|theme|sujet|module|diplome|master|licence|bts|cap|bac|titre pro|"
    r"surveillant|affiche|veillee|maraude|campagne|solidarite|colloque|debat|expose|spectacle|aes|aupres|accompagnant|aide soignant|aide soignante|centre|pole|service|interesse par|blague|chanson|expo|article|loi|budget)"
    r"(?: (?:sur|pour|contre|avec|dans|en|eleves|situation|public|publics|jeunes|enfant|quelqu|personnes|gens|adultes|de)){0,3} $"
)
_NOMS_DE_METIER = frozenset(
    [
        "finances",
        "sante",
        "sante-mentale",
        "addictions",
        "handicap",
        "langue",
        "lecture-ecriture",
        "justice",
        "violences",
        "numerique",
        "isolement",
        "logement",
    ]
)
_DEMANDE_D_AIDE = re.compile(
    r" (?:m aider|m aide|m aidez|aidez moi|nous aider|besoin d aide|m accompagner|je peux pas|"
    r"j ai pas|je suis pas|j ai plus|sans) "
)
# "Je sais pas bien lire faut remplir des papiers ?": what one cannot do is told, whatever is asked.
_SAIT_PAS = re.compile(
    r" (?:je|j|moi) (?:(?:n|ne|y|en) )?(?:sais|arrive|peux) (?:pas|plus|a peine|mal|jamais su) "
    r"| (?:je|j|moi) (?:lis|ecris|lire|ecrire) (?:pas|mal|tres mal|a peine|difficilement|lentement) "
    r"| (?:j ai|ai) du mal (?:a|avec|pour) "
)
# Whether one may come without it; nothing is said of anybody: "c’est jouable sans permis ?".
_POSSIBLE_SANS = re.compile(
    r" (?:possible|jouable|faisable|accessible|ouverte?|envisageable|marche|passe|peut|prend|prennent|accepte|acceptent|entrer|rentrer|aller) "
    r"(?:[a-z]+ ){0,4}?sans "
)
_QUI_GARDE = re.compile(r" (?:qui|comment) (?:[a-z]+ ){0,2}?(?:gard|rest|pren|occup|surveil)")
# "la dépression de ma sœur": a barrier of theirs.
_DE_QUI = re.compile(rf"^ (?:{PROCHE}|{ENFANT})(?= )")
_DE_QUI_CODES = frozenset(["sante", "sante-mentale", "addictions", "handicap", "justice"])
_VOITURE_D_AUTRUI = re.compile(rf"^ (?:voiture|scooter|velo) {PROCHE} (?!qui )")
_POUR_QUI = re.compile(rf"^ (?:[a-z]+ ){{0,4}}?pour (?:{PROCHE}|{ENFANT})(?= (?:\||$))")
_ANCIEN_LOGEMENT = re.compile(
    r" (?:ancien|ancienne|precedent) (?:appart[a-z]*|logement|maison|studio|foyer) "
)
_VOUS_PRENEZ = re.compile(
    r" vous (?:prenez|acceptez|recevez|accueillez|recrutez) | (?:les|des) (?:gens|jeunes|personnes) "
)
_SEUL_AVEC = re.compile(
    rf"^ \| qui (?:[a-z]+ )?elev|^ (?:[a-z0-9]+ ){{0,3}}?avec (?:\d )?(?:{ENFANT})(?= )"
)
_ENSEIGNE = re.compile(r" (?:enseign[a-z]+|donner cours|prof|professeur|formateur) ")
_FINIS = frozenset(
    ["finances", "addictions", "sante", "sante-mentale", "logement", "justice", "violences"]
)
_INCONNU = re.compile(
    r" (?:un|deux|trois|des|les|\d+|ce|ces|cette|une|plein de|une bande de) (?:[a-z]+ )?(?:type|types|mec|mecs|gars|"
    r"inconnu|inconnus|homme|hommes|voleur|voleurs|jeunes|bande|voisin|individu|individus|gamins|chien|"
    r"dealer|dealers|client|clients)(?= )| quelqu un (?=[^|]{0,30}(?:frapp|tap|agress|suit))"
)
_FUITE = re.compile(r" (?:enfui[a-z]*|fui|fuir|sauvee?) ")
_SE_FAIT = re.compile(r" (?:se|s) fai")
_SPORT = re.compile(
    r" (?:boxe|boxer|rugby|judo|karate|mma|combat|combats|match|film|jeu|rigoler|rire) "
)
_LONGTEMPS = re.compile(
    r"^ (?:[a-z]+ ){0,2}?(?:il )?y (?:\d+|quelques|longtemps|bien) (?:ans|longtemps)?"
)
_ENFANT_D_UN_AUTRE = re.compile(
    r" (?:la|le|l|un|une|les|\d) (?:fillette|gosses?|gamine?s?|enfants?|petite?|bebe|petits) (?:de (?:ma |mon |la |l )?(?:voisin|immeuble)|"
    r"d a cote|d en face|du dessus|du dessous|du voisin|des voisins|a cote)"
)
_VICTIME = re.compile(r" (?:me|m|nous|moi|mon|ma|son|sa) ")


def is_stated(code: str, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """Whether the place where `code` was found tells a barrier of the person to orient, today."""
    suite = " mais " in trouve.group() or " moi " in trouve.group()
    debut = trouve.start() + (2 if trouve.group().startswith(" | ") else 0)
    clause = squelette.clause(trouve.end() - 1 if suite else debut + 1)
    avant = squelette.before(debut)
    if code == "isolement" and _SEUL_AVEC.search(squelette.texte[trouve.end() :]):
        return False
    if code == "langue" and _ENSEIGNE.search(squelette.after(trouve.end())):
        return False
    if _is_somebody_else_s(code, clause, squelette, trouve):
        return False
    if code in _DE_QUI_CODES and _DE_QUI.match(squelette.after(trouve.end())):
        return False
    if not _speaks_of_it(code, clause, squelette, trouve):
        return False
    if is_denied(squelette, trouve, avant):
        return False
    if code in _NOMS_DE_METIER and _AILLEURS.search(avant[-50:]):
        return False
    return not (code in _FINIS and is_over(code, squelette, trouve, avant))


def _is_somebody_else_s(
    code: str, clause: Clause, squelette: Squelette, trouve: re.Match[str]
) -> bool:
    """True for the father’s car, the daughter’s computer, the flat that was left."""
    if code == "mobilite":
        return bool(_VOITURE_D_AUTRUI.search(trouve.group()))
    if code == "numerique":
        return bool(_POUR_QUI.match(squelette.after(trouve.end())))
    return code == "logement" and bool(_ANCIEN_LOGEMENT.search(clause.texte))


def _speaks_of_it(code: str, clause: Clause, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True when the clause speaks of the person, now (a threat of eviction counts)."""
    if not clause.moi and _ENFANT_D_UN_AUTRE.search(squelette.phrase.norme):
        return False
    fuite = code == "violences" and _FUITE.search(trouve.group())
    garde = code == "garde-enfants" and _QUI_GARDE.search(clause.texte)
    gardait = code == "garde-enfants" and "ait " in trouve.group()
    if (clause.passe and not (fuite or gardait or code == "handicap")) or (
        clause.hypothese and not garde
    ):
        return False
    if code == "reseau" and " piston" in trouve.group():
        return True
    demandee = any(une.question for une in squelette.phrase.clauses)
    if demandee and not clause.moi and _POSSIBLE_SANS.search(clause.texte):
        return False
    if code == "lecture-ecriture" and clause.question and _SAIT_PAS.search(clause.texte):
        return not clause.autre
    if clause.question and (
        _VOUS_PRENEZ.search(clause.texte) or not _DEMANDE_D_AIDE.search(clause.texte)
    ):
        return code == "garde-enfants" and bool(_QUI_GARDE.search(clause.texte))
    if clause.futur and code not in ("logement", "justice", "finances", "violences", "confiance"):
        return False
    if code == "violences":
        return _suffers(clause, squelette, trouve)
    if clause.autre == "enfant":
        return code in ("garde-enfants", "logement")
    if clause.autre:
        return _bears_on_me(code, squelette, trouve)
    return True


def _bears_on_me(code: str, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True when somebody else’s clause tells the person’s own barrier: "mon proprio m’expulse"."""
    texte = trouve.group() + " "
    if code == "mobilite":
        return any(mot in texte for mot in (" bus", " qui ", " quand il", " quand elle"))
    if code == "logement":
        return bool(
            re.search(r" (?:proprio|m|me|nous) ", squelette.before(trouve.start()) + texte)
        ) or (" expulse" not in texte and bool(re.search(r" (?:dehors|porte) ", texte)))
    if code == "garde-enfants":
        return (
            "ait " in texte
            or bool(re.search(r" (?:pouvoir|vouloir) (?:pas|plus) (?:me |m |s )?garder", texte))
            or bool(re.search(r" (?:me|m|nous) ", texte))
        )
    return code in ("numerique", "lecture-ecriture", "isolement") and bool(
        re.search(r" (?:me|m|moi) ", texte)
    )


def _suffers(clause: Clause, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True when the violence is done to the person, by somebody of their life."""
    debut = max(0, clause.debut - 60)
    alentours = squelette.phrase.norme[debut : clause.fin]
    if _INCONNU.search(alentours) and not re.search(r" (?:mon|mari) ", trouve.group()):
        return False
    if _LES_VIOLENCES.search(alentours) or re.search(
        r" a \d+ ans $", squelette.phrase.norme[: clause.debut]
    ):
        return False
    if _SPORT.search(alentours) or (
        " quitte" in trouve.group() and _LONGTEMPS.match(squelette.texte[trouve.end() :])
    ):
        return False
    if clause.autre and (_SE_FAIT.match(trouve.group()) or " par " in trouve.group()):
        return False
    if clause.autre == "enfant":
        return bool(_VICTIME.search(trouve.group() + " "))
    return True
