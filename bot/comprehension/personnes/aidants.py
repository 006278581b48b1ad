"""Who helps nobody: an orphan, or whoever only tells a task and its hours. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.famille.mots import ENFANT
from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire.metiers import TACHES

_PARENTS = (
    r"(?:parents|mere|pere|maman|papa|papa et maman|maman et papa|mere et (?:mon )?pere|famille)"
)
_ORPHELIN = re.compile(
    r" orpheline?s? | pas (?:de )?papa (?:(?:et|ni|\|) )*pas (?:de )?maman | (?:sans|ni) (?:papa ni maman|pere ni mere) "
    rf"| (?:ai|a) plus (?:de |mes |ses |ma |mon )(?:parents|papa ni maman|mere ni (?:mon )?pere|pere ni (?:ma )?mere)(?= )"
    rf"| (?:perdu|enterre) (?:mes|ses|ma|mon|nos) {_PARENTS}(?= )"
    rf"| (?:mes|nos) parents (?:(?:sont|tous|les|deux|deja|ete) )*(?:morts?|decedes?|tues?|plus la)(?= )"
)
_PETITES_HEURES = r"(?:[1-8]|une?|deux|trois|quatre|cinq|six|sept|huit)"
_MOTS_D_UNE_TACHE = re.compile(
    rf"^(?: (?:je|j|moi|il|elle|fais|fait|travaille|bosse|taf|suis|le|la|les|l|des|du|de|d|en|a|au|aux|chez|une?|dans|et|juste|que|"
    rf"seulement|actuellement|{TACHES}|{_PETITES_HEURES} ?(?:h|heures?)|{_PETITES_HEURES} (?:jours?|fois|matins?|soirs?)|par|jour|jours|"
    r"semaine|matins?|soirs?|midi|nuit|tous|toutes|chaque|lundi|week end|hotel|hotels|restaurants?|resto|bureaux|ecoles?|magasins?|\|))+ $"
)
_TACHE = re.compile(rf" {TACHES}(?= )")

# Who comes to help at home, and no trade of one’s own: "quand l’aide à domicile est là".
AIDE_QU_ON_A = re.compile(
    r"(?<!devenir )(?<!etre )(?<!comme )(?<!suis )\b(?:l|une|cette|notre|son|mon|ma|sa|leur) (?:aide a domicile|aide menagere|auxiliaire de vie)\b"
)
# Somebody who needs help, or what is done for them; a parent, or "par jour", is not enough.
_SOIN = re.compile(
    r" (?:m en |s en )?(?:occup|aid|soign|soin|lav|habill|gard|surveill|accompagn|malad|handicap|alzheimer|parkinson|depend|vieu|vieil|age|fauteuil|"
    r"hopital|hospital|cancer|avc|toilette|course|repas|manger|medicament|medoc|charge|veill|porte|leve|couche|memoire|autonom|douche|"
    r"piqure|perte|perd|invalid|paralys|epileps|autis|trisom|troubl|depress|bipol|schizo|tombe|chute|alit|lit |laiss|quitt|relais|souffl|"
    r"repit|epuis|fatigu|debrouill|peut plus|peut pas|tout faire|fais tout|fait tout|24|sclerose|diabet|aveugl|sourd|senil|demence|fin de vie)"
)

_ADULTE = r"(?:mere|pere|parents|maman|papa|mari|femme|conjointe?|grands? (?:mere|pere|parents)|mamie|papi|oncle|tante|belle mere|beau pere)"
_D_UN_ADULTE = re.compile(
    rf" (?:occup\w+|aid\w+|soign\w+|gard\w+|surveill\w+) (?:(?:de|d|a|beaucoup|tous|les|jours) )*(?:mon|ma|mes) {_ADULTE}(?= )"
    rf"| (?:mon|ma|mes) {_ADULTE} (?:[a-z|]+ ){{0,6}}?(?:m en occupe|occupe|aide)(?= )"
)
_UN_ENFANT = re.compile(rf" (?:{ENFANT}|creche|nounou) ")
_SOI_MEME = re.compile(
    r" (?:(?:je|moi) suis|j ai) (?:[a-z]+ ){0,2}?(?:malade|handicap\w*|mal|probleme|probl\w+|maladie) "
)

_D_UN_HANDICAP = (
    r" (?:handicap\w*|polyhandicap\w*|autis\w*|trisom\w*|mdph|aesh|avs|aeeh|ime|itep|sessad|camsp|ulis|dys\w*|tdah|hyperactif\w*|troubles?|"
    r"retard\w*|epilep\w*|sourde?|aveugle|fauteuil|malad\w*|paralys\w*|notif\w*|adaptee?|specialisee?|differente?|sonde|parle pas|marche pas|entend pas|voit pas|crises?|hopital|medecin|docteur) "
)
_A_GARDER = (
    r" (?:creches?|nounous?|assmat|assistante? maternelle|garderie|halte garderie|mode de garde) "
)

# Need -> what somebody who has it names: a contract that is signed is no sign language, a question about
# an ESAT no decision of the MDPH.
_SES_MOTS = {
    "expulsion": re.compile(
        r" (?:expuls\w*|loyers?|impaye\w*|bail|huissiers?|commissaire|dettes?|retards?|commandement|assign\w*|tribunal|juge\w*|jugement|audience|proprio|"
        r"proprietaire|bailleur|virer?|vires?|vire\w*|dehors|conge|preavis|quitter|partir|perd\w*|treve|concours|vend|vendre|mettre|mettent|met|rendre|lettre|courrier|"
        r"menac\w*|reprend\w*|recup\w*|paye\w*|payer|paie|mise en demeure|rue|jeter?|sortir|mois|libere\w*|resili\w*|fout\w*|degage\w*|caution|plainte) "
    ),
    "langue-des-signes": re.compile(
        r" (?:signes|lsf|lpc|sourde?s?|malentend\w+|muette?s?|entends?|entendre|entend\w*|oreilles?|audi\w+|appareil\w*|lire|levres|ecrit\w*|ecrire|"
        r"interpretes?|sms|visio|surdite|sonotone|implants?|telephone\w*|appel\w*|parl\w+|voix|oral\w*) "
    ),
    "decision-mdph": re.compile(
        r" (?:mdph|cdaph|notif\w*|decisions?|accord\w*|orient\w+|accept\w*|place\w*|attente|attend\w*|listes?|dossier|maison|handicap\w*|dit oui|valid\w+|"
        r"reconn\w+|commission) "
    ),
    "enfant-handicape": re.compile(  # a place in a crèche is one only with a word of it
        rf"^(?!.* pas (?:du tout |un |une )?(?:enfant )?(?:handicap|autis)\w* )(?=.*{_D_UN_HANDICAP}|(?!.*{_A_GARDER})).*"
        r" (?:fils|filles?|fiston|enfants?|gosses?|gamine?s?|bebes?|petite?s?|ado|adolescente?|garcons?|eleve|ecole|college|lycee|classe|cm[12]|cp|ce[12]|"
        r"maternelle|ime|itep|sessad|ulis|aesh|avs|aeeh|frere|soeur|neveu|niece|creche|maitresse|jumeaux|jumelles|ainee?|cadette?|mineure?|jeune|loulou|"
        r"autis\w*|trisom\w*|il|elle|lui|\d ans|1\d ans) "
    ),
    "manger": re.compile(
        r"^(?!.* dangers? )| (?:mang\w*|faim|repas|frigo|aliment\w*|nourri\w*|bouff\w*|colis|restos?|courses) "
    ),
}
# A file that was handed in, and no answer yet: it is no decision.
_PAS_ENCORE_DECIDE = re.compile(
    r" (?:pas (?:encore )?(?:ete )?(?:notifiee?|de (?:reponse|retour|nouvelles?)|eu (?:de |la )?reponse|repondu)|(?:dossier|demande|rqth|aah|mdph)(?: [a-z]+)? "
    r"(?:(?:a ete|est|ete|a|la|mdph|handicap|\||deja|tout|juste|de|d|rqth|aah) )*(?:deposee?|envoyee?|en cours|en attente|faite?|attend|attends|en instruction|instruit)|"
    r"(?:depose|deposer|envoye|envoyer|fait|faire|monter?|remplir?|rempli) (?:le |un |son |mon |notre |la |une |sa |ma )?(?:dossier|demande))(?= )"
)
_DECIDE = re.compile(
    r" (?:acceptee?|accordee?|accord|notification|notif|orientation|orientee?|liste|listes|place|places|obtenue?|dit oui|validee?|reconnue?) "
)


# A child who is born, by its age: "un bébé de 5 mois" is no pregnancy.
_DEJA_NE = re.compile(
    rf" (?:{ENFANT}) (?:[a-z]+ )?(?:(?:de|d|a|qui|ans|age|agee|il|elle) )*(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:mois|semaines?|jours|ans?)(?= )"
)
_ENCEINTE = re.compile(
    r" (?:enceinte|grossesse|attend\w*|accouch\w*|terme|ventre|echo\w*|naitr\w*|naissance|retard|test|deuxieme|autre|nouveau|re tombee) "
)

# In a long note, nothing is read between the lines.
MOTS_D_UNE_NOTE = 40
_DE_GROSSESSE = re.compile(
    r" (?:enceinte|grossesse|attend\w*|accouch\w*|ventre|echo|echographies?|naitr\w*|naissance|regles|bebe|cloque|test|maternite|sage femme|terme) "
)

# Said of whoever is spoken of, and of no child to enrol: "pas scolarisé, collège jusqu’en 3e".
_PAS_SCOLARISE = re.compile(r" (?:pas|plus|non|jamais ete) scolarisee? ")
_UN_ECOLIER = re.compile(
    rf" (?:{ENFANT}|fils|filles?|petite?s?|gamine?s?|gosses?|freres?|soeurs?|neveux?|nieces?|maternelle|primaire|ecole|cantine|inscri\w+) "
)


def is_out_of_school(phrase: Phrase) -> bool:
    """Whether a message says that the person is not at school, and names no child."""
    norme = f"{phrase.norme} "
    return _PAS_SCOLARISE.search(norme) is not None and _UN_ECOLIER.search(norme) is None


def is_an_orphan(phrase: Phrase) -> bool:
    """Whether a message says that one has no parents left, or none here."""
    return _ORPHELIN.search(phrase.norme) is not None


def cares_for_an_adult(phrase: Phrase) -> bool:
    """Whether a message says that one looks after a parent or a spouse, and names no child, nor what
    one suffers from."""
    norme = phrase.norme
    soi = _SOI_MEME.search(norme) or _UN_ENFANT.search(norme)
    return _D_UN_ADULTE.search(norme) is not None and soi is None


def only_tells_a_task(phrase: Phrase) -> bool:
    """Whether a message is a task and its few hours: "je fais la plonge deux heures par jour"."""
    norme = phrase.norme
    return _TACHE.search(norme) is not None and _MOTS_D_UNE_TACHE.match(norme) is not None


# Where one works: "en CDI à la cantine du collège".
_A_L_ECOLE_POUR_SON_TRAVAIL = re.compile(
    r" (?:cdi|cdd|interim|contrat|travaille|travaillais|travailler|bosse|bossais|bosser|poste|agent|agente|employee?|aesh|atsem|animateur|animatrice|"
    r"surveillante?|cuisiniere?|embauchee?|tenu|remplacement|vacataire|stage|heures|de menage|service|plonge) (?:[a-z]+ ){0,6}?"
    r"(?:a|dans|en|la|une|l|au|du|de) (?:la |l |une |le )?(?:cantine|ecoles?|college|lycee|maternelle|restauration scolaire|periscolaire)(?= )"
)
# A written way asked for, of whoever does not like to call: nobody is said to be deaf.
_PAR_ECRIT = re.compile(
    r" (?:y a|ya|existe|possible|peux|peut|moyen|plutot|prefere\w*|avez|as|sinon|aime pas|aime mieux) (?:\w+ ){0,4}?(?:par ecrit|ecrire|t?chat|sms|textos?|mails?|messages?) "
)
_SURDITE = re.compile(
    r" (?:sign\w*|lsf|lpc|sourde?s?|malentend\w+|muette?s?|muet|entend\w*|oreilles?|ouie|audi\w+|appareil\w*|levres|interpretes?|surdite|sonotone|"
    r"implants?|boucle|mains|prothese) "
)

# "Il a à manger, c’est pas ça": the contrary of a need.
_A_DE_QUOI_MANGER = re.compile(
    r"^(?!.* (?:pas de quoi|rien a|plus rien|plus a manger|plus de quoi|peu a manger|faim) ).*"
    r" (?:il|elle|j|ils|elles|on|nous|y) (?:(?:y|a|ai|ont|avons) )+(?:bien |deja |largement |toujours |assez )?(?:(?:a|de quoi) )?manger "
    r"(?=\||$|c est|ce n|pas le|chez|pour (?:la|le|les|cette|ce))"
)


_SORT_DE_PRISON = re.compile(
    r" (?:sortie|sortant|sort|sortira|liberable|incarceree?|detenue?|detention|prison|maison d arret|peine|cure) "
)
_SEUL_CHEZ_SOI = re.compile(
    r" (?:sort|sors|voit|vois|parle|enferme|isole)e?s? (?:plus|pas|chez|personne) "
)
_A_MANGER = re.compile(
    r" (?:mang\w*|faim|nourri\w*|bouff\w*|repas|colis|frigo|courses?|aliment\w*|epicerie|restos?|lait|pates|assiette|ventre) "
)


def needs_not_told(phrase: Phrase) -> frozenset[str]:
    """The needs that the words of a message only look like: nobody is helped, nobody badly paid."""
    if only_tells_a_task(phrase):
        return frozenset({"aidant", "salaire"})
    jamais = {code for code, mots in _SES_MOTS.items() if mots.search(phrase.norme) is None}
    norme = phrase.norme
    if _PAS_ENCORE_DECIDE.search(norme) and not _DECIDE.search(norme):
        jamais = {*jamais, "decision-mdph"}
    if _A_DE_QUOI_MANGER.search(norme):
        jamais = {*jamais, "manger"}
    if _DEJA_NE.search(norme) and not _ENCEINTE.search(norme):
        jamais = {*jamais, "grossesse"}
    if _A_L_ECOLE_POUR_SON_TRAVAIL.search(norme):
        jamais = {*jamais, "ecole-enfant"}
    if _PAR_ECRIT.search(norme) and not _SURDITE.search(norme):
        jamais = {*jamais, "langue-des-signes"}
    if is_out_of_school(phrase):
        jamais = {*jamais, "ecole-enfant"}
    if _SORT_DE_PRISON.search(norme) and not _ENCEINTE.search(norme):
        jamais = {*jamais, "grossesse"}  # "sortie dans 5 semaines": no term
    if len(norme.split()) > MOTS_D_UNE_NOTE and not _DE_GROSSESSE.search(norme):
        jamais = {*jamais, "grossesse"}
    if _SEUL_CHEZ_SOI.search(norme) and not _A_MANGER.search(norme):
        jamais = {*jamais, "manger"}
    if is_an_orphan(phrase) or _SOIN.search(phrase.norme) is None:
        jamais.add("aidant")
    return frozenset(jamais)
