"""A child in danger: the 119."""

from __future__ import annotations

from bot.urgences.signes.signe import COUPS_D_UN_AUTRE, COUPS_SUBIS, Signe

ENFANCE = (
    Signe(
        "parent-frappe",
        ("119",),
        (
            (
                "PARENT ... enleve|defait|sort|retire sa|la|son|le ceinture|ceinturon|martinet & "
                "peur|dos|asseoir|masseoir|m_asseoir|TRACES|note|notes|mot|bulletin|cris|crie|mal|"
                "frapp*|tap*"
            ),
            *(f"PARENT & {coups}" for coups in COUPS_SUBIS),
            "PARENT ... me|moi|nous a|ont|as|ai? deja|encore|toujours|souvent? FRAPPER",
            "PARENT ... ma|m deja|encore? FRAPPER",
            "PARENT ... FRAPPER ... moi",
            "me FRAPPER ... mon|ma|mes|le PARENT",
            "PARENT ... me|m a|ont|va|donne? mis|met|donne|mettent|donnent ... COUPS",
            "PARENT ... va|vont|veut me|moi FRAPPER",
            "je me|suis fais|fait|etre? FRAPPER ... par ... PARENT",
            (
                "je suis battu|battue|frappe|frappee|maltraite|maltraitee ... par|chez|a_la_maison "
                "... PARENT|moi|maison"
            ),
            (
                "peur de|que mon|ma|mes|rentrer|chez PARENT|chez_moi|a_la_maison ... FRAPPER|coups|"
                "violent|mal"
            ),
            "PARENT ... violent|violents|violente avec|envers|contre moi|nous",
            (
                "PARENT ... me maltraite|maltraitent|brule|prive|enferme|enferment|attache|"
                "attachent|sequestre|sequestrent|laisse|laissent ... dans|dehors|manger|chambre|"
                "cave|nuit|seule|seul"
            ),
            "PARENT ... donne|donnent pas|plus|rien ... manger|nourriture",
            "PARENT ... me enferme|enferment|enfermer",
            "FRAPPER ... a la maison",
            "maltraite|maltraitee ... maison|parents|famille|foyer|famille_d_accueil",
            "PARENT ... me|m|nous a|ont? enferm~|attach~|sequestr~|ligot~",
            "PARENT me FRAPPER",
            "PARENT me fait|font du mal",
            "maltraitance|maltraitances ... maison|famille|parents|foyer",
        ),
        majeur=("17", "3919"),
    ),
    Signe(
        "parent-abuse",
        ("119",),
        (
            "PARENT & me|m touche|caresse|tripote $|la_nuit|et|quand|partout|depuis",
            "me touche|tripote|caresse|viole ... mon|ma|le PARENT",
            "PARENT ... me fait|fais|font mal",
            (
                "PARENT ... me|m|moi a|ont? touche|touchent|toucher|caresse|tripote|viole|violee|"
                "violer|abuse|embrasse_de_force|agresse_sexuellement|regarde_sous_la_douche"
            ),
            "PARENT ... abuse|abusé|abuser de moi",
            "PARENT ... dans mon|ma lit|chambre ... touche|nuit|caresse",
            "PARENT ... dans mon lit",
            "attouchement|attouchements ... PARENT|maison",
            "inceste|incestes|incestueux|incestueuse",
            (
                "enceinte de mon|son|leur|l pere|oncle|frere|beau_pere|cousin|grand_pere|papa|"
                "tonton|entraineur|educateur"
            ),
            "vient dans mon lit",
            "PARENT ... force|oblige ... coucher|sexe|sexuel*|toucher|nu|nue",
        ),
        majeur=("3919",),
    ),
    Signe(
        "mineur-abuse",
        (),
        (
            "forc~|oblig~ ... embrasser|toucher|sucer|caresser|masturber|deshabiller",
            "PARENT ... COGNER|MALMENER",
            "TRACES|bleus & PARENT",
            "exploitation sexuelle",
            "prostitu~|exploite|exploitee|exploitation",
            "porno|pornos|pornographiques|sexuel*",
            (
                "adulte|homme|mec|type|majeur|monsieur & sort|couche|couple|relation|embrass~|"
                "dort & fille|gamine|mineure|collegienne|copine|niece"
            ),
            "donne|donnent pas|plus|rien|jamais a|de? manger",
            *COUPS_SUBIS[2:],
            (
                "forc~|oblig~ ... vendre|dealer|voler|mendier|transporter|guetter|fumer|boire|"
                "prostituer|coucher"
            ),
            (
                "relation|relations|rapport|rapports|sexe|couche avec|homme|mec|adulte|majeur|"
                "contre|sexuel*"
            ),
            "parents|pere|mere|oncle|famille|tante & marie|marier|mariage|mari|fiance",
            "photos|nudes|nude|video|dick & menac*|chantage|balanc~|diffus~|envoy~|force",
            "menac~ ... balancer|diffuser|publier|montrer",
            "laisse|laissent ... sans ... manger|bouffer|nourriture|rien",
            (
                "boit|bourre|bourree|alcool|drogue|defonce|defoncee & manger|bouffer|peur|seul|"
                "seule|laisse|frere|soeur"
            ),
            "peur de rentrer",
            *COUPS_SUBIS[:2],
            (
                "vient|viens|rentre|entre|venait dans ma|sa|mon|son chambre|lit|douche|"
                "salle_de_bain ... nuit|soir|lave|nu|nue|dors|dormir"
            ),
            "dois|doit|faut rien|pas dire|parler",
            "secret ... entre nous",
            (
                "force|oblige|demande ... faire|toucher|regarder|envoyer ... trucs|choses|sexe|"
                "photos|video|videos|nu|nue"
            ),
            (
                "photos|photo|videos|video|nudes ... de moi|elle|lui ... nu|nue|nus|sexy|denudee|"
                "culotte"
            ),
            (
                "photos|photo|videos|nudes .... chantage|menace|envoie|envoyer|partage|diffuse|"
                "insta|snap|adulte|monsieur|homme"
            ),
            (
                "offre|offrent|offert|donne|donnent|paye|payent|paie|argent|cadeaux|telephones|"
                "tel .... contre|echange .... service|services|sexe|fellation|photos|faveurs|"
                "passes"
            ),
            "services|faveurs sexuel*",
            "passes|clients .... hotel|airbnb|appart|snap",
            "mec|copain|petit_ami ... NB ans & majeur|adulte|sexe|couche|coucher|enceinte",
            "PARENT|COUPLE ... force|oblige ... faire|toucher ... trucs|choses",
            "FRAPPER|fouett~ ... a|avec? ... ceinture",
            "force|oblige|forcent|forcer|obligent ... coucher|sexe|sexuel*|faire_l_amour|choses",
            (
                "me|m a|ont? touche|touchent|toucher|tripote|caresse ... parties|sexe|intime|"
                "intimes|zizi|fesses|seins|corps|culotte"
            ),
            "peur|dormir|dors & PARENT|COUPLE|il .... chambre|lit|douche",
            "parties intimes",
            (
                "met|mis|mettre|passe|glisse ... main|mains|doigts ... culotte|pantalon|slip|sexe|"
                "fesses|seins|cuisse|jupe"
            ),
            "embrass~ de force",
            "me touche|touchent|tripote|caresse $",
            (
                "il|elle|ils|lui me touche|tripote|caresse je|quand|la_nuit|partout|depuis|et|"
                "tous|le_soir"
            ),
            (
                "prostitue|prostituer|prostituee|prostitution|proxenete|michetonne|michetonnage|"
                "passes_a_l_hotel"
            ),
            "envoyer des photos|nudes nue?",
            "menace|chantage ... photos|nudes",
            (
                "victime|subi|subit ... abus|agression|attouchement|attouchements|viol|"
                "violences_sexuelles ... sexuel|sexuels|sexuelle|$"
            ),
            (
                "frappe|frappee|battu|battue|maltraite|maltraitee|violente par|chez|a|au ... "
                "PARENT|"
                "maison|foyer"
            ),
            (
                "harcele|harcelee|racket|rackette|rackettee|tape|frappe|tabasse ... ecole|college|"
                "lycee|classe"
            ),
            (
                "sequestre*|enferme|enfermee|attache|attachee ... parents|pere|mere|maison|famille|"
                "chambre|cave|cagibi|$"
            ),
            "PARENT veut|veulent|va|vont me? marier",
            "pour me marier",
            "me emmener|emener|envoyer ... marier",
            "alcool force",
            "danger ... maison|famille|parents|foyer|$",
        ),
        mineur=("119",),
    ),
    Signe(
        "enfant-battu",
        ("119",),
        (
            "PETIT|eleve ... avec|porte|portent|recoit|recoivent ... coups|TRACES",
            (
                "PETIT|eleve ... subi~|subit|subissent|victime ... violences|violence|coups|"
                "maltraitance|sevices"
            ),
            "petit|petite|petits frere|soeur ... COGNER ... par PARENT|mon|ma|notre|son",
            *(f"PETIT & PARENT|COUPLE & {coups}" for coups in COUPS_D_UN_AUTRE),
            (
                "PETIT|eleve|niece|neveu ... a|ont|avec|porte|couvert|couverte|couverts|plein|"
                "pleine ... des|de? TRACES"
            ),
            (
                "PETIT|eleve & TRACES & dos|bras|corps|visage|jambes|coups|classe|ecole|partout|"
                "lundi|dit|tomb*|cou|poignets|ventre|suspect*|fesses"
            ),
            (
                "PETIT & PARENT|COUPLE & COGNER .... ceinture|cable|baton|fil|martinet|balai|"
                "chaussure|dessus|fort|soir|bu|boit|lui|la|le|fois"
            ),
            (
                "PARENT|papa|maman .... COGNER ... mon|ma|mes|le|la|les|sa|son|ses|leur petit|"
                "petite|PETIT|frere|soeur|freres|soeurs"
            ),
            "ceinture|martinet|cable|fouet|cintre & PARENT|ENFANT|NB ans|il|elle",
            (
                "PARENT|nounou|assistante_maternelle|beau_pere|nourrice .... secou~ ... bebe|"
                "petit|petite"
            ),
            "PETIT ... hurl~|cri~|pleur~ & coups|COGNER|soirs|nuits|nuit|entend|entends",
            "hurl~|cri~|pleur~ .... ENFANT|PETIT & coups|COGNER|mur|nuit|soirs|jours|enferm*",
            (
                "FRAPPER|secoue|secouer|violente|brule|pince|mord sur? mon|ma|mes|son|sa|ses|les|"
                "leur|leurs|un|une|des|nos|notre|le|la|cet|l . ENFANT"
            ),
            "ENFANT ... se fait|font FRAPPER",
            (
                "ENFANT ... ETRE? battu|battue|battus|frappe|frappee|frappes|maltraite|maltraitee|"
                "maltraites|secoue|violente|martyrise|brutalise|affame"
            ),
            (
                "ENFANT ... traces|marques|bleus|hematomes|brulures ... coups|corps|bras|dos|"
                "visage|"
                "suspects|suspectes|partout|$"
            ),
            (
                "maltraitance|maltraitances|maltraitee|violences|negligence|negligences ... sur|"
                "envers|contre|d|de ... ENFANT"
            ),
            "bebe secoue",
            "FRAPPER ... sur ... ENFANT",
            "hurle|cris|pleurs|pleure|entend|entends ... ENFANT ... FRAPPER|coups|hurl*",
            "son|sa|leur PARENT le|la|les|lui FRAPPER",
            "eleve|jeune|adolescent|adolescente|ado ... FRAPPER ... par ... PARENT",
            "jeune ... mineur|mineure ... FRAPPER",
            "maltraitance|maltraitances infantile|infantiles|sur_mineur",
            "donne|met|mis ... COUPS ... ENFANT|mon_fils|ma_fille|mes_enfants",
        ),
    ),
    Signe(
        "enfant-abuse",
        ("119",),
        (
            "fait|fais|faire toucher|tripot~|caress~|violer par ... PARENT",
            (
                "sort|couche|couple|relation|vit ... avec une|un? fille|gamine|mineure|ado|"
                "collegienne|gamin|garcon de 11|12|13|14|15|9|10|8 ans"
            ),
            (
                "me|lui|leur|nous fait|font|faisait|faire|a_fait ... choses|trucs|bisous|calins|"
                "guili|chatouilles & PETIT|tonton|papi|papa|oncle|beau_pere|grand_pere|educ|"
                "voisin|animateur"
            ),
            (
                "PARENT|COUPLE|oncle|voisin|entraineur|pere|prof|animateur|nounou .... la|le|l|"
                "les|lui a|ont? touche|touchee|tripot~|caress~|viole|violee & PETIT|ans|quand|"
                "nuit|chez"
            ),
            (
                "PARENT|COUPLE|oncle|voisin|entraineur|prof|animateur .... rentre|entre|vient|"
                "regarde|touche|dort|douche .... douche|lit|chambre|lave|nue|nu & PETIT|petite|"
                "fille"
            ),
            (
                "met|mis|mettre|passe|glisse ... main|mains|doigts ... culotte|pantalon|slip|sexe|"
                "fesses|seins|cuisse|jupe & PETIT|papi|papa|tonton|oncle|pere"
            ),
            (
                "photos|photo|videos|video|filme|photographie ... nu|nue|nus|nues|douche|intimes|"
                "sexuel* & fille|fils|PETIT|niece|neveu|soeur|frere"
            ),
            (
                "messages|photos|photo|videos|propositions|avances|images sexuel*|intimes|nues|"
                "nue|nu|porno|pornographiques & PETIT|fils|fille|eleve"
            ),
            (
                "PETIT & PARENT|COUPLE|voisin|monsieur|adulte|entraineur & tripot~|caress~|viol|"
                "viole|violer|violee|attouch*"
            ),
            (
                "ENFANT|fillette|soeur|frere|cousine|cousin|jeune|collegienne|eleve ... a|ont|subi|"
                "subit|victime|ete|est|fait ... viol|violee|viole|violer|attouchement|"
                "attouchements|"
                "abus|abuse|abusee|inceste|agression_sexuelle|violences_sexuelles|abus_sexuels|"
                "agressee_sexuellement ... mineur|ans|ENFANT"
            ),
            (
                "ENFANT ... ete|subi|subit|victime|est|fait ... viol|violee|viole|violer|"
                "attouchement|attouchements|abus|abuse|abusee|inceste|agression_sexuelle|"
                "violences_sexuelles"
            ),
            (
                "touchait|touche|tripot~|caress~|viole|violait ... sa|ma|leur|notre|mon|son|ta "
                "fille|fils|petite|niece|neveu|enfant|belle_fille|petite_fille"
            ),
            "son|leur pere|oncle|frere|beau_pere|grand_pere la|le|les touche|tripote|viole|caresse",
            (
                "touche|tripote|viole|abuse|caresse ... de|du|des? les|mon|ma|mes|son|sa|ses|un|"
                "une|"
                "notre|leur|la|le ENFANT"
            ),
            (
                "abus|agression|violence|violences|attouchement|attouchements sexuel*|sexuels|sur "
                "... ENFANT|mineur|mineure"
            ),
            "pedophile|pedophilie|pedocriminel",
            "ENFANT ... se prostitue",
            "prostitution ... mineur|mineure|mineurs",
        ),
    ),
    Signe(
        "enfant-en-danger",
        ("119",),
        (
            (
                "PETIT .... seul|seule|seuls & pieds_nus|affame|affamee|affames|faim|pyjama|"
                "pleure|sale & personne|parents|mere|pere rentre|rentree|rentres|revenu|revenue|"
                "repond|depuis|est_rentre"
            ),
            (
                "PETIT ... neglige|negligee|negliges|denutri|denutrie|delaisse|delaissee|carence|"
                "carences|malnutri|sous_alimente"
            ),
            (
                "PETIT ... dort|dorment|vit|vivent|traine|trainent|erre|errent|marche tout|toute? "
                "seul|seule|seuls"
            ),
            (
                "PETIT & forc~|oblig~ ... vendre|dealer|voler|mendier|travailler|transporter|"
                "guetter|prostituer"
            ),
            "PETIT & mendi~|mendie|mendient & nuit|seul|seule|rue|gare|metro|froid",
            (
                "PARENT|homme|mec|COUPLE violent|violente|violents|agressif|agressive|brutal avec|"
                "sur|envers|contre ... PETIT|eux|les_petits|les_enfants"
            ),
            (
                "PETIT & maigre|squelettique|crasseux|amaigri|denutri & enferm*|seul|seule|mange*|"
                "toujours|jamais|voisin|parents|mere|bleus"
            ),
            (
                "PETIT tout|tous|toute? seul|seule|seuls|seules|livre|livres & nuit|nuits|jours|"
                "journee|journees|heures|dehors|domicile|parents|absents|appart|appartement|rue|"
                "matin|soir|hier|avant|"
                "pyjama|23h|minuit|manger|balcon|boite|voisine|depuis|mere_pas|pere_pas"
            ),
            (
                "PETIT .... est|sont|retrouv~|trouv~|vu|vus|reste|restent|laisse|laisses|laissee|"
                "dehors ... seul|seule|seuls & nuit|nuits|jours|dehors|appart|rue|soir|pyjama|"
                "heures|journee|journees|depuis|manger|balcon"
            ),
            "PETIT ... dehors|rue & pyjama|pieds_nus|seul|seuls|minuit|23|22",
            (
                "PETIT & enferm~|attach~|sequestr~|ligot~ & balcon|cave|chambre|placard|seul|"
                "seule|manger|jour|jours|journee|journees|nuit|hurl*|radiateur|lit|soir|wc|cagibi|"
                "toujours|maigre|jamais|pleur*|voisin|voisine"
            ),
            "enferm~|attach~ .... PETIT & balcon|cave|placard|manger|jour|jours|nuit|radiateur",
            (
                "PETIT|eleve .... pas|plus|mal|sans nourri|nourris|soigne|soignes|manger|lave|"
                "soins & parents|mere|pere|ecole|drogu~|coups|maison|jours|sale|alcool*|depuis"
            ),
            (
                "PETIT .... mange|mangent|mangé|nourri|nourris|manger pas|plus|rien|peu & depuis|"
                "jours|hier|seul|seuls|seule|faim|frigo|mere|parents|enferm~|laiss~|maigre|sale|"
                "defonce|defoncee|matin"
            ),
            (
                "PETIT .... pas|rien mange|mangé & depuis|jours|hier|seul|seuls|seule|faim|frigo|"
                "mere|parents|maigre"
            ),
            (
                "PETIT .... mange|mangent|fouille|fouillent|cherche|cherchent ... poubelle|"
                "poubelles|croquettes"
            ),
            (
                "PETIT ... affame|affames|affamee|meurt_de_faim|creve_de_faim|reclame_a_manger|"
                "demande_a_manger"
            ),
            (
                "PETIT & rien|pas|jamais a|de? manger & seul|seule|seuls|jours|maison|nuit|"
                "enferm*|mere|pere|parents|hier|defonce|defoncee|bourre|droguee"
            ),
            "mere|parents|maman|pere .... laiss~ .... PETIT .... seul|seule|seuls",
            (
                "mere|pere|parents|maman|papa .... laiss~ ... sans rien|manger|bouffer|nourriture|"
                "surveillance|soins"
            ),
            (
                "laiss~ ... bebe|PETIT ... tout? seul|seule|seuls & nuit|boite|journee|hurl*|"
                "pleur*|heures|soir|sort*|travail*"
            ),
            (
                "mere|maman|parents pas|plus|jamais? rentre|rentree|rentres|revenue|revenus & "
                "seul|seuls|seule|enfants|gamins|petits|frere|soeur"
            ),
            (
                "parents|mere|pere|maman|papa ... bourre|bourres|bourree|ivre|defonce|defoncee|"
                "drogue|droguee|drogues|shoote|toxico & bebe|ENFANT|mange*|seul|seuls|conduit|"
                "voiture"
            ),
            (
                "enfant|enfants|mineur|mineure|mineurs|bebe|ado|adolescent|adolescente|eleve|petit|"
                "petite|fils|fille|gamin|gamine ... en|est_en|sont_en danger"
            ),
            (
                "ENFANT ... laisse|laisses|laissee|laissés|abandonne|abandonnes|abandonnee|enferme|"
                "enfermee|livre ... seul|seuls|seule|dehors|nuit|rue|cave|chambre|a_lui|voiture|"
                "poubelle|$"
            ),
            (
                "laisse|laissent|abandonne ... mon|ma|mes|son|sa|ses|les|leur|leurs|un|une|des "
                "ENFANT ... tout|toute|tous? seul|seuls|seule"
            ),
            "PETIT ... pleur~|hurl~|cri~|sanglot~ ... seul|seule|seuls|heures",
            "bebe|enfant|enfants|gamin|petit|petite tout|toute|tous seul|seule|seuls",
            (
                "enfant|enfants|bebe|petits seul|seuls|seule la|dans|a|chez|depuis ... nuit|appart|"
                "appartement|maison|voiture|rue|dehors|hier"
            ),
            "enfants|bebe|petits|gosses ... mange|mangent pas|plus|rien $",
            "enfant sequestre|disparu|enleve|kidnappe",
            "enfants disparus",
            "enleve mon|ma|mes enfant|enfants|fils|fille",
            "PETIT ... disparu|disparue ... depuis|hier|ce|$",
        ),
        sans=("negation",),
    ),
    Signe(
        "jeune-en-danger",
        ("119",),
        (
            "jeune|jeunes|adolescents|ados en|est_en|sont_en danger",
            (
                "suspicion|suspicions|soupcon|soupcons|signes|suspecte|soupconne|cas|risque|"
                "risques|signalement|signaler de|des|d|une|la|pour? "
                "maltraitance|maltraitances|negligence|negligences|inceste|abus"
            ),
            "enfance en danger $",
        ),
        d_un_autre=True,
        majeur=("3919",),
    ),
    Signe(
        "disparition",
        ("17", "119"),
        (
            (
                "PETIT|fils|fille|adolescent|adolescente .... disparu|disparue|introuvable depuis|"
                "hier|ce|$|de|il"
            ),
            (
                "plus|pas|aucune de? nouvelles|nouvelle|trace de|du mon|ma|mes|notre|nos ENFANT|"
                "adolescent|adolescente depuis|hier|il|elle|aidez|$"
            ),
            (
                "ENFANT|adolescent|adolescente .... pas|plus rentre|rentree|revenu|revenue "
                "depuis|hier|de|cette_nuit|a_la_maison|$"
            ),
            "ENFANT|adolescent|adolescente ... ete|est enleve|enlevee|kidnappe|kidnappee",
        ),
        d_un_autre=True,
        majeur=("17",),
        sans=("negation",),
    ),
    Signe(
        "fugue-signalee",
        ("17", "119"),
        (
            (
                "ENFANT|il|elle|jeune|adolescent|adolescente|copine|soeur|frere .... a|est|ont|"
                "vient_de|encore en? fugue|fuguer|fugué"
            ),
            "mineur|mineure|jeune|ado|adolescent|adolescente|fille|garcon en fugue",
        ),
        d_un_autre=True,
        majeur=(),
    ),
    Signe(
        "fugue",
        ("119",),
        (
            "ai|a|ont|suis|est|veux|vais|en fugue|fuguer|fugué",
            "fugue de",
            "je fugue",
            "en fugue",
            "fugueuse|fugueur",
            "enfui|enfuie|sauve|sauvee de chez mes parents|mon_pere|ma_mere",
        ),
        majeur=(),
    ),
    Signe(
        "couple-frappe-enfant",
        ("119", "3919"),
        (
            "COUPLE les COGNER|MALMENER",
            "COUPLE ... FRAPPER ... mon|ma|mes|les|nos|notre|le|la|ses|son|sa ENFANT",
            "COUPLE ... mes|les|nos enfants ... et|aussi moi|me",
        ),
    ),
    Signe("couple-marie-enfant", ("119", "3919"), ("COUPLE veut|va|force marier ... ENFANT",)),
)
