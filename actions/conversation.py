"""What several actions say in the same way: the orientation of a conversation, suggestions, and
what the last message changed."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import answer_needs, needs_unanswered
from actions.dire_sante import acknowledge_health
from actions.mis_en_doute import announce_what_is_in_doubt
from actions.premieres import convenance_of, tellable, told_first
from actions.question_inconnue import answer_what_is_asked, send_to_those_told
from actions.repondre_peine import acknowledge_a_death, acknowledge_peine
from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.ecoute.mauvaise_passe import is_in_low_spirits, leaves_home
from bot.comprehension.personnes.plusieurs import age_begun_with
from bot.dialogue.designation import refuses_the_nights
from bot.dialogue.etat import is_enough, mode_of, situation_of, voice_of, was_said
from bot.dialogue.messages import whom_to_call, whom_to_write, with_its_reserve
from bot.dialogue.orientation import orientation_of
from bot.dialogue.portrait import TIERS, VOUS
from bot.orientation.parcours import PREMIERS_PAS, is_for_others
from bot.passerelle import open_passerelle
from bot.situation import LISTES, Situation, cles
from bot.urgences import message_urgence
from bot.urgences.accalmies import recalls_an_attempt, tells_an_old_attempt
from bot.urgences.suites import denies_what_was_feared
from bot.urgences.violences_passees import blows_are_over

ENSUITE = 2  # suggestions at once after the first ones
# Intents after which suggestions may come though no fact was told: a question was passed, say.
AVANCENT = frozenset(
    {"informer", "ne_sait_pas", "prefere_ne_pas_repondre", "saluer", "chercher", "affirmer"}
    | {"se_decourager", "recommencer", "suivant", "revenir"}
)
ELIGIBLE = "eligible"
SANS_ABRI = "sans-abri"
MAJORITE = 18
MAL_ETRE, MORAL = "sante-mentale", "utter_moral"
# Facts that open few doors: those are told, though others come before them.
RARES = frozenset(
    {"mois_sans_emploi", "mois_dans_la_commune", "rsa", "rqth", "logement"}
    | {"enfant_moins_3_ans", "parent_isole", "quartier"}
)
INFORMER = "informer"
DEMANDENT_LA_SUITE = frozenset({"voir_suite", "choisir_piste", "question_du_lieu"})
RECOMMENCE, COMMENCE = "utter_on_recommence", "utter_on_commence_par"
COURANTE, ENFANT = "question_courante", "enfant_moins_3_ans"
VOULUS = ("refuse", "deja_suivi")
# Texts that say back what was told, and answer nothing.
REDISENT = frozenset({"utter_corrige", "utter_frein_leve", "utter_suivi_retire", "utter_abrite"})


def current_orientation(tracker: Tracker) -> dict[str, Any]:
    """The Orientation (contract, section 4) of what the conversation knows today."""
    return orientation_of(tracker.slots, open_passerelle())


def suggest_new(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> list[EventType]:
    """Utter the first steps that were not said yet, once there is enough to go on.

    What the last message refused, took back or corrected is acknowledged first, with the pistes
    that it closes. After a refusal, whoever mediates for what was refused comes before the rest; a
    question answered just before brings no new piste.
    """
    if any(entite["entity"] == "personne_suivante" for entite in _entities(tracker)):
        premier = age_begun_with(tracker.latest_message.get("text") or "") is not None
        dispatcher.utter_message(response=COMMENCE if premier else RECOMMENCE)
    acknowledge_low_spirits(dispatcher, tracker)
    acknowledge_health(dispatcher, tracker)
    evenements = answer_needs(dispatcher, tracker, needs_unanswered(tracker))
    refuses = acknowledge_refusals(dispatcher, tracker)
    if tracker.get_slot("propositions_vues") and any(
        e["entity"] == "par_ecrit" and e["value"] for e in _entities(tracker)
    ):
        dispatcher.utter_message(response="utter_sans_telephoner")
    announce_what_ended(dispatcher, tracker)
    acknowledge_corrections(dispatcher, tracker)
    reprises = acknowledge_what_was_taken_back(dispatcher, tracker)
    evenements += announce_what_closed(dispatcher, tracker, orientation)
    evenements += announce_what_opened(dispatcher, tracker, orientation)
    evenements += announce_what_is_in_doubt(dispatcher, tracker, orientation, evenements)
    announce_new_contacts(dispatcher, tracker, orientation)
    assez = is_enough(situation_of(tracker.slots), tracker.get_slot("questions_passees") or ())
    if not _goes_forward(tracker) or not (assez or refuses):
        return evenements
    vues = tracker.get_slot("propositions_vues") or []
    fiches = open_passerelle().catalogue.fiches
    propositions = tellable(tracker, orientation)
    restantes = [p for p in propositions if p["dispositif"] not in vues]
    nouvelles = [p for p in propositions if p["dispositif"] in reprises]
    mediations = (p for p in propositions if refuses & set(fiches[p["dispositif"]].mediation_pour))
    nouvelles += list(mediations)[:1]
    premieres = [p for p in told_first(tracker, orientation) if p["dispositif"] not in vues]
    if vues:
        referent = convenance_of(tracker).referent
        nouvelles += [p for p in premieres if p["dispositif"] == referent]
        nouvelles += _lifting_what_was_said(tracker, restantes)
        nouvelles += _opened_by_the_answer(tracker, restantes)
        nouvelles += _first_for_what_was_said(tracker, restantes)
    nouvelles += premieres
    if refuses and not nouvelles:  # something else, always
        nouvelles = restantes[:1]
    uniques = {p["dispositif"]: p for p in nouvelles}
    combien = (ENSUITE if vues else PREMIERS_PAS) if assez else 1
    choisies = list(uniques.values())[:combien]
    if refuses and not choisies:
        remind_of_a_door(dispatcher, tracker, propositions)
    return [*evenements, *utter_propositions(dispatcher, tracker, orientation, choisies)]


def told_later(tracker: Tracker) -> frozenset[str]:
    """The dispositifs that do not come first for this person, though they are open."""
    return convenance_of(tracker).apart


def remind_of_a_door(
    dispatcher: CollectingDispatcher, tracker: Tracker, propositions: list[dict[str, Any]]
) -> None:
    """After a refusal where all was told: which door stays open, so that nobody is left with nothing."""
    fiches = open_passerelle().catalogue.fiches
    reste = next((p for p in propositions if fiches[p["dispositif"]].accueil), None)
    if reste is None:
        dispatcher.utter_message(response="utter_humain")
        return
    qui = whom_to_call(reste["structure"], fiches[reste["dispositif"]], "")
    if tracker.get_slot("par_ecrit"):
        qui = whom_to_write(reste["structure"], fiches[reste["dispositif"]])
    dispatcher.utter_message(
        response="utter_reste_ouvert", ou=", ".join(filter(None, (reste["nom"], qui)))
    )


def _goes_forward(tracker: Tracker) -> bool:
    intention = (tracker.latest_message.get("intent") or {}).get("name")
    return (
        intention in AVANCENT or bool(told_keys(tracker)) or bool(tracker.get_slot("corrections"))
    )


def _lifting_what_was_said(
    tracker: Tracker, restantes: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The first proposition for a frein that the last message named: made for it, or of the place."""
    dits = {e["value"] for e in _entities(tracker) if e["entity"] == "freins"}
    fiches = open_passerelle().catalogue.fiches
    leveurs = (
        p
        for p in restantes
        if dits & set(p["freins"])
        and p["dispositif"] not in told_later(tracker)
        and (fiches[p["dispositif"]].leve_seulement or fiches[p["dispositif"]].locale)
    )
    return sorted(leveurs, key=is_for_others)[:1]


def _first_for_what_was_said(
    tracker: Tracker, restantes: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The proposition that what was just told puts first: the département, for the RSA. An age alone puts
    no door before those that are told first to that age."""
    moteur, situation = open_passerelle().moteur, situation_of(tracker.slots)
    dites = told_keys(tracker) - {"age", *LISTES}
    avant = replace(situation, **dict.fromkeys(dites))
    conviennent = {p["dispositif"] for p in restantes} - told_later(tracker)
    premiers = moteur.come_first(conviennent, situation)
    nouveaux = premiers - moteur.come_first(premiers, avant)
    return [p for p in restantes if p["dispositif"] in nouveaux][:1]


def _opened_by_the_answer(
    tracker: Tracker, restantes: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The first proposition that only a rare fact of the last message makes possible."""
    dits = RARES & told_keys(tracker)
    if not dits:
        return []
    avant = replace(situation_of(tracker.slots), **dict.fromkeys(dits))
    ouvertes = (
        p
        for p in restantes
        if p["verdict"] == ELIGIBLE
        and _examined(tracker, p["dispositif"], avant)["verdict"] != ELIGIBLE
    )
    return list(itertools.islice(ouvertes, 1))


def _examined(tracker: Tracker, code: str, situation: Situation) -> dict[str, Any]:
    """One dispositif for a situation, considered or not."""
    passerelle = open_passerelle()
    return passerelle.moteur.examine(
        code, situation, jour=passerelle.today(), mode=mode_of(tracker.slots)
    )


def utter_propositions(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    orientation: dict[str, Any],
    propositions: list[dict[str, Any]],
) -> list[EventType]:
    """Say these propositions, and remember that they were said."""
    if not propositions:
        return []
    vues = tracker.get_slot("propositions_vues") or []
    passerelle = open_passerelle()
    dites = passerelle.mise.in_order(propositions)
    toutes = [*vues, *(code for code in dites if code not in vues)]
    reste = sum(p["dispositif"] not in toutes for p in tellable(tracker, orientation))
    if tracker.get_slot("par_ecrit") and not vues:
        dispatcher.utter_message(response="utter_sans_telephoner")
    if tracker.get_slot("projet") and not vues:
        dispatcher.utter_message(response="utter_metier_vise", metier=tracker.get_slot("projet"))
    message = passerelle.mise.suggestions(
        propositions,
        mode=mode_of(tracker.slots),
        deja=len(vues),
        reste=reste,
        dedans=bool(tracker.get_slot("en_prison")),
        par_ecrit=bool(tracker.get_slot("par_ecrit")),
        tiers=voice_of(tracker.slots) == "proche",
    )
    dispatcher.utter_message(**message)
    encore = {p["dispositif"] for p in orientation["propositions"] if p["verdict"] != ELIGIBLE}
    return [
        SlotSet("a_verifier_dites", [code for code in toutes if code in encore]),
        SlotSet("propositions_vues", toutes),
        SlotSet("dernieres_dites", dites),
        *([] if _is_still_of_one(tracker) else [SlotSet("dispositif_en_vue", None)]),
    ]


def acknowledge_low_spirits(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """A word, once, for whoever says that they are not well, before any piste; for a minor who left
    home, who listens."""
    dits = {e["value"] for e in _entities(tracker) if e["entity"] == "freins"}
    redit = was_said(tracker.events, MORAL)
    age, texte = tracker.get_slot("age"), str(tracker.latest_message.get("text") or "")
    if isinstance(age, int) and age < MAJORITE and leaves_home(texte):
        dispatcher.utter_message(response="utter_parti_de_chez_soi")
        return
    dit = (tracker.latest_message.get("intent") or {}).get(
        "name"
    ) == "se_decourager"  # said already
    if (
        "confiance" in dits
        and not dit
        and is_in_low_spirits(texte)
        and mode_of(tracker.slots) != "educateur"
    ):
        dispatcher.utter_message(response="utter_courage")
    if MAL_ETRE in dits and not redit and mode_of(tracker.slots) != "educateur":
        dispatcher.utter_message(response=MORAL)
    elif MAL_ETRE not in dits and told_keys(tracker):  # told with facts: no action of its own
        acknowledge_peine(dispatcher, tracker)


def acknowledge_refusals(dispatcher: CollectingDispatcher, tracker: Tracker) -> set[str]:
    """Say, without judgement, that what the last message refuses is left aside; return it."""
    refuses = [e["value"] for e in _entities(tracker) if e["entity"] == "refus"]
    noms = _names(refuses)
    if noms:
        dispatcher.utter_message(response="utter_refus_note", nom=noms)
        if refuses_the_nights(str(tracker.latest_message.get("text") or "")):
            dispatcher.utter_message(response="utter_seul_internat")
    return set(refuses)


def acknowledge_corrections(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say back what the last message corrected; a child outside is told the 119 at once."""
    corrigees = tracker.get_slot("corrections") or []
    tiers = voice_of(tracker.slots) != "habitant"
    if "urgences" in corrigees:
        texte = message_urgence(("119",), mode=mode_of(tracker.slots))
        dispatcher.utter_message(text=texte)
    situation = situation_of(tracker.slots)
    portrait = open_passerelle().portrait
    dites = [
        portrait.fact(cle, getattr(situation, cle), TIERS if tiers else VOUS)
        for cle in corrigees
        if cle in cles() and cle not in LISTES
    ]
    faits = [fait for fait in dites if fait]
    if faits:
        abrite = situation.logement != SANS_ABRI and {"logement", "freins"} <= set(corrigees)
        reponse = "utter_abrite" if abrite else "utter_corrige"
        dispatcher.utter_message(response=reponse, faits=", ".join(faits))


def acknowledge_what_was_taken_back(dispatcher: CollectingDispatcher, tracker: Tracker) -> set[str]:
    """Say that a frein is none, a suivi over, a refusal withdrawn; return what is wanted again."""
    leves: dict[str, list[str]] = {}
    for entite in _entities(tracker):
        cle = entite["entity"].removesuffix("_leve")
        if cle != entite["entity"] and entite["value"] not in leves.setdefault(cle, []):
            leves[cle].append(entite["value"])
    libelles = open_passerelle().referentiels.freins
    if leves.get("freins"):
        noms = ", ".join(libelles[code]["libelle"].lower() for code in leves["freins"])
        dispatcher.utter_message(response="utter_frein_leve", noms=noms)
    if leves.get("suivi"):
        dispatcher.utter_message(response="utter_suivi_retire", noms=_names(leves["suivi"]))
    if leves.get("refus"):
        dispatcher.utter_message(response="utter_refus_retire", noms=_names(leves["refus"]))
    return set(leves.get("refus", ()))


def acknowledge_attempt(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """A word and the 3114 for an attempt of long ago, told as behind or only told; the 3919 for the
    blows of a partner that are over."""
    texte = tracker.latest_message.get("text") or ""
    if tells_an_old_attempt(texte):
        dispatcher.utter_message(response="utter_epreuve_passee")
    elif recalls_an_attempt(texte):
        dispatcher.utter_message(response="utter_epreuve_dite")
    elif blows_are_over(texte) or denies_what_was_feared(texte):
        dispatcher.utter_message(response="utter_violences_passees")
    else:
        acknowledge_a_death(dispatcher, tracker)


def announce_what_ended(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say of a dispositif named along the way that it is over, and what follows it."""
    passerelle = open_passerelle()
    fiches, jour = passerelle.catalogue.fiches, passerelle.today()
    nommes = {e["value"] for e in _entities(tracker) if e["entity"] == "dispositif"}
    for code in sorted(nommes & set(fiches)):
        if fiches[code].is_over(jour):
            suite = fiches.get(fiches[code].remplace_par or "")
            apres = f" La suite : {suite.nom}." if suite else ""
            dispatcher.utter_message(text=f"{fiches[code].nom} : c’est terminé.{apres}")


def announce_what_closed(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> list[EventType]:
    """Say once which pistes, said before, are none any more by what was told since, and why."""
    if tracker.get_slot("communes_possibles") or tracker.get_slot("commune_inconnue"):
        return []  # which place it is, is being asked: nothing is closed by it yet
    vues = tracker.get_slot("propositions_vues") or []
    dites = tracker.get_slot("fermees_dites") or []
    fiches = open_passerelle().catalogue.fiches
    restent = {p["dispositif"] for p in orientation["propositions"]}
    ecartes = {e["dispositif"]: e for e in orientation["ecartes"]}
    fermees = [
        code
        for code in vues
        if code in fiches and code not in restent and not fiches[code].leve_seulement
    ]
    lignes = []
    for code in fermees:
        ecarte = ecartes.get(code) or _examined(tracker, code, situation_of(tracker.slots))
        motifs = ecarte["motifs"]
        if code in dites or any(motif["critere"] in VOULUS for motif in motifs):
            continue
        raison = next((m["texte"] for m in motifs if m["verdict"] == "non_eligible"), "")
        lignes.append(f"{fiches[code].nom}. {raison}".strip())
    if lignes:
        dispatcher.utter_message(response="utter_plus_pour_vous", noms="\n".join(lignes))
    return [SlotSet("fermees_dites", fermees)] if fermees != dites else []


def announce_what_opened(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> list[EventType]:
    """Say which pistes, told as still to be checked, what was told since makes possible."""
    a_verifier = tracker.get_slot("a_verifier_dites") or []
    ouvertes = [
        p
        for p in orientation["propositions"]
        if p["dispositif"] in a_verifier and p["verdict"] == ELIGIBLE and p["etape"] != "urgence"
    ]
    if not ouvertes:
        return []
    codes = [p["dispositif"] for p in ouvertes]
    dispatcher.utter_message(response="utter_desormais_possible", noms=_names(codes, reserves=True))
    return [SlotSet("a_verifier_dites", [code for code in a_verifier if code not in codes])]


def announce_new_contacts(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> None:
    """Once the place is corrected, where to go here for the pistes that were said for another place."""
    if "commune" not in (tracker.get_slot("corrections") or ()):
        return
    vues = tracker.get_slot("propositions_vues") or ()
    fiches = open_passerelle().catalogue.fiches
    lignes = [
        whom_to_call(p["structure"], fiches[p["dispositif"]], "")
        for p in orientation["propositions"]
        if p["dispositif"] in vues and p["structure"] is not None
    ]
    if lignes:
        dispatcher.utter_message(response="utter_contacts_ici", lignes="\n".join(lignes))


def note_what_was_told(dispatcher: CollectingDispatcher, tracker: Tracker, avant: int) -> None:
    """A word for what was told, where nothing else answers it: a question alone is dry. What is asked
    with it is not noted: it is answered, be it that it is not known here."""
    if not told_keys(tracker):
        return
    dits = dispatcher.messages[avant:]
    intention = (tracker.latest_message.get("intent") or {}).get("name")
    seulement_dits = intention == INFORMER
    if any(message.get("response") not in REDISENT for message in dits):
        if seulement_dits and any(message.get("text") for message in dits):
            send_to_those_told(dispatcher, tracker)
        return
    if seulement_dits:
        repondu = answer_what_is_asked(dispatcher, tracker, faits=True, deja_redits=bool(dits))
    else:  # its own action answered
        texte = str(tracker.latest_message.get("text") or "")
        repondu = intention == COURANTE or asks_something(texte, faits=True)
    if not repondu and not dits and mode_of(tracker.slots) != "educateur":
        seuls = ENFANT in told_keys(tracker) <= {ENFANT, "parent_isole"}
        enfant = seuls and tracker.get_slot(ENFANT) is True
        dispatcher.utter_message(response="utter_note_enfant" if enfant else "utter_note")


def _is_still_of_one(tracker: Tracker) -> bool:
    """Whether what is asked next is still of the dispositif that one said to wish for."""
    voulue = tracker.get_slot("piste_voulue")
    intention = (tracker.latest_message.get("intent") or {}).get("name")
    en_vue = tracker.get_slot("dispositif_en_vue")
    return voulue is not None and voulue == en_vue and intention not in DEMANDENT_LA_SUITE


def told_keys(tracker: Tracker) -> set[str]:
    """The keys of the Situation that the last message told."""
    return {e["entity"] for e in _entities(tracker)} & set(cles())


def _names(ids: list[str], *, reserves: bool = False) -> str:
    """ "Mission Locale, EPIDE et service civique"; `reserves`: each with what is still to check."""
    fiches = open_passerelle().catalogue.fiches
    connues = [fiches[code] for code in dict.fromkeys(ids) if code in fiches]
    noms = [with_its_reserve(fiche) if reserves else fiche.nom for fiche in connues]
    return " et ".join(filter(None, (", ".join(noms[:-1]), *noms[-1:])))


def _entities(tracker: Tracker) -> list[dict[str, Any]]:
    return tracker.latest_message.get("entities") or []
