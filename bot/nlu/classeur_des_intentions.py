"""The NLU component that learns the intents which no reader reads: bonjour, merci, c’est gratuit ?

Characters n-grams, weighed by how rare they are, and a logistic regression, both of scikit-learn,
in one step: a fifth of the time of Rasa’s own featurizer and classifier, and a model of numbers and
words only.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.lecture.apartes import with_asides
from bot.nlu.sac import Sac, pieces, vocabulary
from bot.texte import fold

_MODELE = "intentions.json"
# Read only: its examples give Rasa its name, and would take from its neighbours if they were learnt.
_LUES = frozenset(
    {"dire_une_epreuve_passee", "question_contact", "question_a_deux", "pour_soi"}
    | {"personne_a_confirmer", "question_premier_pas", "question_par_ecrit", "question_du_lieu"}
    | {"dire_un_projet", "dire_non_declare", "dire_peur_des_autres", "dire_un_besoin"}
    | {"question_mot", "question_recours", "question_ce_qui_manque", "question_courante"}
    | {"dire_une_peine", "dire_trop_loin", "dire_mineur_seul"}
)
# Learnt too: what looks like a known question and asks something else.
_INCONNU = "nlu_fallback"
_POIDS = "poids.npz"
LONGUEUR_LUE = 300
RANG_MAX = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ClasseurDesIntentions(GraphComponent, IntentClassifier):
    """Gives each message the intent learnt from data/nlu, with its probability and the next ones."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._decoupe = partial(
            pieces, petite=int(config["min_ngram"]), grande=int(config["max_ngram"])
        )
        self._sac = Sac(self._decoupe, (), np.zeros(0))
        self._poids = np.zeros((0, 0))
        self._biais = np.zeros(0)
        self._intentions: list[str] = []
        self._seuil_inconnu = float(config["seuil_inconnu"])
        self._rang_inconnu: int | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "min_ngram": 1,
            "max_ngram": 5,
            "min_exemples": 2,
            "fermete": 10.0,
            "max_iter": 400,
            "seuil_inconnu": 0.4,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ClasseurDesIntentions:
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        from sklearn.feature_extraction.text import TfidfVectorizer  # to learn, not to serve
        from sklearn.linear_model import LogisticRegression

        exemples = [
            e for e in training_data.intent_examples if e.get(TEXT) and e.get(INTENT) not in _LUES
        ]
        decoupe = TfidfVectorizer(
            analyzer=self._decoupe, min_df=int(self._config["min_exemples"]), sublinear_tf=True
        )
        traits = decoupe.fit_transform([_folded(e) for e in exemples])
        regression = LogisticRegression(
            C=float(self._config["fermete"]),
            class_weight="balanced",  # rare intents count as much as the others
            solver="newton-cg",  # as sure as lbfgs, in two thirds of the time with so many pieces
            max_iter=int(self._config["max_iter"]),
        )
        regression.fit(traits, [e.get(INTENT) for e in exemples])
        with self._storage.write_to(self._resource) as dossier:
            modele = {"intentions": list(regression.classes_), "morceaux": vocabulary(decoupe)}
            (dossier / _MODELE).write_text(json.dumps(modele, ensure_ascii=False), encoding="utf-8")
            np.savez(
                dossier / _POIDS,
                raretes=decoupe.idf_.astype(np.float32),
                poids=regression.coef_.astype(np.float32),
                biais=regression.intercept_,
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
    ) -> ClasseurDesIntentions:
        composant = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as dossier:
            modele = json.loads((dossier / _MODELE).read_text(encoding="utf-8"))
            nombres = np.load(dossier / _POIDS, allow_pickle=False)
            composant._sac = Sac(composant._decoupe, modele["morceaux"], nombres["raretes"])
            composant._poids = np.ascontiguousarray(nombres["poids"].T)
            composant._biais = nombres["biais"]
        composant._intentions = modele["intentions"]
        if _INCONNU in composant._intentions:
            composant._rang_inconnu = composant._intentions.index(_INCONNU)
        return composant

    def process(self, messages: list[Message]) -> list[Message]:
        for message in with_asides(messages):
            if not message.get(TEXT):
                continue
            classement = self._rank(_folded(message))
            message.set(INTENT, classement[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, classement, add_to_output=True)
        return messages

    def _rank(self, texte: str) -> Sequence[dict[str, Any]]:
        """The likeliest intents, with their probabilities."""
        scores = self._sac.project(texte, self._poids) + self._biais
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        inconnu = self._rang_inconnu
        if inconnu is not None and chances[inconnu] < self._seuil_inconnu:
            chances[inconnu] = (
                0.0  # so wide a class takes nothing from the others unless it is sure
            )
            chances /= chances.sum()
        return [
            {
                INTENT_NAME_KEY: self._intentions[rang],
                PREDICTED_CONFIDENCE_KEY: float(chances[rang]),
            }
            for rang in np.argsort(-chances)[:RANG_MAX]
        ]


def _folded(message: Message) -> str:
    return fold(str(message.get(TEXT))[:LONGUEUR_LUE])
