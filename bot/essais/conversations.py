"""Replays the conversations of tests/conversations through the real bot and its actions.

One file holds one conversation:

    titre: Une phrase qui dit la situation
    mode: habitant                  # ou educateur
    jour: 2026-11-22                # le jour où elle se tient ; celui-ci quand rien n’est dit
    tours:
    - usager: g 19 ans jabite vesoul
      bot:
        contient: [Mission Locale]  # dans le texte de la réponse
        ne_contient_pas: [EPIDE]
        propose: [mission-locale]   # parmi les propositions de l’orientation
        ne_propose_pas: [ebe-jouques]
        dit: [mission-locale]       # parmi les propositions dites dans cette réponse
        question: en_emploi         # la clé demandée à la fin ; « aucune » quand rien ne l’est
        sait: {age: 19}             # ces clés de la situation ont ces valeurs
        ignore: [commune]           # ces clés ne sont pas connues
        urgences: ["115"]
    - bouton: Non                   # presser un bouton, par son titre
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.channel.echange import Echange, EnPanne, Message
from bot.essais.histoire import Histoire, read_histoire
from bot.passerelle import on_day, open_passerelle

CONVERSATIONS = Path(__file__).parents[2] / "tests" / "conversations"


@dataclass
class Rejeu:
    """One conversation replayed: its transcript, and what differed from what was expected."""

    fichier: str
    titre: str
    lignes: list[str] = field(default_factory=list)
    ecarts: list[str] = field(default_factory=list)

    @property
    def transcription(self) -> str:
        titre = f"{self.fichier} : {self.titre}" if self.titre else self.fichier
        return "\n".join([titre, *self.lignes])


def conversation_files(dossier: Path = CONVERSATIONS) -> list[Path]:
    return sorted(chemin for chemin in dossier.rglob("*") if chemin.suffix in (".yml", ".yaml"))


async def replay(echange: Echange, chemin: Path) -> Rejeu:
    """Hold the conversation of one file and compare each answer with what is expected of it.

    A file that cannot be read is not replayed: its mistakes are what differs.
    """
    nom = f"{chemin.parent.name}/{chemin.name}"
    histoire, erreurs = read_histoire(chemin, nom, open_passerelle().catalogue.fiches)
    rejeu = Rejeu(nom, histoire.titre if histoire else "")
    for erreur in erreurs:
        _differ(rejeu, f"ligne {erreur.ligne} : {erreur.texte}")
    if histoire is None:
        return rejeu
    with on_day(histoire.jour):
        await _hold(echange, histoire, rejeu)
    return rejeu


async def _hold(echange: Echange, histoire: Histoire, rejeu: Rejeu) -> None:
    conversation, messages = await echange.open(histoire.mode)
    orientation: dict[str, Any] = {}
    for tour in histoire.tours:
        rejeu.lignes.append(f"  usager{' [bouton]' if tour.bouton else ''} : {tour.texte}")
        if tour.bouton:
            valeur = _button(messages, tour.texte)
            if valeur is None:
                titres = [b["titre"] for m in messages for b in m.get("boutons", ())]
                _differ(
                    rejeu,
                    f"pas de bouton « {tour.texte} » (il y a : {', '.join(titres) or 'aucun bouton'})",
                )
                return
            messages = await _answer(echange.press(conversation, valeur))
        else:
            messages = await _answer(echange.say(conversation, tour.texte))
        rejeu.lignes.extend(f"  bot : {message['texte']}" for message in messages)
        orientation = messages[-1].get("orientation", {}) if messages else {}
        for ecart in _compare(tour.attendu, messages, orientation):
            _differ(rejeu, ecart)


async def _answer(attente: Any) -> list[Message]:
    try:
        reponse: list[Message] = await attente
    except EnPanne as panne:
        return panne.messages
    return reponse


def _button(messages: list[Message], titre: str) -> str | None:
    for message in messages:
        for bouton in message.get("boutons", ()):
            if bouton["titre"] == titre:
                return str(bouton["valeur"])
    return None


def _differ(rejeu: Rejeu, ecart: str) -> None:
    rejeu.ecarts.append(ecart)
    rejeu.lignes.append(f"  >>> {ecart}")


def _compare(
    attendu: dict[str, Any], messages: list[Message], orientation: dict[str, Any]
) -> list[str]:
    """What differs, one French sentence each."""
    texte = "\n".join(message["texte"] for message in messages)
    propositions = {p["dispositif"]: p["nom"] for p in orientation.get("propositions", ())}
    situation = orientation.get("situation", {})
    question = next((m["question"] for m in reversed(messages) if m.get("question")), None)
    ecarts = [
        f"« {mot} » n’est pas dans la réponse"
        for mot in attendu.get("contient", ())
        if mot not in texte
    ]
    ecarts += [
        f"« {mot} » est dans la réponse"
        for mot in attendu.get("ne_contient_pas", ())
        if mot in texte
    ]
    ecarts += [
        f"« {d} » n’est pas proposé" for d in attendu.get("propose", ()) if d not in propositions
    ]
    ecarts += [
        f"« {d} » est proposé" for d in attendu.get("ne_propose_pas", ()) if d in propositions
    ]
    ecarts += [
        f"« {d} » n’est pas dit dans cette réponse"
        for d in attendu.get("dit", ())
        if d not in propositions or not _is_told(propositions[d], texte)
    ]
    if "question" in attendu and attendu["question"] != (question or "aucune"):
        ecarts.append(f"la question est « {question or 'aucune'} », pas « {attendu['question']} »")
    for cle, valeur in attendu.get("sait", {}).items():
        if situation.get(cle) != valeur:
            ecarts.append(f"{cle} : {_written(situation.get(cle))}, pas {_written(valeur)}")
    ecarts += [
        f"{cle} est connu : {_written(situation[cle])}"
        for cle in attendu.get("ignore", ())
        if cle in situation
    ]
    if "urgences" in attendu and orientation.get("urgences", []) != attendu["urgences"]:
        ecarts.append(
            f"urgences : {_written(orientation.get('urgences', []))}, pas {_written(attendu['urgences'])}"
        )
    return ecarts


def told_in(messages: list[Message], orientation: dict[str, Any]) -> list[str]:
    """The ids of the propositions that an answer tells as suggestions."""
    texte = "\n".join(message["texte"] for message in messages)
    return [
        p["dispositif"] for p in orientation.get("propositions", ()) if _is_told(p["nom"], texte)
    ]


def _is_told(nom: str, texte: str) -> bool:
    """Whether a suggestion bears that name, in the wording of either mode."""
    return f" : {nom}\n" in texte or f". {nom} · " in texte


def _written(valeur: Any) -> str:
    """A value as a story writes it."""
    if isinstance(valeur, list | tuple):
        return f"[{', '.join(map(str, valeur))}]"
    if valeur is None:
        return "inconnu"
    return ("non", "oui")[valeur] if isinstance(valeur, bool) else str(valeur)
