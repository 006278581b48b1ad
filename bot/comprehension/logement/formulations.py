"""The wordings of each kind of housing."""

from __future__ import annotations

import re

from bot.comprehension.phrase.motifs import compile_table
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.logis import (
    ABRIS,
    CENTRES,
    DE_QUI,
    DEHORS,
    DORMIR,
    ETRE,
    FOYER,
    HOTES,
    INSTITUTIONS,
    LOGIS,
    QUALITE,
    QUIDAM,
    VEHICULES,
    VIVRE,
)

GRAINES = words("""
    loges logee logees reloge relogee relogees residence accueillis mis mise mises cite lit
    camion caravane chez rue dehors sdf abri toit domicile fixe heberge hebergent hebergement
    loge logent logement logis squat squatte voiture tente canape canapes hotel foyer chrs cada
    huda cph lhss caes prahda 115 siao locataire locataires location loue louons louent
    proprietaire proprietaires proprio coloc colocation colocataire appart appartement studio
    studette maison hlm pavillon duplex loft meuble pieces bail bailleur loyer crous nuit nuits
    dors dort dormir dorment dormons dormi couche vis vit vivons habite habitons pont trottoir
    darons parents accueil centre csapa armee porche droite gauche t1 t2 t3 t4 t5 f1 f2 f3 f4 f5
    f6 t6 part parental familial mere famille recueilli recueillie accueillie accueille depanne
    clic-clac salon matelas cles prete pretent laisse laissent chambre clio twingo kangoo caisse
    dedans eux gm gp bateau peniche loc quittance rhvs iml emmaus matin nuitees nuitee laisse
    garde gardent donne donnent fait font accueillent hebergeait offre toiture parc bercail
    case squatt camping rurale lieux friend carton cartons hall escalier escaliers gare cage
    errance heberger solution endroit affaires sofa abrite prend prennent pris prise ouvert ouvre file filent passe cede parterre sol
""")
# With the words of the vocabulary itself: "tentes?" gives "tentes" and "tente".
GRAINES |= {
    mot[:fin]
    for mot, signe in re.findall(
        r"([a-z]{3,})(\??)", " ".join((VIVRE, DORMIR, VEHICULES, ABRIS, CENTRES, FOYER, LOGIS))
    )
    for fin in ((len(mot), len(mot) - 1) if signe else (len(mot),))
} - words("""
    les des une mes ses nos est sur dans avec que fait pour par non social bien moi jeune jeunes
    enfant deux belle premiere sante cette ation ement famille femmes leurs vie toute toutes
    adultes classe restaurant police ville educatif fiscal ski socio migrants
""")
UNE_PLACE = (
    r"(?:ai|a|ont|avons|eu|trouve|obtenu) (?:une place|un lit) (?:de |pour |d )?"
    r"(?:\d+|une|deux|trois|quelques) (?:nuits?|jours|semaines?)"
)
_MOTS = r"(?:[a-z0-9]+ )"
_SON = r"(?:ma|la|sa|une|mon|un|son|le|notre|leur|des|les|l|nos|cette|ce)"
_CHEZ = rf"chez (?:{DE_QUI} )?(?:{QUALITE} )*(?:{HOTES}|{QUIDAM})"
CHEZ_EUX = rf"(?:de|d|du|des|a|chez) (?:{DE_QUI} )?(?:{QUALITE} )*{HOTES}"
_CHEZ_SOI = (
    r"canapes?|clic clac|salon|chambre(?: d amis?)?|lit|matelas|appart|appartement|studio|maison|"
    r"sofa|banquette|grenier|sous sol|garage|logement|caravane|dependance|hlm|[tf][1-6]|banga|case|"
    r"cabanon"
)
_A = (
    r"(?:(?:j |on |il |elle |nous )?(?:ai|a|as|avons|ont|avoir eu)|loue|louons|louent|habite|"
    r"habitons|habitent|partage|"
    r"(?:chance|content|contente|heureux|heureuse|fier|fiere) d avoir|dispose d|disposons d|occupe|"
    r"occupons|possede|garde|"
    r"ai (?:pu |enfin )*(?:avoir|eu|obtenu|trouver?|decrocher?|recupere|acheter?|signer?)|"
    r"(?:a|avons|ma|m a|ont|nous a) (?:pu |enfin )*(?:avoir|eu|obtenu|trouver?|decroche|recupere|"
    r"acheter?|donne|attribue|file)|viens? (?:d|de) (?:avoir|obtenir|trouver|decrocher|recuperer|"
    r"signer|"
    r"emmenager dans)|eu|obtenu|accede a|"
    r"(?:emmenage|relogee?s?|installee?s?|entree?s?|rentree?|posee?) (?:[a-z]+ )?(?:dans|en)|dans|"
    r"avec|"
    r"cles (?:de|d)|(?:vis|vit|habite|habitons|vivons|loge) (?:dans|en))"
)
_UN_LOGIS = (
    r"(?:(?:deja|bien|quand meme|toujours|enfin|maintenant|desormais|aussi|juste|quand|ici|"
    r"actuellement|pour moi|encore|un) )*"
    rf"(?:un|mon|une|ma|son|sa|notre|nos|leur|1|d un|d une) (?:{QUALITE} )*{LOGIS}"
)
TABLE = compile_table(
    {
        # before the street: "dans le garage de ma tante" is at somebody's place
        "heberge": (
            r" squatte(?:nt|s)? (?:(?:le|les|des|un|sur|sur des|de|plusieurs|differents) )*canapes?(?= )",
            r" squatte(?:nt|s)? (?:un peu )?(?:a|de) (?:droite|gauche)(?= )",
            rf" (?:{DORMIR}|{VIVRE}|squatte|tourne|retour) {_MOTS}{{0,3}}?(?:dans|sur|au) "
            rf"(?:{_SON} )?(?!{VEHICULES} )[a-z]+(?: [a-z]+)? {CHEZ_EUX}(?= )",
            rf" (?:{ETRE} |(?<=\| )){_MOTS}{{0,3}}?(?:dans|sur|au) (?:{_SON} )?(?:petite? |ancien |"
            r"ancienne )?"
            rf"(?:{_CHEZ_SOI}) {CHEZ_EUX}(?= )",
            rf" (?:{DORMIR}|{VIVRE}) (?:la |le |un |une )?(?:maison|appartement|appart|chambre|"
            r"canape|salon|studio) "
            rf"{CHEZ_EUX}(?= )",
            rf" (?:(?<=^ )|(?<=\| ))(?:[a-z]+ ){{0,4}}?(?:dans|sur) (?:{_SON} )?(?:[a-z]+ )?"
            rf"(?:{_CHEZ_SOI}) {CHEZ_EUX}(?= )",
            rf" (?:{DORMIR}|{VIVRE}) (?:[a-z]+ ){{0,3}}?(?:\| )?(?:{_SON} )?(?:{_CHEZ_SOI}) "
            rf"(?:{DE_QUI} )?(?:{QUALITE} )*{HOTES}(?= (?:\||$))",
            rf" (?:(?<=^ )|(?<=\| ))(?:[a-z]+ ){{0,2}}?(?:{_CHEZ_SOI}) chez (?:{DE_QUI} )?"
            rf"(?:{QUALITE} )*{HOTES}(?= )",
            rf" (?:{ETRE} |{DORMIR} |{VIVRE} |(?<=\| ))(?:[a-z]+ ){{0,2}}?sous le (?:meme )?toit "
            rf"{CHEZ_EUX}(?= )",
        ),
        "sans-abri": (
            r"a la rue(?! (?:de|du|des|principale|d en) )",
            rf"(?:{DORMIR}|{VIVRE}|{ETRE}|retrouve|fini|oblige|jete) {_MOTS}{{0,3}}?{DEHORS}"
            r"(?! (?:de|du|des|d|a cote|principale|en face|avec (?:le|les) chiens?|pour fumer) )",
            rf"(?:{DORMIR}|{VIVRE}) (?!avec |chez ){_MOTS}{{0,4}}?(?:dans|sur|a|au|en|sous|devant|"
            r"entre) "
            rf"(?:{_SON} )?(?:{QUALITE} )*(?:{VEHICULES}|{ABRIS})(?! (?:de (?:mon|ma|mes|un|une)|"
            r"avec piscine))",
            r" (?:(?<=^ )|(?<=\| ))(?:(?:moi|maintenant|actuellement|toujours|encore|depuis|et|"
            r"mais|"
            rf"aujourd|hui|ce soir|cette nuit|\d+|jours|mois|ans|semaines|la nuit) )*(?:{DEHORS}|"
            rf"dans (?:ma|sa|mon|son|notre) {VEHICULES}|dans (?:un|le|les|des) "
            r"(?:hall|halls|cave|caves|parking|squat))"
            r"(?= (?:\||$|depuis|avec|et|la nuit|maintenant|en|sans|ce soir|cette nuit|au|a|pres|"
            r"vers|"
            r"derriere|devant|sur|pour le moment))",
            r"(?:dormir|dors|dort|vivre|vis) (?:la |dans )rue",
            rf"(?:moi|nous|lui) (?:[a-z]+ )?(?:dormir|vivre|habiter|dort|dors|vit|vis) (?:{VEHICULES}|"
            rf"{ABRIS})",
            r"sleep(?:ing)? (?:in|on) (?:the |my )?(?:car|street|station|park|stairs|tent|metro)",
            r"sdf|sans abri|sans domicile(?: fixe)?|sans toit|sans logis|pas de toit|plus de toit",
            r"squat(?! (?:chez|de))",
            rf"squatte(?:nt|s)? (?:dans |sous )?(?:{_SON} )?(?:{VEHICULES}|{ABRIS})",
            rf"{VEHICULES} (?:\| )?(?:c est |est |me sert |lui sert |est devenue? |sert )(?:de |ma "
            r"|mon |sa |son |une |devenue? )*"
            r"(?:maison|lit|chambre|toit|hotel|appart|appartement|logement)",
            r"(?:maison|chambre|lit|appart|appartement|toit|logement) (?:\| )?(?:c est|est) "
            rf"(?:dans |en )?(?:{_SON} )(?:{VEHICULES}|{ABRIS})",
            rf"{VEHICULES} (?:[a-z0-9|]+ ){{0,9}}?(?:{DORMIR}|vis|vit|vivons) (?:[a-z]+ )?dedans",
            r"dehors (?:ce soir|cette nuit|depuis (?:\d+ (?:jours|nuits|semaines)|hier|ce matin|"
            r"lundi|mardi|mercredi|jeudi|"
            r"vendredi|samedi|dimanche)|avec (?:mes|ses|nos) (?:affaires|sacs|valises?))",
            r"nulle part ou (?:dormir|aller|loger|passer la nuit)|(?:dors|dort) (?:nulle part|ou "
            r"je peux)|(?:ai|a|avons) (?:plus )?nulle part(?= (?:\||$))",
            r"(?:dors|dort|suis|loge|vis) chez personne(?= (?:\||$|ce soir|cette nuit|depuis|et))",
            r"(?:pas|plus|aucun) (?:d |de )?(?:endroit|lieu|coin) (?:ou|pour) (?:dormir|passer la "
            r"nuit)|"
            r"rien pour (?:dormir|(?:ce soir|cette nuit)(?= (?:\||$)))|"
            r"(?:sais|sait|savons) (?:pas|plus|meme pas) (?:du tout )?ou (?:je vais |on va |aller "
            r")?"
            r"(?:dormir|passer la nuit|loger|aller (?:ce soir|cette nuit))|"
            r"personne pour (?:m|nous|l) heberger (?:ce soir|cette nuit)",
            r"(?:\d+|deuxieme|troisieme|premiere|quelques|plusieurs|des|ces|nos|mes|ses|x|enieme|"
            r"quatrieme|encore une|une|la) (?:nuits?|jours?|semaines?|mois)(?: passees?)? dehors",
            r"(?:personne|aucune solution|pas de solution|zero solution|rien|aucun endroit|"
            r"pas d hebergement|aucun hebergement|sans solution|sans hebergement|0 solution)(?: d "
            r"hebergement| de logement)? "
            r"(?:pour (?:m |nous |l |me |se |te )?(?:heberger|loger|dormir|accueillir) |pour |des )?"
            r"(?:ce soir|cette nuit)",
            r"(?:en|dans l) errance(?! (?:medicale|scolaire|professionnelle))|errance (?:depuis|residentielle|totale)",
            rf"(?:tout|affaires|valises?|vie|maison|sacs?) (?:[a-z]+ ){{0,2}}?(?:est|sont|tient) "
            rf"dans (?:{_SON} )?(?:{QUALITE} )*(?:coffre de (?:{_SON} )?)?{VEHICULES}",
            r"(?:logement|hebergement|habitat|toit) (?:\| )?(?:actuel )?(?:\| )?(?:la |a la |en |dans la )?"
            r"(?:rue|dehors|voiture|squat)(?= (?:\||$|depuis|\d))",
            r"tente (?:a cote|au bord|pres|sous|derriere|plantee|quechua)",
            r"lit (?:c est|est|sont) (?:le|la|un|des|mes|les) (?:[a-z]+ )?(?:carton|cartons|banc|"
            r"trottoir|bitume|beton|sol du)",
            r"(?:c est|ce sera|ca sera|ca va etre) (?:le |la |un |dans la |dans le |sous le )?"
            r"(?:trottoir|rue|banc|pont|parking|squat|voiture|dehors)"
            r"(?= (?:\||$|ce soir|cette nuit|depuis|pour (?:moi|nous|ce soir|cette nuit)))",
            r"(?:m|ma|me|nous|l|les) (?:a |ont |as )?(?:mis|jete|foutu|vire|laisse|mise|fout|met) "
            r"(?:a|dans) la rue",
        ),
        "hebergement": (
            rf"{INSTITUTIONS} (?:qui )?(?:nous |m |me |l |les |ma |mon |nous a |a )(?:a |ont )?"
            r"(?:heberge|loge|accueille|mis a l abri|paye (?:l|un) hotel|mis (?:a l|en|dans un|"
            r"dans l) "
            r"(?:hotel|foyer|abri)|trouve un(?:e)? (?:hotel|chambre|foyer))",
            rf"{INSTITUTIONS} (?:qui )?(?:nous |m |me |l |les |ma )(?:a |ont )?(?:paye|payent|paie|"
            r"finance|offre|trouve|"
            r"donne|prend en charge|met|mis) (?:[a-z0-9]+ ){0,3}?(?:hotel|chambre|foyer|"
            r"hebergement|chrs|place)",
            rf"{INSTITUTIONS} (?:[a-z|]+ ){{0,4}}?(?:donne|prete|a donne|trouve|a trouve) (?:a )?"
            r"(?:moi|nous) (?:[a-z]+ ){0,3}?(?:lit|chambre|toit|place|hotel|foyer)",
            r"(?:bateau|peniche|gymnase|caravane|mobil home|appart|appartement|studio|chambre) "
            r"(?:de|d|du|des) (?:l |la |une? |le )?(?:associations?|asso|115|siao|samu social|croix "
            r"rouge|emmaus|coallia|adoma|ofii|secours|ase|departement|ccas|spada)",
            r"(?:a|chez) emmaus",
            UNE_PLACE,
            rf"{CENTRES}",
            r"(?:au|en|dans un|dans le|dans un petit|a l|dans l|dans une chambre d|chambre d|"
            r"chambre au|"
            rf"place en|nuit d|nuits d|dans des|de|d|sous) {FOYER}",
            rf"{FOYER}(?= (?:115|paye|pris en charge|finance|par le 115))",
            r"heberge(?:ment)? (?:gratuitement )?(?:par|via|grace au?|en|a l|dans un|au|dans une|"
            r"chez) (?:le |la |"
            rf"l |un |une |les |aux )?{INSTITUTIONS}",
            r"(?:loges?|logees?|place|mis a l abri|mise a l abri|mises? a l abri|prise?s? en "
            r"charge|accueillie?s?|nuits?) "
            r"(?:[a-z0-9]+ ){0,2}?(?:par|au|via) (?:le |la |l |une |un |des )?(?:115|samu social|"
            r"siao|associations?|asso|"
            r"croix rouge|emmaus|departement|ccas|mairie)",
        ),
        "heberge ": (
            r"heberge",
            rf"{_CHEZ}",
            r"(?:ai|a|avons|ont|eu|trouve) (?:[a-z]+ ){0,2}?(?:toit|lit|chambre|canape|matelas|place|coin) "
            rf"chez (?:{DE_QUI} )?(?:{QUALITE} )*{HOTES}",
            r"(?:retour|revenu|revenue|retourne|rentre|rentree) au bercail",
            rf"(?:{VIVRE}|retourne|revenu) (?:[a-z]+ ){{0,2}}?avec (?:ma|sa|mon|son|mes|ses|"
            r"notre|nos|leurs|les|la) (?:petite? |grande? )?(?:mere|pere|maman|papa|famille|"
            r"parents|darons|vieux|tante|"
            r"oncle|grand mere|grands parents|soeur|frere|freres|soeurs|mamie|cousine?s?|beaux "
            r"parents|"
            r"belle mere|potes?|amis?|amies?)",
            rf"(?:retour|retourne|retournee|revenu|revenue) (?:au |sur le |dans le |a la |chez )?"
            rf"(?:{_CHEZ_SOI}) {CHEZ_EUX}",
            r"a droite (?:et |\| )?a gauche|a gauche (?:et |\| )?a droite|de pote en pote|"
            r"de canapes? en canapes?|de maison en maison|d appart en appart|"
            r"(?:le|un|des|les|de) canapes? (?:de|d|des|chez) [a-z]+(?: [a-z]+)?|"
            r"(?:dors|dort|squatte|couche|passe|vis|vit|nuits) (?:[a-z]+ ){0,2}sur (?:le|un|des|"
            r"son) "
            r"(?:canape|canapes|matelas|clic clac)|"
            r"(?:au |chez |dans le )?(?:domicile|foyer|toit|logement|maison) (?:parental|familial|"
            r"familiale|des parents)|"
            r"hebergement (?:familial|amical|intrafamilial|(?:chez|par) (?:un|une|des|sa|son|ses|"
            r"la|le|mon|ma|mes) [a-z]+)|"
            r"d un canape a l autre|entre (?:deux|les|plusieurs) canapes|"
            r"chez les? uns (?:et |\| )?(?:et )?(?:chez )?les autres|chez l un (?:et |\| )*(?:chez )?"
            r"l autre|sous le toit (?:parental|familial|de (?:mes|ses) parents)|"
            r"dom(?:icile)? parents|chambre d ado(?:lescente?)?|"
            r"(?:squatte|dors|dort|couche) (?:a|par) (?:meme le sol|terre) chez [a-z]+(?: [a-z]+)?|"
            r"logement (?:par|chez) (?:un|une|des|la|sa|son) (?:tiers|famille|ami|amie|amis|proche|"
            r"parents)|"
            r"a titre gratuit|chez (?:papa|maman) (?:et )?(?:papa|maman)",
            rf"(?:{DORMIR}|squatte|loge|creche|zone|domicilie) (?:[a-z]+ ){{0,3}}?chez (?!moi |"
            r"nous |toi |vous |lui |elle |eux |personne (?!de |d |agee)"
            rf"|personne$|elles |{INSTITUTIONS} )[a-z]+",
            rf"(?:{DORMIR}|{VIVRE}|suis) (?:[a-z]+ ){{0,2}}?chez (?:eux|lui|elle|elles)",
            rf"(?:loge|loges|logees|heberges) (?:gratuitement |tous )?(?:par|chez) (?:{DE_QUI} )?(?:{QUALITE} )*{HOTES}",
        ),
        "stable": (
            r"(?:co |sous )?locataire|colocataires?|en location|en colocation|en coloc|"
            r"dans une? (?:petite |grande )?coloc(?:ation)?",
            r"(?:(?:suis|est|sommes|sont|devenu|etre|toujours|\|) |(?<=^ ))(?:tous les deux )?(?:heureux "
            r"|heureuse |jeune )?(?:co )?"
            r"(?:proprietaires?|proprios?)(?= (?:\||$|de|d|a|depuis|et|avec|occupant|mais|en|"
            r"dans))",
            rf"{_A} {_UN_LOGIS}",
            r"(?:habite|habiter|habitons|habitent) (?:seul |tout seul |tous |bien |dans )*(?:un |"
            rf"une )?(?:{QUALITE} )*{LOGIS}",
            r"(?:relogee?s?|installee?s?|emmenage|emmenager|loges?|vis|vit|habite|habites|vivons|"
            r"habitons) (?:seul |maintenant )?"
            rf"(?:en|dans un|dans une|dans le|dans mon|dans ma) (?:{QUALITE} )*{LOGIS}",
            rf" (?:(?<=^ )|(?<=\| ))(?:et |mais |par contre )*(?:mon|ma|notre) (?:{QUALITE} "
            rf")*{LOGIS} "
            r"(?:est|n est|fait|coute|me (?:coute|plait)|se trouve|a \d)(?= )(?! (?:au (?:mali|"
            r"maroc|bled|pays)|menace|ma voiture))",
            rf"(?:{VIVRE}|{ETRE}) (?:(?:seul|tranquille|bien|tout|heureux|heureuse|enfin|"
            r"maintenant|ici) )*"
            r"(?:en appartement|en hlm|en maison|en appart|en studio|chez moi|chez lui|chez elle|"
            r"chez nous|"
            r"en pavillon|en residence (?:etudiante|universitaire|crous)|en cite universitaire|en "
            r"cite u|"
            r"au crous|a mon compte dans)",
            rf"(?:en|dans un|dans le|au) hlm|{LOGIS} (?:[a-z0-9]+ ){{0,3}}?(?:a|au) (?:mon|son|"
            r"notre|leur|nos|mes) noms?",
            rf"(?:mon|ma|son|sa|notre) (?:{QUALITE} )*{LOGIS} (?:a (?:moi|lui|elle|nous)|perso|hlm|"
            r"depuis)",
            r"bail (?:\| )?(?:(?:de [a-z]+|vient d etre|tout|hlm|est|deja|bien) )*(?:a (?:mon|son) "
            r"nom|aux? "
            r"noms?|signe|"
            r"en regle|en cours|classique|de \d ans|etudiant|mobilite|meuble|prive|glissant|"
            r"precaire)|"
            r"(?:signe|a|ai|avec|eu|obtenu) (?:mon|son|un|notre|le|deja un) (?:vrai |nouveau |"
            r"premier )?bail|"
            r"logement (?:autonome|stable|ok|oui|perenne|independant|personnel|perso|en propre|ras|"
            r"correct|acquis)|"
            r"(?:cote|niveau|question|pour le|concernant le|au niveau du) logement (?:\| )?(?:c "
            r"est |tout est |tout )?(?:ok|ras|bon|stable|regle|nickel|rien a signaler)|"
            r"ras (?:cote|niveau|sur le|pour le) logement|"
            r"coloc (?:a \d|etudiante|entre|avec (?:des|deux|\d|mes|une?))|colocs?(?= (?:\||$))|"
            r"loc (?:hlm|prive|privee|parc|secteur|[tf][1-6]|chez|meublee?|social|sociale|en|depuis|"
            r"seule?|au nom|stable|ok)|(?:parc|secteur) (?:prive|social|hlm)|"
            rf"{LOGIS} (?:ok|stable|acquis|nickel)(?= )|{LOGIS} avec (?:un )?bail|bail (?:va |court |dure )?jusqu|bail (?:a|de|en) (?:son|mon)|"
            r"piaule (?:est |a moi)|"
            r"quittances? (?:de loyer )?(?:a jour|a mon nom|a son nom)|loyers? (?:a jour|payes?)|"
            r"bailleur social|mon propre (?:appart|appartement|logement|toit)|chez moi (?:a moi|"
            r"tranquille)|"
            r"residence (?:etudiante|universitaire|crous)|chambre (?:universitaire|crous|"
            r"etudiante)|cite u|"
            r"cite universitaire|logement (?:crous|etudiant)|accedant a la propriete",
            rf" (?:(?<=^ )|(?<=\| ))(?:un |une |mon |petit |ptit |p |tit |en )*{LOGIS} "
            r"(?=(?:\||$|a [a-z]+ (?:\||$)|depuis|seul|hlm|perso|en hlm|prive|dans le (?:prive|"
            r"parc)))",
            rf"loyer (?:est |de )?(?:[a-z0-9]+ ){{0,4}}?(?:mon|son|notre) (?:{QUALITE} )*{LOGIS}",
            r"(?:paye|paie|payons) (?:(?!pas |plus |jamais |aucun )[a-z0-9]+ ){0,3}?(?:de "
            r")?loyer(?= )(?! (?:de retard|en retard))",
            r"appart(?:ement)? (?:que )?(?:nous |on |je )(?:louons|loue)",
        ),
    }
)
