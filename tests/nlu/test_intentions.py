"""The intent of sentences that nothing was learnt from, through the whole pipeline.

`intentions/*.tsv`: `intention<TAB>phrase`, by writers who saw neither the examples of data/nlu nor the
code. Both were looked at since, to choose thresholds: they guard, they prove nothing.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import yaml

from bot.channel.echange import Echange
from bot.texte import words_only

DOSSIER = Path(__file__).parent / "intentions"
DONNEES = Path(__file__).parents[2] / "data" / "nlu"
# A trade that is wanted is a search, told more closely than when the sentences were written.
PLUS_PRECIS = {"dire_un_projet": "chercher"}
PLANCHERS = {"developpement": 0.80, "controle": 0.80}


def sentences(jeu: str) -> list[tuple[str, str]]:
    lignes = (DOSSIER / f"{jeu}.tsv").read_text(encoding="utf-8").splitlines()
    return [(ligne.split("\t")[0], ligne.split("\t")[1]) for ligne in lignes if ligne]


@pytest.mark.parametrize("jeu", PLANCHERS)
def test_intents_are_found(boucle: asyncio.Runner, echange: Echange, jeu: str) -> None:
    async def found() -> list[tuple[str, str, str]]:
        lues = []
        for intention, texte in sentences(jeu):
            lu = await echange._agent.parse_message(texte)
            nom = lu["intent"]["name"]
            lues.append((intention, PLUS_PRECIS.get(nom, nom), texte))
        return lues

    lues = boucle.run(found())
    manques = [f"{texte} : {lue}, pas {voulue}" for voulue, lue, texte in lues if voulue != lue]
    justes = 1 - len(manques) / len(lues)
    assert justes >= PLANCHERS[jeu], f"{justes:.3f}\n" + "\n".join(manques)


@pytest.mark.parametrize("jeu", PLANCHERS)
def test_nothing_is_learnt_from_them(jeu: str) -> None:
    appris = {
        words_only(ligne[2:])
        for chemin in DONNEES.glob("*.yml")
        for bloc in yaml.safe_load(chemin.read_text(encoding="utf-8"))["nlu"]
        for ligne in bloc["examples"].splitlines()
    }
    longues = {words_only(texte) for _, texte in sentences(jeu)}
    assert not longues & appris
