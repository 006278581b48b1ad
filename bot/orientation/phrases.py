"""The words in which criteria give their reasons, for a resident ("vous") and for an educator.

Pairs are (habitant, educateur); a boolean `educateur` indexes them.
"""

from __future__ import annotations

import re
from datetime import date
from typing import ClassVar, NamedTuple

from bot.situation import DIPLOMES


class Exigence(NamedTuple):
    """What a yes/no condition asks: published name, sentence for all, short form for educators."""

    nom: str
    phrase: str
    critere: str


EXIGENCES: dict[tuple[str, bool], Exigence] = {
    ("scolarise", False): Exigence("sorti_de_l_ecole", "c’est pour les personnes qui ont quitté l’école", "sortie de l’école"),
    ("scolarise", True): Exigence("a_l_ecole", "c’est pour les personnes scolarisées", "scolarité en cours"),
    ("en_emploi", False): Exigence("sans_emploi", "c’est pour les personnes sans emploi", "sans emploi"),
    ("en_emploi", True): Exigence("en_emploi", "c’est pour les personnes qui travaillent", "en emploi"),
    ("inscrit_france_travail", True): Exigence("inscrit_a_france_travail", "c’est pour les personnes inscrites à France Travail", "inscription à France Travail"),
    ("inscrit_france_travail", False): Exigence("non_inscrit_a_france_travail", "c’est d’abord pour les personnes qui ne sont pas inscrites à France Travail", "non-inscription à France Travail"),
    ("rsa", True): Exigence("recoit_le_rsa", "c’est pour les personnes qui reçoivent le RSA", "RSA"),
    ("rsa", False): Exigence("ne_recoit_pas_le_rsa", "c’est pour les personnes qui ne reçoivent pas le RSA", "sans RSA"),
    ("rqth", True): Exigence("handicap_reconnu", "c’est pour les personnes dont le handicap est reconnu (RQTH, AAH ou autre décision)", "handicap reconnu"),
    ("rqth", False): Exigence("sans_handicap_reconnu", "c’est pour les personnes sans handicap reconnu", "sans handicap reconnu"),
    ("enfant_moins_3_ans", True): Exigence("enfant_de_moins_de_3_ans", "c’est pour les parents d’un enfant de moins de 3 ans", "enfant de moins de 3 ans"),
    ("enfant_moins_3_ans", False): Exigence("sans_enfant_de_moins_de_3_ans", "c’est pour les personnes sans enfant de moins de 3 ans", "sans enfant de moins de 3 ans"),
    ("parent_isole", True): Exigence("parent_isole", "c’est pour les parents qui élèvent seuls un enfant", "parent isolé"),
    ("parent_isole", False): Exigence("parent_non_isole", "c’est pour les personnes qui n’élèvent pas seules un enfant", "hors parent isolé"),
}  # fmt: skip

FAITS: dict[tuple[str, bool | str], tuple[str, str]] = {
    ("scolarise", True): ("Vous êtes à l’école ou en formation", "À l’école ou en formation"),
    ("scolarise", False): ("Vous n’êtes plus à l’école", "N’est plus à l’école"),
    ("en_emploi", True): ("Vous avez un emploi", "A un emploi"),
    ("en_emploi", False): ("Vous êtes sans emploi", "Sans emploi"),
    ("inscrit_france_travail", True): ("Votre inscription à France Travail est faite", "Inscription à France Travail faite"),
    ("inscrit_france_travail", False): ("Vous n’avez pas d’inscription à France Travail", "Pas d’inscription à France Travail"),
    ("rsa", True): ("Vous recevez le RSA", "Reçoit le RSA"),
    ("rsa", False): ("Vous ne recevez pas le RSA", "Ne reçoit pas le RSA"),
    ("rqth", True): ("Votre handicap est reconnu", "Handicap reconnu"),
    ("rqth", False): ("Vous n’avez pas de reconnaissance de handicap", "Pas de reconnaissance de handicap"),
    ("enfant_moins_3_ans", True): ("Vous avez un enfant de moins de 3 ans", "A un enfant de moins de 3 ans"),
    ("enfant_moins_3_ans", False): ("Vous n’avez pas d’enfant de moins de 3 ans", "Pas d’enfant de moins de 3 ans"),
    ("parent_isole", True): ("Vous élevez un enfant en solo", "Élève seul un enfant"),
    ("parent_isole", False): ("Vous n’élevez pas un enfant en solo", "N’élève pas seul un enfant"),
    ("mois_sans_emploi", "duree"): ("Vous êtes sans emploi depuis {duree}", "Sans emploi depuis {duree}"),
    ("mois_dans_la_commune", "duree"): ("Vous vivez dans la commune depuis {duree}", "Vit dans la commune depuis {duree}"),
    ("diplome", "aucun"): ("Vous n’avez pas de diplôme", "Sans diplôme"),
    ("diplome", "cap-bep"): ("Vous avez un CAP ou un BEP", "CAP ou BEP"),
    ("diplome", "bac"): ("Vous avez le bac", "Bac"),
    ("diplome", "superieur"): ("Vous avez un diplôme après le bac", "Diplôme supérieur au bac"),
    ("logement", "stable"): ("Vous avez un logement", "Logement stable"),
    ("logement", "heberge"): ("Des proches vous hébergent", "Chez des proches"),
    ("logement", "hebergement"): ("Vous êtes en hébergement (foyer, hôtel, centre)", "En hébergement"),
    ("logement", "sans-abri"): ("Vous n’avez pas de toit", "Sans abri"),
}  # fmt: skip

INCONNUES: dict[str, tuple[str, str]] = {
    "scolarise": ("si vous êtes encore à l’école", "scolarité"),
    "en_emploi": ("si vous avez un emploi", "emploi"),
    "inscrit_france_travail": ("si vous avez une inscription à France Travail", "inscription à France Travail"),
    "rsa": ("si vous recevez le RSA", "RSA"),
    "rqth": ("si vous avez une reconnaissance de handicap", "reconnaissance de handicap"),
    "enfant_moins_3_ans": ("si vous avez un enfant de moins de 3 ans", "enfant de moins de 3 ans"),
    "parent_isole": ("si vous élevez un enfant en solo", "parent isolé"),
    "mois_sans_emploi": ("depuis quand vous êtes sans emploi", "durée sans emploi"),
    "mois_dans_la_commune": ("depuis quand vous vivez dans la commune", "durée de résidence dans la commune"),
    "diplome": ("votre plus haut diplôme", "plus haut diplôme"),
    "logement": ("où vous dormez en ce moment", "logement"),
}  # fmt: skip


# The same, and what no fiche waits for alone: what may still be told.
A_DIRE: dict[str, tuple[str, str]] = {
    "age": ("votre âge", "âge"),
    "commune": ("votre ville ou votre village", "commune"),
    "quartier": ("votre quartier", "quartier (QPV)"),
    "freins": ("ce qui bloque en ce moment", "freins"),
    **INCONNUES,
}


class _Diplome:
    _noms: ClassVar[dict[str, str]] = {"aucun": "sans diplôme", "cap-bep": "avec un CAP ou un BEP", "bac": "avec le bac", "superieur": "avec un diplôme après le bac"}  # fmt: skip

    def asked(self, codes: tuple[str, ...]) -> str:
        for niveau in range(1, len(DIPLOMES)):
            if set(codes) == set(DIPLOMES[:niveau]):
                plafond = ("sans diplôme", "jusqu’au CAP ou BEP", "jusqu’au bac")[niveau - 1]
                return f"c’est ouvert {plafond}"
        return "c’est ouvert " + " ou ".join(self._noms[code] for code in codes)


class _Logement:
    _noms: ClassVar[dict[str, str]] = {"stable": "dans un logement", "heberge": "chez des proches", "hebergement": "en hébergement (foyer, hôtel, centre)", "sans-abri": "sans toit"}  # fmt: skip

    def asked(self, codes: tuple[str, ...]) -> str:
        return "c’est pour les personnes " + " ou ".join(self._noms[code] for code in codes)


DIPLOME = _Diplome()
LOGEMENT = _Logement()


def years(ans: int) -> str:
    return f"{ans} {'an' if ans < 2 else 'ans'}"


def range_in_words(bas: int | None, haut: int | None) -> str:
    if bas is not None and haut is not None:
        return f"de {bas} à {haut} ans" if bas != haut else f"à {bas} ans"
    return f"à partir de {bas} ans" if bas is not None else f"jusqu’à {haut} ans"


def range_of_durations(bas: int | None, haut: int | None) -> str:
    if bas is not None and haut is not None:
        return f"entre {duration(bas)} et {duration(haut)}"
    return f"au moins {duration(bas)}" if bas is not None else f"au plus {duration(haut or 0)}"


def duration(mois: int) -> str:
    """Whole months in words: 36 -> "3 ans", 18 -> "18 mois", 30 -> "2 ans et 6 mois"."""
    ans, reste = divmod(mois, 12)
    if ans == 0 or (ans == 1 and reste):
        return f"{mois} mois"
    en_ans = f"{ans} an" if ans == 1 else f"{ans} ans"
    return f"{en_ans} et {reste} mois" if reste else en_ans


def day_in_french(jour: date | None) -> str:
    """A day in words: "1er mars 2026"; nothing for None."""
    if jour is None:
        return ""
    return f"{'1er' if jour.day == 1 else jour.day} {_MOIS[jour.month - 1]} {jour.year}"


def facts_of(texte: str) -> list[str]:
    """What a reason says of the person, sentence by sentence.

    "Vous avez 19 ans : c’est ouvert de 16 à 25 ans." gives "vous avez 19 ans"; a reason that says
    nothing of them gives nothing.
    """
    faits = []
    for phrase in _PHRASES.split(texte.rstrip(".")):
        fait, deux_points, _ = phrase.partition(" : ")
        parle = deux_points and not fait.startswith(("C’est fait pour", "Frein"))
        if parle or fait.startswith(("Vous ", "Votre ")):
            faits.append(uncapital(fait))
    return list(dict.fromkeys(faits))


def missing_of(texte: str) -> str | None:
    """What a reason still asks: "si vous avez un emploi"; None where it asks nothing."""
    texte = what_excludes(texte)[1]
    for debut in _MANQUE:
        if texte.startswith(debut):
            return texte.removeprefix(debut).partition(" : ")[0].partition(" (")[0].rstrip(". ")
    trouve = _A_PRECISER.match(texte)
    return uncapital(trouve[1]) if trouve else None


def what_excludes(texte: str) -> tuple[str, str]:
    """A reason cut in what shuts the first door ("Vous avez 29 ans : c’est ouvert de 16 à 25 ans.",
    often empty) and what is still asked."""
    for debut in _MANQUE:
        place = texte.find(f". {debut}")
        if place > 0:
            return texte[: place + 1], texte[place + 2 :]
    return "", texte


def requirement_of(texte: str) -> str:
    """What a reason asks of anybody: "c’est ouvert de 16 à 25 ans"; the whole without such a part."""
    entre = _PARENTHESE.search(texte) if texte.startswith("À préciser") else None
    if entre and entre[1].startswith("il faut au"):
        return f"{entre[1]} ({missing_of(texte)})"
    if entre:
        return entre[1]
    avant, deux_points, exigence = texte.partition(" : ")
    if exigence.startswith("il faut au"):  # a duration: of what?
        return f"{exigence.rstrip('.')} ({missing_of(texte) or avant})"
    return (exigence if deux_points else texte).rstrip(".")


def capital(texte: str) -> str:
    """With a capital, the rest as it is."""
    return texte[:1].upper() + texte[1:]


def uncapital(texte: str) -> str:
    """Without its capital, unless it begins with letters in capitals or a name of a place."""
    premier = texte.split(" ", 1)[0]
    commun = re.split(r"[’-]", premier)[0] in _COMMUNS
    return texte[:1].lower() + texte[1:] if commun else texte


_MOIS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")  # fmt: skip
_MANQUE = ("Il reste à savoir ", "À préciser : ")
_PARENTHESE = re.compile(r" \((.*)\)")
_A_PRECISER = re.compile(r"([^:.]+?) à préciser\b")
_PHRASES = re.compile(r"(?<=[.!?]) (?:Ou bien : )?(?=[A-ZÀÉ0-9])")
_COMMUNS = frozenset(
    [
        "Passez",
        "Ouvrez",
        "Faites",
        "Adresses",
        "A",
        "Vous",
        "Votre",
        "Des",
        "Il",
        "Elle",
        "Le",
        "La",
        "Les",
        "L",
        "Un",
        "Une",
        "C",
        "On",
        "À",
        "Âge",
        "Frein",
        "Commune",
        "Arrondissement",
        "Sans",
        "N",
        "Ne",
        "Pas",
        "Appelez",
        "Demandez",
        "Cherchez",
        "Poussez",
        "Regardez",
        "Prenez",
        "Parlez",
        "Allez",
        "Inscrivez",
        "Ouvert",
        "Encore",
        "Cela",
        "Ce",
        "Chez",
        "En",
        "Handicap",
        "Inscription",
        "Reçoit",
        "Bac",
        "Après",
        "Avant",
        "Pour",
        "Déjà",
        "Suivi",
        "Refusé",
        "Possible",
        "Travailler",
        "Ma",
        "Mon",
        "Tout",
        "Je",
        "D",
        "J",
        "Aujourd",
        "Quand",
        "Vit",
        "Élève",
        "Logement",
        "Diplôme",
        "Quartier",
        "Hors",
        "Territoire",
        "Non",
        "Logez",
    ]
)
