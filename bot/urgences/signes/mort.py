"""Death promised by somebody else, told in any way: the 17, and never the 3114.

"Il a dit qu’il me tuerait", "j’ai peur qu’elle nous tue", "si je le quitte je suis morte": who kills,
then links only, then who dies. A word that is no link ("je", "ce boulot") ends it, so that "il sait
que je veux me tuer" stays what it is. The same frames are erased where a suicide is looked for.
"""

from __future__ import annotations

from bot.urgences.signes.signe import Signe

_QUI = (
    "il|elle|ils|elles|lui|eux|COUPLE|PARENT|mec|mecs|type|gars|homme|hommes|monsieur|voisin|"
    "voisine|voisins|dealer|dealers|bande|quelqu_un|agresseur|passeur|proxenete|qui"
)
_UN_PROCHE = f"{_QUI}|fils|fille|gendre|coloc|colocataire|neveu"
_LIEN = (
    "y|me|m|nous|lui|leur|a|ont|avait|aurait|ai|est|et|deja|encore|toujours|souvent|il|elle|ils|elles|"
    "que|qui|un_jour|une_fois|plusieurs_fois|aussi|bien|hier|ce_matin|la|de|d|par|sms|message|"
    "va|vas|vont|allait|allaient|allai|aller|se_tuer|tuer|du_quartier|de_la_cite|de_ma_cite|veut|veulent|voulait|voulaient|viendrait|vient|venir|viendra|"
    "revenir|rentrer|retrouver|retrouve|retrouvera|chercher|attraper|finir|finira|finirait|fini|"
    "capable|serait|pourrait|peut|frere|soeur|pere|mere|ex|mari|mec|copain|conjoint|compagnon|"
    "mon|ma|mes|son|sa"
)
_DIT = (
    "dit|dis|di|disait|disent|dise|jure|jurait|jurer|promis|promet|promettait|repete|repetait|crie|"
    "criait|hurle|ecrit|ecrivait|assure|affirme|prevenu|previent|annonce|menace|menacait|menacent|"
    "menacer|texto"
)
_VA = (
    "veut|veulent|voulait|voulaient|va|vont|vas|allait|allaient|allai|aller|capable|finir|finira|finirait|fini|finisse|"
    "parle|parlait|jure|promis|menace|menacait|menacent|cherche|cherchent|cherchait|essaye|essaie|"
    "essayait|tente|viendra|viendrait|vient|vienne|revient|pourrait|peut|risque"
)
_CIBLE = "me|nous|la|le|l|les"
_TUER = (
    "tuer|buter|egorger|poignarder|assassiner|flinguer|etrangler|massacrer|achever|liquider|"
    "bruler_vif|bruler_vive"
)
_TUERA = (
    "tuera|tuerait|tueront|tueraient|butera|buterait|buteront|egorgera|egorgerait|crevera|"
    "creverait|plantera|planterait|poignardera|poignarderait|etranglera|etranglerait|flinguera"
)
_TUE = "tue|tues|tu|tuent|bute|butent|egorge|egorgent|creve|poignarde|etrangle|flingue|tuer"
_FUMER = "planter|crever|fumer|saigner|bruler"  # where nothing else is planted, smoked or burnt
_PEUR = "peur|peurs|crains|craint|craindre|craignait|redoute|terrifiee|terrorisee|terrifie|trouille"
_LIENS = " ".join([f"{_LIEN}?"] * 6)
_PEU = " ".join([f"{_LIEN}?"] * 3)
_PARLER = "refuse|refusais|denonce|denoncais|plainte|parle|parlais|raconte|racontais"
_LUI = "il|ils|lui|COUPLE"
_LE_QUITTER = "pars|part|partais|partait|quitte|quittais|quittait|divorce|separe"
_CEUX_QU_ON_AIME = (
    "mere|maman|femme|compagne|copine|enfants|enfant|bebe|fils|fille|filles|gosses|petits|petit|"
    "petite|soeur|frere|parents|famille|gamins"
)

# Somebody kills, or will: no part is cut by "&", so that all of them can be erased elsewhere.
PAR_UN_AUTRE = (
    f"{_UN_PROCHE} {_PEU} {_DIT} {_LIENS} {_CIBLE} {_TUER}|{_TUERA}|{_TUE}",
    f"{_QUI} {_PEU} {_VA} {_PEU} {_CIBLE} {_TUER}",
    f"{_QUI} {_PEU} {_VA} {_PEU} me|nous {_FUMER} $|si|moi|et|avec_un",
    f"{_QUI} {_PEU} {_VA} de? me|nous|la|le tue|bute|egorge",
    f"{_QUI} {_PEU} {_CIBLE} {_TUERA}",
    f"{_PEUR} ... {_UN_PROCHE} {_PEU} {_CIBLE} {_TUE}|{_TUERA}",
    f"{_UN_PROCHE} {_PEU} {_DIT} .... pas|plus|jamais? .. je|j te|vous|t tue|bute|creve|egorge|tuerai|buterai|plante",
    f"sms|message|texto|vocal|mail .... je vais|va te|vous {_TUER}|crever|planter|fumer",
    f"{_UN_PROCHE} {_PEU} {_DIT} .. je vais|va|veux te|vous {_TUER}|tue|bute",
    f"{_UN_PROCHE} {_PEU} {_DIT} .. te|tu es|etais mort|morte $|si|je|et",
    f"{_UN_PROCHE} {_PEU} {_DIT} {_PEU} la|ma|sa|notre peau",
    f"{_UN_PROCHE} {_LIENS} {_DIT}? {_PEU} me|lui|nous|te faire|fera|ferait|feront la peau",
    f"{_QUI} veut|veulent|voulait|voudrait|souhaite ma|notre mort",
    "peur|crains|craint|craindre pour ma|sa|notre|leur vie $|mon|ma|il|elle|je|avec|et|quand|car|si",
    "mourir|crever|finir|morte sous|de ses|leurs coups",
)
_SI_JE_PARS = (
    f"si je|on|elle . {_LE_QUITTER} ... {_LUI} {_PEU} {_CIBLE} {_TUE}",
    f"si tu .. {_LE_QUITTER}|partes|divorces|sors|quittes|laisses je te tue|bute|creve|egorge|tuerai|buterai",
    f"{_LUI} {_CIBLE} {_TUE}|{_TUERA} si|quand je|on|elle . {_LE_QUITTER}",
    (
        f"si|se {_LUI} . me|nous? retrouve|trouve|apprend|sait|decouvre|revient|rattrape .... {_LUI} {_PEU} "
        f"{_CIBLE} {_TUE}"
    ),
    "si je le|la quitte|quittais|denonce .... suis|serai|serais mort|morte",
    f"{_QUI} {_PEU} {_DIT} .... si je . {_LE_QUITTER} .... suis|serai|serais mort|morte",
    f"{_DIT} .. si je|elle . {_LE_QUITTER} {_PEU} {_CIBLE} {_TUE}|{_TUERA}",
)
_SI_JE_PARLE = (
    f"si je|on|elle .. {_PARLER} ... {_QUI} {_PEU} {_CIBLE} {_TUE}",
    f"{_QUI} {_CIBLE} {_TUE} si|quand je|on|elle .. {_PARLER}",
)
_LES_SIENS = (
    (
        f"{_QUI} {_PEU} {_VA} {_PEU} {_TUER} . ma|sa|notre|leur|mes|les|ses|nos mere|maman|femme|"
        "compagne|copine|enfants|bebe|gosses|petits|gamins|famille"
    ),
    f"{_QUI} {_PEU} {_VA} {_PEU} {_TUER} maman|papa",
    (
        f"{_UN_PROCHE} {_PEU} {_DIT} {_LIENS} {_TUER}|{_TUERA} ma|mon|mes|sa|son|ses|les|nos|notre "
        f"{_CEUX_QU_ON_AIME}"
    ),
    (
        f"{_PEUR} ... {_UN_PROCHE} {_PEU} {_TUE}|{_TUERA} ma|mon|mes|sa|son|ses|les|nos|notre "
        f"{_CEUX_QU_ON_AIME}"
    ),
)

MORT_PAR_UN_AUTRE = (*PAR_UN_AUTRE, *_SI_JE_PARS, *_SI_JE_PARLE)

MORT = (
    Signe("mort-promise", ("17",), (*PAR_UN_AUTRE, *_SI_JE_PARLE), mineur=("17", "119")),
    Signe("mort-si-je-pars", ("17", "3919"), _SI_JE_PARS, mineur=("17", "119", "3919")),
    Signe("mort-des-siens", ("17",), _LES_SIENS, mineur=("17", "119")),
    Signe(
        "mort-des-enfants",
        ("17", "119"),
        (
            f"{_QUI} {_PEU} {_VA}|{_DIT} {_LIENS} {_TUER}|{_TUERA} mes|les|ses|nos|mon|ma|notre "
            "enfants|bebe|fils|fille|gosses|petits|gamins",
            f"{_PEUR} ... {_QUI} {_PEU} {_TUE} mes|les|ses|nos|mon|ma|notre enfants|bebe|fils|fille|"
            "gosses|petits|gamins",
        ),
    ),
)
