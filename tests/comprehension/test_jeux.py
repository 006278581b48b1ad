"""The sets of sentences are well formed, large, varied, and apart from each other."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from rapidfuzz import fuzz, process

from apprentissage.preparer import corpus
from bot.essais.comprehension import JEUX, Jeu
from bot.passerelle import open_passerelle
from bot.situation import FREINS, Situation, cles
from bot.territoires import Territoires
from bot.texte import fold

RACINE = Path(__file__).parents[2]
URGENCES = {"15", "17", "114", "115", "119", "3114", "3919"}
DEVELOPPEMENT, CONTROLE, EPREUVE = JEUX
# Shorter answers ("oui", "j’ai 19 ans") are everybody’s.
MOTS_MIN = 5
TROP_PROCHE = 90
CLES_DU_CORPUS = {"texte", "question", "situation", "urgences", "explicite", "besoins"}


def _long_texts(jeu: Jeu) -> list[str]:
    textes = [fold(phrase.texte) for phrase in jeu.phrases()]
    return [texte for texte in textes if len(texte.split()) >= MOTS_MIN]


def _examples() -> list[str]:
    """The training sentences of data/nlu."""
    return [
        fold(ligne.removeprefix("- "))
        for chemin in sorted((RACINE / "data" / "nlu").glob("*.yml"))
        for intention in yaml.safe_load(chemin.read_text(encoding="utf-8"))["nlu"]
        for ligne in intention["examples"].splitlines()
    ]


@pytest.mark.parametrize("jeu", JEUX, ids=lambda jeu: jeu.dossier)
def test_sentences_are_well_formed(jeu: Jeu, territoires: Territoires) -> None:
    for phrase in jeu.phrases():
        situation = Situation.from_json(dict(phrase.situation))
        assert situation.to_json().keys() == phrase.situation.keys(), phrase.texte
        assert situation.commune is None or territoires.commune(situation.commune), phrase.texte
        assert phrase.question in (None, *cles()), phrase.texte
        assert set(phrase.urgences) <= URGENCES, phrase.texte
        assert phrase.texte.strip(), phrase


@pytest.mark.parametrize("jeu", JEUX, ids=lambda jeu: jeu.dossier)
def test_sentences_cover_everything(jeu: Jeu) -> None:
    phrases = jeu.phrases()
    assert len(phrases) >= 500
    sues = set(cles()) if jeu is not CONTROLE else set(cles()) - {"quartier"}  # no list at hand
    assert {cle for phrase in phrases for cle in phrase.situation} == sues
    assert {code for p in phrases for code in p.situation.get("freins", ())} == set(FREINS)
    assert {code for phrase in phrases for code in phrase.urgences} == URGENCES
    assert len({phrase.texte for phrase in phrases}) >= 0.95 * len(
        phrases
    )  # "oui", "non" come back


def _urgences() -> list[str]:
    """The sentences on which the urgences were written."""
    return [
        fold(texte)
        for nom in ("explicites.yml", "presque.yml")
        for section in yaml.safe_load(
            (RACINE / "tests" / "urgences" / nom).read_text(encoding="utf-8")
        ).values()
        for texte in section
        if len(texte.split()) >= MOTS_MIN
    ]


def _corpus() -> list[str]:
    """The sentences that the encoder learns from."""
    return [
        fold(phrase["texte"]) for phrase in corpus() if len(phrase["texte"].split()) >= MOTS_MIN
    ]


def test_the_corpus_is_well_formed(territoires: Territoires) -> None:
    dispositifs = set(open_passerelle().catalogue.fiches)
    for phrase in corpus():
        texte = phrase["texte"]
        lue = phrase.get("situation", {})
        situation = Situation.from_json(lue)
        assert situation.to_json() == lue, texte
        assert situation.commune is None or territoires.commune(situation.commune), texte
        assert {*(situation.suivi or ()), *(situation.refus or ())} <= dispositifs, texte
        assert phrase.get("question") in (None, *cles()), texte
        assert set(phrase.get("urgences", ())) <= URGENCES, texte
        assert set(phrase.get("besoins", ())) <= set(open_passerelle().referentiels.besoins), texte
        assert phrase.keys() <= CLES_DU_CORPUS, texte


@pytest.mark.parametrize("jeu", JEUX[1:], ids=lambda jeu: jeu.dossier)
def test_the_encoder_learns_from_no_sentence_that_measures_it(jeu: Jeu) -> None:
    appris = [*_corpus(), *_long_texts(DEVELOPPEMENT), *_urgences()]
    proches = process.cdist(
        _long_texts(jeu), appris, scorer=fuzz.ratio, score_cutoff=TROP_PROCHE, workers=-1
    )
    assert int((proches.max(axis=1) > 0).sum()) == 0


@pytest.mark.parametrize("autres", ["nlu", "developpement", "urgences"])
def test_the_test_set_repeats_nothing_that_was_learnt_from(autres: str) -> None:
    lire = {
        "nlu": _examples,
        "developpement": lambda: _long_texts(DEVELOPPEMENT),
        "urgences": _urgences,
    }
    appris = lire[autres]()
    assert appris
    proches = process.cdist(
        _long_texts(EPREUVE), appris, scorer=fuzz.ratio, score_cutoff=TROP_PROCHE
    )
    assert proches.shape[0] >= 400
    assert int((proches.max(axis=1) > 0).sum()) == 0
