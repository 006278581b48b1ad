"""Made-up counts, to see the page before there is anything to show; the same ones every time. Pure."""

from __future__ import annotations

import random
from collections.abc import Container, Sequence

from bot.observatoire.attente import admit, let_go
from bot.observatoire.lieux import FRANCE, Arbre
from bot.observatoire.observatoire import Montre
from bot.observatoire.publication import publish
from bot.observatoire.releve import AGES, Releve
from bot.situation import FREINS

TRIMESTRES = ("2025-T3", "2025-T4", "2026-T1", "2026-T2", "2026-T3")
DEPARTEMENT = "70"
# Where people are met, the town of Vesoul above all; "70": somebody who only said the département.
_LIEUX = {"70550": 9, "70310": 4, "70285": 3, "70279": 3, "70363": 1, "70207": 1, "70": 3, "90010": 6, FRANCE: 1}  # fmt: skip
_POIDS_DES_AGES = (1, 3, 9, 6, 2)
_POIDS_DES_FREINS = (14, 5, 6, 4, 6, 2, 3, 9, 4, 2, 6, 2, 7, 4, 2, 8, 1)
_PEU_DE_REPONSES = {"mobilite": 0.35, "garde-enfants": 0.5, "logement": 0.45}
_DISPOSITIFS = ("mission-locale", "france-travail", "o2r-haute-saone", "iae", "mobilite-solidaire", "cej", "e2c", "conseil-departemental", "epide", "cap-emploi", "siao-115", "service-civique", "csapa", "fjt", "avip")  # fmt: skip
_PAR_TRIMESTRE = 210


def made_up(connus: Container[str], arbre: Arbre) -> Montre:
    """Five quarters of Haute-Saône and Belfort, published as real ones are.

    `connus`: the dispositifs of the catalogue.
    """
    hasard = random.Random(2026)
    dispositifs = [code for code in _DISPOSITIFS if code in connus]
    montre = {}
    for rang, trimestre in enumerate(TRIMESTRES):
        personnes = [
            _somebody(hasard, dispositifs, arbre) for _ in range(_PAR_TRIMESTRE + 25 * rang)
        ]
        attente, comptes = admit({}, personnes, arbre)
        comptes.update(let_go(attente, arbre))
        montre[trimestre] = publish(comptes, arbre)
    return montre


def _somebody(hasard: random.Random, dispositifs: Sequence[str], arbre: Arbre) -> Releve:
    (lieu,) = hasard.choices(list(_LIEUX), list(_LIEUX.values()))
    combien = hasard.choice((1, 1, 2, 2, 3))
    freins = tuple(dict.fromkeys(hasard.choices(FREINS, _POIDS_DES_FREINS, k=combien)))
    proposes = tuple(
        d for rang, d in enumerate(dispositifs) if hasard.random() < 0.7 / (1 + 0.5 * rang)
    )
    return Releve(
        lieu=arbre.place(lieu, None) if len(lieu) == 5 else lieu,
        age=hasard.choices(list(AGES), _POIDS_DES_AGES)[0] if hasard.random() < 0.9 else None,
        freins=freins,
        proposes=proposes,
        refuses=tuple(d for d in proposes if hasard.random() < 0.18),
        sans_reponse=tuple(f for f in freins if hasard.random() < _PEU_DE_REPONSES.get(f, 0.08)),
    )
