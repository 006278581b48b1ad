"""What all workers take from one place: the catalogue and the model, versioned, in their PostgreSQL.

A publication is for the workers whose program is the same as where it was made: others wait for theirs.
"""

from __future__ import annotations

import hashlib
import io
import tarfile
from dataclasses import dataclass
from pathlib import Path

from bot.rangement import Base, Rangement

RACINE = Path(__file__).parents[2]
PROGRAMME = ("bot", "actions", "requirements/execution.txt", "data/referentiels")
DOSSIERS = ("catalogue", "structures")
GARDEES = 10  # publications of one program, to go back to
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS publications (numero SERIAL PRIMARY KEY, programme TEXT NOT NULL, "
    "empreinte TEXT NOT NULL, catalogue BLOB NOT NULL, modele BLOB NOT NULL, "
    "publiee_le TIMESTAMPTZ NOT NULL DEFAULT now())",
)
NOM = "publications"
_UN_SEUL = 7_045_006  # the advisory lock of the worker that is taking one


class PublicationAbimee(ValueError):
    """What was read is not what was published."""


@dataclass(frozen=True)
class Publication:
    """A catalogue (its YAML files, in a tar) and a model (Rasa's archive), as bytes."""

    catalogue: bytes
    modele: bytes

    @property
    def empreinte(self) -> str:
        """SHA-256 of both: the files of a catalogue give the same one wherever they are packed."""
        return hashlib.sha256(self.catalogue + self.modele).hexdigest()

    def unpack(self, dossier: Path) -> tuple[Path, Path, Path]:
        """Write it in a folder: those of the fiches and of the structures, and the model."""
        with tarfile.open(fileobj=io.BytesIO(self.catalogue)) as archive:
            archive.extractall(dossier, filter="data")
        modele = dossier / "passerelle.tar.gz"
        modele.write_bytes(self.modele)
        return dossier / DOSSIERS[0], dossier / DOSSIERS[1], modele


@dataclass(frozen=True)
class Ligne:
    """One publication in the list of them."""

    numero: int
    publiee_le: str
    empreinte: str
    pour_ce_programme: bool


def pack(fiches: Path, structures: Path, modele: Path) -> Publication:
    """The catalogue of two folders, and a model."""
    sortie = io.BytesIO()
    with tarfile.open(fileobj=sortie, mode="w") as archive:
        for nom, dossier in zip(DOSSIERS, (fiches, structures), strict=True):
            for chemin in sorted(dossier.glob("*.yml")):
                contenu = chemin.read_bytes()
                entete = tarfile.TarInfo(f"{nom}/{chemin.name}")
                entete.size = len(contenu)
                archive.addfile(entete, io.BytesIO(contenu))
    return Publication(sortie.getvalue(), modele.read_bytes())


def fingerprint_of_program(racine: Path = RACINE) -> str:
    """SHA-256 of what a catalogue and a model are read with."""
    somme = hashlib.sha256()
    for nom in PROGRAMME:
        chemin = racine / nom
        fichiers = [chemin] if chemin.is_file() else sorted(chemin.rglob("*"))
        for fichier in fichiers:
            if fichier.is_file() and fichier.suffix in (".py", ".txt", ".yml"):
                somme.update(str(fichier.relative_to(racine)).encode())
                somme.update(hashlib.sha256(fichier.read_bytes()).digest())
    return somme.hexdigest()


def publications_of(adresse: str) -> Rangement:
    """The publications that a postgresql:// keeps."""
    from bot.rangement.postgresql import PostgreSQL  # where it is used, its driver is there

    return PostgreSQL(adresse, NOM, SCHEMA, fils=1)


class Publications:
    """The publications of a PostgreSQL, for one program."""

    def __init__(self, rangement: Rangement, programme: str | None = None) -> None:
        self._rangement = rangement
        self._programme = programme or fingerprint_of_program()

    async def publish(self, publication: Publication) -> tuple[int, bool]:
        """Its number, and whether it is new: the one that serves already is not published twice."""

        def write(base: Base) -> tuple[int, bool]:
            derniere = base.execute(
                "SELECT numero, empreinte FROM publications WHERE programme = ? "
                "ORDER BY numero DESC LIMIT 1",
                (self._programme,),
            ).fetchone()
            if derniere is not None and derniere[1] == publication.empreinte:
                return int(derniere[0]), False
            numero = base.execute(
                "INSERT INTO publications (programme, empreinte, catalogue, modele) "
                "VALUES (?, ?, ?, ?) RETURNING numero",
                (self._programme, publication.empreinte, publication.catalogue, publication.modele),
            ).fetchone()[0]
            base.execute(
                "DELETE FROM publications WHERE programme = ? AND numero NOT IN (SELECT numero FROM "
                "publications WHERE programme = ? ORDER BY numero DESC LIMIT ?)",
                (self._programme, self._programme, GARDEES),
            )
            return int(numero), True

        return await self._rangement.run(write)

    async def latest(self) -> int | None:
        """The number of the one to serve, None when nothing was published for this program."""

        def read(base: Base) -> int | None:
            lu = base.execute(
                "SELECT max(numero) FROM publications WHERE programme = ?", (self._programme,)
            ).fetchone()
            return None if lu[0] is None else int(lu[0])

        return await self._rangement.run(read)

    async def fetch(self, numero: int) -> Publication | None:
        """One of them, None when it is not kept. Raises `PublicationAbimee`."""

        def read(base: Base) -> tuple[Publication, str] | None:
            lue = base.execute(
                "SELECT catalogue, modele, empreinte FROM publications WHERE numero = ?", (numero,)
            ).fetchone()
            return None if lue is None else (Publication(bytes(lue[0]), bytes(lue[1])), lue[2])

        lue = await self._rangement.run(read)
        if lue is None:
            return None
        publication, empreinte = lue
        if publication.empreinte != empreinte:
            raise PublicationAbimee(f"La publication {numero} n’est plus celle qui a été publiée.")
        return publication

    async def all(self) -> list[Ligne]:
        """Those that are kept, the last one first."""

        def read(base: Base) -> list[Ligne]:
            lues = base.execute(
                "SELECT numero, to_char(publiee_le, 'YYYY-MM-DD HH24:MI'), empreinte, programme = ? "
                "FROM publications ORDER BY numero DESC",
                (self._programme,),
            )
            return [Ligne(*lue) for lue in lues.fetchall()]

        return await self._rangement.run(read)

    async def take_turn(self) -> bool:
        """Whether this worker may take one now; then `give_turn`. One that dies gives it up."""

        def ask(base: Base) -> bool:
            return bool(base.execute("SELECT pg_try_advisory_lock(?)", (_UN_SEUL,)).fetchone()[0])

        return await self._rangement.run(ask)

    async def give_turn(self) -> None:
        """Let the next worker take it."""
        await self._rangement.run(
            lambda base: base.execute("SELECT pg_advisory_unlock(?)", (_UN_SEUL,))
        )
