"""The dispositifs that a sentence names: the person is in one, wants none of it, or asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.comprehension.clauses import Clause, Phrase
from bot.comprehension.lecture import Mention
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.mots import ECRITURES
from bot.texte import words_only

_MOTS_MAX = 7
_ARTICLES = frozenset({"le", "la", "les", "l", "un", "une", "des"})
_COURT = 4
# Common words that are one letter away from a name.
_PAS_UN_NOM = words("""epice epices rapide rapides social sociale travaux locale locales locaux missions service
    services civil civile centre centres chance emplois travail france plie plier capable
    emploie espoirs ecole ecoles maison maisons point points conseil promos promo mobile mobiles
    equipe garantie garanties jeune jeunes""")
_REFUS_AVANT = re.compile(
    r" (?:surtout pas|veux (?:pas|plus|surtout pas)(?: (?:entendre parler|aller|retourner|"
    r"y aller|faire|etre|passer|y retourner|voir|qu on me parle|me retrouver|repasser|"
    r"m inscrire|rentrer|entrer|d))*|pas question|hors de question|plus jamais|pas envie|"
    r"aucun envie|marre|refuse|"
    r"aime pas|deteste|evite|eviter|tout sauf|sauf|veux rien savoir|interesse pas|interesse|"
    r"pas interesse|retournerai (?:pas|plus|jamais)|"
    r"retourne (?:pas|plus|jamais)|irai (?:pas|jamais|plus)|fais pas confiance|"
    r"plus confiance|confiance|non merci|stop|ras le bol|"
    r"veut (?:pas|plus)(?: (?:entendre parler|aller|retourner|y aller|faire|etre|passer))*|"
    r"pas pour moi|non pas|peux pas (?:saquer|blairer))"
    r"(?: (?:de|d|du|des|le|la|les|l|a|au|aux|en|y|encore|avec|par|passer|aller|parler|qu|"
    r"on|me|moi|la bas|un|une|retourner|chez|pour|faire|dans|parle))* $"
)
# The name with nothing but "not" before it: "pas la Mission Locale", "ni l’EPIDE".
_REFUS_NU = re.compile(
    r"^ (?:et |mais |alors |bon |ben |bah |euh |non |nan |surtout |par contre |tout |mais )*"
    r"(?:pas|ni|sauf|jamais)(?: (?:pour|encore|chez|par|avec))?(?: (?:la|le|les|l|cette|ce|votre|"
    r"leur))? $"
)
_PAS_DEDANS = re.compile(
    r" (?:pas|plus|non|jamais|ni)(?: ete)? (?:inscrit|suivi|connu|accompagne|a|au|en|par)(?= )"
)
_REFUS_APRES = re.compile(
    r"^ (?:\| )?(?:(?:c est |ca |ils |elles |je |j |moi |on |non |mais |et |la |tout |"
    r"eux )*(?:sa |ca )?(?:m ont|ont|m a|me|m|ma|mon) (?:trop |vraiment |deja |"
    r"completement )?(?:saoule|soule|saoulee|gave|gonfle|degoute|decu|fait chier|mal recu|"
    r"interesse pas|dit rien|plait pas|tente pas|laisse tomber|plante|parle mal|jete)"
    r"|(?:c est |ca sera |ce sera |bah |mais )*(?:non merci|pas pour moi|hors de question|"
    r"mort|jamais(?= (?:\||$|de la vie|plus))|pas question|pas mon truc)"
    r"|(?:et |mais |je |j |moi |en |n |y )*(?:veux (?:pas|plus)(?= (?:\||$|y |d eux|aller|de ca|"
    r"en entendre|entendre|retourner))|peux plus d eux|ai (?:trop |vraiment )?marre d eux|"
    r"aime pas|refuse(?= (?:\||$|d y|tout))|"
    r"y vais (?:pas|plus)|suis pas interesse|y retournerai pas|y retourne pas|n en veux pas|"
    r"pas envie)|non(?= \||$)|sert a rien|servent a rien)"
)
_REFUS_FRANC = re.compile(
    r"^ \| (?:non|jamais|surtout pas|hors de question|pas question|plus jamais|non merci)(?= )"
)
_PAS_UN_REFUS = re.compile(
    r" (?:connais|connait|suis|inscrit|suivi|est|ete|sais|y suis|accompagne|a encore|"
    r"reponse|nouvelle|nouvelles|loin|j ai|ai|a) "
    r"(?:[a-z]+ )?(?:pas|plus|jamais)(?: (?:encore|ete|inscrit|suivi|de|du|la|le|l|a|au|en|"
    r"par|eu|d|accompagne|alle|chez|deja|plus))* $"
)
_SUIVI_AVANT = re.compile(
    r" (?:(?:suis|est|sommes|etre|reste|toujours|deja|actuellement|encore|deja inscrit|"
    r"y suis|la suis)(?: (?:deja|bien|aussi|toujours|actuellement|encore|inscrit|suivi|"
    r"accompagne|entre|actuellement|en ce moment))*|"
    r"suivi|inscrit|accompagne|beneficiaire|integre|entre|oriente|pris|conseiller|referent|"
    r"educateur|conseillers|rendez vous regulier|signe|commence|fais|fait|fait partie|"
    r"parcours|contrat|vais|va|adherent|positionne|benevole|engage|volontaire|"
    r"accompagnement|suivis|heberge|loge|travaille|bosse|"
    r"orientation|chez)"
    r"(?: (?:a|au|aux|en|par|de|du|des|d|la|le|les|l|chez|mon|ma|un|une|dans|avec|sur|deja|"
    r"partie|mes|son|sa|bien|actuellement|aussi|depuis|et|tous|y|dispositif|via|service|"
    r"mois|ans|\d+|point|inscrit))* $"
)
_VERBE_FAIBLE = re.compile(
    r" (?:vais|va|oriente|entre|engage|chez|orientation|travaille|bosse|pris|fait|"
    r"positionne)(?: [a-z0-9]+)* $"
)
_SUIVI_APRES = re.compile(
    r"^ (?:me suit|m accompagne|nous suit|m a inscrit|(?:j y suis|j y vais|je suis dedans|"
    r"j en ai un|j y vais deja)|le suit|la suit|l accompagne|oui|en cours|"
    r"(?:\| )?(?:j y suis|je suis dedans|je suis deja dedans|j y vais deja|suivi en cours|"
    r"suivi)(?= ))"
)
_SUIVI_NU = re.compile(r"(?:^|\|) (?:deja |actuellement )?(?:en|a la|au|a l) $")
_SOUHAIT = re.compile(
    r" (?:veux|voudrais|aimerais|souhaite|envie|interesse|faire|aller|entrer|integrer|"
    r"rentrer|inscrire|orienter|demande|propose|connaitre|"
    r"candidature|attente|attends|peux|peut|droit|besoin|cherche|m inscrire|postule|dossier|"
    r"essayer|conseille|parle|entendu|dit d aller|dit|bientot|rendez vous|faut|faudrait|"
    r"commencer|tester|pense|projet|etre)"
    r"(?: [a-z0-9]+){0,4} $"
)
_METIER = re.compile(
    r" (?:conseiller|conseillers|conseillere|referent|educateur|intervenant|directeur|animateur|"
    r"bosse|travaille) (?:a|en|au|de|du|chez|pour)(?: (?:la|le|l|un|une))* $"
)

# Being registered there is a key of its own; only being followed makes it `suivi`.
_INSCRIPTION = frozenset({"france-travail"})
_INSCRIPTION_DEMANDEE = ("suivi", "inscrit_france_travail")
_ACCOMPAGNE = re.compile(r" (?:suivi|accompagne|conseiller|referent) (?:[a-z]+ ){0,3}$")


class Noms:
    """The names people give to dispositifs, ready to be found in plain words."""

    def __init__(self, alias: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[tuple[str, ...], str] = {}
        colles: dict[str, tuple[str, ...]] = {}
        for dispositif, noms in alias.items():
            for nom in (dispositif.replace("-", " "), *noms):
                mots = tuple(_plain(nom))
                while len(mots) > 1 and mots[0] in _ARTICLES:
                    mots = mots[1:]
                if not mots:
                    continue
                self._ids.setdefault(mots, dispositif)
                colle = "".join(mots)
                if len(mots) > 1 and len(colle) > _COURT + 2:
                    colles.setdefault(colle, mots)
        self._colles = colles
        self._mots = frozenset(mot for mots in self._ids for mot in mots)
        self._longs = sorted(
            mot for mot in self._mots | set(colles) if len(mot) > _COURT and not mot.isdigit()
        )
        self._premiers = frozenset(mots[0] for mots in self._ids)

    def find(self, phrase: Phrase) -> Iterator[tuple[str, int, int]]:
        """Dispositif id and span (in the plain text) of each name, the longest first."""
        mots = [self._correct(mot.texte) if not mot.rupture else "|" for mot in phrase.mots]
        i = 0
        while i < len(mots):
            pas = 1
            if mots[i] not in self._premiers and mots[i] not in self._colles:
                i += 1
                continue
            for longueur in range(min(_MOTS_MAX, len(mots) - i), 0, -1):
                tranche = mots[i : i + longueur]
                cle = tuple(mot for mot in tranche)
                if longueur == 1 and cle[0] in self._colles:
                    cle = self._colles[cle[0]]
                dispositif = self._ids.get(cle)
                if dispositif is None and "|" in cle[1:-1]:
                    cle = tuple(mot for mot in cle if mot != "|")
                    dispositif = self._ids.get(cle) if len(cle) > 1 else None
                if dispositif is not None:
                    fin = phrase.departs[i + longueur - 1] + len(
                        phrase.mots[i + longueur - 1].texte
                    )
                    yield dispositif, phrase.departs[i] - 1, fin
                    pas = longueur
                    break
            i += pas

    def _correct(self, mot: str) -> str:
        """The word of a name that a misspelt word stands for, or the word itself."""
        if len(mot) > 3 and mot[0] in "ld" and (mot[1:],) in self._ids and mot not in self._mots:
            return mot[1:]
        if len(mot) <= _COURT or mot in self._mots or mot in self._colles or mot in _PAS_UN_NOM:
            return mot
        ecart = 1 if len(mot) < 8 else 2
        trouve = process.extractOne(mot, self._longs, scorer=OSA.distance, score_cutoff=ecart)
        if trouve is None:
            return mot
        nom = str(trouve[0])
        colle = mot[0] in "ld" and mot[1:] == nom
        if not colle and nom[0] != mot[0] and nom[:2] != mot[1::-1]:
            return mot
        return nom


def _plain(nom: str) -> list[str]:
    """Words of a name, spelt as `normalisation` spells them."""
    mots: list[str] = []
    for mot in words_only(nom).split():
        mots.extend(ECRITURES.get(mot, mot).split())
    return mots


def read_dispositifs(phrase: Phrase, noms: Noms, question: str | None = None) -> list[Mention]:
    """Mentions of a sentence, each with its sense; `question` is the key just asked."""
    mentions: list[Mention] = []
    trouves = list(noms.find(phrase))
    for place, (dispositif, debut, fin) in enumerate(trouves):
        sens = _sense(phrase, debut, fin)
        if sens == "suivi" and dispositif in _INSCRIPTION:
            sens = "suivi" if _ACCOMPAGNE.search(phrase.before(debut)) else "mention"
        if (
            sens == "mention"
            and question not in _INSCRIPTION_DEMANDEE
            and _is_bare_refusal(phrase, debut)
        ):
            sens = "refus"
        if sens == "mention" and place and _continues(phrase, trouves[place - 1][2], debut):
            sens = mentions[-1].sens
        mentions.append(Mention(dispositif, *phrase.span(debut + 1, fin), sens))
    return mentions


def _is_bare_refusal(phrase: Phrase, debut: int) -> bool:
    """True for "pas la ML", said by itself; not for "pas inscrit au PLIE, ni à la ML"."""
    clause = phrase.clause_at(debut + 1)
    if clause.question or clause.autre or clause.passe or clause.hypothese:
        return False
    if not _REFUS_NU.match(phrase.norme[clause.debut : debut + 1]):
        return False
    return not _PAS_DEDANS.search(phrase.norme[: clause.debut + 1])


def _continues(phrase: Phrase, fin: int, debut: int) -> bool:
    """True for "ni l’EPIDE ni l’E2C", "la ML et le CEJ": the same sense goes on."""
    entre = phrase.norme[fin : debut + 1]
    return bool(
        re.fullmatch(r"(?: (?:\||et|ni|ou|l|la|le|les|au|a|en|de|d|du|par|non plus|pas))* ", entre)
    )


def _sense(phrase: Phrase, debut: int, fin: int) -> str:
    clause = phrase.clause_at(debut + 1)
    avant = phrase.norme[clause.debut : debut + 1]
    apres = phrase.norme[fin : fin + 60]
    if clause.question:
        seul = re.fullmatch(r" (?:l |la |le |les |et |a |au )*", avant) and apres.startswith(" | ")
        return "refus" if seul and _REFUS_FRANC.match(apres) else "question"
    if clause.autre or clause.passe or clause.hypothese:
        return "mention"
    if not _PAS_UN_REFUS.search(avant) and (
        _REFUS_AVANT.search(avant[-80:]) or _REFUS_APRES.match(apres)
    ):
        return "refus" if not re.search(r" (?<!pas )interesse [a-z ]*$", avant) else "mention"
    if re.search(r" (?:pas|plus|jamais|ni|aucun|sans) (?:[a-z]+ ){0,4}$", avant):
        return "mention"
    if _follows(clause, avant, apres):
        return "suivi"
    return "mention"


def _follows(clause: Clause, avant: str, apres: str) -> bool:
    if clause.futur or (
        _METIER.search(avant[-50:])
        and not re.search(
            r" (?:mon|ma|un|une|son|sa|par le|par la|notre) (?:conseiller|referent|educateur)",
            avant,
        )
    ):
        return False
    if _SUIVI_APRES.match(apres):
        return True
    trouve = _SUIVI_AVANT.search(avant[-90:])
    if not trouve:
        return bool(_SUIVI_NU.search(avant))
    if _VERBE_FAIBLE.search(" " + trouve.group().strip() + " ") and not re.search(
        r" (?:suivi|inscrit|accompagne|deja|suis|conseiller|partie) ", trouve.group()
    ):
        return False
    return not _SOUHAIT.search(avant[: trouve.start() + 1][-40:])
