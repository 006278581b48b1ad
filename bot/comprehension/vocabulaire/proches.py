"""The people around the person, and the words by which an educator names the person."""

from __future__ import annotations

ENFANTS = (
    r"(?:fils|fille|filles|enfant|enfants|bebe|bebes|gamin|gamine|gamins|gosse|gosses|"
    r"petite?(?! (?:enfance|boulots?|appart|job|village|studio|logement|peu|contrat))|"
    r"petits|jumeaux|jumelles|nourrisson|garcon|aine|ainee|cadet|cadette|mome|momes|loulou)"
)
PROCHES_F = (
    r"(?:mere|soeur|soeurs|femme|copine|fille|filles|compagne|amie|tante|grand mere|mamie|cousine|"
    r"epouse|belle mere|gamine|petite|jumelles|voisine|niece|famille|conjointe|meuf|maman)"
)
PROCHES = (
    r"(?:fils|fille|filles|enfant|enfants|bebe|bebes|gamin|gamine|gamins|gosse|gosses|"
    r"petite?(?! (?:enfance|boulots?|appart|job|village|studio|logement|peu|contrat))|"
    r"petits|jumeaux|jumelles|nourrisson|aine|ainee|cadet|cadette|mome|momes|"
    r"mere|pere|maman|papa|parents|frere|freres|soeur|soeurs|mari|femme|copain|copine|conjoint|"
    r"conjointe|compagnon|compagne|ami|amie|amis|pote|potes|tante|oncle|cousin|cousine|cousins|"
    r"voisin|voisine|epouse|epoux|meuf|mec|niece|neveu|famille|belle mere|grand mere|grand pere|"
    r"mamie|papi|ex|colocataire|coloc|patron|collegue|beau pere|proprio|proprietaire)"
)
PERSONNE_ORIENTEE = (
    r"jeune|jeune homme|jeune femme|jeune fille|monsieur|madame|mr|mme|m|usager|usagere|"
    r"beneficiaire|personne accompagnee|dame|demandeur|homme de|femme de|garcon de|fille de"
)
