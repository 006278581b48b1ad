"""What the rules read in a sentence, step by step: what it tells, mends, takes back, and answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.comprehension.ages import read_ages
from bot.comprehension.ages.corrections import read_correction
from bot.comprehension.diplome.lecture import left_in_college, read_diplome
from bot.comprehension.dispositifs import Noms, read_dispositifs
from bot.comprehension.dispositifs.inconnus import read_unknown
from bot.comprehension.dispositifs.lecture import read_own_structures, read_plain_refusals
from bot.comprehension.droits import read_droits
from bot.comprehension.durees import Duree, find_durees, read_durees
from bot.comprehension.ecole import read_ecole, read_plain_school
from bot.comprehension.emploi import read_emploi
from bot.comprehension.emploi.impayes import is_unpaid_work, read_unpaid_job, with_the_unpaid_job
from bot.comprehension.famille import read_famille, read_their_ages
from bot.comprehension.freins.en_clair import read_plain_freins
from bot.comprehension.freins.lecture import read_freins
from bot.comprehension.freins.limites import read_limits
from bot.comprehension.freins.manques import read_missing
from bot.comprehension.freins.nommes import read_named_freins
from bot.comprehension.lecteur.coherence import (
    implied,
    is_valid,
    replaced,
    roofless,
    without_contradiction,
)
from bot.comprehension.lecteur.examen import (
    TERRITOIRE,
    Examen,
    is_no_answer,
    mends_what_was_told,
    said_outright,
    says_only_of_another,
)
from bot.comprehension.lecteur.hors_de_propos import answers_nothing
from bot.comprehension.lecteur.lieu import LecteurDeLieu, place_facts
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.logement import read_logement
from bot.comprehension.logement.lecture import read_plain_shelter
from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.phrase.notes import read_notes
from bot.comprehension.phrase.sigles import read_sigles
from bot.comprehension.rectifications.remplacements import Remplacements
from bot.comprehension.rectifications.retraits import read_lifted_freins
from bot.comprehension.reponses import read_answer, read_tone
from bot.situation import DUREES
from bot.territoires.resultat import LectureTerritoire

# Questions whose answer may be a number of years that is not the person’s age.
_AUTRES_NOMBRES = (*DUREES, "enfant_moins_3_ans", "parent_isole")
# Words of an answer in which a barrier may be named by a bare word.
_MOTS_D_UNE_LISTE = 8
_MOTS_D_UNE_REPONSE = 14
_CHIFFRE = re.compile(r" \d+ ")
_NEGATIF = re.compile(r"\s*[-−]\s*\d")


class Examinateur:
    """Takes sentences apart, given the places and the names of the dispositifs."""

    def __init__(self, lieux: LecteurDeLieu, noms: Noms, remplacements: Remplacements) -> None:
        self._lieux = lieux
        self._noms = noms
        self._remplacements = remplacements

    def examine(
        self,
        ecrit: str,
        question: str | None,
        connu: Mapping[str, Any],
        jour: date,
        *,
        reprend: bool = False,
    ) -> Examen | None:
        """Take apart a text already passed through `spell_out`; None when it holds no word.

        `question` is the key just asked, `connu` what is known; `reprend`: the text said that it mends
        what was told.
        """
        ouvre = connu.get("age") is None
        phrase = cut(ecrit, ouvre=ouvre, accueille=question in ("age", "commune"))
        if phrase is None:
            return None
        reponse = read_tone(phrase)
        ici = self._lieux.read_town_and_number(ecrit, question)
        ages = [] if ici else self._ages(phrase, ecrit, question, connu, jour, reprend)
        if not ages and question not in (*DUREES, "enfant_moins_3_ans"):
            ages = self._lieux.read_age_and_town(ecrit)
        age = ages[-1].valeur if ages else connu.get("age")
        # The months of a work that was not paid are those of the wages.
        durees = [] if is_unpaid_work(phrase) else find_durees(phrase, jour, age)
        mentions = read_dispositifs(phrase, self._noms, question)
        lieu = ici or self._lieux.read(ecrit, phrase, question, connu, ages, mentions, reponse)
        leurs_ages = read_their_ages(phrase) if _brings_up(connu) else []
        faits = _told(phrase, question, jour, ages, leurs_ages, durees, mentions, lieu)
        repris = self._mended(ecrit, phrase, faits, connu, jour, reprend or reponse == "non")
        faits = replaced(faits, repris)
        leves = read_lifted_freins(phrase, faits, question)
        faits = [fait for fait in faits if fait.cle != "freins" or fait.valeur not in leves]
        liste = question == "freins" and len(phrase.mots) <= _MOTS_D_UNE_LISTE
        nommes = read_named_freins(phrase) if liste and not repris else []
        nommes = [fait for fait in nommes if fait.valeur not in leves]
        faits += nommes
        if _CHIFFRE.search(phrase.norme):  # "petit 2 ans grand 6 ans" names no barrier for sure
            nommes = []
        corrige = False
        limites = read_limits(phrase)  # its "non" is of that work, and answers nothing
        if question is not None and not any(fait.cle == question for fait in faits):
            corrige = (
                ici is not None
                or bool(repris or leurs_ages or limites)
                or (reprend and bool(faits))
                or (question == "freins" and bool(leves or (faits and reponse == "non")))
                or _NEGATIF.match(ecrit) is not None
                or mends_what_was_told(phrase, faits, question, connu)
                or is_no_answer(phrase, question, mentions)
                or answers_nothing(phrase, question)
                or says_only_of_another(phrase, question, faits)
            )
            if corrige:
                reponse = None
            else:
                repondus = read_answer(phrase, question, reponse, durees, mentions, age, jour)
                faits += repondus
                court = len(phrase.mots) <= _MOTS_D_UNE_REPONSE
                if question == "freins" and court and not _CHIFFRE.search(phrase.norme):
                    nommes = [*nommes, *repondus]
        faits += roofless(faits)
        faits = with_the_unpaid_job(phrase, faits)
        sigles = [
            fait
            for fait in (*read_sigles(ecrit, phrase), *read_missing(phrase), *limites)
            if fait.valeur not in leves
        ]
        connus = {fait.valeur for fait in faits if fait.cle == "freins"}
        faits += [fait for fait in sigles if fait.valeur not in connus]
        valides = [fait for fait in faits if is_valid(fait)]
        surs = (
            *_plain(phrase, valides),
            *leurs_ages,
            *(fait for fait in nommes if is_valid(fait)),
            *sigles,
            *(fait for fait in valides if phrase.pour_un_enfant and fait.cle == "age"),
            *(ages if read_correction(phrase, ecrit) else ()),  # "19 ans, pardon 20"
            *(fait for fait in repris if is_valid(fait)),  # put in the place of what was known
        )
        return Examen(
            phrase,
            valides,
            mentions,
            durees,
            lieu,
            reponse,
            None if mentions else read_unknown(ecrit, phrase),
            leves,
            corrige,
            surs,
            reprend or bool(repris),
        )

    def _ages(
        self,
        phrase: Phrase,
        ecrit: str,
        question: str | None,
        connu: Mapping[str, Any],
        jour: date,
        reprend: bool,
    ) -> list[Fait]:
        if _NEGATIF.match(ecrit):
            return []
        return read_ages(
            phrase,
            ecrit,
            nus=question not in _AUTRES_NOMBRES,
            reprise=question not in (*DUREES, "enfant_moins_3_ans", *TERRITOIRE),
            aujourdhui=jour,
            connu=None if reprend or question == "age" else connu.get("age"),
        )

    def _mended(
        self,
        ecrit: str,
        phrase: Phrase,
        faits: list[Fait],
        connu: Mapping[str, Any],
        jour: date,
        seul: bool,
    ) -> list[Fait]:
        """What takes the place of something known; `seul`: a bare value may, when nothing else is read."""
        repris = self._remplacements.read(ecrit, phrase, connu, jour)
        repris = repris or self._remplacements.read_within(ecrit, phrase, faits, jour)
        if seul and not (faits or repris):
            return self._remplacements.read_alone(ecrit, phrase, connu, jour)
        return repris


def _brings_up(connu: Mapping[str, Any]) -> bool:
    """Whether the person is known to have children, whose ages may be told."""
    return bool(
        connu.get("parent_isole")
        or connu.get("enfant_moins_3_ans")
        or "garde-enfants" in (connu.get("freins") or ())
    )


def _told(
    phrase: Phrase,
    question: str | None,
    jour: date,
    ages: list[Fait],
    leurs_ages: list[Fait],
    durees: list[Duree],
    mentions: list[Mention],
    lieu: LectureTerritoire | None,
) -> list[Fait]:
    """What each reader finds, put in accord."""
    faits = [
        *ages,
        *place_facts(lieu),
        *read_ecole(phrase),
        *read_emploi(phrase),
        *read_durees(phrase, durees, _starts_of_town(phrase, lieu), question),
        *read_diplome(phrase),
        *read_droits(phrase),
        *read_notes(phrase),
        *read_logement(phrase),
        *([] if phrase.pour_un_enfant else read_famille(phrase, jour.year)),
        *read_freins(phrase),
        *_followed(mentions),
    ]
    if leurs_ages:  # and no time without a job
        faits = [fait for fait in faits if fait.cle not in (*DUREES, "en_emploi")]
    faits = without_contradiction(phrase, [*faits, *leurs_ages])
    if question == "parent_isole":  # "toute seule" says who brings up the child
        faits = [fait for fait in faits if fait.valeur != "isolement"]
    return faits + implied(faits)


def _plain(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The facts said so plainly that no second reading takes them out."""
    return [
        *read_plain_freins(phrase, faits),
        *read_plain_school(phrase, faits),
        *said_outright(phrase, faits),
        *read_plain_refusals(phrase, faits),
        *read_own_structures(phrase, faits),
        *read_plain_shelter(phrase, faits),
        *read_unpaid_job(phrase, faits),
        *(fait for fait in left_in_college(phrase) if fait in faits),
    ]


def _starts_of_town(phrase: Phrase, lieu: LectureTerritoire | None) -> tuple[int, int] | None:
    """Where the first and the last word of the commune begin in the plain text."""
    if lieu is None or not lieu.commune:
        return None
    places = phrase.places(lieu.debut, lieu.fin)
    return (places[0][0], places[-1][0]) if places else None


def _followed(mentions: list[Mention]) -> list[Fait]:
    """Facts `suivi` and `refus` of the dispositifs named."""
    return [
        Fait(mention.sens, mention.dispositif, mention.debut, mention.fin)
        for mention in mentions
        if mention.sens in ("suivi", "refus")
    ]
