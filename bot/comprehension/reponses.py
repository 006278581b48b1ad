"""Short answers, read as the value of the Situation key that was just asked."""

from __future__ import annotations

import re
from typing import Any

from bot.comprehension.ages import is_a_relative_s
from bot.comprehension.clauses import Phrase
from bot.comprehension.durees import TOUJOURS_MOIS, Duree, is_always
from bot.comprehension.freins import read_named_freins
from bot.comprehension.lecture import Fait, Mention
from bot.situation import AGE_MAX, BOOLEENS, DUREES, LISTES, MOIS_MAX

_OUI = (
    r"(?:oui|ouais|ouai|oue|ouep|ouaip|wi|ui|we|yes|yep|yeah|ouii+|oui oui|ouais ouais|si|"
    r"bien sur|evidemment|carrement|exact|exactement|tout a fait|c est ca|absolument|affirmatif|"
    r"ok|d accord|voila|bah oui|ben oui|effectivement|grave|mouais|oé|oe|toujours|encore|vrai)"
)
_NON = (
    r"(?:non|nan|nn|naan|nop|nope|no|pas du tout|jamais|aucun|negatif|non non|nan nan|"
    r"absolument pas|"
    r"pas encore|plus maintenant|pas maintenant|pas en ce moment|pas vraiment|bah non|ben non|plus|"
    r"rien|rien du tout|nada|que dalle|meme pas|que nenni|du tout|faux|pas trop|pas moi|"
    r"non plus|pas|ni l un ni l autre|"
    r"pas actuellement|pas pour l instant|pas pour le moment|personne)"
)
_EMPHASE = r"(?:(?:euh|bah|ben|hein|alors|heu|bon|ah|oh|eh|mdr|lol|tkt|bonjour|salut|moi|et|\|) )*"
_OUI_DEBUT = re.compile(rf"^ {_EMPHASE}{_OUI}(?= )")
_NON_DEBUT = re.compile(rf"^ {_EMPHASE}{_NON}(?= )")
_NSP = re.compile(
    r"^ (?:[a-z|]+ ){0,3}?(?:(?:je |j |on )?(?:ne |n en |en )?(?:sais|sait) (?:pas|plus|"
    r"pas trop|pas encore)(?: (?:du tout|trop|vraiment|exactement|encore|moi|desole|"
    r"en fait))*(?= (?:\||$))|"
    r"aucun idee|pas d idee|(?:j |je )?(?:n )?en sais rien|(?:je )?me (?:souviens|"
    r"rappelle) (?:pas|plus)|(?:je )?m en (?:souviens|rappelle) (?:pas|plus)|"
    r"je suis pas sur|pas sur|bonne question|"
    r"(?:je )?connais pas(?= (?:\||$|la reponse))|aucun souvenir|jsp|ne sais pas|"
    r"sais pas(?= (?:\||$))|va savoir|peut etre|je ne sais|inconnu|a voir|c est quoi $)"
)
_PAS_COMPRIS = re.compile(
    r" (?:c est quoi|ca veut dire quoi|comprends? (?:pas|rien)(?= (?:\||$|la|ta|votre|ce|la "
    r"question))|pas compris|de quoi (?:tu|vous) parle[sz]?) "
)
# "non" that sends the question away rather than answers it.
_STOP = re.compile(
    r" (?:ca suffit|sa suffit|ca ira|ca va aller|laissez?(?: tout)? tomber|laissez?(?= (?:\||$))|"
    r"stop(?= (?:\||$))|(?<! ai )(?<! a )(?<! est )arretez?(?= (?:\||$|tout|la))|on arrete|attend(?:s|ez)?(?= (?:\||$))|basta|"
    r"(?:veux |on |je )*(?:recommence(?:r)?|reprend(?:re)?(?= (?:\||$|du debut|a zero))|"
    r"repart(?:ir)? de zero)|rien merci|oubliez?(?= (?:\||$))|tant pis|pas grave) "
)
_MERCI = re.compile(
    rf"^ {_EMPHASE}{_NON} (?:\| )?(?:(?:merci|c est (?:bon|tout)|ca (?:va|ira)|sa va|vraiment|"
    r"beaucoup|mais|tout va bien|\|) ?)+$"
)
_VOULAIT_DIRE = re.compile(
    r" (?:(?:je )?voulais dire|me suis trompe|j ai trompe|mal ecrit|me suis mal exprime|"
    r"erreur de ma part) "
)
_MAIS_EN_FAIT = re.compile(
    r"^ (?:[a-z]+ ){0,2}?(?:non|nan)(?: \|)?(?: (?:mais|et|euh|\|))* "
    r"(?:en fait|pardon|je deconne|plutot|enfin|c est pas|ce n est pas) "
)
# A negation that leans on the question alone: "je l’ai pas", "j’y suis pas", "j’en touche pas".
_NON_APPUYE = re.compile(
    r"^ (?:(?:non|nan|bah|ben|euh|moi|alors|mais|\|) )*(?:(?:j|je|on|l|le|la|les|y|en|ne|n|c|"
    r"me) )*(?:ai|suis|est|touche|percois|recois|vais|fais|connais|bosse|travaille) "
    r"(?:(?:toujours|encore|meme|vraiment) )*(?:pas|plus|jamais|rien)"
    r"(?: (?:non plus|encore|du tout|ca|eu|ete|moi|inscrit|desole|merci|droit|seul))*(?: \|)? $"
)
_PREFERE_PAS = re.compile(
    r" (?:prefere (?:pas|ne pas|rien|garder)|veux pas (?:repondre|dire|le dire|en parler|"
    r"donner|vous dire|parler de ca|te dire)|"
    r"(?:te|vous) regarde pas|regarde que moi|c est prive|c est personnel|trop personnel|"
    r"passe(?= (?:\||$|cette question|a la suite))|joker|sans reponse|"
    r"pas envie (?:de (?:repondre|dire|le dire|en parler|parler)|d en parler|d y repondre)|"
    r"question suivante|suivant(?= $)|secret|confidentiel|refuse de repondre|"
    r"souhaite pas (?:repondre|en parler|le dire)|sans commentaire|autre question|"
    r"on (?:peut )?passe(?:r)? (?:a|cette|la)|en quoi ca vous|pas vos oignons|"
    r"pourquoi (?:vous|tu) (?:demande|veux|voulez)[a-z]*|mele toi) ?"
)

# Key -> (value, pattern) read only in an answer to that key.
_INDICES: dict[str, tuple[tuple[Any, str], ...]] = {
    "scolarise": (
        (False, (
            r"(?<!pas )(?<!pas encore )(?:tout )?(?:arrete|stoppe|fini|termine|quitte|lache|"
            r"abandonne|decroche|sorti)|(?:y vais|y suis|suis|vais|est) plus|plus(?= (?:\||$|"
            r"depuis|du tout|maintenant|a l ecole|au))|depuis longtemps|pas scolarise|"
            r"descolarise|je bosse|travaille|chomage"
        )),
        (True, (
            r"lycee|college|fac|universite|ecole|etudes|cfa|apprentissage|alternance|terminale|"
            r"seconde|premiere|bts|cap|licence|bac pro|etudiant|encore|toujours|mfr"
        )),
    ),
    "en_emploi": (
        (False, (
            r"cherche|recherche|chomage|chomeur|sans|rien|galere|arrete|fini|perdu|licencie|"
            r"vire|lycee|inscrit|demandeur|stage non remunere"
        )),
        (True, (
            r"cdi|cdd|interim|mi temps|temps partiel|temps plein|alternance|auto entrepreneur|"
            r"salarie|boulot|job|serveur|vendeur|livreur|caissier|caissiere|menage|petit boulot|"
            r"des missions|extras"
        )),
    ),
    "inscrit_france_travail": (
        (False, r"radie|plus(?= (?:\||$))|pas encore|jamais|desinscrit"),
        (True, r"inscrit|je le suis|je suis inscrit|suis dessus|m actualise|actualise"),
    ),
    "rsa": ((False, r"rien|aucun"), (True, r"je le touche|je l ai|touche|percois|recois")),
    "rqth": ((False, r"rien|aucun"), (True, r"je l ai|obtenu|obtenue|valide|accorde|reconnu|aah")),
    "enfant_moins_3_ans": (
        (False, r"plus grands?|grand|grands|pas d enfants?|il est grand|ados?|adultes"),
        (True, r"bebe|nourrisson|j en ai un|un petit|petite|un de (?:1|2|un) ans|jumeaux"),
    ),
    "parent_isole": (
        (False, (
            r"en couple|couple|marie|mari|copain|copine|conjoint|compagnon|a deux|ensemble|"
            r"avec le pere|avec sa mere|pas d enfants?|avec son pere|mon homme|ma femme|"
            r"garde alternee"
        )),
        (True, (
            r"seul|solo|celibataire|separe|divorce|veuve|veuf|isole|le pere (?:est )?(?:parti|"
            r"pas la)"
        )),
    ),
    "diplome": (
        ("superieur", r"bac \+ \d|bts|dut|licence|master|doctorat|but|deug|superieur|universite"),
        ("bac", r"bac|bac pro|baccalaureat|niveau 4"),
        ("cap-bep", r"cap|bep|niveau 3"),
        ("aucun", (
            r"rien|aucun|brevet|non|nan|zero|pas de diplome|sans|dnb|bepc|nada|que dalle|pas|"
            r"jamais eu|0|college|neant"
        )),
    ),
    "logement": (
        ("sans-abri", (
            r"rue|dehors|voiture|squat|tente|nulle part|sdf|sans abri|camion|sans domicile|gare|"
            r"cave"
        )),
        ("hebergement", r"foyer|chrs|cada|hotel|115|centre|hebergement|urgence|huda|association"),
        ("heberge", (
            r"heberge|(?:chez )?(?:mes |mon |ma |la |les |un |une |des |ses )?(?:parents|mere|"
            r"pere|potes?|amis?|amie|copain|copine|soeur|frere|tante|oncle|cousin|cousine|"
            r"famille|grand mere|grands parents|maman|papa|daronne|daron|darons|tiers|mamie)|"
            r"canape"
        )),
        ("stable", (
            r"locataire|appart|appartement|proprietaire|chez moi|mon logement|hlm|location|"
            r"studio|maison|coloc|colocation|j ai un logement|logement|t1|t2|f2|f3|t3|"
            r"logement social|stable"
        )),
    ),
}  # fmt: skip
_JEUNE_ADULTE_COLLE = re.compile(
    r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|euros|enfants?|filles?|fils|h|rue|rue)(?= ))"
)
_ENCORE_ATTENDU = re.compile(
    r" (?:pas encore (?:recu|recue|eu)|en cours|en attente|j attends|demande|dossier|"
    r"bientot|demander) "
)
_NIVEAU_RATE = re.compile(
    r" (?:niveau|rate|pas (?:eu|le|mon|de bac|de cap|fini|valide|obtenu)|arrete|jusqu|"
    r"en (?:cours|terminale|seconde)|presque|etranger|prepare|passe|veux|voudrais) "
)
_LONGUEUR_REPONSE = 8


def read_tone(phrase: Phrase) -> str | None:
    """oui, non, ne_sait_pas, prefere_pas, or None when the sentence is no short answer."""
    norme = phrase.norme
    mots = [mot for mot in phrase.mots if not mot.rupture]
    if _is_stop(phrase):
        return None
    if _PREFERE_PAS.search(norme) and len(mots) <= 14:
        return "prefere_pas"
    if _NSP.match(norme) and len(mots) <= 12:
        return "ne_sait_pas"
    oui, non = _OUI_DEBUT.match(norme), _NON_DEBUT.match(norme)
    if (
        non
        and len(mots) <= 20
        and (
            re.match(rf"^ {_EMPHASE}(?:non|nan)(?: \|)? ", norme)
            or not re.match(
                r"^ (?:[a-z|]+ )?(?:pas|plus|rien|jamais|aucun|personne) (?!\||$)", norme
            )
        )
    ):
        return "non"
    if (
        non
        and len(mots) <= 4
        and not re.match(
            r"^ (?:[a-z]+ )?(?:pas|plus) (?!du tout|encore|depuis|maintenant|vraiment|trop|moi|"
            r"actuellement|pour l|pour le|en ce)[a-z0-9]",
            norme,
        )
    ):
        return "non"
    if oui and len(mots) <= 20:
        return (
            "oui"
            if not re.match(r"^ (?:et )?(?:si|toujours|encore|vrai|ok|grave) (?!\||$)", norme)
            else None
        )
    return None


def is_correction(phrase: Phrase, dits: int) -> bool:
    """True when "non" mends something else: "non en fait j’habite à Belfort" (`dits` facts)."""
    if _VOULAIT_DIRE.search(phrase.norme):
        return True
    return bool(dits and _MAIS_EN_FAIT.match(phrase.norme))


def read_answer(
    phrase: Phrase,
    question: str,
    reponse: str | None,
    durees: list[Duree],
    mentions: list[Mention],
    age: int | None = None,
) -> list[Fait]:
    """Facts that a short answer gives to the key asked, when the sentence said none of it."""
    if reponse in ("ne_sait_pas", "prefere_pas") or _PAS_COMPRIS.search(phrase.norme):
        return []
    if question not in LISTES and (_MERCI.match(phrase.norme) or _is_stop(phrase)):
        return []
    entier = phrase.span(0, len(phrase.norme))
    if any(clause.question for clause in phrase.clauses[:1]) or phrase.clauses[0].hypothese:
        return []
    if question == "age":
        return _age(phrase)
    if question in DUREES:
        return _duration(phrase, question, durees, age)
    if question in BOOLEENS:
        faits = _boolean(phrase, question, reponse, entier, mentions)
        depuis = durees and " depuis " in phrase.norme and question == "en_emploi"
        if depuis and faits and faits[0].valeur is False:
            faits.append(
                Fait(DUREES[0], durees[0].mois, *phrase.span(durees[0].debut, durees[0].fin))
            )
        return faits
    if question == "freins":
        faits = read_named_freins(phrase)
        if faits or not (reponse == "non" or _nothing_wrong(phrase)):
            return faits
        return [Fait("freins", (), *entier)]
    if question in LISTES:
        nommes = [
            Fait(question, mention.dispositif, mention.debut, mention.fin)
            for mention in mentions
            if mention.sens == "mention"
        ]
        return nommes or ([Fait(question, (), *entier)] if reponse == "non" else [])
    if question in ("diplome", "logement"):
        return _choice(phrase, question, reponse, entier)
    return []


def _is_stop(phrase: Phrase) -> bool:
    """True for "non laisse tomber", "non ça suffit"."""
    return (
        len(phrase.mots) <= _LONGUEUR_REPONSE
        and bool(_NON_DEBUT.match(phrase.norme))
        and bool(_STOP.search(phrase.norme))
    )


def _nothing_wrong(phrase: Phrase) -> bool:
    return bool(
        re.fullmatch(
            r" (?:[a-z]+ ){0,2}?(?:tout va bien|ca va|tout roule|tout est ok|"
            r"rien de (?:special|particulier)|rien|aucun|pas de (?:probleme|souci|frein|"
            r"difficulte)|"
            r"aucun (?:probleme|souci|frein|difficulte)|ras|nickel)(?: [a-z]+){0,3} ",
            phrase.norme.replace(" |", ""),
        )
    )


def _age(phrase: Phrase) -> list[Fait]:
    trouves = [
        trouve
        for trouve in _JEUNE_ADULTE_COLLE.finditer(phrase.norme)
        if not is_a_relative_s(phrase, trouve.start("n"))
    ]
    if len(trouves) != 1 or int(trouves[0]["n"]) > AGE_MAX:
        return []
    trouve = trouves[0]
    clause = phrase.clause_at(trouve.start("n"))
    if (
        clause.passe
        or clause.hypothese
        or clause.autre
        or re.search(
            r" (?:pas|pas encore|moins de|plus de|entre|depuis|avant) $",
            phrase.before(trouve.start())[-16:],
        )
    ):
        return []
    age = int(trouve["n"])
    if re.search(
        r" (?:bientot|presque|quasi|quasiment|vais sur|va sur)(?: (?:mes|ses|les))? $",
        phrase.norme[: trouve.start() + 1],
    ) or re.match(
        r" (?:ans )?(?:bientot|dans \d+ (?:mois|jours|semaines)|dans (?:un|deux) mois)(?= )",
        phrase.norme[trouve.end("n") :],
    ):
        age -= 1
    return [Fait("age", max(age, 0), *phrase.span(*trouve.span("n")))]


def _duration(phrase: Phrase, question: str, durees: list[Duree], age: int | None) -> list[Fait]:
    if question == "mois_dans_la_commune" and is_always(phrase):
        mois = TOUJOURS_MOIS if age is None else age * 12
        return [Fait(question, mois, *phrase.span(0, len(phrase.norme)))]
    if durees:
        duree = durees[-1] if re.match(r"^ (?:non|en fait) ", phrase.norme) else durees[0]
        return [Fait(question, duree.mois, *phrase.span(duree.debut, duree.fin))]
    nu = re.fullmatch(r" (?P<n>\d{1,3}) ", phrase.norme)
    if nu and int(nu["n"]) <= MOIS_MAX and question == "mois_sans_emploi":
        return []
    if question == "mois_dans_la_commune" and re.search(
        (
            r" (?:viens d arriver|tout juste|aujourd hui|hier|nouveau|cette semaine|"
            r"quelques jours|quelques semaines) "
        ),
        phrase.norme,
    ):
        return [Fait(question, 0, *phrase.span(0, len(phrase.norme)))]
    return []


def _boolean(
    phrase: Phrase,
    question: str,
    reponse: str | None,
    entier: tuple[int, int],
    mentions: list[Mention],
) -> list[Fait]:
    if _ENCORE_ATTENDU.search(phrase.norme) and question in (
        "rqth",
        "rsa",
        "inscrit_france_travail",
    ):
        return []
    if question == "enfant_moins_3_ans":
        ages = re.findall(r" (\d+|un|une) (ans|mois)(?= )", phrase.norme)
        if ages:
            mois = min(
                (1 if n in ("un", "une") else int(n)) * (12 if u == "ans" else 1) for n, u in ages
            )
            return [Fait(question, mois < 36, *entier)]
    if reponse in ("oui", "non"):
        return [Fait(question, reponse == "oui", *entier)]
    if _NON_APPUYE.match(phrase.norme):
        return [Fait(question, False, *entier)]
    if len(phrase.mots) > _LONGUEUR_REPONSE or mentions:
        return []
    for valeur, motif in _INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", phrase.norme)
        if trouve and not (
            valeur is True and re.search(r" (?:pas|plus|jamais|ni|sans|aucun) ", phrase.norme)
        ):
            return [Fait(question, valeur, *phrase.span(trouve.start() + 1, trouve.end()))]
    return []


def _choice(
    phrase: Phrase, question: str, reponse: str | None, entier: tuple[int, int]
) -> list[Fait]:
    if question == "diplome" and _NIVEAU_RATE.search(phrase.norme):
        return []
    if question == "logement" and re.search(r" (?:veux|cherche|avant|attends) ", phrase.norme):
        return []
    if len(phrase.mots) > _LONGUEUR_REPONSE + 4:
        return []
    for valeur, motif in _INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", phrase.norme)
        if not trouve:
            continue
        nie = valeur != "aucun" and re.search(
            r" (?:pas|sans|ni|aucun) (?:[a-z]+ ){0,2}$", phrase.before(trouve.start())
        )
        if not nie:
            return [Fait(question, valeur, *phrase.span(trouve.start() + 1, trouve.end()))]
    return []
