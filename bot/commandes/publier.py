"""`passerelle publier`: the catalogue and the model of this folder, for all workers."""

from __future__ import annotations

import asyncio

from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.cli import FAIT, AppelInvalide
from bot.commandes.catalogue import check_catalogue
from bot.grappe.publication import (
    PublicationAbimee,
    Publications,
    fingerprint_of_program,
    pack,
    publications_of,
)
from bot.installation import ReglageInvalide
from bot.nlu.modele import EntrainementImpossible, ensure_model
from bot.rangement import Rangement
from bot.reglages import VARIABLE, read_settings

SANS_GRAPPE = (
    "« publier » sert à plusieurs travailleurs, qui partagent un PostgreSQL : "
    f"{VARIABLE}=deploy/grappe/reglages.yml (docs/grappe.md). Un processus seul prend les fiches dès "
    "qu’elles changent, et le reste quand il redémarre."
)


def publier(revenir: int | None, liste: bool) -> int:
    """Publish, list what is kept, or publish again an earlier one."""
    import psycopg2

    try:
        adresse = read_settings().postgresql
    except ReglageInvalide as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    if adresse is None:
        raise AppelInvalide(SANS_GRAPPE)
    rangement = publications_of(adresse)
    try:
        asyncio.run(_act(rangement, revenir, liste))
    except psycopg2.Error as erreur:
        raise AppelInvalide(
            f"PostgreSQL ne répond pas, ou refuse ({type(erreur).__name__}) : rien n’est publié."
        ) from erreur
    except (EntrainementImpossible, PublicationAbimee) as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    finally:
        rangement.close()
    return FAIT


async def _act(rangement: Rangement, revenir: int | None, liste: bool) -> None:
    publications = Publications(rangement, fingerprint_of_program())
    if liste:
        for ligne in await publications.all():
            pour = "" if ligne.pour_ce_programme else ", pour une autre version du programme"
            print(f"{ligne.numero}  {ligne.publiee_le}  {ligne.empreinte[:12]}{pour}")
        return
    if revenir is None:
        check_catalogue()
        publication = pack(CATALOGUE, STRUCTURES, ensure_model())
    else:
        ancienne = await publications.fetch(revenir)
        if ancienne is None:
            raise AppelInvalide(
                f"La publication {revenir} n’est pas gardée ; « passerelle publier --liste » dit "
                "celles qui le sont."
            )
        publication = ancienne
    numero, nouvelle = await publications.publish(publication)
    print(
        f"Publication {numero} : les travailleurs la prennent l’un après l’autre, en quelques secondes."
        if nouvelle
        else f"Rien n’a changé : la publication {numero} sert déjà."
    )
