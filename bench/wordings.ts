import { languages, type Language } from '#lib/vocabulary/model.ts';

/**
 * What firms say of themselves and what others look for, as small firms write it: two lines a pair, the offer first (with the NACE
 * division it belongs to, or the two it may belong to), the matching need second, in another language. Written before anything was
 * measured with them. Blocks of eight pairs, in which every language offers once and needs once, are in turn for development (the first,
 * the third, …) and held out (the second, the fourth, …): whoever improves the reading looks at the former only.
 */
const text = `
en 25 Precision turned and milled components in steel and brass, mostly for makers of hydraulic equipment. Family business since 1987, small batches welcome.
it Cerchiamo un'officina affidabile per la tornitura e fresatura di particolari in acciaio a disegno, lotti da 50 a 500 pezzi.
it 10 Olio extravergine spremuto a freddo dalle nostre olive, in bottiglia e in latta. Azienda di famiglia da tre generazioni.
pl Sieć delikatesów szuka dostawcy dobrej oliwy z pierwszego tłoczenia, w butelkach półlitrowych.
pl 31 Robimy sofy, narożniki i fotele tapicerowane na zamówienie, w tkaninie lub skórze. Własna stolarnia i szwalnia.
lt Baldų salonas Vilniuje ieško minkštų kampų ir fotelių gamintojo, pageidautina su greitu pristatymu.
lt 16 Gaminame medienos granules iš spygliuočių pjuvenų, maišuose po 15 kg arba palaidas. Patikima kokybė, ENplus sertifikatas.
hu Tüzelőanyag-kereskedés vagyunk, jó minőségű fapelletet keresünk kamionos tételben, zsákos kiszerelésben.
hu 11 Családi pincészetünk száraz fehérborokat és édes aszút készít, évente húszezer palackot. Saját szőlőből dolgozunk.
es Importador para restaurantes busca bodegas pequeñas con vinos blancos de Europa central, también dulces.
es 23 Azulejos y baldosas de gres porcelánico para suelos y paredes, fabricados en Castellón. Más de cuarenta años de experiencia.
sv Vi är en kedja med byggvaruhus som vill köpa kakel och klinker direkt från fabrik.
sv 16 Sågverk i Småland. Vi säljer torkade och hyvlade plank av gran och furu, även impregnerat virke.
de Holzgroßhandel sucht getrocknetes Schnittholz aus Fichte und Kiefer, regelmäßig ganze LKW-Ladungen.
de 22 Wir spritzen Gehäuse und technische Teile aus Kunststoff, vom Prototyp bis zur Serie, mit eigenem Werkzeugbau. Zuverlässig und termintreu.
en Our start-up makes water meters and needs someone to mould the plastic housings, about 20,000 a year.

en 62 We build online shops and web applications for small retailers, and look after them afterwards. Ten developers, fair prices.
pl Prowadzimy hurtownię i chcemy zacząć sprzedaż w internecie: szukamy programistów, którzy zrobią nam sklep internetowy.
it 15 Scarpe da uomo in pelle cucite a mano, anche con il marchio del cliente. Laboratorio artigiano nelle Marche dal 1962.
lt Avalynės parduotuvių tinklas ieško odinių vyriškų batų tiekėjo, geriausia iš nedidelės dirbtuvės.
pl 22 Produkujemy okna i drzwi balkonowe z PVC, trzyszybowe, na wymiar. Transport do całej Europy.
hu Építőipari kivitelező vagyunk, műanyag nyílászárókat keresünk társasházakhoz, háromrétegű üvegezéssel.
lt 14 Mezgame megztinius, kepures ir šalikus vaikams iš merino vilnos. Maža įmonė, siuvame ir mezgame patys.
es Tienda de moda infantil busca fabricante de jerséis y gorros de punto para niños, en lana natural.
hu 10 Őrölt fűszerpaprikát és fűszerkeverékeket gyártunk Szegeden, ömlesztve és kis tasakban. Családi vállalkozás.
sv Charkuteriföretag söker leverantör av paprikapulver och andra kryddor, gärna ekologiska.
es 01 Cultivamos naranjas, mandarinas y limones en Valencia y los enviamos recién cogidos. Cooperativa de 30 agricultores.
de Biohändler sucht Orangen und Zitronen direkt vom Erzeuger, wöchentliche Lieferung von November bis Mai.
sv 28 Vi tillverkar värmepumpar för villor och mindre flerbostadshus, luft-vatten och bergvärme. Svensk kvalitet sedan 1979.
en Heating installer in Kent wants a new supplier of air-source heat pumps for family homes.
de 28 Sondermaschinen zum Abfüllen, Verschließen und Etikettieren von Flaschen und Beuteln. Beratung, Montage und Wartung aus einer Hand.
it Produttore di salse cerca una linea per riempire e confezionare vasetti, anche usata, con etichettatrice.

en 62 Penetration tests, security audits and training so that your staff do not click on every link. We work for hospitals and town halls.
lt Regioninė ligoninė ieško partnerio, kuris patikrintų mūsų tinklų kibernetinį saugumą ir apmokytų darbuotojus.
it 10 Torrefazione artigianale: miscele di caffè in grani e macinato per bar e uffici, tostatura lenta a legna.
hu Kávézólánc keres kis pörkölőt, aki szemes kávét szállítana saját címkénkkel.
pl 25 Konstrukcje stalowe hal i magazynów: projekt, spawanie, montaż. Spawacze z uprawnieniami, 2000 ton rocznie.
es Constructora necesita estructuras metálicas para dos naves industriales, fabricadas y montadas.
lt 13 Siuvame lininę patalynę, rankšluosčius ir staltieses. Linas lietuviškas, siuntos nuo dešimties vienetų.
sv Inredningsbutik söker lakan, påslakan och dukar i linne från en mindre producent.
hu 55 Gyógyszálló Hévízen: termálmedence, kezelések, félpanzió, csoportok számára egész évben kedvezményes csomagok.
de Reisebüro für Senioren sucht Hotels mit Thermalbad und Kuranwendungen für Gruppenreisen.
es 25 Depósitos de acero inoxidable para bodegas y almazaras, con camisa de refrigeración. Fabricación propia, entrega en seis semanas.
en Small cider maker needs fermentation tanks in stainless steel, 1,000 to 5,000 litres.
sv 27 Energisnål LED-belysning för kontor, skolor och lager. Vi ritar, levererar och installerar.
it Impresa di impianti cerca apparecchi di illuminazione a led per scuole e capannoni.
de 27 Schaltschrankbau und Verdrahtung nach Kundenplan, Prüfung nach VDE. 25 Mitarbeiter, seit 1991.
pl Producent maszyn szuka wykonawcy szaf sterowniczych, prefabrykacja około 100 sztuk rocznie.

en 86/62 Video consultations and remote monitoring of heart patients: our software links the doctor's desk and the patient's phone.
hu Magánklinika keres távorvoslási megoldást, hogy a betegeket otthonról is követni tudjuk.
it 20 Creme viso e prodotti per la cura dei capelli con ingredienti naturali, anche per conto terzi. Laboratorio certificato.
es Cadena de perfumerías busca laboratorio que fabrique cremas y champús con nuestra marca.
pl 49 Transport drogowy plandekami i chłodniami po całej Europie, 40 własnych ciągników, kierowcy ze znajomością języków.
sv Vi behöver en åkeri som kör våra möbler med lastbil till Tyskland och Polen varje vecka.
lt 01 Bitininkų ūkis: skystas ir kremintas liepų bei miško medus stiklainiuose ir statinėse.
de Teehandel sucht Honig aus kleinen Imkereien, im Glas mit eigenem Etikett.
hu 25 Fém alkatrészek porszórása és homokszórása, hat méter hosszúságig, RAL színekben. Rövid határidő, megbízható minőség.
en We make garden gates and need a partner to powder coat steel frames up to five metres.
es 43/26 Instalamos placas fotovoltaicas en cubiertas de empresas y granjas, llave en mano con mantenimiento.
it Agriturismo e cantina cercano installatore per un impianto fotovoltaico sul tetto della stalla.
sv 30 Småbåtar i aluminium för fiske och fritid, 4 till 8 meter, byggda på västkusten.
pl Wypożyczalnia nad jeziorem chce kupić dziesięć aluminiowych łodzi wędkarskich.
de 28 Backöfen und Knetmaschinen für Handwerksbäckereien. Gebraucht und neu, mit Einbau und Ersatzteilen.
lt Kepykla plečiasi: reikia naujos duonos kepimo krosnies ir tešlos maišyklės.

en 74 Technical and legal translation into all Nordic and Baltic languages, checked twice by native speakers.
es Fabricante de maquinaria busca traductores para manuales en sueco, finés y lituano.
it 25 Costruiamo stampi per materie plastiche e per pressofusione, progettazione 3D interna, prova stampo inclusa.
sv Plastföretag söker en verktygsmakare som kan bygga formsprutningsverktyg till nya lock.
pl 17 Pudełka z tektury falistej z nadrukiem, od stu sztuk, także opakowania wysyłkowe dla e-sklepów.
de Kleiner Onlinehändler braucht bedruckte Versandkartons aus Wellpappe in mehreren Größen.
lt 10 Šaldytos mėlynės, avietės ir bruknės, rinktos Dzūkijos miškuose. Tvarkome, valome, fasuojame.
en Smoothie brand looking for frozen blueberries and raspberries, organic if possible, in 10 kg boxes.
hu 10 Kacsa- és libahúst dolgozunk fel, friss és fagyasztott, egészben és darabolva. Saját tenyésztés.
it Distributore per ristoranti cerca carne di anatra e oca, petti e cosce, consegna settimanale.
es 28 Sistemas de riego por goteo y bombas de agua para invernaderos y huertos, diseño a medida.
pl Gospodarstwo sadownicze szuka nawadniania kropelkowego z pompą dla 20 hektarów jabłoni.
sv 32 Leksaker i massiv björk, målade för hand, säkra för de minsta. Vi är tre systrar och en svarv.
lt Vaikiškų prekių parduotuvė ieško medinių žaislų ir dėlionių, su saugos ženklu.
de 26 Kamerasysteme, die Fehler auf Etiketten und Verschlüssen am laufenden Band erkennen. Software aus eigenem Haus.
hu Palackozó üzem keres kamerás minőségellenőrzést, amely kiszűri a hibás kupakokat és címkéket.

en 11 Pale ales, stouts and a seasonal cider, brewed in an old mill; bottles, cans and kegs for pubs.
sv Restauranggrupp vill hitta ett litet bryggeri med öl på fat och flaska.
it 32 Montature per occhiali in acetato e titanio, disegno italiano, piccole serie per ottici indipendenti.
de Optikerkette sucht Brillenfassungen aus Acetat, hergestellt in Europa.
pl 32 Świece zapachowe z wosku sojowego w szkle, także z logo klienta na prezenty firmowe.
en Gift shop chain is looking for scented candles in glass jars, private label.
lt 08 Durpių substratai ir mulčas daržininkams bei šiltnamiams, fasuoti arba palaidi, pH pagal užsakymą.
it Vivaio cerca terriccio di torba per la coltivazione di piante in vaso, fornitura a bancali.
hu 27/29 Kábelkorbácsokat és kábelkötegeket szerelünk járművekhez, krimpelés, tesztelés, száz képzett dolgozó.
pl Producent przyczep kempingowych szuka poddostawcy wiązek przewodów do instalacji elektrycznej.
es 10 Jamones y embutidos ibéricos curados en la sierra, loncheados o en pieza. Tradición de cuatro generaciones.
lt Delikatesų parduotuvė ieško vytinto kumpio ir dešrų tiekėjo iš pietų Europos.
sv 38 Vi samlar in och sorterar papper, plast och metall från industrier och säljer råvaran vidare.
hu Papírgyárunk hulladékpapírt vásárol, válogatva és bálázva, hosszú távú szerződéssel.
de 28 Anlagen zur Aufbereitung von Prozesswasser: Filtration, Umkehrosmose, Enthärtung. Planung und Service.
es Embotelladora necesita un equipo de ósmosis y filtros para tratar el agua de entrada.

en 25 Laser cutting and bending of sheet metal up to 20 mm, plus welding. Next-day quotes.
de Hersteller von Grills sucht Zulieferer für gelaserte und gekantete Blechteile aus Edelstahl.
it 23 Lastre e lavorati in marmo e granito, dalla cava al piano cucina. Spediamo in tutto il mondo.
en Kitchen fitter needs stone worktops in granite and marble, cut to size.
pl 10 Tłoczymy sok jabłkowy i koncentrat z własnych sadów pod Grójcem, bez cukru, w kartonach i beczkach.
it Azienda di bevande biologiche cerca succo di mela non filtrato e concentrato, in fusti.
lt 52 Sandėliavimas Klaipėdos uoste: krovinių priėmimas, komplektavimas, muitinės dokumentai per vieną dieną.
pl Importer części rowerowych szuka magazynu przy porcie z obsługą celną i kompletacją zamówień.
hu 32 Kórházi ágyakat és vizsgálóasztalokat gyártunk, elektromos állítással, bútorlapos és rozsdamentes kivitelben.
lt Slaugos namams reikia reguliuojamų lovų pacientams ir apžiūros stalų.
es 10 Conservas de tomate triturado, sofrito y pimientos asados en frasco. Producto de la huerta navarra.
hu Pizzéria-lánc keres paradicsomszószt és hámozott paradicsomkonzervet nagy kiszerelésben.
sv 28 Skördaraggregat och gripar för skogsmaskiner, robusta och lätta att serva. Reservdelar inom två dygn.
es Empresa de trabajos forestales busca cabezales procesadores y grúas para sus máquinas de tala.
de 71 Architekturbüro für Passivhäuser und energetische Sanierung: Entwurf, Bauleitung, Fördermittelantrag.
sv Bostadsbolag söker arkitekt med erfarenhet av energirenovering av flerfamiljshus.

en 85 Online courses for apprentices in the metal trades, with tests and certificates, in any learning platform.
lt Profesinio mokymo centras ieško nuotolinių kursų suvirintojams ir tekintojams.
it 10 Pasta secca di semola trafilata al bronzo, formati speciali e biologica. Pastificio a conduzione familiare.
hu Olasz élelmiszereket forgalmazunk, durumtésztát keresünk közvetlenül a gyártótól.
pl 18 Drukujemy etykiety samoprzylepne na rolkach, krótkie serie cyfrowo, uszlachetnianie folią.
es Bodega pequeña busca imprenta para etiquetas adhesivas de botella con acabado dorado.
lt 16 Skydiniai ir moduliniai namai iš medžio karkaso, surenkami per savaitę. Eksportuojame nuo 1998 m.
sv Fritidshusbyggare letar efter fabrik som gör prefabricerade trähus och väggelement.
hu 26 Elektronikai bérgyártás: SMD beültetés, forrasztás, végszerelés, tesztelés. Kis és közepes szériák.
de Sensorhersteller sucht Partner für die Bestückung von Leiterplatten in kleinen Stückzahlen.
es 10 Quesos curados de oveja y de cabra, elaborados con leche cruda de nuestro rebaño.
en Delicatessen wholesaler wants sheep and goat cheese from small dairies.
sv 28 Ventilationsaggregat med värmeåtervinning för skolor och kontor, tyst drift och enkel service.
it Impresa edile cerca unità di ventilazione con recupero di calore per un asilo.
de 28 Wir fertigen Zahnräder, Wellen und Sondergetriebe in kleinen Stückzahlen, gehärtet und geschliffen.
pl Zakład remontujący młyny szuka kół zębatych i przekładni na wymiar.

en 30/01 Drones and image analysis that show farmers where crops lack water or nitrogen.
es Cooperativa de viñedos quiere vigilar sus parcelas con drones e imágenes.
it 32 Gioielli in argento e pietre dure fatti a mano, collezioni per boutique e musei.
sv Museibutik söker silversmycken i små upplagor, gärna handgjorda.
pl 10 Pieczywo mrożone: bułki, bagietki i chleb na zakwasie do wypieku w sklepie.
de Tankstellenkette sucht tiefgekühlte Brötchen und Baguettes zum Aufbacken.
lt 26 Lazeriniai lęšiai, veidrodžiai ir optinės dangos moksliniams prietaisams. Jauna komanda, greiti prototipai.
en Instrument maker needs coated lenses and mirrors for a laser microscope.
hu 10 Takarmánykeverékeket készítünk baromfi és sertés részére, GMO-mentes szójával, saját keverőüzemben.
it Allevamento di polli cerca mangime senza OGM, consegna sfusa in silo.
es 23 Prefabricados de hormigón: tubos, bordillos, arquetas y muros. Hacemos moldes especiales.
pl Firma drogowa szuka betonowych krawężników, rur i studzienek, dostawa na budowę.
sv 14/15 Arbetskläder med egen logotyp: varseljackor, byxor och skyddsskor för bygg och industri.
lt Statybos įmonė ieško darbo drabužių su atšvaitais ir apsauginių batų šimtui darbuotojų.
de 22 Leichtbauteile aus Carbon und Glasfaser, im Autoklav oder per Infusion, vom Einzelstück bis zur Kleinserie.
hu Sportrepülőgépet építünk, szénszálas burkolatokat és kompozit elemeket rendelnénk.

en 55 Cottages by the sea with linen, breakfast basket and a boat; groups and walkers welcome all year.
pl Biuro podróży szuka domków wakacyjnych nad morzem dla rodzin i grup turystów.
it 30 Telai e biciclette da corsa su misura, in acciaio e carbonio, verniciate a mano.
lt Dviračių parduotuvė ieško gamintojo, kuris tiektų plento dviračius ir rėmus.
pl 22 Folie stretch i worki foliowe z recyklingu, grubości od 10 mikronów, z nadrukiem.
hu Logisztikai cég sztreccsfóliát és fóliazsákokat keres raklapos csomagoláshoz.
lt 31 Metaliniai stelažai, lentynos ir prekystaliai parduotuvėms, projektuojame ir montuojame.
es Cadena de supermercados necesita estanterías y mostradores para diez tiendas nuevas.
hu 35/28 Biogázüzemeket tervezünk és építünk állattartó telepekre, trágyából áram és hő. Tizenöt működő referencia.
sv Mjölkgård vill bygga en biogasanläggning för gödsel och söker någon som kan projektera.
es 73 Agencia de publicidad y redes sociales para marcas de alimentación que quieren vender fuera.
de Weingut sucht Agentur für Werbung und soziale Medien auf dem spanischen Markt.
sv 10 Rökt lax och gravad sill från skärgården, vakuumförpackat, utan tillsatser.
en Fishmonger group wants smoked salmon and pickled herring from a small smokehouse.
de 28 Roboterzellen zum Schweißen von Rahmen und Gestellen, schlüsselfertig mit Programmierung und Schulung.
it Carpenteria metallica vuole automatizzare la saldatura con un robot e cerca chi lo integri.
`;

export interface Wording {
	language: Language;
	text: string;
}

export interface Pair {
	divisions: string[];
	offer: Wording;
	need: Wording;
	heldOut: boolean;
}

const line = /^(\w\w) (?:([\d/]+) )?(.+)$/;

function wordingOf(text: string): Wording & { divisions: string[] } {
	const [, language, divisions, said] = line.exec(text) ?? [];
	if (!isLanguage(language)) throw new Error(`no language in "${text}"`);
	return { language, text: said, divisions: divisions?.split('/') ?? [] };
}

const isLanguage = (code: string | undefined): code is Language => languages.some((known) => known === code);

function pairsIn(block: string, heldOut: boolean): Pair[] {
	const wordings = block.split('\n').map(wordingOf);
	const offers = wordings.filter((_, i) => i % 2 === 0);
	return offers.map(({ divisions, ...offer }, i) => ({ divisions, offer, need: wordings[2 * i + 1], heldOut }));
}

/** All pairs in the order of the lines. */
export const pairs: Pair[] = text
	.trim()
	.split('\n\n')
	.flatMap((block, b) => pairsIn(block, b % 2 === 1));
