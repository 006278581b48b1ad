"""Rasa graph components, each a thin shell over a pure reader of `bot.comprehension`."""
