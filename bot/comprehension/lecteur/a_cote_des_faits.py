"""Facts that words beside the subject only seem to tell: what one earns, who was put out by a parent, a
place where pictures go round, a bed at a friend’s. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

EMPLOI = frozenset({"en_emploi", "mois_sans_emploi"})
# "On gagne cb": asked of what was named.
_COMBIEN = re.compile(
    r" (?:on|tu|vous|ca|il|ils) (?:gagnes?|gagnez|gagnent|touches?|touchez|touchent|paye|paie|paient|rapporte|prend|prends) (?:(?:a|en|la|dedans|bas|par|mois|du coup) )*(?:combien|cb|cmb|kombien|combi1)(?= )"
    r"| (?:combien|cb|cmb) (?:\| )?(?:est ce qu )?(?:on|tu|vous|ca|il|ils) (?:gagne|touche|paye|paie|rapporte)\w*(?= )"
)
_PROCHE = (
    r"(?:mere|pere|parents?|paren|maman|papa|daron\w*|reum|reup|frere|soeur|beau pere|belle mere|oncle|tante|tonton|tata|cousine?|grand mere|grand pere|"
    r"famille|copain|copine|mec|meuf|mari|femme|ex|pote|potes|amie?s?|coloc\w*|proprio|proprietaire)"
)
# "Ma mère m’a viré": of a home, and no job.
_VIRE_DE_LA = re.compile(
    rf" (?:mon|ma|mes|le|la|un|une) (?:{_PROCHE}) (?:(?:il|elle|ils|qui) )?(?:m|ma|mon|mont|me|nous) ?(?:(?:a|ont|avait|avaient) )?(?:vire|vires|viree|virer|mis (?:dehors|a la porte)|jete|jeter|foutu? (?:dehors|a la porte)|chasse|degage|lourde)(?= )"
    rf"| (?:vire|viree|jete|jetee|chasse|chassee|degage|degagee|mise? dehors) (?:de chez (?:moi|mes|mon|ma|nous|lui|elle)|par (?:mon|ma|mes|un|une) (?:{_PROCHE}))(?= )"
)
_D_UN_EMPLOI = re.compile(
    r" (?:travail\w*|boulot|taf|emploi|poste|job|boite|patron|chomage|entreprise|restaurant|resto|magasin|employeur|licencie\w*|lycee|ecole|college|cfa) "
)
# "Je perds mon travail à chaque fois": it comes and goes, of today nothing is told.
_CHAQUE_FOIS = re.compile(
    r" (?:perds|perd|perdre|lache|quitte|me fais virer) (?:(?:mon|le|un|ma|la|mes|toujours|a chaque fois|encore) )*(?:travail|boulot|taf|emploi|poste|job|place|mission)s?(?= )"
)
_HABITUDE = re.compile(
    r" (?:a |la )?chaque (?:fois|coup)| toutes? les fois | a tous les coups | toujours "
)
# "Des photos de moi tournent au lycée": a place where something is done, told by whoever has left it.
_CE_QUI_S_Y_PASSE = re.compile(
    r" (?:tourn\w*|circul\w*|photos?|videos?|nudes?|rumeurs?|harcel\w*|moqu\w*|insult\w*|partag\w*|montr\w*|se passe|savent|sait|dire a|au courant)(?= )"
)
_J_Y_SUIS = re.compile(
    r" (?:je|j) (?:suis|vais|ai cours|retourne|y vais|y suis|y retourne|etudie)(?! (?:plus|pas|jamais))(?= )| en (?:seconde|premiere|terminale|\de|\deme|troisieme|quatrieme)(?= )"
)
# A home is told by its words: a relative alone, in a long sentence, is only spoken of.
_UN_TOIT = re.compile(
    r" (?:chez|dor\w*|heberg\w*|habit\w*|log\w*|vis|vit|vivre|vivons|maison|appart\w*|toit|canape?|canap|clic|accueill\w*|reste|avec|squat\w*|depann\w*) "
)
_BREF = 5
# "Sur le canapé d’un pote": somebody is there.
_CHEZ_UN_AMI = re.compile(r" (?:potes?|copains?|copines?|amie?s?|colocs?|cousine?s?|collegues?) ")
_SEUL = re.compile(
    r" (?:seule?s?|isole\w*|solitude|personne|ennui\w*|aucun|sans|connais|perdu\w*|plus|rien|coupe\w*|abandon\w*|parle\w*|vois) "
)
# Who is ready to move is held back by no trip.
_PRET_A_BOUGER = re.compile(
    r"^(?!.* (?:pas|plus|sans|jamais|mais|sauf|permis|voiture|bus) ).* (?:prete? a (?:bouger|me deplacer|demenager|partir)|(?:suis|est) mobile) "
)
_METIER_VOULU = re.compile(
    r" (?:faire|bosser|travailler|metier|formation|bosse|agent|dans) (?:(?:de|dans|d|la|l|agent|en|comme|un|une) )*secu(?:rite)?(?= )"
)


def without_what_is_beside(
    phrase: Phrase,
    faits: list[Fait],
    lus: list[Fait],
    question: str | None,
    connu: Mapping[str, Any],
) -> list[Fait]:
    """The facts that are told of whoever writes; `lus`: those of the rules, `question`: the key just
    asked, `connu`: what was known before."""
    norme = f" {phrase.norme.strip()} "
    if _COMBIEN.search(norme):
        faits = [f for f in faits if (f.cle, f.valeur) != ("en_emploi", True)]
    vire = _VIRE_DE_LA.search(norme)
    if vire is not None and _D_UN_EMPLOI.search(norme) is None:
        faits = [f for f in faits if f.cle not in EMPLOI]
        if not any((f.cle, f.valeur) == ("freins", "logement") for f in faits):
            faits = [*faits, Fait("freins", "logement", *phrase.span(*vire.span()))]
    if _CHAQUE_FOIS.search(norme) and _HABITUDE.search(norme):
        faits = [f for f in faits if f.cle not in EMPLOI]
    if (
        connu.get("scolarise") is False
        and _CE_QUI_S_Y_PASSE.search(norme)
        and not _J_Y_SUIS.search(norme)
    ):
        faits = [f for f in faits if (f.cle, f.valeur) != ("scolarise", True)]
    if question == "logement" and len(norme.split()) > _BREF and not _UN_TOIT.search(norme):
        faits = [f for f in faits if (f.cle, f.valeur) != ("logement", "heberge")]
    if _CHEZ_UN_AMI.search(norme) and not _SEUL.search(norme):
        faits = [f for f in faits if f in lus or (f.cle, f.valeur) != ("freins", "isolement")]
    if _PRET_A_BOUGER.search(norme):
        faits = [f for f in faits if (f.cle, f.valeur) != ("freins", "mobilite")]
    if _METIER_VOULU.search(norme):  # "faire de la sécu": a trade
        faits = [f for f in faits if (f.cle, f.valeur) != ("freins", "droits")]
    return faits
