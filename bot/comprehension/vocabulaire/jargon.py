"""The short words of the trade, which name no town when one is asked: "PEC en cours", "CDDI", "DELD". Pure."""

from __future__ import annotations

import re

from bot.texte import words_only

_SIGLES = (
    r"(?:pec|cddi|cdi|cdd|cui|cie|cae|cap|bep|bac|bts|bafa|pmsmp|poei|poec|poe|pacea|ppae|cej|cjm|apjm|aij|asll|tisf|mna|dui|siae|iae|aci|ei|etti|geiq|"
    r"brsa|rsa|aah|rqth|oeth|th|deld|de|dld|qpv|cer|spip|cpip|jap|pjj|ueaj|aemo|aed|ase|sessad|ime|itep|ulis|segpa|cmpp|cmp|csapa|mdph|caf|cpam|css|"
    r"ml|milo|ft|pe|plie|phc|tzcld|e2c|epide|o2r|siao|chrs|fjt|cada|huda|ofii|asl|fle|delf|vae|cpf|cep|cip|as|cesf)"
)
# "PEC en cours à la ML", "PEC MDPH": taken charge of, and no contract of that name.
PRISE_EN_CHARGE = (
    r"pec (?=(?:en cours (?:a|au|par|avec)|engagee?|demandee?|cmp|csapa|mdph|ase|pjj|spip|siao|ml|milo|mission locale|(?:a|par) (?:la |l )?(?:ml|milo|mission|mdph|ase|pjj|cmp)|"
    r"au (?:cmp|csapa|spip)|par|sociale?|medicale?|educative|psy)(?![a-z]))"
)
_AUTOUR = (
    r"(?:en cours|en attente|cours|termine|terminee|fini|finie|finis|refuse|refusee|signe|signee|faite?|engagee?|demandee?|valide|validee|ok|oui|non|"
    r"depuis|a|au|aux|la|le|les|l|du|de|d|en|un|une|et|par|pour|il|elle|est|suivie?)"
)
_TOUT = re.compile(rf"(?:{_AUTOUR} )*{_SIGLES}(?: (?:{_SIGLES}|{_AUTOUR}))*")


def is_only_jargon(texte: str) -> bool:
    """Whether a message holds nothing but sigles of the trade, and the small words around them."""
    return _TOUT.fullmatch(words_only(texte)) is not None
