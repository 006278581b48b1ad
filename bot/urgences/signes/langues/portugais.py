"""Portuguese, of Portugal, Brazil and Africa."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

PORTUGAIS = Langue(
    code="pt",
    listes={
        "COUPLE": (
            "marido, esposo, esposa, mulher, namorado, namorada, companheiro, companheira, ex, "
            "exmarido, ex marido, ex namorado, parceiro, pai dos meus filhos, pai da minha filha, "
            "pai do meu filho"
        ),
        "PARENT": (
            "pai, mãe, papai, mamãe, padrasto, madrasta, pais, tio, tia, irmão, avô, avó, primo"
        ),
        "ENFANT": (
            "filho, filha, filhos, filhas, criança, crianças, bebé, bebê, menino, menina, miúdo, "
            "miúda, miúdos, garoto, meninos, meninas"
        ),
        "LUI": "filho, filha, amigo, amiga, irmão, irmã, COUPLE, PARENT, ele, ela",
        "UN_AUTRE": (
            "alguém, homem, homens, tipo, tipos, cara, caras, gajo, gajos, vizinho, vizinhos, eles, "
            "desconhecido, gente, patrão, chefe, família, irmão, irmãos, bandido, bandidos, gangue"
        ),
        "FRAPPE": (
            "bate, batem, bateu, bateram, batendo, espanca, espancou, espancam, agride, agrediu, "
            "agridem, maltrata, maltratam, maltratou, viola, violou, estupra, estuprou, estrangula, "
            "estrangulou, ameaça, ameaçou, ameaçando, esmurra, esbofeteia, me dá porrada, sufoca, "
            "dá porrada, dá murros, deu um murro, deu porrada, queima, queimou, tortura, abusa de"
        ),
        "MON": "meu, minha, meus, minhas, seu, sua, nosso, nossa, o, a, os, as, do, da, no, na, um",
        "MAINTENANT": "agora, agora mesmo, neste momento, esta noite, socorro, ajuda, rápido, já",
        "NUIT": (
            "esta noite, hoje à noite, hoje, para dormir, pra dormir, passar a noite, essa noite, "
            "hoje de noite"
        ),
        "PILULES": "comprimidos, comprimido, remédios, remédio, medicamentos, pílulas, calmantes",
    },
    cri="socorro sos",
    faux_amis=(
        "morrer|morro|morrendo|morta|morto|matar|mata de rir|riso|fome|frio|calor|vergonha|sede|tédio|"
        "sono|vontade|medo|amor|saudade|saudades|pena|curiosidade",
        "morro|morrer|morta|doida por um|uma|o|a|trabalhar|ver|conhecer|ir|ter",
        "me mato|matando|matar|mato_me de|a|à? trabalhar|trabalhando|estudar|estudando|procurar|tanto",
        "mato me a",
        "trabalho|stress|estresse|calor|costas|cabeça|burocracia|isto|isso|pés me? está|tá|vai? a? me? "
        "mata|matar|matando",
        "PARENT|chefe|patrão|professor|mulher|marido me? vai|vão me? matar|matarme se|quando|porque",
        "me segue|seguem|seguiu no|na|pelo instagram|facebook|tiktok|twitter|youtube|redes",
        "bate papo|bola|palmas|certo|forte_o_coração|ponto",
        "vão|vai|vocês|você|vcs|vc|se ... chamar|chamam|chama|avisar|avisam a? polícia",
        "ataque cardíaco quando|ao_ver",
        "viola os|as direitos|lei",
        "matar o|as|a|saudade|saudades|tempo|fome|aula",
        "trabalhar|trabalho|ajudar|ajudo|voluntário com|os|as|para? moradores|pessoas sem|de",
    ),
    motifs={
        "mourir": (
            "quero|queria|prefiro|desejo|só_quero|apetece me? morrer|matar|suicidar|suicidar_me|enforcar|"
            "matar_me|estar_morto|estar_morta|desaparecer_para_sempre $",
            "quero|prefiro|desejo|só_quero|apetece me? morrer|me_matar|matar_me|suicidar|suicidar_me|enforcar",
            "vou me? matar_me|suicidar|suicidar_me|enforcar|enforcar_me|me_matar|me_suicidar|me_enforcar|"
            "tirar_a_minha_vida|tirar_minha_vida|acabar_com_a_minha_vida|acabar_com_minha_vida",
            "vou me matar|suicidar|enforcar",
            "tenho|vontade|tem|com|dá vontade|desejo? de|em morrer|me_matar|suicidar|matar_me|"
            "não_viver_mais",
            "LUI .. quer|vai|tentou|pensa_em|tenta morrer|se_matar|matar_se|suicidar|suicidar_se|se_suicidar",
            "tirar a? minha|própria vida",
            "penso|pensando|pensar|pensamentos|ideias|idéias .. suicídio|suicidar|me_matar|matar_me|suicidas|"
            "morte & me|tenho|penso|estou|minha",
            "acabar com a? minha|sua vida",
            "pôr|por|dar fim à|a minha? vida",
            "não quero|aguento|consigo|quer|posso mais? viver|existir|acordar_mais|estar_viva|estar_vivo "
            "mais|assim|$",
            "não quero|quer|aguento|consigo mais viver|existir|estar_viva|estar_vivo",
            "não tenho|há|vejo|tem mais? razão|razões|motivo|motivos|vontade|sentido de|para|pra|em viver",
            "melhor morto|morta|sem_mim|se_eu_morrer|se_eu_morresse|eu_morrer",
            "corto me|os|meus|a braços|pulsos|mim_mesma|mim_mesmo|pernas",
            "me corto|mutilo",
        ),
        "geste": (
            "tomei|engoli|tomou|engoliu|tomado .. todos|muitos|NB|caixa|monte|montes|frasco|cartela .. PILULES",
            "tomei|engoli|tomou|engoliu .. PILULES & morrer|matar|morte|suicid*",
            "cortei|cortou|cortar os|meus|me pulsos|veias|os_pulsos",
            "vou|vai|quero|prestes|pronto|pronta a|para|me|se? saltar|pular|atirar|jogar|atirar_me|"
            "jogar_me & ponte|janela|varanda|prédio|comboio|trem|metro|metrô",
            "estou na|no|em|numa ponte|telhado|varanda|janela|linha & saltar|pular|morrer|matar",
            "bebi|bebeu|tomei|engoli veneno|lixívia|ácido|chumbinho|soda",
            "corda .. pescoço & morrer|enforc*|adeus|pront*",
            "tentei|tentou me|se suicidar|matar & hoje|agora|ajuda|sangue|PILULES|MAINTENANT",
        ),
        "couple": (
            "COUPLE sempre|ainda|também|às_vezes|que? me|nos|a FRAPPE",
            "ele sempre? me FRAPPE",
            "me FRAPPE MON COUPLE",
            "COUPLE FRAPPE me|em_mim|mim|na_minha_cara|muito_em_mim",
            "COUPLE .. está|continua|fica a|me|sempre? me? bater|batendo|agredir|agredindo|maltratar|"
            "maltratando|espancar|espancando|ameaçar|ameaçando",
            "COUPLE ... é|está|fica|muito violento|violenta|agressivo|abusivo",
            "sou_vítima|fui_vítima|sofro|vítima|sofrendo de|com? violência doméstica|conjugal|do_meu_COUPLE|de_género|"
            "em_casa",
            "tenho|com medo do|da|de|ao MON? COUPLE",
            "COUPLE .. me obriga|força|obrigou|forçou a ter|fazer|prostituir|dormir|relações|sexo",
            "apanho|apanhei|levo_porrada|apanhando do|da|de MON? COUPLE",
        ),
        "couple-danger": (
            "COUPLE .. me|nos|a? quer|vai|tentou|está_a_tentar|tá_tentando|está_tentando|ameaça|ameaçou|disse_que|"
            "diz_que .. matar|matar_me|me_matar|esfaquear|estrangular|nos_matar|morte",
            "COUPLE .. me|nos FRAPPE MAINTENANT",
            "COUPLE .. bater|batendo|agredir|agredindo me|em_mim|MAINTENANT MAINTENANT",
            "COUPLE & faca|arma|pistola|catana|facão & me|nos|ameaç*|porta|ajuda",
            "COUPLE .. me|nos tranca|trancou|fechou|prende|prendeu|fecha",
            "COUPLE .. não me|nos deixa sair",
        ),
        "viol": (
            "fui|sido|eu_fui violada|violado|estuprada|estuprado|abusada|abusado",
            "me|UN_AUTRE violaram|violou|estuprou|estupraram $",
            "UN_AUTRE me violou|estuprou|estuprar|abusou",
            "violaram|violou|estupraram|estuprou me",
            "me|a obrigam|obrigou|forçam|forçou|obriga_a me? prostituir|prostituição|prostituir_me",
            "tentou|tentaram|quer|querem me violar|estuprar",
        ),
        "danger": (
            "UN_AUTRE .. quer|querem|vai|vão|está_a_tentar|tentando|tentar|tentou|ameaça|ameaçou|ameaçam .. "
            "me_matar|matar_me|nos_matar|matar_nos|esfaquear|raptar|atacar_me|me_atacar|me_violar",
            "querem|quer|vai|vão|tentaram|tentou me|nos matar|esfaquear|raptar|apunhalar",
            "querem|quer|vão|vai matar me|nos",
            "estão|está|tão|tá a|me|nos me|nos? atacar|atacando|perseguir|perseguindo|seguir|seguindo|assaltar|"
            "assaltando|agredir|agredindo|ameaçar|roubar me|nos|MAINTENANT|na|no|por|$",
            "UN_AUTRE .. me|nos persegue|perseguem|ataca|atacou|atacaram|persegue|agrediu|agrediram|assaltou",
            "me|nos ameaça|ameaçam|ameaçou|ameaçaram|atacou|ameaçando com|de uma|um|morte faca|pistola|arma|"
            "facão|catana|$",
            "UN_AUTRE .. tem|com|uma|um faca|pistola|arma|facão|catana & me|nos|ajuda|porta|aqui|polícia|rua|"
            "ameaç*",
            "estão|está|querem|quer|tentam|tentar|tentando|entraram|entrou|arrombar|arrombando|arrombaram .. "
            "entrar|casa|porta|janela|apartamento & MAINTENANT|alguém|ladrão|ladrões|um_homem|polícia",
            "alguém|ladrão|homem dentro|está na|da minha casa",
            "^ por_favor|ajuda|socorro|rápido? chamem|chame|chama|liguem|mandem a|para_a|pra? polícia",
            "preciso|podem_chamar|pode_chamar|precisamos da|a polícia MAINTENANT|por_favor|aqui|$",
            "estou|estamos|corro|está|vida em|corre|de perigo $",
            "minha|nossa|sua vida está|corre em? perigo|risco",
            "me|nos|estou|fui mantém|sequestrado|sequestrada|raptada|raptado|presa_contra|preso_contra|"
            "trancada|trancado_contra",
            "patrão|patroa|chefe .. me tranca|trancou|prende & passaporte|sair|pag*",
        ),
        "vital": (
            "não consigo|consegue|está|pode|posso|tá a|mais|nem? respirar|respirando",
            "não respira|reage|acorda mais|e|está|ajuda|o|meu|há|$",
            "parou|deixou de respirar",
            "LUI .. desmaiou|inconsciente|perdeu_os_sentidos|perdeu_a_consciência|desacordado|desacordada",
            "está|ficou|caiu inconsciente|desacordado|desacordada|desmaiado|desmaiada",
            "está|estou|tá|teve|tendo|tem|tive|a_ter um|uma|a|a_ter|ter? um? enfarte|infarto|avc|derrame|"
            "ataque_cardíaco|convulsão|convulsões|overdose|ataque_do_coração|parada_cardíaca",
            "dor|dores|aperto muito|forte|fortes? no|do peito|coração",
            "sangrar|sangrando|sangra|sangue|esvair_se muito|muita|demais|sem_parar|da_cabeça|pela_cabeça|"
            "por_todo|bastante|$",
            "perdendo|perder|perdeu|vomitar|vomitando|tossir|perde muito? sangue",
            "grávida & sangr*|contrações|contracções|bolsa",
            "rebentaram|rebentou|estourou|rompeu|romperam as|a|me águas|bolsa|as",
            "bolsa estourou|rompeu|rebentou",
            "trabalho de parto",
            "overdose & está|ela|ele|ajuda|tomou|droga*",
            "chamem|chame|chama|mandem|preciso|liguem|precisamos de? a|uma|para_a|pra? ambulância|samu",
            "foi|fui|me|levou|levei|esfaquearam esfaqueado|esfaqueada|baleado|baleada|facada|tiro|um_tiro|"
            "uma_facada|atropelado|atropelada",
            "está|estou|tá a|se? morrer|morrendo|afogar|afogando|sufocar|sufocando|asfixiar & ajuda|MAINTENANT|"
            "$",
            "ENFANT .. engoliu|bebeu|tomou lixívia|veneno|pilha|comprimidos|remédios|detergente|produto|"
            "água_sanitária",
            "casa|prédio|apartamento|cozinha está|tá|a em|a|pegando chamas|arder|fogo",
            "há|tem|incêndio fogo|incêndio|um_incêndio|em em|na|no|minha casa|prédio|apartamento|cozinha|minha_casa",
        ),
        "parent": (
            "PARENT sempre|ainda|também|às_vezes? me|nos FRAPPE",
            "PARENT .. FRAPPE me|em_mim|mim",
            "PARENT .. está|continua|vive a|me|sempre? me? bater|batendo|agredir|espancar|espancando",
            "me batem|maltratam|espancam|violam em|no|na casa|lar|instituição|abrigo",
            "apanho|apanhei|levo_porrada do|da|dos MON? PARENT",
            "PARENT .. me toca|tocou|apalpa|viola|violou|abusa|abusou|estupra",
            "PARENT .. abusa|abusou de mim",
            "tenho|com medo do|da|dos|de MON? PARENT & bat*|casa|matar|agred*",
        ),
        "enfant": (
            "ele|ela|vizinho|vizinha|vizinhos|alguém|PARENT|professor .. FRAPPE no|na|nos|nas|o|a|os|as|"
            "em|num|numa MON? ENFANT",
            "ENFANT ... está|é|são|foi|sofre a|ser|sendo|a_ser? maltratada|maltratado|espancada|espancado|"
            "violada|violado|abusada|abusado|maus_tratos",
        ),
        "enfant-du-couple": (
            "COUPLE .. FRAPPE no|na|nos|nas|o|a|os|as|em MON ENFANT",
            "COUPLE .. FRAPPE nos|nas|os|as ENFANT",
        ),
        "disparu": (
            "meu|minha|meus|nossa|nosso ENFANT desapareceu|sumiu|está_desaparecido|está_desaparecida|"
            "foi_raptado|foi_raptada|foi_sequestrado|foi_sequestrada",
            "não encontro|acho|consigo_encontrar o|a MON ENFANT",
            "raptaram|sequestraram|levaram o|a|os MON ENFANT",
        ),
        "mariage": (
            "me|a obrigam|forçam|querem|obrigar|forçar|obrigando a|me|que? casar|casar_me & PARENT|família|"
            "obrig*|forç*|não_quero",
            "casamento forçado|obrigado & me|meu|minha",
        ),
        "toit": (
            "não|nem|sem tenho|temos|tem|há|sei|sabemos|encontro? onde|lugar|sítio|nenhum_sítio|cama|nenhum_lugar|"
            "local|aonde .. dormir|ficar|ir|passar|viver|morar|NUIT",
            "sem|não|nenhum tenho|temos|um? tecto|teto|abrigo|cama|casa NUIT|para_dormir|pra_dormir",
            "não tenho|temos|tem teto|tecto $",
            "onde posso|podemos|vou|vamos|é_que_posso|durmo dormir|ficar|passar NUIT|a_noite|$",
            "durmo|dormimos|dormir|dormindo|dorme|vivo|vivemos|moro|moramos|dormi na|no|num|numa|debaixo|em|"
            "da|do|meu|minha|de? rua|ruas|carro|estação|parque|ponte|banco|tenda|barraca|metro|metrô|praça|"
            "calçada|chão_da|uma_ponte|relento",
            "estou|estamos|fiquei|ficamos|moro|vivo|moramos|vivemos na rua $",
            "estou|estamos|fiquei|ficamos|moro|vivo|moramos|vivemos na rua com|e|há|desde|NUIT|sem",
            "me|nos|puseram|expulsaram|fui|fomos|mandaram puseram|pôs|expulsou|expulsaram|colocou|botaram|"
            "expulso|expulsa|expulsos|despejado|despejada|despejados|mandaram|mandou me|nos|na|de|da|para_a|"
            "fora|pra? rua|casa|fora|NUIT|hoje|$",
            "puseram|expulsaram me|nos na|de|da|fora rua|casa|quarto|hotel|de_casa",
            "sou|somos|estou|estamos|pessoa sem abrigo|tecto|teto|lar",
            "sou|somos morador|moradora|moradores de|em rua|situação_de_rua",
            "durmo|dormimos|dormir|dorme ao relento",
            "durmo|dormimos|dorme lá? fora",
            "preciso|procuro|precisamos|procuramos|quero .. lugar|sítio|onde|tecto|teto|cama|abrigo|albergue|"
            "quarto .. NUIT",
        ),
        "chut": (
            "não posso falar|ligar|fazer_barulho & ouve|ouvir|escuta|escutar|ao_lado|perto|aqui|escondida|"
            "escondido|porta",
            "vai|pode|vão me ouvir|escutar",
            "estou|estamos escondida|escondido|escondidos & ele|marido|homem|homens|alguém|COUPLE|porta|matar",
        ),
        "sourd": ("sou|é surdo|surda|surdo_mudo|surda_muda|mudo|muda",),
    },
    negation="não nao nunca jamais nem já_não",
    liens="me te se nos mais",
    fiction=(
        "filme filmes série séries canção canções música musica livro livros romance jogo título "
        "chamado chamada documentário episódio letra álbum netflix peça novela"
    ),
    passe=(
        "há|faz|a uns|muitos|vários|mais_de? NB|dois|três|quatro|cinco|dez|muitos|vários|alguns|uns "
        "anos|meses|tempo",
        "há|faz muito tempo",
        "NB|dois|três|cinco|dez|vários|muitos anos atrás|antes",
        "quando eu? era|tinha|vivia|morava|estava|éramos",
        "em criança|pequeno|pequena",
        "na|minha infância",
        "o|no ano|mês|inverno|verão passado",
        "em AN",
        "antes $",
        "antes eu|me|vivia|dormia|morava|de_chegar|de_vir",
    ),
    encore=(
        "desde|ainda|continua|agora|ontem|hoje|esta_noite|outra_vez|sempre|de_novo",
        "anos|meses|tempo que",
    ),
    fini=(
        "fora de perigo|risco",
        "a|em salvo|segurança",
        "já passou|acabou|não|estou_bem|está_bem",
        "agora .. bem|melhor|segura|seguro|casa|divorciad*|tranquil*|apartamento",
        "estou|estamos divorciada|divorciado|separada|separado|bem|melhor",
        "morreu|faleceu|na_prisão|na_cadeia",
        "encontrei|consegui|arranjei .. casa|quarto|apartamento|lugar",
    ),
    si="se medo receio poderia quando risco",
    futur=(
        "próximo|próxima|que_vem mês|semana|ano",
        "mês|semana|ano próximo|próxima|que_vem",
        "dentro de|um|uma|NB|dois|três|poucos? mês|meses|semana|semanas",
        "em|daqui_a NB|dois|três|um|uma mês|meses|semana|semanas",
        "em breve",
    ),
    ce_soir=("NUIT|agora|já|mesmo",),
    au_pays=(
        "meu|nosso|seu|no|ao país",
        "volto|voltar|regresso|regressar|deportam|deportado|deportada",
        "brasil|angola|guiné|moçambique|cabo_verde|congo",
        "asilo|refugiado|refugiada|perseguid*",
    ),
    ages=("tenho AGE anos|anos_e|$", "de AGE anos"),
)
