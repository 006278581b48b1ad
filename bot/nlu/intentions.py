"""The intents by name, and the families in which they are weighed."""

from __future__ import annotations

REPLI = "nlu_fallback"
INFORMER = "informer"
INSULTER = "insulter"
VOIR_SUITE = "voir_suite"
AUTRE_LANGUE = "autre_langue"
SILENCE = "silence"
# Questions that a named dispositif leaves as they are: "l’E2C c’est payé ?".
ASPECTS = frozenset(
    {"question_paye", "question_cout", "question_duree", "question_diplome", "question_lieu"}
    | {"question_conditions", "question_trajet", "question_documents", "question_inscription"}
    | {"question_pourquoi", "question_dispositif", "question_existence", "question_places"}
)
QUESTIONS = ASPECTS | {"question_juridique"}  # near to what people tell of themselves
CE_QUE_C_EST = "question_dispositif"
EXISTENCE = "question_existence"
PRECISION = "question_precise"  # asked of one that is named, in words that say no known aspect
PASSAGE = "dire_un_passage"  # one that was left
EPREUVE = "dire_une_epreuve_passee"  # an attempt of long ago
CHERCHER = "chercher"
MOT = "question_mot"
SUR_LES_AIDES = "question_droits"
PARTENAIRES = "question_partenaires"
VISA = "question_visa"
CONFIDENTIALITE = "question_confidentialite"
ANNUAIRE = "question_annuaire"
ORGANISATION = "demander_organisation"
AIDE = "demander_aide"
DECOURAGE = "se_decourager"
BESOIN = "dire_un_besoin"
ANNIVERSAIRE = "question_anniversaire"  # and what something supposed would change
COURANTE = "question_courante"  # of data/referentiels/questions-courantes.yml
HORS_DE_FRANCE = "hors_de_france"
POUR_UN_PROCHE = "pour_un_proche"
SUIVANT = "suivant"
EDUCATEUR = "educateur"
# Intents that ask for something of the bot: a fact said along the way does not hide them.
DEMANDES = ASPECTS | frozenset(
    {"demander_humain", "recommencer", "resumer", "suivant", "revenir", "choisir_piste", ANNUAIRE}
    | {"demander_organisation", "pour_un_proche", "s_excuser", VOIR_SUITE, "question_utilite"}
    | {"question_juridique"}
    | {"question_confidentialite", "question_robot", "question_droits", "question_obligation"}
    | {"question_quitter_ecole", "question_casier", "question_rsa", "question_age"}
    | {"question_parents", "question_anniversaire"}
)
DEMANDE_SURE = 0.5
# Intents in which people tell their situation along the way.
RACONTENT = frozenset(
    {INFORMER, "urgence", "affirmer", "nier", "chercher"}
    | {"se_decourager", "demander_humain", "demander_aide", "dire_un_metier"}
)
