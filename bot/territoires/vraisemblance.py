"""Whether words that are the name of a commune name it in this sentence.

Lure, Gray, Plaisir and Contes are communes and words; Martin and Florent are communes and names of
people. The rarer the name, and the more ordinary the word, the more the sentence has to say.
"""

from __future__ import annotations

from bot.territoires.contexte import Lien, Niveau, Phrase
from bot.territoires.entites import Commune
from bot.territoires.mots import (
    FREQUENTS,
    HOMONYMES,
    JAMAIS,
    ORDINAIRES,
    PRENOMS,
    PREPOSITIONS,
    RESIDENCE,
    SURNOMS_ACCENTUES,
    UNITES,
)
from bot.territoires.table import (
    NOM_ANCIEN,
    NOM_ARRONDISSEMENT,
    NOM_COURT,
    NOM_OFFICIEL,
    SURNOM,
    Territoires,
)

ARTICLES = ("le ", "la ", "les ", "l ")
_VILLE = 2000  # inhabitants from which a name is read without a word that announces a place
_VILLE_CONNUE = 10_000
_GRANDE_VILLE = 20_000
_HAMEAU = 300
_LETTRES_ITEM = 6  # of a small commune typed without a capital: "19 ans, courtivron"
_HABITER = ("habit", "jhabit", "jabit", "abit", "resid", "domicili", "demeur")
_VIVRE = ("vis", "vit", "vi")
_LIAISONS = ("sur", "sous", "en", "les", "lez", "de", "d", "du", "des")
_A = ("a", "sur", "au", "aux", "o")


def is_name(
    phrase: Phrase, rang: int, fin: int, cle: str, lien: Lien, territoires: Territoires
) -> bool:
    """Whether the words of a key, tied to the sentence by `lien`, are the name of a commune."""
    nommees = territoires.nommees(cle)
    nature = min(nature for _, nature in nommees)
    if cle in SURNOMS_ACCENTUES:
        return phrase.typed(rang, fin).lower() == SURNOMS_ACCENTUES[cle]
    if lien.niveau is Niveau.EXCLU or len(cle) < 2 or phrase.determined(rang):
        return False
    if not phrase.attendu and _is_part_of_longer(phrase, rang, fin, nature):
        return False
    if nature == NOM_ARRONDISSEMENT:
        return not (fin < len(phrase) and phrase.textes[fin] in UNITES)
    population = _population(nommees, nature)
    majuscule = phrase.capitalised(rang) or phrase.capitalised(fin - 1)
    if not (majuscule or phrase.attendu or lien.niveau is Niveau.RESIDENCE) and not _same_accents(
        phrase.typed(rang, fin), nommees
    ):
        return False  # "maçon" is no Mâcon
    if cle == "paris" and phrase.textes[fin : fin + 1] in (["sportifs"], ["hippiques"]):
        return False
    if cle in HOMONYMES:
        return _is_homonym_read(phrase, rang, fin, lien)
    if is_ordinary(cle):
        return _is_word_read(phrase, rang, fin, cle, lien, nature, population)
    return _is_proper_read(phrase, rang, fin, cle, lien, nature, population)


def is_ordinary(cle: str) -> bool:
    """ "plaisir", "la table", "entre deux": words before being places."""
    article, _, nom = cle.rpartition(" ")
    if cle.replace(" ", "-") in ORDINAIRES:
        return True
    banal = nom in ORDINAIRES or nom in FREQUENTS or len(nom) < 3
    return banal and (not article or article in ("la", "le", "les", "l"))


def _is_part_of_longer(phrase: Phrase, rang: int, fin: int, nature: int) -> bool:
    """Whether hyphens tie a name to a longer one that no table knows: "Cosne-sur-Loire"."""
    if phrase.hyphened(rang):
        return True
    if not phrase.hyphened(fin) or fin in phrase.lieux_dits:
        return False
    return phrase.textes[fin] in _LIAISONS or nature == NOM_COURT


def _population(nommees: tuple[tuple[Commune, int], ...], nature: int) -> int:
    """Inhabitants of the most populous commune so named; a former commune counts for a village."""
    if nature == NOM_ANCIEN:
        return 0
    return max(commune.population for commune, n in nommees if n in (nature, SURNOM, NOM_COURT))


def _is_homonym_read(phrase: Phrase, rang: int, fin: int, lien: Lien) -> bool:
    """Known towns whose name is a word: Lure, Gray, Sens."""
    if lien.niveau is Niveau.RESIDENCE or lien.proche or phrase.capitalised(rang):
        return True
    if rang and phrase.textes[rang - 1] in _A and lien.preposition in _A:
        return True
    item = phrase.alone(rang, fin) and (phrase.agee or phrase.attendu)
    if rang == 0 and phrase.typed(rang, fin)[:1].isupper() and _begins_a_note(phrase, fin):
        return phrase.textes[0] not in FREQUENTS  # "Plaisir coupable, 24 ans"
    return item or _follows_an_age(phrase, rang, fin)


def _is_word_read(
    phrase: Phrase, rang: int, fin: int, cle: str, lien: Lien, nature: int, population: int
) -> bool:
    """An ordinary word is a place after "j'habite à", or "à" and a capital, or alone and known."""
    majuscule = phrase.capitalised(rang) or phrase.capitalised(fin - 1)
    if nature != NOM_OFFICIEL:
        return False
    ville = population >= _VILLE
    habite = lien.direct and lien.verbe in RESIDENCE
    if habite and (lien.preposition in _A or cle.startswith(ARTICLES)):
        return majuscule or _is_lived_in(cle, lien, population)
    if habite and lien.preposition == "" and lien.verbe not in _VIVRE and cle not in FREQUENTS:
        return ville  # "jabite plaisir"
    connue = cle.startswith(ARTICLES) and population >= _VILLE_CONNUE
    if connue and phrase.agee and phrase.alone(rang, fin):
        return True  # "19 ans, la madeleine"
    if not majuscule or cle in JAMAIS:
        return False
    if lien.preposition in _A and lien.niveau >= Niveau.PREPOSITION:
        return ville or lien.niveau is Niveau.RESIDENCE
    if not ville or cle in PRENOMS or cle in FREQUENTS:
        return False
    return _is_item(phrase, rang, fin) or _follows_an_age(phrase, rang, fin)


def _begins_a_note(phrase: Phrase, fin: int) -> bool:
    """ "Trappes merisiers, H 24 ans": a town, a name that is no word, and who somebody is."""
    suite = phrase.textes[fin : fin + 1]
    if not suite or not phrase.fiche or not phrase.alone(0, fin + 1):
        return False
    return not (is_ordinary(suite[0]) or suite[0] in PREPOSITIONS or suite[0].isdigit())


def _is_lived_in(cle: str, lien: Lien, population: int) -> bool:
    """Whether a word typed small after "j'habite à" is a town: "contes"; not "à la montagne"."""
    if cle == "rue" or (cle.startswith(("le ", "les ")) and lien.preposition == "sur"):
        return False
    if lien.preposition in ("au", "aux") and not cle.startswith(ARTICLES):
        return False  # "au bar" is not Bar
    nom = cle.rpartition(" ")[2]
    if lien.verbe.startswith(_HABITER) and nom == cle and cle not in FREQUENTS and len(cle) > 4:
        return True
    if population >= _VILLE_CONNUE:
        return True
    return population >= _VILLE and lien.verbe not in _VIVRE and (nom not in JAMAIS or nom == cle)


def _is_proper_read(
    phrase: Phrase, rang: int, fin: int, cle: str, lien: Lien, nature: int, population: int
) -> bool:
    """A name that is no word."""
    if lien.niveau is Niveau.RESIDENCE:
        return True
    if lien.proche and nature == NOM_OFFICIEL and len(cle) >= _LETTRES_ITEM:
        return True  # "près de jussey"
    majuscule = phrase.capitalised(rang)
    plusieurs = " " in cle and not (cle.startswith(ARTICLES) and cle.count(" ") == 1)
    if lien.niveau is Niveau.PREPOSITION or phrase.attendu:
        if nature == NOM_COURT:
            return population >= _VILLE or cle.count(" ") > 1  # "scey sur saone"
        sure = len(cle) >= 5 and lien.preposition in ("a", "sur")
        return plusieurs or population >= _VILLE or majuscule or sure
    if nature == SURNOM or (nature <= NOM_ANCIEN and fin - rang == len(phrase) and len(cle) > 4):
        return True
    long = len(cle) >= _LETTRES_ITEM and nature == NOM_OFFICIEL and phrase.agee
    item = (majuscule or long) and (
        _is_item(phrase, rang, fin) or _follows_an_age(phrase, rang, fin)
    )
    if nature == NOM_COURT:
        entier = fin - rang == len(phrase) and len(cle) > 4
        return (population >= _GRANDE_VILLE and len(cle) > 3) or (
            (item or entier) and population >= _VILLE
        )
    if population >= _VILLE or (plusieurs and (population >= _HAMEAU or item)):
        return True
    return item and len(cle) >= 4


def _is_item(phrase: Phrase, rang: int, fin: int) -> bool:
    """ "19 ans, Gray, sans permis": a clause by itself in a text that tells who somebody is."""
    return phrase.alone(rang, fin) and (phrase.fiche or phrase.attendu)


def _follows_an_age(phrase: Phrase, rang: int, fin: int) -> bool:
    """ "homme 45 ans lure rsa"."""
    if not rang or phrase.textes[rang - 1] not in ("an", "ans"):
        return False
    suite = phrase.textes[fin : fin + 1]
    return not suite or not phrase.together(rang, fin + 1) or phrase.is_of_somebody(fin)


def _same_accents(ecrit: str, nommees: tuple[tuple[Commune, int], ...]) -> bool:
    """Whether every accent typed is one of the name: "maçon" is not "Mâcon"."""
    if ecrit.isascii():
        return True
    lettres = _letters(ecrit)
    noms = [_letters(commune.nom) for commune, _ in nommees]
    comparables = [nom for nom in noms if len(nom) == len(lettres)]
    return not comparables or any(
        all(dit.isascii() or dit == vrai for dit, vrai in zip(lettres, nom, strict=True))
        for nom in comparables
    )


def _letters(texte: str) -> str:
    return "".join(lettre for lettre in texte.lower() if lettre.isalpha())
