"""The dispositifs that a sentence names: the person is in one, wants none of it, or asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.comprehension.lecture import Mention
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.mots import ECRITURES
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.texte import words_only

_MOTS_MAX = 7
_ARTICLES = frozenset({"le", "la", "les", "l", "un", "une", "des"})
_COURT = 4
# Common words that are one letter away from a name.
_PAS_UN_NOM = words("""epice epices rapide rapides social sociale travaux locale locales locaux missions service
    services civil civile centre centres chance emplois travail france plie plier capable
    emploie espoirs ecole ecoles maison maisons point points conseil promos promo mobile mobiles
    equipe garantie garanties jeune jeunes""")
# Short names of the trade that no fiche gives: those that educators and learners write.
_NOMS_D_USAGE: dict[str, tuple[str, ...]] = {
    "iae": (
        "cddi",
        "contrat d insertion",
        "chantier inser",
        "chantier d inser",
        "regie de quartier",
        "ressourcerie",
        "restos du coeur chantier",
    ),
    "ateliers-langue": (
        "ateliers de fle",
        "atelier de fle",
        "ateliers fle",
        "atelier fle",
        "cours fle",
        "atelier francais",
        "ateliers francais",
        "cours francais",
        "atelier de francais",
        "cours de langue",
        "atelier alpha",
        "cours alpha",
        "cours d alpha",
        "alphabetisation",
        "french class",
        "french classes",
    ),
    "conseil-departemental": (
        "as du dep",
        "as du departement",
        "as polyvalente",
        "as de polyvalence",
        "as du secteur",
        "as du cms",
        "assistante sociale du dep",
    ),
    "mission-locale": ("mission loc", "miss loc", "mission lokal", "mission localle"),
}
# A name that is also a common word: "c’est plié", said of what is over.
_HOMONYMES = {
    "plie": re.compile(
        r" (?:est|s est|ete|etait|affaire|tout|ai|a|je|j|il|elle|ont|sera|etre|deja|se|me|"
        r"dos|linge|bagage)(?: (?:deja|bien|tout))? $"
    ),
}
# --- Around a name: what the clause says before it, and the sentence after it -------------------

_VOULOIR = (
    r"(?:veux|veut|veulent|voudrais|voudrait|souhaite|souhaiterait|desire|compte|envisage|"
    r"accepte|prefere|prefererais|prefererait|tiens|tient|irai|ira|vais|va|retourne|"
    r"retournerai|retournera|remettrai|remettra|interesse|aime|supporte|peux|peut|parlez|"
    r"parle|proposez|propose|remets?|mets|met|remettre|mettre|remettrai|mettrai|reviens|"
    r"reviendrai|proposer|renvoyer|renvoyez|orienter|envoyez|envoyer|mettez|mets)"
)
# What a refusal may say between the verb and the name; not "je veux pas quitter la ML".
_DANS_REFUS = (
    r"(?:(?!(?:quitter|quitte|perdre|arreter|lacher|rater|changer|sans|cherche|avant|"
    r"connais|si|depuis|parce|jamais fait|abandonner|decevoir|plus que|loin|savoir|"
    r"attendre) )[a-z]+ ){0,7}?"
)
_PETITS_MOTS = (
    r"(?:de|d|du|des|le|la|les|l|a|au|aux|en|par|chez|pour|vers|avec|dans|un|une|ce|cette|"
    r"votre|vos|leur|leurs|qu|que)"
)
_REFUS_AVANT = re.compile(
    rf" (?:{_VOULOIR} (?:surtout |vraiment |absolument )?(?:pas|plus|jamais|pu|"
    rf"ni)(?: du tout)? {_DANS_REFUS}|(?:plus|pas|jamais|ni) (?:me |m |nous |lui |l |le |"
    r"la )?(?:proposer|parler|orienter|envoyer|renvoyer|mettre|imposer|"
    rf"inscrire) {_DANS_REFUS}|(?:surtout pas|pas moyen|plus moyen|aucun moyen|pas veux|"
    r"no veux|pas question|hors de question|plus jamais|plus question|pas envie|plus envie|"
    r"aucun envie|marre|refuse|refusent|refus|decline|a dit non|ai dit non|dis non|dit non|"
    r"non merci|non pas|plus confiance|pas confiance|deteste|evitez?|eviter|inutile|"
    r"pas la peine|ras le bol|tout sauf|n importe (?:quoi|ou) sauf|partout sauf|stop|"
    r"arretez?|peux pas (?:saquer|blairer)|opposee? a|allergique|(?:suis|est) contre|"
    r"pas (?:du tout |trop |tres |vraiment )?(?:chaude?|fan|emballee?|motivee?|"
    r"interessee?)|autre chose que|pas tres chaud|peu emballe|jamais de la vie|"
    r"rien a faire|rien a voir|mort pour|"
    rf"tres peu pour moi|(?:est|trop|sont) (?:nule?s?|nulles?|nazes?|pourrie?s?|de la merde)) {_DANS_REFUS})(?:{_PETITS_MOTS} )*$"
)
# The name with nothing but "not" before it: "pas la Mission Locale", "ni l’EPIDE".
_REFUS_NU = re.compile(
    r"^ (?:et |mais |alors |bon |ben |bah |euh |non |nan |surtout |par contre |tout |ok |"
    r"d accord |svp |merci )*(?:pas|ni|sauf|jamais)(?: (?:pour|encore|chez|par|"
    r"avec))?(?: (?:la|le|les|l|cette|ce|votre|leur))? $"
)
# "ni à la ML" goes on with what was refused, or with what the person is not in.
_NI = re.compile(r"^ (?:et )?ni (?:(?:a|au|aux|en|chez|par|la|le|les|l|de|d|du) )*$")
_NE_VEUT_PAS = re.compile(rf" {_VOULOIR} (?:surtout |vraiment )?(?:pas|plus|jamais) ")
_SANS_RIEN = re.compile(
    r" (?:sans|rien|aucun|nulle part|non|(?:pas|plus|jamais)(?: ete)? (?:inscrit|suivi|"
    r"connu|accompagne|a|au|en|par)) "
)
_PAS_DE = re.compile(r"^ (?:et |mais |alors |bon |non |surtout )*pas (?:de|d) $")
_PRIERE = re.compile(
    r"^(?: [a-z]+){0,3}? (?:svp|s il vous plait|merci|pitie|pour moi|deja donne)(?= )"
)
_PAS_DEDANS = re.compile(
    r" (?:pas|plus|non|jamais|ni)(?: ete)? (?:inscrit|suivi|connu|accompagne|a|au|en|par)(?= )"
)
_RENONCE = (
    r"(?:non merci|no thanks?|no quiero|sans facon|tres peu pour (?:moi|lui|elle)|"
    r"jamais de la vie|hors de question|pas question|plus jamais|c est mort|mort(?= (?:\||"
    r"$|pour))|pas pour (?:moi|lui|elle)|pas (?:mon|son) (?:truc|delire|kif)|"
    r"laissez? tomber|on oublie|oubliez(?= (?:\||$))|stop|basta|niet|nope|out(?= (?:\||$))|"
    r"ras le bol|non categorique|categoriquement (?:non|contre)|refus (?:categorique|net|"
    r"ferme|total|de sa part)|surtout pas|(?:il|elle|je|j ai|ca|l idee|ai|a|est|"
    r"ete)? ?(?:refuse|decline)|dit non|repondu non|dis non|interesse (?:pas|plus)|"
    r"dit rien|plait pas|tente (?:pas|plus)|inspire pas|fait pas envie|parle pas du tout|"
    r"pas envie|plus envie|pas interesse|aime pas|deteste|supporte plus|(?:m|ma|m a|m ont|"
    r"me|ca|sa) (?:trop |vraiment |deja |completement )*(?:saoule|soule|saoulee|gave|"
    r"gonfle|degoute|decu|fait chier|mal recu|laisse tomber|plante|parle mal|jete|"
    r"pris de haut|humilie)|(?:sa|ca) (?:me )?(?:saoule|soule|gave|gonfle))"
)
# What takes the name up again: "j’y remets pas les pieds", "il en veut plus".
_REPRIS = (
    r"(?:(?:en|n en|l|le|la|d eux|ca) veu[xt](?: vraiment| surtout)? (?:pas|plus|pu)|"
    r"veu[xt](?: vraiment| surtout)? (?:pas|plus|pu)(?: du tout)?(?= (?:\||$|y |en |d eux|"
    r"de ca|aller|retourner|la bas|entendre|me |l ))|(?:(?:y|n y|n|j|je) (?=ir)|y |"
    r"n y )(?:vais|va|irai|ira|retourne|retournerai|retournera|reviens|reviendrai|fous|"
    r"mets?|remets?|mettrai|remettrai|remettra|mettra)(?: plus)? (?:pas|plus|jamais|pu)|"
    r"(?:met|mets|remet|remets|mettre|remettre|mettrai|remettrai|fous|refous) (?:pas |"
    r"plus |jamais |pu )?(?:les|un) pieds?|en ai (?:trop |vraiment )?marre|marre d eux|"
    r"peux plus d eux|peux pas les (?:voir|sentir|saquer|blairer)|(?:veu[xt] |"
    r"pas )(?:plus |pas )?en entendre parler)"
)
_TOUT_SAUF = re.compile(
    r" (?:tout|toute|n importe (?:quoi|ou|lequel|laquelle|qui)|partout|voulez|veux|"
    r"proposez|d accord|ok|pret)(?! (?:essaye|fait|tente|vu))(?: (?!essaye|tente|"
    r"deja)[a-z|]+){0,8} (?:sauf|hormis|excepte|a part|mis a part|hors)(?: (?:a|au|chez|"
    r"pour|par|le|la|les|l|cette))* $"
)
_CESSER = re.compile(
    r" (?:cesse[rz]?|arrete[rz]?|stop|stoppez?|evitez?|eviter|inutile|assez|marre|"
    r"peine) (?:de |d )?(?:me |m |nous |lui |le |la |l )?(?:proposer|parler|reparler|"
    r"renvoyer|envoyer|orienter|inscrire|suggerer|pousser|relancer|conseiller|diriger|"
    r"vanter)(?: [a-z]+){0,4} $| (?:saoulez?|soulez?|gavez?|gonflez?|lachez?|laissez?|"
    r"bassinez?)(?: [a-z]+){0,2} avec(?: (?:le|la|l|les|votre|vos|ce|cette|ton|ta))* $"
)
_COLERE = re.compile(
    r" (?:(?:rien|plus rien) a (?:foutre|branler|cirer|battre|carrer)|fous|fiche|foutre|chier|emmerde[rz]?|"
    r"diable|bats les couilles)(?: (?!a |au )[a-z]+){0,2}? (?:avec|de|d|du|des)(?: (?:le|la|l|les|votre|vos|ce|cette|ton|ta))* $"
)
_NUL = re.compile(
    r" (?:nul|nulle|nuls|nulles|nu|pourri|pourrie|naze|nazes|merde|inutile|comprend pas|"
    r"parle vite|parle mal|aide pas|fait rien|font rien|sert rien|degoute|mal|mechant|"
    r"mechante)(?= )"
)
_AUTRE_CHOSE = re.compile(r" (?:autre chose|quelque chose d autre|autre solution)(?! que)(?= )")
# "ML oui, FT non": a list of states, not a refusal.
_ETAT = re.compile(r" (?:oui|non|ok)(?= (?:\||$|mais|et))")
_ETAT_NON = re.compile(r"^ (?:\| )?non(?= (?:\||$|mais|et))")
# A complaint refuses, unless the person says that she is in it all the same.
_PLAINTE_APRES = re.compile(
    r" (?:sert a rien|servent a rien|servi a rien|du vent|de la merde|inutiles?|(?:est|sont|trop) (?:nule?s?|nulles?|nazes?|pourrie?s?))(?= )"
)
_DEDANS = re.compile(r" (?:inscrit|suivi|suis|reste|accompagne) ")
# "l’Agefiph m’a refusé", "l’E2C a refusé": it is the dispositif that refuses.
_REFUSE_PAR = re.compile(
    r"(?:^(?: ne)?| (?:m|t|nous|lui)|(?<! il)(?<! elle)(?<! je) l) (?:a|ont|"
    r"avait) (?:[a-z]+ )?(?:refuse|decline)$"
)
_PEU_DE_MOTS = 70
_REFUS_APRES = re.compile(rf" (?:{_RENONCE}|{_REPRIS})(?= )")
_NON_APRES = re.compile(
    r"^ (?:\| )*(?:(?:bah|ben|euh|c est|ah|alors|evoque|propose|"
    r"proposee?) (?:\| )?)*(?:non|nan|jamais)(?= (?:\||$|et|mais|pas|surtout|categorique))"
)
_NON_PLUS = re.compile(r"^ non plus (?:\| )?(?:$|(?:merci|svp|stop|jamais) )")
_PAS_UN_REFUS = re.compile(
    r" (?:connais|connait|suis|inscrit|suivi|est|ete|sais|y suis|accompagne|a encore|"
    r"reponse|nouvelle|nouvelles|loin|j ai|ai|a) (?:[a-z]+ )?(?:pas|plus|"
    r"jamais)(?: (?:encore|ete|inscrit|suivi|de|du|la|le|l|a|au|en|par|eu|d|accompagne|"
    r"alle|chez|deja|plus))* $"
)
_NIE_AVANT = re.compile(
    r" (?:pas|plus|jamais|ni|aucun|sans|hors|ex|ancien|ancienne|non|avant) (?:[a-z]+ ){0,4}$"
)
_SUIVI_AVANT = re.compile(
    r" (?:(?:suis|est|sommes|etre|reste|toujours|deja|actuellement|encore|deja inscrit|"
    r"y suis|la suis)(?: (?:deja|bien|aussi|toujours|actuellement|encore|inscrit|suivi|"
    r"accompagne|entre|actuellement|en ce moment))*|suivi|suivis|inscrit|accompagne|"
    r"participe|participent|participant|soigne|soignee|prise en charge|adherente|assidu|"
    r"assidue|mis|mise|place|placee|beneficiaire|integre|entre|oriente|pris|pris en charge|"
    r"admis|accueilli|recu|connu|cale|conseiller|referent|educateur|conseillers|"
    r"rendez vous regulier|signe|commence|fais|fait|fait partie|parcours|contrat|vais|va|"
    r"vient|passe|consulte|frequente|adherent|positionne|benevole|engage|volontaire|"
    r"stagiaire|salarie|salariee|dors|dort|vis|vit|habite|accompagnement|file active|"
    r"portefeuille|heberge|loge|chambre|studio|resident|residence|travaille|bosse|marraine|"
    r"parrain|mentor|orientation|chez|vois|voit|rencontre)(?: (?:a|au|aux|en|par|de|du|des|"
    r"d|la|le|les|l|chez|mon|ma|un|une|dans|avec|av|sur|deja|partie|mes|son|sa|bien|"
    r"actuellement|aussi|depuis|et|tous|y|dispositif|via|service|groupe|programme|mois|ans|"
    r"\d+|point|inscrit|conjoint|commun|double|renforce|regulier|social|notre|nos|leur|"
    r"educateur|educ|conseiller|conseillere|referent|referente|psy|psychologue|infirmier|"
    r"infirmiere|dame|addicto|addictologue|docteur|coach|cip|as|educatrice|formatrice|"
    r"formateur|stagiaire|atelier|ateliers|ce|moment|permanence|assistante|cip|equipe|"
    r"medecin|madame|monsieur|que|ainsi))* $"
)
_VERBE_FAIBLE = re.compile(
    r" (?:vais|va|vient|passe|oriente|entre|engage|chez|orientation|travaille|bosse|pris|"
    r"fait|recu|signe|rencontre|positionne|contrat)(?: [a-z0-9]+)* $"
)
_VERBE_FORT = re.compile(
    r" (?:suivi|inscrit|accompagne|deja|suis|conseiller|partie|educateur|educ|referent|psy|mon|ma) "
)
_VERBE_A_DEUX = re.compile(r" (?:vois|voit|rencontre) (?:[a-z]+ )*$")
# What says after the name that the person is in it: its state, its days, its people.
_JOURS = (
    r"(?:(?:tous|toutes) (?:les|leurs)|chaque|\d+ ?(?:fois|x)|une fois|regulierement|"
    r"(?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?|matin et soir)"
)
_MOIS = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
    r"decembre|noel|paques|l ete|la fin|fin)"
)
_ETAT_APRES = re.compile(
    r"^ (?:\| )?(?:est |sont )?(?:deja |bien |encore |toujours )*(?:oui(?= (?:\||$|mais|"
    r"et))|dans la boucle|sur le coup|mobilisee?|actif|active|en parallele|en cours|"
    rf"engagee?|jusqu (?:en|a|au|a la) {_MOIS}|jusqu {_MOIS}|depuis (?:{_MOIS}|\d+ (?:mois|"
    rf"ans|semaines)))(?= )|^ (?:\| )?{_JOURS}(?= )"
)
_VIENT_APRES = re.compile(
    r"^(?: [a-z]+){0,2} (?:passe|vient|appelle|rappelle|voit|telephone|visite|donne|"
    rf"aide)(?: [a-z]+){{0,3}} {_JOURS}(?= )|"
    r"^ (?:\| )?(?:je|j|moi|il|elle|on)(?: y)? (?:vais|va|aller|suis|est|viens|"
    rf"vient) {_JOURS}(?= )|^(?: [a-z0-9]+){{0,5}} (?:\| )?(?:j |je |il |elle )(?:y (?:suis|"
    r"est)|en (?:suis|est)) (?:jusqu|au (?:\d|premier|deuxieme|troisieme|dernier))"
)
_JOURS_AVANT = re.compile(
    r"(?:^|\|) (?:chaque|(?:tous|toutes) les) (?:\d+ )?(?:semaines?|mois|jours?|lundis?|"
    r"mardis?|mercredis?|jeudis?|vendredis?|matins?)(?: (?:je|j|moi|vais|va|au|a la|le|la|"
    r"aller|y))* $"
)
_MON_CONSEILLER_APRES = re.compile(
    r" (?:mon|ma) (?:conseillere?|referente?|educ|educateur|educatrice|psy|formateur|"
    r"formatrice|coach) (?:la bas|de la bas|la dedans|la|labas)(?= )"
)
_NU = re.compile(r"(?:^|\||\+) (?:(?:le|la|l|les|en|au|un|une|et|avec|deja|donc) )*$")
_MOIS_SIGNES = re.compile(
    r" (?:mois|ans) (?:signee?s?|de contrat|faits?) (?:en|au|a l|dans (?:un|le)) $|"
    r"(?:^|\|| ai| a) signe(?: (?:un|une|le|la|son|mon|en|au))? $"
)
# Hours tell of a contract: "ACI 26 h".
_A_HEURES = frozenset({"iae"})
_HEURES = re.compile(r"^(?: [a-z]+){0,3} \d\d ?h ")
_C_EST_LUI_QUI_A = re.compile(
    r"^ qui (?:m|nous|l|les) (?:a|ont|avait) [a-z]+[^|]* (?:en (?:19|20)\d\d|il y a|y a) ?"
)
# One’s own adviser: "ma conseillère ML", "son éduc du CSAPA".
_MON_CONSEILLER = re.compile(
    r" (?:mon|ma|mes|son|sa|ses|notre)(?: [a-z]+)? (?:conseiller|referent|educ|educateur|"
    r"cip|psy|psychologue|coach|tuteur|accompagnateur|formateur|infirmier|medecin|parrain|"
    r"marraine|mentor|assistante sociale|as|encadrant|moniteur|suivi|"
    r"accompagnement)(?: (?:de|du|d|a|au|en|la|le|l|chez|social|sociale|technique|"
    r"insertion|emploi|rsa|vie))* $"
)
_D_UN_PROCHE = re.compile(rf" {PROCHES} (?:est |sont |a |ont |tres )*$")
_CHAQUE = re.compile(
    r" (?:tous les|toutes les|chaque|par (?:mois|semaine|semaines)|\d+ fois|regulierement)(?= )"
)
_RENDEZ_VOUS = re.compile(r" rendez vous (?:(?:a|au|avec|le|la|l|du|de|un) )*$")
_BIENTOT = re.compile(
    r" (?:demain|bientot|prochain|prochaine|apres demain|ce matin|tout a l heure)(?= )"
)
_UNE_PERSONNE = re.compile(
    r" (?:assistant|assistante|conseiller|referent|mediateur|mediatrice|travailleur|as) "
)
_MON = re.compile(r" (?:mon|ma|son|sa|notre|leur) $")
_PLUS_LE_MIEN = re.compile(
    r" (?:plus|perdu|ancien|ancienne|ex|arrete|sans|fini|termine|stoppe|clos|"
    r"avant) (?:(?:avec|de) )?(?:mon |ma |son |sa )?$"
)
_REGULIER = re.compile(
    r" (?:(?:tous|toutes) (?:les|leurs)|chaque|fois par|\d fois|regulierement|"
    r"\d+ ?rendez vous|rendez vous (?:\| )?(?:par|le|tous|honore|regulier|mensuel|hebdo)|"
    r"honore|deja|depuis|(?:le|les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?|"
    r"une fois)(?= )"
)
_AIDE = (
    r"(?:suit|suis|suivent|accompagne|accompagnent|recoit|recoivent|aide|aident|soutient|"
    r"soutiennent|prend en charge|gere|heberge|loge|prete|pretent|donne(?! (?:pas|rien|"
    r"envie))|donnent|finance|financent|conseille|voit|appelle (?:tous|chaque|souvent)|"
    r"connait bien|oriente deja|verse|paye|paie|epaule|coache)"
)
_ADV = r"(?:deja|bien|encore|toujours|beaucoup|actuellement|aussi|regulierement|vraiment|enfin)"
_SUIVI_APRES = re.compile(
    r"^(?: (?!pas |plus |jamais |\|)[a-z0-9]+){0,5}?(?: \|)? (?:(?:qui|elle|il|ils|on|ca|"
    rf"et|y|eux|la bas|{_ADV}) )*(?:me|m|nous|le|la|l|les|lui) (?:{_ADV} )*{_AIDE}(?= "
    r")(?! (?:pas|plus|jamais))|^(?: [a-z0-9]+){0,5}?(?: \|)? (?:l|la|le) (?:a|"
    r"ont) (?:deja |encore )?(?:en (?:portefeuille|suivi|file active|accompagnement)|"
    r"dans (?:ses|leurs) (?:suivis|listes?))(?= )|"
    r"^(?: [a-z0-9]+){0,5}?(?: \|)? (?:(?:elle|il|ils|on) )?sui[ts] (?:moi|lui|elle|"
    r"nous)(?= )|^ (?:m a inscrit|(?:\| )?(?:j y suis|j y vais|je suis dedans|j en ai un|"
    r"en cours|en place|en route|actif|deja en place|signe(?: le| en)?|demarre|commence|"
    r"entame|lance|suivi|suivi en cours|suivi regulier|je suis deja dedans|"
    r"j y vais deja)(?= )(?! (?:de|d) ))|^ (?:\| )?\d+ rendez vous(?= )|"
    r"^ (?:\| )?\d+ ?(?:x|fois|jours|j)(?: \|)?(?: par)? (?:semaines?|mois)(?= )|"
    r"^(?: [a-z0-9]+){0,9}(?: \|)? (?:je|j|il|elle) (?:y )?(?:fais|vais|suis)(?= (?:\||"
    r"$))|^ (?:\| )?(?:[a-z]+ (?:\| )?){0,6}?(?:(?:j|je|il|elle|on) (?:n )?y (?:suis|"
    rf"est)(?= (?:\||$|{_ADV}|depuis|bien|tous|chaque))|suis dedans|j en fais partie|(?:j|"
    r"il|elle) y (?:vais|va) (?:tous|chaque|toutes|deja|regulierement|souvent|encore|"
    r"toujours)|(?:me|lui) (?:convient|va) (?:bien|parfaitement|tres)|(?:je|il|elle) (?:la|"
    r"le|les) (?:vois|voit) (?:le|la|tous|toutes|chaque|souvent|deja|regulierement|"
    r"une fois|\d))(?= )"
)
_SUIVI_NU = re.compile(
    r"(?:^|\|) (?:(?:et|deja|actuellement|toujours|la journee|en ce moment|encore|"
    r"bien) )*(?:en|a la|au|a l|(?:stagiaire|salarie|volontaire|jeune|usager|"
    r"resident)(?: (?:de l|de la|du|de|en|a l|a la|au|d un))?|dans (?:le|la|un|une|"
    r"l)(?: (?:groupe|programme|parcours|dispositif))?|(?:en )?(?:cddi|contrat|"
    r"accompagnement|parcours|suivi)(?: (?:en|a l|a la|au|dans un|dans le|de|avec))*) $"
)
_DEPUIS = re.compile(
    r"^(?: [a-z]+){0,2}? depuis (?:\d|le|la|janvier|fevrier|mars|avril|mai|juin|juillet|"
    r"aout|septembre|octobre|novembre|l|lundi|mardi|une|peu|longtemps|un)"
)
_SOUHAIT = re.compile(
    r" (?:veux|voudrais|aimerais|souhaite|envie|interesse|faire|aller|entrer|integrer|"
    r"rentrer|inscrire|orienter|demande|propose|connaitre|veut|voudrait|aimerait|candidat|"
    r"candidature|attente|attends|peux|peut|droit|besoin|cherche|m inscrire|postule|"
    r"dossier|essayer|conseille|parle|entendu|dit d aller|dit|bientot|rendez vous|faut|"
    r"faudrait|preconise|preconisation|commencer|tester|pense|projet|etre|piste|hesite|"
    r"possible|pourrait|evoque|positionner|relancer|prescription|ok pour|"
    r"d accord pour)(?: [a-z0-9]+){0,4} $"
)
_METIER = re.compile(
    r" (?:conseiller|conseillers|conseillere|referent|educateur|intervenant|directeur|"
    r"animateur|formateur|cip|bosse|travaille) (?:a|en|au|de|du|chez|pour)(?: (?:la|le|l|"
    r"un|une))* $"
)
_DU_PROFESSIONNEL = re.compile(
    r" (?:mon|ma|un|une|son|sa|par le|par la|notre) (?:conseiller|referent|educateur|educ|"
    r"formateur|cip)"
)
# A name that is somebody else’s: "l’assistante sociale du lycée".
_D_AILLEURS = {
    "conseil-departemental": re.compile(
        r"^ (?:du|de la|de l|d) (?:lycee|college|ecole|hopital|cmp|csapa|cada|foyer|chrs|"
        r"ccas|mairie|crous|caf|carsat|entreprise|boite|prison|spip|clinique|maternite|"
        r"cpam|fac|universite)(?= )"
    ),
}

# Being registered there is a key of its own; only being followed makes it `suivi`.
_INSCRIPTION = frozenset({"france-travail"})
_INSCRIT_A = re.compile(r" (?:inscrite?s?|inscription)(?: (?:a|au|chez|de|obligatoire))* $")
_INSCRIPTION_DEMANDEE = ("suivi", "inscrit_france_travail")
_ACCOMPAGNE = re.compile(r" (?:suivi|accompagne|conseiller|referent) (?:[a-z]+ ){0,3}$")


class Noms:
    """The names people give to dispositifs, ready to be found in plain words."""

    def __init__(self, alias: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[tuple[str, ...], str] = {}
        colles: dict[str, tuple[str, ...]] = {}
        for dispositif, noms in alias.items():
            usages = _NOMS_D_USAGE.get(dispositif, ())
            for nom in (dispositif.replace("-", " "), *noms, *usages):
                mots = tuple(_plain(nom))
                while len(mots) > 1 and mots[0] in _ARTICLES:
                    mots = mots[1:]
                if not mots:
                    continue
                self._ids.setdefault(mots, dispositif)
                colle = "".join(mots)
                if len(mots) > 1 and len(colle) > _COURT + 2:
                    colles.setdefault(colle, mots)
        self._colles = colles
        self._mots = frozenset(mot for mots in self._ids for mot in mots)
        self._longs = sorted(
            mot for mot in self._mots | set(colles) if len(mot) > _COURT and not mot.isdigit()
        )
        self._premiers = frozenset(mots[0] for mots in self._ids)
        self._correct = lru_cache(maxsize=4096)(self._nearest)

    def find(self, phrase: Phrase) -> Iterator[tuple[str, int, int]]:
        """Dispositif id and span (in the plain text) of each name, the longest first."""
        mots = [self._correct(mot.texte) if not mot.rupture else "|" for mot in phrase.mots]
        i = 0
        while i < len(mots):
            pas = 1
            if mots[i] not in self._premiers and mots[i] not in self._colles:
                i += 1
                continue
            for longueur in range(min(_MOTS_MAX, len(mots) - i), 0, -1):
                tranche = mots[i : i + longueur]
                cle = tuple(mot for mot in tranche)
                if longueur == 1 and cle[0] in self._colles:
                    cle = self._colles[cle[0]]
                dispositif = self._ids.get(cle)
                if dispositif is None and "|" in cle[1:-1]:
                    cle = tuple(mot for mot in cle if mot != "|")
                    dispositif = self._ids.get(cle) if len(cle) > 1 else None
                homonyme = _HOMONYMES.get(cle[0]) if len(cle) == 1 else None
                if homonyme and homonyme.search(phrase.norme[: phrase.departs[i]][-24:]):
                    dispositif = None
                if dispositif is not None:
                    fin = phrase.departs[i + longueur - 1] + len(
                        phrase.mots[i + longueur - 1].texte
                    )
                    yield dispositif, phrase.departs[i] - 1, fin
                    pas = longueur
                    break
            i += pas

    def _nearest(self, mot: str) -> str:
        """The word of a name that a misspelt word stands for, or the word itself."""
        if len(mot) > 3 and mot[0] in "ld" and (mot[1:],) in self._ids and mot not in self._mots:
            return mot[1:]
        if len(mot) <= _COURT or mot in self._mots or mot in self._colles or mot in _PAS_UN_NOM:
            return mot
        ecart = 1 if len(mot) < 8 else 2
        trouve = process.extractOne(mot, self._longs, scorer=OSA.distance, score_cutoff=ecart)
        if trouve is None:
            return mot
        nom = str(trouve[0])
        colle = mot[0] in "ld" and mot[1:] == nom
        if not colle and nom[0] != mot[0] and nom[:2] != mot[1::-1]:
            return mot
        return nom


def _plain(nom: str) -> list[str]:
    """Words of a name, spelt as `normalisation` spells them."""
    mots: list[str] = []
    for mot in words_only(nom).split():
        mots.extend(ECRITURES.get(mot, mot).split())
    return mots


def read_dispositifs(phrase: Phrase, noms: Noms, question: str | None = None) -> list[Mention]:
    """Mentions of a sentence, each with its sense; `question` is the key just asked."""
    trouves = list(noms.find(phrase))
    sens = [
        _sense_of(phrase, trouve, _next_place(phrase, trouves, place), question)
        for place, trouve in enumerate(trouves)
    ]
    for place in range(1, len(trouves)):
        if sens[place] == "mention" and _continues(
            phrase, trouves[place - 1][2], trouves[place][1]
        ):
            sens[place] = sens[place - 1]
    for place in range(len(trouves) - 2, -1, -1):  # "la PASS et le CSAPA le suivent"
        if sens[place] == "mention" and _joined(phrase, trouves[place][2], trouves[place + 1][1]):
            sens[place] = sens[place + 1]
    return [
        Mention(dispositif, *phrase.span(debut + 1, fin), sens[place])
        for place, (dispositif, debut, fin) in enumerate(trouves)
        if not (place and dispositif in _INSCRIPTION and _is_condition(phrase, debut))
    ]


def _is_condition(phrase: Phrase, debut: int) -> bool:
    """True for the France Travail of "le PLIE, il faut être inscrit à FT ?": the PLIE is asked about."""
    clause = phrase.clause_at(debut + 1)
    return clause.question and _INSCRIT_A.search(phrase.norme[: debut + 1]) is not None


Trouve = tuple[str, int, int]


def _next_place(phrase: Phrase, trouves: list[Trouve], place: int) -> int:
    """Where what is said of a name ends: at the clause of the next name, at most."""
    suivants = [debut for nom, debut, _ in trouves[place + 1 :] if nom != trouves[place][0]]
    if not suivants:
        return len(phrase.norme)
    suivant = suivants[0]
    clause = phrase.clause_at(suivant + 1)
    return clause.debut if clause.debut >= trouves[place][2] else suivant


def _sense_of(phrase: Phrase, trouve: Trouve, limite: int, question: str | None) -> str:
    dispositif, debut, fin = trouve
    ailleurs = _D_AILLEURS.get(dispositif)
    if ailleurs and ailleurs.match(phrase.norme[fin:]):
        return "mention"
    if dispositif in _A_HEURES and _HEURES.match(phrase.norme[fin:limite]):
        clause = phrase.clause_at(debut + 1)
        if clause.affirme and _NU.search(phrase.norme[: debut + 1][-30:]):
            return "suivi"
    sens = _told_around(phrase, debut, fin, limite) or _sense(phrase, debut, fin, limite)
    if sens == "suivi" and dispositif in _INSCRIPTION:
        return "suivi" if _is_accompanied(phrase, debut, fin, limite) else "mention"
    if sens == "mention" and _NON_PLUS.match(phrase.norme[fin:limite]):
        return "mention" if question in _INSCRIPTION_DEMANDEE else "refus"
    if (
        sens == "mention"
        and question not in _INSCRIPTION_DEMANDEE
        and _is_bare_refusal(phrase, debut, fin)
    ):
        return "refus"
    return sens


def _told_around(phrase: Phrase, debut: int, fin: int, limite: int) -> str | None:
    """The sense that a wider frame gives, beyond the clause of the name; None when none does."""
    avant, suite = phrase.norme[: debut + 1], phrase.norme[fin:limite]
    clause = phrase.clause_at(debut + 1)
    if clause.autre or clause.hypothese:
        return None
    if _ETAT_NON.match(suite) and len(_ETAT.findall(phrase.norme)) > 1:
        return "mention"
    if any(motif.search(avant[-90:]) for motif in (_TOUT_SAUF, _CESSER, _COLERE)):
        return "refus"
    if _AUTRE_CHOSE.search(phrase.norme[fin:]) and _NUL.search(suite[:_PEU_DE_MOTS]):
        return "refus"
    if _C_EST_LUI_QUI_A.match(phrase.norme[fin:]):
        return "mention"
    if _MON_CONSEILLER_APRES.search(suite):
        return "suivi"
    if not clause.affirme:
        return None
    nu = _NU.search(avant[-30:])
    if (
        (nu and _ETAT_APRES.match(suite))
        or (nu and _VIENT_APRES.match(suite))
        or _JOURS_AVANT.search(avant[-50:])
        or _MOIS_SIGNES.search(avant[-40:])
    ):
        return "suivi"
    return None


def _is_accompanied(phrase: Phrase, debut: int, fin: int, limite: int) -> bool:
    """True when France Travail does more than register: an adviser, someone who follows."""
    return bool(
        _ACCOMPAGNE.search(phrase.before(debut))
        or re.match(r"^(?: [a-z]+)? (?:me|m|le|la|l) (?:suit|accompagne)", phrase.norme[fin:limite])
    )


def _is_bare_refusal(phrase: Phrase, debut: int, fin: int) -> bool:
    """True for "pas la ML", said by itself; not for "pas inscrit au PLIE, ni à la ML"."""
    clause = phrase.clause_at(debut + 1)
    if clause.question or clause.autre or clause.passe or clause.hypothese:
        return False
    avant = phrase.norme[clause.debut : debut + 1]
    if _PAS_DE.match(avant) or avant.endswith((" pas d ", " pas de ")):
        if not phrase.norme[fin:].strip(" |") and phrase.norme.startswith((" non ", " nan ")):
            return True
        return bool(_PRIERE.match(phrase.norme[fin : fin + 60]))
    auparavant = phrase.norme[: clause.debut + 1]
    if _NI.match(avant):
        return bool(_NE_VEUT_PAS.search(auparavant)) or (
            bool(_REFUS_NU.match(avant)) and not _SANS_RIEN.search(auparavant)
        )
    if not _REFUS_NU.match(avant):
        return False
    return not _PAS_DEDANS.search(auparavant)


def _continues(phrase: Phrase, fin: int, debut: int) -> bool:
    """True for "ni l’EPIDE ni l’E2C", "la ML et le CEJ": the same sense goes on."""
    entre = phrase.norme[fin : debut + 1]
    return bool(
        re.fullmatch(
            (
                r"(?: depuis (?:[a-z]+|\d+ (?:ans|mois|semaines|jours)))?(?: (?:\||\+|et|ni|ou|"
                r"l|la|le|les|au|a|en|de|d|du|par|avec|via|non plus|pas|ainsi|que|aussi))* "
            ),
            entre,
        )
    )


def _joined(phrase: Phrase, fin: int, debut: int) -> bool:
    """True for "la PASS de l’hosto et le CSAPA": two names with one verb after them."""
    entre = phrase.norme[fin : debut + 1]
    return bool(
        re.fullmatch(
            (
                r"(?: (?:de|du) (?:l |la )?[a-z]+)?(?: \|)?(?: (?:et|ou|\+|ni|du|de|au|"
                r"a))(?: (?:l|la|le|les))? "
            ),
            entre,
        )
    )


def _sense(phrase: Phrase, debut: int, fin: int, limite: int) -> str:
    clause = phrase.clause_at(debut + 1)
    avant = phrase.norme[clause.debut : debut + 1]
    suite = _after(phrase, clause, fin, limite)
    if clause.question:
        seul = bool(re.fullmatch(r" (?:l |la |le |les |et |a |au |un |une )*", avant))
        return "refus" if seul and _refused_after(suite) else "question"
    if clause.autre or clause.passe or clause.hypothese:
        seul = clause.passe and bool(re.fullmatch(r" (?:l |la |le |les |et |mais )*", avant))
        return "refus" if seul and _refused_after(suite) else "mention"
    if _refused_after(suite) or _refused_before(avant):
        return "refus"
    if _PLAINTE_APRES.search(suite[:_PEU_DE_MOTS]) and not _DEDANS.search(phrase.norme[:debut]):
        return "refus"
    if not clause.futur and _is_ones_own(phrase, avant, debut):
        return "suivi"
    if _NIE_AVANT.search(avant):
        return "mention"
    if _follows(clause, avant, suite):
        return "suivi"
    return "mention"


def _is_ones_own(phrase: Phrase, avant: str, debut: int) -> bool:
    """True for "ma conseillère ML", "mon assistante sociale": the person has one."""
    conseiller = _MON_CONSEILLER.search(avant[-70:])
    if conseiller:
        avant = avant[-70:][: conseiller.start() + 1]
    elif not (_UNE_PERSONNE.match(phrase.norme[debut:]) and _MON.search(avant)):
        return False
    return not _PLUS_LE_MIEN.search(avant)


def _after(phrase: Phrase, clause: Clause, fin: int, limite: int) -> str:
    """What is said of a name after it, until the next name; what others say is left out."""
    morceaux = [phrase.norme[fin : min(limite, clause.fin)]]
    place = phrase.clauses.index(clause) + 1
    for suivante in phrase.clauses[place : place + 4]:
        if suivante.debut >= limite or suivante.autre or suivante.question or suivante.hypothese:
            break
        morceaux.append("|" + phrase.norme[suivante.debut : min(limite, suivante.fin)])
    return "".join(morceaux)


def _refused_before(avant: str) -> bool:
    """True for "je veux pas de l’EPIDE"; not for "pas inscrit", nor "famille opposée à"."""
    trouve = _REFUS_AVANT.search(avant[-110:])
    if trouve is None or _PAS_UN_REFUS.search(avant):
        return False
    return not _D_UN_PROCHE.search(avant[-110:][: trouve.start() + 1])


def _refused_after(suite: str) -> bool:
    if _NON_APRES.match(suite):
        return True
    trouve = _REFUS_APRES.search(suite)
    if trouve is None or trouve.start() >= _PEU_DE_MOTS:
        return False
    return not _REFUSE_PAR.search(suite[: trouve.end()])


def _follows(clause: Clause, avant: str, suite: str) -> bool:
    if clause.futur or (_METIER.search(avant[-50:]) and not _DU_PROFESSIONNEL.search(avant)):
        return False
    if _RENDEZ_VOUS.search(avant) and _CHAQUE.search(suite[:50]):
        return True
    souhait = _SOUHAIT.search(avant[-60:])
    if _SUIVI_APRES.match(suite) and not souhait:
        return True
    if _SUIVI_NU.search(avant) or (
        re.fullmatch(r" (?:la |le |l |et )*", avant) and _DEPUIS.match(suite)
    ):
        return True
    trouve = _SUIVI_AVANT.search(avant[-90:])
    if not trouve:
        return False
    groupe = f" {trouve.group().strip()} "
    if _VERBE_A_DEUX.search(groupe) and _BIENTOT.search(suite[:50]):
        return False
    if (
        _VERBE_FAIBLE.search(groupe)
        and not _VERBE_FORT.search(groupe)
        and not _REGULIER.search(suite[:50])
    ):
        return False
    return not _SOUHAIT.search(avant[-90:][: trouve.start() + 1][-40:])
