"""Rasa reads the stories of the project, not those of the environment beside them."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.data import get_data_files


def test_hidden_folders_are_left_out_wherever_the_root_stands(tmp_path: Path) -> None:
    racine = tmp_path / ".cache" / "projet"
    for dossier in ("tests", ".venv/lib/tests"):
        (racine / dossier).mkdir(parents=True)
        (racine / dossier / "test_stories.yml").write_text(
            'version: "3.1"\nstories:\n- story: une\n  steps:\n  - user: |\n      bonjour\n    intent: saluer\n',
            encoding="utf-8",
        )
    trouves = get_data_files([str(racine)], YAMLStoryReader.is_test_stories_file)
    assert [Path(t).relative_to(racine).as_posix() for t in trouves] == ["tests/test_stories.yml"]
