"""Goes on from the weights that are served: `encodeur.onnx` read back into the names of the network."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

Poids = dict[str, torch.Tensor]
_LINEAIRES = ("o", "fi", "fo")  # of a layer, after q, k and v, in the order in which it uses them


def served_weights(chemin: Path, neufs: Poids) -> Poids:
    """The state of a network; a group added to it since stands after the others, as in `neufs`."""
    lus = {
        poids.name.removeprefix("reseau."): torch.tensor(numpy_helper.to_array(poids))
        for poids in onnx.load(str(chemin)).graph.initializer
    }
    etat = {nom: valeur.clone() for nom, valeur in neufs.items()}
    etat["mots.weight"] = lus["mots"].float() * lus["echelle"]
    produits = [nom.removesuffix("_quantized") for nom in lus if nom.endswith("_quantized")]
    couches = [nom for nom in produits if nom.startswith("onnx::MatMul")]
    for rang, produit in enumerate(sorted(couches, key=lambda nom: int(nom.split("_")[-1]))):
        couche, lineaire = divmod(rang, len(_LINEAIRES))
        etat[f"couches.{couche}.{_LINEAIRES[lineaire]}.weight"] = _whole(lus, produit).T
    for produit in (nom for nom in produits if nom.endswith(".qkv")):
        couche = produit.removesuffix(".qkv")
        for un, poids in zip("qkv", _whole(lus, produit).T.chunk(3), strict=True):
            etat[f"{couche}.{un}.weight"] = poids
        for un, biais in zip("qkv", lus[f"{produit}.bias"].chunk(3), strict=True):
            etat[f"{couche}.{un}.bias"] = biais
    etat["roles.weight"] = _whole(lus, "roles.weight_Transposed").T
    for nom in neufs.keys() & lus.keys() - {"du_groupe"}:
        etat[nom][: len(lus[nom])] = lus[nom]
    return {nom: valeur.contiguous() for nom, valeur in etat.items()}


def _whole(lus: Poids, produit: str) -> torch.Tensor:
    """The weights of a product, out of their 8 bits; one scale for each column."""
    zero = lus[f"{produit}_zero_point"].float()
    return (lus[f"{produit}_quantized"].float() - zero) * lus[f"{produit}_scale"]
