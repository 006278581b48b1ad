"""Reads the blocks of one file of the catalogue, gathering mistakes instead of stopping at the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.catalogue.champs import Champs, near
from bot.catalogue.yaml_situe import Bloc, Suite
from bot.orientation.criteres import (
    NOMS,
    ParametreInvalide,
    build_critere,
    told_as,
)
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Cas, Condition, Fiche, Structure
from bot.orientation.raisons import MotsDesFreins
from bot.situation import Situation, SituationInvalide

MOTS_DU_RESUME = 40
VERDICTS_DE_CAS = ("eligible", "a_verifier", "non_eligible", "absent")
CLES_DE_RASA = frozenset({"rules", "nlu", "responses", "stories"})
SE_LISENT_DES_DEUX_FACONS = (
    "resume",
    "demarche",
    "prescription",
    "a_confirmer",
    "remuneration",
    "cout",
    "duree",
)  # habitant, educateur


class Lecture(Champs):
    """Reads the blocks of one file, gathering mistakes instead of stopping at the first."""

    def __init__(self, fichier: str, territoires: TableTerritoires, mots: MotsDesFreins) -> None:
        super().__init__(fichier, territoires)
        self._mots = mots

    def fiche(self, identifiant: str, bloc: Any) -> Fiche | None:
        if not isinstance(bloc, Bloc):
            self._wrong(1, "une fiche est une suite de lignes « clé: valeur ».")
            return None
        self._check_unknown(bloc, FICHE)
        avant = len(self.erreurs)  # a key too many keeps nothing else from being checked
        self._check_missing(bloc, FICHE_OBLIGATOIRE)
        if CLES_DE_RASA & bloc.keys():
            mot = sorted(CLES_DE_RASA & bloc.keys())[0]
            self._wrong(
                bloc.line_of(mot),
                f"« {mot} » est un mot réservé à Rasa ; choisissez une autre clé.",
            )
        valeurs: dict[str, Any] = {
            cle: lire(self, bloc, cle) for cle, lire in FICHE.items() if bloc.get(cle) is not None
        }
        resume = valeurs.get("resume")
        if isinstance(resume, str) and len(resume.split()) > MOTS_DU_RESUME:
            texte = f"« resume » a {len(resume.split())} mots ; {MOTS_DU_RESUME} au plus."
            self._wrong(bloc.line_of("resume"), texte)
        for cle in SE_LISENT_DES_DEUX_FACONS:
            self._check_style(bloc, cle, valeurs.get(cle))
        for fin in ("fin", "fin_annoncee"):
            if valeurs.get("debut") and valeurs.get(fin) and valeurs[fin] < valeurs["debut"]:
                texte = f"« {fin} » ({valeurs[fin]}) est avant « debut » ({valeurs['debut']}) ; l’une des deux dates est fausse."
                self._wrong(bloc.line_of(fin), texte)
        if valeurs.get("decline") and not valeurs.get("zone", valeurs.get("territoire")):
            self._wrong(bloc.line_of("decline"), "« decline » demande un « territoire ».")
        if len(self.erreurs) > avant:
            return None
        for cle in (
            "conditions",
            "documents",
            "alias",
            "freins",
            "cas",
            "mediation_pour",
            "d_abord",
        ):
            valeurs.setdefault(cle, ())
        valeurs.setdefault("prescription", None)
        if "territoire" in valeurs:
            valeurs["zone"] = valeurs.pop("territoire")
        return Fiche(id=identifiant, **valeurs)

    def structures(self, suite: Any, connues: dict[str, Structure], fiches: set[str]) -> None:
        if not isinstance(suite, Suite):
            self._wrong(
                1, "un fichier de structures est une liste : chaque lieu commence par « - id: »."
            )
            return
        for bloc, ligne in zip(suite, suite.lignes, strict=True):
            if not isinstance(bloc, Bloc):
                self._wrong(ligne, "chaque lieu commence par « - id: ».")
                continue
            avant = len(self.erreurs)
            self._check_keys(bloc, STRUCTURE, STRUCTURE_OBLIGATOIRE)
            valeurs: dict[str, Any] = {
                cle: lire(self, bloc, cle)
                for cle, lire in STRUCTURE.items()
                if bloc.get(cle) is not None
            }
            if valeurs.get("id") in connues:
                self._wrong(
                    bloc.line_of("id"),
                    f"« {valeurs['id']} » est déjà pris par une autre structure.",
                )
            for identifiant in valeurs.get("dispositifs", ()):
                if identifiant not in fiches:
                    texte = f"aucune fiche « {identifiant} »{near(identifiant, fiches)}."
                    self._wrong(bloc.line_of("dispositifs"), texte)
            if len(self.erreurs) > avant:
                continue
            for cle in ("commune", "adresse", "telephone", "courriel", "site"):
                valeurs.setdefault(cle, None)
            valeurs["zone"] = valeurs.pop("territoire")
            connues[valeurs["id"]] = Structure(**valeurs)

    def conditions(self, bloc: Bloc, cle: str) -> tuple[Condition, ...]:
        suite = bloc[cle]
        if not isinstance(suite, Suite):
            self._wrong(
                bloc.line_of(cle), f"« {cle} » est une liste : chaque ligne commence par « - »."
            )
            return ()
        lues = (
            self._condition(ligne, numero)
            for ligne, numero in zip(suite, suite.lignes, strict=True)
        )
        return tuple(condition for condition in lues if condition is not None)

    def cas(self, bloc: Bloc, cle: str) -> tuple[Cas, ...]:
        suite = bloc[cle]
        if not isinstance(suite, Suite) or not all(isinstance(cas, Bloc) for cas in suite):
            self._wrong(
                bloc.line_of(cle), "« cas » est une liste : chaque cas commence par « - cas: »."
            )
            return ()
        return tuple(cas for cas in map(self._cas, suite) if cas is not None)

    def _cas(self, bloc: Bloc) -> Cas | None:
        avant = len(self.erreurs)
        self._check_keys(
            bloc, ("cas", "situation", "verdict", "jour", "motifs"), ("cas", "situation", "verdict")
        )
        verdict = bloc.get("verdict")
        if verdict not in VERDICTS_DE_CAS:
            ecrit = bloc.typed("verdict")
            self._wrong(
                bloc.line_of("verdict"),
                f"« {ecrit} » n’est pas un verdict{near(ecrit, VERDICTS_DE_CAS)}. Possibles : {', '.join(VERDICTS_DE_CAS)}.",
            )
        situation = bloc.get("situation")
        if isinstance(situation, Bloc):
            self._situation(situation, bloc.line_of("situation"))
        elif situation is not None:
            self._wrong(
                bloc.line_of("situation"),
                'écrivez la situation entre accolades : « situation: {age: 19, commune: "70550"} ».',
            )
        motifs = bloc.get("motifs") or {}
        if not isinstance(motifs, dict) or any(
            rendu not in VERDICTS_DE_CAS for rendu in motifs.values()
        ):
            self._wrong(
                bloc.line_of("motifs"), "écrivez « motifs: {age_dans_la_tranche: a_verifier} »."
            )
        jour = self.day(bloc, "jour") if bloc.get("jour") is not None else None
        if len(self.erreurs) > avant:
            return None
        return Cas(
            str(bloc["cas"]), dict(situation or {}), str(verdict), jour, dict(motifs), bloc.ligne
        )

    def _situation(self, situation: Bloc, ligne: int) -> None:
        if isinstance(situation.get("commune"), int):
            self._unquoted(ligne, situation.typed("commune"))
            return
        try:
            Situation.from_json(situation)
        except SituationInvalide as invalide:
            for texte in invalide.erreurs:
                self._wrong(ligne, texte.replace("true ou false", "oui ou non"))

    def _condition(self, bloc: Any, ligne: int) -> Condition | None:
        criteres = (
            [cle for cle in bloc if cle not in ("souple", "texte")]
            if isinstance(bloc, Bloc)
            else []
        )
        if len(criteres) != 1:
            self._wrong(
                ligne,
                "une condition est un seul critère, par exemple « - age: {min: 16, max: 25} ».",
            )
            return None
        (cle,) = criteres
        if cle not in NOMS:
            self._wrong(
                ligne,
                f"critère inconnu « {cle} »{near(cle, NOMS)}. Possibles : {', '.join(NOMS)}.",
            )
            return None
        if isinstance(bloc[cle], Bloc) and self._unquoted_codes(bloc[cle]):
            return None
        try:
            nom, critere = build_critere(cle, bloc[cle], self._mots)
        except ParametreInvalide as invalide:
            self._wrong(bloc.line_of(cle), str(invalide))
            return None
        ecrit = bloc.get("texte")
        texte = " ".join(ecrit.split()) if isinstance(ecrit, str) else None
        if texte is not None:
            critere = told_as(critere, texte)
        souple = "souple" in bloc and self.flag(bloc, "souple")
        return Condition(nom, critere, souple, cle, bloc[cle], texte)


_Lecteur = Callable[[Lecture, Bloc, str], Any]

FICHE: dict[str, _Lecteur] = {
    "nom": Lecture.text,
    "alias": Lecture.texts,
    "etape": Lecture.etape,
    "freins": Lecture.freins,
    "resume": Lecture.text,
    "demarche": Lecture.text,
    "documents": Lecture.texts,
    "prescription": Lecture.text,
    "remuneration": Lecture.text,
    "cout": Lecture.text,
    "duree": Lecture.text,
    "annuaire": Lecture.url,
    "telephone": Lecture.phone,
    "autres_numeros": Lecture.numbers,
    "conditions": Lecture.conditions,
    "d_abord": Lecture.conditions,
    "accueil": Lecture.flag,
    "source": Lecture.text,
    "source_du": Lecture.day_or_year,
    "verifie_le": Lecture.day,
    "rythme": Lecture.months,
    "responsable": Lecture.text,
    "debut": Lecture.day,
    "fin": Lecture.day,
    "fin_annoncee": Lecture.day,
    "termine": Lecture.flag,
    "remplace_par": Lecture.text,
    "decline": Lecture.text,
    "territoire": Lecture.zone,
    "mediation_pour": Lecture.texts,
    "a_confirmer": Lecture.text,
    "cas": Lecture.cas,
}
FICHE_OBLIGATOIRE = ("nom", "alias", "etape", "freins", "resume", "demarche", "documents", "conditions", "source", "verifie_le", "cas")  # fmt: skip

STRUCTURE: dict[str, _Lecteur] = {
    "id": Lecture.text,
    "nom": Lecture.text,
    "dispositifs": Lecture.texts,
    "territoire": Lecture.zone,
    "commune": Lecture.commune,
    "adresse": Lecture.text,
    "telephone": Lecture.phone,
    "courriel": Lecture.text,
    "site": Lecture.url,
    "source": Lecture.text,
    "verifie_le": Lecture.day,
    "rythme": Lecture.months,
    "responsable": Lecture.text,
}
STRUCTURE_OBLIGATOIRE = ("id", "nom", "dispositifs", "territoire", "source", "verifie_le")
