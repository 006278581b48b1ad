"""Goes on from the weights that are served: `encodeur.onnx` read back into the names of the network.

What is new in the network since (a need, say) stands after what was there, and begins anew.
"""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

Poids = dict[str, torch.Tensor]
_LINEAIRES = ("q", "k", "v", "o", "fi", "fo")  # of a layer, in the order in which it uses them


def served_weights(chemin: Path, neufs: Poids) -> tuple[Poids, dict[str, int]]:
    """The state of a network, those of `neufs` where the file does not hold them; and of each weight
    how many rows the file holds."""
    lus = {
        poids.name: torch.tensor(numpy_helper.to_array(poids))
        for poids in onnx.load(str(chemin)).graph.initializer
    }
    lus = {nom.removeprefix("reseau."): valeur for nom, valeur in lus.items()}
    etat = {nom: valeur.clone() for nom, valeur in neufs.items()}
    etat["mots.weight"] = lus["mots"].float() * lus["echelle"]
    produits = sorted(
        (nom.removesuffix("_quantized") for nom in lus if nom.endswith("_quantized")),
        key=lambda nom: int(nom.split("_")[-1]) if nom.split("_")[-1].isdigit() else 10**9,
    )
    for rang, produit in enumerate(p for p in produits if p.startswith("onnx::MatMul")):
        couche, lineaire = divmod(rang, len(_LINEAIRES))
        etat[f"couches.{couche}.{_LINEAIRES[lineaire]}.weight"] = _whole(lus, produit).T
    for produit in produits:
        if produit.endswith(".weight_Transposed"):
            etat[produit.removesuffix("_Transposed")] = _whole(lus, produit).T
    anciennes = {}
    for nom, valeur in neufs.items():
        assert etat[nom].shape == valeur.shape, nom
        if nom in lus and nom != "du_groupe":
            etat[nom][: len(lus[nom])] = lus[nom]
            anciennes[nom] = len(lus[nom])
        else:
            anciennes[nom] = len(valeur) if not torch.equal(etat[nom], valeur) else 0
    return {nom: valeur.contiguous() for nom, valeur in etat.items()}, anciennes


def between(depart: Poids, arrivee: Poids, anciennes: dict[str, int]) -> Poids:
    """The mean of two states; what is new since the first is that of the second."""
    moyenne = {nom: valeur.clone() for nom, valeur in arrivee.items()}
    for nom, rangs in anciennes.items():
        moyenne[nom][:rangs] = (depart[nom][:rangs] + arrivee[nom][:rangs]) / 2
    return moyenne


def _whole(lus: Poids, produit: str) -> torch.Tensor:
    """The weights of a product, out of their 8 bits; one scale for each column."""
    zero = lus[f"{produit}_zero_point"].float()
    return (lus[f"{produit}_quantized"].float() - zero) * lus[f"{produit}_scale"]
