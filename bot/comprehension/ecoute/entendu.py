"""What a message tells that no key holds and that is to be acknowledged: a diploma that was missed, papers
that one has, where one comes from, what one knows how to do. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.ailleurs import PAYS
from bot.comprehension.circonstances import SANS_TITRE
from bot.comprehension.diplome.manque import missed_diplomas
from bot.comprehension.famille.grands import are_grown_up
from bot.comprehension.lecteur.hors_de_propos import names_the_household
from bot.comprehension.personnes.aidants import AIDE_QU_ON_A
from bot.comprehension.phrase import Phrase

DIPLOME, TITRE, ORIGINE, FAMILLE, AIDE = "diplome", "titre", "origine", "famille", "aide"
_ORIGINE = re.compile(
    rf" (?:viens|vient|originaire|arrive|arrivee|venue?|ne|nee) (?:(?:de|du|d|des|la|le|l|au|en|aux) )+(?:{PAYS})(?= )"
)
_SAVOIR_FAIRE = (
    r"(?:coudre|couture|cuisiner|cuisine|conduire|souder|soudure|peindre|peinture|bricoler|bricolage|jardiner|jardinage|coiffer|coiffure|reparer|"
    r"repasser|repassage|menage|mecanique|macon\w*|carrel\w*|menuis\w*|plomberie|electricite|elever|traire|vendre|vente|patisser\w*)"
)
_SAIT_FAIRE = re.compile(
    rf" (?:je|j|moi|il|elle) (?:sais|sait|savoir) (?:(?:bien|aussi|tres|faire|un|peu|de|la|le|du|des) )*{_SAVOIR_FAIRE}(?= )"
    rf"| {_SAVOIR_FAIRE} (?:\| )?(?:(?:ca|oui|moi|je|j|l) )+(?:(?:le|la) )?(?:sais|connais|maitrise)(?= )(?! (?:pas|rien|peu|mal) )"
    r"| \d+ ans (?:d |de |en |dans |a |au |l |la |le |un |une )*(?:atelier|usine|chantiers?|couture|cuisine|restauration|batiment|mecanique|menage|vente|metier|experience)(?= )"
    r"| ai (?:deja |beaucoup |toujours |surtout )*(?:travaille|bosse|taffe|exerce) (?:dans|en|comme|chez|au|aux|a|pour|pendant|\d+|des|une|dix|vingt) "
)


def what_is_heard(
    phrase: Phrase, circonstances: tuple[tuple[str, bool], ...], question: str | None
) -> str | None:
    """What is to be acknowledged, None for nothing; `question`: the key just asked."""
    if any(clause.question or clause.hypothese for clause in phrase.clauses):
        return None
    if missed_diplomas(phrase):
        return DIPLOME
    if (SANS_TITRE, False) in circonstances:
        return TITRE
    if AIDE_QU_ON_A.search(phrase.norme):
        return AIDE
    if _ORIGINE.search(phrase.norme):
        return ORIGINE
    foyer = question == "logement" and names_the_household(phrase)
    return FAMILLE if foyer or are_grown_up(phrase) else None


def knows_how(phrase: Phrase) -> bool:
    """Whether a message tells what one knows how to do, or did for a living: "je sais coudre"."""
    return _SAIT_FAIRE.search(phrase.norme) is not None
