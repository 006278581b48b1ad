"""Albanian, as written in Albania and in Kosovo."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ALBANAIS = Langue(
    code="sq",
    listes={
        "COUPLE": (
            "burri, burri im, burrin, bashkëshorti, bashkëshorti im, bashkeshortja, gruaja ime, "
            "gruaja, i dashuri, e dashura, partneri, partneri im, ish burri, ish burri im, "
            "ish bashkëshorti, i fejuari, ish i dashuri, ish partneri, ishburri, "
            "babai i fëmijëve, babai i femijes, shoku im i jetës"
        ),
        "PARENT": (
            "babai, babi, baba, nëna, mami, mamaja, njerku, njerka, prindërit, prinderit, xhaxhai, "
            "daja, axha, vëllai, vllai, gjyshi, gjyshja, kushëriri, teze, tezja, halla"
        ),
        "ENFANT": (
            "fëmija, fëmijët, fëmijën, femijet, fëmijë, djali, djalin, vajza, vajzën, vajzen, goca, "
            "gocën, foshnja, foshnjën, bebja, beben, kalamajtë, thmija, thmit"
        ),
        "LUI": "shoku, shoqja, djali, vajza, vëllai, motra, COUPLE, PARENT, ai, ajo",
        "UN_AUTRE": (
            "dikush, një burrë, një njeri, nje njeri, njerëz, disa njerëz, ata, një i panjohur, "
            "komshiu, fqinji, shefi, pronari, familja, vëllezërit, vëllai, një tip, disa burra"
        ),
        "FRAPPE": (
            "rreh, rrahu, rrahin, rrahën, ka rrahur, kanë rrahur, godet, goditi, ka goditur, qëllon, "
            "qëlloi, dhunon, ka dhunuar, dhunoi, keqtrajton, kërcënon, kërcënoi, ka kërcënuar, mbyt, "
            "përdhunon, përdhunoi, ka përdhunuar, torturon, djeg, dogji, ther, shqelmon, bën dhunë, "
            "ushtron dhunë, abuzon, ngacmon seksualisht, rrah, rref"
        ),
        "MA": "më, me, na, mua",
        "MON": "im, ime, tim, e mi, të mi, time, e tij, e saj, tanë, tona, e mia, të mia",
        "MAINTENANT": "tani, tash, tashi, tani menjëherë, në këtë moment, ndihmë, shpejt, sonte, përsëri",
        "NUIT": "sonte, këtë natë, kete nate, natën, për sonte, per sonte, sot, sonte mbrëma, nësër natë",
        "PILULES": "ilaçe, ilaçet, ilaqe, hapa, hape, tableta, barna, barnat, pilula, qetësues",
    },
    cri="ndihmë ndihme sos shpëtomëni",
    faux_amis=(
        "vdes|vdiqa|vdekur|vdesim nga|për|prej e_qeshura|të_qeshurit|uria|urie|të_ftohtit|vapa|turpi|"
        "mërzia|lodhja|gjumi|etja|inati|të_qeshur|gazi",
        "vdes për|per|pas një|të|ta|ty",
        "puna|stresi|vapa|shpina|koka|kjo|burokracia|këmbët po? më|me vret|mbyt|vrasin|vrau|po_më_vret",
        "po? vritem|vras|mbytem në|me|ne|duke|veten_duke punë|pune|punuar|studiuar|kërkuar",
        "PARENT|shefi|mësuesi|gruaja|burri do|po të|ta|më? më|me vrasë|vrase|vras nëse|në_qoftë|kur|se",
        "me|më ndjek|ndjekin në instagram|facebook|tiktok|rrjete",
        "do|a|nëse .. thërrisni|thirrni|lajmëroni|njoftoni|telefononi|thërrasësh policinë|policin",
        "infarkt kur",
        "vras kohën",
        "punoj|punuar|ndihmoj me|për|njerëz|të_pastrehët njerëz|të|te pastrehë|strehë",
    ),
    motifs={
        "mourir": (
            "dua|dëshiroj|du|po_dua|deshta|preferoj|kam_dëshirë vetëm|veç|veq? të|te|me|ta vdes|vdek|vdekur|"
            "vras_veten|vetëvritem|vras_vetën|vras_vehten|vetvritem|mbys_veten|vra_veten|vra_vetën|varem",
            "do|dot|po|du të|ta|e|te|me? vras|mbys|vra|vrase veten|vetën|vehten",
            "do|dua|po të|te? vetëvritem|vetvritem|vetëvras|var_veten",
            "dua|mendoj|mendime|mendoj_për|mendim|ide për|per|të|te|mbi? vetëvrasje|vetvrasje|vetëvrasjen|"
            "vetëvrasëse|vetvrasjen & kam|mendoj|më|vij*|jam",
            "LUI .. do|dëshiron|mendon|tentoi|kërcënon të|te|se? vdesë|vdese|vrasë_veten|vrase_veten|vetëvritet|"
            "vras_veten|vrasë_vetën",
            "nuk|s|nuku|nk dua|du|mundem|mund|dëshiroj|mundna më|me|të|te|ma? jetoj|jetu|rroj|jetuar|zgjohem|"
            "ekzistoj më|me|ma|kështu|$",
            "nuk|s|skam dua|du|mundem më të|te|me jetoj|rroj|jetu|jetuar",
            "nuk|s|skam|nuk_kam kam|shoh|ka më|asnjë|pse|arsye|më_arsye arsye|pse|kuptim|vullnet|dëshirë për|të|te|"
            "per|më? jetuar|jetoj|jetë|rroj",
            "skam arsye|pse|dëshirë|vullnet të|për|te|më? jetoj|jetuar|rroj",
            "më|me mirë|mire i|e|të|te|sikur|po vdekur|vdes|vdisja",
            "t|ti|t_i|të|dua_ti jap|i_jap|japë fund jetës|jetes|jetën",
            "i jap fund jetës|jetes",
            "pres|prej|lëndoj duart|krahët|damarët|veten|vetën_me_brisk",
        ),
        "geste": (
            "piva|pive|kam_pirë|ka_pirë|piu|gëlltita|mora|gëlltiti .. të_gjitha|shumë|shume|NB|kutinë|tufë|krejt .. "
            "PILULES",
            "piva|kam_pirë|piu|gëlltita|mora|ka_pirë .. PILULES & vdes*|vras|vetëvr*|vdekje",
            "preva|kam_prerë|ka_prerë|preu|i_preva .. damarët|venat|duart|damaret|venat_e",
            "do|dua|jam_gati|gati të|te|për hidhem|kërcej|hidhet|hedh nga|prej|në|ura|poshtë|para .. ura|ballkoni|"
            "pallati|dritarja|tarraca|treni|trenit|urës|dritares|ballkonit",
            "jam në|mbi|te ura|urë|tarracë|ballkon|çati & hidhem|vdes|vras|kërcej",
            "piva|piu|kam_pirë helm|zbardhues|acid|varikinë",
            "litar|litari|konop & qafë|var*|vdes|gati",
            "tentova|tentoi|u_përpoq|u_përpoqa .. vetëvrasje|vras_veten|vrasë_veten|vetëvritet & sot|tani|ndihmë|"
            "gjak|PILULES",
        ),
        "couple": (
            "COUPLE im|ime|gjithmonë|po|ende|prapë|që? po? MA FRAPPE",
            "MA FRAPPE COUPLE",
            "ai gjithmonë|po|çdo_ditë? MA rreh|rrahu|godet|dhunon|ka_rrahur|qëllon",
            "COUPLE .. është|eshte|bëhet shumë? i|e|agresiv? dhunshëm|dhunshem|dhunshme|agresiv",
            "jam|u_bëra|viktimë|viktima viktimë|viktime|e? e|dhunës dhunës|dhunes|dhune në|ne|familje|familjare|"
            "bashkëshortore|nga_COUPLE",
            "dhunë|dhuna|dhunën|dhune në|ne|familjare familje|familje_nga & burri|viktim*|më|ndihm*|jam",
            "kam|ki|kam_shumë frikë|frike nga|prej|e COUPLE|burri|burrit|bashkëshortit|partnerit|ish_burrit",
            "COUPLE .. MA detyron|detyroi|shtrëngon të|me bëj|fle|prostitu*|kryej|seks",
        ),
        "couple-danger": (
            "COUPLE .. do|po|kërcënon|kërcënoi|tha|thotë|tentoi|përpiqet .. të|me|se|do_të|ta|do_më? më|me|na? vras|"
            "vrasë|vrase|therë|mbysë|vdekje|vret|mbyt",
            "COUPLE .. kërcënon|kërcënoi|kërcënuar me|se|për vdekje|thikë|armë|do_më_vrasë|vrasje",
            "COUPLE ... MA FRAPPE MAINTENANT",
            "COUPLE & thikë|thike|armë|pistoletë|sëpatë|thikën & më|me|na|kërcën*|der*|ndihmë",
            "COUPLE .. MA mbyll|ka_mbyllur|mbylli|izolon|kyç|mban_mbyllur",
            "COUPLE .. nuk|s|smë MA? lë|le|len|lejon të|te|me dal|dalë|dalim",
        ),
        "viol": (
            "më|me|jam|u|kanë|ka ka|kanë|jam|u? përdhunuar|perdhunuar|përdhunova|përdhunua|përdhunuan|përdhunoi",
            "më|me detyrojnë|detyron|shtrëngojnë të|me|në|te? prostitu*|shes_trupin|prostitucion",
            "do|deshi|tentoi|tentuan|donte të|me më|me përdhunojë|përdhunojnë|përdhunu",
        ),
        "danger": (
            "UN_AUTRE .. do|po|duan|kërkon|kërkojnë|kërcënon|përpiqet|po_përpiqet|donë|tentoi .. të|me|te|se? "
            "më|me|na vras|vrasë|vrasin|vrase|vra|therë|sulmojë|sulmoj|përdhunojë|rrëmbejnë|mbysë",
            "do|duan|donë|po|kërkojnë|don të|me|te|mi? më|me|na vrasë|vrasin|vrase|therë|mbysin|mbysë|vra",
            "po|dikush|ata|njerëz|burra më|me|na|po ndjek|ndjekin|sulmojnë|sulmon|rrahin|grabisin|përndjekin|qëllojnë|"
            "më_ndjek|me_ndjek|më_sulmon",
            "më|me|na|jam sulmuan|sulmoi|kanë_sulmuar|po_sulmohem|grabitën|sulmuar & tani|ndihmë|thikë|dikush|"
            "rrugë|sapo|MAINTENANT",
            "më|me|na kërcënojnë|kërcënon|kërcënoi|kërcënuan|kanë_kërcënuar|ka_kërcënuar me|se|për|do thikë|armë|"
            "vdekje|pistoletë|vrasje|vrasin|thike",
            "UN_AUTRE .. ka|me|mban|një thikë|thike|armë|pistoletë|sëpatë & më|me|na|der*|ndihmë|këtu|polici*|rrug*",
            "po|dikush|ka|hyri|hyrë|u_fut|thyejnë|po_thyejnë|thyen|kanë_hyrë thyejnë|thyen|hyjnë|futen|hyrë|futur|"
            "derën|në|brenda & derën|shtëpi|shtëpinë|banesë|dritaren|shpi & dikush|hajdut*|tani|ndihmë|polici*|"
            "vetëm",
            "dikush|hajdut|hajdutë|një_burrë është|eshte|ka_hyrë|hyri në|ne|brenda shtëpi|shtëpinë|banesë|apartament|"
            "shtepi|shtepine",
            "^ ju_lutem|ndihmë|shpejt? thirrni|thërrisni|lajmëroni|telefononi|dërgoni|thirreni në? policinë|policin|"
            "police",
            "kam_nevojë|a_mund_të_thirrni|dua për|te? policinë|policin|policia MAINTENANT|ju_lutem|këtu|$",
            "jam|jemi|jeta_ime në|ne rrezik|rrezik_për_jetën",
            "jeta ime|jonë|e_tij është|eshte? në|ne rrezik",
            "më|me|na|jam mbajnë|mban|kanë|ka|kam|mbyllur|të_mbyllur mbyllur|rrëmbyer|peng|mbyllur_me_zor|me_forcë|"
            "me_zor|peng_këtu",
            "shefi|pronari|punëdhënësi .. MA mbyll|ka_mbyllur|rreh|rrahu|ka_rrahur & pasaport*|dal|pagu*|lë|punë",
        ),
        "vital": (
            "nuk|s|nuku|nk po|mund|mundem|mundet|merr|marr|mundna|arrij|mbush mund|të|te|po|me|marr|merr? marr|merr|"
            "frymë|marrë|frymoj|frym|frymohem|frymon|fryme frymë|frym|fryme|dot|$",
            "nuk|s|nk merr|marr|po_merr|reagon|zgjohet|po_zgjohet|përgjigjet frymë|fryme|frym|më|$",
            "LUI|është|eshte|ra|ka|i|e pa|humbi|humbur|ka_humbur|i_ka_rënë|ra|ka_rënë vetëdije|ndjenja|ndjenjat|"
            "vetëdijen|ndjenjave|të_fikët|i_fikët|pa_ndjenja|pa_vetëdije",
            "i|më ra|ka_rënë|ka_rene të_fikët|pikë|infarkt",
            "ka|po|pati|kam|i_ra|bëri|pëson|po_pëson një|pësuar|pëson|kaluar|infarkt? infarkt|infarkti|goditje_cerebrale|"
            "goditje_në_tru|atak_kardiak|konvulsione|overdozë|hemoragji|sulm_në_zemër|arrest_kardiak",
            "më|me|i|kam dhemb|dhimbje|dhimb|ther shumë|të_forta|fort|e_fortë? gjoksi|kraharori|zemra|në_gjoks|"
            "gjoks|ne_gjoks",
            "po|humb|humbi|humbur|rrjedh|del|vjell|gjakosur|po_rrjedh|po_humb|po_i_del|ka_humbur shumë|shume? gjak|gjaku|"
            "gjakun",
            "gjak shumë|pa_pushim|nga_koka|po_rrjedh|po_del|po_humb",
            "shtatzënë|shtatzane|shtatzane_dhe & gjak*|kontraksione|dhimbje_të_forta|ujrat",
            "më|i|m kanë|plasën|u|ka plasur|plasën|shpërthyer|prishur ujrat|ujërat|uji",
            "po|do lind|lindë|lindi tani|në_shtëpi|fëmija|shpejt",
            "overdozë|mbidozë & ai|ajo|ndihmë|mori|drog*|është",
            "thirrni|thërrisni|lajmëroni|dërgoni|kam_nevojë|duhet|telefononi për|një|në? ambulancën|ambulanca|ambulancë|"
            "urgjencën|ambulance|ambulancen",
            "më|e|u|është|kanë|ka|qenë therën|theri|goditën_me_thikë|kanë_therur|plagosën|qëlluan|therur|qëlluar|ther_me_thikë|"
            "plagosur|shtypi_makina & gjak|thikë|armë|ndihmë|ambulanc*|tani|sapo|plumb",
            "po vdes|mbytet|mbytem|ngordh|asfiksohet & ndihmë|ndihme|tani|shpejt|ambulanc*|gjak",
            "ENFANT .. ka_pirë|piu|gëlltiti|ka_gëlltitur|hëngri|ka_ngrënë helm|zbardhues|bateri|ilaçe|hapa|detergjent|"
            "acid|varikinë",
            "shtëpia|banesa|apartamenti|pallati|kuzhina|shtepia po|është|ka|në|u_dogj|ka_marrë digjet|flakë|në_flakë|marrë_zjarr|"
            "zjarr|flaket",
            "zjarr|zjarri në|ne shtëpi|shtëpinë|banesë|apartament|pallat|kuzhinë|shtepi",
        ),
        "parent": (
            "PARENT im|ime|e_mi|gjithmonë|po|më|ende? po|gjithmonë|shpesh? MA FRAPPE",
            "MA FRAPPE PARENT",
            "MA rrahin|dhunojnë|keqtrajtojnë në|ne shtëpi|shtepi|qendër|konvikt",
            "PARENT .. MA prek|preku|ngacmon|përdhunon|përdhunoi|abuzon|abuzoi",
            "kam frikë|frike nga|prej babai|babait|njerku|njerkut|prindërit|vëllait|vëllai & rreh*|rrah*|vras*|shtëpi*",
        ),
        "enfant": (
            "ai|ajo|fqinji|komshiu|dikush|PARENT|mësuesi .. po|i|e|ka|i_ka? i|e? FRAPPE fëmijët|fëmijën|femijet|"
            "femijen|vajzën|djalin|foshnjën|fëmijët_e_tij|gocën",
            "ENFANT .. po|është|janë|u? rrihet|rrihen|dhunohet|dhunohen|keqtrajtohet|abuzohet|përdhunua|rrahur|dhunuar",
        ),
        "enfant-du-couple": (
            "COUPLE .. po|m|mi|i|më|ka|i_ka|m_i|mi_ka? i|e? FRAPPE fëmijët|fëmijën|femijet|femijen|vajzën|djalin|djalit|"
            "foshnjën|fmijt|thmit",
        ),
        "disparu": (
            "djali|vajza|fëmija|goca|foshnja|femija im|ime|jonë? ka_humbur|u_zhduk|është_zhdukur|ka_humb|u_rrëmbye|humbi",
            "nuk|s e|po_e|i gjej|gjejmë djalin|vajzën|fëmijën|gocën",
            "më|ma|na kanë|ka|rrëmbyen rrëmbyer|marrë|rrëmbyen djalin|vajzën|fëmijën|fëmijët",
        ),
        "mariage": (
            "më|me|po|e detyrojnë|detyron|duan|don|po_detyrojnë .. të|me|te martohem|martojnë|martu|martuar|martohet|"
            "fejojnë & PARENT|familja|zor*|detyr*|nuk_dua",
            "martesë|martesa e_detyruar|me_zor|e_detyrueshme|me_detyrim & më|mua|motra|jam",
        ),
        "toit": (
            "nuk|s|nk|ska|skam|nuk_kam|nuk_kemi kam|kemi|ka|di|dimë|skam|vend? ku|asnjë_vend|vend|vendin|shtrat|ku_të|"
            "asgjëku .. fle|flej|flemë|fjet|fjetur|rri|qëndroj|qëndrojmë|shkoj|shkojmë|shku|jetoj|NUIT|me_fjet",
            "skam|skemi|nuk_kam|nuk_kemi|s_kam ku|vend",
            "skam|skemi|nuk_kam|nuk_kemi|pa|s_kam strehë|çati|strehim|shtrat|banesë NUIT|për_të_fjetur|mbi_kokë",
            "skam|skemi|nuk_kam|nuk_kemi|s_kam strehë|çati|strehim $",
            "ku mund|mundem|mundemi|do|të|te|të_fle|fle të|te|me|fle? fle|flej|flemë|fjet|fjetur|kaloj NUIT|natën|$",
            "fle|flej|flemë|po_fle|flas|jetoj|jetojmë|fjetur|jetoj|fleme|fjet|rri|rrimë|jam|jemi në|ne|jashtë|te|nën|"
            "mbi|natën rrugë|rruge|rrugën|makinë|makine|stacion|park|çadër|urë|stol|vetura|veturë|rrug|metro|shkallë|"
            "makinën",
            "fle|flej|flemë|po_fle|kam_fjetur|fleme|flejmë jashtë|jashte|përjashta|përjasht|nën_urë",
            "jam|jemi|mbeta|mbetëm|mbetëm_në|kemi_mbetur|kam_mbetur në|ne|pa|i|e|të|te|në_rrugë? pastrehë|pastrehe|strehë|"
            "rrugë|rruge|rrug|pa_shtëpi|pastreh|pa_strehë",
            "më|me|na|MA|u nxori|nxorën|nxori|dëboi|dëbuan|kanë_nxjerrë|ka_nxjerrë|përzunë|nxorren|nxjerrë|përzuri|"
            "nxoren|dëbuar nga|jashtë|në|prej|ne|jashte|sot shtëpia|shtëpi|shtëpisë|rrugë|banesa|shtepia|hoteli|jashtë|$",
            "kam_nevojë|kërkoj|dua|duam|kerkoj|na_duhet|më_duhet .. vend|shtrat|strehë|strehim|dhomë|ku .. NUIT",
        ),
        "chut": (
            "nuk|s mund|mundem të|te|me? flas|telefonoj|fol|bëj_zhurmë & dëgjo*|degjo*|afër|pranë|ngjitur|fsheh*|derë|"
            "këtu",
            "më|me|na dëgjon|degjon|dëgjojnë|do_më_dëgjojë nëse|po|se|po_fola|burri|ai",
            "jam|jemi fshehur|i_fshehur|e_fshehur & ai|burri|dikush|derë|vras*|COUPLE|thik*",
        ),
        "sourd": ("jam|është i|e shurdhër|shurdher|shurdhmemece|shurdhmemec|memec|pagojë",),
    },
    negation="nuk s nk nuku mos kurrë asnjëherë",
    liens="më me po do të te",
    fiction=(
        "film filmi filmin seria serial kënga këngën këngë libri librin libër roman loja titulli titull "
        "quhet episodi dokumentar teksti album netflix"
    ),
    passe=(
        "para|perpara NB|dy|tre|katër|pesë|dhjetë|shumë|disa vjetësh|vitesh|vite|vjet|muajsh|vjetesh|muaj|vjetve|kohësh",
        "shumë kohë|vite|vjet më_parë|përpara|pare",
        "NB|dy|tre|pesë|shumë vite|vjet|muaj më_parë|me_pare|përpara",
        "kur isha|ishim|ishte|kam_qenë|jetoja",
        "në|ne fëmijëri|femijeri|të_kaluarën|AN|vitin_AN",
        "vitin|dimrin|muajin|verën e|të? kaluar|shkuar",
        "dikur|njëherë_e_një_kohë",
        "përpara $",
    ),
    encore=("ende|akoma|prapë|përsëri|tani|sot|dje|gjithmonë|çdo_ditë|vazhdon|që",),
    fini=(
        "jashtë|jashte rrezikut|rrezikut_tani|çdo_rreziku",
        "në|ne siguri",
        "tani|tash|sot .. mirë|mire|shtëpi|banesë|siguri|divorcuar|qetë|apartament",
        "jam|jemi|u divorcuar|divorcova|ndarë|mirë|e_divorcuar|i_divorcuar",
        "vdiq|ka_vdekur|në_burg",
        "gjeta|kam_gjetur|gjetëm .. shtëpi|banesë|apartament|dhomë|vend",
        "ka|tani kaluar|mbaruar|mbaroi",
    ),
    si="nëse nese frikë kur mund ndoshta rrezik qoftë",
    futur=(
        "muajin|javën|vitin tjetër|ardhshëm|që_vjen",
        "pas një|NB|dy|tre|disa muaji|muajsh|jave|javësh|muaj|javë",
        "së shpejti",
    ),
    ce_soir=("NUIT|tani|tash",),
    au_pays=(
        "vendin|vendi|atdheun|vendlindje|shqipëri|kosovë|kosove|shqiperi",
        "kthehem|kthej|kthejnë|dëbojnë",
        "azil",
        "hakmarrje|gjakmarrje",
    ),
    ages=("jam _ vjeç|vjec|vjeq|vjeçe|vjeçar|vjeqare|vjet|$", "i|e _ vjeç|vjec|vjeçar"),
)
