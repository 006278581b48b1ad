"""The fiches and places to read again in a month, by person in charge, as Markdown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from bot.catalogue.adresses import addresses_in
from bot.catalogue.verification.sources import Sources
from bot.orientation.fiches import Fiche, Structure, is_to_read_again, months_since

MOIS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")  # fmt: skip
SANS_RESPONSABLE = "Sans responsable"


def list_to_read_again(sources: Sources, annee: int, mois: int, jour: date) -> str:
    """What is to be read again by the end of that month, late ones first, ready for an e-mail.

    Grouped by `responsable`, those without one last. Ages count to `jour` in the month under way,
    to the last day of any other month.
    """
    suivant = date(annee + mois // 12, mois % 12 + 1, 1)
    compte = jour if (jour.year, jour.month) == (annee, mois) else suivant - timedelta(days=1)
    catalogue = sources.catalogue
    groupes: dict[str, list[Fiche | Structure]] = defaultdict(list)
    toutes: list[Fiche | Structure] = [*catalogue.fiches.values(), *catalogue.structures]
    for ligne in toutes:
        if is_to_read_again(ligne, suivant):
            groupes[ligne.responsable or SANS_RESPONSABLE].append(ligne)
    titre = f"# À relire : {MOIS[mois - 1]} {annee}"
    if not groupes:
        return f"{titre}\n\nRien à relire ce mois-ci. Merci à toutes et tous !\n"
    nombre = sum(map(len, groupes.values()))
    morceaux = [
        titre,
        f"{nombre} page{'s' if nombre > 1 else ''} à relire. Pour chacune : ouvrez la source, corrigez ce qui a "
        "changé, puis écrivez le jour de votre relecture dans « verifie_le ». Si rien n’a changé, la date suffit.",
    ]
    for qui in sorted(groupes, key=lambda qui: (qui == SANS_RESPONSABLE, qui.lower())):
        lignes = sorted(groupes[qui], key=lambda ligne: (ligne.verifie_le, ligne.nom))
        morceaux.append(f"## {_plain(qui)} ({len(lignes)})")
        morceaux.append("\n".join(_line(sources, ligne, compte) for ligne in lignes))
        if qui == SANS_RESPONSABLE:
            morceaux.append(
                "Qui s’en occupe ? Écrivez « responsable: » et son nom dans le fichier : la liste du mois prochain "
                "lui reviendra."
            )
    return "\n\n".join(morceaux) + "\n"


def _line(sources: Sources, ligne: Fiche | Structure, compte: date) -> str:
    mois = months_since(ligne.verifie_le, compte)
    depuis = f"il y a {mois} mois" if mois > 0 else "ce mois-ci"
    ou = (
        sources.of_fiche(ligne.id, "verifie_le", "")
        if isinstance(ligne, Fiche)
        else sources.of_structure(ligne.id, "verifie_le", "")
    )
    return (
        f"- [ ] **{_plain(ligne.nom)}** : vérifié le {ligne.verifie_le:%d/%m/%Y} ({depuis}, à relire tous les "
        f"{ligne.rythme} mois).\n"
        f"  Ouvrez {', '.join(_to_open(ligne))}.\n"
        f"  Puis, dans `{ou.fichier}`, ligne {ou.ligne}, écrivez `verifie_le: AAAA-MM-JJ`, le jour de la relecture."
    )


def _to_open(ligne: Fiche | Structure) -> Iterator[str]:
    """The source as it is told, then the addresses that open: its own, and the official site."""
    autres = ligne.annuaire if isinstance(ligne, Fiche) else ligne.site
    adresses: dict[str, str] = {}
    for ecrit, essais in addresses_in(f"{autres or ''} {ligne.source}"):
        nom = ecrit.partition("://")[2].strip("/").removeprefix("www.") or ecrit
        adresses.setdefault(nom, essais[0])
    if ligne.source not in adresses.values():
        yield f"la source « {_plain(ligne.source)} »"
    yield from (f"<{adresse}>" for adresse in adresses.values())


def _plain(texte: str) -> str:
    """A text that Markdown shows as it is."""
    return "".join(f"\\{signe}" if signe in "\\`*_[]<>#" else signe for signe in texte)
