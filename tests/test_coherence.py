"""The house rules: who may know whom, texts unique and used, codes the same everywhere."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk import Action

from bot.catalogue import load_catalogue
from bot.catalogue.referentiels import load_referentiels, read_list
from bot.catalogue.verification.textes import digits, numbers_shown
from bot.cli import build_parser
from bot.langues import LANGUES
from bot.nlu.lecteur_des_besoins import sentences
from bot.orientation.fiches import ETAPES
from bot.situation import DIPLOMES, FREINS, LOGEMENTS, cles
from bot.territoires import Territoires
from bot.texte import words_only
from bot.tournures import POUR_EDUCATEUR, POUR_UN_PROCHE

RACINE = Path(__file__).parents[1]
DONNEES = RACINE / "data"
MODULES = sorted((*RACINE.glob("bot/**/*.py"), *RACINE.glob("actions/**/*.py")))
NOMS_DE_MODULES = [str(chemin.relative_to(RACINE)) for chemin in MODULES]

PURES = ("bot/installation.py", "bot/memoire.py", "bot/observatoire/", "bot/rangement/", "bot/situation.py", "bot/texte.py", "bot/territoires/", "bot/lieux/", "bot/orientation/", "bot/urgences/", "bot/comprehension/", "bot/encodeur/", "bot/dialogue/", "bot/pages/", "bot/langues.py", "bot/mots_des_langues.py")  # fmt: skip
CONNAISSENT_RASA = ("bot/nlu/", "bot/channel/", "bot/runtime/", "bot/server.py", "bot/conversations/", "bot/tournures.py", "bot/grappe/", "bot/reglages.py", "bot/commandes/", "bot/essais/")  # fmt: skip
CONNAISSENT_LE_SDK = ("actions/", "bot/runtime/")
CONNAISSENT_YAML = ("bot/catalogue/", "bot/essais/")
CLES_DEMANDEES = [cle for cle in cles() if cle not in ("departement", "suivi", "refus")]

IDS_DU_CONTRAT = ["mission-locale", "cej", "e2c", "epide", "o2r", "tzcld", "promo-16-18", "mlds", "service-civique", "france-travail", "cap-emploi", "plie", "iae", "convergence", "premieres-heures", "emplois-francs", "cej-jr", "conseil-departemental", "cio", "ccas", "france-services", "conseiller-numerique", "siao-115", "pass-sante", "csapa", "cjc", "cmp", "maison-des-adolescents", "centre-social", "avip", "fjt", "point-justice", "ateliers-langue", "mobilite-solidaire", "agefiph", "parrainage", "o2r-haute-saone", "afpa-navenne", "be4work", "cite-emploi-belfort", "impact-jeunes", "ebe-jouques", "right-to-repair", "info-truck-crij", "pass-emploi-service", "compagnons-batisseurs", "ajla"]  # fmt: skip

CATALOGUE = load_catalogue(Territoires())
FICHES = CATALOGUE.fiches
BESOINS = tuple(load_referentiels().besoins)
COURANTES = {entree["code"]: entree for entree in read_list("questions-courantes")}


def read(chemin: Path) -> Any:
    return yaml.safe_load(chemin.read_text(encoding="utf-8"))


@cache
def imports(chemin: Path) -> list[tuple[str, bool]]:
    """Every module that a file imports, and whether it does so as soon as it is itself imported."""
    arbre = ast.parse(chemin.read_text(encoding="utf-8"))
    dans_une_fonction = {
        id(noeud)
        for fonction in ast.walk(arbre)
        if isinstance(fonction, ast.FunctionDef | ast.AsyncFunctionDef)
        for noeud in ast.walk(fonction)
    }
    trouves = []
    for noeud in ast.walk(arbre):
        if isinstance(noeud, ast.Import):
            noms = [alias.name for alias in noeud.names]
        elif isinstance(noeud, ast.ImportFrom):
            noms = [noeud.module or ""]
        else:
            continue
        trouves += [(nom, id(noeud) not in dans_une_fonction) for nom in noms]
    return trouves


def packages(chemin: Path) -> set[str]:
    return {module.split(".")[0] for module, _ in imports(chemin)}


def tracked() -> list[str]:
    sortie = subprocess.run(
        ["git", "ls-files", "-z"], cwd=RACINE, capture_output=True, text=True, check=True
    )
    return [nom for nom in sortie.stdout.split("\0") if nom and (RACINE / nom).is_file()]


# Who may know whom.


@pytest.mark.parametrize("nom", NOMS_DE_MODULES)
def test_module_imports_only_what_its_room_may(nom: str) -> None:
    connus = packages(RACINE / nom)
    if "rasa" in connus:
        assert nom.startswith(CONNAISSENT_RASA)
    if "rasa_sdk" in connus:
        assert nom.startswith(CONNAISSENT_LE_SDK)
    if connus & {"yaml", "ruamel"}:
        assert nom.startswith(CONNAISSENT_YAML)
    if "requests" in connus:
        assert nom.startswith("bot/importers/")
    if "sanic" in connus:
        assert nom.startswith(("bot/channel/", "bot/runtime/", "bot/server.py"))


@pytest.mark.parametrize("nom", [nom for nom in NOMS_DE_MODULES if nom.startswith("bot/")])
def test_nothing_of_the_bot_imports_the_actions_when_it_is_imported(nom: str) -> None:
    assert not [
        m
        for m, tout_de_suite in imports(RACINE / nom)
        if m.split(".")[0] == "actions" and tout_de_suite
    ]


@pytest.mark.parametrize("nom", [nom for nom in NOMS_DE_MODULES if nom.startswith(PURES)])
def test_pure_room_knows_neither_yaml_nor_rasa_nor_the_rooms_above(nom: str) -> None:
    assert not packages(RACINE / nom) & {
        "yaml",
        "rasa",
        "rasa_sdk",
        "sanic",
        "requests",
        "sqlite_utils",
        "actions",
    }
    etage = {m for m, _ in imports(RACINE / nom) if m.startswith("bot.")}
    permis = tuple(
        "bot." + piece.removeprefix("bot/").removesuffix(".py").rstrip("/") for piece in PURES
    )
    assert all(module.startswith(permis) for module in etage), etage


def test_urgences_work_with_the_standard_library_alone() -> None:
    seules = {"bot.texte", "bot.memoire"}  # which stand on it alone themselves
    fichiers = [*(RACINE / "bot" / "urgences").rglob("*.py")]
    fichiers += [RACINE / f"{nom.replace('.', '/')}.py" for nom in seules]
    for chemin in sorted(fichiers):
        assert packages(chemin) <= {"bot", *sys.stdlib_module_names}, chemin.name
        autres = {
            m
            for m, _ in imports(chemin)
            if m.startswith("bot.") and not m.startswith("bot.urgences")
        }
        assert autres <= (set() if chemin.parent.name == "bot" else seules), chemin.name


@pytest.mark.parametrize(
    "nom", [*NOMS_DE_MODULES, *(str(p.relative_to(RACINE)) for p in RACINE.glob("tests/**/*.py"))]
)
def test_no_module_is_a_drawer(nom: str) -> None:
    assert not {"utils", "helpers", "common", "misc"} & set(Path(nom).with_suffix("").parts)


@pytest.mark.parametrize("nom", NOMS_DE_MODULES)
def test_nothing_prints_or_reads_when_it_is_imported(nom: str) -> None:
    arbre = ast.parse((RACINE / nom).read_text(encoding="utf-8"))
    assert ast.get_docstring(arbre), "une phrase dit à quoi sert le module"
    for noeud in arbre.body:
        if isinstance(noeud, ast.Expr | ast.Assign | ast.AnnAssign):
            for appel in ast.walk(noeud):
                if isinstance(appel, ast.Call):
                    appele = ast.unparse(appel.func)
                    assert appele not in ("print", "open") and not appele.endswith(
                        (".read_text", ".connect", ".open")
                    )


# Texts.


REPONSES = [(nom, textes) for chemin in sorted(DONNEES.glob("responses/*.yml")) for nom, textes in read(chemin)["responses"].items()]  # fmt: skip
NOMS_DES_REPONSES = [nom for nom, _ in REPONSES]
REGLES = [
    regle for chemin in sorted(DONNEES.glob("rules/*.yml")) for regle in read(chemin)["rules"]
]
HISTOIRES = [
    histoire
    for chemin in sorted(DONNEES.glob("stories/*.yml"))
    for histoire in read(chemin)["stories"]
]


def steps(regle: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The steps of a rule or a story, those of an "or" one by one."""
    for pas in regle["steps"]:
        yield from pas.get("or", [pas])


@pytest.mark.parametrize("code", COURANTES)
def test_every_common_question_has_its_words_its_doors_and_its_texts(code: str) -> None:
    courante = COURANTES[code]
    assert courante["dits"] and set(courante["vers"]) <= FICHES.keys()
    permis = {"code", "dits", "sauf", "meme_dit", "avec_piste", "vers", "refuse", "tait"}
    permis |= {"apres_urgence", "numeros"}
    assert set(courante) <= permis
    lignes = [*courante["dits"], *courante.get("sauf", ())]
    mots = [mot for ligne in lignes for mot in ligne.split() if mot not in ("+", "/")]
    assert all(mot[0] == "{" or mot.removesuffix("*") == words_only(mot) for mot in mots)
    for registre in ("", "_educateur"):
        assert len(dict(REPONSES)[f"utter_courante_{code.replace('-', '_')}{registre}"]) >= 2


PAS = [pas for regle in REGLES for pas in steps(regle)]
SOURCES_DES_ACTIONS = "".join(
    chemin.read_text(encoding="utf-8") for chemin in sorted(RACINE.glob("actions/*.py"))
)
DITES_PAR_LES_ACTIONS = {
    *re.findall(r'"(utter_\w+)"', SOURCES_DES_ACTIONS),
    *(f"utter_ask_{cle}{suffixe}" for cle in CLES_DEMANDEES for suffixe in ("", "_educateur")),
    *(f"utter_accueil_{mode}" for mode in ("habitant", "educateur")),
    *(f"utter_langue_{langue}" for langue in LANGUES),
    *(
        f"utter_besoin_{code.replace('-', '_')}{qui}"
        for code in BESOINS
        for qui in ("", "_educateur")
    ),
    *(
        f"utter_courante_{code.replace('-', '_')}{qui}"
        for code in COURANTES
        for qui in ("", "_educateur")
    ),
}
DITES_PAR_LES_REGLES = {
    pas["action"] for pas in PAS if str(pas.get("action", "")).startswith("utter_")
}


def test_every_text_is_defined_once() -> None:
    cles_ecrites = [
        ligne.strip().rstrip(":")
        for chemin in sorted(DONNEES.rglob("*.yml"))
        for ligne in chemin.read_text(encoding="utf-8").splitlines()
        if re.fullmatch(r"\s*utter_\w+:", ligne)
    ]
    assert [nom for nom, fois in Counter(cles_ecrites).items() if fois > 1] == []
    assert sorted(cles_ecrites) == sorted(NOMS_DES_REPONSES)


def test_every_text_is_used() -> None:
    dites = DITES_PAR_LES_ACTIONS | DITES_PAR_LES_REGLES
    suffixes = (POUR_EDUCATEUR, POUR_UN_PROCHE)  # said in their place, bot.tournures
    jumelles = {f"{nom}{suffixe}" for nom in dites for suffixe in suffixes}
    assert set(NOMS_DES_REPONSES) - dites - jumelles == set()


def test_every_text_that_is_said_exists_with_the_educator_s_twin() -> None:
    assert (DITES_PAR_LES_ACTIONS | DITES_PAR_LES_REGLES) - set(NOMS_DES_REPONSES) == set()


@pytest.mark.parametrize(("nom", "textes"), REPONSES, ids=NOMS_DES_REPONSES)
def test_text_is_well_written(nom: str, textes: list[dict[str, str]]) -> None:
    for texte in (variante["text"] for variante in textes):
        assert texte.strip() and "'" not in texte, "apostrophe typographique : ’"
        assert "vous avez droit" not in texte.lower()
        if nom.endswith("_educateur") and nom.startswith("utter_ask"):
            assert not re.search(r"\b(vous|votre|vos)\b", texte, re.IGNORECASE)


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_fewer_than_forty_words_are_read_before_the_first_question(mode: str) -> None:
    for variante in dict(REPONSES)[f"utter_accueil_{mode}"]:
        assert len(variante["text"].split()) < 40


def test_files_of_texts_use_no_straight_apostrophe() -> None:
    for chemin in (
        *DONNEES.glob("responses/*.yml"),
        *DONNEES.glob("catalogue/*.yml"),
        *DONNEES.glob("structures/*.yml"),
    ):
        for numero, ligne in enumerate(chemin.read_text(encoding="utf-8").splitlines(), 1):
            assert not re.search(r"\w'\w", ligne), f"{chemin.name}, ligne {numero}"


# The domain.


DOMAINE = read(RACINE / "domain.yml")
INTENTIONS = [next(iter(i)) if isinstance(i, dict) else i for i in DOMAINE["intents"]]
EXEMPLES = {
    bloc["intent"]: [ligne for ligne in bloc["examples"].splitlines() if ligne.startswith("- ")]
    for chemin in sorted(DONNEES.glob("nlu/*.yml"))
    for bloc in read(chemin)["nlu"]
    if "intent" in bloc
}


# Read without learning: their few examples only give their name.
LUES = (
    "nlu_fallback",
    "silence",
    "apres_urgence",
    "question_precise",
    "question_courante",
    "question_mot",
    "question_partenaires",
    "question_visa",
    "question_contact",
    "question_a_deux",
    "pour_soi",
    "dire_un_passage",
    "dire_une_epreuve_passee",
    "personne_a_confirmer",
    "question_premier_pas",
    "question_par_ecrit",
    "question_du_lieu",
    "dire_un_projet",
    "dire_non_declare",
    "dire_peur_des_autres",
    "dire_une_peine",
    "dire_trop_loin",
    "dire_mineur_seul",
)


@pytest.mark.parametrize("intention", [i for i in INTENTIONS if i not in LUES])
def test_intent_has_examples(intention: str) -> None:
    assert len(EXEMPLES.get(intention, ())) >= 8


@pytest.mark.parametrize("intention", INTENTIONS)
def test_intent_has_a_rule_in_and_out_of_the_form(intention: str) -> None:
    regles = [
        regle for regle in REGLES if any(pas.get("intent") == intention for pas in steps(regle))
    ]
    conditions = {json.dumps(regle.get("condition", [])) for regle in regles}
    assert regles
    assert len(conditions) >= 2, "une règle au milieu du formulaire, une en dehors"


def test_intents_of_examples_and_rules_are_in_the_domain() -> None:
    assert set(EXEMPLES) <= set(INTENTIONS)
    assert {pas["intent"] for pas in PAS if "intent" in pas} <= set(INTENTIONS)


def test_no_example_serves_two_intents() -> None:
    phrases = Counter(
        exemple
        for exemples in EXEMPLES.values()
        for exemple in {words_only(e) for e in exemples}
        if exemple  # a smile has no word
    )
    assert [phrase for phrase, fois in phrases.items() if fois > 1] == []


def action_names() -> set[str]:
    """The names of the classes of `actions`, as Rasa knows them."""
    noms = set()
    for chemin in sorted(RACINE.glob("actions/*.py")):
        if chemin.stem != "__init__":
            module = importlib.import_module(f"actions.{chemin.stem}")
            for classe in vars(module).values():
                ici = isinstance(classe, type) and classe.__module__ == module.__name__
                if ici and issubclass(classe, Action) and not inspect.isabstract(classe):
                    noms.add(classe().name())
    return noms


def test_actions_of_the_domain_and_of_the_code_are_the_same() -> None:
    assert set(DOMAINE["actions"]) == action_names()
    assert len(DOMAINE["actions"]) == len(set(DOMAINE["actions"]))


def test_actions_of_the_rules_exist() -> None:
    actions = {pas["action"] for pas in PAS if "action" in pas}
    assert (
        actions - set(NOMS_DES_REPONSES) - set(DOMAINE["actions"]) - set(DOMAINE["forms"]) == set()
    )


def test_stories_tell_what_exists() -> None:
    intentions = {pas["intent"] for h in HISTOIRES for pas in steps(h) if "intent" in pas}
    actions = {pas["action"] for h in HISTOIRES for pas in steps(h) if "action" in pas}
    assert intentions <= set(INTENTIONS)
    assert actions <= set(NOMS_DES_REPONSES) | set(DOMAINE["actions"]) | set(DOMAINE["forms"])


def test_rules_and_stories_have_different_names() -> None:
    noms = Counter([regle["rule"] for regle in REGLES] + [h["story"] for h in HISTOIRES])
    assert all(re.match(r"[A-ZÀÉÊÎ«]", nom) for nom in noms)
    assert [nom for nom, fois in noms.items() if fois > 1] == []


def test_every_key_of_the_situation_is_an_entity_a_slot_and_in_the_form() -> None:
    assert set(cles()) <= set(DOMAINE["entities"])
    assert set(cles()) <= set(DOMAINE["slots"])
    assert set(DOMAINE["forms"]["formulaire_situation"]["required_slots"]) == set(cles())


@pytest.mark.parametrize("cle", CLES_DEMANDEES)
def test_every_key_that_may_be_asked_has_its_action(cle: str) -> None:
    assert f"action_ask_{cle}" in DOMAINE["actions"]


def test_no_slot_steers_the_conversation_by_itself() -> None:
    assert not [nom for nom, slot in DOMAINE["slots"].items() if slot["influence_conversation"]]


def test_the_domain_holds_no_text() -> None:
    assert "responses" not in DOMAINE


# Codes and catalogue.


def test_referentiels_have_the_codes_of_the_program_in_order() -> None:
    listes = load_referentiels()
    assert tuple(listes.freins) == FREINS
    assert tuple(listes.etapes) == ETAPES
    assert tuple(listes.diplomes) == DIPLOMES
    assert tuple(listes.logements) == LOGEMENTS


@pytest.mark.parametrize("code", BESOINS)
def test_every_need_has_its_words_its_doors_and_its_texts(code: str) -> None:
    besoin = load_referentiels().besoins[code]
    assert besoin["libelle"] and besoin["resume"] and besoin["dits"]
    assert set(besoin["vers"]) <= FICHES.keys()
    assert sum(code in dits for _, dits in sentences()) >= 100
    assert all(suite == words_only(suite) for suite in (*besoin["dits"], *besoin["sauf"]))
    for registre in ("", "_educateur"):
        assert len(dict(REPONSES)[f"utter_besoin_{code.replace('-', '_')}{registre}"]) >= 2


def test_every_frein_maps_to_thematiques_of_data_inclusion() -> None:
    for code, frein in load_referentiels().freins.items():
        assert frein["thematiques"], code
        assert all(
            re.fullmatch(r"[a-z-]+--[a-z-]+", thematique) for thematique in frein["thematiques"]
        ), code


@pytest.mark.parametrize("identifiant", IDS_DU_CONTRAT)
def test_every_id_of_the_contract_has_its_fiche(identifiant: str) -> None:
    assert identifiant in FICHES


@pytest.mark.parametrize("fiche", FICHES.values(), ids=list(FICHES))
def test_ids_are_ascii_kebab_case_and_point_to_what_exists(fiche: Any) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", fiche.id)
    assert {fiche.remplace_par, fiche.decline, *fiche.mediation_pour} - {None} <= FICHES.keys()
    assert fiche.decline is None or not FICHES[fiche.decline].locale


def test_local_ids_of_the_contract_have_a_territory_and_national_ones_have_none() -> None:
    premiere_locale = IDS_DU_CONTRAT.index("o2r-haute-saone")
    assert all(FICHES[i].locale for i in IDS_DU_CONTRAT[premiere_locale:])
    assert not any(FICHES[i].locale for i in IDS_DU_CONTRAT[:premiere_locale])


def test_no_alias_names_two_fiches() -> None:
    noms = Counter(
        mot
        for fiche in FICHES.values()
        for mot in {words_only(alias) for alias in (fiche.nom, *fiche.alias)}
    )
    assert [mot for mot, fois in noms.items() if fois > 1] == []


@pytest.mark.parametrize("fiche", FICHES.values(), ids=list(FICHES))
def test_fiche_speaks_to_both_registers(fiche: Any) -> None:
    textes = (
        fiche.resume,
        fiche.demarche,
        fiche.prescription or "",
        fiche.a_confirmer or "",
        *fiche.documents,
    )
    for texte in textes:
        sans = re.sub(r"rendez-vous", "", texte, flags=re.IGNORECASE)
        assert not re.search(r"\b(vous|votre|vos|tu|ton|ta|tes)\b", sans, re.IGNORECASE), texte
        assert "'" not in texte and "vous avez droit" not in texte.lower()
    assert len(fiche.resume.split()) <= 40
    assert all(texte.rstrip()[-1] in ".!?…" for texte in (fiche.resume, fiche.demarche))


ADMIS = (
    {digits(ligne["numero"]) for ligne in read(DONNEES / "referentiels" / "urgences.yml")}
    | {
        digits(numero)
        for fiche in FICHES.values()
        for numero in (fiche.telephone, *fiche.autres_numeros)
        if numero
    }
    | {
        digits(numero)
        for entree in (*load_referentiels().besoins.values(), *COURANTES.values())
        for numero in entree.get("numeros", ())
    }
)


@pytest.mark.parametrize(
    ("texte", "numeros"),
    [
        ("Appelez le 3949 (gratuit).", {"3949"}), ("au 0 800 23 13 13, gratuit", {"0800231313"}),
        ("au 03 84 97 00 00.", {"0384970000"}), ("annoncée jusqu’au 31 décembre 2026", set()), ("de 16 à 25 ans", set()),
        ("un SMS au 114", {"114"}), ("Appelez aussi le 119.", {"119"}),
    ],
)  # fmt: skip
def test_numbers_to_call_are_told_from_other_numbers(texte: str, numeros: set[str]) -> None:
    assert numbers_shown(texte) == numeros


def test_every_number_to_call_is_one_that_was_read_in_a_source() -> None:
    textes = {
        **{
            f.id: " ".join((f.resume, f.demarche, f.prescription or "", f.a_confirmer or ""))
            for f in FICHES.values()
        },
        **{s.id: " ".join((s.telephone or "", s.adresse or "")) for s in CATALOGUE.structures},
        **{nom: " ".join(v["text"] for v in textes) for nom, textes in REPONSES},
    }
    inconnus = {nom: numbers_shown(texte) - ADMIS for nom, texte in textes.items()}
    assert {nom: numeros for nom, numeros in inconnus.items() if numeros} == {}


@pytest.mark.parametrize(
    "structure", CATALOGUE.structures, ids=[s.id for s in CATALOGUE.structures]
)
def test_place_says_where_it_was_read_and_is_in_its_territory(structure: Any) -> None:
    assert structure.source.strip() and structure.verifie_le
    assert structure.courriel is None or re.fullmatch(
        r"[\w.+-]+@[\w-]+(\.[\w-]+)+", structure.courriel
    )
    assert structure.site is None or structure.site.startswith("https://")
    assert (
        structure.telephone is None
        or digits(structure.telephone) in ADMIS
        or structure.source.startswith("http")
    )


# The files.


# Written so that this file does not find itself.
MACHINE = re.compile(
    "|".join((r"/wor" + r"k/", r"/roo" + r"t/", r"/tmp/too" + r"ls", r"/home/[a-z]+/"))
)
REGISTRES = re.compile(
    r"artifactor[y]|\bnexu[s]\b|\bpkgs?\.internal|registry\.(?!npmjs|yarnpkg)[a-z]|pypi\.(?!org)[a-z]+\."
)
LUS = (
    ".py",
    ".yml",
    ".yaml",
    ".md",
    ".toml",
    ".txt",
    ".json",
    ".js",
    ".html",
    ".css",
    ".sh",
    ".cfg",
    ".ini",
    ".csv",
    "",
)


@pytest.mark.parametrize("motif", [MACHINE, REGISTRES], ids=["chemins de machine", "registres"])
def test_no_tracked_file_names_a_machine(motif: re.Pattern[str]) -> None:
    trouves = []
    for nom in tracked():
        if Path(nom).suffix in LUS:
            texte = (RACINE / nom).read_text(encoding="utf-8", errors="ignore")
            trouves += [f"{nom} : {m.group()}" for m in motif.finditer(texte)]
    assert trouves == []


def commands() -> list[str]:
    (sous_commandes,) = [a.choices for a in build_parser()._actions if isinstance(a.choices, dict)]
    return list(sous_commandes)


@pytest.mark.parametrize("commande", commands())
def test_every_command_is_named_in_the_readme(commande: str) -> None:
    assert f"passerelle {commande}" in (RACINE / "README.md").read_text(encoding="utf-8")


def test_commands_are_those_of_the_contract() -> None:
    assert set(commands()) >= {
        "servir",
        "converser",
        "orienter",
        "comprendre",
        "entrainer",
        "tester",
        "catalogue",
    }
