"""Read where one lives in a sentence."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.logement.chez_soi import is_home
from bot.comprehension.logement.formulations import GRAINES, TABLE, UNE_PLACE
from bot.comprehension.logement.heberge import is_hosted, is_lodged
from bot.comprehension.logement.hebergement import is_sheltered
from bot.comprehension.logement.sans_abri import is_outside
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import matches
from bot.comprehension.vocabulaire.logis import HOTES, INSTITUTIONS

_PAR_UN_PROCHE = re.compile(
    r" (?:m|me|nous|l|les|ma) (?:(?:a|ont) (?:recueillie?s?|prise?s? chez|accueillie?s?|hebergee?s?|"
    r"gardee?s? (?:chez|a la maison)|ouvert (?:sa|leur|la|ses) (?:porte|maison|portes)|"
    r"(?:prete|donne|laisse|file|passe|cede|offert|libere|fait) (?:(?:une?|sa|son|leur|le|la|les|"
    r"petite?|vieux|vieille|de|place|sur|dans) )*(?:chambre|canape|studio|appart|salon|lit|"
    r"appartement|maison|garage|caravane|matelas|coin|place chez|toit|cles))|"
    r"(?:prete|laisse|file|donne|passe|cede|offre|libere|ouvre|sous loue|depanne)(?:nt)? (?:(?:une?|"
    r"sa|son|leur|le|la|les|l|petite?|vieux|vieille|de|d|du|propre|bout|deuxieme|autre) )*(?:chambre|"
    r"canape|studio|appart|salon|lit|sofa|appartement|maison|garage|caravane|matelas|coin|toit|"
    r"clic clac|bz|divan|banquette|sous sol|grenier|piaule|cabane|mezzanine|porte)|(?:fait|laisse|font|laissent) (?:dormir|vivre|rester|squatter|loger|coucher|habiter)|"
    r"garde(?:nt)? (?:chez|a la maison|dans)|prend(?:nent)? chez|heberge|"
    r"hebergent|loge|logent|recueillie?|"
    r"accueille (?:chez|dans)|accueillent (?:chez|dans)|accueille(?= (?:\||$))|depanne (?:d|de|d "
    r"un|sur) "
    r"(?:un |son |le )?(?:canape|lit|chambre|toit)|prete(?:nt)? (?:une?|sa|son|leur) "
    r"(?:chambre|canape|studio|appart|appartement|salon|lit|maison|garage|caravane)|"
    r"laisse(?:nt)? (?:dormir|une chambre|sa chambre|son canape|son salon|squatter))(?= )"
    r"(?! (?:pas|plus) )"
)
# "Tante de moi elle garde moi dans sa case."
_HEBERGE_MOI = re.compile(
    r" (?:heberger?|logent?|loge|gardent?|garde|garder|laissent?|laisse|donne|donner|prend|prendre|"
    r"accueille|prete|preter) (?:a )?(?:moi|nous) (?:(?:un|une|le|la|son|sa|dormir|rester|vivre|"
    r"petit|petite) )*(?:chez|dans|case|maison|chambre|lit|canape|toit|salon|la bas|ici|dormir|"
    r"rester|gratuit)(?= )"
    r"| (?:donne|prete|laisse|donner|preter) (?:[a-z]+ )?(?:matelas|canape|lit|chambre|sofa|case|coin|"
    r"place|maison) (?:pour|a) (?:moi|nous)(?= )"
    r"| (?:give|gives|gave|let|lets) (?:me|us) (?:[a-z]+ )?(?:sofa|couch|bed|room|sleep|stay)(?= )"
)
_UNE_PLACE = re.compile(rf" {UNE_PLACE}(?= )")
_BAILLEUR = re.compile(r" (?:proprios?|proprietaires?|bailleurs?|patronne?) .* (?:mon|ma|notre) ")
_CE_SOIR = re.compile(r" (?:ce soir|cette nuit|la nuit prochaine|aujourd hui|des ce soir|demain) ")


def read_logement(phrase: Phrase) -> list[Fait]:
    """Facts `logement` of a sentence, in the order of the text."""
    if GRAINES.isdisjoint(phrase.norme.split()):
        return []
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []
    faibles: set[int] = set()  # "dans un F3": whose it is, another fact may say
    for nom, motif in TABLE:
        valeur = nom.strip()
        for trouve, clause in matches(phrase, motif):
            if any(debut < trouve.end() - 1 and trouve.start() + 1 < fin for debut, fin in pris):
                continue
            if _holds(phrase, trouve, clause, valeur):
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("logement", valeur, *span))
                pris.append(trouve.span())
                if trouve.group().startswith((" dans ", " avec ")):
                    faibles.add(span[0])
            elif valeur == "hebergement" or nom == "heberge":
                pris.append(trouve.span())
    for trouve, clause in matches(phrase, _HEBERGE_MOI):
        avant = phrase.norme[: trouve.start() + 1][-50:]
        if clause.au_present and re.search(rf" {HOTES} ", avant):
            span = phrase.span(trouve.start() + 1, trouve.end())
            faits.append(Fait("logement", "heberge", *span))
    for trouve, clause in matches(phrase, _PAR_UN_PROCHE):
        if clause.au_present and is_hosted(phrase, trouve, clause):
            span = phrase.span(trouve.start() + 1, trouve.end())
            faits.append(Fait("logement", "heberge", *span))
    sures = [fait for fait in faits if fait.valeur != "stable" or fait.debut not in faibles]
    return sorted(sures or faits, key=lambda fait: fait.debut)


def read_plain_shelter(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The shelter told by its nights, whoever called for it: "elle a une place 3 nuits"."""
    places = [phrase.span(t.start() + 1, t.end()) for t in _UNE_PLACE.finditer(phrase.norme)]
    return [
        fait
        for fait in faits
        if (fait.cle, fait.valeur) == ("logement", "hebergement")
        and any(debut <= fait.debut < fin for debut, fin in places)
    ]


def _holds(phrase: Phrase, trouve: re.Match[str], clause: Clause, valeur: str) -> bool:
    """True when the place found is where the person lives now."""
    subi = re.match(r" (?:m|ma|me|nous|l|les) ", trouve.group()) or (
        valeur == "hebergement" and re.match(rf" {INSTITUTIONS} ", trouve.group())
    )
    if valeur == "stable" and clause.autre == "proche" and _BAILLEUR.search(clause.texte):
        return clause.affirme or not (clause.passe or clause.hypothese or clause.question)
    if clause.autre and not (subi and clause.autre == "proche"):
        return False
    if clause.passe or clause.hypothese or clause.question:
        return False
    if clause.futur and not (valeur == "sans-abri" and _CE_SOIR.search(phrase.norme)):
        return False
    return _REGLES[valeur](phrase, trouve)


_REGLES = {
    "sans-abri": is_outside,
    "hebergement": is_sheltered,
    "heberge": is_lodged,
    "stable": is_home,
}
