"""The HTML report of the understanding: figures, confusion pictures, the worst sentences.

One page that stands alone, without script; every text from a sentence is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from bot.essais.comprehension import JEUX, describe
from bot.essais.mesures import ABSENT, Bilan
from bot.situation import FREINS, cles

PIRES = 40
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:1rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.5rem}h2{margin-top:2.5rem;border-bottom:2px solid #ddd}h3{margin-bottom:.3rem}
table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #ddd;padding:.15rem .5rem}
th{background:#f4f4f4;text-align:left;font-weight:600}td{text-align:right}
.matrices{display:flex;flex-wrap:wrap;gap:1.5rem}.large{overflow-x:auto}
.large th.lu{writing-mode:vertical-rl;transform:rotate(180deg)}
li{margin:.4rem 0}.ecart{color:#8a1c1c}
@media(max-width:40rem){body{font-size:14px}}
"""


def write_report(bilans: Sequence[Bilan], chemin: Path) -> None:
    """Write the page of these sets at `chemin`, whose folder is made when needed."""
    chemin.parent.mkdir(parents=True, exist_ok=True)
    montres = {jeu.nom for jeu in JEUX if jeu.montre}
    corps = "".join(_set(bilan, montre=bilan.nom in montres) for bilan in bilans)
    chemin.write_text(
        '<!doctype html><html lang="fr"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>Compréhension de Passerelle</title><style>{_STYLE}</style>"
        f"<h1>Ce que Passerelle comprend</h1>{corps}</html>",
        encoding="utf-8",
    )


def _set(bilan: Bilan, *, montre: bool) -> str:
    trouvees, dites = bilan.explicites
    vues, cachees = bilan.indirectes
    voix = "".join(
        f"<tr><th>{escape(nom)}<td>{bons}<td>{n}<td>{bons / n:.0%}"
        for nom, (bons, n) in sorted(bilan.categories.items())
    )
    matrices = "".join(
        f"<div><h3>{cle}</h3>{_matrix(bilan.confusions[cle])}</div>"
        for cle in cles()
        if cle in bilan.confusions and cle != "freins"
    )
    freins = bilan.confusions.get("freins")
    return (
        f"<h2>Jeu « {escape(bilan.nom)} »</h2>"
        f"<p>{bilan.exactes} phrases exactes sur {bilan.phrases} ({bilan.exactitude:.1%}). "
        f"Urgences : {trouvees} explicites trouvées sur {dites}, {vues} indirectes sur {cachees}, "
        f"{bilan.fausses_alertes} fausses alertes sur {bilan.calmes} phrases sans urgence.</p>"
        f"<table><tr><th>voix<th>exactes<th>phrases<th>part{voix}</table>"
        f"<h3>Par clé</h3>{_keys(bilan)}"
        f"<h3>Ce qui est dit (lignes) et ce qui est lu (colonnes)</h3>"
        f"<p>Vert : juste. Rouge : confondu, manqué ({ABSENT} à droite) ou de trop ({ABSENT} à gauche).</p>"
        f"<div class=matrices>{matrices}</div>"
        + (f"<h3>freins</h3><div class=large>{_matrix(freins, FREINS)}</div>" if freins else "")
        + (_worst(bilan) if montre else "<p>Les phrases de ce jeu ne se montrent pas.</p>")
    )


def _keys(bilan: Bilan) -> str:
    lignes = "".join(
        f"<tr><th>{cle}<td>{c.precision:.3f}<td>{c.rappel:.3f}<td>{c.f1:.3f}"
        f"<td>{c.justes}<td>{c.de_trop}<td>{c.manques}"
        for cle, c in bilan.comptes.items()
        if c.justes + c.de_trop + c.manques
    )
    return (
        "<table><tr><th>clé<th>précision<th>rappel<th>F1<th>justes<th>de trop<th>manqués"
        f"{lignes}</table>"
    )


def _matrix(paires: Counter[tuple[str, str]], ordre: Iterable[str] = ()) -> str:
    """What was said in rows, what was read in columns; the deeper the colour, the more often."""
    rangs = {code: rang for rang, code in enumerate((*ordre, "juste", "faux"))}

    def sort_key(code: str) -> tuple[bool, int, str]:
        return code == ABSENT, rangs.get(code, -1), code

    lignes = sorted({dit for dit, _ in paires}, key=sort_key)
    colonnes = sorted({lu for _, lu in paires}, key=sort_key)
    tete = "".join(f"<th class=lu>{escape(lu)}" for lu in colonnes)
    corps = "".join(
        f"<tr><th>{escape(dit)}" + "".join(_cell(dit, lu, paires) for lu in colonnes)
        for dit in lignes
    )
    return f"<table><tr><th>{tete}{corps}</table>"


def _cell(dit: str, lu: str, paires: Counter[tuple[str, str]]) -> str:
    nombre = paires[dit, lu]
    if not nombre:
        return "<td>"
    total = sum(n for (autre, _), n in paires.items() if autre == dit)
    teinte = 0.15 + 0.6 * nombre / total
    couleur = "0,128,64" if dit == lu or lu == "juste" else "200,40,40"
    return f'<td style="background:rgba({couleur},{teinte:.2f})">{nombre}'


def _worst(bilan: Bilan) -> str:
    lignes = "".join(
        f"<li>« {escape(ecart.phrase.texte)} »"
        + (f" (à la question {ecart.phrase.question})" if ecart.phrase.question else "")
        + f"<br><span class=ecart>{escape(describe(ecart))}</span>"
        for ecart in bilan.worst(PIRES)
    )
    return f"<h3>Les phrases les plus mal lues</h3><ol>{lignes}</ol>" if lignes else ""
