"""Read the answer to the key that was asked."""

from __future__ import annotations

import re
from datetime import date

from bot.comprehension.durees import Duree
from bot.comprehension.freins.nommes import read_named_freins
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.sujet import speaks_of_others_only
from bot.comprehension.reponses.booleens import read_boolean
from bot.comprehension.reponses.choix import read_choice
from bot.comprehension.reponses.nombres import read_age, read_duration
from bot.comprehension.reponses.ton import EMPHASE, NON, is_stop
from bot.situation import BOOLEENS, DUREES, LISTES

_PAS_COMPRIS = re.compile(
    r" (?:c est quoi|ca veut dire quoi|comprends? (?:pas|rien)(?= (?:\||$|la|ta|votre|ce|la "
    r"question))|pas compris|de quoi (?:tu|vous) parle[sz]?) "
)
_MERCI = re.compile(
    rf"^ {EMPHASE}{NON} (?:\| )?(?:(?:merci|c est (?:bon|tout)|ca (?:va|ira)|sa va|vraiment|"
    r"beaucoup|mais|tout va bien|\|) ?)+$"
)


def read_answer(
    phrase: Phrase,
    question: str,
    reponse: str | None,
    durees: list[Duree],
    mentions: list[Mention],
    age: int | None = None,
    jour: date | None = None,
) -> list[Fait]:
    """Facts that a short answer gives to the key asked, when the sentence said none of it."""
    jour = jour or date.today()
    if reponse in ("ne_sait_pas", "prefere_pas") or _PAS_COMPRIS.search(phrase.norme):
        return []
    if reponse is None and question != "age" and speaks_of_others_only(phrase):
        return []
    if question not in LISTES and (_MERCI.match(phrase.norme) or is_stop(phrase)):
        return []
    entier = phrase.span(0, len(phrase.norme))
    if question == "age":
        return read_age(phrase, jour)
    premiere = phrase.clauses[0]
    if (premiere.question or premiere.hypothese) and not (
        reponse in ("oui", "non") or (question == "diplome" and len(phrase.clauses) > 1)
    ):
        return []
    if question in DUREES:
        return read_duration(phrase, question, durees, age, jour)
    if question in BOOLEENS:
        faits = read_boolean(phrase, question, reponse, entier, mentions)
        depuis = durees and " depuis " in phrase.norme and question == "en_emploi"
        if depuis and faits and faits[0].valeur is False:
            faits.append(
                Fait(DUREES[0], durees[0].mois, *phrase.span(durees[0].debut, durees[0].fin))
            )
        return faits
    if question == "freins":
        faits = read_named_freins(phrase)
        if faits or not (reponse == "non" or _nothing_wrong(phrase)):
            return faits
        return [Fait("freins", (), *entier)]
    if question in LISTES:
        nommes = [
            Fait(question, mention.dispositif, mention.debut, mention.fin)
            for mention in mentions
            if mention.sens == "mention"
        ]
        return nommes or ([Fait(question, (), *entier)] if reponse == "non" else [])
    if question in ("diplome", "logement"):
        return read_choice(phrase, question, reponse, entier)
    return []


# "Vous comprenez rien", "tu vas rien faire pour moi": said of who answers, and of no barrier.
_UN_REPROCHE = re.compile(
    r"^ (?:(?:mais|non|franchement|de toute facon|en vrai|bah|ben|\|) )*(?:vous|tu|toi|ils|elles|personne|je vais|je comprends|je capte|(?:ca|sa) (?:sert|servira)) "
)


def _nothing_wrong(phrase: Phrase) -> bool:
    return _UN_REPROCHE.match(phrase.norme) is None and bool(
        re.fullmatch(
            r" (?:[a-z]+ ){0,2}?(?:tout va bien|ca va|tout roule|tout est ok|"
            r"rien de (?:special|particulier)|rien|aucun|pas de (?:probleme|souci|frein|"
            r"difficulte)|"
            r"aucun (?:probleme|souci|frein|difficulte)|ras|nickel)(?: [a-z]+){0,3} ",
            phrase.norme.replace(" |", ""),
        )
    )
