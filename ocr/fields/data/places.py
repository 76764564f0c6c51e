"""Words of postal addresses, and countries under their own and other names."""

from __future__ import annotations

from ocr.fields.data import listed, ordered, phrases

STREETS = listed(
    """
    street st str road rd avenue ave av avn boulevard blvd bld bldg lane ln drive dr way highway hwy parkway
    pkwy court ct place pl square sq terrace ter crescent cres circle cir close trail trl turnpike pike row walk
    wharf quay esplanade parade pde alley mews grove gardens hill rise loop plaza expressway expy freeway fwy
    route rte broadway circuit cct embankment strasse weg allee platz gasse ring ufer damm chaussee steig stieg
    pfad markt straat laan plein kade dijk singel gracht steenweg baan rue bd quai chemin che ch impasse imp
    cours faubourg fbg passage rond-point zone za zi zac lieu-dit calle c/ avda avenida paseo pso pza carretera
    ctra ronda camino callejon travesia glorieta poligono pol pg urbanizacion urb carrera cra kra cll diagonal
    transversal calzada colonia col barrio jiron jr rua r travessa alameda praca estrada rodovia largo quadra qd
    lote lt conjunto conj setor via viale piazza pzza corso vicolo contrada strada borgo piazzale localita loc
    lungomare gatan vagen gata vag gate gt gade vej alle torg torv plass veien vei katu tie kuja polku tanav tn
    mnt puiestee iela prospekts gatve prospektas ulica ul aleja al aleje plac osiedle os ulice trida namesti nam
    nabrezi utca u ut korut tere krt trg cesta put avenija bulevar bul setaliste obala soseaua sos bulevardul
    aleea calea piata intrarea splaiul bloc bl sc ap etaj sector cadde caddesi cad sokak sokagi sok sk
    bulvari bulv blv mahalle mahallesi mah mh meydani yolu apartmani apt kat daire osb is-merkezi sitesi
    san-sitesi carsisi blok ada parsel hani duong pho phuong p quan q tp thanh-pho tinh huyen xa ngo ngach hem
    toa-nha tang lau so khu jalan jln jl lorong lrg persiaran psrn lebuh lebuhraya taman tmn komplek kompleks
    kel kec kav kampung kg desa ruko gedung gd rt rw menara wisma bangunan barangay brgy subdivision subd
    village marg nagar vihar colony layout phase block cross main floor flr fl level lvl suite ste unit room rm
    apartment building tower towers blk house flat estate complex centre center mall arcade chambers park pk
    industrial ind area corner cnr opp opposite near nr behind beside above next off plot door no nos po p.o box
    pob bp postfach pobox apartado cp apdo casilla caixa postal postbox postboks pmb postbus piso planta oficina
    of ofc depto dpto local edificio edif ed edf torre bloque sala andar bloco loja apto interno int scala piano
    palazzo 1st 2nd 3rd 4th stock etage og eg stockwerk haus hof gebaude gewerbepark industriegebiet
    industriestrasse batiment bat immeuble residence escalier appt rruga rr lagjja pallati kati
    cd cadd bolgesi teknokent teknopark technopark technopole technopolis campus carrer rambla passeig placa ronda cami
    urbanizacao praceta lgo lugar esq dto frazione fraz pza vle cso lgo piazzetta pasaje psje pje manzana mz ampliacion fracc
    fraccionamiento delegacion parque interior aleje alej lok nam trida nabr ctvrt sidliste sidlisko nabrezie setany
    fszt emelet sugarut rakpart fasor bdul bvd jud judet comuna sat sector scara odos leoforos leof platia
    prospekt prosp prospect bulvar bulevard vul kvartal mikrorayon pst puiestee pustaka gaten veg vegen vagen grand backen
    straede boks torvet gatan vagur braut straeti iela laukums gatve aikste aleja plaats dreef hof wal
    seksyen bandar pusat perdagangan desa kawasan perindustrian persekutuan rukan kelurahan kecamatan kabupaten
    purok sitio poblacion gali chowk bazar bazaar enclave vihar puram salai wadi dist distt district taluk tehsil taluka
    mohalla sarani sharani goli thana upazila mawatha lotissement lot hay derb douar cite villa villas immeubles
    pr g cho ku machi gil dong fundo parcela km predio hacienda vereda corregimiento
    sportpark industriepark businesspark technologiepark stadtpark wissenschaftspark gewerbegebiet
    sraid bothar rae ceide cearnog faiche ascaill rathad heol ffordd stryd triq kalea etorbidea straed gota plaas rylaan kloof
    barabara mtaa kalye kochasi kucesi kuc kerros krs cuesta sendero costanera malecon plazuela plazoleta prolongacion prol
    circunvalacion circuito retorno privada cerrada ruta esquina anden bajada subida ladeira beco viela azinhaga rotunda calcada
    sentier venelle montee lieu hameau corniche traverse hameau promenade salita circonvallazione traversa stradone fondamenta skwer rondo
    parc activites rynek droga setany dulo fundatura drumul sicap concession corner
    rehov rechov derech sderot chome soi thanon khwaeng khet tambon amphoe jie dadao
    """
)
"""Words that stand in addresses, in the languages of Latin script."""

THOROUGHFARES = listed(
    """
    street st road rd avenue ave lane drive terrace crescent close way row walk mews grove parade alley boulevard blvd
    """
)
"""Words that end the name of an English street, whatever it is named after: "Church Lane"."""

STREET_ENDINGS = ordered(
    """
    strasse str weg platz gasse allee ring ufer damm straat laan plein kade dijk gracht steenweg gatan vagen
    gata gade vej gate veien vei katu tie kuja polku stig torget allen graben markt chaussee singel bulvaris
    iela baan lei pad dreef steig zeile veg vegen gaten grand backen straede plads vegur braut straeti kuja katu raitti
    """
)
"""Ends of street names in languages that write them as one word."""

ESTATES = phrases(
    """
    organize sanayi; sanayi sitesi; serbest bolge; zona industrial; zona industriale; zona artigianale; zone industrielle;
    zone artisanale; industrial estate; industrial park; industrial area; industrial zone; business park; business bay;
    trading estate; enterprise park; free zone; gewerbegebiet; gewerbepark; poligono industrial; zona franca;
    parque industrial; parque empresarial; distrito industrial; khu cong nghiep; kcn; kawasan industri;
    kawasan perindustrian; bedrijventerrein; bedrijvenpark; erhvervspark; foretagspark; yrityspuisto
    """
)
"""What estates are called where firms have their works, folded."""

STATES: dict[str, frozenset[str]] = {
    "US": listed(
        """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK
    OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR
    """
    ),
    "CA": listed(
        """
    AB BC MB NB NL NS NT NU ON PE QC SK YT
    """
    ),
    "AU": listed(
        """
    NSW VIC QLD SA WA TAS ACT NT
    """
    ),
    "BR": listed(
        """
    AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO
    """
    ),
}
"""Abbreviations of states as they are printed, in capitals."""

STATE_NAMES: dict[str, tuple[str, ...]] = {
    "US": phrases(
        """
    alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii;
    idaho; illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan;
    minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey; new mexico; new
    york; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island; south carolina;
    south dakota; tennessee; texas; utah; vermont; virginia; washington; west virginia; wisconsin; wyoming
    """
    ),
    "CA": phrases(
        """
    alberta; british columbia; manitoba; new brunswick; newfoundland; nova scotia; ontario; quebec; saskatchewan
    """
    ),
    "AU": phrases(
        """
    new south wales; victoria; queensland; south australia; western australia; tasmania
    """
    ),
    "IN": phrases(
        """
    andhra pradesh; assam; bihar; chhattisgarh; goa; gujarat; haryana; himachal pradesh; jharkhand; karnataka;
    kerala; madhya pradesh; maharashtra; manipur; odisha; punjab; rajasthan; tamil nadu; tamilnadu; telangana;
    uttar pradesh; uttarakhand; west bengal
    """
    ),
    "GB": phrases(
        """
    bedfordshire; berkshire; buckinghamshire; cambridgeshire; cheshire; cornwall; cumbria; derbyshire; devon; dorset;
    east sussex; essex; gloucestershire; hampshire; herefordshire; hertfordshire; lancashire; leicestershire; lincolnshire;
    merseyside; middlesex; northamptonshire; northumberland; nottinghamshire; oxfordshire; shropshire; somerset;
    staffordshire; suffolk; surrey; warwickshire; west midlands; west sussex; wiltshire; worcestershire; north yorkshire;
    west yorkshire; south yorkshire; bucks; herts; berks; cambs; glos; hants; lancs; leics; lincs; northants; notts; oxon;
    staffs; warks; worcs; salop; co durham; aberdeenshire; fife; gwynedd; powys; county antrim; county down; tyne and wear
    """
    ),
    "IE": phrases(
        """
    co dublin; co cork; co galway; co kerry; co clare; co mayo; co donegal; co wicklow; co kildare; co meath; co louth;
    co wexford; co kilkenny; co tipperary; co limerick; co waterford; co sligo; co westmeath; co laois; co offaly;
    co roscommon; co leitrim; co cavan; co monaghan; co carlow; co longford;
    co chiarrai; co na gaillimhe; co chorcai; co dhun na ngall; co mhaigh eo; co an chlair; co na mi; co bhaile atha cliath
    """
    ),
    "AR": phrases(
        """
    capital federal; c.a.b.a; caba; bs. as; entre rios; tucuman; chubut; neuquen; santiago del estero
    """
    ),
    "BR": phrases(
        """
    minas gerais; rio grande do sul; rio grande do norte; santa catarina; mato grosso; espirito santo; distrito federal
    """
    ),
    "CO": phrases(
        """
    antioquia; cundinamarca; valle del cauca; risaralda; quindio
    """
    ),
    "MX": phrases(
        """
    cdmx; nuevo leon; jalisco; guanajuato; edo. de mexico; estado de mexico; quintana roo; michoacan; tamaulipas; sinaloa;
    n.l; qro; edo. mex
    """
    ),
    "ZA": phrases(
        """
    gauteng; western cape; eastern cape; northern cape; kwazulu-natal; kwazulu natal; limpopo; mpumalanga; free state
    """
    ),
    "PH": phrases(
        """
    metro manila; bulacan; pampanga; cavite; batangas; benguet; negros occidental
    """
    ),
    "MY": phrases(
        """
    selangor; johor; penang; pulau pinang; perak; sabah; sarawak; negeri sembilan; melaka; kedah; kelantan;
    terengganu; pahang; wilayah persekutuan
    """
    ),
    "ID": phrases(
        """
    jawa barat; jawa timur; jawa tengah; banten; sumatera utara; dki jakarta
    """
    ),
}

COUNTRIES: dict[str, str] = {
    name: code
    for code, names in {
        "US": "usa;u.s.a;u.s.a.;us;u.s.;united states;united states of america;estados unidos;eeuu;etats-unis;etats unis;amerika",
        "GB": "uk;u.k.;u.k;united kingdom;great britain;england;scotland;wales;northern ireland;royaume-uni;reino unido",
        "DE": "germany;deutschland;allemagne;alemania;alemanha;germania;almanya;niemcy;duitsland;tyskland;nemecko;njemacka",
        "AT": "austria;osterreich;autriche;avusturya;rakousko;oostenrijk",
        "CH": "switzerland;schweiz;suisse;svizzera;suiza;suica;isvicre;zwitserland",
        "LI": "liechtenstein",
        "FR": "france;frankreich;francia;franca;fransa;frankrijk;francja",
        "BE": "belgium;belgique;belgie;belgien;belgica;belgio;belcika",
        "NL": "netherlands;the netherlands;nederland;holland;pays-bas;niederlande;paises bajos;hollanda",
        "LU": "luxembourg;luxemburg;letzebuerg",
        "IT": "italy;italia;italie;italien;italya",
        "ES": "spain;espana;espagne;spanien;espanha;spagna;ispanya",
        "PT": "portugal;portogallo;portekiz",
        "IE": "ireland;eire;irland;irlande;republic of ireland",
        "DK": "denmark;danmark;danemark;dinamarca;danimarka",
        "SE": "sweden;sverige;suede;schweden;suecia;isvec",
        "NO": "norway;norge;norvege;norwegen;noruega;norvec",
        "FI": "finland;suomi;finlande;finnland;finlandia",
        "IS": "iceland;island",
        "PL": "poland;polska;pologne;polen;polonia;polonya",
        "CZ": "czech republic;czechia;ceska republika;cesko;tschechien;republique tcheque;czech rep",
        "SK": "slovakia;slovensko;slovak republic;slovenska republika;slowakei",
        "HU": "hungary;magyarorszag;hongrie;ungarn;hungria;macaristan",
        "SI": "slovenia;slovenija;slowenien",
        "HR": "croatia;hrvatska;kroatien;croatie;hirvatistan",
        "RS": "serbia;srbija;serbien;sirbistan",
        "BA": "bosnia and herzegovina;bosna i hercegovina;bih;bosnia;b&h",
        "ME": "montenegro;crna gora",
        "MK": "north macedonia;macedonia;makedonija",
        "AL": "albania;shqiperi;shqiperia",
        "XK": "kosovo;kosova",
        "RO": "romania;roumanie;rumanien",
        "BG": "bulgaria;bulgarien",
        "MD": "moldova",
        "GR": "greece;griechenland;grece",
        "CY": "cyprus;kibris;kktc",
        "MT": "malta",
        "TR": "turkey;turkiye;turquie;turkei;turquia;turchia",
        "EE": "estonia;eesti",
        "LV": "latvia;latvija",
        "LT": "lithuania;lietuva",
        "UA": "ukraine;ukraina",
        "RU": "russia;russian federation",
        "BY": "belarus",
        "GE": "georgia republic",
        "AM": "armenia",
        "AZ": "azerbaijan;azerbaycan",
        "KZ": "kazakhstan",
        "UZ": "uzbekistan;ozbekiston",
        "CA": "canada;kanada",
        "MX": "mexico;mexique;mexiko",
        "BR": "brazil;brasil;bresil;brasilien;brezilya",
        "AR": "argentina",
        "CL": "chile",
        "CO": "colombia",
        "PE": "peru",
        "EC": "ecuador",
        "VE": "venezuela",
        "UY": "uruguay",
        "PY": "paraguay",
        "BO": "bolivia",
        "CR": "costa rica",
        "PA": "panama",
        "GT": "guatemala",
        "HN": "honduras",
        "SV": "el salvador",
        "NI": "nicaragua",
        "DO": "dominican republic;republica dominicana",
        "PR": "puerto rico",
        "CU": "cuba",
        "JM": "jamaica",
        "TT": "trinidad and tobago;trinidad & tobago",
        "BB": "barbados",
        "AU": "australia;australie",
        "NZ": "new zealand;nz;aotearoa",
        "FJ": "fiji",
        "PG": "papua new guinea",
        "IN": "india;bharat;indien",
        "PK": "pakistan",
        "BD": "bangladesh",
        "LK": "sri lanka",
        "NP": "nepal",
        "MV": "maldives",
        "BT": "bhutan",
        "CN": "china;p.r.china;p.r. china;pr china;prc;p.r.c.;p. r. china;people's republic of china",
        "HK": "hong kong;hongkong;hong kong sar;h.k.",
        "MO": "macau;macao",
        "TW": "taiwan;taiwan r.o.c.;r.o.c.",
        "JP": "japan;japon",
        "KR": "korea;south korea;republic of korea;korea republic",
        "SG": "singapore;singapur;singapura",
        "MY": "malaysia",
        "ID": "indonesia",
        "TH": "thailand",
        "VN": "vietnam;viet nam",
        "PH": "philippines;pilipinas;phils",
        "MM": "myanmar",
        "KH": "cambodia",
        "LA": "laos",
        "BN": "brunei",
        "AE": "uae;u.a.e.;u.a.e;united arab emirates",
        "SA": "saudi arabia;ksa;k.s.a.;kingdom of saudi arabia",
        "QA": "qatar",
        "KW": "kuwait",
        "BH": "bahrain",
        "OM": "oman;sultanate of oman",
        "JO": "jordan",
        "LB": "lebanon;liban",
        "IL": "israel",
        "IQ": "iraq",
        "IR": "iran",
        "YE": "yemen",
        "SY": "syria",
        "PS": "palestine",
        "EG": "egypt",
        "MA": "morocco;maroc",
        "DZ": "algeria;algerie",
        "TN": "tunisia;tunisie",
        "LY": "libya",
        "SN": "senegal",
        "CI": "cote d'ivoire;ivory coast",
        "CM": "cameroon;cameroun",
        "GH": "ghana",
        "NG": "nigeria",
        "KE": "kenya",
        "TZ": "tanzania",
        "UG": "uganda",
        "RW": "rwanda",
        "ET": "ethiopia",
        "ZM": "zambia",
        "ZW": "zimbabwe",
        "BW": "botswana",
        "NA": "namibia",
        "ZA": "south africa;rsa;suid-afrika",
        "MZ": "mozambique;mocambique",
        "AO": "angola",
        "MU": "mauritius",
        "MG": "madagascar",
        "SD": "sudan",
        "CD": "dr congo;drc",
        "GA": "gabon",
        "BJ": "benin",
        "TG": "togo",
        "ML": "mali",
        "BF": "burkina faso",
    }.items()
    for name in names.split(";")
}
"""Folded name of a country -> its code."""

POSTAL_PREFIXES = listed(
    """
    D DE A AT CH F FR B BE NL L LU I IT E ES P PT S SE N NO DK FIN FI PL CZ SK H HU SLO SI HR RO BG GR TR MD LT
    LV EE RS BIH MK AL
    """
)
"""Country letters written before a postal code, as in D-28195."""
POSTAL_PREFIX_COUNTRY: dict[str, str] = {
    "D": "DE",
    "A": "AT",
    "F": "FR",
    "B": "BE",
    "L": "LU",
    "I": "IT",
    "E": "ES",
    "P": "PT",
    "S": "SE",
    "N": "NO",
    "FIN": "FI",
    "H": "HU",
    "SLO": "SI",
    "BIH": "BA",
}
POSTAL_PREFIX_COUNTRY.update({p: p for p in POSTAL_PREFIXES if len(p) == 2})

POSTAL: dict[str, str] = {
    "US": r"\d{5}(?:-\d{4})?",
    "GB": r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}",
    "CA": r"[A-Z]\d[A-Z]\s?\d[A-Z]\d",
    "NL": r"\d{4}\s?[A-Z]{2}",
    "IE": r"[A-Z]\d[\dW]\s?[A-Z\d]{4}",
    "PL": r"\d{2}-\d{3}",
    "PT": r"\d{4}-\d{3}",
    "BR": r"\d{5}-?\d{3}",
    "SE": r"\d{3}\s?\d{2}",
    "CZ": r"\d{3}\s?\d{2}",
    "SK": r"\d{3}\s?\d{2}",
    "GR": r"\d{3}\s?\d{2}",
    "IN": r"\d{3}\s?\d{3}",
    "CN": r"\d{6}",
    "SG": r"\d{6}",
    "VN": r"\d{5,6}",
    "RO": r"\d{6}",
    "DE": r"\d{5}",
    "FR": r"\d{5}",
    "IT": r"\d{5}",
    "ES": r"\d{5}",
    "TR": r"\d{5}",
    "HR": r"\d{5}",
    "FI": r"\d{5}",
    "RS": r"\d{5}",
    "BA": r"\d{5}",
    "ME": r"\d{5}",
    "EE": r"\d{5}",
    "LT": r"(?:LT-)?\d{5}",
    "MX": r"\d{5}",
    "MY": r"\d{5}",
    "ID": r"\d{5}",
    "TH": r"\d{5}",
    "UA": r"\d{5}",
    "KR": r"\d{5}",
    "PK": r"\d{5}",
    "LK": r"\d{5}",
    "SA": r"\d{5}",
    "KE": r"\d{5}",
    "MA": r"\d{5}",
    "EG": r"\d{5}",
    "PE": r"\d{5}",
    "DZ": r"\d{5}",
    "XK": r"\d{5}",
    "AT": r"\d{4}",
    "CH": r"\d{4}",
    "BE": r"\d{4}",
    "LU": r"(?:L-)?\d{4}",
    "DK": r"\d{4}",
    "NO": r"\d{4}",
    "HU": r"\d{4}",
    "SI": r"\d{4}",
    "BG": r"\d{4}",
    "AU": r"\d{4}",
    "NZ": r"\d{4}",
    "ZA": r"\d{4}",
    "PH": r"\d{4}",
    "TN": r"\d{4}",
    "MK": r"\d{4}",
    "AL": r"\d{4}",
    "LV": r"LV-\d{4}",
    "BD": r"\d{4}",
    "AR": r"[A-Z]?\d{4}(?:[A-Z]{3})?",
    "CL": r"\d{7}",
    "CO": r"\d{6}",
    "IL": r"\d{7}",
    "JP": r"\d{3}-\d{4}",
    "TW": r"\d{3,5}",
    "NG": r"\d{6}",
    "RU": r"\d{6}",
    "BY": r"\d{6}",
    "IS": r"\d{3}",
    "LI": r"\d{4}",
    "MT": r"[A-Z]{3}\s?\d{4}",
    "CY": r"\d{4}",
    "GE": r"\d{4}",
    "AM": r"\d{4}",
    "AZ": r"(?:AZ\s?)?\d{4}",
    "KZ": r"\d{6}",
    "UZ": r"\d{6}",
    "MD": r"(?:MD-?)?\d{4}",
    "UY": r"\d{5}",
    "EC": r"\d{6}",
    "CR": r"\d{5}",
    "DO": r"\d{5}",
    "GT": r"\d{5}",
    "VE": r"\d{4}",
    "PY": r"\d{4}",
    "NP": r"\d{5}",
    "KH": r"\d{5,6}",
    "JO": r"\d{5}",
    "KW": r"\d{5}",
    "ET": r"\d{4}",
    "MZ": r"\d{4}",
    "BN": r"[A-Z]{2}\d{4}",
}
"""Postal code of each country, for searching in capitals."""
