"""`logement`: evicted, unfit, too small, none. Being lodged by others is not by itself one."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import NON, PROCHE

_TOIT = (
    r"(?:logement|hebergement|toit|chambre|loger|habitat|chez soi|"
    r"endroit (?:ou )?(?:dormir|vivre|loger))"
)
_CHERCHE = (
    r"(?:chercher|besoin|trouver pas|trouver plus|trouver|manque|urgence|attendre|attente|"
    r"demande|demander|acces|acceder|probleme|galere|difficile|pas|plus|aucun|sans|ni|zero|"
    r"perdu|perdre|errance|precarite|instabilite|faut|faudrait|impossible|ecarte)"
)
_DEHORS = (
    r"(?:dehors|porte|rue|chez (?:moi|nous|lui|elle|soi|mere|pere|parents|mari|copain|eux)|"
    r"foyer|hotel|maison|logement|trottoir)"
)
_JETE = (
    r"(?:mettre|vire|jete|jetee|jette|jeter|hs|foutre|fout|foutent|chasse|chassee|chasser|"
    r"degage|degager|lourde|flanque|expulse|sorti|sortir)"
)
_UNFIT = (
    r"(?:insalubre|pourrie?s?|moisi|nuisible|hs|trop petite?|petite? pour|surpeuple|suroccupe|"
    r"precaire|instable|inadapte|insalubre|dangereux|froid|glacial|peril|fissures?|rongee?|"
    r"infiltrations?|amiante|inhabitable|pas (?:chauffee?|isolee?|adaptee?|normes|eau|"
    r"electricite|chauffage|habitable|decent)|sans (?:eau|chauffage|electricite)|fuites?)"
)

LOGEMENT: tuple[str, ...] = (
    (
        r"expulse(?! (?:frontiere|classe|cours|lycee|college|ecole))|"
        r"commandement (?:payer|quitter)"
    ),
    (
        rf"(?<!sorti )(?<!je )(?!sorti[a-z]* rue){_JETE} (?:me |m |on |moi |nous |presque )*(?:dehors|porte|"
        r"rue|trottoir)(?= )"
    ),
    (
        r"je (?:me )?(?:faire |ete |retrouve )?(?:vire|jete|jeter|mettre|chasse|hs|foutre|"
        rf"expulse|degager?) {_DEHORS}"
    ),
    rf"(?:vire|jete|jetee|chasse|chassee|degage) (?:par )?(?:{_DEHORS}|{PROCHE})(?= )",
    (
        rf"{PROCHE} (?:\| )?(?:il |elle |qui |ils )?(?:me |m |vouloir |aller |nous |"
        r"venir )*(?:vire|jete|jetee|jeter|chasse|chassee|mettre (?:dehors|porte|rue)|"
        r"hs (?:dehors|porte)|degage|degager|expulse)(?= )(?<!patron vire)"
    ),
    (
        rf"(?<!sortir )(?<!quitter )(?<!deplacer ){_CHERCHE} (?:(?:eu|avoir|trouver|propre|petit|petite|bon|vrai|pour|me|se|nous|"
        r"vite|rapidement|urgence|urgent|tout|social|autre|avec|acces|place|niveau|cote|"
        r"besoin|maison|beaucoup|pouvoir|sur|grand|plus|quitter|solution|solutions|projet|"
        rf"perspective|deuxieme|nouveau|lieu|faire) ){{0,4}}?{_TOIT}(?! (?:saisonnier|"
        r"occasionnel|touristique))"
    ),
    (
        rf"{_TOIT} (?:\| )?(?:non|aucun|precaire|instable|urgent|urgence|probleme|difficile|"
        r"zero|manquant|perdu)(?= )"
    ),
    (
        r"(?:pas|plus|sans|aucun) (?:lieu|adresse|domicile) (?:vie|vivre|fixe|stable)|"
        r"(?<!sortir )(?<!deplacer )(?<!aller )(?<!deplacer )plus chez (?:moi|soi|lui|"
        r"elle|nous)|(?:pas|jamais) (?:eu )?chez (?:moi|soi|nous)|non loge|mal loge|mal logee|"
        r"logement insalubre|personne (?:vouloir|pour|qui|pouvoir|"
        r"accepter) (?:vouloir )?(?:nous |me |m )?(?:loger|louer|heberger)|"
        r"savoir (?:pas|plus) ou (?:dormir|aller dormir|loger|vivre|passer nuit|aller soir|"
        r"me loger)"
    ),
    (
        r"(?:logement|maison|chambre|immeuble|chez (?:moi|nous|elle|"
        rf"lui)) (?:\| )?(?:(?!mais |dos |voiture )[a-z0-9]+ ){{0,7}}?{_UNFIT}"
    ),
    (
        r"(?:dans|vivre) (?:truc |trou |vieux )?(?:insalubre|moisi)|insalubre|taudis|"
        r"bidonville|gourbi|marchands? sommeil|"
        r"moisi (?:partout|murs?|mur|plafond|dans|sur)|(?<!comme )(?<!courses )(?<!faire )nuisible(?= )|"
        r"passoire (?:thermique|energetique)|eau (?:[a-z]+ |\| ){0,4}?murs?|"
        r"(?:logement|vrai|vraie) passoire|plafond (?:[a-z]+ ){0,3}?(?:tomber?|tombee?|effondre[a-z]*|fuit|ecroul[a-z]+)|"
        r"arreter (?:peril|insalubre)|(?:plein|pleine|rempli|infeste) (?:[a-z]+ )?(?:moisi|"
        r"nuisible)|petit \d+ m2|surpeuplement|suroccupation|mal isole|"
        r"(?:pas|plus|sans|ni) (?:chauffage|eau (?:chaude|courante|potable)|eau ni)|"
        r"(?:change|changer) serrures?|(?:murs?|plafond) (?:[a-z]+ )?(?:noirs?|verts?|gondol[a-z]+|suint[a-z]+|goutt[a-z]+|tremp[a-z]+|mouille[a-z]*)|cage escalier avec (?:sacs?|affaires|valises?|enfant|bebe)"
    ),
    (
        r"\d+ (?:personnes |enfants? |enfant )?(?:(?:vivre|dormir) )?dans (?:petite? |"
        r"seul )?(?:\d+ (?:pieces?|m2)|logement|chambre|piece|2 pieces|studette|caravane)|"
        r"(?:entass[a-z]+|serr[a-z]+|trop(?: nombreux)?|uns sur) (?:\d+ |tous |plusieurs |"
        r"nombreux )*(?:dans )(?:logement|chambre|caravane|\d+)|\d+ dans \d+ m2"
    ),
    (
        r"proprio (?:\| )?(?:il |qui |elle |nous |me |m |vouloir |[a-z]+ ){0,3}?(?:vend|"
        r"vendre|reprend(?:re)?|recuper[a-z]+|mettre dehors|vire|parte|partir|conge|"
        r"expulse|coupe|retire|faire rien|rien faire|refuse)"
    ),
    (
        r"conge (?:proprio|pour vente|vente)|"
        r"preavis(?! (?:licenciement|demission|travail|cdi|cdd|greve))(?<!mon preavis)|"
        r"(?:fin|expire|terme) bail|bail (?:\| )?(?:se )?(?:expire|finir|expire|arriver|"
        r"pas renouvel[a-z]+|resilie)|resiliation bail"
    ),
    (
        r"(?:devoir|oblige|obligee|faut|avant|oblig[a-z]+|contraint|devoir|"
        r"sommee?) (?:que je |nous |qu on |je |on |il |elle )*(?:quitter|partir|libere|"
        rf"rendre|parte|sortir|quitte) (?:avant |\d+ )*(?:{_TOIT}|chez (?:moi|lui|elle|"
        r"parents|mari|mere)|foyer|hotel|chrs|cada|residence)"
    ),
    (
        rf"(?:perdu|perdre) (?:tout )?{_TOIT}|"
        r"(?:retrouve|retrouver|finir|dormir|aller|je) (?:bientot )?(?:rue|"
        r"dehors)(?= (?:\||$|soir|depuis|avec|demain|dans|fin|bientot|si|et|nuit|avant|"
        r"apres)(?![a-z]))(?<!je dehors)|"
        r"(?:menacer|risque|procedure|jugement|avis|peur|sous) expulse|"
        r"(?:me|nous) retrouver? (?:rue|dehors|sans toit)|"
        r"(?:serai|sera|serons|serais|aller etre) (?:bientot |encore )?(?:rue|dehors|sdf|sans (?:toit|logement))"
    ),
    (
        r"\d+ ?(?:h|heures|jours|semaines) (?:[a-z]+ )?pour (?:quitter|partir|libere|"
        r"vider)|(?:toit|toiture|plafond|chaudiere|tuyaux?) (?:\| )?(?:[a-z]+ "
        r")?(?:fui[a-z]*|perce|hs|coule|tombe)|"
        r"(?:canape|heberger|chez|logement|maison|chambre) (?:[a-z]+ |\| ){0,6}?(?:me|m|"
        r"nous) (?:vire|degage|jete)(?= )|errance|sdf|sans abri|sans toit|sans domicile"
    ),
    (
        rf"(?:caravane|voiture|camion|tente|cave|garage|squat) (?:\| )?(?:[a-z]+ )?{NON} "
        r"chauffage"
    ),
)

DITS = {"logement": LOGEMENT}
NOMS = {
    "logement": (r"logement|hebergement|loger|me loger|toit|facture logement|expulse|dormir|rue",)
}
