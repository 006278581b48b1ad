"""Romanian; the hyphen is read as a space ("m-a bătut" -> "m a batut")."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ROUMAIN = Langue(
    code="ro",
    listes={
        "VREAU": (
            "vreau, aș vrea, doresc, prefer, vrea, îmi vine, simt nevoia, am de gând, o, încerc, "
            "încearcă, a încercat, am încercat, amenință că, vreau doar"
        ),
        "ME_TUE": (
            "mă omor, mă sinucid, mă spânzur, mă arunc, îmi iau viața, îmi pun capăt zilelor, "
            "moară, se sinucidă, se omoare, se spânzure, m omor"
        ),
        "COUPLE": (
            "soțul, soțul meu, sotu, sotu meu, soția, soția mea, iubitul, iubitul meu, iubita, "
            "prietenul meu, partenerul, partenerul meu, concubinul, concubinul meu, fostul, fostul "
            "soț, fostul meu soț, fostul iubit, bărbatul meu, bărbatu meu, logodnicul, tatăl "
            "copiilor mei"
        ),
        "PARENT": (
            "tata, tatăl, tatăl meu, tati, mama, mama mea, mami, tatăl vitreg, tatăl meu vitreg, "
            "mama vitregă, părinții, părinții mei, unchiul, unchiul meu, mătușa, fratele meu, "
            "bunicul, bunica"
        ),
        "ENFANT": (
            "copilul, copiii, copilu, fiul, fiica, fetița, fata, băiatul, băiețelul, bebelușul, "
            "copii, copilul meu, copiii mei, fiul meu, fiica mea, fetița mea, fata mea, băiatul meu"
        ),
        "UN_AUTRE": (
            "cineva, un bărbat, bărbați, niște bărbați, oameni, un om, un tip, niște tipi, "
            "vecinul, vecinii, ei, el, un necunoscut, patronul, șeful, familia, fratele meu"
        ),
        "MA": "mă, m a, ma, m au, ne, ne a, mă tot",
        "BAT": (
            "bate, bat, bătut, bătută, lovește, lovit, pălmuiește, maltratează, agresează, "
            "agresat, violează, violat, amenință, amenințat, strânge de gât, strâns de gât, "
            "abuzează, abuzat, torturează, chinuie"
        ),
        "TUE": "omoare, omoară, ucidă, ucide, înjunghie, împuște, omori, omor, taie",
        "MAINTENANT": "acum, ajutor, repede, din nou, iarăși",
        "CE_SOIR": (
            "la noapte, în noaptea asta, noaptea asta, în seara asta, diseară, deseară, astăzi, "
            "azi, astă seară"
        ),
        "SUITE": (
            "cu, și, de, fără, pentru, că, ajutor, azi, acum, la noapte, nu, copiii, am, vă rog"
        ),
        "PILULES": "pastile, pastilele, medicamente, medicamentele, somnifere, tablete",
        "ARME": "cuțit, cuțitul, cuțitu, pistol, pistolul, armă, arma, topor, toporul",
        "CHEZ_MOI": "casă, casa, apartament, apartamentul, acasă, cameră, camera, bloc, blocul",
    },
    motifs={
        "mourir": (
            "VREAU să|sa mor",
            "VREAU să|sa ME_TUE",
            "o_să|am_să mă omor|sinucid|spânzur",
            "mă omor|sinucid|spânzur $",
            (
                "fiul|fiica|fata|băiatul|prietenul|prietena|sora|fratele|mama|el|ea .. vrea|"
                "încearcă|amenință .. moară|sinucidă|omoare_singur|se_omoare|sinucide"
            ),
            "mă gândesc|gandesc la|să sinucidere|suicid|mor|mă_sinucid|moarte",
            "gânduri|ganduri de sinucidere|suicid|moarte",
            "gânduri sinucigașe|suicidale",
            "nu mai? vreau|pot|suport|doresc mai? să|sa trăiesc|exist",
            "nu mai vreau|pot|suport să|sa trăiesc|exist|viața",
            "nu mai pot|suport trăi așa|$",
            "nu mai am|are|văd .. să|sa|de trăiesc|trăit",
            "mai bine mor|muream|aș_muri|moartă",
            "pun|iau|pune capăt|sfârșit vieții|zilelor",
            "mă tai pe|la|singur mâini|vene|brațe|singură",
        ),
        "geste": (
            "am|a luat|înghițit|băut .. toate|multe|NB|cutie|cutia|pumn .. PILULES",
            "luat|înghițit|băut PILULES & mor|moar*|sinucid*|omor*",
            "tăiat|tai venele|încheieturile",
            (
                "mă|vreau_să_mă arunc|sar de|din|în|pe|de_pe pod|podul|bloc|geam|balcon|tren|"
                "trenului|fața|etaj"
            ),
            "am băut|înghițit otravă|clor|acid|sodă",
        ),
        "couple": (
            "COUPLE mereu|tot|iar|încă|care? MA BAT",
            "MA BAT COUPLE",
            "el mereu|tot|iar? MA bate|lovește|bătut",
            "COUPLE .. violent|agresiv|abuziv",
            (
                "sunt|am_fost o? victimă|victima a? violenței|violență domestice|domestică|"
                "conjugale|în_familie"
            ),
            "violența|violență domestică & mă|soț*|victimă|sufăr",
            "mi e|este frică|teamă de soț*|iubit*|fostul|COUPLE|bărbat*",
        ),
        "couple-danger": (
            "COUPLE .. vrea|încearcă|încercat|o_să|va|amenință|zis|zice|spune .. MA|m TUE",
            "COUPLE .. amenință|amenințat cu|că moartea|ARME|mă_omoară",
            "COUPLE MA BAT MAINTENANT",
            "MAINTENANT COUPLE MA BAT",
            "COUPLE & ARME & mă|amenin*|ușă|ajutor",
            "COUPLE MA închide|încuie|închis|încuiat|sechestrat",
            "COUPLE nu mă|ne lasă să|sa ies|ieșim|plec",
        ),
        "viol": (
            "am fost violată|violat|abuzată_sexual",
            "m a|au violat",
            "MA obligă|forțează .. prostitu*",
        ),
        "danger": (
            (
                "UN_AUTRE .. vrea|vor|încearcă|o_să|or_să|amenință .. mă|ma|ne TUE|atace|violeze|"
                "răpească"
            ),
            "vor|vrea|încearcă să|sa mă|ma|ne TUE",
            "MA amenință|amenințat|amenințată cu moartea|ARME|un",
            (
                "MA urmărește|urmăresc|fugărește|fugăresc|atacă|agresează|jefuiește UN_AUTRE|"
                "MAINTENANT|pe|în|$"
            ),
            "UN_AUTRE MA urmărește|urmăresc|fugărește|fugăresc|atacă|agresează|atacat|bate|bat",
            (
                "am fost atacat|atacată|înjunghiat|răpit|răpită|jefuit|jefuită & MAINTENANT|ARME|"
                "sânge|stradă"
            ),
            "UN_AUTRE are|cu|ține un|o? ARME & mă|ușă|ușa|ajutor|aici|poliția|stradă",
            (
                "sparge|sparg|forțează|intră|intrat ușa|geamul|în_casă|în_apartament & MAINTENANT|"
                "cineva|hoț*|poliția|un_bărbat"
            ),
            "cineva|hoț|hoți|hoțul este|e|a_intrat în CHEZ_MOI",
            "^ vă_rog|ajutor|repede? chemați|sunați|cheamă|trimiteți la? poliția|poliție",
            "sunt|suntem|viața_mea_este|viața_mea_e|viața_noastră_este în pericol",
            "MA țin|ține|ținut|țin_închisă sechestrat|sechestrată|închisă|închis|cu_forța",
            "am fost sechestrat|sechestrată",
        ),
        "vital": (
            "nu mai? respiră|respira|respir",
            "nu mai? poate|pot|poți să? respire|respir|respira",
            (
                "leșinat|leșinată|inconștient|inconștientă & nu|ajutor|MAINTENANT|ambulanț*|trez*|"
                "respir*|e|este|jos"
            ),
            (
                "face|făcut|are|fac un? infarct|accident_vascular|avc|convulsii|stop_cardiac|"
                "criză_de_epilepsie"
            ),
            "supradoză & luat|ajutor|e|este",
            "durere|dureri|doare|junghi .. piept|pieptul|inima",
            (
                "sângerează|sângerez|curge_sânge|pierde_sânge|pierd_sânge|pierdut_sânge mult|tare|"
                "din_cap|foarte|$"
            ),
            "sânge mult|încontinuu",
            "mult sânge",
            "însărcinată & sânger*|sânge|contracții",
            "s a rupt apa",
            "nasc|naște acum|acasă|repede",
            (
                "chemați|sunați|trimiteți|cheamă|am_nevoie_de la|o? salvarea|ambulanța|ambulanță|"
                "salvare"
            ),
            "fost înjunghiat|înjunghiată|împușcat|împușcată|călcat_de_mașină",
            "moare|mor|sufocă|sufoc|îneacă & ajutor|MAINTENANT|ambulanț*|salvarea",
            "casa|apartamentul|blocul|bucătăria arde|a_luat_foc|ia_foc|în_flăcări",
            "foc|incendiu în CHEZ_MOI|bucătărie",
        ),
        "enfant-avale": (
            "ENFANT .. înghițit|băut|mâncat clor|otravă|baterie|detergent|acid",
            "copilul|bebelușul|copilul_meu .. înghițit|băut|mâncat pastile|medicamente",
        ),
        "parent": (
            "PARENT mereu|tot|iar|încă? MA BAT",
            "MA BAT PARENT",
            "PARENT MA pipăie|atinge|atins",
            "MA bat acasă|la_cămin|la_centru",
        ),
        "enfant": (
            "vecinul|vecina|vecinii|cineva|PARENT|el|ea își|isi|îl|o|îi|pe? BAT pe? ENFANT",
            (
                "ENFANT este|e|sunt|a_fost bătut|bătuți|bătută|abuzat|abuzată|violată|maltratat|"
                "maltratați"
            ),
        ),
        "enfant-du-couple": ("COUPLE îmi|îl|o|îi|ne|își|a|mi_a|l_a? BAT pe? ENFANT",),
        "disparu": (
            "ENFANT a|au dispărut|fost_răpit|fost_răpită",
            "mi a dispărut copilul|fata|fetița|băiatul",
            "nu mi|îmi? găsesc ENFANT",
        ),
        "mariage": (
            (
                "MA|o obligă|forțează|vor să|sa mă|se căsătoresc|mărit|căsătorească|mărite "
                "cu_forța|PARENT|cu"
            ),
            "PARENT MA obligă|forțează să|sa mă căsătoresc|mărit",
            "căsătorie forțată & mă|sora|vor",
        ),
        "toit": (
            "nu|n am|avem|are unde .. dorm|dormi|dormim|doarmă|stau|sta|stăm|merg|merge|CE_SOIR",
            "nu știu|știm|stim unde .. dorm|dormim|dormi CE_SOIR",
            "n|nu am|avem unde|loc|pat .. dorm|dormi|dormim|dormit|CE_SOIR",
            "n|nu|nu_mai am|avem acoperiș|adăpost|un_acoperiș",
            "fără adăpost|acoperiș|acoperis CE_SOIR|cu|$",
            "unde pot|putem|să|aș_putea .. dorm|dormim|dormi CE_SOIR",
            "stau|stăm|locuiesc|trăiesc|trăim pe|în stradă|strada SUITE|$",
            (
                "dorm|dormim|doarme|dormit pe|în|sub|la stradă|strada|străzi|mașină|mașina|gară|"
                "gara|parc|pod|un_pod|bancă|o_bancă|cort|metrou|scara_blocului|trotuar"
            ),
            "dorm|dormim|doarme|dormit afară",
            "sunt|suntem pe|în stradă|strada|drumuri|străzi SUITE|$",
            (
                "MA|m_au|ne_au|m_a|ne_a|am_fost|am_fost_dat dat|dată|dați|aruncat|scos|gonit|"
                "alungat|evacuat .. afară|stradă|drumuri|casă|CHEZ_MOI"
            ),
            "MA|am|au fost? evacuat|evacuată|evacuați CE_SOIR|din|acum",
            "caut|vreau|am_nevoie_de|avem_nevoie_de .. loc|pat|adăpost|undeva|cazare .. CE_SOIR",
        ),
        "chut": (
            "nu pot vorbi|să_vorbesc|suna & aude|auzi|audă|lângă|alături|ascunsă|ascuns|ușă",
            "mă aude|va_auzi",
        ),
        "sourd": ("sunt surd|surdă|surdomut|surdomută|mut|mută",),
    },
    cri="săriți",
    faux_amis=(
        (
            "mor|moare|murit|moartă|mort de râs|foame|frig|cald|căldură|rușine|sete|plictiseală|"
            "oboseală|dor|nerăbdare|curiozitate|somn"
        ),
        "mor după",
        "omor|omoară cu munca",
        (
            "munca|serviciul|stresul|căldura|spatele|capul|birocrația|asta|picioarele mă|ne omoară|"
            "ucide"
        ),
        "mama|tata|părinții|șeful|soția mă|o_să_mă omoară|omoare|ucide dacă|când|că",
        "mă|ne urmărește|urmăresc pe instagram|facebook|tiktok",
        "mă bate gândul|soarele|vântul|la_cap",
        "o_să|veți|vei|dacă .. chemați|chema|sunați|suna|anunțați|anunța|chemi poliția",
        "trăiesc|trăi|trăim aici|acolo|cu|în|la|singur|singură",
        "lucrez|lucra|ajut cu|pe oamenii|persoane|oameni fără",
    ),
    negation="nu n nici niciodată",
    liens="mă ma se mai îmi",
    et="și dar",
    fiction=(
        "film filmul filme serial serialul cântec cântecul piesa melodia carte cartea roman "
        "romanul joc jocul titlul episod documentar album netflix"
    ),
    passe=(
        "acum NB|doi|două|trei|patru|cinci|zece|mulți|câțiva ani|luni|de_ani",
        "cu NB|doi|trei|mulți|zece ani în urmă",
        "când eram|era|aveam|am_fost",
        "în copilărie|trecut|tinerețe",
        "în AN",
        "anul|iarna|vara|luna trecut|trecută",
        "demult|odinioară",
        "înainte dormeam|locuiam|eram|stăteam",
    ),
    encore=("încă|ieri|azi|astăzi|din_nou|iar|continuă|și_acum",),
    fini=("afara|în_afara oricărui? pericol|pericolului|oricărui", "în siguranță"),
    loge=(
        "acum .. am|avem|stau .. casă|apartament|cameră|locuință",
        "am găsit .. casă|apartament|cazare|cameră|locuință",
    ),
    si="dacă frică teamă când poate risc",
    futur=(
        "luna|săptămâna|anul viitoare|viitor",
        "peste o|NB|două|trei|câteva lună|luni|săptămână|săptămâni",
        "curând",
    ),
    ce_soir=("CE_SOIR|acum|deja",),
    au_pays=("țara mea|noastră", "mă întorc|întoarcem", "moldova|românia|azil|refugiat*"),
    ages=("am AGE ani|de_ani", "am AGE $"),
)
