"""Somebody feared who comes back, or looks for whoever fled; a child afraid of a parent."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

_BIENTOT = (
    "bientot|dans_NB_minutes|dans_NB_min|dans_NB_mn|dans_NB_heure|dans_NB_heures|dans_NB_h|dans_une_heure|"
    "dans_cinq_minutes|dans_pas_longtemps|dans_peu_de_temps|ce_soir|cette_nuit|tout_a_l_heure|"
    "du_travail|du_boulot|du_taf|du_bar|de_prison|a_NB_h|a_NB_heures|d_une_minute_a_l_autre|demain|"
    "maintenant|d_un_moment_a_l_autre|apres_le_travail"
)
_PEUR = "peur|trop_peur|terroris*|terrifi*|flippe|tremble|panique"
_PEUR_DE_LUI = f"{_PEUR} $|de_lui|d_elle|de_mon_PARENT|de_ma_PARENT|de_mes_PARENT|de_son_PARENT|de_mon_COUPLE|de_son_COUPLE|il|qu_il|aidez"
_QUI = "il|elle|PARENT|COUPLE|lui"
_PARENT = (
    "pere|papa|daron|mere|maman|darone|daronne|beau_pere|beaupere|belle_mere|oncle|tonton|frere|"
    "grand_frere|grand_pere|parents|darons"
)
_ICI = "$|partout|encore|depuis|avec|et|il|je|dans|en_ville|moi|ici|aussi|ou_que_je|ce_soir|maintenant|chez|jusqu|ou|meme"

APPROCHE = (
    Signe(
        "il-rentre",
        ("17",),
        (
            f"{_QUI} . rentre|rentrer|arrive|arriver|revient|revenir|debarque|la|sort|sortir {_BIENTOT} & "
            f"{_PEUR_DE_LUI}",
            f"peur que|quand|qu . {_QUI} rentre|revienne|arrive|revient {_BIENTOT}|$",
            f"{_QUI} ETRE|sera|va_etre la|en_route|en_bas|dans_l_escalier {_BIENTOT}|$ & {_PEUR_DE_LUI}",
            "peur de rentrer ... il|elle|PARENT|COUPLE va_etre|ETRE|sera . la $",
        ),
        mineur=("17", "119"),
    ),
    Signe(
        "me-cherche",
        ("17", "3919"),
        (
            f"COUPLE . me|nous|la|les cherche|recherche|traque|piste|poursuit {_ICI}",
            "il|COUPLE me|nous|la|les cherche|recherche partout|partou",
            (
                "COUPLE|il . dit|jure|menace|promis|ecrit|promet|repete que|de . va|finira|vais|allait|"
                f"par? . me|nous|la|les retrouver|retrouve|retrouvera|retrouverait {_ICI}"
            ),
            f"COUPLE . va|finira|finir|veut . me|nous|la retrouver {_ICI}",
            f"peur que|qu . il|ex|mari|COUPLE . me|nous|la|les retrouve|retrouvent|rattrape {_ICI}",
            "COUPLE .. me|m|nous|la|l a retrouve|retrouvee|retrouves|suivie $|et|hier|ici|ce_matin|ce_soir|chez|devant|encore|jusqu|malgre|je",
            "cache|cachee|caches|fuite|fuis & COUPLE & cherche|retrouver|retrouve",
            (
                "fui|enfui|enfuie|enfuis|enfuies|sauvee|sauvees|fuite|parties & PARENT|COUPLE|"
                f"monsieur|il me|nous|la|les cherche|recherche|retrouve|traque {_ICI}"
            ),
            "COUPLE .. rode|guette|epie|planque|tourne autour|devant|en_bas",
            "COUPLE . a? retrouve|trouve|eu mon|notre|ma|sa|la|l . adresse",
            "COUPLE . sait ou je|on|elle habite|vis|vit|suis|est|dors & peur|menace|frapp*|tuer|violent",
        ),
        mineur=("17", "119", "3919"),
        sans=("fini",),
    ),
    Signe(
        "fuit-le-couple",
        ("3919",),
        (
            "fui|fuis|fuit|fuyons|fuir|enfui|enfuie|sauvee|echappee|cache|cachee|cachons de? . COUPLE",
        ),
        mineur=("119", "3919"),
    ),
    Signe(
        "peur-du-mal",
        ("3919",),
        (
            "peur que|qu . il|COUPLE me|nous|lui|la|leur refasse|fasse|fait|fassent . mal",
            "peur que|qu . il|COUPLE . fasse|fait . mal a|aux|au . enfants|fille|fils|petits|gosses|bebe|soeur|mere",
            "peur que|qu . il|COUPLE se? en prenne|prend a|aux|au",
        ),
        mineur=("119",),
    ),
    Signe(
        "enfant-a-peur-d-un-parent",
        ("119",),
        (
            (
                "ENFANT|PETIT .. a|ont|on|avait|ayant . peur|tres_peur|trop_peur|terroris* de|par "
                f"son|sa|leur|leurs|mon|ma|notre nouveau? {_PARENT}|COUPLE $|et|quand|il|elle|depuis|"
                "je|car|parce|qui|le|mais|la"
            ),
            (
                f"ENFANT|PETIT .. ETRE . terroris*|terrifi* par|de son|sa|leur|leurs|mon "
                f"{_PARENT}|COUPLE"
            ),
            "ENFANT|PETIT .... peur|trouille|peurs de papa|maman|du_pere|du_beau_pere|de_la_mere|de_la_belle_mere",
            f"ENFANT|PETIT .... a|ont . trouille|frousse|flippe de son|sa|leur|mon {_PARENT}|COUPLE",
            f"ENFANT|PETIT & il|elle|ils|elles a|ont . peur de son|sa|leur {_PARENT} $|et|quand|il|elle|car",
            f"ENFANT|PETIT ... tremble|panique|se_cache|pleure|hurle quand|des_que son|sa|leur|mon {_PARENT}|COUPLE rentre|arrive|crie|revient|approche",
            f"ENFANT|PETIT .... voir son|sa|leur {_PARENT} & a|ont peur de lui|elle",
            (
                "ENFANT|PETIT ... veut|veulent pas|plus aller|rentrer|retourner chez son|sa|leur|leurs pere|"
                "mere|papa|maman|parents & peur|pleure|hurle|tremble|coups|mal|bleus"
            ),
        ),
        d_un_autre=True,
        majeur=(),
        sans=("negation",),
    ),
    Signe(
        "peur-d-un-parent",
        ("119",),
        (
            (
                f"je|on|nous|me ai|a|avons|est|fait . peur|tres_peur|trop_peur de mon|ma|mes|notre {_PARENT} "
                "$|il|elle|quand|je|et|depuis|ils"
            ),
            f"je ai trop|tellement|vraiment|tout_le_temps|toujours peur de mon|ma|mes {_PARENT}",
            f"mon|ma|mes {_PARENT} me|nous fait|font peur $|quand|il|je|et|elle",
        ),
        majeur=("3919",),
    ),
    Signe(  # a minor lodged by somebody met online
        "loge-par-un-inconnu",
        (),
        (
            "dort|dors|dormi|vit|vis|loge|heberge|hebergee|reste|habite|parti|partie .. chez|avec|par un|une|quelqu_un ... "
            "rencontre|rencontree|connu|connue|conu|croise . sur|via|par|en|dans un|le|les|son|des|l? reseau|reseaux|internet|"
            "snap|snapchat|insta|instagram|tiktok|facebook|discord|ligne|appli|application|tinder",
        ),
        mineur=("119",),
        majeur=(),
    ),
)
