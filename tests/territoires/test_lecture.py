"""What is read, and not read, of where a person lives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.territoires import LectureTerritoire, Territoires, read_territoire
from bot.territoires.noms import cle_nom
from bot.texte import spell_out

RIEN = LectureTerritoire()
TABLE = Territoires()


def _read(
    texte: str, question: str | None = None, departement: str | None = None
) -> LectureTerritoire:
    return read_territoire(texte, TABLE, question=question, departement=departement)


COMMUNES = [
    ("jabite vesoul", "70550"),
    ("j’habite à Vesoul", "70550"),
    ("JE VIS A VESOUL", "70550"),
    ("je vis a marseille 3eme", "13203"),
    ("Marseille 13e", "13213"),
    ("marseille 13003", "13203"),
    ("13003 Marseille", "13203"),
    ("75018 paris", "75118"),
    ("13003", "13203"),
    ("69007", "69387"),
    ("dans le 3ème à Lyon", "69383"),
    ("dans le 3 à lyon", "69383"),
    ("lyon 7eme arrondissement", "69387"),
    ("3eme arrondissement de marseille", "13203"),
    ("je vis dans le 18e à paris", "75118"),
    ("j'habite Paris 18ème", "75118"),
    ("j'habite à marseille", "13055"),
    ("je vis a lyon depuis 3 ans", "69123"),
    ("j'habite lyon 3 ans", "69123"),
    ("belfort", "90010"),
    ("St Etienne", "42218"),
    ("st-etienne du rouvray", "76575"),
    ("sainte marie aux mines", "68298"),
    ("besac", "25056"),
    ("sainté", "42218"),
    ("jouques", "13048"),
    ("Villersexel", "70561"),
    ("au havre", "76351"),
    ("j'habite le havre", "76351"),
    ("je suis du mans", "72181"),
    ("je vis aux Mureaux", "78440"),
    ("je vis a la rochelle", "17300"),
    ("j'habite a st denis 97400", "97411"),
    ("saint denis a la reunion", "97411"),
    ("Saint-Denis (93)", "93066"),
    ("70000 Vesoul", "70550"),
    ("70200 lure", "70310"),
    ("12 rue de Belfort 70000 Vesoul", "70550"),
    ("habite orleans 45000", "45234"),
    ("je vis à Lens", "62498"),
    ("je suis à Tours", "37261"),
    ("j'habite à Sens", "89387"),
    ("je dors chez un pote a gray", "70279"),
    ("il habite Grasse", "06069"),
    ("elle est sur Tarascon", "13108"),
    ("17a vesoul pas de diplome", "70550"),
    ("Bonjour, jeune de 19 ans, Rioz, sans permis", "70447"),
    ("madame Lefort, 34 ans, Héricourt, RSA", "70285"),
    ("je vis chez ma mère à Vesoul", "70550"),
    ("je suis hébergé au CHRS de Belfort", "90010"),
    ("je viens d'arriver à Vesoul", "70550"),
    ("j'habite à Vesoul mais je travaille à Belfort", "70550"),
    ("je travaille a Belfort et j'habite a Lure", "70310"),
    ("j'ai trouvé un stage à Lure mais j'habite Vesoul", "70550"),
    ("j'ai grandi à Lille mais je vis à Roubaix", "59512"),
    ("avant j'habitais Lyon, maintenant Vesoul", "70550"),
    ("je vis à vesoul depuis 6 mois, avant j'étais à lyon", "70550"),
    ("j'habite plus à Lyon, je vis à Dijon", "21231"),
    ("non pas Belfort, Vesoul", "70550"),
    ("pas Vesoul, Lure", "70310"),
    ("je voulais dire Vesoul", "70550"),
    # misspelt
    ("j'habite a vezoul", "70550"),
    ("a bellfort", "90010"),
    ("je suis de besencon", "25056"),
    ("j'habite à strasbour", "67482"),
    ("je vis a monbeliard", "25388"),
    ("je suis à mulouse", "68224"),
    ("jhabite a hericour", "70285"),
    ("habite a clermon ferrand", "63113"),
]

# Families of ways to say where one lives, each with a sentence or two.
HABITE_LA = [
    # words that are also names, in a list of facts
    ("25 ans, lure", "70310"),
    ("32 ans, Sens, plus de droits", "89387"),
    ("19 ans, la madeleine", "59368"),
    ("homme 45 ans lure rsa", "70310"),
    ("jabite a contes", "06048"),
    ("j'habite plaisir", "78490"),
    ("17 ans, courtivron", "21208"),
    # homes and places where people are lodged
    ("MECS de Dole, 17 ans", "39198"),
    ("famille au CADA de Vesoul", "70550"),
    ("logé au FJT de Belfort", "90010"),
    ("hébergée à l'hôtel à Vaulx-en-Velin", "69256"),
    ("jeune du QPV de Lunéville", "54329"),
    ("j'ai mon appart à Beauvais", "60057"),
    ("en bas de chez moi à Roubaix", "59512"),
    ("un pote me loge à Montbéliard", "25388"),
    ("je dors dans ma voiture a nice", "06088"),
    # the person named
    ("dame de 58 ans de Jussey, veuve", "70292"),
    ("un de nos habitants de Faverney", "70228"),
    ("famille de 4 enfants à Épinal", "88160"),
    ("F 22a, Audincourt, RSA", "25031"),
    # moved
    ("j'ai quitté Lyon pour Bourg-en-Bresse", "01053"),
    ("nous avons quitté Héricourt pour nous installer à Delle", "90033"),
    ("je suis revenue vivre à Gray en mai", "70279"),
    ("muté de Brest à Lorient l'an dernier", "56121"),
    ("j'ai déménagé à Rennes le mois dernier", "35238"),
    ("bourges depuis août, nevers c'était avant", "18033"),
    # told before or after
    ("condom. oui. j'y habite depuis mars", "32107"),
    ("Menton, 32 ans, y habite", "06083"),
    ("vire, dans le calvados, c'est là que j'habite", "14762"),
    ("Valdoie c'est à côté de Belfort, j'y vis", "90099"),
    ("Chalon, Chalon-sur-Saône, j'y habite", "71076"),
    # beside the département
    ("J'habite Eu, en Seine-Maritime", "76255"),
    ("saint denis de la reunion", "97411"),
    ("saint deni la réunion", "97411"),
    ("jai 34 an je vi a grai 70", "70279"),
    ("j'habite à grai (70)", "70279"),
    ("St Denis mais La Réunion", "97411"),
    ("Mwen ka rété Lamentin, Matinik", "97213"),
    ("mi rest o Tampon", "97422"),
    # arrondissements of a city nearly well spelt, or by its nickname
    ("marseil 15eme arrondissement", "13215"),
    ("paname dans le 18", "75118"),
    # other ways
    ("je suis sur Lyon", "69123"),
    ("je reste à Kourou", "97304"),
    ("I live in Calais", "62193"),
    ("à Troyes avec mes trois gosses", "10387"),
    ("les minguettes a venissieux", "69259"),
    ("je suis de Nîmes mais je vis à Alès", "30007"),
    ("corbeil", "91174"),
    ("carhaix", "29024"),
    ("j'habite Scey-sur-Saône", "70482"),
    # misspelt
    ("j'habite a clermont ferand", "63113"),
    ("jhabite a sin denni dans le 93", "93066"),
    ("j'habite a la seine sur mer", "83126"),
    ("je vis a boulogne billancour", "92012"),
    ("jhabite giromani", "90052"),
]

QUARTIERS = [
    ("quartier Montmarin à Vesoul", "70550", "QN07001M"),
    ("Argonne à Orléans", "45234", "QN04506M"),
    ("j'habite à la Source à Orléans", "45234", "QN04505M"),
    ("j'habite les Glacis à Belfort", "90010", "QN09002M"),
    ("Grand Grésil", "70550", "QN07001M"),
    ("quartier des Blossières", "45234", "QN04507M"),
    ("Canet Arnavaux Marseille", "13055", "QN01331M"),
    ("j'habite Malpassé", "13055", "QN01342I"),
    ("frais vallon à marseille", "13213", "QN01344M"),
]

DEPARTEMENTS = [
    ("le 70", "70"),
    ("dans le 70", "70"),
    ("je suis dans le 70 depuis 3 mois", "70"),
    ("je suis du 70", "70"),
    ("le 9-3", "93"),
    ("le neuf trois", "93"),
    ("en haute saone", "70"),
    ("Haute-Saône", "70"),
    ("territoire de belfort", "90"),
    ("en Guadeloupe", "971"),
    ("je vis à La Réunion", "974"),
    ("je suis à Mayotte", "976"),
    ("j'habite dans le nord", "59"),
    ("dans les Vosges", "88"),
    ("on habite la Marne", "51"),
    ("j'habite le Jura", "39"),
    ("un petit bled du Cantal", "15"),
    ("quelque part en Haute-Loire", "43"),
    ("dans le finister", "29"),
    ("mon père habite le 77 moi le 94", "94"),
]

RIEN_LU = """
j'ai arreté le lycée | je cherche du travail | j'ai pas le permis | sans diplome | je suis au rsa
c'est quoi l'epide | non | oui | rien | bonjour | merci | au chômage depuis 3 ans | une mère seule
la rue | fort | je suis seul | je dors dans la rue | j'ai un bac pro | j'ai plus rien
j'ai 19 ans | 19a | 17 pas 27 | j'ai 15000 euros de dettes | je dois 70000 euros
je gagne 90 euros par mois | j'ai rdv le 12 | tel 0384 75 00 00 | 06 12 34 56 78
mon numero c'est 0612345678 | j'ai 3 enfants de 3 5 et 7 ans | je suis le 3e de la fratrie
j'ai arrêté en 3eme | dans le 2e cas | je suis en réunion | ça n'a pas de sens | j'ai fait le tour
je vis chez ma mère | je vis a deux | je vis seul avec mes enfants | je vis dans ma voiture
j'habite à la campagne | j'habite à l'hotel | je suis à bout | je veux mourir | à quoi ça sert
mon mari me frappe | la garde de mon enfant | j'ai besoin d'aide | aucune idée | je sais pas
j'ai mal aux dents | je veux travailler dans la vente | les paris sportifs m'ont ruiné
je travaille à Belfort | né à Lyon | je viens d'Alger | ma sœur habite à Nantes
mon frère vit à Paris | ma copine est à Lyon | je veux déménager à Lyon
je suis en formation à Belfort | je suis sorti de prison à Besançon | je cherche un logement à Belfort
ma fille est à l'école à Lure | j'ai rendez vous à Vesoul lundi | je ne suis pas de Lyon
j'habite dans le nord de la France | j'ai un enfant à charge | je sais pas lire
je vais a l'aire d'autoroute | j'attends une réponse de la table ronde | elle est en attente
"""

# A town or a word, and nobody says that they live there.
RIEN_D_HABITE = """
je suis à Paris pour les vacances | je suis de passage à Lyon | ce weekend je suis à Lille pour une braderie
je pars m'installer à Nantes | je retourne vivre à Caen en janvier | je déménage à Lyon lundi
hier aux informations, un homme poignardé à Nantes | réunion jeudi 14h à Vesoul | un accident à Vesoul
le dossier dort sur un bureau à Nantes | j'ai un entretien jeudi à Dole | le CFA est à Gray
le maire de Melun nous a reçus | mission locale de Belfort | suivi par l'AEMO de Vesoul depuis 2 ans
lycéen bac pro boulanger à Vesoul | cuisinier à Lyon | j'ai fait mon CAP à Gray | elle a accouché à Belfort
sorti de la maison d'arrêt de Besançon | je cherche une chambre sur Lille | l'OM a perdu contre Lens
mon patron est à Dole | mon fils est à Paris | de la famille à Lyon
j'ai habité à Lyon | je n'habite plus à Lyon | j'ai été viré de mon foyer à Metz
j'habite rue de Belfort | le car pour Vesoul passe à 6h | un jeune du lycée de Luxeuil
papa seul avec les jumelles de 20 mois | maçon toute ma vie | collégien de 12 ans | debout à la marée
j'ai lâché à la toussaint | le chef m'a viré sans raison | ça a plus de sens, nice | je suis à bout
je suis à la bourre | je vis à crédit | je suis au pair | je suis sur écoute | à l'abri | à la base
je m'appelle Paris Martin | mon prénom c'est Laval | Mme Vesoul, 33 ans | Romain, 24 ans
pas d'adresse mail | j'ai un bail à mon nom | maintenant appelez le 17 | des gens qui travaillent
tout le Gers à sillonner | je suis en réunion | à la réunion de lundi
"""

REPONSES = [
    ("70", "", "70"),
    ("le 70", "", "70"),
    ("2A", "", "2A"),
    ("974", "", "974"),
    ("soixante dix", "", "70"),
    ("le quatre vingt treize", "", "93"),
    ("marne", "", "51"),
    ("93, c'est tout ce que je dirai", "", "93"),
    ("Saint-André, Réunion", "97409", None),
    ("c'est Delle", "90033", None),
    ("reunion", "", "974"),
    ("gray", "70279", None),
    ("grai 70", "70279", None),
    ("non cé besancon mtn", "25056", None),
    ("lure", "70310", None),
    ("sens", "89387", None),
    ("pau", "64445", None),
    ("Lens", "62498", None),
    ("mer", "41136", None),
    ("vesoul merci", "70550", None),
    ("ma commune c'est vesoul", "70550", None),
    ("je viens de vesoul", "70550", None),
    ("belfort 90", "90010", None),
    ("70550", "70550", None),
    ("havre", "76351", None),
    ("l'hay les roses", "94038", None),
    ("vezoul", "70550", None),
    ("orlean", "45234", None),
    ("villeurbane", "69266", None),
    ("argonne", "45234", None),
    ("19 ans", None, None),
    ("je sais pas", None, None),
    ("à la campagne", None, None),
    ("chez moi", None, None),
    ("j'ai pas d'adresse", None, None),
    ("je travaille à Belfort", None, None),
]

AMBIGUS = [
    ("j'habite à Saint-Denis", None, None, {"93066", "97411"}),
    ("Vitry", None, None, {"94081", "51649"}),
    ("lons", "commune", None, {"39300", "64348"}),
    ("j'habite à Pringy", None, None, {"77378", "74010"}),
    ("j'habite a colombe", None, None, {"92025", "38118"}),
    ("du côté de Gray", None, None, {"70279"}),
    ("70000", None, "70", {"70550"}),
    ("70200", None, "70", {"70310"}),
    ("aix", "commune", None, {"13001", "73008"}),
    ("je vis dans le 13e", None, None, {"75113", "13213"}),
    ("j'habite près de Vesoul", None, None, {"70550"}),
    ("j'habite entre Vesoul et Lure", None, None, {"70550", "70310"}),
    ("saint-maur", "commune", None, {"94068", "36202"}),
]


@pytest.mark.parametrize(("texte", "commune"), [*COMMUNES, *HABITE_LA])
def test_commune(texte: str, commune: str) -> None:
    assert _read(texte).commune == commune


@pytest.mark.parametrize(("texte", "commune", "quartier"), QUARTIERS)
def test_quartier(texte: str, commune: str, quartier: str) -> None:
    lecture = _read(texte)
    assert (lecture.commune, lecture.quartier) == (commune, quartier)


@pytest.mark.parametrize("texte", ["centre ville", "le mont", "la pépinière", "le centre"])
def test_generic_name_is_no_quartier(texte: str) -> None:
    assert _read(texte).quartier is None


@pytest.mark.parametrize(("texte", "departement"), DEPARTEMENTS)
def test_departement(texte: str, departement: str) -> None:
    lecture = _read(texte)
    assert (lecture.commune, lecture.departement) == (None, departement)


@pytest.mark.parametrize(
    "texte",
    [t.strip() for t in (RIEN_LU + RIEN_D_HABITE).replace("\n", "|").split("|") if t.strip()],
)
def test_nothing_is_read(texte: str) -> None:
    assert _read(texte) == RIEN


@pytest.mark.parametrize(("texte", "commune", "departement"), REPONSES)
def test_answer_to_the_question(texte: str, commune: str | None, departement: str | None) -> None:
    lecture = _read(texte, question="commune")
    assert (lecture.commune or None, lecture.departement) == (commune or None, departement)
    assert lecture.candidats == ()


@pytest.mark.parametrize(("texte", "question", "departement", "parmi"), AMBIGUS)
def test_ambiguous(
    texte: str, question: str | None, departement: str | None, parmi: set[str]
) -> None:
    lecture = _read(texte, question)
    assert lecture.commune is None
    assert lecture.departement == departement
    assert parmi <= set(lecture.candidats)
    assert len(lecture.candidats) <= 5


@pytest.mark.parametrize(
    ("texte", "departement", "commune"),
    [
        ("j'habite à Saint-Denis", "93", "93066"),
        ("j'habite à Saint-Denis", "974", "97411"),
        ("dans le 13e", "13", "13213"),
        ("dans le 13e", "75", "75113"),
        ("Vitry", "94", "94081"),
        ("Vesoul", "90", "70550"),
    ],
)
def test_known_departement_narrows(texte: str, departement: str, commune: str) -> None:
    assert _read(texte, "commune", departement).commune == commune


@pytest.mark.parametrize(
    ("texte", "question", "inconnu"),
    [
        ("j'habite à Trifouillis-les-Oies", None, "Trifouillis-les-Oies"),
        ("Trifouillis les Oies", "commune", "Trifouillis les Oies"),
        ("j'habite à Alger", None, "Alger"),
        ("bruxelles", "commune", "bruxelles"),
    ],
)
def test_unknown_place(texte: str, question: str | None, inconnu: str) -> None:
    lecture = _read(texte, question)
    assert lecture.inconnu == inconnu
    assert spell_out(texte)[lecture.debut : lecture.fin] == inconnu


def test_the_departement_beside_an_unknown_place_is_kept() -> None:
    lecture = _read("je vis a zorglub 70")
    assert (lecture.inconnu, lecture.departement) == ("zorglub", "70")


@pytest.mark.parametrize(
    ("texte", "lu"),
    [
        ("bonjour, j’habite à Vesoul depuis 2 ans", "Vesoul"),
        ("ma sœur et moi on vit à Belfort", "Belfort"),
        ("70000 Vesoul", "70000 Vesoul"),
        ("je suis dans le 70", "70"),
    ],
)
def test_span(texte: str, lu: str) -> None:
    lecture = _read(texte)
    assert spell_out(texte)[lecture.debut : lecture.fin] == lu


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert _read("bla " * 400 + "j'habite à Vesoul") == RIEN
    assert _read("j'habite à Vesoul. " + "bla " * 400).commune == "70550"


MOTS = [
    "j'habite",
    "a",
    "à",
    "Vesoul",
    "le",
    "70",
    "dans",
    "13e",
    "pas",
    "Lyon",
    "St",
    "Denis,",
    "maintenant",
    "œuf",
    "ma",
    "sœur",
    "70000",
    ".",
    "-",
    "(93)",
]


@settings(max_examples=300, deadline=None)
@given(
    texte=st.one_of(
        st.text(max_size=80), st.lists(st.sampled_from(MOTS), max_size=12).map(" ".join)
    ),
    question=st.sampled_from([None, "commune", "age"]),
    departement=st.sampled_from([None, "70", "xx"]),
)
def test_any_text(texte: str, question: str | None, departement: str | None) -> None:
    lecture = _read(texte, question, departement)
    assert 0 <= lecture.debut <= lecture.fin <= len(spell_out(texte))
    assert lecture.commune is None or TABLE.commune(lecture.commune) is not None
    assert lecture.commune is None or (lecture.departement is None and lecture.candidats == ())
    assert lecture.quartier is None or lecture.commune is not None
    assert (lecture == RIEN) == (lecture.debut == lecture.fin)


def _codes() -> list[str]:
    rows = TABLE._rows("SELECT code FROM communes WHERE nom NOT LIKE '%(%' ORDER BY code")
    return [row[0] for row in rows]


SANS_NOM_PROPRE = {
    "47222",  # La Réunion (47): the answer is the département 974
    "19252",  # Sarroux - Saint Julien and Pont de Montvert - Sud Mont Lozère: " - " parts clauses
    "48116",
}


@pytest.mark.parametrize("code", [code for code in _codes()[::60] if code not in SANS_NOM_PROPRE])
def test_own_name_gives_the_commune_or_its_namesakes(code: str) -> None:
    commune = TABLE.commune(code)
    assert commune is not None
    lecture = _read(commune.nom, "commune")
    homonymes = {voisine.code for voisine, _ in TABLE.nommees(cle_nom(commune.nom))}
    assert lecture.commune in homonymes or homonymes.intersection(lecture.candidats)


@pytest.mark.parametrize(
    ("texte", "commune", "candidats"),
    [
        ("jabite a lur", "70310", ()),
        ("je vis a lur", "70310", ()),
        ("j'habite à gré", None, ("70279",)),
        ("jabite a cote", None, ()),
        ("jabite a fond", None, ()),
        ("jabite a tour de role", None, ()),
        ("j'habite à fort", None, ()),
    ],
)
def test_a_short_name_is_heard_where_one_says_to_live(
    texte: str, commune: str | None, candidats: tuple[str, ...]
) -> None:
    lecture = _read(texte)
    assert (lecture.commune, lecture.candidats) == (commune, candidats)


@pytest.mark.parametrize(
    "texte", ["bon en fait je suis chaud", "ok en fait non en fait je suis la"]
)
def test_in_fact_is_no_word_of_a_place(texte: str) -> None:
    assert _read(texte).commune is None
