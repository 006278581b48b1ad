"""What the encoder alone saw as an urgence, without what the words say is none. Pure."""

from __future__ import annotations

import re

from bot.comprehension.personnes.organisations import keeps_on_hiring
from bot.urgences.accalmies import (
    minds_the_little_ones,
    recalls_an_attempt,
    tells_an_old_attempt,
)
from bot.urgences.auteur import strikes_somebody
from bot.urgences.detection import denied_urgences
from bot.urgences.ecriture import fold_message, read_folded
from bot.urgences.nuits_blanches import only_lies_awake
from bot.urgences.violences_passees import blows_are_over

VIOLENCES = frozenset({"17", "119", "3919"})  # what may be seen in blows that are over
ENFANCE, VITAL, SUICIDE = "119", "15", "3114"
PAR_SMS = "114"
ABRI = "115"
_EN_ENTENDRE_PARLER = re.compile(r" en entend\w* (?:plus |pas )?parler ")  # a refusal
_HARCELE = re.compile(r" (?:harcel\w*|moque\w*|insulte\w*|raket\w*|embete\w*|rejete\w*) ")
_CORPS = re.compile(
    r" (?:saign\w*|sang|coups?|frap\w*|tap\w*|bless\w*|bles\w*|tombe\w*|avale\w*|cachets?|medicaments?|coupe\w*|veines?|respir\w*|inconscient\w*|tentative|ts|suicid\w*|pendu\w*|pont) "
)

# A fear of some step, told by the body: "la boule au ventre", "les mains qui tremblent".
_TRAC = re.compile(
    r" (?:boules?|noeuds?|papilons?) (?:au|a|dans|a l|dans l) ?(?:la |le |l )?(?:ventre|estomac|gorge)(?= )"
    r"| (?:ventre|estomac|gorge) (?:(?:tout|toute|completement) )?(?:noue[es]*|sere[es]*|retourne[es]*)(?= )"
    r"| (?:mains?|jambes?) (?:\w+ )?(?:trembl\w*|moites?)(?= )| (?:stres\w*|angois\w*|trac|panique\w*|crise d angois\w*) "
)
# What makes more of it than a fear: of life, of an end, of somebody, of what lasts.
_PLUS_QU_UN_TRAC = re.compile(
    r" (?:mour\w*|mort\w*|crev\w*|viv\w*|vie|suicid\w*|tue\w*|finir|fini|disparai\w*|disparu\w*|partir|sauter|cachets?|medicaments?|corde|pont|"
    r"veines?|scarifi\w*|coupe\w*|mutil\w*|enpeuxplus|tien\w*|tenir|craqu\w*|sert|servir?|rien|persone|seule?s?|plus|marre|bout|pleur\w*|dors|dormir|"
    r"noire?s?|envies?|anse|fou|folle|jamais|frap\w*|tap\w*|bat|batu\w*|coups?|viol\w*|menac\w*|il|lui|mari|ex|pere|beau pere|harcel\w*) "
)
_MENACE = re.compile(
    r" (?:frap\w*|tap\w*|bat|batu\w*|coups?|menac\w*|peur|tue\w*|cri\w*|hurl\w*|insult\w*|viol\w*|danger|sinon|enferm\w*|interdi\w*|"
    r"empeche\w*|control\w*|surveil\w*|force\w*|oblige\w*|mari|conjoint|compagnon|ex) "
)
_RIEN_QUE = re.compile(r" rien que (?:d |de |a |en |le |la |l |quand )")

# Whom one helps wants no more of it: told of what is done for them, and of nothing that one may not do.
_NE_PLUS_AIDER = re.compile(
    r" (?:me|m|nous) (?:(?:dit|dis|disent|demande|repete|a dit|a demande|ont dit) )(?:\w+ )?(?:de |d |que je |qu on )*(?:plus|pas|arete[r]? de?|arete[r]? d|ne plus) "
    r"(?:(?:cherch|fai|fase|demand|insist|ecri|apel|voul|ocup|aid)\w* )(?:\w+ ){0,3}?(?:pour (?:lui|ele|eux)|de (?:lui|ele|eux)|a sa place|a leur place)(?= )"
    r"| (?:me|m|nous) (?:dit|dis|demande|a dit|a demande|repete) (?:\w+ )?(?:de |d )*(?:plus|pas|areter de|areter d) (?:l|le|la|les|en) (?:aider|ocuper)(?= )"
    r"| (?:me|m) en (?:ocuper|meler) (?:de (?:lui|ele) )?(?:il|ele) a honte "
)


def without_what_is_none(urgences: tuple[str, ...], texte: str) -> tuple[str, ...]:
    """The codes seen, but those that the message denies, tells as over or long ago."""
    if not urgences:
        return ()
    otes = _none_of_them(texte)
    return tuple(code for code in urgences if code not in otes)


def _is_hurt(texte: str) -> bool:
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return bool(_CORPS.search(lu) or _HARCELE.search(lu))


def is_only_harassed(texte: str) -> bool:
    """Whether somebody is told to be harassed, mocked, insulted, and nothing of a body."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return _HARCELE.search(lu) is not None and _CORPS.search(lu) is None


def is_only_afraid_of_a_step(texte: str) -> bool:
    """Whether a step frightens, a form, a place to go to, and nothing is told of life or of somebody:
    "j’ai la boule au ventre rien que d’y penser"."""
    lu = _RIEN_QUE.sub(" ", f" {read_folded(fold_message(texte)).strip()} ")
    return _TRAC.search(lu) is not None and _PLUS_QU_UN_TRAC.search(lu) is None


def is_asked_to_stop_helping(texte: str) -> bool:
    """Whether whom one looks for something for wants no more of it, and nothing is told of a danger:
    "il me dit de plus chercher pour lui, il a honte"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return _NE_PLUS_AIDER.search(lu) is not None and _MENACE.search(lu) is None


def _none_of_them(texte: str) -> frozenset[str]:
    nies = denied_urgences(texte)
    if nies:
        return nies
    if _EN_ENTENDRE_PARLER.search(f" {read_folded(fold_message(texte)).strip()} "):
        return frozenset({PAR_SMS})
    if minds_the_little_ones(texte) or (keeps_on_hiring(texte) and not _is_hurt(texte)):
        return frozenset({ENFANCE})
    if only_lies_awake(texte):
        return frozenset({ABRI})
    if blows_are_over(texte) or strikes_somebody(texte):
        return VIOLENCES
    if is_asked_to_stop_helping(texte):
        return VIOLENCES
    if is_only_harassed(texte):
        return frozenset({VITAL})
    if is_only_afraid_of_a_step(texte):
        return frozenset({VITAL, SUICIDE})
    if tells_an_old_attempt(texte):
        return frozenset({VITAL, SUICIDE})
    if recalls_an_attempt(texte):  # nothing is under way
        return frozenset({VITAL})
    return frozenset()
