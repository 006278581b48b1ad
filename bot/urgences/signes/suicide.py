"""Thoughts of suicide: the 3114."""

from __future__ import annotations

from bot.urgences.signes.preparatifs import PREPARATIFS
from bot.urgences.signes.signe import Signe

SUICIDE = (
    *PREPARATIFS,
    Signe(
        "envie-de-mourir",
        ("3114",),
        (
            (
                "envie|envies de|a mourir|crever|creve|mort|disparaitre|disparetre|sauter|"
                "partir_pour_toujours|en_finir|finir_avec_la_vie"
            ),
            "envie|envies mourir|mort|crever|finir_vie|en_finir",
            "envie de plus exister|vivre|etre_la|me_reveiller",
            "envie de plus rien|jamais me reveiller",
            "VEUX mourir|crever|creve|etre_mort|etre_morte",
            "VEUX_JE mort|morte",
            "VEUX de? mourir|crever|etre_mort",
            "veux|veut disparaitre $",
            (
                "veux|veut disparaitre pour|a_jamais|de_cette|de_ce|de_la_terre|maintenant|je|il|"
                "elle|et"
            ),
            "moi mourir",
            "mieux|sert de mourir",
            "mourir",
            "quand je serai mort|morte|plus_la",
            "plus vie $",
            ", mourir $",
            "^ mourir $",
            "me en aller pour_toujours|definitivement",
            "revenir ... mourir",
            "je mourir $",
            "je|moi mourir ce_soir|maintenant|demain|aujourd_hui",
            "mourir mieux",
            "mieux mourir|mort|morte|mourrir",
            "autant mourir|crever|disparaitre|en_finir|finir_avec_la_vie",
            "merite pas|plus? de? vivre",
            "prefere|prefererais|prefere mourir|crever|etre_mort|mort",
            "que je meurs|creve|meure",
            "mieux ... si je etais|suis|meurs|existais mort|morte|plus|pas",
            "mieux si je etais pas|plus la",
            "je merite ... mourir",
            "laissez|laisse moi mourir|crever",
            "pret|prete a mourir",
            "demande a mourir",
            "parle|parlait|parlent ... de mourir|la_mort|sa_mort|mourir",
            "je vais crever $",
            "hate de mourir",
            "souhaite mourir|la_mort",
            "voulu mourir",
            "voulait|voulais mourir",
            "aimerais|aimerait|voudrais|voudrait etre? mort|morte|mourir|crever",
            "fait? pense|penses|pensent|penser a la|ma mort",
            (
                "pense|penser|penses|pensais|songe souvent|tout_le_temps|toujours|tous_les_jours? "
                "a mourir|la_mort|ma_mort"
            ),
            "envie que tout se arrete",
            "envie que ca se arrete",
            "enpeuxplus .... veux|voudrais|envie que ca|tout|cela se_arrete|se_termine",
            "veux|voudrais|aimerais que tout se_arrete|se_termine",
            "je serai|serais plus la|en_vie|de_ce_monde $",
            "demain je serai|serais mort|morte|plus_la|plus_de_ce_monde",
            "dit|ecrit|menace ... il|elle sera|serait plus la|en_vie|de_ce_monde $",
            "mort serait|est|sera ... soulagement|solution|delivrance|seule_issue",
            "plus|pas etre en_vie|vivant|vivante",
        ),
    ),
    Signe(
        "en-finir",
        ("3114",),
        (
            "en|de finir|finis|fini|finisse avec la|ma|sa|cette|l vie|existence",
            "VEUX de? en? finir|fini|finis $",
            (
                "VEUX en finir|fini|finis maintenant|pour|de|une|je|il|elle|et|svp|ce_soir|"
                "avec_moi|avec_tout|avec_tout_ca|avec_la|avec_mes_souffrances|bonjour|la|vite|"
                "definitivement"
            ),
            "envie|besoin|veut|veux de? en|finir finir|vie|fini",
            "vouloir|veux|veut finir ma|la|sa vie",
            "mettre|mets|met|mis fin a|de ma|mes|sa|ses|leurs|la vie|jours|existence|souffrances",
            "mettre|mets fin ma|mes vie|jours",
            "quitter ce|la|cette monde|vie|terre",
            "abreger mes|ses|ma souffrances|vie",
            "m|me|se oter|ote la vie",
            "arreter de|la vivre|vie",
            "en a fini avec la vie",
            "je en|vais finis|finir $",
            "passer a l acte",
            "passage a l acte",
            "passages a l acte",
            "pense|pensais|penser a en finir",
            "^ en finir $",
            "que ca|tout se arrete ... mourir|vivre|vie",
        ),
    ),
    Signe(
        "se-tuer",
        ("3114",),
        (
            "me|se|m pendre|suicider|suicide|flinguer|supprimer|defenestrer|immoler",
            (
                "me|se jeter|jete|balancer|foutre sous|sou|devant ... train|trin|metro|bus|camion|"
                "rer|voiture|tram"
            ),
            "me|se jeter|balancer|foutre sous|par|du|dans_le_vide|dans_la_seine|d_un|en_l_air",
            "corde ... pendre|cou",
            "tuer moi meme",
            "de quoi me tuer|pendre|suicider",
            "envie|VEUX_JE de? me planter|crasher|foutre en|avec|contre la? voiture|moto|un|le",
            "VEUX AVALER mes|ses|les PILULES ... finir|mourir|tuer",
            "je|moi va|vais|veux|veut|vouloir tuer moi",
            "VEUX_JE de? me|nous SE_TUER",
            "je VEUX me SE_TUER",
            "VEUX de? se SE_TUER",
            (
                "envie|besoin|idee|peur|projet|moyen|facon|intention|pulsion|capable|comment|"
                "choisi|decide|decidee de|que|comment|d me|se SE_TUER"
            ),
            "comment|facon_de|maniere_de me|se SE_TUER",
            "envie|besoin me SE_TUER",
            (
                "menace|menaces|parle|dit|risque|peur|crains|craint|va|veut de|que|qu_il|qu_elle|"
                "il|elle? il|elle|on? se SE_TUER"
            ),
            (
                "je me|m tue|suicide|pends|flingue|bute|fous_en_l_air|supprime|jette_sous|"
                "jette_par|jette_du|tire_une_balle"
            ),
            (
                "il|elle|on|fils|fille|jeune|ami|copain|copine se tue|suicide|pend|flingue|bute|"
                "fout_en_l_air|supprime"
            ),
            "me|se suicider|suicide|suicides",
            "^ me tuer",
            "se tuer ce_soir|demain|maintenant|moi|je|$",
            "me|se foutre|mettre en l air $",
            (
                "sauter du|de|d|par pont|la_fenetre|le_balcon|un_pont|l_immeuble|toit|un_immeuble|"
                "falaise|la_falaise|etage|balcon"
            ),
            "sauter d|de|du ... pont|immeuble|fenetre|etage|toit|balcon|falaise",
            "sauter sous|devant un|le train|metro|tram|rer",
            "veux|veut|va|vais sauter $",
            "VEUX sauter du NB est|etage|$",
            "pense|penses|songe|envie|idee|idees a|de sauter $",
            "tirer|tire|mettre une balle dans|$ la|ma|sa? tete|bouche|crane|tempe",
            "tirer une balle $",
            (
                "vais|va|veux|veut|voudrais|dit|parle|compte|menace|menacer|prete|pret ... AVALER "
                "BEAUCOUP_DE PILULES"
            ),
            "suicider",
            "moi tuer moi",
            "se tuer $",
            "vais me? pendre $",
        ),
    ),
    Signe(
        "suicide-nomme",
        ("3114",),
        (
            "suicide|suicides|suicid|suisid*|sucid*",
            "suicidaire|suicidaires",
            (
                "idees|idee|pensees|penses|pense noires|noire|noir|sombres|suicidaires|morbides|"
                "de_mort|suicid*"
            ),
            "lettre de? adieu",
            "mot de adieu",
            "lettres de adieu",
            "dire adieu a tous|tout|la|ma|mes|au",
            "adieu a tous|tout_le_monde|la_vie|le_monde",
            "adieu $",
            "fasse|faire|fait|fais une|1? betise|connerie|betises",
            "un geste desespere",
        ),
    ),
    Signe(
        "plus-vivre",
        ("3114",),
        (
            "sert|sers a? quoi|rien? de? vivre",
            "quoi ... sert de vivre",
            "plus|pas a vivre",
            "veux|voudrais|aimerais|veut ... ma|sa vie ... arrete|finisse|termine",
            "fatigue|marre|assez de? vivre",
            "plus vivre moi|du_tout|je|il|elle|svp|avec_ca|comme_ca",
            "veux|veut|supporte plus de? cette|ma vie|vis",
            "VEUX|peux|peut|envie|arrive|aime|plus plus|pas de? vivre",
            (
                "veux|veut|voulais|voulait|peux|peut|envie plus|pas de? vivre|exister|etre_la|"
                "etre_de_ce_monde"
            ),
            "plus|pas envie de? etre_la|etre_en_vie|exister|rester_en_vie|vivre_tout_court",
            "encore en vie",
            "vivre ... interesse plus",
            "enpeuxplus|enpeutplus de? vivre|la_vie|cette_vie|exister|de_la_vie",
            "en peux|peut|pe|pouvait plus de? vivre|la_vie|cette_vie|ma_vie",
            (
                "plus|pas|aucune|sans de? envie|envies|gout|raison|raisons|force|courage|espoir|"
                "interet|sens|le_gout|la_force|le_courage|l_envie|la_volonte de|a|pour la? vivre|"
                "vie|exister|continuer_a_vivre|rester_en_vie"
            ),
            "aucune|plus|sans raison|envie|force|gout de|a|pour vivre|la_vie|exister|rester",
            "plus gout a rien|la_vie|vivre",
            "a quoi bon vivre|continuer_a_vivre|la_vie|exister|rester_en_vie|rester",
            (
                "pourquoi vivre|je_vis|exister|je_existe|continuer_a_vivre|rester_en_vie|"
                "je_suis_ne|je_suis_nee"
            ),
            (
                "marre|ras_le_bol|assez|fatigue|fatiguee|epuise|epuisee|las|lasse|degoute|degoutee "
                "de vivre|la_vie|cette_vie|exister|cette_vie_de_merde|ma_vie"
            ),
            "vie ... vaut plus|pas|rien ... peine|coup",
            "vie vaut rien|plus_rien|pas",
            "plus la peine de vivre",
            "vie a|as|na plus|pas|aucun de|aucun? sens|gout|interet",
            "vivre plus|encore $",
            "pas vivre encore",
            "plus vivre $",
            "plus envie vivre|vie",
            "plus rien ... retient|raccroche|rattache",
            "plus rien a vivre|attendre_de_la_vie|perdre_je_veux",
            "ma vie est finie|foutue|terminee",
            "vie me degoute",
            "je deteste|hais ma|la vie",
            "la vie c est trop dur je",
            "vivre . sert a|plus rien",
            "vois pas|plus pourquoi vivre|je_vis|je_vivrais|continuer_a_vivre",
            "sert|sers a rien de|que vivre|je_vive",
            "plus la force $",
            "plus la force de me_battre|continuer|vivre|tenir",
        ),
        sans=("negation",),
    ),
    Signe(
        "plus-me-reveiller",
        ("3114",),
        (
            "plus|jamais|pas me reveiller|reveille $",
            (
                "simple|mieux|bien|bon|facile|soulagement|envie|aimerais|aimerait|voudrais|"
                "voudrait|souhaite|reve|espere ... plus|jamais|pas me|se reveiller"
            ),
            "dormir|endormir|partir|disparaitre pour toujours|de_bon|l_eternite|de_vrai",
            "dormir|endormir et plus|jamais ... reveil*",
            "plus|jamais ... me reveiller",
            "partir pour_toujours|definitivement $",
        ),
        sans=("negation",),
    ),
    Signe(
        "de-trop",
        ("3114",),
        (
            (
                "mieux|bien|tranquille|tranquilles|heureux|soulage|soulages|simple|facile|libre|"
                "libres|content|contents .... si|quand je etais|suis|serai|serais|existais|"
                "disparaissais|disparais|meurs pas|plus?"
            ),
            "manquer* a? personne",
            "personne ... verra|remarquerait|remarquera|pleurera|pleurerait|apercevra|apercevrait",
            "aurait|aurais mieux fallu|valu ... naisse|ne|naitre|existe",
            (
                "sers|sert|suis|es plus|vraiment? a|bon|bonne? rien & mourir|vivre|disparaitre|"
                "parte|crever|finir|moi_en_moins|terre"
            ),
            "mieux|bien|tranquille|tranquilles|heureux|soulage|soulages|content|contents sans moi",
            "mieux ... sans moi",
            "moi en moins",
            "mieux que je sois|existe|vive mort|morte|plus|pas",
            "de trop sur|dans cette|ce|terre|monde|vie",
            "pas|plus ma place sur|dans terre|cette_terre|ce_monde|cette_vie",
            "ma place sur terre",
            "plus|pas rien a faire|foutre sur terre|cette_terre",
            (
                "prefere|aurais|voudrais|aurait|aimerais|souhaite|souhaiterais ... pas|jamais "
                "naitre|etre_naitre|exister|existe"
            ),
            "poids|fardeau pour tout|toute|tous|ma|mes|les|eux",
            "personne ... pleure*|remarquer*|manquer* ... mort|meurs|disparai*|pars|suicid*",
            "personne ... si je meurs|mourais|disparais|disparaissais|mourrais",
            "si je meurs|mourais|disparais|disparaissais|creve personne|tout|ca|vous|ils|qui",
            "je manquerai|manquerais a personne",
            "rejoindre mon|ma|mes ... mort|morte|morts|decede|decedee|tombe|cimetiere",
            (
                "mieux|simple|facile|content|heureux|mieux_pour ... si je etais|suis|serais ... "
                "mort|"
                "morte|plus"
            ),
            "si je etais|serais mort|morte|plus_la|plus_de_ce_monde",
            "rejoindre|retrouver ... au_ciel|au_paradis|la_haut|dans_la_tombe",
            "plus etre la $",
            "plus etre la sur|parmi|avec_vous",
            "plus exister",
        ),
        sans=("negation",),
    ),
    Signe(
        "se-fait-du-mal",
        ("3114",),
        (
            "a|de me|se couper $",
            "fais|fait|faire du? mal a moi|moi_meme|soi|soi_meme|elle_meme|lui_meme",
            "je|elle|il|jeune|fille|fils|ado|qui me|se|m coupe|coupes|taillade|lacere|brule $",
            (
                "je|elle|il|jeune|fille|fils|ado|qui me|se|m coupe|taillade "
                "expres|volontairement|souvent|encore|tous_les|toutes_les|le_soir|la_nuit|quand_je|"
                "quand_elle|quand_il|avec_un|avec_une|avec_des|depuis|en_cachette|pour_me|pour_plus"
            ),
            "me|se suis|est|etais coupe|coupee|taillade|lacere les? bras|cuisses|avant_bras",
            "recommence|recommencer a me|se couper|scarifier|faire_du_mal",
            (
                "scarifie|scarifier|scarification|scarifications|automutile|automutiler|mutile|"
                "mutiler|automutilation"
            ),
            (
                "me|se|m coupe|couper|coupes|taillade|lacere|tailler les? bras|poignets|veines|"
                "cuisses|poignet|avant_bras|bra"
            ),
            "envie|besoin|veux|veut de? me|se faire du? mal",
            "je me fais|faire du? mal $",
            "je me fais du mal expres|volontairement|aux|avec|quand|tous",
            "elle|il se fait du mal",
            (
                "peur|crains|craint|craignons|craignent|inquiet|inquiete|risque|pourrait .... "
                "se fasse|faire|face du mal $"
            ),
            (
                "peur|crains|craint|craignons|craignent|inquiet|inquiete|risque|pourrait .... "
                "se fasse|faire|face du mal ce_soir|cette_nuit|maintenant|demain|encore|avec|si|et|parce|un_jour"
            ),
            (
                "peur|crains|craint|craignons|craignent|inquiet|inquiete .... "
                "se foute_en_l_air|suicide|pende|flingue|jette_sous|jette_par"
            ),
            "attente|attenter|attenterait a ses|mes jours",
            "me faire du mal $",
            "me bruler|brule expres|volontairement|avec_des",
        ),
    ),
)
