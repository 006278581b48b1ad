"""No roof any more, nowhere to go: the 115."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

SANS_TOIT = (
    Signe(
        "pas-ou-dormir",
        ("115",),
        (
            (
                "nulle|nul|null part ou? dormir|aller|aler|loger|me_loger|me_poser|vivre|passer|"
                "rester|coucher|crecher|habiter|je_peux"
            ),
            "ai|a|avons|ont|reste|suis|est|sommes|vais|va|je|dors|dort plus|pas? nulle|nul part|par $",
            "suis|est|dors|dort|loge|vis chez personne ce_soir|cette_nuit|depuis|$",
            "ai|a|avons plus de endroit $",
            (
                "sais|sait|savons pas|plus ou aller & dit|veut|veulent|MIS_DEHORS & "
                "PARENT|COUPLE|famille & revenir|rentrer|dehors|partir|plus_de_moi|de_chez"
            ),
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
                "a|ont chang~ ... serrure|serrures|cle|cles|clef|clefs|code|verrou|barillet & "
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
                "ras~|evacu~|demantel~|detruit|brul~|incendi*|inond*|vir~|degag~ .... camp|"
                "campement|"
                "bidonville|squat|tente|tentes|cabane|maison|appart|appartement|immeuble|logement "
                "& RIEN_DERRIERE|ce_soir|cette_nuit|dormir|ce_matin|hier|aujourd_hui"
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
            "plus|perdu de|d|mon|notre|l? hotel & ce_soir|cette_nuit|dehors|dormir_ou",
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
            "MIS_DEHORS ... depuis je|on|il|elle tourne|marche|erre|traine & hier|nuit|soir|jours",
            (
                "tourne|tournons|marche|marchons|erre|errent|traine|trainent .... nuit|nuits & "
                "chaud|bus|metro|noctilien|"
                "logement|dehors|chez_moi|rue|froid|nulle_part|dormir"
            ),
            (
                "tourne|tournons|tourner|marche|marcher|erre|errer|errent|zone ... "
                "dans_la_rue|dans_les_rues|dans_rue|en_ville|dans_la_ville depuis hier|avant_hier"
            ),
            (
                "tourne|tournons|tourner|marche|marcher|erre|errer|errent|zone ... "
                "dans_la_rue|dans_les_rues|dans_rue|en_ville|dans_la_ville depuis NB nuits|nuit|"
                "jours"
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
            "sans|pas|plus|aucune de? solution|place|places de? hebergement|logement",
            "plus de? chambre|piaule|studio depuis|ce_soir",
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
)
