"""An educator goes on with somebody else: "autre jeune", "cas suivant", "nouveau : 22 ans, Gray", or a whole
new profile in one line. Pure, on folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.comprehension.personnes.plusieurs import age_begun_with
from bot.texte import fold, spell_out

SUIVANTE, PEUT_ETRE = "suivante", "peut_etre"
FAITS_D_UN_PROFIL = 3
CLES_QUI_CHANGENT = ("commune", "departement")
_LIEN = r"[\s,;:.!'’()\-–—]*"
_AVANT = (
    r"(?:(?:et|ok|bon|alors|donc|maintenant|merci|sinon|enfin|ensuite|apres|puis|voila|allez|super|parfait|bonjour|aussi|d'accord|oui|"
    r"je te|je vous|on (?:passe|prend|continue|enchaine|attaque)(?: (?:a|avec|au|sur))?|passons(?: (?:a|au))?|"
    r"je (?:passe|prends|continue)(?: (?:a|au|avec))?|j'ai(?: aussi| encore)?|il y a|y a|encore|pour|voici|c'est|cette fois|"
    rf"place|plus qu[e']|reste|il reste|toujours)\b{_LIEN})*"
)
_ARTICLE = r"(?:(?:un|une|l'|la|le|les|du|de la|au|a la|mon|ma|notre|d')\s*)?"
_AUTRE = r"(?:autre|nouvel|nouveau|nouvelle|nvo|nvelle)"
_RANG = (
    r"(?:suivante?|prochaine?|derniere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|"
    r"[2-9]\s?(?:e|eme|ieme|nd|nde)|1\d\s?(?:e|eme|ieme))"
)
_QUI = (
    r"(?:(?:jeune\s+|petite?\s+|autre\s+)?(?:jeunes?|personne|situation|cas|dossier|profil|fiche|usagere?|beneficiaire|allocataire|"
    r"femme|homme|dame|monsieur|madame|fille|garcon|mineure?|majeure?|mna|ado|adolescente?|accompagnement|gamine?|couple|famille|"
    r"maman|papa|mere|pere|candidate?|demandeuse?|demandeur|rdv|rendez-vous|entretien|orientation|suivi|resident|residente|"
    r"stagiaire|decrocheuse?|decrocheur))"
)
_BORNE = r"(?=$|[\s,;:.!?()\-–—])"
_MARQUES = tuple(
    re.compile(motif)
    for motif in (
        rf"^\W*{_AVANT}{_ARTICLE}(?:{_AUTRE}|{_RANG})\s+(?={_QUI}{_BORNE})(?!fiche (?:de|sur))",
        rf"^\W*{_AVANT}{_ARTICLE}{_QUI}\s+{_RANG}{_BORNE}",
        r"^\W*"
        + _AVANT
        + r"(?:situation|cas|dossier|profil|personne|jeune|fiche)\s*(?:n\s?[°ºo]|numero|no|#)\s?\d{1,2}"
        + _BORNE,
        r"^\W*" + _AVANT + r"(?:situation|cas|dossier|profil)\s*\d{1,2}\s*(?:$|[:,.\-–—])",
        rf"^\W*{_AVANT}{_ARTICLE}(?:{_AUTRE}|{_RANG}|[2-9])\s*[:,;.\-–—]+\s*(?=\S)",
        rf"^\W*{_AVANT}{_ARTICLE}(?:nouveau|nouvelle|suivante?|prochaine?)\W*$",
        r"^\W*"
        + _AVANT
        + r"(?:on|je) (?:revien[st]|retourne|repren[d]?s?)\s+(?:sur |a |au |avec )?(?:la |le |l')?"
        r"(?:premiere?|" + _RANG + r"|" + _QUI + r")" + _BORNE,
    )
)
# Somebody of the same household, presented in turn: "et sa compagne, 34 ans, RSA".
_DU_MENAGE = r"(?:sa|son|leur|le|la) (?:compagne|compagnon|conjointe?|femme|mari|epouse|epoux|copine|copain|concubine?|soeur|frere|fils|fille)"
_UN_PROCHE = re.compile(
    rf"^\W*(?:(?:et|puis|sinon|il y a|y a|aussi)\W+)*{_DU_MENAGE}\W+(?=(?:a |de |est agee? de )?[1-7]\d ?(?:a|ans)\b)"
)
_A_SON_TOUR = re.compile(
    r"^\W*(?:(?:ok|bon|alors|et|maintenant)\W+)*(?:on |nous )?(?:"
    r"(?:passons|passe)(?: (?:maintenant|plutot))* a |(?:mets?|laisse)[- ](?:le|la) (?:de cote|tranquille)\W+(?:on )?(?:parlons|parle|passons|passe)"
    r"(?: (?:maintenant|que|plutot|juste|seulement))* (?:a |de |d'|d’|sur )?)"
    rf"(?:elle|lui|{_DU_MENAGE})\W*$"
)
# "Pas suivant, je reviens à lui": nobody new, and nothing to erase.
_TETE = r"^\W*(?:(?:non|nan|attends?|attendez|euh|ah|stop|oups|pardon|bon|mais|desolee?)\W+)*"
_UNE_AUTRE = (
    r"(?:suivante?|prochaine?|(?:une? )?(?:autre|nouvel|nouveau|nouvelle) (?:personne|jeune|dossier|cas|situation|profil|usagere?|gamine?)|"
    r"(?:une? |la |le )?(?:personne|jeune|dossier|cas|situation|profil) suivante?)"
)
_LUI = r"(?:a lui|a elle|sur lui|sur elle|avec lui|avec elle|au meme|sur le meme|sur la meme|avec le meme|avec la meme|a la meme)"
_PAS_LA_SUIVANTE = re.compile(
    rf"{_TETE}(?:(?:c'est|ce n'est|n'est|c'etait|je voulais|on n'est|on est|j'ai|il n'y a|y a|dit|je passe|on passe)\W+)*(?:pas|plus|ni)\b\s*"
    rf"(?:(?:encore|tout de suite|maintenant|le|la|au|a la|du|de|dit|d'|dans|passer|changer|a)\s*)*{_UNE_AUTRE}\b"
    rf"|{_TETE}(?:je|on) (?:reviens?|revient|reste|restons|continue|retourne|parle|suis)(?: (?:encore|toujours|bien))* {_LUI}\b"
    r"|^\W*(?:(?:non|nan|mais|c'est|euh)\W+)*toujours (?:le|la) meme\b"
)
# With "et", "la dernière" is who is left; alone, it points at a piste.
_ET_LA_DERNIERE = re.compile(
    r"^\W*(?:et|enfin|plus que|reste)\s+(?:pour\s+)?(?:la |le )?derniere?\W*$"
)
# What is said of pistes, of lists, of what was told: nobody new.
_PAS_QUELQU_UN = re.compile(
    r"\b(?:pistes?|solutions?|propositions?|portes?|questions?|dispositifs?|options?|structures?|idees?|fois|annee|mois|semaine|"
    r"emploi|travail|poste|contact|contacts|rendez-vous|rdv|info|infos|chose|choses|lieu|adresse|numero de)\b"
)
_CORRIGE = re.compile(
    r"^\W*(?:(?:attends?|attendez|bon|ah|euh|ok|stop|oula)\W+)*(?:non|nan|nn|en fait|enfin|pardon|erreur|oups|plutot|desolee?|correction|rectif\w*|je (?:corrige|reprends|rectifie)|je me suis trompee?|je voulais dire|"
    r"c'est|il|elle|ils|elles|on|je|j'|au fait|pas|et (?:il|elle|en fait)|son|sa|ses|le jeune|la jeune|ce jeune|cette|oui|mais|finalement)\b"
)
# Said after the value that takes the place of another: "24 ans en fait", "F 24a, pardon".
_CORRIGE_APRES = re.compile(
    r"\b(?:en fait|pardon|oups|erreur|rectif\w*|je corrige|correction|autant pour moi|je me suis trompee?|je voulais dire)\b"
)
# Who somebody is, at the head of a line: "garçon 18 ans", "F 34 ans", "Mme B., 39 ans", "Karim, 31 ans".
_ENTETE = re.compile(
    r"^\W*(?:un |une |une? jeune |jeune )?(?:h|f|m|hom|fem|homme|femme|fille|garcon|jeune|mr|mme|m\.|monsieur|madame|dame|mineure?|ado|"
    r"adolescente?|gamine?|mna|couple|famille|maman|mere|pere|papa|[a-z]{3,12}(?= ?,? ?\d\d ?(?:a|ans)\b))\b"
)
_NOM_DU_CAS = re.compile(
    r"^\s*(?:situation|cas|dossier|profil|fiche|personne|jeune)\s*[:,.\-–—]+", re.IGNORECASE
)
_UN_AGE = re.compile(r"\b[1-7]\d ?(?:a|an|ans)\b")


# "Elle est à nouveau enceinte", "il refuse, nouveau rdv demain": told of who is in view.
_DE_LUI = re.compile(
    r"^\W*(?:(?:et|mais|ok|oui|donc|alors|bon|sinon|en fait|du coup|par contre)\W+)*(?:il|elle|ils|elles|on l|son|sa|ses|le jeune|la jeune|ce jeune|cette jeune|monsieur|madame)\W+\w+"
    r"|\b(?:a|de) nouveau\b"
)


_PUIS_LA_SUIVANTE = re.compile(
    r"\b(?:suivante?|prochaine?)\W*$|\b(?:autre|nouvel|nouveau|nouvelle) (?:jeune|cas|dossier|personne|situation|profil)\W*$|\b(?:on|je) (?:passe|change|prend|prends|enchaine)\b"
)


def tells_of_the_same(texte: str) -> bool:
    """Whether a line speaks of who is in view, whatever word of a next one it holds."""
    dit = fold(spell_out(texte))
    return _DE_LUI.search(dit) is not None and _PUIS_LA_SUIVANTE.search(dit) is None


def stays_with_the_same(texte: str) -> bool:
    """Whether a line says that it is not of somebody else: "pas suivant, je reviens à lui"."""
    return _PAS_LA_SUIVANTE.match(fold(spell_out(texte))) is not None


def rest_of_the_line(texte: str) -> str | None:
    """What a message tells of the next person, once it has turned to them; None when it does not."""
    ecrit = spell_out(texte)
    plie = fold(ecrit)
    if stays_with_the_same(texte):
        return None
    if _ET_LA_DERNIERE.match(plie) or _A_SON_TOUR.match(plie):
        return ""
    premier = age_begun_with(texte)
    if premier is not None:
        return f"{premier} ans"
    for motif in _MARQUES:
        trouve = motif.match(plie)
        if trouve is not None and not _PAS_QUELQU_UN.search(
            plie[: trouve.end() + 20].split(":")[0]
        ):
            return _NOM_DU_CAS.sub("", ecrit[trouve.end() :]).strip(" ,;:.-–—!?")
    return None


def household_member(texte: str) -> str | None:
    """What a line tells of somebody of the same household, with an age; None when it tells of nobody."""
    ecrit = spell_out(texte)
    trouve = _UN_PROCHE.match(fold(ecrit))
    return ecrit[trouve.end() :] if trouve is not None else None


def may_be_another(texte: str, lus: Mapping[str, Any], connu: Mapping[str, Any]) -> str | None:
    """`SUIVANTE` for the profile of somebody else than who is in view, `PEUT_ETRE` when it may mend
    what was told; None when it goes on with the same person."""
    plie = fold(spell_out(texte))
    if not connu or not lus or plie.rstrip().endswith("?"):
        return None
    if _CORRIGE.match(plie) or _CORRIGE_APRES.search(plie):
        return None
    autre_age = "age" in lus and connu.get("age") not in (None, lus["age"])
    ailleurs = any(
        cle in lus and connu.get(cle) not in (None, lus[cle]) for cle in CLES_QUI_CHANGENT
    )
    entete = _ENTETE.match(plie) is not None
    if autre_age and (len(lus) >= FAITS_D_UN_PROFIL or (entete and len(lus) > 1)):
        return SUIVANTE
    if entete and ailleurs and len(lus) >= FAITS_D_UN_PROFIL:
        return SUIVANTE
    if autre_age and (entete or len(lus) > 1 or not _is_only_an_age(plie)):
        return PEUT_ETRE
    if entete and "age" in lus and connu.get("age") is None and len(lus) > 1 and len(connu) > 1:
        return PEUT_ETRE if ailleurs else None
    return None


def says_who(texte: str) -> bool:
    """Whether a line begins by who somebody is: "garçon 18 ans", "Mme B., 39 ans"."""
    return _ENTETE.match(fold(spell_out(texte))) is not None


def _is_only_an_age(plie: str) -> bool:
    return not _UN_AGE.sub(" ", plie).strip(" ,.;!")
