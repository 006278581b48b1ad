"""The addresses that a catalogue gives, where they are written, and the report of their visit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.catalogue import load_catalogue
from bot.catalogue.adresses import Mention, addresses_in, find_addresses
from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.rapport_des_liens import lines_of, sort_out, summary, write_report
from bot.catalogue.verification.sources import Sources
from bot.importers.liens import Constat
from bot.territoires import Territoires

SEULE = "https://exemple.fr/aide"


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        ("annuaire : unml.info).", ["unml.info"]),
        ("epide.fr ; service-public, fiche F1190", ["epide.fr"]),
        ("conseiller-numerique.gouv.fr/carte, par exemple", ["conseiller-numerique.gouv.fr/carte"]),
        ("https://www.unml.info/a?b=c#d.", ["https://www.unml.info/a?b=c#d"]),
        ("(https://fr.wikipedia.org/wiki/Lure_(70)).", ["https://fr.wikipedia.org/wiki/Lure_(70)"]),
        ("« https://exemple.fr »", ["https://exemple.fr"]),
        ("HTTPS://Exemple.FR/A", ["HTTPS://Exemple.FR/A"]),
        ("écrire à accueil@epide.fr", []),
        ("le 22.11.2026, art. L.5314-2, M.Dupont", []),
        ("nqt.fr, dema1n.org", ["nqt.fr", "dema1n.org"]),
        ("fichier.franc n’est pas un site", []),
    ],
)
def test_addresses_of_a_text(texte: str, attendus: list[str]) -> None:
    assert [ecrit for ecrit, _ in addresses_in(texte)] == attendus


def test_a_bare_name_stands_for_the_addresses_that_a_browser_tries() -> None:
    assert list(addresses_in("epide.fr")) == [
        ("epide.fr", ("https://epide.fr", "https://www.epide.fr", "http://epide.fr"))
    ]
    assert list(addresses_in("www.epide.fr")) == [
        ("www.epide.fr", ("https://www.epide.fr", "http://www.epide.fr"))
    ]


def test_every_address_of_the_catalogue_is_found_on_the_line_where_it_is_written(
    territoires: Territoires,
) -> None:
    sources = Sources(load_catalogue(territoires), CATALOGUE, STRUCTURES)
    mentions = find_addresses(sources)
    for mention in mentions:
        ligne = (
            (CATALOGUE.parent / mention.fichier).read_text("utf-8").splitlines()[mention.ligne - 1]
        )
        assert mention.ecrit in ligne
    trouves = {(mention.fichier, mention.cle, mention.ecrit) for mention in mentions}
    for fiche in sources.catalogue.fiches.values():
        if fiche.annuaire:
            assert (f"catalogue/{fiche.id}.yml", "annuaire", fiche.annuaire) in trouves
    assert ("catalogue/parrainage.yml", "demarche", "duoforajob.fr") in trouves
    assert ("structures/territoire-de-belfort.yml", "source", "francetravail.fr") in trouves


def mention(ecrit: str, fichier: str = "catalogue/a.yml", qui: str | None = None) -> Mention:
    ((_, essais),) = addresses_in(ecrit)
    return Mention(ecrit, essais, fichier, 12, "annuaire", qui)


def found(*constats: tuple[Mention, Constat]) -> Mapping[tuple[str, ...], Constat]:
    return {une.essais: constat for une, constat in constats}


def test_the_report_says_where_and_what_to_write() -> None:
    morte, ailleurs = mention(SEULE, qui="Marie"), mention(SEULE, "structures/b.yml")
    partie = mention("https://exemple.fr/ici")
    constats = found(
        (morte, Constat(SEULE, "mort", "n’existe plus (404)")),
        (partie, Constat(partie.ecrit, "deplace", "a déménagé", "https://exemple.fr/la")),
    )
    trouves = sort_out([morte, partie, ailleurs], constats)
    assert summary(trouves) == "2 adresses vérifiées : 1 morte, 1 déplacée."
    assert [(str(ligne), ligne.grave) for ligne in lines_of(trouves)] == [
        (f"catalogue/a.yml, ligne 12 : « {SEULE} » n’existe plus (404). Cherchez la nouvelle adresse et écrivez-la à la place ; s’il n’y en a plus, retirez-la, et demandez-vous si le dispositif existe encore.", True),
        (f"structures/b.yml, ligne 12 : « {SEULE} » n’existe plus (404). Cherchez la nouvelle adresse et écrivez-la à la place ; s’il n’y en a plus, retirez-la, et demandez-vous si le dispositif existe encore.", True),
        ("catalogue/a.yml, ligne 12 : « https://exemple.fr/ici » a déménagé. Écrivez « https://exemple.fr/la » à la place.", False),
    ]  # fmt: skip
    rapport = write_report(trouves, date(2026, 12, 1))
    assert rapport.startswith("# Liens du catalogue, le 01/12/2026\n")
    assert (
        f"- [ ] `{SEULE}` n’existe plus (404)\n"
        "  - `catalogue/a.yml`, ligne 12, « annuaire » (Marie)\n"
        "  - `structures/b.yml`, ligne 12, « annuaire »\n"
    ) in rapport
    assert "a déménagé : écrivez `https://exemple.fr/la`" in rapport
    assert "À regarder" not in rapport


@pytest.mark.parametrize(
    ("nouvelle", "a_ecrire"),
    [
        ("https://www.epide.fr/", None),
        ("https://epide.fr/accueil", None),
        ("https://www.epide.gouv.fr/", "www.epide.gouv.fr"),
    ],
)
def test_a_name_in_a_sentence_is_rewritten_only_when_the_site_has_another(
    nouvelle: str, a_ecrire: str | None
) -> None:
    nom = mention("epide.fr")
    constat = Constat("https://epide.fr", "deplace", "a déménagé", nouvelle)
    (trouve,) = sort_out([nom], found((nom, constat)))
    assert trouve.nouvelle == a_ecrire
    assert len(lines_of([trouve])) == (a_ecrire is not None)


def test_what_is_elsewhere_for_now_is_only_told(tmp_path: Path) -> None:
    une = mention(SEULE)
    constat = Constat(SEULE, "vivant", "renvoie pour l’instant vers https://exemple.fr/fr")
    trouves = sort_out([une], found((une, constat)))
    assert lines_of(trouves) == []
    assert "Pour information" in write_report(trouves, date(2026, 12, 1))
