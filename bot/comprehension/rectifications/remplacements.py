"""What takes the place of something that was told: "pas belfort lure", "enfin 29", "j’y vais plus".

A value is put in the place of the known one of the same key: a message that denies what is known,
or says that it mends, gives the other value in a word or two. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.comprehension.durees import find_durees
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.rectifications.reprises import replaced, without_links
from bot.comprehension.reponses import read_answer
from bot.comprehension.vocabulaire import words
from bot.situation import AGE_MAX, DUREES
from bot.territoires.noms import cle_nom
from bot.territoires.resultat import LectureTerritoire
from bot.territoires.table import NOM_OFFICIEL
from bot.territoires.vraisemblance import is_ordinary

_CLES = ("age", "commune", "diplome", "logement", *DUREES)
_MOTS = 4
_UN_NOMBRE = re.compile(r" (?:a |de )?(?P<n>\d{1,3})(?: ans)? ")
_NOMBRE_NU = re.compile(r" \d{1,3} ")
_CORRIGE_EN_TETE = re.compile(r"^ (?:ah |euh |bah |ben |mais |\| )*(?:non|nan)(?= )")
_SE_REPREND = re.compile(
    r"(?<=\|) (?:(?:euh|heu|ah|oh|enfin|ben|bah) )*(?P<dit>non|nan|pardon|plutot|oups)(?= (?!merci |\|))"
)
_PAS_UNE_VALEUR = re.compile(r" (?:pas|plus|jamais|si|mais|non|rien|aucun|bref) ")
# What stands before "pas" when it is denied that one lives somewhere: not "je cherche pas à Vesoul".
_Y_VIVRE = words("est suis habite vis vit loge reside non nan mais et deja en fait ah euh bah |")
_SUJETS = words("j je on il elle nous vous m me")
_Y_RESTE = (
    r"(?: (?:depuis [a-z0-9 ]+|maintenant|du tout|la|moi|\||en fait|en vrai|c est fini|"
    r"j ai (?:tout )?(?:arrete|lache|decroche|abandonne|plaque)))* $"
)
_TETE = r"^ (?:(?:ah|non|nan|bah|ben|euh|bon|mais|enfin|en fait|en vrai|finalement|et|du coup|sauf que|\|) )*"
_ECOLE_FINIE = re.compile(
    rf"{_TETE}(?:j |je )?(?:y (?:vais|suis|retourne|mets) (?:plus|jamais)(?: les pieds)?|"
    rf"(?:ai |m y )?(?:tout )?(?:arrete|lache|plaque|abandonne|quitte)(?: la)?){_Y_RESTE}"
)
_ECOLE_REPRISE = re.compile(
    rf"{_TETE}(?:j |je )?(?:y (?:retourne|suis retournee?|suis encore|suis toujours|vais encore|vais toujours)|"
    rf"suis rescolarisee?|ai repris les cours){_Y_RESTE}"
)
_LE_PETIT = re.compile(
    r" (?:le|la|mon|ma|l) (?:plus )?(?:petite?|bebe|dernier|derniere|puce|benjamine?|jeune)(?: [a-z]+)? (?:\| )?"
    r"(?:il |elle )?(?:(?:vient d avoir|va sur|va avoir|en a|a eu|a|fete)|a fete)(?: (?:deja|maintenant|ses|les|plutot))* "
    r"(?P<n>\d{1,2}) ans(?= )"
)
# "Pardon pas un CAP, j’ai pas fini la 2e année": the one below it was not told either.
_PAS_FINI = re.compile(
    r" (?:(?:pas|jamais|meme pas) (?:fini|termine|eu|obtenu|valide|passe|reussi)e?|rate|loupe|arretee?|abandonnee?|lachee?|echoue|quittee?) "
)
_GRAND = 3
# What ends something that was told: key -> the words that say so.
_FINI: dict[str, re.Pattern[str]] = {
    "rsa": re.compile(
        r" rsa (?:\| )?(?:(?:on|ils|la caf|elle|il) )?(?:(?:me|m|l|la|le|a|ont|ete|vient|d|etre|est) )*"
        r"(?:coupe|suspendu|supprime|enleve|retire|sucre|saute)e?(?= )"
    ),
    "parent_isole": re.compile(
        r" (?:remise?s? ensemble|de nouveau ensemble|revenue? (?:a la maison|vivre avec (?:moi|nous))|"
        r"(?:pere|papa|mere|maman|ex) est revenue?|remise?s? en (?:couple|menage)) "
    ),
}


class Remplacements:
    """Reads the values that take the place of known ones."""

    def __init__(self, territoires: Any, lire_territoire: Callable[..., LectureTerritoire]) -> None:
        self._territoires = territoires
        self._lire_territoire = lire_territoire

    def read(self, ecrit: str, phrase: Phrase, connu: Mapping[str, Any], jour: date) -> list[Fait]:
        """The facts that replace what is known, said beside what they deny."""
        if not connu:
            return []
        faits = [*_school(phrase, connu), *_grown(phrase, connu), *_over(phrase, connu)]
        for avant, apres in replaced(phrase):
            cle, pris, unite = self._denied(ecrit, phrase, apres, connu, jour)
            rang = apres[0] - 1 if apres else 0
            if cle is None or (cle == "commune" and not _denies_living(phrase, rang)):
                continue
            if cle != "commune" and phrase.mots[rang].texte == "plus":
                continue
            suite = without_links(phrase, apres[pris:])
            for rangs in (suite, without_links(phrase, avant)):
                fait = self._first_value(ecrit, phrase, rangs, cle, unite, jour)
                if fait is not None and fait.valeur != connu[cle]:
                    faits.append(fait)
                    break
            else:
                if cle == "diplome" and connu[cle] == "cap-bep" and _PAS_FINI.search(phrase.norme):
                    faits.append(Fait(cle, "aucun", *phrase.span(0, len(phrase.norme))))
        return faits

    def read_alone(
        self, ecrit: str, phrase: Phrase, connu: Mapping[str, Any], jour: date
    ) -> list[Fait]:
        """The fact of a message that mends and holds one value only: "enfin lure", "oups 29"."""
        tete = _CORRIGE_EN_TETE.match(phrase.norme)
        debut = tete.end() if tete else 0
        mots = [rang for rang, depart in enumerate(phrase.departs) if depart >= debut]
        rangs = without_links(phrase, mots)
        if not rangs or len(rangs) > _MOTS or rangs[-1] < _last_word(phrase):
            return []
        un, deux = phrase.mots[rangs[0]].debut, phrase.mots[rangs[-1]].fin
        if _PAS_UNE_VALEUR.search(_plain(phrase, rangs)):
            return []
        for cle in ("commune", "age", "diplome"):
            if connu.get(cle) is None:
                continue
            if cle == "commune" and not self._is_a_name(ecrit[un:deux]):
                continue
            valeur = self._value(ecrit[un:deux], cle, None, jour)
            if valeur not in (None, connu[cle], "aucun"):
                return [Fait(cle, valeur, un, deux)]
        return []

    def read_within(
        self, ecrit: str, phrase: Phrase, faits: Iterable[Fait], jour: date
    ) -> list[Fait]:
        """The fact that a message puts in the place of its own: "Vesoul, euh non Noidans"."""
        trouve = _SE_REPREND.search(phrase.norme)
        if trouve is None:
            return []
        place, _ = phrase.span(trouve.start("dit"), trouve.end("dit"))
        dits = {fait.cle: fait.valeur for fait in faits if fait.debut < place}
        suite = ecrit[place:]
        reste = cut(suite)
        if not dits or reste is None:
            return []
        repris = self.read_alone(suite, reste, dits, jour)
        return [replace(f, debut=f.debut + place, fin=f.fin + place) for f in repris]

    def _denied(
        self, ecrit: str, phrase: Phrase, apres: list[int], connu: Mapping[str, Any], jour: date
    ) -> tuple[str | None, int, int | None]:
        """The key whose known value comes first after "pas", in how many words, and its unit."""
        bout = next((n for n, rang in enumerate(apres) if phrase.mots[rang].rupture), len(apres))
        for n in range(min(_MOTS, bout), 0, -1):
            un, deux = phrase.mots[apres[0]].debut, phrase.mots[apres[n - 1]].fin
            dit = ecrit[un:deux]
            cles = [
                cle
                for cle in _CLES
                if connu.get(cle) is not None and self._is_known(dit, cle, connu[cle], jour)
            ]
            nu = _NOMBRE_NU.fullmatch(_plain(phrase, apres[:n]))
            if nu and not cles:  # "8 mois pas 18"
                return self._counted(int(nu.group()), connu, phrase, n)
            durees = [cle for cle in cles if cle in DUREES]
            if len(durees) == 1 and (" mois " in _plain(phrase, apres[:n]) or "age" not in cles):
                return durees[0], n, 12 if " ans " in _plain(phrase, apres[:n]) else 1
            if cles and cles[0] not in DUREES:
                return cles[0], n, None
        return None, 0, None

    def _counted(
        self, nombre: int, connu: Mapping[str, Any], phrase: Phrase, mots: int
    ) -> tuple[str | None, int, int | None]:
        """The duration that a number without its unit is, by the unit that the message has."""
        unite = 12 if " ans " in phrase.norme else 1
        cles = [cle for cle in DUREES if connu.get(cle) == nombre * unite]
        return (cles[0], mots, unite) if len(cles) == 1 else (None, 0, None)

    def _is_known(self, dit: str, cle: str, connue: Any, jour: date) -> bool:
        if cle == "commune":
            nom = re.sub(r"^(?:a|à|au|de|d['’])\s+", "", dit, flags=re.IGNORECASE)
            return any(
                commune.code == connue for commune, _ in self._territoires.nommees(cle_nom(nom))
            )
        return bool(self._value(dit, cle, None, jour) == connue)

    def _first_value(
        self,
        ecrit: str,
        phrase: Phrase,
        rangs: list[int],
        cle: str,
        unite: int | None,
        jour: date,
    ) -> Fait | None:
        """The value of a key that the first words say, as many of them as say it."""
        for n in range(len(rangs), 0, -1):
            un, deux = phrase.mots[rangs[0]].debut, phrase.mots[rangs[n - 1]].fin
            valeur = self._value(ecrit[un:deux], cle, unite, jour)
            if valeur is not None:
                return Fait(cle, valeur, un, deux)
        return None

    def _value(self, dit: str, cle: str, unite: int | None, jour: date) -> Any:
        """What a few words say as an answer about a key; `unite`: the months of a bare number."""
        phrase = cut(dit)
        if phrase is None:
            return None
        if cle == "commune":
            return self._lire_territoire(dit, self._territoires, question="commune").commune
        if cle == "age":
            nombre = _UN_NOMBRE.fullmatch(phrase.norme)
            return int(nombre["n"]) if nombre and int(nombre["n"]) <= AGE_MAX else None
        if cle in DUREES:
            if unite and _NOMBRE_NU.fullmatch(phrase.norme):
                return int(phrase.norme) * unite
            durees = find_durees(phrase, jour, None)
            return durees[0].mois if len(durees) == 1 else None
        return next((f.valeur for f in read_answer(phrase, cle, None, [], [])), None)

    def _is_a_name(self, dit: str) -> bool:
        """Whether words are the name of a commune, and no ordinary ones."""
        cle = cle_nom(dit)
        nommees = self._territoires.nommees(cle)
        return not is_ordinary(cle) and any(nature == NOM_OFFICIEL for _, nature in nommees)


def _school(phrase: Phrase, connu: Mapping[str, Any]) -> list[Fait]:
    """ "J’y vais plus" of who said to be at school, when there is nothing else it could be."""
    if connu.get("suivi") or connu.get("en_emploi"):
        return []
    if connu.get("scolarise") is None:
        return []
    motif = _ECOLE_FINIE if connu["scolarise"] else _ECOLE_REPRISE
    if not motif.search(phrase.norme):
        return []
    return [Fait("scolarise", not connu["scolarise"], *phrase.span(0, len(phrase.norme)))]


def _grown(phrase: Phrase, connu: Mapping[str, Any]) -> list[Fait]:
    """The little one that was told is three or more: "le petit vient d’avoir 4 ans"."""
    trouve = _LE_PETIT.search(phrase.norme) if connu.get("enfant_moins_3_ans") else None
    if trouve is None or " plus jeune " in phrase.norme[: trouve.start()]:
        return []
    ans = int(trouve["n"]) - (" va " in trouve.group())
    return [
        Fait("enfant_moins_3_ans", ans < _GRAND, *phrase.span(trouve.start() + 1, trouve.end()))
    ]


def _denies_living(phrase: Phrase, rang: int) -> bool:
    """Whether a "pas" denies where one lives; "oubliez Vesoul", "Lure pas Vesoul" do too."""
    avant = [mot.texte for mot in phrase.mots[:rang]]
    if phrase.mots[rang].texte == "plus":  # "je vis plus à Gray", not "plus loin que Gray"
        return bool(avant) and avant[-1] in _Y_VIVRE - {"|", "et", "mais"}
    dit = phrase.mots[rang].texte != "pas" or not _SUJETS & set(avant)
    return dit or avant[-1] in _Y_VIVRE


def _over(phrase: Phrase, connu: Mapping[str, Any]) -> list[Fait]:
    """What was told and is no more: "le RSA on me l’a coupé", "on s’est remis ensemble"."""
    faits = []
    for cle, motif in _FINI.items():
        trouve = motif.search(phrase.norme) if connu.get(cle) else None
        clause = phrase.clause_at(trouve.end() - 1) if trouve else None
        if trouve and clause and not (clause.question or clause.hypothese or clause.futur):
            faits.append(Fait(cle, False, *phrase.span(trouve.start() + 1, trouve.end())))
    return faits


def _plain(phrase: Phrase, rangs: list[int]) -> str:
    return f" {' '.join(phrase.mots[rang].texte for rang in rangs)} "


def _last_word(phrase: Phrase) -> int:
    return max(rang for rang, mot in enumerate(phrase.mots) if not mot.rupture)
