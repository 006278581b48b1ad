"""`sante`, `sante-mentale`, `addictions` and `handicap`: the body and the mind."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import NON, missing

_CORPS = (
    r"(?:dos|genou|jambe|bras|epaule|mains?|poignet|coeur|poumon|dents?|hanches?|"
    r"chevilles?|pieds?|cou|nuque|cervicales|lombaires|vertebres?|tendons?|ventre|estomac|"
    r"reins?|oeil|foie|corps|articulations?|ligaments?|coude|colonne|machoire|bassin|"
    r"coiffe|rotule|menisque|vessie|intestins?|gorge|doigts?|talons?|cuisses?|"
    r"mollets?|tympan|cartilages?|disques?|bronches|prostate|uterus|ovaires?|os|muscles?)"
)
_MAL = (
    r"(?:hs|expire|malade|operer|fragile|use|uses|abimee?s?|douleur|fracture|coince|lache|coupe|nul|"
    r"part (?:sucette|vrille|couilles?|live|lambeaux|morceaux|cacahuete)|tout part|fout camp|"
    r"infecte|infectees?|gonflees?|enfle|enflees?|dejante|fichue?s?|rongee?s?|explosee?s?|plus pareil)"
)

# Somebody looks for a doctor: not one’s trade, not the occupational doctor, not a child’s.
MEDECIN = (
    r"(?:besoin|faut|faudrait|devoir|chercher|vouloir|voudrais|aimerais) (?:une? |absolument |vite |urgence )*"
    r"(?:qu (?:il|elle) )?(?:voir |voie |consulter |consulte |trouver |aller (?:voir |chez )?|prendre rendez vous (?:chez |avec )?)?"
    r"(?:bon )?medecin(?! (?:travail|expert|conseil|pour|enfants?))(?= )"
)

SANTE: tuple[str, ...] = (
    MEDECIN,
    (
        rf"(?<!oeil )(?<!faire )(?!(?:bras|jambe|pieds?|mains?|doigts?) coupe){_CORPS} (?:\| )?(?:[a-z]+ ){{0,2}}?(?:{_MAL}|(?:suivre|suit|obeit|repondre) (?:plus|pas)|tenir (?:plus|"
        r"pas)|(?<=faire )mal|compote|compote|vrac|miettes|me faire douleur|"
        r"tire|(?:droit |gauche |pouvoir )?(?:pas|plus)(?= (?:\||$)))(?! (?:etre|vu|expire))"
    ),
    (
        r"(?<!il m )(?<!elle m )(?<!mari m )(?:mal|cause|douleur|probleme|operer|fracture|enpeux plus|enpeut plus|plaies?|"
        r"hs|blesse|arthrose|hernie|prothese|difficile|plaque|vivre) (?:avec |dans |"
        rf"niveau |partout )?(?:deux |2 )?{_CORPS}(?! (?:leves?))"
    ),
    r"mal (?:partout|ventre|tout temps)|peau (?:brul|irrit|crevass|rong)[a-z]*|plaies?(?= (?:\||$|infect|ouverte|pied|jambe))",
    (
        r"(?:pouvoir|supporter|tenir|arriver|capable|possible|droit) (?:pas|plus|"
        r"jamais) (?:bien )?(?:porter|rester (?:[a-z]+ )?(?:debout|assise?|position)|"
        r"debout longtemps|station|forcer|lever (?:bras|jambe)|charge|charges|marcher|efforts?|lourd|"
        r"tenir debout|debout(?= (?:\||$|longtemps))|efforts? physiques?)"
    ),
    (
        r"(?:pas|plus|jamais|interdi[a-z]*|eviter|sans|contre indication|"
        r"impossible) (?:droit |pouvoir |possible |trop |tout )*(?:porter(?! plainte| nom)|port charges?|lever (?:bras|jambe)|"
        r"charges? lourdes?|charges?(?= (?:dessus|plus \d|\d))|station debout|debout longtemps|rester debout|lourd|"
        r"travail physique|efforts?)"
    ),
    (
        r"(?:port charges?|station debout|porter lourd|porter) (?:\| )?(?:[a-z]+ "
        r"){0,2}?(?:interdit|impossible|difficile|limite|contre indique|pas|plus)"
    ),
    (
        r"(?:diabet[a-z]*|asthm[a-z]*|epilep[a-z]*|cancer(?! (?:et|signe))|hernie|sclerose|"
        r"endometr[a-z]*|drepanocyt[a-z]*|fibro(?:myalgie)?|vih|sida|hepatite|leucemie|"
        r"arthrose|arthrite|polyarthrite|spondyl[a-z]+|lombalg[a-z]*|lumbago|sciatique|"
        r"apnees?|bpco|(?<!crise )(?<!arret )cardiaque|amiante|asbestose|emphyseme|infarctus|"
        r"avc|tumeur|chimio|radiotherapie|dialyse|insuffisance [a-z]+|hypertension|crohn|"
        r"psoriasis|lupus|parkinson|covid long|migraines?|obesite|tuberculose|"
        r"canal carpien|tms|scoliose|cirrhose|greffe|pacemaker|stents?|vertiges|ulcere|"
        r"goutte(?= (?:\||$))|thyroide|tendinite|tendinites|capsulite|ald(?= )|remission|"
        r"mucoviscidose|paludisme|cardiopathie|arythmie|nephropathie|eczema|"
        r"allergique graves?|eczemas?|phlebites?|embolie|anevrisme|thrombose|ostepor[a-z]+|rhumatismes?|"
        r"(?:triple |double )?pontage|fibrose(?: [a-z]+)?|arthrodese|mastectomie|ablation|silicose|sarcoidose|"
        r"cataracte|cruralgie|rachis|neuropathie|myasthenie|encephalite|meningite|septicemie|occlusion|"
        r"(?:suivi|service|suivre|hospitalis[a-z]+|voir) (?:cardio|pneumo|onco|neurol|nephro|rhumato|hemato|diabeto|gastro|"
        r"hepato|uro|gyneco|ortho|dermato|allergo|orl)[a-z]*|"
        r"hemodialyse|colostomie|stomie|oxygene(?= (?:\||$|nuit|jour))|anemie|glaucome|dmla|acouphenes?|"
        r"algodystrophie|nevralgie|zona|pancreatite|addison|steatose)s?"
    ),
    (
        r"(?:eu|faire|apres|suite) (?:deja )?(?:crise cardiaque|avc|infarctus|malaises?)|"
        r"(?:probleme|malade|insuffisance|antecedents?) (?:cardiaque|respiratoire|renale|"
        r"pulmonaire|cardio[a-z]*|dermato[a-z]*|physique|medical|medicaux|gyneco[a-z]*|"
        r"digestif)s?"
    ),
    (
        r"(?<!assurance )(?<!voiture )(?<!jours )(?<!arret )(?<!garder )malade(?! (?:mental|psy|imaginaire|stress|tete|"
        r"peur|jalousie))"
    ),
    r"(?:probleme|cause|raison|raisons|rapport|vu|niveau) (?:par )?sante(?! (?:mental|psy))",
    (
        r"sante (?:\| )?(?:me |m |trop |suivre |plus )*(?:fragile|nul|nul|difficile|"
        r"probleme|hs|precaire|moyenne|(?:se )?degrad[a-z]+|suivre|suit|pas|plus|faible|"
        r"permet pas|declin)"
    ),
    r"(?:nul|fragile|petite|probleme) (?:etat )?sante(?! (?:mental|psy))|etat sante",
    (
        r"inapte|inaptitude|restrictions? medicales?|arret malade|arret travail|at mp|"
        r"mi temps therapeutique"
    ),
    (
        r"accident (?:travail|travailler|route|scooter|voiture|domestique|voie|"
        r"circulation)|(?:eu|gros|victime) (?:gros )?accident"
    ),
    rf"blesse (?:{_CORPS}|travail|chantier)|me blesse",
    (
        r"(?:attendre|devoir|me|m|suite|apres|besoin|prevue?|faire|aller|venir|subi|"
        r"convalescence|lourde|grosse) (?:me |faire |etre |m )*operer|"
        rf"operer (?:[a-z0-9]+ ){{0,2}}?(?:{_CORPS}|fois|lourde)|operer prevu[a-z]*"
    ),
    (
        r"(?:tout temps|chroniquement|permanence) fatigue|"
        r"fatigue (?:tout temps|chronique|permanent[a-z]*|permanence|toute journee|"
        r"cause malade)"
    ),
    *missing(r"medecin|medecin traitant|soins|medecin"),
    r"(?:pas|plus|jamais) (?:vu|voir|consulte|soigner|aller voir) (?:[a-z]+ )?(?:medecin)",
    (
        r"soigner (?:\| )?(?:je )?(?:pass|hopital|pour (?!noel)|depuis)(?= )|(?:devenir|devenu|devenue|grave|tres) allergique|"
        r"allergique (?:colorant|produit|farine|latex|poussiere|gluten|ciment|solvant|peinture|acariens|poil)[a-z]*|"
        r"medecin (?:[a-z]+ ){0,4}?(?:interdit|defend|arreter|arreter|changer milieu|arreter)|je hopital(?= (?:\||$))|(?:souvent|tout temps|regulierement|"
        r"chaque) (?:[a-z]+ )?(?:hopital|hospitalis[a-z]+)|"
        r"hospitalis[a-z]+ (?:souvent|longtemps|pendant|\d|"
        r"plusieurs)(?!(?: [a-z0-9]+){0,3} psy)"
    ),
    (
        r"(?:sous|suivre|prendre|gros|lourd) (?:gros |lourd )?(?:morphine|cortisone|"
        r"chimio)|traitement (?:lourd|longue|medical)"
    ),
    (
        r"probleme (?:physique|medical|medicaux)s?|renoncement soins|"
        r"(?:faire|eu|apres) avec(?= (?:\||$))"
    ),
    (
        r"arret (?:pour |cause |malade pour )*(?:mon )?(?:dos|genou|epaule|bras|jambe|pied|main|cheville|hanche|poignet)|"
        r"plus (?:que|qu) (?:1 )?(?:reins?|poumon|oeil|jambe|bras)|tenir (?:pas|plus) debout longtemps|corps (?:suivre|lacher|lache)|"
        r"affection longue|(?<!il )(?<!mari )(?:me|se) hs (?:bras|jambe|pied|cheville|"
        r"poignet|main|genou|epaule|hanche|dos)"
    ),
    r"essouffl[a-z]+ (?:vite|rapidement|vivre|que|effort)|mal dormir cause douleur",
)

_PSY = r"(?:psy|psychotherapeute|therapeute|cmp|hopital jour)"

SANTE_MENTALE: tuple[str, ...] = (
    (
        r"depression|depressi[a-z]+|burn out|burnout|bore out|"
        r"angoisse(?! (?:devant|face|avec|pour) (?:ecran|ordi|papiers|courrier|formulaire|telephone|demarche|"
        r"permis|conduire|entretien))|malade tete|"
        r"phobi[a-z]+(?! demarche)|agoraphob[a-z]+|bipol[a-z]+|schizo[a-z]*|psychose|"
        r"psychot[a-z]+|borderline|anorex[a-z]+|boulim[a-z]+|tca|tocs?(?= )|ptsd|tspt|"
        r"stress (?:post|pots) traumatique|(?:stress )?post trauma[a-z]*|"
        r"traumatisme(?! cranien)|parano[a-z]*|hallucinations?|hp(?= )|antidepresseurs?|"
        r"anti depresseurs?|anxiolytiques?|neurolept[a-z]+|psychotropes?"
    ),
    (
        r"(?:sous|prendre|mettre sous) (?:traitement )?(?:xanax|lexomil|prozac|lithium|"
        r"seroplex|deroxat|anti|psy|valium|cachets? angoisse)"
    ),
    (
        r"(?:suivi|suivie|voir|consulte|consulter|besoin|rendez|soutien|attendre|chez|"
        r"fragilite|probleme|douleur|hopital|sejour|hospitalis[a-z]+|malade|mal|fragile|"
        r"detresse|urgences?|handicap|isole|prise charge|parler|aide|manque|sortie|sorti|"
        r"rupture|travail|accompagnement|aller) (?:\| )?(?:vous )?(?:par |avec |chez |"
        rf"aller |dans |que |fois |\d )*{_PSY}"
    ),
    r"(?:troubles? |soins )psy|suivi (?:psy|cmp|moral)",
    (
        r"sante mental[a-z]*|malade mental[a-z]*|"
        r"(?:probleme|mal|douleur|fatigue|epuisement|fragile|charge) (?:moral|mental|"
        r"mentale|mentaux|mentalement|moralement|nerveux|nerveusement|dans tete|angoisse|"
        r"depression)"
    ),
    (
        r"moral (?:\| )?(?:y |je |il )*(?:zero|bas|hs|plat|chaussettes|difficile|nul|pas|"
        rf"rien|plus bas|aucun|aller pas)|{NON} (?:bon )?moral|perdu moral|"
        r"moralement (?:[a-z]+ )?(?:difficile|hs|pas|bas|mal|fatigue|perdu)"
    ),
    (
        rf"{NON} (?:gout|envie) (?:\| )?(?:rien|que|lever|faire quoi)|(?:envie|gout) rien|"
        r"(?:plus|aucun|perdu) gout(?= (?:\||$|rien|vie|tout|aucun)(?![a-z]))|"
        r"plus force (?:rien|me|lever)"
    ),
    (
        r"(?:mal|pas bien|plus bien|bizarre) (?:dans )?(?:tete|peau)|"
        r"bien (?:pas )?dans (?:tete|peau)(?<=pas bien dans tete)|"
        r"(?:aller|etre) (?:pas|plus|mal|nul) (?:bien |fort |trop |"
        r"tout )*(?:dans )?(?:tete|peau|psychologiquement|mentalement|moralement)"
    ),
    (
        r"tete (?:\| )?(?:aller |qui |tourne )*(?:vrac|bazar|hs|hs|lache|vrille|"
        r"hs|pas bien|mal|suit plus|suivre (?:pas|plus))|"
        r"dans tete (?:\| )?(?:moi |je )*(?:difficile|hs|trop|mal|vrille|hs|pas bien|"
        r"guerre)|guerre (?:rester )*dans tete|vrille dans tete"
    ),
    (
        r"bout (?:rouleau(?! (?:\| )?(?:scotch|adhesif|papiers|pq|tissu))|forces?|nerfs?|psychologiquement|moralement|souffle)|"
        r"je (?:moralement )?bout(?= (?:\||$|tout|moralement)(?![a-z]))|"
        r"fond (?:trou|gouffre|seau|puits|bac)|rumin[a-z]+|hs (?:cable|plomb)|"
        r"peter (?:cable|plomb)"
    ),
    (
        r"enpeux plus(?= (?:\||$|moralement|vie|vivre comme|tout)(?![a-z]))|"
        r"(?:je|j|aller|il|elle) craquer?(?= (?:\||$|nerveusement|souvent)(?![a-z]))|"
        r"craque (?:psychologiquement|nerveusement)"
    ),
    (
        r"(?:trop|tout temps|enormement|beaucoup|constamment|plein) (?:stress|angoisse|"
        r"triste)|stress (?:trop|tout|permanent|pour|enormement|chronique|enorme|constant|"
        r"non)|je (?:tout |me )?(?:stress)(?= (?:\||$|et|depuis)(?![a-z]))"
    ),
    (
        r"pleurer (?:\| )?(?:(?!rire)[a-z]+ ){0,3}?(?:tout soirs|tout jours|tout nuits|cachette|sans raison|tout temps|pour rien|chaque|tous|toutes|nuit|sans arret|"
        r"beaucoup|souvent|soir|tout)|que pleurer|faire pleurer que|"
        r"je pleurer(?= (?:\||$))|lever plus(?= (?:\||$))|tout (?:me )?(?:pese|degoute|accable)(?= )|deuil(?= (?:\||$|difficile|de|pere|"
        r"mere|fils|fille|enfant|mari))|endeuillee?|"
        r"(?:deces|hs|perte|disparition) (?:[a-z]+ ){0,3}?(?:\| )?(?:je |j )*(?:remonter? pas|effondr[a-z]+|couler?|pleurer|"
        r"sombr[a-z]+|plus gout)|"
        r"voir tout noir|crises? (?:larmes|nerfs|angoisse)|broyer? noir|idees noires"
    ),
    (
        r"dormir (?:plus|pas(?= (?:\||$|nuit|depuis|bien)(?![a-z]))|mal|presque plus|"
        r"\d (?:h|heures?)|\dh)(?! (?:dans|chez|ici|nul))|insomni[a-z]+|cauchemars|"
        r"plus sommeil|perdu sommeil|pas sommeil|sommeil (?:hs|difficile|probleme)"
    ),
    (
        r"scarif[a-z]+|(?:automutil|mutil)[a-z]+|me faire mal moi|"
        r"(?:apres|suite|\d|recente) (?:ts|tentatives?(?: suicide)?)(?= )(?! \d)|ts (?:il )?y \d+ mois|"
        r"ts (?:recente|derniere)"
    ),
    (
        r"(?:me|se|m) sentir (?:trop |bien )*(?:vide|triste|mal(?! (?:aise|accueilli))|hs|"
        r"bout)|triste (?:tout temps|depuis|tout jours)"
    ),
    (
        r"(?:arriver|pouvoir|force|envie|courage) (?:pas|plus) (?:me |se |m )?(?:lever|"
        r"sortir lit)|(?:sortir|quitter) (?:plus|pas) lit|"
        r"rester (?:lit|couche) (?:toute|tout)|(?:lever|me lever) (?:difficile|impossible)"
    ),
    (
        r"peur (?:sortir|foule|dehors|tout monde)|"
        r"(?:sortir|foule) (?:me )?(?:angoisse|terrorise)"
    ),
    (
        r"mal etre|detresse psy[a-z]*|fragil[a-z]+ (?:psy[a-z]*|mental[a-z]*|moral[a-z]*|"
        r"nerveus[a-z]*|emotion[a-z]*)|hs (?:psychologiquement|mentalement)|choc psy|"
        r"suivi cmp|psy (?:me|m|dire|prescrit)(?= )|(?:humeur|pensees) (?:noires?|tristes?)"
    ),
)

_PRODUIT = r"(?:alcool|drogue|methadone|subutex|buprenorphine|tramadol|codeine|proto|drogue)"

ADDICTIONS: tuple[str, ...] = (
    (
        r"alcool[a-z]*(?! (?:volant|test|gel))|alcolo|poivrot|ivrogne|drogue|methadone|"
        r"subutex|buprenorphine|tramadol|codeine|drogue|proto(?= )|"
        r"addict[a-z]*(?! (?:chocolat|sport|foot|serie|series|cafe|lecture|musique))|"
        r"toxico[a-z]*|sevrage|desintox[a-z]*|tox(?= )|postcure|post cure|accros?(?! (?:chocolat|sport|foot|serie|series|cafe|lecture|musique|travail|telephone|manga))|"
        r"poly consommer|polyconsomm[a-z]+|me drogue|drogue|droguee?"
    ),
    (
        r"boire (?:\| )?(?:et )?(?:moi |je )*(?:un peu trop|peu trop|trop|beaucoup|tous|tout|matin|que|enorm[a-z]+|"
        r"comme (?:trou|polonais)|chaque|(?:matin|reveil|\d)|pour (?:oublier|dormir|tenir|"
        r"calmer)|cachette|non arreter|(?:des|dans) (?:matin|reveil|midi|cachette)|avant (?:travail|aller)|toute journee|quotidien[a-z]*|seul|soir|alcool|regulierement|"
        r"matin|bouteilles?|\d+ (?:bouteilles?|litres?|verres?|canettes?))"
    ),
    (
        r"(?:trop|beaucoup|commence|remis|recommence|retombe|replonge) (?:me )?boire|"
        r"verres? (?:trop)|soir (?:\| )?je boire|dormir pour pas boire|pour pas boire|(?:probleme|galere|demon|demons|avec|toucher|lever|porte|tombe|"
        r"tomber|plonge|et|descendre|accroche|sur) (?:avec |dans |sur |par )*bouteille"
    ),
    (
        r"fumer (?:\| )?(?:trop|tous|tout|matin|soir|que|pour (?:dormir|oublier|tenir|"
        r"calmer)|enorm[a-z]+|beaucoup|\d+ (?:joints?|drogue|par)|drogue|non arreter|"
        r"reveil|toute)"
    ),
    (
        r"(?<=\| )consommer(?= (?:\||$|[a-z]+ drogue))|"
        r"(?:je|j|il|elle|me|se|m|lui) consommer(?! (?:local|pas|plus|electricite))|"
        r"consommer (?:\| )?(?:drogue|alcool|tout|tous|beaucoup|trop|regul[a-z]+|"
        r"quotid[a-z]+|produits?|substances?|\+|occasionnel[a-z]*|festive|active|"
        r"importante|excessive|probleme)|(?:probleme|arreter|reduire|gerer) consommer"
    ),
    (
        rf"depend[a-z]+ (?:produits?|jeux?|medicaments?|{_PRODUIT}|ecrans?|tabac)|"
        r"depend[a-z]+ (?:substances?|drogue|cachets)|"
        r"je depend(?:ant|ante|ance)(?= (?:\||$)(?![a-z]))|"
        r"dependances?(?= (?:\||$|et)(?![a-z]))"
    ),
    (
        r"jeux? argent|casino|paris (?:internet |sur )*(?:sportifs?|foot|matchs?|chevaux|internet|hippiques?)|(?:tickets? )?grattage|jeux? hasard|"
        r"pmu (?:tous|chaque)|cure (?:desintox|sevrage|alcool)|"
        r"cure(?= (?:\||$|jusqu|depuis|pendant|\d))|"
        r"(?:je|sortie|sorti|faire|besoin|apres|attendre) cure(?= )|"
        r"(?:fumer (?:\d+ )?|\d+ )pets?(?= )|jeux? video (?:toute?|tout|jour|non|\d+)|"
        r"(?:jouer|joue) (?:un )?(?:peu )?(?:toute|tout temps|argent|trop)|"
        r"parions? sport|winamax|betclic|unibet|(?:je|il|elle) pari(?:e|er) (?:trop|tout|tous|beaucoup|argent)"
    ),
    (
        r"(?:arriver|pouvoir|savoir) (?:pas|plus|jamais) (?:m |me )?(?:arreter|"
        rf"passer)(?: (?:boire|fumer|{_PRODUIT}|consommer|jouer|clopes?|bouteille|jeux?|"
        r"me piquer|drogue))"
    ),
    (
        r"arreter (?:pas|plus|jamais) (?:boire|fumer|consommer)|"
        r"(?:me|se|m) (?:defonce|defoncer|pique|piquer|shoote|shooter|came|camer)|"
        r"came(?= (?:\||$)(?![a-z]))|tomber dans (?:drogue|alcool|came)|"
        r"plonge dans (?:drogue|alcool|came)|conduites? addictives?"
    ),
    (
        r"(?:suivi|suivie|voir|educ|educateur|rendez|accompagne|prise charge|orientation|"
        r"oriente|consulte|aller|frequente|prendre|file active) (?:\| )?(?:vous )?(?:par |"
        r"avec |chez |educ )*(?:csapa|caarud|cjc|addicto[a-z]*)|"
        r"(?:suivi|soins|service|unite) addicto[a-z]*|csapa (?:suivre|suivent|suit)"
    ),
)

HANDICAP: tuple[str, ...] = (
    (
        r"autis[a-z]+|asperger|tsa(?= )|ted(?= )|dys(?= )|dyslex[a-z]*|dysprax[a-z]*|"
        r"dyscalc[a-z]*|dysphas[a-z]*|dysorth[a-z]*|dysgraph[a-z]*|tdah?(?= )|"
        r"hyperacti[a-z]+|sourd|malentendan[a-z]+|mal entendan[a-z]+|malvoyan[a-z]+|"
        r"mal voyan[a-z]+|aveugle(?! (?:confiance))|non voyan[a-z]+|trisom[a-z]+|"
        r"deficien[a-z]+|hemipl[a-z]+|parapl[a-z]+|tetrapl[a-z]+|ampute|muet|myopath[a-z]*|"
        r"paralyse(?! (?:par|peur|stress|quand))|fauteuil(?: roulant)|canne blanche|"
        r"langue signes|lsf(?= )|(?:begai[a-z]*|begue|begaye[a-z]*)(?! (?:[a-z]+ ){0,4}?(?:moyens|entretien|stress))|tourette|spina bifida|"
        r"(?:jambe|bras|pieds?|mains?|doigts?) coupe|nanisme|handicap moteur|imc(?= )|appareillee?(?= )|implant cochleaire|"
        r"lire sur levres|polyhandic[a-z]*|sourd"
    ),
    (
        r"je fauteuil|fauteuil|fauteuil(?= (?:\||$|depuis|electrique)(?![a-z]))|bequilles|"
        r"prothese (?:jambe|bras|main|pied)"
    ),
    (
        r"(?<!travailleur )(?<!travailleuse )(?<!travailler "
        r")(?<!adulte )(?<!adultes )(?<!reconnu )(?<!mission )(?<!referent "
        r")(?<!salon )(?<!agefiph )(?<!allocation )(?<!reconnaissance "
        r")(?<!personnes )(?<!enfant )(?<!enfant )(?<!adultes )handicap(?! (?:recours|"
        r"emploi|psy|agefiph|social))"
    ),
    (
        r"voir (?:presque |quasi |quasiment )?(?:plus|rien|mal|presque rien)(?= (?:\||$|"
        r"depuis|oeil|clair|cause)(?![a-z]))(?<=presque plus)|voir presque (?:plus|rien)|"
        r"(?:voir|vue) (?:plus|mal|rien) (?:oeil|clair|cause)|"
        r"(?:perdre|perdu|baisse) (?:vue|audition|ouie)|"
        r"entends? (?:mal|pas bien|plus|presque|peu|rien|pas|que)(?: (?:oreille|bien|rien|"
        r"plus))*|vue (?:faible|basse|mal|nul)"
    ),
    (
        r"(?:perdu|manque|sans) (?:usage )?(?:2 |deux )?(?:bras|jambe|oeil|mains?|pieds?|"
        r"doigts?)(?= )|(?:mains?|bras|jambe|oeil|doigts?) moins(?= )"
    ),
)

DITS = {
    "sante": SANTE,
    "sante-mentale": SANTE_MENTALE,
    "addictions": ADDICTIONS,
    "handicap": HANDICAP,
}
NOMS = {
    "sante": (rf"sante(?! mental)|physique|{_CORPS}|malade|douleur",),
    "sante-mentale": (r"sante mental[a-z]*|moral|psy|stress|mental|tete|angoisse",),
    "addictions": (r"addiction|alcool|drogue|bouteille|fumette|fumer|boire|jeux",),
    "handicap": (r"handicap",),
}
