"""Notes without a verb: "taf : non", "RSA ? oui", "école : finie depuis avril", "FT non".

An educator’s list, and people who put the question to themselves. One frame for the keys that are
answered by yes or no: what is spoken of, then its state.
"""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire import words

_OUI = (
    r"(?:oui|ok|ouais|yes|valide|validee|active|actif|ouverte?s?|en place|toujours|a jour|fait|"
    r"faite)"
)
_NON = (
    r"(?:non|nan|neant|aucune?|zero|0|rien|nada|ko|walou|wallou|que dalle|no|jamais|"
    r"nulle part|pas du tout|null|nul|x)"
)
_FINI = (
    r"(?:finie?s?|arretee?s?|terminee?s?|stoppee?s?|stop|quittee?|lachee?|abandonnee?|plie|"
    r"pliee|perdue?|derriere)"
)
# Key -> what the note speaks of, and whether an end says "no longer".
_SUJETS: tuple[tuple[str, str, bool], ...] = (
    (
        "en_emploi",
        r"(?:tafs?|travail|boulot|emploi|job|turf|activite(?: pro(?:fessionnelle)?)?|work|salaire)",
        True,
    ),
    (
        "scolarise",
        r"(?:ecole|scolarite|scolarise|scol|lycee|college|cours|etudes|cfa|fac|school)",
        True,
    ),
    (
        "inscrit_france_travail",
        r"(?:(?:inscrit|inscription) )?(?:(?:a|au|chez) )?(?:france travail|pole emploi|ft)",
        False,
    ),
    ("rsa", r"rsa", False),
    ("rqth", r"(?:rqth|aah)", False),
    ("diplome", r"(?:diplomes?|brevet|dnb|bagage|qualif|qualification)", False),
)
_DEVANT = (
    r"(?:et|mais|cote|niveau|pour|pour le|pour la|son|mon|au|le|la|l|un|du|de|d|a|les|des|"
    r"sinon|inscrit)"
)
_TOI = r"(?:lui|elle|moi|il|actuel|actuellement|actuelle|au pole|en ce moment|maintenant)"
_NOTE = tuple(
    (
        cle,
        re.compile(
            (
                rf"(?:^|\||\+) (?:{_DEVANT} ){{0,3}}{sujet}(?: "
                rf"\|)?(?: {_TOI})?(?: \|)? (?:(?P<oui>{_OUI})|(?P<non>{_NON})"
            )
            + (rf"|(?:c est |s est )?(?P<fini>{_FINI})" if finit else "")
            + (
                r")(?= (?:\||$|depuis|en |et |mais|\+|pour l instant|actuellement|c est|il |"
                r"elle |je ))"
            )
        ),
    )
    for cle, sujet, finit in _SUJETS
)
_DECLENCHEURS = words(
    "taf tafs travail boulot emploi job turf activite work salaire ecole scolarite scolarise scol "
    "lycee college cours etudes cfa fac school france pole ft rsa rqth aah diplome diplomes brevet "
    "dnb bagage qualif qualification"
)
_ETATS = re.compile(rf" (?:{_OUI}|{_NON}|{_FINI})(?= )")


def read_notes(phrase: Phrase) -> list[Fait]:
    """Facts of the notes of a sentence, each where its "oui" or its "non" stands."""
    if _DECLENCHEURS.isdisjoint(phrase.norme.split()) or not _ETATS.search(phrase.norme):
        return []
    faits = []
    for cle, motif in _NOTE:
        for trouve in motif.finditer(phrase.norme):
            oui = trouve["oui"] is not None
            clause = phrase.clause_at(trouve.start() + 1)
            if clause.autre or clause.hypothese:
                continue
            if cle == "diplome" and oui:
                continue
            if cle == "rqth" and not oui and " aah " in trouve.group():
                continue  # without the AAH, a handicap may be recognised all the same
            valeur = "aucun" if cle == "diplome" else oui
            groupe = "oui" if oui else trouve.lastgroup or "non"
            faits.append(Fait(cle, valeur, *phrase.span(trouve.start(groupe), trouve.end(groupe))))
    return faits
