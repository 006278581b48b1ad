"""The questions that many ask, and those near them that are something else."""

from __future__ import annotations

import pytest

from bot.passerelle import open_passerelle

COURANTES = open_passerelle().questions_courantes


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("jvoudré fer aid soignante sé posibl san diplom ?", "metier-conditions"),
        ("je veux travailler comme vendeuse, je peux venir quand ?", None),
        ("15h rsa obligatoire ?", "heures-rsa"),
        ("on m’oblige à faire 15h par semaine c’est vrai ?", "heures-rsa"),
        ("les quinze heures pour le rsa ça consiste en quoi", "heures-rsa"),
        ("je travaille 15h par semaine", None),
        ("si je fais pas les 15 heures on me coupe le rsa ?", None),
        ("la garantie jeune existe tjs ?", "garantie-jeunes"),
        ("j’étais en garantie jeunes", None),
        ("tu vas le repeter a mes parents ?", "repete"),
        ("vous allez le dire à ma conseillère ?", "repete"),
        ("vous pouvez répéter ?", None),
        ("est-ce qu’on peut apprendre à lire à mon âge", "apprendre-a-lire"),
        ("où on peut apprendre a lire ?", None),
        ("je sais pas lire", None),
        ("ki va garder mon bb si je fais une formation", "garde-en-formation"),
        ("mes enfants j’en fais quoi pendant le stage", "garde-en-formation"),
        ("je garde mes enfants, je travaille pas", None),
        ("je demissionne, je touche le chomage ?", "demission"),
        ("je peux me former sans demissionner ?", None),
        ("j’ai démissionné en mars", None),
        ("on m’a radié de france travail comment faire", "radiation"),
        ("j’ai peur d’être radié", None),
        ("plus un sou sur le compte, comment je fais", "argent-vite"),
        ("j’ai plus d’argent pour payer le permis", None),
        ("le formulaire j’y comprends rien, y a qqn ?", "remplir-un-dossier"),
        ("j’ai rempli mon dossier", None),
        ("tout est sur internet et moi j’ai pas d’ordi, y a un numéro ?", "quelqu-un-au-telephone"),
        ("je peux pas téléphoner, vous avez un mail ?", None),
        ("à 58 ans on embauche encore quelqu’un comme moi ?", "trop-vieux"),
        ("g 53 ans sui je tro vieu pr bosser", "trop-vieux"),
        ("on veut plus de moi parce que je suis trop vieux", None),
        ("50 ans, c’est trop tard pour se reconvertir ?", "metier-age"),
        ("à mon âge on peut encore faire une formation ?", "metier-age"),
        ("j’ai 19 ans je cherche une formation", None),
        ("l’aide soignante ça dure combien", "metier-conditions"),
        ("je suis aide soignante sans diplome", None),
        ("je voudrais faire mecano moto mais jsai pas trop comment", None),
        ("j’aimerais bien essayer deux trois jours avant de dire oui", "essayer-quelques-jours"),
        ("je suis en période d’essai", None),
        ("jveu pa de formation", "pas-de-formation"),
        ("la formation c’est pas pour moi", "pas-de-formation"),
        ("pas de formation pour moi", "pas-de-formation"),
        ("Mme refuse toute formation", "pas-de-formation"),
        ("on me refuse une formation", None),
        ("je veux pas retourner en formation, le formateur me touche", None),
        ("les stages j’en veux plus, le chef me menace", None),
        ("j’ai pas de formation", None),
        ("je veux pas d’une formation trop longue", None),
        ("je veux pas arrêter ma formation", None),
        ("les stages j’en veux plus", "plus-de-stage"),
        ("j’ai pas trouvé de stage", None),
        ("je veux plus retourner en esat", "plus-d-esat"),
        ("je veux aller en esat", None),
    ],
)
def test_a_common_question_is_known_by_its_words(texte: str, code: str | None) -> None:
    assert COURANTES.asked(texte) == code


def test_one_on_a_piste_that_is_named_is_of_the_piste() -> None:
    texte = "l’école de la deuxième chance, formation possible à mon âge ?"
    assert COURANTES.asked(texte) == "metier-age"
    assert COURANTES.asked(texte, nomme=True) is None
    assert COURANTES.asked("si j’arrete le cap je peux avoir le CEJ ?", nomme=True) is not None
