"""Tokens and button values: what this server signed, for one conversation, and nothing else."""

from __future__ import annotations

import time

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channel.jetons import ALGORITHME, JOURS_DE_VALIDITE, JetonInvalide, Jetons

JETONS = Jetons("secret d’essai")


def signed(**contenu: object) -> str:
    return jwt.encode(contenu, JETONS._key(), algorithm=ALGORITHME)


def test_a_token_gives_back_its_conversation_and_its_mode() -> None:
    assert JETONS.read(JETONS.issue("abc", "educateur")) == ("abc", "educateur")


@pytest.mark.parametrize(
    "jeton",
    [
        signed(sub="a", mode="habitant", exp=int(time.time()) - 1),
        signed(sub="a", mode="habitant"),
        signed(mode="habitant", exp=int(time.time()) + 60),
        signed(sub="a", exp=int(time.time()) + 60),
        jwt.encode({"sub": "a", "mode": "habitant", "exp": int(time.time()) + 60}, None, algorithm="none"),
        Jetons("autre").issue("a", "habitant"),
        Jetons().issue("a", "habitant"),
        "", "a.b.c", "\udcff", "é.é.é",
    ],
    ids=["expired", "no end", "no conversation", "no mode", "unsigned", "of another", "of another time",
         "empty", "a.b.c", "odd byte", "accents"],
)  # fmt: skip
def test_an_expired_incomplete_or_foreign_token_is_refused(jeton: str) -> None:
    with pytest.raises(JetonInvalide):
        JETONS.read(jeton)


def test_a_token_ends_after_its_days(monkeypatch: pytest.MonkeyPatch) -> None:
    il_y_a = time.time() - JOURS_DE_VALIDITE * 86400 - 1
    with monkeypatch.context() as ancien:
        ancien.setattr("bot.channel.jetons.time.time", lambda: il_y_a)
        jeton = JETONS.issue("a", "habitant")
    with pytest.raises(JetonInvalide):
        JETONS.read(jeton)


def test_the_secret_of_the_environment_outlives_a_restart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSERELLE_SECRET", "secret partagé")
    assert Jetons().read(Jetons().issue("a", "habitant")) == ("a", "habitant")


@given(
    conversation=st.text(st.characters(codec="utf-8")), valeur=st.text(st.characters(codec="utf-8"))
)
def test_a_sealed_value_opens_in_its_conversation_only(conversation: str, valeur: str) -> None:
    scelle = JETONS.seal(conversation, valeur)
    assert JETONS.unseal(conversation, scelle) == valeur
    with pytest.raises(JetonInvalide):
        JETONS.unseal(conversation + "x", scelle)


@given(bouton=st.text())
def test_no_text_from_outside_is_a_button(bouton: str) -> None:
    with pytest.raises(JetonInvalide):
        JETONS.unseal("conversation", bouton)
