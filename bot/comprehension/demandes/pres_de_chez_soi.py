"""A wish to work near one’s home: "elle veut travailler près de chez elle". Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_VOULOIR = (
    r"(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite\w*|cherche|recherche|prefere\w*|demande|faut|faudrait|"
    r"compte|vise|envie d[e]?|besoin d[e]?)"
)
_TRAVAIL = (
    r"(?:un|une|du|de|d|la|le|a|bien|juste|seulement|surtout|trouver|travailler|travail|bosser|taffer|taf|boulot|job|emploi|poste|mission|"
    r"truc|quelque|chose|petit|vite|plutot|que|rester|mais|temps|partiel|plein|mi|ce|soit|qqch|rien)"
)
_PRES = (
    r"(?:(?:tout |pas |trop |tres |plus |assez |au plus )*(?:pres|proche|a cote|loin|a proximite|autour|aux? alentours?) (?:de |d |du )?"
    r"(?:chez (?:elle|lui|eux|moi|nous|soi)|(?:son|mon|leur|ma|sa|le|la) (?:domicile|quartier|village|logement|maison|commune|ville|famille|enfants?))"
    r"|(?:dans|sur) (?:son|mon|leur|le) (?:quartier|village|secteur|coin|bassin de vie)|sur place)"
)
_PRES_DE_CHEZ_SOI = re.compile(rf"\b{_VOULOIR} (?:{_TRAVAIL} ){{0,6}}{_PRES}\b")
_A_VOUS = re.compile(r"\b(?:vous|votre|vos|notre|nos|nous sommes|on est)\b")


def wishes_to_work_near_home(texte: str) -> bool:
    """Whether a message says that one would work near home, and asks nothing: no organisation says it."""
    mots = plain(texte)
    return (
        "?" not in texte
        and _PRES_DE_CHEZ_SOI.search(mots) is not None
        and _A_VOUS.search(mots) is None
    )
