"""What a message asks about the dispositif that it names, in so many words: where, what, still there? Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

_OUVRE = r"^ (?:(?:et|mais|alors|ok|oui|bon|bonjour|du coup|dites|svp|donc) (?:\| )?)*"
# The intent, and the words that ask it; the first that is found is asked.
_DEMANDES = (
    (
        "question_existence",
        r" (?:existe(?:nt)?|ca tourne|marche|est|sont|c est|dure|continue) (?:[a-z]+ )?(?:encore|toujours)(?: (?:la|ouverte?s?|actifs?|active|d actualite|valable|en place|possible))? (?:\||$)"
        r"| (?:encore|toujours) (?:ouverte?s?|actifs?|d actualite|existante?)(?= )"
        r"| (?:est|c est|a|ont|serait) (?:[a-z]+ )?(?:ferme|fini|termine|supprime|arrete)[es]* (?:\||$)"
        r"| existe plus ",
    ),
    (
        "question_places",
        r" (?:(?:il )?(?:y a|reste|reste t il|y a t il|t il|ont|avez vous|aurait|ya|disponibles?)) (?:encore |de la |des |une |de )*places?(?= )"
        rf"|{_OUVRE}(?:des |une |de la |les )?places? (?!de |du )"
        r"| places? (?:libres?|dispo[a-z]*|restantes?|qui restent?)(?= )| c est plein | liste d attente ",
    ),
    (
        "question_lieu",
        r" (?:c|c est|est|sont|se trouve(?:nt)?|trouver?|situee?s?|habite|est ce) (?:(?:il|elle|ils|elles|que|qu|exactement|deja|la|le|l|les) )?(?:\| )?ou(?= )(?! (?:non|pas|bien|quoi|alors|un|une) )"
        r"| (?:\| )?ou (?:ca |sa |exactement )?(?:\|(?: \|)*)? ?$"
        rf"|{_OUVRE}ou (?:c|c est|est|sont|se trouve(?:nt)?|ca|je|on|aller|ils|elles?|trouver?|puis je)(?= )"
        r"| (?:coords?|coordonnees?|adresses?|localisation)(?= )"
        r"| (?:le |un |des |leurs? )?(?:numeros?|tel|telephone|contacts?) (?:de telephone |de tel )?(?:de|du|des|d|pour)(?= )",
    ),
    (
        "question_conditions",
        r" (?:quel|quels|qu elle|quelle|a partir de quel|jusqu a quel|de quel) ages?(?= )| ages? (?:limites?|max[a-z]*|min[a-z]*|requis|demande|(?:qu )?il faut)(?= )"
        r"| (?:faut|doit) (?:avoir )?(?:combien|quel age)(?: d ans)?(?= )| jusqu a (?:quand|combien d ans) ",
    ),
    (
        "question_dispositif",
        r" (?:c|c est|ca veut dire|ca sert a|ca consiste en|veut dire) (?:quoi|koi)(?= )| (?:diff|diffs|differences?)(?= )"
        r"| (?:expliquez?|expliquer|presente[rz]?|kesako|keske|keskecest|connai[st]|connaissez|renseigne[rz]?|renseignements?|infos?|informations?) "
        r"| (?:parle[rz]?|dites|dire|savoir) (?:[a-z]+ ){0,3}?(?:de|d|du|des|sur)(?= ) ",
    ),
)
_MOTIFS = tuple((intention, re.compile(motif)) for intention, motif in _DEMANDES)
EN_MOTS = tuple(intention for intention, _ in _DEMANDES)


def read_demande(phrase: Phrase) -> str | None:
    """The intent of what is asked; None when the words say none."""
    return next((nom for nom, motif in _MOTIFS if motif.search(phrase.norme)), None)
