"""Words of titles and firms with their marks, by country: readers lose the marks of small type, and these words are few."""

from __future__ import annotations

from ocr.fields.data import phrases

_TURKISH = phrases(
    """
    müdür; müdürü; müdürlüğü; mühendis; mühendisi; uzmanı; danışman; danışmanı; başkan; başkanı; koordinatör; koordinatörü;
    direktör; direktörü; yönetici; yöneticisi; yönetim; satış; satın alma; dış ticaret; üretim; müşteri; ilişkileri; kaynakları;
    görevlisi; öğretim; üyesi; öğretmeni; yardımcısı; şefi; diş hekimi; müşavir; müşaviri; tasarımcı; tasarımcısı; işletme;
    geliştirme; operatörü; editörü; ortağı; araştırma; bölge; şube; ithalat; ihracat sorumlusu; sözleşme; güvenliği; sağlık; inşaat;
    şirketi; mühendislik; inşaat; sanayi; tic; ticaret limited; danışmanlık; taşımacılık; matbaacılık; hizmetleri; çözümleri; yazılım;
    gıda; eğitim; üniversitesi; belediyesi; başkanlığı; bankası; güvenlik; yapı; işletmeleri; ürünleri; san tic; ltd şti; a ş; şti;
    kırtasiye; ve ticaret; makine sanayi; reklamcılık; mimarlık; emlak müşavirliği; sigortacılık; çelik; döşeme
    """
)
_FRENCH = phrases(
    """
    gérant; gérante; ingénieur; ingénieure; clientèle; chargé; chargée; délégué; déléguée; développement; développeur; développeuse;
    qualité; sécurité; comptabilité; médecin; infirmière; opérations; rédacteur; rédactrice; secrétaire; trésorier; trésorière;
    conférences; électricien; pâtissier; propriétaire; associé; associée; réseau; études; directeur général; directrice générale;
    secrétaire général; président directeur général; maître; maîtrise; hôtelier; à la clientèle; bâtiment; stratégie;
    société; école; université; électricité; hôtel; propriété; associés; père; frères; énergie; métallerie; décoration intérieure
    """
)
_SPANISH = phrases(
    """
    dirección; técnico; técnica; ingeniería; gestión; administración; producción; médico; médica; jurídico; jurídica; logística;
    informática; informático; área; psicólogo; psicóloga; diseñador; diseñadora; diseño; odontólogo; odontóloga; fotógrafo;
    fotógrafa; atención; comunicación; tecnología; educación; dueño; dueña; público; pública; vicepresidente de operaciones; química;
    compañía; asesoría; asociación; fundación; clínica; distribución; construcción; panadería; ferretería; consultoría; automóviles
    """
)
_PORTUGUESE = phrases(
    """
    técnico; técnica; gestão; direção; produção; administração; médico; médica; negócios; imóveis; jurídico; jurídica; comunicação;
    sócio; sócia; proprietário; proprietária; logística; informática; veterinário; veterinária; psicólogo; psicóloga; fotógrafo;
    fotógrafa; secretária; secretário; estagiário; estagiária; operações; relações; química; químico; público; pública; ação; área;
    construções; soluções; serviços; comércio; indústria; consultório; clínica; farmácia; imobiliária; associação; fundação; câmara;
    representações; confecções; instalações; automação; educação; força; saúde; construção; alimentação; decoração; manutenção;
    nutrição; locação; doçaria
    """
)
_GERMAN = phrases(
    """
    geschäftsführer; geschäftsführerin; geschäftsführender; geschäftsführung; geschäftsleitung; geschäftsleiter; verkäufer;
    verkäuferin; qualität; ärztin; anwältin; rechtsanwältin; prüfer; wirtschaftsprüfer; öffentlichkeitsarbeit; präsident;
    geschäftsstelle; geschäftsentwicklung; geschäftsbereich; für; büro; schlüsselkunden; außendienst; führung; kaufmännische;
    kaufmännischer; ökologie; ökonom; planungsbüro; lehrbeauftragter für; verhütung; sachverständiger; sachverständige;
    ingenieurbüro; universität; gebäudetechnik; bäckerei; gärtnerei; gebrüder; söhne; küchen; möbel; versicherungsbüro; gaststätte; fakultät
    """
)
_POLISH = phrases(
    """
    główny; główna; inżynier; dział; działu; właściciel; właścicielka; sprzedaży; członek; zarządu; księgowa; księgowy; zastępca;
    obsługi; młodszy; dyrektor działu; prawny; współwłaściciel; założyciel; założycielka; przedstawiciel; usług; rozwoju;
    usługi; spółka; przedsiębiorstwo; nieruchomości; spółdzielnia; wydział; oddział
    """
)
_CZECH = phrases(
    """
    ředitel; ředitelka; vedoucí; manažer; manažerka; obchodní; zástupce; účetní; hlavní; předseda; předsedkyně; advokát; advokátka;
    právník; lékař; lékařka; technický; výkonný; generální; výroby; inženýr; společnosti; jednatelka; konzultant; stavbyvedoucí;
    společnost; pojišťovna; kancelář; služby; stavební; oddělení; nábytek
    """
)
_SLOVAK = phrases(
    """
    riaditeľ; riaditeľka; vedúci; vedúca; obchodný; zástupca; účtovník; účtovníčka; inžinier; manažér; manažérka; konateľ;
    konateľka; majiteľ; majiteľka; hlavný; technický; advokát; advokátka; spoločnosti
    """
)
_HUNGARIAN = phrases(
    """
    ügyvezető; igazgató; vezető; mérnök; értékesítési; értékesítő; tanácsadó; ügyvéd; főkönyvelő; könyvelő; műszaki; pénzügyi;
    építész; szakértő; képviselő; projektvezető; vezérigazgató; főmérnök; tervező; alapító; elnök; üzletkötő; gyártás; építésvezető;
    építő; szolgáltató; gépgyártó; ügyvédi; mérnöki; osztály; étterem; szálloda; fővárosi
    """
)
_ROMANIAN = phrases(
    """
    șef; vânzări; președinte; relații; achiziții; științific; vicepreședinte; producție; tehnic; medic veterinar; economic; marketing;
    construcții; soluții; instalații; asociația; fundația; școala; societatea; producția; secția
    """
)
_SOUTH_SLAVIC = phrases(
    """
    menadžer; inženjer; liječnik; računovođa; tehnički; izvršni; stručni; vođa; građevinski; menadžerica; inženjerka; komercijalist;
    odvjetnica; liječnica; vlasnik; vodja projektov; inženir; tehnični; poslovođa; predsjednik; prodaje; glavni inženjer;
    društvo; poduzeće; sveučilište; građevinsko; turistička; računovodstvo; škola
    """
)
_SWEDISH = phrases(
    """
    försäljning; säljare; ingenjör; verkställande direktör; direktör; rådgivare; ordförande; ägare; försäljningschef; läkare;
    inköpare; inköpschef; tandläkare; lärare; platschef; rektor; ekonomiansvarig; förvaltare; delägare; säljchef; redaktör;
    försäkring; fastighetsbyrå; hälsa; högskola; verkstäder; måleri
    """
)
_NORSE = phrases(
    """
    ingeniør; direktør; rådgiver; økonomi; økonom; førsteamanuensis; lærer; indkøber; sælger; indkøbschef; administrerende direktør;
    redaktør; tandlæge; læge; ejendomsmægler; maskiningeniør; salgsdirektør; teknisk rådgiver; kjøkkensjef; førstekonsulent; grundlægger;
    rådgivning; håndværk; tømrer; højskole; høyskole; sjøtransport; rørlegger
    """
)
_FINNISH = phrases(
    """
    päällikkö; insinööri; yrittäjä; lääkäri; myyjä; kehittäjä; hammaslääkäri; pääsihteeri; järjestelmäasiantuntija; ylilääkäri;
    insinööritoimisto; yhtiö; kiinteistö; vakuutusyhtiö; lääkäriasema; sähkö; kylpylä
    """
)
_VIETNAMESE = phrases(
    """
    giám đốc; tổng giám đốc; phó giám đốc; phó tổng giám đốc; trưởng phòng; phó phòng; kinh doanh; nhân viên; kỹ sư; chủ tịch;
    hội đồng quản trị; kế toán; kế toán trưởng; luật sư; bác sĩ; chuyên viên; bán hàng; dự án; kỹ thuật; trợ lý; giảng viên; quản lý;
    tư vấn; điều hành; nhân sự; phòng kinh doanh; thị trường; trưởng nhóm; kiến trúc sư; phát triển;
    công ty; cổ phần; trách nhiệm hữu hạn; thương mại; dịch vụ; xây dựng; đầu tư; công nghệ; du lịch; tập đoàn; xuất nhập khẩu;
    sản xuất; trường đại học; bệnh viện; ngân hàng; khách sạn; nhà hàng; quảng cáo; vận tải; bất động sản; nội thất; phòng
    """
)

MARKED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("TR", "CY"), _TURKISH),
    **dict.fromkeys(("FR", "LU", "MA", "TN", "SN", "CI", "DZ"), _FRENCH),
    **dict.fromkeys(("BE", "CH"), (*_FRENCH, *_GERMAN)),
    **dict.fromkeys(("ES", "MX", "AR", "CL", "CO", "PE", "EC", "VE", "UY", "PY", "BO", "CR", "PA", "GT"), _SPANISH),
    **dict.fromkeys(("PT", "BR", "AO", "MZ"), _PORTUGUESE),
    **dict.fromkeys(("DE", "AT", "LI"), _GERMAN),
    "PL": _POLISH,
    "CZ": _CZECH,
    "SK": _SLOVAK,
    "HU": _HUNGARIAN,
    **dict.fromkeys(("RO", "MD"), _ROMANIAN),
    **dict.fromkeys(("HR", "RS", "BA", "ME", "SI", "MK"), _SOUTH_SLAVIC),
    "SE": _SWEDISH,
    **dict.fromkeys(("NO", "DK"), _NORSE),
    "FI": _FINNISH,
    "VN": _VIETNAMESE,
}
"""Country -> words and phrases with their marks."""

COMPOUNDS = frozenset(("DE", "AT", "CH", "LI", "SE", "NO", "DK", "FI", "HU"))
"""Countries where such a word may also end a longer one."""
