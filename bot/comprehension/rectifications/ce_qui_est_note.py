"""What a message says of what was recorded: asked whether it is, or said to be false. Pure."""

from __future__ import annotations

import re

from bot.texte import words_only

_FAUX = (
    r"(?:(?:c est|c|ce n est|est) (?:completement |totalement )?(?:faux|pas vrai|pas (?:ca|bon|exact|correct|juste|le cas)|une erreur|n importe quoi)"
    r"|(?:vous vous etes|tu t es|vous) trompe\w*|faux|erreur|(?:corrigez|corrige|enlevez|enleve|retirez|retire|rectifiez|effacez)(?: ca| le| la| svp| stp)*)"
)
_MIS = re.compile(
    r"(?:vous|tu|t|on) (?:m |l |me |lui )?(?:avez|as|a) (?:\w+ )?(?:mis|note|ecrit|marque|enregistre|dit|compris|retenu|indique|coche)(?: que?)?"
    rf" (?P<quoi>.+?) (?:et |mais |alors que |or )?{_FAUX}(?: |$)"
)
# "J’ai jamais dit que j’étais marié": an imperfect, since "j’ai pas dit que je dors dehors" tells it.
_PAS_DIT = re.compile(
    r"\b(?:je|j)(?: n| ne)? (?:(?:vous|t|te) )?ai (?:jamais|pas) (?:dit|ecrit|mis|marque|declare|parle|affirme|raconte) "
    r"(?:a vous )?(?:que |qu )(?P<quoi>(?:j|je|on) (?:n )?(?:etais|avais|habitais|vivais|cherchais|voulais|travaillais|touchais|faisais|dormais|suivais) .+)"
)
_PAS_EN_FORMATION = re.compile(
    r"\b(?:suis|sui|est|etes|fais|fait|suit|ai|a) (?:pas|plus|jamais|dans aucune|aucune) (?:\w+ ){0,2}?(?:formation|stage)\b"
)
_EN_FORMATION = re.compile(
    r"\b(?:suis|sui|jsui|chui|fais|ai|commence|demarre|entree?|inscrite?|en) (?:\w+ ){0,3}?(?:formation|stage)\b|\b(?:ma|sa|cette) formation\b"
)
_AU_PRESENT = (("j etais", "je suis"), ("j avais", "j ai"))
_NOTE = (
    r"(?:notee?s?|enregistree?s?|retenue?s?|comprise?s?|prise? en compte|marquee?s?|inscrite?s?)"
)
_EST_CE_NOTE = re.compile(
    rf"(?:vous|tu|t|on|ca|c est|est ce) (?:\w+ ){{0,5}}?(?:avez|as|a|est|c est|ete) (?:vous |tu )?(?:bien |ete |deja |tout )*{_NOTE}(?: |$)"
    rf"|c est (?:bien |bon |deja )*{_NOTE}(?: |$)"
    rf"|(?:avez vous|as tu) (?:bien |deja |tout )*{_NOTE}(?: |$)"
)
_DEMANDE_SI = re.compile(r"(?:demande|demandais|savoir|est ce que?|dites|verifi\w*) (?:\w+ )?")


def denies_what_was_recorded(texte: str) -> bool:
    """Whether a message says that what was recorded of it is false: "vous avez mis X, c’est faux"."""
    return said_to_be_false(texte) is not None or never_said(texte) is not None


def asks_what_is_recorded(texte: str) -> bool:
    """Whether a message asks whether something was recorded: "et le foyer vous l’avez noté ?"."""
    mots = words_only(texte)
    demande = "?" in texte or _DEMANDE_SI.search(mots) is not None
    return demande and _EST_CE_NOTE.search(mots) is not None


def said_to_be_false(texte: str) -> str | None:
    """What a message says to have been recorded and to be false; None when it says it of nothing."""
    dite = _MIS.search(words_only(texte))
    return dite["quoi"] if dite else None


def never_said(texte: str) -> str | None:
    """What a message says that one never said, told of now: "je n’ai jamais dit que j’avais le RSA"."""
    dite = _PAS_DIT.search(words_only(texte))
    if dite is None:
        return None
    quoi = re.sub(rf" {_FAUX}$", "", dite["quoi"])
    for passe, present in _AU_PRESENT:
        quoi = re.sub(rf"^{passe}\b", present, quoi)
    return quoi


def is_in_no_training(texte: str) -> bool:
    """Whether a message says that one follows no training: "non, je ne suis pas en formation"."""
    return _PAS_EN_FORMATION.search(words_only(texte)) is not None


def asks_of_a_training(texte: str) -> bool:
    """Whether a message asks of training at large and says to be in none: "une formation, ça sert ?"."""
    return "?" in texte and _EN_FORMATION.search(words_only(texte)) is None
