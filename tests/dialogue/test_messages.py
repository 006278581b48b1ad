"""An Orientation turned into what a person reads."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.catalogue.referentiels import load_referentiels
from bot.dialogue.messages import (
    ANNUAIRE_MAX,
    ECRAN,
    Message,
    Mise,
    contact,
    domain_of,
    first_sentences,
    told_facts,
    what_it_is,
    whom_to_call,
)
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.orientation.parcours import first_steps
from tests.orientation.atelier import MOTS, fiche, orient

ETAPES = load_referentiels().etapes
PORTE = fiche("porte", nom="La Porte")
LIEU = {
    "id": "ml", "nom": "Agence de Vesoul", "adresse": "1 rue Haute", "commune": "70550", "telephone": None,
    "courriel": "ml@exemple.fr", "site": None, "distance_km": None,
}  # fmt: skip
DIX_NEUF_ANS = {
    "habitant": "Vous avez 19 ans : c’est ouvert de 16 à 25 ans.",
    "educateur": "19 ans : ouvert de 16 à 25 ans.",
}
DIPLOME = {
    "habitant": "Il reste à savoir votre plus haut diplôme : c’est ouvert jusqu’au bac.",
    "educateur": "À préciser : plus haut diplôme (c’est ouvert jusqu’au bac).",
}


def motif(texte: str, verdict: str = "eligible") -> dict[str, str]:
    return {"critere": "a", "verdict": verdict, "texte": texte}


def proposition(mode: str = "habitant", **autres: Any) -> dict[str, Any]:
    motifs = [
        motif(DIX_NEUF_ANS[mode]),
        motif(DIPLOME[mode], "a_verifier"),
        motif("Vous êtes à l’école : c’est ouvert, mais ce n’est pas toujours exigé."),
    ]
    return {
        "dispositif": "porte", "nom": "La Porte", "etape": "formation", "verdict": "a_verifier", "motifs": motifs,
        "freins": [], "resume": "On y apprend.", "demarche": "Appelez la mairie.", "prescription": None, "structure": None, **autres,
    }  # fmt: skip


def say(
    *propositions: dict[str, Any], mode: str = "habitant", deja: int = 0, reste: int = 0
) -> Message:
    fiches = {p["dispositif"]: PORTE for p in propositions}
    mise = Mise(fiches, ETAPES, MOTS)
    return mise.suggestions(propositions, mode=mode, deja=deja, reste=reste)


def text(mode: str = "habitant", deja: int = 0, **autres: Any) -> str:
    return str(say(proposition(mode, **autres), mode=mode, deja=deja)["text"])


# A few suggestions.


def test_resident_reads_what_why_what_is_left_and_tomorrow_in_that_order() -> None:
    assert text(structure=LIEU).split("\n\n")[1].split("\n") == [
        "1. Se former : La Porte",
        "On y apprend.",
        "Pourquoi : vous avez 19 ans.",
        "À vérifier : votre plus haut diplôme.",
        "Demain matin : appelez la mairie.",
        "Contact : Agence de Vesoul, 1 rue Haute, ml@exemple.fr",
    ]


@pytest.mark.parametrize(
    ("motifs", "freins", "pourquoi"),
    [
        ([motif(DIX_NEUF_ANS["habitant"])], ["mobilite"], "vous avez 19 ans. Cela peut aider à vous déplacer."),
        ([], ["mobilite", "sante", "droits"], "cela peut aider à vous déplacer et à vous soigner."),
        ([motif("C’est ouvert à tout le monde.")], [], "c’est ouvert à tout le monde."),
    ],
)  # fmt: skip
def test_resident_reads_why_in_the_facts_and_the_freins_told(
    motifs: list[dict[str, str]], freins: list[str], pourquoi: str
) -> None:
    assert f"\nPourquoi : {pourquoi}\n" in text(motifs=motifs, freins=freins)


def test_what_holds_for_nobody_in_particular_is_no_reason() -> None:
    assert "Pourquoi" not in text(motifs=[motif("Le 115 est ouvert à qui n’a pas de toit.")])


@pytest.mark.parametrize(
    ("doute", "dit"),
    [
        ("Les garages changent d’un endroit à l’autre : demandez à la mairie.", "les garages changent d’un endroit à l’autre."),
        ("Rien ne dit si cela continue : appelez la mairie.", "Rien ne dit si cela continue."),
        ("Ce projet date de 2019. Demandez-le à la mairie.", "ce projet date de 2019."),
    ],
)  # fmt: skip
def test_a_doubt_of_another_kind_is_told_in_its_own_words(doute: str, dit: str) -> None:
    assert f"À vérifier : {dit}\n" in text(motifs=[motif(doute, "a_verifier")])


def test_educator_reads_the_verdict_the_facts_whom_to_call_and_who_prescribes() -> None:
    lignes = text("educateur", prescription="la Mission Locale (unml.info)", structure=LIEU)
    assert lignes.split("\n") == [
        "Pistes :",
        "1. La Porte · formation · à vérifier",
        "19 ans",
        "→ Agence de Vesoul, 1 rue Haute, ml@exemple.fr",
        "Prescription : la Mission Locale",
        "À préciser : plus haut diplôme.",
    ]


def test_educator_reads_once_what_several_pistes_wait_for() -> None:
    deux = [proposition("educateur", dispositif=code) for code in ("porte", "autre")]
    texte = say(*deux, mode="educateur")["text"]
    assert texte.count("plus haut diplôme") == 1


@pytest.mark.parametrize(
    ("mode", "deja", "nombre", "debut"),
    [
        ("habitant", 0, 1, "Voici une piste."), ("habitant", 0, 2, "Voici par où commencer, pas à pas."),
        ("habitant", 3, 1, "Voici encore une porte :"), ("habitant", 3, 2, "D’autres portes :"),
        ("habitant", 4, 2, "Il y a aussi :"), ("educateur", 0, 1, "Pistes :"), ("educateur", 3, 1, "Autres pistes :"),
    ],
)  # fmt: skip
def test_opening_and_numbers_follow_what_was_said_before(
    mode: str, deja: int, nombre: int, debut: str
) -> None:
    propositions = [proposition(mode, dispositif=f"porte-{rang}") for rang in range(nombre)]
    texte = say(*propositions, mode=mode, deja=deja)["text"]
    assert texte.startswith(f"{debut}\n")
    assert re.findall(r"^(\d+)\. ", texte, re.M) == [str(deja + r + 1) for r in range(nombre)]


@pytest.mark.parametrize(("reste", "boutons"), [(0, 0), (2, 1)])
def test_more_is_offered_only_when_there_is_more(reste: int, boutons: int) -> None:
    assert len(say(proposition(), reste=reste)["buttons"]) == boutons


def test_a_path_is_told_in_the_order_of_its_steps_and_remembered_so() -> None:
    etapes = ("emploi", "formation", "levee-des-freins", "formation")
    dites = [
        proposition(dispositif=f"{etape}-{rang}", nom=f"{etape} {rang}", etape=etape)
        for rang, etape in enumerate(etapes)
    ]
    mise = Mise({p["dispositif"]: PORTE for p in dites}, ETAPES, MOTS)
    assert mise.in_order(dites) == ["levee-des-freins-2", "formation-1", "formation-3", "emploi-0"]
    texte = mise.suggestions(dites, mode="habitant", deja=0, reste=0)["text"]
    assert re.findall(r"^\d\. .+ : (.+)$", texte, re.M) == [
        "levee-des-freins 2",
        "formation 1",
        "formation 3",
        "emploi 0",
    ]


# The parts.


@pytest.mark.parametrize(
    ("structure", "autres", "deja", "qui"),
    [
        (LIEU, {"telephone": "3949"}, "", "Agence de Vesoul, 1 rue Haute, ml@exemple.fr"),
        (None, {"telephone": "3949", "annuaire": "https://www.unml.info"}, "", "3949"),
        (None, {"telephone": "3949"}, "Appelez le 3949.", ""),
        (None, {"telephone": "3949", "annuaire": "https://www.unml.info"}, "Appelez le 3949.", "adresses sur unml.info"),
        (None, {"annuaire": "https://www.unml.info"}, "Cherchez sur unml.info.", ""),
        ({**dict.fromkeys(LIEU), "nom": "La Porte"}, {"telephone": "3949"}, "", "3949"),  # a place that says no more
        (None, {}, "", ""),
    ],
)  # fmt: skip
def test_whom_to_call_is_the_place_else_the_number_else_the_directory(
    structure: dict[str, Any] | None, autres: dict[str, Any], deja: str, qui: str
) -> None:
    assert whom_to_call(structure, fiche("porte", nom="La Porte", **autres), deja) == qui


def test_no_place_has_no_contact() -> None:
    assert contact(None) == ""


@pytest.mark.parametrize(
    ("adresse", "lue"),
    [
        ("https://www.unml.info", "unml.info"), ("http://epide.fr/", "epide.fr"),
        ("https://conseiller-numerique.gouv.fr/carte", "conseiller-numerique.gouv.fr/carte"),
    ],
)  # fmt: skip
def test_an_address_is_read_aloud(adresse: str, lue: str) -> None:
    assert domain_of(adresse) == lue


@pytest.mark.parametrize(
    ("demarche", "suite"),
    [
        ("Appelez.", "Appelez."),
        ("Appelez le 3949. Demandez un rendez-vous.", "Appelez le 3949. Demandez un rendez-vous."),
        (f"Appelez. {'Mot ' * 60}fin.", "Appelez."),
        (f"{'Mot ' * 60}fin. Appelez.", f"{'Mot ' * 60}fin."),
        ("Allez sur epide.fr ou pole.fr. Appelez.", "Allez sur epide.fr ou pole.fr. Appelez."),
        (f"Appelez. Encore au lycée ? {'Mot ' * 60}fin.", "Appelez."),  # no question without its answer
    ],
)  # fmt: skip
def test_the_next_step_is_told_in_whole_sentences(demarche: str, suite: str) -> None:
    assert first_sentences(demarche) == suite


@pytest.mark.parametrize(
    ("resume", "dit"),
    [
        ("On y parle. On y mange.", "On y parle."),
        ("Un lieu : le centre.", "Un lieu : le centre."),
        (f"Une conseillère accompagne les jeunes sortis de l’école vers un emploi : {'mot, ' * 20}fin.", "Une conseillère accompagne les jeunes sortis de l’école vers un emploi."),
        (f"Une aide : {'mot, ' * 30}fin.", f"Une aide : {'mot, ' * 30}fin."),
    ],
)  # fmt: skip
def test_what_it_is_leaves_out_the_list_that_ends_a_long_sentence(resume: str, dit: str) -> None:
    assert what_it_is(resume) == dit


@pytest.mark.parametrize(
    ("motifs", "faits"),
    [
        ([DIX_NEUF_ANS["habitant"]], ["vous avez 19 ans"]),
        ([DIX_NEUF_ANS["habitant"]] * 2, ["vous avez 19 ans"]),
        (
            ["Sans emploi : critère rempli.", "Sans emploi depuis 3 ans : il faut au moins 1 an."],
            ["sans emploi depuis 3 ans"],
        ),
        (["Il reste à savoir votre âge : c’est ouvert de 16 à 25 ans, mais ce n’est pas toujours exigé."], []),
        (["C’est ouvert à tout le monde."], []),
    ],
)  # fmt: skip
def test_facts_are_told_once_and_what_is_not_asked_is_none(
    motifs: list[str], faits: list[str]
) -> None:
    assert told_facts({"motifs": [motif(texte) for texte in motifs]}) == faits


# Who helps with something.


@pytest.mark.parametrize(
    ("lieu", "debut"),
    [
        ("à Belfort", "Pour « logement » à Belfort :"),
        (
            "dans le département (Haute-Saône)",
            "Pour « logement » dans le département (Haute-Saône) :",
        ),
        (None, "Pour « logement » :"),
    ],
)
@pytest.mark.parametrize(("mode", "entre"), [("habitant", "\n\n"), ("educateur", "\n")])
def test_directory_says_a_few_who_help_and_asks_for_the_commune_it_lacks(
    lieu: str | None, debut: str, mode: str, entre: str
) -> None:
    aident = [
        proposition(dispositif=code, nom=code.upper(), demarche="Appelez la mairie. Puis écrivez.")
        for code in "abcd"
    ]
    mise = Mise(dict.fromkeys("abcd", fiche("a", telephone="115")), ETAPES, MOTS)
    texte = mise.directory(aident, sujet="logement", lieu=lieu, mode=mode)["text"]
    fin = [] if lieu else ["Avec la commune, je peux chercher plus près."]
    signe = "→" if mode == "educateur" else "Contact :"
    lignes = [
        f"{rang}. {code} : appelez la mairie.\n{signe} 115"
        for rang, code in enumerate("ABC", start=1)
    ]
    assert len(lignes) == ANNUAIRE_MAX
    assert texte == entre.join([debut, *lignes, *fin])


# The real catalogue.


@pytest.fixture(scope="module")
def mise(catalogue: Catalogue) -> Mise:
    return Mise(catalogue.fiches, ETAPES, MOTS)


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_real_propositions_all_become_text(moteur: Moteur, mise: Mise, mode: str) -> None:
    propositions = orient(
        moteur, mode=mode, age=19, commune="70550", freins=["mobilite", "logement"]
    )["propositions"]
    texte = mise.suggestions(propositions, mode=mode, deja=0, reste=0)["text"]
    assert all(p["nom"].split(" (")[0] in texte for p in propositions)
    assert "None" not in texte and "{" not in texte


VARIEES: list[dict[str, Any]] = [
    {},
    {"age": 17},
    {"commune": "70550"},
    {"freins": ["violences"]},
    {"age": 15, "commune": "90010", "scolarise": True},
    {"age": 16, "commune": "13203", "scolarise": False, "freins": ["confiance"]},
    {"age": 19, "commune": "70550", "scolarise": False, "freins": ["mobilite"]},
    {"age": 19, "commune": "13203", "refus": ["mission-locale"], "freins": ["confiance"]},
    {"age": 20, "commune": "45234", "en_emploi": False, "diplome": "aucun", "freins": ["justice"]},
    {"age": 22, "commune": "90010", "scolarise": False, "en_emploi": False, "suivi": ["cej"]},
    {"age": 23, "commune": "75056", "diplome": "superieur", "freins": ["reseau"]},
    {"age": 24, "commune": "69123", "enfant_moins_3_ans": True, "parent_isole": True, "freins": ["garde-enfants"]},
    {"age": 26, "commune": "23008", "rsa": True, "mois_sans_emploi": 18, "freins": ["isolement"]},
    {"age": 28, "commune": "44109", "logement": "sans-abri", "freins": ["addictions", "sante"]},
    {"age": 31, "commune": "67482", "freins": ["langue", "droits"], "en_emploi": False},
    {"age": 34, "commune": "90010", "freins": ["addictions"], "mois_sans_emploi": 9},
    {"age": 40, "commune": "13048", "mois_sans_emploi": 36, "freins": ["mobilite"]},
    {"age": 44, "commune": "59350", "rqth": True, "freins": ["handicap", "sante-mentale"]},
    {"age": 47, "commune": "06069", "mois_sans_emploi": 30, "mois_dans_la_commune": 60},
    {"age": 52, "commune": "97411", "freins": ["numerique", "finances"], "inscrit_france_travail": True},
    {"age": 61, "commune": "01053", "freins": ["lecture-ecriture"], "scolarise": False},
    {"age": 29, "commune": "76540", "logement": "hebergement", "freins": ["logement", "justice"]},
    {"age": 38, "commune": "2A004", "en_emploi": True, "freins": ["garde-enfants", "mobilite"]},
]  # fmt: skip


def told_to_educator(moteur: Moteur, mise: Mise, **personne: Any) -> str:
    propositions = first_steps(orient(moteur, mode="educateur", **personne)["propositions"])
    return str(mise.suggestions(propositions, mode="educateur", deja=0, reste=5)["text"])


@pytest.mark.parametrize("personne", VARIEES, ids=str)
def test_an_educator_reads_the_first_steps_at_a_glance(
    moteur: Moteur, mise: Mise, personne: dict[str, Any]
) -> None:
    texte = told_to_educator(moteur, mise, **personne)
    assert texte.count(" · ") == 6
    assert len(texte) <= ECRAN, texte


def test_an_educator_reads_the_first_steps_of_every_case_of_the_catalogue_at_a_glance(
    moteur: Moteur, mise: Mise, catalogue: Catalogue
) -> None:
    longs = {
        f"{une.id} : {cas.nom}": len(texte)
        for une in catalogue.fiches.values()
        for cas in une.cas
        if len(texte := told_to_educator(moteur, mise, **cas.situation)) > ECRAN
    }
    assert longs == {}


@pytest.mark.parametrize(
    "personne",
    [
        {"age": 15, "commune": "13048", "en_emploi": False, "freins": ["mobilite"]},
        {"age": 45, "commune": "90010", "mois_sans_emploi": 18, "inscrit_france_travail": True, "freins": ["mobilite"], "refus": ["france-travail"]},
    ],
    ids=str,
)  # fmt: skip
def test_an_educator_never_reads_more_than_a_page(
    moteur: Moteur, mise: Mise, personne: dict[str, Any]
) -> None:
    texte = told_to_educator(moteur, mise, **personne)
    assert len(texte) <= ECRAN, texte
    propositions = first_steps(orient(moteur, mode="educateur", **personne)["propositions"])
    for p in propositions:
        assert p["nom"].split(" (")[0] in texte
    verdicts = [p["verdict"] == "a_verifier" for p in propositions]
    assert texte.count(" · à vérifier") == sum(verdicts)
    assert texte.count("→ ") == len(propositions)
    refuse = "france-travail" in personne.get("refus", ())  # nobody is sent back there
    assert ("3949" in texte) is not refuse
    assert "une conseillère, un conseiller ou un travailleur social" in texte


def test_a_screen_left_too_long_is_told_in_fewer_words(moteur: Moteur, mise: Mise) -> None:
    inscrit: dict[str, Any] = {"age": 45, "commune": "90010", "mois_sans_emploi": 18, "inscrit_france_travail": True, "freins": ["mobilite"], "refus": ["france-travail"]}  # fmt: skip
    texte = told_to_educator(moteur, mise, **inscrit)
    assert "Réserve : inscription à France Travail faite." in texte
    assert "un prescripteur habilité d’envoyer la candidature" in texte
    assert "Prescription : un prescripteur habilité" not in texte  # the line above says it
    court = told_to_educator(moteur, mise, age=19, commune="70550", freins=["mobilite"])
    assert "(garage, location, bilan mobilité)" in court
