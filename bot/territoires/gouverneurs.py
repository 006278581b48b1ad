"""What governs a place: the word before it that says lived in, worked in, left, somebody else's.

`govern` reads a clause from the place leftwards and stops at the first word that decides. The
classes of words are tables; what they mean is in `_DECISIONS`. Pure, all words folded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from bot.territoires.mots import (
    ETRE,
    FREQUENTS,
    ORDINAIRES,
    PASSE,
    POSSESSIFS,
    PREPOSITIONS,
    PRESENT,
    PROCHES_PARENTS,
    RESIDENCE,
    mots,
)


class Niveau(IntEnum):
    """How strongly the words before a place say that the person lives there."""

    EXCLU = -1
    CITE = 1
    PREPOSITION = 2
    RESIDENCE = 3


LOCATIVES = mots("a sur sr au aux en dans ds o in")
ORIGINES = mots("de d du des")

# Verbs that are only of living when the place follows: "je reste à Vesoul", "mi rest o Tampon".
_RESTER = mots("reste restes rest rete ret jreste restons restent")
_LOGIS = mots(
    "appart appartement apart apartement logement studio chambre coloc colocation hlm pavillon squat "
    "tente caravane mobilhome camping foyer mecs chrs cada huda cph cao caes fjt pension hotel "
    "residence immeuble batiment bat bled village hameau trou coin patelin aire qpv zup zus zac cite cites lotissement "
    "f1 f2 f3 f4 f5 t1 t2 t3 t4 t5 canape maison accueil bateau peniche home"
)
# A home of these is in the town named after "de": "le foyer de Dole"; not "un appart de Dole".
_LOGIS_DE = mots(
    "mecs chrs cada huda cph cao caes fjt foyer bled village hameau trou coin patelin aire qpv zup zus zac cite "
    "cites"
)
_PERSONNES = mots(
    "jeune jeunes dame femme homme monsieur garcon gars fille ado adolescent adolescente mineur "
    "mineure mna personne usager usagere habitant habitante habitants habitantes couple famille "
    "mere pere maman papa senior retraite retraitee neet deld beneficiaire allocataire demandeur "
    "demandeuse resident residente residents jeunette bonhomme meuf mec type nana voyageur majeur"
)
_MARQUES_DE_PERSONNE = (
    _PERSONNES
    | RESIDENCE
    | ETRE
    | mots(
        "je j moi on nous il elle lui eux mi mwen an ans age agee jai jsuis jsui chui chuis g f h m mme mr mlle "
        "madame sans seul seule seuls celibataire celib couple chomage chomeur chomeuse rsa aah ass are "
        "rqth sdf rue inscrit inscrite suivi suivie diplome permis enfant enfants gosses gosse gamins "
        "petits bebe enceinte separe separee divorce divorcee veuf veuve isole isolee galere refugie "
        "refugiee part haut bas migrant migrante dodo locataire perdu perdue coince coincee bloque bloquee rien "
        "avenue av boulevard bd allee chemin impasse batiment etage tjs tjr tjrs toujours adresse nouveau nouvelle arrivant arrivante ici cite quartier nationalite origine"
    )
)
_DEPARTS = mots("lache quitte quittee quittes quitter fui")
_SORTIES = mots("sorti sortie sortis sors sort")
_RENVOIS = mots("vire viree expulse expulsee renvoye renvoyee chasse chassee exclu exclue")
_ARRIVEES = mots(
    "arrive arrivee arrives arrivees revenu revenue revenus retourne retournee retournes demenage "
    "emmenage installe installee installes atterri atterrie debarque debarquee bouge pose posee "
    "poses mute mutee reloge relogee transfere transferee venu venue venus rapatrie rapatriee"
)
# Also the present, which tells of what is to come: "je déménage à Lyon".
_A_VENIR = mots("demenage bouge retourne installe")
_INFINITIFS = mots(
    "habiter vivre demenager emmenager installer loger poser arriver revenir retourner heberger "
    "abiter resider dormir rester"
)
_SUJETS_COURTS = mots("je j il elle on nous me m se s")
_AUXILIAIRES = mots("ai jai avais avait a avons ont suis est sommes sont jsuis chui es etes")
_INTENTIONS = mots(
    "cherche cherches cherchent recherche trouver chercher veux veut veu voudrais voudrait veulent "
    "aimerais aimerait souhaite souhaiterais souhaiterait envie reve compte pense prevois prevoit "
    "projet envisage espere vais va vas pars part dois doit faudrait demande demander bientot "
    "prochainement futur partir aller visite visiter attends attend attente"
)
# Verbs of what is done elsewhere than at home.
_VERBES_AILLEURS = mots(
    "travaille travailles travaillait travaillais travail travay bosse bosses bossais jbosse taffe "
    "taffer bosser travailler exerce etudie etudiais cherche cherches cherchent recherche trouver "
    "trouve postule postuler pars descends descend monte montes file ne nee nes originaire viens vient venait parti partie partis partir "
    "aller vais va vas alle allee allais aime aimerais voudrais veux veut souhaite souhaiterais "
    "envie reve compte prevois incarcere incarceree detenu detenue hospitalise hospitalisee "
    "scolarise scolarisee scolarises salarie salariee employe employee embauche embauchee deplacer "
    "deplace rencontre connais connu passe passer joue jouer regarde jusqu jusque marier mort morte "
    "decede enterre sportifs manger achete acheter veulent voulait voulais vecu fait faisais "
    "laisse laissee oublie oubliee accouche accouchee opere operee soigne soignee vole volee signe "
    "commence sorti sortie sors sort libere liberee fugue poignarde poignardee tue tuee tues abattu "
    "agresse agressee donne forme formee convoque convoquee attendu attendue"
)
# What one goes to, not where one lives; with "sans", "pas de" before, it decides nothing.
_NOMS_AILLEURS = mots(
    "taf boulot job poste stage formation formations alternance apprentissage apprenti apprentie "
    "lycee lycees lyceen lyceenne college collegien collegienne eleve ecole ecoles fac universite "
    "iut etudes etudiant etudiante internat interne cfa usine entreprise patron patronne boite "
    "chantier interim naissance projet prison hopital chu clinique tribunal gare voyage vacances "
    "vacance appelle appel rdv rendez resto restaurant magasin supermarche train bus car tram metro "
    "vol avion match equipe club foot telephone etranger employeur emploi cdi cdd contrat librairie "
    "passage visite weekend "
    "tutelle curatelle tuteur tutrice plainte procedure affaire dossier reunion audience proces concours examen entretien bureau prefecture commissariat "
    "gendarmerie agence antenne permanence salon forum atelier conference manif accident braderie "
    "foire festival concert aeroport garage mairie ccas caf cpam mission ml pole colis maire "
    "boulangerie creche nourrice hopitaux psychiatrie cure hp urgences maternite ehpad arret "
    "detention caisses tomate tomates palettes epide e2c cours feminicide meurtre attentat incendie info infos article"
)
_METIERS = mots(
    "vendeur vendeuse serveur serveuse cuisinier cuisiniere boulanger boulangere patissier macon "
    "peintre plombier electricien menuisier caissier caissiere cariste chauffeur livreur coiffeur "
    "coiffeuse secretaire agent preparateur operateur soudeur mecanicien soignant soignante "
    "infirmier infirmiere prof professeur enseignant enseignante ouvrier ouvriere educateur "
    "educatrice conseiller conseillere animateur animatrice cap bep bac bts but dut licence master"
)
_NEUTRALISE = mots(
    "aide accompagnement dispositif solution epide e2c association structure renseignement"
)
_SANS = mots("sans pas plus aucun aucune ni jamais zero")
_VOIES = mots(
    "rue avenue av boulevard bd place allee impasse chemin route quai faubourg porte gare pont "
    "aeroport lycee college hopital clinique tribunal"
)
_DORMIR = mots("dors dort dormir dormi dor vis vit squatte reste nuit nuits")
_NOMMER = mots("appelle apelle nomme prenom nom")
_CIVILITES = mots("madame monsieur mme mr mlle melle")
_AMIS = mots(
    "ami amie copain copine pote cousin cousine frere soeur oncle tante neveu niece ex mari conjoint"
)
# Who is seen, and lives elsewhere; and who works in a foyer, and does not live there.
_PROFESSIONNELS = mots(
    "medecin docteur dentiste kine psy psychologue psychiatre juge avocat avocate notaire assistante assistant "
    "conseiller conseillere referent referente educ educateur educatrice curateur curatrice infirmier infirmiere "
    "prof maitre maitresse directeur directrice facteur formateur formatrice nounou nourrice"
)
_Y_TRAVAILLENT = mots(
    "benevole benevolat veilleur veilleuse stagiaire stage salarie salariee agent educ educateur educatrice animateur "
    "animatrice cuisinier cuisiniere intervenant intervenante surveillant surveillante menage menages travaille bosse taffe"
)
_SOI = mots("je j moi on nous me m jhabite jabite jvis")
_CHEZ_SOI = mots("moi nous")
_CHEZ_EUX = mots("tata tonton mamie papi maman papa")
_ARTICLES = mots("le la les l")
_ADVERBES = mots(
    "pas plus toujours encore actuellement maintenant bien donc aussi seul seule aujourd hui depuis "
    "la ici juste moi tout desormais est c cest mtn mnt ville commune quartier tjrs tjr quand meme "
    "au cours petit petite je for is fait effet vrai realite finalement"
)
_SUJETS_DU_VERBE = mots("elle il on c ca ce cest nous lui moi jeune dame")
_IMPERSONNELS = mots("pleut neige fait faut y manque")
_DE_NOM = mots("saint sainte st ste")
_INCONNUS_MAX = 2  # words before "à Vénissieux" that may be an unknown neighbourhood

Decision = Niveau | None


class Clause:
    """The words of a clause up to a place, and the prepositions just before it."""

    def __init__(
        self, avant: Sequence[str], preposition: str, prepositions: int, attendu: bool
    ) -> None:
        """`avant`: the words up to the prepositions; `attendu`: "where do you live?" was asked."""
        self.mots = list(avant)
        self.preposition = preposition
        self.nue = prepositions == 0
        self.attendu = attendu

    @property
    def origine(self) -> bool:
        """The place follows "de"."""
        return self.preposition in ORIGINES

    @property
    def locative(self) -> bool:
        """The place follows "à", "sur", "dans"…"""
        return self.preposition in LOCATIVES

    def before(self, rang: int) -> list[str]:
        return self.mots[:rang]

    def after(self, rang: int) -> list[str]:
        return self.mots[rang + 1 :]

    def touches(self, rang: int) -> bool:
        """Whether only adverbs stand between a word and the prepositions of the place."""
        return all(mot in _ADVERBES or mot in PREPOSITIONS for mot in self.after(rang))


def govern(clause: Clause) -> tuple[Niveau, int | None]:
    """The level of a place, and the rank of the word that gives it (None when nothing does)."""
    for rang in range(len(clause.mots) - 1, -1, -1):
        for decide in _PAR_MOT.get(clause.mots[rang], ()):
            niveau = decide(clause, rang)
            if niveau is not None:
                return niveau, rang
    return (Niveau.PREPOSITION if clause.locative else Niveau.CITE), None


def of_others(avant: Sequence[str]) -> bool:
    """Whether the subject before a verb is somebody else: "ma sœur", "le médecin", not "chez ma sœur"."""
    for rang, mot in enumerate(avant):
        proche = mot in PROCHES_PARENTS and rang and avant[rang - 1] in POSSESSIFS
        if proche or (
            mot in _PROFESSIONNELS and rang and avant[rang - 1] in POSSESSIFS | _ARTICLES
        ):
            introduit = avant[rang - 2] if rang > 1 else ""
            sujet = not _SOI.isdisjoint(avant[rang + 1 :])  # "ma sœur m'héberge"
            if introduit not in ("chez", "avec", "de", "pour", "par", "et") and not sujet:
                return True
    return False


def _residence(clause: Clause, rang: int) -> Decision:
    """A verb or a noun of living."""
    avant, mot = clause.before(rang), clause.mots[rang]
    if of_others(avant) or "si" in avant[-3:] or avant[-2:] in (["s", "il"], ["s", "elle"]):
        return Niveau.EXCLU
    if mot == "habite" and avant and avant[-1] in _AUXILIAIRES - {"suis", "est"} and avant != ["a"]:
        return Niveau.EXCLU  # "j'ai habité", "elle a habité"
    if any(m in PASSE for m in avant) and PRESENT.isdisjoint(avant):
        return Niveau.EXCLU
    if len(avant) > 1 and avant[-2] == "pas" and avant[-1] in _ARTICLES:
        return Niveau.EXCLU  # "pas le quartier d'Orléans"
    suite = clause.after(rang)
    if suite[:1] == ["plus"] or (suite == ["pas"] and not clause.nue):
        return Niveau.EXCLU
    return Niveau.RESIDENCE if clause.touches(rang) or not clause.nue else None


def _home(clause: Clause, rang: int) -> Decision:
    """A home: "mon appart à Lyon", "la MECS de Dole"; not the one that is looked for."""
    mot, avant = clause.mots[rang], clause.before(rang)
    if mot == "maison" and clause.after(rang):
        return None  # "maison d'arrêt", "maison de l'emploi"
    if mot == "accueil" or (clause.origine and mot not in _LOGIS_DE):
        return None
    if clause.nue and not clause.touches(rang):
        return None
    if mot in _LOGIS_DE and not _Y_TRAVAILLENT.isdisjoint(avant[-6:]):
        return Niveau.EXCLU  # "bénévole au CHRS de Besançon"
    if "pour" in avant and not _DEPARTS.isdisjoint(avant[: avant.index("pour")]):
        return Niveau.RESIDENCE  # "quitté le foyer de Nevers pour un studio à Cosne"
    if not (_INTENTIONS | _DEPARTS | _SORTIES).isdisjoint(avant):
        return Niveau.EXCLU
    if "ete" in avant and not _RENVOIS.isdisjoint(avant):  # "j'ai été expulsé de mon appart à Sens"
        return Niveau.EXCLU
    return _residence(clause, rang)


def _staying(clause: Clause, rang: int) -> Decision:
    return _residence(clause, rang) if clause.locative and clause.touches(rang) else None


def _at_home(clause: Clause, rang: int) -> Decision:
    """ "Chez moi à X", "chez ma mère à X"; "chez Renault à X" is where one works."""
    suite = clause.after(rang)
    if suite[:1] and suite[0] in _CHEZ_SOI:
        return _residence(clause, rang)
    if suite[:1] and clause.locative and (suite[0] in POSSESSIFS or suite[0] in _CHEZ_EUX):
        return _residence(clause, rang)
    le_cousin = suite[1:2] and suite[0] in _ARTICLES and suite[1] in PROCHES_PARENTS - {"patron"}
    if le_cousin and clause.locative and _INTENTIONS.isdisjoint(clause.before(rang)):
        return _residence(clause, rang)
    return None


def _here(clause: Clause, rang: int) -> Decision:
    """ "Le bus passe deux fois ici à Faucogney"; not "je travaille ici à Lyon"."""
    avant = clause.before(rang)
    if not clause.locative or clause.after(rang) or not _VERBES_AILLEURS.isdisjoint(avant[-2:]):
        return None
    return Niveau.RESIDENCE


def _past(clause: Clause, rang: int) -> Decision:
    suite = clause.after(rang)
    if clause.mots[rang] == "avant" and suite[:1] == ["tout"]:
        return None
    if not PRESENT.isdisjoint(suite):
        return None
    return Niveau.EXCLU


def _left(clause: Clause, rang: int) -> Decision:
    """ "Quitté Lyon pour Bourg": the second one."""
    return Niveau.RESIDENCE if "pour" in clause.after(rang) else Niveau.EXCLU


def _arrived(clause: Clause, rang: int) -> Decision:
    """ "Arrivée à Vesoul", "déménagé de Lyon à Bourg"; "venu de Lyon", "je déménage à Lyon"."""
    avant = clause.before(rang)
    if clause.origine or clause.nue:
        return Niveau.EXCLU if clause.origine else None
    if not _is_done(avant, clause.mots[rang]):
        return Niveau.EXCLU
    if not _INTENTIONS.isdisjoint(avant[-3:]):
        return Niveau.EXCLU
    return _residence(clause, rang)


def _is_done(avant: Sequence[str], mot: str) -> bool:
    """Whether a word of moving is a past participle: "a déménagé", not "je déménage"."""
    if mot not in _A_VENIR or not _AUXILIAIRES.isdisjoint(avant):
        return True
    return not avant or avant[-1] not in _SUJETS_COURTS


def _infinitive(clause: Clause, rang: int) -> Decision:
    """ "Revenue vivre à Gray", "je viens d'emménager"; not "je veux vivre à Lyon"."""
    avant = clause.before(rang)
    if {"viens", "vient", "venons"}.intersection(avant[-4:]) and {"d", "de"}.intersection(avant):
        return _residence(clause, rang)
    if avant[-2:] == ["me", "fait"]:
        return Niveau.RESIDENCE  # "un voisin qui me fait dormir à Massy"
    if not _INTENTIONS.isdisjoint(avant):
        return Niveau.EXCLU
    arrive = any(
        mot in _ARRIVEES | _DEPARTS | {"partie", "parti"} and _is_done(avant[:place], mot)
        for place, mot in enumerate(avant)
    )
    if clause.origine or not arrive:
        return Niveau.EXCLU if avant else _residence(clause, rang)
    return _residence(clause, rang)


def _elsewhere(clause: Clause, rang: int) -> Decision:
    """A verb of work, birth, leaving, wish…"""
    mot, avant, suite = clause.mots[rang], clause.before(rang), clause.after(rang)
    if suite[:1] == ["dire"]:  # "je voulais dire Vesoul"
        return None
    if mot in ("viens", "vient"):
        if clause.attendu:
            return None
        infinitif = suite[:1] in (["d"], ["de"]) and not _INFINITIFS.isdisjoint(suite)
        return None if infinitif else Niveau.EXCLU
    if mot == "ne" and not (suite[:1] == ["le"] or (not suite and not clause.nue)):
        return None  # the negation, not the birth
    if mot in ("parti", "partie", "partis") and "pour" in suite:
        return Niveau.EXCLU if of_others(avant) else Niveau.RESIDENCE
    if mot in ("va", "vas") and avant[-1:] == ["ca"]:
        return None
    if mot in ("cherche", "recherche", "veux", "voudrais", "souhaite", "trouver"):
        return Niveau.EXCLU if _NEUTRALISE.isdisjoint(suite) else None
    if mot == "fait" and avant[-1:] == ["en"]:
        return None  # "il habite en fait à La Souterraine"
    if mot in ("fait", "donne", "commence", "sort", "sors", "passe") and clause.nue:
        return None
    return Niveau.EXCLU


def _elsewhere_noun(clause: Clause, rang: int) -> Decision:
    if not _SANS.isdisjoint(clause.mots[max(0, rang - 3) : rang]):
        return None
    if clause.mots[max(0, rang - 2) : rang + 1] == ["gens", "du", "voyage"]:
        return None
    if clause.nue and not clause.touches(rang):
        return None
    return Niveau.EXCLU


def _trade(clause: Clause, rang: int) -> Decision:
    """ "Boulanger à Vesoul", "un CAP cuisine à Dole": where one works or learns."""
    if clause.nue or len(clause.after(rang)) > 2 or not _SANS.isdisjoint(clause.before(rang)[-2:]):
        return None
    return Niveau.EXCLU


def _way(clause: Clause, rang: int) -> Decision:
    """ "Rue de Vesoul" is a street; "je dors gare de Mulhouse" is said of the town."""
    if clause.mots[rang] == "gare" and not _DORMIR.isdisjoint(clause.before(rang)):
        return Niveau.RESIDENCE if not clause.after(rang) or clause.origine else None
    return Niveau.EXCLU if clause.origine and not clause.after(rang) else None


def _named(clause: Clause, rang: int) -> Decision:
    suite = clause.after(rang)
    relie = all(mot in ETRE or mot in ("c", "ca", "cest") for mot in suite)
    return Niveau.EXCLU if clause.nue and (len(suite) < 2 or relie) else None


def _titled(clause: Clause, rang: int) -> Decision:
    """ "Madame Lefort": a surname."""
    return Niveau.EXCLU if clause.nue and not clause.after(rang) else None


def _relative(clause: Clause, rang: int) -> Decision:
    """ "Ma sœur à Lyon", "de la famille à Lyon"; "chez ma sœur", "avec ma mère" decide nothing."""
    avant = clause.before(rang)
    if not avant or clause.nue or clause.attendu:
        return None
    if clause.mots[rang] == "famille" and avant[-2:] == ["de", "la"]:
        return Niveau.EXCLU
    possessif = avant[-1] in POSSESSIFS - {"un", "une"} or clause.mots[rang] in _AMIS
    introduit = avant[-2] if len(avant) > 1 else ""
    if not possessif or introduit in ("chez", "avec", "par", "et", "pour", "de", "d"):
        return None
    proche = len(clause.after(rang)) <= 1
    return Niveau.EXCLU if proche and avant[-1] in POSSESSIFS else None


def _without_in_fact(mots: list[str]) -> list[str]:
    """The words without "en fait": "non en fait elle est sur Pontarlier"."""
    restent: list[str] = []
    for mot in mots:
        if mot == "fait" and restent[-1:] == ["en"]:
            restent.pop()
        else:
            restent.append(mot)
    return restent


def _being(clause: Clause, rang: int) -> Decision:
    """ "Je suis à", "on est aux", "elle est sur"; not "c'est le", "le stage est à"."""
    avant, mot = _without_in_fact(clause.before(rang)), clause.mots[rang]
    if of_others(avant):
        return Niveau.EXCLU
    if not clause.touches(rang):
        return None
    personnel = mot not in ("est", "sont") or avant[-1:] == ["on"]
    if not (clause.locative or (personnel and clause.origine and not clause.after(rang))):
        return None
    suite = clause.after(rang)
    if "plus" in suite or (not personnel and "pas" in suite):
        return Niveau.EXCLU
    if personnel or not avant or avant[-1] in _SUJETS_DU_VERBE or avant[-1] in _PERSONNES:
        if not personnel and not (_NOMS_AILLEURS | _VERBES_AILLEURS).isdisjoint(avant):
            return Niveau.EXCLU
        return Niveau.RESIDENCE
    return Niveau.EXCLU


def _person(clause: Clause, rang: int) -> Decision:
    """ "Jeune de Vesoul", "dame de 58 ans de Jussey", "nos habitants de Faverney"."""
    entre = [m for m in clause.after(rang) if m not in PREPOSITIONS and not m.isdigit()]
    if not clause.origine or any(m not in ("an", "ans", "neet", "deld", "isole") for m in entre):
        return None
    return Niveau.EXCLU if of_others(clause.mots) else Niveau.RESIDENCE


_DECISIONS: tuple[tuple[frozenset[str], Callable[[Clause, int], Decision]], ...] = (
    (_CIVILITES, _titled),
    (_NOMMER, _named),
    (_VOIES, _way),
    (frozenset(("ici",)), _here),
    (frozenset(("chez",)), _at_home),
    (_PERSONNES, _person),
    (PROCHES_PARENTS, _relative),
    (_ARRIVEES, _arrived),
    (RESIDENCE, _residence),
    (_RESTER, _staying),
    (_LOGIS, _home),
    (PASSE, _past),
    (_DEPARTS, _left),
    (_INFINITIFS, _infinitive),
    (_VERBES_AILLEURS, _elsewhere),
    (_NOMS_AILLEURS, _elsewhere_noun),
    (_METIERS, _trade),
    (ETRE, _being),
)
_PAR_MOT = {
    mot: tuple(decide for classe, decide in _DECISIONS if mot in classe)
    for mot in frozenset[str]().union(*(classe for classe, _ in _DECISIONS))
}


def is_said_of_somebody(mots_dits: Sequence[str], inconnus: int = _INCONNUS_MAX) -> bool:
    """Whether words name a person, an age or a status.

    Up to `inconnus` words that nobody knows will do too: they may be a neighbourhood.
    """
    for rang, mot in enumerate(mots_dits):
        impersonnel = mot == "il" and not _IMPERSONNELS.isdisjoint(mots_dits[rang + 1 : rang + 2])
        if mot.isdigit() or (mot in _MARQUES_DE_PERSONNE and not impersonnel):
            return True
    pleins = [m for m in mots_dits if m not in PREPOSITIONS | _ADVERBES | _DE_NOM]
    if inconnus == 0:
        return False
    return len(pleins) <= inconnus and not any(m in ORDINAIRES or m in FREQUENTS for m in pleins)
