"""A child in danger: the 119."""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

ENFANCE = (
    Signe(
        "parent-frappe",
        ("119",),
        (
            "PARENT .. me|moi|nous a|ont|as|ai? deja|encore|toujours|souvent? FRAPPER",
            "PARENT .. ma|m deja|encore? FRAPPER",
            "PARENT .. FRAPPER .. moi",
            "me FRAPPER .. mon|ma|mes|le PARENT",
            "PARENT .. me|m a|ont|va|donne? mis|met|donne|mettent|donnent .. COUPS",
            "PARENT .. va|vont|veut me|moi FRAPPER",
            "je me|suis fais|fait|etre? FRAPPER .. par .. PARENT",
            (
                "je suis battu|battue|frappe|frappee|maltraite|maltraitee .. par|chez|a_la_maison "
                ".. PARENT|moi|maison"
            ),
            (
                "peur de|que mon|ma|mes|rentrer|chez PARENT|chez_moi|a_la_maison .. FRAPPER|coups|"
                "violent|mal"
            ),
            "PARENT .. violent|violents|violente avec|envers|contre moi|nous",
            (
                "PARENT .. me maltraite|maltraitent|brule|prive|enferme|enferment|attache|"
                "attachent|sequestre|sequestrent|laisse|laissent .. dans|dehors|manger|chambre|"
                "cave|nuit|seule|seul|pas|de|$"
            ),
            "PARENT .. donne|donnent pas|plus|rien .. manger|nourriture",
            "PARENT .. me enferme|enferment|enfermer",
            "FRAPPER .. a la maison",
            "maltraite|maltraitee .. maison|parents|famille|foyer|famille_d_accueil",
            "PARENT me FRAPPER",
            "PARENT me fait|font du mal",
            "maltraitance|maltraitances .. maison|famille|parents|foyer",
        ),
        majeur=("17", "3919"),
    ),
    Signe(
        "parent-abuse",
        ("119",),
        (
            "me touche|tripote|caresse|viole .. mon|ma|le PARENT",
            "PARENT .. me fait|fais|font mal",
            (
                "PARENT .. me|m|moi a|ont? touche|touchent|toucher|caresse|tripote|viole|violee|"
                "violer|abuse|embrasse_de_force|agresse_sexuellement|regarde_sous_la_douche"
            ),
            "PARENT .. abuse|abusé|abuser de moi",
            "PARENT .. dans mon|ma lit|chambre .. touche|nuit|caresse",
            "PARENT .. dans mon lit",
            "attouchement|attouchements .. PARENT|maison",
            "inceste|incestes|incestueux|incestueuse",
            "enceinte de mon pere|oncle|frere|beau_pere|cousin|grand_pere|papa",
            "vient dans mon lit",
            "PARENT .. force|oblige .. coucher|sexe|sexuel*|toucher|nu|nue",
        ),
        majeur=("3919",),
    ),
    Signe(
        "mineur-abuse",
        (),
        (
            "force|oblige|forcent|forcer|obligent .. coucher|sexe|sexuel*|faire_l_amour|choses",
            (
                "me|m a|ont? touche|touchent|toucher|tripote|caresse .. parties|sexe|intime|"
                "intimes|zizi|fesses|seins|corps|culotte"
            ),
            "parties intimes",
            "me touche|touchent|tripote|caresse $",
            "il|elle|ils|lui me touche|tripote|caresse je|quand|la_nuit|partout|depuis|et|tous|le_soir",
            (
                "prostitue|prostituer|prostituee|prostitution|proxenete|michetonne|michetonnage|"
                "passes_a_l_hotel"
            ),
            "envoyer des photos|nudes nue?",
            "menace|chantage .. photos|nudes",
            (
                "victime|subi|subit .. abus|agression|attouchement|attouchements|viol|"
                "violences_sexuelles .. sexuel|sexuels|sexuelle|$"
            ),
            (
                "frappe|frappee|battu|battue|maltraite|maltraitee|violente par|chez|a|au .. PARENT|"
                "maison|foyer"
            ),
            (
                "harcele|harcelee|racket|rackette|rackettee|tape|frappe|tabasse .. ecole|college|"
                "lycee|classe"
            ),
            (
                "sequestre*|enferme|enfermee|attache|attachee .. parents|pere|mere|maison|famille|"
                "chambre|cave|cagibi|$"
            ),
            "PARENT veut|veulent|va|vont me? marier",
            "pour me marier",
            "me emmener|emener|envoyer .. marier",
            "alcool force",
            "danger .. maison|famille|parents|foyer|$",
        ),
        mineur=("119",),
    ),
    Signe(
        "enfant-battu",
        ("119",),
        (
            (
                "FRAPPER|secoue|secouer|violente|brule|pince|mord sur? mon|ma|mes|son|sa|ses|les|"
                "leur|leurs|un|une|des|nos|notre|le|la|cet|l . ENFANT"
            ),
            "ENFANT .. se fait|font FRAPPER",
            (
                "ENFANT .. ETRE? battu|battue|battus|frappe|frappee|frappes|maltraite|maltraitee|"
                "maltraites|secoue|violente|martyrise|brutalise|affame"
            ),
            (
                "ENFANT .. traces|marques|bleus|hematomes|brulures .. coups|corps|bras|dos|visage|"
                "suspects|suspectes|partout|$"
            ),
            (
                "maltraitance|maltraitances|maltraitee|violences|negligence|negligences .. sur|"
                "envers|contre|d|de .. ENFANT"
            ),
            "bebe secoue",
            "FRAPPER .. sur .. ENFANT",
            "hurle|cris|pleurs|pleure|entend|entends .. ENFANT .. FRAPPER|coups|hurl*",
            "son|sa|leur PARENT le|la|les|lui FRAPPER",
            "eleve|jeune|adolescent|adolescente|ado .. FRAPPER .. par .. PARENT",
            "jeune .. mineur|mineure .. FRAPPER",
            "maltraitance|maltraitances infantile|infantiles|sur_mineur",
            "donne|met|mis .. COUPS .. ENFANT|mon_fils|ma_fille|mes_enfants",
        ),
    ),
    Signe(
        "enfant-abuse",
        ("119",),
        (
            (
                "ENFANT|fillette|soeur|frere|cousine|cousin|jeune|collegienne|eleve .. a|ont|subi|"
                "subit|victime|ete|est|fait .. viol|violee|viole|violer|attouchement|attouchements|"
                "abus|abuse|abusee|inceste|agression_sexuelle|violences_sexuelles|abus_sexuels|"
                "agressee_sexuellement .. mineur|ans|ENFANT"
            ),
            (
                "ENFANT .. ete|subi|subit|victime|est|fait .. viol|violee|viole|violer|"
                "attouchement|attouchements|abus|abuse|abusee|inceste|agression_sexuelle|"
                "violences_sexuelles"
            ),
            "son|leur pere|oncle|frere|beau_pere|grand_pere la|le|les touche|tripote|viole|caresse",
            (
                "touche|tripote|viole|abuse|caresse .. de|du|des? les|mon|ma|mes|son|sa|ses|un|une|"
                "notre|leur|la|le ENFANT"
            ),
            (
                "abus|agression|violence|violences|attouchement|attouchements sexuel*|sexuels|sur "
                ".. ENFANT|mineur|mineure"
            ),
            "pedophile|pedophilie|pedocriminel",
            "ENFANT .. se prostitue",
            "prostitution .. mineur|mineure|mineurs",
        ),
    ),
    Signe(
        "enfant-en-danger",
        ("119",),
        (
            (
                "enfant|enfants|mineur|mineure|mineurs|bebe|ado|adolescent|adolescente|eleve|petit|"
                "petite|fils|fille|gamin|gamine .. en|est_en|sont_en danger"
            ),
            (
                "ENFANT .. laisse|laisses|laissee|laissés|abandonne|abandonnes|abandonnee|enferme|"
                "enfermee|livre .. seul|seuls|seule|dehors|nuit|rue|cave|chambre|a_lui|voiture|"
                "poubelle|$"
            ),
            (
                "laisse|laissent|abandonne .. mon|ma|mes|son|sa|ses|les|leur|leurs|un|une|des "
                "ENFANT .. tout|toute|tous? seul|seuls|seule"
            ),
            "bebe|enfant|enfants|gamin|petit|petite tout|toute|tous seul|seule|seuls",
            (
                "enfant|enfants|bebe|petits seul|seuls|seule la|dans|a|chez|depuis .. nuit|appart|"
                "appartement|maison|voiture|rue|dehors|hier"
            ),
            "ENFANT .. mange pas|plus|rien",
            "enfant sequestre|disparu|enleve|kidnappe",
            "enfants disparus",
            "enleve mon|ma|mes enfant|enfants|fils|fille",
            "ENFANT .. disparu|disparue .. depuis|hier|ce|$",
        ),
        sans=("negation",),
    ),
    Signe(
        "jeune-en-danger",
        ("119",),
        (
            "jeune|jeunes|adolescents|ados en|est_en|sont_en danger",
            (
                "suspicion|suspicions|soupcon|soupcons|signes|suspecte|soupconne|cas|risque|"
                "risques|signalement|signaler de|des|d|une|la|pour? "
                "maltraitance|maltraitances|negligence|negligences|inceste|abus"
            ),
            "enfance en danger $",
        ),
        d_un_autre=True,
        majeur=("3919",),
    ),
    Signe(
        "disparition",
        ("17", "119"),
        (
            "ENFANT|fils|fille|adolescent|adolescente ... disparu|disparue|introuvable depuis|hier|ce|$|de|il",
            (
                "plus|pas|aucune de? nouvelles|nouvelle|trace de|du mon|ma|mes|notre|nos ENFANT|"
                "adolescent|adolescente depuis|hier|il|elle|aidez|$"
            ),
            (
                "ENFANT|adolescent|adolescente ... pas|plus rentre|rentree|revenu|revenue "
                "depuis|hier|de|cette_nuit|a_la_maison|$"
            ),
            "ENFANT|adolescent|adolescente .. ete|est enleve|enlevee|kidnappe|kidnappee",
        ),
        d_un_autre=True,
        majeur=("17",),
        sans=("negation",),
    ),
    Signe(
        "fugue-signalee",
        ("17", "119"),
        (
            (
                "ENFANT|il|elle|jeune|adolescent|adolescente|copine|soeur|frere ... a|est|ont|"
                "vient_de|encore en? fugue|fuguer|fugué"
            ),
            "mineur|mineure|jeune|ado|adolescent|adolescente|fille|garcon en fugue",
        ),
        d_un_autre=True,
        majeur=(),
    ),
    Signe(
        "fugue",
        ("119",),
        (
            "ai|a|ont|suis|est|veux|vais|en fugue|fuguer|fugué",
            "fugue de",
            "je fugue",
            "en fugue",
            "fugueuse|fugueur",
            "enfui|enfuie|sauve|sauvee de chez mes parents|mon_pere|ma_mere",
        ),
        majeur=(),
    ),
    Signe(
        "couple-frappe-enfant",
        ("119", "3919"),
        (
            "COUPLE .. FRAPPER .. mon|ma|mes|les|nos|notre|le|la|ses|son|sa ENFANT",
            "COUPLE .. mes|les|nos enfants .. et|aussi moi|me",
        ),
    ),
    Signe("couple-marie-enfant", ("119", "3919"), ("COUPLE veut|va|force marier .. ENFANT",)),
)
