"""The page of each fiche: its conditions in words, its places, source and doubts; nothing unescaped."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

import pytest

from bot.catalogue import load_catalogue
from bot.orientation.enonces import Enonce, Mots, enonce
from bot.orientation.fiches import Catalogue, Fiche, Structure, Zone
from bot.orientation.phrases import day_in_french
from bot.pages import Pages
from bot.pages.filtres import name_of
from bot.pages.lieux import PEU
from bot.situation import cles
from bot.territoires import Territoires
from tests.conftest import JOUR
from tests.pages.conftest import REFERENTIELS, pages_of
from tests.pages.lecture_html import Lue, plain, well_made

FICHES = sorted(load_catalogue(Territoires()).fiches)
CLES = [cle for cle in (*cles(), "au_moins", "un_parmi", "territoire_habilite") if "_" in cle]
MALIN = "<script>alert('x')</script> & \"guillemets\""


def page_of(pages: Pages, fiche: str, jour: date = JOUR, **champs: str) -> Lue:
    statut, page = pages.fiche(fiche, champs, jour)
    assert statut == 200
    return well_made(page)


def changed(catalogue: Catalogue, fiche: str, **valeurs: object) -> Catalogue:
    """The catalogue with one fiche changed."""
    fiches = dict(catalogue.fiches)
    fiches[fiche] = replace(fiches[fiche], **valeurs)  # type: ignore[arg-type]
    return replace(catalogue, fiches=MappingProxyType(fiches))


def words(dite: Enonce) -> list[str]:
    return [dite.texte, *(mot for partie in dite.parties for mot in words(partie))]


def mots(territoires: Territoires) -> Mots:
    def commune(code: str) -> str:
        trouvee = territoires.commune(code)
        assert trouvee is not None
        return name_of(trouvee)

    return Mots({code: str(f["educateur"]) for code, f in REFERENTIELS.freins.items()}, commune)


@pytest.mark.parametrize("identifiant", FICHES)
def test_a_fiche_tells_what_it_holds(
    identifiant: str, pages: Pages, catalogue: Catalogue, territoires: Territoires
) -> None:
    fiche = catalogue.fiches[identifiant]
    texte = page_of(pages, identifiant).texte
    attendus: list[str | None] = [
        fiche.nom, fiche.resume, fiche.demarche, fiche.source, fiche.a_confirmer, fiche.prescription,
        fiche.remuneration, fiche.cout, fiche.duree, fiche.telephone, *fiche.documents, *fiche.alias,
        f"Vérifié le {day_in_french(fiche.verifie_le)}",
    ]  # fmt: skip
    for condition in (*fiche.conditions, *fiche.d_abord):
        attendus += words(enonce(condition, mots(territoires)))
        attendus.append(condition.texte and condition.texte.rstrip("."))
    attendus += [s.nom for s in catalogue.structures if identifiant in s.dispositifs]
    manquent = [dit for dit in attendus if dit and plain(dit) not in texte]
    assert manquent == []
    assert ("pas toujours exigé :" in texte) == any(c.souple for c in fiche.conditions)
    assert ("Ouvert à tous" in texte) == (not fiche.conditions)


@pytest.mark.parametrize("identifiant", FICHES)
def test_no_key_and_no_code_is_shown(identifiant: str, pages: Pages) -> None:
    texte = page_of(pages, identifiant).texte
    assert not re.search(
        rf"\b({'|'.join(CLES)}|cap-bep|sans-abri|a_verifier|None|True|False)\b", texte
    )


@pytest.mark.parametrize(
    "cle", ["nom", "resume", "demarche", "source", "a_confirmer", "cout", "prescription"]
)
def test_what_a_fiche_says_is_escaped(
    cle: str, catalogue: Catalogue, territoires: Territoires
) -> None:
    pages = pages_of(changed(catalogue, "mission-locale", **{cle: MALIN}), territoires)
    assert plain(MALIN) in page_of(pages, "mission-locale").texte
    assert well_made(pages.catalogue({}, JOUR)[1])


def test_what_a_place_says_is_escaped_and_only_web_addresses_are_links(
    catalogue: Catalogue, territoires: Territoires
) -> None:
    lieu = replace(
        catalogue.structures[0], nom=MALIN, adresse=MALIN, source=MALIN, site="javascript:alert(1)", telephone="03 84 00 00 00"
    )  # fmt: skip
    pages = pages_of(replace(catalogue, structures=(lieu,)), territoires)
    lue = page_of(pages, lieu.dispositifs[0])
    assert lue.texte.count(plain(MALIN)) >= 3
    assert "tel:0384000000" in lue.links
    assert not any(lien.startswith("javascript") for lien in lue.links)


def test_a_finished_fiche_says_so_and_what_follows(
    catalogue: Catalogue, territoires: Territoires
) -> None:
    fini = changed(catalogue, "plie", fin=JOUR - timedelta(days=1), remplace_par="cej")
    lue = page_of(pages_of(fini, territoires), "plie")
    assert f"C’est terminé depuis le {day_in_french(JOUR - timedelta(days=1))}." in lue.texte
    assert "/catalogue/cej" in lue.links
    futur = changed(catalogue, "plie", debut=JOUR + timedelta(days=1))
    assert "Cela commence le" in page_of(pages_of(futur, territoires), "plie").texte


def test_a_fiche_checked_too_long_ago_is_to_confirm(pages: Pages, catalogue: Catalogue) -> None:
    fiche = catalogue.fiches["mission-locale"]
    an_apres = fiche.verifie_le.replace(year=fiche.verifie_le.year + 1)
    dit = f"elle est à relire tous les {fiche.rythme} mois"
    assert dit not in page_of(pages, fiche.id, an_apres - timedelta(days=1)).texte
    assert dit in page_of(pages, fiche.id, an_apres).texte


def many(fiche: Fiche, combien: int) -> tuple[Structure, ...]:
    """Places of two départements, in turn."""
    return tuple(
        Structure(
            f"lieu-{n}", f"Lieu {n}", (fiche.id,), Zone(departements=frozenset({("70", "90")[n % 2]})),
            None, None, None, None, None, "source 000", JOUR,
        )
        for n in range(combien)
    )  # fmt: skip


def test_many_places_come_by_departement(catalogue: Catalogue, territoires: Territoires) -> None:
    fiche = catalogue.fiches["mission-locale"]
    pages = pages_of(replace(catalogue, structures=many(fiche, PEU + 2)), territoires)
    lue = page_of(pages, fiche.id)
    assert "Lieu 0 " not in lue.texte
    assert f"/catalogue/{fiche.id}?lieu=70" in lue.links
    du_70 = page_of(pages, fiche.id, lieu="70").texte
    assert "Lieu 0 " in du_70 and "Lieu 1 " not in du_70
    vesoul = page_of(pages, fiche.id, lieu="Vesoul").texte
    assert "Lieu 0 " in vesoul and "Lieu 1 " not in vesoul
    assert "aucun lieu dans ce département" in page_of(pages, fiche.id, lieu="13").texte


@pytest.mark.parametrize(
    "identifiant", ["", "rien", "misson-locale", "../etc/passwd", MALIN, "é" * 5000, "\x00"]
)
def test_an_unknown_fiche_gives_the_list(
    identifiant: str, pages: Pages, catalogue: Catalogue
) -> None:
    statut, page = pages.fiche(identifiant, {}, JOUR)
    lue = well_made(page)
    assert statut == 404 and "n’existe" in lue.texte
    assert {f"/catalogue/{code}" for code in catalogue.fiches} <= set(lue.links)
    assert ("Peut-être" in lue.texte) == (identifiant == "misson-locale")
