"""School left less than a year ago: "elle a quitté le lycée en septembre", "déscolarisé depuis 3 mois". Pure.

Of a month without its year, the last one is meant.
"""

from __future__ import annotations

import re

from bot.comprehension.dates import NOM_FETE, NOM_MOIS

_QUITTER = (
    r"(?:arret[a-z]*|quitt[a-z]*|lach[a-z]*|abandonn[a-z]*|plaqu[a-z]*|stopp[a-z]*|decroch[a-z]*|descolaris[a-z]*|sortie?s?|partie?s?|"
    r"(?:plus|pas) (?:[a-z]+ )?(?:a|au|en|d|de|scolarisee?s?)|y va plus|vais? plus|va plus|retourne plus)"
)
_ECOLE = (
    r"(?:ecole|lycee|college|cfa|cours|scolarite|scolarisee?s?|bahut|etudes|bac pro|cap|bts|fac|terminale|premiere|seconde|troisieme|3e|2nde|1ere|mfr|"
    r"descolaris[a-z]*|decroch[a-z]*)"
)
_PEU = r"(?:[1-9]|1[01]|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|quelques)"
_QUAND = (
    rf"(?:(?:depuis|en|a|au|fin|debut|mi|l|la|le|mois|d|de|cet|cette) )*(?:{NOM_MOIS}|{NOM_FETE}|rentree|ete|vacances)(?= )(?! (?:de )?(?:l ans )?(?:(?:19|20)\d\d|d avant))"
    rf"|(?:depuis|il y a|y a|ya|ca fait|fait|voila) (?:environ |a peine |plus de |moins de )?(?:{_PEU} (?:mois|semaines?|jours?)|moins d un ans?|peu)(?= )(?! et)"
    r"|(?:cette (?:ans|annee)|le mois dernier|la semaine derniere|hier|recemment|ce mois ci|dernierement)(?= )"
)
_ENTRE = r"(?:(?!(?:ai|as|a|suis|est|travaille|chomage|emploi|rsa|habite) )[a-z0-9|]+ ){0,4}?"
_SORTI = re.compile(
    rf" {_QUITTER} (?:[a-z]+ ){{0,3}}?(?<= ){_ECOLE} {_ENTRE}(?:{_QUAND})"
    rf"| (?:descolarisee?s?|decrocheu(?:r|se)|decrochee?) {_ENTRE}(?:{_QUAND})"
    rf"| (?:{_QUAND}) (?:(?:je|j|il|elle|on|a|ai|est|suis) ){{0,3}}{_QUITTER} (?:[a-z]+ ){{0,3}}?(?<= ){_ECOLE}(?= )"
    rf"| {_QUITTER} (?:hier|recemment) (?:[a-z]+ ){{0,2}}?{_ECOLE}(?= )"
    rf"| vien[ts]? (?:juste |tout juste )?(?:de |d ){_QUITTER} (?:[a-z]+ ){{0,3}}?(?<= ){_ECOLE}(?= )"
)


def left_school_this_year(norme: str) -> bool:
    """Whether a message tells of a school left less than a year ago."""
    return _SORTI.search(norme) is not None
