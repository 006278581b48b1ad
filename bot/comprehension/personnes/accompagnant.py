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
    r" (?:(?:j ai|on a|nous avons) (?:rencontre|croise|recu|vu|discute avec|parle a|parle avec|echange avec) (?:[a-z0-9]+ ){0,8}?|j accompagne|j ai|je suis|je suis avec|je recois|je vois|il y a|je (?:vous )?parle d|je cherche (?:a orienter|pour|des solutions pour|une solution pour)|on suit|on accompagne|pour) "
    r"(?:actuellement |aussi )?(?:un|une|ce|cette) (?:[a-z]+ )?(?:jeune|femme|homme|dame|monsieur|personne|famille|mere|maman|pere|couple|fille|garcon|mineure?)(?= )"
)
# An example given to try: "admettons un jeune, 18 ans, sans diplôme".
_ADMETTONS = re.compile(
    r" (?:admettons|imaginons|imaginez|imagine|supposons|supposez|mettons|prenons|prenez|par exemple|exemple) (?:\| )?"
    r"(?:(?:que|j ai|j|on a|nous avons|l exemple|le cas|d|de|qu|il y a|y a) )*(?:un|une) (?:petite? )?"
    rf"(?:{_DES_GENS}|personne(?! agee)|homme|femme|garcon|fille|mere|maman|pere|gars)(?= )"
)


# A trade by which people are received, at the head of what is told of one of them: "secrétaire de
# mairie à Felletin, une dame de 26 ans…". Who tells their own age, or looks for work, is no such one.
METIER_D_ACCUEIL = (
    r"(?:secretaire (?:de mairie|medicale?|sociale?)|agente? d accueil|assistante? sociale?|assistante? de service social|as|cesf|cip|tisf|educ|educat(?:eur|rice)|"
    r"conseill(?:er|ere) (?:en insertion|d insertion|insertion|emploi|numerique|mission locale|france services|france travail)|"
    r"travailleu(?:r|se) sociale?|intervenante? sociale?|infirmi(?:er|ere)|medecin|pharmacien(?:ne)?|sage femme|psychologue|"
    r"animat(?:eur|rice)|mediat(?:eur|rice)|bibliothecaire|prof(?:esseure?)?(?: principale?)?|enseignante?|cpe|proviseure?|principale?|"
    r"gardien(?:ne)? d immeuble|benevole|tut(?:eur|rice)|mandataire(?: judiciaire)?|maire|adjointe? au maire|elue?|policier|policiere|gendarme)"
)
_EST_DU_METIER = re.compile(
    r"(?:^ (?:(?:bonjour|bonsoir|salut|bjr|alors|\|) )*|(?:je suis|ici|moi c est|en tant qu|en tant que) )"
    rf"(?:la |le |l |une? )?(?P<metier>{METIER_D_ACCUEIL})(?= )"
)
_QUELQU_UN = (
    r"(?:jeune(?! frere| soeur)|dame|monsieur|homme|femme|personne(?! agee)|usagere?|administree?|habitante?|beneficiaire|allocataire|patiente?|cliente?|"
    r"locataire|eleve|lyceen(?:ne)?|collegien(?:ne)?|mineure?|adolescente?|ado|gamine?|garcon|fille|mere|maman|pere|couple|famille|demandeu(?:r|se) d emploi|residente?)"
)
_PRESENTE = re.compile(
    rf" (?:une?|ce|cet|cette) (?:(?:jeune|petite?|ancienne?) )?{_QUELQU_UN}(?= )(?:(?! (?:j|je|moi) )[^|]){{0,40}}"
    r"(?: \|)?[^|]{0,40} \d\d ans(?= )"
)
# What nobody calls themselves: "une administrée, 34 ans, au chômage".
_UN_ADMINISTRE = re.compile(
    r"^ (?:(?:bonjour|bonsoir|salut|bjr|alors|pour|c est pour|\|) )*(?:une?|mon|ma|notre|un de nos|une de nos) (?:jeune )?"
    r"(?:administree?s?|usagere?s?|beneficiaires?|allocataires?|patiente?s?|cliente?s?) (?:[a-z]+ ){0,6}?(?:\| )?(?:(?:de|a|age|agee) )*\d\d ans (?!.* (?:j|je|moi) )"
)
_DE_SOI = re.compile(
    r" (?:j ai|moi) \d\d ans | (?:je|j) (?:cherche|recherche|veux|voudrais|aimerais) (?:(?:un|une|du|de|d|autre|changer|le|la) )*"
    r"(?:travail|emploi|boulot|job|taf|poste|metier|formation|logement|stage)(?! pour )"
)


def works_with_people(norme: str) -> tuple[int, int] | None:
    """Where a message says the trade by which its writer receives the one it goes on to present; None
    when it does not, or tells of the writer."""
    metier = _EST_DU_METIER.search(norme)
    if metier is None or _DE_SOI.search(norme):
        return None
    return metier.span("metier") if _PRESENTE.search(norme, metier.end()) else None


def accompanies(phrase: Phrase) -> bool:
    """Whether who writes follows somebody by trade."""
    if _ADMETTONS.search(phrase.norme) or works_with_people(phrase.norme):
        return True
    if _UN_ADMINISTRE.match(phrase.norme):
        return True
    metier = None if _DE_SOI.search(phrase.norme) else JE_SUIS_PROFESSIONNEL.search(phrase.norme)
    if metier and _EN_RECOIT.search(phrase.norme[metier.end() :]):
        return True
    return any(
        not (clause.hypothese or clause.passe)
        for motif in (_ACCOMPAGNE, _ORIENTE, _AI_QUELQU_UN)
        for _, clause in matches(phrase, motif)
    )
