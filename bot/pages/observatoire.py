"""The observatoire: what people need in a territoire, over time, as plots and tables. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from urllib.parse import urlencode

from bot.observatoire.exemple import DEPARTEMENT, made_up
from bot.observatoire.export import to_csv
from bot.observatoire.lieux import FRANCE, Arbre, level_of
from bot.observatoire.observatoire import Montre
from bot.observatoire.periodes import closing_day, is_quarter, quarter_in_words, quarter_of
from bot.observatoire.releve import AGES
from bot.observatoire.vue import TOUT, Vue, quarters_of, view
from bot.orientation.phrases import day_in_french
from bot.pages.balises import VIDE, Contenu, Html, balise, html
from bot.pages.feuille import page, section
from bot.pages.filtres import CARACTERES_MAX, INCONNU, name_of, read_place
from bot.pages.graphiques import bars, grid, hatching, legend, over_time, parts
from bot.territoires import Territoires

OBSERVATOIRE = "/observatoire"
CSV = f"{OBSERVATOIRE}.csv"
TITRE = "L’observatoire des besoins"
EXEMPLE = "exemple"
AGES_DITS = {"0-15": "<\u00a016", "16-17": "16\u201117", "18-25": "18\u201125", "26-49": "26\u201149", "50-plus": "50\u00a0+"}  # fmt: skip
RIEN = "–"
_SIREN = re.compile(r"(?:^|\()([0-9]{9})\)?$")  # the code of an EPCI
DISPOSITIFS_DESSINES = 12


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
        demande = _Demande(champs, self._territoires)
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
            self._figures(vue, demande, jour) if trimestres else self._nothing_yet(demande, jour),
            _how_to_read(),
            rubrique="l’observatoire",
        )

    def csv(self, champs: Mapping[str, str], montre: Montre) -> tuple[int, str]:
        """The CSV of the same query string; 400 and a sentence for what cannot be read."""
        demande = _Demande(champs, self._territoires)
        if demande.erreurs:
            return 400, " ".join(demande.erreurs.values())
        montre = self._shown(demande, montre)
        trimestres = quarters_of(demande.periode, list(montre))
        return 200, to_csv(montre, demande.territoire, trimestres, self.arbre, self._name)

    def _shown(self, demande: _Demande, montre: Montre) -> Montre:
        if not demande.exemple:
            return montre
        if self._exemple is None:
            self._exemple = made_up(self._dispositifs, self.arbre)
        return self._exemple

    def _name(self, code: str) -> str:
        return self._noms.get(code, code)

    def _form(self, demande: _Demande, montre: Montre) -> Html:
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

    def _namesakes(self, demande: _Demande) -> Html:
        if not demande.choix:
            return VIDE
        liens = [
            balise("li", balise("a", nom, href=demande.address(lieu=code)))
            for code, nom in demande.choix
        ]
        dit = balise("p", "Plusieurs communes portent ce nom. Laquelle ?")
        return balise("div", dit, balise("ul", liens, class_="etiquettes"), class_="avis")

    def _figures(self, vue: Vue, demande: _Demande, jour: date) -> Html:
        quand = quarter_in_words(vue.trimestres[0])
        if len(vue.trimestres) > 1:
            quand = f"{_since(vue.trimestres[0])} à {quarter_in_words(vue.trimestres[-1]).partition(' à ')[2]}"
        contenu = [
            self._over_time(vue),
            self._without_answer(vue),
            self._by_age(vue),
            self._proposed(vue),
        ]
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

    def _around(self, vue: Vue, demande: _Demande) -> Html:
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

    def _within(self, vue: Vue, demande: _Demande) -> Html:
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

    def _nothing_yet(self, demande: _Demande, jour: date) -> Html:
        visible = day_in_french(closing_day(quarter_of(jour)))
        return html(
            balise("h2", self._where(demande.territoire)),
            balise(
                "div",
                balise(
                    "p",
                    f"Rien à montrer encore. Un trimestre se montre quinze jours après sa fin : celui-ci, le {visible}.",
                ),
                balise(
                    "p",
                    balise(
                        "a",
                        "Voir la page avec des chiffres inventés",
                        href=f"{OBSERVATOIRE}?lieu={DEPARTEMENT}&{EXEMPLE}=oui",
                    ),
                ),
                class_="avis",
            ),
        )

    def _over_time(self, vue: Vue) -> Html:
        titre = "Les besoins"
        if not vue.besoins:
            return _missing(titre)
        noms = [_short_quarter(t) for t in vue.trimestres]
        lignes = [
            (self._name(frein), [vue.besoins[frein].get(t, 0) for t in vue.trimestres])
            for frein in vue.freins
        ]
        ensemble = len(noms) > 1
        return _figure(
            titre,
            "Combien de personnes ont dit chaque frein, par trimestre."
            + (" Tous les dessins ont la même échelle." if ensemble else ""),
            _multiples(lignes, noms) if ensemble else bars(titre, dict(lignes), ("dit",)),
            _table("Freins par trimestre", "Frein", noms, lignes),
        )

    def _without_answer(self, vue: Vue) -> Html:
        titre = "Les besoins sans dispositif"
        lignes = {f: (tout, vue.sans_reponse.get(f, 0)) for f, tout in vue.freins.items()}
        manquent = {f: paire for f, paire in lignes.items() if paire[1]}
        if not manquent:
            return _missing(titre)
        ranges = sorted(manquent.items(), key=lambda ligne: (-ligne[1][1], ligne[0]))
        nommes = {self._name(f): paire for f, paire in ranges}
        cles = ("dit", "sans dispositif")
        return _figure(
            titre,
            "Le frein a été dit, et rien de ce que connaît le catalogue ne pouvait le lever pour cette personne.",
            legend(("clair", "frein dit"), ("hachure", "sans dispositif")),
            parts(titre, nommes, cles),
            _table(titre, "Frein", ("Dit", "Sans dispositif"), [(n, p) for n, p in nommes.items()]),
        )

    def _by_age(self, vue: Vue) -> Html:
        titre = "Les freins selon l’âge"
        if not vue.ages:
            return _missing(titre)
        ou = (
            ""
            if vue.departements in ((), (vue.territoire,))
            else f" Ici, tout le département : {self._departements(vue)}."
        )
        ranges = sorted(vue.ages, key=lambda f: (-sum(vue.ages[f].values()), f))
        lignes = {self._name(f): vue.ages[f] for f in ranges}
        colonnes = list(AGES_DITS.items())
        return _figure(
            titre,
            f"Âges comptés par département seulement : plus finement, une case finirait par désigner quelqu’un.{ou}",
            grid(titre, lignes, colonnes),
            _table(
                f"{titre} (en années)",
                "Frein",
                list(AGES_DITS.values()),
                [(nom, [par.get(age, 0) for age in AGES]) for nom, par in lignes.items()],
            ),
        )

    def _proposed(self, vue: Vue) -> Html:
        titre = "Les dispositifs proposés, et refusés"
        if not vue.dispositifs:
            return _missing(titre)
        lignes = {
            self._name(d): (vue.proposes.get(d, 0), vue.refuses.get(d, 0)) for d in vue.dispositifs
        }
        dessines = dict(list(lignes.items())[:DISPOSITIFS_DESSINES])
        suite = len(lignes) - len(dessines)
        reste = f" Le dessin montre les {len(dessines)} premiers." if suite else ""
        return _figure(
            titre,
            f"À combien de personnes chacun a été proposé, et combien n’en ont pas voulu.{reste}",
            legend(("plein", "proposé"), ("hachure", "refusé")),
            bars(titre, dessines, ("proposé", "refusé")),
            _table(titre, "Dispositif", ("Proposé", "Refusé"), [(n, p) for n, p in lignes.items()]),
        )

    def _where(self, territoire: str) -> str:
        if territoire == FRANCE:
            return "France"
        if len(territoire) == 9:
            return _apostrophe(self._territoires.epci_nom(territoire) or territoire)
        lieu = (
            self._territoires.departement(territoire)
            if level_of(territoire)
            else self._territoires.commune(territoire)
        )
        return name_of(lieu) if lieu else territoire

    def _departements(self, vue: Vue) -> str:
        return " et ".join(self._where(code) for code in vue.departements)


class _Demande:
    """What the address asks, and what is wrong in it."""

    def __init__(self, champs: Mapping[str, str], territoires: Territoires) -> None:
        self.ecrit = " ".join("".join(c if c.isprintable() else " " for c in champs.get("lieu", "")).split())[:CARACTERES_MAX]  # fmt: skip
        self.exemple = champs.get(EXEMPLE) == "oui"
        self.erreurs: dict[str, str] = {}
        self.choix: list[tuple[str, str]] = []
        self.territoire = self._read(territoires) if self.ecrit else FRANCE
        periode = champs.get("periode", "")[:CARACTERES_MAX]
        annee = periode.isascii() and periode.isdigit() and len(periode) == 4
        bonne = periode in ("", TOUT) or annee or (periode.isascii() and is_quarter(periode))
        if not bonne:
            self.erreurs["periode"] = (
                "Cette période n’est pas dans la liste : choisissez une ligne."
            )
        self.periode = periode if bonne else ""

    def _read(self, territoires: Territoires) -> str:
        siren = _SIREN.search(self.ecrit)
        nom = territoires.epci_nom(siren[1]) if siren else None
        if siren and nom:
            self.ecrit = f"{_apostrophe(nom)} ({siren[1]})"
            return siren[1]
        lu = read_place(self.ecrit, territoires)
        commune = territoires.commune(str(lu["commune"])) if "commune" in lu else None
        if commune:
            return commune.parente or commune.code
        self.choix = [(f"{c.nom} ({c.code})", name_of(c)) for c in lu.get("choix", ())]  # type: ignore[attr-defined]
        if "departement" in lu and not self.choix:
            return str(lu["departement"])
        if not self.choix:
            self.erreurs["lieu"] = INCONNU
        return FRANCE

    def address(self, chemin: str = OBSERVATOIRE, **autres: str) -> str:
        """The address of this demand, with some fields changed."""
        champs = {
            "lieu": self.ecrit,
            "periode": self.periode,
            EXEMPLE: "oui" if self.exemple else "",
            **autres,
        }
        dits = {cle: valeur for cle, valeur in champs.items() if valeur}
        return f"{chemin}?{urlencode(dits, errors='replace')}" if dits else chemin


def _apostrophe(nom: str) -> str:
    return nom.replace("'", "’")


def _warning(demande: _Demande) -> Html:
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


def _missing(titre: str) -> Html:
    return section(
        titre, balise("p", "Trop peu de personnes pour montrer un nombre.", class_="note")
    )


def _multiples(lignes: Sequence[tuple[str, Sequence[int]]], noms: Sequence[str]) -> Html:
    """A small plot for each line, all on one scale."""
    maximum = max(n for _, valeurs in lignes for n in valeurs)
    petits = [
        balise(
            "li",
            balise("p", nom, class_="nom", aria_hidden="true"),
            over_time(nom, valeurs, noms, maximum),
        )
        for nom, valeurs in lignes
    ]
    return balise("ul", petits, class_="multiples")


def _figure(titre: str, dit: str, *contenu: Contenu) -> Html:
    """A plot and its table, side by side where there is room."""
    *dessin, tableau = contenu
    return section(
        titre,
        balise("p", dit, class_="note"),
        balise("div", balise("div", *dessin, class_="dessin"), tableau, class_="cote-a-cote"),
        class_="mesure",
    )


def _table(
    titre: str, premiere: str, colonnes: Sequence[str], lignes: Sequence[tuple[str, Sequence[int]]]
) -> Html:
    tete = [balise("th", premiere, scope="col")]
    tete += [balise("th", nom, scope="col") for nom in colonnes]
    corps = [
        balise(
            "tr",
            balise("th", nom, scope="row"),
            [balise("td", str(valeur) if valeur else RIEN) for valeur in valeurs],
        )
        for nom, valeurs in lignes
    ]
    return balise(
        "div",
        balise(
            "table",
            balise("caption", titre),
            balise("thead", balise("tr", tete)),
            balise("tbody", corps),
            class_="chiffres",
        ),
        class_="tableau",
        tabindex=0,
        role="region",
        aria_label=f"Tableau : {titre}",
    )


def _short_quarter(trimestre: str) -> str:
    """ "T4 2026" """
    annee, _, rang = trimestre.partition("-")
    return f"{rang} {annee}"


def _since(trimestre: str) -> str:
    """ "octobre 2026", of "octobre à décembre 2026" """
    return f"{quarter_in_words(trimestre).partition(' ')[0]} {trimestre[:4]}"
