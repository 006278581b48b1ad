"""What is told beside a sign and says that there is no urgence: a roof, an end, a joke, a trade.

Each guard looks at the whole message: "mon ex me frappait. C'est fini, je suis remariée". None of
them cancels what is told of tonight, or of blows that go on.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.urgences.contexte import PASSE, Contexte, has, has_any, is_now
from bot.urgences.violences_passees import are_behind

# A roof, told after the nights outside ("mes parents m'ont viré, je suis chez un ami").
_MON_TOIT = (
    (
        "je|on|nous ,? suis|est|sommes|dors|dort|vis|vit|loge|reste chez mon|ma|mes|un|une|des|"
        "notre|la"
    ),
    "je y dors|dort|vis",
    "suis|sommes|est heberge|hebergee|heberges|loge|logee|recueilli|recueillie chez|par|au|en",
    "me|m|nous a|ont|avons? heberge|hebergent|loge|logent|accueille|accueillent|recueilli|repris",
    "me|m|nous a|ont prete ... chambre|studio|appart|logement",
    "me|m|nous a|ont pris|reprise|repris chez|avec elle|lui|eux",
    "je ai|avais? trouve|enfin|obtenu ... LOGIS",
    "maintenant|la|depuis|desormais je ai ... mon|ma|un|une LOGIS",
    "rentre|rentree|rentres|retourne chez moi|nous",
    "maintenant|desormais locataire|locataires|proprietaire|heberge|hebergee",
)
# Long enough to be where one lives, whatever put one out before.
_LOGE_DEPUIS = re.compile(
    r" (?:dors|dort|loge|loges?|vis|vit|habite|suis|est|reste|heberge[es]*) (?:\w+ )?chez (?:\w+ ){1,3}?depuis "
    r"(?:\d+|une?|deux|trois|quatre|cinq|six|des|plusieurs|quelques) (?:mois|ans?|semaines)(?= )"
)
_SON_TOIT = (
    (
        "est|sont|loge|dort|vit|reste|retourne|retourner|parti|partie|la chez sa|son|ses|des|un|"
        "une|l mere|pere|parents|soeur|frere|ami|amie|amis|copain|copine|tante"
    ),
    "heberge|hebergee|heberges|loge|logee|recueilli|recueillie|relogee|reloge chez|par",
    "canape de|d|chez *",
    "squat~ mon|le|notre|chez canape|clic_clac|salon|lit|moi|nous",
)
_UN_TOIT = (
    (
        "accueilli|accueillie|accueillis|heberge|hebergee|heberges|loge|logee|logees|"
        "pris_en_charge|"
        "mis_a_l_abri|mise_a_l_abri|mis_l_abri|orientee|oriente en|au|a|dans|par un|une|l|le? "
        "chrs|foyer|centre|cada|fjt|residence|hotel|structure|association|asso|hudo|115|siao|ehpad"
    ),
    "mais|a|ai|ont|avec|eu|obtenu une|sa? place ce_soir|cette_nuit|en_chrs|en_foyer",
    "suis|sommes|est|sont|ete relogee|reloge|reloges|relogees",
    "place trouvee|confirmee|ok|obtenue|accordee",
    "nuit|nuits|place|hotel|chambre ... confirmee|reservee|assuree",
    "donc|c_est|est pas de? urgence|urgent",
    "jamais|pas dehors|a_la_rue quand_meme|pour_autant|heureusement",
    "c_est arrange|regle",
)
# Said of who has been called "sans abri", or of somebody else.
_DANS_SES_MURS = (
    "suis|sommes maintenant|toujours|bien|aussi? proprietaire|proprio|locataire $|depuis|a|et",
    "ai ma|notre propre? maison",
    "chez l un ... l autre",
    "chez les uns ... autres",
    "ai une adresse chez",
    "^ locataire|proprietaire|proprio depuis|a|$",
)
_PAS_VRAI = re.compile(r" (?:jamais|pas|dit|disent|apele|apelent|traite|croit|croient|prend) ")
_CHAQUE_NUIT = re.compile(
    r" (?:dors|dort|dorment|dormons|vis|vit|vivent|vivons|couche|couchent|squat[a-z]*|"
    r"suis (?:a la rue|dehors|sdf|sans)) "
)
_A_LA_PREMIERE = re.compile(r" (?:je|me|moi|mon|ma|mes|nous|on) ")
_PRECAIRE = (
    "jusqu|plus|rien|que|encore|mais|sauf|juste ... ce_soir|cette_nuit|demain|pas_rester|dehors|"
    "a_la_rue",
    "ce_soir|cette_nuit|demain ... dehors|rien|plus|rue|expuls*|dernier",
    "dehors|rue|rien|plus|tente|voiture ... ce_soir|cette_nuit",
    "plus|pas chez|heberge|hebergee|accueilli|locataire|proprietaire",
    "je dors dehors",
    "ou dormir",
    "personne|qui ... heberge|hebergent|heberger|loge|loger|accueille|accueillir",
    "heberge|hebergent|loge|logent|accueille|accueillent plus|pas|jamais",
)
_UN_AUTRE = (
    "moi ,? ca va|roule",
    "moi ,? je vais|suis|ai bien|locataire|proprietaire|un_logement|mon_logement|chez|loge|logee",
    "pas moi $",
    "pas mon cas",
)
# The end of it: years ago, whatever is told; or merely an end, of what is told as past.
_FINI_DEPUIS = (
    (
        "parti|partie|separes|separee|separe|divorces|divorcee|divorce|fini|termine|l_ai_quitte|"
        "l_ai_quittee|ai_quitte_mon_mari|ai_quitte_mon_ex .. y_a|depuis NB|plusieurs|quelques "
        "ans|annees|mois"
    ),
    "fini|finie|termine|separee|divorcee depuis|en 20*|19*|longtemps|MOIS|sept",
    "parti|partie en|depuis 20*|19*|MOIS|sept",
    "refait ma|sa vie",
    "remarie|remariee",
)
_FINI = (
    "c_est|est|tout|histoire fini|finie|termine|terminee|derriere_moi|derriere_nous|du_passe",
    "suis|est|enfin|moi|maintenant tranquille|apaisee|apaise|sereine|heureuse|libre $|depuis|avec",
    "je vais bien|mieux|super_bien|tres_bien desormais|aujourd_hui|maintenant|depuis|$",
    "elle va bien|mieux|super_bien|tres_bien desormais|aujourd_hui|maintenant|depuis|$",
    "je|elle revis|revit|respire|souffle $",
    "il est mort|decede",
    "plus|aucun de? contact|nouvelles|lien ... depuis|$",
)
_IMPARFAIT = re.compile(r" (?!(?:fai|sai|mai|jamai|vai|plai)[st] )[a-z]+(?:ais|ait|aient) ")
_PARTICIPE = re.compile(
    r" (?:ai|a|ont|avait|ete) (?:[a-z]+ )?(?:frap|tap|bat|cogn|gifl|tabas|etrangl|viol|agres|mis|"
    r"done|cas|pous|maltrait|insult|humili|harcel)[a-z]* "
)
_CONTINUE = re.compile(
    r" (?:encore|toujours|recomence|revient|revenu|reviens|retrouve|retrouver|menace|menacent|"
    r"peur|harcele|suit|atend|guete|rode|hier|ce soir|ce matin|cete nuit|plainte|bleus?) "
)
_PAS_GRAVE = (
    "rien|pas de? grave|mechant",
    "c|c_est|est|etait|fut rien|gueri|guerie|cicatrise|soigne|passe|oublie $",
    "est|sont gueri|guerie|cicatrise|remis|remise",
    "plus de peur que de mal",
)
_SUR_LE_MOMENT = re.compile(
    r" (?:peur|secours|vite|aidez|encore|arive|revient|respire|reagit|bouge|saigne|maintenant) "
)
# Said laughing: "je rigole", or a laugh beside a condition that is nobody's death.
_POUR_RIRE = re.compile(r" je (?:rigole|decone|plaisante|decon|dec) (?!pas |plus )")
_RIRE = re.compile(r" (?:mdr+|ptdr|xptdr|lol|haha+|ahah+|hihi|jpp) ")
_SI_OU_QUAND = re.compile(
    r"^ (?:[a-z]+ ){0,2}(?:si|quand|avec|a cause de|telement|pour) "
    r"(?!(?:je (?:reste|rentre|dois|suis|vis|continue)|ca continue|persone|tu|il me|ele me|"
    r"ils me) )"
)
_TRISTE = (
    (
        "serieux|vraiment|seul|seule|cachets|pont|corde|adieu|enpeuxplus|pleure|depression|"
        "souffre|marre|peur|scarifi*|lettre|fini|harcel*|frapp*"
    ),
)
_SENSATIONS = re.compile(
    r" (?:saut a l elastique|elastique|parachute|parapente|base jump|bungee|tyroliene|"
    r"cascadeu[a-z]+|cascades) "
)
_SCENE = re.compile(
    r" (?:cascadeur|cascadeuse|cascades|polar|roman|escape game|murder party|jeu de role|cosplay) "
)
_SPORT = re.compile(r" (?:boxe|boxeur|boxeuse|karate|judo|rugby|sparing|ring|krav|kick) ")
# What an accident left behind: it is over, and the worker looks for something else.
_SEQUELLES = (
    (
        "inaptitude|inapte|consolide|consolidee|consolidation|licencie|licenciee|sequelles|"
        "reeducation|reconversion|rqth|invalidite|taux_d_incapacite|mi_temps_therapeutique|"
        "at|accident_du_travail|accident_de_travail|maladie_professionnelle|rente|arret_maladie|"
        "accident_trav|kine|paraplegique"
    ),
)
_TRAHI = (
    (
        "bureau|collegue|collegues|chef|patron|patronne|poste|confiance|trahi|trahie|trahison|"
        "associe|associes|equipe|promotion|amie"
    ),
)
_SANS_EMPLOI = re.compile(r" (?:licencie[a-z]*|licenciement|plan social|malpropres?) ")
_LIBRE = re.compile(r" apres (?:[a-z0-9]+ )(?:ans?|mois|anes?) (?:de|en|a|ferme|dedans|la) ")
_NUIT_OU_LOGIS = re.compile(
    r" (?:dor[a-z]+|couch[a-z]+|nuits?|logement|toit|apart[a-z]*|heberg[a-z]+|froid|rue|foyer|"
    r"sdf|tente|maison|chez|115) "
)
_PRENDRE_L_AIR = re.compile(
    r" pour (?:que |me |le |la |pas )?(?:[a-z]+ ){0,9}(?:air|bouge|sorte|jouer|jeux|ecrans?|sport|"
    r"soleil|promener) "
)
_ROUTIER = re.compile(
    r" (?:chaufeur|chaufeuse|routiere?|poids lourds?|camioneur|marinier|batelier|forain) "
)
_EN_ROUTE = re.compile(r" (?:camion|cabine|couchete|aire|parking|peniche|van|fourgon) ")
_SI_FUTUR = re.compile(
    r" si (?:[a-z0-9]+ |, ){2,14}(?:devrais?|devra|devrons|serais?|sera|finirais?|finira|faudra|"
    r"faudrait|dormirais?|irais?|pourais?|vais|va) (?:[a-z]+ ){0,4}$"
)
# "Vous allez appeler la police ?": who writes fears for what was told.
_POLICE = re.compile(r" (?:police|flics?|gendarmes?|gendarmerie|keufs) ")
_VOUS_PREVENEZ = re.compile(
    r"(?<! pouvez)(?<! pouriez)(?<! voulez)(?<! voudriez)(?<! faut que)(?<! veux que)"
    r"(?<! voudrais que)(?<! besoin que)(?<! peus) "
    r"(?:vous|tu|ca|cela|site|apli|aplication|bot|robot|machine|chat|passerele|mision locale)"
    r" (?:(?:alez|vas|va|aler|alais|aliez|ferez|faites|le|me|moi) )?$"
    r"| (?:peur|crains|veux pas|voudrais pas|pas envie) que (?:on|vous|tu|ils?|eles?) $"
    # of whoever one would go to: "si je vais à la mairie ils vont appeler la police ?"
    r"|(?=.* (?:si|quand|est ce que|estce que|estce|peur|risque\w*|crains|mairie|prefecture|asociation|aco?eil|guichet|c?cas|caf|papiers?|papie) )"
    r".* (?:ils?|eles?|on|mairie|gens|dame|asistante|sociale|c?cas|guichet|prefecture|services?|quelqu un) "
    r"(?:(?:va|vont|von|peut|peuvent|risque|risquent|de|pourait|pouraient|doit|doivent|me|m|a|le|pas|ne|apres|alors|dois|sont|obliges) )*$"
)

_PRESSE = re.compile(
    r" (?:vite|svp|urgent|urgence|secours|aidez|help|maintenant|venez|danger|tout de suite) "
)
_LE_TANT = re.compile(r" le (?:[1-9]|[12]\d|3[01]) (?!h |heures? |rue |e )")


def is_lodged(contexte: Contexte) -> bool:
    """A roof was found since; who sleeps outside every night has none, whatever is told besides."""
    if has_any(contexte.lu[contexte.debut :], _PRECAIRE):
        return False
    if has_any(f"{contexte.texte[-40:].strip()}{contexte.apres}", _UN_TOIT):
        return True
    if _LOGE_DEPUIS.search(contexte.suite):
        return True
    if is_now(contexte) or _CHAQUE_NUIT.search(f" {contexte.signe.strip()} "):
        return False
    if _PAS_VRAI.search(f"{contexte.avant[-40:]}{contexte.texte}") and has_any(
        contexte.lu, _DANS_SES_MURS
    ):
        return True
    de_soi = _A_LA_PREMIERE.search(f"{contexte.avant[-30:]}{contexte.texte}") is not None
    suite = contexte.suite[: contexte.suite.find(" | ", len(contexte.apres))]
    return has_any(suite, _MON_TOIT if de_soi else (*_MON_TOIT, *_SON_TOIT))


def is_another(contexte: Contexte) -> bool:
    """Somebody else is outside, told in passing: "mon pote dort dehors, moi ça va"."""
    autour = f"{contexte.avant[-20:]}{contexte.texte}"
    return (
        has_any(contexte.suite, _UN_AUTRE)
        and not re.search(r" (?:je|nous) ", autour)
        and not has(contexte.lu, "ce_soir|cette_nuit|bebe|enfants|gosses|petits")
    )


def is_over(contexte: Contexte) -> bool:
    """Blows of the past, by somebody who is gone."""
    if are_behind(contexte.lu):
        return True
    signe = f" {contexte.signe.strip()} "
    if _CONTINUE.search(contexte.lu):
        return False
    imparfait = _IMPARFAIT.search(signe) or (
        has(contexte.texte, "violent|violente") and has(contexte.suite[:30], "parti|partie|quitte")
    )
    if not imparfait and not _PARTICIPE.search(signe):
        return False
    return has_any(contexte.suite, _FINI_DEPUIS) or (
        bool(imparfait) and has_any(contexte.suite, _FINI)
    )


def is_harmless(contexte: Contexte) -> bool:
    """Nothing serious came of it, said at once; a relative's blow is never that."""
    if has(contexte.lu, "COUPLE|PARENT") or _SUR_LE_MOMENT.search(contexte.lu):
        return False
    return PASSE.search(f" {contexte.phrase} ") is not None and has_any(
        contexte.ensuite, _PAS_GRAVE
    )


def is_said_laughing(contexte: Contexte) -> bool:
    """ "Je vais me tuer si je rate encore le code mdr", and nothing that makes it true."""
    if has_any(contexte.lu.replace(contexte.texte, " _ "), _TRISTE):
        return False
    if _POUR_RIRE.search(f" {contexte.ensuite} "):
        return True
    return _RIRE.search(contexte.lu) is not None and _SI_OU_QUAND.search(contexte.apres) is not None


def is_a_thrill(contexte: Contexte) -> bool:
    """A jump with a rope or a parachute."""
    return _SENSATIONS.search(contexte.lu) is not None and has(
        contexte.texte, "jeter|jete|sauter|saute|balancer|vide|pont|haut"
    )


def is_staged(contexte: Contexte) -> bool:
    """Played on a stage, written in a novel."""
    return _SCENE.search(contexte.avant[-90:]) is not None


def is_a_sport(contexte: Contexte) -> bool:
    """Blows of a boxing club."""
    return (
        _SPORT.search(contexte.lu) is not None
        and has(contexte.texte, "prend|prends|prenais|recois . COUPS")
        and not has(contexte.lu, "COUPLE|PARENT|peur|maison")
    )


def is_an_old_accident(contexte: Contexte) -> bool:
    """An accident of which only the consequences for work are told."""
    return (
        has(contexte.texte, "chute|accident|collision|infarctus|avc")
        and has_any(contexte.phrase, _SEQUELLES)
        and not has(contexte.lu, "SUR_LE_CHAMP|EVANOUI|MAL_RESPIRER|vient_de|fait|saign~|sang")
    )


def is_a_betrayal(contexte: Contexte) -> bool:
    """ "Poignardé dans le dos", at the office."""
    return (
        "poignard" in contexte.texte
        and contexte.apres.startswith(" dans le dos ")
        and has_any(contexte.lu, _TRAHI)
        and not has(contexte.lu, "sang|saign~|hopital|police|ARME|mort|vite|samu")
    )


def is_out_of_work_or_jail(contexte: Contexte) -> bool:
    """ "Dehors" of a job, or free again; nothing is told of a night or of a roof."""
    if _NUIT_OU_LOGIS.search(contexte.lu) or has(contexte.lu, "PARENT|COUPLE|PETIT|froid"):
        return False
    if not has(contexte.texte, "dehors") or has(contexte.texte, "vis|vit|vivent|caille"):
        return False
    return bool(_SANS_EMPLOI.search(contexte.phrase) or _LIBRE.search(contexte.suite))


def is_sent_to_play(contexte: Contexte) -> bool:
    """ "Ma mère m'a mis dehors pour que je prenne l'air"."""
    return _PRENDRE_L_AIR.search(contexte.apres) is not None and not has(
        contexte.lu, "nuit|dormir|froid|rue"
    )


def is_on_the_road(contexte: Contexte) -> bool:
    """A lorry driver sleeps in the cab, and has a home."""
    return (
        _ROUTIER.search(contexte.phrase) is not None
        and _EN_ROUTE.search(f"{contexte.texte.strip()}{contexte.apres[:30]}") is not None
        and has(contexte.phrase, "chez_moi|chez_lui|chez_nous|week_end|week|femme|conges")
    )


def is_only_if(contexte: Contexte) -> bool:
    """ "Si je perds mon appart, je devrai dormir dans ma voiture"."""
    return _SI_FUTUR.search(contexte.avant) is not None and not is_now(contexte)


def is_afraid_of_being_told_on(contexte: Contexte) -> bool:
    """ "Vous allez appeler la police ?", and nothing that presses."""
    return (
        _POLICE.search(f" {contexte.texte}") is not None
        and _VOUS_PREVENEZ.search(f" {contexte.avant.strip()} ") is not None
        and not _PRESSE.search(contexte.lu)
    )


def is_dated(contexte: Contexte) -> bool:
    """ "Il nous met dehors le 30": a day to come."""
    return (
        _LE_TANT.search(contexte.apres) is not None
        and not PASSE.search(f" {contexte.signe.strip()} ")
        and not is_now(contexte)
    )


# name: True when the sign is cancelled
APAISEMENTS: dict[str, Callable[[Contexte], bool]] = {
    "loge": is_lodged,
    "un-autre": is_another,
    "fini": is_over,
    "pas-grave": is_harmless,
    "pour-rire": is_said_laughing,
    "sensations": is_a_thrill,
    "scene": is_staged,
    "sport": is_a_sport,
    "sequelles": is_an_old_accident,
    "trahison": is_a_betrayal,
    "sans-emploi": is_out_of_work_or_jail,
    "prendre-l-air": is_sent_to_play,
    "en-route": is_on_the_road,
    "si-un-jour": is_only_if,
    "date": is_dated,
    "vie-privee": is_afraid_of_being_told_on,
}
