"""The NLU component that learns from `data/besoins` which needs a message tells: to eat, to keep one’s roof.

Pieces of words and pairs of words, weighed by how rare they are, and one logistic regression for each
need, of scikit-learn: learnt in two seconds. The words of the référentiel are read beside it
(`bot.comprehension.besoins`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.ecoute.entendu import AGE_DE_QUI_AIDE
from bot.comprehension.personnes.aidants import needs_not_told
from bot.comprehension.phrase import cut
from bot.dialogue.attributs import MONTANT, attribute_asked
from bot.nlu.entites import APRES_URGENCE, LECTURE, PISTE_DITE, entity
from bot.nlu.lecture.apartes import with_asides
from bot.nlu.sac import Decoupe, Sac, pairs, pieces, vocabulary
from bot.passerelle import open_passerelle
from bot.texte import spell_out, words_only
from bot.urgences.apres import is_cold
from bot.urgences.suites import (
    APPEL,
    ECRIRE,
    ENCORE_REFUSE,
    FAIT,
    MIEUX,
    RETIRE,
    SANS_PLACE,
    read_suite,
)

BESOINS = "besoins"  # of a message: the codes of the needs that it tells
BESOIN = "besoin"
PHRASES = Path(__file__).parents[2] / "data" / "besoins"
_MODELE, _POIDS = "besoins.json", "besoins.npz"
_VUS = (3, 2)  # sentences that a piece, and a pair of words, must be seen in
# Intents whose examples may tell a need along the way.
PEUVENT_EN_DIRE = frozenset(
    {"informer", "chercher", "urgence", "se_decourager", "dire_un_besoin", "question_annuaire"}
    | {"question_juridique", "question_droits", "dire_un_deuil", "demander_aide", "pour_un_proche"}
    | {"dire_un_metier", "apres_urgence", "autre_langue", "dire_entourage", "question_par_ecrit"}
)
SUR_L_APPEL = frozenset(
    {APPEL, FAIT, MIEUX, RETIRE, SANS_PLACE, ENCORE_REFUSE, ECRIRE}
)  # of the call made: "ils m’ont pris"
TOIT, FINANCES = "115", "finances"
AUSSI_DES_BESOINS = frozenset({"question_logement", "question_repas", MONTANT})
_MOTS_MIN = 3  # a bare word answers a question, and tells no need
LONGUEUR_LUE = 600


DECOUPES: tuple[Decoupe, ...] = (partial(pieces, petite=2, grande=5), pairs)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LecteurDesBesoinsAppris(GraphComponent, EntityExtractorMixin):
    """Gives each message its needs, those read in its words first, as entities `besoin`."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._seuil = float(config["seuil"])
        self._fermete = float(config["fermete"])
        self._storage = storage
        self._resource = resource
        self._codes: list[str] = []
        self._sacs: list[tuple[Sac, Any]] = []  # each with its weights, one column a need
        self._biais: Any = np.zeros(0)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"seuil": 0.4, "fermete": 20.0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LecteurDesBesoinsAppris:
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        from scipy.sparse import hstack  # to learn, not to serve
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression

        exemples = [*sentences(), *without_need(training_data)]
        codes = sorted({code for _, dits in exemples for code in dits})
        textes = [words_only(texte) for texte, _ in exemples]
        sacs = [
            TfidfVectorizer(analyzer=decoupe, min_df=vus, sublinear_tf=True)
            for decoupe, vus in zip(DECOUPES, _VUS, strict=True)
        ]
        traits = hstack([sac.fit_transform(textes) for sac in sacs]).tocsr()
        regressions = [
            LogisticRegression(C=self._fermete, max_iter=300).fit(
                traits, [code in dits for _, dits in exemples]
            )
            for code in codes
        ]
        with self._storage.write_to(self._resource) as dossier:
            modele = {"codes": codes, "sacs": [vocabulary(sac) for sac in sacs]}
            (dossier / _MODELE).write_text(json.dumps(modele, ensure_ascii=False), encoding="utf-8")
            np.savez(
                dossier / _POIDS,
                raretes=np.concatenate([sac.idf_ for sac in sacs]).astype(np.float32),
                poids=np.array([r.coef_[0] for r in regressions], dtype=np.float32),
                biais=np.array([r.intercept_[0] for r in regressions]),
            )
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LecteurDesBesoinsAppris:
        composant = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as dossier:
            modele = json.loads((dossier / _MODELE).read_text(encoding="utf-8"))
            nombres = np.load(dossier / _POIDS, allow_pickle=False)
            raretes, poids = nombres["raretes"], np.ascontiguousarray(nombres["poids"].T)
            composant._biais = nombres["biais"]
        composant._codes = modele["codes"]
        debut = 0
        for decoupe, morceaux in zip(DECOUPES, modele["sacs"], strict=True):
            ici = slice(debut, debut + len(morceaux))
            composant._sacs.append((Sac(decoupe, morceaux, raretes[ici]), poids[ici]))
            debut = ici.stop
        return composant

    def process(self, messages: list[Message]) -> list[Message]:
        for message in with_asides(messages):
            lecture, texte = message.get(LECTURE), str(message.get(TEXT) or "")
            if lecture is None:  # another language, a button
                continue
            admis = message.get(PISTE_DITE) and asks_of_animals(texte)
            codes = [code for code in lecture.besoins if not (admis and code == "animal")]
            demande = lecture.annuaire
            dite = demande is not None and demande.sure and demande.themes  # asked in so many words
            ouvertes = message.get(APRES_URGENCE) or ()
            du_numero = bool(ouvertes) and read_suite(texte, ouvertes) in SUR_L_APPEL
            dehors = TOIT in ouvertes and is_cold(texte)
            if dehors:  # a roof is asked for, and no help with bills
                codes = []
            d_une_piste = message.get(PISTE_DITE) and asks_how_it_goes_there(texte)
            if not (dite or lecture.hypothese or du_numero or dehors or d_une_piste):
                codes += [code for code in self.heard(texte) if code not in codes]
            dits = {(fait.cle, fait.valeur) for fait in lecture.faits}
            phrase = cut(spell_out(texte))
            jamais = needs_not_told(phrase) if phrase is not None else frozenset()
            if FINANCES in lecture.freins_leves:  # "pas de dettes"
                jamais |= {"factures"}
            if lecture.entendu == AGE_DE_QUI_AIDE and not lecture.faits:
                codes = []  # how old who asks is: no pension is asked for
            codes = [code for code in codes if not dits & _denied_by(code) and code not in jamais]
            message.set(BESOINS, tuple(codes))
            lues = self.add_extractor_name([entity(BESOIN, c, 0, len(texte)) for c in codes])
            message.set(ENTITIES, message.get(ENTITIES, []) + lues, add_to_output=True)
        return messages

    def heard(self, texte: str) -> list[str]:
        """The needs that a message likely tells, in any words."""
        plain = words_only(texte[:LONGUEUR_LUE])
        if len(plain.split()) < _MOTS_MIN or not self._codes:
            return []
        scores = self._biais + sum(sac.project(plain, poids) for sac, poids in self._sacs)
        chances = 1 / (1 + np.exp(-scores))
        return [
            code for code, p in zip(self._codes, chances.tolist(), strict=True) if p >= self._seuil
        ]


def asks_how_it_goes_there(texte: str) -> bool:
    """Whether a message asks how things go in a piste ("on choisit son groupe ?"), which tells no need;
    a bed, a meal, money may be asked for oneself."""
    demande = attribute_asked(texte) if asks_something(texte) else None
    return demande is not None and demande not in AUSSI_DES_BESOINS


def asks_of_animals(texte: str) -> bool:
    """Whether a message asks if a piste takes animals, which asks for no shelter with one."""
    return asks_something(texte) and attribute_asked(texte) == "question_animaux"


def _denied_by(code: str) -> set[tuple[str, Any]]:
    """The facts with which a need is not told: no studies, for who left school."""
    besoin = open_passerelle().referentiels.besoins.get(code, {})
    return set(besoin.get("sauf_faits", {}).items())


def without_need(training_data: TrainingData) -> Iterator[tuple[str, Sequence[str]]]:
    """The examples of data/nlu by which people ask something of the bot, and tell no need."""
    for exemple in training_data.intent_examples:
        if exemple.get(TEXT) and exemple.get(INTENT) not in PEUVENT_EN_DIRE:
            yield str(exemple.get(TEXT)), ()


def sentences(dossier: Path = PHRASES) -> Iterator[tuple[str, Sequence[str]]]:
    """The sentences of `data/besoins`, each with the codes of the needs that it tells."""
    for chemin in sorted(dossier.glob("*.jsonl")):
        for ligne in chemin.read_text(encoding="utf-8").splitlines():
            phrase = json.loads(ligne)
            yield phrase["texte"], phrase["besoins"]
