"""What a question asks of a dispositif by its own words."""

from __future__ import annotations

import pytest

from bot.dialogue.attributs import ATTRIBUTS, attribute_asked, attributes_asked, sentence_on
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches


@pytest.mark.parametrize(
    ("texte", "attribut"),
    [
        ("on sort avec un diplôme ?", "question_diplome_obtenu"),
        ("c’est un diplôme reconnu ?", "question_diplome_obtenu"),
        ("on a un diplome après ?", "question_diplome_obtenu"),
        ("y a un diplome a la fin ?", "question_diplome_obtenu"),
        ("c’est qualifiant ?", "question_diplome_obtenu"),
        ("on peut avoir un cap là-bas ?", "question_diplome_obtenu"),
        ("je dois avoir le bac ?", None),
        ("faut un diplôme pour y aller ?", None),
        ("sans diplome je peux ?", None),
        ("c’est combien par mois", "question_montant"),
        ("on touche combien par mois", "question_montant"),
        ("combien de mois ?", None),
        ("ça dure combien de temps", None),
        ("et le weekend on rentre ?", "question_repos"),
        ("c’est ouvert le samedi ?", "question_ouverture"),
        ("c’est quoi les horaires", "question_horaires"),
        ("c’est ouvert quand", "question_ouverture"),
        ("ils sont ouverts le samedi ?", "question_ouverture"),
        ("c’est encore ouvert ?", None),
        ("combien d’heures par semaine ?", "question_horaires"),
        ("on dort là-bas ?", "question_logement"),
        ("ils nourrissent ?", "question_repas"),
        ("c’est un CDI ?", "question_cdi"),
        ("c’est quoi comme contrat", "question_contrat"),
        ("je veux un contrat d’engagement jeune", None),
        ("c l’armee ?", "question_militaire"),
        ("c comme l’armée lepide", "question_militaire"),
        ("ils crient ?", "question_ambiance"),
        ("mes parents crient", None),
        ("y a des filles ?", "question_qui_y_est"),
        ("c’est mixte ?", "question_qui_y_est"),
        ("c’est que pour les étrangers ?", "question_etrangers"),
        ("les cours de français c’est que pour les étrangers ?", None),
        ("on peut arrêter quand on veut ?", "question_arret"),
        ("j’ai arrêté de fumer quand j’étais enceinte", None),
        ("faut prendre rdv ?", "question_rdv"),
        ("j’ai raté le rendez-vous", None),
        ("y a un vrai taf au bout ?", "question_emploi_apres"),
        ("c’est où ?", None),
        ("mon patron me paye combien par mois ?", None),
        ("le bracelet, ça va avec l’internat ?", None),
    ],
)
def test_the_attribute_that_a_question_names(texte: str, attribut: str | None) -> None:
    assert attribute_asked(texte) == attribut


@pytest.mark.parametrize(
    ("code", "attribut", "dit"),
    [
        ("tzcld", "question_cdi", "indéterminée"),
        ("epide", "question_logement", "internat"),
        ("cej", "question_horaires", "heures"),
        ("iae", "question_contrat", "salarié"),
        ("e2c", "question_diplome_obtenu", None),
        ("epide", "question_militaire", None),
        ("mission-locale", "question_rdv", "poussez la porte"),
        ("epide", "question_rdv", None),
        ("epide", "question_etrangers", "situation régulière"),
        ("epide", "question_qui_y_est", None),
        ("epide", "question_horaires", None),
    ],
)
def test_the_sentence_that_tells_it_or_none(code: str, attribut: str, dit: str | None) -> None:
    phrase = sentence_on(FICHES[code], attribut)
    assert phrase is None if dit is None else phrase is not None and dit in phrase


@pytest.mark.parametrize("nom", ATTRIBUTS)
def test_what_is_not_known_is_said_and_never_a_no(nom: str) -> None:
    inconnu = ATTRIBUTS[nom].inconnu
    assert inconnu.startswith(("Je ne sais pas", "Je ne connais pas"))


def test_two_attributes_asked_at_once_are_two() -> None:
    dits = attributes_asked("le CEJ, combien d’heures hebdo et quel montant ?")
    assert dits == ["question_montant", "question_horaires"]
    assert attributes_asked("c’est quoi comme contrat, un CDI ?") == ["question_cdi"]
