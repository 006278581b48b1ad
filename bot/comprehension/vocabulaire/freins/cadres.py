"""The frames in which any barrier is told: it is missing, too hard, broken, out of reach.

Each takes word classes (alternations of head words, see `vocabulaire.lemmes`) and gives the
patterns that read them on the bones of a sentence (see `squelette`). " | " is a break between
two clauses; a frame crosses one only where it says so.
"""

from __future__ import annotations

NON = r"(?:pas|plus|jamais|aucun|ni|sans|zero|non|no)"
RIEN = r"(?:rien|pas|plus|jamais|aucun|personne|apeine|mal|peu|moyen|difficilement|ni)"
ENFANT = (
    r"(?:enfant|bebe|fils|fille|filles|petits|petite?(?! (?:boulot|contrat|job|village))|"
    r"aine|cadet)"
)
PROCHE = (
    r"(?:mari|compagne|pere|mere|parents|frere|freres|soeur|soeurs|oncle|tante|cousin|"
    r"cousine|copain|copine|famille|grand|grands|mamie|papi|voisin|voisine|niece|neveu|ami|"
    r"fils|fille|enfant|patron|collegue|collegues)"
)

# Between a complaint and what it bears on.
_VERS = (
    r"(?:(?:avec|dans|sur|pour|par|chez|devant|niveau|cote|question|face|rapport|y|me|se|"
    r"moi|faire|gerer|utiliser|tout|toute|bien|trop|remplir|comprendre|mettre|savoir|"
    r"toutes|vos|propre|servir|m|inscrire|actualiser|connecter|ouvrir|creer|envoyer|"
    r"constituer|suivre|autre|outil|outils|site|sites|cause|droit|accompagnement|"
    r"acces) ){0,4}"
)
# Between a topic and the complaint that follows it ("les papiers, moi, j’y…").
_PUIS = (
    r"(?:\| )?(?:(?:je|j|moi|me|m|il|elle|on|y|tout|trop|peu|bien|pour|et|mais|lui|eux|qui|"
    r"se|s|depuis|alors|va|etre|devenu|devient|ete|nous) |\| ){0,5}"
)
_COMPRENDRE_RIEN = (
    rf"(?:comprendre|connaitre|entraver) (?:bien |trop )?{RIEN}|"
    rf"{RIEN} (?:comprendre|connaitre)"
)
_PLAINTE = (
    r"(?:difficile|probleme|galere|nul|hantise|catastrophe|cata|bazar|calvaire|torture|"
    r"supplice|chiant|relou|echapp[a-z]+|bloquer|coince|debutant|largage|soule|saoule|"
    r"impossible|inaccessible|insurmontable|depassement|probleme|emmele|allergique|fache|"
    rf"phobie|handicap|{_COMPRENDRE_RIEN}|arriver (?:pas|jamais|plus|rien)|ensortir (?:pas|"
    rf"plus)|{NON} (?:autonome|aise|truc|fort|milieu|monde|generation|dada|kif|arriver|utiliser|evident|"
    r"pour moi|jour)|coupe)"
)
_AVANT = (
    rf"(?:{_PLAINTE}|mal|perdu|perdre|besoin|aide|aider|m aider|accompagner|accompagnement|"
    r"retard|lutter|non autonome|(?:savoir|pouvoir) pas)"
)
# Complaints so plain that a few words may stand between them and their topic.
_FORT = (
    r"(?:difficile|galere|perdu|hantise|catastrophe|calvaire|honte|coince|"
    rf"{_COMPRENDRE_RIEN})"
)
_APRES = (
    rf"(?:{_PLAINTE}|me (?:perdu|peur|faire peur|stress|angoisse|coupe|manque)|"
    r"je (?:me )?(?:perdu|mal)|tout perdu|peur|mal|faible|limite|insuffisant|"
    r"parler (?:pas)|pas parler|savoir pas (?:faire|remplir))"
)
_ENTRE = (
    r"(?:(?:eu|avoir|trouver|passer|obtenir|vrai|propre|petit|petite|bon|bonne|moyen|"
    r"moyens|place|places|acces|payer|financer|moi|pouvoir|acheter|autre|solution|"
    r"solutions|mode|trop|assez|me|personne|moindre|1|beaucoup|nouveau|nouvelle|autres|"
    r"bien|ouvrir|avec|pour|possibilite|arriver|besoin|refaire|faire|demander|renouveler|"
    r"recuperer|seul|que|vouloir|se|mieux|fixe|ordre|vieux|obtenu|valide|repasse|decroche|"
    r"propose|sur|niveau|cote|toucher|utiliser|servir|allume) ){0,4}"
)
_MANQUE_AVANT = (
    rf"(?:{NON}|besoin|manque|manquer|chercher|trouver|faut|faudrait|falloir|attendre|"
    r"attente|liste|faute|demander|demande|bloquer|voudrais|aimerais|obtenir|financer|"
    r"payer cher)"
)
_MANQUE_APRES = (
    r"(?:non|aucun|zero|manquant|ko|manque|faible|insuffisant|limite)(?= (?:\||$|"
    r"et)(?![a-z]))"
)


# "la voiture, j’en ai pas": the thing first, then that there is none.
_J_EN_AI_PAS = (
    r"(?:[a-z]+ )?(?:\| )?(?:(?:moi|lui|elle|et|mais|alors|\|) )*(?:j|je|il|elle|on|"
    r"y) (?:avoir )?(?:pas|plus|jamais|aucun|zero)(?= (?:\||$|eu)(?![a-z]))"
)


def lacking(choses: str) -> tuple[str, ...]:
    """The thing is missing, needed or looked for: "pas de…", "besoin d’un…", "… : non"."""
    return (
        rf"{_MANQUE_AVANT} {_ENTRE}(?:{choses})",
        rf"(?:{choses}) (?:\| )?{_MANQUE_APRES}",
        rf"(?:{choses}) {_J_EN_AI_PAS}",
    )


def missing(choses: str) -> tuple[str, ...]:
    """The thing is denied or lacking; wanting it says nothing."""
    return (
        rf"(?:{NON}|manque|manquer|faute) {_ENTRE}(?:{choses})",
        rf"(?:{choses}) (?:\| )?{_MANQUE_APRES}",
        rf"(?:{choses}) {_J_EN_AI_PAS}",
    )


def hard(sujets: str) -> tuple[str, ...]:
    """The person is lost in it: "perdu dans les…", "les…, j’y comprends rien"."""
    return (
        rf"{_AVANT} {_VERS}(?:{sujets})",
        rf"{_FORT} (?:(?!trouver |emploi |travail |stage )[a-z0-9]+ ){{0,3}}?(?:{sujets})",
        (
            rf"{_FORT} (?:\| )?(?:quand|si|lorsqu|lorsque|qu|que|chaque fois) (?:[a-z]+ |"
            rf"\| ){{0,7}}?(?:{sujets})"
        ),
        rf"(?:{sujets}) {_PUIS}{_APRES}",
        rf"(?:{sujets}) (?:[a-z]+ ){{0,3}}?(?!perdu){_FORT}",
    )


def unable(verbes: str) -> tuple[str, ...]:
    """The person cannot do it: "sait pas…", "du mal à…", "… à peine", "… c’est dur"."""
    return (
        (
            r"(?:savoir|pouvoir|arriver|capable|apprendre|possible|su|connaitre) (?:bien |"
            rf"trop |y )?{RIEN} (?:bien |trop |me |m |se |s |y |savoir |apprendre |"
            rf"arriver )*(?:{verbes})"
        ),
        (
            rf"{NON} (?:moyen |moyens |bien |trop |savoir |pouvoir |arriver |capable |"
            rf"apprendre |su |possible |me |se )*(?:{verbes})"
        ),
        (
            rf"(?:{verbes}) (?:bien |trop |avec )*(?:pas|plus|mal|peu|apeine|difficilement|"
            r"moyen|ni|(?:beaucoup|enorm[a-z]+|grand[a-z]*) (?:galere|difficile|peine|mal)|"
            r"galere|difficile|probleme|peine)"
        ),
        (
            r"(?:mal|probleme|galere|peine|difficile|impossible|nul|honte|besoin aide|"
            rf"handicap) (?:pour |avec |me |se |bien |trop )*(?:{verbes})"
        ),
        (
            rf"(?:{verbes}) (?:\| )?(?:moi |je |j |y |\| )*(?:pouvoir|savoir|"
            r"arriver) (?:pas|plus|apeine|jamais)(?= (?:\||$))"
        ),
        (
            rf"(?:{verbes}) {_PUIS}(?:difficile|galere|probleme|impossible|pas (?:truc|fort|"
            r"possible)|nul|mal)"
        ),
    )


def broken(choses: str, *autres: str) -> tuple[str, ...]:
    """The thing is broken, stolen, sold, stuck."""
    etats = "|".join(
        (
            "hs",
            "garage",
            "fourriere",
            "epave",
            "vole",
            "vendu",
            "vendre",
            r"immobilis[a-z]+",
            "lache",
            "controle technique",
            "rouler plus",
            "rouler pas",
            "demarre pas",
            "demarre plus",
            "demarrer (?:pas|plus)",
            "marche plus",
            "marche pas",
            "marcher (?:pas|plus)",
            "brule",
            "perdu",
            "reparation",
            "reparer",
            "rendu (?:ame)?",
            "rendre ame",
            *autres,
        )
    )
    return (
        rf"(?:{choses}) (?:\| )?(?:[a-z]+ ){{0,3}}?(?:{etats})",
        (
            r"(?:hs|vole|perdu|vendu|vendre|brule|reparer|deplacer plus) (?:me |m |on |"
            rf"moi )*(?:{choses})"
        ),
    )
