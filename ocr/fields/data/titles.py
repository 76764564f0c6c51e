"""Words of job titles in the languages of Latin script."""

from __future__ import annotations

from ocr.fields.data import listed, ordered, phrases

HEADS = listed(
    """
    commissaire prop proprietress patrocinante lehrstuhlinhaber lehrstuhlinhaberin     advokatka advokat adiunkt adjunkt amanuensis forsteamanuensis stipendiat doctorand doktorand assistent uyesi gorevlisi ogretim lehtori lektor lektorka universitetslektor maitre-de-conferences accountant accounting-manager actor actress adjunct administrator advisor adviser advocate agent agronomist
    analyst anesthesiologist animator apprentice arborist archaeologist architect archivist artist assessor
    assistant assoc associate astrologer atty attorney auditor author baker banker barber barista barrister
    bartender beautician biochemist biologist blogger bookkeeper bricklayer broker builder butcher buyer
    cameraman captain cardiologist caretaker carpenter caterer cashier ceo cfo chairman chairperson chairwoman
    chair chancellor chaplain chauffeur chef chemist chief chiropractor choreographer cio ciso cleaner clerk
    clinician cmo cno coach cofounder co-founder collector columnist commander commissioner comptroller
    conductor conseiller conservator consultant contractor controller coo cook coordinator co-ordinator
    copywriter correspondent cosmetologist councillor counsel counsellor counselor cpo cro cso cto curator
    customer-care dean dealer decorator dentist dermatologist designer detailer detective developer dietitian
    dietician director dispatcher distributor dj doctor doorman draftsman drafter dressmaker driver drummer
    ecologist economist editor educator electrician engineer entrepreneur envoy epidemiologist escort estimator
    evangelist examiner exec executive expert fabricator facilitator farmer fellow filmmaker firefighter fitter
    florist founder founders freelancer freelance fundraiser gardener gemologist genealogist geologist
    geophysicist goldsmith governor graphic-designer groomer guard guide guitarist gynecologist hairdresser
    hairstylist handyman head headmaster headteacher herbalist historian host hostess illustrator importer
    inspector installer instructor intern interpreter inventor investigator investor jeweler jeweller jockey
    joiner journalist judge keeper landscaper lawyer lead leader lecturer lender liaison librarian lieutenant
    linguist loan-officer lobbyist locksmith machinist magician magistrate magnate maker manager manageress
    marketer mason masseur masseuse mathematician mayor mechanic mediator member mentor merchandiser merchant
    meteorologist microbiologist midwife minister model moderator musician naturopath navigator negotiator
    neurologist neurosurgeon notary novelist nurse nutritionist obstetrician officer operator optician
    optometrist orthodontist osteopath overseer owner packer painter paralegal paramedic partner pastor
    pathologist pediatrician performer pharmacist philosopher photographer physician physicist physiotherapist
    pianist pilot planner plumber podiatrist poet policeman politician porter postdoc practitioner preacher
    president presenter priest principal printer producer professor prof programmer promoter proprietor
    prosecutor provost psychiatrist psychologist psychotherapist publicist publisher purchaser radiologist
    ranger realtor receptionist recruiter rector registrar rep reporter representative researcher restaurateur
    retailer reviewer roofer sailor salesman salesperson saleswoman scholar scientist scout scriptwriter
    sculptor seamstress secretary seller senator sergeant shareholder sheriff shopkeeper singer sociologist
    solicitor songwriter specialist spokesperson statistician steward stockbroker storyteller strategist student
    stylist superintendent superior supervisor supplier surgeon surveyor svp tailor taxidermist teacher
    technician technologist teller therapist trader trainee trainer translator treasurer trustee tutor typist
    undertaker underwriter upholsterer valuer vet veterinarian veterinary vice-president videographer vintner
    violinist vp evp avp waiter waitress warden watchmaker webmaster welder worker writer zoologist md-ceo
    candidate undergraduate graduate wizard ninja guru hacker geek geschaftsfuhrer geschaftsfuhrerin
    geschaftsfuhrender geschaftsfuhrung geschaftsleitung geschaftsleiter inhaber inhaberin leiter leiterin
    leitung vorstand vorsitzender vorsitzende vorstandsvorsitzender mitarbeiter mitarbeiterin berater beraterin
    ingenieur ingenieurin techniker technikerin meister meisterin rechtsanwalt rechtsanwaltin steuerberater
    steuerberaterin notar notarin arzt arztin zahnarzt zahnarztin facharzt kaufmann kauffrau prokurist
    prokuristin sachbearbeiter sachbearbeiterin architektin beauftragter referent referentin assistentin
    assistenz gesellschafter gesellschafterin professorin dozent dozentin lehrer lehrerin verkaufer verkauferin
    vertreter fotograf fotografin grafiker entwickler entwicklerin buchhalter buchhalterin sekretarin schreiner
    tischler maler elektriker makler maklerin geschaftsstellenleiter directeur directrice gerant gerante
    responsable president-directeur-general pdg dg dga ingenieure technicien technicienne commercial commerciale
    conseillere consultante avocat avocate avocats medecin chirurgien dentiste infirmier infirmiere comptable
    expert-comptable assistante charge chargee chercheur chercheuse enseignant professeur redacteur redactrice
    fondateur fondatrice cofondateur associee dirigeant dirigeante gestionnaire delegue deleguee presidente
    vice-presidente proprietaire courtier courtiere architecte developpeur developpeuse graphiste photographe
    traducteur traductrice coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice
    secretaire attache attachee artisan boulanger patissier coiffeur coiffeuse plombier electricien menuisier
    peintre notaire huissier agente representant representante directora jefe jefa gerente encargado encargada
    ingeniero ingeniera tecnico tecnica abogado abogada arquitecto arquitecta consultor consultora asesor
    asesora administrador administradora coordinador coordinadora contador contadora contable vendedor vendedora
    ejecutivo ejecutiva presidenta vicepresidente vicepresidenta fundador fundadora cofundador socio socia
    propietario propietaria profesor profesora medico medica enfermero enfermera odontologo odontologa psicologo
    psicologa economista licenciado licenciada investigador investigadora disenador disenadora desarrollador
    desarrolladora fotografo fotografa secretario secretaria supervisora delegado comercial dueno duena
    apoderado apoderada docente maestro maestra catedratico catedratica periodista notario traductor traductora
    auxiliar diretor diretora gestor gestora gerencia engenheiro engenheira advogado advogada arquiteto
    arquiteta assessora coordenador coordenadora encarregado professora enfermeiro enfermeira dentista
    nutricionista contabilista proprietario proprietaria corretor corretora analista desenvolvedor
    desenvolvedora administrativo administrativa estagiario estagiaria fisioterapeuta veterinario veterinaria
    sindico tabeliao direttore direttrice amministratore amministratrice delegato responsabile ingegnere
    architetto avvocato dottore dottoressa geometra consulente commercialista impiegato impiegata titolare
    fondatore chirurgo professore professoressa ricercatore ricercatrice venditore rappresentante segretario
    segretaria capo coordinatore progettista sviluppatore sviluppatrice grafico ragioniere notaio insegnante
    dirigente funzionario perito procuratore directeur-eigenaar eigenaar eigenares adviseur medewerker
    medewerkster bestuurder zaakvoerder voorzitter hoofd vertegenwoordiger accountmanager projectleider
    teamleider ontwikkelaar ontwerper advocaat notaris huisarts tandarts fotograaf onderzoeker docent hoogleraar
    leraar makelaar verkoper inkoper boekhouder secretaresse directielid oprichter verkoopleider hoofdredacteur
    vennoot verkstallande direktor saljare ingenjor konsult radgivare projektledare samordnare ansvarig agare
    grundare ordforande arkitekt advokat lakare tandlakare forskare larare utvecklare ekonom handlaggare
    sekreterare daglig leder radgiver salgssjef prosjektleder ingenior konsulent daglig-leder styreleder sjef
    grunnlegger avdelingsleder markedssjef lege tannlege forsker laerer utvikler okonom saksbehandler sekretaer
    administrerende adm salgschef direktoer indehaver toimitusjohtaja johtaja paallikko myyntipaallikko
    projektipaallikko asiantuntija insinoori konsultti suunnittelija yrittaja omistaja tutkija opettaja
    professori laakari asianajaja arkkitehti myyja hallituksen puheenjohtaja kehittaja myyntijohtaja dyrektor
    prezes wiceprezes kierownik specjalista inzynier doradca wlasciciel wlascicielka przedstawiciel handlowy
    zarzadu czlonek radca prawny adwokat architekt lekarz stomatolog ksiegowa ksiegowy konsultant koordynator
    pelnomocnik prokurent asystent asystentka sprzedawca pracownik projektant programista grafik tlumacz
    nauczyciel redaktor dziennikarz naczelnik reditel reditelka jednatel jednatelka vedouci manazer manazerka
    majitel majitelka obchodni zastupce inzenyr technik poradce predseda predsedkyne ucetni pravnik pravnicka
    architektka lekar lekarka zubar asistentka obchodnik riaditel riaditelka konatel konatelka veduci obchodny
    zastupca inzinier poradca igazgato ugyvezeto vezeto mernok tanacsado ertekesito ugyved orvos fogorvos
    tervezo szakerto munkatars kepviselo elnok tulajdonos konyvelo epitesz asszisztens fejleszto tanar
    professzor menedzser alapito kereskedelmi ertekesitesi vezerigazgato vezerigazgato-helyettes direktorica
    direktorka voditelj voditeljica inzenjer inzenjerka savjetnik savjetnica savetnik menadzer menadzerka
    odvjetnik odvjetnica vlasnik vlasnica predsjednik predsjednica predsednik lijecnik doktor komercijalist
    prodavac arhitekt arhitekta suradnik saradnik strucni strucnjak profesorica konzultant rukovodilac
    rukovoditelj tajnica tajnik sekretar upravitelj upravnik knjigovoda racunovoda zastupnik vodja svetovalec
    svetovalka odvetnik zdravnik komercialist inzenir lastnik ustanovitelj sef sefa directorul administratorul
    inginer inginera consilier medic contabil presedinte vicepresedinte fondator reprezentant asociat proprietar
    coordonator arhitect redactor jurist proiectant mudur muduru mudur-yardimcisi yardimcisi yonetici yoneticisi
    muhendis muhendisi uzman uzmani baskan baskani sorumlusu sorumlu temsilcisi danisman danismani koordinator
    koordinatoru sefi avukat avukati mimar hekimi hekim kurucu kurucusu ortagi ortak sahibi ogretmen ogretmeni
    teknikeri teknisyeni tekniker teknisyen muhasebeci musavir musaviri tasarimci tasarimcisi asistani asistan
    elemani yetkilisi yetkili direktoru genel-mudur emlak arastirmaci editoru operatoru uzm dt pengurus pengarah
    eksekutif jurutera juruteknik penolong direktur manajer kepala staf pemilik komisaris insinyur dosen dokter
    konsultan wakil sekretaris bendahara pengacara akuntan penasihat tagapamahala pangulo drejtor drejtori
    drejtore menaxher menaxhere inxhinier inxhiniere avokat avokate pergjegjes pronar vadovas vadove direktorius
    direktore vadybininkas vadybininke inzinierius inziniere konsultantas konsultante advokatas specialistas
    specialiste valdes loceklis vaditajs vaditaja projektu specialists inzenieris inzeniere konsultants valdybos
    juhataja juht juhatuse liige insener spetsialist muugijuht projektijuht noustaja framkvaemdastjori forstjori
    verkefnastjori radgjafi logmadur zuhause-arzt hausarzt heilpraktiker heilpraktikerin therapeutin hebamme
    preparer foreman reverend editor-in-chief sommelier influencer ambassador consul conveyancer auctioneer concierge
    innovator aufsichtsrat aussendienst innendienst kundenbetreuer kundenbetreuerin betreuer disponent disponentin polier
    wirtschaftsprufer steuerberaterin apotheker apothekerin logopadin kosmetikerin grafikerin redakteurin abgeordneter landrat
    pfarrer pfarrerin einkaufer einkauferin winzer winzerin landwirt schornsteinfeger sachverstandiger sachverstandige makler
    immobilienmakler versicherungsmakler maklerin grunderin negociateur negociatrice kinesitherapeute osteopathe sage-femme pharmacien
    pharmacienne opticien opticienne decoratrice decorateur formateur formatrice doctorant doctorante conducteur macon couvreur
    paysagiste fleuriste estheticienne adjoint adjointe depute deputee mandataire associe associee editeur libraire vigneron vigneronne
    mecanico electricista carpintero alcalde concejal diputada diputado promotor promotora procurador procuradora farmaceutica
    farmaceutico pesquisador pesquisadora jornalista tradutor tradutora eletricista marceneiro chefe vereador vereadora deputado
    mediador mediadora terapeuta esteticista cabeleireira cabeleireiro odontoiatra fisioterapista farmacista dottorando addetto addetta
    capocantiere giornalista traduttrice traduttore enologo viticoltore sindaco assessore arabulucu eczaci psikolog dekan rektor
    ascibasi usta fotografci gazeteci acentesi sekreter milletvekili muhtar rehber rehberi resepsiyonist gelistirici gelistiricisi
    biljeznik clan asistent asistentica tumac dizajner dizajnerica skipper kapetan vodic kuhar recepcionar predstavnik predstavnica
    novinar novinarka urednik urednica ravnatelj ravnateljica nacelnik gradonacelnik ppat apoteker arsitek teknisi ketua setiausaha
    pensyarah ejen notariusz psycholog fizjoterapeuta fizjoterapeutka farmaceuta handlowiec posrednik rzeczoznawca burmistrz wojt radny
    provozni zivnostnik predajca prekladatel prekladatelka starosta primator ucitel ucitelka kozjegyzo docens fotos uzletkoto fordito
    polgarmester programozo titkarno farmacist psiholog traducator sjukskoterska revisor maklare fastighetsmaklare eiendomsmegler megler
    ejendomsmaegler kiinteistonvalittaja valokuvaaja vormgever burgemeester wethouder raadslid hovenier loodgieter timmerman
    fysioterapeut kinesitherapeut dyrlaege veterinar logopede podologue dieteticienne nutritionniste jurista ekonomist knjigovodja
    provost bursar chancellor superintendant magistrate bailiff envoy attache
    prorektor prodziekan dziekan predstojnik predstojnica prodekan prodekanica prevajalka prevajalec tolmac tolmacka prevoditelj
    yliopettaja koulutusvastaava vastaava tootmisjuht vadybininke gaedastjori verkefnisstjori forstodumadur enologa enologo
    nodalas tulkotaja tulks vertejas verteja sodni tumacica irodavezeto jogasz ingatlanjogasz muszaki muvezeto ugyintezo
    tulumach naczelniczka kierowniczka zastepca dyrektorka ksiegowy brigadir sef-serviciu contabila medicala
    escribano escribana mitinhaber mitinhaberin pitmaster sladek kustos kustod notarin patron patronne
    konobar gastwirt gastwirtin wirtin caterer estetisyen ascisi firinci kasabi duena encargados mediadora
    responsavel responsaveis instalador instaladora graduado graduada tostador tostadora cirurgiao cirurgia agronomo agronoma
    distiller blender roaster brewmaster winemaker cheesemaker milliner cobbler falconer adjudicator arbitrator beekeeper
    administratrice beheerster zelfstandige vicar curate rabbi imam deacon bainisteoir stiurthoir cyfarwyddwr rheolwr caficultor caficultora
    echevin echevine bourgmestre mairesse schepen regidor regidora alcaldesa concejala edil prefeito prefeita
    consigliere consigliera sindaca gemeinderat gemeinderatin stadtrat stadtratin gemeindeprasident
    gemeindeprasidentin stadtprasident burgermeister burgermeisterin oberburgermeister landratin ortsvorsteher
    ordforer kommunalrad borgmester borgmesteren pormestari kunnanjohtaja vallavanem linnapea zupanka podzupan
    primar viceprimar solys hejtman primatorka jegyzo polgarmesterasszony senatorin staatssekretar makslinieks
    maksliniece keramikis keramike kunstler kunstlerin keramiker keramikerin kunstenaar kunstenares keramist
    keramiste ceramicist ceramista ceramiste artista artiste konstnar konstnarinna kunstnik keraamik menininkas
    menininke keramikas kunstner taiteilija keraamikko muvesz keramikus umelec umelkyne umelkyna keramicka
    vytvarnik vytvarnice vytvarnicka artysta artystka malarz malarka umjetnik umjetnica umetnik umetnica
    slikar slikarica kipar kiparica oblikovalec oblikovalka keramicar keramicarka sanatci sanatcisi ressam seramikci
    heykeltiras pintora escultor escultora scultore scultrice pittore pittrice sculpteur sculptrice tisserand
    tisserande ebeniste luthier relieur relieuse sattlerin topfer topferin goldschmied goldschmiedin uhrmacher
    uhrmacherin weberin bildhauer bildhauerin buchbinder buchbinderin restauratorin restaurator conservadora
    restauradora restaurador conservador tejedora orfebre joyero joyera printmaker glassblower bookbinder tapissier
    tapissiere vitrailliste illustrateur illustratrice ilustrador ilustradora illustratore illustratorin
    dissenyadora dissenyador grafikdesigner grafikdesignerin formgivare boulangere boulangers patissiere
    patissiers proprietaires gerants fondateurs vigneronnes propietarios duenos fundadores
    socios proprietari titolari fondatori viticoltori eigenaars eigenaren inhaberinnen wirtsleute wirtsleut
    gastgeber gastgeberin gastgeberfamilie vlasnici majitele majitelia wlasciciele tulajdonosok omistajat yrittajat
    eiere ejere sahipleri owners proprietors artisane herboriste fromager fromagere bouchere charcutier torrefacteur
    chocolatier confiseur caviste sommeliere oenologue apiculteur apicultrice maraicher maraichere agriculteur
    agricultrice eleveur eleveuse horticulteur pepinieriste imker imkerin gartnerin landschaftsgartner floristin
    floristmeisterin konditor konditorin backerin backermeister friseur friseurin friseurmeisterin kosmetiker pro-
    reitor pro-reitora reitor reitora vice-reitor decano decana rectora rettore rettrice prorettore
    doyenne studiendekan studiendekanin dekanin rektorin kanzler kanzlerin subdirector subdirectora
    subdirektor subsecretario subgerente vicedirector vicedirettore vicedirettrice vicerrector vicerrectora
    intendente contralor contralora tesorero tesorera tesoureiro tesoreira escrivao inspetor
    inspetora auditora halwai tulkotajs tlumaczka tlumoczka tumaci kosmeetik jumestaja kosmetolog kosmetyczka
    fryzjer fryzjerka krawcowa piekarz piekarka cukiernik stolarz pekarka cukrar cukrarka kucharka     truhlar kamenik pekarica mesar mizar kuvar cvecar frizer frizerka kozmeticarka patiser cofetar tamplar
    croitor croitoreasa zidar bucatar asztalos cukrasz fodrasz kozmetikus szakacs borasz lieferant
    zimmermeister dachdecker installateur heizungsbauer fliesenleger raumausstatter sales-manager vadybos
    vadovybes gamintojas amatininkas kepejas kepeja kepejai konditerijos siuveja stalius maiznieks maizniece
    konditors konditore pavars pavare galdnieks frizieris friziere suveja kondiiter juuksur leipuri
    kondiittori kampaaja ompelija kokki bagare snickare malare skraddare murare rormokare krogare     lantbrukare snekker tomrer gardbruker skredder snedker murer blomsterhandler landmand marangoz asci saatci
    cicekci tukang penjahit pengrajin perajin penata jurufoto jururias fotografer nghe-
    nhan procuratrice vicesindaco agrimensor topografo topografa perita podologa logopeda osteopata
    quiropractico kinesiologo kinesiologa obstetra partera matrona comadrona fonoaudiologo fonoaudiologa bioquimico
    bioquimica cirujano cirujana oftalmologo ginecologo pediatra cardiologo dermatologo dermatologa urologo
    neurologo traumatologo radiologo anestesista anestesiologo ortodoncista endodoncista psiquiatra
    otorrinolaringologo hematologo oncologo nefrologo ortodontista implantodontista periodontista endodontista
    anestesiologista ginecologista oftalmologista cardiologista dermatologista urologista neurologista ortopedista
    oculista ortopedico logopedista podologo pediatre gynecologue dermatologue cardiologue ophtalmologue psychiatre
    orthodontiste orthophoniste psychomotricienne sophrologue naturopathe ergotherapeute kinderarzt frauenarzt
    augenarzt tierarzt tierarztin orthopade internist internistin kardiologe dermatologin logopade ergotherapeutin
    psychotherapeutin
    """
)
"""A word that by itself says what somebody is, also as the end of a compound."""

MODIFIERS = listed(
    """
    satin alma alim bilgi islem halkla iliskiler gelistirme operasyon kurumsal     senior junior jr sr lead chief head deputy vice assistant associate general managing executive regional
    national area global international corporate technical commercial financial administrative operations sales
    marketing business development product project program programme account key customer client relations human
    resources hr it digital media creative art software hardware full-stack fullstack frontend backend front-end
    back-end web mobile data cloud systems system network security quality production purchasing procurement
    supply chain logistics export import research innovation strategy strategic communications communication
    public legal compliance risk audit tax investment real estate property insurance mortgage loan licensed
    certified registered chartered principal acting interim founding co in-house staff freelance independent
    civil mechanical electrical structural chemical industrial environmental medical clinical dental service
    support maintenance plant site field office store branch district territory zone country group division team
    unit shift floor kitchen events event brand content social experience ux ui user interface graphic interior
    fashion landscape visual video photo film music travel tour ticketing reservation reservations guest front
    desk food beverage catering training learning education academic and & of at for to the allround all-round
    great guy emeritus visiting master bachelor phd postdoctoral de des du la le les el los las del della di da
    do dos das der die und et y e i ve van voor og och ja a au aux en generale generalna generalny generalni
    genel gl gen adjoint adjointe wissenschaftlicher wissenschaftliche technischer technische kaufmannischer
    kaufmannische stellvertretender stv dipl ing vertrieb verkauf einkauf marketingleiter vertriebsleiter
    verkaufsleiter projektleiter bereichsleiter abteilungsleiter teamleiter filialleiter bauleiter
    betriebsleiter werksleiter personalleiter ventes vente marche marches recherche recherches technique
    clientele adjunto adjunta tecnico comercial ventas compras obras proyectos proyecto vendas projetos projeto
    financeiro financeira operacional executivo executiva geral vendite acquisti tecnica esecutivo commerciale
    finansowy techniczny sprzedazy marketingu zakupow projektu projektow ds glowny starszy mlodszy handlowy
    obchodu prodeje vyroby obchodni technicky financni vykonny prodaje izvrsni tehnicki financijski glavni
    prodaju izvozu nabave ertekesitesi kereskedelmi muszaki penzugyi vezerigazgato projekt satis pazarlama
    ihracat ithalat satinalma uretim kalite muhasebe finans insan kaynaklari teknik bolge proje planlama yonetim
    kurulu uyesi isletme idari mali ticaret musteri iliskileri kinh doanh ban hang an ky thuat tai chinh nhan su
    pemasaran jualan keuangan operasional sales-marketing pre-sales after-sales presales postsales
    """
)
"""A word that goes with a title's head but says nothing alone."""

ADJECTIVES = listed(
    """
    tecnico tecnica commerciale comercial commercial medico medica grafico grafica contable administrativo administrativa
    veterinario veterinaria medicala mecanico mecanica juridico juridica notarial odontologico dentista
    """
)
"""Heads that behind the word for a place where people work say what kind it is: "Studio Tecnico", "Clínica Médica"."""

OFFICES = listed(
    """
    studio ufficio estudio oficina taller gabinete cabinet atelier bureau centro centre clinica clinique consultorio
    laboratorio laboratoire servicio servizio grupo gruppo escuela scuola instituto istituto asesoria academia despacho
    escritorio agencia agenzia agence oficio ambulatorio poliambulatorio
    """
)
"""Places where people work, in languages that set the adjective behind."""

FUNCTIONS = listed(
    """
    management services service engineering consulting finance treasury procurement accounting banking healthcare education
    technology analytics planning architecture safety insurance retail energy trading capital markets wealth pharmacy nursing
    transport logistics security software systems hardware network training learning creative media sports travel events
    kitchen food beverage fleet facility facilities estate lending mortgage mortgages
    """
)
"""Words of firms that also say, behind a title, what it is about: "Vice President, Wealth Management"."""

PHRASES = phrases(
    """
    maitre de conferences; charge de mission; ogretim uyesi; ogretim gorevlisi; giam doc; tong giam doc; truong phong; pho phong; ke toan truong; kien truc su; chu tich hdqt; thu ky; quan ly; chu cua hang; huong dan vien; dai dien; tu van vien; thac si; tien si; truong ban; vien truong; hieu truong; pho giam doc; truong phong; pho phong; nhan vien; ky su; chuyen vien; chu tich; ke
    toan; luat su; bac si; giao vien; tro ly; giam sat; giang vien; truong nhom; at law; vice
    president; general manager; daglig leder; mudur yardimcisi; dis hekimi; yonetim kurulu; czlonek zarzadu;
    truong khoa; pho khoa; bac si; duoc si; truong bo phan; truong dai dien; chu nhiem; chanh van phong; cua hang truong;
    bep truong; dieu duong; ky thuat vien; pho chu tich; truong chi nhanh; nha sang lap; dong sang lap; phien dich; nghien cuu vien;
    chu tiem; chu co so; chu nha; chu quan; chu shop; huong dan vien; hieu pho; vien pho; to truong; doi truong; truong du an; quan doc; thu kho; chu doanh nghiep;
    radca prawny; team lead; co founder; jefe de; head of; director of; manager of; charge de; responsable de; member of; board of
    """
)
"""Titles of several words that say it only together."""

ENDINGS = ordered(
    """
    leiter leiterin leitung ingenieur ingenieurin berater beraterin fuhrer fuhrerin meister techniker
    technikerin anwalt anwaltin arzt arztin meisterin leiterin referent referentin assistent assistentin beauftragter mitarbeiter
    mitarbeiterin entwickler verkaufer verkauferin kaufmann kauffrau therapeut therapeutin manager managerin
    direktor direktorin planer pfleger trainer gestalter gestalterin redakteur vertreter medewerker leider
    directeur adviseur begeleider ontwikkelaar chef sjef leder ledare radgiver konsulent konsult paallikko
    johtaja asiantuntija insinoori suunnittelija hoitaja mernok vezeto igazgato tanacsado logist ologist ologo
    ologue ologa iatrist grapher graphe grafo grafa juht stjori vadovas maker smith-artist konsultantas ingenjor
    ingenior
    """
)  # fmt: skip
"""Ends of compound titles in languages that write them as one word."""
