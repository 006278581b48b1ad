"""What somebody tells of themselves that is no key of the Situation and yet changes what suits them first: a
retired person who looks for work all the same, a pupil who wants to leave school, no right to work, a sick
leave, children past three. Pure.

`bot.orientation.convenance` says what becomes of it; the verdicts know nothing of it.
"""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, matches
from bot.comprehension.sortie_de_l_ecole import left_school_this_year
from bot.comprehension.vocabulaire.proches import ENFANTS

CHERCHE, QUITTE, SANS_TITRE = "cherche_emploi", "quitte_ecole", "sans_titre"
EN_ARRET, GRANDS_ENFANTS, COUVERT = "en_arret", "grands_enfants", "couvert"

SORTI = "sorti_cette_annee"  # left school less than a year ago
CONFIE = "confie"  # looked after by the ASE

_VOULOIR = (
    r"(?:cherche|recherche|cherchons|veux|veut|ve|voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterais|souhaiterait|"
    r"envie|besoin|pense|compte|prefere|prefererais|va|vais|recherches?)"
)
_MOTS = r"(?:(?!pas |plus |rien |jamais |papiers? |que )[a-z]+ )"
_TRAVAIL = (
    r"(?:travail|travailler|taf|taff|taffer|boulot|boulots|bouleau|bosser|emploi|job|jobs|poste|embauche|retravailler|"
    r"mission|missions|activites? professionnelles?|activite remuneree|petite activite|metier|mi temps|temps partiel|apprentissage|alternance|stage|patron)"
)
_CHERCHE = re.compile(
    rf" {_VOULOIR} (?:(?:encore|toujours|quand meme|bien|juste) )*{_MOTS}{{0,4}}?{_TRAVAIL}(?= )"
    rf"| (?:reprendre|retrouver|trouver|trouve(?! pas)|continuer) (?:a |d |un |une |du |le |mon |petit )*{_TRAVAIL}(?= )"
    rf"| faut (?:que je |qu il |qu elle |absolument )*(?:retravaille|travaille|bosse|{_TRAVAIL})(?= )"
    rf"| (?:peux|peut|veux|ve|compte) (?:encore|toujours|bien) (?:travailler|bosser|taffer)(?= )| (?:encore|toujours) (?:envie de )?(?:travailler|bosser)(?= )"
    r"| (?:inscrite?|demandeu(?:r|se)) (?:a |au |d )?(?:france travail|pole emploi|emploi)(?= )"
)
_ECOLE = (
    r"(?:ecole|lycee|lyce|college|cours|etudes?|universite|iut|licence|master|cfa|apprentissage|scolarite|bahut|prepa|fac|bts|cap|tout|seconde|premiere|"
    r"terminale|6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|2nde|1ere)"
)
_LAISSER = r"(?:(?:arret|aret|quitt|lach|abandonn|plaqu|stopp|decroch)[a-z]*|laisser tomber|stop|partir d[eu]|sortir d[eu])"
_QUITTE = re.compile(
    rf" {_VOULOIR} {_MOTS}{{0,3}}?{_LAISSER} {_MOTS}{{0,3}}?{_ECOLE}(?= )"
    rf"| {_VOULOIR} (?:a |de |d )?tou[ts]? {_LAISSER} (?=\||$)"
    rf"| (?:plus|pas) (?:du tout )?(?:envie d |envie de |le gout d |la force d )(?:aller|retourner|continuer) (?:(?:a|au|en|l|la|le|les|mes|ses) )*{_ECOLE}(?= )"
    rf"| (?:me|le|la|l|se faire|etre) (?:virer|renvoyer|exclure|vire|exclu|renvoye)e? (?:de |du |d |l |la |mon |son )*{_ECOLE}(?= )"
    rf"| (?:seche|secher|manque|rate) (?:(?:souvent|tous|tout|beaucoup|presque|les|mes|ses|des|le) )*(?:cours|lycee|college)(?= )"
    rf"| (?:veux|veut|peux|peut|supporte|vais|va) (?:plus|jamais) (?:(?:du tout|y|d|de|du|en|a|au|l|la|le|les|aller|aler|alle|retourner|retourne|mettre|pieds|voir|aux) )*"
    rf"{_ECOLE}(?= )"
    r"| (?:(?:en|mode|risque de|risque|signes? de|debut de) decrochage|decrocheu(?:r|se)|decroche)(?= )"
    rf"| {_ECOLE} (?:(?:ca|c est|c|me|m|vraiment|trop|est|n est|franchement|\|) )*(?:saoule|soule|gonfle|gave|degoute|pas pour (?:moi|lui|elle)|pas fait pour)(?= )"
    rf"| (?:deteste|hais|degoute|marre|saoule|gave|ras le bol|peux plus) {_MOTS}{{0,3}}?{_ECOLE}(?= )"
    rf"| {_ECOLE} (?:(?!veux |veut |pas |plus )[a-z0-9|]+ ){{0,6}}?(?:veux|veut|voudrais|voudrait|envie d|envie de|vais|pense) (?:tout )?{_LAISSER} (?=\||$)"
    rf"| (?:menace|envisage|parle|reve) (?:de |d )?{_LAISSER} {_MOTS}{{0,3}}?{_ECOLE}(?= )"
)
_TITRE = r"(?:titre de sejour|titre(?! (?:pro|professionnel|de transport))|carte de sejour|recepisse|autorisation de travail|permis de travail|droit de travailler|visa|papiers? francais|papiers?(?! (?:de|du|des|d|a remplir|administratifs|pour (?:la|le|l|les|mon|ma|mes))(?= )))"
# Words between "pas" and the paper that one has not: "pas encore eu mon titre".
_ENTRE = r"(?:(?:encore|toujours|eu|recu|obtenu|reussi|a|avoir|les|mes|ses|mon|son|ma|sa|de|d|le|la|un|une|aucun|aucune|bons|vrais) )*"
_SANS_TITRE = re.compile(
    rf" (?:(?:sans|moi pas|no|pas|plus|jamais|aucun|aucune|ni) {_ENTRE}{_TITRE}"
    r"|(?:pas|plus|jamais) (?:le |la |d |l |encore le )*(?:droit de (?:travailler|bosser)|autorisation de travail(?:ler)?)"
    r"|demandeu(?:r|se)s? d asile|demande d asile|en demande d asile|procedure d asile|deboutee?s? (?:de |du |d )(?:l )?(?:asile|droit d asile)|"
    r"asile (?:a ete |est )?(?:refusee?|rejetee?)|(?:refuse|rejete) (?:l |ma |sa |mon |la demande d |ma demande d |sa demande d )*asile|"
    r"oqtf|en situation irreguliere|situation irreguliere|sejour irregulier|clandestine?|"
    r"(?:titre|carte|recepisse|visa) (?:de sejour |de |touriste |etudiante? )?(?:est |a |qui a |mais |\| )*(?:expiree?|perimee?|fini|finie)|"
    r"(?:attends?|attend|attente de) (?:de |toujours |encore )*(?:mes |ses |mon |son |les )(?:papiers|titre de sejour|recepisse)|"
    r"visa (?:de )?touriste(?: expire)?)(?= )"
)
_MEDECIN = r"(?:medecin|docteur|doc|toubib|generaliste|hopital|chirurgien|psychiatre|gyneco|kine|specialiste)"
_EN_ARRET = re.compile(
    r" (?:(?:en |d )?(?:arret|arrets) (?:de )?(?:maladie|travail)|en arret(?= (?:depuis|pour|jusqu|\||$))|(?:en )?(?:longue maladie|conge maladie|"
    r"accident du travail|accident de travail|maladie professionnelle|mi temps therapeutique)|arretee? par (?:le|mon|ma) (?:medecin|docteur)"
    rf"|{_MEDECIN} (?:(?:qui|il|elle) )?(?:m|l|me|le|la|nous) ?(?:a|ai|as|ont)? ?(?:encore |re |bien |tout juste )*(?:arret(?:e|ee|er|es)|mise? (?:en arret|au repos)|prolong(?:e|ee|er))"
    r"|(?:suis|est) (?:re |encore )?arretee?(?: (?:depuis|pour|jusqu\w*|encore))* (?:\d+|une?|deux|trois|quatre|six|quelques|plusieurs|au|lundi|fin) ?(?:jours?|semaines?|mois|\d+)?)(?= )(?! de (?:boire|fumer))"
)
# Who pays for care: the Sécurité sociale alone does not, nor does a doctor.
_COUVERTURE = r"(?:mutuelle|css|cmu(?: ?c)?|c2s|complementaire sante(?: solidaire)?|assurance maladie|secu(?:rite sociale)?|ald)"
_COUVERT = re.compile(
    rf" (?:ai|a|ont|avons|avec|beneficie de|touche) (?:(?:deja|bien|aussi|toujours|un|une|la|le|les|l|mon|ma|son|sa|medecin|traitant|docteur|"
    rf"carte|vitale|secu|securite sociale|et|\||\+|plus|de|d) )*?{_COUVERTURE}(?= )"
    rf"| (?:{_COUVERTURE}|carte vitale) (?:\| )?(?:a jour|ok|en cours|valide|ouverte?s?|c est (?:bon|ok)|oui)(?= )"
    rf"| {_COUVERTURE} (?:et|\+|plus|\|) (?:une |la |sa |ma |le |un )?(?:{_COUVERTURE}|medecin traitant)(?= )"
    rf"| (?:la |le |l |une |ma |sa )?{_COUVERTURE} (?:\| )?(?:je |j |il |elle |on )(?:l|en) (?:ai|a)(?= )"
    r"| (?:suis|est) (?:bien |deja )?couverte?(?= )"
)
_DECOUVERT = re.compile(
    rf" (?:pas|plus|sans|ni|aucune?|jamais|non|perdu|fini|finie|fin de|radiee?|coupee?|demande|dossier|attends?|attente|refusee?|arretee?|manque) "
    rf"(?:(?:de|d|la|le|ma|sa|l|une?|encore|toujours|mon|eu|plus) )*{_COUVERTURE}(?= )"
    rf"| {_COUVERTURE} (?:\| )?(?:(?:c|elle|est|s|m|a|qui|je|j|il|l|en|ai|ete|mais|\|) )*(?:pas|plus|non|coupee?|refusee?|arretee?|finie?|perimee?|expiree?|"
    r"radiee?|suspendue?|en attente|rembourse (?:rien|pas|mal))(?= )"
)
# Children whose ages are told, the youngest past three.
_GRANDS_ENFANTS = re.compile(
    rf" {ENFANTS}(?: (?:\||de|d|a|ont|qui|ages?|agees?|et|ans|il|elle|\d+))*? (?:[3-9]|1[0-7]) ans(?= )"
)
# Whom an educator presents: "fille 17 ans, Tarbes", which is nobody’s child.
_ENTETE = re.compile(
    r"^ (?:(?:bonjour|une?|la|le|cette|ce|jeune|suivante?|\|) )*(?:fille|garcon|gamine?|ado) (?:\| )?(?:de )?1[0-7] ans(?= )"
)
_PETIT = re.compile(
    r" (?:bebes?|nourrisson|nouveau ne|enceinte|[0-2] ans|un an|deux ans|(?<! deld )(?<! depuis )(?<! chomage )(?<! emploi )(?<! travail )\d+ mois) "
)
# "enfants 1, 4, 7 ans": the first of a list has no unit of its own.
_PETIT_D_UNE_LISTE = re.compile(
    rf" {ENFANTS} (?:(?:\||de|a|ages?|et|\d+) )*?[0-2] (?:et |\| |\+ )+\d"
)
# An identity card lost, or that others keep, is no residence permit that one never had.
_PAPIERS_PERDUS = re.compile(
    r" papiers? (?:d identite )?(?:avec|sur) (?:moi|lui|elle|nous)(?= )"
    r"| (?:papiers?|cartes?|passeports?|identite) (?:[a-z]+ ){0,4}?(?:\| )?(?:[a-z]+ )?(?:ils|elles|il|elle|on|famille|parents|mari|ex|pere|mere) (?:(?:me|m|les|l|nous) )*(?:ont|a) (?:(?:tout|tous|mes|les|papiers|encore|toujours) )*(?:garde|confisque|pris|retenu|cache|brule|jete|dechire)\w*(?= )"
    r"| (?:perdu|perdus|vole|voles|volee|refaire|renouveler|papiers d identite|carte d identite|papiers (?:de |pour )(?:la |l |ma )?(?:voiture|caf|secu|auto|scooter|moto|mutuelle|retraite))(?= )"
)
_EN_REGLE = (
    r" (?:papiers?|titre|carte de sejour) (?:\| )?(?:(?:est|sont|tout|tous|bien|c est) )*(?:en regle|ok|a jour|valables?|valides?|c est bon|oui)(?= )"
    r"| (?:carte|titre) (?:de |sejour )?(?:10|dix) ans(?= )"
)
_PAPIERS_EN_REGLE = re.compile(_EN_REGLE)
_TITRE_OBTENU = re.compile(
    rf" (?:(?:ai|a) (?:enfin |bien |deja )?(?:eu |recu |obtenu )?|en possession (?:de |d ))(?:mes|ses|mon|son|les|le|un|ma|sa|une) {_TITRE}(?= )"
    r"| (?:refugiee? (?:statutaire|reconnue?|politique|ofpra)|(?:ai|a|eu|obtenu|recu) (?:le |mon |son )?statut(?: de)? refugiee?|statut de refugie|protection (?:subsidiaire|internationale)|reconnue? refugiee?)(?= )"
    r"|(?:^|\|| (?:suis|est)) (?:enfin |maintenant |desormais |bien )?refugiee?(?= (?:maintenant|desormais|enfin|officiel\w*|depuis|\| (?:c est bon|ca y est|recu|j ai)))"
    r"| (?:ai|a|viens de|vient d) (?:\w+ )?(?:recu|recevoir|eu|avoir|obtenu|obtenir) (?:(?:le|la|ma|mon|une?|mes|les|papier|papiers|protection|statut|de|d|l) )*ofpra(?= )"
    r"| (?:ofpra|cnda) (?:m |l |nous |a |ont |ma |me )*(?:accordee?|dit oui|reconnue?|acceptee?)(?= )| (?:bonne reponse|reponse positive|decision positive|positif) (?:de |d )?(?:l )?(?:ofpra|cnda)(?= )"
    r"|(?:^|\|) (?:(?:je|j|moi|il|elle|ai|a|avec|une?|ma|la|suis|et|refugiee?|\|) )*(?:carte|titre) de (?:sejour|resident)(?= (?:\| )*(?:$|et refugie|refugie|(?:de )?(?:10|dix|4|quatre) ans|valable|valide|ok|en regle|a jour|jusqu))"
    rf"|{_EN_REGLE}"
    r"| (?:ai|a) (?:enfin |maintenant )?(?:le droit de travailler|l autorisation de travail(?:ler)?)(?= )"
)

# Citizens of the European Union, who need no title to live and work here.
_DE_L_UNION = re.compile(
    r"(?<! hors)(?<! pas)(?<! parle)(?<! en)(?<! langue)(?<! le)(?<! comprend)(?<! parlant)(?<! et) (?:(?:citoyenne?s?|ressortissante?s?|nationalite|de|d) (?:de |d )?(?:l )?(?:ue|union europeenne|europeenne)"
    r"|(?:bulgare|roumaine?|polonaise?|portugaise?|espagnole?|italienne?|allemande?|belge|grecque?|hongroise?|croate|slovaque|"
    r"slovene|tcheque|lituanienne?|lettonne?|estonienne?|neerlandaise?|hollandaise?|luxembourgeoise?|irlandaise?|suedoise?|danoise?|"
    r"finlandaise?|autrichienne?|maltaise?|chypriote))(?= )"
)


# A French person without their papers has none to ask for: "g pas de papier, jsuis français".
_FRANCAIS = re.compile(
    r" (?:suis|est) (?:(?:bien|quand|meme|ne|nee|de|nationalite|un|une|100|pour|cent) )*francaise?(?= (?:\||$|et |mais |ne |nee |donc |depuis |moi |\d|j |je |mdr |lol ))"
    r"| nationalite francaise(?= )| carte d identite francaise(?= )"
)


_PARLE_MAL = re.compile(
    r" (?:parl\w*|compren\w*|lis|lit|lire|ecri\w*|appren\w*) (?:(?:encore|toujours|tres|trop|le) )*(?:pas|mal|peu|plus|francais) "
)


_CONFIE = re.compile(
    r" (?:(?:suis|est|ete) (?:bien |encore |toujours )?(?:a|de|avec|par) l ase|(?:place|confie|suivi|accueilli|pris en charge)e?s? (?:(?:a|par|de|avec) )?(?:(?:l|le|la) )?ase|"
    r"(?:suis|est|ete) (?:placee?|confiee?)|jeune (?:de |confiee? a )?(?:l )?ase|(?:sors|sort|sortir|sortie|quitte) (?:de |d )?(?:l )?ase|educ\w* (?:de |d )?(?:l )?ase|"
    r"(?:a|par) l aide sociale a l enfance|(?:en|ma|sa) famille d accueil|foyer (?:de l enfance|educatif|de l ase|ase)|en mecs)(?= )"
)


def says_papers_are_fine(phrase: Phrase) -> bool:
    """Whether a message says, whatever it asks beside, that one’s papers are in order."""
    a_refaire = " renouvel" in phrase.norme or " refaire " in phrase.norme
    return _PAPIERS_EN_REGLE.search(phrase.norme) is not None and not a_refaire


def read_circumstances(phrase: Phrase) -> tuple[tuple[str, bool], ...]:
    """What the message tells, as pairs: ("sans_titre", False) once the papers have come."""
    dits: list[tuple[str, bool]] = []
    if _told(phrase, _CHERCHE):
        dits.append((CHERCHE, True))
    if _told(phrase, _QUITTE):
        dits.append((QUITTE, True))
    demande = any(clause.question for clause in phrase.clauses)
    if left_school_this_year(phrase.norme) and not demande:
        dits.append((SORTI, True))
    if _told(phrase, _EN_ARRET):
        dits.append((EN_ARRET, True))
    petit = _PETIT.search(phrase.norme) or _PETIT_D_UNE_LISTE.search(phrase.norme)
    if _GRANDS_ENFANTS.search(_ENTETE.sub(" ", phrase.norme)) and not petit:
        dits.append((GRANDS_ENFANTS, True))
    if _DECOUVERT.search(phrase.norme):
        dits.append((COUVERT, False))
    elif _told(phrase, _COUVERT):
        dits.append((COUVERT, True))
    if _told(phrase, _CONFIE):
        dits.append((CONFIE, True))
    if _told(phrase, _TITRE_OBTENU) and not demande:  # "j’ai le droit de travailler ?"
        dits.append((SANS_TITRE, False))
    elif _told(phrase, _DE_L_UNION) or is_french(phrase):
        pass  # no title is asked of them
    elif _told(phrase, _SANS_TITRE, nie=False) and not _PAPIERS_PERDUS.search(phrase.norme):
        dits.append((SANS_TITRE, True))
    return tuple(dits)


def is_french(phrase: Phrase) -> bool:
    """Whether the person says to be French, and asks nothing of becoming so."""
    return _told(phrase, _FRANCAIS) and not _PARLE_MAL.search(phrase.norme)


def _told(phrase: Phrase, motif: re.Pattern[str], *, nie: bool = True) -> bool:
    """Whether the person states it of their present; `nie`: the words before may deny it."""
    return any(
        not (clause.autre or clause.passe or clause.hypothese)
        and not (nie and is_negated(phrase, trouve.start(), trouve.end()))
        for trouve, clause in matches(phrase, motif)
    )
