"""Albanian, as written in Albania and in Kosovo ("dua të vdes", "du me vdek")."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ALBANAIS = Langue(
    code="sq",
    listes={
        "NUK": "nuk, s, nk, nuku",
        "NUK_KAM": "nuk kam, nuk kemi, nuk ka, s kam, s kemi, s ka, nk kam",
        "DUA": "dua, du, dëshiroj, do, po dua, mendoj, kam vendosur",
        "A_FAIRE": "të, ta, me, për të",
        "COUPLE": (
            "burri, burri im, burrin, bashkëshorti, bashkëshorti im, bashkëshortja, gruaja, gruaja "
            "ime, i dashuri, i dashuri im, partneri, partneri im, ish burri, ish burri im, ish "
            "bashkëshorti, ish partneri, i fejuari, babai i fëmijëve"
        ),
        "DU_COUPLE": (
            "burri, burrit, bashkëshorti, bashkëshortit, partneri, partnerit, ish burri, ish burrit"
        ),
        "PARENT": (
            "babai, babi, baba, nëna, mami, mamaja, njerku, njerka, prindërit, xhaxhai, daja, "
            "axha, vëllai, vllai, gjyshi, kushëriri, tezja, halla, babai im, nëna ime, vëllai im"
        ),
        "ENFANT": (
            "fëmijët, fëmijën, fëmija, djalin, djali, vajzën, vajza, gocën, goca, foshnjën, "
            "foshnja, bebin"
        ),
        "UN_AUTRE": (
            "dikush, një burrë, një njeri, njerëz, disa njerëz, disa burra, ata, ai, komshiu, "
            "fqinji, shefi, pronari, familja, vëllezërit, vëllai"
        ),
        "ME": "më, me, na, mua, po më, po na",
        "BAT": (
            "rreh, rrahu, rrahin, rrahën, ka rrahur, kanë rrahur, godet, goditi, ka goditur, "
            "qëllon, dhunon, dhunoi, ka dhunuar, keqtrajton, kërcënon, kërcënoi, ka kërcënuar, "
            "përdhunon, përdhunoi, mbyt, torturon, shqelmon, abuzon, rref"
        ),
        "TUE": "vras, vrasë, vrasin, therë, ther, mbysë, mbysin, vra, vret",
        "MAINTENANT": "tani, tash, tashi, ndihmë, shpejt, përsëri",
        "CE_SOIR": "sonte, këtë natë, natën, sot, për sonte",
        "PILULES": "ilaçe, ilaçet, ilaqet, hapa, hapat, tableta, tabletat, barna, barnat, pilula",
        "ARME": "thikë, thika, thikën, armë, pistoletë, sëpatë",
        "CHEZ_MOI": (
            "shtëpi, shtëpia, shtëpinë, banesë, banesa, banesën, apartament, apartamenti, shpi"
        ),
    },
    motifs={
        "mourir": (
            "DUA A_FAIRE vdes|vdek|vdesim",
            "DUA A_FAIRE vras|mbys|vra|var veten|vetën|vehten",
            "DUA A_FAIRE vetëvritem|vetëvras|varem",
            "do vras|mbys|vra veten|vetën",
            (
                "djali|vajza|shoku|shoqja|burri|vëllai|motra|ai|ajo do|dëshiron|tha të|se_do_të "
                "vdesë|vetëvritet|vrasë_veten"
            ),
            "mendoj|mendime|po_mendoj|ide për|mbi vetëvrasje|vetvrasje|vetëvrasjen",
            "kam mendime vetëvrasëse|vetëvrasje",
            "NUK dua|du|mundem A_FAIRE jetoj|rroj|jetuar|jetu|ekzistoj më|ma|kështu|$",
            "NUK dua|du|mundem më A_FAIRE jetoj|rroj|jetuar|jetu",
            "skam|nuk_kam|s_kam më|asnjë? arsye|pse|vullnet A_FAIRE jetoj|jetuar|rroj",
            "më mirë të|i|e vdes|vdekur|vdisja",
            "jap fund jetës",
        ),
        "geste": (
            (
                "piva|kam_pirë|ka_pirë|piu|gëlltita|mora|ka_marrë .. të_gjitha|shumë|NB|kutinë|"
                "krejt .. PILULES"
            ),
            "piva|kam_pirë|ka_pirë|piu|gëlltita PILULES & vdes*|vetëvr*|vras",
            "preva|kam_prerë|ka_prerë|preu .. damarët|venat|damart",
            "piva|kam_pirë helm|zbardhues|varikinë",
            (
                "do|dua|jam_gati të|ta hidhem|kërcej|hidhet & ura|urë|ballkoni|pallati|dritarja|"
                "treni|urës"
            ),
        ),
        "couple": (
            "COUPLE gjithmonë|ende|çdo_ditë|prapë? ME BAT",
            "ME BAT COUPLE",
            "ai ME rreh|ka_rrahur|dhunon|qëllon|godet",
            "COUPLE .. i_dhunshëm|e_dhunshme|agresiv",
            "jam viktimë|viktima e|dhune? dhunës|dhune|në|familje",
            "dhunë|dhuna|dhunën në|familjare familje|$ & burri|më|jam|viktim*",
            "kam frikë nga|prej DU_COUPLE",
        ),
        "couple-danger": (
            "COUPLE .. do|don|kërcënon|thotë|tha|tentoi|përpiqet .. ME TUE",
            "COUPLE .. kërcënon|kërcënoi|kërcënuar me|se|për vdekje|ARME|vrasje",
            "COUPLE .. ME BAT MAINTENANT",
            "COUPLE & ARME & kërcën*|derë|derën|ndihmë|më",
            "COUPLE ME mbyll|mbylli|ka_mbyllur|kyç",
            "COUPLE nuk|s ME? lë|lejon|le të|me dal|dalë|dalim",
        ),
        "viol": (
            "ME|jam|u përdhunuan|përdhunoi|përdhunova|përdhunuar",
            "ME kanë|ka përdhunuar",
            "ME detyrojnë|detyron .. prostitu*|prostitucion",
        ),
        "danger": (
            "UN_AUTRE .. do|don|duan|donë|përpiqet|kërcënon|kërcënojnë .. ME TUE",
            "do|don|duan|donë të|me ME TUE",
            (
                "ME ndjek|ndjekin|sulmon|sulmojnë|sulmuan|sulmoi|grabisin|qëllojnë UN_AUTRE|"
                "MAINTENANT|në|rrugë|$"
            ),
            "UN_AUTRE ME ndjek|ndjekin|sulmon|sulmojnë|sulmoi|sulmuan|rreh|rrahin",
            "ME kërcënojnë|kërcënon|kërcënoi|kërcënuan me|se|për ARME|vdekje",
            "UN_AUTRE ka|me|mban|një një? ARME & më|derë|derën|ndihmë|këtu|rrugë|policinë",
            (
                "thyejnë|thyen|po_thyejnë|hyrë|hyri|futur|po_hyjnë .. derën|CHEZ_MOI & dikush|"
                "hajdut*|MAINTENANT|policinë|ata"
            ),
            "dikush|hajdut|hajdutë është|ka_hyrë|hyri në|brenda CHEZ_MOI",
            "^ ju_lutem|ndihmë|shpejt? thirrni|thërrisni|lajmëroni|telefononi policinë|policin",
            "jam|jemi|jeta_ime|jeta në|është_në rrezik",
            "ME mbajnë|kanë mbyllur|peng|me_zor",
        ),
        "vital": (
            "NUK po? merr|marr|mund_të_marr|mundem_të_marr|mundem_me_marr frymë|frym",
            "NUK mund|mundem|mundet të|me? frymoj|frymojë|marr_frymë|marrë_frymë",
            "humbi|humbur|ka_humbur|pa ndjenjat|vetëdijen|ndjenja|vetëdije",
            "ra të_fikët|në_koma & NUK|ndihmë|ambulanc*|zgjoh*",
            (
                "ka|po|pati|bëri|pëson|më_ra|i_ra një|pësuar|bën? infarkt|goditje_në_tru|"
                "konvulsione|overdozë"
            ),
            "dhimbje|dhemb .. gjoks|gjoksi|kraharor|zemra",
            "rrjedh|humb|humbi|humbur|vjell shumë|po? gjak",
            "gjak shumë|pa_pushim",
            "plasën|prishur|plasur ujërat|ujrat",
            "po|jam_duke lind|lindur|lind_tani & tani|fëmij*|shtëpi|ndihmë|grua*",
            (
                "thirrni|thërrisni|dërgoni|kam_nevojë|duhet|telefononi për|një? ambulancën|"
                "ambulancë|urgjencën"
            ),
            "therën|theri|plagosën|qëlluan me|më ARME|thikë|plumb",
            "CHEZ_MOI po? digjet|në_flakë|ka_marrë_zjarr",
            "zjarr në CHEZ_MOI",
        ),
        "enfant-avale": (
            "fëmija|vajza|djali|bebi .. piu|gëlltiti|ka_pirë helm|zbardhues|bateri|varikinë",
            "fëmija|bebi .. piu|gëlltiti|ka_pirë ilaçe|hapa",
        ),
        "parent": (
            "PARENT gjithmonë|ende|çdo_ditë|prapë? ME BAT",
            "ME BAT PARENT",
            "ME rrahin|dhunojnë në CHEZ_MOI|familje|konvikt",
            "PARENT ME prek|preku|ngacmon",
        ),
        "enfant": (
            "fqinji|komshiu|dikush|ai|ajo|PARENT po|i|e|i_ka? BAT ENFANT",
            "fëmija|fëmijët|vajza|djali po? rrihet|rrihen|dhunohet|dhunohen|abuzohet",
        ),
        "enfant-du-couple": ("COUPLE po|i|m_i|mi|ka|i_ka? BAT ENFANT",),
        "disparu": (
            "djali|vajza|fëmija|goca im|ime ka_humbur|u_zhduk|është_zhdukur|humbi",
            "nuk|s e gjej djalin|vajzën|fëmijën",
        ),
        "mariage": (
            "ME detyrojnë|detyron të|me martohem|martuar|martohesha",
            "ME duan|don|do .. martojnë|martohem|martojë me_zor|me_forcë",
            "martesë|martesa e? detyruar|me_zor & më|jam|familja|motra",
        ),
        "toit": (
            (
                "skam|skemi|ska|NUK_KAM ku të|me|ta? fle|flej|flemë|fjet|rri|rrimë|shkoj|shkojmë|"
                "CE_SOIR"
            ),
            "skam|skemi|ska|NUK_KAM vend|shtrat .. fle|flej|flemë|fjetur|CE_SOIR",
            "skam|skemi|NUK_KAM strehë|strehim|çati CE_SOIR|$",
            "NUK di|dimë ku .. fle|flej|flemë CE_SOIR",
            "ku mund|mundem|do|të .. fle|flej|flemë CE_SOIR",
            (
                "fle|flej|flemë|flas|rri|jetoj|jetojmë|kam_fjetur në|te|nën rrugë|rrug|makinë|"
                "veturë|stacion|park|çadër|urë|stol|metro"
            ),
            "fle|flej|flemë|kam_fjetur jashtë|përjashta",
            "jam|jemi|mbeta|mbetëm|kam_mbetur|kemi_mbetur në|i|e|të|pa rrugë|pastrehë|strehë",
            (
                "ME|u nxorën|nxorri|nxori|nxjerrë|dëboi|dëbuan|ka_nxjerrë|kanë_nxjerrë|përzunë|"
                "përzuri .. nga|jashtë|prej|në CHEZ_MOI|shtëpisë|rrugë|hoteli|konvikti"
            ),
            (
                "kërkoj|dua|duam|na_duhet|më_duhet|kam_nevojë_për .. vend|shtrat|strehë|strehim .. "
                "CE_SOIR"
            ),
        ),
        "chut": (
            "NUK mund|mundem .. flas|fol|telefonoj & dëgjo*|afër|pranë|ngjitur|fsheh*|derë",
            "do|po ME dëgjojë|dëgjon burri|ai|nëse|po",
        ),
        "sourd": ("jam i|e shurdhër|shurdh|memec|pagojë",),
    },
    cri="shpëtomëni",
    faux_amis=(
        (
            "vdes|vdiqa|vdekur|vdekja nga|për|prej uria|urie|e_qeshura|të_qeshurit|të_qeshurat|"
            "të_ftohtit|vapa|turpi|mërzia|lodhja|gjumi"
        ),
        "vdes për një|të|ty",
        "puna|stresi|vapa|shpina|koka|burokracia|këmbët më|me|po_më|na vret|mbyt|vrau",
        (
            "babai|mami|nëna|shefi|gruaja|prindërit do|po më|të_më|ta_më? vrasë|vret|vrasin nëse|"
            "po|kur|se"
        ),
        "më|me|po_më ndjek|ndjekin në instagram|facebook|tiktok",
        "do|a|nëse .. thërrisni|thirrni|lajmëroni|njoftoni|telefononi policinë",
        "jetoj|jetojmë|jetuar|jetu këtu|ketu|atje|në_këtë|në_një|në_france|në_francë|vetëm|tek|te",
        "punoj|punuar|ndihmoj me|për njerëz? të? pastrehë|pastrehët",
    ),
    negation="nuk s nk mos kurrë",
    liens="më me po të",
    et="dhe por",
    fiction=(
        "film filmi filmin serial seria kënga këngën këngë libri librin libër roman loja titulli "
        "episodi dokumentar album netflix"
    ),
    passe=(
        "para NB|dy|tre|katër|pesë|dhjetë|shumë|disa vjetësh|vitesh|muajsh|viteve",
        "NB|dy|tre|pesë|dhjetë|shumë vite|vjet|muaj më_parë|përpara",
        "kur isha|ishim|ishte",
        "në fëmijëri|të_kaluarën",
        "vitin|dimrin|muajin e|të kaluar|shkuar",
        "në|vitin vitin? AN",
        "dikur",
    ),
    encore=("ende|akoma|prapë|përsëri|sot|dje|çdo_ditë|vazhdon",),
    fini=("jashtë rrezikut|rreziku", "në siguri"),
    loge=(
        "tani|tash .. kam|kemi|jetoj .. shtëpi|banesë|apartament|dhomë",
        "gjeta|kam_gjetur|gjetëm .. shtëpi|banesë|apartament|dhomë",
    ),
    si="nëse frikë kur ndoshta rrezik",
    futur=(
        "muajin|javën|vitin tjetër|e_ardhshme|e_ardhshëm|që_vjen",
        "pas|për NB|një|dy|tre muajsh|muaji|javësh|jave",
        "së shpejti",
    ),
    ce_soir=("CE_SOIR|tani|tash",),
    au_pays=(
        "vendin|vendi|atdheu|atdheun im|tim",
        "shqipëri|kosovë|kthehem|kthejnë|azil|gjakmarrje|hakmarrje",
    ),
    ages=("jam AGE vjeç|vjeçe|vjeçare|vjeq|vjet", "jam AGE $"),
)
