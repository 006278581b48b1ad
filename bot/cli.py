"""The command line. Thin: each command reads its arguments and calls one function."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from typing import Any

FAIT, EN_DEFAUT, MAL_APPELE = 0, 1, 2

# What argparse says, in French. It looks each of its sentences up through these two names.
_EN_FRANCAIS = {
    "usage: ": "usage : ",
    "positional arguments": "arguments",
    "options": "options",
    "show this help message and exit": "afficher cette aide",
    "%(prog)s: error: %(message)s\n": "%(prog)s : %(message)s\n",
    "the following arguments are required: %s": "il manque : %s",
    "unrecognized arguments: %s": "argument inconnu : %s",
    "expected one argument": "une valeur est attendue",
    "invalid choice: %(value)r (choose from %(choices)s)": "« %(value)s » n’existe pas (possibles : %(choices)s)",
    "invalid %(type)s value: %(value)r": "« %(value)s » ne convient pas",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s : %(message)s",
    "not allowed with argument %s": "ne va pas avec %s",
    "one of the arguments %s is required": "il faut l’un de : %s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "commande inconnue « %(parser_name)s » (possibles : %(choices)s)",
}


class AppelInvalide(Exception):
    """The call or the input is wrong; the message says in French what to write instead."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code of the contract (0, 1 or 2)."""
    from bot.catalogue import CatalogueInvalide
    from bot.situation import SituationInvalide
    from bot.territoires import TerritoiresIntrouvables

    try:
        options = build_parser().parse_args(arguments)
        return int(options.commande(options))
    except (AppelInvalide, SituationInvalide, CatalogueInvalide, TerritoiresIntrouvables) as erreur:
        print(erreur, file=sys.stderr)
        return MAL_APPELE
    except KeyboardInterrupt:
        return FAIT
    except BrokenPipeError:  # "passerelle … | head"
        sys.stderr.close()
        return FAIT


def build_parser() -> argparse.ArgumentParser:
    """The commands of the contract, section 6."""
    argparse._ = lambda phrase: _EN_FRANCAIS.get(phrase, phrase)  # type: ignore[attr-defined]
    parser = argparse.ArgumentParser(
        prog="passerelle",
        description="Passerelle oriente vers les dispositifs d’insertion.",
        allow_abbrev=False,
    )
    commandes = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=True)

    add = _adder(commandes)

    servir = add("servir", "Le robot et son adresse web, dans un seul processus.", _servir)
    servir.add_argument("--port", type=_port, default=5005)
    servir.add_argument("--adresse", default="127.0.0.1")
    servir.add_argument(
        "--developpement", action="store_true", help="ouvre aussi le canal REST de Rasa"
    )

    converser = add("converser", "Parler au robot dans le terminal.", _converser)
    converser.add_argument("--mode", choices=("habitant", "educateur"), default="habitant")

    orienter = add("orienter", "Des situations en JSON, leurs orientations en JSON.", _orienter)
    orienter.add_argument(
        "--json", action="store_true", help="répondre en JSON (seule forme pour l’instant)"
    )
    orienter.add_argument("--mode", choices=("habitant", "educateur"), default="habitant")
    orienter.add_argument("--jour", metavar="AAAA-MM-JJ", help="le jour qui compte (aujourd’hui)")
    orienter.add_argument(
        "fichier", nargs="?", default="-", metavar="FICHIER", help="- : l’entrée standard"
    )

    comprendre = add("comprendre", "Ce que le robot lit dans une phrase.", _comprendre)
    comprendre.add_argument(
        "--json", action="store_true", help="répondre en JSON (seule forme pour l’instant)"
    )
    comprendre.add_argument(
        "--question", metavar="CLÉ", help="la clé de la situation qui vient d’être demandée"
    )
    comprendre.add_argument(
        "--lot", metavar="FICHIER", help='un JSON {"texte": …} par ligne ; - : l’entrée standard'
    )
    comprendre.add_argument("texte", nargs="?", metavar="TEXTE")

    add("entrainer", "Entraîner le modèle de Rasa.", _entrainer)

    tester = add("tester", "Vérifier les données, les conversations et la compréhension.", _tester)
    tester.add_argument(
        "--nouveau",
        action="store_true",
        help="tenir une conversation et l’enregistrer comme un nouvel essai",
    )
    tester.add_argument(
        "--mode", choices=("habitant", "educateur"), default="habitant", help="avec --nouveau"
    )
    tester.add_argument(
        "--long", action="store_true", help="toute la suite de tests, avec les plus longs"
    )

    publier = add(
        "publier",
        "Donner les fiches et le modèle d’ici à tous les travailleurs d’une grappe.",
        _publier,
    )
    publier.add_argument(
        "--revenir", type=int, metavar="NUMÉRO", help="publier de nouveau une publication passée"
    )
    publier.add_argument(
        "--liste", action="store_true", help="seulement dire celles qui sont gardées"
    )

    _add_affiche(add)
    _add_catalogue(commandes)
    _add_territoires(commandes)
    return parser


def _adder(
    commandes: Any,
) -> Callable[[str, str, Callable[[argparse.Namespace], int]], argparse.ArgumentParser]:
    """What adds a command, or an action of a command: its name, its help, what it runs."""

    def add(
        nom: str, aide: str, commande: Callable[[argparse.Namespace], int]
    ) -> argparse.ArgumentParser:
        sous: argparse.ArgumentParser = commandes.add_parser(
            nom, help=aide, description=aide, allow_abbrev=False
        )
        sous.set_defaults(commande=commande)
        return sous

    return add


def _add_affiche(add: Any) -> None:
    affiche = add("affiche", "Une affiche A4 à imprimer, avec un code QR vers le robot.", _affiche)
    affiche.add_argument(
        "--adresse", required=True, metavar="https://…", help="l’adresse publique du robot"
    )
    affiche.add_argument(
        "--territoire", metavar="LIEU", help="celui du lieu où on l’accroche : 70550, 70, Vesoul"
    )
    affiche.add_argument("--mode", choices=("habitant", "educateur"), default="habitant")
    affiche.add_argument("--titre", metavar="PHRASE", help="à la place de la grande phrase")
    affiche.add_argument(
        "fichier",
        nargs="?",
        default="affiche.html",
        metavar="FICHIER",
        help="affiche.html si rien n’est dit ; - : la sortie standard",
    )


def _add_catalogue(commandes: Any) -> None:
    """`passerelle catalogue ACTION`: each action is a parser of its own."""
    aide = "La vie du catalogue."
    catalogue = commandes.add_parser("catalogue", help=aide, description=aide, allow_abbrev=False)
    add = _adder(catalogue.add_subparsers(title="actions", metavar="ACTION", required=True))

    verifier = add(
        "verifier", "Vérifier les fiches, avec le fichier et la ligne de chaque erreur.", _verifier
    )
    verifier.add_argument(
        "--a-relire",
        nargs="?",
        const="",
        metavar="AAAA-MM",
        help="seulement la liste à relire ce mois-ci, par responsable, pour un courriel ou un ticket",
    )

    nouveau = add(
        "nouveau", "Écrire une nouvelle fiche, ou un nouveau lieu, en quelques questions.", _nouveau
    )
    nouveau.add_argument("quoi", choices=("fiche", "structure"), metavar="fiche|structure")

    comparer = add(
        "comparer",
        "Ce qu’un changement du catalogue change, et pour qui : deux dossiers, ou deux révisions de git.",
        _comparer,
    )
    comparer.add_argument("avant", metavar="AVANT", help="un dossier, ou une révision (HEAD~1)")
    comparer.add_argument("apres", metavar="APRÈS", help="un dossier, ou une révision (HEAD)")

    construire = add(
        "construire",
        "Le catalogue en un fichier SQLite (à parcourir avec Datasette), et les schémas des fiches.",
        _construire,
    )
    construire.add_argument(
        "fichier", nargs="?", metavar="FICHIER", help="var/catalogue.sqlite si rien n’est dit"
    )

    add("liens", "Vérifier que les adresses web répondent encore, et dire quoi écrire.", _liens)
    _add_importer(add)
    _add_exporter(add)


def _add_territoires(commandes: Any) -> None:
    """`passerelle territoires actualiser`: the same as `catalogue importer territoires`."""
    aide = "Les communes, telles qu’elles sont aujourd’hui."
    territoires = commandes.add_parser(
        "territoires", help=aide, description=aide, allow_abbrev=False
    )
    add = _adder(territoires.add_subparsers(title="actions", metavar="ACTION", required=True))
    add("actualiser", "Rafraîchir les communes depuis geo.api.gouv.fr.", _actualiser_territoires)


def _add_importer(add: Any) -> None:
    """`passerelle catalogue importer LISTE`: each list is a parser of its own."""
    importer = add(
        "importer",
        "Importer dans cette installation : qpv (quartiers prioritaires), frr (France Ruralités "
        "Revitalisation), centres (des communes, pour les distances), data-inclusion (les lieux) ou territoires (les communes).",
        _importer,
    )
    listes = importer.add_subparsers(title="listes", metavar="LISTE", required=True)
    add_liste = _adder(listes)
    for liste, aide in (
        ("qpv", "Les quartiers prioritaires de la politique de la ville."),
        ("frr", "Les communes en France Ruralités Revitalisation."),
        ("centres", "Les centres des communes, pour les distances."),
    ):
        sous = add_liste(liste, aide, _importer)
        sous.set_defaults(liste=liste)
        sous.add_argument(
            "source", metavar="SOURCE", help="un fichier CSV (ou JSON), ou son adresse https://…"
        )
    lieux = add_liste(
        "data-inclusion",
        "Les lieux de data·inclusion (https://data.inclusion.gouv.fr). Le jeton est dans la variable "
        "PASSERELLE_DATA_INCLUSION_JETON.",
        _importer_lieux,
    )
    ou = lieux.add_mutually_exclusive_group(required=True)
    ou.add_argument(
        "--departement", action="append", metavar="CODE", help="70, 2A, 974 ; peut se répéter"
    )
    add_liste(
        "territoires",
        "Les communes d’aujourd’hui, de geo.api.gouv.fr : noms, codes postaux, intercommunalités.",
        _actualiser_territoires,
    )
    ou.add_argument("--france", action="store_true", help="tous les départements à la fois")


def _add_exporter(add: Any) -> None:
    """`passerelle catalogue exporter [--format …] [FICHIER]`."""
    exporter = add(
        "exporter",
        "Les lieux du catalogue pour d’autres : data·inclusion (schéma v1), un tableur ou une carte.",
        _exporter,
    )
    exporter.add_argument(
        "--format",
        choices=("data-inclusion", "csv", "geojson"),
        help="data-inclusion (JSON), csv (points-virgules) ou geojson ; sinon, selon la fin du nom du fichier",
    )
    exporter.add_argument(
        "--importes", action="store_true", help="avec les lieux que cette installation a importés"
    )
    exporter.add_argument(
        "fichier", nargs="?", default="-", metavar="FICHIER", help="- : la sortie standard"
    )


def _servir(options: argparse.Namespace) -> int:
    gc.disable()  # until all is loaded (bot.server): nothing of it is to be thrown away
    from bot.commandes.robot import servir

    return servir(options.port, options.adresse, options.developpement)


def _converser(options: argparse.Namespace) -> int:
    from bot.commandes.robot import converser

    return converser(options.mode)


def _entrainer(options: argparse.Namespace) -> int:
    from bot.commandes.robot import entrainer

    return entrainer()


def _orienter(options: argparse.Namespace) -> int:
    from bot.commandes.orienter import orienter

    return orienter(options.fichier, options.mode, options.jour)


def _comprendre(options: argparse.Namespace) -> int:
    from bot.commandes.comprendre import comprendre

    return comprendre(options.texte, options.question, options.lot)


def _publier(options: argparse.Namespace) -> int:
    from bot.commandes.publier import publier

    return publier(options.revenir, options.liste)


def _tester(options: argparse.Namespace) -> int:
    from bot.commandes.tester import tester
    from bot.passerelle import as_shipped

    with as_shipped():
        if options.nouveau:
            from bot.commandes.enregistrer import enregistrer

            return enregistrer(options.mode)
        return tester(long=options.long)


def _affiche(options: argparse.Namespace) -> int:
    from bot.commandes.affiche import affiche

    return affiche(
        options.adresse, options.territoire, options.mode, options.titre, options.fichier
    )


def _verifier(options: argparse.Namespace) -> int:
    if options.a_relire is not None:
        from bot.commandes.relecture import a_relire

        return a_relire(options.a_relire)
    from bot.commandes.catalogue import verifier

    return verifier()


def _nouveau(options: argparse.Namespace) -> int:
    from bot.commandes.nouveau import nouveau

    return nouveau(options.quoi)


def _comparer(options: argparse.Namespace) -> int:
    from bot.commandes.comparer import comparer

    return comparer(options.avant, options.apres)


def _construire(options: argparse.Namespace) -> int:
    from bot.commandes.catalogue import construire

    return construire(options.fichier)


def _liens(options: argparse.Namespace) -> int:
    from bot.commandes.liens import liens

    return liens()


def _importer(options: argparse.Namespace) -> int:
    from bot.commandes.catalogue import importer

    return importer(options.liste, options.source)


def _importer_lieux(options: argparse.Namespace) -> int:
    from bot.commandes.lieux import importer_lieux

    return importer_lieux(options.departement or [None])


def _actualiser_territoires(_options: argparse.Namespace) -> int:
    from bot.commandes.lieux import actualiser_territoires

    return actualiser_territoires()


def _exporter(options: argparse.Namespace) -> int:
    from bot.commandes.exporter import exporter

    return exporter(options.format, options.fichier, options.importes)


def _port(texte: str) -> int:
    if not texte.isdigit() or not 1 <= int(texte) <= 65535:
        raise argparse.ArgumentTypeError(
            f"« {texte} » n’est pas un port ; écrivez un nombre de 1 à 65535"
        )
    return int(texte)
