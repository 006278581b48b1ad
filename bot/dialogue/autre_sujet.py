"""Whether a question that was given an aspect of a piste ("c’est payé ?", "il y a de la place ?") names a
subject of its own, which the piste in view knows nothing of: "l’interprète, qui paye ?". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.phrase import plain
from bot.orientation.fiches import Fiche
from bot.texte import words_only

# Each a subject that has its own answer somewhere, and is no aspect of a place that receives people.
_SUJETS = re.compile(
    r"\b(?P<sujet>interpretes?|traduct(?:eur|rice|ion)s?|l?apprentissages?|alternances?|apprentie?s?|creches?|garderies?|nounous?|nourrices?|assistantes? maternelles?|"
    r"autorisations? de travail|titres? de sejour|recepisses?|visas?|passeports?|cni|cartes? d identite|cartes? grises?|naturalisation|nationalite|timbres?|"
    r"caces|titres? pro(?:fessionnels?)?|vae|cpf|bafa|concours|cours du soir|appareils? (?:auditifs?|dentaires?)|protheses?|lunettes|dentiste|mutuelle|"
    r"loyers?|caution|hlm|logements? socia(?:l|ux)|patrons?|employeurs?|retraite|chomage|avocats?|divorce|tribunal|amendes?|"
    r"navigo|tgv|trains?|avion|scooters?|trottinette|assurances?|essence|controle technique|ordinateurs?|forfait|"
    r"assistante sociale|psychologues?|psy|medecins?|naissance|mariage|enterrement|cantine|colonie|"
    r"(?:diplomes?|bac|licence|master|etudes) (?:[a-z]+ ){0,2}?(?:etrangere?s?|du pays|au pays|de mon pays|de son pays|maroc\w*|alger\w*|tunis\w*|syri\w*|ukrain\w*|afghan\w*|congo\w*|guine\w*|ivoir\w*|senegal\w*|turc|turque|albanais\w*|roumain\w*))\b"
)
_RACINE = 6


def asks_of_another_subject(texte: str, fiches: Iterable[Fiche]) -> bool:
    """Whether a question names a subject that none of the fiches told of is on, nor says a word of."""
    trouve = _SUJETS.search(plain(texte))
    if trouve is None:
        return False
    racine = trouve["sujet"].split()[0].removeprefix("lapp").removesuffix("s")[:_RACINE]
    return not any(racine in _words_of(fiche) for fiche in fiches)


def _words_of(fiche: Fiche) -> str:
    dits = (
        fiche.nom,
        *fiche.alias,
        fiche.resume,
        fiche.demarche,
        fiche.duree,
        fiche.remuneration,
        fiche.cout,
    )
    return words_only(" ".join(dit for dit in dits if dit))
