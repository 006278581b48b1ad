"""What an educator's phone sends after a round, read and checked: one French sentence for each mistake.

The shape is told in docs/observatoire.md. Pure.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.observatoire.lieux import Arbre
from bot.observatoire.periodes import MOIS_MAX, months_ago, quarter_to_count_in, read_month
from bot.observatoire.releve import AGES, Releve
from bot.situation import FREINS
from bot.territoires import Territoires

PERSONNES_MAX = 200
ERREURS_MAX = 10  # told at once
CODES_MAX = 100  # in a list of dispositifs
CLES = ("id", "mois", "comptes")
LISTES = ("freins", "proposes", "refuses", "sans_reponse")
CLES_DE_PERSONNE = ("commune", "departement", "age", *LISTES)
_ID = re.compile(r"[A-Za-z0-9_-]{16,64}")


class EnvoiInvalide(ValueError):
    """The JSON is not a sending; `erreurs` holds one French sentence for each mistake."""

    def __init__(self, erreurs: list[str]) -> None:
        self.erreurs = erreurs
        super().__init__(" ".join(erreurs[:ERREURS_MAX]))


@dataclass(frozen=True, slots=True)
class Envoi:
    """A sending that may be counted; its `identifiant` is counted once."""

    identifiant: str
    trimestre: str
    releves: tuple[Releve, ...]


def read_sending(
    donnees: Any, territoires: Territoires, dispositifs: Collection[str], jour: date
) -> Envoi:
    """The sending that a decoded JSON is, on a day. Raises `EnvoiInvalide`."""
    return _Lecture(territoires, dispositifs, jour).read(donnees)


class _Lecture:
    """One reading; what is wrong adds up in `erreurs`."""

    def __init__(self, territoires: Territoires, dispositifs: Collection[str], jour: date) -> None:
        self._territoires = territoires
        self._arbre = Arbre(territoires)
        self._codes = {
            "freins": FREINS,
            "sans_reponse": FREINS,
            "proposes": dispositifs,
            "refuses": dispositifs,
        }
        self._jour = jour
        self.erreurs: list[str] = []

    def read(self, donnees: Any) -> Envoi:
        if not isinstance(donnees, Mapping):
            raise EnvoiInvalide(
                ['Envoyez un objet JSON : {"id": "…", "mois": "2026-11", "comptes": […]}.']
            )
        self._check_keys("", donnees, CLES)
        identifiant, mois = donnees.get("id"), read_month(donnees.get("mois"))
        if not isinstance(identifiant, str) or not _ID.fullmatch(identifiant):
            self._say("id", "écrivez 16 à 64 lettres, chiffres ou tirets tirés au hasard")
        if mois is None:
            self._say("mois", "écrivez l’année et le mois, par exemple « 2026-11 »")
        elif months_ago(mois, self._jour + timedelta(days=1)) < 0:  # the phone’s clock, or its zone
            self._say("mois", "ce mois n’a pas commencé")
        elif months_ago(mois, self._jour) > MOIS_MAX:
            self._say("mois", f"c’est trop ancien : {MOIS_MAX} mois au plus")
        releves = self._people(donnees.get("comptes"))
        if self.erreurs or mois is None:
            raise EnvoiInvalide(self.erreurs)
        return Envoi(str(identifiant), quarter_to_count_in(mois, self._jour), releves)

    def _people(self, comptes: Any) -> tuple[Releve, ...]:
        if not isinstance(comptes, list) or not 1 <= len(comptes) <= PERSONNES_MAX:
            self._say(
                "comptes", f"écrivez une liste de 1 à {PERSONNES_MAX} personnes, une par élément"
            )
            return ()
        return tuple(self._person(f"comptes[{rang}]", lu) for rang, lu in enumerate(comptes))

    def _person(self, chemin: str, lu: Any) -> Releve:
        if not isinstance(lu, Mapping):
            self._say(chemin, "écrivez un objet, {} quand on ne sait rien")
            return Releve()
        self._check_keys(chemin, lu, CLES_DE_PERSONNE)
        age = lu.get("age")
        if age is not None and not (isinstance(age, str) and age in AGES):
            self._say(f"{chemin}.age", f"écrivez null ou une tranche : {', '.join(AGES)}")
        listes = {cle: self._codes_of(f"{chemin}.{cle}", cle, lu.get(cle)) for cle in LISTES}
        for code in listes["sans_reponse"]:
            if code not in listes["freins"]:
                self._say(f"{chemin}.sans_reponse", f"« {code} » n’est pas dans « freins »")
        return Releve(
            lieu=self._place(chemin, lu), age=age if isinstance(age, str) else None, **listes
        )

    def _place(self, chemin: str, lu: Mapping[str, Any]) -> str:
        commune, departement = lu.get("commune"), lu.get("departement")
        trouvee = (
            self._territoires.commune(commune)
            if isinstance(commune, str) and commune.isascii()
            else None
        )
        connu = (
            self._territoires.departement(departement)
            if isinstance(departement, str) and departement.isascii()
            else None
        )
        if commune is not None and trouvee is None:
            self._say(
                f"{chemin}.commune",
                f"{_shown(commune)} n’est le code INSEE d’aucune commune ; « 70550 » est celui de Vesoul",
            )
        if departement is not None and connu is None:
            self._say(
                f"{chemin}.departement",
                f"{_shown(departement)} n’est pas un code de département ; écrivez par exemple « 70 »",
            )
        if trouvee and connu and trouvee.departement != connu.code:
            self._say(
                f"{chemin}.departement",
                f"la commune {trouvee.code} est dans le {trouvee.departement}",
            )
        return self._arbre.place(trouvee.code if trouvee else None, connu.code if connu else None)

    def _codes_of(self, chemin: str, cle: str, lus: Any) -> tuple[str, ...]:
        if lus is None:
            return ()
        if not isinstance(lus, list) or len(lus) > CODES_MAX:
            self._say(chemin, f"écrivez une liste de {CODES_MAX} codes au plus")
            return ()
        connus = self._codes[cle]
        bons = []
        for rang, code in enumerate(lus):
            if isinstance(code, str) and code in connus:
                bons.append(code)
                continue
            proches = (
                difflib.get_close_matches(code[:40], connus, n=1) if isinstance(code, str) else []
            )
            indice = f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""
            quoi = "un dispositif du catalogue" if cle in ("proposes", "refuses") else "un frein"
            self._say(f"{chemin}[{rang}]", f"{_shown(code)} n’est pas {quoi}{indice}")
        return tuple(dict.fromkeys(bons))

    def _check_keys(self, chemin: str, lu: Mapping[str, Any], connues: Collection[str]) -> None:
        for cle in lu:
            if cle not in connues:
                ou = f"{chemin}.{_short(cle)}" if chemin else _short(cle)
                self._say(ou, f"cette clé n’existe pas (possibles : {', '.join(connues)})")

    def _say(self, chemin: str, quoi: str) -> None:
        self.erreurs.append(f"« {chemin} » : {quoi}.")


def _short(texte: Any) -> str:
    return str(texte)[:40]


def _shown(valeur: Any) -> str:
    return f"« {_short(valeur)} »" if isinstance(valeur, str | int | float) else "cette valeur"
