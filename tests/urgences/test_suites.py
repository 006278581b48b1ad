"""What people answer once the number was given."""

from __future__ import annotations

import pytest

from bot.urgences import message_urgence
from bot.urgences import suites as s
from bot.urgences.apres import has_a_bed_for_a_while


@pytest.mark.parametrize(
    ("texte", "codes", "suite"),
    [
        ("oui", ("15",), s.OUI),
        ("ok ok", ("17",), s.OUI),
        ("oui je sais bien", ("17",), s.OUI),
        ("sa sœur est là elle appelle", ("15",), s.APPEL),
        ("d’accord je les appelle tout de suite", ("15",), s.APPEL),
        ("jvai apeler", ("115",), s.APPEL),
        ("je rappelle plus tard", ("115",), s.APPEL),
        ("j’ai appelé", ("15",), s.FAIT),
        ("jai porté plainte hier", ("17", "3919"), s.FAIT),
        ("c’est fait", ("3114",), s.FAIT),
        ("le samu arrive", ("15",), s.MIEUX),
        ("elle respire normalement", ("15",), s.MIEUX),
        ("il respire", ("15",), s.MIEUX),
        ("je suis à l’abri chez la voisine", ("17",), s.MIEUX),
        ("les gendarmes l’ont embarqué", ("17",), s.MIEUX),
        ("personne ne répond", ("15",), s.SANS_REPONSE),
        ("ça sonne occupé", ("3114",), s.SANS_REPONSE),
        ("j’attends depuis une heure", ("115",), s.SANS_REPONSE),
        ("115 complet encore", ("115",), s.SANS_PLACE),
        ("ya plu de place", ("115", "119"), s.SANS_PLACE),
        ("c’est qui qui répond ?", ("3114",), s.NUMERO),
        ("c koi ce numéro", ("3919",), s.NUMERO),
        ("je leur dis quoi", ("15",), s.NUMERO),
        ("c’est payant ?", ("115",), s.NUMERO),
        ("et maintenant ?", ("15",), s.NUMERO),
        ("j’ai peur d’appeler", ("17",), s.PEUR),
        ("jose pas les appeler", ("3114",), s.PEUR),
        ("ça sert à rien", ("3114",), s.PEUR),
        ("ils arrivent", ("15",), s.MIEUX),
        ("ils ont rien fait", ("3114",), s.PEUR),
        ("et demain je vais où", ("115",), s.TOIT),
        ("merci beaucoup", ("15",), s.MERCI),
        ("vraiment", ("3114",), s.AUTRE),
        ("nn c pas mes parents eux ca va", ("119",), s.PAS_EUX),
        ("c’est pas ma mère, c’est à l’école", ("119",), s.PAS_EUX),
        ("non pas mon père", ("119",), s.PAS_EUX),
        ("ça vient pas de mes darons", ("119", "17"), s.PAS_EUX),
        ("appelez pas mes parents", ("119",), s.AUTRE),
        ("c’est mes parents", ("119",), s.AUTRE),
        ("c’est pas mon père", ("3919",), s.AUTRE),
        ("non pas en danger là, il est rentré chez lui", ("3919",), s.SANS_DANGER),
        ("je suis plus en danger", ("17", "3919"), s.SANS_DANGER),
        ("il est reparti chez sa mère", ("3919",), s.SANS_DANGER),
        ("pas en danger mais il revient ce soir", ("3919",), s.APPROCHE),
        ("il est rentré", ("3919",), s.APPROCHE),
        ("c’est pas pour moi c’est pour mon fils de 15 ans", ("3114",), s.POUR_UN_AUTRE),
        ("non, c’est pour ma sœur", ("3919",), s.POUR_UN_AUTRE),
        ("c’est pas moi, c’est ma voisine", ("3919",), s.POUR_UN_AUTRE),
        ("le 115 ils ont rien, j’ai déjà appelé 10 fois", ("115",), s.ENCORE_REFUSE),
        ("complet, j’appelle tous les soirs", ("115",), s.ENCORE_REFUSE),
    ],
)
def test_what_is_told_of_the_number_is_heard(
    texte: str, codes: tuple[str, ...], suite: str
) -> None:
    assert s.read_suite(texte, codes) == suite


@pytest.mark.parametrize(
    "texte",
    ["il respire plus", "elle respire mal", "il respire à peine", "il est pas parti",
     "la police vient pas", "je suis pas en sécurité", "il revient, il est calmé"],
)  # fmt: skip
def test_what_goes_badly_is_no_good_news(texte: str) -> None:
    assert s.read_suite(texte, ("15", "17")) != s.MIEUX


@pytest.mark.parametrize("codes", [("17",), ("114", "17"), ("119",), ("15", "17")])
def test_those_who_come_may_be_those_one_fears(codes: tuple[str, ...]) -> None:
    assert s.read_suite("ils arrivent", codes) != s.MIEUX


@pytest.mark.parametrize(
    ("codes", "vitale"),
    [(("15",), True), (("3919", "17"), True), (("119",), True), (("119", "115"), False), (("115",), False)],
)  # fmt: skip
def test_where_a_bare_yes_is_not_enough(codes: tuple[str, ...], vitale: bool) -> None:
    assert s.is_vital(codes) is vitale


def test_the_same_urgence_told_again_is_believed_and_a_night_outside_helped() -> None:
    assert s.read_suite("j’ai envie de mourir je vous dis", ("3114",), redites=["3114"]) == s.REDIT
    assert s.read_suite("on va dormir dans la voiture", ("115",), redites=["115"]) == s.TOIT
    assert (
        s.read_suite("on va dormir dans la gare", ("115", "119"), redites=["115", "119"]) == s.TOIT
    )


@pytest.mark.parametrize(
    "texte",
    ["on continue", "ok vas y balance", "vazy", "allez-y", "pose tes questions", "je veux bien continuer",
     "c’est parti", "on peut reprendre"],
)  # fmt: skip
def test_a_clear_wish_to_go_on(texte: str) -> None:
    assert s.wants_to_go_on(texte)


@pytest.mark.parametrize(
    "texte",
    ["oui", "ok", "il continue à me frapper", "j’en peux plus de continuer", "je peux pas continuer comme ça",
     "j’ai plus envie de continuer", "ça reprend", "merci"],
)  # fmt: skip
def test_what_is_no_wish_to_go_on(texte: str) -> None:
    assert not s.wants_to_go_on(texte)


@pytest.mark.parametrize(
    ("texte", "seul"),
    [("oui", True), ("ok d’accord", True), ("ouais stp", True), ("oui j’ai 20 ans", False), ("non", False),
     ("oui il est là", False)],
)  # fmt: skip
def test_a_yes_that_says_nothing_else(texte: str, seul: bool) -> None:
    assert s.is_bare_yes(texte) is seul


def test_the_number_that_is_named_is_the_one_explained() -> None:
    assert s.named_numbers("c’est qui le 119", ("119", "115")) == ("119",)
    assert s.named_numbers("c’est quoi ces numéros", ("119", "115")) == ("119", "115")
    assert s.named_numbers("c’est quoi le 3949", ("119",)) == ("119",)


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
@pytest.mark.parametrize(
    ("codes", "numero"), [(("17", "3919"), "114"), (("17", "3919"), "17"), (("15", "3114"), "15")]
)
def test_a_number_is_not_sent_to_twice(codes: tuple[str, ...], numero: str, mode: str) -> None:
    seul = message_urgence(codes[:1], mode=mode)
    assert message_urgence(codes, mode=mode).count(f" {numero}") == seul.count(f" {numero}")


def test_a_number_that_was_not_said_before_stays() -> None:
    assert "le 17" in message_urgence(["3919"]) and "114" in message_urgence(["3919"])
    assert "le 15" in message_urgence(["3114"])


@pytest.mark.parametrize("codes", [("17",), ("3919",), ("3919", "17")])
@pytest.mark.parametrize(
    "texte",
    ["je peux pas parler", "j’peux pas téléphoner là", "impossible d’appeler", "je dois pas faire de bruit",
     "il m’entend", "mon mari va tout entendre", "il est à côté", "il est derrière la porte", "je chuchote"],
)  # fmt: skip
def test_whoever_cannot_be_heard_writes_to_the_114(texte: str, codes: tuple[str, ...]) -> None:
    assert s.read_suite(texte, codes) == s.SANS_VOIX
    assert s.codes_to_add(texte, codes) == ("114",)
    assert s.codes_to_add(texte, (*codes, "114")) == ()


@pytest.mark.parametrize(
    "texte",
    ["j’ose pas appeler", "j’ai peur d’appeler", "je peux pas parler de ça", "je peux pas appeler, plus de crédit",
     "il m’écoute jamais", "je peux pas parler à ma mère", "je parle pas bien français", "ils m’écoutent pas"],
)  # fmt: skip
def test_a_fear_or_a_phone_without_credit_keeps_its_voice(texte: str) -> None:
    assert s.codes_to_add(texte, ("17", "3919")) == ()


def test_no_voice_without_violence_asks_for_no_sms() -> None:
    assert s.codes_to_add("je peux pas parler", ("3114",)) == ()
    assert s.codes_to_add("je peux pas parler", ("115", "119")) == ()
    assert s.codes_to_add("il m’entend", ("119",)) == ("114",)  # a child who is beaten
    assert s.read_suite("je peux pas parler", ("3114",)) == s.PEUR


@pytest.mark.parametrize(
    "texte",
    ["je veux partir avec mes petits", "où je peux aller avec mes enfants ?", "faut que je parte d’ici",
     "je dois quitter la maison", "c’est bon il est parti, je veux m’enfuir où aller", "nulle part où aller"],
)  # fmt: skip
def test_whoever_leaves_a_violent_home_is_told_of_a_roof(texte: str) -> None:
    assert s.read_suite(texte, ("3919",)) == s.PARTIR
    assert s.codes_to_add(texte, ("3919",)) == ("115",)
    assert s.codes_to_add(texte, ("17",)) == ()  # a stranger: one goes home


@pytest.mark.parametrize(
    "texte",
    ["je dois partir", "je veux pas partir", "je veux partir en vacances", "où je porte plainte", "je veux le quitter un jour"],
)  # fmt: skip
def test_to_say_goodbye_is_not_to_leave_home(texte: str) -> None:
    assert s.codes_to_add(texte, ("3919",)) == ()


@pytest.mark.parametrize(
    "texte", ["il est parti", "c’est bon il est sorti", "mon mari s’est calmé", "il dort"]
)
def test_a_violent_partner_who_left_is_no_good_news(texte: str) -> None:
    assert s.read_suite(texte, ("3919",)) == s.PARTI
    assert s.read_suite(texte, ("15",)) != s.PARTI


def test_who_is_safe_or_was_arrested_is() -> None:
    assert s.read_suite("je suis partie chez ma sœur", ("3919",)) == s.MIEUX
    assert s.read_suite("la police l’a embarqué", ("3919",)) == s.MIEUX


@pytest.mark.parametrize(
    "texte",
    ["et pour mon stage je fais quoi", "et pour le lycée je fais quoi", "ok et après pour le collège il fait quoi", "comment je trouve un boulot",
     "et la formation", "et mes papiers", "comment j’obtiens un logement social"],
)  # fmt: skip
def test_another_matter_is_a_wish_to_go_on(texte: str) -> None:
    assert s.asks_of_another_matter(texte)


@pytest.mark.parametrize(
    "texte",
    ["je leur dis quoi", "et maintenant je fais quoi", "l’école va le savoir ?", "comment aller à l’école, il me frappe",
     "et pour dormir je fais quoi", "c’est quoi le 119", "je fais quoi pour mon fils"],
)  # fmt: skip
def test_what_is_asked_of_the_number_is_not(texte: str) -> None:
    assert not s.asks_of_another_matter(texte)


@pytest.mark.parametrize(
    "texte",
    ["je suis en sécurité maintenant", "je suis chez ma sœur, à l’abri", "on est partis de la maison", "j’ai quitté mon mari",
     "mon ex est en prison", "nous sommes hors de danger"],
)  # fmt: skip
def test_the_danger_is_over(texte: str) -> None:
    assert s.is_safe(texte)


@pytest.mark.parametrize(
    "texte",
    ["je suis pas en sécurité", "il est parti", "je veux partir de chez lui", "il est à côté", "je suis chez moi",
     "je suis plus en sécurité nulle part"],
)  # fmt: skip
def test_the_danger_may_come_back(texte: str) -> None:
    assert not s.is_safe(texte)


# Going back to it, once one had gone on with something else.


@pytest.mark.parametrize(
    "texte",
    ["j’aimerais le quitter mais c’est lui qui garde l’argent", "comment je pars sans argent", "j’ai pas de thune pour partir", "je veux me barrer mais j’ai zéro euro"],
)  # fmt: skip
def test_to_leave_without_money_is_heard_at_any_time(texte: str) -> None:
    assert s.read_suite(texte, ("3919",)) == s.PARTIR_SANS_RIEN
    assert s.codes_to_add(texte, ("3919",)) == ("115",)
    assert s.returns_to(texte, ("3114", "3919")) == ("3919",)
    assert s.returns_to(texte, ("3114",)) == ()


@pytest.mark.parametrize(
    "texte",
    ["j’ai pas un sou", "je veux quitter mon boulot", "je veux partir en formation mais j’ai pas d’argent", "je dois aller où pour la mission locale", "je dois partir"],
)  # fmt: skip
def test_to_leave_something_else_is_no_return(texte: str) -> None:
    assert s.returns_to(texte, ("3919", "17")) == ()


@pytest.mark.parametrize(
    "texte",
    ["j’ai peur qu’ils me placent", "on va être placés ?", "et s’ils nous mettent en foyer", "j’ai peur qu’on nous mette en foyer si je parle", "ils vont me séparer de mon frère ?", "ils vont prendre mon petit frère ?"],
)  # fmt: skip
def test_the_fear_of_being_placed_is_heard(texte: str) -> None:
    assert s.read_suite(texte, ("119",)) == s.PLACER
    assert s.returns_to(texte, ("119",)) == ("119",)
    assert s.returns_to(texte, ("115",)) == ()


@pytest.mark.parametrize(
    "texte",
    ["j’ai été placé à 10 ans", "je suis placé en foyer", "je vais en foyer demain", "si je trouve une place en crèche", "je vais retirer mon dossier", "je vais prendre le bus"],
)  # fmt: skip
def test_what_was_or_what_is_only_a_place_is_no_such_fear(texte: str) -> None:
    assert s.read_suite(texte, ("119",)) != s.PLACER
    assert s.returns_to(texte, ("119",)) == ()


def test_a_115_without_a_place_is_no_other_place() -> None:
    assert s.returns_to("le 115 est complet", ("115", "119")) == ("115",)
    assert s.returns_to("jai rapelé ya pas de place", ("115",)) == ("115",)
    assert s.returns_to("le 115 est complet", ("3114",)) == ()
    for texte in ("pas de place en crèche", "j’ai appelé la mission locale c’est complet"):
        assert s.returns_to(texte, ("115",)) == ()


# Going on with something of the service, a bed found, a word taken back.


@pytest.mark.parametrize(
    "texte",
    ["et le RSA c’est combien ?", "c’est quoi le rsa", "vous pouvez m’aider pour une formation ?", "un logement c’est possible ?", "alors un travail le matin seulement ?",
     "je cherche un travail maintenant", "jvoudrai passer le permi", "il me faut un boulot", "elle cherche un stage", "ya quoi comme aide pour les papiers"],
)  # fmt: skip
def test_a_clear_question_of_the_service_goes_on(texte: str) -> None:
    assert s.asks_of_another_matter(texte)


@pytest.mark.parametrize(
    "texte",
    ["je veux plus aller à l’école", "il m’attend à la sortie du travail ?", "je peux pas aller au travail", "je cherche un endroit où dormir", "c’est quoi le 3114 ?",
     "besoin d’un logement ce soir", "vous pouvez m’aider ?", "j’ai peur d’aller au boulot"],
)  # fmt: skip
def test_what_is_of_the_danger_does_not(texte: str) -> None:
    assert not s.asks_of_another_matter(texte)


@pytest.mark.parametrize(
    "texte",
    ["j’ai appelé ils m’ont pris", "j’ai une place pour ce soir", "on m’a trouvé un lit en foyer", "le 115 nous a logés à l’hôtel", "ils mon donné une place", "on dort au chaud ce soir", "115 appelé, il a une place"],
)  # fmt: skip
def test_a_bed_for_tonight_is_good_news(texte: str) -> None:
    assert s.read_suite(texte, ("115",)) == s.MIEUX


@pytest.mark.parametrize(
    "texte", ["ils m’ont pas pris", "j’ai pas de place pour ce soir", "ils m’ont pris mon sac", "je dors où ce soir", "ils ont pas voulu de nous", "j’ai une place en formation"]
)  # fmt: skip
def test_no_bed_is_not(texte: str) -> None:
    assert s.read_suite(texte, ("115",)) != s.MIEUX


@pytest.mark.parametrize("code", ["3919", "17", "119", "3114"])
@pytest.mark.parametrize(
    "texte",
    ["laisse tomber c pas grave", "c pas grave laisse", "non c bon je gere", "t’inquiète je gère", "oubliez ce que j’ai dit", "c’est rien", "non mais ça va", "j’aurais pas dû en parler"],
)  # fmt: skip
def test_what_is_taken_back_is_no_good_news(texte: str, code: str) -> None:
    assert s.read_suite(texte, (code,)) == s.RETIRE


@pytest.mark.parametrize(
    "texte",
    [
        "je gère plus rien",
        "il me laisse tomber",
        "c bon la police l’a embarqué",
        "au revoir laisse tomber",
        "je gère seule mes enfants",
    ],
)
def test_and_this_takes_nothing_back(texte: str) -> None:
    assert s.read_suite(texte, ("3919",)) != s.RETIRE


def test_a_question_of_what_to_do_is_no_call() -> None:
    assert s.read_suite("et pour me laver je fais comment", ("115",)) != s.APPEL


@pytest.mark.parametrize(
    ("texte", "dure"),
    [
        ("elle a une place 3 nuits", True),
        ("ils l’ont prise pour 3 nuits", True),
        ("le 115 lui a trouvé un hôtel jusqu’à lundi", True),
        ("j’ai appelé le 115 j’ai une place 3 nuits", True),
        ("j’ai une place ce soir", False),
        ("ils m’ont pris pour un fou jusqu’à la fin", False),
        ("j’avais une place 3 nuits, c’est fini", False),
        ("demain j’ai une place 3 nuits", False),
        ("pas de place avant 3 jours", False),
        ("il a une place 3 nuits ?", False),
    ],
)
def test_a_bed_of_some_nights(texte: str, dure: bool) -> None:
    assert has_a_bed_for_a_while(texte) is dure


@pytest.mark.parametrize(
    ("texte", "reprend"),
    [
        ("le 115 c’est fait, pas de place. on reprend", True),
        ("115 complet, on peut continuer", True),
        ("pas de place, on continue d’appeler", False),
        ("je continue à rappeler", False),
        ("y a pas de place", False),
    ],
)
def test_one_goes_on_here_and_not_with_the_call(texte: str, reprend: bool) -> None:
    assert s.resumes(texte) is reprend


def test_the_gendarmes_told_are_a_call_made() -> None:
    assert s.read_suite("la gendarmerie est prévenue", ("3919",)) == s.FAIT
    assert s.read_suite("la gendarmerie n’est pas prévenue", ("3919",)) != s.FAIT
