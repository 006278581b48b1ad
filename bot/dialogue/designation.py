"""The piste that a message points at by what it is: "la crèche", "la formation", "le foyer". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.phrase import cut
from bot.comprehension.vocabulaire import words
from bot.orientation.fiches import Fiche
from bot.texte import spell_out, words_only

FORMATION = "formation"  # the only étape whose name people give to its pistes
# What a fiche may begin with, and says nothing of what it is.
_TROP_LARGES = words("""accompagnement aide centre conseil dispositif fonds initiative lieu numero
    offre plan point service""")
_DEBUT = re.compile(r"une? (\w+)")
# What refuses the piste that was just explained, naming it by what it is or not at all.
_VEUT_PAS = re.compile(
    r"\b(?:(?:veux|veut|voudrais|aime|supporte) (?:vraiment |surtout )?(?:pas|plus)|pas envie|envie pas|hors de question|"
    r"refuse|surtout pas|pas question|non merci pas)(?: (?:aller|faire|d aller|de faire|entrer|vivre))? "
    r"(?:de |d |du |des |en |a |au |la |le |l |les |un |une |ce |cet |cette )*(?P<quoi>\w{4,})\b"
)
# What asks for something else, be it a question: "autre chose que les chantiers ?".
_AUTRE_QUE = re.compile(
    r"(?:(?<!est )\b(?:autre chose|autres choses|quelque chose d autre|une autre piste) qu?e?"
    r"|\bqui (?:ne |n )?(?:soit|sois|serait) pas) (?:de |d |du |des |en |a |au |la |le |l |les |un |une |ce |cet |cette )*(?P<quoi>\w{4,})\b"
)
_PAS_DE = re.compile(r"^(?:(?:non|nan|mais|alors|bon|ah|surtout) )*pas (?:de |d )(?P<quoi>\w{4,})$")
_SAOULE = re.compile(
    r"\b(?:ca|sa|c) (?:me |m )?(?:saoule|soule|gave|gonfle|degoute|tente pas|dit rien|interesse pas|branche pas)"
    r"(?: (?:trop|grave|vraiment))?(?: (?:la |le |les |l )?(?P<quoi>\w{4,}))?$"
    r"|^(?:(?:non|nan|mais|bof) )*(?:la |le |les |l )(?P<quoi_2>\w{4,}) (?:ca|sa|c) (?:me |m )?"
    r"(?:saoule|soule|gave|gonfle|degoute|tente pas|dit rien|interesse pas|est pas pour moi)$"
)
_PAS_POUR_MOI = re.compile(
    r"\b(?:c est|ca (?:n )?est|cela n est|ce n est|ca c est|est) (?:vraiment |surtout |clairement )?pas (?:du tout |vraiment |trop )?"
    r"(?:pour (?:moi|lui|elle)|(?:mon|son) (?:truc|delire|kif))(?: (?:ca|sa|ce truc|merci))?$"
    r"|\btres peu pour moi$|^(?:(?:non|nan|mais|ah) )*pas (?:ca|celui la|celle la|celui ci|celle ci)(?: non)?$|^(?:non |nan )*(?:j |je )?(?:veux|irai|y vais|y irai) pas y? ?aller$"
    r"|^(?:(?:non|nan|mais|ah|en fait|oui) )*(?:(?:il|elle|on|(?:mon|ma|notre) \w+) )?(?:ne |n )?(?:veux|veut|voudra|ira|irait|envisage|souhaite) (?:surtout |vraiment |du tout )?(?:pas|plus|jamais) (?:du tout )?"
    r"(?:y aller|y retourner|y entrer|en entendre parler|de ca|d y aller)(?: (?:du tout|merci|la bas))?$"
    r"|^(?:(?:non|nan|mais|ah|en fait|oui) )*(?:(?:il|elle|on|(?:mon|ma|notre) \w+) )?(?:n |ne )?(?:en veu[xt] (?:pas|plus)|(?:y )?ira (?:pas|jamais)|refuse(?: (?:ca|d y aller|tout net))?|(?:est|sera) pas d accord)$"
    r"|\bc est pour les (?P<eux>\w{3,}?)s?\b.*\b(?:suis|est) pas (?:un |une |comme )?(?P=eux)s?$"
)
# What is refused of a place is to sleep there: "jveux pas dormir là-bas", "je rentre chez moi le soir".
_DORMIR = r"(?:dorm\w+|coucher|vivre|loger|habiter|rester (?:la nuit|dormir|la semaine))"
_LES_MIENS = r"(?:mon|ma|mes|notre|nos|son|sa|ses) \w+"
_PAS_Y_DORMIR = re.compile(
    r"\b(?:(?:veux|veut|peux|peut|pourrai|vais|aime|supporte|aimerai|arrive) (?:(?:vraiment|surtout|du tout|trop) )*(?:pas|plus|jamais)|pas envie|envie pas|hors de question|pas question|refuse|pas possible)"
    rf" (?:(?:du tout|vraiment|d|de|y|a|que|je|j) )*{_DORMIR}(?: (?:la bas|la|dedans|sur place|loin|ailleurs|dans (?:un|cet|leur|ce) \w+|avec (?:eux|des gens|d autres)))*$"
    rf"|\b(?:peux|peut|pourrai|pourrais|veux|veut|vais) pas (?:(?:la|le|les|l|vraiment|trop) )*(?:laisser|quitter|abandonner|partir (?:sans|loin de)) (?:(?:seule?|tout) )*(?:{_LES_MIENS} )?(?:\w+ ){{0,3}}?(?:la nuit|les nuits|toutes? (?:les nuits|la semaine)|(?:la|en) semaine|des nuits|dormir sans moi)$"
    r"|\b(?:veux|veut|prefere|dois|doit|faut que je|faut|besoin de) (?:pouvoir )?(?:rentrer?|dormir|retourner) (?:chez (?:moi|lui|elle|nous)|a la maison)(?: (?:le|tous les|chaque|la|toutes les) (?:soirs?|nuits?))?$"
)
INTERNAT = "internat"
_ARTICLE_COLLE = re.compile(r"^[ld](?=[aeiouhy])")
_AU_DEBUT = r"(?:(?:et|mais|alors|ok|oui|plutot|bon|moi|je (?:prends|choisis|veux|prefere)) )*"
_ARTICLE = r"(?:la|le|l|cette|cet|ce)"
_ARTICLE_DE_QUESTION = rf"(?:{_ARTICLE}|(?:est|c|cest) (?:quoi|koi) (?:deja )?une?|(?:^(?:(?:bon|et|ok|alors|mais|du coup|sinon|oui) )*une?))"
_ENTRE_PARENTHESES = re.compile(r"\((\w{5,})")
# What is said of where one already is: "cette formation me tue".
_VECU = (
    r"(?! (?:me|m|nous|on) (?!interesse|tente|plait|va |irait|convient|parle|semble|parait|faut))"
)


def kinds(fiche: Fiche) -> set[str]:
    """The plain nouns that say what it is: "creche", "ecole", "foyer", "contrat"."""
    dits = {words_only(fiche.nom).split()[0]}
    debut = _DEBUT.match(words_only(fiche.resume))
    if debut is not None:
        dits.add(debut[1])
    dits |= {
        words_only(mot) for mot in _ENTRE_PARENTHESES.findall(fiche.nom)
    }  # (chantier d’insertion…)
    if fiche.etape == FORMATION:
        dits.add(FORMATION)
    return dits - _TROP_LARGES


def designated(texte: str, fiches: Iterable[Fiche], *, question: bool) -> list[str]:
    """The ids of the fiches that a message points at, among those just told.

    "La crèche c’est payant ?" and "plutôt la formation" do; "j’ai arrêté la formation", which asks
    nothing and does not begin with it, does not.
    """
    mots = words_only(texte)
    debut = rf"\b{_ARTICLE_DE_QUESTION}" if question else rf"{_AU_DEBUT}{_ARTICLE}"
    chercher = re.search if question else re.match
    return [
        fiche.id
        for fiche in fiches
        if chercher(
            rf"{debut} (?:{'|'.join(sorted(kinds(fiche))) or '$'})\b{'' if question else _VECU}",
            mots,
        )
    ]


def turned_down(
    texte: str, expliquee: Fiche | None, dites: Iterable[Fiche], *, question: bool = False
) -> str | None:
    """The id of the piste that a message refuses without its name, or None.

    "C’est pas pour moi" refuses the one just explained (`expliquee`); "ça me saoule, l’internat" does
    when its fiche speaks of one; "je veux pas de chantier", the only one told that is called so. A question refuses only by asking for something else.
    """
    mots = plain_words(texte)
    if _PAS_POUR_MOI.search(mots) and not question:
        return expliquee.id if expliquee else None
    if not question and _PAS_Y_DORMIR.search(mots):
        if expliquee and _is_boarding(expliquee):
            return expliquee.id
        candidates = [f.id for f in dites if _is_boarding(f)]
        return candidates[0] if len(candidates) == 1 else None
    for motif in (_AUTRE_QUE,) if question else (_AUTRE_QUE, _SAOULE, _VEUT_PAS, _PAS_DE):
        trouve = motif.search(mots)
        if trouve is None:
            continue
        quoi = next(filter(None, trouve.groupdict().values()), None)
        if quoi is None:
            return expliquee.id if expliquee else None
        formes = {quoi, quoi.removesuffix("s"), _ARTICLE_COLLE.sub("", quoi)} - _TROP_LARGES
        if expliquee and formes & set(words_only(f"{expliquee.nom} {expliquee.resume}").split()):
            return expliquee.id
        nommees = [f.id for f in dites if formes & _called(f)]
        return nommees[0] if len(set(nommees)) == 1 else None
    return None


def refuses_the_nights(texte: str) -> bool:
    """Whether what a message refuses of a place is to sleep there, or to leave one’s own at night."""
    return _PAS_Y_DORMIR.search(plain_words(texte)) is not None


def _is_boarding(fiche: Fiche) -> bool:
    return INTERNAT in words_only(fiche.resume).split()


def plain_words(texte: str) -> str:
    """The words of a message as the reader spells them: "cest pas pr moi" is "c est pas pour moi"."""
    phrase = cut(spell_out(texte))
    return " ".join(mot.texte for mot in phrase.mots if not mot.rupture) if phrase else ""


def _called(fiche: Fiche) -> set[str]:
    """The words that a fiche goes by: its kinds, its name and its aliases."""
    dits = kinds(fiche) | set(words_only(" ".join((fiche.nom, *fiche.alias))).split())
    return dits | {INTERNAT} if _is_boarding(fiche) else dits
