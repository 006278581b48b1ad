"""The reader: one French sentence in, the Situation keys that it states out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from bot.comprehension.accord import Accord, Encodeur, heard
from bot.comprehension.ailleurs import lives_abroad
from bot.comprehension.candidats import Candidat, Lieu, find_candidates
from bot.comprehension.demandes.adresses import LecteurAnnuaire
from bot.comprehension.demandes.par_ecrit import read_writing
from bot.comprehension.demandes.rang import read_rang
from bot.comprehension.detention import read_prison
from bot.comprehension.dispositifs import Noms
from bot.comprehension.dispositifs.demandes import read_demande
from bot.comprehension.dispositifs.noms_connus import NomsConnus
from bot.comprehension.dispositifs.passages import read_past_stays
from bot.comprehension.ecoute.besoins import LecteurDesBesoins
from bot.comprehension.ecoute.entendu import what_is_heard
from bot.comprehension.emploi.impayes import is_unpaid_work
from bot.comprehension.lecteur.arbitrage import Arbitrage
from bot.comprehension.lecteur.examen import COURT, Examen, is_plain_answer, is_rather_an_age
from bot.comprehension.lecteur.examinateur import Examinateur
from bot.comprehension.lecteur.lieu import (
    LecteurDeLieu,
    LireTerritoire,
    is_a_relative_s_town,
    places_of,
    tells_the_surroundings,
)
from bot.comprehension.lecteur.reserves import Vue, urgences_left, with_reserves
from bot.comprehension.lecteur.trop_loin import tells_a_distance
from bot.comprehension.lecture import Fait, Lecture
from bot.comprehension.personnes.a_part import without_asides_on_relatives
from bot.comprehension.personnes.accompagnant import accompanies, works_with_people
from bot.comprehension.personnes.mineur_seul import is_a_lone_minor
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.lignes_serrees import loosened
from bot.comprehension.phrase.pour_qui import may_be_for_a_relative, with_a_pronoun
from bot.comprehension.rectifications.remplacements import Remplacements
from bot.comprehension.rectifications.reprises import set_aside, unsaid
from bot.comprehension.rectifications.retraits import changes_mind, is_solved, leaves
from bot.comprehension.rectifications.revirements import wanted_now
from bot.comprehension.reponses import declines
from bot.comprehension.vocabulaire.jargon import is_only_jargon
from bot.territoires.lecture import read_territoire
from bot.territoires.resultat import LectureTerritoire
from bot.texte import spell_out

_INTERROGE = re.compile(
    r" (?:quoi|comment|combien|pourquoi|quand|quel(?:le)?s?|est ce|qu est|change[a-z]*|droit) "
)
_NOMBRE_SEUL = re.compile(r" \d+ (?:an |ans |mois )?")


class Lecteur:
    """Reads sentences, given the table of territories and the names of the dispositifs.

    `aujourdhui` dates "depuis mars" (each day’s own date when it is not given);
    `lire_territoire` stands in for `bot.territoires.lecture.read_territoire`. The rules read
    alone, unless an `encodeur` and its `accord` with them are given. `noms_connus` are those that have
    no fiche and that people ask about.
    """

    def __init__(
        self,
        territoires: Any,
        alias: Mapping[str, tuple[str, ...]],
        *,
        aujourdhui: date | None = None,
        lire_territoire: LireTerritoire = read_territoire,
        encodeur: Encodeur | None = None,
        accord: Accord | None = None,
        besoins: Mapping[str, Mapping[str, Any]] | None = None,
        noms_connus: NomsConnus | None = None,
    ) -> None:
        self._connus = noms_connus or NomsConnus()
        self._aujourdhui = aujourdhui
        self._lieux = LecteurDeLieu(territoires, lire_territoire)
        self._encodeur = encodeur
        self._accord = accord
        self._arbitrage = Arbitrage(accord, self._lieux) if accord else None
        self._annuaire = LecteurAnnuaire(territoires, lire_territoire)
        remplacements = Remplacements(territoires, lire_territoire)
        self._examinateur = Examinateur(self._lieux, Noms(alias), remplacements)
        self._besoins = LecteurDesBesoins(besoins or {})

    @contextmanager
    def on(self, jour: date) -> Iterator[None]:
        """Read as if it were that day: "depuis mars" depends on it. For measures, not for threads."""
        avant, self._aujourdhui = self._aujourdhui, jour
        try:
            yield
        finally:
            self._aujourdhui = avant

    def read(
        self,
        texte: str,
        *,
        question: str | None = None,
        connu: Mapping[str, Any] | None = None,
        suite: bool = False,
        proche: bool = False,
    ) -> Lecture:
        """Read one sentence; `question` is the key just asked, `connu` what is already known.

        `suite`: the message before asked who helps, so that "et à Lure ?" goes on with it.
        `proche`: one asks for a relative, so that "moi je travaille" says nothing of that person.
        """
        connu = connu or {}
        texte = unsaid(with_a_pronoun(texte) if proche else texte)
        texte = without_asides_on_relatives(texte)
        if is_rather_an_age(texte, question, connu):
            question = "age"
        reprise = set_aside(loosened(spell_out(texte)))
        ecrit = reprise.texte
        examen = self.examine(ecrit, question, connu, reprend=reprise.dite)
        if examen is None:
            return Lecture()
        phrase = examen.phrase
        connu_de_tous = None if examen.mentions else self._connus.asked(ecrit, phrase)
        if connu_de_tous is not None:  # asked about, and nothing told of oneself
            return Lecture(
                question=True, interroge=True, nom_connu=True, dispositif_inconnu=connu_de_tous.nom
            )
        faits, possibles, urgences = self._weighed(ecrit, examen, question, connu, proche=proche)
        loin = self._lieux.far_places(ecrit, phrase)
        vue = Vue(ecrit, examen, question, connu, proche, loin)
        faits = with_reserves(vue, faits)
        urgences = urgences_left(vue, urgences)
        besoins = self._needs(ecrit, phrase)
        annuaire = self._annuaire.read(ecrit, phrase, examen.mentions, suite)
        if annuaire is not None and annuaire.sure:  # asked for anybody: nothing is said of oneself
            nommes = () if annuaire.themes else tuple(examen.mentions)
            return Lecture(
                annuaire=annuaire,
                dispositifs=nommes,
                question=True,
                urgences=urgences,
                besoins=besoins,
            )
        faits, possibles, inconnue = self._where(vue, faits, possibles)
        age = next((fait.valeur for fait in faits if fait.cle == "age"), connu.get("age"))
        return replace(
            _of_the_sentence(vue),
            faits=tuple(sorted(faits, key=lambda fait: fait.debut)),
            communes_possibles=possibles,
            commune_inconnue=inconnue,
            urgences=urgences,
            annuaire=annuaire,
            besoins=besoins,
            mineur_seul=is_a_lone_minor(phrase, age),
        )

    def _weighed(
        self,
        ecrit: str,
        examen: Examen,
        question: str | None,
        connu: Mapping[str, Any],
        *,
        proche: bool,
    ) -> tuple[list[Fait], tuple[str, ...], tuple[str, ...]]:
        """The facts of the rules and of the encoder, the communes to choose from, the urgences it sees."""
        faits, phrase = examen.faits, examen.phrase
        possibles = tuple(examen.lieu.candidats) if examen.lieu else ()
        if not (self._encodeur and self._accord and self._arbitrage):
            return faits, possibles, ()
        if is_plain_answer(examen, question):
            return faits, possibles, ()
        candidats = self.candidates(ecrit, examen)
        if connu.get("commune") and not (proche or phrase.pour_un_enfant):
            candidats = [c for c in candidats if not is_a_relative_s_town(phrase, c)]
        portees = list({c.portee: None for c in candidats if c.portee is not None})
        avis = self._encodeur.read(phrase.norme, question, portees)
        if question is not None and len(phrase.mots) > COURT:
            libre = self._encodeur.read(phrase.norme, None, portees)
            avis = heard(avis, libre, question)
        urgences = () if declines(phrase) else self._accord.urgences(avis)
        faits, ajoutes = self._arbitrage.weigh(ecrit, examen, candidats, avis, question, connu)
        if possibles:  # to be asked: what was only guessed chooses none
            faits = [f for f in faits if f in examen.faits or f.valeur not in possibles]
        return faits, possibles or ajoutes, urgences

    def _needs(self, ecrit: str, phrase: Phrase) -> tuple[str, ...]:
        besoins = self._besoins.read(ecrit, phrase)
        if is_unpaid_work(phrase) and "salaire" not in besoins:
            return (*besoins, "salaire")
        return besoins

    def _where(
        self, vue: Vue, faits: list[Fait], possibles: tuple[str, ...]
    ) -> tuple[list[Fait], tuple[str, ...], str | None]:
        """The facts, the communes to choose from, and the place that is in no table.

        Who goes to school or to work in a town, and lives nowhere that is known, may live there.
        """
        if is_only_jargon(vue.ecrit):  # "PEC en cours", "DELD": no town, whatever is asked
            lieux = places_of(faits)
            return [fait for fait in faits if fait not in lieux], (), None
        phrase, lieu = vue.phrase, vue.examen.lieu
        inconnue = lieu.inconnu if lieu else None
        if inconnue and any(clause.question for clause in phrase.clauses) and _are_sigles(inconnue):
            inconnue = None  # "GRETA, IFAS, qui finance ?"
        perdu = not (vue.connu.get("commune") or vue.connu.get("departement"))
        eleve = any(fait.cle == "scolarise" and fait.valeur for fait in faits)
        salarie = any((fait.cle, fait.valeur) == ("en_emploi", True) for fait in faits)
        lus = [fait for fait in places_of(faits) if fait in vue.examen.faits]
        autour = works_with_people(phrase.norme) or tells_the_surroundings(phrase.norme)
        if (eleve or salarie or autour) and perdu and not (possibles or inconnue or lus):
            possibles = self._lieux.read_town_of_the_day(vue.ecrit, phrase)
            faits = [f for f in faits if f.cle != "commune" or f.valeur not in possibles]
        if perdu and not (possibles or inconnue or lus):
            possibles = self._lieux.read_town_of_the_search(vue.ecrit, phrase)
        if any(fait.cle == "commune" for fait in faits):
            return faits, (), None
        return faits, possibles, inconnue

    def examine(
        self,
        ecrit: str,
        question: str | None,
        connu: Mapping[str, Any],
        *,
        reprend: bool = False,
    ) -> Examen | None:
        """Take apart a text already passed through `spell_out`; None when it holds no word.

        `reprend`: it said that it mends what was told.
        """
        jour = self._aujourdhui or date.today()
        return self._examinateur.examine(ecrit, question, connu, jour, reprend=reprend)

    def candidates(self, ecrit: str, examen: Examen) -> list[Candidat]:
        """Every fact that the sentence may state, for the encoder to judge."""
        ailleurs = self._lieux.other_places(ecrit, examen.phrase)
        lieux = [lieu for lieu in self._lieux.possible_places(ecrit) if lieu not in ailleurs]
        return find_candidates(examen.phrase, examen.faits, examen.durees, examen.mentions, lieux)

    def resolve(self, lieu: Lieu, departement: str | None) -> LectureTerritoire:
        """The commune that a name says when one lives there, or those to choose from."""
        return self._lieux.resolve(lieu, departement)


def _of_the_sentence(vue: Vue) -> Lecture:
    """What is read in the sentence beside its facts and its places."""
    phrase, examen = vue.phrase, vue.examen
    return Lecture(
        dispositifs=tuple(examen.mentions),
        reponse=examen.reponse,
        question=any(clause.question for clause in phrase.clauses),
        hypothese=any(clause.hypothese for clause in phrase.clauses),
        interroge=_INTERROGE.search(phrase.norme) is not None,
        devine=not (examen.faits or vue.loin),
        rang=read_rang(phrase),
        freins_leves=examen.leves,
        accepte=changes_mind(phrase),
        voulus=wanted_now(phrase, examen.mentions),
        quitte=leaves(phrase),
        regle=is_solved(phrase),
        a_l_etranger=lives_abroad(phrase.norme),
        par_ecrit=read_writing(phrase),
        accompagne=accompanies(phrase),
        nombre=_NOMBRE_SEUL.fullmatch(phrase.norme) is not None or not _has_letters(vue.ecrit),
        en_prison=read_prison(phrase),
        circonstances=vue.circonstances,
        pour_un_enfant=phrase.pour_un_enfant,
        peut_etre_un_proche=may_be_for_a_relative(phrase.norme),
        demande=read_demande(phrase),
        passes=read_past_stays(phrase, examen.mentions),
        dispositif_inconnu=examen.inconnu,
        trop_loin=bool(vue.loin) or tells_a_distance(phrase),
        entendu=what_is_heard(phrase, vue.circonstances, vue.question),
    )


def _are_sigles(lieu: str) -> bool:
    """Whether what was taken for a place is capitals only, as the names of structures are."""
    return all(mot.isupper() for mot in re.findall(r"\w+", lieu))


def _has_letters(ecrit: str) -> bool:
    return any(lettre.isalpha() for lettre in ecrit)
