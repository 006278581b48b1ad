"""The needs met in a territoire, counted without anybody in them: conversations and educators' rounds."""

from bot.observatoire.observatoire import Observatoire

__all__ = ["Observatoire"]
