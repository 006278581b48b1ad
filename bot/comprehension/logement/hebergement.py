"""Sheltered by an institution: a CHRS, a hotel, a centre."""

from __future__ import annotations

import re

from bot.comprehension.logement.cadres import AU_TRAVAIL, PAS_LA, PERDU
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished
from bot.comprehension.vocabulaire.logis import CENTRES, FOYER, INSTITUTIONS

_ENTREES = re.compile(
    r" (?:dans (?:le|la|un|une|l|les)|au|aux|en|a la|a l|chez (?:l|le|la))(?: (?:petit|grand|"
    r"meme))? $"
)
_DETERMINE = re.compile(
    r" (?:le|la|les|un|une|des|du|ce|cet|cette|aucun|aux|de|d|l|pas|mon|son|notre) $"
)
_AU_CENTRE = re.compile(
    r" (?:suis|est|sommes|vis|vit|vivons|loge|loges|heberge|dors|dort|reste|accueilli|chambre|"
    r"place|lit|"
    r"integre|entre|rentre|admis|reside|residons|studio|nuits?)(?: [a-z]+){0,4} $"
)

# "Je suis au foyer avec le bébé": who stays at home, and no foyer.
_AVEC_L_ENFANT = re.compile(
    r"^ (?:avec (?:(?:le|la|les|mon|ma|mes|son|sa|ses|nos|un|une|\d+) (?:\d+ )?(?:petite? )?(?:bebes?|enfants?|petite?s?|gosses|jumeaux|"
    r"jumelles)(?= (?:\||$|et |mais |donc |alors |du coup ))|eux|elle|lui)|a (?:m |s )?occuper|pour (?:elever|garder|m occuper|"
    r"s occuper)|depuis (?:la naissance|l arrivee|mon mariage|que (?:j ai|elle a|il a) (?:eu|accouche))|sans emploi)"
)
_CENTRE = re.compile(rf" (?:{CENTRES}|{FOYER})(?= )")
_Y_DORT = re.compile(r" (?:heberge|hebergee|dors|dort|loge|logee|accueilli|accueillie|chambre) ")
_ACCUEILLI = re.compile(
    r" (?:heberge|accueilli|place|placee?|chambre|admise?|entree?)(?: [a-z]+)?(?: (?:au|en))? $"
)


_DEMANDE_DESSUS = re.compile(
    r"^ (?:\| )?(?:(?:d |de )?(?:insertion|urgence|possible|stabilisation) (?:\| )?)*(?:c est possible|possible|envisageable|envisage|a demander|demande a faire|"
    r"(?:et |mais )?(?:qui|comment|quelles?|quels?|combien|ou|quand) (?:fait|font|oriente|demande|demander|faire|on|peut|doit|prescrit|appelle|appeler|decide|"
    r"contacter|s adresser|il faut|faut|est ce|demarche|delai|conditions?)|il faut|faut (?:il|passer|appeler|demander)|a voir)(?= )"
)


def is_asked_about(apres: str) -> bool:
    """Whether what follows a centre asks about it: "CHRS, qui fait la demande", "CHRS possible"."""
    return _DEMANDE_DESSUS.match(apres) is not None


# "Mme au foyer, 3 enf.": the same, told in a note.
_ELLE_AU_FOYER = r" (?:mme|madame|femme|mere|maman|epouse|conjointe|homme|pere|papa|epoux) (?:(?:est|reste) )?au foyer(?= (?:\||$|et |sans |\d|depuis ))"
_AU_FOYER = re.compile(rf" au foyer(?={_AVEC_L_ENFANT.pattern[1:]})|{_ELLE_AU_FOYER}")


def is_homemaker(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "je suis au foyer avec le bébé", "Mme au foyer"."""
    dite = re.search(_ELLE_AU_FOYER, phrase.norme)
    la = dite is not None and dite.start() < trouve.end() <= dite.end()
    return la or _AVEC_L_ENFANT.match(phrase.norme[trouve.end() :]) is not None


def is_no_shelter(phrase: Phrase) -> bool:
    """Whether the place named is one where somebody works ("bénévole au CHRS"), or the home of
    whoever stays there with the child."""
    if _Y_DORT.search(phrase.norme):
        return False
    if _AU_FOYER.search(phrase.norme) is not None:
        return True
    lieux = list(_CENTRE.finditer(phrase.norme))
    return any(
        AU_TRAVAIL.search(phrase.before(lieu.start())[-60:])
        or is_asked_about(phrase.norme[lieu.end() :])
        for lieu in lieux
    )


def is_sheltered(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if is_negated(phrase, trouve.start(), trouve.end()) or is_wished(phrase, trouve.start()):
        return False
    if re.search(r" (?:jamais|pas) (?:ete |etais |suis )?(?:[a-z]+ ){0,3}$", avant):
        return False
    if PERDU.search(avant[-45:]) or AU_TRAVAIL.search(avant[-60:]):
        return False
    if PAS_LA.match(phrase.after(trouve.end())):
        return False
    if is_asked_about(phrase.norme[trouve.end() :]):
        return False
    mots = trouve.group()
    if re.match(
        rf" {INSTITUTIONS} (?:qui )?(?:(?:nous|m|me|l|les|ma|mon|a) |"
        r"(?:[a-z|]+ ){0,4}?(?:donne|prete|trouve) (?:a )?(?:moi|nous) )",
        mots,
    ):
        return True
    if re.match(r" (?:de|d|sous) ", mots) and not re.search(
        r" (?:chambre|nuits?|place|sortir) $", avant
    ):
        return False
    if re.search(r" (?:foyer|hotel)", mots) and re.search(r" (?:mere|femme|pere|homme) $", avant):
        return False
    if mots.endswith(" foyer") and not _ACCUEILLI.search(avant) and is_homemaker(phrase, trouve):
        return False
    if re.search(r" (?:du|de|d) $", avant):
        return bool(
            re.search(
                r" (?:chambre|place|lit|residente?|studio|pensionnaire|usagere?|heberge|"
                r"accueillie?) (?:du|de|d) $",
                avant,
            )
        )
    if _DETERMINE.search(avant) and not _ENTREES.search(avant):
        return bool(_AU_CENTRE.search(avant))
    return True
