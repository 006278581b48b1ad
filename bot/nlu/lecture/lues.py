"""A reading as Rasa entities."""

from __future__ import annotations

from typing import Any

from bot.comprehension import Lecture
from bot.comprehension.demandes.annuaire import DemandeAnnuaire
from bot.nlu.entites import ENTENDU, INCONNU, URGENCE, entity
from bot.urgences import detect_urgences


def entities_of(lecture: Lecture, texte: str, age: int | None) -> list[dict[str, Any]]:
    """The reading as Rasa entities; of two values for one key only the one that holds is left."""
    retenus = lecture.situation
    entites = []
    for fait in lecture.faits:
        valeur = retenus[fait.cle]
        if valeur == fait.valeur or (isinstance(valeur, list) and fait.valeur in (*valeur, [], ())):
            entites.append(entity(fait.cle, fait.valeur, fait.debut, fait.fin))
    for mention in lecture.dispositifs:
        if mention.sens in ("question", "mention"):
            entites.append(entity("dispositif", mention.dispositif, mention.debut, mention.fin))
    for code in lecture.communes_possibles:
        entites.append(entity("commune_possible", code, 0, len(texte)))
    if lecture.commune_inconnue:
        entites.append(entity("commune_inconnue", lecture.commune_inconnue, 0, len(texte)))
    entites += [entity(nom, valeur, 0, len(texte)) for nom, valeur in about_the_person(lecture)]
    if lecture.dispositif_inconnu:
        entites.append(entity(INCONNU, lecture.dispositif_inconnu, 0, len(texte)))
    if lecture.entendu:
        entites.append(entity(ENTENDU, lecture.entendu, 0, len(texte)))
    if lecture.annuaire is not None and lecture.annuaire.sure:
        entites += annuaire_entities(lecture.annuaire, texte)
    return entites + urgences_of(texte, retenus.get("age", age), lecture.urgences)


def about_the_person(lecture: Lecture) -> list[tuple[str, bool]]:
    """What is no key of the Situation and yet changes what is asked and said, as slot and value."""
    vrais = {
        "hors_de_france": lecture.a_l_etranger,
        "pour_un_proche": lecture.pour_un_enfant,
        "accompagnant": lecture.accompagne,
    }
    sus = {"par_ecrit": lecture.par_ecrit, "en_prison": lecture.en_prison}
    dits = [(nom, True) for nom, dit in vrais.items() if dit]
    sus_ou_non = [(nom, dit) for nom, dit in sus.items() if dit is not None]
    return [*dits, *sus_ou_non, *lecture.circonstances]


def annuaire_entities(demande: DemandeAnnuaire, texte: str) -> list[dict[str, Any]]:
    """What is asked for and where, as entities `theme`, `matiere`, `commune_demandee`,
    `departement_demandee`."""
    entites = [entity("theme", code, 0, len(texte)) for code in demande.themes]
    entites += [entity("matiere", code, 0, len(texte)) for code in demande.matieres]
    for nom in ("commune", "departement"):
        code = getattr(demande, nom)
        if code is not None:
            entites.append(entity(f"{nom}_demandee", code, 0, len(texte)))
    if demande.ici:
        entites.append(entity("ici", True, 0, len(texte)))
    return entites


def urgences_of(texte: str, age: int | None, vues: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """One Rasa entity for each urgence of a message, whatever its language.

    `vues` are those that the encoder saw: they count when the rules found none.
    """
    codes = detect_urgences(texte, age=age) or vues
    return [entity(URGENCE, code, 0, len(texte)) for code in codes]
