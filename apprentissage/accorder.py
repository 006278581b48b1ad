"""Weigh the rules and the encoder against one another, on sentences that neither had seen.

    python -m apprentissage.accorder

One logistic regression for each key over the features of `bot.comprehension.accord`, written in
`data/encodeur/accord.json`; the freins share theirs.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from apprentissage.preparer import examined, is_stated, sentences
from bot.comprehension.accord import Traits, traits_of
from bot.encodeur import DOSSIER, Encodeur
from bot.essais.comprehension import JOUR
from bot.passerelle import as_shipped, open_passerelle
from bot.urgences import detect_urgences

_RETENUE = 1.0  # how freely the weights may grow (C of scikit-learn)
_FAUSSES = 0.001  # of the calm sentences, taken for an urgence by the encoder alone
_CROIRE = 0.5
_MIN = 12  # facts of a key, below which the rules decide alone

Exemples = dict[str, tuple[list[Traits], list[bool]]]


def examples(encodeur: Encodeur) -> Exemples:
    """By key, the features of every candidate of the sentences kept apart, and whether it is right."""
    exemples: Exemples = defaultdict(lambda: ([], []))
    with as_shipped():
        passerelle = open_passerelle()
        with passerelle.lecteur.on(JOUR):
            for part, brut in sentences():
                lu = examined(passerelle, brut) if part == "accorder" else None
                if lu is None:
                    continue
                examen, candidats = lu
                question = brut.get("question")
                portees = list({c.portee: None for c in candidats if c.portee is not None})
                avis = encodeur.read(examen.phrase.norme, question, portees)
                for candidat in candidats:
                    traits, justes = exemples[candidat.cle]
                    traits.append(traits_of(candidat, avis, question))
                    justes.append(is_stated(brut["situation"], candidat, passerelle))
    return exemples


def fit(exemples: Exemples) -> dict[str, list[float]]:
    """The weights of each key, the constant first; a key that they do not help has none."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict

    poids: dict[str, list[float]] = {}
    for cle, (traits, justes) in sorted(exemples.items()):
        if sum(justes) < _MIN or all(justes):
            print(f"{cle:24} laissé aux règles ({sum(justes)} faits)")
            continue
        modele: Any = LogisticRegression(C=_RETENUE, max_iter=2000)
        lus = [bool(t[1]) for t in traits]
        appris = cross_val_predict(modele, [t[1:] for t in traits], justes, cv=5)
        seules = sum(lu != juste for lu, juste in zip(lus, justes, strict=True))
        ensemble = sum(bool(dit) != juste for dit, juste in zip(appris, justes, strict=True))
        print(f"{cle:24} fautes : {seules} par les règles seules, {ensemble} ensemble")
        if ensemble >= seules:
            continue
        modele.fit([t[1:] for t in traits], justes)
        poids[cle] = [round(float(p), 4) for p in (modele.intercept_[0], *modele.coef_[0])]
    return poids


def threshold(encodeur: Encodeur) -> float:
    """From which probability an urgence that the rules did not see is believed.

    The lowest one at which `_FAUSSES` of the sentences without any are taken for one.
    """
    calmes = []
    with as_shipped():
        passerelle = open_passerelle()
        for part, brut in sentences():
            if part != "accorder" or brut.get("urgences"):
                continue
            lu = examined(passerelle, brut)
            if lu is None or detect_urgences(brut["texte"]):
                continue
            avis = encodeur.read(lu[0].phrase.norme, brut.get("question"), [])
            calmes.append(max(p for (cle, _), p in avis.faits.items() if cle == "urgences"))
    calmes.sort(reverse=True)
    return round(max(_CROIRE, calmes[int(len(calmes) * _FAUSSES)]), 3)


def main() -> None:
    """Learn the weights and write them."""
    encodeur = Encodeur()
    poids = fit(examples(encodeur))
    lignes = ",\n".join(
        f"    {json.dumps(cle)}: {json.dumps(valeurs)}" for cle, valeurs in poids.items()
    )
    (DOSSIER / "accord.json").write_text(
        f'{{\n  "urgence": {threshold(encodeur)},\n  "poids": {{\n{lignes}\n  }}\n}}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
