"""The barriers that a sentence tells, said or implied: the key `freins`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.comprehension.lecture import Fait
from bot.comprehension.logement.sans_abri import was_outside_before
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.amorces import heads, openings
from bot.comprehension.phrase.motifs import Regle, compile_table
from bot.comprehension.phrase.squelette import Squelette, draw
from bot.comprehension.vocabulaire.freins import DITS, NOMS
from bot.comprehension.vocabulaire.freins.cadres import ENFANT, PROCHE
from bot.comprehension.vocabulaire.freins.corps import MEDECIN

_NON = r"(?:pas|plus|jamais|aucun|sans|ni|zero|non|rien)"
_NON_DEDANS = re.compile(rf" (?:{_NON}|personne|peu|mal|non|apeine) ")
# What may stand between a denial and what it denies: "pas de vrai problème de…".
_LIEN = (
    r"(?:eu|trop|gros|grosse|vrai|besoin|avoir|etre|ete|toucher|prendre|boire|fumer|consommer|non|"
    r"vraiment|parler|autre|bien|mobilite|dit|dire|question|connu|fait|faire|si|beaucoup|particulier|"
    r"devoir|subi|tomber|moi|ni|mettre|passer|me|se|en|y|avec|problem[a-z]*|probleme|histoire)"
)
_NIE_AVANT = re.compile(rf" {_NON} (?:{_LIEN} ){{0,3}}$")
_NIE_APRES = re.compile(
    r"^ (?:\| )?(?:non|aucun|jamais|ras|ok|rien signaler|zero|pas (?:probleme|question|un probleme|"
    r"concerne|pour|du|mon cas|moi)|du tout)(?= (?:\||$))|^ (?:pas|plus|jamais)(?= (?:\||$|depuis|du))"
)
# "pas la mobilité le souci": the denial is of the word that follows.
_SANS_PROBLEME = re.compile(
    r" (?:pas|plus|aucun|sans|ni|jamais|zero)(?: (?:eu|trop|gros|un|avoir|vraiment|besoin|non|moindre|"
    r"plus|particulier|autre|specialement|de))* (?:probleme|galere|besoin|difficile|peine)(?= )"
)
_CESSE = re.compile(
    r" (?:arreter|expire|finir|fini|sevre|gueri|sorti(?= drogue| alcool)|regle|payer|stoppe|lache|remis|abstinent|"
    r"plus)(?: (?:avec|mettre|prendre|boire|fumer|consommer|toucher|definitivement|tout|mes|dans|"
    r"se|me|la|completement)){0,3} $"
)
_CESSERAIT = re.compile(
    r" (?:essai[a-z]*|essayer|vouloir|voudrais|aimerais|envie|besoin|faut|pouvoir|arriver|chercher|aider|difficile|"
    r"devoir|objectif|mal|tente|decide|galere|aide)(?: (?:pas|plus|pour|me|m|jamais|vraiment)){0,2} (?:arreter|sortir|finir|gueri|sevre)"
)
_REGLE_DEPUIS = re.compile(
    r"^ (?:(?!pas |plus |jamais |mais )[a-z0-9]+ |\| ){0,7}?(?<! pas )(?:regle|regles|reglee|solde|soldee?s?|gueri|"
    r"guerie?|sevre|sevree|abstinent|clean|tout payer|mais rien|rien grave|pas grave|derriere (?:moi|lui|elle)|etait avant|passer pour "
    r"(?:moi|lui|elle)|vieux souvenir|histoire ancienne|rumeur|c etait avant|fini pour (?:moi|lui|elle)|"
    r"payer (?:en|depuis)|en remission totale|reparee?|resolu|resolue|levee?s?|main levee|termine[es]*|effectue[es]*|"
    r"toucher (?:plus|jamais)|pas retouche|plus retouche)(?= )"
)
_MESURE_FINIE = re.compile(
    r"^ (?:[a-z]+ )?(?:levee?s?|termine[es]*|expire|retire|effectue[es]*|cloture[es]*|derriere (?:moi|lui|elle))(?= )"
)
_LES_VIOLENCES = re.compile(
    r" les violences? (?:conjugales?|familiales?|faites|sexuelles?|domestiques?|intrafamiliales?)"
    r"(?![^|]* (?:que|subi|vecu))"
)
_ENFANCE = re.compile(r" a (?:l age de )?\d{1,2} ans $")
_BLESSURE = re.compile(r"accident|blesse|coupe")
_ARRET = re.compile(r"arret (?:malade|travail)")
# "Je veux bosser mais je connais personne": nobody who hires, rather than nobody at all.
_PERSONNE_POUR_UN_EMPLOI = re.compile(
    r" (?:bosser|boulot|taf|taff|taffer|travail|travailler|emploi|job|stage|alternance|apprentissage)"
    r" (?:\| )?(?:mais|sauf que|seulement|le probleme c est que) (?:\| )?(?:je |j )?(?:ne |n )?"
    r"(?:connais|connait|connai) (?:vraiment |absolument )?personne(?= )"
)
# "Master, je connais personne": a diploma without a network.
_DIPLOME_SANS_RESEAU = re.compile(
    r" (?:master|licence|bts|dut|but|bac (?:\+ )?\d|doctorat|ingenieur|ecole de commerce|diplomee?|bachelor|etudes superieures)(?= )"
    r".* (?:connais|connait) (?:vraiment |absolument )?personne (?!ici|dans (?:la|cette|ma) ville|a qui parler)"
)
_FAIM_OU_DEGOUT = re.compile(r" manger (?:plus|pas|rien|peu)$")
_DEJA_EU = re.compile(
    r" (?:j|je|il|elle|on) (?:deja |longtemps )?eu (?:un |probleme |gros |des )*$"
)
# A trade, a training, a story: the word is not the person’s own ("travailler avec des sourds").
_AILLEURS = re.compile(
    r" (?:travailler avec|bosser avec|metier|formation|formations|stage|stages|film|serie|livre|emission|"
    r"reportage|documentaire|prevention|educateur|educatrice|benevole|benevolat|devenir|association|asso|reunion|"
    r"journee|semaine|atelier|conference|forum|salon|aider|accompagner|soigner|referent|infirmier|"
    r"infirmiere|moniteur|rencontre|theme|sujet|module|diplome|master|licence|bts|cap|bac|titre pro|"
    r"surveillant|affiche|veillee|maraude|campagne|solidarite|colloque|debat|expose|spectacle|aes|aupres|accompagnant|aide soignant|aide soignante|centre|pole|service|interesse par|blague|chanson|expo|article|loi|budget)"
    r"(?: (?:sur|pour|contre|avec|dans|en|eleves|situation|public|publics|jeunes|enfant|quelqu|personnes|gens|adultes|de)){0,3} $"
)
_NOMS_DE_METIER = frozenset(
    [
        "finances",
        "sante",
        "sante-mentale",
        "addictions",
        "handicap",
        "langue",
        "lecture-ecriture",
        "justice",
        "violences",
        "numerique",
        "isolement",
        "logement",
    ]
)
_DEMANDE_D_AIDE = re.compile(
    r" (?:m aider|m aide|m aidez|aidez moi|nous aider|besoin d aide|m accompagner|je peux pas|"
    r"j ai pas|je suis pas|j ai plus|sans) "
)
# "Je sais pas bien lire faut remplir des papiers ?": what one cannot do is told, whatever is asked.
_SAIT_PAS = re.compile(
    r" (?:je|j|moi) (?:(?:n|ne|y|en) )?(?:sais|arrive|peux) (?:pas|plus|a peine|mal|jamais su) "
    r"| (?:je|j|moi) (?:lis|ecris|lire|ecrire) (?:pas|mal|tres mal|a peine|difficilement|lentement) "
    r"| (?:j ai|ai) du mal (?:a|avec|pour) "
)
# Whether one may come without it; nothing is said of anybody: "c’est jouable sans permis ?".
_POSSIBLE_SANS = re.compile(
    r" (?:possible|jouable|faisable|accessible|ouverte?|envisageable|marche|passe|peut|prend|prennent|accepte|acceptent|entrer|rentrer|aller) "
    r"(?:[a-z]+ ){0,4}?sans "
)
_QUI_GARDE = re.compile(r" (?:qui|comment) (?:[a-z]+ ){0,2}?(?:gard|rest|pren|occup|surveil)")
_EN_LISTE = re.compile(
    r" (?:probleme|besoin|demarche)(?: (?:identifies?|principa[a-z]+|reperes?|majeurs?))? \| "
)
# "la dépression de ma sœur": a barrier of theirs.
_DE_QUI = re.compile(rf"^ (?:{PROCHE}|{ENFANT})(?= )")
_DE_QUI_CODES = frozenset(["sante", "sante-mentale", "addictions", "handicap", "justice"])
_VOITURE_D_AUTRUI = re.compile(rf"^ (?:voiture|scooter|velo) {PROCHE} (?!qui )")
_POUR_QUI = re.compile(rf"^ (?:[a-z]+ ){{0,4}}?pour (?:{PROCHE}|{ENFANT})(?= (?:\||$))")
_ANCIEN_LOGEMENT = re.compile(
    r" (?:ancien|ancienne|precedent) (?:appart[a-z]*|logement|maison|studio|foyer) "
)
_VOUS_PRENEZ = re.compile(
    r" vous (?:prenez|acceptez|recevez|accueillez|recrutez) | (?:les|des) (?:gens|jeunes|personnes) "
)
_SEUL_AVEC = re.compile(
    rf"^ \| qui (?:[a-z]+ )?elev|^ (?:[a-z0-9]+ ){{0,3}}?avec (?:\d )?(?:{ENFANT})(?= )"
)
_IL_LA_FRAPPE = re.compile(
    r" (?:il|elle|monsieur|mr|qui|conjoint|compagnon|mari|ex|epoux|pere|\|) (?:la|le|l|lui) (?:a )?(?:encore )?"
    r"(?:menace|frappe|tape|cogne|bat|insulte|harcele|gifle|humilie|rabaisse|etrangle|sequestre|violente|"
    r"brutalise|maltraite|surveille|enferme|terrorise)e? (?!de |d |du |est |serieuse |plane )"
)
_PREMIERE_PERSONNE = re.compile(r" (?:j|je|me|m|moi|mon|ma|mes|nous) ")
_ENSEIGNE = re.compile(r" (?:enseign[a-z]+|donner cours|prof|professeur|formateur) ")
_FINIS = frozenset(
    ["finances", "addictions", "sante", "sante-mentale", "logement", "justice", "violences"]
)
_INCONNU = re.compile(
    r" (?:un|deux|trois|des|les|\d+|ce|ces|cette|une|plein de|une bande de) (?:[a-z]+ )?(?:type|types|mec|mecs|gars|"
    r"inconnu|inconnus|homme|hommes|voleur|voleurs|jeunes|bande|voisin|individu|individus|gamins|chien|"
    r"dealer|dealers|client|clients)(?= )| quelqu un (?=[^|]{0,30}(?:frapp|tap|agress|suit))"
)
_FUITE = re.compile(r" (?:enfui[a-z]*|fui|fuir|sauvee?) ")
_SE_FAIT = re.compile(r" (?:se|s) fai")
_SPORT = re.compile(
    r" (?:boxe|boxer|rugby|judo|karate|mma|combat|combats|match|film|jeu|rigoler|rire) "
)
_LONGTEMPS = re.compile(
    r"^ (?:[a-z]+ ){0,2}?(?:il )?y (?:\d+|quelques|longtemps|bien) (?:ans|longtemps)?"
)
_ENFANT_D_UN_AUTRE = re.compile(
    r" (?:la|le|l|un|une|les|\d) (?:fillette|gosses?|gamine?s?|enfants?|petite?|bebe|petits) (?:de (?:ma |mon |la |l )?(?:voisin|immeuble)|"
    r"d a cote|d en face|du dessus|du dessous|du voisin|des voisins|a cote)"
)
_HARCELE = r"(?:me|m|nous|je) (?:faire |[a-z]+ ){0,2}?harceler"
_A_L_ECOLE = r" (?:ecole|college|lycee|classe|eleves?|cours|recre)"
# What the person says so plainly that nothing else is meant, on the bones of the sentence.
_EN_TOUTES_LETTRES = {
    "sante": re.compile(
        rf" {MEDECIN}| (?:je|moi) (?:trop |tres |etre )?malade(?= (?:\||$|et ))"
        r"| (?:pas|plus|aucun|sans) (?:couverture (?:sante|maladie)|secu(?:rite sociale)?|carte vitale)(?= )"
    ),
    "logement": re.compile(
        r" (?:serai|sera|serons|aller etre|me retrouver|vais finir) (?:bientot |encore )?(?:rue|dehors|sdf|sans (?:toit|logement))(?= )"
    ),
    "lecture-ecriture": re.compile(
        r" (?:je|moi) (?:savoir|arriver) (?:pas|mal|apeine) (?:bien |trop |tres )*(?:lire|ecrire)(?! (?:[a-z]+ )?"
        r"(?:francais|anglais|arabe|code|musique|partitions?|plans?|cartes?|cv|lettres? motivation))(?= )"
        r"| (?:je|moi|il|elle) (?:y )?(?:vouloir|ve|voudrai[a-z]*|aimer[a-z]*|souhait[a-z]*|besoin|envie)"
        r" (?:bien |d |de )*apprendre (?:bien |mieux )?(?:lire|ecrire)(?! (?:[a-z]+ )?(?:francais|anglais|arabe|code|musique|"
        r"partitions?|plans?|cartes?|logiciels?|cv|lettres? motivation))(?= )"
    ),
    "isolement": re.compile(
        r" vouloir (?:pas |plus )?(?:voir|parler|rencontrer) (?:a |avec )?personne(?= (?:\||$))"
    ),
    "violences": re.compile(
        rf" {_HARCELE}(?=.*{_A_L_ECOLE}(?: |$))|{_A_L_ECOLE}(?=.* {_HARCELE}(?: |$))"
    ),
}
# "Faut ramener quoi comme papiers": they are asked for, not missing.
_QUELS_PAPIERS = re.compile(
    r" (?:quoi|quels?|quelles?) (?:comme |de )?(?:papiers?|documents?|justificatifs?|pieces?)(?= )"
)
_VICTIME = re.compile(r" (?:me|m|nous|moi|mon|ma|son|sa) ")


@cache
def _dits() -> tuple[tuple[str, re.Pattern[str], frozenset[str] | None], ...]:
    """Code, pattern, and the first letters without which the pattern is not tried."""
    motifs = [motif for lignes in DITS.values() for motif in lignes]
    return tuple(
        (code, motif, openings(texte))
        for (code, motif), texte in zip(compile_table(DITS), motifs, strict=True)
    )


@cache
def _noms() -> tuple[Regle, ...]:
    return compile_table(NOMS)


def read_freins(phrase: Phrase) -> list[Fait]:
    """Facts `freins`, one for each barrier, at the first place that tells it."""
    squelette = draw(phrase)
    tetes = heads(squelette.texte)
    faits: dict[str, Fait] = {}
    for code, motif, amorces in _dits():
        if amorces is not None and amorces.isdisjoint(tetes):
            continue
        deja = faits.get(code)
        for trouve in motif.finditer(squelette.texte):
            span = squelette.span(trouve.start(), trouve.end())
            if deja is not None and deja.debut <= span[0]:
                break
            if _is_stated(code, squelette, trouve):
                faits[code] = Fait("freins", code, *span)
                break
    if "violences" not in faits:
        faits |= _blows_on_somebody_oriented(phrase)
    _drop_doubles(faits, squelette)
    liste = _EN_LISTE.search(squelette.texte)
    if liste:
        for fait in _named(squelette, _noms(), liste.end() - 1):
            faits.setdefault(fait.valeur, fait)
    return sorted(faits.values(), key=lambda fait: fait.debut)


MINEUR_ISOLE = re.compile(r" (?:mineure?s?|mna) (?:etrangere?s? )?isolee?s? ")


def _drop_doubles(faits: dict[str, Fait], squelette: Squelette) -> None:
    """Forget a barrier whose only sign is told by another: sick leave for a depression."""
    if "isolement" in faits and _PERSONNE_POUR_UN_EMPLOI.search(squelette.phrase.norme):
        seul = faits.pop("isolement")
        faits.setdefault("reseau", Fait("freins", "reseau", seul.debut, seul.fin))
    reseau = _DIPLOME_SANS_RESEAU.search(squelette.phrase.norme)
    if reseau:
        faits.pop("isolement", None)
        debut = reseau.end() - len(" personne ")
        faits.setdefault(
            "reseau", Fait("freins", "reseau", *squelette.phrase.span(debut, reseau.end() - 1))
        )
    dits = {code: _bones_of(fait, squelette) for code, fait in faits.items()}
    if "isole" in dits.get("isolement", "") and MINEUR_ISOLE.search(squelette.phrase.norme):
        del faits["isolement"]  # what the child protection calls a minor without parents here
    ailleurs = (("handicap", _BLESSURE), ("sante-mentale", _ARRET))
    if any(code in faits and signe.search(dits.get("sante", "")) for code, signe in ailleurs):
        del faits["sante"]
    if faits.keys() & {"garde-enfants", "reseau"} and dits.get("isolement", "").endswith(
        "personne"
    ):
        del faits["isolement"]
    if "sante-mentale" in faits and _FAIM_OU_DEGOUT.search(" " + dits.get("finances", "")):
        del faits["finances"]


def _bones_of(fait: Fait, squelette: Squelette) -> str:
    """The bones of the stretch where a barrier was read."""
    mots = squelette.phrase.mots
    return " ".join(
        tete
        for tete, place in zip(squelette.texte.split(), squelette.places, strict=True)
        if fait.debut <= mots[place].debut < fait.fin and place
    )


def _blows_on_somebody_oriented(phrase: Phrase) -> dict[str, Fait]:
    """The violence that a note tells of the person to orient: "monsieur la menace"."""
    trouve = _IL_LA_FRAPPE.search(phrase.norme)
    if trouve is None or _PREMIERE_PERSONNE.search(phrase.norme):
        return {}
    clause = phrase.clause_at(trouve.end() - 2)
    if clause.passe or clause.hypothese or clause.question:
        return {}
    return {"violences": Fait("freins", "violences", *phrase.span(trouve.start(), trouve.end()))}


def read_plain_freins(phrase: Phrase, faits: Iterable[Fait]) -> list[Fait]:
    """Those of the barriers read that are told in so many words: no second reading takes them out.

    A need for care ("je suis malade", "besoin d’un médecin"), who is harassed at school, and
    whatever is called a problem of one's own ("j’ai des problèmes de santé").
    """
    squelette = draw(phrase)
    problemes = _own_problems(phrase)
    for trouve in _PERSONNE_POUR_UN_EMPLOI.finditer(phrase.norme):
        problemes.append(phrase.span(*trouve.span()))
    for trouve in _DIPLOME_SANS_RESEAU.finditer(phrase.norme):
        problemes.append(phrase.span(*trouve.span()))
    return [
        fait
        for fait in faits
        if fait.cle == "freins"
        and (
            any(debut <= fait.debut <= fin for debut, fin in problemes)
            or (
                (motif := _EN_TOUTES_LETTRES.get(fait.valeur)) is not None
                and motif.search(squelette.texte)
            )
        )
    ]


_J_AI_UN_PROBLEME = re.compile(
    r" (?:j ai|on a|nous avons) (?:[a-z]+ ){0,2}?(?:problemes?|soucis?|galeres?|difficultes?)"
    r" (?:de |d |avec |pour |au niveau )"
)
_APRES = 25  # characters in which the problem is named


def _own_problems(phrase: Phrase) -> list[tuple[int, int]]:
    """Where one says that one has a problem of some kind: from "j’ai" to what kind."""
    places = []
    for trouve in _J_AI_UN_PROBLEME.finditer(phrase.norme):
        clause = phrase.clause_at(trouve.end() - 2)
        avant = phrase.norme[: trouve.start() + 1]
        if clause.passe or clause.hypothese or clause.question or avant.endswith((" si ", " que ")):
            continue
        debut, fin = phrase.span(trouve.start(), trouve.end())
        places.append((debut, fin + _APRES))
    return places


def read_named_freins(phrase: Phrase) -> list[Fait]:
    """Barriers named by a bare word, in an answer to the question on freins; not in a question."""
    if _QUELS_PAPIERS.search(phrase.norme):
        return []
    return list(_named(draw(phrase), _noms(), 0))


_UN_TEXTE_A_LIRE = re.compile(
    r" (?:resume|texte|fiche|message|quelque chose|truc|rien|quoi) a (?:lire|dire|ecrire) "
)
_PARLE_DE_QUELQUE_CHOSE = re.compile(
    r"^(?!.* (?:francais|langue) ).* (?:m|me|nous|lui) parler (?!pas |mal |vite |trop |francais )(?=[a-z])"
)
# Somebody to speak to is asked for: no language is hard.
_PARLER_A_QUELQU_UN = re.compile(
    r"^(?!.* (?:francais|langue|pas|mal|difficile|dur|honte|peur) ).* parler (?:directement |au telephone |vite )?(?:a|avec|en (?:face|direct|vrai)) "
    r"|^(?!.* (?:francais|langue) ).* (?:a|avec) qui (?:[a-z|]+ ){0,3}parler "
)


def asks_for_somebody(phrase: Phrase) -> bool:
    """Whether a message asks for somebody to speak to: "je peux parler à quelqu’un ?"."""
    return _PARLER_A_QUELQU_UN.search(phrase.norme) is not None


_QUITTE = re.compile(
    r" (?:viens|vient|venir|venu|venue|sors|sort|sorti|sortie|sortir|connu|connaitre|quitte|quitter) "
    r"(?:(?:de|du|d|la|le|l) )*$"
)


_PAS = re.compile(r" ?(?:pas|jamais|plus)(?= |$)")


def _named(squelette: Squelette, noms: tuple[Regle, ...], debut: int) -> Iterator[Fait]:
    for code, motif in noms:
        trouve = motif.search(squelette.texte, debut)
        if trouve is None or _SANS_PROBLEME.search(squelette.before(trouve.start())):
            continue
        clause = squelette.clause(trouve.start() + 1)
        if code == "lecture-ecriture" and _UN_TEXTE_A_LIRE.search(squelette.phrase.norme):
            continue  # "un résumé à lire au téléphone"
        if code == "langue" and asks_for_somebody(squelette.phrase):
            continue
        if code == "langue" and _PARLE_DE_QUELQUE_CHOSE.search(squelette.texte):
            continue  # "on m’a parlé du RSA"
        if code == "logement" and _QUITTE.search(squelette.before(trouve.start())):
            continue  # "je viens de la rue mais j’ai un studio"
        if code == "violences" and _PAS.match(squelette.texte, trouve.end()):
            continue  # "elle me tape pas"
        if not re.search(r" (?:j ai|a|ai) (?:le|un|une|mon|deja) ", clause.texte):
            yield Fait("freins", code, *squelette.span(trouve.start(), trouve.end()))


def _is_stated(code: str, squelette: Squelette, trouve: re.Match[str]) -> bool:
    suite = " mais " in trouve.group() or " moi " in trouve.group()
    debut = trouve.start() + (2 if trouve.group().startswith(" | ") else 0)
    clause = squelette.clause(trouve.end() - 1 if suite else debut + 1)
    avant = squelette.before(debut)
    if code == "isolement" and _SEUL_AVEC.search(squelette.texte[trouve.end() :]):
        return False
    if code == "langue" and _ENSEIGNE.search(squelette.after(trouve.end())):
        return False
    if _is_somebody_else_s(code, clause, squelette, trouve):
        return False
    if code in _DE_QUI_CODES and _DE_QUI.match(squelette.after(trouve.end())):
        return False
    if not _speaks_of_it(code, clause, squelette, trouve):
        return False
    if _is_denied(squelette, trouve, avant):
        return False
    if code in _NOMS_DE_METIER and _AILLEURS.search(avant[-50:]):
        return False
    return not (code in _FINIS and _is_over(code, squelette, trouve, avant))


def _is_somebody_else_s(
    code: str, clause: Clause, squelette: Squelette, trouve: re.Match[str]
) -> bool:
    """True for the father’s car, the daughter’s computer, the flat that was left."""
    if code == "mobilite":
        return bool(_VOITURE_D_AUTRUI.search(trouve.group()))
    if code == "numerique":
        return bool(_POUR_QUI.match(squelette.after(trouve.end())))
    return code == "logement" and bool(_ANCIEN_LOGEMENT.search(clause.texte))


def _is_over(code: str, squelette: Squelette, trouve: re.Match[str], avant: str) -> bool:
    """True when what follows or comes before says that it is past and solved."""
    if code in ("finances", "addictions", "sante-mentale") and _DEJA_EU.search(avant):
        return True
    if code in ("sante", "addictions") and _ENFANCE.search(
        squelette.clause(trouve.start() + 1).texte
    ):
        return True
    if code == "logement" and _was_before(squelette, trouve):
        return True
    if code == "justice" and "casier" not in trouve.group():
        return bool(_MESURE_FINIE.match(squelette.texte[trouve.end() : trouve.end() + 40]))
    return bool(_REGLE_DEPUIS.match(squelette.texte[trouve.end() : trouve.end() + 60]))


def _was_before(squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True for the night outside that came before prison or a foyer."""
    phrase = squelette.phrase
    places = phrase.places(*squelette.span(trouve.start(), trouve.end()))
    if not places:
        return False
    fin = places[-1][1]
    return was_outside_before(phrase.norme[: fin + 1][-60:], phrase.norme[fin:])


def _is_denied(squelette: Squelette, trouve: re.Match[str], avant: str) -> bool:
    """True when the words around say that the barrier is not there."""
    texte = trouve.group() + " "
    if _SANS_PROBLEME.search(avant[-50:] + texte.lstrip()):
        return True
    if _NIE_APRES.match(squelette.texte[trouve.end() : trouve.end() + 40]):
        return not _NON_DEDANS.search(texte)
    if _NON_DEDANS.search(texte):
        return False
    return bool(
        (_CESSE.search(avant[-50:]) and not _CESSERAIT.search(avant[-60:]))
        or _NIE_AVANT.search(avant[-60:])
    )


def _speaks_of_it(code: str, clause: Clause, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True when the clause speaks of the person, now (a threat of eviction counts)."""
    if not clause.moi and _ENFANT_D_UN_AUTRE.search(squelette.phrase.norme):
        return False
    fuite = code == "violences" and _FUITE.search(trouve.group())
    garde = code == "garde-enfants" and _QUI_GARDE.search(clause.texte)
    gardait = code == "garde-enfants" and "ait " in trouve.group()
    if (clause.passe and not (fuite or gardait or code == "handicap")) or (
        clause.hypothese and not garde
    ):
        return False
    if code == "reseau" and " piston" in trouve.group():
        return True
    demandee = any(une.question for une in squelette.phrase.clauses)
    if demandee and not clause.moi and _POSSIBLE_SANS.search(clause.texte):
        return False
    if code == "lecture-ecriture" and clause.question and _SAIT_PAS.search(clause.texte):
        return not clause.autre
    if clause.question and (
        _VOUS_PRENEZ.search(clause.texte) or not _DEMANDE_D_AIDE.search(clause.texte)
    ):
        return code == "garde-enfants" and bool(_QUI_GARDE.search(clause.texte))
    if clause.futur and code not in ("logement", "justice", "finances", "violences", "confiance"):
        return False
    if code == "violences":
        return _suffers(clause, squelette, trouve)
    if clause.autre == "enfant":
        return code in ("garde-enfants", "logement")
    if clause.autre:
        return _bears_on_me(code, squelette, trouve)
    return True


def _bears_on_me(code: str, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True when somebody else’s clause tells the person’s own barrier: "mon proprio m’expulse"."""
    texte = trouve.group() + " "
    if code == "mobilite":
        return any(mot in texte for mot in (" bus", " qui ", " quand il", " quand elle"))
    if code == "logement":
        return bool(
            re.search(r" (?:proprio|m|me|nous) ", squelette.before(trouve.start()) + texte)
        ) or (" expulse" not in texte and bool(re.search(r" (?:dehors|porte) ", texte)))
    if code == "garde-enfants":
        return (
            "ait " in texte
            or bool(re.search(r" (?:pouvoir|vouloir) (?:pas|plus) (?:me |m |s )?garder", texte))
            or bool(re.search(r" (?:me|m|nous) ", texte))
        )
    return code in ("numerique", "lecture-ecriture", "isolement") and bool(
        re.search(r" (?:me|m|moi) ", texte)
    )


def _suffers(clause: Clause, squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True when the violence is done to the person, by somebody of their life."""
    debut = max(0, clause.debut - 60)
    alentours = squelette.phrase.norme[debut : clause.fin]
    if _INCONNU.search(alentours) and not re.search(r" (?:mon|mari) ", trouve.group()):
        return False
    if _LES_VIOLENCES.search(alentours) or re.search(
        r" a \d+ ans $", squelette.phrase.norme[: clause.debut]
    ):
        return False
    if _SPORT.search(alentours) or (
        " quitte" in trouve.group() and _LONGTEMPS.match(squelette.texte[trouve.end() :])
    ):
        return False
    if clause.autre and (_SE_FAIT.match(trouve.group()) or " par " in trouve.group()):
        return False
    if clause.autre == "enfant":
        return bool(_VICTIME.search(trouve.group() + " "))
    return True
