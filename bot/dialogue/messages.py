"""The one place where an Orientation is turned into what a person reads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.dialogue.sans_appel import without_a_call
from bot.orientation.fiches import ETAPES, Fiche
from bot.orientation.phrases import facts_of, missing_of, uncapital

MOTIFS_MONTRES = 3
MOTS_DE_DEMAIN = 26
ANNUAIRE_MAX = 3
MOTS_DE_CE_QUE_C_EST = 22
MOTS_DU_DEBUT = 10
MOTS_DU_POURQUOI = 12
ECRAN = 740  # characters that an educator sees at once on a phone
# To whom a person in prison can speak of what is proposed.
DEDANS = (
    "Avant la sortie : parlez-en au SPIP, à votre conseiller d’insertion (CPIP). Demandez-lui si la "
    "Mission Locale ou France Travail peut vous voir sur place."
)
DEDANS_EDUCATEUR = "En détention : passer par le SPIP (CPIP) avant la sortie."
_FIN_DE_PHRASE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ý«])")
_ENTRE_PARENTHESES = re.compile(r" \([^)]*\)")
# It varies by place, so one asks what there is here: once is enough.
_ICI = re.compile(r"d’un endroit à l’autre|ce qui existe ici")
# A condition for everybody that no key of the Situation carries: "Il faut avoir fait la JDC."
_POUR_TOUS = re.compile(r"^Il faut (?=(?:avoir|être) )")
_RANG_ETAPE = {etape: rang for rang, etape in enumerate(ETAPES)}

Message = dict[str, Any]
Proposition = Mapping[str, Any]
Etapes = Mapping[str, Mapping[str, Any]]
Fiches = Mapping[str, Fiche]
MotsDesFreins = Mapping[str, tuple[str, str]]


class Mise:
    """How propositions are worded, given the catalogue and the référentiels."""

    def __init__(self, fiches: Fiches, etapes: Etapes, freins: MotsDesFreins) -> None:
        self._fiches = fiches
        self._etapes = etapes
        self._freins = freins

    def suggestions(
        self,
        propositions: Sequence[Proposition],
        *,
        mode: str,
        deja: int,
        reste: int,
        dedans: bool = False,
        par_ecrit: bool = False,
        tiers: bool = False,
    ) -> Message:
        """A few propositions as one message, told as the steps of a path.

        `deja` were said before, `reste` are still unsaid; `dedans`: the person is in prison, where
        nobody calls or comes tomorrow morning; `par_ecrit`: somebody who does not telephone;
        `tiers`: it is a relative of who reads. Shape: `{"text": str, "buttons":
        [{"title": str, "payload": str}]}`, Rasa's own.
        """
        chemin = list(enumerate(_along_the_path(propositions), start=deja + 1))
        if mode == "educateur":
            texte = self._told_to_educator(chemin, deja, dedans, serre=False)
            if len(texte) > ECRAN:
                texte = self._told_to_educator(chemin, deja, dedans, serre=True)
        else:
            pas = [self._for_resident(rang, p, dedans, par_ecrit, tiers) for rang, p in chemin]
            fin = [DEDANS] if dedans else []
            texte = "\n\n".join([_opening(deja, False, len(propositions)), *pas, *fin])
        boutons = [{"title": "Voir la suite", "payload": "/voir_suite"}] if reste > 0 else []
        return {"text": texte, "buttons": boutons}

    def in_order(self, propositions: Sequence[Proposition]) -> list[str]:
        """The ids of these propositions in the order in which they are told."""
        return [p["dispositif"] for p in _along_the_path(propositions)]

    def directory(
        self, propositions: Sequence[Proposition], *, sujet: str, lieu: str | None, mode: str
    ) -> Message:
        """Who helps with one thing, one short paragraph each, for nobody in particular."""
        ou = f" {lieu}" if lieu else ""
        lignes = [f"Pour « {sujet} »{ou} :"]
        for rang, p in enumerate(propositions[:ANNUAIRE_MAX], start=1):
            fiche = self._fiches[p["dispositif"]]
            demain = first_sentences(p["demarche"], 1)
            qui = whom_to_call(p["structure"], fiche, demain)
            contact_dit = f"\n{'→' if mode == 'educateur' else 'Contact :'} {qui}" if qui else ""
            lignes.append(f"{rang}. {p['nom']} : {uncapital(demain)}{contact_dit}")
        if lieu is None:
            lignes.append("Avec la commune, je peux chercher plus près.")
        return {"text": ("\n" if mode == "educateur" else "\n\n").join(lignes), "buttons": []}

    def _for_resident(
        self, rang: int, proposition: Proposition, dedans: bool, par_ecrit: bool, tiers: bool
    ) -> str:
        fiche = self._fiches[proposition["dispositif"]]
        etape = self._etapes[proposition["etape"]]["libelle"]
        lignes = [
            f"{rang}. {etape} : {proposition['nom']}",
            what_it_is(proposition["resume"]),
        ]
        pourquoi = self._reasons(proposition, tiers)
        if pourquoi:
            lignes.append(f"Pourquoi : {pourquoi}")
        demarche = proposition["demarche"]
        a_verifier = _to_check(proposition)
        if proposition["verdict"] == "eligible" and to_check_anyway(demarche):
            a_verifier = f"{_dense(', '.join(to_check_anyway(demarche)))}."
            demarche = without_what_is_checked(demarche)
        if a_verifier:
            lignes.append(f"À vérifier : {a_verifier}")
        demain = first_sentences(without_a_call(demarche) if par_ecrit else demarche)
        quand = "Tout de suite" if proposition["etape"] == "urgence" else "Demain matin"
        if not dedans:
            lignes.append(f"{quand} : {uncapital(demain)}")
        if par_ecrit:
            qui = _where_to_write(proposition["structure"], fiche, demain)
        else:
            qui = whom_to_call(proposition["structure"], fiche, "" if dedans else demain)
        if qui:
            lignes.append(f"Contact : {qui}")
        return "\n".join(lignes)

    def _told_to_educator(
        self, chemin: Sequence[tuple[int, Proposition]], deja: int, dedans: bool, *, serre: bool
    ) -> str:
        lignes = [_opening(deja, True, len(chemin))]
        lignes += [self._for_educator(rang, p, dedans, serre=serre) for rang, p in chemin]
        if dedans:
            lignes.append(DEDANS_EDUCATEUR)
        manque = _missing([p for _, p in chemin])
        if manque:
            lignes.append(f"À préciser : {', '.join(manque)}.")
        return "\n".join(lignes)

    def _for_educator(
        self, rang: int, proposition: Proposition, dedans: bool, *, serre: bool
    ) -> str:
        """A few short lines; `serre`, without what the other lines already say."""
        fiche = self._fiches[proposition["dispositif"]]
        etape = self._etapes[proposition["etape"]]["educateur"].lower()
        eligible = proposition["verdict"] == "eligible"
        reserve = to_check_anyway(proposition["demarche"]) if eligible else []
        verdict = "éligible" if eligible else "à vérifier"
        verdict += " sous réserve" if reserve else ""
        nom = _dense(proposition["nom"]) if serre else proposition["nom"]
        lignes = [f"{rang}. {nom} · {etape} · {verdict}"]
        faits = told_facts(proposition)
        if faits:
            lignes.append(f"{', '.join(faits[:MOTIFS_MONTRES])}")
        qui = whom_to_call(proposition["structure"], fiche, "")
        demain = qui or _dense(first_sentences(proposition["demarche"], 1))
        doute = _doubts(proposition)
        if serre:
            demain = demain if qui else _without_its_why(demain)
            doute = [_reserve(d) for d in doute if not (_ICI.search(d) and _ICI.search(demain))]
        if doute:
            lignes.append(f"{doute[0]}.")
        if reserve:
            lignes.append(f"À vérifier : {_dense(', '.join(reserve))}.")
        if qui or not dedans:
            lignes.append(f"→ {demain}")
        prescription = _dense(proposition["prescription"] or "")
        if prescription and not (serre and prescription in lignes[-1]):
            lignes.append(f"Prescription : {prescription}")
        return "\n".join(lignes)

    def _reasons(self, proposition: Proposition, tiers: bool) -> str:
        faits = told_facts(proposition)
        phrases = []
        if faits:
            phrases.append(f"{', '.join(faits[:MOTIFS_MONTRES])}.")
        if proposition["freins"]:
            aide = [self._freins[code][tiers] for code in proposition["freins"][:2]]
            debut = "Cela" if phrases else "cela"
            phrases.append(f"{debut} peut aider à {' et à '.join(aide)}.")
        if not phrases:
            phrases = [uncapital(m) for m in _motifs(proposition, "eligible") if "uvert à tou" in m]
        return " ".join(phrases)


def whom_to_call(structure: Mapping[str, Any] | None, fiche: Fiche, deja: str) -> str:
    """The place, else the telephone, else the directory; what `deja` says is not said again."""
    lieu = contact(structure)
    if lieu and lieu != fiche.nom:
        sans = structure is not None and not (structure["telephone"] or structure["adresse"])
        autre = fiche.telephone or (domain_of(fiche.annuaire) if fiche.annuaire else "")
        return f"{lieu} ({autre})" if sans and autre and autre not in deja + lieu else lieu
    if fiche.telephone and fiche.telephone not in deja:
        return fiche.telephone
    if fiche.annuaire and domain_of(fiche.annuaire) not in deja:
        return f"adresses sur {domain_of(fiche.annuaire)}"
    return ""


def whom_to_write(structure: Mapping[str, Any] | None, fiche: Fiche) -> str:
    """Where to write or to go, without a telephone number."""
    connue = structure or {}
    details = [connue[cle] for cle in ("adresse", "courriel", "site") if connue.get(cle)]
    if details:
        return ", ".join([connue["nom"], *details])
    if fiche.annuaire:
        return f"Adresses et courriels sur {domain_of(fiche.annuaire)}"
    return "À la mairie, on vous dira où écrire"


def _where_to_write(structure: Mapping[str, Any] | None, fiche: Fiche, deja: str) -> str:
    """The place without its number, else the directory; what `deja` says is not said again."""
    if structure is not None:
        details = (structure[cle] for cle in ("nom", "adresse", "courriel", "site"))
        return ", ".join(detail for detail in details if detail)
    if fiche.annuaire and domain_of(fiche.annuaire) not in deja:
        return f"adresses et courriels sur {domain_of(fiche.annuaire)}"
    return ""


def contact(structure: Mapping[str, Any] | None) -> str:
    """Name and details of a place on one line; empty when none is known."""
    if structure is None:
        return ""
    details = (structure[cle] for cle in ("nom", "adresse", "telephone", "courriel", "site"))
    return ", ".join(detail for detail in details if detail)


def domain_of(adresse: str) -> str:
    """A web address as it is read aloud: "unml.info"."""
    return adresse.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def sentences(texte: str) -> list[str]:
    """A text cut at the ends of its sentences."""
    return _FIN_DE_PHRASE.split(texte)


def first_sentences(texte: str, mots: int = MOTS_DE_DEMAIN) -> str:
    """Whole sentences up to about that many words, one at least; the rest is said to who asks."""
    phrases = sentences(texte)
    gardees = phrases[:1]
    for phrase in phrases[1:]:
        if len(" ".join([*gardees, phrase]).split()) > mots:
            break
        gardees.append(phrase)
    while len(gardees) > 1 and gardees[-1].endswith("?"):
        gardees.pop()  # a question without its answer
    return " ".join(gardees)


def to_check_anyway(demarche: str) -> list[str]:
    """The conditions for everybody that only the first contact can settle: "avoir fait la JDC"."""
    exigees = (_POUR_TOUS.split(phrase, maxsplit=1) for phrase in sentences(demarche))
    return [exigee[1].rstrip(".") for exigee in exigees if len(exigee) > 1]


def with_its_reserve(fiche: Fiche) -> str:
    """A name, and what is to check before it is sure: "EPIDE (à vérifier : avoir fait la JDC)"."""
    reserve = _dense(", ".join(to_check_anyway(fiche.demarche)))
    return f"{_dense(fiche.nom)} (à vérifier : {reserve})" if reserve else fiche.nom


def without_what_is_checked(demarche: str) -> str:
    """What to do, without the conditions that are told apart; all of it, when it says no more."""
    return " ".join(p for p in sentences(demarche) if not _POUR_TOUS.match(p)) or demarche


def _along_the_path(propositions: Sequence[Proposition]) -> list[Proposition]:
    return sorted(propositions, key=lambda p: _RANG_ETAPE[p["etape"]])


def what_it_is(resume: str) -> str:
    """The first sentence, without the list that ends a long one."""
    phrase = first_sentences(resume, 1)
    debut, deux_points, _ = phrase.partition(" : ")
    longue = len(phrase.split()) > MOTS_DE_CE_QUE_C_EST and len(debut.split()) >= MOTS_DU_DEBUT
    return f"{debut}." if deux_points and longue else phrase


def _dense(texte: str) -> str:
    """Without what stands in brackets: an educator has one phone screen."""
    return _ENTRE_PARENTHESES.sub("", texte)


def _without_its_why(texte: str) -> str:
    """A long sentence without what explains it after its colon."""
    debut, deux_points, suite = texte.partition(" : ")
    return debut if deux_points and len(suite.split()) >= MOTS_DU_POURQUOI else texte


def _reserve(doute: str) -> str:
    """A doubt in few words: "Réserve : inscription à France Travail faite"."""
    court = _without_its_why(doute)
    return doute if court == doute else f"Réserve : {uncapital(court)}"


def _opening(deja: int, educateur: bool, nombre: int) -> str:
    if educateur:
        return "Autres pistes :" if deja else "Pistes :"
    if deja:
        return (
            "Il y a aussi :",
            "Voici encore une porte :" if nombre == 1 else "D’autres portes :",
        )[deja % 2]
    return "Voici par où commencer, pas à pas." if nombre > 1 else "Voici une piste."


def _motifs(proposition: Proposition, verdict: str) -> list[str]:
    """The reasons of that verdict; what is not always asked is no reason to give."""
    return [
        motif["texte"]
        for motif in proposition["motifs"]
        if motif["verdict"] == verdict and "pas toujours exigé" not in motif["texte"]
    ]


def told_facts(proposition: Proposition) -> list[str]:
    """What the reasons say of the person, each once: "sans emploi" goes with "depuis 3 ans"."""
    faits = [fait for m in _motifs(proposition, "eligible") for fait in facts_of(m)]
    uniques = list(dict.fromkeys(faits))
    return [f for f in uniques if not any(autre.startswith(f"{f} ") for autre in uniques)]


def _to_check(proposition: Proposition) -> str:
    """What is missing, as a short list; a doubt of another kind in its own words."""
    manque = _missing([proposition])
    if manque:
        return f"{', '.join(manque[:MOTIFS_MONTRES])}."
    doute = _doubts(proposition)
    return f"{uncapital(doute[0])}." if doute else ""


def _doubts(proposition: Proposition) -> list[str]:
    """What is to be checked and no answer of the person can settle; what to do is said elsewhere."""
    reserves = [m["texte"] for m in proposition["motifs"] if m["verdict"] == "a_verifier"]
    doutes = [texte for texte in reserves if missing_of(texte) is None]
    return [first_sentences(t, 1).partition(" : demandez")[0].partition(" : appelez")[0].rstrip(".") for t in doutes]  # fmt: skip


def _missing(propositions: Sequence[Proposition]) -> list[str]:
    """The facts that several propositions still wait for, each once."""
    manque = [missing_of(m) for p in propositions for m in _motifs(p, "a_verifier")]
    return list(dict.fromkeys(m for m in manque if m))
