"""The children to look after: the keys `enfant_moins_3_ans` and `parent_isole`.

An age below three counts when the sentence gives it to a child of the person; a baby counts by
itself. Somebody brings a child up alone when the words say so of the bringing up ("je l’élève
seule", "maman solo"), of the household ("seule avec mes deux enfants", "veuve, 2 enfants") or of
the other parent, gone ("le papa est parti").
"""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, matches
from bot.comprehension.vocabulaire import words

TROIS_ANS = 36
_ADULTE_MOIS = 18 * 12

_PAS_UN_ENFANT = (
    r"(?! (?:frere|soeur|frangine?|cousine?|ami|amie|copain|copine|neveu|niece|boulots?|job|"
    r"appart|appartement|village|studio|logement|enfance|peu|contrat|dejeuner|hlm|salaire|"
    r"retraite|moment|question|ville|chambre|coin|service|souci|probleme|permis|voiture|bout de "
    r"temps|"
    r"commerce|entreprise|boite|taf|travail|metier|revenu|chien|chat|ecole|formation|budget)(?= ))"
)
_ENFANT = (
    r"(?:fils|filles?|enfants?|bebes?(?! sitt)|gamine?s?|gosses?|jumeaux|jumelles|triples|nourrissons?|"
    r"nouveau nes?|garcons?|garconnet|fillette|ainee?s?|cadet|cadette|benjamine?|momes?|"
    r"loulous?|louloutte|bambins?|poupon|minots?|marmots?|mouflets?|pitchoune?s?|puce|poussin|"
    r"loupiote?s?|loupiottes?|mioches?|gniards?|morveux|morveuse|bonhomme|marmailles?|rejetons?|"
    r"monstres?|pupuce|crapule|bouchou|fistons?|fifille|choupinette|choupette|terreur|enfs?|"
    r"enfts?|timouns?|bebous?|boutchous?|bibous?|tout petit|toute petite|tout petits|louloutes?|"
    r"bambina|bambino|daughters?|kid|toddler|triplees?|"
    r"tresor|princesse|prince|chipie|bout de chou|bout d chou|bouchon|kids?|nains?|"
    r"(?:petit |petite )?(?:dernier|derniere|deuxieme|troisieme|second|seconde|premier|premiere)|"
    rf"p tit|tit|petite?s?{_PAS_UN_ENFANT})"
)
_DONT = (
    r"(?:dont (?:une?|1|le|la|\d)|(?:le|la) (?:plus (?:jeune|petite?)|dernier|derniere)|plus "
    r"(?:jeune|petite?)|"
    r"l (?:un|autre|une))"
)
_A_MOI = r"(?:mon|ma|mes|notre|nos)"
_LEUR = r"(?:son|sa|ses|leurs?)"
_LIEN = (
    r"(?:\||qui|il|elle|ils|elles|de|d|a|ont|age|agee|ages|agees|entre|juste|deja|seulement|est|"
    r"sont|et|respectivement|a peine|environ|les|maintenant|aujourd hui|actuellement|que|n|ne|"
    r"vient|viennent|avoir|eu|feter|fete|ses|vite|presque|bientot|dans|quelques|jours|"
    r"va|vont|sur|faire|fait|aura|auront|aurait|pas|encore|meme|moins|tout|toute|deux|jeune|"
    r"dernier|"
    r"c est|un|une|garcon|fille|petite?)"
)
_UNITE = r"(?:ans|mois|moi|semaines?|sem|jours?)"
_NOMBRE = r"(?:\d+|une?(?= (?:ans|mois|semaine|jour)))"
_UN_PRENOM = (
    r"(?!depuis |pendant |dans |pour |avant |apres |sans |avec |chez |mais |elle |suis |chomage |"
    r"rsa |"
    r"cdd |cdi |emploi |stage |bac |cap |permis |ferme |prison |moi |mon |soit |fait |habite |"
    r"arrive )[a-z]{3,12}"
)
_AGE = rf"{_NOMBRE}(?: {_UNITE})?(?:(?: \|)? et demie?| et (?:\d|1[01]|un) mois)?"
# "mon fils Yanis a 2 ans", "3 enfants dont un de 18 mois", "deux garçons, 6 et 2 ans".
_AGE_D_ENFANT = re.compile(
    rf" (?P<qui>{_ENFANT}|{_DONT})"
    r"(?: (?!ma |mon |sa |son |il |elle |soeur|frere|depuis |pendant |dans |pour |avant |apres |"
    r"est |"
    r"cherche |fait |chez |en |a |au |sous |sans |suis |je |j |moins |plus |avec |toutes |tous |"
    r"travaille|attend|y |maman |papa |ont |qui |de |avait |avaient |etait |etaient |aurait |age|"
    r"et |il |dont |garde )[a-z]+){0,2}?"
    rf"(?: {_LIEN}){{0,8}}?(?: \| {_UN_PRENOM}(?: \|)?)?"
    rf" (?P<ages>{_AGE}(?: (?:\| )*(?:et |ou |puis |a |pour )?(?:\| )?(?:{_UN_PRENOM} (?:\| "
    r")?)?(?:l (?:autre|aine|ainee) |une? |le |la |"
    rf"dernier |petit |grand )*(?:de |a )?{_AGE})*)(?= )"
    r"(?! (?:de (?!plus |moins )|de (?:plus|moins) que|d |sans |que (?!dans|j |je |on |nous )|"
    r"qu (?!en|au|a |elle |il |on )|avant "
    r"|apres |plus tard|par |ferme|maximum|minimum|"
    r"fois|heures|euros|h |net|enfants?|personnes))"
)
_UN_AGE = re.compile(
    rf"(?P<n>\d+|une?(?= (?:ans|mois|semaine|jour)))(?: (?P<u>{_UNITE}))?"
    r"(?P<demi>(?: \|)? et demie?)?(?: et (?P<m>\d|1[01]|un) mois)?(?= |$)"
)
# All the children at once, of whom the message before spoke: "ils ont 2 ans 5 ans et 8 ans".
_ILS_ONT = re.compile(
    r" (?:oui |alors |et |bah |ben )*(?:(?:ils|elles) (?:ont|sont)|(?:les|mes) (?:enfants|petits|gosses) ont)"
    rf" (?:respectivement |tous )?(?P<ages>{_AGE}(?: (?:et |puis |ou )?{_AGE})*) "
)
_PETITS_ENFANTS = re.compile(r" petite?s? (?:enfants?|fils|filles?)(?= )")
_AURA_3_ANS = re.compile(
    r" (?:n )?(?:aura|auront|va (?:avoir|sur|feter|faire)|vont (?:avoir|sur)|bientot|presque|pas "
    r"encore|meme pas|"
    r"pas tout a fait|fetera|moins de|fera)(?: (?:ses|que|les|de|encore|dans))*"
    r" 3(?: ans)?(?= )"
)
_SES_ANS = re.compile(
    r" (?:va sur|va avoir|va feter|fete|aura|a eu|vient d avoir|va faire)(?: ses)? \d+$"
)
# "maman d’Inaya, 14 mois"
_PARENT_DE = re.compile(
    r" (?:maman|papa|mere|pere) (?:de|d) (?:(?:mon|ma|un|une|petite?) )*(?!\d)[a-z]{2,}(?: "
    r"[a-z]{3,})? (?:\| )?"
    rf"(?:(?:qui|a|de|age|agee|bebe) )*(?P<ages>{_NOMBRE} {_UNITE}(?:(?: \|)? et demie?)?)(?= )"
    r"(?! (?:de |d |sans |que |qu |a ))"
)
# "Yann 2 ans et demi et Lola 6 ans, leur père…": first names, when the parents are named.
_A_NAITRE = re.compile(r" (?:arrive|arrivera|nait|naitra|prevue?|attendue?|va naitre) ")
_PRENOM = re.compile(
    r"(?:^|(?<=\|)|(?<= et)) (?:et )?(?:mon |ma )?(?!une? |les |des |de |et |il |elle |age |depuis "
    r"|"
    r"pendant |fait |ca |moi |suis |a |j |je |deld |neet |rsa |cd[di] |stage |formation |essai |"
    r"chomage |emploi |"
    r"interim |galere |prison |hebergement |contrat |il y a )[a-z]{3,12} (?:a )?"
    rf"(?P<ages>{_NOMBRE} {_UNITE})(?= )(?! (?:de |d |sans |que |qu ))"
)
_PARENTS_NOMMES = re.compile(
    r" (?:leur (?:pere|mere|papa|maman)|(?:les|mes|nos) (?:enfants|petits|gosses)|"
    r"(?:maman|papa|mere|pere) (?:de|des|d)) "
)
_BEBE = re.compile(
    r" (?P<qui>bebes?|nourrissons?|nouveau nes?|poupon|enfants? en bas age|petit bout(?: de chou)?|"
    r"tout petit bebe)(?= )"
    r"(?! (?:cette|ce|a quatre pattes|canin|chat|chien|bonheur|boomer|sitter|sitting|animaux|eprouvette))"
)
_GENERALITE = re.compile(
    r" (?:les|des|de|aux|du|d|pour|siege|lit|couches?|baby|comme un|comme|parler|suis|es|etais|"
    r"suis un|mon projet|gros|grand|vrai|de vrais|pleure comme un|dors comme un|prends pour un) $"
)
_NE_RECEMMENT = re.compile(
    rf" (?:{_ENFANT}) (?:[a-z]+ ){{0,2}}?(?:est |qui est )?nee?s? "
    r"(?:(?:le|en|cet|cette|ce|il y a|y a|hier|avant hier|la semaine|au|debut|fin|mi|mois|1er|er|"
    r"dernier|"
    r"derniere|passe|\d{1,2}|mars|mai|juin|aout|"
    r"janvier|fevrier|avril|juillet|septembre|octobre|novembre|decembre|ete|hiver|printemps|"
    r"automne|"
    r"ans?|jours?|semaines?) ?)+"
)
_IL_Y_A = re.compile(r" y a (?P<n>\d+|une?) (?P<u>ans|mois|semaines?|jours?) ")
_AN = re.compile(r" (?P<an>(?:19|20)\d\d) ")
# What only a child under three does, or does not yet.
_BAMBIN = (
    r"(?:marche(?:nt)? (?:meme )?(?:pas|toujours pas)(?: encore)?|(?:a|ont) fait (?:ses|leurs) "
    r"(?:premiers pas|premieres dents|dents)|(?:fait|font) (?:ses|leurs) (?:dents|premiers pas|nuits)|"
    r"(?:fait|font) (?:pas|toujours pas|pas encore) (?:encore )?(?:ses|leurs) nuits|"
    r"(?:est|sont) (?:encore |toujours )?(?:au sein|au biberon|aux couches|en poussette|allaitee?)|"
    r"(?:porte|portent) (?:encore )?des couches|a quatre pattes|rampe|tete encore|commence a "
    r"(?:marcher|parler|ramper)|(?:est )?pas (?:encore )?propre|dit (?:juste |que )?(?:maman|papa|areu))"
)
_ACCOUCHE = re.compile(
    r" (?:viens d accoucher|vient d accoucher|ai accouche|a accouche|jeune maman|jeune accouchee|"
    r"jeune papa|j allaite|allaite|allaitante|donne le sein|suis devenue? (?:maman|mere|papa)|"
    r"(?:maman|papa|mere|pere) depuis (?:peu|\d+ (?:semaines|jours)|(?:\d|1\d|2\d|3[0-5]) mois|"
    r"[12] ans|un ans|hier)|"
    r"(?:venons|viens|vient) d (?:avoir|etre) (?:(?:un|une|notre|mon|son|leur|des|premier|deuxieme|"
    r"second|petit|petite|autre|\d+) )*"
    r"(?:bebe|enfant|petite?|fille|fils|garcon|mere|maman|papa|pere|jumeaux|jumelles)|"
    rf"{_ENFANT} (?:est |va |vont |sont )?(?:a la|en) creche|"
    rf"{_ENFANT} (?:[a-z]+ )?(?:souffle|a souffle|vient de souffler|a fete|fete) (?:[a-z]+ )?"
    r"(?:(?:premiere?|1|une?|deuxieme|2|seconde?) )(?:[a-z]+ )?(?:bougies?|anniversaire)|"
    rf"{_ENFANT} (?:[a-z0-9]+ ){{0,3}}?(?:entre|rentre|entrera|rentrera|ira|va rentrer|va entrer) "
    r"(?:en|a la|a l|en petite section de) (?:maternelle|petite section|ecole) (?:[a-z]+ )?(?:dans "
    r"(?:\d+|un|une) (?:ans?|mois)|l an prochain|l annee prochaine|en septembre|a la rentree|en "
    r"20\d\d)|"
    rf"{_ENFANT} (?:[a-z|]+ ){{0,3}}?{_BAMBIN}|"
    r"(?:sortie?|rentree?|retour) de (?:la )?mater(?:nite)?(?! nelle)|post partum|"
    r"(?:lever?|reveille|reveil|reveils|nuits?) (?:[a-z]+ ){0,4}?(?:biberons?|tetees?)|"
    r"encore (?:au sein|aux couches|au biberon))(?= )"
)
_MOINS_3 = re.compile(
    rf" (?:{_ENFANT}|dont (?:une?|1|2|deux)) (?:de |a |ages? de |en |qui ont |qui a )*(?:moins de (?:2|3) ans|de 0 a 3 "
    r"ans|0 3 ans|bas age|"
    r"pas encore 3 ans)(?= )"
)
_PAS_DE_PETIT = re.compile(
    r" (?:pas|plus|aucun|sans)(?: (?:de|d|d autre|un))* (?:enfants?|gosses?|petits?|bebes?) (?:en "
    r"bas age|"
    r"(?:de |a )?(?:moins de|- de) (?:2|3) ans|petits?)(?= )"
    r"| (?:couches|biberons) (?:et (?:les )?(?:couches|biberons) )?(?:c est|sont) (?:fini|"
    r"fini[es]*|loin|"
    r"termine|derriere)"
    rf"| (?:mes|les|nos|ses|leurs|\d+) (?:{_ENFANT}) (?:ils |elles )?(?:sont |c est |ont |deja |"
    r"tous |toutes |trois |deux |\d+ |"
    r"maintenant |bien |assez )*(?:des |de )?(?:grands|grandes|adultes|majeurs|majeures|grand|ados|"
    r"quitte la maison|partis de la maison|autonomes)(?= )"
    r"| (?:grands|plus) enfants (?:adultes|majeurs|a charge)(?= )"
)
_SANS_ENFANT = re.compile(
    r" (?:sans|pas d|pas de|pas|aucun|ni|zero|0|jamais eu d|non)(?: (?:mari ni|conjoint ni|femme "
    r"ni|eu d|"
    r"encore d))? (?:enfants?|gosses?|gamins?|momes?|bebes?|charge de famille)(?= )"
    r"(?! (?:de|en|scolarise|place|handicape|petits|avant|tout de suite|pour l instant|maintenant|"
    r"mais j aimerais))"
)
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

_PARENT = r"(?:meres?|mamans?|peres?|papas?|parents?)"
_PETITS = (
    rf"(?:{_ENFANT}|ados?|adolescente?s?|collegiens?|lyceens?|"
    r"\d+(?! (?:ans|mois|jours|h|heures|euros|semaines))|leur fille|leur fils)"
)
_DET = (
    r"(?:mon|ma|mes|son|sa|ses|leurs?|le|la|les|l|un|une|\d+|ce|ces|notre|nos|tous|deux|trois|"
    r"petite?|jeunes?|grande?s?|propres?)"
)
_ELEVER = (
    r"(?:eleve|eleves|elever|elevons|elevent|eduque|eduquer|assume|assumer|gere|gerer|ai la garde "
    r"de|"
    r"m occupe|s occupe|m occuper|s occuper|occupe|me debrouille|se debrouille|porte|tiens)"
)
_SEUL_MOT = (
    r"(?:(?:tout |completement |bien |absolument )?(?:seul|solo|en solo|celibataire)|"
    r"sans (?:aide|soutien|relais|aucune aide|l aide de personne)|sans (?:le |"
    r"la |leur |son |sa |un |mon |"
    r"aucune? |l )?(?:autre )?(?:pere|papa|mere|maman|mari|conjoint|conjointe|aide du pere|aide du "
    r"papa|"
    r"aide de (?:leur|son|la|sa) (?:pere|mere|papa|maman)|ex|parent|personne)|"
    r"toute? seule?)"
)
_S_OCCUPER = (
    r"(?:venue?|vient|vue?|voit|aide|paye|paie|envoie|file|prend|garde|demande|repond|donne signe|"
    r"verse|donne|assume|occupe|connue?|reconnue?|reconnaitre|"
    r"presente?|"
    r"voulue?|veut|participe|appelle|interesse|existe)"
)
_ABSENT = (
    r"(?:(?:s |se |nous |m |l |les |ne |n |y |me |ma |mon |est |sont |a |as |ont |deja |tout |"
    r"juste |"
    r"completement |toujours |jamais |meme |vraiment |en |c est |il |elle )*"
    rf"(?:(?:pas|jamais|plus|rien)(?: [a-z]+)? {_S_OCCUPER}|{_S_OCCUPER} (?:pas|plus|jamais|rien)|"
    r"rien fait|refait sa vie|partie?s?|barree?|tiree?|casse|quittee?s?|abandonnee?s?|"
    r"laissee? (?:tomber|seul|toute? seule?)|"
    r"laissee?s?|plaquee?|plaque|largue|disparue?|disparu|evapore|envole|morte?|decedee?|decede|en "
    r"prison|incarcere|"
    r"(?:pas|jamais) (?:voulu (?:le |la |les )?reconnaitre|reconnue?s?|la|present|presente|dans le "
    r"decor|voulu|"
    r"vu|occupe|assume|donne)|plus la|plus de nouvelles?|de nouvelles|pas de nouvelles|reste (?:au|"
    r"en|a|la bas|perou)|"
    r"(?:est |vit |habite )?(?:reparti )?(?:au|en|a|aux|dans) [a-z]+(?: [a-z]+)? avec (?:une|un) "
    r"autre|avec (?:une|un) autre|a (?:pris|mis) (?:la fuite|les voiles)|coupe les ponts|"
    r"nous a (?:laisses|quittes|abandonnes)|s est (?:barre|casse|tire|evapore|envole|volatilise|"
    r"enfui)|pris la tangente|fait sa vie ailleurs|aux abonnes absents|fantome|jamais la|"
    r"mis les voiles|dans la nature|"
    r"absente?|inconnue?|s en fiche|fiche|s en fout|fout|en occupe (?:pas|plus|jamais)|"
    r"occupe (?:pas|plus|jamais)|donne (?:pas|plus|rien|aucune)|voit (?:pas|plus|jamais)|verse "
    r"(?:pas|rien)|"
    r"veut (?:pas|plus|rien)|repartie?|reparti|retourne|parti|demissionnaire))"
)
# Words that say it of themselves.
_SOLO = re.compile(
    rf" (?:(?:{_PARENT}|daronn?e?) (?:qui (?:vit|est) )?(?:solos?|celibataires?|celib|isolee?s?|seuls?|"
    r"monoparentale?)|"
    r"(?:famille )?monop?(?= (?:\||$|\d|une?|avec|enfants?|parent))|famille mono(?:parentale)?|foyer monoparental|monoparentale?s?|monoparent|parents? isole|"
    r"mono parentale?|"
    r"(?:papa|maman) (?:poule )?(?:toute?|tout) seul|"
    r"(?:a|en) (?:ma |sa |leur )?charge (?:tout |toute )?seul|mono parent|"
    r"garde (?:exclusive|totale|complete)|seul parent|isole avec enfants?|"
    r"(?:papa|pere|maman|mere) (?:\| )?et (?:la |le )?(?:maman|mere|papa|pere) (?:a la fois|en "
    r"meme temps)|joue le role du pere et de la mere)(?= )"
)
# Bringing up, and alone.
_SEUL = re.compile(
    rf" {_ELEVER} (?:(?:de|d|a) )?(?:(?:tout |toute )?{_SEUL_MOT} )?(?:(?:de|d|a) )?(?:{_DET} "
    rf")*(?:{_PETITS} )?(?:[a-z0-9|]+ ){{0,9}}?"
    rf"{_SEUL_MOT}(?= )"
    rf"| (?:l|le|la|les|{_ENFANT}|qui|j|je|elle|il) {_ELEVER} {_SEUL_MOT}(?= )"
    rf"| {_SEUL_MOT} (?:\| )?(?:pour|a|de) (?:(?:l |le |la |les |m |s |me |se )*)?(?:elever|"
    r"occuper|gerer|eduquer|assumer|"
    rf"charge|debrouiller|nourrir|garder?|porter|eleve|gere|assume|payer)(?: [a-z0-9]+){{0,4}}(?= )"
    rf"| {_SEUL_MOT} (?:je |qui |a |et |(?:j |je )?les |l |c est moi qui |que je )*{_ELEVER}(?= )"
    rf"| {_ELEVER} {_SEUL_MOT} (?:de )?{_DET}(?: {_DET})*(?: {_PETITS})?(?= )"
)
_STATUT = r"(?:celibataire|celib|divorcee?|separee?|veuve|veuf)"
# Alone, divorced, widowed… with children in the same breath.
_SEUL_AVEC = re.compile(
    rf" (?:(?:tout )?seul|solo|celibataire|celib|divorce|separe|veuve|veuf|que moi|juste moi)"
    r"(?: (?:du pere|de leur pere|de leur mere|de mon mari|de ma femme|de mon ex|a la maison|au "
    r"quotidien|"
    rf"chez moi|depuis [a-z0-9]+(?: (?:ans|mois))?|maintenant|ici))?"
    r" (?:\| )?(?:et |avec |encore |toujours |aussi |j ai |a |je gere |mere de |maman de |pere de "
    r"|papa de |elle a |il a )+"
    rf"(?:{_DET} )*(?:{_PETITS})(?= )"
    rf"| {_STATUT}(?: depuis (?:peu|\d+(?: (?:ans|mois))?|[a-z]+)| du pere| de leur pere| aussi| "
    r"donc| maintenant| jeune|"
    rf" (?:mere|maman|pere|papa) de){{0,2}} (?:\| )?"
    r"(?:(?:et|avec|encore|toujours|aussi|j|ai|a|mere de|maman de|pere de|papa de|elle a|il a|des|"
    r"dont|\|) )*"
    rf"(?:{_DET} )+(?:{_ENFANT}|ados?|adolescente?s?)(?= )"
    r"| (?:femme|homme|mere|pere|suis|est|mr|m|mme|monsieur|madame|personne|dame) seul (?:\| "
    rf")?(?:{_DET} )+(?:{_ENFANT})(?= )"
    r"| seul (?:[a-z]+ ){0,2}avec (?:eux|elles|lui|elle)(?= )"
    r"| (?:celibataire|divorce|separe|veuve|veuf) (?:\| )?(?:et |mais |c est moi qui |elle |il |j "
    r")*(?:ai|a) (?:la (?:garde|charge) "
    r"(?:de|des|exclusive)|les enfants|mes enfants|ses enfants)(?= )"
    rf"| (?:separe|divorce) (?:du pere|de la mere|du papa) (?:de |du |des )?(?:{_DET} "
    rf")*(?:{_PETITS})(?= )"
)
# The other parent is not there any more.
_AUTRE_PARENT = (
    r"(?:(?:le|leur|son|sa|la) (?:pere|papa|mere|maman|geniteur)(?: (?:de (?:mon|ma|mes|l|la|son|"
    r"sa|ses|"
    rf"notre)|du|des|de) (?:{_DET} )*(?:{_ENFANT}))?|(?:pere|papa|mere|maman|geniteur)(?: (?:du|de "
    rf"la|des) (?:{_ENFANT}))?)"
)
_PARTI = re.compile(rf" {_AUTRE_PARENT} (?:\| )?{_ABSENT}(?= )")
_CONJOINT_PARTI = re.compile(
    r" (?:(?:mon|ma|son|sa|le|la) )?(?:mari|conjointe?|compagnon|compagne|copain|copine|femme|mec|"
    r"ex|"
    rf"homme|epoux|epouse) {_ABSENT}(?= )"
    r"(?! (?:travailler|bosser|au (?:travail|boulot|taf|sport|marche)|en (?:vacances|mission|"
    r"deplacement|formation|ville)|"
    r"chercher|faire|ce matin|avec (?:la|ma|mon)|a la guerre|dormir|courir))"
)
_DES_ENFANTS = re.compile(rf" (?:{_ENFANT}|ados)(?= )")
_A_DEUX = re.compile(
    r" (?:(?:leur|le|son|la|sa) (?:pere|papa|mere|maman)|mon mari|mon copain|mon conjoint|ma femme|"
    r"ma compagne|"
    r"mon compagnon) (?:[a-z]+ )?"
    r"(?:vit|vivent|est|habite|reste) (?:toujours |bien |encore |aussi |tous les soirs )?(?:avec "
    r"nous|la(?= (?:\||$|tous|aussi|pour|et|heureusement))|a la maison|present|presente)"
    r"| (?:eleve|elevons|elevent|gere|occupe|gerons) (?:[a-z]+ ){0,2}?(?:a deux|a 2|ensemble|tous "
    r"les deux|tous les 2)"
    r"| (?:vis|vit|vivons|habite|habitons|suis|sommes) (?:[a-z]+ ){0,2}?avec (?:le|la|leur|son|sa) "
    r"(?:pere|papa|mere|maman) "
    rf"(?:(?:de|du|des) (?:{_DET} )*(?:{_ENFANT})|(?=\||$|et ))"
    r"| (?:vis|vit|vivons|habite|habitons) avec mon (?:mari|copain|conjoint|compagnon) (?:\| )?et "
    r"(?:mes|nos|mon|ma|les) "
    rf"(?:\d+ )?(?:{_ENFANT})"
    r"| (?:suis|est) pas (?:tout )?seul (?:pour|a) (?:l |le |la |les |m )?(?:elever|occuper|"
    r"gerer)(?= )"
)
_CHEZ_L_AUTRE = re.compile(
    r" (?:vivent|vit|sont|est|habitent|habite|restent|grandissent|places) (?:[a-z]+ )?(?:chez|"
    r"avec) "
    r"(?:leur|sa|son) (?:mere|pere|maman|papa|grand)"
    rf"| (?:{_ENFANT}) (?:sont |est |tous )*(?:place|places|placee|placees|majeurs|adultes|"
    r"partis)(?= )"
)
_D_UN_AUTRE_PARENT = re.compile(
    r" (?:grandi|ete eleve|eleve par|issu|fils|fille|amie|copine|soeur|voisine|comme|pour les|aide|"
    r"aux|les|des|"
    r"ancien|ancienne|ex)(?: (?:avec|d|de|une|un|par|la|est))* $"
)
_GARDE_PARTAGEE = re.compile(
    r" (?:garde (?:alternee|partagee)|une semaine sur (?:deux|2)|1 semaine sur 2|en alternance|un "
    r"week end sur (?:deux|2))(?= )"
)
# "2 ados + 1 de 2 ans": one of the children, told by an age alone.
_UN_DE_PLUS = re.compile(
    rf" (?:{_ENFANT}|ados?) (?:[a-z0-9|+]+ ){{0,6}}?(?:\+|plus|et|puis|dont|\|) (?:un|une|1|l autre|le "
    rf"plus jeune|la plus jeune) (?:petite? )?(?:de|a) (?P<ages>{_NOMBRE} {_UNITE}(?: et demie?)?)(?= )"
    r"(?! (?:de |d |sans |que |qu ))"
)
# None of these words: neither key can be told.
_GRAINES = words("""
    fils fille filles enfant enfants bebe bebes gamin gamine gamins gamines gosse gosses jumeaux
    jumelles triples nourrisson nourrissons nouveau garcon garcons garconnet fillette aine ainee
    aines cadet cadette benjamin benjamine mome momes loulou loulous bambin bambins poupon
    princesse prince chipie minot minots marmots mouflet pitchoun pitchoune puce poussin tresor
    bout bouchon kid kids dernier derniere deuxieme second seconde premier premiere petit petite
    petits petites tit jeune mere maman pere papa parent parents meres mamans papas peres
    monoparental monoparentale mono monoparent eleve elevons elevent elever accouche allaite
    mari conjoint conjointe compagnon compagne femme copain copine mec homme epoux epouse leur
    seul couches garde accoucher allaitante allaiter separe divorce veuve veuf geniteur
    monoparentales creche solo loupiot loupiots loupiotte mioche mioches gniard gniards morveux
    bonhomme marmaille marmailles rejeton rejetons monstre monstres pupuce crapule bouchou fiston
    monop fifille choupinette choupette terreur enf enfs enfts timoun timouns bebou boutchou bibou
    louloute louloutes loulouttes daughter toddler partum biberon biberons mater ado ados tetee
    tetees ex daron daronne seuls seules
""")


def read_famille(phrase: Phrase, annee: int) -> list[Fait]:
    """Facts about the person’s own children; `annee` is the current year, for births."""
    if _GRAINES.isdisjoint(phrase.norme.split()):
        return []
    return sorted(
        [*_young_child(phrase, annee), *_lone_parent(phrase)], key=lambda fait: fait.debut
    )


def read_their_ages(phrase: Phrase) -> list[Fait]:
    """The youngest of "ils ont 2 ans, 5 ans et 8 ans", once one’s children were spoken of."""
    trouve = _ILS_ONT.fullmatch(phrase.norme.replace(" | ", " "))
    mois = _youngest(trouve["ages"], plusieurs=True) if trouve else None
    if mois is None or mois >= _ADULTE_MOIS:
        return []
    return [Fait("enfant_moins_3_ans", mois < TROIS_ANS, *phrase.span(1, len(phrase.norme)))]


# -- enfant_moins_3_ans ---------------------------------------------------------------------


def _young_child(phrase: Phrase, annee: int) -> list[Fait]:
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        span = phrase.span(trouve.start() + 1, trouve.end())
        faits.append(Fait("enfant_moins_3_ans", valeur, *span))

    for trouve, _ in matches(phrase, _SANS_ENFANT):
        if phrase.clause_at(trouve.start() + 1).affirme:
            pris.append(trouve.span())
            add(False, trouve)
            if "bebe" not in trouve.group():
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("parent_isole", False, *span))
    for trouve, clause in matches(phrase, _PAS_DE_PETIT):
        if clause.autre != "proche" and not (clause.passe or clause.hypothese or clause.question):
            pris.append(trouve.span())
            add(False, trouve)
    for trouve, _ in matches(phrase, _AGE_D_ENFANT):
        ages = trouve["ages"]
        if ages.isdigit() and _SES_ANS.search(trouve.group()):
            ages += " ans"
        mois = _youngest(ages, plusieurs=trouve["qui"].endswith(("s", "x")))
        bebe = trouve["qui"].startswith(("bebe", "nourrisson", "poupon", "nouveau"))
        if _A_NAITRE.search(trouve.group()):
            continue
        if phrase.norme[: trouve.start() + 1].endswith(" chez "):
            continue  # "une semaine chez l’un, une semaine chez l’autre"
        if mois is None or (bebe and mois >= TROIS_ANS) or _meets(trouve, pris):
            continue  # "bébé, 24 ans" gives the age of the parent
        pris.append(trouve.span())
        if not _is_own(phrase, trouve, aura=True):
            continue
        trois = _AURA_3_ANS.search(phrase.norme[trouve.start() : trouve.end() + 1])
        if trois and mois == TROIS_ANS:
            mois -= 1
        if mois < TROIS_ANS:
            add(True, trouve)
        elif (
            re.search(r"(?:dernier|derniere|plus jeune|plus petite?)$", trouve["qui"])
            and mois < _ADULTE_MOIS
        ):
            add(False, trouve)
    prenoms = (_PRENOM, _PARENT_DE) if _PARENTS_NOMMES.search(phrase.norme) else (_PARENT_DE,)
    for motif in prenoms:
        for trouve, clause in matches(phrase, motif):
            mois = _youngest(trouve["ages"])
            if (
                mois is not None
                and mois < TROIS_ANS
                and _is_present(clause)
                and clause.autre != "proche"
            ):
                add(True, trouve)
    for trouve, clause in matches(phrase, _UN_DE_PLUS):
        mois = _youngest(trouve["ages"])
        jeune = mois is not None and mois < TROIS_ANS
        if jeune and clause.autre != "proche" and _is_present(clause) and not _meets(trouve, pris):
            add(True, trouve)
    for motif in (_MOINS_3, _ACCOUCHE):
        for trouve, _ in matches(phrase, motif):
            if _is_own(phrase, trouve) and not _meets(trouve, pris):
                pris.append(trouve.span())
                add(not is_negated(phrase, trouve.start(), trouve.end()), trouve)
    for trouve, _ in matches(phrase, _NE_RECEMMENT):
        if _born_lately(phrase, trouve, annee) and _is_own(phrase, trouve):
            add(True, trouve)
    for trouve, _ in matches(phrase, _BEBE):
        if _meets(trouve, pris) or _GENERALITE.search(phrase.before(trouve.start())[-16:]):
            continue
        if not is_negated(phrase, trouve.start(), trouve.end()) and _is_own(phrase, trouve):
            add(True, trouve)
    return faits


def _meets(trouve: re.Match[str], pris: list[tuple[int, int]]) -> bool:
    return any(debut < trouve.end() and trouve.start() < fin for debut, fin in pris)


def _youngest(ages: str, *, plusieurs: bool = False) -> int | None:
    """Months of the youngest of "6 et 2 ans", "11 mois et 4 ans"; None without a unit.

    "2 ans et 4 mois" is one age, or two when there are several children (`plusieurs`).
    """
    mois: list[int] = []
    unite: str | None = None
    for trouve in reversed(list(_UN_AGE.finditer(ages))):
        unite = trouve["u"] or unite
        if unite is None:
            continue
        nombre = 1 if trouve["n"] in ("un", "une") else int(trouve["n"])
        total = nombre * 12 if unite == "ans" else nombre if unite in ("mois", "moi") else 0
        if trouve["m"]:
            reste = 1 if trouve["m"] == "un" else int(trouve["m"])
            mois.append(reste if plusieurs else total + reste)
        else:
            mois.append(total)
    return min(mois) if mois else None


def _born_lately(phrase: Phrase, trouve: re.Match[str], annee: int) -> bool:
    suite = phrase.norme[trouve.start() : trouve.end() + 6] + " "
    an = _AN.search(suite)
    if an:
        return annee - int(an["an"]) <= 2
    duree = _IL_Y_A.search(trouve.group() + " ")
    return duree is None or duree["u"] != "ans" or duree["n"] in ("un", "1", "2")


def _is_own(phrase: Phrase, trouve: re.Match[str], *, aura: bool = False) -> bool:
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
        return bool(re.search(r" (?:le|la) $", avant)) and bool(
            _PARENTS_NOMMES.search(phrase.norme)
        )
    return not (_is_mine(phrase) and re.search(rf" {_LEUR} $", avant[-8:]))


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


def _is_mine(phrase: Phrase) -> bool:
    """True when the writer speaks of himself or herself ("je"), not of somebody followed."""
    return (not phrase.accompagnant and " je " in phrase.norme) or " j ai " in phrase.norme


_MON_CONJOINT = re.compile(
    r" (?:mon|ma) (?:femme|mari|epouse|epoux|conjointe?|compagne|compagnon|copine|copain|homme) "
)


# -- parent_isole ---------------------------------------------------------------------------


def _lone_parent(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        span = phrase.span(trouve.start() + 1, trouve.end())
        faits.append(Fait("parent_isole", valeur, *span))

    for trouve, clause in matches(phrase, _A_DEUX):
        if _is_present(clause) and not re.search(r" pas $", phrase.before(trouve.start())[-6:]):
            add(False, trouve)
    if faits:
        return faits
    partagee = _GARDE_PARTAGEE.search(phrase.norme) or _CHEZ_L_AUTRE.search(phrase.norme)
    for motif in (_SOLO, _SEUL, _SEUL_AVEC):
        for trouve, clause in matches(phrase, motif):
            if not _is_present(clause) or (
                clause.autre == "proche" and not _follows_a_parting(phrase, clause)
            ):
                continue
            if motif is not _SOLO and partagee:
                continue
            if not _is_a_bringing_up(phrase, trouve):
                continue
            avant = phrase.before(trouve.start())
            nie = is_negated(phrase, trouve.start(), trouve.end()) or (
                " pas seul " in trouve.group() + " "
            )
            if nie and re.search(r" (?:sans|ni) (?:[a-z]+ ){0,3}$", avant[-25:]):
                continue
            if _D_UN_AUTRE_PARENT.search(avant[-40:]):
                continue
            add(not nie, trouve)
    for trouve, clause in matches(phrase, _PARTI):
        if _is_present(clause) and not partagee and not _is_the_writer_s_parent(phrase, trouve):
            add(True, trouve)
    for trouve, clause in matches(phrase, _CONJOINT_PARTI):
        reste = phrase.norme[: trouve.start() + 1] + phrase.norme[trouve.end() :]
        if _is_present(clause) and not partagee and _DES_ENFANTS.search(reste):
            add(True, trouve)
    return faits


def _is_present(clause: Clause) -> bool:
    return not (clause.passe or clause.hypothese or clause.question or clause.futur)


def _follows_a_parting(phrase: Phrase, clause: Clause) -> bool:
    """True for "le père est parti, les élève seule": the clause takes up the person again."""
    return bool(_PARTI.search(phrase.norme[: clause.fin])) and not re.search(
        r" (?:soeur|copine|amie|cousine|voisine|frere|mere|pote) ", clause.texte
    )


def _is_a_bringing_up(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "j’assume seul mes choix", "je gère seule mes papiers"."""
    mots = trouve.group() + phrase.after(trouve.end())[:30] + " "
    if re.search(
        r" (?:charge|eleve|elever|elevons|elevent|eduque|eduquer|solo|celibataire|veuve|veuf|separe|"
        r"divorce|garde|"
        r"mono|monoparental|monoparentale|monoparentales|isole|parent|mere|pere|maman|papa|parents|"
        r"meres|mamans) ",
        mots,
    ):
        passe = re.search(r" (?:ai|a) $", phrase.before(trouve.start())[-5:])
        toujours = re.search(r" toujours ", mots + phrase.before(trouve.start())[-16:])
        return not (
            passe and not toujours and re.search(r"^ (?:eleve|assume|gere)", mots)
        ) and not re.search(r" (?:ai|a) ete ", phrase.before(trouve.start())[-12:] + mots[:6])
    return bool(re.search(rf" (?:{_ENFANT}|ados?|adolescente?s?) ", mots)) or bool(
        re.search(
            rf" (?:{_ENFANT}|leur (?:pere|mere|papa|maman)|le papa|le pere|son pere) ", phrase.norme
        )
        and re.search(
            r" (?:l|le|la|les|seul avec \d+|avec (?:eux|elles|lui|elle)|gere (?:les )?\d+) ",
            mots + phrase.before(trouve.start())[-6:],
        )
    )


def _is_the_writer_s_parent(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "mon père est parti", "sa mère est décédée": the parent of the writer."""
    avant = phrase.before(trouve.start())
    mots = trouve.group()
    if re.search(r" (?:mon|ma|mes|notre|ton|votre|grand|beau|belle|une?) $", avant[-8:]):
        return True
    if re.match(r" (?:leur|le (?:pere|papa|geniteur)|(?:pere|geniteur) )", mots):
        return False
    return not re.search(
        r" (?:enfants?|fils|filles?|bebes?|gosses?|petits?|petite|gamine?s?|momes?|loulous?|garcons?|"
        r"jumeaux|jumelles|enceinte|parent|eleve) ",
        phrase.norme,
    )
