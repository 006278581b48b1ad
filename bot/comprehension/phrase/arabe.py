"""An age and a town written in Arabic or Dari, as plain French: "عمري ٢٢ سنة" is "j’ai 22 ans".

Only what is said in the plainest words of oneself; any other word of wish, past or denial, and
nothing is read. Pure.
"""

from __future__ import annotations

import re

# As people write them, without their marks; names of the sources’ towns and of the biggest ones.
_VILLES = {
    "Paris": "باريس|پاریس", "Marseille": "مرسيليا|مارسيليا|مارسی|مارسيل", "Lyon": "ليون|لیون", "Lille": "ليل|لیل",
    "Toulouse": "تولوز", "Nice": "نيس|نیس", "Nantes": "نانت", "Strasbourg": "ستراسبورغ|استراسبورگ|ستراسبورغ",
    "Montpellier": "مونبلييه|مونبيليه", "Bordeaux": "بوردو", "Rennes": "رين", "Rouen": "روان", "Grenoble": "غرونوبل|كرونوبل",
    "Orléans": "اورليان|أورليان|اورلئان", "Belfort": "بلفور|بيلفور|بلفورت", "Vesoul": "فيزول|فزول|ويزول",
    "Besançon": "بيزانسون|بزانسون", "Mulhouse": "مولوز", "Dijon": "ديجون", "Grasse": "غراس", "Tarascon": "تاراسكون",
}  # fmt: skip
_CHIFFRES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_MARQUES = re.compile(r"[\u064b-\u065f\u0670\u0640]")
_AGE = re.compile(
    r"(?:\bعمري|\bسني|\bعندي|\bلدي|\bعمرم|\bمن)\s+(?:هو\s+|الان\s+)?(?P<n>\d{1,2})\s*(?:سنة|سنه|عاما|عام|سنوات|سال\w*)?(?!\s*(?:شهر|طفل|اطفال|أطفال|اولاد|أولاد))"
    r"|^\W*(?P<seul>\d{1,2})\s*(?:سنة|سنه|عاما|عام|سال\w*)\W*$"
)
_VIT = r"(?:اسكن|أسكن|ساكن|ساكنة|اعيش|أعيش|مقيم|مقيمة|اقيم|أقيم|انا|أنا|زندگی|زندگي)"
_NI_VOEU = re.compile(r"(?:^|\s)(?:لا|ليس|لست|لم|اريد|أريد|كنت|كان|اذا|إذا|لو|ابحث|أبحث|ابني|ابنتي|زوجي|زوجتي|اخي|أخي|نمی\S*)(?=\s|$)")  # fmt: skip


def as_french(texte: str) -> str | None:
    """The age and the town of a message, in French; None when it says neither."""
    lu = _MARQUES.sub("", texte).translate(_CHIFFRES)
    if _NI_VOEU.search(lu):
        return None
    dits = []
    age = _AGE.search(lu)
    if age:
        dits.append(f"j’ai {age['n'] or age['seul']} ans")
    for ville, noms in _VILLES.items():
        seul = re.fullmatch(rf"\W*(?:{noms})\W*", lu)
        if seul or re.search(
            rf"{_VIT}\s+(?:(?:الان|الآن)\s+)?(?:في|ب|در|من)\s*(?:{noms})(?:\s|\W|$)", lu
        ):
            dits.append(f"j’habite à {ville}")
            break
    return ", ".join(dits) or None
