"""`verify`: what the engine says otherwise than the cases of a fiche, with file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.catalogue.chargement import read_catalogue
from bot.catalogue.verification import verify
from bot.territoires import Territoires
from tests.catalogue.test_chargement import BONNE, LIEU, changed, load

JOUR = date(2026, 11, 22)
TROIS = (
    BONNE
    + """\
- cas: À 15 ans, trop tôt
  situation: {age: 15}
  verdict: non_eligible
- cas: Sans âge
  situation: {}
  verdict: a_verifier
  motifs: {age_dans_la_tranche: a_verifier}
"""
)


def told(
    tmp_path: Path, territoires: Territoires, jour: date = JOUR, **fiches: str
) -> list[tuple[str, int, str]]:
    catalogue = load(tmp_path, territoires, **fiches)
    rendues = verify(catalogue, territoires, jour, tmp_path / "catalogue", tmp_path / "structures")
    return [tuple(erreur)[:3] for erreur in rendues]


def test_nothing_is_told_of_a_fiche_that_does_what_its_cases_say(
    tmp_path: Path, territoires: Territoires
) -> None:
    assert told(tmp_path, territoires, porte=TROIS) == []


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "mots"),
    [
        (
            "max: 25",
            "max: 18",
            16,
            ("À 19 ans, oui", "attendu « eligible », trouvé « non_eligible »", "19 ans"),
        ),
        (
            "verdict: non_eligible",
            "verdict: absent",
            19,
            ("attendu « absent », trouvé « non_eligible »",),
        ),
        (
            "{age_dans_la_tranche: a_verifier}",
            "{age: a_verifier}",
            23,
            ("« age »", "trouvé « absent »", "age_dans_la_tranche"),
        ),
        ("situation: {}", "situation: {suivi: [port]}", 21, ("« porte »",)),
        ("situation: {}", 'situation: {commune: "99999"}', 21, ("99999",)),
        ("situation: {}", "situation: {quartier: QN99999Z}", 21, ("« QN99999Z »", "importer qpv")),
    ],
)
def test_a_case_that_does_not_hold_is_told_with_its_line(
    tmp_path: Path,
    territoires: Territoires,
    avant: str,
    apres: str,
    ligne: int,
    mots: tuple[str, ...],
) -> None:
    ((fichier, ou, texte),) = told(tmp_path, territoires, porte=changed(avant, apres, TROIS))
    assert (fichier, ou) == ("catalogue/porte.yml", ligne)
    assert all(mot in texte for mot in mots), texte


def test_fewer_than_three_cases_are_too_few(tmp_path: Path, territoires: Territoires) -> None:
    ((_, ligne, texte),) = told(tmp_path, territoires, porte=BONNE)
    assert (ligne, texte[:5]) == (13, "1 cas")


def test_a_case_is_played_on_the_day_its_fiche_was_checked(
    tmp_path: Path, territoires: Territoires
) -> None:
    texte = changed("source: source 000", "source: source 000\nfin: 2026-12-31\nrythme: 60", TROIS)
    assert told(tmp_path, territoires, date(2031, 1, 1), porte=texte) == []


def test_a_day_to_come_is_no_day_of_checking(tmp_path: Path, territoires: Territoires) -> None:
    autre = changed(
        "nom: La Porte\nalias: [la porte]",
        "nom: X\nalias: [x]",
        changed("2026-11-22", "2027-11-22", TROIS),
    )
    ((fichier, ligne, texte),) = told(tmp_path, territoires, porte=TROIS, autre=autre)
    assert (fichier, ligne) == ("catalogue/autre.yml", 12) and "2027-11-22" in texte


def test_a_clock_that_is_late_accuses_no_fiche(tmp_path: Path, territoires: Territoires) -> None:
    assert told(tmp_path, territoires, date(2020, 1, 1), porte=TROIS) == []


@pytest.mark.parametrize(
    ("jour", "grave"),
    [(date(2027, 11, 22), None), (date(2027, 11, 23), False), (date(2028, 11, 23), True)],
)
def test_a_fiche_is_to_be_read_again_then_it_is_too_late(
    tmp_path: Path, territoires: Territoires, jour: date, grave: bool | None
) -> None:
    """A year after it was checked a fiche is only told, two years after it is a mistake."""
    catalogue = load(tmp_path, territoires, LIEU, porte=changed("- cas", "- cas", TROIS))
    rendues = verify(catalogue, territoires, jour, tmp_path / "catalogue", tmp_path / "structures")
    assert [e.grave for e in rendues] == ([] if grave is None else [grave, grave])
    assert [e.fichier for e in rendues] == (
        [] if grave is None else ["catalogue/porte.yml", "structures/ici.yml"]
    )


def test_a_rhythm_of_its_own_and_whom_to_ask_are_told(
    tmp_path: Path, territoires: Territoires
) -> None:
    suivie = changed("nom: La Porte", "nom: La Porte\nrythme: 3\nresponsable: Ana", TROIS)
    ((_, _, texte),) = told(tmp_path, territoires, date(2027, 3, 1), porte=suivie)
    assert "il y a 3 mois" in texte and "Ana" in texte


JAMAIS = "n’est remplie par personne"
CONTRAIRE = "se contredisent"


@pytest.mark.parametrize(
    ("conditions", "mots"),
    [
        ("- tous:\n  - age: {min: 26}\n  - age: {max: 25}", JAMAIS),
        ("- tous: [{rsa: oui}, {sauf: {rsa: oui}}]", JAMAIS),
        ("- age: {min: 26}\n- age: {max: 25}", CONTRAIRE),
        ("- rsa: oui\n- age: {min: 16}\n- rsa: non", "« ne_recoit_pas_le_rsa » se contredisent"),
        ("- en_emploi: oui\n- mois_sans_emploi: {min: 12}", CONTRAIRE),
        ("- diplome: [bac]\n- diplome: [aucun]", CONTRAIRE),
        ("- logement: [stable]\n- tous: [{logement: [sans-abri]}]", CONTRAIRE),
    ],
)
def test_conditions_that_nobody_meets_are_told(
    tmp_path: Path, territoires: Territoires, conditions: str, mots: str
) -> None:
    fiche = changed("- age: {min: 16, max: 25}", conditions, TROIS)
    textes = [texte for _, _, texte in told(tmp_path, territoires, porte=fiche)]
    assert any(mots in texte for texte in textes), textes


@pytest.mark.parametrize(
    "conditions",
    [
        "- age: {min: 16, max: 25}\n- en_emploi: non\n- mois_sans_emploi: {min: 12}",
        "- rsa: oui\n- rsa: non\n  souple: oui",
        "- qpv: oui\n- age: {min: 16, max: 25}",
        '- territoire_habilite: {communes: ["13048"]}\n- frein: [langue]',
        "- au_moins: {nombre: 1, parmi: [{rsa: oui}, {rqth: oui}]}\n- sauf: {rsa: oui}",
    ],
)
def test_conditions_that_somebody_may_meet_are_not(
    tmp_path: Path, territoires: Territoires, conditions: str
) -> None:
    fiche = changed("- age: {min: 16, max: 25}", conditions, TROIS)
    textes = [texte for _, _, texte in told(tmp_path, territoires, porte=fiche)]
    assert not [t for t in textes if JAMAIS in t or CONTRAIRE in t]


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "mots"),
    [
        ("demarche: Appelez.", "demarche: Demandez la PMSMP.", 6, ("PMSMP (quelques jours",)),
        ("demarche: Appelez.", "demarche: Demandez le ZZTOP.", 6, ("ZZTOP (ce que", "sans sigle")),
        ("demarche: Appelez.", "demarche: Appelez le 03 84 97 00 99.", 6, ("0384970099", "source")),
        ("demarche: Appelez.", "demarche: " + "mot " * 95, 6, ("95 mots", "90 au plus")),
    ],
)
def test_texts_that_are_not_clear_are_told(
    tmp_path: Path,
    territoires: Territoires,
    avant: str,
    apres: str,
    ligne: int,
    mots: tuple[str, ...],
) -> None:
    ((_, ou, texte),) = told(tmp_path, territoires, porte=changed(avant, apres, TROIS))
    assert ou == ligne and all(mot in texte for mot in mots), texte


@pytest.mark.parametrize(
    "demarche",
    [
        "Demandez la PMSMP (quelques jours dans une entreprise).", "Le RSA et la CAF, le 15 et le 115.",
        "À la Porte, de 16 à 25 ans, 15 heures par semaine.", "Demandez le stage (PMSMP).",
    ],
)  # fmt: skip
def test_texts_that_are_clear_are_not(
    tmp_path: Path, territoires: Territoires, demarche: str
) -> None:
    fiche = changed("demarche: Appelez.", f"demarche: {demarche}", TROIS)
    assert told(tmp_path, territoires, porte=fiche) == []


def test_a_number_with_its_source_is_in_order(tmp_path: Path, territoires: Territoires) -> None:
    fiche = changed(
        "demarche: Appelez.",
        'demarche: Appelez le 03 84 97 00 99.\nautres_numeros: {"03 84 97 00 99": mairie.fr}',
        TROIS,
    )
    assert told(tmp_path, territoires, porte=fiche) == []


def other(nom: str, *lignes: str) -> str:
    """Another fiche, with more lines."""
    texte = changed("nom: La Porte\nalias: [la porte]", f"nom: {nom}\nalias: [{nom}]", TROIS)
    return texte + "\n".join(lignes) + "\n"


LOCALE = ('territoire: {departements: ["70"]}', "decline: porte")


@pytest.mark.parametrize(
    ("fiches", "fichier", "mots"),
    [
        ({"porte": other("A", "remplace_par: b"), "b": other("B", "remplace_par: porte")}, "porte", "porte → b → porte"),
        ({"porte": other("A", "remplace_par: b"), "b": other("B", "termine: oui")}, "porte", "terminé aussi"),
        ({"porte": other("A", "mediation_pour: [porte]")}, "porte", "d’elle-même"),
        ({"porte": TROIS, "b": other("B", *LOCALE), "c": other("C", *LOCALE)}, "c", "prend déjà la place"),
        ({"porte": TROIS, "b": other("B", *LOCALE), "c": other("C", LOCALE[0], "decline: b")}, "c", "fiche locale"),
        ({"porte": TROIS, "b": changed("etape: accompagnement", "etape: emploi", other("B", *LOCALE))}, "b", "la même étape"),
    ],
)  # fmt: skip
def test_fiches_that_contradict_one_another_are_told(
    tmp_path: Path, territoires: Territoires, fiches: dict[str, str], fichier: str, mots: str
) -> None:
    dits = told(tmp_path, territoires, **fiches)
    assert any(f == f"catalogue/{fichier}.yml" and mots in texte for f, _, texte in dits), dits


def test_places_twice_there_or_closed_are_told(tmp_path: Path, territoires: Territoires) -> None:
    deux = LIEU + LIEU.replace("id: agence", "id: agence-2")
    catalogue = load(tmp_path, territoires, deux, porte=other("A", "termine: oui"))
    rendues = verify(catalogue, territoires, JOUR, tmp_path / "catalogue", tmp_path / "structures")
    textes = [e.texte for e in rendues if e.fichier == "structures/ici.yml"]
    assert sum("dispositifs terminés" in texte for texte in textes) == 2
    assert sum("déjà décrit" in texte for texte in textes) == 1


def test_a_key_too_many_hides_no_other_mistake(tmp_path: Path, territoires: Territoires) -> None:
    fiche = changed("- age: {min: 16, max: 25}", "- age: {min: 26}\n- age: {max: 25}", TROIS)
    (tmp_path / "structures").mkdir()
    (tmp_path / "catalogue").mkdir()
    texte = fiche + "ages: 25\nremplace_par: rien\n"
    (tmp_path / "catalogue" / "porte.yml").write_text(texte, encoding="utf-8")
    dossiers = tmp_path / "catalogue", tmp_path / "structures"
    lu, erreurs = read_catalogue(territoires, *dossiers)
    textes = [e.texte for e in (*erreurs, *verify(lu, territoires, JOUR, *dossiers))]
    for mots in (
        "clé inconnue « ages »",
        "aucune fiche « rien »",
        CONTRAIRE,
        "cas « À 19 ans, oui »",
    ):
        assert any(mots in texte for texte in textes), textes
