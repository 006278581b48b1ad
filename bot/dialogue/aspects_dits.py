"""What a question about a dispositif asks in so many words, whatever intent it was given: its
conditions, who sends people there, a point that its fiche may tell. Pure."""

from __future__ import annotations

import re
from itertools import chain

from bot.comprehension.demandes.posees import asks_something
from bot.dialogue.messages import sentences
from bot.orientation.fiches import Fiche
from bot.texte import spell_out, words_only

PRESCRIPTION = "question_prescription"
OBLIGATION = "question_obligation"

_CRITERES = re.compile(
    r"\b(?:criteres?|conditions?|eligib\w+|derog\w+|prerequis|(?:quels?|les|a quels?) ages?|quelle tranche|tranches? d age|(?:regles?|limites?) d age|"
    r"ages? (?:limite|minimum|maximum|mini|maxi|requis|pour))\b"
    r"|\b(?:a|avant|des|apres) (?:1[4-9]|2\d|3\d) ?(?:a|ans)?(?: (?:c est|ca|possible|ok|il peut|elle peut|on peut|ou pas)\b.*)?$"
)
_PAPIERS = re.compile(r"\b(?:papiers?|documents?|pieces?|justificatifs?|apporter|amener)\b")
# What else is asked in the same breath as "c’est quoi": "ça paye ?", "c’est gratuit ?".
_AUSSI = (
    ("question_paye", re.compile(r"\b(?:paye|paie|payent|payee?s?|remunere\w*)\b")),
    ("question_cout", re.compile(r"\b(?:gratuite?s?|gratos|payante?s?|coute\w*)\b")),
)

_ENVOYER = r"(?:orient|envo[iy]|adress|positionn|recommand|preconis)"
_ENTRER = (
    r"(?:candidat\w*|postul\w*|appel\w*|inscri\w*|aller|va|vais|demand\w*|contact\w*|present\w*|entr\w*|"
    r"integr\w*|rentr\w*|venir|solliciter)"
)
_SOI = r"(?:(?:soi|lui|elle|moi|nous|eux|elles|toi|vous) ?memes?|(?:tout|tt) seul|(?:toute|tte) seule|tous seuls|de son propre chef|en autonomie)"
_QUI_ENVOIE = re.compile(
    # "prescripteur ?", "qui prescrit", however it is spelt
    r"\bpr[ei]?scri\w*"
    # "qui oriente vers…", "qui fait l’orientation", "c’est vous qui l’envoyez"
    rf"|\bqui (?:\w+ ){{0,3}}?{_ENVOYER}\w*|\bqui (?:\w+ ){{0,2}}?(?:fait|remplit|valide|instruit) (?:l|la|le|les) (?:orientation|demande|dossier|candidature|entree)"
    # "la ML oriente ou c’est FT ?", "on peut le positionner nous ?"
    r"|\b(?:orient|positionn|envo[iy])(?:e|ent|ez|er)\b(?! (?:un|une|le|la|les|mon|ma|mes|son|sa|ses) (?:mail|cv|lettre|courrier|papiers?|candidature|message))"
    rf"|\b[mls]{_ENVOYER}\w*|\b{_ENVOYER}\w* par\b|\bpar qui\b|\borientation vers\b|\bsur (?:orientation|adressage|positionnement)\b"
    # "faut une orientation", "besoin d’une orientation du SPIP"
    r"|\b(?:faut|faire|fait|besoin|necessite|sans|avec|avoir|demande) (?:\w+ ){0,3}?(?:orientation|adressage|fiche (?:de )?(?:liaison|navette)|lettre de liaison|courrier d un)\b"
    # "faut passer par FT", "ou via la ML", "en direct ?"
    r"|\b(?:pass\w*|transit\w*) (?:\w+ )?par\b|\bvia\b|\b(?:en )?direct(?:e|s|es|ement)?\b|\bsans (?:passer|intermediaire)\b"
    # "il peut candidater lui-même", "faut que l’éduc appelle"
    rf"|\b{_ENTRER} (?:\w+ ){{0,4}}?{_SOI}\b|\b{_SOI} (?:\w+ ){{0,2}}?{_ENTRER}\b|\bcandidature (?:spontanee|libre|individuelle)\b"
    r"|\bfaut (?:il )?(?:que|qu) (?!je |j |on )(?:\w+ ){1,4}?(?:appelle|envoie|oriente|demande|fasse|remplisse|valide|inscrive)\b"
)

# A duty of the law, and no rule of this service or of a place.
_FORMATION_OBLIGATOIRE = re.compile(
    r"\bl?oblig\w+ (?:\w+ ){0,3}?(?:formation|scolaris\w*|form(?:er|e)|scolaire|scolarite|instruction|16 ?(?:a )?18|18 ans)\b"
    r"|\b(?:formation|instruction|ecole|scolarite) (?:\w+ ){0,2}?(?:obligatoires?|obligation)\b"
    r"|\bobligatoires? (?:d aller )?(?:a |au |en )?(?:l |le |les )?(?:ecole|lycee|college|cours)\b(?! de (?:la |production))"
)
# Words that name no thing of a place: who asks, the duty itself, going there, saying no.
_SANS_OBJET = re.compile(
    r"^(?:oblig\w*|forc\w*|contrain\w*|impos\w*|refus\w*|oblij\w*|risqu\w*|sanction\w*|volont\w*|libre\w*|choi\w*|engag\w*|"
    r"accept\w*|propos\w*|repond\w*|quest\w*|aller|vais|venir|viens|vient|continu\w*|arret\w*|inscri\w*|signer?|parler?|"
    r"contre|indication\w*|possible\w*|compatib\w*|bloqu\w*|interdi\w*|est|les|des|une|par|sur|aux|ils|lui|son|ses|mon|mes|qui|que|quel\w*|pas|plus|oui|non|bon|cest|quoi|comment|quand|vraiment|absolument|toujours|encore|aussi|donc|alors|dire|faire|fait|faut|avoir|etre|"
    r"suis|sont|nous|vous|elle|elles|leur|pour|dans|avec|sans|chez|entre|apres|avant|tout\w*|tous|bien|cette|votre|notre|mais|jeune\w*|personne\w*|"
    r"ici|labas|droit|peut|peux|passer|par|rien|autre|chose|quelque\w*|demande\w*|aide\w*|stp|svp|merci|bonjour)$"
)
# "B2 bloquant pour l’EPIDE ?", "ils prennent les suivis addicto ?": whether something goes with a place.
_SI_CELA_VA = re.compile(
    r"\b(?:bloqu(?:ant|ants|ante|e|ent|er)|redhibitoire|incompatibles?|compatibles?|contre indiqu\w+|contre indications?|"
    r"(?:un|pose|poser|de) problemes?|pas de soucis?|un souci|genant|gene|empeche\w*|exclu\w*|"
    r"(?:accepte|acceptent|acceptes?|accepter|accueille|accueillent|prennent|prend|tolere|tolerent|autorise|autorises?|autorisent|interdite?s?|permise?|gerent|suivent)|"
    r"(?:on|il|elle|je|ils) (?:peut|peux|peuvent|a le droit de|ont le droit de) (?!aller|entrer|rentrer|candidater|postuler|y|s inscrire|m inscrire|avoir|faire|integrer|etre|demander|venir|beneficier)\w+)\b"
)
# What the conditions of a fiche answer: an age, a level, a residence, having a job.
_CE_QUE_DIT_LA_FICHE = re.compile(
    r"\b(?:\d\d ?(?:ans?|a)?|mineure?s?|majeure?s?|ans|ages?|niveau|diplomes?|cap|bep|bac|brevet|rqth|handicap\w*|rsa|brsa|chomage|cdi|cdd|emploi|travail\w*|"
    r"scolaris\w*|lyceen\w*|etudiant\w*|primo arrivants?|sans papiers|titre|recepisse|etranger\w*|refugie\w*|qpv|hommes?|femmes?|filles?|garcons?|tout le monde|n importe qui|moi|lui|elle|quand meme)\b"
)
_PLUS_DE_LETTRES = 3
_RACINE = 5
# Said otherwise than the fiches do.
_AUTREMENT = {
    "inter": re.compile(r"\b(?:dorm\w*|dort|couch\w*|nuits?|sur place|pensionnat|loge[rs]?)\b")
}


def asks_of_the_training_duty(texte: str) -> bool:
    """Whether a message is on the duty to have a training until 18."""
    return _FORMATION_OBLIGATOIRE.search(words_only(texte)) is not None


def asks_if_it_goes(texte: str) -> bool:
    """Whether a message asks if something goes with a place, which no condition of a fiche tells."""
    mots = words_only(texte)
    va = _SI_CELA_VA.search(mots) is not None
    return va and asks_something(texte) and _CE_QUE_DIT_LA_FICHE.search(mots) is None


def thing_asked(fiche: Fiche, texte: str) -> list[str]:
    """The words of a question that name a thing of the place: "l’internat", not the place nor the duty."""
    noms = set(" ".join(map(words_only, (fiche.nom, *fiche.alias))).split())
    mots = words_only(texte)
    choses = [
        mot
        for mot in mots.split()
        if len(mot) >= _PLUS_DE_LETTRES and mot not in noms and not _SANS_OBJET.match(mot)
    ]
    return choses + [racine for racine, motif in _AUTREMENT.items() if motif.search(mots)]


def told_on(fiche: Fiche, texte: str) -> list[str]:
    """The sentences of a fiche on the thing that a question names."""
    racines = {chose[:_RACINE] for chose in thing_asked(fiche, texte)}
    textes = (fiche.resume, fiche.demarche, fiche.duree, fiche.remuneration, fiche.cout)
    phrases = chain.from_iterable(sentences(dit) for dit in textes if dit)
    dites = [p for p in phrases if any(mot[:_RACINE] in racines for mot in words_only(p).split())]
    return dites[:1]


def asks_for_the_conditions(texte: str) -> bool:
    """Whether a question names criteria, or their absence: "IAE possible sans critères ?"."""
    return _CRITERES.search(words_only(texte)) is not None


def asks_for_papers(texte: str) -> bool:
    """Whether a question names papers to bring."""
    return _PAPIERS.search(words_only(texte)) is not None


def asks_who_sends(texte: str) -> bool:
    """Whether a question is on who sends people there, or if one goes by oneself."""
    return _QUI_ENVOIE.search(words_only(spell_out(texte))) is not None


def also_asked(texte: str) -> list[str]:
    """The aspects that a question on what it is asks besides, by their plain words."""
    mots = words_only(texte)
    return [aspect for aspect, motif in _AUSSI if motif.search(mots)]
