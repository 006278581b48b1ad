"""Numbers that say a place: postcodes, "le 70", "le neuf trois", "dans le 3e à Lyon".

Pure over a table; a number with a unit after it (ans, euros, rue…) is never one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz import fuzz

from bot.territoires.contexte import Lien, Niveau, Phrase
from bot.territoires.mots import ETRE, UNITES, mots
from bot.territoires.noms import ORDINAUX
from bot.territoires.table import Territoires

# The communes cut into arrondissements, and how many they have.
DECOUPEES = {"paris": ("75", 20), "lyon": ("69", 9), "marseille": ("13", 16)}

_SURNOMS = {"paname": "paris", "pantruche": "paris"}
_SCORE_MARSEILLE = 82.0  # of 100

_CODE_POSTAL = re.compile(r"(?<![\d.,/-])(\d{5}|\d{2} \d{3})(?![\d]|[.,/-]\d| ?€)")
_ORDINAL = re.compile(r"(\d{1,2})(?:e|er|ere|eme|em|ieme|me|nd)")
# "Paris XXe"; "vie" is left to life.
_ROMAINS = {
    f"{dizaines}{unites}e": 10 * rang_dizaines + rang_unites
    for rang_dizaines, dizaines in enumerate(("", "x", "xx"))
    for rang_unites, unites in enumerate(
        ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    )
    if 10 * rang_dizaines + rang_unites in range(2, 21) and f"{dizaines}{unites}" != "vi"
}
_ARRONDISSEMENT = frozenset(("arrondissement", "arr", "ardt", "arrdt"))
_DEPARTEMENT = frozenset(("departement", "dept", "dep", "dpt"))
# Said without any article: "neuf trois, t'as capté".
_BANLIEUES = ("neuf trois", "neuf un", "neuf deux", "neuf quatre", "neuf cinq")
_SUITES = mots("a et depuis avec chez mais sans pour")
_PETITS = (
    *("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A place read in words debut to fin (excluded), before anything is decided.

    Exactly one of `cle` (a name), `code_postal`, `departement` and `codes` (communes already
    found) is given. `dans` is the département said beside a name.
    """

    debut: int
    fin: int
    lien: Lien
    cle: str | None = None
    code_postal: str | None = None
    departement: str | None = None
    codes: tuple[str, ...] = ()
    dans: str | None = None

    def raised(self) -> Mention:
        """The same, given as the answer to "where do you live?"."""
        niveau = Niveau.EXCLU if self.lien.niveau is Niveau.EXCLU else Niveau.RESIDENCE
        return replace(self, lien=replace(self.lien, niveau=niveau))


def read_codes_postaux(
    phrase: Phrase, territoires: Territoires, attendu: bool
) -> Iterator[Mention]:
    """Postcodes, of a real commune or of a company mail ("CEDEX": its département alone)."""
    par_debut = {mot.debut: rang for rang, mot in enumerate(phrase.mots)}
    for trouve in _CODE_POSTAL.finditer(phrase.plie):
        debut = par_debut.get(trouve.start())
        ecrit = trouve.group()
        if debut is None or not phrase.mots[debut].texte.isdigit():
            continue
        fin = debut + (2 if " " in ecrit else 1)
        if fin > len(phrase) or _has_unit(phrase, fin) or _in_digits(phrase, debut, fin):
            continue
        code, lien = ecrit.replace(" ", ""), phrase.lien(debut)
        if " " in ecrit and not attendu and lien.niveau < Niveau.PREPOSITION:
            continue
        if territoires.communes_par_code_postal(code):
            yield Mention(debut, fin, lien, code_postal=code)
        elif attendu and territoires.commune(code):
            commune = territoires.commune(code)
            assert commune is not None
            yield Mention(debut, fin, lien, codes=(commune.code,))
        elif attendu or lien.niveau is Niveau.RESIDENCE:
            departement = departement_of_postcode(code, territoires)
            if departement:
                yield Mention(debut, fin, lien, departement=departement)


def departement_of_postcode(code: str, territoires: Territoires) -> str | None:
    """The département that a postcode belongs to by its first digits (none for a wrong one)."""
    prefixe = code[:3] if code[:2] in ("97", "98") else code[:2]
    if prefixe == "20":
        prefixe = "2A" if code[:3] in ("200", "201") else "2B"
    departement = territoires.departement(prefixe)
    return departement.code if departement else None


def read_departements(
    phrase: Phrase, territoires: Territoires, attendu: bool, entier: tuple[int, int]
) -> Iterator[Mention]:
    """ "dans le 70", "le 9-3", "je suis du 2A", and "70" when it is the whole answer."""
    rang = 0
    while rang < len(phrase):
        lu = _spoken_departement(phrase, rang, territoires)
        if lu is None:
            rang += 1
            continue
        code, fin = lu
        lien = phrase.lien(rang)
        if not _has_unit(phrase, fin) and _said_as_departement(
            phrase,
            rang,
            fin,
            lien,
            attendu and _is_answer(phrase, rang, fin, entier),
            (rang, fin) == entier and "|" not in phrase.ecrit,  # "|": something was left out
        ):
            yield Mention(rang, fin, lien, departement=code)
        rang = fin


def read_bare_departements(phrase: Phrase, territoires: Territoires) -> Iterator[Mention]:
    """The "70" of "grai 70": two digits that end a clause, a département only beside a town of it."""
    for rang in range(1, len(phrase)):
        mot = phrase.textes[rang]
        if (
            re.fullmatch(r"\d{2}|2[ab]", mot)
            and territoires.departement(mot.upper())
            and phrase.ends_clause(rang)
            and not _has_unit(phrase, rang + 1)
        ):
            yield Mention(rang, rang + 1, phrase.lien(rang), departement=mot.upper())


def _is_answer(phrase: Phrase, rang: int, fin: int, entier: tuple[int, int]) -> bool:
    """The whole answer, or all that comes before the first comma."""
    return (rang, fin) == entier or (rang == entier[0] and phrase.alone(rang, fin))


def read_arrondissements(
    phrase: Phrase, territoires: Territoires, departement: str | None, attendu: bool
) -> Iterator[Mention]:
    """ "dans le 3ème à Lyon", "13e arrondissement": the city may stand elsewhere in the text."""
    places = _cities(phrase)
    villes = list(places)
    if not villes:
        villes = [v for v, (code, _) in DECOUPEES.items() if code == departement]
    for rang in range(len(phrase)):
        numero, fin, nomme = _ordinal(phrase, rang)
        if not numero or _has_unit(phrase, fin):
            continue
        avant = phrase.textes[max(0, rang - 2) : rang]
        if avant[:1] == ["pas"] and avant[-1:] == ["le"]:
            continue  # "le troisième, pas le treizième"
        dans = avant[-1:] == ["le"] and (avant[:1] in (["dans"], ["ds"]) or bool(villes))
        if not (nomme or dans or (attendu and len(phrase) <= 3)):
            continue
        if not nomme and phrase.textes[rang].isdigit() and not (dans and villes):
            continue
        if not villes and not nomme and not (attendu or _ends_there(phrase, rang, fin)):
            continue
        codes = _arrondissements(numero, villes or list(DECOUPEES), territoires)
        if codes:
            lien = phrase.lien(rang)
            if villes and villes[0] in places:
                autre = phrase.lien(places[villes[0]])
                lien = max(lien, autre, key=lambda un: un.niveau)
            yield Mention(rang, fin, lien, codes=codes)


def _cities(phrase: Phrase) -> dict[str, int]:
    """The cities cut into arrondissements that a text names, nearly well spelt, and their rank."""
    places: dict[str, int] = {}
    for rang, mot in enumerate(phrase.textes):
        ville = mot if mot in DECOUPEES else _SURNOMS.get(mot)
        if ville is None and len(mot) > 5 and fuzz.ratio(mot, "marseille") >= _SCORE_MARSEILLE:
            ville = "marseille"
        if ville:
            places.setdefault(ville, rang)
    return places


def _ends_there(phrase: Phrase, rang: int, fin: int) -> bool:
    """Whether a bare "dans le 18e" is not the beginning of "dans le 2e cas"."""
    if not phrase.textes[rang][0].isdigit():
        return False
    suite = phrase.textes[fin : fin + 1]
    return (
        not suite
        or suite[0] in _SUITES
        or phrase.alone(rang, fin)
        or (phrase.mots[fin].proposition != phrase.mots[rang].proposition)
    )


def _arrondissements(numero: int, villes: list[str], territoires: Territoires) -> tuple[str, ...]:
    communes = [
        commune
        for ville in villes
        if numero <= DECOUPEES[ville][1]
        for commune in territoires.communes_par_nom(f"{ville} {numero}")
    ]
    communes.sort(key=lambda commune: -commune.population)
    return tuple(commune.code for commune in communes)


def _ordinal(phrase: Phrase, rang: int) -> tuple[int, int, bool]:
    """(number, rank after it, "arrondissement" was written), number 0 when there is none."""
    textes = phrase.textes
    numero, fin = 0, rang + 1
    trouve = _ORDINAL.fullmatch(textes[rang])
    if rang and textes[rang] in _ROMAINS and textes[rang - 1] in DECOUPEES:
        return _ROMAINS[textes[rang]], fin, True
    if trouve or (textes[rang].isdigit() and len(textes[rang]) < 3):
        numero = int(trouve.group(1) if trouve else textes[rang])
    elif rang + 1 < len(textes) and "-".join(textes[rang : rang + 2]) in ORDINAUX:
        numero, fin = ORDINAUX.index("-".join(textes[rang : rang + 2])) + 1, rang + 2
    elif textes[rang] in ORDINAUX:
        numero = ORDINAUX.index(textes[rang]) + 1
    if not 1 <= numero <= 20:
        return 0, fin, False
    nomme = fin < len(textes) and textes[fin] in _ARRONDISSEMENT
    return numero, fin + nomme, nomme


def _spoken_departement(
    phrase: Phrase, rang: int, territoires: Territoires
) -> tuple[str, int] | None:
    """(code, rank after it) of a number that could be a département."""
    textes = phrase.textes
    if not (textes[rang][0].isdigit() or textes[rang] in _spoken_beginnings()):
        return None
    for longueur in (4, 3, 2, 1):
        groupe = textes[rang : rang + longueur]
        if (
            len(groupe) < longueur
            or len({m.proposition for m in phrase.mots[rang : rang + longueur]}) > 1
        ):
            continue
        ecrit = " ".join(groupe)
        code = spoken_codes().get(ecrit)
        if code is None and longueur == 1 and re.fullmatch(r"\d{1,3}|2[ab]", ecrit):
            code = ecrit.upper().zfill(2)
        if code and territoires.departement(code):
            return code, rang + longueur
    return None


@cache
def spoken_codes() -> dict[str, str]:
    """Every way to say a code of two digits with words or separate digits: "neuf trois"."""
    dits: dict[str, str] = {}
    for nombre in range(1, 96):
        dits[_in_words(nombre)] = f"{nombre:02d}"
    for dizaine in range(10):
        for unite in range(10):
            dits[f"{dizaine} {unite}"] = f"{dizaine}{unite}"
            dits.setdefault(f"{_PETITS[dizaine]} {_PETITS[unite]}", f"{dizaine}{unite}")
    return dits


@cache
def _spoken_beginnings() -> frozenset[str]:
    """The first words of the codes that are said with words."""
    return frozenset(dit.split()[0] for dit in spoken_codes())


def _in_words(nombre: int) -> str:
    dizaines = ("", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante")
    dizaine, unite = divmod(nombre, 10)
    if nombre <= 16:
        return _PETITS[nombre]
    if dizaine >= 8:
        reste = nombre - 80
        return f"quatre vingt {_in_words(reste)}" if reste else "quatre vingt"
    if dizaine == 7:
        return "soixante et onze" if unite == 1 else f"soixante {_in_words(10 + unite)}"
    if unite == 0:
        return dizaines[dizaine]
    return f"{dizaines[dizaine]} {'et un' if unite == 1 and dizaine > 1 else _PETITS[unite]}"


def _said_as_departement(
    phrase: Phrase, rang: int, fin: int, lien: Lien, reponse: bool, entier: bool
) -> bool:
    textes = phrase.textes
    avant = textes[rang - 1] if rang else ""
    devant = textes[max(0, rang - 3) : rang]
    if reponse or not _DEPARTEMENT.isdisjoint(devant):
        return True
    if (
        rang == 0
        and " ".join(textes[rang:fin]) in _BANLIEUES
        and (fin == len(phrase) or textes[fin] not in spoken_codes())
    ):
        return True
    if avant not in ("le", "du") or lien.niveau is Niveau.EXCLU:
        return False
    if "dans" in devant or "ds" in devant or (avant == "le" and "moi" in devant):
        return True
    if avant == "le" and entier and not _is_ordinary_number(textes[rang:fin]):
        return True
    etre = not ETRE.isdisjoint(devant)
    seul = phrase.alone(rang - 1, fin)  # not "maintenant appelez le 17"
    return (lien.direct or seul) and lien.niveau is Niveau.RESIDENCE and (avant == "du" or not etre)


def _is_ordinary_number(textes: list[str]) -> bool:
    return len(textes) == 1 and len(textes[0]) < 2


def _has_unit(phrase: Phrase, fin: int) -> bool:
    if fin >= len(phrase):
        suite = phrase.plie[phrase.mots[fin - 1].fin :].lstrip()
        return suite.startswith(("€", "%", "°"))
    entre = phrase.plie[phrase.mots[fin - 1].fin : phrase.mots[fin].debut]
    return phrase.textes[fin] in UNITES or any(signe in entre for signe in "€%°/")


def _in_digits(phrase: Phrase, debut: int, fin: int) -> bool:
    """Whether the number stands in a longer row of digits, a telephone number for instance."""
    avant = debut > 0 and phrase.textes[debut - 1].isdigit()
    apres = fin < len(phrase) and phrase.textes[fin].isdigit()

    def near(rang: int) -> bool:
        return phrase.mots[rang].proposition == phrase.mots[debut].proposition

    return (avant and near(debut - 1)) or (apres and near(fin))
