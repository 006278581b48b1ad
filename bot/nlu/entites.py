"""The names of what the readers put on a message, and one entity as Rasa writes it."""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.constants import (
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
)

LECTURE = "lecture"  # the whole reading, for the components that follow; never leaves the pipeline

URGENCE = "urgence"

INCONNU = "dispositif_inconnu"

ENTENDU = "entendu"  # what no key holds, and is acknowledged

HABITANT = "habitant"

PAR_ECRIT = "par_ecrit"

RIEN_DE_NEUF = "rien_de_neuf"

DEJA_DIT = "deja_dit"  # a question that names nothing but freins told before

MODE = "mode"

PISTE_DITE = "piste_dite"  # whether a piste was told, whose contacts may be asked for

EN_VUE = "en_vue"  # the one dispositif that was spoken of last

CONJOINT = "conjoint"  # the pronoun of the partner told of last: "il", "elle", or "" for nobody
AVEC_ENFANTS = "avec_enfants"  # of any age: what is meant for one alone comes later

HYPOTHESE = "hypothese"  # facts that are supposed, and told of nobody

FAITS_DITS = "faits_dits"  # facts of a line that may be of somebody else: kept of nobody yet

PERSONNE = "personne_suivante"  # whether an educator turned to somebody else

PROCHE = "proche"  # whether one asks for a relative

URGENCE_LEVEE = "urgence_levee"  # nobody is outside, in fact

FREIN_ECARTE = "frein_ecarte"  # what is said not to block, and was never told to

APRES_URGENCE = "apres_urgence"  # codes of the urgence told before, as long as nobody goes on


def entity(nom: str, valeur: Any, debut: int, fin: int) -> dict[str, Any]:
    return {
        ENTITY_ATTRIBUTE_TYPE: nom,
        ENTITY_ATTRIBUTE_VALUE: valeur,
        ENTITY_ATTRIBUTE_START: debut,
        ENTITY_ATTRIBUTE_END: fin,
    }
