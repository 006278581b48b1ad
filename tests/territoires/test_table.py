"""The shipped table: counts, meta, lookups."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from bot.territoires import TABLE, Territoires, TerritoiresIntrouvables
from bot.territoires.construire import build, main, read_package
from bot.territoires.noms import cle_nom, forme_courte, premiere_partie, sans_et, son


@pytest.mark.parametrize(
    ("requete", "attendu"),
    [
        ("SELECT count(*) FROM communes WHERE parente IS NULL", 34_969),
        ("SELECT count(*) FROM communes WHERE parente IS NOT NULL", 45),
        ("SELECT count(*) FROM anciennes WHERE nature = 'commune-deleguee'", 2_105),
        ("SELECT count(*) FROM anciennes WHERE nature = 'commune-associee'", 471),
        ("SELECT count(*) FROM anciennes WHERE nature = 'ancien-code'", 4_240),
        ("SELECT count(*) FROM quartiers", 18),
        ("SELECT count(DISTINCT code_postal) FROM codes_postaux", 6_310),
        # Nothing points at a commune, département, région or EPCI that the table does not hold.
        ("SELECT count(*) FROM noms WHERE commune NOT IN (SELECT code FROM communes)", 0),
        ("SELECT count(*) FROM anciennes WHERE commune NOT IN (SELECT code FROM communes)", 0),
        ("SELECT count(*) FROM quartiers WHERE commune NOT IN (SELECT code FROM communes)", 0),
        ("SELECT count(*) FROM communes WHERE parente NOT IN (SELECT code FROM communes)", 0),
        ("SELECT count(*) FROM communes WHERE epci NOT IN (SELECT code FROM epci)", 0),
        (
            "SELECT count(*) FROM communes WHERE departement NOT IN (SELECT code FROM departements)",
            0,
        ),
        ("SELECT count(*) FROM departements WHERE region NOT IN (SELECT code FROM regions)", 0),
    ],
)
def test_counts(requete: str, attendu: int) -> None:
    connexion = sqlite3.connect(f"{TABLE.as_uri()}?mode=ro&immutable=1", uri=True)
    assert connexion.execute(requete).fetchone()[0] == attendu
    connexion.close()


def test_meta_and_size(territoires: Territoires) -> None:
    assert territoires.meta["millesime"] == "2026"
    assert territoires.meta["licence"] == "Licence Ouverte 2.0"
    assert territoires.meta["version"] == "6.0.0"
    assert TABLE.stat().st_size < 5_000_000


@pytest.mark.parametrize(
    ("code", "nom"),
    [
        ("70550", "Vesoul"),
        ("13203", "Marseille 3e Arrondissement"),
        ("93059", "Saint-Denis"),  # Pierrefitte, déléguée since 2025
        ("69232", "Lyon"),  # a former code
        ("01015", "Arboys en Bugey"),  # also the code of a déléguée
    ],
)
def test_commune_by_code(territoires: Territoires, code: str, nom: str) -> None:
    commune = territoires.commune(code)
    assert commune is not None
    assert commune.nom == nom


def test_commune_fields(territoires: Territoires) -> None:
    commune = territoires.commune("13203")
    assert commune is not None
    assert commune.parente == "13055"
    assert commune.codes_postaux == ("13003",)
    assert commune.departement == "13"
    assert commune.epci is not None
    assert territoires.region_nom(commune.region) == "Provence-Alpes-Côte d'Azur"
    assert territoires.epci_nom(commune.epci) == "Métropole d'Aix-Marseille-Provence"
    assert territoires.commune("99999") is None
    assert territoires.commune("") is None


@pytest.mark.parametrize(
    ("nom", "departement", "premiere"),
    [
        ("Vesoul", None, "70550"),
        ("ST ETIENNE", None, "42218"),
        ("Ste-Marie-aux-Mines", None, "68298"),
        ("Saint-Denis", "93", "93066"),
        ("saint denis", "974", "97411"),
        ("marseille 3e", None, "13203"),
        ("paris 18", None, "75118"),
        ("lyon 3eme arrondissement", None, "69383"),
        ("Pierrefitte-sur-Seine", None, "93066"),
        ("Arbignieu", None, "01015"),
        ("besac", None, "25056"),
    ],
)
def test_communes_by_name(
    territoires: Territoires, nom: str, departement: str | None, premiere: str
) -> None:
    assert territoires.communes_par_nom(nom, departement)[0].code == premiere


def test_names_are_sorted_by_population(territoires: Territoires) -> None:
    populations = [commune.population for commune in territoires.communes_par_nom("Saint-Denis")]
    assert len(populations) > 2
    assert populations == sorted(populations, reverse=True)
    assert territoires.communes_par_nom("Trifouillis-les-Oies") == ()
    assert territoires.communes_par_nom("Vesoul", "90") == ()


@pytest.mark.parametrize(
    ("code_postal", "premiere", "combien"),
    [("70000", "70550", 42), ("13003", "13203", 1), ("75018", "75118", 1), ("69007", "69387", 1)],
)
def test_communes_by_postcode(
    territoires: Territoires, code_postal: str, premiere: str, combien: int
) -> None:
    communes = territoires.communes_par_code_postal(code_postal)
    assert communes[0].code == premiere
    assert len(communes) == combien


@pytest.mark.parametrize(
    ("nom", "code"),
    [
        ("haute saone", "70"),
        ("Territoire de Belfort", "90"),
        ("La Réunion", "974"),
        ("reunion", "974"),
        ("corse du sud", "2A"),
    ],
)
def test_departement_by_name(territoires: Territoires, nom: str, code: str) -> None:
    departement = territoires.departement_par_nom(nom)
    assert departement is not None
    assert departement.code == code
    assert territoires.departement(code.lower()) == departement


def test_contains(territoires: Territoires) -> None:
    assert territoires.contient("13055", "13203")
    assert territoires.contient("13055", "13055")
    assert territoires.contient("93066", "93059")
    assert not territoires.contient("13203", "13055")
    assert not territoires.contient("70550", "90010")
    assert not territoires.contient("70550", "99999")


def test_quartiers(territoires: Territoires) -> None:
    assert [q.code for q in territoires.quartiers_de("70550")] == ["QN07001M"]
    assert territoires.quartiers_de("13203") == territoires.quartiers_de("13055") != ()
    assert territoires.quartiers_de("99999") == ()
    quartier = territoires.quartier("QN04506M")
    assert quartier is not None
    assert (quartier.nom, quartier.commune) == ("Argonne", "45234")
    assert territoires.quartier("QN00000X") is None


def test_works_from_several_threads(territoires: Territoires) -> None:
    lues: list[str] = []

    def read() -> None:
        commune = territoires.commune("70550")
        lues.append(commune.nom if commune else "")

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert lues == ["Vesoul"] * 4


def test_missing_table_says_how_to_build_it(tmp_path: Path) -> None:
    with pytest.raises(TerritoiresIntrouvables, match=r"python -m bot\.territoires\.construire"):
        Territoires(tmp_path / "absente.sqlite")
    abimee = tmp_path / "abimee.sqlite"
    abimee.write_text("ceci n’est pas une table")
    with pytest.raises(TerritoiresIntrouvables):
        Territoires(abimee)


def test_wrong_package_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "n’est pas le paquet" in capsys.readouterr().err
    assert main([]) == 2
    assert "Usage" in capsys.readouterr().err


def test_same_package_gives_same_bytes(tmp_path: Path) -> None:
    paquet = tmp_path / "paquet"
    (paquet / "data").mkdir(parents=True)
    (paquet / "package.json").write_text('{"version": "6.0.0"}')
    (paquet / "data" / "communes.json").write_text(
        '[{"code": "70550", "nom": "Vesoul", "departement": "70", "region": "27",'
        ' "type": "commune-actuelle", "anciensCodes": ["70999"], "codesPostaux": ["70000"],'
        ' "population": 15078},'
        ' {"code": "70551", "nom": "Ancienne", "departement": "70", "region": "27",'
        ' "type": "commune-deleguee", "chefLieu": "70550"},'
        ' {"code": "13203", "nom": "Marseille 3e Arrondissement", "departement": "13",'
        ' "region": "93", "type": "arrondissement-municipal", "commune": "13055",'
        ' "codesPostaux": ["13003"], "population": 58029}]'
    )
    (paquet / "data" / "departements.json").write_text(
        '[{"code": "70", "nom": "Haute-Saône", "region": "27"}]'
    )
    (paquet / "data" / "regions.json").write_text('[{"code": "27", "nom": "Bourgogne"}]')
    (paquet / "data" / "epci.json").write_text(
        '[{"code": "247000011", "nom": "CA de Vesoul", "membres": [{"code": "70550"}]}]'
    )
    sorties = [tmp_path / "un.sqlite", tmp_path / "deux.sqlite"]
    for sortie in sorties:
        build(read_package(paquet), TABLE.parent, sortie)
    assert sorties[0].read_bytes() == sorties[1].read_bytes()
    petite = Territoires(sorties[0])
    for code in ("70550", "70551", "70999"):
        commune = petite.commune(code)
        assert commune is not None
        assert (commune.nom, commune.epci) == ("Vesoul", "247000011")
    assert [c.code for c in petite.communes_par_nom("ancienne")] == ["70550"]


@pytest.mark.parametrize(
    ("nom", "cle"),
    [
        ("St-Étienne", "saint etienne"),
        ("Ste Marie", "sainte marie"),
        ("Vitry s/ Seine", "vitry sur seine"),
        ("L’Haÿ-les-Roses", "l hay les roses"),
        ("Nogent lez Rotrou", "nogent les rotrou"),
    ],
)
def test_key_of_a_name(nom: str, cle: str) -> None:
    assert cle_nom(nom) == cle


@pytest.mark.parametrize(
    ("cle", "courte"),
    [
        ("vitry sur seine", "vitry"),
        ("la roche sur yon", "la roche"),
        ("saint denis en val", "saint denis"),
        ("lyon", None),
        ("le mans", None),
    ],
)
def test_short_form(cle: str, courte: str | None) -> None:
    assert forme_courte(cle) == courte


@pytest.mark.parametrize(
    ("cle", "premiere"),
    [
        ("corbeil essonnes", "corbeil"),
        ("oloron sainte marie", "oloron"),
        ("grand couronne", None),
        ("saint denis", None),
        ("vitry sur seine", None),
        ("vesoul", None),
    ],
)
def test_first_of_a_double_name(cle: str, premiere: str | None) -> None:
    assert premiere_partie(cle) == premiere


@pytest.mark.parametrize(
    ("cle", "premier"),
    [("scey sur saone et saint albin", "scey sur saone"), ("vesoul", None)],
)
def test_first_of_two_villages(cle: str, premier: str | None) -> None:
    assert sans_et(cle) == premier


@pytest.mark.parametrize(
    ("ecrit", "nom"),
    [
        ("vezoul", "vesoul"),
        ("besencon", "besancon"),
        ("bellfort", "belfort"),
        ("orlean", "orleans"),
        ("mulouse", "mulhouse"),
        ("hericour", "hericourt"),
        ("giromani", "giromagny"),
    ],
)
def test_same_sound(ecrit: str, nom: str) -> None:
    assert son(ecrit) == son(nom) != ""
