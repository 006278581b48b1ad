"""The words for a job, a contract, a boss."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire.jargon import PRISE_EN_CHARGE

TRAVAIL = r"(?:boulots?|bulot|travail|travay|emplois?|jobs?|taf|turf|gagne pain)"
CONTRAT = (
    r"(?:cdi|cdd|cddi|interim|contrat (?:(?:de )?\d+ ?h(?:eures)?|aide|pro|saisonnier|"
    rf"d insertion|de travail)|(?!{PRISE_EN_CHARGE})pec|cui|mi temps|temps (?:partiel|plein|complet)|plein temps)"
)
POSTE = rf"(?:{TRAVAIL}|cdi|cdd|interim|poste|mi temps|temps partiel|contrat)"
TRAVAILLE = (
    r"(?:travaille|bosse|taffe|rebosse|retravaille|trime|charbonne|turbine|embauche|"
    r"debauche|exerce|officie)"
)
CHEF = r"(?:chef|cheffe|patron|patronne|boss|manager|manageuse|employeur|employeuse|chef d equipe)"


def fact(phrase: Phrase, valeur: bool, trouve: re.Match[str]) -> Fait:
    return Fait("en_emploi", valeur, *phrase.span(trouve.start() + 1, trouve.end()))
