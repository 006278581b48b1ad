"""A partner named in one message, and only "il" or "lui" in the next ones. Pure.

"Mon mari dit non pour école", then "il crie beaucoup", then "j’ai peur de lui": the same as on one line.
"""

from __future__ import annotations

import re

from bot.texte import words_only

IL, ELLE = "il", "elle"
DANS_LE_COUPLE = frozenset({"17", "3919"})
_LUI = r"mari|conjoint|compagnon|concubin|copain|copin|mec|keum|homme|epoux|fiance|cheri|ex mari|ex"
_ELLE = r"femme|conjointe|compagne|copine|meuf|epouse|fiancee|cherie|ex femme"
_CONJOINT = re.compile(rf"\b(?:mon|moi) (?P<il>{_LUI})\b|\b(?:ma|mon|moi) (?P<elle>{_ELLE})\b")
_MARI = re.compile(r"^(?:et )?(?:le )?mari\b")
# Somebody, or something, else of which "il" may be told from then on.
_UN_AUTRE = re.compile(
    r"\b(?:mon|ma|mes|le|la|les|un|une|ce|cet|cette|leur|son|sa|l|d) (?:\w+ )?(?:pere|mere|papa|maman|daron\w*|frere|soeur|fils|fille|enfants?|bebe|petite?|grande?|gosse|"
    r"garcon|oncle|tante|cousine?|voisine?|ami|amie|pote|patronne?|chef\w*|prof\w*|proprio|proprietaire|conseillere?|educ\w*|medecin|docteur|spip|juge|"
    r"monsieur|dame|gars|type|collegue|avocate?|coloc\w*|chien|beau pere|belle mere|assistante?|maitre\w*|tuteur|formateur|employeur|dossier|cej|rsa|contrat|travail|boulot|bus|logement)\b"
)
_PAS_LUI = (
    r"(?!y a\b|faut\b|est (?:\d|tard|possible|interdit)|pleut|fait (?:froid|chaud|nuit|beau)\b)"
)
_PEUR = r"\b(?:peur|trouille|terrorisee?|flippe|crains)\b(?: (?!pour\b)\w+)??(?: de| d)?"
_SUJET = {
    IL: re.compile(rf"\b(?P<pronom>il)\b (?P<suite>{_PAS_LUI})"),
    ELLE: re.compile(r"\b(?P<pronom>elle)\b (?P<suite>)(?!\w+ est\b)"),
}
_PEUR_DE = {
    IL: re.compile(rf"{_PEUR} (?P<pronom>lui)\b"),
    ELLE: re.compile(rf"{_PEUR} (?P<pronom>elle)\b(?= *$| un peu| des fois| parfois| quand)"),
}
_NOM = {IL: "mon mari", ELLE: "ma femme"}
# Without a hard word, what the encoder alone sees of a partner is a day like another: "il rentre tard".
_DUR = re.compile(
    r"\b(?:cri\w*|hurl\w*|gueul\w*|engueul\w*|insult\w*|humili\w*|rabaiss\w*|menac\w*|peur|trouille|terroris\w*|cass\w*|jett?e|lance|frapp\w*|tap\w*|bat|"
    r"pouss\w*|forc\w*|oblig\w*|interdi\w*|empech\w*|enferm\w*|surveill\w*|control\w*|suit|suivre|jaloux|violent\w*|mechant\w*|agressi\w*|brutal\w*|"
    r"laisse pas|(?:veu[xt]?|veux) (?:pas|jamais) (?:que|qu|je)|(?:garde|prend|pris|cache|confisque|fouille) (?:mon|ma|mes|tout))\b"
)
_LONG = 14  # in more words, somebody else may stand behind the pronoun


def partner_told_of(texte: str) -> str | None:
    """The pronoun of the partner that a message names, "" when it names somebody else, None for nobody."""
    mots = words_only(texte)
    nomme = _CONJOINT.search(mots)
    if nomme is not None:
        return IL if nomme["il"] else ELLE
    if _MARI.search(mots):
        return IL
    return "" if _UN_AUTRE.search(mots) else None


def is_hard(dit: str) -> bool:
    """Whether what is told of a partner holds a hard word: a cry, a fear, what is forbidden or kept."""
    return _DUR.search(words_only(dit)) is not None


def said_of_the_partner(texte: str, pronom: str) -> str | None:
    """A message that speaks by a pronoun alone of the partner named before, with the partner named in
    it; None when it speaks of somebody else, or of nobody."""
    mots = words_only(texte)
    if pronom not in _NOM or len(mots.split()) > _LONG or partner_told_of(texte) is not None:
        return None
    for motif in (_PEUR_DE[pronom], _SUJET[pronom]):
        trouve = motif.search(mots)
        if trouve is not None:
            debut, fin = trouve.span("pronom")
            repris = f" {pronom}" if motif is _SUJET[pronom] else ""
            return f"{mots[:debut]}{_NOM[pronom]}{repris}{mots[fin:]}".replace(
                " d mon ", " de mon "
            )
    return None
