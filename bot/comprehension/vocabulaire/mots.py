"""Spellings of the phone and keywords that are often misspelt.

Every entry is folded: lower case, no accents.
"""

from __future__ import annotations

import re

from bot.comprehension.vocabulaire import words

# What a typed word stands for, in plain words.
ECRITURES: dict[str, str] = {
    "terminal": "terminale", "terminalle": "terminale",
    # je + verb, written in one
    "g": "j ai", "jai": "j ai", "jay": "j ai", "jais": "j ai", "gai": "j ai",
    "jsuis": "je suis", "jsui": "je suis", "chui": "je suis", "chuis": "je suis",
    "jss": "je suis", "jsu": "je suis", "chu": "je suis", "jesuis": "je suis", "suit": "suis",
    "jspas": "je sais pas", "jsp": "je sais pas", "jsai": "je sais", "jse": "je sais",
    "chepa": "je sais pas", "chais": "je sais", "sepa": "sais pas", "saispas": "sais pas",
    "jme": "je me", "jte": "je te", "jle": "je le", "jla": "je la", "jne": "je ne",
    "jy": "j y", "jen": "j en", "jme2mande": "je me demande", "jv": "je vais",
    "javais": "j avais", "javai": "j avais", "jetais": "j etais", "jetai": "j etais",
    "jaurai": "j aurai", "jaurais": "j aurais", "jaimerais": "j aimerais",
    "jaimerai": "j aimerais", "jvx": "je veux", "jve": "je veux", "jveut": "je veux", "jveu": "je veux", "jpe": "je peux",
    "jpeu": "je peux", "jvoudrais": "je voudrais", "jvoudrai": "je voudrais",
    "jabite": "j habite", "jabit": "j habite", "jhabite": "j habite", "jhabit": "j habite",
    "abite": "habite", "abit": "habite", "habit": "habite", 
    "jaime": "j aime", "jarrete": "j arrete", "jattends": "j attends", "jattend": "j attends",
    # c'est, y a, negations
    "c": "c est", "cest": "c est", "cetait": "c etait", "ya": "y a", "yapa": "y a pas",
    "yavait": "y avait", "pa": "pas", "plu": "plus", "o": "au", "laah": "l aah", "lrsa": "le rsa", "envi": "envie", "daller": "d aller",
    "ptit": "petit", "ptits": "petits", "ptites": "petites", "tte": "tout", "ttes": "tout",
    "ss": "sans", "snas": "sans", "jusqua": "jusqu a", "jusquau": "jusqu au", "jusquen": "jusqu en",
    "nimporte": "n importe", "yapu": "y a plus", "yapus": "y a plus", "yaplu": "y a plus",
    "yaplus": "y a plus", "yapas": "y a pas", "yaka": "y a que", "pus": "plus",
    "apre": "apres", "vien": "viens", "veu": "veux",
    "bermi": "permis", "bermit": "permis", "babier": "papiers",
    "babiers": "papiers", "brobleme": "probleme", "abart": "appart", "abartement": "appartement",
    "bersonne": "personne", "fransai": "francais", "fransais": "francais", "francese": "francais",
    "traval": "travail", "trabail": "travail", "trabaj": "travail", "trravail": "travail",
    "ariver": "arriver", "conpran": "comprends",
    "compran": "comprends", "conprend": "comprends", "konpran": "comprends", "kompran": "comprends",
    "konprend": "comprends", "kone": "connais", "fere": "faire", "etr": "etre",
    "avoire": "avoir", "chomaj": "chomage", "shomage": "chomage", "shomaj": "chomage",
    "cherch": "cherche", "shersh": "cherche", "chershe": "cherche", "chersh": "cherche",
    "ptite": "petite", "davoir": "d avoir", "dargent": "d argent", "dappart": "d appart",
    "dordi": "d ordi", "dun": "d un", "dune": "d une", "denfant": "d enfant", "lapart": "l appart",
    "lappart": "l appart", "sui": "suis", "zai": "j ai", "nn": "non", "jms": "jamais",
    "enfet": "en fait", "enfait": "en fait", "anfait": "en fait", "anfet": "en fait", "enfai": "en fait",
    "okun": "aucun", "ocun": "aucun", "person": "personne",
    "dipl": "diplome", "diplom": "diplome", "aid": "aide", "posibl": "possible", "posible": "possible", "jmactualise": "je m actualise", "jminscris": "je m inscris", "mactualise": "m actualise",
    "jirai": "j irai", "jire": "j irai", "tps": "temps", "tt": "tout", "r1": "rien", "ri1": "rien",
    # little words
    "kelkun": "quelqu un", "kelkin": "quelqu un", "kelk1": "quelqu un", "qqn": "quelqu un",
    "qqun": "quelqu un", "quelqun": "quelqu un", "qlqun": "quelqu un", "jdec": "je deconne",
    "jdeconne": "je deconne", "arete": "arrete", "areter": "arreter", "aretter": "arreter", "stope": "stoppe", "stoper": "stopper", "aretee": "arrete", "arrettee": "arrete",
    "daccord": "d accord", "toujour": "toujours",
    "koi": "quoi", "kwa": "quoi", "qoi": "quoi", "ki": "qui", "ke": "que",
    "kil": "qu il", "quil": "qu il", "quils": "qu ils", "quon": "qu on", "kel": "quel", "kelle": "quelle", "pk": "pourquoi", "pq": "pourquoi",
    "pkoi": "pourquoi", "pr": "pour", "ds": "dans", "dan": "dans", "avc": "avec", "ac": "avec",
    "avk": "avec", "bcp": "beaucoup", "bocou": "beaucoup", "tjs": "toujours",
    "tjrs": "toujours", "tjr": "toujours", "tjours": "toujours", "mtn": "maintenant",
    "mnt": "maintenant", "mtnt": "maintenant", "maintenan": "maintenant",
    "auj": "aujourd hui", "ajd": "aujourd hui", "aujourdhui": "aujourd hui", "qd": "quand",
    "kan": "quand", "kand": "quand", "slt": "salut", "bjr": "bonjour", "ms": "mais",
     "dc": "donc", "fo": "faut", "fau": "faut", "keske": "qu est ce que",
    "kestion": "question", "eske": "est ce que", "esque": "est ce que", "esk": "est ce que",
    "estce": "est ce", "parsk": "parce que", "pcq": "parce que", "psk": "parce que",
    "pcke": "parce que", "parceque": "parce que", "ke2": "que de", "cmt": "comment",
    "coment": "comment", "xq": "parce que", "2puis": "depuis",
    "dpuis": "depuis", "dps": "depuis", "depui": "depuis", "dpui": "depuis", "nui": "nuit",
    "san": "sans", "travay": "travail", "yaura": "y aura", "fe": "fait", "janv": "janvier", "fev": "fevrier", "fevr": "fevrier", "avr": "avril", "juil": "juillet",
    "juill": "juillet", "juiyet": "juillet", "aou": "aout", "septembr": "septembre",
    "oct": "octobre", "octobr": "octobre", "nov": "novembre", "novembr": "novembre",
    "dec": "decembre", "decembr": "decembre", "desembre": "decembre", "sem": "semaines",
    "semene": "semaine", "semenes": "semaines", "smaine": "semaine", "smaines": "semaines",
    "moix": "mois", "jr": "jours", "jrs": "jours",
    "an": "ans", "annee": "ans", "annees": "ans", "anne": "ans", "annes": "ans", "anes": "ans",
    "piges": "ans", "pige": "ans", "balais": "ans", "berges": "ans", 
    "bb": "bebe", "baby": "bebe", "babies": "bebes", "enf": "enfant", "enfs": "enfants",
    "enft": "enfant", "enfts": "enfants", "month": "mois", "ano": "ans", "anni": "ans", "mese": "mois",
    "mesi": "mois", "meses": "mois", "squatteur": "squatte", "squatteuse": "squatte", "filho": "fils", "filha": "fille",
    "hijo": "fils", "hija": "fille", "cete": "c etait", "sqat": "squat", "skwat": "squat",
    "sdc": "sdf", "hberge": "heberge", "heb": "heberge", "hbg": "heberge", "hbge": "heberge",
    "colloc": "coloc", "apart": "appart", "apartement": "appartement", "bebee": "bebe", "enfan": "enfant",
    "enfent": "enfant", "fis": "fils", 
    "fiye": "fille", "mer": "mere", "daron": "pere", "daronne": "mere", "reuf": "frere",
    "reum": "mere", "reup": "pere", "reus": "soeur", "poto": "pote", 
    # things of life
    "permi": "permis", "permie": "permis", "permit": "permis", "voitur": "voiture",
    "wature": "voiture", "vwature": "voiture", "gova": "voiture", "appt": "appart",
    "apt": "appart", "appar": "appart", "licee": "lycee", "lice": "lycee", "dotr": "d autre", "dotre": "d autre", "dautr": "d autre",
    "lyce": "lycee", "lisee": "lycee", "colege": "college", "ecol": "ecole",
    "lecole": "l ecole", "decole": "d ecole", "lecol": "l ecole", "bahu": "bahut", "lusine": "l usine", "descol": "descolarise", "desco": "descolarise", "lekol": "l ecole", "ekol": "ecole", "lalycee": "lycee",
    "diplaume": "diplome", "brevais": "brevet",
    "chomag": "chomage", "chomaje": "chomage", "chaumage": "chomage", 
    "taff": "taf", "taffe": "taf", "boulo": "boulot", "boulow": "boulot", "bulot": "boulot",
    "travaill": "travail", "travaj": "travail", "travaile": "travaille", 
    "bos": "bosse", "bossse": "bosse", "argen": "argent", "arjen": "argent", "tune": "thune",
    "tunes": "thunes", "papier": "papiers", "papie": "papiers", "francai": "francais",
    "franse": "francais", "telefone": "telephone",
    "rsaa": "rsa", "eberge": "heberge", "hebergee": "heberge",
    "hebergees": "heberge", "heberger": "heberge", "eberger": "heberge", 
    "depri": "deprime", "buss": "bus", 
    "koif": "coiffure", "aprenti": "apprenti", "appr": "apprenti", "apprentie": "apprenti", "aprentie": "apprenti",
    "aprentissage": "apprentissage", "scolarisee": "scolarise", "descolarisee": "descolarise",
    "niv": "niveau", "nivo": "niveau", "deskolarise": "descolarise",
    "dete": "dettes", "dette": "dettes", "detes": "dettes",
    "licensie": "licencie", "licenciee": "licencie", "viree": "vire", "inscrite": "inscrit",
    "inscri": "inscrit", "suivie": "suivi", "accompagnee": "accompagne", "expulsee": "expulse",
    "reconnue": "reconnu", "diplomee": "diplome", "seule": "seul", "toute": "tout",
    "isolee": "isole", "locatair": "locataire", "battue": "battu", "frape": "frappe",
    "frappee": "frappe", 
    "creches": "creche", 
    "decrochee": "decroche", "decrocheuse": "decrocheur", "sortante": "sortant",
    "sortie": "sorti", "incarceree": "incarcere", "handicapee": "handicape",
    "endettee": "endette", "surendettee": "surendette", "motivee": "motive",
    "vehiculee": "vehicule", "mariee": "marie", "separee": "separe", "divorcee": "divorce",
    "embauchee": "embauche", "independante": "independant", "salariee": "salarie",
    "etudiante": "etudiant", "lyceenne": "lyceen",
    "collegienne": "collegien", "diplomees": "diplome", "deprimee": "deprime",
    "depressive": "depressif", "radiee": "radie", "placee": "place", "logee": "loge",
    "perdue": "perdu", "domiciliee": "domicilie", "autistes": "autiste", 
    "illettree": "illettre", "analphabetes": "analphabete", 
    "qualifications": "qualification", "qualifs": "qualification", "qualif": "qualification",
    "qualifiee": "qualifie", "sanspapiers": "sans papiers", "aucune": "aucun",
    "diplomes": "diplome", "problemes": "probleme", "pb": "probleme", "pbs": "probleme",
    "prob": "probleme", "probs": "probleme", "pbm": "probleme", "pblm": "probleme",
    "problem": "probleme", "soucis": "souci", "galeres": "galere", "difficultes": "difficulte",
    "addictions": "addiction", "violences": "violence", "transports": "transport",
    "conseillere": "conseiller", "educatrice": "educateur", "referente": "referent",
    "rdv": "rendez vous", "resid": "reside", "ft": "france travail", "ml": "mission locale",
    # where one sleeps, and the children
    "che": "chez", "ches": "chez", "chee": "chez", "shez": "chez", "chz": "chez",
    "dehor": "dehors", "deor": "dehors", "deors": "dehors", "dor": "dors", "vi": "vis",
    "seur": "soeur", "seure": "soeur", "soeure": "soeur", "frer": "frere",
    "lotel": "l hotel", "lhotel": "l hotel", "otel": "hotel", "hotele": "hotel",
    "mheberge": "m heberge", "meberge": "m heberge", "mebergent": "m hebergent",
    "mhebergent": "m hebergent", "mloge": "m loge", "lheberge": "l heberge",
    "descalier": "d escalier", "descaliers": "d escalier", "dami": "d ami", "damis": "d amis",
    "damie": "d amie", "dhebergement": "d hebergement", "dhotel": "d hotel", "dotel": "d hotel",
    "mezon": "maison", "maizon": "maison", "proprietere": "proprietaire", "locatere": "locataire",
    "locater": "locataire", "lokataire": "locataire", "heberges": "heberge",
    "canap": "canape", "leleve": "l eleve", "lesleve": "les eleve", "jleleve": "je l eleve", "jles": "je les", "jl": "je l",
    "dla": "de la", "dl": "de l", "dmon": "de mon", "dma": "de ma", "dmes": "de mes",
    "jeleve": "j eleve", "bbs": "bebes",
}  # fmt: skip

# What the phone writes without its apostrophe: "lecole", "dargent", "mheberge", "jattends".
ELIDES = re.compile(
    r"([ld]|qu)((?:ecol|argent|emploi|ap?part|hopita|hotel|ordi(?!n[ae]ire)|internet|interim|usine|urgence|"
    r"assist|asso(?:s|c|$)|educ|entrepri|entretien|electri|alcool|aide|adresse|alloc|aah|avocat|annee|"
    r"enfan|etrang|essence|assuran|attest|inscri|install|ennui|heberg|abonn|ordonn|atelier|"
    r"alternan|apprenti|auto|avion|hiver|oncle|horaire|heure|equip|exam|espoir|impot|identi|"
    r"accueil|administr|avenir|envie|epicerie|epoque|habitude|handicap|histoire|homme|humeur|"
    r"ouvrage|office|offre|outil|hall|immeubl|anglais|arabe|activi|adulte|amen|aller|avoir|etre|une?$|ils?$|elles?$|on$)[a-z]*)"
    r"|(?!savai)([mtsnl])((?:h?eberg|h?abit|arriv|aide|appel|attend|arret|embauch|envoy|envoi|expuls|oblig|"
    r"interess|inscri|install|occup|ennui|accompagn|ecout|accueil|apprend|enferm|entend|endett|"
    r"exprim|avai|etai|aim|angoiss|insult|agress|actualis|achet|accept|adapt|ouvr|empech|eleve|"
    r"enerv|etonn|apport|imagin)[a-z]*)"
    r"|(j)((?:h?abit|aim|ador|arriv|attend|arret|appel|appr|achet|accept|accompagn|accouch|"
    r"acces|emmen|emprunt|encaiss|envoi|envoy|ecri|ecout|eleve|entend|entre|espere|essa[iy]|"
    r"etudi|evit|existe|expliqu|etai|imagin|ignor|insist|oubli|ouvr|occup|utilis|aurai|avai|irai|"
    r"hesit|heberg|assur|assist|assum|atten|avance|embauch|enchain|enseign|encadr|epargn|"
    r"epuis|esquiv|appui|apport)[a-z]*)"
)

# Words that only their accent tells: "cé" is "c’est", where "ce" is not.
ACCENTUES: dict[str, tuple[str, ...]] = {
    "cé": ("c", "est"), "cè": ("c", "est"), "cê": ("c", "est"), "sé": ("c", "est"),
    "cété": ("c", "etait"), "sété": ("c", "etait"), "é": ("et",), "è": ("est",), "dé": ("des",),
    "lé": ("les",), "mé": ("mais",),
}  # fmt: skip

# Verbs that the phone sticks to "j": "jbosse", "jdors".
JE_COLLE: dict[str, str] = {
    **{verbe: verbe for verbe in words("""veux peux sais vis dors touche bosse travaille taffe cherche
    comprends connais fais galere reste parle vais viens lis loue dois crois squatte bois fume
    habite arrive embauche charbonne ose prefere vends livre eleve ecris arrete aime conduis suis men percois gagne prends habitais vivais bossais travaillais
    cherchais touchais dormais faisais allais voulais pouvais savais suivais gagnais""")},
    "dort": "dors", "dor": "dors", "vai": "vais", "v": "vais", "vait": "vais",
    "touch": "touche", "boss": "bosse", "bos": "bosse",
    "travail": "travaille", "taf": "taffe", "taff": "taffe", "cherch": "cherche",
    "comprend": "comprends", "comprens": "comprends", "connai": "connais", "fai": "fais",
    "parl": "parle", "squat": "squatte", "abite": "habite", "arive": "arrive",
    "conduit": "conduis",
}  # fmt: skip

# Numbers written out: value -> every spelling that can be nothing else.
NOMBRES: dict[int, str] = {
    2: "deux", 3: "troi[sx]?|tr[wo]a", 4: "quatre?|quat|katre?|catre|kattre", 5: "[cs]in[qk]|cinque?",
    6: "six", 7: "sept", 8: "h?uit|uite?|wit", 9: "neuf", 10: "dix",
    11: "h?on[zs]e|honz", 12: "dou[zs]e?|doouze", 13: "tr(?:ei|ai|ey)[zs]e|treiz|trez+e?|trese",
    14: "(?:qu?|k|c)a?tt?or[zs]e?", 15: "(?:qu?|k)(?:in|ein|ain)[zs]e?",
    16: "s(?:ei|ai|ey)[zs]e|seiz|sez+e?", 17: "di[xsz]*s?ept|dis+ett?",
    18: "di[xsz]+h?uite?|dizwit", 19: "di[xsz]+neuf|disneuf", 20: "vingts?|vint|ving|vinght|veingt|vingte", 30: "tr[ea]n+te?",
    40: "(?:qu?|k|c)ar+[ea]nte?|[qk]u?aran", 50: "[cs]in(?:qu?|k|c)(?:[ea]nte?|an)",
    60: "s(?:oi|oua|wa|oa)(?:x|s+|c)[ea]nte?", 70: "septante", 80: "huitante|octante|"
    "(?:qu|k|c)atre?(?:vingts?|vint|vin)", 90: "nonante", 100: "cent",
}  # fmt: skip
# Spellings of numbers that are also other words: read before "ans" or "mois", or in "vin deux".
NOMBRES_DOUTEUX: dict[str, int] = {
    "deu": 2, "kat": 4, "sis": 6, "siz": 6, "set": 7, "nef": 9, "neu": 9, "dis": 10, "diz": 10,
    "onz": 11, "vin": 20, "vain": 20,
}  # fmt: skip

_A_CORRIGER = (
    "chomage", "permis", "voiture", "diplome", "college", "apprentissage", "apprenti",
    "hebergement", "heberge", "logement", "handicap", "handicape", "francais", "ordinateur",
    "internet", "telephone", "violence", "locataire", "licencie", "interim", "mobilite",
    "travaille", "enfant", "enfants", "parents", "probleme", "depression", "addiction",
    "addictions", "cannabis", "cocaine", "heroine", "ecstasy", "drogue", "stupefiants", "alcool", "prison", "confiance", "motivation", "isolement", "descolarise", "scolarise",
    "formation", "alternance", "etudiant", "universite", "contrat", "chercheur", "demandeur",
    "personne", "garder", "maintenant", "depuis", "toujours", "bientot", "presque", "appartement",
    "copain", "copine", "cousin", "malentendant", "transport", "numerique", "surendette",
    "expulse", "expulsion", "vehicule", "quelqu", "comprends", "papiers", "administratif",
    "licence", "master", "brevet", "decroche", "decrocheur", "inscrit", "reconnu",
)  # fmt: skip


def _by_first_letter() -> dict[str, tuple[str, ...]]:
    lettres: dict[str, list[str]] = {}
    for mot in _A_CORRIGER:
        lettres.setdefault(mot[0], []).append(mot)
    return {lettre: tuple(mots) for lettre, mots in lettres.items()}


# First letter -> keywords to which a word one letter away is corrected.
MOTS_CLES = _by_first_letter()

# Right words that are one letter away from a keyword.
MOTS_JUSTES = frozenset(_A_CORRIGER) | words("""interet interets internat telephoner telephonez collegue collegues diplomes colleges apprentis apprendre logements hebergements hebergee hebergees francaise
    ordinateurs locataires travailler travaillee travailles handicapee handicapes personnes
    garderie gardes garde garde regarder formations contrats contraste masters licences
    inscrire inscrits inscris parent permet permets permise prisons voitures vehicules
    transports expulser expulsee expliquer toujour comprend comprendre comprenez copains
    copines cousine cousins maintenir confiant confiante problemes alcools internes interne
    interdit depense depens etudiants etudiante etudier demandeuse demandeurs numeriques
    decrocher decrochee reconnue brevets licencier licenciee isolements violent violente
    violences scolariser scolarisee papier apprend apprends apprenez enfance enfante
    bientot etudient etudiait etudies quelque quelques administrative demander demande informations garderi logent
    drague draguer droguee drogues droguer stupefiant stupefiante stupefiantes heroines alcools
    parenta cherche chercher chercheurs""")
