"""What a message says after its no, heard instead of the no where the no answers nothing."""

from __future__ import annotations

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entites import APRES_URGENCE, PAR_ECRIT
from bot.nlu.intentions import INFORMER, REPLI
from bot.texte import words_only

# Intents that hear the no, or nothing, of a message.
D_UN_NON = frozenset({"nier", "s_excuser", REPLI, INFORMER})
# What is heard of a no in other words: the no alone says it.
RIEN_DE_PLUS = frozenset(
    {"nier", "affirmer", "s_excuser", "ne_sait_pas", "prefere_ne_pas_repondre", "remercier", "saluer", "silence"}
    | {"revenir", "recommencer", "arreter", "dire_au_revoir", "insulter", "hors_sujet", APRES_URGENCE, REPLI}
    | {"pour_un_proche"}  # "non, c’est mon frère qui est au chômage": whoever is only named
)  # fmt: skip
LONG = 7  # words after which a no that is not understood is more than a no


def said_after_a_no(
    message: Message, suite: Message, dite: str, sure: float
) -> tuple[str, float] | None:
    """The intent of a message that opens with a no, when it is that of what follows (`dite`); None
    when the no is all that was heard."""
    entites = suite.get(ENTITIES, [])
    dits = {e[ENTITY_ATTRIBUTE_TYPE] for e in entites}
    if dite in RIEN_DE_PLUS or (dite == INFORMER and not dits):
        texte = str(suite.get(TEXT))
        perdu = dite == REPLI and ("?" in texte or len(words_only(texte).split()) >= LONG)
        return (REPLI, sure) if perdu else None
    if PAR_ECRIT not in dits:
        entites = [
            *entites,
            *(e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] == PAR_ECRIT),
        ]
    message.set(ENTITIES, entites, add_to_output=True)
    message.set(TEXT, suite.get(TEXT), add_to_output=True)
    return dite, sure
