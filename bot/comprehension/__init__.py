"""What one French sentence says of a person, in the keys of the contract; pure, without Rasa.

lecteur = Lecteur(territoires, {"epide": ("epide", "l’armée des jeunes")})
lecteur.read("g 19 ans pa de permi").situation   # {"age": 19, "freins": ["mobilite"]}
"""

from bot.comprehension.lecteur import Lecteur
from bot.comprehension.lecture import Fait, Lecture, Mention

__all__ = ["Fait", "Lecteur", "Lecture", "Mention"]
