"""The urgences told in the ten other languages: one file for each, Arabic in both its letters.

To add a phrasing: write the sentence in tests/urgences/langues_explicites.yml, see it fail, add a
motif. What looks alike and is nothing goes to tests/urgences/langues_presque.yml.
"""

from __future__ import annotations

from bot.urgences.signes.langues.albanais import ALBANAIS
from bot.urgences.signes.langues.anglais import ANGLAIS
from bot.urgences.signes.langues.arabe import ARABE
from bot.urgences.signes.langues.dari import DARI
from bot.urgences.signes.langues.darija import DARIJA, SQUELETTE
from bot.urgences.signes.langues.espagnol import ESPAGNOL
from bot.urgences.signes.langues.portugais import PORTUGAIS
from bot.urgences.signes.langues.roumain import ROUMAIN
from bot.urgences.signes.langues.russe import RUSSE
from bot.urgences.signes.langues.turc import TURC
from bot.urgences.signes.langues.ukrainien import UKRAINIEN

LANGUES = (
    *(ANGLAIS, ESPAGNOL, PORTUGAIS, ROUMAIN, ALBANAIS, TURC),
    *(UKRAINIEN, RUSSE, ARABE, DARIJA, SQUELETTE, DARI),
)
# Words that may stand beside a mere call for help.
POLITESSE = (
    "please pls help me svp merci por favor gracias ayuda ayúdenme ajuda va rog ajutor te lutem "
    "ndihmë lutfen yardım edin будь ласка прошу допоможіть пожалуйста помогите помоги من فضلك "
    "ساعدوني لطفا کمک afak 3afak"
)

__all__ = ["LANGUES", "POLITESSE"]
