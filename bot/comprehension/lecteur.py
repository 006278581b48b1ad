"""The reader: one French sentence in, the Situation keys that it states out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from bot.comprehension.ages import read_ages
from bot.comprehension.clauses import Phrase, cut
from bot.comprehension.diplome import read_diplome
from bot.comprehension.dispositifs import Noms, read_dispositifs
from bot.comprehension.droits import read_droits
from bot.comprehension.durees import find_durees, read_durees
from bot.comprehension.emploi import read_emploi
from bot.comprehension.famille import read_famille
from bot.comprehension.freins import read_freins
from bot.comprehension.lecture import Fait, Lecture, Mention
from bot.comprehension.logement import read_logement
from bot.comprehension.normalisation import LONGUEUR_MAX
from bot.comprehension.reponses import is_correction, read_answer, read_tone
from bot.situation import BOOLEENS, DUREES, check_value
from bot.territoires.lecture import LectureTerritoire, read_territoire
from bot.texte import fold, spell_out

_TERRITOIRE = ("commune", "quartier", "departement")
# Questions whose answer may be a number of years that is not the person’s age.
_AUTRES_NOMBRES = (*DUREES, "enfant_moins_3_ans", "parent_isole")
_CORRIGE_NU = re.compile(r" (?:non|nan) (?:\| )?\d+ (?:ans )?")
_CORRIGE = re.compile(r"^ (?:non|nan) (?:\| )?(?:c est |j ai |en fait |plutot )*\d")


LireTerritoire = Callable[..., LectureTerritoire]


_SA_VILLE = re.compile(r" (?:de la |de l['’]|de |du |des |d['’])[^\s,.;:!?]+", re.IGNORECASE)


_CIVILITE = re.compile(r"\b(?:mme|m|mr|madame|monsieur|mlle)\b[. ]*$")
_PAS_UN_LIEU = re.compile(
    r"\bconges?\b(?![- ]sur)(?: (?:mat(?:ernite|er)?|pat(?:ernite)?|parental\w*|maladie))?"
    r"|\bcourriers?\b"
)
# The infinitive of people who learn French, said of oneself; not "je veux habiter…".
_HABITER = re.compile(
    r"\W*(?:(?:bonjour|salut|moi|je|nous|on|toujours|maintenant|ici|oui|non)\W+)*(?P<verbe>habiter)\b"
)


class Lecteur:
    """Reads sentences, given the table of territories and the names of the dispositifs.

    `aujourdhui` dates "depuis mars" (each day’s own date when it is not given);
    `lire_territoire` stands in for `bot.territoires.lecture.read_territoire`.
    """

    def __init__(
        self,
        territoires: Any,
        alias: Mapping[str, tuple[str, ...]],
        *,
        aujourdhui: date | None = None,
        lire_territoire: LireTerritoire = read_territoire,
    ) -> None:
        self._territoires = territoires
        self._noms = Noms(alias)
        self._aujourdhui = aujourdhui
        self._lire_territoire = lire_territoire

    def read(
        self,
        texte: str,
        *,
        question: str | None = None,
        connu: Mapping[str, Any] | None = None,
    ) -> Lecture:
        """Read one sentence; `question` is the key just asked, `connu` what is already known."""
        connu = connu or {}
        ecrit = spell_out(texte)
        phrase = cut(ecrit)
        if phrase is None:
            return Lecture()
        reponse = read_tone(phrase)
        ages = read_ages(
            phrase,
            ecrit,
            nus=question not in _AUTRES_NOMBRES,
            reprise=question not in (*DUREES, "enfant_moins_3_ans", *_TERRITOIRE),
        )
        age = ages[-1].valeur if ages else connu.get("age")
        durees = find_durees(phrase, self._aujourdhui or date.today(), age)
        mentions = read_dispositifs(phrase, self._noms, question)
        lieu = self._read_place(ecrit, phrase, question, connu, ages, mentions, reponse)
        durations = read_durees(phrase, durees, _plain_span(phrase, lieu))
        faits = [
            *ages,
            *_place_facts(lieu),
            *read_emploi(phrase),
            *durations,
            *read_diplome(phrase),
            *read_droits(phrase),
            *read_logement(phrase),
            *read_famille(phrase),
            *read_freins(phrase),
            *_followed(mentions),
        ]
        faits += _implied(faits)
        if question is not None and not any(fait.cle == question for fait in faits):
            if _is_correction(phrase, faits, question, connu):
                reponse = None
            else:
                faits += read_answer(phrase, question, reponse, durees, mentions, age)
        return Lecture(
            faits=tuple(sorted(filter(_is_valid, faits), key=lambda fait: fait.debut)),
            dispositifs=tuple(mentions),
            reponse=reponse,
            question=any(clause.question for clause in phrase.clauses),
            hypothese=any(clause.hypothese for clause in phrase.clauses),
            communes_possibles=tuple(lieu.candidats) if lieu else (),
            commune_inconnue=lieu.inconnu if lieu else None,
        )

    def _read_place(
        self,
        ecrit: str,
        phrase: Phrase,
        question: str | None,
        connu: Mapping[str, Any],
        ages: list[Fait],
        mentions: list[Mention],
        reponse: str | None,
    ) -> LectureTerritoire | None:
        """Read the place in what the person affirms; the rest is blanked, so positions hold."""
        ailleurs = question is not None and question not in _TERRITOIRE
        nombre = re.fullmatch(r" \d+ (?:ans |mois )?", phrase.norme)
        if ailleurs and len(phrase.mots) <= 3 and (reponse or nombre or len(phrase.mots) == 1):
            return None
        if question in _TERRITOIRE and reponse in ("ne_sait_pas", "prefere_pas"):
            return None
        visible = list(ecrit[:LONGUEUR_MAX])
        for clause in phrase.clauses:
            if not clause.affirme:
                _blank(visible, *phrase.span(clause.debut, clause.fin))
        for fait in ages:
            _blank(visible, fait.debut, fait.fin)
            civilite = _CIVILITE.search(fold(ecrit[: fait.debut]))
            if civilite:  # "Mme 34 ans Belfort": no surname
                _blank(visible, *civilite.span())
        for conge in _PAS_UN_LIEU.finditer(fold(ecrit[:LONGUEUR_MAX])):
            _blank(visible, *conge.span())
        habiter = _HABITER.match(fold(ecrit[:LONGUEUR_MAX]))
        if habiter:  # "moi habiter Marseille"
            visible[slice(*habiter.span("verbe"))] = "habite "
        for mention in mentions:  # with its own town: "la Mission Locale de Belfort"
            suite = _SA_VILLE.match(ecrit, mention.fin)
            _blank(visible, mention.debut, suite.end() if suite else mention.fin)
        texte = "".join(visible)
        if not texte.strip():
            return None
        return self._lire_territoire(
            texte, self._territoires, departement=connu.get("departement"), question=question
        )


def _blank(visible: list[str], debut: int, fin: int) -> None:
    visible[debut:fin] = " " * (min(fin, len(visible)) - debut)


def _place_facts(lieu: LectureTerritoire | None) -> list[Fait]:
    if lieu is None:
        return []
    faits = []
    if lieu.commune:
        faits.append(Fait("commune", lieu.commune, lieu.debut, lieu.fin))
    if lieu.quartier:
        faits.append(Fait("quartier", lieu.quartier, lieu.debut, lieu.fin))
    if lieu.departement and not lieu.commune:
        faits.append(Fait("departement", lieu.departement, lieu.debut, lieu.fin))
    return faits


def _plain_span(phrase: Phrase, lieu: LectureTerritoire | None) -> tuple[int, int] | None:
    """Span in the plain text of the commune that was read."""
    if lieu is None or not lieu.commune:
        return None
    places = [
        depart
        for mot, depart in zip(phrase.mots, phrase.departs, strict=True)
        if not mot.rupture and lieu.debut <= mot.debut < max(lieu.fin, lieu.debut + 1)
    ]
    return (places[0], places[-1]) if places else None


def _followed(mentions: list[Mention]) -> list[Fait]:
    """Facts `suivi` and `refus` of the dispositifs named."""
    return [
        Fait(mention.sens, mention.dispositif, mention.debut, mention.fin)
        for mention in mentions
        if mention.sens in ("suivi", "refus")
    ]


def _implied(faits: list[Fait]) -> list[Fait]:
    """Months without a job say that there is none today."""
    if any(fait.cle == "en_emploi" for fait in faits):
        return []
    return [
        Fait("en_emploi", False, fait.debut, fait.fin)
        for fait in faits
        if fait.cle == "mois_sans_emploi"
    ]


def _is_correction(
    phrase: Phrase, faits: list[Fait], question: str, connu: Mapping[str, Any]
) -> bool:
    """True for "non, j’ai 17 ans" after another question: the age is mended, nothing answered."""
    ages = [fait.valeur for fait in faits if fait.cle == "age"]
    if ages and _CORRIGE_NU.fullmatch(phrase.norme):
        return True
    if question not in BOOLEENS:
        return False
    if is_correction(phrase, len(faits)):
        return True
    if any(
        fait.cle == "commune" and connu.get("commune") not in (None, fait.valeur) for fait in faits
    ):
        return phrase.norme.startswith((" non ", " nan "))
    if not ages or not _CORRIGE.match(phrase.norme):
        return False
    return " pas " in phrase.norme or connu.get("age") not in (None, ages[-1])


def _is_valid(fait: Fait) -> bool:
    valeur = fait.valeur
    if fait.cle in ("freins", "suivi", "refus"):
        valeur = [valeur] if isinstance(valeur, str) else list(valeur)
    return check_value(fait.cle, valeur) is None
