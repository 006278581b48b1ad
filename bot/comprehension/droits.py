"""Registration and recognised rights: `inscrit_france_travail`, `rsa` and `rqth`."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_a_relative_s, is_negated, is_wished, matches

_FT = (
    r"(?:pole emploi|polemploi|pole emplois|pole anploi|pole|france travail|"
    r"france travaille|franc travail|anpe|assedic|francetravail|poleemploi|demandeu(?:r|"
    r"se) d emploi|chomage)"
)
_INSCRIT = re.compile(
    r" (?:(?:re)?inscrit|inscription|inscrire|suivi|accompagne|actualise|"
    r"enregistre)(?: (?:a|au|par|chez|comme|en tant que|deja|bien|toujours|pas|plus|encore|"
    rf"tous les mois|que|le|de|la))* {_FT}(?= )|"
    rf" {_FT}(?: (?:\||je|j|y|moi|suis|c|est|deja|bon|oui|toujours))* (?P<non>pas|plus|"
    r"jamais|non|pas encore|toujours pas)?(?: encore| ete)?(?: je| suis| y|"
    r" m y suis)* ?(?:re)?inscrit(?= )(?! (?:a|au|en|par|dans|cap|comme) )|"
    r"(?:^|\|) de (?:bien |deja )?inscrit(?= )|"
    r" (?:je|j) pointe(?: encore| toujours)?(?: au chomage| a pole emploi|"
    r" a france travail| chez pole emploi| chez france travail| tous les mois)(?= )|"
    r"(?: (?:mon|ma|un|une|son|sa) conseiller(?: (?:de|du|a|chez))?| est a| suis a|"
    r" suis deja a| suis aussi a) (?:pole emploi|france travail)(?= )"
)
_EN_REGLE = re.compile(
    r"^ (?:est |toujours |bien |deja )*(?:a jour|faite?|ok|validee?|active|en regle|"
    r"en cours de validite|renouvelee?|depuis|maintenue|oui)(?= )"
)
_DIT_OU = re.compile(r" (?:conseillere?|agence|rendez vous|entretien)(?: [a-z]+){0,2} $")
# What is only to come: "il va finir radié", "peur d’être radié".
_A_VENIR = re.compile(
    r" (?:va|vais|vont|risque|peur|menace|bientot|finir|finira|sera|etre|eviter|sinon|"
    r"avant)(?: (?:de|d|se|me|etre|finir|faire|que|a))* $"
)
_PAS_INSCRIT_NU = re.compile(
    r" (?:(?:pas|plus|jamais ete|jamais|non|pas encore) (?:re)?inscrit(?= (?:\||$|"
    r"nulle part|a rien|au pole|la bas|encore))|inscrit nulle part)(?= )"
)
_RADIE = re.compile(
    r" (?:radie|radier|desinscrit|desinscrire|raye)(?: (?:de|du|par|d|"
    rf"des listes de))*(?: {_FT})?(?= )"
)
# "je suis deja inscrire": the infinitive of people who learn French.
_JE_SUIS = re.compile(r" (?:suis|est)(?: [a-z]+){0,2} $")
_ACTUALISE = re.compile(
    r" (?:m actualise|s actualise|fais mon actualisation|fait son actualisation|"
    r"actualisation (?:faite|a jour))(?= )"
)

_RSA = re.compile(r" (?P<mot>b ?rsa|rsa|revenu de solidarite(?: active)?)(?= )")
_RSA_AVANT = re.compile(
    r" (?:touche|touches|percois|percoit|percoi|recois|recoit|ai|a|beneficie|beneficiaire|"
    r"allocataire|titulaire|au|vis|vit|gagne|que|grace|subsiste|survis|survit|titre|cadre|"
    r"suit pour|suivi pour|accompagne pour|suivis?(?: [a-z]+){1,3} pour|suis pour|suis|est|"
    r"sous|avec|perception|brsa|en|juste)(?: (?:que|le|du|au|de|avec|l|mon|son|un|"
    r"complement|complement de|petit|toujours|deja|juste|bien|seulement|pas|plus|encore|"
    r"beneficiaire|percevoir|jamais))* $"
)
# "on vit à quatre sur mon RSA", "suivi au département pour le RSA".
_MON_RSA = re.compile(
    r" (?:sur|avec|que|et|juste) (?:mon|son|notre) $|"
    r" (?:suit|suivis?|suis|accompagne)(?: [a-z]+){0,3} (?:pour|au titre du|"
    r"dans le cadre du)(?: le)? $| (?:mon|ma|son|sa) referent $"
)
_RSA_NU = re.compile(
    r"(?:^|\||\+| (?:mon|son|et|(?:api|ass|are) (?:enfin|plutot|ou))) (?:du |au )?$"
)
# Named only to ask about it: "le RSA, il y a droit ?".
_SUJET_DE_QUESTION = re.compile(
    r" (?:(?:et|mais|sinon|alors|du coup|pour|bonjour|dites) )*(?:le|la|l) (?:rsa|rqth|aah) "
)
_LE_RSA = re.compile(r"(?:^|\|) le $")
_LE_RSA_SEUL = re.compile(
    r"^ (?:\||$|depuis|\d|et |socle|majore|couple|seulement|c est tout|\+|je |moi |j )"
)
# Of the RSA, when the sentence has named it: "Référente RSA. Allocataire de 48 ans".
_ALLOCATAIRE = re.compile(r" allocataire(?= )(?! (?:de la )?(?:caf|msa|ass|are))")
_ATTENTE = re.compile(
    r" (?:demande|demander|demandes|dossier|attente|attends|attend|droit|droits|avoir|"
    r"toucher|percevoir|depose|instruction|renouvellement|monter|faire|besoin|veux|veut|"
    r"voudrais|trop jeune|info|infos|information|parler|parlez|parle|evoque|propose|"
    r"conseille|explique|connais|sur|possible|conditions|obtenir|moins de|"
    r"(?<!suit )(?<!suivi )(?<!suis )(?<!accompagne )pour|conjoint|procedure|constituer|"
    r"remplir|en cours d|en cours de)(?: (?:de|du|d|le|la|l|au|ma|mon|un|une|son|sa|a|"
    r"reconnaissance|dossier|demande|obtenir|avoir))* $"
)
_ATTENTE_APRES = re.compile(
    r"^ (?:est |c est |a ete |encore |toujours )?(?:en cours|en attente|en instruction|"
    r"demande|demandee|en demande|a demander|a faire|depose|en renouvellement|expiree?|"
    r"bientot|j attends|possible|a renouveler|pas encore recu|ca se|se demande|"
    r"c est quoi)(?= )"
)
# What was had and is no more, or was refused: the RSA cut off, the RQTH turned down.
_PERDU_AVANT = re.compile(
    r" (?:coupe|couper|suspendu|supprime|sucre|enleve|retire|perdu|refuse|rejete|radie|"
    r"arrete|(?:plus|pas|pas le|plus le|aucun) droit|saute)(?: (?:le|la|l|mon|ma|son|sa|du|"
    r"de|au|a|ma demande de|demande de|dossier))* $"
)
_PERDU_APRES = re.compile(
    r"^ (?:(?:est|a ete|c est|m a ete|lui a ete|s est|a|on me l a|ils me l ont|ils l ont|"
    r"vient d etre|on m a|totalement|encore|aussi|me l a|vient de) )*(?:coupee?|suspendue?|"
    r"supprimee?|arretee?|saute|radie|perimee?|refusee?|rejetee?|retiree?|terminee?|fini|"
    r"perdue?)(?= )"
)
# Taken up by a pronoun: "l’AAH… moi je la touche", "la RQTH, je l’ai jamais eue".
_PRONOM = (
    r"(?: (?:je|j|il|elle)(?: (?:n|ne))? (?:l|la|le) (?:touche|percois|percoit|recois|"
    r"recoit|ai|a)(?P<non> (?:pas|plus|jamais))?(?= (?:\||$|eue?|recue?|obtenue?|deja|bien|"
    r"toujours|depuis|jusqu|aussi|moi|encore|et|mais|en)))"
)
_REPRISES = tuple(
    (cle, re.compile(rf" (?:{noms})(?= )(?=(?: [a-z0-9|]+){{0,14}}?{_PRONOM})"))
    for cle, noms in (("rsa", "rsa"), ("rqth", "rqth|aah"))
)
_OBTENU_APRES = re.compile(
    r"^ (?:(?:a|ete|est|vient|d|etre|m|lui|enfin|bien) )*(?:acceptee?|accordee?|validee?|"
    r"obtenue?|valide|renouvelee?|ouvert|ouverte|attribuee?|passee?|tombee?|ok)(?= )"
)
_ATTENTE_SUITE = re.compile(
    r"^ \| (?:en cours|en attente|demande (?:faite|en cours)|j attends)(?= )"
    # "la RQTH j’ai déposé le dossier", unless it came since
    r"|^ (?:\| )?(?:(?:j|je|on|il|elle|a|ai|deja|bien|enfin) )*(?:depose|envoye|fait|demande|rempli|monte|constitue|transmis)e? "
    r"(?:(?:le|la|un|une|mon|ma|son|sa|l) )*(?:dossier|demande)(?= )(?!.* (?:eue?|obtenue?|accordee?|acceptee?|recue?|validee?) )"
)

_RQTH = re.compile(
    r" (?P<mot>rqth|reconnu (?:comme |en tant que |en |"
    r"par la )?(?:qualite de )?(?:travailleur |adulte |personne )?handicape|"
    r"reconnu par la mdph|reconnu mdph|reconnu (?:en situation de )?handicap|"
    r"reconnaissance (?:de )?(?:la )?(?:qualite )?(?:de |du )?(?:travailleur )?handicape?|"
    r"reconnu (?:en )?th|th reconnue?|travailleu(?:r|se) handicapee?|(?:notification|notif|decision|"
    r"accord)(?: de la| de)? mdph|orientation mdph|orientation (?:vers )?(?:un |une |"
    r"l )?(?:esat|ea|orp|milieu protege|marche du travail)(?: [a-z]+)?(?: par la)? (?:mdph|"
    r"notifiee?|obtenue?|accordee?|validee?)|notifiee? par la mdph|mdph(?: (?:a|m|ma|lui|l|"
    r"nous|enfin|deja|ils|ont|elle|bien|me|reponse|avis|decision|vient|de|d))* (?:dit oui|"
    r"oui|favorable|ok|accepte|accorde|valide|reconnu|repondu oui)|"
    r"dossier mdph (?:est )?(?:accepte|valide|accorde)|orp|pch|"
    r"carte (?:mobilite )?(?:inclusion|invalidite)|carte d invalidite|cmi|boeth)(?= )"
)
_AAH = re.compile(
    r" (?P<mot>aah|a a h|allocation (?:aux |d )?adultes? handicapes?|pension d invalidite)(?= )"
)
# The paper by which the bot’s own question names it: "pas de papier MDPH", "j’ai un papier de la MDPH".
PAPIER_MDPH = re.compile(
    r" (?:(?P<non>pas|aucun|sans|jamais|ni|zero)(?: eu| recu)?(?: (?:de|d|un|le|les|mes|mon))? (?:papiers|dossier)|"
    r"(?:ai|a|avec|recu|obtenu) (?:un|le|mon|son|les|mes|ses) papiers)(?: (?:de|d|a))?(?: la)? mdph(?= )"
)

# "Il touche l’AAH si la MDPH dit oui": nothing is decided yet.
_SI_LA_MDPH = re.compile(
    r"^(?!.* deja ).* (?:si|quand|des que|lorsque|une fois que|a condition que|sous reserve que) (?:jamais )?(?:(?:la|le|l|sa|son|ma|mon) )?"
    r"(?:mdph|cdaph|maison du handicap|dossier|demande|rqth|aah) (?:(?:mdph|lui|me|nous|y|est|sera|soit|aura|a) )*"
    r"(?:dit|dira|dise|accept[a-z]*|accord[a-z]*|valid[a-z]*|repond[a-z]*|pass[a-z]*|donne|donnera|reconnait|reconnaitra) "
)


_UNE_AIDE = r"(?:le |la |l |un |une |du )?(?:rsa|ass|are|aah|rqth|aspa|apl|chomage|prime d activite|pension d invalidite|invalidite|retraite|css|cmu)"
_LEQUEL = re.compile(
    rf"^ (?:(?:et|alors|du coup|plutot|c est|ce sera|ca sera|bon|donc|pour (?:lui|elle)|elle|il|a|aura|touche|touchera) )*{_UNE_AIDE} (?:\| )?(?:\| )?(?:ou|vs|versus) (?:\| )?(?:plutot )?{_UNE_AIDE}(?: (?:\||alors|du coup|pour (?:elle|lui|moi)))* $"
)


def asks_which(phrase: Phrase) -> bool:
    """Whether a message only asks which of two allowances it is: "RSA ou ASS ?"."""
    return _LEQUEL.match(phrase.norme) is not None


def read_droits(phrase: Phrase) -> list[Fait]:
    """Facts about France Travail, the RSA and the decisions of the MDPH."""
    if asks_which(phrase):
        return []
    faits = _registration(phrase) + _rsa(phrase) + _rqth(phrase) + _taken_up(phrase)
    return sorted(faits, key=lambda fait: fait.debut)


def _taken_up(phrase: Phrase) -> list[Fait]:
    """Facts of a right that a pronoun takes up after its name, in a clause that affirms."""
    faits = []
    for cle, motif in _REPRISES:
        for trouve in motif.finditer(phrase.norme):
            # Always found: the look-ahead of `motif` is this very pattern.
            debut, fin = re.search(_PRONOM, phrase.norme[trouve.end() :]).span()  # type: ignore[union-attr]
            debut, fin = debut + trouve.end(), fin + trouve.end()
            if phrase.clause_at(debut + 1).affirme:
                faits.append(Fait(cle, not trouve["non"], *phrase.span(debut + 1, fin)))
    return faits


def _fact(phrase: Phrase, cle: str, valeur: bool, trouve: re.Match[str]) -> Fait:
    return Fait(cle, valeur, *phrase.span(trouve.start() + 1, trouve.end()))


def _registration(phrase: Phrase) -> list[Fait]:
    faits = []
    for trouve, clause in matches(phrase, _INSCRIT):
        if clause.affirme and not is_wished(phrase, trouve.start()):
            if trouve.group().startswith(" inscrit") and phrase.before(trouve.start()).endswith(
                (" s ", " m ", " comment s ")
            ):
                continue
            if trouve.group().startswith(" inscrire") and not _JE_SUIS.search(
                phrase.before(trouve.start())
            ):
                continue
            dedans = re.search(r" (?:pas|plus|jamais|non) ", trouve.group())
            valeur = not (dedans or is_negated(phrase, trouve.start(), trouve.end()))
            if (
                valeur
                and trouve.group().startswith(" inscription")
                and not _EN_REGLE.match(phrase.after(trouve.end()))
            ):
                continue
            if trouve.group().startswith(" est") and _DIT_OU.search(phrase.before(trouve.start())):
                continue
            faits.append(_fact(phrase, "inscrit_france_travail", valeur, trouve))
    for motif, valeur in ((_PAS_INSCRIT_NU, False), (_RADIE, False), (_ACTUALISE, True)):
        for trouve, clause in matches(phrase, motif):
            if clause.affirme and not (
                motif is _RADIE
                and (
                    _A_VENIR.search(phrase.before(trouve.start()))
                    or is_negated(phrase, trouve.start(), trouve.end())
                    or (
                        trouve.group().startswith(" desinscrire")
                        and is_wished(phrase, trouve.start())
                    )
                )
            ):
                faits.append(_fact(phrase, "inscrit_france_travail", valeur, trouve))
    return faits


def _rsa(phrase: Phrase) -> list[Fait]:
    faits = []
    for trouve, clause in matches(phrase, _RSA):
        avant = phrase.before(trouve.start())
        if not clause.affirme or is_a_relative_s(phrase, trouve.end()):
            continue
        if _SUJET_DE_QUESTION.fullmatch(clause.texte) and _asks_next(phrase, clause):
            continue
        if _MON_RSA.search(avant):
            faits.append(_fact(phrase, "rsa", True, trouve))
        elif _is_lost(phrase, trouve, avant):
            faits.append(_fact(phrase, "rsa", False, trouve))
        elif _OBTENU_APRES.match(phrase.after(trouve.end())):
            faits.append(_fact(phrase, "rsa", True, trouve))
        elif _is_awaited(phrase, trouve, avant):
            continue
        elif is_negated(phrase, trouve.start(), trouve.end()):
            faits.append(_fact(phrase, "rsa", False, trouve))
        elif (
            trouve["mot"].startswith("b")
            or _RSA_AVANT.search(avant[-50:])
            or _RSA_NU.search(avant)
            or not avant.strip("| ")
            or (_LE_RSA.search(avant) and _LE_RSA_SEUL.match(phrase.norme[trouve.end() :]))
        ):
            faits.append(_fact(phrase, "rsa", True, trouve))
    if not faits and " rsa " in phrase.norme:
        for trouve, clause in matches(phrase, _ALLOCATAIRE):
            if clause.affirme:
                faits.append(_fact(phrase, "rsa", True, trouve))
    return faits


def _asks_next(phrase: Phrase, clause: Clause) -> bool:
    """Whether the clause that follows is a question."""
    suite = [autre for autre in phrase.clauses if autre.debut >= clause.fin - 1]
    return bool(suite) and suite[0].question


def _is_lost(phrase: Phrase, trouve: re.Match[str], avant: str) -> bool:
    """True for "RSA coupé", "on m’a refusé la RQTH"."""
    return bool(_PERDU_AVANT.search(avant[-50:]) or _PERDU_APRES.match(phrase.after(trouve.end())))


def is_to_be_decided(phrase: Phrase) -> bool:
    """Whether a handicap is recognised only if the MDPH says so: "l’AAH si la MDPH dit oui"."""
    return _SI_LA_MDPH.search(phrase.norme) is not None


def _rqth(phrase: Phrase) -> list[Fait]:
    if is_to_be_decided(phrase):
        return []
    faits = []
    for motif in (_RQTH, _AAH):
        for trouve, clause in matches(phrase, motif):
            avant = phrase.before(trouve.start())
            if not clause.affirme or is_a_relative_s(phrase, trouve.end()):
                continue
            if _SUJET_DE_QUESTION.fullmatch(clause.texte) and _asks_next(phrase, clause):
                continue
            if _is_lost(phrase, trouve, avant):
                if motif is _RQTH:
                    faits.append(_fact(phrase, "rqth", False, trouve))
                continue
            if _OBTENU_APRES.match(phrase.after(trouve.end())):
                faits.append(_fact(phrase, "rqth", True, trouve))
                continue
            if _is_awaited(phrase, trouve, avant):
                continue
            nie = is_negated(phrase, trouve.start(), trouve.end())
            if not (nie and motif is _AAH):
                faits.append(_fact(phrase, "rqth", not nie, trouve))
    for trouve, clause in matches(phrase, PAPIER_MDPH):
        if clause.affirme and not _is_awaited(phrase, trouve, phrase.before(trouve.start())):
            faits.append(_fact(phrase, "rqth", trouve["non"] is None, trouve))
    return faits


def _is_awaited(phrase: Phrase, trouve: re.Match[str], avant: str) -> bool:
    return bool(
        _ATTENTE.search(avant[-60:])
        or _ATTENTE_APRES.match(phrase.after(trouve.end()))
        or _ATTENTE_SUITE.match(phrase.norme[trouve.end() :])
    )
