"""Answers that choose one value of a list: a diploma, a housing."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.logement.hebergement import is_asked_about
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.reponses.booleens import CLAUSES_LUES
from bot.comprehension.reponses.indices import INDICES

_NIVEAU_RATE = re.compile(
    r" (?:niveau|rate|ratee|loupe|foire|plante|echoue|recale|redouble|moitie|un bout|presque|plus jamais|"
    r"sans l avoir|jamais (?:eu|passe|fini)|lache|quitte|ans de|valide pas|non (?:valide|obtenu|fini|termine)|pas (?:eu|le|mon|de bac|de cap|fini|valide|obtenu|termine|reussi)|arrete|inacheve|abandonne|jusqu|"
    r"en (?:cours|terminale|seconde)|de mon pays|reconnu|equivalence|valable|presque|etranger|prepare|passe|veux|voudrais) "
)
_BREVET_RATE = re.compile(
    r" (?:brevet|dnb|bepc|certificat d etudes) (?:[a-z0-9]+ ){0,2}?(?:rate|loupe|echoue|foire|plante)(?= )"
    r"| (?:rate|loupe|echoue|foire|plante|meme pas|pas|jamais) (?:eu |mon |le |au |meme |a |son )*"
    r"(?:brevet|dnb|bepc)(?= )"
)
_SUPERIEUR = re.compile(r" (?:cap|bep|bac|bts|licence|master|titre pro)(?= )")

# Places that one passes by, or owns: where one sleeps only when it is said so, or nothing else is.
_LIEU_DE_PASSAGE = re.compile(
    r"voiture|camion|gare|cave|parking|porche|banc|metro|bois|cabane|laverie|hangar|garage|"
    r"cage d escalier|escaliers?|quais?|caisse|bagnole|fourgon|hall|pont|camping car"
)
_DORT = (
    r"(?:dors?|dort|dormons|dormir|couche|coucher|vis|vit|vivons|vivre|loge|habite|reste|suis|est|sommes|passe|"
    r"passer|nuits?|la nuit|zone|traine|squatte)"
)
_DE_LA_NUIT = re.compile(
    r" (?:dor[mst]\w*|couche\w*|vi[st]|vivons|vivre|loge\w*|habite\w*|nuits?|rue|dehors|abri|sdf|toit|squat\w*|"
    r"nulle part|tente|dans (?:ma|la|une|sa|notre|le|mon|un)) "
)
_OU_L_ON_DORT = re.compile(
    rf"^(?: (?:je|j|on|nous|moi|il|elle|la|le|les|l|un|une|des|du|ma|mon|mes|notre|sa|son|d|de|en|dans|a|au|aux|sur|"
    rf"sous|devant|derriere|bah|ben|euh|alors|actuellement|ce soir|en ce moment|parfois|souvent|toujours|encore|oui|"
    rf"vieille|petit|petite|fond|entree|bas|ici|et|ou|vieux|{_DORT}))* $"
)
_DEDANS = re.compile(rf" (?:{_DORT}|dans|au|aux|a la|a l|sous|sur|devant|derriere|en) ")
_RIEN_D_AUTRE = re.compile(
    r"^ (?:$|\||depuis |pour |en ce moment|actuellement|ce soir|la nuit|le soir|parfois|et |ou |avec |puis |"
    r"amenagee?|de (?:mon|ma|un|d un) )"
)


def read_choice(
    phrase: Phrase, question: str, reponse: str | None, entier: tuple[int, int]
) -> list[Fait]:
    if question == "logement" and re.search(r" (?:veux|cherche|avant|attends) ", phrase.norme):
        return []
    if (
        question == "diplome"
        and _BREVET_RATE.search(phrase.norme)
        and not _SUPERIEUR.search(phrase.norme)
    ):
        return [Fait(question, "aucun", *entier)]
    for clause in sorted(phrase.clauses[:CLAUSES_LUES], key=_is_set_aside):
        if clause.question or (not clause.affirme and clause.autre == "" and not clause.futur):
            continue
        fait = _chosen(phrase, question, clause)
        if fait and not (question == "diplome" and _is_missed(phrase, clause, fait.valeur)):
            return [fait]
    return []


def _is_slept_in(lieu: str, avant: str, apres: str) -> bool:
    """Whether a car, a station, a wood is where one sleeps: "ma voiture est morte", "près de la
    gare" tell nothing of the night."""
    if not _LIEU_DE_PASSAGE.fullmatch(lieu.strip()):
        return True
    if not _OU_L_ON_DORT.match(avant):
        return False
    return bool(_DEDANS.search(avant)) or bool(_RIEN_D_AUTRE.match(apres))


def only_passes_by(phrase: Phrase) -> bool:
    """Whether a car, a station is named and nothing is said of the night: "on m’a volé ma voiture"."""
    nomme = re.search(f" (?:{_LIEU_DE_PASSAGE.pattern})(?= )", phrase.norme)
    return nomme is not None and not _DE_LA_NUIT.search(phrase.norme)


def _is_set_aside(clause: Clause) -> bool:
    """True for a clause read after the others: the past, what others have."""
    return not clause.affirme


def _is_missed(phrase: Phrase, clause: Clause, diplome: str) -> bool:
    """True for a diploma that was failed or left: "raté le bac", "le bac pro, pas fini"."""
    if _NIVEAU_RATE.search(clause.texte):
        return True
    place = phrase.clauses.index(clause) + 1
    suite = phrase.clauses[place].texte if place < len(phrase.clauses) else ""
    seule = not re.search(r" (?:bac|cap|bep|bts|licence|master|brevet) ", suite)
    return diplome != "aucun" and seule and bool(_NIVEAU_RATE.search(suite))


def _chosen(phrase: Phrase, question: str, clause: Clause) -> Fait | None:
    """The choice that one clause of the answer names."""
    for valeur, motif in INDICES[question]:
        trouve = re.search(f" (?:{motif})(?= )", clause.texte)
        if not trouve:
            continue
        avant = clause.texte[: trouve.start() + 1]
        if valeur != "aucun" and re.search(r" (?:pas|sans|ni|aucun) (?:[a-z]+ ){0,2}$", avant):
            continue
        apres = clause.texte[trouve.end() :]
        if valeur == "sans-abri" and not _is_slept_in(trouve.group(), avant, apres):
            continue
        if valeur == "hebergement" and is_asked_about(phrase.norme[clause.debut + trouve.end() :]):
            continue
        debut = clause.debut + trouve.start() + 1
        return Fait(question, valeur, *phrase.span(debut, clause.debut + trouve.end()))
    return None
