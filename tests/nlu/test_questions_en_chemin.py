"""What people ask, or find hard to say, in the middle of a conversation, through the whole bot.

`questions/en_chemin.tsv`: `attendu<TAB>moment<TAB>phrase`. `attendu` is the intents that answer, or
`inconnue` where nothing known here does: who may answer is then said. Written before what they measure
was mended, by who mended it: they guard, they prove nothing.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
import yaml

from bot.channel.echange import Echange
from bot.texte import words_only

JEU = Path(__file__).parent / "questions" / "en_chemin.tsv"
DONNEES = Path(__file__).parents[2] / "data" / "nlu"
AVANT = {
    "libre": (),
    "emploi": ("20 ans, Belfort, plus à l’école",),  # "Avez-vous un travail ?" was just asked
    "piste": ("20 ans, Belfort, plus à l’école", "c’est quoi l’école de la deuxième chance ?"),
}
INCONNUE = re.compile(
    r"pas la réponse à cette question|Ce point précis|je ne sais pas répondre|pas mon domaine"
)
PLUS_TARD = re.compile(r"il me manque encore|Une précision, et j’avance")
# Sentences that do tell of a job, or of none.
D_UN_TRAVAIL = re.compile(r"patron|chef|employeur|fiche de paye|salaire|plus rien|chercher pour")
PLANCHERS = {True: 0.70, False: 0.90}  # of those not known here, of the others


def sentences() -> list[tuple[str, str, str]]:
    lignes = JEU.read_text(encoding="utf-8").splitlines()
    return [tuple(ligne.split("\t")) for ligne in lignes if ligne]  # type: ignore[misc]  # as many columns in each line


async def is_answered(echange: Echange, attendu: str, moment: str, phrase: str) -> str | None:
    """None when the sentence is answered as it should be, else how it was."""
    conversation, _ = await echange.open("habitant")
    for avant in AVANT[moment]:
        await echange.say(conversation, avant)
    messages = await echange.say(conversation, phrase)
    tracker = await echange._agent.tracker_store.retrieve(conversation)
    assert tracker is not None and tracker.latest_message is not None
    lue = tracker.latest_message.intent["name"]
    textes = " / ".join(message.get("texte", "") for message in messages)
    inconnue = INCONNUE.search(textes) is not None
    juste = (
        (inconnue and "inconnue" in attendu)
        or (lue in attendu.split("|") and not inconnue)
        or ("aide_en_general" in attendu and PLUS_TARD.search(textes) is not None)
    )
    if tracker.get_slot("en_emploi") is not None and not D_UN_TRAVAIL.search(phrase):
        juste = False  # a question is no answer to what was asked
    return None if juste else f"{phrase} : {lue}, pas {attendu} ({textes[:60]})"


@pytest.mark.parametrize("inconnue", PLANCHERS, ids=["pas su", "su"])
def test_what_is_asked_is_answered(
    boucle: asyncio.Runner, echange: Echange, inconnue: bool
) -> None:
    lignes = [ligne for ligne in sentences() if ("inconnue" in ligne[0]) is inconnue]

    async def failures() -> list[str]:
        lues = [await is_answered(echange, *ligne) for ligne in lignes]
        return [lue for lue in lues if lue is not None]

    manques = boucle.run(failures())
    justes = 1 - len(manques) / len(lignes)
    assert justes >= PLANCHERS[inconnue], f"{justes:.3f}\n" + "\n".join(manques)


def test_nothing_is_learnt_from_them() -> None:
    appris = {
        words_only(ligne[2:])
        for chemin in DONNEES.glob("*.yml")
        for bloc in yaml.safe_load(chemin.read_text(encoding="utf-8"))["nlu"]
        for ligne in bloc["examples"].splitlines()
    }
    assert not {words_only(phrase) for _, _, phrase in sentences()} & appris
