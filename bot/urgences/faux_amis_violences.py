"""What only looks like violence: expressions erased first (see `faux_amis`)."""

from __future__ import annotations

VIOLENCES = (
    # — oneself, not another
    "je vais|veux|voulais|va|veut me tuer",
    ("attaque|attaquent|attaquer en|au|aux|par .. justice|prudhommes|tribunal|punaises|chien"),
    "punaises|souris|cafards|moustiques .. attaquent|attaque",
    # — nobody dies of it
    "tuer|tue|tuera|tuerait de rire|honte|fatigue|rigoler",
    (
        "tuer|tue|tuera avec ses|sa|son|leurs|tes blagues|blague|devoirs|questions|exigences|horaires|"
        "humour|pompes|exercices|papiers|histoires|plats|honoraires|conneries|betises|devinettes"
    ),
    (
        "tuer|buter|tue|bute au|aux|a . jeu|scrabble|console|fifa|cartes|echecs|foot|tennis|poker|"
        "match|mario|play|fortnite|belote|petanque|ping_pong|baby|uno"
    ),
    (
        "pas|jamais dit|menace|jure|promis que|de . va|allait? me|la|le|nous tuer|tuerait|tue|buter|"
        "tuera"
    ),
    "il|elle arrive bientot . bebe|entretien|examen|code|permis|accouchement|tour|date",
    "peur du|de pere|papa noel",
    # — hitting that is not hitting
    "ai|a|avons|ont|as|avait|avais appelez|appel|appeler .. police|gendarmes|flics|gendarmerie",
    "ca|ce_qui|cela|qui_me|c_qui me a? frappe|frappee|touche|agresse|frappent",
    "se|me|nous bat|battent|battre|battons pour|contre",
    (
        "poursui*|poursuivi|suivi|traque par|pour .. huissier|huissiers|tresor|impots|banque|"
        "justice|creanciers|dettes|creancier|fisc|malchance|poisse|tribunal|caf|urssaf"
    ),
    (
        "frappe|frappee|touche|touchee par sa|leur|la|votre|cette gentillesse|beaute|energie|"
        "force|qualite|accueil|patience|solitude|misere"
    ),
    "pousse|poussent|poussee a|vers|dans_mes",
    "corrig~ .. cv|lettre|devoirs|fautes|exercices|copie|copies|texte|orthographe|francais",
    "eclat~ de rire|au|en",
    "demont~ .. meuble|meubles|moteur|roue|armoire|lit",
    (
        "a|ai|collectionne|possede|range un|des|le|son|mon fusil|fusils|couteau|couteaux|arme|"
        "armes de chasse|collection|suisse"
    ),
    "enlev~ .. argent|sous|thune|aides|alloc|allocs|allocations|rsa|apl|droits|points|permis",
    "force de|d caractere|vente|travail|ouvriere",
    "frappe|frappee|frappes de|d un|une interdiction|amende|sanction|penalite|taxe",
    "enferm~ dans un|une|mes|ses|des role|schema|case|image|habitudes|etiquette|routine|mutisme",
    "ronfl~ ... je vais le|la tuer",
    "touche|touchent beaucoup|enormement|profondement|particulierement",
    "tap~ dans l oeil",
    "prisonnier|prisonniere de|du",
    "voleur|voleurs de",
    "quelqu_un dans|de ma|mon|la famille|entourage|equipe|boite",
    (
        "suivre|suivie|suivi par un|une|le|la|mon|ma medecin|kine|psy|psychologue|educateur|"
        "educatrice|conseiller|conseillere|assistante|coach|specialiste|addictologue|sage_femme|"
        "referent|referente"
    ),
    (
        "entrer|rentrer|entre|rentre dans|en|a ... formation|ecole|armee|entreprise|metier|fac|"
        "police|dispositif|active|e2c|epide|apprentissage|cfa|boite|detail"
    ),
    (
        "oblig~|forc~ a me|te|se? lever|reviser|lire|courir|bouger|reposer|detendre|soigner|"
        "former|faire_du_sport"
    ),
    (
        "suit|suis|suivi|suivie|suivent sur facebook|instagram|insta|snap|snapchat|tiktok|twitter|"
        "linkedin|les_reseaux|youtube"
    ),
    (
        "attach~ a son|sa|ses|mon|ma|mes|la|l|leur doudou|mere|ville|region|famille|valeurs|"
        "village|pays|principe|metier|quartier|liberte"
    ),
    "pet~ un|les|des? cable|cables|plombs|plomb",
    "taper|tape|tapee ,? sur les|le doigts|nerfs|systeme",
    (
        "tape|tapes|taper|tapent ,? mes|mon|ma|ses|son|sa|la|les|des|une cv|lettre|lettres|"
        "courrier|"
        "courriers|rapport|rapports|memoire|dossier|dossiers|texte|textes|mail|mails|devoirs"
    ),
    "tape le|l|un|du|des incruste|message|texte|mail|delire|code|cv|lettre|num",
    (
        "bat|bats|battre|battent contre|pour|aux|au cancer|maladie|echecs|foot|baby|cartes|jeu|son|"
        "sa|mon|le|la|trouver|droits"
    ),
    "je|nous|faut . me|se bats|bat|battre",
    "fais|fait battre aux|au|a|par? echecs|foot|belote|cartes|plate_couture|l_echec",
    "battu|battue|battus aux|au|en",
    "battu|battue|battus NB NB|a|buts|points|sets|zero|partout",
    "faut se battre",
    (
        "recois|recoit|accueille|accueillons|rencontre|accompagne|aide|suis des femmes|enfants|"
        "personnes|jeunes battues|battus|maltraites|maltraitees|victimes"
    ),
    "se est|sont battu|battus|battue",
    "frappe a|aux|fort|toutes la|toutes|les? porte|portes",
    "tape a toutes",
    "claque|gifle en voyant|financiere|monumentale|quand_j_ai_vu",
    "violent|violente coup|chagrin|choc|orage|mal",
    "danger de decrochage|echec|licenciement|perdre|rater|chomage|redoublement|disparition",
    "boxe|karate|judo|rugby|foot .. frappe|tape|cogne",
    "agresse* verbalement",
    (
        "agress~|attaqu~|frapp~ par le|la|les|l froid|bruit|lumiere|lumieres|pub|publicite|chaleur|"
        "soleil|vent|odeur|odeurs|pluie|neons|ecrans"
    ),
    "agresse*|attaque|attaquee .. par .. chien|chiens|chat|guepe|guepes|moustiques|oiseau",
    "depuis que|mon|l|cette|ma ... agresse*|agresser|agression",
    "maltraitance animale|animales|animaux|sur_animaux|envers_les_animaux",
    "aides|aide|formation|prevention|lutte .. enfance en danger",
    # whoever will not leave a child alone
    "peux|peut|veux|veut|ose|vais|va|aime|aimerais pas|jamais . laisser ... seul|seule|seuls|seules le|la|l|les|pour|pendant|quand|$",
    "je vais|veux .. tuer|buter quelqu_un|tout_le_monde .. avec|ce|cette|si|mdr|lol|avec_ces",
    "personne me|nous a? FRAPPER|agresse|attaque|menace|suit|insulte|harcele",
    "je me tape|tapes|taper NB|des|les|le|la|tout|du|une|un",
    "casse|cassent les pieds|oreilles|couilles|tete",
    "touche|touches|touchent pas un|le|a|mon",
    "sequestre de carbone",
    "coupe les ponts",
    (
        "proprietaire|loyer|dettes|credit|credits|banque|banquier|impots|fisc|urssaf|huissier|"
        "factures|charges|agios|assurance|bailleur nous|me etrangle|etranglent"
    ),
    (
        "etrangl~ par|avec les|mes|le|la|des|l|ses dettes|credits|loyer|factures|charges|agios|"
        "interets|frais|penalites"
    ),
    (
        "suit|suis|suivie|suivi par la|une|le|un|mon|ma mission|educatrice|educateur|assistante|"
        "conseillere|conseiller|psy|psychologue|medecin|referent|referente|travailleur|ase|pjj|"
        "spip|cap"
    ),
    "police municipale|aux_frontieres|d_assurance|de_caracteres",
    (
        "assistante|conseillere|conseiller|educateur|educatrice|psychologue|medecin|referente|"
        "referent|coach|tuteur me|le|la suit|suis"
    ),
    "bat|battent|battait|battre froid",
    "claqu~ la|les|sa|une|ma|leur? porte|portes",
    "tire|tirer sur tout ce qui bouge",
    "chien|chienne|chat|cheval|rat|ane|vache .. me|m|l|la|nous? a? mordu|mordue|griff~",
    "chien|chienne|chat|chatte|lapin|perroquet|tortue|cheval .. fugue|fugue|disparu|perdu",
    # a father who left is not a child who is lost
    "pere|papa|geniteur|conjoint|mari|compagnon|copain . a|est disparu|evapore",
    "fille|fils|grand|grande|ado|petit|jeune .. est|sont|a rentre|rentree|revenu|revenue chez",
    # a shut-in is not shut in
    "enferm~ dans sa|ma|leur|son|ses tete|bulle|monde|coquille|silence|pensees|jeux|ecrans",
    "reste|restent|vit|passe_ses_journees enferm~ dans sa|leur|ma chambre|tete",
    # "élever seule", and who is "toute seule" then
    "eduque|elever|elevant|assume|gere .... seul|seule",
    "enfants vivent|habitent .. au|aux|loin|etranger",
    (
        "petit|petite|petits|petites rente|retraite|pension|ah|paie|paye|salaire|boulot|travail|"
        "job|contrat|stage|mission|studio|appartement|appart|maison|ville|village|commune|budget|"
        "prime|allocation|aide|somme|logement|interim|boite|entreprise|voiture|chambre|bourg|coin|"
        "peu|dejeuner|rsa|chomage|indemnite|are|revenu|economies|capital|heritage"
    ),
    # afraid of something else than of somebody
    (
        "peur|peurs de|d reprendre|prendre|perdre|rater|conduire|travailler|postuler|echouer|"
        "chomage|avion|entretien|vide|route|examen|ordinateur|telephone|monde|foule|metro|bus|"
        "deranger|demander"
    ),
    "depuis|apres|cause|suite les|des|ces|de|aux coups_de_feu|fusillade|fusillades|braquage",
    "corps|dos|genou|epaule|cheville|ventre|dent|pied|hanche|nuque|tete .. il|elle|qui me fait mal",
    "ca me fait du? mal",
    "police ... recrute|recrutent|recrutement|concours|lequel|metier",
    "concours|metier|ecole|carriere|recrutement|reserve de|la|dans|dans_la police",
    "mineur|mineure|mineurs|jeune|jeunes|parent|parents|mere|pere|famille isol~",
    "coups durs|dur|bas",
    "coup|coups de main|pouce|chance|barre|mou|blues|collier|theatre|soleil|fil",
    "stage|patron|alternance|logement|employeur|apprentissage|entreprise|medecin introuvable",
    "se braque|braquent|braquait $",
    "maison|lieu|village|ferme|hameau|coin|quartier|campagne isol~",
    "NB ans|mois|semaines enferm~ dans|chez ma|mon|moi",
    "enferm~ dans ma chambre sur|devant|avec la|ma|les|mon? play|console|ecrans|jeux|ordi|pc",
)
