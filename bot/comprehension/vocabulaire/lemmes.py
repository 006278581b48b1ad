"""One plain word for all the forms and synonyms that say the same thing of a barrier.

`squelette` replaces every form below by its head word, and leaves out the little words: the
patterns of `vocabulaire.freins` are written with head words only. Every entry is folded, and
comes after `vocabulaire.mots` ("toute" is already "tout").
"""

from __future__ import annotations

from bot.comprehension.vocabulaire import words

# Head word -> forms: of a verb, of a noun or its slang, of an adjective.
LEMMES: dict[str, str] = {
    # verbs
    "savoir": "sais sait savent savons savez sachant sai save",
    "pouvoir": "peux peut peuvent pouvons pouvez puis puisse",
    "comprendre": (
        "comprends comprend comprennent comprenons comprenez compren comprenne comprenant compris "
        "pige piges piger pigent capte captes capter captent"
    ),
    "arriver": "arrive arrives arrivent arrivons parviens parvient parvenir reussis reussit reussir",
    "parler": "parle parles parlent parlez parlons parlant speak",
    "lire": "lis lisent lisant lir",
    "dechiffrer": "dechiffre dechiffrent",
    "ecrire": "ecris ecrit ecrivent ecri ecrir",
    "connaitre": "connais connait connaissent connaissons connai conne kone cone know",
    "conduire": "conduis conduit conduisent conduisant drive",
    "servir": "sers sert servent servi",
    "utiliser": "utilise utilises utilisent manier manipuler maitrise maitriser",
    "emmener": "emmene amene amener depose deposer deposent", "expliquer": "explique expliquent",
    "garder": "garde gardes gardent surveiller surveille occuper occupe",
    "laisser": "laisse laissent confier",
    "trouver": "trouve trouves trouvent trouvons",
    "payer": (
        "paye paie payent paient payons regler rembourser rembourse assumer honorer"
    ),
    "finir": "boucler terminer joindre finit",
    "deplacer": "deplace deplacent bouger bouge bougent circuler",
    "porter": "portes portent soulever souleve",
    "sortir": "sors sort sortent sortons",
    "manger": "mange manges mangent mangeons bouffe bouffer bouffent grailler nourrir nourris",
    "boire": "boit boivent picole picoles picoler picolent",
    "fumer": "fume fumes fument bedave bedaver tise",
    "voir": "vois voit voient voyons",
    "faire": "fais fait font faisons faites",
    "aller": "vais va vont allons",
    "venir": "viens vient viennent",
    "vouloir": "veux veut veulent voulons",
    "prendre": "prends prend prennent",
    "devoir": "dois doit doivent devons doive",
    "passer": "passe passent passes",
    "croire": "crois croit croient",
    "sentir": "sens sent sentent sentons",
    "oser": "ose oses osent",
    "dormir": "dors dort dorment dor",
    "vivre": "vis vit vivent vivons",
    "perdre": "perds perd perdent",
    "mettre": "mets met mettent mis mise",
    "donner": "donne donnent",
    "rester": "reste restent restons",
    "apprendre": "apprends apprend apprennent appris apri apprit",
    "chercher": "cherche cherches cherchent cherchons recherche rechercher recherchons",
    "travailler": "travaille travaillent bosse bosses bosser bossent taffe taffer",
    "repondre": "repond repondent",
    "gagner": "gagne gagnent percoit percois",
    "toucher": "touche touches touchent",
    "appeler": "appelle appelles appellent telephoner telephonez",
    "attendre": "attends attend attendent attendons",
    "prouver": "prouve",
    "consommer": "consomme consomment conso consommation consommateur consommatrice",
    "lever": "leve leves levent", "soigner": "soigne soignee soignes", "heberger": "",
    "pleurer": "pleure pleures pleurent",
    "rater": "loupe louper foire foirer echoue echouer rate rates",
    "arreter": "arrete arretent arretes stopper stop",
    # people and things of children
    "enfant": "enfants gosse gosses mioche mioches gamin gamine gamins gamines mome momes bambin",
    "bebe": "bebes nourrisson nouveau-ne jumeaux jumelles loulou louloute",
    "creche": "nounou nounous nourrice nourrices garderie garderies assmat babysitter baby-sitter",
    # things of travel
    "voiture": (
        "voitures bagnole bagnoles caisse vehicule vehicules gova tuture titine vago automobile "
        "twingo clio 206 208 megane fiat carro fourgon fourgonnette camionnette kangoo berlingo peugeot "
        "renault citroen dacia sandero polo golf auto autos tomobil tomobile tomobila voitur zoe c3 saxo "
        "xsara 106 107 205 207 307 308 laguna scenic duster corsa fiesta picasso punto opel toyota "
        "volkswagen skoda merco"
    ),
    "permis": "permi permit permie bermi bermis perm permiso",
    "scooter": "scooters scoot mobylette mob moto motos trottinette",
    "velo": "velos bicyclette vtt",
    "bus": "buses autobus autocar autocars navette navettes tram tramway trams ter trains train metro",
    "transport": "transports",
    "village": "bled hameau patelin cambrousse brousse lieu-dit",
    "deplacement": "deplacements trajet trajets",
    "mobile": "mobiles",
    # things of screens
    "ordi": "ordis ordinateur ordinateurs pc laptop ordinater",
    "informatique": "numerique numeriques digital bureautique informatik computer computers",
    "internet": "web wifi internets",
    "mail": "mails email emails courriel courriels gmail",
    "telephone": "tel telephones smartphone smartphones portable portables phone bigo iphone telefono",
    "ecran": "ecrans clavier souris",
    "appli": "applis application applications appli",
    # money
    "argent": (
        "thune thunes tune tunes fric oseille pognon moula flouze maille biff tunasse pepettes "
        "money dinero"
    ),
    "rond": "ronds radis kopeck sou centime centimes balle",
    "revenu": "revenus ressource ressources salaire",
    "dette": "dettes ardoise ardoises",
    "credit": "credits",
    "facture": "factures loyer loyers quittance quittances echeance echeances",
    "euro": "euros balles boules eur e",
    "frigo": "frigos frigidaire congelo placards assiette",
    # papers and rights
    "papiers": "papier paper papers papeles documentos documents paperasse paperasses papelard papelards",
    "demarche": (
        "demarches administratif administratifs administrative administratives administration "
        "administrations bureaucratie formalites"
    ),
    "formulaire": "formulaires cerfa cerfas dossier dossiers",
    "courrier": "courriers lettres notifications",
    "droit": "droits",
    "titre": "recepisse recepice recepicer recepisser recipisse recepissse",
    "cni": "cin",
    "expire": (
        "expired "
        "expiree expires expirees perime perimee perimes perimees fini finie finis caduc invalide "
        "depasse-date terminee"
    ),
    "refuse": "refuses refusee rejete rejetee rejet refus deboute deboutee",
    "coupe": (
        "coupes couper coupent coupee coupees suspendu suspendue suspendus supprime supprimee supprimes bloque "
        "bloques bloquee bloquees gele geles sucre sucree"
    ),
    "retire": "retiree retires enleve enlevee annule annulee annulation suspension reprise retrait",
    "vole": "voles volee volees voler",
    "vire": "viree vires virees virer virent",
    "trop": "tro trot",
    "rien": "nada walou wallou keud nothing",
    "manquant": "manquants manquante manquantes absent absente inexistant inexistante introuvable",
    # prison
    "prison": (
        "taule tole zonz zonzon gnouf mitard detention placard penitencier penitentiaire "
        "baumettes fresnes emprisonnement"
    ),
    "libere": "liberee liberation levee-d-ecrou relache",
    "detenu": "detenue detenus taulard taularde prisonnier prisonniere incarcere incarceration ecroue",
    "condamne": "condamnee condamnation condamnations condanne",
    "tribunal": "proces audience correctionnelle comparution",
    "police": "flic flics keufs keuf gendarme gendarmes gendarmerie bac-nuit",
    # body
    "malade": "malades maladie maladies",
    "operer": "opere operee operation operations chirurgie",
    "medecin": "docteur toubib doc generaliste dentiste medecins",
    "hopital": "hosto clinique hopitaux",
    "genou": "genoux",
    "oeil": "yeux",
    "jambe": "jambes",
    "epaule": "epaules",
    "poignet": "poignets",
    "poumon": "poumons",
    "alcool": "alcools biere bieres vodka whisky rhum ricard pastis vinasse",
    "drogue": (
        "drogues cannabis shit beuh weed thc zamal cocaine coke crack heroine hero mdma ecstasy joint "
        "joints petard petards bedo bedos speed ketamine stup stups stupefiants substances lean opiaces "
        "amphet amphetamines protoxyde ket 3mmc lsd meth ghb taz taga teuch teuteu popers champis"
    ),
    "douleur": "douleurs douloureux douloureuse souffre souffrir souffrance",
    "blesse": "blessee blessure blessures",
    "fatigue": "fatiguee epuise epuisee fatigues creve extenue",
    "handicap": "handicape handicaps handicapes invalidite infirmite infirme",
    "sourd": "sourds sourde surdite sourdite deaf",
    "muet": "muette mute",
    "aveugle": "aveugles cecite blind",
    "paralyse": "paralysee paralysie paralises hemiplegique hemiplegie",
    "ampute": "amputee amputation",
    # mind
    "angoisse": "angoisses angoissee anxieux anxieuse anxiete panique paniques",
    "stress": "stresse stressee stresser stresses",
    "depression": "deprime depressif depressions depri deprimes",
    "traumatisme": "trauma traumatise traumatismes traumatisee traumas",
    "psy": "psychologue psychiatre psychiatrie psychiatrique psychologique pedopsy psys psychique",
    "confiance": "confience estime assurance-soi",
    "motive": "motivation motiv motives envie-rien motivations",
    "demotive": "demotivation demotivee decourage decouragee decouragement blase resigne",
    "timide": "timidite reserve introverti introvertie",
    "nul": "nulle nuls nulles mauvais mauvaise naze nase merde incapable inutile",
    "peur": "peurs crainte crains craint trouille flippe flippes terrifie terrifiee trembler",
    "seul": "seuls solo-vie esseule alone",
    "isole": "isoles isolement solitude reclus recluse desocialise cloitre",
    "ami": "amigo amigos amiga friend friends amis amies copains copines potes pote camarade camarades",
    # work
    "patron": "patrons patronne employeur employeurs chef chefs recruteur recruteurs boss",
    "entreprise": "entreprises boite boites societe societes company companies",
    "reseau": "reseaux",
    "piston": "pistons pistonner pistonne piston-ne",
    "recommander": "recommande recommend parrainer introduire",
    "milieu": "milieux secteur domaine metier branche filiere profession",
    # language
    "francais": "francaise francais fr french francese franzosisch frances french fransais francae",
    "langue": "langues",
    "orthographe": "orthografe ortograf grammaire",
    "faute": "fautes fote fotes fautte",
    # home
    "logement": (
        "logements logt lgt logmt appart apparts appartement appartements studio studios "
        "f1 f2 f3 f4 t1 t2 t3 t4 hlm piaule habitation"
    ),
    "insalubre": "insalubres insalubrite indigne indecent indecente vetuste delabre",
    "moisi": "moisissure moisissures moisis humide humidite champignons salpetre",
    "nuisible": "cafard cafards rat rats punaise punaises blattes souris-logement",
    "expulse": "expulsion expulser expulsable expulsees expulses expulsions",
    "proprio": "proprietaire bailleur proprietaires bailleurs",
    # violence
    "mari": "conjoint compagnon epoux marido chum jules concubin",
    "compagne": "conjointe epouse meuf concubine",
    "pere": "papa daron beau-pere",
    "mere": "maman daronne",
    "frapper": (
        "frappe frappes frappent tape tapes taper tapent cogne cogner cognent bat battre "
        "battent gifler fouette fouetter tabasse tabasser maltraite maltraiter "
        "brutalise brutaliser hit beat"
    ),
    "violent": "violents violente violentes agressif",
    "violence": "violences violance",
    "menacer": "menace menaces menacent",
    "insulter": "insulte insultes insultent rabaisse rabaisser humilie humilier",
    "harceler": "harcele harcelement harcelent",
    "violer": "viol violee viole violees",
    "coup": "coups bleus griffures hematome hematomes",
    # how hard
    "difficile": (
        "difficiles complique compliquee compliques dur dure durs dures penible complexe complexes ardu "
        "hard compliquees dificile"
    ),
    "probleme": (
        "difficulte souci ennui ennuis trouble troubles obstacle obstacles blocage frein freins "
        "problematique problematiques embrouille embrouilles emmerde emmerdes"
    ),
    "regle": "reglee reglees regles soldee soldees solde payee payees remboursee remboursees resolu resolue",
    "galere": "galerer galeres rame ramer peiner batailler bataille patauge",
    "perdu": (
        "lost perdus perdues noie noyer noies croule crouler largue larguee noye noyee depasse depassee depassent submerge submergee "
        "deborde paume paumee"
    ),
    "habiter": "habite habitons habitent habites",
    "hs": (
        "casse cassee casser panne mort morte morts mortes foutu foutue foutus foutues kc pete petee crame cramee "
        "niquee nique cuit cuite cuits cuites tue tuee flingue flinguee flingues rouille rouillee "
        "explosee bousille bousillee detruit detruite deglingue"
    ),
    "besoin": "besoins", "coince": "coincee coinces coincees", "vendu": "vendue vendus vendues",
    "assurance": "assurances", "allergique": "allergiques allergie allergies",
    "manque": "manques manquent absence defaut faute-de",
    "cher": "chere chers chers couteux couteuse hors-prix onereux",
    "pas": "pa not", "sans": "sin sem without", "famille": "familia family", "quand": "when", "gens": "people",
    "vite": "fast rapido", "travail": "trabajo trabalho", "peu": "pouco poco wenig bit",
    "personne": "nadie ninguem nobody quiconque personn",
    "zero": "0",
}  # fmt: skip

# Words in a row -> head word, before the little words are left out.
LOCUTIONS: dict[str, str] = {
    "une personne": "quelqu", "la personne": "quelqu", "cette personne": "quelqu",
    "l avec": "avc", "un avec": "avc", "a quoi bon": "aquoibon", "auto stop": "autostop", "du stop": "autostop", "en stop": "autostop", "tout simplement": "",
    "carta de sejour": "titre", "carte didentite": "cni", "carte d identiter": "cni", "carte identiter": "cni", "carta de residencia": "titre", "auto entrepreneur": "independant", "auto entreprise": "independant",
    "toutes": "tout", "tous": "tout", "un chat": "personne", "une ame": "personne", "pas un chat": "personne",
    "comprends r": "comprendre rien", "comprend r": "comprendre rien", "capte r": "comprendre rien",
    "pige r": "comprendre rien", "sert a r": "servir rien",
    "a trouve": "obtenu", "ai trouve": "obtenu", "avons trouve": "obtenu", "sont payes": "regle", "est paye": "regle",
    "ma drogue": "passion",
    "que dalle": "rien", "rien du tout": "rien", "que tchi": "rien", "qu une fois": "peu",
    "maison d arret": "prison", "la ma": "prison", "retour ma": "prison", "en ma": "prison",
    "centre de detention": "prison", "fleury merogis": "prison", "derriere les barreaux": "prison",
    "assistante maternelle": "creche", "baby sitter": "creche", "halte garderie": "creche",
    "nounou": "creche", "multi accueil": "creche",
    "carte d identite": "cni", "carte identite": "cni", "piece d identite": "cni",
    "papiers d identite": "cni",
    "titre pro": "titrepro", "titre professionnel": "titrepro",
    "titre de sejour": "titre", "titre sejour": "titre", "carte de sejour": "titre",
    "carte sejour": "titre", "permis de sejour": "titre", "permis sejour": "titre",
    "carte vitale": "secu", "securite sociale": "secu", "couverture sociale": "secu",
    "couverture maladie": "secu", "complementaire sante": "secu",
    "a peine": "apeine", "du tout": "", "du coup": "", "un coup de main": "aide", "coup de main": "aide", "coup de piston": "piston", "coup de pouce": "aide",
    "sorti bois d arcy": "sorti prison", "sorti de bois d arcy": "sorti prison", "sort de bois d arcy": "sorti prison",
    "sorti de fleury": "sorti prison", "sors de fleury": "sorti prison", "hier de fleury": "hier prison", "en fait": "", "quand meme": "", "tout court": "",
    "pour l instant": "", "en ce moment": "", "pour le moment": "", "aujourd hui": "",
    "de la vie": "jamais", "dans la vie": "", "a vrai dire": "",
    "pas mal": "beaucoup", "peu pres": "environ", "en peux": "enpeux", "en peut": "enpeux",
    "en puis": "enpeux", "en peu": "enpeux",
    "auto ecole": "permis", "code de la route": "code",
    "pole emploi": "ft", "france travail": "ft",
    "me battre": "lutter", "me bats": "lutter", "se battre": "lutter", "se bat": "lutter", "nous battre": "lutter",
    "m en tape": "moquer", "s en tape": "moquer", "m en bats": "moquer", "m en cogne": "moquer",
    "en ligne": "internet", "sur le net": "internet", "le net": "internet", "on line": "internet",
    "boite mail": "mail", "adresse mail": "mail", "adresse electronique": "mail",
    "grand chose": "rien", "trop percu": "troppercu", "trop percus": "troppercu",
    "en train de": "", "en train d": "", "a decouvert": "decouvert", "en decouvert": "decouvert", "au decouvert": "decouvert",
    "hors de prix": "cher", "trop cher": "cher", "trop chere": "cher", "une blinde": "cher",
    "coute un bras": "cher", "coute la peau": "cher", "don t": "pas", "dont speak": "pas parler",
    "dont know": "pas savoir", "dont have": "pas", "c est mort": "impossible",
    "en sors": "ensortir", "en sort": "ensortir", "en sortir": "ensortir", "en sortent": "ensortir",
    "a l oral": "parler", "a l ecrit": "ecrire", "l ecrit": "ecrire",
    "vache espagnole": "mal", "petit petit": "peu", "petit peu": "peu", "un peu": "peu",
    "de vitale": "secu", "ma vitale": "secu", "la vitale": "secu",
    "beau pere": "pere", "belle mere": "mere", "beau frere": "pere", "petit copain": "mari",
    "petit ami": "mari", "petite amie": "compagne",
    "en moi": "ensoi", "en soi": "ensoi", "en lui": "ensoi", "en elle": "ensoi",
    "de moi": "desoi", "de soi": "desoi", "d elle meme": "desoi", "de lui meme": "desoi",
    "a l aise": "aise", "a laise": "aise", "mal a l aise": "perdu",
    "prise de tete": "difficile", "prises de tete": "difficile", "la merde": "galere",
    "pas facile": "difficile", "pas evident": "difficile", "pas simple": "difficile",
    "du chinois": "difficile", "de l hebreu": "difficile", "du charabia": "difficile",
    "l enfer": "difficile", "un enfer": "difficile", "un cauchemar": "difficile",
    "le cauchemar": "difficile", "une jungle": "difficile", "un labyrinthe": "difficile",
    "parcours du combattant": "difficile", "une horreur": "difficile",
    "bete noire": "difficile", "casse tete": "difficile", "pas doue": "nul", "pas douee": "nul",
    "pas fort": "nul", "pas forte": "nul", "pas bon": "nul", "pas bonne": "nul",
    "aucune idee": "pas savoir", "aucun idee": "pas savoir",
}  # fmt: skip

# Forms that are the head word only after one of these words ("je bois", not "le bois").
_SUJETS = words("je j il elle on qui ils elles tu ne n me m se s moi lui y jpeux")
AMBIGUS: dict[str, tuple[str, frozenset[str]]] = {
    "car": ("bus", words("le un du de en ce aucun par chaque dernier premier seul les")),
    "bois": ("boire", _SUJETS),
    "boi": ("boire", _SUJETS),
    "ma": ("me", words("il elle qui on ils ca")),
    "ba": ("pas", words("je j ai y a")),
    "peu": ("pouvoir", _SUJETS),
    "lit": ("lire", _SUJETS | {"|"}),
    "porte": ("porter", _SUJETS),
    "mec": ("mari", words("mon son l")),
    "homme": ("mari", words("mon")),
    "ex": ("mari", words("mon son l notre")),
    "femme": ("compagne", words("ma sa")),
    "copain": ("mari", words("mon son")),
    "copine": ("compagne", words("ma sa")),
    "net": ("internet", words("le sur")),
}

# Right words that look or sound like a form above.
JUSTES = words("""
    internat internats retraite retraites licence parents parent source france debout plancher
    voyant voyante voyants voyantes cellule trempe service services collegue collegues collegien dictee dictees perdition lettre lecture
    lectures lecteur ecriture connaissance servante planning portail sortant sortante
    courriels mineurs mineur metres metre conseil conseils prise prises passage passages passe
    gardien gardienne gardiennage garderons parleur francaises francophone enfance enfances
    personnel personnels personnelle operateur operatrice conduite patience menage
    manager finance finances financier financiere possible voisin voisine formation
    creation nouvelle nouvelles francois francoise agents agent jardin jambon complet complete
    completer charge maitre maitresse droite radier demarre demarrer traine planter liberte
    pourriez repris toussaint decroche decrocheur decrocheurs decrochage copain copine copains
    copines estimees personnes revenue travail travailleur travailleurs campagne compagnie imprimer imprime application
    solitude complexe complexes estime mauvaise taille taper
""")

# Little words that are left out: articles, light verbs, adverbs of degree and of time.
MOTS_VIDES = words("""
    le la l les un une des du de d au aux en mon ma mes son sa ses notre nos leur leurs cet cette ces ce
    c est sont suis es sommes n ne a ai as ont avons avez ca cela
    vraiment tres super hyper grave gravement completement totalement carrement tellement
    absolument toujours encore meme actuellement maintenant desormais enfin bref quoi genre
    juste aussi franchement surtout vachement forcement strictement pratiquement litteralement
    malheureusement helas clairement serieusement euh ben bah hein voila donc du um so simplement evidemment sincerement reellement visiblement apparemment yet still
    monsieur mme madame tre + the is am i my to in of with and
""")
