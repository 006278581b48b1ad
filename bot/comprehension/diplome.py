"""The highest diploma held: the key `diplome`."""

from __future__ import annotations

import re

from bot.comprehension.clauses import Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.motifs import compile_table, is_negated, matches
from bot.situation import DIPLOMES

_NIVEAUX = compile_table(
    {
        "superieur": (
            r"bac (?:\+|plus) ?(?:[1-8]|deux|trois|cinq)",
            r"bts|dut|deug|deust|but|licence(?! (?:de |d )?(?:foot|moto|taxi|sport|club|iv|4))",
            (
                r"master|maitrise|doctorat|ingenieur|bachelor|mba|dea|dess|"
                r"(?:diplome )?(?:d )?etudes superieures"
            ),
            r"niveau (?:5|6|7|8|iii|ii)(?! (?:eme|ieme|de francais))",
            (
                r"grande ecole|diplome universitaire|diplome d etat d (?:infirmier|infirmiere)|"
                r"jeune diplome"
            ),
        ),
        "bac": (
            (
                r"bac(?! (?:\+|plus|blanc))(?: (?:pro|professionnel|techno|technologique|"
                r"general|stmg|s|es|l|sti2d|st2s|stl|std2a))?"
            ),
            r"baccalaureat|daeu|bpjeps|brevet pro|brevet professionnel",
            r"niveau (?:4|iv)(?! (?:eme|ieme|de francais))",
        ),
        "cap-bep": (
            r"cap(?! (?:emploi|sur|de |a |o ))|caps|bep|bepa|capa|bpa",
            r"niveau (?:3|v)(?! (?:eme|ieme|bis|de francais))",
        ),
        "aucun": (
            r"brevet(?! (?:pro|professionnel))|dnb|bepc|cfg|niveau (?:1|2|vi|v bis)|infra (?:3|"
            r"v|niveau 3)",
        ),
    }
)
_SANS = re.compile(
    r" (?:(?:sans|aucun|pas|ni|zero|0|jamais eu|pas eu|ai rien|a rien|rien|plus)(?: (?:de|d|"
    r"le|un|mon|le moindre|eu|non|comme|en|encore|vrai|vraiment|meme|obtenu))*"
    r" (?:diplome|qualification|bagage)"
    r"|(?:non|pas) (?:diplome|qualifie)|(?:sorti|parti|quitte|arrete|"
    r"fini)(?: [a-z0-9]+){0,4} sans (?:rien|diplome|le brevet|qualification)"
    r"|(?:diplome|diplome obtenu|qualification) (?:c est |j ai )?(?:aucun|rien|non|neant|zero|0)"
    r"|sans (?:le |meme le )?(?:brevet)|(?:pas|jamais eu|pas eu|meme pas|ni)(?: (?:meme|le|"
    r"de|mon|eu|obtenu|son|un))* (?:brevet)(?! pro)"
    r"|aucun formation|bas niveau de qualification|faiblement qualifie|sans formation)(?= )"
)
_PAS_TENU_AVANT = re.compile(
    r" (?:veux|veut|voudrais|voudrait|aimerais|passer|preparer|prepare|faire|avoir|obtenir|"
    r"en|fais|passe|"
    r"repasser|repasse|integrer|cherche|niveau|rate|loupe|arrete|abandonne|equivalent|"
    r"equivalence|apprenti|pour|"
    r"formation|ans|annee|debut|suivre|entree|avant|depuis|apres|lycee|classe|redouble|"
    r"jusqu au|jusqu en|"
    r"jusqu|etudiant|envie|projet|faut|besoin|stop|stoppe|lache|quitte|finir|terminer|valider|vise|"
    r"commence|rentrer|entrer|trouver|reprendre|continuer|demande|fin|interrompu|echoue|"
    r"pas fini|tenter|tente|"
    r"prepa|dossier|recherche|obtention|premiere|deuxieme|terminale|cours)"
    r"(?: (?:de|d|du|des|le|la|les|l|un|une|mon|ma|au|a|en|son|sa|ans|petit|eu|ce|licence|"
    r"bac|cap|bts|et|vie))*"
    r"(?: \d (?:ere|eme) ans(?: de)?)? $"
)
_FAIT_AVANT = re.compile(
    r" (?:ai|a)(?: deja| bien)? (?:fait|passe|eu|reussi|valide|obtenu|decroche)(?: (?:un|une|"
    r"mon|ma|le|la|son|sa|mes|deux|2|l))* $"
)
_FAIT_3 = re.compile(r"(?<! ai)(?<! a) fait(?: (?:un|une|son|sa|le|la))* $")
_PAS_TENU_APRES = re.compile(
    r"^ (?:[a-z]+ ){0,4}?(?:pas (?:eu|fini|valide|obtenu|termine|reussi|encore|complet)|"
    r"arrete|abandonne|rate|loupe|"
    r"sans l avoir|sans le (?:valider|finir)|interrompu|non (?:valide|obtenu|fini|termine)|"
    r"en cours|inacheve|en alternance|pas alle au bout|"
    r"l ans prochaine|en septembre|en preparation|mais pas eu|blanc)(?= )"
)
_SUITE = re.compile(
    r"^(?: [a-z]+){0,3} \| (?:mais )?(?:je |j |il |elle )?(?:ne )?(?:l )?(?:ai |a )?"
    r"(?:pas (?:eu|fini|valide|obtenu|termine|reussi)|rate|arrete|abandonne|non (?:valide|obtenu))"
    r"(?: (?:avant|a|en) [^|]*)? (?:\||$)"
)
_REPRISE = re.compile(r" (?:en fait|pardon|non|enfin|plutot|erreur|trompe) ")


def read_diplome(phrase: Phrase) -> list[Fait]:
    """The fact `diplome`: the highest that is held, or the last one when the person corrects."""
    faits = list(_levels(phrase))
    if len(faits) > 1 and not _REPRISE.search(phrase.norme):
        return [max(faits, key=lambda fait: (DIPLOMES.index(fait.valeur), -fait.debut))]
    return sorted(faits, key=lambda fait: fait.debut)


def _levels(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []
    for trouve, clause in matches(phrase, _SANS):
        pris.append(trouve.span())
        if clause.affirme and not re.search(
            r" (?:veux|voudrais|veut) ", phrase.before(trouve.start())
        ):
            faits.append(Fait("diplome", "aucun", *phrase.span(trouve.start() + 1, trouve.end())))
    for valeur, motif in _NIVEAUX:
        for trouve, clause in matches(phrase, motif):
            if any(debut < trouve.end() and trouve.start() < fin for debut, fin in pris):
                continue
            pris.append(trouve.span())
            if clause.affirme and _is_held(phrase, trouve):
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("diplome", valeur, *span))
    return faits


def _is_held(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())[-60:]
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False
    suite = phrase.norme[trouve.end() :]
    if _PAS_TENU_APRES.match(phrase.after(trouve.end())) or _SUITE.match(suite):
        return False
    if _FAIT_AVANT.search(avant):
        return True
    return not (_PAS_TENU_AVANT.search(avant) or _FAIT_3.search(avant))
