"""Who cannot speak or hear (114), and a mere cry for help."""

from __future__ import annotations

# Not an urgence by themselves: they add the 114 to one.
SOURD = (
    "sourd|sourde|sourds|malentendant|malentendante|muet|muette|sourdmuet",
    "mal entendant|entendante",
    "je entends|entend pas|plus|rien",
    (
        "larynx|laryngectomie|tracheotomie|cordes_vocales|perdu_la_parole|aphone|aphones|"
        "aphasique|plus_de_voix|perdu_la_voix|extinction_de_voix|deaf|mute|non_entendant|"
        "non_entendante|entend_pas|parle_pas|langue_des_signes|lsf"
    ),
    "JE_PEUX_PAS ... parler|telephoner|appeler",
    "sourd et muet",
    "interdit|interdiction|defense de parler $",
    "non verbal|verbale",
    "begue|begaie|begaye",
)
# Somebody is listening: the 17 without a voice.
CHUT = (
    (
        "JE_PEUX_PAS ... PARLER ... il|elle|lui|mari|ex|copain|ils|pere|mec|COUPLE|PARENT|"
        "quelqu_un "
        "... LA_TOUT_PRES|entend|entendre|ecoute|surveille|regarde|dort_a_cote|va_me_entendre|"
        "me_entend"
    ),
    "JE_PEUX_PAS ... PARLER ... il|ils|elle|mari|COUPLE|PARENT va|vont|me|peut ... entendre|entend",
    "il|elle|mari|ils|COUPLE|PARENT me? ecoute|entend|surveille|regarde ... JE_PEUX_PAS PARLER",
    "il|elle|mari|COUPLE|PARENT|ils va|vont|peut me? entendre",
    "peux|peut pas vous? appeler|parler ... entend*",
    "chut ... il|elle|COUPLE|ils ... LA_TOUT_PRES|ecoute|entend",
    "il|elle|COUPLE|ils me? entend|entendre|ecoute si je parle|appelle|appelez|telephone",
    "moi pas parler ... lui|il|mari ... cote|la|ecoute",
    "JE_PEUX_PAS ... PARLER ... agresse|frappe|derriere_la_porte|couteau|menace|me_suit|suit",
    "il|elle|mari|COUPLE|ils ... LA_TOUT_PRES ... JE_PEUX_PAS ... PARLER",
    "il|mari|COUPLE doit|faut pas ... entend*",
    "cache|cachee|planque|planquee ... JE_PEUX_PAS ... PARLER",
    "JE_PEUX_PAS ... PARLER ... cache|cachee",
    (
        "peux|peut|sais|possible que|seulement|juste ecrire|sms|message & LA_TOUT_PRES|piece|"
        "entend*|ecoute|HOSTILE .... ARME|frapp*|la"
    ),
    (
        "JE_PEUX_PAS ... PARLER & quelqu_un|voleur|voleurs|homme|type|mec|inconnu ... chez|dans|"
        "rentre|maison|appart|porte"
    ),
    (
        "JE_PEUX_PAS ... PARLER & il|ils|elle|elles sont|est|a|ont ... entre|rentre|monte|chez|"
        "dans|en_bas|cote|derriere|la|casse"
    ),
    (
        "dois|doit chuchoter|parler_bas|parler_doucement & COUPLE|PARENT|il|ils ... dort|cote|"
        "entend|salon|chambre|maison|la|arme|armes"
    ),
    (
        "chuchot~|chuchote|voix_basse|tout_bas|sans_bruit & COUPLE|PARENT|il ... dort|cote|entend|"
        "entende|maison|rentre|la & menac*|frapp~|tap~|mort|tuer|cogn~"
    ),
    "JE_PEUX_PAS ... PARLER & sous la? table|lit|bureau|escalier|couette|cache|tireur|arme",
    "parler impossible ... LA_TOUT_PRES",
    "juste|seulement|que ecrire|ecris|texto|sms pas parler",
    "interdit de parler & doucement|venez|bruit|cache|cachee",
    "JE_PEUX_PAS ... PARLER & il_roule|il_conduit|coffre|dans_son_camion",
    (
        "ecris|ecrire|texte|tape . sous|derriere|dans|depuis ... comptoir|lit|table|placard|"
        "couette|"
        "coffre|wc|toilettes|reserve & HOSTILE & attrap~|frapp*|menac*|cherche|ARME|peur|refuse|"
        "casse|hurle|tue|tuer"
    ),
    "chut $ & cache|cachee|caches|ARME|placard|lit",
    (
        "JE_PEUX_PAS|silence|chut|chuchote|doucement ... faire|parler|crier|bouger|appeler|bruit? "
        "& HOSTILE .... cherche|cherchent|fouille|fouillent|en_bas|dans_la_maison|dans_l_appart|"
        "cote|derriere|rentre|entend|entendre|ecoute"
    ),
)
# Nothing but a cry.
CRI = ("au secours", "a l aide", "sos", "aidez moi au_secours")
