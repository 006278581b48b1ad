"""The highest diploma held: the key `diplome`."""

from __future__ import annotations

import re

from bot.comprehension.ailleurs import PAYS
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import compile_table, is_a_relative_s, is_negated, matches
from bot.situation import DIPLOMES

# A titre professionnel is of level 3, 4, 5 or 6: its level is known when it is told, or by its name.
_TITRE = r"titre pro(?:fessionnel)?"
_DE = r"(?:(?:de|d|en|du|des|le|la|l) )*"
_DE_NIVEAU_3 = (
    r"(?:advf|assistante? de vie|macon\w*|soudeu\w*|soudure|peintre|peinture|carreleu\w*|carrelage|couvreu\w*|plaquiste|plombier|"
    r"plomberie|electricien\w*|electricite|cuisin\w*|serveu\w*|agent|magasinier|cariste|preparat\w* de commandes?|"
    r"conducteur|conductrice|chauffeu\w*|employee? commercial\w*)(?= )"
)
_DE_NIVEAU_4 = r"(?:secretaire|conseill\w+ (?:de|en) vente|vendeu\w* conseil)(?= )"
_DE_NIVEAU_5 = r"(?:cip|conseill\w+ en insertion|conseill\w+ (?:d |en )?insertion|fpa|format\w+|developpe\w+ web)(?= )"
_UN_TITRE = re.compile(rf" {_TITRE} ")
_NIVEAUX = compile_table(
    {
        "superieur": (
            r"bac (?:\+|plus) ?(?:[1-8]|deux|trois|cinq)",
            (
                r"bts|btsa|dut|dueti|dcg|dscg|deust|dees|"
                r"diplomee? (?:d |de l )?(?:universite|fac|sciences po|ecole de commerce)|"
                r"licences(?= )|university|degree|agregation|capes|deug|deust|"
                r"but (?:gea|tc|mmi|info|informatique|gmp|geii|gaco|rt|qlio|hse|gte|carrieres|"
                r"techniques|\d)|licence(?! (?:de |d )?(?:foot|moto|taxi|sport|club|iv|4))"
            ),
            (
                r"masters?|maitrise|doctorat|doctorante?|these soutenue|phd|"
                r"diplomee? d ingenieure?|diplome ingenieure?|ecole d ingenieurs?|"
                r"(?<!\d )m[12](?= (?:en|de|d|droit|eco|gestion|psycho|compta|info|marketing|rh|lettres|histoire|socio|bio|chimie|physique|maths|management|finance|communication|sante|staps|meef|recherche|pro) )|"
                r"ingenieur|bachelor|mba|dea|dess|(?:diplome )?(?:d )?etudes superieures"
            ),
            r"niveau (?:5|6|7|8|iii|ii)(?! (?:eme|ieme|de francais))",
            rf"{_TITRE} {_DE}{_DE_NIVEAU_5}",
            (
                r"diplome (?:[a-z]+ ){0,3}?(?:de |d |de l |du )?univers[a-z]+|docteure? en|"
                r"docteure?s? (?:es|de l universite)|"
                r"diplome (?:univ|universite|universidad|superieur)|grande ecole|"
                r"diplome d etat d (?:infirmier|infirmiere)|jeune diplome"
            ),
        ),
        "bac": (
            (
                r"bac(?! (?:\+|plus|blanc))(?: (?:pro|professionnel|techno|technologique|"
                r"general|stmg|s|es|l|sti2d|st2s|stl|std2a))?"
            ),
            r"bp(?= (?:\||$|[a-z]{4,} ))|baccalaureat|daeu|bpjeps|brevet pro|brevet professionnel",
            r"niveau (?:4|iv)(?! (?:eme|ieme|de francais))",
            rf"{_TITRE} {_DE}{_DE_NIVEAU_4}",
        ),
        "cap-bep": (
            (
                r"cap(?! (?:emploi|sur|a |o |de (?:le|la|l|me|m|y|faire|dire|tenir|bonne) ))|"
                r"caps|bep|bepa|capa|bpa"
            ),
            r"niveau (?:3|v)(?! (?:eme|ieme|bis|de francais))",
            rf"{_TITRE} {_DE}{_DE_NIVEAU_3}",
        ),
        "aucun": (
            (
                r"brevet(?! (?:pro|professionnel))|dnb|bepc|cfg|certificat d etudes(?! sup)|"
                r"niveau (?:1|2|vi|v bis|[3-6] eme|sixieme|cinquieme|quatrieme|troisieme|college)|infra (?:3|v|niveau 3)"
            ),
        ),
    }
)
_SANS = re.compile(
    r" (?:(?:sans|ss|aucun|aucune|pas|ni|no|zero|0|jamais eu|pas eu|ai rien|a rien|rien|"
    r"plus)(?: (?:de|d|le|un|mon|le moindre|eu|non|comme|en|encore|vrai|vraiment|meme|"
    r"obtenu|papier|papiers|bout|seul|jamais))* (?:diplomes?|diploma|certificate|qualif|"
    r"qualification|bagage)|(?:non|pas) (?:diplome|qualifie)|(?:sorti|parti|quitte|arrete|"
    r"fini)(?: [a-z0-9]+){0,6} (?:sans|avec) (?:rien|zero|diplome|cfg|le cfg|le brevet|dnb|"
    r"le dnb|brevet|qualif|qualification)|(?:brevet|dnb|bepc|certificat d etudes)(?: des "
    r"colleges)? (?:(?:je |j |il |elle )?(?:l |le )?(?:ai |a )?)?(?:meme )?(?:rate|loupe|"
    r"pas (?:eu|obtenu|valide)|jamais (?:eu|passe)|foire|plante)|(?:rate|loupe|foire|"
    r"eu que|seulement|juste|que) (?:le|mon|son) (?:brevet|dnb)|(?:jamais|pas|"
    r"personne)(?: [a-z]+){0,3} (?:a l ecole|mis a l ecole|alle a l ecole|ete a l ecole|"
    r"frequente l ecole)(?= (?:\||$|moi|au pays|non))(?<!plus)|never (?:go|went|"
    r"been)(?: to)? school|(?:diplome|diplome obtenu|qualification) (?:c est |"
    r"j ai )?(?:aucun|rien|non|neant|zero|0)|sans (?:le |meme le )?(?:brevet)|(?:pas|"
    r"jamais eu|pas eu|meme pas|ni)(?: (?:meme|le|de|mon|eu|obtenu|son|un))* (?:brevet|"
    r"dnb)(?! pro)|aucun formation|bas niveau de qualification|faiblement qualifie|"
    r"sans formation)(?= )"
)
# School left before the first diploma: "arrêté en 4e", "j’ai quitté l’école en sixième".
_AU_COLLEGE = re.compile(
    r" (?:quitte|arrete|arreter|lache|stoppe|abandonne|plaque|sorti|parti|decroche|descolarise)e?s? "
    r"(?:(?:de|depuis|le|la|l|du|d|des|mon|son|ma|sa|en|fin|apres|a) |(?:ecole|college|etudes|bahut|cours|scolarite|classe) ){1,6}?"
    r"(?:[4-6] eme|sixieme|cinquieme|quatrieme)(?= )(?! ans)"
)
_REPRIS = re.compile(r" (?:repris|reprends|reprend|reprendre|retourne|retournee) ")
_PAS_TENU_AVANT = re.compile(
    r" (?:veux|veut|voudrais|voudrait|aimerais|passer|preparer|prepare|faire|avoir|obtenir|"
    r"en|fais|passe|lyceen|collegien|eleve|stagiaire|dates? du|revision|revisions|annales|"
    r"veulent|demandent|exigent|exige|annonce|offre|moitie|bout|laisse tomber|laisse|tombe|"
    r"repasser|repasse|integrer|cherche|niveau|rate|loupe|arrete|abandonne|equivalent|"
    r"equivalence|apprenti|pour|formation|(?:eme|\de|1re|ere|premiere|premier|deuxieme|"
    r"troisieme|derniere|cette|l|dernier) ans|debut|suivre|entree|avant|depuis|apres|lycee|"
    r"classe|redouble|jusqu au|jusqu en|jusqu|etudiant|envie|projet|faut|besoin|stop|"
    r"stoppe|lache|quitte|finir|terminer|valider|vise|commence|rentrer|entrer|trouver|"
    r"reprendre|continuer|demande|fin|interrompu|echoue|pas fini|tenter|tente|prepa|"
    r"dossier|recherche|obtention|premiere|deuxieme|terminale|cours)(?: (?:de|d|du|des|le|"
    r"la|les|l|un|une|mon|ma|au|a|en|son|sa|ans|petit|eu|ce|licence|bac|cap|bts|et|"
    r"vie))*(?: \d (?:ere|eme) ans(?: de)?)? $"
)
_FAIT_AVANT = re.compile(
    r" (?:ai|a)(?: deja| bien)? (?:fait|passe|eu|reussi|valide|obtenu|decroche)(?: (?:un|"
    r"une|mon|ma|le|la|son|sa|mes|deux|2|l))* $"
)
_TENU_AVANT = re.compile(
    r" (?:possede|detiens|detient|titulaire|dispose|muni|tout bagage|seul diplome|"
    r"comme diplome)(?: (?:pour tout bagage|pour seul diplome|pour diplome|de|d|du|un|une|"
    r"le|la|l|mon|son))* $"
)
# "un titre pro cuisine niveau CAP": the level of a diploma that is held.
_TITRE_DE_NIVEAU = re.compile(
    r" (?:ai|a|eu|obtenu|valide|passe) (?:[a-z]+ ){0,2}?(?:titre|diplome|certificat|certification)"
    r"(?: [a-z]+){0,4} (?:niveau|equivalent|equivalence)(?: (?:a|au|d|de|un))* $"
)
_SANS_BAC = re.compile(
    r" (?:sans|pas|jamais|ni|aucun)(?: (?:de|d|eu|le|mon|son|meme|passe|obtenu))* bac "
)
_FAIT_3 = re.compile(r"(?<! ai)(?<! a) fait(?: (?:un|une|son|sa|le|la))* $")
_PAS_TENU_APRES = re.compile(
    r"^ (?:[a-z]+ ){0,4}?(?:ya pas|y a pas|existe pas|pas (?:eu|fini|valide|obtenu|termine|"
    r"reussi|encore|complet)|arrete|abandonne|rate|loupe|sans l avoir|sans le (?:valider|"
    r"finir)|interrompu|non (?:valide|obtenu|fini|termine)|en cours|inacheve|en alternance|"
    r"au (?:lycee|cfa|lep)|a la mfr|en apprentissage|pas alle au bout|l ans prochaine|"
    r"en septembre|en preparation|mais pas eu|blanc)(?= )"
)
_SUITE = re.compile(
    r"^(?: [a-z]+){0,3} \| (?:(?:mais|non|nan|euh|en fait|enfin|bon|ah|\|) )*(?:je |j |il |elle )?(?:ne )?(?:l )?(?:ai |"
    r"a )?(?:pas (?:eu|fini|valide|obtenu|termine|reussi)|rate|loupe|foire|plante|arrete|"
    r"abandonne|non (?:valide|obtenu))(?: (?:avant|a|au|aux|en|de|d|l) [^|]*)? (?:\||$)|"
    r"^ \| (?:je |j |il |elle )(?:le |l )(?:passe|prepare|vise|tente|repasse|veux|veut|"
    r"aurai|aura)(?= )"
)
_EN_COURS = re.compile(
    r"^(?: \d)?(?: [a-z]+){0,2} \| (?:toujours |encore )?en (?:cours|preparation)(?= (?:\||$|au|a))"
)
# "bac+2 non validé", "licence pas finie": one began after the bac, which is held.
_APRES_LE_BAC = re.compile(r" bac (?:\+|plus) ?\d$")
_REPRISE = re.compile(r" (?:en fait|pardon|non|enfin|plutot|erreur|trompe) ")


def read_diplome(phrase: Phrase) -> list[Fait]:
    """The fact `diplome`: the highest that is held, or the last one when the person corrects."""
    faits = list(_levels(phrase))
    if len(faits) > 1 and not _REPRISE.search(phrase.norme):
        return [max(faits, key=lambda fait: (DIPLOMES.index(fait.valeur), -fait.debut))]
    return sorted(faits, key=lambda fait: fait.debut)


def is_without_bac(phrase: Phrase) -> bool:
    """Whether it is told that there is no bac, which does not tell what there is."""
    return _SANS_BAC.search(phrase.norme) is not None


def left_in_college(phrase: Phrase) -> list[Fait]:
    """No diploma, for whoever left school before the last class of the collège and did not go back."""
    if _REPRIS.search(phrase.norme):
        return []
    return [
        Fait("diplome", "aucun", *phrase.span(trouve.start() + 1, trouve.end()))
        for trouve, clause in matches(phrase, _AU_COLLEGE)
        if not (clause.autre or clause.question or clause.hypothese)
    ][:1]


# "En 1re bac pro": the class where one is, and no diploma.
_EN_CLASSE_DE = re.compile(r" en (?:1ere|1re|premiere|seconde|2nde|2de|terminale|term|tle) $")
# A CAP is of France: "le cap cuisine de mon pays" is another diploma, whose level is to be told there.
_CAP_D_AILLEURS = re.compile(
    r" (?:cap|bep) (?:[a-z]+ ){0,3}?(?:(?:de|d|dans|fait|obtenu|passe|eu|du) )*(?:(?:mon|son|leur|notre) pays|au pays|du (?:bled|pays)|au bled|a? ?l etranger|"
    rf"(?:fait|obtenu|passe|eu|valide) (?:au|en) (?:{PAYS})|(?:algerien|marocain|tunisien|turc|ukrainien|syrien|malien|senegalais|ivoirien|camerounais|congolais) )(?=[ a-z]|$)"
)


def is_a_title_of_no_level(phrase: Phrase) -> bool:
    """Whether a message tells a titre professionnel: its level is what the rules read, and no guess."""
    return _UN_TITRE.search(phrase.norme) is not None


def is_a_cap_from_abroad(phrase: Phrase) -> bool:
    """Whether the CAP that a message tells is another country’s: "le cap cuisine de mon pays"."""
    return _CAP_D_AILLEURS.search(phrase.norme) is not None


def _levels(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []
    for trouve, clause in matches(phrase, _SANS):
        pris.append(trouve.span())
        if clause.affirme and not re.search(
            r" (?:veux|voudrais|veut) ", phrase.before(trouve.start())
        ):
            faits.append(Fait("diplome", "aucun", *phrase.span(trouve.start() + 1, trouve.end())))
    faits += left_in_college(phrase)
    for valeur, motif in _NIVEAUX:
        for trouve, clause in matches(phrase, motif):
            if any(debut < trouve.end() and trouve.start() < fin for debut, fin in pris):
                continue
            pris.append(trouve.span())
            if not _is_told(phrase, clause, trouve):
                continue
            if _EN_CLASSE_DE.search(phrase.norme[: trouve.start() + 1]):
                continue
            span = phrase.span(trouve.start() + 1, trouve.end())
            if _is_held(phrase, trouve):
                faits.append(Fait("diplome", valeur, *span))
            elif _APRES_LE_BAC.search(trouve.group()) and _is_unfinished(phrase, trouve):
                faits.append(Fait("diplome", "bac", *span))
    return faits


def _is_told(phrase: Phrase, clause: Clause, trouve: re.Match[str]) -> bool:
    """True in a clause that affirms; a diploma of the past is still held: "avec un master"."""
    if clause.affirme:
        return True
    avec = phrase.before(trouve.start()).endswith((" avec ", " avec un ", " avec mon "))
    return avec and not (clause.autre or clause.question or clause.hypothese or clause.futur)


def _is_unfinished(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for studies that were begun and gave nothing: "bac+2 non validé"."""
    suite = phrase.norme[trouve.end() :]
    return bool(_PAS_TENU_APRES.match(phrase.after(trouve.end())) or _SUITE.match(suite))


def _is_held(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())[-60:]
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False
    suite = phrase.norme[trouve.end() :]
    if (
        _PAS_TENU_APRES.match(phrase.after(trouve.end()))
        or _SUITE.match(suite)
        or _EN_COURS.match(suite)
    ):
        return False
    if is_a_relative_s(phrase, trouve.end()):
        return False
    if _FAIT_AVANT.search(avant) or _TENU_AVANT.search(avant) or _TITRE_DE_NIVEAU.search(avant):
        return True
    return not (_PAS_TENU_AVANT.search(avant) or _FAIT_3.search(avant))
