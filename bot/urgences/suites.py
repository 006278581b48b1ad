"""What people answer once the number was given: they call, nobody picks up, they ask what it is.

Read by rules, without Rasa, catalogue, network or file: what is said next to somebody in danger does
not depend on what was learnt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from bot.urgences.apres import (
    asks_who_is_told,
    comes_back,
    denies_the_danger,
    gets_worse,
    has_a_bed,
    is_for_later,
    is_for_tomorrow,
    names_the_115,
    takes_it_back,
)
from bot.urgences.confidences import (
    asks_if_it_is_repeated,
    asks_whom_to_tell,
    is_of_school,
    is_of_work,
)
from bot.urgences.ecriture import fold_message, read_folded
from bot.urgences.motifs import compile_motif
from bot.urgences.reprise import MATIERE, asks_for_a_service, takes_up_again

OUI, TOIT, SANS_REPONSE, NUMERO, PEUR, MIEUX, FAIT, APPEL, MERCI, REDIT, PAS_EUX, AUTRE = (
    "oui", "toit", "sans_reponse", "numero", "peur", "mieux", "fait", "appel", "merci", "redit", "pas_eux", ""
)  # fmt: skip
SANS_VOIX, PARTIR, PARTI = "sans_voix", "partir", "parti"
ECRIRE = "ecrire"
PARTIR_SANS_RIEN, SANS_PLACE, PLACER, ENFERMER = (
    "partir_sans_rien",
    "sans_place",
    "placer",
    "enfermer",
)
APPROCHE, MALAISE, PREVENIR, DEMAIN = "approche", "malaise", "prevenir", "demain"
CONFIER, REPETER, RETIRE, PLUS_TARD = "confier", "repeter", "retire", "plus_tard"
SANS_DANGER, POUR_UN_AUTRE, ENCORE_REFUSE = "sans_danger", "pour_un_autre", "encore_refuse"
CONFIDENCES = frozenset({CONFIER, REPETER})
# A life is at stake: a bare "oui" may say "yes, they are here".
VITALES = frozenset({"15", "17", "114", "3114"})
_D_UNE_VIE = frozenset({"15", "3114"})
TOIT_CE_SOIR = "115"
_AGRESSION = frozenset({"17", "114", "3919", "119"})  # "ils arrivent" may be those one fears
# What is told of the number itself, or of what came after it: the bot stays with it.
DU_NUMERO = frozenset(
    {TOIT, SANS_REPONSE, NUMERO, PEUR, MIEUX, PAS_EUX, SANS_VOIX, ECRIRE, PARTIR, PARTI}
    | {PARTIR_SANS_RIEN, SANS_PLACE, PLACER, ENFERMER, APPROCHE, MALAISE, PREVENIR, DEMAIN, RETIRE}
    | {SANS_DANGER, POUR_UN_AUTRE, ENCORE_REFUSE, PLUS_TARD}
    | CONFIDENCES
)
DEPARTS = frozenset({PARTIR, PARTIR_SANS_RIEN})
# Whoever strikes may be in the next room, or come back.
_VIOLENCES = frozenset({"17", "114", "3919"})
# What one may want to tell somebody one knows, at school or at work.
_SE_CONFIENT = frozenset({"17", "114", "119", "3919"})
# Somebody listens there as long as it takes, whatever was told since.
ECOUTE = ("3114", "119", "3919")

_ILS = r"(?:il|ils|ele|mari|ex|conjoint|compagnon|copain|copin|mec|concubin|pere|beau pere|frere|agreseur)"
_SANS_VOIX = re.compile(
    r" (?:(?:peux|peu|peut|puis|arive|dois|faut|droit|ose meme) (?:pas|plus|po|jamais)|imposible|pas (?:posible|moyen)|"
    r"(?:sans|moi pas|je pas)(?: pouvoir)?) "
    r"(?:(?:a|de|d|que je|vous|les|tout haut|fort|la|maintenant|du tout|meme) )*"
    r"(?:j?apel\w*|parle\w*|telephon\w*|tel|(?:faire|fasse) (?:de |du |un )?bruit|crier|hurler|"
    r"repondre|decrocher|pas[es]+r (?:un |d |de )?(?:apels?|coup de (?:fil|tel\w*))) "
    r"(?!(?:de |d )(?:ca|cela|moi|tout)|a (?:mes|ma|mon|lui)|francais|anglais|bien)"
    rf"| {_ILS} (?:(?:va|vont|peut|peuvent|risque de|pourait) )?(?:me |m |nous |tout )*(?:entend\w*|ecoute\w*) (?!pas|plus|jamais|rien|bien)"
    rf"| {_ILS} (?:est|sont) (?:\w+ )?(?:a cote|deriere (?:la|ma) porte|dans la (?:piece|chambre|maison)|dans le salon|tout pres) "
    r"| (?:chuchot\w*|parler (?:tout )?bas|interdit de parler) "
)
_SANS_CREDIT = re.compile(
    r" (?:credit|forfait|baterie|reseau|papiers|de telephone|mon telephone|pris mon tel\w*) "
)
_OU_ALER = re.compile(
    r" ou (?:est ce que )?(?:(?:je|on|nous|me|m|se|peux|peut|peu|pouvons|pourais|pourait|vais|va|dois|doit|tu|veux|que) )*"
    r"(?:al(?:er|ez|e)|ale|dormir|partir|refugier|abriter|mettre|loger|vais|va) "
    r"| (?:nule part|pas d endroit|aucun endroit|persone) (?:ou|chez qui) (?:aler|partir|dormir) "
)
_FUIR = r"(?:partir|parte|partes?|quiter|quite|fuir|enfuir|sauver|en aler)"
_D_ICI = r"(?:enfants?|gosses|petits?|bebe|fils|file|maison|apart\w*|domicile|foyer|ici|la bas|chez|loin|lui|mari|conjoint)"
_PARTIR = re.compile(  # "je dois partir" may be a goodbye
    r" (?:veux|voudrais|besoin|envie|aimerais|faut que|prete? a) (?!pas|plus)(?:(?:de|je|on|nous|me|m|tout|absolument) )*"
    rf"{_FUIR} (?!(?:de |en |a |au )?(?:vacances|week|travail|ecole|formation|pas|plus))"
    r"| (?:vais|dois|faut|peux|doit|coment) (?!pas|plus)(?:(?:de|je|on|nous|me|m|tout|absolument) )*"
    rf"{_FUIR} (?:\w+ ){{0,4}}?{_D_ICI} "
)
_SANS_UN_SOU = re.compile(
    r" (?:pas|plus|sans|ni|aucune?|0|zero|jamais) (?:\w+ ){0,2}?(?:sous?|argent|fric|thunes?|tunes?|ronds?|bales?|"
    r"centimes?|euros?|revenus?|ressources?|economies|salaires?|moyens?|de quoi (?:vivre|payer))(?= )"
    rf"| (?:{_ILS}|lui) (?:\w+ ){{0,3}}?(?:garde|prend|pris|tient|controle|gere|bloque|confisque)\w* (?:\w+ ){{0,2}}?(?:argent|sous|salaire|compte|carte|paie|paye|caf)(?= )"
)
_UN_DEPART = re.compile(rf" (?:{_FUIR}|(?:je|on) (?:pars|part)|partirais?|quiterais?|barer|caser) ")
_NOUS = r"(?:nous|me|m|le|la|les|l|lui|leur|mon|ma|petite?|freres?|soeurs?|tous|separement)"
_CHEZ_D_AUTRES = r"(?:(?:en |au |a |dans )(?:un |l |la )*(?:foyer|dase|ase|famile d acueil))"
_PLACER = re.compile(  # told of what may come, and not of what was: "j’ai été placé"
    r" (?:va|vais|sera|serai|serons|etre|risque\w*|faire|peur (?:de |d )?(?:etre )?|se retrouver) (?:\w+ )?(?:placee?s?|separee?s?|placements?|placer)(?= )(?<! une place )(?<! des places )(?<! de place )"
    rf"| (?:{_NOUS} )+(?:placer|placent|retirer|retirent|separer|separent|enlever|enlevent|emener|emenent|prendre|prenent)(?= )(?! (?:un|une|rendez|rdv|en (?:charge|formation|stage|entreprise)|le bus|au serieux))"
    rf"| (?:{_NOUS} )+(?:metre|metent|mete|envoi?(?:er|e|ent)|envoyer|prendre|prene(?:nt)?) (?:\w+ ){{0,2}}?{_CHEZ_D_AUTRES}(?= )"
    rf"| (?:peur|pas|finir|finit) (?:\w+ ){{0,3}}?(?:aler|finir|retrouver|partir|etre|finisse) (?:\w+ )?{_CHEZ_D_AUTRES}(?= )"
    rf"| (?:ils|on|119|eux|vont|va|peuvent) (?:{_NOUS} )*(?:prendre|prenent) (?:{_NOUS} )*(?:freres?|soeurs?)(?= )"
    rf"| (?:ils|on|119|eux) (?:{_NOUS} )+place(?= )"
)
# The fear of whoever thinks of suicide: "ils vont m’enfermer si j’appelle".
_ENFERMER = re.compile(
    r" (?:enferm(?:er|e|ent|eront|erait)|intern(?:er|e|ent|eront|ement)|hospitalis(?:er|ent|eront)|atach(?:er|ent)|asile|hopital psy\w*|hp|"
    r"chez les fous|prendre pour (?:un |une )?fo(?:u|le)) "
)
# Where a child says that a relative would take them in: "ma tante peut me prendre".
_REFUGE = re.compile(
    r" (?:tante|tata|oncle|tonton|mamie|papi|grand mere|grand pere|grands parents|amie?s?|copine?s?|copains?|copin|pote|soeur|frere|voisine?s?|"
    r"marraine|parrain|cousine?s?|mere d une amie|parents d une? amie?|prof|infirmiere|cpe) (?:\w+ ){0,2}?(?:peut|peuvent|veut|veulent|va|vont|dit que|acepte\w*|vient|propose) "
    r"(?:(?:bien|de|me|m|nous|elle|ele|il|ils|peut|aussi|venir) )*(?:prendre|heberger|garder|acueilir|recuperer|loger|cacher|ouvrir|prend|heberge|chercher) "
)
_IL_EST_PARTI = re.compile(
    rf" {_ILS} (?:(?:se|est|s|l|vient|de|a|deja|juste|enfin|me|bien) )*(?:parti[rs]?|sorti[rs]?|alee?|bare|calme\w*|endormi|dort|dodo|cuve|excuse\w*|demande pardon) "
)
_QUITER_AUTRE_CHOSE = re.compile(
    rf" {_FUIR} (?:(?:en|de|l|la|le|mon|ma|a|au|du|faire|une?|cete) )*{MATIERE} "
)
_SE_METRE_A_L_ABRI = re.compile(r" (?:dormir|refugier|abriter|nule part|chez qui) ")
_DU_115 = re.compile(
    r" (?:115|samu social|siao|j?apel\w*|rapel\w*|telephon\w*|dormir|nuit|ce soir|hebergements?) "
)
_PLACE_D_AUTRE_CHOSE = re.compile(
    rf" (?:{MATIERE}|creches?|nounous?|asmat|garderie|cantine|epide|afpa|hopital|dentiste|medecin|cmp|psy) "
)
_CONTINUER = re.compile(
    r" (?:continu\w*|repren\w*|poursui\w*|balance\w*|vazy|vas y|va y|alez y|aler y|alons y|on y va|"
    r"c est parti|go|la suite|je (?:te|vous|t) ecoute|(?:pose|posez|envoie) (?:ta|tes|vos|votre|la|les) "
    r"questions?|question suivante|on avance|on (?:en )?revient (?:a|au|sur|aux)|on peut avancer|on passe a la suite) "
)
_PAS_CONTINUER = re.compile(
    r" (?:pas|plus|peux|enpeuxplus|arete|envie|vie|vivre) (?:de |a |la )*(?:continu|repren|poursui)|"
    r" (?:il|ele|ils|ca|qui) (?:me |nous |se |s )*(?:continu|repren)"
)
_BREF = re.compile(
    r"^(?: \|)*(?: (?:oui|ouais?|oue|ui|wi|yes|ok|okay|okey|de acord|dacord|dac|ca va|bien|si|"
    r"bien sur|bah|ben|euh|ah|ya|volontiers|je veux bien|stp|svp|\||,))+ $"
)
_OUI_D_ABORD = re.compile(r" (?:oui|ouais?|oue|ok|okay|de acord|dacord) ")
_PAS_DE_PLACE = re.compile(
    r" (?:(?:pas|plus|aucune?|0|zero|trop peu|manque) (?:de |d )?places?|(?:ils|on|115|eux|ya|y) (?:ont|a) (?:jamais |toujours )?rien(?! (?:fait|dit|change\w*|compris|repond\w*|voulu|demande|explique|d autre))|complets?|pleins?|satures?|"
    r"(?:dit|dis|disent|dise|a dit|ont dit) (?:que )?non|refuse\w*|ont pas voulu|(?:ont|on|a) pas (?:pris|prises?|acepte\w*|voulu)|rien trouve|"
    r"rien (?:ce soir|pour (?:moi|nous|ce soir))) "
)
_SOUVENT = re.compile(
    r" (?:\d+|dix|vingt|cent|mile|plusieurs|plein de|tous les|chaque|toute la|tout le) (?:fois|jours?|soirs?|temps|journe[e]?)(?= )| (?:deja|toujours|encore) (?:\w+ )?(?:j?apel\w*|dit|fait|esaye\w*)(?= )"
)
_POUR_LUI = re.compile(
    r" (?:pas (?:pour |de )?moi|pas moi qui|parle pas de moi)(?= ).* (?:mon|ma|mes|une?|notre|le|la) (?:\w+ )?(?:fils|file|enfant|gamine?|gosse|ado|soeur|frere|ami|amie|copine|copain|pote|mere|pere|mari|feme|compagne|compagnon|"
    r"voisine?|colegue|niece|neveu|cousine?|eleve|jeune|petit|petite)(?= )"
    r"|^ (?:(?:non|nan|mais|en fait|,) )*(?:c est |c |ca )?(?:pour|c est) (?:mon|ma) (?:\w+ )?(?:fils|file|enfant|gamine?|ado|soeur|frere|amie?|copine|copain|pote|mere|pere|mari|feme|niece|neveu)(?= )"
)
# What an office refuses, which is no bed: "domiciliation refusée".
_UN_DOSSIER = re.compile(
    r" (?:domicili\w*|dosiers?|rsa|rqth|aah|apl|titre de sejour|alocations?|cej) "
)
_ET_DEMAIN = re.compile(
    r" (?:demain|journee|cete nuit|ce soir) (?:\w+ )*ou | ou (?:\w+ ){1,4}(?:demain|journee|cete nuit|ce soir) "
)
_SANS_REPONSE = re.compile(
    r" (?:(?:repond\w*|decroche\w*) (?:pas|jamais|plus)|(?:il|ils|on|me|m) rapele\w* (?:pas|jamais)|"
    r"(?:persone|aucun) (?:ne |n |me |m |a )*(?:repond\w*|decroche\w*|rapele\w*)|pas (?:de )?repon\w*|"
    r"(?:toujours |tout le temps )?ocupe[ez]*|son[en]+ (?:dans le vide|toujours)|injoignables?|"
    r"(?:racroche\w*|atend\w*|atente) (?:depuis|\w+ minutes|une heure)|ca coupe|boite vocale|repondeur|"
    r"marche pas|ca capte pas|ca mene nulle part) "
)
_NUMERO = re.compile(
    r" (?:c(?: est)? (?:quoi|qui|gratuit|payant|anonyme|un robot)|c est une vraie persone|"
    r"qui (?:va |est ce qui )?(?:repond\w*|decroche\w*|est au bout|parle)|(?:ca|sa) (?:sert a quoi|fait quoi|coute)|"
    r"(?:il|ils|on) (?:va|vont) (?:me |nous |lui )*(?:faire|dire|demander) quoi|(?:il|ils|on) (?:font|fait|dit|disent) quoi|"
    r"(?:je|on|faut) (?:\w+ )?(?:dis|dit|dire|fais|fait|faire) quoi|quoi (?:leur |lui )?dire|"
    r"que (?:vont|va) (?:ils|il|on)|qu est ce (?:que|qu) (?:je|ils?|on)|il se passe quoi|(?:se|va se) passe\w* quoi|"
    r"c est (?:vraiment )?(?:gratuit|payant|anonyme|confidentiel)|(?:sans|plus de|pas de) (?:credit|forfait)|"
    r"quel numero|ce numero|numero (?:de quoi|pour quoi)|ouvert la nuit|a cete heure|"
    r"(?:et )?(?:maintenant|apres|ensuite)(?= (?:\||$))) "
)
# Of the number itself: "y a un chat ou des sms ?".
_ECRIRE = re.compile(
    r" (?:par (?:ecrit|mes+age|sms|texto|mail|t?chat)|(?:un|des|de|en|ou|du|le) (?:t?chat|sms|texto|mes+agerie)|"
    r"(?:on|je|peut on|puis je|pos+ible d|moyen d|prefere|mieux|leur|juste|peux|peut|plutot) ecrire|ecrire (?:au lieu|plutot|a la place|quelque part|a quelqu)) "
)
_PEUR = re.compile(
    r" (?:j?ose(?:rai)? (?:\w+ )?(?:pas|jamais|plus)|(?:peur|honte|du mal|pas envie|flem\w*) (?:de |d |du )*(?:les |le |la |l |leur |lui )?"
    r"(?:j?apel\w*|parle\w*|telephon\w*|tel)|(?:veux|peux|vais|ve|peu|voudrais|arive|ariverai|envie) (?:pas|plus|jamais) "
    r"(?:a |d |de |les |le |la |l |leur |lui )*(?:j?apel\w*|parle\w*|telephon\w*)|(?:japele|apele|apelerai) (?:pas|jamais|persone)|"
    r"(?:sert|servir?|change\w*) (?:a )?rien|rien (?:fait|change\w*)) "
)
_MIEUX = re.compile(
    r" (?:respire (?:encore|bien|normalement|a nouveau|mieux|,|\|)|(?:vont|va|vais|ca va|suis|est|c est) (?:un peux? |beaucoup |deja |quand meme )?mieux|c est (?:bon|fini|regle|pase)|"
    r"c bon|est reveile\w*|ouvert les yeux|parti[es]*|hors de danger|securite|a l abri|calme[es]*|sauve[es]*|"
    r"(?:pompiers?|secours|samu|police|flics?|gendarmes?|keufs|ambulance|medecins?) (?:\w+ ){0,2}?(?:arive\w*|vien\w*|sont la|est la|en route|embarque\w*|emene\w*|a pris|l ont pris)|"
    r"(?:a|m a) l hopital|aux urgences|trouve[ez]* (?:une?|pour|quelque|ou|de quoi)|je deconne|fause alerte|rasure\w*) "
)
_SAUF = re.compile(
    r" (?:suis|somm?es|est) (?!pas|plus)(?:\w+ ){0,2}?(?:en securite|a l abri|sauve[es]*|hors de danger|chez (?:ma|mon|mes|une?|des) "
    r"(?:mere|pere|soeur|frere|parents?|amie?s?|tante|oncle|cousine?|fille|fils|copines?|copains?|gens)|en foyer|au foyer)|"
    r" (?:je|j|ele|on) (?:\w+ )?(?:suis|est|ai|a) (?:parti[es]*|quite[es]*) (?:de chez|de la maison|(?:lui|mon|le|mari|conjoint|ex)\b)|"
    r" (?:il|mari|ex|conjoint|compagnon) (?:est|a ete) (?:en prison|incarcere|arete|en garde a vue) "
)
_ILS_ARRIVENT = re.compile(r" (?:ils|on) (?:arive\w*|sont la) ")
_RESPIRE = re.compile(r" respire $| respire \|")
_PAS_MIEUX = re.compile(
    r" (?:pas|plus|jamais|rien|mal|peine|sans|persone|n|ne|toujours|encore (?:la|dehors)|difficile\w*|revien\w*|reparti) "
)
_PAS_FAIT = re.compile(r" (?:pas|jamais|rien|sans|persone|n|ne) ")
_FAIT = re.compile(
    r" (?:(?:ai|a|avons|avez|ont|deja|\d+) (?:\w+ )?(?:j?apel\w*|telephone\w*|prevenu\w*|fait|eu|compose\w*|porte plainte)|"
    r"plainte (?:deposee|faite)|c est (?:deja |bien )?signale\w*|signalement (?:fait|envoye)|c est fait|(?:secours|police|flics|gendarm\w*|pompiers|samu|siao|crip|ase|parents?|proches?|15|17|115|119|3114|3919) "
    r"(?:(?:est|sont|a|ont|ete|deja|bien|y|c) )*(?:prevenu\w*|alerte[es]*|averti[es]*|contacte[es]*|joint[es]*|apele[es]*)) |^ fait $"
)
# Who is waited for once the call is made; not a baby, a decision, a housing.
_SECOURS_ATTENDUS = r"(?:reponse|(?:r)?apel|pompiers?|secours|samu|police|flics?|gendarm\w*|ambulance|medecin|115|119|gens|aide|maraude)"
_APPEL = re.compile(
    r" (?:j?apel\w*|rapel\w*|telephon\w*|compose\w*|je (?:le )?fais(?! (?:coment|quoi|pas|ou))|en ligne|au bout du fil|au telephone|"
    rf"ils? (?:me )?(?:parle\w*|demande\w*)|j y vais|j?atends?(?! (?:\w+ )?(?:une?|des|deux|son|sa|ses|mon|ma|mes|leurs?|le|la|l|les|d|de) (?!{_SECOURS_ATTENDUS}))|prevenir|previens) "
)
# "C’est pas mes parents": who is not the danger; the child still is in it.
_PAS_EUX = re.compile(
    r"(?: (?:c|c est|ca|ca vien\w*|ce sont|sont|vien\w*|n est|cause|faute) pas |^ (?:(?:non|nn|nan|mais|\|) )*pas )(?:de |a cause de |d )*"
    r"(?:mes|mon|ma|me|les|leurs?) (?:parents?|paren|darons?|darones?|daron\w*|pere|mere|papa|maman|famile)(?= )"
)
_MERCI = re.compile(r" (?:merci\w*|mrc|mci|thx|thanks) ")
_UN_NUMERO = re.compile(r"\b\d{2,4}\b")
_LONGUEUR_D_UN_MERCI = 5


def is_vital(codes: Iterable[str]) -> bool:
    """Whether a life is at stake, or a child who is beaten: a bare yes asks nothing of the bot."""
    ouverts = set(codes)
    return bool(ouverts & VITALES) or ("119" in ouverts and "115" not in ouverts)


def wants_to_go_on(texte: str) -> bool:
    """Whether a message clearly asks to go on here: "ok vas-y", "on continue", "pose tes questions"."""
    lu = _read(texte)
    return bool(_CONTINUER.search(lu)) and not _PAS_CONTINUER.search(lu)


def resumes(texte: str) -> bool:
    """Whether a message says outright that the conversation is taken up again: "pas de place, on reprend"."""
    lu = _read(texte)
    return takes_up_again(lu) and _PAS_CONTINUER.search(lu) is None


def tells_of_a_full_115(texte: str) -> bool:
    """Whether a message says that the 115, told before, had no place."""
    return _is_full(_read(texte), (TOIT_CE_SOIR,))


def asks_of_another_matter(texte: str) -> bool:
    """Whether a message asks about school, training, work, papers: to go on, and not of the number."""
    return asks_for_a_service(_read(texte), interroge="?" in texte)


def is_safe(texte: str) -> bool:
    """Whether a message says that the danger is over for whoever writes: "je suis en sécurité"."""
    return _SAUF.search(_read(texte)) is not None


def speaks_of_school(texte: str) -> bool:
    """Whether a message names a school, or somebody met there."""
    return is_of_school(_read(texte))


def speaks_of_work(texte: str) -> bool:
    """Whether a message names a job, or somebody met there."""
    return is_of_work(_read(texte))


def names_a_couple(texte: str) -> bool:
    """Whether a message names a husband, a partner, an ex."""
    return compile_motif("COUPLE").search(_read(texte)) is not None


def denies_what_was_feared(texte: str) -> bool:
    """Whether a note says of a husband, a partner or an ex that there is no danger: "il est parti, y a
    pas de danger"."""
    return names_a_couple(texte) and "?" not in texte and denies_the_danger(_read(texte))


def named_numbers(texte: str, codes: Iterable[str]) -> tuple[str, ...]:
    """Those of these codes that a message names, all of them when it names none: "c’est qui le 119"."""
    codes = tuple(codes)
    nommes = set(_UN_NUMERO.findall(texte))
    return tuple(code for code in codes if code in nommes) or codes


def returns_to(texte: str, dites: Iterable[str]) -> tuple[str, ...]:
    """The codes, among those told before, that a message comes back to once one had gone on with
    something else: leaving a violent home, a 115 without a place, a child who may be placed."""
    lu, dites = _read(texte), tuple(dites)
    if comes_back(lu) and not _AGRESSION.isdisjoint(dites):
        return tuple(code for code in dites if code in _AGRESSION)
    if ("15" in dites and gets_worse(lu)) or asks_who_is_told(lu):
        vitales = tuple(code for code in dites if code in _D_UNE_VIE)
        if vitales:
            return vitales
    if "3919" in dites and _leaves(lu):
        return tuple(code for code in dites if code in _VIOLENCES)
    du_115 = _DU_115.search(lu) and not _PLACE_D_AUTRE_CHOSE.search(lu)
    if "115" in dites and du_115 and _PAS_DE_PLACE.search(lu):
        return ("115",)
    confies = _told_to_somebody(lu, dites)
    if confies:
        return confies
    place = "119" in dites and _PLACER.search(lu) and not _REFUGE.search(lu)
    return ("119",) if place else ()


def _told_to_somebody(lu: str, dites: tuple[str, ...]) -> tuple[str, ...]:
    """The codes, among those told, of what one asks whom to tell: a distress, only where a school or
    a job is named with it, for "à qui je peux parler ?" has an answer of its own."""
    if not (asks_whom_to_tell(lu) or asks_if_it_is_repeated(lu)):
        return ()
    situe = is_of_school(lu) or is_of_work(lu)
    return tuple(code for code in dites if code in _SE_CONFIENT or (situe and code in _D_UNE_VIE))


def is_bare_yes(texte: str) -> bool:
    """Whether a message holds nothing but a yes, which may answer the number as well as the offer."""
    return bool(_BREF.match(_read(texte)))


_AJOUTES = {
    SANS_VOIX: "114",
    APPROCHE: "17",
    PARTIR: "115",
    PARTIR_SANS_RIEN: "115",
    SANS_PLACE: "115",
}


def codes_to_add(texte: str, ouvertes: Iterable[str]) -> tuple[str, ...]:
    """The codes that what follows an urgence calls for besides: the 114 for whoever cannot talk, the
    115 for whoever leaves a violent home or had no place there, the 17 where who strikes comes back.
    () when they were told."""
    lu, ouvertes = _read(texte), frozenset(ouvertes)
    suite = _of_violence(lu, ouvertes)
    if not suite and ouvertes and _is_full(lu, ouvertes):
        suite = SANS_PLACE
    ajoutes = _AJOUTES.get(suite)
    return (ajoutes,) if ajoutes and ajoutes not in ouvertes else ()


def _of_violence(lu: str, codes: Iterable[str]) -> str:
    """What is said next to violence: no voice to call with, a wish to leave, who strikes has left."""
    ouvertes = frozenset(codes)
    enfant = "119" in ouvertes and "115" not in ouvertes  # one who is beaten, not one outside
    if "119" in ouvertes and comes_back(lu):
        return APPROCHE
    if _VIOLENCES.isdisjoint(ouvertes) and not enfant:
        return AUTRE
    if _SANS_VOIX.search(lu) and not _SANS_CREDIT.search(lu):
        return SANS_VOIX
    if comes_back(lu):
        return APPROCHE
    if "3919" not in ouvertes:
        return AUTRE
    sans_un_sou = _SANS_UN_SOU.search(lu) is not None
    if _OU_ALER.search(lu) or _PARTIR.search(lu) or (sans_un_sou and _UN_DEPART.search(lu)):
        return PARTIR_SANS_RIEN if sans_un_sou else PARTIR
    return PARTI if _IL_EST_PARTI.search(lu) and not _PAS_FAIT.search(lu) else AUTRE


def _leaves(lu: str) -> bool:
    """Whether one wants to leave the home, and not a job, a school or this conversation."""
    part = _PARTIR.search(lu) or (_SANS_UN_SOU.search(lu) and _UN_DEPART.search(lu))
    dehors = _OU_ALER.search(lu) and _SE_METRE_A_L_ABRI.search(lu)
    return bool(part or dehors) and not _QUITER_AUTRE_CHOSE.search(lu)


def read_suite(
    texte: str, codes: Iterable[str] = (), *, redites: Collection[str] = frozenset()
) -> str:
    """What a message says after an urgence of these codes, "" when it is nothing known.

    `redites` are those that were told again in it.
    """
    lu, codes = _read(texte), tuple(codes)
    if codes and asks_who_is_told(lu):
        return PREVENIR
    if codes and not redites and _POUR_LUI.search(lu):
        return POUR_UN_AUTRE
    if not redites and not _VIOLENCES.isdisjoint(codes) and denies_the_danger(lu):
        return SANS_DANGER if not comes_back(lu) else APPROCHE
    violence = _of_violence(lu, codes)
    if violence:
        return violence
    if "15" in codes and gets_worse(lu):
        return MALAISE
    if "119" in codes and is_for_tomorrow(lu):
        return DEMAIN
    if _is_full(lu, codes):
        return ENCORE_REFUSE if _SOUVENT.search(lu) else SANS_PLACE
    if set(codes) == {"115"} and not redites and "?" not in texte and is_for_later(lu):
        return PLUS_TARD
    if "115" in codes and _ET_DEMAIN.search(lu):
        return TOIT
    if "115" in codes and not redites and "?" not in texte and has_a_bed(lu):
        return MIEUX
    if set(codes) - {TOIT_CE_SOIR} and not redites and takes_it_back(lu):
        return RETIRE
    if set(codes) - {TOIT_CE_SOIR} and asks_if_it_is_repeated(lu):
        return REPETER
    if set(codes) - {TOIT_CE_SOIR} and asks_whom_to_tell(lu):
        return CONFIER
    if _REFUGE.search(lu) and not _PAS_MIEUX.search(lu):
        return MIEUX
    if "119" in codes and _PLACER.search(lu):
        return PLACER
    if {"3114", "15"} & set(codes) and _ENFERMER.search(lu):
        return ENFERMER
    if _SANS_REPONSE.search(lu) or (_PAS_DE_PLACE.search(lu) and not redites):
        return SANS_REPONSE
    for suite, motif in ((ECRIRE, _ECRIRE), (NUMERO, _NUMERO), (PEUR, _PEUR)):
        if motif.search(lu):
            return suite
    secours = _ILS_ARRIVENT.search(lu) and _AGRESSION.isdisjoint(codes)
    if (_MIEUX.search(lu) or _RESPIRE.search(lu) or secours) and not _PAS_MIEUX.search(lu):
        return MIEUX
    if redites:
        return TOIT if TOIT_CE_SOIR in redites else REDIT
    if "119" in codes and _PAS_EUX.search(lu):
        return PAS_EUX
    faits = () if _PAS_FAIT.search(lu) else ((FAIT, _FAIT), (APPEL, _APPEL))
    for suite, motif in faits:
        if motif.search(lu):
            return suite
    if _MERCI.search(lu) and len(lu.split()) <= _LONGUEUR_D_UN_MERCI:
        return MERCI
    return OUI if _OUI_D_ABORD.match(lu) else AUTRE


def _is_full(lu: str, codes: Iterable[str]) -> bool:
    """Whether the 115 had no place: told after it was given, or by its name."""
    if not _PAS_DE_PLACE.search(lu) or _UN_DOSSIER.search(lu):
        return False
    return "115" in codes or (names_the_115(lu) and not _PLACE_D_AUTRE_CHOSE.search(lu))


def _read(texte: str) -> str:
    """The message as the signs are read, without what parts its sentences at either end."""
    return f" {read_folded(fold_message(texte)).strip(' |')} "
