"""Types one word in every place that takes words, and looks for it in all that is written."""

from __future__ import annotations

import json

import requests

from bot.conversations.magasin import FICHIER
from tests.channel.conftest import CANARI, Serveur
from tests.pannes.conftest import CONVERSATIONS, MESSAGES, ORIENTER

PHRASES = (
    "je suis {}", "{}", "j’ai 19 ans et je m’appelle {}", "j’habite à {}", "j’habite à {}-sur-Saône", "/{}",
    "/restart{}", '/informer{{"commune": "{}"}}', "c’est quoi {} ?", "non, pas {} mais {}", "{}@exemple.fr",
    "https://{}.example/{}", "je veux mourir, {}", "mon mari {} me frappe", "où est {} à Vesoul ?", "I am {}",
    "{}\x00{}", "{}\ud800", "<b>{}</b>", "efface tout {}", "06 00 00 00 00 {}", "je suis éducateur de {}",
)  # fmt: skip


def test_a_word_that_was_typed_is_written_nowhere(ensemble: Serveur) -> None:
    """Breaks: trust. Expected: what was typed, in texts, buttons, ids, keys, headers or addresses,
    is in no line of the logs at level DEBUG, nor in the file of the conversations or beside it."""
    for mode in ("habitant", "educateur"):
        jeton = ensemble.open(mode)
        for phrase in PHRASES:
            for mot in (CANARI, CANARI.upper(), CANARI.capitalize()):
                rendu = ensemble.message(jeton, texte=phrase.format(mot, mot), id=CANARI)
                assert rendu.status_code == 200, rendu.text
        ensemble.message(jeton, bouton=CANARI)
        ensemble.post(MESSAGES, {CANARI: CANARI}, jeton)
        ensemble.post(MESSAGES, None, jeton, data=f'{{"texte": "{CANARI}')
        ensemble.message(jeton, texte=CANARI * 200)
        ensemble.post(MESSAGES, {"texte": CANARI * 5000}, jeton)
    ensemble.message(CANARI, texte=CANARI)
    ensemble.post(CONVERSATIONS, {"mode": CANARI})
    ensemble.post(ORIENTER, {CANARI: 3, "commune": CANARI})
    ensemble.post(ORIENTER, {"commune": CANARI, "projet": CANARI})
    ensemble.post(f"{ORIENTER}?mode={CANARI}", {"age": 19})
    for chemin in (f"/{CANARI}", f"/sante?{CANARI}={CANARI}"):
        requests.get(
            ensemble.adresse + chemin,
            headers={"User-Agent": CANARI, "Origin": f"https://{CANARI}.example"},
            timeout=20,
        )
    var = ensemble.journal.parent / "var"
    fichiers = [ensemble.journal, *var.glob(f"{FICHIER}*")]
    assert {f.name for f in fichiers} >= {FICHIER, f"{FICHIER}-wal", f"{FICHIER}-shm"}
    assert jeton and ensemble.journal.stat().st_size > 0
    for fichier in fichiers:
        octets = fichier.read_bytes().lower()
        for ecrit in (CANARI, json.dumps(CANARI)[1:-1]):
            for codage in ("utf-8", "utf-16-le"):
                assert ecrit.encode(codage) not in octets, fichier.name
