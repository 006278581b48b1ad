"""What only looks like a night outside: expressions erased first (see `faux_amis`)."""

from __future__ import annotations

DEHORS = (
    "chien|chienne|chat|chatte|animal|cheval|rats|pigeons|chaton . dort|dorment|vit|vivent|traine",
    (
        "passe|passent|livre|livrent|capte|marche|fonctionne|vient|viennent|internet|reseau plus|"
        "pas chez moi|nous"
    ),
    "dehors toute? la journee",
    "gare|metro est|a ferme|ouverte|trop|bien|loin|supprime",
    "cave a vin|vins|fromage",
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
        "vu|vus|marche|marcher|tombe|traine|vend|crie|inconscient|inconsciente|par_terre|"
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
    # put out of a service, of a class, of a job
    (
        "bar|cafe|pub|boite|cinema|musee|piscine|salle|pole_emploi|france_travail|emploi|"
        "mission_locale|centre_social|caf|ccas|cas|mediatheque|"
        "bibliotheque|"
        "patron|patronne|chef|cheffe|directeur|directrice|drh|rh|prof|proviseur|conseiller|"
        "conseillere|vigile|videur|guichet|guichetiere|secretaire|medecin|boss|employeur|gerant|"
        "gerante|restaurant|usine|club|atelier|chantier|cfa .... me|m|ma|nous|l|la|"
        "le|les|lui|va|a|ont MIS_DEHORS dehors|a_la_porte|sur_le_trottoir"
    ),
    "peur .. patron|chef|patronne|employeur|directeur|boss .. MIS_DEHORS dehors|a_la_porte",
    (
        "bosse|bosser|travail~|equipe|equipes|poste|postes|gardien|veilleur|veilleuse|agent|"
        "service|"
        "gardes|infirmier|infirmiere|boite|boites|club|clubs|train|trains|bus|table|oiseau|vie de|"
        "la|en? nuit"
    ),
    "aux|des|les|en|ses|dans_les|de|achete|changer|sans|paquets couches|couche",
    "couche|couches culotte|lavables|jetables|culottes|sociale|sociales|trop",
    "chien|chienne|chat|chatte|lapin|cheval .... dort|vit|couche|reste|dorment .. DEHORS",
    "cherche|veux|demande ni|pas de? toit|logement",
    "parcoursup|admis|recale|postule .... nulle_part",
    "en|dans_un|dans_le|dans_mon hebergement de urgence",
    (
        "au|du|en|dans_un|dans_le|dans_mon|notre|mon|son foyer|centre|appart|appartement|logement|"
        "studio|chambre|lieu|dispositif de hebergement|accueil|mise_a_l_abri? de? urgence"
    ),
    "suis|est|vis|vit|loge|logee|heberge|hebergee a|en|dans|par le|un? 115",
    (
        "dors|dort|dormir|dormi dans le|un bus|train|car|avion|metro pour|en|du .. aller|travail|"
        "travailler|cours|venir|boulot|ecole|matin"
    ),
    "dort|dors dans sa poussette|mon_lit|son_lit",
    "nulle part ailleurs|pas_de",
    "nulle part ou . passer|pour_passer le|mon|un|l|son permis|code|examen|bac|test|concours|delf",
    "en ai|a|avons pas|plus nulle part",
    "bus|train|trains|car|metro|route|ca|projet|vie|c_est va|vont|mene|menent|suis|est nulle part",
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
    # "non plus foyer maintenant chez ami"
    (
        "pas|plus de? foyer|hotel|studio|chambre ,|maintenant|suis|je_suis|la? ,|maintenant|suis|je_suis? chez un|une|mon|ma|mes|"
        "des|ami|amie|amis|pote|copain|copine|famille|soeur|frere|tante|cousin|cousine"
    ),
    "pas|plus sans abri|abris",
    "suis|est|es|etes pas sans abri|abris|toit|logement|hebergement|solution|domicile|maison",
    "ancien|ancienne|ex|anciens sdf|sans_abri|femme_battue|toxico",
    "ai|a|ont|as ete|connu|vecu|deja dormi|vecu|sdf|sans_abri|a|la|dans DEHORS|NB|pendant|rue|$",
    "ai|a|ont|as connu|vecu|ete a? DEHORS|sdf|sans_abri .. NB|ans|pendant|avant|$|,",
    "ai|a|as deja|jamais dormi|vecu|ete|passe .. DEHORS",
    "fait le 115",
    "un|des|les|aux sdf|sans_abri me|m|qui|ont|dans|devant|sont|font",
    "est|c_est|reserve|destine|convient|que pour|aux|a les|des? sdf|sans_abri|gens_a_la_rue",
    "sans_abri|sdf|a_la_rue|dehors dans ta|ma|sa|leur tete",
    (
        "vois|voit|croise|croises|rencontre|cotoie|connais|accompagne|recois|accueille .. des|de|"
        "les gens|personnes|publics . sans_toit|sans_abri|sans_domicile|a_la_rue|dehors|sdf"
    ),
    (
        "avis|procedure|menace|commandement|risque|lettre|juge|jugement|peur|dossier|"
        "c_est_quoi_une de|d|une|l? expulsion|etre_expulse|etre_expulsee|expulser"
    ),
    "mon|son|notre|leur|ton hebergement de urgence",
    "^ centre|foyer de hebergement|accueil de urgence a|de|en|depuis",
    "NB an|ans|mois|annees a_la_rue|dehors ,? derriere",
    "a_la_rue|dehors ,? ou? presque",
    "presque|quasiment a_la_rue|dehors",
    "la|une|en|de|micro|notre|sa|cette|halte creche",
    "chez une|un|des|le|la * de l|la|du eglise|mosquee|paroisse|boulangerie|temple",
    "ai|avons MIS_DEHORS . COUPLE|mari|ex dehors|a_la_porte",
    "sous_sol|dependance|cabanon|annexe|grenier de|des|chez ses|mes|leurs|sa|ma parents|mere",
    "pole_emploi|france_travail .... MIS_DEHORS dehors",
)
