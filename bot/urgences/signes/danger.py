"""Being attacked or threatened now: the 17."""

from __future__ import annotations

from bot.urgences.signes.signe import COUPS_SUBIS, Signe

DANGER = (
    Signe(
        "agression",
        ("17",),
        (
            "me|nous attaquent|attaque|agresse|agressent|lynche|lynchent",
            "suis|sommes poursuivi|poursuivie|poursuivis|pourchasse|attaque|attaquee $",
            "suis poursuivi|poursuivie par|dans|il|ils|aidez",
            "on me agresse|agressent|attaque|vole_et",
            (
                "ils|il|elle|mec|homme|type|gens|bande me agresse|agressent|attaque|attaquent|"
                "poursuit|poursuivent|course|coursent"
            ),
            (
                "me fais|fait|faire agresser|agresse|agressé|attaquer|attaque|poursuivre|courser|"
                "violer_la|lyncher|braquer|kidnapper|enlever|sequestrer"
            ),
            (
                "se fait|font|faire agresser|agresse|attaquer|lyncher|tabasser|poignarder|"
                "kidnapper|enlever|sequestrer"
            ),
            "train de me|se|la|le|l|les agresser|attaquer|violer|kidnapper",
            (
                "on|ils|quelqu_un|lui|eux|homme|mec|type|gars|il veut|veulent|essaye|essaie|"
                "essaient|tente|va|vont de? me agresser|violer|frapper|kidnapper|enlever|"
                "voler_avec|attaquer|braquer"
            ),
            "agresse|agressent|agresser|attaquer moi",
            (
                "viens|vient de me|se fait|faire|fais agresser|attaquer|braquer|violer|poignarder|"
                "tabasser"
            ),
            "je suis en danger $",
            "je suis en danger il|elle|ils|maintenant|la|vite|aide|aidez|chez_moi|on|svp|immediat",
            "on est en danger",
            "danger de mort|immediat",
            "il arrive il|je|vite|aide|aidez",
            "empeche|empechent ... sortir ... la|maintenant|violent|$",
            "agression en cours",
            "^ agression $",
            "je suis agresse|agressee $",
            "me agresse $",
            "on me agresse",
            "on agresse quelqu_un|une|un|mon|ma",
            "prise|pris de otage",
            (
                "HOSTILE .... pris|prend|prennent|emmen~|embarqu~|enlev~|kidnapp~ ... fille|fils|"
                "enfant|petite|bebe|copine|soeur|gamine & voiture|camionnette|camion|force|coffre|"
                "sauve|enfui|parti|hurle"
            ),
            (
                "poursuivi|poursuivie|poursuivis|poursuit|poursuivent|poursui dans|par|avec|"
                "depuis|jusqu"
            ),
            (
                "HOSTILE ... me|m|nous|moi a|ont|se|est|sont? AGRESSER & SUR_LE_CHAMP|parking|"
                "hall|en_bas|devant_la_porte|cache|cachee|couteau|sang"
            ),
            "vient|viens|venons|viennent de me|m|nous|se|la|le|l|lui|moi? faire? AGRESSER",
            "train de me|m|nous|se|la|le|l|lui|les|sur? faire? AGRESSER",
            "train de AGRESSER",
            "suis|est|sommes attaqu~|agress~ $",
            (
                "agresse|agressee|attaque|attaquee|tabasse|tabassee|braque|braquee dans|devant|"
                "sur|par le|la|un|une|mon|des ... tram|bus|rue|metro|hall|parking|train|rer|"
                "immeuble|escalier|gare|inconnu|inconnus|homme|hommes|mec|mecs|bande|groupe"
            ),
            "prisonnier|prisonniere|captif|captive chez|dans",
            (
                "frappent|tapent|tabassent|attaquent|agressent|cognent|lynchent|coursent|braquent|"
                "poursuivent|encerclent|defoncent ... mon|ma|mes|un|une|le|la|les|des|notre|sur "
                "PERSONNE"
            ),
            (
                "groupe|bande|individu|individus|inconnu|inconnus ... attaque|attaquent|agresse|"
                "agressent|frappe|frappent|tabasse|tabassent ... mon|ma|mes|un|une|le|la|les|des|"
                "notre|sur PERSONNE"
            ),
            "tireur|terroriste|terroristes|sniper",
            (
                "braque|braquent ... la|le|une|un|mon|ma pharmacie|tabac|magasin|boulangerie|"
                "banque|bureau|supermarche|station|caisse"
            ),
            (
                "viens|vient|venons|viennent de etre agress~|attaqu~|braqu~|frapp~|tabass~|viole|"
                "violee|vole|poursuivi"
            ),
            "se|me|nous fait|fais|font|faire cambriol~|braqu~|agress~|attaqu~",
            "COUPLE|HOSTILE me|m|nous course|coursent|poursuit|poursuivent|pourchasse|pourchassent",
            (
                "braquage|agression|cambriolage|fusillade|viol|rixe|attaque|lynchage en_cours|"
                "maintenant|SUR_LE_CHAMP"
            ),
            "temoin de une? agression|bagarre|viol|braquage|attaque|violences",
            (
                "train de tuer|egorger|massacrer|poignarder|etrangler sa|son|un|une|le|la|mon|ma|"
                "mes|quelqu_un"
            ),
            "introduit|introduite|introduits chez|maison",
            "effraction & SUR_LE_CHAMP|chez|entre|dedans|nuit|cache|cachee",
            (
                "me|m a? touche|touchee|tripot~|frott~|caress~|pelot~ ... bus|metro|tram|rue|"
                "train|fesses|seins|cuisse|ascenseur"
            ),
            (
                "agress~|attaqu~|tabass~|poignard~|braqu~|etrangl~|violee|kidnapp~|frapp~ ... "
                "a_l_instant|y_a_NB_minutes|y_a_quelques_minutes|en_ce_moment|sous_mes_yeux"
            ),
            "se faire|fait|font ... AGRESSER|FRAPPER & SUR_LE_CHAMP|en_bas|devant_moi|vois|voit",
            (
                "prendre|enlever|emmener|arracher|recuperer|voler ... fille|fils|enfant|enfants|"
                "bebe ... de force|bras"
            ),
            "ENFANT ... de force & prendre|enlever|emmen~|arrach~|pris|prend",
            (
                "entrain~|tir~|train~|embarqu~|monter|pouss~ ... dans ... voiture|cave|buisson|"
                "buissons|appart|camion|camionnette|hall|ruelle|bois|coffre & me|m|nous|la|homme|"
                "mec"
            ),
            "vient|viens|venons|viennent de .... me|m|nous|se AGRESSER",
            (
                "ils|on|mecs|types|gars|bande|grands ... me|m|nous coinc~|encercl~|bloquent|"
                "lachent_pas|attendent"
            ),
            "want|wants|going|try|will to? hurt|kill|beat|rape me|us|her",
            "break|breaks|breaking my|the? door",
            "help police",
            "help & attack*|killing|kill|knife|gun|beating",
            "attaque moi|nous",
            "me|m attaque|agresse",
            "prise en otage",
            "me viole la|maintenant|en_ce_moment",
        ),
    ),
    Signe(
        "agression-subie",
        ("17",),
        (
            (
                "on|ON|il|elle|ils|eux|bande me|m|ma|nous|la|l|le a|ont agresse*|attaque|attaquee|"
                "attaques|braque|braques"
            ),
            (
                "me|m|nous|se suis|sommes|est|ete fait|faite|faire|fais agresser|agresse*|"
                "attaquer|braquer|tabass~|frapp~|lynch~|poignard~|viol*|cogn~|molest~"
            ),
            "ai|a|suis|est|avons ete|etre agresse*|attaque|attaquee|attaques|braque|braquee",
            "victime de|d une|l? agression hier|ce_matin|ce_soir|aujourd_hui|cette_nuit|dans|$",
        ),
    ),
    Signe(
        "passant-frappe",
        ("17",),
        (
            "mec|homme|type|gars|individu|voisin la|le|l|les COGNER & crie|hurle|aide|immeuble|rue|"
            "secours|en_bas|devant|SUR_LE_CHAMP",
        ),
    ),
    Signe(
        "tiers-frappe",
        ("17", "3919"),
        (
            (
                "voisin|voisins|mec|type|homme|gars|monsieur|dessus|etage|dessous|cote ... COGNER "
                "... sa|la|une|ma femme|copine|meuf|compagne|epouse|dame|voisine & entend*|hurle|"
                "crie|cris|coups|mur|pleure|SUR_LE_CHAMP"
            ),
            (
                "voisin|voisins|dessus|etage|dessous|a_cote|mur|palier|couloir & COGNER & entends|"
                "entend|hurle|crie|cris"
            ),
            (
                "voisine|femme|dame|copine|amie|soeur|meuf|cousine|collegue|elle se fait|font "
                "FRAPPER dessus? $"
            ),
            (
                "voisine|femme|dame|copine|amie|soeur|meuf|cousine|collegue se fait|font "
                "FRAPPER dessus? MAINTENANT|encore|je|par_un|par_des|par_quelqu_un|dans|devant|"
                "a_cote"
            ),
            "entends|entend ma|la|une voisine|femme|dame ... crie|crier|hurle|hurler|cris|FRAPPER",
        ),
    ),
    Signe(
        "menace-sur-autrui",
        ("17",),
        (
            (
                "vais|veux|voudrais|envie|capable|vouloir de? tuer|buter|poignarder|planter|"
                "egorger "
                "quelqu_un|tout_le_monde|des_gens|un_mec"
            ),
            "vais|veux|envie|capable de? tuer|buter|poignarder|egorger POSS COUPLE",
            "envie de tuer|buter|poignarder|egorger POSS COUPLE|PARENT|voisin|voisine",
            "je vais|veux|va faire un? massacre|carnage|meurtre|malheur",
        ),
    ),
    Signe(
        "coups-maintenant",
        ("17",),
        (
            "ILS|COUPLE|PARENT|ON ... me|moi FRAPPER dessus? MAINTENANT",
            "me FRAPPER dessus? MAINTENANT",
            "train de|a me|la|le|l|les|nous|se? FRAPPER",
            "me fais|fait FRAPPER dessus? MAINTENANT",
            "FRAPPER moi MAINTENANT",
            "FRAPPER moi dessus? MAINTENANT",
            "la|l|le FRAPPER dessus? en_ce_moment|maintenant|la_maintenant",
            "fait FRAPPER ... devant|maintenant|en_ce_moment",
            "bagarre ... ARME",
            (
                "attend|attendent|cherche|cherchent|vient|viennent|guette|guettent ... pour me|"
                "nous|"
                "le|la FRAPPER|tuer|planter|agresser|violer"
            ),
            (
                "HOSTILE .... COGNER|AGRESSER sur|violemment|fort|encore? une|la|un|sa|ma|le|les|"
                "des|deux|mon|son PERSONNE & au_sol|a_terre|par_terre|vois|voit|fenetre|devant|"
                "en_bas|rue|arret|bus|metro|tram|gare|marche|SUR_LE_CHAMP|dehors|hall|parking"
            ),
            (
                "se bat|battent|tapent|tabassent|battre|cognent & ARME|barre|batte|sang|en_bas|"
                "devant|SUR_LE_CHAMP"
            ),
            (
                "bagarre|baston|rixe|embrouille & ARME|barre|barres|batte|battes|couteaux|"
                "generale|en_cours|devant|maintenant|sang|tesson|bouteille"
            ),
            "des coups ... MAINTENANT",
            "va me|la|nous|le|l? FRAPPER ce_soir|maintenant|il_arrive|la",
        ),
    ),
    Signe(
        "tabasse",
        ("17",),
        (
            "ils me tabassent|tabasse|frappent|tapent|cognent",
            "ils|on ... me tabassent|tabasse",
            "je me fais tabasser|tabasse|lyncher",
        ),
        mineur=("17", "119"),
    ),
    Signe(
        "on-me-frappe",
        ("17",),
        (
            (
                "HOSTILE ... me|m|nous a|ont plaque|plaquee|coince|coincee|bloque|bloquee|"
                "immobilise|immobilisee contre|dans|sur|au"
            ),
            (
                "on|ils|elles|HOSTILE ... me|m|nous a|ont vole|volee|insulte|insultee|suivi|"
                "suivie|menace|menacee|pousse|poussee et|puis|, COGNER"
            ),
            *(
                f"ils|eux|elles|gens|mecs|gars|jeunes|types|bande|inconnu|inconnus|voisin|voisine|"
                f"collegue|patron|chef|client|coloc|homme|type|eleves|grands ... {coups}"
                for coups in COUPS_SUBIS
            ),
            "essaye|essaie|essayer|tente|voulu de|me me|m|nous AGRESSER",
            "voulu me|m|nous AGRESSER",
            "agression & SUR_LE_CHAMP|a_terre|en_bas|dehors|en_cours|blesse|sang",
            (
                "voisin|voisine|coloc|colocataire|patron|chef|collegue|prof|eleves|jeunes|inconnu|"
                "clients|client me a|ont? FRAPPER"
            ),
            "veut|veulent|va|vont|vouloir|menace_de|menacent_de me|moi|nous FRAPPER",
            "on me FRAPPER",
            (
                "on|ils|eux|gens|mecs|gars|jeunes|types|bande|inconnus me|nous a|ont FRAPPER|"
                "tabasse|tabassee"
            ),
            "je me fais|fait FRAPPER",
            "on me fait du mal",
            "famille|eux|ils|gens FRAPPER moi",
        ),
        mineur=("119",),
    ),
    Signe(
        "enfant-frappe-parent",
        ("17",),
        tuple(f"mon|ma|mes fils|fille|gendre|neveu ... {coups}" for coups in COUPS_SUBIS),
        mineur=(),
    ),
    Signe(
        "intrus",
        ("17",),
        (
            (
                "HOSTILE|COUPLE ... casse|defonce|fracasse|force|explose|cassent|defoncent|"
                "fracassent|defoncer|casser|forcer|fracturer ... porte|fenetre|vitre|volet|"
                "voiture|serrure"
            ),
            (
                "HOSTILE|COUPLE .... en_bas|devant_chez_moi|devant_la_porte|sur_le_palier|"
                "derriere_la_porte & menace|hurle|crie|monte|monter|casse|tape|insulte|frappe|"
                "tuer|ARME|barre"
            ),
            "pied|pieds de biche",
            (
                "HOSTILE|COUPLE|train|essaie|essaye|veut|PARENT ... enfonc~|fractur~|forc~|"
                "defonc~|crochet~ ... porte|fenetre|serrure|volet|vitre"
            ),
            (
                "voleur|voleurs|cambrioleur|cambrioleurs|intrus|rodeur ... dans|chez|devant|"
                "derriere ... maison|appart|appartement|moi|nous|elle|lui|jardin|cour|chambre|"
                "cuisine|salon|garage|grange|immeuble|voisin|voisine|porte"
            ),
            (
                "HOSTILE|PARENT|COUPLE .... casse|cassent|brise tout & frapp~|tap~|menac~|peur|"
                "fou|folle|hurle|crie|vite|aidez"
            ),
            "cambriol~|braqu~ & train|cache|cachee|maintenant|la|sous_le_lit",
            (
                "cache|cachee|planque|planquee|enferme|enfermee|enfermes|refugie|refugiee .... "
                "lit|wc|toilettes|placard|salle_de_bain|bureau|local|reserve|hall|cave|chambre|"
                "cagibi & HOSTILE|frappe|tape|hurle|ARME|tuer|menac*"
            ),
            (
                "fouill~|rentr~|entr~|mont~ .... maison|appart|appartement|chez_moi|etage & cache|"
                "cachee|bruit|silence|en_bas|secours|voleur|voleurs"
            ),
            (
                "ESSAYER|veut|veulent|essaye|essaie|essaient|tente|cherche|cherchent|force|train|"
                "va a|de|pour? rentrer|entrer|rentre|entre|ouvrir|forcer|casser|defoncer ... chez|"
                "maison|appart|appartement|porte|fenetre"
            ),
            (
                "ESSAYER|veut|veulent|essaye|essaie|essaient|tente|cherche|cherchent|force|train|"
                "va a|de|pour? rentrer|entrer|rentre|entre|forcer|casser|defoncer ... $"
            ),
            "ESSAYER|veut|veulent|essaye|essaient|tente|train a|de|pour? ouvrir $",
            (
                "porte|fenetre|volet ... presque|moitie|deja|bientot|en_train_de? casse|cassee|"
                "defonce|defoncee|forcee|fracturee & HOSTILE|eux|ARME|tue|tuer"
            ),
            (
                "HOSTILE ... derriere|devant ma|la|notre|sa porte & HOSTILE|crie|hurle|tape|"
                "menace|peur|ARME"
            ),
            "derriere ma|la porte & peur|crie|hurle|menace|frappe|tape|ARME|tuer|cogne",
            "il|elle|ex|mari|copain|homme|ils ETRE devant|en_bas chez|de_chez moi|elle",
            (
                "defonce|casse|cogne|tambourine|tape|tapent|frappe|force|forcent|explose|cassent|"
                "frappent|defoncent sur|a|dans|contre? la|ma|notre porte"
            ),
            (
                "quelqu_un|homme|inconnu|voleur|voleurs|cambrioleur|cambrioleurs|type|mec|gens "
                "dans|chez mon|ma|la|notre|moi|nous appart|appartement|maison|jardin|cave|chambre|$"
            ),
            "COUPLE|HOSTILE ... entre|entré|rentre|rentré|introduit|debarque chez moi|nous",
            (
                "quelqu_un|homme|inconnu|des_gens ... ETRE? chez|entre|rentre chez|dans moi|nous|"
                "ma_maison|mon_appartement|mon_appart"
            ),
            "on me cambriole",
            "y a un|des cambrioleur|cambrioleurs|voleur|voleurs|intrus",
            "cambriolage|cambriole|cambrioler en_cours|maintenant|en_ce_moment|la",
            "train|fais de|me cambrioler",
            "y a quelqu_un chez|dans moi|ma|mon|la|l",
            (
                "cache|cachee|enferme|enfermee dans ... salle_de_bain|salle_de_bains|toilettes|"
                "placard|wc|chambre|douche|cave ... il|ils|elle|peur"
            ),
            "il|ils|ex|mari me|nous cherche|cherchent ... dans_la_maison|pour_me",
            "il|elle arrive pour me FRAPPER|tuer",
        ),
    ),
    Signe(
        "menace-armee",
        ("17",),
        (
            (
                "il|elle|ils|on|homme|mec|type|gars|jeune|lui|COUPLE|PARENT|voisin|quelqu_un a|ont|"
                "avoir|tient|brandit|sorti|avec|sort|pris|prend ... ARME"
            ),
            (
                "menace|menaces|menacent|menacé|menacee|menacer|poursuit|agresse|attaque avec? un|"
                "une|son|des|au|le ARME"
            ),
            "a sorti un|une|son ARME",
            (
                "HOSTILE|COUPLE|PARENT ... avec ... ARME & couloir|escalier|escaliers|palier|cour|"
                "immeuble|etage|rue|cuisine|porte|hall|salon|chambre|bourre|bourree|fou|folle|"
                "piece"
            ),
            (
                "HOSTILE|COUPLE|PARENT & ARME|barre|batte|tesson|bouteille_cassee & menac*|"
                "poursui*|suit|veut|tuer|planter|frapp*|tap~|hurle|crie|cache|cachee|entre|entré|"
                "devant|derriere|vite|main|arrive|agress*"
            ),
            "braqu~ avec|au|par",
            "vient|viens|venons de me|nous|se braqu~",
            "menac~ de? tout|toute|tous ... bruler|casser|tuer|faire_sauter|exploser",
            "menac~ ... bruler|incendier|cramer|gazer|dynamiter",
            "menac~ ... me|nous|la|le|lui|l|les planter|tuer|buter|bruler|egorger|saigner|crever",
            "couteau|arme|pistolet|flingue sous_la|sur_moi|contre_moi|a_la_main|dans_la_main",
            "sur moi avec un|une ARME",
            "coup|coups de feu",
            "ca|ils|on|quelqu_un tire|tirent dans|sur|dehors|en_bas|partout|devant",
            "fusillade",
            "me braque|braquent|pointe",
            "ETRE ... avec un|une|des|son ARME",
            "personne armee",
            "COUPLE|PARENT est|sont arme|armes|armee",
            "il|elle|ils|homme|mec|type|voisin est|sont? arme|armes|armee $",
            "il|elle|ils|homme|mec|type|on tire|tirent sur|partout|dans_la_rue",
            "homme|mec|type arme|armes",
            "menace ... la|le|l? ARME",
        ),
    ),
    Signe(
        "menace-de-mort",
        ("17",),
        (
            (
                "il|ils|elle|elles|eux|lui|HOSTILE crie|crient|crier|hurle|hurlent|hurler|gueule|"
                "gueulent|gueuler|repete|repetent . je|on|vais|va te|vous|vais_te|va_te|va_vous "
                "tue|tuer|bute|buter|creve|crever|plante|planter|egorge|egorger"
            ),
            (
                "il|elle|ils|lui|COUPLE|PARENT|voisin|homme|mec|gang|dealers|dealer|on ... VEUX|"
                "vont|veulent|menacent_de me|nous|la|le|l|lui|moi|les? tuer|buter|egorger|planter|"
                "crever|bruler|assassiner|descendre|etrangler|eclater moi|elle|lui|ce|$|si|je|avec|"
                "et|il|svp|la|maintenant|dans|tous|demain|pour|parce|aide|aidez|bonjour"
            ),
            "veut|va|vouloir tuer moi",
            "menace|menacent|menaces|menacé|menacee de|a mort|me_tuer|la_tuer|le_tuer|nous_tuer",
            "homme|mec|type|gars|bande|jeunes|voisin me menace|menacent",
            "menace|menacent me|de tuer",
            "menace|menaces de mort",
            "me menace de me tuer|mort|bruler|frapper|planter",
            "vont|va me tuer",
            "va finir par me|la tuer",
            "veut|veulent ma|sa peau",
            "me faire tuer ce_soir|si|par|$",
            "va se faire tuer",
            "va|veut|vont faire la peau",
            "va|veut|vont me faire la peau",
            "he will kill me",
            "kidnappe|kidnappee|enleve_par|kidnapper",
            "il|elle va me|la buter|planter|egorger",
        ),
    ),
    Signe(
        "suivi-dans-la-rue",
        ("17",),
        (
            (
                "homme|mec|type|quelqu_un|voiture|inconnu|gars|ex|hommes|mecs . me|nous "
                "suit|suivent|sui|suis|poursuit"
            ),
            "quelqu_un me suis|suit",
            "me fais|fait suivre par|dans|depuis|$",
            "je suis suivie|suivi dans_la_rue|par_un_homme|par_des|par_quelqu_un",
            "il|ils|elle me|nous suit|suivent partout|dans_la_rue|jusqu|encore|en_voiture",
            (
                "il|ils|elle|eux me|nous suit|suivent & mettre|mettent|met|mis|commence* a_courir|"
                "a_crier|a_gueuler"
            ),
            "il|ils|elle|eux me|nous suit|suivent & accelere|accelerent|courent|rattrapent|couteau",
            "ils sont NB ... me|nous suivent",
            (
                "me|m|nous a|ont suivi|suivie|suivis & encore|dehors|en_bas|jusqu|peur|porte|"
                "SUR_LE_CHAMP"
            ),
            "on me suit|suis dans|la|depuis|partout|$",
        ),
    ),
    Signe(
        "enferme",
        ("17",),
        (
            "ferm~|verrouill~ ... porte ... cle & coucher|veut|menac*|peur|violent|laisse|sortir",
            (
                "HOSTILE ... retient|retiennent|gardent|enferment|bloquent|retenue & hotel|appart|"
                "maison|prostitu*|force|obligent|oblige|papiers|passeport|partir|sortir|cave"
            ),
            "sequestre|sequestree|sequestrer|sequestrent",
            (
                "me|la|nous enferme|enferment|retient|retiennent|enfermer|enfermee|enfermé ... "
                "appart|appartement|maison|chambre|cave|sortir|piece|cle|cles|chez_lui|de_force|"
                "contre"
            ),
            (
                "ils|il|on|mari|COUPLE|patron|chef me|nous a|ont|avait? enferme|enfermee|enfermes|"
                "enfermees"
            ),
            "retenu|retenue contre|de_force",
            "pris|prend mon passeport et enferme",
            (
                "suis|est|sommes|sont enferme|enfermee|enfermes|enfermees|bloque|bloquee|retenu|"
                "retenue chez|par mon|ma|un|une|le|son|sa|lui|eux|des|quelqu_un "
                "patron|patronne|chef|employeur|COUPLE|homme|mec|type|passeur|gens|inconnu|$"
            ),
            (
                "patron|patronne|chef|employeur|passeur ... pris|confisque|garde|vole ... "
                "passeport|papiers .... enferme|enfermee|sortir|partir|paie|paye|pas_sortir|"
                "pas_partir|"
                "pas_paye"
            ),
        ),
        mineur=("119",),
    ),
    Signe(
        "etrangle",
        ("17",),
        (
            "me|la|le|l etrangle|etrangler",
            "me|la|l a? etrangle|etranglee la|maintenant",
            "en train de me etrangler",
            "etrangle moi",
            "serre la gorge|le_cou",
            "main|mains autour du cou|de_mon_cou",
        ),
    ),
    Signe(
        "appel-police",
        ("17",),
        (
            (
                "appelez|appeler|envoyez|apelez|prevenez|appel la|les police|flics|flic|gendarmes|"
                "gendarmerie|17|gendarme|keufs"
            ),
            "^ police $",
            "police vite",
            "vite la? police",
            "besoin de la police|la_police maintenant|vite|tout_de_suite|ce_soir|$",
            "bagarre au couteau",
        ),
    ),
)
