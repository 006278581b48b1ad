"""Answers about one dispositif: one test for each aspect, then every fiche of the catalogue."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.dialogue.reponses import ASPECTS, Sujet, answer
from bot.langues import read_langue
from bot.orientation.fiches import Catalogue, Fiche, Structure
from bot.orientation.moteur import Moteur
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.texte import words_only
from tests.conftest import JOUR
from tests.orientation.atelier import condition, fiche, make_moteur, structure, zone

FICHES = open_passerelle().catalogue.fiches
TERMINEES = [code for code, une in FICHES.items() if une.is_over(JOUR)]
JEUNE = condition(age={"min": 16, "max": 25})
SORTI = condition(souple=True, scolarise=False)
VESOUL = zone("70550")
TRAJET = "Demandez un bilan mobilité."


def subject(
    moteur: Moteur, code: str, mode: str = "habitant", *, proposee: bool = True, **personne: Any
) -> Sujet:
    une = moteur.catalogue.fiches[code]
    suite = moteur.catalogue.fiches.get(une.remplace_par or "")
    situation = Situation.from_json(personne)
    return Sujet(
        fiche=une,
        examen=moteur.examine(code, situation, jour=JOUR, mode=mode),
        neutre=moteur.examine(code, Situation(), jour=JOUR, mode=mode),
        educateur=mode == "educateur",
        connue=bool(personne),
        terminee=une.is_over(JOUR),
        suite=suite,
        proposee=proposee,
        trajet=TRAJET,
    )


def body(nom: str, texte: str) -> str:
    """An answer without the name that it begins with, nor the capital that may follow."""
    trouve = re.match(rf"{re.escape(nom)}(?: :|\.) ", texte)
    assert trouve, texte
    reste = texte[trouve.end() :]
    return reste[:1].lower() + reste[1:]


def ask(
    aspect: str,
    une: Fiche,
    *,
    autres: tuple[Fiche, ...] = (),
    lieux: tuple[Structure, ...] = (),
    mode: str = "habitant",
    proposee: bool = True,
    **personne: Any,
) -> str:
    moteur = make_moteur(une, *autres, structures=lieux)
    sujet = subject(moteur, "porte", mode, proposee=proposee, **personne)
    return body("La Porte", answer(f"question_{aspect}", sujet))


def porte(*conditions: Any, **autres: Any) -> Fiche:
    return fiche("porte", *conditions, **{"nom": "La Porte", "demarche": "Appelez la mairie.", **autres})  # fmt: skip


LIEU = structure("agence", "porte", VESOUL, "70550")


# One aspect after another.


def test_what_it_is_then_the_next_step() -> None:
    assert ask("dispositif", porte(JEUNE)) == "on y parle.\nAppelez la mairie."


@pytest.mark.parametrize(
    ("mode", "personne", "dit"),
    [
        ("habitant", {"age": 19}, "pour vous, c’est possible : vous avez 19 ans."),
        ("habitant", {"rsa": True}, "pour vous, c’est peut-être possible : il reste à savoir votre âge."),
        ("habitant", {"age": 40}, "pas pour le moment : vous avez 40 ans : c’est ouvert de 16 à 25 ans. D’autres portes sont ouvertes : dites « la suite »."),
        ("habitant", {"age": 19, "suivi": ["porte"]}, "gardez ce contact."),
        ("habitant", {"age": 19, "refus": ["porte"]}, "vous n’en voulez pas : on regarde autre chose."),
        ("educateur", {"age": 19}, "éligible : 19 ans."),
        ("educateur", {"rsa": True}, "à vérifier : âge."),
        ("educateur", {"age": 40}, "non éligible : 40 ans : ouvert de 16 à 25 ans."),
        ("educateur", {"age": 19, "refus": ["porte"]}, "refusé par la personne."),
    ],
)  # fmt: skip
def test_who_told_something_hears_whether_it_fits(
    mode: str, personne: dict[str, Any], dit: str
) -> None:
    for aspect in ("dispositif", "conditions", "pourquoi"):
        texte = ask(aspect, porte(JEUNE), mode=mode, **personne)
        assert words_only(texte).endswith(words_only(dit)), texte


def test_nobody_is_sent_to_a_door_that_is_closed_to_them() -> None:
    assert "mairie" in ask("dispositif", porte(JEUNE), age=19)
    assert "mairie" not in ask("dispositif", porte(JEUNE), age=40)


@pytest.mark.parametrize(
    ("aspect", "champ"), [("paye", "remuneration"), ("cout", "cout"), ("duree", "duree")]
)
def test_pay_price_and_length_are_those_of_the_fiche_or_whom_to_ask(
    aspect: str, champ: str
) -> None:
    assert ask(aspect, porte(**{champ: "C’est écrit."})) == "c’est écrit."
    for une, lieux, qui in (
        (porte(), (), "Demandez-le au premier contact : appelez la mairie."),
        (porte(telephone="3949"), (), "Demandez-le au 3949."),
        (porte(telephone="3949"), (LIEU,), "Demandez-le ici : Agence."),
    ):
        inconnu, suite, reste = ask(aspect, une, lieux=lieux, commune="70550").partition(qui)
        assert suite and not reste and " pas " in inconnu


@pytest.mark.parametrize(
    ("une", "dit"),
    [
        (porte(JEUNE), "aucun diplôme"),
        (porte(condition(diplome=["aucun", "cap-bep"])), "c’est ouvert jusqu’au CAP ou BEP."),
        (
            porte(condition(souple=True, diplome=["aucun"])),
            "c’est ouvert sans diplôme, mais ce n’est pas toujours exigé.",
        ),
    ],
)
def test_diploma_is_the_condition_that_asks_for_one(une: Fiche, dit: str) -> None:
    assert dit in ask("diplome", une)


def test_conditions_are_all_told_once_with_who_must_send_the_person() -> None:
    une = porte(JEUNE, SORTI, JEUNE, prescription="la Mission Locale")
    assert ask("conditions", une).split("\n") == [
        "c’est ouvert de 16 à 25 ans.",
        "C’est pour les personnes qui ont quitté l’école, mais ce n’est pas toujours exigé.",
        "Il faut être envoyé par : la Mission Locale.",
    ]
    assert ask("conditions", porte()) == "c’est ouvert à tout le monde."


def test_a_length_of_time_is_told_with_what_it_is_the_length_of() -> None:
    une = porte(condition(mois_sans_emploi={"min": 12}))
    assert "sans emploi" in ask("conditions", une)


@pytest.mark.parametrize(
    ("autres", "lieux", "dit"),
    [
        ({}, (LIEU,), "le lieu que je connais : Agence."),
        ({"annuaire": "https://www.unml.info"}, (LIEU,), "le lieu que je connais : Agence."),
        ({"annuaire": "https://www.unml.info", "telephone": "3949"}, (), "les adresses sont sur unml.info. Demandez-le au 3949."),
        ({}, (), "appelez la mairie."),
    ],
)  # fmt: skip
def test_place_is_the_known_one_else_the_directory_else_whom_to_ask(
    autres: dict[str, Any], lieux: tuple[Structure, ...], dit: str
) -> None:
    assert ask("lieu", porte(**autres), lieux=lieux, commune="70550") == dit


@pytest.mark.parametrize(
    ("mode", "debut"),
    [
        ("habitant", "quand vous appelez, dites que venir est difficile pour vous"),
        ("educateur", "au premier appel, signaler que venir est difficile."),
    ],
)
def test_journey_is_said_on_the_telephone_then_whom_to_ask(mode: str, debut: str) -> None:
    texte = ask("trajet", porte(), mode=mode)
    assert texte.startswith(debut) and texte.endswith(TRAJET)


def test_documents_are_those_of_the_fiche_or_whom_to_ask() -> None:
    une = porte(documents=("une pièce d’identité", "un CV"))
    assert ask("documents", une) == "à apporter : une pièce d’identité, un CV."
    assert ask("documents", porte(telephone="3949")).endswith(". Demandez-le au 3949.")


def test_way_in_is_the_whole_demarche_with_the_contact_and_who_sends() -> None:
    une = porte(demarche=f"Appelez la mairie. {'Mot ' * 50}fin.", prescription="la Mission Locale")
    texte = ask("inscription", une, lieux=(LIEU,), commune="70550")
    assert texte.split("\n") == [
        f"appelez la mairie. {'Mot ' * 50}fin.",
        "Contact : Agence.",
        "Il faut être envoyé par : la Mission Locale.",
    ]


@pytest.mark.parametrize(
    ("proposee", "etape", "mode", "dit"),
    [
        (False, "levee-des-freins", "habitant", "pour vous, c’est possible. Je n’en ai pas parlé"),
        (True, "levee-des-freins", "habitant", "pour vous, c’est possible : vous avez 19 ans."),
        (False, "emploi", "habitant", "pour vous, c’est possible : vous avez 19 ans."),
        (False, "levee-des-freins", "educateur", "éligible : 19 ans."),
    ],
)  # fmt: skip
def test_why_not_says_that_no_frein_was_told(
    proposee: bool, etape: str, mode: str, dit: str
) -> None:
    une = porte(JEUNE, etape=etape)
    assert ask("pourquoi", une, mode=mode, proposee=proposee, age=19).startswith(dit)


@pytest.mark.parametrize("suite", [None, "autre"])
@pytest.mark.parametrize("aspect", ["dispositif", "conditions", "inscription", "pourquoi"])
def test_one_that_ended_says_so_and_what_follows(aspect: str, suite: str | None) -> None:
    autre = fiche("autre", nom="L’Autre")
    une = porte(JEUNE, termine=True, remplace_par=suite)
    texte = ask(aspect, une, autres=(autre,), age=19)
    assert re.search("c’est terminé", texte, re.IGNORECASE) and "Pour vous" not in texte
    assert ("La suite s’appelle L’Autre." in texte) is (suite is not None)


def test_an_unknown_question_gets_what_it_is() -> None:
    moteur = make_moteur(porte())
    sujet = subject(moteur, "porte")
    assert answer("question_inconnue", sujet) == answer("question_dispositif", sujet)


# Every fiche, every aspect.


PERSONNES: list[dict[str, Any]] = [
    {},
    {"age": 19, "commune": "70550", "scolarise": False, "freins": ["mobilite"]},
    {"age": 45, "commune": "90010", "en_emploi": False, "freins": ["logement", "langue"]},
]


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
@pytest.mark.parametrize("code", FICHES)
def test_every_aspect_of_every_fiche_is_answered(moteur: Moteur, code: str, mode: str) -> None:
    for personne in PERSONNES:
        sujet = subject(moteur, code, mode, **personne)
        for aspect in ASPECTS:
            texte = answer(aspect, sujet)
            reste = body(sujet.fiche.nom, texte)
            assert len(reste.split()) >= 2 or reste == "éligible.", texte
            assert "None" not in texte and "{" not in texte and "'" not in texte
            assert texte[-1] in ".!?…" and "  " not in texte, texte
            assert read_langue(texte) is None, texte


@pytest.mark.parametrize("code", FICHES)
def test_nothing_is_said_of_a_person_of_whom_nothing_is_known(moteur: Moteur, code: str) -> None:
    sujet = subject(moteur, code)
    for aspect in ("question_dispositif", "question_conditions"):
        texte = answer(aspect, sujet)
        assert "Pour vous" not in texte and "pour le moment" not in texte


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_no_answer_is_badly_punctuated(moteur: Moteur, catalogue: Catalogue, mode: str) -> None:
    mauvais = []
    for code in catalogue.fiches:
        for aspect in ASPECTS:
            texte = answer(aspect, subject(moteur, code, mode))
            if ".." in texte or ": :" in texte or texte.count("(") != texte.count(")"):
                mauvais.append(texte)
    assert mauvais == []


# "C’est quoi" repeats the resume, which may already say it in its own words.


@pytest.mark.parametrize("code", TERMINEES)
@pytest.mark.parametrize("aspect", [nom.removeprefix("question_") for nom in ASPECTS])
def test_every_ended_fiche_says_so_whatever_is_asked(
    moteur: Moteur, code: str, aspect: str
) -> None:
    texte = answer(f"question_{aspect}", subject(moteur, code, age=19))
    fin = r"\b(terminée?|arrêtée?)\b" if aspect == "dispositif" else r"\b[Cc]’est terminé\."
    assert re.search(fin, texte)
    suite = FICHES[code].remplace_par
    assert suite is None or FICHES[suite].nom in texte


def test_some_fiches_ended() -> None:
    assert {"cej-jr", "emplois-francs", "cite-emploi-belfort"} <= set(TERMINEES)
