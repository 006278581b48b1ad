"""Cut a sentence into clauses and say of each whom, when and how it speaks.

A fact is only taken from a clause that *affirms*: the person's own present, neither asked nor
supposed. Pure; standard library only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from bot.comprehension.normalisation import LONGUEUR_MAX, Mot, normalise
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.proches import (
    ENFANTS,
    PERSONNE_ORIENTEE,
    PROCHES,
    PROCHES_F,
)

_PRONOMS = words("je j il elle on ils elles nous tu vous")
_RELATIFS = words(
    "que qu si quand lorsque lorsqu ou comme dont puisque puisqu parce me te se ne "
    "moi et mais car donc chez"
)
_CONNECTEURS = words("mais car donc sinon puis et ou alors")
_SUBORDONNEES = words("si quand lorsque lorsqu parce puisque puisqu")
_PREPOSITIONS = words(
    "chez avec de d pour par a sur contre sans garder garde eleve elever que et qu vers entre "
    "faire voir aider nourrir est c ai eu perdu dans comme"
)
_VERBES_3 = words(
    "a est ont sont travaille bosse touche vit habite veut peut fait dort n ne va vont vient "
    "etait avait avaient etaient s se qui cherche loue gagne prend boit"
)
_INVERSES = words("je tu il elle on nous vous ils elles ce")

_IMPARFAIT = re.compile(
    r" (?:j|je|il|elle|on|y|n|ne|me|m|en|l|ils|elles|qui|nous) "
    r"(?!vais |sais |fais |connais |reconnais |fait |sait |plait |connait |parait |satisfait |"
    r"mais |jamais |francais )"
    r"(?:etais|etait|etaient|avais|avait|avaient|etions|avions|[a-z]{2,}(?<!r)(?:ais|ait|aient)) "
)
_PASSE = re.compile(
    r"^ (?:et |mais |moi )?(?:avant|autrefois|jadis|a l epoque|dans le temps|l epoque)"
    r"(?! (?:de |d |le |la |les |l |que |qu |dernier))"
    r"| (?:j ai|a|ai) (?:deja |longtemps )?(?:vecu|connu|dormi|ete heberge|ete scolarise|"
    r"ete locataire|ete a la rue|ete sdf|ete au rsa|ete au chomage|ete suivi|touche le rsa|"
    r"touche le chomage|ete dans|ete en (?:cdi|cdd|interim|foyer|chrs|prison|couple|depression)|"
    r"ete sans) "
    r"| (?:dans le passe|a l epoque|autrefois|par le passe|etant petit|quand j etais) "
    r"|^ (?:mais |et )?(?:il y a|y a) (?:quelques|longtemps|\d+) ?(?:ans|mois)? (?:j|je) "
    r"(?:etais|avais|ai ete) "
)
_CETTE_NUIT = re.compile(r" (?:cette nuit|la nuit derniere|hier(?: soir)?|ces derniers jours) ")
_HYPOTHESE = re.compile(
    r"^ (?:et |mais |meme |ou |du coup |donc |alors |par exemple |ben )*si "
    r"(?:j|je|on|il|elle|jamais|t|tu|ma|mon|mes|un|une|c|ca|quelqu|la personne|l|le|y|ya|n)\b"
    r"| (?:au cas ou|imaginons|imagine|admettons|supposons|mettons que|en supposant|"
    r"par hypothese|a condition d|dans le cas ou|quelqu un qui|si jamais) "
)
_MEME_SI = re.compile(r"^ (?:et |mais )?meme si ")
_CONDITIONNEL = re.compile(
    r" (?:j|je|on|il|elle|ca) (?:n |ne |me |m |y |en )?"
    r"(?!voudrais |voudrait |aimerais |aimerait |souhaiterais |souhaiterait |prefererais |dirais )"
    r"[a-z]+r(?:ais|ait) "
)
_FUTUR = re.compile(
    r" (?:j|je|il|elle|on) (?:n |ne |me |m |y |vais bientot |vais peut etre )?"
    r"(?:aurai|aura|serai|sera|ferai|irai|toucherai|passerai|habiterai|commencerai|"
    r"va (?:etre|avoir|passer|commencer|entrer|faire|toucher|demenager|habiter|avoir)|"
    r"vais (?:etre|avoir|passer|commencer|entrer|rentrer|faire|toucher|demenager|habiter|"
    r"reprendre|integrer|(?:bientot |encore )?(?:me |m )(?:retrouver|mettre)|finir|dormir)|(?:etre|avoir|passer|commencer)) "
    r"| (?:des que|quand) (?:j aurai|je serai|j ai) "
)
_INTERROGATIF = re.compile(
    r"^ (?:et |mais |donc |alors |du coup |bonjour |salut |sinon |ou |moi |en fait |dites |svp )*"
    r"(?:c est quoi|c quoi|quoi comme|est ce qu?e?\b|qu est ce|qu ?elles? |comment|pourquoi|"
    r"combien|ou (?:est|se|je|on|c|dois|puis|trouver|aller)|c est ou|c est comment|c est pour qui|"
    r"a quoi|a qui|a quel|pour qui|ca sert|ca marche|ca consiste|ca veut dire|y a t|"
    r"quels? |quelles? |faut il|peut on|peut t|puis je|ai je|dois je|suis je|"
    r"(?:il )?faut (?:quoi|quel|un |une |avoir|etre|le |la |obligatoirement|forcement|absolument|"
    r"combien|payer)|"
    r"on peut|je peux (?:avoir|aller|faire|m inscrire|y aller|toucher|demander|entrer|rentrer|"
    r"integrer|pretendre|beneficier)|"
    r"j ai (?:le )?droit|ai je droit|y a (?:quoi|t il|des trucs|un truc)|il y a (?:quoi|t il)|"
    r"vous (?:prenez|acceptez|connaissez|avez quoi|faites quoi|pouvez m expliquer)|"
    r"(?:tu|vous) (?:connais|connaissez|peux m expliquer|pouvez m expliquer)|"
    r"qui (?:peut|doit|a droit)|quand (?:est ce|faut)|que (?:faut|faire|proposez|dois)|"
    r"l age (?:limite|maximum|minimum)|jusqu a quel|a partir de quel|"
    r"sans (?:diplome|permis|le bac|rien|papiers) (?:c est|on peut|je peux|ca) )"
)
_QUOI_FINAL = re.compile(r" (?:quoi|comment|combien|ou ca|possible|qui) $")
_MOI = re.compile(
    r"^ (?:et |mais |car |donc |parce que |que |alors |puis |sinon |aussi )*(?:j|je|moi|nous|"
    r"on) "
)
_PROCHE_SUJET = re.compile(
    r"^ (?:et |mais |car |donc |parce que |que |alors |en fait |aussi |puis |sinon |y a |il y a |"
    r"c est |surtout |par contre |avant |quand |comme |meme )*"
    r"(?:j ai |je (?:vis|suis|habite) avec )?"
    r"(?:mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|un|une|le|la|l|des|les|\d+) "
    rf"(?:petite?s? |grande?s? |beau |belle |ex |jeune |vieux |meilleure? |propre )*({PROCHES})\b"
)
_POUR_AUTRUI = re.compile(
    r"^(?: c est)?(?:(?! c est ).)* pour (?:les gens|ceux|celles|celui|celle|les jeunes|les personnes|un ami|une amie)(?= )"
)
_TIERS = re.compile(
    r"^ (?:et |mais |car )*(?:quelqu un|des gens|les gens|certains|tout le monde|les jeunes|"
    r"les autres|il parait)\b"
)
_ORIENTEE = re.compile(rf" (?:{PERSONNE_ORIENTEE}) ")
_ACCOMPAGNANT = re.compile(
    r" (?:j accompagne|je recois|je suis (?:un |une |l )?(?:educateur|educatrice|conseiller|"
    r"referent|"
    r"assistante? social|travailleur|animateur|ce jeune|cette jeune|un jeune qui|une jeune qui)|"
    r"nous accompagnons|je vous oriente|j oriente|pour (?:un|une) (?:jeune|homme|femme|dame|"
    r"monsieur|personne)|(?:vous avez|quoi|que|quelles?|quels?)[^|]{0,30} pour (?:un|une) "
    r"(?:jeune|homme|femme|dame|monsieur|personne)) "
)
_IL_ELLE = re.compile(
    r"^ (?:et |mais |car |donc |parce qu |puis |quand |sinon |qu |comme |alors )*"
    r"(il|elle|ils|elles|lui|qui|celui ci|celle ci) (?!y a |faut |me |m |nous |parait )"
)
_VERBE = re.compile(
    r" (?:j|je|a|ai|est|suis|sont|ont|vis|vit|habite|travaille|bosse|touche|etait|avait|dort|"
    r"cherche|va|fait|peut|veut|gagne|prend|boit|s|loue) "
)
_REPRISE_3 = re.compile(
    r"^ (?:et |mais |ou )?(?:a|est|n|ne|touche|travaille|bosse|vit|habite|dort|va|fait|s|se|"
    r"cherche|sont|ont) "
)
_RETOUR_PRESENT = re.compile(
    r" (?:maintenant|aujourd hui|actuellement|en ce moment|desormais|depuis) "
)
_RETOURS = words("maintenant aujourd actuellement desormais")
_APRES_DEPUIS = words("chez a au en heberge locataire sans dans")
# A child that the person has, told without a verb: "1 enfant 2 ans", "une fille de 4 ans".
_A_DES_ENFANTS = re.compile(
    r"^ (?:et |avec |a )?(?:mon|ma|mes|un|une|son|sa|ses|\d+) (?:petite? |jeunes? )?"
    rf"{ENFANTS}\b"
)
_UN_ENFANT = re.compile(r"^ (?:et |avec |a )?(?:une?|\d+) (?!ans |mois )[a-z]+")
_DE_L_ENFANT = re.compile(
    r"^ (?:et |ou )?(?:(?:de |age |agee |ages |dont (?:un |une )?(?:de )?|un |une |a )*\d+ "
    r"(?:ans|mois|semaines|jours)\b|(?:de)?scolarise|lyceen|collegien|(?:au|en) (?:college|lycee|"
    r"primaire|cp|ce1|ce2|cm1|cm2|\d eme)|place|en creche|en maternelle|en garde|malade|"
    r"handicape|en bas age|a charge|autiste)"
)


@dataclass(slots=True)
class Clause:
    """A stretch of the plain words, from `debut` to `fin` (positions in the plain text)."""

    debut: int
    fin: int
    texte: str
    phrase: int
    liaison: str
    moi: bool = False
    autre: str = ""
    passe: bool = False
    hypothese: bool = False
    futur: bool = False
    question: bool = False

    @property
    def affirme(self) -> bool:
        """True when the clause states the person's own present."""
        return not (self.autre or self.passe or self.hypothese or self.question or self.futur)


@dataclass(slots=True)
class Phrase:
    """The plain words of a text in one string, its clauses, and the way back to positions."""

    mots: list[Mot]
    norme: str
    departs: list[int]
    clauses: list[Clause] = field(default_factory=list)
    bornes: list[int] = field(default_factory=list)
    accompagnant: bool = False

    def clause_at(self, position: int) -> Clause:
        """The clause that holds a position of the plain text."""
        place = bisect_right(self.bornes, position) - 1
        return self.clauses[max(place, 0)]

    def span(self, debut: int, fin: int) -> tuple[int, int]:
        """Span in the typed text of a stretch of the plain text."""
        premier = max(
            bisect_right(self.departs, debut + (self.norme[debut : debut + 1] == " ")) - 1, 0
        )
        dernier = max(bisect_right(self.departs, max(fin - 1, debut)) - 1, premier)
        while dernier > premier and self.mots[dernier].rupture:
            dernier -= 1
        return self.mots[premier].debut, self.mots[dernier].fin

    def before(self, position: int) -> str:
        """What the clause says before a position."""
        return self.norme[self.clause_at(position).debut : position + 1]

    def after(self, position: int) -> str:
        """What the clause says after a position."""
        return self.norme[position : self.clause_at(max(position - 1, 0)).fin]


def cut(texte: str) -> Phrase | None:
    """Cut a text (already passed through `spell_out`) into marked clauses; None when empty."""
    mots = [mot for mot in normalise(texte[:LONGUEUR_MAX])]
    while mots and mots[0].rupture:
        mots.pop(0)
    if not any(not mot.rupture for mot in mots):
        return None
    mots, liaisons = _with_breaks(mots)
    departs, norme = [], " "
    for mot in mots:
        departs.append(len(norme))
        norme += mot.texte + " "
    phrase = Phrase(mots, norme, departs)
    _build_clauses(phrase, liaisons)
    _mark(phrase)
    return phrase


def _with_breaks(mots: list[Mot]) -> tuple[list[Mot], list[str]]:
    """Add a break before each connector and each new subject; say how each clause is attached."""
    sortie: list[Mot] = []
    liaisons = ["debut"]
    for i, mot in enumerate(mots):
        if mot.rupture:
            if mot.rupture == "deux-points":
                if i + 1 < len(mots) and mots[i + 1].texte in ("non", "oui", "aucun", "ok"):
                    continue
                if mots[i - 1].texte == "age" and i + 1 < len(mots) and mots[i + 1].texte.isdigit():
                    continue
                mot = replace(mot, rupture="faible")
            if sortie and not sortie[-1].rupture:
                sortie.append(mot)
                liaisons.append(mot.rupture)
            elif sortie and mot.rupture == "fort":
                sortie[-1] = mot
                liaisons[-1] = "fort"
            continue
        liaison = _new_clause(mots, i) or _back_to_present(sortie, mots, i)
        if liaison and sortie and not sortie[-1].rupture:
            sortie.append(Mot("|", mot.debut, mot.debut, rupture="mot"))
            liaisons.append(liaison)
        elif liaison and sortie and liaisons[-1] == "faible":
            liaisons[-1] = liaison if liaison in ("et", "ou", "mais") else "faible"
        sortie.append(mot)
    return sortie, liaisons


def _back_to_present(sortie: list[Mot], mots: list[Mot], i: int) -> str:
    """ "mais" when the word i ends a past ("j’étais à la rue maintenant chez un pote")."""
    mot, apres = mots[i].texte, mots[i + 1].texte if i + 1 < len(mots) else ""
    if not (mot in _RETOURS or (mot == "depuis" and apres in _APRES_DEPUIS)):
        return ""
    suite = i + (2 if mot == "aujourd" else 1)
    if mots[i - 1].texte in ("a", "jusqu") or suite >= len(mots) or mots[suite].rupture:
        return ""
    debut = len(sortie)
    while debut and not sortie[debut - 1].rupture:
        debut -= 1
    avant = f" {' '.join(mot.texte for mot in sortie[debut:])} "
    au_passe = _PASSE.search(avant) or _IMPARFAIT.search(avant)
    return "mais" if au_passe else ""


def _new_clause(mots: list[Mot], i: int) -> str:
    """How the word i opens a clause ("et", "sujet"…), or "" when it does not."""
    mot = mots[i].texte
    avant = mots[i - 1].texte if i else ""
    apres = mots[i + 1].texte if i + 1 < len(mots) else ""
    if mot in _CONNECTEURS:
        if (mot == "et" and apres in ("demi", "demie", "quelques")) or (
            mot == "ou" and apres == "la"
        ):
            return ""
        if mot == "et" and apres.isdigit() and i + 2 < len(mots) and mots[i + 2].texte == "mois":
            return ""
        if mot == "et" and avant.isdigit() and apres.isdigit():
            return ""
        if mot == "ou" and (avant.isdigit() or avant in ("la", "part", "endroit", "pas", "plus")):
            return ""
        return "et" if mot in ("et", "ou") else "mais"
    if mot == "par" and apres == "contre":
        return "mais"
    if mot == "du" and apres == "coup":
        return "mais"
    if mot in _SUBORDONNEES and not (mot == "si" and avant in ("meme", "comme")):
        return "subordonnee" if avant not in ("et", "mais", "ou", "depuis") else ""
    if mot == "qui" and avant not in ("pour", "a", "de", "avec", "chez", "personne"):
        return "qui"
    if mots[i].lie and mot in _INVERSES:
        return ""
    if mot in _PRONOMS and avant not in _RELATIFS and not mots[i].lie:
        return "sujet"
    if mot in ("mon", "ma", "mes", "sa", "son", "ses") and avant not in _PREPOSITIONS:
        suite = [m.texte for m in mots[i + 1 : i + 4]]
        for k, nom in enumerate(suite[:2]):
            if re.fullmatch(PROCHES, nom):
                return "sujet" if k + 1 < len(suite) and suite[k + 1] in _VERBES_3 else ""
    return ""


def _build_clauses(phrase: Phrase, liaisons: list[str]) -> None:
    debut, rang, numero = 0, 0, 0
    for mot, depart in zip(phrase.mots, phrase.departs, strict=True):
        if not mot.rupture:
            continue
        phrase.clauses.append(
            Clause(debut, depart, phrase.norme[debut:depart], rang, liaisons[numero])
        )
        numero += 1
        debut = depart + 1
        if mot.rupture == "fort":
            rang += 1
    if phrase.norme[debut:].strip():
        phrase.clauses.append(
            Clause(debut, len(phrase.norme), phrase.norme[debut:], rang, liaisons[numero])
        )


def _mark(phrase: Phrase) -> None:
    phrase.bornes = [clause.debut for clause in phrase.clauses]
    phrase.accompagnant = bool(_ACCOMPAGNANT.search(phrase.norme))
    _mark_subject(phrase)
    _mark_time(phrase.clauses)
    _mark_question(phrase)


def _mark_subject(phrase: Phrase) -> None:
    """Say which clauses speak of somebody else: `autre` is "enfant", "proche" or ""."""
    premiere_personne = not phrase.accompagnant and bool(
        re.search(r" (?:j|je|moi|mon|ma|mes) ", phrase.norme)
    )
    connus: dict[str, str] = {}
    precedente: Clause | None = None
    for clause in phrase.clauses:
        proche = _PROCHE_SUJET.search(clause.texte)
        il = _IL_ELLE.search(clause.texte)
        if proche and not clause.texte.startswith((" j ai ", " je ")):
            clause.autre = "enfant" if re.fullmatch(ENFANTS, proche[1]) else "proche"
        elif _TIERS.search(clause.texte) or _POUR_AUTRUI.search(clause.texte):
            clause.autre = "proche"
        elif _MOI.search(clause.texte):
            clause.moi = True
        elif il and il[1] == "qui":
            if precedente is not None:
                clause.autre = precedente.autre or _last_named(precedente)
        elif il and (premiere_personne or (precedente is not None and precedente.autre)):
            clause.autre = connus.get("f" if il[1].startswith(("elle", "celle")) else "m", "")
        elif precedente is not None and precedente.autre and _goes_on(precedente, clause):
            clause.autre = precedente.autre
        for nom in re.finditer(rf" ({PROCHES})(?= )", clause.texte):
            genre = "f" if re.fullmatch(PROCHES_F, nom[1]) else "m"
            connus[genre] = "enfant" if re.fullmatch(ENFANTS, nom[1]) else "proche"
        if _ORIENTEE.search(clause.texte):
            connus.clear()
        precedente = clause


def _goes_on(precedente: Clause, clause: Clause) -> bool:
    """True when a clause without a subject goes on about the one before."""
    if clause.liaison == "fort":
        return False
    enumere = precedente.autre == "enfant" and not _VERBE.search(precedente.texte)
    if enumere and _REPRISE_3.search(clause.texte) and not _UN_ENFANT.search(precedente.texte):
        return True  # "mon fils, 4 ans, est malade"
    if enumere and (
        _A_DES_ENFANTS.search(precedente.texte) or _DE_L_ENFANT.search(precedente.texte)
    ):
        return bool(_DE_L_ENFANT.search(clause.texte))
    if _REPRISE_3.search(clause.texte) or clause.liaison == "et":
        return True
    return clause.liaison == "faible" and not _VERBE.search(precedente.texte)


def _last_named(clause: Clause) -> str:
    """Kind of the relative named at the end of a clause ("j'ai mon frère | qui…")."""
    fin = re.search(rf" ({PROCHES})(?: [a-z]+)?(?: (?:de|a) \d+ (?:ans|mois))? $", clause.texte)
    if not fin:
        return ""
    return "enfant" if re.fullmatch(ENFANTS, fin[1]) else "proche"


def _mark_time(clauses: list[Clause]) -> None:
    precedente: Clause | None = None
    for clause in clauses:
        meme_phrase = precedente is not None and precedente.phrase == clause.phrase
        sans_sujet = not clause.moi and not clause.autre and not _IL_ELLE.search(clause.texte)
        if _CETTE_NUIT.search(clause.texte):
            pass
        elif _PASSE.search(clause.texte) or _IMPARFAIT.search(clause.texte):
            clause.passe = True
        elif precedente is not None and precedente.passe and meme_phrase and sans_sujet:
            clause.passe = clause.liaison in ("et", "faible") and not _RETOUR_PRESENT.search(
                clause.texte
            )
        if _HYPOTHESE.search(clause.texte) and not _MEME_SI.search(clause.texte):
            clause.hypothese = not re.search(
                r" si (?:vous|possible|besoin|ca vous|tu veux)", clause.texte
            )
        elif _CONDITIONNEL.search(clause.texte):
            clause.hypothese = True
        elif precedente is not None and precedente.hypothese and meme_phrase:
            clause.hypothese = clause.liaison == "et" or sans_sujet
        if _FUTUR.search(clause.texte):
            clause.futur = True
        elif precedente is not None and precedente.futur and meme_phrase and sans_sujet:
            clause.futur = clause.liaison == "et"
        precedente = clause


def _mark_question(phrase: Phrase) -> None:
    """Mark the clauses that ask: those that open like a question, and those that end in "?"."""
    interrogees = _asked_sentences(phrase)
    for place, clause in enumerate(phrase.clauses):
        opener = bool(_INTERROGATIF.search(clause.texte)) or _inverted(phrase, clause)
        if phrase.accompagnant and re.search(r" pour (?:un|une) ", clause.texte):
            continue
        avant = phrase.clauses[place - 1] if place else None
        suite = avant is not None and avant.question and avant.phrase == clause.phrase
        derniere = (
            place + 1 == len(phrase.clauses) or phrase.clauses[place + 1].phrase != clause.phrase
        )
        if (
            opener
            or (suite and (not clause.moi or clause.phrase in interrogees))
            or (clause.phrase in interrogees and derniere)
        ):
            clause.question = True


def _asked_sentences(phrase: Phrase) -> set[int]:
    rang, asked = 0, set()
    for mot in phrase.mots:
        if mot.rupture == "fort":
            if mot.interrogatif:
                asked.add(rang)
            rang += 1
    return asked


def _inverted(phrase: Phrase, clause: Clause) -> bool:
    """True when a verb and its subject are inverted ("ai-je", "faut-il")."""
    premier = bisect_right(phrase.departs, clause.debut)
    for place in range(max(premier - 1, 0), len(phrase.mots)):
        mot = phrase.mots[place]
        if phrase.departs[place] >= clause.fin:
            break
        if (
            mot.lie
            and mot.texte in _INVERSES
            and place
            and phrase.mots[place - 1].texte != "rendez"
        ):
            return True
    return False
