"""What one sentence says: its facts, the dispositifs it names, and the answer it gives.

Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.comprehension.demandes.annuaire import DemandeAnnuaire
from bot.situation import LISTES


@dataclass(frozen=True)
class Fait:
    """One stated fact: a Situation key, its value, and where it stands in `spell_out(texte)`.

    For the keys that are lists, `valeur` is one code; an empty list says "none, I was told so".
    """

    cle: str
    valeur: Any
    debut: int
    fin: int


@dataclass(frozen=True)
class Mention:
    """A dispositif that is named, and in what sense: question, suivi, refus or mention."""

    dispositif: str
    debut: int
    fin: int
    sens: str


@dataclass(frozen=True)
class Lecture:
    """All that was read in one sentence.

    `reponse` is oui, non, ne_sait_pas, prefere_pas or None; `communes_possibles` holds the INSEE
    codes among which the sentence does not choose; `commune_inconnue` is a place that is not in
    the table, as it was typed. `urgences` are those that the encoder saw, to be added to what
    `bot.urgences` finds. `devine`: the rules read no fact, those there are come from the encoder
    alone. `annuaire` is a question about who helps, asked of nobody in particular; `rang`, the
    listed suggestion that is pointed at. `freins_leves`, `accepte` and `quitte` take back what was
    told: freins that are none, a dispositif that is wanted after all (`voulus` says which are, said
    anyhow: they count for what was refused), one that was left;
    `regle`: what blocked is solved, without saying what.
    `a_l_etranger`: one lives in another country. `nombre`: the message is bare numbers.
    `par_ecrit`: writing suits better than a telephone call; False where a call will do. `accompagne`: a professional writes.
    `interroge`: a word of question stands in it, whatever its
    clauses are. `en_prison`: one is inside today, or out again. `pour_un_enfant`: a parent asks for a child, who
    is the person whose facts are read.
    `dispositif_inconnu`: a dispositif named that has no fiche, as it was typed; `nom_connu`: the message only
    asks about one that everybody has heard of. `circonstances`: what changes the first pistes. `demande`: what is
    asked in so many words of the one named, as an intent; `passes`: those that one was in, and left.
    `peut_etre_un_proche`: the words may ask for somebody else. `besoins`: what is needed before any
    path, as codes of `data/referentiels/besoins.yml`. `trop_loin`: a town is named as too far to go to.
    `mineur_seul`: a minor says to be here without parents, or not to be believed. `entendu`: what no key
    holds and is to be acknowledged.
    """

    faits: tuple[Fait, ...] = ()
    dispositifs: tuple[Mention, ...] = ()
    reponse: str | None = None
    question: bool = False
    hypothese: bool = False
    interroge: bool = False
    communes_possibles: tuple[str, ...] = ()
    commune_inconnue: str | None = None
    urgences: tuple[str, ...] = ()
    devine: bool = False
    annuaire: DemandeAnnuaire | None = None
    rang: int | None = None
    freins_leves: tuple[str, ...] = ()
    accepte: bool = False
    voulus: tuple[str, ...] = ()
    quitte: bool = False
    regle: bool = False
    a_l_etranger: bool = False
    nombre: bool = False
    par_ecrit: bool | None = None
    accompagne: bool = False
    en_prison: bool | None = None
    nom_connu: bool = False
    circonstances: tuple[tuple[str, bool], ...] = ()
    pour_un_enfant: bool = False
    dispositif_inconnu: str | None = None
    demande: str | None = None
    passes: tuple[str, ...] = ()
    peut_etre_un_proche: bool = True
    besoins: tuple[str, ...] = ()
    trop_loin: bool = False
    mineur_seul: bool = False
    entendu: str | None = None

    @property
    def situation(self) -> dict[str, Any]:
        """The facts in the shape of the contract; of two values for one key, the later wins."""
        valeurs: dict[str, Any] = {}
        for fait in self.faits:
            if fait.cle not in LISTES:
                valeurs[fait.cle] = fait.valeur
            elif isinstance(fait.valeur, str):
                codes = valeurs.setdefault(fait.cle, [])
                if fait.valeur not in codes:
                    codes.append(fait.valeur)
            else:
                valeurs.setdefault(fait.cle, [])
        return valeurs
