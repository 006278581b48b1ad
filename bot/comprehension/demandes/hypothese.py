"""A supposition asked on the way, and nothing else: "et s’il avait 31 ans ?", "et sans la RQTH ?".

It is put back as if it were told, so that the reader reads what is supposed. Pure, on plain words.
"""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_DEBUT = r"^(?:(?:et|mais|ok|oui|non|alors|donc|du coup|bon|sinon|d accord|merci) )*"
_QUI = r"(?:j|je|on|il|elle|le jeune|la jeune|la personne|la dame|le monsieur|mon fils|ma fille|monsieur|madame|tu|vous)"
_ETRE = r"(?:est|etait|serait|suis|etais|serais|etes|etiez)"
_AVOIR = r"(?:a|avait|aurait|ai|avais|aurais|avez|aviez)"
_HABITER = r"(?:habite|habitait|habiterait|habitais|vit|vivait|vis|vivais|demenage|demenageait|demenageais|va habiter|vais habiter)"
_TOUCHER = r"(?:touche|touchait|toucherait|touchais|percoit|percevait)"
_FAIRE = r"(?:travaillait|travaillais|bossait)"
_SUITE = r"(?: (?:ca|sa|cela) (?:change|changerait|donne|donnerait) (?:quoi|koi|quelque chose|rien)| (?:ca|sa) change| il se passe quoi| (?:on|je) fait quoi| vous proposez quoi| (?:y a|ya|il y a) quoi| c est pareil| (?:il|elle|on|je) (?:va|vais|aurait|aurais|a|ai) (?:ou|quoi|droit a quoi))?(?: (?:alors|du coup|maintenant|svp|stp))*$"
_SI = re.compile(
    rf"{_DEBUT}(?:si|s) {_QUI} (?:n |ne |y )?(?:(?P<etre>{_ETRE})|(?P<avoir>{_AVOIR})|(?P<habiter>{_HABITER})|(?P<toucher>{_TOUCHER})|(?P<faire>{_FAIRE}))"
    rf"(?P<reste>(?: [a-z0-9]+){{0,6}}?){_SUITE}"
)
_SANS = re.compile(
    rf"^(?:ok |mais |bon |oui )*et (?P<prep>sans|avec) (?:la |le |l |les |une? |son |sa |ma |mon )?(?P<quoi>rqth|rsa|aah|bac|cap|bep|reconnaissance (?:de )?handicap\w*){_SUITE}"
)
_AUTRE_PROPOS = re.compile(
    r"\b(?:je|j|il|elle|ils|elles|vous|tu|on|ca|sa|c|qui|que|pour|parce|mais|possible)\b"
)
_LIEU = re.compile(
    r"^ (?:a|sur|en|dans|vers|chez|au|aux) (?!l (?:ecole|hopital)|formation|emploi|france|foyer|la rue)"
)
# What there would be in another town: "quelles pistes sur Marseille".
_DANS_UNE_AUTRE_VILLE = re.compile(
    rf"{_DEBUT}(?:(?:vous avez|y a|il y a|aurait) )?(?:qu ?elles?|quels?|quoi comme|d autres|des|les) (?:autres )?(?:pistes?|solutions?|dispositifs?|possibilites?|propositions?)"
    r"(?: (?:pour lui|pour elle|possibles?|il y a|y a|vous avez|avez vous))* (?:a|sur|vers|cote|du cote de) (?P<ville>[a-z][a-z ]{2,30}?)(?: (?:pour (?:lui|elle)|svp|alors))*$"
)
_VERBES = (
    ("avoir", "j ai"),
    ("habiter", "j habite"),
    ("toucher", "je touche"),
    ("faire", "je travaille"),
)


def as_if_told(texte: str) -> str | None:
    """What a message supposes, said by whoever it is of: "j ai 31 ans"; None when it supposes nothing, or
    asks something precise of it."""
    mots = plain(texte)
    sans = _SANS.search(mots)
    if sans is not None:
        return f"j ai {'pas de' if sans['prep'] == 'sans' else 'la' if 'rqth' in sans['quoi'] else 'le'} {sans['quoi']}"
    ailleurs = _DANS_UNE_AUTRE_VILLE.search(mots)
    if ailleurs is not None:
        return f"j habite a {ailleurs['ville']}"
    si = _SI.search(mots)
    if si is None or _AUTRE_PROPOS.search(si["reste"]):
        return None
    if si["etre"]:
        if _LIEU.match(si["reste"]):
            return f"j habite{si['reste']}"
        return (
            f"j ai la{si['reste']}" if si["reste"] in (" rqth", " th") else f"je suis{si['reste']}"
        )
    return next(f"{dit}{si['reste']}" for nom, dit in _VERBES if si[nom])
