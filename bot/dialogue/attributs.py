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


class Attribut(NamedTuple):
    """`demande`: the words that ask for it; `dit`: those of the sentence of a fiche that tells it;
    `inconnu`: what is said when none does; `sauf`: words with which something else is asked."""

    demande: re.Pattern[str]
    dit: re.Pattern[str]
    inconnu: str
    sauf: re.Pattern[str] | None = None


_UN_DIPLOME = (
    r"(?:diplomes?|certificats?|certifications?|qualifications?|titre pro\w*|attestations?)"
)
_SORTIR = (
    r"(?:sor[st]\w*|fini\w*|repar\w*|pass\w*|prepar\w*|obtien\w*|obten\w*|obtient|valid\w*|deliv\w*|donn\w*|"
    r"gagn\w*|decroch\w*|aura|aurai\w*|auront|recoi\w*)"
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
            r"\bcombien (?:\w+ ){0,3}?(?:par|au|le|du|chaque|tous les) mois\b|\bcombien (?:d argent|de sous|d euros|de thune\w*)\b"
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
    "question_militaire": Attribut(
        re.compile(
            r"\b(?:militaires?|milit|armee|armees|soldats?|casernes?|uniformes?|treillis|service militaire|lever (?:les|des) couleurs|marcher au pas)\b"
        ),
        _RIEN,
        "Je ne sais pas si la vie y est comme à l’armée. Vous pouvez le demander avant de dire oui ou non.",
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


def sentence_on(fiche: Fiche, nom: str) -> str | None:
    """The sentence of a fiche that tells an attribute; None when none does."""
    dit = ATTRIBUTS[nom].dit
    textes = (fiche.duree, fiche.remuneration, fiche.cout, fiche.resume)
    phrases = (phrase for texte in textes if texte for phrase in sentences(texte))
    return next((phrase for phrase in phrases if dit.search(words_only(phrase))), None)
