"""The figures of a page as a CSV: the same lots, a quarter a line, nothing that the page does not hold."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

from bot.observatoire.lieux import Arbre
from bot.observatoire.observatoire import Montre
from bot.observatoire.releve import AGES
from bot.observatoire.vue import view

COLONNES = ("trimestre", "territoire", "mesure", "code", "libelle", "age", "au_moins")


def to_csv(
    montre: Montre,
    territoire: str,
    trimestres: Sequence[str],
    arbre: Arbre,
    libelle: Callable[[str], str],
) -> str:
    """A CSV for French spreadsheets: semicolons, and the mark of UTF-8 first.

    `libelle` gives the name of a frein or a dispositif. Ages and people are those of the
    département, which the column `territoire` says. What shows nothing has no line.
    """
    sortie = io.StringIO()
    ecrit = csv.writer(sortie, delimiter=";", lineterminator="\r\n")
    ecrit.writerow(COLONNES)
    for trimestre in trimestres:
        vue = view(montre, territoire, (trimestre,), arbre)
        ages = "+".join(vue.departements) or territoire
        if vue.personnes:
            ecrit.writerow((trimestre, ages, "personnes", "", "", "", vue.personnes))
        for mesure, nombres in (
            ("freins", vue.freins),
            ("sans_reponse", vue.sans_reponse),
            ("proposes", vue.proposes),
            ("refuses", vue.refuses),
        ):
            for code, combien in sorted(nombres.items()):
                ecrit.writerow((trimestre, territoire, mesure, code, libelle(code), "", combien))
        for frein, par_age in sorted(vue.ages.items()):
            for age in AGES:
                if age in par_age:
                    ecrit.writerow((trimestre, ages, "freins_par_age", frein, libelle(frein), age, par_age[age]))  # fmt: skip
    return f"\ufeff{sortie.getvalue()}"
