"""An attempt under way: the 15 first."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

TENTATIVE = (
    Signe(
        "cachets-avales",
        ("15", "3114"),
        (
            "AVALER mes|ses|les|leurs PILULES pour|et ... tuer|mourir|finir|suicider",
            "tout avale|gobe ... PILULES",
            (
                "AVALE .... PILULES & un_coup|une_fois|meme_temps|semaine|mois|entier|entiere|"
                "tous|tout_le"
            ),
            "pris|avale tout ... PILULES",
            "ai|a avaler|prendre|gober ... PILULES",
            (
                "AVALER une|la|toute|NB boite|boites|plaquette|plaquettes entiere|de|entieres|"
                "complete ... PILULES"
            ),
            "AVALE BEAUCOUP PILULES",
            "AVALER BEAUCOUP_DE PILULES",
            "AVALER NBX ... PILULES",
            "AVALER toute la|une boite|plaquette",
            "avale|avalee les|ses|leurs PILULES",
            "AVALER PILULES beaucoup|trop|tout",
            "AVALER beaucoup|trop|plein ... PILULES",
            "pris|prendre|prends|avale PILULES ... mourir|finir|suicider|dormir_pour_toujours",
            "AVALER tout|tous|toute|toutes ... PILULES",
            "tout|tous avale|pris mes|ses|les PILULES",
            "overdose de PILULES",
            "AVALER ... boites",
            "AVALER PILULES pour_mourir|pour_en_finir",
        ),
    ),
    Signe(
        "veines-ouvertes",
        ("15", "3114"),
        (
            (
                "suis|est|a|ai|ma|sa|ont ... ouvert|ouver|ouverte|taillade|tailladee|lacere|taille|"
                "taillee|coupe|coupee|tranche les? veines|veine|poignets|poignet|gorge"
            ),
            "^ ouvert|taille|coupe les veines",
            "me|se|m ouvre|ouvrir|taillade|tranche|trancher les? veines|poignets|gorge",
            "en train de me|se? ouvrir|couper|coupe|tailler|trancher les? veines|poignets",
        ),
    ),
    Signe(
        "tentative",
        ("15", "3114"),
        (
            "ai|a|avait voulu me|se SE_TUER",
            "tentative|tentatives de|du suicid*",
            "fait|vient_de|viens_de|faire une ts",
            "une ts en_cours|hier|ce_matin|ce_soir",
            "^ bonjour? ts en_cours|hier|avant_hier|ce_matin|ce_soir|cete_nuit",
            "essaye|essaie|essayer|tente|tenter de|a me|se? SE_TUER",
            "essaye|essaie|tente de en_finir|mourir",
            "viens|vient de me|se? SE_TUER",
            "tente|essaye de mettre fin",
            "a voulu ... suicider ... pris|avale",
            "veut|essaye|train de|se ... pendre maintenant|la",
            "en train de|a? se SE_TUER",
            "je suis en train de me SE_TUER",
            "essaye|essaie|tente|tenter de se|me etrangler|etouffer",
            "rate mon|son suicide",
        ),
    ),
    Signe(
        "passage-a-l-acte",
        ("15", "3114"),
        (
            "sur le|un pont ... saut*|mourir|finir|jeter|vide",
            (
                "sur|au bord|en_haut? du|le|de toit|immeuble|tour|pont|balcon|falaise ... saut*|"
                "mourir|finir|jeter"
            ),
            "au|sur_le bord du|de_un toit|pont|vide|balcon|quai",
            "jeter|sauter ... sous|devant ... train|metro|rer|tram & quai|rails|gare|delire",
            "sur|enjambe le? toit ... saut*|mourir|jeter",
            "corde au|autour cou|du_cou",
            "sur les rails|voies ... mourir|train|attend*",
            "^ je suis sur les rails",
            "ouvert le gaz",
            "pistolet|fusil|arme|couteau sur|contre la|ma|sa tempe|tete|gorge",
            "debout sur la fenetre|le_rebord|le_balcon",
            "bu|avale ... PRODUIT ... finir|mourir|suicider|tuer",
            (
                "se est pendu|pendue|jete|jetee|defenestre|tire_une_balle ... respire|bouge|vite|"
                "aide|la"
            ),
        ),
    ),
    Signe(
        "cachets-en-main",
        ("15", "3114"),
        (
            (
                "PILULES|boites|plaquettes|tube devant_moi|dans_la_main|a_la_main|en_main|"
                "sous_la_main & "
                "tout_prendre|tout_avaler|vais_prendre|vais_avaler|crever|mourir|en_finir"
            ),
        ),
        sans=("intention", "negation"),
    ),
)
