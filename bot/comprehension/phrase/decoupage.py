"""Cut a sentence into clauses, and have each say of whom, when and how it speaks."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bot.comprehension.phrase.clauses import Clause, Phrase
from bot.comprehension.phrase.enfant import turn_to_the_child
from bot.comprehension.phrase.mot import Mot
from bot.comprehension.phrase.normalisation import LONGUEUR_MAX, normalise
from bot.comprehension.phrase.questions import INVERSES, mark_question
from bot.comprehension.phrase.sujet import VERBE, mark_news, mark_subject
from bot.comprehension.phrase.temps import IMPARFAIT, PASSE, mark_time
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.memoire import once_a_message

_PRONOMS = words("je j il elle on ils elles nous tu vous")
_RELATIFS = words(
    "que qu si quand lorsque lorsqu ou comme dont puisque puisqu parce me te se ne "
    "moi et mais car donc chez"
)
_CONNECTEURS = words("mais car donc sinon puis et ou alors")
_SUBORDONNEES = words("si quand lorsque lorsqu parce puisque puisqu")
_PREPOSITIONS = words(
    "chez avec de d pour par a sur contre sans garder garde eleve elever que et qu vers entre "
    "faire voir aider nourrir est c ai eu perdu dans comme"
)
# What a list without commas says one has, before what it says one has not: "rsa pas de diplôme".
_DITS = words(
    "rsa rqth aah ass are permis voiture cap bep bac pro bts licence master chomage celibataire "
    "locataire divorce divorcee separe separee veuf veuve cdi cdd interim lycee appart studio"
)
_PAS_CELA = words("de d le la mon ma")
_PAR_LE_CAR = words("le un du de en ce les aucun par chaque dernier premier seul")
_AVEC = words("en avec pour sans entre contre sur vers par a de d derriere devant apres")
_NOUS_OBJET = words(
    "a ont heberge hebergent loge logent paye paie payent met mis aide aident accueille"
    " accueillent "
    "laisse laissent donne donnent trouve prete pretent prend fait"
)
_VERBES_3 = words(
    "a est ont sont travaille bosse touche vit habite veut peut fait dort n ne va vont vient "
    "etait avait avaient etaient s se qui cherche loue gagne prend boit"
)
# "la RQTH, il l’aura si…": what is named first is taken up by the clause that follows.
_REPREND = re.compile(
    r"^ (?:et |mais )?(?:j|je|il|elle|on|nous) (?:n |ne )?(?:l|la|le|les|en) (?!a |ai |ont |as )"
)
_ACCOMPAGNANT = re.compile(
    r" (?:j accompagne|je recois|je suis (?:un |une |l )?(?:educateur|educatrice|conseiller|"
    r"referent|"
    r"assistante? social|travailleur|animateur|ce jeune|cette jeune|un jeune qui|une jeune qui)|"
    r"nous accompagnons|je vous oriente|j oriente|pour (?:un|une) (?:jeune|homme|femme|dame|"
    r"monsieur|personne)|(?:vous avez|quoi|que|quelles?|quels?)[^|]{0,30} pour (?:un|une) "
    r"(?:jeune|homme|femme|dame|monsieur|personne)) "
)
_RETOURS = words("maintenant aujourd actuellement desormais")
_APRES_DEPUIS = words("chez a au en heberge locataire sans dans")


@once_a_message
def cut(texte: str, *, ouvre: bool = False, accueille: bool = False) -> Phrase | None:
    """Cut a text (already passed through `spell_out`) into marked clauses; None when empty.

    `ouvre`: it may be the first that is said of anybody (see `turn_to_the_child`);
    `accueille`: it answers the first questions, an age or a place.
    """
    mots = [mot for mot in normalise(texte[:LONGUEUR_MAX])]
    while mots and mots[0].rupture:
        mots.pop(0)
    if not any(not mot.rupture for mot in mots):
        return None
    mots, liaisons = _with_breaks(mots)
    departs, norme = [], " "
    for mot in mots:
        departs.append(len(norme))
        norme += mot.texte + " "
    phrase = Phrase(mots, norme, departs)
    _build_clauses(phrase, liaisons)
    _mark(phrase, ouvre, accueille)
    return phrase


def _with_breaks(mots: list[Mot]) -> tuple[list[Mot], list[str]]:
    """Add a break before each connector and each new subject; say how each clause is attached."""
    sortie: list[Mot] = []
    liaisons = ["debut"]
    for i, mot in enumerate(mots):
        if mot.rupture:
            if mot.rupture == "deux-points":
                if i + 1 < len(mots) and mots[i + 1].texte in ("non", "oui", "aucun", "ok"):
                    continue
                if mots[i - 1].texte == "age" and i + 1 < len(mots) and mots[i + 1].texte.isdigit():
                    continue
                mot = replace(mot, rupture="faible")
            if sortie and not sortie[-1].rupture:
                sortie.append(mot)
                liaisons.append(mot.rupture)
            elif sortie and mot.rupture == "fort":
                sortie[-1] = mot
                liaisons[-1] = "fort"
            continue
        liaison = _new_clause(mots, i) or _back_to_present(sortie, mots, i)
        if liaison and sortie and not sortie[-1].rupture:
            sortie.append(Mot("|", mot.debut, mot.debut, rupture="mot"))
            liaisons.append(liaison)
        elif liaison and sortie and liaisons[-1] == "faible":
            liaisons[-1] = liaison if liaison in ("et", "ou", "mais") else "faible"
        sortie.append(mot)
    return sortie, liaisons


def _back_to_present(sortie: list[Mot], mots: list[Mot], i: int) -> str:
    """ "mais" when the word i ends a past ("j’étais à la rue maintenant chez un pote")."""
    mot, apres = mots[i].texte, mots[i + 1].texte if i + 1 < len(mots) else ""
    if not (mot in _RETOURS or (mot == "depuis" and apres in _APRES_DEPUIS)):
        return ""
    suite = i + (2 if mot == "aujourd" else 1)
    if mots[i - 1].texte in ("a", "jusqu") or suite >= len(mots) or mots[suite].rupture:
        return ""
    debut = len(sortie)
    while debut and not sortie[debut - 1].rupture:
        debut -= 1
    avant = f" {' '.join(mot.texte for mot in sortie[debut:])} "
    au_passe = PASSE.search(avant) or IMPARFAIT.search(avant)
    return "mais" if au_passe else ""


def _new_clause(mots: list[Mot], i: int) -> str:
    """How the word i opens a clause ("et", "sujet"…), or "" when it does not."""
    mot = mots[i].texte
    avant = mots[i - 1].texte if i else ""
    apres = mots[i + 1].texte if i + 1 < len(mots) else ""
    if mot == "car" and avant in _PAR_LE_CAR:
        return ""  # "le car passe une fois par jour"
    if mot in _CONNECTEURS:
        if (mot == "et" and apres in ("demi", "demie", "quelques", "poussieres")) or (
            mot == "ou" and apres in ("la", "pas", "non")
        ):
            return ""
        suivant = mots[i + 2].texte if i + 2 < len(mots) else ""
        if mot == "et" and (
            (apres.isdigit() and suivant == "mois")
            or (apres == "des" and suivant in ("poussieres", "brouettes"))
        ):
            return ""
        if mot == "et" and avant.isdigit() and apres.isdigit():
            return ""
        if mot == "ou" and (avant.isdigit() or avant in ("la", "part", "endroit", "pas", "plus")):
            return ""
        return "et" if mot in ("et", "ou") else "mais"
    if mot == "pas" and avant in _DITS and apres in _PAS_CELA:
        return "faible"
    if mot in _DITS and avant == "ans" and _is_an_age(mots, i):
        return "faible"  # "j’ai 22 ans rsa"
    if mot == "par" and apres == "contre":
        return "mais"
    if mot == "du" and apres == "coup":
        return "mais"
    if _is_if_he(mots, i - 1):
        return ""
    si = mot == "si" or _is_if_he(mots, i)
    if (si and avant not in ("meme", "comme")) or (mot in _SUBORDONNEES and mot != "si"):
        return "subordonnee" if avant not in ("et", "mais", "ou", "depuis") else ""
    if mot == "qui" and avant not in ("pour", "a", "de", "avec", "chez", "personne"):
        return "qui"
    if mot == "moi" and apres in ("rien", "non", "pas", "aucun") and avant not in _PREPOSITIONS:
        return "sujet"  # "mon mari a un poste moi rien"
    if mot == "que" and _is_past_relative(mots, i):
        return "subordonnee"  # "le BEP que j’avais passé"
    if (mots[i].lie and mot in INVERSES) or (mot == "vous" and avant == "rendez"):
        return ""
    if mot == "il" and _is_a_date(mots, i):
        return ""
    if mot in ("nous", "vous", "elle", "elles", "eux") and avant in _AVEC:
        return ""
    if mot == "nous" and (apres in _NOUS_OBJET or avant == "on"):
        return ""
    if mot in _PRONOMS and avant == "moi" and i > 1 and mots[i - 2].texte in _AVEC:
        return "sujet"  # "mon père veut plus de moi je dors…"
    if mot in _PRONOMS and avant not in _RELATIFS and not mots[i].lie:
        return "sujet"
    if mot in ("mon", "ma", "mes", "sa", "son", "ses") and avant not in _PREPOSITIONS:
        suite = [m.texte for m in mots[i + 1 : i + 4]]
        for k, nom in enumerate(suite[:2]):
            if re.fullmatch(PROCHES, nom):
                return "sujet" if k + 1 < len(suite) and suite[k + 1] in _VERBES_3 else ""
    return ""


def _is_if_he(mots: list[Mot], i: int) -> bool:
    """True for the "s" of "s’il arrête"; not for that of "s’il vous plaît"."""
    suite = [mot.texte for mot in mots[max(i, 0) : i + 3]]
    return (
        suite[:1] == ["s"]
        and suite[1:2] in (["il"], ["ils"])
        and suite[2:] not in (["vous"], ["te"])
    )


def _is_a_date(mots: list[Mot], i: int) -> bool:
    """True for the "il" of "j’ai fait une cure il y a 10 ans": it dates what comes before."""
    suite = [mot.texte for mot in mots[i + 1 : i + 6]]
    return (
        suite[:2] == ["y", "a"]
        and len(suite) > 3
        and suite[2].isdigit()
        and suite[3] in ("ans", "mois", "semaines", "semaine", "jours")
        and suite[4:] not in (["que"], ["qu"], ["j"], ["je"], ["il"], ["elle"])
    )


def _is_an_age(mots: list[Mot], i: int) -> bool:
    """True for the "22 ans" before the word i, when it is said to be one’s age or opens the message."""
    nombre = mots[i - 2].texte if i > 1 else ""
    return len(nombre) == 2 and nombre.isdigit() and (i == 2 or mots[i - 3].texte in ("ai", "age"))


def _is_past_relative(mots: list[Mot], i: int) -> bool:
    """True for the "que" of "le poste que j’avais", which leaves its noun in the present."""
    suite = [mot.texte for mot in mots[i + 1 : i + 3]]
    return (
        len(suite) == 2
        and suite[0] in ("j", "je", "il", "elle", "on")
        and suite[1] in ("avais", "avait", "etais", "etait")
        and i > 1
        and mots[i - 1].texte not in ("sais", "savoir", "dire", "parce", "alors", "mois", "ans")
    )


def _build_clauses(phrase: Phrase, liaisons: list[str]) -> None:
    debut, rang, numero = 0, 0, 0
    for mot, depart in zip(phrase.mots, phrase.departs, strict=True):
        if not mot.rupture:
            continue
        phrase.clauses.append(
            Clause(debut, depart, phrase.norme[debut:depart], rang, liaisons[numero])
        )
        numero += 1
        debut = depart + 1
        if mot.rupture == "fort":
            rang += 1
    if phrase.norme[debut:].strip():
        phrase.clauses.append(
            Clause(debut, len(phrase.norme), phrase.norme[debut:], rang, liaisons[numero])
        )


def _mark(phrase: Phrase, ouvre: bool, accueille: bool) -> None:
    phrase.bornes = [clause.debut for clause in phrase.clauses]
    phrase.accompagnant = bool(_ACCOMPAGNANT.search(phrase.norme))
    mark_subject(phrase)
    turn_to_the_child(phrase, ouvre, accueille)
    mark_news(phrase.clauses)
    mark_time(phrase.clauses)
    mark_question(phrase)
    _mark_topics(phrase.clauses)


def _mark_topics(clauses: list[Clause]) -> None:
    """What is named first shares the time and the doubt of the clause that takes it up."""
    for topique, clause in pairwise(clauses):
        if (
            clause.liaison in ("sujet", "faible")
            and clause.phrase == topique.phrase
            and not topique.moi
            and topique.texte.startswith((" la ", " le ", " l ", " les ", " mon ", " ma ", " mes "))
            and not VERBE.search(topique.texte)
            and _REPREND.match(clause.texte)
        ):
            topique.futur |= clause.futur
            topique.hypothese |= clause.hypothese
            topique.passe |= clause.passe
            topique.autre = topique.autre or clause.autre
