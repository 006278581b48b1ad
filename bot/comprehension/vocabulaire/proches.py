"""The people around the person, and the words by which an educator names the person."""

from __future__ import annotations

ENFANTS = (
    r"(?:fils|fille|filles|enfant|enfants|bebe|bebes|gamin|gamine|gamins|gosse|gosses|"
    r"petite?(?! (?:enfance|boulots?|appart|job|village|studio|logement|peu|contrat))|"
    r"petits|jumeaux|jumelles|nourrisson|fillette|fillettes|garcon|grande?(?= (?:de|qui a) \d)|aine|ainee|cadet|cadette|mome|momes|loulou)"
)
PROCHES_F = (
    r"(?:mere|soeur|soeurs|femme|copine|fille|filles|compagne|amie|tante|grand mere|mamie|cousine|"
    r"epouse|belle mere|gamine|petite|jumelles|voisines?|niece|famille|conjointe|meuf|maman|"
    r"frangine|belle soeur|tata|tatie|mamy|marraine|fiancee|filleule|belle fille|petite fille|"
    r"patronne|voisines|cousines|tantes|reum|nana|prof|demi soeur|petite amie)"
)
PROCHES = (
    r"(?:fils|fille|filles|enfant|enfants|bebe|bebes|gamin|gamine|gamins|gosse|gosses|"
    r"petite?(?! (?:enfance|boulots?|appart|job|village|studio|logement|peu|contrat))|"
    r"petits|jumeaux|jumelles|nourrisson|fillette|fillettes|grande?(?= (?:de|qui a) \d)|aine|ainee|cadet|cadette|mome|momes|"
    r"mere|pere|maman|papa|parents|frere|freres|soeur|soeurs|mari|femme|copain|copine|conjoint|"
    r"conjointe|compagnon|compagne|ami|amie|amis|pote|potes|tante|oncle|cousin|cousine|cousins|"
    r"voisin|voisine|epouse|epoux|meuf|mec|niece|neveu|famille|belle mere|grand mere|grand pere|"
    r"mamie|papi|beauf|belle soeur|beau frere|frangin|frangine|gendre|ex|colocataire|coloc|"
    r"patronne?|collegues?|beau pere|proprio|proprietaire|tata|tatie|tonton|mamy|papy|marraine|"
    r"parrain|filleule?|fiancee?|voisins|voisines|cousines|tantes|oncles|copains|copines|amies|"
    r"nieces|neveux|grands parents|beaux parents|belle famille|belle fille|beau fils|daronne?|"
    r"darons|reum|nana|petit fils|petite fille|petits enfants|demi (?:frere|soeur)|petite amie|"
    r"petit ami|meufs|boss|chef|cheffe|prof|binome|voisinage|camarades?|correspondante?)"
)
PERSONNE_ORIENTEE = (
    r"jeune|jeune homme|jeune femme|jeune fille|monsieur|madame|mr|mme|m|usager|usagere|"
    r"beneficiaire|personne accompagnee|dame|demandeur|homme de|femme de|garcon de|fille de"
)
