"""A piste pointed at by what it is: "la crèche", "la formation", "le foyer"."""

from __future__ import annotations

import pytest

from bot.dialogue.designation import designated, kinds, turned_down
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches


@pytest.mark.parametrize(
    ("texte", "question", "dites", "attendues"),
    [
        ("la crèche c’est cher ?", True, ["avip", "o2r-haute-saone"], ["avip"]),
        ("et comment on entre dans cette creche ?", True, ["avip", "mission-locale"], ["avip"]),
        ("plutôt la crèche", False, ["avip", "ccas"], ["avip"]),
        ("je prends la formation", False, ["afpa-navenne", "mission-locale"], ["afpa-navenne"]),
        ("la formation dure combien de temps ?", True, ["e2c", "mission-locale"], ["e2c"]),
        ("le foyer c’est où ?", True, ["fjt", "ccas"], ["fjt"]),
        ("c’est quoi ce contrat ?", True, ["cej", "mission-locale"], ["cej"]),
        ("la formation c’est payé ?", True, ["e2c", "epide"], ["e2c", "epide"]),  # not chosen
        ("c’est quoi déjà un chantier ?", True, ["france-travail", "iae"], ["iae"]),
        ("la formation me tente bien", False, ["e2c", "ccas"], ["e2c"]),
        # told of oneself, not pointed at
        ("cette formation me tue", False, ["epide"], []),
        ("la formation m’a saoulé", False, ["epide"], []),
        ("c’est pour trouver un emploi ?", True, ["iae"], []),
        ("j’ai arrêté la formation", False, ["e2c"], []),
        ("je cherche une crèche ?", True, ["avip"], []),
        ("y a des foyers ?", True, ["fjt"], []),
        ("le centre c’est où ?", True, ["cio", "ccas"], []),  # too many begin so
        ("votre service c’est gratuit ?", True, ["service-civique"], []),
        ("le foyer c’est où ?", True, ["mission-locale"], []),  # no such piste was told
    ],
)
def test_points_at_what_was_told_and_is_one(
    texte: str, question: bool, dites: list[str], attendues: list[str]
) -> None:
    assert designated(texte, [FICHES[code] for code in dites], question=question) == attendues


def test_every_fiche_can_be_asked_for_its_kinds() -> None:
    assert kinds(FICHES["fjt"]) == {"foyer", "logement"}
    assert all(isinstance(kinds(fiche), set) for fiche in FICHES.values())


@pytest.mark.parametrize(
    ("texte", "expliquee", "dites", "refusee"),
    [
        ("je crois que ça n'est pas pour moi", "iae", [], "iae"),
        ("cest pas pour moi sa", "epide", [], "epide"),
        ("pas mon truc", "e2c", [], None),  # nothing says what is not
        ("c’est pas mon truc", "e2c", [], "e2c"),
        ("cest pour les tox sa moi jsui pas un tox", "cjc", [], "cjc"),
        ("c’est pour les fous, je suis pas folle", "cmp", [], None),
        ("nan sa me soule linternat", "epide", [], "epide"),
        ("ça me saoule", "e2c", [], "e2c"),
        ("je ne veux pas de chantier", None, ["iae", "mission-locale"], "iae"),
        ("pas de chantier", None, ["iae"], "iae"),
        ("l’internat ça me tente pas", "epide", [], "epide"),
        ("autre chose que les chantiers svp", None, ["iae", "mission-locale"], "iae"),
        ("un truc qui soit pas une école", None, ["e2c"], "e2c"),
        # nothing that was told is refused
        ("c’est autre chose que les chantiers", None, ["iae"], None),
        ("c’est pas pour moi", None, ["iae", "e2c"], None),
        ("non jveux pas dormir la bas", "epide", [], "epide"),
        ("je peux pas dormir là-bas", "epide", [], "epide"),
        ("jveux rentrer chez moi le soir", None, ["o2r", "epide"], "epide"),
        ("il veut pas d’internat", None, ["mission-locale", "epide"], "epide"),
        ("hors de question d’y dormir", "epide", [], "epide"),
        ("je veux pas dormir dehors", "epide", [], None),
        ("je dors pas là-bas", "epide", [], None),
        ("je veux pas dormir là-bas", "iae", [], None),
        ("je sais pas où dormir", "epide", [], None),
        ("je veux pas de chien", None, ["iae"], None),
        ("je veux pas le dire", "epide", ["iae"], None),
        ("c’est pour les jeunes, je suis jeune", "epide", [], None),
        ("c’est pour moi", "epide", [], None),
    ],
)
def test_a_piste_is_refused_without_its_name(
    texte: str, expliquee: str | None, dites: list[str], refusee: str | None
) -> None:
    fiche = FICHES[expliquee] if expliquee else None
    assert turned_down(texte, fiche, [FICHES[code] for code in dites]) == refusee


@pytest.mark.parametrize(
    ("texte", "refusee"),
    [
        ("vous avez autre chose que les chantiers ?", "iae"),
        ("quelque chose qui ne soit pas un chantier ?", "iae"),
        ("pourquoi je veux pas de chantier ?", None),
        ("c’est autre chose que les chantiers ?", None),
        ("autre chose ?", None),
    ],
)
def test_a_question_refuses_only_by_asking_for_something_else(
    texte: str, refusee: str | None
) -> None:
    assert turned_down(texte, None, [FICHES["iae"]], question=True) == refusee
