"""Violence within the couple or against women: the 3919."""

from __future__ import annotations

from bot.urgences.signes.signe import COUPS_D_UN_AUTRE, COUPS_SUBIS, Signe

# What somebody who controls another one keeps, reads or counts.
_BIENS = (
    "tel|telephone|telefono|portable|message|sms|carte|papiers|passeport|compteur|argent|salaire|"
    "paie|paye|rsa|caf|cles|sac|compte|trajets|sorties|phone|money"
)

COUPLE = (
    Signe(  # of whose child he is the father is not told: hers, or her own father
        "le-pere-revient",
        ("17", "119", "3919"),
        (
            "le|leur|son pere|papa . revient|revenu|reviens|vient|venu|repasse|recommence|continue "
            "de|a|pour? la|l FRAPPER",
            "pere|papa de|du|des la|l? petit|petite|bebe|enfant|enfants|gosse|gamin|gamine la|l FRAPPER",
        ),
        mineur=("119",),
        majeur=("17", "3919"),
        d_un_autre=True,
    ),
    Signe(
        "couple-coups",
        ("3919",),
        (
            *(
                f"vis|vit|couple|habite ... avec ... homme|mec|type & {coups}"
                for coups in COUPS_SUBIS
            ),
            *(f"COUPLE & {coups}" for coups in (*COUPS_SUBIS, *COUPS_D_UN_AUTRE)),
            *(
                f"monsieur|mr|homme & {coups} & madame|mme|f|femme|domicile|emprise"
                for coups in COUPS_D_UN_AUTRE
            ),
            "COUPLE|marido|husband .... COGNER moi|elle|beaucoup|toujours",
            (
                "COUPLE & a|me|m|la|l|il|ma|encore|lui COGNER ... quand|chaque|tous|tout|hier|"
                "dimanche|nuit|fois|soir|bu|boit|we|week_end|enfants"
            ),
            "marido|husband|boyfriend & COGNER",
            (
                "COUPLE & TRACES & cache|visage|bras|cou|corps|manches|oeil|partout|peur|"
                "tomb~|maquill~|lunettes|dos|sur|du_mec|c_est"
            ),
            "oeil|coquard|coquards|cocard ... COUPLE",
            (
                "patiente|usagere|stagiaire|beneficiaire|elle|voisine|femme|collegue|dame|amie|"
                "soeur|mme|madame|cliente|mere & TRACES & tomb~|porte|escalier|COUPLE|encore|"
                "cache|maquill~|lunettes|homme"
            ),
            "homme|mec|type|gars|quelqu_un qui la|le|l|lui|me COGNER",
            "vit|vivre|vis ... avec ... violent|COGNER",
            "fils|gendre|frere ... COGNER ... sa femme|copine|compagne|meuf",
            (
                "belle_fille|soeur|fille|mere|amie|voisine|collegue ... fait|fais COGNER ... par "
                "... COUPLE|fils|gendre|mec"
            ),
            (
                "COUPLE ... me|nous|moi a|ont|avait|ai|as? deja|encore|toujours|re|souvent|"
                "parfois? "
                "FRAPPE_PASSE"
            ),
            "COUPLE ... ma|m deja|encore? FRAPPE_PASSE",
            "COUPLE ... FRAPPER ... moi",
            (
                "ma|sa|me|mon? COUPLE ... me|ma|m a? mis|mi|met|donne|mettre|donner|fout|"
                "foutu "
                "... COUPS"
            ),
            "COUPLE ... me donne des coups",
            "COUPLE ... me|l|la a? etrangle|etranglee|etranglait",
            "COUPLE ... et ... me FRAPPER",
            "mon|un ami me|m|moi a? deja|encore? FRAPPER",
            (
                "COUPLE .... taper|frapper|battre|cogner beaucoup|moi|toujours|encore|souvent|"
                "tous|tout|fort|$"
            ),
            "COUPLE .... et|puis me FRAPPER",
            "COUPLE ... lui|la|le|l|les a|ont|donne|tape? encore|deja? FRAPPER",
            "COUPLE ... lui donne|met|mis|tape ... COUPS|dessus",
            "que|dont|par son|mon|leur|ton|sa COUPLE FRAPPER",
            "son COUPLE la|l FRAPPE_PASSE",
            "FRAPPER|viol* ... par|avec ... COUPLE",
            "fait|fais|faire|font FRAPPER|viol*|insult*|menac*|harcel* ... par ... COUPLE",
            "FRAPPER moi mon|mari COUPLE?",
            "COUPLE ... FRAPPER sa|ma femme|copine|compagne|mere|soeur|fille_de_20_ans",
            "leve|lever encore|souvent|deja? la? main dessus|sur|contre|moi|elle",
            "COUPLE ... leve|leve la main",
            "COUPLE ... me|l|la a? pousse|poussee ... escalier|escaliers|mur|sol|porte|balcon",
            (
                "COUPLE ... me a? casse|pousse|poussee|tire|jetee_contre|mordu|brule|"
                "crache|bouscule|secoue|secouee le|la|les|par|dans|contre|a|dessus|moi|violemment|"
                "$ bras|nez|cote|cotes|dents|gueule|mur|cheveux|jambe|poignet|$"
            ),
            "me FRAPPE_PASSE .... mon|ma|le COUPLE",
            "coups ... mon|son|ma|le COUPLE",
            "mon|son COUPLE ... FRAPPER beaucoup|tout_le_temps|toujours|souvent|quand",
            "bleus .... COUPLE",
            "COUPLE FRAPPER|violent moi",
            "COUPLE me tire par les cheveux",
            "COUPLE me tape dessus",
            "me tape dessus mon|quand",
            "COUPLE ... fait|fais ... mal $",
            "COUPLE me fait du mal",
            (
                "COUPLE|il & cass~|jet~|lanc~|balanc~|envoy~|ecras~|vid~ ... sur|a|dans|contre "
                "mon|ma|mes tete|bras|visage|figure|dos|ventre|jambes|main"
            ),
            (
                "cass~|fractur~|pet~|bris~|brul~|enfonc~|decroch~ ... par|de|avec ... COUPLE & "
                "cote|cotes|bras|nez|machoire|dent|dents|poignet|doigt|tympan|main|epaule"
            ),
            "COUPLE|il & cass~|frapp~|tap~ ... le|la|mon|ma bras|nez|dent|tete|main|cote de moi",
            (
                "cause|raison|suite|apres|fui|fuis|fuir|sous de|a? ses|les|des coups & COUPLE|il|"
                "quitte|parti|partie|maison|domicile|amie|soeur|enfants|fui|fuis"
            ),
            "domicile conjugal & coups|violence|violences|frapp~|battue|menaces",
            "FRAPPE_PASSE|coups & me_suis|suis|jme barree|enfuie|sauvee & il|mari|COUPLE",
            (
                "coups a_la_maison|au_domicile|au_foyer|dans_le_couple|tous_les_soirs|"
                "depuis_des_annees"
            ),
            "battue|frappee|cognee|tabassee NB|depuis|pendant ans|annees|mois|NB|tous",
            "il cogn~|frapp~|tap~ & boit|bu|picol~|alcool|peur|fui|partie|barree|fuir",
            "COUPLE & coups|claques|gifles , insultes|humiliations|menaces|cris",
        ),
        sans=("passe-proche",),
    ),
    Signe(
        "proche-frappee",
        ("3919",),
        (
            "monsieur|mr|m|il COGNER madame|mme|sa_femme|sa_compagne|sa_copine",
            (
                "mere|maman|soeur|tante|voisine|amie|collegue|dame|cliente|femme ... COGNER ... "
                "par "
                "... PARENT|COUPLE|mec|homme|type"
            ),
            (
                "beau_pere|pere|papa|frere|oncle|fils|gendre|COUPLE .... COGNER ... ma|sa|leur|"
                "notre? "
                "mere|maman|soeur|tante|femme"
            ),
        ),
    ),
    Signe(
        "il-frappe",
        ("3919",),
        (
            *(f"il|elle|lui . {coups}" for coups in COUPS_SUBIS),
            "il|elle|lui me|moi|ma|m a|ai|as? deja|encore|toujours|re|souvent|meme|aussi? COGNER",
            (
                "il|elle ... me FRAPPER quand|encore|toujours|souvent|tous|tout|parfois|des_fois|"
                "hier|si"
            ),
            "il|elle me a? mis|donne|met ... COUPS",
            "il|elle me a? encore? mis|donne|met ... COUPS",
            "il|elle FRAPPER moi",
            "il|elle me a? casse le|la|une|mon|ma bras|nez|dent|main|cote|cotes|jambe|gueule|doigt",
            "il|elle continue a me FRAPPER",
            "avec . homme|mec|type|quelqu_un qui me FRAPPER",
            "il|elle encore FRAPPER moi",
            "je suis|etre frappee|battue|maltraitee $",
            "il|elle me fait du mal",
            "je me? prends|prend|prenais des|une coups|beigne|beignes|claque|gifle|droite|raclee",
            "me|m a|ont encore|deja|re? poussee ... escalier|escaliers|mur|balcon|sol",
            "homme FRAPPER moi",
        ),
        mineur=("119",),
    ),
    Signe(
        "couple-violent",
        ("3919",),
        (
            (
                "sursaute|sursauter|tremble|se_fige|blemit|tressaille ... COUPLE & tombe|tombee|"
                "lunettes|foulard|maquillage|TRACES|bleu|bleus"
            ),
            (
                "COUPLE ... est|etre|devient|devenu|tres|trop|redevient|est_devenu ... violent|"
                "violente|agressif|agressive|dangereux|brutal|mechant_et_frappe"
            ),
            "homme|mec|femme violent|violente $",
            "mari FRAPPER femme",
            "vit|vis|vivre|avec un homme|mec|mari|compagnon violent",
            "COUPLE violent|agressif|dangereux|brutal|violente",
            "violence|violences conjugal*",
            "ordonnance|demande_d_ordonnance de protection",
            "telephone|bracelet grave_danger|anti_rapprochement",
            "cidff & violences|violence|coups|vif|peur",
            "COUPLE ... tyran|tyrannique|pervers|manipulateur|brute",
            (
                "violence|violences conjugal|conjugale|conjugales|domestique|domestiques|"
                "intrafamiliales|intra_familiales"
            ),
            "femme|femmes|fille|dame|mere|homme|epouse battue|battues|battu|frappee|maltraitee",
            "violence|violences ... COUPLE|couple|maison|mari",
            (
                "subi|subit|subis|vis|vit|subir|victime des|de|les|la? violence|violences|coups|"
                "maltraitance|maltraitances ... COUPLE|couple|maison|lui|quotidien|$"
            ),
            "victime|victimes de|des violence|violences|viol|coups",
            (
                "violence|violences physiques|psychologiques|verbales|sexuelles|psychologique|"
                "physique|economiques"
            ),
            (
                "il|elle est|devient|etre tres|trop|de_plus_en_plus? violent|violente ... avec|"
                "envers|contre|quand|moi"
            ),
            "il est violent $",
            (
                "plainte|plaintes|main_courante & COUPLE & coups|violence|violences|revenu|menac*|"
                "viol|frappe|harcel*|retire|retiree"
            ),
            "emprise & COUPLE|madame|mme|monsieur|f|femme|lui|elle|il",
            "sous emprise|l_emprise",
            "sous l emprise de son|mon|lui|sa|cet",
            "peur|terrorisee|terreur de|pour? mon|son|ma|du|le|sa? COUPLE",
            "peur COUPLE",
            "moi peur COUPLE",
            "COUPLE ... fait peur",
            (
                "fuir|fuis|fui|echapper|partir_de_chez|quitter_a_cause_des_coups ... mon|son|ma|un|"
                "a COUPLE"
            ),
            "danger ... avec COUPLE|mon_mari|mon_ex",
            "feminicide",
            "il|elle me terrorise|seq*",
            "je ai ... bleus partout|sur|au_visage",
            "bleus .... COUPLE",
        ),
        mineur=("119", "3919"),
    ),
    Signe(
        "sigles-violences",
        ("3919",),
        (
            "^ bonjour? vif|vc $",
            (
                "victime|victimes|contexte|situation|situations|suspicion|cas|notion|subi|subit|"
                "cause|suite|fuit|plainte de|des|d|a|les|pour? vif|vc"
            ),
            (
                "appart|appartement|logement|hebergement|place|urgence vif|vc & elle|mme|madame|"
                "dame|"
                "femme|petite|enfants|vit"
            ),
            (
                "vif|vc conjoint|recente|recentes|au_domicile|depuis|signale*|par|en_cours|mari|"
                "conjugales"
            ),
        ),
        mineur=("119", "3919"),
    ),
    Signe(
        "couple-controle",
        ("3919",),
        (
            f"COUPLE & fouill~|surveill~|control~|confisqu~|relev~|verifi~|cach~ ... {_BIENS}",
            (
                "COUPLE & garde|prend|prendre|pris|prends|compte|lit|regarde|casse ... "
                f"mon|ma|mes|sa|son|ses|les|mi {_BIENS}"
            ),
            (
                "il|mari|COUPLE & garde|prend|pris|prends|fouill~|surveill~|control~|confisqu~|"
                f"regarde|lit|rationn~|vide|note ... mon|ma|mes|le|la|l|les? {_BIENS}|essence|"
                "kilometres & RABAISSER"
            ),
            f"fouill~|confisqu~|prend|garde ... mon|ma|mes {_BIENS} & RABAISSER & maries|couple",
            "COUPLE & laisse|laissent|laisser pas|plus ... sortir|travailler|parler|telephoner",
            (
                "COUPLE & si tu ... & je te|vous|t|la|les tue|tuer|tuerai|bute|creve|casse|defonce|"
                "egorge|brule|plante|etrangle|frappe|retrouve|renvoie"
            ),
            (
                "permission|autorisation|droit ... sortir|voir|parler|travailler|appeler|"
                "telephoner "
                "& il|mari & crie|hurle|casse|frapp~|tape|peur|insult~|menac~"
            ),
            "il dit & si tu pars|sors|quitte|divorces|parles & je te tue|bute|creve|casse|defonce",
            (
                "il|COUPLE ... traite|traiter ... putain|pute|salope|folle|merde & jet~|lanc~|"
                "frapp~|peur"
            ),
            "il|COUPLE ... a? fait le vide & coups|amie|amies|amis|autour|famille|insult~",
            (
                "terrorise|terrorisee|terrifie|terrifiee|effrayee|humiliee|rabaissee|battue|tapee|"
                "cognee par ... COUPLE"
            ),
            "me|m|la menac~|harcel~|insult~|traqu~|espionn~|humili~|rabaiss~ & ex|mari|COUPLE",
            (
                "il|elle me|m|la|nous harcel~|traqu~|menac~|suit|insult~|appelle & quitte|quittee|"
                "separ*|rupture|divorce|divorcee|rompu"
            ),
            (
                "tuer|frapper|menac~|retrouver|payer|bruler si je pars|partais|quitte|quittais|"
                "divorce|le_quitte|le_quittais|porte_plainte|pars"
            ),
            (
                "COUPLE & droit|permission|autorise|autorisation de? sortir|travailler|parler|"
                "voir|conduire|rien|telephoner"
            ),
            (
                "COUPLE & pas|plus|jamais ... droit|acces ... sortir|travailler|compte|argent|"
                "rien|parler|telephone|voir"
            ),
            (
                "COUPLE & interdi*|empech~ .... sortir|travailler|voir|parler|telephoner|"
                "maquiller|apprendre|ecole|cours|soigner"
            ),
            "COUPLE & bloqu~|enferm~|isol~ & sortir|maison|amis|famille|cle|cles|dehors|appart",
            (
                "COUPLE & peur|terrorise|terrorisee|efface|effac~|chuchot~|tremble & message|"
                "coups|cri~|frapp*|bleus|parler|maison|rentre|bu|boit|lui|main"
            ),
            (
                "COUPLE & me|la traite|insulte|rabaisse|humilie|crache ... pute|salope|rien|merde|"
                "folle|devant|dessus|tous|tout|grosse|moins"
            ),
            (
                "il me traite de .... crache|frappe|tape|menace|garde|fouille|interdit|surveille|"
                "pousse"
            ),
            (
                "ex ... attend|guette|suit|traque|appelle|envoie & menac*|peur|tous_les_jours|"
                "tous_les_soirs|boulot|travail|ecole"
            ),
            "husband|boyfriend|marido|ehemann & frapp*|tap~|crie",
            (
                "COUPLE ... me|m|la|l|lui|nous harcele|harceler|harcelent|menace|insulte|"
                "insultes|humilie|rabaisse|terrorise|surveille|controle|suit|traque|force|oblige|"
                "viole|violee|violente|isole|sequestre|seq|enferme|crie_dessus_et|manipule|suis|"
                "espionne|prive"
            ),
            (
                "COUPLE ... laisse|laissent pas|plus|jamais ... sortir|travailler|voir|parler|"
                "telephone|argent|aller"
            ),
            (
                "COUPLE ... interdit|empeche|defend ... sortir|travailler|voir|parler|telephoner|"
                "seule|aller"
            ),
            "COUPLE ... controle tout|mes|mon|ses|son|l|ce",
            (
                "COUPLE ... confisque|pris|prend|cache|garde|vole ... papiers|passeport|argent|"
                "telephone|carte|salaire|cles|rsa"
            ),
            (
                "harcelee|harcele|menacee|menace|traquee|insultee|humiliee|suivie par ... mon|son|"
                "ma|l COUPLE"
            ),
            "harcelement ... COUPLE|de_mon_ex",
            "humiliations|insultes|menaces|coups|violences|sevices ... par|de|du ... COUPLE",
            "COUPLE ... mechant",
        ),
        mineur=("119", "3919"),
    ),
    Signe(
        "viol",
        ("3919",),
        (
            "me|m|ma a? forc~|oblig~ & voulais|dit|disais|consent* pas|non",
            "COUPLE ... forc~|oblig~ & nuit|lit|hier_soir|voulais|envie",
            (
                "met|mis|mettre|passe|passer|glisse ... main|mains|doigts ... culotte|pantalon|"
                "slip|sexe|fesses|seins|cuisses|cuisse|jupe"
            ),
            "embrass~ de force",
            (
                "forc~|oblig~|contraint|contrainte ... prostituer|prostitution|passes|trottoir|"
                "tapin|coucher|sucer|fellation"
            ),
            "me|m|la|l forc~|oblig~ au|dans le? lit",
            "forc~|oblig~ ... toucher|sucer|caresser|masturber|deshabiller",
            "viol|viols conjugal|conjugaux|conjugale",
            (
                "heberge|loge|logement|dormir|toit|chambre & coucher|sexe|sexuel*|relation & "
                "contre|veut|exige|demande|oblige|force|echange"
            ),
            "ai|a|ont|as|ete|suis|etre ... violee|viole|violer",
            "me|m a|ont|ai|as? viole|violee|violer",
            "fait|fais|faire violer|viole|violee",
            "viol hier|ce_matin|cette_nuit|conjugal|collectif",
            "victime de un? viol|agression_sexuelle|viols",
            "agression sexuelle",
            "agressee|agresse|agressions sexuellement|sexuelles",
            "abuse|abusee de moi|elle|sexuellement",
            "abusee|abuse sexuellement",
            (
                "force|forcee|oblige|obligee|forcent|forcer|contraint ... coucher|sexe|sexuel*|"
                "faire_l_amour|prostituer|rapport|rapports|baiser|relations"
            ),
            "drogue du viol",
            "mis|mise sur_le_trottoir|au_tapin",
            "proxenete",
            "touche|touchee|tripote|touchait|caresse ... sans mon|son accord|consentement",
            "me touche ... sans",
            "attouchements|attouchement",
        ),
        mineur=("119",),
    ),
    Signe(
        "mariage-au-loin",
        ("119",),
        (
            (
                "PARENT ... veut|veulent|va|vont|vouloir|essaie|essaient|compte|comptent de? "
                "me|m|la|l|moi marier au|en|a|avec|contre|la_bas|de_force|cet_ete|pendant|$"
            ),
            (
                "envoyer|emmener|ramener|renvoyer ... bled|pays|mali|algerie|maroc|senegal|turquie|"
                "guinee|comores|pakistan ... marier|marie|mariage"
            ),
            "marier|mariee|marie au bled",
        ),
        majeur=("3919",),
    ),
    Signe(
        "mariage-force",
        ("119", "3919"),
        (
            "marier|mariee|marie|mariage|mariages de|par force",
            "mariage force|arrange",
            "force|forcent|forcer|oblige|obligent|obliger ... marier|marie|mariage",
            "veut|veulent|va|vont me|la|l|les marier $",
            "veut|veulent|va|vont me|la marier avec|a un|mon|son|au|contre|quelqu_un|lui",
            "marier moi",
            "parents|famille|pere|mere|oncle veut|veulent|va|vont|veule marier moi|me",
            "excise|exciser|excision|excisee|mutilation_sexuelle|mutilations_sexuelles",
            "train de me marier",
            "marier au|en bled|pays|mali|algerie|maroc|senegal|turquie contre",
        ),
        mineur=("119",),
        majeur=("3919",),
    ),
)
