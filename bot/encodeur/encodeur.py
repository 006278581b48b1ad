"""The encoder: a small transformer that reads a sentence as a whole, on the CPU, in a few ms.

Its weights, its pieces of words and where they come from: `data/encodeur/README.md`. How it is
trained: `apprentissage/`. It never decides alone: `bot.comprehension.accord` does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeVar

from bot.comprehension.accord import Accord, Avis
from bot.comprehension.candidats import Portee
from bot.encodeur.sorties import GROUPES, QUESTIONS, ROLES
from bot.memoire import once_a_message

DOSSIER = Path(__file__).parents[2] / "data" / "encodeur"
FICHIERS = ("encodeur.onnx", "morceaux.model", "accord.json")
MORCEAUX_MAX = 120  # pieces seen at once; a longer text is read in parts
_LETTRES_MAX = 30  # of a word; what is longer is noise
_RUPTURE = "|"
_POINT = "."
_ENTRE_CLAUSES = re.compile(r" (?=\|)")
_ENTRE_MOTS = re.compile(" ")
# What each number of the answer says; "not stated", first of each group, says nothing.
_TAILLES = [1 + len(valeurs) for _, valeurs in GROUPES]
_DEBUTS = [0, *accumulate(_TAILLES[:-1])]
_DITS = [dit for cle, valeurs in GROUPES for dit in (None, *((cle, valeur) for valeur in valeurs))]

_Cle = TypeVar("_Cle")


class Morceaux:
    """Cuts the plain words into the pieces that the encoder knows; it remembers none of them."""

    def __init__(self, chemin: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        self._cutter = SentencePieceProcessor(model_file=str(chemin))

    def __len__(self) -> int:
        return int(self._cutter.vocab_size())

    def _cut(self, mot: str) -> tuple[int, ...]:
        if len(mot) > _LETTRES_MAX:
            return (int(self._cutter.unk_id()),)
        return tuple(self._cutter.encode(mot))

    def parts(self, norme: str) -> list[Portee]:
        """The spans of a text that are short enough to be seen at once: the whole when it is, else
        its halves, cut between two clauses or at worst between two words."""
        return list(self._halves(norme, 0, len(norme)))

    def _halves(self, norme: str, debut: int, fin: int) -> Iterator[Portee]:
        long = fin - debut >= MORCEAUX_MAX  # no more pieces than letters and spaces
        long = long and sum(len(self._cut(m)) for m in norme[debut:fin].split()) > MORCEAUX_MAX
        bord = (fin - debut) // 4  # a part of two words would tell nothing
        milieux = norme[debut + bord : fin - bord]
        coupe = next((c for c in (_ENTRE_CLAUSES, _ENTRE_MOTS) if c.search(milieux)), None)
        if not long or coupe is None:
            yield debut, fin
            return
        places = [debut + bord + trouve.start() for trouve in coupe.finditer(milieux)]
        milieu = min(places, key=lambda place: abs(2 * place - debut - fin))
        yield from self._halves(norme, debut, milieu)
        yield from self._halves(norme, milieu, fin)

    @once_a_message
    def cut(self, norme: str) -> tuple[list[int], list[Portee]]:
        """The pieces of a plain text, and the span of the word that each comes from."""
        pieces: list[int] = []
        portees: list[Portee] = []
        debut = 0
        for mot in norme.split(" "):
            if mot:
                siens = self._cut(_POINT if mot == _RUPTURE else mot)
                pieces += siens
                portees += [(debut, debut + len(mot))] * len(siens)
            debut += len(mot) + 1
        return pieces[:MORCEAUX_MAX], portees[:MORCEAUX_MAX]


class EncodeurIllisible(RuntimeError):
    """The weights are missing or broken; the message says in French what follows."""

    def __init__(self, dossier: Path) -> None:
        super().__init__(
            f"L’encodeur du dossier « {dossier.name} » manque ou ne se lit pas : les phrases sont "
            "lues par les règles seules."
        )


class Encodeur:
    """The weights of a folder, opened at once; `read` is safe from several threads.

    Raises `EncodeurIllisible` when one of its files is missing or broken.
    """

    def __init__(self, dossier: Path | None = None) -> None:
        dossier = dossier or DOSSIER
        try:
            accord = json.loads((dossier / "accord.json").read_text(encoding="utf-8"))
            self.accord = Accord(**accord)
            self._morceaux = Morceaux(dossier / "morceaux.model")
            self._session = _session(dossier / "encodeur.onnx")
        except Exception as erreur:  # each library has its own for a broken file
            raise EncodeurIllisible(dossier) from erreur

    def read(self, norme: str, question: str | None, portees: Sequence[Portee]) -> Avis:
        """What the encoder thinks of a plain text, and of the words of each span.

        A text longer than its sight is read in parts, each for itself: what one part states counts.
        """
        avis = [
            self._read_part(norme[debut:fin], question, debut, portees)
            for debut, fin in self._morceaux.parts(norme)
        ]
        if len(avis) == 1:
            return avis[0]
        return Avis(_surest(un.faits for un in avis), _surest(un.roles for un in avis))

    def _read_part(
        self, norme: str, question: str | None, debut: int, portees: Sequence[Portee]
    ) -> Avis:
        """The opinion on a part that begins at `debut`; the spans are those of the whole text."""
        _, ici = self._morceaux.cut(norme)
        places = [(un + debut, deux + debut) for un, deux in ici]
        vues = {portee: rangs for portee in portees if (rangs := _ranks(places, portee))}
        scores, roles = self._run(norme, question)
        return Avis(_facts(scores), _roles(roles, vues))

    @once_a_message
    def _run(self, norme: str, question: str | None) -> tuple[Any, Any]:
        """The scores of the classes (one row for all), and of the roles (a row for each piece, after one
        for the question)."""
        import numpy as np

        pieces, _ = self._morceaux.cut(norme)
        rang = QUESTIONS.index(question) if question in QUESTIONS else 0
        entrees = {
            "pieces": np.array(pieces, dtype=np.int64),
            "question": np.array([rang], dtype=np.int64),
        }
        scores, roles = self._session.run(None, entrees)
        return scores, roles


def _surest(dits: Iterable[Mapping[_Cle, float]]) -> dict[_Cle, float]:
    """Each probability at its highest."""
    surs: dict[_Cle, float] = {}
    for dit in dits:
        for cle, p in dit.items():
            surs[cle] = max(p, surs.get(cle, 0.0))
    return surs


def _session(poids: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # one message at a time: more threads only wait
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(poids), options, providers=["CPUExecutionProvider"])


def _ranks(places: Sequence[Portee], portee: Portee) -> list[int]:
    """The rows of the pieces in a span; row 0 is the question."""
    debut, fin = portee
    return [rang for rang, (un, deux) in enumerate(places, start=1) if un < fin and debut < deux]


def _facts(scores: Any) -> dict[tuple[str, Any], float]:
    """The probabilities by key and value; each group is a softmax, "not stated" first."""
    import numpy as np

    poids = np.exp(scores - np.repeat(np.maximum.reduceat(scores, _DEBUTS), _TAILLES))
    probabilites = poids / np.repeat(np.add.reduceat(poids, _DEBUTS), _TAILLES)
    return {dit: p for dit, p in zip(_DITS, probabilites.tolist(), strict=True) if dit is not None}


def _roles(scores: Any, portees: Mapping[Portee, Sequence[int]]) -> dict[tuple[str, Portee], float]:
    """The probabilities of the roles of each span, from the mean scores of its pieces."""
    import numpy as np

    if not portees:
        return {}
    moyens = np.array([scores[rangs].mean(axis=0) for rangs in portees.values()])
    poids = np.exp(moyens - moyens.max(axis=1, keepdims=True))
    probabilites = poids / poids.sum(axis=1, keepdims=True)
    return {
        (cle, portee): p
        for portee, ligne in zip(portees, probabilites.tolist(), strict=True)
        for cle, p in zip(ROLES, ligne[1:], strict=True)
    }
