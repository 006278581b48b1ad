"""Nowhere to sleep tonight: the 115."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe
from bot.urgences.signes.toit import SANS_TOIT

DEHORS = (
    *SANS_TOIT,
    Signe(
        "dort-dehors",
        ("115",),
        (
            (
                "dors|dort|dorment|dormons|dormez|dormi|dodo|couche|couchent|squat|squats|"
                "squattent|"
                "zone|zonent|erre|errent|campe|creche|dormant ... DEHORS"
            ),
            (
                "vis|vit|vivent|vivons|loge|logent|reste|restent|habite|habitent|galere|vivant|"
                "passe|sommes|somme ... DEHORS_PREP"
            ),
            "vis|vit|vivent|vivons|loge|logent|habite|habitent|sommes DEHORS_NU",
            "moi|nous|je|lui|elle|on|suis|bebe|famille dormir|vivre ... DEHORS|rue",
            (
                "passe|passer|passons|passent mes|ses|la|les|nos|leurs|ma|sa|des|nuit nuit|"
                "nuits|$ ... DEHORS"
            ),
            "dors|vis|dormons|vivons dans la voiture|caisse|bagnole|camionnette|tente",
            (
                "dort|dorment|vit|vivent dans la voiture|caisse|bagnole|camionnette ce_soir|"
                "cette_nuit|la_nuit|depuis|toutes|avec"
            ),
            "dormir ou $",
            "dort nulle part",
            "dors ou je peux",
            "dort ou il|elle peut",
            "vis|vit a la rue",
            "squatte une cave|un_hall|une_gare",
            "squat une|un cave|hall|local|parking|gare|maison|immeuble|batiment",
            "vie|vis dans la rue $",
        ),
    ),
    Signe(
        "nuit-sans-lit",
        ("115",),
        (
            (
                "rendu|rends|rend|laisse les|mes|nos cles & tout|affaires|valises|sacs & "
                "dans|dedans DET? VEHICULE & parking|place|coin|tourne|tournons|garer|nuit|dormir"
            ),
            "DORT .... dans|sur|sous|devant|derriere|a|au|aux|en|contre|d DET? LIEU_DUR",
            "DORT dans|sous|sur DET petit|vieux|vieille|ancien|ancienne LIEU_DUR",
            "nuit|nuits dans|sur|sous|devant|a|au|en DET? LIEU_DUR",
            "pass~|passons ... nuit|nuits ... dans|sur|sous|devant|a|au|en DET? LIEU_DUR",
            "VIT .... dans|sous|sur|en DET? LIEU_RUDE",
            "squatt~|squat|squate DET? LIEU_DUR",
            (
                "squatt~|squat|squate ... vide|abandonne|abandonnee|desaffecte|insalubre|muree|"
                "inoccupe"
            ),
            (
                "heberge|hebergee|loge|logee|dort|dors|accueilli|accueillie ... jusqu ... ce_soir|"
                "demain|ce_matin & rien|plus|apres|dehors|rue|solution"
            ),
            (
                "suis|est|sommes|sont|on_est dans|en|sous DET? squat|bidonville|campement|tente|"
                "abri_de_fortune|cabane|baraquement"
            ),
            "^ bonjour? en|sous tente|squat|bidonville $|a|depuis|derriere|avec|au|sur|dans",
            "^ tente|squat|rue|tentes depuis|derriere|bois",
            (
                "^^ tente|squat|camion|parking|cabane & bord|derriere|canal|bois|foret|sans|"
                "depuis|dans"
            ),
            (
                "^^ dans DET VEHICULE|tente|squat ... parking|depuis|bord|derriere|nuit|froid|"
                "chien|avec"
            ),
            # nothing but the place, said when it is asked
            (
                "^^ a|dans|sur|sous|en|au? la|le|un|une|mon|ma|l|les? rue|street|squat|trottoir|"
                "tente|bidonville|duvet|dehors $$"
            ),
            "^^ dans DET VEHICULE|hall|cave|garage $$",
            (
                "suis|est|sommes|sont|on a NB dans DET vieux|vieille|petit|petite? VEHICULE & nuit|"
                "nuits|soir|depuis|froid|dort|dormir|gele"
            ),
            (
                "duvet|carton|cartons|sac_de_couchage|matelas|couverture|couvertures devant|sous|"
                "contre|derriere|sur DET LIEU_DUR"
            ),
            "^ bonjour? chez personne $",
            (
                "banc|abribus|porche|hall|quai|trottoir & install~|pose|poser|dormir & ce_soir|"
                "cette_nuit"
            ),
            "parking|camionnette|fourgon|squat|tente|hangar .. on|je|nous|moi VIT|DORT",
            "squat|tente .. je|on|nous suis|est|sommes $",
            "^ bonjour? gare|parking|hall|metro|banc|trottoir|voiture ce_soir|cette_nuit",
            (
                "suis|est|sommes|sont|on|avec .... devant|a|sous|dans|sur DET gare|porche|rue|"
                "parking|hall|"
                "abribus|banc|mairie|eglise|metro|trottoir|pont & ce_soir|"
                "cette_nuit & froid|caille|bebe|petits|enfants|rien|115|quoi|gele"
            ),
            "NB nuits|nuit gare|parking|metro|hall|voiture|banc|aeroport|rue|tente|squat",
            "ce_soir|cette_nuit|la_nuit ... c_est|est|sera|ca_sera dans|sur|sous? DET LIEU_DUR",
            "DET? VEHICULE ... sert|devenu|devenue|fait_office|est ... maison|chambre|lit|toit",
            (
                "PETIT|enf|famille|familles|couple|femme|homme|jeune|monsieur|madame & remis|"
                "remise|remises|mis|mise|mises a_la_rue|dehors|sur_le_trottoir"
            ),
            "DORT|dormir ou avec|les|ce_soir|enfants|maintenant",
            "sdf|sans_abri|sans_domicile a|au|en|sur|vers|, dame|monsieur|homme|femme|jeune|*",
            "cach~|refugi~|abrit~|planqu~|install~ ... dans|sous DET LIEU_DUR & DORT|nuit|froid",
            (
                "bail|huissier|huissiers|expuls~|proprio|proprietaire|hotel & sur_le_trottoir|"
                "a_la_rue|dans_la_rue"
            ),
            "vole|perdu|pris|brule|jete ... tente|duvet|couverture|couvertures|cabane",
            "suis|est|sommes|sont sur le trottoir|carreau $",
            "VIT|DORT|reste|restent & sous le porche",
            "DORT devant DET *",
            (
                "DORT|couche ... par_terre|sol|beton|bitume|asphalte & dehors|"
                "devant|rue|gare|trottoir|gele|froid|hiver"
            ),
            (
                "nuit|nuits|nuite dehors & jeune|ce_soir|hier|place|si|moi|je|homme|femme|usager|"
                "monsieur|famille"
            ),
            "DORT & ce_soir|cette_nuit ... personne|rien|sais_pas|aucune_idee|nulle_part|aucun",
            (
                "rien|personne|aucune_idee pour? ce_soir|cette_nuit & DORT|dehors|logement|"
                "heberg*|canape"
            ),
            (
                "pas|rien|plus de quoi dormir|me_loger|nous_loger|payer_l_hotel|payer_une_chambre "
                "& ce_soir|cette_nuit|dehors|rue"
            ),
            "DORT LIEU_DUR|dehors",
            (
                "duvet|couverture|couvertures|matelas|sac_de_couchage|carton|cartons|coin ... sous|"
                "dans|sur|devant|derriere DET? LIEU_RUDE"
            ),
            (
                "duvet|couverture|couvertures|matelas|sac_de_couchage|carton|cartons & devant|rue|"
                "dehors|parking|trottoir|porche|hall|banc & DORT|nuit|froid"
            ),
            (
                "hotel|airbnb|foyer|chambre|gite .... paye|payee|pris|reserve jusqu ... ce_matin|"
                "ce_soir|demain|aujourd_hui & rien|plus|apres|dehors|rue|solution"
            ),
            "DORT ou on|je|il|elle peut|peux|trouve",
            "DORT la? ou ils|on|je|personne ... chass~|vir~|delog~|derang~|laiss~|trouv~|peux|voit",
            "DORT importe ou",
        ),
    ),
    Signe(
        "dormir-dehors",
        ("115",),
        (
            "dormir|vivre|coucher|rester|errer|passer_la_nuit|zoner . DEHORS",
            "dormir|coucher . sur|devant ... DEHORS",
        ),
        sans=("negation", "peur"),
    ),
    Signe(
        "a-la-rue",
        ("115",),
        (
            (
                "suis|est|es|sommes|sont|e|et|somme|retrouve|retrouves|retrouvent|retrouvee ... "
                "a_la_rue|dans_la_rue|a_rue|sous_les_ponts|sans_abri|sans_abris|sans_toit|"
                "sans_domicile|sans_domicile_fixe|sans_logement|sans_hebergement|sans_maison|sdf|"
                "la_rue|sans_rien_pour_dormir|sous_un_pont|sans_solution_de_logement"
            ),
            (
                "moi|on|jeune|jeunes|famille|enfants|femme|homme|mineur|mineure|mna|personne|"
                "personnes|dame|monsieur|seule|seul|bebe|fille|mere|garcon ... a_la_rue|sans_abri|"
                "sans_abris|sans_toit|sans_domicile|sans_hebergement|sdf"
            ),
            (
                "moi|jeune|famille|enfants|femme|homme|mineur|mineure|dame|monsieur . la_rue|"
                "dans_la_rue"
            ),
            (
                "a la rue depuis|ce_soir|cette_nuit|avec|des|maintenant|$|je|il|elle|on|aidez|aide|"
                "svp|sans|et|en_ce|encore|bebe|seul|seule|merci|demain|toute|tous|en_plein|"
                "en_hiver|nous|bonjour|de_nouveau|moi|j_ai|a_cause|car|parce|mais|quoi|vite|urgent|"
                "la|apres|suite"
            ),
            "^ la rue ce_soir|depuis",
            "^ . sdf|sans_abri|sans_abris|sans_domicile|sans_toit|sans_logement|sans_maison $",
            (
                "sdf|sans_abri|sans_domicile|sans_domicile_fixe|sans_toit depuis|ce_soir|"
                "cette_nuit|avec|il|elle|je|actuellement|a_mettre|et|maintenant|NB|en_ce_moment|"
                "moi|svp"
            ),
            "mna|mineur|mineurs|mineure|mineures ... dehors|a_la_rue|sans_abri",
            "personne|personnes|jeune|famille sans domicile|abri|hebergement|logement|toit $",
            "encore|toujours a_la_rue|sdf|sans_abri",
            "encore dehors",
            "^ a la rue",
            "^ sous un|le|les|des pont|ponts|porche|tente|abribus $",
            "mec|gars|mecs|homme|gens de la rue & heberg*|dort|dorment|froid|115|sdf|gele",
            "maintenant c|c_est|est la rue|street",
            "bebe dehors",
            "sans maison|logement|hebergement|toit dehors|ce_soir|cette_nuit|depuis",
            "dormir a|dans? la? rue",
            "rue|dehors avec ... bebe|enfants|gosses|enfant|fils|fille ... dormir|nuit|froid",
            "sans abri",
            "sans domicile fixe",
        ),
    ),
    Signe(
        "dehors-ce-soir",
        ("115",),
        (
            "suis|est|sommes|sont|es dehors $",
            "peut|peux|veut|veulent|peuvent . heberger|loger|accueillir ... ce_soir|cette_nuit",
            "voiture|camion|rue c_est|est ma|sa|notre maison|chambre",
            "personne|plus ... heberger|loger|accueillir|recevoir|recuperer ... ce_soir|cette_nuit",
            (
                "rien|pas|aucun|aucune trouv~ ... dormir|logement|place|hebergement & ce_soir|"
                "cette_nuit|la_nuit|froid|dehors|dormir"
            ),
            "dehors CE_SOIR",
            "retrouve|retrouvee|retrouvons dehors",
            "NB nuits|nuit|jours dehors",
            "peur|vais|va|allons|risque|risquons|train de? geler|crever_de_froid|mourir_de_froid ... CE_SOIR|dehors|voiture|rue",
            "CE_SOIR ... peur|vais|va|allons|risque|risquons de? geler|crever_de_froid|mourir_de_froid",
            "NB jours|nuits|semaines|mois que ... dehors|a_la_rue|AUTO",
            "depuis hier ... dehors",
            "situation|situations de|a rue|la_rue",
            "moi rue",
            "moi dormir jardin|parc|gare|train|bus|foret|parking|rue",
            "dehors depuis NB|hier|longtemps|toujours|des",
            "a la porte de chez_moi|chez_nous",
            "galere|probleme|urgence ... logement|hebergement ... ce_soir|cette_nuit",
            (
                "hotel|foyer|hebergement|bail ... arrete|termine|fini|finit|ferme ... ce_soir|"
                "aujourd_hui|cette_nuit"
            ),
            "dehors ... CE_SOIR $",
            "CE_SOIR . dehors",
            (
                "CE_SOIR ... a_la_rue|dehors|dans_la_rue|dans_ma_voiture|sans_abri|sans_toit|"
                "sans_logement|sans_hebergement"
            ),
            (
                "suis|est|sommes|sont|on|es dehors ... enfants|enfant|bebe|gosses|fils|fille|rien|"
                "depuis|froid|nuit|nulle|sans|seul|seule ... CE_SOIR|froid|dormir|aller|place"
            ),
            "suis|est|sommes dehors depuis NB|hier|une|ce_matin|plusieurs",
            "suis dehors ... ou aller|dormir",
            "dehors ... 115",
            "NB a|ans ... dehors $",
            "115 ... dehors",
            "mineur|mineure|jeune|ado|enfants|famille|mna dehors",
            "je suis dehors avec mes|mon|ma",
            "dehors sous la pluie|neige",
            "dehors dans le froid cette|avec|et|la",
            "demain a_la_rue|dehors|sans_logement",
            "a_la_rue|dehors demain",
            "expulse|expulsee|expulses|expulsion|dehors|mis_a_la_porte|vire|viree demain",
        ),
    ),
    Signe(
        "mis-dehors",
        ("115",),
        (
            (
                "mis|mise|mi|mettre|met|foutu|foutue|fous|fout|foutre|jete|jetee|jeter|vire|viree|"
                "virer|chasse|chassee|mettent|flanque|fichue|fichu ... dehors|"
                "a_la_porte|a_la_rue|de_chez_moi|de_chez_lui|de_chez_elle|de_chez_nous|"
                "de_la_maison|de_l_appart|de_l_appartement|de_mon_logement|de_l_hotel|du_foyer|"
                "de_son_foyer|de_mon_foyer|de_l_hebergement|sur_le_trottoir|de_mon_appart|"
                "de_chez_mes_parents|de_chez_ma_mere|de_chez_mon_pere|de_chez_ses_parents"
            ),
            (
                "PARENT|COUPLE|proprietaire|proprio|oncle|tante ... me|m|l|la|le|nous a|ont? vire|"
                "viree|virer|chasse|chassee|jete|jetee $"
            ),
            "PARENT|COUPLE ... ma vire|viree|chasse|jete",
            (
                "peux|peut|veux plus|pas rentrer|retourner chez moi|elle|lui|nous|mes_parents ... "
                "ce_soir|cette_nuit|dormir|dors|dehors"
            ),
            "peux|peut plus|pas rentrer|retourner chez moi|elle|lui|nous|mes_parents $",
            (
                "peux|peut plus|pas rentrer|retourner chez moi|elle|lui|nous|mes_parents , . . "
                "ou|dors|dormir|dehors"
            ),
            "peux plus rentrer",
            "mis|mise a la rue",
            "sorti|sortie|sortis|vire|viree|virer|chasse|chassee de chez moi|lui|elle|nous|POSS",
            "fait|suis|est|ete vire|viree|virer de chez",
            "porte fermee ... dehors",
            (
                "dors|dort|loge|vis|heberge|hebergee|reste|suis|squatte chez|par un|une|mon|ma|des|mes|"
                "lui|elle ami|amie|amis|copain|copine|pote|potes|cousin|cousine|tante|oncle|soeur|frere|"
                "gens|connaissance|collegue|voisin|voisine ... fini|finie|stop|termine|basta|partir|"
                "degager|sortir ... demain|ce_soir|aujourd_hui"
            ),
            (
                "chez|heberge|hebergee ... demain|ce_soir c_est|c|est fini|finie|termine|dehors|la_fin $"
            ),
            (
                "demain|ce_soir|aujourd_hui . je|il|elle|on|ils|faut|dois|doit|veut . degage|degager|"
                "plus_dormir|plus_rester|plus_m_heberger|me_garde_plus|me_veut_plus|m_heberge_plus & "
                "chez|heberge|hebergee"
            ),
            "rejete|rejetee par ... PARENT ... dehors|rue",
        ),
    ),
    Signe(
        "expulse",
        ("115",),
        (
            "viens|vient|venons de etre|me|nous|le|la expulse|expulsee|expulser|expulses",
            "nous|me|les|le|la expulse|expulsent|expulser",
            (
                "expulse|expulsee|expulses|expulsees|expulser ce_soir|ce_matin|aujourd_hui|hier|"
                "cette_nuit|tout_de_suite|maintenant|de_chez_moi|avec|sans|de_mon_logement|"
                "de_mon_appartement|de_mon_appart|il|elle|je|et|on"
            ),
            "ai|a|ont|avons|suis|est|sommes|ete ... expulse|expulsee|expulses|expulser",
            "^ expulse|expulsee $",
            "expulsion ce_soir|ce_matin|aujourd_hui|maintenant",
            "CE_SOIR . expulse|expulsee|expulser|expulsion",
            (
                "police|huissier|huissiers ... expulse|expulser ... maintenant|ce_matin|"
                "aujourd_hui|la|$"
            ),
            (
                "sort|sors|sorti|sortie de prison|l_hopital|hopital ... dormir|aller|dehors|"
                "sans_logement|rue"
            ),
        ),
    ),
    Signe(
        "demande-115",
        ("115",),
        (
            "115 ... pas|plus|aucune|0 de? place|places",
            "pas|plus|aucune de? place|places ... 115",
            "115 repond|decroche pas|plus|jamais",
            "personne ... repond|decroche ... 115",
            "115 ... dit|repond ... attendre|patienter|rappeler|complet|plein|sature",
            "115 est|et|toujours? sature|complet|occupe|plein|injoignable",
            (
                "appelle|apelle|appeler|appelez|appelons le? 115 ... depuis|pas|plus|rien|"
                "place|tous|chaque|repond*"
            ),
            "115 ... refuse|refuse|raccroche|rien",
            "mise a l abri",
            "mettre|mis|mettez a l abri",
            "a l abri ce_soir|cette_nuit",
            (
                "place|solution|hebergement|lit|accueil|abri ... urgence|urgent & hebergement|"
                "nuit|dormir|abri & famille|dame|monsieur|femme|homme|enfants|jeune|moi|je|nous|"
                "usager"
            ),
            "hebergement|hebergements de? urgence ... ce_soir|cette_nuit|pour|svp|vite|$",
            (
                "besoin|cherche|demande|faut|veux|veut|recherche ... hebergement|logement|abri de? "
                "urgence"
            ),
            "abri pour|de la? nuit|ce_soir|cette_nuit|urgence",
            "place|lit|hebergement|abri|toit|chambre pour? ce_soir|cette_nuit",
        ),
        sans=("negation",),
    ),
)
