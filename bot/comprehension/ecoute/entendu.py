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
AGE_DE_QUI_AIDE, TRISTESSE, SANS_DANGER = "age_de_qui_aide", "tristesse", "sans_danger"
# Kept only where no age is read: it is that of who asks for somebody else.
_MOI_J_AI = re.compile(
    r"^ (?:(?:oui|et|mais|bon|alors|euh|ben|\|) )*(?:moi (?:\| )?)(?:j ai|je suis age de|je suis agee de|j en ai) \d\d(?: ans)? (?:\| )*$"
)
_TRISTE = re.compile(
    r" (?:il|elle|mon [a-z]+|ma [a-z]+|c|juste|surtout) (?:(?:est|juste|seulement|simplement|tres|trop|tellement|vraiment|surtout|un|peu|plutot|toujours|tout le temps) )*"
    r"(?:triste|deprimee?|malheureu(?:x|se)|abattue?|pleure|melancolique)(?= )"
)
_PAS_DE_DANGER = re.compile(
    r" (?:pas|aucun|plus|y a pas|pas vraiment) (?:de |en |du tout )?(?:danger|en danger|urgence)(?: (?:immediat|ce soir|pour l instant|la|aujourd hui|tout de suite|"
    r"maintenant|imminent|grave|du tout))* (?:\| )*$"
)
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
    for code, motif in (
        (AGE_DE_QUI_AIDE, _MOI_J_AI),
        (TRISTESSE, _TRISTE),
        (SANS_DANGER, _PAS_DE_DANGER),
    ):
        if motif.search(phrase.norme):
            return code
    if AIDE_QU_ON_A.search(phrase.norme):
        return AIDE
    if _ORIGINE.search(phrase.norme):
        return ORIGINE
    foyer = question == "logement" and names_the_household(phrase)
    return FAMILLE if foyer or are_grown_up(phrase) else None


def knows_how(phrase: Phrase) -> bool:
    """Whether a message tells what one knows how to do, or did for a living: "je sais coudre"."""
    return _SAIT_FAIRE.search(phrase.norme) is not None
