"""What is asked along the way in plain words: the contacts of what was just told, whether one may come
with somebody, what becomes of oneself, a way back to school, a small job. Nothing of it tells a fact.
Pure."""

from __future__ import annotations

import re

from bot.comprehension.demandes.recours import tells_of_a_refusal, tells_of_a_silence
from bot.comprehension.phrase import cut, plain
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.texte import spell_out

CONTACT = "question_contact"

A_DEUX = "question_a_deux"

POUR_SOI = "pour_soi"

RETOUR_A_L_ECOLE = "question_annuaire"

ORIENTATION = "question_annuaire"

DROIT_AU_RSA = "question_rsa"

PETIT_BOULOT = "question_droits"

RECOURS = "question_recours"

_AU_DEBUT = (
    r"^(?:(?:et|ok|oui|non|sinon|du coup|alors|bon|mais|merci|d accord|bonjour|stp|svp|ah|donc) )*"
)

_LE = r"(?:(?:d|de|du|des|le|la|les|l|un|une|leurs?|son|ses|sa|vos|tes|plus|quelques) )*"

_FIN = (
    r"(?: (?:de|du|des|d|le|la|les|telephone|contact|stp|svp|s il|vous plait|te plait|la bas|la dedans|sur place|et adresses?|merci|pour|"
    r"eux|ca|joindre|appeler|alors|direct|directs|directement|ici|structures?|exacte?s?))*$"
)

_CE_QUI_JOINT = (
    r"(?:contacts?|coordonnees?|coordonees?|tels?|telephones?|numeros?|nums?|mails?|courriels?|emails?|adresses? mail|"
    r"adresses? et (?:telephone|numero)s?)"
)

_DONNE = (
    r"(?:(?:c est|c|quoi|qui|lequel|lesquels|quel|quels|quelle|quelles|sont|est|vous avez|tu as|t as|ta|avez vous|as tu|il y a|y a|ya|j ai besoin|besoin|"
    r"je veux|je voudrais|il me faut|me faut|il faut|faut|donne|donnez|moi|me|envoie|envoyez|passe|passez|peux tu|tu peux|vous pouvez|pouvez vous|"
    r"donner|envoyer|avoir|je peux|je cherche) )*"
)

_CONTACT = re.compile(
    rf"{_AU_DEBUT}{_DONNE}{_LE}{_CE_QUI_JOINT}{_FIN}"
    rf"|{_AU_DEBUT}(?:on |je )?(?:les |l |le |la )?(?:contacte|joins|joint|joindre|contacter|appelle|appeler) (?:comment|qui|ou){_FIN}"
    rf"|{_AU_DEBUT}(?:comment|qui) (?:on |je |peut on |puis je )?(?:peut |peux |dois |doit )?(?:les |l |le |la )(?:contacte|joins|joint|joindre|contacter|appeler|appelle){_FIN}"
)

# With a telephone, a resident asks for a person to call: that has an answer of its own.
_APPELER = re.compile(r"\b(?:appel\w*|tels?|telephones?|numeros?|nums?)\b")

_QUELQU_UN = (
    rf"(?:elle|lui|eux|elles|moi|nous|quelqu un|quelqu une|(?:un|une|mon|ma|mes|son|sa|ses|le|la|les|leur|notre) (?:[a-z]+ )?"
    rf"(?:{PROCHES}|educ|educs|educateur|educatrice|referente?|assistante? sociale?|accompagnant|accompagnante|tuteur|tutrice|copains|copines|"
    r"interprete|traducteur|jeune|personne))"
)

_PEUT = r"(?:peux|peut|peuvent|pourrais|pourrait|puis|pouvons|ai le droit|a le droit|ai droit|est possible|possible|permis|accepte|acceptent|autorise)"

_VIENT = r"(?:venir|aller|y aller|assister|entrer|rentrer|etre present|etre presente|etre la|me presenter|se presenter|vienne|viens|vient|vais|va|se faire accompagner)"

_SEUL = r"(?:tout |toute |tous |toutes )?(?:seule?s?|soeul|soeule)"

_A_DEUX = re.compile(
    rf"\b{_PEUT} (?:(?!pas |plus |jamais )[a-z]+ ){{0,4}}?{_VIENT} (?:[a-z]+ ){{0,5}}?(?:avec {_QUELQU_UN}|a (?:deux|2|plusieurs|trois)|accompagnee?s?|ensemble)\b"
    r"|^(?:(?:et|est ce que|mais|alors|bonjour) )*(?:je|on|il|elle|moi je) (?:peux|peut|pourrais|pourrait|dois|doit) (?:aussi )?(?:l |la |le |les |m )accompagner\b(?! vers| dans (?:sa|son|ses)| a trouver)"
    rf"|\b(?:est ce que )?(?:{PROCHES}|educ|educateur|educatrice) (?:peut|peuvent|pourrait|a le droit de|peut il|peut elle) (?:aussi )?(?:m |l |nous )?(?:accompagner|(?:venir|y aller|entrer|assister|etre la)(?: (?:avec (?:moi|lui|elle|nous)|au rdv|au rendez vous|aussi))?$)"
    rf"|\b(?:dois|doit|faut|faut il|oblige|obligee|obligation|force|forcee|obligatoire) (?:[a-z]+ ){{0,2}}?(?:d |de )?(?:y )?(?:aller|venir) {_SEUL}\b"
    rf"|\b(?:veux|veut|ose|osent|envie) pas (?:d |de )?(?:y )?(?:aller|venir) {_SEUL}\b"
    rf"|^(?:(?:moi|je|et) )*(?:venir|viens) avec (?:(?:une?|mon|ma|mes) )?(?:{PROCHES}|elle|lui|quelqu un) (?:possible|ok|peux|d accord|c est possible|c est bon)"
    rf"|\bpas (?:envie|le courage) d (?:y )?aller {_SEUL}\b|\b(?:peur|trop peur|honte) (?:d |de )y aller {_SEUL}\b"
)

# Asked, said without "peut": "je viens avec elle ?", "il veut venir avec moi, c’est bon ?".
_VIENT_AVEC = re.compile(
    rf"^(?:(?:et|est ce que|mais|alors) )*(?:je|j|on|il|elle|ma mere|mon pere) (?:veux |veut )?(?:viens|vient|vais|y vais|y va|venir|l accompagne|les accompagne|m accompagne)"
    rf"(?: avec {_QUELQU_UN})?(?: (?:au|a la|le|la|aux|rdv|rendez vous|premier|entretien|c est bon|c est possible|aussi))*$"
)

_AVEC = re.compile(r"\bavec\b|\baccompagn")

_ET_MOI = re.compile(
    r"^(?:(?:ok|merci|d accord|bon|alors|sinon|maintenant|super|oui|mais|bah|du coup|et) )*(?:et|mais|maintenant|^pour) (?:et )?(?:pour )?moi"
    r"(?: (?:alors|aussi|du coup|dans tout ca|maintenant|je fais quoi|qu est ce que je peux faire|c est quoi|j ai droit a quoi|il y a quoi|y a quoi|vous avez quoi|tu as quoi|quoi|meme|svp|stp))*$"
    r"|^(?:(?:non|nan|mais|ok|oui|bon|attends?|attendez) )*(?:d abord (?:pour )?moi|(?:pour )?moi (?:d abord|en premier|avant))$"
)

_ET_MOI_JE = re.compile(
    r"^(?:(?:ok|merci|d accord|bon|alors|sinon|maintenant|super|oui|mais|bah|du coup|et) )*(?:et pour moi|pour moi|et moi|moi aussi|maintenant moi|et maintenant moi)"
    r" (?:alors |aussi |du coup |en fait )?(?:j|je|qui|\d\d ans)\b"
)

_L_AUTRE = r"(?:(?:un|une|mon|ma|l|le|la|cet|cette) )?(?:amie?|potes?|copain|copine|personne|gars|fille|mec|soeur|frere|cousine?|autre|lui|elle)"

_C_EST_POUR_MOI = re.compile(
    r"^(?:(?:non|nan|mais|en fait|enfin|ah|desolee?|pardon|alors|oui|erreur|je me suis trompee?|bon|ok|bah|ben|euh|et|en vrai|vrai|vraiment|j avoue|"
    rf"je t avoue|je vous avoue|honnetement|en realite|la verite|la verite c est que|je mens|j ai menti|c est pas pour {_L_AUTRE}|pas pour {_L_AUTRE}|y a pas d ami|{_L_AUTRE}) )*"
    r"(?:c est|c etait|je demande|je cherche|je parle) (?:pour moi|pour moi meme|moi|de moi)(?: (?:en fait|en vrai|meme|hein|en realite|la personne|l ami|l amie|le pote|le copain|la copine|le gars|la fille|pas pour (?:lui|elle|[a-z]+ [a-z]+)))*$"
)

# "Non laisse tomber, c’est pour moi finalement, 22 ans": after a relative, with what is told of oneself.
_POUR_MOI_FINALEMENT = re.compile(
    r"(?<!pas )\bpour moi (?:finalement|en fait|au final|du coup|maintenant|plutot)\b|\b(?:finalement|en fait|au final|du coup|plutot) (?:c est |c |je cherche |je demande )?pour moi\b(?! (?:non|pas))"
)
_UN_AUTRE = re.compile(rf"\b(?:pas pour {_L_AUTRE}|l ami|le pote|le copain|j avoue)\b")

_ECOLE = r"(?:lycee|ecole|college|cours|etudes|etude|scolarite|fac|seconde|premiere|terminale|classe|cap|bts)"

_RETOUR = (
    r"(?:retourne[rz]?|retournais|retournait|reprend(?:s|re|rais|rait)?|reprenais|reprenait|revenir|recommence[rz]?|remettre|rentrer|reinscrire|"
    r"refaire|refais|reintegrer|raccrocher)"
)

_AU_LYCEE = re.compile(
    rf"\b(?:veux|veut|voudrai|voudrais|voudrait|voulais|voulait|aimerais|aimerait|si (?:je|j|il|elle|on)|peux|peut|pourrais|pourrait|possible de|envie de|souhaite|comment|puis)"
    rf" (?:(?!pas |plus |jamais |arreter )[a-z]+ ){{0,3}}?{_RETOUR} (?:(?:a|au|aux|en|l|le|la|les|mes|ses|mon|son|une|un|des|de|dans) )*{_ECOLE}\b"
    r"|\b(?:veux|veut|voudrai|voudrais|voudrait|aimerais|aimerait|si je|si j|peux|peut) (?:[a-z]+ ){0,2}?(?:repasser|repasse|retenter) (?:(?:mon|son|le|un) )?(?:bac|brevet|cap|diplome)\b"
)

_PAS_RETOURNER = re.compile(
    r"\b(?:veux|veut|voudrais|peux|peut|envie) (?:pas|plus|jamais)\b|\b(?:pas|plus) (?:envie|question)\b"
)

_BOULOT = r"(?:boulots?|jobs?|tafs?|travail|emploi|missions?|interim|extras?|menages|heures|black)"

_SI_JE_TRAVAILLE = re.compile(
    rf"\bsi (?:je|j|il|elle|on) (?:(?:me|m|se|vais|veux|veut|peux|peut|commence a|y|en) )*(?:fais|fait|faire|prends|prend|prendre|trouve|trouver|accepte|travaille|travailler|bosse|bosser)"
    rf" (?:(?:un|une|du|des|de|quelques|en|le|un peu de|petite?s?|peu) )*(?:{_BOULOT}|peu|week end|soir|a cote)\b"
    rf"|\b(?:je|on|il|elle) (?:peux|peut|pourrais|pourrait) (?:quand meme |aussi |encore )?(?:faire|prendre|garder|avoir|travailler|bosser) (?:(?:un|une|du|des|de|quelques|en|mon|son) )*(?:petite?s? )?{_BOULOT}? ?(?:a cote|en meme temps|en plus|pendant|le week end|un peu)\b"
)

_QUOI_DEVENIR = re.compile(
    r"\b(?:sais|sait|aucune idee|pas d idee|idee|vois|voit) (?:pas |vraiment pas |toujours pas |plus )?(?:trop |du tout )?(?:de |d )?(?:quoi|ce que|vers quoi) (?:[a-z]+ ){0,4}?(?:plus tard|comme metier|comme travail|dans la vie|de ma vie|apres (?:le|la|l) [a-z]+|devenir)\b"
    r"|\b(?:sais|sait) (?:pas |plus |vraiment pas )(?:trop )?(?:ce que|quoi) (?:je|il|elle) (?:veux|veut|peux|peut|pourrais|voudrais) (?:faire|devenir)\b"
    r"|\b(?:sais|sait) (?:pas |plus )(?:trop )?(?:vers quoi m orienter|quel metier|quelle formation|quelle filiere|ou m orienter)(?: (?:plus tard|apres|choisir|faire|prendre))*$"
    r"|\b(?:quel|quelle) (?:metier|orientation|voie|filiere) (?:choisir|faire|prendre|pour moi|me va)\b|\bredouble(?:r|rais)?\b"
)

_RSA_POSSIBLE = re.compile(
    r"^(?:(?:et|ou|est ce que|a t (?:il|elle)|il|elle|on|je) )*(?:le |du |au )?rsa (?:c est )?(?:possible|ouvert|accessible|jeune|a quel age|c est a quel age|a partir de quel age|a droit|droit)(?: (?:pour (?:elle|lui|moi)|possible))?$"
    r"|\brsa (?:\w+ ){0,3}?(?:c est|ca peut etre|serait) (?:aussi )?pour (?:moi|nous|lui|elle)$"  # "jamais touché le RSA, c’est pour moi ?"
    r"|\b(?:droit|droits|eligible|pretendre|possible|ouvrir) (?:au|le|a un) rsa\b(?! (?:si je|quand je|avec))"
)

_AUTRE = re.compile(
    r"^(?:(?:et|ou|sinon|un|une|d|ok|non|les|des) )*autres?(?: (?:piste|pistes|idee|chose|solution|propositions?|svp|stp))*$"
    r"|^(?:(?:et|sinon|ok|alors) )*(?:(?:il )?y a|ya|vous avez|tu as|t as|reste|c est) quoi d autre(?: (?:sinon|svp|stp))*$|^quoi d autre$"
    r"|^(?:(?:et|sinon|ok|alors|mais|du coup) )*(?:(?:a )?qui d autre|quelqu un d autre|ou d autre|(?:quels?|un|d) autres? (?:contacts?|structures?|lieux?|portes?))"
    r"(?: (?:pour (?:ca|cela|lui|elle|moi)|alors|sinon|du coup|svp|stp|peut (?:l |m )?aider|(?:je )?(?:peux |peut )?(?:appeler|appelle|contacter|voir)|on (?:peut )?(?:appelle|appeler|contacter|voir)))*$"
)

_RIEN_DE_CELA = re.compile(
    r"\b(?:veux|veut|voudrais|prends|prend|aime|interesse) (?:pas )?(?:rien|aucun|aucune) (?:de|d|la dedans)(?: (?:tout|toutes))? ?(?:ca|cela|ces|ceux|celles|la dedans)\b"
    r"|^(?:(?:bof|mouais|non|nan|mais|bah|ben|en vrai|franchement|tout ca|tout cela|ca|c) )*(?:c est |est )?(?:vraiment |trop )?pas (?:pour moi|fait pour moi|mon truc|mon delire|ce que je (?:veux|cherche))(?: (?:tout ca|ca|ces trucs|du tout|non plus))*$"
    r"|^(?:(?:bof|mouais|non|nan|mais|bah|ben) )*(?:(?:y a |ya |il y a )?rien (?:la dedans )?(?:qui |ne )?|aucune? (?:de ca |ne )?|ca |tout ca |ces trucs )(?:me |m )(?:(?:plai[ts]?|interesse|convient|correspond|parle|va|tente|branche|dit)(?: (?:rien|pas))?)(?: (?:trop|vraiment|la dedans|du tout))*$"
    r"|\bque (?:des trucs|des choses|du truc|pour) (?:pour )?(?:les |des )?(?:cassos|cas soc\w*|paumes|galeriens|assistes)\b"
    r"|^(?:(?:non|nan|mais|bah|ben|moi) )*(?:j ai|j avais|ai|on a|il a|elle a) (?:deja )?(?:tout )?(?:fait|essaye|tente|vu|teste) (?:deja )?(?:tout|tous|toutes)(?: (?:ca|cela|ces|ceux la|celles la|trucs))*$"
    r"|^(?:(?:et|mais|bah|non|ah) )*c est (?:vraiment )?tout ce que (?:vous avez|tu as|t as|vous proposez|tu proposes|y a)$"
)

_RQTH = re.compile(
    r"\b(?:rqth|reconnaissance (?:de |du |d )?(?:la )?(?:qualite )?(?:de |du )?(?:travailleur )?handicape?\w*|reconnaissance de handicap|th)\b"
)

_VEUT_SE_FORMER = re.compile(
    r"\b(?:veux|veut|voudrai|voudrais|voudrait|aimerais|aimerait|cherche|recherche|souhaite|envie de|envie d|interesse par|besoin d) (?:[a-z]+ ){0,3}?"
    r"(?:formations?|me former|se former|apprentissage|alternance|reconversion|changer de metier|apprendre un metier)\b"
)

_CASIER = re.compile(
    r"\b(?:casier|b[123]|bulletin|condamn\w+|antecedents?|judiciaires?|accept\w*|prennent|prend|embauch\w*|refus\w*|recal\w*|droit|interdit|bloque|cacher|dire)\b"
)

_LOI = re.compile(
    r"\b(?:lois?|droits?|legal\w*|illegal\w*|interdit\w*|avocat\w*|juri\w+|justice|tribunal|(?<!me )(?<!se )(?<!nous )juges?|plainte|contrat|bail|proprio\w*|expuls\w*|obligation|oblige\w*|"
    r"heritage|divorce|pension|garde|licenci\w*|prud\w*|amende|majeur|tutelle|nationalite|sejour|peut|peux|comment|quoi|qui|quel\w*|combien|est ce|possible|papiers?)\b"
)

_UN_PROCHE = re.compile(
    rf"^(?:(?:et|mais|oui|non|en plus|aussi|c est) )*(?:mon|ma|mes) (?:[a-z]+ )?{PROCHES}\b"
)

_QUELQU_UN_DIT = re.compile(
    r"\b(?:parle\w*|quelqu un|personne|conseiller\w*|humain\w*|appel\w*|rendez vous|rdv|telephon\w*|numero|contact\w*|voir|rencontrer|joindre|aide[rz]?|vrai\w*|gens)\b"
)

_DELAI = re.compile(
    r"^(?:(?:et|quel|quels|le|les|un|c est|quoi|il y a|y a) )*(?:delais?|attente|liste d attente)(?: (?:d attente|pour entrer|pour (?:un|avoir un) rendez vous|moyens?))*$"
)

_VEUT = re.compile(
    r"\b(?:veux|veut|vouloir|voudrais|voudrai|voudrait|aimerais|aimerait|souhaite|besoin|cherche|chercher)\b"
)

_DEJA_VU = re.compile(
    r"\b(?:connais|connait) (?:deja|bien|par coeur)\b|\bdeja (?:vu|fait|alle|allee|essaye|teste|inscrit|inscrite|contacte|appele)\b|\bj en viens\b"
)

_ETRE_RECU = re.compile(
    r"\b(?:me|m|nous|la|le|l|les) (?:recevoir|recois|recoit|recoive|recevra|recevrait)\b(?! (?:mes|mon|ma|ce|ces|tout|un|une|des|le|la(?! bas)|les)\b)"
    r"|\bqui (?:(?:est ce|qui|c est) )*recoit (?:les gens|les jeunes|les personnes|ici|la bas)\b"
    r"|\betre recue?s?(?! (?:au|aux|a l|a un|a une|premier|premiere|examen|concours)\b)\b"
)


def asks_for_contacts(texte: str, *, educateur: bool) -> bool:
    """Whether a message asks no more than how to reach what was just told: "quels contacts", "tel ?".

    A resident who asks for a number wants somebody to call, with what to say: not here."""
    mots = plain(texte)
    return _CONTACT.search(mots) is not None and (educateur or not _APPELER.search(mots))


def asks_to_be_received(texte: str) -> bool:
    """Whether a message asks who receives people: "qui peut nous recevoir ?", "on peut être reçus ?"."""
    return _ETRE_RECU.search(plain(texte)) is not None


def asks_to_come_along(texte: str) -> bool:
    """Whether a message asks if one may come with somebody, or has to come alone."""
    mots = plain(texte)
    vient = "?" in texte and _VIENT_AVEC.match(mots) is not None
    return _A_DEUX.search(mots) is not None or (vient and _AVEC.search(mots) is not None)


def turns_to_oneself(texte: str) -> bool:
    """Whether who asked for a relative now asks for themselves: "et moi ?", "et pour moi, j’ai 45 ans"."""
    mots = plain(texte)
    return any(m.search(mots) for m in (_ET_MOI, _ET_MOI_JE, _C_EST_POUR_MOI, _POUR_MOI_FINALEMENT))


def was_for_oneself(texte: str) -> bool:
    """Whether it was for oneself from the start: "en fait c’est pour moi"."""
    return _C_EST_POUR_MOI.search(plain(texte)) is not None


def says_it_was_no_other(texte: str) -> bool:
    """Whether it was for oneself, and for nobody else: "c’est pas pour un copain, c’est pour moi"."""
    return was_for_oneself(texte) and _UN_AUTRE.search(plain(texte)) is not None


def asks_to_go_back_to_school(texte: str) -> bool:
    """Whether a message asks for, or imagines, a way back to school."""
    mots = plain(texte)
    return _AU_LYCEE.search(mots) is not None and _PAS_RETOURNER.search(mots) is None


def wonders_what_to_become(texte: str) -> bool:
    """Whether a message asks which trade, which way to take: "je sais pas quoi faire plus tard"."""
    return _QUOI_DEVENIR.search(plain(texte)) is not None


def asks_who_has_the_rsa(texte: str) -> bool:
    """Whether a message asks if the RSA is open to somebody: "RSA possible ?"."""
    return _RSA_POSSIBLE.search(plain(texte)) is not None


def asks_of_the_rqth(texte: str) -> bool:
    """Whether what a message names is the RQTH, which is no dispositif."""
    return _RQTH.search(plain(texte)) is not None


def asks_for_another(texte: str) -> bool:
    """Whether a message says no more than "autre", "une autre": of the pistes, of nobody else."""
    return _AUTRE.match(plain(texte)) is not None


def wants_none_of_them(texte: str) -> bool:
    """Whether a message turns down all that was told: "je veux rien de tout ça"."""
    return _RIEN_DE_CELA.search(plain(texte)) is not None


def wants_a_training(texte: str) -> bool:
    """Whether a message wants a training, whatever it is: "je veux faire une formation"."""
    return _VEUT_SE_FORMER.search(plain(texte)) is not None


def asks_of_the_record(texte: str) -> bool:
    """Whether a message speaks of the police record, or asks what prison forbids."""
    return _CASIER.search(plain(texte)) is not None or "?" in texte


def names_a_relative(texte: str) -> bool:
    """Whether a message tells of somebody close: "ma femme travaille"."""
    return _UN_PROCHE.match(plain(texte)) is not None


def asks_for_somebody(texte: str) -> bool:
    """Whether a message names somebody to talk to, a call, a meeting: what a human is asked for by."""
    return _QUELQU_UN_DIT.search(plain(texte)) is not None


def asks_how_soon(texte: str) -> bool:
    """Whether a message asks no more than how long one waits: "délai ?"."""
    return _DELAI.match(plain(texte)) is not None


def wants_something(texte: str) -> bool:
    """Whether a message wants something, and not only tells it: "moi vouloir apprendre lire"."""
    return _VEUT.search(plain(texte)) is not None


def knows_it_already(texte: str) -> bool:
    """Whether a message says of what it names that it is known, or was tried."""
    return _DEJA_VU.search(plain(texte)) is not None


def asks_of_the_law(texte: str) -> bool:
    """Whether a message asks anything, or names the law: "ma femme travaille" does not."""
    return _LOI.search(plain(texte)) is not None or "?" in texte


def asks_of_a_small_job(texte: str) -> bool:
    """Whether a message asks what a small job would change: "ah si je fais un petit boulot"."""
    phrase = cut(spell_out(texte))  # with its breaks: "enfin si, je bosse un peu" tells of a job
    return phrase is not None and _SI_JE_TRAVAILLE.search(phrase.norme) is not None


def asked_along_the_way(
    texte: str, *, piste: bool = False, proche: bool = False, educateur: bool = False
) -> str | None:
    """The intent of what a message asks in those words, or None.

    `piste`: one was told, whose contacts may be asked; `proche`: one asks for a relative.
    """
    if (proche and turns_to_oneself(texte)) or says_it_was_no_other(texte):
        return POUR_SOI
    if piste and asks_for_contacts(texte, educateur=educateur):
        return CONTACT
    if asks_to_come_along(texte):
        return A_DEUX
    if tells_of_a_refusal(plain(texte)) or tells_of_a_silence(plain(texte)):
        return RECOURS
    if asks_to_go_back_to_school(texte) or wonders_what_to_become(texte):
        return RETOUR_A_L_ECOLE
    if asks_of_a_small_job(texte):
        return PETIT_BOULOT
    if asks_who_has_the_rsa(texte):
        return DROIT_AU_RSA
    return None
