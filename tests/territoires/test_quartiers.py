"""Quartiers prioritaires read in a sentence, with a small imported list written by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.importers import import_list
from bot.territoires import LectureTerritoire, Territoires, read_territoire
from bot.territoires.appellations import Appellations, derive, is_common, is_other_place

# Codes are invented; the names are those of quartiers, or shaped like them.
QPV = """code_qp;nom;codes_insee
QN02590M;Planoise;25056
QN02591M;Orchamps-Palente;25056
QN02592M;Centre Ville;25056
QN03190M;Grand Mirail;31555
QN03191M;Bellefleur - Sud;31555
QN04490M;Bellevue;44109|44162
QN06990M;Minguettes - Clochettes;69199|69259
QN06991M;Bellevue;69123
QN06992M;Les Acacias;69123
QN06993M;Quartier Thorez - Grimau;69123
QN08090M;Amiens Nord;80021
QN07690M;La Madeleine;76217
QN13090M;La Castellane La Bricarde;13055
QN34090M;Mosson;34172
QN93090M;Justice - Butte;93066
QN93091M;Quartier Du Maroc;93066
QN93092M;Saint-Rémy - Franc-Moisin;93066
"""


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory, territoires: Territoires) -> Territoires:
    dossier = tmp_path_factory.mktemp("var")
    (dossier / "qpv.csv").write_text(QPV, encoding="utf-8")
    import_list("qpv", str(dossier / "qpv.csv"), territoires, dossier / "territoires.sqlite")
    return Territoires(importes=dossier / "territoires.sqlite")


@pytest.mark.parametrize(
    ("nom", "communes", "cles"),
    [
        ("Planoise", ["besancon"], ("planoise",)),
        ("Les Glacis Du Château", ["belfort"], ("glacis du chateau",)),
        ("Minguettes - Clochettes", [], ("minguettes clochettes", "minguettes", "clochettes")),
        ("Ormeau/Bel Air - Mouysset", [], ("ormeau bel air mouysset", "ormeau", "bel air", "mouysset")),
        ("La Redoute (Le Fort-Michelet)", [], ("redoute le fort michelet", "redoute", "fort michelet")),
        ("Quartier Thorez - Grimau", [], ("thorez grimau", "thorez", "grimau")),
        ("Cité Judith", [], ("judith",)),
        ("Val D'Argent Nord", [], ("val d argent nord", "val d argent")),
        ("Orchamps-Palente", ["besancon"], ("orchamps palente", "orchamps", "palente")),
        ("Maison-Rouge", [], ("maison rouge",)),
        ("La Castellane La Bricarde", [], ("castellane la bricarde", "castellane", "bricarde")),
        ("Derrière Les Murs", [], ("derriere les murs",)),
        ("Grand Mirail", ["toulouse"], ("grand mirail", "mirail")),
        ("Saint- Éloi et Camonil", [], ("saint eloi et camonil",)),
        ("Amiens Nord", ["amiens"], ("amiens nord",)),
        ("Petit Nanterre", ["nanterre"], ("petit nanterre",)),
        # Generic words name nothing.
        ("Centre Ville", [], ()), ("Quartier de la Gare", [], ()), ("Cœur de Ville", [], ()),
        ("Quartiers Nord", [], ()), ("Secteur Nord Est", [], ()), ("Cité 12-14", [], ()),
        ("Narbonne Centre", ["narbonne"], ()), ("Mamoudzou", ["mamoudzou"], ()),
        ("Centre Ville 3e Arrondissement", ["marseille"], ()),
        ("Politique de la Ville", [], ()),
    ],
)  # fmt: skip
def test_names_are_derived_from_the_official_one(
    nom: str, communes: list[str], cles: tuple[str, ...]
) -> None:
    assert derive(nom, communes) == cles


@pytest.mark.parametrize(
    ("cle", "commun", "autre"),
    [
        ("planoise", False, False),
        ("bel air", True, False),
        ("jean mace", True, False),
        ("acacias", True, False),
        ("maroc", True, True),
        ("justice", True, True),
        ("etats unis", True, True),
        ("grand mirail", False, False),
    ],
)
def test_common_words_and_other_places_are_known(cle: str, commun: bool, autre: bool) -> None:
    assert (is_common(cle), is_other_place(cle)) == (commun, autre)


def test_index_gives_every_name_with_and_without_its_article() -> None:
    noms = Appellations([("A", "les glacis"), ("A", "glacis du chateau"), ("B", "glacis")])
    assert noms.codes("glacis") == noms.codes("les glacis") == ("A", "B")
    assert list(noms.find(["je", "vis", "aux", "glacis", "du", "chateau"])) == [
        (3, 6, "glacis du chateau"),
        (3, 4, "glacis"),
    ]
    assert list(noms.find([])) == []


AVEC_COMMUNE = [
    ("quartier Planoise à Besançon", "25056", "QN02590M"),
    ("besançon, palente", "25056", "QN02591M"),
    ("25000 planoise", "25056", "QN02590M"),
    ("j'habite les minguettes à venissieux", "69259", "QN06990M"),
    ("Vénissieux les Clochettes", "69259", "QN06990M"),
    ("je vis à Bellevue à Nantes", "44109", "QN04490M"),
    ("bellevue lyon", "69123", "QN06991M"),
    ("j'habite aux acacias à lyon", "69123", "QN06992M"),
    ("cité Thorez, Lyon 8e", "69388", "QN06993M"),
    ("marseille 15e la bricarde", "13215", "QN13090M"),
    ("je suis du mirail à toulouse", "31555", "QN03190M"),
    ("j'habite à Dieppe, à la Madeleine", "76217", "QN07690M"),
    ("amiens nord", "80021", "QN08090M"),
    ("j'habite au quartier de la Justice à Saint-Denis (93)", "93066", "QN93090M"),
    ("j'habite à St-Denis, à Franc Moisin", "93066", "QN93092M"),
    ("je vis à la Mosson à Montpellier", "34172", "QN34090M"),
    # nearly well spelt
    ("j'habite planoize a besancon", "25056", "QN02590M"),
    ("minguete a venissieux", "69259", "QN06990M"),
    ("j'habite les mingettes, vénissieux", "69259", "QN06990M"),
]


@pytest.mark.parametrize(("texte", "commune", "quartier"), AVEC_COMMUNE)
def test_quartier_beside_its_commune(
    table: Territoires, texte: str, commune: str, quartier: str
) -> None:
    lecture = read_territoire(texte, table)
    assert (lecture.commune, lecture.quartier) == (commune, quartier)
    assert lecture.departement is None and lecture.candidats == ()


SEULS = [
    ("jhabite a planoise", "25056", "QN02590M"),
    ("planoise", "25056", "QN02590M"),
    ("jeune 19a planoise descolarisé", "25056", "QN02590M"),
    ("19 ans, Palente, sans permis", "25056", "QN02591M"),
    ("je suis du Mirail", "31555", "QN03190M"),
    ("j'habite le quartier Grimau", "69123", "QN06993M"),
    ("j'habite aux Acacias", "69123", "QN06992M"),
    ("je vis dans la cité des Acacias", "69123", "QN06992M"),
    ("j'habite Amiens nord", "80021", "QN08090M"),
    ("je suis de la Mosson", "34172", "QN34090M"),  # the commune is Mosson, without article
    ("quartier du Maroc", "93066", "QN93091M"),
    ("j'habitais à Vesoul, maintenant Planoise", "25056", "QN02590M"),
    ("Montmarin", "70550", "QN07001M"),  # written by hand in the shipped table
]


@pytest.mark.parametrize(("texte", "commune", "quartier"), SEULS)
def test_quartier_alone_when_one_bears_the_name(
    table: Territoires, texte: str, commune: str, quartier: str
) -> None:
    lecture = read_territoire(texte, table)
    assert (lecture.commune, lecture.quartier) == (commune, quartier)


@pytest.mark.parametrize(
    "texte",
    [
        "je travaille à Planoise",
        "je travaille dans le quartier Planoise",
        "ma soeur habite Planoise",
        "je n'habite pas à Planoise",
        "j'habite près de Planoise",
        "12 avenue de Planoise",
        "M. Planoise, 34 ans",
        "Sarah Planoise",
        "Kevin Planoise, 19 ans",
        "les acacias",  # a word, and nothing says a place
        "je suis sous les acacias",
        "Bellevue",  # borne by two
        "j'habite Bellevue",
        "je suis du maroc",
        "j'habite au maroc",
        "la justice",
        "centre ville",
        "je vis à la Madeleine",  # communes bear this name
        "j'habite à Saint-Rémy",
    ],
)
def test_nothing_is_guessed_of_a_name_alone(table: Territoires, texte: str) -> None:
    assert read_territoire(texte, table).quartier is None


@pytest.mark.parametrize(
    "texte",
    [
        "j'habite au centre ville de Besançon",
        "j'habite Besançon, je travaille à Planoise",
        "je vis à Besançon, vers Planoise",
        "12 rue de Planoise à Besançon",
        "j'habite Amiens",
        "je suis suivi par la justice à Saint-Denis (93)",
        "j'habite à Lyon, à l'ombre des acacias",
    ],
)
def test_nothing_is_guessed_beside_a_commune(table: Territoires, texte: str) -> None:
    lecture = read_territoire(texte, table)
    assert lecture.commune is not None and lecture.quartier is None


@pytest.mark.parametrize(
    ("texte", "departement"),
    [("j'habite Bellevue", "44"), ("j'habite à Bellevue dans le 44", None)],
)
def test_departement_tells_namesakes_apart(
    table: Territoires, texte: str, departement: str | None
) -> None:
    lecture = read_territoire(texte, table, departement=departement)
    assert lecture.quartier == "QN04490M"
    assert (lecture.commune, lecture.departement) == (None, "44")


def test_quartier_of_several_communes_sets_none_of_them(table: Territoires) -> None:
    lecture = read_territoire("j’habite aux Minguettes", table)
    assert (lecture.quartier, lecture.commune, lecture.departement) == ("QN06990M", None, "69")
    assert lecture.candidats == ("69259", "69199"), "à choisir, la plus peuplée d’abord"
    connue = read_territoire("j’habite aux Minguettes", table, commune="69199")
    assert connue == LectureTerritoire(
        commune="69199", quartier="QN06990M", debut=lecture.debut, fin=lecture.fin
    )


@pytest.mark.parametrize(
    ("texte", "question", "commune", "lue", "quartier"),
    [
        ("palente", "quartier", "25056", "25056", "QN02591M"),
        ("le centre ville", "quartier", "25056", "25056", "QN02592M"),
        ("centre-ville", "quartier", "25056", "25056", "QN02592M"),
        ("je suis aux acacias", None, "69388", None, None),
        ("j'habite aux acacias", None, "69388", "69388", "QN06992M"),
        ("les acacias", "quartier", "69388", "69388", "QN06992M"),
        ("mon éduc est de planoise", None, "70550", None, None),
        ("j'habite à planoise", None, "70550", "25056", "QN02590M"),  # moved
        ("planoise", "quartier", "70550", "25056", "QN02590M"),
    ],
)
def test_the_commune_known_before_counts(
    table: Territoires,
    texte: str,
    question: str | None,
    commune: str,
    lue: str | None,
    quartier: str | None,
) -> None:
    lecture = read_territoire(texte, table, question=question, commune=commune)
    assert (lecture.commune, lecture.quartier) == (lue, quartier)


def test_name_of_a_quartier_is_no_unknown_place(table: Territoires) -> None:
    assert read_territoire("je travaille dans le quartier Planoise", table).inconnu is None


def test_without_the_list_only_what_was_written_by_hand_is_read(territoires: Territoires) -> None:
    assert read_territoire("j’habite à Planoise", territoires).quartier is None
    assert read_territoire("planoise besançon", territoires).quartier is None
    assert read_territoire("j’habite à Montmarin", territoires).quartier == "QN07001M"


def test_shipped_quartiers_keep_their_names_and_gain_those_of_the_list(
    tmp_path: Path, territoires: Territoires
) -> None:
    (tmp_path / "qpv.csv").write_text(
        "code_qp;nom;codes_insee\nQN07001M;Rêpes - Grand Sentier;70550\n", encoding="utf-8"
    )
    import_list("qpv", str(tmp_path / "qpv.csv"), territoires, tmp_path / "t.sqlite")
    table = Territoires(importes=tmp_path / "t.sqlite")
    livre, importe = territoires.quartier("QN07001M"), table.quartier("QN07001M")
    assert livre is not None and importe is not None
    assert importe.nom == "Rêpes - Grand Sentier"
    assert importe.appellations == livre.appellations
    assert "grand sentier" in importe.derivees and livre.derivees == ()
    assert {q.code for q in territoires.quartiers()} == {q.code for q in table.quartiers()}
    for texte in ("Montmarin", "j’habite au Grand Sentier à Vesoul"):
        assert read_territoire(texte, table).quartier == "QN07001M"
