"""A life in danger now: the 15."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

VITAL = (
    Signe(
        "ne-respire-plus",
        ("15",),
        (
            "respire|respires|respirer|respirez|respirent plus|pas|mal",
            "plus|pas respire|respirer",
            "respire presque|quasi|a_peine|difficilement|tres_mal|bizarre",
            "mal a respirer",
            "respire tres|a mal|peine|plus",
            "arrive|peux|peut plus a? respirer|respire",
            "peux|arrive pas a? respirer|respire",
            "etouffe|etoufe|etouffer|etouffes $",
            "se etouffe|etouffer",
            "etouffe avec|depuis",
            "etouffe ... respir*",
            "suffoque*",
        ),
        sans=("negation",),
    ),
    Signe(
        "inconscient",
        ("15",),
        (
            "inconscient|inconsciente",
            "inconscient|inconsciente au|par|sur|dans|depuis|la|et|a|chez",
            "inconscient|inconsciente il|elle|je|on|vite|aide|aidez|svp|que",
            "perdu|perd|perdre connaissance",
            "tombe dans les pommes",
            "evanoui*",
            "coma",
            "tombe ... par terre",
            "je perds connaissance",
            "crise|malaise ... par_terre",
            "fait|fais|faire|fais un? gros? malaise $",
            "malaise grave|la|devant|maintenant",
            "fait|fais un malaise ... par|vite|aide|devant|dans",
        ),
    ),
    Signe(
        "ne-bouge-plus",
        ("15",),
        (
            "TOMBER & EVANOUI|MAL_RESPIRER",
            "TOMBER & peux|peut|arrive|arrivons plus|pas . bouger|relever|lever|redresser",
            (
                "mere|pere|mari|femme|fils|fille|bebe|frere|soeur|mamie|papi|voisin|voisine|"
                "monsieur|dame|tante|oncle|grand_mere|grand_pere repond|reagit plus $"
            ),
            "EVANOUI & MAL_RESPIRER|sueurs|bave|mousse|sang|pouls|vomi*|par_terre|sol",
            "sueurs|transpire|sueur & bras|poitrine|blanc|pale|malaise|machoire|gris|grise",
            "levres|doigts|visage|bebe ... bleues|violettes|bleu|violet|violettes|bleus|bleue",
            "devient|devenu|devenue|deviens tout|toute? bleu|bleue|violet|violette",
            "yeux ... revulses|retournes|arriere|tournent",
            "tout|toute|tres mou|molle",
            (
                "bebe|nourrisson|petit|petite & mou|molle|raide|taches|boutons & fievre|violettes|"
                "taches|reagit|bouge|41|40"
            ),
            "tourne de l oeil",
            "yeux ... partent|en_haut|en_l_air|blancs & bebe|ENFANT|chaud|fievre|40|41",
            "plus|pas|aucun de? pouls",
            "effondr~|ecroul~ & MAL_RESPIRER|EVANOUI|coeur|sol|par_terre|devant|vite|un_coup",
            (
                "bu|alcool|vodka|drogue|cachets|fume|pris|pilule|taz|injecte|pique .... EVANOUI|"
                "MAL_RESPIRER"
            ),
            "EVANOUI|MAL_RESPIRER & bu|alcool|vodka|drogue|cachets|fume|pris|pilule|injecte",
            (
                "confus|confuse|incoherent|incoherents|delire|desoriente|desorientee & diabetique|"
                "glycemie|transpire|sueurs|fievre|tombe|tete|vomi*|soudain|un_coup"
            ),
            (
                "glycemie|hypo|hypoglycemie|diabetique & EVANOUI|confus*|transpire|tremble|"
                "incoherent*|basse|sucre & EVANOUI|confus*|transpire|incoherent*|vite|malaise|15|"
                "repond*"
            ),
            "repond|reagit|parle|releve plus|pas ... par_terre|au_sol|inconscient|inconsciente",
            "par_terre|au_sol ... repond|reagit|parle|bouge|releve plus|pas",
            "tombe|tombee ... releve|reveille plus|pas",
            "se reveille|reveiller pas|plus",
            "pas se reveiller|reveille $",
            "pas reveiller|reveille $",
            "il|elle|lui bouge|bouger|reagit|reagir plus|pas",
            (
                "bu|alcool|drogue|drogues|fume|malaise|tombe|tombee|chute ... il|elle|et|qui "
                "repond|parle|reveille plus|pas"
            ),
            "reagit|reagi plus|pas",
            "pas bouger $",
            "bebe|fils|fille|mere|pere|ami|amie|pote bouge|reagit plus|pas",
        ),
        sans=("negation",),
    ),
    Signe(
        "overdose",
        ("15",),
        (
            "overdose",
            "une od $",
            "surdose",
            "trop de drogue",
            "pris trop de drogue|coke|heroine|crack|mdma|taz",
            "coma ethylique",
            (
                "pris|prendre|fume|mange|gobe|avale|snif~|tape ... champi|champis|champignons|lsd|"
                "md|mdma|taz|ecsta|coke|crack|keta|ghb & coeur|help|secours|claquer|claque|crever|"
                "mourir|respir*"
            ),
            "fume|gobe|avale|snif~|bu ... truc|truk & coeur|respir*|mourir|crever|claquer",
            "coeur . bat ... NBX|cent|mille|fond & pris|fume|drogue|mal|crever|mourir|help",
        ),
    ),
    Signe(
        "hemorragie",
        ("15",),
        (
            "hemorragie",
            (
                "saign~|sang & tete|ventre|gorge|oreille|oreilles|gicl~|coul~|flots|flaque|"
                "partout|hemorragie|TOMBER|couteau|scie|machine|verre|coupe|coupee|EVANOUI"
            ),
            "crach~|vomi|vomit|vomis|vomir|tousse|tousser du|le? sang",
            "sang gicle|coule|partout|par_terre",
            "bleeding",
            (
                "doigt|doigts|main|bras|jambe|pied|orteil ... coupe|coupes|coupee|arrache|"
                "arrachee|sectionne|sectionnee|broye|broyee|ecrase|ecrasee & saign~|sang|machine|"
                "scie|presse|tronconneuse|hache|vite|15"
            ),
            "os visible|sorti|sort|qui_sort|qui_depasse|ressort",
            "fracture ouverte",
            (
                "ouvert|entaille|coupe|taille|arrach~|tranch~ ... jambe|bras|main|doigt|pied|"
                "ventre|cuisse|crane|tete|poignet & tronconneuse|scie|machine|hache|couteau|sang|"
                "verre|meuleuse|disqueuse|tondeuse|faux"
            ),
            "saigne ... enceinte",
            "enceinte ... saigne|sang",
            "saigne|saigner ... beaucoup|enormement|abondamment",
            "saigne|saignes|saigner beaucoup|enormement|abondamment|trop|fort",
            "saigne|saigner ... arrete|arreter pas|plus",
            "continue a saigner",
            "saign~ ... sans|non arret|se_arreter|arreter|stop",
            "plein de sang partout",
            "perd|perds|perdu|perdre ... sang",
            "vide de son sang",
            "baigne dans son sang",
            "arrive pas a arreter le sang",
            "arreter le sang",
            "fausse couche & sang|saign*|perds|perd|ventre|malaise",
            "hemorragie et|vite|il|elle",
            "beaucoup|plein de? sang",
            "sang ... arrete pas",
            "sang partout",
            "pisse le sang",
            "pisse du sang",
        ),
        sans=("negation",),
    ),
    Signe(
        "coeur",
        ("15",),
        (
            "visage|bouche|bras|cote paralyse|paralysee|deforme|tordu|tordue ... cote|coup|$",
            "crise cardiaque",
            "infarctus",
            "malaise cardiaque",
            "fait|fais|faire|eu une attaque",
            "coeur ... lacher|lache|s_arreter|arrete & sens|sent|sentir|mal|bras",
            "douleur|douleurs thoracique",
            "sueurs froides & douleur|mal|tremble|poitrine|bras|malaise|coeur|ventre|pale",
            (
                "coup|choc|tombe|cogne|tapee ... tete|crane & vomi*|vomit|endor*|somnol*|confus*|"
                "EVANOUI|vertiges|bizarre*|convuls*|sang"
            ),
            "arret cardiaque",
            (
                "mal|douleur|serr~|lourd .... bras|machoire|epaule & poitrine|coeur|gauche|"
                "transpire|sueurs|gris|blanc|pale"
            ),
            (
                "tient|tiens|tenir|agrippe ... poitrine|thorax|coeur & pale|blanc|sueur|mal|gris|"
                "tombe|respir*|monsieur|dame|homme|femme|il|elle"
            ),
            "nuque|raideur raide|nuque & fievre|vomi*|tete|taches|enfant|bebe",
            "bras gauche & MAL|poitrine|sueurs|coeur|machoire",
            "poitrine|thorax|torse|chest|plexus ... MAL",
            "MAL ... poitrine|thorax|torse|chest",
            (
                "coeur ... serre|lache|arrete|explose|va_lacher|stop & bras|mal|aide|vite|peur|"
                "respir*|15"
            ),
            "moitie|cote du visage|corps",
            "sent|sens|sentir|bouge|bouger plus|pas . bras|jambe|jambes|visage|main|cote|moitie",
            "parl* de_travers|comme_bourre|comme_saoul|pateux|charabia|sans_articuler",
            (
                "coeur ... emballe|emballe|palpit*|bat_trop_vite|bat_tres_vite|cogne & flou|"
                "tourne|bras|poitrine|respir*|decharge|tombe|malaise|sueurs|pris"
            ),
            (
                "bouche|visage|levre|sourire|joue|paupiere ... pend|pendante|endormi|endormie|"
                "travers|tordu|tordue|tombe|affaisse|affaissee|deforme|deformee|paralys~"
            ),
            (
                "cote|bras|jambe ... paralys~|bouge_plus|repond_plus|sent_plus|sens_plus & "
                "soudain|un_coup|parl*|bouche|visage|matin|vite|articul*"
            ),
            (
                "parle|parler plus|bizarre|bizarrement|mal|pas & un_coup|soudain|subit*|bouche|"
                "visage|bras|tombe|tombee|chute"
            ),
            "articule|articuler plus|pas & un_coup|soudain|matin|bras|bouche",
            "un avc",
            "fait|fais avc",
            "mal a la? poitrine",
            "mal au coeur ... bras",
            "douleur|douleurs ... poitrine",
            "poitrine ... bras gauche",
            "coeur ... arrete|lache",
            "bouche tordue|de_travers",
        ),
    ),
    Signe(
        "accouchement",
        ("15",),
        (
            "accouche|accoucher|acouche tout|toute? seule|seul|maintenant|la",
            "en train de accoucher",
            "accoucher la|maintenant|tout_de_suite|dans_la|dans_le",
            "perdu|perds|perd les eaux",
            "perte des eaux",
            "bebe ... arrive|sort|vient ... seule|maintenant|la|vite",
            "bebe est en train de",
            "contractions toutes|tres|chaque",
            "contractions ... seule",
            "je accouche $",
            "elle accouche $",
        ),
    ),
    Signe(
        "convulsions",
        ("15",),
        (
            "tremble de partout ... bave|tombe|par_terre",
            "fait une crise ... tremble|bave|tombe|par_terre",
            "fait|fais|en_train|pleine|encore ... crise de epilepsie",
            "crise de epilepsie & MAINTENANT|par_terre|vite|aidez|devant|dure|bave|secour*|EVANOUI",
            "^ crise de epilepsie $",
            "convulse|convulsent|convulser|convulsions",
            "epilepsie la|maintenant|en_ce_moment",
            "bave et tremble",
            "fait une crise ... epilep*",
        ),
    ),
    Signe(  # alcohol that stopped all at once, and a body that shakes now
        "sevrage",
        ("15",),
        (
            (
                "bu|boire|alcool|verre depuis hier|ce_matin|NB|avant_hier|lundi|mardi|mercredi|jeudi|"
                "vendredi|samedi|dimanche|une & tremble|trembl*|convuls* & transpire|transpir*|"
                "sueur|sueurs|vomi*|hallucin*|confus*|delire|fievre|coeur|convuls*|vois"
            ),
        ),
        sans=("negation",),
    ),
    Signe(
        "intoxication",
        ("15",),
        (
            "AVALER|bu|boit|boire|but|mange|lech~|respir~|inhal~|sniff~ ... PRODUIT",
            (
                "intoxication|intoxique|intoxiques|monoxyde & MAL|tete|carbone|vertiges|vomi*|"
                "EVANOUI|gaz|chaudiere"
            ),
            (
                "respir~|inhal~|sniff~ ... gaz|fumee|fumees|vapeur|vapeurs|fosse|solvant|colle & "
                "tete|vomi*|tourne|malaise|EVANOUI|tousse|mal|brul~"
            ),
            (
                "pris|aval~|mang~|fum~ ... sais|sait pas|plus quoi & EVANOUI|MAL_RESPIRER|vomi*|"
                "bleu|bleues|trembl*|delire"
            ),
            "PETIT & aval~|mang~|gob~|bu & PILULES|pile|sirop|mort_aux_rats|champignon|champignons",
            "aval~ ... pile|piles|travers|coince & bleu|bleue|respir*|etouff*|rouge|bebe|ENFANT",
        ),
    ),
    Signe(
        "detresse",
        ("15",),
        (
            "ai|a une attaque",
            (
                "crane|tete|front|arcade|cuir_chevelu ... ouvert|ouverte|fendu|fendue|fracasse|"
                "fracassee & tomb~|sang|saign~|coup|accident|moto|velo|a"
            ),
            (
                "mordu|mordue|pique|piquee|morsure|piqure ... vipere|serpent|frelon|frelons|guepe|"
                "guepes|abeilles|scorpion|chien|araignee & gonfl~|gonfle|sang|visage|vomi*|"
                "respir*|malaise|bras|jambe|gorge|saign~"
            ),
            (
                "bebe|nourrisson|enfant|petit|petite|fils|fille|gamin & TOMBER & vomi*|endor*|"
                "pleure_plus|mou|molle|saign~|sang|bizarre|tete|escalier|table|etage|hauteur"
            ),
            "fait|fais|faire|en_pleine ... crise de asthme",
            "crise de asthme & ventoline|respir*|bleu|passe|vite|secours|15|etouff*",
            (
                "brulure|ebouillante|ebouillantee|brulee & eau|huile|feu|four|plaque|acide|visage|"
                "grave|cloques|enfant|bebe|fils|fille & vite|bouillante|visage|corps|grave|peau|"
                "15|crie|hurle|secours|partout"
            ),
            (
                "aval~ ... piece|bouton|aimant|aimants|clou|lame|verre|bille|cle|jouet|os|"
                "capuchon & bebe|enfant|fils|fille|petit|petite|gamin|ans|respir*|etouff*|gorge"
            ),
            "cyanos~",
            "yeux vitreux|blancs|revulses|exorbites",
            (
                "gele|gelee|frigorifie|frigorifiee|hypothermie & EVANOUI|tremble_plus|parle_plus|"
                "sent_plus|bleu|bleue"
            ),
            "mousse|bave|ecume ... bouche|levres",
            (
                "accouche|accouchement|en_travail & tete_sort|bebe_sort|bebe_arrive|sort|"
                "ambulance|samu"
            ),
            (
                "sens|sent partir|mourir|s_en_aller & pris|bu|sang|cachets|drogue|avale|coeur|"
                "respir*|PILULES"
            ),
            "trop|tellement pris|bu|aval~|gob~ ... PILULES",
            (
                "bebe|nourrisson & fievre|38|39|40|41 & tete|tetee|boit|mange|reagit|pleure|"
                "semaines|mou|molle|gemit|respire"
            ),
            "enceinte & evanoui*|malaise|saign~|sang|convuls*|bouge_plus|bouge_pas",
            (
                "saign~|sang|respir*|inconscient|inconsciente|etouff*|convuls*|poitrine|evanoui|"
                "evanouie|avale|ingere|plaie|EVANOUI & ambulance|samu|pompiers|secours|urgent|vite|"
                "help|meurt|meurs|aidez|aide_moi"
            ),
            "detresse respiratoire|vitale",
            "arret respiratoire",
            "embolie pulmonaire",
            "oedeme de quincke",
            "rupture de anevrisme",
            "hypothermie",
            "septicemie",
            "urgence vitale",
            "pronostic vital",
        ),
    ),
    Signe(
        "allergie",
        ("15",),
        (
            (
                "gorge|langue|visage|levres|cou ... gonfle|gonfl~|enfl~ & respir*|aval*|pique|"
                "piqu*|allerg*|mange|etouff*|vite|guepe|abeille|peux_plus|parl*"
            ),
            (
                "allergi* & gonfl~|gonfle|siffl~|respir*|etouff*|plaques|choc & mange|pique|pris|"
                "cacahuete|arachide|guepe|vite|peux_plus|gorge|visage"
            ),
            (
                "gonfl~|enfl~ ... gorge|langue|visage & respir*|pique|piqu*|allerg*|mange|guepe|"
                "peux_plus"
            ),
        ),
    ),
    Signe(
        "accident-grave",
        ("15",),
        (
            "recu ... coup|coups de couteau",
            "plaie ouverte|profonde",
            "balle dans la|le|mon|ma|son|sa tete|ventre|jambe|bras|poitrine|epaule|dos|cuisse",
            "TOMBER ... etage|toit|balcon|echafaudage|fenetre|echelle|nacelle|camion",
            (
                "TOMBER & escalier|escaliers|marches|velo|scooter|moto|lit|hauteur|metres & "
                "saign*|sang|EVANOUI|MAL_RESPIRER|bizarre*|vomi*|visible|tordue"
            ),
            (
                "accident|collision|renvers~|percut~ & EVANOUI|MAL_RESPIRER|saign*|sang|coince|"
                "coincee|bloque|pompiers|grave|blesse|blessee|blesses"
            ),
            (
                "coinc~|bloqu~|ecras~ . dessous|dedans|dessus|sous & tracteur|voiture|camion|"
                "machine|presse|arbre|mur|toit|accident|retourn~|tomb~|remorque|engin|benne|"
                "palette"
            ),
            (
                "retourn~|renvers~|tomb~|effondr~ ... sur mon|ma|le|la|un|lui|elle|notre & coince|"
                "coincee|ecras~|tracteur|bouge*|respir*|crie|hurle|sang"
            ),
            (
                "decharge|electrocut~|courant|jus|electrique & coeur|flou|tomb~|EVANOUI|brul~|"
                "main|pris|recu"
            ),
            (
                "coinc~|bloqu~|ecras~ ... sous ... machine|voiture|tracteur|camion|arbre|mur|"
                "decombres|benne|palette"
            ),
            (
                "brul~ ... huile|visage|corps|eau_bouillante|feu|essence|flammes & vite|peau|"
                "enfant|bebe|crie|hurle|cloque*|partout|secours"
            ),
            "y_a le|un feu|incendie",
            "incendie dans|chez|a mon|ma|notre|l|le|la",
            "bloque|bloquee|coince|coincee|coinces|bloques ... feu|flammes|fumee|incendie",
            (
                "prend|pris|mis|met feu & vite|dedans|enfants|appartement|immeuble|appart|maison|"
                "sort*|bloque|fumee"
            ),
            "electrocut~",
            "electrocute|electrocutee|electrocuter $",
            "se noie|noye|noyee|noyer",
            "grave accident|blesse",
            "gravement blesse|blessee|brule|brulee|malade",
            "renverse|renverser|renversee ... par ... voiture|camion|bus|scooter",
            "pris|prend|prennent feu $",
            "en feu $",
            "est|tout bleu|bleue ... respire",
            "gorge ... gonfle",
            "choc anaphylactique|allergique|septique|hemorragique",
            "reaction|crise allergique grave|forte|violente|severe|vite|au|apres",
            (
                "fait|fais une? reaction|choc|crise allergique|de_asthme|d_asthme & vite|respir*|"
                "gonfl*|bleu|ventoline|marche|secours|passe|EVANOUI"
            ),
            "brule|brulee au_3e|grave|gravement",
            "tremble ... par_terre",
            "entre la vie et la mort",
        ),
    ),
    Signe(
        "appel-aux-secours",
        ("15",),
        (
            (
                "^ vite? appelez|appeler|appel|envoyez le|les|une|un|la samu|pompiers|pompier|"
                "ambulance|secours|urgences|15|docteur|medecin|18|112"
            ),
            "appelez|envoyez vite? le|les|une samu|pompiers|ambulance|secours",
            "il|elle|bebe va mourir $",
            "vite une|un|le|les ambulance|samu|pompiers|docteur|medecin",
            "besoin de une ambulance|du_samu|des_pompiers",
            "faut|fo|besoin une? ambulance|samu|pompiers",
            "ambulance|docteur|medecin vite",
            "vite ambulance|samu|pompiers|docteur|medecin",
            "coeur|poitrine tres|trop mal",
            "samu vite",
        ),
    ),
    Signe(
        "coup-de-couteau",
        ("15", "17"),
        (
            "coup|coups de couteau|machette|poignard|lame",
            "poignarde|poignardee|poignarder",
            (
                "bagarre|rixe|baston|embrouille & couteau|couteaux|lame|machette & terre|sol|"
                "blesse|sang"
            ),
            "couteau|lame dans la|le|mon|ma|son|sa ventre|jambe|bras|dos|cuisse|main|cou",
            "plante|plantee avec un couteau",
            "tire|tirer|tires dessus",
            "recu une|des balle|balles",
            "prend|pris une balle|un_coup_de_couteau",
            "blesse|blessee par balle",
        ),
    ),
)
