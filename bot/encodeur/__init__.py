"""What a small network, trained on our own sentences, makes of a whole sentence."""

from bot.encodeur.encodeur import DOSSIER, Encodeur, EncodeurIllisible

__all__ = ["DOSSIER", "Encodeur", "EncodeurIllisible"]
