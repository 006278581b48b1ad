"""A situation with what the read-only tables add to it: the form in which criteria read it."""

from __future__ import annotations

from typing import Any, Protocol

from bot.situation import Situation, SituationInvalide


class TableTerritoires(Protocol):
    """The part of `bot.territoires.Territoires` that the engine uses."""

    def commune(self, code: str) -> Any: ...
    def departement(self, code: str) -> Any: ...
    def quartier(self, code: str) -> Any: ...
    def quartiers_de(self, code_commune: str) -> Any: ...
    def a_des_qpv(self, code_commune: str) -> bool | None: ...
    def frr(self, code_commune: str) -> bool | None: ...
    def distance_km(self, depart: str, arrivee: str) -> float | None: ...
    def centre(self, code_commune: str) -> tuple[float, float] | None: ...


class Dossier:
    """One person's situation, resolved. Unknown is None, as in `Situation`.

    `communes` holds the commune and, for an arrondissement, its parent. What follows from what was
    told is filled in: months without a job mean no job, a job means no month without one, homeless is the
    frein `logement`.
    """

    __slots__ = (
        "_territoires", "age", "commune", "communes", "departement", "diplome", "educateur", "en_emploi",
        "enfant_moins_3_ans", "epci", "freins", "frr", "inscrit_france_travail", "logement",
        "mois_dans_la_commune", "mois_sans_emploi", "nom_commune", "parent_isole", "qpv", "quartier",
        "refus", "region", "rqth", "rsa", "scolarise", "situation", "suivi",
    )  # fmt: skip

    age: int | None
    scolarise: bool | None
    en_emploi: bool | None
    mois_sans_emploi: int | None
    diplome: str | None
    inscrit_france_travail: bool | None
    rsa: bool | None
    rqth: bool | None
    logement: str | None
    enfant_moins_3_ans: bool | None
    parent_isole: bool | None
    mois_dans_la_commune: int | None

    def __init__(self, situation: Situation, territoires: TableTerritoires, mode: str) -> None:
        self.situation = situation
        self._territoires = territoires
        self.educateur = mode != "habitant"  # the words of the third person
        for cle in (
            "age", "scolarise", "en_emploi", "mois_sans_emploi", "diplome",
            "inscrit_france_travail", "rsa", "rqth", "logement", "enfant_moins_3_ans",
            "parent_isole", "mois_dans_la_commune",
        ):  # fmt: skip
            setattr(self, cle, getattr(situation, cle))
        if self.en_emploi is None and self.mois_sans_emploi:
            self.en_emploi = False
        if self.mois_sans_emploi is None and self.en_emploi:
            self.mois_sans_emploi = 0
        self.suivi = frozenset(situation.suivi or ())
        self.refus = frozenset(situation.refus or ())
        freins = None if situation.freins is None else frozenset(situation.freins)
        if situation.logement == "sans-abri":
            freins = (freins or frozenset()) | {"logement"}
        self.freins = freins
        self._locate(situation, territoires)

    def _locate(self, situation: Situation, territoires: TableTerritoires) -> None:
        code = situation.commune
        quartier = territoires.quartier(situation.quartier) if situation.quartier else None
        if code is None and quartier is not None:
            code = quartier.commune
        commune = territoires.commune(code) if code else None
        if code and commune is None:
            raise SituationInvalide(
                [
                    f"« commune » : aucune commune n’a le code INSEE « {code} ». Écrivez le code "
                    'INSEE (pas le code postal), par exemple "70550" pour Vesoul.'
                ]
            )
        self.commune = commune.code if commune else None
        self.nom_commune = commune.nom if commune else None
        self.communes = (
            frozenset(code for code in (commune.code, commune.parente) if code)
            if commune
            else frozenset()
        )
        self.departement = commune.departement if commune else situation.departement
        if self.departement is None and quartier is not None:
            self.departement = _shared_departement(quartier, territoires)
        departement = territoires.departement(self.departement) if self.departement else None
        if self.departement and departement is None:
            raise SituationInvalide(
                [
                    f"« departement » : aucun département n’a le code « {self.departement} ». "
                    'Écrivez par exemple "70", "2A" ou "974".'
                ]
            )
        self.region = departement.region if departement else None
        self.epci = commune.epci if commune else None
        if commune is None and departement is not None:
            self.nom_commune = departement.nom
        self.quartier = situation.quartier
        self.qpv = True if situation.quartier else None
        self.frr = territoires.frr(commune.code) if commune else None
        if commune and self.qpv is None and territoires.a_des_qpv(commune.code) is False:
            self.qpv = False

    @property
    def a_des_quartiers(self) -> bool:
        """Whether a quartier prioritaire of the commune is known, so that asking for it helps."""
        return self.commune is not None and bool(self._territoires.quartiers_de(self.commune))

    @property
    def centre(self) -> tuple[float, float] | None:
        """(latitude, longitude) of the centre of the person's commune, None when not known."""
        return self._territoires.centre(self.commune) if self.commune else None

    def distance_km(self, commune: str | None) -> float | None:
        """Kilometres from the person's commune to another; None when one of them is not known."""
        if self.commune is None or commune is None:
            return None
        return self._territoires.distance_km(self.commune, commune)

    @property
    def territoire(self) -> dict[str, Any] | None:
        """The `territoire` object of the contract, section 4; None when nothing is known of it."""
        if self.departement is None:
            return None
        return {
            "commune": self.commune,
            "nom": self.nom_commune,
            "departement": self.departement,
            "region": self.region,
            "epci": self.epci,
            "quartier": self.quartier,
            "qpv": self.qpv,
            "frr": self.frr,
        }


def _shared_departement(quartier: Any, territoires: TableTerritoires) -> str | None:
    """The département of a quartier that spans several communes; None when they are in two."""
    communes = filter(None, map(territoires.commune, quartier.communes))
    departements = {commune.departement for commune in communes}
    return departements.pop() if len(departements) == 1 else None
