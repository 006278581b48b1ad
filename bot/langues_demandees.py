"""A message that asks for a language by its name, be it two words: "english please", "vous parlez arabe ?".

Whoever tells what they speak ("je parle anglais", "mon anglais est bon") asks for nothing. Pure.
"""

from __future__ import annotations

import re

# In the words of that language: what may stand around its name, and nothing else.
_DANS_SA_LANGUE: dict[str, tuple[str, str]] = {
    "en": (
        r"hello|hi|hey|sorry|excuse|me|please|pls|plz|do|does|you|u|can|could|we|i|only|just|speak|speaks|speaking|talk|write|in|to|is|are|there|"
        r"anyone|somebody|someone|who|understand|no|not|french|thanks|thank|ok|version|speaker|possible|any|have|it|this|the|bot|want|need|prefer|svp|help",
        r"english|inglish|englis|engish",
    ),
    "es": (
        r"hola|solo|hablo|habla|hablas|hablan|hablar|hablamos|en|puede|puedes|pueden|podemos|alguien|que|hable|por|favor|porfavor|porfa|gracias|no|"
        r"entiendo|frances|prefiero|quiero|se|version|svp",
        r"espanol|castellano",
    ),
    "pt": (
        r"ola|so|falo|fala|falam|falar|em|pode|podem|alguem|que|fale|por|favor|obrigad[oa]|nao|entendo|frances|quero|svp",
        r"portugues",
    ),
    "ro": (
        r"salut|buna|doar|vorbesc|vorbiti|vorbeste|vorbi|in|puteti|va|rog|limba|nu|stiu|franceza|svp",
        r"romana|romaneste",
    ),
    "tr": (
        r"merhaba|lutfen|sadece|biliyor|musunuz|konusuyor|konusabilir|miyiz|var|mi|svp",
        r"turkce",
    ),
    "sq": (r"pershendetje|vetem|flas|flisni|flet|ne|ju|lutem|gjuhen|gjuha|a|svp", r"shqip"),
    "ru": (
        r"по|говорите|говорю|вы|на|пожалуйста|только|можно|язык|языке|можете",
        r"русскии|русском|русски",
    ),
    "uk": (
        r"розмовляєте|розмовляете|розмовляю|ви|будь|ласка|тільки|можна|мова|мовою|говорите|говорю|будьласка|тільки|по",
        r"українська|українською|украінська|украінською|україньска",
    ),
    "ar": (
        r"من|فضلك|هل|تتكلم|تتكلمون|فقط|اللغة|باللغة|لو|سمحت|بال",
        r"عربي|عربية|العربية|بالعربي|بالعربية",
    ),
    "fa": (r"لطفا|فقط|به|زبان|آیا|شما|صحبت|می|کنید|میکنید", r"فارسی|دری"),
}
# In French: the question, or the name and "s’il vous plaît".
_EN_FRANCAIS = {
    "en": r"anglais|anglai|anglé",
    "es": r"espagnol",
    "pt": r"portugais",
    "ro": r"roumain",
    "tr": r"turc",
    "sq": r"albanais",
    "ru": r"russe",
    "uk": r"ukrainien",
    "ar": r"arabe",
    "fa": r"dari|persan|farsi",
}
_NOMS_FRANCAIS = "|".join(_EN_FRANCAIS.values())
_DEMANDE = re.compile(
    r"(?:bonjour |bonsoir |salut |slt |est ce que |et )*(?:(?:vous|tu|on|ca|il) (?:peux |peut |pouvez |pourriez |savez |sait )?(?:me )?"
    r"(?:parle|parles|parlez|parler|ecris|ecrivez|ecrire|reponds|repondez|repondre|comprends|comprenez|continuer|marche)|(?:parlez|parles|ecrivez|repondez) (?:vous|moi|tu)?|"
    rf"c est possible|possible|quelqu un parle|qui parle|y a quelqu un qui parle)(?: en| l)* (?P<nom>{_NOMS_FRANCAIS})(?: svp| stp| s il vous plait| ici| possible)*"
    rf"|(?:en |l )*(?P<nom_2>{_NOMS_FRANCAIS}) (?:svp|stp|s il vous plait|s il te plait|please|possible|siouplait)"
)


# "Please answer arabic", "réponds en arabe", "traduis en turc": asked in one language, of another.
_NOMS_ANGLAIS = {
    "ar": r"arabic|arab", "es": r"spanish", "pt": r"portuguese", "ro": r"romanian", "tr": r"turkish", "sq": r"albanian", "ru": r"russian",
    "uk": r"ukrainian", "fa": r"dari|farsi|persian",
}  # fmt: skip
_EN_ANGLAIS = re.compile(
    r"(?:(?:hello|hi|please|pls|plz|sorry|can|could|do|you|u|we|i|want|need|prefer|speak|talk|write|answer|reply|respond|translate|it|this|me|in|to|only|ok|the|a|bot|language|"
    rf"thanks|thank) )*(?P<nom>{'|'.join(_NOMS_ANGLAIS.values())})(?: (?:please|pls|plz|thanks|thank|you|language|only|svp|ok|possible|version))*"
)
_A_L_IMPERATIF = re.compile(
    rf"(?:(?:stp|svp|bonjour|salut|s il (?:te|vous) plait) )*(?:reponds?|repond|repondez|parles?|parle|parlez|ecris|ecrivez|traduis|traduisez|traduire|dis|dites)(?: (?:moi|nous|ca|le|la|tout))*"
    rf"(?: en| l)+ (?P<nom>{_NOMS_FRANCAIS})(?: (?:stp|svp|s il te plait|s il vous plait|merci|please))*"
)


def asked_in_another(texte: str) -> str | None:
    """The code of a language asked for in English, or by an order in French; None for none."""
    for motif, noms in ((_EN_ANGLAIS, _NOMS_ANGLAIS), (_A_L_IMPERATIF, _EN_FRANCAIS)):
        dite = motif.fullmatch(texte)
        if dite is not None:
            return next(code for code, nom in noms.items() if re.fullmatch(nom, dite["nom"]))
    return None


def asked_langue(mots: list[str]) -> str | None:
    """The code of the language that these words (plain, in lower case) ask for by its name, or None."""
    texte = " ".join(mots)
    dite = _DEMANDE.fullmatch(texte)
    if dite is not None:
        nom = dite["nom"] or dite["nom_2"]
        return next(code for code, noms in _EN_FRANCAIS.items() if re.fullmatch(noms, nom))
    autre = asked_in_another(texte)
    if autre is not None:
        return autre
    return next((code for code, motif in _MOTIFS.items() if motif.fullmatch(texte)), None)


_MOTIFS = {
    code: re.compile(rf"(?:(?:{autour}) )*(?:{noms})(?: (?:{autour}))*")
    for code, (autour, noms) in _DANS_SA_LANGUE.items()
}
