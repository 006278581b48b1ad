"""Somebody who breaks in, follows, threatens or bears a weapon: the 17."""

from __future__ import annotations

from bot.urgences.signes.approche import APPROCHE
from bot.urgences.signes.mort import MORT
from bot.urgences.signes.signe import Signe

MENACES = (
    *MORT,
    *APPROCHE,
    Signe(
        "menace-sur-autrui",
        ("17",),
        (
            (
                "vais|veux|voudrais|envie|capable|vouloir de? tuer|buter|poignarder|planter|"
                "egorger "
                "quelqu_un|tout_le_monde|des_gens|un_mec"
            ),
            "vais|veux|envie|capable de? tuer|buter|poignarder|egorger POSS COUPLE",
            "envie de tuer|buter|poignarder|egorger POSS COUPLE|PARENT|voisin|voisine",
            "je vais|veux|va faire un? massacre|carnage|meurtre|malheur",
        ),
    ),
    Signe(
        "intrus",
        ("17",),
        (
            (
                "HOSTILE|COUPLE ... casse|defonce|fracasse|force|explose|cassent|defoncent|"
                "fracassent|defoncer|casser|forcer|fracturer ... porte|fenetre|vitre|volet|"
                "voiture|serrure"
            ),
            (
                "HOSTILE|COUPLE .... en_bas|devant_chez_moi|devant_la_porte|sur_le_palier|"
                "derriere_la_porte & menace|hurle|crie|monte|monter|casse|tape|insulte|frappe|"
                "tuer|ARME|barre"
            ),
            "pied|pieds de biche",
            (
                "HOSTILE|COUPLE|train|essaie|essaye|veut|PARENT ... enfonc~|fractur~|forc~|"
                "defonc~|crochet~ ... porte|fenetre|serrure|volet|vitre"
            ),
            (
                "voleur|voleurs|cambrioleur|cambrioleurs|intrus|rodeur ... dans|chez|devant|"
                "derriere ... maison|appart|appartement|moi|nous|elle|lui|jardin|cour|chambre|"
                "cuisine|salon|garage|grange|immeuble|voisin|voisine|porte"
            ),
            (
                "HOSTILE|PARENT|COUPLE .... casse|cassent|brise tout & frapp~|tap~|menac~|peur|"
                "fou|folle|hurle|crie|vite|aidez"
            ),
            "cambriol~|braqu~ & train|cache|cachee|maintenant|la|sous_le_lit",
            (
                "cache|cachee|planque|planquee|enferme|enfermee|enfermes|refugie|refugiee .... "
                "lit|wc|toilettes|placard|salle_de_bain|bureau|local|reserve|hall|cave|chambre|"
                "cagibi & HOSTILE|frappe|tape|hurle|ARME|tuer|menac*"
            ),
            (
                "fouill~|rentr~|entr~|mont~ .... maison|appart|appartement|chez_moi|etage & cache|"
                "cachee|bruit|silence|en_bas|secours|voleur|voleurs"
            ),
            (
                "ESSAYER|veut|veulent|essaye|essaie|essaient|tente|cherche|cherchent|force|train|"
                "va a|de|pour? rentrer|entrer|rentre|entre|ouvrir|forcer|casser|defoncer ... chez|"
                "maison|appart|appartement|porte|fenetre"
            ),
            (
                "ESSAYER|veut|veulent|essaye|essaie|essaient|tente|cherche|cherchent|force|train|"
                "va a|de|pour? rentrer|entrer|rentre|entre|forcer|casser|defoncer ... $"
            ),
            "ESSAYER|veut|veulent|essaye|essaient|tente|train a|de|pour? ouvrir $",
            (
                "porte|fenetre|volet ... presque|moitie|deja|bientot|en_train_de? casse|cassee|"
                "defonce|defoncee|forcee|fracturee & HOSTILE|eux|ARME|tue|tuer"
            ),
            (
                "HOSTILE ... derriere|devant ma|la|notre|sa porte & HOSTILE|crie|hurle|tape|"
                "menace|peur|ARME"
            ),
            "derriere ma|la porte & peur|crie|hurle|menace|frappe|tape|ARME|tuer|cogne",
            "il|elle|ex|mari|copain|homme|ils ETRE devant|en_bas chez|de_chez moi|elle",
            (
                "defonce|casse|cogne|tambourine|tape|tapent|frappe|force|forcent|explose|cassent|"
                "frappent|defoncent sur|a|dans|contre? la|ma|notre porte"
            ),
            (
                "quelqu_un|homme|inconnu|voleur|voleurs|cambrioleur|cambrioleurs|type|mec|gens "
                "dans|chez mon|ma|la|notre|moi|nous appart|appartement|maison|jardin|cave|chambre|$"
            ),
            "COUPLE|HOSTILE ... entre|rentre|introduit|debarque chez moi|nous",
            (
                "quelqu_un|homme|inconnu|des_gens ... ETRE? chez|entre|rentre chez|dans moi|nous|"
                "ma_maison|mon_appartement|mon_appart"
            ),
            "on me cambriole",
            "entre|rentre|passe|grimpe par la|le|une|ma fenetre|balcon|toit|velux & homme|"
            "quelqu_un|"
            "ils|type|inconnu|cache|cachee|lit|peur",
            "^ . cambrioleur|cambrioleurs|voleur|voleurs|intrus|rodeur $",
            (
                "quelqu_un|homme|type|inconnu|on|ombre|gars ... rod~|rode|rodent ... jardin|cour|"
                "maison|autour|volets|porte|fenetre|garage"
            ),
            (
                "cogn~|tap~|frapp~ ... volets|volet|vitre|fenetre|carreaux & quelqu_un|homme|"
                "peur|ombre"
            ),
            (
                "casse|cassent|brise tout & me_cherche|nous_cherche|sous_le_lit|cache|cachee|"
                "placard|enfermee"
            ),
            "y a un|des cambrioleur|cambrioleurs|voleur|voleurs|intrus",
            "cambriolage|cambriole|cambrioler en_cours|maintenant|en_ce_moment|la",
            "train|fais de|me cambrioler",
            "y a quelqu_un chez|dans moi|ma|mon|la|l",
            (
                "cache|cachee|enferme|enfermee dans ... salle_de_bain|salle_de_bains|toilettes|"
                "placard|wc|chambre|douche|cave ... il|ils|elle|peur"
            ),
            "il|ils|ex|mari me|nous cherche|cherchent ... dans_la_maison|pour_me",
            "il|elle arrive pour me FRAPPER|tuer",
        ),
    ),
    Signe(
        "menace-armee",
        ("17",),
        (
            (
                "il|elle|ils|on|homme|mec|type|gars|jeune|lui|COUPLE|PARENT|voisin|quelqu_un a|ont|"
                "avoir|tient|brandit|sorti|avec|sort|pris|prend ... ARME"
            ),
            (
                "menace|menaces|menacent|menacee|menacer|poursuit|agresse|attaque avec? un|"
                "une|son|des|au|le ARME"
            ),
            "a sorti un|une|son ARME",
            (
                "HOSTILE|COUPLE|PARENT ... avec ... ARME & couloir|escalier|escaliers|palier|cour|"
                "immeuble|etage|rue|cuisine|porte|hall|salon|chambre|bourre|bourree|fou|folle|"
                "piece"
            ),
            (
                "HOSTILE|COUPLE|PARENT & ARME|barre|batte|tesson|bouteille_cassee & menac*|"
                "poursui*|suit|veut|tuer|planter|frapp*|tap~|hurle|crie|cache|cachee|entre|"
                "devant|derriere|vite|main|arrive|agress*"
            ),
            "braqu~ avec|au|par",
            "vient|viens|venons de me|nous|se braqu~",
            "menac~ de? tout|toute|tous ... bruler|casser|tuer|faire_sauter|exploser",
            (
                "menac~ de? me|la|le|l|les|nous jeter|balancer|noyer ... fenetre|balcon|eau|"
                "escalier|vide"
            ),
            "menac~ ... bruler|incendier|cramer|gazer|dynamiter",
            "menac~ ... me|nous|la|le|lui|l|les planter|tuer|buter|bruler|egorger|saigner|crever",
            "couteau|arme|pistolet|flingue sous_la|sur_moi|contre_moi|a_la_main|dans_la_main",
            "sur moi avec un|une ARME",
            "coup|coups de feu",
            "ca|ils|on|quelqu_un tire|tirent dans|sur|dehors|en_bas|partout|devant",
            "fusillade",
            "me braque|braquent|pointe",
            "ETRE ... avec un|une|des|son ARME",
            "personne armee",
            "COUPLE|PARENT est|sont arme|armes|armee",
            "il|elle|ils|homme|mec|type|voisin est|sont? arme|armes|armee $",
            "il|elle|ils|homme|mec|type|on tire|tirent sur|partout|dans_la_rue",
            "homme|mec|type arme|armes",
            "menace ... la|le|l? ARME",
        ),
    ),
    Signe(
        "menace-de-mort",
        ("17",),
        (
            (
                "il|ils|elle|elles|eux|lui|HOSTILE crie|crient|crier|hurle|hurlent|hurler|gueule|"
                "gueulent|gueuler|repete|repetent . je|on|vais|va te|vous|vais_te|va_te|va_vous "
                "tue|tuer|bute|buter|creve|crever|plante|planter|egorge|egorger"
            ),
            (
                "il|elle|ils|lui|COUPLE|PARENT|voisin|homme|mec|type|gars|gens|quelqu_un|gang|"
                "dealers|dealer|on ... VEUX|vont|veulent|menacent_de me|nous|la|le|l|lui|moi|les? "
                "tuer|buter|egorger|planter|crever|bruler|assassiner|descendre|etrangler|eclater "
                "moi|elle|lui|ce|$|si|je|avec|et|il|svp|la|maintenant|dans|tous|demain|pour|parce|aide|aidez|bonjour"
            ),
            "veut|va|vouloir tuer moi",
            "menace|menacent|menaces|menacee de|a mort|me_tuer|la_tuer|le_tuer|nous_tuer",
            "homme|mec|type|gars|bande|jeunes|voisin me menace|menacent",
            "menace|menacent me|de tuer",
            "menace|menaces de mort",
            "me menace de me tuer|mort|bruler|frapper|planter",
            "vont|va me tuer",
            "va finir par me|la tuer",
            "veut|veulent ma|sa peau",
            "me faire tuer ce_soir|si|par|$",
            "va se faire tuer",
            "va|veut|vont faire la peau",
            "va|veut|vont me faire la peau",
            "kidnappe|kidnappee|enleve_par|kidnapper",
            "il|elle va me|la buter|planter|egorger",
        ),
    ),
    Signe(  # a debt of the street, and those who come for it
        "dettes-de-rue",
        ("17",),
        (
            (
                "dette|dettes|argent|doit|dois ... stup|stups|drogue|shit|cannabis|beuh|deal|dealer|"
                "dealers|bicrave|came|coke|gars|reseau|cite|grands|mecs & menac*|peur|frapp*|tape|"
                "taper|tabass*|tuer|buter|defonc~|cherchent|danger|represailles"
            ),
            (
                "gars|mecs|dealers|dealer|grands|types|bande|ils|eux VEUX|veulent|vont|cherchent_a|"
                "menacent_de le|la|lui|les? FRAPPER|planter|crever|fumer|demonter"
            ),
            "menace|menacee|menaces par des|les|un gars|mecs|dealer|dealers|grands|types|bande",
            "les|des|ses gars|mecs|dealers|dealer|grands|types ... le|la|l|nous menacent|menace",
            "deal~|deale|stup|stups|trafic & menaces|menacent|menace",
        ),
        mineur=("17", "119"),
    ),
    Signe(
        "suivi-dans-la-rue",
        ("17",),
        (
            (
                "homme|mec|type|quelqu_un|voiture|inconnu|gars|ex|hommes|mecs . me|nous "
                "suit|suivent|sui|suis|poursuit"
            ),
            "quelqu_un me suis|suit",
            "me fais|fait suivre par|dans|depuis|$",
            "je suis suivie|suivi dans_la_rue|par_un_homme|par_des|par_quelqu_un",
            "il|ils|elle me|nous suit|suivent partout|dans_la_rue|jusqu|encore|en_voiture",
            (
                "il|ils|elle|eux me|nous suit|suivent & mettre|mettent|met|mis|commence* a_courir|"
                "a_crier|a_gueuler"
            ),
            "il|ils|elle|eux me|nous suit|suivent & accelere|accelerent|courent|rattrapent|couteau",
            "ils sont NB ... me|nous suivent",
            (
                "me|m|nous a|ont suivi|suivie|suivis & encore|dehors|en_bas|jusqu|peur|porte|"
                "SUR_LE_CHAMP"
            ),
            "on me suit|suis dans|la|depuis|partout|$",
        ),
    ),
)
