"""The development sets: what the pure reader finds in sentences written by hand, without Rasa."""

from __future__ import annotations

from bot.comprehension import Lecteur
from bot.essais.comprehension import JEUX, describe
from bot.essais.mesures import Bilan
from bot.orientation.fiches import Catalogue
from bot.territoires import Territoires
from bot.urgences import detect_urgences
from tests.comprehension.conftest import AUJOURDHUI

DEVELOPPEMENT = JEUX[0]
EXACT_MIN = 0.92


def test_development_set_is_read(territoires: Territoires, catalogue: Catalogue) -> None:
    alias = {fiche.id: (fiche.nom, *fiche.alias) for fiche in catalogue.fiches.values()}
    lecteur = Lecteur(territoires, alias, aujourdhui=AUJOURDHUI)
    bilan = Bilan(DEVELOPPEMENT.nom)
    for phrase in DEVELOPPEMENT.phrases():
        lue = lecteur.read(phrase.texte, question=phrase.question, connu=phrase.connu).situation
        bilan.add(phrase, lue, detect_urgences(phrase.texte, age=lue.get("age")))
    ratees = [f"{ecart.phrase.texte} : {describe(ecart)}" for ecart in bilan.ecarts]
    print(f"\nlecture exacte : {bilan.exactitude:.3f}", *ratees, sep="\n")
    assert bilan.exactitude >= EXACT_MIN, "\n".join(ratees)
