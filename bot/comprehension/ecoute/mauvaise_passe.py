"""What is hard to live and tells no fact: no strength left, home that was left or is all quarrels, somebody
who died or went. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_VOIR_PERSONNE = re.compile(
    r"\b(?:veux|veut|voudrais|envie de|envie d|supporte de) (?:(?:plus|pas|surtout) )?(?:voir|parler a|rencontrer|croiser) personne\b"
    r"|\b(?:veux|veut|envie|envie de) (?:pas|plus) (?:de )?(?:voir|parler a|rencontrer|parler avec) (?:du monde|des gens|quelqu un|qui que ce soit)\b"
)

_SANS_ENVIE = re.compile(
    r"\b(?:tu|vous|on|personne|ca|sa) (?:va|vas|allez|peut|peux|pouvez|pourra\w*|fera|feras|ferez) (?:jamais |de toute facon )?rien (?:(?:y |me )?(?:faire|changer|trouver|apporter) )?(?:pour moi|pour nous|a ma vie|dans ma vie)\b|"
    r"\b(?:plus|pas) (?:vraiment )?(?:envie|gout|force|energie|courage) (?:de |d |a |pour )?(?:rien|me lever|quoi que ce soit|grand chose|faire|sortir)\b"
    r"|\bplus envie$|^(?:(?:de toute facon|franchement|mais|non|bof|en vrai|la|tout) )*(?:ca|cela|tout ca|c) (?:ne )?(?:sert|servira|sers|serre) a rien(?: (?:tout ca|de toute facon|tt ca|vos trucs|vos pistes))*$|\b(?:plus|pas) (?:la force|le courage|le moral|d energie)$|\b(?:gout|envie) (?:a|de) rien\b|\b(?:dors|mange|sors|ris|souris) (?:plus|pas|mal)\b"
    r"|\b(?:je sers|je vaux|je suis bon|je suis bonne|suis nul|suis nulle) (?:a )?rien\b|\b(?:sens|suis) (?:trop |tellement )?(?:nulle?|bete|incapable|inutile)\b|\b(?:a quoi bon|j y arrive (?:plus|pas)|tout rate|trop dur)\b"
    r"|\b(?:suis|suit|chui|chuis|sens|me sens) (?:(?:tres|trop|tellement|super|vraiment|souvent|toujours|tout le temps|juste|si|un peu) )*(?:tristes?|malheureu(?:x|se)|deprimee?|demoralisee?|abattue?|pas bien|au fond du trou)\b"
)

_PARENT = (
    r"(?:mere|pere|parents?|daronn?e?s?|darons?|beau pere|belle mere|maman|papa|famille|vieux)"
)

_A_LA_MAISON = re.compile(
    rf"\b{_PARENT} (?:(?:il|elle|ils) )?(?:me |m |nous )?(?:gueulent?|crient?|crie|engueulent?|rabaissent?|insultent?|saoulent?|comprend(?:s|nent)? pas|lachent? pas|prennent? la tete)\b"
    r"|\b(?:ca|sa) (?:va|se passe) (?:pas|mal) (?:du tout |trop )?(?:a la maison|chez moi|avec mes parents)\b"
)

_PARTI = re.compile(
    r"\b(?:suis|ai) (?:parti|partie|fugue|fuguer|barre|barree|casse|cassee|tire|tiree)(?: (?:de (?:chez (?:moi|mes parents|ma mere|mon pere)|la maison)|du foyer))?$"
    r"|\b(?:parti|partie|barre|barree|tire|tiree) (?:de chez (?:moi|mes parents|ma mere|mon pere|eux)|de la maison|du foyer)\b|\b(?:ai|suis en) fugue\b"
    r"|\bveux (?:pas|plus) (?:rentrer|retourner)(?: (?:chez (?:moi|mes parents|ma mere|mon pere|eux|lui|elle)|a la maison|la bas|au foyer))?$"
)

_PARENT_PARTI = re.compile(
    r"^(?:(?:et|mais|moi|oui|non|en fait|parce que) )*(?:(?:le|son|leur|mon|ma|la) )?(?:papa|pere|mari|conjoint|compagnon|copain|mec|ex|mere|maman|femme|compagne)"
    r" (?:(?:il|elle|n|ne|nous|m|s|me|a|est|ete|plus|pas|deja|la) )*(?:parti[er]?|partir|barree?|cassee?|tiree?|quittee?s?|abandonnee?s?|laissee?s?|absente?|la|present|loin)"
    r"(?: (?:seule?|avec (?:le bebe|les enfants|la petite|le petit)|depuis [a-z0-9 ]+|il y a [a-z0-9 ]+|y a [a-z0-9 ]+))*$"
)

_MORT = re.compile(
    r"\b(?:mor(?:t[es]?)?|s (?:est|etait) eteinte?|mourrir|mourir|decede\w*|deces|enterre\w*|deuil|disparu\w*|obseques|perd(?:u|re) (?:mon|ma|mes|un|une|sa|son|ses|notre|nos|leur|leurs|le|la|les) (?!papiers|travail|boulot|permis|confiance|carte|telephone|cle|pi\b|piece|cni)\w+|a pris (?:mon|ma|mes|notre|nos)|emportee?|plus de ce monde|est plus la|est parti[e]? (?:trop tot|d un coup|au ciel)|suicide\w*|tue\w*|cancer|"
    r"nous (?:a|ont) quitte\w*|(?:vient|viennent) de (?:nous|me|m) quitter?|paix a (?:son|leur) ame|enterrement|m a quittee? pour toujours|fausse couche|veuf|veuve)\b"
)

# Of one's own, told beside other things: "la caravane de mon père qui est mort"; not of long ago.
_LES_SIENS = (
    r"(?:pere|mere|papa|maman|parents|frere|soeur|frangine?|fils|fille|enfant|bebe|mari|femme|conjointe?|compagn(?:on|e)|copain|copine|"
    r"meilleure? (?:ami|amie|pote|copine)|grand (?:pere|mere)|papi|papy|mamie|mamy|oncle|tante|tonton|tata|cousine?|pote|amie?|daron(?:ne)?|reum|reup)"
)
_UN_DES_SIENS = re.compile(
    rf"\b(?:mon|ma|mes|notre) (?:petite? |grande? )?{_LES_SIENS} (?:(?:qui|qu|il|elle|vient|vien|viennent|de|est|et|a|ete|sont|nous|m|malheureusement|deja|tous|les|deux) )*"
    r"(?:morte?s?|mourir|decedee?s?|deceder|enterree?s?|suicidee?s?|tuee?s?|emportee?s?)\b"
    rf"|\b(?:mort|deces|enterrement|obseques|perte|deuil) (?:de|d) (?:mon|ma|mes|notre) (?:petite? |grande? )?{_LES_SIENS}\b"
    rf"|\b(?:perdu|enterre|enterrer|perdre) (?:mon|ma|mes|notre) (?:petite? |grande? )?(?:{_LES_SIENS})\b(?! (?:de vue|des yeux))"
    r"|\b(?:suis|sommes|toujours|encore) en deuil\b"
)
_IL_Y_A_LONGTEMPS = re.compile(
    r"\b(?:quand j (?:avais|etais)|(?:il y a|y a|depuis) (?:\d\d|longtemps|[5-9]) ?|j avais \d+|petite?s? j)\b"
)

# "C’est mort pour moi", "le permis c’est mort": hopeless, and nobody died.
_C_EST_FICHU = re.compile(
    r"\b(?:c est|ca est|c|cest|sa|ca|c etait|ce sera|(?:permis|voiture|caisse|bagnole|scooter|moto|plan|projet|formation|stage|dossier|telephone|tel|portable|ordi|batterie|pc|cv|annee|soiree)(?: est| est)?)"
    r" (?:(?:deja|trop|vraiment|completement|grave|cuit|foutu|et) )*morte?\b(?! (?:dans|hier|ce matin|il y a|y a|a l|a \d|en \d))"
    r"|\bmorte? de (?:rire|faim|fatigue|trouille|peur|froid|honte|soif)\b|\b(?:est|suis) mort de\b|\bpoint mort\b|\bheures? mortes?\b"
)


def wants_to_see_nobody(texte: str) -> bool:
    """Whether a message says that one wants to meet nobody: no call for somebody to talk to."""
    return _VOIR_PERSONNE.search(plain(texte)) is not None


def quarrels_at_home(texte: str) -> bool:
    """Whether a young person tells of home as a place of quarrels, or one that was left."""
    return _A_LA_MAISON.search(plain(texte)) is not None


def leaves_home(texte: str) -> bool:
    """Whether one left home, or will not go back: "je suis partie de chez moi", "je veux pas rentrer"."""
    return _PARTI.search(plain(texte)) is not None


def is_left_with_a_child(texte: str) -> bool:
    """Whether the other parent is said to be gone: "le papa est pas là", "mon mari est parti"."""
    return _PARENT_PARTI.match(plain(texte)) is not None


def tells_of_a_death(texte: str) -> bool:
    """Whether a message tells of a death, or of a loss in so many words."""
    return _MORT.search(_C_EST_FICHU.sub(" ", plain(texte))) is not None


def loses_one_s_own(texte: str) -> bool:
    """Whether a message tells, beside other things, that one of one’s own is dead, and not long ago."""
    dit = _C_EST_FICHU.sub(" ", plain(texte))
    return _UN_DES_SIENS.search(dit) is not None and _IL_Y_A_LONGTEMPS.search(dit) is None


def says_it_is_hopeless(texte: str) -> bool:
    """Whether a message says, as people do, that something is "mort", and of nobody that they died."""
    return _C_EST_FICHU.search(plain(texte)) is not None and not tells_of_a_death(texte)


def is_in_low_spirits(texte: str) -> bool:
    """Whether a message tells that one has no strength or wish left, and no fact."""
    return _SANS_ENVIE.search(plain(texte)) is not None
