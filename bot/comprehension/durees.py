"""Durations in whole months: how long without a job, how long in the commune."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.comprehension.clauses import Clause, Phrase
from bot.comprehension.lecture import Fait
from bot.situation import MOIS_MAX

_MOIS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
}  # fmt: skip
_NOM_MOIS = "|".join(_MOIS)

_N = r"(?P<n>\d+(?:[.,]\d)?|\d+/\d+|\d+ ou \d+|\d+ a \d+|un|une)"
_DUREE = re.compile(
    rf" (?P<avant>presque |bientot |quasi |quasiment |pas tout a fait )?{_N} "
    r"(?P<unite>ans|mois|semaines?|jours?)"
    r"(?P<demi> et (?:demi|demie|quelques))?(?: et (?P<m>\d+) mois)?(?= )"
)
_DIZAINE = re.compile(
    r" une (?P<d>dizaine|quinzaine|vingtaine|trentaine|douzaine) (?:d |de )(?P<unite>ans|mois)(?= )"
)
_DIZAINES = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_DEPUIS_MOIS = re.compile(
    rf" depuis (?:le mois de |debut |fin |mi |le mois d |le \d+ )?(?P<mois>{_NOM_MOIS})"
    r"(?: (?P<an>20\d\d|19\d\d|dernier|l an dernier))?(?= )"
)
_DEPUIS_AN = re.compile(r" (?:depuis|en) (?:l ans |debut |fin )?(?P<an>20\d\d|19\d\d)(?= )")
_DEPUIS_AGE = re.compile(
    r" depuis (?:que j ai|mes|l age de|que j avais|ses) (?P<n>\d{1,2})(?: ans)?(?= )"
)
_TOUJOURS = re.compile(
    r" (?:depuis toujours|toute ma vie|depuis ma naissance|depuis que je suis ne|"
    r"depuis sa naissance|"
    r"toute sa vie|depuis (?:que je suis )?(?:petit|tout petit)|j y suis nee?|"
    r"(?:suis|est) nee? (?:ici|la)|depuis la naissance|toujours (?:vecu|habite) (?:ici|la)|"
    r"y ai toujours (?:vecu|habite)|toujours ete la)(?= )"
)
_TOUJOURS_SEUL = re.compile(
    r"^ (?:(?:oui|ouais|j y|je|y|suis|vis|habite|ben|bah|depuis|ici|la|presque|moi|\|) )*"
    r"toujours(?: (?:ici|la|\||vecu|habite|ete|y|oui))* $"
)
# Who has always lived there, when nothing says how old he or she is.
TOUJOURS_MOIS = 120
_ZERO = re.compile(
    r" (?:(?:viens|vient|venons) (?:juste |tout juste )?d (?:arriver|emmenager)(?! en france| de)|"
    r"arrive (?:hier|cette semaine|la semaine derniere|aujourd hui|avant hier|ce matin)|"
    r"viens de m installer|vient de s installer)(?= )"
)

_SANS_EMPLOI = re.compile(
    r" (?:chomage|chomeur|chomeuse|chomdu|deld|detld|neet|demandeu(?:r|se) d emploi|"
    r"recherche d emploi|licencie|"
    r"(?:sans|plus de|pas de|pas d|plus d|ni|aucun|zero|perdu mon|perdu son|perdu le) "
    r"(?:emploi|boulot|travail|taf|job|bosser|travailler|activite|turf|cdi|poste)|"
    r"(?:pas|plus|jamais|rien) (?:re)?(?:travaille|bosse|taffe|travailler|bosser|foutu)|"
    r"(?:travaille|bosse|taffe) (?:pas|plus)|"
    r"(?:dernier|derniere) (?:boulot|emploi|travail|job|contrat|mission|poste|taf|cdd)|"
    r"arrete de (?:travailler|bosser)|cherche (?:du |un |de l |activement )*(?:travail|"
    r"boulot|emploi|taf|job)|"
    r"inactif|inactivite|demissionne|fait rien|fais rien|fous rien)(?= )"
)
_HABITE = re.compile(
    r" (?:habite|habitons|vis|vit|vivons|installe|arrive|emmenage|demenage|reside|loge|"
    r"j y suis|suis ici|est ici|ici|suis sur (?!liste)|dans la commune|dans la ville|"
    r"dans le quartier|"
    r"dans le village|suis (?:a|au) (?!la |l |mon |chomage|lycee|rsa|college|foyer|jour|"
    r"point)[a-z]+)(?= )"
)
_PAS_LA_COMMUNE = re.compile(
    r" (?:rue|dehors|hotel|foyer|chrs|cada|couple|squat|voiture|france|metropole|europe|ensemble|"
    r"chez (?:mon|ma|mes|un|une|des|sa|son|ses|l)|canape|sans|seul)(?= )"
)
_DEPUIS_SEUL = re.compile(
    r"^ (?:et |mais )?(?:ca (?:fait|va faire)|cela fait|depuis|y a|il y a|c est depuis|"
    r"environ|la|bien|au moins|deja|plus de|pas loin de) "
)
_PAS_UNE_DUREE = re.compile(
    r" (?<!plus )(?<!date )(?<!pres )(?:dans|pour|pendant|tous les|toutes les|moins de|avant|"
    r"age|apres|de|durant) $"
)


@dataclass(frozen=True, slots=True)
class Duree:
    """A stretch of time, in whole months, and its span in the plain text."""

    mois: int
    debut: int
    fin: int
    nombre: int | None = None


def is_always(phrase: Phrase) -> bool:
    """True for "depuis toujours", "toujours", "j’y suis né"."""
    if _TOUJOURS_SEUL.match(phrase.norme):
        return True
    trouve = _TOUJOURS.search(phrase.norme)
    if not trouve or re.search(r" pas $", phrase.norme[: trouve.start() + 1]):
        return False
    return trouve.end() >= len(phrase.norme) - 1 or bool(_HABITE.search(phrase.norme))


def find_durees(phrase: Phrase, aujourdhui: date, age: int | None) -> list[Duree]:
    """Every duration of a sentence, in the order of the text."""
    durees = list(_numbered(phrase.norme)) + list(_since(phrase.norme, aujourdhui))
    for trouve in _TOUJOURS.finditer(phrase.norme):
        if age is not None:
            durees.append(Duree(age * 12, trouve.start() + 1, trouve.end()))
    for trouve in _DEPUIS_AGE.finditer(phrase.norme):
        if age is not None and age >= int(trouve["n"]):
            durees.append(Duree((age - int(trouve["n"])) * 12, trouve.start() + 1, trouve.end()))
    durees += [Duree(0, t.start() + 1, t.end()) for t in _ZERO.finditer(phrase.norme)]
    return sorted(
        (duree for duree in durees if 0 <= duree.mois <= MOIS_MAX), key=lambda duree: duree.debut
    )


def _numbered(norme: str) -> Iterator[Duree]:
    for trouve in _DUREE.finditer(norme):
        nombre = _lowest(trouve["n"])
        mois = _in_months(nombre, trouve["unite"])
        if trouve["demi"]:
            mois += (
                0 if trouve["demi"].endswith("quelques") else 6 if trouve["unite"] == "ans" else 0
            )
        mois += int(trouve["m"] or 0)
        if trouve["avant"]:
            mois = max(mois - 1, 0)
        yield Duree(mois, trouve.start() + 1, trouve.end(), int(nombre))
    for trouve in _DIZAINE.finditer(norme):
        nombre = _DIZAINES[trouve["d"]]
        yield Duree(_in_months(nombre, trouve["unite"]), trouve.start() + 1, trouve.end())


def _since(norme: str, aujourdhui: date) -> Iterator[Duree]:
    for trouve in _DEPUIS_MOIS.finditer(norme):
        mois = _MOIS[trouve["mois"]]
        if trouve["an"] and trouve["an"].isdigit():
            an = int(trouve["an"])
        else:
            an = aujourdhui.year if mois <= aujourdhui.month else aujourdhui.year - 1
            if trouve["an"] == "l an dernier":
                an = aujourdhui.year - 1
        ecart = (aujourdhui.year - an) * 12 + aujourdhui.month - mois
        if ecart >= 0:
            yield Duree(ecart, trouve.start() + 1, trouve.end())
    for trouve in _DEPUIS_AN.finditer(norme):
        if trouve.group().startswith(" depuis") and int(trouve["an"]) <= aujourdhui.year:
            ecart = (aujourdhui.year - int(trouve["an"])) * 12
            yield Duree(ecart, trouve.start() + 1, trouve.end())


def _lowest(nombre: str) -> float:
    if nombre in ("un", "une"):
        return 1
    return float(re.split(r"/| ou | a ", nombre.replace(",", "."))[0])


def _in_months(nombre: float, unite: str) -> int:
    parts = {"ans": 12.0, "mois": 1.0, "semaine": 12 / 52, "jour": 12 / 365}
    return int(nombre * parts[unite.rstrip("s") if unite not in ("ans", "mois") else unite] + 1e-9)


def read_durees(phrase: Phrase, durees: list[Duree], lieu: tuple[int, int] | None) -> list[Fait]:
    """Facts `mois_sans_emploi` and `mois_dans_la_commune`; `lieu` is the span of the commune."""
    faits = []
    for duree in durees:
        clause = phrase.clause_at(duree.debut)
        if not clause.affirme or _PAS_UNE_DUREE.search(phrase.before(duree.debut - 1)[-16:]):
            continue
        cle = _subject(phrase, clause, duree, lieu)
        if cle:
            faits.append(Fait(cle, duree.mois, *phrase.span(duree.debut, duree.fin)))
    return faits


def _subject(
    phrase: Phrase, clause: Clause, duree: Duree, lieu: tuple[int, int] | None
) -> str | None:
    texte = clause.texte
    if _is_stated_age(phrase, duree):
        return None
    if _DEPUIS_SEUL.search(texte) and not (_SANS_EMPLOI.search(texte) or _HABITE.search(texte)):
        place = phrase.clauses.index(clause)
        if place and phrase.clauses[place - 1].affirme:
            texte = phrase.clauses[place - 1].texte + texte
        if place + 1 < len(phrase.clauses) and not (
            _SANS_EMPLOI.search(texte) or _HABITE.search(texte)
        ):
            suivante = phrase.clauses[place + 1]
            texte += suivante.texte if suivante.affirme and suivante.liaison != "fort" else ""
    if _SANS_EMPLOI.search(texte):
        return "mois_sans_emploi"
    if _ZERO.search(texte) or (_HABITE.search(texte) and not _PAS_LA_COMMUNE.search(texte)):
        return "mois_dans_la_commune"
    if lieu and _TOUJOURS.search(texte) and clause.debut <= lieu[0] < clause.fin:
        return "mois_dans_la_commune"
    if lieu and " depuis " in texte and clause.debut <= lieu[0] < clause.fin:
        return "mois_dans_la_commune" if not _PAS_LA_COMMUNE.search(texte) else None
    return None


def _is_stated_age(phrase: Phrase, duree: Duree) -> bool:
    """True for "j’ai 19 ans" beside "au chômage": a number of years that nothing makes last."""
    if duree.nombre is None or " ans" not in phrase.norme[duree.debut : duree.fin + 1]:
        return False
    avant = phrase.norme[: duree.debut]
    if re.search(
        r" (?:depuis|chomage|deld|inactivite|ca fait|fait|y a|plus de|environ|bien|au moins|"
        r"pres de|remonte a|date de|"
        r"date d il y a) $",
        avant[-20:],
    ):
        return False
    apres = phrase.norme[duree.fin :]
    if re.match(r" (?:de chomage|d inactivite|que )", apres):
        return False
    return duree.nombre >= 14 or not re.match(r" sans ", apres)
