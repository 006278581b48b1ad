"""A need that a message tells, where the intent it would have says less."""

from __future__ import annotations

from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entites import APRES_URGENCE, LECTURE, RIEN_DE_NEUF
from bot.nlu.intentions import INFORMER, VOIR_SUITE
from bot.nlu.lecteur_des_besoins import BESOINS

HARCELEMENT = "harcelement"
# Intents that say less than the need that a message tells.
CEDENT_AU_BESOIN = frozenset(
    {"nlu_fallback", "chercher", "demander_aide", "question_annuaire", "question_juridique"}
    | {"question_droits", "hors_sujet", "se_decourager", "dire_un_metier", "question_lieu"}
    | {"question_existence", "demander_humain", "affirmer", "nier", "silence", "saluer"}
    | {"demander_organisation", "ne_sait_pas", "dire_entourage", "dire_peur_des_autres"}
    | {"question_conditions"}
)


def tells_a_need(message: Message, nom: str) -> bool:
    """Whether what a message needs says more than the intent it would have: nothing else is answered."""
    lecture = message.get(LECTURE)
    if not message.get(BESOINS) or message.get(APRES_URGENCE):
        return False
    if lecture is None or lecture.dispositifs:
        return False
    if nom == VOIR_SUITE and HARCELEMENT in message.get(BESOINS):
        return True  # "les autres se moquent de moi" asks for no others
    return nom in CEDENT_AU_BESOIN or (nom == INFORMER and bool(message.get(RIEN_DE_NEUF)))
