"""The reader: one French sentence in, the Situation keys that it states out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.comprehension.accompagnant import accompanies
from bot.comprehension.accord import Accord, Avis, Encodeur, settle
from bot.comprehension.adresses import LecteurAnnuaire
from bot.comprehension.ages import read_ages
from bot.comprehension.ailleurs import lives_abroad
from bot.comprehension.candidats import Candidat, Lieu, find_candidates
from bot.comprehension.detention import read_prison
from bot.comprehension.diplome import read_diplome
from bot.comprehension.dispositifs import Noms, read_dispositifs
from bot.comprehension.droits import PAPIER_MDPH, read_droits
from bot.comprehension.durees import Duree, find_durees, read_durees
from bot.comprehension.ecole import read_ecole, read_plain_school
from bot.comprehension.emploi import read_emploi
from bot.comprehension.famille import read_famille, read_their_ages
from bot.comprehension.freins import read_freins, read_named_freins, read_plain_freins
from bot.comprehension.inconnus import read_unknown
from bot.comprehension.lecture import Fait, Lecture, Mention
from bot.comprehension.logement import read_logement
from bot.comprehension.notes import read_notes
from bot.comprehension.par_ecrit import prefers_writing
from bot.comprehension.phrase import Phrase, cut
from bot.comprehension.phrase.normalisation import LONGUEUR_MAX
from bot.comprehension.rang import read_rang
from bot.comprehension.remplacements import Remplacements
from bot.comprehension.reponses import ON_CONTINUE, is_correction, read_answer, read_tone
from bot.comprehension.reprises import set_aside
from bot.comprehension.retraits import changes_mind, is_solved, leaves, read_lifted_freins
from bot.situation import BOOLEENS, DUREES, LISTES, check_value, cles
from bot.territoires.contexte import Phrase as PhraseDeLieux
from bot.territoires.lecture import LectureTerritoire, read_territoire
from bot.territoires.mentions import possible_names
from bot.territoires.noms import cle_nom
from bot.territoires.table import NOM_OFFICIEL
from bot.territoires.vraisemblance import is_ordinary
from bot.texte import fold, spell_out

# Dispositifs whose people are under contract.
_SALARIANTS = ("iae",)
_VILLE_MAX = 60
_MOI_JE = re.compile(r" (?:et |mais |parce que |car )?moi (?:je|j|c est) ")
_AGE_NU_MIN, _AGE_NU_MAX = 14, 79  # of a number that nothing says to be an age
_GRANDE_VILLE = 20_000  # inhabitants
_TERRITOIRE = ("commune", "quartier", "departement")
# Questions whose answer may be a number of years that is not the person’s age.
_AUTRES_NOMBRES = (*DUREES, "enfant_moins_3_ans", "parent_isole")
# Words of an answer in which a barrier may be named by a bare word.
_MOTS_D_UNE_LISTE = 8
# Words of an answer that says no more than it says.
_REPONSE_NUE = 2
# Words of a sentence in which the rules are right: "52 ans lille".
_COURT = 4
# Words of a sentence whose commune needs no second reading, and of one whose refusal does not.
_LIEU_COURT = 12
_REFUS_COURT = 8
# Words of a message that mends, in which the rules are right of all but the freins.
_REPRISE_COURTE = 12
_CORRIGE_NU = re.compile(r" (?:non|nan) (?:\| )?\d+ (?:ans )?")
_EN_FAIT = re.compile(
    r"^ (?:non|nan|no|euh|ah)? ?(?:\| )?(?:en fait|en faite|enfaite?|en fet|plutot|enfin non|je me suis trompee?|je me trompe"
    r"|pardon|je voulais dire|correction|rectification|erreur) (?:\| )?[a-z0-9]"
)
# What is said to block is a frein.
_BLOQUE = re.compile(
    r" c est (?:ca|surtout ca|plutot ca|pour ca) (?:\| )?qui (?:me |m |nous )?(?:bloque|coince|freine|pose probleme|empeche) "
    r"| (?:ce qui (?:me |m |nous )?(?:bloque|coince|freine|empeche)|mon (?:gros |seul |vrai )?probleme) (?:\| )?c est "
)
_DEMANDE_EN_COURS = re.compile(
    r" (?:rqth|mdph|aah|dossier|reconnaissance)(?: [a-z]+){0,4}? (?:en cours|en attente|depose[e]?|demande[e]?) "
    r"| (?:demande|attente|dossier|attends)(?: [a-z]+){0,3}? (?:rqth|mdph|aah) "
)
# What is said outright, however long the sentence: "dépt 70", "y vit depuis 10 ans".
_DIT_EN_CLAIR: dict[str, re.Pattern[str]] = {
    "departement": re.compile(r" (?:dep|dept|dpt|departement) (?:\| )?(?:du |de la |d )?\d"),
    "mois_dans_la_commune": re.compile(
        r" (?:y|ici|la bas) (?:vi[st]|habite|reside|est|suis) (?:[a-z]+ )?depuis \d"
    ),
}
# Children whose age nothing tells: their number says nothing of a child under three.
_DES_ENFANTS = re.compile(
    r" (?:\d+|des|mes|ses|plusieurs) (?:enfants|gosses|gamins|mioches|loulous) "
)
_UN_PETIT = re.compile(
    r" (?:bebes?|nourrissons?|creches?|bas age|naissance|accouche[a-z]*|maternite|allait[a-z]*|couches|poussette|"
    r"petits|[012] ans|dernier[a-z]*|jumeaux|jumelles|\d+ mois et) "
)
_NOMBRE_SEUL = re.compile(r" \d+ (?:an |ans |mois )?")
_NEGATIF = re.compile(r"\s*[-−]\s*\d")
# What begins as a yes or a no and answers nothing: "ok on continue", "non mais sérieux".
_SANS_REPONSE = re.compile(
    r"^ (?:bon |ah |et |euh |bah |ben )*(?:ok|okay|okey|d accord|dac|ca marche|ca va|allez|allons y|go)(?: ok)? "
    rf"| {ON_CONTINUE} | toujours la |^ (?:non|nan) mais (?:serieux|attend|allo|oh|stop) |^ arrete[sz]? $"
    r"| (?:trouve|obtenu|decroche) (?:une? )?(?:nounou|nourrice|place|creche|logement|appart|appartement|medecin|psy) "
    r"| (?:rien|pas|plus) (?:a )?(?:mange|bouffe|avale)r? | rien dans le (?:ventre|frigo) "
)
_CORRIGE = re.compile(r"^ (?:non|nan) (?:\| )?(?:c est |j ai |en fait |plutot )*\d")


LireTerritoire = Callable[..., LectureTerritoire]


_SA_VILLE = re.compile(r" (?:de la |de l['’]|de |du |f |des |d['’])[^\s,.;:!?]+", re.IGNORECASE)


_CODE_POSTAL = re.compile(r" \d{5} ")
_VILLE_ET_NUMERO = re.compile(
    r"\W*(?:(?:a|à|sur|dans)\s+)?(?P<nom>[^\W\d][^\d,;.!?]{2,40}?)\s+(?P<numero>\d{1,3})\s*(?P<rang>er|e|è|eme|ème|ieme|ième)?\W*",
    re.IGNORECASE,
)
_NUMERO_ET_VILLE = re.compile(r"\W*(?P<n>\d{2})[\s,]+(?P<nom>[^\W\d][^\d,;.!?]{2,40}?)\W*")
_A_ARRONDISSEMENTS = ("paris", "marseille", "lyon")
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
# The infinitive of people who learn French, said of oneself; not "je veux habiter…".
_HABITER = re.compile(
    r"\W*(?:(?:bonjour|salut|moi|je|nous|on|toujours|maintenant|ici|oui|non)\W+)*"
    r"(?P<verbe>habiter|dormir|vivre)\b"
)


@dataclass(frozen=True)
class Examen:
    """A sentence taken apart: what the rules read in it, and what else it may state."""

    phrase: Phrase
    faits: list[Fait]
    mentions: list[Mention]
    durees: list[Duree]
    lieu: LectureTerritoire | None
    reponse: str | None
    inconnu: str | None  # a dispositif named that has no fiche
    leves: tuple[str, ...] = ()  # freins that it says are none
    corrige: bool = False  # it mends what was told, and does not answer what was just asked
    surs: tuple[Fait, ...] = ()  # facts said so plainly that the encoder does not take them out
    reprend: bool = False  # it mends what was told


class Lecteur:
    """Reads sentences, given the table of territories and the names of the dispositifs.

    `aujourdhui` dates "depuis mars" (each day’s own date when it is not given);
    `lire_territoire` stands in for `bot.territoires.lecture.read_territoire`. The rules read
    alone, unless an `encodeur` and its `accord` with them are given.
    """

    def __init__(
        self,
        territoires: Any,
        alias: Mapping[str, tuple[str, ...]],
        *,
        aujourdhui: date | None = None,
        lire_territoire: LireTerritoire = read_territoire,
        encodeur: Encodeur | None = None,
        accord: Accord | None = None,
    ) -> None:
        self._territoires = territoires
        self._noms = Noms(alias)
        self._aujourdhui = aujourdhui
        self._lire_territoire = lire_territoire
        self._encodeur = encodeur
        self._accord = accord
        self._annuaire = LecteurAnnuaire(territoires, lire_territoire)
        self._remplacements = Remplacements(territoires, lire_territoire)

    @contextmanager
    def on(self, jour: date) -> Iterator[None]:
        """Read as if it were that day: "depuis mars" depends on it. For measures, not for threads."""
        avant, self._aujourdhui = self._aujourdhui, jour
        try:
            yield
        finally:
            self._aujourdhui = avant

    def read(
        self,
        texte: str,
        *,
        question: str | None = None,
        connu: Mapping[str, Any] | None = None,
        suite: bool = False,
        proche: bool = False,
    ) -> Lecture:
        """Read one sentence; `question` is the key just asked, `connu` what is already known.

        `suite`: the message before asked who helps, so that "et à Lure ?" goes on with it.
        `proche`: one asks for a relative, so that "moi je travaille" says nothing of that person.
        """
        connu = connu or {}
        if _is_rather_an_age(texte, question, connu):
            question = "age"
        reprise = set_aside(spell_out(texte))
        ecrit = reprise.texte
        examen = self.examine(ecrit, question, connu, reprend=reprise.dite)
        if examen is None:
            return Lecture()
        phrase, lieu = examen.phrase, examen.lieu
        faits, possibles = examen.faits, tuple(lieu.candidats) if lieu else ()
        urgences: tuple[str, ...] = ()
        if self._encodeur and self._accord and not _is_plain_answer(examen, question):
            candidats = self.candidates(ecrit, examen)
            portees = list({c.portee: None for c in candidats if c.portee is not None})
            avis = self._encodeur.read(phrase.norme, question, portees)
            urgences = self._accord.urgences(avis)
            faits, ajoutes = self._weigh(ecrit, examen, candidats, avis, question, connu)
            possibles = possibles or ajoutes
        if proche:
            faits = [fait for fait in faits if not _is_of_who_writes(phrase, fait)]
        annuaire = self._annuaire.read(ecrit, phrase, examen.mentions, suite)
        if annuaire is not None and annuaire.sure:  # asked for anybody: nothing is said of oneself
            nommes = () if annuaire.themes else tuple(examen.mentions)
            return Lecture(annuaire=annuaire, dispositifs=nommes, question=True, urgences=urgences)
        inconnue = lieu.inconnu if lieu else None
        if any(fait.cle == "commune" for fait in faits):
            possibles, inconnue = (), None
        return Lecture(
            faits=tuple(sorted(faits, key=lambda fait: fait.debut)),
            dispositifs=tuple(examen.mentions),
            reponse=examen.reponse,
            question=any(clause.question for clause in phrase.clauses),
            hypothese=any(clause.hypothese for clause in phrase.clauses),
            communes_possibles=possibles,
            commune_inconnue=inconnue,
            urgences=urgences,
            devine=not examen.faits,
            annuaire=annuaire,
            rang=read_rang(phrase),
            freins_leves=examen.leves,
            accepte=changes_mind(phrase),
            quitte=leaves(phrase),
            regle=is_solved(phrase),
            a_l_etranger=lives_abroad(phrase.norme),
            par_ecrit=prefers_writing(phrase),
            accompagne=accompanies(phrase),
            nombre=_NOMBRE_SEUL.fullmatch(phrase.norme) is not None or not _has_letters(ecrit),
            en_prison=read_prison(phrase),
            pour_un_enfant=phrase.pour_un_enfant,
            dispositif_inconnu=examen.inconnu,
        )

    def examine(
        self,
        ecrit: str,
        question: str | None,
        connu: Mapping[str, Any],
        *,
        reprend: bool = False,
    ) -> Examen | None:
        """Take apart a text already passed through `spell_out`; None when it holds no word.

        `reprend`: it said that it mends what was told.
        """
        phrase = cut(ecrit)
        if phrase is None:
            return None
        reponse = read_tone(phrase)
        jour = self._aujourdhui or date.today()
        ici = self._read_town_and_number(ecrit, question)
        ages = (
            []
            if ici or _NEGATIF.match(ecrit)
            else read_ages(
                phrase,
                ecrit,
                nus=question not in _AUTRES_NOMBRES,
                reprise=question not in (*DUREES, "enfant_moins_3_ans", *_TERRITOIRE),
                aujourdhui=jour,
            )
        )
        if not ages and question not in (*DUREES, "enfant_moins_3_ans"):
            ages = self._read_age_and_town(ecrit)
        age = ages[-1].valeur if ages else connu.get("age")
        durees = find_durees(phrase, jour, age)
        mentions = read_dispositifs(phrase, self._noms, question)
        lieu = ici or self._read_place(ecrit, phrase, question, connu, ages, mentions, reponse)
        durations = read_durees(phrase, durees, _plain_span(phrase, lieu), question)
        faits = [
            *ages,
            *_place_facts(lieu),
            *read_ecole(phrase),
            *read_emploi(phrase),
            *durations,
            *read_diplome(phrase),
            *read_droits(phrase),
            *read_notes(phrase),
            *read_logement(phrase),
            *([] if phrase.pour_un_enfant else read_famille(phrase, jour.year)),
            *read_freins(phrase),
            *_followed(mentions),
        ]
        parent = connu.get("parent_isole") or connu.get("enfant_moins_3_ans")
        leurs_ages = read_their_ages(phrase) if parent else []
        faits = _without_contradiction(phrase, [*faits, *leurs_ages])
        if question == "parent_isole":  # "toute seule" says who brings up the child
            faits = [fait for fait in faits if fait.valeur != "isolement"]
        faits += _implied(faits)
        repris = self._remplacements.read(ecrit, phrase, connu, jour)
        if not (faits or repris) and (reprend or reponse == "non"):
            repris = self._remplacements.read_alone(ecrit, phrase, connu, jour)
        faits = _replaced(faits, repris)
        leves = read_lifted_freins(phrase)
        faits = [fait for fait in faits if fait.cle != "freins" or fait.valeur not in leves]
        liste = question == "freins" and len(phrase.mots) <= _MOTS_D_UNE_LISTE
        if liste and not leves and not repris:
            faits += read_named_freins(phrase)
        corrige = False
        if question is not None and not any(fait.cle == question for fait in faits):
            corrige = (
                ici is not None
                or bool(repris)
                or (reprend and bool(faits))
                or (question == "freins" and bool(leves or (faits and reponse == "non")))
                or _NEGATIF.match(ecrit) is not None
                or _is_correction(phrase, faits, question, connu)
                or _is_no_answer(phrase, question, mentions)
            )
            if corrige:
                reponse = None
            else:
                faits += read_answer(phrase, question, reponse, durees, mentions, age, jour)
        faits += _roofless(faits)
        valides = [fait for fait in faits if _is_valid(fait)]
        surs = (
            *read_plain_freins(phrase, valides),
            *read_plain_school(phrase, valides),
            *_said_outright(phrase, valides),
            *leurs_ages,
            *(fait for fait in valides if phrase.pour_un_enfant and fait.cle == "age"),
            *(fait for fait in repris if _is_valid(fait)),  # put in the place of what was known
        )
        return Examen(
            phrase,
            valides,
            mentions,
            durees,
            lieu,
            reponse,
            None if mentions else read_unknown(ecrit, phrase),
            leves,
            corrige,
            surs,
            reprend or bool(repris),
        )

    def candidates(self, ecrit: str, examen: Examen) -> list[Candidat]:
        """Every fact that the sentence may state, for the encoder to judge."""
        lieux = []
        texte = PhraseDeLieux(ecrit[:LONGUEUR_MAX])
        for mention in possible_names(texte, self._territoires):
            debut, fin = texte.mots[mention.debut].debut, texte.mots[mention.fin - 1].fin
            lieux.append(Lieu(ecrit[debut:fin], debut, fin))
        return find_candidates(examen.phrase, examen.faits, examen.durees, examen.mentions, lieux)

    def resolve(self, lieu: Lieu, departement: str | None) -> LectureTerritoire:
        """The commune that a name says when one lives there, or those to choose from."""
        return self._lire_territoire(
            f"j’habite à {lieu.nom}", self._territoires, departement=departement
        )

    def _weigh(
        self,
        ecrit: str,
        examen: Examen,
        candidats: list[Candidat],
        avis: Avis,
        question: str | None,
        connu: Mapping[str, Any],
    ) -> tuple[list[Fait], tuple[str, ...]]:
        """The facts that hold once the encoder is heard, and the communes to choose from."""
        assert self._accord is not None
        phrase = examen.phrase
        if _only_asks(examen):
            return [], ()
        possibles: tuple[str, ...] = ()

        def locate(candidat: Candidat) -> Fait | None:
            nonlocal possibles
            debut, fin = phrase.span(*candidat.portee) if candidat.portee else (0, len(ecrit))
            if not isinstance(candidat.valeur, Lieu):
                return Fait(candidat.cle, candidat.valeur, debut, fin)
            dit = _departement_of(examen.faits) or connu.get("departement")
            lieu = self.resolve(candidat.valeur, dit)
            possibles = tuple(lieu.candidats)
            return Fait("commune", lieu.commune, debut, fin) if lieu.commune else None

        candidats = [c for c in candidats if c.cle != "freins" or c.valeur not in examen.leves]
        exclues = {question} if examen.corrige else set()
        if leaves(phrase):  # "je ne suis plus suivie par la Mission Locale" is no refusal
            exclues.add("refus")
        if _DEMANDE_EN_COURS.search(phrase.norme):
            exclues.add("rqth")
        papier_mdph = PAPIER_MDPH.search(phrase.norme) is not None
        if papier_mdph:  # no papers to live here
            candidats = [c for c in candidats if c.valeur != "droits"]
        if _DES_ENFANTS.search(phrase.norme) and not _UN_PETIT.search(phrase.norme):
            exclues.add("enfant_moins_3_ans")
        surs = {fait.cle for fait in examen.surs} - set(LISTES)
        exclues |= surs
        demandes = {m.dispositif for m in examen.mentions if m.sens == "question"}
        candidats = [
            c
            for c in candidats
            if c.cle not in exclues and not (c.cle == "refus" and c.valeur in demandes)
        ]
        faits = settle(examen.faits, candidats, avis, self._accord.poids, question, locate)
        mots = len(phrase.mots)
        dits = sum(not mot.rupture for mot in phrase.mots)
        gardes = {"refus"} if dits <= _REFUS_COURT else set()
        gardes |= set(cles()) if mots <= _COURT else set()
        gardes |= {"commune"} if mots <= _LIEU_COURT else set()
        gardes |= {"rqth"} if papier_mdph else set()
        if examen.reprend and mots <= _REPRISE_COURTE:
            gardes |= set(cles()) - {"freins"}
            lues = {f.cle for f in examen.faits} & gardes
            faits = [f for f in faits if f.cle not in lues or f in examen.faits]
        gardes |= {"freins"} if _BLOQUE.search(phrase.norme) else set()
        gardes |= {"logement"} & set(examen.leves) & set(connu.get("freins") or ())
        faits = [f for f in faits if f.cle not in surs]
        faits += [
            f
            for f in examen.faits
            if f not in faits
            and (f.cle in gardes or f in examen.surs or _is_of_the_place(phrase, f, examen.faits))
        ]
        faits = _without_contradiction(phrase, _of_one_place(faits, examen.faits))
        faits += _implied(faits)
        return [*faits, *_roofless(faits)], possibles

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
        perdu = not connu.get("commune") and not connu.get("departement")
        seul = len(phrase.mots) == 1 and not self._is_a_town(ecrit, perdu)
        if ailleurs and perdu and _CODE_POSTAL.fullmatch(phrase.norme):
            question, ailleurs = "commune", False
        if ailleurs and len(phrase.mots) <= 3 and (reponse or nombre or seul):
            return None
        if question in _TERRITOIRE and reponse in ("ne_sait_pas", "prefere_pas"):
            question = None  # "je sais pas le code postal, c'est à Delle"
        visible = list(ecrit[:LONGUEUR_MAX])
        for clause in phrase.clauses:
            situe = not clause.hypothese and _SITUE.search(clause.texte)
            situe = situe or (question in _TERRITOIRE and _VIVRA.search(clause.texte))
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
        habiter = _HABITER.match(fold(ecrit[:LONGUEUR_MAX]))
        if habiter:  # "moi habiter Marseille"
            visible[slice(*habiter.span("verbe"))] = "vit".ljust(len(habiter["verbe"]))
        for mention in mentions:  # with its own town: "la Mission Locale de Belfort"
            if mention.dispositif in _LOGEMENTS:
                continue
            suite = _SA_VILLE.match(ecrit, mention.fin)
            _blank(visible, mention.debut, suite.end() if suite else mention.fin)
        texte = "".join(visible)
        if not texte.strip():
            return None
        return self._lire_territoire(
            texte,
            self._territoires,
            departement=connu.get("departement"),
            question=question,
            commune=connu.get("commune"),
        )

    def _read_town_and_number(self, ecrit: str, question: str | None) -> LectureTerritoire | None:
        """ "marseille 3", "vesoul 70": the number goes with the town, it is no age."""
        ville = _VILLE_ET_NUMERO.fullmatch(ecrit[:_VILLE_MAX])
        if ville is None or question in DUREES:
            return None
        cle = cle_nom(ville["nom"])
        communes = [c for c, nature in self._territoires.nommees(cle) if nature == NOM_OFFICIEL]
        if not communes:
            return None
        if cle in _A_ARRONDISSEMENTS and int(ville["numero"]) <= 20:
            dit = f"j’habite à {ville['nom']} {int(ville['numero'])}e"
        elif any(c.departement == ville["numero"] for c in communes) and not ville["rang"]:
            dit = f"j’habite à {ville['nom']} ({ville['numero']})"
        else:
            return None
        lieu = self._lire_territoire(dit, self._territoires)
        return replace(lieu, debut=0, fin=len(ecrit)) if lieu.commune else None

    def _read_age_and_town(self, ecrit: str) -> list[Fait]:
        """ "18 vesoul": an age and a town, unless the number is that of the town’s département."""
        dits = _NUMERO_ET_VILLE.fullmatch(ecrit[:_VILLE_MAX])
        if dits is None or not _AGE_NU_MIN <= int(dits["n"]) <= _AGE_NU_MAX:
            return []
        communes = [c for c, _ in self._territoires.nommees(cle_nom(dits["nom"]))]
        ailleurs = is_ordinary(cle_nom(dits["nom"])) or cle_nom(dits["nom"]) in _A_ARRONDISSEMENTS
        if not communes or ailleurs or any(c.departement == dits["n"] for c in communes):
            return []
        return [Fait("age", int(dits["n"]), *dits.span("n"))]

    def _is_a_town(self, ecrit: str, perdu: bool) -> bool:
        """Whether a text is the name of one big town, with its capital: "Belfort" mends a town.

        Where no place is known yet (`perdu`), any town will do that is no ordinary word.
        """
        nom = ecrit.strip(" .!,")
        if perdu and not is_ordinary(cle_nom(nom)):
            nommees = self._territoires.nommees(cle_nom(nom))
            return any(nature == NOM_OFFICIEL for _, nature in nommees)
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


def _blank(visible: list[str], debut: int, fin: int, reste: str = "") -> None:
    """Put spaces over characters, ended by `reste` when it is shorter."""
    longueur = max(0, min(fin, len(visible)) - debut)
    ecrit = reste[:longueur] if longueur >= len(reste) or longueur > 1 else ""
    visible[debut : debut + longueur] = ecrit.rjust(longueur)


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


def _replaced(faits: list[Fait], repris: list[Fait]) -> list[Fait]:
    """The facts, with those that take the place of something known before all others of their key."""
    cles_reprises = {fait.cle for fait in repris}
    if "commune" in cles_reprises:
        cles_reprises |= {"departement", "quartier"}
    return [*(fait for fait in faits if fait.cle not in cles_reprises), *repris]


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


def _without_contradiction(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """Months without a job and a job exclude one another.

    In one clause, or when the job is said to be over since, the months win ("virée de mon poste le
    mois dernier", "un peu d’intérim, puis plus rien"); else the job does.
    """
    mois = [fait for fait in faits if fait.cle == "mois_sans_emploi"]
    postes = [fait for fait in faits if fait.cle == "en_emploi" and fait.valeur is True]
    if not mois or not postes:
        return faits
    ensemble = {phrase.clause_of(fait.debut).debut for fait in mois} & {
        phrase.clause_of(fait.debut).debut for fait in postes
    }
    dernier = max((f for f in faits if f.cle == "en_emploi"), key=lambda fait: fait.debut)
    exclus = postes if ensemble or dernier.valeur is False else mois
    return [fait for fait in faits if fait not in exclus]


def _implied(faits: list[Fait]) -> list[Fait]:
    """Months without a job say that there is none today; an insertion contract that there is."""
    if any(fait.cle == "en_emploi" for fait in faits):
        return []
    return [
        Fait("en_emploi", fait.cle == "suivi", fait.debut, fait.fin)
        for fait in faits
        if fait.cle == "mois_sans_emploi" or (fait.cle == "suivi" and fait.valeur in _SALARIANTS)
    ]


def _roofless(faits: list[Fait]) -> list[Fait]:
    """A night without a roof is the barrier `logement` too."""
    return [
        Fait("freins", "logement", fait.debut, fait.fin)
        for fait in faits
        if fait.cle == "logement" and fait.valeur == "sans-abri"
    ]


def _departement_of(faits: list[Fait]) -> str | None:
    return next((fait.valeur for fait in faits if fait.cle == "departement"), None)


def _of_one_place(faits: list[Fait], lus: list[Fait]) -> list[Fait]:
    """A quartier goes with the commune that it was read in, a département without any."""
    communes = [fait.valeur for fait in faits if fait.cle == "commune"]
    lues = [fait.valeur for fait in lus if fait.cle == "commune"]
    exclues = {"departement"} if communes else set()
    if communes[-1:] != lues[-1:]:
        exclues.add("quartier")
    return [fait for fait in faits if fait.cle not in exclues]


def _said_outright(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The facts that are in so many words in the sentence."""
    dits = [quoi for quoi, motif in _DIT_EN_CLAIR.items() if motif.search(phrase.norme)]
    return [fait for fait in faits if fait.cle in dits]


def _only_asks(examen: Examen) -> bool:
    """A question about a dispositif, in which the rules read no fact: nothing is said of anybody."""
    clauses = examen.phrase.clauses
    questionne = any(clause.question for clause in clauses)
    raconte = any(clause.affirme and clause.moi for clause in clauses)
    nomme = examen.mentions or examen.inconnu
    return bool(nomme) and questionne and not raconte and not examen.faits


def _is_plain_answer(examen: Examen, question: str | None) -> bool:
    """A word alone, or two that answer the question: nothing more is to be seen in them."""
    mots = len(examen.phrase.mots)
    if mots <= 1 or question is None:
        return mots <= 1
    return mots <= _REPONSE_NUE and bool(examen.faits or examen.reponse is not None)


def _is_correction(
    phrase: Phrase, faits: list[Fait], question: str, connu: Mapping[str, Any]
) -> bool:
    """True for "non, j’ai 17 ans" after another question: the age is mended, nothing answered."""
    ages = [fait.valeur for fait in faits if fait.cle == "age"]
    if ages and _CORRIGE_NU.fullmatch(phrase.norme):
        return True
    if question not in BOOLEENS:
        return False
    if is_correction(phrase, len(faits)) or _EN_FAIT.match(phrase.norme):
        return True
    if any(
        fait.cle == "commune" and connu.get("commune") not in (None, fait.valeur) for fait in faits
    ):
        return phrase.norme.startswith((" non ", " nan "))
    if not ages or not _CORRIGE.match(phrase.norme):
        return False
    return " pas " in phrase.norme or connu.get("age") not in (None, ages[-1])


def _is_no_answer(phrase: Phrase, question: str, mentions: list[Mention]) -> bool:
    """True for "ok on continue", and for "non pas l’EPIDE", which is a no to the EPIDE."""
    if question not in BOOLEENS:
        return False
    if any(mention.sens == "refus" for mention in mentions):
        return True
    return _SANS_REPONSE.search(phrase.norme) is not None


def _is_of_the_place(phrase: Phrase, fait: Fait, lus: list[Fait]) -> bool:
    """True for the months of "Grasse depuis 20 ans", a town and its duration between two commas."""
    if fait.cle != "mois_dans_la_commune":
        return False
    clause = phrase.clause_of(fait.debut)
    communes = [lu for lu in lus if lu.cle == "commune"]
    ensemble = any(phrase.clause_of(lu.debut) == clause for lu in communes)
    return ensemble and len(phrase.norme[clause.debut : clause.fin].split()) <= _COURT


def _is_rather_an_age(texte: str, question: str | None, connu: Mapping[str, Any]) -> bool:
    """ "23" after a postcode that told another département, when the age is not known."""
    dit = texte.strip(" .!")
    if question not in _TERRITOIRE or connu.get("age") is not None or not dit.isdecimal():
        return False
    ici = connu.get("departement")
    return ici not in (None, dit) and _AGE_NU_MIN <= int(dit) <= _AGE_NU_MAX


def _is_of_who_writes(phrase: Phrase, fait: Fait) -> bool:
    """True for "moi je travaille" beside the relative one asks for; where one lives is the family’s."""
    if fait.cle in _TERRITOIRE:
        return False
    return _MOI_JE.match(phrase.clause_of(fait.debut).texte) is not None


def _has_letters(ecrit: str) -> bool:
    return any(lettre.isalpha() for lettre in ecrit)


def _is_valid(fait: Fait) -> bool:
    valeur = fait.valeur
    if fait.cle in ("freins", "suivi", "refus"):
        valeur = [valeur] if isinstance(valeur, str) else list(valeur)
    return check_value(fait.cle, valeur) is None
