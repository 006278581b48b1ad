"""The reader that the tests share: the real table of territories, a small table of names."""

from __future__ import annotations

from datetime import date

import pytest

from bot.comprehension import Lecteur
from bot.territoires import Territoires

ALIAS = {
    "mission-locale": ("mission locale", "ML", "les missions locales"),
    "e2c": ("E2C", "école de la deuxième chance", "école de la 2e chance"),
    "epide": ("EPIDE", "établissement pour l’insertion dans l’emploi"),
    "o2r": ("O2R", "offre de repérage et de remobilisation"),
    "tzcld": ("TZCLD", "territoire zéro chômeur", "EBE", "entreprise à but d’emploi"),
    "cej": ("CEJ", "contrat d’engagement jeune", "garantie jeunes"),
    "france-travail": ("France Travail", "Pôle emploi", "FT"),
    "service-civique": ("service civique", "Unis-Cité"),
    "cap-emploi": ("Cap emploi",),
    "plie": ("PLIE",),
    "csapa": ("CSAPA", "centre de soins en addictologie"),
    "iae": ("IAE", "SIAE", "ACI", "chantier d’insertion", "entreprise d’insertion"),
}
AUJOURDHUI = date(2026, 11, 22)


@pytest.fixture(scope="session")
def lecteur() -> Lecteur:
    return Lecteur(Territoires(), ALIAS, aujourdhui=AUJOURDHUI)
