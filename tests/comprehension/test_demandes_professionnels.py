"""What educators, professionals and those who had enough ask or say, and what is near it."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.metiers import wished_trade
from bot.comprehension.personnes.plusieurs import age_begun_with, begins_with_somebody, tells_of_two
from bot.comprehension.personnes.suivante import rest_of_the_line
from bot.dialogue.aspect_en_mots import asks_whether_it_is_here
from bot.dialogue.aspects_dits import asks_for_the_conditions
from bot.dialogue.designation import designated
from bot.passerelle import open_passerelle

COURANTES = open_passerelle().questions_courantes
LECTEUR = open_passerelle().lecteur
FICHES = open_passerelle().catalogue.fiches


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("permis payé par qui", "permis-qui-paye"),
        ("elle veut passer le permis, quelles aides ?", "permis-qui-paye"),
        ("je veux passer le permis", None),
        ("mon permis est suspendu, qui paye le stage ?", None),
        ("formation cariste, qui finance ?", "formation-qui-paye"),
        ("qui je contacte pour la rupture ? le CFA dit débrouille toi", "rupture-apprentissage"),
        ("qui fait la médiation", "rupture-apprentissage"),
        ("il a combien de temps pour retrouver un patron", "rupture-apprentissage"),
        ("qui fait la médiation familiale", None),
        ("j’ai rompu mon contrat d’apprentissage en mars", None),
        ("comment on fait une rupture conventionnelle de cdi ?", None),
        ("est-ce que moi je peux aller à sa place", "appeler-a-sa-place"),
        ("y a de la place pour elle ?", None),
        ("c koi le travail que on peut faire a 14 ans", "travail-avant-16-ans"),
        ("il veut bosser, il a droit a 15a ?", "travail-avant-16-ans"),
        ("je travaille depuis 15 ans, j’ai droit au chomage ?", "droit-au-chomage"),
        ("j’ai commencé à travailler à 14 ans, j’ai droit à la retraite ?", None),
        ("et un apprentissage ya moyen a 15 ans", "apprentissage-age"),
        ("il a un bracelet, il peut travailler à 6h ?", "justice-et-horaires"),
        ("sous bracelet, hébergé chez la tante à Vaulx, veut taf bâtiment", None),
        ("alors quoi comme thune", "quel-argent"),
        ("quoi comme métier", None),
        ("pas d’interim c’est bon j’ai donné", "pas-d-interim"),
        ("j’ai dit PAS D’INTERIM", "pas-d-interim"),
        ("j’ai pas d’interim en ce moment", None),
        ("il trouve plus d’intérim", None),
        ("je veux pas d’armée", "pas-d-armee"),
        ("je veux faire l’armée", None),
        ("mon conseiller m’a laissé tomber", "perte-de-temps"),
        ("démissionner je peux pas j’ai un crédit maison", "rester-en-poste"),
        ("j’ai démissionné", None),
        ("non pas de violence juste du mépris tous les jours", "pas-de-coups-mais-du-mepris"),
        ("mon mari me frappe pas mais il m’humilie", None),
        ("qui finance ce site et où vont les données ?", "qui-finance-ce-site"),
        ("qui finance le FLE", None),
        ("et comment un éducateur s’en sert", "outil-des-educateurs"),
        ("il y a un mode spécial ?", "outil-des-educateurs"),
        ("c’est pour les jeunes que nous suivons", "outil-des-educateurs"),
        ("comment avoir un éducateur ?", None),
        ("CHRS qui oriente", "chrs-qui-oriente"),
        ("je sors du chrs vendredi", None),
        ("si je rate un jour ils me virent", "absence-au-chantier"),
        ("si je rate le bus ?", None),
        ("et s’il refuse de venir ils peuvent venir chez moi", "venir-a-domicile"),
        ("est ce que ça coute quelque chose pour moi ?", "cout-pour-la-famille"),
    ],
)
def test_what_many_professionals_ask(texte: str, code: str | None) -> None:
    assert COURANTES.asked(texte) == code


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("le bracelet c’est compatible avec un chantier d’insertion ?", "justice-et-horaires"),
        ("le PACEA il peut le refaire après le CEJ ?", "pacea"),
        ("et s’il passe 26 en mars il a droit au CEJ encore ?", "cej-et-limite-d-age"),
        ("l’e2c il peut pas ? ça fait moins d’un an", "e2c-moins-d-un-an"),
        ("l’e2c c’est quoi", None),
        ("mission locale = perte de temps", "perte-de-temps"),
        ("3 ans que je tourne en rond pole emploi mission machin tous des fdp", "perte-de-temps"),
        ("je veux pas de l’armée ni du service civique", None),
        ("et l’epide c’est l’armée ?", None),
    ],
)
def test_some_are_asked_beside_a_piste(texte: str, code: str | None) -> None:
    assert COURANTES.asked(texte, nomme=True) == code


@pytest.mark.parametrize(
    ("texte", "plusieurs"),
    [
        ("3 gars au pied du bat C : 17 ans en BTP abandonné CFA, 19 rien, 22 sort de taule", True),
        ("2 frères 18 et 20, rsa mère, l’ainé a eu son CAP plombier, le petit rien", True),
        ("2 jeunes : 17 ans décroché, 21 sans permis", True),
        ("2 jeunes hier, lui 17 ans, travaille 15 heures", False),
        ("jeune de 18 ans, 2 frères", False),
    ],
)
def test_a_list_of_people_is_nobody_of_it(texte: str, plusieurs: bool) -> None:
    assert tells_of_two(texte) is plusieurs


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("on fait le 17 en premier", 17), ("le 22 d’abord", 22), ("on commence par celui de 19 ans", 19),
        ("d’abord le gars de 17 ans", 17), ("le 17 mars en premier", None), ("le 3949 d’abord", None),
        ("on commence le 17", None), ("il a 17 ans", None), ("rdv le 17", None),
    ],
)  # fmt: skip
def test_one_begins_with_the_one_of_an_age(texte: str, age: int | None) -> None:
    assert age_begun_with(texte) == age
    assert rest_of_the_line(texte) == (None if age is None else f"{age} ans")


def test_one_takes_somebody_first() -> None:
    assert begins_with_somebody("on prend l’ainé en premier")
    assert not begins_with_somebody("on prend le bus en premier")


@pytest.mark.parametrize(
    ("texte", "ici"),
    [
        ("ça existe ici ?", True), ("y en a combien", True), ("on en a une sur le secteur ?", True),
        ("ça existe encore ici ?", False), ("y en a combien qui travaillent", False), ("ça existe ?", False),
    ],
)  # fmt: skip
def test_one_asks_if_there_is_one_around(texte: str, ici: bool) -> None:
    assert asks_whether_it_is_here(texte) is ici


@pytest.mark.parametrize(
    ("texte", "conditions"),
    [
        ("quelles sont les règles d’âge pour l’E2C et l’EPIDE ?", True), ("il peut faire l’e2c a 16 ?", True),
        ("l’epide a 17 ans possible ?", True), ("l’e2c à 16h", False), ("l’e2c à 16 km", False), ("j’ai 16 ans", False),
    ],
)  # fmt: skip
def test_an_age_asked_of_a_piste_is_a_condition(texte: str, conditions: bool) -> None:
    assert asks_for_the_conditions(texte) is conditions


def test_a_piste_just_told_is_named_with_un() -> None:
    fiches = [FICHES["france-travail"], FICHES["iae"]]
    assert designated("bon. un chantier ça se passe comment", fiches, question=True) == ["iae"]
    assert designated("il me faut un chantier", fiches, question=False) == []
    assert designated("je cherche un chantier ?", fiches, question=True) == []


@pytest.mark.parametrize(
    ("texte", "demande"),
    [("ok et l’APEC pour elle", True), ("et le CFA ?", True), ("c’est quoi la transition pro ?", True),
     ("ok pour l’apec", False), ("l’apec pour elle c’est non", False)],
)  # fmt: skip
def test_a_known_name_is_asked_about_for_somebody(texte: str, demande: bool) -> None:
    assert LECTEUR.read(texte).nom_connu is demande


@pytest.mark.parametrize(
    ("texte", "accompagne"),
    [("bon admettons un jeune, 18 ans, sans diplôme, Vénissieux", True), ("prenons l’exemple d’une femme de 40 ans au RSA", True),
     ("imaginons que je déménage", False), ("par exemple un garage", False)],
)  # fmt: skip
def test_an_example_is_somebody_else(texte: str, accompagne: bool) -> None:
    assert LECTEUR.read(texte).accompagne is accompagne


def test_a_trade_one_would_do() -> None:
    assert wished_trade("animateur ou un truc comme ca") == "petite enfance"
    assert wished_trade("je suis animateur ou un truc comme ca") is None
