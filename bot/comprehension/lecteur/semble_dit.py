"""What a sentence only seems to tell: a wished trade, a diploma that was missed, children who are grown up.

Each takes out facts, of the rules or of the encoder, that the words name and do not state. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.comprehension.ages.naissance import tells_a_birthday_ahead
from bot.comprehension.ailleurs import worked_there
from bot.comprehension.circonstances import SANS_TITRE, read_circumstances
from bot.comprehension.demandes.a_qui_parler import asks_for_somebody
from bot.comprehension.demandes.mot_pour_mot import fears_for_aid
from bot.comprehension.diplome.lecture import is_a_cap_from_abroad, is_a_title_of_no_level
from bot.comprehension.diplome.manque import without_what_was_missed
from bot.comprehension.ecoute.entendu import denies_the_blows, tells_of_the_partner
from bot.comprehension.emploi import (
    is_a_bare_trade,
    is_undeclared,
    only_names_an_apprenticeship,
    tells_a_trade_only,
)
from bot.comprehension.emploi.presence import tells_of_a_past_job
from bot.comprehension.famille.grands import without_their_care
from bot.comprehension.famille.mots import ENFANT
from bot.comprehension.famille.parent_isole import is_of_ones_own_parent
from bot.comprehension.freins.nommes import is_at_ease
from bot.comprehension.freins.voeu_de_metier import without_the_field
from bot.comprehension.lecteur.urgences_vues import is_asked_to_stop_helping
from bot.comprehension.lecteur.voulu_par_d_autres import (
    DE_CES_GENS,
    ON_SAURAIT,
    asks_about_benefits,
    is_forbidden_to_leave,
    looks_for_an_employer,
    says_whom_it_is_for,
)
from bot.comprehension.lecture import Fait
from bot.comprehension.personnes.aidants import AIDE_QU_ON_A, cares_for_an_adult
from bot.comprehension.phrase import Phrase
from bot.urgences.nuits_blanches import only_lies_awake

# Who answers "je suis serveuse", asked for a job, says that it is theirs.
_EST = re.compile(r" (?:suis|(?<! c )est) ")

_D_UN_ADULTE = frozenset({"garde-enfants", "sante", "handicap"})
_DES_AUTRES = _D_UN_ADULTE | {"sante-mentale", "addictions"}
_OU_L_ON_EST_BON = tuple(
    ("freins", code)
    for code in ("langue", "numerique", "mobilite", "garde-enfants", "lecture-ecriture")
)
# "Mon petit frère est handicapé": theirs, and nothing of who writes.
_D_UN_FRERE = re.compile(
    r" (?:mon|ma|mes) (?:petite?s? |grande?s? |demi |beau |belle )?(?:freres?|soeurs?|cousine?s?|neveux?|nieces?|oncle|tante|mere|pere|maman|papa|mari|femme|frangine?) (?:\| )?"
    r"(?:(?:qui|il|elle|ils|elles|est|sont|a|un|une|des|tres|lourdement|gravement|lui) )*(?:\| )?(?:(?:il|elle) (?:est|a) )?(?:un )?"
    r"(?:handicap|malade|autis|trisom|invalid|paralys|aveugle|sourd|depress|alcooli|drogu)\w* "
    r"| (?:pas (?:de |d )?(?:handicap|maladie|probleme de sante)|(?:c est|suis) pas moi) (?:[a-z|]+ ){0,5}?c est (?:mon|ma) "
)
_DE_MOI = re.compile(
    r" (?:je suis|j ai|moi aussi|moi je|je me) (?!pas |plus |jamais )(?:[a-z]+ ){0,2}?(?:handicap|malad|invalid|rqth|aah|depress|probleme|sante|garde|mal)\w* "
)
_UN_ENFANT = re.compile(
    rf" (?:{ENFANT}|ados?|gosses?|elev\w+|pere|papa|mere|maman|parents?|famille|mono\w*|garde(?! a vue)|eux|petite?s?|kids?|baby|couches) "
)
# What is to be done about papers that one has.
_SUR_LES_PAPIERS = re.compile(
    r" (?:pas|plus|sans|perdus?|voles?|renouvel\w*|refaire|expir\w*|perim\w*|problemes?|soucis?|galere\w*|refus\w*|attend\w*|attente|"
    r"caf|cpam|secu|droits?|demarches?|administrati\w*|remplir|changer|bientot|fin|finit?|mais|sauf|recepisse) "
)


# A partner who earns leaves no right to an aid, which is no barrier; papers may be one.
_SUR_LES_PAPIERS_DITS = re.compile(
    r" (?:papiers?|titre|sejour|recepisse|prefecture|dossiers?|demarches?|courriers?|caf|administrati\w*) "
)


# "Électricien mais en alternance parce qu’il me faut un salaire": wished, and not begun.
ALTERNANCE_VOULUE = re.compile(
    r"^(?!.* (?:suis|(?<!c )est|etais|j ai|depuis|annee|actuellement|en ce moment|mon patron|cfa) (?:[a-z]+ ){0,2}?en (?:alternance|apprentissage) ).*"
    r" (?:mais|plutot|ou|et|alors|voudrais|veux|veut|metier|formation|cap|bts|bac|faire|fait|ca) (?:plutot |aussi |juste |mais )*en (?:alternance|apprentissage)(?: \|)?"
    r"(?: (?:parce|car|comme ca|pour (?:avoir|gagner|toucher|etre paye)|si possible|ce serait|ca serait|ca m|il me faut|je veux|je voudrais|il veut|elle veut))(?= )"
)
_EN_ALTERNANCE = frozenset({("scolarise", True), ("en_emploi", True)})
# "Titre pro ADVF, qui paye la formation ?": a name, then what is asked of it.
_UN_NOM = re.compile(
    r"^ (?:(?:et|le|la|l|un|une|du|en|pour|alors|sinon) )*(?:titre pro\w*|cap|bep|bac pro|bts|deust|licence|chrs|foyer|centre (?:maternel|parental)|hebergement|rsa|rqth|aah|logement)"
    r"(?: (?!oui |non |depuis |obtenu|valide|en )[a-z]+){0,3} (?:\| )?$"
)
_EN_DEMANDE = re.compile(
    r"^ (?:et |mais )?(?:qui|comment|ou|combien|quelles?|quels?|c est|on|il faut|faut|quand|quoi|qu est ce|est ce) "
)
# Who wants to work, at whatever it is, has not said that it is begun.
_VEUT_TRAVAILLER = re.compile(
    r" (?:veux|veut|voudrai[st]?|aimerai[st]?|souhaite\w*|prete? a|motivee? pour|ok pour|d accord pour) (?:(?:juste|bien|surtout|vite|re|tout|faire|du|de|la|le|des) )*"
    r"(?:bosser|travailler|taffer|taf|travail|boulot|n importe quoi|menages?|faire|tout)(?= )"
)
_EN_POSTE = re.compile(
    r" (?:travaille|bosse|taffe|cdi|cdd|interim|mi temps|contrat|mission|depuis|actuellement|deja|change|changer|quitter|garder|plus|autre|"
    r"heures?|continuer|oui|ouais|en poste|chez|mon|son|patron|reprendre) "
)


# "Permis suspendu alcool", "suspension pour alcoolémie", "retrait pour stup": of the licence, and no habit.
_PERMIS_PERDU = re.compile(
    r" permis (?:[a-z]+ ){0,3}?(?:suspendu|retire|annule|invalide|saute|perdu|enleve|confisque|retenu)\w*(?= )"
    r"| (?:suspension|suspendu|retrait|retire|annulation|annule|invalidation|retention|perdu|perte|saute\w*|enleve)(?: (?:de|du|d|le|son|mon|ton|leur|l|a cause))* permis(?= )"
    r"| (?:suspension|retrait|annulation|invalidation|controlee?|positi(?:f|ve)|conduite|conduit|volant|eth?ylotest|ead)(?: [a-z]+){0,4}? (?:alcool\w*|stups?|stupefiants?|cannabis|thc|shit|drogue)(?= )"
    r"| (?:alcoolemie|alcool au volant|conduite en etat)(?= )"
)
_POUR_CELA = re.compile(
    r" (?:alcool|alcoolemie|alcoolise|stups?|stupefiants?|cannabis|thc|shit|drogues?|ivresse|ivre|positif|positive|test salivaire|ethylotest|ead)(?= )"
)
_UNE_CONDUITE = re.compile(
    r" (?:bois|boit|buvait|boire|picol\w*|alcoolique|alcoolisme|alcoolodependan\w*|addict\w*|dependan\w*|conso|consomm\w*|fume\w*|toxico\w*|"
    r"cure|post ?cure|sevrage|csapa|caarud|cjc|elsa|problemes? (?:d |avec l |de )?(?:alcool|drogue\w*)|tombe dedans|rechut\w*|subutex|methadone|tous les jours|tous les soirs)(?= )"
)
_UNE_PEINE = re.compile(
    r" (?:condamn\w*|jug\w+|tribunal|spip|tig|prison|garde a vue|casier|sursis|peine|proces|amendes?|pjj|composition penale|ordonnance penale|probation|bracelet)(?= )"
)


def _of_a_lost_licence(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """What a licence was lost for is no addiction, nor a sentence by itself: one moves less."""
    norme = phrase.norme
    perdu = _PERMIS_PERDU.search(norme)
    if perdu is None or _POUR_CELA.search(norme, perdu.start()) is None:
        return faits
    tus = {"addictions"} if _UNE_CONDUITE.search(norme) is None else set()
    tus |= {"justice"} if _UNE_PEINE.search(norme) is None else set()
    faits = [f for f in faits if f.cle != "freins" or f.valeur not in tus]
    if any((f.cle, f.valeur) == ("freins", "mobilite") for f in faits):
        return faits
    return [*faits, Fait("freins", "mobilite", *phrase.span(*perdu.span()))]


def only_wishes_to_work(phrase: Phrase) -> bool:
    """Whether a message wants work, and says of none that one has it: "veut bosser vite, même ménage"."""
    return (
        _VEUT_TRAVAILLER.search(phrase.norme) is not None and _EN_POSTE.search(phrase.norme) is None
    )


def only_names_what_it_asks(phrase: Phrase, faits: list[Fait]) -> bool:
    """Whether a message is a name and a question on it: nothing is said of anybody."""
    clauses = [clause for clause in phrase.clauses if clause.texte.strip(" |")]
    if len(clauses) != 2 or any(fait.cle not in _D_UN_NOM for fait in faits):
        return False
    nom, demande = clauses
    return (
        _UN_NOM.match(nom.texte) is not None
        and not (nom.moi or demande.moi)
        and (demande.question or nom.question)
        and _EN_DEMANDE.match(demande.texte) is not None
    )


_DU_PARENT = frozenset({"parent_isole", "rsa"})
_D_UN_NOM = frozenset({"diplome", "logement", "rsa", "rqth", "scolarise"})
_POUR_LES_DIPLOMES = re.compile(
    r" pour (?:les|des|nous les) (?:gens |personnes |jeunes )?(?:sur |trop )?diplomee?s? "
)
# Who had a chief, and has no job any more: "avant chef parler derrière moi, collègues rire".
_LES_COLLEGUES_D_AVANT = re.compile(r" (?:chef|cheffe|patronne?|collegues?|boss) ")
# "Uber j’ai pas le droit".
_PAS_LE_DROIT = re.compile(
    r" (?:uber|ubereats|uber eats|deliveroo|livreur|livraisons?|taxi|vtc|interim|travail|boulot|bosser|travailler|black) (?:\| )?(?:je|j|il|elle|on) (?:n )?(?:ai|a) (?:pas|plus) (?:le )?droit "
)
# "Il ne veut pas en entendre parler": a refusal, and no word of French.
_EN_ENTENDRE_PARLER = re.compile(r" en entend\w* (?:plus |pas )?parler ")
# A barrier that no word of a message speaks of is not told by it: "à mon âge qui va me prendre".
_SES_MOTS = {
    "garde-enfants": _UN_ENFANT,
    # of calls one does not like, one does make them
    "numerique": re.compile(
        r"^(?!.* (?:aime|aimes|deteste|supporte|a l aise|stress\w*|angoisse\w*|peur|honte)(?: (?:pas|plus|trop|au|le|la|du|d|de|les|par|parler|appeler|quand j))* (?:tel|telephone|telephoner|appels?|appeler)(?= )).*"
    ),
    "langue": re.compile(
        r" (?:langues?|parle(?! d| de)\w*|parler|comprend\w*|compris|comprends|anglais|arabe|espagnol|portugais|turc|dari|pachto|accent|mots?|traduc\w*|traduire|"
        r"interprete|fle|a[12]|b1|asl|vocabulaire|prononc\w*|etrang\w*|francais\w*|pays|ecri\w*|lire|dico\w*|conjug\w*|phrases?|apprend\w*|entends?|moi|parl\w* (?:pas|peu|mal)) "
    ),
}


# "AEMO en cours": what goes on is a measure, and no lesson; a school that is named besides is one.
_CELA_EN_COURS = re.compile(
    r" (?:aemo|aed|aeb|aej|mjie|mej|ase|pjj|spip|mesures?|suivis?|placement|accompagnement|demandes?|dossiers?|procedure|tutelle|curatelle|"
    r"contrat|prise en charge|intervention|assistance|aide|demarches?|renouvellement|inscription|bilan|traitement|soins|peine|stage|projet)"
    r"(?: (?!cours )[a-z0-9]+){0,5} en cours(?= )"
)
_UNE_ECOLE = re.compile(
    r" (?:ecole|scol\w*|lycee\w*|college\w*|cfa|fac|universite|etudes?|etudiant\w*|eleve|classe|cours|apprenti\w*|alternance|terminale|premiere|"
    r"seconde|troisieme|quatrieme|cinquieme|sixieme|cap|bac|bep|bts|licence|mfr|ime|itep|segpa|ulis|erea|internat|redouble\w*|rentree|oui|ouais) "
)


def _without_the_school_of_no_word(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The facts but for a school that no word names, where what goes on is a measure."""
    reste = _CELA_EN_COURS.sub(" ", phrase.norme)
    if reste == phrase.norme or _UNE_ECOLE.search(reste):
        return faits
    return [fait for fait in faits if (fait.cle, fait.valeur) != ("scolarise", True)]


def _without_barriers_of_no_word(phrase: Phrase, faits: list[Fait], lus: list[Fait]) -> list[Fait]:
    """The facts but for the barriers that the encoder alone sees, and no word names."""
    return [
        fait
        for fait in faits
        if (fait in lus and fait.valeur != "numerique")
        or fait.cle != "freins"
        or fait.valeur not in _SES_MOTS
        or _SES_MOTS[fait.valeur].search(phrase.norme) is not None
    ]


_LES_PIEDS = re.compile(
    r" (?:mets?|mettre|fous|fout|mis|remets?|remettre|remis|met) (?:plus |jamais |pas )?(?:trop |souvent )?(?:un pied|les pieds|le pied)(?= )(?!.* (?:mal|dour|blesse|fracture|casse|opere))"
)
Dit = tuple[str, Any]
_UN_POSTE: Dit = ("en_emploi", True)
_DES_DROITS: Dit = ("freins", "droits")
# "Mon diplôme n’est pas français": there is one, and the language is another matter.
_DIPLOME_D_AILLEURS = re.compile(
    r" (?:diplomes?|bac|licence|master|cap|titre) (?:[a-z]+ ){0,2}?(?:n |ne )?(?:est |sont |c est )?pas (?:(?:un|une|des|de|d|le|la) )*"
    r"(?:diplome |bac )?(?:francais|france)(?= )(?!.* (?:francais|parle|comprends?|ecris|lis) )"
)
_SANS_LIT: tuple[Dit, ...] = (("logement", "sans-abri"), ("freins", "logement"))


def _of_keys(*cles: str) -> Callable[[Fait], bool]:
    return lambda fait: fait.cle in cles


def _is(*dits: Dit) -> Callable[[Fait], bool]:
    return lambda fait: (fait.cle, fait.valeur) in dits


def _says(motif: re.Pattern[str]) -> Callable[[Phrase], bool]:
    return lambda phrase: motif.search(phrase.norme) is not None


def _has_a_permit_and_no_trouble(phrase: Phrase) -> bool:
    titre = (SANS_TITRE, False) in read_circumstances(phrase)
    return titre and _SUR_LES_PAPIERS.search(phrase.norme) is None


def _tells_of_the_partner_only(phrase: Phrase) -> bool:
    return tells_of_the_partner(phrase) and _SUR_LES_PAPIERS_DITS.search(phrase.norme) is None


def _is_of_a_brother(phrase: Phrase) -> bool:
    return _D_UN_FRERE.search(phrase.norme) is not None and _DE_MOI.search(phrase.norme) is None


# What a message looks like, and the facts that it then does not tell, whoever read them.
NON_DITS: tuple[tuple[Callable[[Phrase], bool], Callable[[Fait], bool]], ...] = (
    (
        is_undeclared,
        _of_keys("en_emploi", "mois_sans_emploi"),
    ),  # kept by nobody, and told to nobody
    (only_names_an_apprenticeship, _is(_UN_POSTE)),  # asked for, and not begun
    (only_wishes_to_work, _is(_UN_POSTE)),
    (_says(ALTERNANCE_VOULUE), _is(*_EN_ALTERNANCE)),
    (is_a_bare_trade, _of_keys("freins")),  # "assistante maternelle" names no barrier
    (is_at_ease, _is(*_OU_L_ON_EST_BON)),  # "je parle très bien anglais": had, and no barrier
    (_is_of_a_brother, _is(*(("freins", code) for code in _DES_AUTRES))),
    (_says(AIDE_QU_ON_A), _is(_UN_POSTE)),  # who comes to help at home works, and not the person
    (_has_a_permit_and_no_trouble, _is(_DES_DROITS)),
    (_says(_POUR_LES_DIPLOMES), _of_keys("diplome")),  # what is there for others, and no one’s lack
    (_says(_PAS_LE_DROIT), _is(_UN_POSTE)),
    (lambda phrase: worked_there(phrase.norme), _is(_UN_POSTE)),
    (tells_of_a_past_job, _is(_UN_POSTE)),
    (lambda phrase: tells_a_birthday_ahead(phrase.norme), lambda fait: fait.cle != "age"),
    (_tells_of_the_partner_only, _is(_DES_DROITS)),
    (denies_the_blows, _is(("freins", "violences"))),  # "pas de violence, juste des engueulades"
    (lambda phrase: is_asked_to_stop_helping(phrase.norme), _is(("freins", "violences"))),
    (is_a_cap_from_abroad, _is(("diplome", "cap-bep"))),
    (_says(_DIPLOME_D_AILLEURS), _is(("diplome", "aucun"), ("freins", "langue"))),
    (asks_for_somebody, _is(("freins", "langue"))),
    (_says(_LES_PIEDS), _is(("freins", "sante"))),  # where one goes no more
    (_says(_EN_ENTENDRE_PARLER), _is(("freins", "langue"))),
    (lambda phrase: fears_for_aid(phrase.norme), _is(("rsa", False))),  # feared, and not cut yet
    (lambda phrase: only_lies_awake(phrase.norme), _is(*_SANS_LIT)),
    (is_forbidden_to_leave, _is(("scolarise", False), _UN_POSTE)),
    (_says(ON_SAURAIT), _is(_UN_POSTE)),
    (looks_for_an_employer, _is(*_EN_ALTERNANCE)),
    (asks_about_benefits, _is(("en_emploi", False))),
    (says_whom_it_is_for, _is(*(("freins", code) for code in DE_CES_GENS))),
)


def without_what_only_looks_told(
    phrase: Phrase,
    faits: list[Fait],
    lus: list[Fait],
    question: str | None,
    connu: Mapping[str, Any],
) -> list[Fait]:
    """The facts that are told; `lus`: those of the rules, `question`: the key just asked."""
    for ressemble, non_dit in NON_DITS:
        if faits and ressemble(phrase):
            faits = [fait for fait in faits if not non_dit(fait)]
    sans_emploi = connu.get("en_emploi") is False
    nomme = is_a_bare_trade(phrase) and _EST.search(phrase.norme) is None
    if (sans_emploi and tells_a_trade_only(phrase)) or (question == "en_emploi" and nomme):
        faits = [fait for fait in faits if fait.cle != "en_emploi"]  # of today, or of before?
    if question == "freins" and cares_for_an_adult(phrase):  # theirs, and no child to keep
        faits = [f for f in faits if f.cle != "freins" or f.valeur not in _D_UN_ADULTE]
    if _UN_ENFANT.search(phrase.norme) is None and question != "parent_isole":
        faits = [f for f in faits if f in lus or f.cle != "parent_isole"]  # of nobody’s child
    if is_of_ones_own_parent(phrase):  # who brings up the minor alone, and what they receive
        faits = [f for f in faits if f.cle not in _DU_PARENT]
    if only_names_what_it_asks(phrase, faits):
        faits = []
    if sans_emploi and _LES_COLLEGUES_D_AVANT.search(phrase.norme):
        faits = [f for f in faits if f in lus or f.cle != "en_emploi"]
    if is_a_title_of_no_level(phrase):  # a titre professionnel is of level 3, 4, 5 or 6
        faits = [f for f in faits if f in lus or f.cle != "diplome"]
    faits = _without_barriers_of_no_word(phrase, faits, lus)
    faits = _without_the_school_of_no_word(phrase, faits)
    faits = _of_a_lost_licence(phrase, faits)
    faits = without_the_field(phrase, faits, lus)
    faits = without_what_was_missed(phrase, faits)
    return without_their_care(phrase, faits, question)
