"""Outside: the street, a car, a squat."""

from __future__ import annotations

import re

from bot.comprehension.logement.cadres import AU_TRAVAIL, DORMIR_INFINITIF, ON_Y_EST, PAS_LA
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated
from bot.comprehension.vocabulaire.logis import DORMIR, ETRE

_LOISIR = re.compile(
    r" (?:scouts?|solidarite|solidaire|veillee|marshmallows?|bivouac|colo|festival|rando|randonnee|"
    r"camping|campeur|tongs|barbecue|teuf|rave|concert|fete|kermesse|vacances|jeu|jeux|film|"
    r"astronomie|etoiles filantes|perseides|peche|chasse|trek|vanlife|road trip|roadtrip|surf|plage|"
    r"spectacle|evenement|benevoles|brocante|vide grenier|match|stade|terrasse|cour de recre|"
    r"trop bien|trop hate|genial|kiffe|cet ete|en amoureux|coucher dehors|promenade|manif|sitting|marathon|copains de classe|sortie scolaire|week end a|pique nique) "
)
_CAGE = re.compile(r" (?:cages? d escaliers?|entree d immeuble|porche|cartons?) ")
_DE_NUIT = re.compile(
    r" (?:nuits?|soir|dormir|dors|dort|sacs?|affaires|duvet|froid|serrure|valises?|heberger?|"
    r"couvertures?|toit|jours|depuis) "
)
_A_LA_PORTE = re.compile(
    r" (?:retards?|chef|patron|patronne|place|contrat|essai|cdd|cdi|interim|mission|boite|job|boulot|"
    r"taf|poste|travail|usine|lycee|college|classe|cours|prof|bahut|ecole|club|groupe whatsapp) "
)
_EN_PRISON = re.compile(
    r" (?:prison|taule|detention|ferme|incarcere|incarceration|cellule|libere|ecrou|penitentiaire|"
    r"maison d arret|placard|zonzon|peine) "
)
_NUITS_RECENTES = re.compile(
    r" (?:cette nuit|hier|avant hier|la nuit derniere|ces (?:derniers|dernieres|derniere)|depuis|"
    r"encore|cette semaine|"
    r"\d+ (?:nuits?|jours)|la veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
)
_CRAINT = re.compile(
    r" (?:peur|eviter|evite|risque|risquent|educateur|travailleur|maraudes?|traine|trainer|finir|"
    r"ancien|ancienne|ex|"
    r"mettre|garee?|gare|aller|jeunes|plutot|failli|faillit|avant|bientot|comme|aide|aider|"
    r"beaucoup|"
    r"lutte|veux|voudrais|envie|adore|aime|bosser|travailler|nettoie|sortir|sorti|sors|vacances|"
    r"fumer|jouer|jouent|joue|chien|chat|marche|marcher|croise|"
    r"menace|menaces|suis pas|finis|fait|froid|pleut|gele|degres|soiree|sorties|attend|attends)(?: "
    r"[a-z]+){0,3} $"
)
_SANS_ABRI_NOM = re.compile(r"^ (?:sdf|sans)")
_DES_SDF = re.compile(r" (?:les|des|un|une|le|la|ces|aux|d un|de|ce|cet|pour|chez) $")
_CE_SDF_CI = re.compile(r"^ (?:\| )?(?:de |age de |a )?\d+ ans ")
# "je suis à la rue en maths": lost, not homeless.
_A_LA_RAMASSE = re.compile(
    r"^ (?:total |complet |completement |grave |sur|en (?:maths?|anglais|info|informatique|francais|"
    r"orthographe|physique|compta|svt|histoire|ce qui concerne)|niveau |cote |au niveau|question |"
    r"avec (?:les|l) (?:ordi|internet|papiers|papiers|demarches))"
)


# "SDF avant incarcération", "à la rue avant le foyer", said without a verb: it is over.
_AVANT_AUTRE_CHOSE = re.compile(
    r"^ (?:juste )?avant (?:(?:d|de|l|la|le|les|son|sa|mon|ma|un|une|cette|ce|en|au|a|dans|etre|"
    r"arrivee|entree|mise|sous|derniere) )*"
    r"(?:incarcer[a-z]*|detention|detenue?|prison|taule|ecrou|arrestation|peine|condamnation|hospitalis[a-z]*|hopital|cure|"
    r"foyer|chrs|huda|cada|hotel|centre|hebergement|heberge[re]?e?|placement|residence|fjt)(?= )"
    r"(?! (?:[a-z0-9]+ ){0,3}?(?:demain|bientot|prochaine?|prevue?|lundi|mardi|mercredi|jeudi|vendredi|dans \d+) )"
    r"(?! (?:\| )?(?:et |mais )?(?:encore|toujours) (?:aujourd|maintenant|dehors|sdf|a la rue|rue|sans|\||$))"
    r"|^ (?:juste )?avant(?= (?:\||$))"
)
_DEHORS = re.compile(r" (?:sdf|sans (?:abri|domicile(?: fixe)?|toit)|a la rue|dehors)(?= )")
_ENCORE = re.compile(
    r" (?:suis|est|es|sommes|sont|dors|dort|dormir|vis|vit|vivre|reste|serai|sera|etre|va|vais)(?: [a-z]+){0,4} $"
)


def was_outside_before(avant: str, apres: str) -> bool:
    """Whether the words around a night outside say that something else came since."""
    return _AVANT_AUTRE_CHOSE.match(apres) is not None and _ENCORE.search(avant) is None


def is_told_of_before(phrase: Phrase) -> bool:
    """Whether a night outside is told, and said to be over: "SDF avant incarcération"."""
    return any(
        was_outside_before(phrase.norme[: trouve.end() + 1][-60:], phrase.norme[trouve.end() :])
        for trouve in _DEHORS.finditer(phrase.norme)
    )


def is_outside(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant, mots = phrase.before(trouve.start()), trouve.group() + " "
    if not re.match(r" (?:sans|pas|plus|aucun|nulle|sai|rien|savons|personne)", mots) and (
        is_negated(phrase, trouve.start(), trouve.end())
        or re.search(r" (?:pas|plus|jamais) (?!depuis|d autre)", mots[1:-1])
    ):
        return False
    if was_outside_before(avant + mots[1:], phrase.norme[trouve.end() :]):
        return False
    if _CRAINT.search(avant[-45:]) or PAS_LA.match(phrase.after(trouve.end())):
        return False
    if _LOISIR.search(phrase.norme) or AU_TRAVAIL.search(avant[-40:]):
        return False
    if re.match(r" (?:et |c est )*dehors$", mots.rstrip()) and _A_LA_PORTE.search(phrase.norme):
        return False
    if _CAGE.search(mots) and re.match(rf" {ETRE} ", mots) and not _DE_NUIT.search(phrase.norme):
        return False
    if re.search(r" a la rue $", mots) and _A_LA_RAMASSE.match(phrase.norme[trouve.end() :]):
        return False
    if _SANS_ABRI_NOM.match(mots) and _DES_SDF.search(avant):
        return bool(_CE_SDF_CI.match(phrase.norme[trouve.end() :])) and not avant.endswith(
            (" les ", " des ", " aux ")
        )
    if " dehors " in mots and _EN_PRISON.search(phrase.norme) and not re.search(DORMIR, mots):
        return False
    if mots.strip() == "squat" and not re.search(
        r" (?:en|dans (?:un|le|ce|des)|au|vis|vit|dors|dort|chambre) $|(?:^|\|) (?:un )?$", avant
    ):
        return False
    if re.match(r" (?:dormi|ai passe|a passe) (?!la nuit|cette nuit)", mots):
        return bool(_NUITS_RECENTES.search(phrase.norme[trouve.start() :] + " "))
    if DORMIR_INFINITIF.match(mots):
        return bool(ON_Y_EST.search(avant))
    return not (re.match(rf" {ETRE} ", mots) and re.search(r" (?:me|te|qui|l|les) $", avant[-5:]))
