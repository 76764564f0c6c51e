"""Words that stand before a value and say what it is, in the languages of Latin script."""

from __future__ import annotations

from ocr.fields.data import listed

PHONES: dict[str, str] = {
    word: kind
    for kind, listed in {
        "mobile": "m mob mobile mobil mobiltel mobiltelefon mobilfon cell cellular cellulare cellphone cel celular c gsm handy natel portable port movil telemovel telm tlm kom komorka "
        "komorkowy cep dd di dong dtdd hp handphone mov cep tel mobitel mobilni mobiel mobilnr matkapuhelin gsm-nr cp whatsapp wa whats wsp viber signal telegram hand-phone mobitel "
        "cellphone mobile-phone kinito celulares cellulari mobiil mobilais mobilus farsimi gemini cellulaire portatif mobilen mobilnyi mobtel tel-mob matkapuh mobilo-tel rpm claro movistar entel bitel smart globe",
        "work": "t tel tels tele telephone phone phones ph pho p o office off bus business work landline main switchboard reception fon fono telefon telefono telefonos telefone telefones tlf tfno tlfn tf telf tfn tel-nr puh puhelin telefoon telefonu "
        "telefonas talrunis tal dt dien thoai telpon telepon telp ofis sabit buro geschaftlich zentrale tel/fax phone/fax bureau ufficio oficina contact call sales service parts kantor pisarna svcs simi sentral centralino pbx epabx hotline helpline help info-line "
        "puhelinvaihde vaxel kontakt contacto contatto ring tl b w k ttel tell sentralbord sentralbordet hovednummer hovednr simi talrunis telefonas telefoninr vaihde kontor linija centrala pevna stacionarni fiksni fiksne linja may-ban postaja conmutador troncal telefax/tel pabx tel-fax",
        "fax": "f fax faks fx telefax telecopie telecopieur fax-nr faxnr faksi telefaks factax fks",
        "direct": "d direct direkt direkte ddi did durchwahl dw direct-dial diretto directo direto dir bezposredni doorkiesnummer direktnummer ligne-directe dl",
        "home": "h home privat private res residence casa domicile thuis prive r",
        "toll_free": "tollfree toll-free freephone freecall toll freefone free",
        "pager": "pager pgr beeper",
    }.items()
    for word in listed.split()
}
"""Folded label -> type of the number behind it."""

EMAILS = listed(
    """
    e mel email e-mail mail emails eml courriel correo mailto epost e-post eposta e-posta posta posti sahkoposti
    elpastas epasts elektron em el-post m
    """
)
GENERIC = listed(
    """
    info sales office contact hello mail email support admin service services enquiries inquiries enquiry team studio shop reception
    kontakt buero vertrieb verkauf accueil ventas vendas contacto contato comercial administracion vendite satis bilgi iletisim
    biuro sekretariat posta post prodaja servis secretaria direction reservations booking bookings marketing hr jobs welcome
    """
)
"""Local parts that offices use: they say nothing of the person."""

URLS = listed(
    """
    w web website www url site internet homepage sito sitio webseite net web-site page webpage http https hp
    web-sitesi websitesi visit website-url i
    """
)
ADDRESSES = listed(
    """
    sediu sediul ubicacion lokacija lokasi adresi adr. a add sube subesi cabang so cn vp vpdd phong nhanh dc addr address adres adresse adress direccion endereco indirizzo dir dom domicilio osoite adresa cim
    sidukas adresas adrese alamat d/c dia chi dc location anschrift sede siege office head-office ho main
    corporate branch showroom factory works plant warehouse registered reg regd merkez fabrika sube ofis hq
    headquarters store shop
    besok besog visit post postal physical besuch mailing shipping visiting courier poste livraison correspondance street
    hausanschrift postanschrift firmenanschrift lieferanschrift lieferadresse rechnungsanschrift postadresse niederlassung zweigstelle
    filiale filialen werk lager firmensitz hauptsitz bezoekadres postadres vestiging magazijn hoofdkantoor siege-social usine depot entrepot
    agence succursale bureaux stabilimento magazzino filiale succursale legale operativa deposito ufficio showroom laboratorio
    sucursal matriz planta fabrica bodega almacen oficinas tienda taller domicilio-fiscal filial armazem loja escritorio estaleiro
    besoksadress postadress besoksadresse besogsadresse lageradresse kayntiosoite postiosoite toimipiste siedziba zaklad magazyn oddzial
    biuro korespondencja sidlo provozovna pobocka sklad prevadzka szekhely telephely postacim iroda kirendeltseg sjediste sediste skladiste
    poslovnica poslovalnica sedez punct lucru depozit depo subesi merkezi magaza imalathane bengkel gudang cabang pejabat kilang kantor pabrik
    cabinet cs suc sucursala tru buyno buong veebiaadress buveine biuras sandelis juridiska faktiska toimisto varasto heimilisfang postfang
    """
)

OTHERS = listed(
    """
    pin kra-pin vd ami creci dx piva pi     vat vat-no vatno ust-id ustid ust ust-idnr ustidnr uid steuernummer steuer-nr stnr st-nr hrb hra
    handelsregister amtsgericht siret siren rcs ape naf tva tva-intra capital cif nif nie cuit rut ruc rfc nit
    cedula matricula cnpj cpf inscricao crea oab crm ie nipc contribuinte alvara p-iva piva iva partita
    codice codice-fiscale fiscale rea kvk btw btw-nr iban bic swift kto blz bank-account account acc orgnr org-nr
    organisationsnummer cvr momsnr mva y-tunnus alv nip regon krs ico dic icdph adoszam cegjegyzek oib
    pib maticni cui cif-ro vergi  vergi-no mersis ticaret-sicil sicil mst ma-so-thue npwp gst gstin gst-no
    gst-nr pan cin tin ein abn acn lic license licence licensed lic-no license-no dre bre nmls reg-no
    registration registered-no reg-nr company-no co-reg crn cage duns member-no siae prov prov-no provider-no
     id-no ssn dob    postbus-nr reg kt kennitala kodas pvm kmkr till mpesa paybill matricule mwst mwst-nr uid-nr gln zsr big agb rsin kbo bce ondernemingsnummer inami riziv
    rpps adeli finess orias steuer-id lanr bsnr cf cciaa albo colegiado colegiada nica ami crn cro crm crp crefito cau
    cnes cedula-profesional ced iibb vkn mersis-no bdo pesel momsreg momsreg-nr uen fssai gstin-no npi dea cslb gmc gdc
    nmc frn rc-no ptr npwp-no bpom strnr sip ruc-no matr matricola
    brn orn rera trn ntn strn uen eik bulstat rnc rif ninea rccm ifu creci susep cadastur iata clia abta atol usdot hlurb
    dhsud qbcc toque pefc fsc iso ohsas eori fein
    """
)
"""Labels of numbers that are neither phones nor postal codes: tax, registration, bank, licence."""

REGISTERS = listed("rcs amtsgericht registergericht handelsregister firmenbuch cciaa cegjegyzekszam registru")
"""Courts and registers behind whose name a town may stand before the number."""

HOURS = listed(
    """
    open opening hours hrs mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
    daily closed am pm noon weekdays weekend offnungszeiten geoffnet uhr montag dienstag mittwoch donnerstag
    freitag samstag sonntag ouvert horaires lundi mardi mercredi jeudi vendredi samedi dimanche horario lunes
    martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta orari lunedi martedi
    hverdage hverdager ukedager vardagar weekend weekends lordag sondag mandag fredag torsdag onsdag tirsdag man-fre
    czynne otwarte pn wt czw sob niedz nieczynne otevreno zavreno otvorene radno vrijeme otvoreno zatvoreno nyitva zarva program
    inchis deschis ruhetag geschlossen ferme chiuso cerrado fechado aberto abierto abiertos aperto seg sex hafta hergun avoin
    suljettu auki oppet stangt apent stengt aben lukket laborables festivos giorni feriali festivi semaine horaire
    mercoledi giovedi venerdi sabato domenica pazartesi sali carsamba persembe cuma cumartesi pazar
    """
)

SOCIALS: dict[str, str] = {
    "linkedin": "linkedin",
    "in": "linkedin",
    "facebook": "facebook",
    "fb": "facebook",
    "twitter": "twitter",
    "x": "twitter",
    "instagram": "instagram",
    "insta": "instagram",
    "ig": "instagram",
    "youtube": "youtube",
    "tiktok": "tiktok",
    "skype": "skype",
    "github": "github",
    "xing": "xing",
    "wechat": "wechat",
    "telegram": "telegram",
    "whatsapp": "whatsapp",
    "behance": "behance",
    "pinterest": "pinterest",
    "snapchat": "snapchat",
    "line": "line",
    "dribbble": "dribbble",
    "vk": "vk",
    "viber": "viber",
    "zalo": "zalo",
}
"""Label -> network of the handle behind it."""

SOCIAL_HOSTS: dict[str, str] = {
    "linkedin.com": "linkedin",
    "facebook.com": "facebook",
    "fb.com": "facebook",
    "fb.me": "facebook",
    "twitter.com": "twitter",
    "x.com": "twitter",
    "instagram.com": "instagram",
    "youtube.com": "youtube",
    "youtu.be": "youtube",
    "tiktok.com": "tiktok",
    "github.com": "github",
    "xing.com": "xing",
    "t.me": "telegram",
    "wa.me": "whatsapp",
    "behance.net": "behance",
    "pinterest.com": "pinterest",
    "dribbble.com": "dribbble",
    "vk.com": "vk",
    "snapchat.com": "snapchat",
}
SHORTENERS = listed(
    "bit.ly goo.gl g.page g.co lin.ee line.me linktr.ee tinyurl.com maps.app.goo.gl zalo.me lnkd.in t.ly"
)
"""Domains that are an address only with what stands behind them."""
