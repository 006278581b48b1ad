"""How long: months without a job, months in the commune."""

from bot.comprehension.durees.mesure import TOUJOURS_MOIS, Duree, find_durees, month_alone
from bot.comprehension.durees.objet import is_always, read_durees

__all__ = ["TOUJOURS_MOIS", "Duree", "find_durees", "is_always", "month_alone", "read_durees"]
