"""Children: the keys `enfant_moins_3_ans` and `parent_isole`."""

from bot.comprehension.famille.jeune_enfant import read_their_ages
from bot.comprehension.famille.lecture import read_famille

__all__ = ["read_famille", "read_their_ages"]
