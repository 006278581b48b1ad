"""The aspect of a dispositif that a question asks in so many words, where another was learnt. Pure."""

from __future__ import annotations

import re

from bot.comprehension.demandes.posees import asks_something
from bot.dialogue.aspects_dits import (
    PRESCRIPTION,
    also_asked,
    asks_for_papers,
    asks_for_the_conditions,
    asks_who_sends,
)
from bot.dialogue.attributs import (
    ATTRIBUTS,
    attribute_asked,
    attributes_asked,
    is_asked_by_name,
)
from bot.texte import words_only

QUESTION, PRECISION, CONDITIONS = "question_dispositif", "question_precise", "question_conditions"
INSCRIPTION, DOCUMENTS = "question_inscription", "question_documents"
PLACES = "question_places"
# Learnt intents that a question on who sends people, or on the conditions, is taken for.
VOISINES = frozenset({QUESTION, PRECISION, INSCRIPTION})
# Those that a question on an attribute is taken for.
CONFONDUS = frozenset(
    {
        "question_diplome",
        "question_duree",
        "question_paye",
        "question_cout",
        "question_obligation",
        "question_existence",
    }
    | {
        QUESTION,
        PRECISION,
        DOCUMENTS,
        "question_lieu",
        CONDITIONS,
        INSCRIPTION,
        "question_pourquoi",
    }
)
_C_EST_QUOI = re.compile(
    r"\b(?:(?:c |c est |cest )?(?:quoi|koi) (?:l |le |la |les |un |une )?(?!comme)\w|qu est ce que)"
)
# "Ça existe ici ?", "y en a combien ?": of where, and neither of a closing nor of a pay.
_ICI = re.compile(
    r"\b(?:existe|y ?en a|on en a|en avez|en a|yen a|yena)\b.*\b(?:ici|par ici|dans le coin|dans les parages|(?:sur|dans) (?:le|notre|mon|ce) (?:secteur|territoire|departement|quartier|coin|bassin)|"
    r"(?:par|vers|pres de) chez (?:nous|moi|lui|elle)|chez nous|dans (?:la|ma|notre) (?:ville|region|commune)|autour|a cote)\b"
    r"|^(?:(?:et|mais|ok|alors) )*(?:il )?(?:y ?en a|yen a) (?:combien|beaucoup|plusieurs)(?: en tout)?$"
)
_TOUJOURS = re.compile(r"\b(?:encore|toujours|tjrs|tjr|ferme\w*|fini\w*)\b")
_ATTENDRE = re.compile(
    r"\b(?:attend(?:re|s|ent)?|attente|delais?)\b.*\b(?:combien|cb|quand|longtemps|long)\b|\b(?:combien|cb|longtemps|long)\b.*\b(?:attend(?:re|s|ent)?|attente)\b"
    # "délai d’entrée EPIDE ?", "combien de temps pour intégrer l’E2C"
    r"|\b(?:delais?|listes? d attente)\b(?! (?:de )?(?:recours|retractation|prevenance|contestation|preavis|paiement|carence))"
    r"|\b(?:combien|cb) (?:de temps|de mois|de semaines) (?:\w+ ){0,2}?(?:pour|avant) (?:d |de |qu il |qu elle |qu on |que je |y )?"
    r"(?:l |le |la )?(?:entr\w+|rentr\w+|integr\w+|commenc\w+|demarr\w+|y aller|une? (?:place|entree|reponse|rendez vous|rdv)|avoir une? (?:place|reponse|rdv|rendez vous)|etre (?:pris\w*|accept\w+|recue?))\b"
)
AUSSI_UNE_ATTENTE = frozenset({"question_cout", "question_duree", CONDITIONS, QUESTION, PRECISION})
AUSSI_PRIS = frozenset({"question_existence", "question_paye", "question_places", PRECISION})


def aspect_in_words(texte: str, aspect: str, *, nomme: bool) -> str:
    """The aspect that the words of a question say, where the learnt one is near it."""
    if aspect in AUSSI_PRIS and asks_whether_it_is_here(texte):
        return "question_lieu"
    if aspect in VOISINES and asks_who_sends(texte):
        return PRESCRIPTION
    if aspect in AUSSI_UNE_ATTENTE and asks_how_long_one_waits(texte):
        return PLACES
    if aspect in (PRECISION, QUESTION) and asks_how_far(texte):
        return "question_lieu"
    attribut = attribute_asked(texte) if aspect in CONFONDUS else None
    demande = asks_something(texte) or is_asked_by_name(texte)
    vraiment = aspect != QUESTION or (demande and not asks_what_it_is(texte))
    if attribut is not None and vraiment:
        return attribut
    sans_papiers = aspect == DOCUMENTS and not asks_for_papers(texte)
    vague = aspect in (PRECISION, QUESTION) or sans_papiers
    return CONDITIONS if nomme and vague and asks_for_the_conditions(texte) else aspect


def asks_whether_it_is_here(texte: str) -> bool:
    """Whether a message asks if there is one around, or how many: "ça existe ici ?", "y en a combien ?"."""
    mots = words_only(texte)
    return _ICI.search(mots) is not None and _TOUJOURS.search(mots) is None


def asks_how_long_one_waits(texte: str) -> bool:
    """Whether a message asks how long one waits before a place: "faut attendre combien"."""
    return _ATTENDRE.search(words_only(texte)) is not None


def asks_how_far(texte: str) -> bool:
    """Whether a message asks if a place is far: "la mission locale c’est loin ?"."""
    return "?" in texte and re.search(r"\b(?:loin|a combien de)\b", words_only(texte)) is not None


def asks_what_it_is(texte: str) -> bool:
    """Whether a message asks what something is, whatever else it asks."""
    return _C_EST_QUOI.search(words_only(texte)) is not None


def asked_besides(texte: str, aspect: str) -> list[str]:
    """The aspects that a message asks beside "c’est quoi", or beside an attribute."""
    if aspect in (CONDITIONS, PRESCRIPTION) and asks_for_the_conditions(texte):
        autre = PRESCRIPTION if aspect == CONDITIONS else CONDITIONS
        return [autre] if asks_who_sends(texte) else []
    attributs = attributes_asked(texte) if asks_something(texte) else []
    if aspect == QUESTION:
        return [*also_asked(texte), *attributs]
    return [autre for autre in attributs if autre != aspect] if aspect in ATTRIBUTS else []
