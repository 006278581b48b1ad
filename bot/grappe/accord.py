"""What workers must share, checked when each one starts: the same secret, the same base."""

from __future__ import annotations

import contextlib
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import portalocker

from bot.installation import ReglageInvalide, read_variable, var_folder
from bot.rangement import Base
from bot.reglages import SECRET, Reglages

SCHEMA = ("CREATE TABLE IF NOT EXISTS installation (cle TEXT PRIMARY KEY, valeur TEXT NOT NULL)",)
EMPREINTE = "empreinte_du_secret"
VERROU = "service.verrou"
AUTRE_SECRET = (
    f"{SECRET} n’est pas le secret des autres travailleurs de cette base : leurs jetons seraient "
    "refusés ici. Donnez le même partout. S’il change exprès, arrêtez-les tous, puis : "
    "psql ADRESSE -c \"DELETE FROM installation WHERE cle = 'empreinte_du_secret'\""
)
POSTGRESQL_ABSENT = (
    "Attention : PostgreSQL ne répond pas. Le service démarre, donne les numéros d’urgence, et "
    "reprendra les conversations dès qu’il répondra."
)


async def check_accord(reglages: Reglages) -> None:
    """Raise `ReglageInvalide` when this worker would not serve what the others do.

    A server that is down is told and not waited for.
    """
    if reglages.postgresql is None:
        return
    import psycopg2

    from bot.rangement.postgresql import PostgreSQL

    base = PostgreSQL(reglages.postgresql, "accord", SCHEMA, fils=1)
    empreinte = hashlib.sha256(f"accord {read_variable(SECRET)}".encode()).hexdigest()

    def first(connexion: Base) -> str:
        connexion.execute(
            "INSERT INTO installation (cle, valeur) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (EMPREINTE, empreinte),
        )
        lue = connexion.execute("SELECT valeur FROM installation WHERE cle = ?", (EMPREINTE,))
        return str(lue.fetchone()[0])

    try:
        if await base.run(first) != empreinte:
            raise ReglageInvalide(AUTRE_SECRET)
    except psycopg2.Error:
        print(POSTGRESQL_ABSENT, file=sys.stderr, flush=True)
    finally:
        base.close()


@contextlib.contextmanager
def alone(dossier: Path | None = None) -> Iterator[None]:
    """Keep the folder of this installation for one service: two over one file would mix what each
    has at hand. Raises `ReglageInvalide`; a folder that cannot be written is told by /sante."""
    verrou = (dossier or var_folder()) / VERROU
    with contextlib.ExitStack() as pile:
        try:
            verrou.parent.mkdir(parents=True, exist_ok=True)
            prise: Any = portalocker.Lock(verrou, "w", timeout=0, fail_when_locked=True)
            pile.enter_context(prise)
        except portalocker.exceptions.LockException as erreur:
            raise ReglageInvalide(
                f"Un autre service se sert déjà de {verrou.parent} : il aurait les mêmes "
                "conversations que celui-ci. Arrêtez-le, ou donnez à l’un un autre dossier "
                "(PASSERELLE_VAR). Pour plusieurs processus : deploy/grappe/reglages.yml."
            ) from erreur
        except OSError:
            pass
        yield
