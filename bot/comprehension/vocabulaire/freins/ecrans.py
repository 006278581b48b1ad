"""`numerique`: the screen, and what it takes to use one."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import PROCHE, broken, hard, missing

_ECRAN = (
    r"(?:ordi|informatique|internet|mail|ecran|appli|sites?|outils? (?:informatique|"
    r"internet)|technologies?|excel|word|tablette|dematerialis[a-z]*|pieces? jointes?|"
    r"ameli|espace (?:perso[a-z]*|client|candidat|internet)(?: (?:ft|caf|cpam))?|"
    r"compte internet|mot passer|mots passer|visio|tuto)"
)
_OUTIL = (
    r"(?:ordi|internet|mail|connexion|internet|box|tablette|imprimante|scanner|forfait|"
    r"equipement informatique|materiel informatique|ligne (?:telephonique|fixe)|"
    r"telephone(?= (?:\||$|pour|et|ni|depuis|ou|qui)(?![a-z])))"
)
_GESTE = (
    r"(?:servir|utiliser|allumer|envoyer|connecter|naviguer|imprimer|scanner|inscrire|"
    r"actualiser|faire|ouvrir|creer|remplir|aller|consulter|prendre|ecrire|telecharger|"
    r"frapper|repondre)"
)

NUMERIQUE: tuple[str, ...] = (
    *hard(rf"(?:(?:demarche|formulaire|papiers|inscriptions?|tout|tous|sur|par) ){{0,2}}{_ECRAN}"),
    *(rf"(?<!repondre )(?<!appeler )(?<!finir ){motif}" for motif in missing(_OUTIL)),
    (
        r"(?:besoin|chercher|faut|faudrait|manque) (?:trouver |acheter )?(?:ordi|connexion|"
        r"forfait|tablette)(?= )"
    ),
    r"besoin (?:acces |cours |aide )?(?:informatique|internet)",
    *broken(r"(?:telephone|ordi|box|connexion)", "coupe", "noir"),
    (
        r"(?:savoir|pouvoir|arriver|connaitre) (?:bien )?(?:pas|plus|jamais|apeine|mal|"
        rf"ni) (?:bien |trop )*(?:me |m |se |s )*{_GESTE} (?:[a-z]+ ){{0,3}}?{_ECRAN}"
    ),
    (
        r"(?:pas|jamais|mal) (?:savoir |bien |su |apprendre |eu )*(?:me |m |se |"
        rf"s )?(?:servir|utiliser|toucher|allumer|allume) (?:[a-z]+ ){{0,2}}?{_ECRAN}"
    ),
    (
        rf"{_ECRAN} (?:\| )?(?:[a-z]+ |\| ){{0,3}}?(?:savoir|pouvoir|connaitre|"
        r"arriver) (?:pas|jamais|mal|rien|apeine) (?:me |m |se |s |y )*(?:servir|utiliser|"
        r"faire|allumer|marcher|ouvrir)?"
    ),
    (
        rf"{_ECRAN} (?:\| )?(?:moi |j |je |y |\| )*(?:pas|jamais|aucun) (?:toucher|utiliser|"
        r"servir|ouvrir|allumer|allume|eu)"
    ),
    (
        rf"{_GESTE} (?:[a-z]+ ){{0,2}}?{_ECRAN} (?:\| )?(?:moi |je |y )*(?:pas possible|"
        r"impossible|difficile|pouvoir pas|savoir pas)"
    ),
    (
        r"illectron[a-z]+|fracture informatique|exclusion informatique|"
        r"illettrisme informatique|accompagnement informatique"
    ),
    rf"(?:non|pas|peu) (?:autonome|aise|equipe|connecte) (?:sur |avec |dans )?{_ECRAN}",
    (
        rf"{PROCHE} (?:\| )?(?:qui |elle |il )?(?:me |m )?(?:faire|remplir|garder) (?:tout |"
        r"tous |toutes |demarche |papiers |pour )*(?:sur |par )?internet"
    ),
    (
        r"(?:tout|demarche|tous|toutes) (?:[a-z]+ ){0,3}?(?:sur |"
        r"par )?internet (?:\| )?(?:[a-z]+ |\| ){0,4}?(?:perdu|perdu|difficile|galere|"
        r"savoir pas|comprendre (?:rien|pas)|arriver pas|impossible|pouvoir pas|"
        r"pas possible|suivre (?:plus|pas)|nul)"
    ),
    rf"(?:pas|jamais|peu) (?:toucher) {_ECRAN}",
    r"(?:dematerialis[a-z]*|tout internet|informatique) (?:me |m |l )?(?:perdu|exclu[a-z]*|laisser cote)",
    r"savoir (?:que |seulement )?(?:faire |utiliser |envoyer )*(?:que )?(?:whatsapp|texto|sms|youtube|facebook)(?= (?:\||$))",
    (
        rf"{PROCHE} (?:\| )?(?:qui |elle |il )+(?:me |m )?(?:clique|imprime|scanne|faire (?:tout )?(?:sur |avec )?"
        r"(?:internet|ordi|telephone|ecran))|(?:imprimer?|cliquer?) (?:tout |tous )?(?:pour (?:moi|lui|elle)|place)"
    ),
    (
        rf"(?:devant|avec|voir|face) (?:un )?{_ECRAN} (?:\| )?(?:je |il |elle |me |m |se |suis |comme )*(?:angoisse|peur|"
        r"telecommande|poule|tetanis[a-z]+|paralys[a-z]*|fuit|fuir|bloquer|transpir[a-z]+)|"
        rf"(?:angoisse|peur|tetanis[a-z]+|paralys[a-z]*|bloquer|stress) (?:devant|face|avec|sur) (?:un )?{_ECRAN}|"
        rf"{_ECRAN} (?:[a-z]+ ){{0,4}}?comme (?:fer|marteau|patate|grenade|brique)|devant telecommande"
    ),
)

DITS = {"numerique": NUMERIQUE}
NOMS = {"numerique": (r"informatique|num|info|ordi|internet|ecran|mail",)}
