"""Work that is only shown: a trade, a workplace or a task, with its days, hours or pay.

"Caissière 24 h par semaine", "l’entrepôt toutes les nuits", "je fais la plonge le week-end": no
word says that there is a job, and everybody understands it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.comprehension.emploi.impayes import is_unpaid_work
from bot.comprehension.emploi.presence import EN_REVE
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated
from bot.comprehension.vocabulaire.metiers import GESTES, LIEUX, METIERS, RYTHME, TACHES

_METIER = re.compile(rf" {METIERS}(?= )")
_LIEU = re.compile(rf" {LIEUX}(?= )")
_TACHE = re.compile(
    r" (?:fais|fait|fes|gere|assure|tiens|tient|m occupe|s occupe)(?: [a-z]+)? (?:(?:un|"
    rf"une|peu|des|de|du|la|le|el|les|l) )*{TACHES}(?= )|"
    rf"(?:^|\|) (?:(?:de|la|le|du|des|un|peu|et) )*{TACHES}(?= )|"
    rf" \d{{1,2}} ?h(?:eures?)?(?: par semaine| semaine)? de {TACHES}(?= )"
)
_GESTE = re.compile(rf" (?:je|j|il|elle|moi|on)(?: (?:y|ai|e|me|en))? {GESTES}(?= )")
_RYTHME = re.compile(rf" {RYTHME}(?= )")
_CHEZ_LES_GENS = re.compile(
    r" chez (?:un|une|des|les|nous|[a-z]+s) (?:mamies?|papis?|dames?|particuliers?|"
    r"familles?|vieux|vieilles?|personnes?|gens)(?= )| for an? (?:family|lady)(?= )"
)
_ETRE = re.compile(
    r" (?:suis|est|es|moi c est|devenu|devenue)(?: (?:toujours|actuellement|encore|bien|"
    r"deja|moi|maintenant|devenu|un|une|l|la|le|aussi|juste|simple))* $"
)
# A trade with one of these before it is somebody else’s, past, or wanted.
_METIER_D_AVANT = re.compile(
    r" (?:ancien|ancienne|anciens|ex|etait|etais|devenir|formation|diplome|cap|bac|bts|bep|"
    r"titre|metier|comme|avant|de|d|reve|veut|veux|voudrais|aimerais|projet|etre|stage|"
    r"poste|recherche|cherche|trouver|apprenti|apprentie|eleve|ans|futur|future|pas|plus|"
    r"formee?|reconnu|reconversion|recu|concours|vise|offre|annonce)(?: (?:de|d|un|une|le|"
    r"la|l|etre|en|pro))* $"
)
_D_UN_AUTRE = re.compile(
    r" (?:le|la|l|les|des|du|au|aux|mon|ma|mes|son|sa|ses|leur|leurs|notre|votre|ce|cet|"
    r"cette|un|une|chez|avec|par|pour|sur|voir|quel|quelle|aucun|chaque|pot|sans|ss|contre|"
    r"a|zero|ni|y a|trouve|vu|appele) $"
)
_ORIENTE = re.compile(
    r"^ (?:de (?:metier|formation|profession)|en (?:recherche|reconversion|formation)|"
    r"diplomee?|au pays|avant|dans mon pays|a la retraite|retraite|au chomage|sans emploi|"
    r"depuis toujours au)(?= )"
)
# "chauffeur camion dans mon pays", "maçon de métier": what one knows to do, not a job of today.
_DE_METIER = re.compile(
    rf" {METIERS}(?: [a-z]+){{0,2}}? (?:de (?:metier|profession|formation|base)|a la base|"
    r"(?:dans|de) mon pays|au (?:pays|bled)|(?:de )?l[ae] bas|avant)(?= )|"
    rf" (?:mon|son) (?:ancien )?metier (?:\| )?(?:a la base )?c est (?:\| )?{METIERS}(?= )|"
    rf" (?:etais|etait|ete) (?:[a-z]+ )?{METIERS}(?= )"
)
_AUJOURD_HUI = re.compile(
    r" (?:ici|maintenant|aujourd hui|actuellement|en ce moment|toujours|encore) "
)
# "cariste, j’ai mon CACES", "je suis maçon, je cherche du travail": what somebody offers to do.
_OFFERT = re.compile(
    r" (?:caces|fimo|fcos|permis (?:c|ce|d|poids lourds?)|habilitations? electriques?|titre pro)(?= )|"
    r" (?:cherche|recherche|trouve pas|trouver?) (?:(?:actuellement|du|de|d|un|une|le|vite|urgemment) )*"
    r"(?:travail|taf|taff|boulot|emploi|job|poste|place|embauche|patron)(?= )|"
    r" (?:je |j )?(?:cherche|trouve (?:toujours )?(?:pas|plus|rien))(?: encore| partout| du tout)?(?= (?:\||$))|"
    # "je veux pas faire le ménage, je suis ingénieur": what one would be sent to, and will not do
    rf" (?:(?:veux|veut|voulais|vais|va|compte|ferai|fera|fais|suis|est) pas|refuse|refusais|hors de question|question|pas venue?|plutot que|au lieu) (?:(?:de|d|faire|que|la|pour|un|une|des|du|le|les|l|etre) )*(?:{TACHES}|{METIERS})(?= )|"
    rf" (?:propose|donne|offre|envoie|oriente)(?:nt)? (?:moi )?(?:(?:que|qu|seulement|juste|toujours|du|de|des|la|le|un|une|faire|vers|l) )*(?:{TACHES})(?= )"
)
_AUTRE_POSTE = re.compile(
    r" (?:autres?|mieux|ailleurs|changer|interim|cdi|cdd|missions?|mi temps|contrat|chef|patron me) "
)
_EN_EXERCICE = re.compile(
    r"^(?: [a-z]+){0,3}? (?:\d{1,2} ?h|en activite|de nuit|de jour|le (?:matin|soir|jour|"
    r"midi|week end|samedi|dimanche)|l apres midi|la nuit|la semaine|chez|a (?:domicile|"
    r"l [a-z]+|la (?!retraite|recherche|rue|maison|base)[a-z]+|mi temps|temps|son compte|"
    r"mon compte)|au (?!chomage|rsa|foyer|pays|depart|bled|maroc|mali|senegal)[a-z]+|"
    r"dans (?:un|une)|depuis \d+|\d+ ans meme|tous les|en (?:ehpad|usine|restauration|"
    r"poste|cdi|cdd|interim)|pour (?:uber|amazon|une)|payee? )(?= )"
)
_OU_JE = re.compile(r"^ ou (?:je|j|il|elle) (?!suis |peux |dois |vais |est )")
# "la caissière du Lidl", "le garage ouvre le matin": a place that is only spoken of.
_DU_LIEU = re.compile(
    r" (?:du|de|de la|de l|d|des|ce|cette|votre|leur|ton) $|"
    r"^ (?:et |mais )?(?:le|la|l|les|un|une) $"
)
_HEURES = re.compile(
    r"^ \| (?:(?:a )?\d{1,2} ?h(?:eures?)?|payee?|declaree?|au smic|en (?:cdi|cdd|interim)|"
    r"cdi|cdd)(?= )"
)
_MOTS_DEVANT = 4
# Verbs and words that take a clause away from the work of today.
_AILLEURS = re.compile(
    r" (?:(?<!c est )pas|plus|jamais|ni|sans|fini|finie|ferme|fermee|fermer|arrete|arret|"
    r"vire|viree|licencie|avant|etait|etais|avais|avait|ancien|ancienne|ex|cherche|"
    r"recherche|veux|veut|voudrais|voudrait|aimerais|aimerait|souhaite|trouver|postule|"
    r"candidature|stage|formation|visite|reve|projet|dors|dort|dormir|dormi|devant|"
    r"derriere|mange|manger|hospitalisee?|bientot|demain|entretien|bruit|danse|sors|sortir|"
    r"boire|bois|boit|fete|cote|pres|face|benevole|benevolat|benevolement|perdu|termine|"
    r"lache|quitte|reprendre|devenir|commencer|proposee?|propose|proposent|offre|annonce|"
    r"ai ete|cours|cap|bac|bts|bep|apprentissage|alternance|si|courses|acheter|mes enfants|"
    r"garde a vue|voiture|panne|mois prochain|association|volontiers|attends|attend|"
    r"attente|reponse|du coeur|habite|plein|rien|potes|copains|amis|rendez vous|"
    r"soins?)(?= )"
)
_CHEZ_SOI = re.compile(
    r" (?:chez (?:moi|elle|lui|eux|ma|mon|mes|sa|son|ses)|a la maison|dans ma chambre|"
    r"pour (?:ma|mon|mes|sa|son))(?= )"
)
# "enceinte et aide à domicile": the trade goes on with what the person says of herself.
_PORTRAIT = re.compile(
    r" (?:enceinte|mere|maman|papa|pere|locataire|celibataire|mariee?|divorcee?|veuve|veuf|"
    r"seule?|separee?|ans|mois|enfants?)(?: (?:de [a-z0-9 ]+|seule?|isolee?))? (?:\| )?$"
)


def is_only_a_trade(phrase: Phrase) -> bool:
    """Whether a trade is told that nothing says to be practised today."""
    if _AUJOURD_HUI.search(phrase.norme):
        return False
    if _DE_METIER.search(phrase.norme):
        return True
    metier = _METIER.search(phrase.norme)
    return metier is not None and _is_offered(phrase)


# A trade, and no word of a job: "boulanger", "secrétaire médicale", "moi c’est couturière".
_METIER_NU = re.compile(
    rf"^(?: (?:bonjour|moi|lui|alors|ben|bah|euh|je|j|suis|il|elle|est|c est|c|un|une|bon|bonne|plutot|normalement|en fait|a la base|"
    rf"mon metier|son metier|de metier|de formation|et|\|))* {METIERS}(?: (?:medicale?|juridique|independante?|qualifiee?|diplomee?|confirmee?|"
    r"debutante?|normalement|a la base|de (?:metier|formation|base|profession)|en (?!cdi|cdd|interim|poste|mission|activite|emploi|contrat|"
    r"formation|recherche|retraite|arret)[a-z]+|auto|agricole|routier|livreur|poids lourds?|\|))* $"
)
# What says of a trade that it is a job of today.
_EN_POSTE = re.compile(
    r" (?:oui|ouais|travaille|travail|bosse|taffe|taf|boulot|job|emploi|poste|cdi|cdd|cddi|interim|contrat|mission|embauchee?|"
    r"trouve(?! rien| pas| plus| jamais| aucun)|signe|commence|repris|patronn?e?|chef|collegues?|chez|maintenant|actuellement|aujourd hui|en fait|finalement|depuis|"
    r"heures?|h|mi temps|temps|salaire|paye|paie|a mon compte|entreprise|boite|auto ?entrepreneu(?:r|se)|en moment|toujours|encore|"
    r"nuit|jour|matin|soir|semaine|week end|usine|hopital|ehpad|restaurant|magasin|reprendre|repartir|clients?) "
)


# A job that is looked for is none: "pour retrouver un taf je commence par quoi, je suis plombier".
_QU_ON_CHERCHE = re.compile(
    r"(?<! viens de)(?<! vient de) (?:re)?(?:trouver|chercher|cherche|recherche|voudrais|veux|sans|pas de|plus de|perdu (?:mon|le)) (?:(?:un|du|de|une|mon|le) )*"
    r"(?:travail|boulot|taf|job|emploi|poste|cdi|cdd|contrat)(?= )| commence par (?=qu|ou|comment)"
)
# Whom one needs, as well as what one is.
_DONT_ON_A_BESOIN = re.compile(
    r" (?:nounou|nourrice|medecin|kine|taxi|vtc|sage femme|veterinaire|pompiere?|policiere?|gendarme|concierge|gardien|"
    r"aide menagere|baby ?sitter|dame de compagnie) "
)


def is_a_bare_trade(phrase: Phrase) -> bool:
    """Whether a message is the name of a trade, and says of no job that one has it."""
    nu = _METIER_NU.match(phrase.norme) is not None
    return nu and _DONT_ON_A_BESOIN.search(phrase.norme) is None


def tells_a_trade_only(phrase: Phrase) -> bool:
    """Whether a message says which trade is one’s own, and nothing of working at it."""
    dit = _QU_ON_CHERCHE.sub(" ", phrase.norme)
    return _METIER.search(dit) is not None and _EN_POSTE.search(dit) is None


_APPRENTISSAGE = re.compile(
    r"(?<! en)(?<! mon)(?<! son)(?<! un ancien) (?:contrat d apprentissage|contrat d alternance|apprentissage|alternance|"
    r"contrat (?:pro )?(?:avec|chez|dans|ds) une?|patron|maitre d apprentissage)(?= )"
)
_ON_Y_EST = re.compile(
    r" (?:suis|(?<! c )est|j ai|ai une?|(?:il|elle|on) a|a une?|ont|travaille|bosse|taf|fais|fait|signee?|depuis|commence[er]?|demarre|en (?:alternance|apprentissage|contrat)|"
    r"apprentie?|alternante?|mon|son|salaire|paye|oui|ouais) "
)

# "Il veut faire cuisinier": told by who has no job, and by who has another, who says so.
_VEUT_ETRE = re.compile(
    r" (?:veu[xt]|voudrai[st]|aimerai[st]|reve d) (?:bien |trop |vraiment )?(?:etre|faire|devenir)(?= )"
)
_A_UN_TRAVAIL = re.compile(
    r" (?:travaille|bosse|taffe?|taf|boulot|job|cd[id]|interim|poste|salariee?|contrat|employee?|actuellement|patron|chef|"
    r"mi temps|oui|ouais|emploi|mission|metier|la je suis|maintenant je suis|je suis|il est (?!chez|a la maison|avec)|elle est (?!chez|a la maison|avec)) "
)


def only_names_an_apprenticeship(phrase: Phrase) -> bool:
    """Whether a contract, an apprenticeship, a trade is wished, and nothing says that one is in it."""
    if _VEUT_ETRE.search(phrase.norme) and not _A_UN_TRAVAIL.search(phrase.norme):
        return True
    if is_unpaid_work(phrase):  # "patron pas payer": one works for him
        return False
    voulu = EN_REVE.search(phrase.norme) or _APPRENTISSAGE.search(phrase.norme)
    return voulu is not None and _ON_Y_EST.search(phrase.norme) is None


def find_work(phrase: Phrase) -> Iterator[tuple[re.Match[str], Clause]]:
    """Each sign of work in the person’s present, with the clause that holds it."""
    rythme = _RYTHME.search(phrase.norme) is not None
    for trouve in _METIER.finditer(phrase.norme):
        clause = phrase.clause_at(trouve.start() + 1)
        if clause.affirme and _practises(phrase, clause, trouve, rythme):
            yield trouve, clause
    if not rythme and " chez " not in phrase.norme:
        return
    for motif in (_LIEU, _TACHE, _GESTE):
        for trouve in motif.finditer(phrase.norme):
            clause = phrase.clause_at(trouve.end() - 1)
            if motif is _LIEU and _DU_LIEU.search(phrase.before(trouve.start())):
                continue
            if _is_told(clause) and _is_worked(phrase, clause, motif is _LIEU):
                yield trouve, clause


def _is_told(clause: Clause) -> bool:
    """True for a clause that affirms, and for "où je tiens la caisse", which asks nothing."""
    return clause.affirme or (not clause.autre and bool(_OU_JE.match(clause.texte)))


def _practises(phrase: Phrase, clause: Clause, trouve: re.Match[str], rythme: bool) -> bool:
    """True for "je suis maçon", "caissière 24 h"; not for "le médecin", "devenir maçon"."""
    avant = phrase.before(trouve.start())
    suite = phrase.norme[trouve.end() :]
    if _METIER_D_AVANT.search(avant[-40:]) or _ORIENTE.match(suite):
        return False
    if _ETRE.search(avant):
        if _is_offered(phrase) and not _EN_EXERCICE.match(suite):
            return False
        return not is_negated(phrase, trouve.start(), trouve.end())
    if _D_UN_AUTRE.search(avant) or _AILLEURS.search(avant):
        return False
    if _PORTRAIT.search(phrase.norme[: clause.debut + 1][-40:]) and avant == " et ":
        return True
    if len(avant.split()) > _MOTS_DEVANT:
        return False
    if _opens_after_a_wish(phrase, clause):
        return False
    apres = phrase.after(trouve.end())
    return bool(
        _EN_EXERCICE.match(suite)
        or (not apres.strip(" |") and _HEURES.match(suite))
        or (rythme and _RYTHME.search(apres) and not _AILLEURS.search(apres))
        or _CHEZ_LES_GENS.search(apres)
    )


def _is_offered(phrase: Phrase) -> bool:
    """True for a trade told beside its papers, or beside the job that one looks for, and no other."""
    tout = phrase.norme
    dit = _OFFERT.search(tout) is not None
    return dit and not (_AUJOURD_HUI.search(tout) or _AUTRE_POSTE.search(tout))


def _opens_after_a_wish(phrase: Phrase, clause: Clause) -> bool:
    """True for "cherche un poste, si possible caissière à temps partiel"."""
    return bool(
        re.search(
            (
                r" (?:cherche|recherche|objectif|projet|ideal|veut|veux|souhaite|vise|aimerait|"
                r"aimerais|voudrait|voudrais)(?: [a-z0-9]+){0,6} (?:\| )?(?:ou |et )?$"
            ),
            phrase.norme[: clause.debut + 1][-60:],
        )
    )


def _is_worked(phrase: Phrase, clause: Clause, lieu: bool) -> bool:
    """True when the clause, or the piece that goes on with it, gives days, hours or pay."""
    dedans = phrase.norme[clause.debut : clause.fin]
    if _AILLEURS.search(dedans) or _CHEZ_SOI.search(dedans) or _opens_after_a_wish(phrase, clause):
        return False
    texte = _with_the_next(phrase, clause)
    return bool(_RYTHME.search(texte) or (not lieu and _CHEZ_LES_GENS.search(texte)))


def _with_the_next(phrase: Phrase, clause: Clause) -> str:
    place = phrase.clauses.index(clause)
    suivantes = phrase.clauses[place + 1 : place + 2]
    suite = "".join(
        phrase.norme[c.debut : c.fin] for c in suivantes if c.affirme and c.liaison == "faible"
    )
    return phrase.norme[clause.debut : clause.fin] + suite
