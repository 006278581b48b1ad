"""What says that nobody is outside tonight: the urgence of a roof is closed by it, and by nothing
that leaves a doubt. Pure.

Only a roof is ever closed so: of a life, of blows, whoever denies may be afraid.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.urgences.detection import detect_urgences
from bot.urgences.ecriture import fold_message, read_folded

LE_TOIT, LES_ENFANTS = "115", "119"
D_UN_TOIT = frozenset({LE_TOIT, LES_ENFANTS})  # the 119 goes with the 115 for a minor

_DEHORS = (
    r"(?:dehors|(?:a|dans) la rue|sans (?:abri|toit|domicile|logement|rien)|sdf|en squat|"
    r"dans (?:(?:ma|sa|la|une|leur) )?(?:voiture|caise|bagnole))"
)
_PAS_DEHORS = re.compile(
    r" (?:est|suis|es|sont|somes|dors|dort|dorment|vis|vit|vivent|couche|couchent|reste|etre|dormir) "
    rf"(?:pas|plus|jamais) (?:\w+ ){{0,3}}?{_DEHORS}(?= )"
    rf"|^ (?:(?:non|nan|nn|mais|ah|euh|ben|bah|ele|il|je|,) )*pas (?:du tout )?{_DEHORS}(?= )"
)
_PAS_URGENT = re.compile(
    r" (?:pas|rien|aucune?|ni|zero|sans) (?:(?:de|d|une|en|dans|si|du|tout|vraiment|tres|l|la|cas|a) )*urgen(?:te?|ce)s?(?= )"
    r"| (?:pas|aucun) (?:besoin|la peine) (?:du|d apeler le|de apeler le|de le|le) 115(?= )"
    r"| (?:a|ai|y a|aura) pas le feu(?= )"
)
# "C’est pas ce soir, dans deux semaines", "c’est pour vendredi": a day that is not tonight.
_PLUS_TARD = re.compile(
    r" (?:c est|est|c|ca sera|sera|serait|urgent) pas (?:pour )?(?:ce soir|cete nuit|maintenant|tout de suite|aujourd hui)(?= )"
    r"|^ (?:(?:non|nan|nn|mais|ah|euh|ben|bah|,|en fait) )*pas (?:pour )?(?:ce soir|cete nuit|maintenant|tout de suite|aujourd hui)(?= )(?! (?:de|d) place)"
    r"| (?:c est|c|ca sera|sera) (?:que |seulement |juste )?(?:pour |dans |le |en |la )+(?:(?:fin|debut|mi|du|de|la) )*(?:\d+ (?:jours|semaines?|mois)|une semaine|deux semaines|un mois|deux mois|"
    r"(?:fin|debut) (?:du|de|d) (?:mois|semaine)|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|semaine prochaine|semaine pro|mois prochain|\d+ (?:janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre)|"
    r"janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre)(?= )"
)
_LE_115 = r"(?:(?:du|le|d apeler le|de apeler le|de le|au|apeler le|d un) )+(?:115|samu social)"
# Who sleeps where they chose to: what they call no need is heard.
_SANS_BESOIN_DU_115 = re.compile(
    rf" (?:pas|aucun|jamais) (?:(?:besoin|la peine|envie|demande|veux|vraiment) )*{_LE_115}(?= )| veux pas (?:apeler )?(?:le|du) 115(?= )"
)
_DORT_BIEN = re.compile(
    r" (?:dors|dort|suis|est|vis|vit) (?:tres |super |vraiment )?(?:bien|tranquile|au chaud|equipe\w*|instale\w*)(?= )| par choix(?= )| mon choix(?= )| choisi(?= )"
)
_MAL = re.compile(r" (?:froid|gele\w*|malade|mal|peur|danger\w*|enfants?|bebe|enceinte|mais) ")
_A_UN_TOIT = re.compile(
    r" (?:a|ai|ont|avons|garde|gardent|conserve|dort dans|dors dans|est dans|suis dans) (?:\w+ ){0,2}?"
    r"(?:un|une|son|sa|mon|ma|leur|notre) (?:toit|lit|chambre|logement|apart\w*|studio|maison|endroit)(?= )"
    r"| (?:loge|heberge|place|acueili|pris en charge|couvert|protege)e?s? (?:\w+ ){0,2}?"
    r"(?:a|au|en|chez|par|dans|jusqu)(?= )"
    r"| (?:dort|dors|dorment|est|suis|vit|vis|reste) (?:\w+ ){0,2}?(?:chez (?:sa|son|ma|mon|ses|mes|lui|ele|nous|moi|une?)|"
    r"(?:au|en) foyer|en mecs|en famile d? ?acueil|a la maison|dans (?:sa|ma) chambre)(?= )"
)
# A roof of before tonight, that lasts: unlike a bed found for the night.
_QUI_DURE = re.compile(
    r" (?:encore|toujours|deja|jusqu a (?:(?:ses|sa|mes|ma|l|le|la|son|mon|fin) )*"
    r"(?:\d\d ans|majorite|ete|automne|hiver|printemps|rentre\w*|janvier|fevrier|mars|avril|mai|juin|juilet|aout|"
    r"septembre|octobre|novembre|decembre|an\w* prochaine?|fin|trente|mois prochain))(?= )"
)
_DOUTE = re.compile(
    r" (?:mais|sauf|seulement|peut etre|normalement|je (?:crois|pense|supose)|sais pas|sait pas|presque|"
    r"jusqu a (?:ce|cete|demain|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|minuit|midi|lui)|"
    r"(?:que|juste|seulement) (?:pour )?(?:ce soir|cete nuit)|demain|apres demain|si (?:il|ele|on|je)|"
    r"frap\w*|tap\w*|bat|batu\w*|cogn\w*|viol\w*|menac\w*|peur|danger\w*|fugu\w*|(?:me|le|la) (?:vire|jete?)\w*|"
    r"urgence psy\w*|suicid\w*|mourir) "
)
_DORT_CHEZ = re.compile(
    r" (?:dors|dort|dorment|dormons|dormir|dormira|dormirai|loge|logent|reste|restent|heberge[es]*|couche|couchent|acueili\w*|recueili\w*|dodo) (?:\w+ ){0,3}?"
    r"(?:chez|dans la famile|au foyer|en foyer|a l hotel|en chrs|a l abri)(?= )"
)
_C_EST_BON = re.compile(
    r" mais (?:(?:c est|c|ca|la|pour ce soir|ce soir|du coup|,) )*(?:bon|ok|regle|va|dors|dort|heberge[es]*)(?= )"
    r"| (?:repond\w*|decroche\w*) (?:pas|jamais)(?= )"
)
_ET_APRES = re.compile(
    r" (?:mais|sauf|vire\w*|pas|plus|dehors|voiture|caise|rue|squat|peut etre|sais|sait|derniere|demain|apres|avant|avait|hier|si|"
    r"jusqu|peur|frap\w*|tap\w*|bat|viol\w*|menac\w*|danger\w*|ou|ne voulait|refuse\w*) (?!(?:de|d) places?)"
)
_AMORCE = re.compile(
    r"^ (?:(?:non|nan|nn|mais|ah|oh|euh|ben|bah|si|pardon|desole\w*|atention|atendez|ereur|(?:de )?ma part|en fait|je rectifie|\||,) )*"
)


def denies_the_street(texte: str) -> bool:
    """Whether a message clearly says that nobody is outside: "pas d’urgence, elle a encore sa chambre"."""
    if "?" in texte:
        return False
    lu = _read(texte)
    if _DOUTE.search(lu) or detect_urgences(texte):
        return False
    tard = _PLUS_TARD.search(lu) or _PAS_URGENT.search(lu)
    return _has_a_roof(lu) or tard is not None


def wants_no_115(texte: str) -> bool:
    """Whether who sleeps in a van says to be well there, and to need no 115: they are believed."""
    lu = _read(texte)
    if "?" in texte or _MAL.search(lu):
        return False
    return _SANS_BESOIN_DU_115.search(lu) is not None and _DORT_BIEN.search(lu) is not None


def sleeps_somewhere(texte: str) -> bool:
    """Whether a message says at whose place one sleeps, and nothing that takes it back: "le 115 est
    plein, elle dort chez une pote ce soir"."""
    lu = _C_EST_BON.sub(" ", _read(texte))
    return _DORT_CHEZ.search(lu) is not None and _ET_APRES.search(lu) is None


def closes_the_roof(texte: str, ouvertes: Collection[str], d_un_autre: bool) -> bool:
    """Whether a message denies the urgences open, those of a roof.

    A child who writes is believed of no danger to be none: only who writes of them is (`d_un_autre`),
    and with a roof told.
    """
    if LE_TOIT not in ouvertes or not D_UN_TOIT.issuperset(ouvertes):
        return False
    if LES_ENFANTS in ouvertes and not (d_un_autre and _has_a_roof(_read(texte))):
        return False
    return denies_the_street(texte) or wants_no_115(texte)


def _has_a_roof(lu: str) -> bool:
    if _PAS_DEHORS.search(lu):
        return True
    durable = _QUI_DURE.search(lu) or _PAS_URGENT.search(lu)
    return durable is not None and _A_UN_TOIT.search(lu) is not None


def _read(texte: str) -> str:
    return _AMORCE.sub(" ", f" {read_folded(fold_message(texte)).strip()} ")
