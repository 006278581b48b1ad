"""Nowhere to sleep tonight: the 115."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

DEHORS = (
    Signe(
        "dort-dehors",
        ("115",),
        (
            (
                "dors|dort|dorment|dormons|dormez|dormi|dodo|couche|couchent|vis|vit|vivent|vivons|"
                "loge|logent|reste|restent|squat|squats|squattent|zone|zonent|erre|errent|habite|"
                "habitent|galere|campe|creche|vivant|dormant|passe|sommes|somme ... DEHORS"
            ),
            "moi|nous|je|lui|elle|on|suis|bebe|famille dormir|vivre ... DEHORS|rue",
            (
                "passe|passer|passons|passent|passé mes|ses|la|les|nos|leurs|ma|sa|des|nuit nuit|"
                "nuits|$ ... DEHORS"
            ),
            "sleep*|sleeping outside|street|in_my_car|in_the_street|on_the_street|rough",
            "homeless",
            "nowhere to sleep|go",
            "no place to sleep|stay|go",
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
                "rendu|rends|rend|laisse|laissé les|mes|nos cles & tout|affaires|valises|sacs & "
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
                "suis|est|sommes|sont|on_est dans|en un? squat|bidonville|campement|tente|"
                "abri_de_fortune"
            ),
            "ce_soir|cette_nuit|la_nuit ... c_est|est|sera|ca_sera dans|sur|sous? DET LIEU_DUR",
            "DET? VEHICULE ... sert|devenu|devenue|fait_office|est ... maison|chambre|lit|toit",
            (
                "PETIT|enf|famille|familles|couple|femme|homme|jeune|monsieur|madame & remis|"
                "remise|remises|mis|mise|mises a_la_rue|dehors|sur_le_trottoir"
            ),
            "DORT|dormir ou avec|les|ce_soir|enfants|maintenant",
            "no home|house|place & sleep|sleeping|live|night|stay",
            "sleep|sleeping in|on|at? the? street|station|car|park|outside|bus",
            "sdf|sans_abri|sans_domicile a|au|en|sur|vers|, dame|monsieur|homme|femme|jeune|*",
            "cach~|refugi~|abrit~|planqu~|install~ ... dans|sous DET LIEU_DUR & DORT|nuit|froid",
            (
                "bail|huissier|huissiers|expuls~|proprio|proprietaire|hotel & sur_le_trottoir|"
                "a_la_rue|dans_la_rue"
            ),
            "vole|volé|perdu|pris|brule|jete ... tente|duvet|couverture|couvertures|cabane",
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
                "duvet|couverture|couvertures|matelas|sac_de_couchage|carton|cartons & devant|rue|"
                "dehors|parking|trottoir|porche|hall|banc & DORT|nuit|froid"
            ),
            (
                "hotel|airbnb|foyer|chambre|gite .... paye|payee|pris|reserve jusqu ... ce_matin|"
                "ce_soir|demain|aujourd_hui & rien|plus|apres|dehors|rue|solution"
            ),
            "DORT ou on|je|il|elle peut|peux|trouve",
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
            "bebe|bébé dehors",
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
            "personne|plus ... heberger|loger ce_soir|cette_nuit",
            "dehors CE_SOIR",
            "retrouve|retrouvee|retrouvons dehors",
            "NB nuits|nuit|jours dehors",
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
        "pas-ou-dormir",
        ("115",),
        (
            (
                "nulle|nul|null part ou? dormir|aller|aler|loger|me_loger|me_poser|vivre|passer|"
                "rester|coucher|crecher|habiter|je_peux"
            ),
            "ai|a|avons|ont|reste|suis|est|sommes|vais|va nulle part $",
            "nulle part ce_soir|cette_nuit",
            "dehors|rue|palier|serrure|serrures|vire|viree|expulse|expulsee & nulle part $",
            (
                "pas|plus|aucun|aucune|rien ... ENDROIT ou|pour de|me|se|je|il|elle? dormir|dort|"
                "dors|aller|loger|vivre|rester|passer_la_nuit|cette_nuit|ce_soir"
            ),
            "pas|plus ou|la dormir|dort|dors|loger|coucher|passer_la_nuit|me_loger|crecher",
            "pas ... ou dormir|dort|dors|passer_la_nuit|coucher",
            (
                "ou dormir|dors|dort|coucher|passer_la_nuit|loger|crecher ... ce_soir|cette_nuit|"
                "maintenant|tonight|ca_soir|$"
            ),
            (
                "sais|sait|savons|savent pas ou ... dormir|dors|dort|dodo|loger|passer_la_nuit|"
                "rester_ce_soir|aller_ce_soir"
            ),
            "dors|dort|dormir|dodo ou ce_soir|cette_nuit|$",
            "je|il|elle|on vais|va dormir ou",
            "maison|dehors ... dormir ou",
            "ou je|il|elle|on vais|va|peux|peut|dors|dort|peut_on ... dormir|ce_soir|cette_nuit",
            "ou aller ce_soir|cette_nuit|dormir",
            "pas ou aller $",
            "pas ou aller ce_soir|cette_nuit|je|avec|il|aidez|pour|dormir",
            (
                "cherche|trouver|trouve|faut|besoin|veux|veut|donner|demande|urgent|recherche|fo|"
                "trouvez|avoir|chercher ... ENDROIT|dormir ... ce_soir|cette_nuit|pour_dormir|"
                "ou_dormir|pour_la_nuit"
            ),
            "ou dormir",
            "un lit pour",
            "pas dormir ou",
            "pas ou dormir",
            "peux|peut dormir ou",
            "dormir quelque part",
            "ou peut|peux|puis|pourrais je|on|il dormir|passer_la_nuit",
            "ENDROIT pour|ou dormir|la_nuit|passer_la_nuit",
            "ou . je|on|il|elle peux|peut dormir|aller_dormir",
            "dormir ... ce_soir|cette_nuit ou",
            "toit|toi pour la|cette nuit|nuit",
            "soir|nuit je|on|il|elle ai|a|avons rien",
            "rien pour dormir|ce_soir_pour_dormir",
            "pas de place pour dormir",
            "pas ... lit pour_dormir|ce_soir",
            "dort|dors ou",
        ),
        sans=("negation",),
    ),
    Signe(
        "toit-perdu",
        ("115",),
        (
            (
                "HOSTILE|PARENT|COUPLE|proprio|proprietaire|bailleur|ami|amie|copine|soeur|tante "
                "... a|ont chang~ ... serrure|serrures|cle|cles|clef|clefs|code|verrou|barillet & "
                "RIEN_DERRIERE|rentrer|affaires|ce_soir|cette_nuit|dormir|froid"
            ),
            (
                "dit|demande|ordonne|oblige|force|somme de? partir|degager|quitter|sortir & "
                "RIEN_DERRIERE|ce_soir|cette_nuit"
            ),
            (
                "veut|veulent|peut|peuvent plus de_moi|de_nous|de_lui|d_elle|me_garder|"
                "me_heberger|me_loger|nous_garder|nous_heberger|le_garder|l_heberger|le_heberger & "
                "RIEN_DERRIERE|ce_soir|cette_nuit|demain"
            ),
            (
                "hebergement|hotel|prise_en_charge|foyer|chrs|sous_location|chambre|place|"
                "centre|gymnase|cada|plan_froid .... arret~|s_arrete|fini|finie|finis|finit|"
                "termin~|"
                "prend_fin|pris_fin|expire|ferm~|coupe & RIEN_DERRIERE|ce_soir|cette_nuit|demain|"
                "aujourd_hui|ce_matin"
            ),
            (
                "ras~|evacu~|demantel~|detruit|brul~|incendi*|inond* .... camp|campement|"
                "bidonville|squat|tente|tentes|cabane|maison|appart|appartement|immeuble|logement "
                "& RIEN_DERRIERE|ce_soir|cette_nuit|dormir"
            ),
            (
                "camp|campement|bidonville|squat|tente|tentes|cabane|maison|appart|appartement|"
                "immeuble|logement .... ras~|evacu~|demantel~|detruit|detruite|brul~|incendi*|"
                "inond* & RIEN_DERRIERE|ce_soir|cette_nuit|dormir"
            ),
            (
                "sort|sors|sorti|sortie|sortant|sortante|libere|liberee .... prison|taule|"
                "detention|maison_d_arret|ma|zonzon|hosto|hopital|psy|ase|foyer|cra|garde_a_vue & "
                "RIEN_DERRIERE"
            ),
            (
                "hotel|foyer|chrs|cada|centre|proprio|proprietaire|bailleur|marchand_de_sommeil|"
                "PARENT|COUPLE|ami|amie|pote|coloc ... me|m|nous|l|la|le|les a|ont MIS_DEHORS & "
                "RIEN_DERRIERE|ce_soir|cette_nuit|dormir|ce_matin|aujourd_hui|midi"
            ),
            "sais|sait|savons|savoir|idee|cherche|aucune|dit pas|plus|de|d? ou ... OU_DORMIR",
            "ou ... OU_DORMIR ... ce_soir|cette_nuit",
            "ce_soir|cette_nuit .... ou ... OU_DORMIR",
            (
                "plus|pas|sans|aucun|perdu de|d|un|mon|notre|son? LOGIS & ce_soir|cette_nuit|"
                "dehors|dormir_ou|nuits"
            ),
            (
                "plus|sans|perdu de|d|mon|notre|son? domicile|toit|logement|appart|maison depuis|"
                ", dehors"
            ),
            (
                "fin|rupture|fini de? prise_en_charge|hebergement & RIEN_DERRIERE|ce_soir|"
                "cette_nuit|sans|aucun|aucune"
            ),
            (
                "tourne|tournons|marche|marchons|erre|errent|traine|trainent .... nuit|nuits & "
                "logement|dehors|chez_moi|rue|froid|nulle_part|dormir"
            ),
            (
                "accueil_de_nuit|halte_de_nuit|abri_de_nuit|hebergement_d_urgence|"
                "centre_d_urgence ... plein|complet|ferme|sature"
            ),
            (
                "valise|valises|sac|sacs|affaires .... trottoir|palier|dehors|rue & "
                "je|on|moi|nous|femme|homme|famille|jeune|monsieur|dame|m|me"
            ),
        ),
        sans=("negation",),
    ),
    Signe(
        "plus-de-toit",
        ("115",),
        (
            "plus|pas|sans|ni|aucun de|un|aucun? toit",
            "ai|je|a|avons|ont|as|on plus|pas de toi $",
            "plus de toi ou|au|pour",
            (
                "plus de? maison|logement|appart|appartement|chez_moi|chez_soi|domicile|"
                "hebergement|abri|habitation|foyer|chambre $"
            ),
            (
                "plus de? maison|logement|appart|appartement|hebergement|chez_moi|abri|foyer "
                "ce_soir|depuis|et|je|cette_nuit|maintenant|il|elle|pour_dormir|ni|ou_dormir|avec|"
                "du_tout"
            ),
            (
                "sans|pas|aucun|aucune|perdu ... solution|logement|hebergement|toit|abri|maison|"
                "appart|place|chambre|foyer|domicile ... ce_soir|cette_nuit|pour_la_nuit|"
                "pour_dormir|des_ce_soir|ou_dormir"
            ),
            "sans|pas|plus|aucune de? solution de? hebergement|logement",
            "sans hebergement|logement|toit|domicile|abri|maison $",
            (
                "sans hebergement|logement|toit|abri|maison depuis|et|ce_soir|avec|je|il|elle|"
                "cette|dehors|avec"
            ),
            "plus de chez moi",
            "pas maison ce_soir|dormir|moi|dehors|ou",
            "moi pas|sans maison",
            "pas de|un? maison dormir|ce_soir|dehors",
            (
                "perdu ma maison|mon_logement|mon_toit|mon_appart ... dehors|dormir|rue|ce_soir|"
                "voiture"
            ),
            "sortant|sort|sorti|sortie|sors ... sans solution|logement|hebergement|toit",
        ),
        sans=("negation",),
    ),
    Signe(
        "mis-dehors",
        ("115",),
        (
            (
                "mis|mise|mi|mettre|met|foutu|foutue|fous|fout|foutre|jete|jetee|jeter|vire|viree|"
                "virer|virés|chasse|chassee|chassés|mettent|flanque|fichue|fichu ... dehors|"
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
            "115 repond pas|plus|jamais",
            "115 ... dit ... attendre|patienter|rappeler",
            "115 est|et sature|complet|occupe|plein|injoignable",
            (
                "appelle|apelle|appeler|appelé|appelez|appelons le? 115 ... depuis|pas|plus|rien|"
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
