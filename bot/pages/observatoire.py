"""The observatoire: what people need in a territoire, over time, as plots and tables. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.observatoire.exemple import DEPARTEMENT, made_up
from bot.observatoire.export import to_csv
from bot.observatoire.lieux import FRANCE, Arbre, level_of
from bot.observatoire.observatoire import Montre
from bot.observatoire.periodes import closing_day, quarter_in_words, quarter_of
from bot.observatoire.vue import TOUT, Vue, quarters_of, view
from bot.orientation.phrases import day_in_french
from bot.pages.balises import VIDE, Html, balise, html
from bot.pages.demande import CSV, EXEMPLE, OBSERVATOIRE, Demande, apostrophe
from bot.pages.feuille import page, section
from bot.pages.filtres import CARACTERES_MAX, name_of
from bot.pages.graphiques import hatching
from bot.pages.mesures import RIEN, figures
from bot.territoires import Territoires

TITRE = "L’observatoire des besoins"


class PageObservatoire:
    """Draws the page and its CSV. `freins` and `dispositifs`: the names of the codes."""

    def __init__(
        self,
        territoires: Territoires,
        freins: Mapping[str, str],
        dispositifs: Mapping[str, str],
    ) -> None:
        self.arbre = Arbre(territoires)
        self._territoires = territoires
        self._noms = {**dispositifs, **freins}
        self._dispositifs = frozenset(dispositifs)
        self._exemple: Montre | None = None

    def draw(self, champs: Mapping[str, str], montre: Montre, jour: date) -> tuple[int, str]:
        """The page of a query string (`lieu`, `periode`, `exemple`): 200, or 400 for what cannot be read."""
        demande = Demande(champs, self._territoires)
        montre = self._shown(demande, montre)
        trimestres = quarters_of(demande.periode, list(montre))
        vue = view(montre, demande.territoire, trimestres, self.arbre)
        return 400 if demande.erreurs else 200, page(
            TITRE,
            balise("h1", TITRE),
            balise(
                "p",
                "Ce qui manque aux personnes, là où elles vivent : les besoins dits au robot et aux éducateurs, "
                "comptés sans qu’on puisse y retrouver quelqu’un.",
                class_="chapeau",
            ),
            _warning(demande),
            self._form(demande, montre),
            self._figures(vue, demande) if trimestres else self._nothing_yet(demande, montre, jour),
            _how_to_read(),
            rubrique="l’observatoire",
        )

    def csv(self, champs: Mapping[str, str], montre: Montre) -> tuple[int, str]:
        """The CSV of the same query string; 400 and a sentence for what cannot be read."""
        demande = Demande(champs, self._territoires)
        if demande.erreurs:
            return 400, " ".join(demande.erreurs.values())
        montre = self._shown(demande, montre)
        trimestres = quarters_of(demande.periode, list(montre))
        return 200, to_csv(montre, demande.territoire, trimestres, self.arbre, self._name)

    def _shown(self, demande: Demande, montre: Montre) -> Montre:
        if not demande.exemple:
            return montre
        if self._exemple is None:
            self._exemple = made_up(self._dispositifs, self.arbre)
        return self._exemple

    def _name(self, code: str) -> str:
        return self._noms.get(code, code)

    def _form(self, demande: Demande, montre: Montre) -> Html:
        options = [("", "Les quatre derniers trimestres"), (TOUT, "Depuis le début")]
        connus = quarters_of(TOUT, list(montre))[::-1]
        options += [(annee, f"Année {annee}") for annee in dict.fromkeys(t[:4] for t in connus)]
        options += [(t, quarter_in_words(t).capitalize()) for t in connus]
        erreur = demande.erreurs.get("lieu")
        lieu = balise(
            "input",
            id="lieu",
            name="lieu",
            type="text",
            value=demande.ecrit or None,
            placeholder="Vesoul, 70… (vide : la France)",
            maxlength=CARACTERES_MAX,
            autocomplete="off",
            aria_invalid="true" if erreur else None,
            aria_describedby="erreur-lieu" if erreur else None,
        )
        choix = [
            balise("option", dit, value=c, selected=c == demande.periode) for c, dit in options
        ]
        return balise(
            "form",
            balise("h2", "Où, quand", id="choisir"),
            balise(
                "div",
                balise(
                    "div",
                    balise("label", "Commune ou département", for_="lieu"),
                    lieu,
                    balise("p", erreur, id="erreur-lieu", class_="erreur") if erreur else None,
                    class_="champ",
                ),
                balise(
                    "div",
                    balise("label", "Période", for_="periode"),
                    balise("select", choix, id="periode", name="periode"),
                    class_="champ",
                ),
                class_="champs deux-champs",
            ),
            balise("input", type="hidden", name=EXEMPLE, value="oui") if demande.exemple else None,
            self._namesakes(demande),
            balise("p", balise("button", "Montrer", type="submit"), class_="boutons"),
            action=OBSERVATOIRE,
            method="get",
            aria_labelledby="choisir",
        )

    def _namesakes(self, demande: Demande) -> Html:
        if not demande.choix:
            return VIDE
        liens = [
            balise("li", balise("a", nom, href=demande.address(lieu=code)))
            for code, nom in demande.choix
        ]
        dit = balise("p", "Plusieurs communes portent ce nom. Laquelle ?")
        return balise("div", dit, balise("ul", liens, class_="etiquettes"), class_="avis")

    def _figures(self, vue: Vue, demande: Demande) -> Html:
        quand = quarter_in_words(vue.trimestres[0])
        if len(vue.trimestres) > 1:
            quand = f"{_since(vue.trimestres[0])} à {quarter_in_words(vue.trimestres[-1]).partition(' à ')[2]}"
        contenu = figures(vue, self._name, self._departements(vue))
        return html(
            hatching(),
            balise(
                "header",
                balise("h2", self._where(vue.territoire)),
                balise("p", quand, class_="quand"),
                self._people(vue),
                self._around(vue, demande),
                self._within(vue, demande),
                class_="territoire",
            ),
            _in_short() if not vue.is_empty else None,
            contenu if not vue.is_empty else self._too_few(),
            balise(
                "p",
                balise("a", "Télécharger ces chiffres (CSV)", href=demande.address(CSV)),
                class_="boutons",
            ),
        )

    def _people(self, vue: Vue) -> Html:
        if not vue.personnes:
            return VIDE
        ici = vue.territoire == FRANCE or vue.departements == (vue.territoire,)
        ou = "" if ici else f" dans tout le département : {self._departements(vue)}"
        return balise(
            "p", "Au moins ", balise("strong", str(vue.personnes)), f" personnes comptées{ou}."
        )

    def _around(self, vue: Vue, demande: Demande) -> Html:
        """Links to the territoires that hold this one."""
        lieux: list[tuple[str, str]] = []
        commune = self._territoires.commune(vue.territoire) if len(vue.territoire) == 5 else None
        if commune and commune.epci:
            lieux.append((commune.epci, self._where(commune.epci)))
        if vue.departements != (vue.territoire,):
            lieux += [(code, self._where(code)) for code in vue.departements]
        if vue.territoire != FRANCE:
            lieux.append(("", "France"))
        else:
            return VIDE
        liens = [balise("li", balise("a", nom, href=demande.address(lieu=c))) for c, nom in lieux]
        return balise("nav", balise("ul", liens, class_="etiquettes"), aria_label="Voir plus large")

    def _within(self, vue: Vue, demande: Demande) -> Html:
        """Links to the EPCI of a département."""
        if vue.departements != (vue.territoire,):
            return VIDE
        codes = [code for ou, code in self._territoires.epcis if ou == vue.territoire]
        noms = sorted((self._where(code), code) for code in codes)
        liens = [balise("li", balise("a", n, href=demande.address(lieu=c))) for n, c in noms]
        titre = balise("summary", f"Ses {len(liens)} intercommunalités")
        return balise("details", titre, balise("ul", liens, class_="colonnes"))

    def _too_few(self) -> Html:
        return balise(
            "p",
            "Trop peu de personnes comptées ici pour montrer un nombre sans montrer quelqu’un. Regardez plus large, "
            "ou sur une autre période.",
            class_="avis",
        )

    def _nothing_yet(self, demande: Demande, montre: Montre, jour: date) -> Html:
        """No quarter to show: in this period, or at all."""
        if montre:
            dit = balise("p", "Aucun trimestre ne se montre pour cette période.")
        else:
            visible = day_in_french(closing_day(quarter_of(jour)))
            exemple = f"{OBSERVATOIRE}?lieu={DEPARTEMENT}&{EXEMPLE}=oui"
            dit = html(
                balise(
                    "p",
                    "Rien à montrer encore. Un trimestre se montre quinze jours après sa fin : celui-ci, "
                    f"le {visible}.",
                ),
                balise("p", balise("a", "Voir la page avec des chiffres inventés", href=exemple)),
            )
        titre = balise("h2", self._where(demande.territoire))
        return html(titre, balise("div", dit, class_="avis"))

    def _where(self, territoire: str) -> str:
        if territoire == FRANCE:
            return "France"
        if len(territoire) == 9:
            return apostrophe(self._territoires.epci_nom(territoire) or territoire)
        lieu = (
            self._territoires.departement(territoire)
            if level_of(territoire)
            else self._territoires.commune(territoire)
        )
        return name_of(lieu) if lieu else territoire

    def _departements(self, vue: Vue) -> str:
        return " et ".join(self._where(code) for code in vue.departements)


def _warning(demande: Demande) -> Html:
    if demande.exemple:
        return balise(
            "p",
            balise("strong", "Chiffres inventés."),
            " Pour voir à quoi ressemblera cette page. ",
            balise("a", "Revenir aux vrais chiffres", href=OBSERVATOIRE),
            class_="avis",
        )
    erreur = demande.erreurs.get("periode")
    return balise("p", erreur, class_="avis") if erreur else VIDE


def _how_to_read() -> Html:
    points = (
        "Chaque nombre est un minimum : il compte des groupes entiers de cinq personnes. 15 veut dire 15, ou un peu plus.",
        f"« {RIEN} » : moins de cinq personnes par trimestre, ou personne. Ces personnes sont comptées plus large : avec "
        "l’intercommunalité, puis le département, puis la France.",
        "Un trimestre se montre quinze jours après sa fin, et ne change plus.",
        "Une conversation compte quand elle s’efface d’elle-même, un jour après le dernier message. Qui demande d’effacer "
        "n’est pas compté.",
    )
    lignes = [balise("li", point) for point in points]
    return section("Comment lire", balise("ul", lignes), id="lire")


def _in_short() -> Html:
    return balise(
        "p",
        f"Chaque nombre est un minimum ; « {RIEN} » : trop peu pour être montré. ",
        balise("a", "Comment lire", href="#lire"),
        class_="note",
    )


def _since(trimestre: str) -> str:
    """ "octobre 2026", of "octobre à décembre 2026" """
    return f"{quarter_in_words(trimestre).partition(' ')[0]} {trimestre[:4]}"
