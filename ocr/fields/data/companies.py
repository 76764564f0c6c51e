"""Words and legal forms of organizations."""

from __future__ import annotations

from ocr.fields.data import listed, ordered, phrases
from ocr.fields.data.trades import TRADES

LEGAL_FORMS = phrases(
    """
    inc; incorporated; corp; corporation; llc; llp; lllp; pllc; lp; ltd; limited; co ltd; co; company; plc; cic;
    pvt ltd; private limited; pte ltd; pty ltd; pty limited; sdn bhd; bhd; berhad; opc; jsc; pjsc; pc; p a;
    gmbh; mbh; gmbh & co kg; ag; kg; kgaa; ohg; ug; gbr; e k; e v; e g; eg; se; ges m b h; gesmbh;
    genossenschaft; sa; s a; sas; s a s; sasu; sarl; s a r l; eurl; snc; sci; scop; gie; srl; s r l; s r l s;
    srls; spa; s p a; s n c; sapa; scarl; coop; sl; s l; slu; s l u; sau; s a u; slp; s l p; s coop; sa de cv; s
    a de c v; s de r l; s de r l de c v; ltda; ltda me; lda; unipessoal; eireli; epp; s a s de c v; c a; cia;
    cia ltda; sociedade unipessoal; mei; bv; b v; nv; n v; vof; v o f; bvba; sprl; cvba; vzw; asbl; stichting;
    ab; aktiebolag; as; asa; a s; aps; a p s; ivs; i s; k s; ans; hb; kb; oy; oyj; ky; ry; ehf; hf; ohf; sp z o
    o; spolka z o o; sp j; sp k; spolka akcyjna; sp zoo; s c; s r o; sro; spol s r o; v o s; o p s; z s; kft;
    bt; zrt; nyrt; kkt; rt; d o o; doo; d d; dd; j d o o; jdoo; s p; d n o; k d; obrt; ad; a d; eood; ood; ead;
    ltd sti; a o; san ve tic ltd sti; san tic ltd sti; san tic as; tic ltd sti; tic as; sti; koll sti; uab; mb;
    sia; ou; osauhing; sh p k; shpk; sha; sh a; d o o e l; dooel; ooo; zao; oao; tov; pt; tbk; cv; ud; pma; cong
    ty; cong ty tnhh; cty; tnhh; mtv; cp; ctcp; co-op; cooperative; kk; k k; fze; fzco; fz-llc; fzc; wll; w l l;
    scp; selarl; selas; selurl; scm; sapi de cv; s a p i de c v; s en c; og; keg; e u; partgmbb; part g mbb; ggmbh;
    ug haftungsbeschrankt; gesbr; c b; s c p; sarlau; suarl; s a l; s a e; b s c; spc; dmcc; dac; clg; ulc; teo;
    cyf; cc; npc; y k; g k; e p e; o e; e e; a e; pfa; s s; soc coop; scrl; onlus; u a; mbb; k s c; stg & co kg;
    l l c; l t d; edms bpk; edms beperk; eiendoms beperk; saoc; saog; eirl; e i r l; s a c; sac; saa; a c; asociacion; l d a
    """
)  # fmt: skip
"""Legal forms without their points, folded; several words where they are written so."""

SHORT_FORMS = listed(
    """
    co as sa ag kg se ab bv nv sl ad cv pc lp kb hb ky hf cp ud pt dd rt bt eg cia spa mb sc ca pa ks is ou ry
    sp sas ev ek og eu cb sal sae bsc cc yk gk epe oe ee ae ss ua scp scm teo clg dac ksc keg
    """
)
"""Legal forms that are also ordinary words or abbreviations: they count only at the end (or PT, CV at the start), in capitals or with points."""

LEADING_FORMS = listed(
    """
    pt cv ud firma stichting scp selarl selas sarl sas sci scm earl gaec ets etablissements uab sia ou ooo zao tov pphu phu fhu
    maatschap
    """
)
"""Legal forms that stand before a name, folded."""

WORDS = listed(
    """
    academy accessories accounting adventures advertising advisors advisory aerospace agencies agency agro
    airlines airways alliance aluminium analytics apparel appliances architects architecture arts asset assets
    associates association athletics attorneys auction audio auto automation automobiles automotive aviation
    bakery bank banking bar bathrooms beauty beverages bikes bio biotech bistro boutique brand brands brewery
    brothers bros builders building buildings bureau business butchers cabinets cafe campus capital car care
    cars casino catering cell center centre ceramics chamber chambers charity chemicals chemie chiropractic
    church cinema city cleaning clinic clinics clothing cloud club coaching coatings coffee collective college
    collection commerce commission committee communications communication community components computer
    computers computing concept concepts concrete connect constructions construction consultancy consultants
    consulting contracting contractors controls cosmetics council couture craft crafts creations creative
    creatives credit cuisine culture cybersecurity dairy dance data dealers decor delivery dental dentistry
    design designs development developers developments diagnostics digital digitals direct distribution
    distributors drone drones dynamics ecommerce education electric electrical electricals electronic
    electronics elementary embassy emporium energy engineering engineers enterprise enterprises entertainment
    environmental equipment equity estate estates events exchange expert expo export exports express fabrics
    facility factory family farm farms fashion fashions federation films finance financial firm fitness flooring
    floors florist flowers food foods forestry forge foundation foundry freight fund funds furnishings furniture
    galerie gallery games gaming garage garden gardens gas gear gears gifts glass global gmbh gold golf goods
    gourmet government granite graphics graphix grill grocery group groupe grup grupa grupo gruppe gruppo guild
    gym hair handels hardware haus health healthcare heating herbal high holding holdings home homes hospital
    hospitality hostel hotel hotels house housing hvac images imaging immobilien implants import imports
    impressions industria industrial industries industry infotech infra infrastructure initiatives inn
    innovation innovations institut institute instruments insurance interactive interior interiors international
    internet investment investments iron irrigation it jewellers jewellery jewelers jewelry kitchen kitchens
    kindergarten lab laboratories laboratory labs land landscape landscapes landscaping laser laundry law lawn
    league learning leasing leather legal library lights lighting limo limousine liquor living loans locksmiths
    lodge logic logistics logistik lounge lumber machine machinery machines magazine maintenance management
    manufacturers manufacturing marble marine market marketing markets massage materials mart meat media medical
    medicine metal metals ministry mobility mortgage motor motors movers museum music nails national network
    networks news nursery nutrition office oil online optics optical orchard organic organics organisation
    organization outdoor outfitters packaging paint painting paints paper parish partners partnership pest
    petroleum pets pharma pharmaceutical pharmaceuticals pharmacy photo photography photos pizza pizzeria plant
    plants plastics plumbing plus polymers pools post power practice precision press print printers printing
    prints pro produce production productions products project projects promotions properties property
    protection public publications publishers publishing pub pumps quality racing radio rail railway ranch real
    realtors realty records recruitment recycling refrigeration relations remodeling renovations rental rentals
    repair repairs research residence resort resorts resource resources restaurant restaurants retail robotics
    roofing safety sales salon sanitary school science sciences seafood security semiconductor service services
    shipping shop shoes show sign signs silk society soft software solar solicitors solution solutions source
    spa space spirits sport sports stables staffing station steel stone storage store stores strategies strategy
    street studio studios supermarket supplies supply surgery survey surveyors sweets systems tavern tax taxi
    tea team tech technik technologies technology telecom telecommunications television temple textil textile
    textiles theatre theater therapy ticket tile tiles timber tires tobacco tools tour tourism tours towing toys
    trade traders trading training transport transportation transports travel travels travellers treatments
    trophy trust tuition tv tyres union united university uniforms urban utilities vacations valley valves
    vehicles ventures video village villas vineyards vision wash waste watch watches water wealth web weddings
    welding wellness wholesale wind window windows wine winery wines wireless women wood woodworks works
    workshop workshops world worldwide yacht yachts yoga youth sons daughters & hnos hermanos fils freres figli
    irmaos sohne sohn bruder gebruder gesellschaft verein verband stiftung amt stadt gemeinde universitat
    hochschule fachhochschule klinik krankenhaus apotheke kanzlei praxis werkstatt autohaus bau baugesellschaft
    ingenieurburo architekturburo buro beratung unternehmensberatung versicherung versicherungen sparkasse
    volksbank verlag druckerei maschinenbau elektrotechnik handel vertrieb spedition transporte reisen reiseburo
    gasthof gasthaus weingut brauerei backerei metzgerei gartnerei tischlerei schreinerei malerbetrieb metallbau
    holzbau hausverwaltung steuerberatung werbeagentur agentur systemhaus haustechnik anlagenbau fensterbau
    zentrum schule akademie societe entreprise etablissements ets cabinet atelier ateliers maison boulangerie
    patisserie pharmacie agence hotellerie auberge domaine chateau universite ecole lycee mairie ville conseil
    conseils assurances assurance banque immobilier batiment travaux menuiserie plomberie electricite editions
    imprimerie informatique voyages laboratoire clinique hopital empresa compania sociedad asociacion fundacion
    universidad instituto colegio escuela clinica farmacia restaurante hostal construcciones inmobiliaria
    consultores abogados asesores asesoria consultoria ingenieria arquitectura arquitectos servicios soluciones
    sistemas tecnologia tecnologias comercial distribuidora distribuciones importadora exportadora transportes
    logistica industrias talleres taller estudio agencia viajes turismo seguros editorial imprenta ayuntamiento
    ministerio gobierno banco cooperativa laboratorios comercializadora construtora engenharia advogados
    advocacia servicos solucoes imobiliaria imoveis corretora padaria pousada universidade faculdade escola
    associacao fundacao prefeitura camara comercio transportadora laboratorio odontologia oficina pecas moveis
    societa azienda ditta impresa costruzioni edilizia immobiliare arredamenti officina officine fratelli
    agenzia viaggi assicurazioni banca universita istituto scuola associazione fondazione comune provincia
    regione ristorante trattoria albergo cantina cantine tenuta agricola consulenza consulenze servizi
    tecnologie sistemi impianti trasporti bedrijf groep stichting vereniging gemeente universiteit hogeschool
    ziekenhuis apotheek praktijk advocaten notarissen makelaardij makelaars verzekeringen bouw bouwbedrijf
    installatie techniek reizen adviesbureau advies uitgeverij drukkerij kwekerij bakkerij slagerij winkel
    foretag bolag gruppen koncernen kommun universitet hogskola skola sjukhus apotek byra bygg fastigheter
    forsakring fastighet konsult teknik industri radgivning revisjon regnskap eiendom forsikring yhtio konserni
    kaupunki kunta yliopisto koulu sairaala apteekki rakennus kiinteisto vakuutus tekniikka palvelut firma
    przedsiebiorstwo spolka fundacja stowarzyszenie uniwersytet politechnika szkola szpital przychodnia apteka
    kancelaria biuro uslugi zaklad hurtownia sklep wydawnictwo drukarnia nieruchomosci ubezpieczenia budownictwo
    restauracja pracownia centrum urzad gmina spolecnost podnik skupina nadace univerzita nemocnice lekarna
    kancelar stavby stavebni obchod sluzby doprava pojistovna banka nakladatelstvi tiskarna reality ceg vallalat
    csoport egyetem iskola korhaz patika iroda ugyvedi epito kereskedohaz szolgaltato alapitvany egyesulet
    onkormanyzat szalloda etterem biztosito kiado nyomda tvrtka poduzece preduzece drustvo zaklada udruga
    sveuciliste fakultet bolnica ljekarna apoteka ured kancelarija trgovina trgovacko usluge gradnja gradevinski
    promet prijevoz osiguranje turizam putnicka turisticka agencija zavod centar klub knjizara tiskara
    societatea grupul asociatia fundatia universitatea scoala spitalul cabinetul birou avocatura constructii
    imobiliare servicii solutii asigurari editura primaria sirket sirketi grubu vakfi dernegi universitesi okulu
    lisesi hastanesi klinigi eczanesi eczane ofisi burosu insaat yapi ticaret sanayi tic san ltd muhendislik
    mimarlik danismanlik hizmetleri cozumleri sistemleri teknoloji teknolojileri bilisim yazilim otomotiv
    tekstil gida turizm seyahat nakliyat nakliye tasimacilik lojistik sigorta bankasi emlak gayrimenkul reklam
    reklamcilik ajansi matbaa matbaacilik yayinlari yayincilik mobilya elektrik elektronik makina makine plastik
    kimya ilac medikal saglik enerji madencilik celik demir boya ambalaj pazarlama dis odasi belediyesi
    bakanligi mudurlugu restoran oteli otel kuyumculuk magaza magazasi atolye cong ty tap doan truong dai hoc
    benh vien ngan hang khach nha xay dung thuong mai dich vu syarikat perusahaan universiti universitas sekolah
    rumah sakit bengkel toko kedai yayasan koperasi perniagaan usaha jaya maju sdn sejahtera abadi mandiri
    department diseno disenos publicidad publicidade eventos interiores reformas pinturas limpieza limpeza moda joyeria
    floristeria peluqueria muebles mobili arredamento gioielleria
    """
)
WORDS |= TRADES
"""Words that companies, shops, schools and offices call themselves with, in the languages of Latin script."""

ENDINGS = ordered(
    """
    gesellschaft handel handels bau technik service services betrieb werke werk gruppe verband verein firma haus studio studios
    buro stiftung verlag druck druckerei zentrum markt lager spedition installationen systeme reisen kanzlei praxis klinik apotheke
    toimisto liike tukku palvelu palvelut rakennus kauppa forretning verksted verkstad handlare byra byraa firman bolaget selskab selskabet
    gruppen tjeneste tjenester bedrijf bedrijven groep bureau kantoor winkel installatie techniek fabrik fabriek mester mesteren
    gyarto gyar bolt haz uzem tech soft ware works net lab labs media systems solutions group pharm bank
    """
)
"""Ends of names of firms in languages that write compounds as one word, and of coined names."""

DEPARTMENTS = listed(
    """
    department dept dep division unit section faculty school college office directorate bureau branch team
    abteilung bereich fachbereich fakultat referat dezernat lehrstuhl institut departement service direction
    departamento dpto depto facultad faculdade secretaria direccion divisao setor dipartimento reparto ufficio
    facolta divisione afdeling faculteit dienst avdelning avdeling institutionen fakultet osasto tiedekunta
    dzial wydzial katedra oddzial zaklad oddeleni fakulta odbor osztaly tanszek kar odjel odsjek odeljenje zavod
    departman departmani bolumu bolum fakultesi departamentul facultatea sectia mudurlugu birimi baskanligi
    vicepresidencia vice-presidencia subgerencia jefatura subdireccion coordinacion vicepresidenza vicedirezione diretoria
    coordenadoria superintendencia sous-direction stabsstelle stabstelle sachgebiet fachdienst
    phong ban khoa bahagian jabatan fakulti departemen bagian
    """
)
"""Words that open (or in some languages end) the name of a part of an organization."""

UNITS = listed(
    """
    vicepresidencia vice-presidencia presidencia gerencia subgerencia jefatura subdireccion direccion coordinacion contraloria
    tesoreria intendencia superintendencia diretoria vice-diretoria coordenacao coordenadoria gabinete secretaria
    vicepresidenza presidenza direzione vicedirezione segreteria coordinamento sous-direction vice-presidence pole
    stabsstelle stabstelle ressort sachgebiet fachdienst
    """
)
"""Words for a part of an organization that share their stem with the title of who leads it: under a title they go on with
nothing."""

DEPARTMENT_NAMES = frozenset(
    phrases(
        """
        human resources; customer care; customer service; research & development; research and development; corporate finance;
        public relations; business development; sales & marketing; sales and marketing; quality control; quality assurance;
        information technology; legal affairs; international sales; export sales; after sales; procurement; accounting; marketing;
        corporate communications; investor relations; supply chain; risk management; faculty of science; research; sales; finance;
        personalwesen; vertrieb; einkauf; entwicklung; buchhaltung; recherche et developpement; ressources humaines; direction commerciale;
        recursos humanos; area comercial; area de produccion; departamento comercial; area commerciale; risorse umane; ufficio tecnico;
        insan kaynaklari; ar-ge; muhasebe; satis; pazarlama; personeelszaken; technische dienst; dzial kadr; kadry
        """
    )
)
"""Names of parts of organizations that carry no word for it."""

SLOGAN_WORDS = listed(
    """
    the your our we you for with and is are that to of in on at since from more best better quality trust
    experience passion where when every always never just because it's its we're you're make makes making made
    creating helping building bringing beyond dedicated excellence simple simply life love think next step
    specializing specialists years proudly serving free licensed insured bonded authorised regulated independently
    owned operated estimates quotes welcome fur mit und wir sie ihr ihre unser unsere ist seit
    qualitat pour avec nous vous votre notre depuis qualite para con nosotros su tu nuestra desde calidad com
    voce seu sua nosso nossa qualidade per noi tuo vostro dal qualita icin ile sizin bizim kalite beri voor met
    wij uw onze sinds kwaliteit
    """
)
"""Words of sentences: slogans have them, the names of firms rarely more than one."""

FREE_MAIL = listed(
    """
    gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac gmx web t-online freenet
    arcor orange wanadoo free laposte sfr bluewin hispeed libero tiscali alice virgilio terra uol bol ig wp onet
    interia o2 op seznam centrum post volny freemail citromail mail yandex rambler protonmail proton zoho
    fastmail hushmail inbox bigpond optusnet btinternet btconnect ntlworld sky notaires avocat avocats comcast verizon att sbcglobal cox
    charter earthlink bellsouth shaw rogers telus sympatico xs4all ziggo kpnmail home planet telenet skynet
    online telia tele2 mynet ttmail superonline rediffmail sify vsnl singnet pacific streamyx sapo clix
    telefonica ono email net siol abv zoznam azet atlas pobox windowslive globo telkomsa mweb iafrica xtra orcon eircom ewetel
    aon chello utanet sunrise vtxnet netplus neuf numericable club-internet aliceadsl tin inwind iol fastwebnet euskaltel
    netcabo telepac kpnplanet hetnet casema upcmail zonnet scarlet pandora belgacom proximus broadpark bredband spray comhem
    elisanet saunalahti stofanet webspeed jubii simnet citromail indamail poczta tlen gazeta vp plusnet talktalk virginmedia
    blueyonder naver hanmail daum qq foxmail sina
    """
)
"""Domains of mail providers: they say nothing of the organization."""

DOMAIN_NOISE = ordered(
    """
    group global online international intl company inc ltd gmbh llc corp web the my get go
    """
)
