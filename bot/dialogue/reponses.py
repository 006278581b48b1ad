"""Answers to a question about one dispositif, from its fiche and from what it means for the person.

What a fiche does not tell is never guessed: the answer says whom to ask. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from bot.dialogue.aspects_dits import OBLIGATION, PRESCRIPTION, told_on
from bot.dialogue.attributs import ATTRIBUTS, MILITAIRE, MONTANT, sentence_on
from bot.dialogue.messages import (
    contact,
    domain_of,
    first_sentences,
    sentences,
    to_check_anyway,
    told_facts,
    whom_to_call,
    without_what_is_checked,
)
from bot.orientation.fiches import Fiche
from bot.orientation.phrases import (
    capital,
    missing_of,
    requirement_of,
    uncapital,
    what_excludes,
)
from bot.texte import words_only

_POUR_QUI = re.compile(r"\bpour (?:les|des|ceux|celles|toute)\b")
MOTS_DE_LA_DEMARCHE, MOTS_D_UN_NOM, MOTS_COMPARES = 30, 4, 28
_ATTENTE = re.compile(
    r"\b(?:atten[dt]\w*|quand|combien de (?:temps|mois|semaines)|delais?|longtemps)\b(?!.*\bplaces?\b)"
)
_EXIGENCE = re.compile(r"^Il faut\b|\bdoi(?:t|vent)\b")


PAYE, COUT, DUREE, PRECISION = (
    "question_paye",
    "question_cout",
    "question_duree",
    "question_precise",
)
POINT = "question_point"  # asked of a dispositif that was not told yet
# Said where a fiche does not tell it.
INCONNUS = {
    PAYE: "Je ne sais pas si c’est payé.",
    COUT: "Le prix n’est pas dans mes informations.",
    DUREE: "La durée n’est pas dans mes informations.",
    **{nom: attribut.inconnu for nom, attribut in ATTRIBUTS.items()},
}
# What a démarche says where whoever sends people may decide for others too, and how it is told first.
_SANS_CRITERES = "même sans les critères"
_DEROGE = (
    "C’est possible même sans les critères habituels : après un diagnostic, un prescripteur habilité peut le décider.",
    "Possible hors critères : après un diagnostic, un prescripteur habilité peut décider sans eux.",
)


SANS_TITRE = (
    "Sans titre de séjour ou sans autorisation de travail, je ne peux pas dire si c’est possible. Un point-justice (3039, gratuit et "
    "confidentiel), le CCAS ou une association d’aide aux personnes étrangères regarde les papiers et dit quoi demander."
)
SANS_TITRE_EDUCATEUR = (
    "Sans titre de séjour : à vérifier avant toute orientation (droit de travailler) auprès d’un point-justice (3039), du CCAS ou d’une "
    "association d’aide aux personnes étrangères."
)
COUVERTE = (
    "C’est ouvert, mais surtout pour les personnes sans droits à l’assurance maladie ou en précarité. Avec une couverture, "
    "le médecin traitant ou le centre de santé d’abord."
)
COUVERTE_EDUCATEUR = "Couverture santé notée : piste non nécessaire, sauf précarité ou difficulté d’accès aux soins. Médecin traitant d’abord."


class Sujet(NamedTuple):
    """A fiche, its examination for this person (`Moteur.examine`) and for nobody in particular.

    `connue`: something is known of the person. `suite` is what follows an ended one, `proposee`
    whether it is among the propositions, `trajet` whom to ask for a way to get there, `tiers` whether
    the person is somebody else than the reader; `situee`: a place is known; `question`: the words asked;
    `sans_titre`: it leads to work, and the person said to have no permit; `couverte`: it is for who has no
    health cover, and the person has one.
    """

    fiche: Fiche
    examen: Mapping[str, Any]
    neutre: Mapping[str, Any]
    educateur: bool
    connue: bool
    terminee: bool = False
    suite: Fiche | None = None
    proposee: bool = False
    trajet: str | None = None
    tiers: bool = False
    situee: bool = False
    question: str = ""
    sans_titre: bool = False
    couverte: bool = False


def describe(sujet: Sujet) -> str:
    """What it is; whether it fits this person, when something is known of them."""
    fiche = sujet.fiche
    lignes = [f"{fiche.nom} : {fiche.resume}"]
    if sujet.terminee:
        dit = "termin" in fiche.resume
        fin = _ended(sujet)
        return "\n".join([*lignes, fin.removeprefix("C’est terminé.").strip() if dit else fin])
    if not _is_closed(sujet):  # nobody is sent to a door that is closed to them
        demarche = without_what_is_checked(fiche.demarche) if _is_open(sujet) else fiche.demarche
        debut = first_sentences(demarche, MOTS_DE_LA_DEMARCHE)
        exigees = [exigee for exigee in _required(demarche) if exigee not in debut]
        lignes.append(" ".join([debut, *exigees]))
    if sujet.connue:
        lignes.append(_for_this_person(sujet))
    return "\n".join(lignes)


def compared(sujet: Sujet) -> str:
    """What it is, shortly, and whether it fits this person."""
    court = first_sentences(sujet.fiche.resume, MOTS_COMPARES)
    pour_qui = _for_this_person(sujet) if sujet.connue else ""
    return " ".join(filter(None, (f"{sujet.fiche.nom} : {court}", pour_qui.replace("\n", " "))))


def paid(sujet: Sujet) -> str:
    return sujet.fiche.remuneration or f"{INCONNUS[PAYE]} {_ask(sujet)}"


def price(sujet: Sujet) -> str:
    return sujet.fiche.cout or f"{INCONNUS[COUT]} {_ask(sujet)}"


def length(sujet: Sujet) -> str:
    return sujet.fiche.duree or f"{INCONNUS[DUREE]} {_ask(sujet)}"


def diploma(sujet: Sujet) -> str:
    """The condition on the diploma, if the fiche has one."""
    for motif in sujet.neutre["motifs"]:
        if motif["critere"] == "diplome_parmi":
            return f"{capital(requirement_of(motif['texte']))}."
    return "Aucun diplôme n’est demandé, d’après mes informations."


def conditions(sujet: Sujet) -> str:
    """Every condition, and how this person stands; first that somebody may decide without them."""
    motifs = sujet.neutre["motifs"]
    lignes = []
    if _SANS_CRITERES in sujet.fiche.demarche:  # what is not always asked is then no condition
        lignes.append(_DEROGE[sujet.educateur])
        motifs = [motif for motif in motifs if "pas toujours exigé" not in motif["texte"]]
    exigees = [requirement_of(motif["texte"]) for motif in motifs]
    lignes += [f"{capital(exigence)}." for exigence in dict.fromkeys(exigees)]
    lignes += _required(sujet.fiche.demarche)
    if not lignes:
        lignes.append("Je ne connais pas de condition : demandez au premier contact.")
    if not sujet.fiche.conditions:  # for whom each thing is may be told there, and no key tells it
        lignes += [phrase for phrase in sentences(sujet.fiche.resume) if _POUR_QUI.search(phrase)]
    if sujet.fiche.prescription:
        lignes.append(f"Il faut être envoyé par : {sujet.fiche.prescription}.")
    if sujet.connue:
        lignes.append(_for_this_person(sujet))
    return "\n".join(lignes)


def place(sujet: Sujet) -> str:
    """The known place, or the official directory, or whom to ask."""
    lieu = contact(sujet.examen["structure"])
    if lieu:
        return f"Le lieu que je connais : {lieu}."
    if sujet.fiche.annuaire:
        adresses = f"Les adresses sont sur {domain_of(sujet.fiche.annuaire)}."
        if sujet.fiche.telephone:
            return f"{adresses} {_ask(sujet)}"
        return (
            adresses if sujet.situee else f"{adresses} Avec la commune, je peux chercher plus près."
        )
    return first_sentences(sujet.fiche.demarche, 25)


def reach(sujet: Sujet) -> str:
    """How to reach it: the known place, else its number, its directory, who sends there, or whom to ask."""
    lieu = whom_to_call(sujet.examen["structure"], sujet.fiche, "")
    if not lieu and sujet.fiche.prescription:
        return f"par {sujet.fiche.prescription}."
    if not lieu.replace(" ", "").isdigit():
        return f"{lieu}." if lieu else first_sentences(sujet.fiche.demarche, 25)
    return f"au {lieu}, par téléphone."


def existence(sujet: Sujet) -> str:
    """Whether it still exists: when it was read, and whom to ask where nothing confirms it."""
    fiche = sujet.fiche
    doutes = [m["texte"] for m in sujet.neutre["motifs"] if m["critere"] == "suite_a_confirmer"]
    if fiche.a_confirmer or doutes:
        return fiche.a_confirmer or doutes[0]
    return f"Rien ne me dit que c’est fini (vérifié le {fiche.verifie_le:%d/%m/%Y}). {_ask(sujet)}"


def room(sujet: Sujet) -> str:
    if _ATTENTE.search(words_only(sujet.question)):
        return f"Je ne sais pas combien de temps il faut attendre une place. {_ask(sujet)}"
    return f"Je ne sais pas s’il y a de la place en ce moment. {_ask(sujet)}"


def precision(sujet: Sujet) -> str:
    """A point that no fiche tells."""
    return f"Je n’ai pas la réponse sur ce point précis. {_ask(sujet)}"


def point_of_a_new_one(sujet: Sujet) -> str:
    """That a point asked of a dispositif not told yet is not known here, then what it is, shortly."""
    return f"{answer(PRECISION, sujet)}\n{compared(sujet).removeprefix(f'{sujet.fiche.nom} : ')}"


def duty(sujet: Sujet) -> str:
    """What the fiche says of the thing of which one asks if it is a duty there."""
    dites = told_on(sujet.fiche, sujet.question)
    return " ".join(dites) or precision(sujet)


def attribute(nom: str, sujet: Sujet) -> str:
    """The sentence of the fiche that tells an attribute, else that it is not known, and whom to ask."""
    dit = sentence_on(sujet.fiche, nom)
    if dit:
        return dit
    ce_que_c_est = f"{first_sentences(sujet.fiche.resume, 1)} " if nom == MILITAIRE else ""
    return f"{ce_que_c_est}{INCONNUS[nom]} {_ask(sujet)}"


def amount(sujet: Sujet) -> str:
    """What one is paid there, or what one pays, as far as the fiche tells."""
    fiche = sujet.fiche
    return fiche.remuneration or fiche.cout or attribute(MONTANT, sujet)


def journey(sujet: Sujet) -> str:
    """How to get there without a licence: said on the telephone first, then whom to ask."""
    dire = (
        "Au premier appel, signaler que venir est difficile."
        if sujet.educateur
        else "Quand vous appelez, dites que venir est difficile pour vous : demandez ce qui est possible."
    )
    return f"{dire} {sujet.trajet}" if sujet.trajet else dire


def documents(sujet: Sujet) -> str:
    if sujet.fiche.documents:
        return f"À apporter : {', '.join(sujet.fiche.documents)}."
    return f"Je n’ai pas la liste des papiers. {_ask(sujet)}"


def way_in(sujet: Sujet) -> str:
    lignes = [sujet.fiche.demarche]
    lieu = contact(sujet.examen["structure"])
    if lieu:
        lignes.append(f"Contact : {lieu}.")
    if sujet.fiche.prescription:
        lignes.append(f"Il faut être envoyé par : {sujet.fiche.prescription}.")
    return "\n".join(lignes)


def why(sujet: Sujet) -> str:
    """Why it is proposed, or left out and from when it would be possible."""
    return _for_this_person(sujet, en_entier=True)


def who_sends(sujet: Sujet) -> str:
    """Who sends people there, or that nobody has to, then the way in."""
    fiche, educateur = sujet.fiche, sujet.educateur
    longue = len((fiche.prescription or "").split()) > MOTS_D_UN_NOM
    if fiche.prescription and longue and fiche.prescription in fiche.demarche:
        return fiche.demarche  # which begins with them
    if fiche.prescription:
        qui = f"{'Prescription' if educateur else 'Qui envoie'} : {fiche.prescription}."
    elif fiche.a_confirmer:
        return f"Prescription : à vérifier. {fiche.a_confirmer}" if educateur else fiche.a_confirmer
    elif educateur:
        qui = "Pas de prescription demandée, d’après mes informations."
    else:
        qui = "Personne n’a besoin de vous envoyer, d’après mes informations."
    lieu = contact(sujet.examen["structure"])
    suite = f"Contact : {lieu}." if lieu and not fiche.prescription else ""
    return " ".join(
        filter(None, (qui, first_sentences(fiche.demarche, MOTS_DE_LA_DEMARCHE), suite))
    )


ASPECTS: dict[str, Callable[[Sujet], str]] = {
    "question_dispositif": describe,
    PAYE: paid,
    COUT: price,
    DUREE: length,
    "question_diplome": diploma,
    "question_conditions": conditions,
    "question_lieu": place,
    "question_contact": reach,
    "question_trajet": journey,
    "question_documents": documents,
    "question_inscription": way_in,
    PRESCRIPTION: who_sends,
    "question_pourquoi": why,
    "question_existence": existence,
    "question_places": room,
    PRECISION: precision,
    POINT: point_of_a_new_one,
    OBLIGATION: duty,
    **{nom: partial(attribute, nom) for nom in ATTRIBUTS},
    MONTANT: amount,
}


def answer(aspect: str, sujet: Sujet, aussi: Iterable[str] = ()) -> str:
    """The answer to one question, beginning with the name of what it is about; `aussi`: what is asked
    besides, as long as it is not over."""
    if aussi and not sujet.terminee:
        suite = [capital(ASPECTS[autre](sujet)) for autre in aussi]
        return "\n".join([answer(aspect, sujet), *suite])
    dire = ASPECTS.get(aspect, describe)
    texte = _ended(sujet) if sujet.terminee and dire is not describe else dire(sujet)
    debut = f"{sujet.fiche.nom} : "
    if texte.startswith(debut):
        return texte
    if " : " in texte.split(". ")[0]:
        return f"{sujet.fiche.nom}. {capital(texte)}"
    return f"{debut}{uncapital(texte)}"


def _for_this_person(sujet: Sujet, *, en_entier: bool = False) -> str:
    motifs = sujet.examen["motifs"]
    par = {verdict: [m["texte"] for m in motifs if m["verdict"] == verdict] for verdict in ("eligible", "a_verifier", "non_eligible")}  # fmt: skip
    educateur = sujet.educateur
    pour = "Pour cette personne" if sujet.tiers else "Pour vous"
    if par["non_eligible"]:
        texte = " ".join(par["non_eligible"])
        if any(m["critere"] in ("deja_suivi", "refuse") for m in motifs):
            return texte
        debut = "Non éligible" if educateur else "Pas pour le moment"
        return f"{debut}. {texte} {_other_doors(educateur)}".rstrip()
    if sujet.sans_titre:
        return SANS_TITRE_EDUCATEUR if educateur else SANS_TITRE
    if sujet.couverte:
        return COUVERTE_EDUCATEUR if educateur else COUVERTE
    if par["a_verifier"]:
        manque = [missing_of(texte) for texte in par["a_verifier"]]
        debut = "À vérifier" if educateur else f"{pour}, c’est peut-être possible"
        savoir = [m for m in manque if m]
        reserves = [t for m, t in zip(manque, par["a_verifier"], strict=True) if not m]
        if savoir:
            reste = "" if educateur else "il reste à savoir "
            exclu = "".join(f"{what_excludes(texte)[0]} " for texte in par["a_verifier"]).lstrip()
            return f"{exclu}{debut} : {reste}{', '.join(dict.fromkeys(savoir))}."
        return f"{debut} : {uncapital(' '.join(reserves))}"
    pourquoi = ", ".join(told_facts(sujet.examen))
    reserve = to_check_anyway(sujet.fiche.demarche)
    if reserve:
        debut = "" if educateur else f"{pour}, c’est peut-être possible. "
        reste = "Éligible pour le reste" if educateur else "Le reste convient"
        suite = f" {reste} : {pourquoi}." if pourquoi else ""
        return f"{debut}À vérifier : {', '.join(reserve)}.{suite}"
    debut = "Éligible" if educateur else f"{pour}, c’est possible"
    if en_entier and not sujet.proposee and sujet.fiche.leve_seulement and not educateur:
        return f"{debut}. Je n’en ai pas parlé car vous n’avez pas dit en avoir besoin. Demandez-le si c’est utile."
    return f"{debut} : {pourquoi}." if pourquoi else f"{debut}."


def _required(demarche: str) -> list[str]:
    """The sentences of a démarche that are conditions: a residence permit, the JDC."""
    return [phrase for phrase in sentences(demarche) if _EXIGENCE.search(phrase)]


def _is_open(sujet: Sujet) -> bool:
    return sujet.connue and sujet.examen["verdict"] == "eligible"


def _is_closed(sujet: Sujet) -> bool:
    return sujet.connue and sujet.examen["verdict"] == "non_eligible"


def _other_doors(educateur: bool) -> str:
    return "" if educateur else "D’autres portes sont ouvertes : dites « la suite »."


def _ended(sujet: Sujet) -> str:
    """That it is over, what follows, and whom to ask: an ended dispositif is no dead end."""
    suite = f" La suite s’appelle {sujet.suite.nom}." if sujet.suite else ""
    demarche = (sujet.suite or sujet.fiche).demarche
    return f"C’est terminé.{suite} {first_sentences(demarche, 40)}"


def _ask(sujet: Sujet) -> str:
    lieu = contact(sujet.examen["structure"])
    if lieu:
        return f"Demandez-le ici : {lieu}."
    if sujet.fiche.telephone:
        return f"Demandez-le au {sujet.fiche.telephone}."
    return f"Demandez-le au premier contact : {uncapital(first_sentences(sujet.fiche.demarche, 1))}"
