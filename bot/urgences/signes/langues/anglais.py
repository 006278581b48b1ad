"""English."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ANGLAIS = Langue(
    code="en",
    listes={
        "I": "i am, i m, im, iam",
        "COUPLE": (
            "husband, ex, exhusband, boyfriend, partner, wife, girlfriend, fiance, spouse, hubby, "
            "bf, father of my child, father of my children, father of my kids, dad of my kids"
        ),
        "PARENT": (
            "father, mother, mom, mum, dad, daddy, mommy, stepfather, step father, stepdad, "
            "step dad, stepmother, step mother, uncle, aunt, parents, brother, cousin, "
            "grandfather, grandmother, foster family, guardian"
        ),
        "ENFANT": "child, children, kid, kids, son, daughter, baby, little boy, little girl, twins",
        "UN_AUTRE": (
            "someone, somebody, some one, man, men, guy, guys, people, they, he, stranger, "
            "strangers, neighbor, neighbour, neighbors, neighbours, gang, smuggler, smugglers, "
            "boss, brothers, family, dealer, dealers"
        ),
        "LUI": "he, she, friend, COUPLE, PARENT, ENFANT",
        "FRAPPE": (
            "hit, hits, hitting, beat, beats, beating, beaten, slap, slaps, slapped, slapping, "
            "punch, punches, punched, punching, kicks, kicking, choke, chokes, choked, choking, "
            "strangle, strangles, strangled, strangling, abuse, abuses, abused, abusing, hurts, "
            "hurting, rape, rapes, raped, raping, threaten, threatens, threatened, threatening, "
            "torture, tortures, tortured, burns, burned, bites, assaults, assaulted, mistreats"
        ),
        "TUER": (
            "kill, murder, stab, shoot, strangle, choke, rape, attack, stabbing, killing, "
            "strangling, behead, burn"
        ),
        "VEUT": (
            "want, wants, try, tries, tried, trying, will, gonna, going, threaten, threatens, "
            "threatened, threatening, coming"
        ),
        "MAINTENANT": "now, right now, at the moment, tonight, again, help, hurry, quick, quickly",
        "NUIT": "tonight, this night, for the night, for tonight, to night, 2night",
        "PILULES": (
            "pills, pill, tablets, medication, medications, medicine, medicines, meds, "
            "paracetamol, sleeping pills, doliprane, xanax, antidepressants"
        ),
        "MON": "my, our, his, her, their, the, a, this",
    },
    cri="sos mayday",
    faux_amis=(
        "beat|beats|beating|beaten|kick|kicks|kicking me|him|her|us at|in|on_fifa|every_time_we_play",
        "hit me up|with|back",
        "die|dying of|from|for laughing|laughter|boredom|hunger|heat|cold|shame|embarrassment|thirst",
        "dying to|of|for",
        "want|wants|wanted|like to kill|die for a|the|this",
        "kill|killing myself working|at|to|with|studying|for",
        "PARENT|boss|teacher|coach|wife|husband will|gonna|would|is_going_to kill me if|when|for|because",
        "would|could|might|could_have|would_have kill|killed|die",
        "heat|work|job|boss|stress|feet|back|head|it|this|that|boots|shoes is|are|was kill|killing me|us",
        "follow|follows|following|followed|stalk|stalking me|us on|instagram|facebook|tiktok|twitter",
        "do|will|did|would|if you call|tell|inform .. police",
        "are you going_to|gonna call|tell|inform .. police",
        "you will|ll|gonna|to call|tell|inform .. police",
        "call the? police on me|us",
        "talk|tell|share|give|send .. to|with the police",
        "homeless shelter|people|person|man|men|women|charity|association|center|centre|services",
        "help|helping|helped|work|working|volunteer with|for|the? homeless",
        "broke|break|breaking into the? job|industry|market|field|business",
        "breathe|breath new|fresh|better|again",
        "heart attack when|if_i when|saw|seeing",
    ),
    motifs={
        "mourir": (
            "i|LUI just|really|only? want|wants|wanna|wish|wishes|prefer|need|deserve to? die|dead|be_dead",
            "^ want|wanna|wish to? die|dead",
            "I|LUI going_to|gonna|want_to|ready_to die $",
            "wish i|he|she was|were dead|never_born",
            "kill|killing|hang|hanging|shoot|drown myself|my_self",
            "want|wants|wanna|going|gonna|trying|tried|threaten*|will|try to? kill|hang|shoot|drown "
            "himself|herself|themselves",
            "end|ending|take|taking|finish my|his|her own? life",
            "end it all",
            "commit|commiting|doing|do suicide",
            "i|I|feel|LUI feel|feeling|is? suicidal",
            "i|LUI|have|has|having have|has|having|had|got suicidal thoughts|ideas|feelings",
            "thinking|think|thoughts about|of suicide|killing_myself|dying|ending_it|death_every_day",
            "dont|not|no|cant|cannot more? want|wanna|wish to? live|be_alive|exist|wake_up "
            "anymore|any_more|longer|again|$",
            "dont|do_not|not want to live",
            "no more live|life|living",
            "no longer|more want to? live|be_alive|be_here|exist",
            "cant|cannot live anymore|any_more|like_this_anymore|longer",
            "no|any reason to live|be_alive",
            "nothing to live for",
            "better|world .. off? dead|without_me|if_i_was_dead|if_i_die|if_i_died",
            "tired of living|being_alive",
            "cut|cutting|hurt|hurting|harm|harming myself|my_self on_purpose|again|every_day|to|when|$",
            "self harm|harming",
            "goodbye & die|kill|suicide|end_my_life",
        ),
        "geste": (
            "i|LUI have? just? took|swallowed|taken|take|swallow|ate .. all|whole|many|lot|lots|bottle|"
            "box|NB|lethal .. PILULES",
            "took|swallowed|taken .. PILULES & die|dead|kill|end_it|dying",
            "cut|slit|slashed|sliced|opened|cutting my|his|her wrist|wrists|veins|throat",
            "i|LUI just? drank|swallowed|took bleach|poison|acid",
            "i|LUI am? about|going|gonna|ready|want|wants to? jump & bridge|roof|balcony|window|train|"
            "cliff|die|floor|kill",
            "on|at the|a edge|bridge|roof|rooftop|balcony|tracks & jump|die|end|kill",
            "rope|noose|gun .. neck|head|ready & die|kill|hang|goodbye|end",
            "tried|trying|attempted to? kill myself|himself|herself|suicide",
        ),
        "couple": (
            "COUPLE is|was|keeps|has|always|who|still|just? been? FRAPPE me|us|her",
            "he|she always|often|just|still|keeps? FRAPPE me|us every_day|again|hard|at_home|and|all|$",
            "COUPLE ... FRAPPE me",
            "COUPLE FRAPPE me|us",
            "COUPLE .. take|took|takes my passport|papers & kill|lock*|threat*|beat*|hit*",
            "i|I|getting|get|been|being|was being|been|get|getting? beaten|abused|hit|raped|beat|hurt|"
            "slapped|threatened|strangled by MON COUPLE",
            "COUPLE is|became|gets|very|so|always? violent|abusive|aggressive|beating",
            "I|i a? victim of domestic|conjugal violence|abuse",
            "domestic violence|abuse & i|my|me|I & COUPLE|help|victim|he|home",
            "scared|afraid|terrified|frightened of my COUPLE",
            "COUPLE .. forces|force|forced me to? have|sex|sleep|prostitut*",
        ),
        "couple-danger": (
            "COUPLE .. VEUT to? TUER me|us|her|myself",
            "COUPLE .. killing|strangling|stabbing me|us",
            "COUPLE .. said|says .. kill me|us",
            "COUPLE ... FRAPPE me|us MAINTENANT",
            "COUPLE & knife|gun|weapon|axe & me|us|threat*|door|help",
            "COUPLE .. locks|locked|locking|keeps me|us in|inside|up|locked|at_home",
            "COUPLE .. wont|doesnt|not let|lets|letting me|us out|leave|go_out|go_outside",
        ),
        "viol": (
            "i was|have_been|got|been|am raped|sexually_assaulted|sexually_abused|gang_raped",
            "man|men|he|they|someone|boss|landlord|guy|friend|neighbour|neighbor raped|rapes|"
            "sexually_assaulted me",
            "tried to rape me",
            "forced|forcing|force|forces me into|to_do|to? prostitution|prostitute|sell_my_body",
        ),
        "danger": (
            "UN_AUTRE is|are|ll|who|always? VEUT to? TUER me|us|him|her|my",
            "UN_AUTRE is|are killing|stabbing|shooting|strangling me|us|him|her|people",
            "want|wants|trying|tried|going|threaten* to kill me|us $",
            "UN_AUTRE just|has|have|is|are|keeps? attacking|attacked|attack|robbing|stalking|"
            "chasing|following|assaulting|lynching me|us MAINTENANT|in|down|outside|at|with|and|$",
            "I|we|we_are being|getting followed|attacked|chased|robbed|threatened|stalked|lynched|"
            "strangled|beaten",
            "I|we|we_are held|kept .. hostage|prisoner|against_my_will|captive",
            "boss|employer|landlord|smuggler|pimp|he|they .. locked|locks|keep|keeps me|us in|inside|"
            "locked|up|prisoner & passport|work|out|leave|hit|pay|escape",
            "break|breaks|breaking my|the? door",
            "breaking|broke|break|forcing|force|smashing .. into|in|down|my|the .. house|home|door|"
            "flat|apartment|room|window & MAINTENANT|someone|somebody|they|he|man|police",
            "someone|somebody|stranger|burglar|intruder|robber is|are? in|inside my|the|our "
            "house|home|flat|apartment|room",
            "UN_AUTRE|with has|have|with|got|holding? a knife|gun|machete|axe|weapon & me|us|door|"
            "outside|help|threat*|attack*|here|police|street|people",
            "threatened|threatening|threatens|attacked me|us with a knife|gun|machete|weapon",
            "^ please|pls|help|quick|someone|somebody|just? call|send the|a? police|cops MAINTENANT|"
            "please|fast|he|they|there|someone|immediately|$",
            "help|please police",
            "want|wants|try|going|will to? hurt|kill me|us",
            "can|could you? please? call|send the? police|cops",
            "need the? police MAINTENANT|here|please|$",
            "I|we|we_are|life in danger",
            "my|our life|lives is|are in danger",
            "shooting|shots|gunshots|shooter MAINTENANT|outside|here|in_the_street",
        ),
        "vital": (
            "cant|cannot|not|isnt|stopped|stop|hardly|barely|doesnt|difficulty|trouble able_to? breathe|"
            "breathing|breath",
            "he|she|LUI|man|woman|someone is|was|lying|fell? unconscious|unresponsive|not_responding|"
            "lifeless",
            "unconscious on|and|in|at|after",
            "I|LUI|is|are having|have|has|had|think_its|making a? heart_attack|stroke|seizure|"
            "cardiac_arrest",
            "passed out|collapsed & wont|not|doesnt|isnt|unconscious|breath*|wake*|respond*|help",
            "no|not|doesnt wake|breathe|breath|breathing|respond|responding|move|moving up?",
            "wont|doesnt|not|cant wake|waking up & he|she|LUI & breath*|pills|help|unconscious|floor|"
            "drugs|cold",
            "chest pain|pains|hurts|is_hurting|tightness",
            "pain|pressure in|on my|his|her|the chest|heart",
            "bleeding a_lot|lots|heavily|badly|out|everywhere|so_much|too_much|wont|to_death|from|and",
            "pregnant & bleeding|contractions|waters_broke|water_broke",
            "losing|lost|vomiting|coughing a_lot_of|lots_of|so_much|too_much? blood",
            "water|waters broke|broken|has_broken",
            "giving birth MAINTENANT|at_home|here|alone",
            "baby is|are coming MAINTENANT|out|here|$",
            "I|LUI in labour|labor",
            "overdose|overdosed|overdosing on|he|she|help|$",
            "i|LUI overdosed|is_overdosing",
            "call|send|need|get an|the|a? ambulance|paramedics|samu",
            "been|was|got|is|has_been stabbed|shot|run_over|poisoned|electrocuted $",
            "been|was|got|is stabbed|shot & bleed*|blood|help|ambulance|MAINTENANT|dying",
            "is|I dying & help|please|MAINTENANT|blood|ambulance|breath*|floor",
            "ENFANT is|are|fell|was .. chok*|drown*|burned|burnt|unconscious",
            "ENFANT .. swallowed|drank|ate bleach|poison|acid|a? battery|pills|medicine|cleaning_product",
            "flat|house|building|apartment|kitchen|home is on fire",
            "there is|a? fire in|at my|the|our flat|house|building|apartment|kitchen",
        ),
        "parent": (
            "PARENT is|are|keeps|always|who|often|both|sometimes? FRAPPE me|us",
            "i|I|get|getting|being|been beaten|abused|hit|raped|threatened|beat by my PARENT",
            "I|am|being beaten|abused at_home|at_the_foster_home|in_my_family",
            "PARENT .. touches|touched|touching my|me private*|down|body|breasts|under|at_night|"
            "sexually|inappropriately|between",
            "PARENT sexually_abuses|sexually_abused|molests|molested me",
            "scared|afraid|terrified of my PARENT & hit*|beat*|home|drunk|violent",
            "PARENT .. VEUT to? kill me|us & run|help|police|marry|marriage|pregnant|boyfriend|gay|honour",
        ),
        "enfant": (
            "he|she|they|neighbor|neighbour|neighbors|neighbours|someone|PARENT|teacher|nanny|"
            "babysitter .. FRAPPE MON|my|some ENFANT",
            "ENFANT is|are|was|being|gets|getting being? beaten|abused|molested|raped|sexually_abused",
            "ENFANT .. alone|locked .. at_home|in_the_house|in_the_flat|outside|in_the_street & hour*|"
            "night|days|cry*|hungry|neglect*|help",
        ),
        "enfant-du-couple": ("COUPLE .. FRAPPE MON|my|and_my ENFANT",),
        "disparu": (
            "ENFANT is|has|went|are|have|been? missing|disappeared|kidnapped|gone_missing|abducted",
            "took|kidnapped|abducted my ENFANT",
            "cant find my ENFANT",
        ),
        "mariage": (
            "forced|forcing|force|forces me|her to|into|in marry|marriage|a_marriage",
            "PARENT|family .. want|wants|VEUT me|her to marry & dont|refuse|force|forced|against|no",
            "forced marriage & my|me|I|sister|daughter|parents",
        ),
        "toit": (
            "nowhere|no_where|not_anywhere|nothing to? sleep|stay|live|spend_the_night",
            "have|got|has nowhere to go NUIT|with|and|anymore|$",
            "no|any|a|without|lost? place|bed|roof|room|home|house|shelter|accommodation for|to|"
            "where? sleep|stay|go|NUIT",
            "dont|doesnt|havent|not|didnt have|got|find|know .. where|place|somewhere|anywhere|bed|"
            "roof|shelter|home|house .. sleep|stay|NUIT",
            "where|were can|do|will|to|should|could i|we|he|she? sleep|stay|spend NUIT|the_night|$",
            "sleep|sleeping|slept|live|living|sleeps in|on|at the|a|my|our|his|her? street|streets|"
            "station|train_station|car|park|tent|stairs|bench|parking|metro|squat|woods|bus_stop|floor_of",
            "sleep|sleeping|slept|sleeps outside|outdoors|rough|under_a_bridge|under_the_bridge",
            "I|we|we_are|we_re|became|is|are|family now|currently|all? homeless $",
            "I|we|we_are|family now|currently|all? homeless NUIT|and|with|since|for|in|help|please",
            "i|we|I|we_are|are on|in the street|streets NUIT|with|since|and|for|$",
            "kicked|threw|thrown|put|chased|kick|evicted|expelled|locked me|us|him|her|my_family? out "
            "of? MON|my? house|home|flat|apartment|room|shelter|hotel|today|street|NUIT|$",
            "evicted MAINTENANT|today|this_morning|yesterday|from",
            "need|looking|find|want|search|searching .. place|shelter|bed|somewhere|room|roof .. NUIT",
            "no roof over",
            "no home|house|place & sleep|sleeping",
            "without a? roof|shelter",
        ),
        "chut": (
            "cant|cannot talk|speak|call|make_noise|make_a_noise & hear*|next_to_me|next_room|"
            "listening|here|beside|behind|hiding|outside|door",
            "he|they|COUPLE will|can|might hear me",
            "hiding|hidden|hide & he|they|man|someone|COUPLE & house|door|knife|gun|find_me|kill|looking",
        ),
        "sourd": (
            "I|i|am deaf|mute|hard_of_hearing",
            "deaf and|person|man|woman",
        ),
    },
    negation="not dont doesnt didnt never no isnt wasnt wont",
    liens="to be really even",
    fiction=(
        "movie movies film films series serie song songs book books novel game games title titled "
        "lyrics episode netflix youtube documentary album play podcast character"
    ),
    passe=(
        "NB|two|three|four|five|six|ten|many|few|some|couple_of years|months|year|month|decades|weeks "
        "ago",
        "years|long_time|long_ago ago|before",
        "when i|he|she|we was|were a? little|child|kid|young|younger|small|teenager|baby|married|NB",
        "last year|winter|summer|month",
        "in|during|back_in AN|my_childhood|the_war|childhood|the_past",
        "used to",
        "as a child|kid",
        "before i|we|coming came|arrived|left|to",
        "in the past",
    ),
    encore=("still|again|now|tonight|today|always|every_day|everyday|yesterday",),
    fini=(
        "out of danger",
        "i|we|he|she|I|is|are|im|we_re now|all? safe now|$|and|with",
        "now|today .. i|I|we have|got|am|are|is|live|feel .. ok|fine|better|safe|apartment|flat|house|home|divorced",
        "it|that|this is|was|s over|finished|behind_me|in_the_past|long_ago",
        "better|fine|ok|recovered now",
        "divorced|in_prison|in_jail|passed_away|he_is_dead|he_died",
        "not anymore|any_more",
        "got|get|found a|an flat|apartment|home|place_now",
    ),
    si="if unless otherwise when afraid scared risk might could fear",
    futur=(
        "next month|week|year",
        "in a|NB|two|three|one|few month|months|weeks|week",
        "soon",
        "at|by the end of",
        "will|going_to|gonna be|become|have_to",
    ),
    ce_soir=("NUIT|now|today|right_now|already",),
    au_pays=(
        "my|our|his|her|home|the country|homeland|village|origin",
        "back|sent|return|returned|deport|deported home|there|to|me|us",
        "afghanistan|taliban|taliban*|syria|sudan|guinea|congo|eritrea|iran|nigeria|pakistan|ukraine",
        "asylum|refugee|persecuted",
    ),
    ages=(
        "I AGE years|year|yo|yrs|y|and|,|from|old",
        "I AGE $",
        "my|i_have age is? AGE",
        "aged AGE",
    ),
)
