"""How people say what stands in their way, frein by frein.

Patterns of folded plain words (see `normalisation`), each a phrase between spaces:

- DITS: the phrase is itself the barrier ("j’ai des dettes"), unless it is denied;
- MANQUES: the thing is a barrier when it is missing ("pas de permis", "besoin d’un ordi");
- NOMS: short names, read only as an answer to the question on freins or after "frein :".
"""

from __future__ import annotations

_PROBLEME = r"(?:probleme|souci|ennui|ennuis|galere|difficulte|trouble|troubles)"

DITS: dict[str, tuple[str, ...]] = {
    "mobilite": (
        r"permis (?:[a-z]+ ){0,3}\|(?: [a-z]+){0,3} l a (?:retire|suspendu|enleve|annule|repris)",
        (
            r"(?:pas|peu|peux pas|non|peut pas) (?:me |se |tres |trop )?(?:deplacer|mobile|"
            r"vehicule|bouger facilement)"
        ),
        r"aucun mobilite|manque de mobilite|mobilite reduite",
        r"(?:conduis|conduit|conduire) (?:pas|plus)",
        r"(?:sais|sait|peux|peut|ai) pas (?:le droit de )?conduire",
        r"loin de tout|(?:trop|super|hyper) loin(?: de (?:tout|la ville|chez moi|la gare))?",
        r"(?:perdu|paume) (?:en|dans la|a la) campagne",
        (
            r"(?:bus|train|car|cars) (?:qui )?(?:passe|passent|ne passe|ne passent|"
            r"circule) (?:pas|plus|jamais|que|presque)"
        ),
        r"(?:un|1|deux|2|qu un|seul) (?:seul )?(?:bus|car|train) par (?:jour|semaine)",
        r"permis (?:suspendu|annule|retire|invalide|trop cher)",
        r"(?:retire|suspendu|saute|annule) (?:mon|le|son) permis|plus de points",
        (
            r"(?:voiture|scooter|vehicule|caisse) (?:est |en |qui est |toujours )?(?:en panne|"
            r"panne|cassee?|hs|morte?|foutue?)"
        ),
        r"plus de (?:voiture|permis|scooter)|perdu (?:mon|le|son) permis",
        r"(?:je suis|est|que) a pied(?: \||$| et)",
        r"depends? (?:de|des) (?:[a-z]+ ){1,3}pour (?:me |se )?(?:deplacer|bouger|conduire)",
        r"mal desservi|pas desservi",
        r"galere (?:pour|de|des|avec les) (?:transport|me deplacer|bus|deplacements?)",
        r"comment (?:y )?aller au (?:travail|boulot|taf)",
        r"zone blanche transport|pas d essence|plus d essence|(?:pas|jamais) (?:le|mon) code",
        r"rate (?:mon |le )?(?:permis|code)",
        r"freins? (?:a la |de |lies? a la )?mobilite",
        (
            r"(?:aucun|pas de|plus de|pas d autre) moyens? (?:de|pour) (?:me |se |m |"
            r"s )?(?:deplacer|bouger|aller|rendre)"
        ),
        (
            r"(?:peux|peut) (?:pas|plus|meme pas) (?:me |m )?(?:bouger|rendre)(?: d ici|"
            r" de chez moi| quelque part)?"
        ),
        r"(?:fais|fait|faire) tout a pied|(?:vais|va) partout a pied",
        r"(?:trou|bled|village|coin|hameau) (?:completement |tout |un peu )?(?:paume|perdu)",
        (
            r"depends? (?:de|des|d) (?:[a-z]+ ){1,3}pour (?:m |s )?(?:aller|faire mes courses|"
            r"amener|emmener|sortir)"
        ),
        (
            r"permis (?:[a-z]+ ){0,2}(?:coute (?:trop |super |tres )?(?:cher|une blinde|"
            r"un bras)|hors de prix)"
        ),
        r"(?:que|qu|juste) (?:mon |un |le |une )(?:velo|scooter|trottinette)",
        (
            r"(?:voiture|caisse|scooter|bagnole) (?:est |toujours |encore )*(?:au garage|"
            r"a la casse|en reparation|volee?|immobilisee?|pas assuree?)"
        ),
    ),
    "garde-enfants": (
        r"creche (?:est )?(?:pleine|complete|fermee|trop chere)",
        (
            r"(?:mode|solution) de garde (?:inexistant|absent|insuffisant|non trouve|a trouver|"
            r"complique|instable)"
        ),
        (
            r"personne (?:pour|qui (?:peut|veut)) (?:me |m |les |le |la )?(?:garder?|s occuper|"
            r"surveiller)"
        ),
        r"qui (?:va |peut |pour |pourrait )?(?:me )?garder? (?:mon|ma|mes|le|la|les|l)",
        r"(?:faire|fais) garder (?:mon|ma|mes|le|la|les|son|sa|ses|l)|le faire garder",
        r"la faire garder|les faire garder",
        (
            r"(?:dois|doit|peux pas|oblige|obligee|faut) (?:de |que je |a |rester |"
            r"la maison )*(?:garder?|m occuper de|s occuper de|laisser) (?:mon|ma|mes|le|la|"
            r"les|son|sa|ses|l) (?:petite? )?(?:fils|fille|enfants?|bebe|petite?|petits|"
            r"gosses?|gamine?s?)"
        ),
        (
            r"(?:probleme|souci|galere|question|solution|solutions|difficulte|frein|manque|"
            r"contrainte|contraintes|besoin) (?:de |d |d une |avec la |pour la |pour une |"
            r"du )?(?:mode de )?(?:garde|creche|nounou|faire garder)"
        ),
        (
            r"(?:pas|plus|aucun|sans|ni|jamais) (?:eu |trouve |de |d |une? |la |le |mode |"
            r"place |en |solution |moyen |moyens |pour |a la )*(?:garde|creche|nounou|"
            r"assistante maternelle|assmat|garder mes|garderie|faire garder)(?! a vue)"
        ),
        (
            r"(?:cherche|trouve pas|attends?|attente|liste d attente|refuse|besoin)(?: (?:de|d|"
            r"une|un|la|pour|en|place|mode|a|ma|mon|mes|solution))* (?:creche|nounou|garde|"
            r"assistante maternelle|garderie|faire garder)(?! a vue)"
        ),
        (
            r"garder (?:mon|ma|mes) (?:petite? )?(?:fils|fille|enfants?|bebe|petite?|petits|"
            r"gosses?) (?:pendant|quand|si|la journee|pour)"
        ),
        (
            r"sais pas (?:a qui|ou) (?:laisser|le laisser|la laisser|confier) (?:mon|ma|mes|le|"
            r"la|les)"
        ),
        r"laisser mon (?:bebe|fils|enfant) a personne",
        (
            r"(?:sais|sait) pas quoi faire (?:de|d|avec) (?:mon|ma|mes|le|la|les|son|sa|"
            r"ses) (?:petite? )?(?:fils|fille|enfants?|bebes?|petite?|petits|gosses?|"
            r"gamine?s?|momes?)"
        ),
        (
            r"(?:creche|nounou|garderie|assistante maternelle) (?:ne |n )?(?:[a-z]+ )?(?:veut|"
            r"peut|prend|accepte|a) (?:pas|plus)"
        ),
        (
            r"(?:coincee?|bloquee?) (?:a la maison |chez moi )?(?:avec|a cause (?:de|du)|"
            r"par) (?:mon |ma |mes |le |la |les |l )?(?:fils|fille|enfants?|bebes?|petite?|"
            r"petits|gosses?|gamine?s?|momes?)"
        ),
        r"personne (?:ne )?(?:peut|veut) (?:me )?(?:les |le |la )?(?:garder|surveiller)",
        (
            r"qui (?:va |peut )?(?:s occupe|s occuper) (?:de |d )?(?:mon|ma|mes|le|la|les|"
            r"l) (?:fils|fille|enfants?|bebes?|petite?|petits|gosses?|gamine?s?|momes?)"
        ),
        r"horaires (?:de la |de |d |des )(?:creche|nounou|garderie)",
        (
            r"(?:peut|veut) (?:pas|plus) (?:me |m )?(?:les |le |la )?garder(?: (?:mon|ma|mes|"
            r"le|la|les|son|sa|ses) [a-z]+)?"
        ),
    ),
    "numerique": (
        (
            r"maitrise (?:pas|peu|mal) (?:l |le |les )?(?:outils?|informatique|ordi|ordinateur|"
            r"numerique|internet)"
        ),
        (
            r"(?:nul|nulle|mauvais|pas bon|pas doue|pas fort|rien|perdu|galere|du mal|"
            r"pas a l aise|mal a l aise|debutant|comprends rien|comprend rien|connais rien|"
            r"connait rien) (?:en |avec |a |aux |sur |dans |au |d )(?:l |le |la |les |"
            r"internet et )?(?:informatique|ordi|ordinateurs?|numerique|internet|mails?|"
            r"technologies?|outils numeriques|le net|outil informatique|site|sites|pc)"
        ),
        (
            r"(?:sais|sait|arrive|sais meme) (?:pas|plus|a peine|pas bien|pas trop|"
            r"jamais) (?:a |bien )?(?:me |m |se |s )?(?:en )?(?:servir|utiliser|aller|naviguer|"
            r"envoyer|faire|ecrire|allumer|connecter|manier) (?:[a-z]+ ){0,4}?(?:informatique|"
            r"ordi|ordinateur|internet|mails?|email|en ligne|pc|le net|sur le site|telephone)"
        ),
        (
            r"(?:demarches?|inscription|papiers|dossiers?|tout) (?:est |se fait |c est |"
            r"sont )?(?:en ligne|sur internet|par internet) (?:c est |je |j )?(?:arrive pas|"
            r"(?:trop )?complique|dur|comprends rien|comprends pas|sais pas|galere|"
            r"y arrive pas|pas possible|impossible|difficile)"
        ),
        (
            r"(?:arrive pas|du mal|galere|bloque|perdu|aide|complique|difficile|"
            r"sais pas)(?: [a-z]+){0,4} (?:demarches? )?(?:en ligne|sur internet|par internet)"
        ),
        r"illectronisme|fracture numerique|illectronique|exclusion numerique",
        r"difficultes? numeriques?|frein numerique",
        r"non autonome (?:sur|avec|en) (?:le )?numerique",
        (
            r"pas (?:autonome|a l aise) (?:sur|avec|en) (?:l |le |les )?(?:numerique|ordi|"
            r"ordinateur|informatique|internet|ordinateurs)"
        ),
        r"(?:jamais|pas) (?:touche|utilise|allume|eu) (?:a |un |d )*(?:ordi|ordinateur)",
        (
            r"(?:internet|ordis?|ordinateurs?|informatique|numerique|le net|en ligne|applis?|"
            r"applications?|pc)(?: \|)? (?:(?:c|c est|ca|j y|je|moi|n est|est|me|j|y|vraiment|"
            r"trop|tout|tres|suis) )*(?:pas mon (?:truc|fort)|pas pour moi|complique|galere|"
            r"du chinois|l enfer|arrive (?:pas|jamais|plus)|comprends (?:rien|pas)|"
            r"connais rien|depasse|perdu|difficile|dur)"
        ),
        (
            r"(?:pas|peu) (?:tres |trop |super )?(?:doue|douee|a l aise|fort|forte|bon|"
            r"bonne) (?:avec|en|sur) (?:les |l |le |un )?(?:ordis?|ordinateurs?|informatique|"
            r"internet|numerique|technologies?)"
        ),
        r"telephone (?:est |toujours |tout )*(?:casse|hs|en panne|mort|vole|coupe|bloque)",
    ),
    "sante": (
        (
            r"(?:a cause de|raison de|par rapport a|vu) (?:ma|sa|mes|ses) (?:sante|maladie|"
            r"problemes? de sante)"
        ),
        (
            rf"{_PROBLEME} (?:de |au |aux |du )(?:sante(?! mentale)|dos|coeur|genou|genoux|peau|"
            rf"dents|vue|articulation|articulations|respiratoires?)"
        ),
        r"(?:suis|est|tombe|souvent|gravement|tres|trop) malade|maladie(?! mentale)|diabetique",
        r"diabete|asthme|asthmatique|epilep[a-z]+|cancer|hernie|sclerose|endometriose",
        r"drepanocytose|fibromyalgie|vih|hepatite|leucemie",
        (
            r"mal (?:au|aux|a la|a l|partout|de) ?(?:dos|genou|genoux|jambe|jambes|epaule|"
            r"dents|ventre|tete tout le temps|hanche|pied|pieds|cou)"
        ),
        r"dos (?:casse|bloque|foutu|en compote)|douleurs?",
        (
            r"(?:attends|attend|subi|eu|me faire|dois|va etre|vais me faire|suis) (?:une |des |"
            r"m |me |ete |faire )*(?:operation|operer?|chirurgie)"
        ),
        r"accident (?:de|du|grave)|eu un accident|blesse (?:a|au|grave|gravement)",
        r"(?:jambe|bras|pied|cheville|poignet|main) casse",
        r"(?:sante|etat de sante) (?:fragile|mauvaise|precaire|qui ne|me permet pas|pas bonne)",
        r"ennuis de sante|raisons? de sante|arret maladie|inapte|mauvaise sante|soucis medicaux",
        r"probleme medical|problemes? physiques?",
        (
            r"(?:pas|plus|jamais) (?:porter (?:de |des )?(?:charges?|lourd)|rester debout|"
            r"marcher|vu de (?:medecin|docteur|dentiste))"
        ),
        r"(?:pas|plus) de (?:medecin|docteur|dentiste|medecin traitant)|insuffisance [a-z]+",
        r"dialyse|chimio",
        r"freins? (?:de |lies? a la )?sante",
        (
            r"mal partout|(?:souvent|tout le temps|toujours|regulierement) (?:a l hopital|"
            r"hospitalisee?)"
        ),
        (
            r"me fais operer|(?:tiens|tient) (?:pas|plus) debout|(?:sante|"
            r"corps) (?:ne )?(?:suit|tient) (?:pas|plus)"
        ),
        (
            r"(?:tout le temps|toujours|en permanence) (?:fatiguee?|epuisee?)|(?:fatiguee?|"
            r"epuisee?) (?:tout le temps|en permanence)"
        ),
        (
            r"casse (?:la|le|une?|les) (?:jambe|bras|pied|cheville|poignet|main|dos|genou|"
            r"epaule|hanche)"
        ),
        r"(?:fait|eu) un avec(?= (?:\||$))|infarctus|crise cardiaque|tumeur|covid long|lombalgie|sciatique|lumbago",
    ),
    "sante-mentale": (
        r"deprime|depression|depressif|depressive|burn out|burnout|anxieux|anxieuse|anxiete",
        r"angoisses?|angoisse|phobie sociale|phobie scolaire|phobique|agoraphobe|bipolaire",
        r"bipolarite|schizophren[a-z]+|schizo|psychose|psychotique|borderline|anorex[a-z]+",
        r"boulimi[a-z]+|tca|tocs|stress post traumatique|trauma|traumatisme psychique",
        r"traumatise",
        (
            r"(?:suivi|suivie|suis suivi|vois|voit|voir|suivi par|besoin d|consulte|parler a|"
            r"rendez vous (?:chez|avec)) (?:un |une |le |la |mon |son |d un |par un |"
            r"en )?(?:psy|psychologue|psychiatre|psychiatrie|pedopsy|psychiatrique)"
        ),
        r"suivi (?:psy|psychologique|psychiatrique|au cmp|cmp|par le cmp|en psychiatrie)",
        r"hopital psy[a-z]*|hospitalise en psy[a-z]*|(?:en|a l) hp|antidepresseurs?",
        (
            rf"{_PROBLEME} (?:de sante mentale|psy[a-z]*|mentale?|mental|mentaux|anxieux|"
            rf"dans la tete|de depression|d angoisse|d anxiete)"
        ),
        r"sante mentale|maladie mentale|souffrance psy[a-z]*|fragilite psy[a-z]*",
        r"fragile psychologiquement|mal etre|handicap psychique|trouble psychique",
        r"troubles psychiques",
        r"(?:pas|plus|aucun) (?:le |du tout le |trop le )?moral",
        r"(?:plus|pas) (?:gout|envie|le gout) (?:a|de) (?:rien|vivre)|plus gout a la vie",
        r"envie de rien|moral (?:est )?(?:a zero|dans les chaussettes|bas|tres bas)",
        r"mal dans (?:ma tete|ma peau|sa peau|sa tete)",
        r"(?:ca va|va) (?:pas|plus|pas trop|pas bien) (?:bien )?dans (?:ma|la|sa) tete",
        r"pas (?:tres |trop )?bien dans (?:ma|la|sa) (?:tete|peau)|bout du rouleau",
        r"(?:je )?pete un (?:cable|plomb)|(?:n )?en peux plus|craque",
        r"tout le temps (?:stresse|angoisse|triste)",
        r"trop (?:stresse|stressee|de stress|d angoisse|angoisse)",
        r"(?:je suis |tres |hyper )stressee?|broie du noir|idees noires",
        r"crises? (?:d angoisse|de panique|d anxiete)|scarif[a-z]+|pleure tout le temps",
        r"suicid[a-z]*|veux mourir|envie de mourir|en finir",
        r"(?:dors|dort) (?:pas|plus) la nuit|insomnie|insomnies|peur de sortir(?: de chez moi)?",
        (
            r"fond du (?:trou|gouffre)|a bout(?= (?:\||$|de (?:tout|forces?|nerfs)|moralement|"
            r"psychologiquement))"
        ),
        (
            r"stresse (?:pour (?:tout|rien)|tout le temps|trop|enormement)|(?:fais|"
            r"fait) que (?:de )?pleurer"
        ),
        r"(?:me sens|se sent) (?:vide|tres mal|trop mal|mal(?= (?:\||$))|triste|tres triste)",
        (
            r"(?:dors|dort) (?:plus|presque plus|quasi plus)(?= (?:\||$|depuis))|(?:dors|"
            r"dort) (?:tres |super )?mal"
        ),
        r"va pas (?:fort|du tout|trop bien) dans (?:ma|la|sa) tete",
        (
            r"arrive (?:pas|plus|meme plus|meme pas) a (?:me lever|se lever|sortir du lit)|"
            r"moral (?:est )?(?:a plat|au plus bas)"
        ),
    ),
    "addictions": (
        (
            r"bois (?:trop|beaucoup|tous les jours|tout le temps|des bieres|pas mal|du matin|"
            r"de l alcool|enormement)"
        ),
        r"(?:je|il|elle) (?:me )?(?:picole|boit trop|boit beaucoup)|alcool|alcoolique",
        r"alcoolisme|alcoolo|bouteille (?:tous|le soir)",
        r"drogues?|drogue|me drogue|cannabis|shit|beuh|weed|zamal|bedo|bedos|joints",
        (
            r"(?:fume|fumer) (?:des |un |trop de |beaucoup de |du |de la |pas mal de |mes |"
            r"tous les jours )*(?:joints?|shit|beuh|weed|petards?|cannabis|bedo|bedos|zamal|"
            r"trop|tous les jours|tout le temps)"
        ),
        r"fume trop|petards?",
        r"cocaine|coke|crack|heroine|subutex|methadone|toxico|toxicomane|toxicomanie|addict",
        r"addiction|accro|addictif|addictive|conduites? addictives?",
        (
            r"dependan(?:t|te|ce) (?:a |aux |au |de )(?:l |la )?(?:alcool|drogue|jeux?|"
            r"cannabis|medicaments?|produits?|heroine|cocaine|crack|tramadol|opiaces)"
        ),
        r"jeux d argent|paris sportifs|sevrage|cure de desintox|desintox|en cure|protoxyde",
        r"consommation de (?:produits|cannabis|drogues?|substances|stups)|stups|stupefiants",
        r"ecrans? (?:tout le temps|addict)|csapa|caarud|ballons? de proto|tramadol|lean",
        r"joue (?:trop )?au casino",
        (
            r"(?:arrive|peux|peut) (?:pas|plus|jamais) (?:a )?(?:m )?(?:arreter|arrete|"
            r"decrocher|me passer)(?: (?:de|d|du|la|le|l|les))* (?:boire|fumer|alcool|drogue|"
            r"shit|cannabis|joints?|picoler|clopes?|jouer|jeux)"
        ),
        (
            r"suis dependante?(?= (?:\||$))|(?:bois|picole) (?:tous les|chaque) (?:soirs?|"
            r"matins?|jours?)|(?:me|se) defonce"
        ),
        r"(?:je|j) consomme(?= (?:\||$|tous|beaucoup|trop|encore|regulierement))",
    ),
    "handicap": (
        r"autiste|autisme|asperger|tsa|dys|dyslex[a-z]+|dysprax[a-z]+|dyscalcul[a-z]+",
        r"dysphas[a-z]+|dysorthograph[a-z]+|troubles? dys[a-z]*|tdah|hyperactif|hyperactive",
        r"malentendante?|mal entendante?|sourde?|surdite|malvoyante?|mal voyante?|aveugle",
        r"non voyante?|trisom[a-z]+",
        r"deficien(?:t|te|ce)(?: (?:intellectuelle?|visuelle?|auditive|mentale|motrice))?",
        r"hemipleg[a-z]+|parapleg[a-z]+|tetrapleg[a-z]+|ampute|amputee|infirme|paralys[a-z]+",
        r"muet|muette|bequilles|fauteuil(?: roulant)?|invalide|myopathie|imc|infirmite|begaie",
        r"begaiement|gilles de la tourette",
        (
            r"(?<!travailleur )(?<!travailleuse )(?<!adulte )(?<!adultes )(?<!reconnu )"
            r"(?<!personne )"
            r"(?:handicape|handicapee|handicap(?! (?:psychique|recours|emploi)))(?= (?!reconnu))"
        ),
        (
            r"(?:vois|voit) (?:presque |quasi |quasiment )(?:plus|rien)|(?:entends|"
            r"entend) (?:mal|pas bien|plus|presque (?:plus|rien)|pas d une oreille)"
        ),
        r"perdu (?:un|une|mon|ma|l usage d une?) (?:bras|jambe|oeil|main|pied|vue|audition)",
    ),
    "logement": (
        r"expuls(?:e|er|ion|ions|able)",
        (
            r"(?:mis|mise|foutu|foutue|jete|jetee|vire|viree|chasse|chassee) (?:a la porte|"
            r"dehors|de (?:chez moi|chez mes parents|chez ma mere|chez mon pere|"
            r"mon appart[a-z]*|mon logement|la maison|chez elle|chez lui|chez))"
        ),
        r"(?:met|mets|mettre|mettent|fout|vire|jette) (?:a la porte|dehors)|mere m a vire",
        r"veut (?:me|nous|le|la) (?:virer|expulser|mettre dehors)",
        (
            rf"{_PROBLEME} (?:de |d |avec (?:mon|le) |avec |pour le |pour me |"
            rf"sur le )(?:logement|hebergement|loger|appart|appartement|habitat|loyer)"
        ),
        (
            r"(?:logement|appart|appartement|maison|studio|chambre|chez moi) (?:est |c est |"
            r"qui est |[a-z]+ment )?(?:tres |trop |vraiment |en )?(?:insalubre|indigne|"
            r"indecent|trop petite?|moisi|humide|precaire|instable|surpeuple|inadapte|ruine|"
            r"pas chauffe|suroccupe|vetuste|delabre|dangereux|pourri)"
        ),
        r"insalubre|insalubrite|moisissures?|surpeuplement|surpeuple|marchand de sommeil",
        r"mal loge|mal logee|punaises|suroccupation|petit \d m2",
        r"on est \d+ dans (?:un|une|la meme)",
        (
            r"(?:perdu|perdre|perds|quitter|doit quitter|dois quitter|partir de) (?:mon|ma|le|"
            r"son|notre|l) (?:logement|appart|appartement|studio|maison|chambre|hebergement|"
            r"foyer)"
        ),
        r"preavis|fin de bail|conge du proprietaire",
        (
            r"(?:cherche|recherche|besoin|trouve pas|demande|urgence|attente|manque|galere|"
            r"trouver|acces|acceder|frein|freins)(?: (?:de|d|un|une|le|au|du|a|mon|pour|en|"
            r"petit|beaucoup|rapidement|vite|vraiment|aussi|tout|propre|social))* (?:logement|"
            r"appart|appartement|studio|hebergement|toit|chambre|hlm|logement social|me loger|"
            r"se loger|ou dormir|endroit (?:ou|pour) dormir)"
        ),
        r"errance|sans logement|non loge|logement non|logement aucun",
        r"instabilite (?:du |de )?logement|precarite (?:du )?logement|passoire thermique",
        r"(?:ai|a|avons) (?:pas|plus|jamais eu) de chez (?:moi|soi)",
        r"plus (?:de|d) (?:logement|appart|appartement|hebergement)",
        (
            r"fais (?:virer|expulser|mettre dehors|foutre dehors|jeter)(?: de (?:mon|ma|chez|"
            r"l|la|notre|chez moi) ?(?:appart|appartement|logement|studio|maison|foyer|moi|"
            r"mes parents|ma mere|mon pere)?)(?= )"
        ),
        (
            r"(?:proprio|proprietaire|bailleur) (?:[a-z]+ )?(?:veut|reprend|vend|recupere|"
            r"demande) (?:que je parte|me virer|reprendre|vendre|recuperer|de partir|"
            r"me mettre dehors|l appart[a-z]*|mon appart[a-z]*|son appart[a-z]*|le logement)"
        ),
        (
            r"(?:dois|faut que je|oblige de|obligee de) (?:quitter|partir de|parte de|"
            r"rendre) (?:chez moi|mon appart[a-z]*|l appart[a-z]*|mon logement|ma maison|"
            r"mon studio)"
        ),
        (
            r"(?:plein|pleine|rempli|remplie) de (?:moisi|cafards?|rats|souris|humidite)|"
            r"cafards?|y a (?:des|plein de) (?:souris|rats)"
        ),
        r"(?:retrouver|finir|retrouve|finis) (?:a la rue|dehors|sans (?:logement|toit))",
        (
            r"(?:trop|serres?|entasses?) (?:nombreux |a plusieurs )?(?:dans )(?:l |le |la |"
            r"notre |mon |ce )?(?:appart|appartement|logement|maison|studio|chambre)"
        ),
    ),
    "langue": (
        (
            r"(?:du mal|difficultes?|peine|galere) (?:a|pour) (?:m |s )?(?:parler|exprimer|"
            r"comprendre|ecrire) (?:en |le |bien )*francais"
        ),
        (
            r"(?:parle|parler|comprends|comprend|comprendre|maitrise|ecris|parles|lis|connais|"
            r"lire) (?:ne |encore |que )?(?:pas|peu|mal|un peu|petit|tres peu|pas encore|"
            r"pas trop|a peine|presque pas|difficilement|seulement un peu|moyen)(?: (?:bien|"
            r"beaucoup|trop|mal|encore|tres|assez|du tout|tout))* (?:le |la |de |du |en |"
            r"la langue )?(?:francais|francaise)"
        ),
        (
            r"(?:parle|comprends|comprend|parler|maitrise|pas) (?:pas |mal |peu |tres mal |"
            r"pas bien |tres peu )(?:bien |trop |encore |tres bien |beaucoup )?(?:le |"
            r"la )?(?:langue|francais)(?! des signes)"
        ),
        (
            r"(?:moi )?pas (?:bien |beaucoup |trop )?(?:parler|comprendre|savoir) (?:bien |"
            r"beaucoup |trop )?(?:le )?francais"
        ),
        (
            r"(?:mon |le |son )?francais (?:\| )?(?:il |c est |est |pour moi |encore |"
            r"n est )*(?:pas (?:bien|bon|terrible|encore|beaucoup|top|fort|facile|assez)|dur|"
            r"difficile|complique|mauvais|faible|limite|moyen|approximatif|tres dur|trop dur|"
            r"debutant|insuffisant)"
        ),
        (
            r"(?:apprendre|ameliorer|progresser|apprentissage|perfectionner|apprend|apprends|"
            r"cours|formation|niveau faible|besoin|difficultes? (?:en|avec)|probleme (?:de|"
            r"avec|en)|barriere|pas le niveau) (?:en |de |du |le |la |mon |son |a parler |"
            r"bien |mieux |parler |a parler le |d apprendre le )*(?:francais|langue francaise|"
            r"fle|langue)(?! des signes)"
        ),
        r"allophone|fle|non francophone|pas francophone",
        r"barriere (?:de la |linguistique)(?:langue)?|difficultes linguistiques",
        r"frein linguistique|primo arrivante?(?: non francophone)?",
        r"niveau (?:de francais |francais )?(?:a0|a1|a1 1|a2|infra a1)",
        r"francais (?:niveau )?(?:a0|a1|a2|debutant)|langue francaise (?:difficile|pas)",
        r"ne parle qu (?:anglais|arabe|dari|portugais|espagnol)|alphabetisation",
        (
            r"parle (?:que|seulement|juste) (?:l |le )?(?:anglais|arabe|dari|pachto|portugais|"
            r"espagnol|turc|soninke|ukrainien|russe|bambara|tamoul)"
        ),
        r"(?:tout )?petit peu (?:de |le |en )?francais",
        (
            r"comprends (?:pas|rien|mal|pas bien)(?: \|)? (?:quand|si) (?:on|les gens|vous|"
            r"ils) (?:me |m )?(?:parle|parlent|parlez)"
        ),
        (
            r"(?:arrive|suis) en france (?:\| )?(?:et |mais )?(?:je )?(?:parle|"
            r"comprends) (?:mal|pas|peu|pas bien)"
        ),
    ),
    "lecture-ecriture": (
        (
            r"(?:sais|sait|arrive|peux|peut|savoir|appris|sachant) (?:pas|ni|a peine|mal|"
            r"pas bien|pas trop|jamais|jamais appris|pas tres bien|plus|difficilement|pas a|"
            r"meme pas) (?:a |bien |trop |encore |tres bien )*(?:lire|ecrire)"
        ),
        (
            r"(?:pas|jamais|ni) (?:su |appris |a |bien |trop |tres bien )*(?:lire|"
            r"ecrire)(?! (?:le |la |l |en |mon |un |des |de )?(?:francais|anglais|code|cv|"
            r"lettre))"
        ),
        (
            r"(?:lis|ecris|lit|ecrit|lire|ecrire) (?:pas|mal|tres mal|difficilement|pas bien|"
            r"a peine|pas trop)(?! (?:le |en )?francais)"
        ),
        r"illettr[a-z]*|analphab[a-z]*",
        (
            r"(?:du mal|difficultes?|galere|probleme|souci|problemes?|peine|aide|complique|"
            r"difficile|dur|honte) (?:a|avec|de|en|pour|d|dans|pour la) (?:de )?(?:l |la |le |"
            r"a )?(?:lire|ecrire|lecture|ecriture|ecrits|ecrit|l ecrit)"
        ),
        (
            r"(?:mal|nul|nulle|faible|tres mauvais) (?:a l ecrit|a l oral et a l ecrit|"
            r"en orthographe|en lecture)"
        ),
        r"jamais ete a l ecole|pas ete a l ecole|savoirs? de base|savoirs? fondamentaux",
        r"remise a niveau (?:lecture|ecrit)|lettres? se melangent|apprendre a lire",
        r"apprendre a ecrire|non lecteur|non scripteur",
        (
            r"(?:fais|fait) (?:plein de|pleins de|trop de|beaucoup de|que des|"
            r"enormement de) fautes(?! de)"
        ),
        (
            r"(?:suis|est|ai) (?:jamais|pas|presque pas|peu) (?:ete |alle |allee |beaucoup |"
            r"trop |vraiment )+a l ecole"
        ),
        (
            r"(?:orthographe|lecture|ecriture|l ecrit|lire|ecrire|grammaire)(?: \|)? (?:(?:c|"
            r"c est|ca|moi|est|pour moi|n est|vraiment|trop|tres) )*(?:pas mon (?:fort|truc)|"
            r"complique|dur|difficile|galere|l enfer)"
        ),
    ),
    "droits": (
        (
            r"(?:carte|titre|piece) (?:de sejour|d identite) (?:est |qui est )?(?:perimee?|"
            r"expiree?|perdue?|volee?)"
        ),
        (
            r"(?:comprends|comprend|comprends plus|connais|connait|capte|pige|"
            r"compren) (?:jamais |vraiment |plus |absolument )?(?:rien|pas|pas grand chose|"
            r"que dalle) (?:a |aux |au |avec |de |dans )*(?:les |mes |la |leurs |l |ces |"
            r"tous les |leur |tout )*(?:papiers?|papiers administratifs|demarches?|caf|"
            r"administration|administratif|impots|dossiers?|aides|courriers?|droits|paperasse|"
            r"lettres|documents|formulaires?|secu|cpam|prefecture)"
        ),
        (
            r"(?:papiers?|demarches?|paperasse|courriers?|administratif|l administratif|"
            r"formulaires?|dossiers?) (?:administrati[a-z]+ )?(?:c est |je |j |me |ca |sont |"
            r"trop |tres |on |la caf |de la caf |y |suis )*(?:comprends (?:rien|pas)|complique|"
            r"complexe|perdu|galere|dur|difficile|depasse|prise? de tete|chinois|saoule|"
            r"arrive pas|m en sors pas|bloque|n importe quoi|de l hebreu|en retard)"
        ),
        (
            r"(?:probleme|galere|perdu|aide|aider|du mal|besoin|bloque|difficulte|difficultes|"
            r"souci|noye|noyee|depasse|m en sors pas|arrive pas|demele pas|perds|embrouille|"
            r"accompagnement|frein|lutte|retard)(?: (?:de|d|avec|dans|pour|a|au|aux|faire|"
            r"remplir|mes|les|la|le|l|tous|ces|toutes|leurs|gerer|du|des|un|une|mon|mettre|"
            r"jour|mon|ouvrir|comprendre|quelqu|qu|on|m|aide|cote|niveau|sur|par|"
            r"en))* (?:papiers?|demarches?|paperasse|administratif|administrative|"
            r"administratives|administration|caf|prefecture|titre de sejour|droits|"
            r"acces aux droits|secu|cpam|impots|dossier|dossiers|courriers?|carte vitale|"
            r"declaration|formulaires?|carte d identite|domiciliation|juridique|"
            r"avocat)(?= )(?! (?:en ligne|sur (?:internet|le net|l ordi)|par internet))"
        ),
        (
            r"(?:caf|cpam|secu|pole emploi|france travail|"
            r"departement) (?:[a-z]+ ){0,3}?(?:coupe|coupes|bloque|bloquee|suspendu|suspendue|"
            r"suspendus|repond pas|supprime|arrete de (?:me )?payer|reclame|"
            r"demande de rembourser|trop percu)"
        ),
        r"trop percu",
        (
            r"(?:coupe|suspendu|supprime|bloque) (?:mes droits|le rsa|mon rsa|les apl|mes apl|"
            r"mes aides|ma caf|les aides)"
        ),
        (
            r"droits? (?:coupes?|bloques?|suspendus?|pas ouverts?|fermes|non ouverts|a ouvrir|"
            r"expires?)"
        ),
        r"sans papiers?|sans titre de sejour|sans carte d identite|oqtf|recepisse",
        r"demandeu(?:r|se) d asile|demande d asile|refugie sans",
        (
            r"titre de sejour (?:est |a |qui est |qui )?(?:expire|expiree?|perime|en attente|"
            r"en cours|refuse|bloque|pas renouvele|a renouveler|pas encore|expire)"
        ),
        r"regularis[a-z]+|situation irreguliere",
        r"attends? (?:mes|mon|les|ma|le) (?:papiers?|titre de sejour|recepisse|carte de sejour)",
        r"probleme de sejour",
        (
            r"(?:connais|connait|sais|sait) (?:pas|plus|rien de) (?:a quoi (?:j|il|elle) (?:ai|"
            r"a) droit|(?:mes|ses|les) (?:droits|aides)|si j ai droit|quels? (?:droits|"
            r"aides) j ai|a quelles? aides|de mes droits)"
        ),
        r"non recours|acces aux droits|acces au droit|ouverture de droits",
        r"ouvrir (?:mes|ses) droits|demarches administratives (?:a faire|complexes|non faites)",
        r"rupture de droits|sans couverture (?:sociale|maladie)|aide juridique|sans aucun droit",
        r"pas a jour (?:dans|administrativement|de)",
        r"freins? administratifs?|administrativement (?:perdu|bloque)|problemes? administratifs?",
        (
            r"papiers? (?:(?:sont|est|c est|ne|tous|d identite) )*(?:pas en regle|perimes?|"
            r"expires?|pas a jour|bloques?|voles?|perdus?)"
        ),
        (
            r"(?:sais|sait|connais) (?:pas|plus|pas trop|meme pas) (?:a )?(?:quoi|"
            r"quelles? aides?|si)(?: \|)? (?:j|je|il|elle) (?:ai|a) (?:le )?droit"
        ),
        (
            r"(?:administration|administratif|prefecture|caf|secu|cpam)(?: \|)? (?:(?:c|c est|"
            r"ca|me|je|ne|n|est|moi|vraiment|trop|m) )*(?:l enfer|galere|complique|"
            r"repond(?:ent)? (?:pas|jamais|plus)|un cauchemar|depasse|saoule|en sors pas)"
        ),
        r"droits? (?:sont |ont ete |est |tous )+(?:coupes?|bloques?|suspendus?|fermes?)",
    ),
    "justice": (
        r"spip|bracelet(?: electronique)?|sous bracelet|casier(?: judiciaire)?|tig",
        r"travaux? d interet general|probation|sursis|condamne|condamnation",
        r"sous main de justice|controle judiciaire|pjj|semi liberte|liberte conditionnelle",
        r"conditionnelle|peine (?:de prison|amenagee|a faire)|amenagement de peine",
        r"juge d application",
        r"(?:passe|passer|vais|dois|convocation) (?:[a-z]+ ){0,2}(?:au )?tribunal|detenu",
        r"ex detenu|incarcere|incarceration|en detention|de detention|garde a vue|ancien detenu",
        r"ecrou",
        (
            r"(?:sorti|sors|sort|sortant|sortie|sortir|suis sorti|"
            r"sortis) (?:[a-z]+ ){0,2}(?:de |du )?(?:prison|detention|taule|placard|"
            r"maison d arret|cabane|zonzon)"
        ),
        r"fait (?:de la |\d+ (?:ans|mois) de )(?:prison|taule|placard|detention)",
        r"(?:suis|est|actuellement) en prison|(?:judiciaire|judiciaires)",
        r"ennuis (?:avec|de) (?:la )?justice|probleme (?:avec|de) (?:la )?justice",
        (
            r"(?<!eu des )(?<!eu un )(?:probleme|ennuis|embrouilles?|demeles|"
            r"histoires?) (?:avec|de) (?:la |les )?(?:police|flics?|gendarmes?|gendarmerie|"
            r"tribunal)"
        ),
        (
            r"(?:j ai|il a|elle a|attends|attend) (?:bientot )?(?:un|mon|son) (?:proces|"
            r"jugement)|proces en cours"
        ),
    ),
    "confiance": (
        r"peur (?:du regard|du jugement|d etre juge|de deranger|de me tromper)|regard des autres",
        (
            r"(?:plus|pas|aucun|jamais|manque|perdu|perdu toute|peu|zero|trop peu|sans|"
            r"manque de|besoin de|reprendre|retrouver|perte de|pas assez|plus du tout|pas trop|"
            r"gagner en) (?:vraiment |beaucoup |toute |trop |assez |ma |de |d |la |un peu |eu |"
            r"du tout )*(?:confiance|assurance|estime)(?: (?:en|de) (?:moi|soi|lui|elle|"
            r"mes capacites|mon avenir|l avenir|moi meme|lui meme|elle meme|"
            r"personne))?(?= )(?! (?:en|dans|a) )"
        ),
        (
            r"confiance en (?:moi|soi|lui|elle) (?:est )?(?:zero|nulle|pas|aucun|basse|faible|"
            r"a zero|tres basse|perdue)"
        ),
        r"(?:crois|croit|croire) (?:plus|pas) (?:en |a )?(?:moi|lui|elle|rien)|estime de soi",
        r"mauvaise image de (?:moi|soi|lui|elle)",
        r"(?:pas|plus|peu|jamais|non) (?:du tout |tres |trop |vraiment )?motive|demotive",
        r"demotivee|demotivation|manque de motivation",
        r"(?:plus|pas|aucun|perdu la|perdu toute|zero) (?:de |d |ma |la |aucun )?motivation",
        r"baisse de motivation",
        (
            r"(?:me sens|suis|se sent) (?:trop |completement |tellement |qu un |"
            r"vraiment )?(?:nul|nulle|bon a rien|bonne a rien|une merde|inutile|incapable|"
            r"un rate|un cas social|pas capable|decourage|decouragee|timide|trop timide|"
            r"tres timide|resigne)"
        ),
        r"bon a rien|vaux rien|sers a rien|decourage|decouragee|a quoi bon",
        r"(?:n )?ose (?:pas|plus)|baisse les bras|laisse tomber tout|tres timide|trop timide",
        r"timidite|pas (?:a la hauteur|capable de rien|capable)",
        r"arrive(?:rai)? (?:jamais )?a rien|y arriverai (?:jamais|pas)",
        (
            r"peur (?:d echouer|de (?:l echec|parler|ne pas y arriver|pas y arriver|rater|tout|"
            r"me planter|mal faire|des gens|me lancer|reprendre))"
        ),
        r"honte de moi|perdu (?:l espoir|espoir)|plus (?:d espoir|envie d essayer)",
        r"marre de tout",
        r"(?:vais|va) (?:encore |tout |surement |me |se )+(?:planter|rater|foirer|echouer)",
        (
            r"doute (?:de moi|trop de moi|toujours de moi|beaucoup de moi)|(?:plus|"
            r"pas) (?:trop )?(?:la |de )?motiv(?= )"
        ),
        (
            r"flemme (?:de tout|totale|permanente)|(?:me trouve|me crois|me vois) (?:trop |"
            r"vraiment )?(?:nul|nulle|bete|incapable|bon a rien)"
        ),
        r"y crois plus|plus (?:le )?courage(?= (?:\||$|de rien))",
    ),
    "isolement": (
        (
            r"(?<!parent )(?<!parents )(?<!mere )(?<!pere )(?<!maman )(?<!papa )(?<!zone )"
            r"(?:isole(?! (?:thermiquement|du logement))|isolement|solitude)"
        ),
        (
            r"(?:suis|est|sens|sent|completement|tres|trop|vraiment) (?:toujours |vraiment |"
            r"tres |trop |completement |bien |tellement |trop |"
            r"beaucoup )?(?:tout )?seul(?= (?:\||$|au monde|toute la journee|tout le temps|ici|"
            r"dans ma vie|depuis|et|en france|a la maison|chez moi|dans cette|dans ce|"
            r"au quotidien))"
        ),
        r"personne a qui (?:parler|me confier|demander)",
        (
            r"(?:pas|plus|aucun|sans) (?:de |d |vrais? )*(?:amis?|copains?|potes?|entourage|"
            r"famille|vie sociale|proches)(?= (?:\||$|ici|en france|autour|ni|dans|sur|a|et|"
            r"pour m))"
        ),
        (
            r"(?:vois|voit|parle a|parle plus a|connais|connait|frequente) (?:plus |quasi |"
            r"presque |jamais )?personne(?! (?:pour|dans|qui|a (?:la|pole|l )|au|chez|de ce|"
            r"du))"
        ),
        (
            r"(?:connais|connait) personne (?:a [a-z]+|dans (?:la ville|le coin|ce village|"
            r"le quartier|la region|ma ville))"
        ),
        (
            r"(?:n )?ai (?:plus )?personne(?! (?:pour|dans|qui|a charge))(?= (?:\||$|ici|"
            r"autour|sur))"
        ),
        (
            r"(?<!en )(?:sors|sort) (?:plus|pas|jamais|presque plus|plus trop|presque jamais)(?: (?:de|"
            r"du) (?:chez moi|chez lui|chez elle|la maison|ma chambre|sa chambre|mon lit|"
            r"tout))?(?= )"
        ),
        r"enfermee? (?:chez moi|dans ma chambre|chez lui|chez elle|dans sa chambre|a la maison)",
        r"coupe du monde|replie sur|repli sur soi|rupture familiale",
        r"rupture avec (?:ma|sa|mes|ses|la) (?:famille|parents)|livre a (?:moi|lui|elle) meme",
        r"aucun soutien|sans soutien|sans famille|abandonne de tous",
        (
            r"suis (?:tout )?seul dans la vie|(?:reste|"
            r"passe)(?: [a-z]+){1,7} (?:tout )?seul(?= (?:\||$))"
        ),
        (
            r"personne (?:ne )?(?:vient|passe) (?:me voir|chez moi)|"
            r"personne (?:ne )?(?:m appelle|me parle|prend de mes nouvelles)"
        ),
    ),
    "reseau": (
        r"reseau (?:pro |professionnel )?(?:est )?(?:inexistant|faible|limite|inexistante|absent)",
        (
            r"(?:connais|connait|ai|a) (?:vraiment |absolument )?personne (?:dans (?:le|ce|mon|"
            r"son|l|les|la|aucun) (?:milieu|metier|secteur|domaine|monde|branche|entreprises?|"
            r"boites?|boite|taf|batiment|travail|profession|filiere|btp|restauration|"
            r"informatique|pro)|qui (?:travaille|bosse|embauche|recrute|"
            r"peut (?:me )?(?:pistonner|recommander|aider a trouver))|"
            r"pour (?:me )?(?:pistonner|recommander|trouver|faire entrer|un stage)|"
            r"de ce (?:milieu|metier)|du (?:milieu|metier))"
        ),
        (
            r"(?:pas|plus|aucun|sans|ni|manque|manque de|peu|besoin d|besoin de) (?:de |d |un |"
            r"le |mon |bon )*(?:reseau(?! (?:ici|sur mon|telephone|mobile|orange|sfr|free|"
            r"wifi))|piston|contacts?(?= (?:pro|dans|en|\||$))|relations?(?= (?:pro|dans|\||"
            r"$))|carnet d adresses?|connaissances? dans)"
        ),
        r"reseau professionnel (?:inexistant|faible|limite)|faut (?:du |un )piston|sans piston",
        r"que par piston|faut connaitre (?:quelqu un|du monde|des gens)",
        r"a personne pour le pistonner",
        (
            r"(?:connais|connait) (?:pas|aucun) (?:de |d )?(?:patrons?|employeurs?|"
            r"entreprises?|boites?)(?= (?:\||$|a|dans|pour|qui|ici))"
        ),
        r"personne (?:ne )?(?:pour|peut|veut) (?:me )?(?:recommander|pistonner|faire entrer)",
        (
            r"personne (?:ne )?(?:travaille|bosse) (?:dans ma famille|autour de moi|"
            r"dans mon entourage)|(?:famille|entourage|autour de moi) (?:\|"
            r" )?personne (?:ne )?(?:travaille|bosse)"
        ),
    ),
    "finances": (
        r"(?:ai|a) (?:pas|rien) mange(?! a la cantine)|mange pas a (?:ma|sa) faim",
        r"dettes|endette|(?:dois|doit) \d+ (?:euros?|balles)|surendett[a-z]*",
        r"(?:a|au|en|de|suis a) decouvert|interdit bancaire|huissiers?|saisie sur|impayes?",
        r"loyers? (?:de |en )?(?:retard|impayes?)|retard de loyer|retards? de paiement",
        r"factures? (?:impayees?|en retard|que je peux pas|qui s accumulent|a payer)",
        r"fiche banque|ficp|credits? (?:a rembourser|sur le dos|impayes?)",
        (
            r"(?:arrive|peux) (?:pas|plus) (?:a )?(?:payer|rembourser)(?= )(?! (?:le permis|"
            r"mon permis|le code|l auto ecole))"
        ),
        (
            r"(?:plus|pas|aucun|sans|zero|manque|manque de|galere|galere de|probleme|besoin|"
            r"souci|soucis|assez|difficultes?|presque plus|peu)(?: (?:de|d|un|assez|les|le|"
            r"beaucoup|aucun|vraiment|trop|du tout|avec l|une))* (?:argent|thunes?|"
            r"sous(?= (?:\||$|pour|en|et|du tout|a))|fric|ressources?(?: financieres?)?|"
            r"revenus?|oseille|moula|rond(?= )|ronds|pognon|ble(?= )|tunes?|budget|"
            r"moyens(?! (?:de (?:transport|locomotion|garde|deplacement))))"
        ),
        (
            r"(?:ai|a|gagne|touche) (?:plus |strictement |vraiment )?rien (?:a|pour|"
            r"comme) (?:manger|vivre|bouffer|argent|revenus?|revenu)"
        ),
        (
            r"(?:plus|pas|rien|jamais) (?:de quoi |assez |a |d |pour |a ma |grand chose |"
            r"grand chose a )*(?:manger|bouffer|faim|vivre(?= (?:\||$)))"
        ),
        r"(?:j ai|crever?|creve|crevent|meurs|souvent|ai) (?:de la |la |de |tres )?faim",
        r"mange (?:pas|plus|un jour sur|qu une fois|mal faute|une fois par)|resto du coeur",
        r"restos du coeur|restaus? du coeur|aide alimentaire|colis alimentaires?",
        r"banque alimentaire|secours populaire pour|fauche|a sec(?= )|galere financiere",
        r"ruine(?= )|saute des repas",
        (
            r"(?:problemes?|soucis?|difficultes?|galeres?|ennuis|situation|precarite|"
            r"freins?) (?:d argent|financi[a-z]+|de budget|budgetaires?|economiques?|de tunes?|"
            r"de thunes?|de fric|de sous|d ordre financier)"
        ),
        (
            r"financierement (?:c est |je |tres |on )*(?:dur|complique|difficile|galere|"
            r"m en sors pas|la merde|chaud|juste)"
        ),
        r"fins? de mois (?:[a-z]+ ){0,3}(?:dur|dures|difficiles?|compliquees?)",
        r"(?:a )?zero (?:euro|centime|balle)|0 (?:euros?|revenu|ressource)",
        r"sans (?:le sou|ressource|un sou|argent|revenu|rien sur mon compte)",
        r"m en sors (?:pas|plus) (?:financierement|avec l argent|niveau argent)",
        r"\d+ euros (?:de dettes?|pour (?:finir le mois|vivre|manger))|pauvrete",
        r"precaire financierement",
        (
            r"plus rien sur (?:mon|le|son) compte|compte (?:en banque )?(?:est )?(?:vide|"
            r"a zero|a sec|bloque)"
        ),
        (
            r"(?:galere|du mal|arrive (?:pas|plus)|peux (?:pas|plus)|peine) (?:a |"
            r"pour )?(?:payer|regler|finir|boucler|joindre) (?:[a-z]+ )?(?:loyers?|mois|"
            r"factures?|fins? de mois|courses|electricite|cantine|deux bouts|2 bouts|bouts)"
        ),
        (
            r"coupe (?:l |mon |le |la |notre )?(?:electricite|gaz|eau|chauffage|courant)|"
            r"(?:plus|pas) d electricite"
        ),
        (
            r"(?:dois|doit) (?:encore |plein |beaucoup )?(?:de |d )(?:l )?(?:argent|thunes?|"
            r"fric)|dans le rouge|(?:vis|vit|survis) avec \d+ euros"
        ),
    ),
    "violences": (
        r"(?:ai|a) fui (?:mon|son) (?:mari|conjoint|copain|compagnon|ex|pere)",
        (
            r"(?:me|m|nous) (?:a |ont )?(?:frappe[rsz]?|frappent|tapent|bat|battent|cogne|"
            r"cognent|insulte|insultent|menace|menacent|viole|violee?|harcele|harcelent|"
            r"harcelee?|violente|agresse|agressee?|etrangle|sequestre|maltraite|rabaisse|"
            r"tape(?: dessus)?|controle tout|surveille tout|gifle|humilie|crie dessus|"
            r"force a)(?= )(?! (?:de froid|a la porte))"
        ),
        (
            r"(?:fais|fait|faire|faisait) (?:frapper|taper|violer|agresser|insulter|battre|"
            r"harceler|cogner|tabasser)"
        ),
        r"(?:suis|est|femme|ete) battue?|battu par|violentee?(?= )",
        (
            r"violences? (?:conjugales?|familiales?|intra ?familiales?|intra familiales?|"
            r"physiques?|verbales?|psychologiques?|sexuelles?|subies?|a la maison|chez moi|"
            r"domestiques?|parentales?|economiques?|au sein du couple|dans le couple|"
            r"du conjoint|du pere)"
        ),
        (
            r"(?:victime|subis|subit|subie|contexte|situation) (?:de |des |d )?(?:violence|"
            r"coups|viol|harcelement|maltraitance|agression|inceste|abus)"
        ),
        r"vif(?= )",
        r"(?:il|elle|mari|copain|conjoint|pere|mere|ex) (?:est |devient |tres )*violent",
        (
            r"peur (?:de|d) (?:mon mari|mon copain|mon ex|mon conjoint|lui|mon pere|"
            r"rentrer(?: chez moi)?|mon compagnon|son mari|son conjoint|son ex|son pere|"
            r"ma mere|mon frere|elle)"
        ),
        r"sous (?:l |son )?emprise|mariage force|marier de force|mariee? de force",
        r"(?:prend|prends|recois|recoit|donne) des coups|coups (?:de mon|de ma|du|de son)",
        r"violences? (?:de mon|de ma|du|de son|a la)|fuir (?:mon|son) (?:mari|conjoint|copain)",
        r"excisee?|prostitution|harcelement|maltraitance|maltraite",
        r"(?:il|mari|copain|ex|conjoint|mec|pere|frere|beau pere|compagnon) me fait du mal",
        (
            r"(?:m a|me) (?:mis|met|mets|donne|colle|fout|foutu) (?:une |des |"
            r"encore une )(?:gifles?|claques?|baffes?|coups?)"
        ),
        (
            r"(?:il|mari|copain|ex|conjoint|mec|compagnon) (?:m |me )(?:interdit|empeche|"
            r"enferme|defend)(?: (?:de (?:sortir|voir|travailler|parler)|d avoir|d aller|"
            r"a la maison|chez))"
        ),
    ),
}

MANQUES: dict[str, tuple[str, ...]] = {
    "mobilite": (
        (
            r"permis(?: b| de conduire| voiture)?(?! (?:de sejour|de travail|de construire|"
            r"de chasse|cotier|bateau|poids))"
        ),
        r"(?:voiture|vehicule|scooter|velo|moto)(?! sans permis)",
        r"moyens? de (?:transport|locomotion|deplacement)",
        r"transport(?: en commun)?|bus|car scolaire|tram|train(?! de)|deplacements?|mobilite",
    ),
    "garde-enfants": (
        r"mode de garde|moyen de garde|solution de garde|garde d enfants?|place en creche",
    ),
    "numerique": (
        (
            r"(?:mon |l )?(?:ordi|ordinateur|pc|internet|wifi|connexion|smartphone|forfait|"
            r"adresse mail|boite mail|mail|email|numerique|informatique|box|tablette|"
            r"equipement informatique)"
        ),
        r"telephone portable|portable|telephone(?= (?:\||$|pour|et|en ce|qui))|ligne telephonique",
    ),
    "sante": (r"sante(?! mentale)|medecin traitant",),
    "sante-mentale": (r"sante mentale|soutien psy[a-z]*|psy(?= )",),
    "logement": (
        r"logement|appart|appartement|toit|hebergement|endroit ou vivre|lieu ou vivre",
        r"adresse fixe|studio",
    ),
    "droits": (
        r"papiers?|carte d identite|titre de sejour|carte de sejour|piece d identite",
        r"carte vitale|secu|securite sociale|couverture (?:maladie|sociale)|mutuelle|css|cmu",
        r"rib|compte en banque|compte bancaire|domiciliation|droits ouverts|passeport",
        r"acte de naissance|avocat|permis de travail|autorisation de travail",
        (
            r"demarches(?: administratives)?(?= )(?! (?:en ligne|sur (?:internet|le net)|"
            r"par internet))"
        ),
        r"administratif|paperasse",
    ),
    "finances": (
        r"(?:argent|thunes?|fric|ressources?|revenus?|aide financiere|budget|moyens financiers)",
    ),
    "justice": (r"justice",),
    "addictions": (r"alcool|drogues?|addiction|cannabis",),
    "langue": (r"cours de francais|francais|langue",),
    "lecture-ecriture": (r"lecture|ecriture|lire et ecrire|lire",),
    "confiance": (r"confiance(?! (?:en|dans|a) (?!moi|soi|lui|elle))|motivation",),
    "reseau": (r"reseau pro|reseau professionnel|piston",),
    "handicap": (r"handicap",),
}

NOMS: dict[str, tuple[str, ...]] = {
    "mobilite": (
        r"mobilite|transports?|permis|voiture|deplacements?|deplacer|bus|conduire|distance|"
        r"le trajet|scooter",
    ),
    "garde-enfants": (
        r"garde(?! a vue)|garde d enfants?|enfants?|creche|nounou|mode de garde|mon fils|"
        r"ma fille|bebe|le petit|la petite",
    ),
    "numerique": (r"numerique|informatique|ordi|ordinateur|internet",),
    "sante": (r"sante(?! mentale)|physique",),
    "sante-mentale": (r"sante mentale|moral|psy|psychologique|stress|mental|tete",),
    "addictions": (r"addictions?|alcool|drogues?|cannabis|fumette|shit",),
    "handicap": (r"handicap",),
    "logement": (r"logement|appart|hebergement|loyer|me loger|loger",),
    "langue": (r"langue|francais|parler",),
    "lecture-ecriture": (r"lecture|ecriture|lire|ecrire|orthographe",),
    "droits": (r"droits?|papiers?|administratif|demarches?|paperasse|caf|titre de sejour",),
    "justice": (r"justice|judiciaire|casier|prison",),
    "confiance": (r"confiance|motivation|timidite|peur",),
    "isolement": (r"isolement|solitude|seul|seule",),
    "reseau": (r"reseau|contacts|piston|relations",),
    "finances": (r"argent|finances?|sous|thunes?|dettes?|budget|financier|fric",),
    "violences": (r"violences?",),
}
