"""Every sentence with which the engine gives a reason, as a template; said here and in the browser.

Pairs are (habitant, educateur); a boolean `educateur` indexes them. `{fait}` is what is known of the
person, `{demande}` what a condition asks (see `requirement`), `{quoi}` what is still to be known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.orientation.fiches import Fiche
from bot.orientation.phrases import (
    DIPLOME,
    EXIGENCES,
    LOGEMENT,
    day_in_french,
    range_in_words,
    range_of_durations,
)
from bot.situation import DUREES

MotsDesFreins = Mapping[str, tuple[str, str]]

RAISONS: dict[str, tuple[str, str]] = {
    "age": ("{fait} : c’est ouvert {demande}.", "{fait} : ouvert {demande}."),
    "age_dit": ("Vous avez {ans}", "{ans}"),
    "age_inconnu": ("Il reste à savoir votre âge : c’est ouvert {demande}.", "Âge à préciser : ouvert {demande}."),
    "age_trop_tot": ("{fait} : ce sera possible à partir de {min} ans.", "{fait} : possible à partir de {min} ans."),
    "fait": ("{fait} : {demande}.", "{fait} : {demande}."),
    "rempli": ("{fait} : c’est ce qui est demandé.", "{fait} : critère rempli."),
    "inconnu": ("Il reste à savoir {quoi} : {demande}.", "À préciser : {quoi} ({demande})."),
    "frein_oui": ("C’est fait pour {demande} : vous en avez parlé.", "Frein repéré : {demande}."),
    "frein_non": ("C’est fait pour {demande} : vous n’en avez pas parlé.", "Frein non repéré : {demande}."),
    "frein_inconnu": ("Il reste à savoir ce qui bloque : c’est fait pour {demande}.", "Frein à préciser : {demande}."),
    "qpv_oui": ("Vous habitez un quartier prioritaire.", "Habite un quartier prioritaire."),
    "qpv_non": ("Vous n’habitez pas un quartier prioritaire.", "Hors quartier prioritaire."),
    "qpv_inconnu": ("Il reste à savoir si vous habitez un quartier prioritaire.", "À préciser : quartier prioritaire ou non."),
    "frr_oui": ("Votre commune est en zone rurale à revitaliser.", "Commune en zone France Ruralités Revitalisation."),
    "frr_non": ("Votre commune n’est pas en zone rurale à revitaliser.", "Commune hors zone France Ruralités Revitalisation."),
    "frr_inconnu": ("Il reste à savoir si votre commune est en zone rurale à revitaliser.", "À préciser : zone France Ruralités Revitalisation."),
    "habilite_oui": ("Vous habitez {lieu} : ce territoire en fait partie.", "{lieu} : territoire habilité."),
    "habilite_inconnu": (
        "Il reste à savoir si votre commune en fait partie : c’est réservé à certaines communes, et la liste change.",
        "Territoire habilité à préciser : c’est réservé à certaines communes, la liste évolue.",
    ),
    "ou_bien": ("{texte} Ou bien : {autre}", "{texte} Ou bien : {autre}"),
    "trop_peu": ("{nombre} critère sur les {attendus} attendus.", "{nombre} critère sur les {attendus} attendus."),
    "trop_peu_plusieurs": ("{nombre} critères sur les {attendus} attendus.", "{nombre} critères sur les {attendus} attendus."),
    "souple_inconnu": ("{texte}, mais ce n’est pas toujours exigé.", "{texte}, mais ce n’est pas toujours exigé."),
    "souple_non": ("{texte} Ce n’est pas toujours exigé : demandez quand même.", "{texte} Ce n’est pas toujours exigé : à demander."),
    "dans_la_commune": ("Vous habitez {lieu} : c’est dans ce territoire.", "{lieu} : dans le territoire."),
    "dans_le_departement": ("Vous habitez le département ({lieu}) : c’est dans ce territoire.", "{lieu} : dans le territoire."),
    "commune_inconnue": ("Il reste à savoir votre commune : c’est réservé à une partie du territoire.", "Commune à préciser."),
    "arrondissement_inconnu": ("Il reste à savoir votre arrondissement : c’est réservé à une partie du territoire.", "Arrondissement à préciser."),
    "hors_du_territoire": ("C’est dans un autre territoire.", "Hors de ce territoire."),
    "ouvert_a_tous": ("C’est ouvert à tout le monde.", "Ouvert à tous."),
    "deja_suivi": ("Vous y avez déjà un suivi : gardez ce contact.", "Suivi déjà en cours."),
    "refuse": ("Vous n’en voulez pas : on regarde autre chose.", "Refusé par la personne."),
}  # fmt: skip


def reason(nom: str, educateur: bool, **parties: Any) -> str:
    """One sentence of the table, with its parts."""
    return RAISONS[nom][educateur].format(**parties)


def requirement(cle: str, parametre: Any, mots: MotsDesFreins | None = None) -> tuple[str, str]:
    """What the condition of a YAML key asks, for the sentences above; empty where they say it all.

    `mots` gives each frein its words after "pour".
    """
    if cle == "frein":
        dits = [(mots or {})[code] for code in parametre]
        return " ou ".join(mot for mot, _ in dits), " ou ".join(mot for _, mot in dits)
    if isinstance(parametre, bool) and (cle, parametre) in EXIGENCES:
        exigence = EXIGENCES[cle, parametre]
        return exigence.phrase, exigence.critere
    demande = ""
    if cle == "age":
        demande = range_in_words(parametre.get("min"), parametre.get("max"))
    elif cle in DUREES:
        demande = f"il faut {range_of_durations(parametre.get('min'), parametre.get('max'))}"
    elif cle == "diplome":
        demande = DIPLOME.asked(tuple(parametre))
    elif cle == "logement":
        demande = LOGEMENT.asked(tuple(parametre))
    return demande, demande


def told_end(fiche: Fiche, suite: Fiche | None) -> str:
    """That a dispositif is over, since when, and what follows it."""
    quand = f" depuis le {day_in_french(fiche.fin)}" if fiche.fin else ""
    return f"C’est terminé{quand}." + (f" La suite : {suite.nom}." if suite else "")


def told_start(fiche: Fiche) -> str:
    """That a dispositif has not begun, and when it does."""
    return f"Cela commence le {day_in_french(fiche.debut)}."


def told_announced_end(fiche: Fiche) -> str:
    """That the end that was announced is past."""
    fin = day_in_french(fiche.fin_annoncee)
    return f"La fin était annoncée au {fin} : appelez pour savoir si cela continue."
