"""Reads one story file, and tells every mistake with its file, its line and what to write.

Where a text is meant, what was typed is what counts: `usager: 70550` and `usager: non` need no quotes.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.catalogue.yaml_situe import Bloc, Erreur, Suite, read_yaml
from bot.situation import check_value, cles

JOUR = date(2026, 11, 22)  # the day on which the facts of the catalogue were read
MODES = ("habitant", "educateur")
DISPOSITIFS = ("propose", "ne_propose_pas", "dit")
TEXTES = ("contient", "ne_contient_pas", "urgences")
ATTENTES = (*TEXTES[:2], *DISPOSITIFS, "question", "sait", "ignore", "urgences")
CODES = ("commune", "quartier", "departement")  # texts that look like numbers

EXEMPLES = {
    "titre": "titre: 19 ans à Vesoul, sans permis",
    "tours": "tours:, puis dessous - usager: bonjour",
    "bot": "bot: {contient: [Bonjour]}",
    "contient": "contient: [Bonjour]",
    "ne_contient_pas": "ne_contient_pas: [EPIDE]",
    "propose": "propose: [mission-locale]",
    "ne_propose_pas": "ne_propose_pas: [epide]",
    "dit": "dit: [mission-locale]",
    "sait": "sait: {age: 19}",
    "ignore": "ignore: [commune]",
    "urgences": 'urgences: ["115"]',
}


@dataclass(frozen=True, slots=True)
class Tour:
    """One message of the person (or the title of a button pressed), and what is expected in return."""

    texte: str
    bouton: bool
    attendu: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Histoire:
    """One conversation to replay."""

    titre: str
    mode: str
    jour: date
    tours: tuple[Tour, ...]


def read_histoire(
    chemin: Path, nom: str, dispositifs: Collection[str]
) -> tuple[Histoire | None, list[Erreur]]:
    """The story of a file, or None with its mistakes. `dispositifs` are the ids of the catalogue."""
    bloc, erreurs = read_yaml(chemin, nom)
    lecture = _Lecture(nom, dispositifs, erreurs)
    histoire = lecture.histoire(bloc) if bloc is not None else None
    return (None if erreurs else histoire), erreurs


class _Lecture:
    """Reads one story, gathering mistakes."""

    def __init__(self, fichier: str, dispositifs: Collection[str], erreurs: list[Erreur]) -> None:
        self._fichier = fichier
        self._dispositifs = dispositifs
        self._erreurs = erreurs

    def histoire(self, bloc: Any) -> Histoire | None:
        if not isinstance(bloc, Bloc):
            self._wrong(
                1, f"une conversation commence par « {EXEMPLES['titre']} », puis « tours: »."
            )
            return None
        self._check_keys(bloc, ("titre", "mode", "jour", "tours"))
        jour = bloc.get("jour", JOUR)
        if not isinstance(jour, date):
            ecrit = bloc.typed("jour")
            self._wrong(
                bloc.line_of("jour"),
                f"« jour: {ecrit} » n’est pas une date ; écrivez « jour: {JOUR} ».",
            )
            jour = JOUR
        for cle in ("titre", "tours"):
            if bloc.get(cle) is None:
                self._wrong(
                    bloc.line_of(cle), f"il manque « {cle} » ; écrivez « {EXEMPLES[cle]} »."
                )
        mode = bloc.typed("mode") or MODES[0]
        if mode not in MODES:
            self._wrong(
                bloc.line_of("mode"),
                f"« mode: {mode} » n’existe pas{_near(mode, MODES)}. Possibles : {', '.join(MODES)}.",
            )
        tours = bloc.get("tours")
        lus: list[Tour | None] = []
        if isinstance(tours, Suite) and tours:
            lus = [self._tour(tour, ligne) for tour, ligne in zip(tours, tours.lignes, strict=True)]
        elif tours is not None:
            self._wrong(
                bloc.line_of("tours"),
                "« tours » est une liste : chaque message commence par « - usager: ».",
            )
        return Histoire(bloc.typed("titre"), mode, jour, tuple(tour for tour in lus if tour))

    def _tour(self, bloc: Any, ligne: int) -> Tour | None:
        if not isinstance(bloc, Bloc):
            self._wrong(
                ligne, "chaque tour commence par « - usager: » ou « - bouton: », puis un texte."
            )
            return None
        egarees = [cle for cle in bloc if cle in ATTENTES]
        for cle in egarees:
            self._wrong(
                bloc.line_of(cle),
                f"« {cle} » s’écrit sous « bot: », deux espaces plus à droite, ou ainsi : « bot: {{{EXEMPLES.get(cle, cle + ': …')}}} ».",
            )
        if not egarees:
            self._check_keys(bloc, ("usager", "bouton", "bot"))
        qui = [cle for cle in ("usager", "bouton") if cle in bloc]
        if len(qui) != 1:
            if bloc.keys() <= {
                "usager",
                "bouton",
                "bot",
                *ATTENTES,
            }:  # an unknown key was told already
                self._wrong(
                    ligne,
                    "un tour a un « usager » (ce qui est écrit) ou un « bouton » (son titre), un seul des deux.",
                )
            return None
        (cle,) = qui
        if bloc[cle] is None or isinstance(bloc[cle], Bloc | Suite):
            self._wrong(
                bloc.line_of(cle),
                f"« {cle} » attend un texte, par exemple « {cle}: j’ai 19 ans » ; s’il est spécial, entre guillemets.",
            )
            return None
        return Tour(bloc.typed(cle), cle == "bouton", self._attendu(bloc, egarees))

    def _attendu(self, tour: Bloc, egarees: list[str]) -> dict[str, Any]:
        bot = tour.get("bot")
        if not isinstance(bot, Bloc):
            if "bot" in tour and not egarees:
                self._wrong(
                    tour.line_of("bot"),
                    f"« bot » : écrivez dessous ce qui est attendu, deux espaces plus à droite, ou « {EXEMPLES['bot']} ».",
                )
            return {}
        self._check_keys(bot, ATTENTES)
        attendu: dict[str, Any] = {}
        for cle in (cle for cle in bot if cle in ATTENTES):
            if cle == "sait":
                attendu[cle] = self._sait(bot)
            elif cle == "question":
                attendu[cle] = self._known(
                    bot.typed(cle), (*cles(), "aucune"), bot.line_of(cle), "une question"
                )
            else:
                attendu[cle] = self._texts(bot, cle)
        for cle in (cle for cle in DISPOSITIFS if cle in attendu):
            for code in attendu[cle]:
                self._known(code, self._dispositifs, bot.line_of(cle), "un dispositif du catalogue")
        for code in attendu.get("ignore", ()):
            self._known(code, cles(), bot.line_of("ignore"), "une clé de la situation")
        return attendu

    def _texts(self, bot: Bloc, cle: str) -> list[str]:
        valeur = bot[cle]
        if not isinstance(valeur, Suite) or any(
            mot is None or isinstance(mot, Bloc | Suite) for mot in valeur
        ):
            ecrit = bot.typed(cle)
            voulu = f"{cle}: [{ecrit}]" if ecrit else EXEMPLES[cle]
            self._wrong(bot.line_of(cle), f"« {cle} » attend une liste ; écrivez « {voulu} ».")
            return []
        return list(valeur.ecrits)

    def _sait(self, bot: Bloc) -> dict[str, Any]:
        sait = bot["sait"]
        if not isinstance(sait, Bloc):
            self._wrong(
                bot.line_of("sait"),
                f"« sait » attend des clés et leurs valeurs ; écrivez « {EXEMPLES['sait']} ».",
            )
            return {}
        self._check_keys(sait, cles())
        valeurs = {}
        for cle in (cle for cle in sait if cle in cles()):
            valeurs[cle] = sait.typed(cle) if cle in CODES else sait[cle]
            erreur = check_value(cle, valeurs[cle])
            if erreur:
                self._wrong(sait.line_of(cle), erreur.replace("true ou false", "oui ou non"))
        return valeurs

    def _known(self, mot: str, choix: Collection[str], ligne: int, quoi: str) -> str:
        if mot not in choix:
            liste = f" Possibles : {', '.join(choix)}." if len(choix) < 25 else ""
            self._wrong(ligne, f"« {mot} » n’est pas {quoi}{_near(mot, choix)}.{liste}")
        return mot

    def _check_keys(self, bloc: Bloc, connues: Collection[str]) -> None:
        for cle in bloc:
            if cle not in connues:
                self._wrong(
                    bloc.line_of(cle),
                    f"clé inconnue « {cle} »{_near(cle, connues)}. Possibles : {', '.join(connues)}.",
                )

    def _wrong(self, ligne: int, texte: str) -> None:
        self._erreurs.append(Erreur(self._fichier, ligne, texte))


def _near(mot: str, choix: Collection[str]) -> str:
    proches = difflib.get_close_matches(mot, list(choix), n=1)
    return f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""
