"""A dispositif that follows the person already."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Clause, Phrase

_SUIVI_AVANT = re.compile(
    r" (?:(?:suis|est|sommes|etre|reste|toujours|deja|actuellement|encore|deja inscrit|"
    r"y suis|la suis)(?: (?:deja|bien|aussi|toujours|actuellement|encore|inscrit|suivi|"
    r"accompagne|entre|actuellement|en ce moment))*|suivi|suivis|inscrit|accompagne|"
    r"participe|participent|participant|soigne|soignee|prise en charge|pec|pec en cours|adherente|assidu|"
    r"assidue|mis|mise|place|placee|beneficiaire|integre|entre|oriente|pris|pris en charge|"
    r"admis|accueilli|recu|connu|cale|conseiller|referent|educateur|conseillers|"
    r"rendez vous regulier|signe|commence|fais|fait|fait partie|parcours|contrat|vais|va|"
    r"vient|passe|consulte|frequente|adherent|positionne|benevole|engage|volontaire|"
    r"stagiaire|salarie|salariee|dors|dort|vis|vit|habite|accompagnement|file active|"
    r"portefeuille|heberge|loge|chambre|studio|resident|residence|travaille|bosse|marraine|"
    r"parrain|mentor|orientation|chez|vois|voit|rencontre)(?: (?:a|au|aux|en|par|de|du|des|"
    r"d|la|le|les|l|chez|mon|ma|un|une|dans|avec|av|sur|deja|partie|mes|son|sa|bien|"
    r"actuellement|aussi|depuis|et|tous|y|dispositif|via|service|groupe|programme|mois|ans|"
    r"\d+|point|inscrit|conjoint|commun|double|renforce|regulier|social|notre|nos|leur|"
    r"educateur|educ|conseiller|conseillere|referent|referente|psy|psychologue|infirmier|"
    r"infirmiere|dame|addicto|addictologue|docteur|coach|cip|as|educatrice|formatrice|"
    r"formateur|stagiaire|atelier|ateliers|ce|moment|permanence|assistante|cip|equipe|"
    r"medecin|madame|monsieur|que|ainsi))* $"
)
_VERBE_FAIBLE = re.compile(
    r" (?:vais|va|vient|passe|oriente|entre|engage|chez|orientation|travaille|bosse|pris|"
    r"fait|recu|signe|rencontre|positionne|contrat)(?: [a-z0-9]+)* $"
)
_VERBE_FORT = re.compile(
    r" (?:suivi|inscrit|accompagne|deja|suis|conseiller|partie|educateur|educ|referent|psy|mon|ma) "
)
_VERBE_A_DEUX = re.compile(r" (?:vois|voit|rencontre) (?:[a-z]+ )*$")
# One’s own adviser: "ma conseillère ML", "son éduc du CSAPA".
_MON_CONSEILLER = re.compile(
    r" (?:mon|ma|mes|son|sa|ses|notre)(?: [a-z]+)? (?:conseiller|referent|educ|educateur|"
    r"cip|psy|psychologue|coach|tuteur|accompagnateur|formateur|infirmier|medecin|parrain|"
    r"marraine|mentor|assistante sociale|as|encadrant|moniteur|suivi|"
    r"accompagnement)(?: (?:de|du|d|a|au|en|la|le|l|chez|social|sociale|technique|"
    r"insertion|emploi|rsa|vie))* $"
)
_CHAQUE = re.compile(
    r" (?:tous les|toutes les|chaque|par (?:mois|semaine|semaines)|\d+ fois|regulierement)(?= )"
)
_RENDEZ_VOUS = re.compile(r" rendez vous (?:(?:a|au|avec|le|la|l|du|de|un) )*$")
_BIENTOT = re.compile(
    r" (?:demain|bientot|prochain|prochaine|apres demain|ce matin|tout a l heure)(?= )"
)
_UNE_PERSONNE = re.compile(
    r" (?:assistant|assistante|conseiller|referent|mediateur|mediatrice|travailleur|as) "
)
_MON = re.compile(r" (?:mon|ma|son|sa|notre|leur) $")
_PLUS_LE_MIEN = re.compile(
    r" (?:plus|perdu|ancien|ancienne|ex|arrete|sans|fini|termine|stoppe|clos|"
    r"avant) (?:(?:avec|de) )?(?:mon |ma |son |sa )?$"
)
_REGULIER = re.compile(
    r" (?:(?:tous|toutes) (?:les|leurs)|chaque|fois par|\d fois|regulierement|"
    r"\d+ ?rendez vous|rendez vous (?:\| )?(?:par|le|tous|honore|regulier|mensuel|hebdo)|"
    r"honore|deja|depuis|(?:le|les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?|"
    r"une fois)(?= )"
)
_AIDE = (
    r"(?:suit|suis|suivent|accompagne|accompagnent|recoit|recoivent|aide|aident|soutient|"
    r"soutiennent|prend en charge|gere|heberge|loge|prete|pretent|donne(?! (?:pas|rien|"
    r"envie))|donnent|finance|financent|conseille|voit|appelle (?:tous|chaque|souvent)|"
    r"connait bien|oriente deja|verse|paye|paie|epaule|coache)"
)
_ADV = r"(?:deja|bien|encore|toujours|beaucoup|actuellement|aussi|regulierement|vraiment|enfin)"
_SUIVI_APRES = re.compile(
    r"^(?: (?!pas |plus |jamais |\|)[a-z0-9]+){0,5}?(?: \|)? (?:(?:qui|elle|il|ils|on|ca|"
    rf"et|y|eux|la bas|{_ADV}) )*(?:me|m|nous|le|la|l|les|lui) (?:{_ADV} )*{_AIDE}(?= "
    r")(?! (?:pas|plus|jamais))|^(?: [a-z0-9]+){0,5}?(?: \|)? (?:l|la|le) (?:a|"
    r"ont) (?:deja |encore )?(?:en (?:portefeuille|suivi|file active|accompagnement)|"
    r"dans (?:ses|leurs) (?:suivis|listes?))(?= )|"
    r"^(?: [a-z0-9]+){0,5}?(?: \|)? (?:(?:elle|il|ils|on) )?sui[ts] (?:moi|lui|elle|"
    r"nous)(?= )|^ (?:m a inscrit|(?:\| )?(?:j y suis|j y vais|je suis dedans|j en ai un|"
    r"en cours|en place|en route|actif|deja en place|(?:signe|demarre|commence|entame|lance|integre|"
    r"debute|ouvert|active)e?(?: le| en)?|ok depuis|suivi|suivi en cours|suivi regulier|je suis deja dedans|"
    r"j y vais deja)(?= )(?! (?:de|d) ))|^ (?:\| )?\d+ rendez vous(?= )|"
    r"^ (?:\| )?\d+ ?(?:x|fois|jours|j)(?: \|)?(?: par)? (?:semaines?|mois)(?= )|"
    r"^(?: [a-z0-9]+){0,9}(?: \|)? (?:je|j|il|elle) (?:y )?(?:fais|vais|suis)(?= (?:\||"
    r"$))|^ (?:\| )?(?:[a-z]+ (?:\| )?){0,6}?(?:(?:j|je|il|elle|on) (?:n )?y (?:suis|"
    rf"est)(?= (?:\||$|{_ADV}|depuis|bien|tous|chaque))|suis dedans|j en fais partie|(?:j|"
    r"il|elle) y (?:vais|va) (?:tous|chaque|toutes|deja|regulierement|souvent|encore|"
    r"toujours)|(?:me|lui) (?:convient|va) (?:bien|parfaitement|tres)|(?:je|il|elle) (?:la|"
    r"le|les) (?:vois|voit) (?:le|la|tous|toutes|chaque|souvent|deja|regulierement|"
    r"une fois|\d))(?= )"
)
_SUIVI_NU = re.compile(
    r"(?:^|\|) (?:(?:et|deja|actuellement|toujours|la journee|en ce moment|encore|"
    r"bien) )*(?:en|a la|au|a l|(?:stagiaire|salarie|volontaire|jeune|usager|"
    r"resident)(?: (?:de l|de la|du|de|en|a l|a la|au|d un))?|dans (?:le|la|un|une|"
    r"l)(?: (?:groupe|programme|parcours|dispositif))?|(?:en )?(?:cddi|contrat|"
    r"accompagnement|parcours|suivi)(?: (?:en|a l|a la|au|dans un|dans le|de|avec))*) $"
)
_DEPUIS = re.compile(
    r"^(?: [a-z]+){0,2}? depuis (?:\d|le|la|janvier|fevrier|mars|avril|mai|juin|juillet|"
    r"aout|septembre|octobre|novembre|l|lundi|mardi|une|peu|longtemps|un)"
)
_SOUHAIT = re.compile(
    r" (?:veux|voudrais|aimerais|souhaite|envie|interesse|faire|aller|entrer|integrer|"
    r"rentrer|inscrire|orienter|demande|propose|connaitre|veut|voudrait|aimerait|candidat|"
    r"candidature|attente|attends|peux|peut|droit|besoin|cherche|m inscrire|postule|"
    r"dossier|essayer|conseille|parle|entendu|dit d aller|dit|bientot|rendez vous|faut|"
    r"faudrait|preconise|preconisation|commencer|tester|pense|projet|etre|piste|hesite|"
    r"possible|pourrait|evoque|positionner|relancer|prescription|ok pour|"
    r"d accord pour)(?: [a-z0-9]+){0,4} $"
)
_METIER = re.compile(
    r" (?:conseiller|conseillers|conseillere|referent|educateur|intervenant|directeur|"
    r"animateur|formateur|cip|bosse|travaille) (?:a|en|au|de|du|chez|pour)(?: (?:la|le|l|"
    r"un|une))* $"
)
_DU_PROFESSIONNEL = re.compile(
    r" (?:mon|ma|un|une|son|sa|par le|par la|notre) (?:conseiller|referent|educateur|educ|"
    r"formateur|cip)"
)
_ACCOMPAGNE = re.compile(r" (?:suivi|accompagne|conseiller|referent) (?:[a-z]+ ){0,3}$")


# "Il a fait 2 chantiers d’insertion déjà": done, and not gone on with.
_DEJA_FAIT = re.compile(
    r" (?:ai|a|as|ont|avons) (?:deja |aussi |bien )*(?:fait|eu|enchaine|connu|essaye|tente|fini|termine) "
    r"(?:(?:un|une|deux|trois|quatre|plusieurs|quelques|plein de|\d+|des|le|la|l|son|sa|mon|ma) )*$"
)
_CONTINUE = re.compile(r" (?:depuis|en cours|toujours|actuellement|en ce moment|encore)(?= )")


def is_accompanied(phrase: Phrase, debut: int, fin: int, limite: int) -> bool:
    """True when France Travail does more than register: an adviser, someone who follows."""
    return bool(
        _ACCOMPAGNE.search(phrase.before(debut))
        or re.match(r"^(?: [a-z]+)? (?:me|m|le|la|l) (?:suit|accompagne)", phrase.norme[fin:limite])
    )


def is_ones_own(phrase: Phrase, avant: str, debut: int) -> bool:
    """True for "ma conseillère ML", "mon assistante sociale": the person has one."""
    conseiller = _MON_CONSEILLER.search(avant[-70:])
    if conseiller:
        avant = avant[-70:][: conseiller.start() + 1]
    elif not (_UNE_PERSONNE.match(phrase.norme[debut:]) and _MON.search(avant)):
        return False
    return not _PLUS_LE_MIEN.search(avant)


def follows(clause: Clause, avant: str, suite: str) -> bool:
    if clause.futur or (_METIER.search(avant[-50:]) and not _DU_PROFESSIONNEL.search(avant)):
        return False
    if _DEJA_FAIT.search(avant) and not _CONTINUE.search(suite[:50]):
        return False
    if _RENDEZ_VOUS.search(avant) and _CHAQUE.search(suite[:50]):
        return True
    souhait = _SOUHAIT.search(avant[-60:])
    if _SUIVI_APRES.match(suite) and not souhait:
        return True
    if _SUIVI_NU.search(avant) or (
        re.fullmatch(r" (?:la |le |l |et )*", avant) and _DEPUIS.match(suite)
    ):
        return True
    trouve = _SUIVI_AVANT.search(avant[-90:])
    if not trouve:
        return False
    groupe = f" {trouve.group().strip()} "
    if _VERBE_A_DEUX.search(groupe) and _BIENTOT.search(suite[:50]):
        return False
    if (
        _VERBE_FAIBLE.search(groupe)
        and not _VERBE_FORT.search(groupe)
        and not _REGULIER.search(suite[:50])
    ):
        return False
    return not _SOUHAIT.search(avant[-90:][: trouve.start() + 1][-40:])
