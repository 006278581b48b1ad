"""What governs a place: the word before it that says lived in, worked in, left, somebody else's.

`govern` reads a clause from the place leftwards and stops at the first word that decides. The
classes of words are tables; what they mean is in `_DECISIONS`. Pure, all words folded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from bot.territoires.mots import (
    ETRE,
    FREQUENTS,
    ORDINAIRES,
    PASSE,
    POSSESSIFS,
    PREPOSITIONS,
    PRESENT,
    PROCHES_PARENTS,
    RESIDENCE,
)
from bot.territoires.mots_qui_gouvernent import (
    A_VENIR,
    ADVERBES,
    AMIS,
    ARRIVEES,
    ARTICLES,
    AUXILIAIRES,
    CHEZ_EUX,
    CHEZ_SOI,
    CIVILITES,
    DE_NOM,
    DEPARTS,
    DORMIR,
    IMPERSONNELS,
    INFINITIFS,
    INTENTIONS,
    LOCATIVES,
    LOGIS,
    LOGIS_DE,
    MARQUES_DE_PERSONNE,
    METIERS,
    NEUTRALISE,
    NOMMER,
    NOMS_AILLEURS,
    ORIGINES,
    PERSONNES,
    PROFESSIONNELS,
    RENVOIS,
    RESTER,
    SANS,
    SOI,
    SORTIES,
    SUJETS_COURTS,
    SUJETS_DU_VERBE,
    VERBES_AILLEURS,
    VOIES,
    Y_TRAVAILLENT,
)


class Niveau(IntEnum):
    """How strongly the words before a place say that the person lives there."""

    EXCLU = -1
    CITE = 1
    PREPOSITION = 2
    RESIDENCE = 3


_INCONNUS_MAX = 2  # words before "à Vénissieux" that may be an unknown neighbourhood

Decision = Niveau | None


class Clause:
    """The words of a clause up to a place, and the prepositions just before it."""

    def __init__(
        self, avant: Sequence[str], preposition: str, prepositions: int, attendu: bool
    ) -> None:
        """`avant`: the words up to the prepositions; `attendu`: "where do you live?" was asked."""
        self.mots = list(avant)
        self.preposition = preposition
        self.nue = prepositions == 0
        self.attendu = attendu

    @property
    def origine(self) -> bool:
        """The place follows "de"."""
        return self.preposition in ORIGINES

    @property
    def locative(self) -> bool:
        """The place follows "à", "sur", "dans"…"""
        return self.preposition in LOCATIVES

    def before(self, rang: int) -> list[str]:
        return self.mots[:rang]

    def after(self, rang: int) -> list[str]:
        return self.mots[rang + 1 :]

    def touches(self, rang: int) -> bool:
        """Whether only adverbs stand between a word and the prepositions of the place."""
        return all(mot in ADVERBES or mot in PREPOSITIONS for mot in self.after(rang))


def govern(clause: Clause) -> tuple[Niveau, int | None]:
    """The level of a place, and the rank of the word that gives it (None when nothing does)."""
    for rang in range(len(clause.mots) - 1, -1, -1):
        for decide in _PAR_MOT.get(clause.mots[rang], ()):
            niveau = decide(clause, rang)
            if niveau is not None:
                return niveau, rang
    return (Niveau.PREPOSITION if clause.locative else Niveau.CITE), None


def of_others(avant: Sequence[str]) -> bool:
    """Whether the subject before a verb is somebody else: "ma sœur", "le médecin", not "chez ma sœur"."""
    for rang, mot in enumerate(avant):
        proche = mot in PROCHES_PARENTS and rang and avant[rang - 1] in POSSESSIFS
        if proche or (mot in PROFESSIONNELS and rang and avant[rang - 1] in POSSESSIFS | ARTICLES):
            introduit = avant[rang - 2] if rang > 1 else ""
            sujet = not SOI.isdisjoint(avant[rang + 1 :])  # "ma sœur m'héberge"
            if introduit not in ("chez", "avec", "de", "pour", "par", "et") and not sujet:
                return True
    return False


def _residence(clause: Clause, rang: int) -> Decision:
    """A verb or a noun of living."""
    avant, mot = clause.before(rang), clause.mots[rang]
    if of_others(avant) or "si" in avant[-3:] or avant[-2:] in (["s", "il"], ["s", "elle"]):
        return Niveau.EXCLU
    if mot == "habite" and avant and avant[-1] in AUXILIAIRES - {"suis", "est"} and avant != ["a"]:
        return Niveau.EXCLU  # "j'ai habité", "elle a habité"
    if any(m in PASSE for m in avant) and PRESENT.isdisjoint(avant):
        return Niveau.EXCLU
    if len(avant) > 1 and avant[-2] == "pas" and avant[-1] in ARTICLES:
        return Niveau.EXCLU  # "pas le quartier d'Orléans"
    suite = clause.after(rang)
    if suite[:1] == ["plus"] or (suite == ["pas"] and not clause.nue):
        return Niveau.EXCLU
    return Niveau.RESIDENCE if clause.touches(rang) or not clause.nue else None


def _home(clause: Clause, rang: int) -> Decision:
    """A home: "mon appart à Lyon", "la MECS de Dole"; not the one that is looked for."""
    mot, avant = clause.mots[rang], clause.before(rang)
    if mot == "maison" and clause.after(rang):
        return None  # "maison d'arrêt", "maison de l'emploi"
    if mot == "accueil" or (clause.origine and mot not in LOGIS_DE):
        return None
    if clause.nue and not clause.touches(rang):
        return None
    if mot in LOGIS_DE and not Y_TRAVAILLENT.isdisjoint(avant[-6:]):
        return Niveau.EXCLU  # "bénévole au CHRS de Besançon"
    if "pour" in avant and not DEPARTS.isdisjoint(avant[: avant.index("pour")]):
        return Niveau.RESIDENCE  # "quitté le foyer de Nevers pour un studio à Cosne"
    if not (INTENTIONS | DEPARTS | SORTIES).isdisjoint(avant):
        return Niveau.EXCLU
    if "ete" in avant and not RENVOIS.isdisjoint(avant):  # "j'ai été expulsé de mon appart à Sens"
        return Niveau.EXCLU
    return _residence(clause, rang)


def _staying(clause: Clause, rang: int) -> Decision:
    return _residence(clause, rang) if clause.locative and clause.touches(rang) else None


def _at_home(clause: Clause, rang: int) -> Decision:
    """ "Chez moi à X", "chez ma mère à X"; "chez Renault à X" is where one works."""
    suite = clause.after(rang)
    if suite[:1] and suite[0] in CHEZ_SOI:
        return _residence(clause, rang)
    if suite[:1] and clause.locative and (suite[0] in POSSESSIFS or suite[0] in CHEZ_EUX):
        return _residence(clause, rang)
    le_cousin = suite[1:2] and suite[0] in ARTICLES and suite[1] in PROCHES_PARENTS - {"patron"}
    if le_cousin and clause.locative and INTENTIONS.isdisjoint(clause.before(rang)):
        return _residence(clause, rang)
    return None


def _here(clause: Clause, rang: int) -> Decision:
    """ "Le bus passe deux fois ici à Faucogney"; not "je travaille ici à Lyon"."""
    avant = clause.before(rang)
    if not clause.locative or clause.after(rang) or not VERBES_AILLEURS.isdisjoint(avant[-2:]):
        return None
    return Niveau.RESIDENCE


def _past(clause: Clause, rang: int) -> Decision:
    suite = clause.after(rang)
    if clause.mots[rang] == "avant" and suite[:1] == ["tout"]:
        return None
    if not PRESENT.isdisjoint(suite):
        return None
    return Niveau.EXCLU


def _left(clause: Clause, rang: int) -> Decision:
    """ "Quitté Lyon pour Bourg": the second one."""
    return Niveau.RESIDENCE if "pour" in clause.after(rang) else Niveau.EXCLU


def _arrived(clause: Clause, rang: int) -> Decision:
    """ "Arrivée à Vesoul", "déménagé de Lyon à Bourg"; "venu de Lyon", "je déménage à Lyon"."""
    avant = clause.before(rang)
    if clause.origine or clause.nue:
        return Niveau.EXCLU if clause.origine else None
    if not _is_done(avant, clause.mots[rang]):
        return Niveau.EXCLU
    if not INTENTIONS.isdisjoint(avant[-3:]):
        return Niveau.EXCLU
    return _residence(clause, rang)


def _is_done(avant: Sequence[str], mot: str) -> bool:
    """Whether a word of moving is a past participle: "a déménagé", not "je déménage"."""
    if mot not in A_VENIR or not AUXILIAIRES.isdisjoint(avant):
        return True
    return not avant or avant[-1] not in SUJETS_COURTS


def _infinitive(clause: Clause, rang: int) -> Decision:
    """ "Revenue vivre à Gray", "je viens d'emménager"; not "je veux vivre à Lyon"."""
    avant = clause.before(rang)
    if {"viens", "vient", "venons"}.intersection(avant[-4:]) and {"d", "de"}.intersection(avant):
        return _residence(clause, rang)
    if avant[-2:] == ["me", "fait"]:
        return Niveau.RESIDENCE  # "un voisin qui me fait dormir à Massy"
    if not INTENTIONS.isdisjoint(avant):
        return Niveau.EXCLU
    arrive = any(
        mot in ARRIVEES | DEPARTS | {"partie", "parti"} and _is_done(avant[:place], mot)
        for place, mot in enumerate(avant)
    )
    if clause.origine or not arrive:
        return Niveau.EXCLU if avant else _residence(clause, rang)
    return _residence(clause, rang)


def _elsewhere(clause: Clause, rang: int) -> Decision:
    """A verb of work, birth, leaving, wish…"""
    mot, avant, suite = clause.mots[rang], clause.before(rang), clause.after(rang)
    if suite[:1] == ["dire"]:  # "je voulais dire Vesoul"
        return None
    if mot in ("viens", "vient"):
        if clause.attendu:
            return None
        infinitif = suite[:1] in (["d"], ["de"]) and not INFINITIFS.isdisjoint(suite)
        return None if infinitif else Niveau.EXCLU
    if mot == "ne" and not (suite[:1] == ["le"] or (not suite and not clause.nue)):
        return None  # the negation, not the birth
    if mot in ("parti", "partie", "partis") and "pour" in suite:
        return Niveau.EXCLU if of_others(avant) else Niveau.RESIDENCE
    if mot in ("va", "vas") and avant[-1:] == ["ca"]:
        return None
    if mot in ("cherche", "recherche", "veux", "voudrais", "souhaite", "trouver"):
        return Niveau.EXCLU if NEUTRALISE.isdisjoint(suite) else None
    if mot == "fait" and avant[-1:] == ["en"]:
        return None  # "il habite en fait à La Souterraine"
    if mot in ("fait", "donne", "commence", "sort", "sors", "passe") and clause.nue:
        return None
    return Niveau.EXCLU


def _elsewhere_noun(clause: Clause, rang: int) -> Decision:
    if not SANS.isdisjoint(clause.mots[max(0, rang - 3) : rang]):
        return None
    if clause.mots[max(0, rang - 2) : rang + 1] == ["gens", "du", "voyage"]:
        return None
    if clause.nue and not clause.touches(rang):
        return None
    return Niveau.EXCLU


def _trade(clause: Clause, rang: int) -> Decision:
    """ "Boulanger à Vesoul", "un CAP cuisine à Dole": where one works or learns."""
    if clause.nue or len(clause.after(rang)) > 2 or not SANS.isdisjoint(clause.before(rang)[-2:]):
        return None
    return Niveau.EXCLU


def _way(clause: Clause, rang: int) -> Decision:
    """ "Rue de Vesoul" is a street; "je dors gare de Mulhouse" is said of the town."""
    if clause.mots[rang] == "gare" and not DORMIR.isdisjoint(clause.before(rang)):
        return Niveau.RESIDENCE if not clause.after(rang) or clause.origine else None
    return Niveau.EXCLU if clause.origine and not clause.after(rang) else None


def _named(clause: Clause, rang: int) -> Decision:
    suite = clause.after(rang)
    relie = all(mot in ETRE or mot in ("c", "ca", "cest") for mot in suite)
    return Niveau.EXCLU if clause.nue and (len(suite) < 2 or relie) else None


def _titled(clause: Clause, rang: int) -> Decision:
    """ "Madame Lefort": a surname."""
    return Niveau.EXCLU if clause.nue and not clause.after(rang) else None


def _relative(clause: Clause, rang: int) -> Decision:
    """ "Ma sœur à Lyon", "de la famille à Lyon"; "chez ma sœur", "avec ma mère" decide nothing."""
    avant = clause.before(rang)
    if not avant or clause.nue or clause.attendu:
        return None
    if clause.mots[rang] == "famille" and avant[-2:] == ["de", "la"]:
        return Niveau.EXCLU
    possessif = avant[-1] in POSSESSIFS - {"un", "une"} or clause.mots[rang] in AMIS
    introduit = avant[-2] if len(avant) > 1 else ""
    if not possessif or introduit in ("chez", "avec", "par", "et", "pour", "de", "d"):
        return None
    proche = len(clause.after(rang)) <= 1
    return Niveau.EXCLU if proche and avant[-1] in POSSESSIFS else None


def _without_in_fact(mots: list[str]) -> list[str]:
    """The words without "en fait": "non en fait elle est sur Pontarlier"."""
    restent: list[str] = []
    for mot in mots:
        if mot == "fait" and restent[-1:] == ["en"]:
            restent.pop()
        else:
            restent.append(mot)
    return restent


def _being(clause: Clause, rang: int) -> Decision:
    """ "Je suis à", "on est aux", "elle est sur"; not "c'est le", "le stage est à"."""
    avant, mot = _without_in_fact(clause.before(rang)), clause.mots[rang]
    if of_others(avant):
        return Niveau.EXCLU
    if not clause.touches(rang):
        return None
    personnel = mot not in ("est", "sont") or avant[-1:] == ["on"]
    if not (clause.locative or (personnel and clause.origine and not clause.after(rang))):
        return None
    suite = clause.after(rang)
    if "plus" in suite or (not personnel and "pas" in suite):
        return Niveau.EXCLU
    if personnel or not avant or avant[-1] in SUJETS_DU_VERBE or avant[-1] in PERSONNES:
        if not personnel and not (NOMS_AILLEURS | VERBES_AILLEURS).isdisjoint(avant):
            return Niveau.EXCLU
        return Niveau.RESIDENCE
    return Niveau.EXCLU


def _person(clause: Clause, rang: int) -> Decision:
    """ "Jeune de Vesoul", "dame de 58 ans de Jussey", "nos habitants de Faverney"."""
    entre = [m for m in clause.after(rang) if m not in PREPOSITIONS and not m.isdigit()]
    if not clause.origine or any(m not in ("an", "ans", "neet", "deld", "isole") for m in entre):
        return None
    return Niveau.EXCLU if of_others(clause.mots) else Niveau.RESIDENCE


_DECISIONS: tuple[tuple[frozenset[str], Callable[[Clause, int], Decision]], ...] = (
    (CIVILITES, _titled),
    (NOMMER, _named),
    (VOIES, _way),
    (frozenset(("ici",)), _here),
    (frozenset(("chez",)), _at_home),
    (PERSONNES, _person),
    (PROCHES_PARENTS, _relative),
    (ARRIVEES, _arrived),
    (RESIDENCE, _residence),
    (RESTER, _staying),
    (LOGIS, _home),
    (PASSE, _past),
    (DEPARTS, _left),
    (INFINITIFS, _infinitive),
    (VERBES_AILLEURS, _elsewhere),
    (NOMS_AILLEURS, _elsewhere_noun),
    (METIERS, _trade),
    (ETRE, _being),
)
_PAR_MOT = {
    mot: tuple(decide for classe, decide in _DECISIONS if mot in classe)
    for mot in frozenset[str]().union(*(classe for classe, _ in _DECISIONS))
}


def is_said_of_somebody(mots_dits: Sequence[str], inconnus: int = _INCONNUS_MAX) -> bool:
    """Whether words name a person, an age or a status.

    Up to `inconnus` words that nobody knows will do too: they may be a neighbourhood.
    """
    for rang, mot in enumerate(mots_dits):
        impersonnel = mot == "il" and not IMPERSONNELS.isdisjoint(mots_dits[rang + 1 : rang + 2])
        if mot.isdigit() or (mot in MARQUES_DE_PERSONNE and not impersonnel):
            return True
    pleins = [m for m in mots_dits if m not in PREPOSITIONS | ADVERBES | DE_NOM]
    if inconnus == 0:
        return False
    return len(pleins) <= inconnus and not any(m in ORDINAIRES or m in FREQUENTS for m in pleins)
