"""The Arabic of the Maghreb (darija), typed in our letters or in its own.

Figures stand for letters ("3" for "ع", "7" for "ح", "9" for "ق") and most vowels may be missing:
the lists hold the spellings, the motifs their order.
"""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

DARIJA = Langue(
    code="ary",
    listes={
        "BGHIT": (
            "bghit, bghite, bghitt, bgit, brit, bghet, bghat, bghi, baghi, baghia, baghya, nebghi, nabghi, nebri, "
            "nheb, nhab, n7eb, n7ab, nhabb, n7ib, hab, habba, habit, 7ab, 7aba, habe, habeb, 7abb, bagha, baghy, bgha, "
            "ghadi, radi, rani nhab, raha, habbit, nhebb, بغيت, باغي, باغية, نبغي, نحب, حاب, حابة, غادي, بغا, بغات"
        ),
        "NMOUT": "nmout, nmoute, nmot, nemout, namout, nmut, nmouut, nmoot, nmouto, ymout, tmout, imout, lmout, lmot, نموت, يموت, الموت",
        "SUICIDE": (
            "ntahar, nantahir, nentaher, nantaher, ntaher, nanta7ir, nente7er, ntehar, nenta7er, nantahar, "
            "n9tel rasi, n9tal rasi, n9tel rassi, ne9tel rassi, neqtel rassi, nqtel rassi, n9tol rassi, ne9tel rou7i, "
            "n9tel ro7i, no9tol rouhi, ne9tel rouhi, neqtel rouhi, na9tel rouhi, nektel rohi, nqetel rassi, n9tl rassi, "
            "na9tel rassi, no9tol ro7i, n7i rassi, nsuicidi, nssuicidi, nsouicidi, suicide, suicider, nصفيها, "
            "ننتحر, نقتل راسي, نقتل روحي, الانتحار, نقتل راسي بيدي"
        ),
        "COUPLE": (
            "rajli, rajeli, rajly, ra9li, rajel dyali, rajel diali, jouzi, rajli l9dim, weld nass, mari, mon mari, "
            "khatibi, sa7bi, sahbi, habibi, tli9i, tali9i, tli9, mrati, marti, راجلي, رجلي, راجل ديالي, طليقي, خطيبي, مراتي, صاحبي"
        ),
        "PARENT": (
            "baba, bba, bouya, ba, abi, buya, mama, mmi, yemma, ma, mui, mouy, khoya, khouya, khuya, 3ami, 3mmi, 3ammi, khali, "
            "rajel mama, rajel mmi, mart bba, mrat baba, weld 3ami, walidi, waldi, waldiya, lwalid, lwalida, الوالد, بابا, بويا, "
            "با, خويا, ماما, مي, يما, الواليد, الوالدة, راجل ماما, عمي, خالي"
        ),
        "ENFANT": "weldi, wldi, wlidi, bnti, benti, bniti, wladi, wlidati, drari dyali, lwlad, drari, ولدي, بنتي, ولادي, وليدي, بنيتي, الدراري",
        "FRAPPE": (
            "kaydrebni, kayderbni, kaydrabni, kaydrbni, kidrebni, kayderebni, yedrebni, yderbni, yadrabni, yadhrabni, yedhrebni, "
            "ydarbni, idrebni, iderbni, yodrobni, yothrobni, darebni, drebni, drabni, derbni, drbni, dhrabni, drabnii, tayderbni, "
            "taydrebni, taydrabni, yderebni, yadhrebni, ydhrabni, ydrabni, ydrebni, kaydarbni, katdrebni, kat derbni, drebatni, "
            "drabatni, kay3edebni, kay3adebni, y3adebni, y3edebni, kayhadedni, kayheddedni, kayhededni, kayhadadni, yhadedni, "
            "yheddedni, yhededni, heddedni, hadadni, kaykhneqni, kaykhna9ni, kaye3tadi 3liya, ghtasbni, ghtasabni, aghtasabni, "
            "kayghtasbni, kaydreb fia, yedreb fia, yadrab fia, yodhrob fiya, yadhrab fiya, ydharab fiya, kaydrbouni, kaydrebouni, "
            "drbouni, drebouni, ydarbouni, yedrebouni, "
            "كيضربني, يضربني, ضربني, كيهددني, يهددني, كيعنفني, كيخنقني, يضرب فيا, كيضرب فيا, غتاصبني, ضربوني, كيضربوني, تيضربني, كيعذبني"
        ),
        "TUER": (
            "y9tlni, y9telni, ye9telni, yeqtelni, y9tolni, iqtelni, i9telni, yo9tolni, ya9tolni, ye9tlni, y9etelni, yqtlni, yqtelni, "
            "y9telouni, y9tlouni, ye9telouni, yqtlouni, yedbe7ni, ydbe7ni, ydbahni, yedbahni, ydbe7ouni, b l9tila, bl9tel, b lmout, "
            "bl mout, belmout, b el mout, blmout, yo9tlouni, يقتلني, يقتلوني, يدبحني, بالقتل, بالموت, يدبحوني"
        ),
        "PAS": (
            "ma3endich, ma3ndich, ma3andich, maandich, ma3endiche, m3endich, m3ndich, ma3andi, ma3endi, ma3ndi, ma endich, "
            "ma 3endich, ma 3ndich, ma 3andich, ma 3andi, ma 3endi, mandich, ma3andish, maendich, ma3andniche, ma3andnach, ma3ndnach, "
            "ma3endnach, ma3endna, ma3andna, makach, makanch, makench, mal9it, mal9itch, mal9ach, ma l9itch, ma l9it, malgitch, "
            "ma3rftch, ma3reftch, man3rfch, man3refch, ma na3refch, manich 3aref, ma3labalich, ma3labalich, maandi, mafama, mafamech, "
            "ماعنديش, ما عنديش, ماعندي, ما عندي, مالقيتش, ماعندناش, ماعرفتش, ما لقيتش, معنديش, ماعندهاش"
        ),
        "OU": (
            "fin, fein, fen, win, wein, wine, blasa, plasa, blassa, plassa, blaça, bit, fine, feen, feyn, wayn, mkan, dar, place, "
            "hata blasa, hta blassa, hta plassa, hatta blassa, hta blasa, hta fin, فين, وين, بلاصة, البلاصة, مكان, دار"
        ),
        "DORMIR": (
            "n3es, nn3es, n3ess, nen3es, nan3es, n3as, nna3s, nen3as, nan3as, ne3es, nbat, nbate, nebat, nabat, nbet, nerged, ner9ed, "
            "nar9ed, nrged, norked, nor9od, norgod, nargod, nerqed, nar9od, nr9ed, ner9od, nnam, n3s, nركد, nrgad, nergad, nb9a, nebqa, "
            "nbatou, nr9dou, ner9dou, nen3sou, nan3so, nemchi, nemchiw, ngless, nwali, nensa3s, "
            "نعس, ننعس, نبات, نرقد, نباتو, نرقدو, ننعسو, نمشي"
        ),
        "JE_DORS": (
            "kan3es, kann3es, kan3ess, tan3es, kannbat, kanbat, tanbat, kanebat, ranebat, nbat, nebat, nerged, ner9ed, nar9ed, norked, "
            "nor9od, kanerged, rani nerged, rani ner9ed, rani nbat, n3ast, n3est, bet, batt, nrged, kan3as, tan3as, 3aych, 3aycha, "
            "3ayech, 3aycha, 3aychin, kan3ich, rani 3ayech, ra9ed, raged, nargod, norgod, kanb9a, kan3so, kanbato, kanbatou, nbatou, "
            "كنعس, كنبات, نبات, نرقد, عايش, عايشة, تنعس, كننعس, كنباتو, نباتو, عايشين"
        ),
        "DEHORS": (
            "zen9a, zan9a, zanqa, zenqa, zna9i, znaqi, zna9, zn9a, ezzen9a, zzen9a, zan9, chari3, share3, chare3, lchari3, charii3, "
            "bera, berra, barra, bara, lberra, lbarra, tomobil, tonobil, tomobile, tonobile, loto, karossa, krhba, karhba, gare, lagare, "
            "la gare, jarda, jardin, lkar, mahata, ma7ata, "
            "الزنقة, فالزنقة, الزناقي, الشارع, فالشارع, برا, الطوموبيل, فالطوموبيل, لاگار, المحطة, بالزنقة, فزنقة, زنقة, بالشارع"
        ),
        "NUIT": (
            "lila, lyoum, lyouma, lyom, had lila, hadlila, had lil, elila, lila hadi, lyum, had llila, lbar7, lioum, ellila, elyoum, l yom, "
            "الليلة, هاد الليلة, اليوم, ليوما, هاذ الليلة, اليلة, tonight, ce soir, cette nuit"
        ),
        "MAINTENANT": "daba, dorka, dork, drok, tawa, tewa, taw, bzerba, bezzerba, 3awnouni, 3aw9ouni, دابا, دروك, توا, عاونوني, درك, عتقوني, 3atqouni, 3te9ouni",
        "POLICE": "lpolice, police, boulis, lboulis, bolis, lbolis, polis, lpolis, chorta, shorta, hakem, l7akem, البوليس, لبوليس, الشرطة, بوليس",
        "APPELEZ": "3aytou, 3ayto, 3ayet, 3ayt, 3aytt, 3eyto, 3aytولي, 3eyyet, 3ayetou, 3ayetولنا, 3aytولهم, 3ayto lina, 3aytou lina, 3ayto liya, 3ayt liya, 3ayeto, عيطو, عيطوا, عيط, عيطولي, عيطو ليا",
    },
    cri="3atkouni 3atqouni 3te9ouni 3ta9ouni عتقوني",
    faux_amis=(
        "NMOUT b|bel|ml|men|mn|b dehk|d7ek|da7k|jou3|jo3|bard|berd|lbard|sda3|3ya|lghoubna|ghoubna|skhana|hchouma|lfa9sa|chouk|hachma",
        "NMOUT bdehk|bda7k|beljou3|beljo3|belberd|bejou3|bljou3|blberd|3lik|3likom|fik|fiha|3la|bel3ya|bdahk",
        "نموت بالضحك|بالجوع|بالبرد|بالعيا|عليك|عليكم|فيك|على|من_الجوع|من_الضحك",
        "khdma|lkhdma|lkhedma|khedma|stress|skhana|lwra9|wra9 9tlatni|9tletni|kat9telni|kate9tелни|9telni|9atlatni|kat9tlni",
        "wach|wash .. t3ayto|t3aytou|t3ayet|ghat3ayto|ghadi_t3ayto|t9oulo|tgoulo .. POLICE",
        "ghat3ayto|ghadi_t3ayto|t3ayto .. POLICE",
    ),
    motifs={
        "mourir": (
            "BGHIT NMOUT",
            "BGHIT bach|ghir|gher|ana? NMOUT|SUICIDE",
            "kanfeker|kanfaker|kan5amem|kankhamem|nkhamem|kanfkr|rani_nkhamem|nfeker|كنفكر|نخمم|تنفكر f|fi|nn|bach|في|باش? SUICIDE|فالانتحار|"
            "flmout|fel_mout|lmout|nmout|nentaher|فالموت",
            "mab9itch|mabghitch|ma_bghitch|ma_b9itch|mabritch|mabgitch|ma_nhebch|manhebch|manhabch|ma7abitch|ma7abch|ma_baghich|"
            "mabaghich|mab9it|ma_b9it|manich_7ab|manich_hab|mabqitch|ma_habbich|mani_hab|مابقيتش|مابغيتش|ما_بغيتش|ما_بقيتش|مانيش_حاب baghi|"
            "bghit|7ab|hab|باغي|بغيت|باغية? n3ich|n3iche|ne3ich|nعيش|na3ich|had_l7yat|had_lhayat|l7ayat|نعيش|الحياة|lhayat|n3ayach",
            "3yit|3yite|3yet|krehت|kreht|kraht|kreh|malit|عييت|كرهت mn|men|من|ml? l7ayat|lhayat|had_l7ayat|hyati|hayati|l3icha|had_l3icha|7yati|الحياة|حياتي|"
            "هاد_الحياة & NMOUT|SUICIDE|mout|نموت",
            "lmout hsen|7sen|khir|ahsen|a7sen|hssen",
        ),
        "geste": (
            "klit|chrabt|chrebt|bla3t|bl3t|chrebت|kليت|كليت|شربت|بلعت|charbat|klat|bel3at .. bezaf|bzaf|kamel|ga3|kaml|bouata|boite|kamlin|3olba|"
            "بزاف|كاملين|علبة .. dwa|dwayat|kina|lkina|7boub|hboub|fanid|lfanid|kachiyat|cachet|cachets|الدوا|الكينة|الحبوب|فانيد|doliprane|dwaa",
            "9t3t|9eta3t|qta3t|9ta3t|jre7t|قطعت|جرحت 3ro9i|3rou9i|lia3ro9i|yedi|yeddi|l3rou9|عروقي|العروق|يدي & NMOUT|dem|dm|demm|SUICIDE|l3ro9|عروقي|العروق",
        ),
        "couple": (
            "COUPLE dima|bzaf|kol_nhar|kola|rah|raho|rah_ra|koul_youm|ديما|راه? FRAPPE",
            "FRAPPE COUPLE",
            "kankhaf|kankhaf_bezaf|nkhaf|khayfa|rani_khayfa|kan5af|كنخاف|خايفة|نخاف men|mn|من rajli|rajeli|tali9i|راجلي|طليقي",
        ),
        "couple-danger": (
            "COUPLE .. bgha|baghi|ghadi|yheb|y7ab|hab|kayhadedni|kayhededni|kayheddedni|heddedni|yheddedni|yhadedni|7ab|galli|9alli|بغا|باغي|كيهددني|غادي|"
            "يهددني|حاب .. TUER",
            "COUPLE .. FRAPPE MAINTENANT",
            "COUPLE & mous|mouss|jenwi|janwi|sekin|sekkin|moss|موس|جنوي|سكين & hedd*|hadad*|kayhad*|3liya|كيهدد*|bab|lbab",
            "COUPLE .. sadd|sedd|ساد|sad|mse kr|kaysed|sared|7abesni|habesni|حابسني|sado 3liya|3lya|عليا",
        ),
        "viol": (
            "ghtasbouni|ghtasbni|ghtasabni|ghtasabouni|aghtasabni|tghtasbt|tghtasabt|ightasbouni|غتاصبوني|غتاصبني|تغتاصبت|اغتصبوني",
        ),
        "danger": (
            "bghaw|baghin|baghyin|bgha|baghi|ghadi|rahom|yhebou|habin|7abin|kayhadedni|kayhadedouni|kayhadedouni|hadedni|heddouni|kayhadduni|بغاو|باغيين|"
            "بغا|غادي|كيهددوني|كيهددني|حابين wahed|wa7ed|chi_wahed? TUER",
            "chi|wahed|wa7ed|shi|واحد|شي wahed|wa7ed|rajel|had|واحد|راجل? tab3ni|taba3ni|kaytab3ni|tابعني|تابعني|كيتبعني|kaylhe9ni|jari_moraya",
            "APPELEZ l|lel|el|ل|li|lina? POLICE",
            "3tadaw|3tada|hajmou|hjmou|hajmouni|hjmo|تعداو|هجمو|عتداو|3tdaw 3liya|3lina|عليا|علينا",
            "hajmouni|hejmou_3liya|هجموني|khatfouni|kidnapawni|خطفوني",
            "7yati|hyati|hayati|حياتي f|fi|في|fel|ف? khatar|khater|danger|5atar|خطر|فخطر",
        ),
        "vital": (
            "ma|makay|makayet|maya|makat|makatet|makant|manetna? tneffesch|tnefesch|tnafasch",
            "makaytnefesch|makaytneffesch|makaytnafasch|mayatnafasch|mayetneffesch|mayetnefesch|ma_kaytnefesch|makaytnafsch|makantnafasch|makan9derch_nتنفس|"
            "makayetnefesch|makatneffesch|makatnefesch|ma_yetnefesch|ma_yatnafasch|ماكيتنفسش|ما_يتنفسش|مايتنفسش|ماكتنفسش|ماكنقدرش_نتنفس",
            "skhef|sekhfan|sakhfan|sekhfana|skhft|ghayeb|ghayb|gheb|dokh|dakh|سخفان|سخفانة|غايب|سخف & makay*|nefs|dem|bzerba|ambulance|l3i9|ma|3aw*|عاون*|الاسعاف",
            "kaynzef|kaynezef|kanzef|kanenzef|yenzef|katnzef|tenzef|rah_yenzef|كينزف|تنزف|ينزف|كنزف bzaf|bezaf|dem|dm|demm|dمم|بزاف|الدم|$",
            "APPELEZ|jibou|jibo|khassni|khasna|جيبو|خاصنا|خصنا l|lel|el|ل? ambulance|lambulance|l'ambulance|samu|s3af|lis3af|الاسعاف|لامبيلانس|إسعاف|pompiers|protection_civile",
            "ja|jat|jato|jah|jatni|jani|جاتو|جاه|جاتني sakta|crise|lkriz|جلطة|سكتة|jalta 9albia|qalbia|cardiaque|d_l9alb|قلبية|دلقلب",
            "tah lia|liya lma|sac",
        ),
        "parent": (
            "PARENT dima|bzaf|kol_nhar|rah|raho|kol_youm|ديما|راه? FRAPPE",
            "FRAPPE baba|bba|mama|khoya|khouya|mmi|بابا|خويا|ماما|بويا|3ami|khali|yemma|bouya",
            "kaydrbouni|kaydrebouni|yedrebouni|كيضربوني|drbouni f? dar|ddar|الدار|فالدار|fdar",
            "PARENT .. kay9isni|kayqisni|kaymesni|kay9isني|ymesni|كيقيسني|كيتحرش|kayt7arech|kayetharech|kayt7arach",
        ),
        "enfant-du-couple": (
            "COUPLE .. kaydreb|kaydrab|kayderb|yedreb|yadrab|drab|dreb|كيضرب|يضرب|ضرب|yadhrab ENFANT",
        ),
        "enfant": (
            "jar|jarna|PARENT|wahed|جارنا .. kaydreb|kaydrab|yedreb|كيضرب|يضرب ENFANT|wladو|wlado|weldo|bento|ولادو|ولدو|wladou",
        ),
        "disparu": (
            "weldi|wldi|bnti|benti|wladi|ولدي|بنتي|ولادي tlef|tlaf|telf|tleft|tlfat|tlfet|khtafa|ghber|ghab|khetfouh|khtfouh|تلف|تلفات|غبر|خطفوه|تخطف",
        ),
        "mariage": (
            "baghin|bghaw|baghi|habin|7abin|yhebou|باغيين|بغاو|حابين yzewjouni|yzowjouni|yzawjouni|izewjouni|yzwjouni|يزوجوني bzez|b_zez|bezez|bsif|besif|"
            "bla|ghasb|بزز|بالسيف|بلا",
        ),
        "toit": (
            "PAS 7ta|hta|hata|hatta|chi|حتى? OU bach|ki|fin|win|nmchi|باش|فين? DORMIR|NUIT",
            "PAS hta|7ta|hata|حتى? fin|win|fein|wein|fen|فين|وين $|NUIT",
            "JE_DORS rani|daba|ghir|f|fi|fl|fe|fel|fe_l|fla|b|ف|في|على? DEHORS|fzen9a|fzan9a|fezzen9a|fel_bara|fl_bera|flgare",
            "rani|ana|7na|hna|raني|rana|rah|راني|رانا|أنا|حنا f|fi|fel|fe|fl|b|ف|في? zen9a|zan9a|zanqa|chari3|zna9i|fzen9a|fzan9a|الزنقة|فالزنقة|الشارع|فالشارع|lchari3",
            "rani|rana|b9it|b9ina|راني|رانا bera|barra|berra|bara|برا & nbat|lila|NUIT|nerged|wladi|drari|dar|نبات",
            "khrjouni|kharjouni|kherjouni|khrejni|kharejni|tardouni|tardni|tردوني|jraw|jrau|jrawn|jra|jaraw|kharjni|khrjni|tredni|trdouni|jrat|jraw|طردوني|جراو|خرجوني|جرا|خرجني|"
            "طردني|dehrouni|la7ouni|lahouni|لاحوني 3liya|3lina|3lia|عليا|علينا|rajli|baba|راجلي? men|mn|ml|m|من|f|fi|fel|l? dar|ddar|dari|darna|zen9a|zan9a|lbit|chari3|"
            "bera|barra|الدار|للزنقة|الزنقة|الشارع|foyer|lhotel|appart|lbarra|للشارع|برا",
            "fin|win|فين|وين ghadi|rani|n9der|نقدر|غادي|neqder? nbat|nebat|nerged|ner9ed|n3es|nen3es|نبات|نرقد|ننعس|نعس NUIT|$",
            "sdf|mcherd|mcherda|mchered|متشرد|bla_dar|bla_sa9f|بلا_دار rani|ana|NUIT|daba|men|$",
        ),
        "chut": (
            "man9derch|manqderch|ma_n9derch|ma9dertch|manejemch|manajamch|مانقدرش|ما_نقدرش nhder|nehder|nahder|nehki|nahki|nehdar|nhdar|نهدر|نحكي & yesma3*|"
            "ysm3*|yesm3*|hdaya|7daya|janbi|يسمعني|حدايا|hna|7dayا|kaysma3",
        ),
        "sourd": ("ana|rani|أنا|راني smek|samek|toreche|trach|bekouch|اطرش|بكوش|صمك|bekoucha",),
    },
    negation="ma ما machi ماشي",
    fiction=(
        "film lfilm filme فيلم musalsal moussalsal مسلسل oghniya oughniya aghniya ghenia chanson song اغنية أغنية ktab lktab كتاب لعبة titre smito smiytha "
        "smitou عنوان"
    ),
    passe=(
        "kount|kant|kan|kanou|konna|konte|كنت|كان|كانت|كانو",
        "chhal|ch7al|شحال hadi|هادي",
        "hadi|9bel|qbel|هادي|قبل NB|3am|3amayn|snin|sninat|عام|عامين|سنين",
        "3am li|lli fat",
        "sghir|sghira|صغير|صغيرة",
        "zman|bekri|زمان|بكري",
    ),
    encore=("daba|mazal|dima|lbareh|lbare7|lyoum|kol_nhar|دابا|مازال|ديما|اليوم|البارح|rah",),
    fini=(
        "daba|dork|dorka|tawa|دابا|دروك|توا .. mezyan|labas|bikhir|dar|ghaya|labes|لاباس|بخير|مزيان|الدار|دار|mli7|mlih",
        "tla9t|tala9t|tla9na|tllaqt|طلقت|تطلقت",
        "l9it|lgit|لقيت .. dar|appart|bit|blasa|دار|بيت",
        "hamdoulah|hamdolilah|lhamdoulilah & labas|dar|bikhir",
    ),
    si="ila ida law إلا الا إذا اذا لو kankhaf nkhaf",
    futur=(
        "chhar|ch7ar|semana|simana|الشهر jay|jaya|lli_jay|li_jay|الجاي",
        "mn|men|من ba3d|be3d|بعد chhar|شهر",
    ),
    ce_soir=("NUIT|daba|دابا|dork",),
    au_pays=("blad|bladi|lblad|bladna|البلاد|بلادي|maghrib|dzayer|tounes|المغرب|ila_rje3t",),
    ages=("3andi|3endi|3ndi|عندي|f3omri|3omri|عمري AGE 3am|sna|ans|عام|سنة",),
)
