"""What only looks like a sign: expressions that are erased before any sign is looked for.

Written in the language of `motifs`, by family of signs: "vivre chez mes parents" is erased where
the wish to die is looked for, and nowhere else.
"""

from __future__ import annotations

from bot.urgences.faux_amis_toit import DEHORS
from bot.urgences.faux_amis_violences import VIOLENCES
from bot.urgences.signes.mort import MORT_PAR_UN_AUTRE

_MORT = (
    # — things that "kill"
    (
        "boulot|travail|taf|job|transport|transports|stress|dos|pieds|tete|ca|papiers|papier|"
        "chaleur|fatigue|trajet|bus|administration|dossier|dossiers|attente|ecole|silence|"
        "ordinateur|ennui|prix|loyer|bruit|froid|conseillere|conseiller va|vont|me|nous? me|nous "
        "tue|tuent|tuer"
    ),
    "tue|tuer le temps",
    (
        "me|se tue|tuer a|au|pour la_tache|le|te|vous|travail|boulot|taf|rien|bosser|travailler|"
        "repeter|dire|faire|expliquer"
    ),
    "ca va me tuer",
    (
        "PARENT va|vont me tuer si|quand|parce_que .. rate|bac|permis|bulletin|notes|note|ecole|"
        "travail|stage|retard|pas|diplome|arrete|jarrete|lache|redouble|decroche|foire|loupe"
    ),
    (
        "patron|chef|prof|conseillere|conseiller|educ|educatrice|formateur|formatrice|coach|"
        "collegue va me|nous tuer|buter"
    ),
    "tuerie",
    "je vais le|la|les tuer ce|cette|mon|ma|mes|cet|le|la",
)
_SUICIDE = (
    *_MORT,
    # done by somebody else: a danger
    *MORT_PAR_UN_AUTRE,
    (
        "quelqu_un|il|elle|ils|on|lui|mec|homme|type|gars|gens|voisin|COUPLE|PARENT a|ont? deja|"
        "encore? essaie|essaye|essayent|essayer|tente|tentent|tenter de me|nous tuer|buter"
    ),
    # not to be told: a refusal to answer
    (
        "raconter|raconte|etaler|etale|deballer|deballe|exposer|detailler|afficher|livrer|confier|"
        "parler_de|parle_de toute? ma|sa|notre|leur vie"
    ),
    # to be at a meeting
    "envie de? etre_la .. rdv|rendez_vous|reunion|entretien|cours|stage|formation|repas|fete|mariage",
    "quiero|quiere mourir",  # told in Spanish: see `signes.langues`
    (
        "serai|serais|sera plus la .. vacances|conge|conges|demenage|mute|stage|contrat|mission|"
        "retraite"
    ),
    (
        "telephone|internet|wifi|connexion|ligne|micro|son|moteur|voiture|courant|il .. se coupe "
        "quand|souvent|tout_le_temps .. telephone|appel|video"
    ),
    (
        "telephone|internet|wifi|connexion|ligne|micro|moteur|voiture|courant|electricite|ecran|"
        "ordi .. se coupe"
    ),
    "apres|assurance|jusqu_a ma mort",
    "pend* au|a telephone|nez|levres|cou",
    "tentative|tentatives au|de|pour permis|concours|examen|contact|conciliation|bac|code",
    "corde|cordes a? linge|sauter|guitare|raide|vocales|escalade|violon|instrument",
    "me|se coupe .. la_parole|cheveux|ongles|monde|herbe|du_pain|en_quatre",
    "mourir un_jour|de_vieillesse|tranquille",
    "prevention suicide",
    (
        "mere|pere|grand_mere|grand_pere|chien|chat|soeur|frere|oncle|tante|plante|plantes|il|elle|"
        "on va|vont|allait|vas mourir"
    ),
    (
        "faire|fait|fera|laisser|regarder|voir|vu|condamne_a|train_de|vient_de|venait_de|fini_par|"
        "avant_de|avant|risque_de|risquer_de|aide_a|crains_de|manque_de|failli|cru mourir"
    ),
    "aimer|bosser|travailler|chanter|danser a_en|jusqu_a mourir",
    "a en mourir",
    (
        "galere|galerer|chiant|chiante|drole|bete|nul|nulle|ennui|ennuyeux|"
        "long|longue|chaud|cher|relou|penible|belle|beau|con|soul a mourir|crever"
    ),
    "mourir|mort|morte sur place|debout|sur_scene",
    "toujours|ne|naitre ... vecu|habite|grandi .... mourir a|ici",
    (
        "aide|ccas|cas|caf|rsa|retourner|usine|demander|mendier|charite|bureau|psy .. plutot "
        "mourir|crever"
    ),
    "contrat|cdd|cd|stage|mission|bail|formation|conge|chantier|saison|essai .. va|vont|doit finir",
    "stage|boulot|travail|formation|permis|voiture|vacances|projet|emploi|diplome .... c_est adieu",
    (
        "partir|bouger|demenager de|d l|ici|region|ville|coin|village|quartier ... plus rien ... "
        "retient"
    ),
    (
        "si ... avais|avait pas .... educ|educateur|educatrice|prof|asso|referente|coach|vous "
        ".... serais plus la"
    ),
    "pas demain que je? me|se",
    "ennui~|ennuie|ennuyeux|chiant|chiante a mourir|crever",
    "finir ma|sa|la vie ,? professionnelle|active|scolaire|de_salarie|parisienne",
    "mourir a petit_feu|la_fin",
    "vie est finie|foutue|terminee si|sans .. bac|permis|travail|diplome|stage",
    "ai|a|avait|avais fait une|des betise|betises|connerie|conneries",
    # — dying that is not dying
    (
        "mort|morte|morts|mourir|meurs|mourrir|crever|creve de rire|faim|soif|chaud|froid|"
        "fatigue|trouille|honte|sommeil|peur|ennui|stress|jalousie|envie|chaleur|soif|curiosite|"
        "la_dalle|impatience"
    ),
    "mourir|mort|mourrir idiot|idiote|ignorant|bete|vieux|jeune|heureux|pour_mes|d_ennui|dedans",
    "envie de mourir de rire",
    "grave|trop|ai|a la? dalle|faim .. vais|va crever|creve|mourir",
    "creve|crever la dalle|de_chaud|un_pneu|sur_la_route|l_abces|l_ecran",
    (
        "plutot mourir|crever que de? .. retourner|travailler|bosser|faire|aller|reprendre|"
        "demander|usine"
    ),
    "prefere mourir|crever que de? .. travailler|bosser|aller_a_france_travail",
    (
        "envie|veux|voudrais disparaitre du|des|de fichiers|radar|radars|facebook|instagram|"
        "internet|la_liste"
    ),
    "telephone|portable|batterie|voiture|ordi|pc|tel mort|morte",
    (
        "disparaitre de ce|cette|mon|ma|la|le|mes quartier|ville|cite|village|pays|boite|region|"
        "groupe|foyer|immeuble"
    ),
    "disparaitre de ici",
    "peur de mourir|la_mort",
    "feu|lettre morte",
    # — suicide as an image
    (
        "suicide commercial|commerciale|financier|politique|social|economique|professionnel|"
        "assiste|squad|collectif_de_l_entreprise|francais"
    ),
    "mission|attaque|attentat|commando|escadron suicide",
    "serait|est|etait|sera|releve un|du suicide",
    "est|ce_serait|serait|etait suicidaire de|comme|ce",
    "^ bonjour? suicidaire de|d *",
    (
        "pas|aucun|aucune|ni|sans|zero|jamais eu? de|d? idee|idees|pensee|pensees|propos|discours "
        "suicidaire|suicidaires|noire|noires|morbide|morbides"
    ),
    "depuis|apres|suite_a|suite_au|avant|cause|deuil le|du? suicide de|d POSS|la|le|un|une",
    "prevention du|de suicide|le_suicide|du",
    "fiche|fiches|info|infos|formation|cours|expose .. suicide",
    (
        "pendre|accrocher un|une|la|le|les|mes|des|du|ses cremaillere|crochet|rideau|rideaux|linge|"
        "tableau|cadre|miroir|manteau|lustre"
    ),
    "me|se pendre un|une|la|le|les|mes|ses|des",
    "pend au nez",
    "balle dans le|mon|son pied",
    "tirer de ici|la|ce|cette|chez",
    "sauter le|une|sur|des|un|du|ce|ma pas|classe|occasion|repas|l_occasion|joie|lit|cours|tour",
    "saute|sauter sur|du|des|le|une|un l_occasion|repas|coq|pas|tour|classe",
    "sur le pont tous|toute|chaque|depuis|a|des",
    "jeter|jette|lancer|lance|jete a l eau",
    "idee|idees noir* et blanc",
    "adieu a|aux mon|mes|ma|le|la|les collegues|voiture|permis|rsa|boulot|poste|chomage|job",
    (
        "fait|fais|faire une|1|des betise|betises .. ecole|jeune|travail|justice|prison|tribunal|"
        "papier|dossier|vol|passe"
    ),
    # — living somewhere else is not dying
    "vivre|habiter en",
    "vivre|rester|habiter chez|avec|a|au|dans|ici|loin|seul|seule|ensemble|sur_paris|de POSS?",
    "vie chere",
    "vie de bureau|salarie|active|chiante_au_boulot|etudiant|chomeur",
    "mort professionnelle|sociale|annoncee",
    "vie de salarie|active|parisienne|etudiante|professionnelle|de_couple|privee|scolaire",
    "fin a|de mon|ma|mes|son contrat|stage|formation|bail|periode|cdd|cdi|essai|carriere|vie_de",
    "partir pour toujours? paris|lyon|marseille|la|le|travailler|l",
    "ai|a|ont|avoir envie de vivre",
    "vivre de mon|ma|mes|son",
    "arrive|peux pas a? me reveiller le|a|tot|pour",
    "reveille|reveiller pas|plus le|a|tot matin|heure|l_heure|pour",
    "pas se|me|te? reveille|reveiller le|tot|a|pour matin|l_heure|heures?",
)
_VITAL = (
    "prise|prises|pris|analyse|analyses|test|tests|bilan|don|donner|donne|groupe de|du? sang",
    "qui a|ont fait|eu .. avc|infarctus|crise_cardiaque|arret_cardiaque|malaise|overdose",
    "etouffe|etouffer dans ce|cette|mon|ma|le|la|l",
    "etouffe|etouffer chez|ici|au|a",
    "etouffe par|sous les|le|la|mes dettes|papiers|travail|credits",
    "failli .. mourir|crise_cardiaque|m_etouffer|se_noyer|accoucher|tomber_dans_les_pommes",
    "cru|vu|avant_de|failli|laisse|laisser|vient_de|en_train_de mourir",
    "on va tous mourir",
    "mourir un_jour|de_vieillesse|tranquille",
    (
        "mort|morte|decede|decedee|deces|mourut|emporte de|par|d une|un|l? crise_cardiaque|"
        "infarctus|avc|overdose|arret_cardiaque|accident|cancer|suicide|meningite"
    ),
    "coeur .. arrete|lache .. quand|en .. vu|voyant|appris|recu|dit|annonce|appele|demande|propose",
    "tout|monde|vie|projet|plans|projets|marche|ca|couple se? effondr~|ecroul~",
    "appelez|appeler .. samu|pompiers|ambulance|medecin ,? pour? mon|le|ma cv|ordi|telephone|pc",
    "garde|garder|essence|permis|platre .... peux|peut|pouvons pas bouger",
    "avc|infarctus|crise_cardiaque|arret_cardiaque a|vers|en NB|20* ans|$",
    "des crises de|d epilepsie|asthme|panique|nerfs|tetanie",
    "coup|coups de main|pouce|chance|barre|mou|blues|collier|fil",
    "inconscient|inconsciente de|du|d|collectif",
    "reveill~ plus|pas a NB heures|h",
    "attaque de panique|angoisse",
    "mal a respirer avec|a_cause|a_travers ... masque|pollen|pollution|rhume|asthme|nez|tabac",
    "au bord de la crise",
    (
        "patron|patronne|chef|conseiller|conseillere|caf|employeur|locale|telephone|prof|mairie|"
        "avocat .. repond|repondent pas|plus|jamais"
    ),
    "peur|crains|angoisse de|d? parler|voler|avion",
    (
        "parle|parler|articule|articuler mal|pas|plus le|la|l|bien|tres_bien|beaucoup|encore|"
        "francais|anglais|trop|a|avec"
    ),
    "crise cardiaque quand|en .. vu|facture|voyant|prix",
    "saigne|saigner .. du nez .. temps|parfois|souvent",
    "traitement pour|contre l? epilepsie|coeur",
    "dossier|demande|affaire|situation|tete|chose|choses|ca .. bouge plus|pas",
    (
        "cachet|cachets|medicament|medicaments|comprime|comprimes|pilule|pilules|doliprane|"
        "dolipranes .. pour|contre la|le|l|mon|ma|mes|les|des|ma_tension tete|mal|dos|rhume|fievre|"
        "grippe|douleur|douleurs|tension|allergie|allergies|dents|regles|diabete|coeur|migraine|"
        "sante|toux|gorge|ventre|traitement|depression|thyroide"
    ),
    "cachet|cachets artiste|intermittent|de_spectacle|de_la_poste",
    "pris|achete une|la boite de .. pharmacie|ordonnance|medecin",
    "connaissance de|des mes|dispositif|droit|aide|ses|mon|la|le|ce",
    "marche|ventes|secteur est en feu",
    (
        "mal|peine a respirer quand|apres|pendant|en|dans|a_cause .. cours|sport|monte|marche|"
        "courant|escaliers|effort|pollution|asthme|pollen"
    ),
    (
        "ai|a|avons|ont|as|avait|avais appelez|appel|appeler .. police|pompiers|samu|ambulance|"
        "gendarmes|flics|secours"
    ),
    "respirer|respire .. financierement|dettes|credits|niveau_argent|factures",
    "proprietaire|proprio|bailleur|agence|syndic me|nous? repond|repondent pas|plus|jamais",
    "souffle|respirer apres|mieux|un_peu|l_air",
    "repond|repondent plus|pas au|a|aux|a_mes",
)
_SERVICES = (
    "numero de|du la|le? samu|police|pompiers|115|3919|3114|119|114|17|15|18|112",
    "quoi le|un|une|les? 115|119|3114|3919|114|17|15|18|sans_abri|sdf|femme_battue|expulsion",
    (
        "aide|aider|aidez|aident|accueillez|accueille|accueillent|hebergez|recevez . les|des|aux|"
        "l|un|aux_personnes .. sans_abri|sans_abris|sdf|gens_a_la_rue|personnes_a_la_rue|"
        "femmes_battues|femmes|enfants|enfants_battus|suicidaires|jeunes_a_la_rue|a_la_rue"
    ),
    (
        "condamne|condamnee|casier|juge|jugee|accuse|mis_en_examen|prison|plainte_contre_moi .. "
        "pour .. violence|violences conjugal|conjugales?"
    ),
    "mariage|marier|marie|mariee cet ete|bientot|avec_mon|l_an_prochain",
    "marier un jour",
    "je veux|vais me|se marier",
    "parle|parler en|francais|anglais|public|bien|correctement",
    (
        "JE_PEUX_PAS .. parler|telephoner|appeler .. forfait|credit|telephone|batterie|francais|"
        "public|anglais|timide|bloque|reseau|ecrire"
    ),
    (
        "etre|devenir|suis|comme|travail*|metier_de un|les|la|chez|avec? un? pompier|pompiers|"
        "policier|policiere|ambulancier|ambulanciere|gendarme|secouriste"
    ),
    (
        "stage|travaille|travailler|bosse|benevole|benevolat|service_civique|concours au|"
        "aux|avec_le|chez_les|du|de_la|des samu|pompiers|115|urgences|police|gendarmerie"
    ),
    "garde du corps",
    "au secours je comprends|comprend|c_est|pour_mon|mon_cv|le|la|les",
    "fugue .. ecole|cours|colonie|musique|bach",
)

FAUX_AMIS = {
    "vital": (*_VITAL, *_SERVICES),
    "tentative": (*_SUICIDE, *_VITAL, *_SERVICES),
    "suicide": (*_SUICIDE, *_SERVICES),
    "violences": (*_MORT, *VIOLENCES, *_SERVICES),
    "dehors": (*DEHORS, *_SERVICES),
}
