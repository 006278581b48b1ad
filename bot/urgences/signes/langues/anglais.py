"""English, that of people who learn it included ("man break door, he want hurt me")."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ANGLAIS = Langue(
    code="en",
    listes={
        "IM": "i am, im, iam, i m",
        "WE": "we are, were, our family is",
        "WANT": "want, wants, wanna, wish, wishes, prefer, want to, wants to, going to, gonna",
        "COUPLE": (
            "husband, ex, exhusband, ex husband, boyfriend, ex boyfriend, partner, wife, "
            "girlfriend, fiance, spouse, hubby, bf, father of my child, father of my children, "
            "father of my kids"
        ),
        "PARENT": (
            "father, mother, mom, mum, dad, daddy, stepfather, step father, stepdad, step dad, "
            "stepmother, uncle, aunt, parents, brother, cousin, grandfather, guardian, foster "
            "family"
        ),
        "ENFANT": "child, children, kid, kids, son, daughter, baby, little boy, little girl",
        "UN_AUTRE": (
            "someone, somebody, some one, a man, man, men, guy, guys, people, they, he, stranger, "
            "strangers, neighbor, neighbour, neighbors, neighbours, gang, smuggler, smugglers, "
            "boss, brother, brothers, family, dealer, dealers, who"
        ),
        "LUI": "he, she, friend, someone, man, woman, COUPLE, PARENT, ENFANT",
        "FRAPPE": (
            "hit, hits, hitting, beat, beats, beating, beaten, slap, slaps, slapped, slapping, "
            "punch, punches, punched, punching, kicks, kicking, choke, chokes, choked, choking, "
            "strangle, strangles, strangled, strangling, abuse, abuses, abused, abusing, hurts, "
            "hurting, rape, rapes, raped, threaten, threatens, threatened, threatening, tortures, "
            "tortured, burns, burned, assaults, assaulted, bites"
        ),
        "TUER": "kill, murder, stab, shoot, strangle, rape, attack, behead, hurt",
        "VEUT": (
            "want, wants, try, tries, tried, trying, will, gonna, going, threaten, threatens, "
            "threatened, threatening, coming"
        ),
        "MAINTENANT": "now, at the moment, tonight, again, help, hurry, quick, quickly, please",
        "CE_SOIR": "tonight, this night, for the night, 2night, to night, today",
        "DORMIR": "sleep, stay, spend the night, live",
        "DORS": "sleep, sleeping, slept, sleeps",
        "DEHORS": (
            "street, streets, station, train station, car, park, tent, stairs, bench, parking, "
            "metro, squat, woods, forest, bus stop, bus station, subway"
        ),
        "MON": "my, our, his, her, their, the, a, this, your",
        "CHEZ_MOI": "house, home, flat, apartment, room, door, window, building, kitchen",
        "SUITE": (
            "with, and, since, for, because, without, help, please, tonight, now, today, in, no, "
            "my, i, we, again, alone"
        ),
        "PILULES": (
            "pills, pill, tablets, medication, medications, medicine, medicines, meds, "
            "paracetamol, doliprane, xanax, antidepressants"
        ),
        "ARME": "knife, gun, machete, axe, weapon",
    },
    motifs={
        "mourir": (
            "i|he|she|friend|PARENT|COUPLE|ENFANT just|really|only? WANT to? die|be_dead|dead",
            "^ WANT die|dead|be_dead",
            "wish i was|were dead",
            "kill|killing|hang|hanging|shoot|drown myself",
            "WANT|trying|tried|will|threaten* to? kill|hang|shoot|drown himself|herself|themselves",
            "end|ending|take|taking my|his|her own? life",
            "end it all",
            "i|will|gonna|to|am|is|wants commit|commiting suicide",
            "IM|i|feel|feeling|he_is|she_is feel|feeling|so? suicidal",
            "i|have|has|having|had have|has|had|having? suicidal thoughts|ideas",
            "think|thinking|thoughts about|of suicide|dying|ending_it|killing_myself",
            "dont|not|no|cant|cannot WANT? to? live|be_alive|exist anymore|any_more|longer|like|$",
            "dont|not WANT to? wake up anymore|any_more|again|$",
            "dont|do_not|not want to? live",
            "no more live|life|living",
            "no longer want to? live|be_alive|exist",
            "no|any reason to live",
            "nothing to live for",
            "better off? dead|without_me|if_i_was_dead|if_i_die",
            "tired of living|being_alive",
            "cut|cutting|harm|harming myself on_purpose|again|every_day|$",
        ),
        "geste": (
            "took|swallowed|taken|swallow|ate .. all|whole|many|lot|lots|bottle|box|NB .. PILULES",
            "took|swallowed|taken .. PILULES & die|dead|kill|end_it",
            "cut|slit|slashed|cutting my|his|her wrist|wrists|veins",
            "drank|swallowed bleach|poison|acid",
            (
                "about_to|going_to|gonna|want_to|ready_to jump & bridge|roof|balcony|window|train|"
                "cliff|floor"
            ),
            "on|at the edge|bridge|roof|rooftop|tracks & jump|die|kill",
            "tried|attempted to? kill myself|himself|herself",
        ),
        "couple": (
            "COUPLE is|was|keeps|has|always|who|still|just? been? FRAPPE me|us",
            "COUPLE ... FRAPPE me",
            "he always|often|keeps? FRAPPE me",
            (
                "i|IM|get|getting|was being|been|get? beaten|abused|hit|raped|slapped|threatened "
                "by MON COUPLE"
            ),
            "COUPLE is|became|gets|very|so? violent|abusive|agressive",
            "IM|i a? victim of domestic|conjugal violence|abuse",
            "domestic violence|abuse & husband|victim|help|he",
            "scared|afraid|terrified of my COUPLE",
            "COUPLE .. force|forces|forced me to? sex|sleep|prostitute",
            "COUPLE .. take|took|takes my passport|papers & kill|lock*|threat*|beat*|hit*",
        ),
        "couple-danger": (
            "COUPLE .. VEUT to? TUER me|us",
            "COUPLE .. said|says .. kill me|us",
            "COUPLE ... FRAPPE me|us right? MAINTENANT",
            "COUPLE & ARME & me|us|threat*|door|help",
            "COUPLE .. locks|locked|locking|keeps me|us in|inside|up",
            "COUPLE .. wont|doesnt|not let me|us out|leave|go",
        ),
        "viol": (
            "i was|have_been|got|been raped|sexually_assaulted|gang_raped",
            "UN_AUTRE raped|rapes me",
            "tried to rape me",
            "force|forced|forcing|forces me into|to? prostitution|prostitute",
        ),
        "danger": (
            "UN_AUTRE is|are|ll? VEUT to? TUER me|us|him|her|my",
            "UN_AUTRE is|are killing|stabbing|shooting|strangling me|us|him|her|people",
            "want|wants|try|trying|going to? TUER me|us",
            (
                "UN_AUTRE just|has|is|are|keeps? attacking|attacked|attack|robbing|stalking|"
                "chasing|following me|us"
            ),
            "IM|WE being|getting followed|attacked|chased|robbed|threatened|stalked",
            "IM|WE held hostage|prisoner|against",
            "boss|employer|landlord|smuggler|pimp .. locks|locked me|us in|up|inside",
            "break|breaks|breaking|broke my|the? door",
            (
                "breaking|broke|forcing|smashing into|in|down|my|the MON? CHEZ_MOI & MAINTENANT|"
                "someone|somebody|they|he|man"
            ),
            "someone|somebody|stranger|burglar|intruder is|are? in|inside my|the|our CHEZ_MOI",
            (
                "UN_AUTRE has|have|with|got|holding a? ARME & me|us|door|outside|help|threat*|"
                "attack*|here|police|street"
            ),
            "threatened|threatening|threatens|attacked me|us with a? ARME",
            "^ please|pls|help|quick|someone|somebody|just? call|send the? police|cops",
            "can|could you please? call|send the? police|cops",
            "help|please|need the? police",
            "IM|WE|my_life_is|our_lives_are|life in danger",
        ),
        "vital": (
            (
                "cant|cannot|not|isnt|stopped|hardly|barely|doesnt|no able_to? breathe|breathing|"
                "breath"
            ),
            "LUI is|was|fell|lying? unconscious|unresponsive",
            "unconscious on|and|in|at|after|$",
            "passed out|away_now & wont|not|doesnt|isnt|help|wake|breath*|ambulance|floor",
            "no|not|doesnt|wont|cant wake|waking up",
            "LUI is|are? not|doesnt respond|responding|reacting|moving",
            (
                "having|has|have|had_just|think_its|is_having a? heart_attack|stroke|seizure|"
                "cardiac_arrest"
            ),
            "chest pain|pains|hurts|is_hurting",
            "pain|pressure in|on my|his|her|the chest|heart",
            "bleeding a_lot|heavily|badly|out|everywhere|so_much|too_much|wont|to_death|from",
            "losing|lost|coughing|vomiting a_lot_of|lots_of|so_much|too_much? blood",
            "pregnant & bleeding|contractions",
            "water|waters broke|has_broken",
            "giving birth",
            "IM|she_is|wife_is in labour|labor",
            (
                "overdosed|overdosing|overdose on|he|she|help|please|of_pills|and|$ & he|she|i|"
                "friend|help|son|daughter"
            ),
            "call|send|need|get an|the? ambulance|paramedics",
            "been|was|got|is stabbed|shot|poisoned & bleed*|blood|help|ambulance|MAINTENANT",
            "been|was|got stabbed|shot $",
            "is|IM dying & help|ambulance|blood|breath*|hurry",
            "ENFANT is choking|drowning",
            "CHEZ_MOI is on fire",
            "fire in|at my|the|our CHEZ_MOI",
        ),
        "enfant-avale": (
            "ENFANT .. swallowed|drank bleach|poison|battery|acid|detergent",
            "baby|child|toddler .. swallowed|drank|ate pills|medicine|tablets",
        ),
        "parent": (
            "PARENT is|are|keeps|always|who|often|both? FRAPPE me|us",
            "i|IM|get|getting|being|been|am beaten|abused|hit|raped|threatened by my PARENT",
            "PARENT .. touches|touched|touching me|my|private",
            "PARENT sexually_abuses|sexually_abused|molests|molested me",
        ),
        "enfant": (
            (
                "he|she|they|neighbor|neighbour|neighbors|neighbours|someone|PARENT|teacher|nanny "
                ".. FRAPPE MON ENFANT"
            ),
            "ENFANT is|are|was|being|gets being? beaten|abused|molested|raped",
        ),
        "enfant-du-couple": ("COUPLE .. FRAPPE MON ENFANT",),
        "disparu": (
            "my|our ENFANT is|has|went|are|have|been? missing|disappeared|kidnapped",
            "took|kidnapped|abducted my ENFANT",
            "cant find my ENFANT",
        ),
        "mariage": (
            "forced|forcing|force|forces me|her to|into|in marry|marriage",
            "PARENT|family .. want|wants me to marry & dont|refuse|force|against",
            "forced marriage & my|me|sister|parents",
        ),
        "toit": (
            "nowhere|no_where to? DORMIR",
            "nowhere to go CE_SOIR|with|and|$",
            (
                "no|any|a|without place|bed|roof|room|shelter|accommodation for|to|where? sleep|"
                "CE_SOIR"
            ),
            "no place to stay|go",
            (
                "dont|doesnt|havent|not|didnt have|got|find|know .. where|place|somewhere|anywhere|"
                "bed|roof|shelter .. sleep|CE_SOIR"
            ),
            "dont|not have a? place|anywhere|somewhere|roof to? stay|go|$",
            "where can|do|will|should|could|to i|we? sleep|stay|spend CE_SOIR|the_night|$",
            "DORS in|on|at the|a|my|our|his? DEHORS",
            (
                "live|living|lives in|at|under the|a|my|our|his? station|train_station|car|park|"
                "tent|squat|woods|metro|bridge"
            ),
            "live|living|lives in|on the? street|streets SUITE|$",
            "sleep|sleeping|slept|sleeps outside|outdoors|rough|under_a_bridge",
            "IM|WE|i|we now|currently|all|again|become|became? homeless",
            "IM|WE in|on the street|streets SUITE|$",
            (
                "kicked|threw|thrown|put|chased|evicted|locked me|us|him|her? out of? MON? house|"
                "home|flat|apartment|room|shelter|hotel|CE_SOIR|street|and|$"
            ),
            "evicted CE_SOIR|this_morning|yesterday",
            "need|looking|find|want|searching .. place|shelter|bed|somewhere|room|roof .. CE_SOIR",
            "no roof over",
            "no home|house|place & sleep|sleeping",
        ),
        "chut": (
            (
                "cant|cannot talk|speak|call|make_noise & hear*|next|listening|beside|behind|"
                "hiding|door"
            ),
            "he|they|COUPLE will|can|might hear me",
            "hiding & he|they|man|someone|COUPLE & door|knife|gun|find_me|kill|house",
        ),
        "sourd": ("IM|i_am deaf|mute",),
    },
    cri="sos mayday",
    faux_amis=(
        "beat|beats|beating|beaten me|him|her|us at|in",
        "hit me up|with|back",
        (
            "die|dying of|from|for laughing|laughter|boredom|hunger|heat|cold|shame|embarrassment|"
            "thirst"
        ),
        "dying to|of",
        "kill|die for a|the|this|that",
        "like|love|want|wanted|wants to kill|die for",
        "kill|killing myself working|at|with|studying|for",
        (
            "PARENT|boss|teacher|coach|wife|husband will|gonna|would|is_going_to kill me if|when|"
            "for|because"
        ),
        "would|could|might|could_have|would_have kill|killed|die|kill_for",
        (
            "heat|work|job|boss|stress|feet|back|head|it|this|that|shoes|paperwork is|are|was kill|"
            "killing me|us"
        ),
        "follow|follows|following|followed me|us on",
        "do|will|did|would|if you call|tell|inform .. police",
        "are you going_to|gonna call|tell|inform .. police",
        "you will|ll|gonna call|tell|inform .. police",
        "call the? police on me|us",
        "homeless shelter|people|person|man|men|women|charity|center|centre|services",
        "help|helping|helped|work|working|volunteer with|for|the? homeless",
        "live|living here|there|with|near|alone|outside|far|next",
        "live|living in a|an|the? house|flat|city|town|village|country|place|france|paris|lyon",
        "heart attack when|if",
        "breathe|breath new|fresh|better|again",
    ),
    negation="not dont doesnt didnt never no isnt wasnt wont",
    liens="to be really even",
    et="and but so",
    fiction=(
        "movie movies film films series serie song songs book books novel game games title titled "
        "lyrics episode netflix documentary album character"
    ),
    passe=(
        (
            "NB|one|two|three|four|five|six|ten|many|few|some|couple_of|a years|year|months|month|"
            "decades|weeks ago"
        ),
        "long time|years ago",
        "when i|he|she|we was|were a? little|child|kid|young|younger|small|teenager|NB",
        "last year|winter|summer|month",
        "in AN|my_childhood|the_war|the_past",
        "used to",
        "as a child|kid",
        "before i|coming came|arrived|to",
    ),
    encore=("still|again|tonight|today|every_day|everyday|yesterday",),
    fini=("out of danger", "i|we|he|she|IM|is|are now|all? safe", "safe now"),
    loge=(
        "now|today .. have|got|found|rent|in a|an|my? flat|apartment|house|home|room",
        "got|found a|an flat|apartment|home|place|room",
    ),
    si="if unless otherwise when afraid scared risk might could fear",
    futur=(
        "next month|week|year",
        "in a|NB|two|three|few month|months|weeks|week",
        "soon",
        "will|going_to|gonna be|become",
    ),
    ce_soir=("CE_SOIR|now|already",),
    au_pays=(
        "my|our|his|her|home|the country|homeland|village",
        "go|sent|send|return|deported|went|goes back|home|me",
        "afghanistan|taliban|syria|sudan|guinea|congo|eritrea|iran|nigeria|pakistan|ukraine",
        "asylum|refugee|persecuted",
    ),
    ages=("IM AGE years|year|yo|yrs|and|old|$",),
)
