"""Short answers, read as the value of the Situation key that was just asked."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from bot.comprehension.ages import A_VENIR, age_of, is_a_relative_s
from bot.comprehension.dates import find_dates
from bot.comprehension.durees import TOUJOURS_MOIS, Duree, is_always, month_alone
from bot.comprehension.freins import read_named_freins
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.phrase import Clause, Phrase
from bot.situation import AGE_MAX, BOOLEENS, DUREES, LISTES
from bot.texte import words_only

# "Ok on continue": neither an answer nor a refusal to answer.
ON_CONTINUE = r"(?:on|je) (?:continue|reprend|reprends)"
_VA_PLUS_LOIN = re.compile(
    rf" (?:{ON_CONTINUE}|continue|continuez|continuons|reprenons|poursuivons) "
)
_OUI = (
    r"(?:o+u+i+|ouais+|ouai|oue|ouep|ouaip|wi|ui|we|wai|wep|yes|yep|yeah|yess|oui oui|ouais ouais|"
    r"(?:si )+si|si(?= (?:\||$|je|j|un peu|mais))|vi|iep|da|"
    r"bien sur|evidemment|carrement|exact|exactement|tout a fait|c est ca|absolument|affirmatif|"
    r"ok|d accord|voila|bah oui|ben oui|effectivement|grave|mouais|oe|"
    r"toujours(?! (?:pas|rien|aucun))|encore(?! (?:pas|rien|heureux))|vrai|"
    r"bien oblige|oblige|forcement|plutot oui|c est le cas|en effet|assurement|trop|a fond)"
)
_NON = (
    r"(?:no+n+|na+n+|nn|nop|nope|no|nada|niet|nein|nah|pas du tout|jamais|aucun|negatif|non non|"
    r"nan nan|absolument pas|toujours (?:pas|rien)|pas que je sache|certainement pas|surement pas|"
    r"bien sur que non|ni l un ni l autre|aucun des deux|ni oui ni non(?= \|)|plutot non|"
    r"pas encore|plus maintenant|pas maintenant|pas en ce moment|pas vraiment|bah non|ben non|plus|"
    r"rien|rien du tout|nada|que dalle|meme pas|que nenni|du tout|faux|pas trop|pas moi|"
    r"non plus|pas|pas non plus|pas encore fait|pas le cas|"
    r"pas actuellement|pas pour l instant|pas pour le moment|personne)"
)
_EMPHASE = (
    r"(?:(?:euh|bah|ben|hein|alors|heu|bon|ah|oh|eh|mdr|lol|tkt|bonjour|salut|moi|et|helas|"
    r"malheureusement|heureusement|franchement|honnetement|normalement|en fait|ma foi|oula|pff|"
    r"(?:je )?(?:crois|pense|dirais|suppose)(?: bien)?(?: que)?|il me semble que|il dit que|"
    r"elle dit que|pour l instant|pour le moment|actuellement|ici|la|mais|eh bien|bien(?= non|= oui)|"
    r"\|) )*"
)
_OUI_DEBUT = re.compile(rf"^ {_EMPHASE}{_OUI}(?= )")
_NON_DEBUT = re.compile(rf"^ {_EMPHASE}{_NON}(?= )")
# "Pas en ce moment non", "j’ai un conseiller oui".
_TON_FINAL = re.compile(
    r"(?<! ou)(?<! que)(?<! pourquoi)(?<! et) (?P<ton>oui|ouais|non|nan)(?: \|)? $"
)
_LONGUEUR_DU_TON = 30
_NSP = re.compile(
    r"^ (?:[a-z|]+ ){0,3}?(?:(?:je |j |on )?(?:ne |n en |en )?(?:sais|sait) (?:pas|plus|"
    r"pas trop|pas encore)(?: (?:du tout|trop|vraiment|exactement|encore|moi|desole|"
    r"en fait))*(?= (?:\||$))|"
    r"aucun idee|pas d idee|(?:j |je )?(?:n )?en sais rien|(?:je )?me (?:souviens|"
    r"rappelle) (?:pas|plus)|(?:je )?m en (?:souviens|rappelle) (?:pas|plus)|"
    r"je suis pas sur|pas sur|bonne question|"
    r"(?:je )?connais pas(?= (?:\||$|la reponse))|aucun souvenir|jsp|ne sais pas|"
    r"sais pas(?= (?:\||$))|va savoir|peut etre|je ne sais|inconnu|a voir|c est quoi $)"
)
_PAS_COMPRIS = re.compile(
    r" (?:c est quoi|ca veut dire quoi|comprends? (?:pas|rien)(?= (?:\||$|la|ta|votre|ce|la "
    r"question))|pas compris|de quoi (?:tu|vous) parle[sz]?) "
)
# "non" that sends the question away rather than answers it.
_STOP = re.compile(
    r" (?:ca suffit|sa suffit|ca ira|ca va aller|laissez?(?: tout)? tomber|laissez?(?= (?:\||$))|"
    r"stop(?= (?:\||$))|(?<! ai )(?<! a )(?<! est )arretez?(?= (?:\||$|tout|la))|on arrete|attend(?:s|ez)?(?= (?:\||$))|basta|"
    r"(?:veux |on |je )*(?:recommence(?:r)?|reprend(?:re)?(?= (?:\||$|du debut|a zero))|"
    r"repart(?:ir)? de zero)|rien merci|oubliez?(?= (?:\||$))|tant pis|pas grave) "
)
_MERCI = re.compile(
    rf"^ {_EMPHASE}{_NON} (?:\| )?(?:(?:merci|c est (?:bon|tout)|ca (?:va|ira)|sa va|vraiment|"
    r"beaucoup|mais|tout va bien|\|) ?)+$"
)
_VOULAIT_DIRE = re.compile(
    r" (?:(?:je )?voulais dire|me suis trompe|j ai trompe|mal ecrit|me suis mal exprime|"
    r"erreur de ma part) "
)
_MAIS_EN_FAIT = re.compile(
    r"^ (?:[a-z]+ ){0,2}?(?:non|nan)(?: \|)?(?: (?:mais|et|euh|\|))* "
    r"(?:en fait|pardon|je deconne|plutot|enfin|c est pas|ce n est pas) "
)
# A negation that leans on the question alone: "je l’ai pas", "j’y suis pas", "j’en touche pas".
_NON_APPUYE = re.compile(
    r"^ (?:(?:non|nan|bah|ben|euh|moi|alors|mais|\|) )*(?:(?:j|je|on|l|le|la|les|y|en|ne|n|c|"
    r"me) )*(?:ai|suis|est|touche|percois|recois|vais|fais|connais|bosse|travaille) "
    r"(?:(?:toujours|encore|meme|vraiment) )*(?:pas|plus|jamais|rien)"
    r"(?: (?:non plus|encore|du tout|ca|eu|ete|moi|inscrit|desole|merci|droit|seul|la|concerne|"
    r"demande|depuis \d+ (?:ans|mois)))* $"
    r"|^ (?:moi |nous |perso |lui |elle )?(?:jamais|pas|plus|rien) (?:eu|recu|touche|demande|fait|reinscrit|inscrit|"
    r"repris|recommence|moi)(?: (?:encore|du tout|non plus|ailleurs|depuis))* $"
    r"|^ (?:mais |bah |ben )?(?:moi|lui|elle|nous) (?:non|nan|pas|rien|jamais|aucun) $"
)
# The same, said yes: "je l’ai", "j’y suis", "j’en touche", "moi oui".
_OUI_APPUYE = re.compile(
    r"^ (?:(?:bah|ben|euh|moi|alors|mais|la) )*(?:(?:j|je|on|il|elle) (?:l |y |en |le |les )+"
    r"(?:ai|a|suis|est|touche|percois|recois|vais|va|fais|fait|garde|beneficie)|"
    r"(?:moi|lui|elle) (?:oui|si)|je le suis|c est fait|c est bon)"
    r"(?: (?:toujours|encore|deja|bien|aussi|un|une|depuis [a-z0-9 ]+|oui))* $"
)
_PREFERE_PAS = re.compile(
    r" (?:prefere (?:pas|ne pas|rien|garder)|veux pas (?:repondre|dire|le dire|en parler|"
    r"donner|vous dire|parler de ca|te dire)|"
    r"(?:te|vous) regarde pas|regarde que moi|c est prive|c est personnel|trop personnel|"
    r"passe(?= (?:\||$|cette question|a la suite))|joker|sans reponse|"
    r"pas envie (?:de (?:repondre|dire|le dire|en parler|parler)|d en parler|d y repondre)|"
    r"question suivante|suivant(?= $)|secret|confidentiel|refuse de repondre|"
    r"souhaite pas (?:repondre|en parler|le dire)|sans commentaire|autre question|"
    r"on (?:peut )?passe(?:r)? (?:a|cette|la)|en quoi ca vous|pas vos oignons|"
    r"pourquoi (?:vous|tu) (?:demande|veux|voulez)[a-z]*|mele toi) ?"
)

# Key -> (value, pattern) read only in an answer to that key.
_INDICES: dict[str, tuple[tuple[Any, str], ...]] = {
    "scolarise": (
        (False, (
            r"(?<!pas )(?<!pas encore )(?:tout )?(?:arrete|stoppe|fini|termine|quitte|lache|"
            r"abandonne|decroche|sorti|vire|exclu|renvoye|desinscrite?|plaque)|"
            r"(?:y vais|y suis|suis|vais|est|va) plus|plus(?= (?:\||$|"
            r"depuis|du tout|maintenant|a l ecole|au))|depuis longtemps|pas scolarise|"
            r"descolarise|je bosse|travaille|chomage|retraite|trop vieux|passe l age|plus l age|"
            r"pas (?:repris|inscrit|affecte|reaffecte|de (?:lycee|classe|place))|sans (?:lycee|ecole)|"
            r"(?:remets|remettrai|mets|mis|met) (?:plus|pas) les pieds|plus les pieds|seche|"
            r"rendu (?:les|mes|ses) (?:manuels|livres|cles|affaires)|laisse tomber|claque la porte|"
            r"fini l ecole|ecole finie|a la maison|je dors|en rupture|non inscrit|adulte|"
            r"(?:depuis|ans) (?:la|ma|sa) (?:\d eme|troisieme|quatrieme|seconde|terminale)|diplome depuis"
        )),
        (True, (
            r"lycee|college|fac|universite|ecole|etudes|cfa|apprentissage|alternance|terminale|"
            r"seconde|premiere|bts|cap|licence|bac pro|etudiant|encore|toujours|mfr|but|lyceen|collegien|eleve|"
            r"apprenti|alternant|master|prepa|partiels?|(?:premiere|deuxieme|troisieme|1ere|2eme|3eme|\d) "
            r"(?:ere |eme )?ans|\d (?:eme|ere)|segpa|ulis|ime|erea|cned|en classe|redouble|cours|"
            r"stage de (?:3 eme|troisieme)|dut|fac de [a-z]+|iut|ecole de [a-z]+|conservatoire|1re|tle|"
            r"l[123]|m[12]|1ere|erasmus|these|classe"
        )),
    ),
    "en_emploi": (
        (False, (
            r"cherche|chercher|recherche|chomage|chomeur|sans(?! (?:compter|arret))|rien|galere|arrete|fini|"
            r"perdu|licencie|vire|lycee|inscrit|demandeur|stage non remunere|mere au foyer|"
            r"homme au foyer|femme au foyer|retraite|invalidite|ferme|coule|rsa|are|ass|"
            r"demissionne|que dalle|neet|(?:contrat|mission|cdd|saison|interim) (?:est )?(?:fini|termine|plie)|"
            r"au foyer|trouve pas|formation|stage|benevole|benevolat|etudiante?|je glande|glande|"
            r"inactif|inactive|libre|dispo|deld|liquidation|faillite|a la maison|service civique"
        )),
        (True, (
            r"cdi|cdd|interim|mi temps|temps partiel|temps plein|alternance|auto entrepreneur|"
            r"salarie|boulot|job|serveur|vendeur|livreur|caissier|caissiere|menage|petit boulot|"
            r"des missions|extras|sous contrat|conge (?:parental|maternite|sabbatique)|"
            r"arret maladie|fonctionnaire|intermittent|titulaire|apprenti|essai|saison|saisonnier|"
            r"je bosse|je travaille|je taffe|on m a pris|embauche|chantier|esat|au black|a mon compte|"
            r"(?:\d+|quelques|deux|trois|des|les|mes) (?:heures?|h|matinees?|soirs?|soirees?|nuits?|matins?|apres midi|"
            r"week ends?|jours?)(?: (?:par|la) (?:semaine|mois|jour)s?)?|cesu|declaree?|fiche de paie|"
            r"freelance|uber|deliveroo|ubereats|artisan|patron|gerante?|remplacements?|vacations?|vacataire|"
            r"aide a domicile|assistante? maternelle|nounou|agent|ouvriere?|chauffeur|technicienn?e?|"
            r"cuisinier|cuistot|plongeur|agent de securite|securite|usine|mcdo|macdo|kebab|carrefour|lidl|"
            r"leclerc|amazon|au noir|cdii?|cddi|aci|ei|insertion|gardien|femme de chambre|prof|aesh|atsem|"
            r"surveillante?|animateur|animatrice|maraudes|tafe?|emploi|depuis \d+ (?:ans|mois)|mi-temps|35h|"
            r"20h|24h|\d+ h|(?:au|dans un) (?:resto|restaurant|magasin|bar)"
        )),
    ),
    "inscrit_france_travail": (
        (False, (
            r"radie|radier|plus(?= (?:\||$))|pas encore|jamais|desinscrite?|"
            r"pas (?:re)?inscrit|sorti|fait sauter|m ont vire"
        )),
        (True, (
            r"inscrit|reinscrit|je le suis|suis dessus|m actualise|actualise|actualisation|"
            r"j ai (?:un|mon|ma) conseiller|depuis \d+ (?:ans|mois)|demandeur|identifiant"
        )),
    ),
    "rsa": (
        (False, (
            r"rien|aucun|jamais|pas (?:droit|eu|le droit|l age)|trop jeune|coupe|suspendu|supprime|prime d activite|"
            r"refuse|are|ass|aah|allocation adulte|chomage|retraite"
        )),
        (True, (
            r"je le touche|je l ai|touche|percois|recois|beneficiaire|allocataire|socle|majore|"
            r"tous les mois|\d{3} (?:euros?|balles)"
        )),
    ),
    "rqth": (
        (False, r"rien|aucun|jamais|refuse|refusee|pas handicape|perime|expire"),
        (True, (
            r"je l ai|obtenue?|valide|valable|accordee?|reconnue?|aah|renouvele|renouvelee|"
            r"jusqu en \d{4}|notification|orp|taux"
        )),
    ),
    "enfant_moins_3_ans": (
        (False, (
            r"plus grande?s?|grande?s?|pas d enfants?|ados?|adultes|majeure?s?|"
            r"(?:en|au|a la|a l) (?:primaire|college|lycee|cp|ce1|ce2|cm1|cm2|fac|\d eme|"
            r"grande section|moyenne section|maternelle|ecole)|scolarises?|sans enfants?|celibataire|"
            r"autonomes?|aucun|zero|(?:plus|pas) (?:un|de) bebes?|plus de couches|fini les couches|"
            r"(?:ce|cm)\d|cp|permis|bac|partis|envoles|grands parents|ils sont tous|mes (?:gars|filles) "
            r"(?:bossent|travaillent)"
        )),
        (True, (
            r"bebes?|nourrisson|j en ai un|un petit|petite|un de (?:1|2|un) ans|jumeaux|jumelles|"
            r"creche|nounou|couches?|biberon|allaite|vient de naitre|ne (?:hier|le mois dernier)|"
            r"premieres dents|a quatre pattes|(?:fait|font) (?:encore )?(?:ses|leurs) (?:nuits|"
            r"dents)|poussette|au sein|tetine|rampe|tetees?|accouche"
        )),
    ),
    "parent_isole": (
        (False, (
            r"en couple|couple|marie|mari|copain|copine|conjoint|compagnon|a deux|ensemble|"
            r"avec le pere|avec sa mere|pas d enfants?|avec son pere|mon homme|ma femme|"
            r"garde (?:alternee|partagee)|semaine sur (?:deux|2)|on est deux|on est 2|(?:pere|mere|papa|maman) (?:est |vit )?(?:la|avec)|"
            r"a la maison|mon epouse|mon epoux|ma compagne|ma conjointe|pacse|pacsee|mariee|sans enfants?|"
            r"pas (?:seul|solo|isole|toute? seule?)|remariee?|en menage|nous deux|nous sommes deux|a nous deux|"
            r"(?:son|leur|sa) (?:pere|papa|mere|maman) (?:aide|participe|s en occupe|prend|garde|vit|habite)|"
            r"mes parents (?:m )?aident|concubinage|concubin|fiance|fiancee|mon copain|union libre|alternee|chez (?:leur|son|sa) (?:pere|mere)"
        )),
        (True, (
            r"seul|solo|solos|celibataire|separe|divorce|veuve|veuf|isole|"
            r"(?:pere|mere|papa|maman|ex|mari) (?:est )?(?:(?:re)?parti|pas la|mort|decede|en prison|"
            r"absent|inconnu|jamais (?:connu|la|vu)|barre|casse|tire|disparu|evapore|au pays|bled|"
            r"(?:a |nous a |m a )?(?:laisse|quitte|abandonne|plaque))|que moi|moi et (?:eux|elle|lui|mes|mon|ma)|"
            r"tout seul|sans (?:le pere|leur pere|la mere|aide|papa|maman|personne)|(?:il|elle) (?:est|s est) "
            r"(?:parti|barre|tire|casse|partie)|mere celib|maman solo|personne d autre|pas de (?:pere|papa|mere|maman)|"
            r"connait pas (?:son|sa|leur) (?:pere|mere)|pere (?:a )?pas reconnu|moi qui (?:gere|fait) tout|"
            r"a moi"
        )),
    ),
    "diplome": (
        ("superieur", (
            r"bac \+ \d|bts|dut|licence|master|doctorat|but|deug|superieur|universite|m1|m2|l3|"
            r"ingenieur|deust|maitrise|these|dess|dea|infirmiere?|niveau [5678]|l3|bachelor|mba|dcg|dscg|capes|"
            r"agregation|doctorante?|diplome d (?:etat|ingenieur|universite|universitaire)|universitaire|prepa validee|"
            r"diplome universite|fac|educateur|educatrice|bacs? 5|bac 3|bac 2|dut|de aide"
        )),
        ("bac", r"bac|bac pro|baccalaureat|niveau 4|bp|brevet professionnel|daeu|stmg|sti2d"),
        ("cap-bep", r"cap|bep|niveau 3|cap bep|titre pro niveau 3"),
        ("aucun", (
            r"rien|aucun|brevet|non|nan|zero|pas de diplome|sans|dnb|bepc|nada|que dalle|pas|"
            r"jamais eu|0|college|neant|certificat d etudes|cfg|walou|wallou|nul|niveau 2|"
            r"arrete en (?:\d eme|troisieme|quatrieme|seconde|premiere|terminale)|niveau (?:1|bis|6 bis|college|brevet|3 eme)|"
            r"certif|wallou|que (?:le|mon) brevet|dalle|nothing|(?:rien|jamais) (?:passe|obtenu|eu)|autodidacte|"
            r"(?:pas|jamais) (?:ete|alle) a l ecole|jamais (?:alle|passe)|sorti (?:de|en) \d eme|attestation|asr|assr|psc1|bafa"
        )),
    ),
    "logement": (
        ("sans-abri", (
            r"(?:a |dans )la rue|rue(?= (?:\||$))|dehors|voiture|squat|squatte|tente|nulle part|sdf|"
            r"sans abri|camion|"
            r"sans domicile|gare|cave|parking|porche|banc|metro|bois|sous un|abribus|cabane|bidonville|campement|"
            r"laverie|hangar|garage|immeuble abandonne|cage d escalier|escaliers?|quais?|rien du tout|a droite a gauche|caisse|bagnole|fourgon|hall|pont|pas de toit|camping car"
        )),
        ("hebergement", r"foyer|chrs|cada|hotel|115|centre|hebergement|urgence|huda|association|formule 1|f1|cph|prahda|"
            r"cao|halte de nuit|accueil de nuit|abri de nuit|siao|armee du salut|emmaus|samu social|chu|chambre d hotel|"
            r"residence sociale|secours (?:catholique|populaire)|mobil home du 115|lits? halte"),
        ("heberge", (
            r"heberge|(?:chez )?(?:mes |mon |ma |la |les |un |une |des |ses )?(?:parents|mere|"
            r"pere|potes?|amis?|amie|copain|copine|soeur|frere|tante|oncle|cousin|cousine|"
            r"famille|grand mere|grands parents|maman|papa|daronne|daron|darons|tiers|mamie)|"
            r"canapes?|clic clac|matelas|on me loge|(?:ma|mon|une|un) (?:voisine?|collegue|belle soeur|beau frere|beau pere|"
            r"belle mere|fils|fille|ex|marraine|parrain|compatriote)|chez (?:quelqu un|lui|elle|eux|des gens|un tonton|tata)|"
            r"potes|darons|reuf|reum|petit copain|grand pere|papi|papy|tonton|tata|squatte chez"
        )),
        ("stable", (
            r"locataire|locations?|appart|appartement|proprietaire|proprio|chez moi|mon logement|hlm|"
            r"studio|maison|coloc|colocation|logement|[tf][1-6]|"
            r"logement social|stable|bail|je loue|residence|bailleur|credit|pavillon|"
            r"mon (?:chez moi|toit|nom)|bailleurs?|colocs?|sous location|pavillon|chambre (?:crous|universitaire|etudiante?)|"
            r"crous|cite u|rpa|opac|opalys|oph|habitat|sous loue|duplex|caf paye|apl|chambre de bonne|meuble|fjt|"
            r"heritee?|ferme|terrain a moi|caravane a moi"
        )),
    ),
}  # fmt: skip
# "Le dernier va sur ses 6", "le petit en a 4": the age of a child, without "ans".
_AGE_D_ENFANT = re.compile(
    r" (?:(?P<sur>va sur|va avoir|aura|va feter)|a|en a|fete|a eu|a fete|ont|vient d avoir)"
    r"(?: (?:deja|ses|les|maintenant|que))* (?P<n>\d{1,2})(?= (?:\||$|et |maintenant |en |depuis ))"
)
_SI_SEULEMENT = re.compile(
    r"^ (?:[a-z]+ )?(?:(?:j |je )?(?:aimerais|voudrais)(?: bien| trop)?|si seulement)(?: \|)? $"
)
# "si on peut appeler ça un emploi, oui": an answer all the same.
_PAS_CELA = re.compile(r" (?:pas|plus|jamais|ni|sans|aucun|rien|fini|perdu) ")
_PAS_ENCORE_CELA = re.compile(
    r" (?:attends?|attente|cherche|veux|voudrais|aimerais|espere|bientot|commence|debute|demande|"
    r"dossier|candidature|postule|prochaine?|reponse) "
)
# How many clauses of a long answer are looked at.
_CLAUSES_LUES = 5
_JEUNE_ADULTE_COLLE = re.compile(
    r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|semaines?|jours?|fois|euros|enfants?|filles?|fils|h|heures|rue)(?= ))"
)
_ENCORE_ATTENDU = re.compile(
    r" (?:pas encore (?:recu|recue|eu)|en cours|en attente|j attends|demande|dossier|"
    r"bientot|demander) "
)
_NIVEAU_RATE = re.compile(
    r" (?:niveau|rate|ratee|loupe|foire|plante|echoue|recale|redouble|moitie|un bout|presque|plus jamais|"
    r"sans l avoir|jamais (?:eu|passe|fini)|lache|quitte|ans de|valide pas|pas (?:eu|le|mon|de bac|de cap|fini|valide|obtenu|termine|reussi)|arrete|inacheve|abandonne|jusqu|"
    r"en (?:cours|terminale|seconde)|de mon pays|reconnu|equivalence|valable|presque|etranger|prepare|passe|veux|voudrais) "
)
_BREVET_RATE = re.compile(
    r" (?:brevet|dnb|bepc|certificat d etudes) (?:[a-z0-9]+ ){0,2}?(?:rate|loupe|echoue|foire|plante)(?= )"
    r"| (?:rate|loupe|echoue|foire|plante|meme pas|pas|jamais) (?:eu |mon |le |au |meme |a |son )*"
    r"(?:brevet|dnb|bepc)(?= )"
)
_SUPERIEUR = re.compile(r" (?:cap|bep|bac|bts|licence|master|titre pro)(?= )")
_LONGUEUR_REPONSE = 8


def goes_on(texte: str) -> bool:
    """Whether a message only asks to go on: "vas-y continue"; it leaves no question unanswered."""
    return _VA_PLUS_LOIN.search(f" {words_only(texte)} ") is not None


def read_tone(phrase: Phrase) -> str | None:
    """oui, non, ne_sait_pas, prefere_pas, or None when the sentence is no short answer."""
    norme = phrase.norme
    mots = [mot for mot in phrase.mots if not mot.rupture]
    if _is_stop(phrase):
        return None
    if _PREFERE_PAS.search(norme) and len(mots) <= 14:
        return "prefere_pas"
    if _NSP.match(norme) and len(mots) <= 12:
        return "ne_sait_pas"
    oui, non = _OUI_DEBUT.match(norme), _NON_DEBUT.match(norme)
    if (
        non
        and len(mots) <= _LONGUEUR_DU_TON
        and (
            re.match(rf"^ {_EMPHASE}(?:non|nan)(?: \|)? ", norme)
            or not re.match(
                r"^ (?:[a-z|]+ )?(?:pas|plus|rien|jamais|aucun|personne) (?!\||$|du tout)", norme
            )
        )
    ):
        return "non"
    if (
        non
        and len(mots) <= 4
        and not re.match(
            r"^ (?:[a-z]+ )?(?:pas|plus) (?!du tout|que je sache|encore|depuis|maintenant|vraiment|trop|moi|"
            r"actuellement|pour l|pour le|en ce)[a-z0-9]",
            norme,
        )
    ):
        return "non"
    if len(mots) <= 10 and not phrase.clauses[-1].question:
        fin = _TON_FINAL.search(norme)
        if fin:
            return "oui" if fin["ton"] in ("oui", "ouais") else "non"
    if oui and len(mots) <= _LONGUEUR_DU_TON:
        return (
            "oui"
            if not re.match(
                r"^ (?:et )?(?:si|toujours|encore|vrai|ok|grave|trop|a fond) (?!\||$)", norme
            )
            else None
        )
    return None


def is_correction(phrase: Phrase, dits: int) -> bool:
    """True when "non" mends something else: "non en fait j’habite à Belfort" (`dits` facts)."""
    if _VOULAIT_DIRE.search(phrase.norme):
        return True
    return bool(dits and _MAIS_EN_FAIT.match(phrase.norme))


def read_answer(
    phrase: Phrase,
    question: str,
    reponse: str | None,
    durees: list[Duree],
    mentions: list[Mention],
    age: int | None = None,
    jour: date | None = None,
) -> list[Fait]:
    """Facts that a short answer gives to the key asked, when the sentence said none of it."""
    jour = jour or date.today()
    if reponse in ("ne_sait_pas", "prefere_pas") or _PAS_COMPRIS.search(phrase.norme):
        return []
    if question not in LISTES and (_MERCI.match(phrase.norme) or _is_stop(phrase)):
        return []
    entier = phrase.span(0, len(phrase.norme))
    if question == "age":
        return _age(phrase, jour)
    premiere = phrase.clauses[0]
    if (premiere.question or premiere.hypothese) and not (
        reponse in ("oui", "non") or (question == "diplome" and len(phrase.clauses) > 1)
    ):
        return []
    if question in DUREES:
        return _duration(phrase, question, durees, age, jour)
    if question in BOOLEENS:
        faits = _boolean(phrase, question, reponse, entier, mentions)
        depuis = durees and " depuis " in phrase.norme and question == "en_emploi"
        if depuis and faits and faits[0].valeur is False:
            faits.append(
                Fait(DUREES[0], durees[0].mois, *phrase.span(durees[0].debut, durees[0].fin))
            )
        return faits
    if question == "freins":
        faits = read_named_freins(phrase)
        if faits or not (reponse == "non" or _nothing_wrong(phrase)):
            return faits
        return [Fait("freins", (), *entier)]
    if question in LISTES:
        nommes = [
            Fait(question, mention.dispositif, mention.debut, mention.fin)
            for mention in mentions
            if mention.sens == "mention"
        ]
        return nommes or ([Fait(question, (), *entier)] if reponse == "non" else [])
    if question in ("diplome", "logement"):
        return _choice(phrase, question, reponse, entier)
    return []


def _is_stop(phrase: Phrase) -> bool:
    """True for "non laisse tomber", "non ça suffit"."""
    return (
        len(phrase.mots) <= _LONGUEUR_REPONSE
        and bool(_NON_DEBUT.match(phrase.norme))
        and bool(_STOP.search(phrase.norme))
    )


def _nothing_wrong(phrase: Phrase) -> bool:
    return bool(
        re.fullmatch(
            r" (?:[a-z]+ ){0,2}?(?:tout va bien|ca va|tout roule|tout est ok|"
            r"rien de (?:special|particulier)|rien|aucun|pas de (?:probleme|souci|frein|"
            r"difficulte)|"
            r"aucun (?:probleme|souci|frein|difficulte)|ras|nickel)(?: [a-z]+){0,3} ",
            phrase.norme.replace(" |", ""),
        )
    )


_A_CALCULER = re.compile(
    r" (?:(?P<fois>\d) fois )?(?:(?P<base>\d{1,2})|(?:la |une )?(?P<mot>vingtaine|trentaine|quarantaine|"
    r"cinquantaine|soixantaine)) (?:plus|\+|et) (?P<reste>\d)(?= (?:\||$|ans))"
)
_AINE = {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60}
_ANNONCE = re.compile(rf" \d{{1,3}} (?:ans )?(?:{A_VENIR}|si tout va bien)(?= )")


def _age(phrase: Phrase, jour: date) -> list[Fait]:
    calcul = _A_CALCULER.search(phrase.norme)
    if calcul and (calcul["fois"] or calcul["mot"]):
        base = int(calcul["base"] or _AINE[calcul["mot"]]) * int(calcul["fois"] or 1)
        return [Fait("age", base + int(calcul["reste"]), *phrase.span(*calcul.span()))]
    for lue in find_dates(phrase.norme, jour):
        age = age_of(lue, jour)
        if age is not None and phrase.clause_at(lue.debut).autre == "":
            return [Fait("age", age, *phrase.span(lue.debut, lue.fin))]
    trouves = [
        trouve
        for trouve in _JEUNE_ADULTE_COLLE.finditer(phrase.norme)
        if not is_a_relative_s(phrase, trouve.start("n"))
    ]
    if len(trouves) > 1:  # "quinze, seize en janvier"
        trouves = [t for t in trouves if not _ANNONCE.match(phrase.norme, t.start())] or trouves
    if len({trouve["n"] for trouve in trouves}) != 1 or int(trouves[0]["n"]) > AGE_MAX:
        return []
    trouve = trouves[0]
    clause = phrase.clause_at(trouve.start("n"))
    if (
        clause.passe
        or clause.question
        or clause.hypothese
        or clause.autre
        or re.search(
            r" (?:pas|pas encore|moins de|plus de|entre|depuis|avant) $",
            phrase.before(trouve.start())[-16:],
        )
    ):
        return []
    age = int(trouve["n"])
    if re.search(
        rf" (?:bientot|presque|pas loin de|pas loin d|quasi|quasiment|vais sur|va sur|{A_VENIR})"
        r"(?: (?:mes|ses|les|ca fait|ca fera))* $",
        phrase.norme[: trouve.start() + 1],
    ) or re.match(
        rf" (?:ans )?(?:bientot(?= (?:\||$|j))|{A_VENIR})(?= )",
        phrase.norme[trouve.end("n") :],
    ):
        age -= 1
    return [Fait("age", max(age, 0), *phrase.span(*trouve.span("n")))]


_SE_CORRIGE = re.compile(
    r"(?:^|\|) (?:ah |euh |mais |et )*(?:non|nan|en fait|enfin|pardon|plutot|je veux dire|oups|correction) "
)


def _duration(
    phrase: Phrase, question: str, durees: list[Duree], age: int | None, jour: date
) -> list[Fait]:
    if question == "mois_dans_la_commune" and is_always(phrase):
        mois = TOUJOURS_MOIS if age is None else age * 12
        return [Fait(question, mois, *phrase.span(0, len(phrase.norme)))]
    if durees:
        duree = durees[-1] if _SE_CORRIGE.search(phrase.norme) else durees[0]
        return [Fait(question, duree.mois, *phrase.span(duree.debut, duree.fin))]
    lue = month_alone(phrase.norme, jour)
    if lue and not any(clause.hypothese or clause.question for clause in phrase.clauses[:2]):
        return [Fait(question, lue.months_until(jour), *phrase.span(lue.debut, lue.fin))]
    if question == "mois_dans_la_commune" and re.search(
        (
            r" (?:viens d arriver|tout juste|aujourd hui|hier|nouveau|cette semaine|"
            r"quelques jours|quelques semaines) "
        ),
        phrase.norme,
    ):
        return [Fait(question, 0, *phrase.span(0, len(phrase.norme)))]
    return []


# Keys that are told of others: "elle marche pas encore", "son père est parti".
_AUTRUI = ("parent_isole", "enfant_moins_3_ans")


# "elle marche même pas encore": a child under three, told by what it does not do yet.
_TOUT_PETIT = re.compile(
    r" (?:premiers pas|(?:marche|parle|mange) (?:meme )?(?:pas|toujours pas)|pas (?:encore )?propre|"
    r"(?:fait|font) pas (?:encore )?(?:ses|leurs) nuits)(?= )"
)


def _boolean(
    phrase: Phrase,
    question: str,
    reponse: str | None,
    entier: tuple[int, int],
    mentions: list[Mention],
) -> list[Fait]:
    if _ENCORE_ATTENDU.search(phrase.norme) and question in (
        "rqth",
        "rsa",
        "inscrit_france_travail",
    ):
        return []
    if question == "enfant_moins_3_ans":
        if re.search(r" enceinte ", phrase.norme):
            return []
        if _TOUT_PETIT.search(phrase.norme):
            return [Fait(question, True, *entier)]
        grand = _AGE_D_ENFANT.search(phrase.norme)
        if grand:
            return [Fait(question, int(grand["n"]) - bool(grand["sur"]) < 3, *entier)]
        ages = re.findall(r" (\d+|un|une) (ans|mois)(?= )", phrase.norme)
        if ages:
            mois = min(
                (1 if n in ("un", "une") else int(n)) * (12 if u == "ans" else 1) for n, u in ages
            )
            return [Fait(question, mois < 36, *entier)]
    if reponse in ("oui", "non"):
        return [Fait(question, reponse == "oui", *entier)]
    if mentions and question != "inscrit_france_travail":
        return []
    if question in ("en_emploi", "scolarise") and _SI_SEULEMENT.search(phrase.norme):
        return [Fait(question, False, *entier)]
    for clause in phrase.clauses[:_CLAUSES_LUES]:
        if clause.hypothese or clause.question or (clause.autre and question not in _AUTRUI):
            continue
        valeur = _said_of_it(question, clause.texte)
        if valeur is not None:
            return [Fait(question, valeur, *phrase.span(clause.debut, clause.fin))]
    return []


def _said_of_it(question: str, texte: str) -> bool | None:
    """What a clause says of the key asked, without naming it: "je l’ai pas", "moi jamais eu"."""
    if _NON_APPUYE.match(texte):
        return False
    if _OUI_APPUYE.match(texte) and question != "parent_isole":
        return True
    for valeur, motif in _INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", texte)
        if trouve and not (
            valeur is True and (_PAS_CELA.search(texte) or _PAS_ENCORE_CELA.search(texte))
        ):
            return bool(valeur)
    return None


def _choice(
    phrase: Phrase, question: str, reponse: str | None, entier: tuple[int, int]
) -> list[Fait]:
    if question == "logement" and re.search(r" (?:veux|cherche|avant|attends) ", phrase.norme):
        return []
    if (
        question == "diplome"
        and _BREVET_RATE.search(phrase.norme)
        and not _SUPERIEUR.search(phrase.norme)
    ):
        return [Fait(question, "aucun", *entier)]
    for clause in sorted(phrase.clauses[:_CLAUSES_LUES], key=_is_set_aside):
        if clause.question or (not clause.affirme and clause.autre == "" and not clause.futur):
            continue
        fait = _chosen(phrase, question, clause)
        if fait and not (question == "diplome" and _is_missed(phrase, clause, fait.valeur)):
            return [fait]
    return []


def _is_set_aside(clause: Clause) -> bool:
    """True for a clause read after the others: the past, what others have."""
    return not clause.affirme


def _is_missed(phrase: Phrase, clause: Clause, diplome: str) -> bool:
    """True for a diploma that was failed or left: "raté le bac", "le bac pro, pas fini"."""
    if _NIVEAU_RATE.search(clause.texte):
        return True
    place = phrase.clauses.index(clause) + 1
    suite = phrase.clauses[place].texte if place < len(phrase.clauses) else ""
    seule = not re.search(r" (?:bac|cap|bep|bts|licence|master|brevet) ", suite)
    return diplome != "aucun" and seule and bool(_NIVEAU_RATE.search(suite))


def _chosen(phrase: Phrase, question: str, clause: Clause) -> Fait | None:
    """The choice that one clause of the answer names."""
    for valeur, motif in _INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", clause.texte)
        if not trouve:
            continue
        avant = clause.texte[: trouve.start() + 1]
        if valeur != "aucun" and re.search(r" (?:pas|sans|ni|aucun) (?:[a-z]+ ){0,2}$", avant):
            continue
        debut = clause.debut + trouve.start() + 1
        return Fait(question, valeur, *phrase.span(debut, clause.debut + trouve.end()))
    return None
