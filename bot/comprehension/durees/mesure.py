"""Durations as they are said, in months: "2 ans et demi", "depuis mars", "toujours"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.comprehension.dates import FETES, MOIS, NOM_FETE, NOM_MOIS, TOUT_JUSTE, DateLue, find_dates
from bot.comprehension.phrase import Phrase
from bot.situation import MOIS_MAX

_N = (
    r"(?P<n>\d+(?:[.,]\d)?|\d+/\d+|\d+ ou \d+|\d+ a \d+|\d \d+(?= )|une? ou deux|une? ou 2|une? a 2|"
    r"une?)"
)
_DUREE = re.compile(
    rf" (?P<avant>presque |meme pas |pas encore |bientot |quasi |quasiment |pas tout a fait |pas loin de |pas loin d )?{_N} "
    r"(?:bons |bonnes |longs |longues |gros |grosses |petits |petites |belles |bon |bonne |long |"
    r"gros |petit |petite )?"
    r"(?P<unite>ans|mois|semaines?|jours?|trimestres?|semestres?)"
    r"(?P<demi> (?:\| )?et (?:demi|demie|quelques|(?:des )?poussieres|des brouettes)| 1/2| demi)?"
    r"(?:(?: (?:\| )?et)? (?P<m>\d+|un) (?P<plus>mois|trimestre|semestre))?(?= )"
)
_DIZAINE = re.compile(
    r" (?:une|la) (?:bonne |petite |grosse )?(?P<d>dizaine|quinzaine|vingtaine|trentaine|douzaine|"
    r"huitaine) (?:d |de )(?P<unite>ans|mois|jours?|semaines?)(?= )"
)
_DIZAINES = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30,
}  # fmt: skip
_MOIS_PAR_UNITE = {
    "ans": 12.0, "mois": 1.0, "semaine": 12 / 52, "jour": 12 / 365, "trimestre": 3.0,
    "semestre": 6.0,
}  # fmt: skip
# What announces a date: "depuis le 3 mars", "en mai", "fin 2023", "dans mois de mai".
_DATE_APRES = re.compile(
    r" (?P<lien>depuis|apres|jusqu en|jusqu au|jusqu a|en|des|a|au|dans|le|c etait|vers|courant|since)"
    r"(?: (?:le|la|l|les|en|au|mois|de|d|du|debut|fin|mi|courant|ans|dans|ete|ce|fermeture|a))* $"
    r"| (?P<lien2>debut|fin|mi) $"
    r"|(?P<lien3> depuis (?:[a-z]+ ){1,9}(?:en|le|au|de|d) )$"
    r"|(?P<lien4>\||^|licencie|vire|demissionne|arrive|emmenage|termine|fini|ferme|salaire|contrat|"
    r"emploi|boulot|poste|mission|paie|paye|travail|taf|job|cdd|interim) $"
)
# Dates without a figure: (months since, pattern, kind of duration).
_FLOUES = (
    (0, re.compile(rf" depuis {TOUT_JUSTE}(?= )"), "depuis"),
    (1, re.compile(r" (?:depuis )?(?:le|au cours du) mois (?:dernier|passe)(?= )"), "date"),
    (0, re.compile(rf" {TOUT_JUSTE}(?= )(?! prochaine?)"), "date"),
)
_DEPUIS_AGE = re.compile(
    r" depuis (?:que j ai|mes|l age de|que j avais|ses|qu il a|qu elle a) (?P<n>\d{1,2})"
    r"(?: ans)?(?= )"
)
TOUJOURS = re.compile(
    r" (?:depuis toujours|toute? ma vie|depuis ma naissance|depuis que je suis ne|"
    r"depuis sa naissance|"
    r"toute? sa vie|depuis (?:que je suis )?(?:petit|tout petit)|j y suis nee?|"
    r"(?:suis|est) nee? (?:ici|la)|depuis la naissance|toujours (?:vecu|habite) (?:ici|la|a)|"
    r"y ai toujours (?:vecu|habite)|y a toujours (?:vecu|habite)|toujours ete la|"
    r"j ai jamais (?:bouge|quitte|demenage)|jamais (?:parti|bouge) d ici)(?= )"
)
# Who has always lived there, when nothing says how old he or she is.
TOUJOURS_MOIS = 120
ZERO = re.compile(
    r" (?:(?:viens|vient|venons) (?:juste |tout juste )?(?:d (?:arriver|emmenager|atterrir)"
    r"(?! en france| de)|de debarquer|de demenager)|je debarque(?= (?:\||$))|"
    rf"(?:arrive|emmenage|installe)e?s? (?:depuis )?{TOUT_JUSTE}|"
    r"(?:tout juste|a peine|recemment|fraichement) (?:arrive|emmenage|installe|debarque)e?s?|"
    r"viens de m installer|vient de s installer|venons de nous installer)(?= )"
)
# "Quatorze mois mercredi prochain": the last one is not over.
_FERA = re.compile(r" (?:fera|feront|(?:va|vont) (?:bientot )?faire|aura|seront) $")
_ECHEANCE = re.compile(
    rf"^ (?:que )?(?:(?:en|debut|fin|mi|le \d+(?: er)?|au mois (?:de|d)) (?P<mois>{NOM_MOIS})|dans (?P<n>\d+) mois|"
    rf"(?:a|a la|au|pour|pour la) (?P<fete>{NOM_FETE}))(?= )(?! (?:dernier|passe|\d))"
)
_PAS_ENCORE_ECOULE = re.compile(
    r"^ (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?|demain|la semaine "
    rf"prochaine|le mois prochain|bientot|en {NOM_MOIS} prochain|le \d+ {NOM_MOIS})(?= )(?! dernier)"
)


@dataclass(frozen=True, slots=True)
class Duree:
    """A stretch of time, in whole months, and its span in the plain text.

    `genre` is "nombre" for a number of units, "depuis" for "depuis mars", "date" for a date that
    only an event begins ("licenciée en mai"), "vie" for "depuis toujours", counted from the age.
    """

    mois: int
    debut: int
    fin: int
    nombre: int | None = None
    genre: str = "nombre"


def find_durees(phrase: Phrase, aujourdhui: date, age: int | None) -> list[Duree]:
    """Every duration of a sentence, in the order of the text."""
    norme = phrase.norme
    durees = [*_numbered(norme, aujourdhui), *_dated(norme, aujourdhui)]
    for trouve in TOUJOURS.finditer(norme):
        if age is not None:
            durees.append(Duree(age * 12, trouve.start() + 1, trouve.end(), genre="vie"))
    for trouve in _DEPUIS_AGE.finditer(norme):
        if age is not None and age >= int(trouve["n"]):
            mois = (age - int(trouve["n"])) * 12
            durees.append(Duree(mois, trouve.start() + 1, trouve.end(), genre="vie"))
    for mois, motif, genre in ((0, ZERO, "depuis"), *_FLOUES):
        durees += [Duree(mois, t.start() + 1, t.end(), genre=genre) for t in motif.finditer(norme)]
    return sorted(
        (duree for duree in durees if 0 <= duree.mois <= MOIS_MAX), key=lambda duree: duree.debut
    )


def _numbered(norme: str, aujourdhui: date) -> Iterator[Duree]:
    for trouve in _DUREE.finditer(norme):
        nombre = _lowest(trouve["n"])
        mois = _in_months(nombre, trouve["unite"])
        if trouve["demi"]:
            mois += 6 if trouve["unite"] == "ans" and re.search("demi|1/2", trouve["demi"]) else 0
        if trouve["m"]:
            mois += _in_months(_lowest(trouve["m"]), trouve["plus"])
        mois -= _not_over(norme, trouve, aujourdhui)
        yield Duree(mois, trouve.start() + 1, trouve.end(), int(nombre))
    for trouve in _DIZAINE.finditer(norme):
        nombre = _DIZAINES[trouve["d"]]
        yield Duree(_in_months(nombre, trouve["unite"]), trouve.start() + 1, trouve.end())


def _not_over(norme: str, trouve: re.Match[str], aujourdhui: date) -> int:
    """Months still to come: 1 for "bientôt un an", 4 for "ça fera 4 ans en mars"."""
    suite = norme[trouve.end() :]
    echeance = _ECHEANCE.match(suite) if _FERA.search(norme[: trouve.start() + 1][-14:]) else None
    if echeance and echeance["n"]:
        return int(echeance["n"])
    if echeance:
        mois = MOIS[echeance["mois"]] if echeance["mois"] else FETES[echeance["fete"]][0]
        return (mois - aujourdhui.month) % 12
    return int(bool(trouve["avant"] or _PAS_ENCORE_ECOULE.match(suite)))


def _dated(norme: str, aujourdhui: date) -> Iterator[Duree]:
    for lue in find_dates(norme, aujourdhui):
        avant = _DATE_APRES.search(norme[: lue.debut])
        mois = lue.months_until(aujourdhui)
        if mois < 0:
            continue
        if not avant:
            if norme.startswith(("debut ", "fin "), lue.debut):
                yield Duree(mois, lue.debut, lue.fin, genre="date")
            continue
        if lue.mois is None and avant["lien"] in ("le", "a", "au", "dans"):
            continue
        depuis = avant["lien"] in ("depuis", "since", "des") or avant["lien3"]
        debut = lue.debut if avant["lien4"] else avant.start() + 1
        yield Duree(mois, debut, lue.fin, genre="depuis" if depuis else "date")


def month_alone(norme: str, aujourdhui: date) -> DateLue | None:
    """The date of an answer that says only when: "avril je dirais", "en 2023 je crois"."""
    dates = find_dates(norme, aujourdhui)
    return dates[0] if dates and dates[0].months_until(aujourdhui) >= 0 else None


def _lowest(nombre: str) -> float:
    premier = re.split(r"/| ou | a | ", nombre.replace(",", "."))[0]
    return 1 if premier in ("un", "une") else float(premier)


def _in_months(nombre: float, unite: str) -> int:
    return int(nombre * _MOIS_PAR_UNITE[unite if unite in _MOIS_PAR_UNITE else unite[:-1]] + 1e-9)
