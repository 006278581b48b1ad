"""`confiance`, `isolement` and `reseau`: oneself and the others."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import NON, PROCHE, missing

_MOI = r"(?:je|j|me|m|se|il|elle|moi|sentir|trouver|croire|dire|dit|juger|juge|voir|comme)"
_ENTRETIEN = (
    r"(?:entretiens?|parler|prendre parole|presenter|passer entretien|rencontrer|telephone|"
    r"appeler)"
)

CONFIANCE: tuple[str, ...] = (
    (
        rf"(?:{NON}|manque|perdu|perdre|peu|zero|besoin|reprendre|retrouver|gagner|faible|"
        r"baisse|perte|rien|travailler|regagner|nul|hs|basse) (?:(?:beaucoup|tout|toute|"
        r"trop|assez|eu|peu|avoir|perdu) ){0,3}confiance(?= (?:\||$|ensoi|desoi|"
        r"capacites|avenir|et|moi|depuis|ni|soi|totale|pour)(?![a-z]))(?! (?:dans) (?!moi|"
        r"soi|capacites|avenir|elle|lui))"
    ),
    (
        r"confiance (?:ensoi )?(?:\| )?(?:je |y |pas |il |j )*(?:zero|nul|basse|faible|"
        r"perdu|hs|pas (?:top|terrible|beaucoup)|aucun|manquant|ras|plat|fragile|"
        r"detruite?)(?= )"
    ),
    (
        r"(?:croire|croyais) (?:plus|pas) (?:tout )*(?:ensoi|moi|rien|y)(?= )|"
        r"y croire (?:plus|pas)|(?:plus|pas) (?:y )?croire(?= (?:\||$|ensoi|"
        r"rien)(?![a-z]))|confiance desoi|image desoi|syndrome imposteur|confiance ensoi hs"
    ),
    (
        rf"{NON} (?:tout |trop |assez |bien )?motive(?! par)|demotive|"
        r"motive (?:\| )?(?:zero|nul|pas|plus|bas|faible|berne|difficile|fluctuante|aucun)|"
        r"(?:manque|perdu|perte|baisse|zero|retrouver|probleme) (?:[a-z]+ )?motive"
    ),
    (
        r"(?:je|j|me|m|sentir|trouver|croire|dire|dit|juger|trop|se) (?:me |m |se |trop |"
        r"qu |que |comme |plus |je |s |tout |pas |bon |bien |etre |moi |y )*nul(?= (?:\||$|"
        r"tout|partout|pour|et|dans|rien|passer|trouver|faire|face|tenir|arriver|travail|"
        r"travailler|depuis|sortir)(?![a-z]))(?! (?:dans) (?!tout))"
    ),
    (
        rf"(?:{NON} (?:tout |etre )?capable|capable rien|rien capable)(?= (?:\||$|rien|"
        r"faire|travailler|tenir|arriver|trouver|passer|y|reprendre|"
        r"parler)(?![a-z]))(?! faire (?:demarche|papiers|internet))"
    ),
    (
        r"oser (?:pas|plus|jamais|rien)(?! (?:dire|deranger|rentrer|parler|lui dire|"
        rf"dire personne|aller travail))(?= )|{NON} oser(?= )"
    ),
    (
        r"peur (?:[a-z]+ )?(?:(?:pas )?(?:rater|echec|planter|mal faire|lancer|reprendre|"
        r"arriver|juge|jugement|regard|deranger|tromper|ridicule|nul|hauteur|gens|autres|"
        r"inconnu|decevoir|erreur|refuse)|tout(?= (?:\||$)(?![a-z]))|pas (?:y )?(?:arriver|"
        r"hauteur|tenir|capable)|me (?:lancer|planter|tromper|rater|presenter)|"
        rf"{_ENTRETIEN})"
    ),
    (
        rf"{_ENTRETIEN} (?:\| )?(?:me |m |il |elle |trop |je |y )*(?:peur|terrifi[a-z]+|"
        r"angoisse|tetanis[a-z]+|paralys[a-z]+|angoisse|coupe|faire peur|perdre moyens|"
        r"perdre moyens)(?= )"
    ),
    (
        r"(?:je|il|elle|moi|trop|sentir|assez|gros|grande?|plutot|etre|jeune) (?:trop |"
        r"peu |bien )*timide|(?<=\| )timide|"
        r"timide(?= (?:\||$|et|maladif|maladive)(?![a-z]))|honte (?:desoi|moi)"
    ),
    (
        r"bon rien|bonne rien|valoir rien|vaux rien|vaut rien(?= (?:\||$))|"
        r"(?:je|me|m) servir rien|servir rien (?:ni|dans)|baisser? bras|baisse bras|"
        r"laisser? tomber tout|(?:tout )?abandonn[a-z]+ tout|demoralis[a-z]+|"
        r"resign[a-z]+|perdu espoir|plus espoir|"
        r"(?:plus|perdu) courage(?= (?:\||$|rien|chercher)(?![a-z]))|"
        r"plus envie (?:chercher|essayer|lutter)|envie (?:plus )?essayer plus|"
        r"marre tout|lache prise"
    ),
    (
        r"(?:pas|jamais) hauteur|douter? (?:trop |beaucoup )*(?:desoi|moi|lui|elle|trop|"
        r"capacites|soi|tout|enormement)|(?:manque|plein|pleine) doutes?|"
        r"(?:y )?arriver(?:ais)? (?:jamais|rien)(?= (?:\||$|dans|moi)(?![a-z]))|"
        r"jamais (?:y )?arriver(?:ai)?(?= (?:\||$)(?![a-z]))|arriver jamais rien|"
        r"y arrivera[is]* (?:pas|jamais)|rien arriver(?:r|s)?(?= )|"
        r"arriver (?:jamais )?rien(?= )|jamais rien arriver|tout rater(?= (?:\||$))|"
        r"rater tout(?= (?:\||$|dans|depuis))|perdre (?:tout )?moyens|"
        r"echec (?:total|partout|echec)|que echecs?"
    ),
    (
        r"je aller (?:[a-z]+ )?(?:me )?(?:planter|rater|nul)|"
        r"flemme(?= (?:\||$|tout|totale|permanente|chercher)(?![a-z]))|"
        r"(?:personne (?:voudra|voudrait|aller vouloir)|(?:penser?|croire|persuadee?|convaincue?) que personne vouloir) (?:[a-z]+ )?(?:moi|lui|elle|desoi|embaucher|prendre)(?! \| garder)|aquoibon|"
        r"pas (?:faire|faire|faite) pour (?:travailler|travail|etudes|ecole|arriver)|"
        r"(?:bete|nul|idiote?|con|stupide|bon rien|debile) (?:[a-z]+ |\| ){0,3}?(?:y |le )?croire|"
        r"(?:sentir|trouver|croire|dire|juger) (?:je |que |me |trop |etre |comme |\| )*(?:bete|con|stupide|idiote?|moche|"
        r"inferieure?|minable|looser|debile|illegitime)(?= (?:\||$|et|pour|face|cote|tout))|"
        r"(?:imposteur|illegitime)(?= (?:\||$))|projette? (?:pas|plus)|"
        r"(?:plus|aucun|pas) (?:aucun )?envie (?:y )?(?:croire|frapper|essayer)|(?:finir|expire) par (?:y |se )?croire|"
        r"croire (?:plus|pas) (?:trop |que |\| )*(?:je |il |elle |etre |y |jamais )*(?:capable|hauteur|arriver)|"
        r"assurance (?:\| )?qui manque(?! voiture)|baisse (?:oeil|tete) (?:quand|des|entretien|devant)|"
        r"entretien (?:\| )?(?:je |il |elle |me |m |se )*(?:fixe|baisse|bafouill|begai|bloquer|perdre moyens|perdu|"
        r"angoisse|peur|muet|recroquevill)[a-z]*|besoin (?:reprendre )?confiance|remobilis[a-z]+|"
        r"mal aise (?:avec )?(?:gens|autres|public)|pas sur(?:e)? desoi|"
        r"(?:perdu|perdre|manque) (?:[a-z]+ )?(?:assurance(?! (?:voiture|maison|"
        r"logement|scolaire))|ambition)|boule ventre|peu sur(?:e)? desoi|"
        r"effacee?(?= (?:\||$|et)(?![a-z]))|mutique|inhibee?|"
        r"replie?e? sur (?:soi|lui|elle) meme|(?:se|me) devaloris[a-z]+|devalorisation|"
        r"mesestime|sous confiance (?:desoi|se)|autocensure"
    ),
)

_ICI = (
    r"(?:ici|autour|ni|dans (?:ville|village|coin|quartier|immeuble|region|commune|france|"
    r"pays|cite|residence)|sur|et|depuis|proche|proches|france|quartier|pour (?:m |me |"
    r"parler|discuter|aider)|coin|bas|mais|alors|parce)"
)
_MONDE = (
    r"(?:ami|copain|copine|entourage|famille|proche|proches|vie sociale|lien social|liens?|"
    r"visites?|compagnie|soutien|relations? sociales?|vie social|cercle|connaissances?)"
)
_VOIR = (
    r"(?:voir|parler|frequenter|frequente|connaitre|cotoyer|cotoie|discute|discuter|"
    r"rencontrer|rencontre|croise|croiser)"
)
_PAS_RESEAU = (
    r"(?! (?:dans (?!ville|village|coin|quartier|immeuble|region|commune|france|cite|"
    r"residence|village|rue|vie|batiment c)|qui (?!parler|voir|compter|pouvoir (?:parler|"
    r"compter)|me (?:parler|laisser)|demander)|pour (?!m |me |parler|discuter|aider|"
    r"sortir)|milieu|entreprise|patron|travail|travailler|garage|taf|boulot|usine|chantier|"
    r"chez|pole|ft|recommander|piston|garder|s |charge|garder))"
)

ISOLEMENT: tuple[str, ...] = (
    (
        r"(?<!parent )(?<!parents )(?<!mere )(?<!pere )(?<!zone )(?<!village )(?<!maison "
        r")(?<!village )(?<!mieux )(?<!bien )(?<!mal )(?<!logement )(?<!lieu )(?<!coin "
        r")(?<!pas )(?<!monoparentale )(?<!femme mere )isole(?! (?:thermiquement|logement|"
        r"avec \d|combles|avec enfant))"
    ),
    (
        r"(?:^|\| |je |me sentir |sentir |trop |si |moi |m |elle |il |bien |vivre tout |"
        r"rester )(?:tout |trop |bien |beaucoup |bien trop |me sentir |je )*seul(?= (?:\||"
        r"$|monde|tout|toute|ici|depuis|et (?!j)|france|maison|chez|dans (?:vie|ville|"
        r"village|coin)|quotidien|souvent|sans|comme|famille)(?![a-z]))(?<!vivre "
        r"seul)(?<!je vivre seul)(?<!elever seul)(?<!eleve seul)(?<!avec seul)(?<!pere "
        r"seul)(?<!mere seul)(?<!pere seul)"
    ),
    (
        r"(?:rester|passer|vivre|manger|journees?) (?:[a-z]+ ){1,6}?(?:tout "
        r")?seul(?= (?:\||$|devant|entre|dans)(?![a-z]))(?<!vivre je seul)|"
        r"me sentir (?:[a-z]+ )?seul|tout seul (?:entre|dans)|"
        r"(?:peur|marre|lourde?) (?:etre )?seul(?= )"
    ),
    (
        rf"{_VOIR} (?:(?:avec|qui|presque|quasi|jamais|plus|pas|bien|quasiment|souvent|"
        rf"par) ){{0,3}}personne{_PAS_RESEAU}"
    ),
    (
        rf"(?:plus|sans|jamais|pas|rarement) (?:[a-z]+ )?{_VOIR} (?:plus |jamais |"
        rf"avec )?(?:personne|quelqu|grand monde|gens){_PAS_RESEAU}"
    ),
    (
        r"(?:voir|connaitre|parler) (?:pas|plus|jamais) (?:grand monde|beaucoup gens|"
        r"beaucoup monde|gens|monde)(?= )(?! (?:milieu|dans|qui))"
    ),
    (
        r"(?:(?:j|je|y|il|elle|on|avec|aucun|m|avoir|et) (?:plus |eu |avoir |no |pas )?|(?<=\| )(?:plus|no|non) )personne(?= (?:\||$|"
        r"ici|autour|sur|compter|avec|dans vie|parler|depuis|pour m aider|pour parler|"
        r"vers)(?![a-z]))(?! (?:garder|\| qui (?:travailler|"
        rf"patron))){_PAS_RESEAU}(?<!connaitre j personne)"
    ),
    (
        rf"(?:{PROCHE}|tous|tout|monde) (?:[a-z]+ ){{0,2}}?(?:tourne dos|lache|refuse|"
        r"abandonnee?|renie)(?= )|personne (?:(?:sur|vers|avec|qui|\|) )*(?:parler|"
        r"me laisser|laisser|compter|tourner|discuter|appeler|demander|m aider)(?= )"
    ),
    (
        r"(?:voir|plus) que (?:chiens?|chats?|tele|murs?|facteur|infirmiere|aide)|"
        r"parler (?:\| )?(?:plus |que |qu |qua |quau |seulement |uniquement )+(?:avec |"
        r"[a-z]+ )?(?:chiens?|chats?|facteur|tele|television|murs?|plantes?|moi|"
        r"boulangere?|caissiere|radio|lui meme|elle meme|tout seul)|parler tout seul|"
        r"(?:journees?|soirees?|temps|vie) (?:[a-z]+ ){0,2}?parler (?:avec )?(?:chats?|chiens?|murs?|tele|plantes?|radio|photos?)|"
        r"voisins? (?:\| )?(?:[a-z]+ )?bonjour bonsoir|bonjour bonsoir (?:\| )?tout(?= )"
    ),
    (
        r"(?:jamais|plus|pas) quelqu (?:qui )?(?:pour )?(?:me |m )?(?:parler|voir|appeler|"
        r"venir|discuter)|personne (?:me |m |pour me |venir |passer )+(?:appeler|parler|"
        r"prendre nouvelles|rendre visite|visite|venir|passer|ecrire|aime|comprendre|"
        r"voir)(?= (?:\||$|me|chez|jamais|voir|plus|depuis|moi)(?![a-z]))"
    ),
    (
        rf"(?:{NON}|manque|(?<!me )perdu|perdre|peu|rupture|aucun) (?:(?:vrai|vrais|bon|eu|tous|"
        rf"tout|beaucoup|trop|autre|vraie) ){{0,2}}{_MONDE}(?= (?:\||$|"
        rf"{_ICI})(?![a-z]))(?! \| qui)(?! (?:dans (?:milieu|entreprise|btp|batiment)|"
        r"pour (?:garder|travail|stage)))"
    ),
    (
        r"sortir (?:plus|pas|jamais|que pour|presque plus|presque jamais|plus trop|"
        r"presque pas)(?: (?:trop|beaucoup|bien))?(?= (?:\||$|chez|chambre|maison|dehors|"
        r"depuis|tout|logement|voir|si|sauf|que)(?![a-z]))(?<!en sortir "
        r"pas)(?<!en sortir plus)(?! (?:lit|bouche))"
    ),
    (
        r"(?:plus|jamais) personne (?:frapper|venir|appeler|passer|sonne|visite)|"
        r"(?:je |j )(?:me |m )(?:enferme|isole|renferme|coupe monde)|"
        r"(?:enfermee?|cloitree?|terree?|calfeutre|barricadee?|isole) (?:chez|"
        r"dans (?:chambre|logement|maison|piece|noir)|chambre|maison|toute|depuis)|"
        r"coupe (?:monde|tout monde|gens|autres)|"
        r"repli(?:ee?)?(?= (?:sur|social|\||$)(?![a-z]))|"
        r"(?:rupture|conflit|coupe pont[s]?) (?:lien |liens |"
        r"totale )*(?:avec )?(?:familiale|famille|familial[a-z]*|parents|liens?|"
        r"social[a-z]*|entourage)(?= )(?<!conflit "
        r"familial)(?<!conflit familiale)(?<!conflit "
        r"parents)(?<!conflit avec parents)(?<!conflit famille)|"
        r"livree? (?:moi|lui|elle|soi) meme|"
        r"abandonnee? (?:par )?(?:tous|tout|tout monde|famille)|orphelin|"
        r"vie sociale (?:\| )?(?:zero|nul|hs|manquant|plus|pas)|"
        r"zero (?:vie sociale|ami|contact humain)"
    ),
    (
        r"besoin (?:[a-z]+ )?parler(?: quelqu)?(?= (?:\||$))|"
        r"(?:besoin|envie|voudrais|aimerais|chercher|endroit|lieu|"
        r"vouloir) (?:[a-z]+ ){0,2}?(?:voir monde|rencontrer (?:gens|monde|quelqu|ami)|"
        r"compagnie|rompre|sortir isole|faire ami|y monde|me faire ami)|ennui[a-z]* seul|"
        r"monde (?:ou )?parler"
    ),
)

_TRAVAIL = (
    r"(?:milieu|milieu|entreprise|patron|garage|batiment|btp|restauration|informatique|"
    r"usine|travail|travailler|taf|boulot|emploi|chantier|industrie|commerce|hotellerie|"
    r"resto|hopital|social|banque|milieu|cabinet|labo|monde (?:travail|pro|entreprise)|rh|"
    r"communication|pro|stage|elec|informatique|dedans|dedans)"
)
_APPUI = (
    r"(?:recommander|piston|aider trouver|ouvrir portes?|faire entrer|appuyer|presenter|"
    r"mettre contact|mettre contact|prendre stage|recommander|coup pouce|recommander|"
    r"conseiller dans|embaucher|embauche|aiguiller|faire rentrer|"
    r"epauler professionnel[a-z]*)"
)

RESEAU: tuple[str, ...] = (
    (
        r"(?:connaitre|avoir|connaissance|j|je|y|il|elle|ni) (?:(?:pas|aucun|plus|jamais|zero|"
        r"presque|bien) ){0,3}personne (?:\| )?(?:(?:dans|qui|pour|chez|bien|pouvoir|me|"
        rf"m|travailler|dedans) ){{0,3}}{_TRAVAIL}"
    ),
    (
        r"(?:connaitre|ni|aucun) (?:pas |aucun |ni |jamais )*personne (?:[a-z]+ "
        r")?dans (?!ville|village|coin|quartier|immeuble|region|commune|france|cite|"
        r"residence|village|rue|vie|monde(?= $| \|)|tout)[a-z]+|"
        r"personne (?:patron )?dans (?:garage|milieu|entreprise|batiment)"
    ),
    (
        r"(?:connaitre|j|avoir) (?:pas |aucun )*(?:pas|aucun|plus|zero|peu) (?:bon |seul |1 |trop |"
        r"beaucoup |vrai )*(?:patron|entreprise|professionnels?|pros?|gens (?:dans|qui|"
        r"milieu)|monde (?:dans|milieu)|ancien (?:collegue|patron))(?= )"
    ),
    (
        r"(?:connaitre|avoir) (?:pas|aucun|plus) (?:grand )?(?:monde|gens|quelqu) (?:dans|"
        r"qui|pour|chez) (?!ville|quartier|village|coin)"
    ),
    *missing(
        r"reseau(?! (?:ici|sur|telephone|mobile|orange|sfr|free|bouygues|internet|"
        r"dans (?:village|campagne|maison|vallee)|chez|internet|4g|bus|transport|passer|"
        r"comprendre))|piston|contacts?(?= (?:pro|dans|\||$|professionnel|milieu|ni|et|"
        r"pour|utiles?)(?![a-z]))|relations?(?= (?:pro|dans|\||$|professionnel|utiles?|"
        r"milieu|et|pour|ni)(?![a-z]))|carnet adresses?|mentor|recommander|marraine|"
        r"tuteur(?= (?:entreprise|stage|\||$)(?![a-z]))|maitre (?:stage|apprentissage)|"
        r"portes? entree"
    ),
    (
        r"(?:besoin|chercher|faut|faudrait|voudrais|aimerais) (?:me |faire |trouver |"
        r"elargir |developper |construire )*(?:reseau|piston|mentor|recommander|marraine|"
        r"contacts? (?:pro|dans))(?= )"
    ),
    (
        r"reseau (?:pro |professionnel |relationnel )?(?:\| )?(?:manquant|faible|limite|"
        r"zero|nul|pauvre|aucun|non|construire|reduit|insuffisant)"
    ),
    (
        r"personne (?:\| )?(?:qui |pour |\| )+(?:[a-z]+ )?(?:me |m )?(?:prendre|embaucher|"
        r"former|accueillir) (?:moi )?(?:alternance|stage|apprentissage|contrat)"
    ),
    (
        r"personne (?:\| )?(?:(?:pour|qui|pouvoir|vouloir|puissent|me|m|bien|aller|"
        rf"\|) ){{0,4}}{_APPUI}(?! (?:pas )?garder)"
    ),
    (
        r"(?:pas|ni|aucun|sans|jamais|personne) (?:[a-z]+ |\| ){0,5}?(?:puissent?|pouvoir|"
        r"pour) (?:m |me |lui |nous )?(?:ouvrir|entrouvrir) portes?"
    ),
    (
        r"(?:famille|entourage|autour (?:moi|lui|elle)|proches|ami|cite|"
        r"quartier) (?:\| )?(?:il |y |dans |et )*personne (?:y |qui )?(?:travailler|emploi|"
        r"boulot)|personne (?:entourage |famille |proches? |autour )*(?:travailler|"
        r"emploi) (?:dans|autour) (?:famille|moi|entourage|lui|elle|cite|quartier)"
    ),
    (
        r"(?:que|par|tout|marche|fonctionne) (?:par |avec )*piston|"
        r"faut (?:avoir |etre )?piston|"
        r"(?:faut|falloir) (?:avoir |bien )?(?:connaitre (?:quelqu|monde|gens|"
        r"bonnes personnes)|relations)|"
        r"embauche (?:que )?(?:par )?(?:connaissances?|ke fils|que fils|fils)|"
        r"(?:autour|entourage|famille|ami|quartier|cite|connaissances) (?:desoi |moi |lui |elle )?(?:\| )?(?:y |il |dans )*(?:que|tout monde|tous) "
        r"(?:[a-z]+ ){0,4}?(?:chomage|chomeurs?|sans (?:taf|travail|emploi|boulot)|rsa|galere)|"
        r"personne (?:entourage|famille|proches|autour) (?:[a-z]+ )?(?:travailler|emploi|milieu)|"
        r"(?:parents|miens|famille|entourage|proches) (?:\| )?(?:connaitre|avoir) (?:pas )?(?:personne|aucun|reseau)|"
        r"(?:pas|aucun|plus|zero) (?:seul )?(?:personne|quelqu|contact|adresse) (?:qui|ou|pour) (?:glisser|filer|faire passer|pousser|donner|envoyer|emmener|montrer|"
        r"laisser|passer|transmettre) (?:cv|candidature)|connaissances? (?:pro|dans milieu) (?:zero|nul|non|aucun)|"
        r"personne (?:qui |pour )+(?:glisser|filer|pousser|donner|montrer|faire passer|passer) (?:cv|candidature|nom)|"
        r"sans connaitre (?:quelqu|personne|monde|gens)|sans (?:piston|reseau|relations)"
    ),
)

DITS = {"confiance": CONFIANCE, "isolement": ISOLEMENT, "reseau": RESEAU}
NOMS = {
    "confiance": (r"confiance|motive|timide|peur|flemme",),
    "isolement": (r"isole|seul|amis?",),
    "reseau": (r"reseau|contacts?|piston|relations?|connaissances?",),
}
