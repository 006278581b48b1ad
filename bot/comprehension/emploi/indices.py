"""A job that is only shown: a boss, hours, colleagues."""

from __future__ import annotations

import re

from bot.comprehension.emploi.activite import find_work
from bot.comprehension.emploi.mots import CHEF, TRAVAIL, fact
from bot.comprehension.emploi.presence import of_the_speaker
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished, matches
from bot.comprehension.vocabulaire.metiers import METIERS

# --- What shows that there is a job -----------------------------------------------------------

_NOTRE = r"(?:mon|ma|mes|notre|nos|son|sa|ses|leur|ce|cette)"
_AU_TRAVAIL = re.compile(
    rf" (?:\d+ (?:ans|mois) d anciennete|\d+ jours de (?:conges?|rtt)|{_NOTRE} (?:{CHEF}|(?<=mes )collegues|(?<=ses )collegues|fiches? de paie|"
    rf"employeurs?)|(?<! entretien \| )(?:le|la) {CHEF} (?:il |elle )?(?:crie|gueule|hurle|"
    r"engueule|me|m(?! (?:a|ont) )|nous|lui|veut|propose|accepte|refuse|ne|dit)|(?:mon|ma|"
    rf"mes|ce|ces|notre) (?:{TRAVAIL}|poste|boite|salaire|paye|paie|smic|heures? sup|"
    r"planning|horaires? de (?:travail|boulot|nuit)|contrat(?! (?:d (?:apprentissage|"
    r"engagement|accueil|objectif)|jeune|rsa|de location|avec la))|cdi|cdd|"
    r"mission(?! locale)|mi temps)|(?:je |j |me )leve (?:[a-z0-9]+ ){0,3}pour (?:l usine|"
    r"aller (?:bosser|travailler|(?:au|a la|a l) (?!ecole|lycee|college|fac|hopital|"
    r"dialyse|mission|rendez|france|pole)[a-z]+)|le (?:taf|boulot|travail)|bosser|"
    r"travailler)|(?:ose pas|peux pas|peux plus|vais|avant d|oblige d|fatigue d|rentre|"
    r"sors|rentrant|sortant|arrive|pars|part|retourne|va|retour|suis|est|pause|endormi|"
    r"dors) (?:aller |de |d |deja )?(?:bosser|travailler|au (?:boulot|taf|travail|turf|"
    r"poste)|du (?:boulot|taf|travail)|a l usine|au bureau)|(?:mon|son|ma|sa) (?:cdd|cdi|"
    r"contrat|mission(?! locale)|interim)(?: (?:de|d|a|au|en|chez) (?:l |la |"
    r"le )?[a-z]+)? (?:se termine|prend fin|finit|s arrete|court|va jusqu|jusqu|expire)|"
    r"(?:me|le|la) (?:garde|prolonge|renouvelle)(?:nt)? (?=jusqu|encore en|en cdi|en cdd|"
    r"pas apres)[a-z]+|(?:m|l|nous|ma) (?:(?:a|ont|on) )?(?:enfin |"
    r"finalement )?(?:embauche|titularise|renouvele|prolonge|pris en (?:cdi|cdd)|"
    r"garde apres|garde en|recrute|repris en)|(?:i|we) (?:have (?:a |my )?(?:job|work)|"
    r"work)|working (?:in|at|as)|(?:perdre|quitter|lacher|garder|changer de|plaquer|"
    rf"demissionner de) (?:mon |ce |cet |ma |le |mes |cette )?(?:{TRAVAIL}|poste|boite|"
    r"place|cdi|employeur|patron)|(?:gerante?|patron|patronne|chef|cheffe) (?:de|d) (?:mon|"
    r"ma|un|une|l|la) (?:petit |petite |propre )?(?:[a-z]+)|ma propre (?:boite|entreprise)|"
    r"chef d entreprise|(?:touche|gagne|paye|paie)(?: [a-z0-9]+){1,4} (?:pour|en|"
    r"avec) (?:un |une |mon )?(?:mi temps|temps partiel|temps plein|\d\d ?h)|(?:veux|peux|"
    r"supporte|supporterai) (?:plus|pas) (?:de )?(?:bosser|travailler|taffer) (?:chez|"
    r"pour (?:lui|eux|elle|ce)|dans cette|avec (?:lui|eux|ce|cette))|"
    r"preavis(?: de (?:licenciement|demission))?|(?:paye|payee|payes|payees) (?:au smic|"
    r"\d+|une misere|au black|au lance pierre|une fois par mois|en retard|le|tous)|au smic|"
    r"(?:gagne|touche) (?:le smic|\d+ (?:euros )?(?:net|brut|par mois)|un smic)|"
    r"\d{3,4} (?:euros )?(?:net|brut)s?|(?:suis|est|poste|fait|"
    r"fais)(?: en)? (?:les )?(?:3 8|2 8|3x8|2x8|5x8)|de nuit a l usine)(?= )"
    r"(?! (?:e ?mails?|mails?|mels?|gmail|aux lettres|postale|vocale|de reception)(?= ))"
)
_TRAVAIL_D_AVANT = re.compile(
    r" (?:ancien|ancienne|ex|dernier|derniere|premier|premiere|futur|prochain|avant|perdu|"
    r"perdre|arrete|quitte|lache|laisse|fini|sans|trouver|trouve|retrouver|retrouve|"
    r"chercher|cherche|recherche|reprendre|veux|veut|aimerais|voudrais|apres|faut|plus|"
    r"pas de|depuis que|fin de|trouver|propose|proposee|offre|hors de|"
    r"a cause de mon ancien)(?: (?:un|une|le|la|mon|ma|mes|de|du|son|sa|ce|aller))* $"
)
_PERDU_APRES = re.compile(
    r"^(?: [a-z]+){0,2} (?:(?:qui )?(?:m a|m ont|l a|nous a|m|ma|l ont) (?:vire|licencie|"
    r"jete|lourde|mis (?:dehors|a la porte)|remercie|degage|pas (?:garde|repris|renouvele)|"
    r"lache|trahi)|est (?:fini|termine|mort|pas encore)|s est (?:termine|arrete|acheve)|"
    r"c est (?:fini|mort|termine|d |de |trouver)|a (?:ferme|coule|fait faillite|pris fin)|"
    r"veut plus de moi|d avant|de reve|ideal|serait|etait|c etait|a moi c|"
    r"actuel c est chercher|dit stop|il a dit stop|\| il a dit stop|(?:m )?a (?:rompu|"
    r"casse|arrete|mis fin))"
)
_SES_HEURES = re.compile(
    r" (?:\d{1,2} ?h|\d{1,2} heures|onze heures)(?: \|)? (?:(?:par|la|chaque) )?(?:sem|"
    r"semaine|semaines|hebdo|jour|mois)(?: (?P<ou>en|a|au|chez|comme|dans|debout|pour|"
    r"de menage|de cantine))?(?= )| \d{1,2}h(?:\d\d)?(?: a)? "
    r"\d{1,2}h(?:\d\d)? (?P<chez>chez|a la|au|a l|en usine|dans)(?= )| \d\dh pay[a-z]+(?= )"
)
_ACTIVITE = re.compile(
    r" (?:je|j|on|il|elle|moi|et|,)(?: (?:me|y|ne|aussi|deja|parfois|souvent|"
    r"toujours))* (?:livre (?:pour|des|les|chez|a)|nettoie|decharge|charge des|charge les|"
    r"cueille|ramasse (?:les|des)|vends (?:sur|des|au|dans)|sers (?:dans|au|des)|"
    r"coiffe (?:chez|a|dans)|encaisse|conduis (?:un|des|le|les) (?:bus|camions?|cars?|taxi|"
    r"poids|tram|engins?)|roule pour|donne des cours|enseigne|tiens (?:un|une|la|"
    r"le) (?:bar|boutique|magasin|commerce|caisse|restaurant|stand|tabac)|pose (?:des|"
    r"du) (?:carrelage|placo|fenetres|parquet)|repare des|monte des (?:meubles|"
    r"echafaudages|murs)|peins des|garde (?:des enfants|des petits|des personnes agees|"
    r"une dame|des bebes|une mamie)|m occupe (?:de personnes agees|d une (?:dame|mamie|"
    r"personne agee)|de papis)|(?:fais|fait) (?:(?:le|el|des|les|du|de la|de l|la|"
    r"un peu de) )?(?:menages?|plonge|service|nettoyage|livraisons?|deliveroo|uber|"
    r"uber eats|taxi|vtc|marches|mise en rayon|baby ?sitting|aide a domicile|cantine|"
    r"repassage|securite|cuisine) (?!chez (?:moi|ma|mon|mes|nous)|a la maison)(?:dans|chez|"
    r"a|au|pour|en|sur|le|la|tous|de nuit|\d)|(?:fais|fait) (?:des|les) (?:menages|"
    r"livraisons|heures|marches|remplacements|vacations|postes)|suis (?:a l usine|"
    r"au chantier|sur un chantier|sur les chantiers|en cuisine|en caisse|a la chaine|"
    r"prise? en|embauche))(?= )"
)
_CHERCHE = re.compile(
    r" (?:cherche|recherche|cherchons|recherches|trouver|candidatures?|postule|"
    r"cv) (?:(?:un|du|de|le|une|d|n importe quel|petit|des|a|activement|toujours|"
    rf"vite) )*(?:{TRAVAIL}|poste|emploi|employeur)(?= )(?! (?:mieux|plus pres|autre|"
    r"ailleurs|moins))"
)


def find_signs(phrase: Phrase) -> list[Fait]:
    """Facts of a job that is only shown: a boss, a wage, hours, a trade in the present."""
    if _CHERCHE.search(phrase.norme):
        return []
    faits: list[Fait] = []
    for motif, admis in _INDICES:
        for trouve, clause in matches(phrase, motif):
            if not clause.au_present:
                continue
            if clause.autre and not _is_the_boss(clause, trouve):
                continue
            if not of_the_speaker(phrase, clause) and admis(phrase, trouve):
                faits.append(fact(phrase, True, trouve))
    for trouve, clause in find_work(phrase):
        if not of_the_speaker(phrase, clause):
            faits.append(fact(phrase, True, trouve))
    return faits


def _is_the_boss(clause: Clause, trouve: re.Match[str]) -> bool:
    """True when the clause speaks of somebody else because it speaks of the boss."""
    return trouve.start() <= clause.debut + 12 and bool(
        re.search(rf" (?:{CHEF}|collegues?) ?", trouve.group())
    )


def _at_work(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if _TRAVAIL_D_AVANT.search(avant[-40:]) or is_negated(
        phrase, trouve.start(), trouve.start() + 1
    ):
        return False
    if _PERDU_APRES.match(phrase.norme[trouve.end() : trouve.end() + 60]):
        return False
    premier = trouve.group().split()[0]
    return premier not in ("son", "sa", "ses", "leur", "cette") or not re.search(
        r" (?:je|j|mon|ma|mes|moi) ", phrase.norme
    )


def _has_hours(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if is_wished(phrase, trouve.start()) or re.search(
        (
            r" (?:tig|volontiers|benevole|benevolat|donne|stage|genre|environ|maximum|max|cej|"
            r"formation|cours|suivi|rendez vous|permanence)(?: [a-z]+){0,3} $"
        ),
        avant[-40:],
    ):
        return False
    if trouve["ou"] or trouve["chez"] or " pay" in trouve.group():
        return True
    return bool(re.search(rf" {METIERS} (?:[a-z]+ ){{0,3}}$", avant))


def _acts(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return not is_negated(phrase, trouve.start(), trouve.end())


_INDICES = (
    (_AU_TRAVAIL, _at_work),
    (_SES_HEURES, _has_hours),
    (_ACTIVITE, _acts),
)
