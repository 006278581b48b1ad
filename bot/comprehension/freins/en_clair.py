"""Barriers told in so many words, which no second reading takes out: "j’ai des problèmes de santé"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.squelette import draw
from bot.comprehension.vocabulaire.freins.corps import MEDECIN

# "Je veux bosser mais je connais personne": nobody who hires, rather than nobody at all.
PERSONNE_POUR_UN_EMPLOI = re.compile(
    r" (?:bosser|boulot|taf|taff|taffer|travail|travailler|emploi|job|stage|alternance|apprentissage)"
    r" (?:\| )?(?:mais|sauf que|seulement|le probleme c est que) (?:\| )?(?:je |j )?(?:ne |n )?"
    r"(?:connais|connait|connai) (?:vraiment |absolument )?personne(?= )"
)
# "Master, je connais personne": a diploma without a network.
DIPLOME_SANS_RESEAU = re.compile(
    r" (?:master|licence|bts|dut|but|bac (?:\+ )?\d|doctorat|ingenieur|ecole de commerce|diplomee?|bachelor|etudes superieures)(?= )"
    r".* (?:connais|connait) (?:vraiment |absolument )?personne (?!ici|dans (?:la|cette|ma) ville|a qui parler)"
)
_HARCELE = r"(?:me|m|nous|je) (?:faire |[a-z]+ ){0,2}?harceler"
_A_L_ECOLE = r" (?:ecole|college|lycee|classe|eleves?|cours|recre)"
# What the person says so plainly that nothing else is meant, on the bones of the sentence.
_EN_TOUTES_LETTRES = {
    "sante": re.compile(
        rf" {MEDECIN}| (?:je|moi) (?:trop |tres |etre )?malade(?= (?:\||$|et ))"
        r"| (?:pas|plus|aucun|sans) (?:couverture (?:sante|maladie)|secu(?:rite sociale)?|carte vitale)(?= )"
    ),
    "logement": re.compile(
        r" (?:serai|sera|serons|aller etre|me retrouver|vais finir) (?:bientot |encore )?(?:rue|dehors|sdf|sans (?:toit|logement))(?= )"
        r"|(?:^|\|) chercher (?:un |une )?(?:logement|appart|appartement|studio|chambre|toit|coloc\w*|foyer)(?= )"
    ),
    "lecture-ecriture": re.compile(
        r" (?:je|moi) (?:savoir|arriver) (?:pas|mal|apeine) (?:bien |trop |tres )*(?:lire|ecrire)(?! (?:[a-z]+ )?"
        r"(?:francais|anglais|arabe|code|musique|partitions?|plans?|cartes?|cv|lettres? motivation))(?= )"
        r"| (?:je|moi|il|elle) (?:y )?(?:vouloir|ve|voudrai[a-z]*|aimer[a-z]*|souhait[a-z]*|besoin|envie)"
        r" (?:bien |d |de )*apprendre (?:bien |mieux )?(?:lire|ecrire)(?! (?:[a-z]+ )?(?:francais|anglais|arabe|code|musique|"
        r"partitions?|plans?|cartes?|logiciels?|cv|lettres? motivation))(?= )"
    ),
    "numerique": re.compile(
        r" (?:je|moi) (?:etre )?(?:trop |super |vraiment )?(?:nul|perdu|largue|mauvais) (?:en |avec |dans )?(?:informatique|numerique|ordinateur|internet)(?= )"
    ),
    "garde-enfants": re.compile(
        r" (?:faut que je|je devoir|je oblige de|oblige de) garder (?:enfant|petit|bebe|fils|fille|gosse|jumeau)(?= (?:\||$|pendant|la journee|donc|alors))"
    ),
    "isolement": re.compile(
        r" vouloir (?:pas |plus )?(?:voir|parler|rencontrer) (?:a |avec )?personne(?= (?:\||$))"
    ),
    "violences": re.compile(
        rf" {_HARCELE}(?=.*{_A_L_ECOLE}(?: |$))|{_A_L_ECOLE}(?=.* {_HARCELE}(?: |$))"
    ),
}
_J_AI_UN_PROBLEME = re.compile(
    r" (?:j ai|on a|nous avons) (?:[a-z]+ ){0,2}?(?:problemes?|soucis?|galeres?|difficultes?)"
    r" (?:de |d |avec |pour |au niveau )"
)
_APRES = 25  # characters in which the problem is named


def read_plain_freins(phrase: Phrase, faits: Iterable[Fait]) -> list[Fait]:
    """Those of the barriers read that are told in so many words: no second reading takes them out.

    A need for care ("je suis malade", "besoin d’un médecin"), who is harassed at school, and
    whatever is called a problem of one's own ("j’ai des problèmes de santé").
    """
    squelette = draw(phrase)
    problemes = _own_problems(phrase)
    for trouve in PERSONNE_POUR_UN_EMPLOI.finditer(phrase.norme):
        problemes.append(phrase.span(*trouve.span()))
    for trouve in DIPLOME_SANS_RESEAU.finditer(phrase.norme):
        problemes.append(phrase.span(*trouve.span()))
    return [
        fait
        for fait in faits
        if fait.cle == "freins"
        and (
            any(debut <= fait.debut <= fin for debut, fin in problemes)
            or (
                (motif := _EN_TOUTES_LETTRES.get(fait.valeur)) is not None
                and motif.search(squelette.texte)
            )
        )
    ]


def _own_problems(phrase: Phrase) -> list[tuple[int, int]]:
    """Where one says that one has a problem of some kind: from "j’ai" to what kind."""
    places = []
    for trouve in _J_AI_UN_PROBLEME.finditer(phrase.norme):
        clause = phrase.clause_at(trouve.end() - 2)
        avant = phrase.norme[: trouve.start() + 1]
        if clause.passe or clause.hypothese or clause.question or avant.endswith((" si ", " que ")):
            continue
        debut, fin = phrase.span(trouve.start(), trouve.end())
        places.append((debut, fin + _APRES))
    return places
