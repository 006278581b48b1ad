"""Being attacked or threatened now: the 17."""

from __future__ import annotations

from bot.urgences.signes.menaces import MENACES
from bot.urgences.signes.signe import COUPS_SUBIS, Signe

DANGER = (
    *MENACES,
    Signe(  # who has power over one, or lives next door
        "touche-par-qui-a-du-pouvoir",
        ("17",),
        (
            (
                "formateur|patron|chef|gerant|manager|collegue|prof|professeur|moniteur|entraineur|coach|surveillant|"
                "tuteur|maitre_de_stage|responsable|encadrant|animateur|voisin|proprio|proprietaire .. me|m a? "
                "touche|tripote|caresse|pelote $|quand|tout_le_temps|souvent|partout|en_cachette|encore"
            ),
        ),
        mineur=("119",),
    ),
    Signe(
        "agression",
        ("17",),
        (
            "me|nous attaquent|attaque|agresse|agressent|lynche|lynchent",
            "suis|sommes poursuivi|poursuivie|poursuivis|pourchasse|attaque|attaquee $",
            "suis poursuivi|poursuivie par|dans|il|ils|aidez",
            "on me agresse|agressent|attaque|vole_et",
            (
                "ils|il|elle|mec|homme|type|gens|bande me agresse|agressent|attaque|attaquent|"
                "poursuit|poursuivent|course|coursent"
            ),
            (
                "me fais|fait|faire agresser|agresse|attaquer|attaque|poursuivre|courser|"
                "violer_la|lyncher|braquer|kidnapper|enlever|sequestrer"
            ),
            (
                "se fait|font|faire agresser|agresse|attaquer|lyncher|tabasser|poignarder|"
                "kidnapper|enlever|sequestrer"
            ),
            "train de me|se|la|le|l|les agresser|attaquer|violer|kidnapper",
            (
                "on|ils|quelqu_un|lui|eux|homme|mec|type|gars|il veut|veulent|essaye|essaie|"
                "essaient|tente|va|vont de? me agresser|violer|frapper|kidnapper|enlever|"
                "voler_avec|attaquer|braquer"
            ),
            "agresse|agressent|agresser|attaquer moi",
            (
                "viens|vient de me|se fait|faire|fais agresser|attaquer|braquer|violer|poignarder|"
                "tabasser"
            ),
            "je suis en danger $",
            "je suis en danger il|elle|ils|maintenant|la|vite|aide|aidez|chez_moi|on|svp|immediat",
            "on est en danger",
            "danger de mort|immediat",
            "il arrive il|je|vite|aide|aidez",
            "empeche|empechent ... sortir ... la|maintenant|violent|$",
            "agression en cours",
            "^ agression $",
            "je suis agresse|agressee $",
            "me agresse $",
            "on me agresse",
            "on agresse quelqu_un|une|un|mon|ma",
            "prise|pris de otage",
            (
                "HOSTILE .... pris|prend|prennent|emmen~|embarqu~|enlev~|kidnapp~ ... fille|fils|"
                "enfant|petite|bebe|copine|soeur|gamine & voiture|camionnette|camion|force|coffre|"
                "sauve|enfui|parti|hurle"
            ),
            (
                "poursuivi|poursuivie|poursuivis|poursuit|poursuivent|poursui dans|par|avec|"
                "depuis|jusqu"
            ),
            (
                "HOSTILE ... me|m|nous|moi a|ont|se|est|sont? AGRESSER & SUR_LE_CHAMP|parking|"
                "hall|en_bas|devant_la_porte|cache|cachee|couteau|sang"
            ),
            "vient|viens|venons|viennent de me|m|nous|se|la|le|l|lui|moi? faire? AGRESSER",
            "train de me|m|nous|se|la|le|l|lui|les|sur? faire? AGRESSER",
            "train de AGRESSER",
            "suis|est|sommes attaqu~|agress~ $",
            (
                "agresse|agressee|attaque|attaquee|tabasse|tabassee|braque|braquee dans|devant|"
                "sur|par le|la|un|une|mon|des ... tram|bus|rue|metro|hall|parking|train|rer|"
                "immeuble|escalier|gare|inconnu|inconnus|homme|hommes|mec|mecs|bande|groupe"
            ),
            "prisonnier|prisonniere|captif|captive chez|dans",
            (
                "frappent|tapent|tabassent|attaquent|agressent|cognent|lynchent|coursent|braquent|"
                "poursuivent|encerclent|defoncent ... mon|ma|mes|un|une|le|la|les|des|notre|sur "
                "PERSONNE"
            ),
            (
                "groupe|bande|individu|individus|inconnu|inconnus ... attaque|attaquent|agresse|"
                "agressent|frappe|frappent|tabasse|tabassent ... mon|ma|mes|un|une|le|la|les|des|"
                "notre|sur PERSONNE"
            ),
            "tireur|terroriste|terroristes|sniper",
            (
                "braque|braquent ... la|le|une|un|mon|ma pharmacie|tabac|magasin|boulangerie|"
                "banque|bureau|supermarche|station|caisse"
            ),
            (
                "viens|vient|venons|viennent de etre agress~|attaqu~|braqu~|frapp~|tabass~|viole|"
                "violee|vole|poursuivi"
            ),
            "se|me|nous fait|fais|font|faire cambriol~|braqu~|agress~|attaqu~",
            "COUPLE|HOSTILE me|m|nous course|coursent|poursuit|poursuivent|pourchasse|pourchassent",
            (
                "braquage|agression|cambriolage|fusillade|viol|rixe|attaque|lynchage en_cours|"
                "maintenant|SUR_LE_CHAMP"
            ),
            "temoin de une? agression|bagarre|viol|braquage|attaque|violences",
            (
                "train de tuer|egorger|massacrer|poignarder|etrangler sa|son|un|une|le|la|mon|ma|"
                "mes|quelqu_un"
            ),
            "introduit|introduite|introduits chez|maison",
            "effraction & SUR_LE_CHAMP|chez|entre|dedans|nuit|cache|cachee",
            (
                "me|m a? touche|touchee|tripot~|frott~|caress~|pelot~ ... bus|metro|tram|rue|"
                "train|fesses|seins|cuisse|ascenseur"
            ),
            (
                "agress~|attaqu~|tabass~|poignard~|braqu~|etrangl~|violee|kidnapp~|frapp~ ... "
                "a_l_instant|y_a_NB_minutes|y_a_quelques_minutes|en_ce_moment|sous_mes_yeux"
            ),
            "se faire|fait|font ... AGRESSER|FRAPPER & SUR_LE_CHAMP|en_bas|devant_moi|vois|voit",
            (
                "prendre|enlever|emmener|arracher|recuperer|voler ... fille|fils|enfant|enfants|"
                "bebe ... de force|bras"
            ),
            "ENFANT ... de force & prendre|enlever|emmen~|arrach~|pris|prend",
            (
                "entrain~|tir~|train~|embarqu~|monter|pouss~ ... dans ... voiture|cave|buisson|"
                "buissons|appart|camion|camionnette|hall|ruelle|bois|coffre & me|m|nous|la|homme|"
                "mec"
            ),
            "vient|viens|venons|viennent de .... me|m|nous|se AGRESSER",
            (
                "ils|on|mecs|types|gars|bande|grands ... me|m|nous coinc~|encercl~|bloquent|"
                "lachent_pas|attendent"
            ),
            "attaque moi|nous",
            (
                "me|m|nous|la forc~|oblig~ a|de? entrer|rentrer|monter|descendre dans|avec un|une|"
                "sa|la|le|l|leur? appart|appartement|voiture|camion|cave|immeuble|hall|chambre|"
                "maison|hotel|eux|lui"
            ),
            (
                "hommes|mecs|types|gars|individus . cagoul~|masques|encagoules & braqu~|arme|"
                "armes|epicier|banque|magasin|menac~|casse"
            ),
            "ils|il|mecs|types|hommes le|la|les|nous braquent|braque|tabassent|frappent",
            "se colle a|contre moi",
            (
                "se|me fait|font|fais|faire tirer|embarquer|trainer|pousser|enlever|jeter ... dans "
                "... camionnette|voiture|coffre|camion|fourgon|van"
            ),
            "me|m attaque|agresse",
            "prise en otage",
            "me viole la|maintenant|en_ce_moment",
        ),
    ),
    Signe(
        "agression-subie",
        ("17",),
        (
            (
                "on|ON|il|elle|ils|eux|bande me|m|ma|nous|la|l|le a|ont agresse*|attaque|attaquee|"
                "attaques|braque|braques"
            ),
            (
                "me|m|nous|se suis|sommes|est|ete fait|faite|faire|fais agresser|agresse*|"
                "attaquer|braquer|tabass~|frapp~|lynch~|poignard~|viol*|cogn~|molest~"
            ),
            "ai|a|suis|est|avons ete|etre agresse*|attaque|attaquee|attaques|braque|braquee",
            "victime de|d une|l? agression hier|ce_matin|ce_soir|aujourd_hui|cette_nuit|dans|$",
        ),
    ),
    Signe(
        "passant-frappe",
        ("17",),
        (
            "mec|homme|type|gars|individu|voisin la|le|l|les COGNER & crie|hurle|aide|immeuble|rue|"
            "secours|en_bas|devant|SUR_LE_CHAMP",
        ),
    ),
    Signe(
        "tiers-frappe",
        ("17", "3919"),
        (
            (
                "voisin|voisins|mec|type|homme|gars|monsieur|dessus|etage|dessous|cote ... COGNER "
                "... sa|la|une|ma femme|copine|meuf|compagne|epouse|dame|voisine & entend*|hurle|"
                "crie|cris|coups|mur|pleure|SUR_LE_CHAMP"
            ),
            (
                "voisin|voisins|dessus|etage|dessous|a_cote|mur|palier|couloir & COGNER & entends|"
                "entend|hurle|crie|cris"
            ),
            (
                "voisine|femme|dame|copine|amie|soeur|meuf|cousine|collegue|elle qui? se fait|font "
                "FRAPPER dessus? $"
            ),
            (
                "voisine|femme|dame|copine|amie|soeur|meuf|cousine|collegue|elle qui? se fait|font "
                "FRAPPER dessus? tous_les_soirs|tous_les_jours|toutes_les_nuits|souvent|tout_le_temps|chaque"
            ),
            (
                "voisine|femme|dame|copine|amie|soeur|meuf|cousine|collegue se fait|font "
                "FRAPPER dessus? MAINTENANT|encore|je|par_un|par_des|par_quelqu_un|dans|devant|"
                "a_cote"
            ),
            "entends|entend ma|la|une voisine|femme|dame ... crie|crier|hurle|hurler|cris|FRAPPER",
        ),
    ),
    Signe(
        "coups-maintenant",
        ("17",),
        (
            "ILS|COUPLE|PARENT|ON ... me|moi FRAPPER dessus? MAINTENANT",
            "me FRAPPER dessus? MAINTENANT",
            "train de|a me|la|le|l|les|nous|se? FRAPPER",
            "me fais|fait FRAPPER dessus? MAINTENANT",
            "FRAPPER moi MAINTENANT",
            "FRAPPER moi dessus? MAINTENANT",
            "la|l|le FRAPPER dessus? en_ce_moment|maintenant|la_maintenant",
            "fait FRAPPER ... devant|maintenant|en_ce_moment",
            "bagarre ... ARME",
            (
                "attend|attendent|cherche|cherchent|vient|viennent|guette|guettent ... pour me|"
                "nous|"
                "le|la FRAPPER|tuer|planter|agresser|violer"
            ),
            (
                "HOSTILE .... COGNER|AGRESSER sur|violemment|fort|encore? une|la|un|sa|ma|le|les|"
                "des|deux|mon|son PERSONNE & au_sol|a_terre|par_terre|vois|voit|fenetre|devant|"
                "en_bas|rue|arret|bus|metro|tram|gare|marche|SUR_LE_CHAMP|dehors|hall|parking"
            ),
            (
                "se bat|battent|tapent|tabassent|battre|cognent & ARME|barre|batte|sang|en_bas|"
                "devant|SUR_LE_CHAMP"
            ),
            (
                "bagarre|baston|rixe|embrouille & ARME|barre|barres|batte|battes|couteaux|"
                "generale|en_cours|devant|maintenant|sang|tesson|bouteille"
            ),
            "des coups ... MAINTENANT",
            "va me|la|nous|le|l? FRAPPER ce_soir|maintenant|il_arrive|la",
        ),
    ),
    Signe(
        "tabasse",
        ("17",),
        (
            "ils me tabassent|tabasse|frappent|tapent|cognent",
            "ils|on ... me tabassent|tabasse",
            "je me fais tabasser|tabasse|lyncher",
        ),
        mineur=("17", "119"),
    ),
    Signe(
        "a-ete-frappe",  # in the passive, of oneself or of another, in these last hours
        ("17",),
        (
            (
                "ai|a|avons|ont|as ete frappe|frappee|frappes|frapes|frape|frapee|tabasse|tabassee|tabasses|"
                "cogne|cognee|lynche|lynchee|roue|rouee & ce_soir|cette_nuit|hier|hier_soir|ce_matin|"
                "aujourd_hui|tout_a_l_heure|tantot|a_l_instant|SUR_LE_CHAMP"
            ),
            "ai ete battu|battue & ce_soir|cette_nuit|hier_soir|ce_matin|tout_a_l_heure|par|saigne|blesse|blessee",
            "je ai ete frappe|frappee|tabasse|tabassee|cognee|battue|lynche $$",
            "^ ai ete frappe|frappee|tabasse|tabassee|cognee|battue|lynche $$",
            (
                "pris|prend|prends|recu des COUPS & ce_soir|cette_nuit|hier|hier_soir|ce_matin|aujourd_hui|"
                "tout_a_l_heure"
            ),
            (
                "on|ils|eux|gens|mecs|gars|jeunes|types|bande|inconnus la|le|l|les a|ont? FRAPPER|tabasse|"
                "tabassee & ce_soir|cette_nuit|hier|hier_soir|ce_matin|tout_a_l_heure|SUR_LE_CHAMP"
            ),
        ),
        mineur=("17", "119"),
    ),
    Signe(
        "on-me-frappe",
        ("17",),
        (
            (
                "HOSTILE ... me|m|nous a|ont plaque|plaquee|coince|coincee|bloque|bloquee|"
                "immobilise|immobilisee contre|dans|sur|au"
            ),
            (
                "on|ils|elles|HOSTILE ... me|m|nous a|ont vole|volee|insulte|insultee|suivi|"
                "suivie|menace|menacee|pousse|poussee et|puis|, COGNER"
            ),
            *(
                f"ils|eux|elles|gens|mecs|gars|jeunes|types|bande|inconnu|inconnus|voisin|voisine|"
                f"collegue|patron|chef|client|coloc|homme|type|eleves|grands ... {coups}"
                for coups in COUPS_SUBIS
            ),
            "essaye|essaie|essayer|tente|voulu de|me me|m|nous AGRESSER",
            (
                "me|m|nous|la a|ont? coincee|bloquee|plaquee|acculee|coinces dans|contre|derriere "
                "l|le|la|un|une|sa|son|mon|ma? ascenseur|cave|mur|couloir|toilettes|wc|voiture|"
                "vestiaire|hall|reserve|bureau|porte|escalier|chambre"
            ),
            "me|m a|ont attrapee|agrippee|empoignee & refuse|client|homme|mec|peur|lache|cache",
            "voulu me|m|nous AGRESSER",
            "agression & SUR_LE_CHAMP|a_terre|en_bas|dehors|en_cours|blesse|sang",
            (
                "voisin|voisine|coloc|colocataire|patron|chef|collegue|prof|eleves|jeunes|inconnu|"
                "clients|client me a|ont? FRAPPER"
            ),
            "veut|veulent|va|vont|vouloir|menace_de|menacent_de me|moi|nous FRAPPER",
            "on me FRAPPER",
            (
                "on|ils|eux|gens|mecs|gars|jeunes|types|bande|inconnus me|nous a|ont FRAPPER|"
                "tabasse|tabassee"
            ),
            "je me fais|fait FRAPPER",
            "on me fait du mal",
            "famille|eux|ils|gens FRAPPER moi",
        ),
        mineur=("119",),
    ),
    Signe(
        "enfant-frappe-parent",
        ("17",),
        tuple(f"mon|ma|mes fils|fille|gendre|neveu ... {coups}" for coups in COUPS_SUBIS),
        mineur=(),
    ),
    Signe(
        "enferme",
        ("17",),
        (
            "ferm~|verrouill~ ... porte ... cle & coucher|veut|menac*|peur|violent|laisse|sortir",
            (
                "HOSTILE ... retient|retiennent|gardent|enferment|bloquent|retenue & hotel|appart|"
                "maison|prostitu*|force|obligent|oblige|papiers|passeport|partir|sortir|cave"
            ),
            "sequestre|sequestree|sequestrer|sequestrent",
            (
                "me|la|nous enferme|enferment|retient|retiennent|enfermer|enfermee ... "
                "appart|appartement|maison|chambre|cave|sortir|piece|cle|cles|chez_lui|de_force|"
                "contre"
            ),
            (
                "ils|il|on|mari|COUPLE|patron|chef me|nous a|ont|avait? enferme|enfermee|enfermes|"
                "enfermees"
            ),
            "retenu|retenue contre|de_force",
            "enferme|enfermee|enfermes|retenue ... par ... COUPLE|patron|patronne|passeur",
            "pris|prend mon passeport et enferme",
            (
                "suis|est|sommes|sont enferme|enfermee|enfermes|enfermees|bloque|bloquee|retenu|"
                "retenue chez|par mon|ma|un|une|le|son|sa|lui|eux|des|quelqu_un "
                "patron|patronne|chef|employeur|COUPLE|homme|mec|type|passeur|gens|inconnu|$"
            ),
            (
                "patron|patronne|chef|employeur|passeur ... pris|confisque|garde|vole ... "
                "passeport|papiers .... enferme|enfermee|sortir|partir|paie|paye|pas_sortir|"
                "pas_partir|"
                "pas_paye"
            ),
        ),
        mineur=("119",),
    ),
    Signe(
        "etrangle",
        ("17",),
        (
            "me|la|le|l etrangle|etrangler",
            "me|la|l a? etrangle|etranglee la|maintenant",
            "en train de me etrangler",
            "etrangle moi",
            "me|la|l|lui serre|serrent|serrait|sert .... la|par? gorge",
            "serre la gorge|le_cou",
            "main|mains autour du cou|de_mon_cou",
        ),
    ),
    Signe(
        "appel-police",
        ("17",),
        (
            (
                "appelez|appeler|envoyez|apelez|prevenez|appel la|les police|flics|flic|gendarmes|"
                "gendarmerie|17|gendarme|keufs"
            ),
            "^ police $",
            "police vite",
            "vite la? police",
            "besoin de la police|la_police maintenant|vite|tout_de_suite|ce_soir|$",
            "bagarre au couteau",
        ),
    ),
)
