"""Who cannot speak or hear (114), and a mere cry for help."""

from __future__ import annotations

# Not an urgence by themselves: they add the 114 to one.
SOURD = (
    "sourd|sourde|sourds|malentendant|malentendante|muet|muette|sourdmuet",
    "mal entendant|entendante",
    "je entends|entend pas|plus|rien",
    "sourd et muet",
)
# Somebody is listening: the 17 without a voice.
CHUT = (
    (
        "JE_PEUX_PAS .. PARLER .. il|elle|lui|mari|ex|copain|ils|pere|mec|COUPLE|PARENT|quelqu_un "
        ".. LA_TOUT_PRES|entend|entendre|ecoute|surveille|regarde|dort_a_cote|va_me_entendre|"
        "me_entend"
    ),
    "JE_PEUX_PAS .. PARLER .. il|ils|elle|mari|COUPLE|PARENT va|vont|me|peut .. entendre|entend",
    "il|elle|mari|ils|COUPLE|PARENT me? ecoute|entend|surveille|regarde .. JE_PEUX_PAS PARLER",
    "il|elle|mari|COUPLE|PARENT|ils va|vont|peut me? entendre",
    "peux|peut pas vous? appeler|parler .. entend*",
    "chut .. il|elle|COUPLE|ils .. LA_TOUT_PRES|ecoute|entend",
    "il|elle|COUPLE|ils me? entend|entendre|ecoute si je parle|appelle|appelez|telephone",
    "moi pas parler .. lui|il|mari .. cote|la|ecoute",
    "JE_PEUX_PAS .. PARLER .. agresse|frappe|derriere_la_porte|couteau|menace|me_suit|suit",
    "il|elle|mari|COUPLE|ils .. LA_TOUT_PRES .. JE_PEUX_PAS .. PARLER",
    "il|mari|COUPLE doit|faut pas .. entend*",
    "cache|cachee|planque|planquee .. JE_PEUX_PAS .. PARLER",
    "JE_PEUX_PAS .. PARLER .. cache|cachee",
    "parler impossible .. LA_TOUT_PRES",
)
# Nothing but a cry.
CRI = ("au secours", "a l aide", "sos", "aidez moi au_secours")
