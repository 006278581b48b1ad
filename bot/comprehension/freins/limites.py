"""What the body does not let one do: "pas de ménage, ses poignets". Pure, on plain words."""

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


def read_limits(phrase: Phrase) -> list[Fait]:
    """The frein `sante` of a work that the body does not stand; a question sets nothing."""
    trouve = _LIMITE.search(phrase.norme)
    if trouve is None or any(clause.question or clause.hypothese for clause in phrase.clauses):
        return []
    return [Fait("freins", "sante", *phrase.span(*trouve.span("ou")))]
