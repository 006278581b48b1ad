"""Durations in whole months: how long without a job, how long in the commune.

A stretch of time ("8 mois", "depuis mars", "en mai 2024") is found first; what it measures is
then told by the words of its clause, or of the clauses beside it when it has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.comprehension.ages import is_a_relative_s
from bot.comprehension.dates import MOIS, NOM_MOIS, TOUT_JUSTE, DateLue, find_dates
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.situation import MOIS_MAX

_N = (
    r"(?P<n>\d+(?:[.,]\d)?|\d+/\d+|\d+ ou \d+|\d+ a \d+|\d \d+(?= )|une? ou deux|une? ou 2|une? a 2|"
    r"une?)"
)
_DUREE = re.compile(
    rf" (?P<avant>presque |meme pas |pas encore |bientot |quasi |quasiment |pas tout a fait |pas loin de |pas loin d )?{_N} "
    r"(?:bons |bonnes |longs |longues |gros |grosses |petits |petites |belles |bon |bonne |long |"
    r"gros |petit |petite )?"
    r"(?P<unite>ans|mois|semaines?|jours?|trimestres?|semestres?)"
    r"(?P<demi> (?:\| )?et (?:demi|demie|quelques|(?:des )?poussieres|des brouettes)| 1/2| demi)?"
    r"(?:(?: (?:\| )?et)? (?P<m>\d+|un) (?P<plus>mois|trimestre|semestre))?(?= )"
)
_DIZAINE = re.compile(
    r" (?:une|la) (?:bonne |petite |grosse )?(?P<d>dizaine|quinzaine|vingtaine|trentaine|douzaine|"
    r"huitaine) (?:d |de )(?P<unite>ans|mois|jours?|semaines?)(?= )"
)
_DIZAINES = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30,
}  # fmt: skip
_MOIS_PAR_UNITE = {
    "ans": 12.0, "mois": 1.0, "semaine": 12 / 52, "jour": 12 / 365, "trimestre": 3.0,
    "semestre": 6.0,
}  # fmt: skip
# What announces a date: "depuis le 3 mars", "en mai", "fin 2023", "dans mois de mai".
_DATE_APRES = re.compile(
    r" (?P<lien>depuis|apres|jusqu en|jusqu au|jusqu a|en|des|a|au|dans|le|c etait|vers|courant|since)"
    r"(?: (?:le|la|l|les|en|au|mois|de|d|du|debut|fin|mi|courant|ans|dans|ete|ce|fermeture|a))* $"
    r"| (?P<lien2>debut|fin|mi) $"
    r"|(?P<lien3> depuis (?:[a-z]+ ){1,9}(?:en|le|au|de|d) )$"
    r"|(?P<lien4>\||^|licencie|vire|demissionne|arrive|emmenage|termine|fini|ferme|salaire|contrat|"
    r"emploi|boulot|poste|mission|paie|paye|travail|taf|job|cdd|interim) $"
)
# Dates without a figure: (months since, pattern, kind of duration).
_FLOUES = (
    (0, re.compile(rf" depuis {TOUT_JUSTE}(?= )"), "depuis"),
    (1, re.compile(r" (?:depuis )?(?:le|au cours du) mois (?:dernier|passe)(?= )"), "date"),
    (0, re.compile(rf" {TOUT_JUSTE}(?= )(?! prochaine?)"), "date"),
)
_DEPUIS_AGE = re.compile(
    r" depuis (?:que j ai|mes|l age de|que j avais|ses|qu il a|qu elle a) (?P<n>\d{1,2})"
    r"(?: ans)?(?= )"
)
_TOUJOURS = re.compile(
    r" (?:depuis toujours|toute? ma vie|depuis ma naissance|depuis que je suis ne|"
    r"depuis sa naissance|"
    r"toute? sa vie|depuis (?:que je suis )?(?:petit|tout petit)|j y suis nee?|"
    r"(?:suis|est) nee? (?:ici|la)|depuis la naissance|toujours (?:vecu|habite) (?:ici|la|a)|"
    r"y ai toujours (?:vecu|habite)|y a toujours (?:vecu|habite)|toujours ete la|"
    r"j ai jamais (?:bouge|quitte|demenage)|jamais (?:parti|bouge) d ici)(?= )"
)
_TOUJOURS_SEUL = re.compile(
    r"^ (?:(?:oui|ouais|j y|je|y|suis|vis|habite|ben|bah|depuis|ici|la|presque|moi|\|) )*"
    r"toujours(?: (?:ici|la|\||vecu|habite|ete|y|oui))* $"
)
# Who has always lived there, when nothing says how old he or she is.
TOUJOURS_MOIS = 120
_ZERO = re.compile(
    r" (?:(?:viens|vient|venons) (?:juste |tout juste )?(?:d (?:arriver|emmenager|atterrir)"
    r"(?! en france| de)|de debarquer|de demenager)|je debarque(?= (?:\||$))|"
    rf"(?:arrive|emmenage|installe)e?s? (?:depuis )?{TOUT_JUSTE}|"
    r"(?:tout juste|a peine|recemment|fraichement) (?:arrive|emmenage|installe|debarque)e?s?|"
    r"viens de m installer|vient de s installer|venons de nous installer)(?= )"
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
    r"j y suis(?= (?:\||$|depuis|nee?|bien|toujours|et|mais|la|\d))|suis ici|est ici|(?:suis|(?<! c )est|sommes) la(?= (?:\||$|depuis|que|ca|maintenant))|ici|suis sur (?!liste)|dans la commune|"
    r"dans la ville|dans le quartier|dans le coin|"
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
# "Quatorze mois mercredi prochain": the last one is not over.
_FERA = re.compile(r" (?:fera|feront|va faire|aura|seront) $")
_ECHEANCE = re.compile(
    rf"^ (?:en (?P<mois>{NOM_MOIS})|dans (?P<n>\d+) mois)(?= )(?! (?:dernier|passe|\d))"
)
_PAS_ENCORE_ECOULE = re.compile(
    r"^ (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?|demain|la semaine "
    rf"prochaine|le mois prochain|bientot|en {NOM_MOIS} prochain|le \d+ {NOM_MOIS})(?= )(?! dernier)"
)


@dataclass(frozen=True, slots=True)
class Duree:
    """A stretch of time, in whole months, and its span in the plain text.

    `genre` is "nombre" for a number of units, "depuis" for "depuis mars", "date" for a date that
    only an event begins ("licenciée en mai"), "vie" for "depuis toujours", counted from the age.
    """

    mois: int
    debut: int
    fin: int
    nombre: int | None = None
    genre: str = "nombre"


def is_always(phrase: Phrase) -> bool:
    """True for "depuis toujours", "toujours", "j’y suis né"."""
    if _TOUJOURS_SEUL.match(phrase.norme):
        return True
    trouve = _TOUJOURS.search(phrase.norme)
    if not trouve or re.search(r" pas $", phrase.norme[: trouve.start() + 1]):
        return False
    return trouve.end() >= len(phrase.norme) - 1 or bool(_HABITE.search(phrase.norme))


def find_durees(phrase: Phrase, aujourdhui: date, age: int | None) -> list[Duree]:
    """Every duration of a sentence, in the order of the text."""
    norme = phrase.norme
    durees = [*_numbered(norme, aujourdhui), *_dated(norme, aujourdhui)]
    for trouve in _TOUJOURS.finditer(norme):
        if age is not None:
            durees.append(Duree(age * 12, trouve.start() + 1, trouve.end(), genre="vie"))
    for trouve in _DEPUIS_AGE.finditer(norme):
        if age is not None and age >= int(trouve["n"]):
            mois = (age - int(trouve["n"])) * 12
            durees.append(Duree(mois, trouve.start() + 1, trouve.end(), genre="vie"))
    for mois, motif, genre in ((0, _ZERO, "depuis"), *_FLOUES):
        durees += [Duree(mois, t.start() + 1, t.end(), genre=genre) for t in motif.finditer(norme)]
    return sorted(
        (duree for duree in durees if 0 <= duree.mois <= MOIS_MAX), key=lambda duree: duree.debut
    )


def _numbered(norme: str, aujourdhui: date) -> Iterator[Duree]:
    for trouve in _DUREE.finditer(norme):
        nombre = _lowest(trouve["n"])
        mois = _in_months(nombre, trouve["unite"])
        if trouve["demi"]:
            mois += 6 if trouve["unite"] == "ans" and re.search("demi|1/2", trouve["demi"]) else 0
        if trouve["m"]:
            mois += _in_months(_lowest(trouve["m"]), trouve["plus"])
        mois -= _not_over(norme, trouve, aujourdhui)
        yield Duree(mois, trouve.start() + 1, trouve.end(), int(nombre))
    for trouve in _DIZAINE.finditer(norme):
        nombre = _DIZAINES[trouve["d"]]
        yield Duree(_in_months(nombre, trouve["unite"]), trouve.start() + 1, trouve.end())


def _not_over(norme: str, trouve: re.Match[str], aujourdhui: date) -> int:
    """Months still to come: 1 for "bientôt un an", 4 for "ça fera 4 ans en mars"."""
    suite = norme[trouve.end() :]
    echeance = _ECHEANCE.match(suite) if _FERA.search(norme[: trouve.start() + 1][-14:]) else None
    if echeance and echeance["n"]:
        return int(echeance["n"])
    if echeance:
        return (MOIS[echeance["mois"]] - aujourdhui.month) % 12
    return int(bool(trouve["avant"] or _PAS_ENCORE_ECOULE.match(suite)))


def _dated(norme: str, aujourdhui: date) -> Iterator[Duree]:
    for lue in find_dates(norme, aujourdhui):
        avant = _DATE_APRES.search(norme[: lue.debut])
        mois = lue.months_until(aujourdhui)
        if mois < 0:
            continue
        if not avant:
            if norme.startswith(("debut ", "fin "), lue.debut):
                yield Duree(mois, lue.debut, lue.fin, genre="date")
            continue
        if lue.mois is None and avant["lien"] in ("le", "a", "au", "dans"):
            continue
        depuis = avant["lien"] in ("depuis", "since", "des") or avant["lien3"]
        debut = lue.debut if avant["lien4"] else avant.start() + 1
        yield Duree(mois, debut, lue.fin, genre="depuis" if depuis else "date")


def month_alone(norme: str, aujourdhui: date) -> DateLue | None:
    """The date of an answer that says only when: "avril je dirais", "en 2023 je crois"."""
    dates = find_dates(norme, aujourdhui)
    return dates[0] if dates and dates[0].months_until(aujourdhui) >= 0 else None


def _lowest(nombre: str) -> float:
    premier = re.split(r"/| ou | a | ", nombre.replace(",", "."))[0]
    return 1 if premier in ("un", "une") else float(premier)


def _in_months(nombre: float, unite: str) -> int:
    return int(nombre * _MOIS_PAR_UNITE[unite if unite in _MOIS_PAR_UNITE else unite[:-1]] + 1e-9)


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
    if _ZERO.search(texte):
        return "mois_dans_la_commune"
    if _HABITE.search(texte) and not _PAS_LA_COMMUNE.search(texte):
        vague = _is_vague_arrival(texte) and not lieu and question != "mois_dans_la_commune"
        return None if vague or (_D_AILLEURS.search(texte) and not lieu) else "mois_dans_la_commune"
    if not lieu or not clause.debut <= lieu[0] < clause.fin or _PAS_LA_COMMUNE.search(texte):
        return None
    if _TOUJOURS.search(texte) or re.search(
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
