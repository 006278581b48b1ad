"""What says that a message mends what was told before: "enfin", "jme suis gouré", "j’avais oublié".

These words hold no fact, and hide those around them: the "si" of "enfin si j’ai le bac" supposes
nothing, and nothing is past in "j’ai un CAP, j’avais oublié". They are set aside before the sentence
is read. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.vocabulaire import words

_INTERJECTION = (
    r"(?:ah|oh|euh|heu|bah|ben|mais|bon|et|alors|non|nan|ouais|attends|attendez|oups|\|)"
)
_SE_REPREND = (
    r"(?:enfin|fin(?! (?:de|d|du|des|le|la|mars|mai|juin|aout|[a-z]+(?:embre|obre|ier|ril|let)) )|"
    r"en vrai|en realite|a vrai dire|pour etre honnete|au fait)"
)
_TETE = re.compile(
    rf"^ (?:{_INTERJECTION} )*(?P<mots>{_SE_REPREND}(?: {_SE_REPREND})*)(?! (?:bref|\d))(?= )"
)
_SI = re.compile(
    rf"(?:^|\|) (?:{_INTERJECTION} )*(?P<mots>(?:ah|oh|non|nan|si|en fait|finalement|{_SE_REPREND}) (?:\| )?si)(?= )"
)
_SI_FINAL = re.compile(
    r"^ (?P<mots>si) (?:[a-z0-9|]+ )+(?:en fait|en vrai|finalement) $"
    # "si j’ai un travail, je viens de le dire"
    r"|^ (?P<mots2>si)(?= (?:\| )?(?:j|je|il|elle|on) (?:[a-z0-9|]+ )*(?:(?:je |j )?(?:viens|venais) de (?:vous |te )?(?:le |l )?dire|"
    r"(?:je |j )(?:\| )?(?:vous |te )?(?:l |le )?ai (?:deja )?(?:dit|ecrit|mis)|(?:j |je )(?:ai )?(?:deja )?(?:dit|le dis|vous le dis)) )"
)
_QUOI = (
    r"(?: (?:de|d|dans|sur|pour|a|au|avec)(?: (?:la|le|l|les|mon|ma|mes|un|une))? (?:ville|commune|"
    r"age|boutons?|ligne|touche|case|chiffres?|reponse|diplome|duree|adresse|question|departement|"
    r"message|nombres?|date|moi))"
)
_AVOUE = re.compile(
    rf" (?P<mots>(?:je me suis|me suis|m suis|je m suis) (?:encore |un peu |completement |bien |trop )?(?:trompe|goure|"
    rf"gourre|plante|mal exprime|mal explique|emmele|embrouille|loupe|rate|mele)e?s?{_QUOI}?|"
    r"j ai (?:mal (?:ecrit|dit|tape|explique|lu|compris|repondu|note)|(?:fait|ecrit|mis|dit) (?:une |des |un )?"
    r"(?:erreurs?|fautes?|betises?|conneries?|n importe quoi)(?: de frappe)?|menti|confondu|tape trop vite)|"
    r"(?:j )?(?:avais|ai) (?:oublie|zappe)(?: (?:de )?(?:(?:le|vous|te|l) )*(?:dire|preciser|noter|mettre|signaler))?"
    r"(?: que?)?(?= (?:\||$|j ))|"
    rf"(?:c est |c etait )?(?:une )?(?:erreur|faute)(?: de (?:ma part|frappe|saisie|clavier)|{_QUOI})|"
    r"(?:je )?(?:voulais|veux) dire(?: que?)?|(?:au temps|autant|aut temps) pour moi|oublie[sz]?(?= (?:\||$|j |je ))|"
    r"oublie[sz]? (?:ca|tout ca|ce que j ai (?:dit|ecrit|mis)|mon (?:dernier )?message))(?= )"
)
# What says it and is read by others, with the number or the name beside it.
_PARDON = re.compile(
    rf"^ (?:{_INTERJECTION} )*(?:oups|pardon|desolee?|erreur|correction|rectification|rectif|plutot|attends|attendez|"
    r"je corrige|en fait)(?= )"
)
_CONSEQUENCE = re.compile(
    r" (?:alors|du coup|est ce que?|quoi|comment) | [a-z]+r(?:ai|ais|ait|a|ons) "
)
_SUJET = re.compile(r" (?:j|je|il|elle|on|ca|c|vous|ils) ")
# What stands between a value that is denied and the one that takes its place.
_LIENS = words(
    "c est ce n mais plutot j ai je suis habite vis et en fait vrai non nan bien la un une a l au le oui "
    "depuis moi pardon que ca fait vraiment enfin attends attendez oups desole desolee erreur correction "
    "rectification rectif corrige parti partie |"
)
NIE = words("pas plus oubliez oublie ecrit mis tape dit")
_MOTS_DITS = 5


@dataclass(frozen=True, slots=True)
class Reprise:
    """A text without the words that mend; `dite`: there were some."""

    texte: str
    dite: bool


def set_aside(texte: str) -> Reprise:
    """The text with a comma for the words that mend; as it is when nothing else would be left."""
    phrase = cut(texte)
    if phrase is None:
        return Reprise(texte, False)
    places = [
        trouve.span("mots") for motif in (_AVOUE, _TETE) for trouve in motif.finditer(phrase.norme)
    ]
    places += _affirmed(phrase, places)
    if not places:
        return Reprise(texte, _PARDON.match(phrase.norme) is not None)
    visible = list(texte)
    for debut, fin in places:
        un, deux = phrase.span(debut, fin)
        visible[un:deux] = ",".rjust(deux - un)
    reste = "".join(visible)
    ecrit = cut(reste)
    seul = ecrit is None or ecrit.norme in (" non ", " nan ", " ah ", " si ")
    return Reprise(texte, True) if seul else Reprise(reste, True)


def _affirmed(phrase: Phrase, avoues: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The "si" that affirms ("enfin si j’ai le bac"); not that of "en fait si je bosse je perds ?"."""
    for motif in (_SI, _SI_FINAL):
        for trouve in motif.finditer(phrase.norme):
            if trouve.groupdict().get("mots2"):
                yield trouve.span("mots2")
                continue
            suite = phrase.norme[trouve.end() :]
            for debut, fin in avoues:
                if debut >= trouve.end():
                    suite = suite.replace(phrase.norme[debut:fin], "|")
            clause = phrase.clause_at(trouve.end("mots") - 1)
            sujets = len(_SUJET.findall(re.split(r" (?:et|mais) ", suite)[0]))
            if not (clause.question or sujets > 1 or _CONSEQUENCE.search(suite)):
                yield trouve.span("mots")


def replaced(phrase: Phrase) -> Iterator[tuple[list[int], list[int]]]:
    """The words that are denied and those that may take their place, as ranks of `phrase.mots`.

    "Pas belfort lure": what follows "pas", where a caller finds the known value, then the rest;
    "lure pas belfort": what comes before it.
    """
    textes = [mot.texte for mot in phrase.mots]
    nies = [i for i, mot in enumerate(textes) if mot in NIE]
    for i in nies:
        apres = []
        for j in range(i + 1, len(textes)):
            if j in nies:
                break
            apres.append(j)
        avant: list[int] = []
        for j in range(i - 1, -1, -1):
            if textes[i] != "pas" or j in nies or (textes[j] == "|" and avant):
                break
            if avant or textes[j] not in _LIENS:
                avant.insert(0, j)
        yield avant[-_MOTS_DITS:], apres


def without_links(phrase: Phrase, rangs: list[int]) -> list[int]:
    """These words without what only links them to what comes before, up to the next break."""
    while rangs and phrase.mots[rangs[0]].texte in _LIENS:
        rangs = rangs[1:]
    bout = next((n for n, rang in enumerate(rangs) if phrase.mots[rang].rupture), len(rangs))
    return rangs[:bout][:_MOTS_DITS]


_DEDIT = re.compile(
    r"^(?P<avant>.*?\bj ?['’]? ?ai )(?P<quoi>(?!pas |plus )[^.!?;,]{2,40}?)[\s,.…]+"
    r"(?:(?:euh|heu|ah|oh|enfin|en fait|pardon|mais)[\s,.…]+)*(?:non|nan|nn)[\s,]+(?:en fait[\s,]+)?"
    r"(?:je |j ?['’]? ?)?(?:ne |n['’])?(?:l|les|en)[\s'’]*ai (?P<nie>pas|plus)\s*(?P<fin>[.!]*)\s*$",
    re.IGNORECASE,
)


def unsaid(texte: str) -> str:
    """The text, where what one has is denied at once: "j’ai le permis, euh non je l’ai pas" is "j’ai
    pas le permis"."""
    trouve = _DEDIT.match(texte)
    if trouve is None:
        return texte
    return f"{trouve['avant']}{trouve['nie']} {trouve['quoi']}{trouve['fin']}"
