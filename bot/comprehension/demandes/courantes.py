"""Questions that many ask, in the words of `data/referentiels/questions-courantes.yml`. Pure.

A line of words is a rule: what stands between "+" must all be there, "/" separates what is worth the
same, "*" ends a word whose end changes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.phrase import plain
from bot.comprehension.vocabulaire.metiers import METIERS
from bot.texte import words_only

_PETITS_MOTS = (
    r"(?: (?:de|d|du|des|la|le|les|l|une|un|en|a|au|aux|faire|aller|retourner|refaire|suivre|entendre|parler|encore|jamais|surtout|"
    r"me|m|y|re|cette|ces|toute|toutes|autre|autres|vraiment))*"
)
_MOIS = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
NOMMEE = "nommee"  # of `refuse`: the piste that the message names
DEBUT, FIN = "{debut}", "{fin}"  # where the message begins, and ends
REPERES = {
    DEBUT: "^",
    FIN: "$",
    "{metier}": rf"(?:{METIERS})",
    "{ans}": r"\d\d ?ans",
    "{jour}": rf"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:la )?semaine pro(?:chaine)?|(?:le )?mois pro(?:chain)?|bientot|noel|(?:les )?fetes|"
    rf"fin (?:(?:du|de|d|ce|cette) )*(?:mois|annee|semaine)|(?:en|fin|debut|mi|courant|d ici|avant|le \d{{1,2}}|\d{{1,2}}) {_MOIS}|(?:le|avant le) \d{{1,2}}(?! (?:ans|mois|h|heures|eme|rue))|"
    rf"(?:dans|d ici) (?:une?|deux|trois|quatre|cinq|dix|quelques|\d+) (?:jours?|semaines?|mois))",
    "{refuse}": rf"(?:(?:veu[xt]?|voudrais|voudrait|souhaite|cherche|prefere) (?:(?:surtout|vraiment|absolument|carrement|du tout|en tout cas) )?(?:pas|plus)(?: (?:du tout|vraiment))?|(?:pas|plus|aucune) (?:envie|question)|marre|ras le bol|"
    rf"(?<!\bme )(?<!\blui )(?<!\bnous )(?<!\bleur )(?<!\bon )refuse(?:r|nt)?){_PETITS_MOTS}",
}
_N_IMPORTE = "*"  # of a rule that may begin with any word
_AUCUN: frozenset[int] = frozenset()
# Asked by a word that ends the message, or that answers itself: "mes enfants j’en fais quoi pendant le stage".
_EN_SUSPENS = re.compile(
    r"\b(?:quoi|koi|comment|combien)\b(?: \w+){0,3}$|\ben fais quoi\b|\bqui (?:va|voudra|peut) \w+|^(?:(?:et|mais|ok|oui|non|alors) )*si (?:y a|ya|il y a|j|je|on|il|elle|personne|c)\b|^(?:(?:et|mais|ok|oui|non|alors) )*s ils? \w+|\bpar qui$|\b(?:on|je|il|elle) (?:l |la |le |les )\w+ ou$|\bqui (?:saisit|decide|oriente|prescrit|instruit|valide|finance|gere|porte)$|\bqui c est qui\b|\bc est qui qui\b|\b(?:touche|gagne|coute) combien\b|\bsuis? je\b|\bplus personne (?:n |m )?embauche"
)


class Courante(NamedTuple):
    """`dits`: for each rule, the parts that must all be found; `sauf`: those with which it is not it."""

    code: str
    dits: tuple[tuple[str, ...], ...]
    sauf: tuple[str, ...]
    meme_dit: bool
    avec_piste: bool


class QuestionsCourantes:
    """Reads which common question a message asks; `entrees` are the lines of the référentiel."""

    def __init__(self, entrees: Iterable[Mapping[str, Any]]) -> None:
        self.entrees = {str(entree["code"]): entree for entree in entrees}
        self._courantes = tuple(_courante(entree) for entree in self.entrees.values())
        self._par_mot: dict[str, set[int]] = defaultdict(set)  # "mot" or "debut*" -> ranks
        for rang, entree in enumerate(self.entrees.values()):
            for ligne in entree["dits"]:
                for mot in _first_words(str(ligne)):
                    self._par_mot[mot].add(rang)

    def asked(self, texte: str, *, nomme: bool = False) -> str | None:
        """The code of the question; None when it is none of them. `nomme`: a piste is named."""
        mots = {words_only(texte), plain(texte)}
        demande: bool | None = None
        for courante in self._likely(mots):
            if nomme and not courante.avec_piste:
                continue
            if not any(_says(courante, dits) for dits in mots):
                continue
            if not courante.meme_dit:
                demande = _asks(texte) if demande is None else demande
                if not demande:
                    continue
            return courante.code
        return None

    def _likely(self, mots: Iterable[str]) -> Iterator[Courante]:
        """Those of which a first word stands in the message, in their order: of a hundred, a few."""
        rangs = set(self._par_mot.get(_N_IMPORTE, ()))
        for mot in {mot for dits in mots for mot in dits.split()}:
            rangs |= self._par_mot.get(mot, _AUCUN)
            for fin in range(1, len(mot) + 1):
                rangs |= self._par_mot.get(f"{mot[:fin]}*", _AUCUN)
        return (self._courantes[rang] for rang in sorted(rangs))


def _asks(texte: str) -> bool:
    return asks_something(texte) or _EN_SUSPENS.search(words_only(texte)) is not None


def _says(courante: Courante, mots: str) -> bool:
    dit = any(all(_pattern(part).search(mots) for part in regle) for regle in courante.dits)
    return dit and not any(_pattern(part).search(mots) for part in courante.sauf)


def _courante(entree: Mapping[str, Any]) -> Courante:
    return Courante(
        code=str(entree["code"]),
        dits=tuple(tuple(str(ligne).split(" + ")) for ligne in entree["dits"]),
        sauf=tuple(str(ligne) for ligne in entree.get("sauf", ())),
        meme_dit=bool(entree.get("meme_dit")),
        avec_piste=bool(entree.get("avec_piste")),
    )


def _first_words(ligne: str) -> set[str]:
    """The words of which one stands in any message that a rule says: those that begin what is worth the
    same, in the shortest of its parts."""
    parties = [{dit.split()[0] for dit in part.split(" / ")} for part in ligne.split(" + ")]
    surs = [premiers for premiers in parties if premiers.isdisjoint(REPERES)]
    return min(surs, key=len) if surs else {_N_IMPORTE}


@cache
def _pattern(partie: str) -> re.Pattern[str]:
    """What is worth the same, as one pattern on plain words; compiled when a message first needs it."""
    return re.compile(rf"\b(?:{'|'.join(map(_words, partie.split(' / ')))})\b")


def _words(suite: str) -> str:
    mots = (REPERES.get(mot) or re.escape(mot).replace(r"\*", r"\w*") for mot in suite.split())
    return " ".join(mots).replace("^ ", "^").replace(" $", "$")
