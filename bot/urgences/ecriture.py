"""Bring any way of typing French to one plain form in which the signs are looked for.

"J’VEUX MOURIIIR !" and "jveu mourir" both become "| je veux mourir |". Words are separated by one
space, "|" stands for the end of a sentence, "," for a lighter pause. Doubled letters are single
everywhere (in the signs too), so that "frappe", "frape" and "frapppe" are one word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from bot.memoire import once_a_message
from bot.texte import fold

# A longer text is read at both ends: an urgence is told first, or last.
DEBUT, FIN = 2_000, 800

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe0f\ufeff]")
_EPELE = re.compile(r"(?<![a-z0-9])(?:[a-z][.\-*_ ]){4,}[a-z](?![a-z0-9])")
_PAUSE = re.compile(r"\.{2,}|[,:\n\r()«»\"/]+|\s-+\s")
_POINT = re.compile(r"[.!?;|]+")
_CHIFFRE_LETTRE = re.compile(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)")
_DOUBLE = re.compile(r"([a-z])\1+")
_MOT = re.compile(r"[a-z0-9]+|[|,]")
_J_COLLE = re.compile(r"j([bcdfghklmnpqrstvwxz][a-z]{2,})")

# What phones, haste and lost apostrophes make of short words. Empty: the word says nothing here.
ABREGES = {
    forme: vers
    for vers, formes in (
        ("", "ne n vraiment tellement juste genre wesh bah ben euh carrement totalement"),
        ("je", "j"),
        ("me", "m"),
        ("se", "s"),
        ("te", "t"),
        ("de", "d"),
        ("que", "qu ke k"),
        ("je ai", "g jai jaie gai"),
        ("je en", "jen"),
        ("je me", "jme jm"),
        ("je y", "jy"),
        ("je veux", "jveu jve jvx jveut"),
        ("veux", "veu veus ve"),
        ("vais", "vai"),
        ("je vais", "jvai jvais jva"),
        ("je suis", "chui chuis chu jsui jsuis jss jsu chuit"),
        ("je etais", "jetai jetais jetait"),
        ("suis", "sui"),
        ("je peux", "jpx jpe jpeu jpeut"),
        ("peux", "peu px pe"),
        ("dors", "dor dore"),
        ("vis", "vi"),
        ("je arrive", "jarive jariv"),
        ("je habite", "jabite"),
        ("je vis", "jvi jvis"),
        ("on m a", "onma"),
        ("je accouche", "jaccouche jacouche"),
        ("je etouffe", "jetouffe"),
        ("je aimerais", "jaimerais jaimerai"),
        ("je accompagne", "jaccompagne"),
        ("je avale", "javale"),
        ("je arrete", "jarrete jarete"),
        ("ai", "nai"),
        ("est", "nest e"),
        ("c est", "cest"),
        ("se est", "sest"),
        ("c etait", "cetait ct"),
        ("que il", "quil kil"),
        ("que on", "quon kon"),
        ("quelqu un", "quelqun quelcun kelqin quelkin quelkun kelkun kelqun qqn qqun quelquun"),
        ("l an", "lan"),
        ("l annee", "lannee lanee lane"),
        ("l air", "lair"),
        ("la rue", "larue"),
        ("a la rue", "alarue"),
        ("a la", "ala"),
        ("rue", "ru"),
        ("y a", "ya"),
        ("pas", "pa pah"),
        ("plus", "plu"),
        ("dans", "ds dns dan"),
        ("pour", "pr"),
        ("nous", "ns"),
        ("vous", "vs"),
        ("avec", "avk ac"),
        ("beaucoup", "bcp bcq boucoup"),
        ("toujours", "tjr tjrs toujour tjours"),
        ("maintenant", "mtn mnt mtnt maintenan mnan mtenant"),
        ("demain", "2main dmain 2min"),
        ("aujourd hui", "auj ajd ojd aujourdhui ojourdui"),
        ("tout", "tt"),
        ("toute", "tte"),
        ("toutes", "ttes"),
        ("tous", "tou"),
        ("cette", "cte"),
        ("endroit", "endroi androit"),
        ("foret", "fore"),
        ("bebe", "bb"),
        ("foutre", "foutr"),
        ("l eau", "leau"),
        ("me force", "mforce"),
        ("me tape", "mtape"),
        ("me frappe", "mfrappe mfrape"),
        ("me suit", "msuit msui"),
        ("je sais pas", "jsp"),
        ("naitre", "nee nees"),
        ("dehors", "2hors dehor deor deors dehord dohors"),
        ("dessus", "dsu"),
        ("quand", "kan qd qand kand"),
        ("qui", "ki"),
        ("quoi", "kwa koi"),
        ("mon", "mn"),
        ("beau", "bo"),
        ("trop", "tro"),
        ("ce soir", "cesoir sesoir csoir"),
        ("soir", "soire swar"),
        ("nulle part", "nulpart nullepart nulpar"),
        ("nulle", "nul"),
        ("de en finir", "denfinir"),
        ("de en", "den"),
        ("de me", "dme"),
        ("de se", "dse"),
        ("de la", "dla"),
        ("de mon", "dmon"),
        ("il me a", "ilma"),
        ("de mourir", "dmourir"),
        ("de vivre", "dvivre"),
        ("de crever", "dcrever"),
        ("de envie", "denvie"),
        ("de etre", "detre detr"),
        ("de exister", "dexister"),
        ("de arreter", "darreter darete"),
        ("de avoir", "davoir"),
        ("de endroit", "dendroit"),
        ("de un", "dun"),
        ("de une", "dune"),
        ("de ici", "dici"),
        ("envie", "envi envies anvie anvi"),
        ("vivre", "vivr"),
        ("mourir", "mourire morir mourr"),
        ("voudrais", "voudrai voudrer"),
        ("me en", "men"),
        ("mort", "mor"),
        ("cave", "cav"),
        ("crever", "creuver crevere krever"),
        ("creve", "creuve kreve"),
        ("fais", "fe fai"),
        ("l hopital", "lhopital"),
        ("l hotel", "lhotel"),
        ("svp", "stp"),
        ("chez", "che"),
        ("squat", "skwat skouat squatte squate squattes"),
        ("respire", "respir"),
        ("pris", "pri prit"),
        ("de avale", "davale davaler"),
        ("veines", "vaines"),
        ("medicaments", "medoc medocs medic medics"),
        ("au", "o"),
        ("appelez", "apele apel appele"),
        ("harcele", "arcele arcel"),
        ("frappe", "frap"),
        ("tape", "tap"),
        ("battent", "bate"),
        ("parents", "paren"),
        ("petit", "ptit"),
        ("petite", "ptite"),
        ("un", "1"),
        ("11", "onze"),
        ("12", "douze"),
        ("13", "treize"),
        ("14", "quatorze"),
        ("15", "quinze"),
        ("16", "seize"),
        ("animal", "poisson poissons"),
        ("suicide", "suiside"),
        ("suicider", "suissider"),
        ("cote", "coter"),
        ("dormir", "dormire"),
        ("nuit", "nui nuis"),
        ("depuis", "depui 2pui 2puis dpui dpuis"),
        ("aller", "ale alle aler"),
        ("pendre", "pendr"),
        ("pourquoi", "pk pq pourkoi"),
        ("inconscient", "inconscian inconsciant inconsian inconcient"),
        ("vois", "voi"),
        ("violent", "violen"),
        ("conjoint", "conjoin"),
        ("compagnon", "compagnion conpagnon"),
        ("enfants", "enfan enfans"),
        ("besoin", "bzoin bsoin"),
        ("marre", "mar"),
        ("demande", "dmande"),
    )
    for forme in formes.split()
}

# Long words of the signs: one slip of the finger (same first letter) still reads as the word.
_MOTS_SURS = (
    "suicide suicider suicides suicidaire suicidaires mourir medicaments medicament comprimes "
    "pilules overdose inconscient inconsciente respirer respire frapper violences violence "
    "expulse expulser dormir agresse agresser etrangle couteau attouchements conjugales voiture "
    "malentendant hebergement ambulance accoucher disparaitre scarifie menace"
)
MOTS_SURS = tuple(_MOTS_SURS.split())
# Beginnings of ordinary words one letter away from those.
_PAS_CORRIGER = (
    "adress agressi ambulant comprimer compris coteau dernier etrange expulsi menag mourra mourrai "
    "respirez sacrif violent dormira dormirai"
)
PAS_CORRIGER = tuple(_PAS_CORRIGER.split())
_PHRASES = tuple(
    (re.compile(rf"(?<= )(?:{motif}) "), sortie)
    for motif, sortie in (
        # A phone writes "2" for "de".
        ("(envie|besoin|marre|peur|idee|idees|train|parle|viens|vient) 2", r"\1 de "),
        ("(pas|plus) 2(?= (?:toit|logement|maison|apart|chez|vivre|place|solution) )", r"\1 de "),
        (
            "(on|il|ele|qui|mari|mec|copain|ex|pere|mere|oncle|frere|daron|darone|voisin|patron|"
            "beau|compagnon|conjoint|foyer|hotel|lycee|colege|cfa|bahut|ecole|tuteur|aprentisage|daprentisage|"
            "prof|directeur|directrice|proviseur|cpe|gerant|gerante|responsable|formateur|stage) ma(?= (?!file|mere|soeur|copine|feme|voiture|"
            "maison|famile|vie|tete|carte|porte|place|tante|grand|petite|bele|niece|conseil|mision|"
            "meuf|chambre|compagne|cousine|demande|situation)[a-z]+ )",
            r"\1 me a ",
        ),
        # "avc" is haste, after these, and no stroke.
        ("(suis|vis|vit|est|habite|parle|dors|dort|reste|bose|marie|couple) avc", r"\1 avec "),
        # "J’élève mes enfants" is no pupil.
        ("(?:encore une fois|une fois de plus|une nouvele fois|de nouveau|a nouveau)", "encore "),
        ("en une (?:seule )?fois", "de un coup "),
        ("(je|qui|ele|il|on|les) eleve", r"\1 eduque "),
        (
            "(?<! un )(?<! mon )(?<! cet )(?<! une )eleve(?= seule?s? (?!(?:a|dans|au|chez|"
            "toute) ))",
            "eduque ",
        ),
        # "m’ont", before a participle.
        (
            "(ils|eles|gens|mecs|gars|jeunes|types) mon(?= (?:tape|frape|batu|vole|agrese|ataque|"
            "tabase|mis|menace|jete|vire|pris|suivi|enferme|insulte|force|viole|dit) )",
            r"\1 me ont ",
        ),
        ("sa(?= (?:se|va|sert|fait|suf) )", "ca "),
        ("[sc]a sarete", "ca se arete "),
        ("(repond|sais|peux|veux|vais|suis|dors|mange|ai|marche) ap", r"\1 pas "),
        ("zero(?= (?:logement|toit|solution|maison|place|abri|famile|endroit|argent) )", "aucun "),
        ("se soir", "ce soir "),
        ("dix sept", "17 "),
        ("en peux plus", "enpeuxplus "),
        ("en plus", "enplus "),
        ("arive pu", "arive plus "),
        ("(peux|veux|respire|bouge) pu", r"\1 plus "),
        ("(ai|a) pu(?= (?:envie|gout|force|la force|le gout|aucune?|rien) )", r"\1 plus "),
        (
            "(?:arete|aretent|arrete|cese|cesent|(?:veut|peut|veulent) pas areter) (?:pas )?de",
            "continue a ",
        ),
        ("(?:se|si) (?:il|ils) vous? (?:plait|plai|ple)|sil vous plait|si vous plait", "svp "),
        ("mon marie", "mon mari "),
        ("pere de (?:mes|ses|nos|leurs) enfants", "conjoint "),
        ("pere de (?:mon|ma|son|sa) (?:fils|file|bebe)", "conjoint "),
        ("est ce que", "estce "),
        ("tous les deux", "ensemble "),
    )
)


def plain(texte: str) -> str:
    """Doubled letters made single, as they are in a text that was read ("frapper" -> "fraper")."""
    return _DOUBLE.sub(r"\1", texte)


def read(texte: str) -> str:
    """The plain form of a message; `texte` may be anything, of any length."""
    return read_folded(fold_message(texte))


@once_a_message
def fold_message(texte: str) -> str:
    """The message without accents nor invisible signs, both ends of a long one."""
    return fold(unicodedata.normalize("NFC", _INVISIBLE.sub("", ends(texte).replace("…", "..."))))


@once_a_message
def read_folded(folded: str) -> str:
    """The plain form of a message that `fold_message` folded."""
    folded = _EPELE.sub(_join_letters, folded)
    folded = _POINT.sub(" | ", _PAUSE.sub(" , ", folded))
    mots: list[str] = ["|"]
    for brut in _MOT.findall(folded):
        if brut in ABREGES or brut.isalpha():
            mots.extend(spell(brut))
        else:
            for part in _CHIFFRE_LETTRE.sub(" ", brut).split():
                mots.extend(spell(part))
    mots.append("|")
    lu = f" {' '.join(mots)} "
    for motif, sortie in _PHRASES:
        lu = motif.sub(sortie, lu)
    return lu


def ends(texte: str) -> str:
    """The two ends of a long text, the whole of any other."""
    if len(texte) <= DEBUT + FIN:
        return texte
    return f"{texte[:DEBUT]}\n{texte[-FIN:]}"


def _join_letters(match: re.Match[str]) -> str:
    return "".join(c for c in match.group() if c.isalpha())


@lru_cache(maxsize=4096)
def spell(brut: str) -> tuple[str, ...]:
    """The plain words that one typed word stands for ("jveuuux" -> je, veux)."""
    if len(brut) > 40:
        return ()
    mot = re.sub(r"([a-z])\1{2,}", r"\1", brut)
    if mot in ABREGES:
        return tuple(plain(m) for m in ABREGES[mot].split())
    court = plain(mot)
    if court != mot and court in ABREGES:
        return tuple(plain(m) for m in ABREGES[court].split())
    if colle := _J_COLLE.fullmatch(mot):
        return ("je", *spell(colle[1]))
    return (_corrected(mot, court),)


def _corrected(mot: str, court: str) -> str:
    surs = _sure_words().get(court[:1], ())
    if len(court) < 6 or court in surs or mot.startswith(PAS_CORRIGER):
        return court
    return next((sur for sur in surs if _one_slip(court, sur)), court)


@cache
def _sure_words() -> dict[str, tuple[str, ...]]:
    """`MOTS_SURS` in their plain form, by first letter."""
    par_lettre: dict[str, tuple[str, ...]] = {}
    for sur in map(plain, MOTS_SURS):
        par_lettre[sur[0]] = (*par_lettre.get(sur[0], ()), sur)
    return par_lettre


def _one_slip(a: str, b: str) -> bool:
    """True when one letter added, lost, changed or swapped makes `a` of `b` (or none)."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        swapped = a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]
        return a[i + 1 :] == b[i + 1 :] or swapped
    long, short = (a, b) if len(a) > len(b) else (b, a)
    return long[i + 1 :] == short[i:]
