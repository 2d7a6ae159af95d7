/**
 * NACE Rev. 2.1 divisions of sections G to V: trade, transport, and services of every kind.
 * Since Rev. 2.1 there is no division 45: trade in vehicles is in 46 and 47, their repair in 95.
 *
 * The same blocks as in `divisions-goods.ts`.
 */
export default `
46 G
en Wholesale trade; wholesale; wholesaler; distributor; import export; trading company; importer; exporter; commercial agent; distribution; trade
it Commercio all'ingrosso; ingrosso; grossista; distributore; import export; importatore; esportatore; agente di commercio; distribuzione; rappresentanza
pl Handel hurtowy; hurtownia; hurt; dystrybutor; import eksport; importer; eksporter; przedstawiciel handlowy; dystrybucja; pośrednictwo handlowe
lt Didmeninė prekyba; didmena; didmenininkas; platintojas; importas eksportas; importuotojas; eksportuotojas; prekybos agentas; platinimas
hu Nagykereskedelem; nagykereskedő; nagyker; forgalmazó; import export; importőr; exportőr; kereskedelmi ügynök; disztribúció; kereskedelem
es Comercio al por mayor; mayorista; venta al por mayor; distribuidor; importación exportación; importador; exportador; agente comercial; distribución
sv Partihandel; grossist; grosshandel; distributör; import export; importör; exportör; handelsagent; distribution; agentur
de Großhandel; Großhändler; Distributor; Import Export; Importeur; Exporteur; Handelsvertreter; Vertrieb; Handel; Handelsagentur

47 G
en Retail trade; retail; shop; store; online shop; e-commerce shop; supermarket; retailer; pharmacy; petrol station; department store; boutique; webshop; car dealer
it Commercio al dettaglio; negozio; dettaglio; vendita al dettaglio; negozio online; supermercato; dettagliante; distributore di benzina; boutique; ferramenta; concessionaria
pl Handel detaliczny; sklep; sprzedaż detaliczna; sklep internetowy; supermarket; detalista; apteka; stacja benzynowa; butik; salon samochodowy; e-sklep
lt Mažmeninė prekyba; parduotuvė; mažmena; internetinė parduotuvė; prekybos centras; vaistinė; degalinė; el. parduotuvė; elektroninė parduotuvė
hu Kiskereskedelem; bolt; üzlet; webáruház; webshop; szupermarket; kiskereskedő; gyógyszertár; benzinkút; áruház; autókereskedés; butik
es Comercio al por menor; tienda; venta al por menor; minorista; tienda online; supermercado; gasolinera; boutique; concesionario; tienda en línea
sv Detaljhandel; butik; affär; nätbutik; stormarknad; detaljist; apotek; bensinstation; webbutik; bilhandel; varuhus
de Einzelhandel; Laden; Geschäft; Onlineshop; Supermarkt; Einzelhändler; Apotheke; Tankstelle; Boutique; Kaufhaus; Webshop; Autohaus

49 H
en Road, rail and pipeline transport; road transport; haulage; trucking; freight transport; rail freight; taxi; bus transport; removal services; passenger transport; carrier; railway transport
it Trasporto su strada e ferrovia; autotrasporto; trasporto merci; trasporti; trasporto ferroviario; taxi; trasloco; traslochi; autotrasportatore; trasporto passeggeri; corriere camion
pl Transport drogowy i kolejowy; transport drogowy; przewóz towarów; transport ciężarowy; transport kolejowy; taksówka; przeprowadzki; przewoźnik; przewóz osób; transport
lt Kelių ir geležinkelių transportas; krovinių vežimas; krovinių pervežimas; geležinkelių transportas; taksi; perkraustymas; vežėjas; keleivių vežimas; transportas; pervežimai
hu Közúti és vasúti szállítás; fuvarozás; áruszállítás; teherfuvarozás; vasúti szállítás; taxi; költöztetés; fuvarozó; személyszállítás; szállítás
es Transporte por carretera y ferrocarril; transporte por carretera; transporte de mercancías; transporte ferroviario; taxi; mudanzas; transportista; transporte de pasajeros; camionaje; transporte
sv Väg- och järnvägstransport; åkeri; vägtransport; godstransport; järnvägstransport; taxi; flytt; transporter; persontransport; busstrafik; transportör
de Straßen- und Schienenverkehr; Straßentransport; Güterverkehr; Gütertransport; Schienengüterverkehr; Taxi; Umzug; Frachtführer; Personenbeförderung; Transport; Fuhrunternehmen

50 H
en Water transport; sea transport; shipping line; ferry; maritime shipping; inland waterways; sea freight; cruise
it Trasporto marittimo; navigazione; traghetto; compagnia di navigazione; trasporto fluviale; armatore; crociere
pl Transport wodny; żegluga; transport morski; prom; armator; żegluga śródlądowa; rejsy
lt Vandens transportas; jūrų transportas; laivyba; keltas; laivininkystė; kruizai
hu Vízi szállítás; hajózás; tengeri szállítás; komp; belvízi hajózás; hajózási társaság
es Transporte marítimo; navegación; transbordador; naviera; transporte fluvial; cruceros; ferry; navieras
sv Sjöfart; sjötransport; rederi; färja; inlandssjöfart; kryssning
de Schifffahrt; Seetransport; Reederei; Fähre; Binnenschifffahrt; Seeverkehr; Kreuzfahrt

51 H
en Air transport; airline; air freight; air cargo; flights; charter flights; space transport
it Trasporto aereo; compagnia aerea; cargo aereo; voli; linea aerea; voli charter
pl Transport lotniczy; linie lotnicze; fracht lotniczy; loty; przewoźnik lotniczy; loty czarterowe
lt Oro transportas; avialinijos; oro kroviniai; skrydžiai; oro linijos; aviakompanija
hu Légi szállítás; légitársaság; légi fuvarozás; repülőjárat; légi közlekedés; charterjárat
es Transporte aéreo; aerolínea; carga aérea; vuelos; compañía aérea; vuelos chárter
sv Lufttransport; flygbolag; flygfrakt; flyg; flygningar; charterflyg
de Luftfahrt; Fluggesellschaft; Luftfracht; Flüge; Airline; Luftverkehr; Charterflüge

52 H
en Warehousing and logistics; logistics; warehouse; storage; freight forwarding; forwarder; port services; cargo handling; customs clearance; supply chain; airport; parking
it Magazzinaggio e logistica; logistica; magazzino; spedizioniere; spedizioni; stoccaggio; servizi portuali; dogana; deposito; movimentazione merci; porto; aeroporto; parcheggio
pl Magazynowanie i logistyka; logistyka; magazyn; spedycja; składowanie; usługi portowe; odprawa celna; przeładunek; spedytor; port; lotnisko; parking
lt Sandėliavimas ir logistika; logistika; sandėlis; ekspedijavimas; sandėliavimas; uosto paslaugos; muitinės tarpininkas; krova; uostas; oro uostas; ekspeditorius; stovėjimo aikštelė
hu Raktározás és logisztika; logisztika; raktár; szállítmányozás; raktározás; kikötői szolgáltatás; vámügyintézés; rakománykezelés; kikötő; repülőtér; parkolás; szállítmányozó
es Almacenamiento y logística; logística; almacén; transitario; almacenaje; servicios portuarios; despacho de aduanas; manipulación de carga; puerto; aeropuerto; aparcamiento
sv Lager och logistik; logistik; lager; spedition; lagring; hamntjänster; förtullning; godshantering; hamn; flygplats; parkering; speditör
de Lagerei und Logistik; Logistik; Lager; Spedition; Lagerung; Hafendienste; Zollabwicklung; Umschlag; Spediteur; Lagerhaus; Hafen; Flughafen; Parkplatz

53 H
en Post and couriers; courier; post; parcel delivery; mail; postal services; express delivery; food delivery
it Poste e corrieri; corriere; poste; consegna pacchi; servizi postali; corriere espresso; pacchi; fattorino
pl Poczta i kurierzy; kurier; poczta; dostawa paczek; usługi pocztowe; przesyłki; usługi kurierskie; paczki
lt Paštas ir kurjeriai; kurjeris; paštas; siuntų pristatymas; pašto paslaugos; siuntos; kurjerių paslaugos
hu Posta és futárszolgálat; futár; posta; csomagküldés; futárszolgálat; csomagszállítás; postai szolgáltatás
es Correos y mensajería; mensajería; correos; paquetería; servicios postales; paquetes; reparto; mensajero
sv Post och bud; bud; post; paketleverans; budfirma; postjänster; paket; kurir
de Post und Kurierdienste; Kurier; Post; Paketdienst; Postdienste; Paketzustellung; Expressversand; Pakete

55 I
en Hotels and other accommodation; hotel; accommodation; guest house; campsite; camping; hostel; holiday rental; bed and breakfast; lodging; resort; agritourism
it Alberghi e alloggi; albergo; hotel; alloggio; campeggio; ostello; bed and breakfast; affittacamere; agriturismo; case vacanza; pensione
pl Hotele i noclegi; hotel; zakwaterowanie; noclegi; pensjonat; kemping; hostel; kwatery; agroturystyka; ośrodek wypoczynkowy
lt Viešbučiai ir apgyvendinimas; viešbutis; apgyvendinimas; nakvynė; svečių namai; kempingas; nakvynės namai; kaimo turizmas
hu Szálloda és szálláshely; szálloda; szállás; hotel; panzió; kemping; vendégház; üdülő; falusi turizmus; szállásadás
es Hoteles y alojamiento; hotel; alojamiento; camping; hostal; albergue; casa rural; pensión; turismo rural; apartamentos turísticos
sv Hotell och boende; hotell; logi; boende; vandrarhem; camping; pensionat; stugor; stuguthyrning; övernattning
de Hotels und Unterkünfte; Hotel; Unterkunft; Pension; Campingplatz; Herberge; Ferienwohnung; Gasthof; Beherbergung; Jugendherberge

56 I
en Restaurants and catering; restaurant; catering; bar; cafe; canteen; pub; food service; pizzeria; bistro; coffee shop; horeca
it Ristoranti e catering; ristorante; ristorazione; bar; caffetteria; mensa; pub; pizzeria; catering; trattoria; gelateria
pl Restauracje i catering; restauracja; gastronomia; bar; kawiarnia; stołówka; pub; catering; pizzeria; kantyna; bistro
lt Restoranai ir maitinimas; restoranas; maitinimas; baras; kavinė; valgykla; aludė; pokylių aptarnavimas; picerija
hu Éttermek és vendéglátás; étterem; vendéglátás; bár; kávézó; étkezde; menza; kocsma; catering; pizzéria; cukrászda; vendéglő
es Restaurantes y catering; restaurante; restauración colectiva; bar; cafetería; comedor; pub; catering; hostelería; pizzería; taberna
sv Restauranger och catering; restaurang; catering; bar; kafé; matsal; pub; krog; servering; pizzeria; lunchrestaurang
de Gastronomie und Catering; Restaurant; Gaststätte; Bar; Café; Kantine; Kneipe; Catering; Pizzeria; Imbiss; Gastgewerbe

58 J
en Publishing; publisher; books; newspapers; magazines; software publishing; video games; journals; e-books; newspaper; game developer; maps
it Editoria; casa editrice; libri; giornali; riviste; videogiochi; editore; quotidiani; periodici; e-book
pl Wydawnictwa; wydawnictwo; książki; gazety; czasopisma; gry komputerowe; wydawca; dzienniki; wydawanie oprogramowania; e-booki
lt Leidyba; leidykla; knygos; laikraščiai; žurnalai; kompiuteriniai žaidimai; leidėjas; el. knygos; žemėlapiai
hu Kiadói tevékenység; könyvkiadás; könyvek; újságok; folyóiratok; videojáték; kiadó; könyvkiadó; újság; e-könyv; lapkiadás
es Edición; editorial; libros; periódicos; revistas; videojuegos; editor; prensa; libros electrónicos
sv Förlag; bokförlag; böcker; tidningar; tidskrifter; datorspel; utgivning; e-böcker; förläggare; tidning
de Verlage; Verlag; Bücher; Zeitungen; Zeitschriften; Videospiele; Verlagswesen; E-Books; Computerspiele; Buchverlag

59 J
en Film, video and music production; film; cinema; video production; music publishing; sound recording; TV production; recording studio; movies; post-production
it Produzione di film, video e musica; film; cinema; produzione video; registrazione sonora; produzione televisiva; studio di registrazione; filmati
pl Produkcja filmów, wideo i muzyki; film; kino; produkcja wideo; nagrania dźwiękowe; studio nagrań; produkcja telewizyjna; filmy
lt Filmų, vaizdo ir muzikos gamyba; filmai; kinas; vaizdo įrašai; garso įrašai; įrašų studija; kino filmų gamyba; vaizdo gamyba
hu Film-, videó- és zenei gyártás; film; mozi; videógyártás; hangfelvétel; stúdió; filmgyártás; hangstúdió; zeneműkiadás
es Producción de cine, vídeo y música; cine; película; producción de vídeo; grabación de sonido; estudio de grabación; producción audiovisual; audiovisual
sv Film-, video- och musikproduktion; film; bio; videoproduktion; ljudinspelning; inspelningsstudio; tv-produktion; filmer; biograf
de Film-, Video- und Musikproduktion; Film; Kino; Videoproduktion; Tonaufnahmen; Tonstudio; Fernsehproduktion; Filmproduktion

60 J
en Broadcasting and news; radio station; television broadcasting; broadcaster; TV channel; news agency; streaming; podcast; content distribution; social media platform
it Radio, televisione e notizie; emittente radiofonica; televisione; emittente televisiva; agenzia di stampa; streaming; podcast; canale televisivo
pl Radio, telewizja i wiadomości; stacja radiowa; telewizja; nadawca; kanał telewizyjny; agencja prasowa; streaming; podcast; nadawanie
lt Radijas, televizija ir naujienos; radijo stotis; televizija; transliuotojas; televizijos kanalas; naujienų agentūra; transliavimas; tinklalaidės
hu Rádió, televízió és hírek; rádióadó; televízió; műsorszolgáltatás; tévécsatorna; hírügynökség; streaming; podcast
es Radio, televisión y noticias; emisora de radio; televisión; radiodifusión; canal de televisión; agencia de noticias; streaming; pódcast
sv Radio, tv och nyheter; radiostation; television; tv-kanal; nyhetsbyrå; streaming; podd; radiosändning
de Rundfunk und Nachrichten; Radiosender; Fernsehen; Fernsehsender; Nachrichtenagentur; Streaming; Podcast; Rundfunkveranstalter

61 K
en Telecommunications; telecom; internet provider; mobile network; broadband; telephone services; satellite communication; fibre internet; mobile operator
it Telecomunicazioni; internet provider; rete mobile; banda larga; telefonia; operatore telefonico; telecom; fibra internet
pl Telekomunikacja; dostawca internetu; sieć komórkowa; internet szerokopasmowy; telefonia; operator telekomunikacyjny; łączność
lt Telekomunikacijos; interneto tiekėjas; mobilusis ryšys; plačiajuostis ryšys; telefonija; ryšių operatorius; ryšiai
hu Távközlés; internetszolgáltató; mobilhálózat; szélessávú internet; telefónia; telekommunikáció; telekom; hírközlés
es Telecomunicaciones; proveedor de internet; red móvil; banda ancha; telefonía; operador de telecomunicaciones; operadora; telecom
sv Telekommunikation; internetleverantör; mobilnät; bredband; telefoni; teleoperatör; telekom; mobiloperatör
de Telekommunikation; Internetanbieter; Mobilfunk; Breitband; Telefonie; Netzbetreiber; Telekom; Mobilfunknetz

62 K
en Software and IT services; software; programming; IT; IT consulting; app development; computer programming; cybersecurity; artificial intelligence; web development; software developer; mobile apps; digitalisation; ERP; system integration
it Software e servizi informatici; software; programmazione; informatica; consulenza informatica; sviluppo app; sicurezza informatica; intelligenza artificiale; sviluppo web; digitalizzazione; sviluppatore; gestionale
pl Oprogramowanie i usługi informatyczne; oprogramowanie; programowanie; informatyka; IT; aplikacje; cyberbezpieczeństwo; sztuczna inteligencja; tworzenie stron internetowych; cyfryzacja; programista; doradztwo informatyczne; aplikacje mobilne
lt Programinė įranga ir IT paslaugos; programinė įranga; programavimas; informatika; IT; programėlės; kibernetinis saugumas; dirbtinis intelektas; svetainių kūrimas; skaitmeninimas; programuotojas; informacinės technologijos
hu Szoftver és informatikai szolgáltatás; szoftver; programozás; informatika; IT; alkalmazásfejlesztés; kiberbiztonság; mesterséges intelligencia; honlapkészítés; digitalizáció; szoftverfejlesztés; programozó; applikáció
es Software y servicios informáticos; software; programación; informática; aplicaciones; ciberseguridad; inteligencia artificial; desarrollo web; digitalización; desarrollo de software; consultoría informática; programador
sv Mjukvara och IT-tjänster; mjukvara; programvara; programmering; IT; appar; apputveckling; cybersäkerhet; artificiell intelligens; webbutveckling; digitalisering; systemutveckling; IT-konsult; programmerare
de Software und IT-Dienste; Software; Programmierung; Informatik; IT; Apps; App-Entwicklung; Cybersicherheit; künstliche Intelligenz; Webentwicklung; Digitalisierung; IT-Beratung; Softwareentwicklung; Programmierer

63 K
en Data hosting and information services; hosting; cloud; data centre; data processing; web portal; search engine; cloud computing; data center; servers hosting; database services
it Hosting, dati e servizi d'informazione; hosting; cloud; centro dati; elaborazione dati; portale web; motore di ricerca; data center; banche dati
pl Hosting, dane i usługi informacyjne; hosting; chmura; chmura obliczeniowa; centrum danych; przetwarzanie danych; portal internetowy; wyszukiwarka; bazy danych
lt Duomenų talpinimas ir informacijos paslaugos; talpinimas; debesija; duomenų centras; duomenų apdorojimas; interneto portalas; paieškos sistema; debesų kompiuterija; duomenų bazės; priegloba
hu Tárhely-, adat- és információs szolgáltatás; tárhely; felhő; adatközpont; adatfeldolgozás; webportál; keresőmotor; felhőszolgáltatás; adatbázis
es Alojamiento de datos y servicios de información; alojamiento web; hosting; nube; centro de datos; procesamiento de datos; portal web; buscador; computación en la nube; bases de datos
sv Datadrift och informationstjänster; webbhotell; hosting; molntjänster; moln; datacenter; databehandling; webbportal; sökmotor; datahall; databaser
de Datenhosting und Informationsdienste; Hosting; Cloud; Rechenzentrum; Datenverarbeitung; Webportal; Suchmaschine; Cloud-Dienste; Datenbanken; Webhosting

64 L
en Banking and finance; bank; banking; loans; finance; venture capital; investment fund; credit; holding company; leasing finance; crowdfunding; factoring
it Banche e finanza; banca; credito; finanza; prestiti; capitale di rischio; fondi di investimento; finanziamento; holding; banche
pl Banki i finanse; bank; bankowość; kredyt; finanse; pożyczki; kapitał wysokiego ryzyka; fundusz inwestycyjny; holding; faktoring
lt Bankai ir finansai; bankas; kreditas; finansai; paskolos; rizikos kapitalas; investicinis fondas; bankininkystė; faktoringas
hu Bankok és pénzügyek; bank; hitel; pénzügy; kölcsön; kockázati tőke; befektetési alap; banki szolgáltatás; faktoring; pénzügyi szolgáltatás
es Banca y finanzas; banco; crédito; finanzas; préstamos; capital riesgo; fondo de inversión; financiación; sociedad de cartera; banca
sv Bank och finans; bank; lån; finans; riskkapital; investeringsfond; kredit; finansiering; holdingbolag; factoring
de Banken und Finanzen; Bank; Kredit; Finanzen; Darlehen; Wagniskapital; Investmentfonds; Finanzierung; Holding; Factoring; Finanzdienstleistungen

65 L
en Insurance and pension funds; insurance; insurer; pension fund; reinsurance; life insurance
it Assicurazioni e fondi pensione; assicurazione; assicurazioni; fondo pensione; riassicurazione; polizza
pl Ubezpieczenia i fundusze emerytalne; ubezpieczenie; ubezpieczenia; ubezpieczyciel; fundusz emerytalny; reasekuracja; polisa
lt Draudimas ir pensijų fondai; draudimas; draudikas; pensijų fondas; perdraudimas; gyvybės draudimas
hu Biztosítás és nyugdíjpénztár; biztosítás; biztosító; nyugdíjpénztár; viszontbiztosítás; életbiztosítás
es Seguros y fondos de pensiones; seguros; aseguradora; fondo de pensiones; reaseguros; seguro de vida; seguro
sv Försäkring och pensionsfonder; försäkring; försäkringsbolag; pensionsfond; återförsäkring; livförsäkring; försäkringar
de Versicherungen und Pensionsfonds; Versicherung; Versicherer; Pensionskasse; Rückversicherung; Lebensversicherung

66 L
en Financial and insurance brokers; insurance broker; stock exchange; payment services; fund management; brokerage; asset management; fintech payments; insurance agent; currency exchange
it Intermediari finanziari e assicurativi; broker assicurativo; borsa valori; servizi di pagamento; gestione fondi; agente assicurativo; promotore finanziario; cambiavalute
pl Pośrednictwo finansowe i ubezpieczeniowe; broker ubezpieczeniowy; giełda papierów wartościowych; usługi płatnicze; zarządzanie funduszami; makler; agent ubezpieczeniowy; kantor
lt Finansų ir draudimo tarpininkai; draudimo brokeris; vertybinių popierių birža; mokėjimo paslaugos; fondų valdymas; brokeris; draudimo agentas; valiutos keitykla
hu Pénzügyi és biztosítási közvetítés; biztosítási alkusz; értéktőzsde; fizetési szolgáltatás; alapkezelés; bróker; biztosítási ügynök; pénzváltó; vagyonkezelés
es Intermediarios financieros y de seguros; corredor de seguros; bolsa de valores; servicios de pago; gestión de fondos; agente de seguros; cambio de divisas; correduría
sv Finans- och försäkringsförmedling; försäkringsmäklare; fondbörs; betaltjänster; fondförvaltning; mäklare av värdepapper; kapitalförvaltning; valutaväxling
de Finanz- und Versicherungsmakler; Versicherungsmakler; Börse; Zahlungsdienste; Fondsverwaltung; Vermögensverwaltung; Versicherungsvertreter; Wechselstube

68 M
en Real estate; property; estate agent; office rental; housing rental; property management; letting; land; apartments; industrial premises
it Immobili; immobiliare; agenzia immobiliare; affitto uffici; amministrazione condomini; case in affitto; appartamenti; terreni; proprietà immobiliari; capannoni
pl Nieruchomości; biuro nieruchomości; wynajem mieszkań; zarządzanie nieruchomościami; wynajem biur; mieszkania; grunty; pośrednik nieruchomości; lokale
lt Nekilnojamasis turtas; NT agentūra; būsto nuoma; patalpų nuoma; turto valdymas; butai; sklypai; nekilnojamojo turto brokeris
hu Ingatlan; ingatlanügynökség; ingatlanközvetítés; irodabérlés; ingatlankezelés; lakáskiadás; lakás; telek; ingatlanforgalmazás
es Inmobiliaria; bienes inmuebles; agencia inmobiliaria; alquiler de oficinas; administración de fincas; pisos; terrenos; inmuebles; alquiler de viviendas
sv Fastigheter; fastighet; fastighetsmäklare; lokaluthyrning; fastighetsförvaltning; bostadsuthyrning; lägenheter; mark; lokaler
de Immobilien; Immobilienmakler; Vermietung; Hausverwaltung; Büromiete; Grundstücke; Wohnungen; Immobilienverwaltung; Gewerberäume

69 N
en Legal and accounting services; lawyer; law firm; accounting; bookkeeping; auditing; tax advice; notary; accountant; legal services; payroll; patent attorney
it Servizi legali e contabili; avvocato; studio legale; contabilità; commercialista; revisione contabile; consulenza fiscale; notaio; buste paga
pl Usługi prawne i księgowe; prawnik; adwokat; kancelaria; księgowość; rachunkowość; audyt; doradztwo podatkowe; notariusz; biuro rachunkowe; radca prawny
lt Teisinės ir apskaitos paslaugos; advokatas; teisininkas; buhalterija; apskaita; auditas; mokesčių konsultacijos; notaras; buhalterinės paslaugos; teisinės paslaugos
hu Jogi és számviteli szolgáltatás; ügyvéd; ügyvédi iroda; könyvelés; számvitel; könyvvizsgálat; adótanácsadás; közjegyző; könyvelő; jogász; bérszámfejtés
es Servicios jurídicos y contables; abogado; bufete; contabilidad; asesoría fiscal; auditoría; notario; gestoría; asesoría jurídica; nóminas
sv Juridik och redovisning; advokat; jurist; redovisning; bokföring; revision; skatterådgivning; notarie; advokatbyrå; löner; revisor
de Rechts- und Steuerberatung; Rechtsanwalt; Anwalt; Kanzlei; Buchhaltung; Wirtschaftsprüfung; Steuerberater; Notar; Rechtsberatung; Lohnabrechnung

70 N
en Management consulting and head offices; management consulting; business consulting; consultancy; consultant; public relations; head office; strategy; export consulting; business advice
it Consulenza aziendale e direzione; consulenza aziendale; consulenza; consulente; relazioni pubbliche; sede centrale; strategia; consulenza gestionale; consulenza all'esportazione
pl Doradztwo biznesowe i zarządzanie; doradztwo; konsulting; doradca; public relations; zarządzanie; strategia; doradztwo biznesowe; centrala firmy
lt Verslo konsultacijos ir valdymas; konsultacijos; verslo konsultavimas; konsultantas; viešieji ryšiai; valdymas; strategija; vadybos konsultacijos; konsultavimas
hu Üzleti tanácsadás és vezetés; tanácsadás; üzletviteli tanácsadás; tanácsadó; PR; vállalatirányítás; stratégia; vezetési tanácsadás; exporttanácsadás
es Consultoría de gestión y sedes centrales; consultoría; consultor; asesoramiento empresarial; relaciones públicas; estrategia; consultoría de empresas; sede central
sv Företagsrådgivning och huvudkontor; konsult; managementkonsult; rådgivning; företagsrådgivning; PR; strategi; huvudkontor; affärsutveckling; konsulttjänster
de Unternehmensberatung und Verwaltung; Unternehmensberatung; Beratung; Berater; Öffentlichkeitsarbeit; Strategie; Firmenzentrale; Managementberatung; Exportberatung

71 N
en Architecture, engineering and testing; architect; engineering; engineer; design office; testing laboratory; surveying; technical testing; certification; inspection; calibration; structural design; architecture; product testing; CAD
it Architettura, ingegneria e collaudi; architetto; ingegneria; ingegnere; studio tecnico; laboratorio prove; collaudo; geometra; certificazione; ispezione; taratura; progettazione; architettura; topografia
pl Architektura, inżynieria i badania techniczne; architekt; inżynieria; inżynier; biuro projektowe; laboratorium badawcze; geodezja; badania techniczne; certyfikacja; kontrola; kalibracja; projektowanie; architektura; wzorcowanie
lt Architektūra, inžinerija ir bandymai; architektas; inžinerija; inžinierius; projektavimas; bandymų laboratorija; geodezija; sertifikavimas; kalibravimas; architektūra; matavimai; techninė patikra
hu Építészet, mérnöki szolgáltatás és vizsgálat; építész; mérnök; mérnöki iroda; tervezés; vizsgálólaboratórium; földmérés; tanúsítás; kalibrálás; műszaki vizsgálat; építészet; tervezőiroda; minőségellenőrzés
es Arquitectura, ingeniería y ensayos; arquitecto; ingeniería; ingeniero; estudio técnico; laboratorio de ensayos; topografía; certificación; inspección; calibración; proyectos técnicos; arquitectura; delineación
sv Arkitektur, teknik och provning; arkitekt; teknikkonsult; ingenjör; konstruktion; provningslaboratorium; lantmäteri; certifiering; besiktning; kalibrering; projektering; arkitektur; provning
de Architektur, Ingenieurwesen und Prüfung; Architekt; Ingenieurbüro; Ingenieur; Planungsbüro; Prüflabor; Vermessung; Zertifizierung; Inspektion; Kalibrierung; Konstruktion; Architektur; Werkstoffprüfung; Gutachter

72 N
en Research and development; R&D; research; scientific research; laboratory research; biotechnology; science; innovation; research institute; prototypes; research centre; biotech
it Ricerca e sviluppo; R&S; ricerca; ricerca scientifica; biotecnologie; scienza; innovazione; istituto di ricerca; centro di ricerca; laboratorio di ricerca
pl Badania i rozwój; B+R; badania naukowe; nauka; biotechnologia; innowacje; instytut badawczy; prace rozwojowe; ośrodek badawczy
lt Moksliniai tyrimai ir plėtra; MTEP; tyrimai; mokslas; biotechnologijos; inovacijos; mokslo institutas; taikomoji plėtra; tyrimų centras
hu Kutatás és fejlesztés; K+F; kutatás; tudományos kutatás; biotechnológia; tudomány; innováció; kutatóintézet; kutatóközpont
es Investigación y desarrollo; I+D; investigación; investigación científica; biotecnología; ciencia; innovación; centro de investigación; instituto tecnológico; centro tecnológico
sv Forskning och utveckling; FoU; forskning; vetenskap; bioteknik; innovation; forskningsinstitut; produktutveckling; forskningscenter
de Forschung und Entwicklung; F&E; Forschung; Wissenschaft; Biotechnologie; Innovation; Forschungsinstitut; Produktentwicklung; Forschungszentrum

73 N
en Advertising and market research; advertising; marketing; advertising agency; market research; opinion polls; digital marketing; media buying; branding; communication agency; social media marketing; SEO
it Pubblicità e ricerche di mercato; pubblicità; marketing; agenzia pubblicitaria; ricerche di mercato; sondaggi; marketing digitale; comunicazione; agenzia di comunicazione
pl Reklama i badania rynku; reklama; marketing; agencja reklamowa; badania rynku; sondaże; marketing internetowy; branding; agencja marketingowa
lt Reklama ir rinkos tyrimai; reklama; rinkodara; reklamos agentūra; rinkos tyrimai; apklausos; skaitmeninė rinkodara; prekės ženklo kūrimas; komunikacijos agentūra
hu Reklám és piackutatás; reklám; marketing; reklámügynökség; piackutatás; közvélemény-kutatás; online marketing; hirdetés; kommunikációs ügynökség
es Publicidad y estudios de mercado; publicidad; marketing; agencia de publicidad; estudios de mercado; encuestas; marketing digital; mercadotecnia; agencia de comunicación
sv Reklam och marknadsundersökningar; reklam; marknadsföring; reklambyrå; marknadsundersökning; opinionsundersökning; digital marknadsföring; annonsering; kommunikationsbyrå
de Werbung und Marktforschung; Werbung; Marketing; Werbeagentur; Marktforschung; Meinungsumfragen; Onlinemarketing; Markenbildung; Kommunikationsagentur; Reklame

74 N
en Design, photography, translation and other professional services; design; translation; photography; interpreter; industrial design; graphic design; photographer; translator; interior design; product design; fashion design; environmental consulting; environmental advice
it Design, fotografia, traduzione e altri servizi professionali; design; traduzioni; fotografia; interprete; grafica; design industriale; fotografo; traduttore; arredatore di interni; grafico; stilista; consulenza ambientale
pl Design, fotografia, tłumaczenia i inne usługi specjalistyczne; wzornictwo; tłumaczenia; fotografia; tłumacz; grafika; wzornictwo przemysłowe; fotograf; projektowanie wnętrz; projektowanie graficzne; doradztwo środowiskowe
lt Dizainas, fotografija, vertimas ir kitos profesinės paslaugos; dizainas; vertimai; fotografija; vertėjas; grafinis dizainas; pramoninis dizainas; fotografas; interjero dizainas; vertimo paslaugos; aplinkosaugos konsultacijos
hu Formatervezés, fényképezés, fordítás és más szakmai szolgáltatás; formatervezés; fordítás; fényképezés; tolmács; grafika; design; fotós; fordító; belsőépítészet; fotózás; grafikus; környezetvédelmi tanácsadás
es Diseño, fotografía, traducción y otros servicios profesionales; diseño; traducción; fotografía; intérprete; diseño gráfico; diseño industrial; fotógrafo; traductor; diseño de interiores; interiorismo; consultoría ambiental
sv Design, foto, översättning och andra yrkestjänster; design; översättning; fotografi; tolk; grafisk design; industridesign; fotograf; översättare; inredningsdesign; formgivning; miljökonsult; foto
de Design, Fotografie, Übersetzung und andere freie Berufe; Design; Übersetzung; Fotografie; Dolmetscher; Grafikdesign; Industriedesign; Fotograf; Übersetzer; Innenarchitektur; Produktdesign; Umweltberatung

75 N
en Veterinary services; vet; veterinarian; animal clinic; veterinary; animal health
it Servizi veterinari; veterinario; clinica veterinaria; ambulatorio veterinario; salute animale
pl Weterynaria; weterynarz; lecznica dla zwierząt; usługi weterynaryjne; lekarz weterynarii
lt Veterinarijos paslaugos; veterinaras; veterinarijos klinika; veterinarija; gyvūnų gydymas
hu Állatorvosi szolgáltatás; állatorvos; állatklinika; állatkórház; állatgyógyászat
es Servicios veterinarios; veterinario; clínica veterinaria; veterinaria; sanidad animal
sv Veterinärtjänster; veterinär; djurklinik; djursjukhus; djurhälsa
de Tierärzte; Tierarzt; Tierklinik; Veterinär; Veterinärmedizin; Tiergesundheit

77 O
en Rental and leasing; rental; leasing; car rental; equipment rental; machine hire; hire; car hire; licensing of brands
it Noleggio e leasing; noleggio; leasing; autonoleggio; noleggio attrezzature; noleggio auto; locazione di macchinari
pl Wynajem i dzierżawa; wypożyczalnia; wynajem samochodów; wynajem sprzętu; leasing; dzierżawa; wypożyczanie; wynajem maszyn
lt Nuoma ir lizingas; nuoma; automobilių nuoma; įrangos nuoma; lizingas; išperkamoji nuoma; technikos nuoma
hu Kölcsönzés és lízing; kölcsönzés; bérlés; autókölcsönzés; gépkölcsönzés; lízing; bérbeadás; autóbérlés
es Alquiler y leasing; alquiler; alquiler de coches; alquiler de maquinaria; leasing; arrendamiento; alquiler de equipos
sv Uthyrning och leasing; uthyrning; biluthyrning; maskinuthyrning; leasing; hyra; hyrbil
de Vermietung von beweglichen Sachen und Leasing; Verleih; Autovermietung; Maschinenverleih; Leasing; Mietwagen; Gerätevermietung

78 O
en Recruitment and temporary staff; recruitment; temporary staff; staffing; employment agency; headhunting; personnel; job agency; outsourcing of staff; human resources; workforce
it Ricerca e fornitura di personale; selezione del personale; lavoro interinale; agenzia per il lavoro; reclutamento; risorse umane; somministrazione lavoro; personale
pl Rekrutacja i praca tymczasowa; rekrutacja; agencja pracy; praca tymczasowa; pośrednictwo pracy; pracownicy tymczasowi; zasoby ludzkie; personel; kadry
lt Personalo atranka ir laikinas įdarbinimas; įdarbinimas; personalo atranka; laikini darbuotojai; įdarbinimo agentūra; žmogiškieji ištekliai; personalo nuoma; darbuotojai
hu Munkaerő-közvetítés és -kölcsönzés; munkaerő-közvetítés; toborzás; munkaerő-kölcsönzés; fejvadászat; személyzet; humánerőforrás; munkaközvetítő; HR
es Selección y cesión de personal; selección de personal; trabajo temporal; ETT; agencia de empleo; contratación; recursos humanos; empleo; reclutamiento
sv Rekrytering och bemanning; rekrytering; bemanning; bemanningsföretag; arbetsförmedling; personal; uthyrning av personal; headhunting
de Personalvermittlung und Zeitarbeit; Personalvermittlung; Zeitarbeit; Arbeitsvermittlung; Leiharbeit; Personal; Recruiting; Personalwesen; Personalberatung

79 O
en Travel agencies and tour operators; travel agency; tour operator; tourism; tourist guide; travel; trips; holidays; excursions; reservation service; tours
it Agenzie di viaggio e tour operator; agenzia di viaggi; tour operator; turismo; guida turistica; viaggi; vacanze; escursioni; gite
pl Biura podróży i organizatorzy turystyki; biuro podróży; turystyka; touroperator; przewodnik turystyczny; podróże; wycieczki; wakacje; wczasy
lt Kelionių agentūros ir organizatoriai; kelionių agentūra; turizmas; kelionių organizatorius; gidas; kelionės; ekskursijos; atostogos
hu Utazási irodák és utazásszervezők; utazási iroda; turizmus; utazásszervező; idegenvezető; utazás; kirándulás; idegenforgalom; nyaralás
es Agencias de viajes y operadores turísticos; agencia de viajes; turismo; operador turístico; guía turístico; viajes; excursiones; vacaciones; turoperador
sv Resebyråer och researrangörer; resebyrå; turism; researrangör; guide; resor; utflykter; semester; guidade turer
de Reisebüros und Reiseveranstalter; Reisebüro; Tourismus; Reiseveranstalter; Reiseführer; Reisen; Ausflüge; Urlaub; Fremdenverkehr

80 O
en Security services; security guard; guarding; alarm monitoring; detective; private security; investigation; surveillance
it Vigilanza e investigazione; vigilanza; guardie giurate; investigatore; sicurezza privata; sorveglianza; guardia
pl Ochrona i usługi detektywistyczne; ochrona; agencja ochrony; monitoring; detektyw; ochroniarz; ochrona mienia
lt Apsauga ir tyrimai; apsauga; apsaugos tarnyba; stebėjimas; detektyvas; saugos tarnyba; apsaugos paslaugos
hu Biztonsági és nyomozási szolgáltatás; őrzés; vagyonvédelem; biztonsági őr; magánnyomozó; biztonságtechnikai felügyelet; vagyonőr
es Seguridad e investigación; vigilancia; seguridad privada; vigilante; detective; guardia de seguridad; central de alarmas
sv Säkerhet och bevakning; bevakning; väktare; larmbevakning; detektiv; säkerhetstjänster; säkerhetsföretag
de Wach- und Sicherheitsdienste; Sicherheitsdienst; Bewachung; Wachdienst; Detektiv; Objektschutz; Detektei

81 O
en Cleaning, facility and landscape services; cleaning; facility management; office cleaning; landscaping; pest control; window cleaning; garden maintenance; building cleaning; snow removal; cleaning company
it Pulizie, servizi agli edifici e giardinaggio; pulizie; impresa di pulizie; giardinaggio; disinfestazione; facility management; pulizia uffici; manutenzione del verde; pulizia
pl Sprzątanie, obsługa budynków i zieleń; sprzątanie; czyszczenie; obsługa nieruchomości; utrzymanie zieleni; dezynsekcja; mycie okien; firma sprzątająca; odśnieżanie; deratyzacja
lt Valymas, pastatų priežiūra ir apželdinimas; valymo paslaugos; valymas; pastatų priežiūra; apželdinimas; kenkėjų kontrolė; langų valymas; aplinkos tvarkymas; patalpų valymas
hu Takarítás, épületüzemeltetés és parkfenntartás; takarítás; épületüzemeltetés; létesítménygazdálkodás; kertépítés; kártevőirtás; ablaktisztítás; parkfenntartás; rovarirtás
es Limpieza, mantenimiento de edificios y jardinería; limpieza; empresa de limpieza; jardinería; control de plagas; facility management; limpieza de oficinas; desinsectación
sv Städning, fastighetsskötsel och grönyteskötsel; städning; städfirma; fastighetsskötsel; trädgårdsskötsel; skadedjursbekämpning; fönsterputsning; lokalvård; snöröjning
de Reinigung, Gebäudedienste und Gartenbau; Reinigung; Gebäudereinigung; Hausmeister; Landschaftspflege; Schädlingsbekämpfung; Fensterreinigung; Facility-Management; Gartenpflege; Winterdienst

82 O
en Office and business support; call centre; trade fairs; office support; conference organisation; packaging services; exhibitions; event organisation; contract packing; congress; debt collection; coworking; call center
it Servizi d'ufficio e di supporto alle imprese; call center; fiere; organizzazione eventi; confezionamento conto terzi; segreteria; congressi; recupero crediti; eventi; convegni; fiera
pl Obsługa biura i wsparcie firm; call center; targi; organizacja konferencji; konfekcjonowanie; usługi biurowe; wystawy; organizacja eventów; windykacja; kongresy; centrum obsługi telefonicznej
lt Biuro ir verslo aptarnavimas; skambučių centras; parodos; renginių organizavimas; konferencijų organizavimas; pakavimo paslaugos; biuro paslaugos; mugės; skolų išieškojimas; renginiai
hu Irodai és üzleti támogatás; ügyfélszolgálat; telefonos ügyfélszolgálat; kiállítás; vásár; konferenciaszervezés; rendezvényszervezés; bércsomagolás; irodai szolgáltatás; követeléskezelés; call center
es Servicios de oficina y apoyo a empresas; centro de llamadas; ferias; organización de eventos; congresos; envasado a terceros; secretariado; exposiciones; eventos; cobro de morosos; centro de atención telefónica
sv Kontors- och företagstjänster; callcenter; mässor; konferensarrangör; legopackning; kontorsservice; evenemang; kundtjänst; inkasso; mässa; kongress; utställningar
de Büro- und Unternehmensdienste; Callcenter; Messen; Kongresse; Veranstaltungsorganisation; Lohnverpackung; Büroservice; Ausstellungen; Inkasso; Events; Messe; Messebau

84 P
en Public administration; government; municipality; defence; local authority; ministry; fire brigade; police; social security; army; customs authority; justice
it Pubblica amministrazione; governo; comune; difesa; ente locale; ministero; vigili del fuoco; polizia; previdenza sociale; esercito; municipio
pl Administracja publiczna; rząd; gmina; obrona; samorząd; ministerstwo; straż pożarna; policja; zabezpieczenie społeczne; wojsko; urząd
lt Viešasis valdymas; vyriausybė; savivaldybė; gynyba; ministerija; ugniagesiai; policija; socialinis draudimas; kariuomenė; valstybės tarnyba
hu Közigazgatás; kormány; önkormányzat; védelem; minisztérium; tűzoltóság; rendőrség; társadalombiztosítás; hadsereg; honvédség; hivatal
es Administración pública; gobierno; ayuntamiento; defensa; ministerio; bomberos; policía; seguridad social; ejército; municipio
sv Offentlig förvaltning; myndighet; kommun; försvar; departement; brandkår; räddningstjänst; polis; socialförsäkring; regering; militär
de Öffentliche Verwaltung; Behörde; Gemeinde; Verteidigung; Ministerium; Feuerwehr; Polizei; Sozialversicherung; Regierung; Kommune; Militär; Stadtverwaltung

85 Q
en Education and training; education; school; university; training; courses; vocational training; language school; kindergarten; driving school; e-learning; teaching; tutoring
it Istruzione e formazione; istruzione; scuola; università; formazione; corsi; formazione professionale; scuola di lingue; autoscuola; scuola materna; insegnamento
pl Edukacja i szkolenia; edukacja; szkoła; uniwersytet; szkolenia; kursy; kształcenie zawodowe; szkoła językowa; przedszkole; szkoła jazdy; nauczanie; uczelnia
lt Švietimas ir mokymai; švietimas; mokykla; universitetas; mokymai; kursai; profesinis mokymas; kalbų mokykla; vaikų darželis; vairavimo mokykla; mokymas
hu Oktatás és képzés; oktatás; iskola; egyetem; képzés; tanfolyam; szakképzés; nyelviskola; óvoda; autósiskola; továbbképzés; tanítás
es Educación y formación; educación; escuela; universidad; formación; cursos; formación profesional; academia de idiomas; autoescuela; colegio; guardería infantil; enseñanza
sv Utbildning; skola; universitet; kurser; yrkesutbildning; språkskola; körskola; förskola; undervisning; e-lärande; fortbildning; högskola
de Bildung und Schulung; Bildung; Schule; Universität; Schulung; Kurse; Berufsbildung; Sprachschule; Fahrschule; Kindergarten; Weiterbildung; Ausbildung; Hochschule; Unterricht

86 R
en Health care; hospital; doctor; dentist; medical clinic; physiotherapy; healthcare; nursing; medical laboratory; medical care; psychologist; surgery; ambulance
it Assistenza sanitaria; ospedale; medico; dentista; clinica; fisioterapia; sanità; infermiere; laboratorio analisi; poliambulatorio; psicologo; ambulanza; salute
pl Opieka zdrowotna; szpital; lekarz; dentysta; klinika; fizjoterapia; zdrowie; pielęgniarka; przychodnia; stomatolog; laboratorium medyczne; psycholog; rehabilitacja; pogotowie
lt Sveikatos priežiūra; ligoninė; gydytojas; odontologas; klinika; kineziterapija; sveikata; slaugytoja; poliklinika; medicinos laboratorija; psichologas; dantistas; reabilitacija
hu Egészségügyi ellátás; kórház; orvos; fogorvos; klinika; fizioterápia; gyógytorna; egészségügy; ápoló; rendelő; orvosi labor; pszichológus; mentő
es Asistencia sanitaria; hospital; médico; dentista; clínica; fisioterapia; sanidad; enfermería; laboratorio clínico; centro de salud; psicólogo; ambulancia; salud
sv Hälso- och sjukvård; sjukhus; läkare; tandläkare; klinik; fysioterapi; sjukvård; hälsovård; sjuksköterska; vårdcentral; psykolog; ambulans; sjukgymnast
de Gesundheitswesen; Krankenhaus; Arzt; Zahnarzt; Klinik; Physiotherapie; Gesundheit; Krankenpfleger; Arztpraxis; medizinisches Labor; Psychologe; Krankenwagen; Pflege

87 R
en Residential care; nursing home; care home; elderly home; retirement home; residential care for disabled
it Assistenza residenziale; casa di riposo; residenza per anziani; casa di cura; comunità alloggio; RSA
pl Opieka stacjonarna; dom opieki; dom seniora; dom pomocy społecznej; dom spokojnej starości
lt Stacionari globa; slaugos namai; senelių namai; globos namai; pensionatas
hu Bentlakásos ellátás; idősek otthona; gondozóotthon; ápolási otthon; nyugdíjasotthon
es Residencias asistidas; residencia de ancianos; residencia de mayores; hogar de mayores; centro residencial
sv Vård- och omsorgsboende; äldreboende; vårdhem; omsorgsboende; ålderdomshem; servicehus
de Pflegeheime; Altenheim; Seniorenheim; Pflegeheim; Altersheim; Wohnheim für Behinderte

88 R
en Social work; social services; child day care; home help; childcare; home care; charity; day care; creche; nursery school care
it Assistenza sociale; servizi sociali; asilo nido; assistenza domiciliare; beneficenza; assistente sociale; nido
pl Pomoc społeczna; usługi społeczne; żłobek; opieka domowa; opieka nad dziećmi; pracownik socjalny; dobroczynność
lt Socialinis darbas; socialinės paslaugos; lopšelis; pagalba namuose; vaikų priežiūra; labdara; dienos centras
hu Szociális ellátás; szociális szolgáltatás; bölcsőde; házi gondozás; gyermekfelügyelet; jótékonyság; szociális munka
es Servicios sociales; trabajo social; guardería; ayuda a domicilio; cuidado de niños; beneficencia; centro de día
sv Socialt arbete; socialtjänst; barnomsorg; hemtjänst; daghem; välgörenhet; dagverksamhet; hemvård
de Sozialwesen; Sozialarbeit; Kinderkrippe; Kinderbetreuung; häusliche Hilfe; Wohltätigkeit; Tagespflege; soziale Dienste

90 S
en Arts and performing arts; art; artist; theatre; concerts; music band; performing arts; painter artist; orchestra; opera; dance; sculptor; writer; entertainment
it Arte e spettacolo; arte; artista; teatro; concerti; orchestra; opera lirica; danza; scultore; pittore; scrittore; spettacolo; spettacoli
pl Sztuka i przedstawienia; sztuka; artysta; teatr; koncerty; orkiestra; opera; taniec; rzeźbiarz; malarz artysta; pisarz; widowiska
lt Menas ir scenos menai; menas; menininkas; teatras; koncertai; orkestras; opera; šokis; skulptorius; dailininkas; rašytojas; spektakliai
hu Művészet és előadó-művészet; művészet; művész; színház; koncert; zenekar; opera; tánc; szobrász; festőművész; író; előadás
es Arte y artes escénicas; arte; artista; teatro; conciertos; orquesta; ópera; danza; escultor; pintor artístico; escritor; espectáculos
sv Konst och scenkonst; konst; konstnär; teater; konserter; orkester; opera; dans; skulptör; målare konstnär; författare; underhållning
de Kunst und darstellende Kunst; Kunst; Künstler; Theater; Konzerte; Orchester; Oper; Tanz; Bildhauer; Kunstmaler; Schriftsteller; Unterhaltung

91 S
en Museums, libraries and heritage; museum; library; archive; zoo; heritage site; botanical garden; conservation; restoration of art; nature reserve; cultural heritage
it Musei, biblioteche e beni culturali; museo; biblioteca; archivio; zoo; beni culturali; orto botanico; restauro; patrimonio culturale; parco naturale
pl Muzea, biblioteki i dziedzictwo; muzeum; biblioteka; archiwum; zoo; zabytki; ogród botaniczny; konserwacja zabytków; rezerwat przyrody; dziedzictwo kulturowe
lt Muziejai, bibliotekos ir paveldas; muziejus; biblioteka; archyvas; zoologijos sodas; paveldas; botanikos sodas; restauravimas; gamtos rezervatas; kultūros paveldas
hu Múzeumok, könyvtárak és örökség; múzeum; könyvtár; levéltár; állatkert; műemlék; botanikus kert; restaurálás; természetvédelmi terület; kulturális örökség
es Museos, bibliotecas y patrimonio; museo; biblioteca; archivo; zoológico; patrimonio cultural; jardín botánico; restauración de arte; reserva natural; patrimonio
sv Museer, bibliotek och kulturarv; museum; bibliotek; arkiv; djurpark; kulturarv; botanisk trädgård; konservering av konst; naturreservat; zoo
de Museen, Bibliotheken und Kulturerbe; Museum; Bibliothek; Archiv; Zoo; Denkmal; botanischer Garten; Restaurierung; Naturschutzgebiet; Kulturerbe; Tierpark; Bücherei

92 S
en Gambling and betting; casino; lottery; betting; gambling; slot machines operation; bookmaker
it Gioco d'azzardo e scommesse; casinò; lotteria; scommesse; gioco d'azzardo; sala giochi; lotto
pl Hazard i zakłady; kasyno; loteria; zakłady bukmacherskie; hazard; bukmacher; gry losowe
lt Lošimai ir lažybos; kazino; loterija; lažybos; azartiniai lošimai; lošimai
hu Szerencsejáték és fogadás; kaszinó; lottó; fogadás; szerencsejáték; fogadóiroda; sorsjáték
es Juegos de azar y apuestas; casino; lotería; apuestas; juegos de azar; bingo
sv Spel om pengar och vadslagning; kasino; lotteri; vadslagning; hasardspel; spelbolag; trav och tips
de Glücksspiel und Wetten; Casino; Lotterie; Wetten; Glücksspiel; Spielbank; Lotto; Wettbüro

93 S
en Sport and leisure; gym; fitness; sports club; amusement park; swimming pool; sports facilities; stadium; theme park; recreation; ski resort lifts; leisure
it Sport e tempo libero; palestra; fitness; società sportiva; parco divertimenti; piscina; impianti sportivi; stadio; tempo libero; sport
pl Sport i rekreacja; siłownia; fitness; klub sportowy; park rozrywki; basen; obiekty sportowe; stadion; rekreacja; sport; wypoczynek
lt Sportas ir laisvalaikis; sporto salė; sporto klubas; pramogų parkas; baseinas; stadionas; laisvalaikis; sportas; pramogos
hu Sport és szabadidő; edzőterem; fitnesz; sportklub; vidámpark; uszoda; sportlétesítmény; stadion; szabadidő; sport; strand
es Deporte y ocio; gimnasio; fitness; club deportivo; parque de atracciones; piscina; instalaciones deportivas; estadio; ocio; deporte; deportes
sv Idrott och fritid; gym; idrottsförening; nöjespark; simhall; idrottsanläggning; stadion; fritid; idrott; sport; friskvård
de Sport und Freizeit; Fitnessstudio; Sportverein; Freizeitpark; Schwimmbad; Sportanlagen; Stadion; Freizeit; Sport; Erholung

94 T
en Associations and membership organisations; association; chamber of commerce; trade union; NGO; church; political party; business association; foundation; cluster organisation; employers organisation
it Associazioni; associazione; camera di commercio; sindacato; ONG; chiesa; partito politico; associazione di categoria; confederazione; organizzazione
pl Organizacje i stowarzyszenia; stowarzyszenie; izba gospodarcza; izba handlowa; związek zawodowy; kościół; partia polityczna; organizacja pozarządowa; klaster; organizacja
lt Asociacijos ir narių organizacijos; asociacija; prekybos rūmai; profesinė sąjunga; nevyriausybinė organizacija; bažnyčia; politinė partija; klasteris; organizacija
hu Egyesületek és érdekképviseletek; egyesület; kereskedelmi kamara; szakszervezet; civil szervezet; egyház; politikai párt; szövetség; kamara; klaszter; érdekképviselet
es Asociaciones; asociación; cámara de comercio; sindicato; ONG; iglesia; partido político; patronal; organización; agrupación empresarial
sv Föreningar och intresseorganisationer; förening; handelskammare; fackförening; ideell organisation; kyrka; politiskt parti; branschförening; organisation; näringslivsorganisation
de Verbände und Vereine; Verband; Verein; Handelskammer; Gewerkschaft; NGO; Kirche; politische Partei; Branchenverband; Organisation; Kammer

95 T
en Repair of computers, household goods and vehicles; car repair; garage; computer repair; phone repair; shoe repair; car service; repair shop; auto repair; bicycle repair; watch repair; tyre service; car mechanic; car wash
it Riparazione di computer, beni per la casa e veicoli; autofficina; officina auto; riparazione computer; riparazione telefoni; calzolaio; carrozzeria; gommista; meccanico auto; autolavaggio; elettrauto
pl Naprawa komputerów, artykułów domowych i pojazdów; warsztat samochodowy; naprawa samochodów; naprawa komputerów; naprawa telefonów; szewc; serwis samochodowy; mechanik samochodowy; wulkanizacja; myjnia samochodowa; blacharstwo
lt Kompiuterių, namų ūkio daiktų ir automobilių remontas; autoservisas; automobilių remontas; kompiuterių remontas; telefonų remontas; batsiuvys; automechanikas; padangų montavimas; automobilių plovykla
hu Számítógép, háztartási cikk és jármű javítása; autószerviz; autójavítás; autószerelő; számítógép-javítás; telefonjavítás; cipész; gumiszerviz; karosszérialakatos; autómosó
es Reparación de ordenadores, enseres y vehículos; taller mecánico; reparación de coches; reparación de ordenadores; reparación de móviles; zapatero; taller de coches; chapa y pintura; mecánico; lavado de coches
sv Reparation av datorer, hushållsvaror och fordon; bilverkstad; bilreparation; datorreparation; mobilreparation; skomakare; bilservice; däckverkstad; bilmekaniker; biltvätt; verkstad
de Reparatur von Computern, Haushaltswaren und Fahrzeugen; Autowerkstatt; Autoreparatur; Computerreparatur; Handyreparatur; Schuster; Kfz-Werkstatt; Reifenservice; Automechaniker; Schuhmacher; Autowaschanlage; Karosseriewerkstatt

96 T
en Personal services; hairdresser; beauty salon; laundry; dry cleaning; funeral services; spa; wellness; barber; cosmetic treatment; wedding services; sauna; massage; tattoo
it Servizi alla persona; parrucchiere; estetista; lavanderia; onoranze funebri; centro benessere; barbiere; salone di bellezza; spa; pompe funebri; massaggi; tintoria
pl Usługi osobiste; fryzjer; salon kosmetyczny; pralnia; zakład pogrzebowy; spa; kosmetyczka; odnowa biologiczna; usługi pogrzebowe; sauna; masaż
lt Asmeninės paslaugos; kirpykla; grožio salonas; skalbykla; laidojimo paslaugos; SPA; kirpėjas; sveikatingumas; cheminis valymas; pirtis; masažas
hu Személyi szolgáltatások; fodrász; szépségszalon; mosoda; temetkezés; wellness; kozmetikus; gyógyfürdő; fürdő; vegytisztító; masszázs; szauna; kozmetika szalon
es Servicios personales; peluquería; salón de belleza; lavandería; funeraria; spa; barbería; balneario; tintorería; masajes; estética
sv Personliga tjänster; frisör; skönhetssalong; tvätteri; begravningsbyrå; spa; kemtvätt; friskvårdssalong; bastu; massage; hudvård
de Persönliche Dienstleistungen; Friseur; Kosmetiksalon; Wäscherei; Bestattung; Spa; Wellness; chemische Reinigung; Nagelstudio; Sauna; Massage; Bestatter

97 U
en Households as employers; household staff; housekeeper; domestic staff; maid; nanny
it Personale domestico; colf; domestica; badante; famiglie come datori di lavoro; baby-sitter; collaboratrice domestica
pl Gospodarstwa domowe zatrudniające pracowników; pomoc domowa; gosposia; niania; służba domowa
lt Namų ūkio darbuotojai; namų tvarkytoja; auklė; namų ūkiai kaip darbdaviai; namų šeimininkė
hu Háztartási alkalmazottak; házvezetőnő; bejárónő; dajka; háztartások mint munkaadók
es Hogares como empleadores; empleada de hogar; servicio doméstico; niñera; personal doméstico
sv Hushåll som arbetsgivare; hembiträde; barnflicka; hushållsanställda; hushållerska
de Private Haushalte mit Personal; Haushälterin; Hauspersonal; Kindermädchen; Haushaltshilfe

98 U
en Households producing for own use; subsistence farming; own-use production; household production
it Produzione per uso proprio; autoconsumo; autoproduzione domestica
pl Gospodarstwa produkujące na własne potrzeby; produkcja na własny użytek; samozaopatrzenie
lt Namų ūkiai, gaminantys savo reikmėms; gamyba savo reikmėms; savo poreikių tenkinimas
hu Saját fogyasztásra termelő háztartások; saját célú termelés; önellátás
es Hogares que producen para uso propio; autoconsumo doméstico; producción para uso propio
sv Hushåll som producerar för eget bruk; självhushåll; egen förbrukning
de Haushalte mit Eigenproduktion; Eigenbedarf; Selbstversorgung

99 V
en International organisations; embassy; consulate; international body; EU institution; United Nations
it Organizzazioni internazionali; ambasciata; consolato; istituzione europea; Nazioni Unite
pl Organizacje międzynarodowe; ambasada; konsulat; instytucja unijna; Narody Zjednoczone
lt Tarptautinės organizacijos; ambasada; konsulatas; ES institucija; Jungtinės Tautos
hu Nemzetközi szervezetek; nagykövetség; konzulátus; uniós intézmény; Egyesült Nemzetek
es Organismos internacionales; embajada; consulado; institución europea; Naciones Unidas
sv Internationella organisationer; ambassad; konsulat; EU-institution; Förenta nationerna
de Internationale Organisationen; Botschaft; Konsulat; EU-Institution; Vereinte Nationen
`;
