"""Spanish."""

from __future__ import annotations

from bot.urgences.signes.langues.langue import Langue

ESPAGNOL = Langue(
    code="es",
    listes={
        "COUPLE": (
            "marido, esposo, esposa, mujer, novio, novia, pareja, ex, exmarido, ex marido, exnovio, "
            "ex novio, expareja, ex pareja, conviviente, padre de mis hijos, padre de mi hijo, "
            "padre de mi hija"
        ),
        "PARENT": (
            "padre, madre, papá, mamá, padrastro, madrastra, padres, tío, tía, hermano, abuelo, "
            "abuela, primo, papi, mi viejo"
        ),
        "ENFANT": (
            "hijo, hija, hijos, hijas, niño, niña, niños, niñas, bebé, nene, nena, chico, chiquito"
        ),
        "LUI": "hijo, hija, amigo, amiga, hermano, hermana, COUPLE, PARENT, él, ella",
        "UN_AUTRE": (
            "alguien, hombre, hombres, tipo, tipos, un tío, unos tíos, vecino, vecinos, ellos, "
            "desconocido, banda, gente, pandilla, jefe, familia, hermano, hermanos, policía falso"
        ),
        "FRAPPE": (
            "pega, pegan, pegó, pegaron, pegando, golpea, golpean, golpeó, golpeaba, golpeando, "
            "maltrata, maltratan, maltrató, maltratando, agrede, agredió, agreden, viola, violó, "
            "amenaza, amenazó, amenazando, estrangula, estranguló, ahorca, ahorcó, abofetea, "
            "ha pegado, ha golpeado, ha maltratado, ha agredido, ha violado, ha amenazado, "
            "ha estrangulado, cachetea, patea, pateó, da golpes, da palizas, dio una paliza, "
            "dio un puñetazo, tortura, quema, quemó"
        ),
        "MON": "mi, mis, su, sus, nuestro, nuestra, nuestros, tu, la, el, los, las, al, un, una",
        "MAINTENANT": "ahora, ahora mismo, ahorita, en este momento, esta noche, ayuda, rápido, ya",
        "NUIT": "esta noche, esta noche mismo, hoy, hoy noche, por la noche, pasar la noche",
        "PILULES": "pastillas, pastilla, medicamentos, medicinas, somníferos, pildoras, comprimidos",
        "DANS": "en, dentro, dentro de, a, por",
    },
    cri="socorro auxilio sos",
    faux_amis=(
        "morir|morirme|muero|muere|mato|matar|matarme|mata de risa|hambre|frío|calor|vergüenza|sed|"
        "aburrimiento|sueño|ganas|miedo|amor|asco|la_risa|pena",
        "muero|morir por un|una|el|la|trabajar|ver|conocer|ir|tener",
        "me mato|matarme|matando trabajando|a|estudiando|por|para",
        "trabajo|estrés|calor|espalda|cabeza|curro|papeleo|esto|eso|pies me? está|va|me? mata|matando|"
        "matar",
        "PARENT|jefe|profesor|mujer|marido me? va|van a? matarme|matar si|cuando|porque",
        "me pega|pega bien|el_sol|la_gana|fuerte_el_sol",
        "pega|pegar el|la|los|las|un|una? cartel|foto|sello|papel|currículum",
        "me sigue|siguen|siguió en instagram|facebook|tiktok|twitter|redes|youtube",
        "vais|va|van|vas|ustedes|usted|si|ustéd ... llamar|llama|llaman|llamáis|avisar|avisan|avisáis "
        "a? la? policía",
        "ataque al corazón cuando|al_ver",
        "viola|violan mis|los|las|sus|nuestros|la derechos|ley|intimidad|privacidad",
        "albergue|ayuda|trabajo|trabajar|voluntario para|con|de personas|gente sin techo|hogar",
    ),
    motifs={
        "mourir": (
            "me? quiero|quisiera|quería|deseo|prefiero|querría morir|morirme|matar|matarme|suicidar|"
            "suicidarme|ahorcar|ahorcarme|estar_muerto|estar_muerta $",
            "me? quiero|deseo|prefiero morir|morirme|matarme|suicidarme|ahorcarme|estar_muerto|"
            "estar_muerta",
            "me voy_a morir|matar|suicidar|ahorcar $",
            "se quiere|va_a suicidar|ahorcar|quitar_la_vida",
            "me quiero matar|suicidar|ahorcar|morir",
            "me voy a matar|suicidar|ahorcar|tirar_por|tirar_del|quitar_la_vida",
            "voy a matarme|suicidarme|ahorcarme|quitarme_la_vida",
            "tengo|tiene|ganas ganas|deseos? de morir|morirme|matarme|suicidarme|morirse|suicidarse|"
            "desaparecer_para_siempre",
            "LUI se? quiere|va_a|intenta|piensa_en morir|morirse|matarse|suicidarse|suicidar|matar $",
            "quitarme|quitarse la vida",
            "pienso|pensando|pensar|pensamientos|ideas|idea .. suicidio|suicidarme|matarme|suicidas|"
            "suicida|muerte|quitarme_la_vida & me|tengo|pienso|estoy|mi",
            "acabar|terminar con mi|su vida",
            "no quiero|puedo|quiere|deseo seguir? vivir|viviendo|seguir_viva|seguir_vivo|"
            "despertar|estar_en_este_mundo más|así|$",
            "no quiero ya? más? vivir",
            "ya no quiero|puedo vivir|seguir_viviendo|seguir_con_vida|existir",
            "no tengo|hay|encuentro ganas|razón|razones|motivo|motivos|sentido de|para|en? vivir|"
            "seguir_viviendo",
            "mejor muerto|muerta|si_me_muero|sin_mí|estar_muerta|estar_muerto",
            "me corto los|las brazos|venas|muñecas|piernas",
            "me|hago corto|daño a_mí_mismo|a_mí_misma|a_mi_mismo|a_mi_misma",
        ),
        "geste": (
            "me? he|tomé|tragué|ha|tomo|tome|trague|se_tomó|ingerí tomado|tragado|ingerido? "
            "... todas|todos|muchas|muchos|NB|caja|frasco|bote|sobredosis .. PILULES",
            "tomado|tomé|tome|tragado|tragué|trague|tomó .. PILULES & morir|matar*|muerte|suicid*",
            "me|se he|corté|corte|ha|cortó|estoy_cortando cortado? las|mis venas|muñecas",
            "voy|va|punto|quiero|dispuesto a|de? saltar|tirarme|tirar|lanzarme|tirarse|lanzar & puente|"
            "ventana|balcón|azotea|tren|metro|techo|tejado",
            "estoy en|sobre|al el|la|borde puente|azotea|tejado|ventana|balcón|vías & saltar|tirar*|morir|"
            "matar*|lanzar*",
            "tomé|bebí|bebió|tomado|bebido|tragado veneno|lejía|ácido|cloro",
            "soga|cuerda ... cuello & morir|ahorc*|listo|lista|adiós|despid*",
            "intentado|intentó|intenté|intente suicidar*|matar*|quitarme_la_vida|quitarse_la_vida & "
            "hoy|ahora|ayuda|MAINTENANT|pastillas|sangre",
        ),
        "couple": (
            "COUPLE siempre|todavía|también|ya|otra_vez|a_veces|que? me|nos|la|le FRAPPE",
            "él siempre? me|nos FRAPPE",
            "me FRAPPE COUPLE|mi_COUPLE",
            "me|nos FRAPPE mi COUPLE",
            "COUPLE .. me|nos|la está|sigue|estaba|vuelve_a? pegando|golpeando|maltratando|pegar|"
            "amenazando",
            "me está|sigue pegando|golpeando|maltratando|amenazando mi COUPLE",
            "COUPLE ... es|está|muy|se_pone violento|violenta|agresivo|maltratador|abusivo",
            "sufro|víctima|sufriendo de|por? violencia|maltrato|malos_tratos de? "
            "género|doméstica|machista|conyugal|de_género|en_casa|de_mi_COUPLE|$",
            "tengo|con miedo de|a mi COUPLE",
            "COUPLE .. me obliga|fuerza|forzó|obligó a tener|acostarme|prostituirme|hacer",
        ),
        "couple-danger": (
            "COUPLE .. me|nos|la|a_mí? quiere|va_a|intenta|intentó|amenaza_con|ha_intentado|dice_que "
            "matar|matarme|matarnos|apuñalar|asesinar|estrangular|me_va_a_matar",
            "COUPLE .. dijo|dice|ha_dicho|amenaza|amenazó .. matar|matarme|muerte|matarnos",
            "COUPLE ... me|nos FRAPPE MAINTENANT",
            "COUPLE .. me está|estaba pegando|golpeando|maltratando MAINTENANT",
            "COUPLE & cuchillo|pistola|arma|navaja|machete & me|nos|amenaz*|puerta|ayuda",
            "COUPLE .. me|nos encierra|encerró|encerrada|encerrado|ha_encerrado|tiene_encerrada|"
            "tiene_encerrado",
            "COUPLE .. no me|nos deja salir",
        ),
        "viol": (
            "me|fui|he_sido|han|ha|a_mí violaron|violó|violado|violada|han_violado|ha_violado",
            "me quieren|quiere|intentó|intentaron|intenta violar",
            "me obligan|obligaron|obliga|forzaron|fuerzan a prostituirme|acostarme|prostitución",
            "abusó|abusaron|abusan|abusa sexualmente? de mí|mi",
        ),
        "danger": (
            "me|nos quiere|quieren|va_a|van_a|intenta|intentan|está_intentando|amenaza_con|"
            "amenazan_con|intentó|trata_de|tratan_de matar|apuñalar|disparar|asesinar|secuestrar|violar",
            "UN_AUTRE .. quiere|quieren|va_a|van_a|intenta|intentan|intentando|trata_de|está_tratando_de "
            "matarme|matarnos|apuñalarme|hacerme_daño|secuestrarme|atacarme|violarme",
            "me|nos están|está|siguen atacando|persiguiendo|siguiendo|robando|asaltando|agrediendo|"
            "pegando|golpeando|apuntando|acosando MAINTENANT|en|por|desde|$|un|unos",
            "UN_AUTRE .. me|nos persigue|persiguen|ataca|atacan|apunta|sigue_por|sigue_en|atacó|atacaron",
            "me|nos amenaza|amenazan|amenazó|amenazaron|apuntan|atacó|atacaron con|de un|una|muerte "
            "cuchillo|pistola|arma|navaja|machete|$",
            "UN_AUTRE .. tiene|con|lleva|un|una? cuchillo|pistola|arma|navaja|machete & me|nos|ayuda|"
            "puerta|aquí|policía|calle|amenaz*|gente",
            "están|está|quieren|quiere|intentan|intenta|ha|han entrando|entrar|forzando|rompiendo|"
            "entrado|forzar .. casa|puerta|piso|ventana|apartamento & MAINTENANT|alguien|ladrón|ladrones|"
            "un_hombre|policía|solo|sola",
            "hay un|una|unos|alguien hombre|ladrón|ladrones|alguien|desconocido? en|dentro|dentro_de "
            "mi|la casa|piso|habitación",
            "^ por_favor|ayuda|socorro|rápido? llame|llamen|llamad|llama|avisen|avisad|manden|envíen "
            "a? la? policía",
            "necesito|pueden_llamar|puede_llamar|podéis_llamar|puedes_llamar a? la? policía MAINTENANT|"
            "por_favor|aquí|$",
            "estoy|estamos|está en peligro",
            "mi|nuestra|su vida está|corre en? peligro",
            "me|nos tienen|tiene|han|retienen secuestrado|secuestrada|retenido|retenida|encerrado|"
            "encerrada|encerrados|a_la_fuerza",
            "jefe|patrón|patrona|empleador .. me encierra|encerró|tiene_encerrada & pasaporte|salir|pag*",
            "me|nos dispararon|están_disparando|disparan",
        ),
        "vital": (
            "no puede|puedo|logra|consigue|está casi|bien? respirar|respirando",
            "no respira|reacciona|despierta y|está|mi|ya|ayuda|desde|por|$",
            "dejó|dejado de respirar",
            "está|quedó|encontré|perdió|inconsciente|cayó inconsciente|desmayado|desmayada|"
            "el_conocimiento|la_conciencia",
            "me|se|le|está|estoy está|dando|dio|teniendo|teniendo_un|da un|un_ataque|infarto|derrame|ictus "
            "al|infarto|ataque|cardíaco|de? corazón|epilepsia|cerebral|$",
            "ataque al|de corazón|epilepsia & MAINTENANT|ayuda|está|mi",
            "está|estoy|sufre|teniendo|tiene teniendo|con|un? infarto|ictus|convulsiones|hemorragia|"
            "sobredosis",
            "dolor|duele|opresión|presión mucho|fuerte|muy_fuerte? en? el pecho|corazón",
            "sangra|sangro|sangrando|desangra|desangrando|sangre mucho|mucha|muchísimo|sin_parar|"
            "de_la_cabeza|por_la_cabeza|demasiado|$",
            "pierdo|pierde|perdiendo|perdido|vomita|vomito|tose mucha? sangre",
            "embarazada & sangr*|contracciones|rompí_aguas",
            "rompí|roto|rompió|rompieron la? aguas|fuente",
            "estoy|está|mi_COUPLE de|dando parto|a_luz",
            "sobredosis & está|mi|ayuda|tomó|he|droga*",
            "llame|llamen|llamad|llama|manden|envíen|necesito|necesita|necesitamos a? una? ambulancia|samu",
            "lo|la|le|me|fue|ha_sido|han apuñalaron|apuñaló|apuñalado|apuñalada|dispararon|atropelló|"
            "atropellaron|han_apuñalado|atropellado",
            "se|me está|estoy muriendo|ahogando|asfixiando & ayuda|MAINTENANT|$",
            "ENFANT .. tragó|bebió|tomó|ha_tragado|ha_bebido|comió lejía|veneno|pila|pastillas|"
            "medicamentos|detergente|producto",
            "casa|piso|edificio|apartamento|cocina|habitación está|se ardiendo|en_llamas|quema|incendia|"
            "quemando|está_quemando",
            "hay fuego|un_incendio|incendio en mi|la|el|nuestro casa|piso|edificio|apartamento|cocina",
        ),
        "parent": (
            "PARENT siempre|todavía|también|a_veces|ya? me|nos FRAPPE",
            "PARENT .. me|nos está|sigue pegando|golpeando|maltratando",
            "me|nos FRAPPE MON PARENT",
            "me pegan|maltratan|golpean|violan en casa|el_centro|mi_casa|el_hogar",
            "PARENT .. me toca|tocó|toquetea|manosea|violó|viola|abusa|abusó",
            "PARENT .. abusa|abusó de mí|mi",
            "tengo|con miedo de|a mi PARENT & peg*|golpe*|casa|matar*",
        ),
        "enfant": (
            "él|ella|vecino|vecina|vecinos|alguien|PARENT|profesor|maestra .. le|les? FRAPPE a? MON|"
            "algún ENFANT",
            "ENFANT ... está|es|siendo|sufre|fue siendo? maltratado|maltratada|golpeado|golpeada|"
            "violado|violada|abusado|abusada|maltratados",
            "FRAPPE a MON ENFANT",
        ),
        "enfant-du-couple": ("COUPLE .. le|les? FRAPPE a? mi|mis|nuestro|nuestros|los|sus ENFANT",),
        "disparu": (
            "ENFANT ha|han|se|está|lo desaparecido|desapareció|perdió|secuestrado|secuestraron & mi|mis",
            "no encuentro a mi|mis ENFANT",
            "secuestraron|secuestrado|secuestró|llevaron a mi|mis ENFANT",
        ),
        "mariage": (
            "me|la obligan|fuerzan|quieren|obliga|fuerza|obligar a? casarme|casarse|casar & PARENT|familia|"
            "obliga*|fuerza*|no_quiero",
            "matrimonio|boda forzado|forzada|obligado & me|mi|mis",
        ),
        "toit": (
            "no|ni|sin tengo|tenemos|tiene|hay|sé|sabemos|tendré|encuentro? donde|dónde|adonde|"
            "a_dónde|en_dónde|lugar|sitio|ningún_sitio|ningún_lugar|cama .. dormir|quedarme|quedarnos|"
            "ir|pasar|alojarme|vivir|ir_a_dormir|NUIT",
            "sin|no tengo|tenemos|un? techo|hogar|cama|casa|alojamiento NUIT|para_dormir",
            "no tengo|tenemos|sin techo $",
            "dónde|donde|adónde puedo|podemos|voy_a|vamos_a|duermo dormir|NUIT|pasar_la_noche",
            "duermo|dormimos|dormir|durmiendo|vivo|vivimos|viviendo|duerme|dormido|quedado en|por|bajo la|"
            "el|mi|un|una|las|su? calle|calles|coche|carro|auto|estación|parque|puente|banco|tienda|cajero|"
            "metro|portal|intemperie|suelo|furgoneta",
            "estoy|estamos|quedé|quedamos|vivo|vivimos en la calle",
            "me|nos|la|lo quedé|quedo|quedamos|dejaron|echaron|echó|botaron|sacaron|han_echado|ha_echado|"
            "corrieron|pusieron a|en|de la|mi|casa calle|casa|hoy|NUIT|piso|albergue|hotel|$",
            "echado|echaron|desalojaron|desahuciaron|desalojado|desahuciado .. hoy|NUIT|esta_mañana|calle",
            "soy|somos|estoy|persona sin techo|hogar|casa",
            "duermo|dormimos|dormir|duerme afuera|fuera|a_la_intemperie|al_raso",
            "necesito|busco|necesitamos|buscamos|quiero .. lugar|sitio|donde|dónde|techo|cama|refugio|"
            "albergue|habitación .. NUIT",
        ),
        "chut": (
            "no puedo hablar|llamar|hacer_ruido & oye|oír|escucha|escuchar|al_lado|cerca|aquí|escondida|"
            "escondido|puerta",
            "me va|puede|van a? oír|escuchar",
            "estoy|estamos escondida|escondido|escondidos & él|marido|hombre|hombres|alguien|COUPLE|puerta|"
            "casa|matar*",
        ),
        "sourd": ("soy|estoy|es sordo|sorda|sordomudo|sordomuda|mudo|muda",),
    },
    negation="no nunca jamás ya_no tampoco ni",
    liens="me te se nos",
    fiction=(
        "película películas pelicula serie series canción canciones libro libros novela juego "
        "título titulada titulado llamada documental episodio letra disco netflix obra"
    ),
    passe=(
        "hace NB|dos|tres|cuatro|cinco|diez|muchos|varios|unos|algunos años|meses|mucho|tiempo",
        "hace mucho|años|tiempo",
        "NB|dos|tres|cinco|diez|varios|muchos años atrás|antes",
        "cuando yo? era|tenía|era_niño|vivía|estaba|fui|éramos",
        "de niño|niña|pequeño|pequeña|joven|chico",
        "el año|mes|invierno|verano pasado",
        "en AN|mi_infancia|mi_niñez|el_pasado|aquella_época",
        "antes $",
        "antes yo|me|vivía|dormía|mi|estaba|de_llegar|de_venir",
    ),
    encore=(
        "desde|todavía|aún|sigue|siguen|ahora|ayer|hoy|esta_noche|otra_vez|siempre",
        "años|meses|tiempo que",
    ),
    fini=(
        "fuera|salvo de peligro",
        "a salvo",
        "ya no|estoy_bien|estamos_bien|pasó|está_bien|está_mejor|terminó|tengo_casa",
        "ahora .. bien|mejor|seguro|segura|piso|casa|divorciad*|tranquil*",
        "estoy|estamos divorciada|divorciado|separada|separado|bien|mejor|divorciados",
        "murió|falleció|en_la_cárcel",
        "encontré|encontramos|conseguí .. piso|casa|habitación|alojamiento",
    ),
    si="si miedo temo podría cuando riesgo",
    futur=(
        "próximo|próxima|que_viene mes|semana|año",
        "mes|semana|año próximo|próxima|que_viene",
        "dentro de|un|una|NB|dos|tres|pocos? mes|meses|semana|semanas",
        "en NB|dos|tres|un|una mes|meses|semana|semanas",
        "pronto",
    ),
    ce_soir=("NUIT|ahora|ya|mismo",),
    au_pays=(
        "mi|nuestro|su|al país|pueblo|ciudad_natal",
        "vuelvo|volver|volvemos|regreso|regresar|regresamos|deportan|devuelven",
        "venezuela|colombia|honduras|salvador|nicaragua|perú|cuba|ecuador|méxico|guatemala|haití",
        "asilo|refugiado|refugiada|perseguid*",
    ),
    ages=("tengo AGE años|años_de_edad|$|y|años_y", "mi_edad es? AGE", "de AGE años"),
)
