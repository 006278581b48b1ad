"""What only looks like a sign: expressions that are erased before any sign is looked for.

Written in the language of `motifs`, by family of signs: "vivre chez mes parents" is erased where
the wish to die is looked for, and nowhere else.
"""

from __future__ import annotations

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
        "travail|stage|retard|pas|diplome"
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
    "on va tous mourir",
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
    "ennui~|ennuie|ennuyeux|chiant|chiante a mourir|crever",
    "finir ma|sa|la vie ,? professionnelle|active|scolaire|de_salarie|parisienne",
    "mourir a petit_feu|la_fin",
    "vie est finie|foutue|terminee si|sans .. bac|permis|travail|diplome|stage",
    "ai|a|avait|avais fait une|des betise|betises|connerie|conneries",
    # — dying that is not dying
    (
        "mort|morte|morts|mourir|meurs|mourrir|crever|creve|crevé de rire|faim|soif|chaud|froid|"
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
    "serait|est|c_est|etait un? suicide de|financier|pour_ma|pour_mon|commercial",
    "c est|ce_serait|serait|etait suicidaire de|comme|ce",
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
_VIOLENCES = (
    # — oneself, not another
    "je vais|veux|voulais|va|veut me tuer",
    (
        "attaque|attaquent|attaquer|attaqué en|au|aux|par .. justice|prudhommes|tribunal|punaises|"
        "chien"
    ),
    "punaises|souris|cafards|moustiques .. attaquent|attaque",
    # — hitting that is not hitting
    "ai|a|avons|ont|as|avait|avais appelez|appel|appeler .. police|gendarmes|flics|gendarmerie",
    "ca|ce_qui|cela|qui_me|c_qui me a? frappe|frappee|touche|agresse|frappent",
    "se|me|nous bat|battent|battre|battons pour|contre",
    (
        "poursui*|poursuivi|suivi|traque par|pour .. huissier|huissiers|tresor|impots|banque|"
        "justice|creanciers|dettes|creancier|fisc|malchance|poisse|tribunal|caf|urssaf"
    ),
    (
        "frappe|frappee|touche|touchee par sa|leur|la|votre|cette gentillesse|beaute|energie|"
        "force|qualite|accueil|patience|solitude|misere"
    ),
    "pousse|poussent|poussee a|vers|dans_mes",
    "corrig~ .. cv|lettre|devoirs|fautes|exercices|copie|copies|texte|orthographe|francais",
    "eclat~ de rire|au|en",
    "demont~ .. meuble|meubles|moteur|roue|armoire|lit",
    (
        "a|ai|collectionne|possede|range un|des|le|son|mon fusil|fusils|couteau|couteaux|arme|"
        "armes de chasse|collection|suisse"
    ),
    "force de|d caractere|vente|travail|ouvriere",
    "frappe|frappee|frappes de|d un|une interdiction|amende|sanction|penalite|taxe",
    "enferm~ dans un|une|mes|ses|des role|schema|case|image|habitudes|etiquette|routine|mutisme",
    "ronfl~ ... je vais le|la tuer",
    "touche|touchent beaucoup|enormement|profondement|particulierement",
    "tap~ dans l oeil",
    "prisonnier|prisonniere de|du",
    "voleur|voleurs de",
    "quelqu_un dans|de ma|mon|la famille|entourage|equipe|boite",
    (
        "suivre|suivie|suivi par un|une|le|la|mon|ma medecin|kine|psy|psychologue|educateur|"
        "educatrice|conseiller|conseillere|assistante|coach|specialiste|addictologue|sage_femme|"
        "referent|referente"
    ),
    (
        "entrer|rentrer|entre|rentre dans|en|a ... formation|ecole|armee|entreprise|metier|fac|"
        "police|dispositif|active|e2c|epide|apprentissage|cfa|boite|detail"
    ),
    (
        "oblig~|forc~ a me|te|se? lever|reviser|lire|courir|bouger|reposer|detendre|soigner|"
        "former|faire_du_sport"
    ),
    (
        "suit|suis|suivi|suivie|suivent sur facebook|instagram|insta|snap|snapchat|tiktok|twitter|"
        "linkedin|les_reseaux|youtube"
    ),
    (
        "attach~ a son|sa|ses|mon|ma|mes|la|l|leur doudou|mere|ville|region|famille|valeurs|"
        "village|pays|principe|metier|quartier|liberte"
    ),
    "pet~ un|les|des? cable|cables|plombs|plomb",
    "taper|tape|tapee sur les doigts|nerfs",
    (
        "tape|tapes|taper|tapent ,? mes|mon|ma|ses|son|sa|la|les|des|une cv|lettre|lettres|courrier|"
        "courriers|rapport|rapports|memoire|dossier|dossiers|texte|textes|mail|mails|devoirs"
    ),
    "tape le|l|un|du|des incruste|message|texte|mail|delire|code|cv|lettre|num",
    (
        "bat|bats|battre|battent contre|pour|aux|au cancer|maladie|echecs|foot|baby|cartes|jeu|son|"
        "sa|mon|le|la|trouver|droits"
    ),
    "je|nous|faut . me|se bats|bat|battre",
    "fais|fait battre aux|au|a|par? echecs|foot|belote|cartes|plate_couture|l_echec",
    "battu|battue|battus aux|au|en|NB",
    "faut se battre",
    "frappe a|aux|fort|toutes la|toutes|les? porte|portes",
    "tape|tapé a toutes",
    "claque|gifle en voyant|financiere|monumentale|quand_j_ai_vu",
    "violent|violente coup|chagrin|choc|orage|mal",
    "danger de decrochage|echec|licenciement|perdre|rater|chomage|redoublement|disparition",
    "boxe|karate|judo|rugby|foot .. frappe|tape|cogne",
    "agresse* verbalement",
    "agresse*|attaque|attaquee .. par .. chien|chiens|chat|guepe|guepes|moustiques|oiseau",
    "depuis que|mon|l|cette|ma ... agresse*|agresser|agression",
    "maltraitance animale|animales|animaux|sur_animaux|envers_les_animaux",
    "aides|aide|formation|prevention|lutte .. enfance en danger",
    "je vais|veux .. tuer|buter quelqu_un|tout_le_monde .. avec|ce|cette|si|mdr|lol|avec_ces",
    "personne me|nous a? FRAPPER|agresse|attaque|menace|suit|insulte|harcele",
    "je me tape|tapes|taper NB|des|les|le|la|tout|du|une|un",
    "casse|cassent les pieds|oreilles|couilles|tete",
    "touche|touches|touchent pas un|le|a|mon",
    "sequestre de carbone",
    "coupe|coupé les ponts",
    "proprietaire|loyer|dettes|credit|credits|banque|impots nous|me etrangle|etranglent",
    "etrangle|etranglee par les|mes|le|la|des|l dettes|credits|loyer|factures|charges",
    (
        "suit|suis|suivie|suivi par la|une|le|un|mon|ma mission|educatrice|educateur|assistante|"
        "conseillere|conseiller|psy|psychologue|medecin|referent|referente|travailleur|ase|pjj|"
        "spip|cap"
    ),
    "police municipale|aux_frontieres|d_assurance|de_caracteres",
    (
        "assistante|conseillere|conseiller|educateur|educatrice|psychologue|medecin|referente|"
        "referent|coach|tuteur me|le|la suit|suis"
    ),
)
_VITAL = (
    "qui a|ont fait|eu .. avc|infarctus|crise_cardiaque|arret_cardiaque|malaise|overdose",
    "etouffe|etouffer dans ce|cette|mon|ma|le|la|l",
    "etouffe|etouffer chez|ici|au|a",
    "etouffe par|sous les|le|la|mes dettes|papiers|travail|credits",
    (
        "overdose de papiers|papier|dossiers|travail|boulot|demarches|chocolat|sucre|infos|"
        "informations|reunions|ecran|ecrans|formulaires|stages|cv|paperasse"
    ),
    "failli .. mourir|crise_cardiaque|m_etouffer|se_noyer|accoucher|tomber_dans_les_pommes",
    "cru|vu|avant_de|failli|laisse|laisser|vient_de|en_train_de mourir",
    "on va tous mourir",
    "mourir un_jour|de_vieillesse|tranquille",
    (
        "mort|morte|decede|decedee|deces|mourut|emporte de|par|d une|un|l? crise_cardiaque|"
        "infarctus|avc|overdose|arret_cardiaque|accident|cancer|suicide|meningite"
    ),
    "coeur .. arrete|lache .. quand|en .. vu|voyant|appris|recu",
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
_DEHORS = (
    "chien|chienne|chat|chatte|animal|cheval|rats|pigeons|chaton . dort|dorment|vit|vivent|traine",
    (
        "passe|passent|livre|livrent|capte|marche|fonctionne|vient|viennent|internet|reseau plus|"
        "pas chez moi|nous"
    ),
    "dehors toute? la journee",
    (
        "mis|mise|vire|viree|jete|sorti dehors? du|d|de_la|de bar|boite|discotheque|cafe|salle|"
        "bus|cinema|musee|stade|magasin|groupe|bibliotheque|club"
    ),
    "reste|restent|rester|traine dehors . jouer|fumer|discuter|travailler|la_journee",
    "ou .. aller|adresser pour|faire|demander|chercher|refaire|m_inscrire|trouver|deposer|signer",
    "dors|dort ou je|il|elle travaille|veux|suis",
    (
        "sors|sort|sorts|sortir|sorti|sortie|bouge|bouger|pars|quitte plus|pas|jamais|presque de "
        "chez moi|lui|elle|nous|soi"
    ),
    "toujours|souvent|vie|journee|journees|temps|soiree dehors",
    "chez moi ou mettre|ranger|stocker|recevoir|inviter",
    (
        "a la rue en|niveau|au_niveau|question|cote|sur|avec en? maths|math|info*|anglais|francais|"
        "ordinateur|ordi|cours|numerique|excel|word|papiers|papier|administratif|demarches|"
        "conduite|code|histoire|physique|orthographe|grammaire|internet|dessin|chimie|langues|"
        "allemand|technologie|sport|ecriture|lecture"
    ),
    "rue d|a cote",
    (
        "habite|habitons|vis|vit|vivons|vivent|loge|loges|habitent .. pres|cote|loin|face|proche|"
        "derriere|quartier de la|l|le|du? gare|metro|parking|parc|campement|squat"
    ),
    (
        "dors|dort|dormir devant|sur la|le|un|mon|netflix|les tele|television|ordi|ecran|film|"
        "canape|serie|cours|clavier|bureau"
    ),
    "place|places .. creche|formation|stage|ecole|parking",
    "dans la rue a|juste? cote|derriere|en_face|d_a_cote",
    (
        "chien|chat|chienne|chats|chiens|voiture|velo|scooter|moto|lapin|poules dort|dorment|dors|"
        "vit|vivent .. DEHORS"
    ),
    (
        "dormir|dort|dors|dormi|nuit .. dehors|tente|en_tente|sous_une_tente|a_la_belle_etoile .. "
        "camping|festival|scout|scouts|vacances|rando|randonnee|bivouac|plaisir|etoile|les_copains"
    ),
    (
        "expulse|expulsee|expulser|exclu|exclue de|du|d la|l|mon|ma|le|un? france|territoire|pays|"
        "cours|match|stade|bus|lycee|college|ecole|formation|classe|club|groupe|union"
    ),
    "camping|vacances|bivouac|randonnee|rando|festival .. dehors|tente|en_tente",
    (
        "agresse*|suit|suivi|suivie|frappe|tape|tabass*|poursui*|insult*|harcel*|croise|rencontre|"
        "rencontré|vu|vus|marche|marcher|tombe|traine|vend|crie|inconscient|inconsciente|par_terre|"
        "bagarre|tombee|saigne|arme|armes|cogn~|tap~|frapp~ .. dans la rue"
    ),
    (
        "travail*|joue|jouer|jouent|mange|manger|courir|fumer|bosse|bosser|sport|froid|chaud|beau|"
        "marche|marcher dehors"
    ),
    (
        "mis|mise|mettre|met|vire|viree|virer|foutu|jete .. dehors|porte|a_la_porte .. de|du|par "
        ".. la|l|mon|ma|le|un? formation|college|lycee|ecole|cours|classe|boulot|travail|taf|stage|"
        "entreprise|patron|chef|job|restaurant|magasin|club|centre_de_loisirs|apprentissage|cfa|"
        "e2c|epide|boite|usine"
    ),
    (
        "boulot|travail|patron|chef|formation|ecole|lycee|college|prof|stage|entreprise|taf .. mis|"
        "mise|vire|viree|foutu|jete .. dehors|porte|a_la_porte"
    ),
    (
        "vire|viree|virer|renvoye .. de|du .. mon|ma|le|la|l? formation|college|lycee|ecole|boulot|"
        "travail|taf|stage|entreprise|job|restaurant|cfa|apprentissage"
    ),
    (
        "les|des|aux|certains|ces gens|personnes|jeunes|migrants|hommes|femmes|familles .. qui? "
        "DORMIR .. DEHORS|rue"
    ),
    (
        "ai|a|avons|aurai|aura|as un|une|mon|son ENDROIT ou|pour dormir|vivre|rester|ce_soir|"
        "cette_nuit|la_nuit"
    ),
    "sais|sait|savons|trouve ou dormir|aller",
    "suis|est|sommes dehors , . . rappelle|attends|attend|arrive|fume|reviens|repond*",
    "mis|mise a la porte par mon|le|la|ma patron|chef|patronne|directeur|directrice|entreprise",
    "en|dans_un|dans_le|dans_mon hebergement de urgence",
    "suis|est|vis|vit|loge|logee|heberge|hebergee a|en|dans|par le|un? 115",
    (
        "dors|dort|dormir|dormi dans le|un bus|train|car|avion|metro pour|en|du .. aller|travail|"
        "travailler|cours|venir|boulot|ecole|matin"
    ),
    "dort|dors dans sa poussette|mon_lit|son_lit",
    "nulle part ailleurs|pas_de",
    "sorti|sortie|sortir|sors de la rue|galere",
    "enfant|enfants|bebe .. dort dehors|dans_la_voiture pour|pendant|la_sieste",
    (
        "sans|pas|plus de? logement|appartement|appart|maison|chambre a_moi|social|etudiant|"
        "autonome|stable|individuel|adapte|a_mon_nom|propre|perenne"
    ),
    (
        "pas|plus|sans de? logement|appart|appartement|maison|chez_moi , je? vis|suis|dors|habite|"
        "reste|loge chez|heberge|en|dans_un_foyer|a_l_hotel"
    ),
    (
        "pas|plus|sans de? logement|appart|appartement|maison|chez_moi .. chez|heberge|hebergee|"
        "foyer|hotel|canape"
    ),
    "suis|est|es|etes pas sans abri|abris|toit|logement|hebergement|solution|domicile|maison",
    "ancien|ancienne|ex|anciens sdf|sans_abri|femme_battue|toxico",
    "ai|a|ont|as ete|connu|vecu|deja dormi|vecu|sdf|sans_abri|a|la|dans DEHORS|NB|pendant|rue|$",
    "ai|a|ont|as connu|vecu|ete a? DEHORS|sdf|sans_abri .. NB|ans|pendant|avant|$|,",
    "ai|a|as deja|jamais dormi|vecu|ete|passe .. DEHORS",
    "fait le 115",
    "un|des|les|aux sdf|sans_abri me|m|qui|ont|dans|devant|sont|font",
    (
        "avis|procedure|menace|commandement|risque|lettre|juge|jugement|peur|dossier|"
        "c_est_quoi_une de|d|une|l? expulsion|etre_expulse|etre_expulsee|expulser"
    ),
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
        "stage|travaille|travaillé|travailler|bosse|benevole|benevolat|service_civique|concours au|"
        "aux|avec_le|chez_les|du|de_la|des samu|pompiers|115|urgences|police|gendarmerie"
    ),
    "garde du corps",
    "au secours je comprends|comprend|c_est|pour_mon|mon_cv|le|la|les",
    "fugue|fugué .. ecole|cours|colonie|musique|bach",
)

FAUX_AMIS = {
    "vital": (*_VITAL, *_SERVICES),
    "tentative": (*_SUICIDE, *_VITAL, *_SERVICES),
    "suicide": (*_SUICIDE, *_SERVICES),
    "violences": (*_MORT, *_VIOLENCES, *_SERVICES),
    "dehors": (*_DEHORS, *_SERVICES),
}
