"""Who may call, and how often: origins, limits, the secret of an installation."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path
from typing import Any

import pytest

from bot.channel import CanalPasserelle
from bot.channel import cadence as module_cadence
from bot.channel.cadence import Cadence, is_local
from bot.channel.jetons import Jetons
from bot.channel.origines import Origines
from bot.installation import VARIABLE, ReglageInvalide
from bot.reglages import read_settings
from tests.channel.test_panne import CONVERSATIONS, MESSAGES, Porte, door

VILLE = "https://www.ville.fr"


@pytest.mark.parametrize(
    ("origine", "hote", "permise"),
    [
        (VILLE, "passerelle.fr", True),
        ("https://passerelle.fr", "passerelle.fr", True),
        ("http://localhost:5005", "localhost:5005", True),
        ("https://www.ville.fr.evil.test", "passerelle.fr", False),
        ("https://ville.fr", "passerelle.fr", False),
        ("http://www.ville.fr", "passerelle.fr", False),
        ("https://passerelle.fr:444", "passerelle.fr", False),
        ("null", "passerelle.fr", False),
        ("", "", False),
    ],
)
def test_origins_are_exact(origine: str, hote: str, permise: bool) -> None:
    assert Origines([VILLE]).allows(origine, hote) is permise


@pytest.mark.parametrize(
    "faux", ["*", "www.ville.fr", "https://www.ville.fr/", "https://*.ville.fr/x", "ftp://ville.fr"]
)
def test_what_is_no_origin_is_refused_at_start_with_what_to_write(faux: str) -> None:
    with pytest.raises(ValueError, match=r"credentials\.yml.*https://www\.ville\.fr"):
        Origines([faux])


@pytest.mark.parametrize(
    ("reglages", "dit"),
    [
        ({"messages_par_jour": 3}, "n’existe pas"),
        ({"par_adresse": "beaucoup"}, "nombre entier"),
        ({"par_adresse": True}, "nombre entier"),
        ({"ouvertures": 0}, "plus grand"),
        ({"origines": "https://www.ville.fr"}, "liste"),
        ({"observateurs": [1]}, "liste"),
    ],
)
def test_a_wrong_setting_is_told_with_what_to_write(reglages: dict[str, Any], dit: str) -> None:
    with pytest.raises(
        ReglageInvalide, match=rf"credentials\.yml, « {next(iter(reglages))} » : .*{dit}"
    ):
        CanalPasserelle.from_credentials(reglages)


def test_the_settings_of_credentials_are_those_of_the_channel(boucle: asyncio.Runner) -> None:
    async def scenario() -> None:
        assert isinstance(CanalPasserelle.from_credentials(read_settings().canal), CanalPasserelle)

    boucle.run(scenario())


async def ask(
    porte: Porte, methode: str, chemin: str, origine: str
) -> tuple[int, dict[str, str], str]:
    async with porte.session.request(methode, chemin, headers={"Origin": origine}) as rendu:
        return rendu.status, dict(rendu.headers), await rendu.text()


def test_a_site_that_is_not_named_is_turned_away_and_one_that_is_may_read(
    boucle: asyncio.Runner,
) -> None:
    async def scenario() -> None:
        async with door(None, origines=Origines([VILLE])) as porte:
            for methode in ("OPTIONS", "POST"):
                statut, entetes, corps = await ask(
                    porte, methode, MESSAGES, "https://ailleurs.test"
                )
                assert statut == 403 and "erreur" in corps
                assert "Access-Control-Allow-Origin" not in entetes
            statut, entetes, _ = await ask(porte, "OPTIONS", MESSAGES, VILLE)
            assert (statut, entetes["Access-Control-Allow-Origin"]) == (204, VILLE)
            assert "Authorization" in entetes["Access-Control-Allow-Headers"]
            statut, entetes, _ = await ask(porte, "POST", CONVERSATIONS, VILLE)
            assert (statut, entetes["Access-Control-Allow-Origin"]) == (503, VILLE)

    boucle.run(scenario())


@pytest.mark.parametrize(
    ("adresse", "locale"),
    [("127.0.0.1", True), ("::1", True), ("192.168.1.4", False), ("", False), ("x", False)],
)
def test_addresses_of_this_machine(adresse: str, locale: bool) -> None:
    assert is_local(adresse) is locale


def test_each_conversation_and_each_address_has_its_own_count(boucle: asyncio.Runner) -> None:
    async def scenario() -> None:
        cadence = Cadence(par_conversation=2, par_adresse=3, ouvertures=1)
        assert [await cadence.message("a") > 0 for _ in range(3)] == [False, False, True]
        assert await cadence.message("b") == 0
        assert [await cadence.call("192.0.2.1") > 0 for _ in range(4)] == [False] * 3 + [True]
        assert await cadence.call("192.0.2.2") == 0
        assert [await cadence.opening("192.0.2.1") > 0 for _ in range(2)] == [False, True]
        assert 1 <= await cadence.message("a") <= 61

    boucle.run(scenario())


def test_too_many_messages_are_429_and_an_urgence_is_answered_all_the_same(
    boucle: asyncio.Runner,
) -> None:
    async def scenario() -> None:
        async with door(None, cadence=Cadence(par_conversation=1)) as porte:
            jeton = porte.jetons.issue("c", "habitant")
            assert (await porte.say(jeton, "bonjour"))[0] == 503
            statut, corps = await porte.say(jeton, "bonjour")
            assert statut == 429 and corps["erreur"].endswith(".")
            statut, corps = await porte.say(jeton, "je veux mourir")
            assert statut == 200 and "3114" in corps["messages"][0]["texte"]
            autre = porte.jetons.issue("d", "habitant")
            assert (await porte.say(autre, "bonjour"))[0] == 503

    boucle.run(scenario())


def test_too_many_calls_of_an_address_are_429_with_how_long_to_wait(
    boucle: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module_cadence, "is_local", lambda adresse: False)

    async def scenario() -> None:
        async with door(None, cadence=Cadence(par_adresse=2, ouvertures=1)) as porte:
            corps: dict[str, Any] = {}
            async with porte.session.post(CONVERSATIONS, json=corps) as rendu:
                assert rendu.status == 503
            async with porte.session.post(CONVERSATIONS, json=corps) as rendu:
                assert rendu.status == 429 and 1 <= int(rendu.headers["Retry-After"]) <= 61
            assert (await porte.call("GET", "/sante"))[0] == 429
            jeton = porte.jetons.issue("c", "habitant")
            assert (await porte.say(jeton, "bonjour"))[0] == 429
            assert (await porte.say(jeton, "je veux mourir"))[0] == 200
            assert (await porte.say("faux", "je veux mourir"))[0] == 401

    boucle.run(scenario())


def test_the_address_told_by_a_proxy_counts_only_when_there_is_one(
    boucle: asyncio.Runner,
) -> None:
    async def scenario() -> None:
        for mandataires, attendu in ((0, 503), (1, 429)):
            cadence = Cadence(ouvertures=1)
            async with door(None, cadence=cadence, mandataires=mandataires) as porte:
                statuts = []
                for _ in range(2):
                    entetes = {"X-Forwarded-For": "192.0.2.9"}
                    async with porte.session.post(CONVERSATIONS, json={}, headers=entetes) as rendu:
                        statuts.append(rendu.status)
                assert statuts == [503, attendu]

    boucle.run(scenario())


def test_a_token_outlives_a_restart_and_its_secret_is_for_one_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PASSERELLE_SECRET", raising=False)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "var"))
    jeton = Jetons().issue("c", "habitant")
    assert Jetons().read(jeton) == ("c", "habitant")
    secret = tmp_path / "var" / "secret"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert secret.read_text().strip() not in jeton


def test_where_no_secret_can_be_written_tokens_last_as_long_as_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PASSERELLE_SECRET", raising=False)
    (tmp_path / "fichier").write_text("")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "fichier" / "var"))
    jetons = Jetons()
    assert jetons.read(jetons.issue("c", "educateur")) == ("c", "educateur")
