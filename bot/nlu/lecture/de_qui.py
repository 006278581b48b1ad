"""Of whom a line is: the next person of an educator, a relative, "elle a 22 ans"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from rasa.shared.nlu.constants import ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE

from bot.comprehension import Lecture
from bot.comprehension.personnes.suivante import (
    PEUT_ETRE,
    SUIVANTE,
    household_member,
    may_be_another,
    rest_of_the_line,
    says_who,
)
from bot.comprehension.phrase import cut
from bot.dialogue.etat import mode_of, open_urgences
from bot.nlu.entites import HABITANT, URGENCE, entity
from bot.nlu.lecture.danger import OU_L_ON_ECOUTE
from bot.passerelle import open_passerelle
from bot.situation import cles
from bot.texte import spell_out, words_only
from bot.urgences import detect_urgences

AGE_D_UN_PETIT = 12  # under which an age is told of a child that one looks after

# Somebody else, and nothing of oneself: "elle a 22 ans", not "il m’a dit", "il y a 3 ans".
_IL_ELLE = re.compile(
    r"^(?:(?:oui|non|et|en fait|c est|ben|bah|euh) )*(?P<qui>elle|il) (?!y |faut|me |m |est (?:interdit|possible|tard|\d))"
    r"(?!.*\b(?:je|j|me|m|moi|mon|ma|mes|on|nous|notre)\b)"
)

# The structure where an educator works; what is quoted of the person is theirs.
_JE_TRAVAILLE_LA = re.compile(
    r"(?<! dit)(?<! que)(?<! dit \|) (?:j|on) y (?:bosse|travaille|taffe|exerce)(?= )"
    r"|(?:^|\|) (?:(?:moi|et|mais|oui|ok|non|merci) (?:\| )?)*(?:je|j|on|nous) (?:(?:y|suis|travaille|bosse|exerce|intervien[st]|travaillons|sommes) )+(?:deja |moi meme )?"
    r"(?:(?:a|au|aux|en|dans|pour|chez|avec|sur) (?:(?:la|le|les|l|un|une|ce|cette|mon|ma) )?(?:mission locale|ml|chrs|mecs|foyer|ccas|cap emploi|france travail|pole emploi|spip|pjj|ase|"
    r"departement|association|asso|structure|service|plie|e2c|epide|csapa|cmp|caarud|maison|prevention|rue|chantier|aci|siae|hopital|college|lycee)"
    r"|(?:cip|educ\w*|conseill\w*|as|assistante? sociale?|cesf|referente?|mediat\w*|animat\w*|formateur|formatrice|coordinat\w*|travailleu\w*))(?= )"
)
_AVEC_DES_ENFANTS = re.compile(
    r"\b(?:avec|ai|a|et|moi et|seule|pour moi et) (?:(?:mon|ma|mes|nos|notre|ses|son|sa|un|une|2|3|4|5|deux|trois|quatre|cinq|des) )+(?:petite?s? )?"
    r"(?:fils|filles?|enfants?|gosses?|bebes?|gamins?|gamines?|mioches?|jumeaux)\b|\b(?:mes|nos) (?:enfants|gosses|filles|gamins|mioches)\b"
    r"|\b(?:mere|maman|pere|papa) (?:isolee?|celibataire|seule?|solo|d un|d une|de (?:\d|deux|trois|quatre)|(?:\d|deux|trois|quatre) enfants?)\b|\bfamille (?:de \d|avec|monoparentale)\b"
)


@dataclass(frozen=True)
class DeQui:
    """Of whom a line of an educator is: `laquelle` is None for who is in view.

    `lecture`: what it says of who is in view, when it had to be read to know.
    """

    laquelle: str | None
    texte: str
    lecture: Lecture | None = None


def whose_line(texte: str, question: str | None, connu: Mapping[str, Any]) -> DeQui:
    """Whether a line of an educator turns to the next person, and what it tells of them."""
    reste = rest_of_the_line(texte)
    if reste is not None:
        return DeQui(SUIVANTE, reste or texte)
    if not connu:
        return DeQui(None, texte)
    proche = household_member(texte)
    if proche is not None and not detect_urgences(texte, age=connu.get("age")):
        return DeQui(PEUT_ETRE, proche)
    lecteur = open_passerelle().lecteur
    de_personne = says_who(texte)  # "fille 16 ans": of nobody known
    if de_personne:
        lue = lecteur.read(texte)
    else:
        lue = lecteur.read(texte, question=question, connu=connu)
    laquelle = may_be_another(texte, {} if lue.devine else lue.situation, connu)
    return DeQui(laquelle, texte, lue if laquelle is None and not de_personne else None)


def without_the_job_of_the_worker(lecture: Lecture, texte: str) -> Lecture:
    """What a line of an educator tells, without the job of who writes it: "j’y bosse", "on y travaille"."""
    if not any(fait.cle == "en_emploi" for fait in lecture.faits):
        return lecture
    phrase = cut(spell_out(texte))
    if phrase is None or _JE_TRAVAILLE_LA.search(phrase.norme) is None:
        return lecture
    gardes = [f for f in lecture.faits if (f.cle, f.valeur) != ("en_emploi", True)]
    return replace(lecture, faits=tuple(gardes))


def lives_with_children(texte: str) -> bool:
    """Whether a message tells of children that somebody brings up, of whatever age."""
    return _AVEC_DES_ENFANTS.search(words_only(texte)) is not None


def of_whom_one_speaks(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities of "elle a 22 ans": of the somebody else told of, from then on; of nobody when
    that is who strikes, or may be."""
    sujet = _IL_ELLE.match(words_only(texte))
    dites = {e[ENTITY_ATTRIBUTE_TYPE] for e in lues}
    if sujet is None or mode_of(slots) != HABITANT or slots.get("pour_un_proche"):
        return lues
    if URGENCE in dites or dites.isdisjoint(cles()):
        return lues
    autre, danger = slots.get("urgence_d_un_autre"), open_urgences(slots)
    if danger and not OU_L_ON_ECOUTE.isdisjoint(danger) and autre != sujet["qui"]:
        return [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] not in cles()]
    connues = {cle for cle in cles() if slots.get(cle) is not None} - {"freins"}
    petit = any(
        e[ENTITY_ATTRIBUTE_TYPE] == "age" and e[ENTITY_ATTRIBUTE_VALUE] < AGE_D_UN_PETIT
        for e in lues
    )
    if petit or (connues and autre != sujet["qui"]):
        return lues
    return [*lues, entity("pour_un_proche", True, 0, len(texte))]
