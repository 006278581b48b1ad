"""What, said in answer to a question, shows a value of its key."""

from __future__ import annotations

from typing import Any

from bot.comprehension.ecole import PAS_UNE_CLASSE

# What is looked for and is no job: it says nothing of the one that one may have.
_PAS_UN_EMPLOI = (
    r"(?! (?:(?:a|de|d|du|des|un|une|le|la|les|l|mon|quelques|petit|petits|bons?|autre|plutot|juste|surtout) )*"
    r"(?:apprendre|ameliorer|comprendre|savoir|parler|lire|ecrire|cours|francais|anglais|langue|atelier|ateliers|"
    r"logement|appart|appartement|maison|studio|chambre|colocation|coloc|toit|hebergement|foyer|"
    r"medecin|psy|docteur|dentiste|avocat|creche|nounou|garde|ecole|"
    r"voiture|velo|permis|auto ecole|papiers|aide|endroit|association)(?= ))"
)
# "J’ai perdu mon téléphone", not "mon travail".
_PAS_LE_TRAVAIL = (
    r"(?! (?:mon|ma|mes|me|notre|nos|un|une|le|la|les|l|des|du|toute?) (?!(?:dernier|derniere|petit|ancien) )?"
    r"(?!(?:travail|boulot|job|taf|emploi|poste|contrat|place|cdi|cdd|mission|entreprise|boite)(?: |$)))"
)
# Nothing that one does; not "vous servez à rien", "ils m’ont rien proposé", "rien qui m’intéresse".
_RIEN = (
    r"(?:j ai|(?:il|elle|on) a|ai|y a) rien(?= (?:$|du tout|depuis|en ce|pour l|pour le|la|trouve|en vue))|"
    r"(?:(?:fais|fait|fous|fout|foutais|faisais|faire|trouve|trouver|la|moment|instant|maintenant|actuellement|"
    r"bah|ben|non|nan|euh|moi|lui|elle|mais|toujours|depuis) |(?<=^ ))"
    r"rien(?! (?:qui|que|qu|me|m|ne|n|te|nous|vous|compris|a (?:voir|faire de)|d interessant|de (?:bien|bon|interessant|nouveau|concret)))"
)
# Key -> (value, pattern) read only in an answer to that key.
INDICES: dict[str, tuple[tuple[Any, str], ...]] = {
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
            rf"seconde|premiere(?! (?:{PAS_UNE_CLASSE}))|bts|cap|licence|bac pro|etudiant|encore|toujours|mfr|but|lyceen|collegien|eleve|"
            r"apprenti|alternant|master|prepa|partiels?|(?:premiere|deuxieme|troisieme|1ere|2eme|3eme|\d) "
            r"(?:ere |eme )?ans|\d (?:eme|ere)|segpa|ulis|ime|erea|cned|en classe|redouble|cours|"
            r"stage de (?:3 eme|troisieme)|dut|fac de [a-z]+|iut|ecole de [a-z]+|conservatoire|1re|tle|"
            r"l[123]|m[12]|1ere|erasmus|these|classe"
        )),
    ),
    "en_emploi": (
        (False, (
            rf"(?:cherche|chercher|recherche){_PAS_UN_EMPLOI}|chomage|chomeur|sans(?! (?:compter|arret|(?:de |ma |mon |la |le |une? )?(?:voiture|vehicule|permis|transports?|bus|train|scooter|velo|papiers?|diplomes?|logement|toit|abri|domicile|internet|ordinateur|telephone|ami|amis|famille|parents)(?= )))|{_RIEN}|galere|(?<!s )arrete|fini|"
            rf"perdu{_PAS_LE_TRAVAIL}|licencie|vire|lycee|inscrit|demandeur|stage non remunere|mere au foyer|"
            r"homme au foyer|femme au foyer|retraite|invalidite|(?:a|ont|va|vient de) (?:mettre la cle sous la porte|ferme)|"
            r"(?:usine|boite|entreprise|magasin|resto|restaurant|site|atelier) (?:est )?ferme|coule|rsa|are|ass|"
            r"demissionne|que dalle|neet|(?:contrat|mission|cdd|saison|interim) (?:est )?(?:fini|termine|plie)|"
            r"au foyer|trouve pas|formation|stage|benevole|benevolat|etudiante?|je glande|glande|"
            r"inactif|inactive|libre|dispo|deld|liquidation|faillite|a la maison|service civique"
        )),
        (True, (
            r"cdi|cdd|interim|mi temps|temps partiel|temps plein|alternance|auto entrepreneur|"
            r"salarie|boulot|job|serveur|vendeur|livreur|caissier|caissiere|menage|petit boulot|"
            r"des missions|extras|sous contrat|conge (?:parental|maternite|sabbatique)|"
            r"(?:medecin|docteur) (?:m|l) (?:a )?(?:mise? en arret|arretee?|arreter)|"
            r"arret maladie|fonctionnaire|intermittent|titulaire|apprenti|essai|saison|saisonnier|"
            r"je bosse|je travaille|je taffe|on m a pris|embauche|chantier|esat|au black|a mon compte|"
            r"(?:\d+|quelques|deux|trois|des|les|mes) (?:heures?|h|matinees?|soirs?|soirees?|nuits?|matins?|apres midi|"
            r"week ends?|jours?)(?: (?:par|la) (?:semaine|mois|jour)s?)?|cesu|declaree?|fiche de paie|"
            r"freelance|uber|deliveroo|ubereats|artisan|patron|gerante?|remplacements?|vacations?|vacataire|"
            r"aide a domicile|assistante? maternelle|nounou|agent|ouvriere?|chauffeur|technicienn?e?|"
            r"cuisinier|cuistot|plongeur|agent de securite|securite|usine|mcdo|macdo|kebab|carrefour|lidl|"
            r"leclerc|amazon|au noir|cdii?|cddi|aci|ei|insertion|gardien|femme de chambre|prof|aesh|atsem|"
            r"surveillante?|animateur|animatrice|maraudes|tafe?|emploi|mi-temps|35h|"
            r"20h|24h|\d+ h|(?:au|dans un) (?:resto|restaurant|magasin|bar)"
        )),
    ),
    "inscrit_france_travail": (
        (False, (
            r"radie|radier|plus(?= (?:\||$))|pas encore|jamais|desinscrite?|faudrait (?:que|me|s)|faut que (?:je|j|il|elle) (?:le|m|s|me|se|y)|"
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
            r"locataire|locations?|appart|appartement|proprietaire|proprio|chez moi|chez nous|mon logement|hlm|"
            r"studio|maison|coloc|colocation|logement|[tf][1-6]|"
            r"logement social|stable|bail|je loue|residence|bailleur|credit|pavillon|"
            r"mon (?:chez moi|toit|nom)|bailleurs?|colocs?|sous location|pavillon|chambre (?:crous|universitaire|etudiante?)|"
            r"crous|cite u|rpa|opac|opalys|oph|habitat|sous loue|duplex|caf paye|apl|chambre de bonne|meuble|fjt|"
            r"heritee?|ferme|terrain a moi|caravane a moi"
        )),
    ),
}  # fmt: skip
