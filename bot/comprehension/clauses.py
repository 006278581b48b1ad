"""Cut a sentence into clauses and say of each whom, when and how it speaks.

A fact is only taken from a clause that *affirms*: the person's own present, neither asked nor
supposed. Pure; standard library only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.comprehension.mot import Mot
from bot.comprehension.normalisation import LONGUEUR_MAX, normalise
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.proches import (
    ENFANTS,
    PERSONNE_ORIENTEE,
    PROCHES,
    PROCHES_F,
)

_PRONOMS = words("je j il elle on ils elles nous tu vous")
_RELATIFS = words(
    "que qu si quand lorsque lorsqu ou comme dont puisque puisqu parce me te se ne "
    "moi et mais car donc chez"
)
_CONNECTEURS = words("mais car donc sinon puis et ou alors")
_SUBORDONNEES = words("si quand lorsque lorsqu parce puisque puisqu")
_PREPOSITIONS = words(
    "chez avec de d pour par a sur contre sans garder garde eleve elever que et qu vers entre "
    "faire voir aider nourrir est c ai eu perdu dans comme"
)
_PAR_LE_CAR = words("le un du de en ce les aucun par chaque dernier premier seul")
_AVEC = words("en avec pour sans entre contre sur vers par a de d derriere devant apres")
_NOUS_OBJET = words(
    "a ont heberge hebergent loge logent paye paie payent met mis aide aident accueille"
    " accueillent "
    "laisse laissent donne donnent trouve prete pretent prend fait"
)
_VERBES_3 = words(
    "a est ont sont travaille bosse touche vit habite veut peut fait dort n ne va vont vient "
    "etait avait avaient etaient s se qui cherche loue gagne prend boit"
)
_INVERSES = words("je tu il elle on nous vous ils elles ce")

_IMPARFAIT = re.compile(
    r" (?:j|je|il|elle|on|y|n|ne|me|m|en|l|ils|elles|qui|nous) "
    r"(?!vais |sais |fais |connais |reconnais |fait |sait |plait |connait |parait |satisfait |"
    r"mais |jamais |francais |beaujolais |chablais |gatinais |brionnais |charollais |drouais |"
    r"bourbonnais |lauragais |cinglais |talmondais |vendelais |fronsadais )"
    r"(?:etais|etait|etaient|avais|avait|avaient|etions|avions|[a-z]{2,}(?<!r)(?:ais|ait|aient)) "
    rf"| {PROCHES} (?:me |m |nous |le |la |l |y |n |ne )?(?!fait |sait |plait |connait |parait |"
    rf"satisfait )"
    r"[a-z]{2,}(?<!r)(?:ait|aient) "
)
_PASSE = re.compile(
    r"^ (?:et |mais |moi )?(?:avant|autrefois|jadis|a l epoque|dans le temps|l epoque)"
    r"(?! (?:de |d |le |la |les |l |que |qu |dernier))"
    r"| (?:j ai|a|ai) (?:deja |longtemps )?(?:vecu|connu|dormi|ete heberge|ete scolarise|"
    r"ete locataire|ete a la rue|ete sdf|ete au rsa|ete au chomage|ete suivi|touche le rsa|"
    r"galere (?:\d+ ans|longtemps|avant)|passe par la|dormi dehors (?:pendant|a|en|il y a|durant)|"
    r"vecu (?:a|dans|en|ca)|loge|fugue|vire de (?:chez|l ecole)|"
    r"touche le chomage|ete dans|ete en (?:cdi|cdd|interim|foyer|chrs|prison|couple|depression)|"
    r"ete sans) "
    r"| (?:dans le passe|a l epoque|autrefois|par le passe|etant petit|quand j etais|jadis|"
    r"il fut un temps|dans une autre vie|dans ma jeunesse|du temps ou|a cette epoque|"
    r"en ce temps la|quand il etait|quand elle etait|enfant (?=\|)|gamin (?=\|)) "
    r"| (?:ai|a|as|avons|ont) (?:bien |vraiment )?failli "
    r"|^ (?:mais |et )?(?:il y a|y a) (?:quelques|longtemps|\d+) ?(?:ans|mois)? (?:j|je) "
    r"(?:etais|avais|ai ete) "
)
# What is over, said after or of the thing itself: "tout est réglé", "les dettes c’était avant".
_RESOLU = re.compile(
    r" (?:c est|ca c est|c etait) (?:tout )?(?:du passe|de l histoire ancienne|histoire ancienne|"
    r"derriere (?:moi|lui|elle|nous)|loin derriere|regle|avant|il y a longtemps|une? autre "
    r"(?:epoque|vie)|de l ancien temps|oublie|loin tout ca|vieux tout ca|bel et bien fini|"
    r"fini tout ca|fini ca|une vieille histoire)(?= )"
    r"| (?:tout (?:est |a ete )?|affaires? |dossier |histoire |probleme )(?:regle|rembourse|solde|"
    r"classee?|paye|apure)(?= )"
    r"| (?:regle|rembourse|solde|gueri|sevre|apure) (?:depuis|en \d{4}|l an(?:s|nee)? dernier)"
    r"| (?:alcool|drogues?|shit|came|coke|clope|tabac|dettes?|prison|bracelet|galere|rue|squat|"
    r"depression|violences?|coups|cannabis|beuh|heroine|joints?|surendettement|huissiers?|taule|"
    r"foyer|poker|casino) (?:\| )?(?:c est|ca c est|est|sont) (?:bien |bel et bien |totalement )?"
    r"(?:fini|termine|finie|terminee|finis|termines|oublie|loin)(?= )"
    r"| (?:n en parlons plus|n en parle plus|page tournee?|tourne la page|refait (?:ma|"
    r"sa) vie)(?= )"
)
_VA_BIEN = re.compile(
    r" (?:ca va|tout va|(?:je |il |elle )?(?:vais|va)) (?:tres |beaucoup |super |trop |"
    r"parfaitement )?"
    r"(?:bien|mieux|nickel|impec)(?= )"
)
_DATE_PASSEE = re.compile(
    r" (?:y a \d+ ans|en (?:19|20)\d\d|a \d\d ans|l an dernier|autrefois|plus jeune) "
)
_SANS_PRESENT = re.compile(r" (?:ai|a|avons|as) (?:deja )?(?:eu|ete|connu|fait|vecu|touche) ")
# What was seen on a screen or read: other people’s.
_ACTUALITE = re.compile(
    r" (?:(?:vue?s?|lue?s?|entendue?s?|regarde) (?:[a-z]+ ){0,2}?(?:aux|dans les|dans le|a la|"
    r"sur|au) "
    r"(?:infos?|informations|journal|tele|tv|jt|radio|actus?|actualites|presse|facebook|tiktok|"
    r"insta|bfm|youtube|twitter|netflix)|(?:aux|dans les) (?:infos|informations|actualites|"
    r"nouvelles)|dans (?:la|une|ma|cette|le|un|ce) (?:serie|film|roman|livre|reportage|"
    r"documentaire|clip|chanson|manga|nouvelle|piece|sketch|scenario|conte|jeu|jeu video|bd|"
    r"podcast|poeme|rap|texte|son|saison|episode|sims|gta|article|theatre|roleplay|rp)|"
    r"(?:le|ce|un|cet|cette|la|une|notre|mon|ma|l) (?:film|reportage|documentaire|serie|roman|"
    r"livre|piece|chanson|article|podcast|scenario|bd|conte|expose|spectacle) (?:de [a-z]+ )?"
    r"(?:qui )?(?:parle|raconte|sur|d hier|passe|montre|dit|commence|finit|explique|traite)|"
    r"(?:expose|memoire|dissertation|devoir|redaction|tpe|grand oral|enquete|conference|debat|"
    r"colloque|article|these|sondage) (?:[a-z]+ ){0,3}?(?:sur|a propos|contre|autour|j etudie)|"
    r"l heroine|le heros|le personnage|les personnages|mon personnage|"
    r"a la (?:tele|radio)|au jt|faits? divers|"
    r"(?:j ai|on a|ai) (?:lu|entendu|entendu dire|vu|appris) qu?e? (?!je |j |mon |ma |mes |"
    r"on )[a-z]+|"
    r"(?:finir|devenir|etre|faire|terminer|fini) comme (?:mon|ma|mes|un|une|les|des) [a-z]+)(?= )"
)
_SI_SEUL = re.compile(
    r"^ (?:et |mais |par exemple |bon |allez )*(?:(?:si|imaginons|imagine|imaginez|admettons|"
    r"supposons|mettons|disons) "
    r"(?:un jour|jamais|demain|plus tard|jamais un jour|que|qu|l an prochain|ca se trouve|"
    r"par malheur)|"
    r"imaginons|imagine|imaginez|admettons|supposons|mettons) (?:\| )?$"
)
# "à 16 ans je vivais à Nevers": the age of a past.
_A_CET_AGE = re.compile(
    r"^ (?:et |mais |moi )*(?:a|vers|des|a mes|jusqu a|entre) \d+(?: et \d+)? ans (?:\| )?$"
)
# "la RQTH, il l’aura si…": what is named first is taken up by the clause that follows.
_REPREND = re.compile(
    r"^ (?:et |mais )?(?:j|je|il|elle|on|nous) (?:n |ne )?(?:l|la|le|les|en) (?!a |ai |ont |as )"
)
# "tout ça c’est l’histoire de mon frère", "c’est mon ex qui l’a".
_C_EST_D_AUTRUI = re.compile(
    r" c est (?:pas (?:moi|pour moi|le mien|la mienne) (?:\| )?c est )?"
    r"(?:(?:l histoire|l affaire|le probleme|le truc|la vie|le cas|celle|celui|ceux|celles|les "
    r"affaires|le dossier|les problemes) (?:de|d|a|du) |pour |a |au |de )?"
    rf"(?:mon|ma|mes|son|sa|ses|le|la|les|notre|un|une|leur) (?:[a-z]+ )?(?:{PROCHES}) "
    r"(?:a moi )?(?:\| )?$"
)
_FRONTED = re.compile(
    r"^ (?:et |mais |moi )*(?:avant|autrefois|jadis|au pays|dans mon pays|au bled)"
    r"(?: (?:au|en|dans|mon|le|la|pays|bled|[a-z]+ie|maroc|mali|de|venir|ici|tout ca|covid))* $"
)
_CETTE_NUIT = re.compile(r" (?:cette nuit|la nuit derniere|hier(?: soir)?|ces derniers jours) ")
_HYPOTHESE = re.compile(
    r"^ (?:et |mais |meme |ou |du coup |donc |alors |par exemple |ben )*si "
    r"(?:j|je|on|il|elle|jamais|t|tu|ma|mon|mes|un|une|c|ca|quelqu|la personne|l|le|y|ya|n|"
    r"demain|plus tard)\b"
    r"| (?:au cas ou|imaginons|imagine|admettons|supposons|mettons que|en supposant|a supposer|"
    r"par hypothese|a condition d|dans le cas ou|quelqu un qui|si jamais|si un jour|en cas de|"
    r"en admettant|le jour ou (?:je|j|il|elle|on)|pour peu que|a moins que|comme si|"
    r"j ai reve que?|dans mon reve|mon reve (?:c est|ce serait|est)|(?:je |j )?ferais comment) "
)
_MEME_SI = re.compile(r"^ (?:et |mais )?meme si ")
_CONDITIONNEL = re.compile(
    r" (?:j|je|on|il|elle|ca) (?:n |ne |me |m |y |en )?"
    r"(?!voudrais |voudrait |aimerais |aimerait |souhaiterais |souhaiterait |prefererais |dirais |"
    r"faudrait )"
    r"[a-z]+r(?:ais|ait) "
)
_FUTUR = re.compile(
    r" (?:j|je|il|elle|on) (?:n |ne |me |m |y |en |l |la |le |les |vais bientot |vais peut etre )?"
    r"(?:aurai|aura|serai|sera|ferai|fera|irai|ira|toucherai|touchera|passerai|passera|habiterai|"
    r"habitera|commencerai|commencera|travaillerai|travaillera|demenagerai|demenagera|"
    r"entrerai|entrera|rentrerai|rentrera|pourrai|pourra|vivrai|vivra|"
    r"va (?:etre|avoir|passer|commencer|entrer|faire|toucher|demenager|habiter|avoir)|"
    r"vais (?:etre|avoir|passer|commencer|entrer|rentrer|faire|toucher|demenager|habiter|"
    r"reprendre|integrer|(?:bientot |encore )?(?:me |m )(?:retrouver|mettre)|finir|dormir)|"
    r"(?:etre|avoir|passer|commencer)) "
    r"| (?:des que|quand|une fois que|le jour ou|lorsque) (?:j aurai|je serai|j ai|il aura|"
    r"elle aura|il sera|elle sera) "
)
_INTERROGATIF = re.compile(
    r"^ (?:et |mais |donc |alors |du coup |bonjour |salut |sinon |ou |moi |en fait |dites |svp )*"
    r"(?:c est quoi|c quoi|quoi comme|est ce qu?e?\b|qu est ce|comment|pourquoi|"
    r"qu ?elles? (?:est|sont|ages?|aides?|sorte|genre|conditions?|demarches?|structure|formation)|"
    r"(?:c est |ca coute |ca fait )?combien|ou (?:est|se|je|on|c|dois|puis|trouver|aller)|"
    r"c est ou|c est comment|c est pour qui|"
    r"a quoi\b|a qui\b|[a-z0-9 ]{0,30} ca se (?:demande|fait|passe|touche|obtient|renouvelle|coupe|"
    r"calcule|merite|prepare|paye|paie|trouve) |a quelle?s?\b|pour qui\b|ca sert|ca marche|ca consiste|ca veut dire|y a t|"
    r"quels? |quelles? |faut il|peut on|peut t|puis je|ai je|dois je|suis je|"
    r"(?:il )?faut (?:quoi|quel|un |une |avoir|etre|le |la |obligatoirement|forcement|absolument|"
    r"combien|payer)|"
    r"on peut|je peux (?:avoir|aller|faire|m inscrire|y aller|toucher|demander|entrer|rentrer|"
    r"integrer|pretendre|beneficier)|"
    r"j ai (?:le )?droit|ai je droit|y a (?:quoi|t il|des trucs|un truc)|il y a (?:quoi|t il)|"
    r"vous (?:prenez|acceptez|connaissez|avez quoi|faites quoi|pouvez m expliquer)|"
    r"(?:tu|vous) (?:connais|connaissez|peux m expliquer|pouvez m expliquer)|"
    r"qui (?:peut|doit|a droit)|quand (?:est ce|faut)|que (?:faut|faire|proposez|dois)|"
    r"l age (?:limite|maximum|minimum)|jusqu a quel|a partir de quel|"
    r"sans (?:diplome|permis|le bac|rien|papiers) (?:c est|on peut|je peux|ca) )"
    r"| (?:c est|ca|faut|on peut|peut|peuvent) [^|]{0,40} ou (?:pas|non)(?: du tout)? $"
    r"| (?:est|sont|trouve|trouvent|situe|situent) ou (?:(?:ca|deja|exactement) )?(?:la|le|les|l|votre|cette|ce|$)"
)
_EST_CE_LUI = re.compile(r"^ (?:lui|elle|moi|eux|toi|nous|vous|elles) (?:\| )?$")
_MOI = re.compile(
    r"^ (?:et |mais |car |donc |parce que |que |alors |puis |sinon |aussi )*(?:j|je|moi|nous|"
    r"on) "
)
_PROCHE_SUJET = re.compile(
    r"^ (?:et |mais |car |donc |parce que |que |alors |en fait |aussi |puis |sinon |y a |il y a |"
    r"c est |surtout |par contre |avant |quand |comme |meme )*"
    r"(?:j ai |je (?:vis|suis|habite) avec )?"
    r"(?:mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|un|une|le|la|l|des|les|\d+) "
    rf"(?:petite?s? |grande?s? |beau |belle |ex |jeune |vieux |vieille |meilleure? |propre |"
    rf"anciens? |"
    rf"anciennes? |futurs? |futures? |autres? |pauvre |cher |chere )*({PROCHES})\b"
)
_POUR_AUTRUI = re.compile(
    r"^(?: c est)?(?:(?! c est ).)* pour (?:les gens|ceux|celles|celui|celle|les jeunes|"
    r"les personnes|un ami|une amie)(?= )"
)
_TIERS = re.compile(
    r"^ (?:et |mais |car )*(?:les miens|les miennes|le mien|la mienne|quelqu un|des gens|les gens|certains|tout le monde|les jeunes|"
    r"les autres|il parait|l autre|(?:les|des) \d+(?: \d+)?(?! ans)|"
    r"(?:y a |il y a |c est |c |je connais |ya )?(?:une?|des|les?|la|l|ce|cet|cette|ces) "
    r"(?:[a-z]+ )?(?:mec|meuf|gars|type|fille|filles|garcon|dame|monsieur|homme|femme|sdf|gens|nana|"
    r"keum|jeunes?|famille|vieux|vieille|gamin|gamine|petit|petite|eleve|salarie|sans abri|clochard|"
    r"toxico|migrants?|personne|habitants?|locataires?)(?: [a-z]+){0,3}? (?:(?:de|dans|en bas de|"
    r"devant|en face de|a cote de|a|du|sur|au|derriere) (?:chez (?:moi|nous)|mon|ma|mes|notre|nos)|"
    r"du (?:dessus|dessous|quartier|coin|village|premier|troisieme|deuxieme|\d|rez|bas)|"
    r"d en (?:face|bas|haut)|d a cote|a moi|que je connais|qu on connait)|"
    r"(?:la |le |les )?(?:mamie|papi|mamy|papy|tonton|tata|tatie|daron|daronne) (?!de |d |\d|solo|seul|"
    r"et (?:la|le|moi)|celib)|"
    r"(?:maman|papa) (?:elle |il )?(?:me |m |nous |travaille|bosse|veut|dit|comprend|touche|gagne)|"
    r"(?:le|la|les) (?:pauvres?|malheureu[a-z]+|veinarde?s?)(?= (?:\||$))|"
    r"(?:je |j en |on )?connais (?:bien )?(?:quelqu un|(?:une?|des|plein de|plusieurs|\d+) (?:[a-z]+ )?"
    r"(?:dames?|femmes?|mecs?|gars|hommes?|jeunes?|familles?|couples?|gens|meufs?|filles?|types?|"
    r"monsieur|personnes?|potes?|copines?|copains?|amie?s?|voisine?s?|sdf|mamans?))|"
    r"(?:il|elle|ils|elles) [^|]* (?<!chez )(?<!avec )(?<!de )(?<!pour )(?<!a )(?:mon|ma|mes) (?:[a-z]+ )?"
    rf"{PROCHES} (?:\| )?$|"
    r"(?:dans|sur) (?:une|l|les|la|cette|leur|leurs) (?:annonces?|offres?|fiches? de poste))(?:\b|$)"
)
_ORIENTEE = re.compile(rf" (?:{PERSONNE_ORIENTEE}) ")
# "ma fille de 30 ans cherche un appart": no child to look after.
_ENFANT_ADULTE = re.compile(rf" {ENFANTS} (?:[a-z]+ )?(?:de |a |qui a )?(\d\d) ans ")
_A_ORIENTER = re.compile(
    r" (?:personne|jeune|situation|cas|usager) a (?:orienter|accompagner) (?:\| )?$"
)
_ACCOMPAGNANT = re.compile(
    r" (?:j accompagne|je recois|je suis (?:un |une |l )?(?:educateur|educatrice|conseiller|"
    r"referent|"
    r"assistante? social|travailleur|animateur|ce jeune|cette jeune|un jeune qui|une jeune qui)|"
    r"nous accompagnons|je vous oriente|j oriente|pour (?:un|une) (?:jeune|homme|femme|dame|"
    r"monsieur|personne)|(?:vous avez|quoi|que|quelles?|quels?)[^|]{0,30} pour (?:un|une) "
    r"(?:jeune|homme|femme|dame|monsieur|personne)) "
)
_IL_ELLE = re.compile(
    r"^ (?:et |mais |car |donc |parce qu |puis |quand |sinon |qu |comme |alors )*"
    r"(il|elle|ils|elles|lui|qui|celui ci|celle ci) (?!y a |faut |me |m |nous |parait )"
)
_VERBE = re.compile(
    r" (?:j|je|a|ai|est|suis|sont|ont|vis|vit|habite|travaille|bosse|touche|etait|avait|dort|"
    r"cherche|va|fait|peut|veut|gagne|prend|boit|s|loue) "
)
_REPRISE_3 = re.compile(
    r"^ (?:et |mais |ou )?(?:a|est|n|ne|touche|travaille|bosse|vit|habite|dort|va|fait|s|se|"
    r"cherche|sont|ont) "
)
_RETOUR_PRESENT = re.compile(
    r" (?:maintenant|aujourd hui|actuellement|en ce moment|desormais|depuis) |^ (?:et |mais )?ici "
)
_RETOURS = words("maintenant aujourd actuellement desormais")
_APRES_DEPUIS = words("chez a au en heberge locataire sans dans")
# A child that the person has, told without a verb: "1 enfant 2 ans", "une fille de 4 ans".
_A_DES_ENFANTS = re.compile(
    r"^ (?:et |avec |a )?(?:mon|ma|mes|un|une|son|sa|ses|\d+) (?:petite? |jeunes? )?"
    rf"{ENFANTS}\b"
)
# "ils cherchent quelqu’un qui…", "connaît personne qui…": nobody that we know.
_PERSONNE = re.compile(r" (?:personne|quelqu un|gens|ceux|celui|celle|celles|quiconque) $")
# A relative and what he does to the person: "sa compagne le tape".
_ACTS_ON_THE_PERSON = re.compile(
    rf" {PROCHES} (?:\d+ ans )?(?:ne )?(?:le|la|l|lui|me|m) (?!a \d)[a-z]+"
)
_UN_ENFANT = re.compile(r"^ (?:et |avec |a )?(?:une?|\d+) (?!ans |mois )[a-z]+")
_DE_L_ENFANT = re.compile(
    r"^ (?:et |ou )?(?:(?:de |age |agee |ages |dont (?:un |une )?(?:de )?|un |une |a )*\d+ "
    r"(?:ans|mois|semaines|jours)\b|(?:de)?scolarise|lyceen|collegien|(?:au|en) (?:college|lycee|"
    r"primaire|cp|ce1|ce2|cm1|cm2|\d eme)|place|en creche|en maternelle|en garde|malade|"
    r"handicape|en bas age|a charge|autiste)"
)


# A parent who asks for a child old enough to be oriented: "ma fille de 15 ans est déscolarisée".
_GRAND_ENFANT = (
    r"(?:fils|fille|garcon|gamine?|gosse|ado|aine|ainee|cadet|cadette|grand|grande|fiston|enfant)"
)
# "Je suis maman d’un garçon de 17 ans".
_PARENT_DE = (
    rf"(?:maman|mere|papa|pere|parents?) (?:d une?|de l) (?:grande? |jeune )?{_GRAND_ENFANT}"
)
_MON_ENFANT = re.compile(
    rf" (?:(?:mon|ma|notre) (?:grande? |jeune |petite? )?{_GRAND_ENFANT}|{_PARENT_DE}) "
)
_SANS_ECOLE = (
    r"(?:descolarisee?|decrochee?|decroche|en decrochage|tout arrete|tout lache|tout plaque|"
    r"(?:quitte|arrete|lache|plaque) (?:l ecole|le lycee|le college|les cours|ses etudes|le cfa|la fac)|"
    r"(?:plus|pas) (?:a l ecole|au lycee|au college|en cours|d ecole|scolarisee?)|"
    r"(?:virer?|exclue?|renvoyee?) (?:du|de son|de l|de la)|"
    r"(?:veut plus|va plus|refuse|refuse d|veut pas) (?:d )?(?:aller |retourner )?(?:a l ecole|au lycee|au college|en cours|au cfa|a la fac)|"
    r"veut (?:tout )?(?:arreter|lacher|quitter|plaquer)(?= )|sort plus de sa chambre|fait plus rien|"
    r"sans (?:travail|emploi|diplome|formation|rien)|au chomage)"
)
_CHERCHE = (
    r"(?:cherche|trouve pas|trouve plus|voudrait|veut) (?:de |d |un |une |du |son )*"
    r"(?:travail|taf|boulot|emploi|job|formation|apprentissage|alternance|stage|patron|metier)"
)
# What makes a story a request: whom to turn to, what to do, where the family lives.
_SOLLICITE = (
    r"(?:(?:(?:vers|a) (?:\| )?qui|qui voir|que faire|quoi faire|comment faire|aidez|aider|aide|solutions?|conseil)(?= )|"
    r"(?:on|nous) (?:est|sommes|habite|habitons|vit|vivons) |j habite |je suis (?:une|un|la|le) (?:maman|mere|papa|pere))"
)
_DEMANDE_POUR_L_ENFANT = re.compile(
    r" (?:c est|cest|je (?:demande|cherche|viens|vous ecris|ecris|me renseigne)|renseigne|aider|aide|solution|"
    r"formation|travail|emploi|apprentissage|stage) (?:[a-z]+ ){0,4}?pour (?:mon|ma|notre) "
    rf"(?:grande? )?{_GRAND_ENFANT} "
    rf"| (?:mon|ma|notre) (?:grande? |jeune )?{_GRAND_ENFANT} (?:[a-z0-9|]+ ){{0,8}}?{_CHERCHE} "
    rf"|^(?=.* {_SOLLICITE}).* (?:mon|ma|notre) (?:grande? |jeune )?{_GRAND_ENFANT} "
    rf"(?:[a-z0-9|]+ ){{0,8}}?{_SANS_ECOLE} "
    rf"| (?:suis|sommes) (?:la |le |les )?{_PARENT_DE} (?:[a-z0-9|]+ ){{0,8}}?(?:{_SANS_ECOLE}|{_CHERCHE}) "
)
# Another relative whose age is told, and for whom one asks what to do; nothing of oneself is said.
_MON_PROCHE = re.compile(
    r" (?:mon|ma|notre) (?:petite? |grande? |jeune )?"
    r"(?:frere|soeur|frangine?|neveu|niece|cousine?|filleule?|petit fils|petite fille) "
)
_DEMANDE_POUR_UN_PROCHE = re.compile(
    r"^(?=.* (?:il|elle|frere|soeur|neveu|niece|cousine?)(?: qui)? (?:a |de |en a )?\d\d ans )"
    r"(?=.* (?:(?:vers|a) (?:\| )?qui|qui voir|que faire|quoi faire|comment (?:faire|l aider|on fait)|aidez|"
    r"(?:c est|je demande|je viens|j ecris) pour (?:mon|ma)|que proposez|vous proposez) )"
    r"(?!.* (?:m|me|mes|j ai|moi (?:je|j)|chez moi on|je (?:suis|cherche|veux|voudrais|travaille|touche|vis)) )"
)
# Who speaks of their own age or work asks for themselves.
_POUR_SOI = re.compile(
    r" (?:j ai|moi) \d+ ans | (?:je|j) (?:[a-z]+ )?(?:cherche|recherche|voudrais|veux) (?:de |d |un |une |du |le |la )*"
    r"(?:travail|taf|boulot|emploi|job|stage|metier|creche|nounou|garde|mode de garde|logement|appart[a-z]*)(?! pour )"
    r"| (?:je suis|moi) (?:au chomage|au rsa|sans emploi|sans travail) | garder (?:mon|ma) "
    r"| moi (?:\| )?c est pour | (?:et|mais) (?:pour )?moi (?:\| )?(?:je|j|c) "
)
_PETIT = re.compile(
    r"(?<! depuis)(?<! y a)(?<! pendant)(?<! dans) (?:\d|10|une?) ans "
    r"| \d+ (?:mois|semaines) (?:et|de plus|creche)| bebe | creche | maternelle | nounou "
)
_CHEZ_NOUS = re.compile(
    r" (?:on|nous) (?:est|sommes|habite|habitons|vit|vivons)(?= )|^ (?:et )?(?:j|je) (?:habite|vis|suis) (?:a|au|en|pres|dans|sur)(?= )"
)


@dataclass(slots=True)
class Clause:
    """A stretch of the plain words, from `debut` to `fin` (positions in the plain text)."""

    debut: int
    fin: int
    texte: str
    phrase: int
    liaison: str
    moi: bool = False
    autre: str = ""
    passe: bool = False
    hypothese: bool = False
    futur: bool = False
    question: bool = False

    @property
    def affirme(self) -> bool:
        """True when the clause states the person's own present."""
        return not (self.autre or self.passe or self.hypothese or self.question or self.futur)


@dataclass(slots=True)
class Phrase:
    """The plain words of a text in one string, its clauses, and the way back to positions."""

    mots: list[Mot]
    norme: str
    departs: list[int]
    clauses: list[Clause] = field(default_factory=list)
    bornes: list[int] = field(default_factory=list)
    accompagnant: bool = False
    pour_un_enfant: bool = False

    def clause_at(self, position: int) -> Clause:
        """The clause that holds a position of the plain text."""
        place = bisect_right(self.bornes, position) - 1
        return self.clauses[max(place, 0)]

    def clause_of(self, place: int) -> Clause:
        """The clause that holds a position of the typed text."""
        rang = max(bisect_right([mot.debut for mot in self.mots], place) - 1, 0)
        return self.clause_at(self.departs[rang])

    def span(self, debut: int, fin: int) -> tuple[int, int]:
        """Span in the typed text of a stretch of the plain text."""
        premier = max(
            bisect_right(self.departs, debut + (self.norme[debut : debut + 1] == " ")) - 1, 0
        )
        dernier = max(bisect_right(self.departs, max(fin - 1, debut)) - 1, premier)
        while dernier > premier and self.mots[dernier].rupture:
            dernier -= 1
        pris = self.mots[premier : dernier + 1]  # mended grammar may have put them in another order
        return min(mot.debut for mot in pris), max(mot.fin for mot in pris)

    def before(self, position: int) -> str:
        """What the clause says before a position."""
        return self.norme[self.clause_at(position).debut : position + 1]

    def after(self, position: int) -> str:
        """What the clause says after a position."""
        return self.norme[position : self.clause_at(max(position - 1, 0)).fin]


def cut(texte: str) -> Phrase | None:
    """Cut a text (already passed through `spell_out`) into marked clauses; None when empty."""
    mots = [mot for mot in normalise(texte[:LONGUEUR_MAX])]
    while mots and mots[0].rupture:
        mots.pop(0)
    if not any(not mot.rupture for mot in mots):
        return None
    mots, liaisons = _with_breaks(mots)
    departs, norme = [], " "
    for mot in mots:
        departs.append(len(norme))
        norme += mot.texte + " "
    phrase = Phrase(mots, norme, departs)
    _build_clauses(phrase, liaisons)
    _mark(phrase)
    return phrase


def _with_breaks(mots: list[Mot]) -> tuple[list[Mot], list[str]]:
    """Add a break before each connector and each new subject; say how each clause is attached."""
    sortie: list[Mot] = []
    liaisons = ["debut"]
    for i, mot in enumerate(mots):
        if mot.rupture:
            if mot.rupture == "deux-points":
                if i + 1 < len(mots) and mots[i + 1].texte in ("non", "oui", "aucun", "ok"):
                    continue
                if mots[i - 1].texte == "age" and i + 1 < len(mots) and mots[i + 1].texte.isdigit():
                    continue
                mot = replace(mot, rupture="faible")
            if sortie and not sortie[-1].rupture:
                sortie.append(mot)
                liaisons.append(mot.rupture)
            elif sortie and mot.rupture == "fort":
                sortie[-1] = mot
                liaisons[-1] = "fort"
            continue
        liaison = _new_clause(mots, i) or _back_to_present(sortie, mots, i)
        if liaison and sortie and not sortie[-1].rupture:
            sortie.append(Mot("|", mot.debut, mot.debut, rupture="mot"))
            liaisons.append(liaison)
        elif liaison and sortie and liaisons[-1] == "faible":
            liaisons[-1] = liaison if liaison in ("et", "ou", "mais") else "faible"
        sortie.append(mot)
    return sortie, liaisons


def _back_to_present(sortie: list[Mot], mots: list[Mot], i: int) -> str:
    """ "mais" when the word i ends a past ("j’étais à la rue maintenant chez un pote")."""
    mot, apres = mots[i].texte, mots[i + 1].texte if i + 1 < len(mots) else ""
    if not (mot in _RETOURS or (mot == "depuis" and apres in _APRES_DEPUIS)):
        return ""
    suite = i + (2 if mot == "aujourd" else 1)
    if mots[i - 1].texte in ("a", "jusqu") or suite >= len(mots) or mots[suite].rupture:
        return ""
    debut = len(sortie)
    while debut and not sortie[debut - 1].rupture:
        debut -= 1
    avant = f" {' '.join(mot.texte for mot in sortie[debut:])} "
    au_passe = _PASSE.search(avant) or _IMPARFAIT.search(avant)
    return "mais" if au_passe else ""


def _new_clause(mots: list[Mot], i: int) -> str:
    """How the word i opens a clause ("et", "sujet"…), or "" when it does not."""
    mot = mots[i].texte
    avant = mots[i - 1].texte if i else ""
    apres = mots[i + 1].texte if i + 1 < len(mots) else ""
    if mot == "car" and avant in _PAR_LE_CAR:
        return ""  # "le car passe une fois par jour"
    if mot in _CONNECTEURS:
        if (mot == "et" and apres in ("demi", "demie", "quelques", "poussieres")) or (
            mot == "ou" and apres in ("la", "pas", "non")
        ):
            return ""
        suivant = mots[i + 2].texte if i + 2 < len(mots) else ""
        if mot == "et" and (
            (apres.isdigit() and suivant == "mois")
            or (apres == "des" and suivant in ("poussieres", "brouettes"))
        ):
            return ""
        if mot == "et" and avant.isdigit() and apres.isdigit():
            return ""
        if mot == "ou" and (avant.isdigit() or avant in ("la", "part", "endroit", "pas", "plus")):
            return ""
        return "et" if mot in ("et", "ou") else "mais"
    if mot == "par" and apres == "contre":
        return "mais"
    if mot == "du" and apres == "coup":
        return "mais"
    if mot in _SUBORDONNEES and not (mot == "si" and avant in ("meme", "comme")):
        return "subordonnee" if avant not in ("et", "mais", "ou", "depuis") else ""
    if mot == "qui" and avant not in ("pour", "a", "de", "avec", "chez", "personne"):
        return "qui"
    if mot == "moi" and apres in ("rien", "non", "pas", "aucun") and avant not in _PREPOSITIONS:
        return "sujet"  # "mon mari a un poste moi rien"
    if mot == "que" and _is_past_relative(mots, i):
        return "subordonnee"  # "le BEP que j’avais passé"
    if (mots[i].lie and mot in _INVERSES) or (mot == "vous" and avant == "rendez"):
        return ""
    if mot == "il" and _is_a_date(mots, i):
        return ""
    if mot in ("nous", "vous", "elle", "elles", "eux") and avant in _AVEC:
        return ""
    if mot == "nous" and (apres in _NOUS_OBJET or avant == "on"):
        return ""
    if mot in _PRONOMS and avant == "moi" and i > 1 and mots[i - 2].texte in _AVEC:
        return "sujet"  # "mon père veut plus de moi je dors…"
    if mot in _PRONOMS and avant not in _RELATIFS and not mots[i].lie:
        return "sujet"
    if mot in ("mon", "ma", "mes", "sa", "son", "ses") and avant not in _PREPOSITIONS:
        suite = [m.texte for m in mots[i + 1 : i + 4]]
        for k, nom in enumerate(suite[:2]):
            if re.fullmatch(PROCHES, nom):
                return "sujet" if k + 1 < len(suite) and suite[k + 1] in _VERBES_3 else ""
    return ""


def _is_a_date(mots: list[Mot], i: int) -> bool:
    """True for the "il" of "j’ai fait une cure il y a 10 ans": it dates what comes before."""
    suite = [mot.texte for mot in mots[i + 1 : i + 6]]
    return (
        suite[:2] == ["y", "a"]
        and len(suite) > 3
        and suite[2].isdigit()
        and suite[3] in ("ans", "mois", "semaines", "semaine", "jours")
        and suite[4:] not in (["que"], ["qu"], ["j"], ["je"], ["il"], ["elle"])
    )


def _is_past_relative(mots: list[Mot], i: int) -> bool:
    """True for the "que" of "le poste que j’avais", which leaves its noun in the present."""
    suite = [mot.texte for mot in mots[i + 1 : i + 3]]
    return (
        len(suite) == 2
        and suite[0] in ("j", "je", "il", "elle", "on")
        and suite[1] in ("avais", "avait", "etais", "etait")
        and i > 1
        and mots[i - 1].texte not in ("sais", "savoir", "dire", "parce", "alors", "mois", "ans")
    )


def _build_clauses(phrase: Phrase, liaisons: list[str]) -> None:
    debut, rang, numero = 0, 0, 0
    for mot, depart in zip(phrase.mots, phrase.departs, strict=True):
        if not mot.rupture:
            continue
        phrase.clauses.append(
            Clause(debut, depart, phrase.norme[debut:depart], rang, liaisons[numero])
        )
        numero += 1
        debut = depart + 1
        if mot.rupture == "fort":
            rang += 1
    if phrase.norme[debut:].strip():
        phrase.clauses.append(
            Clause(debut, len(phrase.norme), phrase.norme[debut:], rang, liaisons[numero])
        )


def _mark(phrase: Phrase) -> None:
    phrase.bornes = [clause.debut for clause in phrase.clauses]
    phrase.accompagnant = bool(_ACCOMPAGNANT.search(phrase.norme))
    _mark_subject(phrase)
    _turn_to_the_child(phrase)
    _mark_news(phrase.clauses)
    _mark_time(phrase.clauses)
    _mark_question(phrase)
    _mark_topics(phrase.clauses)


def _mark_topics(clauses: list[Clause]) -> None:
    """What is named first shares the time and the doubt of the clause that takes it up."""
    for topique, clause in pairwise(clauses):
        if (
            clause.liaison in ("sujet", "faible")
            and clause.phrase == topique.phrase
            and not topique.moi
            and topique.texte.startswith((" la ", " le ", " l ", " les ", " mon ", " ma ", " mes "))
            and not _VERBE.search(topique.texte)
            and _REPREND.match(clause.texte)
        ):
            topique.futur |= clause.futur
            topique.hypothese |= clause.hypothese
            topique.passe |= clause.passe
            topique.autre = topique.autre or clause.autre


def _mark_subject(phrase: Phrase) -> None:
    """Say which clauses speak of somebody else: `autre` is "enfant", "proche" or ""."""
    premiere_personne = not phrase.accompagnant and bool(
        re.search(r" (?:j|je|moi|mon|ma|mes) ", phrase.norme)
    )
    connus: dict[str, str] = {}
    oriente = False
    precedente: Clause | None = None
    for clause in phrase.clauses:
        proche = _PROCHE_SUJET.search(clause.texte)
        il = _IL_ELLE.search(clause.texte)
        if proche and _A_ORIENTER.search(phrase.norme[: clause.debut + 1]):
            oriente = True  # "personne à orienter : ma nièce"
        elif oriente and il and il[1] == "qui":
            pass
        elif proche and not clause.texte.startswith((" j ai ", " je ")):
            adulte = _ENFANT_ADULTE.search(clause.texte)
            enfant = re.fullmatch(ENFANTS, proche[1]) and not (adulte and int(adulte[1]) > 17)
            clause.autre = "enfant" if enfant else "proche"
        elif _TIERS.search(clause.texte) or _POUR_AUTRUI.search(clause.texte):
            clause.autre = "proche"
        elif _MOI.search(clause.texte):
            clause.moi = True
        elif il and il[1] == "qui":
            if precedente is not None and precedente.texte.endswith(" pas moi "):
                clause.autre = "proche"
            elif precedente is not None and precedente.texte.endswith(" moi "):
                clause.moi = True
            elif precedente is not None and _PERSONNE.search(precedente.texte):
                clause.autre = "proche"
            elif precedente is not None:
                clause.autre = precedente.autre or _last_named(precedente)
        elif il and (premiere_personne or (precedente is not None and precedente.autre)):
            clause.autre = connus.get("f" if il[1].startswith(("elle", "celle")) else "m", "")
        elif precedente is not None and precedente.autre and _goes_on(precedente, clause):
            clause.autre = precedente.autre
        for nom in re.finditer(rf" ({PROCHES})(?= )", clause.texte):
            genre = "f" if re.fullmatch(PROCHES_F, nom[1]) else "m"
            connus[genre] = "enfant" if re.fullmatch(ENFANTS, nom[1]) else "proche"
        if not clause.moi and " c est " in clause.texte and _C_EST_D_AUTRUI.search(clause.texte):
            clause.autre = "proche"
            for avant in phrase.clauses[: phrase.clauses.index(clause)]:
                if avant.phrase == clause.phrase and not _VERBE.search(avant.texte):
                    avant.autre = "proche"
        if not clause.autre and _ORIENTEE.search(clause.texte):
            connus.clear()
        precedente = clause


def _turn_to_the_child(phrase: Phrase) -> None:
    """Who asks for a grown child, or another relative: its clauses are the person’s, one’s own are not."""
    proche = _MON_PROCHE if _DEMANDE_POUR_UN_PROCHE.search(phrase.norme) else _MON_ENFANT
    if not proche.search(phrase.norme) or _POUR_SOI.search(phrase.norme):
        return
    demande = proche is _MON_PROCHE or _DEMANDE_POUR_L_ENFANT.search(phrase.norme)
    if not demande or _PETIT.search(phrase.norme):
        return
    phrase.pour_un_enfant = True
    for clause in phrase.clauses:
        if clause.moi and not _CHEZ_NOUS.search(clause.texte):
            clause.moi, clause.autre = False, "proche"
        elif (
            proche.search(clause.texte) or _IL_ELLE.search(clause.texte) or clause.autre == "enfant"
        ):
            clause.autre = ""


def _mark_news(clauses: list[Clause]) -> None:
    """What is told of the news, a film or a series is somebody else’s."""
    for place, clause in enumerate(clauses):
        if not _ACTUALITE.search(clause.texte):
            continue
        clause.autre = "proche"
        if re.match(r"^ (?:vue?s?|lue?s?|entendue?s?) ", clause.texte):  # "…, vu sur Facebook"
            for avant in clauses[:place]:
                if avant.phrase == clause.phrase and not avant.moi:
                    avant.autre = "proche"
        for suite in clauses[place + 1 :]:
            if suite.moi or suite.phrase != clause.phrase:
                break
            suite.autre = "proche"


def _goes_on(precedente: Clause, clause: Clause) -> bool:
    """True when a clause without a subject goes on about the one before."""
    if clause.liaison == "fort":
        return False
    enumere = precedente.autre == "enfant" and not _VERBE.search(precedente.texte)
    if _ACTS_ON_THE_PERSON.search(precedente.texte) and clause.liaison == "faible":
        return False  # "son mari la frappe, bosse à la cantine"
    if enumere and _REPRISE_3.search(clause.texte) and not _UN_ENFANT.search(precedente.texte):
        return True  # "mon fils, 4 ans, est malade"
    if enumere and (
        _A_DES_ENFANTS.search(precedente.texte) or _DE_L_ENFANT.search(precedente.texte)
    ):
        return bool(_DE_L_ENFANT.search(clause.texte))
    if _REPRISE_3.search(clause.texte) or clause.liaison == "et":
        return True
    return clause.liaison == "faible" and not _VERBE.search(precedente.texte)


def _last_named(clause: Clause) -> str:
    """Kind of the relative named at the end of a clause ("j'ai mon frère | qui…")."""
    if re.match(r" (?:gamin|gamine|gosse|mome) (?:de )?\d+ ans ", clause.texte):
        return ""  # an educator’s words for the person to orient
    fin = re.search(rf" ({PROCHES})(?: [a-z]+)?(?: (?:de|a) \d+ (?:ans|mois))? $", clause.texte)
    if not fin:
        return ""
    return "enfant" if re.fullmatch(ENFANTS, fin[1]) else "proche"


def _mark_time(clauses: list[Clause]) -> None:
    precedente: Clause | None = None
    for clause in clauses:
        meme_phrase = precedente is not None and precedente.phrase == clause.phrase
        sans_sujet = not clause.moi and not clause.autre and not _IL_ELLE.search(clause.texte)
        if _CETTE_NUIT.search(clause.texte):
            pass
        elif _PASSE.search(clause.texte) or _IMPARFAIT.search(clause.texte):
            clause.passe = True
        elif (
            precedente is not None
            and precedente.passe
            and meme_phrase
            and sans_sujet
            and not _RESOLU.search(precedente.texte)
        ):
            clause.passe = clause.liaison in ("et", "faible") and not _RETOUR_PRESENT.search(
                clause.texte
            )
        if (
            precedente is not None
            and clause.liaison == "sujet"
            and _FRONTED.match(precedente.texte)
        ):
            clause.passe = True  # "avant au pays | je travaille couture"
        if clause.passe and precedente and meme_phrase and _A_CET_AGE.match(precedente.texte):
            precedente.passe = True
        if _HYPOTHESE.search(clause.texte) and not _MEME_SI.search(clause.texte):
            clause.hypothese = not re.search(
                r" si (?:vous|possible|besoin|ca vous|tu veux)", clause.texte
            )
        elif _CONDITIONNEL.search(clause.texte):
            clause.hypothese = True
        elif precedente is not None and precedente.hypothese and meme_phrase:
            clause.hypothese = (
                clause.liaison in ("et", "qui")
                or sans_sujet
                or bool(_SI_SEUL.match(precedente.texte))
            )
        if _FUTUR.search(clause.texte):
            clause.futur = True
        elif precedente is not None and precedente.futur and meme_phrase and sans_sujet:
            clause.futur = clause.liaison == "et"
        if _RESOLU.search(clause.texte) and not clause.autre:
            clause.passe = True
            if (
                precedente is not None
                and meme_phrase
                and not _RETOUR_PRESENT.search(precedente.texte)
                and (
                    _SANS_PRESENT.search(precedente.texte)
                    or _DATE_PASSEE.search(precedente.texte)
                    or not _VERBE.search(precedente.texte)
                )
            ):
                precedente.passe = True
        elif (
            precedente is not None
            and _VA_BIEN.search(clause.texte)
            and _DATE_PASSEE.search(precedente.texte)
            and _SANS_PRESENT.search(precedente.texte)
        ):
            precedente.passe = True  # "j’ai fait une dépression il y a dix ans, ça va mieux"
        precedente = clause


def _mark_question(phrase: Phrase) -> None:
    """Mark the clauses that ask: those that open like a question, and those that end in "?"."""
    interrogees = _asked_sentences(phrase)
    for place, clause in enumerate(phrase.clauses):
        opener = bool(_INTERROGATIF.search(clause.texte)) or _inverted(phrase, clause)
        if _EST_CE_LUI.match(clause.texte) and clause.phrase in interrogees and place:
            phrase.clauses[place - 1].question = True  # "au RSA, lui ? non"
        if phrase.accompagnant and re.search(r" pour (?:un|une) ", clause.texte):
            continue
        avant = phrase.clauses[place - 1] if place else None
        suite = avant is not None and avant.question and avant.phrase == clause.phrase
        derniere = (
            place + 1 == len(phrase.clauses) or phrase.clauses[place + 1].phrase != clause.phrase
        )
        if (
            opener
            or (suite and (not clause.moi or clause.phrase in interrogees))
            or (clause.phrase in interrogees and derniere)
        ):
            clause.question = True


def _asked_sentences(phrase: Phrase) -> set[int]:
    rang, asked = 0, set()
    for mot in phrase.mots:
        if mot.rupture == "fort":
            if mot.interrogatif:
                asked.add(rang)
            rang += 1
    return asked


def _inverted(phrase: Phrase, clause: Clause) -> bool:
    """True when a verb and its subject are inverted ("ai-je", "faut-il")."""
    premier = bisect_right(phrase.departs, clause.debut)
    for place in range(max(premier - 1, 0), len(phrase.mots)):
        mot = phrase.mots[place]
        if phrase.departs[place] >= clause.fin:
            break
        if (
            mot.lie
            and mot.texte in _INVERSES
            and place
            and phrase.mots[place - 1].texte not in ("rendez", "de", "sur")
        ):
            return True
    return False
