"""A child abused or exploited: the 119."""

from __future__ import annotations

from bot.urgences.signes.signe import COUPS_SUBIS, Signe

ABUS = (
    Signe(
        "parent-abuse",
        ("119",),
        (
            "PARENT & me|m touche|caresse|tripote $|la_nuit|et|quand|partout|depuis",
            "me touche|tripote|caresse|viole ... mon|ma|le PARENT",
            "PARENT ... me fait|fais|font mal",
            (
                "PARENT ... me|m|moi a|ont? touche|touchent|toucher|caresse|tripote|viole|violee|"
                "violer|abuse|embrasse_de_force|agresse_sexuellement|regarde_sous_la_douche"
            ),
            "PARENT ... abuse|abuser de moi",
            "PARENT ... dans mon|ma lit|chambre ... touche|nuit|caresse",
            "PARENT ... dans mon lit",
            "attouchement|attouchements ... PARENT|maison",
            "inceste|incestes|incestueux|incestueuse",
            (
                "enceinte de mon|son|leur|l pere|oncle|frere|beau_pere|cousin|grand_pere|papa|"
                "tonton|entraineur|educateur"
            ),
            "vient dans mon lit",
            "PARENT ... touche|touches|caresse|tripote moi",
            "PARENT ... force|oblige ... coucher|sexe|sexuel*|toucher|nu|nue",
        ),
        majeur=("3919",),
    ),
    Signe(
        "mineur-abuse",
        (),
        (
            "forc~|oblig~ ... embrasser|toucher|sucer|caresser|masturber|deshabiller",
            "PARENT ... COGNER|MALMENER",
            "TRACES|bleus & PARENT",
            "exploitation sexuelle",
            "prostitu~|exploite|exploitee|exploitation",
            "porno|pornos|pornographiques|sexuel*",
            (
                "adulte|homme|mec|type|majeur|monsieur & sort|couche|couple|relation|embrass~|"
                "dort & fille|gamine|mineure|collegienne|copine|niece"
            ),
            "donne|donnent pas|plus|rien|jamais a|de? manger",
            *COUPS_SUBIS[2:],
            (
                "forc~|oblig~ ... vendre|dealer|voler|mendier|transporter|guetter|fumer|boire|"
                "prostituer|coucher"
            ),
            (
                "relation|relations|rapport|rapports|sexe|couche avec|homme|mec|adulte|majeur|"
                "contre|sexuel*"
            ),
            "parents|pere|mere|oncle|famille|tante & marie|marier|mariage|mari|fiance",
            "photos|nudes|nude|video|dick & menac*|chantage|balanc~|diffus~|envoy~|force",
            "menac~ ... balancer|diffuser|publier|montrer",
            "laisse|laissent ... sans ... manger|bouffer|nourriture|rien",
            (
                "boit|bourre|bourree|alcool|drogue|defonce|defoncee & manger|bouffer|peur|seul|"
                "seule|laisse|frere|soeur"
            ),
            "peur de rentrer",
            *COUPS_SUBIS[:2],
            (
                "vient|viens|rentre|entre|venait dans ma|sa|mon|son chambre|lit|douche|"
                "salle_de_bain ... nuit|soir|lave|nu|nue|dors|dormir"
            ),
            "dois|doit|faut rien|pas dire|parler",
            "secret ... entre nous",
            (
                "force|oblige|demande ... faire|toucher|regarder|envoyer ... trucs|choses|sexe|"
                "photos|video|videos|nu|nue"
            ),
            (
                "photos|photo|videos|video|nudes ... de moi|elle|lui ... nu|nue|nus|sexy|denudee|"
                "culotte"
            ),
            (
                "photos|photo|videos|nudes .... chantage|menace|envoie|envoyer|partage|diffuse|"
                "insta|snap|adulte|monsieur|homme"
            ),
            (
                "offre|offrent|offert|donne|donnent|paye|payent|paie|argent|cadeaux|telephones|"
                "tel .... contre|echange .... service|services|sexe|fellation|photos|faveurs|"
                "passes"
            ),
            "services|faveurs sexuel*",
            "viol|viols par|hier|ce_matin|cette_nuit",
            "passes|clients .... hotel|airbnb|appart|snap",
            "mec|copain|petit_ami ... NB ans & majeur|adulte|sexe|couche|coucher|enceinte",
            "PARENT|COUPLE ... force|oblige ... faire|toucher ... trucs|choses",
            "FRAPPER|fouett~ ... a|avec? ... ceinture",
            "force|oblige|forcent|forcer|obligent ... coucher|sexe|sexuel*|faire_l_amour|choses",
            (
                "me|m a|ont? touche|touchent|toucher|tripote|caresse ... parties|sexe|intime|"
                "intimes|zizi|fesses|seins|corps|culotte"
            ),
            "peur|dormir|dors & PARENT|COUPLE|il .... chambre|lit|douche",
            "parties intimes",
            (
                "met|mis|mettre|passe|glisse ... main|mains|doigts ... culotte|pantalon|slip|sexe|"
                "fesses|seins|cuisse|jupe"
            ),
            "embrass~ de force",
            "me touche|touchent|tripote|caresse $",
            (
                "il|elle|ils|lui me touche|tripote|caresse je|quand|la_nuit|partout|depuis|et|"
                "tous|le_soir"
            ),
            (
                "prostitue|prostituer|prostituee|prostitution|proxenete|michetonne|michetonnage|"
                "passes_a_l_hotel"
            ),
            "envoyer des photos|nudes nue?",
            "menace|chantage ... photos|nudes",
            (
                "victime|subi|subit ... abus|agression|attouchement|attouchements|viol|"
                "violences_sexuelles ... sexuel|sexuels|sexuelle|$"
            ),
            (
                "frappe|frappee|battu|battue|maltraite|maltraitee|violente par|chez|a|au ... "
                "PARENT|"
                "maison|foyer"
            ),
            (
                "harcele|harcelee|racket|rackette|rackettee|tape|frappe|tabasse ... ecole|college|"
                "lycee|classe"
            ),
            (
                "sequestre*|enferme|enfermee|attache|attachee ... parents|pere|mere|maison|famille|"
                "chambre|cave|cagibi|$"
            ),
            "PARENT veut|veulent|va|vont me? marier",
            "pour me marier",
            "me emmener|emener|envoyer ... marier",
            "alcool force",
            "danger ... maison|famille|parents|foyer|$",
        ),
        mineur=("119",),
    ),
    Signe(
        "enfant-abuse",
        ("119",),
        (
            "fait|fais|faire toucher|tripot~|caress~|violer par ... PARENT",
            (
                "sort|couche|couple|relation|vit ... avec une|un? fille|gamine|mineure|ado|"
                "collegienne|gamin|garcon de 11|12|13|14|15|9|10|8 ans"
            ),
            (
                "me|lui|leur|nous fait|font|faisait|faire|a_fait ... choses|trucs|bisous|calins|"
                "guili|chatouilles & PETIT|tonton|papi|papa|oncle|beau_pere|grand_pere|educ|"
                "voisin|animateur"
            ),
            (
                "PARENT|COUPLE|oncle|voisin|entraineur|pere|prof|animateur|nounou .... la|le|l|"
                "les|lui a|ont? touche|touchee|tripot~|caress~|viole|violee & PETIT|ans|quand|"
                "nuit|chez"
            ),
            (
                "PARENT|COUPLE|oncle|voisin|entraineur|prof|animateur .... rentre|entre|vient|"
                "regarde|touche|dort|douche .... douche|lit|chambre|lave|nue|nu & PETIT|petite|"
                "fille"
            ),
            (
                "met|mis|mettre|passe|glisse ... main|mains|doigts ... culotte|pantalon|slip|sexe|"
                "fesses|seins|cuisse|jupe & PETIT|papi|papa|tonton|oncle|pere"
            ),
            (
                "photos|photo|videos|video|filme|photographie ... nu|nue|nus|nues|douche|intimes|"
                "sexuel* & fille|fils|PETIT|niece|neveu|soeur|frere"
            ),
            (
                "messages|photos|photo|videos|propositions|avances|images sexuel*|intimes|nues|"
                "nue|nu|porno|pornographiques & PETIT|fils|fille|eleve"
            ),
            (
                "PETIT & PARENT|COUPLE|voisin|monsieur|adulte|entraineur & tripot~|caress~|viol|"
                "viole|violer|violee|attouch*"
            ),
            (
                "ENFANT|fillette|soeur|frere|cousine|cousin|jeune|collegienne|eleve ... a|ont|subi|"
                "subit|victime|ete|est|fait ... viol|violee|viole|violer|attouchement|"
                "attouchements|"
                "abus|abuse|abusee|inceste|agression_sexuelle|violences_sexuelles|abus_sexuels|"
                "agressee_sexuellement ... mineur|ans|ENFANT"
            ),
            (
                "ENFANT ... ete|subi|subit|victime|est|fait ... viol|violee|viole|violer|"
                "attouchement|attouchements|abus|abuse|abusee|inceste|agression_sexuelle|"
                "violences_sexuelles"
            ),
            (
                "touchait|touche|tripot~|caress~|viole|violait ... sa|ma|leur|notre|mon|son|ta "
                "fille|fils|petite|niece|neveu|enfant|belle_fille|petite_fille"
            ),
            "son|leur pere|oncle|frere|beau_pere|grand_pere la|le|les touche|tripote|viole|caresse",
            (
                "touche|tripote|viole|abuse|caresse ... de|du|des? les|mon|ma|mes|son|sa|ses|un|"
                "une|"
                "notre|leur|la|le ENFANT"
            ),
            (
                "abus|agression|violence|violences|attouchement|attouchements sexuel*|sexuels|sur "
                "... ENFANT|mineur|mineure"
            ),
            "pedophile|pedophilie|pedocriminel",
            (
                "PARENT|il|voisin|homme|monsieur|entraineur|prof|COUPLE ... fait|faisait|faire|"
                "fais ... "
                "trucs|choses sur|bizarres|sales|degueulasses|degoutantes"
            ),
            (
                "la|les|l faire couper|exciser & pays|bled|fille|filles|petite|mali|"
                "guinee|senegal|voyage"
            ),
            "ENFANT ... se prostitue",
            "prostitution ... mineur|mineure|mineurs",
        ),
    ),
)
