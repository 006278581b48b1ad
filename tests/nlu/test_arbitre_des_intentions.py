"""The intent of a message: between what was read in it and what was learnt."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.demandes.annuaire import DemandeAnnuaire
from bot.comprehension.lecture import Fait, Lecture, Mention
from bot.nlu.arbitrage.lu_ou_appris import (
    AUTRE_CHOSE_SURE,
    PRUDENTES,
    SEUIL_ASPECT,
    SEUIL_PRUDENT,
    settle_intent,
)
from bot.nlu.arbitre_des_intentions import ArbitreDesIntentions
from bot.nlu.entites import APRES_URGENCE, DEJA_DIT, INCONNU, LECTURE
from bot.nlu.intentions import ASPECTS, DEMANDE_SURE, DEMANDES
from bot.nlu.lecture.completee import with_a_town_of_france
from bot.nlu.lecture.deja_dit import asks_of_what_was_told

_FINANCES = Fait("freins", "finances", 0, 5)


def _settled(
    texte: str, appris: str, confiance: float, lecture: Lecture, urgences: tuple[str, ...] = ()
) -> tuple[str, set[str]]:
    entites = [{"entity": f.cle, "value": f.valeur, "start": 0, "end": 1} for f in lecture.faits]
    entites += [{"entity": "urgence", "value": u, "start": 0, "end": 1} for u in urgences]
    message = Message(
        {
            TEXT: texte,
            INTENT: {"name": appris, "confidence": confiance},
            ENTITIES: entites,
            LECTURE: lecture,
        }
    )
    ArbitreDesIntentions(0.35).process([message])
    return message.get(INTENT)["name"], {e["entity"] for e in message.get(ENTITIES)}


@pytest.mark.parametrize(
    ("appris", "confiance", "devine", "attendu", "gardes"),
    [
        ("remercier", 0.95, True, "remercier", set()),
        ("remercier", AUTRE_CHOSE_SURE, True, "remercier", set()),
        ("remercier", AUTRE_CHOSE_SURE - 0.01, True, "informer", {"freins"}),  # not sure enough
        ("remercier", 0.95, False, "informer", {"freins"}),  # the rules read it too
        ("se_decourager", 0.95, True, "se_decourager", {"freins"}),  # one tells oneself there
    ],
)
def test_facts_of_the_encoder_give_way_to_a_sure_intent(
    appris: str, confiance: float, devine: bool, attendu: str, gardes: set[str]
) -> None:
    lecture = Lecture(faits=(_FINANCES,), devine=devine)
    assert _settled("merci", appris, confiance, lecture) == (attendu, gardes)


def test_an_urgence_of_the_encoder_gives_way_to_a_sure_intent() -> None:
    lecture = Lecture(urgences=("17",))
    lu = _settled("y a quelqu’un derrière", "question_robot", 0.95, lecture, ("17",))
    assert lu == ("question_robot", set())


@pytest.mark.parametrize(
    ("chances", "garde"),
    [
        ({"affirmer": 0.24, "resumer": 0.22, "revenir": 0.06}, False),
        ({"affirmer": 0.24, "se_decourager": 0.08}, True),
        ({}, True),  # nothing was learnt: the encoder alone decides
    ],
)
def test_an_urgence_of_the_encoder_gives_way_where_nothing_hard_is_told(
    chances: dict[str, float], garde: bool
) -> None:
    message = Message(
        {
            TEXT: "fais un récap avant de continuer",
            INTENT: {"name": "affirmer", "confidence": 0.24},
            INTENT_RANKING_KEY: [{"name": n, "confidence": p} for n, p in chances.items()],
            ENTITIES: [{"entity": "urgence", "value": "3114", "start": 0, "end": 1}],
            LECTURE: Lecture(urgences=("3114",)),
        }
    )
    ArbitreDesIntentions(0.2).process([message])
    assert (message.get(INTENT)["name"] == "urgence") is garde


def test_an_urgence_of_the_rules_never_gives_way() -> None:
    lecture = Lecture(urgences=("3114",))
    lu = _settled("je veux mourir", "remercier", 0.99, lecture, ("3114",))
    assert lu == ("urgence", {"urgence"})


def test_an_urgence_keeps_what_the_encoder_saw_of_the_person() -> None:
    lecture = Lecture(faits=(_FINANCES,), devine=True)
    lu = _settled("je veux mourir", "urgence", 0.99, lecture, ("3114",))
    assert lu == ("urgence", {"freins", "urgence"})


# A sure request is not hidden by what is told along the way.

SEUIL = 0.2
AGE = Fait("age", 19, 0, 2)


def _mention(sens: str) -> Mention:
    return Mention("epide", 0, 5, sens)


@pytest.mark.parametrize("appris", ["recommencer", "demander_humain", "resumer", "question_droits"])
@pytest.mark.parametrize(
    ("confiance", "believed"), [(DEMANDE_SURE, True), (DEMANDE_SURE - 0.01, False)]
)
def test_a_sure_request_is_believed_before_the_facts_said_along_the_way(
    appris: str, confiance: float, believed: bool
) -> None:
    nom, _ = settle_intent(Lecture(faits=(AGE,)), {"age"}, appris, confiance, SEUIL)
    assert nom == (appris if believed else "informer")


@pytest.mark.parametrize("appris", ["saluer", "remercier", "se_decourager", "hors_sujet", None])
def test_other_intents_are_hidden_by_a_fact_that_the_rules_read(appris: str | None) -> None:
    assert settle_intent(Lecture(faits=(AGE,)), {"age"}, appris, 0.99, SEUIL)[0] == "informer"


def test_every_aspect_of_a_piste_is_a_request() -> None:
    assert ASPECTS < DEMANDES and not PRUDENTES & ASPECTS


@pytest.mark.parametrize(
    ("sens", "appris", "confiance", "attendu"),
    [
        ("question", "question_paye", SEUIL_ASPECT, "question_paye"),
        ("question", "question_paye", SEUIL_ASPECT - 0.01, "question_precise"),
        ("question", "saluer", 0.99, "question_precise"),
        ("mention", "question_paye", SEUIL_ASPECT, "question_paye"),
        ("mention", "question_paye", SEUIL_ASPECT - 0.01, "question_dispositif"),
        ("mention", "saluer", 0.99, "question_dispositif"),
    ],
)
def test_what_is_asked_about_a_named_dispositif(
    sens: str, appris: str, confiance: float, attendu: str
) -> None:
    lecture = Lecture(dispositifs=(_mention(sens),))
    assert settle_intent(lecture, {"dispositif"}, appris, confiance, SEUIL)[0] == attendu


@pytest.mark.parametrize("sens", ["refus", "suivi"])
def test_a_refusal_or_a_suivi_is_told_whatever_the_question_looks_like(sens: str) -> None:
    lecture = Lecture(faits=(Fait(sens, "epide", 0, 5),), dispositifs=(_mention(sens),))
    assert settle_intent(lecture, {sens}, "question_pourquoi", 0.9, SEUIL)[0] == "informer"


# Who helps, asked for anybody.


@pytest.mark.parametrize(
    ("sure", "appris", "confiance", "attendu"),
    [
        (True, "informer", 0.99, "question_annuaire"),
        (False, "question_annuaire", DEMANDE_SURE, "question_annuaire"),
        (False, "question_annuaire", DEMANDE_SURE - 0.01, "informer"),
        (False, "informer", 0.99, "informer"),
    ],
)
def test_who_helps_is_asked_by_the_form_of_the_question_or_by_a_sure_intent(
    sure: bool, appris: str, confiance: float, attendu: str
) -> None:
    demande = DemandeAnnuaire(("finances",), sure=sure, commune="90010")
    lecture = Lecture(faits=(_FINANCES,), annuaire=demande)
    nom, entites = _settled("les dettes à Belfort", appris, confiance, lecture)
    assert nom == attendu
    if attendu == "question_annuaire":  # nothing is kept of the person
        assert "freins" not in entites
    if not sure and attendu == "question_annuaire":
        assert entites == {"theme", "commune_demandee"}


def test_an_urgence_comes_before_who_helps() -> None:
    lecture = Lecture(annuaire=DemandeAnnuaire(("violences",)), urgences=("3919",))
    assert (
        _settled("mon mari me frappe qui appeler", "informer", 0.9, lecture, ("3919",))[0]
        == "urgence"
    )


# What is pointed at, and what is taken back.


@pytest.mark.parametrize(
    ("entites", "faits", "attendu"),
    [
        ({"rang"}, (), "choisir_piste"),
        ({"rang", "age"}, (AGE,), "informer"),  # "le 2, j’ai 19 ans" answers first
        ({"freins_leve"}, (), "informer"),
        ({"refus_leve", "dispositif"}, (), "informer"),
        ({"suivi_leve", "dispositif"}, (), "informer"),
        ({"commune_inconnue"}, (), "saluer"),
        (set(), (), "saluer"),
    ],
)
def test_a_rank_chooses_and_what_is_taken_back_is_told(
    entites: set[str], faits: tuple[Fait, ...], attendu: str
) -> None:
    assert settle_intent(Lecture(faits=faits), entites, "saluer", 0.9, SEUIL)[0] == attendu


# Answers, signs, and what is not sure enough.


@pytest.mark.parametrize(
    ("reponse", "attendu"),
    [("oui", "affirmer"), ("non", "nier"), ("ne_sait_pas", "ne_sait_pas"), ("prefere_pas", "prefere_ne_pas_repondre")],
)  # fmt: skip
def test_an_answer_that_was_read_is_believed(reponse: str, attendu: str) -> None:
    assert settle_intent(Lecture(reponse=reponse), set(), "saluer", 0.9, SEUIL) == (attendu, 1.0)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [("👍", "affirmer"), ("✅✅", "affirmer"), ("👎", "nier"), ("…", "silence"), ("?!", "silence"), ("🙂", "silence")],
)  # fmt: skip
def test_a_message_without_a_word_is_a_sign(texte: str, attendu: str) -> None:
    assert _settled(texte, "insulter", 0.99, Lecture())[0] == attendu


@pytest.mark.parametrize(
    ("appris", "confiance", "attendu"),
    [
        ("saluer", SEUIL, "saluer"),
        ("saluer", SEUIL - 0.01, "nlu_fallback"),
        *((appris, SEUIL_PRUDENT, appris) for appris in sorted(PRUDENTES - DEMANDES)),
        *((appris, SEUIL_PRUDENT - 0.01, "nlu_fallback") for appris in sorted(PRUDENTES)),
        (None, 0.0, "nlu_fallback"),
        ("urgence", 0.99, "nlu_fallback"),  # it is read, never learnt
        ("autre_langue", 0.99, "nlu_fallback"),
    ],
)
def test_what_would_hurt_when_wrongly_believed_must_be_surer(
    appris: str | None, confiance: float, attendu: str
) -> None:
    assert settle_intent(Lecture(), set(), appris, confiance, SEUIL)[0] == attendu


def test_out_of_france_leaves_no_place() -> None:
    lecture = Lecture(faits=(Fait("commune", "90010", 0, 7),), a_l_etranger=True)
    assert _settled("j’habite à Bruxelles", "hors_de_france", 0.9, lecture) == (
        "hors_de_france",
        set(),
    )


def _after_urgence(
    appris: str,
    confiance: float,
    lecture: Lecture,
    texte: str = "un message",
    codes: tuple[str, ...] = ("115",),
    urgences: tuple[str, ...] = (),
) -> str:
    dits = [("dispositif", m.dispositif) for m in lecture.dispositifs]
    dits += [(f.cle, f.valeur) for f in lecture.faits]
    dits += [("urgence", code) for code in urgences]
    entites = [{"entity": nom, "value": valeur, "start": 0, "end": 1} for nom, valeur in dits]
    message = Message(
        {
            TEXT: texte,
            INTENT: {"name": appris, "confidence": confiance},
            ENTITIES: entites,
            LECTURE: lecture,
            APRES_URGENCE: codes,
        }
    )
    ArbitreDesIntentions(0.35).process([message])
    return str(message.get(INTENT)["name"])


@pytest.mark.parametrize(
    ("appris", "confiance", "nomme", "question", "attendu"),
    [
        ("affirmer", 0.8, "siao-115", False, "affirmer"),  # "ok 115 fait"
        ("affirmer", 0.3, "siao-115", False, "question_dispositif"),
        ("affirmer", 0.8, "siao-115", True, "question_dispositif"),  # "le 115, c’est oui ?"
        ("affirmer", 0.8, "csapa", False, "question_dispositif"),
        ("se_decourager", 0.8, "siao-115", False, "question_dispositif"),
    ],
)
def test_a_number_that_was_called_is_not_explained_again(
    appris: str, confiance: float, nomme: str, question: bool, attendu: str
) -> None:
    lecture = Lecture(dispositifs=(Mention(nomme, 0, 3, "mention"),), question=question)
    assert _after_urgence(appris, confiance, lecture) == attendu


@pytest.mark.parametrize(
    ("texte", "appris", "codes", "attendu"),
    [
        ("oui", "affirmer", ("115",), "affirmer"),
        ("oui", "affirmer", ("3919",), "affirmer"),
        ("oui", "affirmer", ("15",), "apres_urgence"),  # perhaps "yes, they are here"
        ("ok", "affirmer", ("3919", "17"), "apres_urgence"),
        ("ouais", "affirmer", ("3114",), "apres_urgence"),
        ("on continue", "affirmer", ("15",), "affirmer"),
        ("vas y balance", "insulter", ("17",), "affirmer"),
        ("ok j’appelle", "affirmer", ("115",), "apres_urgence"),
        ("c’est bon les pompiers arrivent", "affirmer", ("15",), "apres_urgence"),
        ("et maintenant ?", "voir_suite", ("15",), "apres_urgence"),
        ("et après ?", "suivant", ("15",), "apres_urgence"),
        ("suivant", "suivant", ("15",), "suivant"),
        ("quoi d’autre", "voir_suite", ("115",), "voir_suite"),
        ("je rappelle plus tard", "dire_au_revoir", ("115",), "apres_urgence"),
        ("je suis au téléphone avec eux", "demander_humain", ("15",), "apres_urgence"),
        ("oui", "affirmer", ("119",), "apres_urgence"),
        ("au revoir", "dire_au_revoir", ("115",), "dire_au_revoir"),
        ("je veux parler à quelqu’un", "demander_humain", ("3114",), "demander_humain"),
        ("ils répondent pas", "nier", ("15",), "apres_urgence"),
        ("non", "nier", ("15",), "nier"),
        ("c’est quoi ce numéro", "question_robot", ("3114",), "apres_urgence"),
        ("stop", "arreter", ("15",), "arreter"),
    ],
)
def test_only_a_clear_wish_goes_on_after_an_urgence(
    texte: str, appris: str, codes: tuple[str, ...], attendu: str
) -> None:
    assert _after_urgence(appris, 0.9, Lecture(), texte, codes) == attendu


@pytest.mark.parametrize(
    ("fait", "devine", "codes", "attendu"),
    [
        (Fait("age", 19, 0, 1), False, ("3114",), "apres_urgence"),
        (Fait("commune", "70550", 0, 1), False, ("15", "3114"), "apres_urgence"),
        (Fait("logement", "heberge", 0, 1), False, ("3919",), "apres_urgence"),
        (Fait("en_emploi", False, 0, 1), False, ("3114",), "apres_urgence"),
        (Fait("en_emploi", False, 0, 1), False, ("115",), "informer"),
        (Fait("scolarise", True, 0, 1), False, ("119",), "apres_urgence"),
        (Fait("freins", "finances", 0, 1), False, ("3919",), "informer"),
        (Fait("freins", "sante-mentale", 0, 1), False, ("3114",), "apres_urgence"),
        (Fait("logement", "sans-abri", 0, 1), False, ("115",), "apres_urgence"),
        (Fait("logement", "heberge", 0, 1), True, ("115",), "informer"),
        (Fait("logement", "heberge", 0, 1), True, ("15",), "apres_urgence"),
        (Fait("age", 19, 0, 1), True, ("3114",), "apres_urgence"),
    ],
)
def test_news_goes_on_and_the_distress_itself_does_not(
    fait: Fait, devine: bool, codes: tuple[str, ...], attendu: str
) -> None:
    assert (
        _after_urgence("informer", 0.4, Lecture(faits=(fait,), devine=devine), codes=codes)
        == attendu
    )


@pytest.mark.parametrize(
    ("urgences", "attendu"),
    [(("115",), "apres_urgence"), (("115", "119"), "urgence"), (("15",), "urgence")],
)
def test_the_same_urgence_is_answered_anew_and_another_one_first_of_all(
    urgences: tuple[str, ...], attendu: str
) -> None:
    lu = _after_urgence("informer", 0.4, Lecture(), "le 115 n’a pas de place", urgences=urgences)
    assert lu == attendu


@pytest.mark.parametrize(
    ("appris", "confiance", "lecture", "attendu"),
    [
        ("question_conditions", 0.9, Lecture(), "question_dispositif"),
        ("hors_sujet", 0.2, Lecture(), "question_dispositif"),
        ("question_annuaire", 0.9, Lecture(), "question_dispositif"),
        ("saluer", 0.9, Lecture(), "saluer"),
        ("question_confidentialite", 0.9, Lecture(), "question_confidentialite"),
        ("question_conditions", 0.3, Lecture(faits=(_FINANCES,)), "informer"),
        ("informer", 0.9, Lecture(faits=(_FINANCES,)), "informer"),
    ],
)
def test_a_dispositif_without_a_fiche_is_answered_when_nothing_else_is_told(
    appris: str, confiance: float, lecture: Lecture, attendu: str
) -> None:
    inconnu = {"entity": INCONNU, "value": "SMV", "start": 0, "end": 3}
    faits = [{"entity": f.cle, "value": f.valeur, "start": 0, "end": 1} for f in lecture.faits]
    message = Message(
        {
            TEXT: "le SMV",
            INTENT: {"name": appris, "confidence": confiance},
            ENTITIES: [inconnu, *faits],
            LECTURE: lecture,
        }
    )
    ArbitreDesIntentions(0.35).process([message])
    assert message.get(INTENT)["name"] == attendu


@pytest.mark.parametrize(
    ("demande", "sens", "question", "appris", "attendu"),
    [
        ("question_lieu", "mention", True, "question_dispositif", "question_lieu"),
        ("question_dispositif", "mention", False, "question_duree", "question_duree"),
        ("question_dispositif", "mention", False, "saluer", "question_dispositif"),
        ("question_existence", "mention", True, "voir_suite", "question_existence"),
        ("question_existence", "mention", False, "voir_suite", "voir_suite"),  # "la ML c’est fini"
        ("question_lieu", "refus", True, "nier", "nier"),
        (None, "question", True, "nier", "question_precise"),
    ],
)
def test_what_the_words_ask_of_a_named_dispositif_is_answered(
    demande: str | None, sens: str, question: bool, appris: str, attendu: str
) -> None:
    lecture = Lecture(dispositifs=(_mention(sens),), question=question, demande=demande)
    lus = {"dispositif"} if sens != "refus" else {"refus"}
    assert settle_intent(lecture, lus, appris, 0.6, SEUIL)[0] == attendu


@pytest.mark.parametrize(("faits", "attendu"), [((), "dire_un_passage"), ((AGE,), "informer")])
def test_a_past_stay_alone_is_noted(faits: tuple[Fait, ...], attendu: str) -> None:
    lecture = Lecture(faits=faits, dispositifs=(_mention("mention"),), passes=("epide",))
    assert settle_intent(lecture, {"dispositif"}, "saluer", 0.4, SEUIL)[0] == attendu


@pytest.mark.parametrize(
    ("faits", "peut", "attendu"),
    [
        ((), True, "pour_un_proche"),
        ((), False, "nlu_fallback"),  # "mon frère a 30 ans"
        ((_FINANCES,), False, "informer"),
    ],
)
def test_a_relative_who_is_only_named_switches_nothing(
    faits: tuple[Fait, ...], peut: bool, attendu: str
) -> None:
    lecture = Lecture(faits=faits, peut_etre_un_proche=peut)
    assert settle_intent(lecture, set(), "pour_un_proche", 0.7, SEUIL)[0] == attendu


@pytest.mark.parametrize(
    ("appris", "fait", "lecture", "attendu"),
    [
        ("question_anniversaire", ("age", 26), {}, "informer"),
        ("question_anniversaire", ("age", 25), {"interroge": True}, "question_anniversaire"),
        ("question_anniversaire", ("age", 17), {"question": True}, "question_anniversaire"),
        ("question_anniversaire", ("commune", "59350"), {}, "question_anniversaire"),
        ("question_rsa", ("rsa", True), {}, "informer"),
        ("question_rsa", ("rsa", False), {}, "question_rsa"),  # "j’ai pas le RSA, je fais comment"
        ("question_rsa", ("rsa", True), {"question": True}, "question_rsa"),
    ],
)
def test_a_fact_that_is_told_is_no_question_about_it(
    appris: str, fait: tuple[str, object], lecture: dict[str, bool], attendu: str
) -> None:
    lue = Lecture(faits=(Fait(*fait, 0, 5),), **lecture)  # type: ignore[arg-type]  # a table of cases
    assert _settled("dit", appris, 0.9, lue)[0] == attendu


@pytest.mark.parametrize(
    ("texte", "appris", "attendu"),
    [
        ("pas compris", "nier", "demander_aide"), ("j’ai rien compris", "nier", "demander_aide"),
        ("pas trop compris la question", "ne_sait_pas", "demander_aide"),
        ("pas du tout", "nier", "nier"), ("pas compris le deuxième truc", "question_dispositif", "question_dispositif"),
    ],
)  # fmt: skip
def test_not_to_understand_is_no_refusal(texte: str, appris: str, attendu: str) -> None:
    assert _settled(texte, appris, 0.6, Lecture())[0] == attendu


@pytest.mark.parametrize("accompagne", [True, False])
def test_who_orients_several_persons_is_no_organisation_to_list(accompagne: bool) -> None:
    nom, _ = _settled("x", "demander_organisation", 0.6, Lecture(accompagne=accompagne))
    assert nom == ("demander_aide" if accompagne else "demander_organisation")


@pytest.mark.parametrize(
    ("nomme", "attendu"), [("iae", "question_precise"), ("siao-115", "apres_urgence")]
)
def test_a_question_on_a_dispositif_is_answered_after_an_urgence(nomme: str, attendu: str) -> None:
    lecture = Lecture(dispositifs=(Mention(nomme, 0, 3, "question"),), question=True)
    assert _after_urgence("remercier", 0.1, lecture) == attendu


# What a message asks in so many words.

_SUR_LES_DETTES = DemandeAnnuaire(("finances",), sure=False)
_UNE_FORMATION = DemandeAnnuaire((), sure=False, matieres=("formation",))


@pytest.mark.parametrize(
    ("texte", "appris", "lecture", "attendu"),
    [
        ("je touche le RSA, on va me le couper", "informer", Lecture(faits=(Fait("rsa", True, 0, 5),)), "question_droits"),
        ("je touche le RSA", "informer", Lecture(faits=(Fait("rsa", True, 0, 5),)), "informer"),
        ("vous bossez avec qui", "question_robot", Lecture(), "question_partenaires"),
        ("vous êtes qui", "question_robot", Lecture(), "question_robot"),
        ("il faut quel visa", "chercher", Lecture(), "question_visa"),
        ("t’as pas une formation de couvreur", "chercher", Lecture(annuaire=_UNE_FORMATION), "question_annuaire"),
        ("il me faut une formation", "chercher", Lecture(annuaire=_UNE_FORMATION), "chercher"),
    ],
)  # fmt: skip
def test_a_question_in_so_many_words_is_answered(
    texte: str, appris: str, lecture: Lecture, attendu: str
) -> None:
    assert _settled(texte, appris, 0.9, lecture)[0] == attendu


@pytest.mark.parametrize(("deja", "attendu"), [(True, "question_annuaire"), (False, "informer")])
def test_a_question_on_a_frein_told_before_asks_who_helps(deja: bool, attendu: str) -> None:
    message = Message(
        {
            TEXT: "et mes dettes je fais quoi",
            INTENT: {"name": "informer", "confidence": 0.4},
            ENTITIES: [{"entity": "freins", "value": "finances", "start": 0, "end": 5}],
            LECTURE: Lecture(faits=(_FINANCES,), interroge=True, annuaire=_SUR_LES_DETTES),
            DEJA_DIT: deja,
        }
    )
    ArbitreDesIntentions(0.2).process([message])
    assert message.get(INTENT)["name"] == attendu


@pytest.mark.parametrize(
    ("lecture", "connu", "attendu"),
    [
        (Lecture(faits=(_FINANCES,), interroge=True), {"freins": ["finances"]}, True),
        (Lecture(faits=(_FINANCES,), interroge=True), {"freins": ["mobilite"]}, False),
        (Lecture(faits=(_FINANCES,)), {"freins": ["finances"]}, False),
        (Lecture(faits=(_FINANCES, Fait("age", 19, 0, 2)), question=True), {"freins": ["finances"]}, False),
        (Lecture(question=True), {"freins": ["finances"]}, False),
    ],
)  # fmt: skip
def test_nothing_new_is_told_in_a_question_on_it(
    lecture: Lecture, connu: dict[str, list[str]], attendu: bool
) -> None:
    assert asks_of_what_was_told(lecture, "les dettes", connu) is attendu


@pytest.mark.parametrize(
    ("texte", "codes"),
    [
        ("mon cousin est à Vesoul", ("70550",)),
        ("j’ai des amis à Belfort", ("90010",)),
        ("j’aime bien Belfort", ()),
        ("ma famille est à Alger", ()),
    ],
)
def test_from_abroad_the_town_of_a_relative_is_offered(texte: str, codes: tuple[str, ...]) -> None:
    assert with_a_town_of_france(Lecture(), texte).communes_possibles == codes
