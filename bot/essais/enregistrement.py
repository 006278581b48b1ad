"""A conversation that was held, written as a story to replay (format: `bot.essais.conversations`)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.channel.echange import Message
from bot.essais.conversations import CONVERSATIONS, told_in
from bot.texte import fold

LONGUEUR_DU_NOM = 50
_NOMBRE_OU_MOT = re.compile(r"[a-z0-9]+")


@dataclass
class Enregistrement:
    """What was said turn by turn, with what the bot knew and asked after each."""

    mode: str
    tours: list[dict[str, Any]] = field(default_factory=list)
    _orientation: dict[str, Any] = field(default_factory=dict)

    def add(self, texte: str, presse: str | None, messages: list[Message]) -> None:
        """One turn: the line typed or the button pressed, and the answer."""
        avant = self._orientation.get("situation", {})
        urgences = self._orientation.get("urgences", [])
        if messages and "orientation" in messages[-1]:
            self._orientation = messages[-1]["orientation"]
        situation = self._orientation.get("situation", {})
        bot: dict[str, Any] = {}
        appris = {
            cle: valeur
            for cle, valeur in situation.items()
            if cle != "territoire" and avant.get(cle) != valeur
        }
        if appris:
            bot["sait"] = appris
        dites = told_in(messages, self._orientation)
        if dites:
            bot["dit"] = dites
        if self._orientation.get("urgences", []) != urgences:
            bot["urgences"] = self._orientation["urgences"]
        bot["question"] = next(
            (m["question"] for m in reversed(messages) if m.get("question")), "aucune"
        )
        qui = {"bouton": presse} if presse is not None else {"usager": texte}
        self.tours.append({**qui, "bot": bot})

    def to_yaml(self, titre: str) -> str:
        """The story file; what is expected is what the bot did, to be read and mended by hand."""
        lignes = [f"titre: {_quoted(titre)}"]
        if self.mode != "habitant":
            lignes.append(f"mode: {self.mode}")
        lignes.append("tours:")
        for tour in self.tours:
            qui = "bouton" if "bouton" in tour else "usager"
            lignes.append(f"- {qui}: {_quoted(tour[qui])}")
            lignes.append("  bot:")
            lignes += [f"    {cle}: {_inline(valeur)}" for cle, valeur in tour["bot"].items()]
        return "\n".join(lignes) + "\n"

    def save(self, titre: str, dossier: str, racine: Path = CONVERSATIONS) -> Path:
        """Write the story under a name made of its title; a name already taken gets a number."""
        cible = racine / (_slug(dossier) or "divers")
        cible.mkdir(parents=True, exist_ok=True)
        nom = _slug(titre)[:LONGUEUR_DU_NOM].strip("_") or "conversation"
        chemin, fois = cible / f"{nom}.yml", 2
        while chemin.exists():
            chemin, fois = cible / f"{nom}_{fois}.yml", fois + 1
        chemin.write_text(self.to_yaml(titre), encoding="utf-8")
        return chemin


def _slug(texte: str) -> str:
    return "_".join(_NOMBRE_OU_MOT.findall(fold(texte)))


def _quoted(texte: str) -> str:
    """The text as YAML reads it back: bare when it is the same word for word."""
    simple = texte == texte.strip() and not texte.startswith(
        ("#", "-", "?", "!", "&", "*", "%", "@", "`")
    )
    try:
        if simple and yaml.safe_load(f"x: {texte}") == {"x": texte}:
            return texte
    except yaml.YAMLError:  # not YAML as it stands: quoted below
        pass
    return json.dumps(texte, ensure_ascii=False)


def _inline(valeur: Any) -> str:
    """A value on one line, codes in quotes: a commune keeps its zero."""
    if isinstance(valeur, dict):
        return "{" + ", ".join(f"{cle}: {_inline(v)}" for cle, v in valeur.items()) + "}"
    if isinstance(valeur, list | tuple):
        return "[" + ", ".join(_inline(v) for v in valeur) + "]"
    if isinstance(valeur, bool):
        return "oui" if valeur else "non"
    if isinstance(valeur, str) and not re.fullmatch(
        r"[a-z][a-z_-]*[a-z0-9]|[a-z]\w*(?:-\w+)*", valeur
    ):
        return json.dumps(valeur, ensure_ascii=False)
    return str(valeur)
