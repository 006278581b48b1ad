"""Whether a number of years is the person’s age today: no stretch of time, no limit, no memory."""

from __future__ import annotations

import re

from bot.comprehension.ages.formulations import (
    A_CE_JOUR,
    AUJOURD_HUI_N,
    BIENTOT,
    BIENTOT_APRES,
    BIENTOT_SES,
    BOUGIES,
    DIT,
    FAIT,
    LIGNE,
    LIGNE_COLLEE,
    NOMME,
    NU,
    PRENOM,
    SANS_UNITE,
    VIENT_DE_FETER,
)
from bot.comprehension.ages.proches import (
    A_ORIENTER,
    LEUR_AGE,
    PREMIERE_PERSONNE,
    is_a_relative_s,
    is_the_person,
)
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire import words
from bot.comprehension.vocabulaire.prenoms import PRENOMS

MAJORITE = 18
AGE_SANS_DOUTE = 14  # "sans papiers 25 ans" tells an age where none is known, "papiers 10 ans" not
_PAS_UN_METIER = words(
    "quartier dossier papier escalier palier janvier fevrier premier dernier metier loyer terrain "
    "train main demain prochain mais jamais hier cahier papiers courrier clavier chantier atelier "
    "foyer millier bien combien rien lien moyen entretien frais palais valeur heure erreur "
    "longueur hauteur largeur secteur moteur numero"
)
_PAS_UN_AGE_AVANT = re.compile(
    r" (?:depuis|pendant|il y a|y a|fait|faisait|dans|pour|moins de|plus de|entre|entre \d+ et|"
    r"jusqu a|jusqu|avant|apres|durant|en|tous les|toutes les|quand j avais|mes|ses|a partir de|"
    r"a|des|pas|pas encore|de \d+ a|\d+ a|\d+ et|\d+|ou|avait|vers|minimum|maximum|max|min|"
    r"partir de|plus|voila|voici|passe|passes|prends|pris|purge|condamne a|cotise|tire|"
    r"au bout de|les|chaque|bac \+) $"
)
# What lasts, or was begun, and is told by its years: "papiers oui 10 ans", "expérience 12 ans".
_DURE = re.compile(
    r" (?:papiers?|carte|titre|sejour|recepisse|visa|passeport|bail|contrat|permis|france|experience|"
    r"anciennete|metier|service|cotisations?|garantie|credit|pret)"
    r"(?: (?:oui|non|ok|ouais|valables?|valides?|est|c est|ca fait|de|moi|\|))* $"
)
_PLUS_VINGT_ANS = re.compile(r" (?:ai|a|as|suis|est) (?:plus|pas) (?:mes |ses )?$")
_QUAND_ON_A = re.compile(r" quand (?:on|tu|vous) (?:a|as|avez) (?:que |plus )?$")
_DEFUNT = re.compile(r" (?:enterree?|mort|morte|deces|decede|decedee|obseques|enterrement) ")
_LIMITE = re.compile(r" (?:limite|plafond|maximum|minimum|avant la retraite) ")
_DANS_LA_TETE = re.compile(r" dans (?:ma|sa|la) tete (?:\| )?[a-z ]{0,24}$")
# "L’impression d’avoir 80 ans", "quand j’aurai 18 ans": no age that one has.
_COMME_SI = re.compile(
    r" (?:impression|sensation|on dirait|parait|fais|air|quand|des que|lorsqu|lorsque|une fois qu|"
    r"une fois que|le jour ou|avant|d ici)(?: (?:d|de|j|je|il|elle|qu|que|avoir|aurai|aura|aurais|ai|"
    r"a|eu|mes|ses|les|plutot|facile))* (?:bientot )?$"
)
# "Une dame de 80 ans m’a donné…": somebody else.
_S_ADRESSE_A_MOI = re.compile(r" (?:qui )?(?:m|me|nous) (?:a|ont|dit|donne|avait|parle|aide)(?= )")
_PAS_SERIEUX = re.compile(r" si ca (?:te|vous|t|leur) | m en (?:tape|fous|fiche|cogne|balance) ")
_PAS_UN_AGE_APRES = re.compile(
    r"^ (?:que|qu|plus tard|apres|ferme|en arriere|d ecart|maximum|minimum|max|ou plus|et plus|"
    r"tout juste que|deja que|pile que|comme|passes (?:a|dans|chez|en|sur)|"
    r"de (?:chomage|taf|travail|boulot|metier|galere|prison|vie|droit|cotisation|maladie|retard|"
    r"difference|mission|contrat|cdd|interim|rue|suivi|formation|bail|presence|anciennete|vacances|"
    r"permis|mariage|fac|lycee|college|licence|plus|moins|ça|ca|service|carriere|silence|sursis|"
    r"couple|loyer|terrain|pratique|boite|placard|france|psy|traitement|trop)|"
    r"d (?:experience|anciennete|etudes|interim|attente|ecart|inactivite|absence|usine|amitie|"
    r"abstinence)|"
    r"sans (?:emploi|boulot|travail|taf|job|bosser|travailler|activite|une goutte|alcool|boire|fumer|"
    r"clope|toucher|rien prendre|le voir|la voir|les voir|rentrer|conges?|vacances)|"
    r"(?:dans|sur) (?!un foyer|une famille|la rue|la galere|la merde|le besoin|un quartier|une "
    r"situation|un squat|une voiture|ma|sa)(?:l|le|la|les|un|une|ce|cette|mon|son)|"
    r"en (?:france|europe|afrique|usine|cuisine|boite|entreprise|interim|prison|foyer|restauration|"
    r"ehpad|algerie|italie|espagne|allemagne|belgique|russie|metropole|cdi|poste|arriere|tout|"
    r"maternelle|maison)|"
    r"au (?:smic|volant|meme|service|bureau|black|guichet|pays|bled)|"
    r"a (?:l usine|la chaine|la caisse|l hopital|la sncf|la poste|la mairie|l accueil|faire|"
    r"bosser|trimer|travailler|attendre|la tete|temps|mi temps|m occuper|payer|cotiser))(?= )"
)
_CHEZ = re.compile(
    r"^ (?:passes )?chez (?!mes |ses |ma |sa |mon |son |papa|maman|des |un |une |l |les |moi |lui |"
    r"elle |eux )"
)
_NOM_APRES = re.compile(r"^ (?P<lien>de|d|du) (?P<nom>[a-z]+) ")
_FONCTION = (
    r"(?:\||$|et |pas |sans |a |au |en |de |d |avec |je |j |il |elle |on |vit |veut |habite |cherche |"
    r"suivi |qui |dont |ni |plus |mais |depuis |heberge |chez |sort |sorti |scolarise |place |rsa |"
    r"descolarise |deja |maintenant |moi |dort |ne |n |bientot |tout |mineur |exclu |renvoye |"
    r"collegien )"
)
_SEUL = re.compile(rf"^ {_FONCTION}")
_VERBE_3 = re.compile(r" (?:est|a|s|se|vit|travaille|bosse|habite|depuis|refait|quitte|l) ")
_VERBE_A = words(
    "il elle qui on jeune m mme mr monsieur madame homme femme orienter oriente accompagne dame lui en"
)
# "à 44 ans j’ai plus de CV": an age that is today’s, not that of a memory.
_AUJOURD_HUI = (
    r"(?:la honte|honte|toujours|encore|me retrouve|me voila|me revoila|se retrouve|retour|"
    r"retourne|recommence|recommencer|repars|repartir|personne (?:ne )?(?:veut|me|m)|trop tard|"
    r"trop vieux|trop vieille|trop jeune|plus (?:rien|personne|de)|j ai (?:plus|pas|aucun|rien|"
    r"toujours|encore|jamais|peur|mal|honte|du mal)|je (?:suis|vis|dors|cherche|peux?|sais|veux|"
    r"vais|galere|touche|comprends|trouve|n|ne|squatte|reste)|vais pas|on (?:me|m|veut)|c est (?:dur|"
    r"chaud|mort|complique|la misere|pas evident|trop|quand meme|un peu|la galere|pas facile)|"
    r"vit|vivre|vis|dort|est (?:toujours|encore)|n a|sans|aucun|jamais|quand on (?:n )?(?:a|est|sait)|"
    r"qui (?:va|veut|voudra)|que reste|reste quoi)"
)
_AUJOURD_HUI_APRES = re.compile(
    rf"^ (?:\| )?(?:et |moi |ben |bah |quand meme )*{_AUJOURD_HUI}(?= )"
)
_AUJOURD_HUI_AVANT = re.compile(
    r" (?:toujours|encore|retour|retourne|recommence|recommencer|repartir|repars|retrouve|voila|"
    r"revoila|dur|chaud|galere|honte|reprendre|se reconvertir|me reconvertir|deja)"
    r"(?: [a-z]+){0,5} a $"
)
# "Licencié à 55 ans après 27 ans de boîte": it has just happened; nothing says when, and no age follows.
_VIENT_DE_LE_PERDRE = re.compile(
    r"^ (?:(?:bonjour|bonsoir|salut|bjr|slt|coucou|moi|je|suis|et|me|voila|voici|au|en) )*"
    r"(?:licenciee?|viree?|chomage|licenciement|mise? (?:a la porte|dehors|au placard))(?: (?:eco|economique|sec|inapte|pour inaptitude))? a $"
)
_IL_Y_A_LONGTEMPS = re.compile(
    r" (?:il y a|y a|en (?:19|20)\d\d|depuis|a l epoque|du lycee|du college|de l ecole) "
)
AGE_D_UN_LICENCIE = 25
_SOUVENIR = re.compile(
    r" (?:j ai|a|ai|ont|m ont|m a|l a) (?!plus |pas |aucun |rien |toujours |encore |jamais |peur |"
    r"mal |honte |du )[a-z]+(?:e|i|u|is|it|ert|ee)(?= )"
    r"| suis (?:parti|arrive|tombe|entre|sorti|venu|ne|nee|devenu|rentre|alle|place|monte)e?(?= )"
    r"| (?:retraite|majorite|permis|possible|interdit|obligatoire|droit|ouvert|des|partir) "
)


# Nobody says it of oneself: somebody else is quoted.
_SELON_UN_AUTRE = re.compile(
    r" (?:toi|tu as|t as|tu a|vous avez)(?: (?:plus|deja|bien|au moins|environ))? $"
)


def is_age(
    phrase: Phrase,
    texte: str,
    trouve: re.Match[str],
    motif: re.Pattern[str],
    connu: int | None = None,
) -> bool:
    """Whether a number that `motif` found is the person’s age; `connu` is the one told before."""
    nombre = int(trouve["n"])
    if motif is NU and _is_of_something_else(phrase, trouve, connu):
        return False
    clause = phrase.clause_at(trouve.start("n"))
    if _SELON_UN_AUTRE.search(phrase.norme[: trouve.start("n")][-20:]):
        return False  # "le foyer a dit non, toi 20 ans"
    faute = motif is BIENTOT_APRES and " aurais " in clause.texte and " si " not in phrase.norme
    if (clause.hypothese and not faute) or clause.question:  # "j’aurais 18 ans en mars"
        return False
    moi = trouve.group().startswith(" moi ")
    if motif is NU and _DEFUNT.search(phrase.norme[: trouve.start("n")][-40:]):
        return False
    if clause.autre and not moi and not _is_beside(phrase, trouve):
        return False
    if clause.passe and not moi and motif is not NU:
        return False
    if _LIMITE.search(clause.texte) or _DANS_LA_TETE.search(phrase.norme[: trouve.start("n")]):
        return False
    if clause.futur and motif is not BIENTOT:
        return False
    avant = phrase.norme[: trouve.start("n")]
    if LEUR_AGE.search(avant):
        return False
    if motif in (FAIT, VIENT_DE_FETER):
        return 12 <= nombre <= 99 and not is_a_relative_s(phrase, trouve.start("n"))
    if motif in (LIGNE, LIGNE_COLLEE):
        return 12 <= nombre <= 99
    if motif is NOMME:
        return 14 <= nombre <= 79 and _is_named(phrase, trouve)
    if is_a_relative_s(phrase, trouve.start("n")):
        return False
    if motif is PRENOM:
        return 14 <= nombre <= 79 and trouve["nom"] in PRENOMS
    if motif in (BOUGIES, BIENTOT_SES) or (
        motif is BIENTOT_APRES and avant.endswith((" mes ", " ses "))
    ):
        return 12 <= nombre <= 99
    if motif in (A_CE_JOUR, AUJOURD_HUI_N):
        return 12 <= nombre <= 99 and bool(re.search(r" (?:ans|age) ", avant))
    if _COMME_SI.search(avant[-60:]) or _S_ADRESSE_A_MOI.match(phrase.norme[trouve.end() :]):
        return False
    if motif is BIENTOT:
        sans_unite = " ans" not in trouve.group()
        if re.search(r" dans (?:\d+|un|une|deux) ans ", clause.texte):
            return False
        return (
            (12 if sans_unite else 8) <= nombre <= 99
            and not _PAS_UN_AGE_APRES.match(phrase.norme[trouve.end() :])
            and not re.search(r" (?:depuis|fait|y a) $", phrase.norme[: trouve.start() + 1][-10:])
        )
    if motif is SANS_UNITE:
        if (
            trouve.group().startswith(" lui ")
            and " ans " not in avant
            and not avant.startswith(" lui |")
        ):
            return False  # "elle 28 lui 30": which of them?
        return 12 <= nombre <= 99 and (
            not re.search(r" a $", avant[-3:]) or _is_verb_a(phrase, texte, trouve.start("n"))
        )
    apres = phrase.norme[trouve.end("n") + 4 :]
    perdu = _VIENT_DE_LE_PERDRE.match(phrase.norme[clause.debut : trouve.start("n")])
    if (
        motif is not BIENTOT_APRES
        and not (perdu and apres.startswith(" apres "))
        and _PAS_UN_AGE_APRES.match(apres)
        and not (nombre >= 14 and apres.startswith(" sans"))
    ):
        return False
    if _PLUS_VINGT_ANS.search(avant[-24:]) or _QUAND_ON_A.search(avant[-30:]):
        return False
    if _PAS_SERIEUX.search(phrase.norme) or _is_a_stretch(phrase, texte, trouve, motif):
        return False
    if motif is DIT:
        return 5 <= nombre <= 120 and not re.search(
            r" (?:fait|y a|depuis que|avait|pas) $", avant[-12:]
        )
    if not 10 <= nombre <= 99:
        return False
    if re.search(r" a $", avant[-3:]):
        if connu not in (None, nombre) and _SERAIT_POSSIBLE.match(phrase.norme[trouve.end() :]):
            return False
        if _is_verb_a(phrase, texte, trouve.start("n")):
            return not clause.passe
        return _is_today(phrase, trouve)
    if (clause.passe and not _is_beside(phrase, trouve)) or (
        nombre < 14 and not _SEUL.match(apres)
    ):
        return False
    if avant.endswith((" voila ", " voici ")):
        return bool(re.match(r" (?:\||$)", apres))
    return not _PAS_UN_AGE_AVANT.search(avant[-24:])


# "À 26 ans je peux encore avoir le CEJ": what would be, of who told another age.
_SERAIT_POSSIBLE = re.compile(
    r"^ (?:\| )?(?:est ce qu? ?)?(?:je|j|on|il|elle) (?:(?:y|l|le|la) )*(?:peux|peut|pourrais?|pourrait|pourra|pourrai|ai (?:encore |toujours )?(?:le )?droit|a (?:encore |toujours )?(?:le )?droit|"
    r"aurai[st]?|serai[st]?)(?= )(?! (?:pas|plus|rien|meme) )"
)


def _is_of_something_else(phrase: Phrase, trouve: re.Match[str], connu: int | None) -> bool:
    """True for the bare "10 ans" of a card; and no bare number makes a child of a grown-up."""
    if connu is not None and connu >= MAJORITE > int(trouve["n"]):
        return True
    dure = _DURE.search(phrase.norme[: trouve.start("n")][-60:]) is not None
    return dure and (connu is not None or int(trouve["n"]) < AGE_SANS_DOUTE)


def _is_today(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "à 44 ans j’ai plus de CV", not for "à 16 ans j’ai arrêté l’école"."""
    clause = phrase.clause_at(trouve.start("n"))
    suite = phrase.norme[trouve.end() : trouve.end() + 60]
    if int(trouve["n"]) < 16 or _SOUVENIR.search(clause.texte) or _SOUVENIR.match(suite):
        return False
    avant = phrase.norme[clause.debut : trouve.start("n")]
    if _VIENT_DE_LE_PERDRE.match(avant) and not _IL_Y_A_LONGTEMPS.search(phrase.norme):
        return int(trouve["n"]) >= AGE_D_UN_LICENCIE
    if int(trouve["n"]) >= 20 and re.match(r" (?:\| )?je (?!pars |partirai |serai )", suite):
        return True
    return bool(_AUJOURD_HUI_APRES.match(suite) or _AUJOURD_HUI_AVANT.search(avant))


def _is_a_stretch(
    phrase: Phrase, texte: str, trouve: re.Match[str], motif: re.Pattern[str]
) -> bool:
    """True for "22 ans de fonderie", "douze ans chez Peugeot"; not for "19 ans de Vesoul"."""
    fin = trouve.end("n") + 4
    apres = phrase.norme[fin:]
    tete = trouve.group().split()[0]
    if motif is DIT and tete not in ("j", "je", "ai", "il", "elle", "on", "moi", "en"):
        return False
    if (phrase.norme[: trouve.start("n")].split() or [""])[-1] in PRENOMS:
        return False
    if _CHEZ.match(apres):
        return True
    nom = _NOM_APRES.match(apres)
    if not nom or nom["nom"] in ("nationalite", "confession", "sexe", "mere", "pere"):
        return False
    debut, _ = phrase.span(fin + nom.start("nom"), fin + nom.end("nom"))
    return not texte[debut : debut + 1].isupper() or texte[debut : debut + 2].isupper()


def _is_beside(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for the person’s age in a clause that a relative opened, or alone between commas."""
    if A_ORIENTER.search(phrase.norme) or is_the_person(phrase, trouve.start("n")):
        return True
    if re.search(
        r" une? jeune (?:homme |femme |fille |mineure? )?(?:de )?$",
        phrase.norme[: trouve.start("n")],
    ):
        return True
    clause = phrase.clause_at(trouve.start("n"))
    seul = re.fullmatch(r" (?:et )?\d\d ans ", clause.texte)
    place = phrase.clauses.index(clause)
    if not seul or not place or PREMIERE_PERSONNE.search(phrase.norme):
        return False
    avant = phrase.clauses[place - 1]
    return int(trouve["n"]) >= 16 and (clause.passe or bool(_VERBE_3.search(avant.texte)))


def _is_named(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for a first name, a title and a name, or a trade, that a number follows."""
    if PREMIERE_PERSONNE.search(phrase.norme):
        return False
    apres = phrase.norme[trouve.end("n") :]
    if trouve["civil"]:
        return True
    nom = trouve["nom"] or trouve["metier"]
    if nom in PRENOMS or trouve.group().startswith((" jean ", " marie ", " anne ")):
        return True
    return (
        not trouve["pause"]
        and nom not in _PAS_UN_METIER
        and bool(re.search(r"(?:ien|ienne|ais|aise|ain|aine|eur|euse|ier|iere|iste)$", nom))
        and bool(re.match(r" (?:\||$)", apres))
    )


def _is_verb_a(phrase: Phrase, texte: str, position: int) -> bool:
    """True when the "a" before a number is the verb ("elle a 19 ans"), not "à"."""
    debut, _ = phrase.span(position - 3, position - 1)
    if texte[debut : debut + 1] in "àÀ":
        return False
    mots = phrase.norme[: position - 3].split()
    if not mots or mots[-1] == "|":  # "a 16 ans j’étais à Nevers"
        apres = phrase.norme[position:]
        return not re.match(r"\d+ (?:ans )?(?:\| )?(?:je?|on|il|elle) ", apres)
    return mots[-1] in _VERBE_A
