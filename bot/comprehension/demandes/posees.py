"""Whether a message asks something, and of what kind, where nothing more was understood of it: so that a
question is never answered like a fact, nor like noise. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_AVANT = (
    r"(?:(?:et|ou|mais|donc|alors|du coup|bonjour|bonsoir|salut|slt|bjr|coucou|sinon|ok|oui|non|moi|toi|en fait|dites|dis|svp|stp|"
    r"s il vous plait|excusez|excuse|pardon|merci|bon|ah|euh|heu|aussi|la|ca|ce que|voila|sa|question|une question|"
    r"je (?:voulais|voudrais|veux|aimerais) savoir|savoir|(?:tu|vous) (?:sais|savez)|j ai une question|si|que|il|elle|mon|ma|le) )*"
)
_QUI_INTERROGE = (
    r"(?:est ce (?:que|qu)|est ske|est se (?:que|qu)|es ce (?:que|qu)|ess que|esce|esque|es que|eske|est que|c (?:est )+quoi|c quoi|cest quoi|c koi|quoi comme|comment|coment|coman|komen|koman|cmt|"
    r"pourquoi|pourkoi|pq|pk|combien|combi|cb|quel|quels|quelle|quelles|kel|kels|kelle|qui|ki|a qui|avec qui|pour qui|chez qui|"
    r"quand est ce|quand (?:on|je|il|ca|c est)|c est quand|ou (?:est|sont|je|on|se|trouver|aller|ca|c est|faut|puis|peut)|d ou|"
    r"qu est ce|est ce (?:possible|vrai|normal|obligatoire|payant|interdit|permis)|et si (?:je|on|il|elle|j)|keske|kes|a quoi|a quel|a quelle|de quoi|"
    r"(?:il )?y a (?:t il|moyen|un moyen|possibilite|une possibilite|pas moyen)|ya (?:t il|moyen|un moyen|pas moyen)|moyen (?:de|d)|"
    r"c est (?:possible|vrai que|autorise|permis|obligatoire|obliger?|payant|legal|interdit|faisable|jouable|combien|comment|ouvert|pour quand|a quelle)|"
    r"possible (?:de|d|que|pour)|(?:ca|sa|cela) (?:existe|marche comment|se passe comment|coute combien|prend combien|veut dire)|"
    r"peut (?:on|t on)|puis je|pui je|ai je|dois je|faut il|suis je|existe t il|"
    r"(?:vous|tu) (?:savez|sais) (?:si|ou|comment|qui|quand|combien|pourquoi)|"
    r"(?:j ai|on a|ai je|a t on|ont ils|il a|elle a) (?:le |un )?droi[ts]? (?:de|d|a|au|aux)|"
    r"faut (?:quoi|combien|quel|quelle|que je|que j)|(?:il )?faut (?:absolument|obligatoirement|forcement))"
)
# Said in so many words, wherever they stand in the message.
_OU_QUE_CE_SOIT = (
    r"(?:est ce (?:que|qu) |est ske |est se que |esque |eske |comment (?:on|je|ca|il|elle|tu|vous|faire|se)(?: |$)|c (?:est )+quoi(?: |$)|c koi(?: |$)|c quoi(?: |$)|qu est ce (?:que|qu) |y a (?:t il|moyen) |ya moyen |"
    r"c est possible (?:de|d|que|ou|si|avec|sans|pour)(?: |$)|c est possible$|combien (?:de temps|ca|sa|c est|je|on|il)(?: |$)|a quelle heure|peut on |puis je |est ce possible|savoir (?:si|quand|comment|combien) |"
    r"(?:c est|sont|est) (?:pour|a) (?:qui|quoi|quand|combien)|"
    r"(?:ca|sa) existe (?:pas )?(?:ou|des|une?|pour)|y a pas moyen |(?:venir|faut|dois|doit|paye|payes|paie|ouvre|ferme|commence|finit|dure|coute|gagne|touche|habille|passe|va|vais|est|c est) "
    r"(?:\w+ ){0,2}?(?:comment|quand|combien|quoi|koi|ou|a quelle heure)$|(?:lesquel(?:le)?s|lequel|laquelle)(?: (?:a|au|en|sont|est|pres|vers|ici|prennent|prend|choisir)(?: |$)|$)|"
    r"(?:paye|payee|paie|touche|gagne|coute) combien |(?:tu|vous) (?:peux|pouvez|pourrais|pourriez) (?:me |nous |m )(?:dire|donner|lister|expliquer|indiquer) |(?:je|on|il|elle) (?:l |la |le |les )?(?:mets?|laisse|pose|garde|depose|range) (?:ou|comment|a qui|chez qui)(?: |$)|(?:je|on|il|elle) (?:fais|fait|peux faire|dois faire) (?:comment|quoi|koi)(?: \w+)?$|"
    r"(?:je|on|il|elle) (?:(?:lui|leur|vous|y|dois|doit|peux|peut) ){0,2}?(?:dis|dit|dire|demande|demander|ecris|ecrire|reponds|apporte|ramene|amene) (?:quoi|koi)(?: |$))"
)
_PEUT = (
    r"(?:je|j|on|il|elle|ils|elles|tu|vous|nous|ca) (?:peux|peut|peuvent|pouvez|pourrais|pourrait|pourraient|pourriez|dois|doit|doivent|devrais|faut|"
    r"aurai|aura|aurais|aurait|serai|sera|vais|va|vont|allez|acceptent|accepte|prennent|prend|prenez|acceptez|demandent|demande|paient|paie|paye|payent|"
    r"connaissez|connais|avez|as|faites|fais|font|proposez|existe|savez|sais|ont|a|est|sont)"
)
_DEMANDE = re.compile(rf"^{_AVANT}{_QUI_INTERROGE}\b")
_DEMANDE_DEDANS = re.compile(rf"(?:^| ){_OU_QUE_CE_SOIT}")
_AVOIR_LA_PERMISSION = re.compile(
    rf"^{_AVANT}(?:je|j|on|il|elle|ils) (?:peux|peut|peuvent|px|pe|pourrais|pourrait) (?!(?:pas|plus|rien|jamais|que|etre|te|vous|m|me)\b)(?:\w+ ){{0,2}}?"
    r"(?:avoir|aller|demander|toucher|inscrire|emmener|ramener|amener|prendre|changer|choisir|refaire|commencer|garder|refuser|recevoir|louer|gagner|"
    r"obtenir|passer|repasser|participer|rester|manger|dormir|loger|entrer|rentrer|sortir|voter|payer|cumuler|savoir)\b"
)
# Help with the whole, which the path itself answers.
_AIDE_EN_GENERAL = re.compile(
    r"\b(?:aide[rz]? (?:moi|nous|le|la|l|les)|(?:m|nous|l|lui|le|la|les|t) ?aider|aide (?:svp|stp)|besoin d aide|"
    r"(?:je|on|il|elle|j) (?:\w+ ){0,2}?(?:fais|fait|faire|devenir|dois|doit|peux|peut|vais|va) (?:quoi|koi|ou|comment)(?: \w+)?$|(?:quoi|koi|que) (?:faire|je fais|je peux faire|puis je faire)|"
    r"comment (?:je |on |il |elle )?(?:fais|fait|faire)(?: (?:pour (?:moi|m en sortir|avancer|trouver .*|travailler|bosser))?)?$|par (?:ou|quoi) |"
    r"(?:y a|ya|vous avez|tu as|ta|t as|existe|vous proposez|tu proposes|me proposez|me proposer|propose) (?:t il )?(?:quoi|koi|quelque chose|des (?:choses|solutions|aides|trucs|pistes)|un truc|une solution|une aide)(?! pour (?!moi|nous|lui|elle|les jeunes|quelqu|une? jeune))|"
    r"qu est ce (?:que|qu) (?:vous|tu|je|il y a|on|y a)|quell?es? (?:solutions?|aides?|pistes?|possibilites?|dispositifs?|options?|demarches?|propositions?|orientations?|structures?|accompagnements?)|"
    r"(?:c|ca|tout) (?:est )?(?:bon|ok|va|suffit|te va|vous va|marche|joue)$|(?:vous|tu) (?:voyez|vois|comprenez|comprend|comprends|suivez)$|d accord$|hein$|"
    r"(?:trouver?|chercher?|avoir|cherche|veux|voudrais|decrocher?) (?:\w+ ){0,2}?(?:travail|boulots?|jobs?|tafs?|emplois?|stages?|formations?|logements?|apparts?|contrats?|apprentissages?|alternances?)|"
    r"trouver? (?:quelque chose|un truc|ma voie)|vers qui|quelqu un (?:peut|pour|a qui)|qui (?:peut|pourrait) (?:me|m|nous|l|lui|le|la|les))\b"
)
_OU_PAS = re.compile(
    r"\b(?:c est|ca|il|elle|on|je|ils|faut|y a|ya|est) (?:\w+ ){0,6}?(?:ou (?:pas|non|bof|quoi)|non|si)$"
)
_VOUS_FAITES = re.compile(
    rf"^{_AVANT}(?:vous|ils) (?:faites|font|vendez|pretez|pretent|donnez|donnent|prenez|prennent|acceptez|acceptent|remboursez|remboursent|payez|paient|avez|ont) (?!pas|rien|jamais|raison|\d)\w+"
)
_FAUT_IL = re.compile(
    rf"^{_AVANT}(?:il )?faut (?:apporter|amener|ramener|payer|prevoir|venir|prendre|avoir|etre|faire|remplir|signer|donner|appeler|aller|attendre)\b"
)
_ON_PEUT = re.compile(
    rf"^{_AVANT}(?:(?:on|il|elle|ils|elles) (?:peut|peuvent) (?!pas\b|plus\b|rien\b|etre\b)\w+|(?:il )?(?:y a|ya) (?:un|une|des|de la|du) (?!probleme|souci|truc|moment)\w+"
    r"|(?:je|j) (?:peux|pourrais) (?:faire|venir|arriver|partir|travailler) (?:du|de la|des|un|une|en|avec|sans|aussi|quand meme|la bas) )"
)
_PREDICAT = re.compile(rf"\b{_PEUT}\b")
_FAIS_COMMENT = re.compile(r"\b(?:fais|fait|faire) (?:comment|quoi|koi)(?: \w+)?$")
_JE = re.compile(r"\b(?:je|j|moi|me|m|mon|ma|mes|nous|notre)\b")
_FAIRE_FACE = re.compile(r"\b(?:comment|coment|fais|faire|aide[rz]?|aides|solutions?|trouver)\b")
_BREF = 6
_RIEN_QU_UN_DOUTE = 4  # "vesoul ?", "19 je crois ?": an answer said with a doubt


def asks_something(texte: str, *, faits: bool = False) -> bool:
    """Whether a message asks something; `faits`: facts were read in it, so that a bare "?" may only be
    a doubt about them ("Vesoul ?"), and "je peux faire 20 heures" a fact."""
    mots = plain(texte)
    if not mots:
        return False
    if _DEMANDE.search(mots) or _DEMANDE_DEDANS.search(mots):
        return True
    marque = "?" in texte
    if _AVOIR_LA_PERMISSION.search(mots) or _OU_PAS.search(mots):
        return True
    if not faits and any(m.search(mots) for m in (_VOUS_FAITES, _FAUT_IL, _ON_PEUT)):
        return True
    if faits:
        return (
            marque and len(mots.split()) > _RIEN_QU_UN_DOUTE and _PREDICAT.search(mots) is not None
        )
    return marque


def asks_for_help_at_large(texte: str, *, faits: bool = False) -> bool:
    """Whether what a message asks is what the whole path answers: "je fais quoi ?", "vous pouvez m’aider ?";
    after a tale of which nothing was read, "je fais comment ?" is asked of that alone."""
    mots = plain(texte)
    if not faits and len(mots.split()) > _BREF and _FAIS_COMMENT.search(mots):
        return False
    return _AIDE_EN_GENERAL.search(mots) is not None


def asks_first(texte: str) -> bool:
    """Whether a message begins by asking, or asks in so many words: no fact is told by its verb."""
    mots = plain(texte)
    return _DEMANDE.search(mots) is not None or _DEMANDE_DEDANS.search(mots) is not None


def asks_how_to_face(texte: str) -> bool:
    """Whether a message asks how to do with what blocks whoever writes: "comment je fais sans voiture"."""
    mots = plain(texte)
    return _JE.search(mots) is not None and _FAIRE_FACE.search(mots) is not None


_DES_GENS = re.compile(
    r"\b(?:y a|ya|il y a|il existe|t as|vous avez|tu connais|vous connaissez|est ce que) (?:t il )?(?:vraiment |beaucoup |deja )?(?:des|de|les|d) (?:gens|personnes|jeunes|femmes|hommes|filles|mecs|meufs) (?:qui|a)\b"
)


def asks_of_people_at_large(texte: str) -> bool:
    """Whether a message asks if there are people who do something, and nothing for oneself."""
    return _DES_GENS.search(plain(texte)) is not None and "?" in texte


_A_CET_AGE = re.compile(
    r"\bsi (?:j|je|on|il|elle) (?:ai|a|avait|avais) (?:(?:deja|plus|moins|de|que) )*\d\d ans (?:(?:ca|sa|c|on|je|il|elle|ils|me|le|la|est) )+(?:passe|marche|bon|mort|possible|peut|peux|prennent|acceptent)\b"
)


def asks_of_an_age(texte: str) -> bool:
    """Whether a message asks if one may at some age: "si j’ai plus de 25 ans ça passe ?"."""
    return _A_CET_AGE.search(plain(texte)) is not None


def speaks_of_oneself(texte: str) -> bool:
    """Whether who writes is named in the message."""
    return _JE.search(plain(texte)) is not None


_D_EMPLOI = re.compile(
    r"\b(?:emplois?|travail\w*|boulots?|jobs?|tafs?|boss\w+|contrats?|cdd|cdi|interim|salaires?|smic|payes?|paie|patron\w*|chef\w*|metiers?|"
    r"formations?|form\w+|stages?|permis|bafa|cv|lettre de motivation|entretien|embauche\w*|cumuler|dimanches?|conges?|vacances|mi temps|temps partiel|trimestres?|teletravail|apprenti\w*|alternance|"
    r"diplomes?|bac|cap|concours|pompiere?|police|armee|auto entrepreneur|micro entreprise|entreprise)\b"
)
_DE_PAPIERS = re.compile(
    r"\b(?:papiers?|cni|prenom|nom de famille|carte|passeport|identite|voter|vote|caf|msa|allocations?|allocs?|apl|prime|impots?|dossiers?|demarches?|en ligne|internet|ordi\w*|"
    r"mot de passe|compte|timbre|secu|securite sociale|cpam|ameli|carte grise|attestation|certificat|mairie|prefecture|retraite|permis de sejour)\b"
)
_DU_QUOTIDIEN = re.compile(
    r"\b(?:argent|sous|payer|preter|euros?|manger|repas|lunettes|dents?|soins?|medecin|docteur|vetements?|habits?|meubles?|frigo|machine|loyer|factures?|cantine|noel|cadeaux?|"
    r"velo|voiture|essence|vacances des enfants|colonie)\b"
)
_DE_DROIT = re.compile(
    r"\b(?:droi[ts]?|loi|legal|illegal|interdit|porter plainte|avocat|juge|amende|tribunal|proces|huissiers?|divorce\w*|heritage|garde alternee|pension)\b"
)
EMPLOI, PAPIERS, QUOTIDIEN, DROIT = "emploi", "papiers", "quotidien", "droit"
# What a piste is made of: naming it says nothing of another matter.
_DE_LA_PISTE = re.compile(
    r"\b(?:formations?|form\w+|stages?|apprenti\w*|alternance|travail\w*|boulots?|emplois?|contrats?|permis|dossiers?|diplomes?|droi[ts]? a)\b"
)


def topic_beside_the_pistes(texte: str) -> str | None:
    """What a question is about when that is none of what a piste is made of: a divorce, holidays, a
    part-time job; None for none."""
    return topic_of(_DE_LA_PISTE.sub("", plain(texte)))


def topic_of(texte: str) -> str | None:
    """What a question is about, as far as whom to ask: work, papers, daily life, the law; None for none."""
    mots = plain(texte)
    sujets = (
        (DROIT, _DE_DROIT),
        (PAPIERS, _DE_PAPIERS),
        (EMPLOI, _D_EMPLOI),
        (QUOTIDIEN, _DU_QUOTIDIEN),
    )
    return next((sujet for sujet, motif in sujets if motif.search(mots)), None)
