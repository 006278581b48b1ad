"""What follows a profile in a few words: a date, a past stay, a refusal; and what is near them."""

from __future__ import annotations

import pytest

from bot.comprehension.ages.naissance import tells_a_birthday_ahead
from bot.comprehension.demandes.metiers import is_no_to_a_trade, wished_trade
from bot.comprehension.personnes.plusieurs import ages_of_a_couple
from bot.passerelle import open_passerelle

LECTEUR = open_passerelle().lecteur
COURANTES = open_passerelle().questions_courantes


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("maj. en mars", True),
        ("majorité en mars", True),
        ("il aura 16 ans en février", True),
        ("elle va avoir 26 ans dans deux mois", True),
        ("que prévoir pour ses 18 ans ?", True),
        ("18 ans, Vesoul, sans emploi", False),
        ("il aura 18 ans quand il sortira", False),
        ("CV à mettre à jour en mars", False),
    ],
)
def test_un_anniversaire_a_venir(texte: str, dit: bool) -> None:
    assert tells_a_birthday_ahead(texte) is dit


@pytest.mark.parametrize(
    ("texte", "ages"),
    [
        ("couple 24 et 26, 1 bb 3 mois, à l'hôtel", (24, 26)),
        ("Couple 45 ans et 52 ans, Vesoul", (45, 52)),
        ("couple hébergé, M. 41 ans, Mme 38 ans", (38, 41)),
        ("24 ans, en couple, 2 enfants", None),
        ("couple avec 2 enfants de 12 et 15 ans", None),
    ],
)
def test_un_couple_et_ses_deux_ages(texte: str, ages: tuple[int, int] | None) -> None:
    assert ages_of_a_couple(texte) == ages


@pytest.mark.parametrize(
    ("question", "texte", "attendu"),
    [
        ("freins", "il a fait 2 chantiers d'insertion déjà, ça a capoté", {}),
        ("freins", "il est en chantier d'insertion depuis mai", {"en_emploi": True}),
        ("logement", "patron pas payer novembre", {"en_emploi": True, "freins": ["finances"]}),
        ("en_emploi", "non camion", {}),
        ("en_emploi", "non chômage", {"en_emploi": False}),
        ("freins", "non camion", {}),
        ("en_emploi", "majorité en mars", {"age": 17}),
        ("en_emploi", "resid. depuis 10 ans", {"mois_dans_la_commune": 120}),
        ("en_emploi", "il a un CAP maçonnerie en cours, patron OK", {"scolarise": True}),
        ("en_emploi", "une demande de CAP en cours", {}),
        ("freins", "je parle pas bien", {"freins": ["langue"]}),
        ("freins", "je veux faire manger, cuisine", {}),
        (None, "un homme d'une trentaine d'années, il dit 34, Besançon", {"age": 34}),
    ],
)
def test_rien_de_faux_n_est_note(
    question: str | None, texte: str, attendu: dict[str, object]
) -> None:
    lue = LECTEUR.read(texte, question=question).situation
    for cle in ("en_emploi", "scolarise", "age", "freins", "mois_dans_la_commune"):
        assert lue.get(cle) == attendu.get(cle), cle


@pytest.mark.parametrize(
    ("texte", "metier"),
    [
        ("pas envie de retourner en usine", None),
        ("marre du ménage", None),
        ("je veux travailler en usine", "usine"),
        ("envie de cuisine", "cuisine"),
        ("pas envie de rester à la maison, je veux travailler en cuisine", "cuisine"),
    ],
)
def test_le_metier_que_l_on_refuse_n_est_pas_voulu(texte: str, metier: str | None) -> None:
    assert wished_trade(texte) == metier


def test_non_puis_un_metier() -> None:
    assert is_no_to_a_trade("non camion")
    assert is_no_to_a_trade("non plutot la cuisine")
    assert not is_no_to_a_trade("non au chomage")
    assert not is_no_to_a_trade("non")


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("et après le CHRS il y a quoi", "logement-d-apres"),
        ("fin de PEC le 31/01", "logement-d-apres"),
        ("elle veut un studio", "logement-d-apres"),
        ("après le CHRS il a eu un logement", None),
        ("il ne veut plus du tout faire de restauration", "metier-a-eviter"),
        ("l'usine a fermé", None),
        ("je veux pas quitter l'usine", None),
        ("il lâche au bout de deux semaines à chaque fois", "ne-tient-pas-dans-la-duree"),
        ("il a arrêté tout il y a un mois", None),
        ("elle est pas à l'aise en groupe", "peur-du-groupe"),
        ("le groupe scolaire est loin", None),
        ("comment la motiver", "redonner-envie"),
        ("s'il refuse l'EPIDE", None),
        ("il a manqué 2 rdv avec son conseiller", "rendez-vous-rate"),
        ("il a raté son rdv spip", None),
        ("que préparer pour le rdv", "preparer-un-rendez-vous"),
        ("que préparer pour l'EPIDE", None),
        ("qui je préviens si elle fugue", "ne-revient-pas"),
        ("qui prévenir pour mon absence", None),
        ("ses droits au chômage s'arrêtent le 12", "fin-du-chomage"),
        ("j'ai le chômage", None),
        ("dossier rqth déposé en septembre", "mdph-delai"),
        ("RQTH obtenue en mars", None),
        ("garde du bébé ?", "garde-qui-appeler"),
        ("garde à vue hier", None),
    ],
)
def test_ce_qui_est_demande(texte: str, code: str | None) -> None:
    assert COURANTES.asked(texte) == code
