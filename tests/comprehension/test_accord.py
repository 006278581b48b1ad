"""The rules and the encoder, weighed: who wins, and what happens to the rest of the sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.accord import Accord, Avis, traits_of
from bot.comprehension.candidats import Candidat, Lieu, Portee, find_candidates, plain_span
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import cut
from bot.territoires import Territoires
from tests.comprehension.conftest import ALIAS, AUJOURDHUI

# The features, in the order of `traits_of`: constant, read, rival, asked, asked and read, sentence,
# sentence and read, words, has words. Here the encoder is believed, the rules count a little.
_POIDS = (-1.0, 2.0, 0.0, 0.0, 0.0, 0.5, 0.0, 0.5, 0.0)
_CLES = ("freins", "en_emploi", "age", "mois_sans_emploi", "suivi", "refus", "commune")
ACCORD = Accord({cle: _POIDS for cle in _CLES}, urgence=0.9)
_SUR, _NON = 0.999, 0.001


class Souffleur:
    """An encoder that says what the test wants; what is not said is not believed."""

    def __init__(
        self, faits: Mapping[tuple[str, Any], float], mots: Mapping[tuple[str, str], float]
    ) -> None:
        self._faits, self._mots = faits, mots

    def read(self, norme: str, question: str | None, portees: Sequence[Portee]) -> Avis:
        roles = {
            (cle, (debut, fin)): p
            for (cle, mot), p in self._mots.items()
            for debut, fin in portees
            if norme[debut:fin] == mot
        }
        return Avis({**dict.fromkeys(_tout(), _NON), **self._faits}, roles)


def _tout() -> list[tuple[str, Any]]:
    return [("freins", "finances"), ("freins", "mobilite"), ("en_emploi", True)]


def _read(
    texte: str,
    faits: Mapping[tuple[str, Any], float] | None = None,
    mots: Mapping[tuple[str, str], float] | None = None,
    question: str | None = None,
) -> dict[str, Any]:
    lecteur = Lecteur(
        Territoires(),
        ALIAS,
        aujourdhui=AUJOURDHUI,
        encodeur=Souffleur(faits or {}, mots or {}),
        accord=ACCORD,
    )
    return lecteur.read(texte, question=question).situation


def test_a_frein_that_only_the_encoder_sees_is_believed() -> None:
    assert _read("la machine avale ma carte", {("freins", "finances"): _SUR}) == {
        "freins": ["finances"]
    }


def test_a_frein_that_the_encoder_does_not_see_is_dropped() -> None:
    assert _read("je n’ai pas le permis") == {}


def test_a_key_without_weights_is_left_to_the_rules() -> None:
    assert _read("j’ai un bac pro") == {"diplome": "bac"}


def test_a_short_answer_is_not_shown_to_the_encoder() -> None:
    assert _read("non", question="en_emploi") == {"en_emploi": False}


def test_a_number_becomes_an_age_where_the_words_say_so() -> None:
    lu = _read("la 17 et toujours rien", {("age", None): _SUR}, {("age", "17"): _SUR})
    assert lu == {"age": 17}


def test_months_that_the_encoder_sees_say_that_there_is_no_job() -> None:
    lu = _read(
        "trois mois de pause forcée",
        {("mois_sans_emploi", None): _SUR},
        {("mois_sans_emploi", "3 mois"): _SUR},
    )
    assert lu == {"mois_sans_emploi": 3, "en_emploi": False}


def test_a_town_named_in_passing_may_be_where_one_lives() -> None:
    mots = {("commune", "tarbes"): _SUR}
    texte = "je suis serveuse à Tarbes"
    assert "commune" not in _read(texte)
    assert _read(texte, {("commune", None): _SUR}, mots)["commune"] == "65440"


def test_a_town_that_the_encoder_does_not_believe_takes_its_quartier_along() -> None:
    longue = "comme je vous le disais hier soir j’habite à Belfort, aux Glacis du Château"
    assert _read(longue) == {}
    courte = _read("j’habite à Belfort, aux Glacis du Château")
    assert courte["commune"] == "90010"  # a short sentence says all that it says


def test_an_ambiguous_town_is_offered_not_guessed() -> None:
    lecteur = Lecteur(
        Territoires(),
        ALIAS,
        encodeur=Souffleur({("commune", None): _SUR}, {("commune", "saint denis"): _SUR}),
        accord=ACCORD,
    )
    lecture = lecteur.read("caissière, Saint-Denis, vingt ans de boîte")
    assert "commune" not in lecture.situation
    assert len(lecture.communes_possibles) > 1


def test_urgences_are_believed_from_their_threshold() -> None:
    faits = {("urgences", "3114"): 0.95, ("urgences", "15"): 0.85}
    assert ACCORD.urgences(Avis(faits, {})) == ("3114",)


@pytest.mark.parametrize(
    ("texte", "cle", "valeurs"),
    [
        ("j’ai 19 ans, lui 43", "age", {19, 43}),
        ("depuis 2 ans et demi", "mois_sans_emploi", {30}),
        ("depuis 2 ans et demi", "mois_dans_la_commune", {30}),
        ("ni la mission locale ni l’EPIDE", "refus", {"mission-locale", "epide"}),
    ],
)
def test_candidates_are_all_that_the_words_hold(
    lecteur: Lecteur, texte: str, cle: str, valeurs: set[Any]
) -> None:
    examen = lecteur.examine(texte, None, {})
    assert examen is not None
    candidats = lecteur.candidates(texte, examen)
    assert {c.valeur for c in candidats if c.cle == cle} == valeurs


def test_every_fact_of_the_rules_is_a_candidate(lecteur: Lecteur) -> None:
    texte = "19 ans, Vesoul, pas de permis, au RSA, CAP cuisine, chez ma sœur depuis mars, sans emploi depuis 2 ans"
    examen = lecteur.examine(texte, None, {})
    assert examen is not None
    lus = {(f.cle, f.valeur) for f in examen.faits}
    candidats = {(c.cle, c.valeur) for c in lecteur.candidates(texte, examen) if c.lu}
    assert lus <= candidats
    assert len(lus) >= 7


def test_features_of_a_candidate() -> None:
    avis = Avis({("age", None): 0.5}, {("age", (1, 3)): 0.5})
    traits = traits_of(Candidat("age", 19, (1, 3), lu=True, rival=False), avis, "age")
    assert traits == (1.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def test_a_place_already_read_is_no_second_candidate() -> None:
    phrase = cut("j’habite Lure")
    assert phrase is not None
    fait = Fait("commune", "70310", 9, 13)
    lieux = [Lieu("Lure", 9, 13)]
    communes = [c for c in find_candidates(phrase, [fait], [], [], lieux) if c.cle == "commune"]
    assert [c.valeur for c in communes] == ["70310"]


def test_plain_span_of_nothing() -> None:
    phrase = cut("j’habite Lure")
    assert phrase is not None
    assert plain_span(phrase, 50, 60) is None


def test_a_town_that_is_found_leaves_no_unknown_place() -> None:
    lecteur = Lecteur(
        Territoires(),
        ALIAS,
        encodeur=Souffleur({("commune", None): _SUR}, {("commune", "tarbes"): _SUR}),
        accord=ACCORD,
    )
    lecture = lecteur.read("j’habite à Zorglub, serveuse à Tarbes")
    assert (lecture.situation.get("commune"), lecture.commune_inconnue) == ("65440", None)
