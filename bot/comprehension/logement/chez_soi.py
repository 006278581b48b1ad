"""In a home of one’s own."""

from __future__ import annotations

import re

from bot.comprehension.logement.cadres import PAS_LA, PERDU
from bot.comprehension.logement.formulations import CHEZ_EUX
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished
from bot.comprehension.vocabulaire.logis import INSALUBRE, LOGIS


def is_home(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant, mots = phrase.before(trouve.start()), trouve.group()
    if is_negated(phrase, trouve.start(), trouve.end()) or (
        PERDU.search(avant[-45:]) and not mots.startswith(" avec ")
    ):
        return False
    if mots.strip() in ("logement", "toit", "my home"):
        return False  # the heading of a note: "logement : rue"
    if re.search(r" chez (?:lui|elle)$", mots) and re.search(r" (?:je|j|moi|on) ", avant + mots):
        return False
    titre = re.match(r" (?:\| )?(?:co |sous )?(?:locataire|proprietaire|bail)", mots)
    if titre and re.search(r" (?:noms?|jusqu|en cours|en regle|signe|glissant)$", mots):
        return True
    if titre and re.search(
        r" (?:les|des|mes|ses|le|la|ancien|nos|vos|aux|mon|un|une|de) $", avant[-8:]
    ):
        return bool(re.search(r" (?:suis|est|comme) (?:le|la|un|une) $", avant))
    if not titre and not mots.startswith(" relog") and re.search(rf" {INSALUBRE} ", phrase.norme):
        return False
    apres = phrase.after(trouve.end())
    if re.search(rf" {LOGIS} $", mots.rstrip() + " ") and (
        PAS_LA.match(apres)
        or re.match(
            rf" ?(?:{CHEZ_EUX}|therapeutique|d urgence|115|a (?:trouver|vendre|louer))", apres
        )
    ):
        return False
    if re.match(r" (?:dans|avec) ", mots) and re.search(
        r" (?:travaille|bosse|tombe|stage|vais|va|seul enferme|menage|\d|cambriole|feu|rentre) $",
        avant,
    ):
        return False
    return not is_wished(phrase, trouve.start())
