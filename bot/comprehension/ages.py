"""The person's age, in completed years; other people's ages are left to their owners."""

from __future__ import annotations

import re

from bot.comprehension.clauses import Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.proches import ENFANTS, PROCHES

_MOIS = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_BIENTOT = re.compile(
    r" (?:bientot|presque|quasi|quasiment|pas tout a fait|vais (?:avoir|sur|faire|bientot avoir)|"
    r"va (?:avoir|sur|faire)|vais feter|j approche|approche|aurai|aura)"
    r"(?: (?:de|des|d|les|mes|ses|ces|sur|bientot|avoir|faire|l age de))*"
    r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|euros|enfants|semaines|jours|h|heures))"
)
_BIENTOT_APRES = re.compile(
    r" (?P<n>\d{1,3}) ans (?:bientot|dans (?:\d+|un|une|quelques) (?:mois|semaines?|jours)|"
    rf"le mois prochain|la semaine prochaine|en {_MOIS}|le \d+ {_MOIS}|demain)(?= )"
)
_DIT = re.compile(
    r" (?:j ai|je ai|moi ai|age|agee|eu|d avoir|feter mes|fete mes|jeune de|homme de|femme de|"
    r"dame de|garcon de|fille de|personne de|monsieur de|quelqu un de|suis age de|mon age|"
    r"age de|age est|age c est|moi|il a|elle a|qui a|on a|ai|j avoir|je avoir|moi avoir|j ait|je)"
    r"(?: (?:de|deja|maintenant|actuellement|seulement|juste|que|tout juste|mes|est|c est|"
    r"environ))*"
    r" (?P<n>\d{1,3}) ans(?= )"
)
_NU = re.compile(r" (?P<n>\d{1,3}) ans(?= )")
_SANS_UNITE = re.compile(
    r" (?:j ai|je ai|jeune de|age|age de|age est|mon age c est|moi c est) (?P<n>\d{2}) "
    r"(?=\||$|pas |sans |suis |habite |je |j |bientot )"
)
_CORRECTION = re.compile(
    r" (?P<n>\d{1,3}) (?:ans )?(?:et |mais )?(?:\| )?(?:et |"
    r"mais )?(?:non )?pas (?P<x>\d{1,3})(?= )(?! (?:mois|euros))"
)
_CORRECTION_2 = re.compile(
    r" pas (?P<x>\d{1,3}) (?:ans )?(?:\| )?(?:mais |j ai |plutot |"
    r"c est )*(?P<n>\d{1,3})(?: ans)?(?= )"
)
# "H, 52", "F 23 Vesoul": how an educator’s line begins.
_LIGNE = re.compile(
    r"(?:^|(?<=\|)) (?:h|f|jeune h|jeune f|homme|femme|mme|m|mr|monsieur|madame|jeune homme|"
    r"jeune femme|jeune fille|jeune|garcon|fille|dame) (?:\| )?(?P<n>\d{2})(?= )"
    r"(?! (?:mois|euros?|enfants?|semaines|jours|h|heures|rue|ans))"
)
_LIGNE_COLLEE = re.compile(r"^ [hf](?P<n>\d{2})(?= )(?! rue)")
_MEPRISE = (
    r"(?:en fait|pardon|je deconne|je rigole|desole|erreur|oups|plutot|mdr|"
    r"(?:je |me suis |j ai )*trompe|je voulais dire|autant pour moi|enfin|non|nan)"
)
_MEPRISE_MOT = r"(?:euh |ah |oh |mais |et |c est |c etait |j ai |moi |plutot |\| )*"
_REPRISE_NUE = re.compile(
    rf"^ {_MEPRISE_MOT}(?:{_MEPRISE} {_MEPRISE_MOT})+(?P<n>\d{{2}})(?: ans)?(?: {_MEPRISE})*"
    r"(?: \|)? $"
    rf"|^ (?:j ai |c est )?(?P<n2>\d{{2}})(?: ans)?(?: \|)?(?: {_MEPRISE})+(?: \|)? $"
)
_PAS_UN_AGE_AVANT = re.compile(
    r" (?:depuis|pendant|il y a|y a|fait|faisait|dans|pour|moins de|plus de|entre|entre \d+ et|"
    r"jusqu a|jusqu|avant|apres|durant|en|tous les|toutes les|quand j avais|mes|ses|a partir de|"
    r"a|des|pas|pas encore|de \d+ a|\d+ a|\d+ et|\d+|ou|avait|vers|minimum|maximum|max|min|"
    r"partir de|"
    r"au bout de|les|chaque|bac \+) $"
)
_PAS_UN_AGE_APRES = re.compile(
    r"^ (?:que|qu|plus tard|apres|ferme|en arriere|d ecart|maximum|minimum|max|ou plus|et plus|"
    r"de (?:chomage|taf|travail|boulot|metier|galere|prison|vie|droit|cotisation|maladie|retard|"
    r"difference|mission|contrat|cdd|interim|rue|suivi|formation|bail|presence|anciennete|vacances|"
    r"permis|mariage|fac|lycee|college|licence|plus|moins|ça|ca|service|carriere|silence|sursis)|"
    r"d (?:experience|anciennete|etudes|interim|attente|ecart|inactivite|absence)|"
    r"sans (?:emploi|boulot|travail|taf|job|bosser|travailler|activite))(?= )"
)
_PROCHE_AVANT = re.compile(
    rf" {PROCHES}(?: [a-z]+){{0,2}}?(?: (?:de|a|ont|age|agee|ages|qui a|d|\d+|et|"
    rf"mois|ans|ou|bientot|presque))* $"
)
_ENTRE_PARENTHESES = re.compile(rf"(?<! chez) (?:mon|ma|mes|une?|\d+) {ENFANTS} \|(?: \d+ et)? $")
# "2 enfants de 4 ans et 12 ans": every number of the list is a child’s age.
_LISTE_D_ENFANTS = re.compile(
    r" (?:enfants|filles|fils|gamins|gamines|gosses|momes|petits|jumeaux|jumelles|garcons)"
    r"(?: (?:\||de|d|qui|ont|ages?|agees?|dont|un|une|a|et|\d+(?: ans| mois)?))* $"
)
_ADULTE = re.compile(
    r"(?: (?:suis|jeune|est) (?:une? |la )?(?:maman|mere|papa|pere)(?: (?:seul|solo|isole|"
    r"celibataire|de|a|age|agee|qui a|\|))* $)|(?:^|\|| jeune| une| un| la| le| dame| cette)(?: jeune)? (?:femme|fille|homme|garcon|"
    r"ami)(?: (?:de|a|age|agee|qui a|d|bientot|presque))* $"
)
_VERBE_A = words("il elle qui on jeune m mme mr monsieur madame | homme femme")


def read_ages(phrase: Phrase, texte: str, *, nus: bool = True, reprise: bool = True) -> list[Fait]:
    """Facts `age` of a sentence; `texte` tells "à 16 ans" from "a 16 ans".

    Without `nus`, a bare "10 ans" is no age: it answers how long, or how old a child is. Without
    `reprise`, "en fait 70" is none either: another number was asked.
    """
    repris = _bare_correction(phrase) if reprise else None
    if repris:
        return [repris]
    for motif in (_CORRECTION, _CORRECTION_2):
        trouve = motif.search(phrase.norme)
        if trouve and _is_plausible(trouve["n"]) and _is_plausible(trouve["x"]):
            return [_fact(phrase, trouve, int(trouve["n"]))]
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []
    for motif, retrait in (
        (_BIENTOT, 1),
        (_BIENTOT_APRES, 1),
        (_DIT, 0),
        (_NU, 0),
        (_SANS_UNITE, 0),
        (_LIGNE, 0),
        (_LIGNE_COLLEE, 0),
    ):
        for trouve in motif.finditer(phrase.norme):
            place = trouve.span("n")
            if (motif is _NU and not nus) or any(d <= place[0] < f for d, f in pris):
                continue
            if _is_age(phrase, texte, trouve, motif):
                pris.append(place)
                faits.append(_fact(phrase, trouve, int(trouve["n"]) - retrait))
    return sorted(faits, key=lambda fait: fait.debut)


def _is_age(phrase: Phrase, texte: str, trouve: re.Match[str], motif: re.Pattern[str]) -> bool:
    nombre = int(trouve["n"])
    clause = phrase.clause_at(trouve.start("n"))
    if clause.autre or clause.passe or clause.hypothese or clause.question:
        return False
    if clause.futur and motif is not _BIENTOT:
        return False
    avant = phrase.norme[: trouve.start("n")]
    if motif in (_LIGNE, _LIGNE_COLLEE):
        return 12 <= nombre <= 99
    if is_a_relative_s(phrase, trouve.start("n")):
        return False
    if motif is _BIENTOT:
        sans_unite = " ans" not in trouve.group()
        if re.search(r" dans (?:\d+|un|une|deux) ans ", clause.texte):
            return False
        return (
            (12 if sans_unite else 8) <= nombre <= 99
            and not _PAS_UN_AGE_APRES.match(phrase.norme[trouve.end() :])
            and not re.search(r" (?:depuis|fait|y a) $", phrase.norme[: trouve.start() + 1][-10:])
        )
    if motif is _SANS_UNITE:
        return 12 <= nombre <= 99
    apres = phrase.norme[trouve.end("n") + 4 :]
    if _PAS_UN_AGE_APRES.match(apres) and not (nombre >= 14 and apres.startswith(" sans")):
        return False
    if motif is _DIT:
        return 5 <= nombre <= 120 and not re.search(
            r" (?:fait|y a|depuis que|avait|pas) $", avant[-12:]
        )
    if not 10 <= nombre <= 99:
        return False
    if re.search(r" a $", avant[-3:]):
        return _is_verb_a(phrase, texte, trouve.start("n"))
    return not _PAS_UN_AGE_AVANT.search(avant[-24:])


def _bare_correction(phrase: Phrase) -> Fait | None:
    """The age of "en fait 19", "19 pardon": a bare number that mends what was said."""
    trouve = _REPRISE_NUE.search(phrase.norme)
    if not trouve:
        return None
    groupe = "n" if trouve["n"] else "n2"
    debut, fin = trouve.span(groupe)
    fin += 4 if phrase.norme.startswith(" ans ", fin) else 0
    return Fait("age", int(trouve[groupe]), *phrase.span(debut, fin))


def is_a_relative_s(phrase: Phrase, position: int) -> bool:
    """True when the number at a position is the age of a child or of another relative."""
    avant = phrase.norme[:position]
    if _ENTRE_PARENTHESES.search(avant[-40:]) or _LISTE_D_ENFANTS.search(avant[-70:]):
        return True
    return bool(_PROCHE_AVANT.search(avant[-70:])) and not _is_the_person(phrase, position)


def _is_verb_a(phrase: Phrase, texte: str, position: int) -> bool:
    """True when the "a" before a number is the verb ("elle a 19 ans"), not "à"."""
    debut, _ = phrase.span(position - 3, position - 1)
    if texte[debut : debut + 1] in "àÀ":
        return False
    mots = phrase.norme[: position - 3].split()
    return not mots or mots[-1] in _VERBE_A


def _is_the_person(phrase: Phrase, position: int) -> bool:
    """True for "jeune femme de 23 ans", the person and no relative ("j’ai une fille de 12 ans")."""
    avant = phrase.before(position - 1)
    return bool(_ADULTE.search(avant)) and not re.search(r" (?:ai|a|avec|est) une? fille ", avant)


def _is_plausible(nombre: str) -> bool:
    return 10 <= int(nombre) <= 99


def _fact(phrase: Phrase, trouve: re.Match[str], age: int) -> Fait:
    debut, fin = trouve.span("n")
    if phrase.norme.startswith(" ans ", fin):
        fin += 4
    return Fait("age", max(age, 0), *phrase.span(debut, fin))
