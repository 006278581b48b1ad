"""Barriers named by a bare word, where a list of them is expected: "permis, garde, papiers"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.comprehension.demandes.a_qui_parler import asks_for_somebody
from bot.comprehension.freins.dementis import SANS_PROBLEME
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import Regle, compile_table
from bot.comprehension.phrase.squelette import Squelette, draw
from bot.comprehension.vocabulaire.freins import NOMS

# "Faut ramener quoi comme papiers": they are asked for, not missing.
_QUELS_PAPIERS = re.compile(
    r" (?:quoi|quels?|quelles?) (?:comme |de )?(?:papiers?|documents?|justificatifs?|pieces?)(?= )"
)
_UN_TEXTE_A_LIRE = re.compile(
    r" (?:resume|texte|fiche|message|quelque chose|truc|rien|quoi) a (?:lire|dire|ecrire) "
)
_PARLE_DE_QUELQUE_CHOSE = re.compile(
    r"^(?!.* (?:francais|langue) ).* (?:m|me|nous|lui) parler (?!pas |mal |vite |trop |francais )(?=[a-z])"
)
_QUITTE = re.compile(
    r" (?:viens|vient|venir|venu|venue|sors|sort|sorti|sortie|sortir|connu|connaitre|quitte|quitter) "
    r"(?:(?:de|du|d|la|le|l) )*$"
)
# "Je suis bon en mécanique moto", "l’informatique j’adore": what one has, and no barrier.
_A_L_AISE = re.compile(
    r" (?:(?:suis|est|etais) (?:(?:plutot|tres|assez|super|trop|vraiment|hyper) )?"
    r"(?:bon(?:ne)?|forte?|doue|douee|cale|calee|a l aise|passionnee?|pro|une? as) (?:en|avec|sur|de|d|pour|au|aux) "
    r"|(?:debrouille|gere|touche|assure|connais) (?:(?:tres|plutot|pas mal|grave) )?(?:bien )?(?:(?:un peu|un rayon) )?(?:en|avec|sur) "
    r"|(?:adore|kiffe|aime (?:bien|trop|beaucoup)?) |parle (?:(?:\w+ ){1,3}?(?:couramment|tres bien)|plusieurs|\w+ langues) )"
)
_MAL_A_L_AISE = re.compile(
    r" (?:boire|jouer|fumer|alcool|cannabis|shit|drogues?|jeux?|pas|plus|jamais|sauf|mais|nulle?|mal|francais|sans|besoin|faut|cherche|"
    r"galere\w*|problemes?|soucis?|difficile|dur|manque|perdue?|bloque\w*|creche|permis|voiture|panne|crains|peur|trop loin) "
)
MOTS_D_UN_ATOUT = 14
_PAS = re.compile(r" ?(?:pas|jamais|plus)(?= |$)")
# "Pas handicapé non": a state, which a bare "pas" denies; "pas motivé" is a barrier.
_PAS_AVANT = re.compile(r" (?:pas|jamais|ni) (?:du tout |vraiment |non plus )?$")
_D_UN_ETAT = re.compile(
    r" (?:handicap|malade|alcoolique|toxico|accro|depressi|depress|dependante?|violent)"
)


@cache
def _noms() -> tuple[Regle, ...]:
    return compile_table(NOMS)


def read_named_freins(phrase: Phrase) -> list[Fait]:
    """Barriers named by a bare word, in an answer to the question on freins; not in a question."""
    if _QUELS_PAPIERS.search(phrase.norme) or is_at_ease(phrase):
        return []
    return list(named(draw(phrase), 0))


def is_at_ease(phrase: Phrase) -> bool:
    """Whether a message tells of what one is good at, or likes, and of nothing that lacks."""
    aise = _A_L_AISE.search(phrase.norme) is not None
    return (
        aise
        and len(phrase.norme.split()) <= MOTS_D_UN_ATOUT
        and _MAL_A_L_AISE.search(phrase.norme) is None
    )


def named(squelette: Squelette, debut: int) -> Iterator[Fait]:
    """Facts `freins` for each name that stands after `debut`, on the bones, and that nothing denies."""
    for code, motif in _noms():
        trouve = motif.search(squelette.texte, debut)
        if trouve is None or SANS_PROBLEME.search(squelette.before(trouve.start())):
            continue
        clause = squelette.clause(trouve.start() + 1)
        if code == "lecture-ecriture" and _UN_TEXTE_A_LIRE.search(squelette.phrase.norme):
            continue  # "un résumé à lire au téléphone"
        if code == "langue" and asks_for_somebody(squelette.phrase):
            continue
        if code == "langue" and _PARLE_DE_QUELQUE_CHOSE.search(squelette.texte):
            continue  # "on m’a parlé du RSA"
        if code == "logement" and _QUITTE.search(squelette.before(trouve.start())):
            continue  # "je viens de la rue mais j’ai un studio"
        if _D_UN_ETAT.match(trouve.group()) and _PAS_AVANT.search(
            f"{squelette.before(trouve.start()).rstrip()} "
        ):
            continue
        if code == "violences" and _PAS.match(squelette.texte, trouve.end()):
            continue  # "elle me tape pas"
        if not re.search(r" (?:j ai|a|ai) (?:le|un|une|mon|deja) ", clause.texte):
            yield Fait("freins", code, *squelette.span(trouve.start(), trouve.end()))
