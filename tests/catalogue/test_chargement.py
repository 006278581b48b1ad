"""The loader: every mistake that an editor can make is told with its file, its line and a remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.yaml_situe import read_yaml
from bot.orientation.fiches import Catalogue
from bot.territoires import Territoires
from tests.orientation.atelier import make_moteur, orient

ANCIENNE = "01018"  # became part of another commune

BONNE = """\
nom: La Porte
alias: [la porte]
etape: accompagnement
freins: [mobilite]
resume: On y parle.
demarche: Appelez.
documents: []
prescription: null
conditions:
- age: {min: 16, max: 25}
source: source 000
verifie_le: 2026-11-22
cas:
- cas: À 19 ans, oui
  situation: {age: 19}
  verdict: eligible
"""
LIEU = """\
- id: agence
  nom: L’agence
  dispositifs: [porte]
  territoire: {communes: ["70550"]}
  source: source 000
  verifie_le: 2026-11-22
"""


def load(
    tmp_path: Path, territoires: Territoires, structures: str = "", **fiches: str
) -> Catalogue:
    """Load a catalogue made of these files (`_` in a name stands for a hyphen)."""
    for dossier in ("catalogue", "structures"):
        (tmp_path / dossier).mkdir(exist_ok=True)
    for nom, texte in fiches.items():
        (tmp_path / "catalogue" / f"{nom.replace('_', '-')}.yml").write_text(
            texte, encoding="utf-8"
        )
    if structures:
        (tmp_path / "structures" / "ici.yml").write_text(structures, encoding="utf-8")
    return load_catalogue(territoires, tmp_path / "catalogue", tmp_path / "structures")


def mistakes(
    tmp_path: Path, territoires: Territoires, structures: str = "", **fiches: str
) -> list[Any]:
    with pytest.raises(CatalogueInvalide) as refus:
        load(tmp_path, territoires, structures, **fiches)
    return refus.value.erreurs


def changed(avant: str, apres: str, texte: str = BONNE) -> str:
    assert avant in texte
    return texte.replace(avant, apres)


def test_a_good_fiche_and_its_place_are_read(tmp_path: Path, territoires: Territoires) -> None:
    catalogue = load(tmp_path, territoires, LIEU, porte=BONNE)
    fiche = catalogue.fiches["porte"]
    assert (fiche.id, fiche.nom, fiche.freins, fiche.locale) == (
        "porte",
        "La Porte",
        ("mobilite",),
        False,
    )
    assert [structure.id for structure in catalogue.structures] == ["agence"]


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "mot"),
    [
        ("etape: accompagnement", "etape: acompagnement", 3, "accompagnement"),
        ("freins: [mobilite]", "freins: [mobilité]", 4, "mobilite"),
        ("freins: [mobilite]", "freins: mobilite", 4, "liste"),
        ("resume: On y parle.", "resume: " + "mot " * 41, 5, "41 mots"),
        ("demarche: Appelez.", "demarche: ''", 6, "texte"),
        ("demarche: Appelez.\n", "", 1, "il manque « demarche »"),
        ("documents: []\n", "", 1, "il manque « documents »"),
        ("nom: La Porte", "nom: La Porte\nnomm: La Porte", 2, "clé inconnue « nomm »"),
        ("nom: La Porte", "nom: La Porte\nnom: La Porte", 2, "deux fois"),
        ("nom: La Porte", "nom: La Porte\nrules: []", 2, "réservé à Rasa"),
        ("- age: {min: 16, max: 25}", "- ages: {min: 16}", 10, "« age »"),
        ("- age: {min: 16, max: 25}", "- age: {min: 26, max: 25}", 10, "plus grand"),
        ("- age: {min: 16, max: 25}", "- age: {min: 16}\n  rsa: oui", 10, "un seul critère"),
        ("- age: {min: 16, max: 25}", "- age: {min: 16}\n  souple: peut-être", 11, "oui ou non"),
        ("- age: {min: 16, max: 25}", "- territoire_habilite: {communes: \"13048\"}", 10, "liste"),
        ("conditions:\n- age: {min: 16, max: 25}", "conditions: {age: 16}", 9, "liste"),
        ("verifie_le: 2026-11-22", "verifie_le: hier", 12, "AAAA-MM-JJ"),
        ("verifie_le: 2026-11-22", "verifie_le: 2026-11-31", 12, "calendrier"),
        ("source: source 000", "source: source 000\ntermine: peut-être", 12, "oui ou non"),
        ("source: source 000", "source: source 000\ndecline: autre", 12, "territoire"),
        ("source: source 000", "source: source 000\nterritoire: {communes: [\"99999\"]}", 12, "99999"),
        ("source: source 000", "source: source 000\nterritoire: {departements: [\"20\"]}", 12, "20"),
        ("source: source 000", "source: source 000\nterritoire: Vesoul", 12, "communes"),
        ("source: source 000", "source: source 000\nsource_du: jadis", 12, "AAAA-MM-JJ"),
        ("source: source 000", "source: source 000\nremplace_par: port", 12, "aucune fiche « port »"),
        ("  situation: {age: 19}", "  situation: {ages: 19}", 15, "« age »"),
        ("  situation: {age: 19}", "  situation: {age: dix-neuf}", 15, "pas un âge"),
        ("  situation: {age: 19}\n", "", 14, "il manque « situation »"),
        ("  verdict: eligible", "  verdict: éligible", 16, "eligible"),
        ("  verdict: eligible", "  verdict: yes", 16, "« yes »"),
        ("  situation: {age: 19}", "  situation: 19 ans", 15, "entre accolades"),
        ("  situation: {age: 19}", "  situation: {commune: 01004}", 15, "guillemets autour du code INSEE, \"01004\""),
        ("  situation: {age: 19}", "  situation: {rsa: peut-être}", 15, "oui ou non"),
        ("source: source 000", "source: source 000\nterritoire: {communes: [01004]}", 12, "\"01004\""),
        ("source: source 000", "source: source 000\nterritoire: {departements: [01]}", 12, "\"01\""),
        ("- age: {min: 16, max: 25}", "- territoire_habilite: {communes: [01004]}", 10, "\"01004\""),
        ("resume: On y parle.", "resume: On parle de l'emploi.", 5, "« l’emploi. »"),
        ("resume: On y parle.", "resume: On y voit votre projet.", 5, "« votre »"),
        ("demarche: Appelez.", "demarche: Appelez, vous serez reçu.", 6, "« vous »"),
        ("prescription: null", "prescription: C’est vous qui demandez.", 8, "« vous »"),
        ("source: source 000", "source: source 000\na_confirmer: Appelez vos amis.", 12, "« vos »"),
        ("source: source 000", "source: source 000\ndebut: 2026-05-01\nfin: 2026-04-30", 13, "avant « debut »"),
        ("source: source 000", "source: source 000\nannuaire: www.unml.info", 12, "https://"),
        ("source: source 000", "source: source 000\ntelephone: 03.84", 12, "n’est pas un numéro"),
        ("source: source 000", "source: source 000\ntelephone: 0384970000", 12, "« 0384970000 »"),
        ("source: source 000\n", "", 1, "« source: service-public"),
        ("  verdict: eligible", "  verdict: eligible\n  jour: demain", 17, "AAAA-MM-JJ"),
        ("  verdict: eligible", "  verdict: eligible\n  motifs: {age_dans_la_tranche: [oui]}", 17, "motifs"),
        ("cas:\n- cas: À 19 ans, oui", "cas:\n- À 19 ans", 13, "- cas:"),
    ],
)  # fmt: skip
def test_mistake_is_told_with_its_line_and_a_remedy(
    tmp_path: Path, territoires: Territoires, avant: str, apres: str, ligne: int, mot: str
) -> None:
    debut = BONNE.index(avant)
    texte = BONNE[:debut] + apres + "\n" if avant.startswith("cas:") else changed(avant, apres)
    erreurs = mistakes(tmp_path, territoires, porte=texte)
    trouvees = [erreur for erreur in erreurs if mot in erreur.texte]
    assert trouvees, erreurs
    assert (trouvees[0].fichier, trouvees[0].ligne) == ("catalogue/porte.yml", ligne)
    assert all("'" not in erreur.texte for erreur in erreurs)


def test_an_impossible_date_is_told_once(tmp_path: Path, territoires: Territoires) -> None:
    """It is there, only wrong: nothing says besides that it is missing."""
    texte = changed("verifie_le: 2026-11-22", "verifie_le: 2026-11-31")
    assert [erreur.ligne for erreur in mistakes(tmp_path, territoires, porte=texte)] == [12]
    texte = changed("verifie_le: 2026-11-22", "verifie_le:")
    (vide,) = mistakes(tmp_path, territoires, porte=texte)
    assert "il manque « verifie_le »" in vide.texte


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("", "vide"), ("bonjour", "clé: valeur"), ("- un\n- deux", "clé: valeur"), ("nom: a: b", "« : » en trop"),
        ("nom:\n\tx", "tabulation"), ("nom: x\n\tage: y", "tabulation"), ("nom: \"ouvert", "guillemet"), ("freins: [mobilite", "crochet"),
    ],
)  # fmt: skip
def test_broken_yaml_is_told_in_french(
    tmp_path: Path, territoires: Territoires, texte: str, mot: str
) -> None:
    (erreur, *_) = mistakes(tmp_path, territoires, porte=texte)
    assert mot in erreur.texte and erreur.fichier == "catalogue/porte.yml"


@pytest.mark.parametrize(
    ("texte", "ligne"),
    [
        (changed("nom: La Porte", 'nom: "La Porte'), 1), (changed("demarche: Appelez.", "demarche: 'Appelez."), 6),
        (changed("resume: On y parle.", 'resume: "On y parle.') + '- cas: "À 26 ans, non"\n', 5),
    ],
    ids=["jusqu’à la fin", "apostrophes", "jusqu’au guillemet suivant"],
)  # fmt: skip
def test_an_open_quote_is_told_where_it_opens(
    tmp_path: Path, territoires: Territoires, texte: str, ligne: int
) -> None:
    (erreur,) = mistakes(tmp_path, territoires, porte=texte)
    assert erreur.ligne == ligne and "guillemet" in erreur.texte


@pytest.mark.parametrize(
    "numero",
    [
        '"15"',
        '"115"',
        '"3949"',
        "3949",
        '"39 49"',
        "03 84 97 00 00",
        "0 800 23 13 13",
        "0 800 941 234",
    ],
)
def test_numbers_that_people_write_are_read(
    tmp_path: Path, territoires: Territoires, numero: str
) -> None:
    texte = changed("source: source 000", f"source: source 000\ntelephone: {numero}")
    assert load(tmp_path, territoires, porte=texte).fiches["porte"].telephone == numero.strip('"')


def test_a_rendez_vous_is_no_vous(tmp_path: Path, territoires: Territoires) -> None:
    texte = changed("demarche: Appelez.", "demarche: Demandez un rendez-vous, ou deux Rendez-vous.")
    assert load(tmp_path, territoires, porte=texte).fiches["porte"]


def test_the_line_of_the_name_is_told_for_a_missing_key(
    tmp_path: Path, territoires: Territoires
) -> None:
    texte = "# une fiche\n" + changed("freins: [mobilite]\n", "")
    (erreur,) = mistakes(tmp_path, territoires, porte=texte)
    assert (erreur.ligne, "« freins: [mobilite, logement] »" in erreur.texte) == (2, True)


@pytest.mark.parametrize("alias", ["nom: La  PORTE", "nom: X\nalias: [à côté, Là porte]"])
def test_a_name_leads_to_one_fiche(tmp_path: Path, territoires: Territoires, alias: str) -> None:
    autre = changed(
        "nom: La Porte\nalias: [la porte]",
        alias if "alias" in alias else f"{alias}\nalias: [autre]",
    )
    (erreur,) = mistakes(tmp_path, territoires, porte=BONNE, autre=autre)
    assert erreur.fichier == "catalogue/porte.yml" and "« autre »" in erreur.texte


@pytest.mark.parametrize(
    ("nom", "bon"),
    [
        ("porte.yaml", "porte.yml"),
        ("La Porte.yml", "la-porte.yml"),
        ("école.yml", "ecole.yml"),
        ("a_b.yml", "a-b.yml"),
    ],
)
@pytest.mark.parametrize("dossier", ["catalogue", "structures"])
def test_a_file_that_is_named_otherwise_is_told(
    tmp_path: Path, territoires: Territoires, dossier: str, nom: str, bon: str
) -> None:
    load(tmp_path, territoires, LIEU, porte=BONNE)
    (tmp_path / dossier / nom).write_text("", encoding="utf-8")
    erreurs = mistakes(tmp_path, territoires)
    assert any(e.fichier == f"{dossier}/{nom}" and f"« {bon} »" in e.texte for e in erreurs), (
        erreurs
    )


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path, territoires: Territoires) -> None:
    load(tmp_path, territoires, porte=BONNE)
    (tmp_path / "catalogue" / "porte.yml").write_bytes("nom: école".encode("latin-1"))
    assert "UTF-8" in mistakes(tmp_path, territoires)[0].texte


def test_every_mistake_of_every_file_is_told_at_once(
    tmp_path: Path, territoires: Territoires
) -> None:
    erreurs = mistakes(
        tmp_path,
        territoires,
        changed("[porte]", "[port]", LIEU),
        porte=changed("mobilite", "permis"),
        autre=changed("accompagnement", "détour"),
    )
    assert {erreur.fichier for erreur in erreurs} == {
        "catalogue/porte.yml",
        "catalogue/autre.yml",
        "structures/ici.yml",
    }


@pytest.mark.parametrize(
    ("avant", "apres", "mot"),
    [
        ("dispositifs: [porte]", "dispositifs: [port]", "« porte »"),
        ('  territoire: {communes: ["70550"]}\n', "", "il manque « territoire »"),
        ("source 000", "source 000\n  tel: 03", "clé inconnue « tel »"),
        ("source 000", 'source 000\n  commune: "00000"', "00000"),
        ("source 000", "source 000\n  commune: 01004", '"01004"'),
        ("source 000", "source 000\n  site: epide.fr", "https://"),
        ("source 000", "source 000\n  telephone: bientôt", "« bientôt »"),
        ("- id: agence", "id: agence", "liste"),
    ],
)
def test_mistake_in_a_place_is_told(
    tmp_path: Path, territoires: Territoires, avant: str, apres: str, mot: str
) -> None:
    lieu = apres + "\n" if avant == "- id: agence" else changed(avant, apres, LIEU)
    erreurs = mistakes(tmp_path, territoires, lieu, porte=BONNE)
    assert any(mot in erreur.texte for erreur in erreurs), erreurs


def test_one_id_is_one_place(tmp_path: Path, territoires: Territoires) -> None:
    assert "déjà pris" in mistakes(tmp_path, territoires, LIEU + LIEU, porte=BONNE)[0].texte


def test_a_former_commune_is_told_with_the_code_of_today(
    tmp_path: Path, territoires: Territoires
) -> None:
    texte = changed(
        "source: source 000", f'source: source 000\nterritoire: {{communes: ["{ANCIENNE}"]}}'
    )
    assert "ancien code" in mistakes(tmp_path, territoires, porte=texte)[0].texte


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [("oui", True), ("non", False), ("true", True), ('"oui"', "oui"), ("~", None), ("12", 12)],
)
def test_yes_and_no_are_french(tmp_path: Path, ecrit: str, lu: Any) -> None:
    chemin = tmp_path / "x.yml"
    chemin.write_text(f"cle: {ecrit}\n", encoding="utf-8")
    assert read_yaml(chemin, "x.yml")[0] == {"cle": lu}


def test_own_words_of_a_condition_replace_the_generated_ones(
    tmp_path: Path, territoires: Territoires
) -> None:
    texte = changed(
        "- age: {min: 16, max: 25}", "- age: {min: 16, max: 25}\n  texte: L’âge se discute."
    )
    fiche = load(tmp_path, territoires, porte=texte).fiches["porte"]
    assert (
        orient(make_moteur(fiche), age=19)["propositions"][0]["motifs"][0]["texte"]
        == "L’âge se discute."
    )


def test_the_real_catalogue_loads_with_every_file(catalogue: Catalogue) -> None:
    assert set(catalogue.fiches) == {chemin.stem for chemin in CATALOGUE.glob("*.yml")}
    assert catalogue.structures and list(STRUCTURES.glob("*.yml"))
