"""Work that is no job to tell of: not declared, or over. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

_NON_DECLARE = re.compile(
    r" (?:au (?:noir|black|blak)|en black|(?:pas|jamais|non) declaree?s?|sans (?:etre |qu on me |me |nous )?declare[ers]*|"
    r"sans (?:contrat|fiche de paie|papiers? de travail) (?:chez|sur|dans|pour)|de la main a la main|"
    r"(?:patron|chef|employeur|boss) (?:me |nous |m |n |ne )*declare pas)(?= )"
)

_DEJA = r"(?: (?:deja|beaucoup|bien|toujours|longtemps|encore|aussi|meme|surtout|y|juste|que))*"
_TRAVAIL_PASSE = re.compile(
    rf" (?:(?:ai|avais){_DEJA} (?:travaille|bosse|taffe|trime|charbonne|ete)|(?:j|je) etais|"
    r"(?:il|elle) (?:a|avait) (?:travaille|bosse|taffe)|(?:il|elle) etait)(?= )"
)
_TRAVAIL_PRESENT = re.compile(
    r" (?:(?:je|j|il|elle|on) (?:y )?(?:travaille|bosse|taffe|suis en (?:cdi|cdd|interim|poste|mission)|suis toujours)|oui|ouais|"
    r"(?:ai|a) (?:un|une|mon|toujours|encore|repris|retrouve|trouve|signe)|en (?:cdi|cdd|interim)|maintenant je|mon (?:patron|chef|contrat))(?= )"
    r"| (?:travaille|bosse|ete|etais) (?:ce matin|hier|cette (?:nuit|semaine)|aujourd hui|la nuit derniere) "
)


def was_at_work(texte: str) -> bool:
    """Whether plain words tell of work in the past, and of none today: "j’ai bossé en cuisine"."""
    return _TRAVAIL_PASSE.search(texte) is not None and _TRAVAIL_PRESENT.search(texte) is None


def is_undeclared(phrase: Phrase) -> bool:
    """Whether a message tells of work that is not declared: "je travaille au noir"."""
    return _NON_DECLARE.search(phrase.norme) is not None
