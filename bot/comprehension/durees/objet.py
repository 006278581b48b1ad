"""What a duration is of: without a job, in the commune, or something else."""

from __future__ import annotations

import re

from bot.comprehension.ages import is_a_relative_s
from bot.comprehension.durees.mesure import TOUJOURS, ZERO, Duree
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase

_TOUJOURS_SEUL = re.compile(
    r"^ (?:(?:oui|ouais|j y|je|y|suis|vis|habite|ben|bah|depuis|ici|la|presque|moi|\|) )*"
    r"toujours(?: (?:ici|la|\||vecu|habite|ete|y|oui))* $"
)
_TRAVAIL = (
    r"(?:emploi|boulot|travail|taf|job|bosser|travailler|activite|turf|cdi|cdd|poste|contrat|"
    r"mission|missions|salaire|paie|paye|gagne pain|taffer|revenu du travail|interim|saison|vendanges?|"
    r"cueillette|recolte|remplacement|vacations?|extras?|employeur|embauche|patron)"
)
_PETITS_MOTS = (
    r"(?:de |d |du |au |un |une |mon |ma |son |sa |le |la |mes |ses |eu |plus |touche |vu |recu |vrai |aucun |trouve |"
    r"retrouve |fait |signe |decroche |nouveau |moindre |petit |fiche |ni |permis |logement |diplome )"
)
# Nothing of another kind: "rien mangé depuis 3 jours".
_RIEN_D_AUTRE = (
    r"(?! (?:a |de |dans (?:le |l )?)?(?:mange[a-z]*|bouff[a-z]*|avale[a-z]*|grignot[a-z]*|bu|boire|dormir?|"
    r"dit|compris|recu|vu|entendu|ventre|estomac|frigo|assiette) )"
)
_SANS_EMPLOI = re.compile(
    r" (?:(?<! droits au )(?<! droit au )chomage(?! partiel| technique)|chomeur|chomeuse|chomdu|chom|deld|detld|neet|demandeu(?:r|se) d emploi|"
    r"recherche d emploi|recherche active|assedic|"
    rf"(?:sans|plus|pas|ni|aucun|zero|jamais|0|moindre) {_PETITS_MOTS}{{0,4}}{_TRAVAIL}|"
    r"(?:pas|plus|jamais|rien|point|nulle part) (?:re)?(?:travaille|bosse|taffe|travailler|bosser|"
    r"foutu|trouve|turbine)|rien (?:retrouve|trouve|eu|signe|fait)|"
    rf"(?:rien a|plus rien|j ai rien){_RIEN_D_AUTRE}|"
    r"(?:travaille|travail|bosse|taffe|turbine) (?:pas|plus|pu|nulle part)|"
    r"(?:dernier|derniere) (?:jour de )?(?:boulot|emploi|travail|job|contrat|mission|poste|taf|cdd|"
    r"fiche de paie|paie|salaire|saison)|"
    r"arrete (?:de )?(?:travailler|bosser|taffer|le travail|le boulot|le taf|mon travail|mon boulot)|"
    r"cherche (?:du |un |de l |activement |desesperement )*(?:travail|boulot|emploi|taf|job)|"
    rf"{_TRAVAIL} {{1,2}}(?:qui )?(?:me )?manque|rien (?:du tout )?(?:de |comme )?{_TRAVAIL}|"
    r"(?:cueillette|vendanges?|recolte|saison)(?: [a-z]+){0,6}? (?:plie|finie?|terminee?|bouclee?)|"
    r"chomer?|chomant|pas un jour|plus une? fiche|"
    r"plus (?:une? )?(?:seule? )?(?:paie|paye|salaire|fiche)|derniere fois que j (?:ai )?(?:bosse|travaille|"
    r"(?:eu|touche|vu|signe) (?:un |une )?(?:patron|chef|salaire|paie|paye|contrat|boulot|taf|travail|fiche))|"
    r"pas eu (?:de |d |un )?(?:patron|chef|embauche|entretien)|(?:suis|est|reste) inoccupe|"
    rf"sans rien{_RIEN_D_AUTRE}|"
    r"inactif|inactive|inactivite|fait rien|fais rien|fous rien|"
    rf"attend (?:du |un ){_TRAVAIL}|no (?:job|work)|usine a ferme)(?= )"
)
# How a job ends: a date beside it begins the time without one.
_FIN_D_EMPLOI = re.compile(
    rf" (?:licencie|(?<! a )vire(?! (?:du|de|d|des) (?!{_PETITS_MOTS}{_TRAVAIL}|chez [a-z]+ (?:\||en|il|y)))|"
    r"demissionne|licenciement|demission|rupture conventionnelle|"
    r"remercie|"
    rf"(?:perdu|quitte|lache|plaque) (?:mon|son|le|ma|sa|l) {_TRAVAIL}|"
    rf"(?:fin|terme) (?:de |du |d |de mon |de son |de ma )(?:cdd|contrat|mission|interim|cdi|emploi)|"
    rf"{_TRAVAIL}(?! (?:jeune|d engagement|d accueil|d assurance|de location|de sejour))"
    rf"(?: (?!se |s |a |est )[a-z]+){{0,4}}? (?:est |a ete |s est |s etait |a )?(?:pris fin|fini|finit|termine|arrete|acheve|pas (?:ete )?(?:renouvele|reconduit|prolonge)|"
    r"rompu|stoppe|boucle|plie|torche|tombe a l eau|saute|tombee?|stop|mort|suspendu)e?|"
    r"(?:fini|termine|quitte) (?:mon |son |le |un |l )?(?:cdd|contrat|mission|interim|cdi|ebe|chantier)|"
    r"(?:boite|usine|entreprise|microentreprise|magasin|boutique|societe|commerce|restaurant|resto|"
    r"atelier|garage)(?: [a-z]+){0,4}? (?:a |est |a ete )?(?:ferme|coule|liquide|depose)e?|"
    r"(?:depuis|a) la fermeture|liquidation|depot de bilan|le patron m a)(?= )"
)
_REEMPLOI = re.compile(
    r" (?:retrouve (?:du|un) |repris (?:le|un|du) (?:travail|boulot|poste)|bosse maintenant|"
    r"maintenant (?:je )?(?:bosse|travaille)|depuis (?:\| )?je (?:bosse|travaille)) (?!plus |pas )"
)
_DEPUIS_LORS = re.compile(
    r" depuis (?:plus rien|rien|lors|ca|(?:\||$))|(?:et|mais) depuis (?:plus )?rien"
)
_HABITE_SUR = re.compile(
    r" (?:habite|habiter|habitons|habitent|vis|vit|vivons|vivre|(?:installe|emmenage|demenage|"
    r"amenage|loge|pose|aterri|atterri|etabli)e?s?|"
    r"reside|residons|living|live|nous installer|m installer|s installer|"
    r"j y suis(?= (?:\||$|depuis|nee?|bien|toujours|et|mais|la|\d))|suis ici|est ici|(?:suis|(?<! c )est|sommes) la(?= (?:\||$|depuis|que|ca|maintenant))|ici|suis sur (?!liste)|(?:dans|sur) (?:la|cette) (?:commune|ville)|"
    r"(?:dans|sur) le (?:quartier|secteur)|dans le coin|"
    r"dans le village|suis (?:a|au) (?!la |l |mon |chomage|lycee|rsa|college|foyer|jour|"
    r"point|bout|fond|temps|mi)[a-z]+)(?= )"
)
_HABITE = re.compile(
    rf"{_HABITE_SUR.pattern}| (?:(?:arrive|debarque|bouge|venu|revenu)e?s?|revenir)(?= )"
)
# To come to live there: "il y a 6 semaines" and "en mai" say when.
_ARRIVEE = re.compile(
    r" (?:(?:installe|arrive|emmenage|demenage|amenage|pose|aterri|atterri|debarque|bouge|etabli|"
    r"venu|revenu|rentre)e?s?|nous installer|m installer|s installer)(?= )"
)
# "Arrivée des Comores en août": nothing says where she has lived since.
_D_AILLEURS = re.compile(
    r" (?:arrive|venu|debarque)e?s? (?:(?:en|depuis|il y a) [a-z0-9 ]+ )?(?:de|du|des|d) (?!la ville|"
    r"mon|ma|chez|notre|l autre)[a-z]+"
)
# "Arrivée il y a 2 ans", where? In France perhaps.
_ARRIVEE_VAGUE = re.compile(r" (?:arrive|venu|revenu|rentre|debarque|bouge)e?s?(?= )(?! ici| la )")
_PAS_LA_COMMUNE = re.compile(
    r" (?:rue|dehors|sdf|sans abri|hotel|foyer|chrs|cada|couple|squat|voiture|france|metropole|europe|ensemble|"
    r"chez (?:mon|ma|mes|un|une|des|sa|son|ses|l)|canape|sans|seul|prison|hopital|stage|formation|"
    r"ecole|creche|boite|poste|entreprise|[tf][1-6]|appart|appartement|studio|logement|caravane|tente)"
    r"(?= )"
)
_DEPUIS_SEUL = re.compile(
    r"^ (?:et |mais |seulement |juste |pile |oui |c est |ouais |enfin )*(?:ca (?:fait|va faire|fera)|"
    r"sa (?:fait|va faire)|"
    r"cela fait|depuis|y a|il y a|voila|voici|bientot|presque|"
    r"environ|la|bien|au moins|deja|plus de|pas loin de|y aura|il y aura) "
)
_PAS_UNE_DUREE = re.compile(
    r" (?<!plus )(?<!date )(?<!pres )(?<!loin )(?:dans|pour|pendant|tous les|toutes les|moins de|moins d|"
    r"avant|age|apres|de|durant|encore|reste|chaque|tout les|toute les|en|pas) $"
)
_PAS_UNE_DUREE_APRES = re.compile(
    r"^ (?:d experience|de (?:prison|ferme|sursis|formation|stage|loyer|contrat|cdd|mission)|"
    r"d (?:interim|apprentissage|alternance|usine)|plus tard|ferme|"
    r"(?:apres|avant)(?= (?:\||$|j |je |on |il |elle )))(?= )"
)


def is_always(phrase: Phrase) -> bool:
    """True for "depuis toujours", "toujours", "j’y suis né"."""
    if _TOUJOURS_SEUL.match(phrase.norme):
        return True
    trouve = TOUJOURS.search(phrase.norme)
    if not trouve or re.search(r" pas $", phrase.norme[: trouve.start() + 1]):
        return False
    return trouve.end() >= len(phrase.norme) - 1 or bool(_HABITE.search(phrase.norme))


def _is_vague_arrival(texte: str) -> bool:
    return bool(_ARRIVEE_VAGUE.search(texte)) and not _HABITE_SUR.search(texte)


def read_durees(
    phrase: Phrase,
    durees: list[Duree],
    lieu: tuple[int, int] | None,
    question: str | None = None,
) -> list[Fait]:
    """Facts `mois_sans_emploi` and `mois_dans_la_commune`; `lieu` is the span of the commune.

    Asked about school, "viré en février" dates no lost job.
    """
    if question == "scolarise":
        durees = [duree for duree in durees if duree.genre != "date"]
    faits = []
    for duree in durees:
        clause = phrase.clause_at(duree.debut)
        if _PAS_UNE_DUREE.search(phrase.before(duree.debut - 1)[-16:]):
            continue
        if _PAS_UNE_DUREE_APRES.match(phrase.norme[duree.fin :]):
            continue
        cle = _subject(phrase, clause, duree, lieu, question)
        if cle:
            faits.append(Fait(cle, duree.mois, *phrase.span(duree.debut, duree.fin)))
    return faits


def _subject(
    phrase: Phrase,
    clause: Clause,
    duree: Duree,
    lieu: tuple[int, int] | None,
    question: str | None,
) -> str | None:
    """What a duration measures: a key of the Situation, or None."""
    if clause.autre or clause.hypothese or clause.question or _is_stated_age(phrase, duree):
        return None
    if duree.genre == "date":
        return _since_event(phrase, clause, duree, lieu)
    if clause.passe or (clause.futur and " y aura " not in clause.texte):
        return None
    texte = clause.texte
    if " rien depuis " in texte and not _says_jobless(texte):
        return None  # "22 ans, Vesoul, rien depuis 8 mois": of no living there
    if _PLUS_LA.search(texte) or (
        duree.nombre and _A_ETE.search(texte) and " depuis " not in texte
    ):
        return None
    if lieu and not _says_jobless(texte) and _is_time_there(phrase, clause, duree, lieu):
        return "mois_dans_la_commune"
    if not (_says_jobless(texte) or _HABITE.search(texte)):
        texte = _with_neighbours(phrase, clause, duree)
    if _says_jobless(texte):
        return "mois_sans_emploi" if not _REEMPLOI.search(phrase.norme) else None
    if _Y_EST.search(texte) and _stays_in_a_room(phrase, clause):
        return None  # "chambre d’hôtel, il y est installé depuis hier"
    if ZERO.search(texte):
        return "mois_dans_la_commune"
    if _HABITE.search(texte) and not _PAS_LA_COMMUNE.search(texte):
        vague = _is_vague_arrival(texte) and not lieu and question != "mois_dans_la_commune"
        return None if vague or (_D_AILLEURS.search(texte) and not lieu) else "mois_dans_la_commune"
    if not lieu or not clause.debut <= lieu[0] < clause.fin or _PAS_LA_COMMUNE.search(texte):
        return None
    if TOUJOURS.search(texte) or re.search(
        r" (?:depuis|since|ca fait|sa fait|voila|y a|\d+ (?:ans|mois|semaines) qu?e?) ", texte
    ):
        return "mois_dans_la_commune"
    return None


def _stays_in_a_room(phrase: Phrase, clause: Clause) -> bool:
    place = phrase.clauses.index(clause)
    return place > 0 and bool(_PAS_LA_COMMUNE.search(phrase.clauses[place - 1].texte))


def _is_time_there(phrase: Phrase, clause: Clause, duree: Duree, lieu: tuple[int, int]) -> bool:
    """True for "depuis 6 mois à Bourges chez mon frère", "deux ans à Limoges"."""
    avant = phrase.norme[clause.debut : duree.debut].replace(" seul ", " ")
    if duree.genre == "depuis":
        avant += "depuis "
    colle = re.search(r" depuis $", avant) and 0 <= duree.debut - lieu[1] < 24
    if _PAS_LA_COMMUNE.search(avant) and not colle:
        return False
    if _LIEU_DEPUIS.search(avant) and clause.debut <= lieu[0] < duree.debut:
        return True
    if not _LIEU_SUIT.fullmatch(phrase.norme[duree.fin : lieu[0]]):
        return False
    if avant.endswith(" depuis "):
        return True
    jeune = duree.nombre is not None and duree.nombre < 14
    return jeune and bool(_DEBUT_DE_DUREE.fullmatch(avant))


def _says_jobless(texte: str) -> bool:
    return bool(_SANS_EMPLOI.search(texte) or _FIN_D_EMPLOI.search(texte))


def _with_neighbours(phrase: Phrase, clause: Clause, duree: Duree) -> str:
    """The clause with those beside it, when it says nothing but how long."""
    texte = clause.texte
    place = phrase.clauses.index(clause)
    seule = texte.strip() == phrase.norme[duree.debut : duree.fin].strip()
    if seule and place and phrase.clauses[place - 1].affirme and clause.liaison == "faible":
        avant = phrase.clauses[place - 1].texte  # "sans emploi (4 ans)"
        return avant + texte if _says_jobless(avant) else texte
    if place and texte.startswith(" qui manque "):
        return phrase.clauses[place - 1].texte + texte  # "c’est le taf qui manque"
    if not _DEPUIS_SEUL.search(texte):
        return texte
    if place + 1 < len(phrase.clauses) and phrase.clauses[place + 1].liaison == "sujet":
        suivante = phrase.clauses[place + 1]
        if suivante.affirme and _says_jobless(suivante.texte):
            return texte + suivante.texte  # "ça fait 2 ans je trouve pas de travail"
    if place and phrase.clauses[place - 1].affirme:
        texte = phrase.clauses[place - 1].texte + texte
    if place + 1 < len(phrase.clauses) and not (_says_jobless(texte) or _HABITE.search(texte)):
        suivante = phrase.clauses[place + 1]
        texte += suivante.texte if suivante.affirme and suivante.liaison != "fort" else ""
    return texte


def _since_event(
    phrase: Phrase, clause: Clause, duree: Duree, lieu: tuple[int, int] | None
) -> str | None:
    """What begins on a date: "licencié en mai 2024", "fermée en août, sans travail depuis"."""
    texte = clause.texte
    place = phrase.clauses.index(clause)
    seule = texte.strip() == phrase.norme[duree.debut : duree.fin].strip()
    if place and _PARTICIPE.match(texte) and _says_jobless(phrase.clauses[place - 1].texte):
        return "mois_sans_emploi"  # "rien depuis ma dernière saison, finie en septembre"
    if place and seule:
        texte = phrase.clauses[place - 1].texte + texte  # "dernier contrat : août 2023"
    a_venir = " jusqu " in phrase.before(duree.fin) and not re.search(r" (?:ai|a|ete) ", texte)
    if a_venir and not clause.passe:
        return None  # "préavis jusqu’au 15 décembre"
    if (
        not duree.mois
        and _says_jobless(texte)
        and _UN_JOUR.search(phrase.norme[duree.debut : duree.fin])
    ):
        return None  # "licencié vendredi": no months to count yet
    if _FIN_D_EMPLOI.search(texte) or (not clause.passe and _DERNIER_EMPLOI.search(texte)):
        return "mois_sans_emploi" if not _REEMPLOI.search(phrase.norme) else None
    if clause.passe:
        return _since_then(phrase, place, duree)
    dans_la_clause = lieu is not None and clause.debut <= lieu[0] < clause.fin
    if _ARRIVEE.search(texte) and not _PAS_LA_COMMUNE.search(texte):
        vague = _ARRIVEE_VAGUE.search(texte)
        if not vague or (lieu and not _D_AILLEURS.search(texte)) or dans_la_clause:
            return "mois_dans_la_commune"
    if dans_la_clause:
        return "mois_dans_la_commune" if _A_VIVRE.search(texte) else None
    return _since_then(phrase, place, duree)


def _since_then(phrase: Phrase, place: int, duree: Duree) -> str | None:
    """True to "…en août 2025, sans travail depuis": a date that a later clause counts from."""
    clause = phrase.clauses[place]
    for suite in phrase.clauses[place : place + 3]:
        apres = suite.texte if suite is not clause else clause.texte[duree.fin - clause.debut - 1 :]
        if not (suite.affirme or suite is clause) or not _DEPUIS_LORS.search(apres):
            continue
        if _SANS_EMPLOI.search(apres) or _was_at_work(clause.texte):
            return "mois_sans_emploi"
    return None


def _was_at_work(texte: str) -> bool:
    """True for "j’étais caissière jusqu’en juin", not for "au lycée jusqu’en juin"."""
    au_travail = re.search(r" (?:etais|etait|ai ete|travaill[a-z]+|boss[a-z]+|en poste) ", texte)
    return bool(au_travail and " jusqu " in texte) and not re.search(
        r" (?:lycee|ecole|college|fac|scolarise|formation|stage|etudes|cfa|apprentissage) ", texte
    )


_UN_JOUR = re.compile(r"^(?:avant hier|hier|ce matin|aujourd hui|[a-z]+di(?: dernier)?|dimanche)\b")
_Y_EST = re.compile(r" y (?:est|suis|vis|vit|dors|dort|loge) ")
_LIEU_DEPUIS = re.compile(r" (?:a|au|aux|sur|dans) [a-z ]+ depuis $")
_LIEU_SUIT = re.compile(r" (?:que (?:je suis|on est|j habite|moi) )?(?:a|au|aux|sur|dans|ici a) ")
_DEBUT_DE_DUREE = re.compile(
    r" (?:(?:et|mais|moi|bientot|deja|presque|environ|ca fait|sa fait|voila|maintenant|la|alors) )*"
)
_PLUS_LA = re.compile(
    r" (?:habite|vis|vit|reside|loge|habitons|suis|est) (?:plus|pas) (?:a|au|ici|la|sur|dans) "
    r"(?!travail|boulot|taf|usine|l usine|chomage)"
)
# "J’ai été 8 mois au chômage": it is over.
_A_ETE = re.compile(
    r" (?:ai|a|avons|ont) (?:deja |longtemps )?(?:ete (?!licencie|vire|mis|remercie|embauche)|passe |connu |fait )"
)
_PARTICIPE = re.compile(r"^ (?:qui )?(?:s est |est )?(?:fini|termine|acheve|arrete|rompu)e?s? ")
_DERNIER_EMPLOI = re.compile(
    r" (?:dernier|derniere) (?:jour de )?(?:boulot|emploi|travail|job|contrat|mission|poste|taf|cdd|"
    r"fiche de paie|paie|salaire) | arrete de (?:travailler|bosser|taffer) "
)
_A_VIVRE = re.compile(r" (?:vivre|habiter|revenue?s?|venue?s?) ")


def _is_stated_age(phrase: Phrase, duree: Duree) -> bool:
    """True for "j’ai 19 ans" beside "au chômage": a number of years that nothing makes last."""
    if duree.nombre is None or " ans" not in phrase.norme[duree.debut : duree.fin + 1]:
        return False
    avant = phrase.norme[: duree.debut]
    if duree.nombre >= 16 and re.search(
        r" (?:deld|detld|chomage|demandeur d emploi) $", avant[-20:]
    ):
        return True
    if re.search(
        r" (?:depuis|chomage|deld|inactivite|ca fait|fait|y a|plus de|environ|bien|au moins|"
        r"pres de|remonte a|date de|voila|voici|travail|emploi|bosse pas|bosse plus|"
        r"date d il y a) $",
        avant[-20:],
    ):
        return False
    apres = phrase.norme[duree.fin :]
    if re.match(r" (?:de chomage|d inactivite|que |deja |ici )", apres):
        return False
    if duree.nombre >= 14:
        return True
    return bool(re.search(r" (?:j ai|ai|agee?|a) $", avant)) or is_a_relative_s(phrase, duree.debut)
