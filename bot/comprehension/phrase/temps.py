"""When a clause speaks: the past, the future, what is supposed, what is over."""

from __future__ import annotations

import re

from bot.comprehension.phrase.clauses import Clause
from bot.comprehension.phrase.sujet import IL_ELLE, VERBE
from bot.comprehension.vocabulaire.proches import PROCHES

IMPARFAIT = re.compile(
    r" (?:j|je|il|elle|on|y|n|ne|me|m|en|l|ils|elles|qui|nous) "
    r"(?!vais |sais |fais |connais |reconnais |fait |sait |plait |connait |parait |satisfait |"
    r"mais |jamais |francais |beaujolais |chablais |gatinais |brionnais |charollais |drouais |"
    r"bourbonnais |lauragais |cinglais |talmondais |vendelais |fronsadais )"
    r"(?:etais|etait|etaient|avais|avait|avaient|etions|avions|[a-z]{2,}(?<!r)(?:ais|ait|aient)) "
    rf"| {PROCHES} (?:me |m |nous |le |la |l |y |n |ne )?(?!fait |sait |plait |connait |parait |"
    rf"satisfait )"
    r"[a-z]{2,}(?<!r)(?:ait|aient) "
)
PASSE = re.compile(
    r"^ (?:et |mais |moi )?(?:avant|autrefois|jadis|a l epoque|dans le temps|l epoque)"
    r"(?! (?:de |d |le |la |les |l |que |qu |dernier))"
    r"| (?:j ai|a|ai) (?:deja |longtemps )?(?:vecu|connu|dormi|ete heberge|ete scolarise|"
    r"ete locataire|ete a la rue|ete sdf|ete au rsa|ete au chomage|ete suivi|touche le rsa|"
    r"galere (?:\d+ ans|longtemps|avant)|passe par la|dormi dehors (?:pendant|a|en|il y a|durant)|"
    r"vecu (?:a|dans|en|ca)|loge|fugue|vire de (?:chez|l ecole)|"
    r"touche le chomage|ete dans|ete en (?:cdi|cdd|interim|foyer|chrs|prison|couple|depression)|"
    r"ete sans) "
    r"| (?:dans le passe|a l epoque|autrefois|par le passe|etant petit|quand j etais|jadis|"
    r"il fut un temps|dans une autre vie|dans ma jeunesse|du temps ou|a cette epoque|"
    r"en ce temps la|quand il etait|quand elle etait|enfant (?=\|)|gamin (?=\|)) "
    r"| (?:ai|a|as|avons|ont) (?:bien |vraiment )?failli "
    r"|^ (?:mais |et )?(?:il y a|y a) (?:quelques|longtemps|\d+) ?(?:ans|mois)? (?:j|je) "
    r"(?:etais|avais|ai ete) "
)
# What is over, said after or of the thing itself: "tout est réglé", "les dettes c’était avant".
_RESOLU = re.compile(
    r" (?:c est|ca c est|c etait) (?:tout )?(?:du passe|de l histoire ancienne|histoire ancienne|"
    r"derriere (?:moi|lui|elle|nous)|loin derriere|regle|avant|il y a longtemps|une? autre "
    r"(?:epoque|vie)|de l ancien temps|oublie|loin tout ca|vieux tout ca|bel et bien fini|"
    r"fini tout ca|fini ca|une vieille histoire)(?= )"
    r"| (?:tout (?:est |a ete )?|affaires? |dossier |histoire |probleme )(?:regle|rembourse|solde|"
    r"classee?|paye|apure)(?= )"
    r"| (?:regle|rembourse|solde|gueri|sevre|apure) (?:depuis|en \d{4}|l an(?:s|nee)? dernier)"
    r"| (?:alcool|drogues?|shit|came|coke|clope|tabac|dettes?|prison|bracelet|galere|rue|squat|"
    r"depression|violences?|coups|cannabis|beuh|heroine|joints?|surendettement|huissiers?|taule|"
    r"foyer|poker|casino) (?:\| )?(?:c est|ca c est|est|sont) (?:bien |bel et bien |totalement )?"
    r"(?:fini|termine|finie|terminee|finis|termines|oublie|loin)(?= )"
    r"| (?:violences?|dettes?|addictions?|depression|conduites?|consommations?|soucis|problemes?|difficultes?)"
    r"(?: [a-z]+){0,2} (?:passee?s?|anciens?|anciennes?|resolue?s?|reglee?s?|d autrefois|dans le passe)(?= (?:\||$|et |mais ))"
    r"| (?:n en parlons plus|n en parle plus|page tournee?|tourne la page|refait (?:ma|"
    r"sa) vie)(?= )"
)
# What is settled is the night: "elle dort chez une pote, c’est réglé".
_TOIT_TROUVE = re.compile(
    r" (?:dors|dort|dorment|loge|reste|heberge|accueilli|est|suis) (?:[a-z]+ ){0,3}?(?:chez|au|a l|en) .*(?:c est|c) (?:tout )?regle "
)
_VA_BIEN = re.compile(
    r" (?:ca va|tout va|(?:je |il |elle )?(?:vais|va)) (?:tres |beaucoup |super |trop |"
    r"parfaitement )?"
    r"(?:bien|mieux|nickel|impec)(?= )"
)
_DATE_PASSEE = re.compile(
    r" (?:y a \d+ ans|en (?:19|20)\d\d|a \d\d ans|l an dernier|autrefois|plus jeune) "
)
_SANS_PRESENT = re.compile(r" (?:ai|a|avons|as) (?:deja )?(?:eu|ete|connu|fait|vecu|touche) ")
_SI_SEUL = re.compile(
    r"^ (?:et |mais |par exemple |bon |allez )*(?:(?:si|imaginons|imagine|imaginez|admettons|"
    r"supposons|mettons|disons) "
    r"(?:un jour|jamais|demain|plus tard|jamais un jour|que|qu|l an prochain|ca se trouve|"
    r"par malheur)|"
    r"imaginons|imagine|imaginez|admettons|supposons|mettons) (?:\| )?$"
)
# "à 16 ans je vivais à Nevers": the age of a past.
_A_CET_AGE = re.compile(
    r"^ (?:et |mais |moi )*(?:a|vers|des|a mes|jusqu a|entre) \d+(?: et \d+)? ans (?:\| )?$"
)
_FRONTED = re.compile(
    r"^ (?:et |mais |moi )*(?:avant|autrefois|jadis|au pays|dans mon pays|au bled)"
    r"(?: (?:au|en|dans|mon|le|la|pays|bled|[a-z]+ie|maroc|mali|de|venir|ici|tout ca|covid))* $"
)
_CETTE_NUIT = re.compile(r" (?:cette nuit|la nuit derniere|hier(?: soir)?|ces derniers jours) ")
_HYPOTHESE = re.compile(
    r"^ (?:et |mais |meme |ou |du coup |donc |alors |par exemple |ben )*(?:si "
    r"(?:j|je|on|il|elle|jamais|t|tu|ma|mon|mes|un|une|c|ca|quelqu|la personne|l|le|y|ya|n|"
    r"demain|plus tard)\b|s ils? (?!vous |te ))"
    r"| (?:au cas ou|imaginons|imagine|admettons|supposons|mettons que|en supposant|a supposer|"
    r"par hypothese|a condition d|dans le cas ou|quelqu un qui|si jamais|si un jour|en cas de|"
    r"en admettant|le jour ou (?:je|j|il|elle|on)|pour peu que|a moins que|comme si|"
    r"j ai reve que?|dans mon reve|mon reve (?:c est|ce serait|est)|(?:je |j )?ferais comment) "
)
_MEME_SI = re.compile(r"^ (?:et |mais )?meme (?:si|s ils?) ")
_CONDITIONNEL = re.compile(
    r" (?:j|je|on|il|elle|ca) (?:n |ne |me |m |y |en )?"
    r"(?!voudrais |voudrait |aimerais |aimerait |souhaiterais |souhaiterait |prefererais |dirais |"
    r"faudrait )"
    r"[a-z]+r(?:ais|ait) "
)
_FUTUR = re.compile(
    r" (?:j|je|il|elle|on) (?:n |ne |me |m |y |en |l |la |le |les |vais bientot |vais peut etre )?"
    r"(?:aurai|aura|serai|sera|ferai|fera|irai|ira|toucherai|touchera|passerai|passera|habiterai|"
    r"habitera|commencerai|commencera|travaillerai|travaillera|demenagerai|demenagera|"
    r"entrerai|entrera|rentrerai|rentrera|pourrai|pourra|vivrai|vivra|"
    r"va (?:etre|avoir|passer|commencer|entrer|faire|toucher|demenager|habiter|avoir)|"
    r"vais (?:etre|avoir|passer|commencer|entrer|rentrer|faire|toucher|demenager|habiter|"
    r"reprendre|integrer|(?:bientot |encore )?(?:me |m )(?:retrouver|mettre)|finir|dormir)|"
    r"(?:etre|avoir|passer|commencer)) "
    r"| (?:des que|quand|une fois que|le jour ou|lorsque) (?:j aurai|je serai|j ai|il aura|"
    r"elle aura|il sera|elle sera) "
)
_PLUS_TARD = re.compile(
    r"^ (?:et |mais |moi )*(?:dans \d+ (?:ans|mois)|plus tard|un jour|quand je serai grande?|l ans prochaine?) (?:\| )?$"
)
_RETOUR_PRESENT = re.compile(
    r" (?:maintenant|aujourd hui|actuellement|en ce moment|desormais|depuis) |^ (?:et |mais )?ici "
)


def mark_time(clauses: list[Clause]) -> None:
    precedente: Clause | None = None
    for clause in clauses:
        meme_phrase = precedente is not None and precedente.phrase == clause.phrase
        sans_sujet = not clause.moi and not clause.autre and not IL_ELLE.search(clause.texte)
        if _CETTE_NUIT.search(clause.texte):
            pass
        elif PASSE.search(clause.texte) or IMPARFAIT.search(clause.texte):
            clause.passe = True
        elif (
            precedente is not None
            and precedente.passe
            and meme_phrase
            and sans_sujet
            and not _RESOLU.search(precedente.texte)
        ):
            clause.passe = clause.liaison in ("et", "faible") and not _RETOUR_PRESENT.search(
                clause.texte
            )
        if (
            precedente is not None
            and clause.liaison == "sujet"
            and _FRONTED.match(precedente.texte)
        ):
            clause.passe = True  # "avant au pays | je travaille couture"
        if clause.passe and precedente and meme_phrase and _A_CET_AGE.match(precedente.texte):
            precedente.passe = True
        if _HYPOTHESE.search(clause.texte) and not _MEME_SI.search(clause.texte):
            clause.hypothese = not re.search(
                r" si (?:vous|possible|besoin|ca vous|tu veux)", clause.texte
            )
        elif _CONDITIONNEL.search(clause.texte):
            clause.hypothese = True
        elif precedente is not None and precedente.hypothese and meme_phrase:
            clause.hypothese = (
                clause.liaison in ("et", "qui")
                or sans_sujet
                or bool(_SI_SEUL.match(precedente.texte))
            )
        if _FUTUR.search(clause.texte):
            clause.futur = True
        elif (
            precedente is not None
            and meme_phrase
            and clause.liaison == "sujet"
            and _PLUS_TARD.match(precedente.texte)
        ):
            clause.futur = True  # "dans dix ans | je me vois propriétaire"
        elif precedente is not None and precedente.futur and meme_phrase and sans_sujet:
            clause.futur = clause.liaison == "et"
        regle = _RESOLU.search(clause.texte) and not _TOIT_TROUVE.search(clause.texte)
        if regle and not clause.autre:
            clause.passe = True
            if (
                precedente is not None
                and meme_phrase
                and not _RETOUR_PRESENT.search(precedente.texte)
                and (
                    _SANS_PRESENT.search(precedente.texte)
                    or _DATE_PASSEE.search(precedente.texte)
                    or not VERBE.search(precedente.texte)
                )
            ):
                precedente.passe = True
        elif (
            precedente is not None
            and _VA_BIEN.search(clause.texte)
            and _DATE_PASSEE.search(precedente.texte)
            and _SANS_PRESENT.search(precedente.texte)
        ):
            precedente.passe = True  # "j’ai fait une dépression il y a dix ans, ça va mieux"
        precedente = clause
