"""Work that is done and not paid: there is a job, and the time is that of the wages."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_CHEF = (
    r"(?:patronn?e?s?|chefs?|cheffes?|employeure?s?|employeuses?|boss|boite|entreprise|gerante?|restos?|restaurant|magasin|agence d interim|"
    r"directrice|directeur)"
)
_PAYE = (
    r"(?:paye[rsz]?|paie|paient|payent|payee?s?|verse[rz]?|versent|verses?|donne de salaire|regle)"
)
_NE_PAYE_PAS = re.compile(
    rf" {_CHEF} (?:(?:qui|il|elle|ils|ne|n|me|m|nous|ma|a|ont|veut|veulent|va|vont|plus|pas|toujours|encore|jamais) ){{0,5}}?"
    rf"(?:(?:pas|plus|jamais|rien) (?:me |m |nous )?{_PAYE}|{_PAYE} (?:pas|plus|jamais|rien))(?= )(?! cher)"
    rf"| (?:travaille|bosse|taffe|trime)(?: [a-z0-9]+){{0,5}}?(?: sans (?:etre |me faire |toucher (?:de |un )?)?(?:paye|payee|salaire|paie)| (?:mais |et )?(?:suis |est )?(?:pas|jamais|plus) payee?)(?= )"
    r"| (?:me|m|nous) (?:doit|doivent) (?:encore |toujours )?(?:\d+|un|une|deux|trois|quatre|plusieurs|des) (?:(?:mois|semaines?) de (?:salaires?|paye|paie)|salaires?|payes?|paies?|heures)(?= )"
    rf"| {_CHEF} (?:me|m|nous) (?:doit|doivent) (?:encore |toujours )?(?:\d+|un|une|deux|trois|plusieurs|des) mois (?!de )"
    r"| salaires? (?:impaye|non (?:verse|paye)|pas (?:encore |toujours )?(?:verse|paye|recu)|en retard)[es]*(?= )"
    r"| (?:pas|plus|jamais) (?:ete |encore ete )?paye[es]* (?:par|de) (?:mon|ma|le|la|l|mes) (?:patron|chef|employeur|boite|boss)"
)
_ON_NE_PAYE_PAS = re.compile(
    rf" (?:il|elle|ils|on) (?:(?:ne|n|me|m|nous|a|ont|veut|veulent|va|vont|toujours|encore) ){{1,4}}?"
    rf"(?:(?:pas|plus|jamais|rien) (?:me |m |nous )?{_PAYE}|{_PAYE} (?:pas|plus|jamais|rien))(?= )"
    r"| (?:ou|que) (?:je|on) (?:bosse|travaille|taffe)(?: [a-z]+){0,3}? (?:me|m|nous) (?:a )?(?:paye|paie|verse) (?:pas|plus|rien)(?= )"
    r"| (?:suis|on est|sommes) (?:pas|plus|jamais) (?:encore )?payee?s?(?= )"
)
_AU_TRAVAIL = re.compile(
    r" (?:boulot|taf|travail|job|bosse|travaille|taffe|salaires?|heures|contrat|patronne?|chantier|usine|atelier|entrepot|resto|restaurant|magasin)(?= )"
)
_FINI = re.compile(
    r" (?:ancien|ancienne|anciens|ex|avant|derniere?|licencie[es]*|(?<! me )(?<! m )vire[es]*|demissionne|demission|quitte|fini|finie|arrete|"
    r"(?:bosse|travaille|taffe) (?:plus|pas)|plus de (?:travail|boulot|taf|job)|chomage|sans emploi|france travail|pole emploi|caf)(?= )"
)
DU_TRAVAIL = ("en_emploi", "mois_sans_emploi")


def with_the_unpaid_job(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The facts of a sentence, where wages that do not come are no absence of work, nor their months
    without any: "ma patronne me paye plus", "je travaille sans être payé depuis 2 mois"."""
    trouve = _unpaid(phrase)
    if trouve is None or _FINI.search(phrase.norme):
        return faits
    autres = [fait for fait in faits if fait.cle not in DU_TRAVAIL]
    travail = Fait("en_emploi", True, *phrase.span(trouve.start() + 1, trouve.end()))
    return [*autres, travail]


def is_unpaid_work(phrase: Phrase) -> bool:
    """Whether a sentence tells of wages that do not come for the job that one has."""
    return _unpaid(phrase) is not None and not _FINI.search(phrase.norme)


def _unpaid(phrase: Phrase) -> re.Match[str] | None:
    trouve = _NE_PAYE_PAS.search(phrase.norme)
    if trouve is None and _AU_TRAVAIL.search(phrase.norme):
        trouve = _ON_NE_PAYE_PAS.search(phrase.norme)
    return trouve


def read_unpaid_job(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The job of unpaid work, which nothing seen in the whole sentence unsays."""
    if not is_unpaid_work(phrase):
        return []
    return [fait for fait in faits if (fait.cle, fait.valeur) == ("en_emploi", True)]
