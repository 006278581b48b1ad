"""A child in danger: the 119."""

from __future__ import annotations

from bot.urgences.signes.abus import ABUS
from bot.urgences.signes.signe import COUPS_D_UN_AUTRE, COUPS_SUBIS, Signe

ENFANCE = (
    *ABUS,
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
            "on|nous se|nous fait|faisons|font FRAPPER dessus? par|chez ... PARENT",
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
            "PARENT ... la|le|l|les|me|m|nous enferm~|attach~ & nuit|manger|cave|wc|cle",
            "PARENT ... la|le|l|les|me|m|nous priv~ ... manger|nourriture|soins|repas",
            "PARENT .... laisse|laissent|permet pas|plus|jamais .. manger|bouffer",
            (
                "PARENT|il|elle|COUPLE . le|la|l|les|me met|mets|mettre|plonge|mis|passe ... "
                "dans|sous "
                "l|la|une|le? eau|douche|bain|baignoire froide|glacee|gelee|bouillante|brulante"
            ),
            "maltraite|maltraitee ... maison|parents|famille|foyer|famille_d_accueil",
            "PARENT ... me|m|nous a|ont? enferm~|attach~|sequestr~|ligot~",
            "PARENT me FRAPPER",
            "PARENT .... leve|levent|lever|leves encore|souvent|deja? la main sur|contre|dessus|moi|nous",
            "PARENT me fait|font du mal",
            "maltraitance|maltraitances ... maison|famille|parents|foyer",
        ),
        majeur=("17", "3919"),
    ),
    # An educator’s note: "17 ans, père violent, dort chez un pote". Of an adult, or of nobody’s age, it
    # is no urgence by itself.
    Signe(
        "parent-violent",
        (),
        (
            "PARENT|parents violent|violente|violents|maltraitant|maltraitante|maltraitants",
            "PARENT est|sont|etait|devient|tres|trop|hyper|super tres|trop|hyper? violent|violente|violents|maltraitant",
            "violent|violente|violents|violences|maltraitance|maltraitances du|de_la|de_son|de_sa|de_ses|des|de_mon|de_ma|par . PARENT",
            "violences intrafamiliales|intra_familiales",
        ),
        mineur=("119",),
        majeur=(),
    ),
    Signe(
        "enfant-battu",
        ("119",),
        (
            (
                "peur|envie|crains|craint|risque|fini_par|finir_par|failli|vais|va de|d? leur|lui? faire du? mal a|aux "
                "mon|ma|mes|les|notre|nos . ENFANT"
            ),
            "peur|envie|fini_par|finir_par|vais|va de? leur|lui faire du? mal & mes|mon|ma|les|nos ENFANT",
            "PETIT|eleve ... avec|porte|portent|recoit|recoivent ... coups|TRACES",
            (
                "PETIT|eleve ... subi~|subit|subissent|victime ... violences|violence|coups|"
                "maltraitance|sevices"
            ),
            "petit|petite|petits frere|soeur ... COGNER ... par PARENT|mon|ma|notre|son",
            (
                "frere|soeur|freres|soeurs|fils|fille se fait|font FRAPPER dessus? par mon|ma|son|sa|notre|"
                "leur|un|une . PARENT"
            ),
            (
                "il|elle|enfant|jeune|mineur|mineure se fait|font FRAPPER dessus? par un|une|son|sa|les|des|l . "
                "educateur|educatrice|educateurs|educ|surveillant|animateur|PARENT"
            ),
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
            # who looks after a baby, and fears their own hands
            (
                "peur|envie|failli|vais|veux|vai|manque|pourrais|finir|voulu|craque|sais ... le|la|l|les|lui|mon|ma|ce|"
                "cet|cette bebe|petit|petite|gosse|gamin|gamine? secou~"
            ),
            "je . le|la|les|l ai|avais? secou~|secoue|secouais ... s|si|quand|tellement|fort|pleure|arrete|crie",
            (
                "envie|peur|failli|vais|vai|pourrais|finir|voulu ... le|la|les|mon|ma bebe|petit|petite? jeter|balancer|"
                "lancer|lacher|noyer .. par|contre|dans la|le fenetre|mur|bain $"
            ),
            (
                "envie|peur|failli|vais|vai|pourrais|finir|voulu ... le|la|les|l|mon|ma bebe|petit|petite? frapper|taper|"
                "etouffer|etrangler|noyer|gifler ... si|s|quand|tellement|arrete|pour ... pleure|pleurer|pleurs|hurle|dort|dorme|dormir"
            ),
            (
                "jet~|lanc~|balanc~|cass~ ... assiette|assiettes|objets|verre|bouteille|chaise|"
                "vaisselle|trucs|eau ... sur|a|contre son|sa|ses|le|la|les|leur ENFANT"
            ),
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
                "PETIT .... mange|mangent|nourri|nourris|manger pas|plus|rien|peu & depuis|"
                "jours|hier|seul|seuls|seule|faim|frigo|mere|parents|enferm~|laiss~|maigre|sale|"
                "defonce|defoncee|matin"
            ),
            (
                "PETIT .... pas|rien mange & depuis|jours|hier|seul|seuls|seule|faim|frigo|"
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
                "mere|maman|parents pas|plus|jamais rentre|rentree|rentres|revenue|revenus & "
                "seul|seuls|seule|enfants|gamins|petits|frere|soeur"
            ),
            (
                "parents|mere|pere|maman|papa ... alcoolise|alcoolisee|saoul|saoule|bourre|"
                "bourres|bourree|ivre|defonce|defoncee|"
                "drogue|droguee|drogues|shoote|toxico & bebe|ENFANT|mange*|seul|seuls|conduit|"
                "voiture"
            ),
            (
                "enfant|enfants|mineur|mineure|mineurs|bebe|ado|adolescent|adolescente|eleve|petit|"
                "petite|fils|fille|gamin|gamine ... en|est_en|sont_en danger"
            ),
            (
                "ENFANT ... laisse|laisses|laissee|abandonne|abandonnes|abandonnee|enferme|"
                "enfermee|livre ... seul|seuls|seule|dehors|nuit|rue|cave|chambre|a_lui|voiture|"
                "poubelle"
            ),
            (
                "ENFANT ETRE? ete? abandonne|abandonnes|abandonnee|delaisse|enferme|enfermee|"
                "laisse_seul|laissee_seule par|$"
            ),
            "ENFANT livre|livres|livree|livrees a lui|elle|eux|elles|soi",
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
            "mere|pere|parents|maman|papa ... laiss~ ... seul|seule|seuls & nuit|nuits|soirs",
            "vole|volent|voler|mendie pour manger|bouffer & PETIT|eleve",
            (
                "bebe|enfant|petit|petite|nourrisson ... dans ... voiture|auto|vehicule & vitres|"
                "chaleur|soleil|ferme|fermees|parking|seul & pleure|seul|personne|minutes"
            ),
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
                "vient_de|encore en? fugue|fuguer"
            ),
            "mineur|mineure|jeune|ado|adolescent|adolescente|fille|garcon en fugue",
            "fugue depuis hier|avant_hier|ce_matin|ce_midi|cette_nuit|lundi|mardi|"
            "mercredi|jeudi|vendredi|samedi|dimanche",
            "fugue depuis NB jours|nuits|heures|semaines|jour|nuit|semaine",
            "fugue hier|hier_soir|cette_nuit|ce_matin",
            "fugue ... pas|plus|aucune|sans de? nouvelle|nouvelles|contact",
            (
                "ENFANT|jeune|ado|adolescent|adolescente|mineur|mineure|il|elle .... "
                "pas|plus|jamais rentre|rentree|revenu|revenue|rentres ... "
                "foyer|mecs|internat|structure|famille_d_accueil|unite"
            ),
        ),
        d_un_autre=True,
        majeur=(),
    ),
    Signe(  # said of a minor in view: "on a pas de nouvelles depuis hier soir"
        "sans-nouvelles",
        (),
        (
            (
                "on|nous|personne|sans|plus|aucune .. nouvelle|nouvelles|contact depuis "
                "hier|hier_soir|cette_nuit|ce_matin|avant_hier"
            ),
        ),
        mineur=("17", "119"),
    ),
    Signe(
        "fugue",
        ("119",),
        (
            "ai|a|ont|suis|est|veux|vais|en fugue|fuguer",
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
            "COUPLE & menac~ ... le|la|les|l|lui jeter|tuer|noyer|egorger|balancer & ENFANT",
            "COUPLE ... FRAPPER ... mon|ma|mes|les|nos|notre|le|la|ses|son|sa ENFANT",
            "COUPLE ... mes|les|nos enfants ... et|aussi moi|me",
        ),
    ),
    Signe("couple-marie-enfant", ("119", "3919"), ("COUPLE veut|va|force marier ... ENFANT",)),
)
