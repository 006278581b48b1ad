"""The forms under which the name of a commune is looked up.

The table is built with these functions and read with the same ones. Pure.
"""

from __future__ import annotations

import re

from bot.territoires.mots import mots
from bot.texte import words_only

ABREVIATIONS = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "lez": "les"}
SUR = frozenset({"s", "sr"})
_A_ECRIRE = SUR.union(ABREVIATIONS)
_ARTICLES = mots("le la les l")
# The words that open the second half of a name: Vitry-sur-Seine, Aix-en-Provence.
_LIAISONS = mots("sur sous en le la les l du de des d aux au a et")

ORDINAUX = (
    "premier",
    "deuxieme",
    "troisieme",
    "quatrieme",
    "cinquieme",
    "sixieme",
    "septieme",
    "huitieme",
    "neuvieme",
    "dixieme",
    "onzieme",
    "douzieme",
    "treizieme",
    "quatorzieme",
    "quinzieme",
    "seizieme",
    "dix-septieme",
    "dix-huitieme",
    "dix-neuvieme",
    "vingtieme",
)


def cle_nom(nom: str) -> str:
    """The key of a name: words in lower case, abbreviations written out.

    >>> cle_nom("St-Étienne"), cle_nom("Vitry s/ Seine")
    ('saint etienne', 'vitry sur seine')
    """
    return cle_mots(words_only(nom).split())


def cle_mots(plies: list[str]) -> str:
    """The key of words that are already folded."""
    if _A_ECRIRE.isdisjoint(plies):
        return " ".join(plies)
    dernier = len(plies) - 1
    ecrits = []
    for rang, mot in enumerate(plies):
        if mot in SUR and 0 < rang < dernier and plies[rang - 1] not in SUR:
            ecrits.append("sur")
        else:
            ecrits.append(ABREVIATIONS.get(mot, mot))
    return " ".join(ecrits)


def debut_de_cle(plies: list[str]) -> str:
    """What a key of these words begins with: its first word, its first two after an article.

    >>> debut_de_cle(["st", "denis"]), debut_de_cle(["la", "roche", "sur", "yon"])
    ('saint', 'la roche')
    """
    premier = ABREVIATIONS.get(plies[0], plies[0])
    if premier not in _ARTICLES or len(plies) == 1:
        return premier
    return f"{premier} {ABREVIATIONS.get(plies[1], plies[1])}"


def forme_courte(cle: str) -> str | None:
    """What people say for a long name, None when there is no shorter form.

    >>> forme_courte("vitry sur seine"), forme_courte("la roche sur yon"), forme_courte("lyon")
    ('vitry', 'la roche', None)
    """
    parties = cle.split()
    debut = 1
    while debut < len(parties) and (
        parties[debut - 1] in _LIAISONS or parties[debut - 1] in ("saint", "sainte", "saints")
    ):
        debut += 1
    for rang in range(debut, len(parties) - 1):
        if parties[rang] in _LIAISONS:
            return " ".join(parties[:rang])
    return None


def sans_et(cle: str) -> str | None:
    """The first half of a name of two villages, None when there is one only.

    >>> sans_et("scey sur saone et saint albin"), sans_et("vesoul")
    ('scey sur saone', None)
    """
    premiere, et, _ = cle.partition(" et ")
    return premiere if et and len(premiere) > 3 else None


# First words of double names that are no name by themselves: Grand-Couronne, Pont-Audemer.
_GENERIQUES = mots(
    "saint sainte saints saintes le la les l grand grande grands grandes petit petite petits gros haut haute hauts "
    "hautes bas basse basses vieux vieille neuf neuve neufs neuves nouveau nouvelle mont monts pont ponts port "
    "ports porto val vals vaux vald ville villers villiers villar villard chateau chatel castel croix belle beau bel "
    "bois bon bonne bons roche roches fontaine fontaines champ champs cour cours notre dame bourg bouc case corps "
    "cheval pins pleine pointe ile trois quatre treize terre riviere chef entre blancs aigues eaux lys puy "
    "san santa ecole maisons carbon basses petites vert village"
)


def premiere_partie(cle: str) -> str | None:
    """What people say for a double name without a link word, None when that says nothing.

    >>> premiere_partie("corbeil essonnes"), premiere_partie("grand couronne")
    ('corbeil', None)
    """
    premiere, _, reste = cle.partition(" ")
    if not reste or len(premiere) < 4 or premiere in _GENERIQUES:
        return None
    return None if reste.partition(" ")[0] in _LIAISONS else premiere


def cles_arrondissement(ville: str, numero: int) -> tuple[str, ...]:
    """Every key of an arrondissement: "marseille 3e", "paris 18", "lyon troisieme"…

    >>> cles_arrondissement("lyon", 1)[:3]
    ('lyon 1', 'lyon 01', 'lyon 1er')
    """
    suffixes = [str(numero), f"{numero:02d}"]
    suffixes += ["1er", "1ere"] if numero == 1 else [f"{numero}e", f"{numero}eme", f"{numero}em"]
    if numero == 2:
        suffixes += ["2nd", "second"]
    suffixes += [f"{numero}ieme", f"{numero}me", ORDINAUX[numero - 1].replace("-", " ")]
    cles = []
    for suffixe in dict.fromkeys(suffixes):
        cles += [f"{ville} {suffixe}"]
        cles += [f"{ville} {suffixe} {mot}" for mot in ("arrondissement", "arr", "ardt")]
    ordre = [cle for cle in cles if cle.count(" ") == ville.count(" ") + 1]
    return tuple(dict.fromkeys(ordre + cles))


_SONS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"sch|sh|ch"), "1"),
    (re.compile(r"sc(?=[eiy])|c(?=[eiy])"), "ss"),
    (re.compile(r"qu|c|q"), "k"),
    (re.compile(r"gn(?=[aeiouy])"), "ni"),
    (re.compile(r"gu(?=[eiy])"), "6"),
    (re.compile(r"g(?=[eiy])"), "j"),
    (re.compile(r"6"), "g"),
    (re.compile(r"h"), ""),
    (re.compile(r"y"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"eau|au"), "o"),
    (re.compile(r"(?<=[aeiou])s(?=[aeiou])"), "z"),
    (re.compile(r"(?:ain|ein|in|im)(?![aeioumn])"), "2"),
    (re.compile(r"[ae][nm](?![aeioumn])"), "3"),
    (re.compile(r"o[nm](?![aeioumn])"), "4"),
    (re.compile(r"ai|ei|oe"), "e"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_FINALE_MUETTE = re.compile(r"(?:[stdxzp]|e|es|ent)+$")
_CONSONNE_MUETTE = re.compile(r"[stdxzp]+$")
_SON_MIN = 3


def son(cle: str) -> str:
    """A rough sound of a key, the same for usual misspellings; "" for a key too short.

    >>> son("vezoul") == son("vesoul"), son("bellfort") == son("belfort"), son("vesoul")
    (True, True, 'vezoul')
    """
    resultat = cle.replace(" ", "")
    for motif, remplacement in _SONS:
        resultat = motif.sub(remplacement, resultat)
    court = _FINALE_MUETTE.sub("", resultat)
    if len(court) < _SON_MIN:  # "gray" sounds like "grai", and both end with a vowel that is heard
        court = _CONSONNE_MUETTE.sub("", resultat)
    return court if len(court) >= _SON_MIN else ""
