"""What workers must share, checked when each one starts: the same secret, the same base."""

from __future__ import annotations

import hashlib
import sys

from bot.installation import ReglageInvalide, read_variable
from bot.rangement import Base
from bot.reglages import SECRET, Reglages

SCHEMA = ("CREATE TABLE IF NOT EXISTS installation (cle TEXT PRIMARY KEY, valeur TEXT NOT NULL)",)
EMPREINTE = "empreinte_du_secret"
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
