"""A job said outright: one has it, or one works."""

from __future__ import annotations

import re

from bot.comprehension.emploi.mots import CONTRAT, TRAVAIL, TRAVAILLE, fact
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished, matches, overlaps
from bot.comprehension.vocabulaire.jargon import PRISE_EN_CHARGE
from bot.comprehension.vocabulaire.metiers import METIERS

# --- A job ------------------------------------------------------------------------------------

_EN_POSTE = re.compile(
    rf" (?:en (?:cdi|cdd|cddi|(?!{PRISE_EN_CHARGE})pec(?= (?:\||$|depuis|a la mairie|au college|dans))|interim|poste|emploi|activite(?: (?:pro|professionnelle|"
    r"salariee|reduite))?|mission(?! locale)(?: (?:d )?interim)?|missions?(?! locale)|"
    r"contrat (?:pro|aide|saisonnier|de travail|d insertion|pec|cdi|cdd)|auto entreprise|"
    r"micro entreprise|periode d essai|contrat (?:de )?\d+ ?h|preavis|extra)|interimaire|"
    r"salarie|auto ?entrepreneu(?:r|se)|micro entrepreneu(?:r|se)|(?:une|ma) (?:auto|"
    r"micro) ?entreprise|j ai ma (?:petite |propre )*(?:boite|entreprise|societe)|independant|fonctionnaire|a (?:mon|son|leur) (?:propre )?compte|"
    r"freelance|free lance|sous contrat|mission interim|(?:fais|fait|enchaine|"
    r"fes) (?:de l |des |que des |un |les |quelques |que de l |(?:encore |juste )?(?:un peu|pas mal) de? )?(?:petits boulots|interim|"
    r"missions?(?! locale)|missions d interim|extras?|saisons?|remplacements?|vacations)|"
    r"(?:livre|livreur|livreuse|roule|conduis|conduit|pedale|chauffeur) (?:pour |chez )?(?:uber|uber eats|deliveroo|bolt|just eat|stuart|"
    r"amazon|chronopost|dpd|gls)|"
    r"fait de l interim|a (?:temps partiel|mi temps|temps plein|temps complet|plein temps)|"
    r"embauche (?:en|chez|a|au|depuis|par|comme)|employee? (?:chez|a|au|comme|dans|par|en|"
    r"de)|occupe un (?:poste|emploi)|en (?:fonction|exercice)|en emploi|job etudiant|"
    r"(?:avec|night) contrat|contrat[eo]? (?:ok|sim|oui|yes|si|signee?|en poche)|"
    r"contract ok|cesu|cheque emploi(?: service)?|(?:titularise|vacataire|"
    r"contractuel))(?= )"
)
_A_UN_POSTE = re.compile(
    r" (?:j ai|ai|a|ont)(?: (?:deja|bien|encore|actuellement|enfin|finalement|recemment|"
    r"toujours|aussi|quand meme|re|(?:re)?trouve|decroche|signe|obtenu|repris|commence|"
    r"degote|chope|garde))* (?:un |une |mon |son |1 |du |le )(?:(?:petit|vrai|bon|nouveau|"
    rf"super) )?(?:{TRAVAIL}|{CONTRAT}|poste|contrat)(?= )(?! (?:d engagement|d accueil|"
    r"de location|engagement|jeune|d apprentissage|a faire|en vue|d integration|s est|"
    r"est fini|est termine|fini|termine|qui s arrete|d alternance|qui))|"
    r" et (?:un|une) (?:cdi|cdd|mi temps|temps partiel|poste)(?= )|"
    r" (?:viens|vient) (?:juste )?de (?:re)?(?:trouver|decrocher|signer|commencer) (?:un|une) (?:cdi|cdd|taf|boulot|poste|emploi|travail|job)(?= )|"
    r"(?:^|\|) (?:(?:re)?trouve|decroche|signe|obtenu) (?:un|une) (?:cdi|cdd|taf|boulot|"
    r"poste|emploi|travail|job)(?= )"
)
_CONTRAT_NU = re.compile(
    r"(?:^|\|) (?:(?:actuellement|un|une|et|mais|avec|petit|petite|donc|toujours|encore|"
    rf"oui|taf|boulot|poste|mission(?! locale)|\d+) )*{CONTRAT}(?= )|"
    rf"(?:^|\|) {METIERS}(?: [a-z0-9]+){{0,2}} (?:en )?(?:cdi|cdd|interim|mi temps|"
    r"temps partiel|temps plein)(?= )"
)
_SUJET = (
    r"(?:je|j|il|elle|on|y|moi|lui|monsieur|madame|qui|jeune|et|mais|actuellement|"
    r"maintenant|deja|pourtant|aujourd hui|toujours|la journee|la nuit|le (?:jour|soir|"
    r"matin|week end|samedi|dimanche))"
)
_ADVERBE = (
    r"(?:ne|n|y|aussi|deja|actuellement|toujours|re|me|en|maintenant|encore|seulement|"
    r"juste|pas mal|que|bien)"
)
_IL_TRAVAILLE = re.compile(
    rf"(?<! personne)(?<! personne \|) {_SUJET}(?: {_ADVERBE})* (?:{TRAVAILLE}|taf|travail|"
    r"travailler)(?= )|(?:^|\|)(?: (?:et|mais|deja|toujours|actuellement|mme|mr|m|ne|ici|"
    rf"la))* (?:{TRAVAILLE})(?= )| (?:[a-z]+) {TRAVAILLE} (?=(?:a|au|aux|en|chez|comme|"
    r"de nuit|de jour|dans|pour|depuis|pourtant|toujours|\d+|tous)(?= ))"
)
# "j’ai travaillé", "ma voisine travaille": no present of the person’s own.
_PARTICIPE = re.compile(
    r" (?:ai|a|as|ont|avons|avez|avait|avais|ete|est|sont|jamais|fut|mal|ayant|avoir|etre|"
    r"deja ai|beaucoup)(?: (?:deja|beaucoup|bien|toujours|longtemps|encore|aussi|un peu|"
    r"meme|surtout|y|jamais|tout le temps))* $"
)
_TRAVAIL_SUR_SOI = re.compile(
    r"^ (?:sur (?:moi|soi|lui|elle|mon|son|le|la|sa|ma|ca|les)|mon |ma |mes |son |sa |ses |"
    r"le projet|la confiance|l oral|ce projet|avec (?:lui|elle|ce|cette|des|les|un|une|"
    r"vous)|ensemble|en lien|en partenariat|comme un)"
)
# "bosser à Genève, dormir à Annemasse": a life told in infinitives.
_BOSSER_A = re.compile(
    r"(?:^|\|) (?:bosser|travailler) (?:a|en|au) [a-z]+(?: [a-z]+){0,2} "
    r"\| (?:et )?(?:dormir|habiter|vivre|loger)(?= )"
)
_MISSION_NUE = re.compile(
    rf"(?:^|\|) (?:petit )?(?:{TRAVAIL}|mission(?! locale)|poste) (?:au|a|en|chez|dans|"
    r"de nuit|de jour|actuel|etudiant)(?= )(?! (?:trouver|cote|faire|pourvoir))"
)
_PLUS_POUR_MOI = re.compile(
    r" (?:fin|fini|finit|termine|apres|eu|perdu|cherche|fait|enchaine|que des|sans|avant|"
    r"creche|garderie|nounou|nourrice|maternelle|scolarisee?|ancien|dernier|refuse|propose|proposent|inscrit|aucun|boite d|boites d|agence d|"
    r"agences d|vu|trouver|recherche|objectif|projet|souhaite|veut|veux|signer|vise|type|"
    r"decrocher|obtenir|promesse|promis|contre|jamais|entre|droit|comme un|refus|les ai|"
    r"enfants|maman|mere|papa|personne|pere|aidante?|les garde|la garde|"
    r"l ai) (?:[a-z]+ ){0,2}$"
)
_SE_TERMINE = re.compile(
    r" (?:est |s est |vient de |a |c est )?(?:deja )?(?:fini|finit|termine|se termine|"
    r"arrete|expire|refuse|annule|perdu|pas renouvele|non renouvele)(?= )(?! (?:en|le|dans|"
    r"a|au|fin|bientot) )"
)
# "Un CDI à la mairie, ce serait bien": what is dreamt of.
EN_REVE = re.compile(
    r" (?:ce serait|ca serait|serait (?:bien|top|cool|ideal|super|parfait)|l ideal|mon reve|son reve|un jour peut etre|"
    r"c est (?:ca|ce) (?:que|qu) (?:je|j|il|elle|on) (?:veu[xt]|cherche|voudrais|voudrait|aimerais|vise)|"
    r"me (?:plairait|tenterait|dirait|brancherait))(?= )"
)
_OBJECTIF = re.compile(
    r" (?:(?:cherche|recherche|veut|veux|vise|souhaite|voudrait|voudrais|souhaiterais|"
    rf"souhaiterait|aimerait|aimerais|demande|envie d)(?: [a-z0-9]+){{0,2}}? (?:{TRAVAIL}|"
    r"poste|contrat|place|alternance|formation)(?: [a-z]+){0,3}|cherche|recherche|"
    r"objectif|projet(?: pro)?|ideal|vise)(?: c est)? (?:\| )?(?:ou |et )?$"
)


def find_job(phrase: Phrase, negatifs: list[tuple[int, int]]) -> list[Fait]:
    """Facts of a job that is stated, outside the spans that say there is none."""
    faits: list[Fait] = []
    for motif, admis in _PRESENCES:
        for trouve, clause in matches(phrase, motif):
            if not clause.affirme or overlaps(trouve, negatifs) or of_the_speaker(phrase, clause):
                continue
            valeur = admis(phrase, trouve)
            if valeur is not None:
                faits.append(fact(phrase, valeur, trouve))
    return faits


def of_the_speaker(phrase: Phrase, clause: Clause) -> bool:
    """True when an educator speaks of herself: "je travaille à la ML, je reçois…"."""
    return phrase.accompagnant and clause.moi


def _works(phrase: Phrase, trouve: re.Match[str]) -> bool | None:
    dernier = trouve.group().split()[-1]
    debut = trouve.start() + trouve.group().rindex(dernier)
    if _PARTICIPE.search(phrase.before(debut - 1)) or _TRAVAIL_SUR_SOI.match(
        phrase.norme[trouve.end() :]
    ):
        return None
    if re.match(r" plus qu?e? (?:sur|dans|pour|a|au|le|la) ", phrase.norme[trouve.end() :]):
        return None  # "je bosse plus que sur mon potager"
    if dernier in ("travail", "taf", "travailler") and not re.search(
        r" (?:je|moi|j|il|elle) (?:[a-z]+ )?$", phrase.before(debut - 1)
    ):
        return None
    if re.search(
        (
            r" (?:personne|quelqu un|gens|ceux|celui|celle) qui $|"
            r" (?:que|qu|pour qu|faut|quand|ou|comment|veux|peux|veut|peut|des|les|dont|"
            r"qu on) (?:on |il |elle |je |y |la |les )?$"
        ),
        phrase.before(debut - 1),
    ):
        return None
    return None if is_negated(phrase, trouve.start(), trouve.end()) else True


# "Elle a travaillé 3 ans en CDI": a job that was, unless it goes on.
_A_TRAVAILLE = re.compile(
    r" (?:ai|as|a|avons|avez|ont|avait|avais) (?:deja |aussi |bien |surtout |longtemps |un peu )*(?:travaille|bosse|taffe|trime|exerce|ete)(?: (?!depuis|et|mais|maintenant|embauche|pris|recrute)[a-z0-9]+){0,4} $"
)
_ENCORE = re.compile(
    r" (?:depuis|toujours|encore|actuellement|en ce moment|aujourd hui|maintenant)(?= )"
)


_A_ETE_EN_POSTE = re.compile(
    rf"{_A_TRAVAILLE.pattern[:-1]}(?=en (?:cdi|cdd|cddi|interim|contrat|alternance|apprentissage) )"
)


def tells_of_a_past_job(phrase: Phrase) -> bool:
    """Whether a message tells of a job that was, and of none now: "elle a travaillé 3 ans en CDI"."""
    dit = _A_ETE_EN_POSTE.search(phrase.norme)
    return dit is not None and not any(valeur for valeur in _jobs_of(phrase))


def _jobs_of(phrase: Phrase) -> list[bool | None]:
    """What each job that a message tells says: held, denied, or neither."""
    return [lit(phrase, t) for motif, lit in _PRESENCES for t, _ in matches(phrase, motif)]


def _holds(phrase: Phrase, trouve: re.Match[str]) -> bool | None:
    """True for a contract that is held, False for one that is denied, None for another’s."""
    entame = trouve.group().startswith("|")
    avant = phrase.before(trouve.start() + entame)
    if _PLUS_POUR_MOI.search(avant[-40:]) or is_wished(phrase, trouve.start()):
        return None
    if _opens_after_a_wish(phrase, trouve.start()):
        return None
    if EN_REVE.search(phrase.norme, trouve.end() - 1):
        return None
    if _SE_TERMINE.match(phrase.norme[trouve.end() : trouve.end() + 40]):
        return None
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False if not entame else None
    suite = phrase.norme[trouve.end() - 1 : trouve.end() + 60]
    if _A_TRAVAILLE.search(avant[-40:]) and not _ENCORE.search(suite):
        return None
    return True


def _opens_after_a_wish(phrase: Phrase, debut: int) -> bool:
    """True for "cherche un poste adapté, si possible à temps partiel"."""
    clause = phrase.clause_at(debut + 1)
    if clause.liaison not in ("faible", "et") or debut > clause.debut + 16:
        return False
    return bool(_OBJECTIF.search(phrase.norme[: clause.debut + 1][-60:]))


def _owns(phrase: Phrase, trouve: re.Match[str]) -> bool | None:
    valeur = _holds(phrase, trouve)
    return True if valeur else None


_PRESENCES = (
    (_IL_TRAVAILLE, _works),
    (_EN_POSTE, _holds),
    (_A_UN_POSTE, _owns),
    (_CONTRAT_NU, _owns),
    (_MISSION_NUE, _owns),
    (_BOSSER_A, _owns),
)
