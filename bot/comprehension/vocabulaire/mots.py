"""Spellings of the phone and keywords that are often misspelt.

Every entry is folded: lower case, no accents.
"""

from __future__ import annotations

from bot.comprehension.vocabulaire import words

# What a typed word stands for, in plain words.
ECRITURES: dict[str, str] = {
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
    "jaimerai": "j aimerais", "jvx": "je veux", "jveu": "je veux", "jpe": "je peux",
    "jpeu": "je peux", "jvoudrais": "je voudrais", "jvoudrai": "je voudrais",
    "jabite": "j habite", "jabit": "j habite", "jhabite": "j habite", "jhabit": "j habite",
    "abite": "habite", "abit": "habite", "habit": "habite", 
    "jaime": "j aime", "jarrete": "j arrete", "jattends": "j attends", "jattend": "j attends",
    # c'est, y a, negations
    "c": "c est", "cest": "c est", "cetait": "c etait", "ya": "y a", "yapa": "y a pas",
    "yavait": "y avait", "pa": "pas", "plu": "plus", "envi": "envie", "daller": "d aller",
    "ptit": "petit",
    "ptite": "petite", "davoir": "d avoir", "dargent": "d argent", "dappart": "d appart",
    "dordi": "d ordi", "dun": "d un", "dune": "d une", "denfant": "d enfant", "lapart": "l appart",
    "lappart": "l appart", "sui": "suis", "zai": "j ai", "nn": "non", "jms": "jamais",
    "okun": "aucun", "ocun": "aucun", "person": "personne",
    "tt": "tout", "r1": "rien", "ri1": "rien",
    # little words
    "kelkun": "quelqu un", "kelkin": "quelqu un", "kelk1": "quelqu un", "qqn": "quelqu un",
    "qqun": "quelqu un", "quelqun": "quelqu un", "qlqun": "quelqu un", "jdec": "je deconne",
    "jdeconne": "je deconne", "arete": "arrete", "aretee": "arrete", "arrettee": "arrete",
    "daccord": "d accord", "toujour": "toujours",
    "koi": "quoi", "kwa": "quoi", "qoi": "quoi", "ki": "qui", "ke": "que",
    "kil": "qu il", "kel": "quel", "kelle": "quelle", "pk": "pourquoi", "pq": "pourquoi",
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
    "an": "ans", "annee": "ans", "annees": "ans", "anne": "ans", "annes": "ans", "anes": "ans",
    "piges": "ans", "pige": "ans", "balais": "ans", "berges": "ans", 
    "bb": "bebe", "bebee": "bebe", "enfan": "enfant",
    "enfent": "enfant", "fis": "fils", 
    "fiye": "fille", "mer": "mere", "daron": "pere", "daronne": "mere", "reuf": "frere",
    "reum": "mere", "reup": "pere", "reus": "soeur", "poto": "pote", 
    # things of life
    "permi": "permis", "permie": "permis", "permit": "permis", "voitur": "voiture",
    "wature": "voiture", "vwature": "voiture", "gova": "voiture", "appt": "appart",
    "apart": "appart", "apt": "appart", "appar": "appart", "licee": "lycee",
    "lyce": "lycee", "lisee": "lycee", "colege": "college", "ecol": "ecole",
    "lecole": "l ecole", "lekol": "l ecole", "ekol": "ecole", "lalycee": "lycee",
    "diplom": "diplome", "diplaume": "diplome", "brevais": "brevet",
    "chomag": "chomage", "chomaje": "chomage", "chaumage": "chomage", 
    "taff": "taf", "taffe": "taf", "boulo": "boulot", "boulow": "boulot", "bulot": "boulot",
    "travaill": "travail", "travaile": "travaille", 
    "bos": "bosse", "bossse": "bosse", "argen": "argent", "arjen": "argent", "tune": "thune",
    "tunes": "thunes", "papier": "papiers", "papie": "papiers", "francai": "francais",
    "franse": "francais", "telefone": "telephone",
    "rsaa": "rsa", "eberge": "heberge", "hebergee": "heberge",
    "hebergees": "heberge", "heberger": "heberge", "eberger": "heberge", 
    "depri": "deprime", "buss": "bus", 
    "koif": "coiffure", "aprenti": "apprenti", "apprentie": "apprenti", "aprentie": "apprenti",
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
    "rdv": "rendez vous", "ft": "france travail", "ml": "mission locale",
}  # fmt: skip

# Verbs that the phone sticks to "j": "jbosse", "jdors".
JE_COLLE: dict[str, str] = {
    **{verbe: verbe for verbe in words("""veux peux sais vis dors touche bosse travaille taffe cherche
    comprends connais fais galere reste parle vais viens lis loue dois crois squatte bois fume
    habite arrive eleve ecris arrete aime conduis suis men percois gagne prends""")},
    "dort": "dors", "dor": "dors", "vai": "vais", "v": "vais", "vait": "vais",
    "touch": "touche", "boss": "bosse", "bos": "bosse",
    "travail": "travaille", "taf": "taffe", "taff": "taffe", "cherch": "cherche",
    "comprend": "comprends", "comprens": "comprends", "connai": "connais", "fai": "fais",
    "parl": "parle", "squat": "squatte", "abite": "habite", "arive": "arrive",
    "conduit": "conduis",
}  # fmt: skip

# Numbers written out, with the spellings that are met.
NOMBRES: dict[str, int] = {
    "deux": 2, "trois": 3, "troi": 3, "quatre": 4, "quat": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "kinze": 15, "quinz": 15, "seize": 16, "seiz": 16,
    "vingt": 20, "vint": 20, "ving": 20, "trente": 30, "trent": 30, "quarante": 40,
    "quarent": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90, "cent": 100,
}  # fmt: skip

_A_CORRIGER = (
    "chomage", "permis", "voiture", "diplome", "college", "apprentissage", "apprenti",
    "hebergement", "heberge", "logement", "handicap", "handicape", "francais", "ordinateur",
    "internet", "telephone", "violence", "locataire", "licencie", "interim", "mobilite",
    "travaille", "enfant", "enfants", "parents", "probleme", "depression", "addiction",
    "alcool", "prison", "confiance", "motivation", "isolement", "descolarise", "scolarise",
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
MOTS_JUSTES = frozenset(_A_CORRIGER) | words("""diplomes colleges apprentis apprendre logements hebergements hebergee hebergees francaise
    ordinateurs locataires travailler travaillee travailles handicapee handicapes personnes
    garderie gardes garde garde regarder formations contrats contraste masters licences
    inscrire inscrits inscris parent permet permets permise prisons voitures vehicules
    transports expulser expulsee expliquer toujour comprend comprendre comprenez copains
    copines cousine cousins maintenir confiant confiante problemes alcools internes interne
    interdit depense depens etudiants etudiante etudier demandeuse demandeurs numeriques
    decrocher decrochee reconnue brevets licencier licenciee isolements violent violente
    violences scolariser scolarisee papier apprend apprends apprenez enfance enfante
    bientot quelque quelques administrative demander demande informations garderi logent
    parenta cherche chercher chercheurs""")
