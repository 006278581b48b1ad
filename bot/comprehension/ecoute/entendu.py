"""What a message tells that no key holds and that is to be acknowledged: a diploma that was missed, papers
that one has, where one comes from, what one knows how to do. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.ailleurs import PAYS, worked_there
from bot.comprehension.circonstances import SANS_TITRE
from bot.comprehension.diplome.manque import missed_diplomas
from bot.comprehension.famille.grands import are_grown_up
from bot.comprehension.freins.nommes import is_at_ease
from bot.comprehension.lecteur.d_autre_chose import SUIVI_FINI
from bot.comprehension.lecteur.hors_de_propos import names_the_household
from bot.comprehension.personnes.aidants import AIDE_QU_ON_A
from bot.comprehension.phrase import Phrase

DIPLOME, TITRE, ORIGINE, FAMILLE, AIDE = "diplome", "titre", "origine", "famille", "aide"
NOTE = "note"
# What the other one of a couple earns, does, learns: the household’s, and nothing of oneself. What is done
# to the person ("mon mari me…") is not that.
_DU_CONJOINT = re.compile(
    r" (?:mon|ma|son|sa) (?:mari|femme|copain|copine|conjointe?|compagnon|compagne|epouse?|epoux|mec|meuf|fiancee?|cherie?|homme) (?:\| )?(?:(?:il|elle|lui) )?(?:ne |n )?"
    r"(?:touche (?!a |mon |ma |mes |le |la |moi)|gagne|travaille|bosse|taffe|cherche (?:du |un |aussi )|est (?:en (?:cap|bts|formation|arret|cdi|cdd|interim|alternance|apprentissage|"
    r"invalidite|retraite|emploi)|au (?:chomage|rsa|smic|foyer)|sans (?:emploi|travail|boulot)|a la retraite|a mi temps|retraitee?|etudiante?|chomeu(?:r|se)|"
    r"[a-z]+(?:eur|euse|ier|iere|ien|ienne|ant|ante)(?= ))|a (?:un (?:petit )?(?:salaire|cdi|cdd|travail|boulot|emploi|contrat)|pas de (?:travail|boulot|revenus?|salaire)|perdu son)|"
    r"(?:a|percoit|recoit) (?:l |la |le |du |de l )?(?:aah|rsa|chomage|retraite|ass|are)|fait (?:une formation|des etudes|de l interim))(?= |)"
)
# A young person turned in on himself, words and no blows, a follow-up that is over, low spirits told of another.
_DIT_DE_LUI = re.compile(
    r" (?:il|elle) (?:(?:ne |n )?(?:refuse tout|veut rien(?: faire| savoir| entendre)?|fait rien|s interesse a rien)|(?:ne )?(?:joue|est|passe (?:ses|sa|son|la|toute)) (?:[a-z]+ ){0,4}?"
    r"(?:la nuit|jeux(?: video)?|console|play|ordi|ecrans?|nuits?)|dort (?:le jour|toute la journee)|(?:est|semble|parait) (?:tres |un peu |completement |vraiment |juste )?"
    r"(?:decouragee?|demoralisee?|demotivee?|abattue?|blasee?|perdue?))(?= )"
)
_SANS_COUPS = re.compile(
    r" (?:pas|aucune?|jamais|sans) (?:de |d |la )?(?:violences?|coups?) (?:\| )?(?:(?:non|plus|la|mais|c est|il y a|y a|plutot) )*(?:juste|que|seulement|simplement|uniquement) (?:des |les |de |d |le )?"
    r"(?:engueulades?|disputes?|cris|conflits?|tensions?|prises? de tete|embrouilles?|chamailleries|accrochages?|desaccords?)(?= )"
)
# Who one’s children are with, and how old: "ils ont 12 et 15 ans, une semaine sur deux".
_LES_ENFANTS = re.compile(
    r" (?:garde alternee|(?:une )?semaine sur (?:deux|2)|un week end sur (?:deux|2)|un weekend sur (?:deux|2))(?= )"
    r"|^ (?:(?:oui|et|alors|eux|\|) )*(?:ils|elles) ont \d{1,2}(?: ans)?(?: (?:et|\|) \d{1,2}(?: ans)?)+ "
)
# Who of the family can keep the little one: heard, and no home of one’s own.
_LES_GARDE = re.compile(
    r" (?:ma|mon|mes|notre|leur|sa|son) (?:belle |beau |grand |grande )?(?:mere|pere|parents|maman|papa|soeur|frere|tante|mamie|voisine|copine|amie|cousine) (?:[a-z]+ )?(?:peut|peuvent|pourrait|veut bien|accepte de|va) (?:(?:me|m|nous|le|la|les|l) )*garder(?= )"
)
AGE_DE_QUI_AIDE, TRISTESSE, SANS_DANGER = "age_de_qui_aide", "tristesse", "sans_danger"
# Kept only where no age is read: it is that of who asks for somebody else.
_MOI_J_AI = re.compile(
    r"^ (?:(?:oui|et|mais|bon|alors|euh|ben|\|) )*(?:moi (?:\| )?)(?:j ai|je suis age de|je suis agee de|j en ai) \d\d(?: ans)? (?:\| )*$"
    # with what one does: "moi j’ai 41 ans je suis aide-soignante"
    r"|^ (?:(?:oui|et|mais|bon|alors|euh|ben|\|) )*moi (?=.* \d\d ans )(?:(?:\| |et |moi )*(?:j ai \d\d ans|je (?:suis|travaille|bosse) (?:(?!ans )[a-z]+ ){0,4}?[a-z]+) )+(?:\| )*$"
)
_TRISTE = re.compile(
    r" (?:il|elle|mon [a-z]+|ma [a-z]+|c|juste|surtout) (?:(?:est|juste|seulement|simplement|tres|trop|tellement|vraiment|surtout|un|peu|plutot|toujours|tout le temps) )*"
    r"(?:triste|deprimee?|malheureu(?:x|se)|abattue?|pleure|melancolique)(?= )"
)
_PAS_DE_DANGER = re.compile(
    r" (?:pas|aucun|plus|y a pas|pas vraiment) (?:de |en |du tout )?(?:danger|en danger|urgence)(?: (?:immediat|ce soir|pour l instant|la|aujourd hui|tout de suite|"
    r"maintenant|imminent|grave|du tout))* (?:\| )*$"
)
# Where one is from, by its name for people; of the European Union or not, it is said as simply.
_GENTILE = (
    r"(?:afghane?|syrien(?:ne)?|ukrainien(?:ne)?|irakien(?:ne)?|iranien(?:ne)?|soudanaise?|somalien(?:ne)?|erythreen(?:ne)?|ethiopien(?:ne)?|guineen(?:ne)?|malien(?:ne)?|"
    r"senegalaise?|ivoirien(?:ne)?|congolaise?|camerounaise?|nigerian?e?|angolaise?|tchadien(?:ne)?|mauritanien(?:ne)?|gambien(?:ne)?|togolaise?|beninoise?|burkinabe|"
    r"algerien(?:ne)?|marocaine?|tunisien(?:ne)?|egyptien(?:ne)?|libyen(?:ne)?|turc|turque|kurde|albanaise?|kosovare?|georgien(?:ne)?|armenien(?:ne)?|tchetchene|russe|"
    r"azerbaidjanaise?|bangladaise?|bengali|pakistanaise?|indien(?:ne)?|srilankaise?|tamoul|tibetaine?|chinoise?|vietnamien(?:ne)?|philippine?|haitien(?:ne)?|comorien(?:ne)?|"
    r"malgache|bresilien(?:ne)?|colombien(?:ne)?|venezuelien(?:ne)?|peruvien(?:ne)?|palestinien(?:ne)?|libanaise?|yemenite)"
)
_ORIGINE = re.compile(
    rf" (?:viens|vient|originaire|arrive|arrivee|venue?|ne|nee) (?:(?:de|du|d|des|la|le|l|au|en|aux) )+(?:{PAYS})(?= )"
    rf"| (?:suis|est) (?:refugiee? |un |une |d origine )?{_GENTILE}(?= )|^ (?:moi |et )?{_GENTILE} (?:\||$)"
    r"| (?:suis|moi|est) (?:un |une )?refugiee?(?= (?:\||$|de|du|d|politique|depuis))|^ refugiee?(?= (?:\||$))"
)
_SAVOIR_FAIRE = (
    r"(?:coudre|couture|cuisiner|cuisine|conduire|souder|soudure|peindre|peinture|bricoler|bricolage|jardiner|jardinage|coiffer|coiffure|reparer|"
    r"repasser|repassage|menage|mecanique|macon\w*|carrel\w*|menuis\w*|plomberie|electricite|elever|traire|vendre|vente|patisser\w*)"
)
_SAIT_FAIRE = re.compile(
    rf" (?:je|j|moi|il|elle) (?:sais|sait|savoir) (?:(?:bien|aussi|tres|faire|un|peu|de|la|le|du|des) )*{_SAVOIR_FAIRE}(?= )"
    rf"| {_SAVOIR_FAIRE} (?:\| )?(?:(?:ca|oui|moi|je|j|l) )+(?:(?:le|la) )?(?:sais|connais|maitrise)(?= )(?! (?:pas|rien|peu|mal) )"
    r"| \d+ ans (?:d |de |en |dans |a |au |l |la |le |un |une )*(?:atelier|usine|chantiers?|couture|cuisine|restauration|batiment|mecanique|menage|vente|metier|experience)(?= )"
    r"| ai (?:deja |beaucoup |toujours |surtout )*(?:travaille|bosse|taffe|exerce) (?:dans|en|comme|chez|au|aux|a|pour|pendant|\d+|des|une|dix|vingt) "
)

# A ticket for the work, even out of date: "caces cariste mais plus à jour"; not one that is wanted, or missing.
_TITRE_DE_METIER = re.compile(
    r"^(?!.* (?:veux|veut|voudrai[st]?|passer|repasser|faut|finance\w*|paye\w*|paie|cherche|besoin|aimerai[st]?|obtenir|formation|comment|"
    r"inscri\w*|demandent|exigent|refuse\w*|sans|jamais|aucun|pas (?:de|d|le|mon|mes|encore)) )"
    r".* (?:caces|fimo|fco|habilitations? electriques?|permis (?:c|ce|cariste|poids lourds?|pl)|titre pro(?:fessionnel)?)(?= )"
)


def what_is_heard(
    phrase: Phrase, circonstances: tuple[tuple[str, bool], ...], question: str | None
) -> str | None:
    """What is to be acknowledged, None for nothing; `question`: the key just asked."""
    if tells_of_the_partner(phrase):
        return FAMILLE
    if any(clause.question or clause.hypothese for clause in phrase.clauses):
        return None
    if missed_diplomas(phrase):
        return DIPLOME
    if (SANS_TITRE, False) in circonstances:
        return TITRE
    for code, motif in (
        (AGE_DE_QUI_AIDE, _MOI_J_AI),
        (TRISTESSE, _TRISTE),
        (SANS_DANGER, _PAS_DE_DANGER),
    ):
        if motif.search(phrase.norme):
            return code
    if AIDE_QU_ON_A.search(phrase.norme):
        return AIDE
    if _ORIGINE.search(phrase.norme):
        return ORIGINE
    norme = phrase.norme
    if SUIVI_FINI.search(norme) or _DIT_DE_LUI.search(norme) or denies_the_blows(phrase):
        return NOTE
    if _LES_ENFANTS.search(norme) or _LES_GARDE.search(norme):
        return FAMILLE
    foyer = question == "logement" and names_the_household(phrase)
    return FAMILLE if foyer or are_grown_up(phrase) else None


def tells_of_the_partner(phrase: Phrase) -> bool:
    """Whether a message tells what the other one of a couple earns, or does: "mon mari gagne 1500"."""
    return any(
        not (clause.question or clause.hypothese) and _DU_CONJOINT.search(clause.texte)
        for clause in phrase.clauses
    )


def denies_the_blows(phrase: Phrase) -> bool:
    """Whether a message says that there are words at home, and no blows."""
    return _SANS_COUPS.search(phrase.norme) is not None


def knows_how(phrase: Phrase) -> bool:
    """Whether a message tells what one knows how to do, is good at, or did for a living: "je sais coudre"."""
    titre = _TITRE_DE_METIER.match(phrase.norme)
    if titre is not None or worked_there(phrase.norme) or is_at_ease(phrase):
        return True
    return _SAIT_FAIRE.search(phrase.norme) is not None
