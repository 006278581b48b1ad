"""The words for children, and for their ages."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

_PAS_UN_ENFANT = (
    r"(?! (?:frere|soeur|frangine?|cousine?|ami|amie|copain|copine|neveu|niece|boulots?|job|"
    r"appart|appartement|village|studio|logement|enfance|peu|contrat|dejeuner|hlm|salaire|"
    r"retraite|moment|question|ville|chambre|coin|service|souci|probleme|permis|voiture|bout de "
    r"temps|"
    r"commerce|entreprise|boite|taf|travail|metier|revenu|chien|chat|ecole|formation|budget)(?= ))"
)
ENFANT = (
    r"(?:fils|filles?|enfants?|bebes?(?! sitt)|gamine?s?|gosses?|jumeaux|jumelles|triples|nourrissons?|"
    r"nouveau nes?|garcons?|garconnet|fillette|ainee?s?|cadet|cadette|benjamine?|momes?|"
    r"loulous?|louloutte|bambins?|poupon|minots?|marmots?|mouflets?|pitchoune?s?|puce|poussin|"
    r"loupiote?s?|loupiottes?|mioches?|gniards?|morveux|morveuse|bonhomme|marmailles?|rejetons?|"
    r"monstres?|pupuce|crapule|bouchou|fistons?|fifille|choupinette|choupette|terreur|enfs?|"
    r"enfts?|timouns?|bebous?|boutchous?|bibous?|tout petit|toute petite|tout petits|louloutes?|"
    r"bambina|bambino|daughters?|kid|toddler|triplees?|"
    r"tresor|princesse|prince|chipie|bout de chou|bout d chou|bouchon|kids?|nains?|"
    r"(?:petit |petite )?(?:dernier|derniere|deuxieme|troisieme|second|seconde|premier|premiere)|"
    rf"p tit|tit|petite?s?{_PAS_UN_ENFANT})"
)
UNITE = r"(?:ans|mois|moi|semaines?|sem|jours?)"
NOMBRE = r"(?:\d+|une?(?= (?:ans|mois|semaine|jour)))"
PARENTS_NOMMES = re.compile(
    r" (?:leur (?:pere|mere|papa|maman)|(?:les|mes|nos) (?:enfants|petits|gosses)|"
    r"(?:maman|papa|mere|pere) (?:de|des|d)) "
)
DET = (
    r"(?:mon|ma|mes|son|sa|ses|leurs?|le|la|les|l|un|une|\d+|ce|ces|notre|nos|tous|deux|trois|"
    r"petite?|jeunes?|grande?s?|propres?)"
)


def is_mine(phrase: Phrase) -> bool:
    """True when the writer speaks of himself or herself ("je"), not of somebody followed."""
    return (not phrase.accompagnant and " je " in phrase.norme) or " j ai " in phrase.norme
