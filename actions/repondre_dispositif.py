"""Answers a question about a dispositif ("c’est quoi ?", "c’est payé ?", "pourquoi pas lui ?") from
its fiche, without setting anything about the person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.demander_humain import nearest_door
from actions.dire_besoin import answer_needs, needs_of_message
from actions.expliquer_mot import MOT
from actions.pas_compris import ActionPasCompris
from actions.premieres import tellable
from actions.question_inconnue import (
    answer_what_is_asked,
    who_else_may_answer,
    who_may_answer,
)
from actions.repondre_droits import stops_being_paid
from bot.comprehension.demandes.en_chemin import asks_of_the_rqth
from bot.comprehension.demandes.posees import EMPLOI, PAPIERS, asks_something, topic_of
from bot.comprehension.dispositifs.envie import says_a_wish
from bot.comprehension.dispositifs.inconnus import A_L_ARMEE, A_LA_MDPH, AU_DEPARTEMENT
from bot.comprehension.dispositifs.noms_connus import NomConnu
from bot.dialogue.aspect_en_mots import asked_besides, aspect_in_words
from bot.dialogue.aspects_dits import PRESCRIPTION, thing_asked
from bot.dialogue.autre_sujet import asks_of_another_subject
from bot.dialogue.designation import FORMATION
from bot.dialogue.etat import message_before, said_just_before, situation_of, voice_of
from bot.dialogue.l_un_ou_l_autre import asks_which, compares, tells_apart
from bot.dialogue.messages import DEDANS, first_sentences, whom_to_call, whom_to_write
from bot.dialogue.reponses import Sujet, answer, compared, journey
from bot.dialogue.sans_appel import without_a_call
from bot.nlu.entites import INCONNU
from bot.orientation.convenance import MAJORITE, leads_to_work
from bot.orientation.fiches import Fiche
from bot.orientation.phrases import capital, uncapital
from bot.orientation.portes import told_without
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.texte import words_only

QUESTION = "question_dispositif"
LIEU = "question_lieu"
PRECISION = "question_precise"
CONTACT = "question_contact"
INSCRIPTION = "question_inscription"
DUREE = "question_duree"
NOM_DIT = "utter_nom_connu"
NOM_EXPLIQUE = "nom_explique"  # the known name that was explained last
MOT_DIT = "utter_mot"
ENVOIENT = frozenset(
    {"mission-locale", "france-travail", "ccas", "cio", "conseil-departemental", "cap-emploi"}
)
# Asked before any piste was named.
SUR_LE_SERVICE = {"question_cout": "utter_gratuit", "question_diplome": "utter_sans_diplome"}
# Asked of formations at large, when no piste told is one.
SUR_LES_FORMATIONS = {
    "question_paye": "utter_formation_payee",
    "question_cout": "utter_formation_prix",
}
_NUMERO = re.compile(
    r"\b(?:la|le|numero|n|piste) \d$|\b(?:redis|redit|repete|rappelle)\w* (?:moi )?(?:la|le) \d\b"
)
# What the MDPH gives, once explained: "ça prend combien de temps ?" is of it.
DE_LA_MDPH = frozenset({"la MDPH", "MDPH", "RQTH", "AAH"})
A_LA_MDPH_DITS = frozenset({"utter_rqth", "utter_courante_aah", "utter_courante_reclassement_crp"})
_FORMATION = re.compile(r" (?:formations?|stages? de formation|se former|me former) ")
# What has a price of its own: "le prix d’un abonnement", "combien coûte un frigo".
_PRIX_D_UN_AUTRE = re.compile(
    r"\b(?:prix|tarif|cout) (?:d une?|de la|de l|du|des|d)\b(?! (?:aide|service|accompagnement|inscription|votre|rendez))"
    r"|\b(?:coutent?|valent?|vaut) (?:une?|le|la|les|l) (?!service|aide|accompagnement|inscription|rendez)\w+"
)
# Asked of a place, so of another thing as well, when the message names it.
D_UN_LIEU = frozenset(
    {"question_paye", "question_cout", "question_diplome", "question_places", "question_documents"}
    | {"question_duree", "question_conditions", "question_inscription", "question_lieu"}
)
COMPARES = frozenset({QUESTION, PRECISION, "question_conditions", "question_lieu"})
TRAJET = "mobilite-solidaire"
CAP_EMPLOI = "cap-emploi"
DECISION = "decision-mdph"
MDPH = "la MDPH (maison départementale des personnes handicapées)"
DEPARTEMENT = "conseil-departemental"
A_LA_FOIS = 3
PORTES_DITES = 2
MOTS_A_PLUSIEURS = 20  # of each, when several are told
MOTS_D_UN_OBJET = 7
SURE_SANS_PISTE = 0.6  # below, a question on no piste may be anything


class ActionRepondreDispositif(Action):
    """The intent says what is asked; the dispositif is the one named, else the one spoken of last,
    else those of the last suggestions."""

    def name(self) -> str:
        return "action_repondre_dispositif"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        intention = tracker.latest_message.get("intent") or {}
        inconnu = unknown_name(tracker)
        if inconnu is not None:
            return say_unknown(dispatcher, tracker, inconnu)
        connu = None if subjects_named(tracker) else first_named(tracker)
        if connu is not None:
            return say_known(dispatcher, tracker, connu)
        en_general = about_formations(tracker, intention.get("name"))
        if en_general is not None:
            dispatcher.utter_message(response=en_general)
            return []
        if not named(tracker) and stops_being_paid(tracker.latest_message.get("text") or ""):
            dispatcher.utter_message(response="utter_droits_paye")
            return []
        texte = tracker.latest_message.get("text") or ""
        if not named(tracker) and intention.get("name") == QUESTION and asks_of_the_rqth(texte):
            dispatcher.utter_message(response="utter_rqth")
            return []
        if asks_how_long_the_mdph_takes(tracker, intention.get("name")):
            dispatcher.utter_message(response="utter_courante_mdph_delai")
            return []
        if intention.get("name") == DUREE and say_how_long_is_unknown(dispatcher, tracker):
            return [SlotSet("dispositif", None)]
        ids = subjects(tracker)
        if not ids and intention.get("confidence", 1.0) < SURE_SANS_PISTE:
            dits = answer_needs(dispatcher, tracker, needs_of_message(tracker))
            return dits or ActionPasCompris().run(dispatcher, tracker, domain)
        if of_none_of_them(tracker, ids, intention.get("name")):
            ou = who_else_may_answer(tracker, texte)
            dispatcher.utter_message(response="utter_question_inconnue", ou=ou)
            return [SlotSet("dispositif", None)]
        du_service = intention.get("name") in SUR_LE_SERVICE
        ailleurs = not ids and asks_of_something_else(texte_de(tracker), du_service=du_service)
        if ailleurs and answer_what_is_asked(dispatcher, tracker):
            return [SlotSet("dispositif", None)]
        return answer_about(dispatcher, tracker, ids, intention.get("name") or QUESTION)


def texte_de(tracker: Tracker) -> str:
    """The last message, as it was typed."""
    return str(tracker.latest_message.get("text") or "")


def asks_how_long_the_mdph_takes(tracker: Tracker, aspect: str | None) -> bool:
    """Whether "ça prend combien de temps ?" follows a question on what the MDPH gives."""
    if aspect != DUREE or subjects_named(tracker):
        return False
    if said_just_before(tracker.events) & A_LA_MDPH_DITS:
        return True
    connu, mot = explained_just_before(tracker)
    return (connu.nom if connu else mot) in DE_LA_MDPH


def explained_just_before(tracker: Tracker) -> tuple[NomConnu | None, str]:
    """The known name, else the word of the glossary, that the message before the last one was answered
    by explaining; (None, "") when it was answered otherwise."""
    dits = said_just_before(tracker.events)
    if not dits & {NOM_DIT, MOT_DIT}:
        return None, ""
    if NOM_DIT in dits:
        return open_passerelle().noms_connus.called(tracker.get_slot(NOM_EXPLIQUE) or ""), ""
    avant = message_before(tracker.events).get("entities") or ()
    ecrit = next((str(e["value"]) for e in avant if e["entity"] == MOT), "")
    mot = open_passerelle().glossaire.get(ecrit)
    return None, mot.mot if mot is not None else ""


def say_how_long_is_unknown(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Tells who knows how long what was just explained takes, which no fiche says; False when nothing
    was explained, or when the message names what it asks of."""
    if subjects_named(tracker):
        return False
    connu, mot = explained_just_before(tracker)
    if connu is None and not mot:
        return False
    nom = capital(connu.nom) if connu else f"« {mot} »"
    ou = doors_of(tracker, connu) if connu else who_may_answer(tracker, "")
    dispatcher.utter_message(response="utter_duree_inconnue", nom=nom, ou=ou)
    return True


def asks_of_something_else(texte: str, *, du_service: bool) -> bool:
    """Whether a question says of what it is asked, where no piste was told: "… pour être naturalisé";
    `du_service`: it may be of this service, unless it names what it is of: "le permis ça coûte combien"."""
    if du_service:
        ailleurs = topic_of(texte) in (EMPLOI, PAPIERS) or _PRIX_D_UN_AUTRE.search(
            words_only(texte)
        )
        return bool(ailleurs) and asks_something(texte)
    return len(texte.split()) >= MOTS_D_UN_OBJET and asks_something(texte)


class ActionChoisirPiste(Action):
    """ "Le premier": tells more of that one of the last suggestions."""

    def name(self) -> str:
        return "action_choisir_piste"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        vues = tracker.get_slot("propositions_vues") or []
        dernieres = tracker.get_slot("dernieres_dites") or []
        rang = next(
            (e["value"] for e in tracker.latest_message["entities"] if e["entity"] == "rang"), None
        )
        choisie = numbered(texte_de(tracker), rang, dernieres, vues) or pointed_at(
            rang, dernieres, vues
        )
        if choisie is None:
            dispatcher.utter_message(response="utter_quelle_piste")
            return []
        return answer_about(dispatcher, tracker, [choisie], INSCRIPTION)


def numbered(texte: str, rang: int | None, dernieres: list[str], vues: list[str]) -> str | None:
    """The one shown under a number that is written as such, "redis la 1", where all were numbered; None
    when it was not."""
    suivis = dernieres == vues[len(vues) - len(dernieres) :]
    if rang is None or not suivis or _NUMERO.search(words_only(texte)) is None:
        return None
    return vues[rang - 1] if 0 < rang <= len(vues) else None


def pointed_at(rang: int | None, dernieres: list[str], vues: list[str]) -> str | None:
    """The number counts through all that was said, as it was shown; "la dernière" is the last."""
    if rang is None or not dernieres:
        return dernieres[0] if len(dernieres) == 1 else None
    if rang == -1:
        return dernieres[-1]
    if rang <= len(dernieres) and vues[: len(dernieres)] != dernieres:
        return dernieres[rang - 1]  # "le premier" of the last message, whatever its number
    return vues[rang - 1] if rang <= len(vues) else None


def unknown_name(tracker: Tracker) -> str | None:
    """The dispositif without a fiche that the message names, when it names no other."""
    entites = tracker.latest_message.get("entities", ())
    return next((e["value"] for e in entites if e["entity"] == INCONNU), None)


def say_unknown(dispatcher: CollectingDispatcher, tracker: Tracker, nom: str) -> list[EventType]:
    """That this one is not known, and who would know."""
    connu = open_passerelle().noms_connus.called(nom)
    if connu is not None:
        return say_known(dispatcher, tracker, connu)
    porte = nearest_door(tracker)
    if A_LA_MDPH.fullmatch(nom) and DECISION in (tracker.get_slot("besoins") or ()):
        return answer_needs(dispatcher, tracker, [DECISION])  # asked of the MDPH already
    if A_LA_MDPH.fullmatch(nom):
        ici = current_orientation(tracker)["propositions"]
        cap = next((p for p in ici if p["dispositif"] == CAP_EMPLOI), None)
        suite = f" ; ou {known_door(cap)}" if cap else ""
        dispatcher.utter_message(response="utter_hors_catalogue_ici", nom=nom, ou=f"{MDPH}{suite}")
        return []
    if AU_DEPARTEMENT.fullmatch(nom):
        fiche = open_passerelle().catalogue.fiches[DEPARTEMENT]
        ou = ", ".join(filter(None, (fiche.nom, whom_to_call(None, fiche, ""))))
        dispatcher.utter_message(response="utter_hors_catalogue_ici", nom=nom, ou=ou)
        return []
    if porte is None:
        dispatcher.utter_message(response="utter_hors_catalogue", nom=nom)
        return []
    reponse = "utter_armee" if A_L_ARMEE.fullmatch(nom) else "utter_hors_catalogue_ici"
    ecrit = bool(tracker.get_slot("par_ecrit"))
    dispatcher.utter_message(response=reponse, nom=nom, ou=known_door(porte, ecrit))
    return []


def say_known(
    dispatcher: CollectingDispatcher, tracker: Tracker, connu: NomConnu
) -> list[EventType]:
    """What a name is that everybody has heard of, that no fiche tells more, and who would."""
    ou = doors_of(tracker, connu)
    dispatcher.utter_message(response=NOM_DIT, nom=capital(connu.nom), sens=connu.sens, ou=ou)
    return [SlotSet(NOM_EXPLIQUE, connu.nom)]


def doors_of(tracker: Tracker, connu: NomConnu) -> str:
    """Who tells more of a known name, those that the age or the place does not close."""
    passerelle = open_passerelle()
    examens = [
        passerelle.moteur.examine(
            code,
            situation_of(tracker.slots),
            jour=passerelle.today(),
            mode=voice_of(tracker.slots),
        )
        for code in connu.vers
        if code in passerelle.catalogue.fiches
    ]
    portes = [examen for examen in examens if examen["verdict"] != "non_eligible"]
    ecrit = bool(tracker.get_slot("par_ecrit"))
    return " ; ou ".join(known_door(porte, ecrit) for porte in (portes or examens)[:PORTES_DITES])


def known_door(porte: dict[str, Any], ecrit: bool = False) -> str:
    """A proposition, and its place, its number or its directory; `ecrit`: without a number."""
    fiche = open_passerelle().catalogue.fiches[porte["dispositif"]]
    if ecrit:
        ou = whom_to_write(porte["structure"], fiche)
        return ou if ou.startswith(porte["nom"]) else f"{porte['nom']}, {uncapital(ou)}"
    qui = whom_to_call(porte["structure"], fiche, "")
    return qui if qui.startswith(porte["nom"]) else ", ".join(filter(None, (porte["nom"], qui)))


def subjects(tracker: Tracker) -> list[str]:
    """The ids that the question is about, the most likely alone."""
    fiches = open_passerelle().catalogue.fiches
    candidats = [tracker.get_slot("dispositif")]
    candidats += [
        e["value"]
        for e in tracker.latest_message.get("entities", ())
        if e["entity"] in ("refus", "suivi")
    ]
    candidats.append(tracker.get_slot("dispositif_en_vue"))
    rang = next(
        (e["value"] for e in tracker.latest_message.get("entities", ()) if e["entity"] == "rang"),
        None,
    )
    if candidats[0] is None and rang is not None:
        vues = tracker.get_slot("propositions_vues") or []
        candidats.insert(0, pointed_at(rang, tracker.get_slot("dernieres_dites") or [], vues))
    nommes = named(tracker)
    if len(nommes) > 1:  # "la différence entre le CEJ et la Mission Locale"
        orientation = current_orientation(tracker)
        return list(dict.fromkeys(local_form(orientation, code) for code in nommes))
    vue = tracker.get_slot("dispositif_en_vue")
    if len(nommes) == 1 and vue in fiches and tells_apart(texte_de(tracker)):
        return list(dict.fromkeys((vue, *nommes)))  # "la différence avec France Travail"
    nomme = next((code for code in candidats if code in fiches), None)
    if nomme is not None:
        return [local_form(current_orientation(tracker), nomme)]
    return [code for code in tracker.get_slot("dernieres_dites") or () if code in fiches]


def subjects_named(tracker: Tracker) -> bool:
    """Whether the message itself says what it is about: a fiche, a rank among those told."""
    entites = {e["entity"] for e in tracker.latest_message.get("entities", ())}
    return bool(entites & {"dispositif", "refus", "suivi", "rang"})


def of_none_of_them(tracker: Tracker, ids: Sequence[str], aspect: str | None) -> bool:
    """Whether an aspect is asked of a subject that the message names, and no piste in view is on."""
    if not ids or subjects_named(tracker) or aspect not in D_UN_LIEU:
        return False
    fiches = open_passerelle().catalogue.fiches
    return asks_of_another_subject(texte_de(tracker), [fiches[code] for code in ids])


def first_named(tracker: Tracker) -> NomConnu | None:
    """The known name without a fiche that the message begins with."""
    return open_passerelle().noms_connus.begins(texte_de(tracker))


def about_formations(tracker: Tracker, aspect: str | None) -> str | None:
    """The response on what formations pay or cost, when none of the pistes told is one."""
    reponse = SUR_LES_FORMATIONS.get(aspect or "")
    texte = words_only(tracker.latest_message.get("text") or "")
    if reponse is None or not _FORMATION.search(f" {texte} "):
        return None
    if tracker.get_slot("dispositif") is not None:
        return None
    fiches = open_passerelle().catalogue.fiches
    vues = tracker.get_slot("propositions_vues") or ()
    dites = {fiches[code].etape for code in vues if code in fiches}
    return None if FORMATION in dites else reponse


def named(tracker: Tracker) -> list[str]:
    """The ids that the message names, in its order."""
    fiches = open_passerelle().catalogue.fiches
    entites = tracker.latest_message.get("entities", ())
    dits = [e["value"] for e in entites if e["entity"] == "dispositif" and e["value"] in fiches]
    return list(dict.fromkeys(dits))


def local_form(orientation: dict[str, Any], code: str) -> str:
    """The local dispositif that takes the place of a national one where the person lives."""
    fiches = open_passerelle().catalogue.fiches
    ici = [p["dispositif"] for p in orientation["propositions"] + orientation["ecartes"]]
    return next((d for d in ici if d in fiches and fiches[d].decline == code), code)


def answer_about(
    dispatcher: CollectingDispatcher, tracker: Tracker, ids: list[str], aspect: str
) -> list[EventType]:
    """Answer for one dispositif, or in a line for each of the last suggestions."""
    fini: list[EventType] = [SlotSet("dispositif", None)]
    if not ids:
        quoi = SUR_LE_SERVICE.get(aspect, "utter_quelle_piste")
        inconnu = aspect == QUESTION
        dispatcher.utter_message(response="utter_dispositif_inconnu" if inconnu else quoi)
        return fini
    if aspect == "question_trajet" and len(ids) > 1:  # the same for all
        dispatcher.utter_message(text=journey(subject_of(tracker, ids[0])))
        return fini
    texte = texte_de(tracker)
    plusieurs = len(named(tracker)) > 1 and compares(texte)
    cote_a_cote = asks_which(texte) or plusieurs or tells_apart(texte)
    if len(ids) > 1 and aspect in COMPARES and cote_a_cote:
        return set_side_by_side(dispatcher, tracker, ids[:A_LA_FOIS])
    aspect = aspect_in_words(texte, aspect, nomme=bool(named(tracker)))
    if aspect == PRESCRIPTION and len(named(tracker)) > 1:
        ids = [sent_to(ids)]
    nouveau = ids != [tracker.get_slot("dispositif_en_vue")]
    if aspect == PRECISION and (nouveau or is_only_named(ids[0], texte)):
        aspect = QUESTION  # what it is was not told yet, or is asked again: "le SC ?"
    aussi = asked_besides(texte, aspect) if len(ids) == 1 else []
    textes = [answer(aspect, subject_of(tracker, code), aussi) for code in ids[:A_LA_FOIS]]
    if len(textes) > 1 and aspect != CONTACT:
        textes = [
            cut_short(texte, name_of(code))
            for texte, code in zip(textes, ids[:A_LA_FOIS], strict=True)
        ]
    if tracker.get_slot("par_ecrit"):
        textes = [without_a_call(texte) for texte in textes]
    dispatcher.utter_message(text="\n".join(textes))
    if len(ids) == 1:
        fini.append(SlotSet("dispositif_en_vue", ids[0]))
        if named(tracker) and says_a_wish(texte):
            fini.append(SlotSet("piste_voulue", ids[0]))
        if aspect == LIEU and not is_placed(situation_of(tracker.slots)):
            fini.append(SlotSet("lieu_promis", ids[0]))
    elif named(tracker):  # what is asked next is asked of them
        fini += [SlotSet("dispositif_en_vue", None), SlotSet("dernieres_dites", ids)]
    return fini


def set_side_by_side(
    dispatcher: CollectingDispatcher, tracker: Tracker, ids: list[str]
) -> list[EventType]:
    """Tell of each what it is and how this person stands, and that they go together."""
    lignes = [compared(subject_of(tracker, code)) for code in ids]
    dispatcher.utter_message(response="utter_l_un_ou_l_autre", lignes="\n".join(lignes))
    return [
        SlotSet("dispositif", None),
        SlotSet("dispositif_en_vue", None),
        SlotSet("dernieres_dites", ids),
    ]


def sent_to(ids: list[str]) -> str:
    """Of several that a question on who sends people names, the one where they are sent: "la Mission
    Locale peut prescrire l’IAE ?"."""
    fiches = open_passerelle().catalogue.fiches
    return min(ids, key=lambda code: (code in ENVOIENT, not fiches[code].prescription))


def is_only_named(code: str, texte: str) -> bool:
    """Whether a message names a dispositif, and says nothing more."""
    return bool(words_only(texte)) and not thing_asked(fiche_of(code), texte)


def fiche_of(code: str) -> Fiche:
    return open_passerelle().catalogue.fiches[code]


def name_of(code: str) -> str:
    return fiche_of(code).nom


def cut_short(texte: str, nom: str) -> str:
    """The name, which may hold a full stop, and the first sentence of what is said of it."""
    suite = texte.removeprefix(nom).lstrip(" :.")
    return f"{nom} : {uncapital(first_sentences(suite, MOTS_A_PLUSIEURS))}"


def is_placed(situation: Situation) -> bool:
    """Whether a place is known, so that a structure may be."""
    return situation.commune is not None or situation.departement is not None


def keep_the_promise(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Once the place is told, the answer to "c’est où ?", asked before it was."""
    code = tracker.get_slot("lieu_promis")
    if code not in open_passerelle().catalogue.fiches or not is_placed(situation_of(tracker.slots)):
        return []
    ici = local_form(current_orientation(tracker), code)
    dispatcher.utter_message(text=answer(LIEU, subject_of(tracker, ici)))
    return [SlotSet("lieu_promis", None), SlotSet("dispositif_en_vue", ici)]


class ActionNoterPassage(Action):
    """ "L’EPIDE, j’y étais, je suis parti": heard as a past, explained to nobody, refused by nobody."""

    def name(self) -> str:
        return "action_noter_passage"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        fiches = open_passerelle().catalogue.fiches
        nommes = named(tracker)
        dispatcher.utter_message(
            response="utter_passage_note", nom=", ".join(fiches[code].nom for code in nommes)
        )
        fini: list[EventType] = [SlotSet("dispositif", None)]
        return [*fini, SlotSet("dispositif_en_vue", nommes[0])] if nommes else fini


def asked_about(tracker: Tracker) -> Situation:
    """The person's situation; in the place that the question names, if it names one."""
    dites = {e["entity"]: e["value"] for e in tracker.latest_message.get("entities", ())}
    commune, departement = dites.get("commune_demandee"), dites.get("departement_demandee")
    situation = situation_of(tracker.slots)
    if commune is None and departement is None:
        return situation
    return replace(situation, commune=commune, departement=departement, quartier=None)


def written_to(tracker: Tracker, examen: dict[str, Any]) -> dict[str, Any]:
    """A proposition without the number of its place, for whoever does not telephone."""
    if examen["structure"] is None or not tracker.get_slot("par_ecrit"):
        return examen
    return {**examen, "structure": {**examen["structure"], "telephone": None}}


def subject_of(tracker: Tracker, code: str) -> Sujet:
    """The fiche, and how it stands with what the conversation knows."""
    passerelle = open_passerelle()
    jour, mode = passerelle.today(), voice_of(tracker.slots)
    fiches, moteur = passerelle.catalogue.fiches, passerelle.moteur
    situation = asked_about(tracker)
    fiche = told_without(fiches[code], situation.refus or (), fiches)
    if tracker.get_slot("en_prison"):  # nobody is told to push a door
        fiche = replace(fiche, demarche=DEDANS)
    orientation = current_orientation(tracker)
    suite = fiches.get(local_form(orientation, fiche.remplace_par or ""))
    proposees = {p["dispositif"] for p in tellable(tracker, orientation)}
    return Sujet(
        fiche=fiche,
        examen=written_to(tracker, moteur.examine(code, situation, jour=jour, mode=mode)),
        neutre=moteur.examine(code, Situation(), jour=jour, mode=mode),
        educateur=mode == "educateur",
        tiers=mode != "habitant",
        connue=bool(situation.to_json()),
        terminee=fiche.is_over(jour),
        suite=suite,
        proposee=code in proposees,
        trajet=first_sentences(fiches[TRAJET].demarche, 1),
        situee=is_placed(situation),
        question=texte_de(tracker),
        sans_titre=code in leads_to_work(fiches) and _has_no_permit(tracker, situation.age),
    )


def _has_no_permit(tracker: Tracker, age: int | None) -> bool:
    """Whether the person said to have no residence permit; none is asked of a minor."""
    return bool(tracker.get_slot("sans_titre")) and (age is None or age >= MAJORITE)
