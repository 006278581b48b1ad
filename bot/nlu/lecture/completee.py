"""The reading of a message, completed by what the conversation knows: of what "j’ai arrêté hier" speaks,
which town of France one may come to, whether a roof is asked for tonight or for later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rasa.shared.nlu.constants import (
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
)

from bot.comprehension import Lecture
from bot.comprehension.ages import MAJORITE
from bot.comprehension.demandes.annuaire import DemandeAnnuaire
from bot.comprehension.demandes.posees import (
    asks_how_to_face,
    asks_something,
    speaks_of_oneself,
)
from bot.comprehension.ecoute.mauvaise_passe import is_left_with_a_child
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import cut
from bot.comprehension.rectifications.retraits import stops_working
from bot.comprehension.reponses import is_only_a_duration
from bot.nlu.entites import entity
from bot.passerelle import open_passerelle
from bot.situation import DUREES
from bot.territoires.abreviations import town_maybe, town_of
from bot.texte import spell_out, words_only
from bot.urgences import detect_urgences
from bot.urgences.apres import is_cold
from bot.urgences.dementis import LE_TOIT
from bot.urgences.suites import returns_to
from bot.urgences.toit_a_venir import (
    is_for_another_night,
    is_for_the_coming_of_age,
    is_lost_another_day,
    is_lost_before_the_release,
    is_lost_tomorrow,
    is_out_again,
)

SANS_ABRI, LOGEMENT = "sans-abri", "logement"
LES_FEMMES = "3919"
MOTS_D_UN_DOUTE, MOTS_D_UNE_TETE = 3, 2
_LA_QUESTION = re.compile(
    r"\b(?:est[- ]ce\b|esk?e?que\b|eske\b|est ske\b|comment (?:on|je|ça|ca|faire)\b|c.?est possible\b|y a(?:[- ]t[- ]il| moyen)\b|ya moyen\b|"
    r"pourquoi\b|combien\b|je peux (?:avoir|passer|faire|demander|aller|m.inscrire)\b)",
    re.IGNORECASE,
)
SUR_L_EMPLOI = ("en_emploi", "mois_sans_emploi")
_SEUL = re.compile(
    r"^(?:(?:et|moi|je|suis|toute?|maman|papa|mere|pere|vis|habite|c est|oui) )*seule?"
    r"(?: (?:maintenant|avec (?:eux|elle|lui|mes enfants|les enfants|mon bebe|ma fille|mon fils)))*$"
)
_CHEZ_QUI = re.compile(  # where somebody is known: not where one lives
    r"\b(?:famille|fr[eè]res?|s(?:œ|oe)urs?|cousine?s?|oncles?|tantes?|amie?s?|copains?|copines?|potes?|parents?|fils|filles?|"
    r"mari|femme|m[eè]re|p[eè]re|connais|quelqu.un|gens)\b.{0,40}?\b(?:à|a|sur|vers|pr[eè]s de|dans)\s+(?P<ou>\S.*)$",
    re.IGNORECASE,
)

LIEUX = ("commune", "quartier", "departement")
# Several ages, and nothing else: "3 ans et 7 ans", "2, 5 et 9 ans".
_NOMBRE = r"\d{1,2}(?: (?:ans?|mois))?"
_DES_AGES = re.compile(
    rf"^(?:(?:ils|elles|les|mes|enfants|ont|ages?|de|c est|un|une|le|la|grand|grande|petit|petite|a|l aine|l ainee) )*{_NOMBRE}(?: (?:et )?(?:(?:le|la|l|un|une|autre|petit|petite|grand|grande|de|a) )*{_NOMBRE})+$"
)
_UN_AGE = re.compile(r"(\d{1,2})(?: (ans?|mois))?")
_UNE_DUREE = re.compile(r"^\d{1,2} ans? (?:et )?\d{1,2}(?: mois)?$")
_PRIS_POUR_LES_AGES = frozenset(
    {"age", "mois_sans_emploi", "mois_dans_la_commune", "en_emploi", "enfant_moins_3_ans"}
)
AGE_DE_L_ECOLE = 3
_BIEN = (
    r"(?:ferme|exploitation|maison|appartement|appart|magasin|boutique|commerce|restaurant|bar|garage|terrain|vignes?|logement|"
    r"boulangerie|atelier|caravane|cabinet|gîte|gite)"
)
# Where the household has its house or its trade, and a town that was said before.
_OU_L_ON_EST = (
    re.compile(
        r"\b(?:mon (?:mari|conjoint|compagnon|copain|homme)|ma (?:femme|compagne|conjointe)|on|nous|j['’]|je|il|elle)\s*"
        rf"(?:a|ont|ai|avons|tient|tiens|tenons|gère|gere|possède|possede|loue)\s+(?:(?:une?|des|notre|la|le)\s+)(?:petite?\s+|grande?\s+)?{_BIEN}s?"
        r"\s+(?:à|a|sur|vers|près de|pres de|au|en)\s+(?P<ou>[^,.;!?]+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W*(?:non\s+|mais\s+|ben\s+|bah\s+)?(?P<ou>[^,.;!?]{2,40}?)[\s,]+(?:je|j['’])\s*(?:te|vous|l['’])?\s*(?:l['’])?\s*ai\s+(?:déjà|deja)?\s*dit\b",
        re.IGNORECASE,
    ),
)


def with_what_goes_unsaid(
    lecture: Lecture, texte: str, question: str | None, connu: Mapping[str, Any]
) -> Lecture:
    """The reading of "j’ai arrêté hier" after a job, of "depuis deux mois" after none: what was told
    before says of what."""
    if lecture.faits and not lecture.devine:
        return lecture
    if connu.get("en_emploi") is True and stops_working(texte):
        return replace(lecture, faits=(Fait("en_emploi", False, 0, len(texte)),), devine=False)
    sans_emploi = connu.get("en_emploi") is False and connu.get("mois_sans_emploi") is None
    phrase = cut(spell_out(texte))
    if not sans_emploi or question not in (None, "freins", "diplome") or phrase is None:
        return lecture
    if not is_only_a_duration(phrase):
        return lecture
    lue = open_passerelle().lecteur.read(texte, question="mois_sans_emploi", connu=connu)
    durees = tuple(fait for fait in lue.faits if fait.cle == "mois_sans_emploi")
    return replace(lecture, faits=durees, devine=False) if durees else lecture


def with_a_town_of_france(lecture: Lecture, texte: str) -> Lecture:
    """For whoever lives abroad, the town of a relative is where they may come: it is offered."""
    ailleurs = lecture.a_l_etranger or lecture.question or lecture.faits
    dite = _CHEZ_QUI.search(texte)
    if ailleurs or lecture.communes_possibles or lecture.commune_inconnue or dite is None:
        return lecture
    lue = open_passerelle().lecteur.read(dite["ou"], question="commune")
    codes = tuple(fait.valeur for fait in lue.faits if fait.cle == "commune")
    return replace(lecture, communes_possibles=codes or lue.communes_possibles)


def with_the_place_of_the_home(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> Lecture:
    """The reading of "mon mari a une ferme à Gy", "Gy je vous ai dit": the town, said in passing or again."""
    if connu.get("commune") or connu.get("departement") or lecture.question or lecture.annuaire:
        return lecture
    if any(fait.cle in LIEUX for fait in lecture.faits) or lecture.communes_possibles:
        return lecture
    ecrit = spell_out(texte)
    dite = next((m for m in (motif.search(ecrit) for motif in _OU_L_ON_EST) if m), None)
    if dite is None:
        return lecture
    lue = open_passerelle().lecteur.read(dite["ou"], question="commune")
    lieux = tuple(
        Fait(fait.cle, fait.valeur, dite.start("ou"), dite.end("ou"))
        for fait in lue.faits
        if fait.cle in LIEUX
    )
    if not lieux:
        return replace(lecture, communes_possibles=lue.communes_possibles)
    gardes = () if lecture.devine else lecture.faits
    return replace(lecture, faits=(*gardes, *lieux), devine=False, commune_inconnue=None)


def with_a_short_town(
    lecture: Lecture, texte: str, question: str | None, connu: Mapping[str, Any]
) -> Lecture:
    """The reading of "vsl": Vesoul where the town was asked, or one lives there; else to be asked."""
    if any(fait.cle in LIEUX for fait in lecture.faits) or lecture.communes_possibles:
        return lecture
    code = town_of(texte, attendue=question == "commune")
    if code is not None:
        gardes = () if lecture.devine else lecture.faits
        dit = Fait("commune", code, 0, len(texte))
        return replace(lecture, faits=(*gardes, dit), devine=False, commune_inconnue=None)
    possible = None if connu.get("commune") else town_maybe(texte)
    if possible is None:
        return lecture
    return replace(lecture, communes_possibles=(possible,), commune_inconnue=None)


def alone_with_a_child(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities of "moi seule", "le papa est parti", once a child was told: who brings it up."""
    enfant = slots.get("enfant_moins_3_ans") or "garde-enfants" in (slots.get("freins") or ())
    if not enfant or not (_SEUL.match(words_only(texte)) or is_left_with_a_child(texte)):
        return lues
    autres = [e for e in lues if e[ENTITY_ATTRIBUTE_VALUE] != "isolement"]
    if is_left_with_a_child(texte):  # "mari partir" says nothing of a job
        autres = [e for e in autres if e[ENTITY_ATTRIBUTE_TYPE] not in SUR_L_EMPLOI]
    seul = [e for e in autres if e[ENTITY_ATTRIBUTE_TYPE] == "parent_isole"]
    return (
        autres
        if seul
        else [
            *autres,
            {
                ENTITY_ATTRIBUTE_TYPE: "parent_isole",
                ENTITY_ATTRIBUTE_VALUE: True,
                ENTITY_ATTRIBUTE_START: 0,
                ENTITY_ATTRIBUTE_END: len(texte),
            },
        ]
    )


def ages_of_the_children(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities of "3 ans et 7 ans" once children were told: how old they are, and nothing of a job."""
    famille = any(slots.get(nom) for nom in ("avec_enfants", "parent_isole", "enfant_moins_3_ans"))
    mots = words_only(texte)
    dits = _DES_AGES.match(mots)
    duree = slots.get("requested_slot") in DUREES and _UNE_DUREE.match(mots)
    if dits is None or not famille or duree:
        return lues
    ages = [int(n) if unite != "mois" else 0 for n, unite in _UN_AGE.findall(mots)]
    if max(ages) >= MAJORITE:
        return lues
    autres = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] not in _PRIS_POUR_LES_AGES]
    petit = entity("enfant_moins_3_ans", min(ages) < AGE_DE_L_ECOLE, 0, len(texte))
    return [*autres, petit]


def with_what_is_told_before(
    lecture: Lecture, texte: str, question: str | None, connu: Mapping[str, Any]
) -> Lecture:
    """The reading of "j’ai 20 ans est-ce que je peux passer le bafa": the age and the place told before
    the question, which no comma parts from it, are told."""
    if lecture.faits and not lecture.devine:
        return lecture
    trouvee = _LA_QUESTION.search(texte)
    tete = texte[: trouvee.start()] if trouvee else ""
    if len(tete.split()) < MOTS_D_UNE_TETE:
        return lecture
    lue = open_passerelle().lecteur.read(tete, question=question, connu=connu)
    dits = tuple(fait for fait in lue.faits if fait.cle in ("age", *LIEUX))
    if lue.devine or lue.question or not dits:
        return lecture
    return replace(lecture, faits=dits, devine=False)


def without_what_is_asked(lecture: Lecture, texte: str) -> Lecture:
    """The reading of a message that asks, without what only the encoder saw in it, but for what blocks
    whoever is named; and without the job of nobody: "peut-on cumuler avec un mi-temps"."""
    marque = lecture.devine and "?" in texte and len(texte.split()) > MOTS_D_UN_DOUTE
    if not lecture.faits or not (marque or asks_something(texte, faits=True)):
        return lecture
    if lecture.devine:
        bloque = asks_how_to_face(texte)
        restent = tuple(fait for fait in lecture.faits if fait.cle == "freins" and bloque)
    else:
        nomme = speaks_of_oneself(texte)
        restent = tuple(
            fait
            for fait in lecture.faits
            if nomme or (fait.cle, fait.valeur) != ("en_emploi", True)
        )
    if restent == lecture.faits:
        return lecture
    return replace(lecture, faits=restent, devine=lecture.devine and bool(restent))


def told_again(texte: str, slots: Mapping[str, Any]) -> tuple[str, ...]:
    """The codes that a message comes back to, once one had gone on: the cold, of somebody outside;
    who struck, told before as gone."""
    dehors = slots.get("logement") == SANS_ABRI and is_cold(texte)
    dites = tuple(slots.get("urgences") or ())
    if slots.get("violences_passees") and LES_FEMMES not in dites:
        dites = (*dites, LES_FEMMES)
    return returns_to(texte, dites) or ((LE_TOIT,) if dehors else ())


def asks_for_a_lasting_roof(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> bool:
    """Whether whoever has a roof asks where to sleep, and not tonight."""
    codes = detect_urgences(texte, age=connu.get("age")) or lecture.urgences
    return is_for_another_night(
        texte, codes, lecture.situation.get("logement", connu.get("logement"))
    )


def leaves_another_day(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> bool:
    """Whether a bed is lost on a day to come, and nothing is told of tonight, by somebody of age."""
    dites = detect_urgences(texte, age=connu.get("age"))
    if dites and is_lost_tomorrow(texte):  # so near, the number comes first
        return False
    mineur = lecture.situation.get("age", connu.get("age") or MAJORITE) < MAJORITE
    codes = set(dites or lecture.urgences)
    return codes <= {LE_TOIT} and not mineur and is_lost_another_day(texte)


def out_of_prison(lecture: Lecture, texte: str, slots: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The entity of "il est sorti hier", of whoever was told to be in prison."""
    dedans = slots.get("en_prison") and lecture.en_prison is None
    return [entity("en_prison", False, 0, len(texte))] if dedans and is_out_again(texte) else []


def leaves_prison_later(lecture: Lecture, texte: str, slots: Mapping[str, Any]) -> bool:
    """Whether the only urgence is the bed of a release weeks away: nobody in prison is outside tonight."""
    dedans = slots.get("en_prison") if lecture.en_prison is None else lecture.en_prison
    codes = set(detect_urgences(texte, age=slots.get("age")) or lecture.urgences)
    sans_toit = codes == {LE_TOIT} or lecture.situation.get(LOGEMENT) == SANS_ABRI
    return (
        bool(dedans)
        and sans_toit
        and codes <= {LE_TOIT}
        and lecture.situation.get("age", slots.get("age") or MAJORITE) >= MAJORITE
        and is_lost_before_the_release(texte)
    )


def asks_of_the_coming_of_age(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> bool:
    """Whether where a minor will sleep once of age is asked: they have a roof until then."""
    codes = set(detect_urgences(texte, age=connu.get("age")) or lecture.urgences)
    mineur = (connu.get("age") or MAJORITE) < MAJORITE
    loge = SANS_ABRI not in (connu.get(LOGEMENT), lecture.situation.get(LOGEMENT))
    return codes == {LE_TOIT} and mineur and loge and is_for_the_coming_of_age(texte)


def about_a_bed_to_be_lost(lecture: Lecture, texte: str) -> Lecture:
    """The reading of such a loss: a home to find, and no night outside."""
    faits = [f for f in lecture.faits if (f.cle, f.valeur) != (LOGEMENT, SANS_ABRI)]
    faits = [] if lecture.devine else [f for f in faits if f.valeur != LOGEMENT]
    toit = Fait("freins", LOGEMENT, 0, len(texte))
    return replace(lecture, faits=(*faits, toit), urgences=(), devine=False)


def about_a_lasting_roof(lecture: Lecture) -> Lecture:
    """The reading of such a question: whom to ask about a home, and nothing of oneself."""
    return replace(lecture, annuaire=DemandeAnnuaire((LOGEMENT,)), faits=(), urgences=())
