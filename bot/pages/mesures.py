"""The four figures of the observatoire: each a plot, what it says, and its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.observatoire.releve import AGES
from bot.observatoire.vue import Vue
from bot.pages.balises import Contenu, Html, balise
from bot.pages.feuille import section
from bot.pages.graphiques import bars, grid, legend, over_time, parts

AGES_DITS = {"0-15": "<\u00a016", "16-17": "16\u201117", "18-25": "18\u201125", "26-49": "26\u201149", "50-plus": "50\u00a0+"}  # fmt: skip
RIEN = "–"
DISPOSITIFS_DESSINES = 12

Nommer = Callable[[str], str]


def figures(vue: Vue, nommer: Nommer, departements: str) -> list[Html]:
    """All of them. `nommer` gives the name of a code, `departements` those whose ages are told."""
    return [
        _over_time(vue, nommer),
        _without_answer(vue, nommer),
        _by_age(vue, nommer, departements),
        _proposed(vue, nommer),
    ]


def _over_time(vue: Vue, nommer: Nommer) -> Html:
    titre = "Les besoins"
    if not vue.besoins:
        return _missing(titre)
    noms = [_short_quarter(t) for t in vue.trimestres]
    lignes = [
        (nommer(frein), [vue.besoins[frein].get(t, 0) for t in vue.trimestres])
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


def _without_answer(vue: Vue, nommer: Nommer) -> Html:
    titre = "Les besoins sans dispositif"
    lignes = {f: (tout, vue.sans_reponse.get(f, 0)) for f, tout in vue.freins.items()}
    manquent = {f: paire for f, paire in lignes.items() if paire[1]}
    if not manquent:
        return _missing(titre)
    ranges = sorted(manquent.items(), key=lambda ligne: (-ligne[1][1], ligne[0]))
    nommes = {nommer(f): paire for f, paire in ranges}
    cles = ("dit", "sans dispositif")
    return _figure(
        titre,
        "Le frein a été dit, et rien de ce que connaît le catalogue ne pouvait le lever pour cette personne.",
        legend(("clair", "frein dit"), ("hachure", "sans dispositif")),
        parts(titre, nommes, cles),
        _table(titre, "Frein", ("Dit", "Sans dispositif"), [(n, p) for n, p in nommes.items()]),
    )


def _by_age(vue: Vue, nommer: Nommer, departements: str) -> Html:
    titre = "Les freins selon l’âge"
    if not vue.ages:
        return _missing(titre)
    ou = (
        ""
        if vue.departements in ((), (vue.territoire,))
        else f" Ici, tout le département : {departements}."
    )
    ranges = sorted(vue.ages, key=lambda f: (-sum(vue.ages[f].values()), f))
    lignes = {nommer(f): vue.ages[f] for f in ranges}
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


def _proposed(vue: Vue, nommer: Nommer) -> Html:
    titre = "Les dispositifs proposés, et refusés"
    if not vue.dispositifs:
        return _missing(titre)
    lignes = {nommer(d): (vue.proposes.get(d, 0), vue.refuses.get(d, 0)) for d in vue.dispositifs}
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
