"""Questions about who helps with something, asked of nobody in particular: "qui appeler pour les
addictions à Belfort ?". They set nothing about the person. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.comprehension.demandes.mot_pour_mot import asks_for_a_training
from bot.comprehension.phrase import Phrase

# What is asked for, as words of `phrase.norme`: not what one suffers from, but what one looks up.
_THEMES: dict[str, str] = {
    "mobilite": r"mobilite|permis|transports?|deplace[a-z]*|voitures?|scooters?|velos?|bus|vehicules?|garages?|code de la route",
    "garde-enfants": r"gardes? (?:d enfants?|(?:du|de la|des|de l|de (?:mon|ma|mes|son|sa|ses|leurs?|vos|votre)) (?:enfants?|petite?s?|bebes?|gosses?|fils|filles?))|garder? (?:les|mes|ses|des|un|le|la|mon|ma|son|sa) (?:enfants?|petite?s?|bebes?|gosses?|fils|filles?)|creches?|nounous?|nourrices?|assistantes? maternelles?|modes? de garde|garderies?|baby ?sitt[a-z]*|faire garder",
    "numerique": r"numeriques?|ordinateurs?|ordi|internet|informatique|ordis|illectronisme|mails?|demarches en ligne",
    "sante": r"sante|medecins?|docteurs?|soins?|soigner?|se soigner|dentistes?|mutuelles?|hopital|secu",
    "sante-mentale": r"sante mentale|psys?|psychologues?|psychiatres?|depression|moral|mal etre|deprim[a-z]*|angoisses?|anxiete|mal dans sa peau",
    "addictions": r"addict[a-z]*|alcool[a-z]*|drogues?|shit|cannabis|joints?|beuh|toxico[a-z]*|stups?|stupefiants?|jeux? d argent|boi(?:t|s|re) trop|(?:qui|il|elle|ils) (?:boi(?:t|vent)|picole(?:nt)?|se drogue(?:nt)?|consomme(?:nt)?)|arreter (?:de boire|de fumer|l alcool|le shit)|crack|came|heroine|cocaine|coke",
    "handicap": r"handicap[a-z]*|rqth|mdph|aah|invalid[a-z]*",
    "logement": r"logements?|loger|hebergements?|se loger|apparts?|appartements?|toit|foyers?|hlm|dormir|loyers?|colocs?|sans abris?|sdf",
    "langue": r"francais|fle|langues?|alphabetisation",
    "lecture-ecriture": r"lire|ecrire|lecture|ecriture|illettrisme|illettre[a-z]*",
    "droits": r"droits?|papiers?|cni|cartes? (?:nationale )?d identite|passeports?|titres? de sejour|autorisations? de travail|permis de travail|cartes? de sejour|recepisses?|prefecture|caf|dossiers? administratifs?|demarches?(?! en ligne)|administratif[a-z]*|regularisation|sans papiers|acces aux droits|domiciliation",
    "justice": r"justice|juridiques?|avocats?|spip|prison|bracelet|sortants? de prison|juges?(?= (?:des|aux|de|d|du|\||$))|jugements?",
    "confiance": r"confiance|motiv[a-z]*|estime de soi|remobilis[a-z]*",
    "isolement": r"(?<!mineur )(?<!mineure )(?<!mere )(?<!pere )(?<!parent )(?<!maman )isol[a-z]*|solitude|seule?s?|rencontrer (?:des gens|du monde)",
    "reseau": r"reseau[x]?|mentors?|mentorat|parrain[a-z]*|piston|carnet d adresses",
    "finances": r"dettes?|surendett[a-z]*|argent|factures?|manger|nourriture|alimentaires?|colis|epicerie|microcredits?|credits?|budget|sous|aides? financieres?|huissiers?",
    "violences": r"violences?|femmes? battues?|coups|viols?|violences? conjugales?|harcelement",
}
# What is no frein and is looked up too.
_MATIERES: dict[str, str] = {
    "ecole": r"ecoles?|colleges?|lycees?|etudes?|scolarites?|rescolaris[a-z]*|decrochage",
    "formation": r"formations?|stages?|apprentissages?|alternances?|diplomes?|qualifications?|reconversion",
    "emploi": r"travail|travailler|emplois?|boulots?|taf|jobs?|bosser",
}
THEMES = {code: re.compile(rf" (?:{motif}) ") for code, motif in _THEMES.items()}
MATIERES = {code: re.compile(rf" (?:{motif}) ") for code, motif in _MATIERES.items()}

_QUOI = r"(?:quoi|qui|quelqu un|quelque ?chose|un truc|des trucs|qqch|qqun|qlq chose|une? (?:adresse|asso|association|structure|lieu|aide|contact|numero|service|endroit)|des (?:aides|adresses|associations|assos|structures|lieux|contacts|solutions))"
_FORME = re.compile(
    r" qui (?:appeler|contacter|voir|joindre|solliciter|aller voir|peut|pourrait|aide|s occupe|fait|propose|on appelle|j appelle)(?= )"
    r"| (?:vous avez|vs avez|tu as|t as|ta|t a|y a|il y a|ya|y avait|il existe|existe t il|vous connaissez|tu connais|connaissez vous|avez vous|vous auriez|tu aurais|on a|ca existe) "
    rf"(?:t il )?(?:pas )?{_QUOI}(?= )"
    rf"|^ (?:et |alors |sinon )?{_QUOI} (?:[a-z]+ ){{0,2}}?(?:pour|contre|sur|en)(?= )"
    r"| (?:ou|vers qui|chez qui|a qui|vers quoi)(?: est ce qu on| est ce que je| on| je| peut on| puis je)? (?:peut |peux |dois |doit )?(?:aller|s adresser|m adresser|se tourner|me tourner|orienter|envoyer|trouver|demander|apprendre|passer|faire|trouve)(?= )"
    r"| (?:quel|quelle|quels|quelles) (?:structures?|associations?|assos?|lieux?|contacts?|numeros?|partenaires?|services?|organismes?|aides?|solutions?|dispositifs?|adresses?)(?= )"
    r"|^ (?:et )?pour (?:un|une|des|les|mon|ma) (?:jeunes?|ados?|enfants?|personnes?|adultes?|femmes?|hommes?|mineure?s?|fils|filles?|voisine?)(?= )"
    r"|^ (?:contacts?|numeros?|adresses?|structures?|partenaires?|relais|lieux?) (?:[a-z]+ ){0,3}?"
    r"| (?:cherche|besoin d|besoin de|il me faut|me faudrait|je veux|je voudrais) (?:un|une|des|d un|d une|le|les)? ?(?:contacts?|numeros?|adresses?|structures?|partenaires?|relais|asso[a-z]*)(?= )"
)
_MOTS_DE_SUITE = 8
# Who tells of himself asks for himself: the facts are read then.
_DE_SOI = re.compile(
    r" (?:j ai|je suis|j habite|je vis|je touche|je dors|je sors|j etais|moi c est|on m a|mon (?:fils|mari|ex|pere|frere)|ma (?:fille|femme|mere|soeur)) "
)
_ICI = re.compile(
    r" (?:ici|chez moi|dans le coin|pres de chez (?:moi|nous)|par ici|dans ma ville) "
)


@dataclass(frozen=True)
class DemandeAnnuaire:
    """Who helps with these freins, or where none is named with these `matieres` (school, training,
    work), and where: a commune or a département, or the person’s own place
    (`ici`); nothing of it when no place is said. `sure`: the sentence has the form of such a
    question; else it only names what could be asked for."""

    themes: tuple[str, ...]
    ici: bool = False
    sure: bool = True
    commune: str | None = None
    departement: str | None = None
    matieres: tuple[str, ...] = ()


_CONTACT = re.compile(
    r" (?:contacts?|numeros?|num|adresses?|coordonnees|tel|telephone|mail) |^ (?:c est )?ou (?:est|se trouve|sont) | (?:c est|elle est|il est|ils sont|elle se trouve|il se trouve|se situe) (?:\| )?ou "
)
# One and a place, nothing else: "un CSAPA vers Belfort".
_UN_LA_BAS = re.compile(
    r"^ (?:et |sinon |alors )?une? (?:[a-z]+ ){1,4}(?:vers|sur|pres de|autour de|du cote de) (?:[a-z]+ ){1,4}(?:\| )?$"
)
# "Ça existe à Lure ?", "y a un FJT vers Vesoul ?": asked of what is named, and of a place.
_EXISTE_LA_BAS = re.compile(
    r" (?:existe|existent|(?:il )?y a|ya|il y en a|y en a|vous avez|on a|on trouve|trouve) (?:(?!(?:places?|ages?|moyen|encore|toujours|conditions?|delais?) )[a-z0-9]+ ){0,6}?"
    r"(?:a|sur|vers|pres de|autour de|du cote de) (?!(?:partir|moi|lui|elle|nous|cote|quel|quelle|un|une|chez|faire|apporter|payer|savoir) )[a-z]+ (?:[a-z]+ ){0,3}?(?:\| )?$"
)
_SUITE = re.compile(
    r"^ (?:et|ou|sinon|ok et|alors) (?:a|pour|en|dans|sur|vers|du cote de|le|la|les|l)(?= )"
)

_DEMANDE = re.compile(r" (?:qui|quoi|quel(?:le)?s?|comment|ou|quelqu un) ")


def asks_for_a_contact(phrase: Phrase) -> bool:
    """Whether a message asks for a contact of what it names: "numéro de la Mission Locale ?"."""
    dite = _CONTACT.search(phrase.norme) or _UN_LA_BAS.match(phrase.norme)
    return dite is not None and _DE_SOI.search(phrase.norme) is None


def asks_if_it_is_there(phrase: Phrase) -> bool:
    """Whether a message asks if what it names is in some place: "ça existe à Lure ?"."""
    return _EXISTE_LA_BAS.search(phrase.norme) is not None and not _DE_SOI.search(phrase.norme)


def follows_up(phrase: Phrase) -> bool:
    """Whether a message goes on with the question before: "et à Lure ?", "et pour le transport ?"."""
    return len(phrase.mots) <= _MOTS_DE_SUITE and _SUITE.match(phrase.norme) is not None


def read_annuaire(phrase: Phrase) -> DemandeAnnuaire | None:
    """What a sentence may ask a contact for, or None when it names nothing; only freins are sure."""
    if _DE_SOI.search(phrase.norme):
        return None
    themes = tuple(code for code, motif in THEMES.items() if motif.search(phrase.norme))
    if "sante-mentale" in themes:
        themes = tuple(code for code in themes if code != "sante")
    if not themes:
        demande = (
            _DEMANDE.search(phrase.norme)
            or _SUITE.match(phrase.norme)
            or asks_for_a_training(phrase.norme)
        )
        nommees = (code for code, motif in MATIERES.items() if motif.search(phrase.norme))
        matieres = tuple(nommees) if demande else ()
        return DemandeAnnuaire((), sure=False, matieres=matieres) if matieres else None
    uni = (
        phrase.norme.replace(" | ", " ")
        .replace(" qu elle ", " quelle ")
        .replace(" qu elles ", " quelles ")
        .replace(" qu el ", " quel ")
        .replace(" qu els ", " quels ")
    )
    ici, sure = _ICI.search(phrase.norme), _FORME.search(uni)
    return DemandeAnnuaire(themes, ici=ici is not None, sure=sure is not None)
