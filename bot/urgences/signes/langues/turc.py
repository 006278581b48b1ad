"""Turkish."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

TURC = Langue(
    code="tr",
    listes={
        "COUPLE": (
            "kocam, eşim, karım, sevgilim, nişanlım, eski kocam, eski eşim, eski sevgilim, erkek "
            "arkadaşım, kız arkadaşım, partnerim, çocuklarımın babası, çocuğumun babası"
        ),
        "DU_COUPLE": "kocamdan, eşimden, sevgilimden, eski eşimden, eski kocamdan, nişanlımdan",
        "PARENT": (
            "babam, annem, üvey babam, üvey annem, amcam, dayım, abim, ağabeyim, kardeşim, dedem, "
            "teyzem, halam, kuzenim, ailem, anne babam, annem babam"
        ),
        "ENFANT_COD": (
            "çocuğumu, çocuklarımı, çocukları, çocuğu, oğlumu, kızımı, bebeğimi, çocuğunu, "
            "çocuklarını, oğlunu, kızını, bebeği, çocuklarımızı, çocuklarıma, çocuğuma, çocuklara, kızıma, oğluma"
        ),
        "UN_AUTRE": (
            "biri, birisi, bir adam, adamlar, adam, birileri, bazı adamlar, komşu, komşum, onlar, "
            "patron, patronum, hırsız, abim, abilerim, ailem"
        ),
        "FRAPPE": (
            "dövüyor, dövüyorlar, dövdü, dövdüler, döver, vuruyor, vurdu, dayak atıyor, dayak attı, "
            "tokat attı, tokatlıyor, yumruk attı, yumrukladı, tekmeliyor, tekmeledi, şiddet "
            "uyguluyor, şiddet uyguladı, şiddet gösteriyor, tehdit ediyor, tehdit etti, tecavüz "
            "ediyor, tecavüz etti, boğazımı sıkıyor, boğazımı sıktı, boğuyor, boğdu, işkence "
            "ediyor, taciz ediyor, taciz etti, istismar ediyor, yakıyor, eziyet ediyor"
        ),
        "MAINTENANT": "şimdi, şu an, şu anda, şuan, imdat, yardım edin, acil, hemen, bu gece, yine, yardım",
        "NUIT": "bu gece, bu akşam, bugün, geceyi, bugece, bu aksam",
        "ARME": "bıçak, bıçağı, bıçakla, silah, silahı, silahla, tabanca, tabancası, tüfek, balta, satır, pala",
    },
    cri="imdat sos imdatt",
    faux_amis=(
        "gülmekten|açlıktan|sıcaktan|soğuktan|utançtan|meraktan|yorgunluktan|susuzluktan|sıkıntıdan|"
        "heyecandan öl*",
        "iş|işim|stres|sıcak|sırtım|başım|bu|ayaklarım|evrak beni|bizi öldürüyor|öldürecek|bitiriyor",
        "annem|babam|karım|patron|patronum|hocam beni öldürecek|öldürür eğer|geç|sınav*|kalırsam",
        "sınavı|sınavda|eve|geç .. annem|babam|karım|patron|patronum|hocam beni öldürecek|öldürür|döver",
        "zaman|vakit öldür*",
        "oyunda|maçta|satrançta|fifada beni|bizi? dövdü|dövüyor|yendi",
        "instagramda|facebookta|tiktokta|twitterda|instagramdan beni? takip",
        "polisi|polise|polis mi|arayacak|haber|arayacaksınız|çağıracak|arar|arıyor|çağırıyor|söyleyecek|verecek|"
        "arıyormusunuz mı|mi|mısınız|misiniz|musunuz|mu|verecek|verir",
        "intihar eden|saldırısı|bombacısı|önleme",
        "evsiz|evsizler|evsizlere|evsizlerle ile|için|barınağı|yardım|çalış*",
    ),
    motifs={
        "mourir": (
            "ölmek|geberip|ölmeyi|ölüp_gitmek istiyorum|istiyom|isterim|istiyor|istiyo|diliyorum|düşünüyorum|"
            "istiyoruz|geliyor",
            "kendimi|kendini|kendisini öldürmek|asmak|vurmak|öldürücem|öldüreceğim|öldürecem|asacağım|asicam|öldürecek|"
            "öldürürüm|asarım|öldürmeyi|atmak|atacağım|öldürmeye|yakacağım|keseceğim",
            "intihar|intiharı etmek|edeceğim|edicem|edecem|etmeyi|edecek|ederim|düşünüyorum|düşüncelerim|düşünceleri|"
            "ediyorum|eğilimim|edeceğini|edecegim",
            "artık|daha|yaşamak|hayatta yaşamak|kalmak|yaşamayı|yaşamaya istemiyorum|istemiyom|istemiyor|gücüm",
            "yaşamak|yaşamayı istemiyorum|istemiyom|istemiyor",
            "canıma|canına kıymak|kıyacağım|kıyacam|kıymayı|kıyıcam|kıyacak",
            "hayatıma|yaşamıma|hayatına son vermek|vereceğim|vericem|verecem|verecek",
            "keşke ölsem|ölseydim|ölmüş_olsam|hiç_doğmasaydım",
            "ölsem daha? iyi|kurtulsam|kurtulurum|keşke",
            "yaşamaktan|hayattan bıktım|yoruldum|usandım|nefret_ediyorum",
            "yaşamak|yaşamam|yaşamamın|yaşamanın için bir? sebebim|nedenim|anlamı yok|kalmadı",
            "yaşamanın|hayatımın|hayatın bir? anlamı|anlamı_yok yok|kalmadı & öl*|intihar|bık*|artık",
            "kendimi kesiyorum|kestim|yaralıyorum|jiletliyorum",
        ),
        "geste": (
            "bütün|tüm|çok|hepsini|NB|kutu|bir_kutu|avuç .. hap|hapları|ilaç|ilaçları|ilacı|ilaçlarımı|hapların içtim|"
            "yuttum|aldım|içti|yuttu|hepsini_içtim|iç*",
            "ilaç|hap|ilaçları|hapları|ilaçların .. içtim|yuttum|yuttu|içti & öl*|intihar|hepsi*",
            "bileklerimi|bileğimi|damarlarımı|bileklerini|damarlarını kestim|kesiyorum|kesti|kesti*|keseceğim",
            "köprüden|balkondan|çatıdan|pencereden|trenin|metronun|köprüdeyim|binadan|damdan .. atlayacağım|atlicam|"
            "atlayacak|atlamak|atacağım|atlıyorum|altına",
            "zehir|çamaşır_suyu|tuz_ruhu içtim|içti|içtim_öl*",
            "intihar girişiminde bulundum|bulundu",
            "intihara kalkıştı|teşebbüs|kalkıştım",
            "ip|ipi boynuma|boynumda|boynuna",
        ),
        "couple": (
            "COUPLE .. beni|bana|bizi|beni_hep FRAPPE",
            "COUPLE .. beni|bana|bizi .. FRAPPE",
            "COUPLE FRAPPE beni",
            "beni|bana .. COUPLE FRAPPE",
            "COUPLE çok? şiddet uyguluyor|gösteriyor|uyguladı",
            "DU_COUPLE .. dayak|şiddet yiyorum|yedim|görüyorum|gördüm",
            "DU_COUPLE .. korkuyorum|korkuyoruz|çok_korkuyorum",
            "aile|ev|eş|koca içi|şiddeti|içinde? şiddet|şiddeti|şiddete görüyorum|mağduruyum|maruz|kurbanıyım|"
            "mağduru_oldum",
            "COUPLE .. zorla|beni ilişkiye|fuhuşa|fuhuş zorluyor|giriyor|zorluyo",
        ),
        "couple-danger": (
            "COUPLE .. beni|bizi öldürmek|öldürecek|öldürmekle|öldürmeye|bıçakladı|bıçaklamak|bıçaklıyor|boğmaya",
            "COUPLE .. ölümle tehdit",
            "COUPLE .. beni|bana .. FRAPPE & şimdi|şu_an|imdat|yardım_edin|şuan|acil|şu_anda|hemen",
            "MAINTENANT COUPLE .. FRAPPE",
            "COUPLE & ARME & beni|bana|tehdit|kapı*|yardım",
            "COUPLE .. eve|odaya|evde kilitledi|kilitliyor|hapsetti|kapattı|hapsediyor|kitliyor",
            "COUPLE .. dışarı|evden çıkmama|çıkmamıza|çıkarmıyor|bırakmıyor",
        ),
        "viol": (
            "bana|tecavüze tecavüz|uğradım|cinsel_saldırıya ettiler|etti|uğradım|edildi|ediyorlar|ediyor",
            "tecavüze uğradım|uğradı",
            "bana tecavüz",
            "beni fuhuşa|fahişeliğe|fuhuş zorluyor*|yapmaya|zorladı*",
        ),
        "danger": (
            "beni|bizi öldürmek|öldürecek|öldürecekler|öldürmeye|bıçaklayacak|öldürcek|öldürecekler|öldürücek|vuracak|"
            "vuracaklar istiyor|istiyorlar|çalışıyor|çalışıyorlar|imdat|yardım|yardım_edin|dedi|diyor|var|burada|$",
            "UN_AUTRE beni|bizi|bana öldürmek|öldürmeye|öldürecek|saldırıyor|saldırdı|takip|kovalıyor|takip_ediyor|"
            "bıçakla|tehdit|dövüyor|ateş",
            "bana|bize saldırıyor|saldırıyorlar|saldırdı|saldırdılar|saldırıya_uğruyorum",
            "saldırıya uğradım|uğruyorum",
            "beni|bizi takip_ediyor|takip_ediyorlar|kovalıyor|kovalıyorlar|kaçırdılar|kaçırıyorlar|rehin_aldılar|"
            "alıkoyuyorlar|dövüyorlar|zorla_tutuyorlar UN_AUTRE|MAINTENANT|sokakta|arkamdan|eve|burada|korkuyorum|$",
            "ölümle|ARME .. tehdit ediyor|ediyorlar|etti|ettiler|ediliyorum",
            "UN_AUTRE .. elinde ARME",
            "elinde ARME var & beni|bana|kapı*|burada|yardım|imdat|tehdit|polis",
            "evime|eve|kapımı|kapıyı|evimize|içeri .. giriyor|girdi|kırıyor|kırıyorlar|zorluyor|girmeye|giriyorlar|"
            "girdiler & hırsız|biri|birisi|yardım|imdat|polis|şu_an|adam|tanımadığım*",
            "evde|evimde|evin_içinde hırsız|yabancı|biri var",
            "polis|polisi|polise|jandarma hemen|acil? çağırın|arayın|gönderin|çağırır_mısınız|arar_mısınız|haber_verin|"
            "yollayın|lazım",
            "hayatım|canım|hayatımız|hayati|can tehlikede|tehlikem|güvenliğim",
            "tehlikedeyim|tehlikedeyiz|hayatım_tehlikede MAINTENANT|yardım|imdat|$",
            "patronum|patron .. beni kilitledi|kilitliyor|hapsetti & pasaport*|döv*|çık*",
            "ateş|silah ediyorlar|sesleri_geliyor|sıkıyorlar & sokak*|burada|MAINTENANT|dışarı*",
        ),
        "vital": (
            "nefes|nefesi|nefesim alamıyor|alamıyorum|almıyor|kesildi|durdu|alamıyo|alamıyom|alamiyor|yok",
            "bilinci|şuuru|bilincini kapalı|kaybetti|yerinde_değil|yok|kapandı",
            "baygın|bayıldı|bayılıyor & yat*|uyan*|nefes|kalk*|tepki|yardım|cevap|acil|yerde",
            "uyanmıyor|tepki_vermiyor|cevap_vermiyor & bayıl*|nefes|ilaç|hap|yerde|acil|yardım|soğuk",
            "kalp|beyin krizi|kanaması|kanaması_geçiriyor geçiriyor|geçiriyorum|geçirdi|geçiriyo|geçirecek|var",
            "felç|inme|nöbet|havale|epilepsi_nöbeti|sara_nöbeti geçiriyor|geçiriyorum|geçirdi|indi",
            "göğsüm|göğsümde|göğsü|kalbim|göğsünde|kalbimde|kalbi çok? ağrıyor|ağrı|ağrıyo|sıkışıyor|sancı|"
            "şiddetli_ağrı",
            "çok|kan|kanaması|kanamam|durmuyor|kan_kaybediyor kanıyor|kanaması_var|kanamam_var|kaybediyor|kaybediyorum|"
            "kan_kaybı|durmuyor|kusuyor|kan_geliyor|kan_var",
            "hamileyim|hamile & kanama*|kan|sancı*|suyum",
            "suyum|suyu|sularım geldi|patladı",
            "doğuruyorum|doğum başladı|doğuruyor",
            "doğuruyorum|doğuruyor",
            "ambulans|ambulansı|ambulansa|acil_servisi hemen|acil|bir? çağırın|gönderin|arayın|lazım|yollayın|"
            "çağırır_mısınız|gerek|istiyorum",
            "bıçaklandım|bıçaklandı|vuruldum|vuruldu|bıçakladılar|bıçaklanmış|vurdular & kan*|yardım|acil|ambulans|şimdi|"
            "şu_an|yerde|silah*|MAINTENANT",
            "ölüyor|ölüyorum|boğuluyor|boğuluyorum & yardım|imdat|acil|ambulans|nefes|kan|hemen",
            "aşırı doz",
            "çocuğum|bebeğim|oğlum|kızım|bebek|çocuk .. çamaşır_suyu|ilaç|pil|zehir|deterjan|hap|çamaşır_suyunu içti|"
            "yuttu|iç*",
            "ev|evimiz|bina|apartman|mutfak|evde|evim yanıyor|yangın|alev_aldı|yangın_var|tutuştu",
        ),
        "parent": (
            "PARENT .. beni|bana|bizi FRAPPE",
            "beni|bana .. PARENT FRAPPE",
            "beni evde|yurtta dövüyorlar|FRAPPE",
            "PARENT .. bana|beni dokunuyor|elliyor|tecavüz|taciz",
            "babamdan|abimden|ağabeyimden|annemden|üvey_babamdan|ailemden dayak|şiddet|korkuyorum & yiyorum|görüyorum|"
            "döv*|yedim|öldür*|vur*",
        ),
        "enfant": (
            "UN_AUTRE|o|PARENT|öğretmen|bakıcı .. ENFANT_COD .. FRAPPE",
            "çocuğa|çocuklara şiddet|işkence uyguluyor|ediyor|uyguluyorlar",
            "çocuk|çocuğum|kızım|oğlum|kızıma|oğluma .. istismar|taciz|tecavüz ediliyor|edildi|ettiler|etti|uğradı|"
            "ediyor",
        ),
        "enfant-du-couple": ("COUPLE .. ENFANT_COD FRAPPE",),
        "disparu": (
            "çocuğum|oğlum|kızım|bebeğim kayboldu|kayıp|kaçırıldı",
            "çocuğumu|oğlumu|kızımı|çocuklarımı bulamıyorum|kaçırdılar|kaçırdı",
        ),
        "mariage": (
            "beni|kızı|kardeşimi|kız_kardeşimi zorla evlendirmek|evlendiriyorlar|evlendirecekler|evlendirdiler|"
            "evlendirmeye",
            "zorla evlendir*|evlilik & beni|ailem|babam|kardeşim",
        ),
        "toit": (
            "yatacak|kalacak|uyuyacak|gidecek|gece_kalacak|geceleyecek|barınacak hiçbir|hiç|bir? yerim|yerimiz|yer|yeri "
            "yok|kalmadı|hiç_yok",
            "NUIT .. nerede|nerde|nereye uyuyacağım|yatacağım|kalacağım|kalıcam|gideceğim|yaticam|uyucam|"
            "uyuyacağımı|kalacağımı|yatacağımı|kalacağız",
            "nerede|nerde yatacağım|uyuyacağım|uyuyacağımı|yatacağımı|kalacağımı .. bilmiyorum NUIT",
            "nerede|nerde uyuyacağımı|yatacağımı|uyuyabilirim|yatabilirim bilmiyorum|NUIT",
            "sokakta|sokaklarda|arabada|parkta|garda|istasyonda|otogarda|dışarıda|dışarda|çadırda|köprü_altında|"
            "merdivende|bankta|metroda|arabamda yatıyorum|uyuyorum|kalıyorum|yaşıyorum|yatıyoruz|uyuyoruz|kalıyoruz|"
            "yaşıyoruz|kaldım|kaldık|yatıyor|uyuyor|kalıyor|uyuduk|uyudum|yattım|yatıp_kalkıyorum|kalacağım|kalıyom",
            "sokaktayım|sokaktayız|evsizim|evsiziz|evsiz_kaldım|evsiz_kaldık",
            "evsiz kaldım|kaldık",
            "beni|bizi|evden|odadan|otelden|yurttan evden|kapı_dışarı|sokağa|dışarı? attılar|attı|kovdular|kovdu|"
            "atıldım|atıldık|kovuldum|çıkardılar|atıldı|çıkarıldık",
            "NUIT .. yatacak|kalacak|uyuyacak bir? yer",
            "yatacak|kalacak|uyuyacak bir? yer .. NUIT",
            "başımızı|başımı sokacak bir? yer*",
            "bu gece yerim|yerimiz yok",
        ),
        "chut": (
            "konuşamıyorum|konuşamam|ses_çıkaramam|arayamam & duyar|duyuyor|duymasın|yanımda|yan_odada|kapıda|içeride|"
            "dinliyor|burada",
            "beni|bizi duyar|duyacak|duyarsa",
            "saklanıyorum|saklandım|saklanıyoruz & adam|kocam|biri|kapı*|öldür*|bıçak*|COUPLE",
        ),
        "sourd": ("sağırım|dilsizim|işitme_engelliyim",),
    },
    negation="değil",
    fiction=(
        "film filmi filmini filmde filminde dizi dizisi dizide şarkı şarkısı şarkısını kitap kitabı kitapta "
        "roman romanı oyun oyunda adlı isimli bölüm belgesel albüm netflix şarkıyı"
    ),
    passe=(
        "NB|iki|üç|dört|beş|on|birkaç|çok|yıllar|bir yıl|sene|ay|hafta önce|evvel",
        "yıllar|çok|uzun_zaman önce",
        "çocukken|küçükken|gençken|bekarken|eskiden|çocukluğumda|geçmişte",
        "geçen|geçtiğimiz yıl|sene|kış|yaz|ay",
        "AN yılında|senesinde",
        "savaşta|savaş_zamanı",
    ),
    encore=("hala|hâlâ|yine|tekrar|dün|bugün|şimdi|şu_an|her_gün|hep|beri|artık",),
    fini=(
        "tehlikeyi atlattı|atlattım|atlattık",
        "tehlike geçti",
        "şimdi|şu_an|artık|bugün .. iyiyim|iyi|güvendeyim|güvendeyiz|evim|evimiz|boşandım|iyiyiz|rahatım|dövmüyor",
        "güvendeyim|güvendeyiz|boşandık|boşandım|ayrıldım|ayrıldık|iyileşti",
        "öldü_artık|hapiste|vefat_etti",
        "ev|yer|daire|oda buldum|bulduk",
    ),
    si="eğer korkuyorum belki yoksa diye",
    futur=(
        "gelecek|önümüzdeki|haftaya ay|hafta|yıl",
        "NB|bir|iki|üç ay|hafta sonra",
        "yakında|ilerde",
    ),
    ce_soir=("NUIT|şimdi|şu_an",),
    au_pays=(
        "ülkemde|ülkeme|ülkesinde|memlekette|memleketimde|memleketime|türkiyede|türkiyeye|suriyede|afganistanda",
        "dönersem|geri|gönderirlerse",
        "iltica|sığınma|mülteci",
    ),
    ages=("AGE yaşındayım|yaşında|yasindayim", "yaşım AGE"),
)
