"""Rasa custom actions, one subject per file, each a few lines over `bot`.

They run in the Rasa process (`bot.runtime.actions_sur_place`); `rasa run actions` serves them too.
"""
