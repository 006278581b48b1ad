"""A professional who speaks of somebody to orient: "j’accompagne un jeune de 20 ans". Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import matches

# Not "je suis un jeune", which is of oneself, nor "j’accompagne une personne âgée", a trade.
_ACCOMPAGNE = re.compile(
    r" (?:j accompagne|(?:nous|on) (?:accompagne|accompagnons|recoit|recevons|oriente|orientons)|"
    r"je (?:recois|vous oriente|vous adresse)|j oriente) (?:actuellement |aussi |en ce moment )?"
    r"(?:un|une|ce|cette) (?:[a-z]+ )?(?:jeune|homme|femme|dame|monsieur|personne(?! agee)|usagere?|"
    r"mineure?|adolescente?|demandeu(?:r|se) d emploi)(?= )"
)
# Several at once: "on cherche à orienter 3 jeunes".
_ORIENTE = re.compile(
    r" (?:on|je|nous|j) (?:(?:cherche|cherchons|veux|voudrais|voudrions|souhaite|souhaitons|doit|dois|"
    r"devons|ai|avons|a|aimerais|essaie) )?(?:(?:a|d|de|besoin) )*(?:orienter|oriente|orientons|accompagne|"
    r"accompagner|accompagnons|suis|suivons) (?:\d+|des|plusieurs|quelques|nos|mes|les|deux|trois|quatre|cinq) "
    r"(?:[a-z]+ )?(?:jeunes|personnes(?! agees)|hommes|femmes|usagers|usageres|mineurs|beneficiaires|"
    r"familles|menages|adolescents|demandeurs d emploi)(?= )"
)


# "Je suis assistante sociale au CCAS de Nevers": a trade, and the place where it is done.
JE_SUIS_PROFESSIONNEL = re.compile(
    r" (?:je suis|ici|c est|moi c est|en tant qu|en tant que) (?:la |le |l |une? |votre )?"
    r"(?:assistante?s? sociale?s?|as(?= (?:a |au |de |du |en |chez |polyvalente?|scolaire))|ass(?= (?:a|au|de|du) )|educat(?:eur|rice)s?|educ|travailleu(?:r|se)s? sociale?s?|intervenante?s? sociale?s?|"
    r"conseill(?:er|ere)s? (?:en insertion|a la|a l|au|en|emploi|mission|france|pole|conjugale?|d insertion|insertion|numerique|en economie)|cesf|cip|tisf|"
    r"infirmi(?:er|ere)s?(?: scolaire)?|animat(?:eur|rice)s?|mediat(?:eur|rice)s?(?: sociale?s?)?|benevole|psychologue|formateur|formatrice|coordinat(?:eur|rice)|"
    r"referente?s?(?: rsa| insertion| famille)?|cpe|directrice|directeur|secretaire de mairie|agent d accueil|chargee? d (?:accueil|insertion))"
    r"(?: (?!j |je |qui |et |mais |depuis |on |nous |pour |avec |\| )[a-z]+){0,8}"
)
_DES_GENS = r"(?:jeune(?! frere| soeur)|dame|monsieur|usagere?|beneficiaire|allocataire|mineure?|adolescente?|demandeu(?:r|se) d emploi|residente?)"
# "J’ai une dame de 58 ans en fin de droits": nobody says so of their own; "j’ai une femme" they do.
_AI_QUELQU_UN = re.compile(
    rf" (?:j ai|nous avons|on a|je suis (?:la |ici )?avec|j ai (?:devant|en face de|face a) (?:moi )?|je recois) (?:ici |actuellement |devant moi |la )?(?:un|une) (?:petite? )?"
    rf"{_DES_GENS}(?: (?:homme|femme|fille|garcon|majeure?|[a-z]+))? (?:\| )?(?:de |d |qui a |age de |agee de )*\d\d ans(?= )"
)
# Of who told such a trade: "et j’ai une femme de 40 ans".
_EN_RECOIT = re.compile(
    r" (?:j accompagne|j ai|je suis|je suis avec|je recois|je vois|je cherche (?:a orienter|pour|des solutions pour|une solution pour)|on suit|on accompagne|pour) "
    r"(?:actuellement |aussi )?(?:un|une|ce|cette) (?:[a-z]+ )?(?:jeune|femme|homme|dame|monsieur|personne|famille|mere|maman|pere|couple|fille|garcon|mineure?)(?= )"
)
# An example given to try: "admettons un jeune, 18 ans, sans diplôme".
_ADMETTONS = re.compile(
    r" (?:admettons|imaginons|imaginez|imagine|supposons|supposez|mettons|prenons|prenez|par exemple|exemple) (?:\| )?"
    r"(?:(?:que|j ai|j|on a|nous avons|l exemple|le cas|d|de|qu|il y a|y a) )*(?:un|une) (?:petite? )?"
    rf"(?:{_DES_GENS}|personne(?! agee)|homme|femme|garcon|fille|mere|maman|pere|gars)(?= )"
)


def accompanies(phrase: Phrase) -> bool:
    """Whether who writes follows somebody by trade."""
    if _ADMETTONS.search(phrase.norme):
        return True
    metier = JE_SUIS_PROFESSIONNEL.search(phrase.norme)
    if metier and _EN_RECOIT.search(phrase.norme[metier.end() :]):
        return True
    return any(
        not (clause.hypothese or clause.passe)
        for motif in (_ACCOMPAGNE, _ORIENTE, _AI_QUELQU_UN)
        for _, clause in matches(phrase, motif)
    )
