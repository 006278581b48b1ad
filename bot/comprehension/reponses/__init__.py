"""Answers to the question just asked, when the sentence does not say the fact in full."""

from bot.comprehension.reponses.choix import only_passes_by
from bot.comprehension.reponses.lecture import read_answer
from bot.comprehension.reponses.nombres import counts_a_search
from bot.comprehension.reponses.ton import (
    ON_CONTINUE,
    declines,
    goes_on,
    is_correction,
    is_only_a_duration,
    read_tone,
)

__all__ = [
    "ON_CONTINUE",
    "counts_a_search",
    "declines",
    "goes_on",
    "is_correction",
    "is_only_a_duration",
    "only_passes_by",
    "read_answer",
    "read_tone",
]
