"""What a reader sees of a fiche: its length, its acronyms, its numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.catalogue.referentiels import read_list
from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Erreur
from bot.texte import words_only

# Words at most: a step is read on a phone, standing.
LONGUEURS = {"demarche": 90, "prescription": 40, "a_confirmer": 45, "remuneration": 40, "cout": 40, "duree": 40}  # fmt: skip
TEXTES = ("resume", *LONGUEURS)
_SIGLE = re.compile(r"(?<![\w’-])[A-Z][A-Z0-9]+(?![\w’-])")
_NUMERO = re.compile(
    r"(?<![\d.,-])(?:\+33\s?|0)[1-9](?:[\s.]?\d{2}){4}\b|(?<!\d)0[\s.]?8\d{2}(?:[\s.]?\d{2,3}){2,3}\b"
)
# Said as numbers to call: after "appelez", "au", "le" and the like.
_APPEL = re.compile(
    r"(?:\bau|\ble|\bdu|appelez|numéro|téléphone|SMS au)\s(?:le\s|au\s)?(\d[\d\s]*\d)"
    r"(?!\s?(?:ans|mois|euros|€|%|places|jours|heures|km|[A-ZÉa-zéèêàùûçœ]+ \d{4}|décembre|janvier|février"
    r"|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre))"
)


def digits(numero: str) -> str:
    """A number without its spaces: what two spellings of it share."""
    return re.sub(r"\D", "", numero)


def numbers_shown(texte: str) -> set[str]:
    """The telephone numbers that a text tells to call, digits only."""
    return {digits(numero) for numero in (*_NUMERO.findall(texte), *_APPEL.findall(texte))}


def check_texts(sources: Sources) -> Iterator[Erreur]:
    """Texts that are too long, acronyms that nothing explains, numbers without a source."""
    fiches = sources.catalogue.fiches.values()
    numeros = {digits(f.telephone) for f in fiches if f.telephone} | {
        digits(ligne["numero"]) for ligne in read_list("urgences")
    }
    noms = {mot for f in fiches for nom in (f.nom, *f.alias) for mot in words_only(nom).split()}
    for fiche in fiches:
        lus = numeros | set(map(digits, fiche.autres_numeros))
        for cle in TEXTES:
            texte = getattr(fiche, cle)
            if not texte:
                continue
            mots = len(texte.split())
            if mots > LONGUEURS.get(cle, mots):
                trop = f"« {cle} » a {mots} mots ; {LONGUEURS[cle]} au plus : gardez ce qu’on fait demain matin."
                yield sources.of_fiche(fiche.id, cle, trop)
            for sigle in _unexplained(texte, noms):
                yield sources.of_fiche(fiche.id, cle, f"« {cle} » : {_how_to_explain(sigle)}")
            for numero in sorted(numbers_shown(texte) - lus):
                sans = (
                    f"« {cle} » : le numéro {numero} n’a pas de source ; écrivez-le dans « telephone », ou dans "
                    f'« autres_numeros » avec où il a été lu : autres_numeros: {{"{numero}": exemple.fr}}.'
                )
                yield sources.of_fiche(fiche.id, cle, sans)


def _unexplained(texte: str, noms: set[str]) -> list[str]:
    """Acronyms that neither the text, nor the name of a fiche, nor everybody's habit explains."""
    return [
        sigle
        for sigle in dict.fromkeys(_SIGLE.findall(texte))
        if words_only(sigle) not in noms
        and not _sigles().get(sigle, {}).get("courant")
        and f"{sigle} (" not in texte
        and f"({sigle}" not in texte
    ]


def _how_to_explain(sigle: str) -> str:
    sens = _sigles().get(sigle, {}).get("sens")
    ainsi = f"{sigle} ({sens})" if sens else f"{sigle} (ce que cela veut dire)"
    return f"« {sigle} » n’est expliqué nulle part ; écrivez « {ainsi} », ou dites-le sans sigle."


@cache
def _sigles() -> dict[str, dict[str, object]]:
    return {ligne["code"]: dict(ligne) for ligne in read_list("sigles")}
