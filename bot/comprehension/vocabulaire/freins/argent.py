"""`finances`: debts, no money, no food."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import NON, hard, missing

_SOUS = (
    r"(?:argent|rond(?! payer)|sous(?= (?:\||$|pour|et|tout|depuis|je)(?![a-z]))|revenu|budget|"
    r"ble(?= )|aide financiere|(?:manger|vivre|payer)|moyens(?! (?:transport|"
    r"locomotion|garder|deplacement|deplacer|pression|communication))|economies|tresorerie)"
    r"(?! (?:pour |payer |faire |passer )*(?:essence|permis|code|conduite|conduire|reparer|reparation|controle|voiture|"
    r"scooter|lecons|assurer|assurance|creche|creche|garder))"
)
_A_PAYER = (
    r"(?:facture|courses|electricite|edf|gaz|eau|cantine|bouts|2 bouts|deux bouts|mois|"
    r"essence|fins? mois|dette|credit|assurance|mutuelle|amendes?|impots|chauffage|manger|"
    r"tout|logement|rien|caution|forfait|permis)"
)
_FAIM = (
    r"(?= (?:\||$|faim|tous|tout|chaque|depuis|assez|derniere|soir|midi|fin|correctement|"
    r"que|bien|hier|pour|et|demain|jusqu)(?![a-z]))"
)

FINANCES: tuple[str, ...] = (
    *missing(_SOUS),
    *hard(
        r"(?:argent|finances?|financi[a-z]+|financierement|budget[a-z]*|economique[a-z]*|"
        r"fins? mois|niveau sous|tresorerie|facture)"
    ),
    (
        r"besoin (?:vite |urgent |peu )*(?:argent|sous(?= (?:\||$|pour|vite)(?![a-z])))|"
        r"(?:zero|0) (?:euro|revenu|argent|rond)|argent zero|(?:chercher|trouver) argent|"
        r"galere argent"
    ),
    (
        r"dette|endett[a-z]+|surendett[a-z]*|bdf|banque france|interdit bancaire|"
        r"interdite bancaire|fichee? banque|ficp|huissiers?|"
        r"saisies?(?= (?:sur|revenu|\||$)(?![a-z]))|impayee?s?|"
        r"decouvert(?! (?:que|qu|par))|agios|contentieux|creanciers?|recouvrement|"
        r"liquidation judiciaire"
    ),
    (
        r"(?:\d+|plusieurs|trop|que) credit|"
        r"credit (?:[a-z]+ )?(?:sur dos|consommer|payer|revolving|impaye|retard|galere)|"
        r"(?:payer) (?:[a-z]+ )?credit"
    ),
    (
        r"facture (?:\| )?(?:[a-z0-9]+ ){0,3}?(?:retard|impay[a-z]+|pas payer|payer (?:pas|"
        r"plus)|accumul[a-z]+|que je pouvoir pas|s accumulent|attente|pas pouvoir)|"
        r"retards? (?:facture|paiement|[a-z]+ facture)|"
        r"\d+ (?:mois )?facture(?= (?:retard|impaye)(?![a-z]))"
    ),
    (
        r"\d{2,} (?:euro )?(?:que|qu) (?:j|je|il|elle|on) (?:avoir )?(?:pas|plus)|manger (?:\| )?que (?:coince|bloquer)|"
        r"facture (?:\| )?(?:[a-z]+ |\| ){0,5}?pouvoir (?:plus|pas) payer|devoir \d+ (?:mois )?facture|choisi[a-z]* entre manger|"
        r"manger ou (?:me |se )?chauffer|"
        r"devoir (?:plein |beaucoup |environ |presque |plus |payer |me )*(?:\d+ ?(?:euro|k|"
        r"mille)|argent|\d{3,}|argent|milliers)"
    ),
    (
        r"(?:pouvoir|arriver|savoir) (?:pas|plus|apeine|jamais) (?:(?:me|m|tout|tous|plus|"
        r"bien|y) )*payer(?! (?:permis|code|conduite|lecons|voiture))"
    ),
    (
        rf"(?:{NON}|pouvoir|moyens) (?:(?:pouvoir|moyens|assez|argent|pour|eu|"
        rf"arriver) )+payer(?! (?:permis|code))|pas payer {_A_PAYER}|"
        rf"payer (?:pas|plus) (?:tous |tout )*{_A_PAYER}"
    ),
    (
        r"(?:galere|mal|difficile|probleme|peine) (?:pour |me |bien )*(?:payer|finir|"
        rf"manger) (?:tout |tous )*{_A_PAYER}|"
        r"(?:arriver|pouvoir) (?:pas|plus|apeine) finir (?:[a-z]+ )?(?:mois|bouts|budget|"
        r"deux)|(?:pas|plus|mal|difficile|jamais|difficilement) finir (?:mois|bouts|deux|2|"
        r"fins?)|(?:finir|expire) (?:pas|plus|mal|jamais|difficilement) (?:fins? )?(?:mois|"
        r"bouts)"
    ),
    (
        r"fins? mois (?:\| )?(?:[a-z]+ ){0,3}?(?:difficile|rouge|zero|pas|serr[a-z]+|chaud|"
        r"plus|galere|arriver|tendu[a-z]*|impossible)|(?:difficile|galere) fins? mois|"
        r"(?<!dans )(?<!depuis )(?<!y )(?:\d+|milieu|debut|moitie) mois (?:\| )?(?:y |il |j |je |"
        r"me )*(?:plus rien|rien|sec|plus (?:argent))"
    ),
    (rf"(?:{NON}|rien|mal|peu) (?:(?:pour|assez|grand|eu|pouvoir) )*(?:manger){_FAIM}"),
    r"rien (?:avaler?|dans (?:ventre|estomac|frigo|placards?))(?= (?:\||$|depuis|pour|hier))",
    (
        r"manger (?:pas|plus|rien|peu|mal)(?= (?:\||$|faim|tous|depuis|assez|derniere|soir|"
        r"midi|fin|hier|correctement|faute|tout|\d|bien)(?![a-z]))|"
        r"manger (?:que |qu )?(?:1|\d) (?:fois|repas|jour)|manger qu|"
        r"manger (?:que )?fois (?:par )?jour|chercher manger|"
        r"manger (?:que )?(?:pates|riz) (?:tous|depuis|matin|que)|"
        r"(?:j|avoir|je|on|crever?|meurs|mourir|souvent|enfant|nous) (?:fatigue )?faim(?= "
        r"(?:depuis|souvent|tous|tout|aide|et rien|et (?:j |je )?plus|chaque)(?![a-z]))|"
        r"(?:sauter?|sautons|saute) (?:[a-z]+ )?repas|ventre vide"
    ),
    (
        r"frigo (?:\| )?(?:[a-z]+ ){0,3}?(?:vide|rien|echo|desert|pleurer|crie famine|resonne|blanc|sec)|vide frigo|"
        rf"{NON} (?:[a-z]+ ){{0,4}}?remplir frigo|rien (?:dans )?frigo|restos? coeur|"
        r"restaus? coeur|restaurants? coeur|"
        r"(?:aide|colis|banque|secours|distribution|bons?) alimentaires?|"
        r"colis (?:alim|resto|croix)|(?:donner|recevoir|recois|gagner|chercher|grace|"
        r"prendre|vivre|manger|et|avoir|distribution|par) (?:[a-z]+ )?colis(?= (?:\||$|"
        r"alim|ccas|tous|sans)(?![a-z]))|"
        r"(?:secours (?:populaire|catholique)|croix rouge|emmaus) (?:pour|me donner|colis|"
        r"manger)|epicerie (?:sociale|solidaire)|bons? alimentaires?|(?:faire) manche|"
        r"fouiller? poubelles?|faire poubelles"
    ),
    (
        r"rien (?:sur )?compte(?= )|compte (?:banque |bancaire )*(?:\| )?(?:deja |tout )?(?:vide|zero|sec|"
        r"coupe|negatif|moins|rouge|rien|saisi)|(?:dans|plein) rouge|"
        r"je (?:bien )?(?:rouge|sec|fauche|ruine|fauchee)(?= )|"
        r"(?<=\| )(?:fauche|sec|ruine)|(?:tout) sec(?= (?:\||$)(?![a-z]))|"
        r"fauchee?(?= (?:\||$)(?![a-z]))|pauvrete|(?:je|tres|trop|on|famille|sommes) pauvre(?= (?:\||$|et)(?![a-z]))|"
        r"precarite (?:financi[a-z]*|economique|extreme)|precaire financ[a-z]+|"
        r"grande precarite"
    ),
    (
        r"vivre (?:avec|sur|grace) (?:\d+ euro|rien|argent|presque rien)|"
        r"\d+ euro (?:pour|par mois pour|qui rester pour|poche|jusqu) (?:finir|vivre|"
        r"manger|mois|tenir|tout|fin)|rester (?:que )?\d+ euro|"
        r"rester (?:plus )?rien (?:pour|apres|\d|fois)|survivre|survis|survit|"
        r"subsiste[a-z]*|vivote"
    ),
    (
        r"suffi[a-z]* (?:pas|plus|apeine|jamais) (?:pour )?(?:vivre|payer|remplir|manger|"
        r"facture|finir|tout)|(?:pas|plus) suffi[a-z]+ pour (?:vivre|payer|manger|finir)|"
        r"revenu (?:\| )?(?:zero|trop|pas assez|insuffisant|faible|aucun|manquant|coupe|"
        r"non)|(?:peu|petit|faible) revenu"
    ),
    (
        r"(?:edf|engie|enedis|fournisseur) (?:[a-z]+ ){0,3}?coupe|coupe (?:me |m |nous |on )*(?:electricite|courant|gaz|eau|chauffage|edf|lumiere|"
        r"jus|internet impaye)|(?:electricite|courant|gaz|chauffage|"
        r"lumiere) (?:\| )?(?:ete )?coupe|coupures? (?:electricite|courant|eau|gaz|edf)|"
        r"(?:plus|pas|sans) (?:electricite|courant|gaz)(?= )|(?:rallumer|remettre) courant"
    ),
    (
        r"(?:toucher|gagner|percevoir|avoir|recevoir) (?:plus )?rien(?= (?:\||$|comme|"
        r"depuis|ni|pour)(?![a-z]))(?<!avoir rien)(?! (?:comprendre|voir))|"
        r"(?:j|elle|il) (?:plus )?rien (?:pour )?(?:vivre|manger|payer|finir mois)|"
        r"rien (?:comme |pour )(?:revenu|argent|vivre|manger)|sans aucun revenu|"
        r"ni (?:rsa|chomage|revenu) ni"
    ),
)

DITS = {"finances": FINANCES}
NOMS = {
    "finances": (
        (
            r"argent|finances?|sous|dette|budget|financi[a-z]+|facture|(?<! faire )manger|credit|"
            r"facture|huissiers?|decouvert|pauvrete|faim"
        ),
    )
}
