"""Portuguese, of Portugal, Brazil and Africa."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

PORTUGAIS = Langue(
    code="pt",
    listes={
        "ME_TUER": (
            "morrer, me matar, matar me, suicidar me, me suicidar, me enforcar, enforcar me, estar "
            "morto, estar morta, tirar a minha vida, tirar minha vida, acabar com a minha vida, "
            "acabar com minha vida, acabar com a vida, desaparecer para sempre, por fim à vida"
        ),
        "SE_TUER": "morrer, se matar, matar se, se suicidar, suicidar se, tirar a vida",
        "COUPLE": (
            "marido, esposo, esposa, mulher, namorado, namorada, companheiro, companheira, ex, "
            "exmarido, ex marido, ex namorado, parceiro, pai dos meus filhos, pai da minha filha"
        ),
        "PARENT": (
            "pai, mãe, papai, mamãe, padrasto, madrasta, pais, tio, tia, irmão, avô, avó, primo"
        ),
        "ENFANT": (
            "filho, filha, filhos, filhas, criança, crianças, bebé, bebê, menino, menina, miúdo, "
            "miúda"
        ),
        "UN_AUTRE": (
            "alguém, homem, homens, tipo, tipos, cara, caras, gajo, gajos, vizinho, vizinhos, "
            "eles, ele, desconhecido, patrão, chefe, família, irmão, irmãos, bandidos, gangue"
        ),
        "FRAPPE": (
            "bate, batem, bateu, bateram, espanca, espancam, espancou, agride, agridem, agrediu, "
            "maltrata, maltratam, maltratou, viola, violou, estupra, estuprou, estrangula, "
            "estrangulou, ameaça, ameaçam, ameaçou, esmurra, esbofeteia, dá porrada, deu porrada, "
            "sufoca, tortura, queimou"
        ),
        "FRAPPER": (
            "bater, batendo, espancar, espancando, agredir, agredindo, ameaçar, ameaçando, "
            "maltratando"
        ),
        "ME": "me, nos, em mim, a mim",
        "MON": "meu, minha, meus, minhas, seu, sua, nosso, nossa",
        "A": "o, a, os, as, no, na, nos, nas, do, da, dos, de, ao, em",
        "ME_TUE": "me matar, matar me, nos matar, matar nos, me esfaquear, me atacar, atacar me",
        "VEUT": (
            "quer, querem, vai, vão, está a tentar, está tentando, estão tentando, tentou, "
            "tentaram, ameaça, ameaçou, ameaçam, disse que vai, diz que vai"
        ),
        "MAINTENANT": "agora, neste momento, socorro, ajuda, rápido, outra vez, de novo, por favor",
        "CE_SOIR": "esta noite, essa noite, hoje, hoje à noite, hoje de noite",
        "DORMIR": "dormir, ficar, passar a noite, pra dormir, para dormir",
        "DORS": "durmo, dormimos, dormir, dormindo, dorme, dormi",
        "SUITE": (
            "com, e, desde, há, sem, porque, ajuda, hoje, agora, esta noite, não, meu, meus, "
            "tenho, por favor"
        ),
        "PILULES": "comprimidos, remédios, medicamentos, pílulas, calmantes",
        "ARME": "faca, pistola, arma, facão, catana, machado",
        "CHEZ_MOI": "casa, apartamento, prédio, quarto, cozinha",
    },
    motifs={
        "mourir": (
            "quero|queria|prefiro|desejo|só_quero|apetece|vou|vontade_de ME_TUER",
            "vou suicidar|enforcar",
            "filho|filha|amigo|amiga|irmão|irmã|mãe|pai|marido|ele|ela quer|vai|tentou SE_TUER",
            (
                "penso|pensando|pensar|pensei em suicídio|suicidar_me|me_suicidar|me_matar|"
                "matar_me|morte|no_suicídio"
            ),
            "pensamentos|ideias suicidas|de_suicídio|de_morte",
            "não quero|aguento|consigo|posso mais? viver|existir|acordar mais|assim|$",
            "não quero|aguento|consigo mais viver|existir|estar_viva|estar_vivo",
            "já não quero|consigo|aguento viver|existir",
            "não tenho|há|vejo mais? razão|razões|motivo|vontade|sentido de|para|pra viver",
            "melhor morto|morta|sem_mim|eu_morrer",
            "me_corto|corto_me|me_mutilo",
        ),
        "geste": (
            "tomei|engoli|tomou|engoliu .. todos|muitos|NB|caixa|frasco|cartela .. PILULES",
            "tomei|engoli|tomou|engoliu PILULES & morrer|matar|morte|suicid*",
            "cortei|cortou|cortar os|as|me pulsos|veias|os_pulsos",
            (
                "vou|quero|prestes_a me? saltar|pular|atirar|jogar|atirar_me & ponte|janela|"
                "varanda|prédio|comboio|trem|metro"
            ),
            "bebi|tomei veneno|lixívia|ácido|chumbinho",
        ),
        "couple": (
            "COUPLE sempre|ainda|às_vezes|que? ME FRAPPE",
            "COUPLE FRAPPE me|em_mim",
            "ele sempre? me FRAPPE",
            "me FRAPPE A? MON COUPLE",
            "COUPLE está|continua|tá|vive a|me? me? FRAPPER",
            "COUPLE é|está|fica muito? violento|violenta|agressivo",
            "sofro|sou_vítima_de|vítima_de|sofrendo violência",
            "tenho|com medo do|da MON? COUPLE",
            "apanho|apanhei do|da MON? COUPLE",
            "COUPLE me obriga|força|obrigou a ter|prostituir|fazer",
        ),
        "couple-danger": (
            "COUPLE me? VEUT ME_TUE|matar",
            "COUPLE me ameaça|ameaçou|ameaça_com de|com uma|um|morte? ARME|morte",
            "COUPLE ME FRAPPE MAINTENANT",
            "COUPLE está|tá a|me? me? FRAPPER me|em_mim? MAINTENANT",
            "COUPLE & ARME & ameaç*|porta|ajuda|me",
            "COUPLE ME tranca|trancou|fechou|prendeu|prende",
            "COUPLE não ME deixa sair",
        ),
        "viol": (
            "fui|eu_fui violada|violado|estuprada|estuprado",
            "me violaram|violou|estuprou|estupraram",
            "violaram|violou|estupraram me",
            "ME obrigam|obriga|obrigou|forçam a me? prostituir",
        ),
        "danger": (
            "querem|quer|vão|vai|tentaram ME_TUE",
            "UN_AUTRE me? VEUT ME_TUE|matar",
            (
                "ME? estão|está|tão|tá a|me me? perseguindo|perseguir|atacar|atacando|seguir|"
                "seguindo|assaltar|assaltando|agredir|agredindo me|na|no|agora|$"
            ),
            "UN_AUTRE ME persegue|perseguem|ataca|atacou|atacaram|agrediu|agrediram|segue",
            "ME ameaça|ameaçam|ameaçou|ameaçaram|ameaçando de|com uma|um|morte? ARME|morte",
            "UN_AUTRE tem|com uma|um? ARME & me|ajuda|porta|aqui|polícia|rua|ameaç*",
            (
                "arrombar|arrombando|arrombaram|entrar|entraram|entrando .. casa|porta|janela & "
                "MAINTENANT|alguém|ladrão|ladrões|polícia"
            ),
            "alguém|ladrão|homem está? dentro|na da? minha? casa",
            (
                "^ por_favor|ajuda|socorro|rápido? chamem|chame|chama|liguem|mandem a|para_a|pra "
                "polícia"
            ),
            "podem|pode chamar a polícia",
            "preciso da polícia",
            "estou|estamos|corro|minha_vida_está|minha_vida_corre|vida_corre em? perigo",
            "ME mantêm|mantém|prenderam|trancaram preso|presa|sequestrada|à_força|contra",
            (
                "estou|estamos sendo perseguido|perseguida|atacado|atacada|seguido|seguida|"
                "ameaçado|ameaçada"
            ),
            "fui|estou sequestrado|sequestrada|raptado|raptada",
        ),
        "vital": (
            "não consigo|consegue|está_a|está|pode respirar|respirando",
            "não respira|reage|acorda",
            "parou|deixou de respirar",
            "inconsciente|desacordado|desacordada & está|não|ajuda",
            "desmaiou & não|ajuda|ambulância",
            (
                "enfarte|infarto|avc|derrame|ataque_cardíaco|convulsões|convulsão & está|estou|ter|"
                "tendo|teve_agora|ajuda"
            ),
            "dor|dores|aperto muito|forte|fortes? no peito|coração",
            "sangrar|sangrando|sangra muito|demais|sem_parar|da|do|$",
            "muito sangue",
            "grávida & sangr*|contrações|bolsa",
            "rebentaram|estourou|rompeu|rebentou as|a águas|bolsa",
            "bolsa estourou|rompeu|rebentou",
            "trabalho de parto",
            "overdose & está|ele|ela|ajuda|tomou",
            (
                "chamem|chame|chama|mandem|preciso|liguem|precisamos de? uma|a|para_a|pra? "
                "ambulância|samu"
            ),
            (
                "esfaqueado|esfaqueada|esfaquearam|baleado|baleada|atropelado|atropelada & ajuda|"
                "socorro|sangue|ambulância|agora|me"
            ),
            (
                "está|estou a? morrer|morrendo|afogar|afogando|sufocar|sufocando & ajuda|agora|"
                "socorro|ambulância"
            ),
            "CHEZ_MOI está|tá a|em|pegando arder|chamas|fogo",
            "fogo|incêndio em|na|no minha? CHEZ_MOI",
        ),
        "enfant-avale": (
            "ENFANT engoliu|bebeu|tomou lixívia|veneno|pilha|detergente|água_sanitária",
            "criança|bebé|bebê engoliu|tomou comprimidos|remédios",
        ),
        "parent": (
            "PARENT sempre|ainda|às_vezes? ME FRAPPE",
            "PARENT FRAPPE me|em_mim",
            "me FRAPPE A? MON PARENT",
            "PARENT está|continua|vive a|me? me? FRAPPER",
            "me batem|espancam|maltratam em|no casa|lar|abrigo",
            "apanho|apanhei do|da|dos MON? PARENT",
            "PARENT me toca|tocou|apalpa",
            "PARENT toca|tocou me|em_mim",
            "PARENT abusa|abusou de mim",
        ),
        "enfant": (
            "vizinho|vizinha|vizinhos|alguém|PARENT|professor|ele|ela FRAPPE A? MON? ENFANT",
            (
                "ENFANT está|é|foi a|sendo? ser|sendo? maltratada|maltratado|espancada|espancado|"
                "violada|abusada|abusado"
            ),
        ),
        "enfant-du-couple": ("COUPLE FRAPPE A MON? ENFANT",),
        "disparu": (
            (
                "MON ENFANT desapareceu|sumiu|foi_raptado|foi_raptada|está_desaparecida|"
                "está_desaparecido"
            ),
            "não encontro A MON ENFANT",
        ),
        "mariage": (
            "ME obrigam|forçam|obriga|força|querem_obrigar a casar|casar_me|me_casar",
            "querem que_eu_case|casar_me|me_casar & força|contra|não_quero",
            "casamento forçado & me|meu|minha",
        ),
        "toit": (
            (
                "não|nem tenho|temos|tem|há|sei|sabemos onde|lugar|sítio|cama|nenhum_lugar|"
                "nenhum_sítio para|pra? DORMIR|ir|viver|morar|CE_SOIR"
            ),
            "não tenho|temos teto|tecto|abrigo",
            "sem teto|tecto|abrigo|casa CE_SOIR|para_dormir|pra_dormir|com|e|$",
            "onde posso|podemos|vou|vamos|é_que_posso DORMIR CE_SOIR|$",
            (
                "DORS na|no|num|numa|debaixo_de|debaixo_da|em minha|meu|uma? rua|ruas|carro|"
                "estação|parque|ponte|banco|tenda|barraca|metro|metrô|praça|calçada|relento"
            ),
            (
                "vivo|vivemos|moro|moramos no|na|num|numa|debaixo_da meu? carro|estação|parque|"
                "ponte|tenda|barraca"
            ),
            "vivo|vivemos|moro|moramos|estou|estamos|fiquei|ficamos|mora|vive na rua SUITE|$",
            (
                "ME? puseram|pôs|expulsaram|expulsou|mandaram|mandou|botaram|colocaram|puseram_me "
                "ME? na|de|da|para_a|pra minha? rua|casa|fora"
            ),
            "puseram|pôs|mandaram|botaram me|nos fora",
            "fui|fomos expulso|expulsa|expulsos|despejado|despejada|despejados de|da|do|hoje|$",
            "sou|somos|estou|estamos sem abrigo|teto|tecto",
            "sou|somos morador|moradora|moradores de rua",
            "durmo|dormimos ao|lá relento|fora",
            (
                "preciso|procuro|precisamos|procuramos .. lugar|sítio|onde|teto|cama|abrigo|"
                "albergue .. CE_SOIR"
            ),
        ),
        "chut": (
            (
                "não posso falar|ligar|fazer_barulho & ouve|ouvir|escuta|ao_lado|perto|escondida|"
                "escondido|porta"
            ),
            "me vai|pode ouvir|escutar",
            "estou|estamos escondida|escondido|escondidos & ele|marido|homem|alguém|porta|matar",
        ),
        "sourd": ("sou surdo|surda|mudo|muda|surdo_mudo",),
    },
    cri="socorro",
    faux_amis=(
        (
            "morrer|morro|morri|morrendo|morta|morto|matar|mata de rir|riso|fome|frio|calor|"
            "vergonha|sede|tédio|sono|vontade|medo|amor|saudade|saudades|pena"
        ),
        "morrer|morro por um|uma|o|a",
        "me_mato|matar_me|me_matar|me_matando de|a|para trabalhar|trabalhando|estudar|tanto",
        (
            "trabalho|conta|preços|renda|aluguel|stress|estresse|calor|costas|cabeça|burocracia|"
            "isto|isso me? está|tá|vai? a? me? mata|matar|matando"
        ),
        "PARENT|chefe|patrão|professor|mulher|marido me? vai|vão me? matar se|quando|porque",
        "me segue|seguem|seguiu no|na|pelo instagram|facebook|tiktok|youtube",
        "se|vão|vai|vocês|você .. chamar|chamam|chama|avisar|avisam a polícia",
        "viola|violam A direitos|leis",
        "viver|vivendo aqui|lá|com|em|sozinho|sozinha|na|no|num|numa",
        "trabalhar|trabalho|ajudar|ajudo|voluntário com pessoas|moradores sem|de",
    ),
    negation="não nunca jamais nem",
    liens="me te se nos mais",
    et="e mas",
    fiction=(
        "filme filmes série séries canção canções música livro livros romance jogo título chamado "
        "chamada documentário episódio letra álbum netflix novela"
    ),
    passe=(
        "há|faz|a uns|muitos|vários? NB|dois|três|quatro|cinco|dez|muitos|alguns|uns anos|meses",
        "há|faz muito tempo",
        "NB|dois|três|cinco|dez|vários|muitos anos atrás|antes",
        "quando eu? era|tinha|éramos|vivia",
        "em criança|pequeno|pequena",
        "na minha infância",
        "o|no ano|mês|inverno|verão passado",
        "em AN",
        "antes dormia|vivia|morava|eu|$",
    ),
    encore=("desde|ainda|continua|ontem|hoje|esta_noite|outra_vez|de_novo", "anos|meses|tempo que"),
    fini=("fora de perigo|risco", "a salvo", "em segurança"),
    loge=(
        "agora .. tenho|temos|moro|vivo .. casa|quarto|apartamento",
        "encontrei|consegui|arranjei .. casa|quarto|apartamento",
    ),
    si="se medo receio poderia quando risco",
    futur=(
        "próximo|próxima mês|semana|ano",
        "mês|semana|ano que_vem",
        "daqui_a|dentro_de|em um|uma|NB|dois|três|poucos mês|meses|semana|semanas",
        "em breve",
    ),
    ce_soir=("CE_SOIR|agora|já",),
    au_pays=(
        "meu|nosso|seu|no|ao país",
        "volto|voltar|regresso|regressar|deportam|deportado",
        "brasil|angola|guiné|moçambique|congo",
        "asilo|refugiado|refugiada",
    ),
    ages=("tenho AGE anos",),
)
