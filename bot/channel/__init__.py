"""The door of the bot: tokens, limits, JSON API (contract, section 7)."""

from bot.channel.canal import CanalPasserelle

__all__ = ["CanalPasserelle"]
