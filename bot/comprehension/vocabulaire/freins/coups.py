"""`violences`: blows, threats and control by the people of one’s life."""

from __future__ import annotations

_LUI = (
    r"(?:mari|compagne|pere|mere|parents|frere|freres|soeur|oncle|tante|cousin|copain|"
    r"copine|fils|fille|homme|famille|belle|beau|coloc|colocataire|grand frere|patron|"
    r"proxenete)"
)
_FRAPPER = (
    r"(?:frapper|insulter|menacer|harceler|violer|etrangl[a-z]+|sequestr[a-z]+|"
    r"agress[a-z]+|mord(?:re)?|secou(?:e|er|ent)|pouss[a-z]+|enferm[a-z]+|brul[a-z]+|"
    r"maltrait[a-z]+|gifl[a-z]+|violent|violent|tabass[a-z]+|molest[a-z]+|fracass[a-z]+|"
    r"corrig[a-z]+|controler? tout|controle tout|garder tout|garder tout temps|crie dessus|"
    r"crier dessus|faire mal|force|oblige coucher|frapper dessus|denigr[a-z]+|"
    r"terroris[a-z]+)"
)
_FILS = (
    r"(?:(?:\| )?(?:il|elle|qui|me|m|nous|deja|aller|commence|recommence|arreter pas|lui|"
    r"venir|venu|se|toutes?) |\| ){0,4}"
)
_AUTRE_VICTIME = (
    r"(?! (?:[a-z]+ )?(?:\| )?(?:cv|courrier|memoire|rapport|formulaire|texte|mots|code|ordi|telephone|ecran|"
    r"coupe|vire|expulse|licencier?|contrat|frere|soeur|mere|pere|enfant|fille|fils|voisin|voisine|chien|chat|"
    r"mari|compagne|porte|ecran|pour|sous|dans mains))"
)
_CONTROLE = (
    r"(?:interdi[a-z]+|empech[a-z]+|defend(?:re)?|enferm[a-z]+|fouill[a-z]+|control[a-z]+|"
    r"surveil[a-z]+|confisqu[a-z]+|garder|prendre|suit|suivre|traqu[a-z]+|espionn[a-z]+|"
    r"isole[a-z]*|coupe|cach[a-z]+|vole|oblig[a-z]+|forc[a-z]+)"
)
_BIENS = (
    r"(?:telephone|sortir|carte|cb|argent|papiers|voir (?:gens|famille|ami|personne|mere|"
    r"soeur|parents|copine)|travailler|mail|compte|messages?|passeport|cni|affaires|parler|"
    r"tout|maison|chez|revenu|revenu|travail|cles?|vetements|payer|aller|coucher|reseau)"
)

VIOLENCES: tuple[str, ...] = (
    (
        r"(?<!je )(?<!j )(?:me|m|nous) (?:faire |souvent |deja |"
        rf"ete )*{_FRAPPER}(?! (?:\| )?(?:cv|courrier|memoire|rapport|formulaire|texte|devoir))(?! (?:porte|froid|pour moi|police))(?! (?:pour )?(?:vire|"
        r"expulse))"
    ),
    rf"(?!patron (?:[a-z]+ )?menacer){_LUI} {_FILS}{_FRAPPER}{_AUTRE_VICTIME}",
    (
        rf"(?:{_LUI}|il|elle|qui) (?:\| )?(?:[a-z]+ |\| ){{0,5}}?(?:sortir|prendre|retire|enlever?|defaire?|donner|coup) ceinture|"
        r"(?:mari|pere) (?:[a-z]+ )?(?:defonc[a-z]+|forc[a-z]+|hs|frapper|explos[a-z]+) porte|"
        r"(?:mari|pere|il) (?:me |m )?(?:ferme|enfermee?|finir) cle|(?:marques?|traces?|coup) (?:[a-z]+ )?(?:cou|gorge|visage|bras|corps|dos|oeil)|"
        r"(?:marques?|traces?) (?:[a-z]+ )?(?:cou|gorge|poignet)|(?:me|m|nous) (?:[a-z]+ )?serr[a-z]* (?:cou|gorge|fort)|"
        rf"(?:{_LUI}|il) (?:me |m )?(?:vouloir|demande|exige|verifie|controle) (?:[a-z]+ )?(?:position|localisation|gps|geoloc[a-z]*)"
    ),
    (
        rf"{_FRAPPER} moi(?= )|(?:il|elle|ils) frapper(?= (?:\||$|quand|chaque|tout|tous|"
        r"depuis|fort|avec|devant|souvent|pour rien)(?![a-z]))"
    ),
    (
        rf"(?:me|m|se) (?:faire|faisait) (?:[a-z]+ )?{_FRAPPER}(?: par)?|"
        rf"{_FRAPPER} par {_LUI}|(?:ete|etre) (?:{_FRAPPER}) par (?:il|lui|quelqu|proche)"
    ),
    r"(?:femme|compagne|homme|enfant|ete|je|etre) battue?|battu par|violent par",
    (
        r"violence (?:conjug[a-z]+|famil[a-z]+|intra[a-z]*|physiq[a-z]+|verb[a-z]+|"
        r"psy[a-z]*|sexuel[a-z]*|subie?s?|maison|chez|domestiq[a-z]+|parent[a-z]+|"
        r"econom[a-z]+|dans|sein|par|mari|pere|couple|vecues?|faire)|"
        r"(?:subi[a-z]*|victime|contexte|situation|fuir|fuit|fui|vivre|connaitre|proteger|"
        r"pour|vecu) (?:[a-z]+ )?violence"
    ),
    (
        r"(?:victime|subi|subis|subit|subir|subie|situation|"
        r"contexte) (?:[a-z]+ )?(?:violence|coup|violer|harceler|maltrait[a-z]+|"
        r"agress[a-z]+|inceste|abus|attouchements?|menaces?|chantage|emprise|racket)"
    ),
    (
        r"vif(?= )|inceste|attouchements?|excis[a-z]+|prostitu[a-z]+|proxenet[a-z]+|"
        r"maltraitance|mariage (?:force|arrange)|mari[a-z]+ force|marier force|"
        r"(?:sous )?emprise|revenge porn|chantage sexuel"
    ),
    (
        rf"(?:{_LUI}|il|elle) (?:\| )?(?:il |elle |qui |devenir |devient |trop |deja |etre |"
        r"redevient |se montre )*violent|mari violent|mari violent|violent avec moi"
    ),
    (
        r"harceler (?:scolaire|travail|moral|sexuel|par|depuis|tous|ligne|internet|patron)|"
        r"(?:subir|subi|vivre|victime|cause) harceler|ex (?:[a-z]+ )?harceler"
    ),
    (
        rf"peur (?:que |qu )*(?:{_LUI}(?! (?:malade|meure|mourir))|lui(?= )|il (?:me|"
        r"revienne|vienne|rentre)|rentrer|elle(?= )|rentrer chez)"
    ),
    (
        r"(?:suite|cause|apres|fuir|sous) coup(?= (?:\||$))|"
        r"(?:maison|chez (?:moi|nous|lui|elle)) (?:\| )?(?:me )?frapper(?= (?:\||$|fort|"
        r"souvent|tout))|oser (?:pas|plus) rentrer|"
        rf"(?:{_LUI}|il|elle) (?:m|me) hs (?:[a-z]+ )?(?:bras|nez|jambe|main|dent|dents|doigts?|oeil|"
        rf"machoire|cotes?|bouche)|coup (?:par |poing |pied |ceinture )*(?:{_LUI}|bras|cou|"
        r"visage|oeil|jambe|partout|dos|sur|corps|dans)|"
        r"(?:prendre|recevoir|recois|recoit|donner|mettre|pris|recu|pleuvoir|fout|cache|"
        r"cacher|plein|couverte?) (?:[a-z]+ )?(?:coup|gifles?|claques?|baffes?|beignes?|"
        r"droites?|patates?)(?! (?:main|fil|pouce|chance))|"
        r"oeil (?:tout )?(?:bleu|beurre|noir|gonfle)|traces? coup|bleus? (?:sur)"
    ),
    (
        rf"(?:{_LUI}|il|elle) (?:\| )?(?:il |elle |qui |me |m |lui |nous |"
        rf"tout )*{_CONTROLE} (?:(?:moi|tout|chez|sur|me|sans|avec) )*{_BIENS}(?<!controler "
        r"tout parler)"
    ),
    (
        r"(?:il|elle|mari|pere|copain|compagne) (?:\| )?(?:dire |dit |[a-z]+ )?(?:qu |que |"
        r"\| )*(?:il |elle )?(?:aller |vouloir |essaye |menacer )+me (?:tuer|planter|hs|"
        r"buter|crever|egorger|faire peau|frapper|bruler|saigner|retrouver)(?! (?:\| )?(?:si |quand )?(?:j|je) (?:pas |encore |oublie|rater|perdu|retard|finir|hs|manger|rentrer tard|"
        r"faire tomber))(?! (?:permis|"
        r"examen|oral))"
    ),
    (
        rf"(?:enfui[a-z]*|fui|sauvee?) (?:[a-z]+ |\| ){{0,4}}?(?:il|{_LUI}) (?:me |"
        rf"m )?(?:{_FRAPPER}|frappait|battait|tapait|cognait|menacait|violait)"
    ),
    (
        r"(?:fui|fuir|quitte|quitter|parti|partir|echapper|eloigner|proteger|sauvee?|"
        rf"separee?|cacher?) (?:[a-z]+ )?{_LUI} (?:[a-z]+ )?(?:violent|frapper)|"
        r"(?:fui|fuir|fuis) (?:[a-z]+ )?(?:mari|pere|domicile conjugal|famille|compagne|"
        r"copain)|mettre abri (?:violence|conjugale)|ordonnance protection|"
        r"telephone danger|tgd(?= )|plainte contre (?:mari|ex|pere)"
    ),
    (
        r"(?:crie|crier|hurle|insulter) (?:dessus|sur moi|tout temps|"
        r"tous)(?= )(?<!patron crie dessus)|insulter tout temps"
    ),
)

DITS = {"violences": VIOLENCES}
NOMS = {"violences": (r"violence|violent|coup|frapper",)}
