"""The Arabic of the Maghreb (darija), in its own letters and in ours.

In our letters everybody spells it otherwise: "kaydrebni", "kayderbni", "kidrabni". `SQUELETTE`
compares bare consonants: see `autres_langues.skeleton`.
"""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

SQUELETTE = Langue(
    code="ary-latn",
    squelette=True,
    listes={
        "JE_VEUX": "bghit, brit, baghi, nebghi, nheb, 7ab, ghadi, kanfeker, nkhamem, bgha",
        "COUPLE": "rajli, rajel dyali, rajel ta3i, tali9i, khatibi",
        "PARENT": "baba, bouya, khoya, mama, yemma, rajel mama, rajel mmi, khali, walidi",
        "FRAPPE": (
            "kaydrebni, yedrebni, taydrebni, katdrebni, kaydreb fiya, yedreb fiya, kayhadedni, "
            "yhadedni, kay3adebni, kaykhna9ni"
        ),
        "TUER": "y9telni, y9telouni, yedbahni, belmout",
        "PAS": "ma3endich, ma3endnach, mal9itch, mal9inach, makaynch",
        "OU": "fin, win, blasa, plasa, mkan",
        "DORMIR": "nbat, nerged, ner9ed, norked, norgod, nbatou, nergdou",
        "JE_DORS": "kan3es, kannan3es, kanbat, nbat, nerged, ner9ed, norked, norgod, ra9ed",
        "DANS": "f, fi, b, fl, l",
    },
    motifs={
        "mourir": (
            "JE_VEUX bach|ghir|gher? nmout|nentaher|ntaher",
            "JE_VEUX bach|ghir? n9tel|no9tol|nektel rassi|rouhi|nefsi",
            "mabghitch|mab9itch|manhebch|ma_b9itch|ma_bghitch baghi|bghit|nheb? n3ich|l7ayat",
        ),
        "couple": ("COUPLE dima|bzaf|rah|kol_nhar? FRAPPE", "FRAPPE COUPLE"),
        "couple-danger": ("COUPLE .. bgha|baghi|ghadi|kayhadedni|yhadedni|7ab .. TUER",),
        "danger": ("bghaw|baghyin|baghin|habin .. TUER",),
        "parent": ("PARENT dima|bzaf|rah|kol_nhar? FRAPPE", "FRAPPE baba|bouya|khoya|mama"),
        "enfant-du-couple": ("COUPLE kaydreb|yedreb|drab wladi|weldi|bnti|drari",),
        "toit": (
            "PAS hta|chi? OU bach|ghadi? DORMIR|n3es",
            "ma3andi|ma3andna hta|chi? fin|win|mkan bach|ghadi? DORMIR",
            "JE_DORS DANS? zen9a|chari3|tomobil|tonobil|karhba|jarda",
            "rani|rana|7na|ana DANS zen9a",
            "khrejni|khrejouni|terdouni|terdni baba|rajli? men|ml dar|darna|zen9a",
            "fin|win ghadi|n9der DORMIR|n3es",
        ),
    },
    faux_amis=("nmout b|bel|ml|men? d7ek|dahk|bd7ek|jou3|bard|lbard",),
    fiction="film lfilm musalsal oghniya",
    passe=("kount|kan sghir|sghira", "hadi|9bel chhal|3amayn|snin"),
)

DARIJA = Langue(
    code="ary",
    listes={
        "JE_VEUX": "بغيت, باغي, باغية, نبغي, نحب, حاب, حابة, غادي, بغا, بغات, كنفكر, نخمم",
        "COUPLE": "راجلي, رجلي, الراجل ديالي, راجل ديالي, طليقي, خطيبي",
        "PARENT": "بابا, با, بويا, خويا, مي, يما, راجل ماما, راجل مي, الوالد, خالي, عمي",
        "FRAPPE": (
            "كيضربني, يضربني, ضربني, كيضرب فيا, يضرب فيا, تيضربني, كيهددني, كيعذبني, كيخنقني, "
            "ضربوني, كيضربوني, كتضربني, غتاصبني"
        ),
        "TUER": "يقتلني, يقتلوني, يدبحني, يدبحوني, بالقتل, بالموت",
        "PAS": "ماعنديش, ما عنديش, ماعندي, ما عندي, مالقيتش, ماعندناش, ما لقيتش, معنديش",
        "OU": "فين, وين, بلاصة, البلاصة, مكان",
        "DORMIR": "نعس, ننعس, نبات, نرقد, نباتو, نرقدو, ننعسو",
        "POLICE": "police, lpolice, boulis, lboulis, bolis, lbolis, البوليس, لبوليس, الشرطة",
        "AMBULANCE": "ambulance, lambulance, الاسعاف, لامبيلانس, samu, لبومبية, البومبية",
        "APPELEZ": (
            "3ayto, 3aytou, 3ayet, 3ayt, 3eyto, 3ayto lina, 3aytou lina, 3ayto liya, عيطو, عيطوا, "
            "عيط, عيطو ليا"
        ),
    },
    motifs={
        "mourir": (
            "JE_VEUX غير? نموت|ننتحر|الموت",
            "JE_VEUX نقتل راسي|روحي",
            "مابقيتش|ما_بقيتش|مابغيتش|ما_بغيتش باغي|باغية|بغيت? نعيش|الحياة|هاد_الحياة",
            "كرهت|عييت من? حياتي|هاد_الحياة & نموت|ننتحر|نقتل",
        ),
        "geste": (
            "كليت|شربت|بلعت .. كاملين|بزاف|علبة|كامل .. الدوا|الكينة|الحبوب|فانيد|دوا",
            "كليت|شربت الدوا|الكينة|الحبوب & نموت|ننتحر",
            (
                "klit|chrebt|bla3t|chrabt .. bezaf|bzaf|kamel|ga3|kamlin|bouata .. dwa|kina|7boub|"
                "hboub|fanid|kachiyat|lkachiyat|doliprane|lkina|ldwa"
            ),
            "klit|chrebt|chrabt ga3|kamel lkachiyat|dwa|lkina|ldwa",
            "قطعت|جرحت عروقي|يدي & نموت|ننتحر|الدم",
        ),
        "couple": (
            "COUPLE ديما|راه|كل_نهار|بزاف? FRAPPE",
            "FRAPPE COUPLE",
            "كنخاف|خايفة|نخاف من COUPLE",
            "khayfa|kankhaf|nkhaf men|mn rajli|tali9i",
        ),
        "couple-danger": (
            "COUPLE .. بغا|باغي|غادي|حاب|كيهددني|يهددني .. TUER",
            "COUPLE & موس|جنوي|سكين & هددني|كيهدد*|الباب|عاونوني",
        ),
        "viol": ("غتاصبوني|غتاصبني|تغتاصبت", "ghtasbouni|ghtasbni|ghtasabni|ghtasabouni|tghtasbt"),
        "danger": (
            "بغاو|باغيين|حابين|كيهددوني TUER",
            "واحد|شي_واحد|راجل|شي_حد .. بغا|باغي TUER",
            "chi_wahed|wahed|wa7ed|شي_واحد|واحد tab3ni|taba3ni|kaytab3ni|mtab3ni|تابعني|كيتبعني",
            "APPELEZ l|ل? POLICE",
            "هجمو|تعداو|عتداو عليا|علينا",
            "hajmou|3tadaw|hejmou 3liya|3lina",
        ),
        "vital": (
            (
                "makaytneffesch|makaytnefesch|mayetneffesch|mayetnefesch|makayetnefesch|"
                "makaytnafasch|makatneffesch|ماكيتنفسش|مايتنفسش|ماكتنفسش"
            ),
            "ما يتنفسش|كيتنفسش",
            "APPELEZ l|ل? AMBULANCE",
            (
                "sekhfan|skhef|sekhfana|سخف|سخفان|سخفانة & nefs|dem|bzerba|3awnouni|عاونوني|l3afia|"
                "بزربة|ma_fa9ch|makayfi9ch"
            ),
            "kaynzef|kanzef|katnzef|yenzef|كينزف|كتنزف|كنزف bzaf|bezaf|dem|بزاف|الدم",
        ),
        "parent": ("PARENT ديما|راه|كل_نهار|بزاف? FRAPPE", "FRAPPE بابا|بويا|خويا|ماما"),
        "enfant-du-couple": ("COUPLE كيضرب|يضرب|ضرب ولادي|ولدي|بنتي|الدراري",),
        "disparu": (
            "ولدي|بنتي تلف|تلفات|غبر|غبرات|تخطف",
            "weldi|wldi|bnti|benti tlef|telfat|tlfat|ghber|khetfouh|tkhtef",
        ),
        "mariage": (
            "باغيين|بغاو يزوجوني بزز|بالسيف|بلا_خاطري",
            "baghyin|baghin|bghaw|habin yzewjouni|yzawjouni bezez|bzez|besif|bla_khatri",
        ),
        "toit": (
            "PAS حتى|شي? OU باش|غادي? DORMIR",
            (
                "كنعس|كننعس|كنبات|نبات|نرقد|عايش|عايشة|عايشين ف|في|على? الزنقة|فالزنقة|فزنقة|"
                "الشارع|فالشارع|برا|الطوموبيل|فالطوموبيل|لاگار"
            ),
            "راني|رانا|أنا|حنا|احنا ف|في? الزنقة|فالزنقة|بلا_دار",
            "خرجني|خرجوني|طردني|طردوني|جراو_عليا|جرا_عليا .. من|ل|للزنقة الدار|للزنقة|الزنقة|الكرا",
            "kanbat|nbat|rani_nbat|nebat|nerged barra|berra|lbarra|lberra",
            "jraw|jrau|jra 3liya|3lina men|mn|ml|m dar|ddar|darna",
        ),
        "chut": (
            (
                "man9derch|manqderch|man9edrch|مانقدرش nhder|nehder|nahder|نهدر & 7daya|hdaya|"
                "yesma3ni|ysma3ni|حدايا"
            ),
        ),
        "sourd": ("ana|rani|أنا|راني smek|samek|trach|bekouch|صمك|طرش|بكوش",),
    },
    cri="3atkouni 3ta9ouni 3te9ouni عتقوني",
    faux_amis=(
        "نموت ب? بالضحك|بالجوع|بالبرد|بالعيا|الضحك|الجوع",
        "نموت عليك|عليكم|فيك|على",
        "نعيش هنا|فهاد|فهاذ|معاك|معاهم",
        "ghadi|wach|واش|غادي APPELEZ|t3ayto|t3aytou|ت_عيطو|تعيطو l|ل? POLICE",
    ),
    negation="ما ma ماشي machi",
    et="w ou و",
    fiction="فيلم مسلسل أغنية اغنية كتاب film musalsal oghniya",
    passe=("كنت|كان صغير|صغيرة", "هادي|قبل شحال|عامين|سنين|NB", "العام لي|اللي فات", "شحال هادي"),
    encore=("مازال|اليوم|البارح",),
    loge=("دابا|دروك|توا عندي دار|بيت", "لقيت دار|بلاصة|بيت"),
    si="إلا إذا لو كنخاف",
    ce_soir=("الليلة|اليوم|دابا|ليوما",),
    au_pays=("بلادي|لبلاد|البلاد",),
    ages=("عندي|عمري AGE عام|سنة|عاما", "3andi|3endi|3omri AGE 3am|sna|ans"),
)
