"""The one place where an Orientation is turned into what a person reads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

MOTIFS_MONTRES = 2
MOTS_DE_LA_SUITE = 45
_FIN_DE_PHRASE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ý«])")

Message = dict[str, Any]
Etapes = Mapping[str, Mapping[str, Any]]


def suggestions(
    propositions: Sequence[Mapping[str, Any]], etapes: Etapes, *, mode: str, deja: int, reste: int
) -> Message:
    """A few propositions as one message; `deja` were said before, `reste` are still unsaid.

    Shape: `{"text": str, "buttons": [{"title": str, "payload": str}]}`, Rasa's own.
    """
    tour = _for_educator if mode == "educateur" else _for_resident
    lignes = [_opening(deja, mode, len(propositions))]
    lignes += [tour(deja + rang, p, etapes) for rang, p in enumerate(propositions, start=1)]
    boutons = [{"title": "Voir la suite", "payload": "/voir_suite"}] if reste > 0 else []
    return {"text": "\n\n".join(lignes), "buttons": boutons}


def _opening(deja: int, mode: str, nombre: int) -> str:
    if mode == "educateur":
        return "Autres pistes :" if deja else "Pistes :"
    if deja:
        return "Il y a aussi :"
    return "Voici par où commencer." if nombre > 1 else "Voici une piste."


def _for_resident(rang: int, proposition: Mapping[str, Any], etapes: Etapes) -> str:
    etape = etapes[proposition["etape"]]["libelle"].lower()
    lignes = [f"{rang}. {proposition['nom']} ({etape})", proposition["resume"]]
    pour, a_verifier = _motifs(proposition)
    if pour:
        lignes.append(f"Pourquoi : {pour}")
    if a_verifier:
        lignes.append(f"À vérifier : {a_verifier}")
    lignes.append(f"La suite : {first_sentences(proposition['demarche'])}")
    lieu = _place(proposition["structure"])
    if lieu:
        lignes.append(f"Où : {lieu}")
    return "\n".join(lignes)


def _for_educator(rang: int, proposition: Mapping[str, Any], etapes: Etapes) -> str:
    etape = etapes[proposition["etape"]]["educateur"]
    verdict = "éligible" if proposition["verdict"] == "eligible" else "à vérifier"
    lignes = [f"{rang}. {proposition['nom']} · {etape} · {verdict}"]
    pour, a_verifier = _motifs(proposition)
    lignes.extend(texte for texte in (pour, a_verifier) if texte)
    if proposition["prescription"]:
        lignes.append(f"Prescription : {proposition['prescription']}")
    lieu = _place(proposition["structure"])
    if lieu:
        lignes.append(f"Lieu : {lieu}")
    lignes.append(first_sentences(proposition["demarche"]))
    return "\n".join(lignes)


def first_sentences(texte: str, mots: int = MOTS_DE_LA_SUITE) -> str:
    """Whole sentences up to about that many words; the rest is said to who asks what it is."""
    phrases = _FIN_DE_PHRASE.split(texte)
    gardees = phrases[:1]
    for phrase in phrases[1:]:
        if len(" ".join([*gardees, phrase]).split()) > mots:
            break
        gardees.append(phrase)
    while len(gardees) > 1 and gardees[-1].endswith("?"):
        gardees.pop()  # a question without its answer
    return " ".join(gardees)


def _motifs(proposition: Mapping[str, Any]) -> tuple[str, str]:
    """The reasons that fit, and what is left to check, a few of each."""
    oui = [motif["texte"] for motif in proposition["motifs"] if motif["verdict"] == "eligible"]
    reste = [motif["texte"] for motif in proposition["motifs"] if motif["verdict"] == "a_verifier"]
    sures = [texte for texte in oui if "pas toujours exigé" not in texte]
    return " ".join(sures[:MOTIFS_MONTRES]), " ".join(reste[:MOTIFS_MONTRES])


def _place(structure: Mapping[str, Any] | None) -> str:
    if structure is None:
        return ""
    details = (structure[cle] for cle in ("nom", "adresse", "telephone", "courriel", "site"))
    return ", ".join(detail for detail in details if detail)


def describe_dispositif(fiche: Any, *, terminee: bool, suite: str | None) -> str:
    """What a dispositif is, for whoever asks, without a word on the person."""
    lignes = [f"{fiche.nom} : {fiche.resume}"]
    if terminee:
        lignes.append("C’est terminé." + (f" La suite s’appelle {suite}." if suite else ""))
    lignes.append(fiche.demarche)
    if fiche.prescription:
        lignes.append(f"Pour y entrer : {fiche.prescription}")
    return "\n".join(lignes)
