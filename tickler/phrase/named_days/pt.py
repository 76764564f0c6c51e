"""Portuguese names of feasts, civil days and international days."""

from __future__ import annotations

from tickler.phrase.language import NamedDays

DAYS = NamedDays(
    names={
        "ramadan": "ramadão; ramadã; mês do ramadão; mês do ramadã",
        "ramadan_start": (
            "início do ramadão; início do ramadã; começo do ramadão; começo do ramadã; o início do ramadão; "
            "o início do ramadã; primeiro dia do ramadão; primeiro dia do ramadã; o primeiro dia do ramadão; "
            "o primeiro dia do ramadã"
        ),
        "laylat_al_qadr": "noite do decreto; noite do destino",
        "eid_al_fitr": (
            "o fim do ramadão; o fim do ramadã; final do ramadã; final do ramadão; festa do fim do ramadão; "
            "festa do fim do ramadã; festa do desjejum; festa da quebra do jejum"
        ),
        "eid_al_adha": "festa do sacrifício; festa do carneiro; festa do cordeiro",
        "islamic_new_year": "ano novo islâmico; ano novo muçulmano",
        "ashura": "achura",
        "mawlid": "nascimento do profeta; aniversário do profeta; natalício do profeta",
        "isra_and_miraj": "isra e miraj; isra e mi raj; viagem noturna do profeta",
        "tu_bishvat": "ano novo das árvores",
        "purim": "festa de purim",
        "passover": "pessach; pessá; páscoa judaica; páscoa hebraica; pessah",
        "shavuot": "festa das semanas; shavuote",
        "rosh_hashanah": "rosh hashná; ano novo judaico; rosh ha shaná; ano novo hebraico",
        "high_holidays": "grandes festas judaicas",
        "jewish_holidays": "festas judaicas; feriados judaicos",
        "may_day": (
            "dia internacional do trabalhador; dia internacional dos trabalhadores; dia internacional do trabalho"
        ),
        "yom_kippur": "iom kipur; dia do perdão; kipur; dia da expiação; iom kippur",
        "sukkot": "sucot; sukot; festa das cabanas; festa dos tabernáculos; festa das tendas",
        "simchat_torah": "simchat torá; simchá torá",
        "hanukkah": "chanucá; hanucá; chanuca; hanuká; chanuká; festa das luzes judaica; festival das luzes judaico",
        "holi": "festa holi; festival holi; festival das cores; festa das cores; festival de holi; festa de holi",
        "ganesh_chaturthi": "festival de ganesha",
        "diwali": "festival das luzes; festa das luzes; festival de diwali",
        "guru_nanak": "aniversário de guru nanak; nascimento de guru nanak",
        "guru_ravidas": "aniversário de guru ravidas; nascimento de guru ravidas",
        "nyepi": "ano novo balinês",
        "lunar_new_year": (
            "o ano novo chinês; o ano novo lunar; festival da primavera chinês; festival da primavera; "
            "festa da primavera chinesa; ano lunar chinês"
        ),
        "lunar_new_year_eve": "véspera do ano novo chinês",
        "lantern_festival": "festival das lanternas; festa das lanternas",
        "seollal": "ano novo coreano",
        "tet": "festival do tet; festa do tet; ano novo vietnamita",
        "qingming": "festival qingming; dia de finados chinês; festival de qingming; cheng ming",
        "dragon_boat": (
            "festival do barco dragão; festival dos barcos dragão; festival do barco do dragão; "
            "festival dos barcos do dragão; festa do barco dragão"
        ),
        "mid_autumn": (
            "festival do meio do outono; festival de meio do outono; festival da lua; festival do meio outono; "
            "festa da lua; festival de outono chinês; festival do bolo lunar; festa do meio do outono"
        ),
        "double_ninth": "festival do duplo nove",
        "golden_week": "semana dourada; semana de ouro",
        "obon": "festival obon",
        "vesak": "dia de vesak",
        "buddhas_birthday": "aniversário de buda; nascimento de buda",
        "songkran": "ano novo tailandês; festival songkran",
        "puthandu": "ano novo tâmil; ano novo bengali",
        "nowruz": "ano novo persa; ano novo iraniano; ano novo curdo; novruz",
        "yalda": "noite de yalda",
        "old_new_year": (
            "ano novo ortodoxo; velho ano novo; ano novo juliano; ano novo russo; ano novo sérvio; antigo ano novo"
        ),
        "orthodox_epiphany": "teofania",
        "ethiopian_new_year": "ano novo etíope; ano novo copta",
        "clean_monday": "segunda feira limpa; segunda feira pura; segunda limpa",
        "lazarus_saturday": "sábado de lázaro",
        "orthodox_good_friday": "sexta feira santa dos ortodoxos; grande sexta feira",
        "orthodox_easter": "páscoa dos ortodoxos",
        "orthodox_christmas": "natal dos ortodoxos",
        "lent": "quaresma; período da quaresma",
        "carnival_sunday": "domingo de carnaval; domingo gordo",
        "trinity": "santíssima trindade; domingo da santíssima trindade; domingo da trindade; festa da trindade",
        "sacred_heart": "sagrado coração de jesus; festa do sagrado coração",
        "candlemas": "festa da candelária; apresentação do senhor; festa das candeias",
        "groundhog": "dia da marmota",
        "burns": "noite de burns",
        "st_david": "dia de são david",
        "st_patrick": "dia de são patrício; saint patrick s day",
        "annunciation": "anunciação; festa da anunciação; anunciação do senhor",
        "walpurgis": "noite de walpurgis",
        "transfiguration": "transfiguração",
        "st_anthony": "dia de santo antônio; o santo antónio",
        "michaelmas": "dia de são miguel",
        "our_lady_of_guadalupe": "nossa senhora de guadalupe",
        "christ_the_king": "festa de cristo rei; solenidade de cristo rei",
        "st_andrew": "santo andré dia; dia de santo andré",
        "st_barbara": "dia de santa bárbara; santa bárbara dia",
        "boxing_day": "dia de santo estêvão; segundo dia de natal; dia de santo estevão",
        "holy_innocents": "santos inocentes; dia dos santos inocentes",
        "advent_1": "primeiro domingo do advento; advento; início do advento; primeiro domingo de advento",
        "advent_2": "segundo domingo do advento; segundo domingo de advento",
        "advent_3": "terceiro domingo do advento; terceiro domingo de advento",
        "advent_4": "quarto domingo do advento; quarto domingo de advento",
        "st_nicholas": "dia de são nicolau",
        "oktoberfest": "festa da cerveja de munique",
        "fallas": "fallas de valência",
        "san_fermin": "san fermín; festas de são firmino; sanfermines",
        "martin_luther_king": "dia de martin luther king; martin luther king",
        "presidents": "dia dos presidentes",
        "independence_us": (
            "independence day; independência dos estados unidos; dia da independência dos estados unidos; "
            "independência americana; dia da independência americana; independência dos eua; "
            "dia da independência dos eua"
        ),
        "columbus": "dia de colombo; dia de cristóvão colombo",
        "veterans": "dia dos veteranos; dia do armistício",
        "canada_day": "dia do canadá",
        "bastille": (
            "tomada da bastilha; dia da bastilha; festa nacional francesa; queda da bastilha; dia nacional da frança; "
            "feriado nacional francês"
        ),
        "german_unity": "dia da unidade alemã; dia da unificação alemã",
        "australia_day": "dia da austrália",
        "waitangi": "dia de waitangi",
        "anzac": "dia de anzac; dia do anzac",
        "secretaries_br": "dia da secretária; dia das secretárias; dia do secretário",
        "bosses": "dia do chefe; dia dos chefes",
        "customers_br": "dia do cliente",
        "giving_tuesday": "dia de doar; terça feira da doação",
        "singles": "dia dos solteiros; dia do solteiro",
        "earth_hour": "hora do planeta; hora da terra",
        "guy_fawkes": "noite de guy fawkes; noite das fogueiras",
        "friends_day": "dia do amigo",
        "mandela": "dia de mandela; dia internacional nelson mandela; dia de nelson mandela",
        "womens_day": "dia internacional da mulher; dia internacional das mulheres; dia das mulheres",
        "world_earth": "dia da terra",
        "world_water": "dia da água",
        "world_environment": "dia do meio ambiente; dia do ambiente",
        "world_book": "dia do livro",
        "world_tobacco": "dia sem tabaco; dia mundial sem tabaco",
        "world_car_free": "dia sem carro; dia sem carros; dia europeu sem carros",
        "world_united_nations": "dia das nações unidas; dia da onu",
        "world_human_rights": "dia dos direitos humanos",
        "world_holocaust": "dia da memória do holocausto; dia do holocausto",
        "world_children": "dia universal da criança; dia universal das crianças; dia dos direitos da criança",
        "world_consumers": "dia do consumidor",
        "world_animals": "dia dos animais; dia do animal",
        "world_music": "dia da música",
        "world_savings": "dia da poupança",
        "europe_day": "dia da europa",
    },
    namesakes={
        "eid_al_fitr": "eid",
        "holi": "holi",
        "onam": "onam",
        "yalda": "yalda",
        "tet": "tet",
        "islamic_new_year": "muharram",
        "lunar_new_year": "losar",
        "sacred_heart": "sagrado coração",
        "candlemas": "candelária",
        "st_patrick": "são patrício",
        "st_anthony": "santo antônio",
        "christ_the_king": "cristo rei",
        "boxing_day": "santo estêvão",
        "st_nicholas": "são nicolau",
        "san_fermin": "são firmino",
    },
    churches={
        "orthodox": (
            "ortodoxa; ortodoxo; ortodoxas; ortodoxos; russa; russo; sérvia; sérvio; georgiana; georgiano; juliano; "
            "juliana"
        ),
        "greek": "grega; grego; romena; romeno; búlgara; búlgaro; cipriota; ucraniana; ucraniano",
        "coptic": "copta; coptas; etíope; etíopes; eritreia; eritreu",
        "armenian": "arménia; arménio; armênia; armênio",
        "western": "católica; católico; protestante; ocidental; evangélica; evangélico",
        "unknown": "assíria; assírio; caldeia; caldeu; tibetano; hindu; berbere",
    },
    churches_behind=True,
    world={
        "dia mundial {}; dia internacional {}; jornada mundial {}": {
            "braille": "do braille",
            "education": "da educação",
            "wetlands": "das zonas húmidas; das zonas úmidas; das áreas úmidas",
            "cancer": (
                "do cancro; do câncer; contra o câncer; contra o cancro; de luta contra o cancro; "
                "de combate ao câncer; de luta contra o câncer"
            ),
            "science_women": (
                "das mulheres e meninas na ciência; das mulheres na ciência; das mulheres e raparigas na ciência; "
                "da mulher na ciência"
            ),
            "radio": "da rádio; do rádio",
            "social_justice": "da justiça social",
            "mother_language": "da língua materna",
            "wildlife": "da vida selvagem",
            "hearing": "da audição",
            "engineering": "da engenharia; dos engenheiros; do engenheiro",
            "consumers": "dos direitos do consumidor; do consumidor; dos direitos dos consumidores; dos consumidores",
            "recycling": "da reciclagem",
            "happiness": "da felicidade",
            "forests": "das florestas; da floresta",
            "poetry": "da poesia",
            "racism": (
                "contra o racismo; contra a discriminação racial; para a eliminação da discriminação racial; "
                "de luta contra a discriminação racial; pela eliminação da discriminação racial"
            ),
            "down": "da síndrome de down; da trissomia 21; do síndrome de down",
            "water": "da água",
            "meteorology": "da meteorologia; meteorológico",
            "tuberculosis": "da tuberculose; de combate à tuberculose; contra a tuberculose",
            "theatre": "do teatro",
            "backup": "do backup; da cópia de segurança",
            "autism": (
                "do autismo; de conscientização do autismo; da consciencialização do autismo; "
                "da conscientização do autismo; de conscientização sobre o autismo"
            ),
            "health": "da saúde",
            "parkinson": "do parkinson; da doença de parkinson; de parkinson",
            "monuments": "dos monumentos e sítios; do patrimônio; do património; dos monumentos",
            "creativity": "da criatividade; da criatividade e inovação; da criatividade e da inovação",
            "earth": "da terra; da mãe terra; do planeta terra",
            "book": (
                "do livro; do livro e do direito de autor; do livro e dos direitos de autor; "
                "do livro e do direito autoral"
            ),
            "malaria": "da malária; contra a malária; de luta contra a malária",
            "intellectual_property": "da propriedade intelectual",
            "work_safety": (
                "da segurança e saúde no trabalho; da segurança e da saúde no trabalho; da segurança no trabalho; "
                "da saúde e segurança no trabalho"
            ),
            "dance": "da dança",
            "jazz": "do jazz",
            "press": "da liberdade de imprensa",
            "red_cross": "da cruz vermelha; da cruz vermelha e do crescente vermelho",
            "nurses": "da enfermagem; do enfermeiro; dos enfermeiros; da enfermeira",
            "families": "da família; das famílias",
            "light": "da luz",
            "telecommunication": "das telecomunicações; da internet; das telecomunicações e da sociedade da informação",
            "museums": "dos museus; do museu",
            "bees": "das abelhas; da abelha",
            "metrology": "da metrologia",
            "cultural_diversity": "da diversidade cultural",
            "biodiversity": "da biodiversidade; da diversidade biológica",
            "tobacco": "sem tabaco; sem fumo; sem fumar",
            "milk": "do leite",
            "bicycle": "da bicicleta",
            "environment": "do meio ambiente; do ambiente",
            "oceans": "dos oceanos; do oceano",
            "accreditation": "da acreditação",
            "child_labour": "contra o trabalho infantil; de combate ao trabalho infantil",
            "blood": "do doador de sangue; do dador de sangue; da doação de sangue",
            "desertification": "contra a desertificação; de combate à desertificação; de luta contra a desertificação",
            "refugees": "dos refugiados; do refugiado",
            "yoga": "do yoga; da ioga; do ioga",
            "music": "da música",
            "drugs": (
                "contra as drogas; contra a droga; de combate às drogas; contra o abuso de drogas; "
                "de luta contra a droga"
            ),
            "small_business": (
                "das pme; das micro pequenas e médias empresas; das pequenas empresas; das pequenas e médias empresas"
            ),
            "population": "da população",
            "youth_skills": "das habilidades dos jovens; das competências dos jovens",
            "hepatitis": (
                "da hepatite; contra a hepatite; das hepatites; das hepatites virais; "
                "de luta contra as hepatites virais"
            ),
            "friendship": "da amizade",
            "indigenous": "dos povos indígenas",
            "youth": "da juventude",
            "photography": "da fotografia",
            "humanitarian": "da ajuda humanitária; da assistência humanitária; humanitário",
            "literacy": "da alfabetização; da literacia",
            "suicide": (
                "da prevenção do suicídio; de prevenção do suicídio; de prevenção ao suicídio; "
                "para a prevenção do suicídio; da prevenção ao suicídio"
            ),
            "democracy": "da democracia",
            "ozone": (
                "do ozônio; do ozono; para a preservação da camada de ozônio; da camada de ozono; da camada de ozônio; "
                "para a preservação da camada de ozono"
            ),
            "patients": "da segurança do paciente; da segurança do doente",
            "peace": "da paz",
            "alzheimer": (
                "do alzheimer; da doença de alzheimer; de alzheimer; da pessoa com doença de alzheimer; "
                "da pessoa com alzheimer"
            ),
            "car_free": "sem carro; sem carros",
            "tourism": "do turismo",
            "rabies": "da raiva; contra a raiva",
            "heart": "do coração",
            "translation": "da tradução; do tradutor; dos tradutores",
            "older": "do idoso; das pessoas idosas; da pessoa idosa; dos idosos; da terceira idade",
            "coffee": "do café",
            "vegetarian": "do vegetarianismo; vegetariano",
            "non_violence": "da não violência",
            "animals": "dos animais; do animal",
            "teachers": "do professor; dos professores",
            "post": "dos correios; do correio",
            "mental_health": "da saúde mental",
            "girls": "da menina; das meninas; da rapariga; das raparigas",
            "disasters": (
                "para a redução de desastres; para a redução do risco de desastres; da redução de catástrofes; "
                "para a redução de catástrofes"
            ),
            "standards": "da normalização; dos padrões; da normatização",
            "rural_women": "das mulheres rurais; da mulher rural",
            "handwashing": "da lavagem das mãos; de lavar as mãos",
            "food": "da alimentação",
            "poverty": (
                "para a erradicação da pobreza; da erradicação da pobreza; contra a pobreza; "
                "pela erradicação da pobreza"
            ),
            "statistics": "da estatística",
            "osteoporosis": "da osteoporose",
            "united_nations": "das nações unidas",
            "polio": "da poliomielite; contra a pólio; da pólio; de combate à poliomielite; de combate à pólio",
            "stroke": "do avc",
            "savings": "da poupança",
            "cities": "das cidades",
            "tsunami": "da consciencialização sobre tsunamis; de conscientização sobre tsunamis; do tsunami",
            "urbanism": "do urbanismo",
            "science": "da ciência; da ciência pela paz e pelo desenvolvimento",
            "diabetes": "da diabetes; do diabetes; de combate ao diabetes",
            "tolerance": "da tolerância; para a tolerância",
            "students": "do estudante; dos estudantes",
            "toilet": "do banheiro; da casa de banho; do saneamento; da sanita; do vaso sanitário",
            "men": "do homem; dos homens",
            "children": "da criança; das crianças; dos direitos da criança; dos direitos das crianças; da infância",
            "television": "da televisão",
            "violence_against_women": (
                "para a eliminação da violência contra as mulheres; da não violência contra a mulher; "
                "pela eliminação da violência contra as mulheres; contra a violência às mulheres; "
                "da eliminação da violência contra as mulheres; contra a violência sobre as mulheres; "
                "contra a violência contra a mulher"
            ),
            "aids": (
                "da aids; da sida; de luta contra a aids; de luta contra a sida; de combate à aids; contra a aids; "
                "contra a sida; do hiv"
            ),
            "slavery": (
                "para a abolição da escravatura; da abolição da escravatura; para a abolição da escravidão; "
                "da abolição da escravidão; pela abolição da escravatura"
            ),
            "disabilities": "das pessoas com deficiência; da pessoa com deficiência; da deficiência",
            "volunteers": "do voluntário; dos voluntários; do voluntariado",
            "soil": "do solo; dos solos",
            "aviation": "da aviação civil",
            "corruption": "contra a corrupção; de combate à corrupção",
            "human_rights": "dos direitos humanos",
            "mountains": "da montanha; das montanhas",
            "arabic": "da língua árabe",
            "migrants": "dos migrantes; do migrante",
            "kidney": "do rim",
            "password": "da senha; da palavra passe",
            "cooperatives": "das cooperativas; do cooperativismo",
            "habitat": "do habitat",
            "architecture": "da arquitetura; do arquiteto; dos arquitetos",
            "sight": "da visão",
            "hospice": "dos cuidados paliativos; de cuidados paliativos",
            "quality": "da qualidade",
            "philosophy": "da filosofia",
            "road_victims": (
                "em memória das vítimas da estrada; em memória das vítimas de acidentes de trânsito; "
                "em memória das vítimas de trânsito"
            ),
            "holocaust": (
                "em memória das vítimas do holocausto; da memória do holocausto; do holocausto; "
                "da lembrança do holocausto"
            ),
        },
    },
)
