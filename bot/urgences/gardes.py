"""What cancels a sign that was found: a negation, a past that is over, a question, a film.

A guard looks at the words around one sign and cancels that sign only. Expressions that are never
a sign are in `faux_amis`; they are erased before.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.urgences.apaisements import APAISEMENTS
from bot.urgences.contexte import PASSE, Contexte, has, is_now
from bot.urgences.derriere_soi import DERRIERE_SOI
from bot.urgences.faux_amis import FAUX_AMIS
from bot.urgences.motifs import candidates, compile_motif
from bot.urgences.reproches import POUR_DE_BON, is_a_scolding

_NEGATION_AVANT = re.compile(
    r"(?<!devrais)(?<!ferais)(?<!pourrais) (?:pas|plus|jamais|ni|aucun|aucune|sans|zero)"
    r" (?:(?:de|des|du|me|se|au|a|l|la|le|les|un|une|encore|ete|eu|en|etre|pense|songe|voulu|fait|"
    r"envie|victime|subi|conu|ide+s?|pense+s?|risques?|tentatives?|antecedents?|parle|conduites?|"
    r"comportements?|propos|notion|signes?)"
    r" ){0,4}$"
)
# "RAS côté suicide": nothing to report there, as educators write.
_RAS_AVANT = re.compile(
    r" ras (?:(?:cote|niveau|au|plan|sur|question|pour|en|termes?|de|du|d|le|la|l|les|risques?|ide+s?|"
    r"conduites?|violences?|urgences?) ){1,5}$"
)
# What one says not to have said: an imperfect, since "je ne vous ai pas dit que je suis dehors" tells it.
_PAS_DIT_AVANT = re.compile(
    r" (?:ai|a) (?:pas|jamais) (?:dit|ecrit|pretendu) que (?:je|il|ele|on) (?:(?:etais|etait) )?$"
)
_NEGATION_APRES = re.compile(r" (?:pas|jamais|plus (?!(?:fort|souvent|que|en|de) ))")
_NON = (" non , ", " non | ", " non mais ", " non pas ", " non angoise", " non stres", " non la ")
_SI_AVANT = re.compile(r" (?:si|cas ou) (?:[a-z]+ ){0,4}$")
_INTENTION_AVANT = re.compile(
    r" (?:vais|va|veux|veut|voudrais|voudrait|envie|pense|parle|compte|menace|dit|peur|dois)"
    r" (?:(?:de|a|que|il|ele) ){0,2}$"
)
_PEUR_AVANT = re.compile(
    r" (?:vais|va|vont|serai|sera|serais|menace|menacent|risque|risquons|peur|crains|"
    r"peux|pourrais|evite|eviter|"
    r"finir|bientot|(?:veux|voudrais) pas) "
    r"(?:(?:de|me|se|que|etre|finir|retrouver|retrouve|expulse|mettre|mis|mise|nous|je|on|il|ele|"
    r"devoir|ete|fini|soit|sois|faire) ){0,4}$"
)
_SI_ET_QUE = re.compile(r" si (?:[a-z]+ ){1,12}et que (?:[a-z]+ ){0,3}$")
_FAILLI_AVANT = re.compile(r" faili (?:[a-z]+ ){0,7}$")
_IMPARFAIT_AVANT = re.compile(
    r" (?:etais|etait|etions|etaient|avais|avait|vivais|vivait|dormais|dormait|restais|logeais)"
    r" (?:[a-z]+ ){0,2}$"
)
_IMPARFAIT_DEBUT = re.compile(r"(?:dorm|viv|couch|squat|log|habit|rest|et|av)(?:ais|ait|aient) ")
_RAPPORTE = re.compile(
    r" (?:dit|avoue|confie|explique|raconte|aprend|apris|anonce|prevenu|signale|ecrit|repond|"
    r"revele)"
    r" (?:[a-z]+ ){0,3}(?:que|come quoi) (?:[a-z]+ ){0,4}$"
)
_PRESENT = re.compile(
    r" (?:veux|veut|vais|va|dors|dort|vis|vit|pense|ai envie|a envie|ai plus|ai pas|ai nule|"
    r"(?:suis|est|e) (?:a la rue|sdf|sans|dehors|deriere|devant|inconscient)) "
)
_AVANT_SEUL = re.compile(
    r"(?<!come)(?<!que) avant (?!(?:\d+|minuit|la|ce|cete|de|que|le|la|les|l|hier|midi|noel|demain|"
    r"mon|mes|un) )"
)
_TOUJOURS_LA = re.compile(
    r" (?:encore|toujours) (?:a la maison|avec (?:lui|ele)|chez (?:lui|ele)|ensemble|maries) "
)
_JE_RACONTE = re.compile(
    r" (?:je|moi|mon|ma|me|nous) (?!(?:ai|lis|regarde|vois|ecoute|ecris|relis|joue|tourne|"
    r"roman|film|polar|livre|heroine|heros|personage|cours|role|scenario) )"
)
_MOI_MEME = re.compile(r" (?:je ai (?:avale|pris|bu|gobe|envie)|je (?:veux|vais|pense|me)|moi) ")
_A_SOI = re.compile(r" (?:je|moi|mon|ma|mes|me|nous|notre|dors|suis|vis|couche) ")
_RIRE = re.compile(r" (?:mdr+|ptdr|xptdr|lol|haha+|hihi|jpp) ")
_DES_QU_ON_EN_PARLE = re.compile(
    r" (?:quand|parce que|des que|car) (?:je|on|il|ele) (?:lui )?(?:ai |a )?"
    r"(?:parle|propose|dit|prononce|evoque|demande|montre) "
)
_CLOS = re.compile(
    r" (?:c est juge|a ete (?:juge|condamne)|ete jugee?|inseparables?|reconcilie[es]?|"
    r"on en (?:rit|rigole)) "
)
_RECOMMENCE = re.compile(
    r" (?:encore|toujours|recomence|revient|revenu|retrouve|menace|peur|sort|sorti|harcele|"
    r"hier|ce soir|ce matin|cete nuit) "
)
_PAR_UN_MORT = re.compile(
    r" (?:de|par) (?:un |une |son |sa |mon |ma )?[a-z]+ (?:[a-z]+ )?(?:morte?|decede|decedee) "
)
_PAS_CE_JOUR = r"(?!(?:a |au )?(?:ce|cete|demain|aujourd|midi|minuit|hier|tout) )"
_ABRI_JUSQU_A = re.compile(rf" jusqu (?:a|au) {_PAS_CE_JOUR}[^|]* apres (?:, )?$")
_FIN_DATEE = re.compile(
    r" (?:fin|sortie|terme|expulsion|depart) (?:de |du |le )?[^|]*"
    r"(?: \d{1,2} , \d{1,2} | prochaine? | dans \d+ | le \d+ |"
    r" (?:lun|mar|mercre|jeu|vendre|same)di )"
)
# Who will get out on a day to come, of prison or of hospital.
SORTIRA = re.compile(
    r" (?:sor(?:t|s|tira|tirai|tant)|liberable|sera libere|serai libere|sera liberee|serai liberee|"
    r"(?:sortie|liberation) (?:seche|definitive|anticipe[e]?|de (?:prison|detention)|sans (?:amenagement|solution))|"
    r"(?:sortie|liberation|levee de ecrou|fin de peine) (?:[a-z0-9]+ ){0,5}?(?:prevue?|anoncee?|programee?)|"
    r"(?:sortie|liberation|levee de ecrou|fin de peine) (?:le|dans|la|en|a))"
    r"(?: [^|]*?)?(?: prochaine?| semaine pro| mois pro| dans \d+| dans (?:un|une|deux|trois|quelques) (?:jour|semaine|mois)s?|"
    r" le \d{1,2}(?! h )| en (?:janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre)|"
    r" bientot| (?:lun|mar|mercre|jeu|vendre|same)di) "
)
# "Il nous vire vendredi": told in the present of a day of the week that has not come.
_JOUR_A_VENIR = re.compile(
    r" (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) (?!(?:dernier|pase|soir dernier) )"
)
_SE_FERA = re.compile(
    r" (?:me|m|nous|te|le|la|les|l|lui|va|vont|doit|doivent|veut|veulent|faut) (?:fera |va |vont |veut |doit )?"
    r"(?:met|metent|metra|metre|vire|virent|virer|virera|jete|jetent|jeter|fout|foutent|foutre|degage|degagent|degager|chase|chasent|chaser|expulse|expulsent|expulser)(?= )"
    r"| (?:je|on|nous|il|ele|ils|eles) (?:dors|dort|dorment|dormons|dormirai|dormira|vais|va|alons|vont) (?:dormir )?ou(?= )"
    r"| ou (?:est ce que )?(?:je|on|nous|il|ele|ils|eles) (?:(?:vais|va|alons|vont) )?(?:dormir|dors|dort|dormons|dorment|dormirai|dormira)(?= )"
)
_DERRIERE = re.compile(r" (?:deriere|apres|ensuite) ")
_CHOSE_TOMBEE = re.compile(
    r" (?:plafond|mur|toit|toiture|plancher|balcon|cloison|placo|cheminee|faux plafond|etagere)"
    r" (?:[a-z]+ ){0,5}(?:se est |est |a )?$"
)
_SUR_QUELQU_UN = re.compile(r" (?:sur|dessus|blese[a-z]*|coinc[a-z]+|saign[a-z]+|sous) ")
_JE_GERE_SEULE = re.compile(r" je (?:gere|eleve|asume|asure|fais tout|ocupe) ")
_A_GARDER = re.compile(r" (?:garder|mode de garde|nounou|creche|asistante maternele|periscolaire) ")

# After "dans la rue", these words are not the name of a street.
_PAS_UNE_RUE = (
    "depuis ce cet cete et avec la le je il ele on en mais pour car parce maintenant toute tout "
    "seul seule svp merci a au dehors quoi sans moi nous demain aujourd hier encore apres suite "
    "aidez aide dormir ou cause pas plus si que qui bonjour urgent puis alors mon ma mes un une "
    "deux trois help actuelement avant dort dors vit ses son sa jusqu par pendant quand vite "
    "chaque come est c me se y tous toujours bebe froid peur faim rien aucun sinon ici lui home "
    "tape frape jour nuit"
)
_NOM_DE_RUE = re.compile(
    r"(?<= )(?:habite|habitons|habitent|vis|vit|loge|suis|est|reste|dans) (?:dans |a )?la rue "
    rf"(?!(?:{'|'.join(_PAS_UNE_RUE.split())}) )[a-z]+ "
)
_ADRESSE = re.compile(
    r"(?<! la)(?<= )(?:rue|avenue|place(?! de )|boulevard|impase|chemin|quartier|cite|route|"
    r"alee|residence)"
    r" (?:de la|de l|des|du|de) [a-z]+ "
)
_RUE_DE = re.compile(r"(?<= )la rue (?:de|des|du) (?!(?:nouveau|puis|suite|force) )[a-z]+ ")
# "En finir avec" anything but life itself.
_FINIR_AVEC = re.compile(
    r"(?<= )en fini(?:r|s|t)? avec (?!(?:la vie|ma vie|sa vie|cete vie|l existence|la soufrance|"
    r"mes soufrances|ma soufrance|mes jours|moi|tout|ca|ce monde|la douleur|tous) )[a-z]+ "
)
_MOURIR_DE = re.compile(
    r"(?<= )(?:mourir|meurs|crever|creve|mort|morte) de "
    r"(?!(?:cete|tout|vivre|moi|ce|douleur|chagrin|tristese|suite|plus|desespoir|solitude) )[a-z]+ "
)
# A thing that "kills" or "will give a heart attack": the subject is nobody.
_CHOSE_QUI_TUE = re.compile(
    r"(?<= )(?:ce|cet|cete|ces|le|la|les|mon|ma|mes|l) "
    r"(?!(?:mecs?|types?|gars|homes?|feme|mari|ex|peres?|meres?|freres?|soeurs?|copains?|copines?|copin|voisins?|"
    r"voisine|compagnon|conjoint|parents|oncles?|cousins?|fils|file|gens|jeunes|jeune|dealer|dealers|"
    r"meuf|fou|famile|concubin|daron|darone|grand|beau|bele|petit|petite|chum|keum|coloc|passeur|"
    r"clients?|proxenete|agreseurs?|monsieur|compagne|conjointe|epoux) )"
    r"[a-z]+ (?:de [a-z]+ )?(?:va|vont|vas|finira par|va finir par|alait) "
    r"(?:(?:me|nous|te|vous|le|la|les|l) (?:tuer|achever|doner|faire|creer|provoquer|filer|rendre|buter)|"
    r"mourir|crever|lacher) "
    r"(?:(?:une|un) (?:crise(?: cardiaque)?|avc|infarctus|cancer|ulcere|malaise) )?"
)
# "Je me tue à chercher": an effort.
_SE_TUER_A = re.compile(
    r"(?<= )(?:me|se|nous) tu(?:e|er|ent|ons) a (?:(?:l|le|la|les|vous|te|lui|leur|y) )?[a-z]+er "
)
# An expulsion that is wanted, and not for today.
_VEUT_EXPULSER = re.compile(
    r"(?<= )(?:veut|veulent|voudrait|menace de|menacent de|cherche a|risque de) "
    r"(?:me|nous|le|la|l|les) expulser (?!.{0,40}(?:ce soir|cete nuit|demain|aujourd hui|"
    r"maintenant|ce matin|tout de suite|police|dormir))"
)
# Whether they may: a right is asked about, of a home that one still has.
_DROIT_D_EXPULSER = re.compile(
    r"(?<= )(?:(?:le|a le|ont le|avait le|du) droit (?:de |d )|(?:est ce que )?(?:le |mon |ma |la )?(?:proprio|proprietaire|bailleur|mairie|on|il|ils) (?:peut|peuvent|pourrait)(?: ils| il| elle)? )"
    r"(?:me|m|nous|le|la|l|les) (?:expulser|met+re|foutre|jet+er|virer)(?: dehors| a la rue)?(?= |$)(?!.{0,40}(?:ce soir|cete nuit|demain|aujourd hui|"
    r"maintenant|ce matin|tout de suite|police|dormir))"
)
# Too much of anything but a drug; and an illness that is over.
_OVERDOSE_DE = re.compile(
    r"(?<= )overdose de (?!(?:medic|cachet|heroine|cok|coca|crack|drogu|md|ghb|morphin|methadon|"
    r"subu|tramadol|dolipran|paracetamol|xanax|som|alco|speed|lsd|kad|opi|fentanyl|codein|pilul|"
    r"la |mon |ma |son |sa |un |une |ce )[a-z]*)[a-z]+ "
)
_DEPUIS_SON_MALAISE = re.compile(
    r"(?<= )(?:depuis|apres|suite a|avant) (?:mon|son|un|l|cet|notre|leur|sa|ma|la|le) "
    r"(?:[a-z]+ )?(?:infarctus|avc|crise cardiaque|aret cardiaque|overdose|coma|hemoragie|"
    r"epilepsie) (?!(?:de )?(?:ce|cete|hier|tout a|maintenant|il y a \d+ (?:minute|heure)))"
)
_EFFACE_AUSSI = {
    "dehors": (_NOM_DE_RUE, _RUE_DE, _ADRESSE, _VEUT_EXPULSER, _DROIT_D_EXPULSER),
    "suicide": (_FINIR_AVEC, _MOURIR_DE, _CHOSE_QUI_TUE, _SE_TUER_A),
    "tentative": (_FINIR_AVEC,),
    "violences": (_CHOSE_QUI_TUE,),
    "vital": (_CHOSE_QUI_TUE, _OVERDOSE_DE, _DEPUIS_SON_MALAISE),
}


def _is_past(contexte: Contexte) -> bool:
    if has(contexte.apres, "RESOLU") and PASSE.search(contexte.signe):
        return True
    if _PRESENT.search(contexte.signe):
        return False
    proposition = contexte.proposition
    if _TOUJOURS_LA.search(contexte.suite):
        return False
    if not (has(proposition, "DATE_PASSEE") or _AVANT_SEUL.search(proposition)):
        return False
    return not has(proposition, "ACTUEL") or has(proposition + contexte.apres, "RESOLU")


def _is_future(contexte: Contexte) -> bool:
    proposition = contexte.proposition
    return has(proposition, "DATE_FUTURE") and not has(proposition, "TOUT_DE_SUITE")


def _is_on_a_day_to_come(contexte: Contexte) -> bool:
    """A roof that is lost on a day of the week to come: "mon pote nous met dehors vendredi"."""
    proposition = contexte.proposition
    return (
        _JOUR_A_VENIR.search(proposition) is not None
        and _SE_FERA.search(proposition) is not None
        and not has(contexte.lu, "TOUT_DE_SUITE")
    )


def _is_news(contexte: Contexte) -> bool:
    """Read or seen in the news, and not told of oneself."""
    phrase = contexte.avant + contexte.apres
    return has(phrase, "MEDIA") and not _JE_RACONTE.search(
        f"{contexte.avant[-30:]}{contexte.texte}"
    )


def _is_leisure(contexte: Contexte) -> bool:
    return has(contexte.phrase, "LOISIR") and not has(contexte.phrase, "TOUT_DE_SUITE")


def _is_hypothesis(contexte: Contexte) -> bool:
    supposee = (
        _SI_AVANT.search(contexte.avant)
        or _SI_ET_QUE.search(contexte.avant)
        or contexte.texte.startswith("et si ")
    )
    return bool(supposee) and not is_now(contexte)


def _is_long_ago(contexte: Contexte) -> bool:
    """An imperfect that is not that of reported speech ("il m’a dit qu’il dormait dehors")."""
    return (
        bool(_IMPARFAIT_AVANT.search(contexte.avant) or _IMPARFAIT_DEBUT.match(contexte.texte))
        and not _RAPPORTE.search(contexte.avant)
        and not is_now(contexte)
    )


def _is_told_by_a_work(contexte: Contexte) -> bool:
    if _MOI_MEME.search(f" {contexte.avant[-14:].strip()} {contexte.texte}"):
        return False
    return has(contexte.avant, "FICTION") and not _JE_RACONTE.search(contexte.avant[-60:])


def _is_a_poster(contexte: Contexte) -> bool:
    """Asked to make a poster, a talk or a list of numbers, and not told of oneself."""
    return has(contexte.lu, "AFFICHAGE") and not _is_told_of_oneself(contexte)


def _is_solidarity(contexte: Contexte) -> bool:
    """A night outside with, or a collection for, those who have no roof."""
    return has(contexte.lu, "SOLIDARITE") and not _is_told_of_oneself(contexte)


def _is_told_of_oneself(contexte: Contexte) -> bool:
    autour = f"{contexte.avant[-30:]}{contexte.texte.strip()}{contexte.apres[:30]}"
    return _A_SOI.search(f" {autour} ") is not None


def _is_a_joke(contexte: Contexte) -> bool:
    """ "Elle a failli m’étrangler quand j’ai parlé d’uniforme, mdr"; a partner is never a joke."""
    return (
        _FAILLI_AVANT.search(f" {contexte.avant[-60:].strip()} {contexte.texte}") is not None
        and _RIRE.search(contexte.apres) is not None
        and _DES_QU_ON_EN_PARLE.search(contexte.apres) is not None
        and not (POUR_DE_BON.search(contexte.lu) or has(contexte.lu, "COUPLE"))
    )


def _is_closed(contexte: Contexte) -> bool:
    """Blows of the past, judged, forgiven, or given by somebody who is dead."""
    if _RECOMMENCE.search(contexte.lu) or not PASSE.search(f" {contexte.signe.strip()} "):
        return False
    return bool(_CLOS.search(contexte.apres) or _PAR_UN_MORT.match(contexte.apres))


def _is_sheltered_till_then(contexte: Contexte) -> bool:
    """A roof until a day to come: "canapé jusqu’à samedi, après plus aucun toit"."""
    if has(contexte.apres, "CE_SOIR"):
        return False
    if _ABRI_JUSQU_A.search(contexte.avant):
        return True
    derriere = _DERRIERE.match(contexte.apres) is not None
    return derriere and _FIN_DATEE.search(contexte.avant) is not None and not is_now(contexte)


def _is_after_a_dated_exit(contexte: Contexte) -> bool:
    """No roof for the day one gets out, a day to come: "sort la semaine prochaine, sans hébergement"."""
    return SORTIRA.search(f" {contexte.phrase.strip()} ") is not None and not (
        has(contexte.phrase, "TOUT_DE_SUITE")
        or has(contexte.phrase, "CE_SOIR|dort|dors|actuellement")
    )


def _is_a_thing(contexte: Contexte) -> bool:
    """A ceiling that fell, and on nobody."""
    return _CHOSE_TOMBEE.search(contexte.avant) is not None and not _SUR_QUELQU_UN.search(
        contexte.lu
    )


def _is_childcare(contexte: Contexte) -> bool:
    """Who is "toute seule" is the parent, who looks for somebody to mind the children."""
    return (
        _JE_GERE_SEULE.search(contexte.avant) is not None
        and " seul" in contexte.texte
        and _A_GARDER.search(contexte.apres) is not None
    )


def _is_a_trade(contexte: Contexte) -> bool:
    fins = (
        m.end() for m in compile_motif("METIER LIEN LIEN? LIEN? LIEN?").finditer(contexte.avant)
    )
    return any(fin == len(contexte.avant) for fin in fins)


# name: True when the sign is cancelled
GARDES: dict[str, Callable[[Contexte], bool]] = {
    "negation": lambda c: bool(_NEGATION_AVANT.search(c.avant)),
    "rien-a-signaler": lambda c: bool(_RAS_AVANT.search(c.avant)),
    "pas-dit": lambda c: bool(_PAS_DIT_AVANT.search(c.avant)) and not _PRESENT.search(c.signe),
    "non": lambda c: c.apres.startswith(_NON),
    "negation-apres": lambda c: bool(_NEGATION_APRES.match(c.apres)),
    "intention": lambda c: bool(_INTENTION_AVANT.search(c.avant)),
    "si": _is_hypothesis,
    "peur": lambda c: bool(_PEUR_AVANT.search(c.avant)) and not is_now(c),
    "imparfait": _is_long_ago,
    "fiction": _is_told_by_a_work,
    "nouvelles": _is_news,
    "failli": lambda c: bool(_FAILLI_AVANT.search(c.avant[-60:] + c.texte)),
    "loisir": _is_leisure,
    "metier": _is_a_trade,
    "affiche": _is_a_poster,
    "solidarite": _is_solidarity,
    "reproche": is_a_scolding,
    "plaisanterie": _is_a_joke,
    "clos": _is_closed,
    "abri-jusque-la": _is_sheltered_till_then,
    "sortie-datee": _is_after_a_dated_exit,
    "chose": _is_a_thing,
    "garde-d-enfant": _is_childcare,
    "passe": _is_past,
    "futur": _is_future,
    "jour-a-venir": _is_on_a_day_to_come,
    **APAISEMENTS,
    **DERRIERE_SOI,
}
GARDES_DE_FAMILLE = {
    "vital": (
        *("negation", "failli", "fiction", "nouvelles", "metier", "chose", "passe"),
        *("pas-grave", "scene", "sequelles", "trahison", "survecu", "blessure-ancienne"),
    ),
    "tentative": (
        *("negation", "rien-a-signaler", "intention", "fiction", "nouvelles", "metier", "passe"),
    ),
    "suicide": (
        *(
            "negation",
            "rien-a-signaler",
            "non",
            "fiction",
            "nouvelles",
            "metier",
            "affiche",
            "passe",
        ),
        *("pour-rire", "sensations"),
    ),
    "violences": (
        *(
            "negation",
            "rien-a-signaler",
            "negation-apres",
            "fiction",
            "nouvelles",
            "metier",
            "affiche",
            "reproche",
        ),
        *("plaisanterie", "clos", "garde-d-enfant", "passe", "fini", "pas-grave", "scene", "sport"),
        *("vie-privee", "blessure-ancienne", "protection-finie", "police-prevenue"),
    ),
    "dehors": (
        *("negation", "failli", "si", "peur", "imparfait", "fiction", "nouvelles", "metier"),
        *("affiche", "solidarite", "abri-jusque-la", "passe", "futur", "loisir", "loge"),
        *("un-autre", "scene", "sans-emploi", "prendre-l-air", "en-route", "si-un-jour", "date"),
        *("sortie-datee", "jour-a-venir", "rien-a-signaler", "pas-dit", "en-cellule"),
    ),
}
NIENT = ("negation", "rien-a-signaler", "non")  # guards that find the sign denied


def erase_faux_amis(lu: str, famille: str) -> str:
    """Replace by "_" every expression that only looks like a sign of that family."""
    for expression in _EFFACE_AUSSI.get(famille, ()):
        lu = expression.sub("_ ", lu)
    for motif in candidates(FAUX_AMIS[famille], lu):
        lu = compile_motif(motif).sub("_ ", lu)
    return lu


def is_cancelled(lu: str, debut: int, fin: int, famille: str, sans: tuple[str, ...]) -> bool:
    """True when a guard of the family, but those named in `sans`, cancels the sign found there."""
    contexte = Contexte(lu, debut, fin)
    gardes = (garde for garde in GARDES_DE_FAMILLE[famille] if garde not in sans)
    return any(GARDES[garde](contexte) for garde in gardes)
