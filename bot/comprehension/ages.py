"""The person's age, in completed years; other people's ages are left to their owners.

A number is taken for an age when a frame says so ("j’ai", "jeune de", "née le", "Kevin 23") or
when "ans" follows and nothing around makes it last ("22 ans de fonderie") or belong to somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from bot.comprehension.dates import NOM_MOIS, TOUT_JUSTE, DateLue, find_dates
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.prenoms import PRENOMS
from bot.comprehension.vocabulaire.proches import ENFANTS, PROCHES
from bot.situation import AGE_MAX

_BIENTOT = re.compile(
    r" (?:bientot|presque|quasi|quasiment|pas tout a fait|pas loin (?:de|d)|"
    r"vais (?:avoir|sur|faire|bientot avoir|prendre)|"
    r"va (?:avoir|sur|faire|prendre)|(?:vais|va|veux) feter|j approche|approche|aurai|aura|"
    r"feterai|fetera)"
    r"(?: (?:de|des|d|les|mes|ses|ces|sur|bientot|avoir|faire|l age de))*"
    r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|euros|enfants|semaines|jours|h|heures|eme))"
)
_JOUR = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
A_VENIR = (
    r"(?:bientot|dans (?:\d+|un|une|quelques) (?:mois|semaines?|jours)|"
    rf"le mois prochain|la semaines? prochaine|en {NOM_MOIS}|le \d+ (?:er )?{NOM_MOIS}|demain|"
    rf"(?:debut|fin|mi) {NOM_MOIS}|la semaine pro|l ans prochaine?|{_JOUR}(?: prochain)?|"
    r"a noel|ce week end)(?= )(?! (?:dernier|passe))"
)
_BIENTOT_APRES = re.compile(rf" (?P<n>\d{{1,3}}) (?:ans|bougies) {A_VENIR}")
_BIENTOT_SES = re.compile(rf" (?:mes|ses|ai|aurai|a) (?P<n>\d\d) {A_VENIR}")
_DANS_PEU = re.compile(
    rf"(?<! sort)(?<! sors)(?<! finit) {A_VENIR} (?:\| )?(?:j ai|il a|elle a|j en ai|il en a|elle en a|j en aurai)(?: mes| ses)? $"
)
_DEJA_FETE = re.compile(
    r" (?:ai|a|avoir|avait|vient de|viens de) (?:deja |bien |juste )?(?:eu|fete|feter|fait|pris)"
    r"(?: (?:mes|ses|mon|son|deja))? $"
)
_ANNEE_APRES = re.compile(rf"^ (?:ans )?en (?:(?P<mois>{NOM_MOIS}) )?(?P<an>20\d\d) ")
# What may stand between the head of a frame and its number.
_ADVERBES = (
    r"(?: (?:de|deja|maintenant|actuellement|seulement|juste|que|tout juste|mes|est|c est|environ|"
    r"a peine|toujours|quand meme|bien|pile|au jour d aujourd hui|aujourd hui|hui))*"
)
_DIT = re.compile(
    r" (?:j ai|je ai|moi ai|age|agee|eu|d avoir|feter mes|fete mes|feter ses|fete ses|jeune de|"
    r"homme de|femme de|"
    r"dame de|garcon de|fille de|personne de|monsieur de|quelqu un de|suis age de|mon age|je suis|j ai fait|"
    r"suis (?:une? )?(?:femme|homme|fille|garcon|dame|maman|papa|mere|pere)(?: de)?|"
    r"age de|age est|age c est|moi|il a|elle a|qui a|on a|ai|j ait|je|en ai|en a|l age de)"
    rf"{_ADVERBES} (?P<n>\d{{1,3}}) ans(?= )"
)
_FAIT = re.compile(
    rf" (?:fais|fait|fete|eu) (?:mes |ses )?(?P<n>\d{{2}}) ans (?:depuis )?(?:{TOUT_JUSTE}|"
    rf"(?:le mois|l ans) dernier|(?:en |le \d+ (?:er )?){NOM_MOIS}|cette ans)(?= )(?! prochain)"
)
_NU = re.compile(r" (?P<n>\d{1,3}) ans(?= )")
_AUJOURD_HUI_N = re.compile(
    r" (?:aujourd hui|maintenant|a present|desormais|la)(?: (?:il|elle|j) (?:en )?(?:a|ai))? (?P<n>\d{2})"
    r"(?= (?:\||$))"
)
_A_CE_JOUR = re.compile(
    r" (?P<n>\d{2})(?: ans)? (?:aujourd hui|maintenant|a ce jour|a present|desormais|en vrai|"
    r"en realite)(?= )"
)
_BOUGIES = re.compile(
    r" (?:(?:crois|croit|croient|conteste|contestent|malgre|avec|assume|haut de)(?: pas)? )?(?:mes|ses) "
    r"(?P<n>\d{2}) (?:bougies|printemps|(?<=(?:pas|vec|gre|ste|ent) (?:mes|ses) \d\d )ans)(?= )"
)
_AGE_INVERSE = re.compile(r" (?P<n>\d{1,3}) ans (?:j ai|moi j ai|moi|j avoir)(?= (?:\||$))")
_SUITE_SANS_UNITE = (
    r"(?=\||$|pas |sans |suis |habite |je |j |bientot |et |mais |donc |depuis |hors |ni |"
    r"maintenant |aujourd |actuellement |deja |passes |bien |au |chomage |rsa |cherche |recherche |veut |veux |vit |vis |il |elle |oui |moi |ou )"
)
_SANS_UNITE = re.compile(
    r" (?:j ai|je ai|j en ai|jeune de|age|age de|age est|mon age|mon age c est|moi c est|moi|lui|"
    r"il a|elle a|il en a|elle en a|en ai|en a|je suis|je age|pardon|d avoir|orienter a|oriente a|"
    r"accompagne a|(?:lui|elle|age) \|)"
    rf"{_ADVERBES} (?P<n>\d{{2}}) {_SUITE_SANS_UNITE}"
)
# "H, 52", "F 23 Vesoul": how an educator’s line begins.
_LIGNE = re.compile(
    r"(?:^|(?<=\|)) (?:h|f|jf|jh|jeune h|jeune f|homme|femme|mme|m|mr|monsieur|madame|jeune homme|"
    r"jeune femme|jeune fille|jeune|garcon|fille|dame|papa|maman|mineure?|ado|usagere?|"
    r"beneficiaire) (?:\| )?(?P<n>\d{2})(?= )"
    r"(?! (?:mois|euros?|enfants?|semaines|jours|h|heures|rue|ans))"
)
_LIGNE_COLLEE = re.compile(r"^ [hf](?P<n>\d{2})(?= )(?! rue)")
# "Kevin 23 Beaucourt", "Yann. 26.", "Mme Diallo 52,": who is told by name.
_NOMME = re.compile(
    r"(?:^|(?<=\|)) (?:(?P<civil>(?:m|mr|mme|mlle|monsieur|madame) (?:\| )?[a-z]+)|"
    r"(?:jean |marie |anne |ben |abd |el )?(?P<nom>[a-z]+)(?: [a-z])?|(?P<metier>[a-z]+(?:ien|ienne|ais|aise|ain|aine|eur|euse|ier|iere|"
    r"iste)))"
    r" (?P<pause>\| )?(?P<n>\d{2})(?= )"
    r"(?! (?:mois|euros?|enfants?|semaines|jours|h|heures|rue|ans|avenue|places?|km|eme|m2|min))"
)
# "J’accompagne Enzo (20)": a first name anywhere.
_PRENOM = re.compile(r" (?P<nom>[a-z]+) (?:\| )?(?P<n>\d{2})(?= (?:\||$))")
_PAS_UN_METIER = words(
    "quartier dossier papier escalier palier janvier fevrier premier dernier metier loyer terrain "
    "train main demain prochain mais jamais hier cahier papiers courrier clavier chantier atelier "
    "foyer millier bien combien rien lien moyen entretien frais palais valeur heure erreur "
    "longueur hauteur largeur secteur moteur numero"
)
_MEPRISE = (
    r"(?:en fait|pardon|je deconne|je rigole|desole|erreur|oups|plutot|mdr|sorry|"
    r"pas(?= pardon| sorry)|(?:je |me suis |j ai )*trompe|je voulais dire|je veux dire|autant pour moi|enfin|non|nan|no|"
    r"excuse[zr]?(?: moi)?|rectification|correction|faux)"
)
_MEPRISE_MOT = r"(?:euh |ah |oh |mais |et |c est |c etait |j ai |moi |plutot |lol |attends |\| )*"
_REPRISE_NUE = re.compile(
    rf"^ {_MEPRISE_MOT}(?:{_MEPRISE} {_MEPRISE_MOT})+(?P<n>\d{{2}})(?: ans)?(?: {_MEPRISE})*"
    r"(?: \|)? $"
    rf"|^ (?:j ai |c est )?(?P<n2>\d{{2}})(?: ans)?(?: \|)?(?: {_MEPRISE})+(?: \|)? $"
)
_NOMBRE = re.compile(r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|euros))")
# Between two numbers: the second mends the first, is denied, or follows a denied one.
_SE_REPREND = re.compile(rf" {_MEPRISE_MOT}(?:{_MEPRISE} {_MEPRISE_MOT})+")
_HESITE = re.compile(r" (?:\| )?(?:euh|heu|hm) (?:\| )?")
_SE_RELIT = re.compile(
    r" (?:\| )?(?:mais )?(?:c est|puis|apres|ensuite|en fait|plutot|en vrai|en realite|non|j ai) "
)
_TAPE = re.compile(r" (?:tape|mis|ecrit|marque|dit|note|annonce|annoncait|disait) $")
_NIE = re.compile(
    r" (?:\| )?(?:et |mais |c est |ah |euh )*(?:\| )?(?:non |nan )?(?:\| )?pas | (?:\| )?et non "
)
_NIE_AVANT = re.compile(r" pas $")
_PLUTOT = re.compile(
    r" (?:ans )?(?:\| )?(?:mais |j ai |j en ai |il en a |elle en a |plutot |c est |en fait )*"
)
_TETE_D_AGE = re.compile(
    r"(?:^|\||j ai|je ai|je suis|i m|i am|age|c est|il a|elle a|en a|en ai|moi) $"
)
_PAS_UN_AGE_AVANT = re.compile(
    r" (?:depuis|pendant|il y a|y a|fait|faisait|dans|pour|moins de|plus de|entre|entre \d+ et|"
    r"jusqu a|jusqu|avant|apres|durant|en|tous les|toutes les|quand j avais|mes|ses|a partir de|"
    r"a|des|pas|pas encore|de \d+ a|\d+ a|\d+ et|\d+|ou|avait|vers|minimum|maximum|max|min|"
    r"partir de|plus|voila|voici|passe|passes|prends|pris|purge|condamne a|cotise|tire|"
    r"au bout de|les|chaque|bac \+) $"
)
_PLUS_VINGT_ANS = re.compile(r" (?:ai|a|as|suis|est) (?:plus|pas) (?:mes |ses )?$")
_QUAND_ON_A = re.compile(r" quand (?:on|tu|vous) (?:a|as|avez) (?:que |plus )?$")
_DEFUNT = re.compile(r" (?:enterree?|mort|morte|deces|decede|decedee|obseques|enterrement) ")
_LIMITE = re.compile(r" (?:limite|plafond|maximum|minimum|avant la retraite) ")
_DANS_LA_TETE = re.compile(r" dans (?:ma|sa|la) tete (?:\| )?[a-z ]{0,24}$")
# "L’impression d’avoir 80 ans", "quand j’aurai 18 ans": no age that one has.
_COMME_SI = re.compile(
    r" (?:impression|sensation|on dirait|parait|fais|air|quand|des que|lorsqu|lorsque|une fois qu|"
    r"une fois que|le jour ou|avant|d ici)(?: (?:d|de|j|je|il|elle|qu|que|avoir|aurai|aura|aurais|ai|"
    r"a|eu|mes|ses|les|plutot|facile))* (?:bientot )?$"
)
# "Une dame de 80 ans m’a donné…": somebody else.
_S_ADRESSE_A_MOI = re.compile(r" (?:qui )?(?:m|me|nous) (?:a|ont|dit|donne|avait|parle|aide)(?= )")
_PAS_SERIEUX = re.compile(r" si ca (?:te|vous|t|leur) | m en (?:tape|fous|fiche|cogne|balance) ")
_PAS_UN_AGE_APRES = re.compile(
    r"^ (?:que|qu|plus tard|apres|ferme|en arriere|d ecart|maximum|minimum|max|ou plus|et plus|"
    r"tout juste que|deja que|pile que|comme|passes (?:a|dans|chez|en|sur)|"
    r"de (?:chomage|taf|travail|boulot|metier|galere|prison|vie|droit|cotisation|maladie|retard|"
    r"difference|mission|contrat|cdd|interim|rue|suivi|formation|bail|presence|anciennete|vacances|"
    r"permis|mariage|fac|lycee|college|licence|plus|moins|ça|ca|service|carriere|silence|sursis|"
    r"couple|loyer|terrain|pratique|boite|placard|france|psy|traitement|trop)|"
    r"d (?:experience|anciennete|etudes|interim|attente|ecart|inactivite|absence|usine|amitie|"
    r"abstinence)|"
    r"sans (?:emploi|boulot|travail|taf|job|bosser|travailler|activite|une goutte|alcool|boire|fumer|"
    r"clope|toucher|rien prendre|le voir|la voir|les voir|rentrer|conges?|vacances)|"
    r"(?:dans|sur) (?!un foyer|une famille|la rue|la galere|la merde|le besoin|un quartier|une "
    r"situation|un squat|une voiture|ma|sa)(?:l|le|la|les|un|une|ce|cette|mon|son)|"
    r"en (?:france|europe|afrique|usine|cuisine|boite|entreprise|interim|prison|foyer|restauration|"
    r"ehpad|algerie|italie|espagne|allemagne|belgique|russie|metropole|cdi|poste|arriere|tout|"
    r"maternelle|maison)|"
    r"au (?:smic|volant|meme|service|bureau|black|guichet|pays|bled)|"
    r"a (?:l usine|la chaine|la caisse|l hopital|la sncf|la poste|la mairie|l accueil|faire|"
    r"bosser|trimer|travailler|attendre|la tete|temps|mi temps|m occuper|payer|cotiser))(?= )"
)
_CHEZ = re.compile(
    r"^ (?:passes )?chez (?!mes |ses |ma |sa |mon |son |papa|maman|des |un |une |l |les |moi |lui |"
    r"elle |eux )"
)
_NOM_APRES = re.compile(r"^ (?P<lien>de|d|du) (?P<nom>[a-z]+) ")
_FONCTION = (
    r"(?:\||$|et |pas |sans |a |au |en |de |d |avec |je |j |il |elle |on |vit |veut |habite |cherche |"
    r"suivi |qui |dont |ni |plus |mais |depuis |heberge |chez |sort |sorti |scolarise |place |rsa |"
    r"descolarise |deja |maintenant |moi |dort |ne |n |bientot |tout |mineur |exclu |renvoye |"
    r"collegien )"
)
_SEUL = re.compile(rf"^ {_FONCTION}")
_PROCHE_AVANT = re.compile(
    rf" {PROCHES}(?: [a-z]+){{0,2}}?(?: (?:de|a|ont|age|agee|ages|qui a|d|\d+|et|"
    rf"mois|ans|ou|bientot|presque))* $"
)
# "Papa d’un garçon de 14 ans": the boy’s age, though "garçon de" often names the person.
_PARENT_D_UN_ENFANT = re.compile(
    r" (?:papa|maman|pere|mere|tonton|tata|oncle|tante|tuteur|tutrice) (?:d|de) (?:une?|\d) "
    r"(?:[a-z]+ ){0,2}(?:(?:de|d|et|\d+|ans|age|agee|\|) )*$"
)
# "Retour chez ma mère à 34 ans": "a" is no verb of hers.
_CHEZ_UN_PROCHE = re.compile(rf" chez (?:[a-z]+ ){{0,2}}{PROCHES} a $")
_ENTRE_PARENTHESES = re.compile(rf"(?<! chez) (?:mon|ma|mes|une?|\d+) {ENFANTS} \|(?: \d+ et)? $")
# "2 enfants de 4 ans et 12 ans": every number of the list is a child’s age.
_LISTE_D_ENFANTS = re.compile(
    r" (?:enfants|filles|fils|gamins|gamines|gosses|momes|petits|jumeaux|jumelles|garcons)"
    r"(?: (?:\||de|d|qui|ont|ages?|agees?|dont|un|une|a|et|\d+(?: ans| mois)?))* $"
)
_GOSSE = re.compile(
    r"(?<! ai)(?<! a)(?<! avec) (?:une?|ce|cette|d une?|le|la) (?:gosse|gamine?|mome|petite?|loulou|minot)"
    r"(?: (?!ans |mois )[a-z]+)? (?:(?:de|d|age|qui a|bientot|presque) )*$"
)
_ADULTE = re.compile(
    r"(?:(?:^|\|) (?:gamine?|minote?|ado|mineure?)(?: (?:de|a|age|agee))* $)|"
    r"(?: (?:suis|jeune|est) (?:une? |la )?(?:maman|mere|papa|pere)(?: (?:seul|solo|isole|"
    r"celibataire|de|a|age|agee|qui a|\|))* $)|(?:^|\|| jeune| une| un| la| le| dame| cette| suis)(?: jeune)? (?:femme|fille|homme|garcon|"
    r"ami)(?: (?:de|a|age|agee|qui a|d|bientot|presque))* $"
)
# "Papa de 19 ans", "nous accompagnons un père de 41 ans": a parent, and the person.
_PARENT_ORIENTE = re.compile(
    r"(?:^|\|) (?:jeune |futur |future )?(?:papa|maman|pere|mere)"
    r"(?: (?:solo|seul|isole|celibataire|de|d|age|agee|\|))* $"
)
_PARENT_ACCOMPAGNE = re.compile(
    r" (?:un|une|ce|cette|le|la) (?:jeune |futur |future )?(?:papa|maman|pere|mere)"
    r"(?: (?:solo|seul|isole|celibataire|de|d|age|agee|\|))* $"
)
_PREMIERE_PERSONNE = re.compile(r" (?:j|je|moi|mon|ma|mes|nous|notre|nos) ")
_A_ORIENTER = re.compile(r" (?:a orienter|a accompagner|j oriente|je veux orienter|vous oriente) ")
_VERBE_3 = re.compile(r" (?:est|a|s|se|vit|travaille|bosse|habite|depuis|refait|quitte|l) ")
_VERBE_A = words(
    "il elle qui on jeune m mme mr monsieur madame homme femme orienter oriente accompagne dame lui en"
)
# "à 44 ans j’ai plus de CV": an age that is today’s, not that of a memory.
_AUJOURD_HUI = (
    r"(?:la honte|honte|toujours|encore|me retrouve|me voila|me revoila|se retrouve|retour|"
    r"retourne|recommence|recommencer|repars|repartir|personne (?:ne )?(?:veut|me|m)|trop tard|"
    r"trop vieux|trop vieille|trop jeune|plus (?:rien|personne|de)|j ai (?:plus|pas|aucun|rien|"
    r"toujours|encore|jamais|peur|mal|honte|du mal)|je (?:suis|vis|dors|cherche|peux?|sais|veux|"
    r"vais|galere|touche|comprends|trouve|n|ne|squatte|reste)|vais pas|on (?:me|m|veut)|c est (?:dur|"
    r"chaud|mort|complique|la misere|pas evident|trop|quand meme|un peu|la galere|pas facile)|"
    r"vit|vivre|vis|dort|est (?:toujours|encore)|n a|sans|aucun|jamais|quand on (?:n )?(?:a|est|sait)|"
    r"qui (?:va|veut|voudra)|que reste|reste quoi)"
)
_AUJOURD_HUI_APRES = re.compile(
    rf"^ (?:\| )?(?:et |moi |ben |bah |quand meme )*{_AUJOURD_HUI}(?= )"
)
_AUJOURD_HUI_AVANT = re.compile(
    r" (?:toujours|encore|retour|retourne|recommence|recommencer|repartir|repars|retrouve|voila|"
    r"revoila|dur|chaud|galere|honte|reprendre|se reconvertir|me reconvertir|deja)"
    r"(?: [a-z]+){0,5} a $"
)
_SOUVENIR = re.compile(
    r" (?:j ai|a|ai|ont|m ont|m a|l a) (?!plus |pas |aucun |rien |toujours |encore |jamais |peur |"
    r"mal |honte |du )[a-z]+(?:e|i|u|is|it|ert|ee)(?= )"
    r"| suis (?:parti|arrive|tombe|entre|sorti|venu|ne|nee|devenu|rentre|alle|place|monte)e?(?= )"
    r"| (?:retraite|majorite|permis|possible|interdit|obligatoire|droit|ouvert|des|partir) "
)
_NE_LE = re.compile(
    r" (?:nee?s?|naissance|ddn|dn|nai|naitre|nait|naquit|suis du|suis de|est du|date du)"
    r"(?: (?:le|en|un|du|\||est|c est|au|mois|de|d|debut|fin|mi|ai|a|[a-z]+(?:di|che)))* $"
)
_NAISSANCE = re.compile(r" (?:nee?|naissance|ddn|dn|nai|nait|nes|(?:suis|est|date) (?:du|de)) ")
_MAJEUR_BIENTOT = re.compile(
    r" (?:(?:bientot|presque|quasi|quasiment) (?:majeure?|(?:a |la |ma |sa )*majorite)|"
    r"(?:sera|serai|deviens|devient|deviendra|deviendrai) majeure?|"
    rf"majeure? (?:bientot|dans \d+ (?:mois|semaines?|jours)|dans (?:un|une|quelques) (?:mois|"
    rf"semaines?|jours)|le mois prochain|demain|la semaine prochaine|en {NOM_MOIS} prochain)|"
    rf"(?:sa|ma|la) majorite (?:est |c est |arrive )?(?:(?:le|en|fin|debut|mi) (?:\d+ (?:er )?)?"
    rf"{NOM_MOIS}|dans (?:\d+|un|une|quelques) (?:mois|semaines?|jours)|le mois prochain|"
    r"approche|demain|bientot))(?= )(?! (?:dernier|passe|20\d\d))"
)
_MAJEUR_DEPUIS_PEU = re.compile(
    rf" (?:(?:tout juste|a peine|fraichement|vient d etre|viens d etre|de devenir) majeure?|majeure?"
    rf"(?: (?:que|juste|seulement))? depuis (?:{TOUT_JUSTE}|\d+ (?:jours|semaines?)|"
    r"(?:[1-9]|10|11) mois))(?= )"
)


def read_ages(
    phrase: Phrase,
    texte: str,
    *,
    nus: bool = True,
    reprise: bool = True,
    aujourdhui: date | None = None,
) -> list[Fait]:
    """Facts `age` of a sentence; `texte` tells "à 16 ans" from "a 16 ans".

    Without `nus`, a bare "10 ans" is no age: it answers how long, or how old a child is. Without
    `reprise`, "en fait 70" is none either: another number was asked. `aujourdhui` turns a date of
    birth into an age.
    """
    if reprise:
        repris = _bare_correction(phrase) or _correction(phrase, texte)
        if repris:
            return [repris]
    jour = aujourdhui or date.today()
    dit = _AGE_DE_L_ENFANT.search(phrase.norme) if phrase.pour_un_enfant else None
    if dit:
        return [_number_fact(phrase, dit["n"], dit.span("n"))]
    surs = [*_births(phrase, jour), *_coming_of_age(phrase)]
    nus_lus: list[Fait] = []
    pris: list[tuple[int, int]] = []
    for motif in _MOTIFS:
        if motif is _NU and not nus:
            continue
        for trouve in motif.finditer(phrase.norme):
            place = trouve.span("n")
            if any(d <= place[0] < f for d, f in pris):
                continue
            if _is_age(phrase, texte, trouve, motif):
                pris.append(place)
                fait = _fact(phrase, trouve, _completed(phrase, trouve, motif, jour))
                (nus_lus if motif is _NU else surs).append(fait)
    # Beside an age that a frame gives, or a first one, a bare "N ans" counts some other years.
    nus_lus = sorted(nus_lus, key=lambda fait: fait.debut)[:1]
    return sorted(surs or nus_lus, key=lambda fait: fait.debut)


_MOTIFS = (
    _BIENTOT,
    _BIENTOT_APRES,
    _BIENTOT_SES,
    _FAIT,
    _DIT,
    _AGE_INVERSE,
    _BOUGIES,
    _A_CE_JOUR,
    _AUJOURD_HUI_N,
    _NU,
    _SANS_UNITE,
    _LIGNE,
    _LIGNE_COLLEE,
    _NOMME,
    _PRENOM,
)


# "3 enfants Rouen 33 ans": several children have no age together; it is their parent’s.
_ENFANTS_PUIS_UN_LIEU = re.compile(
    r" (?:\d+|mes|nos|des) (?:petits |jeunes )?(?:enfants|gosses|gamins|petits|momes)"
    r"(?: \|)?(?: (?!ages |age |agees |de |d |ont |qui |dont |et |a \d|entre |majeurs |adultes )[a-z]+){1,4} $"
)
_UN_ADULTE = re.compile(r"(?:1[89]|[2-6]\d) ans (?!(?:\| )?(?:et |ou |puis )?\d+ ans )")


# Of the child that a parent asks for: "ma fille a 15 ans", "pour mon fils de 17 ans".
_AGE_DE_L_ENFANT = re.compile(
    rf" (?:mon|ma|notre|d une?) (?:grande? |petite? )?"
    rf"(?:{ENFANTS}|frere|soeur|frangine?|neveu|niece|cousine?|filleule?)(?: [a-z]+)?(?: \|)?"
    r" (?:qui |il |elle )?(?:a |de |age de |agee de )?(?P<n>1\d|2\d|30) ans "
)


def _completed(phrase: Phrase, trouve: re.Match[str], motif: re.Pattern[str], jour: date) -> int:
    """Completed years: "18 ans en mars", "bientôt 18" are 17; "18 ans en janvier 2028" is 16."""
    nombre = int(trouve["n"])
    fete = bool(_DEJA_FETE.search(phrase.norme[: trouve.start("n")][-30:]))
    annee = _ANNEE_APRES.match(phrase.norme[trouve.end("n") :])
    a_venir = motif in (_BIENTOT, _BIENTOT_APRES, _BIENTOT_SES) and not fete
    if annee and a_venir:
        return nombre - max(int(annee["an"]) - jour.year, 1)
    if motif is _DIT and _DANS_PEU.search(phrase.norme[: trouve.start("n")][-60:]):
        return nombre - 1
    return nombre - a_venir


def _is_age(phrase: Phrase, texte: str, trouve: re.Match[str], motif: re.Pattern[str]) -> bool:
    nombre = int(trouve["n"])
    clause = phrase.clause_at(trouve.start("n"))
    faute = motif is _BIENTOT_APRES and " aurais " in clause.texte and " si " not in phrase.norme
    if (clause.hypothese and not faute) or clause.question:  # "j’aurais 18 ans en mars"
        return False
    moi = trouve.group().startswith(" moi ")
    if motif is _NU and _DEFUNT.search(phrase.norme[: trouve.start("n")][-40:]):
        return False
    if clause.autre and not moi and not _is_beside(phrase, trouve):
        return False
    if clause.passe and not moi and motif is not _NU:
        return False
    if _LIMITE.search(clause.texte) or _DANS_LA_TETE.search(phrase.norme[: trouve.start("n")]):
        return False
    if clause.futur and motif is not _BIENTOT:
        return False
    avant = phrase.norme[: trouve.start("n")]
    if motif is _FAIT:
        return 12 <= nombre <= 99 and not is_a_relative_s(phrase, trouve.start("n"))
    if motif in (_LIGNE, _LIGNE_COLLEE):
        return 12 <= nombre <= 99
    if motif is _NOMME:
        return 14 <= nombre <= 79 and _is_named(phrase, trouve)
    if is_a_relative_s(phrase, trouve.start("n")):
        return False
    if motif is _PRENOM:
        return 14 <= nombre <= 79 and trouve["nom"] in PRENOMS
    if motif in (_BOUGIES, _BIENTOT_SES) or (
        motif is _BIENTOT_APRES and avant.endswith((" mes ", " ses "))
    ):
        return 12 <= nombre <= 99
    if motif in (_A_CE_JOUR, _AUJOURD_HUI_N):
        return 12 <= nombre <= 99 and bool(re.search(r" (?:ans|age) ", avant))
    if _COMME_SI.search(avant[-60:]) or _S_ADRESSE_A_MOI.match(phrase.norme[trouve.end() :]):
        return False
    if motif is _BIENTOT:
        sans_unite = " ans" not in trouve.group()
        if re.search(r" dans (?:\d+|un|une|deux) ans ", clause.texte):
            return False
        return (
            (12 if sans_unite else 8) <= nombre <= 99
            and not _PAS_UN_AGE_APRES.match(phrase.norme[trouve.end() :])
            and not re.search(r" (?:depuis|fait|y a) $", phrase.norme[: trouve.start() + 1][-10:])
        )
    if motif is _SANS_UNITE:
        if (
            trouve.group().startswith(" lui ")
            and " ans " not in avant
            and not avant.startswith(" lui |")
        ):
            return False  # "elle 28 lui 30": which of them?
        return 12 <= nombre <= 99 and (
            not re.search(r" a $", avant[-3:]) or _is_verb_a(phrase, texte, trouve.start("n"))
        )
    apres = phrase.norme[trouve.end("n") + 4 :]
    if (
        motif is not _BIENTOT_APRES
        and _PAS_UN_AGE_APRES.match(apres)
        and not (nombre >= 14 and apres.startswith(" sans"))
    ):
        return False
    if _PLUS_VINGT_ANS.search(avant[-24:]) or _QUAND_ON_A.search(avant[-30:]):
        return False
    if _PAS_SERIEUX.search(phrase.norme) or _is_a_stretch(phrase, texte, trouve, motif):
        return False
    if motif is _DIT:
        return 5 <= nombre <= 120 and not re.search(
            r" (?:fait|y a|depuis que|avait|pas) $", avant[-12:]
        )
    if not 10 <= nombre <= 99:
        return False
    if re.search(r" a $", avant[-3:]):
        if _is_verb_a(phrase, texte, trouve.start("n")):
            return not clause.passe
        return _is_today(phrase, trouve)
    if (clause.passe and not _is_beside(phrase, trouve)) or (
        nombre < 14 and not _SEUL.match(apres)
    ):
        return False
    if avant.endswith((" voila ", " voici ")):
        return bool(re.match(r" (?:\||$)", apres))
    return not _PAS_UN_AGE_AVANT.search(avant[-24:])


def _is_today(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "à 44 ans j’ai plus de CV", not for "à 16 ans j’ai arrêté l’école"."""
    clause = phrase.clause_at(trouve.start("n"))
    suite = phrase.norme[trouve.end() : trouve.end() + 60]
    if int(trouve["n"]) < 16 or _SOUVENIR.search(clause.texte) or _SOUVENIR.match(suite):
        return False
    avant = phrase.norme[clause.debut : trouve.start("n")]
    if int(trouve["n"]) >= 20 and re.match(r" (?:\| )?je (?!pars |partirai |serai )", suite):
        return True
    return bool(_AUJOURD_HUI_APRES.match(suite) or _AUJOURD_HUI_AVANT.search(avant))


def _is_a_stretch(
    phrase: Phrase, texte: str, trouve: re.Match[str], motif: re.Pattern[str]
) -> bool:
    """True for "22 ans de fonderie", "douze ans chez Peugeot"; not for "19 ans de Vesoul"."""
    fin = trouve.end("n") + 4
    apres = phrase.norme[fin:]
    tete = trouve.group().split()[0]
    if motif is _DIT and tete not in ("j", "je", "ai", "il", "elle", "on", "moi", "en"):
        return False
    if (phrase.norme[: trouve.start("n")].split() or [""])[-1] in PRENOMS:
        return False
    if _CHEZ.match(apres):
        return True
    nom = _NOM_APRES.match(apres)
    if not nom or nom["nom"] in ("nationalite", "confession", "sexe", "mere", "pere"):
        return False
    debut, _ = phrase.span(fin + nom.start("nom"), fin + nom.end("nom"))
    return not texte[debut : debut + 1].isupper() or texte[debut : debut + 2].isupper()


def _is_beside(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for the person’s age in a clause that a relative opened, or alone between commas."""
    if _A_ORIENTER.search(phrase.norme) or _is_the_person(phrase, trouve.start("n")):
        return True
    if re.search(
        r" une? jeune (?:homme |femme |fille |mineure? )?(?:de )?$",
        phrase.norme[: trouve.start("n")],
    ):
        return True
    clause = phrase.clause_at(trouve.start("n"))
    seul = re.fullmatch(r" (?:et )?\d\d ans ", clause.texte)
    place = phrase.clauses.index(clause)
    if not seul or not place or _PREMIERE_PERSONNE.search(phrase.norme):
        return False
    avant = phrase.clauses[place - 1]
    return int(trouve["n"]) >= 16 and (clause.passe or bool(_VERBE_3.search(avant.texte)))


def _is_named(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for a first name, a title and a name, or a trade, that a number follows."""
    if _PREMIERE_PERSONNE.search(phrase.norme):
        return False
    apres = phrase.norme[trouve.end("n") :]
    if trouve["civil"]:
        return True
    nom = trouve["nom"] or trouve["metier"]
    if nom in PRENOMS or trouve.group().startswith((" jean ", " marie ", " anne ")):
        return True
    return (
        not trouve["pause"]
        and nom not in _PAS_UN_METIER
        and bool(re.search(r"(?:ien|ienne|ais|aise|ain|aine|eur|euse|ier|iere|iste)$", nom))
        and bool(re.match(r" (?:\||$)", apres))
    )


def _bare_correction(phrase: Phrase) -> Fait | None:
    """The age of "en fait 19", "19 pardon": a bare number that mends what was said."""
    trouve = _REPRISE_NUE.search(phrase.norme)
    if not trouve:
        return None
    groupe = "n" if trouve["n"] else "n2"
    return _number_fact(phrase, trouve[groupe], trouve.span(groupe))


def _correction(phrase: Phrase, texte: str) -> Fait | None:
    """The number that stays of two: "17 pas 27", "pas 27, 17", "19 ans euh non 20", "52 c’est 25"."""
    norme = phrase.norme
    dits = [t for t in _NOMBRE.finditer(norme) if 10 <= int(t["n"]) <= 99]
    reste: re.Match[str] | None = None
    for un, deux in pairwise(dits):
        lien = norme[un.end() : deux.start() + 1]
        avant = norme[: un.start() + 1]
        if _NIE.fullmatch(lien):
            reste = un if un["n"] != deux["n"] else None
        elif _is_mended(lien, avant[-12:], un, deux):
            reste = deux
    if reste is None or is_a_relative_s(phrase, reste.start("n")):
        return None
    bientot = _BIENTOT_APRES.match(norme, reste.start())
    age = int(reste["n"]) - bool(bientot)
    return _number_fact(phrase, str(age), reste.span("n"))


def _is_mended(lien: str, avant: str, un: re.Match[str], deux: re.Match[str]) -> bool:
    """True when what links two numbers puts the second in the place of the first."""
    if _NIE_AVANT.search(avant):
        return bool(_PLUTOT.fullmatch(lien)) and un["n"] != deux["n"]
    if _SE_REPREND.fullmatch(lien) or _HESITE.fullmatch(lien):
        return " ans" in un.group() + deux.group() or bool(_TETE_D_AGE.search(avant))
    return bool(_SE_RELIT.fullmatch(lien) and _TAPE.search(avant))


def _births(phrase: Phrase, jour: date) -> Iterator[Fait]:
    """Ages of "née le 12 mars 1980"; a year alone leaves two ages, and gives none."""
    if not _NAISSANCE.search(phrase.norme):
        return
    for lue in find_dates(phrase.norme, jour):
        avant = phrase.norme[: lue.debut]
        ne = _NE_LE.search(avant)
        age = age_of(lue, jour)
        if not ne or age is None:
            continue
        clause = phrase.clause_at(ne.start() + 1)
        sujet = avant[: ne.start() + 1][-30:]
        proche = re.search(rf" {PROCHES}(?: [a-z]+)?(?: (?:est|qui est|\|))? $", sujet)
        if clause.hypothese or clause.question or clause.autre or proche:
            continue
        yield Fait("age", age, *phrase.span(lue.debut, lue.fin))


def age_of(naissance: DateLue, jour: date) -> int | None:
    """Completed years since a date of birth; None when the date leaves two ages."""
    if not naissance.an_dit or naissance.mois is None:
        return None
    if naissance.jour is None and naissance.mois == jour.month:
        return None
    age = naissance.months_until(jour) // 12
    return age if 0 <= age <= AGE_MAX else None


def _coming_of_age(phrase: Phrase) -> Iterator[Fait]:
    """17 for "bientôt majeure", "à sa majorité le 14 janvier"; 18 for "majeur depuis lundi"."""
    if " maj" not in phrase.norme:
        return
    for motif, age in ((_MAJEUR_BIENTOT, 17), (_MAJEUR_DEPUIS_PEU, 18)):
        trouve = motif.search(phrase.norme)
        if trouve:
            clause = phrase.clause_at(trouve.start() + 1)
            if not (clause.autre or clause.hypothese or clause.question or clause.passe):
                yield Fait("age", age, *phrase.span(trouve.start() + 1, trouve.end()))


def is_a_relative_s(phrase: Phrase, position: int) -> bool:
    """True when the number at a position is the age of a child or of another relative."""
    avant = phrase.norme[:position]
    if phrase.pour_un_enfant:
        return False
    if _ENTRE_PARENTHESES.search(avant[-40:]):
        return True
    liste = _LISTE_D_ENFANTS.search(avant[-70:])
    if liste:
        # "3 enfants (2, 5 et 11 ans), 33 ans": the last one is their mother.
        premier = phrase.norme[position:].split(maxsplit=1)[0]
        nombre = int(premier) if premier.isdigit() else 1
        ages = [int(n) for n in re.findall(r" (\d+)(?= )", liste.group())]
        return not (
            avant.endswith((" ans | ", " mois | ")) and nombre >= max(ages, default=99) + 14
        )
    if _PARENT_D_UN_ENFANT.search(avant[-60:]):
        return True
    if _CHEZ_UN_PROCHE.search(avant[-40:]):
        return False
    if _ENFANTS_PUIS_UN_LIEU.search(avant[-70:]) and _UN_ADULTE.match(phrase.norme[position:]):
        return False
    return bool(_PROCHE_AVANT.search(avant[-70:])) and not _is_the_person(phrase, position)


def _is_verb_a(phrase: Phrase, texte: str, position: int) -> bool:
    """True when the "a" before a number is the verb ("elle a 19 ans"), not "à"."""
    debut, _ = phrase.span(position - 3, position - 1)
    if texte[debut : debut + 1] in "àÀ":
        return False
    mots = phrase.norme[: position - 3].split()
    if not mots or mots[-1] == "|":  # "a 16 ans j’étais à Nevers"
        apres = phrase.norme[position:]
        return not re.match(r"\d+ (?:ans )?(?:\| )?(?:je?|on|il|elle) ", apres)
    return mots[-1] in _VERBE_A


def _is_the_person(phrase: Phrase, position: int) -> bool:
    """True for "jeune femme de 23 ans", the person and no relative ("j’ai une fille de 12 ans")."""
    avant = phrase.before(position - 1)
    if _A_ORIENTER.search(phrase.norme):
        return True
    if _GOSSE.search(avant) and re.match(r"1[5-9]|2\d", phrase.norme[position:]):
        return True
    if phrase.accompagnant and _PARENT_ACCOMPAGNE.search(avant):
        return True
    if _PARENT_ORIENTE.search(avant) and not _PREMIERE_PERSONNE.search(phrase.norme):
        return True
    return bool(_ADULTE.search(avant)) and not re.search(
        r" (?:ai|a|avec|est|d|de|eu) une? (?:fille|garcon) ", avant
    )


def _number_fact(phrase: Phrase, age: str, place: tuple[int, int]) -> Fait:
    debut, fin = place
    fin += 4 if phrase.norme.startswith(" ans ", fin) else 0
    return Fait("age", max(int(age), 0), *phrase.span(debut, fin))


def _fact(phrase: Phrase, trouve: re.Match[str], age: int) -> Fait:
    return _number_fact(phrase, str(max(age, 0)), trouve.span("n"))
