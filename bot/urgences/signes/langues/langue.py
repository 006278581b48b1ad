"""The shape of a language, and what its signs mean whatever the language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.urgences.signes.signe import Signe

# One idea and its numbers; its motifs are in each language, under the same name.
SENS = {
    sens.nom: sens
    for sens in (
        Signe("mourir", ("3114",), ()),
        Signe("geste", ("15", "3114"), ()),
        Signe("couple", ("3919",), ()),
        Signe("couple-danger", ("17", "3919"), ()),
        Signe("viol", ("3919",), (), mineur=("119",)),
        Signe("danger", ("17",), ()),
        Signe("vital", ("15",), ()),
        Signe("enfant-avale", ("15",), (), d_un_autre=True),
        Signe("parent", ("119",), (), majeur=("17", "3919")),
        Signe("enfant", ("119",), (), d_un_autre=True),
        Signe("enfant-du-couple", ("119", "3919"), (), d_un_autre=True),
        Signe("disparu", ("17", "119"), (), d_un_autre=True),
        Signe("mariage", ("119",), (), majeur=("3919",)),
        Signe("toit", ("115",), ()),
        Signe("chut", ("114", "17"), ()),
        Signe("sourd", ("114",), ()),  # adds the 114 to another urgence, and is none by itself
        Signe("cri", ("15", "17"), ()),  # a message that is nothing else
    )
}
MORT_VOULUE = frozenset({"mourir", "geste"})
ENFANCE = frozenset({"parent", "viol", "enfant", "enfant-du-couple", "mariage"})


@dataclass(frozen=True)
class Langue:
    """A language: its signs, and the words that cancel one.

    Everything is written in the notation of `motifs`, in the letters of the language, with or
    without accents; `autres_langues` reads it. `listes` are its lists of words, in capitals.
    """

    code: str
    motifs: Mapping[str, tuple[str, ...]]  # name in SENS -> motifs
    listes: Mapping[str, str]
    cri: str = ""  # words that are a call for help, alone in a message
    faux_amis: tuple[str, ...] = ()  # erased first
    negation: str = ""  # just before a sign
    liens: str = ""  # may stand between that word and the sign
    et: str = ""  # cut a sentence in two, as a comma does
    fiction: str = ""  # a film, a song, a book: words near the sign
    passe: tuple[str, ...] = ()  # long ago, in the same part of sentence
    encore: tuple[str, ...] = ()  # … and going on, in the same sentence
    fini: tuple[str, ...] = ()  # safe now: after the sign, in the next sentences too
    loge: tuple[str, ...] = ()  # a roof now, there too, for a night outside
    si: str = ""  # a condition before the sign, for a night outside
    futur: tuple[str, ...] = ()  # a day to come, for a night outside
    ce_soir: tuple[str, ...] = ()  # … but tonight
    au_pays: tuple[str, ...] = ()  # told of the country that was left, for a danger
    ages: tuple[str, ...] = ()  # with "AGE", in figures
    squelette: bool = False  # compared by its consonants
