"""From the corpus to what the encoder is trained on: plain words, right answers, roles of words.

    python -m apprentissage.preparer

Writes `var/apprentissage/{apprendre,accorder}.jsonl`. One sentence in `TENUES` of each file is
kept away from the encoder: on these the rules and the encoder are weighed against one another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.comprehension.candidats import SITUEES, Candidat, Lieu
from bot.comprehension.lecteur import Examen
from bot.encodeur.sorties import GROUPES, ROLES
from bot.essais.comprehension import JEUX, JOUR
from bot.passerelle import Passerelle, as_shipped, open_passerelle
from bot.texte import spell_out

ICI = Path(__file__).parent
CORPUS = ICI / "corpus"
# The same sentences teach what people need; those whose Situation nobody read teach nothing here.
BESOINS = ICI.parent / "data" / "besoins"
SORTIE = ICI.parent / "var" / "apprentissage"
TENUES = 7
# A question is pending at nearly every message, and many do not answer it: one free sentence in `EN_ATTENTE`
# is learnt a second time with one of these before it, drawn by how often the bot asks them.
EN_ATTENTE = 4
POSEES = (
    "en_emploi", "freins", "logement", "en_emploi", "scolarise", "commune", "en_emploi", "age", "rsa",
    "freins", "en_emploi", "rqth", "logement", "mois_sans_emploi", "diplome", "en_emploi", "scolarise",
    "enfant_moins_3_ans", "parent_isole", "inscrit_france_travail", "mois_dans_la_commune",
)  # fmt: skip
MOTS_D_UN_RECIT = 4  # under which a sentence may be the answer to nearly anything
REPOND = re.compile(
    r"[^\w]*(?:oui|ouais|ui|wi|non|nan|nn|no|si|yes|jamais|rien|pas|plus|aucune?)\b", re.IGNORECASE
)
URGENTES = ICI.parent / "tests" / "urgences"
TUE = -100  # not to be learnt from: the value that PyTorch leaves out


def files() -> list[Path]:
    """The files of the corpus."""
    return [*sorted(CORPUS.glob("*.jsonl")), *sorted(BESOINS.glob("*.jsonl"))]


def corpus() -> Iterator[dict[str, Any]]:
    """The sentences of the corpus, file by file."""
    for chemin in files():
        yield from map(json.loads, chemin.read_text(encoding="utf-8").splitlines())


def sentences() -> Iterator[tuple[str, dict[str, Any]]]:
    """(part, sentence) of the corpus, then what else is learnt from, all of it for the encoder.

    These are the development set and the sentences of the urgences, whose Situation is not known.
    """
    for chemin in files():
        for rang, ligne in enumerate(chemin.read_text(encoding="utf-8").splitlines()):
            brut = json.loads(ligne)
            if "situation" in brut:
                part = "accorder" if rang % TENUES == 0 else "apprendre"
                yield part, brut
                posee = POSEES[rang // EN_ATTENTE % len(POSEES)]
                if rang % EN_ATTENTE == 0 and tells_on_its_own(brut):
                    yield part, {**brut, "question": posee}
    for phrase in JEUX[0].phrases():
        yield (
            "apprendre",
            {
                "texte": phrase.texte,
                "question": phrase.question,
                "situation": dict(phrase.situation),
                "urgences": list(phrase.urgences),
            },
        )
    for nom in ("explicites", "presque"):
        sections = yaml.safe_load((URGENTES / f"{nom}.yml").read_text(encoding="utf-8"))
        for codes, textes in sections.items():
            urgences = codes.split() if nom == "explicites" else []
            for texte in textes:
                yield "apprendre", {"texte": texte, "urgences": urgences}


def tells_on_its_own(brut: dict[str, Any]) -> bool:
    """Whether a sentence says the same whatever was asked before it."""
    long = len(brut["texte"].split()) >= MOTS_D_UN_RECIT
    return long and "question" not in brut and REPOND.match(brut["texte"]) is None


def is_stated(situation: dict[str, Any], candidat: Candidat, passerelle: Passerelle) -> bool:
    """Whether a candidate is a fact of the right Situation."""
    juste = situation.get(candidat.cle)
    if juste is None:
        return False
    if isinstance(candidat.valeur, Lieu):
        lieu = passerelle.lecteur.resolve(candidat.valeur, None)
        commune = passerelle.territoires.commune(juste)
        voulues = {juste, commune.parente if commune else None}
        return bool(voulues & {lieu.commune, *lieu.candidats})
    if candidat.valeur == ():
        return bool(juste == [])
    if isinstance(juste, list):
        return candidat.valeur in juste
    return bool(juste == candidat.valeur)


def targets(situation: dict[str, Any] | None, urgences: list[str]) -> list[int]:
    """The right class of each group, 0 when nothing is stated, `TUE` when nobody said."""
    cibles = []
    for cle, valeurs in GROUPES:
        if cle == "urgences":
            cibles.append(int(valeurs[0] in urgences))
            continue
        if situation is None:
            cibles.append(TUE)
            continue
        juste = situation.get(cle)
        if juste is None:
            cibles.append(0)
        elif valeurs == (None,):  # only whether it is stated
            cibles.append(int(juste != []))
        elif cle == "freins":
            cibles.append(int(juste == [] if valeurs == ((),) else valeurs[0] in juste))
        else:
            cibles.append(1 + valeurs.index(juste))
    return cibles


def roles(
    situation: dict[str, Any], candidats: list[Candidat], passerelle: Passerelle
) -> list[tuple[int, int, int]]:
    """(begin, end, role) of each stretch of words that is a candidate, role 0 for none."""
    portees: dict[tuple[int, int], int] = {}
    for candidat in candidats:
        if candidat.cle in SITUEES and candidat.portee is not None:
            dit = is_stated(situation, candidat, passerelle)
            role = 1 + ROLES.index(candidat.cle) if dit else 0
            portees[candidat.portee] = portees.get(candidat.portee) or role
    return [(debut, fin, role) for (debut, fin), role in portees.items()]


def examined(passerelle: Passerelle, brut: dict[str, Any]) -> tuple[Examen, list[Candidat]] | None:
    """A sentence taken apart by the rules, with all its candidates."""
    ecrit = spell_out(brut["texte"])
    examen = passerelle.lecteur.examine(ecrit, brut.get("question"), {})
    return (examen, passerelle.lecteur.candidates(ecrit, examen)) if examen else None


def main() -> None:
    """Prepare both parts."""
    SORTIE.mkdir(parents=True, exist_ok=True)
    lignes: dict[str, list[str]] = {"apprendre": [], "accorder": []}
    with as_shipped():
        passerelle = open_passerelle()
        with passerelle.lecteur.on(JOUR):
            for part, brut in sentences():
                lu = examined(passerelle, brut)
                if lu is None:
                    continue
                situation = brut.get("situation")
                lignes[part].append(
                    json.dumps(
                        {
                            "norme": lu[0].phrase.norme,
                            "question": brut.get("question"),
                            "cibles": targets(situation, brut.get("urgences", [])),
                            "roles": roles(situation, lu[1], passerelle)
                            if situation is not None
                            else [],
                        }
                    )
                )
    for part, ecrites in lignes.items():
        (SORTIE / f"{part}.jsonl").write_text("\n".join(ecrites) + "\n", encoding="utf-8")
        print(f"{part} : {len(ecrites)} phrases")


if __name__ == "__main__":
    main()
