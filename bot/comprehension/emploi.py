"""Work today: the key `en_emploi`.

Signs are of two strengths. A plain one states a job or the lack of one ("en CDI", "au chômage");
an index only shows it ("mon chef", "je suis cuisinier") and counts when nothing plain was said.
"""

from __future__ import annotations

import re

from bot.comprehension.activite import find_work
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished, matches
from bot.comprehension.vocabulaire.metiers import METIERS

_TRAVAIL = r"(?:boulots?|bulot|travail|travay|emplois?|jobs?|taf|turf|gagne pain)"
_CONTRAT = (
    r"(?:cdi|cdd|cddi|interim|contrat (?:(?:de )?\d+ ?h(?:eures)?|aide|pro|saisonnier|"
    r"d insertion|de travail)|pec|cui|mi temps|temps (?:partiel|plein|complet)|plein temps)"
)
_POSTE = rf"(?:{_TRAVAIL}|cdi|cdd|interim|poste|mi temps|temps partiel|contrat)"
_TRAVAILLE = (
    r"(?:travaille|bosse|taffe|rebosse|retravaille|trime|charbonne|turbine|embauche|"
    r"debauche|exerce|officie)"
)
_CHEF = r"(?:chef|cheffe|patron|patronne|boss|manager|manageuse|employeur|employeuse|chef d equipe)"
_ECOLE_OU_TOIT = (
    r"(?:lycee|ecole|college|bahut|cfa|fac|classe|mfr|internat|chez|maison|foyer|appart|"
    r"appartement|logement|chrs|hotel|cada|colleges|formation|stage|garantie|cej|e2c|epide|"
    r"hebergement|squat|famille)"
)

# --- No job -----------------------------------------------------------------------------------

_NE_TRAVAILLE_PAS = re.compile(
    rf" (?:{_TRAVAILLE}|travailles|(?:je|j|il|elle|on|moi|mi|nous|lui)(?: ne| n)? (?:taf|"
    r"travail)) (?:du tout )?(?:plus|pas|jamais|pas encore|pu|rien)(?= )(?! (?:assez|"
    r"beaucoup|bien|le |les |trop|mal|tout le temps|souvent|encore assez|que|regulierement|"
    r"a temps|de nuit|demain|ce |aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche))| (?:pas|plus|jamais|pu|rien|pas encore) (?:re|encore |vraiment |"
    r"du tout )?(?:travaille|bosse|taffe|travail)(?= )(?! (?:assez|beaucoup|bien|trop|"
    r"mal))| (?:ai|a) (?:pas|plus|jamais|rien) (?:re)?(?:bosser|travailler|taffer)(?= )|"
    r" (?:trabajo no|no trabajo|sin trabajo|no tengo trabajo|not? working|"
    r"without (?:a )?(?:job|work)|jobless|unemployed)(?= )|"
    r" (?:moi|je|nous|lui|elle|il) (?:pas|plus|jamais) (?:travailler|travail|bosser)(?= )|"
    r" (?:peux|peut|pouvoir|pourrai) (?:plus|pas|pu) (?:du tout )?(?:re)?(?:travailler|"
    r"bosser|taffer)(?= )(?! (?:le |les |tot|tard|de nuit|la nuit|plus|"
    r"a cause des horaires|assez|trop|lundi|mardi|mercredi|samedi|dimanche))"
)
_PAS_DE_POSTE = re.compile(
    r" (?:pas|plus|sans|ss|aucun|ni|zero|0|no|jamais eu|nul|rien du|rien de)(?: (?:de|d|un|"
    r"une|le|du|mon|eu|non|tout|seul|seule|jour|heure|minute|journee|bout|ombre|trouve|"
    r"retrouve|vrai|petit|encore|ni|meme|la|moindre|obtenu|aucun|vraiment|"
    rf"vrais))* (?:{_TRAVAIL}|work|poste|contrat|activite|metier|profession|cdi ni cdd|"
    r"activite (?:pro|professionnelle|salariee))(?= )(?! (?:fixe|avec|pres|a cote|stable|"
    r"jeune|de location|physique|sportive|trop|illegal|adapte|assis|partenariat|logement))"
)
_FINI = re.compile(
    rf" (?:fini|finis|termine|adieu|bye) (?:le|mon|la|de) (?:{_TRAVAIL}|cdd|cdi|contrat|"
    r"interim|mission(?! locale)|saison)(?= )|"
    rf" (?:mon|ma|le|la|les|l|son|sa) (?:petit )?(?:{_TRAVAIL}|cdd|cdi|contrat|interim|"
    r"missions?(?! locale)|saison|vendanges?|cueillette|recolte|moisson|castration|"
    r"ramassage)(?: aide)?(?: (?:de|d|des|du|a|au|en|chez) (?:l |la |"
    r"le )?[a-z]+){0,2}(?: \|)? (?:(?:c|s|est|a|elle|ete|sont|deja|bien|vient de|vient d|"
    r"etre|ont|il|je|j ai|l ai|m a|tout|me) )*(?:fini|finis|finir|finie|plie|pliee|boucle|"
    r"bouclee|cuit|termine|terminee|arrete|expire|expiree|perdu|pas renouvele|"
    r"non renouvele|stoppe|saute|saute|coule|acheve|casse|rompu|mort)(?= )(?! (?:en|le|au|"
    r"dans|bientot|a la fin) (?:janvier|fevrier|mars|avril|decembre|\d|fin|prochain))|"
    r" fin (?:de|d|du|des|mon|de mon|de ma|de son) (?:contrat|cdd|cdi|mission(?! locale)|"
    r"interim|saison|droits|droits chomage|chantier|cddi)(?= )(?! (?:le|au|en|dans|prevu|"
    r"prevue|bientot|jeune|prochain|prochaine|fin|de location) )|"
    r"(?<! sans) (?:cdd|contrat|mission(?! locale)|interim|saison|cddi) (?:non |"
    r"pas )(?:renouvele|reconduit|prolonge)e?(?= )|"
    r" (?:ai|a) (?:fini|termine) (?:ma|mon|sa|son|le|la|ce) (?:mission(?! locale)|contrat|"
    r"cdd|saison|interim|remplacement)(?= )|"
    r" (?:ai|a|avons) (?:du )?(?:ferme|fermer|liquide|cesse|depose le bilan de|vendu|coule|"
    r"arrete) (?:ma|mon|sa|son|notre) (?:petite? )?(?:boite|entreprise|micro ?entreprise|"
    r"auto ?entreprise|societe|resto|restaurant|commerce|magasin|activite|snack|garage|"
    r"exploitation|salon|bar|boutique)(?= )|"
    r" periode d essai(?: [a-z]+){0,3} (?:rompue?|arretee?|cassee?|interrompue?|stoppee?|"
    r"pas validee?|non validee?|pas concluante)(?= )|"
    r"(?:^|\|) (?:cdd|contrat|mission(?! locale)|interim|saison|cddi|stage) (?:fini|"
    r"termine|finie|terminee|acheve|expire)(?= )|"
    r" manque(?:ra|rait)? (?:plus |juste |que |plus que |juste que |seulement )+(?:le|un|"
    rf"mon|du|la) (?:{_TRAVAIL})(?= )"
)
_RENVOYE = re.compile(
    r" (?:licencie|(?:fait|ete|suis|est) lourde|demissionne|remercie par (?:mon|l)|"
    r"licenciement (?:eco|economique|pour inaptitude|inaptitude|abusif|en)|suite a (?:un |"
    r"mon )?licenciement|apres (?:un |mon |son )licenciement|"
    r"rupture conventionnelle (?:signee?|en|faite|avec|de)|abandon de poste|pose (?:ma|"
    r"sa) dem(?:ission)?|mis a la porte par mon (?:patron|chef)|(?:perdu|perdre|quitte|"
    rf"lache|arrete|plaque) (?:mon|son|ma|sa|le|mes) (?:{_POSTE}|place d [a-z]+|travail)|"
    r"perdu (?:ma|sa) place(?! (?:en|au|a l|a la|dans|de|d) )|congedie|evince|rendu (?:mon|"
    r"son) (?:badge|tablier|casque)|plan social|(?:m a|m ont|ma) (?:dit|demande)(?: (?:de|"
    r"c est|que|c|etait))* (?:plus|pas) (?:la peine de )?(?:revenir|venir)|"
    r"claque la porte (?:du|de la|de l|au|a la|a mon|de mon) (?:garage|resto|restaurant|"
    r"boulot|taf|travail|usine|boite|magasin|chantier|salon|patron|entrepot|bar|hotel|"
    r"boulangerie|chef|entreprise|bureau)|(?:m a|m ont|ma) (?:dit|demande)(?: (?:de|c est|"
    r"que|c|etait))* (?:plus|pas) (?:la peine de )?(?:revenir|venir)|arrete (?:de |"
    r"le )?(?:travailler|bosser|travail|boulot|taf))(?= )|"
    r" (?:suis|s est|me suis|fait|ete|est|ai ete|a ete) (?:fait )?(?:vire|virer|degage|"
    rf"jete|mis dehors|debauche)(?= )(?!(?: [a-z0-9]+){{0,3}} {_ECOLE_OU_TOIT} )|"
    rf" (?:{_CHEF}|boite|entreprise|usine|magasin|restaurant|resto|societe|ils|on|lidl|"
    r"amazon)(?: [a-z]+)? (?:m|l|nous|me)(?: a| ont| avait)? (?:vire|licencie|jete|"
    r"mis (?:dehors|a la porte)|remercie|degage|lourde|pas (?:garde|renouvele|repris|"
    rf"reconduit)|plus repris|lache)(?= )(?!(?: [a-z0-9]+){{0,3}} {_ECOLE_OU_TOIT} )|"
    r" (?:pas|plus|jamais) (?:re)?(?:ete )?(?:renouvele|reembauche|reconduit|"
    r"rappele par (?:l interim|ma boite))(?= )"
)
_FERME = re.compile(
    r" (?:(?:ma|la|sa|notre|mon|le|l|son) (?:petite |ancienne )?(?:boite|entreprise|usine|"
    r"entrepot|magasin|resto|restaurant|societe|employeur|atelier|chantier|commerce|patron|"
    r"auto entreprise|micro entreprise|microentreprise|garage|salon))(?: \| elle)?(?:(?: "
    r"\|)? (?:ou|qui|dans laquelle)(?: [a-z]+){1,5}?(?= (?:a|ont|est|vient) ))?(?: (?:qui|"
    r"ou je bossais|de nettoyage|y|s|est|vient de|nous))* (?:a |ont )?(?:(?:a |"
    r"de )?(?:ferme|coule|couler|fermer|fait faillite|mis la cle|depose (?:le|son) bilan|"
    r"delocalise)|en liquidation|en faillite|liquidee?|fermee)(?= )"
)
_SANS_EMPLOI = re.compile(
    r" (?:chome|chomes|chomer|desempregad[oa]|desemplead[oa]|en paro|(?:ans|an|mois|"
    r"semaines|annees|longtemps) (?:sans|ss|de) (?:bosser|travailler|taffer|embauche|"
    r"salaire)|(?:suis|est|etre) (?:plus|pas) (?:du tout )?(?:au|en) (?:travail|boulot|taf|"
    rf"turf|poste|emploi|activite)|{_TRAVAIL} (?:\| )?qui (?:me )?manque(?= (?:\||$|"
    r"depuis))|(?:au|le|du|en|de|touche le|ans de|mois de|mon) (?:chomage|"
    r"chomdu)(?! (?:partiel|technique))|chomeur|chomeuse|deld|detld|neet|"
    r"chomage (?:de )?longue duree|chomage(?= (?:\||$|\d+ (?:ans|mois)|depuis))|"
    r"demandeu(?:r|se) d emploi|en recherche (?:d emploi|active|de travail|de taf|"
    r"de boulot)|recherche d emploi|en fin de droits|suis (?:deja |a la |en )?retraite|"
    r"inactif|(?:fais|fait|fous|fout|branle|glande) (?:plus )?rien (?:de (?:mes|"
    r"ses) journees|de la journee|de la vie|du tout)|fous rien|(?:mere|femme|pere|"
    r"homme) au foyer|fais (?:plus )?rien(?= (?:\||$|depuis))|sans activite|en inactivite|"
    rf"deux bras au chomage|derni(?:ers?|eres?) (?:{_TRAVAIL}|poste|contrat|"
    r"mission(?! locale)|cdd|jour de (?:boulot|taf|travail)|salaire|paye|paie|"
    r"fiche de paye|fiche de paie|patron|employeur|cdi)(?: \|)?(?: [a-z]+){0,2}? (?:date|"
    r"remonte|c etait|etait|s est|il y a|ya|y a|en \d{4}|\d{4}|depuis|acheve|termine|"
    r"fini)|plus (?:d |de |une |un |aucun |aucune |la moindre )?(?:fiche de pa[iy]e|"
    r"salaire|paye|paie|bulletin de salaire) depuis|derniere fois que (?:(?:j|je|il|elle|"
    r"ai|a) )+(?:bosse|travaille|travailler|taffe|signe|touche un|eu un|eu du|"
    r"eu une))(?= )| derniere fois que (?:(?:j|je|il|elle|ai|a|eu|un|du|"
    r"touche) )+(?:patron|boulot|taf|salaire|contrat|paye)(?= )|"
    r"(?:^|\|)(?: (?:je|suis|mr|mme|m|monsieur|madame|\d+ ans|jeune|homme|"
    r"femme))* (?:a la )?retraite(?= (?:de|du|depuis|des|sncf|\||$))"
)
_RIEN_RETROUVE = re.compile(
    r" (?:pas|plus|jamais|rien) (?:re|encore )?(?:retrouve|retaffe|rebosse)(?: (?:de|d|du|"
    rf"un|une))?(?: {_POSTE})?(?= )(?! (?:l ecole|les? cours|le lycee|mon|ma|contact|"
    r"confiance|appart|logement|moral|ailleurs|la|le sport))|"
    r" (?:trouve|retrouve) (?:pas|plus|jamais|rien|aucun|que dalle)(?: (?:de|d|"
    rf"du))? {_POSTE}(?= )| (?:pas|plus|jamais) (?:encore )?repris (?:(?:le|un|du|de|d|"
    rf"mon) )*(?:{_TRAVAIL}|poste|activite)(?= )|"
    r" (?:et |puis |depuis )(?:plus |toujours |tjs )?rien(?= (?:\||$|depuis|du tout))|"
    r" depuis (?:plus |c est )?(?:rien|que dalle|le neant|le desert)(?= (?:\||$))|"
    rf" galere (?:a |pour )(?:re)?trouver (?:un |du |de |une )(?:{_TRAVAIL}|poste|cdi|cdd|"
    r"mission)(?= )"
)
_NI_ETUDES = re.compile(
    r" ni (?:en )?(?:emploi|etudes|formation|travail|ecole)(?= )|"
    r" moi (?:rien|pas|non|j ai rien|aucun)(?: du tout)?(?= )"
)
# "avant je travaille couture, ici rien", in a sentence that speaks of work.
_ICI_RIEN = re.compile(
    r" (?:ici|maintenant|aujourd hui|actuellement|en france|mais la|depuis)(?: (?:plus|"
    r"c est|j ai|toujours|absolument))* rien(?: du tout)?(?= (?:\||$))|"
    r"(?:^|\|) (?:et |mais |puis )?la (?:c est |j ai |plus )?rien(?: du tout)?(?= (?:\||$))"
)
_PARLE_DE_TRAVAIL = re.compile(rf" (?:{_TRAVAILLE}|{_POSTE}|{METIERS}|metier)(?= )")
_AUTRE_A_UN_POSTE = re.compile(
    rf" a (?:un|une|du|son|deja un) (?:[a-z]+ )?{_POSTE} (?:[a-z]+ ){{0,3}}?(?:\| )*$"
)

# --- A job ------------------------------------------------------------------------------------

_EN_POSTE = re.compile(
    r" (?:en (?:cdi|cdd|cddi|interim|poste|emploi|activite(?: (?:pro|professionnelle|"
    r"salariee|reduite))?|mission(?! locale)(?: (?:d )?interim)?|missions?(?! locale)|"
    r"contrat (?:pro|aide|saisonnier|de travail|d insertion|pec|cdi|cdd)|auto entreprise|"
    r"micro entreprise|periode d essai|contrat (?:de )?\d+ ?h|preavis|extra)|interimaire|"
    r"salarie|auto ?entrepreneu(?:r|se)|micro entrepreneu(?:r|se)|(?:une|ma) (?:auto|"
    r"micro) ?entreprise|independant|fonctionnaire|a (?:mon|son|leur) (?:propre )?compte|"
    r"freelance|free lance|sous contrat|mission interim|(?:fais|fait|enchaine|"
    r"fes) (?:de l |des |que des |un |les |quelques |que de l |(?:encore |juste )?(?:un peu|pas mal) de? )?(?:petits boulots|interim|"
    r"missions?(?! locale)|missions d interim|extras?|saisons?|remplacements?|vacations)|"
    r"fait de l interim|a (?:temps partiel|mi temps|temps plein|temps complet|plein temps)|"
    r"embauche (?:en|chez|a|au|depuis|par|comme)|employee? (?:chez|a|au|comme|dans|par|en|"
    r"de)|occupe un (?:poste|emploi)|en (?:fonction|exercice)|en emploi|job etudiant|"
    r"(?:avec|night) contrat|contrat[eo]? (?:ok|sim|oui|yes|si|signee?|en poche)|"
    r"contract ok|cesu|cheque emploi(?: service)?|(?:titularise|vacataire|"
    r"contractuel))(?= )"
)
_A_UN_POSTE = re.compile(
    r" (?:j ai|ai|a|ont)(?: (?:deja|bien|encore|actuellement|enfin|finalement|recemment|"
    r"toujours|aussi|quand meme|re|(?:re)?trouve|decroche|signe|obtenu|repris|commence|"
    r"degote|chope|garde))* (?:un |une |mon |son |1 |du |le )(?:(?:petit|vrai|bon|nouveau|"
    rf"super) )?(?:{_TRAVAIL}|{_CONTRAT}|poste|contrat)(?= )(?! (?:d engagement|d accueil|"
    r"de location|engagement|jeune|d apprentissage|a faire|en vue|d integration|s est|"
    r"est fini|est termine|fini|termine|qui s arrete|d alternance|qui))|"
    r" et (?:un|une) (?:cdi|cdd|mi temps|temps partiel|poste)(?= )|"
    r" (?:viens|vient) (?:juste )?de (?:re)?(?:trouver|decrocher|signer|commencer) (?:un|une) (?:cdi|cdd|taf|boulot|poste|emploi|travail|job)(?= )|"
    r"(?:^|\|) (?:(?:re)?trouve|decroche|signe|obtenu) (?:un|une) (?:cdi|cdd|taf|boulot|"
    r"poste|emploi|travail|job)(?= )"
)
_CONTRAT_NU = re.compile(
    r"(?:^|\|) (?:(?:actuellement|un|une|et|mais|avec|petit|petite|donc|toujours|encore|"
    rf"oui|taf|boulot|poste|mission(?! locale)|\d+) )*{_CONTRAT}(?= )|"
    rf"(?:^|\|) {METIERS}(?: [a-z0-9]+){{0,2}} (?:en )?(?:cdi|cdd|interim|mi temps|"
    r"temps partiel|temps plein)(?= )"
)
_SUJET = (
    r"(?:je|j|il|elle|on|y|moi|lui|monsieur|madame|qui|jeune|et|mais|actuellement|"
    r"maintenant|deja|pourtant|aujourd hui|toujours|la journee|la nuit|le (?:jour|soir|"
    r"matin|week end|samedi|dimanche))"
)
_ADVERBE = (
    r"(?:ne|n|y|aussi|deja|actuellement|toujours|re|me|en|maintenant|encore|seulement|"
    r"juste|pas mal|que|bien)"
)
_IL_TRAVAILLE = re.compile(
    rf"(?<! personne)(?<! personne \|) {_SUJET}(?: {_ADVERBE})* (?:{_TRAVAILLE}|taf|travail|"
    r"travailler)(?= )|(?:^|\|)(?: (?:et|mais|deja|toujours|actuellement|mme|mr|m|ne|ici|"
    rf"la))* (?:{_TRAVAILLE})(?= )| (?:[a-z]+) {_TRAVAILLE} (?=(?:a|au|aux|en|chez|comme|"
    r"de nuit|de jour|dans|pour|depuis|pourtant|toujours|\d+|tous)(?= ))"
)
# "j’ai travaillé", "ma voisine travaille": no present of the person’s own.
_PARTICIPE = re.compile(
    r" (?:ai|a|as|ont|avons|avez|avait|avais|ete|est|sont|jamais|fut|mal|ayant|avoir|etre|"
    r"deja ai|beaucoup)(?: (?:deja|beaucoup|bien|toujours|longtemps|encore|aussi|un peu|"
    r"meme|surtout|y|jamais|tout le temps))* $"
)
_TRAVAIL_SUR_SOI = re.compile(
    r"^ (?:sur (?:moi|soi|lui|elle|mon|son|le|la|sa|ma|ca|les)|mon |ma |mes |son |sa |ses |"
    r"le projet|la confiance|l oral|ce projet|avec (?:lui|elle|ce|cette|des|les|un|une|"
    r"vous)|ensemble|en lien|en partenariat|comme un)"
)
# "bosser à Genève, dormir à Annemasse": a life told in infinitives.
_BOSSER_A = re.compile(
    r"(?:^|\|) (?:bosser|travailler) (?:a|en|au) [a-z]+(?: [a-z]+){0,2} "
    r"\| (?:et )?(?:dormir|habiter|vivre|loger)(?= )"
)
_MISSION_NUE = re.compile(
    rf"(?:^|\|) (?:petit )?(?:{_TRAVAIL}|mission(?! locale)|poste) (?:au|a|en|chez|dans|"
    r"de nuit|de jour|actuel|etudiant)(?= )(?! (?:trouver|cote|faire|pourvoir))"
)

# --- What shows that there is a job -----------------------------------------------------------

_NOTRE = r"(?:mon|ma|mes|notre|nos|son|sa|ses|leur|ce|cette)"
_AU_TRAVAIL = re.compile(
    rf" (?:{_NOTRE} (?:{_CHEF}|(?<=mes )collegues|(?<=ses )collegues|fiches? de paie|"
    rf"employeurs?)|(?<! entretien \| )(?:le|la) {_CHEF} (?:il |elle )?(?:crie|gueule|hurle|"
    r"engueule|me|m(?! (?:a|ont) )|nous|lui|veut|propose|accepte|refuse|ne|dit)|(?:mon|ma|"
    rf"mes|ce|ces|notre) (?:{_TRAVAIL}|poste|boite|salaire|paye|paie|smic|heures? sup|"
    r"planning|horaires? de (?:travail|boulot|nuit)|contrat(?! (?:d (?:apprentissage|"
    r"engagement|accueil|objectif)|jeune|rsa|de location|avec la))|cdi|cdd|"
    r"mission(?! locale)|mi temps)|(?:je |j |me )leve (?:[a-z0-9]+ ){0,3}pour (?:l usine|"
    r"aller (?:bosser|travailler|(?:au|a la|a l) (?!ecole|lycee|college|fac|hopital|"
    r"dialyse|mission|rendez|france|pole)[a-z]+)|le (?:taf|boulot|travail)|bosser|"
    r"travailler)|(?:ose pas|peux pas|peux plus|vais|avant d|oblige d|fatigue d|rentre|"
    r"sors|rentrant|sortant|arrive|pars|part|retourne|va|retour|suis|est|pause|endormi|"
    r"dors) (?:aller |de |d |deja )?(?:bosser|travailler|au (?:boulot|taf|travail|turf|"
    r"poste)|du (?:boulot|taf|travail)|a l usine|au bureau)|(?:mon|son|ma|sa) (?:cdd|cdi|"
    r"contrat|mission(?! locale)|interim)(?: (?:de|d|a|au|en|chez) (?:l |la |"
    r"le )?[a-z]+)? (?:se termine|prend fin|finit|s arrete|court|va jusqu|jusqu|expire)|"
    r"(?:me|le|la) (?:garde|prolonge|renouvelle)(?:nt)? (?=jusqu|encore en|en cdi|en cdd|"
    r"pas apres)[a-z]+|(?:m|l|nous|ma) (?:(?:a|ont|on) )?(?:enfin |"
    r"finalement )?(?:embauche|titularise|renouvele|prolonge|pris en (?:cdi|cdd)|"
    r"garde apres|garde en|recrute|repris en)|(?:i|we) (?:have (?:a |my )?(?:job|work)|"
    r"work)|working (?:in|at|as)|(?:perdre|quitter|lacher|garder|changer de|plaquer|"
    rf"demissionner de) (?:mon |ce |cet |ma |le |mes |cette )?(?:{_TRAVAIL}|poste|boite|"
    r"place|cdi|employeur|patron)|(?:gerante?|patron|patronne|chef|cheffe) (?:de|d) (?:mon|"
    r"ma|un|une|l|la) (?:petit |petite |propre )?(?:[a-z]+)|ma propre (?:boite|entreprise)|"
    r"chef d entreprise|(?:touche|gagne|paye|paie)(?: [a-z0-9]+){1,4} (?:pour|en|"
    r"avec) (?:un |une |mon )?(?:mi temps|temps partiel|temps plein|\d\d ?h)|(?:veux|peux|"
    r"supporte|supporterai) (?:plus|pas) (?:de )?(?:bosser|travailler|taffer) (?:chez|"
    r"pour (?:lui|eux|elle|ce)|dans cette|avec (?:lui|eux|ce|cette))|"
    r"preavis(?: de (?:licenciement|demission))?|(?:paye|payee|payes|payees) (?:au smic|"
    r"\d+|une misere|au black|au lance pierre|une fois par mois|en retard|le|tous)|au smic|"
    r"(?:gagne|touche) (?:le smic|\d+ (?:euros )?(?:net|brut|par mois)|un smic)|"
    r"\d{3,4} (?:euros )?(?:net|brut)s?|(?:suis|est|poste|fait|"
    r"fais)(?: en)? (?:les )?(?:3 8|2 8|3x8|2x8|5x8)|de nuit a l usine)(?= )"
)
_TRAVAIL_D_AVANT = re.compile(
    r" (?:ancien|ancienne|ex|dernier|derniere|premier|premiere|futur|prochain|avant|perdu|"
    r"perdre|arrete|quitte|lache|laisse|fini|sans|trouver|trouve|retrouver|retrouve|"
    r"chercher|cherche|recherche|reprendre|veux|veut|aimerais|voudrais|apres|faut|plus|"
    r"pas de|depuis que|fin de|trouver|propose|proposee|offre|hors de|"
    r"a cause de mon ancien)(?: (?:un|une|le|la|mon|ma|mes|de|du|son|sa|ce|aller))* $"
)
_PERDU_APRES = re.compile(
    r"^(?: [a-z]+){0,2} (?:(?:qui )?(?:m a|m ont|l a|nous a|m|ma|l ont) (?:vire|licencie|"
    r"jete|lourde|mis (?:dehors|a la porte)|remercie|degage|pas (?:garde|repris|renouvele)|"
    r"lache|trahi)|est (?:fini|termine|mort|pas encore)|s est (?:termine|arrete|acheve)|"
    r"c est (?:fini|mort|termine|d |de |trouver)|a (?:ferme|coule|fait faillite|pris fin)|"
    r"veut plus de moi|d avant|de reve|ideal|serait|etait|c etait|a moi c|"
    r"actuel c est chercher|dit stop|il a dit stop|\| il a dit stop|(?:m )?a (?:rompu|"
    r"casse|arrete|mis fin))"
)
_SES_HEURES = re.compile(
    r" (?:\d{1,2} ?h|\d{1,2} heures|onze heures)(?: \|)? (?:(?:par|la|chaque) )?(?:sem|"
    r"semaine|semaines|hebdo|jour|mois)(?: (?P<ou>en|a|au|chez|comme|dans|debout|pour|"
    r"de menage|de cantine))?(?= )| \d{1,2}h(?:\d\d)?(?: a)? "
    r"\d{1,2}h(?:\d\d)? (?P<chez>chez|a la|au|a l|en usine|dans)(?= )| \d\dh pay[a-z]+(?= )"
)
_ACTIVITE = re.compile(
    r" (?:je|j|on|il|elle|moi|et|,)(?: (?:me|y|ne|aussi|deja|parfois|souvent|"
    r"toujours))* (?:livre (?:pour|des|les|chez|a)|nettoie|decharge|charge des|charge les|"
    r"cueille|ramasse (?:les|des)|vends (?:sur|des|au|dans)|sers (?:dans|au|des)|"
    r"coiffe (?:chez|a|dans)|encaisse|conduis (?:un|des|le|les) (?:bus|camions?|cars?|taxi|"
    r"poids|tram|engins?)|roule pour|donne des cours|enseigne|tiens (?:un|une|la|"
    r"le) (?:bar|boutique|magasin|commerce|caisse|restaurant|stand|tabac)|pose (?:des|"
    r"du) (?:carrelage|placo|fenetres|parquet)|repare des|monte des (?:meubles|"
    r"echafaudages|murs)|peins des|garde (?:des enfants|des petits|des personnes agees|"
    r"une dame|des bebes|une mamie)|m occupe (?:de personnes agees|d une (?:dame|mamie|"
    r"personne agee)|de papis)|(?:fais|fait) (?:(?:le|el|des|les|du|de la|de l|la|"
    r"un peu de) )?(?:menages?|plonge|service|nettoyage|livraisons?|deliveroo|uber|"
    r"uber eats|taxi|vtc|marches|mise en rayon|baby ?sitting|aide a domicile|cantine|"
    r"repassage|securite|cuisine) (?!chez (?:moi|ma|mon|mes|nous)|a la maison)(?:dans|chez|"
    r"a|au|pour|en|sur|le|la|tous|de nuit|\d)|(?:fais|fait) (?:des|les) (?:menages|"
    r"livraisons|heures|marches|remplacements|vacations|postes)|suis (?:a l usine|"
    r"au chantier|sur un chantier|sur les chantiers|en cuisine|en caisse|a la chaine|"
    r"prise? en|embauche))(?= )"
)
_CHERCHE = re.compile(
    r" (?:cherche|recherche|cherchons|recherches|trouver|candidatures?|postule|"
    r"cv) (?:(?:un|du|de|le|une|d|n importe quel|petit|des|a|activement|toujours|"
    rf"vite) )*(?:{_TRAVAIL}|poste|emploi|employeur)(?= )(?! (?:mieux|plus pres|autre|"
    r"ailleurs|moins))"
)
_PLUS_POUR_MOI = re.compile(
    r" (?:fin|fini|finit|termine|apres|eu|perdu|cherche|fait|enchaine|que des|sans|avant|"
    r"ancien|dernier|refuse|propose|proposent|inscrit|aucun|boite d|boites d|agence d|"
    r"agences d|vu|trouver|recherche|objectif|projet|souhaite|veut|veux|signer|vise|type|"
    r"decrocher|obtenir|promesse|promis|contre|jamais|entre|droit|comme un|refus|les ai|"
    r"enfants|maman|mere|papa|personne|pere|aidante?|les garde|la garde|"
    r"l ai) (?:[a-z]+ ){0,2}$"
)
_SE_TERMINE = re.compile(
    r" (?:est |s est |vient de |a |c est )?(?:deja )?(?:fini|finit|termine|se termine|"
    r"arrete|expire|refuse|annule|perdu|pas renouvele|non renouvele)(?= )(?! (?:en|le|dans|"
    r"a|au|fin|bientot) )"
)
_OBJECTIF = re.compile(
    r" (?:(?:cherche|recherche|veut|veux|vise|souhaite|voudrait|voudrais|souhaiterais|"
    rf"souhaiterait|aimerait|aimerais|demande|envie d)(?: [a-z0-9]+){{0,2}}? (?:{_TRAVAIL}|"
    r"poste|contrat|place|alternance|formation)(?: [a-z]+){0,3}|cherche|recherche|"
    r"objectif|projet(?: pro)?|ideal|vise)(?: c est)? (?:\| )?(?:ou |et )?$"
)


def read_emploi(phrase: Phrase) -> list[Fait]:
    """Facts `en_emploi` of a sentence, in the order in which they stand."""
    negatifs, nies = _no_job(phrase)
    positifs = _a_job(phrase, negatifs)
    faits = nies + positifs
    if not faits:
        faits = _shown(phrase)
    return sorted(faits, key=lambda fait: (fait.debut, fait.fin))


def _fact(phrase: Phrase, valeur: bool, trouve: re.Match[str]) -> Fait:
    return Fait("en_emploi", valeur, *phrase.span(trouve.start() + 1, trouve.end()))


def _no_job(phrase: Phrase) -> tuple[list[tuple[int, int]], list[Fait]]:
    """The spans that speak of the lack of a job, and the facts that they state."""
    spans: list[tuple[int, int]] = []
    faits: list[Fait] = []
    for motif, admis in _ABSENCES:
        for trouve, clause in matches(phrase, motif):
            spans.append(trouve.span())
            affirme = clause.affirme or _still_looks(clause, motif)
            if affirme and admis(phrase, trouve):
                faits.append(_fact(phrase, False, trouve))
    return spans, faits


def _still_looks(clause: Clause, motif: re.Pattern[str]) -> bool:
    """True for "si j’ai toujours pas retrouvé de taf à Noël": supposed, but there is none now."""
    return motif is _RIEN_RETROUVE and clause.hypothese and " toujours pas " in clause.texte


def _not_of_care(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "ASE jusqu’à 21 ans puis plus rien": the care ends, not a job."""
    return " ase " not in phrase.norme[: trouve.start() + 1]


def _of_ones_own(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "ici c’est mort depuis que l’usine a fermé": the town’s factory."""
    avant = phrase.norme[: trouve.start() + 1][-40:]
    return _of_oneself(phrase, trouve) and not re.search(
        r" (?:mort|ici|village|ville|bled|coin|patelin|quartier)(?: [a-z]+){0,4} $", avant
    )


def _of_oneself(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return not (
        is_negated(phrase, trouve.start(), trouve.end())
        or _is_jobless_noun(phrase, trouve)
        or _is_feared(phrase, trouve)
    )


def _is_feared(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "peur d’être licencié", "j’ai failli perdre mon boulot"."""
    return bool(
        re.search(
            (
                r" (?:peur|risque|risquer|failli|menace|eviter|va|vais|vont|pas envie|crains|"
                r"crainte|bientot|sans|avant|veut|veux|voulu|pense|procedure|preavis|cours|"
                r"faire|avoir)(?: (?:de|d|me|m|etre|se|s|que|qu|a|mon|le|faire|un|en))* $"
            ),
            phrase.before(trouve.start())[-40:],
        )
    )


def _no_post(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "je veux pas de boulot de nuit", "y a pas de taf ici", "au CFA sans contrat"."""
    if " contrat" in trouve.group() and re.search(
        r" (?:cfa|apprenti|apprentissage|alternance|papiers|recepisse)(?= )", phrase.norme
    ):
        return False
    return not re.search(
        (
            r" (?:veux|veut|cherche|trop de|y a|ya|y avait|avec ou|en|y aura|propose|proposent|"
            r"donne|offre|a l) $"
        ),
        phrase.before(trouve.start())[-14:],
    )


def _without_studies(phrase: Phrase, trouve: re.Match[str]) -> bool:
    if " moi " in trouve.group():
        return bool(_AUTRE_A_UN_POSTE.search(phrase.norme[: trouve.start() + 1]))
    return "emploi" in trouve.group() or "travail" in trouve.group()


def _speaks_of_work(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return bool(_PARLE_DE_TRAVAIL.search(phrase.norme))


def _not_wished(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return _of_oneself(phrase, trouve) and not is_wished(phrase, trouve.start())


_ABSENCES = (
    (_NE_TRAVAILLE_PAS, _no_post),
    (_PAS_DE_POSTE, _no_post),
    (_FINI, _of_oneself),
    (_RENVOYE, _not_wished),
    (_FERME, _of_ones_own),
    (_SANS_EMPLOI, _of_oneself),
    (_RIEN_RETROUVE, _not_of_care),
    (_NI_ETUDES, _without_studies),
    (_ICI_RIEN, _speaks_of_work),
)


def _a_job(phrase: Phrase, negatifs: list[tuple[int, int]]) -> list[Fait]:
    """Facts of a job that is stated, outside the spans that say there is none."""
    faits: list[Fait] = []
    for motif, admis in _PRESENCES:
        for trouve, clause in matches(phrase, motif):
            if not clause.affirme or _overlaps(trouve, negatifs) or _of_the_speaker(phrase, clause):
                continue
            valeur = admis(phrase, trouve)
            if valeur is not None:
                faits.append(_fact(phrase, valeur, trouve))
    return faits


def _of_the_speaker(phrase: Phrase, clause: Clause) -> bool:
    """True when an educator speaks of herself: "je travaille à la ML, je reçois…"."""
    return phrase.accompagnant and clause.moi


def _works(phrase: Phrase, trouve: re.Match[str]) -> bool | None:
    dernier = trouve.group().split()[-1]
    debut = trouve.start() + trouve.group().rindex(dernier)
    if _PARTICIPE.search(phrase.before(debut - 1)) or _TRAVAIL_SUR_SOI.match(
        phrase.norme[trouve.end() :]
    ):
        return None
    if re.match(r" plus qu?e? (?:sur|dans|pour|a|au|le|la) ", phrase.norme[trouve.end() :]):
        return None  # "je bosse plus que sur mon potager"
    if dernier in ("travail", "taf", "travailler") and not re.search(
        r" (?:je|moi|j|il|elle) (?:[a-z]+ )?$", phrase.before(debut - 1)
    ):
        return None
    if re.search(
        (
            r" (?:personne|quelqu un|gens|ceux|celui|celle) qui $|"
            r" (?:que|qu|pour qu|faut|quand|ou|comment|veux|peux|veut|peut|des|les|dont|"
            r"qu on) (?:on |il |elle |je |y |la |les )?$"
        ),
        phrase.before(debut - 1),
    ):
        return None
    return None if is_negated(phrase, trouve.start(), trouve.end()) else True


def _holds(phrase: Phrase, trouve: re.Match[str]) -> bool | None:
    """True for a contract that is held, False for one that is denied, None for another’s."""
    entame = trouve.group().startswith("|")
    avant = phrase.before(trouve.start() + entame)
    if _PLUS_POUR_MOI.search(avant[-40:]) or is_wished(phrase, trouve.start()):
        return None
    if _opens_after_a_wish(phrase, trouve.start()):
        return None
    if _SE_TERMINE.match(phrase.norme[trouve.end() : trouve.end() + 40]):
        return None
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False if not entame else None
    return True


def _opens_after_a_wish(phrase: Phrase, debut: int) -> bool:
    """True for "cherche un poste adapté, si possible à temps partiel"."""
    clause = phrase.clause_at(debut + 1)
    if clause.liaison not in ("faible", "et") or debut > clause.debut + 16:
        return False
    return bool(_OBJECTIF.search(phrase.norme[: clause.debut + 1][-60:]))


def _owns(phrase: Phrase, trouve: re.Match[str]) -> bool | None:
    valeur = _holds(phrase, trouve)
    return True if valeur else None


_PRESENCES = (
    (_IL_TRAVAILLE, _works),
    (_EN_POSTE, _holds),
    (_A_UN_POSTE, _owns),
    (_CONTRAT_NU, _owns),
    (_MISSION_NUE, _owns),
    (_BOSSER_A, _owns),
)


def _shown(phrase: Phrase) -> list[Fait]:
    """Facts of a job that is only shown: a boss, a wage, hours, a trade in the present."""
    if _CHERCHE.search(phrase.norme):
        return []
    faits: list[Fait] = []
    for motif, admis in _INDICES:
        for trouve, clause in matches(phrase, motif):
            if clause.passe or clause.hypothese or clause.question or clause.futur:
                continue
            if clause.autre and not _is_the_boss(clause, trouve):
                continue
            if not _of_the_speaker(phrase, clause) and admis(phrase, trouve):
                faits.append(_fact(phrase, True, trouve))
    for trouve, clause in find_work(phrase):
        if not _of_the_speaker(phrase, clause):
            faits.append(_fact(phrase, True, trouve))
    return faits


def _is_the_boss(clause: Clause, trouve: re.Match[str]) -> bool:
    """True when the clause speaks of somebody else because it speaks of the boss."""
    return trouve.start() <= clause.debut + 12 and bool(
        re.search(rf" (?:{_CHEF}|collegues?) ?", trouve.group())
    )


def _at_work(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if _TRAVAIL_D_AVANT.search(avant[-40:]) or is_negated(
        phrase, trouve.start(), trouve.start() + 1
    ):
        return False
    if _PERDU_APRES.match(phrase.norme[trouve.end() : trouve.end() + 60]):
        return False
    premier = trouve.group().split()[0]
    return premier not in ("son", "sa", "ses", "leur", "cette") or not re.search(
        r" (?:je|j|mon|ma|mes|moi) ", phrase.norme
    )


def _has_hours(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if is_wished(phrase, trouve.start()) or re.search(
        (
            r" (?:tig|volontiers|benevole|benevolat|donne|stage|genre|environ|maximum|max|cej|"
            r"formation|cours|suivi|rendez vous|permanence)(?: [a-z]+){0,3} $"
        ),
        avant[-40:],
    ):
        return False
    if trouve["ou"] or trouve["chez"] or " pay" in trouve.group():
        return True
    return bool(re.search(rf" {METIERS} (?:[a-z]+ ){{0,3}}$", avant))


def _acts(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return not is_negated(phrase, trouve.start(), trouve.end())


_INDICES = (
    (_AU_TRAVAIL, _at_work),
    (_SES_HEURES, _has_hours),
    (_ACTIVITE, _acts),
)


def _is_jobless_noun(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "inscrit au chômage" wished for, "peur du chômage", "après 3 ans de chômage"."""
    avant = phrase.before(trouve.start())[-45:]
    return bool(
        re.search(
            (
                r" (?:peur|droit|eviter|apres|risque|demande|demander|toucher|fait|ai eu|fini|"
                r"taux|entretien|plus de|pas inscrit|jamais inscrit|"
                r"plus inscrit)(?: [a-z0-9]+){0,3} $"
            ),
            avant,
        )
    )


def _overlaps(trouve: re.Match[str], autres: list[tuple[int, int]]) -> bool:
    return any(debut < trouve.end() and trouve.start() < fin for debut, fin in autres)
