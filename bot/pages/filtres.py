"""What the address of a page asks: words, a place, an age, a frein, an étape; read and checked. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from bot.orientation.fiches import ETAPES
from bot.situation import FREINS, Situation
from bot.territoires import Commune, Departement, Territoires, read_territoire

CARACTERES_MAX = 120
AGE_MAX = 120
CHAMPS = ("q", "lieu", "age", "frein", "etape")

INCONNU = (
    "Aucun lieu de ce nom. Écrivez une commune ou un département, par exemple « Vesoul » ou « 70 »."
)
_ENTRE_PARENTHESES = re.compile(r"\((\d{2,3}|2[ABab]|\d{5}|2[ABab]\d{3})\)$")


@dataclass(frozen=True, slots=True)
class Filtres:
    """One demand. `ecrits` are the fields as they were typed, `erreurs` a sentence for each that
    cannot be read; `choix` are the communes among which to choose when a name is that of several."""

    ecrits: Mapping[str, str] = field(default_factory=dict)
    mots: str = ""
    commune: str | None = None
    quartier: str | None = None
    departement: str | None = None
    age: int | None = None
    frein: str | None = None
    etape: str | None = None
    lieu: str = ""
    choix: tuple[Commune, ...] = ()
    erreurs: Mapping[str, str] = field(default_factory=dict)

    @property
    def situation(self) -> Situation:
        """The person that the filters tell of; what they do not tell is unknown."""
        return Situation(
            age=self.age,
            commune=self.commune,
            quartier=self.quartier,
            departement=None if self.commune else self.departement,
            freins=(self.frein,) if self.frein else None,
        )

    @property
    def any(self) -> bool:
        """Whether anything is asked at all."""
        return bool(self.ecrits)

    @property
    def about_somebody(self) -> bool:
        return self.situation != Situation()

    def address(self, **autres: str) -> str:
        """The query string of these filters with some fields changed; "" leaves one out."""
        champs = {cle: valeur for cle, valeur in ({**self.ecrits, **autres}).items() if valeur}
        return f"?{urlencode(champs, errors='replace')}" if champs else ""


def read_filters(champs: Mapping[str, str], territoires: Territoires) -> Filtres:
    """The filters of a query string; unknown fields are left aside, never raises."""
    ecrits = {cle: _clean(champs.get(cle, "")) for cle in CHAMPS}
    ecrits = {cle: valeur for cle, valeur in ecrits.items() if valeur}
    lus: dict[str, object] = {}
    erreurs: dict[str, str] = {}
    for cle, valeur in ecrits.items():
        if len(valeur) > CARACTERES_MAX:
            erreurs[cle] = f"C’est trop long : {CARACTERES_MAX} caractères au plus."
            ecrits[cle] = valeur[:CARACTERES_MAX]
        elif cle == "q":
            lus["mots"] = valeur
        elif cle == "lieu":
            lus |= read_place(valeur, territoires)
            if len(lus.keys() & {"commune", "departement", "choix"}) == 0:
                erreurs[cle] = INCONNU
        elif cle == "age":
            if re.fullmatch(r"[0-9]{1,3}", valeur) and int(valeur) <= AGE_MAX:
                lus["age"] = int(valeur)
            else:
                erreurs[cle] = f"Un âge de 0 à {AGE_MAX} ans, par exemple 19."
        elif valeur in (FREINS if cle == "frein" else ETAPES):
            lus[cle] = valeur
        else:
            quoi = "Ce frein n’est" if cle == "frein" else "Cette étape n’est"
            erreurs[cle] = f"{quoi} pas dans la liste : choisissez une ligne."
    return Filtres(ecrits=ecrits, erreurs=erreurs, **lus)  # type: ignore[arg-type]  # keys checked above


def _clean(valeur: str) -> str:
    """On one line, without what no page can show (control characters, lone surrogates)."""
    propre = "".join(
        lettre if lettre.isprintable() else " " for lettre in valeur[: 10 * CARACTERES_MAX]
    )
    return " ".join(propre.split())


def read_place(texte: str, territoires: Territoires) -> dict[str, object]:
    """What a typed place is: a commune, a département, or communes to choose from."""
    entre = _ENTRE_PARENTHESES.search(texte)
    code = (entre[1] if entre else texte).upper()
    if len(code) <= 3 and (not entre or _is_departement(texte, code, territoires)):
        departement = territoires.departement(code)
        if departement:
            return {"departement": code, "lieu": name_of(departement)}
    if entre and len(code) == 5:
        commune = territoires.commune(code)
        if commune:
            return {"commune": commune.code, "lieu": name_of(commune)}
    lu = read_territoire(texte, territoires, question="commune")
    quartier = territoires.quartier(lu.quartier) if lu.quartier else None
    nom = lu.commune or (quartier.commune if quartier else None)
    commune = territoires.commune(nom) if nom else None
    if commune:
        dit = f"{quartier.nom}, {name_of(commune)}" if quartier else name_of(commune)
        return {"commune": commune.code, "quartier": lu.quartier, "lieu": dit}
    trouves: dict[str, object] = {}
    departement = territoires.departement(lu.departement) if lu.departement else None
    if departement:
        trouves = {
            "departement": departement.code,
            "lieu": name_of(departement),
        }
    choix = tuple(filter(None, map(territoires.commune, lu.candidats)))
    return {**trouves, "choix": choix} if choix else trouves


def _is_departement(texte: str, code: str, territoires: Territoires) -> bool:
    """Whether "Haute-Saône (70)" names the département itself, not one of its communes."""
    nom = texte.rpartition("(")[0].strip()
    nomme = territoires.departement_par_nom(nom) if nom else None
    return not nom or (nomme is not None and nomme.code == code)


def name_of(lieu: Commune | Departement) -> str:
    """ "Vesoul (70)", "Haute-Saône (70)"; with the apostrophe of the pages."""
    code = lieu.departement if isinstance(lieu, Commune) else lieu.code
    return f"{lieu.nom} ({code})".replace("'", "’")
