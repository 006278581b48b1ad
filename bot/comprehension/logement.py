"""Where the person sleeps: the key `logement`.

A place counts when the sentence puts the person in it (a verb of living, "en", "chez"…, or the
bare words of a note), today; a place left, lost, looked for, visited or worked in says nothing.
"""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import compile_table, is_negated, is_wished, matches
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
    INSALUBRE,
    INSTITUTIONS,
    LOGIS,
    QUALITE,
    QUIDAM,
    VEHICULES,
    VIVRE,
)

_GRAINES = words("""
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
_GRAINES |= {
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
_MOTS = r"(?:[a-z0-9]+ )"
_SON = r"(?:ma|la|sa|une|mon|un|son|le|notre|leur|des|les|l|nos|cette|ce)"
_CHEZ = rf"chez (?:{DE_QUI} )?(?:{QUALITE} )*(?:{HOTES}|{QUIDAM})"
_CHEZ_EUX = rf"(?:de|d|du|des|a|chez) (?:{DE_QUI} )?(?:{QUALITE} )*{HOTES}"
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

_TABLE = compile_table(
    {
        # before the street: "dans le garage de ma tante" is at somebody's place
        "heberge": (
            rf" (?:{DORMIR}|{VIVRE}|squatte|tourne|retour) {_MOTS}{{0,3}}?(?:dans|sur|au) "
            rf"(?:{_SON} )?(?!{VEHICULES} )[a-z]+(?: [a-z]+)? {_CHEZ_EUX}(?= )",
            rf" (?:{ETRE} |(?<=\| )){_MOTS}{{0,3}}?(?:dans|sur|au) (?:{_SON} )?(?:petite? |ancien |"
            r"ancienne )?"
            rf"(?:{_CHEZ_SOI}) {_CHEZ_EUX}(?= )",
            rf" (?:{DORMIR}|{VIVRE}) (?:la |le |un |une )?(?:maison|appartement|appart|chambre|"
            r"canape|salon|studio) "
            rf"{_CHEZ_EUX}(?= )",
            rf" (?:(?<=^ )|(?<=\| ))(?:[a-z]+ ){{0,4}}?(?:dans|sur) (?:{_SON} )?(?:[a-z]+ )?"
            rf"(?:{_CHEZ_SOI}) {_CHEZ_EUX}(?= )",
            rf" (?:{DORMIR}|{VIVRE}) (?:[a-z]+ ){{0,3}}?(?:\| )?(?:{_SON} )?(?:{_CHEZ_SOI}) "
            rf"(?:{DE_QUI} )?(?:{QUALITE} )*{HOTES}(?= (?:\||$))",
            rf" (?:(?<=^ )|(?<=\| ))(?:[a-z]+ ){{0,2}}?(?:{_CHEZ_SOI}) chez (?:{DE_QUI} )?"
            rf"(?:{QUALITE} )*{HOTES}(?= )",
            rf" (?:{ETRE} |{DORMIR} |{VIVRE} |(?<=\| ))(?:[a-z]+ ){{0,2}}?sous le (?:meme )?toit "
            rf"{_CHEZ_EUX}(?= )",
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
            r"je peux)",
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
            r"(?:en|dans l) errance(?! (?:medicale|scolaire|professionnelle))",
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
            rf"(?:{_CHEZ_SOI}) {_CHEZ_EUX}",
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
            r"nous |toi |vous |lui |elle |eux |"
            rf"elles |{INSTITUTIONS} )[a-z]+",
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
_PAR_UN_PROCHE = re.compile(
    r" (?:m|me|nous|l|les|ma) (?:(?:a|ont) (?:recueillie?s?|prise?s? chez|accueillie?s?|hebergee?s?|"
    r"gardee?s? (?:chez|a la maison)|ouvert (?:sa|leur|la|ses) (?:porte|maison|portes)|"
    r"(?:prete|donne|laisse|file|passe|cede|offert|libere|fait) (?:(?:une?|sa|son|leur|le|la|les|"
    r"petite?|vieux|vieille|de|place|sur|dans) )*(?:chambre|canape|studio|appart|salon|lit|"
    r"appartement|maison|garage|caravane|matelas|coin|place chez|toit|cles))|"
    r"(?:prete|laisse|file|donne|passe|cede|offre|libere|ouvre|sous loue|depanne)(?:nt)? (?:(?:une?|"
    r"sa|son|leur|le|la|les|l|petite?|vieux|vieille|de|d|du|propre|bout|deuxieme|autre) )*(?:chambre|"
    r"canape|studio|appart|salon|lit|sofa|appartement|maison|garage|caravane|matelas|coin|toit|"
    r"clic clac|bz|divan|banquette|sous sol|grenier|piaule|cabane|mezzanine|porte)|(?:fait|laisse|font|laissent) (?:dormir|vivre|rester|squatter|loger|coucher|habiter)|"
    r"garde(?:nt)? (?:chez|a la maison|dans)|prend(?:nent)? chez|heberge|"
    r"hebergent|loge|logent|recueillie?|"
    r"accueille (?:chez|dans)|accueillent (?:chez|dans)|accueille(?= (?:\||$))|depanne (?:d|de|d "
    r"un|sur) "
    r"(?:un |son |le )?(?:canape|lit|chambre|toit)|prete(?:nt)? (?:une?|sa|son|leur) "
    r"(?:chambre|canape|studio|appart|appartement|salon|lit|maison|garage|caravane)|"
    r"laisse(?:nt)? (?:dormir|une chambre|sa chambre|son canape|son salon|squatter))(?= )"
    r"(?! (?:pas|plus) )"
)
# "Tante de moi elle garde moi dans sa case."
_HEBERGE_MOI = re.compile(
    r" (?:heberger?|logent?|loge|gardent?|garde|garder|laissent?|laisse|donne|donner|prend|prendre|"
    r"accueille|prete|preter) (?:a )?(?:moi|nous) (?:(?:un|une|le|la|son|sa|dormir|rester|vivre|"
    r"petit|petite) )*(?:chez|dans|case|maison|chambre|lit|canape|toit|salon|la bas|ici|dormir|"
    r"rester|gratuit)(?= )"
    r"| (?:donne|prete|laisse|donner|preter) (?:[a-z]+ )?(?:matelas|canape|lit|chambre|sofa|case|coin|"
    r"place|maison) (?:pour|a) (?:moi|nous)(?= )"
    r"| (?:give|gives|gave|let|lets) (?:me|us) (?:[a-z]+ )?(?:sofa|couch|bed|room|sleep|stay)(?= )"
)
_QUI_HEBERGE = re.compile(
    rf" (?:{HOTES}|on|quelqu un|gens|qui|personne qui)(?: (?:a|de|d|du|mon|ma|la|[a-z]+)){{0,3}}? $"
)
# What is somewhere and is no person; nights out for fun.
_CHOSE = re.compile(
    r"^ (?:et |mais )*(?:le|la|les|mon|ma|mes|l|un|une|nos|notre|tout|toutes|tous|ses|sa|son) (?:[a-z]+ )?"
    r"(?:chats?|chiens?|chienne|chatte|chaton|affaires|meubles|valises?|courriers?|colis|papiers|"
    r"cartons|sacs?|cles|fete|reunion|repas|rdv|lettre|velo|scooter|tv|tele|ordi|pc|animaux|animal|"
    r"poules|hamster|lapin|telephone|anniversaire|barbecue|soiree|ballon|wifi|linge|machine) "
)
_LOISIR = re.compile(
    r" (?:scouts?|solidarite|solidaire|veillee|marshmallows?|bivouac|colo|festival|rando|randonnee|"
    r"camping|campeur|tongs|barbecue|teuf|rave|concert|fete|kermesse|vacances|jeu|jeux|film|"
    r"astronomie|etoiles filantes|perseides|peche|chasse|trek|vanlife|road trip|roadtrip|surf|plage|"
    r"spectacle|evenement|benevoles|brocante|vide grenier|match|stade|terrasse|cour de recre|"
    r"trop bien|trop hate|genial|kiffe|cet ete|en amoureux|coucher dehors|promenade|manif|sitting|marathon|copains de classe|sortie scolaire|week end a|pique nique) "
)
_BAILLEUR = re.compile(r" (?:proprios?|proprietaires?|bailleurs?|patronne?) .* (?:mon|ma|notre) ")
_CAGE = re.compile(r" (?:cages? d escaliers?|entree d immeuble|porche|cartons?) ")
_DE_NUIT = re.compile(
    r" (?:nuits?|soir|dormir|dors|dort|sacs?|affaires|duvet|froid|serrure|valises?|heberger?|"
    r"couvertures?|toit|jours|depuis) "
)
_A_LA_PORTE = re.compile(
    r" (?:retards?|chef|patron|patronne|place|contrat|essai|cdd|cdi|interim|mission|boite|job|boulot|"
    r"taf|poste|travail|usine|lycee|college|classe|cours|prof|bahut|ecole|club|groupe whatsapp) "
)

# The nearest of these words before "chez" says whether one lives there.
_DEMEURE = words("""
    suis est sommes sont vis vi vit vivons vivent vivre dors dor dort dormir dormons dormi
    dorment loge loges logent loger habite habites habiter habitons reste restes rester squatte
    squattes heberge hebergee reside domicilie retour retourne retournee retourner revenu
    revenue revenir revient rentre rentree reparti repartie atterri atterris refugie installe
    accueilli recueilli pose creche demeure zone galere tourne coince coincee bloque canape lit
    chambre matelas nuit nuits actuellement maintenant toujours encore solution provisoirement
    emmenage hebergement campe coup tantot
""")
_AILLEURS = words("""
    pres loin devant derriere cote face mange matinee matinees heure heures h cesu declare mange manger vais va vas aller alle passe
    passer parti partie partir quitte quitter vire chasse fugue sors sort sorti travaille
    menages repassage jardinage demenagement baby babysitting cours travailler bosse bosser taffe stage alternance apprenti apprentissage employe emploi cdi cdd
    interim menage aide aider garde garder bricole bouffe bouffer dine fete laisse oublie fait
    faire grandi appris achete commande rendez rdv courrier recois regarde vu vois visite venu
    viens vient dehors livre arrive arrivent debarque pleure pour comme affaires valises meubles
    cartons peux veux veut voulais travail boulot job embauche ouvrier vendeur vendeuse serveur
    vacances
""")
_JUSTE_AVANT = words("de d bas pour comme")
_SUJETS = words("je j il elle on nous ils elles")
_LE_TEMPS_D_UNE_VISITE = re.compile(
    r"(?<! jusqu a)(?<! depuis)(?<! apres)(?<! jusque)(?<! jusqu au) (?:week end|weekend|we|vacances|"
    r"noel|dimanche|samedi|mercredi|midi|de temps en temps|repas|apero|reveillon|"
    r"parfois|des fois|hier|anniversaire|fete) "
)
_PERDU = re.compile(
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
_AU_TRAVAIL = re.compile(
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
_TRAVAIL_LA = re.compile(
    r" (?:bosse|travaille|travailler|taffe|stage|menages?|embauche|formation|benevole)"
    r"(?: [a-z0-9]+){0,3} (?:dans|sur|chez) "
)
_PAS_LA = re.compile(
    r"^ ?(?:qui )?(?:est |sont |etait |tous |toujours |les deux )*(?:ferme|ferment|pleins?|"
    r"complets?|refuse|refusent|"
    r"(?:m |nous |l )?(?:a|ont) (?:dit non|refuse|ferme|dit|appele|repondu|vire)|non(?= )|repond|"
    r"rappelle|en attente|impossible|prevu|bientot|termine|fini|finis|d a cote|de la ville|demande|"
    r"sature|satures|a louer|a vendre|en vue|a visiter|promis|avant|l an prochain|en construction|"
    r"de vacances|vide|trop|possible|ou|urgent|introuvable|recherche|cherche|souhaite|c est "
    r"(?:fini|mort)|"
    r"de (?:mon|ma|mes|un|une|ses|sa|son) (?!nom)|du foyer)"
)
_ENTREES = re.compile(
    r" (?:dans (?:le|la|un|une|l|les)|au|aux|en|a la|a l|chez (?:l|le|la))(?: (?:petit|grand|"
    r"meme))? $"
)
_DETERMINE = re.compile(
    r" (?:le|la|les|un|une|des|du|ce|cet|cette|aucun|aux|de|d|l|pas|mon|son|notre) $"
)
_AU_CENTRE = re.compile(
    r" (?:suis|est|sommes|vis|vit|vivons|loge|loges|heberge|dors|dort|reste|accueilli|chambre|"
    r"place|lit|"
    r"integre|entre|rentre|admis|reside|residons|studio|nuits?)(?: [a-z]+){0,4} $"
)
_EN_PRISON = re.compile(
    r" (?:prison|taule|detention|ferme|incarcere|incarceration|cellule|libere|ecrou|penitentiaire|"
    r"maison d arret|placard|zonzon|peine) "
)
_CE_SOIR = re.compile(r" (?:ce soir|cette nuit|la nuit prochaine|aujourd hui|des ce soir|demain) ")
_NUITS_RECENTES = re.compile(
    r" (?:cette nuit|hier|avant hier|la nuit derniere|ces (?:derniers|dernieres|derniere)|depuis|"
    r"encore|cette semaine|"
    r"\d+ (?:nuits?|jours)|la veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
)
_CRAINT = re.compile(
    r" (?:peur|eviter|evite|risque|risquent|educateur|travailleur|maraudes?|traine|trainer|finir|"
    r"ancien|ancienne|ex|"
    r"mettre|garee?|gare|aller|jeunes|plutot|failli|faillit|avant|bientot|comme|aide|aider|"
    r"beaucoup|"
    r"lutte|veux|voudrais|envie|adore|aime|bosser|travailler|nettoie|sortir|sorti|sors|vacances|"
    r"fumer|jouer|jouent|joue|chien|chat|marche|marcher|croise|"
    r"menace|menaces|suis pas|finis|fait|froid|pleut|gele|degres|soiree|sorties|attend|attends)(?: "
    r"[a-z]+){0,3} $"
)
_SANS_ABRI_NOM = re.compile(r"^ (?:sdf|sans)")
_DES_SDF = re.compile(r" (?:les|des|un|une|le|la|ces|aux|d un|de|ce|cet|pour|chez) $")
_CE_SDF_CI = re.compile(r"^ (?:\| )?(?:de |age de |a )?\d+ ans ")
_DORMIR_INFINITIF = re.compile(r" (?:dormir|passer|coucher|vivre|loger|habiter|rester) ")
_ON_Y_EST = re.compile(
    r"(?:^|\|)(?: (?:et|mais|donc))? $| (?:je|moi|nous|oblige de|oblige a|force de|force a|reduit "
    r"a|contraint de|dois|"
    r"doit|devons|vais|va|on|allons|continue a|continue de|ai du|a du|pour) $"
)


# "je suis à la rue en maths": lost, not homeless.
_A_LA_RAMASSE = re.compile(
    r"^ (?:total |complet |completement |grave |sur|en (?:maths?|anglais|info|informatique|francais|"
    r"orthographe|physique|compta|svt|histoire|ce qui concerne)|niveau |cote |au niveau|question |"
    r"avec (?:les|l) (?:ordi|internet|papiers|papiers|demarches))"
)


def read_logement(phrase: Phrase) -> list[Fait]:
    """Facts `logement` of a sentence, in the order of the text."""
    if _GRAINES.isdisjoint(phrase.norme.split()):
        return []
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []
    faibles: set[int] = set()  # "dans un F3": whose it is, another fact may say
    for nom, motif in _TABLE:
        valeur = nom.strip()
        for trouve, clause in matches(phrase, motif):
            if any(debut < trouve.end() - 1 and trouve.start() + 1 < fin for debut, fin in pris):
                continue
            if _holds(phrase, trouve, clause, valeur):
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("logement", valeur, *span))
                pris.append(trouve.span())
                if trouve.group().startswith((" dans ", " avec ")):
                    faibles.add(span[0])
            elif valeur == "hebergement" or nom == "heberge":
                pris.append(trouve.span())
    for trouve, clause in matches(phrase, _HEBERGE_MOI):
        avant = phrase.norme[: trouve.start() + 1][-50:]
        if _is_told_now(clause) and re.search(rf" {HOTES} ", avant):
            span = phrase.span(trouve.start() + 1, trouve.end())
            faits.append(Fait("logement", "heberge", *span))
    for trouve, clause in matches(phrase, _PAR_UN_PROCHE):
        if _is_told_now(clause) and _is_hosted(phrase, trouve, clause):
            span = phrase.span(trouve.start() + 1, trouve.end())
            faits.append(Fait("logement", "heberge", *span))
    sures = [fait for fait in faits if fait.valeur != "stable" or fait.debut not in faibles]
    return sorted(sures or faits, key=lambda fait: fait.debut)


def _is_told_now(clause: Clause) -> bool:
    return not (clause.passe or clause.hypothese or clause.question or clause.futur)


def _is_hosted(phrase: Phrase, trouve: re.Match[str], clause: Clause) -> bool:
    """True when the one who lodges is a relative, a friend, "on": not an association."""
    avant = phrase.norme[: trouve.start() + 1][-60:]
    if re.search(rf" {INSTITUTIONS} (?:qui )?$", avant):
        return False
    if avant.endswith(" on ") and re.search(
        r" (?:donne|offert|file|attribue|trouve) ", trouve.group()
    ):
        return False  # "on m’a donné un appart"
    if re.search(r" (?:il|elle|ils|elles) $", avant):
        return bool(re.search(rf" {HOTES} ", avant))
    return clause.autre == "proche" or bool(_QUI_HEBERGE.search(avant))


def _holds(phrase: Phrase, trouve: re.Match[str], clause: Clause, valeur: str) -> bool:
    """True when the place found is where the person lives now."""
    subi = re.match(r" (?:m|ma|me|nous|l|les) ", trouve.group()) or (
        valeur == "hebergement" and re.match(rf" {INSTITUTIONS} ", trouve.group())
    )
    if valeur == "stable" and clause.autre == "proche" and _BAILLEUR.search(clause.texte):
        return clause.affirme or not (clause.passe or clause.hypothese or clause.question)
    if clause.autre and not (subi and clause.autre == "proche"):
        return False
    if clause.passe or clause.hypothese or clause.question:
        return False
    if clause.futur and not (valeur == "sans-abri" and _CE_SOIR.search(phrase.norme)):
        return False
    return _REGLES[valeur](phrase, trouve)


def _is_outside(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant, mots = phrase.before(trouve.start()), trouve.group() + " "
    if not re.match(r" (?:sans|pas|plus|aucun|nulle|sai|rien|savons|personne)", mots) and (
        is_negated(phrase, trouve.start(), trouve.end())
        or re.search(r" (?:pas|plus|jamais) (?!depuis|d autre)", mots[1:-1])
    ):
        return False
    if _CRAINT.search(avant[-45:]) or _PAS_LA.match(phrase.after(trouve.end())):
        return False
    if _LOISIR.search(phrase.norme) or _AU_TRAVAIL.search(avant[-40:]):
        return False
    if re.match(r" (?:et |c est )*dehors$", mots.rstrip()) and _A_LA_PORTE.search(phrase.norme):
        return False
    if _CAGE.search(mots) and re.match(rf" {ETRE} ", mots) and not _DE_NUIT.search(phrase.norme):
        return False
    if re.search(r" a la rue $", mots) and _A_LA_RAMASSE.match(phrase.norme[trouve.end() :]):
        return False
    if _SANS_ABRI_NOM.match(mots) and _DES_SDF.search(avant):
        return bool(_CE_SDF_CI.match(phrase.norme[trouve.end() :])) and not avant.endswith(
            (" les ", " des ", " aux ")
        )
    if " dehors " in mots and _EN_PRISON.search(phrase.norme) and not re.search(DORMIR, mots):
        return False
    if mots.strip() == "squat" and not re.search(
        r" (?:en|dans (?:un|le|ce|des)|au|vis|vit|dors|dort|chambre) $|(?:^|\|) (?:un )?$", avant
    ):
        return False
    if re.match(r" (?:dormi|ai passe|a passe) (?!la nuit|cette nuit)", mots):
        return bool(_NUITS_RECENTES.search(phrase.norme[trouve.start() :] + " "))
    if _DORMIR_INFINITIF.match(mots):
        return bool(_ON_Y_EST.search(avant))
    return not (re.match(rf" {ETRE} ", mots) and re.search(r" (?:me|te|qui|l|les) $", avant[-5:]))


def _is_sheltered(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if is_negated(phrase, trouve.start(), trouve.end()) or is_wished(phrase, trouve.start()):
        return False
    if re.search(r" (?:jamais|pas) (?:ete |etais |suis )?(?:[a-z]+ ){0,3}$", avant):
        return False
    if _PERDU.search(avant[-45:]) or _AU_TRAVAIL.search(avant[-60:]):
        return False
    if _PAS_LA.match(phrase.after(trouve.end())):
        return False
    mots = trouve.group()
    if re.match(
        rf" {INSTITUTIONS} (?:qui )?(?:(?:nous|m|me|l|les|ma|mon|a) |"
        r"(?:[a-z|]+ ){0,4}?(?:donne|prete|trouve) (?:a )?(?:moi|nous) )",
        mots,
    ):
        return True
    if re.match(r" (?:de|d|sous) ", mots) and not re.search(
        r" (?:chambre|nuits?|place|sortir) $", avant
    ):
        return False
    if re.search(r" (?:foyer|hotel)", mots) and re.search(r" (?:mere|femme|pere|homme) $", avant):
        return False
    if re.search(r" (?:du|de|d) $", avant):
        return bool(
            re.search(
                r" (?:chambre|place|lit|residente?|studio|pensionnaire|usagere?|heberge|"
                r"accueillie?) (?:du|de|d) $",
                avant,
            )
        )
    if _DETERMINE.search(avant) and not _ENTREES.search(avant):
        return bool(_AU_CENTRE.search(avant))
    return True


def _is_lodged(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant, mots = phrase.before(trouve.start()), trouve.group()
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False
    if _CHOSE.match(phrase.clause_at(trouve.start() + 1).texte):
        return False
    if re.search(r" chez (?:eux|lui|elle|elles)$", mots):
        moi = phrase.clause_at(trouve.start() + 1).moi
        return moi and bool(re.search(rf" {HOTES} ", phrase.norme[: trouve.start() + 1]))
    if _DORMIR_INFINITIF.match(mots) and not _ON_Y_EST.search(avant):
        return False
    if re.match(r" (?:dormi|passe|couche) ", mots) and re.search(r" (?:ai|a) $", avant[-4:]):
        return False
    if mots.startswith(" heberge"):
        return bool(re.search(r" \d\d a $", avant)) or not re.search(
            r" (?:j|je (?:l|les|le|la)|l|les|m|me|nous|on|qui|a|en|t) $", avant[-9:]
        )
    visite = _LE_TEMPS_D_UNE_VISITE.search(phrase.clause_at(trouve.start() + 1).texte)
    if not mots.startswith(" chez"):
        if _TRAVAIL_LA.search(avant[-40:] + mots[1:]):
            return False
        return not visite and not (is_wished(phrase, trouve.start()) or _PERDU.search(avant[-45:]))
    return not visite and _lives(avant.split())


def _lives(avant: list[str]) -> bool:
    """True when the words before "chez…" say that one lives there, or say nothing of it."""
    for place in range(len(avant) - 1, -1, -1):
        mot = avant[place]
        if mot in _DEMEURE:
            suis_parti = mot in ("suis", "est", "sommes") and place + 1 < len(avant)
            return not (suis_parti and avant[place + 1] in ("reste", "alle", "parti", "passe"))
        if mot in _AILLEURS or (mot in _JUSTE_AVANT and place + 1 == len(avant)):
            return False
        if mot in _SUJETS:
            suite = [m for m in avant[place + 1 :] if m not in ("ne", "n", "y", "en")]
            return not suite or (
                suite[0] in ("ai", "a") and suite[1:2] != [] and suite[1].isdigit()
            )
    return True


def _is_home(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant, mots = phrase.before(trouve.start()), trouve.group()
    if is_negated(phrase, trouve.start(), trouve.end()) or (
        _PERDU.search(avant[-45:]) and not mots.startswith(" avec ")
    ):
        return False
    if mots.strip() in ("logement", "toit", "my home"):
        return False  # the heading of a note: "logement : rue"
    if re.search(r" chez (?:lui|elle)$", mots) and re.search(r" (?:je|j|moi|on) ", avant + mots):
        return False
    titre = re.match(r" (?:\| )?(?:co |sous )?(?:locataire|proprietaire|bail)", mots)
    if titre and re.search(r" (?:noms?|jusqu|en cours|en regle|signe|glissant)$", mots):
        return True
    if titre and re.search(
        r" (?:les|des|mes|ses|le|la|ancien|nos|vos|aux|mon|un|une|de) $", avant[-8:]
    ):
        return bool(re.search(r" (?:suis|est|comme) (?:le|la|un|une) $", avant))
    if not titre and not mots.startswith(" relog") and re.search(rf" {INSALUBRE} ", phrase.norme):
        return False
    apres = phrase.after(trouve.end())
    if re.search(rf" {LOGIS} $", mots.rstrip() + " ") and (
        _PAS_LA.match(apres)
        or re.match(
            rf" ?(?:{_CHEZ_EUX}|therapeutique|d urgence|115|a (?:trouver|vendre|louer))", apres
        )
    ):
        return False
    if re.match(r" (?:dans|avec) ", mots) and re.search(
        r" (?:travaille|bosse|tombe|stage|vais|va|seul enferme|menage|\d|cambriole|feu|rentre) $",
        avant,
    ):
        return False
    return not is_wished(phrase, trouve.start())


_REGLES = {
    "sans-abri": _is_outside,
    "hebergement": _is_sheltered,
    "heberge": _is_lodged,
    "stable": _is_home,
}
