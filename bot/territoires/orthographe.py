"""Misspelt names of towns: the same sound, or nearly the same letters.

Only words that something announces as a place are compared, a few groups at most in a text.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from rapidfuzz import fuzz, process

from bot.territoires.contexte import Lien, Niveau, Phrase
from bot.territoires.entites import Commune
from bot.territoires.mentions import is_place_word
from bot.territoires.mots import RESIDENCE, mots
from bot.territoires.nombres import Mention
from bot.territoires.noms import cle_mots, son
from bot.territoires.table import NOM_COURT, Territoires

_VILLE = 2000  # inhabitants
_VILLE_CONNUE = 10_000
_GRANDE_VILLE = 20_000
_METROPOLE = 100_000
_SCORE_SON = 60.0  # of 100, letters in common of a name of the same sound
_SCORE_SUR = 86.0  # with the points of `_score`
_SCORE_LETTRES = 78.0
_SCORE_DIT = 80.0
_POINTS_SON, _POINTS_CONNUE = 12.0, 8.0
_ECART = 3.0  # names this near to the best one are offered too
_VILLE_RIVALE = 50_000
_SCORE_RIVALE = 80.0
_LETTRES_RIVALE = 5
_ESSAIS = 24
_MOTS_MAX = 5
_AVANT_MAX = 4
_COURT = 4  # letters of a word that is only heard
_ENTENDUES = 3
_LONG = 9  # letters and spaces of a name that holds another
_LIAISONS = mots("le la les l sur sous en de du des d au aux a et avec pour depuis chez")
_VERS_LE_DEPARTEMENT = mots("a en dans ds de du des d le la les l mais ile")
_ARTICLES = ("le", "la", "les", "l")
_SAINTS = mots("sin sein sen sain sant saint sint st stes")
_SAINTES = mots("sainte sinte sente sante ste")
_NOMS = mots("ville commune quartier secteur adresse domicile habitation localite")
_VIVRE = mots("vis vit vi vivons").union(_NOMS)
_CONTRACTIONS = {"au": "le", "du": "le", "aux": "les", "des": "les"}
# First letters that people write for one another.
_INITIALES = {
    "a": "aeh", "e": "eaihc", "i": "iyhe", "o": "oha", "u": "uh", "h": "haeiou", "y": "yi",
    "c": "cksq", "k": "kcq", "q": "qck", "s": "scz", "z": "zs", "p": "p", "f": "fp", "j": "jg",
    "g": "gj", "v": "vw", "w": "wv",
}  # fmt: skip
# Towns of other countries, which are no misspelling of a French one.
_ETRANGER = mots(
    "alger oran annaba constantine bejaia setif tunis sfax casablanca casa rabat fes meknes marrakech agadir tanger "
    "oujda dakar thies bamako kayes abidjan bouake conakry lome cotonou kinshasa brazzaville douala yaounde niamey "
    "ouagadougou nouakchott libreville banjul bissau freetown monrovia accra lagos abuja bangui ndjamena kigali "
    "bujumbura nairobi djibouti mogadiscio asmara khartoum tripoli caire moroni antananarivo maurice tananarive haiti "
    "moscou kiev kyiv kharkiv odessa minsk bruxelles liege charleroi namur geneve lausanne londres madrid barcelone "
    "seville lisbonne porto rome milan turin naples berlin munich francfort sarrebruck istanbul ankara kaboul kabul "
    "herat damas alep homs beyrouth bagdad mossoul erbil teheran tirana pristina belgrade skopje sarajevo bucarest "
    "sofia varsovie tbilissi erevan bakou dacca karachi lahore islamabad colombo delhi pekin hanoi saigon manille "
    "montreal quebec luxembourg monaco andorre bogota lima caracas quito bresil portugal espagne italie maroc algerie "
    "tunisie senegal mali guinee cameroun congo soudan erythree ethiopie somalie syrie irak iran turquie russie ukraine "
    "georgie armenie albanie kosovo serbie roumanie bulgarie pologne chine inde pakistan bangladesh afghanistan comores "
    "madagascar belgique suisse allemagne angleterre afrique europe asie amerique france paris metropole lidl leclerc "
    "auchan carrefour amazon darty ikea boulanger kebab"
)


class Confiance(IntEnum):
    """How surely words are the name of a place, before they are compared to any."""

    FAIBLE = 0
    MOYENNE = 1
    SURE = 2
    DITE = 3  # its département is written beside it


# The least score, the least inhabitants and letters.
_EXIGENCES = {
    Confiance.FAIBLE: (92.0, _VILLE_CONNUE, 5),
    Confiance.MOYENNE: (90.0, 5_000, 5),
    Confiance.SURE: (_SCORE_SUR, 0, 4),
    Confiance.DITE: (_SCORE_DIT, 0, 3),
}


def read_misspelt(
    phrase: Phrase,
    territoires: Territoires,
    attendu: bool,
    entier: tuple[int, int],
    pris: frozenset[int],
    departement: str | None = None,
) -> Mention | None:
    """The first nearly well spelt name after a word that announces a place.

    `pris` are the ranks of the words already read. The names of `departement`, where the person is
    known to live, come first: for somebody of Haute-Saône "grai" is Gray.
    """
    essais = 0
    for rang in range(len(phrase)):
        reponse = attendu and rang <= entier[0]
        if rang in pris or essais >= _ESSAIS or not _may_begin(phrase, rang, reponse):
            continue
        if not reponse and phrase.lien(rang).niveau < Niveau.PREPOSITION:
            continue
        for fin in range(min(len(phrase), rang + _MOTS_MAX), rang, -1):
            if reponse and fin < entier[1]:
                break
            essais += 1
            mention = _nearly(phrase, rang, fin, territoires, reponse, departement)
            if mention and pris.isdisjoint(range(rang, fin)):
                return mention
    return None


def beside_departement(
    phrase: Phrase, departements: Iterable[Mention], territoires: Territoires
) -> Mention | None:
    """The misspelt name just before its département: "saint deni la réunion"."""
    for mention in departements:
        fin = mention.debut
        while fin and phrase.textes[fin - 1] in _VERS_LE_DEPARTEMENT:
            fin -= 1
        for debut in range(max(0, fin - _AVANT_MAX), fin):
            if not phrase.together(debut, fin) or not _may_begin(phrase, debut, reponse=True):
                continue
            lien = phrase.lien(debut, fin)
            if lien.niveau is Niveau.EXCLU or not _may_be_name(phrase, debut, fin):
                continue
            cle = _key(phrase, debut, fin)
            codes = near_names(cle, territoires, Confiance.DITE, mention.departement)
            if codes:
                return Mention(debut, fin, lien, codes=codes)
    return None


def _key(phrase: Phrase, debut: int, fin: int) -> str:
    """The key of words, whatever the way "saint" is written: "aux murreaux" is "les murreaux"."""
    groupe = list(phrase.textes[debut:fin])
    avant = phrase.textes[debut - 1] if debut else ""
    if avant in _CONTRACTIONS:
        groupe.insert(0, _CONTRACTIONS[avant])
    if len(groupe) > 1 and groupe[0] in _SAINTS | _SAINTES:
        groupe[0] = "saint" if groupe[0] in _SAINTS else "sainte"
    return cle_mots(groupe)


def longer_name(phrase: Phrase, mention: Mention, territoires: Territoires) -> Mention | None:
    """The misspelt name that a well spelt one is a part of.

    "clermont" of "clermont ferand", "mer" of "la seine sur mer".
    """
    if mention.cle is None or mention.dans:
        return None
    for debut in range(max(0, mention.debut - _AVANT_MAX), mention.debut + 1):
        for fin in range(min(len(phrase), mention.fin + 2), mention.fin - 1, -1):
            if fin - debut <= mention.fin - mention.debut or not phrase.together(debut, fin):
                continue
            if not _may_be_name(phrase, debut, fin):
                continue
            if debut < mention.debut and not _may_begin(phrase, debut, reponse=False):
                continue
            if fin > mention.fin and not is_place_word(phrase, fin - 1):
                continue
            cle = _key(phrase, debut, fin)
            codes = near_names(cle, territoires, Confiance.SURE) if len(cle) >= _LONG else ()
            if codes:
                return Mention(debut, fin, phrase.lien(debut, fin), codes=codes)
    return None


def _may_begin(phrase: Phrase, rang: int, reponse: bool) -> bool:
    """Whether a misspelt name may begin at a word."""
    mot = phrase.textes[rang]
    if mot in _ARTICLES:
        suite = rang + 1
        return suite < len(phrase) and is_place_word(phrase, suite)
    if mot in _SAINTS | _SAINTES and rang + 1 < len(phrase):
        return phrase.together(rang, rang + 2)
    return not phrase.determined(rang) and (reponse or is_place_word(phrase, rang))


def _may_be_name(phrase: Phrase, debut: int, fin: int) -> bool:
    """Whether a group of words is not made of ordinary ones: "la seine sur mer", "sin denis"."""
    dernier = phrase.textes[fin - 1]
    if dernier in _LIAISONS or dernier.isdigit():
        return False
    if is_place_word(phrase, fin - 1):
        return True
    longue = fin - debut > 2 or (fin - debut == 2 and phrase.textes[debut] in _SAINTS | _SAINTES)
    return longue


def _nearly(
    phrase: Phrase,
    rang: int,
    fin: int,
    territoires: Territoires,
    reponse: bool,
    departement: str | None,
) -> Mention | None:
    if not phrase.together(rang, fin) or not _may_be_name(phrase, rang, fin):
        return None
    if not reponse and (phrase.hyphened(rang) or phrase.hyphened(fin)):
        return None  # a part of a longer name
    lien = phrase.lien(rang, fin)
    annonce = lien.preposition or (lien.direct and lien.verbe in RESIDENCE - _NOMS)
    if lien.niveau is Niveau.EXCLU or not (reponse or annonce):
        return None
    if lien.preposition in ("en", "dans", "ds") and not reponse:
        return None
    confiance = _confidence(phrase, rang, fin, lien, reponse)
    cle = _key(phrase, rang, fin)
    codes = near_names(cle, territoires, confiance, departement) if departement else ()
    codes = codes or near_names(cle, territoires, confiance)
    return Mention(rang, fin, lien, codes=codes) if codes else None


def _confidence(phrase: Phrase, rang: int, fin: int, lien: Lien, reponse: bool) -> Confiance:
    """How surely words are the name of a place, whatever they are.

    "je suis à la bourre", "je vis à cran" look like "je suis à Lure": only "j'habite" and a capital
    are sure.
    """
    majuscule = any(phrase.capitalised(r) for r in (rang, fin - 1))
    habite = lien.direct and lien.verbe in RESIDENCE - _VIVRE
    if reponse or (lien.niveau is Niveau.RESIDENCE and (majuscule or habite)):
        contracte = rang > 0 and phrase.textes[rang - 1] in _CONTRACTIONS
        avec_article = contracte or phrase.textes[rang] in _ARTICLES
        article = avec_article and not (majuscule or reponse)
        return Confiance.MOYENNE if article else Confiance.SURE
    return Confiance.MOYENNE if lien.niveau is Niveau.RESIDENCE else Confiance.FAIBLE


# Words said to the robot, near the name of a village: "attends" is not Hatten.
_DITS_AU_ROBOT = frozenset(
    [
        "attends",
        "attend",
        "attendez",
        "recommence",
        "recommencer",
        "arrete",
        "arretez",
        "continue",
        "continuer",
        "pardon",
        "desole",
        "desolee",
        "retour",
        "merci",
        "bonjour",
        "salut",
        "stop",
        "suivant",
        "suivante",
        "annule",
        "annuler",
    ]
)


def near_names(
    cle: str, territoires: Territoires, confiance: Confiance, departement: str | None = None
) -> tuple[str, ...]:
    """Codes of the communes whose name sounds or looks like this one, most populous first.

    With `departement`, those of it only: "grai 70" is Gray, whatever else sounds like it.
    """

    def named(nom: str) -> list[Commune]:
        return [
            c
            for c, nature in territoires.nommees(nom)
            if nature < NOM_COURT and departement in (None, c.departement)
        ]

    note_min, population_min, lettres_min = _EXIGENCES[confiance]
    if cle in _DITS_AU_ROBOT:
        return ()
    if len(cle) < lettres_min or not _ETRANGER.isdisjoint(cle.split()):
        return ()
    if cle in territoires.cles:
        return tuple(commune.code for commune in named(cle))
    memes = territoires.meme_son(cle)
    if confiance is Confiance.DITE:  # "gré 70": the sound is enough
        codes = {c.code: c for nom in memes for c in named(nom)}
        if codes:
            return tuple(sorted(codes, key=lambda code: (-codes[code].population, code)))
    sonnent = frozenset(nom for nom in memes if fuzz.ratio(cle, nom) >= _SCORE_SON)
    notes: list[tuple[float, str, Commune]] = []
    for nom in sonnent | _same_letters(cle, territoires):
        commune = next(iter(named(nom)), None)
        if commune is not None and commune.population >= population_min:
            notes.append((_score(cle, nom, nom in sonnent, commune.population), nom, commune))
    if not notes:
        return ()
    meilleure = max(note for note, _, _ in notes)
    if meilleure < note_min:
        return ()
    seuil = meilleure - _ECART
    if max(c.population for note, _, c in notes if note >= seuil) < _VILLE_CONNUE:
        grandes = [note for note, _, c in notes if c.population >= _VILLE_RIVALE]
        seuil = min([seuil, *(note for note in grandes if note >= _SCORE_SUR)])
    noms = [nom for note, nom, _ in notes if note >= seuil]
    codes = {c.code: c for nom in noms for c in named(nom)}
    return tuple(sorted(codes, key=lambda code: (-codes[code].population, code)))


def heard_towns(
    cle: str, territoires: Territoires, departement: str | None = None
) -> tuple[tuple[str, ...], bool]:
    """The towns that a short word sounds like, said where one lives: "lur" is Lure; most populous first.

    Whether the only one is sure comes with them: a letter more or less. Too short a word for
    `near_names`, whose letters say nothing: only the sound does.
    """
    if not 3 <= len(cle) <= _COURT or " " in cle or cle in _DITS_AU_ROBOT or cle in _ETRANGER:
        return (), False
    villes: dict[str, tuple[int, float]] = {}
    for nom in territoires.meme_son(cle):
        commune = _most_populous(nom, territoires)
        if commune is None or commune.population < _VILLE:
            continue
        if departement in (None, commune.departement):
            villes[commune.code] = (commune.population, fuzz.ratio(cle, nom))
    codes = tuple(sorted(villes, key=lambda code: -villes[code][0]))[:_ENTENDUES]
    return codes, len(codes) == 1 and villes[codes[0]][1] >= _SCORE_DIT


def bigger_namesakes(cle: str, territoires: Territoires) -> list[Commune]:
    """The cities that a small commune's name may be a misspelling of: Colombes for "colombe"."""
    if " " in cle or len(cle) < _LETTRES_RIVALE:
        return []
    noms = [n for n in territoires.meme_son(cle) if fuzz.ratio(cle, n) >= _SCORE_RIVALE]
    communes = [c for nom in noms if (c := _most_populous(nom, territoires))]
    return [c for c in communes if c.population >= _VILLE_RIVALE]


def _same_letters(cle: str, territoires: Territoires) -> frozenset[str]:
    """The names of towns with nearly the letters of a key."""
    if len(cle) < 5:
        return frozenset()
    trouves: set[str] = set()
    for initiale in _INITIALES.get(cle[0], cle[0]):
        proches = process.extract(
            cle,
            territoires.villes.get(initiale, ()),
            scorer=fuzz.ratio,
            score_cutoff=_SCORE_LETTRES,
            limit=4,
        )
        trouves.update(nom for nom, _, _ in proches)
    return frozenset(trouves)


def _score(cle: str, nom: str, meme_son: bool, population: int) -> float:
    """Letters in common, of 100, with points for the same sound and for a known town."""
    lettres = fuzz.ratio(cle, nom)
    if not meme_son:
        lettres = max(lettres, fuzz.ratio(son(cle), son(nom)) - 4.0)
    points = _POINTS_SON if meme_son else 0.0
    if meme_son and population >= _VILLE_RIVALE:
        points += _POINTS_CONNUE
    points += sum(2.0 for seuil in (_VILLE, _GRANDE_VILLE, _METROPOLE) if population >= seuil)
    return lettres + points


def _most_populous(nom: str, territoires: Territoires) -> Commune | None:
    communes = [c for c, nature in territoires.nommees(nom) if nature < NOM_COURT]
    return communes[0] if communes else None
