"""The learnt intents: what is learnt is kept, and a spelling never seen is close to those seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.classeur_des_intentions import ClasseurDesIntentions

EXEMPLES = {
    "saluer": ("bonjour", "salut", "coucou", "bonsoir"),
    "remercier": ("merci", "merci beaucoup", "je vous remercie"),
    "question_cout": ("c’est gratuit ?", "ça coûte combien", "il faut payer ?"),
}


@pytest.fixture(scope="module")
def classeur(tmp_path_factory: pytest.TempPathFactory) -> ClasseurDesIntentions:
    """Trained, written to a model and read back, as `servir` does."""
    dossier: Path = tmp_path_factory.mktemp("modele")
    storage, resource = LocalModelStorage(dossier), Resource("classeur")
    config = ClasseurDesIntentions.get_default_config()
    contexte = ExecutionContext(GraphSchema({}))
    donnees = TrainingData(
        [Message.build(texte, intent=nom) for nom, textes in EXEMPLES.items() for texte in textes]
    )
    ClasseurDesIntentions.create(config, storage, resource, contexte).train(donnees)
    return ClasseurDesIntentions.load(config, storage, resource, contexte)


@pytest.mark.parametrize(
    ("texte", "intention"),
    [
        ("Bonjoooour", "saluer"),
        ("SALUUT", "saluer"),
        ("mercii bcp", "remercier"),
        ("remerci", "remercier"),
        ("ca coute koi", "question_cout"),
        ("C’EST GRATUIT", "question_cout"),
    ],
)
def test_close_spellings(classeur: ClasseurDesIntentions, texte: str, intention: str) -> None:
    message = classeur.process([Message({TEXT: texte})])[0]
    assert message.get(INTENT)[INTENT_NAME_KEY] == intention
    classement = message.get(INTENT_RANKING_KEY)
    assert {rang[INTENT_NAME_KEY] for rang in classement} == set(EXEMPLES)
    assert sum(rang["confidence"] for rang in classement) == pytest.approx(1.0)


def test_what_is_unlike_everything_is_not_sure(classeur: ClasseurDesIntentions) -> None:
    message = classeur.process([Message({TEXT: "xkw 0000 zzz"})])[0]
    assert message.get(INTENT)["confidence"] < 0.7


def test_a_message_without_text_is_left_alone(classeur: ClasseurDesIntentions) -> None:
    assert classeur.process([Message({})])[0].get(INTENT) is None
