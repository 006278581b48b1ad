"""What a question asks of a dispositif by its own words, beside what was learnt of it: a diploma that
one leaves with and not the one that is required, an amount and not a duration, hours, nights, a kind of
contract, a military life. What the fiche does not tell is said as not known. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.dialogue.messages import sentences
from bot.orientation.fiches import Fiche
from bot.texte import words_only

MONTANT, CDI, CONTRAT = "question_montant", "question_cdi", "question_contrat"
MILITAIRE, ARRET = "question_militaire", "question_arret"


class Attribut(NamedTuple):
    """`demande`: the words that ask for it; `dit`: those of the sentence of a fiche that tells it;
    `inconnu`: what is said when none does; `sauf`: words with which something else is asked;
    `demarche`: it may be told with the next step; `seul`: names it without a word of question."""

    demande: re.Pattern[str]
    dit: re.Pattern[str]
    inconnu: str
    sauf: re.Pattern[str] | None = None
    demarche: bool = False
    seul: bool = False


_UN_DIPLOME = (
    r"(?:diplomes?|certificats?|certifications?|qualifications?|titre pro\w*|attestations?)"
)
_SORTIR = (
    r"(?:sor[st]\w*|fini\w*|repar\w*|pass\w*|prepar\w*|obtien\w*|obten\w*|obtient|valid\w*|deliv\w*|donn\w*|"
    r"gagn\w*|decroch\w*|aura|aurai\w*|auront|recoi\w*)"
)
_RESERVE = r"\b(?:c est|c|cest|reserve|fait|ouvert) (?:\w+ ){0,2}?(?:que|pour|aux|seulement) (?:\w+ ){0,3}?"
# What may be in the way of a place, and that no fiche tells of.
_CE_QUI_PEUT_GENER = (
    r"(?:cannabis|shit|joints?|beuh|drogues?|conso\w*|alcool|addictions?|traitements?|medicaments?|methadone|subutex|controle judiciaire|sursis|"
    r"phobies?|asthme|epileps\w*|diabete|depression|bipolaire|bipolarite|schizo\w*|autisme|dyslexie|dyspraxie|tdah|enceinte|grossesse|tatouages?|piercings?)"
)
_RIEN = re.compile(r"(?!)")  # no fiche tells it yet

ATTRIBUTS: dict[str, Attribut] = {
    "question_diplome_obtenu": Attribut(
        re.compile(
            rf"\b{_SORTIR} (?:\w+ ){{0,4}}?{_UN_DIPLOME}\b"
            rf"|\b{_UN_DIPLOME} (?:\w+ ){{0,3}}?(?:reconnue?s?|a la fin|au bout|apres|a la sortie|de fin|derriere|d etat|officiel\w*)\b"
            rf"|\b(?:a la fin|apres|au bout|a la sortie|derriere) (?:\w+ ){{0,5}}?{_UN_DIPLOME}\b"
            rf"|\b(?:y a|ya|on a|t as|tu as) (?:(?:t il|quoi|comme|un|une|aussi|quand meme|des|le) )*{_UN_DIPLOME}\b"
            r"|\b(?:avoir|faire|pass\w*|prepar\w*|obten\w*|decroch\w*) (?:un|une|le|son|mon) (?:cap|bep|bac|brevet|titre)\b"
            r"|\b(?:cap|bep|bac|brevet|titre) (?:a la fin|au bout|apres|a la sortie)\b"
            r"|\b(?:diplomant|qualifiant|certifiant|diplomante|qualifiante|certifiante)\b"
        ),
        re.compile(r"\b(?:obten\w*|obtien\w*|prepar\w*|deliv\w*) (?:\w+ ){0,3}(?:diplome|certificat|titre)"),
        "Je ne sais pas si l’on y obtient un diplôme.",
        re.compile(
            r"\b(?:besoin|exig\w*|demandent?|requis\w*|sans|avant|entrer|rentrer|obligatoire\w*|postuler|inscrire)\b"
            r"|\bfaut\b(?! rien)|\b(?:dois|doit|devoir) (?:\w+ )?avoir\b|\b(?:ai pas|pas de|aucun)\b"
        ),
    ),
    MONTANT: Attribut(
        re.compile(
            r"\bcombien (?:\w+ ){0,6}?(?:par|au|le|du|chaque|tous les) mois\b|\bcombien (?:d argent|de sous|d euros|de thune\w*)\b"
            r"|\b(?:montant|salaire|thune|fric)\b|\bcombien (?:\w+ ){0,3}?(?:touche\w*|gagne\w*|recoi\w*|paye\w*|paie\w*|donne\w*)\b"
            r"|\b(?:touche\w*|gagne\w*|paye\w*|paie\w*|donne\w*|c est) (?:\w+ )?(?:combien|cb|cmb|combi) (?:par|au|le|du) (?:mois|moi)\b"
        ),
        _RIEN,
        "Je ne connais pas le montant.",
        re.compile(
            r"\bcombien (?:d |de )?(?:heures?|jours?|fois|places?|temps|mois)\b(?!.*\b(?:montant|salaire)\b)"
            r"|\bmois (?:ca|sa|on|il faut) (?:dure|reste)\b"
        ),
    ),
    "question_repos": Attribut(
        re.compile(r"\b(?:week ?ends?|wk|we|samedis?|dimanches?|vacances|conges?|permissions?)\b"),
        re.compile(r"\b(?:week ?ends?|samedis?|dimanches?|vacances|conges?)\b"),
        "Je ne sais pas comment se passent les week-ends et les vacances.",
        re.compile(r"\b(?:ouvert\w*|ferme\w*|appel\w*)\b"),
    ),
    "question_horaires": Attribut(
        re.compile(
            r"\b(?:horaires?|orair\w*|emploi du temps|temps (?:plein|complet|partiel)|mi temps|temps de travail)\b"
            r"|\b(?:combien|cb|combi) (?:d |de )?(?:heures?|jours?|h)\b|\bheures? par (?:semaine|jour|mois)\b"
            r"|\ba (?:quel|quelle|kel) heure\b|\b(?:(?:va|vais|aller|est|venir) tous les jours|jours par semaine|toute la journee)\b"
        ),
        re.compile(r"\b(?:heures?|horaires?|temps (?:plein|partiel))\b"),
        "Je ne connais pas les horaires.",
        re.compile(r"\b(?:ouvert\w*|ouvre\w*|ferme\w*|appel\w*|rdv|rendez vous)\b"),
    ),
    "question_ouverture": Attribut(
        re.compile(
            r"\b(?:ouvert\w*|ouvre\w*|ferme\w*) (?:\w+ ){0,2}?(?:quand|quel(?:le)?s? (?:jours?|heures?|moments?)|kel|(?:le |les |du |en )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week ?end|soir|matin|aprem|apres midi|midi|aout|juillet|vacances)|"
            r"aujourd hui|demain|cette semaine|maintenant|la maintenant|ce matin|cet aprem|pendant les vacances)\b"
            r"|\b(?:quand|quel(?:le)?s? (?:jours?|heures?)|a quelle heure) (?:(?:est ce que|qu|c est|ils|elles|ca|ils sont|elles sont|est|on|peut|y) )*(?:ouvert\w*|ouvre\w*|ferme\w*)\b"
            r"|\b(?:heures?|jours?|horaires?) d(?:e)? ouverture\b"
        ),
        _RIEN,
        "Je ne connais pas les heures d’ouverture.",
        re.compile(r"\b(?:encore|toujours|tjrs|definitivement)\b"),
    ),
    "question_logement": Attribut(
        re.compile(
            r"\b(?:dor(?:t|s|mir)|couch\w*|log(?:e|ee|es|ees|er)|hebergee?s?|heberge|internat|pensionnat|chambres?|nuits?)\b"
            r"|\b(?:rentr\w*|retourn\w*) (?:\w+ ){0,3}?(?:le soir|chez (?:soi|moi|nous|lui|elle)|a la maison|dormir|tous les soirs)\b"
        ),
        re.compile(r"\b(?:internat|meuble\w*|hebergement)\b"),
        "Je ne sais pas si l’on y est logé.",
    ),
    "question_repas": Attribut(
        re.compile(r"\b(?:nourri\w*|cantine|repas|mang\w+ (?:la bas|sur place|le midi|ou|comment))\b"),
        re.compile(r"\brepas\b"),
        "Je ne sais pas comment se passent les repas.",
    ),
    "question_animaux": Attribut(
        re.compile(
            r"\b(?:accept\w*|pren(?:d|ds|nent|ez)|admis\w*|autoris\w*|interdi\w*|venir|y aller|amen\w*|emmen\w*|ramen\w*|avec) (?:\w+ ){0,3}?(?:chiens?|chienne|chats?|animal|animaux)\b"
            r"|\b(?:chiens?|chats?|animal|animaux) (?:\w+ ){0,3}?(?:accept\w*|admis\w*|autoris\w*|interdits?)\b"
        ),
        re.compile(r"\b(?:chiens?|animal|animaux)\b"),
        "Je ne sais pas si les animaux y sont acceptés.",
        re.compile(r"\b(?:travail\w*|boss\w*|metiers?|stages?|dehors|rue|dors|dort)\b"),
    ),
    "question_absence": Attribut(
        re.compile(
            r"\b(?:en retard|(?:mes|les|trop de|des) (?:retards|absences)|absente?s?|si (?:\w+ ){0,3}?(?:rate|loupe|manque|seche|malade|viens? pas|vais pas|va pas|vient pas))\b"
        ),
        _RIEN,
        "Je ne sais pas ce qui se passe en cas de retard ou d’absence. Le mieux est de prévenir, même au dernier moment.",
        re.compile(r"\b(?:ecole|lycee|college|rdv|rendez vous|entretien|patron|travail|boulot|rsa|caf|loyers?|conseiller\w*)\b"),
    ),
    "question_a_distance": Attribut(
        re.compile(r"\b(?:distanciel|a distance|en visio|visio|en individuel|l individuel|individuellement|en petit groupe|petits groupes)\b"),
        re.compile(r"\b(?:distanciel|a distance|individuel\w*|petits? groupes?)\b"),
        "Je ne sais pas si une partie peut se faire à distance, seul ou en petit groupe. C’est à demander avant la première venue.",
        re.compile(r"\b(?:formation a distance|travail\w* a distance)\b"),
    ),
    "question_malgre_cela": Attribut(
        re.compile(
            rf"\b(?:avec|sous|malgre|en (?:ayant|etant|plein\w*)|quand on (?:a|est|prend)|s il (?:a|est|prend)|si (?:elle|on) (?:a|est|prend)|consomm\w*|qui (?:a|est|prend)|suit|suis|prends?|fume|boit) (?:\w+ ){{0,3}}?{_CE_QUI_PEUT_GENER}\b"
            rf"|\b{_CE_QUI_PEUT_GENER} (?:\w+ )?(?:accept\w*|admis\w*|interdit\w*|compatible|toler\w*)\b"
        ),
        _RIEN,
        "Je ne sais pas si cela est accepté ou refusé : mes informations n’en disent rien.",
        re.compile(r"\b(?:arret\w*|sevr\w*|soigner|aide\w*|pour (?:le|la|son|mon)|ou (?:c|est|aller|sont)|c est ou|adresses?|combien|quand|papiers?|paye\w*|gratuit\w*|csapa|cjc|cmp|addicto\w*)\b"),
    ),
    "question_choix": Attribut(
        re.compile(r"\b(?:on|je|il|elle|jeunes?|ils) (?:peu\w+ )?(?:\w+ )?(?:chois\w+|choix) (?:\w+ )?(?:groupe|formation|metiers?|stages?|horaires?|matieres?|cours|jours?|referente?|conseill\w+|chambre)\b"),
        re.compile(r"\bchois\w+"),
        "Je ne sais pas ce que l’on y choisit soi-même.",
    ),
    CDI: Attribut(
        re.compile(r"\b(?:cdi|cdd|interim|duree (?:in)?determinee)\b"),
        re.compile(r"\b(?:(?:in)?determinee|cdi|cdd|interim)\b"),
        "Je ne sais pas si c’est un CDI ou un CDD.",
    ),
    CONTRAT: Attribut(
        re.compile(
            r"\b(?:quoi comme|quel|quelle|type de|genre de|sorte de|vrai|un) contrat\b(?! d? ?engagement)|\bcontrat de travail\b|\bsign\w* (?:\w+ ){0,2}?contrats?\b"
        ),
        re.compile(r"\b(?:contrats?|salariee?)\b"),
        "Je ne sais pas quel contrat on y signe.",
    ),
    MILITAIRE: Attribut(
        re.compile(
            r"\b(?:militaires?|milit|l?armees?|soldats?|l?arme|casernes?|uniformes?|treillis|service militaire|lever (?:les|des) couleurs|marcher au pas)\b"
        ),
        _RIEN,
        "Je ne sais pas si la vie y est comme à l’armée. Vous pouvez le demander avant de dire oui ou non.",
        seul=True,
    ),
    "question_ambiance": Attribut(
        re.compile(
            r"\b(?:cri(?:e|ent|er)|gueul\w*|engueul\w*|hurl\w*|mechante?s?|stricte?s?|severes?|sympas?|gentils?|gentilles?|jug(?:e|ent|er)|"
            r"moqu\w*|se foutent|puni\w*|bienveillante?s?|respectent|prennent de haut|bizut\w*)\b"
        ),
        _RIEN,
        "Je ne sais pas comment on y parle aux gens. Vous pouvez demander à visiter avant de dire oui ou non.",
        re.compile(r"\b(?:vous|tu|parents?|pere|mere|mari|ex|prof|classe|chez moi|tribunal|le juge|un juge)\b"),
    ),
    "question_qui_y_est": Attribut(
        re.compile(
            r"\b(?:y a|ya|il y a|a t il|a que|que) (?:\w+ ){0,2}?(?:filles|garcons|meufs|mecs|femmes|hommes|vieux)\b|\bmixtes?\b"
            rf"|{_RESERVE}(?:filles|garcons|femmes|hommes|mecs|delinquants?|cas sociaux|cassos|jeunes du quartier)\b"
        ),
        re.compile(r"\b(?:femmes|hommes)\b"),
        "Je ne sais pas qui l’on y rencontre ; rien ne me dit que c’est réservé à certaines personnes.",
    ),
    "question_etrangers": Attribut(
        re.compile(rf"{_RESERVE}(?:etrangere?s?|migrants?|refugiee?s?|francais|sans papiers)\b"),
        re.compile(r"\b(?:migrants?|etrangere?s?|refugiee?s?)\b"),
        "Je ne sais pas qui l’on y rencontre ; rien ne me dit que c’est réservé aux personnes étrangères, ou fermé à elles.",
        re.compile(r"\b(?:prime|alloc\w*|argent|cours|apprendre|parler)\b"),
        demarche=True,
    ),
    "question_emploi_apres": Attribut(
        re.compile(
            r"\b(?:taf|boulot|job|travail|emploi|embauche\w*|cdi) (?:\w+ ){0,2}?(?:au bout|a la fin|apres|derriere|a la sortie|au final)\b"
            r"|\b(?:au bout|a la fin|apres|derriere|a la sortie) (?:\w+ ){0,5}?(?:taf|boulot|job|travail|emploi|embauche\w*)\b"
        ),
        _RIEN,
        "Je ne sais pas si l’on en sort avec un emploi.",
        re.compile(r"\b(?:j ai|mon|ma|apres (?:le|mon|ce) (?:travail|boulot|taf)|soir|enfants?)\b"),
    ),
    ARRET: Attribut(
        re.compile(
            r"\b(?:arret\w*|partir|quitter|lacher|abandonner|sortir|changer d avis|stopper|se barrer|demissionner) (?:\w+ ){0,3}?(?:quand|avant la fin|en cours|en route|si|a tout moment|n importe quand)\b"
            r"|\bon peut (?:\w+ )?(?:arreter|partir|quitter|lacher|abandonner|changer d avis)$"
            r"|\bsi (?:ca|sa) (?:me |lui )?(?:plait|va|convient) pas\b|\b(?:force|oblige\w*) (?:de|d) rester\b"
        ),
        _RIEN,
        "Je ne sais pas comment on arrête avant la fin.",
        re.compile(r"\b(?:ecole|lycee|college|fumer|boire|cours|rsa|chomage|cdi|travail|conversation|ici|discuter|metiers?|groupe)\b"),
    ),
    "question_rdv": Attribut(
        re.compile(
            r"\b(?:faut|fo|falloir|besoin|oblige\w*|obligatoire\w*|sans|avec|il faut|doit|dois) (?:\w+ ){0,3}?(?:rdv|rendez vous|rendezvous)\b"
            r"|\b(?:rdv|rendez vous) (?:obligatoire|ou pas|necessaire)\b"
        ),
        re.compile(r"\b(?:rendez vous|poussez la porte)\b"),
        "Je ne sais pas s’il faut un rendez-vous.",
        re.compile(r"\b(?:rate\w*|manque\w*|loupe\w*|aller a|y aller|venir|annul\w*|papiers?|apporter|cv|quoi|comment|france travail m)\b"),
        demarche=True,
    ),
}  # fmt: skip


# What is asked of a job, of the law, of the day, and of no piste.
_D_AUTRE_CHOSE = re.compile(
    r"\b(?:smic|fiches? de (?:paye|paie)|patron\w*|employeur\w*|chef\w*|(?:le|a le|ont le|j ai le|as le) droit|loi|trimestres?|retraite|marche|meteo|temps (?:pour|dimanche)|"
    r"deux mi temps|chomage|enfants?|fils|fille|bebe|creche|ecole de|bracelet\w*|compatible\w*)\b"
)


def attributes_asked(texte: str) -> list[str]:
    """The attributes that a message names; whether it asks is told elsewhere."""
    mots = words_only(texte)
    if _D_AUTRE_CHOSE.search(mots):
        return []
    dits = [
        nom
        for nom, attribut in ATTRIBUTS.items()
        if attribut.demande.search(mots) and not (attribut.sauf and attribut.sauf.search(mots))
    ]
    return [nom for nom in dits if not (nom == CONTRAT and CDI in dits)]


def attribute_asked(texte: str) -> str | None:
    """The first attribute that a message names; None for none."""
    return next(iter(attributes_asked(texte)), None)


def is_asked_by_name(texte: str) -> bool:
    """Whether a message names an attribute that nobody names but to ask of it: "c comme l’armée l’epide"."""
    nom = attribute_asked(texte)
    return nom is not None and ATTRIBUTS[nom].seul


def sentence_on(fiche: Fiche, nom: str) -> str | None:
    """The sentence of a fiche that tells an attribute; None when none does."""
    dit = ATTRIBUTS[nom].dit
    textes = [fiche.duree, fiche.remuneration, fiche.cout, fiche.resume]
    if ATTRIBUTS[nom].demarche:
        textes.append(fiche.demarche)
    phrases = (phrase for texte in textes if texte for phrase in sentences(texte))
    return next((phrase for phrase in phrases if dit.search(words_only(phrase))), None)
