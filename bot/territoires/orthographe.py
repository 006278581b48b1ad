"""Misspelt names of towns: the same sound, or nearly the same letters.

Only words that something announces as a place are compared, ten at most in a text.
"""

from __future__ import annotations

from rapidfuzz import fuzz, process

from bot.territoires.contexte import Niveau, Phrase
from bot.territoires.mentions import is_place_word
from bot.territoires.nombres import Mention
from bot.territoires.noms import cle_mots
from bot.territoires.table import NOM_COURT, Commune, Territoires

_VILLE = 2000  # inhabitants
_GRANDE_VILLE = 20000
_VILLE_CONNUE = 10000
_SCORE_SON, _SCORE_SON_SEUL = 60.0, 76.0  # of 100, for names of the same sound
_SCORE_FLOU, _SCORE_FLOU_SEUL = 86.0, 89.0
_ESSAIS_FLOUS = 10


def read_misspelt(
    phrase: Phrase,
    territoires: Territoires,
    attendu: bool,
    entier: tuple[int, int],
    pris: frozenset[int],
) -> Mention | None:
    """The first nearly well spelt name after a word that announces a place.

    `pris` are the ranks of the words already read.
    """
    essais = 0
    for rang in range(len(phrase)):
        reponse = attendu and rang == entier[0]
        if rang in pris or essais == _ESSAIS_FLOUS or not (reponse or is_place_word(phrase, rang)):
            continue
        lien = phrase.lien(rang)
        if not (reponse or lien.niveau >= Niveau.PREPOSITION or lien.preposition in ("de", "d")):
            continue
        if lien.niveau is Niveau.EXCLU or (
            lien.preposition in ("en", "dans", "ds") and not reponse
        ):
            continue
        essais += 1
        for fin in range(min(len(phrase), rang + 5), rang, -1):
            if reponse and fin < entier[1]:
                break
            if not phrase.together(rang, fin) or not is_place_word(phrase, fin - 1):
                continue
            cle = cle_mots(phrase.textes[rang:fin])
            surs = reponse or lien.niveau is Niveau.RESIDENCE
            population = (
                0 if surs else _VILLE if lien.niveau is Niveau.PREPOSITION else _GRANDE_VILLE
            )
            codes = _near_names(cle, territoires, surs, population)
            if codes:
                return Mention(rang, fin, lien, codes=codes)
    return None


def _near_names(cle: str, territoires: Territoires, surs: bool, population: int) -> tuple[str, ...]:
    """Codes of the communes whose name sounds or looks like this one, most populous first.

    `surs`: the words before say that it is a place; otherwise only a close name of a town will do.
    """
    if len(cle) < (4 if surs else 5):
        return ()
    noms = [
        nom
        for nom in territoires.meme_son(cle)
        if fuzz.ratio(cle, nom) >= (_SCORE_SON if surs else _SCORE_SON_SEUL)
    ]
    sonnent = _communes(noms, territoires, population)
    if sonnent and (sonnent[0].population >= _VILLE or len(cle) < 6):
        return tuple(commune.code for commune in sonnent)
    if (len(cle) < 6 and not surs) or len(cle) < 5:
        return ()
    proches = process.extract(
        cle,
        territoires.villes.get(cle[0], ()),
        scorer=fuzz.ratio,
        score_cutoff=_SCORE_FLOU if surs else _SCORE_FLOU_SEUL,
        limit=3,
    )
    noms = [nom for nom, score, _ in proches if score >= proches[0][1] - 3]
    trouvees = _communes(noms, territoires, 0 if surs else max(population, _VILLE_CONNUE))
    return tuple(commune.code for commune in trouvees or sonnent)


def _communes(noms: list[str], territoires: Territoires, population: int) -> list[Commune]:
    communes = {
        commune.code: commune
        for nom in noms
        for commune, nature in territoires.nommees(nom)
        if nature < NOM_COURT and commune.population >= population
    }
    return sorted(communes.values(), key=lambda commune: (-commune.population, commune.code))
