"""The place of a sentence, in what the person affirms, and the numbers that go with a town."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.comprehension.candidats import Candidat, Lieu
from bot.comprehension.lecteur.examen import AGE_NU_MAX, AGE_NU_MIN, TERRITOIRE
from bot.comprehension.lecteur.trop_loin import asks_for_work_there, far_places, other_places
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.personnes.accompagnant import METIER_D_ACCUEIL
from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.phrase.normalisation import LONGUEUR_MAX
from bot.comprehension.vocabulaire.prenoms import PRENOMS
from bot.memoire import once_a_message
from bot.situation import DUREES
from bot.territoires.contexte import Phrase as PhraseDeLieux
from bot.territoires.mentions import possible_names
from bot.territoires.noms import cle_nom
from bot.territoires.orthographe import Confiance, near_names
from bot.territoires.resultat import LectureTerritoire
from bot.territoires.table import NOM_COURT, NOM_OFFICIEL
from bot.territoires.vraisemblance import is_ordinary
from bot.texte import fold

_AUTOUR = (
    r"(?:agglo|agglomeration|metropole|bassin|bassin d emploi|environs|alentours|banlieue|peripherie|intercommunalite|comcom|"
    r"communaute de communes)"
)
_DANS_L_AGGLO = re.compile(rf" {_AUTOUR} (?:de|du|d|des) ")
# Where one goes to school, or works: one may live there, which is asked.
_OU_L_ON_VA = re.compile(
    r" (?:cdi|cdd|interim|poste|mission|mi temps|temps (?:plein|partiel)|emploi|travaille|bosse) a $"
    r"| (?:scolarisee?|upe2a|lycee|college|lyceenn?e?|collegienn?e?|cfa|apprentie?|etudiante?|fac)"
    r"(?: (?:professionnel|pro|general|technique|upe2a|en|au|cap|seconde|premiere|terminale|\d+e|\d+eme))* a $"
    rf"| {METIER_D_ACCUEIL} a $"
    rf"| {_AUTOUR} (?:de|du|d|des|de la) $"
    r"| (?:je suis|il est|elle est) (?!a |au |en |dans |de |d |chez |alle|venu|parti|ne |nee |ne$|arriv|deja |souvent |parfois |bloque)(?:[a-z]+ ){1,4}a $"
)
_OUI = re.compile(
    r"^\W*(?:(?:ok|oui|bon|alors|d['’]accord|bah|ben|ah|allez)[\s,.]+)+", re.IGNORECASE
)
# "Trappes aussi": said of the same town.
_AUSSI = re.compile(r"(?<=\w)\s+(?:aussi|[ée]galement|pareil|toujours|encore)\W*$", re.IGNORECASE)
# "Je suis à 40 bornes de Vesoul": not there, which who told another town need not be asked.
_A_DISTANCE = re.compile(
    r" (?:\d+|une|vingt|trente|quarante|une dizaine de|une vingtaine de|une trentaine de) (?:km|kms|kilometres|bornes|minutes|min|mn|heures?|h)"
    r"(?: (?:en voiture|en bus|en train|de route|de bus|de train|de marche|environ|au moins))* (?:de|d)(?= )(?: (?:la|le|les|l))? (?P<lieu>[a-z]+) "
)
_VILLE_MAX = 60
_NOM_COURT_MIN = 6
_GRANDE_VILLE = 20_000  # inhabitants
LireTerritoire = Callable[..., LectureTerritoire]
_SA_VILLE = re.compile(r" (?:de la |de l['’]|de |du |f |des |d['’])[^\s,.;:!?]+", re.IGNORECASE)
_CODE_POSTAL = re.compile(r" \d{5} ")
_VILLE_ET_NUMERO = re.compile(
    r"\W*(?:(?:a|à|sur|dans)\s+)?(?P<nom>[^\W\d][^\d,;.!?]{2,40}?)\s+(?P<numero>\d{1,3})\s*(?P<rang>er|e|è|eme|ème|ieme|ième)?\W*",
    re.IGNORECASE,
)
_NUMERO_ET_VILLE = re.compile(r"\W*(?P<n>\d{2})[\s,]+(?P<nom>[^\W\d][^\d,;.!?]{2,40}?)\W*")
_A_ARRONDISSEMENTS = {"paris": 20, "marseille": 16, "lyon": 9}
_CIVILITE = re.compile(r"\b(?:mme|m|mr|madame|monsieur|mlle)\b[. ]*$")
_PAS_UN_LIEU = re.compile(
    r"\bconges?\b(?![- ]sur)(?: (?:mat(?:ernite|er)?|pat(?:ernite)?|parental\w*|maladie))?"
    r"|\bcourriers?\b"
)
# Relatives and "depuis" that other readers take for questions and the past.
_SITUE = re.compile(
    r"^ (?:la )?ou (?:j|je|il|elle|on|nous) (?:habite|vis|vit|vivons|demeure|loge|reside|dors)"
    r"|^ (?!m(?:a|on|es) |s(?:a|on|es) )[a-z]+(?: [a-z]+)? depuis "
    r"|^ (?:dans )?un (?:petit )?(?:bled|village|hameau|trou|coin|patelin) "
)
# Where one is about to live, when that is what was asked: "elle ira vivre chez moi à Lure".
_VIVRA = re.compile(
    r" (?:j |je |il |elle |on )(?:(?:irai?|va|vais|viendrai?|reviendrai?) (?:vivre|habiter|loger|dormir)|"
    r"(?:vivr|habiter|loger|rester)ai?|serai? (?:chez|heberge[e]?)) "
)
# A relative who lodges the person: "un pote me loge à Lens", "lui le 77 moi le 94".
_ME = re.compile(r" (?:me|m|nous|moi) ")
# One lives there: "au FJT de Dole".
_LOGEMENTS = frozenset(("fjt",))
_UNE_CLASSE = re.compile(
    r"(?:\b(?:je |j' ?|j )?(?:suis?|jsuis?|chuis?|sui) +)?\b(?:en|classe de|redouble|niveau|ma|fin de|de la) (?:la )?[3-6] ?(?:e|em|eme|ieme)\b(?! (?:arr|ardt))(?: (?:segpa|ulis|prepa|pro)\b)?"
)
# The infinitive of people who learn French, said of oneself; not "je veux habiter…".
_HABITER = re.compile(
    r"\W*(?:(?:bonjour|salut|moi|je|nous|on|toujours|maintenant|ici|oui|non)\W+)*"
    r"(?P<verbe>habiter|dormir|vivre)\b"
)
# "Ma mère peut garder le petit, elle habite Lyon": said of who does not lodge the person.
_Y_VIT = re.compile(r" (?:habite(?:nt)?|vit|vivent|est|sont|loge|reside|demeure) ")
_CHEZ_EUX = re.compile(
    r" (?:chez|avec) (?:(?:ma|mon|mes|sa|son|ses|notre|nos|leur|leurs|la|le|une?) [a-z]+|elles?|lui|eux) "
)


def is_a_relative_s_town(phrase: Phrase, candidat: Candidat) -> bool:
    """Whether a town is where a relative lives, of whom nothing says that the person lives there."""
    lieu = candidat.valeur
    if not isinstance(lieu, Lieu):
        return False
    clause = phrase.clause_of(lieu.debut)
    if clause.autre != "proche" or _Y_VIT.search(clause.texte) is None:
        return False
    return not (_ME.search(clause.texte) or _CHEZ_EUX.search(phrase.norme))


class LecteurDeLieu:
    """Reads the place of a sentence, given the table of territories.

    `lire` stands in for `bot.territoires.lecture.read_territoire`.
    """

    def __init__(self, territoires: Any, lire: LireTerritoire) -> None:
        self._territoires = territoires
        self._lire = lire

    def read(
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
        ailleurs = question is not None and question not in TERRITOIRE
        nombre = re.fullmatch(r" \d+ (?:ans |mois )?", phrase.norme)
        perdu = not connu.get("commune") and not connu.get("departement")
        seul = len(phrase.mots) == 1 and not self._is_a_town(ecrit, perdu)
        if ailleurs and perdu and _CODE_POSTAL.fullmatch(phrase.norme):
            question, ailleurs = "commune", False
        if ailleurs and perdu and self._is_a_town(_OUI.sub("", ecrit, count=1), perdu):
            question, ailleurs, reponse = "commune", False, None  # "ok besançon"
        if ailleurs and len(phrase.mots) <= 3 and (reponse or nombre or seul):
            return None
        if ailleurs and perdu and len(phrase.mots) == 1:
            question = "commune"  # a town, and nothing else: the place comes before what was asked
        if question in TERRITOIRE and reponse in ("ne_sait_pas", "prefere_pas"):
            question = None  # "je sais pas le code postal, c'est à Delle"
        visible = list(ecrit[:LONGUEUR_MAX])
        for clause in phrase.clauses:
            situe = not clause.hypothese and _SITUE.search(clause.texte)
            situe = situe or (question in TERRITOIRE and _VIVRA.search(clause.texte))
            situe = situe or (clause.autre == "proche" and _ME.search(clause.texte))
            if clause.affirme or situe:
                continue
            debut, fin = phrase.span(clause.debut, clause.fin)
            if not self._is_bare_name(ecrit[debut:fin]):
                _blank(visible, debut, fin, "|")
        for fait in ages:  # an age leaves its unit: "25 ans, lure" is a list of facts
            _blank(visible, fait.debut, fait.fin, "ans")
            civilite = _CIVILITE.search(fold(ecrit[: fait.debut]))
            if civilite:  # "Mme 34 ans Belfort": no surname
                _blank(visible, *civilite.span())
        for conge in _PAS_UN_LIEU.finditer(fold(ecrit[:LONGUEUR_MAX])):
            _blank(visible, *conge.span())
        for classe in _UNE_CLASSE.finditer(fold(ecrit[:LONGUEUR_MAX])):  # and no arrondissement
            _blank(visible, *classe.span(), "|")
        habiter = _HABITER.match(fold(ecrit[:LONGUEUR_MAX]))
        if habiter:  # "moi habiter Marseille"
            visible[slice(*habiter.span("verbe"))] = "vit".ljust(len(habiter["verbe"]))
        for mention in mentions:  # with its own town: "la Mission Locale de Belfort"
            if mention.dispositif in _LOGEMENTS:
                continue
            suite = _SA_VILLE.match(ecrit, mention.fin)
            _blank(visible, mention.debut, suite.end() if suite else mention.fin)
        aussi = _AUSSI.search("".join(visible)) if question in TERRITOIRE else None
        if aussi:
            _blank(visible, *aussi.span())
        loin = _A_DISTANCE.search(phrase.norme) if connu.get("commune") else None
        if loin:
            _blank(visible, *phrase.span(*loin.span("lieu")), "|")
        for lieu in self.other_places(ecrit, phrase):  # "Vesoul c’est trop loin"
            _blank(visible, lieu.debut, lieu.fin, "|")
        texte = "".join(visible)
        if not texte.strip(" |"):
            return None
        return self._lire(
            texte,
            self._territoires,
            departement=connu.get("departement"),
            question=question,
            commune=connu.get("commune"),
        )

    def read_town_and_number(self, ecrit: str, question: str | None) -> LectureTerritoire | None:
        """ "marseille 3", "vesoul 70": the number goes with the town, it is no age."""
        ville = _VILLE_ET_NUMERO.fullmatch(ecrit[:_VILLE_MAX])
        if ville is None or question in DUREES:
            return None
        cle = cle_nom(ville["nom"])
        communes = [c for c, nature in self._territoires.nommees(cle) if nature == NOM_OFFICIEL]
        if not communes:
            return self._read_misspelt_town(cle, ville, question, len(ecrit))
        if int(ville["numero"]) <= _A_ARRONDISSEMENTS.get(cle, 0):
            dit = f"j’habite à {ville['nom']} {int(ville['numero'])}e"
        elif any(c.departement == ville["numero"] for c in communes) and not ville["rang"]:
            dit = f"j’habite à {ville['nom']} ({ville['numero']})"
        else:
            return None
        lieu = self._lire(dit, self._territoires)
        return replace(lieu, debut=0, fin=len(ecrit)) if lieu.commune else None

    def _read_misspelt_town(
        self, cle: str, ville: re.Match[str], question: str | None, fin: int
    ) -> LectureTerritoire | None:
        """ "bezansson 25": one name of that département sounds so; or looks so, to who asked where."""
        attendu = question in TERRITOIRE or self._territoires.meme_son(cle)
        if not attendu or ville["rang"] or is_ordinary(cle):
            return None
        codes = near_names(cle, self._territoires, Confiance.DITE, ville["numero"])
        return LectureTerritoire(commune=codes[0], debut=0, fin=fin) if len(codes) == 1 else None

    def read_age_and_town(self, ecrit: str) -> list[Fait]:
        """ "18 vesoul": an age and a town, unless the number is that of the town’s département."""
        dits = _NUMERO_ET_VILLE.fullmatch(ecrit[:_VILLE_MAX])
        if dits is None or not AGE_NU_MIN <= int(dits["n"]) <= AGE_NU_MAX:
            return []
        communes = [c for c, _ in self._territoires.nommees(cle_nom(dits["nom"]))]
        ailleurs = is_ordinary(cle_nom(dits["nom"])) or cle_nom(dits["nom"]) in _A_ARRONDISSEMENTS
        if not communes or ailleurs or any(c.departement == dits["n"] for c in communes):
            return []
        return [Fait("age", int(dits["n"]), *dits.span("n"))]

    @once_a_message
    def possible_places(self, ecrit: str) -> list[Lieu]:
        """Every name in a text that may be a commune’s."""
        lieux = []
        texte = PhraseDeLieux(ecrit[:LONGUEUR_MAX])
        for mention in possible_names(texte, self._territoires):
            debut, fin = texte.mots[mention.debut].debut, texte.mots[mention.fin - 1].fin
            lieux.append(Lieu(ecrit[debut:fin], debut, fin))
        return lieux

    def other_places(self, ecrit: str, phrase: Phrase) -> list[Lieu]:
        """The communes that a text names as no home: too far, or where something else is."""
        return other_places(phrase, self.possible_places(ecrit))

    def far_places(self, ecrit: str, phrase: Phrase) -> list[Lieu]:
        """The communes that a text names as too far to go to."""
        return far_places(phrase, self.possible_places(ecrit))

    def read_town_of_the_day(self, ecrit: str, phrase: Phrase) -> tuple[str, ...]:
        """The commune of "scolarisé à Limoges", of "en CDI à Besançon", to be confirmed as the home."""
        for lieu in self.possible_places(ecrit):
            places = phrase.places(lieu.debut, lieu.fin)
            if not places or not _OU_L_ON_VA.search(phrase.norme[: places[0][0]]):
                continue
            if phrase.clause_of(lieu.debut).affirme:
                lue = self.resolve(lieu, None)
                return (lue.commune,) if lue.commune else tuple(lue.candidats)
        return ()

    def read_town_of_the_search(self, ecrit: str, phrase: Phrase) -> tuple[str, ...]:
        """The commune of "un boulot à Vierzon ?", to be confirmed as the home."""
        for lieu in self.possible_places(ecrit):
            places = phrase.places(lieu.debut, lieu.fin)
            if places and asks_for_work_there(phrase, f"{phrase.norme[: places[0][0]].rstrip()} "):
                lue = self.resolve(lieu, None)
                return (lue.commune,) if lue.commune else tuple(lue.candidats)
        return ()

    def resolve(self, lieu: Lieu, departement: str | None) -> LectureTerritoire:
        """The commune that a name says when one lives there, or those to choose from."""
        return self._lire(f"j’habite à {lieu.nom}", self._territoires, departement=departement)

    def _is_a_town(self, ecrit: str, perdu: bool) -> bool:
        """Whether a text is the name of one big town, with its capital: "Belfort" mends a town.

        Where no place is known yet (`perdu`), any town will do that is no ordinary word.
        """
        nom = ecrit.strip(" .!,")
        cle = cle_nom(nom)
        if perdu and not is_ordinary(cle):
            court = len(cle) >= _NOM_COURT_MIN and cle not in PRENOMS  # "noidans"
            admis = (NOM_OFFICIEL, NOM_COURT) if court else (NOM_OFFICIEL,)
            return any(nature in admis for _, nature in self._territoires.nommees(cle))
        return nom[:1].isupper() and any(
            nature == NOM_OFFICIEL and commune.population >= _GRANDE_VILLE
            for commune, nature in self._territoires.nommees(cle_nom(nom))
        )

    def _is_bare_name(self, ecrit: str) -> bool:
        """Whether the name of a commune alone was taken for a question or the past: Avanton."""
        if cle_nom(ecrit) not in getattr(self._territoires, "cles", ()):
            return False
        seule = cut(ecrit)
        return seule is not None and not all(clause.affirme for clause in seule.clauses)


def tells_the_surroundings(norme: str) -> bool:
    """Whether one lives around a town that is named, or in it: "agglo de Saint-Brieuc"."""
    return _DANS_L_AGGLO.search(norme) is not None


def places_of(faits: list[Fait]) -> list[Fait]:
    """The facts that say where the person lives."""
    return [fait for fait in faits if fait.cle in TERRITOIRE]


def _blank(visible: list[str], debut: int, fin: int, reste: str = "") -> None:
    """Put spaces over characters, ended by `reste` when it is shorter."""
    longueur = max(0, min(fin, len(visible)) - debut)
    ecrit = reste[:longueur] if longueur >= len(reste) or longueur > 1 else ""
    visible[debut : debut + longueur] = ecrit.rjust(longueur)


def place_facts(lieu: LectureTerritoire | None) -> list[Fait]:
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
