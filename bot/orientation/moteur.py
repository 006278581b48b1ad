"""The engine: a situation against the whole catalogue, with a reason for every answer.

Pure: no I/O, no clock, no memory between calls. Shapes: contract, section 4.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from bot.lieux import Lieux, Proche
from bot.orientation.dossier import Dossier, TableTerritoires
from bot.orientation.fiches import ETAPES, Catalogue, Fiche, Structure
from bot.orientation.portes import told_without
from bot.orientation.questions import Manque, rank_questions
from bot.orientation.raisons import reason, told_announced_end, told_end, told_start
from bot.orientation.structures import nearest_structure
from bot.orientation.zones import covers, motif_of_place
from bot.situation import Situation, SituationInvalide

MODES = ("habitant", "educateur")  # "proche": a resident’s orientation, in the third person
PREMIERES = 3

ELIGIBLE, A_VERIFIER, NON_ELIGIBLE = "eligible", "a_verifier", "non_eligible"
_GRAVITE = {ELIGIBLE: 0, A_VERIFIER: 1, NON_ELIGIBLE: 2}
_RANG_ETAPE = {etape: rang for rang, etape in enumerate(ETAPES)}


class Examen(NamedTuple):
    """One considered fiche against one dossier."""

    fiche: Fiche
    verdict: str
    motifs: list[dict[str, str]]
    leves: list[str]
    manque: Manque


class Moteur:
    """A catalogue ready to orient. Build it once; `orient` may be called from several threads.

    `lieux` are the places that this installation imported, when it did.
    """

    def __init__(
        self, catalogue: Catalogue, territoires: TableTerritoires, lieux: Lieux | None = None
    ) -> None:
        self.catalogue = catalogue
        self._lieux = lieux
        self._territoires = territoires
        self._nationales = tuple(f for f in catalogue.fiches.values() if not f.locale)
        self._locales = tuple(f for f in catalogue.fiches.values() if f.locale)
        self._rangs = {
            identifiant: rang for rang, identifiant in enumerate(sorted(catalogue.fiches))
        }
        self._structures: dict[str, list[Structure]] = {}
        for structure in catalogue.structures:
            for identifiant in structure.dispositifs:
                self._structures.setdefault(identifiant, []).append(structure)

    def check_dispositifs(self, situation: Situation) -> None:
        """Raise `SituationInvalide` when `suivi` or `refus` name what the catalogue does not hold.

        For what is typed by hand; a conversation may outlive a fiche, and goes on without it.
        """
        erreurs = []
        for cle in ("suivi", "refus"):
            for code in getattr(situation, cle) or ():
                if code not in self.catalogue.fiches:
                    proches = difflib.get_close_matches(code, self.catalogue.fiches, n=1)
                    indice = f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""
                    erreurs.append(f"« {cle} » : aucun dispositif « {code} » au catalogue{indice}.")
        if erreurs:
            raise SituationInvalide(erreurs)

    def orient(self, situation: Situation, *, jour: date, mode: str = "habitant") -> dict[str, Any]:
        """The Orientation of the contract, section 4, as JSON-ready values.

        Raises `SituationInvalide` when the commune or the département does not exist.
        """
        dossier = Dossier(situation, self._territoires, mode)
        considerees, manque_lieu = self._consider(dossier, jour)
        examens = [self._examine(fiche, dossier, jour) for fiche in considerees]
        retenus = [examen for examen in examens if examen.verdict != NON_ELIGIBLE]
        ecartes = [examen for examen in examens if examen.verdict == NON_ELIGIBLE]
        retenus.sort(key=lambda examen: self._order(examen, dossier, jour))
        if mode != "educateur":
            retenus, trop_tot = self._keep_from_first(retenus, dossier, jour)
            ecartes.extend(trop_tot)
        rendu = situation.to_json()
        if dossier.commune is not None:
            rendu["commune"] = dossier.commune
        return {
            "situation": {**rendu, "territoire": dossier.territoire},
            "propositions": self._propositions(retenus, dossier),
            "ecartes": [
                {
                    "dispositif": e.fiche.id,
                    "nom": e.fiche.nom,
                    "verdict": e.verdict,
                    "motifs": e.motifs,
                }
                for e in ecartes
            ],
            "urgences": ["115"] if situation.logement == "sans-abri" else [],
            "questions": rank_questions(
                dossier, [e.manque for e in retenus], manque_lieu, self._leveurs(dossier)
            ),
        }

    def examine(
        self, identifiant: str, situation: Situation, *, jour: date, mode: str = "habitant"
    ) -> dict[str, Any]:
        """One dispositif for one situation, considered or not: a proposition of the contract,
        section 4, whose verdict may be `non_eligible`. Raises `KeyError` for an unknown id."""
        dossier = Dossier(situation, self._territoires, mode)
        examen = self._examine(self.catalogue.fiches[identifiant], dossier, jour)
        return self._propositions([examen], dossier)[0]

    def come_first(self, identifiants: Iterable[str], situation: Situation) -> set[str]:
        """The dispositifs that, among doors that are open alike, are first of all for this person."""
        dossier = Dossier(situation, self._territoires, "habitant")
        fiches = self.catalogue.fiches
        return {nom for nom in identifiants if _turn(fiches[nom], dossier) == 0}

    def _consider(self, dossier: Dossier, jour: date) -> tuple[list[Fiche], int]:
        """Fiches that are looked at, and how many local ones wait for a better known place."""
        freins = dossier.freins or frozenset()
        locales, remplacees, en_attente = [], set(), 0
        for fiche in self._locales:
            ici = covers(fiche.zone, dossier)
            leve_autre_chose = fiche.leve_seulement and freins.isdisjoint(fiche.freins)
            if ici is None and dossier.commune is None:
                en_attente += not leve_autre_chose or dossier.situation.freins is None
            if ici is False or dossier.departement is None or leve_autre_chose:
                continue
            locales.append(fiche)
            if ici and fiche.decline and not fiche.is_over(jour) and not fiche.is_unstarted(jour):
                remplacees.add(fiche.decline)
        nationales = [
            fiche
            for fiche in self._nationales
            if fiche.id not in remplacees
            and (not fiche.leve_seulement or not freins.isdisjoint(fiche.freins))
        ]
        return nationales + locales, en_attente

    def _leveurs(self, dossier: Dossier) -> int:
        """How many fiches would be considered if a frein were named: what the question is worth."""
        if dossier.situation.freins is not None:
            return 0
        return sum(
            fiche.leve_seulement and covers(fiche.zone, dossier) is not False
            for fiche in self.catalogue.fiches.values()
        )

    def _examine(self, fiche: Fiche, dossier: Dossier, jour: date) -> Examen:
        voix = dossier.educateur
        fiche = told_without(fiche, dossier.refus, self.catalogue.fiches)
        leves = [code for code in fiche.freins if dossier.freins and code in dossier.freins]
        ferme = self._closed(fiche, dossier, jour)
        if ferme is not None:
            return Examen(fiche, NON_ELIGIBLE, [ferme], leves, Manque())
        motifs: list[dict[str, str]] = []
        verdict = ELIGIBLE
        manque: list[str] = []
        refusent: list[str] = []  # those whose answer, perhaps with another, could be a no
        bascule: list[str] = []
        reserve = False  # a_verifier whatever is learnt, unless it is a firm no
        if fiche.zone is not None and covers(fiche.zone, dossier) is False:
            texte = reason("hors_du_territoire", voix)
            ailleurs = {"critere": "habite_le_territoire", "verdict": NON_ELIGIBLE, "texte": texte}
            return Examen(fiche, NON_ELIGIBLE, [ailleurs], leves, Manque())
        if fiche.zone is not None:
            motif, absent = motif_of_place(fiche.zone, dossier)
            motifs.append(motif)
            verdict = motif["verdict"]
            manque.extend(absent)
            refusent.extend(absent)
        for condition in fiche.conditions:
            reponse = condition.critere(dossier)
            rendu, texte = ELIGIBLE, reponse.texte
            if reponse.oui is None:
                if condition.souple:
                    bascule.extend(reponse.bascule)
                    texte = reason("souple_inconnu", voix, texte=texte[:-1])
                else:
                    rendu = A_VERIFIER
                    manque.extend(reponse.manque)
                    if reponse.bascule or len(reponse.manque) > 1:
                        refusent.extend(reponse.manque)
            elif not reponse.oui:
                rendu = A_VERIFIER if condition.souple else NON_ELIGIBLE
                if condition.souple:
                    reserve = True
                    texte = reason("souple_non", voix, texte=texte)
            motifs.append(
                {"critere": reponse.nom or condition.nom, "verdict": rendu, "texte": texte}
            )
            verdict = _worst(verdict, rendu)
        doute = _doubt(fiche, jour)
        if doute is not None:
            motifs.append(doute)
            verdict = _worst(verdict, A_VERIFIER)
            reserve = True
        if not motifs:
            texte = reason("ouvert_a_tous", voix)
            motifs.append({"critere": "ouvert_a_tous", "verdict": ELIGIBLE, "texte": texte})
        reste = Manque(tuple(refusent)) if reserve else Manque(tuple(manque), tuple(bascule))
        return Examen(fiche, verdict, motifs, leves, reste)

    def _closed(self, fiche: Fiche, dossier: Dossier, jour: date) -> dict[str, str] | None:
        """The motif that leaves a fiche out before its conditions: day, suivi, refus."""
        if fiche.is_over(jour):
            texte = told_end(fiche, self.catalogue.fiches.get(fiche.remplace_par or ""))
            return {"critere": "en_cours", "verdict": NON_ELIGIBLE, "texte": texte}
        if fiche.is_unstarted(jour):
            return {"critere": "en_cours", "verdict": NON_ELIGIBLE, "texte": told_start(fiche)}
        noms = {fiche.id, fiche.decline}
        if not dossier.suivi.isdisjoint(noms):
            texte = reason("deja_suivi", dossier.educateur)
            return {"critere": "deja_suivi", "verdict": NON_ELIGIBLE, "texte": texte}
        if not dossier.refus.isdisjoint(noms):
            texte = reason("refuse", dossier.educateur)
            return {"critere": "refuse", "verdict": NON_ELIGIBLE, "texte": texte}
        return None

    def _is_unconfirmed(self, fiche: Fiche, dossier: Dossier, jour: date) -> bool:
        """A local project whose source is older than two years and that nobody confirmed since.

        It counts as any other for somebody who refused what it mediates for.
        """
        sur = fiche.sure_until
        return sur is not None and sur < jour and dossier.refus.isdisjoint(fiche.mediation_pour)

    def _keep_from_first(
        self, retenus: list[Examen], dossier: Dossier, jour: date
    ) -> tuple[list[Examen], list[Examen]]:
        """Part the unconfirmed projects from the rest when they would be among the first three.

        They come last, so this happens only where fewer than three others are left.
        """
        surs = [e for e in retenus if not self._is_unconfirmed(e.fiche, dossier, jour)]
        return (retenus, []) if len(surs) >= PREMIERES else (surs, retenus[len(surs) :])

    def _order(self, examen: Examen, dossier: Dossier, jour: date) -> tuple[Any, ...]:
        fiche = examen.fiche
        prouvees = sum(motif["verdict"] == ELIGIBLE for motif in examen.motifs)
        return (
            self._is_unconfirmed(fiche, dossier, jour),
            fiche.etape != "urgence",
            examen.verdict != ELIGIBLE,
            not examen.leves,
            not fiche.locale,
            _RANG_ETAPE[fiche.etape],
            -prouvees,
            _turn(fiche, dossier),
            # Among what lifts freins or is open to all: made for one thing before for everything.
            len(fiche.freins) if fiche.leve_seulement or not fiche.conditions else 0,
            self._rangs[fiche.id],
        )

    def _propositions(self, examens: list[Examen], dossier: Dossier) -> list[dict[str, Any]]:
        """What is proposed, as the contract shapes it, each with its nearest place."""
        importes: Mapping[str, Proche] = {}
        if self._lieux is not None and dossier.departement is not None:
            noms = {n for e in examens for n in (e.fiche.id, e.fiche.decline) if n}
            importes = self._lieux.nearest(sorted(noms), dossier)
        return [self._proposition(examen, dossier, importes) for examen in examens]

    def _proposition(
        self, examen: Examen, dossier: Dossier, importes: Mapping[str, Proche]
    ) -> dict[str, Any]:
        fiche = examen.fiche
        return {
            "dispositif": fiche.id,
            "nom": fiche.nom,
            "etape": fiche.etape,
            "verdict": examen.verdict,
            "motifs": examen.motifs,
            "freins": examen.leves,
            "resume": fiche.resume,
            "structure": self._nearest_structure(fiche, dossier, importes),
            "demarche": fiche.demarche,
            "documents": list(fiche.documents),
            "prescription": fiche.prescription,
            "source": fiche.source,
            "verifie_le": fiche.verifie_le.isoformat(),
        }

    def _nearest_structure(
        self, fiche: Fiche, dossier: Dossier, importes: Mapping[str, Proche]
    ) -> dict[str, Any] | None:
        """A local fiche without a place of its own gives those of the national one it declines."""
        if dossier.departement is None:
            return None
        for identifiant in filter(None, (fiche.id, fiche.decline)):
            ecrites = [
                structure
                for structure in self._structures.get(identifiant, ())
                if dossier.refus.isdisjoint(structure.dispositifs)  # nobody is sent back there
            ]
            importe = importes.get(identifiant)
            if ecrites or importe:
                return nearest_structure(ecrites, importe, dossier)
        return None


def _turn(fiche: Fiche, dossier: Dossier) -> int:
    """Among doors that are open alike: 0 for those first of all for this person, 2 for those that
    are first for others, 1 for the rest."""
    reponses = [condition.critere(dossier).oui for condition in fiche.d_abord]
    if not reponses or (None in reponses and True not in reponses):
        return 1
    return 0 if True in reponses else 2


def _doubt(fiche: Fiche, jour: date) -> dict[str, str] | None:
    if fiche.a_confirmer is not None:
        critere, texte = "existence_a_confirmer", fiche.a_confirmer
    elif fiche.fin_annoncee is not None and jour > fiche.fin_annoncee:
        critere, texte = "suite_a_confirmer", told_announced_end(fiche)
    else:
        return None
    return {"critere": critere, "verdict": A_VERIFIER, "texte": texte}


def _worst(un: str, autre: str) -> str:
    return un if _GRAVITE[un] >= _GRAVITE[autre] else autre
