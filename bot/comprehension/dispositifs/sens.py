"""What is said of a dispositif that is named."""

from __future__ import annotations

import re

from bot.comprehension.dispositifs.refus import (
    PEU_DE_MOTS,
    is_bare_refusal,
    is_turned_away,
    refused_after,
    refused_before,
)
from bot.comprehension.dispositifs.suivi import follows, is_accompanied, is_ones_own
from bot.comprehension.phrase import Clause, Phrase

_TOUT_SAUF = re.compile(
    r" (?:tout|toute|n importe (?:quoi|ou|lequel|laquelle|qui)|partout|voulez|veux|"
    r"proposez|d accord|ok|pret)(?! (?:essaye|fait|tente|vu))(?: (?!essaye|tente|"
    r"deja)[a-z|]+){0,8} (?:sauf|hormis|excepte|a part|mis a part|hors)(?: (?:a|au|chez|"
    r"pour|par|le|la|les|l|cette))* $"
)
# "Quelque chose qui ne soit pas du mentorat", even asked; not "l’E2C c’est autre chose que la ML ?".
_AUTRE_QUE = re.compile(
    r" (?:(?<! est )(?:autre chose|autres choses|d autres? pistes?|une autre piste|quelque chose d autre|ailleurs) qu?e?"
    r"|qui (?:ne |n )?(?:soit|sois|serait|soient) pas)(?: (?:a|au|aux|chez|de|du|des|d|le|la|les|l|en|un|une|dans|cette|votre))* $"
)
_RIEN_A_VOIR = re.compile(
    r" (?:veu[xt]|veulent|voulons|souhaite) (?:plus |pas )?(?:rien|jamais) (?:a )?(?:avoir )?a (?:faire|voir) avec"
    r"(?: (?:le|la|les|l|cette|ce|leur|votre))* $"
)
_CESSER = re.compile(
    r" (?:cesse[rz]?|arrete[rz]?|stop|stoppez?|evitez?|eviter|inutile|assez|marre|"
    r"peine) (?:de |d )?(?:me |m |nous |lui |le |la |l )?(?:proposer|parler|reparler|"
    r"renvoyer|envoyer|orienter|inscrire|suggerer|pousser|relancer|conseiller|diriger|"
    r"vanter)(?: [a-z]+){0,4} $| (?:saoulez?|soulez?|gavez?|gonflez?|lachez?|laissez?|"
    r"bassinez?)(?: [a-z]+){0,2} avec(?: (?:le|la|l|les|votre|vos|ce|cette|ton|ta))* $"
)
_COLERE = re.compile(
    r" (?:(?:rien|plus rien) a (?:foutre|branler|cirer|battre|carrer)|fous|fiche|foutre|chier|emmerde[rz]?|"
    r"diable|bats les couilles)(?: (?!a |au )[a-z]+){0,2}? (?:avec|de|d|du|des)(?: (?:le|la|l|les|votre|vos|ce|cette|ton|ta))* $"
)
_NUL = re.compile(
    r" (?:nul|nulle|nuls|nulles|nu|pourri|pourrie|naze|nazes|merde|inutile|comprend pas|"
    r"parle vite|parle mal|aide pas|fait rien|font rien|sert rien|degoute|mal|mechant|"
    r"mechante)(?= )"
)
_AUTRE_CHOSE = re.compile(r" (?:autre chose|quelque chose d autre|autre solution)(?! que)(?= )")
# Where who writes works: "la Mission Locale j’y bosse", "la ML c’est nous"; no refusal, whatever else is asked.
_C_EST_CHEZ_NOUS = re.compile(
    r"^ (?:(?:oui|non|ok|merci|deja|mais|bien sur|ben|bah|la dessus|\|) )*(?:(?:j|on) y (?:bosse|travaille|taffe|exerce)|c est (?:\| )?(?:deja )?(?:nous|chez nous)(?! (?:\| )?qui )(?= (?:\||$))|c est (?:mon (?:service|employeur)|ma (?:structure|boite)))(?= )"
)
_QUOI_D_AUTRE = re.compile(r" (?:autre chose|quoi d autre|d autres|une autre|autres?) ")
_JE_TRAVAILLE_A = re.compile(
    r" (?:je|j|on|nous) (?:travaille|bosse|taffe|exerce|travaillons)(?: deja| moi meme)? (?:a|au|aux|pour|dans|chez|avec)(?: (?:la|le|l|les|une?))? $"
)
# "ML oui, FT non": a list of states, not a refusal.
_ETAT = re.compile(r" (?:oui|non|ok)(?= (?:\||$|mais|et))")
_ETAT_NON = re.compile(r"^ (?:\| )?non(?= (?:\||$|mais|et))")
# A complaint refuses, unless the person says that she is in it all the same.
_PLAINTE_APRES = re.compile(
    r" (?:sert a rien|servent a rien|servi a rien|du vent|de la merde|inutiles?|(?:est|sont|trop) (?:nule?s?|nulles?|nazes?|pourrie?s?)"
    r"|(?:est|sont) (?:que |tous |toutes )?(?:des |une bande de |un ramassis de )(?:nule?s?|nulles?|nazes?|incapables?|cons|connards?|incompetents?|guignols?|charlots?|menteurs?|voleurs?|bons a rien)"
    r"|(?:se |s en )?(?:fou\w*|fiche\w*|moqu\w*|tap\w*|batten?t?) (?:bien |completement |total\w* )?de (?:moi|nous|toi|lui|elle|(?:ma|notre|sa|ta|leur|la) (?:gueule|tete|tronche|poire))"
    r"|(?:me|m|nous|le|la|les) (?:prend|prends|prennent|pren) pour (?:un|une|des) (?:cone?s?|connes?|idiote?s?|imbeciles?|debiles?|abrutie?s?|betes?|merdes?|moins que rien|gogos?|pigeons?|clowns?)|en ont rien a (?:faire|foutre|carrer|battre) (?:de|des)|en a rien a (?:faire|foutre|carrer|battre) (?:de|des))(?= )"
)
_DEDANS = re.compile(r" (?:inscrit|suivi|suis|reste|accompagne) ")
_NON_PLUS = re.compile(r"^ non plus (?:\| )?(?:$|(?:merci|svp|stop|jamais) )")
_NIE_AVANT = re.compile(
    r" (?:pas|plus|jamais|ni|aucun|sans|hors|ex|ancien|ancienne|non|avant) (?:[a-z]+ ){0,4}$"
)
# What says after the name that the person is in it: its state, its days, its people.
_JOURS = (
    r"(?:(?:tous|toutes) (?:les|leurs)|chaque|\d+ ?(?:fois|x)|une fois|regulierement|"
    r"(?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?|matin et soir)"
)
_MOIS = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
    r"decembre|noel|paques|l ete|la fin|fin)"
)
_ETAT_APRES = re.compile(
    r"^ (?:\| )?(?:est |sont )?(?:deja |bien |encore |toujours )*(?:oui(?= (?:\||$|mais|"
    r"et))|dans la boucle|sur le coup|mobilisee?|actif|active|en parallele|en cours|"
    rf"engagee?|jusqu (?:en|a|au|a la) {_MOIS}|jusqu {_MOIS}|depuis (?:{_MOIS}|\d+ (?:mois|"
    rf"ans|semaines)))(?= )|^ (?:\| )?{_JOURS}(?= )"
)
_VIENT_APRES = re.compile(
    r"^(?: [a-z]+){0,2} (?:passe|vient|appelle|rappelle|voit|telephone|visite|donne|"
    rf"aide)(?: [a-z]+){{0,3}} {_JOURS}(?= )|"
    r"^ (?:\| )?(?:je|j|moi|il|elle|on)(?: y)? (?:vais|va|aller|suis|est|viens|"
    rf"vient) {_JOURS}(?= )|^(?: [a-z0-9]+){{0,5}} (?:\| )?(?:j |je |il |elle )(?:y (?:suis|"
    r"est)|en (?:suis|est)) (?:jusqu|au (?:\d|premier|deuxieme|troisieme|dernier))"
)
_JOURS_AVANT = re.compile(
    r"(?:^|\|) (?:chaque|(?:tous|toutes) les) (?:\d+ )?(?:semaines?|mois|jours?|lundis?|"
    r"mardis?|mercredis?|jeudis?|vendredis?|matins?)(?: (?:je|j|moi|vais|va|au|a la|le|la|"
    r"aller|y))* $"
)
_MON_CONSEILLER_APRES = re.compile(
    r" (?:mon|ma) (?:conseillere?|referente?|educ|educateur|educatrice|psy|formateur|"
    r"formatrice|coach) (?:la bas|de la bas|la dedans|la|labas)(?= )"
)
_NU = re.compile(r"(?:^|\||\+) (?:(?:le|la|l|les|en|au|un|une|et|avec|deja|donc) )*$")
_MOIS_SIGNES = re.compile(
    r" (?:mois|ans) (?:signee?s?|de contrat|faits?) (?:en|au|a l|dans (?:un|le)) $|"
    r"(?:^|\|| ai| a) signe(?: (?:un|une|le|la|son|mon|en|au))? $"
)
# Hours tell of a contract: "ACI 26 h".
_A_HEURES = frozenset({"iae"})
_HEURES = re.compile(r"^(?: [a-z]+){0,3} \d\d ?h ")
_C_EST_LUI_QUI_A = re.compile(
    r"^ qui (?:m|nous|l|les) (?:a|ont|avait) [a-z]+[^|]* (?:en (?:19|20)\d\d|il y a|y a) ?"
)
# A name that is somebody else’s: "l’assistante sociale du lycée".
_D_AILLEURS = {
    "conseil-departemental": re.compile(
        r"^ (?:du|de la|de l|d) (?:lycee|college|ecole|hopital|cmp|csapa|cada|foyer|chrs|"
        r"ccas|mairie|crous|caf|carsat|entreprise|boite|prison|spip|clinique|maternite|"
        r"cpam|fac|universite)(?= )"
    ),
}
# "Non, la Mission Locale c’est pour ceux qui ont pas de diplôme": it is not for oneself.
_NON_AVANT = re.compile(
    r"(?:^|\|) (?:(?:ah|mais|euh|bah|ben|bof) )*(?:non|nan)(?: merci)? (?:\| )?(?:(?:pas|la|le|l|les|a|au|en) )*$"
)
_POUR_D_AUTRES = re.compile(
    r"^ (?:\| )?(?:c est|est|sont) (?:que |fait |plutot |surtout |juste )*"
    r"pour (?:ceux|celles|(?:les|des) (?:gens|jeunes|personnes|autres))(?= )"
)
# Being registered there is a key of its own; only being followed makes it `suivi`.
INSCRIPTION = frozenset({"france-travail"})
_INSCRIPTION_DEMANDEE = ("suivi", "inscrit_france_travail")
Trouve = tuple[str, int, int]
# "E2C avec une phobie sociale… en individuel ?": asked with a condition, and joined by nobody.
_POSSIBLE_AVEC = re.compile(
    r"^ (?:avec|sous|malgre|sans) (?!(?:un |une |mon |ma |son |sa )?(?:educ|conseill|referent))"
)


def sense_of(phrase: Phrase, trouve: Trouve, limite: int, question: str | None) -> str:
    dispositif, debut, fin = trouve
    ailleurs = _D_AILLEURS.get(dispositif)
    if ailleurs and ailleurs.match(phrase.norme[fin:]):
        return "mention"
    if dispositif in _A_HEURES and _HEURES.match(phrase.norme[fin:limite]):
        clause = phrase.clause_at(debut + 1)
        if clause.affirme and _NU.search(phrase.norme[: debut + 1][-30:]):
            return "suivi"
    if is_turned_away(phrase.norme[: debut + 1], phrase.norme[fin:]):
        return "mention"
    if _POSSIBLE_AVEC.match(phrase.norme[fin:]) and _asked_bare(phrase, debut):
        return "question"
    if _NON_AVANT.search(phrase.norme[: debut + 1]) and _POUR_D_AUTRES.match(phrase.norme[fin:]):
        return "refus"
    sens = _told_around(phrase, debut, fin, limite) or _sense(phrase, debut, fin, limite)
    if sens == "suivi" and dispositif in INSCRIPTION:
        return "suivi" if is_accompanied(phrase, debut, fin, limite) else "mention"
    if sens == "mention" and _NON_PLUS.match(phrase.norme[fin:limite]):
        return "mention" if question in _INSCRIPTION_DEMANDEE else "refus"
    if (
        sens == "mention"
        and question not in _INSCRIPTION_DEMANDEE
        and is_bare_refusal(phrase, debut, fin)
    ):
        return "refus"
    return sens


def _asked_bare(phrase: Phrase, debut: int) -> bool:
    """Whether a name stands first, with no verb before it, in a message that asks."""
    demande = any(clause.question for clause in phrase.clauses)
    return demande and _NU.fullmatch(phrase.norme[: debut + 1]) is not None


def works_there(phrase: Phrase, debut: int, fin: int) -> bool:
    """Whether who writes works at the dispositif named, and so follows the person there: "la ML j’y
    bosse", "je travaille à la ML, autre chose ?"."""
    y_est = _JE_TRAVAILLE_A.search(phrase.norme[: debut + 1])
    if y_est is not None and _QUOI_D_AUTRE.search(phrase.norme[fin:]):
        return True
    return _C_EST_CHEZ_NOUS.match(phrase.norme[fin:]) is not None


def wants_another(avant: str) -> bool:
    """Whether the words before a name ask for something else than it."""
    return _AUTRE_QUE.search(avant) is not None


def refuses_outright(avant: str) -> bool:
    """Whether the words before a name leave nothing to weigh: "elle veut rien avoir à voir avec"."""
    return wants_another(avant) or _RIEN_A_VOIR.search(avant) is not None


def _told_around(phrase: Phrase, debut: int, fin: int, limite: int) -> str | None:
    """The sense that a wider frame gives, beyond the clause of the name; None when none does."""
    avant, suite = phrase.norme[: debut + 1], phrase.norme[fin:limite]
    clause = phrase.clause_at(debut + 1)
    if clause.autre or clause.hypothese:
        return None
    if _ETAT_NON.match(suite) and len(_ETAT.findall(phrase.norme)) > 1:
        return "mention"
    if works_there(phrase, debut, fin):
        return "suivi"
    if any(motif.search(avant[-90:]) for motif in (_TOUT_SAUF, _AUTRE_QUE, _CESSER, _COLERE)):
        return "refus"
    if _AUTRE_CHOSE.search(phrase.norme[fin:]) and _NUL.search(suite[:PEU_DE_MOTS]):
        return "refus"
    if _C_EST_LUI_QUI_A.match(phrase.norme[fin:]):
        return "mention"
    if _MON_CONSEILLER_APRES.search(suite):
        return "suivi"
    if not clause.affirme:
        return None
    nu = _NU.search(avant[-30:])
    if (
        (nu and _ETAT_APRES.match(suite))
        or (nu and _VIENT_APRES.match(suite))
        or _JOURS_AVANT.search(avant[-50:])
        or _MOIS_SIGNES.search(avant[-40:])
    ):
        return "suivi"
    return None


def _sense(phrase: Phrase, debut: int, fin: int, limite: int) -> str:
    clause = phrase.clause_at(debut + 1)
    avant = phrase.norme[clause.debut : debut + 1]
    suite = _after(phrase, clause, fin, limite)
    if clause.question:
        seul = bool(re.fullmatch(r" (?:l |la |le |les |et |a |au |un |une )*", avant))
        return "refus" if seul and refused_after(suite) else "question"
    if clause.autre or clause.passe or clause.hypothese:
        seul = clause.passe and bool(re.fullmatch(r" (?:l |la |le |les |et |mais )*", avant))
        return "refus" if seul and refused_after(suite) else "mention"
    if refused_after(suite) or refused_before(avant):
        return "refus"
    if _PLAINTE_APRES.search(suite[:PEU_DE_MOTS]) and not _DEDANS.search(phrase.norme[:debut]):
        return "refus"
    if not clause.futur and is_ones_own(phrase, avant, debut):
        return "suivi"
    if _NIE_AVANT.search(avant):
        return "mention"
    if follows(clause, avant, suite):
        return "suivi"
    return "mention"


def _after(phrase: Phrase, clause: Clause, fin: int, limite: int) -> str:
    """What is said of a name after it, until the next name; what others say is left out."""
    morceaux = [phrase.norme[fin : min(limite, clause.fin)]]
    place = phrase.clauses.index(clause) + 1
    for suivante in phrase.clauses[place : place + 4]:
        if suivante.debut >= limite or suivante.autre or suivante.question or suivante.hypothese:
            break
        morceaux.append("|" + phrase.norme[suivante.debut : min(limite, suivante.fin)])
    return "".join(morceaux)
