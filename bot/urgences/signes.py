"""The signs of an urgence: what people write, and the numbers it calls for.

One `Signe` per idea, its motifs in the language of `motifs`. To add a phrasing: write the sentence
in tests/urgences/explicites.yml, see it fail, add a motif here. What looks alike and is nothing
goes to tests/urgences/presque.yml, then to `gardes`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signe:
    """A sign. `mineur` and `majeur` take the place of `codes` when the age is known.

    `sans` names the guards of `gardes.GARDES` that do not cancel this sign.
    """

    nom: str
    codes: tuple[str, ...]
    motifs: tuple[str, ...]
    mineur: tuple[str, ...] | None = None
    majeur: tuple[str, ...] | None = None
    sans: tuple[str, ...] = ()


VITAL = (
    Signe("ne-respire-plus", ("15",), (
        "respire|respires|respirer|respirez|respirent plus|pas|mal", "plus|pas respire|respirer",
        "mal a respirer", "respire tres|a mal|peine|plus", "arrive|peux|peut plus a? respirer|respire",
        "peux|arrive pas a? respirer|respire", "etouffe|etoufe|etouffer|etouffes $",
        "se etouffe|etouffer", "etouffe avec|depuis", "etouffe .. respir*", "suffoque*",
    ), sans=("negation",)),
    Signe("inconscient", ("15",), (
        "inconscient|inconsciente|inconscients $", "inconscient|inconsciente au|par|sur|dans|depuis|la|et|a|chez",
        "inconscient|inconsciente il|elle|je|on|vite|aide|aidez|svp|que",
        "perdu|perd|perdre connaissance", "tombe dans les pommes", "evanoui|evanouie|evanouis",
        "coma", "tombe .. par terre", "je perds connaissance", "crise|malaise .. par_terre",
        "fait|fais|faire|fais un? gros? malaise $", "malaise grave|la|devant|maintenant",
        "fait|fais un malaise .. par|vite|aide|devant|dans",
    )),
    Signe("ne-bouge-plus", ("15",), (
        "se reveille|reveiller pas|plus", "pas se reveiller|reveille $", "pas reveiller|reveille $",
        "il|elle|lui bouge|bouger|reagit|reagir plus|pas", "reagit|reagi plus|pas",
        "pas bouger $", "bebe|fils|fille|mere|pere|ami|amie|pote bouge|reagit plus|pas",
    ), sans=("negation",)),
    Signe("overdose", ("15",), (
        "overdose $", "overdose et|il|elle|vite|la|par|de_heroine|de_medicaments|de_coke|maintenant|svp",
        "une od $", "surdose", "trop de drogue", "pris trop de drogue|coke|heroine|crack|mdma|taz",
        "overdose dans|devant|chez|au|je|on", "coma ethylique",
    )),
    Signe("hemorragie", ("15",), (
        "saigne|saignes|saigner|saigné beaucoup|enormement|abondamment|trop|fort",
        "saigne|saigner .. arrete|arreter pas|plus", "arrete pas de saigner", "plein de sang partout",
        "perd|perds|perdu|perdre .. sang", "vide de son sang", "baigne dans son sang",
        "arrive pas a arreter le sang", "arreter le sang", "hemorragie $", "hemorragie et|vite|il|elle",
        "beaucoup|plein de? sang", "sang .. arrete pas", "sang partout",
    ), sans=("negation",)),
    Signe("coeur", ("15",), (
        "crise cardiaque", "infarctus", "arret cardiaque", "un avc", "fait|fais avc",
        "mal a la? poitrine", "mal au coeur .. bras", "douleur|douleurs .. poitrine", "poitrine .. bras gauche",
        "coeur .. arrete|lache", "bouche tordue|de_travers",
    )),
    Signe("accouchement", ("15",), (
        "accouche|accoucher|acouche tout|toute? seule|seul|maintenant|la", "en train de accoucher",
        "accoucher la|maintenant|tout_de_suite|dans_la|dans_le", "perdu|perds|perd les eaux", "perte des eaux",
        "bebe .. arrive|sort|vient .. seule|maintenant|la|vite", "bebe est en train de",
        "contractions toutes|tres|chaque", "contractions .. seule", "je accouche $", "elle accouche $",
    )),
    Signe("convulsions", ("15",), (
        "crise de epilepsie|convulsions", "convulse|convulsent|convulser|convulsions",
        "epilepsie la|maintenant|en_ce_moment", "bave et tremble", "fait une crise .. epilep*",
    )),
    Signe("intoxication", ("15",), (
        "AVALER|bu|boit|boire .. PRODUIT",
    )),
    Signe("accident-grave", ("15",), (
        "recu .. coup|coups de couteau", "plaie ouverte|profonde", "balle dans la|le|mon|ma|son|sa tete|ventre|jambe|bras|poitrine|epaule|dos|cuisse",
        "tombe|tombee|tomber|chute .. etage|toit|balcon|echafaudage|fenetre", "se est electrocute",
        "electrocute|electrocutee|electrocuter $", "se noie|noye|noyee|noyer",
        "grave accident|blesse", "gravement blesse|blessee|brule|brulee|malade",
        "renverse|renversee .. par .. voiture|camion|bus|scooter", "gorge .. gonfle", "choc anaphylactique",
        "brule|brulee au_3e|grave|gravement", "tremble .. par_terre", "entre la vie et la mort",
    )),
    Signe("appel-aux-secours", ("15",), (
        "^ vite? appelez|appeler|appel|envoyez le|les|une|un|la samu|pompiers|pompier|ambulance|secours|urgences|15|docteur|medecin|18|112",
        "appelez|envoyez vite? le|les|une samu|pompiers|ambulance|secours",
        "vite une|un|le|les ambulance|samu|pompiers|docteur|medecin",
        "besoin de une ambulance|du_samu|des_pompiers", "faut|fo|besoin une? ambulance|samu|pompiers",
        "ambulance vite", "samu vite",
    )),
    Signe("coup-de-couteau", ("15", "17"), (
        "donne|mis|donner|plante|met un? coup|coups de couteau", "poignarde|poignardee|poignarder",
        "plante|plantee avec un couteau", "tire dessus", "prend|pris une balle|un_coup_de_couteau",
        "blesse|blessee par balle",
    )),
)

TENTATIVE = (
    Signe("cachets-avales", ("15", "3114"), (
        "AVALE BEAUCOUP PILULES", "AVALER BEAUCOUP_DE PILULES", "AVALER NBX .. PILULES", "AVALER toute la|une boite|plaquette",
        "avale|avalee les|ses|leurs PILULES", "AVALER PILULES beaucoup|trop|tout", "AVALER beaucoup|trop|plein .. PILULES",
        "pris|prendre|prends|avale PILULES .. mourir|finir|suicider|dormir_pour_toujours",
        "AVALER tout|tous|toute .. PILULES", "overdose de PILULES", "AVALER .. boites",
        "AVALER PILULES pour_mourir|pour_en_finir",
    )),
    Signe("veines-ouvertes", ("15", "3114"), (
        "ouvert|ouver|ouverte|taille|taillee|coupe|coupee|tranche les? veines|veine|poignets|poignet|gorge",
        "en train de me|se? ouvrir|couper|tailler|trancher les? veines|poignets",
    )),
    Signe("tentative", ("15", "3114"), (
        "tentative|tentatives de|du suicid*", "fait|vient_de|viens_de|faire une ts", "une ts en_cours|hier|ce_matin|ce_soir",
        "essaye|essaie|essayer|tente|tenter|essayé de|a me|se? SE_TUER", "essaye|essaie|tente de en_finir|mourir",
        "viens|vient de me|se? SE_TUER", "tente|essaye de mettre fin", "a voulu .. suicider .. pris|avale",
        "veut|essaye|train de|se .. pendre maintenant|la", "en train de|a se|me? SE_TUER",
        "raté|rate mon|son suicide",
    )),
    Signe("passage-a-l-acte", ("15", "3114"), (
        "sur le|un pont .. saut*|mourir|finir|jeter|vide", "sur|au bord|en_haut? du|le|de toit|immeuble|tour|pont|balcon|falaise .. saut*|mourir|finir|jeter",
        "au bord du toit|pont|vide|balcon|quai", "sur|enjambe le? toit .. saut*|mourir|jeter",
        "corde au|autour cou|du_cou", "sur les rails|voies .. mourir|train|attend*", "^ je suis sur les rails",
        "ouvert le gaz", "pistolet|fusil|arme|couteau sur|contre la|ma|sa tempe|tete|gorge",
        "debout sur la fenetre|le_rebord|le_balcon", "bu|avale .. PRODUIT .. finir|mourir|suicider|tuer",
        "se est pendu|pendue|jete|jetee|defenestre|tire_une_balle .. respire|bouge|vite|aide|la",
    )),
)

SUICIDE = (
    Signe("envie-de-mourir", ("3114",), (
        "envie|envies de|a mourir|crever|creve|mort|disparaitre|disparetre|sauter|partir_pour_toujours|en_finir|finir_avec_la_vie",
        "envie|envies mourir|mort|crever|finir_vie|en_finir", "envie de plus exister|vivre|etre_la|me_reveiller",
        "envie de plus rien|jamais me reveiller", "VEUX mourir|crever|creve|mort|morte|etre_mort|etre_morte",
        "VEUX de? mourir|crever|etre_mort", "veux|veut disparaitre $", "veux|veut disparaitre pour|a_jamais|de_cette|de_ce|de_la_terre|maintenant|je|il|elle|et",
        "moi mourir", "mourir mieux", "mieux mourir|mort|morte|mourrir", "autant mourir|crever",
        "prefere|prefererais|prefere mourir|crever|etre_mort|mort", "que je meurs|creve|meure",
        "mieux .. si je etais|suis|meurs|existais mort|morte|plus|pas?", "mieux si je etais pas|plus la",
        "je merite .. mourir", "laissez|laisse moi mourir|crever", "pret|prete a mourir", "demande a mourir",
        "parle|parlait|parlent de mourir|mort|la_mort", "je vais crever $", "hate de mourir", "souhaite mourir|la_mort",
        "voulu mourir", "voulait|voulais mourir", "aimerais|aimerait|voudrais|voudrait etre? mort|morte|mourir|crever",
        "fait? pense a la mort", "pense|penser|penses|pensais|songe souvent|tout_le_temps|toujours|tous_les_jours? a mourir|la_mort|ma_mort",
        "i want to die", "wanna die", "want to kill myself", "kill myself", "quiero morir", "suicidal",
        "envie que tout se arrete", "envie que ca se arrete",
    )),
    Signe("en-finir", ("3114",), (
        "en|de finir|finis|fini|finisse avec la|ma|sa|cette|l vie|existence", "VEUX de? en? finir|fini|finis $",
        "VEUX en finir|fini|finis maintenant|pour|de|une|je|il|elle|et|svp|ce_soir|avec_moi|avec_tout|avec_tout_ca|avec_la|avec_mes_souffrances|bonjour|la|vite|definitivement",
        "envie|besoin|veut|veux de? en|finir finir|vie|fini", "vouloir|veux|veut finir ma|la|sa vie",
        "mettre|mets|met|mis fin a|de ma|mes|sa|ses|leurs|la vie|jours|existence|souffrances",
        "mettre|mets fin ma|mes vie|jours", "quitter ce|la|cette monde|vie|terre", "abreger mes|ses|ma souffrances|vie",
        "m|me|se oter|ote la vie", "arreter de|la vivre|vie", "en a fini avec la vie", "je en|vais finis|finir $",
        "passer a l acte", "pense|pensais|penser a en finir", "^ en finir $", "que ca|tout se arrete .. mourir|vivre|vie",
    )),
    Signe("se-tuer", ("3114",), (
        "VEUX_JE de? me|nous SE_TUER", "je VEUX me SE_TUER", "VEUX de? se SE_TUER", "envie|besoin|idee|peur|projet|moyen|facon|intention|pulsion|capable de|que me|se SE_TUER", "envie|besoin me SE_TUER", "menace|menaces|parle|dit|risque|peur|crains|craint|va|veut de|que|qu_il|qu_elle|il|elle? il|elle|on? se SE_TUER",
        "je me|m tue|suicide|pends|flingue|bute|fous_en_l_air|supprime|jette_sous|jette_par|jette_du|tire_une_balle",
        "il|elle|on|fils|fille|jeune|ami|copain|copine se tue|suicide|pend|flingue|bute|fout_en_l_air|supprime",
        "me|se suicider|suicide|suicidé|suicides", "^ me tuer", "se tuer ce_soir|demain|maintenant|moi|je|$",
        "me|se foutre|mettre en l air $", "sauter du|de|d|par pont|la_fenetre|le_balcon|un_pont|l_immeuble|toit|un_immeuble|falaise|la_falaise|etage|balcon",
        "sauter d|de|du .. pont|immeuble|fenetre|etage|toit|balcon|falaise", "sauter sous|devant un|le train|metro|tram|rer",
        "veux|veut|va|vais sauter $", "tirer|tire|mettre une balle dans|$ la|ma|sa? tete|bouche|crane|tempe?",
        "tirer une balle $", "vais|va|veux|veut|voudrais|dit|parle|compte .. AVALER BEAUCOUP_DE PILULES",
        "suicider|suicidé", "moi tuer moi", "tuer moi meme", "se tuer $", "vais me? pendre $",
    )),
    Signe("suicide-nomme", ("3114",), (
        "suicide|suicides|suicid|suisid*|sucid*", "suicidaire|suicidaires", "idees|idee|pensees|penses|pense noires|noire|noir|sombres|suicidaires|morbides|de_mort|suicid*",
        "lettre de? adieu", "mot de adieu", "lettres de adieu", "dire adieu a tous|tout|la|ma|mes|au", "adieu a tous|tout_le_monde|la_vie|le_monde",
        "adieu $", "fasse|faire|fait|fais une|1? betise|connerie|betises", "un geste desespere",
    )),
    Signe("plus-vivre", ("3114",), (
        "VEUX|peux|peut|envie|arrive|aime|plus plus|pas de? vivre", "veux|veut|voulais|voulait|peux|peut plus|pas vivre|exister|etre_la|etre_de_ce_monde",
        "enpeuxplus|enpeutplus de? vivre|la_vie|cette_vie|exister|de_la_vie", "en peux|peut|pe|pouvait plus de? vivre|la_vie|cette_vie|ma_vie",
        "plus|pas|aucune|sans de? envie|envies|gout|raison|raisons|force|courage|espoir|interet|sens de|a|pour la? vivre|vie|exister|continuer_a_vivre|rester_en_vie",
        "aucune|plus|sans raison|envie|force|gout de|a|pour vivre|la_vie|exister|rester", "plus gout a rien|la_vie|vivre",
        "a quoi bon vivre|continuer_a_vivre|la_vie|exister|rester_en_vie|rester", "pourquoi vivre|je_vis|exister|je_existe|continuer_a_vivre|rester_en_vie|je_suis_ne|je_suis_nee",
        "marre|ras_le_bol|assez|fatigue|fatiguee|epuise|epuisee|las|lasse|degoute|degoutee de vivre|la_vie|cette_vie|exister|cette_vie_de_merde|ma_vie",
        "vie .. vaut plus|pas|rien .. peine|coup", "vie vaut rien|plus_rien|pas", "plus la peine de vivre", "vie a|as|na plus|pas|aucun de|aucun? sens|gout|interet",
        "vivre plus|encore $", "pas vivre encore", "plus vivre $", "plus envie vivre|vie", "plus rien .. retient|raccroche|rattache", "plus rien a vivre|attendre_de_la_vie|perdre_je_veux",
        "ma vie est finie|foutue|terminee", "vie me degoute", "je deteste|hais ma|la vie", "la vie c est trop dur je",
        "vivre ne|me|sert plus? sert|a plus|a|rien rien?", "sert|sers a rien de|que vivre|je_vive", "plus la force",
    ), sans=("negation",)),
    Signe("plus-me-reveiller", ("3114",), (
        "plus|jamais|pas me reveiller|reveille $", "dormir|endormir|partir|disparaitre pour toujours|de_bon|l_eternite|de_vrai",
        "dormir|endormir et plus|jamais .. reveil*", "plus|jamais .. me reveiller", "partir pour toujours",
    ), sans=("negation",)),
    Signe("de-trop", ("3114",), (
        "mieux|bien|tranquille|tranquilles|heureux|soulage|soulages|content|contents sans moi", "mieux .. sans moi", "moi en moins", "mieux que je sois|existe|vive mort|morte|plus|pas",
        "de trop sur|dans cette|ce|terre terre?|monde?", "pas|plus ma place sur|dans terre|cette_terre|ce_monde|cette_vie",
        "ma place sur terre", "prefere|aurais|voudrais|aurait|aimerais|souhaite|souhaiterais .. pas|jamais naitre|etre_ne|etre_nee|nee|exister|existe|existé",
        "poids|fardeau pour tout|toute|tous|ma|mes|les|eux", "personne .. pleure*|remarquer*|manquer* .. mort|meurs|disparai*|pars|suicid*",
        "si je meurs|mourais|disparais|disparaissais|creve personne|tout|ca|vous|ils|qui", "je manquerai|manquerais a personne",
        "rejoindre|retrouver .. au_ciel|au_paradis|la_haut|dans_la_tombe", "plus etre la $", "plus etre la sur|parmi|avec_vous", "plus exister",
    ), sans=("negation",)),
    Signe("se-fait-du-mal", ("3114",), (
        "scarifie|scarifier|scarification|scarifications|automutile|automutiler|mutile|mutiler|automutilation",
        "me|se|m coupe|couper|coupes|taillade|lacere|tailler les? bras|poignets|cuisses|poignet|avant_bras|bra",
        "envie|besoin|veux|veut de? me|se faire du? mal", "je me fais|faire du? mal $", "je me fais du mal expres|volontairement|aux|avec|quand|tous",
        "elle|il se fait du mal", "me faire du mal $", "me bruler|brule expres|volontairement|avec_des",
    )),
)

DANGER = (
    Signe("agression", ("17",), (
        "on me agresse|agressent|attaque|vole_et|viole", "ils|il|elle|mec|homme|type|gens|bande me agresse|agressent|attaque|attaquent|poursuit|poursuivent|course|coursent",
        "me fais|fait|faire agresser|agresse|agressé|attaquer|attaque|poursuivre|courser|violer_la|lyncher|braquer|kidnapper|enlever|sequestrer",
        "se fait|font|faire agresser|agresse|attaquer|lyncher|tabasser|poignarder|kidnapper|enlever|sequestrer",
        "train de me|se|la|le|l|les agresser|attaquer|violer|kidnapper", "on|ils|quelqu_un|lui|eux veut|veulent|essaye|essaie|va|vont de? me agresser|violer|frapper|kidnapper|enlever",
        "agresse|agressent|agresser|attaquer moi", "viens|vient de me|se fait|faire|fais agresser|attaquer|braquer|violer|poignarder|tabasser",
        "agression en cours", "^ agression $", "je suis agresse|agressee $", "me agresse $", "on me agresse", "on agresse quelqu_un|une|un|mon|ma",
        "prise|pris de otage", "prise en otage", "me viole la|maintenant|en_ce_moment",
    )),
    Signe("coups-maintenant", ("17",), (
        "ILS|COUPLE|PARENT|ON .. me|moi FRAPPER dessus? MAINTENANT", "me FRAPPER dessus? MAINTENANT", "train de|a me|la|le|l|les|nous|se? FRAPPER",
        "me fais|fait FRAPPER dessus? MAINTENANT", "FRAPPER moi MAINTENANT", "FRAPPER moi dessus? MAINTENANT",
        "la|l|le FRAPPER dessus? en_ce_moment|maintenant|la_maintenant", "fait FRAPPER .. devant|maintenant|en_ce_moment",
        "bagarre .. ARME", "bagarre|baston|rixe generale|en_cours|dehors_devant|devant", "des coups .. MAINTENANT",
        "va me|la|nous|le|l? FRAPPER ce_soir|maintenant|il_arrive|la",
    )),
    Signe("tabasse", ("17",), (
        "ils me tabassent|tabasse|frappent|tapent|cognent", "ils|on .. me tabassent|tabasse", "je me fais tabasser|tabasse|lyncher",
    ), mineur=("17", "119")),
    Signe("on-me-frappe", ("17",), (
        "on me FRAPPER", "je me fais|fait FRAPPER", "on me fait du mal", "famille|eux|ils|gens FRAPPER moi",
    ), mineur=("119",)),
    Signe("intrus", ("17",), (
        "ESSAYER|veut|veulent|essaye|essaie|essaient|tente|cherche|cherchent|force|train|va a|de|pour? rentrer|entrer|rentre|entre|ouvrir|forcer|casser|defoncer .. chez|maison|appart|appartement|porte|fenetre|$",
        "derriere|devant ma|la|notre|sa porte", "il|elle|ex|mari|copain|homme|ils ETRE devant|en_bas chez|de_chez moi|elle",
        "defonce|casse|cogne|tambourine|tape|tapent|frappe|force|forcent|explose|cassent|frappent|defoncent sur|a|dans|contre? la|ma|notre porte",
        "quelqu_un|homme|inconnu|voleur|voleurs|cambrioleur|cambrioleurs|type|mec|gens dans|chez mon|ma|la|notre|moi|nous appart|appartement|maison|jardin|cave|chambre|$",
        "quelqu_un|homme|inconnu|des_gens .. ETRE? chez|entre|rentre chez|dans moi|nous|ma_maison|mon_appartement|mon_appart", "on me cambriole", "cambriolage|cambriole|cambrioler en_cours|maintenant|en_ce_moment|la",
        "train|fais de|me cambrioler", "y a quelqu_un chez|dans moi|ma|mon|la|l", "cache|cachee|enferme|enfermee dans .. salle_de_bain|salle_de_bains|toilettes|placard|wc|chambre|douche|cave .. il|ils|elle|peur",
        "il|ils|ex|mari me|nous cherche|cherchent .. dans_la_maison|pour_me", "il|elle arrive pour me FRAPPER|tuer",
    )),
    Signe("menace-armee", ("17",), (
        "il|elle|ils|on|homme|mec|type|gars|jeune|lui|COUPLE|PARENT|voisin|quelqu_un a|ont|avoir|tient|brandit|sorti|avec|sort|pris|prend .. ARME", "menace|menaces|menacent|menacé|menacee|menacer|poursuit|agresse|attaque avec? un|une|son|des|au|le ARME",
        "a sorti un|une|son ARME", "couteau|arme|pistolet|flingue sous_la|sur_moi|contre_moi|a_la_main|dans_la_main", "sur moi avec un|une ARME",
        "coup|coups de feu", "ca|ils|on|quelqu_un tire|tirent dans|sur|dehors|en_bas|partout|devant", "fusillade", "me braque|braquent|pointe", "personne armee", "homme|mec|type arme|armes",
        "menace .. la|le|l? ARME",
    )),
    Signe("menace-de-mort", ("17",), (
        "il|elle|ils|lui|COUPLE|PARENT|voisin|homme|mec|gang|dealers|dealer|on .. VEUX|vont|veulent|menacent_de me|nous|la|le|l|lui|moi|les? tuer|buter|egorger|planter|crever|bruler|assassiner|descendre|etrangler|eclater moi|elle|lui|ce|$|si|je|avec|et|il|svp|la|maintenant|dans|tous|demain|pour|parce|aide|aidez|bonjour",
        "veut|va|vouloir tuer moi", "menace|menacent|menaces|menacé|menacee de|a mort|me_tuer|la_tuer|le_tuer|nous_tuer", "menace|menacent me|de tuer", "menace|menaces de mort", "me menace de me tuer|mort|bruler|frapper|planter",
        "vont|va me tuer", "va finir par me|la tuer", "veut|veulent ma|sa peau", "me faire tuer ce_soir|si|par|$", "va se faire tuer", "he will kill me", "kidnappe|kidnappee|enleve_par|kidnapper", "il|elle va me|la buter|planter|egorger",
    )),
    Signe("suivi-dans-la-rue", ("17",), (
        "homme|mec|type|quelqu_un|voiture|inconnu|gars|ils|il|on|ex|hommes|mecs me|nous suit|suivent|sui|suis|poursuit", "quelqu_un me suis|suit", "je suis suivie|suivi par|dans_la_rue|$", "on me suit|suis dans|la|depuis|$",
    )),
    Signe("enferme", ("17",), (
        "sequestre|sequestree|sequestrer|sequestrent", "me|la|nous enferme|enferment|retient|retiennent|enfermer|enfermee|enfermé .. appart|appartement|maison|chambre|cave|sortir|piece|cle|cles|chez_lui|de_force|contre",
        "ils|il|on|mari|COUPLE me a|ont|avait? enferme|enfermee|enfermés", "retenu|retenue contre|de_force", "pris|prend mon passeport et enferme",
    ), mineur=("119",)),
    Signe("etrangle", ("17",), (
        "me|la|l|le a? etrangle|etrangler|etranglee|etrangl", "etrangle moi", "serre la gorge|le_cou", "main|mains autour du cou|de_mon_cou",
    )),
    Signe("appel-police", ("17",), (
        "appelez|appeler|envoyez|apelez|prevenez|appel la|les police|flics|flic|gendarmes|gendarmerie|17|gendarme|keufs",
        "^ police $", "police vite", "vite la? police", "besoin de la police|la_police maintenant|vite|tout_de_suite|ce_soir|$", "bagarre au couteau",
    )),
)

COUPLE = (
    Signe("couple-coups", ("3919",), (
        "COUPLE .. me|nous|moi a|ont|avait|ai|as? deja|encore|toujours|re|souvent|parfois? FRAPPE_PASSE", "COUPLE .. ma|m deja|encore? FRAPPE_PASSE", "COUPLE .. FRAPPER .. moi",
        "ma|sa|me|mon? COUPLE .. me|ma|m a? mis|met|donne|donné|mettre|donner|fout|foutu .. COUPS", "COUPLE .. me donne des coups",
        "COUPLE .. lui|la|le|l|les a|ont|donne|tape? encore|deja? FRAPPER", "COUPLE .. lui donne|met|mis|tape .. COUPS|dessus", "que|dont|par son|mon|leur|ton|sa COUPLE FRAPPER",
        "FRAPPER|viol* .. par|avec .. COUPLE", "fait|fais|faire|font FRAPPER|viol*|insult*|menac*|harcel* .. par .. COUPLE", "FRAPPER moi mon|mari COUPLE?",
        "COUPLE .. FRAPPER sa|ma femme|copine|compagne|mere|soeur|fille_de_20_ans", "leve|levé|lever la? main .. dessus|sur|moi|elle", "COUPLE .. leve|leve la main",
        "COUPLE .. me a? casse|cassé|pousse|poussee|tire|jetee_contre|mordu|brule|crache|bouscule|secoue|secouee le|la|les|par|dans|contre|a|dessus|moi|violemment|$ bras|nez|cote|cotes|dents|gueule|mur|cheveux|jambe|poignet|$",
        "me FRAPPE_PASSE ... mon|ma|le COUPLE", "coups .. mon|son|ma|le COUPLE", "mon|son COUPLE .. FRAPPER beaucoup|tout_le_temps|toujours|souvent|quand", "bleus .. COUPLE",
        "COUPLE FRAPPER|violent moi", "COUPLE me tire par les cheveux", "husband|boyfriend hits|beats|hit|beat me", "COUPLE me tape dessus", "me tape dessus mon|quand",
        "COUPLE .. fait|fais .. mal $", "COUPLE me fait du mal",
    ), sans=("passe-proche",)),
    Signe("il-frappe", ("3919",), (
        "il|elle|lui me|moi|ma|m a|ai|as? deja|encore|toujours|re|souvent|meme|aussi? FRAPPER", "il|elle .. me FRAPPER quand|encore|toujours|souvent|tous|tout|parfois|des_fois|hier|si", "il|elle me a? mis|donne|met|donné .. COUPS", "il|elle me a? encore? mis|donne|met .. COUPS",
        "il|elle FRAPPER moi", "il|elle encore FRAPPER moi", "je suis|etre frappee|battue|maltraitee $", "il|elle me fait du mal", "je me prends|prend des coups", "homme FRAPPER moi",
    ), mineur=("119",)),
    Signe("couple-violent", ("3919",), (
        "COUPLE .. est|etre|devient|devenu|tres|trop|redevient|est_devenu .. violent|violente|agressif|agressive|dangereux|brutal|mechant_et_frappe", "COUPLE violent|agressif|dangereux|brutal|violente", "violence|violences conjugal*", "violence|violences conjugal|conjugale|conjugales|domestique|domestiques|intrafamiliales|intra_familiales",
        "femme|femmes|fille|dame|mere|homme|epouse battue|battues|battu|frappee|maltraitee", "violence|violences .. COUPLE|couple|maison|mari", "subi|subit|subis|vis|vit|subir|victime des|de|les|la? violence|violences|coups|maltraitance|maltraitances .. COUPLE|couple|maison|lui|quotidien|$",
        "victime|victimes de|des violence|violences|viol|coups", "violence|violences physiques|psychologiques|verbales|sexuelles|psychologique|physique|economiques", "il|elle est|devient|etre tres|trop|de_plus_en_plus? violent|violente .. avec|envers|contre|quand|moi", "il est violent $", "emprise .. COUPLE", "sous emprise|l_emprise", "sous l emprise de son|mon|lui|sa|cet",
        "peur|terrorisee|terreur de|pour? mon|son|ma|du|le|sa? COUPLE", "peur COUPLE", "moi peur COUPLE", "COUPLE .. fait peur", "fuir|fuis|fui|echapper|partir_de_chez|quitter_a_cause_des_coups .. mon|son|ma|un|a COUPLE", "danger .. avec COUPLE|mon_mari|mon_ex",
        "feminicide", "il|elle me terrorise|seq*", "bleus a_cause|partout|sur_le_corps|au_visage|il",
    ), mineur=("119", "3919")),
    Signe("couple-controle", ("3919",), (
        "COUPLE .. me|m|la|l|lui|nous harcele|harceler|harcelent|menace|menacé|insulte|insultes|humilie|rabaisse|terrorise|surveille|controle|suit|traque|force|oblige|viole|violee|violente|isole|sequestre|seq|enferme|crie_dessus_et|manipule|suis|espionne|prive",
        "COUPLE .. laisse|laissent pas|plus|jamais .. sortir|travailler|voir|parler|telephone|argent|aller", "COUPLE .. interdit|empeche|defend .. sortir|travailler|voir|parler|telephoner|seule|aller", "COUPLE .. controle tout|mes|mon|ses|son|l|ce", "COUPLE .. confisque|pris|prend|cache|garde|vole .. papiers|passeport|argent|telephone|carte|salaire|cles|rsa",
        "harcelee|harcele|menacee|menace|traquee|insultee|humiliee|suivie par .. mon|son|ma|l COUPLE", "harcelement .. COUPLE|de_mon_ex", "COUPLE .. mechant",
    ), mineur=("119", "3919")),
    Signe("viol", ("3919",), (
        "ai|a|ont|as|ete|suis|etre .. violee|viole|violer", "me|m a|ont|ai|as? viole|violee|violer", "fait|fais|faire violer|viole|violee", "viol hier|ce_matin|cette_nuit|conjugal|collectif", "victime de un? viol|agression_sexuelle|viols",
        "agression sexuelle", "agressee|agresse|agressions sexuellement|sexuelles", "abuse|abusé|abusee de moi|elle|sexuellement", "abusee|abuse sexuellement", "force|forcee|oblige|obligee|forcent|forcer|contraint .. coucher|sexe|sexuel*|faire_l_amour|prostituer|rapport|rapports|baiser|relations", "drogue du viol", "mis|mise sur_le_trottoir|au_tapin", "proxenete",
        "touche|touchee|tripote|touchait|caresse .. sans mon|son accord|consentement", "me touche .. sans", "attouchements|attouchement",
    ), mineur=("119",)),
    Signe("mariage-force", ("119", "3919"), (
        "marier|mariee|marie|mariage|mariages de|par force", "mariage force|forcé|arrange", "force|forcent|forcer|oblige|obligent|obliger .. marier|marie|mariage", "veut|veulent|va|vont me|la|l|les marier $", "veut|veulent|va|vont me|la marier avec|a un|mon|son|au|contre|quelqu_un|lui", "marier moi",
        "parents|famille|pere|mere|oncle veut|veulent|va|vont|veule marier moi|me", "excise|exciser|excision|excisee|mutilation_sexuelle|mutilations_sexuelles", "train de me marier", "marier au|en bled|pays|mali|algerie|maroc|senegal|turquie contre",
    ), mineur=("119",), majeur=("3919",)),
)

ENFANCE = (
    Signe("parent-frappe", ("119",), (
        "PARENT .. me|moi|nous a|ont|as|ai? deja|encore|toujours|souvent? FRAPPER", "PARENT .. ma|m deja|encore? FRAPPER", "PARENT .. FRAPPER .. moi", "me FRAPPER .. mon|ma|mes|le PARENT", "PARENT .. me|m a|ont|va|donne? mis|met|donne|mettent|donnent .. COUPS", "PARENT .. va|vont|veut me|moi FRAPPER",
        "je me|suis fais|fait|etre? FRAPPER .. par .. PARENT", "je suis battu|battue|frappe|frappee|maltraite|maltraitee .. par|chez|a_la_maison .. PARENT|moi|maison?", "peur de|que mon|ma|mes|rentrer|chez PARENT|chez_moi|a_la_maison .. FRAPPER|coups|violent|mal",
        "PARENT .. violent|violents|violente avec|envers|contre moi|nous", "PARENT .. me maltraite|maltraitent|brule|prive|enferme|enferment|attache|attachent|sequestre|sequestrent|laisse|laissent .. dans|dehors|manger|chambre|cave|nuit|seule|seul|pas|de|$",
        "PARENT .. donne|donnent pas|plus|rien .. manger|nourriture", "PARENT .. me enferme|enferment|enfermer", "FRAPPER .. a la maison", "maltraite|maltraitee .. maison|parents|famille|foyer|famille_d_accueil", "PARENT me FRAPPER", "PARENT me fait|font du mal", "maltraitance|maltraitances .. maison|famille|parents|foyer",
    ), majeur=("17", "3919")),
    Signe("parent-abuse", ("119",), (
        "PARENT .. me|m|moi a|ont? touche|touchent|toucher|caresse|tripote|viole|violee|violer|abuse|embrasse_de_force|agresse_sexuellement|regarde_sous_la_douche", "PARENT .. abuse|abusé|abuser de moi", "PARENT .. dans mon lit", "attouchement|attouchements .. PARENT|maison", "inceste|incestes|incestueux|incestueuse",
        "vient dans mon lit", "PARENT .. force|oblige .. coucher|sexe|sexuel*|toucher|nu|nue",
    ), majeur=("3919",)),
    Signe("mineur-abuse", (), (
        "force|oblige|forcent|forcer|obligent .. coucher|sexe|sexuel*|faire_l_amour|choses", "me|m a|ont? touche|touchent|toucher|tripote|caresse .. parties|sexe|intime|intimes|zizi|fesses|seins|corps|culotte", "parties intimes", "me touche|touchent|tripote|caresse $", "prostitue|prostituer|prostituee|prostitution|proxenete|michetonne|michetonnage|passes_a_l_hotel", "envoyer des photos|nudes nue?", "menace|chantage .. photos|nudes", "victime|subi|subit .. abus|agression|attouchement|attouchements|viol|violences_sexuelles .. sexuel|sexuels|sexuelle?|$",
        "frappe|frappee|battu|battue|maltraite|maltraitee|violente par|chez|a|au .. PARENT|maison|foyer", "harcele|harcelee|racket|rackette|rackettee|tape|frappe|tabasse .. ecole|college|lycee|classe", "sequestre*|enferme|enfermee|attache|attachee .. parents|pere|mere|maison|famille|chambre|cave|cagibi|$", "PARENT veut|veulent|va|vont me? marier",
        "alcool force", "danger .. maison|famille|parents|foyer|$",
    ), mineur=("119",)),
    Signe("enfant-battu", ("119",), (
        "FRAPPER|secoue|secouer|insulte_et|violente|brule|pince|mord .. mon|ma|mes|son|sa|ses|les|leur|leurs|un|une|des|nos|notre|le|la|cet|l . ENFANT", "ENFANT .. se fait|font FRAPPER", "ENFANT .. ETRE? battu|battue|battus|frappe|frappee|frappes|maltraite|maltraitee|maltraites|secoue|violente|martyrise|brutalise|affame", "ENFANT .. traces|marques|bleus|hematomes|brulures .. coups|corps|bras|dos|visage|suspects|suspectes|partout|$",
        "maltraitance|maltraitances|maltraitee|violences|negligence|negligences .. sur|envers|contre|d|de .. ENFANT", "bebe secoue", "FRAPPER .. sur .. ENFANT", "hurle|cris|pleurs|pleure|entend|entends .. ENFANT .. FRAPPER|coups|hurl*", "eleve|jeune|adolescent|adolescente|ado .. FRAPPER .. par .. PARENT",
        "jeune .. mineur|mineure .. FRAPPER", "maltraitance|maltraitances infantile|infantiles|sur_mineur", "donne|met|mis .. COUPS .. ENFANT|mon_fils|ma_fille|mes_enfants",
    )),
    Signe("enfant-abuse", ("119",), (
        "ENFANT|fillette|soeur|frere|cousine|cousin|jeune|collegienne|eleve .. a|ont|subi|subit|victime|ete|est|fait .. viol|violee|viole|violer|attouchement|attouchements|abus|abuse|abusee|inceste|agression_sexuelle|violences_sexuelles|abus_sexuels|agressee_sexuellement .. mineur|ans|ENFANT", "ENFANT .. ete|subi|subit|victime|est|fait .. viol|violee|viole|violer|attouchement|attouchements|abus|abuse|abusee|inceste|agression_sexuelle|violences_sexuelles", "touche|tripote|viole|abuse|caresse .. de|du|des? les|mon|ma|mes|son|sa|ses|un|une|notre|leur|la|le ENFANT",
        "abus|agression|violence|violences|attouchement|attouchements sexuel*|sexuels|sur .. ENFANT|mineur|mineure", "pedophile|pedophilie|pedocriminel", "ENFANT .. se prostitue", "prostitution .. mineur|mineure|mineurs",
    )),
    Signe("enfant-en-danger", ("119",), (
        "enfant|enfants|mineur|mineure|mineurs|bebe|ado|adolescent|adolescente|eleve|petit|petite|fils|fille|gamin|gamine .. en|est_en|sont_en danger", "ENFANT .. laisse|laisses|laissee|laissés|abandonne|abandonnes|abandonnee|enferme|enfermee|livre .. seul|seuls|seule|dehors|nuit|rue|cave|chambre|a_lui|voiture|poubelle|$", "laisse|laissent|abandonne .. mon|ma|mes|son|sa|ses|les|leur|leurs|un|une|des ENFANT .. tout|toute|tous? seul|seuls|seule", "bebe|enfant|enfants|gamin|petit|petite tout|toute|tous seul|seule|seuls", "enfant|enfants|bebe|petits seul|seuls|seule la|dans|a|chez|depuis .. nuit|appart|appartement|maison|voiture|rue|dehors|hier",
        "ENFANT .. mange pas|plus|rien", "enfant sequestre|disparu|enleve|kidnappe", "enfants disparus", "enleve mon|ma|mes enfant|enfants|fils|fille", "ENFANT .. disparu|disparue .. depuis|hier|ce|$",
    ), sans=("negation",)),
    Signe("fugue", ("119",), (
        "ai|a|ont|suis|est|veux|vais|en fugue|fuguer|fugué", "fugue de", "je fugue", "en fugue", "fugueuse|fugueur", "enfui|enfuie|sauve|sauvee|parti|partie de chez mes parents|mon_pere|ma_mere",
    ), majeur=()),
    Signe("couple-frappe-enfant", ("119", "3919"), (
        "COUPLE .. FRAPPER .. mon|ma|mes|les|nos|notre|le|la|ses|son|sa ENFANT", "COUPLE .. mes|les|nos enfants .. et|aussi moi|me",
    )),
    Signe("couple-marie-enfant", ("119", "3919"), (
        "COUPLE veut|va|force marier .. ENFANT",
    )),
)

DEHORS = (
    Signe("dort-dehors", ("115",), (
        "dors|dort|dorment|dormons|dormez|dormi|dodo|couche|couchent|vis|vit|vivent|vivons|loge|logent|reste|restent|squat|squats|squattent|zone|zonent|erre|errent|habite|habitent|galere|campe|creche|vivant|dormant|passe|sommes|somme .. DEHORS",
        "moi|nous|je|lui|elle|on|suis|bebe|famille dormir|vivre .. DEHORS|rue", "passe|passer|passons|passent|passé mes|ses|la|les|nos|leurs|ma|sa|des|nuit nuit|nuits|$ .. DEHORS", "sleep*|sleeping outside|street|in_my_car|in_the_street|on_the_street|rough", "homeless", "nowhere to sleep|go", "no place to sleep|stay|go",
        "dors|dort|dorment dans la voiture|caisse ce_soir|cette_nuit|la_nuit|depuis|toutes|avec", "dormir ou $", "dort nulle part", "dors ou je peux", "dort ou il|elle peut", "vis|vit a la rue", "squatte une cave|un_hall|une_gare", "squat une|un cave|hall|local|parking|gare|maison|immeuble|batiment", "vie|vis dans la rue $",
    )),
    Signe("dormir-dehors", ("115",), (
        "dormir|vivre|coucher|rester|errer|passer_la_nuit|zoner . DEHORS", "dormir sur .. DEHORS",
    ), sans=("negation",)),
    Signe("a-la-rue", ("115",), (
        "suis|est|es|sommes|sont|e|et|somme|retrouve|retrouves|retrouvent|retrouvee .. a_la_rue|dans_la_rue|a_rue|sous_les_ponts|sans_abri|sans_abris|sans_toit|sans_domicile|sans_domicile_fixe|sans_logement|sans_hebergement|sans_maison|sdf|la_rue|sans_rien_pour_dormir|sans_solution|sous_un_pont|sans_solution_de_logement",
        "moi|on|jeune|jeunes|famille|enfants|femme|homme|mineur|mineure|mna|personne|personnes|dame|monsieur|seule|seul|bebe|fille|mere|garcon .. a_la_rue|sans_abri|sans_abris|sans_toit|sans_domicile|sans_hebergement|sdf",
        "moi|jeune|famille|enfants|femme|homme|mineur|mineure|dame|monsieur . la_rue|dans_la_rue",
        "a la rue depuis|ce_soir|cette_nuit|avec|des|maintenant|$|je|il|elle|on|aidez|aide|svp|sans|et|en_ce|encore|bebe|seul|seule|merci|demain|toute|tous|en_plein|en_hiver|nous|bonjour|de_nouveau|moi|j_ai|a_cause|car|parce|mais|quoi|vite|urgent|la|apres|suite", "^ la rue ce_soir|depuis", "^ . sdf|sans_abri|sans_abris|sans_domicile|sans_toit|sans_logement|sans_maison $",
        "sdf|sans_abri|sans_domicile|sans_domicile_fixe|sans_toit depuis|ce_soir|cette_nuit|avec|il|elle|je|actuellement|a_mettre|et|maintenant|NB|en_ce_moment|moi|svp", "mna|mineur|mineurs|mineure|mineures .. dehors|a_la_rue|sans_abri", "personne|personnes|jeune|famille sans domicile|abri|hebergement|logement|toit $", "encore|toujours a_la_rue|dehors|sdf|sans_abri", "sans maison|logement|hebergement|toit dehors|ce_soir|cette_nuit|depuis",
        "dormir a|dans? la? rue", "rue|dehors avec .. bebe|enfants|gosses|enfant|fils|fille .. dormir|nuit|froid", "sans abri", "sans domicile fixe",
    )),
    Signe("dehors-ce-soir", ("115",), (
        "dehors CE_SOIR", "dehors .. CE_SOIR $", "CE_SOIR . dehors", "CE_SOIR .. a_la_rue|dehors|dans_la_rue|dans_ma_voiture|sans_abri|sans_toit|sans_logement|sans_hebergement", "suis|est|sommes|sont|on|es dehors .. enfants|enfant|bebe|gosses|fils|fille|rien|depuis|froid|nuit|toute|aidez|aide|115|nulle|sans|seul|seule|$ .. CE_SOIR|froid|dormir|aller|froid|place|$",
        "suis|est|sommes dehors depuis NB|hier|une|ce_matin|plusieurs", "suis dehors .. ou aller|dormir", "dehors .. 115", "NB a|ans .. dehors $", "115 .. dehors", "mineur|mineure|jeune|ado|enfants|famille|mna dehors", "je suis dehors avec mes|mon|ma", "dehors sous la pluie|neige", "dehors dans le froid cette|avec|et|la",
        "demain a_la_rue|dehors|sans_logement", "a_la_rue|dehors demain", "expulse|expulsee|expulses|expulsion|dehors|mis_a_la_porte|vire|viree demain",
    )),
    Signe("pas-ou-dormir", ("115",), (
        "nulle|nul|null part ou? dormir|aller|aler|loger|me_loger|me_poser|vivre|passer|rester|coucher|crecher|habiter|je_peux", "nulle part ou", "nulle part $", "pas|plus|aucun|aucune|rien .. ENDROIT ou|pour de|me|se|je|il|elle? dormir|dort|dors|aller|loger|vivre|rester|passer_la_nuit|cette_nuit|ce_soir", "pas|plus ou|la dormir|dort|dors|loger|coucher|passer_la_nuit|me_loger|crecher", "pas .. ou dormir|dort|dors|passer_la_nuit|coucher", "ou dormir|dors|dort|coucher|passer_la_nuit|loger|crecher .. ce_soir|cette_nuit|maintenant|tonight|ca_soir|$", "sais|sait|savons|savent pas ou .. dormir|dors|dort|dodo|loger|passer_la_nuit|rester_ce_soir|aller_ce_soir",
        "dors|dort|dormir|dodo ou ce_soir|cette_nuit|$", "je|il|elle|on vais|va dormir ou", "maison|dehors .. dormir ou", "ou je|il|elle|on vais|va|peux|peut|dors|dort|peut_on .. dormir|ce_soir|cette_nuit", "ou aller ce_soir|cette_nuit|dormir", "pas ou aller $", "pas ou aller ce_soir|cette_nuit|je|avec|il|aidez|pour|dormir", "cherche|trouver|trouve|faut|besoin|veux|veut|donner|demande|urgent|recherche|fo|trouvez|avoir|chercher .. ENDROIT|dormir .. ce_soir|cette_nuit|pour_dormir|ou_dormir|pour_la_nuit",
        "ou dormir", "un lit pour", "pas dormir ou", "pas ou dormir", "peux|peut dormir ou", "dormir quelque part", "rien pour dormir|ce_soir_pour_dormir", "pas de place pour dormir", "pas .. lit pour_dormir|ce_soir", "dort|dors ou",
    ), sans=("negation",)),
    Signe("plus-de-toit", ("115",), (
        "plus|pas|sans|ni|aucun de|un|aucun? toit", "ai|je|a|avons|ont|as|on plus|pas de toi $", "plus de toi ou|au|pour", "plus de? maison|logement|appart|appartement|chez_moi|chez_soi|domicile|hebergement|abri|habitation|foyer|chambre $", "plus de? maison|logement|appart|appartement|hebergement|chez_moi|abri|foyer ce_soir|depuis|et|je|cette_nuit|maintenant|il|elle|pour_dormir|ni|ou_dormir|avec|du_tout", "sans|pas|aucun|aucune|perdu .. solution|logement|hebergement|toit|abri|maison|appart|place|chambre|foyer|domicile .. ce_soir|cette_nuit|pour_la_nuit|pour_dormir|des_ce_soir|ou_dormir",
        "sans|pas|plus|aucune solution de? hebergement|logement", "sans hebergement|logement|toit|domicile|abri|maison $", "sans hebergement|logement|toit|abri|maison depuis|et|ce_soir|avec|je|il|elle|cette|dehors|avec", "plus de chez moi", "pas maison ce_soir|dormir|moi|dehors|ou", "moi pas|sans maison", "pas de|un? maison dormir|ce_soir|dehors", "perdu ma maison|mon_logement|mon_toit|mon_appart .. dehors|dormir|rue|ce_soir|voiture", "sortant|sort|sorti|sortie|sors .. sans solution|logement|hebergement|toit",
    ), sans=("negation",)),
    Signe("mis-dehors", ("115",), (
        "mis|mise|mi|mettre|met|foutu|foutue|fous|fout|foutre|jete|jetee|jeter|vire|viree|virer|virés|chasse|chassee|chassés|mettent|flanque|fichue|fichu .. dehors|a_la_porte|a_la_rue|de_chez_moi|de_chez_lui|de_chez_elle|de_chez_nous|de_la_maison|de_l_appart|de_l_appartement|de_mon_logement|de_l_hotel|du_foyer|de_son_foyer|de_mon_foyer|de_l_hebergement|sur_le_trottoir|de_mon_appart|de_chez_mes_parents|de_chez_ma_mere|de_chez_mon_pere|de_chez_ses_parents", "PARENT|COUPLE|proprietaire|proprio|oncle|tante .. me|m|l|la|le|nous a|ont? vire|viree|virer|chasse|chassee|jete|jetee $", "PARENT|COUPLE .. ma vire|viree|chasse|jete",
        "peux|peut|veux plus|pas rentrer|retourner chez moi|elle|lui|nous|mes_parents .. ce_soir|cette_nuit|dormir|dors|dehors|$", "peux plus rentrer", "mis|mise a la rue", "porte fermee .. dehors", "rejete|rejetee par .. PARENT .. dehors|rue",
    )),
    Signe("expulse", ("115",), (
        "expulse|expulsee|expulses|expulsees|expulser ce_soir|ce_matin|aujourd_hui|hier|cette_nuit|tout_de_suite|maintenant|de_chez_moi|avec|sans|de_mon_logement|de_mon_appartement|de_mon_appart|il|elle|je|et|on", "ai|a|ont|avons|suis|est|sommes|ete .. expulse|expulsee|expulses|expulser", "^ expulse|expulsee $", "expulsion ce_soir|ce_matin|aujourd_hui|maintenant", "CE_SOIR . expulse|expulsee|expulser|expulsion", "police|huissier|huissiers .. expulse|expulser .. maintenant|ce_matin|aujourd_hui|la|$", "sort|sors|sorti|sortie de prison|l_hopital|hopital .. dormir|aller|dehors|sans_logement|rue",
    )),
    Signe("demande-115", ("115",), (
        "115 .. pas|plus|aucune|0 de? place|places", "115 repond pas|plus|jamais", "115 est|et sature|complet|occupe|plein|injoignable", "appelle|apelle|appeler|appelé|appelez|appelons le? 115 .. depuis|pas|plus|rien|place|tous|chaque|repond*", "115 .. refuse|refuse|raccroche|rien", "mise a l abri", "mettre|mis|mettez a l abri", "a l abri ce_soir|cette_nuit", "hebergement|hebergements de? urgence .. ce_soir|cette_nuit|pour|svp|vite|$", "besoin|cherche|demande|faut|veux|veut|recherche .. hebergement|logement|abri de? urgence", "abri pour|de la? nuit|ce_soir|cette_nuit|urgence", "place|lit|hebergement|abri|toit|chambre pour? ce_soir|cette_nuit",
    ), sans=("negation",)),
)

SIGNES = (*VITAL, *TENTATIVE, *SUICIDE, *DANGER, *COUPLE, *ENFANCE, *DEHORS)

# Not an urgence by themselves: they add the 114 to one.
SOURD = (
    "sourd|sourde|sourds|malentendant|malentendante|muet|muette|sourdmuet", "mal entendant|entendante", "je entends|entend pas|plus|rien", "sourd et muet",
)
# Somebody is listening: the 17 without a voice.
CHUT = (
    "JE_PEUX_PAS .. PARLER .. il|elle|lui|mari|ex|copain|ils|pere|mec|COUPLE|PARENT|quelqu_un .. LA_TOUT_PRES|entend|entendre|ecoute|surveille|regarde|dort_a_cote|va_me_entendre|me_entend", "JE_PEUX_PAS .. PARLER .. il|ils|elle|mari|COUPLE|PARENT va|vont|me|peut .. entendre|entend", "il|elle|mari|ils|COUPLE|PARENT me? ecoute|entend|surveille|regarde .. JE_PEUX_PAS PARLER",
    "il|elle|mari|COUPLE|PARENT|ils va|vont me? entendre", "chut .. il|elle|COUPLE|ils .. LA_TOUT_PRES|ecoute|entend", "il|elle|COUPLE|ils me? entend|entendre|ecoute si je parle|appelle|appelez|telephone", "moi pas parler .. lui|il|mari .. cote|la|ecoute", "JE_PEUX_PAS .. PARLER .. agresse|frappe|derriere_la_porte|couteau|menace|me_suit|suit", "il|elle|mari|COUPLE|ils .. LA_TOUT_PRES .. JE_PEUX_PAS .. PARLER",
    "il|mari|COUPLE doit|faut pas .. entend*", "cache|cachee|planque|planquee .. JE_PEUX_PAS .. PARLER",
    "JE_PEUX_PAS .. PARLER .. cache|cachee",
)
# Nothing but a cry.
CRI = ("au secours", "a l aide", "sos", "aidez moi au_secours")
