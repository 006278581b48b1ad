"""What a message names and that is not so: what somebody forbids, an apprenticeship that no employer opens,
a right that is asked about, the people whom a door is said to be for. Pure, on plain words.
"""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

# "Mon père refuse que j’arrête le lycée": one is still there.
_EMPECHE = re.compile(
    r" (?:refuse(?:nt|r)?|interdi\w*|empeche\w*|oppose\w*|contre|pas d accord|hors de question|(?:veu[xt]|veulent|voudra\w*|accepte\w*) (?:pas|plus|jamais)) "
    r"(?:(?:a )?ce que |que |qu |pour que |l idee (?:de |d |que )|de |d )(?:m |me |je |j |il |elle |on )*"
    r"(?:arret\w*|quitt\w*|lach\w*|travaill\w*|boss\w*|taff\w*|abandonn\w*|sort\w*|change\w*)(?= )"
)
_FAIT_QUAND_MEME = re.compile(
    r" (?:quand meme|deja|j ai (?:arrete|quitte|lache|commence|trouve)|depuis|du coup j ai) "
)
# "BTS en alternance mais je trouve pas de patron": looked for, and not begun.
_ALTERNANCE = re.compile(r" (?:alternance|apprentissage|contrat pro) ")
_SANS_PATRON = re.compile(
    r" (?:trouve\w*|trouver) (?:(?:toujours|meme|encore|vraiment) )*(?:pas|rien|aucune?|plus)(?= )"
    r"| (?:pas|rien|jamais|toujours pas) (?:encore |reussi a |arrive a )*(?:trouve\w*|trouver)(?= )"
    r"| (?:sans|pas de|pas d|aucune?|plus de|plus d|manque (?:un|une|que le)|cherche (?:un|une)?|personne) (?:[a-z]+ ){0,2}?(?:patron\w*|employeur\w*|entreprises?|boites?|maitre d apprentissage|restos?|garages?|salons?)(?= )"
    r"| (?:patron\w*|employeur\w*|entreprises?|boites?) (?:ne |n )?(?:me |m )?(?:veut|veulent|prend|prennent|repond\w*) (?:pas|plus|jamais)(?= )"
)
_COMMENCE = re.compile(
    r" (?:suis|est|inscrite?|admise?|prise?|commence\w*|debute\w*|entree?|actuellement|depuis|cfa|annee|classe|lycee|mon patron|fac) "
)
# "Plombier salarié, je sais faire": what one could be.
ON_SAURAIT = re.compile(
    r" (?:salariee?|employee?|en (?:cdi|cdd|interim|contrat|mi temps|temps partiel)|a (?:mi temps|temps partiel)) (?:\| )?(?:(?:ca|oui|ouais) )*"
    r"(?:(?:je|j) (?:sais|saurais|peux|pourrais|veux bien|voudrais bien)(?: (?:le |en )?(?:faire|etre))?|pourquoi pas|ca me va|ca m irait)(?= (?:\||$|mais|aussi))"
)
# "Et le chômage j’y ai droit ?": asked about.
_DROIT_DEMANDE = re.compile(
    r" chomage (?:\| )?(?:(?:est ce que|apres|du coup|alors|la|ca|moi) )*(?:\| )?(?:j |je |on |il |elle )?(?:y )?(?:ai|a|aurai|aurait|aurais|aura) (?:(?:pas|plus|t|il|je|elle|quand meme|un) )*droits?(?= )"
    r"| droits? (?:[a-z]+ )?(?:au|a du|a un|d avoir le) chomage(?= )"
)
_AU_CHOMAGE = re.compile(
    r" (?:(?:suis|est|sommes|mis|mise|toujours|encore) (?:au|en) chomage|touche|inscrite?|sans (?:emploi|travail|boulot)|licencie\w*|viree?|chomage depuis|travaille (?:pas|plus)|bosse (?:pas|plus)|perdu) "
)
# "Ces chantiers c’est pour les drogués": of those people, and of nothing that one has.
_POUR_CES_GENS = re.compile(
    r" (?:pour|que|qu|plein|rempli|avec|entre|fait pour|reserve) (?:(?:a|aux|de|d|des|les|que|qu|juste|surtout) )*"
    r"(?:drogues|droguees|drogue(?= (?:\||$))|toxicos?|camees?|junkies?|alcooliques|alcoolos?|poivrots?|ivrognes|handicapes?|gogols?|mongols?|debiles|fous|tares|malades mentaux|depressifs|"
    r"taulards?|delinquants?|illettres|analphabetes|clochards?|sdf|migrants|immigres|etrangers)(?= )"
)
_CE_QU_ON_DIT = re.compile(
    r" (?:c est|c|sont|ca fait|truc|trucs|machin|chantiers?|votre|vos|ces|cette|ce|piste|pistes|la bas|insertion|centre|structure|formation|ecole|epide|e2c|esat|csapa) "
)
_DE_SOI = re.compile(
    r" (?:je (?:bois|fume|consomme|me drogue|prends|suis (?!pas )(?:[a-z]+ )?(?:alcoolique|droguee?|addict|handicapee?|malade|accro))|mon (?:handicap|addiction)|comme moi|moi aussi) "
)
DE_CES_GENS = ("addictions", "handicap", "justice", "sante-mentale", "lecture-ecriture", "langue")


def is_forbidden_to_leave(phrase: Phrase) -> bool:
    """Whether somebody is against one’s leaving school, or working: neither is done."""
    norme = phrase.norme
    return _EMPECHE.search(norme) is not None and _FAIT_QUAND_MEME.search(norme) is None


def looks_for_an_employer(phrase: Phrase) -> bool:
    """Whether an apprenticeship is only looked for: no employer is found, and none has begun."""
    norme = phrase.norme
    if _ALTERNANCE.search(norme) is None or _SANS_PATRON.search(norme) is None:
        return False
    return _COMMENCE.search(norme) is None


def asks_about_benefits(phrase: Phrase) -> bool:
    """Whether unemployment benefits are asked about, by who says nothing of today’s job."""
    norme = phrase.norme
    return _DROIT_DEMANDE.search(norme) is not None and _AU_CHOMAGE.search(norme) is None


def says_whom_it_is_for(phrase: Phrase) -> bool:
    """Whether a door is said to be for some people, by who is none of them."""
    norme = phrase.norme
    return (
        _POUR_CES_GENS.search(norme) is not None
        and _CE_QU_ON_DIT.search(norme) is not None
        and _DE_SOI.search(norme) is None
    )
