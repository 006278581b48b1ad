"""Lists of words that the motifs share. Written with their doubled letters, without accents.

A name in capitals inside a list stands for another list. A star ends a word that is cut.
"""

from __future__ import annotations

LISTES = {
    # — people
    "POSS": "mon, ma, mes, son, sa, ses, leur, leurs, notre, nos, votre, ton, ta",
    "COUPLE": (
        "mari, ex, exmari, copain, copin, compagnon, conjoint, concubin, epoux, fiance, cheri, "
        "petit ami, petit copain, mon mec, son mec, leur mec, ton mec, mon keum, mon homme, son "
        "homme, ma femme, sa femme, ma copine, sa copine, ma compagne, sa compagne, ma meuf, sa "
        "meuf, ma conjointe, mon epouse, petite amie, pere du bebe"
    ),
    "PARENT": (
        "pere, mere, parents, parent, papa, maman, daron, darons, darone, daronne, reup, reum, "
        "beau pere, belle mere, beaupere, oncle, tonton, tante, tata, frere, soeur, demi frere, "
        "grand pere, cousin, famille, educateur, tuteur, padre, madre"
    ),
    "ENFANT": (
        "enfant, enfants, gamin, gamine, gamins, gosse, gosses, bebe, bebes, fils, fille, filles,"
        " neveu, niece, eleve, mineur, mineure, mineurs, ado, ados, fillette, petit, petite, "
        "petits, nourrisson, petit frere, petite soeur, petit fils, petite fille"
    ),
    "ON": "on, ils, quelqu un, un homme, un mec, un type, des mecs, des gens, des jeunes",
    "ILS": "il, elle, ils, elles, lui",
    # — verbs; a phone mixes -e, -er and participles
    "FRAPPER": (
        "frappe, frappes, frappent, frapper, frappez, frappee, frappees, bat, battent, battre, "
        "battu, battue, battus, bats, tape, tapes, tapent, taper, tapee, tapees, cogne, cognes, "
        "cognent, cogner, cognee, gifle, gifles, gifler, giflent, giflee, giffle, tabasse, "
        "tabassent, tabasser, tabassee, brutalise, maltraite, maltraitent, maltraiter, "
        "maltraitee, violente, frape, rue de coups, roue de coups, defonce"
    ),
    "FRAPPE_PASSE": "FRAPPER, frappait, frappais, tapait, tapais, battait, frapai, tapai, frapait",
    "COUPS": (
        "gifle, gifles, claque, claques, coup de poing, coups de poing, coups, coup de pied, coup"
        " de tete, coups de pied, coups de ceinture, tarte, tartes, patate, raclee, baffe, "
        "baffes, mandale, rouste, trempe, derouillee, correction, chataigne, coup de boule, "
        "beigne, branlee, droite, droites, torgnole, tannee"
    ),
    "VEUX": (
        "veux, veut, vouloir, voulais, voulait, voudrais, voudrait, vais, va, vas, voulu, "
        "aimerais, aimerait, prefere, preferais, prefererais, compte, pense, pensais, pensait, "
        "songe, parle de, parlait de, pense a, penser a, pensait a, menace de, menacait de, "
        "menacer de, envie de, dit vouloir, pret a, prete a, tente de, essaye de, essaie de, fini"
        " par, finir par, finira par, vont"
    ),
    "VEUX_JE": (
        "veux, vouloir, voulais, voudrais, vais, aimerais, prefere, prefererais, compte, pense, "
        "pensais, songe, parle de, pense a, penser a, envie de, pret a, prete a, fini par, finir "
        "par"
    ),
    "ESSAYER": "essaie de, essaye de, essayer de, essaies de, cherche a, tente de, essai de, veut",
    "AVALER": (
        "avale, avaler, avalee, avales, pris, prendre, prends, prend, gobe, gober, prise, bouffe,"
        " bouffer, ingere, ingurgite, avalant"
    ),
    "PILULES": (
        "cachet, cachets, medicament, medicaments, pilule, pilules, comprime, comprimes, "
        "somnifere, somniferes, xanax, anxiolytiques, antidepresseurs, doliprane, dolipranes, "
        "paracetamol, lexomil, valium, tramadol, cachetons, cacheton, neuroleptiques, calmants"
    ),
    "AVALE": "avale, avalee, pris, prise, gobe, bouffe, ingere, ingurgite",
    "BEAUCOUP": "des, BEAUCOUP_DE",
    "BEAUCOUP_DE": (
        "un tube de, un flacon de, plein de, trop de, beaucoup de, beaucoup, tous mes, tous ses, "
        "toutes mes, toutes ses, tout mes, tout ses, tous les, toutes les, tout les, toute la "
        "boite de, toute la boite, une boite de, une boite, la boite de, plusieurs, NB boites de,"
        " une plaquette de, une plaquette, la plaquette de, toute la plaquette de, un tas de, une"
        " poignee de, plusieurs boites de, plein, NB plaquettes de, tout plein de, un max de"
    ),
    "PRODUIT": (
        "produit, liquide vaisselle, deboucheur, decapant, dissolvant, capsule de lessive, "
        "ammoniaque, desherbant, insecticide, raticide, soude, chlore, solvant, petrole, gasoil, "
        "alcool a bruler, white, huile essentielle, parfum, diluant, peinture, colle, javel, eau "
        "de javel, l eau de javel, produit menager, produits menagers, destop, acide, detergent, "
        "poison, essence, pile, antigel, mort aux rats, lessive, white spirit"
    ),
    # — ways of dying by one’s own hand, after "me" or "se"
    "SE_TUER": (
        "tuer, tue, suicider, suicide, suicides, pendre, flinguer, flingue, buter, bute, foutre "
        "en l air, fous en l air, fout en l air, foutre en lair, supprimer, supprime, jeter par "
        "la fenetre, jeter sous, jeter du, jeter d, jeter de, jeter dans le vide, jeter dans la "
        "seine, jeter dans le fleuve, jeter a la riviere, jeter par le balcon, jete sous, jete "
        "par, jete sou, jeter sou, jeter devant, jeter par, jeter en bas, tirer une balle, tire "
        "une balle, mettre une balle, ouvrir les veines, couper les veines, tailler les veines, "
        "trancher les veines, trancher la gorge, passer sous, noyer, immoler, empoisonner, "
        "defenestrer, crever, faire sauter la cervelle, jeter au metro, balancer par, balancer "
        "sous, balancer du, donner la mort, exploser la tete, foutre par la fenetre"
    ),
    # — housing
    "DORMIR": (
        "dors, dort, dorment, dormons, dormez, dormir, dormi, passe la nuit, passe mes nuits, "
        "passe ses nuits, passer la nuit, passons la nuit, passent la nuit, passent leurs nuits, "
        "passer sa nuit, couche, couchent, vis, vit, vivent, vivons, vivre, vivant, loge, logent,"
        " loger, reste, restent, rester, restons, squat, squats, squattent, squatter, zone, "
        "zonent, erre, errent, errer, habite, habitent, dodo, galere, dormant, creche, traine la "
        "nuit, campe, caille"
    ),
    "DEHORS": "DEHORS_PREP, DEHORS_NU",
    # said without a preposition, after "dormir" only: "je reste à la gare", "je dors gare"
    "DEHORS_NU": (
        "la rue, squat, une cave, un cave, la cave, un hall, cage de escalier, cage d escalier, "
        "gare, abribus, abri de bus, bidonville, campement, local a poubelle, nulle part, voiture"
    ),
    "DEHORS_PREP": (
        "dehors, a la rue, dans la rue, dans les rues, dans le rue, dans rue, sur le trottoir, sur "
        "un banc, sur les bancs, sur un carton, sous un pont, sous les ponts, sous le pont, sous "
        "un "
        "porche, sous une tente, dans une tente, en tente, sous tente, dans ma tente, dans un "
        "squat, dans le squat, en squat, dans des squats, au squat, dans une cave, dans un cave, "
        "dans un hall, dans le hall, dans les halls, dans une cage d escalier, dans la cage de "
        "escalier, dans un escalier, dans les escaliers, a la gare, dans la gare, dans une gare, "
        "dans un parking, sur le parking, sur un parking, dans le parking, au parking, dans le "
        "metro, dans un abri bus, dans un garage, dans une cabane, dans un bidonville, dans un "
        "campement, dans un parc, au parc, dans les bois, dans la foret, dans un local poubelle, "
        "dans un chantier, dans une usine abandonnee, sans toit, par terre dehors, a meme le sol, "
        "devant la mission locale, devant la mairie, devant la gare, devant l entree, devant un "
        "magasin, devant le magasin, devant l eglise, AUTO"
    ),
    "AUTO": (
        "dans ma voiture, dans sa voiture, dans notre voiture, dans leur voiture, dans une "
        "voiture, dans mon auto, dans son auto, dans ma caisse, dans sa caisse, dans leur caisse,"
        " dans une caisse, dans mon camion, dans son camion, dans un camion, dans ma bagnole, "
        "dans sa bagnole, dans un van, dans mon van, dans son van, dans ma camionnette, dans une "
        "camionnette, dans sa camionnette, dans mon vehicule, dans son vehicule, dans un "
        "vehicule, dans ma voitur, dans la voitur, dans un fourgon, dans mon fourgon, dans sa "
        "fourgonnette, dans ma titine, en voiture"
    ),
    "CE_SOIR": (
        "ce soir, cette nuit, pour la nuit, la nuit, pour ce soir, pour cette nuit, des ce soir, "
        "aujourd hui, maintenant, tonight"
    ),
    "ENDROIT": (
        "endroit, lieu, place, coin, adresse, solution, lit, toit, chambre, hebergement, "
        "logement, toi, abri, foyer, hotel, maison"
    ),
    "DET": (
        "le, la, l, les, un, une, des, du, de, d, mon, ma, mes, son, sa, ses, notre, nos, leur, "
        "leurs, ce, cet, cette"
    ),
    "VEHICULE": (
        "voiture, voitur, auto, caisse, bagnole, titine, vehicule, utilitaire, camion, "
        "camionnette, fourgon, fourgonnette, van, break, monospace, twingo, clio, kangoo, "
        "berlingo, partner, scenic, megane, laguna, espace, trafic, master, jumper, jumpy, "
        "ducato, transit, sprinter, express, punto, panda, golf, polo, fiesta, focus, corsa, "
        "astra, sandero, duster, logan, yaris, ibiza, saxo, xsara, picasso, modus, zoe, micra, "
        "fabia, peugeot, renault, citroen, fiat, ford, opel, dacia, toyota, nissan, volkswagen, "
        "audi, bmw, mercedes, c NB, r NB, 4 l, 2 cv, 104, 106, 107, 205, 206, 207, 208, 306, "
        "307, 308, 405, 406, 407"
    ),
    # where nobody sleeps who has a bed; those of the second list are not a neighbourhood either
    "LIEU_DUR": (
        "LIEU_RUDE, gare, parc, square, jardin public, champ, arret, arret de bus, arret de tram,"
        " metro, tunnel, quai, quais, palier, paliers, couloir, distributeur, sas, rue, rues, "
        "tabac, boulangerie, banque, poste, bar, mosquee, temple, chapelle, presbytere, "
        "cathedrale, macdo, kebab, toilettes, wc, sanitaires, lavomatic, bibliotheque, eglise, "
        "cimetiere, plage, digue, berge, berges, salle de attente, urgences, hopital, aeroport, "
        "poubelles, buissons, kiosque, lavoir, mairie, prefecture, pharmacie, magasin, "
        "supermarche, salle de classe, gymnase, salle des pas perdus, lidl, leclerc, carrefour, "
        "ecole, entree, sol, station service, laverie, "
        "aire"
    ),
    "LIEU_RUDE": (
        "VEHICULE, parking, hall, halls, cave, caves, garage, box, local, cage de escalier, cages"
        " de escalier, escalier, escaliers, foret, bois, banc, bancs, abribus, abri de bus, abri "
        "bus, pont, ponts, porche, porches, trottoir, trottoirs, carton, cartons, tente, tentes, "
        "toile de tente, squat, squats, chantier, usine, friche, hangar, grange, ruine, ruines, "
        "etable, betaillere, ecurie, remise, abri de jardin, serre, wagon, cabine, sous sol, "
        "passerelle, preau, tribune, gradins, arcades, cabane, cabanon, container, conteneur, "
        "bache, bidonville, campement, metro, belle "
        "etoile, periph, peripherique, rocade, echangeur, bretelle, viaduc, voie ferree, aire de "
        "repos, batiment abandonne, maison abandonnee, immeuble abandonne"
    ),
    "DORT": (
        "dors, dort, dorment, dormons, dormez, dormir, dormi, dormant, dormait, dormais, "
        "dormaient, couche, couchent, couchons, coucher, dodo, roupille, pionce, pieute, pieuter,"
        " sleep, sleeping, dorme, creche, crechent, crecher, passer la nuit, passe la nuit, passe"
        " les nuits, passe ses nuits, passe mes nuits, passe nos nuits, passent leurs nuits, "
        "passent la nuit, passe sa nuit, dormirai, dormira, dormirons, dormiront, coucherai"
    ),
    "VIT": (
        "vis, vit, vivent, vivons, vivant, vivre, loge, logent, loger, habite, habitent, "
        "habitons, squat, squats, squatt~, zone, zonent, campe, campent, caille, refugie, "
        "refugiee, installe, installee, installes, survit, survis, survivent"
    ),
    "LOGIS": (
        "maison, logement, appart, appartement, chez moi, chez nous, chez lui, chez elle, chez "
        "soi, domicile, hebergement, abri, toit, foyer, chambre, studio, lit, endroit, solution"
    ),
    # "… where": a night is looked for
    "OU_DORMIR": (
        "dormir, dors, dort, coucher, couche, crecher, pieuter, passer la nuit, me loger, se "
        "loger, nous loger, me poser, me mettre, me refugier, se refugier, atterrir, poser ma "
        "tete, poser la tete, poser sa tete, poser mes valises, poser mon sac, poser mes "
        "affaires, finir la nuit"
    ),
    "MIS_DEHORS": (
        "vire, viree, vires, virer, virent, jete, jetee, jetes, jeter, jettent, chasse, chassee, "
        "chasses, chasser, mis, mise, mets, met, mettent, mettre, foutu, foutue, fout, fous, "
        "fichu, fichue, sorti, sortie, sortis, degage, degagee, expuls~, ejecte, ejectee, "
        "renvoye, renvoyee, remis, remise, flanque, balance"
    ),
    "RIEN_DERRIERE": (
        "rien derriere, aucun endroit, pas de endroit, aucun logement, pas de logement, sans "
        "logement, sans hebergement, aucun hebergement, aucun toit, aucun point de chute, pas de "
        "toit, personne chez qui, pas de famille, aucune famille, plus rien, nulle part, dehors, "
        "a la rue, dans la rue, trottoir, ou aller, ou dormir, ou je vais, ou on va, ou il va, ou"
        " elle va, ou me, ou se, ou poser, je vais ou, on va ou, sans solution, aucune solution, "
        "pas de solution, sans rien, sans point de chute, propose rien, rien propose, et apres, "
        "je fais quoi, on fait quoi, plus rien apres, rien apres, rien de prevu, valise, valises,"
        " palier, banc, rien pour ce soir, rien ce soir, rien pour cette nuit"
    ),
    # — now
    "MAINTENANT": (
        "maintenant, la maintenant, la en ce moment, en ce moment, la tout de suite, la, tout de "
        "suite, actuellement, a l instant, ce soir"
    ),
    # the same without "la", which is also an article
    "SUR_LE_CHAMP": (
        "maintenant, en ce moment, tout de suite, actuellement, a l instant, en train, ce soir, "
        "vite, help, au secours, aidez, aide moi, urgent, urgence"
    ),
    "ARME": (
        "couteau, couteaux, arme, flingue, pistolet, fusil, machette, cutter, hache, kalach, "
        "kalachnikov, barre de fer, barres de fer, lame, batte, marteau, sabre, opinel"
    ),
    "ETRE": "est, et, es, suis, sont, e, etait",
    "LA_TOUT_PRES": (
        "a cote, la, dans la piece, derriere, devant, juste la, derriere la porte, pres, pres de "
        "moi, a la maison, dans la chambre, dans le salon, dans la cuisine, avec moi, dans l "
        "appart, a coter, rentre"
    ),
    "JE_PEUX_PAS": (
        "peux pas, peut pas, peux plus, arrive pas a, ose pas, dois pas, faut pas que je, pas "
        "pouvoir, pouvoir pas, impossible de, moi pas, je pas, peux po"
    ),
    "PARLER": (
        "parler, parle, parlez, appeler, apeler, appelle, appelez, telephoner, telephone, faire "
        "de bruit, faire du bruit, parler fort, crier, faire un bruit, bruit"
    ),
    "HOSTILE": (
        "il, elle, ils, elles, on, quelqu un, mec, mecs, type, types, gars, homme, hommes, bande,"
        " jeunes, gens, inconnu, inconnus, individu, individus, voisin, voisine, voisins, client,"
        " cliente, coloc, voleur, voleurs, cambrioleur, cambrioleurs, dealer, dealers, agresseur,"
        " groupe, tireur, braqueur, braqueurs, agresseurs, rodeur, fou, tare, patient, usager, "
        "resident, grands, COUPLE, PARENT"
    ),
    "PERSONNE": (
        "mec, type, gars, monsieur, voisin, voisine, client, cliente, usager, usagere, chauffeur,"
        " vendeur, femme, homme, personne, gamin, gamine, jeune, fille, fils, frere, soeur, dame,"
        " vieux, vieille, garcon, pote, ami, amie, copain, copine, collegue, mere, pere, eleve, "
        "cousin, cousine, gens, passants, passagers"
    ),
    "AGRESSER": (
        "frapp~, tap~, tapp~, cogn~, tabass~, agress~, attaqu~, braqu~, coinc~, encercl~, lynch~,"
        " etrangl~, poignard~, plant~, tortur~, racket~, rackett~, gifl~, kidnapp~, defonc~, "
        "massacr~, gaz~, depouill~, course, coursent, viole, violer, violee, bat, battent, "
        "battre, battu, battue, fouett~, bouscul~, tirer dessus, tire dessus, taper dessus, tape "
        "dessus, sauter dessus, saute dessus, tombe dessus, tombent dessus"
    ),
    # blows that leave no doubt, whoever tells them
    "COGNER": (
        "FRAPPER, frapp~, tap~, cogn~, gifl~, tabass~, fouett~, bat, battent, battre, battu, "
        "battue, battus, etrangl~, secou~, brutalis~, maltrait~, claqu~, rou~ de coups, defonc~, "
        "derouill~, demont~, eclat~, fracass~, massacr~, molest~, malmen~, corrig~, demoli*, lev~"
        " la main, sur la gueule, en met une, en mis une, COUPS, pousse, poussee, plaqu~, "
        "violente, violenter, violentee, violente, tire les cheveux, tire par les cheveux, "
        "arrache les cheveux, serre la gorge, serre le cou, jette par terre, jete par terre, "
        "jetee par terre, casse le bras, casse le nez, casse une dent, casse une cote"
    ),
    # what a partner who controls does besides: joined to what he keeps or forbids
    "RABAISSER": (
        "insult~, rabaiss~, humili~, trait~ de, crach~, menac~, me frappe, me tape, cogn~, gifl~, "
        "beigne, beignes, serre la gorge, sert la gorge, serre les bras, serre le bras, peur de "
        "lui, peur quand il, me fait peur, droit a rien, droit de rien, laisse pas sortir, laisse "
        "plus sortir, moins que rien, pute, putain, salope, debile, jaloux, etrangl~, cri~ dessus"
    ),
    # only of a body: "il me serre le bras", "ils m’ont jetée par terre"
    "MALMENER": (
        "serre le bras, serre les bras, serre le poignet, tord le bras, tordu le bras, attrape "
        "par, attrapee par, attrape et, attrapee et, attrape la gorge, jete au sol, jetee au sol,"
        " jete contre, jetee contre, jette contre, projete, projetee, projette, bouscul~, secou~,"
        " mord, mordu, mordue, brule avec, brulee avec, crache dessus, crache au visage, griff~, "
        "traine par, trainee par, mis la tete, met la tete, tape la tete, cogne la tete, ecrase "
        "la main, fait mal, fait du mal, font du mal, fait tres mal, fout sur la gueule, leve la "
        "main dessus, saute dessus, tombe dessus, lance des objets, jette des objets, lance des "
        "assiettes"
    ),
    "TRACES": (
        "bleus, brulure, brulures, hematome, hematomes, coquard, coquards, cocard, cocards, oeil "
        "au beurre noir, oeil bleu, oeil noir, oeil tout bleu, griffures, griffure, ecchymoses, "
        "marques, marque, traces, trace, cicatrices, brulures, zebrures, zebre, levre fendue, "
        "levre ouverte, oeil enfle, oeil poche, yeux poches, tumefie, tumefiee, visage gonfle, "
        "contusions, morsures"
    ),
    "PETIT": (
        "ENFANT, fillettes, collegien, collegienne, collegiens, lyceen, lyceenne, ecolier, "
        "ecoliere, enfant de NB ans, petites, minot, minots, mome, momes, gone, nourrissons, mon "
        "petit voisin, petit garcon, petite voisine, adolescent, adolescente, kid, kids, children"
    ),
    "MAL_RESPIRER": (
        "respire plus, respire pas, respire presque plus, respire mal, respire tres mal, respire "
        "bizarre, respire bizarrement, respire a peine, respire difficilement, respire fort, "
        "respir* plus, respir* pas, cherche son air, manque de air, plus de pouls, pas de pouls, "
        "plus de souffle, coeur bat plus, souffle plus"
    ),
    "EVANOUI": (
        "repond plus, repond pas, reagit plus, reagit pas, reagi pas, reagi plus, bouge plus, "
        "bouge pas, parle plus, tient plus debout, tient pas debout, reveille pas, reveille plus,"
        " inconscient, inconsciente, yeux revulses, yeux retournes, yeux qui tournent, yeux en "
        "arriere, plus conscient, plus consciente, pas conscient, tout mou, toute molle, perdu "
        "connaissance, evanoui, evanouie, se leve plus, releve plus, releve pas, se releve pas, "
        "convuls*, blanc comme un linge, levres bleues, levres violettes, tout bleu, toute bleue,"
        " devient bleu, devient bleue, bleuit, tout gris, toute grise"
    ),
    "TOMBER": (
        "tombe, tombee, tombes, tomber, chute, chuter, effondre, effondree, ecroule, ecroulee, "
        "etale, malaise, fait un malaise"
    ),
    "MAL": (
        "mal, douleur, douleurs, engourdi, engourdie, engourdit, engourdis, fourmille, "
        "fourmillements, fourmis, serre, serree, serrement, oppresse, oppression, opprime, "
        "ecrase, etau, brule, sent plus, sens plus, sentir plus, plus sentir, paralyse, "
        "paralysee, hurt, hurts, pain, lance, pese"
    ),
    "MEDIA": (
        "aux infos, aux informations, les infos, a la tele, a la television, dans le journal, au "
        "journal, au jt, sur bfm, a la radio, fait divers, faits divers, dans la presse, aux "
        "actualites, les actualites, aux actus, les actus, sur youtube, sur netflix, le journal "
        "de"
    ),
    "LOISIR": (
        "le pied, super nuit, belle nuit, bonne nuit, trajet, voyage, decalage horaire, vacances,"
        " camping, festival, bivouac, rando, randonnee, scouts, scout, road trip, vanlife, van "
        "life, colo, colonie, trek, concert, teuf, rave, sous les etoiles, genial, magique, "
        "kiffe, en ete, tout l ete, avec mes potes, avec les potes, entre potes, pour le plaisir,"
        " en week end, en weekend, gr 20"
    ),
    # — guards
    "DATE_PASSEE": (
        "l an dernier, l an passe, l annee derniere, l annee passee, annee derniere, an dernier, "
        "le mois dernier, mois dernier, mois passe, dans les annees, "
        "l ete dernier, l hiver dernier, a l epoque, autrefois, "
        "jadis, dans le passe, par le passe, y a NB an, y a NB ans, y a NB mois, y a NB annees, y"
        " a longtemps, y a tres longtemps, y a quelques annees, quand je etais, quand il etait, "
        "quand elle etait, quand je avais, quand il avait, quand elle avait, quand on etait, dans"
        " ma jeunesse, dans mon enfance, une fois, etant petit, etant enfant, c est du passe, "
        "pendant mon enfance, y a un an, en 20*, en 19*, depuis sorti, y a pas mal de temps, dans"
        " une autre vie, ma vie de avant"
    ),
    "ACTUEL": (
        "ce soir, cette nuit, ce matin, hier, hier soir, encore, toujours, depuis, en ce moment, "
        "aujourd hui, maintenant, actuellement, nouveau, recommence, continue, la maintenant"
    ),
    "RESOLU": (
        "jamais depuis, maintenant il travaille, maintenant il dirige, aujourd hui il travaille, "
        "maintenant elle travaille, tout va bien, je vais bien, il va bien, elle va bien, "
        "maintenant c est bon, maintenant "
        "ca va, ca va mieux, va mieux, plus maintenant, mais plus maintenant, maintenant je ai "
        "un, maintenant je ai une, aujourd hui je ai un, aujourd hui je ai une, maintenant je vis"
        " chez, aujourd hui je vis chez, c est regle, c est du passe, c est fini maintenant, "
        "maintenant c est fini, c est derriere moi, aujourd hui ca va, aujourd hui c est bon, je "
        "m en suis sorti, je me en suis sorti, je me en suis sortie, depuis ca va, depuis je ai "
        "un logement, maintenant ABRITE, aujourd hui ABRITE, desormais ABRITE, depuis ABRITE, "
        "actuellement ABRITE, la ABRITE"
    ),
    # said after "maintenant": the nights outside are over
    "ABRITE": (
        "chez, je suis chez, je vis chez, je dors chez, je loge chez, je reste chez, je habite "
        "chez, je suis heberge, je suis hebergee, heberge, hebergee, il est chez, elle est chez, "
        "il est heberge, elle est hebergee, on est chez, nous sommes chez, on est heberges, je "
        "suis loge, je suis logee, loge, logee, je suis en foyer, je suis au foyer, en foyer, en "
        "coloc, je suis en coloc, en appart, je suis en appart, en appartement, en chrs, en fjt, "
        "en residence, je suis en fjt, je suis en chrs, je suis en residence, je ai un appart, je"
        " ai un appartement, je ai un toit, il a un logement, elle a un logement, je ai trouve, "
        "on a un logement, on a un appart"
    ),
    "MOIS": (
        "janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, "
        "decembre"
    ),
    "DATE_FUTURE": (
        "apres la treve, fin de la treve, fin de treve, dans NB mois, dans NB semaines, dans NB "
        "semaine, dans NB jours, dans NB ans, dans un an,"
        " dans un mois, le mois prochain, mois prochain, la semaine prochaine, semaine prochaine,"
        " la semaine pro, semaine pro, le mois pro,"
        " en MOIS, fin MOIS, debut MOIS, mi MOIS, au mois de MOIS, l an prochain, l annee "
        "prochaine, apres l hiver, au printemps, cet ete, a la fin du mois, fin du mois, un jour"
    ),
    "TOUT_DE_SUITE": (
        "ce soir, cette nuit, aujourd hui, maintenant, demain, depuis, ce matin, hier, tout de "
        "suite, la maintenant"
    ),
    "FICTION": (
        "film, films, serie, series, livre, livres, roman, chanson, reportage, documentaire, "
        "expose, jeu video, emission, clip, manga, piece de theatre, podcast, memoire, these, "
        "dossier sur, cours sur, article, article sur, piece raconte, notre piece, notre "
        "spectacle, "
        "call of duty, fortnite, gta, playstation, joue le role, joue une, joue un, mon heroine, "
        "polar, "
        "personnage, scenario, court metrage, nouvelle que je ecris, nouvelle qui raconte, intrigue"
    ),
    # made for others, about what happens to others
    "AFFICHAGE": (
        "une affiche contre, une affiche sur, des affiches contre, des affiches sur, affiches "
        "pour, un expose sur, expose sur, les panneaux, nos panneaux, le panneau de, nos affiches, "
        "un flyer, des flyers, une brochure, la brochure, un depliant, une plaquette sur, une "
        "campagne contre, campagne de affichage, un stand sur, un livret sur"
    ),
    "SOLIDARITE": (
        "veillee de solidarite, nuit de solidarite, nuit de la solidarite, solidarite avec les, "
        "apportez vos, apportez des, collecte pour, collecte de, veillee pour les"
    ),
    "METIER": (
        "interviens, intervient, intervenir, enquete, travaille, "
        "travailler, bosser, stage, "
        "benevole, benevolat, diplome, metier, metiers, "
        "devenir, association, asso, formation, formation en, former, former a, sensibilisation, "
        "catalogue, ligne de ecoute, numero vert, affiche, affiches, campagne, fiche, fiches, "
        "aides, "
        "aider, aidez, accueille, accueillir, accompagner, "
        "lutte, prevention, maraude, maraudes, hebergeur, quoi, veut dire, definition, estce que"
    ),
    "LIEN": (
        "a, a la, au, aux, avec, pour, contre, sur, de, des, du, la, le, les, l, en, prevention, "
        "lutte, service, accueil, accompagnement, aide, aider, personnes, gens, jeunes, public, "
        "publics, qui sont, qui dorment, qui vivent, victimes, victime, faire face, dans le "
        "catalogue, y a t il, liees, femmes, dames, enfants"
    ),
}
