"""Read the dispositifs named, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.dispositifs.noms import Noms
from bot.comprehension.dispositifs.passages import is_over, read_past_stays
from bot.comprehension.dispositifs.refus import is_turned_away
from bot.comprehension.dispositifs.sens import (
    INSCRIPTION,
    Trouve,
    refuses_outright,
    sense_of,
    works_there,
)
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.personnes.accompagnant import JE_SUIS_PROFESSIONNEL
from bot.comprehension.phrase import Phrase, cut
from bot.texte import spell_out

_INSCRIT_A = re.compile(r" (?:inscrite?s?|inscription)(?: (?:a|au|chez|de|obligatoire))* $")

# "La Mission Locale je veux pas, ah si en fait je veux bien": wanted in the end.
_VOULU_ENSUITE = re.compile(
    r" (?:(?:ah|si|en fait|finalement|enfin|bon|allez|oui|\|) )+(?:(?:je|il|elle) veu[xt] bien|j accepte|il accepte|"
    r"elle accepte)(?= )"
    r"| (?:si|en fait|finalement) (?:\| )?(?:pourquoi pas|d accord|oui|ok)(?= )"
    r"| (?:mais|maintenant) (?:(?!pas |plus )[a-z]+ ){0,6}?(?:prete?|partante?|d accord|motivee?|change d avis)(?= )"
)


def read_dispositifs(phrase: Phrase, noms: Noms, question: str | None = None) -> list[Mention]:
    """Mentions of a sentence, each with its sense; `question` is the key just asked."""
    metier = _of_ones_trade(phrase)
    trouves = [t for t in noms.find(phrase) if not metier[0] <= t[1] + 1 < metier[1]]
    sens = [
        sense_of(phrase, trouve, _next_place(phrase, trouves, place), question)
        for place, trouve in enumerate(trouves)
    ]
    for place in range(1, len(trouves)):
        if sens[place] == "mention" and _continues(
            phrase, trouves[place - 1][2], trouves[place][1]
        ):
            entre = phrase.norme[trouves[place - 1][2] : trouves[place][1] + 1]
            if not (sens[place - 1] == "suivi" and " pas " in entre):
                sens[place] = sens[place - 1]
    for place in range(len(trouves) - 2, -1, -1):  # "la PASS et le CSAPA le suivent"
        if sens[place] == "mention" and _joined(phrase, trouves[place][2], trouves[place + 1][1]):
            sens[place] = sens[place + 1]
    for place, (_, debut, fin) in enumerate(trouves):
        if sens[place] == "suivi" and is_over(phrase, debut, fin):
            sens[place] = "mention"
        suite = phrase.norme[fin : _next_place(phrase, trouves, place)]
        if sens[place] == "refus" and _VOULU_ENSUITE.search(suite):
            sens[place] = "mention"
    return [
        Mention(dispositif, *phrase.span(debut + 1, fin), sens[place])
        for place, (dispositif, debut, fin) in enumerate(trouves)
        if not (place and dispositif in INSCRIPTION and _is_condition(phrase, debut))
    ]


def not_followed(phrase: Phrase, mentions: Iterable[Mention]) -> frozenset[str]:
    """The dispositifs that somebody was in and is not any more."""
    laisses = set(read_past_stays(phrase, mentions))
    for mention in mentions:
        places = phrase.places(mention.debut, mention.fin)
        if (
            mention.sens == "mention"
            and places
            and is_over(phrase, places[0][0] - 1, places[-1][1])
        ):
            laisses.add(mention.dispositif)
    return frozenset(laisses)


def who_turned_away(phrase: Phrase, mentions: Iterable[Mention]) -> frozenset[str]:
    """The dispositifs that said no to the person: it is not they who refuse."""
    return frozenset(m.dispositif for m in mentions if _said_no(phrase, m.debut, m.fin))


def turned_away_by(texte: str, debut: int, fin: int) -> bool:
    """Whether what is named from `debut` to `fin` of a message said no to the person."""
    phrase = cut(spell_out(texte))
    return phrase is not None and _said_no(phrase, debut, fin)


def _said_no(phrase: Phrase, debut: int, fin: int) -> bool:
    places = phrase.places(debut, fin)
    if not places:
        return False
    return is_turned_away(phrase.norme[: places[0][0]], phrase.norme[places[-1][1] :])


def _of_ones_trade(phrase: Phrase) -> tuple[int, int]:
    """Where who writes says their trade and for whom they work: no one follows them there."""
    trouve = JE_SUIS_PROFESSIONNEL.search(phrase.norme)
    return trouve.span() if trouve else (-1, -1)


def read_plain_refusals(phrase: Phrase, faits: Iterable[Fait]) -> list[Fait]:
    """Those of the refusals read that say so, or ask for something else, in so many words."""
    return [
        fait
        for fait in faits
        if fait.cle == "refus"
        and (places := phrase.places(fait.debut, fait.fin))
        and refuses_outright(phrase.norme[: places[0][0]])
    ]


def read_own_structures(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The `suivi` of a dispositif where who writes works: the person is known there."""
    return [
        fait
        for fait in faits
        if fait.cle == "suivi"
        and (places := phrase.places(fait.debut, fait.fin))
        and works_there(phrase, places[0][0] - 1, places[-1][1])
    ]


def _is_condition(phrase: Phrase, debut: int) -> bool:
    """True for the France Travail of "le PLIE, il faut être inscrit à FT ?": the PLIE is asked about."""
    clause = phrase.clause_at(debut + 1)
    return clause.question and _INSCRIT_A.search(phrase.norme[: debut + 1]) is not None


def _next_place(phrase: Phrase, trouves: list[Trouve], place: int) -> int:
    """Where what is said of a name ends: at the clause of the next name, at most."""
    suivants = [debut for nom, debut, _ in trouves[place + 1 :] if nom != trouves[place][0]]
    if not suivants:
        return len(phrase.norme)
    suivant = suivants[0]
    clause = phrase.clause_at(suivant + 1)
    return clause.debut if clause.debut >= trouves[place][2] else suivant


def _continues(phrase: Phrase, fin: int, debut: int) -> bool:
    """True for "ni l’EPIDE ni l’E2C", "la ML et le CEJ": the same sense goes on."""
    entre = phrase.norme[fin : debut + 1]
    return bool(
        re.fullmatch(
            (
                r"(?: depuis (?:[a-z]+|\d+ (?:ans|mois|semaines|jours)))?(?: (?:\||\+|et|ni|ou|"
                r"l|la|le|les|au|a|en|de|d|du|par|avec|via|non plus|pas|ainsi|que|aussi))* "
            ),
            entre,
        )
    )


def _joined(phrase: Phrase, fin: int, debut: int) -> bool:
    """True for "la PASS de l’hosto et le CSAPA": two names with one verb after them."""
    entre = phrase.norme[fin : debut + 1]
    return bool(
        re.fullmatch(
            (
                r"(?: (?:de|du) (?:l |la )?[a-z]+)?(?: \|)?(?: (?:et|ou|\+|ni|du|de|au|"
                r"a))(?: (?:l|la|le|les))? "
            ),
            entre,
        )
    )
