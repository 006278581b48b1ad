"""The emergency numbers: one frozen table, which needs no file to be shown.

`data/referentiels/urgences.yml` keeps the source of each number and the day it was verified;
tests/urgences/test_numeros.py checks that both say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

JOUR_ET_NUIT = "jour et nuit, 7 jours sur 7"


@dataclass(frozen=True, slots=True)
class UrgenceTexte:
    """A number and its sentences: `habitant` speaks to the person, `educateur` about the person."""

    code: str
    nom: str
    pour: str
    qui: str  # who answers, and what for
    moyen: str  # "appel" or "sms"
    horaires: str
    habitant: str
    educateur: str

    @property
    def lien(self) -> str:
        """What a phone opens: "tel:115" or "sms:114"."""
        return f"{'sms' if self.moyen == 'sms' else 'tel'}:{self.code}"

    @property
    def ligne(self) -> str:
        """The number and what it is for, on one line."""
        return f"{self.code}{' (par SMS)' if self.moyen == 'sms' else ''} : {self.pour}"


_TABLE = (
    UrgenceTexte(
        code="15",
        nom="SAMU",
        pour="une vie en danger",
        qui="Au 15, des soignants répondent. Ils disent quoi faire et envoient les secours.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Si une vie est en danger, appelez le 15 maintenant. C’est gratuit, jour et nuit. "
            "Dites où vous êtes. On vous explique quoi faire. Si le 15 ne répond pas : le 112."
        ),
        educateur=(
            "Danger vital possible : appelez le 15 maintenant (gratuit, jour et nuit), ou le 112. "
            "Donnez l’adresse et restez avec la personne."
        ),
    ),
    UrgenceTexte(
        code="17",
        nom="Police et gendarmerie",
        pour="une agression, un danger tout de suite",
        qui="Au 17, la police ou la gendarmerie répond, et peut venir.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Si vous êtes en danger, appelez le 17 maintenant. C’est gratuit, jour et nuit. "
            "Mettez-vous à l’abri si vous le pouvez. "
            "Si vous ne pouvez pas parler : un SMS au 114."
        ),
        educateur=(
            "Danger immédiat : appelez le 17 (gratuit, jour et nuit). "
            "Si la personne ne peut pas parler, elle peut écrire au 114 par SMS."
        ),
    ),
    UrgenceTexte(
        code="114",
        nom="Urgence par SMS",
        pour="une urgence quand on ne peut pas parler ou entendre",
        qui="Au 114, on écrit un SMS. Une personne répond par écrit et prévient les secours.",
        moyen="sms",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Sans parler : envoyez un SMS au 114. C’est gratuit, jour et nuit. "
            "Écrivez où vous êtes et ce qui se passe."
        ),
        educateur=(
            "Sans parler ni entendre : SMS au 114 (gratuit, jour et nuit), "
            "avec l’adresse et ce qui se passe."
        ),
    ),
    UrgenceTexte(
        code="115",
        nom="Hébergement d’urgence",
        pour="une nuit sans toit",
        qui="Au 115, une personne cherche une place pour la nuit. Il n’y en a pas toujours : on rappelle.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Pour dormir à l’abri ce soir, appelez le 115. C’est gratuit, jour et nuit. "
            "Si c’est occupé, ou s’il n’y a pas de place : rappelez."
        ),
        educateur=(
            "Personne sans toit ce soir : appelez le 115 (gratuit, jour et nuit). "
            "Une place n’est pas garantie : il faut rappeler."
        ),
    ),
    UrgenceTexte(
        code="119",
        nom="Enfance en danger",
        pour="un enfant ou un adolescent en danger",
        qui="Au 119, des professionnels de l’enfance écoutent et disent quoi faire.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Un enfant, un adolescent a le droit d’être protégé. "
            "Appelez le 119. C’est gratuit, jour et nuit. Quelqu’un vous écoute."
        ),
        educateur=(
            "Mineur en danger ou qui risque de l’être : appelez le 119 (gratuit, jour et nuit). "
            "Danger immédiat : le 17."
        ),
    ),
    UrgenceTexte(
        code="3114",
        nom="Prévention du suicide",
        pour="des idées de suicide",
        qui="Au 3114, un soignant écoute. Si parler est difficile, c’est lui qui pose les questions.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Ne gardez pas ça pour vous : appelez le 3114 maintenant. C’est gratuit, jour et nuit. "
            "Une personne vous écoute. Si votre vie est en danger tout de suite : le 15."
        ),
        educateur=(
            "Idées de suicide : appelez le 3114 avec la personne, ou pour elle (gratuit, jour et "
            "nuit). Ne la laissez pas seule. Geste en cours : le 15."
        ),
    ),
    UrgenceTexte(
        code="3919",
        nom="Violences Femmes Info",
        pour="des violences dans le couple ou faites aux femmes",
        qui="Au 3919, une personne écoute et dit quoi faire. L’appel est anonyme. Ce n’est pas la police.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant=(
            "Personne n’a le droit de vous faire du mal. Pour en parler, appelez le 3919. "
            "C’est gratuit et anonyme, jour et nuit. "
            "En danger maintenant : le 17, ou un SMS au 114."
        ),
        educateur=(
            "Violences : la personne peut appeler le 3919 (écoute, gratuit, anonyme, jour et "
            "nuit). Danger immédiat : le 17, ou le 114 par SMS."
        ),
    ),
    UrgenceTexte(
        code="112",
        nom="Urgences en Europe",
        pour="toute urgence, si un autre numéro ne répond pas",
        qui="Au 112, les secours répondent, partout en Europe.",
        moyen="appel",
        horaires=JOUR_ET_NUIT,
        habitant="Pour toute urgence, vous pouvez appeler le 112. C’est gratuit, jour et nuit.",
        educateur="Toute urgence : le 112 (gratuit, jour et nuit).",
    ),
)

# Every number that is shown; the 112 is never detected, it stands in when another is silent.
URGENCES = MappingProxyType({urgence.code: urgence for urgence in _TABLE})
EN_PANNE = ("15", "17", "112", "114", "115", "119", "3114", "3919")
