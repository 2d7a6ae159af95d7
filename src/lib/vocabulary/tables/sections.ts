/** NACE Rev. 2.1 sections, labels of our own: letter, then en | it | pl | lt | hu | es | sv | de. */
export default `
A Farming, forestry and fishing | Agricoltura, foreste e pesca | Rolnictwo, leśnictwo i rybactwo | Žemės ūkis, miškai ir žuvininkystė | Mezőgazdaság, erdészet, halászat | Agricultura, bosques y pesca | Jordbruk, skog och fiske | Landwirtschaft, Forst und Fischerei
B Mining and quarrying | Miniere e cave | Górnictwo i kopalnie | Kasyba ir karjerai | Bányászat | Minas y canteras | Gruvor och stenbrott | Bergbau und Steinbrüche
C Manufacturing | Industria manifatturiera | Produkcja przemysłowa | Pramonės gamyba | Feldolgozóipar | Industria manufacturera | Tillverkningsindustri | Verarbeitende Industrie
D Energy supply | Fornitura di energia | Dostawy energii | Energijos tiekimas | Energiaellátás | Suministro de energía | Energiförsörjning | Energieversorgung
E Water, waste and clean-up | Acqua, rifiuti e bonifiche | Woda, odpady i rekultywacja | Vanduo, atliekos ir valymas | Víz, hulladék és kármentesítés | Agua, residuos y descontaminación | Vatten, avfall och sanering | Wasser, Abfall und Sanierung
F Building and construction | Edilizia e costruzioni | Budownictwo | Statyba | Építőipar | Construcción y obras | Bygg och anläggning | Bau
G Wholesale and retail | Commercio | Handel | Prekyba | Kereskedelem | Comercio | Handel och butiker | Handel
H Transport and storage | Trasporti e magazzini | Transport i magazyny | Transportas ir sandėliai | Szállítás és raktározás | Transporte y almacenes | Transport och lager | Verkehr und Lagerei
I Hotels and restaurants | Alberghi e ristoranti | Hotele i gastronomia | Viešbučiai ir restoranai | Szálloda és vendéglátás | Hoteles y restaurantes | Hotell och restaurang | Hotels und Gastronomie
J Publishing, media and content | Editoria, media e contenuti | Wydawnictwa, media i treści | Leidyba, žiniasklaida ir turinys | Kiadás, média és tartalom | Edición, medios y contenidos | Förlag, medier och innehåll | Verlage, Medien und Inhalte
K Telecoms, software and data | Telecomunicazioni, software e dati | Telekomunikacja, oprogramowanie i dane | Ryšiai, programinė įranga ir duomenys | Távközlés, szoftver és adat | Telecomunicaciones, software y datos | Telekom, mjukvara och data | Telekommunikation, Software und Daten
L Finance and insurance | Finanza e assicurazioni | Finanse i ubezpieczenia | Finansai ir draudimas | Pénzügy és biztosítás | Finanzas y seguros | Finans och försäkring | Finanzen und Versicherungen
M Real estate | Attività immobiliari | Nieruchomości | Nekilnojamojo turto veikla | Ingatlanügyletek | Actividades inmobiliarias | Fastighetsverksamhet | Grundstücks- und Wohnungswesen
N Professional and scientific services | Servizi professionali e scientifici | Usługi specjalistyczne i naukowe | Profesinės ir mokslinės paslaugos | Szakmai és tudományos szolgáltatások | Servicios profesionales y científicos | Yrkes- och vetenskapstjänster | Freiberufliche und wissenschaftliche Dienste
O Business support services | Servizi di supporto alle imprese | Usługi wspierające dla firm | Pagalbinės paslaugos verslui | Üzleti támogató szolgáltatások | Servicios auxiliares a empresas | Stödtjänster till företag | Unterstützende Unternehmensdienste
P Public sector | Settore pubblico | Sektor publiczny | Viešasis sektorius | Közszféra | Sector público | Offentlig sektor | Öffentlicher Sektor
Q Education | Istruzione | Edukacja | Švietimas | Oktatás | Educación | Utbildning | Bildung
R Health and social care | Sanità e assistenza sociale | Zdrowie i opieka społeczna | Sveikata ir socialinė globa | Egészségügy és szociális ellátás | Sanidad y servicios sociales | Hälsa och social omsorg | Gesundheit und Soziales
S Arts, sport and leisure | Arte, sport e tempo libero | Sztuka, sport i rekreacja | Menas, sportas ir laisvalaikis | Művészet, sport és szabadidő | Arte, deporte y ocio | Kultur, idrott och fritid | Kunst, Sport und Freizeit
T Other services | Altri servizi | Inne usługi | Kitos paslaugos | Egyéb szolgáltatások | Otros servicios | Övriga tjänster | Sonstige Dienste
U Households | Famiglie | Gospodarstwa domowe | Namų ūkiai | Háztartások | Hogares | Hushåll | Private Haushalte
V International bodies | Organismi internazionali | Instytucje międzynarodowe | Tarptautinės institucijos | Nemzetközi intézmények | Organismos supranacionales | Internationella organ | Internationale Einrichtungen
`;
