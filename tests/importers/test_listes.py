"""The three lists, from small files: what is kept, what is refused and what is said of it."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from bot.importers import ImportImpossible
from bot.importers.listes import MODULES
from bot.territoires import Territoires
from bot.territoires.importees import LISTES
from tests.importers.conftest import Importer

QPV = "code_qp;nom;codes_insee\nQN07001M;Rêpes - Montmarin;70550\nQN93001M;Cité Verte;93059|93001\n"
FRR = "insee;frr\n70447;S\n70285;P\n70561;B\n70279;BP\n70310;SP\n"
CENTRES = "insee,lon,lat\n70550,6.155,47.6253\n90010,6.8628,47.6386\n13055,5.3806,43.2803\n"
CONTENUS = {"qpv": QPV, "frr": FRR, "centres": CENTRES}

# What an editor may bring: the same list, written otherwise.
VARIANTES = {
    "qpv": {
        "une ligne par commune": "codeqp,lib_qp,insee_com\nQN07001M,Rêpes - Montmarin,70550\n"
        "QN93001M,Cité Verte,93059\nQN93001M,Cité Verte,93001\n",
        "virgules entre les codes": 'Code QP;Libellé du quartier;Codes INSEE des communes\n'
        'QN07001M;Rêpes - Montmarin;70550\nQN93001M;Cité Verte;"93059, 93001"\n',
        "espaces entre les codes": "code_quartier\tnom_quartier\tcode_insee\n"
        "QN07001M\tRêpes - Montmarin\t70550\nQN93001M\tCité Verte\t93059 93001\n",
        "titre au-dessus et lignes vides": f"Quartiers prioritaires 2024;;\n;;\n{QPV}\n;;\n",
        "colonnes de plus": "region;code_qp;nom;codes_insee;lon\nx;QN07001M;Rêpes - Montmarin;70550;6\n"
        "x;QN93001M;Cité Verte;93059|93001;2\n",
        "petites lettres": "code_qp;nom;codes_insee\nqn07001m; Rêpes  - Montmarin ;70550\n"
        "QN93001M;Cité Verte;93059|93001\n",
    },
    "frr": {
        "textes de la DGCL": "CODGEO;Libellé;Classement FRR\n70447;Rioz;FRR\n70285;Héricourt;FRR+\n"
        "70561;Villersexel;Bénéficiaire\n70279;Gray;Bénéficiaire partiellement\n"
        "70310;Lure;Classée partiellement\n70550;Vesoul;Non classée\n",
        "autres textes": "code_insee,zonage\n70447,FRR socle\n70285,FRR +\n70561,bénéficiaire\n"
        "70279,Bénéficiaire partiel\n70310,Partiellement classée\n70550,non\n",
        "la même ligne deux fois": f"{FRR}70447;S\n",
    },
    "centres": {
        "virgule décimale": "code;latitude;longitude\n70550;47,6253;6,155\n90010;47,6386;6,8628\n"
        "13055;43,2803;5,3806\n",
        "JSON de geo.api.gouv.fr": json.dumps(
            [
                {"code": code, "nom": nom, "centre": {"type": "Point", "coordinates": point}}
                for code, nom, point in (
                    ("70550", "Vesoul", [6.155, 47.6253]),
                    ("90010", "Belfort", [6.8628, 47.6386]),
                    ("13055", "Marseille", [5.3806, 43.2803]),
                )
            ]
        ),
    },
}  # fmt: skip


def rows(sortie: Path, liste: str) -> list[tuple[object, ...]]:
    table = {"qpv": "quartiers"}.get(liste, liste)
    with closing(sqlite3.connect(sortie)) as base:
        return sorted(base.execute(f"SELECT * FROM {table}"))


def test_every_list_can_be_imported() -> None:
    assert tuple(MODULES) == LISTES == tuple(CONTENUS)


@pytest.mark.parametrize(
    ("liste", "contenu"),
    [
        pytest.param(liste, contenu, id=f"{liste} : {nom}")
        for liste, variantes in VARIANTES.items()
        for nom, contenu in variantes.items()
    ],
)
def test_the_same_list_written_otherwise_gives_the_same_rows(
    importer: Importer, sortie: Path, liste: str, contenu: str
) -> None:
    importer(liste, CONTENUS[liste])
    attendues = rows(sortie, liste)
    importer(liste, contenu)
    assert rows(sortie, liste) == attendues


@pytest.mark.parametrize("encodage", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16"])
@pytest.mark.parametrize("separateur", [";", ",", "\t", "|"])
@pytest.mark.parametrize("fin", ["\n", "\r\n"])
def test_what_a_spreadsheet_saves_is_read(
    importer: Importer, sortie: Path, encodage: str, separateur: str, fin: str
) -> None:
    lignes = ["code_qp;nom;codes_insee", "QN07001M;Rêpes à l'Évêché;70550"]
    texte = "".join(ligne.replace(";", separateur) + fin for ligne in lignes)
    importer("qpv", texte.encode(encodage))
    assert rows(sortie, "qpv") == [("QN07001M", "Rêpes à l'Évêché", "70550")]


def test_a_lost_zero_is_found_again(importer: Importer, sortie: Path) -> None:
    importer("frr", "insee;frr\n1053;S\n")
    assert rows(sortie, "frr") == [("01053", "S")]


def test_tables_answer_what_was_imported(
    importer: Importer, sortie: Path, territoires: Territoires
) -> None:
    for liste, contenu in CONTENUS.items():
        importer(liste, contenu)
    table = Territoires(importes=sortie)
    assert set(table.imports) == set(LISTES)
    assert [q.code for q in table.quartiers_de("93066")] == ["QN93001M"]
    cite = table.quartier("QN93001M")
    assert cite is not None
    assert (cite.nom, cite.communes, cite.commune) == ("Cité Verte", ("93066", "93001"), None)
    assert [table.a_des_qpv(code) for code in ("93066", "93059", "70447", "99999")] == [
        True, True, False, None,
    ]  # fmt: skip
    classees = {"70447": True, "70285": True, "70561": True, "70279": True, "70310": None}
    assert {code: table.frr(code) for code in classees} == classees
    assert (table.frr("70550"), table.frr("99999")) == (False, None)
    assert table.centre("70550") == (47.6253, 6.155)
    assert table.centre("13203") == table.centre("13055"), "l’arrondissement n’a pas le sien"
    assert table.centre("93066") is None
    assert table.distance_km("70550", "90010") == 53.1
    assert table.distance_km("70550", "70550") == table.distance_km("13203", "13055") == 0.0
    assert table.distance_km("70550", "93066") is None


def test_what_was_not_imported_is_not_known(territoires: Territoires, tmp_path: Path) -> None:
    for table in (territoires, Territoires(importes=tmp_path / "absent.sqlite")):
        assert table.imports == {}
        assert (table.frr("70550"), table.centre("70550")) == (None, None)
        assert table.distance_km("70550", "70550") is None
        assert (table.a_des_qpv("70550"), table.a_des_qpv("70447")) == (True, None)


def test_quartiers_of_an_arrondissement(importer: Importer, sortie: Path) -> None:
    importer("qpv", "code_qp;nom;codes_insee\nQN13091M;Un;13203\nQN13092M;Deux;13055\n")
    table = Territoires(importes=sortie)
    livres = {q.code for q in table.quartiers() if "13055" in q.communes}
    assert {q.code for q in table.quartiers_de("13203")} == livres | {"QN13091M"}
    assert {q.code for q in table.quartiers_de("13201")} == livres
    assert {q.code for q in table.quartiers_de("13055")} == livres | {"QN13091M"}
    assert "QN13092M" in livres


@pytest.mark.parametrize(
    ("contenu", "attendu"),
    [
        ("93066;S\n93059;B\n", True),  # its own row wins over that of what it took in
        ("93059;B\n93066;S\n", True),
        ("93059;S\n", None),  # nobody says what the whole of it is
        ("93066;non\n93059;S\n", False),
        ("93059;non\n70550;S\n", False),
    ],
)
def test_frr_of_a_merged_commune(
    importer: Importer, sortie: Path, contenu: str, attendu: bool | None
) -> None:
    importer("frr", f"insee;frr\n{contenu}70447;S\n")
    assert Territoires(importes=sortie).frr("93066") is attendu


def test_the_import_is_told_and_traced(importer: Importer, sortie: Path) -> None:
    bilan = importer("qpv", QPV, "quartiers 2024.csv")
    assert bilan.resume == "Quartiers prioritaires : 2 ; communes : 3 ; quartiers sur plusieurs communes : 1"  # fmt: skip
    ancien, trop_peu = bilan.reserves
    assert "93059 → 93066 Saint-Denis" in ancien
    assert "2 lignes gardées" in trop_peu and "1\u202f584" in trop_peu
    with closing(sqlite3.connect(sortie)) as base:
        ((liste, origine, empreinte, quand, lignes),) = base.execute("SELECT * FROM imports")
    assert (liste, origine, lignes) == ("qpv", "quartiers 2024.csv", 2)
    assert re.fullmatch(r"[0-9a-f]{64}", empreinte)
    assert datetime.fromisoformat(quand).tzinfo is not None


def test_a_second_import_takes_the_place_of_the_first_and_keeps_the_other_lists(
    importer: Importer, sortie: Path
) -> None:
    importer("frr", FRR)
    importer("qpv", QPV)
    importer("qpv", "code_qp;nom;codes_insee\nQN09001I;Bougenel;90010\n")
    assert [code for code, *_ in rows(sortie, "qpv")] == ["QN09001I"]
    assert len(rows(sortie, "frr")) == 5


def test_unknown_communes_are_a_warning(importer: Importer, sortie: Path) -> None:
    bilan = importer(
        "frr", "insee;frr\n70550;S\n" + "".join(f"{n};S\n" for n in range(99990, 99995))
    )
    assert rows(sortie, "frr") == [("70550", "S")]
    (inconnues, _) = bilan.reserves
    assert "(5)" in inconnues and "99990 (liste.csv, ligne 3)" in inconnues
    assert "99994" not in inconnues, "les premiers exemples seulement"


def test_a_quartier_of_unknown_communes_is_kept(importer: Importer, sortie: Path) -> None:
    importer("qpv", "code_qp;nom;codes_insee\nQN99901M;Ailleurs;99999\n")
    quartier = Territoires(importes=sortie).quartier("QN99901M")
    assert quartier is not None and quartier.communes == ()


def test_communes_without_a_centre_are_a_warning(importer: Importer, sortie: Path) -> None:
    bilan = importer("centres", f"{CENTRES}70447,,\n")
    assert len(rows(sortie, "centres")) == 3
    assert "sans centre" in bilan.reserves[0] and "70447" in bilan.reserves[0]


FAUTES = {
    "code de quartier": ("qpv", QPV.replace("QN07001M", "70550"), ("ligne 2", "« code_qp »", "« 70550 »", "QN07001M")),
    "code de 2015": ("qpv", QPV.replace("QN07001M", "QP070001"), ("ligne 2", "2015", "QPV 2024")),
    "nom vide": ("qpv", QPV.replace("Rêpes - Montmarin", ""), ("ligne 2", "« nom »", "rien")),
    "code de commune": ("qpv", QPV.replace("70550", "Vesoul"), ("ligne 2", "« codes_insee »", "« Vesoul »", "70550")),
    "deux noms pour un code": ("qpv", f"{QPV}QN07001M;Autre;70550\n", ("ligne 4", "« Rêpes - Montmarin »", "ligne 2")),
    "classement": ("frr", FRR.replace("SP", "peut-être"), ("ligne 6", "« frr »", "« peut-être »", "FRR+")),
    "classement vide": ("frr", FRR.replace("SP", ""), ("ligne 6", "rien", "non")),
    "deux classements": ("frr", f"{FRR}70447;B\n", ("ligne 7", "70447", "ligne 2")),
    "longitude": ("centres", CENTRES.replace("6.155", "est"), ("ligne 2", "« lon »", "« est »", "47.6253")),
    "inversées": ("centres", CENTRES.replace("6.155,47.6253", "47.6253,6.155"), ("ligne 2", "inversées")),
    "trop grand": ("centres", CENTRES.replace("47.6253", "476253"), ("ligne 2", "« lat »")),
    "pas un nombre": ("centres", CENTRES.replace("47.6253", "nan"), ("ligne 2", "« lat »")),
    "deux centres": ("centres", f"{CENTRES}70550,5.0,45.0\n", ("ligne 5", "70550", "ligne 2")),
    "ligne coupée": ("qpv", f"{QPV}QN09001I;Boug", ("ligne 4", "2 colonnes au lieu de 3")),
    "JSON coupé": ("centres", VARIANTES["centres"]["JSON de geo.api.gouv.fr"][:90], ("coupé",)),
    "UTF-8 coupé": ("qpv", QPV.encode()[: QPV.encode().index("ê".encode()) + 1], ("coupé",)),
    "virgule dans un nom": ("qpv", "code_qp,nom,codes_insee\nQN07001M,Rêpes, Montmarin,70550\n", ("ligne 2", "4 colonnes au lieu de 3", "guillemets")),
    "guillemet ouvert": ("qpv", 'code_qp;nom;codes_insee\nQN07001M;"Rêpes;70550\n' + "x" * 30_000, ("ligne 2", "guillemet")),
    "accents abîmés": ("qpv", QPV.encode().decode("cp1252"), ("ligne 2", "accents", "Ãª")),
    "une seule colonne": ("frr", FRR.replace(";", "^"), ("une seule colonne", "points-virgules")),
    "aucune ligne": ("frr", "insee;frr\n", ("aucune ligne",)),
    "vide": ("frr", "", ("vide",)),
    "rien de classé": ("frr", "insee;frr\n70550;non\n", ("rien à importer",)),
    "page web": ("qpv", "<!DOCTYPE html><html><body>QPV</body></html>", ("page web", "Télécharger")),
    "classeur": ("qpv", b"PK\x03\x04\x14\x00", ("classeur", "CSV UTF-8")),
    "GeoJSON": ("centres", '{"type": "FeatureCollection", "features": []}', ("JSON", "geo.api.gouv.fr")),
    "la liste frr comme qpv": ("qpv", FRR, ("Ce n’est pas la liste des quartiers", "« insee », « frr »", "code_qp", "importer frr liste.csv")),
    "la liste qpv comme frr": ("frr", QPV, ("Ce n’est pas la liste des communes", "« code_qp »", "importer qpv liste.csv")),
    "les centres comme frr": ("frr", CENTRES, ("« lon »", "importer centres liste.csv")),
    "les quartiers comme centres": ("centres", "code_qp;nom;codes_insee;lon;lat\nQN07001M;Un;70550;6.1;47.6\n", ("Ce n’est pas la liste des centres", "importer qpv liste.csv")),
    "tout autre chose": ("frr", "nom;prenom\nA;B\n", ("« nom », « prenom »", "code INSEE")),
}  # fmt: skip


@pytest.mark.parametrize("faute", FAUTES)
def test_a_mistake_is_told_and_nothing_is_imported(
    importer: Importer, sortie: Path, faute: str
) -> None:
    importer("qpv", QPV)
    importer("frr", FRR)
    avant = sortie.read_bytes()
    liste, contenu, mots = FAUTES[faute]
    with pytest.raises(ImportImpossible) as impossible:
        importer(liste, contenu)
    for mot in mots:
        assert mot in str(impossible.value)
    assert "'" not in str(impossible.value).replace("l'", "")
    assert sortie.read_bytes() == avant


def test_many_mistakes_are_told_at_once_but_not_all(importer: Importer) -> None:
    with pytest.raises(ImportImpossible) as impossible:
        importer("frr", "insee;frr\n" + "70550;?\n" * 50)
    lignes = str(impossible.value).splitlines()
    assert "ligne 2" in lignes[0] and len(lignes) == 10
    assert "42 autres" in lignes[-2] and "Rien n’a été importé" in lignes[-1]


def test_an_empty_cell_is_a_no_only_where_all_communes_are_listed(
    importer: Importer, sortie: Path, territoires: Territoires
) -> None:
    importer("frr", "insee;frr\n" + "".join(f"{c};{'S' if c == '70447' else ''}\n" for c in territoires.codes()))  # fmt: skip
    assert rows(sortie, "frr") == [("70447", "S")]


def test_only_the_catalogue_and_its_commands_know_the_importers() -> None:
    racine = Path(__file__).parents[2]
    connaissent = {
        str(chemin.relative_to(racine))
        for dossier in ("bot", "actions")
        for chemin in (racine / dossier).rglob("*.py")
        if re.search(r"^\s*(?:from|import) bot\.importers", chemin.read_text("utf-8"), re.MULTILINE)
        and racine / "bot" / "importers" not in chemin.parents
    }
    permis = ("bot/commandes/", "bot/catalogue/")
    assert connaissent and not [nom for nom in connaissent if not nom.startswith(permis)]
