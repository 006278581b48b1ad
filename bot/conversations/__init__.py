"""The conversations in progress: kept without a word that was typed, erased whole once idle."""

from bot.conversations.magasin import Conversations
from bot.conversations.verrous import Verrous

__all__ = ["Conversations", "Verrous"]
