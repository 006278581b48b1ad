"""The reader: one French sentence in, the Situation keys that it states out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from bot.comprehension.accord import Accord, Encodeur, heard
from bot.comprehension.ages import MAJORITE, read_ages
from bot.comprehension.ages.corrections import read_correction
from bot.comprehension.ailleurs import lives_abroad
from bot.comprehension.candidats import Candidat, Lieu, find_candidates
from bot.comprehension.circonstances import EN_ARRET, GRANDS_ENFANTS, read_circumstances
from bot.comprehension.demandes.adresses import LecteurAnnuaire
from bot.comprehension.demandes.par_ecrit import read_writing
from bot.comprehension.demandes.rang import read_rang
from bot.comprehension.detention import read_prison
from bot.comprehension.diplome.lecture import left_in_college, read_diplome
from bot.comprehension.dispositifs import Noms, read_dispositifs
from bot.comprehension.dispositifs.demandes import read_demande
from bot.comprehension.dispositifs.inconnus import read_unknown
from bot.comprehension.dispositifs.lecture import read_plain_refusals
from bot.comprehension.dispositifs.noms_connus import NomsConnus
from bot.comprehension.dispositifs.passages import read_past_stays
from bot.comprehension.droits import read_droits
from bot.comprehension.durees import find_durees, read_durees
from bot.comprehension.ecole import read_ecole, read_plain_school
from bot.comprehension.ecoute.besoins import LecteurDesBesoins
from bot.comprehension.ecoute.entendu import what_is_heard
from bot.comprehension.emploi import read_emploi
from bot.comprehension.emploi.impayes import is_unpaid_work, read_unpaid_job, with_the_unpaid_job
from bot.comprehension.famille import read_famille, read_their_ages
from bot.comprehension.freins.lecture import (
    MINEUR_ISOLE,
    read_freins,
    read_named_freins,
    read_plain_freins,
)
from bot.comprehension.freins.limites import read_limits
from bot.comprehension.freins.manques import read_missing
from bot.comprehension.lecteur.arbitrage import Arbitrage
from bot.comprehension.lecteur.coherence import (
    SANS_TOIT,
    implied,
    is_valid,
    replaced,
    roofless,
    without_contradiction,
)
from bot.comprehension.lecteur.d_autre_chose import only_adds
from bot.comprehension.lecteur.examen import (
    COURT,
    TERRITOIRE,
    Examen,
    is_no_answer,
    is_plain_answer,
    is_rather_an_age,
    mends_what_was_told,
    said_outright,
    says_only_of_another,
)
from bot.comprehension.lecteur.hors_de_propos import answers_nothing, asks_what_for
from bot.comprehension.lecteur.lieu import (
    LecteurDeLieu,
    LireTerritoire,
    place_facts,
    places_of,
)
from bot.comprehension.lecteur.semble_dit import without_what_only_looks_told
from bot.comprehension.lecteur.trop_loin import tells_a_distance
from bot.comprehension.lecteur.urgences_vues import without_what_is_none
from bot.comprehension.lecture import Fait, Lecture, Mention
from bot.comprehension.logement import read_logement
from bot.comprehension.logement.sans_abri import is_told_of_before
from bot.comprehension.personnes.accompagnant import accompanies
from bot.comprehension.personnes.mineur_seul import is_a_lone_minor
from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.phrase.lignes_serrees import loosened
from bot.comprehension.phrase.notes import read_notes
from bot.comprehension.phrase.pour_qui import (
    PROCHE,
    may_be_for_a_relative,
    says_of_oneself,
    with_a_pronoun,
)
from bot.comprehension.phrase.sigles import read_sigles
from bot.comprehension.rectifications.remplacements import Remplacements
from bot.comprehension.rectifications.reprises import set_aside, unsaid
from bot.comprehension.rectifications.retraits import (
    changes_mind,
    is_solved,
    leaves,
    read_lifted_freins,
)
from bot.comprehension.rectifications.revirements import wanted_now
from bot.comprehension.reponses import declines, read_answer, read_tone
from bot.situation import DUREES
from bot.territoires.lecture import LectureTerritoire, read_territoire
from bot.texte import spell_out
from bot.urgences.accalmies import gets_out_later
from bot.urgences.auteur import strikes_somebody
from bot.urgences.dementis import D_UN_TOIT, denies_the_street

_PARLE_FRANCAIS = re.compile(
    r"^(?!.* (?:pas|peu|mal|moins|apprendre|mieux|cours|ameliorer|sans|difficile|plus|jamais|vite|commence) )"
    r".* (?:je|j|il|elle|on) (?:parle|comprends|comprend)(?: (?:bien|tres bien|correctement|couramment|le))* francais "
)
# Who is on sick leave has no less a job, unless they say so too.
_SANS_TRAVAIL = re.compile(
    r" (?:chomage|licencie[a-z]*|viree?|(?:sans|plus de|pas de|perdu (?:mon|son)) (?:travail|taf|boulot|emploi|poste|job)) "
)
_MOI_JE = re.compile(r" (?:et |mais |parce que |car )?moi (?:je|j|c est) ")
_QU_ELLE = re.compile(r" qu (?:il|elle)s? ")
_JE = re.compile(r" (?:(?:et|mais|parce que|car|moi|bonjour|oui|alors) )*(?:je|j) ")
# Questions whose answer may be a number of years that is not the person’s age.
_AUTRES_NOMBRES = (*DUREES, "enfant_moins_3_ans", "parent_isole")
_INTERROGE = re.compile(
    r" (?:quoi|comment|combien|pourquoi|quand|quel(?:le)?s?|est ce|qu est|change[a-z]*|droit) "
)
# Words of an answer in which a barrier may be named by a bare word.
_MOTS_D_UNE_LISTE = 8
_MOTS_D_UNE_REPONSE = 14
# Where somebody of the family lives, said by who asks for them: at their parents’.
_CHEZ_NOUS = re.compile(
    r"^ (?:(?:oui|ben|bah|il|elle|vit|dort|habite|loge|est|toujours|encore|lui|mon fils|ma fille|\|) )*chez (?:nous|moi)(?: (?:\||a|dans|la|maison|avec|nous|moi|sa|son|pere|mere|freres?|soeurs?|et))* $"
)
_CHIFFRE = re.compile(r" \d+ ")
_NOMBRE_SEUL = re.compile(r" \d+ (?:an |ans |mois )?")
_NEGATIF = re.compile(r"\s*[-−]\s*\d")


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
        self._noms = Noms(alias)
        self._connus = noms_connus or NomsConnus()
        self._aujourdhui = aujourdhui
        self._lieux = LecteurDeLieu(territoires, lire_territoire)
        self._encodeur = encodeur
        self._accord = accord
        self._arbitrage = Arbitrage(accord, self._lieux) if accord else None
        self._annuaire = LecteurAnnuaire(territoires, lire_territoire)
        self._remplacements = Remplacements(territoires, lire_territoire)
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
        if is_rather_an_age(texte, question, connu):
            question = "age"
        reprise = set_aside(loosened(spell_out(texte)))
        ecrit = reprise.texte
        examen = self.examine(ecrit, question, connu, reprend=reprise.dite)
        if examen is None:
            return Lecture()
        phrase, lieu = examen.phrase, examen.lieu
        connu_de_tous = None if examen.mentions else self._connus.asked(ecrit, phrase)
        if connu_de_tous is not None:  # asked about, and nothing told of oneself
            return Lecture(
                question=True, interroge=True, nom_connu=True, dispositif_inconnu=connu_de_tous.nom
            )
        faits, possibles = examen.faits, tuple(lieu.candidats) if lieu else ()
        urgences: tuple[str, ...] = ()
        besoins = self._besoins.read(ecrit, phrase)
        if is_unpaid_work(phrase) and "salaire" not in besoins:
            besoins = (*besoins, "salaire")
        if (
            self._encodeur
            and self._accord
            and self._arbitrage
            and not is_plain_answer(examen, question)
        ):
            candidats = self.candidates(ecrit, examen)
            portees = list({c.portee: None for c in candidats if c.portee is not None})
            avis = self._encodeur.read(phrase.norme, question, portees)
            if question is not None and len(phrase.mots) > COURT:
                libre = self._encodeur.read(phrase.norme, None, portees)
                avis = heard(avis, libre, question)
            urgences = () if declines(phrase) else self._accord.urgences(avis)
            faits, ajoutes = self._arbitrage.weigh(ecrit, examen, candidats, avis, question, connu)
            if possibles:  # to be asked: what was only guessed chooses none
                faits = [f for f in faits if f in examen.faits or f.valeur not in possibles]
            possibles = possibles or ajoutes
        adulte = (connu.get("age") or 0) >= MAJORITE and question != "age" and not examen.reprend
        if adulte and not any(fait.cle == "age" for fait in examen.faits):
            faits = [f for f in faits if f.cle != "age" or f.valeur >= MAJORITE]
        if gets_out_later(ecrit):  # a roof is looked for, and not for tonight
            faits = [f for f in faits if (f.cle, f.valeur) != ("logement", "sans-abri")]
            urgences = tuple(code for code in urgences if code != "115")
        elif denies_the_street(ecrit):
            faits = [f for f in faits if (f.cle, f.valeur) != ("logement", "sans-abri")]
            urgences = tuple(code for code in urgences if code not in D_UN_TOIT)
        elif is_told_of_before(phrase) and not examen.sans_toit:
            faits = [f for f in faits if f in examen.faits or (f.cle, f.valeur) not in SANS_TOIT]
            urgences = tuple(code for code in urgences if code != "115")
        else:
            urgences = without_what_is_none(urgences, ecrit)
        if strikes_somebody(ecrit):  # tells of a gesture of theirs, and suffers none
            faits = [f for f in faits if (f.cle, f.valeur) != ("freins", "violences")]
        if asks_what_for(phrase):
            faits = []
        elif question is not None and (
            answers_nothing(phrase, question) or (examen.faits and only_adds(phrase, question))
        ):
            faits = [fait for fait in faits if fait in examen.faits]
        if _PARLE_FRANCAIS.search(phrase.norme):  # "je parle français oui"
            faits = [fait for fait in faits if fait.valeur != "langue"]
        faits = [f for f in faits if f in examen.faits or not _is_of_a_status(phrase, f)]
        faits = without_what_only_looks_told(phrase, faits, examen.faits, question, connu)
        loin = self._lieux.far_places(ecrit, phrase)
        if loin and not any((f.cle, f.valeur) == ("freins", "mobilite") for f in faits):
            faits = [*faits, Fait("freins", "mobilite", loin[0].debut, loin[0].fin)]
        age = next((fait.valeur for fait in faits if fait.cle == "age"), connu.get("age"))
        circonstances = read_circumstances(phrase)
        if (EN_ARRET, True) in circonstances and not _SANS_TRAVAIL.search(phrase.norme):
            faits = [fait for fait in faits if not _tells_no_job(fait)]
        if (GRANDS_ENFANTS, True) in circonstances:
            faits = [f for f in faits if (f.cle, f.valeur) != ("enfant_moins_3_ans", True)]
        if (proche or phrase.pour_un_enfant) and (chez := _CHEZ_NOUS.match(phrase.norme)):
            faits = [fait for fait in faits if fait.cle != "logement"]
            faits = [*faits, Fait("logement", "heberge", *phrase.span(*chez.span()))]
        if proche or phrase.pour_un_enfant:
            faits = [fait for fait in faits if not _is_of_who_writes(phrase, fait)]
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
        inconnue = lieu.inconnu if lieu else None
        if inconnue and any(clause.question for clause in phrase.clauses) and _are_sigles(inconnue):
            inconnue = None  # "GRETA, IFAS, qui finance ?"
        perdu = not (connu.get("commune") or connu.get("departement"))
        eleve = any(fait.cle == "scolarise" and fait.valeur for fait in faits)
        salarie = any((fait.cle, fait.valeur) == ("en_emploi", True) for fait in faits)
        lus = [fait for fait in places_of(faits) if fait in examen.faits]
        if (eleve or salarie) and perdu and not (possibles or inconnue or lus):
            possibles = self._lieux.read_town_of_the_day(ecrit, phrase)
            faits = [f for f in faits if f.cle != "commune" or f.valeur not in possibles]
        if any(fait.cle == "commune" for fait in faits):
            possibles, inconnue = (), None
        return Lecture(
            faits=tuple(sorted(faits, key=lambda fait: fait.debut)),
            dispositifs=tuple(examen.mentions),
            reponse=examen.reponse,
            question=any(clause.question for clause in phrase.clauses),
            hypothese=any(clause.hypothese for clause in phrase.clauses),
            interroge=_INTERROGE.search(phrase.norme) is not None,
            communes_possibles=possibles,
            commune_inconnue=inconnue,
            urgences=urgences,
            devine=not (examen.faits or loin),
            annuaire=annuaire,
            rang=read_rang(phrase),
            freins_leves=examen.leves,
            accepte=changes_mind(phrase),
            voulus=wanted_now(phrase, examen.mentions),
            quitte=leaves(phrase),
            regle=is_solved(phrase),
            a_l_etranger=lives_abroad(phrase.norme),
            par_ecrit=read_writing(phrase),
            accompagne=accompanies(phrase),
            nombre=_NOMBRE_SEUL.fullmatch(phrase.norme) is not None or not _has_letters(ecrit),
            en_prison=read_prison(phrase),
            circonstances=circonstances,
            pour_un_enfant=phrase.pour_un_enfant,
            peut_etre_un_proche=may_be_for_a_relative(phrase.norme),
            demande=read_demande(phrase),
            passes=read_past_stays(phrase, examen.mentions),
            dispositif_inconnu=examen.inconnu,
            besoins=besoins,
            trop_loin=bool(loin) or tells_a_distance(phrase),
            mineur_seul=is_a_lone_minor(phrase, age),
            entendu=what_is_heard(phrase, circonstances, question),
        )

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
        ouvre = connu.get("age") is None
        phrase = cut(ecrit, ouvre=ouvre, accueille=question in ("age", "commune"))
        if phrase is None:
            return None
        reponse = read_tone(phrase)
        jour = self._aujourdhui or date.today()
        ici = self._lieux.read_town_and_number(ecrit, question)
        ages = (
            []
            if ici or _NEGATIF.match(ecrit)
            else read_ages(
                phrase,
                ecrit,
                nus=question not in _AUTRES_NOMBRES,
                reprise=question not in (*DUREES, "enfant_moins_3_ans", *TERRITOIRE),
                aujourdhui=jour,
                connu=None if reprend or question == "age" else connu.get("age"),
            )
        )
        if not ages and question not in (*DUREES, "enfant_moins_3_ans"):
            ages = self._lieux.read_age_and_town(ecrit)
        age = ages[-1].valeur if ages else connu.get("age")
        impayes = is_unpaid_work(phrase)  # its months are those of the wages
        durees = [] if impayes else find_durees(phrase, jour, age)
        mentions = read_dispositifs(phrase, self._noms, question)
        lieu = ici or self._lieux.read(ecrit, phrase, question, connu, ages, mentions, reponse)
        durations = read_durees(phrase, durees, _starts_of_town(phrase, lieu), question)
        faits = [
            *ages,
            *place_facts(lieu),
            *read_ecole(phrase),
            *read_emploi(phrase),
            *durations,
            *read_diplome(phrase),
            *read_droits(phrase),
            *read_notes(phrase),
            *read_logement(phrase),
            *([] if phrase.pour_un_enfant else read_famille(phrase, jour.year)),
            *read_freins(phrase),
            *_followed(mentions),
        ]
        parent = connu.get("parent_isole") or connu.get("enfant_moins_3_ans")
        parent = parent or "garde-enfants" in (connu.get("freins") or ())
        leurs_ages = read_their_ages(phrase) if parent else []
        if leurs_ages:  # and no time without a job
            faits = [fait for fait in faits if fait.cle not in (*DUREES, "en_emploi")]
        faits = without_contradiction(phrase, [*faits, *leurs_ages])
        if question == "parent_isole":  # "toute seule" says who brings up the child
            faits = [fait for fait in faits if fait.valeur != "isolement"]
        faits += implied(faits)
        repris = self._remplacements.read(ecrit, phrase, connu, jour)
        repris = repris or self._remplacements.read_within(ecrit, phrase, faits, jour)
        if not (faits or repris) and (reprend or reponse == "non"):
            repris = self._remplacements.read_alone(ecrit, phrase, connu, jour)
        faits = replaced(faits, repris)
        leves = read_lifted_freins(phrase, faits, question)
        faits = [fait for fait in faits if fait.cle != "freins" or fait.valeur not in leves]
        liste = question == "freins" and len(phrase.mots) <= _MOTS_D_UNE_LISTE
        nommes = read_named_freins(phrase) if liste and not leves and not repris else []
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
            *read_plain_freins(phrase, valides),
            *read_plain_school(phrase, valides),
            *said_outright(phrase, valides),
            *read_plain_refusals(phrase, valides),
            *read_unpaid_job(phrase, valides),
            *(fait for fait in left_in_college(phrase) if fait in valides),
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

    def candidates(self, ecrit: str, examen: Examen) -> list[Candidat]:
        """Every fact that the sentence may state, for the encoder to judge."""
        ailleurs = self._lieux.other_places(ecrit, examen.phrase)
        lieux = [lieu for lieu in self._lieux.possible_places(ecrit) if lieu not in ailleurs]
        return find_candidates(examen.phrase, examen.faits, examen.durees, examen.mentions, lieux)

    def resolve(self, lieu: Lieu, departement: str | None) -> LectureTerritoire:
        """The commune that a name says when one lives there, or those to choose from."""
        return self._lieux.resolve(lieu, departement)


def _are_sigles(lieu: str) -> bool:
    """Whether what was taken for a place is capitals only, as the names of structures are."""
    return all(mot.isupper() for mot in re.findall(r"\w+", lieu))


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


def _is_of_a_status(phrase: Phrase, fait: Fait) -> bool:
    """Whether a fact is but the name of a status, a day to come, or of the child of who writes: "mineur
    isolé", "à ses 18 ans", "maman de Noé, 9 ans"."""
    if fait.cle == "age":
        enfant = rf"(?:maman|mere|papa|pere|parents?) (?:de |d )[a-z]+ (?:\| )?(?:de |age de |agee de )?{fait.valeur} ans "
        du_parent = fait.valeur < MAJORITE and re.search(f" {enfant}", phrase.norme) is not None
        dit = re.search(rf" a (?:mes|ses) {fait.valeur} ans ", phrase.norme) is not None
        return dit or du_parent
    seul = fait.cle == "parent_isole" or fait.valeur == "isolement"
    return seul and MINEUR_ISOLE.search(phrase.norme) is not None


def _tells_no_job(fait: Fait) -> bool:
    """True for "sans emploi" and for the months of it."""
    return fait.cle == "mois_sans_emploi" or (fait.cle, fait.valeur) == ("en_emploi", False)


def _is_of_who_writes(phrase: Phrase, fait: Fait) -> bool:
    """True for "moi je travaille" beside the relative one asks for; where one lives is the family’s."""
    if fait.cle in TERRITOIRE:
        return False
    if fait.valeur == "violences":  # "il m’a poussée": not that person’s barrier
        return " m " in phrase.norme or " me " in phrase.norme
    clause = phrase.clause_of(fait.debut)
    if clause.autre == "proche" and _JE.match(clause.texte) and not PROCHE.search(clause.texte):
        return True
    places = phrase.places(fait.debut, fait.fin)
    if places and says_of_oneself(phrase, places[-1][0]):
        return True
    return _MOI_JE.match(clause.texte) is not None and not _QU_ELLE.search(clause.texte)


def _has_letters(ecrit: str) -> bool:
    return any(lettre.isalpha() for lettre in ecrit)
