"""Find the urgences that a message tells, without Rasa, catalogue, network or file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from bot.memoire import once_a_message
from bot.urgences.ages_des_autres import without_ages_of_others
from bot.urgences.autres_langues import prepare_elsewhere, signs_elsewhere
from bot.urgences.ecriture import fold_message, read_folded
from bot.urgences.gardes import NIENT, erase_faux_amis, is_cancelled
from bot.urgences.motifs import candidates, compile_motif, parts
from bot.urgences.signes import CHUT, CRI, DANGER, FAMILLES_DE_SIGNES, SOURD, Signe

# Most pressing first; the 114 opens when a voice cannot be used.
ORDRE = ("114", "15", "17", "3114", "119", "3919", "115")
MAJORITE = 18
AGE_D_UN_JEUNE = 10  # below, a first number of years gives way to a later one

_ESSAIS_PAR_MOTIF = 10
_PORTEE = 140  # characters between two parts of a motif: some twenty-five words
# name of a vague sign: names of those that say more
PRECISE = {
    "on-me-frappe": frozenset({"parent-frappe", "couple-coups", "il-frappe"}),
    "il-frappe": frozenset(signe.nom for signe in DANGER) - {"on-me-frappe"},
    "enfant-battu": frozenset({"couple-coups"}),
    "viol": frozenset({"agression"}),
    "agression-subie": frozenset(
        {"viol", "mineur-abuse", "enfant-abuse", "couple-coups", "parent-frappe", "enfant-battu"}
    ),
    "mariage-force": frozenset({"mariage-au-loin"}),
    "tiers-frappe": frozenset({"couple-coups", "enfant-battu", "parent-frappe"}),
    "fugue": frozenset({"fugue-signalee"}),
    "enfant-en-danger": frozenset({"disparition"}),
    "geste": frozenset({"enfant-avale"}),
}

_AGE = re.compile(
    r"(?<= )(\d{1,2}) (?:an|ans|piges|pige|a(?= (?:[|,]|dehors|devant|dans|et|sans|a|dors|dort))|"
    r"(?<= [hfm] \d\d )a|(?<= (?:me|je|mr|jf|jh) \d\d )a|(?<= (?:home|feme) \d\d )a) "
    # not what lasted so long: "3 ans de chômage"
    r"(?!(?:de|d|en) (?:chomage|rue|galere|erance|prison|mariage|travail|metier|rsa|cdi|cdd|"
    r"experience|anciennete|vie comune|relation|couple|interim|inactivite|squat)"
    r" |que |ensemble |apres |plus tard |avant |auparavant )"
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
    rf" (?:(?:de|a|,|et|\d+|ans) )*$|"
    rf" avec (?:[a-z0-9,]+ ){{0,9}}{_PETIT} (?:(?:de|a|,|et|\d+|ans) )*$|"
    r" avec (?:mon|ma|mes|son|sa|ses|notre) [a-z]+ (?:de )?$|"
    r" avec (?:un|une) (?!(?:jeune|mineure?|ado|adolescente?|garcon|file|gars) )[a-z]+ (?:de )?$"
)
_SON_ENFANT = re.compile(
    r" (?:mon|ma|mes|notre|son|sa|leur) (?:petite? )?[a-z]+ (?:[a-z]+ )?(?:(?:de|a|,) )?$"
)
_JE_AI = re.compile(r" (?:je ai|moi|moi ,) $")
_UN_ENFANT = re.compile(
    r" (?:un|une|cete|cet|la|le) (?:petite? |jeune )?"
    r"(?:file|filete|garcon|gamine?|enfant|mineure?|ado|eleve|colegiene?|copine|niece) de $"
)
_J_EN_AI = re.compile(r" ans (?:, |et )?(?:maintenant )?(?:je en|il en|ele en) (?:ai|a) (\d{1,2}) ")
_BIENTOT = re.compile(r" (?:bientot|presque) $")
# Guards that cancel nothing of a minor: what was done to them is never long ago, and who is put out on a
# day to come is to be heard today.
_MALGRE_L_AGE = {"violences": ("passe",), "dehors": ("jour-a-venir",)}
_QUI_SE_NIENT = ("suicide", "tentative")
_SANS_TENTATIVE = re.compile(
    r" (?:jamais|pas|aucune?|ni) (?:(?:fait|eu|connu|de|d|une?) ){0,3}tentatives? "
)
_SANS_IDEES = re.compile(
    r" (?:pas|plus|jamais|aucune?s?|ni|sans|zero) (?:(?:de|d|des|eu|du|une?|tout|la|moindres?|vraiment) ){0,3}"
    r"(?:ide+s?|pense+s?|propos|envies?) (?:\w+ )?(?:suicid\w*|noires?|morbides?|mourir|me (?:tuer|suicider)) "
)
_SE_REPREND = re.compile(r" (?:mais|sauf|par contre|quoique|enfin si|des fois|parfois|enpeuxplus) ")
_MINEUR = compile_motif("mineur|mineurs|mineure|mineures|mna|collegien|collegienne|collegiens")
_MAJEUR = compile_motif("majeur|majeure|adulte")


def detect_urgences(texte: str, *, age: int | None = None) -> tuple[str, ...]:
    """Codes of the contract, section 3, that a message calls for, most pressing first.

    `age` is the age known before this message, in years; an age told in the message comes first.
    `()` when nothing was found. Never raises on any text.
    """
    return _detect(texte, age)


@once_a_message
def _detect(texte: str, age: int | None) -> tuple[str, ...]:
    plie = fold_message(texte)
    lu = _read(plie)
    ailleurs, dit_ailleurs = signs_elsewhere(plie if plie.isascii() else texte, age)
    if not ailleurs and not lu.strip(" |,"):
        return ()
    codes = _codes_told(lu, ailleurs, dit_ailleurs, age)
    sans_ages = without_ages_of_others(lu)
    if sans_ages != lu:
        codes |= _codes_told(sans_ages, ailleurs, dit_ailleurs, age)
    return tuple(code for code in ORDRE if code in codes)


def _codes_told(lu: str, ailleurs: Sequence[Signe], dit: int | None, age: int | None) -> set[str]:
    """The codes of what is read; `dit` is the age told in another language, `age` the one known before."""
    if dit is None and (not ailleurs or " ans " in lu):
        dit = _read_age(lu)
    annees = age if dit is None else dit
    mineur = annees is not None and annees < MAJORITE
    signes = _without_vaguer_ones([*_signs(lu, mineur=mineur), *ailleurs])
    codes = {
        code for signe in signes for code in _codes(signe, dit if signe.d_un_autre else annees)
    }
    if _is_cry(lu):
        codes |= {"15", "17"}
    codes = _without_voice(lu, codes)
    codes = _with_the_couple(lu, codes)
    return _with_minority(lu, codes, annees)


def denied_urgences(texte: str) -> frozenset[str]:
    """Codes of the contract whose signs a message holds only to deny them: "elle ne pense pas à
    mourir". Of suicide alone, since whoever denies blows may be afraid; and of nothing in a message
    that goes on by a "mais".
    """
    lu = _read(fold_message(texte))
    if _SE_REPREND.search(lu):
        return frozenset()
    nies = {
        code
        for signe in _signs(lu, mineur=False, familles=_QUI_SE_NIENT, outre=NIENT)
        for code in signe.codes
    }
    if _SANS_TENTATIVE.search(lu) or _SANS_IDEES.search(lu):
        nies |= {"15", "3114"}
    return frozenset(nies - set(detect_urgences(texte)))


@once_a_message
def _read(plie: str) -> str:
    return read_folded(plie)


def prepare() -> None:
    """Build now what finds the motifs of a message. A motif itself, a thousandth of a second, is
    compiled when a message holds its words: all of them would take seconds, and memory."""
    prepare_elsewhere()
    detect_urgences("bonjour")


def _signs(
    lu: str,
    *,
    mineur: bool,
    familles: Iterable[str] = tuple(FAMILLES_DE_SIGNES),
    outre: tuple[str, ...] = (),
) -> Iterator[Signe]:
    """The signs of these families that the text holds; the guards `outre` cancel none of them."""
    for famille in familles:
        signes = FAMILLES_DE_SIGNES[famille]
        possibles = candidates(_motifs(famille), lu)
        if not possibles:
            continue
        sans_faux_amis = erase_faux_amis(lu, famille)
        par_signe: dict[int, list[str]] = {}
        for motif in possibles:
            for rang in _ranks(famille)[motif]:
                par_signe.setdefault(rang, []).append(motif)
        for rang, motifs in sorted(par_signe.items()):
            signe = signes[rang]
            sans = (*signe.sans, *outre, *(_MALGRE_L_AGE.get(famille, ()) if mineur else ()))
            if any(_is_found(motif, sans_faux_amis, famille, sans) for motif in motifs):
                yield signe


@cache
def _motifs(famille: str) -> tuple[str, ...]:
    return tuple({m: None for signe in FAMILLES_DE_SIGNES[famille] for m in signe.motifs})


@cache
def _ranks(famille: str) -> dict[str, list[int]]:
    """Motif -> where the signs that it is one of stand in their family."""
    rangs: dict[str, list[int]] = {}
    for rang, signe in enumerate(FAMILLES_DE_SIGNES[famille]):
        for motif in dict.fromkeys(signe.motifs):
            rangs.setdefault(motif, []).append(rang)
    return rangs


def _is_found(motif: str, lu: str, famille: str, sans: tuple[str, ...] = ()) -> bool:
    """True when every part of the motif stands in the text, near the first, not cancelled."""
    premiere, *autres = parts(motif)
    for debut in _places(premiere, lu, famille, sans):
        if all(
            any(abs(place - debut) <= _PORTEE for place in _places(autre, lu, famille, sans))
            for autre in autres
        ):
            return True
    return False


def _places(motif: str, lu: str, famille: str, sans: tuple[str, ...]) -> Iterator[int]:
    for trouve in islice(compile_motif(motif).finditer(lu), _ESSAIS_PAR_MOTIF):
        if not is_cancelled(lu, trouve.start(), trouve.end(), famille, sans):
            yield trouve.start()


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
    if trouve := _J_EN_AI.search(lu):
        return int(trouve[1])
    ages: list[int] = []
    siens: list[int] = []
    for trouve in _AGE.finditer(lu):
        avant = lu[: trouve.start()][-60:]
        if _DUREE.search(avant) or _AVEC_LUI.search(avant):
            continue
        annees = int(trouve[1]) - (1 if _BIENTOT.search(avant) else 0)
        if _JE_AI.search(avant):
            siens.append(annees)
        if not ages or _SON_ENFANT.search(avant) or _UN_ENFANT.search(avant):
            ages.append(annees)
        elif ages[0] < AGE_D_UN_JEUNE <= annees:
            ages[0] = annees
    if siens and ages[0] not in siens and not _SON_ENFANT.search(lu):
        return siens[0]
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


def _with_minority(lu: str, codes: set[str], annees: int | None) -> set[str]:
    """A minor outside, or hurt by a partner or a relative, is a child in danger too."""
    if annees is None or annees >= MAJORITE:
        return codes
    par_un_proche = "17" in codes and compile_motif("PARENT").search(lu) is not None
    return codes | {"119"} if codes & {"115", "3919"} or par_un_proche else codes


_PAS_LA_LANGUE = re.compile(
    r"(?:\bn[e']? )?(?:parle_pas|(?:parle|parler|parlent|parlons) (?:pas|plus|mal|peu))"
    r"(?: (?:bien|trop|beaucoup|assez|un|mot|de|du|la|le|tout))*"
    r" (?:francais|anglais|arabe|langue)\b"
)


def _without_voice(lu: str, codes: set[str]) -> set[str]:
    chut = any(_stands(motif, lu) for motif in candidates(CHUT, lu))
    if chut:
        return codes | {"114"} | (set() if codes & {"15", "3919"} - {"3919"} else {"17"})
    muet = _PAS_LA_LANGUE.sub(" ", lu)  # "ne parle pas français" has a voice
    sourd = any(_stands(motif, muet) for motif in candidates(SOURD, muet))
    return codes | {"114"} if codes and sourd else codes


def _stands(motif: str, lu: str) -> bool:
    return all(compile_motif(part).search(lu) for part in parts(motif))


def _is_cry(lu: str) -> bool:
    """True for a message that is only a call for help."""
    cris = candidates(CRI, lu)
    if not any(compile_motif(motif).search(lu) for motif in cris):
        return False
    reste = lu
    for motif in (*cris, "vite|urgent|svp|aidez|aide|moi|help|bonjour|s_il_vous_plait|pitie"):
        reste = compile_motif(motif).sub("", reste)
    return not reste.strip(" |,")
