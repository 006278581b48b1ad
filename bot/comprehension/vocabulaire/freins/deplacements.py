"""`mobilite` and `garde-enfants`: getting about, and who keeps the children."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import (
    ENFANT,
    NON,
    PROCHE,
    broken,
    hard,
    lacking,
    missing,
    unable,
)

_PERMIS = r"permis(?! (?:travailler|travail|construire|chasse|bateau|cotier|poids|hauturier|feu))"
_ROULE = r"(?:voiture|scooter|velo)"
_TRANSPORT = r"(?:bus|transport|covoiturage|covoit|blablacar|correspondance)"
_LIEU_PERDU = r"(?:village|trou|coin|campagne|montagne|foret|vallee|pampa|nature|fond)"
_RETIRE = (
    r"(?:retire|coupe|expire|refuse|rater|pas valable|non valable|plus valable|pas reconnu|"
    r"non reconnu|perdu|saute|hs|cher|lapeau|unbras|confisque)"
)
_KM = r"\d+ (?:km|kms|kilometres?|bornes?)"

MOBILITE: tuple[str, ...] = (
    *(
        rf"(?<!voiture )(?<!conduite )(?<!conduire )(?<!rouler ){motif}"
        for motif in lacking(_PERMIS)
    ),
    *lacking(_ROULE),
    *lacking(
        r"moyen (?:transport|locomotion|deplacement|deplacer|aller|venir|rejoindre|rendre)|"
        r"(?:transport|locomotion)"
    ),
    *missing(
        rf"{_TRANSPORT}|mobilite(?! probleme)|mobile|deplacement|arret bus|gare(?= (?:\||$))|"
        r"desserte"
    ),
    *broken(
        r"(?:voiture|scooter|moteur|embrayage|entreprise vitesse)",
        "pas assure",
        "fourriere",
        (
            r"(?:passera?|passer) pas (?:ct|controle)|"
            r"(?:pas|plus) (?:assurance|controle|essence|rouler|passer|demarrer)"
        ),
    ),
    rf"{_PERMIS} (?:\| )?(?:[a-z]+ ){{0,3}}?{_RETIRE}",
    rf"(?:retire|perdu|saute|coupe|rater|confisque) {_PERMIS}",
    rf"(?:repasser|preparer|vouloir passer|voudrais passer|passer avoir) {_PERMIS}",
    r"plus points(?= (?:\||$|sur|permis)(?![a-z]))",
    rf"(?:{_PERMIS}|{_ROULE}|bus) (?:{_PERMIS} |{_ROULE} |bus |ni )*rien(?= (?:\||$))",
    rf"(?:{_PERMIS}|{_ROULE}) (?:\| )?(?:et |mais )?(?:moi|lui|elle) (?:non|pas|rien|aucun)(?= (?:\||$|alors|donc))",
    (
        rf"{_PERMIS} (?:\| )?(?:[a-z]+ ){{0,3}}?(?:police|juge|prefet|prefecture) (?:[a-z]+ )?(?:garder|prendre|pris|"
        r"retire|coupe|confisque|expire)|(?:police|juge|prefet|prefecture) (?:[a-z]+ ){0,2}?"
        rf"(?:retire|prendre|pris|garder|confisque|coupe) {_PERMIS}"
    ),
    (
        rf"(?:{_ROULE}) (?:[a-z]+ )?demarr[a-z]+ (?:[a-z]+ )?(?:\d )?(?:fois sur|quand|mal|jour sur|apeine)|"
        rf"(?:{_ROULE}) (?:[a-z]+ ){{0,2}}?(?:tombe|rade|agonise|rend ame|fumer|hs|derniers? km)|tomber? rade"
    ),
    r"(?:non|pas|ni|plus|jamais) (?:ete )?motoris[a-z]+|(?:faire|aller|venir|que) autostop",
    r"(?:pas|sans|ni|aucun) b(?= (?:\||$|et))|rater (?:[a-z]+ )?(?:conduite|conduire)",
    rf"voiture (?:[a-z]+ |\| ){{0,4}}?{PROCHE} (?:\| )?qui (?:prendre|garder|utiliser)",
    (
        r"(?:[2-9]\d|1\d\d) (?:min|mn|minutes) (?:pied|marche)(?= )|"
        r"\d ?(?:h|heures?) (?:\d+ )?(?:pied|marche)(?= )|"
        r"(?:emmener|conduire|transport|covoiture) (?:\| )?quand (?:il|elle) (?:[a-z]+ )?pouvoir|"
        r"(?:depend[a-z]*|compter|tributaire) (?:[a-z]+ ){0,2}?(?:mari|pere|mere|frere|ami|voisin|copain|autres|gens) "
        r"(?:[a-z]+ )?(?:pour|niveau) (?:[a-z]+ )?(?:deplacer|deplacement|deplacer|aller|voiture|emmener|sortir)|"
        r"(?:emmener|conduire) (?:par )?(?:personne|qui)|personne (?:pour |pouvoir )*(?:me |m |nous )?(?:emmener|conduire|voiture)"
    ),
    r"(?:coince|bloquer|coupe|plante) (?:dans |au fond )?(?:village|campagne|montagne|trou)",
    (
        rf"{NON} (?:droit |pouvoir |savoir |apte |apprendre )*conduire|"
        r"conduire (?:pas|plus|jamais)"
    ),
    (
        rf"rien (?:\| )?qui passer|horaires? (?:[a-z]+ )?{_TRANSPORT}|"
        rf"{_TRANSPORT} (?:[a-z]+ ){{0,4}}?(?:coll|correspond|adapt|coincid)[a-z]* pas"
    ),
    r"interdi[a-z]* conduire",
    *unable(r"(?:me |se |m |s )?deplacer|deplacer ici"),
    (
        r"(?:pouvoir|arriver|moyen) pas (?:me |m |s |se )?rendre (?:travail|boulot|taf|bas|"
        r"formation)"
    ),
    *hard(
        rf"(?:mobilite|deplacement|{_TRANSPORT}|deplacer|trajets?|permis|aller travailler|"
        r"aller travail)"
    ),
    r"(?:rester|manque|probleme|lever) (?:nous )?(?:mobilite|transport)",
    r"mobilite (?:reduite|difficile|zero|nul|limitee|limitee?|restreinte)|zero mobilite",
    r"car passer (?:que|pas|plus|\d)",
    (
        rf"(?:{_TRANSPORT}|cars) (?:\| )?(?:qui )?(?:[a-z]+ ){{0,3}}?(?:pas|plus|jamais|que|"
        r"retire|coupe|arreter|rares?|expire|finir|\d+ (?:fois|par|passages?|allers?))"
    ),
    rf"(?:1|seul|dernier|premier|seulement|que|2) (?:seul )?{_TRANSPORT}",
    rf"{_TRANSPORT} (?:par|chaque|tous|toutes|tout) (?:jour|semaine|soir|matin|\d)",
    (
        rf"habiter (?:[a-z]+ )?loin(?! (?:{PROCHE}))|coupe ici(?= (?:\||$))|"
        r"deplacer (?:que|seulement|uniquement) (?:velo|scooter|pied)|"
        r"(?:trop|bien|si) loin|loin (?:tout|ville|gare|bourg|boulot|travail|usine|"
        r"transport|arret|sans|commerces|pied|centre|premier|bus)"
    ),
    (
        rf"{_LIEU_PERDU} (?:perdu|isole|desert)|"
        rf"(?:perdu|coince|coupe|isole) (?:dans|fond) (?:[a-z]+ )?{_LIEU_PERDU}|"
        r"(?:fin )?fond (?:campagne|foret|montagne|creuse|vallee)|milieu nul(?:le)? part"
    ),
    (
        rf"{_KM} (?:[a-z]+ |\| ){{0,4}}?(?:pied|velo|travail|boulot|taf|arret|gare|bus|"
        r"ville|marche|usine)"
    ),
    rf"(?:bus|gare|arret|usine|boulot|travail) (?:[a-z]+ ){{0,3}}{_KM}",
    (
        rf"(?:{NON}|sous|argent|budget) (?:[a-z]+ ){{0,2}}?essence|payer (?:plus )?essence|"
        r"essence cher"
    ),
    (
        r"(?:faire|aller|tout|toute|partout|deplacer|venir|travailler|rentrer|rester|"
        r"je) (?:tout )?pied(?= (?:\||$|partout|tous|et|matin|depuis|sous|dans)(?![a-z]))|"
        r"(?:(?<=\| )|(?<=\| mais )|(?<=\| et )|(?<=\| donc )|(?<=\| que ))pied(?= (?:\||$)(?![a-z]))|partout pied"
    ),
    r"rien (?:\| )?qui roul[a-z]+",
    (
        r"(?:depen[a-z]+|tributaire|besoin|compter sur) (?:[a-z]+ ){1,3}?pour (?:me |se |"
        r"m |s )*(?:deplacer|aller|sortir|conduire|tout deplacement|deplacement|"
        r"faire courses|emmener|travailler|courses|moindre)"
    ),
    (
        r"(?:pas|mal|peu|non|plus) desserv[a-z]+|desserv[a-z]+ (?:pas|mal|plus)|"
        r"zone blanche transport"
    ),
    r"(?:que|seulement) (?:velo|scooter|pieds|jambes?)(?= (?:\||$|pour|et)(?![a-z]))",
    (
        rf"{NON} (?:eu |passer )?code(?! (?:promo|postal|secret|acces|pin))|rater code|"
        r"code rater"
    ),
    r"personne pour (?:m |me )?(?:emmener|conduire|voiture)",
    r"comment (?:y |je )*aller (?:travail|boulot|taf|travailler|usine|bas)",
    rf"{NON} (?:pouvoir )?aller (?:chercher )?(?:travail|boulot|taf|courses) sans voiture",
)

_GARDE = (
    r"(?:mode|moyen|solution|solutions|systeme|moyens|possibilite|place) (?:garder|creche|"
    r"accueil)"
)
_CRECHE = (
    r"(?:creche|mam(?= )|periscolaire|centre aere|accueil collectif|"
    r"assistantes? maternelles?)"
)
_VUE = r"(?! (?:vue|vu)(?= ))"

GARDE_ENFANTS: tuple[str, ...] = (
    *lacking(
        rf"{_CRECHE}|{_GARDE}|(?<!mont )(?<!m )(?<!ils )garder{_VUE}(?! (?:mercredis|temps|journees|ma|me|espoir|contact|emploi|poste|travail|"
        r"boulot))"
    ),
    (
        r"creche (?:\| )?(?:[a-z]+ ){0,4}?(?:pleine?|difficile|complete?|ferme|fermee|cher|"
        r"refuse|attente|attendre|pas avant|(?:prendre|pouvoir|vouloir|accepter|accepte|"
        r"ouvrir|ouvre|faire) (?:pas|plus|que)|rien|pas (?:place|possible)|saturee?|galere|"
        r"coupe|lache)"
    ),
    (
        r"creche ouvr[a-z]* (?:[a-z]+ )?\d+ ?h?|"
        rf"{_GARDE} (?:[a-z]+ )?(?:trouver|chercher|organiser|probleme|incertain)|"
        r"personne (?:[a-z]+ ){0,4}pour (?:[a-z]+ )?(?:garder|relais|recuperer)"
    ),
    (
        r"(?:horaires?|liste attendre|attendre|attente|place|places|formulaire|demande|"
        r"greve|cout|prix) (?:pour )?creche"
    ),
    (
        r"(?:personne|qui|quelqu|comment) (?:\| )?(?:qui )?(?:pour |pouvoir |vouloir |"
        r"aller |faire |elle |il |venir |dispo |\| )*(?:me |m )?(?:garder|recuperer|"
        rf"prendre charge|prendre(?= (?:{ENFANT}|elle|lui|eux)(?![a-z])))(?= (?:\||$|{ENFANT}|pendant|quand|si|journee|matin|elle|"
        r"lui|eux|soir|pour|je)(?![a-z]))"
    ),
    (
        rf"creche (?:[a-z0-9]+ ){{0,6}}?\d+ ?(?:e|euro)(?= )|payer (?:que )?creche|creche (?:[a-z]+ ){{0,3}}?(?:liste|ouvre (?:qu|que|seulement))|"
        rf"creche (?:[a-z]+ ){{0,2}}?(?:rend|ferme|finir|arreter|libere|jusqu) (?:[a-z]+ )?(?:{ENFANT} )?\d+ ?h|"
        rf"quand (?:[a-z]+ )?{ENFANT} (?:[a-z]+ )?chez (?:[a-z]+ ){{1,2}}?(?:\| )?je pouvoir (?!pas|plus|jamais)|"
        rf"qui (?:pour |aller )?(?:garder|prendre) (?:mes |me )?{ENFANT}"
    ),
    (
        rf"(?:gardait|gardaient|occupait|recuperait) (?:(?:{ENFANT}|elle|lui|petits?|me|tout) )*(?:\| )?(?:et |mais |\| )*"
        r"(?:elle |il |ils |venir |venir |s |me |est )*(?:partir|parti|partie|malade|hs|decede[es]*|demenage[a-z]*|"
        r"repris|travailler|pouvoir plus|vouloir plus|pays|hopital|operer|lache|arreter)|"
        r"liste (?:attendre|attente) (?:[a-z0-9]+ ){0,4}?creche"
    ),
    rf"personne pour (?:aller )?(?:chercher|recuperer|emmener) (?:{ENFANT}|ecole)",
    (
        r"(?:savoir pas|ou|qui|personne|pouvoir pas|comment|pas) (?:qui |ou |faire |"
        rf"moyen )*laisser (?:seul )?(?:{ENFANT}|seul(?= )|personne|qui)"
    ),
    (
        r"savoir pas (?:qui|ou|comment) (?:laisser|faire garder|mettre)(?= (?:\||$|pour|"
        r"pendant|quand|bebe|enfant|petite?|fille|fils)(?![a-z]))"
    ),
    rf"savoir (?:pas|plus) faire (?:avec )?{ENFANT}",
    (
        r"(?:devoir|oblige|obligee|faut (?:que je )?|que je|moi|moi (?:\| )?(?:qui )?|"
        r"seul (?:pour )?|rester|jour|pouvoir (?:pas|plus)|devoir|pouvoir|charge) (?:je |"
        rf"faire |rester |maison |pour |m |me |se )*garder (?:{ENFANT})"
    ),
    (
        r"(?:besoin|probleme|difficile|pouvoir pas|comment|galere|savoir pas|impossible|"
        r"moyen|payer|pour) (?:[a-z]+ )?faire garder"
    ),
    (
        rf"(?:{PROCHE}|tata|papi) (?:\| )?(?:elle |il |ils |qui )?(?:pouvoir|"
        r"vouloir) (?:plus|pas) (?:me |m |s |se )?garder"
    ),
    (
        r"(?:coupe|coince|coince|cloue|clouee|retenue) (?:maison |chez moi |"
        rf"logement )?(?:avec |cause |par )?{ENFANT}"
    ),
    (
        r"(?:probleme|galere|difficile|question|contrainte|contraintes|soucis) (?:pour |"
        rf"mode |avec )*(?:garder{_VUE}|creche)"
    ),
    (
        rf"garder (?:{ENFANT} )?(?:\| )?(?:moi |pour |difficile |je )*(?:difficile|probleme|"
        r"galere|impossible|cher)"
    ),
    (
        r"(?:pouvoir pas|pas possible|impossible|pas dispo|coupe|coince) (?:travailler|"
        r"travail|formation|aller|stage|[a-z]+ ){0,4}?(?:\| )?(?:j |y |avec |cause |car |"
        rf"parce |que |qu |\| )+{ENFANT}(?= (?:\||$|garder|sur))"
    ),
    (
        r"(?:pas|aucun|sans|ni|plus|zero) (?:[a-z]+ )?relais(?= (?:\||$|pour|familial|"
        r"parental|enfant|mercredi|soir))"
    ),
    (
        r"gard(?:ait|er) (?:[a-z]+ ){0,4}(?:\| )?mais (?:il |elle |\| )*(?:vouloir|"
        r"pouvoir) (?:plus|pas)"
    ),
    rf"qui (?:aller |pouvoir |va )?prendre {ENFANT}|{ENFANT} (?:avec )?qui (?:rester|garder)",
    rf"garder (?:{ENFANT} )?(?:[a-z]+ )?(?:empech|oblig|limit|contrain)[a-z]*",
    rf"qui (?:aller |pouvoir |va )?(?:s )?garder (?:{ENFANT}|elle|il)",
)

DITS = {"mobilite": MOBILITE, "garde-enfants": GARDE_ENFANTS}
NOMS = {
    "mobilite": (
        (
            r"mobilite|transport|permis|voiture|deplacement|deplacer|bus|conduire|distance|"
            r"scooter"
        ),
    ),
    "garde-enfants": (rf"garder{_VUE}|{ENFANT}|creche",),
}
