"""Well-known names that have no fiche, asked about: "c’est quoi l’Apec ?", "et la PMI ?".

Named in passing ("je touche la CAF"), they are no question. The list is given. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.comprehension.phrase import Phrase
from bot.texte import words_only

_QUOI = (
    r"(?:c est (?:est )?quoi|c est qui|qu est ce que(?: c est(?: que)?)?|que fait|que font|qu est ce que (?:fait|font)|"
    r"(?:a quoi (?:[cs]a )?sert|ca sert a quoi|ca fait quoi)|ca veut dire quoi|que veut dire|veut dire quoi|que signifie|"
    r"definition(?: de)?|c est quoi comme|kesako|keskece|qu est ce|quesaco|il y a quoi a|on fait quoi a|fait quoi|font quoi|"
    r"explique[rz]?(?: moi)?|(?:vous )?connaissez(?: vous)?|(?:tu )?connais(?: tu)?|parle[rz]? moi|comment (?:ca )?marche|"
    r"ca marche comment|sert a quoi|servent a quoi|c est pour qui|c est pour quoi|pour qui|c est ou|c est payant|"
    r"c est gratuit|c est bien|c est serieux|ce qu est|ce que c est|quest ce que?|quoi c est|quoi|c est (?:comme )?quoi comme|ca change quoi|change quoi|qui decide|comprends? pas|pas comprendre|"
    r"comment (?:on |je |y |faire |ca )*(?:va|aller|vais|entrer|entre|rentrer|s inscrire|m inscrire|contacter|marche|fonctionne|trouver|les joindre|joindre)|comment faire|"
    r"infos? sur|renseignements? sur|en savoir plus sur|(?:entendu )?parler)"
)
_LIEN = (
    r"(?:l|la|le|les|un|une|des|du|de|d|au|aux|a|exactement|au juste|donc|deja|ce|cette|ces|ca|elle|il|on|je|me|m|moi|vous|tu|ils|elles|expliquer|pourriez|pouvez|pourrais|savoir|veux|voudrais|aimerais|bien|mission|role|chez|y|me dire|dire|est|"
    r"et|mais|ou|parle|dit|conseille|envoye|aller|voir|a (?:parle|dit)|dis|dites|bonjour|salut|bonsoir|svp|stp|s il vous plait|au fait|sinon|ok|oui|d accord|alors|vraiment|"
    r"en fait|qui|ai|a|vous avez|peux|pouvez|avec|concretement|precisement|truc|machin|\|)"
)


_DEMANDE = re.compile(rf" {_QUOI} ")


@dataclass(frozen=True, slots=True)
class NomConnu:
    """A name, what it is in a line, and the ids of who tells more."""

    nom: str
    sens: str
    dits: tuple[str, ...]
    vers: tuple[str, ...]


class NomsConnus:
    """The names that everybody has heard of, and what asks about one of them."""

    def __init__(self, lignes: Iterable[Mapping[str, Any]] = ()) -> None:
        self.noms = tuple(
            NomConnu(ligne["nom"], ligne["sens"], tuple(ligne["dits"]), tuple(ligne["vers"]))
            for ligne in lignes
        )
        self._par_dit = {dit: connu for connu in self.noms for dit in connu.dits}
        nom = "|".join(re.escape(dit) for dit in sorted(self._par_dit, key=len, reverse=True))
        self._question = re.compile(
            rf" (?:(?:{_LIEN}|{_QUOI}) )*(?P<nom>{nom}) (?:(?:{_LIEN}|{_QUOI}) )*"
        )
        self._nu = re.compile(
            rf" (?:(?:ok|oui|bon|alors|merci) (?:\| )*)*(?P<et>et )?(?:(?:l|la|le|les|un|une|des|du|a l|a la|au|aux) )?(?P<nom>{nom}) "
            r"(?:pour (?:lui|elle|moi|eux|ca|le jeune|la jeune) )?(?:\| )*"
        )

        self._debut = re.compile(
            rf"(?:et )?(?:(?:pour|dans|a|en) )?(?:(?:l|la|le|les|un|une|des|du|au|aux) )?(?P<nom>{nom}) "
        )

    def asked(self, ecrit: str, phrase: Phrase) -> NomConnu | None:
        """The name that the whole message asks about: what it is, whom it is for."""
        if not self.noms:
            return None
        entier = self._question.fullmatch(phrase.norme)
        if entier is not None and _DEMANDE.search(phrase.norme):
            return self._par_dit[entier["nom"]]
        seul = self._nu.fullmatch(phrase.norme)
        demande = seul is not None and (seul["et"] or ecrit.rstrip().endswith("?"))
        return self._par_dit[seul["nom"]] if seul is not None and demande else None

    def begins(self, texte: str) -> NomConnu | None:
        """The name that a message begins with: "CFA, il peut encore s’inscrire ?"."""
        debut = self._debut.match(f"{words_only(texte)} ") if self.noms else None
        return self._par_dit[debut["nom"]] if debut is not None else None

    def called(self, nom: str) -> NomConnu | None:
        """The one that a name without a fiche is, as it was typed or as it is read."""
        cherche = words_only(nom)
        return next(
            (n for n in self.noms if cherche == words_only(n.nom) or cherche in n.dits), None
        )
