"""What the lists of needs, of common questions and of known names may get wrong: a door that no fiche is,
a text that is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from bot.catalogue.champs import near
from bot.catalogue.referentiels import REFERENTIELS, read_list
from bot.catalogue.verification.textes import digits, numbers_shown
from bot.catalogue.yaml_situe import Bloc, Erreur, Suite, read_yaml
from bot.comprehension.demandes.courantes import NOMMEE, REPERES
from bot.orientation.fiches import ETAPES, Catalogue
from bot.situation import FREINS, cles
from bot.texte import words_only

REPONSES = Path(__file__).parents[3] / "data" / "responses"
BESOINS, COURANTES, NOMS_CONNUS = "besoins", "questions-courantes", "noms-connus"
_TEXTE = {BESOINS: "utter_besoin", COURANTES: "utter_courante"}
_CLES = {
    BESOINS: frozenset(
        {"code", "libelle", "resume", "vers", "dits", "sauf", "numeros", "discret", "tient_lieu_de"}
        | {"meme_suppose", "sauf_faits"}
    ),
    COURANTES: frozenset(
        {"code", "dits", "sauf", "meme_dit", "avec_piste", "vers", "tait", "refuse"}
        | {"apres_urgence", "numeros"}
    ),
    NOMS_CONNUS: frozenset({"nom", "dits", "sens", "vers"}),
}
_EXIGEES = {
    BESOINS: ("code", "libelle", "resume", "vers", "dits", "sauf"),
    COURANTES: ("code", "dits", "vers"),
    NOMS_CONNUS: ("nom", "dits", "sens", "vers"),
}
_PARFOIS_VIDES = {BESOINS: ("sauf",), COURANTES: ("vers",), NOMS_CONNUS: ()}
_LISTES = ("vers", "dits", "sauf", "tient_lieu_de", "tait", "refuse")
TEXTES_MIN = 2


def check_referentiels(
    catalogue: Catalogue,
    fiches: Collection[str],
    dossier: Path = REFERENTIELS,
    reponses: Path = REPONSES,
) -> list[Erreur]:
    """The mistakes of `besoins.yml`, `questions-courantes.yml` and `noms-connus.yml`, each with its line; `fiches` are all the ids,
    those of the fiches that could not be read too."""
    numeros = {digits(str(ligne["numero"])) for ligne in read_list("urgences")}
    for fiche in catalogue.fiches.values():
        numeros |= {digits(n) for n in (fiche.telephone, *fiche.autres_numeros) if n}
    return [
        *_of_besoins(fiches, numeros, dossier, reponses),
        *_of_courantes(fiches, numeros, dossier, reponses),
        *_of_noms_connus(fiches, dossier),
    ]


def _of_besoins(
    fiches: Collection[str], connus: Collection[str], dossier: Path, reponses: Path
) -> list[Erreur]:
    fichier, entrees, erreurs = _entries(BESOINS, dossier)
    erreurs += _of_codes(BESOINS, entrees, fiches, connus, dossier, reponses)
    codes = _codes(entrees)
    for entree in entrees:
        erreurs += _among(entree, "tient_lieu_de", codes, "aucun besoin", fichier)
    return erreurs


def _of_courantes(
    fiches: Collection[str], connus: Collection[str], dossier: Path, reponses: Path
) -> list[Erreur]:
    fichier, entrees, erreurs = _entries(COURANTES, dossier)
    erreurs += _of_codes(COURANTES, entrees, fiches, connus, dossier, reponses)
    tus = (*_codes(_entries(BESOINS, dossier)[1]), *FREINS, *cles())
    for entree in entrees:
        erreurs += _among(entree, "tait", tus, "aucun besoin ni frein", fichier)
        erreurs += _among(
            entree, "refuse", (*ETAPES, *fiches, NOMMEE), "aucune étape ni fiche", fichier
        )
    return erreurs


def _of_codes(
    nom: str,
    entrees: list[Bloc],
    fiches: Collection[str],
    connus: Collection[str],
    dossier: Path,
    reponses: Path,
) -> Iterator[Erreur]:
    """Entries that have a code and texts of their own: each once, said, with numbers that have a source."""
    fichier, ou_est = f"{dossier.name}/{nom}.yml", f"responses/{nom}.yml"
    dites, fautes = read_yaml(reponses / f"{nom}.yml", ou_est)
    yield from fautes
    textes = (dites.get("responses") if isinstance(dites, Bloc) else None) or {}
    pris: set[str] = set()
    for entree in entrees:
        yield from _of_an_entry(nom, entree, fiches, fichier)
        code, ligne = entree.get("code"), entree.line_of("code")
        if not isinstance(code, str):
            continue
        if code in pris:
            yield Erreur(fichier, ligne, f"le code « {code} » est déjà pris plus haut.")
        pris.add(code)
        admis = {*connus, *(digits(str(numero)) for numero in entree.get("numeros") or ())}
        for qui in ("", "_educateur"):
            utter = f"{_TEXTE[nom]}_{code.replace('-', '_')}{qui}"
            variantes = textes.get(utter)
            if not isinstance(variantes, list) or len(variantes) < TEXTES_MIN:
                texte = f"il manque le texte « {utter} » dans {ou_est}, en {TEXTES_MIN} façons de le dire."
                yield Erreur(fichier, ligne, texte)
                continue
            for numero in sorted(numbers_shown(" ".join(map(str, variantes))) - admis):
                sans = f"« {utter} » dit le {numero}, qui n’a pas de source"
                if "numeros" in _CLES[nom]:
                    sans += (
                        " : écrivez-le dans « numeros », avec où il a été lu : "
                        f'numeros: {{"{numero}": exemple.fr}}'
                    )
                yield Erreur(fichier, ligne, f"{sans}.")


def _codes(entrees: list[Bloc]) -> list[str]:
    return [e["code"] for e in entrees if isinstance(e.get("code"), str)]


def _among(
    entree: Bloc, cle: str, connus: Collection[str], quoi: str, fichier: str
) -> Iterator[Erreur]:
    for autre in _list_of(entree, cle):
        if autre not in connus:
            texte = f"« {cle} » : {quoi} « {autre} »{near(str(autre), connus)}."
            yield Erreur(fichier, entree.line_of(cle), texte)


def _of_noms_connus(fiches: Collection[str], dossier: Path) -> list[Erreur]:
    fichier, entrees, erreurs = _entries(NOMS_CONNUS, dossier)
    pris: dict[str, str] = {}
    for entree in entrees:
        erreurs += _of_an_entry(NOMS_CONNUS, entree, fiches, fichier)
        for dit in _list_of(entree, "dits"):
            autre = pris.setdefault(str(dit), str(entree.get("nom")))
            if autre != entree.get("nom"):
                texte = f"« {dit} » mène déjà à « {autre} » : retirez-le ici, ou là."
                erreurs.append(Erreur(fichier, entree.line_of("dits"), texte))
    return erreurs


def _entries(nom: str, dossier: Path) -> tuple[str, list[Bloc], list[Erreur]]:
    fichier = f"{dossier.name}/{nom}.yml"
    suite, erreurs = read_yaml(dossier / f"{nom}.yml", fichier)
    if not isinstance(suite, Suite):
        return fichier, [], erreurs or [Erreur(fichier, 1, "une liste est attendue.")]
    attendue = f"chaque entrée commence par « - {_EXIGEES[nom][0]}: »."
    erreurs += [
        Erreur(fichier, ligne, attendue)
        for entree, ligne in zip(suite, suite.lignes, strict=True)
        if not isinstance(entree, Bloc)
    ]
    return fichier, [entree for entree in suite if isinstance(entree, Bloc)], erreurs


def _of_an_entry(nom: str, entree: Bloc, fiches: Collection[str], fichier: str) -> Iterator[Erreur]:
    """Its keys, its lists, its doors, and its words, that are read without accents nor capitals."""
    for cle in entree:
        if cle not in _CLES[nom]:
            texte = f"clé inconnue « {cle} »{near(cle, _CLES[nom])}."
            yield Erreur(fichier, entree.line_of(cle), texte)
    for cle in _EXIGEES[nom]:
        if cle not in entree or (cle not in _PARFOIS_VIDES[nom] and not entree[cle]):
            yield Erreur(fichier, entree.ligne, f"il manque « {cle} ».")
    for cle in _LISTES:
        if cle in entree and not isinstance(entree[cle], list):
            texte = f"« {cle} » attend une liste, par exemple « {cle}: [ccas] »."
            yield Erreur(fichier, entree.line_of(cle), texte)
    for porte in _list_of(entree, "vers"):
        if porte not in fiches:
            texte = f"« vers » : aucune fiche « {porte} »{near(str(porte), fiches)}."
            yield Erreur(fichier, entree.line_of("vers"), texte)
    for cle in ("dits", "sauf"):
        for dit in _list_of(entree, cle):
            if nom == COURANTES and isinstance(dit, str):
                dit = _without_signs(dit)
            if not isinstance(dit, str) or words_only(dit) != dit:
                bon = words_only(str(dit))
                texte = f"« {cle} » : écrivez « {bon} » au lieu de « {dit} » (sans accents, majuscules ni signes)."
                yield Erreur(fichier, entree.line_of(cle), texte)


def _without_signs(regle: str) -> str:
    """The words of a rule of the common questions, without what joins them."""
    for signe in (" + ", " / "):
        regle = regle.replace(signe, " ")
    for repere in REPERES:
        regle = regle.replace(repere, " ")
    return " ".join(regle.replace("*", "").split())


def _list_of(entree: Bloc, cle: str) -> list[Any]:
    valeur = entree.get(cle)
    return valeur if isinstance(valeur, list) else []
