"""Whose child it is: the person’s own, or that of somebody else."""

from __future__ import annotations

import re

from bot.comprehension.famille.mots import PARENTS_NOMMES, is_mine
from bot.comprehension.phrase import Phrase

_A_MOI = r"(?:mon|ma|mes|notre|nos)"
_LEUR = r"(?:son|sa|ses|leurs?)"
_PETITS_ENFANTS = re.compile(r" petite?s? (?:enfants?|fils|filles?)(?= )")
_SA_DESCENDANCE = re.compile(
    r"^ (?:du \d|d (?:a cote|en face)|de (?:l immeuble|la residence|l etage)|du (?:dessus|dessous|"
    r"rez de|patron|voisin|chef|proprio|maire|prof|gardien|boss|frere|copain|quartier|monsieur)|"
    r"des (?:voisins?|amis|autres|gens)|"
    r"(?:de|a|d) (?:ma|mon|mes|une|un|la|notre|sa|son|l) (?:[a-z]+ )?(?:soeur|frere|copine|copain|"
    r"amie|ami|voisine?|cousine?|tante|fille|fils|belle fille|belle soeur|niece|neveu|collegue|"
    r"compagne|gendre|patronne?|dame|famille|autre|pote|meilleure|nana|mec|ex|beau frere|amis|"
    r"voisins))"
)
_PAS_A_SOI = re.compile(
    r" (?:attends|attend|attendons|veux|veut|voulons|voudrais|aimerais|envie|reve|cousine|soeur|"
    r"frere|copine|copain|"
    r"amie|voisine|projet|enceinte|baby|aura|aurai|auront|perdu|essaie|essaye|desir|prochain|futur|"
    r"adopter|"
    r"bebe sitter|bebe sitting|garder (?:un|une|des|les|le|la|l|\d+)|babysitter|sitting|nounou (?:de|d un|d une)|petite|"
    r"(?<! moi )(?<! nous )(?<! je )(?<! on )avoir|faire|comme) (?:[a-z0-9]+ ){0,3}$"
)
_JE_GARDE = re.compile(
    r" (?:j ai |je |on |il |elle |elle a |nounou |qui |m |me )(?<!fait )(?<!peut )(?:garde|surveille|occupe|gardais|"
    r"fais garder) (?:[a-z]+ ){0,3}$"
    r"| (?:ecole|stage|travaille|bosse|assmat|assistante maternelle|auxiliaire|"
    r"animatrice|cap|aepe|formation|benevole|metier|suis nounou)(?: [a-z]+){0,4} $"
    r"| (?:creche|nounou)(?: (?!pour|de|et|trop|c|ca|ya|y|il|est|ma|mon|mes|les)[a-z]+){0,4} $"
)
_PAS_ENCORE_LA = re.compile(
    r"^ (?:c est (?:ma|mon)|prevue?|arrive|pour (?:janvier|fevrier|mars|avril|mai|juin|juillet|"
    r"aout|septembre|octobre|novembre|"
    r"decembre|bientot|l ete|noel|le|dans)|en route|attendue?|dans \d|a venir|mort|decede|perdu|"
    r"dans mon ventre|"
    r"dans le ventre)"
)
_JE_SUIS_GRAND_PARENT = re.compile(
    r" (?:suis|est|dame|une|un|jeune|heureuse|moi) (?:une |un |la |le )?(?:jeune |deja )?"
    r"(?:grand mere|grand pere|mamie|mamy|papi|papy|grands parents|nounou|assmat|"
    r"assistante maternelle|baby sitter|auxiliaire de puericulture)(?= )"
)


def is_own(phrase: Phrase, trouve: re.Match[str], *, aura: bool = False) -> bool:
    """True when the child is the person’s, here and now; `aura` for a birthday to come."""
    clause = phrase.clause_at(trouve.start() + 1)
    avant = phrase.before(trouve.start())
    a_moi = re.search(
        rf" {_A_MOI}(?: (?:petite?|grande?|jeune|tout|premier|dernier|\d+|deux|trois))* $", avant
    )
    if clause.passe or clause.hypothese or clause.question:
        return False
    if clause.autre == "proche" and not a_moi and not _with_my_spouse(phrase, trouve):
        return False
    if clause.futur and not aura:
        return False
    if clause.autre == "enfant" and re.search(
        r" (?:a|ont|attend) (?:deja |eu )*(?:un|une|des|\d+) $", avant
    ):
        return False  # "ma fille a un bébé"
    if _PAS_A_SOI.search(avant[-50:]) or _keeps(phrase, trouve, avant, bool(a_moi)):
        return False
    apres = phrase.norme[trouve.end() :]
    if _PAS_ENCORE_LA.match(apres) or _JE_SUIS_GRAND_PARENT.search(phrase.norme):
        return False
    if re.search(r" (?:pour|aux|pour (?:les|des)) $", avant[-12:]) and not re.search(
        r" (?:garde|nounou|creche|place|assmat|solution|lait|couches) (?:[a-z]+ )?pour $", avant
    ):
        return False
    qui = trouve.groupdict().get("qui") or ""
    debut = trouve.start() + 1 + len(qui)
    if _SA_DESCENDANCE.match(apres) or _SA_DESCENDANCE.match(phrase.norme[debut:]):
        return False
    if qui in ("fille", "filles", "garcon") and re.search(
        r" (?:une|la|jeune|un|le|cette|ce|petite) $", avant
    ):
        return bool(
            re.search(
                r" (?:ai|a|avec|et|dont|avons|avoir|d|pere|mere|eu) une? (?:petite )?$", avant
            )
        )
    if qui in ("premier", "premiere", "second", "seconde", "deuxieme", "troisieme") and not a_moi:
        return bool(re.search(r" (?:le|la) $", avant)) and bool(PARENTS_NOMMES.search(phrase.norme))
    return not (is_mine(phrase) and re.search(rf" {_LEUR} $", avant[-8:]))


def _with_my_spouse(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "ma femme à l’hôpital, bébé un an avec moi": the couple’s own child."""
    avant = phrase.norme[: trouve.start() + 1]
    apres = phrase.norme[trouve.start() :] + " "
    return bool(_MON_CONJOINT.search(avant)) and bool(
        re.search(r" (?:avec moi|a la maison|avec nous) ", apres)
        or re.search(r" (?:m|nous) (?:a|ont) (?:laisse|quitte|abandonne|plaque|plante)", avant)
    )


def _keeps(phrase: Phrase, trouve: re.Match[str], avant: str, a_moi: bool) -> bool:
    """True for the children of others whom one keeps, grandchildren among them."""
    if not _JE_GARDE.search(avant[-60:]):
        return False
    return not a_moi or bool(_PETITS_ENFANTS.search(phrase.norme[trouve.start() :]))


_MON_CONJOINT = re.compile(
    r" (?:mon|ma) (?:femme|mari|epouse|epoux|conjointe?|compagne|compagnon|copine|copain|homme) "
)
