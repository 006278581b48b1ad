"""The shape of a sign."""

from __future__ import annotations

from dataclasses import dataclass

# What somebody is made to suffer, whoever does it: joined to who does it, in any order.
COUPS_SUBIS = (
    (
        "me|m|nous|moi|ma a|ont|ai|as|avait|va|vont? deja|encore|toujours|souvent|re|meme? COGNER|"
        "MALMENER"
    ),
    (
        "me|m|nous|moi|ma a|ont|avait|va|vont? deja|encore? met|mis|mettait|mettre|donn~|fout|"
        "foutu|"
        "colle|file|envoie|balance|pris|prends|prend ... COUPS"
    ),
    (
        "me|m|nous|moi|ma a|ont|avait? deja|encore? cass~|pete|petait|fractur~|brise|tordu|demis|"
        "luxe|ouvert|brul~|ebouillant~|ecras~|tord "
        "... "
        "bras|nez|dent|cote|poignet|machoire|doigt|jambe|main|epaule|gueule|figure|levre|arcade"
    ),
    (
        "me|m|nous|moi|ma a|ont|avait? deja|encore? cass~|jet~|jett~|lanc~|balanc~|envoy~|ecras~|"
        "vers~|pouss~ ... "
        "sur|dans|a|au|contre la|le|l|ma|mon? tete|figure|visage|gueule|mur|corps|crane|dos|"
        "escalier|"
        "escaliers"
    ),
)
COUPS_D_UN_AUTRE = tuple(
    motif.replace("me|m|nous|moi|ma ", "la|l|lui|le|les|sur ", 1) for motif in COUPS_SUBIS
)


@dataclass(frozen=True, slots=True)
class Signe:
    """A sign. `mineur` and `majeur` take the place of `codes` when the age is known.

    `d_un_autre`: it is told of somebody else, so that only an age in the message is theirs.
    `sans` names the guards of `gardes.GARDES` that do not cancel this sign.
    """

    nom: str
    codes: tuple[str, ...]
    motifs: tuple[str, ...]
    mineur: tuple[str, ...] | None = None
    majeur: tuple[str, ...] | None = None
    d_un_autre: bool = False
    sans: tuple[str, ...] = ()
