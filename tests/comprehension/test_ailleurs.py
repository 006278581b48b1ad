"""Who lives in another country, and who only names one."""

from __future__ import annotations

import pytest

from bot.comprehension.ailleurs import lives_abroad


@pytest.mark.parametrize(
    "norme",
    [
        "j habite au maroc",
        "je suis en algerie",
        "je vous ecris depuis dakar",
        "nous vivons au portugal",
        "moi c est la suisse geneve",
        "je suis bloque en tunisie",
        "je suis actuellement au mali",
        "je suis pas encore en france",
        "je suis infirmiere au maroc",
        "je suis coince au maroc j habite vesoul normalement",
        "je suis etudiant en tunisie j habite a tunis",
    ],
)
def test_one_lives_abroad(norme: str) -> None:
    assert lives_abroad(norme)


@pytest.mark.parametrize(
    "norme",
    [
        "je suis ne au maroc",
        "je suis nee en algerie",
        "je suis du mali",
        "je suis de la guinee",
        "je suis originaire de tunisie",
        "je suis arrive du senegal",
        "je suis alle au portugal",
        "je suis pas en algerie",
        "je suis en formation",
        "j habite a belfort ma mere vit en tunisie",
        "je suis ingenieur en syrie j habite strasbourg",
        "je suis medecin en algerie et j habite lyon",
    ],
)
def test_one_only_names_a_country(norme: str) -> None:
    assert not lives_abroad(norme)
