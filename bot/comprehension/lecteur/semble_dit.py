"""What a sentence only seems to tell: a wished trade, a diploma that was missed, children who are grown up.

Each takes out facts, of the rules or of the encoder, that the words name and do not state. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.comprehension.circonstances import SANS_TITRE, read_circumstances
from bot.comprehension.diplome.manque import without_what_was_missed
from bot.comprehension.emploi import (
    is_a_bare_trade,
    is_undeclared,
    only_names_an_apprenticeship,
    tells_a_trade_only,
)
from bot.comprehension.famille.grands import without_their_care
from bot.comprehension.famille.mots import ENFANT
from bot.comprehension.freins.voeu_de_metier import without_the_field
from bot.comprehension.lecture import Fait
from bot.comprehension.personnes.aidants import AIDE_QU_ON_A, cares_for_an_adult
from bot.comprehension.phrase import Phrase

# Who answers "je suis serveuse", asked for a job, says that it is theirs.
_EST = re.compile(r" (?:suis|(?<! c )est) ")

_D_UN_ADULTE = frozenset({"garde-enfants", "sante", "handicap"})
_DES_AUTRES = _D_UN_ADULTE | {"sante-mentale", "addictions"}
# "Mon petit frère est handicapé": theirs, and nothing of who writes.
_D_UN_FRERE = re.compile(
    r" (?:mon|ma|mes) (?:petite?s? |grande?s? |demi |beau |belle )?(?:freres?|soeurs?|cousine?s?|neveux?|nieces?|oncle|tante|mere|pere|maman|papa|mari|femme|frangine?) (?:\| )?"
    r"(?:(?:qui|il|elle|ils|elles|est|sont|a|un|une|des|tres|lourdement|gravement|lui) )*(?:\| )?(?:(?:il|elle) (?:est|a) )?(?:un )?"
    r"(?:handicap|malade|autis|trisom|invalid|paralys|aveugle|sourd|depress|alcooli|drogu)\w* "
    r"| (?:pas (?:de |d )?(?:handicap|maladie|probleme de sante)|(?:c est|suis) pas moi) (?:[a-z|]+ ){0,5}?c est (?:mon|ma) "
)
_DE_MOI = re.compile(
    r" (?:je suis|j ai|moi aussi|moi je|je me) (?!pas |plus |jamais )(?:[a-z]+ ){0,2}?(?:handicap|malad|invalid|rqth|aah|depress|probleme|sante|garde|mal)\w* "
)
_UN_ENFANT = re.compile(
    rf" (?:{ENFANT}|ados?|gosses?|elev\w+|pere|papa|mere|maman|parents?|famille|mono\w*|garde|eux|petite?s?|kids?|baby|couches) "
)
# What is to be done about papers that one has.
_SUR_LES_PAPIERS = re.compile(
    r" (?:pas|plus|sans|perdus?|voles?|renouvel\w*|refaire|expir\w*|perim\w*|problemes?|soucis?|galere\w*|refus\w*|attend\w*|attente|"
    r"caf|cpam|secu|droits?|demarches?|administrati\w*|remplir|changer|bientot|fin|finit?|mais|sauf|recepisse) "
)


def without_what_only_looks_told(
    phrase: Phrase,
    faits: list[Fait],
    lus: list[Fait],
    question: str | None,
    connu: Mapping[str, Any],
) -> list[Fait]:
    """The facts that are told; `lus`: those of the rules, `question`: the key just asked."""
    if is_undeclared(phrase):  # kept by nobody, and read out to nobody
        faits = [fait for fait in faits if fait.cle not in ("en_emploi", "mois_sans_emploi")]
    if only_names_an_apprenticeship(phrase):  # asked for, and not begun
        faits = [fait for fait in faits if (fait.cle, fait.valeur) != ("en_emploi", True)]
    sans_emploi = connu.get("en_emploi") is False and tells_a_trade_only(phrase)
    metier = is_a_bare_trade(phrase)
    if metier:  # "assistante maternelle" names no barrier
        faits = [fait for fait in faits if fait.cle != "freins"]
    nomme = metier and _EST.search(phrase.norme) is None
    if sans_emploi or (question == "en_emploi" and nomme):
        faits = [fait for fait in faits if fait.cle != "en_emploi"]  # of today, or of before?
    if question == "freins" and cares_for_an_adult(phrase):  # theirs, and no child to keep
        faits = [f for f in faits if f.cle != "freins" or f.valeur not in _D_UN_ADULTE]
    if _D_UN_FRERE.search(phrase.norme) and not _DE_MOI.search(phrase.norme):
        faits = [f for f in faits if f.cle != "freins" or f.valeur not in _DES_AUTRES]
    if AIDE_QU_ON_A.search(phrase.norme):  # who comes to help at home works, and not the person
        faits = [fait for fait in faits if (fait.cle, fait.valeur) != ("en_emploi", True)]
    if _UN_ENFANT.search(phrase.norme) is None and question != "parent_isole":
        faits = [f for f in faits if f in lus or f.cle != "parent_isole"]  # of nobody’s child
    if (SANS_TITRE, False) in read_circumstances(phrase) and not _SUR_LES_PAPIERS.search(
        phrase.norme
    ):
        faits = [fait for fait in faits if (fait.cle, fait.valeur) != ("freins", "droits")]
    faits = without_the_field(phrase, faits, lus)
    faits = without_what_was_missed(phrase, faits)
    return without_their_care(phrase, faits, question)
