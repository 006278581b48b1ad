"""From a list of propositions to the first steps of a path: a few, of different kinds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

PREMIERS_PAS = 3
AU_MOINS = 2  # told at once, though one of them does not suit at first
LEVER = "levee-des-freins"
SORT_SANS_TOIT = frozenset({"justice", "logement"})


def first_steps(
    propositions: Sequence[dict[str, Any]],
    nombre: int = PREMIERS_PAS,
    *,
    freins: Collection[str] = (),
    apart: Collection[str] = (),
    en_tete: Sequence[str] = (),
    referent: str | None = None,
    reunis: bool = False,
) -> list[dict[str, Any]]:
    """The few propositions to say first, the most telling first.

    Those made for this person come before those open to everybody (see `_rank`), and one of each
    étape before a second of the same: somebody who may enter a Mission Locale and an E2C hears of
    both before hearing of three doors of one kind. Ties keep the order of the list. `freins` are
    those named: who gets out of prison without a roof hears of the SIAO first, asked ahead or not.
    `apart` are those that do not suit as first ones: they come when nothing else is left, or one
    alone; `en_tete`, those made for this person whatever the reasons prove, the
    first of them most of all; where nothing holds back, or where they are `reunis`, two of one étape
    may be among them.
    `referent` is one of them all the same, beside another of its étape.
    """

    def rank(proposition: dict[str, Any]) -> int:
        if proposition["dispositif"] in apart:
            return EN_DOUTE + 1
        if proposition["dispositif"] in en_tete:
            premiere = proposition["dispositif"] == en_tete[0]
            return min(SUR_MESURE if premiere else FAITE_POUR, _rank(proposition))
        toit = proposition["etape"] == "urgence" and not is_for_others(proposition)
        return URGENCE if toit and set(freins) >= SORT_SANS_TOIT else _rank(proposition)

    classees = sorted(propositions, key=rank)
    choisies: list[dict[str, Any]] = []
    for proposition in classees:
        neuve = all(proposition["etape"] != choisie["etape"] for choisie in choisies)
        neuve = neuve or (proposition["dispositif"] in en_tete and (reunis or not freins))
        if len(choisies) < nombre and neuve and rank(proposition) <= A_PRECISER:
            choisies.append(proposition)
    for proposition in classees:
        place = AU_MOINS if proposition["dispositif"] in apart else nombre
        if len(choisies) < min(place, nombre) and proposition not in choisies:
            choisies.append(proposition)
    _make_room_for_a_lever(choisies, [p for p in classees if p["dispositif"] not in apart])
    _make_room_for_the_referent(choisies, [p for p in classees if p["dispositif"] == referent])
    return sorted(choisies, key=rank)


def _make_room_for_the_referent(
    choisies: list[dict[str, Any]], referents: list[dict[str, Any]]
) -> None:
    """In place of what lifts nothing, the least telling first; never of who lifts what was named."""
    if not referents or referents[0] in choisies:
        return
    sans = [p for p in choisies if not p["freins"] and p["etape"] != "urgence"]
    if sans and len(choisies) > 1:
        choisies[choisies.index(sans[-1])] = referents[0]


def _make_room_for_a_lever(choisies: list[dict[str, Any]], classees: list[dict[str, Any]]) -> None:
    """Whoever named a frein hears of what lifts just that, in place of what lifts nothing."""
    if any(p["etape"] == LEVER for p in choisies):
        return
    leviers = (p for p in classees if p["etape"] == LEVER and p["freins"])
    levier = next((p for p in leviers if not is_for_others(p)), None)
    sans = [p for p in choisies if not p["freins"]]
    if levier is not None and sans and len(choisies) > 1:
        choisies[choisies.index(sans[-1])] = levier


def next_steps(
    propositions: Sequence[dict[str, Any]],
    vues: Collection[str],
    nombre: int = PREMIERS_PAS,
    *,
    apart: Collection[str] = (),
) -> list[dict[str, Any]]:
    """The propositions that come after those already said, in the order of the list; those that do
    not suit, once nothing else is left."""
    restantes = [p for p in propositions if p["dispositif"] not in vues]
    conviennent = [p for p in restantes if p["dispositif"] not in apart]
    return (conviennent or restantes)[:nombre]


# What a few people live and nobody is supposed to live: a fiche that waits for it is not for all.
VISES = frozenset(
    {"logement_parmi", "frein_nomme", "handicap_reconnu", "recoit_le_rsa", "parent_isole"}
    | {"enfant_de_moins_de_3_ans"}
)
PAS_EXIGE = "pas toujours exigé"
SOUPLE = f"{PAS_EXIGE} :"  # a soft condition that this person does not meet
TROP_D_INCONNUES = 4
URGENCE, SUR_MESURE, FAITE_POUR, A_PRECISER, OUVERTE_A_TOUS, EN_DOUTE = range(6)


def is_for_others(proposition: dict[str, Any]) -> bool:
    """Whether this person does not meet a condition, though it is not always required."""
    return any(
        SOUPLE in motif["texte"]
        for motif in proposition["motifs"]
        if motif["verdict"] == "a_verifier"
    )


def _rank(proposition: dict[str, Any]) -> int:
    """How telling a proposition is for this person, from the reasons the engine gives."""
    motifs = {motif["critere"]: motif["verdict"] for motif in proposition["motifs"]}
    prouvees = [  # what is unknown and not always asked proves nothing
        motif["critere"]
        for motif in proposition["motifs"]
        if motif["verdict"] == "eligible"
        and motif["critere"] != "ouvert_a_tous"
        and PAS_EXIGE not in motif["texte"]
    ]
    if proposition["etape"] == "urgence" and proposition["verdict"] == "eligible":
        return URGENCE
    if "existence_a_confirmer" in motifs or "suite_a_confirmer" in motifs:
        leve_ici = proposition["freins"] and "habite_le_territoire" not in motifs
        return (
            A_PRECISER if leve_ici else EN_DOUTE
        )  # what lifts a frein exists, but varies by place
    reserves = [motif for motif in proposition["motifs"] if motif["verdict"] == "a_verifier"]
    hors_public = is_for_others(proposition)
    vises = any(motif["critere"] in VISES for motif in reserves)
    if hors_public or (vises and not proposition["freins"]) or len(reserves) >= TROP_D_INCONNUES:
        return EN_DOUTE
    if "habite_le_territoire" in prouvees:
        return SUR_MESURE
    if proposition["verdict"] == "eligible":
        return FAITE_POUR if prouvees or proposition["freins"] else OUVERTE_A_TOUS
    return A_PRECISER if prouvees else EN_DOUTE
