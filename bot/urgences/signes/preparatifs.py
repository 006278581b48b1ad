"""What is prepared, written or given away before a suicide: the 3114."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

PREPARATIFS = (
    Signe(
        "sigles-suicide",
        ("3114",),
        (
            "^ bonjour? is $",
            (
                "is actif|active|actives|scenarise*|exprime*|verbalise*|recente|recentes|presente|"
                "presentes"
            ),
            "presente|exprime|verbalise|evoque|avec|a|des|ses is $",
            "ts recente|recentes|recent|anterieure|medicamenteuse|ante|par_im|par_imv",
            "^ bonjour? ts la? semaine_derniere|le_mois_dernier|mois_dernier",
            "^ bonjour? ts . y_a NB jour|jours|semaine|semaines",
            "une ts la? semaine_derniere|le_mois_dernier|mois_dernier",
            "une ts . y_a NB jour|jours|semaine|semaines",
            "post|apres|suite_a|suites_de une? ts",
            "is ts|et_ts|sans_ts",
        ),
    ),
    Signe(
        "preparatifs",
        ("3114",),
        (
            (
                "regard~|fix~|contempl~ ... poutre|poutres|fusil|corde|rails|falaise|rambarde & "
                "trop|longtemps|soir|soirs|nuit|nuits|abattoir|seul|seule"
            ),
            (
                "remis|confie|donne|laisse sa|ses|son . montre|cles|papiers|affaires|bijoux|"
                "carnet & apres & calme|bizarre|inquiet|inquiete|etrange*|etrangement|aime_pas"
            ),
            (
                "range|classe|trie mes|tous_mes papiers|affaires & ecrit|lettre|adieu & confier|"
                "donner|chat|chien & tranquille|repose*|fini|fin"
            ),
            (
                "choisi|choisit|repere|prepare|achete|trouve|pret|prete|"
                "prets .... pont|corde|fusil|arme|poutre|noeud|balcon|rails|voie_ferree|falaise|"
                "lame"
            ),
            (
                "stocke|garde|mis_de_cote|accumule|cache|economise|entasse ... "
                "PILULES|boites & finir|mourir|partir|jour|tous|assez"
            ),
            (
                "fusil|arme|pistolet|corde .... charge|pret|prete|attend & connerie|betise|"
                "finir|moi|je|plus"
            ),
            (
                "regarde .... trains|train|pont|ponts|vide|metro|rails & dis|vite|fini|facile|"
                "pense|envie"
            ),
            "demain|bientot|ce_soir tout? sera|seras fini|termine",
            (
                "souffrira|souffrirai|souffre|souffrir plus & demain|ce_soir|bientot|adieu|"
                "termine|fini"
            ),
            (
                "regarde|fixe|compte|calcule ... ponts|pont|rails|trains|train|vide|hauteur|"
                "fenetre & hauteur|sauter|saute|vide|calcul*|pense|mourir|envie|finir"
            ),
            (
                "ecrit|ecri|ecrire|ecris|laisse|redige|prepare ma|mes|sa|ses|une|des|les|"
                "la lettre|lettres|mots & parents|adieu|enfants|famille|debarrass*|soir|apres|"
                "rang*|proches|pardon"
            ),
            "dit|dire|fait|faire|envoye|message adieu|adieux",
            (
                "donne|legue|distribue|place .... affaires|chat|chien|chienne|animaux|"
                "ses_choses|mes_choses|bijoux & adieu|pont|rejoindre|mourir|mort|choisi|lettre|"
                "calme|enterrement|besoin_plus|plus_besoin|bientot"
            ),
            (
                "debarrass~ de moi|ma_presence|lui|elle & ce_soir|apres|demain|bientot|seront|"
                "lettre|pars"
            ),
            "debarrasse|debarrasses|soulages|tranquilles de|sans moi",
            (
                "foutre|mettre|tirer|coller|loger|prendre une|un balle|coup_de_fusil|coup_de_feu|"
                "coup_de_carabine|plomb|chevrotine & me|se|m|moi|mon|ma|dit|tete"
            ),
            "bout de une|la corde",
            (
                "sera|serait|serai|serais|seras plus la|parmi_nous|de_ce_monde & depress*|adieu|"
                "noel|anniversaire|bientot|mourir|printemps|demain"
            ),
            (
                "PILULES|boites|corde|lame|couteau|fusil|rasoir devant_moi|sous_les_yeux|"
                "dans_la_main|a_la_main|sur_la_table & hesite|envie|finir|avaler|mourir|je|courage"
            ),
            "ma mort",
            "vie sert|servait|rime plus? a? rien",
            (
                "me|se jeter|balancer|noyer|foutre|sauter dans la|le|l|un|une|les seine|saone|"
                "rhone|loire|garonne|rhin|doubs|marne|moselle|riviere|fleuve|canal|lac|mer|eau|"
                "vide|ravin|puits"
            ),
            (
                "tentative|ts|passage_a_l_acte & recommenc*|recidiv*|veut_encore|reessayer|"
                "pense_encore"
            ),
            (
                "me|se tuerait|tuerais|suiciderais|suiciderait|pendrait|pendrais|flinguerait|"
                "flinguerais|tuerai|suiciderai|pendrai"
            ),
            (
                "me|se foutre|planter|encastrer|jeter|balancer|mettre|fracasser ... contre|dans "
                "un|une|le arbre|mur|platane|camion|poteau|ravin|pile"
            ),
            "mort ... moins|pas|plus peur & vie|vivre|moi|me|je",
            (
                "propos|idees|pensees|ecrits|dessins|discours|messages morbides|mortiferes|"
                "funebres|suicid*|noirs"
            ),
            (
                "mis|poste|laisse|envoye|ecrit|cache ma|une|sa|la|des lettre|lettres & fini|finie|"
                "heure|adieu|mort|lira|liront|comprendr*"
            ),
            (
                "plus|pas|aucun|aucune|sans|perdu ... interet|raison|envie|sens|gout|force|"
                "courage|but|espoir|utilite ... vivre|vie|exister|continuer_a_vivre|etre_la"
            ),
            (
                "dans|ce_soir|demain une|deux? heure|heures|minutes|minute|jours? tout|ce|ca|je "
                "sera|serai|serait fini|finie|mort|morte|plus_la"
            ),
            "si je saute|me_tue|me_pends|me_jette|me_suicide|me_noie|me_flingue|me_bute",
            "dites|dis|direz|diras|dire .... que je la|le|l|les|vous? aime|aimais $",
            "mieux de? mourir|crever|disparaitre",
            (
                "retrouv~ .... mort|morte|pendu|pendue|noye|noyee|bout|froid & un_jour|un_matin|"
                "bientot|on|vous|demain"
            ),
            (
                "je|vais|veux|envie fonc~ ... dans|contre un|le|une platane|arbre|mur|camion|pile|"
                "poteau|pilier|ravin"
            ),
            "en finir",
            "imagin~|pense|penser|reve|prepar~|organis~|songe|parle|parler ... ma|sa mort",
            "c_est|sera mon|son|ma|sa dernier|derniere jour|soir|nuit|message|journee $",
            "etait mon|son|ma|sa dernier|derniere message|lettre|nuit $",
            "dit|ecrit|poste|facebook|insta|snap|story ... etait son|sa dernier|derniere jour|soir",
            (
                "partir|aller? rejoindre|retrouver maman|papa|mamie|papi|POSS & veuf|veuve|mort|"
                "morte|deces|manger|ciel|la_haut|partir"
            ),
            "lettre|mot|mail|message|sms|texto|video|vocal|post|carte ... adieu|adieux",
            "lach~|lacher|fermer .... volant|yeux & fini|finir|route|mourir|arbre|mur",
            "fini|termine|final pour moi & demain|ce_soir|bientot|prepare|adieu|lettre|vie",
            "tout|j_ai_tout prepare & fini|finir|adieu|pardon|partir|demain_je|corde",
            (
                "tout serait|sera|soit fini|regle|termine & me_dis|volant|envie|route|pont|mourir|"
                "souffr*|moi"
            ),
            (
                "pense|penser|pensais|envie|vais|veux|voudrais|idee|compte|reve|imagine a|de|d|"
                "que? ouvrir_le_gaz|foncer_dans|foncer_contre|me_foncer|rentrer_dans_un_arbre|"
                "me_laisser_mourir|laisser_mourir|avaler_tout|prendre_tous_mes|tout_avaler"
            ),
            (
                "foncer|planter|jeter|rentrer .... arbre|platane|mur|ravin|pilier & VEUX|pense|"
                "envie|voiture & vie|envie|pense|finir|mourir|moi|plus|souvent"
            ),
            "serais|serai|serait deja mort|morte|parti|partie|plus",
            (
                "sans mes_enfants|mon_fils|ma_fille|mon_chien|mon_chat|lui|elle|eux|ma_mere ... "
                "je serais|suis ... mort|morte|plus_la|deja_parti|deja_partie|plus_de_ce_monde"
            ),
            (
                "trouve|vu|cache ... corde|noeud|lame|lames|lettre_d_adieu & chambre|"
                "tabouret|lit|fils|fille|grenier|grange|jeune"
            ),
            "pardon & vivre|fatigue|adieu|lettre|mot & maman|papa|parents|tous|enfants",
            (
                "seule|unique|bonne? solution|issue|sortie|choix|delivrance ... mort|mourir|"
                "mourrir|disparaitre"
            ),
            "mort|mourir ... solution|issue|delivrance|soulagement|sortie",
            "autant que|qu je parte|disparaisse|creve|meure|meurs",
            (
                "sers|sert a? rien autant|vaut_mieux|mieux ... parte|disparaisse|disparaitre|"
                "partir|mourir"
            ),
            (
                "fasse|rejoindre|retrouver|rejoins ma|mon|mes|sa|son|ses|la|le|les femme|mari|"
                "mere|pere|fils|fille|enfant|frere|soeur|epouse|maman|papa & adieu|enterrement|"
                "ciel|haut|bientot|deces|mort|morte|cimetiere|plus_envie"
            ),
            (
                "allait|va|vais|veut|veux ... la|le|les rejoindre & enterrement|mort|morte|deces|"
                "adieu|veuf|veuve|tombe|ciel|cimetiere"
            ),
        ),
        sans=("negation",),
    ),
)
