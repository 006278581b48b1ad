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
        "enfant, enfants, gamin, gamine, gamins, gosse, gosses, bebe, bebes, fils, fille, "
        "filles, neveu, niece, eleve, mineur, mineure, mineurs, ado, ados, fillette, petit, "
        "petite, petits, nourrisson, petit frere, petite soeur, petit fils, petite fille"
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
        "gifle, gifles, claque, claques, coup de poing, coups de poing, coups, coup de pied, "
        "coup de tete, coups de pied, coups de ceinture, tarte, tartes, patate, raclee, baffe, "
        "baffes, beigne, branlee, droite, droites, torgnole, tannee"
    ),
    "VEUX": (
        "veux, veut, vouloir, voulais, voulait, voudrais, voudrait, vais, va, vas, voulu, "
        "aimerais, aimerait, prefere, preferais, prefererais, compte, pense, pensais, pensait, "
        "songe, parle de, parlait de, pense a, penser a, pensait a, menace de, menacait de, "
        "menacer de, envie de, dit vouloir, pret a, prete a, tente de, essaye de, essaie de, "
        "fini par, finir par, finira par, vont"
    ),
    "VEUX_JE": (
        "veux, vouloir, voulais, voudrais, vais, aimerais, prefere, prefererais, compte, pense, "
        "pensais, songe, parle de, pense a, penser a, envie de, pret a, prete a, fini par, "
        "finir par"
    ),
    "ESSAYER": (
        "essaie de, essaye de, essayer de, essaies de, cherche a, tente de, essai de, veut"
    ),
    "AVALER": (
        "avale, avaler, avalee, avales, pris, prendre, prends, prend, gobe, gober, prise, "
        "bouffe, bouffer, ingere, ingurgite, avalant"
    ),
    "PILULES": (
        "cachet, cachets, medicament, medicaments, pilule, pilules, comprime, comprimes, "
        "somnifere, somniferes, xanax, anxiolytiques, antidepresseurs, doliprane, dolipranes, "
        "paracetamol, lexomil, valium, tramadol, cachetons, cacheton, neuroleptiques, calmants"
    ),
    "AVALE": "avale, avalee, pris, prise, gobe, bouffe, ingere, ingurgite",
    "BEAUCOUP": "des, BEAUCOUP_DE",
    "BEAUCOUP_DE": (
        "un tube de, un flacon de, plein de, trop de, beaucoup de, beaucoup, tous mes, tous "
        "ses, toutes mes, toutes ses, tout mes, tout ses, tous les, toutes les, tout les, toute "
        "la boite de, toute la boite, une boite de, une boite, la boite de, plusieurs, NB "
        "boites de, une plaquette de, une plaquette, la plaquette de, toute la plaquette de, un "
        "tas de, une poignee de, plusieurs boites de, plein, NB plaquettes de, tout plein de, "
        "un max de"
    ),
    "PRODUIT": (
        "produit toxique, produit chimique, javel, eau de javel, l eau de javel, produit menager, produits menagers, destop, "
        "acide, detergent, poison, essence, pile, antigel, mort aux rats, lessive, white spirit"
    ),
    # — ways of dying by one’s own hand, after "me" or "se"
    "SE_TUER": (
        "tuer, tue, suicider, suicide, suicides, pendre, flinguer, flingue, buter, bute, foutre "
        "en l air, fous en l air, fout en l air, foutre en lair, supprimer, supprime, jeter par "
        "la fenetre, jeter sous, jeter du, jeter d, jeter de, jeter dans le vide, jeter dans la "
        "seine, jeter dans le fleuve, jeter a la riviere, jeter par le balcon, jete sous, jete "
        "par, jete sou, jeter sou, jeter devant, jeter par, jeter en bas, tirer une balle, tire "
        "une balle, mettre une balle, ouvrir les veines, couper les veines, tailler les veines, "
        "trancher les veines, trancher la gorge, noyer, immoler, empoisonner, defenestrer, "
        "crever, faire sauter la cervelle, jeter au metro, balancer par, balancer sous, "
        "balancer du, donner la mort, exploser la tete, foutre par la fenetre"
    ),
    # — housing
    "DORMIR": (
        "dors, dort, dorment, dormons, dormez, dormir, dormi, passe la nuit, passe mes nuits, "
        "passe ses nuits, passer la nuit, passons la nuit, passent la nuit, passent leurs "
        "nuits, passer sa nuit, couche, couchent, vis, vit, vivent, vivons, vivre, vivant, "
        "loge, logent, loger, reste, restent, rester, restons, squat, squats, squattent, "
        "squatter, zone, zonent, erre, errent, errer, habite, habitent, dodo, galere, dormant, "
        "creche, traine la nuit, campe, caille"
    ),
    "DEHORS": (
        "dehors, a la rue, dans la rue, la rue, dans les rues, dans le rue, dans rue, sur le "
        "trottoir, sur un banc, sur les bancs, sur un carton, sous un pont, sous les ponts, "
        "sous le pont, sous un porche, sous une tente, dans une tente, en tente, sous tente, "
        "dans un squat, en squat, dans des squats, au squat, squat, dans une cave, dans un cave, une cave, la "
        "cave, dans un hall, dans le hall, dans les halls, un hall, dans une cage d escalier, "
        "cage de escalier, cage d escalier, dans la cage de escalier, dans un escalier, dans "
        "les escaliers, a la gare, dans la gare, gare, dans une gare, dans un parking, sur le parking, sur un parking, dans le "
        "parking, au parking, sur un parking, dans le metro, dans un abri bus, abribus, abri de "
        "bus, dans un garage, dans une cabane, dans un bidonville, bidonville, campement, dans "
        "un campement, dans un parc, au parc, dans les bois, dans la foret, dans un local "
        "poubelle, local a poubelle, dans un chantier, dans une usine abandonnee, nulle part, "
        "sans toit, par terre dehors, a meme le sol, devant la mission locale, devant la "
        "mairie, devant la gare, devant l entree, devant un magasin, devant le magasin, devant "
        "l eglise, AUTO"
    ),
    "AUTO": (
        "dans ma voiture, dans sa voiture, dans notre voiture, dans leur voiture, dans une "
        "voiture, dans mon auto, dans son auto, dans ma caisse, dans sa caisse, dans leur "
        "caisse, dans une caisse, dans mon camion, dans son camion, dans un camion, dans ma "
        "bagnole, dans sa bagnole, dans un van, dans mon van, dans son van, dans ma "
        "camionnette, dans une camionnette, dans sa camionnette, dans mon vehicule, dans son "
        "vehicule, dans un vehicule, dans ma voitur, dans la voitur, dans un fourgon, dans mon "
        "fourgon, dans sa fourgonnette, dans ma titine, en voiture, voiture"
    ),
    "CE_SOIR": (
        "ce soir, cette nuit, pour la nuit, la nuit, pour ce soir, pour cette nuit, des ce "
        "soir, aujourd hui, maintenant, tonight"
    ),
    "ENDROIT": (
        "endroit, lieu, place, coin, adresse, solution, lit, toit, chambre, hebergement, "
        "logement, toi, abri, foyer, hotel, maison"
    ),
    # — now
    "MAINTENANT": (
        "maintenant, la maintenant, la en ce moment, en ce moment, la tout de suite, la, tout "
        "de suite, actuellement, a l instant, ce soir"
    ),
    "ARME": (
        "couteau, couteaux, arme, flingue, pistolet, fusil, machette, cutter, hache, kalach, "
        "kalachnikov, lame, batte, marteau, sabre, opinel"
    ),
    "ETRE": "est, et, es, suis, sont, e, etait",
    "LA_TOUT_PRES": (
        "a cote, la, dans la piece, derriere, devant, juste la, derriere la porte, pres, pres "
        "de moi, a la maison, dans la chambre, dans le salon, dans la cuisine, avec moi, dans l "
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
    # — guards
    "DATE_PASSEE": (
        "l an dernier, l an passe, l annee derniere, l annee passee, annee derniere, an "
        "dernier, le mois dernier, mois dernier, l ete dernier, l hiver dernier, a l epoque, "
        "autrefois, jadis, dans le passe, par le passe, y a NB an, y a NB ans, y a NB mois, y a "
        "NB annees, y a longtemps, y a tres longtemps, y a quelques annees, quand je etais, "
        "quand il etait, quand elle etait, quand je avais, quand il avait, quand elle avait, "
        "quand on etait, dans ma jeunesse, dans mon enfance, une fois, etant petit, etant "
        "enfant, c est du passe, pendant mon enfance, y a un an, en 20*, en 19*, depuis sorti, "
        "y a pas mal de temps, dans une autre vie, ma vie de avant"
    ),
    "ACTUEL": (
        "ce soir, cette nuit, ce matin, hier, hier soir, encore, toujours, depuis, en ce "
        "moment, aujourd hui, maintenant, actuellement, nouveau, recommence, continue, la "
        "maintenant"
    ),
    "RESOLU": (
        "maintenant c est bon, maintenant ca va, ca va mieux, va mieux, plus maintenant, mais "
        "plus maintenant, maintenant je ai un, maintenant je ai une, aujourd hui je ai un, "
        "aujourd hui je ai une, maintenant je vis chez, aujourd hui je vis chez, c est regle, c "
        "est du passe, c est fini maintenant, maintenant c est fini, c est derriere moi, "
        "aujourd hui ca va, aujourd hui c est bon, je m en suis sorti, je me en suis sorti, je "
        "me en suis sortie, depuis ca va, depuis je ai un logement, maintenant ABRITE, aujourd hui "
        "ABRITE, desormais ABRITE, depuis ABRITE, actuellement ABRITE, la ABRITE"
    ),
    # said after "maintenant": the nights outside are over
    "ABRITE": (
        "chez, je suis chez, je vis chez, je dors chez, je loge chez, je reste chez, je habite "
        "chez, je suis heberge, je suis hebergee, heberge, hebergee, il est chez, elle est chez, "
        "il est heberge, elle est hebergee, on est chez, nous sommes chez, on est heberges, "
        "je suis loge, je suis logee, loge, logee, je suis en foyer, je suis au foyer, en foyer, "
        "en coloc, je suis en coloc, en appart, je suis en appart, en appartement, en chrs, en "
        "fjt, en residence, je suis en fjt, je suis en chrs, je suis en residence, je ai un "
        "appart, je ai un appartement, je ai un toit, il a un logement, elle a un logement, je ai "
        "trouve, on a un logement, on a un appart"
    ),
    "MOIS": (
        "janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, "
        "decembre"
    ),
    "DATE_FUTURE": (
        "dans NB mois, dans NB semaines, dans NB semaine, dans NB jours, dans NB ans, dans un "
        "an, dans un mois, le mois prochain, mois prochain, la semaine prochaine, semaine "
        "prochaine, en MOIS, fin MOIS, debut MOIS, mi MOIS, au mois de MOIS, l an prochain, l "
        "annee prochaine, apres l hiver, au printemps, cet ete, a la fin du mois, fin "
        "du mois, un jour"
    ),
    "TOUT_DE_SUITE": (
        "ce soir, cette nuit, aujourd hui, maintenant, demain, depuis, ce matin, hier, tout de "
        "suite, la maintenant"
    ),
    "FICTION": (
        "film, films, serie, series, livre, livres, roman, chanson, reportage, documentaire, "
        "expose, jeu video, emission, clip, manga, piece de theatre, podcast, memoire, these, "
        "dossier sur, cours sur, article, article sur"
    ),
    "METIER": (
        "travaille, travailler, bosser, stage, benevole, benevolat, diplome, metier, metiers, "
        "devenir, association, asso, formation, formation en, former, former a, "
        "sensibilisation, catalogue, fiche, fiches, aides, aider, aidez, accueille, accueillir, "
        "accompagner, lutte, prevention, maraude, maraudes, hebergeur, quoi, veut dire, "
        "definition, estce que"
    ),
    "LIEN": (
        "a, a la, au, aux, avec, pour, contre, sur, de, des, du, la, le, les, l, en, "
        "prevention, lutte, service, accueil, accompagnement, aide, aider, personnes, gens, "
        "jeunes, public, publics, qui sont, qui dorment, qui vivent, victimes, victime, faire "
        "face, dans le catalogue, y a t il, liees, femmes, dames, enfants"
    ),
}
