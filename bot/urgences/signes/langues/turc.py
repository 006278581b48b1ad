"""Turkish; the verb ends the sentence and holds the negation ("ölmek istemiyorum")."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

TURC = Langue(
    code="tr",
    listes={
        "JE_VEUX": (
            "istiyorum, istiyom, isterim, istiyoruz, diliyorum, düşünüyorum, istiyor, istiyo"
        ),
        "COUPLE": (
            "kocam, eşim, karım, sevgilim, nişanlım, eski kocam, eski eşim, eski sevgilim, erkek "
            "arkadaşım, kız arkadaşım, partnerim, çocuklarımın babası"
        ),
        "DU_COUPLE": "kocamdan, eşimden, sevgilimden, eski eşimden, eski kocamdan, nişanlımdan",
        "PARENT": (
            "babam, annem, üvey babam, üvey annem, amcam, dayım, abim, ağabeyim, kardeşim, dedem, "
            "teyzem, halam, kuzenim, ailem"
        ),
        "ENFANT": (
            "çocuğumu, çocuklarımı, çocukları, çocuğu, oğlumu, kızımı, bebeğimi, çocuğunu, "
            "çocuklarını, oğlunu, kızını, bebeği, çocuklarıma, çocuğuma, kızıma, oğluma, "
            "çocuklarına, çocuğuna"
        ),
        "UN_AUTRE": (
            "biri, birisi, bir adam, adamlar, adam, birileri, komşu, komşum, patron, patronum, "
            "hırsız, abim, ailem, onlar"
        ),
        "FRAPPE": (
            "dövüyor, dövüyorlar, dövdü, dövdüler, vuruyor, vurdu, dayak atıyor, dayak attı, tokat "
            "attı, tokatlıyor, yumruk attı, tekmeliyor, tekmeledi, şiddet uyguluyor, şiddet "
            "uyguladı, tehdit ediyor, tehdit etti, tehdit ediyorlar, tecavüz ediyor, tecavüz etti, "
            "boğazımı sıkıyor, boğazımı sıktı, boğuyor, işkence ediyor, taciz ediyor, taciz etti, "
            "istismar ediyor, eziyet ediyor"
        ),
        "ME": "beni, bana, bizi, bize",
        "MAINTENANT": "şimdi, şu an, şu anda, şuan, imdat, yardım edin, acil, hemen, yine, yardım",
        "CE_SOIR": "bu gece, bu akşam, bugün",
        "LIT": "yatacak, kalacak, uyuyacak, geceleyecek, barınacak, gidecek",
        "DORS": (
            "yatıyorum, yatıyoruz, uyuyorum, uyuyoruz, kalıyorum, kalıyoruz, yaşıyorum, yaşıyoruz, "
            "kaldım, kaldık, yatıyor, uyuyor, kalıyor, uyudum, uyuduk, yatıp kalkıyorum"
        ),
        "RUE": (
            "sokakta, sokaklarda, arabada, arabamda, parkta, garda, istasyonda, otogarda, çadırda, "
            "köprü altında, bankta, metroda, dışarıda, dışarda"
        ),
        "ARME": "bıçak, bıçağı, bıçakla, silah, silahla, silahı, tabanca, tüfek, balta, satır",
        "PILULES": "hap, hapları, ilaç, ilaçları, ilacı, ilaçlarımı, hapların, ilaçların",
    },
    motifs={
        "mourir": (
            "ölmek|gebermek JE_VEUX",
            (
                "kendimi|kendini|kendisini öldürmek|öldüreceğim|öldürücem|öldürecem|öldürürüm|"
                "asacağım|asmak|öldürecek|vuracağım|yakacağım"
            ),
            (
                "intihar|intiharı etmek|edeceğim|edicem|edecem|etmeyi|ederim|edecek|düşünüyorum|"
                "düşüncelerim"
            ),
            "artık|daha_fazla yaşamak istemiyorum|istemiyom",
            "yaşamak istemiyorum|istemiyom|istemiyor",
            "canıma|canına kıymak|kıyacağım|kıyacam|kıyıcam|kıyacak",
            "hayatıma|yaşamıma|hayatına son vermek|vereceğim|vericem|verecek",
            "keşke ölsem|ölseydim|doğmasaydım",
            "ölsem daha? iyi|kurtulsam|kurtulurum",
            "yaşamaktan|hayattan bıktım|yoruldum|usandım & öl*|artık|intihar|dayan*",
            "yaşamak için bir? sebebim|nedenim yok",
            "kendimi kesiyorum|jiletliyorum",
        ),
        "geste": (
            "bütün|tüm|çok|NB|kutu|avuç|hepsini .. PILULES içtim|yuttum|aldım|içti|yuttu",
            "PILULES .. içtim|yuttum|içti|yuttu & öl*|intihar|hepsi*",
            "bileklerimi|bileğimi|damarlarımı|bileklerini|damarlarını kestim|kesiyorum|kesti",
            (
                "köprüden|balkondan|çatıdan|pencereden|damdan atlayacağım|atlicam|atlayacak|"
                "atıyorum|atlamak"
            ),
            "trenin|metronun altına & at*",
            "zehir|çamaşır_suyu|tuz_ruhu içtim",
        ),
        "couple": (
            "COUPLE .. ME .. FRAPPE",
            "ME .. COUPLE FRAPPE",
            "COUPLE FRAPPE beni",
            "COUPLE çok? şiddet uyguluyor|gösteriyor|uyguladı",
            "DU_COUPLE .. dayak|şiddet yiyorum|yedim|görüyorum|gördüm",
            "DU_COUPLE çok? korkuyorum|korkuyoruz",
            "aile|ev içi şiddet|şiddete|şiddeti görüyorum|mağduruyum|maruz",
        ),
        "couple-danger": (
            "COUPLE .. ME öldürmek|öldürecek|öldürmekle|öldürmeye|bıçakladı|bıçaklıyor",
            "COUPLE .. ölümle tehdit",
            "COUPLE .. ME .. FRAPPE MAINTENANT",
            "MAINTENANT COUPLE ME FRAPPE",
            "COUPLE & ARME & ME|tehdit|kapı*",
            "COUPLE ME? .. kilitledi|kilitliyor|hapsetti|hapsediyor",
            "COUPLE .. çıkmama|çıkmamıza izin",
        ),
        "viol": (
            "tecavüze uğradım|uğradı",
            "bana tecavüz ettiler|etti|ediyorlar",
            "beni fuhuşa|fahişeliğe zorluyor|zorluyorlar",
        ),
        "danger": (
            "ME öldürmek|öldürmeye istiyor|istiyorlar|çalışıyor|çalışıyorlar",
            "ME öldürecek|öldürecekler|vuracaklar|bıçaklayacak",
            "UN_AUTRE ME saldırıyor|saldırdı|takip_ediyor|kovalıyor|takip_ediyorlar|dövüyor",
            "bana|bize saldırıyor|saldırıyorlar|saldırdı|saldırdılar",
            "saldırıya uğradım|uğruyorum",
            "ME takip_ediyorlar|kovalıyorlar|kaçırdılar|rehin_aldılar|zorla_tutuyorlar",
            "ölümle|ARME ME? tehdit ediyor|ediyorlar|etti|ettiler|ediliyorum",
            "bıçaklı|silahlı .. adam|adamlar|biri|birisi & kapı*|yardım|imdat|polis|var",
            "peşimde biri|birisi|adam|adamlar|birileri",
            "elinde ARME & ME|kapı*|burada|yardım|imdat|tehdit|polis|adam",
            (
                "evime|eve|kapımı|kapıyı|evimize .. giriyor|girdi|kırıyor|kırıyorlar|zorluyor|"
                "giriyorlar & hırsız|biri|birisi|adam|adamlar|yardım|polis|imdat"
            ),
            "evde|evimde hırsız|yabancı_biri var",
            (
                "polis|polisi|polise|jandarma hemen|acil? çağırın|arayın|gönderin|haber_verin|"
                "yollayın|lazım"
            ),
            "hayatım|hayatımız|canım tehlikede",
            "tehlikedeyim|tehlikedeyiz",
        ),
        "vital": (
            "nefes alamıyor|alamıyorum|almıyor|alamıyo|alamıyom",
            "nefesi kesildi|durdu|yok",
            "bilinci|şuuru kapalı|kaybetti|yerinde_değil|kapandı",
            "bayıldı|baygın & uyanmıyor|nefes|yerde|yardım|ambulans|acil|ayılmıyor",
            "uyanmıyor & nefes|hap*|ilaç|yardım|yerde|ambulans",
            (
                "kalp|beyin|felç|inme|havale|epilepsi krizi|kanaması|geçiriyor|nöbeti geçiriyor|"
                "geçiriyorum|geçirdi_şimdi"
            ),
            "felç|inme|havale|nöbet geçiriyor|geçiriyorum",
            "göğsüm|göğsümde|göğsü|kalbim çok? ağrıyor|ağrı_var|sıkışıyor|şiddetli_ağrı",
            "çok kanıyor|kan_kaybediyor|kan_kaybediyorum|kanaması_var|kanamam_var",
            "kanaması|kanamam durmuyor|çok|var",
            "hamileyim|hamile & kanama*|sancı*|suyum",
            "suyum|suyu geldi",
            "doğum başladı",
            "doğuruyorum|doğuruyor",
            "ambulans|ambulansı hemen|acil|bir? çağırın|gönderin|arayın|lazım|yollayın",
            (
                "bıçaklandım|bıçaklandı|bıçakladılar|vuruldum|vuruldu & kan*|yardım|acil|"
                "MAINTENANT|yerde"
            ),
            "ölüyor|ölüyorum|boğuluyor|boğuluyorum & yardım|imdat|acil|ambulans|hemen",
            "aşırı doz aldı|aldım",
            "evimiz|ev|bina|apartman|mutfak yanıyor|alev_aldı",
            "evde|binada|mutfakta|apartmanda yangın",
        ),
        "enfant-avale": (
            "çocuğum|bebeğim|oğlum|kızım|bebek .. çamaşır_suyu|pil|zehir|deterjan içti|yuttu",
            "çocuğum|bebeğim|bebek .. ilaç|hap içti|yuttu",
        ),
        "parent": (
            "PARENT .. ME .. FRAPPE",
            "ME .. PARENT FRAPPE",
            "PARENT ME dokunuyor|elliyor",
            "babamdan|abimden|annemden|üvey_babamdan dayak yiyorum|yedim",
            "beni evde|yurtta dövüyorlar",
        ),
        "enfant": (
            "UN_AUTRE|o|PARENT|öğretmen|bakıcı ENFANT FRAPPE",
            "çocuğum|kızım|oğlum|çocuk istismara|tacize|tecavüze uğradı|uğruyor",
        ),
        "enfant-du-couple": ("COUPLE ENFANT FRAPPE",),
        "disparu": (
            "çocuğum|oğlum|kızım|bebeğim kayboldu|kayıp|kaçırıldı",
            "çocuğumu|oğlumu|kızımı bulamıyorum|kaçırdılar",
        ),
        "mariage": ("zorla evlendirmek|evlendiriyorlar|evlendirecekler|evlendirdiler",),
        "toit": (
            "LIT bir|hiçbir? yerim|yerimiz|yer|yeri yok|kalmadı",
            (
                "CE_SOIR .. nerede|nerde .. uyuyacağım|yatacağım|kalacağım|kalıcam|yaticam|"
                "kalacağız|uyuyacağımı|kalacağımı|yatacağımı|uyuyabilirim|kalabilirim"
            ),
            "nerede|nerde uyuyacağımı|yatacağımı|kalacağımı bilmiyorum",
            "RUE DORS",
            "sokaktayım|sokaktayız|evsizim|evsiziz",
            "evsiz kaldım|kaldık",
            (
                "evden|odadan|otelden|yurttan|sokağa|kapı_dışarı attılar|attı|kovdular|kovdu|"
                "atıldım|atıldık|kovuldum|çıkardılar|çıkarıldık"
            ),
            "CE_SOIR .. LIT bir? yer",
            "LIT bir? yer .. CE_SOIR",
        ),
        "chut": (
            (
                "konuşamıyorum|konuşamam|ses_çıkaramam & duyar|duyuyor|duymasın|yanımda|yan_odada|"
                "kapıda|dinliyor"
            ),
            "ME duyar|duyacak|duyarsa",
            "saklanıyorum|saklandım|saklanıyoruz & adam|kocam|biri|kapı*|öldür*|bıçak*",
        ),
        "sourd": ("sağırım|dilsizim|işitme_engelliyim",),
    },
    cri="imdat",
    faux_amis=(
        (
            "gülmekten|açlıktan|sıcaktan|soğuktan|utançtan|meraktan|yorgunluktan|susuzluktan|"
            "sıkıntıdan öl*"
        ),
        "iş|işim|stres|sıcak|sırtım|başım|bu|ayaklarım ME öldürüyor|öldürecek",
        (
            "sınav*|geç|kalırsam|eğer|ders* .. annem|babam|karım|patron|hocam beni öldürecek|"
            "öldürür|döver"
        ),
        "zaman|vakit öldür*",
        "oyunda|maçta|satrançta|fifada ME? dövdü|yendi",
        "instagramda|facebookta|tiktokta|instagramdan ME? takip",
        (
            "polisi|polise|polis|polislere .. arayacak|arar|arıyor|çağıracak|verecek|söyleyecek|"
            "çağırıyor mı|mısınız|misiniz|musunuz|mu"
        ),
        "evsizlere|evsizlerle|evsizler|evsiz yardım|için|insanlara|insanlar|ile",
        "burada|orada|fransada|onunla|onlarla|köyde yaşamak istemiyorum|istemiyor",
    ),
    negation="değil",
    et="ve ama",
    fiction=(
        "film filmi filmini filmde dizi dizisi dizide şarkı şarkısı şarkısını kitap kitabı kitapta "
        "roman romanı oyun oyunu adlı isimli bölüm belgesel albüm netflix"
    ),
    passe=(
        "NB|iki|üç|dört|beş|on|birkaç|çok|bir yıl|sene|ay önce|evvel",
        "yıllar|çok|uzun_zaman önce",
        "çocukken|küçükken|gençken|eskiden|çocukluğumda|geçmişte",
        "geçen yıl|sene|kış|yaz",
        "AN yılında|senesinde",
    ),
    encore=("hala|hâlâ|yine|tekrar|dün|bugün|her_gün|beri",),
    fini=("tehlikeyi atlattı|atlattım|atlattık", "tehlike geçti", "güvendeyim|güvendeyiz"),
    loge=("şimdi|artık .. evim|evimiz|odam var", "ev|yer|daire|oda buldum|bulduk"),
    si="eğer korkuyorum belki yoksa",
    futur=("gelecek|önümüzdeki ay|hafta|yıl", "NB|bir|iki|üç ay|hafta sonra", "yakında|haftaya"),
    ce_soir=("CE_SOIR|şimdi|şu_an",),
    au_pays=(
        (
            "ülkemde|ülkeme|memleketimde|memleketime|türkiyede|türkiyeye|suriyede|afganistanda|"
            "dönersem"
        ),
        "iltica|sığınma|mülteci",
    ),
    ages=("AGE yaşındayım|yaşında", "yaşım AGE"),
)
