"""Reads the values of one block of the catalogue: a text, a number, a day, a place, a list of codes."""

from __future__ import annotations

import difflib
import re
from datetime import date
from typing import Any

from bot.catalogue.yaml_situe import Bloc, Erreur, Suite
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import ETAPES, RYTHME, Zone
from bot.situation import FREINS

_ADRESSE_WEB = re.compile(r"https?://\S+\.\S+")
_TELEPHONE = re.compile(r"\d{2,4}|\d\d \d\d|0[1-9]( \d\d){4}|0 8\d\d( \d\d){3}|0 8\d\d( \d{3}){2}")
_VOUS = re.compile(r"(?<!rendez-)(?<!rendez )\b(vous|votre|vos)\b", re.IGNORECASE)
_MOT_A_APOSTROPHE = re.compile(r"[^\s'«»]*'[^\s'«»]*")

# What to write for a key that is missing.
EXEMPLES = {
    "nom": "Mission Locale",
    "alias": "[mission locale, milo]",
    "etape": "accompagnement",
    "freins": "[mobilite, logement]",
    "resume": "Ce qui s’y passe, en mots simples.",
    "demarche": "Appelez, et demandez un premier rendez-vous.",
    "documents": "[]",
    "mediation_pour": "[mission-locale]",
    "conditions": "[]",
    "source": "service-public, fiche F2039",
    "verifie_le": "2026-11-22",
    "cas": "À 19 ans, c’est ouvert",
    "situation": "{age: 19}",
    "verdict": "eligible",
    "id": "mission-locale-vesoul",
    "dispositifs": "[mission-locale]",
    "territoire": '{communes: ["70550"]}',
    "communes": '["70550"]',
    "departements": '["70"]',
}


class Champs:
    """One reader for each kind of value. Each returns the value, or None after telling a mistake in
    `erreurs`: reading goes on."""

    def __init__(self, fichier: str, territoires: TableTerritoires) -> None:
        self.fichier = fichier
        self.erreurs: list[Erreur] = []
        self._territoires = territoires

    def text(self, bloc: Bloc, cle: str) -> str | None:
        valeur = bloc[cle]
        if isinstance(valeur, int | float | date) and not isinstance(valeur, bool):
            return bloc.typed(cle) or str(valeur)
        if not isinstance(valeur, str) or not valeur.strip():
            self._wrong(bloc.line_of(cle), f"« {cle} » attend un texte.")
            return None
        return " ".join(valeur.split())

    def texts(self, bloc: Bloc, cle: str) -> tuple[str, ...]:
        valeur = bloc[cle]
        if not isinstance(valeur, Suite) or not all(isinstance(mot, str | int) for mot in valeur):
            exemple = EXEMPLES.get(cle, "[un, deux]")
            self._wrong(
                bloc.line_of(cle), f"« {cle} » attend une liste, par exemple « {cle}: {exemple} »."
            )
            return ()
        return tuple(str(mot) for mot in valeur)

    def phone(self, bloc: Bloc, cle: str) -> str | None:
        numero = self.text(bloc, cle)
        if numero is not None and not _TELEPHONE.fullmatch(numero):
            texte = f'« {cle} » : « {numero} » n’est pas un numéro ; écrivez-le ainsi : "03 84 97 00 00", "0 800 23 13 13" ou "3949".'
            self._wrong(bloc.line_of(cle), texte)
        return numero

    def numbers(self, bloc: Bloc, cle: str) -> tuple[str, ...]:
        """Numbers that the texts give besides `telephone`, each with where it was read."""
        lus = bloc[cle]
        if not isinstance(lus, Bloc) or not all(isinstance(source, str) for source in lus.values()):
            self._wrong(
                bloc.line_of(cle),
                f'« {cle} » : écrivez chaque numéro et où il a été lu, par exemple {{"0 800 23 13 13": solidarites-sante.gouv.fr}}.',
            )
            return ()
        for numero in lus:
            if not _TELEPHONE.fullmatch(numero):
                self._wrong(
                    lus.line_of(numero),
                    f"« {cle} » : « {numero} » n’est pas un numéro de téléphone.",
                )
        return tuple(lus)

    def months(self, bloc: Bloc, cle: str) -> int:
        mois = bloc[cle]
        if isinstance(mois, bool) or not isinstance(mois, int) or not 1 <= mois <= 60:
            self._wrong(bloc.line_of(cle), f"« {cle} » attend un nombre de mois, de 1 à 60.")
            return RYTHME
        return mois

    def url(self, bloc: Bloc, cle: str) -> str | None:
        adresse = self.text(bloc, cle)
        if adresse is not None and not _ADRESSE_WEB.fullmatch(adresse):
            texte = f"« {cle} » : « {adresse} » n’est pas une adresse web ; écrivez-la entière, par exemple https://www.unml.info."
            self._wrong(bloc.line_of(cle), texte)
        return adresse

    def freins(self, bloc: Bloc, cle: str) -> tuple[str, ...]:
        codes = self.texts(bloc, cle)
        for code in codes:
            if code not in FREINS:
                self._wrong(
                    bloc.line_of(cle),
                    f"« {code} » n’est pas un frein connu{near(code, FREINS)}. Possibles : {', '.join(FREINS)}.",
                )
        return codes

    def etape(self, bloc: Bloc, cle: str) -> str | None:
        valeur = bloc[cle]
        if valeur not in ETAPES:
            self._wrong(
                bloc.line_of(cle),
                f"« {valeur} » n’est pas une étape{near(str(valeur), ETAPES)}. Possibles : {', '.join(ETAPES)}.",
            )
            return None
        return str(valeur)

    def flag(self, bloc: Bloc, cle: str) -> bool:
        if not isinstance(bloc[cle], bool):
            self._wrong(bloc.line_of(cle), f"« {cle} » attend oui ou non.")
        return bool(bloc[cle])

    def day(self, bloc: Bloc, cle: str) -> date | None:
        valeur = bloc[cle]
        if isinstance(valeur, date):
            return valeur
        self._wrong(
            bloc.line_of(cle),
            f"« {cle} » : « {valeur} » n’est pas une date du calendrier ; écrivez AAAA-MM-JJ, par exemple {EXEMPLES['verifie_le']}.",
        )
        return None

    def day_or_year(self, bloc: Bloc, cle: str) -> date | None:
        if isinstance(bloc[cle], int) and 1990 <= bloc[cle] <= 2100:
            return date(bloc[cle], 12, 31)
        return self.day(bloc, cle)

    def commune(self, bloc: Bloc, cle: str) -> str | None:
        if not isinstance(bloc[cle], str):
            self._unquoted(bloc.line_of(cle), bloc.typed(cle))
            return None
        return self._commune(bloc[cle], bloc.line_of(cle))

    def zone(self, bloc: Bloc, cle: str) -> Zone | None:
        lieu = bloc[cle]
        ligne = bloc.line_of(cle)
        if not isinstance(lieu, Bloc) or not lieu or lieu.keys() - {"communes", "departements"}:
            self._wrong(
                ligne, f'« {cle} » : écrivez {{communes: ["70550"]}} ou {{departements: ["70"]}}.'
            )
            return None
        if self._unquoted_codes(lieu):
            return None
        communes = (
            [self._commune(code, ligne) for code in self.texts(lieu, "communes")]
            if "communes" in lieu
            else []
        )
        departements = self.texts(lieu, "departements") if "departements" in lieu else ()
        for code in departements:
            if self._territoires.departement(code) is None:
                self._wrong(ligne, f"aucun département « {code} ».")
        connues = [code for code in communes if code]
        trouvees = [self._territoires.commune(code) for code in connues]
        return Zone(
            frozenset(connues),
            frozenset(departements),
            frozenset(commune.parente for commune in trouvees if commune.parente),
        )

    def _commune(self, code: str, ligne: int) -> str | None:
        commune = self._territoires.commune(code)
        if commune is None:
            self._wrong(
                ligne,
                f"aucune commune n’a le code INSEE « {code} » (entre guillemets, 5 caractères).",
            )
            return None
        if commune.code != code:
            self._wrong(
                ligne,
                f"« {code} » est un ancien code ; écrivez « {commune.code} » ({commune.nom}).",
            )
        return str(commune.code)

    def _unquoted_codes(self, lieu: Bloc) -> bool:
        """Tell the codes that YAML reads as numbers (01004 would become 1004); true if there are any."""
        avant = len(self.erreurs)
        for cle in ("communes", "departements"):
            codes = lieu.get(cle)
            if isinstance(codes, Suite):
                for rang, code in enumerate(codes):
                    if isinstance(code, int | float):
                        self._unquoted(codes.lignes[rang], codes.ecrits[rang])
        return len(self.erreurs) > avant

    def _unquoted(self, ligne: int, ecrit: str) -> None:
        self._wrong(
            ligne,
            f'« {ecrit} » : mettez des guillemets autour du code INSEE, "{ecrit}", sinon son zéro se perd.',
        )

    def _check_style(self, bloc: Bloc, cle: str, texte: Any) -> None:
        """Refuse what does not read well to both a resident and an educator."""
        if not isinstance(texte, str):
            return
        droite = _MOT_A_APOSTROPHE.search(texte)
        if droite:
            bien = droite.group().replace("'", "’")
            self._wrong(
                bloc.line_of(cle),
                f"« {cle} » : une apostrophe droite ; écrivez « {bien} », avec ’.",
            )
        vous = _VOUS.search(texte)
        if vous:
            conseil = "le même texte sert à un éducateur : écrivez sans « vous », par exemple « On y prépare son projet »"
            self._wrong(bloc.line_of(cle), f"« {cle} » : « {vous.group()} » ; {conseil}.")

    def _check_keys(self, bloc: Bloc, connues: Any, obligatoires: Any) -> None:
        self._check_unknown(bloc, connues)
        self._check_missing(bloc, obligatoires)

    def _check_unknown(self, bloc: Bloc, connues: Any) -> None:
        for cle in bloc:
            if cle not in connues:
                self._wrong(bloc.line_of(cle), f"clé inconnue « {cle} »{near(cle, connues)}.")

    def _check_missing(self, bloc: Bloc, obligatoires: Any) -> None:
        for cle in obligatoires:
            if bloc.get(cle) is None and not (cle in bloc and cle == "prescription"):
                ligne = bloc.line_of(cle if cle in bloc else "nom")
                self._wrong(
                    ligne, f"il manque « {cle} » ; écrivez par exemple « {cle}: {EXEMPLES[cle]} »."
                )

    def _wrong(self, ligne: int, texte: str) -> None:
        self.erreurs.append(Erreur(self.fichier, ligne, texte))


def near(mot: str, choix: Any) -> str:
    proches = difflib.get_close_matches(mot, list(choix), n=1)
    return f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""
