"""What a message takes back: a frein that is none any more ("en fait j’ai le permis"), a refusal
("finalement oui pour la Mission Locale"). The conversation removes it if it was told. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.demandes.annuaire import THEMES
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.texte import words_only

# What shows by itself that a frein is no more.
_LEVE: dict[str, str] = {
    "mobilite": r"(?:j ai|il a|elle a|ai) (?:bien |deja |enfin |quand meme )?(?:eu |achete |recupere )?(?:le permis|mon permis|son permis|le permis b|une voiture|ma voiture|sa voiture|un scooter|une caisse)|(?:je conduis|je suis vehicule[e]?|permis ok|permis et voiture)|(?:(?:le |mon |son )?permis(?: b)?|(?:la |ma |sa |une )?(?:voiture|bagnole|caisse|vehicule)) (?:\| )?(?:(?:moi|lui|elle|ca) )?(?:je |j |il |elle |on )?(?:l|en) (?:ai|a)(?: (?:deja|bien|une?|eue?|aussi))*|(?:j ai|ai|a|avec) (?:deja |bien )?(?:le |mon |son )?permis(?: b)? (?:\| )?(?:et|\||\+) (?:une |un |la |ma |sa |mon |le )?(?:voiture|vehicule|bagnole|caisse|scooter)|permis (?:\| )?(?:ok|c est bon|c est ok|oui)(?: (?:\| )?(?:et )?(?:voiture|vehicule|bagnole|caisse) (?:ok|c est bon|aussi|oui))?|(?:je suis|il est|elle est|suis|est) vehicule[e]?|(?:me|nous|lui) (?:prete|passe|laisse|donne) (?:souvent |toujours )?(?:la sienne|le sien|(?:sa|son|leur|une|un|la) (?:voiture|bagnole|caisse|scooter|moto|velo electrique))",
    "garde-enfants": r"(?:j ai|on a|elle a|il a) (?:bien |deja |enfin )?(?:trouve )?(?:une place en creche|une nounou|une nourrice|quelqu un pour (?:le|la|les) garder)|(?:ma mere|sa mere|ma soeur|mon mec|mon mari|sa grand mere) (?:(?:le|la|les) garde|garde (?:le|la|les) (?:petite?s?|enfants?|bebe))",
    "logement": r"(?:j ai|on a|il a|elle a) (?:bien |deja |enfin )?(?:trouve )?(?:un logement|un appart|un appartement|un toit|ma chambre)|je suis loge[e]?",
    "numerique": r"(?:je me debrouille|je m en sors|je gere) (?:bien )?(?:avec|sur) (?:internet|l ordi|l ordinateur)",
    "finances": r"j ai (?:tout |enfin |bien )*(?:rembourse|solde|paye|fini de (?:payer|rembourser)) (?:toutes )?(?:mes|les) dettes",
    "droits": r"j ai (?:enfin |bien )*(?:eu|recu|recupere) (?:mes papiers|mon titre de sejour|mon recepisse|ma carte (?:vitale|de sejour|d identite))",
    "langue": r"(?:je parle|il parle|elle parle) (?:tres |assez )?(?:bien|couramment) (?:le )?francais",
}
# In a line that tells who one is; asked what blocks, the same words are what does.
_PERMIS_ET_VOITURE = re.compile(
    r" permis(?: b)? (?:\| )?(?:et|\+|\|) (?:une |un )?(?:voiture|vehicule|bagnole|caisse)(?= (?:\||$|sans (?!permis)|ok|cherche))"
)
_MANQUE = re.compile(
    r" (?:freins?|bloqu[a-z]*|problemes?|soucis?|manqu[a-z]*|faut|faudrait|besoin|sans|pas|ni|plus|aucun|voudrais|veut|veux|passer|"
    r"cherche|aide|aider|financer|financement|payer|obstacles?|galere|difficultes?|mais) "
)
# "Ma mère la garde le matin, personne l’après-midi": part of the time, or of the children.
_ET_SINON = re.compile(
    r" (?:personne|rien|aucun|aucune) (?:pour |d autre|le |la |l |les |apres|sinon|ensuite|quand|\||$)"
)
# The car that one has and that does not run; the permis that was lost since.
_HORS_SERVICE = re.compile(
    r" (?:voiture|vehicule|caisse|bagnole|auto|scooter|moto)(?: (?!ok )[a-z]+){0,3} (?:hs|panne|casse|morte?|epave|foutue?|reparer|"
    r"vendue?|volee?|immobilisee?|accidentee?|fourriere)(?= )"
    r"| permis(?: [a-z]+){0,2} (?:suspendu|annule|retire|invalide)(?= )"
)
_LEVE_MOTIFS = {code: re.compile(rf" (?:{motif}) ") for code, motif in _LEVE.items()}
_PLUS_DE = re.compile(
    r" (?:(?:j ai|il a|elle a|y a|on a|ai|a)? ?(?:plus|pas|aucun) (?:de |d |le |la )?(?:probleme|souci|difficulte|galere|blocage)s? (?:de |d |avec |pour |niveau |cote )?(?:l |le |la |les |du |des )?)(?P<quoi>[a-z ]+)"
)
_C_EST_REGLE = re.compile(
    r" (?:c est|ca c est|est) (?:bon|regle|arrange|fini)(?: (?:pour|mes|mon|ma|les|le|la|l|avec|niveau|cote|problemes?|soucis?|histoires?|de|d))+ (?P<quoi>[a-z ]+)"
)
# What weighs on one, and is denied: "pas d’addiction", "jamais eu de dettes", "ni malade ni endetté".
_CHARGE = (
    r"(?:addictions?|dependances?|dettes?|credits?|casier(?: judiciaire)?|condamnations?|handicap|maladies?|depression|"
    r"(?:problemes?|soucis?|histoires?|ennuis?) (?:de |d |avec )(?:la |l )?[a-z]+)"
)
_ETAT = r"(?:malade|endette|depressi(?:f|ve)|deprime|alcoolique|drogue|toxico(?:mane)?|accro|handicape|isole|illettre|timide|surendette)"
_SANS_CHARGE = re.compile(
    rf" (?:ai|a|avons|ont) (?:pas|plus|jamais|aucune?|zero)(?: (?:eu|connu|du tout|vraiment|de|d|aucune?|la|le|moindre))* (?P<quoi>{_CHARGE})(?= )"
    rf"| (?:suis|est|sommes|ete) (?:pas|ni|jamais)(?: (?:ete|du tout|vraiment|quelqu un d|qqun d|une personne))* (?P<etat>{_ETAT})e?s?(?= )"
    rf"| ni (?P<ni>{_ETAT})e?s?(?= )"
    # the whole of a message, or of one of its parts: "pas de dettes", "aucune addiction"
    rf"|(?:^|\|) (?:(?:non|nan|oui|mais|moi|bah|ben|et|euh) )*(?:pas|aucune?|zero|sans|ni|jamais)(?: (?:eu|de|d|du tout|aucune?|la|le|moindre))* (?P<nu>{_CHARGE})(?= (?:\||$))"
)
_POURTANT = re.compile(r" (?:mais|sauf|juste|seulement|presque|encore|pourtant) ")
_ETATS = {
    "sante": "malade", "finances": "dette", "sante-mentale": "depr", "handicap": "handicap",
    "addictions": "alcoolique drogue toxico accro", "isolement": "isole",
    "lecture-ecriture": "illettre", "confiance": "timide",
}  # fmt: skip
_PLUS_DE_NU = re.compile(
    r" (?:j ai|il a|elle a|ai) plus de (?P<quoi>dettes|problemes? [a-z ]+|soucis? [a-z ]+) "
)
_REGLE = re.compile(
    r"(?P<quoi>(?: [a-z]+){1,5}?) (?:\| )?(?:c est|ca c est|est|sont|ca|a ete) (?:bon|regle|arrange|plus un (?:souci|probleme)|pas un (?:souci|probleme)|va mieux|roule|ok|efface|rembourse|solde)e?s?(?= )"
)
_NON = re.compile(r" (?:pas|plus|sans|aucun|jamais|ni) $")
_NIE_APRES = re.compile(r" (?:pas|plus|jamais) ")
_FINALEMENT = re.compile(
    r" (?:finalement|en fait|au final|tout compte fait|bon|ok|d accord|allez) (?:[a-z]+ ){0,4}?(?:oui|ok|d accord|pourquoi pas|je veux bien|j accepte|je prends|allons y|on peut|je vais essayer|ca m interesse|interesse)(?= )"
    r"| (?:je veux bien|pourquoi pas|va pour|vas y pour|ok pour|d accord pour|partant[e]? pour|j ai change d avis|je change d avis|changement d avis|reflexion faite) "
)
_NIE = re.compile(r" (?:pas|plus|jamais|non|ni) ")
# "Ah si en fait je veux bien", right after a refusal: only what was refused can be wanted again.
_SI_EN_FAIT = re.compile(
    r"^(?:(?:ah|oh|bon|mais|non|nan|euh|et|bah|ben|oui) )*"
    r"(?:si|finalement|en fait|au final|en vrai|tout compte fait|reflexion faite|(?:j ai|je) change d avis)"
    r"(?: (?:si|en fait|en vrai|finalement|pourquoi pas|ok|oui|allez|bon|d accord))*"
    r"(?: (?:je|j|il|elle|on) (?:veu[xt] bien|accepte|prends?|(?:suis|est) (?:ok|d accord|partante?)|(?:vais|va) (?:y aller|essayer|tenter)|y va(?:is)?)"
    r"(?: y aller| essayer| voir)?| pourquoi pas| ok pour (?:ca|ce truc)| je change d avis)$"
)
_PLUS_SUIVI = re.compile(
    r" (?:(?:c est|est|s est) (?:fini|termine|arrete)e?|(?:n y|y) (?:suis|vais|est|va) plus|"
    r"(?:suis|vais|est|va) plus (?:a|au|chez|en|dans)|plus (?:suivie?|inscrite?|accompagnee?)|j ai (?:quitte|arrete) (?:la|le|l|les|mon|ma)|"
    r"(?:ils|elles|on) m (?:ont|a) (?:sortie?|radiee?|viree?)) "
)
# What blocks is asked, and one thing is told to go well: "le logement ça va", "santé ok", "logement stable".
_VA_BIEN = re.compile(
    r"(?:^|\|| et| mais| non| oui)(?: (?:(?:non|nan|oui|mais|et|pour|cote|niveau|au niveau|du|de|la|le|les|l|son|sa|ses|mon|ma) )*(?:du |de )?)?"
    r" ?(?:(?:le|la|les|l|son|sa|ses|mon|ma|de|du) )*(?P<quoi>[a-z]+(?: [a-z]+)?) (?:\| )?(?:lui |elle |moi )?(?:(?:c est|ca|sa|est|tout) )?(?:va(?: (?:bien|tres bien|nickel))?|roule|ok|stable|stables|rien a signaler|ras)(?= (?:\||$|merci|et |la |le |l |locataire|proprietaire))"
)
_CHEZ_SOI = re.compile(
    r" (?:logement (?:est )?(?:autonome|stable)|locataire|proprietaire|(?:ai|a|dans|est dans) (?:ma|sa|son|mon) (?:propre )?(?:maison|appart|appartement|logement|studio)|bail a (?:mon|son) nom)(?= )"
)
_UN_TOIT_QUI_TIENT_MAL = re.compile(
    r" (?:expul\w*|impaye\w*|dettes?|retards?|huissiers?|insalubre|humid\w*|moisi\w*|trop (?:petit|cher|grand|loin)|surpeuple\w*|fragile|precaire|preavis|conges?|"
    r"quitt\w*|perd\w*|vendre?|vend|cherche\w*|voudrai\w*|veut|veux|demande|jusqu|fin de bail|plus|rats?|cafards?|indecent|coupe\w*|menac\w*|conflit\w*|voisins?|probleme\w*|souci\w*|galere\w*) "
)
_PLUS_DE_CHAUFFAGE = re.compile(r" plus de (?:chauffage|electricite|gaz|eau)(?= )")  # a bill
# "Ça y est c’est réglé": whatever blocked is solved, and nothing says what it was.
_TOUT_REGLE = re.compile(
    r"^ (?:(?:ca y est|au fait|en fait|ah|bah|ben|oui|bonne nouvelle|finalement|enfin|pour ca|la dessus|mon|ma|ce|le|"
    r"probleme|souci|moi|maintenant|c est bon|tout|a|ete|est|c est|ca c est|s est|\|) )*"
    r"(?:regle|arrange|resolu)e?s?(?: (?:maintenant|depuis [a-z0-9 ]+|pour moi|hier|aujourd hui|merci|\|))* $"
    r"|^ (?:(?:ca y est|en fait|c est|ca|n|est|ah|oui|\|) )*(?:plus|pas) un (?:probleme|souci)(?: \|)? $"
)
_ENLEVE = r"(?:on|ils|le spip|le juge) (?:(?:me|lui) |m ?)?(?:l ?|la |le |les )(?:ont |a )?(?:enleve|retire|ote)e?s?"
_NE_L_AI_PLUS = re.compile(
    r"^(?:(?:non|nan|nn|ah|euh|oups|pardon|mais|bah) )*(?:(?:en fait|enfin|finalement|pardon)"
    r"(?: (?:non|nan|nn))? (?:(?:je|j|il|elle|on) )?(?:ne |n )?(?:l ?|la |le )(?:ai|a) plus|"
    rf"(?:(?:en fait|enfin|finalement|ca y est) )?{_ENLEVE}(?: (?:en fait|enfin|je l ai plus|donc|du coup))*)"
    r"(?: (?:maintenant|hier|depuis [a-z0-9 ]+))?$"
)
# What one is glad to have no more, unlike a permis or a flat.
_CHARGES = {
    "justice": re.compile(r" (?:bracelet|spip|controle judiciaire|tig) "),
    "finances": re.compile(r" (?:dettes?|credits?|huissiers?|saisies?|surendettement) "),
}
# "Jai le bracelet nn jlai plus": told and taken back in one breath.
_AUSSITOT = re.compile(
    r"^(?P<quoi>(?:[a-z0-9]+ )+?)(?:(?:ah|euh|oups|enfin|fin|en fait|pardon|mais|non|nan|nn|si|finalement) )+"
    r"(?:(?:(?:je|il|elle|on) |j ?)?(?:n )?(?:l ?|la |le |les |en |n ?en )(?:ai|a|ont) plus|"
    rf"{_ENLEVE}|c est (?:fini|termine|regle))(?: (?:maintenant|du tout|depuis [a-z0-9 ]+))?$"
)
# A roof that ends: "j’ai un logement jusqu’à l’expulsion" is no roof found.
_PAS_POUR_LONGTEMPS = re.compile(
    r" (?:jusqu ?\w*|expuls\w*|huissiers?|preavis|plus pour longtemps|pas pour longtemps|pour l instant|pour le moment|"
    r"provisoire\w*|temporaire\w*|en attendant|bientot (?:plus|dehors)|fin de bail|treve|me virent?|me vire|loyers? (?:impayes?|en retard)) "
)
_EXPULSION_FINIE = re.compile(
    r" (?:plus d ?expulsion|expulsion (?:est |a ete |c est )?(?:annulee?|suspendue?|evitee?|reglee?|finie?|passee?))"
)
_SUPPOSE = re.compile(r" (?:si|quand|lorsque|des que|une fois que) $")


def read_lifted_freins(
    phrase: Phrase, faits: Iterable[Fait] = (), question: str | None = None
) -> tuple[str, ...]:
    """The freins that the message says are none, or none any more.

    One of `faits` told after what shows that it is none stands: "permis ok, pas de voiture".
    """
    norme = phrase.norme
    leves = {
        code
        for code, motif in _LEVE_MOTIFS.items()
        if (trouve := motif.search(norme))
        and not _NON.search(norme[: trouve.start() + 1])
        and not _SUPPOSE.search(norme[: trouve.start() + 1])
        and not _NIE_APRES.match(norme, trouve.end() - 1)
        and not phrase.clause_at(trouve.start() + 1).hypothese
        and " mais " not in norme[trouve.end() - 1 :]
        and not _is_told_after(phrase, code, trouve.end() - 1, faits)
    }
    a_les_deux = question != "freins" and _PERMIS_ET_VOITURE.search(norme)
    if a_les_deux and not _MANQUE.search(norme[: a_les_deux.start() + 1]):
        leves.add("mobilite")
    if _PAS_POUR_LONGTEMPS.search(norme) and not _EXPULSION_FINIE.search(norme):
        leves.discard("logement")
    for clause in (_PLUS_DE, _PLUS_DE_NU, _C_EST_REGLE, _REGLE):
        for trouve in clause.finditer(norme):
            quoi = f" {trouve['quoi'].strip()} "
            leves.update(code for code, motif in THEMES.items() if motif.search(quoi))
    for trouve in _VA_BIEN.finditer(norme):
        quoi = f" {trouve['quoi'].strip()} "
        if not _NON.search(f"{norme[: trouve.start('quoi')]}"):
            reste = norme[trouve.end() - 1 :]  # "permis ok, pas de voiture"
            leves.update(c for c, m in THEMES.items() if m.search(quoi) and not m.search(reste))
    if question == "freins" and _has_a_roof_that_holds(norme):
        leves.add("logement")
    for trouve in _SANS_CHARGE.finditer(norme):
        if phrase.clause_at(trouve.start() + 1).autre or _POURTANT.search(norme[trouve.end() :]):
            continue
        quoi = f" {(trouve['quoi'] or trouve['nu'] or '').strip()} "
        leves.update(code for code, motif in THEMES.items() if motif.search(quoi))
        etat = trouve["etat"] or trouve["ni"]
        leves.update(
            code for code, mots in _ETATS.items() if etat and any(m in etat for m in mots.split())
        )
    return tuple(code for code in THEMES if code in leves)


def _has_a_roof_that_holds(norme: str) -> bool:
    """Whether a home of one’s own is told, and nothing that weighs on it: "logement stable locataire hlm"."""
    chez_soi = _CHEZ_SOI.search(norme)
    if chez_soi is None or _NON.search(norme[: chez_soi.start() + 1]):
        return False
    return _UN_TOIT_QUI_TIENT_MAL.search(_PLUS_DE_CHAUFFAGE.sub(" ", norme)) is None


def _is_told_after(phrase: Phrase, code: str, fin: int, faits: Iterable[Fait]) -> bool:
    """Whether a frein is read after a place of the plain text, or its means said out of order."""
    if code == "garde-enfants" and _ET_SINON.search(phrase.norme, fin):
        return True
    if code == "mobilite" and _HORS_SERVICE.search(phrase.norme, fin):
        return True
    apres = phrase.span(fin - 1, fin)[1]
    return any(f.cle == "freins" and f.valeur == code and f.debut >= apres for f in faits)


def changes_mind(phrase: Phrase) -> bool:
    """Whether the message accepts what it may have refused: "finalement oui pour l’EPIDE"."""
    trouve = _FINALEMENT.search(phrase.norme)
    if trouve is None or _NON.search(phrase.norme[: trouve.start() + 1]):
        return False
    return not _NIE.search(phrase.norme[trouve.end() :])


def accepts_after_all(texte: str) -> bool:
    """Whether a message says no more than that what was refused is wanted: "si, je veux bien"."""
    return _SI_EN_FAIT.match(words_only(texte)) is not None


def has_it_no_more(texte: str) -> bool:
    """Whether a message mends by "en fait je ne l’ai plus": the bracelet told just before."""
    return _NE_L_AI_PLUS.match(words_only(texte)) is not None


def taken_back_at_once(texte: str) -> tuple[str, ...]:
    """The freins that a message names, and says in the same breath to be none any more."""
    trouve = _AUSSITOT.match(words_only(texte))
    quoi = f" {trouve['quoi'].strip()} " if trouve else ""
    return tuple(code for code, motif in _CHARGES.items() if motif.search(quoi))


def is_solved(phrase: Phrase) -> bool:
    """Whether the message says no more than that what blocked is solved."""
    return _TOUT_REGLE.search(phrase.norme) is not None and not phrase.clauses[-1].question


def leaves(phrase: Phrase) -> bool:
    """Whether the message says that one is in no such place any more."""
    return _PLUS_SUIVI.search(phrase.norme) is not None


_ARRETE_LA = re.compile(
    r"^(?:(?:non|nan|en fait|finalement|ah|bah|mais|oui|enfin|si|pardon|desolee?) )*(?:j ai|je l ai|je viens de|il a|elle a|on a) "
    r"(?:arreter?|quitter?|demissionner?|plaquer?|lacher?|ete viree?|perdu)(?: (?:hier|ce matin|tout|la semaine derniere|le mois dernier|lundi|mardi|mercredi|jeudi|vendredi|"
    r"cette semaine|il y a [a-z0-9 ]+|y a [a-z0-9 ]+|depuis [a-z0-9 ]+))*$"
)


def stops_working(texte: str) -> bool:
    """Whether a message says that one stopped, of the job told before: "en fait non, j’ai arrêté hier"."""
    return _ARRETE_LA.search(words_only(texte)) is not None
