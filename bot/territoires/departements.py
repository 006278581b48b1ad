"""Names of départements in a sentence: "en Haute-Saône", "la Mayenne", "Matinik", "finister".

Pure over a table. Those that are also communes or words (Paris, la Manche, le Nord) are read only
where the sentence says a département.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from bot.territoires.contexte import Niveau, Phrase
from bot.territoires.mots import FREQUENTS, HOMONYMES, JAMAIS, ORDINAIRES, mots
from bot.territoires.nombres import Mention
from bot.territoires.noms import cle_mots
from bot.territoires.table import Territoires

_MOTS_MAX = 4
_SCORE_FLOU = 86.0  # of 100
_LETTRES_FLOUES = 6
_DANS = ("en", "dans", "ds")
_NOMME = mots("departement dept dep dpt")
_ANNONCE = _NOMME.union(_DANS)
_AU_FOND = mots("haut bas fond bout coeur milieu")
_ARTICLES = mots("la le les l")
# Départements whose bare name, even after "en" or "dans", is more often something else.
_EN_DOUTE = mots("somme nord manche lot aube aude ain indre landes")
_ORIENTE = mots("de du d est ouest")
# A meeting, not the island: "la réunion de lundi".
_REUNION_DE = mots("de d du des avec parents equipe collective lundi mardi mercredi jeudi vendredi")
# Creole and short forms.
_ALIAS = {
    "matinik": "972",
    "madinina": "972",
    "gwadloup": "971",
    "gwada": "971",
    "lagwiyann": "973",
    "gwiyann": "973",
    "larenyon": "974",
    "la renyon": "974",
    "maore": "976",
    "seine st denis": "93",
    "loire atlantik": "44",
}

_PREMIERS_ALIAS = frozenset(alias.split()[0] for alias in _ALIAS)


def read_departement_names(
    phrase: Phrase, territoires: Territoires, question: str | None, entier: tuple[int, int]
) -> Iterator[Mention]:
    """The départements named, in order; `entier` are the ranks of the whole answer."""
    rang = 0
    initiales = territoires.debuts_departements
    while rang < len(phrase):
        premier = phrase.textes[rang]
        if (
            premier not in initiales
            and premier not in _PREMIERS_ALIAS
            and _ANNONCE.isdisjoint(phrase.textes[max(0, rang - 3) : rang])
        ):
            rang += 1
            continue
        for fin in range(min(len(phrase), rang + _MOTS_MAX), rang, -1):
            code = _named(phrase, rang, fin, territoires, question, entier)
            if code:
                yield Mention(rang, fin, phrase.lien(rang, fin), departement=code)
                rang = fin
                break
        else:
            rang += 1


def _named(
    phrase: Phrase,
    rang: int,
    fin: int,
    territoires: Territoires,
    question: str | None,
    entier: tuple[int, int],
) -> str | None:
    """The département that words name in this sentence."""
    if not phrase.together(rang, fin):
        return None
    cle = cle_mots(phrase.textes[rang:fin])
    if cle in _ALIAS:
        return _ALIAS[cle]
    departement = territoires.departement_par_cle(cle)
    if departement is None:
        return _misspelt(phrase, rang, fin, cle, territoires)
    lien = phrase.lien(rang)
    reponse = question in ("commune", "departement", "quartier") and _is_answer(rang, fin, entier)
    if question == "departement" and (reponse or phrase.textes[rang - 1 : rang] != ["de"]):
        return departement.code
    if cle.endswith("reunion"):
        return departement.code if reponse or _is_the_island(phrase, rang, fin, cle) else None
    dans = lien.preposition in _DANS or _is_called_so(phrase, rang)
    article = rang > 0 and phrase.textes[rang - 1] in _ARTICLES
    seul = phrase.alone(rang - 1, fin) if article else phrase.alone(rang, fin)
    habite = lien.direct and lien.niveau is Niveau.RESIDENCE and lien.preposition in _ARTICLES
    au_fond = phrase.textes[max(0, rang - 2) : rang - 1] == ["de"] and (
        phrase.textes[max(0, rang - 3)] in _AU_FOND
    )
    situe = article and (seul or habite or au_fond)
    if cle in territoires.cles and not (dans or situe):
        return None  # Paris, Mayenne, Vienne, Doubs: the commune; "la Marne": the département
    banal = cle in ORDINAIRES or cle in JAMAIS or cle in HOMONYMES or len(cle) < 5
    if cle in _EN_DOUTE and lien.preposition in _DANS and not article and not reponse:
        return None
    suite = phrase.textes[fin : fin + 1]
    if cle == "nord" and suite and suite[0] in _ORIENTE:
        return None
    if reponse or dans or situe:
        return departement.code
    return departement.code if not banal and not (article and lien.niveau is Niveau.CITE) else None


def _misspelt(
    phrase: Phrase, rang: int, fin: int, cle: str, territoires: Territoires
) -> str | None:
    """ "dans le finister", "en haute sone": nearly well spelt after a word that says where."""
    if len(cle) < _LETTRES_FLOUES or cle in territoires.cles:
        return None
    if _ANNONCE.isdisjoint(phrase.textes[max(0, rang - 3) : rang]):
        return None
    if phrase.lien(rang).preposition not in _DANS and not _is_called_so(phrase, rang):
        return None
    dernier = phrase.textes[fin - 1]
    if dernier in FREQUENTS or dernier in ORDINAIRES or dernier in _ARTICLES:
        return None
    proche = process.extractOne(
        cle, territoires.cles_departements, scorer=fuzz.ratio, score_cutoff=_SCORE_FLOU
    )
    departement = territoires.departement_par_cle(proche[0]) if proche else None
    return departement.code if departement else None


def _is_called_so(phrase: Phrase, rang: int) -> bool:
    return not _NOMME.isdisjoint(phrase.textes[max(0, rang - 3) : rang])


def _is_the_island(phrase: Phrase, rang: int, fin: int, cle: str) -> bool:
    """ "À la Réunion", "l'île de la Réunion", "La Réunion"; not "à la réunion de lundi"."""
    textes = phrase.textes
    suite = textes[fin : fin + 1]
    if phrase.alone(rang, fin) and (phrase.attendu or phrase.capitalised(fin - 1)):
        return True
    if suite and suite[0] in _REUNION_DE and phrase.together(rang, fin + 1):
        return False
    debut = rang if cle.startswith("la ") else rang - 1
    if debut < 0 or textes[debut] != "la":
        return False
    avant = textes[debut - 1] if debut else ""
    entiere = debut == 0 or phrase.mots[debut - 1].proposition != phrase.mots[debut].proposition
    majuscule = phrase.capitalised(fin - 1) or phrase.capitalised(debut)
    return entiere or majuscule or avant in ("a", "de", "ile", "dans") or _after_a_saint(phrase)


def _after_a_saint(phrase: Phrase) -> bool:
    """ "saint deni la réunion": most towns of the island are saints."""
    return not {"saint", "st", "sainte", "ste"}.isdisjoint(phrase.textes)


def _is_answer(rang: int, fin: int, entier: tuple[int, int]) -> bool:
    return rang <= entier[0] and fin == entier[1]
