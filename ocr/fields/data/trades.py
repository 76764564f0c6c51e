"""Trades, shops, practices and public bodies: what a name of an organization opens or ends with, by language."""

from __future__ import annotations

from ocr.fields.data import listed, ordered

TRADES = listed(
    """
    antiques aquatics armoury auctioneers authority bakers barbers blacksmiths boatyard bookshop bookstore books
    bridal butchery cakes candles carpentry carpets cattery cellars cheese chocolates chocolatiers cider
    cleaners cobblers conservancy conservatory cooperage crematorium curtains decorators delicatessen deli diner
    dispensary distillers distillery electricians engravers excavation excavating fabrication fencing fisheries
    fishmongers framing fuels furnishers glassworks glazing greengrocers grooming guesthouse haberdashery
    hairdressing haulage hauliers heritage infirmary ironmongers ironworks joinery kennels knitwear launderette
    lettings masonry millinery minerals mining motorcycles mouldings municipality nurseries observatory
    opticians optometry orthodontics orthopaedics osteopathy paediatrics pathology pediatrics periodontics
    physiotherapy podiatry polytechnic pottery poultry preschool quarry quarries radiology refinery removals
    roasters roastery saddlery salvage sawmill scaffolding seeds sewing shipyard shutters stationers stationery
    stonemasons tailoring tailors tannery taproom tattoo tribunal tutors upholstery vets vintners warehouse
    watchmakers welders woodcraft yarns zoo laboratory archives hospice sanatorium confederation syndicate
    township borough parliament police spice spices safaris orthodontists periodontists

    merkezi poliklinigi hastanesi muayenehanesi klinigi magistrat

    klima heizung luftung trockenbau tiefbau hochbau fenster turen sanitaire zinguerie calefaccion canalizacoes aquecimento
    instalacje hydraulika ogrzewanie montaz topeni elektroinstalace vodoinstalacije grijanje verwarming dakwerken
    schilderwerken maleri sahko elettricita

    escribania hospitals hospitais architekten architekturburo taqueria birreria paleteria tortilleria panucheria konoba
    homestay guesthouse bouchon gastropub alehouse freehouse kofteci kofteciler borekci kebapci pideci tatlici lokantaci
    balikci manav berber terzihane dondurmaci simitci cigkofte surdejsbageri bageriet kafeteria kavarna vinoteka vinoteca
    enoteca rosticceria tabaccheria kaffeehaus imbiss trafik schlusseldienst anglers butchery chippy takeaway takeout diner
    bbq barbecue catering creamery deli donuts nails barbershop locksmith

    fasteners bolts steels tubes pipes castings forgings chem exim impex tent caterers sarees dyeing agro agrovet feeds
    tractors batteries cables switchgear bearings springs laminates plywood granites marbles sanitarywares fertilizers
    pesticides aircon upholsterers detailing carwash towers broadband hospitality aquaculture fastening looms handlooms
    garments apparels knitters boutiques auditors surveyors valuers assessors adjusters forwarders brokers brokerage

    abarrotes aceites agropecuaria alcaldia almacen almacenes artesanias asador aseguradora autoescuela
    autopartes avicola azulejos bazar biblioteca bodega bodegas bordados botica cafetalera canteras carniceria
    carpinteria cementos ceramicas cerrajeria cerveceria chocolateria climatizacion comercializadoras
    confecciones confiteria conservas consorcio constructora consultorio consultorios corporacion corporativo
    correduria cristaleria decoraciones destileria diputacion drogueria electricidad embutidos energias
    exportaciones farmacias federacion ferreteria finca floristeria fontaneria forja fruteria fundicion
    ganaderia gestoria gimnasio gobernacion granja gruas guarderia hacienda heladeria herreria hilados
    hospederia importaciones instalaciones intendencia jardineria jugueteria juzgado fiscalia lavanderia
    libreria llantera maquinaria marmoles mensajeria merceria metalurgica minera montajes mudanzas muebleria
    municipalidad municipio museo naviera notaria odontologica optica panaderia panificadora papeleria
    paqueteria parrilla parroquia pasteleria perfumeria pescaderia pesquera petrolera plomeria podologia
    policlinica policlinico procuraduria productora publicitaria queseria refaccionaria refacciones relojeria
    representaciones residencia rotulos sanatorio sastreria siderurgica sindicato suministros talabarteria
    tapiceria taqueria textiles tienda tintoreria tostadores verduleria vidrieria vinedos vivero viveros
    vulcanizadora zapateria

    acougue adega agroindustrial alfaiataria atacadista atelie autopecas borracharia cartorio cervejaria chacara
    churrascaria confeccoes confeitaria construtoras contabilidade cooperativas corticas creche drogaria
    empreiteira escritorio espaco estalagem estamparia exportacao fazenda floricultura frigorifico fundicao
    grafica herdade hotelaria importacao incorporadora joalharia joalheria lacticinios laticinios lavandaria
    livraria locadora maternidade malharia marcenaria marmoraria mercearia mudancas museu olaria otica
    ourivesaria papelaria pastelaria peixaria pensao pizzaria relojoaria representacoes sapataria seguradora
    serralharia serralheria tabelionato talho tecelagem torrefacao tornearia viveiro vidracaria vinicola

    ambulances bijouterie bistrot blanchisserie boucherie brasserie camping carrelage carrosserie caves
    charcuterie charpente charpentes chaudronnerie chauffage chocolaterie climatisation college commune
    communaute comptabilite confiserie conservatoire cordonnerie courtage couverture creperie demenagements
    dentaire distillerie droguerie ebenisterie epicerie etude expertise fabrique ferronnerie fiduciaire filature
    fonderie formation fromagerie gite horlogerie horticulture joaillerie kinesitherapie librairie maconnerie
    manufacture marbrerie maroquinerie mediatheque metallerie ministere miroiterie musee mutuelle optique
    orthopedie osteopathie papeterie paroisse peinture pepiniere pepinieres platrerie poissonnerie prefecture
    pressing quincaillerie scierie serrurerie syndicat tapisserie teinturerie tissage toiture tolerie traiteur
    usine vignobles vins vitrerie funebres

    arztpraxis augenoptik autolackiererei baumschule bausparkasse bedachungen behorde bestattungen bibliothek
    blumen blumenhaus brennerei buchbinderei buchhandlung bundesamt caritas confiserie dachdeckerei dentallabor
    diakonie elektro elektroanlagen ergotherapie fahrrader fahrschule feuerwehr finanzamt fliesen floristik
    forschungszentrum forst forsten forstbetrieb fotografie fotostudio galvanik gartenbau gastwirtschaft
    gebaudereinigung genossenschaft gericht gewerkschaft giesserei gymnasium handwerkskammer heizungsbau
    hofladen imkerei innung kaffeerosterei kammer karosserie kaserei kellerei kfz kindergarten kirchengemeinde
    klempnerei konditorei landesamt landmaschinen landratsamt landschaftsbau landtechnik landwirtschaft
    logopadie medizintechnik ministerium molkerei musikschule notariat optik parkett pension pfarramt
    pflegedienst pflegeheim physiotherapie polizei polsterei raumausstattung reifen reinigung rosterei sanitar
    sanitatshaus schlosserei schmiede schmuck seniorenheim spenglerei stahlbau stuckateur tierarztpraxis
    treuhand uhren umzuge volkshochschule weinhaus werkzeugbau wirtshaus zahnarztpraxis zahntechnik zimmerei
    zweirad

    aannemersbedrijf administratiekantoor advocatenkantoor apotheek autobedrijf bloemen bloemist boekhandel
    boerderij brouwerij dierenkliniek eetcafe fietsen fysiotherapie garagebedrijf gerechtshof hoveniers
    huisartsenpraktijk hypotheken kaas kapsalon keukens kliniek kwekerij loodgieters makelaarskantoor meubelen
    ministerie notariskantoor politie provincie rechtbank reisbureau rijksinstituut rijksuniversiteit
    rijksdienst rijschool scheepswerf schildersbedrijf schoonmaakbedrijf slijterij tandartspraktijk thuiszorg
    timmerbedrijf tuincentrum uitzendbureau verhuizers verloskundigen vishandel vloeren waterschap wijnhandel
    zorg zuivel instituut

    agriturismo alimentari ambulatorio autofficina autolavaggio autoriparazioni autotrasporti birrificio
    calzature calzaturificio carpenteria carrozzeria cartiera cartoleria caseificio ceramiche commercialisti
    confederazione conservatorio consorzio dentistico diocesi distilleria edile edili enoteca erboristeria
    falegnameria fattoria ferramenta filatura fioreria fonderia forno frantoio gastronomia gelateria
    giardinaggio gioielleria gommista idraulica imballaggi infissi latteria liceo litografia locanda macelleria
    maglificio marmi masseria meccanica metalmeccanica ministero notarile odontoiatrico oleificio oreficeria
    ortofrutta ospedale osteria ottica panificio parafarmacia parrocchia pasticceria pastificio pelletteria
    pescheria poliambulatorio prefettura questura restauri salumeria salumificio sartoria scavi serramenti
    spedizioni stamperia tappezzeria termoidraulica tessitura tipografia torneria torrefazione traslochi
    tribunale verniciatura vetreria vini vivai vivaio

    anaokulu asansor baharat belediye birligi butik dernek dershanesi dokum doner dugun duragi enstitu enstitusu
    fakulte firin firini firincilik galeri giyim gozluk halicilik hayvancilik hirdavat kafe kahve kahvesi
    kahvecisi kalip kargo kasabi kasap kaymakamligi kebap kirtasiye kitabevi klinik konfeksiyon kooperatifi
    kuafor kres kursu kuruyemis kuyumcu lastik lokanta lokantasi marketi mermer muayenehanesi nakliyat nalbur
    noter noterligi optik organizasyon pansiyon pansiyonu pastane pastanesi peynir poliklinigi sarkuteri seramik
    sepeti simit studyosu sut tarim terzi vakif valiligi yayinevi zeytinyagi ziraat zuccaciye

    browar cegielnia cukiernia drukarnia fabryka gabinet gabinety gospodarstwo hotelik huta instytut izba
    jubiler karczma kawiarnia klinika kosmetyka ksiegarnia kuznia kwiaciarnia lakiernictwo liceum masarnia meble
    ministerstwo mleczarnia muzeum odlewnia ogrodnictwo okna opony optyk parafia pensjonat piekarnia poradnia
    przedszkole przewozy rehabilitacja rachunkowe spedycja spoldzielnia starostwo stolarnia stolarstwo
    stomatologia tartak teatr warsztat winnica zajazd zaklady zegarmistrz zwiazek

    advokatni akademie ambulancia autodoprava autoservis autoskola cukrarna cukraren divadlo druzstvo gymnazium
    hospoda kadernictvi kavarna kaviaren knihkupectvi knihovna kniznica komora kvetinarstvi kvetinarstvo lekaren
    ministerstvo obecni ordinace pekarna pekaren pekarstvi pivovar pneuservis policie sdruzeni sklenarstvi
    stolarstvi truhlarstvi ucetnictvi uctovnictvo urad ustav vinarstvi vinarstvo zahradnictvi zahradnictvo
    zamecnictvi zlatnictvi

    asztalosmuhely autoszerviz birosag boraszat borhaz cukraszda ekszer fodraszat fogado fogaszat gimnazium
    gyogyszertar hivatal intezet kavezo kerteszet konyvesbolt konyvtar kozjegyzoi miniszterium muhely ovoda
    panzio pekseg pinceszet rendelo rendorseg sorfozde szinhaz szerviz szovetkezet szovetseg varroda vendeglo
    viragbolt

    advokatbyra advokatfirma advokatkontor apotek arkitektkontor arkitekter bageri bakeri barnehage bibliotek
    bilverksted blomster blomsterhandel bokhandel bryggeri departementet direktoratet elinstallation forbund
    forening forskola forskole fysioterapi frisor guldsmed gullsmed ingenjorsbyra konditori kommune kro
    legekontor malerfirma ministeriet myndigheten redovisning regnskap rorlegger samvirke smykker snedkeri
    snekkeri snickeri stiftelse stiftelsen sygehus sykehus tandklinik tannklinikk tannlegekontor teater
    universitet varv verft vvs

    arkkitehtitoimisto asianajotoimisto autokorjaamo hammasklinikka instituutti insinooritoimisto kahvila
    kampaamo kirjakauppa kirjasto klinikka konepaja korjaamo kukkakauppa laakarikeskus leipomo liitto lukio
    ministerio museo osuuskunta paivakoti panimo puutarha ravintola saatio teatteri telakka tilitoimisto verstas
    virasto yhdistys

    bravarija cvecara cvetlicarna cvjecarna frizerski gimnazija gledalisce gostilna gostionica javni kavana
    kazaliste kleparstvo kljucavnicarstvo knjiznica konoba limarija ministarstvo ministrstvo mizarstvo muzej
    obcina odvetniska odvjetnicki odvjetnicko opcina opstina ordinacija pekara pisarna pivovara poliklinika
    pozoriste racunovodstvo rasadnik restoran slascicarna slasticarna sodisce stolarija stomatoloska udruzenje
    vinarija vrtec vrtic vrtnarija vulkanizer zadruga zbornica zlatarna zlatarstvo zobozdravstvo zupanija zveza

    academia bijuterie brutarie cabinet cafenea cofetarie consiliul contabilitate crama croitorie farmacie
    florarie frizerie gradinita inspectoratul institutul lacatuserie liceul librarie ministerul muzeul notarial
    podgorie stomatologic tamplarie teatrul uniunea vulcanizare

    bashkia dyqan farmaci gjimnazi gjykata instituti kafe klinika ministria noteri pasticeri restorant shkolla
    shoqata biblioteka darzelis kavine kepykla ministerija mokykla muziejus savivaldybe teatras vaistine
    viesbutis aptieka biedriba kafejnica maiznica ministrija muzejs pasvaldiba viesnica akadeemia apteek buroo
    hotell instituut kliinik kohvik kontor lasteaed ministeerium muuseum pagarikoda raamatukogu selts uhing
    vallavalitsus

    apotek dinas hotel kantor kejaksaan kementerian klinik koperasi majlis mahkamah muzium pasaraya pejabat
    pengadilan percetakan perpustakaan persatuan pertubuhan warung farmasi kilang katering kolej advocats
    ajuntament assessoria associacio botiga celler cellers diputacio fundacio fusteria masia universitat
    aldundia denda ikastola jatetxea sagardotegia udala unibertsitatea apteek bakkery boerdery kliniek
    munisipaliteit prokureurs skool slaghuis universiteit

    siding gutters gutter decking paving drainage livestock breeders arborists tiling plastering cladding insulation
    joiners awnings roofers plumbers auctions surveying conveyancing florists bakehouse printmakers bindery letterpress
    watershed pilates crossfit beekeeping apiary orchards vineyard daughter
    cheminees ramonage paysagiste elagage vignerons dachdecker kelterei ganaderos telhados jardinagem dachy blacharstwo
    brukarstwo reparatie verhuur dakdekkers schilders stukadoors rijwielen tweewielers studija birojs dizains
    """
)  # fmt: skip
"""Words that say what an organization does or is, in the languages of Latin script."""

TRADES_AFTER_FORM = listed(
    """
    cong nghe thuong mai dich vu xay dung dau tu san xuat phat trien thiet bi giai phap truyen thong van tai noi that thuc
    pham y te du lich quoc te duoc pham kien truc tu van quang cao in an co khi dien tu nong san thuy san bat dong xuat nhap
    khau va may mac giao duc
    """
)
"""Syllables of Vietnamese trades, which stand between the legal form and the name; elsewhere many are other words."""

INSTITUTIONS = ordered(
    """
    universit universid universiz univerzit univerz sveucilis hochschul college hospital hopital ospedal krankenhaus
    ziekenhuis sykehus sjukhus sairaal szpital nemocnic korhaz bolnic spital bank ministry ministeri ministere minister.fur
    ministerst ministarst ministrst miniszter institut instytut academy akadem school.of council embassy embajad embaixad
    ambassad ambasciat botschaft foundation museum musee muzeum muzej gemeinde ayuntamient municipi kommune prefeitur
    prefectur bundes landes landrat rijks politechnika fakult authority parliament tribunal cathedral diocese fraunhofer
    laboratoire.national biblioth bibliot konsulat consulat handelskammer handwerkskammer anwaltskammer arztekammer
    belediye bakanl notaria.p kementerian majlis stadt. ville.de city.of town.of county.of comune.di camara.municipal
    department.for board.of chamber.of bureau.of house.of kingdom.of republic.of amt.fur urzad ministry.of benh.vien
    ammattikorkeakoul korkeakoul yliopist haskol hogskol hojskol universitetet institutt
    dai.hoc truong.dai uy.ban mestsk obecni. obec. grad. obcina opcina opstina vallavalitsus savivaldyb pasvaldib
    """
)
"""How the words begin that public bodies, schools and hospitals call themselves by; a point is a blank."""

INSTITUTION_ENDS = ordered(
    """
    institut instituut ministerium ministerie universitat universiteit hospital museum akademie behorde hochschule
    """
)
"""How compounds end, or go on, that are names of such bodies."""
