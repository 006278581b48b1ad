"""What is deployed is what is tested: nginx's files, the compose file, a backup that is restored."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.catalogue.yaml_situe import read_yaml
from bot.grappe.secours import pages
from bot.installation import FICHIER as SUFFIXE
from bot.nlu.sources import RACINE
from bot.reglages import SECRET
from tests.grappe.conftest import FICHIER, Grappe
from tests.grappe.flux import conversation_of
from tests.grappe.serveurs import NGINX, Nginx, PostgreSQL, find
from tests.pannes.conftest import situation

GRAPPE = RACINE / "deploy" / "grappe"


def test_nginx_accepts_the_whole_site_with_tls(tmp_path: Path) -> None:
    nginx = Nginx(tmp_path)
    nginx.configure([5005, 5006])
    certificat = (
        f"openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=essai -keyout {tmp_path}/cle.pem"
    )
    subprocess.run(
        [*certificat.split(), "-out", tmp_path / "certificat.pem"], check=True, capture_output=True
    )
    site = (NGINX / "passerelle.conf").read_text(encoding="utf-8")
    site = site.replace("/etc/nginx/tls/", f"{tmp_path}/").replace("443 ssl", "8443 ssl")
    (tmp_path / "site.conf").write_text(site, encoding="utf-8")
    principal = tmp_path / "entier.conf"
    principal.write_text(
        f"pid {tmp_path}/pid; events {{}}\nhttp {{ include site.conf; }}\n", "utf-8"
    )
    for fichier in (principal, tmp_path / "nginx.conf"):
        rendu = subprocess.run([find("nginx"), "-t", "-c", fichier, "-p", tmp_path], capture_output=True, text=True)  # fmt: skip
        assert rendu.returncode == 0, rendu.stderr
        assert "[warn]" not in rendu.stderr


def test_the_numbers_of_nginx_are_those_of_the_bot() -> None:
    for nom, contenu in pages().items():
        assert (NGINX / nom).read_text(encoding="utf-8") == contenu, "python -m bot.grappe.secours"


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    lus, erreurs = read_yaml(GRAPPE / "compose.yml", "compose.yml")
    assert not erreurs
    return dict(lus)


def test_compose_accepts_its_file(tmp_path: Path) -> None:
    copie = tmp_path / "deploy" / "grappe"
    shutil.copytree(GRAPPE, copie)
    for nom in ("secret", "postgresql", "motdepasse"):
        (copie / "secrets").mkdir(exist_ok=True)
        (copie / "secrets" / nom).touch()
    rendu = subprocess.run(
        [find("docker-compose"), "-f", copie / "compose.yml", "config", "-q"],
        capture_output=True,
        text=True,
    )
    assert rendu.returncode == 0, rendu.stderr


def test_compose_names_what_exists_and_what_the_settings_ask(compose: dict[str, Any]) -> None:
    robot = compose["services"]["robot-a"]
    for service in compose["services"].values():
        for montage in service.get("volumes", ()):
            source = montage.split(":")[0]
            if source.startswith(".") and "secrets" not in source:
                assert (GRAPPE / source).exists(), source
    demandees = set(re.findall(r"\$\{(\w+)\}", FICHIER.read_text(encoding="utf-8"))) | {SECRET}
    donnees = {nom.removesuffix(SUFFIXE) for nom in robot["environment"]}
    assert demandees <= donnees
    ports = range(5005, 5005 + int(robot["environment"]["PASSERELLE_TRAVAILLEURS"]))
    amonts = re.findall(r"server ([\w-]+):(\d+)", (GRAPPE / "travailleurs.conf").read_text("utf-8"))
    assert amonts == [(nom, str(port)) for nom in ("robot-a", "robot-b") for port in ports]
    ecrit = (GRAPPE / "compose.yml").read_text(encoding="utf-8")
    assert not re.search(r"(?i)password: |motdepasse: \S", ecrit), "no secret is written here"


def commands_of(titre: str) -> list[str]:
    """The shell commands below a title of docs/grappe.md."""
    guide = (RACINE / "docs" / "grappe.md").read_text(encoding="utf-8")
    partie = guide.split(f"## {titre}\n")[1].split("\n## ")[0]
    lignes = "\n".join(re.findall(r"```sh\n(.*?)```", partie, re.S)).splitlines()
    return [ligne.split("#")[0].strip() for ligne in lignes if ligne.strip()]


def test_a_backup_is_restored_elsewhere_with_the_commands_of_the_guide(
    grappe: Grappe, tmp_path: Path
) -> None:
    """The base is saved and put back in another server: conversations go on there, what was
    published and counted is there."""
    jeton = grappe.porte.open()
    grappe.porte.say(jeton, "j’ai 19 ans")
    assert requests.get(f"{grappe.porte.adresse}/observatoire", timeout=20).status_code == 200
    sauver, restaurer = commands_of("Sauvegarder et restaurer")
    chemins = f"{Path(find('pg_dump')).parent}:{os.environ['PATH']}"
    autre = PostgreSQL(_folder(grappe))
    autre.start()
    try:
        for commande, serveur in ((sauver, grappe.postgresql), (restaurer, autre)):
            subprocess.run(
                ["sh", "-euc", commande],
                cwd=tmp_path,
                env={**os.environ, "PASSERELLE_POSTGRESQL": serveur.adresse, "PATH": chemins},
                check=True,
                capture_output=True,
                timeout=60,
            )
        tables = {
            str(nom)
            for (nom,) in autre.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        }
        assert tables >= {"conversations", "publications", "comptes", "clos", "envois", "installation"}  # fmt: skip
        assert autre.ask("SELECT 1 FROM conversations WHERE id = %s", conversation_of(jeton))
        ancien, grappe.postgresql = grappe.postgresql, autre
        neuf = grappe.start()
        grappe.postgresql = ancien
        connue = situation(neuf.say(jeton, "j’habite à Vesoul"))
        assert (connue["age"], connue["commune"]) == (19, "70550")
        neuf.processus.terminate()
        neuf.processus.wait(30)
    finally:
        autre.stop()


def _folder(grappe: Grappe) -> Path:
    dossier = grappe.postgresql.dossier.parent / f"{grappe.postgresql.dossier.name}-autre"
    dossier.mkdir()
    return dossier
