"""What is said to keep one in, surely and in few words: a body that does not stand a work ("pas de ménage, ses
poignets"), a doctor who put one off work, days spent going round in circles at home. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_CORPS = (
    r"(?:poignets?|dos|genoux?|epaules?|mains?|hanches?|jambes?|pieds?|chevilles?|bras|coudes?|cou|cervicales|lombaires|tendons?|"
    r"vertebres?|articulations|sciatique|tendinites?|hernies?|asthme|allergies?|coeur|poumons)"
)
_TRAVAIL = (
    r"(?:menages?|nettoyage|ports?|charges?|manutention|debout|chantiers?|batiment|usine|caisse|cuisine|plonge|escaliers?|cariste|restauration|"
    r"maconnerie|mecanique|conduite|travail physique|travaux physiques|porter|station debout|entretien|espaces verts|aide a domicile)"
)
# The body alone, or with why: what one of the family has is not of the person.
_LIMITE = re.compile(
    rf" (?:pas|plus|ni|evite\w*|stop|jamais) (?:[a-z]+ ){{0,3}}?{_TRAVAIL}(?: [a-z]+){{0,2}} (?:\| )?"
    rf"(?:(?:a cause|rapport|avec|vu|pour|par|c est|cause|probleme|problemes|de|a|du|des) )*(?:ses|mes|son|mon|sa|ma|les|le|la|l) (?P<ou>{_CORPS}) (?:\| )?"
    r"(?:$|(?:tiennent?|suit|suivent|supportent?|sont|est|font|fait|foutus?|fragiles?|abimes?|uses?|operes?|mal|en vrac|ko|hs|et|qui) )"
)

# Off work by a doctor, who sees to the body; what is of the mind is read elsewhere.
_MEDECIN = r"(?:medecin|docteur|doc|toubib|generaliste|hopital|chirurgien)"
_ARRETE = re.compile(
    rf" (?P<ou>{_MEDECIN} (?:(?:qui|il|elle) )?(?:m|l|me|le|la|nous) ?(?:a |as |ai )?(?:encore |re |bien )*(?:arretee?|arreter|mise? (?:en arret|au repos)|prolongee?))(?= )(?! (?:dans|devant|pour me dire))"
)
_DE_LA_TETE = re.compile(r" (?:psy\w*|depress\w*|deprim\w*|burn ?out|moral|angoiss\w*|anxi\w*) ")
# Not of one’s search: "je tourne en rond dans mes recherches".
_CHEZ_SOI = r"(?:chez (?:moi|nous)|a la maison|toute? seule?|dans (?:mon|l|cet|la|le) (?:appart\w*|maison|studio|chambre)|avec (?:le |mon |la |ma |mes )?(?:bebe|petite?s?|enfants?|fille|fils))"
_TOURNE_EN_ROND = re.compile(
    rf" (?P<ou>tourn(?:e|er|ent) en rond)(?: (?:toute la journee|un peu|trop|a fond|grave))* (?:\| )?{_CHEZ_SOI}(?= )"
    r"| (?:bebe|enfants?|fils|fille|petite?|jumeaux) (?:[a-z0-9]+ ){0,4}?(?:\| )?(?:et |mais )?(?:je |j )(?P<la>tourne en rond)(?= (?:\||$))"
)


def read_limits(phrase: Phrase) -> list[Fait]:
    """The freins `sante` and `isolement` so told; a question sets nothing."""
    if any(clause.question or clause.hypothese for clause in phrase.clauses):
        return []
    faits = []
    arrete = None if _DE_LA_TETE.search(phrase.norme) else _ARRETE.search(phrase.norme)
    for code, trouve in (
        ("sante", _LIMITE.search(phrase.norme) or arrete),
        ("isolement", _TOURNE_EN_ROND.search(phrase.norme)),
    ):
        if trouve is not None:
            ou = "la" if trouve.groupdict().get("la") else "ou"
            faits.append(Fait("freins", code, *phrase.span(*trouve.span(ou))))
    return faits
