"""An end, a lack, a no whose object is another thing than the key asked: "mon caces est périmé" where a
handicap was, "laisse la mécanique" where a job was. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.demandes.metiers import is_no_to_a_trade
from bot.comprehension.diplome.manque import missed_diplomas
from bot.comprehension.phrase import Phrase
from bot.situation import BOOLEENS
from bot.texte import words_only

# What one may say of each key, in the words that stand for it.
_DE_LA_CLE: dict[str, str] = {
    "en_emploi": (
        r"travail\w*|boulot|tafs?|taff\w*|boss\w*|job|emploi|poste|contrat|cdi|cdd|mission|interim|place|entreprise|boite|usine|chantier|"
        r"activite|metier|patron|employeur|saison|periode|embauche|alternance|apprentissage|stage|formation|ecole|lycee|etudes|arret|conge"
    ),
    "scolarise": (
        r"ecole|lycee|college|cours|fac|etudes?|cfa|scolarite|classe|annee|ans|formation|apprentissage|alternance|bac|cap|bts|licence|inscription"
    ),
    "inscrit_france_travail": (
        r"inscri\w*|france|pole|emploi|chomage|actualis\w*|dossier|droits?|conseill\w*|radi\w*|compte|espace|agence|are|demande\w*"
    ),
    "rsa": r"rsa|caf|dossier|droits?|demande|allocation\w*|aides?|revenu|verse\w*|paiement",
    "rqth": r"rqth|aah|mdph|reconnaissance|dossier|handicap|cartes?|cmi|papiers?|notification|droits?|taux|invalidite|statut|pension|demande|attestation",
    "enfant_moins_3_ans": r"enfants?|bebes?|fils|filles?|petite?s?|creche|garde|couches|gosses?",
    "parent_isole": r"enfants?|pere|mere|mari|femme|couple|conjointe?|copain|copine|ex|garde|union|mariage|histoire|seule?",
}
_CHOSE = r"(?:(?:le|la|les|l|mon|ma|mes|son|sa|ses|ce|cet|cette|ces|un|une|votre|vos|ton|tes) )+"
_ETAT = (
    r"(?:perime|expire|fini|foutu|mort|casse|termine|suspendu|annule|bousille|nique|bloque|nase|naze|hs|detraque|fichu|flingue|"
    r"ferme|supprime|retire|vole|perdu)e?s?"
)
_LAISSE = re.compile(
    rf" (?:laisse|laissez|oublie|oubliez) (?:tomber )?{_CHOSE}(?P<quoi>[a-z]+)(?= )"
)
_EST_FINI = re.compile(
    rf" {_CHOSE}(?P<quoi>[a-z]+)(?: [a-z]+)? (?:(?:est|sont|a|m a|ont|c est|qui|ete|etait|tout|trop|bien|deja|aussi) )*{_ETAT}(?= )"
)
# "Quand j’arrête de boire", "j’ai arrêté la drogue".
_ARRETE = re.compile(
    rf" arret(?:e|er|es|ais|ait|ant|ee)s? (?:de |d |{_CHOSE})(?P<quoi>[a-z]+)(?= )"
)
# A place, somebody, that is asked for by a no: "vous avez aucun endroit où on me juge pas".
_AUCUN_ENDROIT = re.compile(
    r" (?:vous avez|vous connaissez|vous auriez|t as|tu as|tu connais|y a|il y a|existe|y aurait) (?:t il )?(?:vraiment |meme )?(?:pas|aucun|plus) "
    r"(?:un |une |d |de |des )?(?:autres? )?(?:endroits?|lieux?|trucs?|quelqu un|places?|gens|structures?|associations?|asso|groupes?|solutions?|moyens?|aides?)(?= )"
)
# A diploma that one holds: it was got, and tells nothing of today.
_DIPLOME_QU_ON_A = re.compile(
    r"^ (?:(?:oui|ouais|mais|et|ben|bah|moi|euh|\|) )*(?:j ai|il a|elle a|on a|a|ai|titulaire d|avec) (?:deja |juste |que |quand meme |bien |eu |obtenu |passe )*"
    r"(?:un|une|mon|le|son|ma|la|du) (?:cap|bep|bac|brevet|bts|licence|master|titre pro|diplome)(?= )"
)
_S_Y_PREPARE = re.compile(
    r" (?:prepare|passe|en cours|cours|lycee|cfa|ecole|annee|ans|inscrite?|alternance|apprenti\w*|rentree|terminale|seconde|premiere|fais|fait|suis en|"
    r"arrete|fini|quitte|plus|pas|encore|toujours|non|nan) "
)
_REPOND = re.compile(r"^ (?:(?:ah|euh|bah|ben|\|) )*(?:oui|ouais|non|nan|nn|nope)(?= )")
# A follow-up, a measure, a sentence that is over: "spip suivi terminé", where the school was asked.
SUIVI_FINI = re.compile(
    r" (?:(?:le|la|l|les|son|sa|ses|mon|ma|mes|un|une|c est|du|de) )*(?:spip|aemo|aed|aeb|tig|suivis?|mesures?|pjj|ase|placement|accompagnement|"
    r"contrat jeune majeur|cjm|apjm|bracelet|sursis|peine|controle judiciaire|tutelle|curatelle|cure|postcure|traitement|sejour de rupture)"
    r"(?: (?:spip|aemo|pjj|ase|judiciaire|educatif|educ|social|psy|justice|avec|le|la|l|de|du|jeune|majeur|probatoire))*"
    r" (?:(?:est|sont|a ete|qui|deja|bien|tout juste|enfin|maintenant|depuis peu|c est) )*(?:fini|termine|arrete|clos|leve|acheve|echu|cloture|purge)e?s?(?= )"
)
# "S’il arrête le taf il perd son appart": what may come is no answer.
_SI_D_ABORD = re.compile(r"^ (?:(?:et|mais|alors|oui) )*(?:si (?:j|je|il|elle|on)|s ils?) ")
# "115 non dimanche il rentre": no to what is named, and to nothing that was asked.
_NON_AU_NOM = re.compile(
    r"^ (?:(?:le|la|l|les|pour|au|du|et|mais|alors|bon|appeler|j appelle|\|) )*(?:115|119|3919|samu social|siao|urgence|hebergement) (?:\| )?(?:c est )?(?:non|nan|pas (?:besoin|la peine|necessaire|utile)|inutile)(?= )"
)
_PAPIER_D_AILLEURS = re.compile(
    r" (?:cartes?|papiers?) (?:d identite|de sejour|grise|bleue|vitale|bancaire|de credit|de bus|de train|sim|de fidelite|d electeur)(?= )"
)
# Lines that add to what was told, of the body, of money: they answer no yes or no.
_EN_PLUS = re.compile(r"^ (?:et (?:puis |en plus |aussi )?|en plus |puis |sinon )")
# Of somebody else, who does nothing: "le bahut fait rien".
_UN_TIERS = (
    r"(?:bahut|lycee|college|ecole|educ\w*|mairie|cpe|profs?|proviseur|principal|ase|mission locale|conseill\w*|assistante?(?: sociale)?|proprio\w*|bailleur|police|pere|"
    r"mere|parents?|famille|caf|mdph|departement|avocate?|medecin|juge|spip|referente?|tuteur|cio|foyer|dase)"
)
_UN_TIERS_NE_FAIT_RIEN = re.compile(
    rf" (?:le|la|l|les|mon|ma|mes|son|sa|leur|leurs|ses) {_UN_TIERS} (?:(?:il|elle|ils|ne|n|en|me|m|nous|lui|y|se|s) )*(?:fait|font|fout|foutent|bouge|bougent|propose|proposent|repond|"
    r"repondent|dit|disent|aide|aident|sert|servent|veut|veulent|peut|peuvent) (?:(?:a|absolument|vraiment) )*(?:rien|pas|jamais)(?= )"
)
# Of a trade that was told: "cuisine non j’aime plus", "pas la cuisine, plutôt la vente".
_AUTRE_METIER = re.compile(
    r" (?:aime|kiffe|kif) (?:plus|pas)(?: trop| vraiment| du tout)?(?= )"
    r"|^ (?:(?:non|nan|\||mais|en fait) )*(?:pas|plus) (?:(?:de|d|la|le|l|les) )?[a-z]+ (?:\| )?(?:mais |je |j )*(?:plutot|prefere)(?= )"
)
# A message that only says what there is none of: "pas de dettes", "aucun loyer".
NON_D_AUTRE_CHOSE = re.compile(
    r"^ (?:(?:bah|ben|et|moi|j ai|euh|\|) )*(?:(?:pas|plus|jamais) (?:eu )?(?:de|d) |(?:aucune?|zero|sans) (?:de |d )?)"
    r"(?!(?:rien|tout|papiers?|etudes|formations?|qualif\w*|bagage|diplom\w*|souci|probleme|reponse|idee)(?: |$))[a-z]{4,} (?:\| )*$"
)


_A_ARRETE = re.compile(
    r" (?:j?ai|a|as|ont|viens d|vient d|avais|essaye d|veux|voudrais|peux|peut|pour) (?:deja |tout juste |enfin |bien |pas |plus )*arret(?:e|er|ee) "
    r"(?:de |d |l |la |le |les |mon |ma |mes )+(?!conversation|discussion|chat|questions?|messages?|parler|discuter)[a-z]+ "
)


def stops_something(texte: str) -> bool:
    """Whether a message tells what one stopped, or would: "j’ai arrêté de fumer" ends no conversation."""
    return _A_ARRETE.search(f" {words_only(texte)} ") is not None


def is_of_another_thing(phrase: Phrase, question: str) -> bool:
    """Whether what ends, lacks or is left aside is another thing than the key asked."""
    norme = phrase.norme
    if is_no_to_a_trade(norme):
        return True
    if question not in BOOLEENS:
        return False
    if question == "scolarise" and _DIPLOME_QU_ON_A.match(norme):
        return _S_Y_PREPARE.search(norme) is None
    suppose = phrase.clauses[0].hypothese and _SI_D_ABORD.match(norme)
    if suppose or _AUCUN_ENDROIT.search(norme) or _NON_AU_NOM.search(norme):
        return True
    if _UN_TIERS_NE_FAIT_RIEN.search(norme) and not _REPOND.match(norme):
        return True
    if SUIVI_FINI.search(norme):
        reste = SUIVI_FINI.sub(" ", norme)
        return re.search(rf" (?:{_DE_LA_CLE[question]})(?= )", reste) is None
    if re.search(rf" (?:{_DE_LA_CLE[question]})(?= )", _PAPIER_D_AILLEURS.sub(" ", norme)):
        return False
    if NON_D_AUTRE_CHOSE.match(norme) or _LAISSE.search(norme) or _AUTRE_METIER.search(norme):
        return True
    if question != "scolarise" and missed_diplomas(phrase):  # "j’ai pas fini mon CAP"
        return not _REPOND.match(norme)
    repond = _REPOND.match(norme) is not None  # "non et mon permis est suspendu"
    return not repond and any(motif.search(norme) for motif in (_EST_FINI, _ARRETE))


def only_adds(phrase: Phrase, question: str) -> bool:
    """Whether a line goes on with what was told before, in words that are none of the key asked."""
    if question not in BOOLEENS or not _EN_PLUS.match(phrase.norme):
        return False
    return re.search(rf" (?:{_DE_LA_CLE[question]})(?= )", phrase.norme) is None
