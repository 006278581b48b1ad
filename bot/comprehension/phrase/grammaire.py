"""French as learners and phones write it, put back into the grammar that the readers know.

"Je habiter", "moi travailler", "j’ai travailler", "tante de moi", "elle garde moi": each family is
mended once, on the plain words, before anything is read. Pure; standard library only.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from bot.comprehension.phrase.mot import Mot
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.proches import PROCHES, PROCHES_F

# Infinitive -> with je, with il.
_IRREGULIERS: dict[str, tuple[str, str]] = {
    "avoir": ("ai", "a"), "etre": ("suis", "est"), "aller": ("vais", "va"),
    "faire": ("fais", "fait"), "dormir": ("dors", "dort"), "vivre": ("vis", "vit"),
    "vouloir": ("veux", "veut"), "pouvoir": ("peux", "peut"), "savoir": ("sais", "sait"),
    "prendre": ("prends", "prend"), "venir": ("viens", "vient"), "lire": ("lis", "lit"),
    "ecrire": ("ecris", "ecrit"), "dire": ("dis", "dit"), "finir": ("finis", "finit"),
    "partir": ("pars", "part"), "sortir": ("sors", "sort"), "devoir": ("dois", "doit"),
    "comprendre": ("comprends", "comprend"), "apprendre": ("apprends", "apprend"),
    "conduire": ("conduis", "conduit"), "perdre": ("perds", "perd"), "boire": ("bois", "boit"),
    "attendre": ("attends", "attend"), "connaitre": ("connais", "connait"),
    "recevoir": ("recois", "recoit"), "suivre": ("suis", "suit"), "rendre": ("rends", "rend"),
    "vendre": ("vends", "vend"), "servir": ("sers", "sert"), "tenir": ("tiens", "tient"),
    "repondre": ("reponds", "repond"), "mettre": ("mets", "met"), "voir": ("vois", "voit"),
    "manger": ("mange", "mange"), "mourir": ("meurs", "meurt"), "souffrir": ("souffre", "souffre"),
}  # fmt: skip
_JE = words("je j")
_SUJETS_3 = words("il elle on")
_NIE = words("pas plus jamais")
# Before a pronoun that is no subject: "pour moi travailler", "laisse elle parler".
_PAS_SUJET = words(
    "pour chez avec sans de d a contre par sur vers entre que comme et-avec laisse laisser fait "
    "faire aide aider peut peuvent va vont veut veulent doit doivent vient viennent faut voir"
)
_AUXILIAIRES = words("ai a as ont avons avez aurais ayant suis est ete etais etait sont")
_SUJET_D_AUXILIAIRE = words("j je il elle on qui y l m t s n tu me se ne en")
# Words in -er that are no infinitive.
_PAS_UN_VERBE = words(
    "hiver hier cher fer mer ver amer super hyper premier dernier foyer loyer papier quartier "
    "chantier metier dossier atelier fevrier janvier escalier ouvrier infirmier caissier policier "
    "courrier hotelier boucher boulanger menuisier chaudronnier plombier cuisinier saisonnier "
    "routier pompier jardinier conseiller etranger leger entier particulier regulier singulier "
    "financier milier cancer poster leader manager master reporter charter pervers divers travers "
    "envers univers palier gibier acier levier clavier cahier premiere enfer desert concert "
    "aide-soignant menager berger fermier laitier epicier tapissier couturier coursier caristier "
    "banquier dentier huissier prisonnier dealer hacker scooter livreur twitter tiktoker uber cdder "
    "mecanicien electricien ascenseur diner dejeuner gouter bachelier papetier"
)
_VERBES_AU_PLURIEL = words("ont vont font veulent peuvent doivent soient aient")
# What is asked after "quelle"; another word may be a verb of "qu’elle".
_QUELLE = words(
    "formation aide solution structure ecole heure ville adresse allocation date demarche chose "
    "association mission condition difference filiere etude etudes classe annee personne piste "
    "remuneration commune region specialite possibilite agence langue duree distance orientation"
)
_PRESQUE = words("presque quasi quasiment pratiquement")
_GUERE = words("trop beaucoup souvent tellement")
_ECOLES = words("lycee college ecole cours fac cfa bahut mfr classe")
_VEUT_L_INFINITIF = words(
    "veux veut voudrais voudrait peux peut pour sans faut vais va dois doit sais sait aimerais aime "
    "arrive cherche reussis voulais pouvais envie"
)
# Ends of nouns in "é": "sans activité", "pour bébé".
_NOMS_EN_E = (
    "ivite", "alite", "ilite", "urite", "orite", "entite", "icite", "acite", "ocite", "unite", "ulte",
    "sante", "recepisse", "conge", "employe", "salarie", "refugie", "handicape", "retraite", "passe", "marche", "associe",
    "apprenti", "erte", "iete", "vrete", "aute", "onte", "bebe", "cafe", "degre", "cote", "invite", "ainete",
)  # fmt: skip
# Finite verbs before which learners put "pas", and what may stand before that "pas".
_FINIS = words(
    "ai veux peux sais connais comprends parle travaille habite cherche trouve vis dors touche gagne"
)
_AVANT_PAS = words("| je j moi ici et mais")
_SIGLES = words(
    "cej epide e2c rsa csapa plie siao ccas francais voiture travail permis argent papiers"
)
_POSSEDES = re.compile(
    rf"{PROCHES}|maison|chambre|appart|appartement|logement|voiture|travail|boulot|papiers|argent|"
    r"permis|diplome|tete|dos|coeur|ventre|jambe|main|pied|pays|famille|contrat|patron|chef"
)
_FEMININS = re.compile(
    rf"{PROCHES_F}|maison|chambre|voiture|tete|jambe|main|famille|belle|grand-mere"
)
_DETERMINANTS = words("mon ma mes son sa ses notre nos leur leurs un une des ce cette")
_LE = words("le la l les")
# Participles after which a phone’s "ma" is "m’a", and its "mon" "m’ont": no noun is spelt so.
_SUBI = words(
    "vire exclu renvoye envoye laisse quitte frappe tape propose refuse accepte lache jete appele "
    "convoque condamne demande aide trouve oriente supprime coupe vole agresse insulte licencie "
    "expulse heberge inscrit radie promis accorde refile conseille parle repondu plaque embauche "
    "largue mute arrete oblige casse donne prete oublie redirige recu rappele rappelle suspendu "
    "retire enleve bloque saoule degoute traite menace force sorti dirige accompagne suivi pris "
    "mis repris permis remis transmis interdit fait dit redit vu cru connu eleve abandonne"
)
_A_MOI_OU_MA = words("jamais pas plus deja rien encore meme tout bien mal enfin juste trop")
_PLURIELS = words("ils elles")
_LES = words("les des mes ces nos")
# What somebody does to "moi": the pronoun comes back before the verb.
_FAIT_A_MOI = words(
    "garde heberge loge donne laisse aide tape frappe bat prend paye refuse dit appelle quitte "
    "quitter taper frapper garder heberger loger donner aider laisser insulte menace accueille "
    "accompagne cherche rappelle crie"
)


def mend(mots: list[Mot], finales: set[int]) -> list[Mot]:
    """The same words, their verbs and possessives mended; every word keeps its span.

    `finales` holds the ends of the typed words that end in "é".
    """
    sortie: list[Mot] = []
    i = 0
    while i < len(mots):
        mot = mots[i].texte
        if mot[-2:] in ("er", "ir", "re") and len(mot) > 3 and sortie:
            i += _mend_infinitive(sortie, mots, i)
            continue
        if mot in ("ma", "mon") and _is_done_to_me(mots, i, finales):
            sortie += [
                replace(mots[i], texte="m"),
                replace(mots[i], texte="a" if mot == "ma" else "ont"),
            ]
            i += 1
            continue
        if mot == "qu" and _asks_which(mots, i):
            sortie.append(replace(mots[i], texte=f"qu{mots[i + 1].texte}"))
            i += 2
            continue
        if mot == "1/2" and i + 1 < len(mots) and mots[i + 1].texte == "temps":
            mots[i] = replace(mots[i], texte="mi")
        rare = _hardly(mots, i)
        if rare:  # "je vais presque plus au lycée": still, but little
            sortie.append(replace(mots[i], texte="encore", fin=mots[i + rare - 1].fin))
            i += rare
            continue
        if mot == "pas" and _comes_after(sortie, mots, i):
            suite = 2 if mots[i + 1].texte == "j" else 1  # "no tengo", "moi pas connais"
            sortie += [*mots[i + 1 : i + 1 + suite], mots[i]]
            i += 1 + suite
            continue
        if mot == "moi" and sortie:
            if len(sortie) > 1 and sortie[-1].texte in ("de", "a") and _possess(sortie, mots[i]):
                i += 1
                continue
            if sortie[-1].texte in _FAIT_A_MOI and _has_a_subject(sortie):
                verbe = sortie[-1]
                sortie[-1:] = [replace(mots[i], texte="me", debut=verbe.debut), verbe]
                i += 1
                continue
        if (
            mots[i].fin in finales
            and sortie
            and sortie[-1].texte in _VEUT_L_INFINITIF
            and not mot.endswith(_NOMS_EN_E)
        ):
            mots[i] = replace(mots[i], texte=mot + "r")  # "je veux travaillé"
        sortie.append(mots[i])
        i += 1
    return sortie


def _is_done_to_me(mots: list[Mot], i: int, finales: set[int]) -> bool:
    """True for the "ma" of "le lycée ma exclu", the "mon" of "ils mon viré"."""
    suite = mots[i + 1 : i + 3]
    if suite and suite[0].texte in _A_MOI_OU_MA:
        suite = suite[1:]
    if not suite:
        return False
    accentue = suite[0].fin in finales and not suite[0].texte.endswith(("te", "tie", "bebe"))
    if not (accentue or suite[0].texte in _SUBI):
        return False
    if mots[i].texte == "ma":
        return True
    avant = [mot.texte for mot in mots[max(0, i - 2) : i]]
    pluriel = len(avant) == 2 and avant[0] in _LES and avant[1].endswith("s")
    return bool(avant) and (avant[-1] in _PLURIELS or pluriel)


def _asks_which(mots: list[Mot], i: int) -> bool:
    """Whether "quelle", typed as one word, asks which one; "il dit quelle a peur" is "qu’elle"."""
    suite = [mot.texte for mot in mots[i + 1 : i + 4]]
    if suite[:1] not in (["elle"], ["elles"]) or mots[i + 1].debut != mots[i].debut:
        return False
    if suite[0] == "elles":
        return suite[1:2] == ["sont"] or not set(suite[1:2]) & _VERBES_AU_PLURIEL
    return (suite[1:2] == ["est"] and suite[2:] in (["la"], ["l"], ["votre"], ["ta"])) or bool(
        set(suite[1:2]) & _QUELLE
    )


def _hardly(mots: list[Mot], i: int) -> int:
    """How many words say "presque plus", "plus trop" of going to school; 0 when none does."""
    deux, suite = (
        tuple(mot.texte for mot in mots[i : i + 2]),
        {m.texte for m in mots[i + 2 : i + 5]},
    )
    if len(deux) < 2 or not suite & _ECOLES:
        return 0
    presque = deux[0] in _PRESQUE and deux[1] == "plus"
    return 2 if presque or (deux[0] == "plus" and deux[1] in _GUERE) else 0


def _mend_infinitive(sortie: list[Mot], mots: list[Mot], i: int) -> int:
    """Append the infinitive i, conjugated when its subject stands before it; words taken."""
    mot = mots[i].texte
    avant = sortie[-1].texte
    if avant in _AUXILIAIRES:
        devant = sortie[-2].texte if len(sortie) > 1 else ""
        participe = mot.endswith("er") and mot not in _PAS_UN_VERBE and len(mot) > 4
        if participe and (avant != "a" or devant in _SUJET_D_AUXILIAIRE):
            mot = mot[:-1]  # "j’ai travailler"
        sortie.append(replace(mots[i], texte=mot))
        return 1
    nie = None
    if avant in _NIE and len(sortie) > 1:  # "je pas parler"
        nie = sortie.pop()
        avant = sortie[-1].texte
    devant = sortie[-2].texte if len(sortie) > 1 else "|"
    fini = i + 1 < len(mots) and mots[i + 1].texte in ("avant", "hier")
    formes = None if fini else _conjugate(mot)  # "je travailler avant" is over
    if formes and (avant in _JE or (avant == "moi" and devant not in _PAS_SUJET)):
        if avant == "moi":
            sortie.append(replace(mots[i], texte="j" if formes[0][0] in "aeiouyh" else "je"))
        sortie.append(replace(mots[i], texte=formes[0]))
    elif formes and avant in _SUJETS_3 and devant not in _PAS_SUJET:
        sortie.append(replace(mots[i], texte=formes[1]))
    elif formes and avant == "nous" and devant in ("", "|"):
        sortie[-1] = replace(sortie[-1], texte="on")
        sortie.append(replace(mots[i], texte=formes[1]))
    else:
        if nie:
            sortie.append(nie)
            nie = None
        sortie.append(mots[i])
    if nie:
        sortie.append(nie)
    return 1


@lru_cache(maxsize=1024)
def _conjugate(mot: str) -> tuple[str, str] | None:
    """The present of an infinitive, with je and with il; None for any other word."""
    if mot in _IRREGULIERS:
        return _IRREGULIERS[mot]
    if mot.endswith("er") and len(mot) > 4 and mot not in _PAS_UN_VERBE:
        return mot[:-1], mot[:-1]
    return None


def _possess(sortie: list[Mot], moi: Mot) -> bool:
    """Turn "(la) tante de moi" into "ma tante"; False when it is no such thing."""
    nom = sortie[-2]
    if not _POSSEDES.fullmatch(nom.texte):
        return False
    avant = sortie[-3].texte if len(sortie) > 2 else ""
    if avant in _DETERMINANTS:
        return False
    lien = sortie.pop()
    sortie.pop()
    if avant in _LE:
        sortie.pop()
    a_moi = "ma" if _FEMININS.fullmatch(nom.texte) else "mon"
    sortie.append(replace(nom, texte=a_moi))
    sortie.append(replace(nom, fin=max(lien.fin, moi.fin)))
    return True


def _comes_after(sortie: list[Mot], mots: list[Mot], i: int) -> bool:
    """True for a "pas" that stands before its verb: "pas veux", "je pas parle"."""
    suite = [mot.texte for mot in mots[i + 1 : i + 3]]
    if not suite or (sortie and sortie[-1].texte not in _AVANT_PAS):
        return bool(suite and sortie and sortie[-1].texte in _SIGLES and suite[0] in _FINIS)
    return suite[0] in _FINIS or suite == ["j", "ai"]


def _has_a_subject(sortie: list[Mot]) -> bool:
    """True when the verb that ends the words has its subject: "elle garde", "mon oncle loge"."""
    if len(sortie) < 2:
        return False
    sujet = sortie[-2].texte
    return sujet in ("il", "elle", "ils", "on", "qui") or bool(re.fullmatch(PROCHES, sujet))
