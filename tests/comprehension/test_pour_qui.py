"""For whom a message asks, with the facts of that person; a relative who is only named switches nothing."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        (
            "c’est pour ma fille elle a 21 ans elle habite Belfort elle touche le RSA",
            {"age": 21, "commune": "90010", "rsa": True},
        ),
        ("je cherche pour mon mari 44 ans, Vesoul", {"age": 44, "commune": "70550"}),
        (
            "bonjour je demande pour ma compagne, 31 ans, sans emploi depuis 2 ans, on vit à Gray",
            {"age": 31, "mois_sans_emploi": 24, "commune": "70279"},
        ),
        ("c’est pour mon père 57 ans, il a la RQTH, il vit à Dole", {"age": 57, "rqth": True}),
        ("je me renseigne pour un de mes potes, 24 ans, Niort", {"age": 24, "commune": "79191"}),
        ("pour mon neveu 18 ans à Lure", {"age": 18, "commune": "70310"}),
        ("et pour une ado de 15 ans ?", {"age": 15}),
        ("et pour un gamin de 16 ans à Vesoul ?", {"age": 16, "commune": "70550"}),
        ("c’est pour mon copain, il a 24 ans et moi je travaille", {"age": 24}),
        ("je suis la tante d’un jeune de 18 ans à Jouques", {"age": 18, "commune": "13048"}),
        ("je suis la tante d’un jeune de 18 ans à Jouques, moi j’ai 60 ans", {"age": 18}),
        ("je suis l’entraîneur d’un gamin de 16 ans, il est plus à l’école", {"age": 16}),
        ("je suis la grand-mère d’un jeune de 19 ans j’ai 70 ans", {"age": 19}),
        ("je suis la voisine d’un petit jeune qui zone en bas", {}),
        ("je suis la tata de yanis il a 22 ans, Sarcelles", {"age": 22, "commune": "95585"}),
        ("je suis une amie de Kevin, 24 ans, il cherche du boulot", {"age": 24}),
        ("moi c’est la marraine de Lina elle a 17 ans", {"age": 17}),
        ("je suis sa tante il a 22 ans", {"age": 22}),
        ("Mirecourt 88500 mais c’est pour l’administré, moi j’ai un travail", {"commune": "88304"}),
        ("elle, pas moi. elle habite Felletin", {"commune": "23079"}),
        ("c’est pas pour moi, c’est pour une dame de mon village", {}),
        ("non c’est lui qui cherche, pas moi", {}),
    ],
)
def test_the_facts_of_the_relative_are_kept(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    lecture = lecteur.read(texte)
    assert lecture.pour_un_enfant and lecture.peut_etre_un_proche
    assert situation.items() <= lecture.situation.items()
    assert "en_emploi" not in lecture.situation or lecture.situation["en_emploi"] is False


@pytest.mark.parametrize(
    "texte",
    [
        "on dort chez mon cousin mais il veut plus de nous",
        "ma fille a eu 3 ans hier",
        "mon frère a 31 ans",
        "je vis avec ma sœur à Dole",
    ],
)
def test_a_relative_who_is_only_named_is_nobody_one_asks_for(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte)
    assert not lecture.pour_un_enfant and not lecture.peut_etre_un_proche
    assert "age" not in lecture.situation


@pytest.mark.parametrize(
    "texte",
    [
        "je cherche une crèche pour ma fille",
        "je cherche un appart pour mon fils et moi",
        "j’ai 23 ans, c’est pour mon frère et moi",
        "c’est dur pour ma mère en ce moment",
        "je cherche du travail pour nourrir mon fils",
        "je cherche pour mon fils de 6 ans",
        "un copain de 19 ans m’a parlé de vous",
        "je suis la tata de deux enfants",
        "je suis mère de famille, je cherche du travail",
    ],
)
def test_one_asks_for_oneself(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte)
    assert not lecture.pour_un_enfant
    assert lecture.situation.get("age") in (None, 23)


@pytest.mark.parametrize(
    "texte",
    [
        "un monsieur de 52 ans cherche du travail", "un jeune de mon quartier, 17 ans, va plus au lycée",
        "le fils de ma voisine, 19 ans, fait rien de ses journées",
    ],
)  # fmt: skip
def test_somebody_of_whom_only_the_link_is_said(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="age").pour_un_enfant


@pytest.mark.parametrize(
    "texte",
    ["je suis un homme de 52 ans qui cherche du travail", "femme 30 ans cherche du travail à Lens"],
)
def test_who_presents_oneself(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte, question="age")
    assert not (lecture.pour_un_enfant or lecture.accompagne)


@pytest.mark.parametrize(
    "texte",
    ["le foyer a dit non, toi 20 ans", "ils me disent tu as 19 ans", "eux ils croient toi 25 ans"],
)
def test_an_age_that_somebody_else_says_is_not_one_s_own(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte, connu={"age": 17}).situation


@pytest.mark.parametrize(
    ("texte", "petit"),
    [
        ("ma fille a eu 3 ans hier en fait", False),
        ("mon fils vient d’avoir 4 ans", False),
        ("ma petite a 18 mois", True),
    ],
)
def test_the_child_one_spoke_of_grows(lecteur: Lecteur, texte: str, petit: bool) -> None:
    lue = lecteur.read(texte, question="logement", connu={"enfant_moins_3_ans": True}).situation
    assert lue == {"enfant_moins_3_ans": petit}


@pytest.mark.parametrize(("proche", "freins"), [(True, None), (False, ["violences"])])
def test_who_is_hit_is_not_the_relative_one_asks_for(
    lecteur: Lecteur, proche: bool, freins: list[str] | None
) -> None:
    lue = lecteur.read("hier soir il m’a frappée", proche=proche).situation
    assert lue.get("freins") == freins
