"""Rasa reads the stories of the project, not those of the environment beside them."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.utils.io import list_directory


def test_hidden_folders_are_left_out_wherever_the_root_stands(tmp_path: Path) -> None:
    racine = tmp_path / ".cache" / "projet"
    for dossier in ("tests", ".venv/lib/tests"):
        (racine / dossier).mkdir(parents=True)
        (racine / dossier / "test_stories.yml").write_text("stories: []", encoding="utf-8")
    trouves = [Path(t).relative_to(racine).as_posix() for t in list_directory(str(racine))]
    assert "tests/test_stories.yml" in trouves
    assert not [t for t in trouves if t.startswith(".venv")]
