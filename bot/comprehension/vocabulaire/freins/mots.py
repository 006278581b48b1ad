"""`langue` and `lecture-ecriture`: French as a foreign language, and the written word."""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins.cadres import NON, hard, unable

_F = r"(?:francais|langue)(?! (?:signes|bois|etrangere|etrangeres|maternelle|regionale))"
_PARLER = (
    r"(?:parler|comprendre|lire|ecrire|exprimer|utiliser|connaitre|apprendre|savoir|"
    r"communiquer|entendre)"
)
_PEU = (
    r"(?:pas|peu|mal|moyen|apeine|difficilement|debutant|petit|rien|jamais|plus|bizarre|"
    r"nul|approximatif|moyennement|couci|insuffisant)"
)
_AUTRES_LANGUES = (
    r"(?:anglais|arabe|dari|pachto|pashto|pachtou|portugais|espagnol|turc|soninke|"
    r"ukrainien|russe|bambara|tamoul|wolof|peul|poular|lingala|somali|tigrinya|farsi|"
    r"persan|kurde|roumain|bulgare|albanais|georgien|armenien|chinois|mandarin|vietnamien|"
    r"bengali|ourdou|hindi|comorien|amharique|berbere|kabyle|cantonais|thai|tagalog|nepalais|cinghalais|"
    r"punjabi|pendjabi|swahili|kinyarwanda|kirundi|malinke|dioula|mandingue|susu|soussou|fulani|haoussa|"
    r"yoruba|twi|ewe|fon|azeri|mongol|hongrois|polonais|tcheque|slovaque|grec|neerlandais|"
    r"allemand|japonais|coreen|birman|khmer|laotien|rohingya|arabic|tchetchene|ouzbek|kazakh|"
    r"romani|rom|mahorais|shibushi|portuguese|spanish|english|shimaore|creole haitien|malgache|italien|serbe|langue|"
    r"dialecte)"
)
_FIN = r"(?= (?:\||$|et|mais|pour|seulement|tout|trop|besoin|depuis)(?![a-z]))"

# What somebody arrived of late speaks, noted as their language: "elle parle dari".
_LANGUES_D_ARRIVANTS = (
    r"(?:dari|pachto|pashto|pachtou|tigrinya|farsi|persan|kurde|ourdou|bengali|tamoul|somali|amharique|georgien|"
    r"armenien|tchetchene|ouzbek|ukrainien|albanais|rohingya|birman|mongol)"
)

LANGUE: tuple[str, ...] = (
    rf"(?<!je )parler (?:seulement |que |juste )?{_LANGUES_D_ARRIVANTS}(?= (?:\||$))(?!.* francais)",
    r"parler (?:pas|aucun|jamais) (?:1 |un )?mot(?= (?:\||$))",
    r"(?:je|moi) (?:moi |je )?parler (?:pas (?:bien|beaucoup|trop)|pas trop bien|mal|(?:un |petit |tout petit )+peu)(?= (?:\||$))",
    r"ecole (?:de |du |pour |la |langue )*francais (?:\| )?(?:oui|vouloir|possible|comment|svp)(?= )",
    r"vouloir (?:bien |aller |faire |aussi )*ecole (?:de |pour |la |langue )*francais(?= (?:\||$|pour|oui|aussi))",
    (rf"{_PARLER} {_PEU} (?:(?:bien|beaucoup|trop|assez|tout|peu|mal|pas) ){{0,3}}{_F}"),
    (
        rf"{NON} (?:(?:bien|beaucoup|trop|assez|tout|savoir|pouvoir|capable|apprendre|"
        rf"su) ){{0,3}}{_PARLER} (?:(?:bien|beaucoup|trop|correctement|"
        rf"couramment) ){{0,2}}{_F}"
    ),
    (
        rf"{_PARLER} (?:bien )?{_F} (?:\| )?(?:(?:moi|je|bien|y|trop|"
        rf"seulement) ){{0,2}}(?:{_PEU}|difficile|galere|nul|problem[a-z]*|apprendre)"
    ),
    (
        r"(?:mal|probleme|galere|peine|difficile|barriere|faible|debutant|lacunes?|bas|"
        r"limite|non utiliser|honte) (?:(?:pour|avec|dans|niveau|m|s|me|se|bien|oral|orale|"
        rf"ecrite|comprehension|expression|{_PARLER}|que) ){{0,3}}{_F}"
    ),
    (
        rf"{_F} (?:\| )?(?:(?:moi|je|j|il|pour|bien|y|trop|mais|ecrire|oral|comme|parler) |"
        rf"\| ){{0,3}}?(?:difficile|galere|nul|mal|faible|{_PEU} (?:bien|bon|terrible|"
        r"beaucoup|top|fort|facile|assez|parler|comprendre|utiliser|suffisant|langue)|"
        r"apprendre|comprendre (?:pas|mal|rien)|limite|moyen|approximatif|insuffisant|"
        r"debutant|zero|notions|probleme|base(?= )|ameliorer|ameliorer|rudimentaire|"
        r"hesitant|parler (?:pas|mal|peu)|peu(?= )|petit(?= (?:\||$))|cassee?|bancal)"
    ),
    (
        r"(?:zero|aucun|peu|petit|faible|debutant|quelques|notions|rien|tout petit|galere|galere|"
        rf"niveau [abc]\d) (?:mot |mots |notions )*{_F}"
    ),
    (
        r"(?<!je )(?<!il )(?<!elle )(?<!on )(?<!moi )(?:pas|sans|ni|plus|jamais|no|non|"
        rf"zero) (?:mot |1 mot |beaucoup |assez |trop |bien |comprendre |savoir )*{_F}{_FIN}"
    ),
    r"(?:pas|jamais) (?:bien |beaucoup )francais|(?:1 |pas )mot francais",
    (
        r"(?<!donner )(?<!donner )(?<!prof )(?:apprendre|ameliorer|progresser|"
        r"perfectionner|cours|formation|besoin|atelier|ateliers|remise|apprentissage|"
        r"travailler|etudier|renforcer) (?:(?:bien|mieux|parler|apprendre|cours|niveau|"
        rf"lire|ecrire|pour|plus|progresser|oral) ){{0,3}}{_F}(?! (?:maths|et maths|"
        r"histoire))"
    ),
    (
        r"allophone|fle(?= )|fli(?= )|alpha(?= )|asl(?= )|(?:non|pas) francophone|"
        r"primo arrivant[a-z]*|alphabetisation|linguistiques?|barriere langue|interprete|"
        r"(?:google |avec )?(?:traduction|traducteur|translate|deepl)(?! (?:diplome))"
    ),
    (
        r"niveau (?:francais |oral )*(?:a0|a1|a2|infra|debutant francais)|"
        r"(?:niveau )?(?<!permis )(?:a0|a1|a2)(?= (?:francais|oral|parler|ecrire|fle|valide|\||$|max|apeine|only|seulement|environ|"
        r"renforcer)(?![a-z]))"
    ),
    (
        rf"parler (?:que|seulement|uniquement|only) {_AUTRES_LANGUES}|"
        rf"parler qu {_AUTRES_LANGUES}|parler qu {_AUTRES_LANGUES}|"
        rf"parler {_AUTRES_LANGUES} (?:\| )?(?:et |mais |pas |[a-z]+ ){{0,2}}?pas {_F}"
    ),
    (
        r"(?:no|non|peu) (?:hablo|parlo|falo|parler|spik)|hablo (?:peu|no)|"
        r"parler (?:only|little|no)|only (?:parler |english)|parler small|"
        r"little francais"
    ),
    (
        r"(?:on|gens|vous|ils|tout monde|patron|quand|personne) (?:me |"
        r"m )?parler (?:\| )?(?:trop |vite |avec |bien )*(?:francais )?(?:\| )?(?:moi |"
        r"et )*je? ?comprendre (?:pas|rien|mal|peu)"
    ),
    (
        r"comprendre (?:pas|rien|mal|peu|pas bien)(?: tout)? (?:\| )?(?:quand |si |que |"
        r"\| )*(?:on |gens |vous |ils |il |elle |patron |prof |formateur |formatrice |collegues? |quelqu |tout |"
        r"me |m |personne |tout monde )+(?:me |m )?(?:parler|expliquer|"
        r"dire|dit|disent|expliqu[a-z]+)"
    ),
    (
        r"(?<!en )(?<!y )(?<!lui )(?<!nous )parler (?:bien )?difficile pour moi|"
        r"moi parler difficile|parler moyen|"
        r"comprendre (?:moyen|peu)(?= (?:\||$|mais)(?![a-z]))"
    ),
    (
        r"(?:arriver|venu|etre|je|depuis|entre) france (?:[a-z0-9]+ ){0,3}(?:\| )?(?:et |"
        r"mais )?(?:je )?(?:parler|comprendre) (?:mal|pas|peu|rien)"
    ),
    (
        rf"{_AUTRES_LANGUES} (?:que|seulement|uniquement|only|exclusivement|rien autre)(?= (?:\||$))|"
        rf"(?:que|seulement|uniquement|only|exclusivement) {_AUTRES_LANGUES}(?= (?:\||$))|"
        r"quand (?:on |gens |vous |ils |patron |quelqu |me |m |il |elle )*parler (?:trop |bien )?(?:vite )?(?:\| )?"
        r"(?:et |moi |je |j |il |elle |\| )*(?:perdu|comprendre (?:pas|plus|rien|mal|peu)|suivre (?:pas|plus)|decroche)|"
        r"(?:on|gens) (?:me |m )?parler (?:trop |bien )?vite (?:\| )?(?:et |moi |je |j |il |elle )*(?:perdu|"
        r"comprendre (?:pas|plus|rien|mal|peu)|suivre (?:pas|plus)|decroche)|"
        r"comprendre (?:pas |que |seulement |apeine )?(?:moitie|quart|tiers|1 mot sur|mot sur|mots? sur)(?! (?:papiers|"
        r"courrier|formulaire|sites?|demarche|cours|maths))|"
        rf"{_F} (?:\| )?(?:je )?(?:bebe|enfant|muet)(?= (?:\||$))|level a\d|"
        r"niveau (?:[a-z]+ )?[ab]1 (?:apeine|peine|non)"
    ),
    (rf"cherch[a-z]+ mots {_F}|accent (?:[a-z]+ )?comprendre pas|mots? (?:me )?manque"),
    (
        rf"(?:comprendre (?:rien|pas|mal|peu)|rien comprendre) (?:[a-z]+ |\| ){{0,5}}?{_F}|"
        rf"{_F} (?:\| )?non(?= (?:\||$))"
    ),
    (
        rf"(?:pas|plus) autonome (?:[a-z]+ ){{0,2}}{_F}|autonome pas {_F}|"
        r"(?:comprendre|parler) pas langue"
    ),
)

_LIRE = r"(?:lire|ecrire|lecture|ecriture|dechiffrer)(?: (?:lettre|mot|livre|phrase|journal|texte|ligne))?"
_PAS_CA = (
    r"(?! (?:bien |mieux )*(?:francais|anglais|arabe|cv|courrier motive|lettre|code|plan|"
    r"plans|heure|partition|musique|message|avenir|lignes?))"
)

LECTURE_ECRITURE: tuple[str, ...] = (
    *(motif + _PAS_CA for motif in unable(_LIRE)),
    (
        r"(?:lire) (?:bien )?(?:comme|niveau) (?:enfant )?(?:ce1|ce2|cp|cm1|cm2|enfant|"
        r"\d ans)|niveau (?:scolaire |lecture )?(?:ce1|ce2|cp|cm1|primaire)(?= )|"
        r"(?:lire|ecrire) (?:seulement |que )*(?:nom|prenom|chiffres|courrier capitales)"
    ),
    (
        r"illettr[a-z]*(?! informatique)|analphab[a-z]*|(?:non|pas) (?:lecteur|scripteur)|"
        r"faible lecteur|lecteur(?: tres)? faible|savoirs? (?:base|fondamentaux)|anlci|"
        r"post alpha|remise niveau (?:lecture|ecrire|savoir)"
    ),
    (
        r"(?:faire )?(?:plein|trop|beaucoup|que|enormement|pleins|bourre|"
        r"10) (?:trop )?faute|faute (?:chaque|tout|partout|mots?)(?! (?:conduite|gout))|"
        r"(?:orthographe|lire|ecrire|lecture|ecriture) (?:\| )?(?:moi |je |trop |pour |et |"
        r"\| )*(?:difficile|galere|nul|zero|pas (?:truc|fort|faire pour)|probleme|"
        r"catastrophe|hs|faible|desastre|revoir)|"
        r"(?:nul|zero|mal|probleme|difficile|galere|honte|faible|fache) (?:avec |pour |"
        r"niveau )*(?:orthographe|lecture|ecriture|ecrits?)"
    ),
    (
        r"(?:pas|jamais|peu|presque pas) (?:ete |alle |allee |beaucoup |trop |mettre pied |"
        r"aller |frequente |connu |pu aller |eu )*ecole(?= (?:\||$|dans|pays|petit|bas|"
        r"quand|etant|et|chez|longtemps)(?![a-z]))"
    ),
    (
        r"confond[a-z]* (?:courrier)|(?:courrier) (?:se )?(?:melang[a-z]+|confond[a-z]*|"
        r"dansent|embrouillent|deplacer)|apprendre (?:lire|ecrire)(?! (?:francais|anglais))"
    ),
    (
        r"(?:lire|ecrire|dechiffrer) (?:courrier|papiers|formulaire|"
        r"notices?) (?:[a-z]+ )?(?:pour moi|place)|"
        r"(?:lire|ecrire) (?:tout |courrier )*pour moi|ecrire (?:sous dictee|place)|"
        r"(?:enfant|fils|fille|niece|neveu|voisine?|mari|compagne|soeur|frere) (?:\| )?qui (?:me |m |lui |tout )*"
        r"(?:lit|lire|dechiffrer)(?= (?:\||$|tout|courrier|papiers))|"
        r"dechiffrer (?:avec doigt|mot mot|lettre lettre|syllabes?)|(?:lire|lecture) (?:avec doigt|mot mot|lettre lettre|"
        r"syllabes?)|syllabe par syllabe|mot mot(?= (?:\||$))|signe[r]? (?:avec |que |juste )*croix|croix (?:comme )?signature|"
        r"(?:ecrire|lire) (?:\| )?(?:moi |je |j |\| )+pas(?= (?:\||$))|(?:ecrire|lire) (?:et (?:ecrire|lire) )?(?:\| )?(?:non|zero|bof|"
        r"aucun|oublie)(?= (?:\||$))|reconnai[a-z]+ (?:que )?(?:nom|prenom|courrier|lettres?|chiffres?|mots?)(?= )|"
        r"ecole (?:\| )?(?:j |je |il |elle |on |y |presque |quasi |\| )*(?:pas|peu|jamais) (?:presque |beaucoup |trop )?"
        r"(?:ete|aller|connu|mettre|vu|frequente)(?= (?:\||$|pieds?))|"
        r"(?<=me )lire (?:tout )?(?:courrier|papiers|tout)|"
        r"lire (?:\| )?mais (?:\| )?(?:je )?comprendre (?:pas|rien)"
    ),
    r"(?:faire) semblant (?:savoir )?lire|oublie lunettes|deviner mots",
    *(motif for motif in hard(r"(?:lecture|ecriture|orthographe|ecrire|ecrits)")),
)

DITS = {"langue": LANGUE, "lecture-ecriture": LECTURE_ECRITURE}
NOMS = {
    "langue": (
        r"langue|francais|parler(?! (?:pas |plus )?(?:avec |a )?(?:personne|aucun|quelqu un))",
    ),
    "lecture-ecriture": (r"lecture|ecriture|lire|ecrire|orthographe",),
}
