"""No job: it ended, none is found, one does not work."""

from __future__ import annotations

import re

from bot.comprehension.emploi.mots import CHEF, POSTE, TRAVAIL, TRAVAILLE, fact
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished, matches
from bot.comprehension.vocabulaire.metiers import METIERS
from bot.comprehension.vocabulaire.proches import ENFANTS

_ECOLE_OU_TOIT = (
    r"(?:lycee|ecole|college|bahut|cfa|fac|classe|mfr|internat|chez|maison|foyer|appart|"
    r"appartement|logement|chrs|hotel|cada|colleges|formation|stage|garantie|cej|e2c|epide|"
    r"hebergement|squat|famille)"
)
# --- No job -----------------------------------------------------------------------------------

_NE_TRAVAILLE_PAS = re.compile(
    rf" (?:{TRAVAILLE}|travailles|(?:je|j|il|elle|on|moi|mi|nous|lui)(?: ne| n)? (?:taf|"
    r"travail)) (?:du tout )?(?:plus|pas|jamais|pas encore|pu|rien)(?= )(?! (?:assez|"
    r"beaucoup|bien|le |les |trop|mal|tout le temps|souvent|encore assez|que|regulierement|"
    r"a temps|de nuit|demain|ce |aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche))| (?:pas|plus|jamais|pu|rien|pas encore) (?:re|encore |vraiment |"
    r"du tout )?(?:travaille|bosse|taffe|travail)(?= )(?! (?:assez|beaucoup|bien|trop|"
    rf"mal))| (?:{TRAVAIL}) (?:\| )?(?:j |il |elle |on )?(?:n )?en (?:ai|a) (?:pas|plus|jamais eu|aucun)(?= )"
    r"| (?:ai|a) (?:pas|plus|jamais|rien) (?:re)?(?:bosser|travailler|taffer)(?= )|"
    r" (?:trabajo no|no trabajo|sin trabajo|no tengo trabajo|not? working|"
    r"without (?:a )?(?:job|work)|jobless|unemployed)(?= )|"
    r" (?:moi|je|nous|lui|elle|il) (?:pas|plus|jamais) (?:travailler|travail|bosser)(?= )|"
    r" (?:peux|peut|pouvoir|pourrai) (?:plus|pas|pu) (?:du tout )?(?:re)?(?:travailler|"
    r"bosser|taffer)(?= )(?! (?:le |les |tot|tard|de nuit|la nuit|plus|"
    r"a cause des horaires|assez|trop|lundi|mardi|mercredi|samedi|dimanche))"
)
_PAS_DE_POSTE = re.compile(
    r" (?:pas|plus|sans|ss|aucun|ni|zero|0|no|jamais eu|nul|rien du|rien de)(?: (?:de|d|un|"
    r"une|le|du|mon|eu|non|tout|seul|seule|jour|heure|minute|journee|bout|ombre|trouve|"
    r"retrouve|vrai|petit|encore|ni|meme|la|moindre|obtenu|aucun|vraiment|"
    rf"vrais))* (?:{TRAVAIL}|work|poste|contrat|activite|metier|profession|cdi ni cdd|"
    r"activite (?:pro|professionnelle|salariee))(?= )(?! (?:fixe|avec|pres|a cote|stable|"
    r"jeune|de location|physique|sportive|trop|illegal|adapte|assis|partenariat|logement))"
)
_FINI = re.compile(
    rf" (?:fini|finis|termine|adieu|bye) (?:le|mon|la|de) (?:{TRAVAIL}|cdd|cdi|contrat|"
    r"interim|mission(?! locale)|saison)(?= )|"
    rf" (?:mon|ma|le|la|les|l|son|sa) (?:petit )?(?:{TRAVAIL}|cdd|cdi|contrat|interim|"
    r"missions?(?! locale)|saison|vendanges?|cueillette|recolte|moisson|castration|"
    r"ramassage)(?: aide)?(?: (?:de|d|des|du|a|au|en|chez) (?:l |la |"
    r"le )?[a-z]+){0,2}(?: \|)? (?:(?:c|s|est|a|elle|ete|sont|deja|bien|vient de|vient d|"
    r"etre|ont|il|je|j ai|l ai|m a|tout|me) )*(?:fini|finis|finir|finie|plie|pliee|boucle|"
    r"bouclee|cuit|termine|terminee|arrete|expire|expiree|perdu|pas renouvele|"
    r"non renouvele|stoppe|saute|saute|coule|acheve|casse|rompu|mort)(?= )(?! (?:en|le|au|"
    r"dans|bientot|a la fin) (?:janvier|fevrier|mars|avril|decembre|\d|fin|prochain))|"
    r" fin (?:de|d|du|des|mon|de mon|de ma|de son) (?:contrat|cdd|cdi|mission(?! locale)|"
    r"interim|saison|droits|droits chomage|chantier|cddi)(?= )(?! (?:le|au|en|dans|prevu|"
    r"prevue|bientot|jeune|prochain|prochaine|fin|de location) )|"
    r"(?<! sans) (?:cdd|contrat|mission(?! locale)|interim|saison|cddi) (?:non |"
    r"pas )(?:renouvele|reconduit|prolonge)e?(?= )|"
    r" (?:ai|a) (?:fini|termine) (?:ma|mon|sa|son|le|la|ce) (?:mission(?! locale)|contrat|"
    r"cdd|saison|interim|remplacement)(?= )|"
    r" (?:ai|a|avons) (?:du )?(?:ferme|fermer|liquide|cesse|depose le bilan de|vendu|coule|"
    r"arrete) (?:ma|mon|sa|son|notre) (?:petite? )?(?:boite|entreprise|micro ?entreprise|"
    r"auto ?entreprise|societe|resto|restaurant|commerce|magasin|activite|snack|garage|"
    r"exploitation|salon|bar|boutique)(?= )|"
    r" periode d essai(?: [a-z]+){0,3} (?:rompue?|arretee?|cassee?|interrompue?|stoppee?|"
    r"pas validee?|non validee?|pas concluante)(?= )|"
    r"(?:^|\|) (?:cdd|contrat|mission(?! locale)|interim|saison|cddi|stage) (?:fini|"
    r"termine|finie|terminee|acheve|expire)(?= )|"
    r" manque(?:ra|rait)? (?:plus |juste |que |plus que |juste que |seulement )+(?:le|un|"
    rf"mon|du|la) (?:{TRAVAIL})(?= )"
)
_RENVOYE = re.compile(
    r" (?:licencie|(?:fait|ete|suis|est) lourde|demissionne|remercie par (?:mon|l)|"
    r"licenciement (?:eco|economique|pour inaptitude|inaptitude|abusif|en)|suite a (?:un |"
    r"mon )?licenciement|apres (?:un |mon |son )licenciement|"
    r"rupture conventionnelle (?:signee?|en|faite|avec|de)|abandon de poste|pose (?:ma|"
    r"sa) dem(?:ission)?|mis a la porte par mon (?:patron|chef)|(?:perdu|perdre|quitte|"
    rf"lache|arrete|plaque) (?:mon|son|ma|sa|le|mes) (?:{POSTE}|place d [a-z]+|travail)|"
    r"perdu (?:ma|sa) place(?! (?:en|au|a l|a la|dans|de|d) )|congedie|evince|rendu (?:mon|"
    r"son) (?:badge|tablier|casque)|plan social|(?:m a|m ont|ma) (?:dit|demande)(?: (?:de|"
    r"c est|que|c|etait))* (?:plus|pas) (?:la peine de )?(?:revenir|venir)|"
    r"claque la porte (?:du|de la|de l|au|a la|a mon|de mon) (?:garage|resto|restaurant|"
    r"boulot|taf|travail|usine|boite|magasin|chantier|salon|patron|entrepot|bar|hotel|"
    r"boulangerie|chef|entreprise|bureau)|(?:m a|m ont|ma) (?:dit|demande)(?: (?:de|c est|"
    r"que|c|etait))* (?:plus|pas) (?:la peine de )?(?:revenir|venir)|arrete (?:de |"
    r"le )?(?:travailler|bosser|travail|boulot|taf))(?= )|"
    r" (?:suis|s est|me suis|fait|ete|est|ai ete|a ete) (?:fait )?(?:vire|virer|degage|"
    rf"jete|mis dehors|debauche)(?= )(?!(?: [a-z0-9]+){{0,3}} {_ECOLE_OU_TOIT} )|"
    rf" (?:{CHEF}|boite|entreprise|usine|magasin|restaurant|resto|societe|ils|on|lidl|"
    r"amazon)(?: \| (?:il|elle|ils)| [a-z]+)? (?:m|l|nous|me)(?: a| ont| avait)? (?:vire|licencie|jete|"
    r"mis (?:dehors|a la porte)|remercie|degage|lourde|pas (?:garde|renouvele|repris|"
    rf"reconduit)|plus repris|lache)(?= )(?!(?: [a-z0-9]+){{0,3}} {_ECOLE_OU_TOIT} )|"
    r" (?:pas|plus|jamais) (?:re)?(?:ete )?(?:renouvele|reembauche|reconduit|"
    r"rappele par (?:l interim|ma boite))(?= )"
)
_FERME = re.compile(
    r" (?:(?:ma|la|sa|notre|mon|le|l|son) (?:petite |ancienne )?(?:boite|entreprise|usine|"
    r"entrepot|magasin|resto|restaurant|societe|employeur|atelier|chantier|commerce|patron|"
    r"auto entreprise|micro entreprise|microentreprise|garage|salon))(?: \| elle)?(?:(?: "
    r"\|)? (?:ou|qui|dans laquelle)(?: [a-z]+){1,5}?(?= (?:a|ont|est|vient) ))?(?: (?:qui|"
    r"ou je bossais|de nettoyage|y|s|est|vient de|nous|de [a-z]+|ca|elle|mais|\|))* (?:a |ont )?(?:(?:a |"
    r"de )?(?:ferme|coule|couler|fermer|fait faillite|mis la cle|depose (?:le|son) bilan|"
    r"delocalise)|en liquidation|en faillite|liquidee?|fermee)(?= )"
)
_SANS_EMPLOI = re.compile(
    r" (?:chome|chomes|chomer|desempregad[oa]|desemplead[oa]|en paro|(?:ans|an|mois|"
    r"semaines|annees|longtemps) (?:sans|ss|de) (?:bosser|travailler|taffer|embauche|"
    r"salaire)|(?:suis|est|etre) (?:plus|pas) (?:du tout )?(?:au|en) (?:travail|boulot|taf|"
    rf"turf|poste|emploi|activite)|{TRAVAIL} (?:\| )?qui (?:me )?manque(?= (?:\||$|"
    r"depuis))|(?:au|le|du|en|de|touche le|ans de|mois de|mon) (?:chomage|"
    r"chomdu)(?! (?:partiel|technique))|chomeur|chomeuse|deld|detld|neet|"
    r"chomage (?:de )?longue duree|chomage(?= (?:\||$|\d+ (?:ans|mois)|depuis))|"
    r"demandeu(?:r|se) d emploi|en recherche (?:d emploi|active|de travail|de taf|"
    r"de boulot)|recherche d emploi|en fin de droits|suis (?:deja |a la |en )?retraite|"
    r"lic(?:enciement|enciee?)? eco(?:nomique)?|inactif|(?:fais|fait|fous|fout|branle|glande) (?:plus )?rien (?:de (?:mes|"
    r"ses) journees?|de la journee|de la vie|du tout)|fous rien|(?:mere|femme|pere|"
    r"homme|maman|papa|parent|epouse) au foyer|(?:suis|est|reste|restee?|rester) (?:a la maison|au foyer) "
    r"(?:avec|pour|depuis) (?:(?:elever|garder|m occuper d|s occuper d|la naissance d|l arrivee d) ?)*(?:le|la|les|mes|mon|ma|ses|son|sa|nos|\d+|des|un|une|du|de) (?:\d+ |petite? |[a-z]+ )?"
    rf"{ENFANTS}|fais (?:plus )?rien(?= (?:\||$|depuis))|sans activite|en inactivite|"
    rf"deux bras au chomage|derni(?:ers?|eres?) (?:{TRAVAIL}|poste|contrat|"
    r"mission(?! locale)|cdd|jour de (?:boulot|taf|travail)|salaire|paye|paie|"
    r"fiche de paye|fiche de paie|patron|employeur|cdi)(?: \|)?(?: [a-z]+){0,2}? (?:date|"
    r"remonte|c etait|etait|s est|il y a|ya|y a|en \d{4}|\d{4}|depuis|acheve|termine|"
    r"fini)|plus (?:d |de |une |un |aucun |aucune |la moindre )?(?:fiche de pa[iy]e|"
    r"salaire|paye|paie|bulletin de salaire) depuis|derniere fois que (?:(?:j|je|il|elle|"
    r"ai|a) )+(?:bosse|travaille|travailler|taffe|signe|touche un|eu un|eu du|"
    r"eu une))(?= )| derniere fois que (?:(?:j|je|il|elle|ai|a|eu|un|du|"
    r"touche) )+(?:patron|boulot|taf|salaire|contrat|paye)(?= )|"
    r"(?:^|\|)(?: (?:je|suis|mr|mme|m|monsieur|madame|\d+ ans|jeune|homme|"
    r"femme))* (?:a la )?retraite(?= (?:de|du|depuis|des|sncf|\||$))"
)
_RIEN_RETROUVE = re.compile(
    r" (?:pas|plus|jamais|rien) (?:re|encore )?(?:retrouve|retaffe|rebosse)(?: (?:de|d|du|"
    rf"un|une))?(?: {POSTE})?(?= )(?! (?:l ecole|les? cours|le lycee|mon|ma|contact|"
    r"confiance|appart|logement|moral|ailleurs|la|le sport))|"
    r" (?:trouve|retrouve) (?:pas|plus|jamais|rien|aucun|que dalle)(?: (?:de|d|"
    rf"du))? {POSTE}(?= )| (?:pas|plus|jamais) (?:encore )?repris (?:(?:le|un|du|de|d|"
    rf"mon) )*(?:{TRAVAIL}|poste|activite)(?= )|"
    r" (?:et |puis |depuis )(?:plus |toujours |tjs )?rien(?= (?:\||$|depuis|du tout))|"
    r" depuis (?:plus |c est )?(?:rien|que dalle|le neant|le desert)(?= (?:\||$))|"
    rf" galere (?:a |pour )(?:re)?trouver (?:un |du |de |une )(?:{TRAVAIL}|poste|cdi|cdd|"
    r"mission)(?= )"
)
_NI_ETUDES = re.compile(
    r" ni (?:en )?(?:emploi|etudes|formation|travail|ecole)(?= )|"
    r" moi (?:rien|pas|non|j ai rien|aucun)(?: du tout)?(?= )"
)
# "avant je travaille couture, ici rien", in a sentence that speaks of work.
_ICI_RIEN = re.compile(
    r" (?:ici|maintenant|aujourd hui|actuellement|en france|mais la|depuis)(?: (?:plus|"
    r"c est|j ai|toujours|absolument))* rien(?: du tout)?(?= (?:\||$))|"
    r"(?:^|\|) (?:et |mais |puis )?la (?:c est |j ai |plus )?rien(?: du tout)?(?= (?:\||$))"
)
_PARLE_DE_TRAVAIL = re.compile(rf" (?:{TRAVAILLE}|{POSTE}|{METIERS}|metier)(?= )")
_AUTRE_A_UN_POSTE = re.compile(
    rf" a (?:un|une|du|son|deja un) (?:[a-z]+ )?{POSTE} (?:[a-z]+ ){{0,3}}?(?:\| )*$"
)


def find_absence(phrase: Phrase) -> tuple[list[tuple[int, int]], list[Fait]]:
    """The spans that speak of the lack of a job, and the facts that they state."""
    spans: list[tuple[int, int]] = []
    faits: list[Fait] = []
    for motif, admis in _ABSENCES:
        for trouve, clause in matches(phrase, motif):
            spans.append(trouve.span())
            affirme = clause.affirme or _still_looks(clause, motif)
            if affirme and admis(phrase, trouve):
                faits.append(fact(phrase, False, trouve))
    return spans, faits


def _still_looks(clause: Clause, motif: re.Pattern[str]) -> bool:
    """True for "si j’ai toujours pas retrouvé de taf à Noël": supposed, but there is none now."""
    return motif is _RIEN_RETROUVE and clause.hypothese and " toujours pas " in clause.texte


def _not_of_care(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "ASE jusqu’à 21 ans puis plus rien": the care ends, not a job."""
    return " ase " not in phrase.norme[: trouve.start() + 1]


def _of_ones_own(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "ici c’est mort depuis que l’usine a fermé": the town’s factory."""
    avant = phrase.norme[: trouve.start() + 1][-40:]
    return _of_oneself(phrase, trouve) and not re.search(
        r" (?:mort|ici|village|ville|bled|coin|patelin|quartier)(?: [a-z]+){0,4} $", avant
    )


def _of_oneself(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return not (
        is_negated(phrase, trouve.start(), trouve.end())
        or _is_jobless_noun(phrase, trouve)
        or _is_feared(phrase, trouve)
    )


def _is_feared(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "peur d’être licencié", "j’ai failli perdre mon boulot"."""
    return bool(
        re.search(
            (
                r" (?:peur|risque|risquer|failli|menace|eviter|va|vais|vont|pas envie|crains|"
                r"crainte|bientot|sans|avant|veut|veux|voulu|pense|procedure|preavis|cours|"
                r"faire|avoir)(?: (?:de|d|me|m|etre|se|s|que|qu|a|mon|le|faire|un|en))* $"
            ),
            phrase.before(trouve.start())[-40:],
        )
    )


def _no_post(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "je veux pas de boulot de nuit", "y a pas de taf ici", "au CFA sans contrat"."""
    if " contrat" in trouve.group() and re.search(
        r" (?:cfa|apprenti|apprentissage|alternance|papiers|recepisse)(?= )", phrase.norme
    ):
        return False
    return not re.search(
        (
            r" (?:veux|veut|cherche|trop de|y a|ya|y avait|avec ou|en|y aura|propose|proposent|"
            r"donne|offre|a l) $"
        ),
        phrase.before(trouve.start())[-14:],
    )


def _without_studies(phrase: Phrase, trouve: re.Match[str]) -> bool:
    if " moi " in trouve.group():
        return bool(_AUTRE_A_UN_POSTE.search(phrase.norme[: trouve.start() + 1]))
    return "emploi" in trouve.group() or "travail" in trouve.group()


def _speaks_of_work(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return bool(_PARLE_DE_TRAVAIL.search(phrase.norme))


def _not_wished(phrase: Phrase, trouve: re.Match[str]) -> bool:
    return _of_oneself(phrase, trouve) and not is_wished(phrase, trouve.start())


_ABSENCES = (
    (_NE_TRAVAILLE_PAS, _no_post),
    (_PAS_DE_POSTE, _no_post),
    (_FINI, _of_oneself),
    (_RENVOYE, _not_wished),
    (_FERME, _of_ones_own),
    (_SANS_EMPLOI, _of_oneself),
    (_RIEN_RETROUVE, _not_of_care),
    (_NI_ETUDES, _without_studies),
    (_ICI_RIEN, _speaks_of_work),
)


def _is_jobless_noun(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "inscrit au chômage" wished for, "peur du chômage", "après 3 ans de chômage"."""
    avant = phrase.before(trouve.start())[-45:]
    return bool(
        re.search(
            (
                r" (?:peur|droit|eviter|apres|risque|demande|demander|toucher|fait|ai eu|fini|"
                r"taux|entretien|plus de|pas inscrit|jamais inscrit|"
                r"plus inscrit)(?: [a-z0-9]+){0,3} $"
            ),
            avant,
        )
    )
