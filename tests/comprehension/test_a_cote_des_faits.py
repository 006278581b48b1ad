"""What stands beside the subject of a message is no fact: what one earns, who was put out by a parent."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension.candidats import Lieu
from bot.comprehension.demandes.metiers import wished_trade
from bot.comprehension.dispositifs.refus import refused_before
from bot.comprehension.lecteur.a_cote_des_faits import without_what_is_beside
from bot.comprehension.lecteur.trop_loin import other_places
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.reponses.ton import read_tone


def _phrase(texte: str) -> Phrase:
    phrase = cut(texte)
    assert phrase is not None
    return phrase


def _left(
    texte: str,
    cle: str,
    valeur: Any,
    question: str | None = None,
    connu: dict[str, Any] | None = None,
) -> bool:
    """Whether a fact that was seen in a message still stands."""
    fait = Fait(cle, valeur, 0, len(texte))
    faits = without_what_is_beside(_phrase(texte), [fait], [], question, connu or {})
    return fait in faits


@pytest.mark.parametrize(
    "texte", ["on gagne cb", "on touche combien", "et ça paye combien", "combien on gagne"]
)
def test_what_one_would_earn_is_no_job(texte: str) -> None:
    assert not _left(texte, "en_emploi", True)


@pytest.mark.parametrize("texte", ["je gagne 800 par mois", "on gagne 1200 à deux", "je travaille"])
def test_what_one_earns_is(texte: str) -> None:
    assert _left(texte, "en_emploi", True)


@pytest.mark.parametrize(
    "texte",
    ["ma mère m’a viré y a 2 mois", "mes parents m’ont viré il y a 6 mois", "mon copain m’a viré",
     "mon père m’a mis dehors il y a un an"],
)  # fmt: skip
def test_put_out_by_a_relative_is_of_a_home(texte: str) -> None:
    assert not _left(texte, "mois_sans_emploi", 2)
    faits = without_what_is_beside(_phrase(texte), [], [], None, {})
    assert [(f.cle, f.valeur) for f in faits] == [("freins", "logement")]


@pytest.mark.parametrize(
    "texte",
    [
        "mon patron m’a viré y a 2 mois",
        "mon oncle m’a viré de sa boîte y a 2 mois",
        "viré y a 2 mois",
    ],
)
def test_put_out_by_a_boss_is_of_a_job(texte: str) -> None:
    assert _left(texte, "mois_sans_emploi", 2)


def test_a_job_lost_each_time_says_nothing_of_today() -> None:
    assert not _left("je perds mon travail à chaque fois", "en_emploi", True)
    assert _left("je perds mon travail le mois prochain", "en_emploi", True)


def test_what_goes_round_at_school_is_no_schooling_of_who_left() -> None:
    parti = {"scolarise": False}
    assert not _left("des photos de moi tournent au lycée", "scolarise", True, connu=parti)
    assert _left("je suis au lycée et on se moque de moi", "scolarise", True, connu=parti)
    assert _left("je vais au lycée", "scolarise", True, connu=parti)


def test_a_relative_spoken_of_is_no_home() -> None:
    def heberge(texte: str) -> bool:
        return _left(texte, "logement", "heberge", question="logement")

    assert not heberge("ma soeur elle a eu 500 euros pour chercher du taf c’est vrai ?")
    assert not heberge("mon fils a de la fièvre depuis hier")
    assert heberge("ma soeur") and heberge("chez ma soeur depuis deux mois environ")
    assert heberge("ma soeur elle m’héberge depuis deux mois")


def test_a_friend_s_sofa_is_not_loneliness() -> None:
    assert not _left("je dors sur le canapé d’un pote", "freins", "isolement")
    assert _left("je suis seul chez un pote", "freins", "isolement")


def test_ready_to_move_is_no_barrier() -> None:
    assert not _left("je suis prête à bouger sur Paris", "freins", "mobilite")
    assert _left("je suis prête à bouger mais sans voiture", "freins", "mobilite")


@pytest.mark.parametrize(
    ("texte", "ville"),
    [("je suis prête à bouger sur Paris", "Paris"), ("on me convoque à Nevers sans voiture", "Nevers"),
     ("je suis mobile sur Lyon", "Lyon"), ("j’ai un rdv à Dole", "Dole")],
)  # fmt: skip
def test_where_one_would_go_is_no_home(texte: str, ville: str) -> None:
    debut = texte.index(ville)
    lieu = Lieu(ville, debut, debut + len(ville))
    assert other_places(_phrase(texte), [lieu]) == [lieu]


@pytest.mark.parametrize("texte", ["j’habite à Nevers", "je déménage à Nevers", "je suis à Nevers"])
def test_where_one_lives_is(texte: str) -> None:
    debut = texte.index("Nevers")
    assert other_places(_phrase(texte), [Lieu("Nevers", debut, debut + 6)]) == []


def test_what_is_dropped_before_a_question_is_no_dispositif() -> None:
    assert refused_before(" laisse tomber le ")
    assert not refused_before(" laisse tomber c koi le ")
    assert not refused_before(" laisse tomber c est quoi l ")


@pytest.mark.parametrize(
    "texte",
    ["elle sait pas que j’ai arrêté", "ma mère sait pas", "ce soir ça va mais demain je sais pas"],
)
def test_said_of_something_else_is_no_answer(texte: str) -> None:
    assert read_tone(_phrase(texte)) is None


@pytest.mark.parametrize("texte", ["je sais pas", "elle sait pas", "euh je sais plus", "jsp"])
def test_who_does_not_know_still_says_so(texte: str) -> None:
    assert read_tone(_phrase(texte)) == "ne_sait_pas"


def test_two_trades_in_short_are_both_kept() -> None:
    assert wished_trade("je veux faire de la sécu ou livreur jsp") == "sécurité ou transport"
    assert wished_trade("je voudrais faire les papiers de la sécu") is None


@pytest.mark.parametrize(
    ("texte", "voulu"),
    [
        ("je veux faire autre chose, plus le ménage", None),
        ("je veux autre chose, plus dans le bâtiment", None),
        ("j’aimerais travailler dans la vente, pas la restauration", "vente"),
        ("je cherche dans la vente, plus précisément les vêtements", "vente"),
    ],
)
def test_a_trade_that_one_leaves_is_not_wished(texte: str, voulu: str | None) -> None:
    assert wished_trade(texte) == voulu
