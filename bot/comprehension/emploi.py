"""School and work today: the keys `scolarise` and `en_emploi`."""

from __future__ import annotations

import re

from bot.comprehension.clauses import Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.motifs import is_negated, is_wished, matches

_LIEU = (
    r"(?:lycee|college|ecole|fac|faculte|universite|univ|cfa|terminale|seconde|1ere|2nde|[3-6] eme|"
    r"troisieme|quatrieme|bac pro|cap|bep|bts|licence|master|apprentissage|alternance|internat|lep|"
    r"mfr|segpa|ulis|iut|but|dut|prepa|classe|cours|premiere|deuxieme|1 ere|2 eme|\d eme ans|"
    r"licence pro|etudes|ime|prepa apprentissage|contrat (?:d )?apprentissage)"
)
_ETUDES = (
    r"(?:ecole|lycee|college|etudes|etude|fac|faculte|cours|cap|bts|bac pro|bac|apprentissage|"
    r"scolarite|systeme scolaire|universite|licence|cfa|bep|alternance|seconde|terminale|premiere|"
    r"scolaire|troisieme|[3-6] eme|1ere|2nde|segpa|master|contrat d apprentissage|"
    r"apres la [3-6] eme|bahut)"
)
_POSTE = r"(?:boulot|travail|emploi|job|taf|cdi|cdd|turf|poste|mi temps|temps partiel|contrat)"

_A_L_ECOLE = re.compile(
    r" (?:suis|est|sommes|vais|va|retourne|rentre|rentree|toujours|encore|etre|actuellement|jeune|"
    r"reste|scolarise|inscrit|entre|rentre) (?:ne |n )?(?P<non>pas |plus |pas encore |jamais )?"
    r"(?:deja |encore |toujours |actuellement |bien |maintenant |ans )?"
    rf"(?:au|a la|a l|en|aux|dans un|dans une|au l) (?:{_LIEU})(?= )(?! (?:du soir|etage|arr|"
    rf"de conduite|de francais|"
    r"de code|d alphabetisation))"
)
_ELEVE = re.compile(
    r" (?:lyceen|collegien|etudiant|apprenti|alternant|ecolier|eleve (?:de|en|au)|scolarise|"
    r"en alternance|en apprentissage|en contrat d apprentissage|au lycee|au college|"
    r"a la fac|en terminale|en seconde|"
    r"au cfa|en bts|en licence|en master)(?= )"
)
_SUIT_DES_ETUDES = re.compile(
    r"(?<! ai)(?<! a) (?:fais|fait|prepare|suis|poursuis|continue|passe|termine) "
    r"(?:un|une|mon|ma|le|la|des|mes|son|sa|ses|l) (?:petit |1ere |premiere )?"
    r"(?:bts|cap|licence|master|bac pro|bac|bep|dut|but|apprentissage|alternance|etudes|terminale|"
    r"seconde|doctorat|these)(?= )"
)
_ARRET = re.compile(
    r" (?:arrete|quitte|lache|laisse|abandonne|stoppe|stop|decroche|fini|finis|termine|"
    r"sorti|sortant|vire|exclu|"
    r"renvoye|parti|(?:ai|a) arreter|(?:ai|a) quitter|(?:ai|a) stopper|mis dehors|deja fini|"
    r"interrompu|fin) "
    r"(?:definitivement |completement |un peu |deja |tot |aussi |tout juste )?"
    r"(?:(?:de|mes|mon|ma|l|le|la|les|du|d|ses|son|sa|en|a|au|avec|apres|pendant|fin) ){0,3}"
    rf"(?:{_ETUDES})(?= )(?! (?:etage|arr))"
)
_DECROCHE = re.compile(
    r" (?:descolarise|decrocheur|decrochage|neet|plus scolarise|pas scolarise|"
    r"non scolarise|hors systeme scolaire|hors scolarite|sorti du systeme|sans scolarite|"
    r"(?:ai|a) decroche(?= \||$| en| a| depuis| l| il)|decroche en|decroche scolaire|"
    r"en rupture scolaire|"
    rf"(?:plus|pu) (?:au|a la|a l|en) (?:{_LIEU})|"
    r"ni (?:en )?(?:etudes|formation|ecole|a l ecole))(?= )"
)
_NI_ETUDES = re.compile(r" ni (?:en )?(?:emploi|etudes|formation|travail|ecole)(?= )")

_TRAVAILLE = re.compile(
    r"(?<! personne) (?:je|j|il|elle|on|y|moi|monsieur|madame|qui|actuellement|et|jeune) "
    r"(?:ne |n |aussi |deja |y |actuellement |toujours |travaille |re )?(?:travaille|bosse|"
    r"taffe|rebosse|retravaille|taf)(?= )"
)
_TRAVAILLE_NON = re.compile(
    r" (?:travaille|bosse|taffe|taf|travailles) (?:plus|pas|jamais|pas encore|pu)(?= )"
    r"(?! (?:assez|beaucoup|bien|le|les|trop|mal|tout le temps|souvent|encore assez|que|"
    r"regulierement|a temps))"
)
_ETRE_EN_POSTE = re.compile(
    r" (?:en (?:cdi|cdd|interim|poste|emploi|activite pro|activite professionnelle|cddi|"
    r"contrat pro|"
    r"contrat aide|activite salariee|auto entreprise)|interimaire|salarie|auto entrepreneur|"
    r"autoentrepreneur|micro entrepreneur|"
    r"auto entreprise|micro entreprise|independant|fonctionnaire|a (?:mon|son) compte|"
    r"freelance|free lance|"
    r"(?:fais|fait|enchaine) (?:de l |des )?(?:petits boulots|interim|missions|"
    r"missions d interim|extras|saisons)|fait de l interim|"
    r"(?:suis|est) (?:a temps partiel|a mi temps|a temps plein)|en emploi|job etudiant)(?= )"
)
_A_UN_POSTE = re.compile(
    r" (?:j ai|ai|a|decroche|signe|trouve) (?:deja |bien |encore |actuellement |"
    r"enfin )?(?:un |une |mon |1 )"
    rf"(?:petit |vrai |bon |nouveau )?{_POSTE}(?= )(?! (?:d engagement|d accueil|de location|"
    rf"engagement|jeune))"
)
_CDD_NU = re.compile(r"(?:^|\|) (?:actuellement |un |une )?(?:cdi|cdd|interim)(?= )")
_SANS_EMPLOI = re.compile(
    r" (?:(?:au|le|du|en|de|touche le|ans de|mois de) (?:chomage|chomdu)"
    r"(?! (?:partiel|technique))|chomeur|chomeuse|deld|detld|neet|"
    r"chomage (?:de )?longue duree|chomage(?= \||$| \d+ (?:ans|mois))|"
    r"demandeu(?:r|se) d emploi|en recherche (?:d emploi|active|de travail)|recherche d emploi|"
    rf"ai perdu mon {_POSTE}|a perdu son {_POSTE}|perdu mon {_POSTE}|inactif|"
    r"licencie|(?:ai|suis|ete|est|s est|me suis|fait) (?:fait )?(?:vire|virer)"
    r"(?! (?:du lycee|de l ecole|du college|de chez|de la maison|du foyer|de mon appart))|"
    r"m a vire|m ont vire|"
    r"demissionne|arrete (?:de |le )(?:travailler|bosser|travail|boulot|taf)|"
    r"en fin de droits|retraite|fais rien de mes journees|fous rien|mere au foyer|"
    r"fais rien(?= \||$)|sans activite|dernier (?:boulot|emploi|travail|job|poste|taf) "
    r"(?:date|remonte|c etait|etait))(?= )"
)
_PAS_DE_POSTE = re.compile(
    rf" (?:pas|plus|sans|aucun|ni|zero|0|jamais eu)(?: (?:de|d|un|le|du|mon|eu|non|trouve|"
    rf"de vrai|petit|encore|ni))*"
    rf" (?:{_POSTE}|boulots|activite|metier|cdi ni cdd)(?= )(?! (?:fixe pour|avec|pres|a cote))"
)
_TROUVE_PAS = re.compile(
    rf" (?:trouve|retrouve) (?:pas|plus|jamais|rien) (?:de |d |du )?(?:{_POSTE})(?= )"
)
_PLUS_RIEN = re.compile(
    r" (?:pas|plus|jamais|rien) (?:re|encore |vraiment )?(?:travaille|bosse|taffe|bosser|"
    r"travailler)(?= )"
)
_TOUT_JUSTE_FINI = re.compile(
    r" (?:fin|fini|finit|termine|apres|eu|perdu|cherche|fait|enchaine|que des|sans|avant|"
    r"ancien|dernier|"
    r"refuse|propose|proposent|inscrit|aucun|boite d|boites d|agence d|agences d) (?:[a-z]+ ){0,2}$"
)


def read_emploi(phrase: Phrase) -> list[Fait]:
    """Facts `scolarise` and `en_emploi` of a sentence."""
    return sorted(_school(phrase) + _work(phrase), key=lambda fait: (fait.debut, fait.fin))


def _school(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        faits.append(Fait("scolarise", valeur, *phrase.span(trouve.start() + 1, trouve.end())))

    arrets: list[tuple[int, int]] = []
    for motif in (_ARRET, _DECROCHE, _NI_ETUDES):
        for trouve, clause in matches(phrase, motif):
            if not clause.affirme:
                continue
            arrets.append(trouve.span())
            deja_nie = trouve.group().startswith(
                (" ni ", " pas ", " plus ", " non ", " hors ", " sans ")
            )
            nie = not deja_nie and is_negated(phrase, trouve.start(), trouve.end())
            if not nie and not is_wished(phrase, trouve.start()):
                add(False, trouve)
    for trouve, clause in matches(phrase, _A_L_ECOLE):
        if re.fullmatch(
            r" (?:est|etre|encore|toujours|reste) (?:[a-z]+ )*en cours", trouve.group()
        ):
            continue
        if clause.affirme and not _overlaps(trouve, arrets):
            if trouve["non"] or is_negated(phrase, trouve.start(), trouve.start() + 1):
                add(False, trouve)
            elif not is_wished(phrase, trouve.start()) and not _after(phrase, trouve):
                add(True, trouve)
    for motif in (_ELEVE, _SUIT_DES_ETUDES):
        for trouve, clause in matches(phrase, motif):
            if not clause.affirme or _overlaps(trouve, arrets):
                continue
            if is_negated(phrase, trouve.start(), trouve.end()):
                add(False, trouve)
            elif not is_wished(phrase, trouve.start()) and not _after(phrase, trouve):
                add(True, trouve)
    return faits


def _after(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "j’ai arrêté en terminale", "le prof au lycée": the place without the person."""
    avant = phrase.before(trouve.start())
    return bool(
        re.search(
            r" (?:arrete|decroche|jusqu|niveau|ai ete|ai eu|quitte|exclu|vire|carte|ancien|"
            r"logement|"
            r"metier|educateur|surveillant|prof|travaille|bosse|ai fait|a fait|ai redouble|diplome|"
            r"foyer|apres|diplomee|valide|mal|harcele)(?: [a-z]+){0,3} $",
            avant[-50:],
        )
    )


def _work(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        faits.append(Fait("en_emploi", valeur, *phrase.span(trouve.start() + 1, trouve.end())))

    negatifs: list[tuple[int, int]] = []
    for motif in (_TRAVAILLE_NON, _PAS_DE_POSTE, _PLUS_RIEN, _SANS_EMPLOI, _TROUVE_PAS, _NI_ETUDES):
        for trouve, clause in matches(phrase, motif):
            negatifs.append(trouve.span())
            if not clause.affirme:
                continue
            if motif is _SANS_EMPLOI and (
                is_negated(phrase, trouve.start(), trouve.end()) or _is_jobless_noun(phrase, trouve)
            ):
                continue
            if motif is _PAS_DE_POSTE and re.search(
                r" (?:veux|cherche|trop de|en) $", phrase.before(trouve.start())[-12:]
            ):
                continue
            if (
                motif is _NI_ETUDES
                and "emploi" not in trouve.group()
                and "travail" not in trouve.group()
            ):
                continue
            add(False, trouve)
    for motif in (_TRAVAILLE, _ETRE_EN_POSTE, _A_UN_POSTE, _CDD_NU):
        for trouve, clause in matches(phrase, motif):
            if not clause.affirme or _overlaps(trouve, negatifs):
                continue
            avant = phrase.before(trouve.start() + (1 if motif is _CDD_NU else 0))
            if motif is not _TRAVAILLE and _TOUT_JUSTE_FINI.search(avant[-40:]):
                continue
            if is_negated(phrase, trouve.start(), trouve.end()):
                if motif is _ETRE_EN_POSTE:
                    add(False, trouve)
                continue
            if motif is _ETRE_EN_POSTE and is_wished(phrase, trouve.start()):
                continue
            apres = phrase.norme[trouve.end() : trouve.end() + 24]
            if re.match(
                r" (?:est |s est |vient de |a )?(?:fini|finit|termine|se termine|arrete|expire|"
                r"sur moi|mon projet)",
                apres,
            ):
                continue
            add(True, trouve)
    return faits


def _is_jobless_noun(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "inscrit au chômage" wished for, "peur du chômage", "après 3 ans de chômage"."""
    avant = phrase.before(trouve.start())[-45:]
    return bool(
        re.search(
            r" (?:peur|droit|eviter|apres|risque|demande|demander|toucher|fait|ai eu|fini|"
            r"taux|entretien|plus de)"
            r"(?: [a-z0-9]+){0,3} $",
            avant,
        )
    )


def _overlaps(trouve: re.Match[str], autres: list[tuple[int, int]]) -> bool:
    return any(debut < trouve.end() and trouve.start() < fin for debut, fin in autres)
