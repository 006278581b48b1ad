"""Criteria: small pure functions of a dossier with three answers (yes, no, not known yet).

`CRITERES` maps the YAML key of a condition to the function that builds its criterion; a new
condition is one function and one entry. The composites are in `kleene`.
Every function `xxx(parametre)` raises `ParametreInvalide` with a French sentence when the YAML
value does not suit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Critere, Reponse
from bot.orientation.kleene import Nomme, au_moins, sauf, tous, un_parmi
from bot.orientation.phrases import (
    DIPLOME,
    EXIGENCES,
    FAITS,
    INCONNUES,
    LOGEMENT,
    duration,
    phrase_age,
    range_in_words,
    range_of_durations,
)
from bot.situation import BOOLEENS, DIPLOMES, FREINS, LOGEMENTS

MotsDesFreins = Mapping[str, tuple[str, str]]


class ParametreInvalide(ValueError):
    """The value that a YAML condition gives to its criterion does not suit (French sentence)."""


def age(parametre: Any) -> tuple[str, Critere]:
    """`{min: 16, max: 25}`: completed years, bounds included, either one optional."""
    bas, haut = _bounds("age", parametre)
    ouvert = range_in_words(bas, haut)

    def age_dans_la_tranche(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        if dossier.age is None:
            texte = (
                f"Âge à préciser : ouvert {ouvert}."
                if voix
                else f"Il reste à savoir votre âge : c’est ouvert {ouvert}."
            )
            return Reponse(None, texte, ("age",), ("age",))
        if bas is not None and dossier.age < bas:
            suite = (
                f"possible à partir de {bas} ans"
                if voix
                else f"ce sera possible à partir de {bas} ans"
            )
            return Reponse(False, f"{phrase_age(dossier.age, voix)} : {suite}.")
        dedans = haut is None or dossier.age <= haut
        return Reponse(
            dedans, f"{phrase_age(dossier.age, voix)} : {'' if voix else 'c’est '}ouvert {ouvert}."
        )

    return age_dans_la_tranche.__name__, age_dans_la_tranche


def booleen(cle: str) -> Callable[[Any], tuple[str, Critere]]:
    """Criterion factory of a yes/no key of the Situation: `scolarise: non`."""

    def factory(parametre: Any) -> tuple[str, Critere]:
        if not isinstance(parametre, bool):
            raise ParametreInvalide(f"écrivez « {cle}: oui » ou « {cle}: non ».")
        exigence = EXIGENCES[cle, parametre]

        def critere(dossier: Dossier) -> Reponse:
            valeur = getattr(dossier, cle)
            voix = dossier.educateur
            if valeur is None:
                texte = (
                    f"À préciser : {INCONNUES[cle][1]} ({exigence.critere})."
                    if voix
                    else f"Il reste à savoir {INCONNUES[cle][0]} : {exigence.phrase}."
                )
                return Reponse(None, texte, (cle,), (cle,))
            fait = FAITS[cle, valeur][voix]
            if valeur == parametre:
                return Reponse(
                    True, f"{fait} : {'critère rempli' if voix else 'c’est ce qui est demandé'}."
                )
            return Reponse(False, f"{fait} : {exigence.phrase}.")

        return exigence.nom, critere

    return factory


def duree(cle: str, nom: str) -> Callable[[Any], tuple[str, Critere]]:
    """Criterion factory of a key in whole months: `mois_sans_emploi: {min: 12}`."""

    def factory(parametre: Any) -> tuple[str, Critere]:
        bas, haut = _bounds(cle, parametre)
        demande = range_of_durations(bas, haut)

        def critere(dossier: Dossier) -> Reponse:
            mois = getattr(dossier, cle)
            voix = dossier.educateur
            if mois is None:
                quoi = INCONNUES[cle][voix]
                texte = (
                    f"À préciser : {quoi} (il faut {demande})."
                    if voix
                    else f"Il reste à savoir {quoi} : il faut {demande}."
                )
                return Reponse(None, texte, (cle,), (cle,))
            dedans = (bas is None or mois >= bas) and (haut is None or mois <= haut)
            fait = FAITS[cle, "duree"][voix].format(duree=duration(mois))
            return Reponse(dedans, f"{fait} : il faut {demande}.")

        return nom, critere

    return factory


def diplome(parametre: Any) -> tuple[str, Critere]:
    """`[aucun, cap-bep]`: the highest diploma held is one of these."""
    return _choice("diplome", "diplome_parmi", parametre, DIPLOMES, DIPLOME)


def logement(parametre: Any) -> tuple[str, Critere]:
    """`[sans-abri, hebergement]`: the housing situation is one of these."""
    return _choice("logement", "logement_parmi", parametre, LOGEMENTS, LOGEMENT)


def frein(parametre: Any, mots: MotsDesFreins) -> tuple[str, Critere]:
    """`[langue, droits]`: one of these freins was named. `mots` says each for both registers."""
    _codes("frein", parametre, FREINS)
    listes = tuple(" ou ".join(mots[code][voix] for code in parametre) for voix in (False, True))

    def frein_nomme(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        quoi = listes[voix]
        if dossier.freins and not dossier.freins.isdisjoint(parametre):
            texte = (
                f"Frein repéré : {quoi}."
                if voix
                else f"C’est fait pour {quoi} : vous en avez parlé."
            )
            return Reponse(True, texte)
        if dossier.situation.freins is None:
            texte = (
                f"Frein à préciser : {quoi}."
                if voix
                else f"Il reste à savoir ce qui bloque : c’est fait pour {quoi}."
            )
            return Reponse(None, texte, ("freins",), ("freins",))
        texte = (
            f"Frein non repéré : {quoi}."
            if voix
            else f"C’est fait pour {quoi} : vous n’en avez pas parlé."
        )
        return Reponse(False, texte)

    return frein_nomme.__name__, frein_nomme


def qpv(parametre: Any) -> tuple[str, Critere]:
    """`oui`: lives in a quartier prioritaire de la politique de la ville."""
    _only_yes("qpv", parametre)

    def habite_un_quartier_prioritaire(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        if dossier.qpv is None:
            manque = _missing_place(dossier, "quartier" if dossier.a_des_quartiers else None)
            texte = (
                "À préciser : quartier prioritaire ou non."
                if voix
                else "Il reste à savoir si vous habitez un quartier prioritaire."
            )
            return Reponse(None, texte, manque)
        if dossier.qpv:
            return Reponse(
                True,
                "Habite un quartier prioritaire."
                if voix
                else "Vous habitez un quartier prioritaire.",
            )
        return Reponse(
            False,
            "Hors quartier prioritaire." if voix else "Vous n’habitez pas un quartier prioritaire.",
        )

    return habite_un_quartier_prioritaire.__name__, habite_un_quartier_prioritaire


def frr(parametre: Any) -> tuple[str, Critere]:
    """`oui`: lives in a commune of France Ruralités Revitalisation."""
    _only_yes("frr", parametre)

    def habite_une_commune_frr(dossier: Dossier) -> Reponse:
        voix = dossier.educateur
        if dossier.frr is None:
            manque = _missing_place(dossier, None)
            texte = (
                "À préciser : zone France Ruralités Revitalisation."
                if voix
                else "Il reste à savoir si votre commune est en zone rurale à revitaliser."
            )
            return Reponse(None, texte, manque)
        if dossier.frr:
            return Reponse(
                True,
                "Commune en zone France Ruralités Revitalisation."
                if voix
                else "Votre commune est en zone rurale à revitaliser.",
            )
        return Reponse(
            False,
            "Commune hors zone France Ruralités Revitalisation."
            if voix
            else "Votre commune n’est pas en zone rurale à revitaliser.",
        )

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
            texte = (
                f"{dossier.nom_commune} : territoire habilité."
                if voix
                else f"Vous habitez {dossier.nom_commune} : ce territoire en fait partie."
            )
            return Reponse(True, texte)
        manque = _missing_place(dossier, None)
        texte = (
            "Territoire habilité à préciser : c’est réservé à certaines communes, la liste évolue."
            if voix
            else "Il reste à savoir si votre commune en fait partie : c’est réservé à certaines communes, et la liste change."
        )
        return Reponse(None, texte, manque)

    return habite_un_territoire_habilite.__name__, habite_un_territoire_habilite


CRITERES: dict[str, Callable[[Any], tuple[str, Critere]]] = {
    "age": age,
    "mois_sans_emploi": duree("mois_sans_emploi", "sans_emploi_depuis_assez_longtemps"),
    "mois_dans_la_commune": duree(
        "mois_dans_la_commune", "habite_la_commune_depuis_assez_longtemps"
    ),
    **{cle: booleen(cle) for cle in BOOLEENS},
    "diplome": diplome,
    "logement": logement,
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


def _choice(
    cle: str, nom: str, parametre: Any, choix: tuple[str, ...], phrases: Any
) -> tuple[str, Critere]:
    _codes(cle, parametre, choix)
    demande = phrases.asked(tuple(parametre))
    refus_possible = () if set(choix) <= set(parametre) else (cle,)

    def critere(dossier: Dossier) -> Reponse:
        valeur = getattr(dossier, cle)
        voix = dossier.educateur
        if valeur is None:
            quoi = INCONNUES[cle][voix]
            texte = (
                f"À préciser : {quoi} ({demande})."
                if voix
                else f"Il reste à savoir {quoi} : {demande}."
            )
            return Reponse(None, texte, (cle,), refus_possible)
        return Reponse(valeur in parametre, f"{phrases.fait[valeur][voix]} : {demande}.")

    return nom, critere


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
