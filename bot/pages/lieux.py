"""The places of a dispositif: all of them when they are few, those of one département when many."""

from __future__ import annotations

from collections import Counter

from bot.orientation.fiches import Fiche, Structure
from bot.pages.balises import Contenu, Html, balise, html
from bot.pages.feuille import CATALOGUE, section
from bot.pages.filtres import Filtres, name_of
from bot.pages.liens import checked_on, link, phone
from bot.pages.selection import Rayons, reached_by
from bot.territoires import Territoires
from bot.texte import words_only

PEU = 40  # places shown together, whatever their département
A_LA_FOIS = 100  # places of one département that a page shows


def places_of(fiche: Fiche, rayons: Rayons, territoires: Territoires, filtres: Filtres) -> Html:
    """The section "Où aller"; with the département of the filters, its places come alone."""
    lieux = rayons.places(fiche)
    if not lieux:
        texte = "Le catalogue ne connaît aucun lieu : la prochaine étape, plus haut, dit à qui demander."
        return section("Où aller", balise("p", texte))
    ici = _departement(filtres, territoires)
    if ici is None and len(lieux) <= PEU:
        return section("Où aller", _list(lieux, None, territoires))
    par_departement = Counter(code for lieu in lieux for code in reached_by(lieu))
    if ici is None:
        return section("Où aller", _choice(fiche, par_departement, territoires))
    trouve = territoires.departement(ici)
    nom = name_of(trouve) if trouve else ici
    proches = [lieu for lieu in lieux if ici in reached_by(lieu)]
    ailleurs = balise(
        "p", balise("a", f"Voir partout ({len(lieux)} en tout)", href=f"{CATALOGUE}/{fiche.id}")
    )
    if not proches:
        dit = f"Le catalogue ne connaît aucun lieu dans ce département : {nom}."
        return section("Où aller", balise("p", dit), ailleurs)
    reste = len(proches) - A_LA_FOIS
    suite = balise("p", f"Et {reste} autres lieux dans ce département.") if reste > 0 else None
    return section(
        f"Où aller : {nom}",
        _list(proches[:A_LA_FOIS], filtres.commune, territoires),
        suite,
        ailleurs,
    )


def _departement(filtres: Filtres, territoires: Territoires) -> str | None:
    commune = territoires.commune(filtres.commune) if filtres.commune else None
    return commune.departement if commune else filtres.departement


def _choice(fiche: Fiche, combien: Counter[str], territoires: Territoires) -> Html:
    """The départements among which to choose, when there are too many places to read."""
    liens = []
    for code, lieux in sorted(combien.items()):
        trouve = territoires.departement(code)
        nom = name_of(trouve) if trouve else code
        adresse = f"{CATALOGUE}/{fiche.id}?lieu={code}"
        liens.append(balise("li", balise("a", nom, href=adresse), f" : {lieux}"))
    return html(balise("p", "Choisir un département :"), balise("ul", liens, class_="colonnes"))


def _list(
    lieux: list[Structure] | tuple[Structure, ...], ici: str | None, territoires: Territoires
) -> Html:
    ranges = sorted(lieux, key=lambda lieu: (lieu.commune != ici, words_only(lieu.nom)))
    return balise(
        "ul", [balise("li", _place(lieu, territoires)) for lieu in ranges], class_="lieux"
    )


def _place(lieu: Structure, territoires: Territoires) -> Html:
    commune = territoires.commune(lieu.commune) if lieu.commune else None
    ou = ", ".join(filter(None, (lieu.adresse, name_of(commune) if commune else None)))
    moyens: list[tuple[str, Contenu]] = []
    if ou:
        moyens.append(("Adresse" if lieu.adresse else "Commune", ou))
    if lieu.telephone:
        moyens.append(("Téléphone", phone(lieu.telephone)))
    if lieu.courriel:
        moyens.append(("Courriel", balise("a", lieu.courriel, href=f"mailto:{lieu.courriel}")))
    if lieu.site:
        moyens.append(("Site", link(lieu.site)))
    joignable = lieu.telephone or lieu.courriel or lieu.site
    inconnu = None if joignable else "Ni numéro, ni courriel, ni site lus dans une source. "
    paires = [html(balise("dt", titre), balise("dd", valeur)) for titre, valeur in moyens]
    return html(
        balise("h3", lieu.nom),
        balise("dl", paires),
        balise("p", inconnu, f"Source : {lieu.source}. ", checked_on(lieu), class_="note"),
    )
