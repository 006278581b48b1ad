"""`passerelle affiche`: a poster to print, whose QR code opens the service."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from bot.cli import FAIT, AppelInvalide
from bot.commandes.sorties import write_text
from bot.pages.affiche import LONG_MAX, Affiche, draw
from bot.pages.filtres import name_of, read_filters
from bot.territoires import Territoires, imported_lists

EXEMPLE = "https://passerelle.ville.fr"
_ADRESSE_MAX = 200  # beyond, the modules of the code are too small for a phone two metres away
_HOMONYMES_DITS = 12


def affiche(
    adresse: str, territoire: str | None, mode: str, titre: str | None, fichier: str
) -> int:
    """Write the poster in a file, or on standard output ("-")."""
    code, lieu = _read_place(territoire) if territoire is not None else (None, "")
    dessin = Affiche(
        adresse=_read_address(adresse),
        territoire=code,
        lieu=lieu,
        mode=mode,
        titre=_read_title(titre) if titre is not None else "",
    )
    write_text(fichier, draw(dessin))
    if fichier != "-":
        print(
            f"L’affiche est dans « {fichier} » : ouvrez-la dans un navigateur, imprimez-la en A4.\n"
            f"Son code QR ouvre {dessin.to_scan}"
        )
    return FAIT


def _read_address(adresse: str) -> str:
    """The address of the service as a QR code holds it, in ASCII. Raises `AppelInvalide`."""
    ecrite = adresse.strip()
    try:
        lue = urlsplit(ecrite)
        hote = (lue.hostname or "").encode("idna").decode("ascii")
        port = f":{lue.port}" if lue.port is not None else ""
    except ValueError:  # a port that is none, a name that cannot be
        raise _refusal(ecrite, "ce n’est pas une adresse web") from None
    if lue.scheme not in ("http", "https"):
        raise _refusal(ecrite, "elle doit commencer par https:// (ou http://)")
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)*|[0-9a-f:]+", hote):
        raise _refusal(ecrite, "elle ne nomme aucun site")
    if "?" in ecrite or "#" in ecrite:
        raise _refusal(ecrite, "le « ? » ou le « # » et ce qui suit sont en trop : --territoire et --mode le disent")  # fmt: skip
    if lue.username is not None or not ecrite.isprintable() or " " in ecrite:
        raise _refusal(ecrite, "elle ne tient ni espace, ni nom, ni mot de passe")
    site = f"[{hote}]" if ":" in hote else hote
    rendue = f"{lue.scheme}://{site}{port}{quote(lue.path, safe='/%:@!$&()*+,;=~')}"
    if len(rendue) > _ADRESSE_MAX:
        raise _refusal(f"{ecrite[:60]}…", f"elle est trop longue ({_ADRESSE_MAX} signes au plus)")
    return rendue.rstrip("/")


def _refusal(adresse: str, raison: str) -> AppelInvalide:
    return AppelInvalide(
        f"--adresse : « {adresse} » ne convient pas, {raison}. Par exemple : {EXEMPLE}"
    )


def _read_place(ecrit: str) -> tuple[str, str]:
    """The code of a commune or a département, and its name. Raises `AppelInvalide`."""
    territoires = Territoires(importes=imported_lists())
    lu = read_filters({"lieu": ecrit}, territoires)
    if lu.choix:
        noms = [f"{c.code} : {name_of(c)}" for c in lu.choix[:_HOMONYMES_DITS]]
        reste = len(lu.choix) - len(noms)
        suite = f"\n  et {reste} autre{'s' if reste > 1 else ''}" if reste else ""
        raise AppelInvalide(
            f"--territoire : plusieurs communes répondent à « {ecrit} ». Écrivez le code de la "
            "vôtre :\n  " + "\n  ".join(noms) + suite
        )
    code = lu.commune or lu.departement
    if code is None:
        raison = lu.erreurs.get("lieu", "Écrivez une commune ou un département.")
        raise AppelInvalide(f"--territoire : « {ecrit[:60]} » ne convient pas. {raison}")
    return code, lu.lieu


def _read_title(ecrit: str) -> str:
    titre = " ".join(ecrit.split())
    if not titre or not titre.isprintable():
        raise AppelInvalide(
            "--titre : écrivez une phrase, ou retirez --titre pour garder celle de l’affiche."
        )
    if len(titre) > LONG_MAX:
        raise AppelInvalide(
            f"--titre : {len(titre)} signes, c’est trop long pour une affiche ({LONG_MAX} au plus)."
        )
    return titre.replace("'", "’")
