"""Names of dispositifs that the catalogue does not hold: "le SMV, c’est possible pour lui ?". Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.normalisation import LONGUEUR_MAX
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.jargon import PRISE_EN_CHARGE
from bot.texte import fold

# Places and measures that people ask about, without a fiche of their own.
_HORS_CATALOGUE = re.compile(
    r"(?<![a-z0-9])(?:smv|service militaire(?: volontaire| adapte)?|rsma|snu|service national universel|nacre|acre|"
    r"a\.?c\.?c\.?r\.?e|adie|pacea|ppae|pmsmp|immersion professionnelle|poei|poec|poe|afpr|aif|cpf|compte formation|"
    rf"vae|(?!{PRISE_EN_CHARGE})pec|parcours emploi competences|cui(?:-cae)?|emplois? d'avenir|contrat pro|contrat de professionnalisation|"
    r"geiq|gretas?|epnak|esrp|esat|esrp|ueros|sessad|savs|samsah|daq(?: 2\.0)?|prepa apprentissage|sas (?:apprentissage|formation)|"
    r"ecole de la transition|ecole des cadets|cadets? de la (?:defense|gendarmerie)|wimoov|loca-?pass|visale|fsl|fajd?|"
    r"fonds d'aide aux jeunes|aclef|apec|afij|article 1|nqt|activ'? ?projet|activ'? ?emploi|valoriser son image pro|"
    r"atout clefs?|erasmus(?: ?\+)?|ofaj|corps europeen de solidarite|wwoofing|tapaj|contrats? jeunes? majeurs?|cjm|apjm|accueils? provisoires? jeunes? majeurs?|un chez soi d'abord|igloo|samu social|"
    r"ueaj|duo ?day|entreprises? adaptees?|(?<=une )ea|(?<=en )ea|(?<=les )ea|(?<=l')ea|emplois? accompagnes?|"
    r"(?:classes?|ateliers?|dispositifs?)[ -]relais|points? conseil budget)"
    r"(?![a-z0-9])"
)
# The army, wished for: "mon père est dans l’armée" asks for nothing.
_ARMEE_VOULUE = re.compile(
    r"(?<![a-z0-9])(?:prefere\w*|veux|veut|ve|veu|voudrai\w*|aimerai\w*|envie|tente|interesse\w*|plutot|engager|rentrer|"
    r"entrer|rejoindre|integrer|aller|(?:et|ou|pour)(?= l'))(?: (?!pas |plus |jamais )[a-z']+){0,4}? (?:a |dans |de |d')*"
    r"(?P<nom>(?:l'|la )?(?:armee(?: de terre| de l'air)?|legion etrangere|marine nationale))(?![a-z0-9])"
)
_NIE = re.compile(r"\b(?:pas|plus|jamais|rien)\b[^,.;!?]{0,25}$")
A_L_ARMEE = re.compile(r".*(?:arm[ée]e|l[ée]gion|marine nationale)\b.*", re.IGNORECASE)
# What the MDPH orients to, whoever else is near.
A_LA_MDPH = re.compile(r"esat|esrp|epnak|ueros|sessad|savs|samsah", re.IGNORECASE)
# What the département decides, whoever else is near.
AU_DEPARTEMENT = re.compile(
    r"contrats? jeunes? majeurs?|cjm|apjm|accueils? provisoires? jeunes? majeurs?", re.IGNORECASE
)
_SIGLE = re.compile(
    r"(?:(?<![^\W_])(?:[Ll][ea]s?|[Uu]ne?|[Aa]ux?|[Dd]u|[Qq]uoi)\s+|(?<![^\W_])[LlDd]['’])([A-Z]{3,6})(?![^\W_])"
)
# Initials that name no place where one is sent, or that are read elsewhere.
_D_AUTRE_CHOSE = words("""rsa rqth aah caf mdph cdi cdd bts cap bep bac but dut cpam msa ase pjj spip mna uma oqtf cada
    huda chrs fjt mecs qpv zus zrr frr apl als alf ass are cmu css ame smic sms gps pc cv lm jdc japd hlm tdah tsa ime
    ulis segpa vif tig ofii ofpra cnda rib siret urssaf ter sncf tgv bus cni vsl irl tva ide aes aesh atsem cdds cmr ems emp
    apa ash aedh aeeh aemo aed cesf ash cip cpe crip ddets drh dsden ehpad fle fse hp ide itep mds ndr pmi rdv ssr tjm
    vtc edf gdf afp tpe pme psc sst caces fimo bafa bpjeps deug ifsi iut upe esi sdf nrj ok svp wifi bob""")


def read_unknown(ecrit: str, phrase: Phrase) -> str | None:
    """The name, as it was typed, of a dispositif without a fiche; the caller knows that no fiche is
    named. Initials in capitals count only where something is asked."""
    texte = ecrit[:LONGUEUR_MAX]
    plie = fold(texte).replace("’", "'")
    nomme = _HORS_CATALOGUE.search(plie)
    if nomme is not None:
        return texte[slice(*nomme.span())]
    armee = _ARMEE_VOULUE.search(plie)
    if armee is not None and not _NIE.search(plie[: armee.start("nom")]):
        return texte[slice(*armee.span("nom"))]
    demande = any(clause.question for clause in phrase.clauses)
    if not demande or texte == texte.upper():
        return None
    sigles = (trouve[1] for trouve in _SIGLE.finditer(texte))
    return next((sigle for sigle in sigles if sigle.lower() not in _D_AUTRE_CHOSE), None)
