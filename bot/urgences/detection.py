"""Find the urgences that a message tells, without Rasa, catalogue, network or file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.urgences.ecriture import read
from bot.urgences.faux_amis import FAUX_AMIS
from bot.urgences.gardes import erase_faux_amis, is_cancelled
from bot.urgences.motifs import candidates, compile_motif
from bot.urgences.signes import CHUT, CRI, DANGER, FAMILLES_DE_SIGNES, SOURD, Signe

# Most pressing first; the 114 opens when a voice cannot be used.
ORDRE = ("114", "15", "17", "3114", "119", "3919", "115")
MAJORITE = 18
AGE_D_UN_JEUNE = 10  # below, a first number of years gives way to a later one

_ESSAIS_PAR_MOTIF = 10
# name of a vague sign: names of those that say more
PRECISE = {
    "on-me-frappe": frozenset({"parent-frappe", "couple-coups", "il-frappe"}),
    "il-frappe": frozenset(signe.nom for signe in DANGER) - {"on-me-frappe"},
    "enfant-battu": frozenset({"couple-coups"}),
    "viol": frozenset({"agression"}),
    "agression-subie": frozenset({"viol", "mineur-abuse", "enfant-abuse"}),
    "mariage-force": frozenset({"mariage-au-loin"}),
    "tiers-frappe": frozenset({"couple-coups", "enfant-battu", "parent-frappe"}),
    "fugue": frozenset({"fugue-signalee"}),
    "enfant-en-danger": frozenset({"disparition"}),
}

_AGE = re.compile(
    r"(?<= )(\d{1,2}) (?:an|ans|piges|pige|a(?= (?:[|,]|dehors|dans|et|sans|a|dors|dort))|"
    r"(?<= [hfm] \d\d )a|(?<= (?:me|je|mr|jf|jh) \d\d )a|(?<= (?:home|feme) \d\d )a) "
    # not what lasted so long: "3 ans de chômage"
    r"(?!(?:de|d|en) (?:chomage|rue|galere|erance|prison|mariage|travail|metier|rsa|cdi|cdd|"
    r"experience|anciennete|vie comune|relation|couple|interim|inactivite|squat)"
    r" |que |ensemble |apres |plus tard )"
)
# A time that passed: "DELD 3 ans", "depuis 2 ans", "RSA 5 ans".
_DUREE = re.compile(
    r" (?:depuis|pendant|y a|fait|apres|durant|dans|avais|avait|avions|plus de|moins de|"
    r"bail de|contrat de|bail|contrat|deld|longue dure|rsa|chomage|erance|cdd|cdi|sejour|sursis|"
    r"condamne a|marie|mariage|separe)"
    r"(?: ,)? $"
)
_PETIT = (
    "(?:fils|file|files|enfant|enfants|bebe|bebes|gosse|gosses|gamin|gamine|petit|petite|petits)"
)
# Children who are there too: "avec mon fils de 3 ans", "2 enfants 3 et 5 ans".
_AVEC_LUI = re.compile(
    r" (?:\d|un|deux|trois|quatre) (?:[a-z]+ )?(?:enfants?|bebes?|files?|fils|gosses)(?: [a-z]+)?"
    rf" (?:(?:de|a|,|et|\d+|ans) )*$| avec (?:[a-z0-9,]+ ){{0,9}}{_PETIT} (?:(?:de|a|,|et|\d+|ans) )*$|"
    r" avec (?:mon|ma|mes|son|sa|ses|notre) [a-z]+ (?:de )?$|"
    r" avec (?:un|une) (?!(?:jeune|mineure?|ado|adolescente?|garcon|file|gars) )[a-z]+ (?:de )?$"
)
_SON_ENFANT = re.compile(
    r" (?:mon|ma|mes|notre|son|sa|leur) (?:petite? )?[a-z]+ (?:[a-z]+ )?(?:(?:de|a|,) )?$"
)
_BIENTOT = re.compile(r" (?:bientot|presque) $")
_MINEUR = compile_motif("mineur|mineurs|mineure|mineures|mna|collegien|collegienne|collegiens")
_MAJEUR = compile_motif("majeur|majeure|adulte")


def detect_urgences(texte: str, *, age: int | None = None) -> tuple[str, ...]:
    """Codes of the contract, section 3, that a message calls for, most pressing first.

    `age` is the age known before this message, in years; an age told in the message comes first.
    `()` when nothing was found. Never raises on any text.
    """
    lu = read(texte)
    if not lu.strip(" |,"):
        return ()
    dit = _read_age(lu)
    annees = age if dit is None else dit
    signes = _without_vaguer_ones(list(_signs(lu)))
    codes = {
        code for signe in signes for code in _codes(signe, dit if signe.d_un_autre else annees)
    }
    if _is_cry(lu):
        codes |= {"15", "17"}
    codes = _without_voice(lu, codes)
    codes = _with_the_couple(lu, codes)
    codes = _with_minority(codes, annees)
    return tuple(code for code in ORDRE if code in codes)


def prepare() -> None:
    """Compile every motif now (about a second), so that the first message does not wait."""
    motifs = [m for signes in FAMILLES_DE_SIGNES.values() for signe in signes for m in signe.motifs]
    motifs += [m for expressions in FAUX_AMIS.values() for m in expressions]
    for motif in (*motifs, *CHUT, *SOURD, *CRI):
        compile_motif(motif)
    detect_urgences("bonjour")


def _signs(lu: str) -> Iterator[Signe]:
    for famille, signes in FAMILLES_DE_SIGNES.items():
        sans_faux_amis: str | None = None
        for signe in signes:
            motifs = candidates(signe.motifs, lu)
            if not motifs:
                continue
            if sans_faux_amis is None:
                sans_faux_amis = erase_faux_amis(lu, famille)
            if _is_told(signe, motifs, sans_faux_amis, famille):
                yield signe


def _is_told(signe: Signe, motifs: list[str], lu: str, famille: str) -> bool:
    for motif in motifs:
        for essai, trouve in enumerate(compile_motif(motif).finditer(lu)):
            if not is_cancelled(lu, trouve.start(), trouve.end(), famille, signe.sans):
                return True
            if essai >= _ESSAIS_PAR_MOTIF:
                break
    return False


def _codes(signe: Signe, annees: int | None) -> tuple[str, ...]:
    if annees is not None and annees < MAJORITE and signe.mineur is not None:
        return signe.mineur
    if annees is not None and annees >= MAJORITE and signe.majeur is not None:
        return signe.majeur
    return signe.codes


def _read_age(lu: str) -> int | None:
    """Age told in the message, in years; 17 for "mineur" or "bientôt 18 ans", None if untold.

    The first age is the person's, unless a later one is that of a relative of whom it is told
    ("mon fils de 15 ans dort dehors"). What lasted so many years is not an age.
    """
    ages: list[int] = []
    for trouve in _AGE.finditer(lu):
        avant = lu[: trouve.start()][-60:]
        if _DUREE.search(avant) or _AVEC_LUI.search(avant):
            continue
        annees = int(trouve[1]) - (1 if _BIENTOT.search(avant) else 0)
        if not ages or _SON_ENFANT.search(avant):
            ages.append(annees)
        elif ages[0] < AGE_D_UN_JEUNE <= annees:
            ages[0] = annees
    if ages:
        return min(ages)
    if _MINEUR.search(lu):
        return MAJORITE - 1
    return MAJORITE if _MAJEUR.search(lu) else None


def _without_vaguer_ones(signes: list[Signe]) -> list[Signe]:
    """A sign that leaves open who strikes, or when, gives way to one that says it."""
    noms = {signe.nom for signe in signes}
    return [signe for signe in signes if not noms & PRECISE.get(signe.nom, frozenset())]


def _with_the_couple(lu: str, codes: set[str]) -> set[str]:
    """The 3919 goes with the 17 when the message names a partner."""
    if "17" in codes and compile_motif("COUPLE").search(lu):
        return codes | {"3919"}
    return codes


def _with_minority(codes: set[str], annees: int | None) -> set[str]:
    """A minor outside, or hurt by a partner, is a child in danger too."""
    if annees is not None and annees < MAJORITE and codes & {"115", "3919"}:
        return codes | {"119"}
    return codes


def _without_voice(lu: str, codes: set[str]) -> set[str]:
    chut = any(compile_motif(motif).search(lu) for motif in candidates(CHUT, lu))
    if chut:
        return codes | {"114"} | (set() if codes & {"15", "3919"} - {"3919"} else {"17"})
    sourd = any(compile_motif(motif).search(lu) for motif in candidates(SOURD, lu))
    return codes | {"114"} if codes and sourd else codes


def _is_cry(lu: str) -> bool:
    """True for a message that is only a call for help."""
    reste = lu
    for motif in (*CRI, "vite|urgent|svp|aidez|aide|moi|help|bonjour|s_il_vous_plait|pitie"):
        reste = compile_motif(motif).sub("", reste)
    return (
        reste != lu
        and not reste.strip(" |,")
        and any(compile_motif(motif).search(lu) for motif in CRI)
    )
