"""Read what a sentence says of the person’s children."""

from __future__ import annotations

from bot.comprehension.famille.jeune_enfant import young_child
from bot.comprehension.famille.parent_isole import lone_parent
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire import words

# None of these words: neither key can be told.
_GRAINES = words("""
    fils fille filles enfant enfants bebe bebes gamin gamine gamins gamines gosse gosses jumeaux
    jumelles triples nourrisson nourrissons nouveau garcon garcons garconnet fillette aine ainee
    aines cadet cadette benjamin benjamine mome momes loulou loulous bambin bambins poupon
    princesse prince chipie minot minots marmots mouflet pitchoun pitchoune puce poussin tresor
    bout bouchon kid kids dernier derniere deuxieme second seconde premier premiere petit petite
    petits petites tit jeune mere maman pere papa parent parents meres mamans papas peres
    monoparental monoparentale mono monoparent eleve elevons elevent elever accouche allaite
    mari conjoint conjointe compagnon compagne femme copain copine mec homme epoux epouse leur
    seul couches garde accoucher allaitante allaiter separe divorce veuve veuf geniteur
    monoparentales creche solo loupiot loupiots loupiotte mioche mioches gniard gniards morveux
    bonhomme marmaille marmailles rejeton rejetons monstre monstres pupuce crapule bouchou fiston
    monop fifille choupinette choupette terreur enf enfs enfts timoun timouns bebou boutchou bibou
    louloute louloutes loulouttes daughter toddler partum biberon biberons mater ado ados tetee
    tetees ex daron daronne seuls seules
""")


def read_famille(phrase: Phrase, annee: int) -> list[Fait]:
    """Facts about the person’s own children; `annee` is the current year, for births."""
    if _GRAINES.isdisjoint(phrase.norme.split()):
        return []
    return sorted([*young_child(phrase, annee), *lone_parent(phrase)], key=lambda fait: fait.debut)
