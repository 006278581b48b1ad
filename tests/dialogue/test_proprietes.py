"""Whatever people say, in whatever order: the bot answers, varies, and keeps its promises."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channel.echange import Echange, Message
from bot.essais.conversations import told_in
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.urgences import detect_urgences

TOURS = 30
URGENCES = (
    "j’ai envie de mourir", "je dors dehors ce soir", "mon mari me frappe", "il respire plus aidez moi",
    "on m’agresse là maintenant", "jveux en finir",
)  # fmt: skip
MESSAGES = (
    "19 ans", "vesoul", "j’habite à Belfort", "45 ans, Jouques, au chômage depuis 3 ans", "70550", "g 17 ans marseille 3e",
    "pa de permi", "j’ai un bébé et personne pour le garder", "je touche le rsa", "non", "oui", "ok", "chépa",
    "je préfère pas le dire", "aucun", "le premier", "la 2", "autre chose", "la dernière", "la suite", "et sinon",
    "retour", "recommence", "suivant", "stop", "merci", "t’es con", "quel temps fait-il", "asdf qsdf", "…", "👍", "42",
    "c’est quoi l’E2C ?", "c’est payé ?", "c’est où ?", "faut un diplôme ?", "j’y vais comment sans permis ?",
    "pourquoi pas l’epide ?", "pourquoi tu me proposes ça", "c’est quoi les emplois francs", "le CEJ ça dure combien",
    "qui appeler pour les addictions à Belfort ?", "vous avez quoi pour la garde d’enfants à Vesoul ?",
    "pas la mission locale, ils m’ont saoulé", "surtout pas France Travail", "finalement ok pour la mission locale",
    "non 17 pas 19", "en fait j’habite à Gray", "en fait j’ai le permis", "j’ai trouvé un travail", "j’ai le bac",
    "Saint-Denis", "Xyzville", "200 ans", "je veux parler à quelqu’un", "tu as retenu quoi ?", "t’es un robot ?",
    "vous gardez ce que je dis ?", "je vais perdre mon RSA ?", "c’est obligatoire ?", "y a rien pour moi",
    "je cherche du travail", "I need help to find a job", "أبحث عن عمل", "j’habite à Bruxelles", "on est une association",
    "/restart", "<b>gras</b>", "jeune de 19a NEET QPV SPIP", "j’étais à la rue l’an dernier", "mort de rire", *URGENCES,
)  # fmt: skip
BOUTON = re.compile(r"#(\d+)")
geste = st.one_of(st.sampled_from(MESSAGES), st.integers(0, 9).map(lambda n: f"#{n}"))


def read_by_the_person(messages: list[Message]) -> str:
    return "\n".join(message["texte"] for message in messages)


def nobody(mode: str) -> dict[str, Any]:
    """The Orientation of whoever said nothing: it comes with no answer."""
    passerelle = open_passerelle()
    return passerelle.moteur.orient(Situation(), jour=passerelle.today(), mode=mode)


def is_open(orientation: dict[str, Any], code: str, mode: str) -> bool:
    """Whether a door is open to this person, though the engine lists it only where a frein is named."""
    situation = {cle: v for cle, v in orientation["situation"].items() if cle != "territoire"}
    passerelle = open_passerelle()
    vue = passerelle.moteur.examine(
        code, Situation.from_json(situation), jour=passerelle.today(), mode=mode
    )
    return bool(vue["verdict"] != "non_eligible")


def check_conversation(
    boucle: asyncio.Runner, echange: Echange, mode: str, gestes: list[str]
) -> None:
    fiches = open_passerelle().catalogue.fiches
    conversation, messages = boucle.run(echange.open(mode))
    dites = [("", read_by_the_person(messages))]
    for texte in gestes:
        boutons = [b for m in messages for b in m.get("boutons", ())]
        numero = BOUTON.fullmatch(texte)
        if numero and boutons:
            bouton = boutons[int(numero[1]) % len(boutons)]
            messages = boucle.run(echange.press(conversation, bouton["valeur"]))
            texte = bouton["titre"]
        else:
            messages = boucle.run(echange.say(conversation, texte))
        reponse = read_by_the_person(messages)
        assert reponse.strip(), f"rien n’est répondu à « {texte} »"
        assert "None" not in reponse and "utter_" not in reponse, reponse
        dites.append((texte, reponse))
        avant, redite = dites[-2]
        if avant != texte and texte not in URGENCES:
            assert redite != reponse, f"deux fois la même réponse, après « {avant} » : {reponse}"
        orientation = messages[-1].get("orientation") or nobody(mode)
        proposees = set(told_in(messages, orientation))
        for code, fiche in fiches.items():
            if f" : {fiche.nom}\n" in reponse and re.search(rf"\d+\. [^:\n]+ : {re.escape(fiche.nom)}\n", reponse):  # fmt: skip
                assert code in proposees or is_open(orientation, code, mode), (
                    f"« {code} » est dit sans être proposé, après « {texte} »"
                )
                assert not fiche.is_over(open_passerelle().today()), code
        codes = detect_urgences(texte) if texte in URGENCES else ()
        if codes:
            premier = messages[0]["texte"]
            assert any(code in premier for code in codes), f"« {texte} » : {premier}"
            assert not any(m.get("question") for m in messages), "une question suit une urgence"


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(gestes=st.lists(geste, min_size=TOURS, max_size=TOURS))
def test_thirty_random_messages(
    boucle: asyncio.Runner, echange: Echange, mode: str, gestes: list[str]
) -> None:
    check_conversation(boucle, echange, mode, gestes)


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_every_message_once_in_a_row(boucle: asyncio.Runner, echange: Echange, mode: str) -> None:
    check_conversation(boucle, echange, mode, list(MESSAGES))
