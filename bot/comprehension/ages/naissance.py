"""Ages told by a date of birth or a coming of age."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.comprehension.dates import NOM_MOIS, TOUT_JUSTE, DateLue, find_dates
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.situation import AGE_MAX
from bot.texte import words_only

_NE_LE = re.compile(
    r" (?:nee?s?|naissance|ddn|dn|nai|naitre|nait|naquit|suis du|suis de|est du|date du)"
    r"(?: (?:le|en|un|du|\||est|c est|au|mois|de|d|debut|fin|mi|ai|a|[a-z]+(?:di|che)))* $"
)
_NAISSANCE = re.compile(r" (?:nee?|naissance|ddn|dn|nai|nait|nes|(?:suis|est|date) (?:du|de)) ")
_MAJEUR_BIENTOT = re.compile(
    r" (?:(?:bientot|presque|quasi|quasiment) (?:majeure?|(?:a |la |ma |sa )*majorite)|"
    r"(?:sera|serai|deviens|devient|deviendra|deviendrai) majeure?|"
    rf"majeure? (?:bientot|dans \d+ (?:mois|semaines?|jours)|dans (?:un|une|quelques) (?:mois|"
    rf"semaines?|jours)|le mois prochain|demain|la semaine prochaine|en {NOM_MOIS} prochain)|"
    rf"(?:majeure?|maj) (?:en|fin|debut|mi) {NOM_MOIS}|"
    rf"(?:(?:sa|ma|la) )?majorite (?:est |c est |arrive |prevue )?(?:(?:le|en|fin|debut|mi) (?:\d+ (?:er )?)?"
    rf"{NOM_MOIS}|dans (?:\d+|un|une|quelques) (?:mois|semaines?|jours)|le mois prochain|"
    r"approche|demain|bientot))(?= )(?! (?:dernier|passe|20\d\d))"
)
_MAJEUR_DEPUIS_PEU = re.compile(
    rf" (?:(?:tout juste|a peine|fraichement|vient d etre|viens d etre|de devenir) majeure?|majeure?"
    rf"(?: (?:que|juste|seulement))? depuis (?:{TOUT_JUSTE}|\d+ (?:jours|semaines?)|"
    r"(?:[1-9]|10|11) mois))(?= )"
)


def births(phrase: Phrase, jour: date) -> Iterator[Fait]:
    """Ages of "née le 12 mars 1980"; a year alone leaves two ages, and gives none."""
    if not _NAISSANCE.search(phrase.norme):
        return
    for lue in find_dates(phrase.norme, jour):
        avant = phrase.norme[: lue.debut]
        ne = _NE_LE.search(avant)
        age = age_of(lue, jour)
        if not ne or age is None:
            continue
        clause = phrase.clause_at(ne.start() + 1)
        sujet = avant[: ne.start() + 1][-30:]
        proche = re.search(rf" {PROCHES}(?: [a-z]+)?(?: (?:est|qui est|\|))? $", sujet)
        if clause.hypothese or clause.question or clause.autre or proche:
            continue
        yield Fait("age", age, *phrase.span(lue.debut, lue.fin))


def age_of(naissance: DateLue, jour: date) -> int | None:
    """Completed years since a date of birth; None when the date leaves two ages."""
    if not naissance.an_dit or naissance.mois is None:
        return None
    if naissance.jour is None and naissance.mois == jour.month:
        return None
    age = naissance.months_until(jour) // 12
    return age if 0 <= age <= AGE_MAX else None


def coming_of_age(phrase: Phrase) -> Iterator[Fait]:
    """17 for "bientôt majeure", "à sa majorité le 14 janvier"; 18 for "majeur depuis lundi"."""
    if " maj" not in phrase.norme:
        return
    for motif, age in ((_MAJEUR_BIENTOT, 17), (_MAJEUR_DEPUIS_PEU, 18)):
        trouve = motif.search(phrase.norme)
        if trouve:
            clause = phrase.clause_at(trouve.start() + 1)
            if not (clause.autre or clause.hypothese or clause.question or clause.passe):
                yield Fait("age", age, *phrase.span(trouve.start() + 1, trouve.end()))


_UN_JOUR = (
    rf"(?:(?:le|en|fin|debut|mi|courant) (?:\d{{1,2}} )?{NOM_MOIS}|dans (?:\d+|un|une|deux|trois|quatre|cinq|six|quelques) (?:jours|semaines?|mois)|"
    r"le mois prochain|la semaine prochaine|demain|bientot|cet ete|a la rentree|au printemps|a l automne|cet hiver)"
)
_ANNIVERSAIRE_A_VENIR = re.compile(
    r"^(?:(?:et|mais|il|elle|je|j|le jeune|la jeune|lui|moi|au fait|ah|attention|sinon) )*"
    rf"(?:(?:aura|aurai|va avoir|vais avoir|fete|fetera|ses|mes|a ses) (?:ses |mes )?\d\d ?ans {_UN_JOUR}"
    rf"|(?:(?:sera|serai|devient|deviens|est|suis|a|ma|sa|la) )*(?:majeure?|maj|majorite) (?:prevue )?(?:est |c est |arrive )?{_UN_JOUR}"
    rf"|\d\d ?ans {_UN_JOUR})$"
)
_QUE_PREVOIR = r"(?:que|quoi|qu est ce qu on|on|il faut|faut) (?:(?:faut|faut il|il faut|doit|peut|peut on|dois je) )?(?:prevoir|prevoit|preparer|prepare|anticiper|anticipe)(?: quoi)?"
_POUR_SES_ANS = r"(?:pour|a|avant|apres) (?:ses|mes|les) (?:\d\d ?(?:ans)?)|(?:pour|a|avant|apres) (?:sa|ma|la) majorite"
_ANNIVERSAIRE_A_PREPARER = re.compile(
    rf"^(?:(?:et|ok|alors|mais|du coup) )*(?:{_QUE_PREVOIR} (?:{_POUR_SES_ANS})|(?:{_POUR_SES_ANS}) {_QUE_PREVOIR})$"
)


def tells_a_birthday_ahead(texte: str) -> bool:
    """Whether a message tells of a birthday to come, or asks what to prepare for it, and nothing else:
    "maj. en mars", "que prévoir pour ses 18 ans ?"."""
    mots = words_only(texte)
    return bool(_ANNIVERSAIRE_A_VENIR.match(mots) or _ANNIVERSAIRE_A_PREPARER.match(mots))
