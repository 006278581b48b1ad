"""The classes of the words that govern a place: of living, of leaving, of working, of somebody else.

All words folded; what each class decides is in `gouverneurs`.
"""

from __future__ import annotations

from bot.territoires.mots import ETRE, RESIDENCE, mots

LOCATIVES = mots("a sur sr au aux en dans ds o in")
ORIGINES = mots("de d du des")

# Verbs that are only of living when the place follows: "je reste à Vesoul", "mi rest o Tampon".
RESTER = mots("reste restes rest rete ret jreste restons restent")
LOGIS = mots(
    "appart appartement apart apartement logement studio chambre coloc colocation hlm pavillon squat "
    "tente caravane mobilhome camping foyer mecs chrs cada huda cph cao caes fjt pension hotel "
    "residence immeuble batiment bat bled village hameau trou coin patelin aire qpv zup zus zac cite cites lotissement "
    "f1 f2 f3 f4 f5 t1 t2 t3 t4 t5 canape maison accueil bateau peniche home"
)
# A home of these is in the town named after "de": "le foyer de Dole"; not "un appart de Dole".
LOGIS_DE = mots(
    "mecs chrs cada huda cph cao caes fjt foyer bled village hameau trou coin patelin aire qpv zup zus zac cite "
    "cites"
)
PERSONNES = mots(
    "jeune jeunes dame femme homme monsieur garcon gars fille ado adolescent adolescente mineur "
    "mineure mna personne usager usagere habitant habitante habitants habitantes couple famille "
    "mere pere maman papa senior retraite retraitee neet deld beneficiaire allocataire demandeur "
    "demandeuse resident residente residents jeunette bonhomme meuf mec type nana voyageur majeur"
)
MARQUES_DE_PERSONNE = (
    PERSONNES
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
DEPARTS = mots("lache quitte quittee quittes quitter fui")
SORTIES = mots("sorti sortie sortis sors sort")
RENVOIS = mots("vire viree expulse expulsee renvoye renvoyee chasse chassee exclu exclue")
ARRIVEES = mots(
    "arrive arrivee arrives arrivees revenu revenue revenus retourne retournee retournes demenage "
    "emmenage installe installee installes atterri atterrie debarque debarquee bouge pose posee "
    "poses mute mutee reloge relogee transfere transferee venu venue venus rapatrie rapatriee"
)
# Also the present, which tells of what is to come: "je déménage à Lyon".
A_VENIR = mots("demenage bouge retourne installe")
INFINITIFS = mots(
    "habiter vivre demenager emmenager installer loger poser arriver revenir retourner heberger "
    "abiter resider dormir rester"
)
SUJETS_COURTS = mots("je j il elle on nous me m se s")
AUXILIAIRES = mots("ai jai avais avait a avons ont suis est sommes sont jsuis chui es etes")
INTENTIONS = mots(
    "cherche cherches cherchent recherche trouver chercher veux veut veu voudrais voudrait veulent "
    "aimerais aimerait souhaite souhaiterais souhaiterait envie reve compte pense prevois prevoit "
    "projet envisage espere vais va vas pars part dois doit faudrait demande demander bientot "
    "prochainement futur partir aller visite visiter attends attend attente"
)
# Verbs of what is done elsewhere than at home.
VERBES_AILLEURS = mots(
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
NOMS_AILLEURS = mots(
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
METIERS = mots(
    "vendeur vendeuse serveur serveuse cuisinier cuisiniere boulanger boulangere patissier macon "
    "peintre plombier electricien menuisier caissier caissiere cariste chauffeur livreur coiffeur "
    "coiffeuse secretaire agent preparateur operateur soudeur mecanicien soignant soignante "
    "infirmier infirmiere prof professeur enseignant enseignante ouvrier ouvriere educateur "
    "educatrice conseiller conseillere animateur animatrice cap bep bac bts but dut licence master"
)
NEUTRALISE = mots(
    "aide accompagnement dispositif solution epide e2c association structure renseignement"
)
SANS = mots("sans pas plus aucun aucune ni jamais zero")
VOIES = mots(
    "rue avenue av boulevard bd place allee impasse chemin route quai faubourg porte gare pont "
    "aeroport lycee college hopital clinique tribunal"
)
DORMIR = mots("dors dort dormir dormi dor vis vit squatte reste nuit nuits")
NOMMER = mots("appelle apelle nomme prenom nom")
CIVILITES = mots("madame monsieur mme mr mlle melle")
AMIS = mots(
    "ami amie copain copine pote cousin cousine frere soeur oncle tante neveu niece ex mari conjoint"
)
# Who is seen, and lives elsewhere; and who works in a foyer, and does not live there.
PROFESSIONNELS = mots(
    "medecin docteur dentiste kine psy psychologue psychiatre juge avocat avocate notaire assistante assistant "
    "conseiller conseillere referent referente educ educateur educatrice curateur curatrice infirmier infirmiere "
    "prof maitre maitresse directeur directrice facteur formateur formatrice nounou nourrice"
)
Y_TRAVAILLENT = mots(
    "benevole benevolat veilleur veilleuse stagiaire stage salarie salariee agent educ educateur educatrice animateur "
    "animatrice cuisinier cuisiniere intervenant intervenante surveillant surveillante menage menages travaille bosse taffe"
)
SOI = mots("je j moi on nous me m jhabite jabite jvis")
CHEZ_SOI = mots("moi nous")
CHEZ_EUX = mots("tata tonton mamie papi maman papa")
ARTICLES = mots("le la les l")
ADVERBES = mots(
    "pas plus toujours encore actuellement maintenant bien donc aussi seul seule aujourd hui depuis "
    "la ici juste moi tout desormais est c cest mtn mnt ville commune quartier tjrs tjr quand meme "
    "au cours petit petite je for is fait effet vrai realite finalement"
)
SUJETS_DU_VERBE = mots("elle il on c ca ce cest nous lui moi jeune dame")
IMPERSONNELS = mots("pleut neige fait faut y manque")
DE_NOM = mots("saint sainte st ste")
