"""All or nothing: crashes, damaged files, imports at the same time."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import portalocker
import pytest

from bot.importers import ImportImpossible, stockage
from bot.importers.stockage import write_list
from bot.installation import VARIABLE
from bot.territoires import ListesIllisibles, Territoires, TerritoiresIntrouvables
from bot.territoires.importees import imported_lists, read_lists

TRACE = {"origine": "liste.csv", "empreinte": "0" * 64, "importe_le": "2026-11-22T10:00:00+01:00", "lignes": 1}  # fmt: skip
FRR = [{"commune": "70447", "classement": "S"}]
CENTRES = [{"commune": "70447", "latitude": 47.4, "longitude": 6.1}]


def test_a_crash_while_writing_leaves_the_old_file_whole(
    sortie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_list(sortie, "frr", FRR, TRACE)
    avant = sortie.read_bytes()
    ecrire = stockage._write

    def crash(*arguments: object) -> None:
        ecrire(*arguments)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(stockage, "_write", crash)
    with pytest.raises(KeyboardInterrupt):
        write_list(sortie, "frr", [], TRACE)
    assert sortie.read_bytes() == avant
    assert {chemin.name for chemin in sortie.parent.iterdir()} == {
        sortie.name,
        "territoires.verrou",
    }


def test_a_bad_record_in_the_middle_leaves_the_old_file_whole(sortie: Path) -> None:
    write_list(sortie, "frr", FRR, TRACE)
    avant = sortie.read_bytes()
    with pytest.raises(sqlite3.IntegrityError):
        write_list(sortie, "frr", [*FRR, {"commune": "70550", "classement": None}], TRACE)
    assert sortie.read_bytes() == avant


def test_what_a_killed_import_left_does_not_matter(sortie: Path) -> None:
    sortie.parent.mkdir()
    sortie.with_suffix(".nouveau").write_bytes(b"a piece of a file")
    write_list(sortie, "frr", FRR, TRACE)
    assert read_lists(sortie).frr == {"70447": "S"}


def test_imports_at_the_same_time_lose_no_list(sortie: Path) -> None:
    fils = [
        threading.Thread(target=write_list, args=(sortie, liste, lignes, TRACE))
        for _ in range(4)
        for liste, lignes in (("frr", FRR), ("centres", CENTRES))
    ]
    for fil in fils:
        fil.start()
    for fil in fils:
        fil.join()
    listes = read_lists(sortie)
    assert listes.frr == {"70447": "S"} and listes.centres == {"70447": (47.4, 6.1)}
    assert listes.quartiers is None


def test_an_import_that_never_ends_is_told(sortie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_list(sortie, "frr", FRR, TRACE)
    monkeypatch.setattr(stockage, "ATTENTE", 0.1)
    with (
        portalocker.Lock(sortie.with_suffix(".verrou"), mode="a"),
        pytest.raises(ImportImpossible, match="Un autre import est en cours"),
    ):
        write_list(sortie, "centres", CENTRES, TRACE)
    assert set(read_lists(sortie).dates) == {"frr"}


def test_damaged_lists_are_told(sortie: Path) -> None:
    sortie.parent.mkdir()
    sortie.write_bytes(b"this is no table" * 100)
    with pytest.raises(ImportImpossible, match="Effacez ce fichier"):
        write_list(sortie, "frr", FRR, TRACE)
    with pytest.raises(ListesIllisibles, match="catalogue importer"):
        Territoires(importes=sortie)
    assert issubclass(ListesIllisibles, TerritoiresIntrouvables), "dite par toutes les commandes"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("un fichier, pas un dossier")
    with pytest.raises(ImportImpossible, match="« var »"):
        write_list(tmp_path / "var" / "territoires.sqlite", "frr", FRR, TRACE)


def test_who_is_running_keeps_the_lists_it_read(sortie: Path) -> None:
    write_list(sortie, "frr", FRR, TRACE)
    table = Territoires(importes=sortie)
    write_list(sortie, "frr", [{"commune": "70550", "classement": "S"}], TRACE)
    lus: list[bool | None] = []
    fil = threading.Thread(target=lambda: lus.append(table.frr("70447")))
    fil.start()
    fil.join()
    assert lus == [True] and table.frr("70550") is False
    assert Territoires(importes=sortie).frr("70550") is True


def test_lists_stand_where_the_installation_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert imported_lists() == tmp_path / "territoires.sqlite"
    monkeypatch.delenv(VARIABLE)
    assert imported_lists() == Path(stockage.__file__).parents[2] / "var" / "territoires.sqlite"


def test_the_file_is_what_its_docstring_says(sortie: Path) -> None:
    write_list(sortie, "frr", FRR, TRACE)
    with closing(sqlite3.connect(sortie)) as base:
        ((trace,),) = [base.execute("SELECT liste FROM imports").fetchall()]
        assert trace == ("frr",)
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
