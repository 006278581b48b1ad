"""What is missing, told by supposing it: "si j’avais le permis je serais déjà ambulancier". Pure.

Whoever says what it would change has it not; "si j’avais le permis", alone, only supposes.
"""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_QUI = r"(?:j|je|il|elle|on|nous)"
# What one would have: code, what stands after "si j’avais".
_AVOIR: dict[str, str] = {
    "mobilite": r"(?:le |un |mon |son )?permis|(?:une |ma |sa )?(?:voiture|caisse|bagnole|vehicule|scooter|scoot|mobylette)"
    r"|un (?:vehicule|scooter|scoot|velo electrique)|un moyen de (?:transport|locomotion)|de quoi (?:me |se |m y )?(?:deplacer|rendre)",
    "garde-enfants": r"(?:quelqu un|une personne|une mamie|ma mere|de la famille) (?:pour|qui|ici pour) (?:me |nous )?(?:le |la |les )?gard[a-z]+"
    r"|(?:une |un )?(?:nounou|nourrice|place (?:en|a la) creche|creche|mode de garde|assistante maternelle)",
    "logement": r"un (?:logement|toit|appart|appartement|chez moi|chez nous|studio)|une (?:adresse|maison|chambre) a (?:moi|nous|lui|elle)",
    "numerique": r"un (?:ordi|ordinateur)|internet|une connexion",
    "finances": r"(?:de l |un peu d |plus d |assez d )argent|les (?:moyens|sous)|de quoi (?:payer|manger|vivre)|moins de dettes",
    "reseau": r"(?:du |un )piston|des (?:relations|contacts|connaissances)|un (?:reseau|carnet d adresses)",
    "droits": r"(?:mes|des|les|ses) papiers|le droit de travailler|(?:une |ma |sa )carte de sejour|(?:un |mon |son )(?:titre de sejour|recepisse)",
    "confiance": r"(?:plus |un peu plus |un peu |davantage )?(?:de )?(?:confiance en (?:moi|lui|elle)|d assurance|de courage)",
}
# What one could do: verb and what follows it.
_SAVOIR: dict[str, str] = {
    "lecture-ecriture": r"(?:savai[st]|arrivai[st] a)(?: (?:bien|mieux|vraiment))? (?:lire|ecrire)",
    "langue": r"(?:parlai[st]|comprenai[st]|maitrisai[st])(?: (?:bien|mieux|plus|vraiment))* (?:le |votre |la langue )?(?:francais|langue)"
    r"|savai[st](?: (?:bien|mieux))? parler (?:le )?francais",
    "reseau": r"connaissai[st] (?:quelqu un|du monde|un patron|des patrons|des gens|quelques personnes)",
    "numerique": r"savai[st](?: (?:bien|mieux))? (?:me |se )?servir (?:de |d )(?:internet|l ordinateur|l ordi|un ordinateur)",
    "mobilite": r"(?:conduisai[st]|pouvai[st] (?:conduire|me deplacer|se deplacer|bouger))",
}
_SI = (
    rf" (?:si(?: seulement| encore| au moins| deja)?(?: \|)? {_QUI}|s(?: \|)? (?:il|ils|elle))"
    r" (?:n )?(?:en )?"
)
_MOTIFS = [
    *(
        (
            code,
            re.compile(
                rf"{_SI}(?:avai[st]|avions) (?:deja |enfin |au moins |seulement )?(?:{quoi})(?= )"
            ),
        )
        for code, quoi in _AVOIR.items()
    ),
    *((code, re.compile(rf"{_SI}(?:{verbe})(?= )")) for code, verbe in _SAVOIR.items()),
]


_ALORS = re.compile(r" (?!aurais eu |serait ce )[a-z]+r(?:ais|ait|ions|aient) ")


# What is lacked in plain words: "parle pas un mot", spoken to nobody; "veut apprendre internet".
_EN_CLAIR = (
    (
        "langue",
        re.compile(
            r" (?:parle|parles|parlent|comprend|comprends|comprennent) (?:pas|meme pas|toujours pas|encore pas) un (?:seul |traitre )?mot(?= (?:\||$|et |ni |donc |il |elle ))"
        ),
    ),
    (
        "numerique",
        re.compile(
            r" apprendre (?:(?:a|se|me|servir|utiliser|bien|de|d|un|le|l) )*(?:internet|informatique|ordinateur|ordi|tablette|smartphone)(?= )"
        ),
    ),
)


def _in_plain_words(phrase: Phrase) -> list[Fait]:
    """Facts `freins` of what is lacked, said outright; not asked of, nor of somebody else."""
    dits = []
    for code, motif in _EN_CLAIR:
        trouve = motif.search(phrase.norme)
        if trouve is None:
            continue
        clause = phrase.clause_at(trouve.start() + 1)
        if not (clause.question or clause.autre):
            dits.append(Fait("freins", code, *phrase.span(trouve.start() + 1, trouve.end())))
    return dits


def read_missing(phrase: Phrase) -> list[Fait]:
    """What one says to have not: see `_supposed_away` and `_in_plain_words`."""
    return [*_in_plain_words(phrase), *_supposed_away(phrase)]


def _supposed_away(phrase: Phrase) -> list[Fait]:
    """Facts `freins` of what one supposes to have, and has not; a question sets nothing."""
    if (" si " not in phrase.norme and " s " not in phrase.norme) or not _ALORS.search(
        phrase.norme
    ):
        return []
    faits = []
    for code, motif in _MOTIFS:
        trouve = motif.search(phrase.norme)
        if trouve is None:
            continue
        clause = phrase.clause_at(trouve.end() - 1)
        suite = phrase.clauses[phrase.clauses.index(clause) + 1 :][:1]
        if not (clause.question or clause.autre or any(une.question for une in suite)):
            faits.append(Fait("freins", code, *phrase.span(trouve.start() + 1, trouve.end())))
    return faits
