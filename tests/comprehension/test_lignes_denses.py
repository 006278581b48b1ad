"""Dense notes of educators, read by rules and encoder together: what is said outright stands."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.passerelle import open_passerelle


@pytest.fixture(scope="module")
def livre() -> Lecteur:
    return open_passerelle().lecteur


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("adicction canabis", {"freins": ["addictions"]}),
        ("M 24a, adiction au cannabiss, Lure", {"freins": ["addictions"]}),
        ("gros pb d’adictions, cocainne", {"freins": ["addictions"]}),
        ("ado 17a, dept 70, décroché, pas de permis", {"departement": "70", "scolarise": False}),
        ("M. 22 ans, département 90, cherche un emploi, sans permis, hébergé", {"departement": "90"}),
        ("H 44a Jouques, DELD 2 ans, y habite depuis 8 ans, sans permis", {"mois_dans_la_commune": 96}),
        ("Mme 39a, Jouques, y vit depuis 3 ans, DELD, pas de mode de garde", {"mois_dans_la_commune": 36}),
        ("elle doit voir un dentiste, pas de sécu", {"freins": ["sante", "droits"]}),
        ("il a besoin d’un médecin", {"freins": ["sante"]}),
        ("faut qu’elle voie un docteur rapidement", {"freins": ["sante"]}),
        ("jeune, j’ai un lit chez mon oncle", {"logement": "heberge"}),
        ("hamdoulillah j’ai un toit chez mes parents", {"logement": "heberge"}),
        ("il a trouvé un canapé chez un pote", {"logement": "heberge"}),
        ("j’ai rien avalé depuis 2 jours, j’ai faim", {"freins": ["finances"]}),
        ("rien dans le frigo depuis lundi", {"freins": ["finances"]}),
    ],
)  # fmt: skip
def test_it_is_read(livre: Lecteur, texte: str, attendu: dict[str, Any]) -> None:
    lue = livre.read(texte).situation
    assert {cle: lue.get(cle) for cle in attendu} == attendu


@pytest.mark.parametrize(
    ("texte", "cle"),
    [
        ("F 31a, RQTH, 3 enfants, monoparentale, sans mode de garde", "enfant_moins_3_ans"),
        ("mère de plusieurs enfants, Lure, cherche un emploi", "enfant_moins_3_ans"),
        ("Mme D. 28a, 2 gosses, seule, pas de garde", "enfant_moins_3_ans"),
        ("j’ai rien bouffé depuis 3 jours", "mois_sans_emploi"),
        ("sans rien manger depuis hier", "en_emploi"),
        ("il décroche jamais son téléphone", "scolarise"),
        ("elle a décroché un entretien", "scolarise"),
        ("l’EPIDE c’est jouable sans titre de séjour ?", "freins"),
        ("c’est possible sans permis, l’E2C ?", "freins"),
        ("le SMV, ils le prennent sans diplôme ?", "diplome"),
        ("le plie il faut être inscrit FT ?", "inscrit_france_travail"),
        ("elle est sortie draguer hier soir", "freins"),
        ("il doit voir un médecin du travail pour un certificat", "freins"),
    ],
)
@pytest.mark.parametrize("question", [None, "en_emploi"])
def test_nothing_is_read(livre: Lecteur, texte: str, cle: str, question: str | None) -> None:
    assert cle not in livre.read(texte, question=question).situation


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("F 27a, 2 enfants dont un bébé de 8 mois, Lure", True),
        ("deux enfants, le petit dernier a 1 an", True),
    ],
)
def test_a_small_child_among_several_counts(livre: Lecteur, texte: str, attendu: bool) -> None:
    assert livre.read(texte).situation.get("enfant_moins_3_ans") is attendu


@pytest.mark.parametrize(
    ("texte", "nommes"),
    [
        ("le plie il faut être inscrit FT ?", ["plie"]),
        ("l’E2C, faut une inscription à France Travail ?", ["e2c"]),
        ("faut être inscrit à France Travail ?", ["france-travail"]),
        ("le CEJ ou France Travail, c’est quoi le mieux ?", ["cej", "france-travail"]),
    ],
)
def test_a_condition_is_not_what_is_asked_about(
    livre: Lecteur, texte: str, nommes: list[str]
) -> None:
    assert [mention.dispositif for mention in livre.read(texte).dispositifs] == nommes


@pytest.mark.parametrize(
    ("texte", "refus"),
    [
        ("allez vous faire foutre avec votre mission locale", ["mission-locale"]),
        ("rien à foutre de l’EPIDE", ["epide"]),
        ("faites pas chier avec votre service civique", ["service-civique"]),
        ("je m’en fous du CEJ", ["cej"]),
        ("ils se foutent de moi à la mission locale", None),
        ("je me suis fait virer de chez moi, la mission locale m’aide", None),
    ],
)
def test_anger_at_a_dispositif_refuses_it(
    livre: Lecteur, texte: str, refus: list[str] | None
) -> None:
    assert livre.read(texte).situation.get("refus") == refus


def test_a_whole_life_in_one_sentence_is_read_to_its_end(livre: Lecteur) -> None:
    debut = "alors bonjour je vous écris car ma situation est un peu compliquée, " * 6
    texte = f"{debut}j’ai 22 ans, j’habite Lure, {debut}et là les huissiers sont passés ce matin"
    lue = livre.read(texte).situation
    assert lue["age"] == 22 and lue["commune"] == "70310" and "finances" in lue["freins"]
