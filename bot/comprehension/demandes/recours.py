"""A refusal by an administration or a structure, told, feared or asked about: "et si le département
refuse ?", "ma RQTH est refusée", "le CCAS refuse de le domicilier". Pure, on plain words.

It is not what the person refuses, nor what an employer answers.
"""

from __future__ import annotations

import re

_QUI = (
    r"(?:departement|conseil departemental|prefecture|prefet|caf|msa|cpam|secu|securite sociale|mdph|mairie|ccas|"
    r"france travail|pole emploi|mission locale|ml|milo|cap emploi|ase|pjj|juge|tribunal|ofii|ofpra|bailleur social|hlm|"
    r"college|lycee|ecole|rectorat|inspection|cfa|centre|foyer|e2c|epide|afpa|plie|cio|ciat|agefiph|crous)"
)
_QUOI = (
    r"(?:dossiers?|demandes?|rqth|rsa|aah|ass|apl|cej|titre(?: de sejour)?|carte de sejour|recepisse|naturalisation|logement|"
    r"aides?|allocations?|orientation|domiciliation|prise en charge|inscription|contrat jeune majeur|apjm|minorite|"
    r"financement|bourse|css|cmu|ame|papiers)"
)
_EU = r"(?:(?:m|t|l|lui|nous|leur|me|te|ne|n) )*(?:a|ont|avait|avaient)(?: (?:deja|encore|ete|toujours|aussi))*"
_REFUSE = r"(?:refuse[nrsz]?t?|refusee?s?|rejete(?:nt|r)?|rejetee?s?|recalee?s?|repousse|deboutee?|dit non|(?:pas|jamais) (?:voulu|acceptee?s?|accorde|prise?s?|retenue?s?|admise?s?))"
_MOTIFS = tuple(
    re.compile(motif)
    for motif in (
        # The one who refuses.
        rf" {_QUI} (?:\w+ ){{0,2}}?(?:{_EU} {_REFUSE}|dit non|refuse(?:nt)?|rejette(?:nt)?)(?= )",
        rf" {_QUI} (?:\w+ ){{0,2}}?(?:veut|veulent) (?:pas|plus) (?:(?:de |d )(?:lui|elles?|eux|moi|nous)|(?:le|la|les|l|me|m|nous) (?:prendre|accepter|recevoir|accueillir|inscrire))(?= )",
        rf" (?:refusee?s?|recalee?s?|rejetee?s?|pas prise?s?|pas acceptee?s?|pas retenue?s?) (?:par|a|au|en) (?:la |le |l |les )?{_QUI}(?= )",
        # What is refused.
        rf" {_QUOI} (?:[a-z]+ ){{0,3}}?(?:est|etait|ete|sont|soit) (?:[a-z]+ ){{0,2}}?(?:refusee?s?|rejetee?s?)(?= )",
        rf" (?:ils|elles|on|ca) (?:{_EU} |(?:m|me|t|te|lui|nous|leur) )?(?:refuse(?:nt)?|rejete(?:nt)?|rejette(?:nt)?) "
        rf"(?:[a-z]+ ){{0,3}}?{_QUOI}(?= )",
        rf" refus (?:de |d |du |pour )(?:[a-z]+ ){{0,2}}?{_QUOI}(?= )",
        r" (?:contester|faire appel (?:de|d|du)|(?:faire|deposer|quel|quels|un|comme) recours)(?= )",
    )
)
# "La PJJ me répond pas, qui d’autre ?"; the numbers of the urgences are read elsewhere.
_SANS_REPONSE = re.compile(
    rf" {_QUI} (?:(?!115 )\w+ ){{0,3}}?(?:(?:ne |n )?(?:me |m |lui |nous |leur |l )?(?:a |ont )?(?:(?:re|r)?appel\w+|repon\w+|decroch\w+|donne\w*) "
    r"(?:pas|plus|jamais|personne)|(?:a|ont) (?:pas|jamais|toujours pas) (?:repondu|rappele)|(?:est|sont) (?:(?:toujours|tout le temps) )?(?:injoignables?|occupee?s?))(?= )"
)
_PEINE = re.compile(
    r" (?:obligations? (?:de |d )?(?:soins?|travail(?:ler)?|pointage|pointer|suivi|se soigner|indemniser)|"
    r"injonction de soins|obligations? (?:du juge|judiciaires?|penales?)|suivi socio judiciaire)(?= )"
)
# One’s own no, or what was granted after all.
_PAS_CELA = re.compile(
    r" (?:(?:j ai|j avais|je|il a|elle a) (?:deja |toujours )?(?:refuse|dit non)|(?:n a|n ont|a|ont) pas (?:ete )?refusee?|"
    r"finalement accepte\w*)(?= )"
)


def tells_of_a_refusal(mots: str) -> bool:
    """Whether plain words tell, or suppose, that an administration or a structure refuses something."""
    mots = f" {mots} "
    return _PAS_CELA.search(mots) is None and any(motif.search(mots) for motif in _MOTIFS)


def tells_of_a_silence(mots: str) -> bool:
    """Whether plain words tell that a structure does not answer: "la PJJ me répond pas"."""
    return _SANS_REPONSE.search(f" {mots} ") is not None


def tells_of_a_sentence(mots: str) -> bool:
    """Whether plain words name what a judge ordered: "il a une obligation de soins"."""
    return _PEINE.search(f" {mots} ") is not None
