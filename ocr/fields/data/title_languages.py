"""Words by which the language of a title shows, folded; a word that several languages share stands in each."""

from __future__ import annotations

from ocr.fields.data import listed

TITLE_WORDS: dict[str, frozenset[str]] = {
    "en": listed(
        """
        owner commercial manager managing director chief officer head of the and for senior junior assistant deputy vice president
        engineer sales marketing lawyer attorney advisor adviser consultant partner architect doctor physician surgeon
        specialist lead leader executive founder chair chairman chairwoman secretary general account business development
        project program product human resources public relations research technical customer service services wealth asset
        management finance financial accountant administrator associate broker buyer counsel designer editor teacher
        translator interpreter dentist nurse pharmacist photographer baker potter carpenter electrician plumber judge mayor
        councillor member board professor lecturer researcher supervisor operations logistics purchasing export import quality
        production planning security legal affairs tax audit area regional office site chef cook guide artist artisan
        programme programmes foreign international relationship town planner
        """
    ),
    "de": listed(
        """
        inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin leiter leiterin leitung direktor direktorin stellvertretender
        stellvertretende stv vertrieb verkauf einkauf und fur der des berater beraterin anwalt rechtsanwalt rechtsanwaltin
        architekt architektin ingenieur ingenieurin meister meisterin vorstand prokurist prokuristin abteilungsleiter
        abteilungsleiterin projektleiter projektleiterin vermogensverwaltung kundenberater kundenberaterin arzt arztin
        technischer technische kaufmannischer kaufmannische mitglied geschaftsleitung assistent assistentin assistenz
        sachbearbeiter sachbearbeiterin verwaltung personal entwicklung bereichsleiter verkaufsleiter notar notarin
        zahnarzt zahnarztin steuerberater steuerberaterin bereich leitender leitende verantwortlicher burgermeister
        vizedirektor vizedirektorin generaldirektor dienst planung ubersetzer ubersetzerin
        """
    ),
    "fr": listed(
        """
        proprietaire gerant gerante directeur directrice adjoint adjointe responsable chef de des du la les et pour
        conseiller conseillere avocat avocate architecte ingenieur ingenieure gestion fortune ventes vente projets projet
        charge chargee president presidente associe associee medecin chirurgien dentiste notaire comptable secretaire
        attache attachee service services commercial commerciale technique general generale recherche developpement
        clientele ressources humaines relations publiques delegue deleguee fondateur fondatrice traducteur traductrice
        urbaniste consultant consultante enseignant professeur cadre membre direction achats marches vice-president
        """
    ),
    "nl": listed(
        """
        eigenaar eigenares zaakvoerder bestuurder directeur adviseur hoofd afdeling en voor van de het verkoop inkoop
        medewerker medewerkster vertegenwoordiger architect advocaat notaris projectleider leider manager adjunct
        stedenbouwkundig stedenbouwkundige ingenieur beheerder vennoot voorzitter secretaris beheer vermogensbeheer
        zaakvoerster accountant boekhouder onderzoeker docent tandarts arts algemeen dienst
        """
    ),
    "af": listed(
        """
        eienaar eienares bestuurder direkteur hoof besturende en van die verkope bemarking bestuurslid prokureur
        argitek
        """
    ),
    "it": listed(
        """
        titolare direttore direttrice responsabile vendite acquisti ufficio amministratore amministratrice delegato delegata
        consulente avvocato architetto ingegnere di del della e per il la capo vicedirettore presidente gestione
        patrimoniale patrimoniali progetto progetti clienti commerciale tecnico tecnica generale medico notaio socio socia
        segretario segretaria docente ricercatore membro relazioni risorse umane
        """
    ),
    "es": listed(
        """
        propietario propietaria director directora gerente jefe jefa ventas compras de del la y para el los responsable
        abogado abogada arquitecto arquitecta ingeniero ingeniera general tecnico tecnica comercial administrador
        administradora asesor asesora socio socia proyectos proyecto gestion recursos humanos relaciones presidente presidenta
        vicepresidente jefatura coordinador coordinadora medico medica encargado encargada fundador fundadora dueno duena
        secretario secretaria consejero consejera delegado delegada subdirector subdirectora investigador investigadora
        """
    ),
    "pt": listed(
        """
        proprietario proprietaria diretor diretora gerente chefe vendas compras de do da e para o os responsavel advogado
        advogada arquiteto arquiteta engenheiro engenheira geral tecnico tecnica comercial administrador administradora
        assessor assessora socio socia projetos projeto gestao recursos humanos relacoes presidente coordenador coordenadora
        medico medica encarregado encarregada fundador fundadora vice-presidente vereador vereadora pesquisador
        """
    ),
    "ca": listed(
        """
        director directora gerent cap de vendes i la del per responsable advocat advocada arquitecte enginyer titular
        propietari
        """
    ),
    "eu": listed("zuzendaria zuzendari eta arduraduna buru abokatua arkitektoa ingeniaria jabea kudeatzailea"),
    "gl": listed(
        """
        director directora xerente de vendas e da do responsable avogado avogada arquitecto enxeneiro propietario
        """
    ),
    "ga": listed("stiurthoir bainisteoir agus an na ceannasai uachtaran oifigeach unineir"),
    "cy": listed("cyfarwyddwr rheolwr a yr pennaeth swyddog perchennog cyfreithiwr pensaer"),
    "sv": listed(
        """
        agare vd verkstallande direktor chef forsaljning inkop och for ansvarig radgivare arkitekt ingenjor
        projektledare jurist
        """
    ),
    "fi": listed(
        """
        toimitusjohtaja johtaja paallikko myyntipaallikko ja omistaja asiantuntija arkkitehti insinoori myynti
        hallinto
        """
    ),
    "no": listed("daglig leder sjef eier og for salg radgiver arkitekt ingenior prosjektleder styreleder direktor"),
    "da": listed("direktor chef ejer indehaver og for salg radgiver arkitekt ingenior projektleder"),
    "pl": listed(
        """
        wlasciciel wlascicielka dyrektor kierownik specjalista ds sprzedazy i prezes zarzadu doradca inzynier
        architekt radca
        """
    ),
    "cs": listed(
        """
        majitel majitelka reditel reditelka jednatel jednatelka vedouci obchodni prodeje a pro zastupce inzenyr
        architekt
        """
    ),
    "sk": listed(
        """
        majitel majitelka riaditel riaditelka konatel konatelka veduci obchodny predaja a pre zastupca inzinier
        architekt
        """
    ),
    "hu": listed(
        """
        tulajdonos igazgato ugyvezeto vezeto ertekesitesi kereskedelmi es mernok ugyved tanacsado menedzser epitesz
        """
    ),
    "ro": listed(
        """
        proprietar director administrator sef vanzari si de al responsabil avocat arhitect inginer consilier manager
        general
        """
    ),
    "hr": listed(
        """
        vlasnik vlasnica direktor direktorica voditelj voditeljica prodaje i za savjetnik odvjetnik arhitekt inzenjer
        """
    ),
    "sl": listed("lastnik direktor direktorica vodja prodaje in za svetovalec odvetnik arhitekt inzenir"),
    "sq": listed("drejtor drejtore menaxher pronar i e te dhe shitjeve avokat arkitekt inxhinier"),
    "tr": listed(
        """
        sahibi mudur muduru genel satis ve yonetim kurulu baskani uzmani muhendisi mimar avukat danismani koordinatoru
        """
    ),
    "vi": listed("giam doc truong phong pho kinh doanh nhan vien ky su luat su ke toan chu tich quan ly tong"),
    "id": listed("pemilik direktur manajer kepala penjualan pemasaran dan utama staf"),
    "ms": listed("pemilik pengarah pengurus ketua jualan pemasaran dan urusan eksekutif penolong"),
    "et": listed("omanik juhataja juhatuse liige direktor juht muugijuht ja arhitekt insener advokaat"),
    "lv": listed("ipasnieks direktors vaditajs vaditaja valdes loceklis un pardosanas arhitekts inzenieris advokats"),
    "lt": listed(
        """
        savininkas direktorius direktore vadovas vadove vadybininkas ir pardavimu architektas inzinierius advokatas
        """
    ),
    "mt": listed("direttur manager tal-bejgh sid u"),
    "lb": listed("gerant direkter chef vun an fir"),
}
"""By language, words of its titles and what joins them."""
