"""What axe-core finds wrong in a page, in all its frames, even under a strict Content-Security-Policy."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from playwright.sync_api import Frame, Page

REGLES = (
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "RGAAv4",
    "best-practice",
)
_LANCER = """async (regles) => {
  const rendu = await axe.run(document, {
    runOnly: {type: "tag", values: regles}, resultTypes: ["violations"], iframes: false,
  });
  return rendu.violations;
}"""


@cache
def _source() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def axe(page: Page) -> list[str]:
    """Each violation: its rule, what it wants, and where it is not so. Each frame is read by itself:
    nothing of a hostile page reaches a frame of another site, and axe neither."""
    return [
        f"{violation['id']} ({violation['impact']}) : {violation['help']} — {ou}"
        for cadre in page.frames
        for violation in _violations(cadre)
        for ou in (f"{noeud['target']} {noeud['html'][:160]}" for noeud in violation["nodes"])
    ]


def _violations(cadre: Frame) -> list[dict[str, Any]]:
    cadre.evaluate(_source())
    rendu: list[dict[str, Any]] = cadre.evaluate(_LANCER, list(REGLES))
    return rendu
