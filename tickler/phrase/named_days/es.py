"""Spanish names of feasts, civil days and international days."""

from __future__ import annotations

from tickler.phrase.language import NamedDays

DAYS = NamedDays(
    names={
        "ramadan": "mes de ramadán; mes del ramadán",
        "ramadan_start": (
            "inicio del ramadán; el inicio del ramadán; comienzo del ramadán; el comienzo del ramadán; "
            "principio del ramadán; primer día del ramadán; inicio de ramadán; primer día de ramadán; "
            "comienzo de ramadán; el primer día de ramadán; el primer día del ramadán"
        ),
        "laylat_al_qadr": "noche del destino; noche del decreto",
        "eid_al_fitr": (
            "aid el fitr; el fin del ramadán; fin de ramadán; final del ramadán; el final del ramadán; "
            "fiesta del fin del ramadán; fiesta de fin de ramadán; la fiesta del fin de ramadán; "
            "fiesta del fin de ramadán; el eid; fiesta de la ruptura del ayuno"
        ),
        "arafah": "día de arafat; día de arafa",
        "eid_al_adha": "aid el adha; aid el kebir; fiesta del sacrificio; fiesta del cordero; pascua del sacrificio",
        "islamic_new_year": "año nuevo islámico; año nuevo musulmán; año nuevo árabe",
        "ashura": "achura; día de ashura",
        "mawlid": "nacimiento del profeta; cumpleaños del profeta; natalicio del profeta; mulud",
        "isra_and_miraj": "isra y miraj; isra y mi raj; viaje nocturno",
        "tu_bishvat": "año nuevo de los árboles",
        "purim": "fiesta de purim",
        "passover": "pésaj; pesaj; pascua judía; pascua hebrea; pésaj judío",
        "shavuot": "fiesta de las semanas",
        "tisha_bav": "tisha be av",
        "rosh_hashanah": "año nuevo judío; año nuevo hebreo; rosh ha shaná",
        "high_holidays": "altas fiestas; altas fiestas judías",
        "jewish_holidays": "fiestas judías; fiestas hebreas; festividades judías",
        "may_day": (
            "día internacional de los trabajadores; día internacional del trabajo; día internacional del trabajador"
        ),
        "yom_kippur": "iom kipur; día del perdón; día de la expiación",
        "sukkot": "sucot; sukot; fiesta de los tabernáculos; fiesta de las cabañas; fiesta de las cabañuelas",
        "simchat_torah": "simjat torá; simjat tora",
        "hanukkah": (
            "janucá; janucá judía; januká; janukah; jánuca; hanuká; jánuka; fiesta de las luces judía; "
            "fiesta de las luminarias"
        ),
        "holi": (
            "fiesta holi; festival holi; fiesta de holi; festival de holi; festival de los colores; "
            "fiesta de los colores"
        ),
        "ganesh_chaturthi": "festival de ganesha; festival de ganesh",
        "dussehra": "dushera",
        "diwali": "festival de las luces; fiesta de las luces; festival de diwali",
        "guru_nanak": "nacimiento de guru nanak; cumpleaños de guru nanak",
        "guru_ravidas": "nacimiento de guru ravidas; cumpleaños de guru ravidas",
        "nyepi": "año nuevo balinés",
        "lunar_new_year": (
            "el año nuevo chino; el año nuevo lunar; fiesta de la primavera china; fiesta de la primavera; "
            "fiesta de primavera china; festival de primavera chino; año chino"
        ),
        "lunar_new_year_eve": "víspera del año nuevo chino; nochevieja china",
        "lantern_festival": (
            "festival de los faroles; festival de las linternas; fiesta de los faroles; fiesta de las linternas"
        ),
        "seollal": "año nuevo coreano",
        "tet": "fiesta del tet; año nuevo vietnamita; festival del tet",
        "qingming": "festival qingming; día de los difuntos chino; festival de qingming",
        "dragon_boat": (
            "festival del bote del dragón; festival de los botes del dragón; festival de los botes dragón; "
            "fiesta del bote del dragón; festival del barco del dragón; festival de barcos dragón; "
            "festival de los barcos dragón"
        ),
        "mid_autumn": (
            "festival del medio otoño; festival de medio otoño; fiesta del medio otoño; fiesta de medio otoño; "
            "festival de la luna; fiesta de la luna"
        ),
        "double_ninth": "festival del doble nueve",
        "golden_week": "semana dorada; semana de oro",
        "obon": "festival obon",
        "vesak": "día de vesak; día del vesak",
        "buddhas_birthday": "cumpleaños de buda; nacimiento de buda",
        "songkran": "año nuevo tailandés; festival de songkran",
        "puthandu": "año nuevo tamil; año nuevo bengalí; año nuevo jemer",
        "nowruz": "nouruz persa; novruz; año nuevo persa; año nuevo iraní; año nuevo kurdo",
        "yalda": "noche de yalda",
        "old_new_year": (
            "año nuevo ortodoxo; viejo año nuevo; año nuevo juliano; año nuevo ruso; año nuevo serbio; "
            "antiguo año nuevo"
        ),
        "orthodox_epiphany": "teofanía",
        "ethiopian_new_year": "año nuevo etíope; año nuevo copto",
        "clean_monday": "lunes limpio; lunes puro",
        "lazarus_saturday": "sábado de lázaro",
        "orthodox_maundy_thursday": "gran jueves; gran y santo jueves",
        "orthodox_good_friday": "gran viernes; viernes santo de los ortodoxos; gran y santo viernes",
        "orthodox_holy_saturday": "gran sábado; gran y santo sábado",
        "orthodox_easter": "pascua de los ortodoxos; pascha",
        "orthodox_christmas": "navidad de los ortodoxos",
        "lent": "cuaresma",
        "carnival_thursday": "jueves lardero; jueves gordo",
        "carnival_monday": "lunes de carnaval",
        "carnival_sunday": "domingo de carnaval",
        "trinity": (
            "santísima trinidad; domingo de la santísima trinidad; domingo de la trinidad; fiesta de la trinidad"
        ),
        "groundhog": "día de la marmota",
        "burns": "noche de burns",
        "st_david": "día de san david",
        "st_patrick": "día de san patricio; saint patrick",
        "st_george": (
            "día de san jorge; diada de sant jordi; san jorge día; día de sant jordi; día de aragón; "
            "día de castilla y león"
        ),
        "annunciation": "anunciación; día de la anunciación; fiesta de la anunciación; la encarnación fiesta",
        "walpurgis": "noche de walpurgis",
        "transfiguration": "transfiguración",
        "st_anthony": "día de san antonio",
        "michaelmas": "día de san miguel; fiesta de san miguel",
        "st_martin": "día de san martín de tours; veranillo de san martín",
        "christ_the_king": "fiesta de cristo rey",
        "st_andrew": "día de san andrés; la noche de san andrés",
        "st_barbara": "día de santa bárbara",
        "st_lucy": "día de santa lucía",
        "boxing_day": "día de san esteban; segundo día de navidad",
        "holy_innocents": "santos inocentes; día de los santos inocentes; día de los inocentes; los inocentes",
        "advent_1": "primer domingo de adviento; adviento; inicio de adviento",
        "advent_2": "segundo domingo de adviento",
        "advent_3": "tercer domingo de adviento",
        "advent_4": "cuarto domingo de adviento",
        "st_nicholas": "día de san nicolás",
        "oktoberfest": "fiesta de la cerveza de múnich; fiesta de la cerveza",
        "catalonia": "la diada; diada de cataluña; día de cataluña; once de septiembre diada",
        "super_bowl": "super tazón",
        "martin_luther_king": "día de martin luther king; martin luther king",
        "presidents": "día de los presidentes",
        "memorial": "día de los caídos",
        "independence_us": (
            "independencia de estados unidos; independencia de los estados unidos; "
            "día de la independencia de estados unidos; independence day; independencia americana; "
            "independencia de eeuu"
        ),
        "columbus": "día de colón; día de cristóbal colón",
        "veterans": "día de los veteranos; día del armisticio",
        "canada_day": "día de canadá",
        "bastille": (
            "toma de la bastilla; día de la bastilla; fiesta nacional francesa; fiesta nacional de francia; "
            "día nacional de francia"
        ),
        "german_unity": "día de la unidad alemana; fiesta nacional alemana",
        "australia_day": "día de australia",
        "waitangi": "día de waitangi",
        "anzac": "día de anzac; día del anzac",
        "administrative": "día de la secretaria; día de las secretarias; día del asistente administrativo",
        "bosses": "día del jefe; día de los jefes",
        "cyber_monday": "ciberlunes; cyber lunes; ciber lunes",
        "giving_tuesday": "martes de dar; martes de las buenas acciones",
        "small_business_saturday": "sábado de los pequeños negocios",
        "singles": "día del soltero; día de los solteros; doble once; once del once",
        "earth_hour": "hora del planeta",
        "grandparents": "día de los abuelos estadounidense",
        "guy_fawkes": "noche de guy fawkes; noche de las hogueras",
        "new_years_eve": "noche de fin de año; noche de san silvestre",
        "mandela": "día de mandela; día de nelson mandela",
        "womens_day": "día internacional de la mujer; día internacional de las mujeres; día de las mujeres",
        "world_earth": "día de la tierra",
        "world_water": "día del agua",
        "world_environment": "día del medio ambiente",
        "world_book": "día del libro",
        "world_tobacco": "día sin tabaco; día mundial sin tabaco",
        "world_car_free": "día sin coche; día sin coches; día sin carro; día europeo sin coches",
        "world_united_nations": "día de las naciones unidas; día de la onu",
        "world_human_rights": "día de los derechos humanos",
        "world_holocaust": "día de la memoria del holocausto; día del holocausto",
        "world_children": "día universal del niño; día universal de la infancia; día de los derechos del niño",
        "world_consumers": "día del consumidor; día de los derechos del consumidor",
        "world_peace": "día de la paz",
        "world_animals": "día de los animales",
        "world_music": "día de la música",
        "europe_day": "día de europa",
    },
    namesakes={
        "eid_al_fitr": "eid; aid",
        "holi": "holi",
        "onam": "onam",
        "yalda": "yalda",
        "tet": "tet",
        "islamic_new_year": "muharram",
        "lunar_new_year": "losar",
        "st_david": "san david",
        "st_patrick": "san patricio",
        "st_george": "sant jordi",
        "st_anthony": "san antonio de padua",
        "christ_the_king": "cristo rey",
        "st_andrew": "san andrés",
        "st_barbara": "santa bárbara",
        "st_lucy": "santa lucía",
        "boxing_day": "sant esteve",
        "st_nicholas": "san nicolás",
        "kwanzaa": "kwanza",
    },
    churches={
        "orthodox": (
            "ortodoxa; ortodoxo; ortodoxas; ortodoxos; rusa; ruso; rusas; serbia; serbio; georgiana; georgiano; juliana"
        ),
        "greek": "griega; griego; griegas; rumana; rumano; búlgara; búlgaro; chipriota; ucraniana; ucraniano",
        "coptic": "copta; copto; coptas; etíope; etíopes; eritrea",
        "armenian": "armenia; armenio",
        "western": "católica; católico; católicas; protestante; occidental",
        "unknown": "asiria; asirio; caldea; caldeo; tibetano; hindú; bereber; andino; aymara",
    },
    churches_behind=True,
    world={
        "día mundial {}; día internacional {}; día universal {}; jornada mundial {}": {
            "braille": "del braille",
            "education": "de la educación",
            "wetlands": "de los humedales",
            "cancer": "contra el cáncer; del cáncer; de la lucha contra el cáncer",
            "science_women": (
                "de la mujer y la niña en la ciencia; de la mujer en la ciencia; de la niña y la mujer en la ciencia"
            ),
            "radio": "de la radio",
            "social_justice": "de la justicia social",
            "mother_language": "de la lengua materna",
            "wildlife": "de la vida silvestre",
            "hearing": "de la audición",
            "engineering": "de la ingeniería; de los ingenieros; del ingeniero",
            "consumers": "de los derechos del consumidor; del consumidor; de los consumidores",
            "recycling": "del reciclaje",
            "happiness": "de la felicidad",
            "forests": "de los bosques; del bosque; forestal",
            "poetry": "de la poesía",
            "racism": (
                "contra el racismo; de la eliminación de la discriminación racial; contra la discriminación racial"
            ),
            "down": "del síndrome de down",
            "water": "del agua",
            "meteorology": "meteorológico; de la meteorología",
            "tuberculosis": "de la tuberculosis; contra la tuberculosis",
            "theatre": "del teatro",
            "backup": "de la copia de seguridad; del backup",
            "autism": "del autismo; de concienciación sobre el autismo; de concienciación del autismo",
            "health": "de la salud",
            "parkinson": "del parkinson; del párkinson",
            "monuments": "de los monumentos y sitios; del patrimonio; de los monumentos",
            "creativity": "de la creatividad; de la creatividad y la innovación",
            "earth": "de la tierra; de la madre tierra",
            "book": "del libro; del libro y del derecho de autor; del libro y los derechos de autor",
            "malaria": "de la malaria; del paludismo; contra la malaria",
            "intellectual_property": "de la propiedad intelectual",
            "work_safety": (
                "de la seguridad y la salud en el trabajo; de la seguridad y salud en el trabajo; "
                "de la seguridad en el trabajo; de la salud y seguridad en el trabajo"
            ),
            "dance": "de la danza; del baile",
            "jazz": "del jazz",
            "press": "de la libertad de prensa",
            "red_cross": (
                "de la cruz roja; de la cruz roja y de la media luna roja; de la cruz roja y la media luna roja"
            ),
            "nurses": "de la enfermería; de la enfermera; de las enfermeras; de enfermería",
            "families": "de la familia; de las familias",
            "light": "de la luz",
            "telecommunication": (
                "de las telecomunicaciones; de internet; de las telecomunicaciones y la sociedad de la información"
            ),
            "museums": "de los museos; del museo",
            "bees": "de las abejas; de la abeja",
            "metrology": "de la metrología",
            "cultural_diversity": "de la diversidad cultural",
            "biodiversity": "de la biodiversidad; de la diversidad biológica",
            "tobacco": "sin tabaco; sin fumar",
            "milk": "de la leche",
            "bicycle": "de la bicicleta; de la bici",
            "environment": "del medio ambiente; del medioambiente; del ambiente",
            "oceans": "de los océanos; del océano",
            "accreditation": "de la acreditación",
            "child_labour": "contra el trabajo infantil",
            "blood": "del donante de sangre; de la donación de sangre; del donador de sangre",
            "desertification": "contra la desertificación; de lucha contra la desertificación",
            "refugees": "de los refugiados; del refugiado",
            "yoga": "del yoga",
            "music": "de la música",
            "drugs": "contra las drogas; contra la droga; contra el uso indebido y el tráfico ilícito de drogas",
            "small_business": (
                "de las pymes; de las pequeñas empresas; de las microempresas y las pequeñas y medianas empresas; "
                "de las mipymes"
            ),
            "population": "de la población",
            "youth_skills": "de las habilidades de la juventud",
            "hepatitis": "contra la hepatitis; de la hepatitis",
            "friendship": "de la amistad",
            "indigenous": "de los pueblos indígenas",
            "youth": "de la juventud",
            "photography": "de la fotografía",
            "humanitarian": "de la asistencia humanitaria; de la ayuda humanitaria",
            "literacy": "de la alfabetización",
            "suicide": "para la prevención del suicidio; de la prevención del suicidio; de prevención del suicidio",
            "democracy": "de la democracia",
            "ozone": "de la capa de ozono; del ozono; de la preservación de la capa de ozono",
            "patients": "de la seguridad del paciente",
            "peace": "de la paz",
            "alzheimer": "del alzheimer; de alzheimer; del alzhéimer",
            "car_free": "sin coches; sin coche; sin automóvil; sin auto",
            "tourism": "del turismo",
            "rabies": "contra la rabia; de la rabia",
            "heart": "del corazón",
            "translation": "de la traducción; del traductor",
            "older": (
                "de las personas mayores; de las personas de edad; de los mayores; de las personas adultas mayores; "
                "del adulto mayor"
            ),
            "coffee": "del café",
            "vegetarian": "del vegetarianismo; vegetariano",
            "non_violence": "de la no violencia",
            "animals": "de los animales; del animal; de los derechos de los animales",
            "teachers": "de los docentes; del docente; de los maestros; del maestro; del profesor",
            "post": "del correo; del correo postal",
            "mental_health": "de la salud mental; de salud mental",
            "girls": "de la niña; de las niñas",
            "disasters": "para la reducción del riesgo de desastres; para la reducción de los desastres",
            "standards": "de la normalización; de las normas; de la estandarización",
            "rural_women": "de las mujeres rurales; de la mujer rural",
            "handwashing": "del lavado de manos",
            "food": "de la alimentación",
            "poverty": "para la erradicación de la pobreza; contra la pobreza; de la erradicación de la pobreza",
            "statistics": "de la estadística",
            "osteoporosis": "de la osteoporosis",
            "united_nations": "de las naciones unidas",
            "polio": "de la polio; contra la polio; de la lucha contra la polio",
            "stroke": "del ictus; del acv",
            "savings": "del ahorro",
            "cities": "de las ciudades",
            "tsunami": "de concienciación sobre los tsunamis; del tsunami",
            "urbanism": "del urbanismo",
            "science": "de la ciencia; de la ciencia para la paz y el desarrollo",
            "diabetes": "de la diabetes",
            "tolerance": "de la tolerancia; para la tolerancia",
            "students": "de los estudiantes; del estudiante",
            "toilet": "del retrete; del inodoro; del baño; del saneamiento",
            "men": "del hombre; de los hombres",
            "children": (
                "del niño; de la infancia; de los niños; de los derechos del niño; de los derechos de la infancia"
            ),
            "television": "de la televisión",
            "violence_against_women": (
                "de la eliminación de la violencia contra la mujer; contra la violencia de género; "
                "contra la violencia hacia la mujer; de la eliminación de la violencia contra las mujeres; "
                "contra la violencia machista"
            ),
            "aids": "del sida; de la lucha contra el sida; contra el sida; del vih",
            "slavery": "para la abolición de la esclavitud; de la abolición de la esclavitud",
            "disabilities": "de las personas con discapacidad; de la discapacidad",
            "volunteers": "de los voluntarios; del voluntariado; del voluntario",
            "soil": "del suelo; de los suelos",
            "aviation": "de la aviación civil",
            "corruption": "contra la corrupción",
            "human_rights": "de los derechos humanos",
            "mountains": "de las montañas; de la montaña",
            "arabic": "de la lengua árabe",
            "migrants": "del migrante; de los migrantes",
            "kidney": "del riñón",
            "password": "de la contraseña",
            "cooperatives": "de las cooperativas",
            "habitat": "del hábitat",
            "architecture": "de la arquitectura; de los arquitectos; del arquitecto",
            "sight": "de la visión; de la vista",
            "hospice": "de los cuidados paliativos; de cuidados paliativos",
            "quality": "de la calidad",
            "philosophy": "de la filosofía",
            "road_victims": (
                "en recuerdo de las víctimas de los accidentes de tráfico; "
                "en recuerdo de las víctimas de accidentes de tráfico; de las víctimas de accidentes de tráfico"
            ),
            "holocaust": "de conmemoración del holocausto; en memoria de las víctimas del holocausto; del holocausto",
        },
    },
)
