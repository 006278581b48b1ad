"""Criteria: small pure functions of a dossier with three answers (yes, no, not known yet).

`CRITERES` maps the YAML key of a condition to the function that builds its criterion; a new
condition is one function and one entry. The composites are in `kleene`.
Every function `xxx(parametre)` raises `ParametreInvalide` with a French sentence when the YAML
value does not suit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Critere, Reponse
from bot.orientation.kleene import Nomme, au_moins, sauf, tous, un_parmi
from bot.orientation.phrases import EXIGENCES, FAITS, INCONNUES, duration, years
from bot.orientation.raisons import MotsDesFreins, reason, requirement
from bot.situation import BOOLEENS, DIPLOMES, FREINS, LOGEMENTS


class ParametreInvalide(ValueError):
    """The value that a YAML condition gives to its criterion does not suit (French sentence)."""


def age(parametre: Any) -> tuple[str, Critere]:
    """`{min: 16, max: 25}`: completed years, bounds included, either one optional."""
    bas, haut = _bounds("age", parametre)
    demandes = requirement("age", parametre)

    def age_dans_la_tranche(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        if dossier.age is None:
            texte = reason("age_inconnu", voix, demande=demandes[voix])
            return Reponse(None, texte, ("age",), ("age",))
        fait = reason("age_dit", voix, ans=years(dossier.age))
        if bas is not None and dossier.age < bas:
            return Reponse(False, reason("age_trop_tot", voix, fait=fait, min=bas))
        dedans = haut is None or dossier.age <= haut
        return Reponse(dedans, reason("age", voix, fait=fait, demande=demandes[voix]))

    return age_dans_la_tranche.__name__, age_dans_la_tranche


def booleen(cle: str) -> Callable[[Any], tuple[str, Critere]]:
    """Criterion factory of a yes/no key of the Situation: `scolarise: non`."""

    def factory(parametre: Any) -> tuple[str, Critere]:
        if not isinstance(parametre, bool):
            raise ParametreInvalide(f"écrivez « {cle}: oui » ou « {cle}: non ».")
        demandes = requirement(cle, parametre)

        def critere(dossier: Dossier) -> Reponse:
            valeur = getattr(dossier, cle)
            voix = dossier.educateur
            if valeur is None:
                return _not_known(cle, demandes[voix], (cle,), voix)
            fait = FAITS[cle, valeur][voix]
            if valeur == parametre:
                return Reponse(True, reason("rempli", voix, fait=fait))
            return Reponse(False, reason("fait", voix, fait=fait, demande=demandes[0]))

        return EXIGENCES[cle, parametre].nom, critere

    return factory


def duree(cle: str, nom: str) -> Callable[[Any], tuple[str, Critere]]:
    """Criterion factory of a key in whole months: `mois_sans_emploi: {min: 12}`."""

    def factory(parametre: Any) -> tuple[str, Critere]:
        bas, haut = _bounds(cle, parametre)
        demandes = requirement(cle, parametre)

        def critere(dossier: Dossier) -> Reponse:
            mois = getattr(dossier, cle)
            voix = dossier.educateur
            if mois is None:
                return _not_known(cle, demandes[voix], (cle,), voix)
            dedans = (bas is None or mois >= bas) and (haut is None or mois <= haut)
            fait = FAITS[cle, "duree"][voix].format(duree=duration(mois))
            return Reponse(dedans, reason("fait", voix, fait=fait, demande=demandes[voix]))

        return nom, critere

    return factory


def choix(cle: str, nom: str, choix: tuple[str, ...]) -> Callable[[Any], tuple[str, Critere]]:
    """Criterion factory of a key with a few values: `diplome: [aucun, cap-bep]`."""

    def factory(parametre: Any) -> tuple[str, Critere]:
        _codes(cle, parametre, choix)
        demandes = requirement(cle, parametre)
        refus_possible = () if set(choix) <= set(parametre) else (cle,)

        def critere(dossier: Dossier) -> Reponse:
            valeur = getattr(dossier, cle)
            voix = dossier.educateur
            if valeur is None:
                return _not_known(cle, demandes[voix], refus_possible, voix)
            fait = FAITS[cle, valeur][voix]
            texte = reason("fait", voix, fait=fait, demande=demandes[voix])
            return Reponse(valeur in parametre, texte)

        return nom, critere

    return factory


def frein(parametre: Any, mots: MotsDesFreins) -> tuple[str, Critere]:
    """`[langue, droits]`: one of these freins was named. `mots` says each for both registers."""
    _codes("frein", parametre, FREINS)
    demandes = requirement("frein", parametre, mots)

    def frein_nomme(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        if dossier.freins and not dossier.freins.isdisjoint(parametre):
            return Reponse(True, reason("frein_oui", voix, demande=demandes[voix]))
        if dossier.situation.freins is None:
            texte = reason("frein_inconnu", voix, demande=demandes[voix])
            return Reponse(None, texte, ("freins",), ("freins",))
        return Reponse(False, reason("frein_non", voix, demande=demandes[voix]))

    return frein_nomme.__name__, frein_nomme


def qpv(parametre: Any) -> tuple[str, Critere]:
    """`oui`: lives in a quartier prioritaire de la politique de la ville."""
    _only_yes("qpv", parametre)

    def habite_un_quartier_prioritaire(dossier: Dossier) -> Reponse:
        manque = _missing_place(dossier, "quartier" if dossier.a_des_quartiers else None)
        return _zoned("qpv", dossier.qpv, dossier, manque)

    return habite_un_quartier_prioritaire.__name__, habite_un_quartier_prioritaire


def frr(parametre: Any) -> tuple[str, Critere]:
    """`oui`: lives in a commune of France Ruralités Revitalisation."""
    _only_yes("frr", parametre)

    def habite_une_commune_frr(dossier: Dossier) -> Reponse:
        return _zoned("frr", dossier.frr, dossier, _missing_place(dossier, None))

    return habite_une_commune_frr.__name__, habite_une_commune_frr


def territoire_habilite(parametre: Any) -> tuple[str, Critere]:
    """`{communes: ["13048"]}`: yes there, not known elsewhere, because the list is not whole."""
    if not isinstance(parametre, dict) or set(parametre) != {"communes"}:
        raise ParametreInvalide('écrivez « territoire_habilite: {communes: ["13048"]} ».')
    codes = parametre["communes"]
    if not isinstance(codes, list) or not codes or not all(isinstance(code, str) for code in codes):
        raise ParametreInvalide(
            '« communes » attend une liste de codes INSEE entre guillemets, par exemple ["13048"].'
        )
    communes = frozenset(codes)

    def habite_un_territoire_habilite(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        if dossier.communes & communes:
            return Reponse(True, reason("habilite_oui", voix, lieu=dossier.nom_commune))
        return Reponse(None, reason("habilite_inconnu", voix), _missing_place(dossier, None))

    return habite_un_territoire_habilite.__name__, habite_un_territoire_habilite


CRITERES: dict[str, Callable[[Any], tuple[str, Critere]]] = {
    "age": age,
    "mois_sans_emploi": duree("mois_sans_emploi", "sans_emploi_depuis_assez_longtemps"),
    "mois_dans_la_commune": duree(
        "mois_dans_la_commune", "habite_la_commune_depuis_assez_longtemps"
    ),
    **{cle: booleen(cle) for cle in BOOLEENS},
    "diplome": choix("diplome", "diplome_parmi", DIPLOMES),
    "logement": choix("logement", "logement_parmi", LOGEMENTS),
    "qpv": qpv,
    "frr": frr,
    "territoire_habilite": territoire_habilite,
}
COMPOSES = ("un_parmi", "tous", "sauf", "au_moins")
NOMS = (*CRITERES, "frein", *COMPOSES)


def build_critere(cle: str, parametre: Any, mots: MotsDesFreins) -> tuple[str, Critere]:
    """Compile one YAML criterion, composites included, into (name of the motif, function).

    `mots` gives each frein its words after "pour", for a resident and for an educator.
    """
    if cle == "frein":
        return frein(parametre, mots)
    if cle in CRITERES:
        return CRITERES[cle](parametre)
    if cle == "au_moins":
        if not isinstance(parametre, dict) or set(parametre) != {"nombre", "parmi"}:
            raise ParametreInvalide("écrivez « au_moins: {nombre: 2, parmi: [ … ]} ».")
        nombre, parmi = parametre["nombre"], parametre["parmi"]
        if (
            not isinstance(parmi, list)
            or not isinstance(nombre, int)
            or not 1 <= nombre <= len(parmi)
        ):
            raise ParametreInvalide("« nombre » va de 1 au nombre de critères de « parmi ».")
        return "assez_de_criteres", au_moins(
            nombre, [_child(cle, enfant, mots) for enfant in parmi]
        )
    if cle == "sauf":
        return "aucune_de_ces_situations", sauf(_child(cle, parametre, mots))
    if cle in ("un_parmi", "tous"):
        if not isinstance(parametre, list) or not parametre:
            raise ParametreInvalide(f"« {cle} » attend une liste de critères.")
        enfants = [_child(cle, enfant, mots) for enfant in parametre]
        if cle == "tous":
            return "toutes_ces_conditions", tous(enfants)
        return "une_de_ces_conditions", un_parmi(enfants)
    raise ParametreInvalide(f"critère inconnu « {cle} ». Possibles : {', '.join(NOMS)}.")


def told_as(critere: Critere, texte: str) -> Critere:
    """The same criterion, with the sentence of the fiche in place of the generated reason."""

    def raconte(dossier: Dossier) -> Reponse:
        return critere(dossier)._replace(texte=texte)

    return raconte


def _child(parent: str, enfant: Any, mots: MotsDesFreins) -> Nomme:
    if not isinstance(enfant, dict) or len(enfant) != 1:
        raise ParametreInvalide(
            f"chaque ligne de « {parent} » est un seul critère, par exemple « rsa: oui »."
        )
    ((cle, parametre),) = enfant.items()
    return build_critere(cle, parametre, mots)


def _not_known(cle: str, demande: str, bascule: tuple[str, ...], educateur: bool) -> Reponse:
    quoi = INCONNUES[cle][educateur]
    texte = reason("inconnu", educateur, quoi=quoi, demande=demande)
    return Reponse(None, texte, (cle,), bascule)


def _zoned(nom: str, dedans: bool | None, dossier: Dossier, manque: tuple[str, ...]) -> Reponse:
    suite = {True: "oui", False: "non", None: "inconnu"}[dedans]
    texte = reason(f"{nom}_{suite}", dossier.educateur)
    return Reponse(dedans, texte, manque if dedans is None else ())


def _bounds(cle: str, parametre: Any) -> tuple[int | None, int | None]:
    if not isinstance(parametre, dict) or not parametre or set(parametre) - {"min", "max"}:
        raise ParametreInvalide(
            f"écrivez « {cle}: {{min: 16, max: 25}} », l’une des deux bornes suffit."
        )
    bas, haut = parametre.get("min"), parametre.get("max")
    for borne in (bas, haut):
        if borne is not None and (
            isinstance(borne, bool) or not isinstance(borne, int) or borne < 0
        ):
            raise ParametreInvalide(f"« {cle} » : {borne} n’est pas un nombre entier positif.")
    if bas is not None and haut is not None and bas > haut:
        raise ParametreInvalide(
            f"« {cle} » : min ({bas}) est plus grand que max ({haut}), personne n’y entrerait."
        )
    return bas, haut


def _codes(cle: str, parametre: Any, choix: tuple[str, ...]) -> frozenset[str]:
    if not isinstance(parametre, list) or not parametre:
        raise ParametreInvalide(f"« {cle} » attend une liste, par exemple [{choix[0]}].")
    inconnus = [str(code) for code in parametre if code not in choix]
    if inconnus:
        raise ParametreInvalide(
            f"« {cle} » : « {inconnus[0]} » n’existe pas. Possibles : {', '.join(choix)}."
        )
    return frozenset(parametre)


def _only_yes(cle: str, parametre: Any) -> None:
    if parametre is not True:
        raise ParametreInvalide(f"écrivez « {cle}: oui ».")


def _missing_place(dossier: Dossier, autrement: str | None) -> tuple[str, ...]:
    if dossier.commune is None:
        return ("commune",)
    return (autrement,) if autrement else ()
