"""The words for homes, hosts, shelters and the street, as stretches of patterns.

Every word is folded and plain (`normalisation`): no accent, no apostrophe, "heberge" for both
genders.
"""

from __future__ import annotations

DE_QUI = (
    r"(?:mon|ma|mes|un|une|des|ses|sa|son|leurs?|le|la|les|l|notre|nos|quelques|ce|cette|"
    r"d autres|autres?)"
)
QUALITE = (
    r"(?:petite?|grande?|vieil|vieille|meilleure?|ancien|ancienne|bon|bonne|jeune|propre|autre|"
    r"future?|ex|super|vague|simple|vraie?|nouveau|nouvel|nouvelle|joli|beau|mini|micro|tout|"
    r"p tit|tit|beau)"
)
# Who may lodge somebody; "tente" is how "tante" is often typed after "chez".
HOTES = (
    r"(?:mere|pere|parents?|maman|papa|freres?|soeurs?|frangine?s?|tantes?|tente|tata|tatie|"
    r"oncles?|tonton|cousine?s?|potes?|poto|copains?|copines?|amie?s?|grand mere|grand pere|"
    r"grands parents|grand parents|mamie|mamy|meme|papi|papy|pepe|familles?|tiers|"
    r"connaissances?|voisine?s?|particuliers?|belle mere|beau pere|beaux parents|beau frere|"
    r"belle soeur|belle famille|belle fille|beau fils|nieces?|neveux?|collegues?|darons|vieux|"
    r"proches?|fils|filles?|enfants|gens|compatriotes?|parrain|marraine|ex|mecs?|meufs?|gars|"
    r"type|camarades?|compagnon|compagne|conjointe?|homme|femme|dame|monsieur|coloc|demi frere|"
    r"demi soeur|vieille|grande soeur|grand frere|gm|gp|tatas|mamou|nonna|nana|fiancee?|"
    r"daronne?|frero|reuf|reum|bro|inconnue?s?|paroissienne?s?|pasteur|cure|imam|logeuse|"
    r"bienfaiteur|bienfaitrice|arriere grand mere|petit ami|petite amie|petit copain|ancien|"
    r"ancienne|amica|amico|amigo|amiga|friends?|brother|sister|cousins|hermano|hermana|"
    r"beaux freres|belles soeurs|beau papa|belle maman|petit fils|petite fille|filleule?|"
    r"temoin|ex (?:mari|femme|copain|copine|belle mere)|l un|l autre)"
)
QUIDAM = r"(?:quelqu un|l habitant|qui (?:veut|peut)|n importe qui|les uns|l un)"
# Verbs of living and of sleeping, in the forms that are met.
DORMIR = (
    r"(?:dors|dort|dorment|dormons|dormir|dormi|dor|dormais|couche|couches|roupille|pionce|"
    r"pieute|(?:passe|passer|passent|passons|passes|ai passe|a passe|passee) "
    r"(?:la|les|mes|ses|nos|leurs|des|cette|ma|sa|toutes (?:mes|ses|les)|\d+)(?: \w+)? nuits?)"
)
VIVRE = (
    r"(?:vis|vi|vit|vivons|vivent|vivre|vivant|habite|habites|habitons|habitent|habiter|loge|loges|"
    r"logent|logeons|loger|reste|restes|restons|reside|residons|creche|zone|squatte|squattent|"
    r"campe|campons|survis|survit|cohabite|cohabitons|crechent|perchee?|"
    r"planque|zonent|rentre dormir|entasses?|entassons|tasses|atterri|dort|dors|abrite|refugiee?s?|installee?s?|posee?s?|galere|traine|demeure)"
)
ETRE = r"(?:suis|est|sommes|sont|etre)"
VEHICULES = (
    r"(?:voiture|vehicule|caisse|bagnole|auto|camion|camionnette|fourgon|fourgonnette|utilitaire|"
    r"van|clio|twingo|kangoo|megane|scenic|laguna|modus|20[5-8]|30[678]|40[67]|c[1-5]|punto|golf|"
    r"polo|fiesta|focus|corsa|astra|berlingo|partner|trafic|master|jumpy|saxo|xsara|picasso|"
    r"sandero|dacia|logan|duster|peugeot|renault|citroen|break|monospace|citadine|ford|opel)"
)
ABRIS = (
    r"(?:tentes?|garages?|caves?|halls?|gares?|parkings?|metro|cages? d escaliers?|escaliers?|"
    r"parcs?|bois|foret|abri|abris|cabane|cabanon|jardin|square|bancs?|local|sous sol|chantier|"
    r"laverie|immeuble (?:abandonne|vide)|batiment (?:abandonne|vide|desaffecte)|"
    r"maison (?:abandonnee|abandonne|vide)|friche|aeroport|hangar|entrepot|station|abribus|"
    r"porche|ponts?|trottoir|palier|couloir|wagon|rues?|cartons?|plage|champ|usine desaffectee|"
    r"campement|bidonville|squats?|bus|train|rer|distributeur|sas|entree d immeuble|nature|"
    r"buissons?|belle etoile|toilettes|salle d attente|urgences|locaux?|box|container|conteneur|"
    r"carcasse|grange|ruines?|quai|quais|wc|gymnase desaffecte|cabine|arret de bus|"
    r"montee d escalier|cour|caddie|berges?|fosse|talus|cimetiere|eglise|sous bois|fourre)"
)
# Out of doors whatever the verb.
DEHORS = (
    r"(?:dehors|(?:a|dans) la rue|sous (?:un|le|les|des) ponts?|(?:sous|dans) (?:une|la|ma|sa) "
    r"tente|en tente|(?:en|dans un|dans le|au) squat|dans (?:un|le) (?:campement|bidonville)|"
    r"(?:sur|dans) (?:le|un) trottoir|sur (?:un|les|des) bancs?|(?:dans|sous) (?:une |la |les |l )?"
    r"(?:cage d escaliers?|cages d escaliers?|entree d immeuble|porche)|sur (?:un |des |mes )?cartons?|"
    r"sous (?:un|le|l) (?:porche|"
    r"abribus)|"
    r"a la belle etoile)"
)
# Centres where people are taken in: named so, they need no other word.
CENTRES = (
    r"(?:chrs|cada|huda|prahda|caes|cph|lhss|hebergement d urgence|"
    r"(?:centre|structure|dispositif|place) d hebergement(?: d urgence)?|"
    r"hebergement (?:social|d insertion|de stabilisation|temporaire|collectif|115|hotelier)|"
    r"csapa residentiel|hotel (?:de l |d )?ase|centre maternel|centre d accueil(?: d urgence| de nuit)?|"
    r"rhvs|iml|intermediation locative|logement (?:d urgence|relais|passerelle|d insertion|alt)|"
    r"appart(?:ement)? (?:relais|passerelle|d urgence|alt|diffus|de l asso|de l association)|"
    r"communaute (?:d )?emmaus|compagnon emmaus|village d insertion|"
    r"nuitees? hotelieres?|lits? halte soins(?: sante)?|centre parental|foyer mere enfant|"
    r"accueil d urgence|accueil de nuit|halte de nuit|abri de nuit|armee du salut|"
    r"foyer (?:d urgence|d hebergement|emmaus|adoma|sonacotra|coallia|de migrants|social|"
    r"d accueil|maternel|de femmes|pour femmes|pour sdf|de nuit|de l armee du salut)|"
    r"hotel (?:social|du 115|115|samu social)|appartement therapeutique|maison maternelle)"
)
# A foyer or a hotel says it only after a preposition; some foyers are homes or schools.
FOYER = (
    r"(?:hotel ase|hotels?(?= (?:ase|jeunes|hebergement))|foyer(?! (?:d adultes|de vie|adultes|jeunes?|de jeunes|des jeunes|de l enfance|ase|fiscal|rural|de ski|de vie|"
    r"logement|"
    r"socio|educatif|travailleurs?|de travailleurs|familial))|hotel(?! (?:de ville|restaurant|de "
    r"police))|"
    r"formule 1|premiere classe|auberge de jeunesse)"
)
INSTITUTIONS = (
    r"(?:115|siao|samu(?: social)?|associations?|assoc|asso|hotel|croix rouge|ccas|chrs|foyer|"
    r"centre|structure|emmaus|secours|mairie|departement|ase|ofii|coallia|adoma|prefecture|"
    r"armee|aide sociale|conseil departemental|commune|etat|spada)"
)
# Homes; the flats of France are told by their number of rooms.
LOGIS = (
    r"(?:appart|appartement|logement|studio|studette|maison|maisonnette|hlm|pavillon|duplex|loft|"
    r"[tf][1-6](?: bis)?|chez moi|logement (?:social|autonome|hlm)|toit|meuble|deux pieces|"
    r"[2-5] pieces|rez de jardin|souplex|longere|fermette|mobil home|chalet|villa|case|piaule|baraque|bicoque|pied a terre|"
    r"chambre (?:universitaire|etudiante|crous|en cite u|meublee?|de bonne|en coloc(?:ation)?))"
)
INSALUBRE = (
    r"(?:insalubres?|moisi(?:ssures?|s)?|indignes?|punaises?|cafards?|humide|humidite|rats|"
    r"inhabitable|ecroule|s effondre|sans (?:chauffage|eau|electricite|fenetre)|peril|surpeuple|"
    r"trop petit|expulse|expulsion|expulses|commandement|huissier|degage|mettre dehors|mis dehors|"
    r"vire|virer|quitter|rendre|perdre|perds|perdu|provisoire|temporaire|precaire|"
    r"brule|incendie|inonde|catastrophe|pourri)"
)
