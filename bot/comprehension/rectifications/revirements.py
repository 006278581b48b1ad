"""The dispositifs that a message wants, or has put back: it lifts the refusal told before. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.comprehension.lecture import Mention
from bot.comprehension.phrase import Phrase

# "Il est pas contre", "pourquoi pas", "ne refuse plus": a no that says yes.
_OUI_MALGRE_LE_NON = re.compile(
    r" (?:pourquoi pas|(?:pas|plus) (?:du tout |vraiment )?(?:contre|opposee?|fermee?|hostile|ferme a)"
    r"|refus(?:e|es|ent|era|erait) (?:plus|pas)|(?:pas|plus|aucun) (?:de |d )?(?:refus|soucis?|problemes?|objections?|opposition)"
    r"|reven(?:ir|ue?) (?:de |sur )(?:le |son |mon |ce |cette )?refus|refus (?:leve|annule|tombe|retire)|(?:leve|levee|lever|annuler?|retirer?) (?:le |son |mon )?refus|dit (?:pas|plus) non|non (?:en fait|finalement) (?:oui|ok|si))(?= )"
)
_NON = re.compile(
    r" (?:pas|plus|jamais|ni|non|nan|sauf|refus[a-z]*|aucune?|sans|evite[a-z]*|hors de question|deteste|contre|rien|"
    r"(?:quitt|arret|lach|chang|annul|enlev|retir|supprim)(?:e|er|ez|es|ent|e de)(?! d avis)|autre chose) "
)
_VOULOIR = re.compile(
    r" (?:accept(?:e|es|ent|er|ee?|era|erait|erai|ons)|veu(?:x|t|lent)|voudra(?:is|it)|aimerais?|aimerait|souhaite|"
    r"(?:est|suis|serait|serais|sont|soit|etre|reste) (?:[a-z]+ ){0,2}?(?:ok|partante?|motivee?|ouverte?|chaude?|interessee?|favorable|prete?|convaincue?|tentee?)|"
    r"ok|okay|oki|d accord|dacord|oui|ouais|si|partante?|va pour|banco|allons y|allez|"
    r"interesse|tente(?! pas)|essay(?:e|er|era|erai|ez|ait)|essai|essaie|reessay(?:e|er|ez)|reconsidere|retent(?:e|er)|tenter|"
    r"re ?(?:met|mets|mettre|mettez|mettons|propos(?:e|er|ez)|parl(?:e|er|ez) (?:de|d)|introdui(?:re|t|s|sez)|integr(?:e|er|ez)|ajout(?:e|er|ez)|activ(?:e|er|ez)|pren(?:d|ds|dre|ez))|"
    r"(?:r|re)?ajout(?:e|er|ez)|gard(?:er|ez|e|ons)|retourn(?:e|er|era|erai)|reven(?:ir|u|ue) sur (?:sa|ma|cette|son|mon) (?:decision|refus|position|avis)|"
    r"(?:vais|va|peux|peut|compte|pret a|prete a) (?:[a-z]+ )?(?:aller|essayer|tenter|voir|retourner|faire|tester)|"
    r"(?:veut|veux|va|vais|peut) (?:bien )?y (?:aller|retourner)|y (?:va|vais|retourne|ira|irai|irait|irais)|ira(?:i|it|is)?|adher(?:e|er|era)|adhesion|"
    r"(?:change|changee?) d avis|est remotivee?|pas contre) "
)
# Asked of the bot, and no question on the dispositif: "vous pouvez remettre la ML ?"
_REMETTRE = re.compile(
    r" (?:re ?(?:met|mets|mettre|mettez|mettons|introdui(?:re|t|sez)|integr(?:er|ez)|activ(?:er|ez))|r?ajout(?:er|ez)) "
)
_DEMANDE_AUTRE_CHOSE = re.compile(
    r" (?:savoir|comprendre|connaitre|comment|pourquoi(?! pas)|c est quoi|ou est|ou c|quel[a-z]*|combien|horaires?|adresse|numero|changer|sortir) "
)
_COUPE = re.compile(r" (?:mais|sauf|par contre|sinon|plutot que|au lieu) ")


def wanted_now(phrase: Phrase, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The dispositifs named that the message wants: "remets la ML", "il y va, à l’E2C, finalement"."""
    return tuple(
        mention.dispositif
        for mention in mentions
        if mention.sens != "refus" and _is_wanted(phrase, mention)
    )


def _is_wanted(phrase: Phrase, mention: Mention) -> bool:
    places = phrase.places(mention.debut, mention.fin)
    if not places:
        return False
    clause = phrase.clause_at(places[0][0] + 1)
    if clause.autre or clause.hypothese:
        return False
    autour = _around(phrase.norme, *places[0])
    if mention.sens == "question" or clause.question:
        return _REMETTRE.search(autour) is not None and not _NON.search(autour)
    oui = _OUI_MALGRE_LE_NON.search(autour)
    reste = _OUI_MALGRE_LE_NON.sub(" ", autour)
    if _NON.search(reste) or _DEMANDE_AUTRE_CHOSE.search(reste):
        return False
    return oui is not None or _VOULOIR.search(reste) is not None


def _around(norme: str, debut: int, fin: int) -> str:
    """What is said with a name: up to a "mais" before it and after it, the name left out."""
    avant = norme[: debut + 1]
    coupes = list(_COUPE.finditer(avant))
    if coupes:
        avant = avant[coupes[-1].end() - 1 :]
    suite = norme[fin - 1 if norme[fin - 1] == " " else fin :]
    coupe = _COUPE.search(suite)
    if coupe:
        suite = suite[: coupe.start() + 1]
    return f" {avant} {suite} ".replace("|", " ").replace("  ", " ").replace("  ", " ")
