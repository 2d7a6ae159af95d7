/**
 * NACE Rev. 2.1 divisions of sections A to F: what is grown, dug, made, supplied and built.
 *
 * A block per division: code and section, then a line per language with the plain label first and what people
 * type instead of it after it. The wording is our own; only the codes are the classification's.
 */
export default `
01 A
en Farming; agriculture; farm; farmer; crop growing; animal husbandry; livestock; gardening; horticulture; agri; breeding; hunting
it Agricoltura e allevamento; agricoltura; azienda agricola; allevamento; coltivazione; agricoltore; contadino; orticoltura; bestiame; caccia
pl Rolnictwo i hodowla; rolnictwo; rolnik; gospodarstwo rolne; uprawa roślin; hodowla zwierząt; ogrodnictwo; płody rolne; łowiectwo
lt Žemės ūkis; ūkininkas; ūkininkavimas; augalininkystė; gyvulininkystė; daržininkystė; sodininkystė; ūkis; medžioklė
hu Mezőgazdaság; növénytermesztés; állattenyésztés; gazdálkodás; gazda; farm; kertészet; földművelés; agrár; vadászat
es Agricultura y ganadería; agricultura; ganadería; granja; agricultor; cultivo; horticultura; explotación agrícola; agropecuario; caza
sv Jordbruk; lantbruk; bonde; gård; odling; djuruppfödning; trädgårdsodling; boskap; lantbrukare; jakt
de Landwirtschaft; Bauernhof; Landwirt; Ackerbau; Viehzucht; Tierhaltung; Gartenbau; Anbau; Agrar; Jagd

02 A
en Forestry; logging; forest; timber harvesting; roundwood; felling; tree nursery
it Silvicoltura; foresta; bosco; taglio del legname; legname grezzo; boscaiolo; forestale
pl Leśnictwo; las; pozyskiwanie drewna; drewno okrągłe; wyrąb; gospodarka leśna; szkółka leśna
lt Miškininkystė; miškas; medienos ruoša; apvalioji mediena; miško kirtimas; miškininkas
hu Erdőgazdálkodás; erdészet; erdő; fakitermelés; rönkfa; favágás; erdész
es Silvicultura; bosque; forestal; explotación forestal; tala; madera en rollo; monte
sv Skogsbruk; skog; avverkning; rundvirke; timmer; skogsvård; skogsägare
de Forstwirtschaft; Wald; Holzeinschlag; Rundholz; Forst; Holzernte; Forstbetrieb

03 A
en Fishing and fish farming; fishing; fishery; aquaculture; fish farm; fisherman
it Pesca e acquacoltura; pesca; pescatore; allevamento ittico; acquacoltura; itticoltura; peschereccio
pl Rybołówstwo i hodowla ryb; rybactwo; rybołówstwo; akwakultura; rybak; połów ryb; staw rybny
lt Žvejyba ir žuvininkystė; žvejyba; akvakultūra; žuvininkystė; žvejys; žuvų auginimas
hu Halászat és haltenyésztés; halászat; haltenyésztés; halgazdaság; akvakultúra; halász
es Pesca y acuicultura; pesca; pescador; acuicultura; piscicultura; piscifactoría
sv Fiske och fiskodling; fiske; fiskodling; vattenbruk; fiskare
de Fischerei und Fischzucht; Fischerei; Fischzucht; Aquakultur; Fischer; Fischfang

05 B
en Coal mining; coal; lignite; colliery; hard coal; coal mine
it Estrazione di carbone; carbone; lignite; miniera di carbone; carbon fossile
pl Wydobycie węgla; węgiel; węgiel kamienny; węgiel brunatny; kopalnia węgla
lt Anglių kasyba; anglys; akmens anglys; rusvosios anglys; anglių kasykla
hu Szénbányászat; szén; kőszén; lignit; barnaszén; szénbánya
es Minería del carbón; carbón; lignito; hulla; mina de carbón
sv Kolbrytning; kol; stenkol; brunkol; kolgruva
de Kohlebergbau; Kohle; Steinkohle; Braunkohle; Kohlebergwerk

06 B
en Oil and gas extraction; crude oil; petroleum; natural gas; oil field; gas extraction
it Estrazione di petrolio e gas; petrolio greggio; petrolio; gas naturale; giacimento; metano
pl Wydobycie ropy i gazu; ropa naftowa; ropa; gaz ziemny; złoże gazu
lt Naftos ir dujų gavyba; žalia nafta; nafta; gamtinės dujos; naftos gavyba
hu Kőolaj- és földgázkitermelés; kőolaj; nyersolaj; földgáz; olajmező
es Extracción de petróleo y gas; petróleo crudo; petróleo; crudo; gas natural; yacimiento
sv Olje- och gasutvinning; råolja; petroleum; naturgas; oljefält
de Erdöl- und Erdgasgewinnung; Erdöl; Rohöl; Erdgas; Ölfeld

07 B
en Metal ore mining; ore; iron ore; copper ore; metal ores; ore mine
it Estrazione di minerali metallici; minerale di ferro; minerali metalliferi; miniera; minerale
pl Górnictwo rud metali; ruda żelaza; rudy; ruda miedzi; kopalnia rud
lt Metalų rūdų kasyba; geležies rūda; rūda; vario rūda
hu Fémércbányászat; vasérc; érc; rézérc; ércbánya
es Minería de metales; mineral de hierro; minerales metálicos; mena; mineral de cobre
sv Metallmalmsbrytning; järnmalm; malm; kopparmalm; gruva; gruvdrift
de Erzbergbau; Eisenerz; Erz; Kupfererz; Erze; Bergbau

08 B
en Quarrying of stone, sand and salt; quarry; gravel; sand; clay; crushed stone; salt extraction; peat; granite; limestone; gypsum; aggregates
it Cave di pietra, sabbia e sale; cava; ghiaia; sabbia; argilla; pietrisco; sale; torba; granito grezzo; calcare; gesso; inerti
pl Wydobycie kamienia, piasku i soli; kamieniołom; żwir; piasek; glina; kruszywo; sól kamienna; torf; granit; wapień; gips; żwirownia
lt Akmens, smėlio ir druskos gavyba; karjeras; žvyras; smėlis; molis; skalda; druska; durpės; granitas; klintis; gipsas
hu Kő-, homok- és sóbányászat; kőbánya; kavics; homok; agyag; zúzottkő; kősó; tőzeg; gránit; mészkő; gipsz; bánya
es Canteras de piedra, arena y sal; cantera; grava; arena; arcilla; áridos; sal; turba; granito; caliza; yeso
sv Brytning av sten, sand och salt; stenbrott; grus; sand; lera; makadam; salt; torv; granit; kalksten; gips; bergtäkt
de Gewinnung von Steinen, Sand und Salz; Steinbruch; Kies; Sand; Ton; Schotter; Salz; Torf; Granit; Kalkstein; Gips; Splitt

09 B
en Mining support services; drilling services; exploration drilling; oilfield services; test drilling for mining
it Servizi per l'estrazione; perforazione; trivellazione; servizi minerari; esplorazione mineraria
pl Usługi dla górnictwa; wiercenia; wiercenia poszukiwawcze; usługi wiertnicze; usługi górnicze
lt Kasybos paslaugos; gręžimo paslaugos; žvalgomasis gręžimas; gręžiniai
hu Bányászati szolgáltatás; fúrás; kutatófúrás; mélyfúrás; olajipari szolgáltatás
es Servicios de apoyo a la minería; perforación; sondeos; servicios petroleros; prospección minera
sv Tjänster till gruvindustrin; borrning; provborrning; prospektering; borrtjänster
de Dienstleistungen für den Bergbau; Bohrungen; Explorationsbohrung; Bohrdienstleistungen; Aufschlussbohrung

10 C
en Food products; food; foodstuffs; food industry; food processing; groceries; food manufacturer; meals; snacks; pet food; animal feed; feed
it Prodotti alimentari; alimentari; cibo; industria alimentare; generi alimentari; alimenti; mangimi; gastronomia
pl Artykuły spożywcze; żywność; produkty spożywcze; przetwórstwo spożywcze; jedzenie; przemysł spożywczy; pasze; karma
lt Maisto produktai; maistas; maisto pramonė; maisto perdirbimas; maisto gamyba; pašarai; užkandžiai
hu Élelmiszer; élelmiszeripar; élelmiszergyártás; étel; élelmiszer-feldolgozás; takarmány; eledel
es Productos alimenticios; alimentos; alimentación; comida; industria alimentaria; alimentario; piensos; comestibles
sv Livsmedel; mat; matvaror; livsmedelsindustri; matproduktion; djurfoder; foder; matproducent
de Lebensmittel; Nahrungsmittel; Lebensmittelindustrie; Essen; Lebensmittelhersteller; Lebensmittelverarbeitung; Futtermittel; Tiernahrung

11 C
en Drinks; beverages; beverage industry; brewery; winery; distillery; soft drinks; bottling
it Bevande; bibite; industria delle bevande; birrificio; cantina; distilleria; imbottigliamento
pl Napoje; browar; winnica; gorzelnia; napoje bezalkoholowe; produkcja napojów; rozlewnia
lt Gėrimai; gaiviųjų gėrimų gamyba; alaus darykla; vyninė; gaivieji gėrimai; spirito varykla
hu Italok; ital; italgyártás; sörgyár; sörfőzde; borászat; pincészet; üdítőital; szeszfőzde
es Bebidas; refrescos; industria de bebidas; cervecería; bodega; destilería; embotelladora
sv Drycker; dryck; läskedrycker; bryggeri; vingård; destilleri; dryckesindustri
de Getränke; Getränkeindustrie; Brauerei; Weingut; Kellerei; Brennerei; Erfrischungsgetränke; Getränkehersteller

12 C
en Tobacco products; tobacco; cigarettes; cigars; nicotine; snus
it Prodotti del tabacco; tabacco; sigarette; sigari; nicotina
pl Wyroby tytoniowe; tytoń; papierosy; cygara; nikotyna
lt Tabako gaminiai; tabakas; cigaretės; cigarai; nikotinas
hu Dohánytermékek; dohány; cigaretta; szivar; nikotin
es Productos del tabaco; tabaco; cigarrillos; puros; nicotina; cigarros
sv Tobaksvaror; tobak; cigaretter; cigarrer; snus; nikotin
de Tabakwaren; Tabak; Zigaretten; Zigarren; Nikotin

13 C
en Textiles; fabric; fabrics; cloth; yarn; weaving; spinning; home textiles; textile industry; textile finishing
it Tessili; tessuti; tessuto; filati; tessitura; filatura; industria tessile; stoffa; biancheria per la casa; finissaggio tessile
pl Tekstylia; tkaniny; tkanina; przędza; tkactwo; włókiennictwo; przemysł tekstylny; materiały tekstylne; przędzalnia
lt Tekstilė; audiniai; audinys; verpalai; siūlai; audimas; tekstilės pramonė; namų tekstilė; medžiagos
hu Textil; szövet; textíliák; fonal; szövés; textilipar; fonás; lakástextil; anyag
es Textiles; tejidos; tela; hilo; hilados; tejeduría; industria textil; textil hogar
sv Textilier; tyg; textil; garn; vävning; vävnader; textilindustri; hemtextil
de Textilien; Stoffe; Gewebe; Garn; Weberei; Spinnerei; Textilindustrie; Heimtextilien; Tuch

14 C
en Clothing; clothes; apparel; garments; fashion; wear; sewing; tailoring; knitwear; workwear; clothing manufacturer
it Abbigliamento; vestiti; capi di abbigliamento; moda; indumenti; confezione; sartoria; maglieria; abiti
pl Odzież; ubrania; ubranie; moda; szycie odzieży; krawiectwo; dziewiarstwo; konfekcja; szwalnia
lt Drabužiai; apranga; rūbai; mada; siuvimas; siuvykla; trikotažas; drabužių gamyba
hu Ruházat; ruha; ruhák; divat; varrás; varroda; konfekció; kötöttáru; öltözet
es Ropa; prendas de vestir; confección; moda; vestidos; sastrería; vestimenta; géneros de punto; costura
sv Kläder; mode; konfektion; klädtillverkning; plagg; sömnad; skrädderi; trikå
de Bekleidung; Kleidung; Mode; Konfektion; Kleider; Näherei; Schneiderei; Strickwaren; Textilbekleidung

15 C
en Leather and footwear; leather; shoes; footwear; bags; handbags; luggage; tannery; leather goods; fur
it Pelle e calzature; pelle; cuoio; scarpe; calzature; borse; valigie; conceria; pelletteria; calzaturificio; pellicceria
pl Skóra i obuwie; skóra; obuwie; buty; torebki; torby; walizki; garbarnia; galanteria skórzana; futra
lt Oda ir avalynė; oda; avalynė; batai; rankinės; krepšiai; lagaminai; odos gaminiai; rauginimas; kailiai
hu Bőr és cipő; bőr; cipő; lábbeli; táska; bőrönd; bőráru; cserzés; bőrdíszmű; szőrme
es Cuero y calzado; cuero; piel; zapatos; calzado; bolsos; maletas; curtidos; marroquinería; peletería
sv Läder och skor; läder; skor; skodon; väskor; resväskor; garveri; lädervaror; skinn; päls
de Leder und Schuhe; Leder; Schuhe; Schuhwerk; Taschen; Koffer; Gerberei; Lederwaren; Pelz

16 C
en Wood products; wood; timber; sawmill; sawn wood; plywood; joinery; wooden pallets; parquet; carpentry; lumber; cork; woodworking
it Prodotti in legno; legno; legname; segheria; segati; compensato; falegnameria; pallet in legno; parquet; sughero; carpenteria in legno
pl Wyroby z drewna; drewno; tarcica; tartak; sklejka; stolarka; stolarka otworowa; palety drewniane; parkiet; korek; stolarstwo
lt Medienos gaminiai; mediena; lentpjūvė; pjautinė mediena; fanera; medžio apdirbimas; mediniai padėklai; parketas; stalių dirbiniai; kamštis; medis
hu Faipari termékek; fa; faáru; fűrészáru; fűrészüzem; rétegelt lemez; asztalosipar; raklap; parketta; faipar; parafa; ács
es Productos de madera; madera; aserradero; madera aserrada; contrachapado; carpintería; palés; palets de madera; parqué; corcho
sv Trävaror; trä; virke; sågverk; sågade trävaror; plywood; snickeri; träpallar; parkett; kork; byggsnickeri
de Holzwaren; Holz; Sägewerk; Schnittholz; Sperrholz; Tischlerei; Schreinerei; Holzpaletten; Parkett; Kork; Zimmerei; Holzverarbeitung

17 C
en Paper and cardboard; paper; cardboard; paperboard; packaging paper; cartons; pulp; corrugated board; tissue
it Carta e cartone; carta; cartone; cartotecnica; cellulosa; cartone ondulato; scatole di cartone; cartiera; imballaggi in carta
pl Papier i tektura; papier; tektura; karton; celuloza; tektura falista; opakowania kartonowe; papiernia; kartony
lt Popierius ir kartonas; popierius; kartonas; celiuliozė; gofruotasis kartonas; kartoninės dėžės; popieriaus gamyba
hu Papír és karton; papír; karton; cellulóz; hullámkarton; papírgyár; kartondoboz; papíripar; papíráru
es Papel y cartón; papel; cartón; celulosa; cartón ondulado; papelera; cajas de cartón; industria papelera
sv Papper och kartong; papper; kartong; massa; pappersbruk; wellpapp; pappersmassa; pappersvaror
de Papier und Pappe; Papier; Pappe; Karton; Zellstoff; Wellpappe; Papierfabrik; Kartonagen; Papierwaren

18 C
en Printing; print; printer's; printing house; bookbinding; offset printing; digital printing; print shop; prepress
it Stampa e tipografia; stampa; tipografia; stampa digitale; legatoria; litografia; stampatore; serigrafia; prestampa
pl Poligrafia i druk; druk; drukarnia; poligrafia; druk cyfrowy; introligatornia; druk offsetowy; sitodruk; drukowanie
lt Spausdinimas; spauda; spaustuvė; skaitmeninė spauda; poligrafija; knygrišyba; ofsetinė spauda
hu Nyomdaipar; nyomda; nyomtatás; nyomás; digitális nyomtatás; könyvkötészet; ofszetnyomtatás; szitanyomás
es Artes gráficas e imprenta; imprenta; impresión; artes gráficas; impresión digital; encuadernación; serigrafía; imprimir; preimpresión
sv Tryckeri; tryck; tryckning; grafisk produktion; digitaltryck; bokbinderi; offsettryck; screentryck
de Druckerei; Druck; Druckerzeugnisse; Digitaldruck; Buchbinderei; Offsetdruck; Siebdruck; Druckvorstufe

19 C
en Fuels and oil refining; refinery; petrol; gasoline; diesel; fuel oil; coke; lubricating oil; bitumen; kerosene; fuel
it Carburanti e raffinazione; raffineria; benzina; gasolio; olio combustibile; coke; oli lubrificanti; bitume; cherosene; carburante; lubrificanti
pl Paliwa i rafinacja ropy; rafineria; benzyna; olej napędowy; olej opałowy; koks; oleje smarowe; asfalt; nafta; paliwo; bitum
lt Degalai ir naftos perdirbimas; naftos perdirbimo gamykla; benzinas; dyzelinas; mazutas; koksas; tepalai; bitumas; žibalas; kuras; degalai
hu Üzemanyagok és kőolaj-finomítás; finomító; benzin; gázolaj; dízel; fűtőolaj; koksz; kenőolaj; bitumen; kerozin; üzemanyag
es Combustibles y refino; refinería; gasolina; gasóleo; diésel; fueloil; coque; lubricantes; betún; queroseno; combustible; carburante
sv Bränslen och oljeraffinering; raffinaderi; bensin; diesel; eldningsolja; koks; smörjolja; bitumen; fotogen; bränsle; drivmedel
de Kraftstoffe und Mineralölverarbeitung; Raffinerie; Benzin; Diesel; Heizöl; Koks; Schmieröl; Bitumen; Kerosin; Kraftstoff; Treibstoff; Brennstoff

20 C
en Chemicals; chemical; chemistry; paints; cosmetics; detergents; fertilisers; adhesives; chemical industry; plastics raw materials; cleaning products; solvents
it Prodotti chimici; chimica; vernici; cosmetici; detergenti; fertilizzanti; adesivi; industria chimica; solventi; materie plastiche primarie; prodotti per la pulizia
pl Chemikalia; chemia; farby; kosmetyki; detergenty; nawozy; kleje; przemysł chemiczny; rozpuszczalniki; środki czystości; wyroby chemiczne
lt Chemijos produktai; chemikalai; chemija; dažai; kosmetika; plovikliai; trąšos; klijai; chemijos pramonė; tirpikliai; valymo priemonės
hu Vegyi anyagok; vegyszer; vegyipar; kémia; festék; kozmetikum; mosószer; műtrágya; ragasztó; oldószer; tisztítószer
es Productos químicos; química; pinturas; cosméticos; detergentes; fertilizantes; adhesivos; industria química; disolventes; productos de limpieza
sv Kemikalier; kemi; färg; kosmetika; tvättmedel; gödselmedel; lim; kemisk industri; lösningsmedel; rengöringsmedel
de Chemische Erzeugnisse; Chemikalien; Chemie; Farben; Kosmetik; Waschmittel; Düngemittel; Klebstoffe; Chemieindustrie; Lösungsmittel; Reinigungsmittel

21 C
en Medicines; pharmaceuticals; pharma; drugs; medicine; vaccines; pharmaceutical industry; pills; active ingredients
it Farmaci; farmaceutica; medicinali; medicine; vaccini; industria farmaceutica; farmaco; principi attivi
pl Leki; farmaceutyki; lekarstwa; produkty lecznicze; szczepionki; przemysł farmaceutyczny; farmacja; lek
lt Vaistai; farmacija; medikamentai; vaistiniai preparatai; vakcinos; farmacijos pramonė; vaistas
hu Gyógyszerek; gyógyszer; gyógyszeripar; gyógyszergyártás; vakcina; orvosság; oltóanyag
es Medicamentos; productos farmacéuticos; farmacia; fármacos; vacunas; industria farmacéutica; medicinas
sv Läkemedel; medicin; läkemedelsindustri; vacciner; mediciner; farmaceutiska produkter; farmaci
de Arzneimittel; Medikamente; Pharma; Pharmazie; Impfstoffe; Pharmaindustrie; Medizin; Wirkstoffe

22 C
en Rubber and plastic products; plastic; plastics; rubber; injection moulding; plastic packaging; tyres; plastic parts; foil; extrusion; plastic processing
it Gomma e plastica; plastica; gomma; materie plastiche; stampaggio a iniezione; imballaggi in plastica; pneumatici; film plastici; estrusione
pl Wyroby z gumy i tworzyw sztucznych; tworzywa sztuczne; plastik; guma; formowanie wtryskowe; wtrysk; opakowania plastikowe; opony; folia; tworzywo; wyroby gumowe
lt Guma ir plastikas; plastikas; plastmasė; guma; liejimas; plastikinės pakuotės; padangos; plėvelė; plastiko gaminiai; gumos gaminiai
hu Gumi- és műanyagtermékek; műanyag; gumi; fröccsöntés; műanyag csomagolás; gumiabroncs; fólia; műanyagipar; abroncs
es Caucho y plástico; plástico; plásticos; caucho; goma; inyección de plástico; envases de plástico; neumáticos; film plástico; extrusión
sv Gummi- och plastvaror; plast; gummi; formsprutning; plastförpackningar; däck; plastfolie; plastdetaljer; extrudering
de Gummi- und Kunststoffwaren; Kunststoff; Plastik; Gummi; Spritzguss; Kunststoffverpackungen; Reifen; Folie; Kunststoffteile; Kautschuk; Extrusion

23 C
en Glass, ceramics, cement and stone; glass; ceramics; cement; concrete; bricks; tiles; stone products; plaster; lime; building materials; marble; insulation wool
it Vetro, ceramica, cemento e pietra; vetro; ceramica; cemento; calcestruzzo; mattoni; piastrelle; marmo; laterizi; calce; materiali da costruzione; lavorazione della pietra
pl Szkło, ceramika, cement i kamień; szkło; ceramika; cement; beton; cegły; płytki; marmur; wapno; materiały budowlane; obróbka kamienia; kamieniarstwo
lt Stiklas, keramika, cementas ir akmuo; stiklas; keramika; cementas; betonas; plytos; plytelės; marmuras; kalkės; statybinės medžiagos; akmens apdirbimas
hu Üveg, kerámia, cement és kő; üveg; kerámia; cement; beton; tégla; csempe; márvány; mész; építőanyag; kőfaragás
es Vidrio, cerámica, cemento y piedra; vidrio; cerámica; cemento; hormigón; ladrillos; azulejos; mármol; cal; materiales de construcción; baldosas; piedra natural
sv Glas, keramik, cement och sten; glas; keramik; cement; betong; tegel; kakel; marmor; kalk; byggmaterial; stenindustri; natursten
de Glas, Keramik, Zement und Stein; Glas; Keramik; Zement; Beton; Ziegel; Fliesen; Marmor; Kalk; Baustoffe; Steinbearbeitung; Naturstein; Baumaterial

24 C
en Basic metals; steel; iron; aluminium; copper; foundry; metallurgy; casting; steel mill; steel pipes; smelting; precious metals; castings; aluminum
it Metalli di base; acciaio; ferro; alluminio; rame; fonderia; metallurgia; siderurgia; acciaieria; tubi in acciaio; fusione; getti; metalli preziosi
pl Metale; stal; żelazo; aluminium; miedź; odlewnia; hutnictwo; huta; metalurgia; rury stalowe; odlewy; odlewnictwo; metale szlachetne
lt Metalai; plienas; geležis; aliuminis; varis; liejykla; metalurgija; plieno vamzdžiai; liejiniai; taurieji metalai; metalas
hu Fémalapanyagok; acél; vas; alumínium; réz; öntöde; kohászat; acélcső; öntvény; fém; nemesfém; öntés; acélmű
es Metales básicos; acero; hierro; aluminio; cobre; fundición; metalurgia; siderurgia; tubos de acero; metales; acería; metales preciosos
sv Metaller; stål; järn; aluminium; koppar; gjuteri; metallurgi; stålverk; stålrör; gjutgods; ädelmetaller
de Metalle; Stahl; Eisen; Aluminium; Kupfer; Gießerei; Metallurgie; Stahlwerk; Stahlrohre; Guss; Gussteile; Edelmetalle; Hütte

25 C
en Metal products; metalworking; metal parts; machining; welding; tools; steel structures; sheet metal; locks; fasteners; cutlery; turning; milling; metal fabrication; weapons; forging; CNC
it Prodotti in metallo; lavorazione metalli; carpenteria metallica; lavorazioni meccaniche; saldatura; utensili; lamiera; serrature; viteria; posate; tornitura; fresatura; officina meccanica; minuteria metallica
pl Wyroby z metalu; obróbka metali; konstrukcje stalowe; spawanie; narzędzia; blacha; zamki; śruby; sztućce; toczenie; frezowanie; ślusarstwo; obróbka skrawaniem; kucie
lt Metalo gaminiai; metalo apdirbimas; metalo konstrukcijos; suvirinimas; įrankiai; skarda; spynos; tvirtinimo detalės; tekinimas; frezavimas; stalo įrankiai; plieno konstrukcijos
hu Fémtermékek; fémmegmunkálás; acélszerkezet; hegesztés; szerszám; lemez; zár; csavar; evőeszköz; esztergálás; marás; forgácsolás; lakatos; fémfeldolgozás; lemezmegmunkálás
es Productos metálicos; mecanizado; estructuras metálicas; soldadura; herramientas; chapa; cerraduras; tornillería; cubiertos; torneado; fresado; calderería; carpintería metálica; metalistería
sv Metallvaror; metallbearbetning; stålkonstruktioner; svetsning; verktyg; plåt; lås; skruvar; bestick; svarvning; fräsning; smide; legotillverkning; skärande bearbetning
de Metallerzeugnisse; Metallbearbeitung; Stahlbau; Schweißen; Werkzeuge; Blech; Schlösser; Schrauben; Besteck; Drehen; Fräsen; Zerspanung; Metallbau; Schlosserei; Metallverarbeitung; Blechbearbeitung

26 C
en Electronics, computers and optics; electronics; computers; semiconductors; sensors; measuring instruments; optics; printed circuit boards; phones; consumer electronics; watches; microelectronics; electronic components
it Elettronica, computer e ottica; elettronica; computer; semiconduttori; sensori; strumenti di misura; ottica; circuiti stampati; telefoni; orologi; componenti elettronici; microelettronica
pl Elektronika, komputery i optyka; elektronika; komputery; półprzewodniki; czujniki; przyrządy pomiarowe; optyka; obwody drukowane; telefony; zegarki; podzespoły elektroniczne; mikroelektronika
lt Elektronika, kompiuteriai ir optika; elektronika; kompiuteriai; puslaidininkiai; jutikliai; matavimo prietaisai; optika; spausdintinės plokštės; telefonai; laikrodžiai; elektronikos komponentai; lazeriai
hu Elektronika, számítógép és optika; elektronika; számítógép; félvezető; érzékelő; szenzor; mérőműszer; optika; nyomtatott áramkör; telefon; óra; elektronikai alkatrész
es Electrónica, ordenadores y óptica; electrónica; ordenadores; semiconductores; sensores; instrumentos de medida; óptica; circuitos impresos; teléfonos; relojes; componentes electrónicos; microelectrónica
sv Elektronik, datorer och optik; elektronik; datorer; halvledare; sensorer; mätinstrument; optik; kretskort; telefoner; klockor; elektronikkomponenter; hemelektronik; dator
de Elektronik, Computer und Optik; Elektronik; Computer; Halbleiter; Sensoren; Messgeräte; Optik; Leiterplatten; Telefone; Uhren; Elektronikbauteile; Rechner; Unterhaltungselektronik

27 C
en Electrical equipment; electric motors; cables; batteries; lighting; lamps; household appliances; switchgear; transformers; electrotechnics; generators; wires
it Apparecchiature elettriche; motori elettrici; cavi; batterie; illuminazione; lampade; elettrodomestici; quadri elettrici; trasformatori; elettrotecnica; generatori
pl Urządzenia elektryczne; silniki elektryczne; kable; baterie; akumulatory; oświetlenie; lampy; sprzęt AGD; AGD; rozdzielnice; transformatory; elektrotechnika; generatory
lt Elektros įranga; elektros varikliai; kabeliai; baterijos; akumuliatoriai; apšvietimas; lempos; šviestuvai; buitinė technika; skirstomieji įrenginiai; transformatoriai; generatoriai
hu Villamos berendezések; villanymotor; kábel; akkumulátor; elem; világítás; lámpa; háztartási gép; kapcsolószekrény; transzformátor; elektrotechnika; generátor
es Equipo eléctrico; motores eléctricos; cables; baterías; iluminación; lámparas; electrodomésticos; cuadros eléctricos; transformadores; material eléctrico; generadores; pilas
sv Elutrustning; elmotorer; kablar; batterier; belysning; lampor; hushållsapparater; vitvaror; ställverk; transformatorer; elmateriel; generatorer
de Elektrische Ausrüstung; Elektromotoren; Kabel; Batterien; Akkus; Beleuchtung; Lampen; Leuchten; Haushaltsgeräte; Schaltschränke; Transformatoren; Elektrotechnik; Generatoren

28 C
en Machinery; machines; machine building; mechanical engineering; pumps; compressors; machine tools; agricultural machinery; engines; robots; lifting equipment; packaging machines; industrial equipment; valves; gears; tractors; turbines
it Macchinari; macchine; meccanica; costruzione di macchine; pompe; compressori; macchine utensili; macchine agricole; motori; robot; sollevamento; macchine per imballaggio; valvole; ingranaggi; trattori; turbine; impianti industriali
pl Maszyny; maszyny i urządzenia; budowa maszyn; pompy; sprężarki; obrabiarki; maszyny rolnicze; silniki; roboty; dźwigi; maszyny pakujące; zawory; przekładnie; traktory; ciągniki; turbiny
lt Mašinos ir įrenginiai; mašinos; įrenginiai; mašinų gamyba; siurbliai; kompresoriai; staklės; žemės ūkio technika; varikliai; robotai; kėlimo įranga; pakavimo mašinos; vožtuvai; traktoriai; turbinos
hu Gépek; gép; gépgyártás; gépipar; szivattyú; kompresszor; szerszámgép; mezőgazdasági gép; motor; robot; emelőgép; csomagológép; szelep; fogaskerék; traktor; turbina
es Maquinaria; máquinas; bienes de equipo; ingeniería mecánica; bombas; compresores; máquinas herramienta; maquinaria agrícola; motores; robots; elevación; máquinas de envasado; válvulas; engranajes; tractores; turbinas
sv Maskiner; maskin; maskintillverkning; verkstadsindustri; pumpar; kompressorer; verktygsmaskiner; jordbruksmaskiner; motorer; robotar; lyftutrustning; förpackningsmaskiner; ventiler; kugghjul; traktorer; turbiner
de Maschinen; Maschinenbau; Anlagenbau; Pumpen; Kompressoren; Werkzeugmaschinen; Landmaschinen; Motoren; Roboter; Hebezeuge; Verpackungsmaschinen; Ventile; Getriebe; Traktoren; Turbinen; Armaturen

29 C
en Motor vehicles and parts; cars; automotive; vehicles; trucks; trailers; car parts; buses; automobile; auto parts; lorries; vans; caravans
it Veicoli e componenti auto; automobili; auto; automotive; autoveicoli; camion; rimorchi; ricambi auto; autobus; componentistica auto; furgoni; roulotte
pl Pojazdy samochodowe i części; samochody; motoryzacja; samochód; ciężarówki; przyczepy; części samochodowe; autobusy; branża motoryzacyjna; naczepy; auta
lt Automobiliai ir jų dalys; automobiliai; automobilių pramonė; sunkvežimiai; priekabos; automobilių dalys; autobusai; transporto priemonės; puspriekabės
hu Gépjárművek és alkatrészek; autó; autóipar; gépkocsi; jármű; teherautó; pótkocsi; utánfutó; autóalkatrész; busz; személyautó; járműipar
es Vehículos de motor y componentes; coches; automóviles; automoción; camiones; remolques; recambios de coche; autobuses; vehículos; furgonetas; caravanas
sv Motorfordon och delar; bilar; fordon; fordonsindustri; lastbilar; släpvagnar; bildelar; bussar; bil; bilindustri; husvagnar
de Kraftfahrzeuge und Teile; Autos; Automobil; Fahrzeuge; Lkw; Anhänger; Autoteile; Busse; Automobilindustrie; Fahrzeugbau; Lastwagen; Wohnwagen; Kfz

30 C
en Ships, trains, aircraft and bicycles; shipbuilding; boats; railway vehicles; aerospace; aircraft; bicycles; motorcycles; wheelchairs; yachts; trains; drones; satellites
it Navi, treni, aerei e biciclette; cantieristica navale; barche; veicoli ferroviari; aerospaziale; aeromobili; biciclette; motociclette; yacht; treni; sedie a rotelle; droni; satelliti
pl Statki, pociągi, samoloty i rowery; przemysł stoczniowy; stocznia; łodzie; pojazdy szynowe; przemysł lotniczy; lotnictwo; samoloty; rowery; motocykle; jachty; pociągi; wózki inwalidzkie; drony; satelity
lt Laivai, traukiniai, orlaiviai ir dviračiai; laivų statyba; valtys; laivai; geležinkelio riedmenys; orlaiviai; aviacijos pramonė; dviračiai; motociklai; jachtos; traukiniai; neįgaliųjų vežimėliai; dronai; palydovai
hu Hajók, vonatok, repülőgépek és kerékpárok; hajógyártás; hajó; csónak; vasúti jármű; repülőgép; repülőgépipar; kerékpár; bicikli; motorkerékpár; jacht; vonat; kerekesszék; drón; műhold; űripar
es Barcos, trenes, aviones y bicicletas; construcción naval; barcos; material ferroviario; aeroespacial; aeronáutica; aviones; bicicletas; motocicletas; yates; trenes; sillas de ruedas; drones; satélites; astillero
sv Fartyg, tåg, flygplan och cyklar; skeppsbyggeri; båtar; rälsfordon; flygindustri; flygplan; cyklar; motorcyklar; yachter; tåg; rullstolar; drönare; satelliter; rymdindustri; varv
de Schiffe, Züge, Flugzeuge und Fahrräder; Schiffbau; Boote; Schienenfahrzeuge; Luft- und Raumfahrt; Flugzeuge; Fahrräder; Motorräder; Yachten; Züge; Rollstühle; Drohnen; Satelliten; Werft

31 C
en Furniture; furnishings; furniture maker; office furniture; kitchen furniture; mattresses; upholstery; interior furnishing
it Mobili; arredamento; mobilificio; mobilio; arredi; mobili per ufficio; cucine componibili; materassi; imbottiti; arredo
pl Meble; meble biurowe; meble kuchenne; mebel; materace; meble tapicerowane; fabryka mebli; wyposażenie wnętrz; umeblowanie; meblarstwo
lt Baldai; biuro baldai; virtuvės baldai; baldas; čiužiniai; minkšti baldai; baldų gamyba; baldų pramonė
hu Bútor; bútorok; irodabútor; konyhabútor; matrac; kárpitozott bútor; bútorgyártás; bútoripar; berendezés; lakberendezés
es Muebles; mobiliario; mueble; muebles de oficina; muebles de cocina; colchones; tapicería; fábrica de muebles
sv Möbler; möbel; kontorsmöbler; köksmöbler; madrasser; stoppmöbler; inredning; möbeltillverkare; möbelindustri
de Möbel; Mobiliar; Büromöbel; Küchenmöbel; Matratzen; Polstermöbel; Einrichtung; Möbelhersteller; Möbelindustrie; Wohnmöbel

32 C
en Jewellery, toys, sports and medical goods; jewellery; jewelry; toys; games; sports goods; musical instruments; medical devices; dental products; brooms; brushes; candles; glasses; orthopaedic; pens; umbrellas
it Gioielli, giocattoli, articoli sportivi e medicali; gioielli; gioielleria; giocattoli; giochi; articoli sportivi; strumenti musicali; dispositivi medici; odontotecnica; spazzole; candele; occhiali; ortopedia; penne; ombrelli; bigiotteria; oreficeria
pl Biżuteria, zabawki, sprzęt sportowy i medyczny; biżuteria; zabawki; gry; sprzęt sportowy; instrumenty muzyczne; wyroby medyczne; sprzęt medyczny; szczotki; świece; okulary; ortopedia; długopisy; parasole
lt Papuošalai, žaislai, sporto ir medicinos prekės; juvelyrika; papuošalai; žaislai; žaidimai; sporto prekės; muzikos instrumentai; medicinos prietaisai; medicinos įranga; šepečiai; žvakės; akiniai; ortopedija; skėčiai; rašikliai
hu Ékszer, játék, sportszer és orvosi eszköz; ékszer; játék; játékok; sportszer; hangszer; orvosi eszköz; orvostechnikai eszköz; fogtechnika; kefe; gyertya; szemüveg; ortopéd; toll; esernyő
es Joyas, juguetes, artículos deportivos y médicos; joyería; joyas; juguetes; juegos; artículos deportivos; instrumentos musicales; productos sanitarios; dispositivos médicos; cepillos; velas; gafas; ortopedia; bolígrafos; paraguas; bisutería
sv Smycken, leksaker, sport- och medicinartiklar; smycken; leksaker; spel; sportartiklar; musikinstrument; medicinteknik; medicintekniska produkter; borstar; ljus; stearinljus; glasögon; ortopedi; pennor; paraplyer
de Schmuck, Spielzeug, Sport- und Medizinprodukte; Schmuck; Spielzeug; Spielwaren; Spiele; Sportartikel; Musikinstrumente; Medizinprodukte; Medizintechnik; Bürsten; Kerzen; Brillen; Orthopädie; Stifte; Regenschirme

33 C
en Machine repair and installation; machine repair; maintenance; industrial maintenance; machinery installation; repair of equipment; servicing; ship repair; machine assembly; overhaul
it Riparazione e installazione di macchine; riparazione macchine; manutenzione; manutenzione industriale; installazione di macchinari; montaggio industriale; riparazione navale; revisione; riparazione
pl Naprawa i instalacja maszyn; naprawa maszyn; konserwacja; serwis maszyn; utrzymanie ruchu; montaż maszyn; remont maszyn; remont statków; instalacja maszyn; naprawa
lt Mašinų remontas ir montavimas; įrenginių remontas; techninė priežiūra; įrangos montavimas; laivų remontas; įrangos remontas; servisas; remontas
hu Gépjavítás és üzembe helyezés; gépjavítás; karbantartás; ipari karbantartás; géptelepítés; gépszerelés; hajójavítás; szerviz; javítás
es Reparación e instalación de maquinaria; reparación de maquinaria; mantenimiento; mantenimiento industrial; instalación de maquinaria; montaje industrial; reparación naval; reparación
sv Reparation och installation av maskiner; maskinreparation; underhåll; industriunderhåll; maskininstallation; maskinservice; fartygsreparation; reparation; service
de Reparatur und Installation von Maschinen; Maschinenreparatur; Wartung; Instandhaltung; Industriemontage; Maschineninstallation; Schiffsreparatur; Reparatur; Instandsetzung

35 D
en Electricity, gas and heat supply; energy; electricity; power; power plant; renewable energy; solar power; wind power; heating supply; district heating; steam; biogas; wind farm
it Energia elettrica, gas e calore; energia; elettricità; centrale elettrica; energie rinnovabili; energia solare; eolico; teleriscaldamento; fornitura gas; biogas; fotovoltaico; vapore
pl Energia elektryczna, gaz i ciepło; energia; prąd; energetyka; elektrownia; energia odnawialna; OZE; energia słoneczna; energia wiatrowa; ciepłownictwo; biogaz; fotowoltaika; farma wiatrowa; para
lt Elektra, dujos ir šiluma; energija; elektra; elektrinė; atsinaujinanti energija; saulės energija; vėjo energija; šilumos tiekimas; energetika; biodujos; vėjo jėgainės; garas
hu Villamos energia, gáz- és hőszolgáltatás; energia; áram; villany; erőmű; megújuló energia; napenergia; szélenergia; távfűtés; energetika; biogáz; gázszolgáltatás; gőz
es Electricidad, gas y calor; energía; electricidad; central eléctrica; energías renovables; energía solar; energía eólica; calefacción urbana; suministro de gas; biogás; fotovoltaica; vapor
sv El, gas och värme; energi; elektricitet; kraftverk; förnybar energi; solenergi; vindkraft; fjärrvärme; elförsörjning; biogas; vindkraftpark; ånga; kraft
de Strom-, Gas- und Wärmeversorgung; Energie; Strom; Elektrizität; Kraftwerk; erneuerbare Energien; Solarenergie; Windkraft; Fernwärme; Energieversorgung; Biogas; Windpark; Photovoltaik; Dampf

36 E
en Water supply; drinking water supply; waterworks; water treatment; tap water; water utility
it Fornitura di acqua; acquedotto; acqua potabile; trattamento acque; rete idrica; acqua
pl Zaopatrzenie w wodę; wodociągi; uzdatnianie wody; woda pitna; wodociąg; woda
lt Vandens tiekimas; vandentiekis; vandens valymas; geriamasis vanduo; vanduo
hu Vízellátás; vízmű; ivóvíz; víztisztítás; vízkezelés; víz
es Suministro de agua; agua potable; tratamiento de agua; abastecimiento de agua; red de agua; agua
sv Vattenförsörjning; vattenverk; dricksvatten; vattenrening; kranvatten; vatten
de Wasserversorgung; Wasserwerk; Trinkwasser; Wasseraufbereitung; Leitungswasser; Wasser

37 E
en Sewage; wastewater; sewerage; wastewater treatment; sewage treatment plant; septic tank emptying; drains
it Fognature e acque reflue; acque reflue; fognature; depurazione; depuratore; spurghi
pl Ścieki i kanalizacja; ścieki; kanalizacja; oczyszczalnia ścieków; oczyszczanie ścieków; szambo
lt Nuotekos; kanalizacija; nuotekų valymas; valymo įrenginiai; nuotekų tvarkymas
hu Szennyvíz; csatorna; szennyvíztisztítás; szennyvízkezelés; csatornázás; szennyvíztisztító
es Aguas residuales; alcantarillado; depuración; depuradora; saneamiento; desagües
sv Avlopp; avloppsvatten; avloppsrening; reningsverk; avloppsnät; slamtömning
de Abwasser; Kanalisation; Abwasserbehandlung; Kläranlage; Abwasserentsorgung; Kläranlagen

38 E
en Waste and recycling; waste; recycling; scrap; waste management; garbage; rubbish; refuse collection; scrap metal; waste disposal; landfill; circular economy
it Rifiuti e riciclaggio; rifiuti; riciclaggio; riciclo; rottami; gestione rifiuti; spazzatura; raccolta rifiuti; smaltimento; discarica; economia circolare
pl Odpady i recykling; odpady; recykling; złom; gospodarka odpadami; śmieci; wywóz śmieci; utylizacja; surowce wtórne; składowisko; gospodarka obiegu zamkniętego
lt Atliekos ir perdirbimas; atliekos; perdirbimas; metalo laužas; atliekų tvarkymas; šiukšlės; šiukšlių išvežimas; antrinės žaliavos; sąvartynas; žiedinė ekonomika; laužas
hu Hulladék és újrahasznosítás; hulladék; újrahasznosítás; fémhulladék; hulladékgazdálkodás; szemét; szemétszállítás; hulladékkezelés; ócskavas; lerakó; körforgásos gazdaság
es Residuos y reciclaje; residuos; reciclaje; chatarra; gestión de residuos; basura; recogida de basuras; vertedero; economía circular; desechos
sv Avfall och återvinning; avfall; återvinning; skrot; avfallshantering; sopor; sophämtning; deponi; cirkulär ekonomi; metallskrot
de Abfall und Recycling; Abfall; Recycling; Schrott; Abfallwirtschaft; Müll; Müllabfuhr; Entsorgung; Deponie; Kreislaufwirtschaft; Altmetall; Abfälle

39 E
en Clean-up of polluted sites; remediation; soil decontamination; asbestos removal; decontamination; pollution control; environmental remediation
it Bonifica ambientale; bonifica; bonifica di siti inquinati; decontaminazione; rimozione amianto; disinquinamento
pl Rekultywacja i oczyszczanie terenów; rekultywacja; oczyszczanie gruntu; usuwanie azbestu; dekontaminacja; remediacja
lt Užterštų teritorijų valymas; dirvožemio valymas; asbesto šalinimas; taršos šalinimas; teritorijų sutvarkymas; rekultivacija
hu Kármentesítés; talajtisztítás; azbesztmentesítés; szennyeződésmentesítés; rekultiváció; szennyezettségmentesítés
es Descontaminación de suelos; descontaminación; retirada de amianto; remediación ambiental; limpieza de suelos contaminados
sv Sanering av förorenad mark; sanering; marksanering; asbestsanering; dekontaminering; efterbehandling
de Altlastensanierung; Bodensanierung; Asbestsanierung; Dekontamination; Sanierung von Altlasten

41 F
en Construction of buildings; building; construction; builder; house building; housing; building contractor; residential construction; general contractor; prefabricated houses
it Costruzione di edifici; edilizia; costruzioni; impresa edile; edifici; case; costruttore; appalti edili; edile; abitazioni
pl Budowa budynków; budownictwo; budowa; firma budowlana; domy; budowa domów; generalny wykonawca; budynki; budynek; budowlany
lt Pastatų statyba; statyba; statybos; statybos įmonė; namų statyba; namai; pastatai; generalinis rangovas; rangovas
hu Épületek építése; építőipar; építkezés; építés; házépítés; ház; kivitelezés; épület; generálkivitelező; lakásépítés
es Construcción de edificios; construcción; constructora; edificios; casas; viviendas; edificación; contratista; obra
sv Byggande av hus; bygg; byggnad; byggföretag; husbyggnad; byggentreprenör; hus; bostäder; byggbransch; byggnader
de Hochbau; Bau; Bauunternehmen; Gebäude; Hausbau; Häuser; Bauwirtschaft; Baufirma; Wohnungsbau; Generalunternehmer; Bauunternehmer

42 F
en Civil engineering works; roads; bridges; road construction; tunnels; railways construction; infrastructure; pipelines laying; ports construction; groundworks for utilities
it Opere di ingegneria civile; ingegneria civile; strade; ponti; costruzione stradale; gallerie; infrastrutture; ferrovie; opere pubbliche; lavori stradali
pl Budownictwo lądowe i wodne; drogi; mosty; budowa dróg; tunele; infrastruktura; budowa kolei; inżynieria lądowa; roboty drogowe; budowa mostów
lt Inžineriniai statiniai; keliai; tiltai; kelių tiesimas; tuneliai; infrastruktūra; geležinkelių tiesimas; inžinerinė statyba; kelių statyba
hu Mélyépítés; út; híd; útépítés; alagút; infrastruktúra; vasútépítés; hídépítés; közműépítés; magas- és mélyépítés
es Obra civil; ingeniería civil; carreteras; puentes; construcción de carreteras; túneles; infraestructuras; obras públicas; ferrocarriles
sv Anläggningsarbeten; vägar; broar; vägbygge; tunnlar; infrastruktur; anläggning; järnvägsbygge; väg- och vattenbyggnad
de Tiefbau; Straßen; Brücken; Straßenbau; Tunnel; Infrastruktur; Brückenbau; Gleisbau; Leitungsbau; Ingenieurbau

43 F
en Building trades; electrician; plumber; roofing; painting; plastering; demolition; flooring; heating installation; electrical installation; insulation; glazing; scaffolding; bricklayer; plumbing; tiling; renovation; earthworks
it Lavori edili specializzati; elettricista; idraulico; coperture; imbianchino; intonaco; demolizione; pavimentazione; impianti termici; impianti elettrici; isolamento; ponteggi; ristrutturazione; muratore; impiantistica; cartongesso
pl Roboty budowlane wykończeniowe i instalacyjne; elektryk; hydraulik; dekarz; malowanie; tynkowanie; rozbiórka; posadzki; instalacje grzewcze; instalacje elektryczne; izolacje; rusztowania; remonty; murarz; glazurnik; roboty ziemne; instalacje sanitarne
lt Specializuoti statybos darbai; elektrikas; santechnikas; stogų dengimas; dažymas; tinkavimas; griovimas; grindų klojimas; šildymo sistemos; elektros instaliacija; izoliacija; pastoliai; mūrininkas; apdailos darbai; renovacija
hu Speciális szaképítés; villanyszerelő; vízvezeték-szerelő; tetőfedés; festés; vakolás; bontás; burkolás; fűtésszerelés; villanyszerelés; szigetelés; állványozás; felújítás; kőműves; épületgépészet; földmunka
es Oficios de la construcción; electricista; fontanero; tejados; pintura de edificios; enlucido; demolición; pavimentos; calefacción; instalaciones eléctricas; aislamiento; andamios; reformas; albañil; fontanería; climatización
sv Specialiserade byggarbeten; elektriker; rörmokare; takläggning; måleri; putsning; rivning; golvläggning; värmeinstallation; elinstallation; isolering; byggnadsställningar; renovering; murare; vvs; plattsättning
de Ausbaugewerbe; Elektriker; Klempner; Dachdecker; Maler; Verputz; Abbruch; Bodenleger; Heizungsbau; Elektroinstallation; Dämmung; Gerüstbau; Renovierung; Maurer; Installateur; Fliesenleger; Sanitär; Trockenbau; Bauhandwerk
`;
