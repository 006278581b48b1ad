"""Words of other languages that people mix with their French, each in plain French words.

A word of `ETRANGERS` can be nothing else than foreign; one of `DOUTEUX` is also a French word
("dos", "son", "but"), and is only translated beside a sure one of the same language. Folded.
"""

from __future__ import annotations

# Language -> French -> foreign words.
_SURS: dict[str, dict[str, str]] = {
    "anglais": {
        "habite": "living lives lived", "ans": "years year yrs",
        "mois": "month months", "semaines": "weeks", "jours": "day days",
        "femme": "wife woman", "mari": "husband", "ami": "boyfriend friend friends",
        "fille": "daughter", "enfant": "child kid", "enfants": "children kids", "mere": "mother",
        "pere": "father", "frere": "brother", "soeur": "sister", "famille": "family",
        "chambre": "bedroom", "dors": "sleep sleeping",
        "dehors": "outside", "conduire": "driving", "ecole": "school",
        "argent": "money", "papiers": "papers", "parle": "speak speaking",
        "francais": "french", "besoin": "need", "aide": "help", "veux": "want",
        "ai": "have got havent", "a": "has", "sans": "without", "avec": "with",
        "depuis": "since", "et": "and", "je": "im", "mon": "my", "elle": "she",
        "nous": "us", "vous": "you", "qui": "who", "maintenant": "now", "aujourd hui": "today",
        "ici": "here", "seulement": "only", "seul": "alone", "malade": "sick",
        "enceinte": "pregnant", "a la rue": "homeless", "inscrit": "registered",
        "contrat": "contract", "nuit": "night", "rien": "nothing",
        "personne": "nobody", "pas": "not", "travaille": "works working", "au chomage": "jobless unemployed",
        "perdu": "lost", "fini": "finish finished", "refuse": "refused", "heberge": "hosted",
        "arrive": "arrived", "ne": "born",
        "deux": "two", "trois": "three", "cinq": "five", "sept": "seven", "huit": "eight",
        "neuf": "nine", "onze": "eleven", "douze": "twelve", "treize": "thirteen",
        "quatorze": "fourteen", "quinze": "fifteen", "seize": "sixteen", "dix sept": "seventeen",
        "dix huit": "eighteen", "dix neuf": "nineteen", "vingt": "twenty", "trente": "thirty",
        "quarante": "forty", "cinquante": "fifty", "soixante": "sixty",
        "sait pas": "doesnt", "peux pas": "cant cannot", "lire": "read",
        "ecrire": "write", "dettes": "debt debts", "prison": "jail",
    },
    "espagnol": {
        "j ai": "tengo", "j habite": "vivo resido", "je suis": "soy estoy", "ans": "anos ano",
        "mois": "meses", "semaines": "semanas semana", "depuis": "desde", "travail": "trabajo",
        "travailler": "trabajar", "fils": "hijo", "fille": "hija",
        "enfants": "hijos ninos", "enfant": "nina", "rue": "calle", "dors": "duermo",
        "papiers": "papeles", "francais": "frances", "parle": "hablo",
        "ecole": "escuela", "argent": "dinero", "mari": "marido esposo", "femme": "mujer esposa",
        "mere": "madre", "pere": "padre", "frere": "hermano", "soeur": "hermana", "ami": "amigo",
        "amie": "amiga", "personne": "nadie", "ici": "aqui", "maintenant": "ahora",
        "veux": "quiero", "besoin": "necesito", "cherche": "busco", "aide": "ayuda",
        "et": "pero", "aussi": "tambien", "menage": "limpieza", "vingt": "veinte",
        "trente": "treinta", "quarante": "cuarenta", "cinquante": "cincuenta", "quatre": "cuatro",
        "cinq": "cinco", "sept": "siete", "huit": "ocho", "neuf": "nueve", "dix": "diez",
        "carte": "carta", "permis": "permiso", "malade": "enfermo enferma", "enceinte": "embarazada",
        "au chomage": "desempleado desempleada paro", "tout": "todo", "jamais": "nunca",
    },
    "portugais": {
        "j ai": "tenho", "j habite": "moro", "je suis": "estou", "ans": "anos", "mois": "meses",
        "fils": "filho", "fille": "filha", "enfants": "filhos criancas", "enfant": "crianca",
        "mon": "meu", "ma": "minha", "mes": "meus minhas", "pas": "nao", "travail": "trabalho",
        "travailler": "trabalhar", "au chomage": "desempregado desempregada",
        "emploi": "emprego", "ecole": "escola", "voiture": "carro", "rue": "rua",
        "argent": "dinheiro", "mari": "marido", "femme": "mulher esposa", "frere": "irmao",
        "ami": "amigo", "amie": "amiga", "personne": "ninguem",
        "ici": "aqui", "depuis": "desde", "parle": "falo falar", "francais": "frances",
        "seul": "sozinho sozinha sozinhos sozinhas", "menage": "limpeza", "veux": "quero",
        "papiers": "papeis", "contrat": "contrato", "heures": "horas hora", "un peu": "pouco",
        "deux": "duas", "cinq": "cinco", "huit": "oito",
        "neuf": "nove", "vingt": "vinte", "trente": "trinta",
        "quarante": "quarenta", "cinquante": "cinquenta", "quatre": "quatro",
        "maman": "mamae", "papa": "papai", "parti": "embora",
    },
    "italien": {
        "j habite": "abito vivo", "ans": "anni", "mois": "mesi", "travail": "lavoro",
        "travailler": "lavorare", "sans": "senza", "fils": "figlio", "fille": "figlia",
        "enfants": "figli bambini", "enfant": "bambino bambina", "mari": "marito",
        "femme": "moglie", "mere": "madre mamma", "pere": "padre", "frere": "fratello",
        "soeur": "sorella", "ami": "amico amici", "amie": "amica", "rue": "strada",
        "dors": "dormo", "voiture": "macchina", "argent": "soldi",
        "ecole": "scuola", "maintenant": "adesso", "veux": "voglio", "cherche": "cerco",
        "papiers": "documenti", "parle": "parlo", "francais": "francese",
        "personne": "nessuno", "rien": "niente", "quatre": "quattro", "sept": "sette",
        "huit": "otto", "neuf": "nove", "dix": "dieci", "vingt": "venti", "trente": "trenta",
        "quarante": "quaranta", "cinquante": "cinquanta", "vingt trois": "ventitre",
        "vingt deux": "ventidue", "vingt cinq": "venticinque", "besoin": "bisogno",
        "au chomage": "disoccupato disoccupata",
    },
    "arabe": {
        "j ai": "3ndi 3andi 3endi 3indi andi 3endy",
        "j ai pas": "ma3ndich ma3andich m3andich ma3ndish ma3andish ma3ndi makach3ndi mandich",
        "rien": "walou walo wallou walu oualou", "y a pas": "makach makayn makayench makanch mafich",
        "travail": "khedma khdma lkhedma lkhdma 5edma elkhedma", "j habite": "sakna saken sakn sakin",
        "mon fils": "wlidi weldi wldi ouldi", "ma fille": "benti bnti",
        "mes enfants": "wladi drari", "mon mari": "rajli", "ma femme": "mrati",
        "mon frere": "khouya", "ma soeur": "khti", "voiture": "tomobil tomobile tonobil",
        "argent": "flouss", "papiers": "lwra9 wra9 lwara9 lwrak", "ans": "3am snin",
        "mois": "chhar chhour", "ecole": "lmadrassa mderssa", "seul": "wahdi wa7di",
        "malade": "mrid mrida", "rue": "zanka zen9a", "dors": "kan3as nen3as",
        "enceinte": "hamla", "maintenant": "daba drok dork", "a": "fel",
    },
    "creole": {
        "ans": "lanne zanne zane", "enfant": "timoun", "enfants": "marmay",
        "moi": "mwen", "maman": "manman", "argent": "lajan larjan", "maison": "kaz",
        "travail": "djob", "ecole": "lekol", "papiers": "papye",
        "touche": "gagn gany gingn", "au chomage": "chomaj", "habite": "abit abite",
    },
    "allemand": {
        "je": "ich", "pas de": "kein keine", "travail": "arbeit", "depuis": "seit",
        "enfant": "kind", "enfants": "kinder", "ans": "jahre jahren", "mois": "monate monaten",
        "habite": "wohne", "et": "und",
    },
}  # fmt: skip

# Language -> foreign word that is also French -> what it says there.
DOUTEUX: dict[str, dict[str, str]] = {
    "anglais": {
        "i": "je", "am": "suis", "m": "suis", "is": "est", "no": "pas", "dont": "pas",
        "don": "pas", "for": "pour", "but": "mais", "me": "moi", "son": "fils", "baby": "bebe",
        "home": "maison", "car": "voiture", "four": "quatre", "six": "six", "ten": "dix",
        "one": "un", "a": "un", "at": "a", "in": "a", "the": "", "of": "de", "to": "a",
        "please": "svp", "paper": "papiers", "hour": "heure", "live": "habite", "house": "maison", "room": "chambre", "street": "rue",
        "drive": "conduire", "can": "peux", "work": "travaille", "training": "formation", "he": "il",
        "we": "nous", "week": "semaines", "cash": "argent", "came": "arrive", "old": "", "say": "dit", "know": "connais",
    },
    "espagnol": {
        "dos": "deux", "tres": "trois", "seis": "six", "no": "pas", "y": "et", "yo": "je",
        "con": "avec", "sin": "sans", "mi": "mon", "mis": "mes", "en": "a", "mes": "mois", "un": "un",
        "una": "une", "sola": "seul", "casa": "maison", "nada": "rien", "ni": "ni", "si": "oui",
        "la": "la", "las": "les", "el": "le", "de": "de", "a": "a", "ha": "a",
    },
    "portugais": {
        "tres": "trois", "seis": "six", "com": "avec", "em": "a", "sem": "sans", "um": "un",
        "uma": "une", "dois": "deux", "sou": "suis", "mae": "mere", "pai": "pere", "no": "a", "na": "a",
        "sim": "oui", "mes": "mois", "ano": "ans", "e": "et", "do": "du", "da": "de",
        "nos": "nous", "so": "seulement", "agora": "maintenant", "sete": "sept", "dez": "dix",
        "casa": "maison",
    },
    "italien": {
        "ho": "j ai", "sono": "je suis", "da": "depuis", "due": "deux", "tre": "trois",
        "sei": "six", "casa": "maison", "mia": "ma", "mio": "mon", "con": "avec", "sola": "seul",
        "e": "et", "anno": "ans", "ora": "maintenant", "ma": "mais", "di": "de", "patente": "permis",
    },
    "arabe": {"ana": "moi", "f": "a", "fi": "a", "w": "et", "bla": "sans", "dar": "maison"},
    "creole": {"ni": "ai", "an": "je", "ka": "", "mi": "je", "gen": "ai", "rete": "habite", "habit": "habite", "le": "suis"},
    "allemand": {"bin": "suis", "mit": "avec", "in": "a"},
}  # fmt: skip


def _gather() -> dict[str, tuple[str, frozenset[str]]]:
    etrangers: dict[str, tuple[str, frozenset[str]]] = {}
    for langue, francais in _SURS.items():
        for dit, mots in francais.items():
            for mot in mots.split():
                autres = etrangers[mot][1] if mot in etrangers else frozenset[str]()
                etrangers[mot] = (dit, autres | {langue})
    return etrangers


# Foreign word -> what it says, and the languages that it may belong to.
ETRANGERS = _gather()

# What follows a number and can only be its unit: "26 yaş", "23 ani", "19 vjeç".
UNITES_ETRANGERES: dict[str, str] = {
    **dict.fromkeys(
        [
            "yas",
            "yasinda",
            "yasindayim",
            "ani",
            "let",
            "rokiv",
            "rokov",
            "jahr",
            "jahre",
            "jahren",
            "lat",
            "vjec",
            "vjet",
            "godina",
            "godini",
            "saal",
            "sal",
            "jaar",
            "ano",
            "anno",
            "anni",
            "anyo",
            "anyos",
            "lane",
            "zan",
            "zans",
            "sene",
            "yo",
        ],
        "ans",
    ),
    **dict.fromkeys(["mese", "mesi", "luni", "mwa", "monat", "monate", "meseca"], "mois"),
}
