"""A situation in words: what is repeated to the person, and what is read out on the telephone.

Three voices: `vous` (said back to a resident), `je` (what the resident reads to somebody) and
`tiers` (of the person whom an educator orients). Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.orientation.phrases import capital, duration
from bot.situation import Situation

VOUS, JE, TIERS = range(3)

# (vous, je, tiers); {} is the value in words.
_FAITS: dict[tuple[str, Any], tuple[str, str, str]] = {
    ("age", None): ("vous avez {}", "j’ai {}", "{}"),
    ("commune", None): ("vous habitez {}", "j’habite {}", "habite {}"),
    ("quartier", None): ("vous habitez le quartier {}", "j’habite le quartier {}", "quartier {}"),
    ("departement", None): (
        "vous habitez le département {}",
        "j’habite le département {}",
        "habite le département {}",
    ),
    ("scolarise", True): (
        "vous êtes à l’école ou en études",
        "je suis à l’école ou en études",
        "à l’école ou en études",
    ),
    ("scolarise", False): (
        "vous n’êtes plus à l’école",
        "je ne suis plus à l’école",
        "n’est plus à l’école",
    ),
    ("en_emploi", True): ("vous travaillez", "je travaille", "travaille"),
    ("en_emploi", False): ("vous n’avez pas de travail", "je n’ai pas de travail", "sans emploi"),
    ("mois_sans_emploi", None): (
        "vous êtes sans travail depuis {}",
        "je suis sans travail depuis {}",
        "sans emploi depuis {}",
    ),
    ("diplome", "aucun"): (
        "vous n’avez pas de diplôme, ou le brevet",
        "je n’ai pas de diplôme, ou le brevet",
        "sans diplôme, ou brevet",
    ),
    ("diplome", "cap-bep"): (
        "vous avez un CAP ou un BEP",
        "j’ai un CAP ou un BEP",
        "CAP ou BEP",
    ),
    ("diplome", "bac"): ("vous avez le bac", "j’ai le bac", "bac"),
    ("diplome", "superieur"): (
        "vous avez un diplôme après le bac",
        "j’ai un diplôme après le bac",
        "diplôme après le bac",
    ),
    ("inscrit_france_travail", True): (
        "votre inscription à France Travail est faite",
        "mon inscription à France Travail est faite",
        "inscription à France Travail faite",
    ),
    ("inscrit_france_travail", False): (
        "vous n’avez pas d’inscription à France Travail",
        "je n’ai pas d’inscription à France Travail",
        "pas d’inscription à France Travail",
    ),
    ("rsa", True): ("vous recevez le RSA", "je reçois le RSA", "RSA"),
    ("rsa", False): ("vous ne recevez pas le RSA", "je ne reçois pas le RSA", "sans RSA"),
    ("rqth", True): (
        "votre handicap est reconnu",
        "mon handicap est reconnu",
        "handicap reconnu",
    ),
    ("rqth", False): (
        "vous n’avez pas de reconnaissance de handicap",
        "je n’ai pas de reconnaissance de handicap",
        "pas de reconnaissance de handicap",
    ),
    ("logement", "stable"): ("vous avez un logement", "j’ai un logement", "logement stable"),
    ("logement", "heberge"): (
        "des proches vous hébergent",
        "des proches m’hébergent",
        "chez des proches",
    ),
    ("logement", "hebergement"): (
        "vous êtes en foyer, à l’hôtel ou en centre d’hébergement",
        "je suis en foyer, à l’hôtel ou en centre d’hébergement",
        "en hébergement (foyer, hôtel, centre)",
    ),
    ("logement", "sans-abri"): ("vous dormez dehors", "je dors dehors", "sans abri"),
    ("enfant_moins_3_ans", True): (
        "vous avez un enfant de moins de 3 ans",
        "j’ai un enfant de moins de 3 ans",
        "enfant de moins de 3 ans",
    ),
    ("enfant_moins_3_ans", False): (
        "vous n’avez pas d’enfant de moins de 3 ans",
        "je n’ai pas d’enfant de moins de 3 ans",
        "pas d’enfant de moins de 3 ans",
    ),
    ("parent_isole", True): (
        "vous élevez un enfant en solo",
        "j’élève un enfant en solo",
        "élève un enfant en solo",
    ),
    ("parent_isole", False): (
        "vous n’élevez pas un enfant en solo",
        "je n’élève pas un enfant en solo",
        "n’élève pas un enfant en solo",
    ),
    ("mois_dans_la_commune", None): (
        "vous vivez dans la commune depuis {}",
        "je vis dans la commune depuis {}",
        "dans la commune depuis {}",
    ),
}
_LISTES: dict[str, tuple[str, str, str]] = {
    "freins": ("ce qui bloque : {}", "ce qui me bloque : {}", "freins : {}"),
    "suivi": (
        "vous avez déjà un suivi ici : {}",
        "j’ai déjà un suivi ici : {}",
        "suivi en cours : {}",
    ),
    "refus": ("vous ne voulez pas : {}", "je ne veux pas : {}", "refus : {}"),
}
_PROJET = ("ce qui vous intéresse : {}", "ce qui m’intéresse : {}", "projet : {}")
_AUCUN_FREIN = ("rien ne vous bloque", "rien ne me bloque", "aucun frein dit")
# Said on the telephone: who it is, then work, then what blocks; what is not needed there is left out.
_QUI = ("age", "commune", "departement", "quartier", "scolarise", "diplome")
_OU_EN_EST = (
    "en_emploi", "mois_sans_emploi", "inscrit_france_travail", "rsa", "rqth", "logement",
    "enfant_moins_3_ans", "parent_isole", "suivi",
)  # fmt: skip


class Portrait:
    """Says the keys of a situation. `lieu(key, code)` names a place, None when it does not exist;
    `freins` maps a code to its labels, `dispositifs` an id to its name."""

    def __init__(
        self,
        *,
        lieu: Callable[[str, str], str | None],
        freins: Mapping[str, Mapping[str, str]],
        dispositifs: Mapping[str, str],
    ) -> None:
        self._lieu = lieu
        self._freins = freins
        self._dispositifs = dispositifs

    def fact(self, cle: str, valeur: Any, voix: int = VOUS) -> str | None:
        """One key in words, without a capital; None when there is nothing to say of it."""
        if valeur is None:
            return None
        if cle in _LISTES:
            noms = self._listed(cle, valeur, voix)
            if not noms:
                return _AUCUN_FREIN[voix] if cle == "freins" else None
            return _LISTES[cle][voix].format(", ".join(noms))
        phrase = _FAITS.get((cle, valeur)) or _FAITS.get((cle, None))
        ecrit = self._written(cle, valeur)
        return phrase[voix].format(ecrit) if phrase and ecrit else None

    def facts(self, situation: Situation, cles: Sequence[str], voix: int) -> list[str]:
        """These keys of a situation in words, in that order; unknown ones are left out."""
        dites = (self.fact(cle, getattr(situation, cle), voix) for cle in cles)
        return [dite for dite in dites if dite]

    def phone_lines(
        self,
        situation: Situation,
        *,
        educateur: bool,
        besoins: Sequence[str] = (),
        projet: str | None = None,
    ) -> list[str]:
        """At most three lines to read out to somebody who picks up the telephone; `besoins`: what is
        needed first, in words; `projet`: the trade aimed at."""
        voix = TIERS if educateur else JE
        if situation.en_emploi is False and situation.mois_sans_emploi:
            cles = tuple(cle for cle in _OU_EN_EST if cle != "en_emploi")
        else:
            cles = _OU_EN_EST
        qui = self.facts(situation, _QUI, voix)
        debut = "Bonjour, j’accompagne quelqu’un : " if educateur else "Bonjour, "
        premiere = (
            f"{debut}{_joined(qui, voix)}." if qui else "Bonjour, je cherche quelqu’un qui aide."
        )
        lignes = [premiere]
        etat = self.facts(situation, cles, voix)
        if etat:
            lignes.append(f"{capital(_joined(etat, voix))}.")
        freins = self.fact("freins", situation.freins, voix) if situation.freins else None
        presse = f"à voir d’abord : {', '.join(besoins)}" if besoins else None
        demande = (
            "Quand peut-on vous rencontrer ?" if educateur else "Quand est-ce que je peux venir ?"
        )
        vise = _PROJET[voix].format(projet) if projet else None
        dites = [f"{capital(dit)}." for dit in (vise, presse, freins) if dit]
        lignes.append(" ".join([*dites, demande]))
        return lignes

    def recorded(self, situation: Situation, *, educateur: bool) -> str:
        """All that is recorded of somebody, in one breath: "vous avez 30 ans, vous travaillez"."""
        voix = TIERS if educateur else VOUS
        cles = (*_QUI, *_OU_EN_EST, *(("freins",) if situation.freins else ()))
        return ", ".join(self.facts(situation, cles, voix))

    def _listed(self, cle: str, codes: Sequence[str], voix: int) -> list[str]:
        if cle != "freins":
            return [self._dispositifs.get(code, code) for code in codes]
        return [
            self._freins[code].get("resume") or self._freins[code]["libelle"].lower()
            for code in codes
            if code in self._freins
        ]

    def _written(self, cle: str, valeur: Any) -> str | None:
        if cle == "age":
            return f"{valeur} an" if valeur < 2 else f"{valeur} ans"
        if cle in ("commune", "quartier", "departement"):
            return self._lieu(cle, valeur)
        if cle in ("mois_sans_emploi", "mois_dans_la_commune"):
            return duration(valeur) if valeur else "moins d’un mois"
        return str(valeur)


def _joined(dites: Sequence[str], voix: int) -> str:
    """ "a, b et c"; a professional reads notes: "a, b, c"."""
    if voix == TIERS:
        return ", ".join(dites)
    return " et ".join(filter(None, (", ".join(dites[:-1]), dites[-1])))
