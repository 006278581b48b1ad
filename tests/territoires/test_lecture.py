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
    ("mission locale de Belfort", "90010"),
    ("je suis a la mission locale de Vesoul", "70550"),
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

QUARTIERS = [
    ("quartier Montmarin à Vesoul", "70550", "QN07001M"),
    ("Argonne à Orléans", "45234", "QN04506M"),
    ("j'habite à la Source à Orléans", "45234", "QN04505M"),
    ("j'habite les Glacis à Belfort", "90010", "QN09002M"),
    ("Grand Grésil", "70550", "QN07001M"),
    ("quartier des Blossières", "45234", "QN04507M"),
    ("Canet Arnavaux Marseille", "13055", "QN01331M"),
    ("j'habite Malpassé", "13055", "QN01342I"),
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

REPONSES = [
    ("70", "", "70"),
    ("le 70", "", "70"),
    ("2A", "", "2A"),
    ("974", "", "974"),
    ("soixante dix", "", "70"),
    ("le quatre vingt treize", "", "93"),
    ("marne", "", "51"),
    ("reunion", "", "974"),
    ("gray", "70279", None),
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
    ("70000", None, "70", {"70550"}),
    ("70200", None, "70", {"70310"}),
    ("aix", "commune", None, {"13001", "73008"}),
    ("je vis dans le 13e", None, None, {"75113", "13213"}),
    ("j'habite près de Vesoul", None, "70", {"70550"}),
    ("j'habite entre Vesoul et Lure", None, "70", {"70550", "70310"}),
    ("saint-maur", "commune", None, {"94068", "36202"}),
]


@pytest.mark.parametrize(("texte", "commune"), COMMUNES)
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
    "texte", [t.strip() for t in RIEN_LU.replace("\n", "|").split("|") if t.strip()]
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
