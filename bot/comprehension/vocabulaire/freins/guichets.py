"""`droits` and `justice`: papers, benefits, courts and prisons."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import NON, hard, lacking, missing

_PAPIERS = (
    r"(?:papiers|demarche(?! (?:internet|sur internet|par internet))|"
    r"formulaire(?! (?:internet|candidature))|courrier|caf|cpam|secu|prefecture|impots|"
    r"mdph|cni|titre|droit|droit|declaration|declarations|aides|ameli|carsat|msa|urssaf|"
    r"ofii|domiciliation|css|retraite|allocations|apl|juridique|avocat|"
    r"naturalisation|formulaire|carte grise)"
)
_PIECE = (
    r"(?:cni|titre|papiers(?! (?:de |d |a )?(?:la )?mdph)|passeport|secu|visa|acte naissance|livret famille|ame|css|cmu|"
    r"carte (?:mutuelle|sejour)|vitale|papiers sejour)"
)
_AIDE = (
    r"(?:rsa|apl|aah|are|droit|caf|aides?|allocations?|allocs?|versements?|chomage|ass|css|"
    r"secu|cmu|prestations?|indemnites|formulaire caf|prime activite|pension handicap|"
    r"mutuelle|bourse)"
)
_GUICHET = (
    r"(?:caf|cpam|secu|ft|departement|prefecture|mdph|carsat|msa|ofii|demarche(?! internet)|guichets?|mairie|ofpra|"
    r"conseil departemental|assedic)"
)
_MORT = (
    r"(?:expire|finir|perdu|vole|refuse|manquant|coupe|attente|attendre|renouveler|"
    r"renouvellement|refaire|retire|pas (?:valable|regle|jour|renouvele|recu|arriver|"
    r"faits?|ok|ouverte?s?)|cours|irregulier|confisque|plus valable)"
)

DROITS: tuple[str, ...] = (
    *hard(_PAPIERS),
    *missing(
        rf"{_PIECE}|mutuelle|rib|compte (?:banque|bancaire|courant)|domiciliation|"
        r"adresse (?:postale|demarche|fixe)|"
        r"droit (?:ouverts?|caf|secu|css|rsa|commun|securite|sante|aucun|rien)|avocat|"
        r"autorisation travail[a-z]*|numero secu|couverture|droit(?= (?:\||$)(?![a-z]))|"
        r"recours|acces droit|acces soins"
    ),
    *lacking(
        r"titre|cni|avocat|domiciliation|mutuelle|secu|css|"
        r"papiers(?= (?:\||$|pour|francais)(?![a-z]))|aide juridi[a-z]+|papiers sejour"
    ),
    rf"{_PIECE} (?:\| )?(?:(?:[a-z]+) ){{0,3}}?{_MORT}",
    (
        r"(?:renouvellement|renouveler) carte|"
        r"carte (?:expire|renouvel[a-z]+)(?= (?:\||$|depuis|prefecture))"
    ),
    (
        r"(?:perdu|vole|refaire|renouveler|refuse|renouvellement|retire|expire|attendre|"
        rf"perte|vol|attente) (?:me |m |on |tous |tout |demande |pour )*{_PIECE}"
    ),
    (
        rf"{_AIDE} (?:\| )?(?:(?!coupe)[a-z]+ ){{0,3}}?(?:coupe|radie|supprimee?s?|"
        r"interrompue?s?|arretes?|arretee)(?= )"
    ),
    (rf"(?:coupe|radie) (?:me |m |tout |tous |toutes |on |moi )*{_AIDE}(?<!coupe droit)"),
    (
        rf"{_GUICHET} (?:\| )?(?:elle |il |ils |qui )?(?:(?!(?:rqth|"
        r"aah) )[a-z]+ ){0,3}?(?:coupe|repondre (?:pas|jamais|plus)|reclam[a-z]+|"
        r"troppercu|retard|payer (?:plus|pas)|vers[a-z]+ plus|mur|impossible|injoignable|"
        r"(?:balad|renvoi)[a-z]+|demande (?:payer|rendre)|devoir)"
    ),
    r"troppercu|indus?(?= caf)|indu (?:caf|rsa)",
    (
        rf"{_GUICHET} (?:[a-z]+ ){{0,2}}?(?:pas|plus|jamais|refuse|toujours pas) (?:me |m |encore )*(?:donner|delivr[a-z]+|"
        r"rendre|repondre|answer|renouveler|faire|trait[a-z]+|vouloir)|"
        rf"{_GUICHET} (?:[a-z]+ ){{0,2}}?(?:donner|delivr[a-z]+|rendre|answer|dire|dit) (?:pas|plus|jamais|demain|attendre|non)|"
        rf"(?:sac|sacoche|portefeuille|valise) (?:vole|perdu) (?:[a-z]+ ){{0,5}}?{_PIECE}|jexiste plus|"
        rf"(?:{_GUICHET}|assurance malade) (?:[a-z]+ ){{0,2}}?(?:vouloir|demander?|reclam[a-z]+) (?:[a-z]+ ){{0,2}}?"
        r"(?:papiers|pieces?|justificatif|acte|documents?)|avocat (?:[a-z]+ |\\| ){0,3}?(?:repondre|rappel[a-z]+) (?:plus|pas|jamais)|"
        r"(?:departement|juge|prefecture) croire pas|minorite (?:contest[a-z]*|refuse|pas)|evaluation minorite|"
        r"(?:existe|jexiste) plus pour|"
        rf"(?:vole|perdu) (?:me |m |moi )?(?:sac|sacoche|portefeuille|porte feuille|porte monnaie|valise|affaires) (?:\\| )?"
        rf"(?:[a-z]+ ){{0,3}}?{_PIECE}|(?:existe|exister) (?:plus|pas) (?:pour|dans|aux?) "
        rf"(?:aucun )?{_GUICHET}"
    ),
    (
        r"droit (?:\| )?(?:expire|(?:pas|non|jamais) ouverts?|ouvrir|rouvrir|fermes?|"
        r"ouvrir|coupe|bloques?|perdu|jour pas|pas jour|pas jour|epuises?|interrompus?)"
    ),
    (
        r"(?:ouvrir|rouvrir|ouverture|acces|rupture|non recours|valoir|faire valoir|"
        r"(?:connaitre|savoir|comprendre) (?:pas|rien|mal)|recouvrer|maintien|reouverture|"
        r"renseigner|informer|perdu) (?:[a-z]+ ){0,2}?droit(?! (?:francais|penal|conduire))"
    ),
    (
        r"(?:savoir|connaitre) (?:pas|plus|rien)(?: trop)? (?:\| )?(?:(?:quels?|quelles?|"
        r"si|aides?|que|\|) )*(?:j |je |il |elle |on |nous )?(?:avoir |y )?droit"
    ),
    r"(?:connaitre|savoir) (?:pas|rien) (?:[a-z]+ ){0,2}?(?:aides|allocations)",
    (
        rf"{NON} droit (?:travailler|travail|rsa|chomage|aides?|caf|apl|are|secu|rien|aucun|"
        r"css|logement|bourse)|droit rien|rien (?:comme )?droit"
    ),
    (
        r"asil[a-z]+|demande asile|oqtf|obtf|dublin[a-z]*|situation irreguliere|irregulier|"
        r"regularis[a-z]+|clandestin[a-z]*|deboute[a-z]*|refuse (?:cnda|ofpra|asile)|cnda|"
        r"ofpra|sans (?:papiers?|titre)(?! )|aide juridi[a-z]+|apatride|rupture droit|"
        r"administrativement (?:[a-z]+ )?(?:perdu|coupe|galere|difficile)|probleme demarche"
    ),
    rf"probleme (?:avec )?(?:{_PAPIERS}|sejour|demarche)",
    (
        r"(?:dtr|declaration|declarations|impots|actualisation) (?:[a-z]+ ){0,2}?(?:pas "
        r"fait[a-z]*|oubli[a-z]+|retard|jamais fait[a-z]*)|"
        r"(?:oublie|retard|jamais faire|pas faire) (?:dtr|declaration|declarations|impots|"
        r"actualiser|declarer)"
    ),
    (
        r"(?:ouvrir|ouvre|lire|regarder) (?:plus|pas|jamais) courrier|"
        r"courrier (?:\| )?(?:[a-z]+ )?(?:s )?(?:empil|accumul|entass)[a-z]+|"
        r"pas jour (?:dans|papiers|demarche|administr[a-z]+)|(?:papiers|demarche) retard"
    ),
    (
        r"(?:divorce|separation|tutelle|succession|prudhommes|prud hommes|"
        r"garder alternee) (?:[a-z]+ ){0,3}?(?:avocat|juridique)"
    ),
)

_PRISONS = (
    r"(?:prison|detenu|maison arret|centre penitent[a-z]+|villepinte|corbas|luynes|seysses|"
    r"gradignan|sequedin|borgo|domenjod|ducos|remire|epm|ombre|ballon|barreaux|hebs|cachot|"
    r"cage|trou(?= (?:\||$)))"
)

JUSTICE: tuple[str, ...] = (
    rf"(?:sorti|sortie|sortir|sortant|libere) (?:[a-z0-9]+ ){{0,4}}?{_PRISONS}",
    r"(?:rendu|rendre|quitte|quitter|sorti|sortir|libere|vider|fond) (?:[a-z]+ )?(?:cellule|cellote)",
    (
        r"(?:sorti|sortie|sortir|sortant|sortante|libere|faire|passer|apres|ans|mois|venir|"
        r"ancien|ex|fin|purge|hors|tire|tirer|semaines?|jours?|entre|quitte|retour|rentre|"
        rf"galere|peine) (?:ferme |\d+ (?:ans |mois )?|il |y )*{_PRISONS}"
    ),
    (
        r"(?:je|me|actuellement) (?:prison|detenu)|detenu|levee ecrou|ecrou[a-z]*|incarcer[a-z]+|"
        r"emprisonn[a-z]+"
    ),
    (
        r"spip(?= )|cpip|pjj|bracelet(?! (?:bresilien|perles|or|argent|montre))|tig(?= )|"
        r"travail interet general|travaux interet|probation|sursis|controle judiciaire|"
        r"main justice|semi libere|semi liberte|liberte (?:conditionnelle|garder)|"
        r"libere (?:conditionnel[a-z]*|sous|hier|depuis prison|depuis \d|y \d)|(?:ans|mois) prison|prison pendant \d|conditionnelle|"
        r"amenagement peine|jap(?= )|sortants? prison|"
        r"peine (?:prison|amenagee|faire|ferme|cours)|mandat depot|"
        r"quartier (?:mineurs|centre peines)|suivi judiciaire|placement exterieur|fijais|"
        r"interdiction (?:territoire|paraitre)|milieu ouvert|obligation (?:soins|travail)"
    ),
    (
        r"(?:je|j|deja|ete|etre|il|elle|multi|2|3|deux|trois|avec|\d+) (?:ete |eu |"
        r"deja )?condamne(?! (?:rester|vivre|attendre))|"
        r"condamne (?:pour|\d|avec|par|\d|penal[a-z]*|justice)"
    ),
    (
        r"casier(?! (?:moi |judiciaire |tout |bien |pas charge )?(?:vierge|vide|propre|net|neant|blanc|bouteilles|"
        r"clean))(?! judiciaire (?:vierge|vide|neant|propre|net))|antecedents judiciaires"
    ),
    (
        r"\d+ (?:ans|mois) (?:ferme|sursis|cabane|ballon|prison)(?= )|"
        r"(?:prendre|pris|manger) \d+ (?:ans|mois)(?: ferme)?(?= (?:\||$|pour|"
        r"ferme)(?![a-z]))"
    ),
    (
        r"juge (?:[a-z]+ )?(?:appli|mettre|donner|condamne|obligation|interdit|il mettre|"
        r"m mettre|enfants? penal)|juge mettre"
    ),
    (
        r"(?:passer|convocation|convoque|attendre|devant|j|bientot|rendez|affaire|"
        r"devoir aller) (?:bientot |devant )*tribunal(?! (?:pour divorce|divorce|demarche|"
        r"commerce))|tribunal (?:cours|tribunal|pour|bientot|\d)|"
        r"(?:passer|convoque) (?:devant )*(?:jugement|juge)|"
        r"(?:j|attendre|prochain) jugement(?! expulse)"
    ),
    (
        r"garder vue|gav(?= )|(?<!eu )(?:probleme|histoires?|demeles|galere|affaires?|"
        r"embrouilles?|demele|soucis) (?:avec )?(?:justice|police|judiciaires?|tribunal|"
        r"loi|drogue)|(?:passer|parcours|mesure|formulaire|probleme) (?:judiciaire|penal|"
        r"carceral)|affaire (?:penale|cours|justice)|"
        r"judiciaire(?= (?:cours|lourd)(?![a-z]))"
    ),
    (
        r"(?:b2|b3|bulletin) (?:non|pas) vierge|b2 (?:avec|charge)|"
        r"point(?:age|er|e) (?:[a-z]+ )?(?:commissariat|police)|plainte contre (?:moi|lui)|"
        r"chercher par police|fiche police|dette (?:[a-z]+ )?justice|jours amende"
    ),
)

DITS = {"droits": DROITS, "justice": JUSTICE}
NOMS = {
    "droits": (r"droit|papiers|demarche|caf|titre|cni|demarche|prefecture|formulaire|secu",),
    "justice": (r"justice|judiciaire|casier|prison|tribunal|bracelet|juge|police",),
}
