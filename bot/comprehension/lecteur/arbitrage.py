"""What holds of a sentence once the encoder is heard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.comprehension.accord import Accord, Avis, settle
from bot.comprehension.ages import are_of_two_people, tells_a_third_party_s_age
from bot.comprehension.candidats import Candidat, Lieu
from bot.comprehension.diplome.lecture import is_without_bac
from bot.comprehension.dispositifs.lecture import not_followed, who_turned_away
from bot.comprehension.dispositifs.refus import orders_it_out
from bot.comprehension.droits import PAPIER_MDPH, asks_which, is_to_be_decided
from bot.comprehension.emploi import is_only_a_trade, was_at_work
from bot.comprehension.lecteur.coherence import SANS_TOIT, implied, roofless, without_contradiction
from bot.comprehension.lecteur.examen import COURT, Examen, only_asks
from bot.comprehension.lecteur.lieu import LecteurDeLieu
from bot.comprehension.lecture import Fait
from bot.comprehension.logement.hebergement import is_no_shelter
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.sujet import speaks_of_others_only
from bot.comprehension.rectifications.retraits import changes_mind, leaves
from bot.comprehension.rectifications.revirements import wanted_now
from bot.comprehension.reponses import (
    counts_a_search,
    declines,
    is_only_a_duration,
    only_passes_by,
)
from bot.situation import DUREES, LISTES, cles

# Words of a sentence whose commune needs no second reading, and of one whose refusal does not.
_LIEU_COURT = 12
_REFUS_COURT = 8
# Words of a message that mends, in which the rules are right of all but the freins.
_REPRISE_COURTE = 12
# What is said to block is a frein.
_BLOQUE = re.compile(
    r" c est (?:ca|surtout ca|plutot ca|pour ca) (?:\| )?qui (?:me |m |nous )?(?:bloque|coince|freine|pose probleme|empeche) "
    r"| (?:ce qui (?:me |m |nous )?(?:bloque|coince|freine|empeche)|mon (?:gros |seul |vrai )?probleme) (?:\| )?c est "
)
_DEMANDE_EN_COURS = re.compile(
    r" (?:rqth|mdph|aah|dossier|reconnaissance)(?: [a-z]+){0,4}? (?:en cours|en attente|depose[e]?|demande[e]?) "
    r"| (?:demande|attente|dossier|attends)(?: [a-z]+){0,3}? (?:rqth|mdph|aah) "
)
_AAH_SEULE = re.compile(
    r"^(?!.* (?:rqth|reconnu\w*|reconnaissance|travailleur) ).* (?:aah|allocation (?:aux )?adultes? handicapes?) "
)
_SERVICE_ET_DEPARTEMENT = re.compile(
    r" (?:ase|cd|departement|dept|dpt|mdph|caf|msa|pjj|mda|spip|dase|mna) (?:du |de |d |le )?\d\d (?!ans )"
)
_A_CET_AGE = re.compile(
    r" a \d\d ans (?:\| )?(?:est ce qu? ?)?(?:je|j|on|il|elle) (?:[a-z]+ )?(?:peux|peut|pourrai\w*|droit|aurai\w*) "
)
# A duration to come: "je touche le chômage encore 14 mois".
_IL_RESTE = re.compile(
    r" (?:encore|reste|restent|plus que|jusqu a) (?:(?:pendant|pour|environ|a peu pres|au moins|droit a|moi|lui|m|l) )*\d+ (?:mois|ans|semaines|jours) "
)
# What a question names is asked about: "RSA ou ASS ?", "centre maternel ?".
_DEMANDES_AUSSI = frozenset({"logement", "rsa", "rqth", "suivi", "inscrit_france_travail"})
_DIT = 0.5
_AGE_CITE = re.compile(r" (?:toi|tu as|t as) (?:[a-z]+ )?\d\d ans ")  # somebody else is quoted
# Children whose age nothing tells: their number says nothing of a child under three.
_DES_ENFANTS = re.compile(
    r" (?:\d+|des|mes|ses|plusieurs) (?:enfants|gosses|gamins|mioches|loulous) "
)
# "Le bébé de ma fille": somebody else brings it up.
_PETIT_D_UN_AUTRE = re.compile(
    r" (?:bebe|petite?s?|enfants?|fils|fille|jumeaux|gosses?) (?:de|a) (?:ma|mon|mes) (?:fille|fils|soeur|frere|copine|cousine?|"
    r"niece|voisine?|amie|belle fille|belle soeur)s? "
)
_BAC_ET_PLUS = (("diplome", "bac"), ("diplome", "superieur"))
_UN_PETIT = re.compile(
    r" (?:bebes?|nourrissons?|creches?|bas age|naissance|accouche[a-z]*|maternite|allait[a-z]*|couches|poussette|"
    r"petits|[012] ans|dernier[a-z]*|jumeaux|jumelles|\d+ mois et) "
)


_PAPIERS_EN_LIGNE = re.compile(
    r" (?:papiers|dossiers?|demarches|formulaires?) (?:sur|par|via|en) (?:l |un |le )?(?:internet|ligne|ordi\w*|pc|tel|telephone|site)(?= )"
)


class Arbitrage:
    """Weighs what the rules read against what the encoder sees, as their `accord` has it."""

    def __init__(self, accord: Accord, lieux: LecteurDeLieu) -> None:
        self._accord = accord
        self._lieux = lieux

    def weigh(
        self,
        ecrit: str,
        examen: Examen,
        candidats: list[Candidat],
        avis: Avis,
        question: str | None,
        connu: Mapping[str, Any],
    ) -> tuple[list[Fait], tuple[str, ...]]:
        """The facts that hold once the encoder is heard, and the communes to choose from."""
        phrase = examen.phrase
        if only_asks(examen):
            return [], ()
        possibles: tuple[str, ...] = ()

        def locate(candidat: Candidat) -> Fait | None:
            nonlocal possibles
            debut, fin = phrase.span(*candidat.portee) if candidat.portee else (0, len(ecrit))
            if not isinstance(candidat.valeur, Lieu):
                return Fait(candidat.cle, candidat.valeur, debut, fin)
            dit = _departement_of(examen.faits) or connu.get("departement")
            lieu = self._lieux.resolve(candidat.valeur, dit)
            possibles = tuple(lieu.candidats)
            return Fait("commune", lieu.commune, debut, fin) if lieu.commune else None

        candidats = [c for c in candidats if c.cle != "freins" or c.valeur not in examen.leves]
        if speaks_of_others_only(phrase):
            candidats = [c for c in candidats if c.lu or c.cle in ("refus", "suivi")]
        if phrase.clauses and all(clause.passe for clause in phrase.clauses):
            candidats = [c for c in candidats if c.lu or c.cle != "freins"]  # all of it is behind
        if question == "logement" and only_passes_by(phrase):
            candidats = [c for c in candidats if c.lu or (c.cle, c.valeur) not in SANS_TOIT]
        if is_no_shelter(phrase):
            candidats = [c for c in candidats if c.valeur != "hebergement" or c.lu]
        if declines(phrase) or examen.reponse in ("prefere_pas", "ne_sait_pas"):
            candidats = [c for c in candidats if c.lu or c.cle != question]
        exclues = {question} if examen.corrige else set()
        # "je ne suis plus suivie par la Mission Locale" is no refusal, nor "ah si, je veux bien"
        if leaves(phrase) or changes_mind(phrase):
            exclues.add("refus")
        if _DEMANDE_EN_COURS.search(phrase.norme) or is_to_be_decided(phrase):
            exclues.add("rqth")
        if _AAH_SEULE.search(phrase.norme):  # refused or not had: the RQTH is another thing
            candidats = [c for c in candidats if c.lu or (c.cle, c.valeur) != ("rqth", False)]
        a_cet_age = connu.get("age") is not None and _A_CET_AGE.search(phrase.norme)
        if a_cet_age or tells_a_third_party_s_age(phrase):
            candidats = [c for c in candidats if c.lu or c.cle != "age"]
        if _IL_RESTE.search(phrase.norme) and " depuis " not in phrase.norme:
            candidats = [c for c in candidats if c.lu or c.cle not in DUREES]
        if _SERVICE_ET_DEPARTEMENT.search(phrase.norme):  # "ASE 59"
            candidats = [c for c in candidats if c.lu or c.cle != "age"]
        if asks_which(phrase) or all(c.question and not c.moi for c in phrase.clauses):
            candidats = [c for c in candidats if c.lu or c.cle not in _DEMANDES_AUSSI]
        if question == "en_emploi" and is_only_a_duration(phrase):  # in work, or without?
            exclues |= {"en_emploi", "mois_sans_emploi"}
        if _AGE_CITE.search(phrase.norme) or are_of_two_people(phrase):
            exclues.add("age")
        papier_mdph = PAPIER_MDPH.search(phrase.norme) is not None
        if papier_mdph or _PAPIERS_EN_LIGNE.search(phrase.norme):  # no papers to live here
            candidats = [c for c in candidats if c.valeur != "droits"]
        if _DES_ENFANTS.search(phrase.norme) and not _UN_PETIT.search(phrase.norme):
            exclues.add("enfant_moins_3_ans")
        if _PETIT_D_UN_AUTRE.search(phrase.norme):
            candidats = [c for c in candidats if c.lu or c.cle != "enfant_moins_3_ans"]
        if counts_a_search(phrase):
            exclues.add("mois_dans_la_commune")
        if is_without_bac(phrase):
            candidats = [c for c in candidats if c.lu or (c.cle, c.valeur) not in _BAC_ET_PLUS]
        if is_only_a_trade(phrase) and not any(f.cle == "en_emploi" for f in examen.faits):
            exclues.add("en_emploi")
        if was_at_work(phrase.norme):
            candidats = [c for c in candidats if c.lu or (c.cle, c.valeur) != ("en_emploi", True)]
        surs = {fait.cle for fait in examen.surs} - set(LISTES)
        exclues |= surs
        demandes = {m.dispositif for m in examen.mentions if m.sens == "question"}
        demandes.update(wanted_now(phrase, examen.mentions))
        jamais = not_followed(phrase, examen.mentions)
        refusants = who_turned_away(phrase, examen.mentions)
        suivis = {fait.valeur for fait in examen.faits if fait.cle == "suivi"}  # in it: no refusal
        interdits = {("suivi", code) for code in jamais}
        interdits |= {("refus", code) for code in refusants | suivis}
        candidats = [c for c in candidats if (c.cle, c.valeur) not in interdits]
        candidats = [
            c
            for c in candidats
            if c.cle not in exclues and not (c.cle in ("refus", "suivi") and c.valeur in demandes)
        ]
        faits = settle(examen.faits, candidats, avis, self._accord.poids, question, locate)
        mots = len(phrase.mots)
        gardes = {"refus"} if len(phrase.dits) <= _REFUS_COURT else set()
        gardes |= {"refus"} if orders_it_out(phrase.norme) else set()
        gardes |= set(cles()) if mots <= COURT else set()
        gardes |= {"commune"} if mots <= _LIEU_COURT else set()
        gardes |= {"rqth"} if papier_mdph else set()
        if question in DUREES and avis.faits.get((question, None), 0.0) > _DIT:
            gardes.add(question)  # that it is answered is sure, and the rules know which number
        if examen.reprend and mots <= _REPRISE_COURTE:
            gardes |= set(cles()) - {"freins"}
            lues = {f.cle for f in examen.faits} & gardes
            faits = [f for f in faits if f.cle not in lues or f in examen.faits]
        gardes |= {"freins"} if _BLOQUE.search(phrase.norme) else set()
        gardes |= {"logement"} & set(examen.leves) & set(connu.get("freins") or ())
        faits = [f for f in faits if f.cle not in surs]
        faits += [
            f
            for f in examen.faits
            if f not in faits
            and (f.cle in gardes or f in examen.surs or _is_of_the_place(phrase, f, examen.faits))
        ]
        faits = without_contradiction(phrase, _of_one_place(faits, examen.faits))
        faits += implied(faits)
        return [*faits, *roofless(faits)], possibles


def _departement_of(faits: list[Fait]) -> str | None:
    return next((fait.valeur for fait in faits if fait.cle == "departement"), None)


def _of_one_place(faits: list[Fait], lus: list[Fait]) -> list[Fait]:
    """A quartier goes with the commune that it was read in, a département without any."""
    communes = [fait.valeur for fait in faits if fait.cle == "commune"]
    lues = [fait.valeur for fait in lus if fait.cle == "commune"]
    exclues = {"departement"} if communes else set()
    if communes[-1:] != lues[-1:]:
        exclues.add("quartier")
    return [fait for fait in faits if fait.cle not in exclues]


def _is_of_the_place(phrase: Phrase, fait: Fait, lus: list[Fait]) -> bool:
    """True for the months of "Grasse depuis 20 ans", a town and its duration between two commas."""
    if fait.cle != "mois_dans_la_commune":
        return False
    clause = phrase.clause_of(fait.debut)
    communes = [lu for lu in lus if lu.cle == "commune"]
    ensemble = any(phrase.clause_of(lu.debut) == clause for lu in communes)
    return ensemble and len(phrase.norme[clause.debut : clause.fin].split()) <= COURT
