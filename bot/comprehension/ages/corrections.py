"""Ages that mend another: "non 19", "pas 18, 19"."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.comprehension.ages.formulations import BIENTOT_APRES
from bot.comprehension.ages.proches import is_a_relative_s
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_MEPRISE = (
    r"(?:en fait|pardon|je deconne|je rigole|desole|erreur|oups|plutot|mdr|sorry|"
    r"pas(?= pardon| sorry)|(?:je |me suis |j ai )*trompe|je voulais dire|je veux dire|autant pour moi|enfin|non|nan|nn|nop|no|"
    r"excuse[zr]?(?: moi)?|rectification|correction|faux)"
)
_MEPRISE_MOT = r"(?:euh |ah |oh |mais |et |c est |c etait |j ai |il a |elle a |moi |plutot |lol |attends |\| )*"
_REPRISE_NUE = re.compile(
    rf"^ {_MEPRISE_MOT}(?:{_MEPRISE} {_MEPRISE_MOT})+(?P<n>\d{{2}})(?: ans)?(?: {_MEPRISE})*"
    r"(?: \|)? (?:$|(?:\| )?et (?:j|je|il|elle) (?!a |ai |en ))"
    rf"|^ (?:j ai |c est )?(?P<n2>\d{{2}})(?: ans)?(?: \|)?(?: {_MEPRISE})+(?: \|)? $"
)
# "18, je les ai eus lundi", "je les ai eus lundi, 19 maintenant": a birthday that was.
_EUS = r"(?:je |j |il |elle )?(?:les |l )(?:ai|a) (?:deja |bien |juste )?(?:eue?s?|fetee?s?|pris|passee?s?)(?! (?:aides?|le|la|les|mon|ma|mes|un|une) )"
_LES_A_EUS = re.compile(
    rf" (?P<n>\d{{2}})(?: ans)? (?:\| )?(?:{_EUS})(?= )"
    rf"| {_EUS}(?: (?!pas |plus |jamais )[a-z]+){{0,3}} (?:\| )?(?:(?:j ai|donc|du coup|et|ca fait|c est) )*(?P<n2>\d{{2}})(?: ans)? (?:maintenant|du coup|aujourd hui)(?= )"
)
_NOMBRE = re.compile(r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|euros))")
# Between two numbers: the second mends the first, is denied, or follows a denied one.
_SE_REPREND = re.compile(rf" {_MEPRISE_MOT}(?:{_MEPRISE} {_MEPRISE_MOT})+")
_HESITE = re.compile(r" (?:\| )?(?:euh|heu|hm) (?:\| )?")
_SE_RELIT = re.compile(
    r" (?:\| )?(?:mais )?(?:c est|puis|apres|ensuite|en fait|plutot|en vrai|en realite|non|"
    r"(?:en fait )?(?:j ai|il a|elle a|je viens d avoir|il vient d avoir|elle vient d avoir)(?: (?:eu|fete|pris))?) "
)
_TAPE = re.compile(r" (?:tape|mis|ecrit|marque|dit|note|annonce|annoncait|disait) $")
_NIE = re.compile(
    r" (?:\| )?(?:et |mais |c est |ah |euh )*(?:\| )?(?:non |nan )?(?:\| )?pas | (?:\| )?et non "
)
_NIE_AVANT = re.compile(r" pas $")
_PLUTOT = re.compile(
    r" (?:ans )?(?:\| )?(?:mais |j ai |j en ai |il en a |elle en a |plutot |c est |en fait )*"
)
_TETE_D_AGE = re.compile(
    r"(?:^|\||j ai|je ai|je suis|i m|i am|age|c est|il a|elle a|en a|en ai|moi) $"
)


def read_bare_correction(phrase: Phrase) -> Fait | None:
    """The age of "en fait 19", "19 pardon": a bare number that mends what was said."""
    trouve = _REPRISE_NUE.search(phrase.norme) or _LES_A_EUS.search(phrase.norme)
    if not trouve:
        return None
    groupe = "n" if trouve["n"] else "n2"
    return number_fact(phrase, trouve[groupe], trouve.span(groupe))


def read_correction(phrase: Phrase, texte: str) -> Fait | None:
    """The number that stays of two: "17 pas 27", "pas 27, 17", "19 ans euh non 20", "52 c’est 25"."""
    norme = phrase.norme
    dits = [t for t in _NOMBRE.finditer(norme) if 10 <= int(t["n"]) <= 99]
    reste: re.Match[str] | None = None
    for un, deux in pairwise(dits):
        lien = norme[un.end() : deux.start() + 1]
        avant = norme[: un.start() + 1]
        if _NIE.fullmatch(lien):
            reste = un if un["n"] != deux["n"] else None
        elif _is_mended(lien, avant[-12:], un, deux):
            reste = deux
    if reste is None or is_a_relative_s(phrase, reste.start("n")):
        return None
    bientot = BIENTOT_APRES.match(norme, reste.start())
    age = int(reste["n"]) - bool(bientot)
    return number_fact(phrase, str(age), reste.span("n"))


def _is_mended(lien: str, avant: str, un: re.Match[str], deux: re.Match[str]) -> bool:
    """True when what links two numbers puts the second in the place of the first."""
    if _NIE_AVANT.search(avant):
        return bool(_PLUTOT.fullmatch(lien)) and un["n"] != deux["n"]
    if _SE_REPREND.fullmatch(lien) or _HESITE.fullmatch(lien):
        return " ans" in un.group() + deux.group() or bool(_TETE_D_AGE.search(avant))
    return bool(_SE_RELIT.fullmatch(lien) and _TAPE.search(avant))


def number_fact(phrase: Phrase, age: str, place: tuple[int, int]) -> Fait:
    debut, fin = place
    fin += 4 if phrase.norme.startswith(" ans ", fin) else 0
    return Fait("age", max(int(age), 0), *phrase.span(debut, fin))
