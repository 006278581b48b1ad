"""The words by which `bot.langues` tells languages apart, typed as on a phone: no accents.

Frequent words and what people who look for help write, chosen by hand. A word of both French and
another language settles nothing by itself.
"""

from __future__ import annotations


def _words(texte: str) -> frozenset[str]:
    return frozenset(texte.split())


FRANCAIS = _words(
    """
    je j jai jsuis jsui chui chuis suis sui jme jmen jveux jveu jvais jvai jfais jfai jcherche jcherch
    jabite jhabite jdors jdor jpeux jpeu jsais jsai jsors jattend jen jy jte jtrouve jtrouv jgere jbosse
    jcomprend jcompren jcomprends jtravail jparle jaimerai jaimerais javais jetais jpense tu il ils elle
    elles nous vous vs moi toi lui eux leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos on
    le les l une un des du au aux la de d en et ou mais donc car que qu qui quoi koi ki ke kel quel quelle
    quels quelles ce cet cette ces ca c ct cest cetait cela ceci ya n ne pas pa plus pls pu jamais rien
    aucun aucune personne tout tt toute tous toutes est es sont sommes etes etais etait etre ete ai as
    avons avez ont avais avait avoir eu vais va vas aller fais fait faire font faut dit dire peux peut
    pouvez peu pouvoir veux veu veut voudrais voulez sais sait savoir voir vu fini sorti parti perdu pris
    mis pour pr par avec avc sans ss sous sur dans ds chez entre depuis depui dpuis dpui vers jusqu jusque
    apres avant pendant comment komen comme kom quand kan pourquoi combien cmb aussi encore deja bien tres
    tro trop assez beaucoup bcp moins mieux maintenant aujourd hui hier demain toujours tjr tjs ici voila
    parce alors autre autres meme mm si oui ouais nan nn juste enfin puis presque surtout cherche chercher
    recherche travail travay taf travaille travailler bosse bosser boulot emploi logement appart formation
    stage permis voiture diplome ecole lycee college enfant enfants gosses fils fille mari femme mere pere
    frere soeur famille ami amis pote potes rue argent thune sante ville moyen chomage aide aider aidez
    besoin merci svp bonjour bsr bonsoir slt salut coucou dsl desole francais parle parler comprends
    comprend compris apprendre lire ecrire habite dors dort dormir arrete arreter trouve trouver garde
    garder pourrais petit petite jeune projet manger connais connait repondu ans an mois jour jours
    semaine semaines annee annees age deux trois quatre cinq six sept huit neuf dix vingt trente quarante
    mr mme monsieur madame g t m y r a o me te se saint sainte st ste jpp jsp ptdr mdr tkt wesh daronne
    daron meuf mec reuf frero wallah mwen gagn
    """
)
# Those that also stand in names of places and papers ("carte de séjour", "la Courneuve").
FAIBLES = _words("le la les l de du des d un une et en au aux sur sous ou a o y m t me te se saint sainte st ste")  # fmt: skip
# Greetings and English that French has borrowed: never enough by themselves.
FORMULES = _words(
    """
    no bom boa dia dias buenos buenas noches tardes hola ola hasta la vista good morning night thank
    thanks gracias obrigado obrigada full time free job jobs class start stop open close boss why selam
    selamlar merhaba multumesc mersi faleminderit flm tung for of and in to up out new day days big best
    work english french per con baby street work next week live money people friend friends room training or just las be mas malo mi only
    """
)

LATINS = {
    code: _words(mots)
    for code, mots in {
        # Arabic typed in our letters, as on a phone: "bghit nkhdem"; a first digit ("3andi") is cut.
        "ar": """
    ana anta nta nti howa hiya hna ntoma houma bghit baghi bghina nebghi nheb nhab n7eb nhabb bddi biddi
    ayez ayza awez khdma khedma lkhedma khidma nkhdem nekhdem nekhdmou nakhdem khdamt sheghel shoghl
    eshte8el andi endi ndi ma3andi ma3andich maandich makanch makach mafhemt fhemt mafhemtech mafhimtch
    kifach kifech kifash kif wach wesh wash ach achno chno chnou chnowa chnia ashnou fin fein wein win
    mnin chkoun shkoun men min lina lia liya dyal dyali ta3i taei taa bach bech bash nakhed nakhod nakhdo
    nekhou net3allem nt3allem n9ra ne9ra nqra na9ra saken sakna nskon neskon dar ddar lbit beit zen9a
    zan9a lil flous flouss drari wlad wladi weld bnti weldi rajli mrati khoya omri mosa3ada y3awni
    y3awenni y3awnni t3awnouni 3awnouni me7taj mehtaj mohtaj nhawes n7awes nlawej nlawwej bla daba tawa
    dork drok delwa9t hada hadi hedha hadchi chwiya bezzaf barsha kteer walou walo hatta 7atta kayn kayna
    kayen fama rani raki rah rahi kont kan ghadi rayeh nemchi nmchi machi mashi lazem lazm khassni khasni
    9der y9der ne9der nqder n9der tatakalam arabi l3arbia lyoum lioum ghodwa lbare7 sabah marhaba shukran
    chokran jazilan afak 3afak min fadlik souria dzair maghrib tounes masr
    """,
        "en": """
    i im ive my mine your we he she it they us them is isn are was were be been being have has had do does
    did dont don didn doesn wasn aren ain need needs want wants wanna gonna can cant cannot could would
    should will won ll ve the and but for with without from at in to of this that these those there what
    where who how when why which please help looking find found work working worked works live living
    lives lived house housing homeless food money speak english french understand know here not years year
    old get got give left lost last much many more thank thanks learn learning read write study studying
    am you me kids if no friend friends doctor school any his her our someone somebody anybody nobody
    anyone something anything everything nothing people free good morning night place sleep sleeping job
    jobs yes about because before after since still just also only very too now then than so ask tell told
    call self go going come came take make made pay paid start stop stopped wait waiting like love think
    say said new two three four five month months week weeks day days today tomorrow yesterday time wrong
    sorry room near nearest next into out up down over again another other alone single married pregnant
    husband wife baby child children son daughter brother sister mother father family country city street
    open close apply application training class classes course hire hired boss experience every never
    always really hungry cold sick afraid scared by as an or
    hours opens opened appointment landlord friday monday tuesday wednesday thursday saturday sunday far
    between under until even if already any already both far
    """,
        "es": """
    el los las y no con para por mi mis tengo tiene tienen tienes tenemos tenia soy eres somos estoy estas
    esta estan estamos necesito necesita necesitamos busco buscar buscando buscamos quiero quiere queremos
    puedo puede pueden podria ayuda ayudar ayudarme ayuden trabajo trabajar trabajaba trabaje trabajando
    casa dinero plata hablo habla hablan hablar hablas vivo vive vivir vivimos anos ano hijos hijo hija
    hijas hace hacer hago donde como cuando quien quienes cual cuanto cuantos porque pero muy mucho muchos
    mucha muchas gracias hola buenos buenas dias tardes noches favor sin nada algo alguien alguno nadie
    tambien solo sola ahora hoy ayer manana siempre nunca ya aqui aki alli desde hasta hacia entre papeles
    documentos comida comer dormir dormimos estudiar estudio estudios estudie aprender frances espanol
    castellano mujer marido esposo esposa perdi semana mes meses dia una uno unos unas lo le su sus del al
    se me te nos fue fui era ser ir ver dar venir hay haber he ha han ella ellos otro otra gente persona
    ciudad pais calle amigo amiga quisiera gustaria medico coche cuenta banco habitacion cuarto piso leer
    escribir entiendo conocer sitio lugar sacar sacarme tramite nino nina ninos bebe embarazada madre
    padre hermano hermana escuela colegio empleo oficina curso cursos clase clases gratis pagar cuesta
    tarda tiempo vengo vine llegue llegar llego acabo sigo espero respuesta solicitud asilo miedo saber q
    k ke pq tb mas este esto eso esa ese que de en la a o es un cinco tres dos veinte hambre frio enfermo
    enferma hospital policia carnet conducir alquiler tarjeta residencia permiso contrato idioma guarderia
    derecho empezar traduce traducir nuevo nueva echaron negaron dieron dijo dijeron cerca urgente
    hora horas abre abren abierto cerrado cita dueno vaya viene vienen lejos lunes martes miercoles
    jueves viernes sabado domingo jovenes joven llamada llamadas telefono contesta deje dejo aun todavia
    antes despues luego pues bueno buena malo mejor cosa cosas todo todos toda todas nuestro nuestra
    hablar ninguno ninguna hablen cobrar sueldo
    """,
        "pt": """
    nao preciso precisa precisamos procuro procurar procurando quero queria gostava gostaria posso pode
    podem poderia tenho tem temos tinha estou esta estao estamos sou somos era moro mora moram morar vivo
    minha minhas meu meus seu sua seus suas muito muita muitos obrigada obrigado trabalho trabalhar
    trabalhei trabalhava trabalhando emprego ajuda ajudar ajudem casa onde como quando quanto quem porque
    mas para pra pro por com sem em na no nas nos o os as dos das do da ao aos um uma umas uns filhos
    filho filha filhas anos ano ola oi bom boa dia tarde noite voce voces vc vcs falo fala falam falar
    frances portugues aqui ali agora hoje ontem amanha sempre nunca nada algo alguma alguem ninguem tambem
    so sozinho sozinha dinheiro comer comida dormir dormimos fazer faco faz sei saber ler escrever perdi
    semana passada mes meses rua ha este esta isto isso esse essa que e de me te se lhe a aprender estudar
    estudo estudei quarto conta banco obras carro fica ficar ficou ser ir ver dar vir foi fui pessoa
    pessoas entendo entender documentos papeis medico curso cursos ensino pais cidade marido mulher esposa
    embora amiga amigo irmao irma mae pai escola gravida bebe crianca menina menino creche gratis graca
    pagar custa demora tempo venho vim cheguei chegar acabei espero resposta pedido asilo medo mais menos
    lugar sitio ainda ja onibus comboio estacao vou vai tudo bem dois duas tres cinco eu ele ela eles elas
    fome frio doente hospital policia carta conducao tirar aluguel renda cartao residencia contrato lingua
    aula aulas direito comecar traduz traduzir novo nova puseram recusaram urgente perto
    hora horas abre abrem aberto fechado consulta marcar senhorio saia saiu longe perto segunda terca
    quarta quinta sexta sabado domingo jovens jovem chamada chamadas telefone atende deixei antes depois
    entao coisa coisas todo todos toda todas nosso nossa nenhum nenhuma minhas salario receber disse
    """,
        "ro": """
    am ai are avem aveti au sunt suntem sunteti este esti e era nu nici niciun nicio si sa ca ce cine unde
    cum cand cat cati cate pentru fara din la pe cu caut cautam vreau vrea vrem pot poate putem puteti
    ajuta ajutor ajutati nevoie munca lucru lucra lucrez lucrat lucram muncit muncesc serviciu casa bani
    banii copii copil copilul ani an locuiesc locuim stau sta stat vorbesc vorbiti vorbeste vorbim franta
    franceza romana romaneste inteleg stiu stie scoala scoli acte actele hartie hartia multumesc mersi
    buna ziua seara dimineata rog va mi imi iti ma te se o un doi doua trei patru cinci singur singura loc
    locul dorm dormi dormim mananc mancare gratis gratuit aici acolo acum azi ieri maine foarte sotul
    sotia pierdut plecat venit vin ajuns trecuta trecut saptamana luna luni zi zile noapte invat invata
    citesc scriu camera doctor medic cineva nimeni gasesc gasi gasit de nimic ceva orice toate tot toti
    fac face facut mea meu mei mele tau fiu fi fost vreo cont masina strada merg mers tara curs cursuri
    oras in sau dar daca doar inca mai asa prea trebuie platesc plati insarcinata fratele sora mama tata
    fata fetita fete baiat baiatul cresa gradinita femei femeie barbat frica foame sete frig bolnav
    bolnava raspuns astept cerere cererea azil timp dureaza aproape departe birou biroul meserie angajeze
    angajez acasa ii le ne lor lui ei el ea eu tu noi voi as ati mie dat dau ia iau incep inceput terminat
    afara spun spuneti intreb intrebare oameni om permis permisul autobuz chirie cazare spital politie
    ajung vedea mult multe multi limba traduce imediat
    ora ore orar programare deschis inchis deschideti proprietarul plec vineri marti miercuri joi
    sambata duminica tineri tanar raspunde telefon lasat poate veni vina departe aproape permis sedere
    zis spus intai apoi atunci lucruri nostru noastra nostri lor salariu platit platite cazut unul una
    unei oricine
    """,
        "sq": """
    kam ke ka kemi keni kane kishte kisha jam je eshte jemi jeni jane ishte isha une ti ai ajo ne ju ata
    mua ty do dua duam doni deshiroj duhet duhen kerkoj kerkon kerkojme gjej gjeta gjeni gjejme pune punoj
    punes punen puna punu punuar punova punon shtepi shtepia shtepine shpi nuk s asgje asnje nje dhe edhe
    apo ose per ne te me ma mi na ta ku kush si sa cfare qfar qfare pse mund ndihme ndihma ndihmoni
    ndihmoj ndihmoje ndihmen ndihmo flas flet flisni flasim shqip frengjisht frengjishten frengjishtes
    kuptoj jetoj jetojme banoj femije femijet vjec vjet vite vit vetem lutem faleminderit flm pershendetje
    tung tungjatjeta miredita mirmengjes mirembrema shkolle shkollen shkoj shkon shkojme letra letrat
    leter dokumente dokumentet jave javen muaj muaji dite nate burri burrin gruaja gruan djali djalin
    djale vajza vajzen vajze im ime tim sime i e u a qe prej nga ketu atje tani sot neser dje shume pak
    mire keq falas mjek doktor dhome banke di dime lexoj shkruaj mesoj behem bej bere bejme bo po jo cdo
    lloj ca as pas se kur sepse por nese ende akoma vend vendi vendin rri rrij ha haje pres vij vijme
    erdha ardhur iku ikem shkuar vellai vella motra motren nena babai grua gra shtatzene dikush askush
    diku dicka frike kohe afert afer zyra zyre kurs kurse paguaj pergjigje azil azilin rruge rruges qytet
    ndertim kamarier kuzhinier makine kosove kosova shqiperi shqiperia pa leke lek pare uri etje ftohte
    semure spital polici strehim strehe banese qira leje qendrimi patente patenten gjuhe gjuhen merr marr
    marre jap jep filloj filluar mbaruar humba nxorren humbur kjo ky keta tha them thote urgjent
    ore ora orari hapet hapur mbyllur takim pronari dal dalim premten hene marte merkure enjte shtune
    diel rinj ri rinjte telefon telefonin pergjigjet moshen larg vetem thane thene leje ore para pastaj
    gjithcka tone yne askujt paga paguar ketej andej
    """,
        "tr": """
    bir ve veya icin var yok ne nasil neden nerede nereden nereye neresi kim kimse kac bu bunu su o ben
    bana beni benim biz bize bizi bizim sen siz size sizin mi mu miyim misin misiniz musunuz lutfen
    istiyorum istiyoruz isterim ariyorum ariyoruz bilmiyorum bilmem anlamiyorum yasiyorum yasiyoruz
    calisiyorum calismak calistim calisabilir calisma is isim isi ise ev evi eve evim evde evden ihtiyacim
    ihtiyac yardim yardima yardimci merhaba selam selamlar fransizca fransa fransada fransaya turkce turk
    cocugum cocuk cocuklar cocuklarim oglum kizim ailem aile cok az tesekkur tesekkurler sagol yer yere
    oda okul okula okulu okuma okumak ogrenmek dil gitmiyorum gitmek yasinda yasindayim yas para param
    parasiz degil ama fakat ile da de daha hic hicbir sey seyi kadar gibi olmak olsa olur oldu olan olarak
    yapmam yaparim yapmak yapabilirim yaptim lazim gerek gerekiyor gecen hafta ay aydir yildir sokakta
    sokak arkadasim esim kocam karim bebegim bebek hesabim arabam araba doktor doktora hasta hastane
    ucretsiz ucretli bedava konusmak konusan konusuyorum biri birisi birisiyle burda burada orada simdi
    bugun yarin dun yil gun gunler gunaydin iyi geldim geldik geliyorum gidiyorum edebilir eder ederim
    ederiz kaliyorum kalacak iki uc dort bes kardesim kardes annem anne babam baba hamileyim hamile kadin
    kadinlar kurs yeni hala sadece tek yalniz yalnizim en yakin ofis cevap cevabi iltica basvuru
    korkuyorum zaman surer meslek diploma lise evrak belge belgesi kimlik pasaport izni oturum polis kira
    kiralik ehliyet almak aldim vermek bulmak ac aciz acim usuyorum acil banka
    saat randevu acik kapali gencler genc uzak buraya oraya gelebilir gelir gelmek cuma pazartesi sali
    carsamba persembe cumartesi pazar telefon telefona vermiyor istiyor okulu biraktim sahibi once sonra
    bizimle hep herkes hersey maas dedi dediler soyledi hangi otobus telefonum
    """,
    }.items()
}

CODES_DU_MOT = {
    mot: tuple(code for code in LATINS if mot in LATINS[code])
    for mot in frozenset().union(*LATINS.values())
}
FINS_TURQUES = ("yorum", "yoruz", "iyor", "uyor", "misiniz", "acagim", "ecegim")
FINS_UKRAINIENNES = ("ти", "тися")

LETTRES_CYRILLIQUES = {"uk": "іїєґ", "ru": "ыэёъ"}
CYRILLIQUES = {
    "uk": _words(
        """
        де шукаю добрий доброго маю мені мене що як чи та роботу робота роботи бути немає нема є й з із зі від
        будь вже дуже дякую треба тут людина також або але коли хто тільки зараз вчити дітей
        років рік мова мову діти можна потрібна потрібно потрібен скільки вдома дому гроші
        """
    ),
    "ru": _words(
        """
        где ищу добрый доброе мне меня что как или работу работа работы быть нет есть и с из от любую уже очень
        спасибо надо нужно нужна нужен здесь человек тоже но когда кто только сейчас учить детей лет год
        язык дети можно сколько это то по дома деньги привет помогите пожалуйста
        """
    ),
}
