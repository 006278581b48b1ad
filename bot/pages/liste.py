"""The page of the whole catalogue: the form, the fiches that it gives, the map and its table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from bot.orientation.fiches import Fiche
from bot.pages.balises import VIDE, Contenu, Html, balise, html
from bot.pages.carte import INHABITES, draw, legend
from bot.pages.feuille import CATALOGUE, page, section
from bot.pages.fiche import PageDeFiche
from bot.pages.filtres import AGE_MAX, CARACTERES_MAX, Filtres, name_of
from bot.pages.liens import to_fiche
from bot.pages.selection import Rayons, Tri
from bot.territoires import Territoires

TITRE = "Les dispositifs du catalogue"
INCONNU = "Cette fiche n’existe pas, ou n’existe plus."


class PageDeListe:
    """Draws the pages that list the fiches of a catalogue."""

    def __init__(
        self,
        rayons: Rayons,
        territoires: Territoires,
        etapes: Mapping[str, str],
        boutons: Mapping[str, str],
        fiche: PageDeFiche,
    ) -> None:
        self._rayons = rayons
        self._territoires = territoires
        self._etapes = etapes
        self._boutons = boutons  # frein -> its words in a list
        self._fiche = fiche

    def draw(self, filtres: Filtres, jour: date) -> str:
        """The whole page for a demand, on a day."""
        tri = self._rayons.sort(filtres, jour)
        return page(
            TITRE,
            balise("h1", TITRE),
            balise("p", self._size(), class_="chapeau"),
            self._form(filtres),
            balise("p", balise("a", "Voir la carte", href="#carte"), class_="vers-carte"),
            balise(
                "div",
                balise("div", self._results(tri, filtres), class_="resultats"),
                self._map(filtres),
                class_="deux",
            ),
        )

    def not_found(self, proches: Iterable[Fiche]) -> str:
        """The page of an unknown fiche, with those of a near name, then all of them."""
        voisines = [balise("li", to_fiche(fiche)) for fiche in proches]
        toutes = [balise("li", to_fiche(fiche)) for fiche in self._rayons.fiches]
        return page(
            INCONNU,
            balise("h1", INCONNU),
            section("Peut-être", balise("ul", voisines)) if voisines else None,
            section("Toutes les fiches", balise("ul", toutes, class_="colonnes")),
        )

    def _size(self) -> str:
        fiches, lieux = len(self._rayons.fiches), len(self._rayons.catalogue.structures)
        return (
            f"{fiches} dispositif{'s' if fiches > 1 else ''} et {lieux} lieu{'x' if lieux > 1 else ''} "
            "pour avancer vers un emploi, une formation ou un logement : à qui cela s’adresse, "
            "ce qu’il faut faire, et d’où vient l’information."
        )

    def _form(self, filtres: Filtres) -> Html:
        departements = [
            balise("option", value=name_of(d))
            for d in self._territoires.departements()
            if d.code not in INHABITES
        ]
        nombre: dict[str, str | int] = {
            "type": "number",
            "min": 0,
            "max": AGE_MAX,
            "inputmode": "numeric",
        }
        return balise(
            "form",
            balise("h2", "Chercher", id="chercher"),
            balise(
                "div",
                _field(filtres, "q", "Un mot, un nom", "permis, mission locale…", type="search"),
                _field(
                    filtres, "lieu", "Commune ou département", "Vesoul, 70…", list="departements"
                ),
                _field(filtres, "age", "Âge", "19", **nombre),
                _select(filtres, "frein", "Ce qui bloque", "Peu importe", self._boutons),
                _select(filtres, "etape", "Étape", "Toutes", self._etapes),
                class_="champs",
            ),
            balise("datalist", departements, id="departements"),
            self._namesakes(filtres),
            balise(
                "p",
                balise("button", "Chercher", type="submit"),
                " ",
                balise("a", "Tout effacer", href=CATALOGUE) if filtres.any else None,
                class_="boutons",
            ),
            action=CATALOGUE,
            method="get",
            role="search",
            aria_labelledby="chercher",
        )

    def _namesakes(self, filtres: Filtres) -> Html:
        """The communes of one name, each a link."""
        if not filtres.choix:
            return VIDE
        liens = [
            balise(
                "li",
                balise(
                    "a", name_of(c), href=CATALOGUE + filtres.address(lieu=f"{c.nom} ({c.code})")
                ),
            )
            for c in filtres.choix
        ]
        return balise(
            "div",
            balise("p", "Plusieurs communes répondent à ce nom ou à ce code. Laquelle ?"),
            balise("ul", liens, class_="etiquettes"),
            class_="avis",
        )

    def _results(self, tri: Tri, filtres: Filtres) -> Html:
        combien = len(tri.montres)
        titre = (
            f"{combien} dispositif{'s' if combien > 1 else ''}" if combien else "Aucun dispositif"
        )
        parties: list[Contenu] = [balise("h2", titre, id="resultats")]
        if filtres.any:
            parties.append(balise("p", self._demand(filtres)))
        if not combien:
            effacer = balise("a", "tout effacer", href=CATALOGUE)
            parties.append(
                balise(
                    "p", "Rien ne répond à cette recherche. Retirer un filtre, ou ", effacer, "."
                )
            )
        if filtres.frein:
            parties.append(
                self._group(f"Pour {self._rayons.freins[filtres.frein]}", tri.aident, filtres)
            )
            parties.append(self._group("Ouverts aussi, pour autre chose", tri.ouverts, filtres))
        else:
            nommes = [f for f in tri.ouverts if self._rayons.is_named(f, filtres.mots)]
            autres = [f for f in tri.ouverts if f not in nommes]
            parties.append(self._group("Qui portent ce nom", nommes, filtres))
            for code, libelle in self._etapes.items():
                etape = [f for f in autres if f.etape == code]
                parties.append(self._group(libelle, etape, filtres))
        parties.append(self._group("Terminés, ou pas encore commencés", tri.hors_dates, filtres))
        if tri.ecartes:
            lignes = [
                balise("li", to_fiche(f, filtres.address()), " : ", raison)
                for f, raison in tri.ecartes
            ]
            dit = f"Laissés de côté : {len(lignes)}, et pourquoi"
            parties.append(balise("details", balise("summary", dit), balise("ul", lignes)))
        return html(parties)

    def _demand(self, filtres: Filtres) -> Html:
        """The filters told back, and what they do not do."""
        dits = []
        if filtres.mots:
            dits.append(f"« {filtres.mots} »")
        if filtres.age is not None:
            dits.append(f"à {filtres.age} an{'s' if filtres.age > 1 else ''}")
        if filtres.lieu:
            dits.append(filtres.lieu)
        if filtres.frein:
            dits.append(f"pour {self._rayons.freins[filtres.frein]}")
        if filtres.etape:
            dits.append(f"étape « {self._etapes[filtres.etape]} »")
        note = (
            " Un filtre ne retire que ce qui est sûrement fermé : ce qu’on ne sait pas reste affiché."
            if filtres.about_somebody
            else ""
        )
        return html(balise("strong", " · ".join(dits)), "." if dits else "", note)

    def _group(self, titre: str, fiches: Iterable[Fiche], filtres: Filtres) -> Html:
        cartes = [balise("li", self._card(fiche, filtres.address())) for fiche in fiches]
        return section(titre, balise("ul", cartes, class_="cartes"), niveau=3) if cartes else VIDE

    def _card(self, fiche: Fiche, suite: str) -> Html:
        doute = balise("span", "À confirmer", class_="doute") if fiche.a_confirmer else None
        return html(
            balise("h4", to_fiche(fiche, suite)),
            balise("p", self._fiche.where(fiche), " ", doute, class_="ou"),
            balise("p", fiche.resume),
        )

    def _map(self, filtres: Filtres) -> Html:
        noms = {d.code: name_of(d) for d in self._territoires.departements()}
        comptes = self._rayons.by_departement
        commune = self._territoires.commune(filtres.commune) if filtres.commune else None
        ici = commune.departement if commune else filtres.departement
        autres = filtres.address(lieu="")
        adresse = f"{CATALOGUE}{autres}{'&' if autres else '?'}lieu="
        return section(
            "Où le catalogue connaît des lieux",
            balise("a", "Passer la carte", href="#tableau", class_="evitement"),
            draw(noms, comptes, ici, adresse),
            legend(),
            self._table(noms, comptes, adresse),
            id="carte",
        )

    def _table(
        self, noms: Mapping[str, str], comptes: Mapping[str, tuple[int, int]], adresse: str
    ) -> Html:
        lignes = [
            balise(
                "tr",
                balise(
                    "th",
                    balise("a", noms.get(code, code), href=adresse + code),
                    scope="row",
                ),
                balise("td", str(dispositifs)),
                balise("td", str(lieux)),
            )
            for code, (dispositifs, lieux) in comptes.items()
        ]
        tete = balise(
            "tr",
            [
                balise("th", titre, scope="col")
                for titre in ("Département", "Dispositifs locaux", "Lieux")
            ],
        )
        return html(
            balise(
                "table",
                balise("caption", "Les mêmes chiffres, en tableau"),
                balise("thead", tete),
                balise("tbody", lignes),
                id="tableau",
            ),
            balise(
                "p",
                "Ailleurs, seuls les dispositifs ouverts partout en France sont au catalogue.",
                class_="note",
            ),
        )


def _field(filtres: Filtres, cle: str, libelle: str, exemple: str, **attributs: str | int) -> Html:
    """A labelled field, with what is wrong in it."""
    erreur = filtres.erreurs.get(cle)
    dite = balise("p", erreur, id=f"erreur-{cle}", class_="erreur") if erreur else None
    genre: dict[str, str | int] = {"type": "text", "maxlength": CARACTERES_MAX, **attributs}
    champ = balise(
        "input",
        id=cle,
        name=cle,
        value=filtres.ecrits.get(cle),
        placeholder=exemple,
        autocomplete="off",
        aria_invalid="true" if erreur else None,
        aria_describedby=f"erreur-{cle}" if erreur else None,
        **genre,
    )
    return balise("div", balise("label", libelle, for_=cle), champ, dite, class_=f"champ {cle}")


def _select(filtres: Filtres, cle: str, libelle: str, aucun: str, choix: Mapping[str, str]) -> Html:
    erreur = filtres.erreurs.get(cle)
    pris = None if erreur else filtres.ecrits.get(cle)
    options = [balise("option", aucun, value="")]
    options += [
        balise("option", dit, value=code, selected=code == pris) for code, dit in choix.items()
    ]
    liste = balise(
        "select", options, id=cle, name=cle, aria_describedby=f"erreur-{cle}" if erreur else None
    )
    dite = balise("p", erreur, id=f"erreur-{cle}", class_="erreur") if erreur else None
    return balise("div", balise("label", libelle, for_=cle), liste, dite, class_=f"champ {cle}")
