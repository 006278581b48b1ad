"""The wordings of an age: "j’ai 19 ans", "bientôt 18", "25 ans, Lure", "mes 30 bougies"."""

from __future__ import annotations

import re

from bot.comprehension.dates import NOM_MOIS, TOUT_JUSTE

BIENTOT = re.compile(
    r" (?:bientot|presque|quasi|quasiment|pas tout a fait|pas loin (?:de|d)|"
    r"vais (?:avoir|sur|faire|bientot avoir|prendre)|"
    r"va (?:avoir|sur|faire|prendre)|(?:vais|va|veux) feter|j approche|approche|aurai|aura|"
    r"feterai|fetera)"
    r"(?: (?:de|des|d|les|mes|ses|ces|sur|bientot|avoir|faire|l age de))*"
    r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|euros|enfants|semaines|jours|h|heures|eme))"
)
_JOUR = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
A_VENIR = (
    r"(?:bientot|dans (?:\d+|un|une|quelques) (?:mois|semaines?|jours)|"
    rf"le mois prochain|la semaines? prochaine|en {NOM_MOIS}|le \d+ (?:er )?{NOM_MOIS}|demain|"
    rf"(?:debut|fin|mi) {NOM_MOIS}|la semaine pro|l ans prochaine?|{_JOUR}(?: prochain)?|"
    r"a noel|ce week end)(?= )(?! (?:dernier|passe))"
)
BIENTOT_APRES = re.compile(rf" (?P<n>\d{{1,3}}) (?:ans|bougies) {A_VENIR}")
BIENTOT_SES = re.compile(rf" (?:mes|ses|ai|aurai|a) (?P<n>\d\d) {A_VENIR}")
# What may stand between the head of a frame and its number.
_ADVERBES = (
    r"(?: (?:de|deja|maintenant|actuellement|seulement|juste|que|tout juste|mes|est|c est|environ|"
    r"a peine|toujours|quand meme|bien|pile|au jour d aujourd hui|aujourd hui|hui))*"
)
DIT = re.compile(
    r" (?:j ai|je ai|moi ai|age|agee|eu|d avoir|feter mes|fete mes|feter ses|fete ses|jeune de|"
    r"homme de|femme de|"
    r"dame de|garcon de|fille de|personne de|monsieur de|quelqu un de|suis age de|mon age|je suis|j ai fait|"
    r"suis (?:une? )?(?:jeune |petite? )?(?:femme|homme|fille|garcon|dame|maman|papa|mere|pere|meuf|mec|gars|nana|"
    r"jeune|etudiante?|lyceen(?:ne)?|chomeu(?:r|se)|ouvri(?:er|ere)|retraitee?|celibataire)"
    r"(?: (?:de famille|solo|isolee?|seule?|celibataire))?(?: (?:age )?de)?|"
    r"age de|age est|age c est|moi|il a|elle a|qui a|on a|ai|j ait|je|en ai|en a|l age de)"
    rf"{_ADVERBES} (?P<n>\d{{1,3}}) ans(?= )"
)
FAIT = re.compile(
    rf" (?:fais|fait|fete|eu) (?:mes |ses )?(?P<n>\d{{2}}) ans (?:depuis )?(?:{TOUT_JUSTE}|"
    rf"(?:le mois|l ans) dernier|(?:en |le \d+ (?:er )?){NOM_MOIS}|cette ans)(?= )(?! prochain)"
)
# "Vient de fêter ses 16", "je viens d’avoir mes 18": no "ans".
VIENT_DE_FETER = re.compile(
    r" (?:viens|vient) (?:juste |tout juste )?(?:de |d )(?:feter|souffler|prendre|avoir|passer) (?:mes|ses) (?P<n>\d{2})(?= (?:\||$|et |donc ))"
)
NU = re.compile(r" (?P<n>\d{1,3}) ans(?= )")
AUJOURD_HUI_N = re.compile(
    r" (?:aujourd hui|maintenant|a present|desormais|la)(?: (?:il|elle|j) (?:en )?(?:a|ai))? (?P<n>\d{2})"
    r"(?= (?:\||$))"
)
A_CE_JOUR = re.compile(
    r" (?P<n>\d{2})(?: ans)? (?:aujourd hui|maintenant|a ce jour|a present|desormais|en vrai|"
    r"en realite)(?= )"
)
BOUGIES = re.compile(
    r" (?:(?:crois|croit|croient|conteste|contestent|malgre|avec|assume|haut de)(?: pas)? )?(?:mes|ses) "
    r"(?P<n>\d{2}) (?:bougies|printemps|(?<=(?:pas|vec|gre|ste|ent) (?:mes|ses) \d\d )ans)(?= )"
)
_AGE_INVERSE = re.compile(r" (?P<n>\d{1,3}) ans (?:j ai|moi j ai|moi|j avoir)(?= (?:\||$))")
_SUITE_SANS_UNITE = (
    r"(?=\||$|pas |sans |suis |habite |je |j |bientot |et |mais |donc |depuis |hors |ni |"
    r"maintenant |aujourd |actuellement |deja |passes |bien |au |chomage |rsa |cherche |recherche |veut |veux |vit |vis |il |elle |oui |moi |ou )"
)
SANS_UNITE = re.compile(
    r" (?:j ai|je ai|j en ai|jeune de|age|age de|age est|mon age|mon age c est|moi c est|moi|lui|"
    r"il a|elle a|il en a|elle en a|en ai|en a|je suis|je age|pardon|d avoir|orienter a|oriente a|"
    r"accompagne a|(?:lui|elle|age) \|)"
    rf"{_ADVERBES} (?P<n>\d{{2}}) {_SUITE_SANS_UNITE}"
)
# "Un jeune d’une vingtaine d’années (il dit 21)".
IL_DIT = re.compile(
    r" (?:il|elle)(?: m| me| nous)? dit (?:avoir |qu il a |qu elle a |environ |a peu pres )*(?P<n>\d{2})(?: ans)?(?= (?:\||$))"
)
# "H, 52", "F 23 Vesoul": how an educator’s line begins.
LIGNE = re.compile(
    r"(?:^|(?<=\|)) (?:h|f|jf|jh|jeune h|jeune f|homme|femme|mme|m|mr|monsieur|madame|jeune homme|"
    r"jeune femme|jeune fille|jeune|garcon|fille|dame|papa|maman|mineure?|ado|usagere?|"
    r"beneficiaire|mec|meuf|gars|nana|keum|daron|daronne) (?:\| )?(?P<n>\d{2})(?= )"
    r"(?! (?:mois|euros?|enfants?|semaines|jours|h|heures|rue|ans))"
)
LIGNE_COLLEE = re.compile(r"(?:^|(?<=\|)) (?:jeune )?[hf](?P<n>\d{2})(?= )(?! (?:rue|sur|\d))")
# "Kevin 23 Beaucourt", "Yann. 26.", "Mme Diallo 52,": who is told by name.
NOMME = re.compile(
    r"(?:^|(?<=\|)) (?:(?P<civil>(?:m|mr|mme|mlle|monsieur|madame) (?:\| )?[a-z]+)|"
    r"(?:jean |marie |anne |ben |abd |el )?(?P<nom>[a-z]+)(?: [a-z])?|(?P<metier>[a-z]+(?:ien|ienne|ais|aise|ain|aine|eur|euse|ier|iere|"
    r"iste)))"
    r" (?P<pause>\| )?(?P<n>\d{2})(?= )"
    r"(?! (?:mois|euros?|enfants?|semaines|jours|h|heures|rue|ans|avenue|places?|km|eme|m2|min))"
)
# "J’accompagne Enzo (20)": a first name anywhere.
PRENOM = re.compile(r" (?P<nom>[a-z]+) (?:\| )?(?P<n>\d{2})(?= (?:\||$))")
MOTIFS = (
    BIENTOT,
    BIENTOT_APRES,
    BIENTOT_SES,
    FAIT,
    VIENT_DE_FETER,
    DIT,
    _AGE_INVERSE,
    BOUGIES,
    A_CE_JOUR,
    AUJOURD_HUI_N,
    NU,
    SANS_UNITE,
    IL_DIT,
    LIGNE,
    LIGNE_COLLEE,
    NOMME,
    PRENOM,
)
