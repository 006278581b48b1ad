"""Contract, section 6: what every command says of a wrong call, and with which exit code."""

from __future__ import annotations

import pytest

from tests.commandes.conftest import Appel, check_refusal


@pytest.mark.parametrize(
    ("arguments", "mots"),
    [
        ((), ("il manque", "COMMANDE")),
        (("orientr",), ("« orientr »", "'orienter'")),
        (("orienter", "--quoi"), ("argument inconnu", "--quoi")),
        (("orienter", "--mode", "juge"), ("« juge »", "'habitant', 'educateur'")),
        (("orienter", "--mode"), ("une valeur est attendue",)),
        (("orienter", "a", "b"), ("argument inconnu", "b")),
        (("comprendre",), ("--lot",)),
        (("comprendre", "--lot", "-", "phrase"), ("--lot",)),
        (("comprendre", "--question"), ("une valeur est attendue",)),
        (("converser", "--mode", "juge"), ("« juge »",)),
        (("servir", "--port", "0"), ("« 0 »", "de 1 à 65535")),
        (("servir", "--port", "99999"), ("« 99999 »", "de 1 à 65535")),
        (("servir", "--port", "abc"), ("« abc »",)),
        (("servir", "--port", "-1"), ()),
        (("servir", "--port", "²"), ("« ² »",)),
        (("catalogue",), ("il manque",)),
        (("catalogue", "effacer"), ("« effacer »", "'verifier'")),
    ],
)
def test_a_wrong_call_is_2_and_says_what_to_write(
    appeler: Appel, arguments: tuple[str, ...], mots: tuple[str, ...]
) -> None:
    check_refusal(appeler(*arguments), *mots)


@pytest.mark.parametrize(
    "commande",
    ["servir", "converser", "orienter", "comprendre", "entrainer", "tester", "catalogue"],
)
def test_every_command_has_a_french_help(appeler: Appel, commande: str) -> None:
    rendu = appeler(commande, "--help")
    assert rendu.code == 0
    assert rendu.sortie.startswith(f"usage : passerelle {commande}")
    assert "show this help" not in rendu.sortie
    assert commande in appeler("--help").sortie


def test_interrupting_a_command_is_no_error(
    appeler: Appel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.commandes.catalogue.verifier", interrupt)
    rendu = appeler("catalogue", "verifier")
    assert (rendu.code, rendu.erreurs) == (0, "")
