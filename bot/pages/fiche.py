"""The page of one dispositif: what it asks in words, where it is, where it was read, what to confirm."""

from __future__ import annotations

from datetime import date

from bot.orientation.enonces import Enonce, Mots, enonce
from bot.orientation.fiches import Condition, Fiche, Zone, months_since
from bot.orientation.phrases import day_in_french
from bot.pages.balises import VIDE, Contenu, Html, balise, html
from bot.pages.feuille import CATALOGUE, page, section
from bot.pages.filtres import Filtres, name_of
from bot.pages.liens import checked_on, link, phone, to_fiche
from bot.pages.lieux import places_of
from bot.pages.selection import Rayons
from bot.territoires import Territoires

PAS_TOUJOURS = "Ce n’est pas toujours exigé : à demander."


class PageDeFiche:
    """Draws the page of each fiche of a catalogue."""

    def __init__(self, rayons: Rayons, territoires: Territoires, etapes: dict[str, str]) -> None:
        self._rayons = rayons
        self._territoires = territoires
        self._etapes = etapes
        self._mots = Mots(rayons.freins, self.commune)

    def draw(self, fiche: Fiche, filtres: Filtres, jour: date) -> str:
        """The whole page, on a day; the filters say for whom and where it is looked at."""
        return page(
            fiche.nom,
            balise(
                "p",
                balise("a", "← Tous les dispositifs", href=CATALOGUE + filtres.address()),
                class_="retour",
            ),
            balise(
                "article",
                balise("h1", fiche.nom),
                balise(
                    "p",
                    balise("span", self._etapes[fiche.etape], class_="marque"),
                    " ",
                    self.where(fiche),
                ),
                self._time(fiche, jour),
                balise("p", fiche.resume, class_="chapeau"),
                section("Pour qui", self._for_whom(fiche)),
                section("La prochaine étape", self._next_step(fiche)),
                self._figures(fiche),
                self._freins(fiche),
                places_of(fiche, self._rayons, self._territoires, filtres),
                section("À confirmer", self._to_confirm(fiche, jour), class_="confirmer"),
                section("Source", self._source(fiche)),
                self._relatives(fiche),
                class_="fiche",
            ),
        )

    def conditions(self, fiche: Fiche) -> Html:
        """The conditions in words, one line each, those inside a composite below it."""
        return balise("ul", [self._condition(condition) for condition in fiche.conditions])

    def where(self, fiche: Fiche) -> Html:
        """Where a fiche is open, in a few words."""
        if fiche.zone is None:
            return html("Partout en France")
        noms = self._zone(fiche.zone)
        suite = f" et {len(noms) - 3} autres lieux" if len(noms) > 4 else ""
        return html(", ".join(noms[: 3 if suite else 4]) + suite)

    def commune(self, code: str) -> str:
        """ "Vesoul (70)"."""
        trouvee = self._territoires.commune(code)
        return name_of(trouvee) if trouvee else code

    def _departement(self, code: str) -> str:
        trouve = self._territoires.departement(code)
        return name_of(trouve) if trouve else code

    def _zone(self, zone: Zone) -> list[str]:
        departements = [self._departement(code) for code in sorted(zone.departements)]
        return departements + [self.commune(code) for code in sorted(zone.communes)]

    def _condition(self, condition: Condition) -> Html:
        dite = enonce(condition, self._mots)
        notes: list[Contenu] = []
        if condition.texte and dite.texte != condition.texte.rstrip("."):
            notes.append(balise("span", condition.texte, class_="note"))
        if condition.souple:
            notes.append(balise("span", PAS_TOUJOURS, class_="note"))
        return balise("li", _nested(dite), notes)

    def _for_whom(self, fiche: Fiche) -> Html:
        dites: list[Contenu] = []
        if fiche.conditions:
            if len(fiche.conditions) > 1:
                dites.append(balise("p", "Il faut tout cela à la fois :"))
            dites.append(self.conditions(fiche))
        else:
            dites.append(balise("p", "Ouvert à tous, sans condition connue."))
        if fiche.d_abord:
            suite = balise(
                "ul", [balise("li", _nested(enonce(c, self._mots))) for c in fiche.d_abord]
            )
            dites += [
                balise("p", "C’est d’abord pour ces personnes (une condition suffit) :"),
                suite,
            ]
        if fiche.zone is not None:
            lieux = ", ".join(self._zone(fiche.zone))
            dites.append(balise("p", balise("strong", "Territoire : "), lieux, "."))
        return html(dites)

    def _next_step(self, fiche: Fiche) -> Html:
        dites: list[Contenu] = [balise("p", fiche.demarche)]
        if fiche.prescription:
            dites.append(
                balise("p", balise("strong", "Qui envoie la personne : "), fiche.prescription)
            )
        if fiche.documents:
            dites.append(balise("p", balise("strong", "À apporter :")))
            dites.append(balise("ul", [balise("li", papier) for papier in fiche.documents]))
        numeros = [n for n in (fiche.telephone, *fiche.autres_numeros) if n]
        if numeros:
            liens = [balise("li", phone(numero)) for numero in numeros]
            dites.append(balise("ul", liens, class_="contacts"))
        if fiche.annuaire:
            dites.append(
                balise("p", balise("strong", "L’annuaire officiel : "), link(fiche.annuaire))
            )
        return html(dites)

    def _figures(self, fiche: Fiche) -> Html:
        connus = [
            (titre, valeur)
            for titre, valeur in (
                ("Payé ?", fiche.remuneration),
                ("Ce que cela coûte", fiche.cout),
                ("Combien de temps", fiche.duree),
            )
            if valeur
        ]
        if not connus:
            return VIDE
        paires = [html(balise("dt", titre), balise("dd", valeur)) for titre, valeur in connus]
        return section("Argent et durée", balise("dl", paires))

    def _freins(self, fiche: Fiche) -> Html:
        if not fiche.freins:
            return VIDE
        liens = [
            balise("li", balise("a", self._rayons.freins[code], href=f"{CATALOGUE}?frein={code}"))
            for code in fiche.freins
        ]
        return section("Peut aider à", balise("ul", liens, class_="etiquettes"))

    def _time(self, fiche: Fiche, jour: date) -> Html:
        """What its dates say of it today."""
        if fiche.is_over(jour):
            quand = f" depuis le {day_in_french(fiche.fin)}" if fiche.fin else ""
            suite = self._rayons.catalogue.fiches.get(fiche.remplace_par or "")
            apres = html(" La suite : ", to_fiche(suite), ".") if suite else VIDE
            return balise("p", balise("strong", f"C’est terminé{quand}."), apres, class_="avis")
        if fiche.is_unstarted(jour):
            return balise(
                "p",
                balise("strong", f"Cela commence le {day_in_french(fiche.debut)}."),
                class_="avis",
            )
        if fiche.a_confirmer:
            return balise("p", balise("strong", "À confirmer. "), fiche.a_confirmer, class_="avis")
        return VIDE

    def _to_confirm(self, fiche: Fiche, jour: date) -> Html:
        """Everything about the fiche that nobody should take for certain."""
        doutes: list[Contenu] = [fiche.a_confirmer]
        if fiche.fin_annoncee:
            doutes.append(
                f"La fin était annoncée au {day_in_french(fiche.fin_annoncee)} : demander si cela continue."
                if jour > fiche.fin_annoncee
                else f"La fin est annoncée au {day_in_french(fiche.fin_annoncee)}."
            )
        if any(condition.souple for condition in fiche.conditions):
            doutes.append(
                "Les conditions qui ne sont « pas toujours exigées » se décident sur place."
            )
        if any(condition.cle == "territoire_habilite" for condition in fiche.conditions):
            doutes.append("La liste des territoires habilités n’est pas entière : elle change.")
        if not self._rayons.places(fiche):
            doutes.append("Le catalogue ne connaît encore aucun lieu pour ce dispositif.")
        if months_since(fiche.verifie_le, jour) >= fiche.rythme:
            doutes.append(
                f"Cette fiche a été vérifiée le {day_in_french(fiche.verifie_le)} : elle est à relire "
                f"tous les {fiche.rythme} mois."
            )
        lignes = [balise("li", doute) for doute in doutes if doute]
        return balise("ul", lignes) if lignes else balise("p", "Rien de particulier.")

    def _source(self, fiche: Fiche) -> Html:
        annee = (
            balise("p", f"Cette source est de {fiche.source_du.year}.") if fiche.source_du else VIDE
        )
        return html(balise("p", fiche.source), annee, balise("p", checked_on(fiche)))

    def _relatives(self, fiche: Fiche) -> Html:
        fiches = self._rayons.catalogue.fiches
        dites: list[Contenu] = []
        if fiche.alias:
            dites.append(
                balise("p", balise("strong", "On l’appelle aussi : "), ", ".join(fiche.alias), ".")
            )
        parentes = (
            ("La forme locale de : ", [fiches[fiche.decline]] if fiche.decline else []),
            ("Ses formes locales : ", self._rayons.local_forms(fiche)),
            (
                "Une autre porte pour qui ne veut pas de : ",
                [fiches[c] for c in fiche.mediation_pour],
            ),
        )
        for titre, autres in parentes:
            if autres:
                liens = [html(", " if rang else "", to_fiche(a)) for rang, a in enumerate(autres)]
                dites.append(balise("p", balise("strong", titre), liens, "."))
        return section("À côté", dites) if dites else VIDE


def _nested(dite: Enonce) -> Html:
    if not dite.parties:
        return html(dite.texte)
    return html(f"{dite.texte} :", balise("ul", [balise("li", _nested(p)) for p in dite.parties]))
