"""Spanish."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ESPAGNOL = Langue(
    code="es",
    listes={
        "ME_TUER": (
            "morir, morirme, matarme, suicidarme, ahorcarme, quitarme la vida, estar muerto, estar "
            "muerta, acabar con mi vida, terminar con mi vida, pegarme un tiro, tirarme al tren"
        ),
        "SE_TUER": "morir, morirse, matarse, suicidarse, quitarse la vida, acabar con su vida",
        "COUPLE": (
            "marido, esposo, esposa, mujer, novio, novia, pareja, ex, exmarido, ex marido, "
            "exnovio, ex novio, expareja, ex pareja, padre de mis hijos, padre de mi hijo, padre "
            "de mi hija"
        ),
        "PARENT": (
            "padre, madre, papá, mamá, padrastro, madrastra, padres, tío, tía, hermano, abuelo, "
            "abuela, primo"
        ),
        "ENFANT": "hijo, hija, hijos, hijas, niño, niña, niños, niñas, bebé, nene, nena",
        "UN_AUTRE": (
            "alguien, hombre, hombres, tipo, tipos, vecino, vecinos, ellos, él, desconocido, "
            "banda, gente, pandilla, jefe, familia, hermano, hermanos"
        ),
        "FRAPPE": (
            "pega, pegan, pegó, pegaron, golpea, golpean, golpeó, maltrata, maltratan, maltrató, "
            "agrede, agreden, agredió, viola, violó, amenaza, amenazan, amenazó, estrangula, "
            "estranguló, ahorca, cachetea, patea, tortura, quema, ha pegado, ha golpeado, ha "
            "maltratado, ha agredido, ha violado, ha amenazado, da golpes, da palizas, dio una "
            "paliza, está pegando, está golpeando, está maltratando, está amenazando, sigue pegando"
        ),
        "ME": "me, nos, a mí me, la",
        "MON": (
            "mi, mis, su, sus, nuestro, nuestra, nuestros, nuestras, la, el, los, las, un, una, al"
        ),
        "TUER": "matar, apuñalar, asesinar, estrangular, secuestrar, violar, disparar",
        "ME_TUE": "matarme, matarnos, apuñalarme, secuestrarme, atacarme, violarme, estrangularme",
        "VEUT": (
            "quiere, quieren, va a, van a, intenta, intentan, intentó, está intentando, están "
            "intentando, amenaza con, amenazan con, amenazó con, trata de, tratan de, dice que"
        ),
        "MAINTENANT": (
            "ahora, ahorita, en este momento, ayuda, rápido, otra vez, socorro, por favor"
        ),
        "CE_SOIR": "esta noche, hoy, hoy en la noche, esta misma noche",
        "DORMIR": "dormir, quedarme, quedarnos, pasar la noche, alojarme, ir a dormir, refugiarme",
        "DORS": "duermo, dormimos, dormir, durmiendo, duerme, dormí, he dormido",
        "SUITE": (
            "con, y, desde, hace, sin, porque, por, ayuda, hoy, ahora, esta noche, no, mi, mis, "
            "tengo, por favor"
        ),
        "PILULES": (
            "pastillas, medicamentos, medicinas, somníferos, píldoras, comprimidos, pastilla"
        ),
        "ARME": "cuchillo, pistola, arma, navaja, machete, hacha",
        "CHEZ_MOI": "casa, piso, apartamento, habitación, edificio, cocina",
    },
    motifs={
        "mourir": (
            "quiero|quisiera|deseo|prefiero|querría|solo_quiero ME_TUER",
            "me quiero|voy_a|quisiera morir|matar|suicidar|ahorcar",
            "voy a suicidarme|matarme|ahorcarme|quitarme_la_vida|acabar_con_mi_vida",
            "tengo|tiene ganas|deseos de ME_TUER|SE_TUER|no_vivir",
            (
                "hijo|hija|amigo|amiga|hermano|hermana|madre|padre|marido|él|ella se? quiere|va_a|"
                "intenta SE_TUER|suicidar"
            ),
            "pienso|pensando|pensado en suicidarme|matarme|el_suicidio|quitarme_la_vida|la_muerte",
            "pensamientos|ideas suicidas|de_suicidio|de_muerte",
            "no quiero|puedo ya? seguir? vivir|viviendo|existir|despertar más|así|$",
            "no quiero|puedo más vivir|seguir_viviendo",
            (
                "ya no quiero|puedo vivir|seguir_viviendo|seguir_viva|seguir_vivo|estar_viva|"
                "estar_vivo"
            ),
            "no tengo|hay|encuentro ganas|razones|razón|motivos de|para vivir|seguir_viviendo",
            "mejor muerto|muerta|estar_muerta|estar_muerto|si_me_muero",
            "me corto los|las brazos|venas|muñecas",
        ),
        "geste": (
            (
                "tomado|tomé|tomo|tomó|tragado|tragué|tragó .. todas|todos|muchas|muchos|NB|caja|"
                "frasco|bote .. PILULES"
            ),
            "tomado|tomé|tragado|tragué|tomó PILULES & morir|matar*|muerte|suicid*",
            "corté|cortado|cortó|corto las venas|muñecas",
            (
                "voy_a|quiero|a_punto_de saltar|tirarme|lanzarme & puente|ventana|balcón|azotea|"
                "tren|metro|tejado"
            ),
            "tomé|bebí|tomado|bebido veneno|lejía|ácido",
        ),
        "couple": (
            "COUPLE siempre|todavía|otra_vez|a_veces|que? ME FRAPPE",
            "él siempre? me FRAPPE",
            "me|nos FRAPPE mi COUPLE",
            "COUPLE es|está|se_pone muy? violento|violenta|agresivo|maltratador",
            "sufro|soy_víctima_de|víctima_de|sufriendo violencia|maltrato|malos_tratos",
            "tengo|con miedo de|a mi COUPLE",
            "COUPLE me obliga|fuerza|forzó|obligó a tener|acostarme|prostituirme",
        ),
        "couple-danger": (
            "COUPLE ME VEUT me_va_a? TUER",
            "COUPLE VEUT me_va_a? ME_TUE|matar",
            "COUPLE ME amenaza|amenazó con|de ARME|muerte|un",
            "COUPLE ME FRAPPE MAINTENANT",
            "ahora_mismo|en_este_momento|ayuda|ahora mi? COUPLE ME FRAPPE",
            "COUPLE & ARME & amenaz*|puerta|ayuda|me",
            "COUPLE ME encierra|encerró|ha_encerrado|tiene_encerrada|tiene_encerrado",
            "COUPLE no ME deja salir",
        ),
        "viol": (
            "me violaron|violó|han_violado|ha_violado|quieren_violar|intentó_violar",
            "fui|he_sido violada|violado",
            "ME obligan|obliga|obligaron|fuerzan a prostituirme|la_prostitución",
        ),
        "danger": (
            "ME quiere|quieren|va_a|van_a|intentan|intentó TUER",
            "UN_AUTRE VEUT ME_TUE",
            "VEUT matarme|matarnos|apuñalarme|secuestrarme",
            (
                "ME está|están|siguen atacando|persiguiendo|siguiendo|robando|asaltando|agrediendo|"
                "golpeando|pegando"
            ),
            "UN_AUTRE ME persigue|persiguen|ataca|atacan|atacó|apunta|amenaza",
            (
                "ME han|ha|acaban_de atacado|agredido|asaltado|apuñalado|atacar|atacarme & ahora|"
                "ayuda|calle|sangre|acaban"
            ),
            "ME persigue|persiguen un|unos|una|alguien",
            (
                "ME amenaza|amenazan|amenazó|amenazaron|apunta|apuntan|atacó|atacaron con|de un|"
                "una|muerte ARME"
            ),
            "ME amenaza|amenazan|amenazó|amenazaron de muerte",
            "UN_AUTRE tiene|con|lleva un|una? ARME & me|ayuda|puerta|aquí|policía|calle|amenaz*",
            (
                "entrando|entrar|forzando|rompiendo|entrado|forzar .. casa|puerta|ventana & "
                "MAINTENANT|alguien|ladrón|ladrones|hombre|policía"
            ),
            "hay alguien|un_ladrón|un_hombre|ladrones en|dentro_de mi casa|piso|habitación",
            (
                "^ por_favor|ayuda|socorro|rápido? llame|llamen|llamad|llama|avisen|avisad|manden "
                "a? la policía"
            ),
            "pueden|puede|podéis|puedes llamar a? la policía",
            "necesito a? la? policía",
            "estoy|estamos|está|mi_vida_está|mi_vida_corre|corro en? peligro",
            "mi vida corre|está en? peligro",
            (
                "ME tienen|tiene|han|retienen secuestrado|secuestrada|retenido|retenida|encerrado|"
                "encerrada"
            ),
        ),
        "vital": (
            "no puede|puedo|logra respirar",
            "no respira|reacciona|despierta",
            "dejó|dejado de respirar",
            "está|quedó|cayó|sigue inconsciente|desmayado|desmayada",
            "se desmayó & no|ayuda|ambulancia",
            "perdió el conocimiento",
            (
                "infarto|derrame|ictus|ataque_al_corazón|ataque_cardíaco|convulsiones & está|estoy|"
                "le|dando|dio|da|tiene|tuvo_hoy|ayuda"
            ),
            "dolor|duele|opresión mucho|fuerte|muy_fuerte? en? el pecho|corazón",
            "sangra|sangrando|desangra|desangrando mucho|muchísimo|sin_parar|por|de|$",
            "mucha sangre",
            "embarazada & sangr*|contracciones|rompí",
            "rompí|roto|rompió|rompieron aguas|la_fuente",
            "estoy|está de|dando parto|a_luz",
            "sobredosis",
            (
                "llame|llamen|llamad|llama|manden|necesito|necesitamos|necesita a? una? ambulancia|"
                "samu"
            ),
            (
                "apuñalaron|apuñaló|apuñalado|apuñalada|dispararon|atropelló & sangr*|ayuda|"
                "MAINTENANT|me|le"
            ),
            "está|estoy|se_está muriendo|ahogando|asfixiando & ayuda|ahora|socorro|ambulancia",
            "CHEZ_MOI está|se ardiendo|en_llamas|quema|incendia|quemando",
            "fuego|incendio en mi|la|el CHEZ_MOI",
        ),
        "enfant-avale": (
            "ENFANT .. tragó|bebió|tomó|ha_tragado|ha_bebido lejía|veneno|pila|detergente",
            "niño|niña|bebé .. tragó|tomó|ha_tragado pastillas|medicamentos",
        ),
        "parent": (
            "PARENT siempre|todavía|otra_vez|a_veces? me|nos FRAPPE",
            "me|nos FRAPPE MON PARENT",
            "me pegan|maltratan|golpean en casa|el_centro|el_hogar",
            "PARENT me toca|tocó|manosea|toquetea",
            "PARENT abusa|abusó de mí",
        ),
        "enfant": (
            "vecino|vecina|vecinos|alguien|PARENT|profesor|él|ella le|les? FRAPPE a MON ENFANT",
            (
                "ENFANT está|es|fue siendo? maltratado|maltratada|golpeado|golpeada|violado|"
                "violada|abusado|abusada"
            ),
        ),
        "enfant-du-couple": ("COUPLE le|les? FRAPPE a MON ENFANT",),
        "disparu": (
            "mi|mis ENFANT ha|han desaparecido|sido_secuestrado",
            "mi ENFANT desapareció|se_perdió",
            "no encuentro a mi|mis ENFANT",
            "secuestraron|secuestrado a mi|mis ENFANT",
        ),
        "mariage": (
            (
                "ME obligan|fuerzan|quieren_obligar|obliga|quieren|fuerza a? casarme|casarnos|"
                "casar & PARENT|familia|obliga*|fuerza*|no_quiero"
            ),
            "matrimonio forzado & me|mi|mis",
        ),
        "toit": (
            (
                "no|ni tengo|tenemos|tiene|hay|sé|sabemos donde|dónde|lugar|sitio|ningún_sitio|"
                "cama|adonde|a_dónde para|donde? DORMIR|ir|CE_SOIR|vivir"
            ),
            "sin|no tengo|tenemos? techo|hogar|casa|cama CE_SOIR|para_dormir",
            "no tengo|tenemos techo $",
            "dónde|donde puedo|podemos|voy_a|vamos_a DORMIR CE_SOIR|$",
            (
                "DORS en|por|bajo la|el|mi|un|una|las|su calle|calles|coche|carro|estación|parque|"
                "puente|banco|cajero|metro|portal|intemperie|furgoneta"
            ),
            (
                "vivo|vivimos en|bajo el|mi|un|una|la coche|carro|estación|parque|puente|furgoneta|"
                "metro"
            ),
            "vivo|vivimos|viviendo|estoy|estamos|quedé|quedamos|vive en la calle SUITE|$",
            (
                "ME echaron|echó|botaron|sacaron|han_echado|ha_echado|corrieron|pusieron a|en|de "
                "la|mi|su? calle|casa|piso|albergue|hotel"
            ),
            "desalojaron|desahuciaron|desalojado|desahuciado|echado .. CE_SOIR|esta_mañana|calle",
            "soy|somos|estoy|estamos sin techo|hogar|casa",
            "duermo|dormimos afuera|fuera|al_raso|a_la_intemperie",
            (
                "necesito|busco|necesitamos|buscamos .. lugar|sitio|donde|techo|cama|refugio|"
                "albergue .. CE_SOIR"
            ),
        ),
        "chut": (
            (
                "no puedo hablar|llamar|hacer_ruido & oye|oír|escucha|escuchar|al_lado|cerca|"
                "escondida|escondido|puerta"
            ),
            "me va|puede a? oír|escuchar",
            "estoy|estamos escondida|escondido|escondidos & él|marido|hombre|alguien|puerta|matar*",
        ),
        "sourd": ("soy|estoy sordo|sorda|sordomudo|sordomuda|mudo|muda",),
    },
    cri="socorro auxilio",
    faux_amis=(
        (
            "morir|morirme|muero|muere|mato|matar|mata de risa|hambre|frío|calor|vergüenza|sed|"
            "aburrimiento|sueño|ganas|miedo|amor|pena"
        ),
        "muero|morir por un|una|el|la|trabajar|ver|conocer|ir",
        "matarme|mato|matando a trabajar|trabajando|estudiar|estudiando",
        (
            "trabajo|factura|cuenta|alquiler|precios|estrés|calor|espalda|cabeza|curro|papeleo|"
            "esto|eso|pies me|nos va_a|está? matar|mata|matando"
        ),
        "PARENT|jefe|profesor|mujer|marido ME va_a|van_a matar si|cuando|como|porque",
        "me pega el|la sol|gana|gripe|resfriado",
        "me sigue|siguen|siguió en instagram|facebook|tiktok|twitter|youtube",
        "si|van|va|vais|vas|ustedes|usted .. llamar|llaman|llama|avisar|avisan a? la policía",
        "infarto cuando|al",
        "viola|violan mis|los|las|sus|nuestros derechos|leyes",
        "vivir|viviendo aquí|allí|allá|con|en|solo|sola|juntos",
        "trabajar|trabajo|ayudar|ayudo|voluntario con|a personas|gente sin techo|hogar",
    ),
    negation="no nunca jamás tampoco ni",
    liens="me te se nos ya",
    et="y pero",
    fiction=(
        "película películas serie series canción canciones libro libros novela juego título "
        "titulada titulado documental episodio letra disco netflix obra"
    ),
    passe=(
        "hace NB|dos|tres|cuatro|cinco|diez|muchos|varios|unos|algunos años|meses",
        "hace mucho|años|tiempo",
        "NB|dos|tres|cinco|diez|varios|muchos años atrás|antes",
        "cuando yo? era|tenía|éramos|vivía",
        "de niño|niña|pequeño|pequeña",
        "el año|mes|invierno|verano pasado",
        "en AN|mi_infancia|el_pasado",
        "antes dormía|vivía|me|estaba|$",
    ),
    encore=(
        "desde|todavía|aún|sigue|siguen|ahora_mismo|ayer|hoy|esta_noche|otra_vez",
        "años|meses|tiempo que",
    ),
    fini=("fuera de peligro", "a salvo"),
    loge=(
        "ahora .. tengo|tenemos|vivo|alquilo|con .. piso|casa|habitación|apartamento|hermano|amigo",
        "encontré|encontramos|conseguí .. piso|casa|habitación|alojamiento",
    ),
    si="si miedo temo podría cuando riesgo",
    futur=(
        "próximo|próxima mes|semana|año",
        "mes|semana|año próximo|próxima|que_viene",
        "dentro_de|en un|una|NB|dos|tres|pocos mes|meses|semana|semanas",
        "pronto",
    ),
    ce_soir=("CE_SOIR|ahora|ya",),
    au_pays=(
        "mi|nuestro|su|al país|pueblo",
        "vuelvo|volver|regreso|regresar|deportan|devuelven",
        "venezuela|colombia|honduras|salvador|nicaragua|perú|cuba|ecuador|méxico|haití",
        "asilo|refugiado|refugiada",
    ),
    ages=("tengo AGE años",),
)
