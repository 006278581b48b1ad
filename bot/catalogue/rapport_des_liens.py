"""What the visit of the addresses found, told to whoever mends them: in Markdown, and line by line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.catalogue.adresses import Mention
from bot.catalogue.yaml_situe import Erreur
from bot.importers.liens import DEPLACE, INCERTAIN, LENT, MORT, VIVANT, Constat

# Each state: the title of its part of the report, and what to do.
PARTIES = {
    MORT: ("À remplacer", "Cherchez la nouvelle adresse et écrivez-la à la place ; s’il n’y en a plus, retirez-la, et demandez-vous si le dispositif existe encore."),
    DEPLACE: ("À récrire", "Écrivez la nouvelle adresse à la place de l’ancienne."),
    INCERTAIN: ("À regarder", "Ouvrez-la dans votre navigateur : si elle marche, il n’y a rien à faire."),
    LENT: ("Lentes", "Rien à faire, sauf si cela dure : le lien sera long à ouvrir sur un téléphone."),
}  # fmt: skip


class Trouve(NamedTuple):
    """One place of the catalogue where an address is written, and what was found there."""

    mention: Mention
    constat: Constat
    etat: str

    @property
    def nouvelle(self) -> str | None:
        """What to write instead; the name alone where only a name is written."""
        if self.etat != DEPLACE or self.constat.nouvelle is None:
            return None
        return _name(self.constat.nouvelle) if self.mention.est_un_nom else self.constat.nouvelle


def sort_out(
    mentions: Sequence[Mention], constats: Mapping[tuple[str, ...], Constat]
) -> list[Trouve]:
    """What was found for each mention, in the order of the files.

    A name in a sentence ("epide.fr") is no address to rewrite when its site only adds "www".
    """
    trouves = []
    for mention in mentions:
        constat = constats[mention.essais]
        etat = constat.etat
        if mention.est_un_nom and etat == DEPLACE and constat.nouvelle:
            ancien, nouveau = mention.ecrit.lower(), _name(constat.nouvelle).lower()
            etat = VIVANT if _site(ancien) == _site(nouveau) else etat
        trouves.append(Trouve(mention, constat, etat))
    return trouves


def lines_of(trouves: Sequence[Trouve]) -> list[Erreur]:
    """What is to be seen, the dead first, each with its file, its line and what to write."""
    lignes = []
    for etat in PARTIES:
        for trouve in trouves:
            if trouve.etat == etat:
                mention = trouve.mention
                texte = f"« {mention.ecrit} » {trouve.constat.texte}. {_advice(trouve)}"
                lignes.append(Erreur(mention.fichier, mention.ligne, texte, etat == MORT))
    return lignes


def summary(trouves: Sequence[Trouve]) -> str:
    """How many addresses, and how many in each state: one French sentence."""
    etats = {trouve.mention.ecrit: trouve.etat for trouve in trouves}
    if not etats:
        return "Aucune adresse dans ce catalogue."
    combien = {etat: sum(e == etat for e in etats.values()) for etat in (*PARTIES, VIVANT)}
    mots = {
        MORT: ("morte", "mortes"), DEPLACE: ("déplacée", "déplacées"), INCERTAIN: ("à regarder", "à regarder"),
        LENT: ("lente", "lentes"), VIVANT: ("en ordre", "en ordre"),
    }  # fmt: skip
    dits = [f"{n} {mots[etat][n > 1]}" for etat, n in combien.items() if n]
    pluriel = "s" if len(etats) > 1 else ""
    return f"{len(etats)} adresse{pluriel} vérifiée{pluriel} : {', '.join(dits)}."


def write_report(trouves: Sequence[Trouve], jour: date) -> str:
    """The whole report in Markdown, with a box to tick for each address to mend."""
    morceaux = [f"# Liens du catalogue, le {jour:%d/%m/%Y}", summary(trouves)]
    for etat, (titre, quoi_faire) in PARTIES.items():
        par_adresse: dict[str, list[Trouve]] = defaultdict(list)
        for trouve in trouves:
            if trouve.etat == etat:
                par_adresse[trouve.mention.ecrit].append(trouve)
        if par_adresse:
            morceaux += [f"## {titre} ({len(par_adresse)})", quoi_faire]
            morceaux.append("\n".join(_box(ecrit, suite) for ecrit, suite in par_adresse.items()))
    ailleurs = {
        trouve.mention.ecrit: trouve.constat.texte
        for trouve in trouves
        if trouve.etat == VIVANT and trouve.constat.etat == VIVANT and trouve.constat.texte
    }
    if ailleurs:
        morceaux += ["## Pour information", "Ces adresses marchent : gardez-les."]
        morceaux.append("\n".join(f"- `{ecrit}` {texte}." for ecrit, texte in ailleurs.items()))
    return "\n\n".join(morceaux) + "\n"


def _box(ecrit: str, trouves: list[Trouve]) -> str:
    premier = trouves[0]
    ecrire = f" : écrivez `{premier.nouvelle}`" if premier.nouvelle else ""
    lignes = [f"- [ ] `{ecrit}` {premier.constat.texte}{ecrire}"]
    for mention in (trouve.mention for trouve in trouves):
        qui = f" ({mention.responsable})" if mention.responsable else ""
        lignes.append(f"  - `{mention.fichier}`, ligne {mention.ligne}, « {mention.cle} »{qui}")
    return "\n".join(lignes)


def _advice(trouve: Trouve) -> str:
    if trouve.nouvelle:
        return f"Écrivez « {trouve.nouvelle} » à la place."
    return PARTIES[trouve.etat][1]


def _name(adresse: str) -> str:
    morceaux = urlsplit(adresse)
    return f"{morceaux.hostname or ''}{morceaux.path.rstrip('/')}"


def _site(nom: str) -> str:
    return nom.partition("/")[0].removeprefix("www.")
