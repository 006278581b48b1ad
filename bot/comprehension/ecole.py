"""School today: the key `scolarise`."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished, matches, overlaps

# Schools, and classes or courses that one is in.
_ETABLISSEMENT = (
    r"(?:(?:lycees?|college|colleges|ecoles?|bahut|fac|faculte|universites?|univ|cfa|mfr|"
    r"internat|lep|lp|iut|ifsi|ulis|segpa|upe2a|prepa)(?: (?:pro|professionnel|general|"
    r"agricole|hotelier|technique|technologique|prive))?)"
)
# "La première démarche", and no class.
PAS_UNE_CLASSE = (
    "ligne|intention|instance|partie|urgence|fois|demande|ans|demarche|etape|chose|piste|porte|solution|adresse|structure|"
    "idee|proposition|question|option|personne|rencontre|embauche|fiche|case|action"
)
_CLASSE = (
    r"(?:terminales?|term|tle|seconde(?! (?:main|partie|zone|vie))|2nde|2de|"
    rf"premiere(?! (?:{PAS_UNE_CLASSE}))|"
    r"1 ?ere(?! ans)|1re|troisieme(?! age)|quatrieme|cinquieme|sixieme|"
    r"[3-6] eme(?! (?:etage|arr|age|position|fois))|cap|bac pro|bac (?:general|techno|"
    r"st[a-z0-9]+)|bep|bts|but|dut|deust|licence(?: pro)?|master|bachelor|doctorat|l[123]|"
    r"m[12]|3pm|prepa|(?:premier|premiere|deuxieme|troisieme|derniere|1 ?ere|1re|\d ?e|"
    r"\d eme) ans|apprentissage|alternance|contrat d apprentissage)"
)
_ETUDES = rf"(?:{_ETABLISSEMENT}|{_CLASSE}|etudes?|scolarite|scolaire|systeme scolaire|cours|bac)"
_LIEU = rf"(?:{_ETABLISSEMENT}|ime|{_CLASSE}|classe|cours|etudes)"

_STOP = (
    r"(?:arrete|arret|quitte|lache|laisse|laisse tomber|abandonne|abandon|stoppe|stop|"
    r"decroche|decrochage|fini|termine|sorti|sortant|vire|virer|exclu|exclusion|renvoye|"
    r"deserte|plante|plaque|jete|degage|mis dehors|mis a la porte|interrompu|rompu|casse|"
    r"fin|rupture|claque|largue|bache|(?:ai|a) (?:arreter|quitter|stopper|lacher|"
    r"abandonner))"
)
_LIEN = (
    r"(?:de|d|du|des|l|le|la|les|un|une|mes|mon|ma|ses|son|sa|nos|leur|en|a|au|avec|apres|"
    r"pendant|fin|la fin|def|definitivement|completement|tous|toutes|tot|deja|aussi|tout|"
    r"juste|cette|\d|plusieurs|petit|obligatoire|porte|depuis)"
)
_ARRET = re.compile(
    r"(?<! en)(?<! jusqu a la)(?<! bientot)(?<! failli)(?<! voulu) (?:tout "
    rf")?{_STOP}e?(?: {_LIEN}){{0,5}} {_ETUDES}(?= )(?! (?:a \d+h|du soir|de conduite|"
    r"de code))"
)
# The place first: "le CFA j’ai lâché", "le collège c’est fini".
_LIEN_SUJET = (
    r"(?:j|je|il|elle|on|c|s|est|ai|a|l|y|en|tout|deja|bien|pour moi|moi|lui|me|m|ete|ca|"
    r"me suis|fait|definitivement|completement|ont|s est|du coup|\|)"
)
_ARRET_APRES = re.compile(
    rf" (?:le|la|l|les|mon|ma|mes|du|au|son|sa|ses) {_ETUDES}(?: [a-z]+)?(?: "
    rf"{_LIEN_SUJET}){{1,6}} (?:fini|mort|lache|arrete|quitte|termine|laisse tomber|"
    r"abandonne|stoppe|stop|decroche|plaque|claque|bache|jamais retourne|vire|virer|exclu|"
    r"renvoye|basta|derriere (?:moi|lui|elle)|plus(?= (?:\||$|pour|mon|son|possible|"
    r"la peine|depuis)))(?= )(?! (?:a \d+h|a \d))|"
    r"(?:^|\|) (?:(?:et|la|le|l|ma|sa|mes|son|mon|puis|depuis|"
    rf"\d+ ans) )*{_ETUDES}(?: [a-z0-9]+){{0,2}}? (?:quittee?s?|arretee?s?|stoppee?|"
    r"abandonnee?s?|lachee?s?|plaquee?|interrompue?s?|finie?s?|"
    r"terminee?s?)(?: et)?(?= (?:\||$|en|au|a la|depuis|apres|avant|pour|sans|"
    r"a(?= \d+ ans)|il y a|y a|cet|cette|l|mais|rien|plus|ni|\d))(?! (?:a \d+ ?h|"
    r"en cours))| (?:moi|lui|elle|pour moi|\|) (?:ecole|lycee|college|etudes?|cfa|"
    r"fac) (?:c est )?(?:fini|termine|stop|mort|arrete)(?= )(?! a \d)"
)
_HORS_ECOLE = re.compile(
    r" (?:(?:no|pas|plus)(?: more)? school|(?:pas|plus) ecole(?= (?:\||$|now|maintenant|ni|"
    r"pas))|inscrit (?:dans|a) aucun (?:etablissement|ecole|lycee|fac|formation)|not (?:at|"
    r"in) school|school (?:finish|finished|stop)|(?:ni|pas de|plus de|aucun|sans) (?:cours|"
    r"ecole|lycee|etudes?) (?:\| )?ni (?:en |de )?(?:boulot|taf|travail|emploi|stage|"
    r"formation|job|rien)|ni (?:boulot|taf|travail|emploi|stage|job)(?: \|)? ni (?:en |"
    r"de )?(?:cours|ecole|lycee|etudes?|formation)|(?:arrete|sorti|parti|fini|"
    r"quitte)(?: [a-z]+)? (?:avec|sans) (?:rien|zero|aucun) ?(?:diplome|"
    r"en poche)?(?= (?:\||$))|(?:pas|plus|jamais) (?:re)?(?:mis|mets|met|mettre|mettrai|"
    r"remettrai|foutu|fous|refous) (?:les|un|le) (?:pieds?|orteil|nez|doigt) (?:au|a la|"
    r"a l|en) (?:lycee|college|ecole|fac|cfa|cours|classe)|(?:plus|pas) (?:aller|retourner|"
    r"alle|retourne) (?:en cours|au lycee|au college|a l ecole)|rendu (?:les|mes|"
    r"ses) (?:manuels|livres)|descolarisation|refus (?:scolaire|de (?:re)?tourner (?:en|au|"
    r"a l)(?: [a-z]+)?)|descolarise|decrocheur|neet|hors (?:systeme )?(?:scolaire|"
    r"scolarite)|sorti du systeme|sans (?:scolarite|affectation|ecole|etablissement)|"
    r"sorti(?: [a-z0-9]+){0,3} sans (?:qualification|diplome|rien)|(?:ai|"
    r"a) decroche(?= (?:\||$|en|a|depuis|l|il|tot|scolairement))|decroche (?:en|scolaire|"
    r"scolairement|depuis)|decrochage scolaire|en rupture (?:scolaire|de scolarite)|"
    r"rupture scolaire|(?:pas|plus|non|jamais|jamais ete) (?:encore )?(?:re)?(?:scolarise|"
    r"affecte)|(?:pas|plus|aucun) d affectation|aucun affectation|(?:pas|jamais) (?:repris|"
    r"refait|retourne|fait)(?: [a-z]+)? (?:rentree|ecole|lycee|college|cours|etudes|"
    r"scolarite)|ni (?:en )?(?:etudes|formation|ecole|a l ecole|en cours))(?= )"
)
# Over, unless the line says where one is enrolled: "16 ans en 2nde, décroche" is at risk of leaving.
_DECROCHE_NU = re.compile(r"(?:(?<=^)|(?<=\|)| jeune| ado| mineur| ans) decroche(?= (?:\||$))")
_Y_DECROCHE = re.compile(r" au [a-z]+(?: pro)?(?: (?:il|elle|mais|et|\|))* decroche$")
_PLUS_D_ECOLE = re.compile(
    r" (?:plus|pu)(?: (?:du tout|trop|jamais|vraiment))? (?:de|d|en|au|a la|a l|a|"
    rf"dans (?:un|une|aucun)) (?:{_ETABLISSEMENT}|cours|scolarite|classe|"
    r"etudes)(?= )(?! (?:que|du soir|de (?:conduite|francais|code)))|"
    r" (?:plus|jamais|pu|pas) (?:re)?(?:mis|mets|met|mettre|fous|foutu|retourne|retourner|"
    rf"alle|aller)(?: les pieds| un pied)? (?:a|au|a l|en|dans un) (?:{_ETABLISSEMENT}|"
    r"cours|classe)(?= )| pas (?:d|de) (?:ecole|lycee|college|cfa|fac)(?= (?:\||$|pas|ni|"
    r"plus|et|cette ans|non plus))"
)
_A_L_ECOLE = re.compile(
    r" (?:suis|est|sommes|vais|va|retourne|rentre|toujours|encore|actuellement|jeune|reste|"
    r"scolarise|inscrit|entre|fille|garcon|homme|ado|mineur|interne|inscription|"
    r"revenu)(?: ne| n)?(?P<non> (?:pas|plus|pas encore|jamais))?(?: (?:deja|encore|"
    r"toujours|actuellement|bien|maintenant|ans|interne|externe)){0,2} (?:au|a la|a l|a|"
    rf"en|dans un|dans une) {_LIEU}(?= )(?! (?:du soir|etage|arr|de conduite|de francais|"
    r"de code|d alphabetisation|primaire))"
)
_EN_CLASSE = re.compile(
    rf" (?:en (?:{_CLASSE}|fac|faculte|internat|ecole)|au (?:lycee|college|cfa|lep|lp|"
    r"bahut)|a la (?:fac|mfr)|a l (?:universite|univ|iut|ecole)|pour (?:la fac|(?:mes|"
    r"ses) etudes)|(?:tous les (?:matins?|jours?|soirs?)|bus|train|ter|car|barge|bateau|"
    r"route|trajet|heures?|h|leve)(?: [a-z0-9]+){0,4} pour (?:aller )?(?:le lycee|"
    r"au lycee|les cours|en cours|le cfa|au cfa|la fac|a la fac|le college|au college)|"
    r"ma classe|dans ma classe|mon maitre d apprentissage|"
    rf"{_CLASSE}(?: \d)?(?: [a-z]+){{0,2}}(?: \|)? (?:en cours|actuellement)|"
    r"(?:cap|bep|bac pro|bts)(?: (?!dossier|demande|inscription|recherche|projet)[a-z]+){0,3} en cours)(?= )"
)
_ELEVE = re.compile(
    r" (?:lyceen(?:ne)?|collegien(?:ne)?|student|etudiant|eleve (?:lycee|college|cfa|"
    r"\d eme|terminale|seconde|premiere|bac)|apprenti|alternant|ecolier|eleve (?:de|en|au|"
    r"a)|scolarise|interne (?:au|en))(?= )"
)
_ETUDIE = re.compile(
    r"(?<! ai)(?<! a) (?:fais|fait|prepare|suis|poursuis|continue|redouble|passe) (?:un|"
    r"une|mon|ma|le|la|des|mes|son|sa|ses|l) (?:petit |1 ?ere |premiere )?(?:bts|cap|"
    r"licence|master|bac pro|bac|bep|dut|but|apprentissage|alternance|etudes|terminale|"
    r"seconde|premiere|doctorat|these|[3-6] eme)(?= )(?! (?:de \d{4}|d ici))|"
    r"(?<! ai) (?:j |il |elle )etudie (?:a|au|le|la|l|les|en|toujours|encore)(?= )"
)
# An étudiant that is no person: "job étudiant", "ouvert aux étudiants".
_PAS_L_ELEVE = re.compile(
    r" (?:job|logement|residence|pret|carte|statut|vie|chambre|cite|bourse|aux|les|des|"
    r"boulot|ancien|ex|contrat|foyer)(?: (?:d|l|de|pour))* $"
)
_ETABLISSEMENT_NOMME = re.compile(rf" (?:{_ETABLISSEMENT}|{_CLASSE}|etudes|cours)(?= )")
_Y_EST = re.compile(
    r" y (?:vais|va|suis|est|retourne|mets?|fous|remets?|remet|"
    r"retournerai)(?: (?P<non>plus|jamais|pu)|(?: (?:bien|quand meme))? (?P<oui>encore|"
    r"toujours))(?= )"
)
# A class or a school by itself: "17 ans, terminale STMG", "lycée Belin".
_CLASSE_NUE = re.compile(
    r"(?:^|\|) (?:(?:je|j|ai|suis|en|actuellement|moi|une?|et|eleve|\d+ ans?|"
    r"\d+ piges) ){0,4}(?:(?:terminales?|tle|term|2nde|2de|1re|premiere(?= (?:pro|stmg|st|"
    r"g|bac|general|techno))|seconde(?! (?:main|chance|fois|partie))|l[123]|m[12]|"
    r"[3-6] eme(?! (?:etage|arr|age|fois|enfant))|(?:1 ?ere|2 ?eme|3 ?eme|\d ?e|premiere|"
    r"deuxieme|troisieme) ans(?: de)? (?:bts|but|cap|licence|master|bac pro|fac|dut|mfr|"
    r"apprentissage|droit|medecine|psycho|socio|lettres|langues|eco|aes|histoire|staps|"
    r"sciences|biologie|maths|info|informatique|ifsi|prepa)|bts|but|cap|bac pro|licence|"
    r"master)(?: (?:pro|stmg|st2s|sti2d|stl|generale?|techno|segpa|\d|s|l|"
    r"[a-z]{2,}))?(?: (?:1|2|3)(?: ?(?:ere|eme|e))? ans)?|fac d(?:e)? [a-z]+(?: [lm]\d)?|"
    r"lycee (?!(?:\||quitte|arrete|fini|termine|stop|non|oui|pas|plus|jamais|c|abandonne|"
    r"lache|ferme|loin|a|et|ni|de|en|trop|ok|j|je|depuis|"
    r"jusqu)(?= ))[a-z]+(?: [a-z]+)?)(?= (?:\||$|au|a|en alternance|enfin|mais|et))"
)
_CLASSES_SURES = re.compile(
    r" (?:fac|terminales?|tle|term|2nde|2de|1re|seconde|lycee|[3-6] eme|ans|l[123]|m[12])(?= )"
)
_CLASSE_PASSEE = re.compile(
    r" (?:arrete|quitte|fini|finie|sorti|niveau|jusqu|apres|depuis|sans|obtenu|valide|"
    r"diplome|rien|neet|decroche|descolarise|lache(?! pas| rien)|abandonne|stop|ni|plus|"
    r"chomage|boulot|taf|bosse|travaille|cherche|cdi|cdd|rate|loupe|redoublement|exclu|"
    r"vire|renvoye|bloque|vivier|niv)(?= )"
)
# "c’est en cours" speaks of a request, "je vais en cours" of school.
_EN_COURS = re.compile(r" (?!vais|va|suis|retourne|rentre|revenu)[a-z]+ (?:[a-z]+ )*en cours$")
_DIPLOME_EN_COURS = re.compile(r"^ (?:cap|bep|bac pro|bts) ")
# "mon contrat à l’école s’est arrêté": the job, not the school.
_TRAVAIL_A_L_ECOLE = re.compile(
    r" (?:contrat|poste|boulot|job|emploi|travail|cdd)(?: [a-z]+){0,2} $"
)
# What only a pupil or a student has: classmates, exams, a canteen.
_VIE_SCOLAIRE = re.compile(
    r" (?:(?<! rate )(?<! loupe )(?:les|mes|nos) partiels|amphi|parcoursup|"
    r"(?<! par le )(?<! par un )(?<! apres le )(?<! apres un )conseil de (?:discipline|classe)|cfa me garde|(?:en|au|le) cours de (?:maths?|"
    r"anglais|sport|histoire|geo|physique|chimie|svt|philo|techno|eps|espagnol|allemand|"
    r"droit|meca|compta|musique|dessin)|(?:d |aller |daller )en cours|(?:aller|vais|va|"
    r"sors|sortir|seche|secher|rate) (?:en cours|les cours|des cours|mes cours)|(?:mots?|"
    r"personne|copains?|copines?|potes?|gens|eleves?|profs?|cpe|infirmiere|psy|cantine|"
    r"self|toilettes|cour|filles|garcons|mecs|pas) (?:du|de mon|de la|de l|de ma|au|a la|"
    r"dans la|dans ma) (?:lycee|college|bahut|fac|ecole|cfa|classe|internat)|(?:mes|mon|"
    r"ma) (?:profs?|cpe|proviseur|camarades de classe|classe|lycee|college|bahut|fac|cfa|"
    r"internat|prof principale?)|revis(?:e|er|ions) (?:mon |le |du |pour le )?(?:bac|"
    r"brevet|partiels))(?= )"
)
_VIE_PASSEE = re.compile(
    r" (?:ancien|ancienne|anciens|ex|etais|etait|avant(?! d )|quitte|arrete|enfants?|fils|"
    r"fille|gosses?|petite?s?|educatrice|educateur|surveillante?|aesh|prof au|travaille|"
    r"bosse|depuis le|souviens|epoque)(?= )"
)
_DEJA_NIE = (" ni ", " pas ", " plus ", " non ", " hors ", " sans ", " aucun ", " jamais ")
_ACCROCHE = 70
_APRES_AUTRE_CHOSE = re.compile(
    r" (?:arrete|arret|decroche|decrochage|jusqu|niveau|ai ete|ai eu|quitte|exclu|vire|"
    r"carte|ancien|logement|metier|educateur|surveillant|prof|travaille|bosse|ai fait|"
    r"a fait|ai redouble|diplome|foyer|apres|valide|mal|harcele|sorti|titulaire|ratee?|"
    r"abandonne|mis|personne|(?:ma|mon|notre|leur) (?:fille|fils|aine|ainee|grande?|"
    r"petite?|cadette?|dernier|derniere)|scolarite|fait tout sa|entretien|agent|metier|"
    r"enfants|petits?|gosses?|gamins?|chercher|amener|emmener|deposer|accompagner|conduire|"
    r"cherche|amene|emmene|depose|en face|pres|garde|residence|cantine|menage|sortie|"
    r"fini)(?: [a-z0-9]+){0,3} $"
)
_GARDE_ALTERNEE = re.compile(
    r"^ (?:\d+ sem|une semaine|1 semaine|avec (?:le|la|son|leur) (?:pere|mere))"
)
_JE_SUIS_EN = re.compile(
    rf" (?:je|moi) suis (?:encore |toujours |actuellement |scolarise )*(?:en|au|a|a la|a l) {_LIEU}(?= )"
)
# "Je suis en terminale mais j’y mets plus les pieds".
_LES_PIEDS = re.compile(
    r" (?:mets?|remets?|fous|fout|mis|remis) (?:plus|jamais|pas) (?:un pied|les pieds)(?= )"
)
# Still on the books, whatever of attendance: "encore inscrite au lycée mais elle y met plus les pieds".
_ENCORE_INSCRIT = re.compile(
    rf"(?<! pas)(?<! plus)(?<! ni)(?<! france travail) (?:encore|toujours|tjrs|officiellement|normalement) (?:bien )?(?:inscrite?|scolarisee?)(?: (?:en|au|a|a la|a l|dans (?:un|le|son)|comme) {_LIEU}| (?:au|a la|en) [a-z]+)?(?= )"
)
_RENVOYE = re.compile(
    r" (?:suis fait|s est fait|ai ete|a ete|m ont|m a|l ont|suis) (?:vire|virer|exclu|renvoye|jete|desinscrit)e?"
    r" (?:de |du |d )(?:mon |ma |l |la |son |sa )?(?:apprentissage|alternance|lycee|college|cfa|ecole|fac|mfr|bahut|internat)(?= )"
)
_EN_APPRENTISSAGE = re.compile(r" en (?:apprentissage|alternance|contrat d apprentissage)")
_Y_ETRE = re.compile(r" (?:suis|est|sommes|deja|actuellement|encore|toujours) (?:[a-z]+ )?$")
_PEUT_ETRE_AVANT = re.compile(r" (?:peut etre|pourquoi pas|eventuellement|genre|voire|ou) $")
_PEUT_ETRE_APRES = re.compile(
    r" (?:\| )?(?:peut etre|eventuellement|pourquoi pas|si (?:possible|c est possible|je peux)|ou (?:pas|non|autre|formation|stage|cdi|cdd)|par exemple|ca (?:serait|irait|m irait)|de preference)(?= )"
)
_ENVIE_AVANT = re.compile(
    r" (?:voudrais|voudrait|aimerais|aimerait|veux|veut|cherche|souhaite|souhaiterais|envie|reve|espere|compte|pense|interesse|verrais|plairait)"
    r"(?: [a-z0-9]+){0,7} \|(?: [a-z]+){0,3} $"
)
_PRESENT = re.compile(r" (?:je|j) (?:(?:bientot|y|la) )?(?:finis|termine|arrete|quitte) $")


def read_ecole(phrase: Phrase) -> list[Fait]:
    """Facts `scolarise` of a sentence, in the order in which they stand."""
    if not _ETABLISSEMENT_NOMME.search(phrase.norme) and not _GATE.search(phrase.norme):
        return []
    encore = _still_enrolled(phrase)
    if encore is not None:
        return [encore]
    faits: list[Fait] = []

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        faits.append(Fait("scolarise", valeur, *phrase.span(trouve.start() + 1, trouve.end())))

    arrets: list[tuple[int, int]] = []
    for motif in (_ARRET, _ARRET_APRES, _HORS_ECOLE, _PLUS_D_ECOLE):
        for trouve, _ in matches(phrase, motif):
            if motif is _ARRET_APRES and _Y_DECROCHE.match(trouve.group()):
                continue
            arrets.append(trouve.span())
            if _states_the_end(phrase, trouve, motif):
                add(False, trouve)
    for trouve, clause in matches(phrase, _Y_EST):
        if clause.affirme and _school_before(phrase, trouve.start()):
            arrets.append(trouve.span())
            add(trouve["non"] is None, trouve)
    for motif in (_A_L_ECOLE, _EN_CLASSE, _ELEVE, _ETUDIE):
        for trouve, clause in matches(phrase, motif):
            dit = trouve.group()
            autre = _EN_COURS.match(dit) and not _DIPLOME_EN_COURS.match(dit)
            if not clause.affirme or overlaps(trouve, arrets) or autre:
                continue
            if motif is _EN_CLASSE and _is_an_idea(phrase, trouve):
                continue
            if motif is _EN_CLASSE and _was_left_then(phrase, trouve, arrets):
                continue
            non = trouve["non"] if motif is _A_L_ECOLE else None
            if non or is_negated(phrase, trouve.start(), _end_of_verb(trouve, motif)):
                add(False, trouve)
            elif not is_wished(phrase, trouve.start()) and not _is_elsewhere(phrase, trouve):
                add(True, trouve)
    nus = [t for t, _ in matches(phrase, _DECROCHE_NU) if _states_the_end(phrase, t, _DECROCHE_NU)]
    if nus and not any(fait.valeur for fait in faits):
        inscrit = _bare_class(phrase, en_decrochage=True) if not (faits or arrets) else []
        faits += inscrit
        for trouve in () if inscrit else nus:
            add(False, trouve)
    if not faits and not arrets:
        faits += _bare_class(phrase) or _school_life(phrase)
    return sorted(faits, key=lambda fait: (fait.debut, fait.fin))


def _still_enrolled(phrase: Phrase) -> Fait | None:
    """That one is at school, as said by "encore inscrit": who is absent has not left it."""
    for trouve, clause in matches(phrase, _ENCORE_INSCRIT):
        ecole = _ETABLISSEMENT_NOMME.search(clause.texte) or _GATE.search(clause.texte)
        if clause.affirme and ecole:
            return Fait("scolarise", True, *phrase.span(trouve.start() + 1, trouve.end()))
    return None


def _was_left_then(phrase: Phrase, trouve: re.Match[str], arrets: list[tuple[int, int]]) -> bool:
    """Whether a class is the one in which all was left: "j’ai lâché mon bac pro en terminale"."""
    clause = phrase.clause_at(trouve.start())
    return any(clause.debut <= debut and fin <= trouve.start() + 1 for debut, fin in arrets)


def read_plain_school(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The class or school where one says "je suis", when nothing else says that it is over
    ("j’en peux plus du lycée" does not); or the one that one was thrown out of."""
    dits = [fait for fait in faits if fait.cle == "scolarise"]
    if dits and not any(fait.valeur for fait in dits) and _RENVOYE.search(phrase.norme):
        return dits[:1]
    if any(_ENCORE_INSCRIT.search(clause.texte) for clause in phrase.clauses):
        return [fait for fait in dits if fait.valeur][:1]
    if _LES_PIEDS.search(phrase.norme):
        return [fait for fait in dits if not fait.valeur][:1]
    if not all(fait.valeur for fait in dits):
        return []
    if _DECROCHE_NU.search(phrase.norme):
        return dits[:1]
    presents = [trouve for trouve, clause in matches(phrase, _JE_SUIS_EN) if clause.affirme]
    spans = [phrase.span(trouve.start() + 1, trouve.end()) for trouve in presents]
    return [fait for fait in dits if any(debut <= fait.debut < fin for debut, fin in spans)][:1]


def _school_life(phrase: Phrase) -> list[Fait]:
    """What shows a pupil when no school is stated: "personne du lycée", "mes partiels"."""
    if _VIE_PASSEE.search(phrase.norme):
        return []
    return [
        Fait("scolarise", True, *phrase.span(trouve.start() + 1, trouve.end()))
        for trouve, clause in matches(phrase, _VIE_SCOLAIRE)
        if not (clause.passe or clause.hypothese or clause.question)
        and (not clause.autre or " ma classe" in trouve.group())
    ]


def _bare_class(phrase: Phrase, *, en_decrochage: bool = False) -> list[Fait]:
    """A class that stands alone in the portrait, when nothing says that it is over."""
    norme = _DECROCHE_NU.sub(" ", phrase.norme) if en_decrochage else phrase.norme
    if _CLASSE_PASSEE.search(norme):
        return []
    return [
        Fait("scolarise", True, *phrase.span(trouve.start() + 1, trouve.end()))
        for trouve, clause in matches(phrase, _CLASSE_NUE)
        if clause.affirme and _CLASSES_SURES.search(trouve.group())
    ]


_GATE = re.compile(
    r" (?:de)?(?:scolarise|neet|school|partiels|amphi|parcoursup|profs?|cpe|fac|tle|term|"
    r"2de|1re|cours|descolarisation|refus|etablissement|2nde|ans|discipline|student|"
    r"terminale|seconde|arrete|manuels|lyceen|collegien|etudiant|apprenti|alternant|"
    r"ecolier|eleve|etudie|decroche|decrocheur|decrochage|scolarite|scolaire|affectation|"
    r"sorti|reaffecte|affecte|formation|rescolarise|bac|classe) "
)


def _end_of_verb(trouve: re.Match[str], motif: re.Pattern[str]) -> int:
    return trouve.start() + 1 if motif is _A_L_ECOLE else trouve.end()


def _states_the_end(phrase: Phrase, trouve: re.Match[str], motif: re.Pattern[str]) -> bool:
    """True when the school is over for the person: neither denied nor wished nor another’s."""
    debut = phrase.clause_at(trouve.start() + 1)
    fin = phrase.clause_at(trouve.end() - 1)
    if not fin.affirme or debut.autre or debut.question or debut.hypothese:
        return False
    if motif in (_ARRET, _ARRET_APRES):
        if _TRAVAIL_A_L_ECOLE.search(phrase.before(trouve.start())):
            return False
        if _PRESENT.search(f"{phrase.before(trouve.start())}{trouve.group().split()[0]} "):
            return False
        if is_negated(phrase, trouve.start(), trouve.end()):
            return False
    elif (
        motif is _HORS_ECOLE
        and not trouve.group().startswith(_DEJA_NIE)
        and is_negated(phrase, trouve.start(), trouve.end())
    ):
        return False
    return motif is _ARRET_APRES or not is_wished(phrase, trouve.start())


def _is_an_idea(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for an apprenticeship that is only thought of: "je voudrais travailler dans le bois, en
    apprentissage peut-être"."""
    if not _EN_APPRENTISSAGE.match(trouve.group()):
        return False
    avant, apres = phrase.norme[: trouve.start() + 1], phrase.norme[trouve.end() :]
    if _Y_ETRE.search(avant[-40:]):
        return False
    doute = _PEUT_ETRE_AVANT.search(avant) or _PEUT_ETRE_APRES.match(apres)
    return doute is not None or _ENVIE_AVANT.search(avant) is not None


def _school_before(phrase: Phrase, position: int) -> bool:
    """True when the sentence has just named a school: "le collège… j’y vais plus"."""
    avant = phrase.norme[max(0, position - _ACCROCHE) : position + 1]
    return bool(_ETABLISSEMENT_NOMME.search(avant))


def _is_elsewhere(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "j’ai arrêté en terminale", "le prof au lycée": the place without the person."""
    avant = phrase.before(trouve.start())[-50:]
    if trouve.group().split()[0] in ("fille", "garcon") and re.search(
        r" (?:ma|mon|mes|notre|nos|leur) $", avant
    ):
        return True
    return bool(
        _APRES_AUTRE_CHOSE.search(avant)
        or _PAS_L_ELEVE.search(avant)
        or _GARDE_ALTERNEE.match(phrase.norme[trouve.end() : trouve.end() + 24])
    )
