"""The age that is said: completed years, of the person and of nobody else."""

from bot.comprehension.ages.formulations import A_VENIR
from bot.comprehension.ages.lecture import read_ages
from bot.comprehension.ages.naissance import age_of
from bot.comprehension.ages.proches import (
    LEUR_AGE,
    are_of_two_people,
    is_a_relative_s,
    is_of_a_place,
    tells_a_third_party_s_age,
)
from bot.comprehension.ages.vraisemblance import MAJORITE

__all__ = [
    "A_VENIR",
    "LEUR_AGE",
    "MAJORITE",
    "age_of",
    "are_of_two_people",
    "is_a_relative_s",
    "is_of_a_place",
    "read_ages",
    "tells_a_third_party_s_age",
]
