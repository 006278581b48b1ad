"""What stands around a housing and turns it into something else: a workplace, a visit, the past."""

from __future__ import annotations

import re

PERDU = re.compile(
    r" (?:perdu|perdre|perds|perd|quitter|quitte|quittes|cherche|expulse|expulser|eviter|fini|"
    r"sortie?s?|sortir|"
    r"sors|sort|sortant|demande|demandes|demander|attente|travailleur|educateur|educ|educateurs|"
    r"maraude|"
    r"femme de chambre|mere|femme|peur|partie?s?|partir|vire|viree?s?|exclue?s?|ancien|ancienne|"
    r"dossier|refus|refuse|orientation|oriente|"
    r"orienter|candidature|visite|visiter|ex|apres|suite|fin|plus|quitter|quittant|jamais|"
    r"rendre|rendu|vendu|vends|vendre|nettoie|repeint|demenager de|construire|promis|propose|bonne|"
    r"depuis que)(?: (?!en |j |je |avec |puis |vers |dans un )[a-z0-9]+){0,3} $"
)
AU_TRAVAIL = re.compile(
    r" (?:bosse|travaille|travailler|taffe|bosser|stage|menages?|serveur|serveuse|cuisinier|"
    r"cuisiniere|"
    r"plongeur|plonge|poste|embauche|receptionniste|veilleur|femme de chambre|extras?|saison|"
    r"saisonnier|"
    r"saisonniere|interim|formation|benevole|benevolat|cdi|cdd|emploi|boulot|contrat|alternance|"
    r"apprenti|agent|educ|"
    r"educateur|educatrice|intervenant|animateur|job|metier|vacances|reserve|chantier|referent|"
    r"coloc de|aes|ash|asg|as|amp|aide soignante?|agent d entretien|cuistot|commis|plongeuse|"
    r"gouvernante|valet|surveillante?|maitresse de maison|lingere|technicien|technicienne|aide "
    r"cuisine|psy|psychologue|assistante sociale|moniteur educateur|alternante?|stagiaire|"
    r"intervention|remplacement|vacataire|les nuits|l equipe|collegues?|repas|petit dejeuner|"
    r"nettoyage|mission|moniteur|moniteurs|directrice|directeur|equipe|gardien|concierge)"
    r"(?: [a-z0-9]+){0,5} $"
)
PAS_LA = re.compile(
    r"^ ?(?:qui )?(?:est |sont |etait |tous |toujours |les deux )*(?:ferme|ferment|pleins?|"
    r"complets?|refuse|refusent|"
    r"(?:m |nous |l )?(?:a|ont) (?:dit non|refuse|ferme|dit|appele|repondu|vire)|non(?= )|repond|"
    r"rappelle|en attente|impossible|prevu|bientot|termine|fini|finis|d a cote|de la ville|demande|"
    r"sature|satures|a louer|a vendre|en vue|a visiter|promis|avant|l an prochain|en construction|"
    r"de vacances|vide|trop|possible|ou|urgent|introuvable|recherche|cherche|souhaite|c est "
    r"(?:fini|mort)|"
    r"de (?:mon|ma|mes|un|une|ses|sa|son) (?!nom)|du foyer)"
)
DORMIR_INFINITIF = re.compile(r" (?:dormir|passer|coucher|vivre|loger|habiter|rester) ")
ON_Y_EST = re.compile(
    r"(?:^|\|)(?: (?:et|mais|donc))? $| (?:je|moi|nous|oblige de|oblige a|force de|force a|reduit "
    r"a|contraint de|dois|"
    r"doit|devons|vais|va|on|allons|continue a|continue de|ai du|a du|pour) $"
)
