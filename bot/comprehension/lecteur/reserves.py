"""What is taken out of what was read, or added to it, once rules and encoder agree: a list of steps.

Each step sees the message (`Vue`) and the facts that stand, and returns those that still do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.comprehension.ages import MAJORITE
from bot.comprehension.candidats import Lieu
from bot.comprehension.circonstances import (
    EN_ARRET,
    GRANDS_ENFANTS,
    SANS_TITRE,
    is_french,
    read_circumstances,
    says_papers_are_fine,
)
from bot.comprehension.freins.lecture import MINEUR_ISOLE
from bot.comprehension.lecteur.a_cote_des_faits import without_what_is_beside
from bot.comprehension.lecteur.coherence import SANS_TOIT
from bot.comprehension.lecteur.d_autre_chose import only_adds
from bot.comprehension.lecteur.examen import TERRITOIRE, Examen
from bot.comprehension.lecteur.hors_de_propos import answers_nothing, asks_what_for
from bot.comprehension.lecteur.semble_dit import without_what_only_looks_told
from bot.comprehension.lecteur.urgences_vues import without_what_is_none
from bot.comprehension.lecture import Fait
from bot.comprehension.logement.sans_abri import is_told_of_before
from bot.comprehension.personnes.accompagnant import works_with_people
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.pour_qui import PROCHE, says_of_oneself
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.urgences.accalmies import gets_out_later
from bot.urgences.auteur import strikes_somebody
from bot.urgences.dementis import D_UN_TOIT, denies_the_street

_PARLE_FRANCAIS = re.compile(
    r"^(?!.* (?:pas|peu|mal|moins|apprendre|mieux|cours|ameliorer|sans|difficile|plus|jamais|vite|commence) )"
    r".* (?:je|j|il|elle|on) (?:parle|comprends|comprend)(?: (?:bien|tres bien|correctement|couramment|le))* francais "
)
# Who is on sick leave has no less a job, unless they say so too.
_SANS_TRAVAIL = re.compile(
    r" (?:chomage|licencie[a-z]*|viree?|(?:sans|plus de|pas de|perdu (?:mon|son)) (?:travail|taf|boulot|emploi|poste|job)) "
)
_MOI_JE = re.compile(r" (?:et |mais |parce que |car )?moi (?:je|j|c est) ")
_QU_ELLE = re.compile(r" qu (?:il|elle)s? ")
_JE = re.compile(r" (?:(?:et|mais|parce que|car|moi|bonjour|oui|alors) )*(?:je|j) ")
# Where somebody of the family lives, said by who asks for them: at their parents’.
_CHEZ_NOUS = re.compile(
    r"^ (?:(?:oui|ben|bah|il|elle|vit|dort|habite|loge|est|toujours|encore|lui|mon fils|ma fille|\|) )*chez (?:nous|moi)(?: (?:\||a|dans|la|maison|avec|nous|moi|sa|son|pere|mere|freres?|soeurs?|et))* $"
)
_DEHORS = ("logement", "sans-abri")
# Told once a roof is known: "je sais pas où aller après" is of that day, and not of tonight.
_OU_ALLER_APRES = re.compile(
    r" ou (?:aller|dormir|vivre|habiter|loger|je vais|j irai) (?:[a-z]+ )?(?:apres|ensuite|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|la semaine|le mois|a partir)(?= )"
)
_ABRI = "115"
# What is asked of another town: "quelles pistes sur Marseille", "vous avez quoi à Lens".
_CE_QU_ON_Y_DEMANDE = re.compile(
    r"^ (?:(?:et|ok|sinon|alors|bonjour|merci|du coup|donc|oui|y|a|il|vous|avez|connaissez|je|veux|voudrais|cherche|donnez|moi|aurait|\|) )*"
    r"(?:qu elles?|quels?|quoi|des|les|d autres|une autre|autres?) (?:(?:autres?|sont|les|des|comme|de|d) )*"
    r"(?:(?:pistes?|solutions?|idees?|infos?|adresses?|contacts?|structures?|dispositifs?|possibilites?|offres?|choses?) )?(?:(?:possibles?|pour|lui|elle|ce|jeune|disponibles?|ca|il|y|a) )*"
    r"(?:a|sur|vers|dans|du cote de|cote) (?!la |le |l |son |sa |moi )[a-z]+(?= )"
)


@dataclass(frozen=True)
class Vue:
    """A message, as the steps see it.

    `question` is the key just asked, `connu` what was known before; `proche`: one asks for a relative;
    `loin`: the places named as too far to go to.
    """

    ecrit: str
    examen: Examen
    question: str | None
    connu: Mapping[str, Any]
    proche: bool
    loin: list[Lieu]

    @property
    def phrase(self) -> Phrase:
        return self.examen.phrase

    @property
    def pour_autrui(self) -> bool:
        """Whether the person to orient is not the one who writes."""
        return self.proche or self.phrase.pour_un_enfant

    @cached_property
    def circonstances(self) -> tuple[tuple[str, bool], ...]:
        return read_circumstances(self.phrase)

    @cached_property
    def toit(self) -> str | None:
        """What takes back a night outside: it is to come, denied, or told of before; None otherwise."""
        if gets_out_later(self.ecrit):
            return "à venir"
        loge = self.connu.get("logement") not in (None, "sans-abri")
        if loge and _OU_ALLER_APRES.search(self.phrase.norme):
            return "à venir"
        if denies_the_street(self.ecrit):
            return "nié"
        before = is_told_of_before(self.phrase) and not self.examen.sans_toit
        return "passé" if before else None


Reserve = Callable[[Vue, list[Fait]], list[Fait]]


def with_reserves(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """The facts that hold after every step, in the order of `RESERVES`."""
    for reserve in RESERVES:
        faits = reserve(vue, faits)
    return faits


def urgences_left(vue: Vue, urgences: tuple[str, ...]) -> tuple[str, ...]:
    """The codes that the encoder saw, but those that the words take back."""
    if _JUGE_PAR_LES_GENS.search(vue.phrase.norme):  # a look that is feared is no threat
        urgences = tuple(code for code in urgences if code != "17")
    if vue.toit is None:
        return without_what_is_none(urgences, vue.ecrit)
    otees = D_UN_TOIT if vue.toit == "nié" else (_ABRI,)
    return tuple(code for code in urgences if code not in otees)


def _no_minor_where_an_adult_was_known(vue: Vue, faits: list[Fait]) -> list[Fait]:
    adulte = (vue.connu.get("age") or 0) >= MAJORITE
    if not adulte or vue.question == "age" or vue.examen.reprend:
        return faits
    if any(fait.cle == "age" for fait in vue.examen.faits):
        return faits
    return [f for f in faits if f.cle != "age" or f.valeur >= MAJORITE]


def _no_isolation_of_a_lone_parent(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Bébé 10 mois, seule": alone to bring up a child, and not without anybody."""
    if not any((f.cle, f.valeur) == ("parent_isole", True) for f in faits):
        return faits
    return [
        f
        for f in faits
        if f.valeur != "isolement" or vue.ecrit[f.debut : f.fin].strip(" ,.;").lower() not in SEULS
    ]


def _no_night_outside_taken_back(vue: Vue, faits: list[Fait]) -> list[Fait]:
    if vue.toit is None:
        return faits
    if vue.toit == "passé":
        return [f for f in faits if f in vue.examen.faits or (f.cle, f.valeur) not in SANS_TOIT]
    return [f for f in faits if (f.cle, f.valeur) != _DEHORS]


def _no_violence_of_who_strikes(vue: Vue, faits: list[Fait]) -> list[Fait]:
    if not strikes_somebody(vue.ecrit):
        return faits
    return [f for f in faits if (f.cle, f.valeur) != ("freins", "violences")]


def _nothing_of_what_answers_nothing(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """But what the rules read."""
    if asks_what_for(vue.phrase):
        return []
    if vue.question is None:
        return faits
    ajoute = vue.examen.faits and only_adds(vue.phrase, vue.question)
    if answers_nothing(vue.phrase, vue.question) or ajoute:
        return [fait for fait in faits if fait in vue.examen.faits]
    return faits


def _no_job_lost_to_the_family(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Ma mère elle me vire en janvier": a home that is to be lost, and no job."""
    if not _VIRE_PAR_LES_SIENS.search(vue.phrase.norme):
        return faits
    gardes = [f for f in faits if f.cle not in ("en_emploi", "mois_sans_emploi")]
    if any((f.cle, f.valeur) == ("freins", "logement") for f in gardes):
        return gardes
    return [*gardes, Fait("freins", "logement", *vue.phrase.span(0, len(vue.phrase.norme)))]


def _no_shyness_before_a_letter(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Un courrier d’huissier, j’ose pas l’ouvrir": the letter is feared, and no one."""
    if not _UN_COURRIER.search(vue.phrase.norme):
        return faits
    return [f for f in faits if (f.cle, f.valeur) != ("freins", "confiance")]


def _no_months_since_a_paper_came(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Réfugié maintenant, reçu le papier hier": the day of the paper, and of no job lost."""
    if (SANS_TITRE, False) not in vue.circonstances or _SANS_TRAVAIL.search(vue.phrase.norme):
        return faits
    return [
        f for f in faits if not _tells_no_job(f) or not _UN_JOUR.match(vue.ecrit[f.debut : f.fin])
    ]


def _no_missing_diploma_of_a_graduate(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Non j’ai fini, je suis diplômée": which diploma is not told, and none is missing."""
    if not _DIPLOME.search(vue.phrase.norme):
        return faits
    return [f for f in faits if f in vue.examen.faits or (f.cle, f.valeur) != ("diplome", "aucun")]


def _a_job_since(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Le RSA je l’ai plus depuis que je bosse": what is no more is the RSA, and the job is there."""
    depuis = _DEPUIS_QUE_JE_BOSSE.search(vue.phrase.norme)
    if depuis is None or vue.pour_autrui:
        return faits
    dit = Fait("en_emploi", True, *vue.phrase.span(depuis.start() + 1, depuis.end()))
    return [*(f for f in faits if f.cle not in ("en_emploi", "mois_sans_emploi")), dit]


def _no_barrier_of_who_speaks_french(vue: Vue, faits: list[Fait]) -> list[Fait]:
    parle = _PARLE_FRANCAIS.search(vue.phrase.norme)  # "je parle français oui"
    if not parle and not is_french(vue.phrase):
        return faits
    return [fait for fait in faits if fait.valeur != "langue"]


def _nothing_of_a_status(vue: Vue, faits: list[Fait]) -> list[Fait]:
    return [f for f in faits if f in vue.examen.faits or not _is_of_a_status(vue.phrase, f)]


def _nothing_that_only_looks_told(vue: Vue, faits: list[Fait]) -> list[Fait]:
    return without_what_only_looks_told(
        vue.phrase, faits, vue.examen.faits, vue.question, vue.connu
    )


def _nothing_beside_the_subject(vue: Vue, faits: list[Fait]) -> list[Fait]:
    return without_what_is_beside(vue.phrase, faits, vue.examen.faits, vue.question, vue.connu)


def _a_barrier_of_what_is_too_far(vue: Vue, faits: list[Fait]) -> list[Fait]:
    if not vue.loin or any((f.cle, f.valeur) == ("freins", "mobilite") for f in faits):
        return faits
    return [*faits, Fait("freins", "mobilite", vue.loin[0].debut, vue.loin[0].fin)]


def _no_job_lost_by_sick_leave(vue: Vue, faits: list[Fait]) -> list[Fait]:
    if (EN_ARRET, True) not in vue.circonstances or _SANS_TRAVAIL.search(vue.phrase.norme):
        return faits
    return [fait for fait in faits if not _tells_no_job(fait)]


def _no_rights_to_open_with_a_title(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Papier oui, carte 10 ans": named because they are in order."""
    if not says_papers_are_fine(vue.phrase):
        return faits
    garde = vue.examen.faits if vue.question != "freins" else ()  # there, the word alone names it
    return [f for f in faits if f in garde or (f.cle, f.valeur) != ("freins", "droits")]


def _no_baby_among_grown_up_children(vue: Vue, faits: list[Fait]) -> list[Fait]:
    if (GRANDS_ENFANTS, True) not in vue.circonstances:
        return faits
    return [f for f in faits if (f.cle, f.valeur) != ("enfant_moins_3_ans", True)]


def _at_the_home_of_who_writes(vue: Vue, faits: list[Fait]) -> list[Fait]:
    chez = _CHEZ_NOUS.match(vue.phrase.norme) if vue.pour_autrui else None
    if chez is None:
        return faits
    ailleurs = [fait for fait in faits if fait.cle != "logement"]
    return [*ailleurs, Fait("logement", "heberge", *vue.phrase.span(*chez.span()))]


def _nothing_of_who_writes_for_another(vue: Vue, faits: list[Fait]) -> list[Fait]:
    if not vue.pour_autrui:
        return faits
    return [fait for fait in faits if not _is_of_who_writes(vue.phrase, fait)]


def _no_refusal_of_where_one_is(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "La ML j’y bosse, autre chose que nous ?" refuses nothing."""
    suivis = {mention.dispositif for mention in vue.examen.mentions if mention.sens == "suivi"}
    return [f for f in faits if f in vue.examen.faits or f.cle != "refus" or f.valeur not in suivis]


def _no_move_to_a_town_that_is_asked_of(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Quelles pistes sur Marseille ?", of who lives in Nîmes."""
    connue = vue.connu.get("commune")
    if connue is None or _CE_QU_ON_Y_DEMANDE.search(vue.phrase.norme) is None:
        return faits
    return [f for f in faits if f.cle not in TERRITOIRE or f.valeur == connue]


def _nothing_of_the_trade_of_who_writes(vue: Vue, faits: list[Fait]) -> list[Fait]:
    """ "Gardienne d’immeuble, un locataire de 45 ans…": she has a job, and he none."""
    metier = works_with_people(vue.phrase.norme)
    if metier is None:
        return faits
    clause = vue.phrase.clause_at(metier[0])
    return [f for f in faits if f.cle in TERRITOIRE or vue.phrase.clause_of(f.debut) is not clause]


_VIRE_PAR_LES_SIENS = re.compile(
    rf" (?:mon|ma|mes) (?:beau |belle |grand |grands |petit |petite |ex )?(?:{PROCHES}) (?:\| )?(?:il |elle |ils |qui )?"
    r"(?:(?:va|vont|veut|veulent) )?(?:me |m )(?:a |ont )?(?:vire|vir|degage|jette|jete|chasse|fout|met)(?:nt|r|e)? "
    r"(?!(?:\w+ )?(?:de |du |d )(?:la |le |l |mon |ma |son |sa )?(?:boulot|taf|travail|boite|entreprise|restaurant|resto|magasin|garage|salon|groupe))"
)
_UN_COURRIER = re.compile(
    r" (?:courriers?|lettres?|enveloppes?|factures?|huissiers?|recommandes?|boite aux lettres|mails?) (?:[a-z0-9|]+ )*?ose[rz]? (?:pas|plus|meme pas) (?:(?:l|le|la|les|en) )?(?:ouvrir|ouvre|lire|regarder|toucher) "
    r"| ose[rz]? (?:pas|plus|meme pas) (?:ouvrir|lire|regarder|toucher) (?:(?:mes|mon|ma|le|la|les|l|ce|cette|ces|leurs?) )*(?:courriers?|lettres?|enveloppes?|factures?|recommandes?|boite aux lettres|mails?) "
)
_DEPUIS_QUE_JE_BOSSE = re.compile(
    r" (?:plus|coupe|arrete|suspendu|perdu|moins|baisse) (?:(?!travail|boulot|taf|job|emploi)[a-z]+ ){0,3}?(?:\| )?depuis (?:que |qu )?(?:je |j )(?:travaille|bosse|taffe|(?:ai|a) (?:un |mon |le |ce |repris |retrouve )+(?:travail|boulot|taf|job|emploi|cdi|cdd|contrat|poste))(?= )(?! (?:pas|plus|rien))"
)
_UN_JOUR = re.compile(
    r"(?:avant[- ])?hier|aujourd|ce matin|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
    re.IGNORECASE,
)
_DIPLOME = re.compile(r" (?:suis|est) (?:(?:bien|deja|enfin|maintenant|deux fois) )*diplomee?(?= )")
_JUGE_PAR_LES_GENS = re.compile(
    r" (?:vont|va|vais) (?:encore |tous |toutes )?(?:me|nous|la|le|l|se faire) juger "
    r"| peur (?:d etre jugee?|qu (?:on|ils|elles) (?:me|nous) jugent?) "
)
SEULS = frozenset({"seul", "seule", "seul(e)", "isolé", "isolée", "isole", "isolee"})
RESERVES: tuple[Reserve, ...] = (
    _no_minor_where_an_adult_was_known,
    _no_isolation_of_a_lone_parent,
    _no_night_outside_taken_back,
    _no_violence_of_who_strikes,
    _nothing_of_what_answers_nothing,
    _no_barrier_of_who_speaks_french,
    _no_job_lost_to_the_family,
    _no_shyness_before_a_letter,
    _no_months_since_a_paper_came,
    _a_job_since,
    _no_missing_diploma_of_a_graduate,
    _nothing_of_a_status,
    _nothing_that_only_looks_told,
    _nothing_beside_the_subject,
    _a_barrier_of_what_is_too_far,
    _no_job_lost_by_sick_leave,
    _no_rights_to_open_with_a_title,
    _no_baby_among_grown_up_children,
    _at_the_home_of_who_writes,
    _nothing_of_who_writes_for_another,
    _nothing_of_the_trade_of_who_writes,
    _no_refusal_of_where_one_is,
    _no_move_to_a_town_that_is_asked_of,
)


def _is_of_a_status(phrase: Phrase, fait: Fait) -> bool:
    """Whether a fact is but the name of a status, a day to come, or of the child of who writes: "mineur
    isolé", "à ses 18 ans", "maman de Noé, 9 ans"."""
    if fait.cle == "age":
        enfant = rf"(?:maman|mere|papa|pere|parents?) (?:de |d )[a-z]+ (?:\| )?(?:de |age de |agee de )?{fait.valeur} ans "
        du_parent = fait.valeur < MAJORITE and re.search(f" {enfant}", phrase.norme) is not None
        dit = re.search(rf" a (?:mes|ses) {fait.valeur} ans ", phrase.norme) is not None
        return dit or du_parent
    seul = fait.cle == "parent_isole" or fait.valeur == "isolement"
    return seul and MINEUR_ISOLE.search(phrase.norme) is not None


def _tells_no_job(fait: Fait) -> bool:
    """True for "sans emploi" and for the months of it."""
    return fait.cle == "mois_sans_emploi" or (fait.cle, fait.valeur) == ("en_emploi", False)


def _is_of_who_writes(phrase: Phrase, fait: Fait) -> bool:
    """True for "moi je travaille" beside the relative one asks for; where one lives is the family’s."""
    if fait.cle in TERRITOIRE:
        return False
    if fait.valeur == "violences":  # "il m’a poussée": not that person’s barrier
        return " m " in phrase.norme or " me " in phrase.norme
    clause = phrase.clause_of(fait.debut)
    if clause.autre == "proche" and _JE.match(clause.texte) and not PROCHE.search(clause.texte):
        return True
    places = phrase.places(fait.debut, fait.fin)
    if places and says_of_oneself(phrase, places[-1][0]):
        return True
    return _MOI_JE.match(clause.texte) is not None and not _QU_ELLE.search(clause.texte)
