"""The reading of a message that mends what was recorded of the person: "c’est ma femme qui travaille, pas
moi", "vous avez mis handicap reconnu, c’est faux", "ma chambre est au foyer, pas chez ma sœur"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.comprehension import Lecture
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import plain
from bot.comprehension.rectifications.ce_qui_est_note import never_said, said_to_be_false
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.passerelle import open_passerelle
from bot.situation import BOOLEENS
from bot.texte import words_only

FJT, STABLE = "fjt", "stable"
_LIAISON = r"(?:(?:et|mais|non|nan|donc|ah|alors|en fait|ben|bah) )*"
_PAS_MOI = re.compile(
    rf"^{_LIAISON}c est (?:mon|ma|mes) (?:\w+ )?(?:{PROCHES}) qui (?P<quoi>.+?) (?:et )?(?:c est )?pas moi(?: \w+){{0,3}}$"
    rf"|^{_LIAISON}c est pas moi qui (?P<quoi2>.+?)(?: (?:mais )?c est (?:mon|ma|mes) .*)?$"
    rf"|^{_LIAISON}pas moi (?:mais )?(?:c est )?(?:mon|ma|mes) (?:\w+ )?(?:{PROCHES}) (?:qui )?(?P<quoi3>.+)$"
)
_PAS_RECONNUE = re.compile(
    r"(?:elle|la rqth|ma rqth|il|le dossier|mon dossier|c|ca|ce n|mon handicap) (?:n )?est pas (?:encore |toujours )?(?:reconnue?|acceptee?|accordee?|validee?|faite|traitee?|arrivee?)"
    r"|(?:suis|est) pas (?:encore |toujours )?reconnue?(?: |$)"
)
_EN_FOYER = re.compile(
    r"(?:suis|vis|habite|loge|dors|chambre|studio|logement|j ai dit|est|loge|residente?) (?:\w+ ){0,3}?(?:fjt|foyer|residence habitat|habitat jeunes)"
)
_PAS_ENCORE = re.compile(
    r" (?:demande|attend\w*|attente|dossier|cherche\w*|voudrais|veux|veut|aimerais|plus|pas|quitte\w*|sortir?|sors|sorti|candidat\w*|liste|avant|etais|bientot|possible|peux|peut|pourrais|si) "
)


def with_what_is_mended(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> Lecture:
    """The reading, with what the message says not to be so of the person, or to be so all the same."""
    nies = {fait.cle: fait for fait in _denied(texte, connu)}
    if nies:
        gardes = () if lecture.devine else lecture.faits
        autres = tuple(f for f in gardes if f.cle not in nies)
        return replace(
            lecture, faits=(*autres, *nies.values()), devine=False, reponse=None, question=False
        )
    return _with_the_home_of_a_foyer(lecture, texte, connu)


def _denied(texte: str, connu: Mapping[str, Any]) -> Iterator[Fait]:
    mots = words_only(texte)
    if connu.get("rqth") is True and _PAS_RECONNUE.search(mots):
        yield Fait("rqth", False, 0, len(texte))
    dite = _PAS_MOI.match(mots)
    if dite is not None:
        qui = dite["quoi"] or dite["quoi2"] or dite["quoi3"]
        yield from _opposites((f"je {_in_the_first_person(qui)}",), texte)
    quoi = said_to_be_false(texte)
    if quoi is not None:
        faits = list(_opposites((quoi, f"je suis {quoi}", f"j ai {quoi}"), texte))
        yield from (f for f in faits if connu.get(f.cle) is not f.valeur)
    jamais_dit = never_said(texte)
    if jamais_dit is not None:  # what nobody recorded stays unknown
        faits = list(_opposites((jamais_dit,), texte))
        yield from (f for f in faits if connu.get(f.cle) is (not f.valeur))


def _opposites(dits: tuple[str, ...], texte: str) -> Iterator[Fait]:
    """The opposite of the yes and the no that the first of these sentences to tell any tells."""
    lecteur = open_passerelle().lecteur
    for dit in dits:
        lus = [f for f in lecteur.read(dit).faits if f.cle in BOOLEENS]
        if lus:
            yield from (Fait(f.cle, not f.valeur, 0, len(texte)) for f in lus)
            return


def _in_the_first_person(quoi: str) -> str:
    mots = re.sub(r"^(?:(?:l|le|la) )?est\b", "suis", quoi)
    return re.sub(r"^a\b", "ai", mots)


def _with_the_home_of_a_foyer(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> Lecture:
    """The reading of "j’ai une chambre en foyer de jeunes travailleurs", which is where one lives too; what
    is told before it ("chez ma sœur, enfin non") is taken back."""
    suivis = [f for f in lecture.faits if f.cle == "suivi" and f.valeur == FJT]
    nommes = [m for m in lecture.dispositifs if m.dispositif == FJT and m.sens != "refus"]
    place = (suivis or nommes or [None])[0]
    if place is None or lecture.question or lecture.hypothese:
        return lecture
    debut, fin = max(map(texte.rfind, ",.;!?", [0] * 5, [place.debut] * 5)) + 1, place.fin
    mots = f" {plain(texte[debut:fin])} "
    if _PAS_ENCORE.search(mots):
        return lecture
    loges = [f for f in lecture.faits if f.cle == "logement"]
    if not (suivis or _EN_FOYER.search(mots)) or any(f.debut > place.debut for f in loges):
        return lecture
    if not loges and connu.get("logement") is None:
        return lecture  # a follow-up alone: where one sleeps was not spoken of
    autres = tuple(f for f in lecture.faits if f.cle not in ("logement", "suivi") or f in suivis)
    loge = Fait("logement", STABLE, place.debut, place.fin)
    return replace(lecture, faits=(*autres, loge), devine=False)
