"""What the start of Python prepares: TensorFlow's stand-in, sanic, telemetry, logs."""

from __future__ import annotations

import importlib.machinery
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.nlu.sources import RACINE
from bot.runtime.journaux import hide_values

sans_tensorflow = pytest.mark.skipif(
    importlib.machinery.PathFinder.find_spec("tensorflow") is not None,
    reason="the real TensorFlow is installed",
)


@sans_tensorflow
def test_tensorflow_can_be_named_but_not_used() -> None:
    import tensorflow as tf
    from tensorflow.keras.layers import Dense

    @tf.function
    def double(x: int) -> int:
        return 2 * x

    class Couche(tf.keras.layers.Layer):  # type: ignore[misc, name-defined]
        pass

    assert double(2) == 4
    for use in (lambda: Dense(3), lambda: tf.constant([1, 2]), Couche, lambda: tf.keras.Model()):
        with pytest.raises(
            RuntimeError, match=r"demande TensorFlow.*config\.yml.*requirements/diet\.txt"
        ):
            use()


@sans_tensorflow
def test_what_does_not_exist_in_python_does_not_exist_in_the_stand_in() -> None:
    import tensorflow as tf

    assert not hasattr(tf, "__wrapped__")
    assert not hasattr(tf.Tensor, "__array__")


def test_the_encoder_tells_nobody_that_it_runs(tmp_path: Path) -> None:
    """Where onnxruntime may report, it first writes an id of the machine in the user’s cache."""
    programme = "import time; from bot.encodeur import Encodeur; Encodeur(); time.sleep(1)"
    env = {cle: valeur for cle, valeur in os.environ.items() if cle != "ORT_DISABLE_TELEMETRY"}
    env |= {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", programme], cwd=RACINE, env=env, check=True, timeout=60)
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="counts the threads of Linux")
@pytest.mark.parametrize(("dit", "fils"), [(None, 1), ("2", 2)])
def test_numpy_sums_in_the_thread_of_the_message(dit: str | None, fils: int) -> None:
    """Its other threads spin between two messages, unless whoever runs it wants them."""
    env = {cle: valeur for cle, valeur in os.environ.items() if cle != "OPENBLAS_NUM_THREADS"}
    env |= {"OPENBLAS_NUM_THREADS": dit} if dit else {}
    programme = "import numpy, os; a = numpy.ones((500, 500)); a @ a; print(len(os.listdir('/proc/self/task')))"
    rendu = subprocess.run(
        [sys.executable, "-c", programme],
        cwd=RACINE, env=env, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert int(rendu.stdout) == min(fils, os.cpu_count() or 1)


def test_hooks_wait_until_rasa_is_imported() -> None:
    programme = (
        "import os, sys; "
        "assert not {'rasa', 'sanic', 'tensorflow', 'numpy'} & set(sys.modules); "
        "assert os.environ['RASA_TELEMETRY_ENABLED'] == 'false'; "
        "import bot.runtime.demarrage as d; d.install(); d.install(); "
        "print(sum(type(f).__name__ in ('_AfterImport', '_Finder') for f in sys.meta_path))"
    )
    rendu = subprocess.run(
        [sys.executable, "-c", programme], cwd=RACINE, capture_output=True, text=True, timeout=60
    )
    assert (rendu.stdout, rendu.stderr) == ("2\n", "")


def test_a_log_line_shows_nothing_of_a_person() -> None:
    ligne = {
        "event": "processor.message.parse",
        "parse_data_text": "j’ai 19 ans",
        "slots": {"age": 19},
        "autre": 19,
    }
    assert hide_values(None, "debug", ligne) == {
        "event": "processor.message.parse", "parse_data_text": "…", "slots": "…", "autre": "…",
    }  # fmt: skip


def test_serving_leaves_out_what_it_does_not_use_and_says_how_to_have_it() -> None:
    programme = (
        "from bot.runtime.superflu import serve_lightly; serve_lightly(); "
        "import rasa.core.agent, rasa.core.run, sys; "
        "import sklearn, pymongo.errors; "
        "assert not hasattr(sklearn, '__path__') or not sklearn.__path__; "
        "assert 'scipy.stats._stats_py' not in sys.modules; "
        "assert issubclass(pymongo.errors.ConnectionFailure, Exception); "
        "pymongo.MongoClient()"
    )
    rendu = subprocess.run(
        [sys.executable, "-c", programme], cwd=RACINE, capture_output=True, text=True, timeout=60
    )
    assert rendu.returncode == 1
    assert "demande pymongo" in rendu.stderr and "PASSERELLE_COMPLET=1" in rendu.stderr


def test_answers_are_the_same_with_everything_and_without() -> None:
    programme = """
import asyncio, json
from bot.nlu.modele import load_agent, model_to_serve
modele = model_to_serve()
from bot.channel.echange import Echange

async def converse():
    echange = Echange(await load_agent(modele))
    for mode in ("habitant", "educateur"):
        conversation, messages = await echange.open(mode)
        for phrase in PHRASES:
            messages += await echange.say(conversation, phrase)
        print(json.dumps(messages))

asyncio.run(converse())
"""
    phrases = (
        "g 19 ans jabite vesoul",
        "pas le permis",
        "c koi l'epide",
        "merci",
        "je veux mourir",
    )
    rendus = {
        complet: subprocess.run(
            [sys.executable, "-c", programme.replace("PHRASES", repr(phrases))],
            cwd=RACINE,
            env={**os.environ, "PASSERELLE_COMPLET": complet},
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        ).stdout
        for complet in ("", "1")
    }
    assert rendus[""] == rendus["1"] != ""
