"""What people call a quartier prioritaire, derived from its official name; an index of these names.

"Minguettes - Clochettes" is said "les Minguettes", "Quartier Thorez - Grimau" is said "Thorez".
Pure; knows keys (`noms.cle_nom`) and QPV codes, no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.territoires.mots import FREQUENTS, HOMONYMES, JAMAIS, ORDINAIRES, PRENOMS, mots
from bot.territoires.noms import cle_nom
from bot.texte import fold

LETTRES_MIN = 4

_PARTIES = re.compile(r"\s+[-–]\s*|(?<!\bSaint)(?<!\bSainte)[-–]\s+|\s*[/,:()]\s*")
_ARTICLE_OUVRANT = re.compile(r"(?:La|Le|Les)$|L['’]\w")
_AVANT_UN_ARTICLE = mots("de du des d a au aux sur sous en et derriere devant vers chez par pour")
_MOTS_OUTILS = mots("le la les l de du des d au aux a en et sur sous")
# What a name opens with and people leave out: "Cité Judith", "Résidence La Plaine".
_GENRES = mots(
    "quartier quartiers prioritaire prioritaires cite cites zup zac hlm residence residences "
    "secteur secteurs"
)
_TAILLES = mots("grand grande grands grandes petit petite haut haute hauts bas basse vieux vieille")
_COTES = mots("nord sud est ouest centre")
_CENTRE = _MOTS_OUTILS | _GENRES | mots("centre ville bourg village coeur et ancien historique")
# Words that name no quartier by themselves, however many of them stand together.
_GENERIQUES = (
    _GENRES
    | _TAILLES
    | _COTES
    | _MOTS_OUTILS
    | mots(
        "ville villes bourg bourgs gare gares coeur agglo agglomeration ancien ancienne anciens "
        "historique peripherie perimetre intercommunal intercommunale elargi elargie vie mairie "
        "village villages ensemble ensembles zone zones stade parc place rue route chemin ecole "
        "eglise marche hopital universite campus arrondissement arrondissements iere er e eme nouveau "
        "nouvelle nouvel vallee plaine commune immeuble immeubles foyer foyers pole "
        "saint sainte saints notre dame"
    )
)
# Pieces of names that mean something else in a sentence.
_TROMPEUSES = frozenset(
    (
        "cinq heures",
        "commune de paris",
        "mieux etre",
        "politique de la ville",
        "trois communes",
    )
)
# Common words and famous people: names of schools, streets and stations before being quartiers.
_COMMUNS = mots(
    "acacias ailes albatros alma alouettes amandiers amitie ampere anatole arcades arenberg arenes "
    "arsenal artilleur artisans arts ateliers aubepines aubepins avenir bagatelle balzac baratin barbusse "
    "barthou batons battant beaulieu beauregard beausejour beausoleil bellevue berges bergeries "
    "bergerie berlioz bizet blanchard blanchettes blanqui bleuets blum bocage boileau boissiere "
    "bonhomme bosquet bosquets bouleaux brassens brebis brel briand briqueterie briquette "
    "briquetterie brossolette bruyeres buffon butte cachin caillou camelias camus caporal carnot "
    "carreaux cavalier cedres cerisiers cezanne chabot chaises champs chanteclair chaplin "
    "charbonniere charcot charite chataigneraie chaussee chenes chevaliers chopin churchill cineastes "
    "circonvallation citadelle clemenceau clochette clochettes clos collines colomb colombes combattants "
    "compassion comtes concorde condorcet corot cosmonautes coteau coteaux couronne courlis cressonniere "
    "crins curie dahlias danube darcy daudet dauphine debussy delices descartes diderot docteur dolet "
    "duchene duclos dumas dunant ecrivains ecusson egalite eglantiers eglantines elephant eluard epinette "
    "epinettes epis eperon esperance espoir estuaire etats etoile europe evangile explorateurs faubourg "
    "fauvettes ferry flamboyant fleurs foch fonderie font fontaine fontaines forges fougeres fourche "
    "frances fraternite friches fromager gabelle gagarine gaillarde gambetta garenne garibaldi gaulle gauguin "
    "gazelle genets gere germinal gide glacis gloire gloriette glycines gond gorki griffons guesde "
    "guynemer hauteurs herriot hirondelles hoche horizon horloge houillere hugo industrie irlandais iris "
    "jardins jaures joffre joliette jonquilles kennedy lacs lafayette laiterie lamartine langevin "
    "lauriers lavandes lavoisier leclerc lenine levriers liberte lices lilas lincoln logis louvre luire "
    "lutece macon magnolias mail maladrerie malraux mango manguiers manet maraichers marais mariniere "
    "maronniers marquisat marronniers marseillaise martinets matisse merisiers mermoz michelet milliaire "
    "mimosas mirabeau miroir mistral moliere molette monet monmousseau monod monplaisir morillon mortier "
    "moskova moulin moulins mozart muette muguets muriers musiciens musset nacelle nacre nations niemen "
    "noyers oiseaux olives oliviers opera ormeau ormeaux ormes ozanam paix palissade palmer papeterie paradis "
    "parcheminiers parmentier pascal passages pasteur pater pature pavement peage pechers peintres "
    "pepiniere peupliers phare picasso pigeon pigeonnier pinede pins pintade planchettes plantees "
    "platanes plateau poetes polygone pommiers poterne prairie pres prevert primeveres provinces puces "
    "puits rabelais racine ravel redoute regain remparts renaissance renault renoir republique resistance "
    "rivet robespierre rocade rode rodin rodrigues rolland ronsard roseraie rosiers rostand rotonde roule "
    "rousseau roux ruisseau sabatier sablon sablons salamandre salengro saline salines sanitas sapins "
    "saules savary schneider schweitzer sembat semard seminaire sentinelle sevigne soleil source sources "
    "stalingrad tamaris templiers tennis terrain terrasses terriers terroir thorez tilleuls tourettes "
    "tournesols tours triage triolet trois tulipes vache vaillant vallon vaudois vergers verlaine victoire vignes "
    "vilar villas violettes viscose visitation voltaire wallon wilson zodiaque zola"
)
# People whose name a quartier may begin with.
_PRENOMS = PRENOMS | mots(
    "abbe albert alexandre alphonse ambroise anatole andre anne antoine aristide armand auguste "
    "benoit berthe cecile christophe claude colonel cristino danielle danton edgar edouard elsa emile "
    "ernest etienne eugene ferdinand fernand frederic gaston general george georges gerard guillaume "
    "guy gustave hector helene henri honore hubert jacques jean jeanne joachim joseph leo liliane "
    "lucien marechal marguerite marjorie martyrs maurice max michel nelson nicolas nina olympe oscar "
    "pablo paul phileas philippe pierre raymond rene richard rosa sacha salvador simone stephane "
    "theodore titine tony willy youri"
)
# First something else than a quartier, even after "j’habite": countries, landscapes, daily words.
_AUTRES_LIEUX = mots(
    "afrique algerie alsace amerique amsterdam andalousie anjou argentine armenie asturies auvergne barrois "
    "bretagne bruxelles californie cambodge canada canaries caraibes corse elysees espagne flandre "
    "flandres guinee hollande italie languedoc lorraine madagascar maghreb majorque manchester maroc "
    "mayotte navarre normandie orient picardie poitou pologne portugal provence quebec rhin rome "
    "rotterdam saragosse savoie senegal tonkin transvaal tunisie turquie unis vaugirard vercors "
    "vietnam "
    "abreuvoir barrage campagne canal carriere chalet colline decouverte economie ferme foret hameau "
    "ile iles justice manoir mediatheque mission montagne passerelle piscine plage port prison quais "
    "renovation riviere solidarite"
)
_BANALS = FREQUENTS | ORDINAIRES | JAMAIS | HOMONYMES | _COMMUNS | _PRENOMS | _AUTRES_LIEUX


def derive(nom: str, communes: Iterable[str] = ()) -> tuple[str, ...]:
    """The keys by which a quartier of this official name may be called, articles left out.

    `communes` are the keys of the names of its communes, which never name it by themselves.

    >>> derive("Quartier Thorez - Grimau"), derive("Centre Ville"), derive("Grand Mirail")
    (('thorez grimau', 'thorez', 'grimau'), (), ('grand mirail', 'mirail'))
    """
    propres = frozenset(communes)
    cles: dict[str, None] = {}
    parties = (nom, *_PARTIES.split(nom), *_split_at_articles(nom), *_joined(nom))
    for partie in dict.fromkeys(parties):
        for cle in _variants(cle_nom(partie)):
            if cle not in propres and not _says_nothing(cle, propres):
                cles[cle] = None
    return tuple(cles)


def without_article(cle: str) -> str:
    """A key without the small words that open it: "les glacis" -> "glacis"."""
    return " ".join(_without_tools(cle.split()))


def is_common(cle: str) -> bool:
    """Whether a key is made of common words, or begins with a first name: schools, streets…"""
    pleins = _full_words(cle)
    return pleins[0] in _PRENOMS or all(
        mot in _BANALS or len(mot) < LETTRES_MIN or mot.isdigit() for mot in pleins
    )


def is_one_common_word(cle: str) -> bool:
    """Whether a key is one common word: read only where the sentence speaks of a place."""
    return len(_full_words(cle)) == 1 and is_common(cle)


def is_other_place(cle: str) -> bool:
    """Whether a key is first a country, a landscape or a daily word: "le Maroc", "la justice"."""
    return _AUTRES_LIEUX.issuperset(
        mot for mot in _full_words(cle) if mot not in ("champs", "etats")
    )


class Appellations:
    """The names of all known quartiers, found in a list of words. Built once, then read only."""

    def __init__(self, noms: Iterable[tuple[str, str]]) -> None:
        """`noms`: (QPV code, key), as many as there are names."""
        par_cle: dict[str, set[str]] = {}
        par_premier: dict[str, set[tuple[str, ...]]] = {}
        for code, cle in noms:
            par_cle.setdefault(without_article(cle), set()).add(code)
            suite = tuple(cle.split())
            par_premier.setdefault(suite[0], set()).add(suite)
        self._codes = {cle: tuple(sorted(codes)) for cle, codes in par_cle.items()}
        self._suites = {
            premier: tuple(sorted(suites, key=lambda suite: (-len(suite), suite)))
            for premier, suites in par_premier.items()
        }

    def codes(self, cle: str) -> tuple[str, ...]:
        """The codes of the quartiers that are called so, with or without the article, in order."""
        return self._codes.get(without_article(cle), ())

    def find(self, dits: list[str]) -> Iterator[tuple[int, int, str]]:
        """(first rank, last rank excluded, key) of every name in folded words, longest first."""
        suites = self._suites
        for rang, mot in enumerate(dits):
            for suite in suites.get(mot, ()):
                fin = rang + len(suite)
                if tuple(dits[rang:fin]) == suite:
                    yield rang, fin, " ".join(suite)


def _variants(cle: str) -> Iterator[str]:
    """A key without what people leave out, then without "nord" or "grand" too."""
    pleins = _without_tools(cle.split())
    while pleins and pleins[0] in _GENRES:
        pleins = _without_tools(pleins[1:])
    yield " ".join(pleins)
    courts = pleins
    while len(courts) > 1 and courts[-1] in _COTES:
        courts = courts[:-1]
    yield " ".join(courts)
    if len(pleins) > 1 and pleins[0] in _TAILLES:
        reste = " ".join(_without_tools(pleins[1:]))
        if reste and not is_common(reste):
            yield reste


def _split_at_articles(nom: str) -> tuple[str, ...]:
    """Both pieces of "La Castellane La Bricarde"; none where a preposition leads to the article."""
    dits = nom.split()
    places = [
        rang
        for rang in range(1, len(dits))
        if _ARTICLE_OUVRANT.match(dits[rang]) and fold(dits[rang - 1]) not in _AVANT_UN_ARTICLE
    ]
    if not places or _PARTIES.search(nom):
        return ()
    bornes = zip((0, *places), (*places, len(dits)), strict=True)
    return tuple(" ".join(dits[debut:fin]) for debut, fin in bornes)


def _joined(nom: str) -> tuple[str, ...]:
    """Both halves of "Orchamps-Palente", when neither is a common word."""
    moities = nom.split("-")
    if len(moities) != 2 or " " in nom:
        return ()
    cles = [cle_nom(moitie) for moitie in moities]
    return tuple(cles) if all(len(c) > LETTRES_MIN and not is_common(c) for c in cles) else ()


def _without_tools(parties: list[str]) -> list[str]:
    debut = 0
    while debut < len(parties) and parties[debut] in _MOTS_OUTILS:
        debut += 1
    return parties[debut:]


def _says_nothing(cle: str, propres: frozenset[str]) -> bool:
    """Whether a key is made of generic words; "Bondy nord" says more, "Bondy centre" does not."""
    if len(cle) < LETTRES_MIN or cle in _TROMPEUSES:
        return True
    reste = f" {cle} "
    for propre in propres:
        reste = reste.replace(f" {propre} ", " ")
    autres = reste.split()
    if len(autres) < len(cle.split()):
        return _CENTRE.issuperset(autres)
    return all(mot in _GENERIQUES or mot[0].isdigit() for mot in autres)


def _full_words(cle: str) -> list[str]:
    parties = cle.split()
    return [mot for mot in parties if mot not in _MOTS_OUTILS] or parties
