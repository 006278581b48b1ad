"""Romanian."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ROUMAIN = Langue(
    code="ro",
    listes={
        "COUPLE": (
            "soțul, sotul, soț, soția, iubitul, iubita, prietenul meu, partenerul, partenera, "
            "concubinul, fostul, fostul soț, fostul iubit, bărbatul meu, barbatu meu, bărbatu, "
            "sotu, sotzul, nevasta, tatăl copiilor mei, tatal copilului meu, logodnicul"
        ),
        "PARENT": (
            "tata, tatăl, tati, mama, mami, tatăl meu vitreg, tatăl vitreg, mama vitregă, părinții, "
            "parintii, unchiul, unchiu, mătușa, fratele, fratele meu, bunicul, bunica, vărul"
        ),
        "ENFANT": (
            "copilul, copiii, copil, copii, fiul, fiica, fetița, fata, băiatul, băiețelul, bebelușul, "
            "bebe, bebelusul, copilu, baiatu, fetele, baietii"
        ),
        "LUI": "prietenul, prietena, fiul, fiica, fata, băiatul, sora, fratele, COUPLE, PARENT, el, ea",
        "UN_AUTRE": (
            "cineva, un bărbat, bărbat, bărbatul, bărbați, oameni, un om, un tip, niște tipi, vecinul, "
            "vecinii, ei, un necunoscut, patronul, șeful, familia, fratele, frații, clanul"
        ),
        "FRAPPE": (
            "bate, bat, bătea, lovește, lovit, bătut, batut, lovește, pălmuiește, maltratează, "
            "agresează, agresat, agresată, violează, violat, violată, amenință, amenințat, strânge de "
            "gât, strâns de gât, snopește, snopit, abuzează, torturează, chinuie, ars, bătută, lovită"
        ),
        "MA": "mă, m a, ma, m au, m, ne a, ne, pe mine, mă mai",
        "MON": "meu, mea, mei, mele, lui, ei, nostru, noștri, noastră",
        "MAINTENANT": "acum, chiar acum, în acest moment, în seara asta, ajutor, repede, iar, iarăși",
        "NUIT": (
            "la noapte, în noaptea asta, noaptea asta, în seara asta, diseară, deseară, astă seară, "
            "astăzi, azi, peste noapte, la noapte cu"
        ),
        "PILULES": "pastile, pastilele, medicamente, medicamentele, somnifere, pilule, tablete",
        "MOARTE": "mor, mor odată, mor acum, fiu mort, fiu moartă",
        "SE_TUE": (
            "mă omor, ma omor, mă sinucid, ma sinucid, mă spânzur, ma spanzur, îmi iau viața, imi iau "
            "viata, imi pun capat zilelor, îmi pun capăt zilelor, mă arunc de pe, mă arunc în fața, "
            "termin cu viața, mor"
        ),
    },
    cri="săriți sariti sos",
    faux_amis=(
        "mor|moară|moartă|mort de râs|foame|frig|cald|căldură|rușine|sete|plictiseală|oboseală|frică|"
        "dor|nerăbdare|curiozitate|somn",
        "mor|moare după un|o|ei|el|ciocolată",
        "omor|omoară|omor_cu cu munca|munca|învățatul|timpul|muncind|la_muncă",
        "munca|serviciul|stresul|căldura|spatele|capul|birocrația|asta|durerea|picioarele mă|ma|ne omoară|"
        "ucide|distruge",
        "PARENT|șeful|profesorul|soția|soțul mă|ma|o_să_mă omoară|omoare|ucide dacă|când|că",
        "mă|ma|ne urmărește|urmăresc pe|online instagram|facebook|tiktok|youtube|$",
        "mă bate gândul|vântul|soarele|la_cap",
        "bate|bat|bătut la_ușă|recordul|mingea|palma",
        "o_să|veți|vei|voi|dacă|nu .. chema|chemați|sunați|suna|anunța|anunțați|chemi poliția|la_poliție",
        "infarct când|dacă_aud",
        "lucrez|lucra|ajut|voluntar cu|pentru oamenii|persoane|oameni fără",
    ),
    motifs={
        "mourir": (
            "vreau|aș_vrea|as_vrea|doresc|prefer|îmi_vine|imi_vine|simt_nevoia|vrea|mi_aș_dori|o|am_de_gând "
            "să|sa MOARTE|SE_TUE",
            "vreau|doresc sa|să mor",
            "vrea|încearcă|amenință|vreau|a_încercat|încercat să|sa|că se|moară|te|o_să_se? sinucidă|"
            "omoare|moară|spânzure|sinucida",
            "am|o|vin|mă|ma să|sa|gândesc|gandesc|la|gânduri|ganduri|de sinucidere|sinucid|suicid|"
            "sinucigașe|suicidare|sinucigase|suicidale",
            "mă|ma omor|sinucid|spânzur astăzi|azi|acum|în_seara|dacă_nu|nu_mai|$",
            "nu mai|vreau vreau|pot|suport|am|mai|rezist_să|doresc să|sa|chef_să|chef|de? trăiesc|"
            "traiesc|exist|trăi|trai|trăiască|mă_trezesc|motive_să_trăiesc",
            "nu mai am|are|văd motive|niciun_motiv|niciun_rost|rost|sens|pentru_ce|de_ce|dorința|chef să|sa|de? "
            "trăiesc|trăi|traiesc",
            "nu mai suport|rezist viața|viata|să_trăiesc",
            "mai bine mor|muream|aș_muri|as_muri|moartă|mort",
            "îmi|imi|pun|pune iau|pun|ia capăt|viața|viata|capat $|zilelor|vieții|azi|acum",
            "să|sa termin|terminat cu viața|viata",
            "mă|ma tai|rănesc pe|la|singură|singur|intenționat mâini|încheieturi|brațe|vene|intenționat|$",
        ),
        "geste": (
            "am|a luat|înghițit|inghitit|băut|baut .. toate|multe|NB|cutie|cutia|flacon|pumn|mult .. PILULES",
            "luat|înghițit|inghitit .. PILULES & mor|moar*|sinucid*|omor*",
            "mi|și|si|îmi am|a|tai tăiat|taiat|venele? venele|încheieturile|la_mână|la_vene",
            "mi am|a tăiat|taiat venele|încheieturile",
            "mă|ma|se|să|vreau_să arunc|aruncă|arunce|sar|sară de|pe|în|din|la|de_pe pod|podul|geam|fereastră|"
            "bloc|acoperiș|trenului|metroului|balcon|etaj|tren|trenul",
            "sunt pe|la pod|podul|acoperiș|margine|geam|balcon & sar|arunc|mor|termin",
            "am|a băut|baut|înghițit otravă|clor|acid|otrava|sodă",
            "ștreangul|streangul|funia|frânghia & gât|mor|spânzur|pregătit*",
            "am|a încercat să mă|se sinucid|sinucidă|omor|omoare & azi|acum|ajutor|sânge|PILULES",
        ),
        "couple": (
            "COUPLE meu|mea|mereu|tot|încă|iar|care? MA FRAPPE",
            "MA FRAPPE COUPLE|al_meu",
            "MA bate|bătut|lovește|batut|lovit COUPLE",
            "el|tot|mereu mereu|iar|tot? mă|ma bate|lovește|bate_tare|strânge_de_gât",
            "COUPLE .. este|e|devine|foarte violent|violentă|agresiv|abuziv",
            "sunt|am_fost|victima|victimă o? victimă|victima a|violenței|violență|violentei domestice|violenței|"
            "domestică|violentei|conjugale|în_familie",
            "violența|violență|violenta domestică|domestica|conjugală & mă|soț*|sot*|meu|victim*|ajutor",
            "mi|îmi|imi e|este frică|teamă|frica de COUPLE",
            "COUPLE .. MA obligă|forțează|obliga|forțat să|sa fac|întrețin|prostitu*|culc|sex",
        ),
        "couple-danger": (
            "COUPLE .. vrea|încearcă|încercat|o_să|va|amenință|ameninta|a_zis|zice|spune .. să|că|cu|ca|sa mă|"
            "ma|ne|moartea|omor|o_să_mă|m? omoare|omoară|ucidă|înjunghie|moartea|omori|taie|ucide",
            "COUPLE .. amenință|amenințat|ameninta cu moartea|cuțitul|cutitul",
            "COUPLE ... MA FRAPPE MAINTENANT",
            "COUPLE & cuțit|cutit|cuțitul|cutitul|armă|arma|topor|pistol & mă|ma|m|ne|amenin*|ușă|ajutor",
            "COUPLE .. MA închide|încuie|închis|încuiat|inchis|incuiat|sechestrat",
            "COUPLE .. nu mă|ma|ne lasă|lasa să|sa ies|ieșim|plec",
        ),
        "viol": (
            "am|fost|fiind|m|m_a|m_au fost? violată|violat|violata|agresată_sexual|abuzată_sexual",
            "m a|au violat",
            "mă|ma obligă|forțează|obliga|forteaza să|sa|la mă|ma|prostituție? prostituez|prostituție|"
            "prostitutie|culc",
            "vrea|încearcă|încercat să|sa mă|ma violeze",
        ),
        "danger": (
            "UN_AUTRE .. vrea|vor|încearcă|incearca|încercat|încercând|o_să|or_să|va|amenință .. să|sa|că|cu mă|ma|"
            "ne|moartea|mă_va omoare|ucidă|ucida|înjunghie|împuște|omoară|injunghie|atace|moartea|violeze|răpească",
            "vrea|vor|încearcă|o_să|or_să să|sa|mă|ma|ne mă|ma|ne? omoare|ucidă|omoară|injunghie|înjunghie|"
            "împuște",
            "MA|amenințat|amenință|ameninta amenință|amenințat|ameninta|ameninta_cu|cu cu|moartea|un|o? moartea|"
            "cuțit|cutit|cuțitul|cutitul|armă|arma|pistol|pistolul",
            "mă|ma|ne|sunt urmărește|urmaresc|urmăresc|fugăresc|fugărește|atacă|atacat|atacată|agresează|jefuiește|"
            "urmărită|urmărit|urmareste|ataca UN_AUTRE|acum|pe_stradă|pe_strada|în|un|niște|$",
            "UN_AUTRE .. mă|ma|ne urmărește|urmăresc|urmareste|fugărește|atacă|ataca|agresează|fugăresc|bate|bat",
            "m|ne a|au atacat|agresat|înjunghiat|jefuit|răpit|atacat_cu & acum|ajutor|UN_AUTRE|cuțit*|stradă|"
            "sânge",
            "UN_AUTRE .. are|cu|ține un|o cuțit|cutit|pistol|armă|topor|macetă|arma & mă|ma|ne|ușă|ușa|ajutor|aici|"
            "poliția|stradă",
            "sparge|sparg|forțează|intră|intra|intrat|a_intrat|încearcă_să_intre .. ușa|usa|casă|casa|"
            "apartament|geamul & acum|cineva|hoț*|hot|hoti|un_bărbat|poliția|singură",
            "cineva|hoț|hoții|hot|un_bărbat|un_om este|e|a_intrat în|la mine|casa|casă|apartament",
            "^ vă_rog|va_rog|ajutor|repede? chemați|chemati|sunați|sunati|cheamă|trimiteți la? poliția|politia",
            "am_nevoie|puteți_chema|puteți_suna de|la? poliția|politia|poliție MAINTENANT|vă_rog|aici|$",
            "sunt|suntem|viața_mea|e|este în|in pericol|pericol_de_moarte",
            "viața|viata mea|noastră este|e? în|in pericol",
            "MA|sunt|ne țin|ține|tine|ținut|sechestrat|sechestrată|închis|închisă|răpită sechestrat|sechestrată|"
            "închisă|închis|cu_forța|prizonieră|prizonier|împotriva_voinței|aici_cu_forța",
            "patronul|șeful|seful .. MA ține|încuie|închis|luat_pașaportul & pașaport*|pasaport*|ies|plec|plăt* & "
            "încuiat|închis|bate|plec|ies",
        ),
        "vital": (
            "nu mai|pot|poate|prea|reușește mai|pot|poate|să|sa|prea? respir|respire|respira|respiră",
            "nu respiră|respira|răspunde|reacționează|se_trezește și|si|e|este|ajutor|mai|$",
            "LUI .. leșinat|lesinat|inconștient|inconștientă|inconstient|căzut_jos_și_nu|fără_cunoștință",
            "este|e|a_căzut|zace|a inconștient|inconștientă|inconstient|inconstienta|leșinat|lesinat",
            "are|am|face|făcut|fac|făcând|suferit un|o|a? infarct|accident_vascular|avc|convulsii|stop_cardiac|"
            "atac_de_cord|criză_cardiacă|supradoză|preinfarct|criză_de_epilepsie",
            "durere|dureri|doare|mă_doare|junghi|apasă puternică|puternice|mari|tare|foarte_tare? în|in|pieptul|la? "
            "piept|pieptul|inima|pieptului",
            "sângerez|sângerează|sangereaza|sângerează|sânge|sange|curge|sangerez mult|tare|sângele|puternic|"
            "din_cap|foarte|sânge|sange|la_cap|abundent|încontinuu",
            "pierd|pierde|pierdut|vomit|vomită|scuip|tușește mult? sânge|sange",
            "însărcinată|gravidă|insarcinata & sânger*|sanger*|sânge|contracții|apa",
            "mi|i s|s_a a? rupt apa|membranele|apele",
            "nasc|naște acum|acasă|copilul|singură|repede",
            "supradoză|supradoza & e|este|ajutor|luat|droguri",
            "chemați|chemati|sunați|trimiteți|am_nevoie|nevoie|cheamă|sunati la|de|o? salvarea|ambulanța|ambulanta|"
            "ambulanță|salvare|smurd|ambulante",
            "a|l|am|i|m au|a|fost? înjunghiat|înjunghiată|împușcat|injunghiat|împușcată|tăiat_cu_cuțitul|"
            "lovit_de_mașină",
            "moare|mor|se_sufocă|se_îneacă|mă_sufoc|sufoc|sufocă ajutor|acum|repede|veniți|$ & ajutor|acum|"
            "repede|veniți|salvare*|respir*",
            "ENFANT .. înghițit|băut|inghitit|baut|mâncat clor|otravă|baterie|o_baterie|pastile|medicamente|detergent|"
            "acid|înălbitor",
            "casa|apartamentul|blocul|bucătăria|camera|casă arde|a_luat_foc|ia_foc|în_flăcări|este_în_flăcări|foc",
            "e|este|incendiu incendiu|foc în|la|in casă|casa|apartament|bloc|bucătărie",
        ),
        "parent": (
            "PARENT meu|mea|mei|mereu|tot|iar|vitreg|vitregă? meu|mea|mereu|tot? MA FRAPPE",
            "MA FRAPPE PARENT",
            "MA|sunt bat|bătută|bătut|maltratează acasă|la_cămin|la_centru|de_părinți|de_tata",
            "PARENT .. MA pipăie|atinge|atins|violează|violat|abuzează|abuzat|pipait",
            "mi|îmi|imi e|este frică|frica|teamă de PARENT & bat*|lov*|acasă|omo*",
        ),
        "enfant": (
            "el|ea|vecinul|vecina|vecinii|cineva|PARENT|profesorul|bona .. își|isi|îl|o|îi|pe|și|l? a|îl|o|îi? "
            "FRAPPE pe? copiii|copilul|fetița|băiatul|fata|copii|copiii_lui",
            "ENFANT .. este|e|sunt|a_fost|sunt bătut|bătuți|bătută|abuzat|abuzată|violată|maltratat|maltratați|batut|"
            "batuti",
        ),
        "enfant-du-couple": (
            "COUPLE .. îmi|imi|îl|o|îi|ne|pe|l|i|și|isi|a? FRAPPE pe|și_pe? ENFANT",
        ),
        "disparu": (
            "mi|mea|meu|copilul|mei a|au dispărut|disparut|fost_răpit|fost_răpită & copil*|fi*|fata|fetița|băiat*",
            "ENFANT meu|mea a dispărut|disparut|fost_răpit|fost_răpită",
            "nu|nu_mi găsesc|gasesc ENFANT",
            "mi au|a răpit|luat copilul|fata|băiatul|copiii|fetița",
        ),
        "mariage": (
            "mă|ma|o obligă|forțează|obliga|vor|forteaza .. să|sa mă|ma|se căsătoresc|mărit|casatoresc|căsătorească|"
            "marit",
            "căsătorie|casatorie forțată|fortata|obligată & mă|ma|meu|mea|sora",
        ),
        "toit": (
            "nu|n am|avem|are|știu|stiu|mai_am|mai_avem|știm|găsesc unde|loc|undeva|niciun_loc|pat|locuință .. "
            "dorm|doarmă|dormi|dormim|stau|stăm|sta|merg|mă_duc|NUIT|înnoptez|ma_duc|mergem|innoptez",
            "n am|avem unde",
            "nu am|avem unde dormi|sta|sa_dorm|să_dorm|merge|$",
            "fără|fara|nu_am|n_am|nu_mai_am|nu_avem un? acoperiș|adăpost|acoperis|adapost",
            "fără|fara|n_am|nu_am casă|casa|locuință|acoperiș NUIT",
            "unde pot|putem|aș_putea|să|sa|o_să|dorm să|sa|dorm? dorm|dormim|dormi|stau|înnoptez NUIT|$",
            "dorm|dormim|doarme|dormit|locuiesc|stau|stăm|trăiesc|traim|trăim|sunt|suntem|dormind pe|în|in|sub|la "
            "stradă|strada|străzi|drumuri|mașină|masina|gară|gara|parc|pod|bancă|banca|cort|metrou|scara_blocului|"
            "un_pod|afară|mașina_mea|străzii|trotuar",
            "dorm|dormim|doarme|dormit afară|afara",
            "sunt|suntem|om|oameni fără|fara|al|boschetar? adăpost|adapost|străzii|strazii|locuință_în|casă $",
            "sunt|suntem fără|fara adăpost|adapost",
            "MA|ne|m|am dat|aruncat|gonit|scos|alungat|evacuat|dați|fost_dat|fost_dată|fost_evacuați afară|afara|în|"
            "din|in|de_acasă|pe casă|casa|stradă|strada|afară|apartament|azi|cameră|drumuri|$",
            "am|ne fost evacuat|evacuată|evacuați|dat_afară|dată_afară|dați_afară|dati_afara",
            "am|caut|avem|vreau .. loc|locuri|pat|adăpost|undeva|adapost|cazare|cameră .. NUIT",
        ),
        "chut": (
            "nu pot vorbi|să_vorbesc|sa_vorbesc|suna|face_zgomot & aude|auzi|audă|ascultă|lângă|langa|alături|"
            "ascunsă|ascuns|ușă|aici",
            "mă|ma|ne aude|auzi|vor_auzi dacă|daca|vorbesc|că|e_lângă",
            "sunt|stau ascunsă|ascuns|ascunși & el|soț*|bărbat*|cineva|ușă|COUPLE|omoare|cuțit*",
        ),
        "sourd": ("sunt|este surd|surdă|surda|surdomut|surdomută|mut|mută",),
    },
    negation="nu n nici niciodată fara_să",
    liens="mă ma se mai îmi te",
    fiction=(
        "film filmul filme serial serialul cântec cântecul piesa melodia cartea carte roman romanul joc "
        "jocul titlul numit intitulat episod documentar versuri album netflix"
    ),
    passe=(
        "acum NB|doi|două|trei|patru|cinci|zece|mulți|câțiva|mult ani|luni|timp|de_ani",
        "cu NB|doi|trei|mulți|zece ani în urmă",
        "când|cand eram|era|aveam|locuiam|am_fost",
        "în|in copilărie|copilarie|trecut|AN|tinerețe",
        "anul|iarna|vara|luna trecut|trecută|trecuta",
        "demult|odinioară|pe_vremuri",
        "înainte|inainte eram|dormeam|locuiam|să|de|mă",
    ),
    encore=("încă|de_atunci|mereu|acum_iar|și_acum|ieri|azi|astăzi|continuă|din_nou|iar",),
    fini=(
        "în|in|afara|în_afara afara|siguranță|siguranta|oricărui|de pericol|pericolului|oricărui|$",
        "în afara|afară|afara pericolului|oricărui_pericol|de_pericol",
        "în|in siguranță|siguranta",
        "acum|azi .. bine|mai_bine|casă|casa|apartament|divorțat*|liniștit*|liber*",
        "am|suntem|sunt divorțat|divorțată|divorțați|despărțit|despărțită|bine",
        "a murit|e_în_închisoare|decedat",
        "am găsit|gasit .. casă|apartament|cazare|cameră|loc",
        "s a|a_trecut terminat",
    ),
    si="dacă daca frică teamă când poate risc",
    futur=(
        "luna|săptămâna|anul|saptamana viitoare|viitor|următoare",
        "peste o|NB|două|trei|câteva? lună|luni|săptămână|săptămâni|zile",
        "curând|în_curând",
        "voi|vom|o_să rămâne|fi|dorm|ajung",
    ),
    ce_soir=("NUIT|acum|deja",),
    au_pays=(
        "țara|tara mea|noastră|lui",
        "mă|ma|ne întorc|întoarcem|intorc",
        "moldova|românia|romania",
        "azil",
    ),
    ages=("am _ ani|de_ani", "am _ $", "vârsta de _ ani"),
)
