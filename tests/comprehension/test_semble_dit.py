"""What a message names and does not state: a wished field, a trade, a diploma missed, a town too far."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecture
from bot.passerelle import open_passerelle


def read(texte: str, question: str | None = None, **connu: Any) -> Lecture:
    return open_passerelle().lecteur.read(texte, question=question, connu=connu)


@pytest.mark.parametrize(
    "texte",
    [
        "je voudrais être dans le numérique, développeur web", "je veux travailler avec les enfants",
        "bosser dans la santé", "travailler dans les transports", "je cherche dans la petite enfance",
        "métier dans la justice, greffier", "une formation dans le numérique",
        "je veux devenir chauffeur de bus", "elle voudrait faire de l’informatique",
        "je voudrais m’occuper de personnes handicapées", "bosser ds l’immobilier",
    ],
)  # fmt: skip
def test_a_wished_field_is_no_barrier_and_no_job(texte: str) -> None:
    lue = read(texte, "freins", age=24, commune="97101").situation
    assert "freins" not in lue
    assert "en_emploi" not in lue


@pytest.mark.parametrize(
    ("texte", "frein"),
    [
        ("la santé", "sante"), ("les enfants", "garde-enfants"), ("le transport", "mobilite"),
        ("pas de transport pour aller travailler", "mobilite"),
        ("je voudrais travailler mais je suis nul en numérique", "numerique"),
        ("je veux travailler mais personne pour garder les enfants", "garde-enfants"),
        ("je veux bosser dans la santé mais j’ai pas de voiture", "mobilite"),
        ("je peux pas travailler à cause de ma santé", "sante"),
    ],
)  # fmt: skip
def test_what_blocks_stays_a_barrier_beside_a_wish(texte: str, frein: str) -> None:
    assert read(texte, "freins").situation["freins"] == [frein]


@pytest.mark.parametrize(
    "texte",
    ["boulanger", "électricien", "vendeuse", "secrétaire médicale", "moi c’est couturière", "coiffeuse diplômée"],
)  # fmt: skip
def test_a_trade_alone_tells_of_no_job(texte: str) -> None:
    assert read(texte, "en_emploi", age=19).situation == {}


@pytest.mark.parametrize(
    "texte",
    ["je suis plombier", "je suis secrétaire médicale", "jsuis vendeuse normalement", "je suis plombier mais je trouve rien", "pour retrouver un taf je commence par quoi ? je suis plombier"],
)  # fmt: skip
@pytest.mark.parametrize("question", ["freins", "logement", None])
def test_who_has_no_job_names_a_trade(texte: str, question: str | None) -> None:
    assert read(texte, question, en_emploi=False).situation.get("en_emploi") is not True


@pytest.mark.parametrize(
    ("texte", "question", "connu"),
    [
        ("je suis vendeuse chez Carrefour", "en_emploi", {}), ("maçon en cdi", "en_emploi", {}),
        ("je suis maçon", "en_emploi", {}), ("je suis infirmière", None, {}),
        ("je viens de trouver un travail de vendeuse", "freins", {"en_emploi": False}),
        ("non en fait je bosse, je suis plombier", "freins", {"en_emploi": False}),
    ],
)  # fmt: skip
def test_a_job_of_today_is_still_one(texte: str, question: str | None, connu: Any) -> None:
    assert read(texte, question, **connu).situation["en_emploi"] is True


@pytest.mark.parametrize(
    "texte",
    [
        "vesoul c trop loin", "vesoul c’est à 30 km", "belfort c loin sans voiture", "c loin besancon pr moi",
        "jpeux pas aller a belfort tout les jours", "vesoul c pas la porte a coté", "trop loin vesoul",
        "belfort c’est à l’autre bout", "vesoul cest une heure de bus",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", ["en_emploi", "commune"])
def test_a_town_too_far_is_no_home(texte: str, question: str) -> None:
    lue = read(texte, question, age=18, commune="70310")
    assert lue.trop_loin
    assert lue.situation == {"freins": ["mobilite"]}
    assert not lue.communes_possibles


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("non j’habite vesoul", "70550"), ("j’ai déménagé à belfort, c’est loin de ma famille", "90010"),
        ("j’habite à besançon loin du centre", "25056"), ("j’habite vesoul, tout est loin", "70550"),
        ("je suis à Lure, c’est à 30 km de Vesoul", "70310"), ("vesoul, c’est pas loin", "70550"),
    ],
)  # fmt: skip
def test_a_home_from_which_all_is_far_stays_the_home(texte: str, commune: str) -> None:
    assert read(texte, "commune").situation["commune"] == commune


@pytest.mark.parametrize(
    "texte",
    [
        "je vis avec mes enfants", "je suis seule avec eux, leur père est parti", "moi et mon fils",
        "avec mon mari et mes gosses",
    ],
)  # fmt: skip
def test_the_household_says_nothing_of_the_housing(texte: str) -> None:
    assert "logement" not in read(texte, "logement", en_emploi=False).situation


@pytest.mark.parametrize(
    "texte", ["chez ma fille", "avec ma fille chez ma mère", "ma fille m’héberge"]
)
def test_who_lodges_one_is_still_heard(texte: str) -> None:
    assert read(texte, "logement").situation["logement"] == "heberge"


@pytest.mark.parametrize("question", [None, "freins"])
@pytest.mark.parametrize(
    "texte",
    [
        "je suis veuve, mes enfants sont grands", "divorcée, les enfants ont quitté la maison",
        "je suis veuf et mes fils sont mariés", "jsui divorcé mes enfant on 25 et 28 ans",
        "j’ai 61 ans, mon mari est mort, je suis toute seule",
    ],
)  # fmt: skip
def test_nobody_brings_up_grown_up_children(texte: str, question: str | None) -> None:
    lue = read(texte, question).situation
    assert "parent_isole" not in lue
    assert "garde-enfants" not in lue.get("freins", ())


@pytest.mark.parametrize(
    "texte", ["divorcée avec 3 enfants", "veuve avec deux ados", "j’élève seule ma fille"]
)
def test_who_brings_up_children_alone_is_heard(texte: str) -> None:
    assert read(texte).situation["parent_isole"] is True


@pytest.mark.parametrize(
    "texte",
    [
        "j dors chez un pote depuis 2 mois", "fin de droits chômage dans 2 mois", "j’accouche dans 2 mois",
        "mes droits are finissent dans deux mois", "j’habite chez ma soeur depuis 6 mois",
    ],
)  # fmt: skip
def test_what_lasts_otherwise_is_no_time_without_a_job(texte: str) -> None:
    assert "mois_sans_emploi" not in read(texte, "mois_sans_emploi", en_emploi=False).situation


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        ("depuis 2 mois", 2), ("je cherche depuis 2 ans", 24), ("ça fait 2 mois que j’ai perdu mon travail", 2),
        ("sans boulot depuis 1 an et je dors chez un pote", 12),
    ],
)  # fmt: skip
def test_the_time_without_a_job_is_heard(texte: str, mois: int) -> None:
    lue = read(texte, "mois_sans_emploi", en_emploi=False).situation
    assert lue["mois_sans_emploi"] == mois


@pytest.mark.parametrize("question", ["diplome", "freins", None])
@pytest.mark.parametrize(
    "texte",
    [
        "le cap g lai pas eu", "j’ai pas eu mon cap", "jai raté le cap", "pas eu mon bac", "g pa u mon bep",
        "le bac je l’ai pas eu", "j’ai loupé mon bac pro", "mon bts je l’ai pas validé",
    ],
)  # fmt: skip
def test_a_diploma_that_was_missed_is_not_held(texte: str, question: str | None) -> None:
    lue = read(texte, question)
    assert "diplome" not in lue.situation
    assert lue.entendu == "diplome"


@pytest.mark.parametrize(
    ("texte", "diplome"),
    [
        ("mon cap je l’ai eu", "cap-bep"), ("j’ai eu mon cap pas mon bac", "cap-bep"),
        ("j’ai mon bac mais pas eu mon bts", "bac"), ("j’ai un cap cuisine, raté le bac pro", "cap-bep"),
    ],
)  # fmt: skip
def test_the_diploma_that_was_got_beside_it_is(texte: str, diplome: str) -> None:
    assert read(texte).situation["diplome"] == diplome


@pytest.mark.parametrize("texte", ["j’ai une aide à domicile pour ma mère le matin", "je peux que quand l’aide à domicile est là, de 9h à 12h"])  # fmt: skip
def test_who_comes_to_help_at_home_has_the_job(texte: str) -> None:
    lue = read(texte, "en_emploi")
    assert "en_emploi" not in lue.situation
    assert lue.entendu == "aide"


def test_papers_that_one_has_are_no_barrier() -> None:
    assert read("j’ai les papiers", "freins").situation == {}
    assert read("j’ai mes papiers mais faut les renouveler", "freins").situation == {
        "freins": ["droits"]
    }


@pytest.mark.parametrize("texte", ["je m’occupe de ma mère malade", "mon père est handicapé, c’est moi qui m’en occupe"])  # fmt: skip
def test_a_parent_one_looks_after_is_no_child_to_keep(texte: str) -> None:
    assert "freins" not in read(texte, "freins").situation


def test_the_town_of_a_job_is_asked() -> None:
    assert read("j’ai 41 ans en cdi à vesoul").communes_possibles == ("70550",)


def test_a_diploma_asked_after_a_first_step_is_none() -> None:
    assert read("la première démarche c’est laquelle", "scolarise").situation == {}


@pytest.mark.parametrize(
    "texte",
    ["j’aime bien les voitures", "jadore la moto", "les voitures j’aime bien", "j’aime l’informatique", "j’aime la mécanique et les voitures",
     "je voudrais garder des personnes âgées", "j’aimerais m’occuper de vieux", "jveux m’occuper des anciens", "je voudrais garder des enfants",
     "garder des enfants c’est ce que je veux faire comme métier", "pas de dettes", "aucune dette"],
)  # fmt: skip
@pytest.mark.parametrize(
    "question", ["freins", "scolarise", "diplome", "logement", "en_emploi", None]
)
def test_a_taste_a_wish_or_a_bare_denial_is_no_barrier(texte: str, question: str | None) -> None:
    assert read(texte, question, age=24, commune="97101").situation in ({}, {"en_emploi": False})


@pytest.mark.parametrize(
    ("texte", "frein"),
    [("j’ai pas de voiture", "mobilite"), ("j’aime pas les transports", "mobilite"), ("j’aimerais une voiture", "mobilite"), ("garder des enfants", "garde-enfants"),
     ("je voudrais faire garder mes enfants", "garde-enfants"), ("je veux travailler mais faut que je garde mes enfants", "garde-enfants"), ("j’ai des dettes", "finances")],
)  # fmt: skip
def test_what_is_lacked_stays_a_barrier(texte: str, frein: str) -> None:
    assert read(texte, "freins").situation["freins"] == [frein]


@pytest.mark.parametrize(
    "texte",
    ["en Afghanistan je suis maçon 6 ans", "dans mon pays je suis mécanicien", "je suis maçon en Afghanistan", "en Syrie je suis infirmière", "dans mon pays je travaille agriculteur",
     "au bled je fais le taxi", "je travaille dans mon pays mais ici non", "en Guinée moi je travaille couture"],
)  # fmt: skip
@pytest.mark.parametrize("question", ["en_emploi", "freins", None])
def test_a_trade_of_the_country_one_comes_from_is_no_job_today(
    texte: str, question: str | None
) -> None:
    assert "en_emploi" not in read(texte, question).situation


@pytest.mark.parametrize(
    "texte",
    ["je suis maçon", "je travaille en Suisse", "je suis maçon, je viens d’Afghanistan", "je travaille au Luxembourg", "en Syrie je suis infirmière, ici je travaille dans un hôpital",
     "je travaille dans un restaurant afghan"],
)  # fmt: skip
def test_a_job_here_or_across_the_border_is_one(texte: str) -> None:
    assert read(texte, "en_emploi").situation["en_emploi"] is True


@pytest.mark.parametrize(
    "texte",
    ["jai arreter mon cap en janvier", "j’ai pas fini mon cap", "cap laché en cours", "jai fait un an de bac pro puis jai lâché", "6 mois de cap et j’ai arreté", "cap cuisine mais jai pas tenu",
     "un an de cap puis stop", "2 ans de bac pro et j’ai tout laché", "j’ai stoppé mon bts", "j’ai commencé un cap mais j’ai arrêté", "cap coiffure pas terminé"],
)  # fmt: skip
@pytest.mark.parametrize("question", ["diplome", "age", "freins", None])
def test_a_diploma_begun_and_left_is_not_held(texte: str, question: str | None) -> None:
    lecture = read(texte, question)
    assert "diplome" not in lecture.situation
    assert lecture.entendu == "diplome"


@pytest.mark.parametrize(
    ("texte", "diplome"),
    [("j’ai fini mon cap", "cap-bep"), ("j’ai un cap et j’ai arrêté le lycée après", "cap-bep"), ("j’ai le cap mais j’ai lâché mon bac pro", "cap-bep"),
     ("jai fait mon cap puis jai arreter l’ecole", "cap-bep"), ("j’ai un bac pro", "bac"), ("pas de diplôme", "aucun"), ("aucun", "aucun"), ("pas de formation", "aucun")],
)  # fmt: skip
def test_a_diploma_held_stays_one(texte: str, diplome: str) -> None:
    assert read(texte, "diplome").situation["diplome"] == diplome


@pytest.mark.parametrize(
    "texte", ["pas de dettes", "pas de loyer", "aucune dette", "pas d’enfants"]
)
def test_a_no_of_another_thing_is_no_lack_of_a_diploma(texte: str) -> None:
    assert "diplome" not in read(texte, "diplome").situation


@pytest.mark.parametrize("texte", ["j’ai pas fini mon cap", "mon cap j’ai pas été au bout"])
def test_a_diploma_left_says_nothing_of_a_job(texte: str) -> None:
    assert read(texte, "en_emploi").situation == {}


@pytest.mark.parametrize("texte", ["mon père est mort", "ma mère est décédée l’an dernier"])
def test_who_died_houses_nobody(texte: str) -> None:
    assert "logement" not in read(texte, "logement").situation


@pytest.mark.parametrize("question", ["logement", "rqth", "en_emploi", None])
def test_a_sum_that_is_owed_is_a_debt(question: str | None) -> None:
    assert read("je dois 9000 euros", question).situation == {"freins": ["finances"]}


@pytest.mark.parametrize(
    "texte",
    ["le médecin m’a arrêtée 3 semaines", "le docteur m’a mise en arrêt", "mon docteur ma arreté jusqu’à lundi", "le toubib m’a prolongé"],
)  # fmt: skip
def test_who_a_doctor_put_off_work_is_on_sick_leave(texte: str) -> None:
    lecture = read(texte)
    assert ("en_arret", True) in lecture.circonstances
    assert lecture.situation == {"freins": ["sante"]}


@pytest.mark.parametrize(
    "texte",
    ["mon médecin a arrêté mon traitement", "j’ai arrêté de boire", "on m’a arrêté dans la rue"],
)
def test_something_else_that_was_stopped_is_no_sick_leave(texte: str) -> None:
    assert ("en_arret", True) not in read(texte).circonstances


def test_a_parent_who_goes_round_in_circles_is_alone() -> None:
    dit = read("j’ai un bébé de 5 mois et je tourne en rond").situation
    assert dit == {"enfant_moins_3_ans": True, "freins": ["isolement"]}
    assert read("je tourne en rond dans mes recherches").situation == {}


@pytest.mark.parametrize(
    ("texte", "entendu"),
    [("refugié, carte de séjour", "titre"), ("carte de séjour 10 ans réfugié", "titre"), ("mes papiers sont en règle", "titre"), ("j’ai le statut de réfugié", "titre"),
     ("je suis afghan, 2 ans en france", "origine"), ("moi syrienne", "origine"), ("je suis réfugié", "origine")],
)  # fmt: skip
def test_papers_in_order_and_where_one_is_from_are_heard(texte: str, entendu: str) -> None:
    lecture = read(texte)
    assert lecture.entendu == entendu
    assert "freins" not in lecture.situation


@pytest.mark.parametrize(
    "texte", ["pas de carte de séjour", "ma carte de séjour est expirée", "j’attends ma carte de séjour", "je suis demandeur d’asile"]
)  # fmt: skip
def test_papers_that_lack_are_not_there(texte: str) -> None:
    assert ("sans_titre", False) not in read(texte).circonstances
