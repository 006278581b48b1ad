"""Where something is asked for: the place of "qui appeler pour les addictions à Belfort ?"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.comprehension.demandes.annuaire import (
    DemandeAnnuaire,
    asks_for_a_contact,
    asks_if_it_is_there,
    follows_up,
    read_annuaire,
)
from bot.comprehension.lecture import Mention
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.normalisation import LONGUEUR_MAX
from bot.territoires.contexte import Phrase as PhraseDeLieux
from bot.territoires.mentions import possible_names
from bot.territoires.noms import cle_nom
from bot.territoires.resultat import LectureTerritoire
from bot.texte import words_only

_QUOI = re.compile(r" (?:quoi|qui|ou|quel|quelle|quels|quelles|contacts?|numeros?|adresses?) ")
_VERS = re.compile(r"\b(?:a|de|du|d|sur|vers|pour|le|la|les|l|et|sinon|alors|un|une|pres)\b")
_DEPARTEMENT_FINAL = re.compile(r"(?<!\d)(\d{2,3}|2[AB])\W*$")


class LecteurAnnuaire:
    """Reads questions about who helps, with the place that they name, given the table of places."""

    def __init__(self, territoires: Any, lire: Callable[..., LectureTerritoire]) -> None:
        self._territoires = territoires
        self._lire = lire
        self._departements: list[tuple[str, str]] | None = None

    def read(
        self, ecrit: str, phrase: Phrase, mentions: list[Mention], suite: bool
    ) -> DemandeAnnuaire | None:
        """A question about who helps, or where a dispositif is; None when there is none.

        `suite`: the message before was one, so that "et à Lure ?" goes on with it. The place is
        looked for only where something is asked.
        """
        demande = read_annuaire(phrase)
        voulues = any(mention.sens not in ("refus", "suivi") for mention in mentions)
        if voulues and asks_if_it_is_there(phrase):  # even when several places bear that name
            return self._with_place(DemandeAnnuaire(()), ecrit)
        if suite and follows_up(phrase):
            demande = replace(demande or DemandeAnnuaire(()), sure=True)
        elif demande is None and mentions and asks_for_a_contact(phrase):
            demande = DemandeAnnuaire(())
        elif demande is None and len(mentions) == 1:
            return self._of_a_town(ecrit, mentions[0])
        if demande is None:
            return None
        demandee = any(clause.question for clause in phrase.clauses) or _QUOI.search(phrase.norme)
        if demande.sure or demandee:
            demande = self._with_place(demande, ecrit)
        vide = not (demande.themes or demande.matieres or demande.commune or demande.departement)
        return None if vide else demande

    def _of_a_town(self, ecrit: str, mention: Mention) -> DemandeAnnuaire | None:
        """ "Csapa Lure": a name and its town, and nothing else, ask where it is."""
        reste = _VERS.sub(" ", words_only(f"{ecrit[: mention.debut]} {ecrit[mention.fin :]}"))
        if not reste.strip() or mention.debut > len("et la "):
            return None
        if not self._territoires.nommees(cle_nom(reste.strip())):
            return None
        lieu = self._lire(f"j’habite à {reste.strip()}", self._territoires)
        return DemandeAnnuaire((), commune=lieu.commune) if lieu.commune else None

    def _named(self) -> list[tuple[str, str]]:
        """Names, plain and of several words first, of the départements, with their codes; a name
        that is also a town’s own (Paris) is read as the town."""
        if self._departements is None:
            lus = [(words_only(d.nom), d.code) for d in self._territoires.departements()]
            villes = self._territoires
            self._departements = [
                (nom, code)
                for nom, code in sorted(lus, key=lambda d: -len(d[0]))
                if not villes.nommees(cle_nom(nom))
            ]
        return self._departements

    def _with_place(self, demande: DemandeAnnuaire, ecrit: str) -> DemandeAnnuaire:
        mots = f" {words_only(ecrit)} "
        nomme = next((code for nom, code in self._named() if _names(mots, nom)), None)
        numero = _DEPARTEMENT_FINAL.search(ecrit)
        if numero is not None and self._territoires.departement(numero[1]):
            nomme = nomme or numero[1]
        if nomme is not None:
            return replace(demande, departement=nomme)
        texte = PhraseDeLieux(ecrit[:LONGUEUR_MAX])
        for mention in reversed(list(possible_names(texte, self._territoires))):
            debut, fin = texte.mots[mention.debut].debut, texte.mots[mention.fin - 1].fin
            lieu = self._lire(f"j’habite à {ecrit[debut:fin]}", self._territoires)
            if lieu.commune:
                return replace(demande, commune=lieu.commune)
        lieu = self._lire(ecrit, self._territoires)
        return replace(demande, commune=lieu.commune, departement=lieu.departement)


def _names(mots: str, nom: str) -> bool:
    """Whether plain words name a département; "cher" and "nord" need "dans le", "du"."""
    avant = "" if " " in nom else r"(?:dans l[ea]s?|en|du|de la|des|departement) (?:l[ea]s? )?"
    return re.search(rf" {avant}{nom} ", mots) is not None
