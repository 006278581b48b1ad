"""A new fiche or a new place from a few answers: the questions, what suits them, the YAML written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bot.catalogue.champs import near
from bot.catalogue.lecture import MOTS_DU_RESUME
from bot.fichiers import write_whole
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import ETAPES
from bot.situation import FREINS
from bot.texte import words_only

LARGEUR = 100
AUCUN = ("", "non", "aucun", "aucune", "rien", "personne")


class NeConvientPas(ValueError):
    """An answer that does not suit; the message says in French what to write."""


class Question(NamedTuple):
    """One question of `nouveau`: the key that its answer fills, its words, what reads it."""

    cle: str
    texte: str
    read: Callable[[str], Any]


def questions_of_fiche(fiches: Mapping[str, Any], territoires: TableTerritoires) -> list[Question]:
    """What is asked for a new fiche. `fiches` are those that exist, by id."""
    return [
        Question("nom", "Nom du dispositif", _unused(fiches)),
        Question("alias", "Comment les gens l’appellent (séparés par des virgules)", _list),
        Question("etape", f"Étape ({', '.join(ETAPES)})", _one_of(ETAPES)),
        Question("freins", f"Ce qu’il aide à lever ({', '.join(FREINS)} ; ou rien)", _codes(FREINS)),
        Question("resume", "Ce qui s’y passe, 40 mots au plus, sans « vous »", _short),
        Question("demarche", "Demain matin, que fait-on ? (sans « vous »)", _sentence),
        Question("prescription", "Qui doit envoyer la personne ? (ou personne)", _optional),
        Question("age", "Âges, par exemple 16-25, 16- ou -25 (ou rien)", _ages),
        Question("territoire", "Où ? un département (70), des codes INSEE de communes (70550), ou partout", _zone(territoires)),
        Question("source", "Où l’avez-vous lu ? (une adresse ou un titre)", _required),
        Question("responsable", "Qui relira cette fiche chaque année ? (ou rien)", _optional),
    ]  # fmt: skip


def questions_of_structure(
    fiches: Mapping[str, Any], lieux: Sequence[str], territoires: TableTerritoires
) -> list[Question]:
    """What is asked for a new place. `lieux` are the ids of those that exist."""
    return [
        Question("nom", "Nom du lieu", _unused(dict.fromkeys(lieux))),
        Question("dispositifs", "Dispositifs que l’on y trouve (codes des fiches, virgules)", _known(fiches)),
        Question("territoire", "Qui peut y aller ? un département (70), ou des communes (70550, 70310)", _zone(territoires, partout=False)),
        Question("commune", "Code INSEE de la commune du lieu (ou rien)", _commune(territoires)),
        Question("adresse", "Adresse, si une source la donne (ou rien)", _optional),
        Question("telephone", "Téléphone, si une source le donne (ou rien)", _phone),
        Question("courriel", "Courriel, si une source le donne (ou rien)", _mail),
        Question("site", "Site web, https://… (ou rien)", _url),
        Question("source", "Où l’avez-vous lu ? (une adresse ou un titre)", _required),
        Question("responsable", "Qui relira ce lieu chaque année ? (ou rien)", _optional),
    ]  # fmt: skip


def code_of(nom: str) -> str:
    """The id that a name gives: "E2C de Vesoul" -> "e2c-de-vesoul"."""
    return words_only(nom.partition("(")[0]).strip().replace(" ", "-")


def write_fiche(reponses: Mapping[str, Any], jour: date, dossier: Path) -> Path:
    """Write the fiche, with the cases that its ages give; returns where. Never over another file."""
    age = reponses["age"]
    lignes: dict[str, Any] = {
        "nom": reponses["nom"],
        "alias": list(dict.fromkeys([*reponses["alias"], reponses["nom"].lower()])),
        "etape": reponses["etape"],
        "freins": reponses["freins"],
        "resume": reponses["resume"],
        "demarche": reponses["demarche"],
        "documents": [],
        "prescription": reponses["prescription"],
        "conditions": [{"age": age}] if age else [],
    }
    if reponses["territoire"]:
        lignes["territoire"] = reponses["territoire"]
    lignes |= {"source": reponses["source"], "verifie_le": jour}
    if reponses["responsable"]:
        lignes["responsable"] = reponses["responsable"]
    lignes["cas"] = _cases(age, reponses["territoire"], reponses["freins"], reponses["etape"])
    chemin = dossier / f"{code_of(reponses['nom'])}.yml"
    texte = "# yaml-language-server: $schema=../schemas/fiche.json\n" + "".join(
        _line(cle, valeur) for cle, valeur in lignes.items()
    )
    with chemin.open("x", encoding="utf-8") as fichier:
        fichier.write(texte)
    return chemin


def add_structure(reponses: Mapping[str, Any], jour: date, chemin: Path) -> None:
    """Add the place at the end of a file, which is made when it is new; what is there stays as it is."""
    cles = ("nom", "dispositifs", "territoire", "commune", "adresse", "telephone", "courriel", "site", "source")  # fmt: skip
    lignes = {"id": code_of(reponses["nom"]), **{cle: reponses[cle] for cle in cles}}
    lignes["verifie_le"] = jour
    if reponses["responsable"]:
        lignes["responsable"] = reponses["responsable"]
    bloc = "".join(_line(cle, valeur) for cle, valeur in lignes.items())
    decale = "- " + bloc.replace("\n", "\n  ").rstrip() + "\n"
    avant = (
        chemin.read_text(encoding="utf-8").rstrip("\n") + "\n\n"
        if chemin.exists()
        else "# yaml-language-server: $schema=../schemas/structures.json\n"
    )
    write_whole(chemin, avant + decale)


def _cases(
    age: dict[str, int] | None, territoire: Any, freins: list[str], etape: str
) -> list[dict[str, Any]]:
    """Three cases that hold: inside, and at each bound of the ages; elsewhere for a local fiche."""
    base: dict[str, Any] = {}
    if etape in ("urgence", "levee-des-freins") and freins:
        base["freins"] = freins[:1]
    if territoire:
        base |= (
            {"commune": territoire["communes"][0]}
            if "communes" in territoire
            else {"departement": territoire["departements"][0]}
        )
    ages = age or {}
    dedans = ages.get("min", min(30, ages.get("max", 30)))
    cas = [{"cas": f"À {dedans} ans, c’est ouvert", "situation": {"age": dedans, **base}, "verdict": "eligible"}]  # fmt: skip
    if "min" in ages and ages["min"] > 0:
        avant = ages["min"] - 1
        cas.append({"cas": f"À {avant} ans, c’est trop tôt", "situation": {"age": avant, **base}, "verdict": "non_eligible"})  # fmt: skip
    if "max" in ages:
        apres = ages["max"] + 1
        cas.append({"cas": f"À {apres} ans, c’est trop tard", "situation": {"age": apres, **base}, "verdict": "non_eligible"})  # fmt: skip
    if age:
        cas.append({"cas": "Sans l’âge, on ne peut pas encore dire", "situation": dict(base), "verdict": "a_verifier"})  # fmt: skip
    for autre in (16, 50, 65):
        if len(cas) < 3:
            cas.append({"cas": f"À {autre} ans, c’est ouvert aussi", "situation": {"age": autre, **base}, "verdict": "eligible"})  # fmt: skip
    return cas


class _Emetteur(yaml.SafeDumper):
    """Writes as our fiches are written: "oui", lists on one line, codes within quotes."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=True)


_Emetteur.add_representer(
    bool, lambda e, v: e.represent_scalar("tag:yaml.org,2002:str", "oui" if v else "non")
)


def _line(cle: str, valeur: Any) -> str:
    en_bloc = isinstance(valeur, list) and any(isinstance(un, dict) for un in valeur)
    if en_bloc:
        lignes = "".join(_item(un) for un in valeur)
        return f"{cle}:\n{lignes}"
    return _dump({cle: valeur})


def _item(un: dict[str, Any]) -> str:
    debut, *reste = (_dump({cle: valeur}) for cle, valeur in un.items())
    return f"- {debut}" + "".join(f"  {ligne}" for ligne in reste)


def _dump(valeur: dict[str, Any]) -> str:
    ((cle, contenu),) = valeur.items()
    if isinstance(contenu, str) and len(cle) + len(contenu) > LARGEUR - 2:
        plie: str = yaml.dump(
            {cle: contenu}, Dumper=_Emetteur, allow_unicode=True, width=LARGEUR, default_style=None
        )
        return plie
    ecrit: str = yaml.dump(
        contenu,
        Dumper=_Emetteur,
        allow_unicode=True,
        default_flow_style=True,
        width=10_000,
        sort_keys=False,
    )
    return f"{cle}: {ecrit.removesuffix('...' + chr(10)).strip()}\n"


# What suits each question.


def _required(texte: str) -> str:
    if not texte:
        raise NeConvientPas("Il faut une réponse ici.")
    return texte


def _optional(texte: str) -> str | None:
    return None if texte.lower() in AUCUN else texte


def _list(texte: str) -> list[str]:
    return [mot.strip() for mot in texte.split(",") if mot.strip()]


def _sentence(texte: str) -> str:
    if re.search(r"\b(vous|votre|vos)\b", texte.replace("rendez-vous", ""), re.IGNORECASE):
        raise NeConvientPas("Sans « vous » : la même phrase sert à un éducateur (« Appelez », « On y prépare… »).")  # fmt: skip
    propre = _required(texte).replace("'", "’")
    return propre if propre[-1] in ".!?…" else f"{propre}."


def _short(texte: str) -> str:
    propre = _sentence(texte)
    mots = len(propre.split())
    if mots > MOTS_DU_RESUME:
        raise NeConvientPas(f"{mots} mots ; {MOTS_DU_RESUME} au plus.")
    return propre


def _unused(pris: Mapping[str, Any]) -> Callable[[str], str]:
    def read(texte: str) -> str:
        code = code_of(_required(texte))
        if not code:
            raise NeConvientPas("Écrivez un nom avec des lettres.")
        if code in pris:
            raise NeConvientPas(f"« {code} » existe déjà ; donnez un autre nom.")
        return texte

    return read


def _one_of(choix: Sequence[str]) -> Callable[[str], str]:
    def read(texte: str) -> str:
        if texte not in choix:
            raise NeConvientPas(f"« {texte} » n’existe pas{near(texte, choix)}. Possibles : {', '.join(choix)}.")  # fmt: skip
        return texte

    return read


def _codes(choix: Sequence[str]) -> Callable[[str], list[str]]:
    un = _one_of(choix)
    return lambda texte: [] if texte.lower() in AUCUN else [un(mot) for mot in _list(texte)]


def _known(fiches: Mapping[str, Any]) -> Callable[[str], list[str]]:
    un = _one_of(tuple(fiches))

    def read(texte: str) -> list[str]:
        lus = [un(mot) for mot in _list(texte)]
        if not lus:
            raise NeConvientPas("Donnez au moins un code de fiche, par exemple mission-locale.")
        return lus

    return read


def _ages(texte: str) -> dict[str, int] | None:
    if texte.lower() in AUCUN:
        return None
    lu = re.fullmatch(r"(?:de )?(\d{1,3})? ?(?:-|à|a) ?(\d{1,3})?(?: ans)?", texte)
    if lu is None or not any(lu.groups()):
        raise NeConvientPas("Écrivez 16-25, 16- (à partir de 16 ans) ou -25 (jusqu’à 25 ans).")
    bornes = {cle: int(n) for cle, n in zip(("min", "max"), lu.groups(), strict=True) if n}
    if len(bornes) == 2 and bornes["min"] > bornes["max"]:
        raise NeConvientPas("Le premier âge est plus grand que le second.")
    return bornes


def _zone(territoires: TableTerritoires, *, partout: bool = True) -> Callable[[str], Any]:
    def read(texte: str) -> dict[str, list[str]] | None:
        if partout and texte.lower() in (*AUCUN, "partout", "france"):
            return None
        codes = _list(texte.upper())
        if codes and all(territoires.departement(code) for code in codes):
            return {"departements": codes}
        inconnus = [code for code in codes if territoires.commune(code) is None]
        if inconnus or not codes:
            raise NeConvientPas(f"« {(inconnus or [texte])[0]} » n’est ni un département (70), ni le code INSEE d’une commune (70550, et non le code postal).")  # fmt: skip
        return {"communes": codes}

    return read


def _commune(territoires: TableTerritoires) -> Callable[[str], str | None]:
    def read(texte: str) -> str | None:
        if texte.lower() in AUCUN:
            return None
        commune = territoires.commune(texte.upper())
        if commune is None:
            raise NeConvientPas(f"« {texte} » n’est pas le code INSEE d’une commune (et non le code postal).")  # fmt: skip
        return str(commune.code)

    return read


def _phone(texte: str) -> str | None:
    if texte.lower() in AUCUN:
        return None
    chiffres = re.sub(r"\D", "", texte)
    if len(chiffres) == 10 and chiffres[0] == "0":
        return " ".join(chiffres[i : i + 2] for i in range(0, 10, 2))
    if 2 <= len(chiffres) <= 4:
        return chiffres
    raise NeConvientPas("Dix chiffres (03 84 97 00 00), ou un numéro court (3949).")


def _mail(texte: str) -> str | None:
    if texte.lower() in AUCUN:
        return None
    if not re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", texte):
        raise NeConvientPas("Une adresse comme accueil@exemple.fr, ou rien.")
    return texte


def _url(texte: str) -> str | None:
    if texte.lower() in AUCUN:
        return None
    if not re.fullmatch(r"https?://\S+\.\S+", texte):
        raise NeConvientPas("Une adresse entière, par exemple https://www.exemple.fr, ou rien.")
    return texte
