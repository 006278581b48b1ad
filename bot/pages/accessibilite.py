"""The accessibility statement, "/accessibilite": what was checked, how, and what was not."""

from __future__ import annotations

from bot.pages.balises import Html, balise
from bot.pages.feuille import CATALOGUE, page, section

ACCESSIBILITE = "/accessibilite"
ETABLIE = "29 novembre 2026"

# Kept true by tests/web: whoever changes a state of the page adds it there.
PAR_DES_ESSAIS = (
    "Aucune violation relevée par axe-core (règles WCAG 2.0 à 2.2, niveaux A et AA, et RGAA 4) : accueil, réponse, "
    "pistes, urgence, panne, hors ligne, chaque fenêtre, thème clair, sombre et très contrasté, mode éducateur, cadre "
    "dans une autre page, page de terrain, catalogue, observatoire, affiche.",
    "Tout le parcours au clavier seul : écrire, choisir une commune, répondre par un bouton, ouvrir et fermer chaque "
    "fenêtre, revenir au même endroit.",
    "Aucun défilement vers la droite à 320 pixels de large, ni avec un texte de 200 %.",
    "Chaque bouton et chaque champ a un nom ; les réponses sont annoncées (rôle « log »), les pannes aussi (rôle « alert »).",
)
A_LA_MAIN = (
    "L’ordre de lecture, les couleurs et la taille des cibles, sur des images de l’écran à 360 et 1100 pixels.",
    "Le texte des liens lu hors de son contexte.",
)
PAS_VERIFIE = (
    "Aucun essai avec une personne qui se sert d’un lecteur d’écran (TalkBack, VoiceOver, NVDA), d’une plage braille ou "
    "d’une commande vocale.",
    "Aucun essai sur de vrais téléphones : seulement dans Chromium, qui en imite un.",
    "La lecture à voix haute et la dictée dépendent du navigateur et de ses voix.",
    "Aucun audit par un tiers : aucun taux de conformité n’est annoncé.",
)


def accessibility_page() -> str:
    """The page, in plain words."""
    return page(
        "Accessibilité",
        balise("h1", "Accessibilité"),
        balise(
            "p",
            "Passerelle veut se lire et s’utiliser par tout le monde. Elle suit le RGAA 4 et les règles WCAG 2.2, niveau "
            "AA. Faute d’audit, elle n’est pas déclarée conforme : voici ce qui a été vérifié, et ce qui ne l’a pas été.",
            class_="chapeau",
        ),
        _list("Vérifié à chaque changement, par des essais", PAR_DES_ESSAIS),
        _list("Vérifié à la main", A_LA_MAIN),
        _list("Pas vérifié", PAS_VERIFIE),
        section(
            "Pour qui lit avec difficulté",
            balise(
                "p",
                "Chaque réponse peut être écoutée, le texte agrandi, les couleurs changées, dans le menu. On peut aussi "
                "dicter, et demander « parler à quelqu’un ».",
            ),
        ),
        section(
            "Sans la conversation",
            balise(
                "p",
                "Tout ce qui existe se lit aussi dans ",
                balise("a", "le catalogue", href=CATALOGUE),
                ", sans JavaScript.",
            ),
        ),
        section(
            "Un problème ?",
            balise(
                "p",
                "Dites-le à la mairie ou à la structure qui vous a donné cette page : elle vous doit une réponse. Sans "
                "réponse, le Défenseur des droits peut aider (defenseurdesdroits.fr).",
            ),
        ),
        balise("p", f"Déclaration établie le {ETABLIE}, par l’équipe du projet.", class_="date"),
    )


def _list(titre: str, points: tuple[str, ...]) -> Html:
    return section(titre, balise("ul", *(balise("li", point) for point in points)))
