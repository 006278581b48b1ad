"""How a page, a file or a refusal is sent to a browser: headers, freshness, compression."""

from __future__ import annotations

from collections.abc import Mapping

from sanic import Request
from sanic.response import HTTPResponse

from bot.pages import error_page
from bot.pages.fichiers import Fichier, etag_of, make_file

SURES = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
ENTETES = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    **SURES,
}
METHODES = ["GET", "HEAD"]


def refusal_page(statut: int, phrase: str, attente: int | None) -> HTTPResponse:
    """A refusal to read in a browser; `attente` are the seconds after which to try again."""
    entetes = {**ENTETES, **({"Retry-After": str(attente)} if attente else {})}
    corps = error_page(statut, phrase)
    return HTTPResponse(corps, statut, entetes, "text/html; charset=utf-8")


def fields(request: Request) -> dict[str, str]:
    """The query string, the first value of each field."""
    lus = request.get_args(keep_blank_values=True)
    return {cle: str(valeurs[0]) for cle, valeurs in lus.items() if valeurs}


def fresh(
    request: Request, statut: int, corps: str, genre: str = ".html", politique: str | None = None
) -> HTTPResponse:
    """The content, or 304 when whoever asks has it already: it is named by what it says."""
    octets = corps.encode("utf-8")
    entetes = {**ENTETES, "Cache-Control": "no-cache"}
    if politique:
        entetes["Content-Security-Policy"] = politique
    if statut == 200:
        entetes["ETag"] = etag_of(octets)
        if _has_already(request, entetes["ETag"]):
            return HTTPResponse(status=304, headers=entetes)
    return sent(request, make_file(genre, octets), entetes, statut)


def sent_if_new(request: Request, fichier: Fichier, entetes: Mapping[str, str]) -> HTTPResponse:
    """A file that was made before, or 304 when whoever asks has it already."""
    dits = {**entetes, "ETag": fichier.etag}
    if _has_already(request, fichier.etag):
        return HTTPResponse(status=304, headers=dits)
    return sent(request, fichier, dits)


def _has_already(request: Request, etag: str) -> bool:
    connus = request.headers.get("if-none-match", "")
    return etag in (connu.strip().removeprefix("W/") for connu in connus.split(","))


def sent(
    request: Request, fichier: Fichier, entetes: Mapping[str, str], statut: int = 200
) -> HTTPResponse:
    """A content, compressed for whoever reads that."""
    dits = {**entetes, "Vary": "Accept-Encoding"}
    if "gzip" in request.headers.get("accept-encoding", ""):
        dits["Content-Encoding"] = "gzip"
        return HTTPResponse(fichier.serre, statut, dits, fichier.genre)
    return HTTPResponse(fichier.corps, statut, dits, fichier.genre)
