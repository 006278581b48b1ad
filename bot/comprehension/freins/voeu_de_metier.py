"""A field in which one wishes to work, whose word is no barrier: "bosser dans la santé". Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.vocabulaire.metiers import METIERS

# What one works in, and the barriers that the same words name.
_DOMAINES: tuple[tuple[str, frozenset[str]], ...] = (
    (r"(?:numerique|informatique|info|web|internet|ordis?|ordinateurs?)", frozenset({"numerique"})),
    (
        r"(?:sante|medical|para ?medical|soins?|hopital|hopitaux|psychiatrie|psychologie|addictologie)",
        frozenset({"sante", "sante-mentale", "addictions"}),
    ),
    (
        r"(?:petite enfance|enfance|enfants|petits|bebes|creches?|periscolaire)",
        frozenset({"garde-enfants"}),
    ),
    (
        r"(?:transports?|bus|camions?|trains?|route|conduite|taxis?|ambulances?|voitures?|bagnoles?|motos?|scooters?|mobs?)",
        frozenset({"mobilite"}),
    ),
    (r"(?:justice|droit|police|prisons?|penitentiaire|tribunal)", frozenset({"justice", "droits"})),
    (
        r"(?:handicap|handicapes|(?:personnes|gens|enfants|jeunes) (?:handicape[e]?s?|ages|agees)|vieux|anciens|seniors)",
        frozenset({"handicap", "sante", "garde-enfants"}),
    ),
    (r"(?:immobilier|logement social)", frozenset({"logement"})),
    (r"(?:banque|finances?|assurances?|comptabilite)", frozenset({"finances"})),
)  # fmt: skip
_TOUS = frozenset(code for _, codes in _DOMAINES for code in codes)
_DANS = r"(?:dans|ds|en|aupres)"
_MENU = r"(?:(?:le|la|les|l|un|une|des|du|de|d|domaine|secteur|milieu|monde) )*"
_TRAVAIL = (
    r"(?:travaill?er?|bosser?|taffer|travail|taf|boulot|job|emploi|metiers?|postes?|carriere|exercer|evoluer|"
    r"debouches?|reconvertir|me lancer|se lancer|embaucher?)"
)
# A taste, which is no lack: "j’aime bien les voitures".
_GOUT = r"(?:(?:aime|aiment|adore|kiffe|kif)(?! (?:pas|plus|moins|jamais) )|(?:passionnee?|fan|accro) (?:de|d|par|des))(?: (?:bien|trop|beaucoup|vraiment|grave|surtout|tout|ce|qui|est|touche|aux?|conduire|reparer|bricoler|faire))*"
_VEUT = r"(?:veux|veut|voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterais|reve|envie|espere|compte|projet|objectif)"
# What one drives for a living: "je voudrais conduire des poids lourds".
_CONDUIRE = re.compile(
    rf" {_VEUT} (?:[a-z]+ ){{0,2}}?conduire (?:(?:un|une|des|de|les|le|la|d) )?(?:poids lourds?|pl|super lourds?|semi|camions?|bus|autobus|autocars?|cars?|"
    r"trains?|tram\w*|metro|taxis?|ambulances?|engins?|grues?|tracteurs?|chariots?)(?= )"
)
_VOEUX = tuple(
    (
        re.compile(
            rf" {_TRAVAIL} (?:{_DANS}|avec|pour|comme|de|d|du|des) {_MENU}{quoi}(?= )"
            rf"| (?:projet|reve|objectif|passion|interessee? par|attiree? par|passionnee? par|verrais|vois) (?:bien )?(?:c est |ce serait |c etait |{_DANS} )?{_MENU}{quoi}(?= )"
            rf"| (?:formations?|stages?|apprentissage|alternance|cherche|recherche|diplome|etudes) {_DANS} {_MENU}{quoi}(?= )"
            rf"| {_VEUT} (?:[a-z]+ ){{0,2}}?(?:etre|faire|aller|orienter|m orienter|s orienter|former|me former|se former|entrer) "
            rf"(?:{_DANS}|de|d|du|vers) {_MENU}{quoi}(?= )"
            rf"| {_GOUT} {_MENU}{quoi}(?= )"
        ),
        codes,
    )
    for quoi, codes in _DOMAINES
)
# "Les voitures, j’aime bien", "j’aime la mécanique et les voitures": over two clauses.
_AIMES = tuple(
    (re.compile(motif), codes)
    for quoi, codes in _DOMAINES
    for motif in (
        rf" (?P<quoi>{quoi}) (?:\| )?(?:(?:ca|c est|moi|je|j) )*{_GOUT}(?= (?:\||$))",
        rf" {_GOUT} {_MENU}[a-z]+ (?:\| )?(?:et|ou) {_MENU}(?P<quoi>{quoi})(?= )",
    )
)
# Whom one would look after for a living: never one’s own ("garder mes enfants").
_AUTRUI = (
    r"(?:(?:personnes|gens) (?:handicape[e]?s?|ages?|agees?|malades|en difficulte)|handicapes|malades|vieux|vieilles?|anciens|"
    r"seniors|enfants|petits|bebes|gosses|bambins|bouts de chou)"
)
_SOIGNER = (
    rf"(?:occuper|occupe|aider|soigner|accompagner|garder) (?:(?:de|d|des|les|l|avec) )*{_AUTRUI}"
)
_AIDER = re.compile(
    rf" {_VEUT} (?:[a-z]+ ){{0,2}}?{_SOIGNER}(?= )"
    rf"| {_SOIGNER} (?:\| )?(?:[a-z]+ ){{0,2}}?(?:c est|ce serait|ca serait|ca) (?:[a-z]+ ){{0,4}}?(?:{_VEUT}|metier|travail|boulot|job|plait|plairait)(?= )"
    rf"| {_VEUT} (?:[a-z]+ ){{0,4}}?(?:metier|travail|boulot|job) (?:\| )?(?:[a-z]+ ){{0,3}}?{_SOIGNER}(?= )"
)
_METIER = re.compile(
    rf" (?:devenir|metier (?:de|d|c est)|(?:{_VEUT}) (?:[a-z]+ ){{0,2}}?(?:etre|faire))(?: (?:un|une|de|d|comme))* {METIERS}(?= )"
)
# What keeps one from working, beside the same words: "travailler avec les enfants c’est pas possible".
_EMPECHE = re.compile(
    r" (?:pas|plus|jamais|sans|personne|rien|ni|cause|empeche\w*|bloque\w*|problemes?|soucis?|galere\w*|difficile|difficultes?|"
    r"dur|complique\w*|impossible|malgre|comment|peur|mal|nulle?|trop(?! bien)|(?:faire|qui|pour|les|le|la|l) (?:garder|garde)|garder (?:mon|ma|mes|son|sa|ses|le|la|notre|nos)) "
)


def wishes_a_field(phrase: Phrase) -> bool:
    """Whether a message wishes to work in a field, or at a trade: "travailler dans les transports"."""
    return any(fields_wished(clause) for clause in phrase.clauses)


def without_the_field(phrase: Phrase, faits: list[Fait], lus: list[Fait]) -> list[Fait]:
    """The facts, but for the barriers that only the word of a wished field names, and for the job that
    nobody read in a wish. `lus`: those that the rules read."""
    voulus = [(clause, codes) for clause in phrase.clauses if (codes := fields_wished(clause))]
    voulus += [
        (phrase.clause_at(trouve.start("quoi")), codes)
        for motif, codes in _AIMES
        for trouve in motif.finditer(phrase.norme)
    ]
    if not voulus:
        return faits

    def is_of_the_wish(fait: Fait) -> bool:
        if (fait.cle, fait.valeur) == ("en_emploi", True):
            return fait not in lus
        if fait.cle != "freins":
            return False
        return any(
            fait.valeur in codes and (fait not in lus or phrase.clause_of(fait.debut) == clause)
            for clause, codes in voulus
        )

    return [fait for fait in faits if not is_of_the_wish(fait)]


def fields_wished(clause: Clause) -> frozenset[str]:
    """The barriers that the field wished in a clause would name; none when it wishes none."""
    if _EMPECHE.search(clause.texte) or clause.passe:
        return frozenset()
    codes = [codes for motif, codes in _VOEUX if motif.search(clause.texte)]
    if _METIER.search(clause.texte) or _AIDER.search(clause.texte):
        codes.append(_TOUS)
    if _CONDUIRE.search(clause.texte):
        codes.append(frozenset({"mobilite"}))
    return frozenset().union(*codes)
