"""One action per key of the Situation that the form may ask: suggest what is new, then ask."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import (
    acknowledge_attempt,
    current_orientation,
    note_what_was_told,
    suggest_new,
    told_keys,
)
from actions.dire_besoin import take_up_what_waits
from actions.repondre_dispositif import keep_the_promise
from actions.retenir import AUCUN
from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.reponses import goes_on
from bot.dialogue.etat import FOIS_MAX
from bot.passerelle import open_passerelle

BOUTONS_DE_SORTIE = (
    ("Je ne sais pas", "/ne_sait_pas"),
    ("Je préfère ne pas répondre", "/prefere_ne_pas_repondre"),
)

EPREUVE = "dire_une_epreuve_passee"
_CODE_POSTAL = re.compile(r"\b\d{5}\b")
BOUTONS_MAX = 8  # more than a phone shows at once
QUESTIONS_DE_SUITE = 3  # that a person asks, from which ours waits
REPRENDRE = ("Reprendre", "/chercher")
REPONSES_POSSIBLES = frozenset(
    {"informer", "affirmer", "nier", "nlu_fallback", "silence", "hors_sujet", "insulter"}
)


class PoserQuestion(Action, ABC):
    """Asks one key. Subclasses name it; `boutons` gives the choices that are not in the response."""

    @property
    @abstractmethod
    def cle(self) -> str:
        """The Situation key."""

    def name(self) -> str:
        return f"action_ask_{self.cle}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        inconnue = tracker.get_slot("commune_inconnue")
        if inconnue:
            dispatcher.utter_message(response="utter_commune_inconnue", commune=inconnue)
        if not was_met(tracker):
            acknowledge_attempt(dispatcher, tracker)
        take_up_what_waits(dispatcher, tracker)
        avant = len(dispatcher.messages)
        evenements = keep_the_promise(dispatcher, tracker)
        evenements += suggest_new(dispatcher, tracker, current_orientation(tracker))
        note_what_was_told(dispatcher, tracker, avant)
        if self.cle == "commune":
            _tell_what_is_possible(dispatcher, tracker)
        posees = list(tracker.get_slot("questions_posees") or ())
        if self.cle in posees and not dispatcher.messages and self._waits(dispatcher, tracker):
            return evenements
        if _is_put_off(posees, self.cle, tracker):
            dispatcher.utter_message(response="utter_on_y_reviendra")
        boutons = [*self.boutons(tracker), *BOUTONS_DE_SORTIE]
        dispatcher.utter_message(
            response=self.reponse(tracker),
            buttons=[{"title": titre, "payload": valeur} for titre, valeur in boutons],
            question=self.cle,
        )
        if self.cle not in posees or _was_left_unanswered(tracker):
            evenements.append(SlotSet("questions_posees", [*posees, self.cle]))
        return evenements

    def _waits(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
        """Whether the question waits while the person asks theirs, one after the other: said at the third,
        then at one in two, so that the path resumes and no answer is the one before.

        What the first suggestions need does not wait."""
        if not tracker.get_slot("propositions_vues") or tracker.get_slot("communes_possibles"):
            return False
        de_suite = _questions_in_a_row(tracker)
        if de_suite == QUESTIONS_DE_SUITE:
            titre, valeur = REPRENDRE
            dispatcher.utter_message(
                response="utter_vos_questions",
                buttons=[{"title": titre, "payload": valeur}],
                question=self.cle,
            )
        return de_suite == QUESTIONS_DE_SUITE or (
            de_suite > QUESTIONS_DE_SUITE and de_suite % 2 == 0
        )

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        return []

    def reponse(self, tracker: Tracker) -> str:
        return f"utter_ask_{self.cle}"


def _questions_in_a_row(tracker: Tracker) -> int:
    """How many messages asked something, this one included, since one told or answered; 0 where this
    one was not answered."""
    de_suite, repondu = 0, False
    for evenement in reversed(tracker.events):
        if evenement["event"] == "bot" and not de_suite:
            repondu = True
        elif evenement["event"] == "user":
            intention = ((evenement.get("parse_data") or {}).get("intent") or {}).get("name") or ""
            if not repondu or not intention.startswith("question_"):
                break
            de_suite += 1
    return de_suite


def was_met(tracker: Tracker) -> bool:
    """Whether an action of its own already answered the attempt that the message tells."""
    return (tracker.latest_message.get("intent") or {}).get("name") == EPREUVE


def _tell_what_is_possible(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Why communes are offered: several bear the name, or one is only near."""
    codes: list[str] = tracker.get_slot("communes_possibles") or []
    seule = open_passerelle().territoires.commune(codes[0]) if len(codes) == 1 else None
    if seule is not None:
        vient = tracker.get_slot("hors_de_france")
        reponse = "utter_commune_a_confirmer_etranger" if vient else "utter_commune_a_confirmer"
        dispatcher.utter_message(response=reponse, commune=seule.nom)
    elif codes:
        code = _CODE_POSTAL.search(str(tracker.latest_message.get("text") or ""))
        reponse = "utter_commune_meme_code" if code else "utter_commune_ambigue"
        dispatcher.utter_message(response=reponse)


class _OuiNon(PoserQuestion, ABC):
    """A yes/no key."""

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        return [("Oui", _inform(self.cle, "true")), ("Non", _inform(self.cle, "false"))]


class _Choix(PoserQuestion, ABC):
    """A key with a short list of codes, labelled by its référentiel."""

    @property
    @abstractmethod
    def referentiel(self) -> str:
        """The name of the référentiel."""

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        entrees = getattr(open_passerelle().referentiels, self.referentiel)
        return [
            (entree["libelle"], _inform(self.cle, f'"{code}"'))
            for code, entree in entrees.items()
            if entree.get("bouton", True)
        ]


class ActionAskAge(PoserQuestion):
    cle = "age"


class ActionAskCommune(PoserQuestion):
    """Offers the communes that the message left open, the most populous first."""

    cle = "commune"

    def reponse(self, tracker: Tracker) -> str:
        if tracker.get_slot("hors_de_france"):
            return "utter_ask_commune_etranger"
        return super().reponse(tracker)

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        table = open_passerelle().territoires
        communes = [table.commune(code) for code in tracker.get_slot("communes_possibles") or ()]
        return [
            (f"{commune.nom} ({commune.departement})", _inform("commune", f'"{commune.code}"'))
            for commune in communes
            if commune is not None
        ]


class ActionAskFreins(_Choix):
    cle = "freins"
    referentiel = "freins"

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        return [*super().boutons(tracker), ("Rien de tout cela", _inform("freins", f'"{AUCUN}"'))]


class ActionAskScolarise(_OuiNon):
    cle = "scolarise"


class ActionAskEnEmploi(_OuiNon):
    cle = "en_emploi"


class ActionAskMoisSansEmploi(PoserQuestion):
    cle = "mois_sans_emploi"

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        return [
            ("Moins de 6 mois", _inform(self.cle, "3")),
            ("Entre 6 mois et 1 an", _inform(self.cle, "9")),
            ("Plus d’un an", _inform(self.cle, "18")),
            ("Plus de 2 ans", _inform(self.cle, "30")),
        ]


class ActionAskDiplome(_Choix):
    cle = "diplome"
    referentiel = "diplomes"


class ActionAskInscritFranceTravail(_OuiNon):
    cle = "inscrit_france_travail"


class ActionAskRsa(_OuiNon):
    cle = "rsa"


class ActionAskRqth(_OuiNon):
    cle = "rqth"


class ActionAskLogement(_Choix):
    cle = "logement"
    referentiel = "logements"


class ActionAskEnfantMoins3Ans(_OuiNon):
    cle = "enfant_moins_3_ans"


class ActionAskParentIsole(_OuiNon):
    cle = "parent_isole"


class ActionAskMoisDansLaCommune(PoserQuestion):
    cle = "mois_dans_la_commune"

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        return [
            ("Moins de 6 mois", _inform(self.cle, "3")),
            ("Plus de 6 mois", _inform(self.cle, "12")),
        ]


class ActionAskQuartier(PoserQuestion):
    """Offers the quartiers of the commune; where they are too many to read, its name is typed."""

    cle = "quartier"

    def boutons(self, tracker: Tracker) -> list[tuple[str, str]]:
        commune = tracker.get_slot("commune")
        quartiers = open_passerelle().territoires.quartiers_de(commune) if commune else ()
        if len(quartiers) > BOUTONS_MAX:
            return []
        return [(quartier.nom, _inform("quartier", f'"{quartier.code}"')) for quartier in quartiers]


def _inform(cle: str, valeur: str) -> str:
    return f'/informer{{"{cle}": {valeur}}}'


def _is_put_off(posees: list[str], cle: str, tracker: Tracker) -> bool:
    """Whether the question before stayed without an answer until it was given up for this one."""
    if not posees or posees[-1] == cle or posees.count(posees[-1]) != FOIS_MAX:
        return False
    avant = posees[-1]
    repondue = tracker.get_slot(avant) is not None
    passee = avant in (tracker.get_slot("questions_passees") or ())
    perdue = not repondue and not passee and _was_left_unanswered(tracker)
    return perdue and not told_keys(tracker) and not tracker.get_slot("corrections")


def _was_left_unanswered(tracker: Tracker) -> bool:
    """Whether the message could have been the answer: a question, a thanks, "on continue" could not."""
    intention = (tracker.latest_message.get("intent") or {}).get("name")
    texte = tracker.latest_message.get("text") or ""
    if intention in ("nlu_fallback", "informer") and asks_something(texte, faits=True):
        return False
    return intention in REPONSES_POSSIBLES and not (intention == "affirmer" and goes_on(texte))
