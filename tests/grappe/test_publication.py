"""The catalogue and the model are published once and taken by all workers, while people talk."""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.grappe.publication import Publication, Publications, pack, publications_of
from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE
from tests.channel.conftest import Serveur
from tests.grappe.conftest import Grappe
from tests.grappe.flux import check_kept, talking, writings
from tests.grappe.serveurs import wait_for
from tests.pannes.conftest import ORIENTER, sante

RESUME = re.compile(r"^resume:.*?(?=^\w)", re.M | re.S)
DIT, NOUVEAU = "MARQUE-DU-RESUME", "MARQUE-DU-TEXTE"


@pytest.fixture
def publications(grappe: Grappe) -> Iterator[Publications]:
    rangement = publications_of(grappe.postgresql.adresse)
    yield Publications(rangement)
    rangement.close()


@pytest.fixture
def fiches(tmp_path: Path) -> Path:
    """The fiches, one of them changed."""
    copie = tmp_path / "catalogue"
    shutil.copytree(CATALOGUE, copie)
    fiche = copie / "mission-locale.yml"
    change = RESUME.sub(f"resume: {DIT}\n", fiche.read_text(encoding="utf-8"), count=1)
    assert DIT in change
    fiche.write_text(change, encoding="utf-8")
    return copie


def other_texts(modele: Path, dossier: Path) -> Path:
    """A model that says something else when it is thanked."""
    rendu = dossier / "autre.tar.gz"
    with tarfile.open(modele) as ancien, tarfile.open(rendu, "w:gz") as nouveau:
        for membre in ancien.getmembers():
            lu = ancien.extractfile(membre)
            if lu is None:
                nouveau.addfile(membre)
                continue
            contenu = lu.read()
            if membre.name.endswith(("domain.yml", "metadata.json")):
                contenu = contenu.decode().replace("Avec plaisir", NOUVEAU).encode()
            membre.size = len(contenu)
            nouveau.addfile(membre, io.BytesIO(contenu))
    return rendu


def serves(serveur: Serveur, numero: int) -> bool:
    return bool(sante(serveur).json().get("publication") == str(numero))


def publish(publications: Publications, publication: Publication) -> int:
    return asyncio.run(publications.publish(publication))[0]


def test_what_is_published_is_taken_by_all_under_load_then_taken_back(
    grappe: Grappe, publications: Publications, fiches: Path, tmp_path: Path
) -> None:
    """Breaks: the catalogue and the model change while people talk. Expected: no message is refused,
    lost or doubled; every worker serves the new one; going back is publishing again."""
    modele = ensure_model()
    avant = pack(CATALOGUE, STRUCTURES, modele)
    premiere = publish(publications, avant)
    assert asyncio.run(publications.publish(avant)) == (premiere, False)
    for travailleur in grappe.travailleurs:
        wait_for(lambda t=travailleur: serves(t, premiere), "la publication")
    with writings(grappe.postgresql) as ecritures:
        with talking(grappe.porte, 6) as personnes:
            seconde = publish(publications, pack(fiches, STRUCTURES, other_texts(modele, tmp_path)))
            for travailleur in grappe.travailleurs:
                wait_for(lambda t=travailleur: serves(t, seconde), "la publication")
        check_kept(personnes, ecritures)
    assert sum(personne.refus for personne in personnes) == 0
    for travailleur in grappe.travailleurs:
        assert DIT in travailleur.post(ORIENTER, {"age": 19}).text
        jeton = travailleur.open()
        assert NOUVEAU in travailleur.say(jeton, "merci beaucoup")[0]["texte"]
    neuf = grappe.start()  # a worker that starts takes it before its first message
    assert serves(neuf, seconde) and DIT in neuf.post(ORIENTER, {"age": 19}).text
    neuf.processus.terminate()
    assert "Publication" in command(grappe, tmp_path, "--revenir", str(premiere))
    for travailleur in grappe.travailleurs:
        wait_for(lambda t=travailleur: DIT not in t.post(ORIENTER, {"age": 19}).text, "le retour")


def test_what_cannot_serve_is_refused_and_the_one_before_goes_on(
    grappe: Grappe, publications: Publications, fiches: Path
) -> None:
    """Breaks: a fiche with a mistake, then a model cut short, are published by other means than the
    command. Expected: refused by each worker, told by /sante, and the one before goes on serving."""
    modele = ensure_model()
    bonne = publish(publications, pack(CATALOGUE, STRUCTURES, modele))
    for travailleur in grappe.travailleurs:
        wait_for(lambda t=travailleur: serves(t, bonne), "la publication")
    (fiches / "epide.yml").write_text("nom: [", encoding="utf-8")
    mauvaises = (
        pack(fiches, STRUCTURES, modele),
        Publication(pack(CATALOGUE, STRUCTURES, modele).catalogue, modele.read_bytes()[:50_000]),
    )
    for mauvaise in mauvaises:
        numero = publish(publications, mauvaise)
        for travailleur in grappe.travailleurs:
            wait_for(
                lambda t=travailleur, n=numero: (
                    str(n) in sante(t).json().get("publication_refusee", "")
                ),
                "le refus",
            )
            assert serves(travailleur, bonne)
            assert travailleur.say(travailleur.open(), "j’ai 19 ans")
    publish(publications, pack(CATALOGUE, STRUCTURES, modele))
    for travailleur in grappe.travailleurs:
        wait_for(lambda t=travailleur: "publication_refusee" not in sante(t).json(), "la reprise")


def test_workers_take_it_one_after_the_other_and_a_dead_one_gives_up_its_turn(
    grappe: Grappe,
) -> None:
    rangements = [publications_of(grappe.postgresql.adresse) for _ in range(2)]
    un, autre = map(Publications, rangements)
    assert asyncio.run(un.take_turn()) and not asyncio.run(autre.take_turn())
    asyncio.run(un.give_turn())
    assert asyncio.run(autre.take_turn()) and not asyncio.run(un.take_turn())
    rangements[1].close()  # as if its process had died
    wait_for(lambda: asyncio.run(un.take_turn()), "le tour")
    rangements[0].close()


def test_another_program_does_not_take_it(grappe: Grappe, fiches: Path) -> None:
    """A publication of another version of the program waits for the workers of that version."""
    rangement = publications_of(grappe.postgresql.adresse)
    autre = Publications(rangement, "un autre programme")
    numero = publish(autre, pack(fiches, STRUCTURES, ensure_model()))
    assert asyncio.run(autre.latest()) == numero
    assert asyncio.run(Publications(rangement).latest()) != numero
    rangement.close()


def test_the_command_publishes_lists_and_says_what_is_wrong(grappe: Grappe, tmp_path: Path) -> None:
    dit = command(grappe, tmp_path)
    assert re.search(r"ublication \d+", dit)
    numero = re.findall(r"ublication (\d+)", dit)[-1]
    assert re.search(rf"^{numero}  20\d\d-", command(grappe, tmp_path, "--liste"), re.M)
    assert "n’est pas gardée" in command(grappe, tmp_path, "--revenir", "99999", code=2)
    seul = subprocess.run([sys.executable, "-m", "bot", "publier"], cwd=RACINE, capture_output=True, text=True, timeout=60)  # fmt: skip
    assert seul.returncode == 2 and "plusieurs travailleurs" in seul.stderr


def command(grappe: Grappe, dossier: Path, *options: str, code: int = 0) -> str:
    """`passerelle publier`, and what it says."""
    rendu = subprocess.run(
        [sys.executable, "-m", "bot", "publier", *options],
        cwd=RACINE,
        env={**os.environ, **grappe.environment(dossier)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert rendu.returncode == code, rendu.stderr
    return rendu.stdout + rendu.stderr
