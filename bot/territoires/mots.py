"""The words that keep the reader of places from seeing towns everywhere.

Hand-written lists over the names of the table (Lure, Gray, Sens, Tours, Ville, Vers… are
communes), all folded. They hold words only; what they mean for a sentence is in `contexte.py`.
"""

from __future__ import annotations


def mots(texte: str) -> frozenset[str]:
    """The set of the words of a text."""
    return frozenset(texte.split())


# Towns whose name is also a word: read after "à" or "j'habite", or as the whole answer.
HOMONYMES = mots(
    "lourdes aire angles apt aups avion bains bar bitche bonne bray cassis cognac "
    "condom crest croix delle die digne doue etain etang foix gap grasse gray "
    "grenade guise hem indre lattes lens lion lisses longues loos loue lucon lure mende mens "
    "mer mons nay nice orange ornans pau pons provins redon rive royan saintes salles salon sens "
    "sore sully tain tence tende tours trappes vertus vic vienne "
    "vif vire vitre viviers voiron"
)

# Common words, never read as a place unless they are the whole answer to the question asked.
JAMAIS = mots(
    "vers ville villes village villages bourg bourgs rue ruelle route maison maisons chez cote cotes "
    "pays ans age les le la plus moins sur sous aucun aucune avant rien mission bas haut hauts centre "
    "campagne champ champs bac bon bonne bien mal fort pres loin peu cause place plaine plan plateau "
    "point pont porte portes port riviere roche cours cap case caisse change charge chance chemin "
    "chateau chapelle hopital gens grand grande petit jardin lit lundi mardi matin mer mere montagne "
    "nord sud est ouest or ou par pas pere premiere prison quart quinze quarante reste retour riche "
    "saint sainte saints simple sort suite tout tous toute tour terre vie vies vite vrai vue y a et "
    "en de du des un une il ils elle elles on je tu nous vous mon ma mes ton ta tes son sa ses leur "
    "mais mois an jours jour nuit heure heures foyer rue hotel tente voiture squat "
    "quatre cinq six sept huit neuf dix"
)

# Words of ordinary sentences that are names of communes; unread after a mere "à" or "de".
ORDINAIRES = (
    mots(
        "abondance abondant abscon adam affaires agees agneaux agonges aides aigre aille aime aimes aines "
        "air airs aix allemant alle aller alles allez allier allons alone alter amant ame amendes ames "
        "ami amis amne amour anais ancelle ance andre angoisse annee annees anse anses ansan appelle apres "
        "arbre arc arcs ardoise argent argentine armes arme arnac arrest arret ars art arts aspres asse "
        "asson assis assais atelier attaques aube aubaine aude augmente aulnay aumone auris autels auteurs "
        "avance avances aventure avez avenir avoine avoir avril bailly bains baisse balance bale "
        "ballons ban banc banne bannes bans barbe bard baron barre barres bars bart bas basse basses bats "
        "bataille baux bazar beau beaucoup beaux beaume bel belle belles ben benet bene berge bete "
        "beton beurre biche biches bief biens bille billet billy bine bio bise bizou blanc blancs blanche "
        "bled blond blot bois boire boite bol bone bonnes bonnet bons bord bords borne boos bosse "
        "boue boucle bouche bouchet bouger boule boulot bouquet bourbon bourg bourse bout bouts bouts "
        "brain braise branche branches bras brave break bref bretagne breve breves brie bris brise briques "
        "broc brosses brou brousse brunet bruyere bruyeres bu buis buisson bulle bulles bureau bureaux bus "
        "but buts cabane cabanes cadiere cadillac cagnotte caille cailloux cales calme camp "
        "campagne camps canal canals canon cannelle cans capable caps capelle car cardan care cargo "
        "cars carre cas casse casser cassel caves cave ceint celle celles celon censeau cent centres cerise "
        "cers ces cesse chaises chalet chambre chambres champagne chanter chantes chanson chansons chapeau "
        "chappes charbon chardon charme charmes chars chasse chat chatte chaud chaude chauffe chaume chaumes "
        "chauve chaux chauvin cheval chevaux cheveux chene chenes chere cheres cher chers choue choux chute "
        "cible cires ciron citerne clair claire clam classe clavette cle clef clefs clerc cloyes cochon coeur "
        "coin coing coings col colere colle colline colombe colombier colombine colonne combe combes combles "
        "combre comme commer compas compte con conde condes cons conseil contre contes conte coq coquille "
        "corde cordes cornet corne corps correct corvee costa coteaux coton cotes couche couches coudes couette "
        "coule couler coup coupe couple courage courant courante courances coure courbe courbes cours court "
        "courtes cousin couts couture couvert craie crane crans crates creances creche creches creux crest "
        "crise croc croisse croix crosse cros cru crue cry cuis cuise cuire cuisine culte cult cure cures "
        "cuve cuves dame dames dance danse daim date daux deal debats dedans defense degre dehors dejeuner "
        "delire demain demi denier denat dent dents denonce dernier dernieres deserts desert destin detresse "
        "dette dettes deux devant devise devoir diges dieu dieux dions dire dis dit distance dites divers "
        "dives doigt dol dom domaine don donc done dons dont doigts dore dort dos doses dossier douce "
        "doucy doute doux douze drain droit droits droite drole duel dun dune dunes dur duras dure eau eaux "
        "echelle echec ecole ecoles economie effet eglise electricite elle eloge embauche encore endroit "
        "enfants engins ennui ensemble entre envie epaule epargne epine epreuve epuise equipe erreur esprit "
        "esse essai essais essarts est etable etage etages etaing etal etang etat ete etoile etrange etude "
        "evasion excuse existe faible faim fains fais fait falaise famille farce fatigue faut faux faye fee "
        "femme ferme fermes ferre fete feu feux feuille fey fief fiefs fiefs fille filles film fin fins firme "
        "fixe flamme fleur fleurs fleche fleury flotte foi foie foire fois folie folies folles fon fond fonds "
        "fons fontaine fontaines force forces foret forge forges forges forme formerie formes fort forts fosse "
        "fosses fou four fours frais franc francais france frein freins frere freres frise froid froide front "
        "fruit fut gain gains galere gan gans garde garage garderie gare gares garris gars gauche gaz gene "
        "genes genets genre gens gentil gestes geste glace glaces gland glanes globe gorge gorges "
        "gosse gouts goutte grace graces grain grand grands grande grandes grange granges gras grave graves "
        "gray gres grenier grille grilles gris grives gros grosse grue grues guerre habas habits haies "
        "haine haines hames haras hausse hauteur hautes herbe heritage herbes hermes heure hier hiver "
        "hommes honte horaire houille houilles huit huile ici idee idees ile iles image infirme is isle "
        "issue ivoire jambe jambes jambles jardins jarre jasmin jaune jaunes je jean jeu jeudi jeune jeunes "
        "jeux job joie joli jolie joue joues jour journal journet joyeuse juge juges juillet juin jujube "
        "jules jumeaux jury jurys jure jus juste laisse lait lame lames lampe lance lances lande landes "
        "lange langue lapin lard large larmes las latte lave lavoir leal lecture lege lelex lens lent "
        "lente lesse lettre levier leves levre lez libre libres lien lies lieu lieux ligne lignes limite linge "
        "lions lisse liste livre livres livret loge loger loges loi loin lois loisir long longue longues longs "
        "lot lots louche loue louer loup loupe loups lourde lourdes lune lutte luttes lutter luxe lux lys "
        "machine maille mailles main mains maine maing maire mairie maisonnette maitre majeur mal malade males "
        "malause malle maman manche mange manger maquis marais marbre marche marcher marches mardi mare "
        "mari marie marier marin marine marines mariage mariol marne marque marques marre mars martin "
        "mas masse mat matin mature maure maux mauvais mauve mauves mauvais mec mecs medecin meme memes mens "
        "mensonge menu mercure mercury merci mere meres merle messe messes mesure metal metier metiers "
        "meuble midi mien milieu mille milles mince mine mines mineur mineurs mire misere mise mode moi moins "
        "mois moitie mole molle moment mon monde monnaie monnet mons mont monte montel monter montre monts "
        "moral morne mort mot motel motif mots mou mouche mouches moule moules moulin mouton moyen "
        "moyenne moyens mur mure mures murs musee nager nages naissance nappes navette navire naves ne neant "
        "neige net nez noces noe noel noir noire noirs nom nombre nommer noms non nonce nord normal norme "
        "normee notre noues nouveau nouvelle noyer noyers nu nue nuits nul nulle objet objat oeuf oeuvre offre "
        "oie oiseau ombre on once ondes ongles onze option orage oral oree oreille orge organe organ orme "
        "ormes os oser osier ossature ote oublie oui ours outil ouverte oye paie pain paille paire paix palais "
        "pale palme panier panne pannes papa papier parc parcs pardon parent parents pareil paresse parfait "
        "parfois parle parler paroi parole parois part parts pas pass passage passe passer pate patient "
        "patron pause pauvre pauvres paye payes payer peau peche pecheur peine peintre peintures pelle pelouse "
        "pense penser perche perdu pere perle perles permis perte pesse petit peu peur peux piece pied pieds "
        "pierre pierres piece pieux pile pin pins pire pis pise piste place places plage plagne plaine plaines "
        "plainte plaisir plaisance plan planche planches planes plat plate plats pleure plein pleine plie plomb "
        "plou pluie poche poele poids poil point pointe poire poisson poissons poivre pole police pomme pommier "
        "pompe ponts pool porc portail porter poser poses possession poste pot potes poulet pouce pour poux pre "
        "preau precis premier premiere pres presque presse pret prete prieure prince prises prise prisse priver "
        "prix pro probleme proche projet promis prose province public publier puis puits pur pure puy quai quart "
        "quatre querelle question queue quitter race racines radio rage rai raids rails raison rame rance ramasse "
        "rang rangs rare ras rate rats rave raye rayon real reaux recent refus regard regime reine rejet relais "
        "relevant rempart rente repas repos reseau reste retard reve reves revers rhum ri rieux rire "
        "ris rivage rive rives rivieres rocher rochers roches roi rois romain roman ronde rond ronce rongeres roses "
        "rosier roue rouge rouges rousse rousses route routes ruche rude rues ruines ruminer rural rye sable "
        "sables sablons sac saches sage sain saine sains saison sale sales salle salles salon sang sans sante "
        "sapin sasse saule saules saulx saut sault sauve sauver sauvage savoir se seche secours seigne "
        "seins sejour sel selle selles selon sem seme semaine sens sept septembre serein serf sergent serie series "
        "serre serrer serres serveur serval servant service seul seule seuil seve sexe seyne si siege siegen sien "
        "signe signes signy simple singe sire site sixt soi soif soigner soin soins soir soire soldat sole soleil "
        "solde solers solitude sombre somme sommeil sommet son songe songeons sons sors sort sorte sortie sos sosie "
        "sot sou souci soude souffle souk soupe soupir source sourd sous souvent sport stage stress style succes suce "
        "sucre sud suffit suin suis suisse suite sujet super sur sure sus suze tabac table tache tailles taille tain "
        "taise tale talent talon tampon tante tard tarde tardes targe tas tasse taule taux temps temple tendre tendu "
        "tente termes terme ternes terrain terrasse terre terres test tete the theze thou tien tient tierce tigre "
        "tir tirer titre toi toit tombe ton tonne tort torse tot touche touches toupie tour tournee tourne "
        "tournes tous tousse tout toutes trace train trait traite tranche trame trans travail traverse treize tres "
        "tresse treve trie triste trois trop trou trouve troupe trouver truc trun tuile type un unique usine usage "
        "use utile vaches vague vaillant vain vaine vains vair val valeur valet valette vallee vallees valise valse "
        "vals vaste vaux veau veille veilles vend vende vendes vente ventes vent vents ver verger verite verre "
        "verres vers vert verte verts vertu veste veut veux veuve veuves viande vice victime vide vie vieux viel "
        "viens vient vienne vies vif vigne vignes ville vin vingt vins violence violon vire vis visa visage visite "
        "vite vitre vivant vive vives vivre vivier vivons voie voies voile voir voire voise voisin voisine "
        "voisins voisines voix vol vole volonne volonte volon vos vote vouloir voulu voyage vrai vue vues ye yeux "
        "zone lire mettre portee donnee donnees ajout ajoute attente version versions paquet titre signets carnet "
        "essayer etape etapes normes male courts lors chaine chaines liens tels doit valides portez chaque "
        "commun delai pris trappe trappes trace traces anglais soudan poussant menus entre-deux core abord "
        "table mauvaise changee cars touche cabinet carrefour marchand vendeur chauffeur serveuse "
        "carreleur menage ouvrier cuisinier peintre plombier couvreur vacant local locaux lycees "
        "mode parcours besoins habits dossiers vaisselle linge lavage lunettes dentiste psy hopitaux "
    )
    # First names and surnames that people write after "à" or in a list.
    | mots(
        "alban albane alix amelie anais andrea arthur aurel axel bernard blaise camille celine charles "
        "claire clemence clement denis elise emma ester eve faustine firmin florence francois gabriel "
        "germain germaine gilles guerin ines irene jules julien justine laurent lea leger louis luce "
        "lucie marc marcel marie martin mathieu maure maxime maxent olivier paule paulin quentin remy "
        "remi regina robert roger roland romain rose rosine sabine serge simon sylvain thibault thomas "
        "valentin valentine victor vincent vivian yves yvette suzanne suzette julienne mathilde melissa "
        "leon leo lena nina noemie omar sara sarah romane"
    )
    | mots(
        "la-garde la-force la-chambre la-creche le-port la-possession le-tampon le-moule le-robert le-blanc "
        "le-bar le-bois le-bourg le-change le-chateau le-coteau le-desert le-diamant le-donjon le-francois "
        "le-lion le-lorrain le-manoir le-marin le-monastere le-palais le-passage le-peage le-perrier le-pin "
        "le-plan le-pont le-puy le-rouget le-sel le-syndicat le-temple le-tour le-trait le-val le-verger "
        "le-vivier le-cellier le-bernard le-buisson les-angles les-arcs les-attaques les-bois les-bordes "
        "les-cotes les-echelles les-fins les-forges les-granges les-hauts les-herbiers les-loges les-marches "
        "les-monts les-pavillons les-peintures les-pieux les-ponts les-portes les-roches les-rousses les-sables "
        "les-salles les-touches les-vallees les-vans les-ventes la-barre la-bataille la-boisse la-celle "
        "la-chapelle la-charite la-colle la-colombe la-coquille la-couronne la-courbe la-couture la-croix "
        "la-devise la-douze la-fleche la-flotte la-foret la-loupe la-machine la-madeleine la-marne la-montagne "
        "la-motte la-mouille la-mure la-palme la-planche la-plaine la-porte la-queue la-riche la-riviere "
        "la-roche la-ronde la-rouge la-sauve la-selle la-sentinelle la-sure la-terrasse la-tour la-tranche "
        "la-trinite la-ville la-roquette l-aigle l-epine l-escale l-etang l-etoile l-hopital l-ile l-oie l-union "
        "l-honor la-bonneville la-bresse la-haye la-lande la-teste le-may le-moulin le-gue le-mas le-grau "
        "la-cluse le-fosse la-rue la-vie la-paix la-mer"
    )
)

# Frequent words that no misspelt town may be made of, and that an unknown place does not contain.
FREQUENTS = JAMAIS | mots(
    "abandon absolument accident accompagnement accompagner accueil actuel actuellement administratif adresse "
    "afpa ah aider aimerais ai aide ailleurs ainsi alcool alors alternance amende animal annee annuler appart appartement "
    "appel appeler apprenti apprentissage apres arrete arreter arrive arriver assez assistante asso association attend "
    "attendre au aujourd aujourdhui auparavant aurais aussi autonome autre autres aux avait avec avoir besoin bonjour bonsoir "
    "boulot bouge brevet but ca caf calcul cap carte caution ce cela celui centre certain certaine certains ces cet cette cherche chercher "
    "chomage chomeur chose choses ci civique cmu collectif college combien comment commune complique comprend comprends compris concret "
    "confiance connais conseiller conseillere conseils contact contrat copain copine copains cote coucou coups couple courrier cousine cousins cv "
    "dans debrouille decroche demande demander demarche demarches demenage depart departement depend deprime depuis dernier derniere des desole detresse "
    "deux devenir dis diplome diplomes dire direct dispositif disponible divorce dois dommage donner dossier douleur droit educ educateur educatrice effectivement emploi en encore "
    "enceinte endette enfant enfants enfin ensuite entretien envie environ epide ere es essaye est et etait etais etc ete etes etranger etre "
    "etudes etudiant eu euh eux eviter exactement expulse expulsee facile faire familial famille fatigue fatiguee faut femme fils financier foi foyer "
    "formation former forme fois frais frere galere garcon garder generale grand gratuit grosse guyane habite habitait handicap haut "
    "hein heureux hier homme honnete horaires hospitalise hotel hyper ici idee illettre ils immeuble impossible inconnu indemnites information inscription inscrire "
    "inscrit inscrite intergenerationnel interesse interim internet isole isolee jai jamais jeu jobs joindre journee jsp jsais juste justement "
    "laisser lequel licence licencie lieu locale logement logements loin lycee ma maintenant maladie malheureusement maman manque marche mari mariee matin "
    "master mdph medecin medical meilleur merci mere metier mieux mineur minutes moi moins mode moment moral moteur motivation motive moto moyen na "
    "nan nationalite ne ni niveau nn nom non nope note nouveau novembre nul numero occupe ok okay on orientation ou ouais oui oublier ouvert ouverte "
    "papiers papa par parce parents parfait parler parole part partie partir partout pas passer payer payant peine pendant pense perdu perdue permanence "
    "permis personne personnes petit petite petits peur peut peux piece pied plaisir plutot plusieurs poche poids pole possible pour pourquoi pourtant pouvoir "
    "preciser prefere prefererais prenom presque pret prete prison privee pro problemes professionnel professionnelle programme projet proposer propre puis quand "
    "quartier quasi que quel quelle quelque quelques quelqu qui quoi raconter rapide rdv recherche recherches recent reconversion refus regarde remboursement remercie rencontre rendez "
    "renseignement reponse repondre reprendre residence residente ressources reste rester retard reunion revenu revenus rien rsa rupture sais saisonnier sait salaire salut "
    "sans sante savoir scolaire scolarise secret secteur seconde semaine semaines sens sera serai serait sert service seul seule si sinon situation social sociale "
    "soeur soin soins soir solution solutions sommes sont sors sorti sortie soucis soutien souvent stage stop stp suis suivi suivie super sur svp ta tard "
    "tas tel telephone temps terrain terminale titre tjrs tjs toi tombe toujours toute toutes train tram transport transports travail travaille travailler tres trois trop trouve "
    "trouver truc trucs unique urgence urgent vacances va vais vas venir veut veux via victime vie vieux violence violent visa vite vivais vivre vingt voila "
    "voir vois voisin voiture voitures vos votre voudrais voulais vraiment weekend yes yo zero non nop bof sdf srf mouais peutetre prefere secret confidentiel "
    "question questions reponses france francais francaise pays monde region departemental exemple genre mouais passe passer "
    "seconde minute mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet aout septembre octobre decembre "
    "allo bisous bah ben bof cest chais coupure dac dacc daccord etranger faire gars kil koi merde mdr lol nimporte osef pff ptdr putain quoi "
    "hesite hosto jeune jeunes usager usagere beneficiaire personne dame monsieur madame famille mere pere"
)

# Nicknames that are another word without their accent.
SURNOMS_ACCENTUES = {"sainte": "sainté"}

# What follows a number that is no place.
UNITES = mots(
    "an ans annee annees mois semaine semaines jour jours heure heures h min minute minutes euro euros e eur "
    "km kilometre kilometres metre metres m kg pour cent balles rue avenue av bd boulevard allee impasse chemin place "
    "route bis ter enfants enfant fois janvier fevrier mars avril mai juin juillet aout septembre octobre "
    "novembre decembre personnes lits etage points euros"
)

RESIDENCE = mots(
    "habite habites habitons habitent habitant habitante habitants jhabite jabite abite abites jabit abit habit "
    "habitte habitte habitts hab vis vit vivons vi vivent jvis jvi vivant loge loges logee logeons jloge reside resides resident "
    "residons residant domicilie domiciliee heberge hebergee installe installee emmenage emmenagee demenage "
    "demeure demeurant commune domicile ville quartier secteur localite habitation"
)
ETRE = mots("suis sui es est sommes jsuis chuis jsui etes sont chui")
PRESENT = mots("maintenant desormais aujourd aujourdhui actuellement mtn mnt present")
PASSE = mots(
    "avant autrefois habitais habitait habitaient vivais vivait logeais logeait etais etait residais "
    "grandi ancienne ancien jadis auparavant jhabitais jabitais jvivais jetais"
)
AILLEURS = mots(
    "travaille travailles travaillait travaillais bosse bosses bossais taffe taf boulot poste stage formation formations "
    "alternance apprentissage apprenti apprentie lycee lycees college ecole ecoles fac universite iut etudie etudiais etudes "
    "etudiant etudiante cfa usine entreprise patron boite chantier interim cherche cherches cherchent recherche "
    "trouver trouve postule postuler ne nee nes naissance originaire viens vient venu venue venus quitte parti partie "
    "partir aller vais va vas alle allee aime aimerais voudrais veux veut souhaite souhaiterais envie reve compte prevois "
    "projet prison incarcere incarceree detenu detenue hopital hospitalise hospitalisee chu clinique tribunal "
    "gare voyage vacances scolarise scolarisee salarie salariee employe employee embauche embauchee deplacer deplace "
    "appelle appel nomme prenom madame monsieur mme mr mlle rdv rendez resto restaurant magasin supermarche "
    "train bus tram metro vol avion match equipe club foot rencontre connais connu passe passer joue jouer regarde "
    "jusqu jusque marier marie mariee mort morte decede enterre sportifs manger achete acheter "
    "telephone etranger veulent voulait voulais vacance demenager habiter vivre installer"
)
NEUTRALISE = mots(
    "aide accompagnement dispositif solution epide e2c association structure renseignement"
)
PROCHES_PARENTS = mots(
    "soeur soeurs frere freres mere pere parents famille copain copine ami amie amis amies oncle tante cousin cousine "
    "cousins grand grands fils fille filles ex mari femme conjoint conjointe compagnon compagne enfants enfant gosses voisin voisine "
    "maman papa belle beau tuteur patron conseillere conseiller educ educateur educatrice copains copines mamie papi neveu niece"
)
POSSESSIFS = mots("ma mon mes sa son ses leur leurs ta ton une un")
AUTOUR = mots(
    "pres proche vers autour environs alentours loin km kilometres minutes min mn cote peripherie banlieue"
)
PREPOSITIONS = mots("a sur au aux en dans ds de d du des la le l sr")
CORRECTIONS = mots("non pardon plutot enfin erreur trompe rectification")
REMPLISSAGE = mots(
    "c cest est ces ma mon la le l ville commune de d du des euh heu bah ben alors oui bonjour bonsoir salut je j suis sui jsuis "
    "habite jhabite jabite abite vis vit vi a au aux sur en dans ds merci svp stp voila actuellement ici moment ce donc "
    "maintenant toujours il elle on i y nous habitons departement code postal dept dep commune village moi france qu reside "
    "aujourd hui s appelle nom cp dpt"
)
