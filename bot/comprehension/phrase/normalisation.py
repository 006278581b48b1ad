"""From a sentence as it is typed to plain words that remember where they stood.

`normalise("g19ans pa de permi")` gives the words "j ai 19 ans pas de permis", each with its span
in the typed text. Pure; standard library and `bot.texte` only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.comprehension.phrase.grammaire import mend
from bot.comprehension.phrase.mot import Mot
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.langues import DOUTEUX, ETRANGERS, UNITES_ETRANGERES
from bot.comprehension.vocabulaire.mots import (
    ACCENTUES,
    ECRITURES,
    ELIDES,
    JE_COLLE,
    MOTS_CLES,
    MOTS_JUSTES,
    NOMBRES,
    NOMBRES_DOUTEUX,
)
from bot.memoire import once_a_message
from bot.texte import fold

LONGUEUR_MAX = 1000

_UNITE = r"(?:ans?|a|piges?|balais|mois|m|berges|euros?|eme|er)"
_MORCEAU = re.compile(
    r"(?P<telephone>\b0\d(?:[ .-]?\d\d){4}\b)"
    r"|(?P<nombre>\d+(?:[/.,]\d+)+(?![a-z0-9]))"
    r"|(?P<mot>[a-z0-9]+)"
    r"|(?P<fort>[.!?;\n…]+)"
    r"|(?P<faible>[,:()/|\[\]\"«»•*]+| - )"
    r"|(?P<plus>\+)"
    r"|(?P<moins><)(?= ?(?:de )?\d+ ?(?:ans?|a|mois|m)\b)"
)
_DOUBLE = re.compile(r"([a-z])\1")
_LETTRES = re.compile(r"[a-z0-9]+")
# Words that are only what they are by their accent: "cé", "jé", "é".
_ACCENTUE = re.compile(r"\b[a-zA-Z]{0,2}[éèêÉÈ](?:t[éèê])?\b")
_FINALE = re.compile(r"[a-zA-Z]{3}[éÉ](?![a-zA-ZéÉ])")
_NOMBRE_AVANT = re.compile(r"\d$|^(?:vingt|trente|quarante|cinquante|soixante|dix|deux|trois)$")
_COLLE = re.compile(rf"(g|jai|jay|ai|j)?(\d{{1,3}})({_UNITE})?")
_AGE_ET_MOIS = re.compile(r"(\d{1,2})(?:a|ans?)\d{1,2}(?:m|mois)?")  # "17a10m": 17 completed years
_CLASSE = re.compile(r"([3-6])e")
_NIVEAU = re.compile(r"(niv|niveau|bac)(\d)")
# Punctuation that a telephone writes out when one dictates.
_DICTE = {"virgule": "faible", "point": "fort"}
_UNITES_DE_TEMPS = words("ans an mois semaine semaines jour jours sem")
# "je vais + au lycée": the sign stands for the word.
# Words that a dot cuts short without ending the sentence.
_ABREGES = words(
    "appr janv fev fevr avr juil juill sept oct nov dec env sem mme mlle maj resid heb"
)
_DIT_PLUS = words("vais va suis est ai a y en bosse travaille touche peux veux sais n l")
_ANNONCE_UNE_DUREE = words("depuis fait a aura dans pendant il voila presque environ et bebe")
_SUIT_UNE_DUREE = words("que qu sans pas plus deja ici enceinte")
_DIZAINES_CHIFFREES = words("20 30 40 50 60 80")
_NOMBRE = re.compile("|".join(f"(?P<n{valeur}>(?:{motif})s?)" for valeur, motif in NOMBRES.items()))
_DIZAINE = "|".join(NOMBRES[n] for n in (20, 30, 40, 50, 60, 80)) + "|vin|di[xsz]?"
_NOMBRE_COLLE = re.compile(
    rf"(?P<dizaine>{_DIZAINE})(?:et|te)?(?P<unite>une?|{'|'.join(NOMBRES.values())}|set|si[sz]|deu)"
)
# "sort de MA Vesoul", "en MA": a maison d'arrêt, by its capitals and what stands before it.
_MAISON_D_ARRET = re.compile(
    r"(?:\b(?i:de|en|la|à|a|une|du|dans|sortant|sortie|sort)|^|[,;:(])\s+(?:la )?(?P<ma>MA)(?= (?:de |d['’])?[A-ZÉÈ]|[ ]*(?:$|[,.;:)]|depuis|le|la|dans))"
)
# "mecs" are guys; "éduc MECS" is where who writes works.
_MECS = re.compile(r"\bMECS\b")
_EDUC = re.compile(
    r"(?i:[ée]duc\w*|r[ée]f[ée]rente?|chef\w* de service|directeur|directrice)[. ]*(?:en |de la |[àa] la |d['’]une )?$"
)
_AVC = re.compile(r"\bAVC\b")  # "avc" is "avec"
_EN_ER = words(
    "travailler bosser taffer trimer charbonner arreter quitter lacher demissionner jardiner livrer stopper abandonner rater louper"
)
_ENTRE_DEUX = words("deja beaucoup bien toujours longtemps encore aussi meme surtout y juste")
_INITIALES_DE_NOMBRE = frozenset("dtqkcsohunvw")


@once_a_message
def normalise(texte: str) -> list[Mot]:
    """Plain words of a text already passed through `spell_out`; at most 1,000 characters."""
    plie = fold(texte[:LONGUEUR_MAX])
    accentues = {m.start(): m[0].lower() for m in _ACCENTUE.finditer(texte[:LONGUEUR_MAX])}
    sigles = _sigles(texte[:LONGUEUR_MAX])
    finales = {m.end() for m in _FINALE.finditer(texte[:LONGUEUR_MAX])}
    mots = _with_participles(mend(list(_expand(plie, accentues, sigles)), finales))
    return list(_merge_numbers(mots))


def _with_participles(mots: list[Mot]) -> list[Mot]:
    """The words, where "j’ai travailler" is read as it is said: a participle, and so the past."""
    for i, mot in enumerate(mots):
        if i and mot.texte in _EN_ER and _has_an_auxiliary(mots[:i]):
            mots[i] = replace(mot, texte=mot.texte[:-1])
    return mots


def _has_an_auxiliary(avant: list[Mot]) -> bool:
    """Whether a word follows "j’ai", "il a", "on a toujours"."""
    dits = [mot.texte for mot in avant[-4:]]
    while dits and dits[-1] in _ENTRE_DEUX:
        dits.pop()
    if not dits:
        return False
    return dits[-1] == "ai" or (dits[-1] == "a" and dits[-2:-1] in (["il"], ["elle"], ["on"]))


def _sigles(texte: str) -> dict[int, tuple[str, ...]]:
    """Where "MA" stands for a maison d’arrêt, "AVC" for a stroke; nowhere in a text all in capitals."""
    if texte.isupper():
        return {}
    sigles = {t.start("ma"): ("maison", "d", "arret") for t in _MAISON_D_ARRET.finditer(texte)}
    for mecs in _MECS.finditer(texte):
        if not _EDUC.search(texte[: mecs.start()]):
            sigles[mecs.start()] = ("foyer", "d", "accueil")
    return sigles | {t.start(): ("avc",) for t in _AVC.finditer(texte)}


def _expand(
    plie: str, accentues: dict[int, str], sigles: dict[int, tuple[str, ...]]
) -> Iterator[Mot]:
    avant = brut = ""
    lexique = _lexicon(plie)
    for morceau in _MORCEAU.finditer(plie):
        debut, fin = morceau.span()
        avant = brut
        genre = morceau.lastgroup
        brut = morceau.group()
        if genre == "fort" and brut == "." and avant in _ABREGES:
            continue
        if genre == "fort":
            yield Mot("|", debut, fin, rupture="fort", interrogatif="?" in brut)
        elif genre == "faible":
            yield Mot("|", debut, fin, rupture="deux-points" if brut == ":" else "faible")
        elif genre == "telephone":
            yield Mot("telephone", debut, fin)
        elif genre == "plus":
            yield Mot("+", debut, fin)
        elif genre == "moins":
            yield Mot("moins", debut, fin)
            yield Mot("de", debut, fin)
        else:
            if brut in _DICTE and "virgule" in plie:
                yield Mot("|", debut, fin, rupture=_DICTE[brut])
                continue
            lie = debut > 0 and plie[debut - 1] == "-"
            elide = plie[fin : fin + 1] == "'"
            if lexique and brut in lexique:
                ecrits = tuple(lexique[brut].split())
            elif brut in UNITES_ETRANGERES and _NOMBRE_AVANT.search(avant):
                ecrits = (UNITES_ETRANGERES[brut],)
            elif debut in sigles:
                ecrits = sigles[debut]
            elif elide and len(brut) == 1:
                ecrits = (brut,)
            else:
                ecrits = ACCENTUES.get(accentues.get(debut, "")) or _spell(brut)
            for mot in ecrits:
                yield Mot(mot, debut, fin, lie=lie)


def _lexicon(plie: str) -> dict[str, str]:
    """What the foreign words of a text say: the sure ones, and the doubtful of their language."""
    surs = [mot for mot in _LETTRES.findall(plie) if mot in ETRANGERS]
    if not surs:
        return {}
    compte = Counter(langue for mot in surs for langue in ETRANGERS[mot][1])
    plus = max(compte.values())
    lexique: dict[str, str] = {}
    for langue, fois in compte.items():
        if fois == plus:
            lexique |= DOUTEUX.get(langue, {})
    return lexique | {mot: ETRANGERS[mot][0] for mot in surs}


@lru_cache(maxsize=4096)
def _spell(brut: str) -> tuple[str, ...]:
    """One typed word in plain words: "jabite" -> "j habite", "19a" -> "19 ans"."""
    if brut in ECRITURES:
        return tuple(ECRITURES[brut].split())
    if brut[-1].isdigit() or brut[0].isdigit() or any(c.isdigit() for c in brut):
        return _spell_number(brut)
    if len(brut) > 3 and brut[0] == "j" and brut[1:] in JE_COLLE:
        return ("j" if brut[1] in "aeiouhy" else "je", JE_COLLE[brut[1:]])
    if len(brut) > 3 and brut[0] == "j" and brut[1] not in "aeiouhy":
        return ("je", *_spell(brut[1:]))  # no French word begins so: "jfesais", "jdi"
    if len(brut) > 5 and brut[0] == "d" and brut[1] in "bcfglmnpqstv":
        return ("de", *_spell(brut[1:]))  # "pas dformation", "plus dtravail"
    elide = len(brut) > 4 and ELIDES.fullmatch(brut)
    if elide:
        lettre, reste = (groupe for groupe in elide.groups() if groupe)
        return (*_spell(lettre), *_spell(reste)) if lettre == "qu" else (lettre, *_spell(reste))
    return (_correct(brut),)


def _spell_number(brut: str) -> tuple[str, ...]:
    niveau = _NIVEAU.fullmatch(brut)
    if niveau:
        tete = "bac +" if niveau[1] == "bac" else "niveau"
        return (*tete.split(), niveau[2])
    classe = _CLASSE.fullmatch(brut)
    if classe:
        return (classe[1], "eme")
    age = _AGE_ET_MOIS.fullmatch(brut)
    if age:
        return (age[1], "ans")
    colle = _COLLE.fullmatch(brut)
    if not colle:
        return (brut,)
    sujet, nombre, unite = colle.groups()
    mots = ["j", "ai"] if sujet else []
    mots.append(nombre)
    if unite:
        mots.append({"a": "ans", "an": "ans", "m": "mois"}.get(unite, unite))
    return tuple(mots)


def _correct(mot: str) -> str:
    """The keyword that a misspelt word stands for, or the word itself."""
    if len(mot) < 6 or len(mot) > 16 or mot in MOTS_JUSTES:
        return mot
    simple = _DOUBLE.sub(r"\1", mot)
    for cle in MOTS_CLES.get(mot[0], ()):
        if abs(len(cle) - len(mot)) <= 1 and OSA.distance(cle, mot, score_cutoff=1) <= 1:
            return cle
        if _DOUBLE.sub(r"\1", cle) == simple:  # "adicction"
            return cle
    return mot


def _merge_numbers(mots: list[Mot]) -> Iterator[Mot]:
    """Replace numbers written out ("dix neuf") by their figures, on the joint span."""
    i = 0
    while i < len(mots):
        mot = mots[i].texte
        if mot == "+" and i and mots[i - 1].texte in _DIT_PLUS:
            yield replace(mots[i], texte="plus")
            i += 1
            continue
        if mot == "a" and _is_years(mots, i):
            yield replace(mots[i], texte="ans")
            i += 1
            continue
        if mot == "moi" and _is_months(mots, i):
            yield replace(mots[i], texte="mois")
            i += 1
            continue
        if read_number_word(mot)[0] is None and mot not in _DIZAINES_CHIFFREES:
            yield mots[i]
            i += 1
            continue
        if mot == "sept" and _is_september(mots, i):
            yield replace(mots[i], texte="septembre")
            i += 1
            continue
        valeur, suite = _read_number(mots, i)
        if suite > i and suite < len(mots) and mots[suite].texte == "mille":  # a year
            reste, fin = _read_number(mots, suite + 1)
            valeur, suite = valeur * 1000 + reste, max(fin, suite + 1)
        if suite > i:
            yield Mot(str(valeur), mots[i].debut, mots[suite - 1].fin)
            i = suite
        else:
            yield mots[i]
            i += 1


def _is_years(mots: list[Mot], i: int) -> bool:
    """True for the "a" of an educator’s "Mme L., 35 a, RSA"."""
    seul = i + 1 == len(mots) or bool(mots[i + 1].rupture)
    return seul and i > 0 and len(mots[i - 1].texte) == 2 and mots[i - 1].texte.isdigit()


def _is_months(mots: list[Mot], i: int) -> bool:
    """True for the "moi" of "depuis 5 moi", "14 moi sans taf"; not of "j’en ai 19 moi"."""
    if not i or not (mots[i - 1].texte.isdigit() or read_number_word(mots[i - 1].texte)[0]):
        return False
    debut = i - 1
    while debut and (mots[debut].texte.isdigit() or read_number_word(mots[debut].texte)[0]):
        debut -= 1
    suites = [mot.texte for mot in mots[i + 1 : i + 3] if mot.rupture != "fort"]
    suite = next((mot for mot in suites if mot != "|"), "")
    return mots[debut].texte in _ANNONCE_UNE_DUREE or suite in _SUIT_UNE_DUREE


def _is_september(mots: list[Mot], i: int) -> bool:
    """True for the "sept" of "en sept 2024", "le 1er sept."; "depuis sept ans" is a number."""
    if not i:
        return False
    avant = mots[i - 1].texte
    suite = mots[i + 1].texte if i + 1 < len(mots) else ""
    if suite in _UNITES_DE_TEMPS or read_number_word(suite)[0] is not None:
        return False
    return avant in ("en", "depuis", "debut", "fin", "mi", "er") or (
        avant.isdigit() and 1 <= int(avant) <= 31
    )


def _read_number(mots: list[Mot], i: int) -> tuple[int, int]:
    """Value of the number that begins at word i and the place after it; (0, i) when none.

    A spelling that is also another word ("vin", "dis", "set") counts before a unit of time or
    inside a longer number only.
    """

    def word(j: int) -> str:
        return mots[j].texte if j < len(mots) else ""

    def number(j: int) -> int | None:
        return read_number_word(word(j))[0]

    def timed(j: int) -> bool:
        return word(j) in _UNITES_DE_TEMPS

    depart, total = i, 0
    if number(i) == 100:
        total, i = 100, i + 1
    valeur, sure = read_number_word(word(i))
    if valeur is None and word(i) in _DIZAINES_CHIFFREES and word(i + 1) == "et":
        return (int(word(i)) + 1, i + 3) if word(i + 2) == "un" and timed(i + 3) else (0, depart)
    if valeur is None or valeur == 100:
        return total, i
    i += 1
    if valeur == 4 and number(i) == 20:
        valeur, i, sure = 80, i + 1, True
    if valeur == 10 and _unit(word(i)) in (7, 8, 9) and (sure or timed(i + 1)):
        return total + 10 + (_unit(word(i)) or 0), i + 1
    if not sure and not timed(i):
        suivant = number(i + 1 if word(i) == "et" else i)
        if valeur < 20 or (suivant is None and word(i) + word(i + 1) not in ("etun", "etune")):
            return 0, depart
    if valeur < 20 or valeur % 10:
        return total + valeur, i
    plafond = 19 if valeur in (60, 80) else 9
    j = i + 1 if word(i) == "et" else i
    if word(j) in ("un", "une") and (j > i or valeur == 80 or timed(j + 1)):
        return total + valeur + 1, j + 1
    unite = _unit(word(j))
    if unite is not None and 2 <= unite <= plafond and (j == i or unite == 11 or timed(j + 1)):
        if unite == 10 and number(j + 1) in (7, 8, 9):
            return total + valeur + 10 + (number(j + 1) or 0), j + 2
        return total + valeur + unite, j + 1
    return total + valeur, i if i > depart else depart


def _unit(mot: str) -> int | None:
    """Value of a word or of a lone figure: "dix 9", "vingt 2"."""
    return int(mot) if len(mot) == 1 and mot.isdigit() else read_number_word(mot)[0]


@lru_cache(maxsize=4096)
def read_number_word(mot: str) -> tuple[int | None, bool]:
    """Value of one written-out number, run together or not, and whether it can be nothing else.

    >>> read_number_word("vintdeux"), read_number_word("dizneuf"), read_number_word("vin")
    ((22, True), (19, True), (20, False))
    """
    if not mot or mot[0] not in _INITIALES_DE_NOMBRE:
        return None, False
    simple = _NOMBRE.fullmatch(mot)
    if simple:
        return _value(simple), True
    if mot in NOMBRES_DOUTEUX:
        return NOMBRES_DOUTEUX[mot], False
    colle = _NOMBRE_COLLE.fullmatch(mot)
    if not colle:
        return None, False
    dizaine, unite = (read_number_word(colle[g])[0] or 0 for g in ("dizaine", "unite"))
    if colle["unite"] in ("un", "une"):
        unite = 1
    plafond = 19 if dizaine in (60, 80) else 9
    if not unite or unite > plafond or (dizaine == 10 and unite not in (7, 8, 9)):
        return None, False
    return dizaine + unite, True


def _value(trouve: re.Match[str]) -> int:
    return int((trouve.lastgroup or "n0")[1:])
