"""Checks Rasa's data (intents, rules, texts) with Rasa's own validator."""

from __future__ import annotations

import re
import subprocess
import sys

from bot.nlu.modele import RACINE

# Rasa's validator does not see the texts that forms and actions say; test_coherence does.
ATTENDUS = (re.compile(r"The utterance '\w+' is not used in any story or rule"),)
_AVERTISSEMENT = re.compile(r"UserWarning: (?P<texte>.+)")


def validate_data() -> list[str]:
    """Run `rasa data validate`; one line per mistake or unexpected warning, none when all is well."""
    resultat = subprocess.run(
        [sys.executable, "-m", "rasa", "data", "validate", "--data", "data/nlu", "data/rules", "data/stories", "data/responses"],
        cwd=RACINE,
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    lignes = [m["texte"].strip() for m in _AVERTISSEMENT.finditer(resultat.stderr + resultat.stdout)]
    ecarts = [ligne for ligne in lignes if not any(motif.search(ligne) for motif in ATTENDUS)]
    if resultat.returncode != 0:
        fin = (resultat.stderr or resultat.stdout).strip().splitlines()[-3:]
        ecarts.append("rasa data validate échoue : " + " ".join(fin))
    return ecarts
