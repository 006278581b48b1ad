"""Words of work: trades, workplaces, tasks, and the days and hours that go with a job.

Everything is folded and comes after `vocabulaire.mots`. Entries are separated by commas; each is
a pattern that holds the feminine and the plural. The branches of an alternation are grouped by
first letter, so that hundreds of words stay fast.
"""

from __future__ import annotations

# Trades that people name themselves by: "je suis auxiliaire de vie".
_METIERS = """
conseill(?:er|ere) en insertion(?: professionnelle)?, conseill(?:er|ere) d insertion, cip,
aide(?: soignante?| a domicile| menagere| medico psychologique| cuisiniere?| macon), aesh, atsem,
aes, amp, avs, ash, assmat, asmat, asvp, adjoint technique,
assistante?(?: maternelle| familiale?| de direction| de vie| comptable| administrative?),
assistante?(?: dentaire| rh| commerciale?| d education| vie scolaire| de gestion| veterinaire),
auxiliaire (?:de vie(?: scolaire)?|de puericulture|parentale|vie|veterinaire),
agent (?:d entretien|de securite|de secu|securite|secu|de nettoyage|de proprete|de production|d accueil|polyvalent),
agent (?:hospitalier|logistique|de quai|technique|des ecoles|de service(?: hospitalier)?|sncf),
agent (?:ratp|immobilier|de piste|de tri|de maintenance|territorial|de cantine|de restauration),
agent (?:de fabrication|administratif|de surete|d escale|d exploitation|municipal|de blanchisserie),
femme (?:de menage|de chambre|toutes mains), homme de menage, valet de chambre, gouvernante,
lingere, technicien(?:ne)?(?: de surface)?, brancardiere?, veilleu(?:r|se)(?: de nuit)?, vigile,
gardien(?:ne)?, concierge, surveillante?, maitre nageur, maitre chien, rondier,
macon(?:ne)?, peintre, plombiere?, plaquiste, carreleu(?:r|se), couvreu(?:r|se),
electricien(?:ne)?, menuisiere?, charpentiere?, soudeu(?:r|se), chaudronnier, mecanicien(?:ne)?,
mecano, carrossier, ferrailleur, terrassier, grutier, paysagiste, jardiniere?, elagueur, bucheron,
facadier, platrier, etancheur, vitrier, serrurier, tuyauteur, tourneur, fraiseur, usineur, ajusteur,
ebeniste, tapissiere?, zingueur, coffreur, cordiste, desosseu(?:r|se), fondeur, metallier,
ouvriere?(?: agricole| viticole| qualifiee?)?, manutentionnaire, cariste, magasiniere?, manoeuvre,
preparat(?:eur|rice)(?: de commandes?)?, operat(?:eur|rice)(?: de [a-z]+)?, docker, demenageur,
trieu(?:r|se), emballeu(?:r|se), conditionneu(?:r|se), monteu(?:r|se), cableu(?:r|se),
conduct(?:eur|rice)(?: de [a-z]+)?, chauffeu(?:r|se)(?: livreur| routier| poids lourd| de [a-z]+)?,
livreu(?:r|se), routiere?, taxi, vtc, ambulanciere?, fact(?:eur|rice), coursiere?, eboueur, ripeur,
cuisiniere?, commis(?: de cuisine)?, plongeu(?:r|se), serveu(?:r|se), barman, barmaid, pizzaiolo,
chef de (?:rang|partie|chantier), boulangere?, patissiere?, bouchere?, poissonniere?, maraichere?,
traiteur, sommeliere?, crepiere?, equipiere? polyvalente?, saisonniere?, viticult(?:eur|rice),
vendangeu(?:r|se), bergere?, eleveu(?:r|se), palefreniere?, exploitante? agricole,
agricult(?:eur|rice), horticult(?:eur|rice), apicult(?:eur|rice), marin pecheur,
vendeu(?:r|se), caissiere?, hote(?:sse)? (?:de caisse|d accueil),
employee? (?:de (?:libre service|rayon|commerce|mairie|menage|maison|banque|bureau)|polyvalente?),
employee? (?:libre service|communale?), commerciale?, teleconseill(?:er|ere), teleoperat(?:eur|rice),
standardiste, secretaire, comptable, gestionnaire, receptionniste, coiffeu(?:r|se), barbier,
estheticien(?:ne)?, couturiere?, retoucheu(?:r|se), infirmiere?, kine, sage femme, puericultrice,
ergotherapeute, medecin, pharmacien(?:ne)?, opticien(?:ne)?, institut(?:eur|rice), professeure?,
prof, maitresse, enseignante?, format(?:eur|rice), animat(?:eur|rice), educat(?:eur|rice),
monit(?:eur|rice), fonctionnaire, militaire, pompiere?, gendarme, policiere?, postiere?,
informaticien(?:ne)?, developpeu(?:r|se), ingenieure?, architecte, graphiste, webdesigner,
journaliste, traduct(?:eur|rice), nounou, nourrice, baby ?sitter, nanny, dame de compagnie,
artisan, commercante?, restaurat(?:eur|rice), brocanteur, forain, musicien(?:ne)?, intermittente?,
epiciere?, fleuriste, toiletteu(?:r|se), veterinaire, mediat(?:eur|rice), pion(?:ne)?, ferronnier,
tatoueu(?:r|se), photographe, laveu(?:r|se), repasseu(?:r|se), blanchisseu(?:r|se),
driver, waiter, waitress, welder, plumber, painter, dishwasher, housekeeper, carer, cleaner
"""
# Workplaces: with days or hours beside them, they show a job.
_LIEUX = """
usine, fabrique, fonderie, scierie, abattoir, entrepot, depot, plateforme, logistique, atelier,
chantiers?(?! (?:d )?(?:insertion|ecole|jeunes?)), btp, restos?(?! du coeur), restau(?:rant)?s?(?! du coeur), brasserie,
pizzeria, kebab, snack, bar, cuisines?, boulangerie, boucherie, patisserie, bureau, bureaux,
magasin, boutique, superette, supermarche, hypermarche, drive, caisse, garage, station service,
pressing, blanchisserie, ehpad, maison de retraite, clinique, serres?, vignes?, vergers?, champs,
ferme, exploitation, aeroport, amazon, leclerc, carrefour, lidl, auchan, aldi, intermarche, super u,
mcdo, macdo, mc do, burger king, kfc, ikea, decathlon, castorama, peugeot, stellantis, psa, renault,
michelin, airbus, safran, alstom, arcelor, la poste, geodis, rungis, uber, uber eats, ubereats,
deliveroo, chronopost, dhl, fedex, dpd, manpower, adecco, randstad, onet, samsic, sodexo, elior,
derichebourg, veolia, suez, zara, primark, kiabi, poissonnerie, epicerie, conserverie, laiterie,
papeterie, imprimerie, warehouse, factory
"""
# Tasks: done on days, at hours or somewhere, they show a job.
_TACHES = """
menages?, plonge, nettoyage, limpeza, livraisons?, manutention, mise en rayon, service, repassage,
gardiennage, securite, extras?, baby ?sitting, maraichage, vendanges?, cueillette, melons?, asperges?,
preparation de commandes, cantine, caisse, carrelage, placo, maconnerie, traite, cleaning, dishes,
comptabilite, entretien des locaux
"""
# Verbs of a task, in the present.
_GESTES = """
livr[eo], livrer, porte, charge, decharge, trie, emballe, soude, decoupe, nettoie, cueille, taille,
ramasse, plante, conduis, conduit, roule, sers, sert, vends, vend, encaisse, coiffe, repare, peins,
assemble, demenage des, balaie, balaye, lave les, lave des, tonds, desherbe, visse, ponce, garde (?:les|des|deux|un|une|2)
"""


def _pattern(liste: str) -> str:
    """One alternation of the entries of a list, the longest first under each first letter."""
    lettres: dict[str, set[str]] = {}
    for entree in liste.split(","):
        motif = " ".join(entree.split())
        lettres.setdefault(motif[0], set()).add(motif[1:])
    branches = (
        f"{lettre}(?:{'|'.join(sorted(suites, key=lambda suite: (-len(suite), suite)))})"
        for lettre, suites in sorted(lettres.items())
    )
    return f"(?:{'|'.join(branches)})"


METIERS = _pattern(_METIERS)
LIEUX = _pattern(_LIEUX)
TACHES = _pattern(_TACHES)
GESTES = _pattern(_GESTES)

# Days, hours, shifts, pay: what turns a place or a task into a job.
RYTHME = (
    r"(?:(?:de|la|les|chaque|tous les|toutes les) (?:nuits?|matins?|soirs?|midis?|"
    r"week ?ends?)|(?:le|les) (?:matin|soir|midi|week end|samedi|dimanche|lundi|mardi|"
    r"mercredi|jeudi|vendredi)s?|du (?:matin|soir|lundi|mardi)|[2-5] ?x ?8|[2345] 8|"
    r"\d{1,2} ?h(?:eures?|oras?|ours?)?(?: (?:par|la) (?:semaine|jour)| semaine)?|"
    r"\d (?:jours?|matinees?|matins?|soirs?|demi journees?|nuits?|fois) (?:(?:par|la|"
    r"a la) )?semaines?|\d (?:matinees|demi journees)|tous les jours|chaque (?:jour|"
    r"semaine|midi)|en equipe|en poste|horaires? decales?|(?:plein|mi) temps|"
    r"temps (?:plein|partiel|complet)|cdi|cdd|interim|contrat|contrato|contract|every ?day|"
    r"night|full time|part time|mananas?|noches?|declaree?|fiches? de pa[iy]e|au smic|"
    r"au black|paye|payee)"
)
