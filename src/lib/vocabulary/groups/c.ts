import type { Group } from '#lib/vocabulary/model.ts';

/**
 * Groups in NACE divisions 26 to 33: electronics, electrical equipment, machinery, vehicles, furniture, other goods, repair and installation.
 * In every row the first word is the label, the rest is what people type. One line a language, so that a translator
 * compares whole rows: the formatter stays out.
 */
// prettier-ignore
export const groups: Group[] = [
	{
		code: 'electronic-components', kind: 'product', division: '26', hs: ['8532', '8533', '8541', '8542', '8524'], cpv: ['31710000', '31220000'],
		words: {
			en: ['Electronic components', 'semiconductors', 'microchips', 'integrated circuits', 'resistors', 'capacitors', 'transistors', 'diodes', 'displays', 'microcontrollers'],
			it: ['Componenti elettronici', 'semiconduttori', 'microchip', 'circuiti integrati', 'resistenze', 'condensatori', 'transistor', 'diodi', 'display', 'microcontrollori'],
			pl: ['Podzespoły elektroniczne', 'półprzewodniki', 'mikroprocesory', 'układy scalone', 'rezystory', 'kondensatory', 'tranzystory', 'diody', 'wyświetlacze', 'mikrokontrolery'],
			lt: ['Elektronikos komponentai', 'puslaidininkiai', 'mikroschemos', 'integriniai grandynai', 'rezistoriai', 'kondensatoriai', 'tranzistoriai', 'diodai', 'ekranai', 'mikrovaldikliai'],
			hu: ['Elektronikai alkatrészek', 'félvezető', 'mikrochip', 'integrált áramkör', 'ellenállás', 'kondenzátor', 'tranzisztor', 'dióda', 'kijelző', 'mikrovezérlő'],
			es: ['Componentes electrónicos', 'semiconductores', 'microchips', 'circuitos integrados', 'resistencias', 'condensadores', 'transistores', 'diodos', 'pantallas', 'microcontroladores'],
			sv: ['Elektronikkomponenter', 'halvledare', 'mikrochips', 'integrerade kretsar', 'motstånd', 'kondensatorer', 'transistorer', 'dioder', 'displayer', 'mikrokontroller'],
			de: ['Elektronische Bauelemente', 'Halbleiter', 'Mikrochips', 'integrierte Schaltungen', 'Widerstände', 'Kondensatoren', 'Transistoren', 'Dioden', 'Displays', 'Mikrocontroller']
		}
	},
	{
		code: 'printed-circuit-boards', kind: 'product', division: '26', hs: ['8534'], cpv: ['31712300'],
		words: {
			en: ['Printed circuit boards', 'PCB', 'circuit board', 'multilayer boards', 'flexible circuits', 'bare boards', 'PCB layout'],
			it: ['Circuiti stampati', 'circuito stampato', 'PCB', 'multistrato', 'circuiti flessibili', 'sbroglio PCB'],
			pl: ['Obwody drukowane', 'płytki drukowane', 'płytka PCB', 'PCB', 'płytki wielowarstwowe', 'obwody elastyczne'],
			lt: ['Spausdintinės plokštės', 'spausdintinė plokštė', 'PCB', 'daugiasluoksnės plokštės', 'lanksčios schemos'],
			hu: ['Nyomtatott áramkörök', 'nyomtatott áramkör', 'NYÁK', 'NYÁK-lemez', 'PCB', 'többrétegű panel', 'hajlékony áramkör'],
			es: ['Circuitos impresos', 'circuito impreso', 'PCB', 'placas multicapa', 'circuitos flexibles', 'placa de circuito'],
			sv: ['Mönsterkort', 'kretskort', 'PCB', 'flerlagerkort', 'flexibla kretsar', 'mönsterkortslayout'],
			de: ['Leiterplatten', 'Leiterplatte', 'Platine', 'Platinen', 'PCB', 'Multilayer', 'flexible Schaltungen']
		}
	},
	{
		code: 'electronics-assembly', kind: 'service', division: '26', hs: ['8534', '8537'], cpv: ['31710000'],
		words: {
			en: ['Electronics assembly', 'EMS', 'contract electronics manufacturing', 'SMT assembly', 'PCB assembly', 'soldering of electronics', 'electronic modules', 'box build'],
			it: ['Assemblaggio elettronico', 'montaggio schede elettroniche', 'schede elettroniche', 'montaggio SMT', 'EMS', 'elettronica conto terzi', 'cablaggio elettronico'],
			pl: ['Montaż elektroniki', 'kontraktowa produkcja elektroniki', 'EMS', 'montaż SMT', 'montaż PCB', 'lutowanie elektroniki', 'moduły elektroniczne'],
			lt: ['Elektronikos surinkimas', 'EMS', 'kontraktinė elektronikos gamyba', 'SMT montavimas', 'plokščių surinkimas', 'elektronikos litavimas', 'elektronikos moduliai'],
			hu: ['Elektronikai összeszerelés', 'EMS', 'elektronikai bérgyártás', 'SMT beültetés', 'panelbeültetés', 'forrasztás', 'elektronikai modul', 'elektronikai tervezés'],
			es: ['Montaje electrónico', 'EMS', 'fabricación electrónica por contrato', 'montaje SMT', 'montaje de placas', 'soldadura electrónica', 'módulos electrónicos'],
			sv: ['Elektronikmontering', 'EMS', 'kontraktstillverkning av elektronik', 'ytmontering', 'kretskortsmontering', 'lödning', 'elektronikmoduler', 'elektronikkonstruktion'],
			de: ['Elektronikfertigung', 'EMS', 'Baugruppenbestückung', 'SMD-Bestückung', 'Leiterplattenbestückung', 'Löten', 'Elektronikmodule', 'Elektronikentwicklung']
		}
	},
	{
		code: 'computers-hardware', kind: 'product', division: '26', hs: ['8470', '8471', '8472', '8473', '8523'], cpv: ['30200000'],
		words: {
			en: ['Computers and hardware', 'computer', 'laptops', 'servers', 'industrial PC', 'tablet computers', 'printers', 'monitors', 'data storage', 'POS terminals'],
			it: ['Computer e hardware', 'portatili', 'server', 'PC industriali', 'tablet', 'stampanti', 'monitor', 'memorie dati', 'registratori di cassa'],
			pl: ['Komputery i sprzęt', 'komputer', 'laptopy', 'serwery', 'komputery przemysłowe', 'tablety', 'drukarki', 'monitory', 'nośniki danych', 'kasy fiskalne'],
			lt: ['Kompiuteriai ir įranga', 'kompiuteris', 'nešiojamieji kompiuteriai', 'serveriai', 'pramoniniai kompiuteriai', 'planšetės', 'spausdintuvai', 'monitoriai', 'duomenų laikmenos', 'kasos aparatai'],
			hu: ['Számítógépek és hardver', 'számítógép', 'laptop', 'szerver', 'ipari számítógép', 'táblagép', 'nyomtató', 'monitor', 'adattároló', 'pénztárgép'],
			es: ['Ordenadores y hardware', 'ordenador', 'portátiles', 'servidores', 'PC industriales', 'tabletas', 'impresoras', 'monitores', 'almacenamiento de datos', 'terminales punto de venta'],
			sv: ['Datorer och hårdvara', 'dator', 'bärbara datorer', 'servrar', 'industridatorer', 'surfplattor', 'skrivare', 'bildskärmar', 'datalagring', 'kassaterminaler'],
			de: ['Computer und Hardware', 'Rechner', 'Laptops', 'Server', 'Industrie-PC', 'Tablets', 'Drucker', 'Monitore', 'Datenspeicher', 'Kassensysteme']
		}
	},
	{
		code: 'telecom-equipment', kind: 'product', division: '26', hs: ['8517', '8525', '8526', '8529'], cpv: ['32500000', '32400000'],
		words: {
			en: ['Telecom and network equipment', 'antennas', 'routers', 'modems', 'radio equipment', 'fibre optic network', 'GPS trackers', '5G', 'network switches', 'intercoms'],
			it: ['Apparati di telecomunicazione e rete', 'antenne', 'router', 'modem', 'apparati radio', 'reti in fibra ottica', 'localizzatori GPS', '5G', 'citofoni', 'telefonia'],
			pl: ['Sprzęt telekomunikacyjny i sieciowy', 'anteny', 'routery', 'modemy', 'radiotelefony', 'sieci światłowodowe', 'lokalizatory GPS', '5G', 'domofony'],
			lt: ['Ryšių ir tinklo įranga', 'antenos', 'maršrutizatoriai', 'modemai', 'radijo įranga', 'šviesolaidiniai tinklai', 'GPS sekimo įrenginiai', '5G', 'telefonspynės'],
			hu: ['Távközlési és hálózati eszközök', 'antenna', 'router', 'modem', 'rádióberendezés', 'optikai hálózat', 'GPS nyomkövető', '5G', 'kaputelefon'],
			es: ['Equipos de telecomunicaciones y redes', 'antenas', 'routers', 'módems', 'equipos de radio', 'redes de fibra óptica', 'localizadores GPS', '5G', 'porteros automáticos'],
			sv: ['Tele- och nätverksutrustning', 'antenner', 'routrar', 'modem', 'radioutrustning', 'fibernät', 'GPS-spårare', '5G', 'porttelefoner'],
			de: ['Telekommunikations- und Netzwerktechnik', 'Antennen', 'Router', 'Modems', 'Funkgeräte', 'Glasfasernetz', 'GPS-Tracker', '5G', 'Gegensprechanlagen']
		}
	},
	{
		code: 'audio-video', kind: 'product', division: '26', hs: ['8518', '8519', '8521', '8522', '8527', '8528'], cpv: ['32300000'],
		words: {
			en: ['Audio and video equipment', 'loudspeakers', 'speaker', 'microphones', 'headphones', 'amplifiers', 'televisions', 'LED screens', 'projectors', 'sound systems'],
			it: ['Apparecchi audio e video', 'altoparlanti', 'casse acustiche', 'microfoni', 'cuffie', 'amplificatori', 'televisori', 'schermi LED', 'proiettori', 'impianti audio'],
			pl: ['Sprzęt audio i wideo', 'głośniki', 'kolumny głośnikowe', 'mikrofony', 'słuchawki', 'wzmacniacze', 'telewizory', 'ekrany LED', 'projektory', 'nagłośnienie'],
			lt: ['Garso ir vaizdo įranga', 'garsiakalbiai', 'kolonėlės', 'mikrofonai', 'ausinės', 'stiprintuvai', 'televizoriai', 'LED ekranai', 'projektoriai', 'garso sistemos'],
			hu: ['Hang- és videotechnika', 'hangszóró', 'hangfal', 'mikrofon', 'fejhallgató', 'erősítő', 'televízió', 'LED fal', 'projektor', 'hangosítás'],
			es: ['Equipos de audio y vídeo', 'altavoces', 'micrófonos', 'auriculares', 'amplificadores', 'televisores', 'pantallas LED', 'proyectores', 'sonido profesional'],
			sv: ['Ljud- och bildutrustning', 'högtalare', 'mikrofoner', 'hörlurar', 'förstärkare', 'tv-apparater', 'LED-skärmar', 'projektorer', 'ljudanläggningar'],
			de: ['Audio- und Videotechnik', 'Lautsprecher', 'Mikrofone', 'Kopfhörer', 'Verstärker', 'Fernseher', 'LED-Wände', 'Projektoren', 'Beschallung']
		}
	},
	{
		code: 'sensors', kind: 'product', division: '26', hs: ['9025', '9026', '9029', '9031', '9032'], cpv: ['38430000', '38420000'],
		words: {
			en: ['Sensors', 'sensor', 'temperature sensor', 'pressure sensors', 'flow meters', 'level sensors', 'proximity sensors', 'transmitters', 'encoders', 'thermometers'],
			it: ['Sensori', 'sensore', 'sensori di temperatura', 'sensori di pressione', 'flussimetri', 'sensori di livello', 'trasduttori', 'encoder', 'termometri', 'sonde'],
			pl: ['Czujniki', 'czujnik', 'sensory', 'czujniki temperatury', 'czujniki ciśnienia', 'przepływomierze', 'czujniki poziomu', 'przetworniki', 'enkodery', 'termometry'],
			lt: ['Jutikliai', 'jutiklis', 'davikliai', 'temperatūros jutikliai', 'slėgio jutikliai', 'srauto matuokliai', 'lygio jutikliai', 'signalų keitikliai', 'termometrai'],
			hu: ['Érzékelők', 'érzékelő', 'szenzor', 'szenzorok', 'hőmérséklet-érzékelő', 'nyomásérzékelő', 'áramlásmérő', 'szintérzékelő', 'jeladó', 'hőmérő'],
			es: ['Sensores', 'sensor', 'sensores de temperatura', 'sensores de presión', 'caudalímetros', 'sensores de nivel', 'transductores', 'codificadores', 'termómetros', 'sondas'],
			sv: ['Sensorer', 'sensor', 'givare', 'temperaturgivare', 'tryckgivare', 'flödesmätare', 'nivågivare', 'pulsgivare', 'termometrar'],
			de: ['Sensoren', 'Sensor', 'Sensorik', 'Temperatursensoren', 'Drucksensoren', 'Durchflussmesser', 'Füllstandssensoren', 'Messumformer', 'Drehgeber', 'Thermometer']
		}
	},
	{
		code: 'measuring-testing-instruments', kind: 'product', division: '26', hs: ['9014', '9015', '9017', '9024', '9027', '9028', '9030', '9031'], cpv: ['38300000', '38500000', '38400000'],
		words: {
			en: ['Measuring and testing instruments', 'measuring equipment', 'gauges', 'calipers', 'coordinate measuring machine', 'oscilloscope', 'analysers', 'test benches', 'smart meters', 'calibration equipment'],
			it: ['Strumenti di misura e collaudo', 'strumenti di misura', 'metrologia', 'calibri', 'macchine di misura', 'oscilloscopio', 'analizzatori', 'banchi prova', 'contatori intelligenti', 'taratura'],
			pl: ['Przyrządy pomiarowe i kontrolne', 'aparatura pomiarowa', 'suwmiarki', 'współrzędnościowe maszyny pomiarowe', 'oscyloskop', 'analizatory', 'stanowiska badawcze', 'liczniki energii', 'sprawdziany', 'kalibracja'],
			lt: ['Matavimo ir bandymo prietaisai', 'matavimo prietaisai', 'slankmačiai', 'koordinatinės matavimo mašinos', 'oscilografas', 'analizatoriai', 'bandymų stendai', 'išmanieji skaitikliai', 'kalibravimo įranga'],
			hu: ['Mérő- és vizsgálóműszerek', 'mérőműszer', 'méréstechnika', 'tolómérő', 'koordináta-mérőgép', 'oszcilloszkóp', 'analizátor', 'próbapad', 'okosmérő', 'kalibrálás'],
			es: ['Instrumentos de medida y ensayo', 'instrumentos de medición', 'metrología', 'calibres', 'máquina de medición por coordenadas', 'osciloscopio', 'analizadores', 'bancos de ensayo', 'contadores inteligentes', 'calibración'],
			sv: ['Mät- och provningsinstrument', 'mätinstrument', 'mätutrustning', 'skjutmått', 'koordinatmätmaskin', 'oscilloskop', 'analysinstrument', 'provbänkar', 'smarta elmätare', 'kalibrering'],
			de: ['Mess- und Prüfgeräte', 'Messgeräte', 'Messtechnik', 'Messschieber', 'Koordinatenmessgerät', 'Oszilloskop', 'Analysegeräte', 'Prüfstände', 'Stromzähler', 'Kalibrierung']
		}
	},
	{
		code: 'control-equipment', kind: 'product', division: '26', hs: ['8537', '9032'], cpv: ['38800000', '42960000'],
		words: {
			en: ['Control and automation equipment', 'PLC', 'control systems', 'SCADA', 'controllers', 'HMI panels', 'control units', 'remote control'],
			it: ['Apparecchi di controllo e automazione', 'PLC', 'quadri di automazione', 'SCADA', 'regolatori', 'pannelli HMI', 'centraline', 'telecontrollo'],
			pl: ['Sterowniki i aparatura automatyki', 'automatyka', 'sterowniki PLC', 'systemy sterowania', 'SCADA', 'panele HMI', 'sterowniki', 'regulatory'],
			lt: ['Valdymo ir automatikos įranga', 'PLC valdikliai', 'valdymo sistemos', 'SCADA', 'HMI skydeliai', 'valdikliai', 'reguliatoriai'],
			hu: ['Vezérlők és automatikai eszközök', 'PLC', 'vezérlőrendszer', 'SCADA', 'HMI panel', 'szabályozó', 'vezérlőegység'],
			es: ['Equipos de control y automatización', 'PLC', 'autómatas programables', 'SCADA', 'paneles HMI', 'controladores', 'reguladores'],
			sv: ['Styr- och reglerutrustning', 'PLC', 'styrsystem', 'SCADA', 'HMI-paneler', 'styrenheter', 'regulatorer'],
			de: ['Steuerungs- und Automatisierungsgeräte', 'SPS', 'Steuerungen', 'SCADA', 'HMI-Panels', 'Steuergeräte', 'Regler']
		}
	},
	{
		code: 'cameras-vision-systems', kind: 'product', division: '26', hs: ['8525', '9006', '9007', '9031'], cpv: ['38650000', '35125300'],
		words: {
			en: ['Cameras and vision systems', 'camera', 'cameras', 'industrial cameras', 'thermal cameras', 'CCTV', 'barcode scanners', 'optical sorting'],
			it: ['Telecamere e sistemi di visione', 'telecamera', 'telecamere industriali', 'fotocamere', 'termocamere', 'videosorveglianza', 'lettori di codici a barre', 'selezione ottica'],
			pl: ['Kamery i systemy wizyjne', 'kamera', 'kamery przemysłowe', 'aparaty fotograficzne', 'kamery termowizyjne', 'monitoring CCTV', 'skanery kodów', 'sortowanie optyczne'],
			lt: ['Kameros ir vaizdo sistemos', 'kamera', 'pramoninės kameros', 'fotoaparatai', 'termovizoriai', 'vaizdo stebėjimas', 'brūkšninių kodų skaitytuvai', 'optinis rūšiavimas'],
			hu: ['Kamerák és képalkotó rendszerek', 'kamera', 'ipari kamera', 'fényképezőgép', 'hőkamera', 'térfigyelő kamera', 'vonalkódolvasó', 'optikai válogatás'],
			es: ['Cámaras y sistemas de visión', 'cámara', 'cámaras industriales', 'cámaras fotográficas', 'cámaras térmicas', 'videovigilancia', 'lectores de códigos', 'clasificación óptica'],
			sv: ['Kameror och bildsystem', 'kamera', 'industrikameror', 'systemkameror', 'värmekameror', 'kameraövervakning', 'streckkodsläsare', 'optisk sortering'],
			de: ['Kameras und Bildsysteme', 'Kamera', 'Industriekameras', 'Fotoapparate', 'Wärmebildkameras', 'Videoüberwachung', 'Barcodescanner', 'optische Sortierung']
		}
	},
	{
		code: 'connected-devices', kind: 'product', division: '26', hs: ['8517', '8543'], cpv: ['32440000'],
		words: {
			en: ['Trackers, wearables and smart devices', 'smart devices', 'IoT devices', 'wearables', 'telemetry', 'data loggers', 'RFID readers', 'wireless modules', 'asset tracking'],
			it: ['Dispositivi intelligenti e localizzatori', 'dispositivi intelligenti', 'dispositivi IoT', 'sistemi embedded', 'dispositivi indossabili', 'telemetria', 'data logger', 'lettori RFID', 'moduli wireless'],
			pl: ['Inteligentne urządzenia i lokalizatory', 'urządzenia IoT', 'inteligentne urządzenia', 'systemy wbudowane', 'urządzenia ubieralne', 'telemetria', 'rejestratory danych', 'czytniki RFID', 'moduły bezprzewodowe'],
			lt: ['Išmanieji įrenginiai ir sekikliai', 'daiktų interneto įrenginiai', 'išmanieji įrenginiai', 'įterptinės sistemos', 'dėvimieji įrenginiai', 'telemetrija', 'duomenų kaupikliai', 'RFID skaitytuvai', 'belaidžiai moduliai'],
			hu: ['Okoseszközök és nyomkövetők', 'IoT-eszközök', 'okoseszközök', 'beágyazott rendszer', 'viselhető eszköz', 'telemetria', 'adatgyűjtő', 'RFID olvasó', 'vezeték nélküli modul'],
			es: ['Dispositivos inteligentes y localizadores', 'dispositivos IoT', 'dispositivos inteligentes', 'sistemas embebidos', 'wearables', 'telemetría', 'registradores de datos', 'lectores RFID', 'módulos inalámbricos'],
			sv: ['Smarta enheter och spårare', 'IoT-enheter', 'smarta enheter', 'inbyggda system', 'kroppsnära teknik', 'telemetri', 'dataloggrar', 'RFID-läsare', 'trådlösa moduler'],
			de: ['Smarte Geräte und Tracker', 'IoT-Geräte', 'smarte Geräte', 'Embedded Systems', 'Wearables', 'Telemetrie', 'Datenlogger', 'RFID-Lesegeräte', 'Funkmodule']
		}
	},
	{
		code: 'optics-photonics', kind: 'product', division: '26', hs: ['7014', '9001', '9002', '9005', '9011', '9012', '9013'], cpv: ['38600000'],
		words: {
			en: ['Optics, lasers and photonics', 'lenses', 'lens', 'lasers', 'laser source', 'prisms', 'microscopes', 'optical filters', 'telescopes', 'spectrometers', 'optical fibres'],
			it: ['Ottica, laser e fotonica', 'lenti', 'lente', 'sorgenti laser', 'prismi', 'microscopi', 'filtri ottici', 'telescopi', 'spettrometri', 'fibre ottiche'],
			pl: ['Optyka, lasery i fotonika', 'soczewki', 'soczewka', 'lasery', 'źródła laserowe', 'pryzmaty', 'mikroskopy', 'filtry optyczne', 'teleskopy', 'spektrometry', 'światłowody'],
			lt: ['Optika, lazeriai ir fotonika', 'optiniai lęšiai', 'lazeriai', 'lazeris', 'prizmės', 'mikroskopai', 'optiniai filtrai', 'teleskopai', 'spektrometrai', 'optinės skaidulos'],
			hu: ['Optika, lézerek és fotonika', 'lencsék', 'optikai lencse', 'lézer', 'lézerforrás', 'prizma', 'mikroszkóp', 'optikai szűrő', 'távcső', 'spektrométer', 'optikai szál'],
			es: ['Óptica, láseres y fotónica', 'lentes', 'láser', 'fuentes láser', 'prismas', 'microscopios', 'filtros ópticos', 'telescopios', 'espectrómetros', 'fibras ópticas'],
			sv: ['Optik, lasrar och fotonik', 'optiska linser', 'lasrar', 'laser', 'prismor', 'mikroskop', 'optiska filter', 'teleskop', 'spektrometrar', 'optiska fibrer'],
			de: ['Optik, Laser und Photonik', 'optische Linsen', 'Laser', 'Laserquellen', 'Prismen', 'Mikroskope', 'optische Filter', 'Teleskope', 'Spektrometer', 'Lichtwellenleiter']
		}
	},
	{
		code: 'clocks-watches', kind: 'product', division: '26', hs: ['91'], cpv: ['18520000', '39254000'],
		words: {
			en: ['Clocks and watches', 'watch', 'wristwatch', 'clock', 'wall clocks', 'watch parts', 'time recorders', 'timers'],
			it: ['Orologi', 'orologio', 'orologi da polso', 'orologi da parete', 'componenti per orologi', 'timbratori', 'timer', 'orologeria'],
			pl: ['Zegary i zegarki', 'zegarek', 'zegar', 'zegarki na rękę', 'zegary ścienne', 'części do zegarków', 'rejestratory czasu pracy', 'minutniki'],
			lt: ['Laikrodžiai', 'laikrodis', 'rankiniai laikrodžiai', 'sieniniai laikrodžiai', 'laikrodžių dalys', 'darbo laiko registratoriai', 'laikmačiai'],
			hu: ['Órák', 'óra', 'karóra', 'falióra', 'óraalkatrész', 'munkaidő-nyilvántartó', 'időzítő', 'órásmester'],
			es: ['Relojes', 'reloj', 'relojes de pulsera', 'relojes de pared', 'componentes de relojería', 'relojes de fichar', 'temporizadores'],
			sv: ['Klockor och ur', 'klocka', 'armbandsur', 'väggklockor', 'urdelar', 'tidsregistrering', 'timrar', 'urmakeri'],
			de: ['Uhren', 'Uhr', 'Armbanduhren', 'Wanduhren', 'Uhrenteile', 'Zeiterfassungsgeräte', 'Zeitschaltuhren', 'Uhrwerke']
		}
	},
	{
		code: 'solar-panels', kind: 'product', division: '26', hs: ['8541'], cpv: ['09331200', '09330000'],
		words: {
			en: ['Solar panels and photovoltaics', 'solar panel', 'photovoltaic modules', 'solar cells', 'PV systems', 'solar mounting systems', 'solar power'],
			it: ['Pannelli solari e fotovoltaico', 'pannello solare', 'moduli fotovoltaici', 'celle solari', 'impianti fotovoltaici', 'strutture di montaggio fotovoltaico', 'energia solare'],
			pl: ['Panele słoneczne i fotowoltaika', 'panel fotowoltaiczny', 'moduły fotowoltaiczne', 'ogniwa słoneczne', 'instalacje fotowoltaiczne', 'konstrukcje pod panele', 'energia słoneczna'],
			lt: ['Saulės moduliai ir fotovoltika', 'saulės modulis', 'saulės baterijos', 'saulės elementai', 'saulės elektrinės', 'saulės modulių tvirtinimai', 'saulės energija'],
			hu: ['Napelemek', 'napelem', 'napelemmodul', 'napelemcella', 'napelemes rendszer', 'napelem tartószerkezet', 'napenergia', 'fotovoltaikus'],
			es: ['Paneles solares y fotovoltaica', 'panel solar', 'módulos fotovoltaicos', 'células solares', 'instalaciones fotovoltaicas', 'estructuras solares', 'energía solar', 'placas solares'],
			sv: ['Solpaneler och solceller', 'solpanel', 'solcell', 'solcellsmoduler', 'solcellsanläggningar', 'montagesystem för solceller', 'solenergi'],
			de: ['Solarmodule und Photovoltaik', 'Solarmodul', 'Photovoltaikmodule', 'Solarzellen', 'PV-Anlagen', 'Montagesysteme für Solarmodule', 'Solarenergie']
		}
	},
	{
		code: 'electric-motors-generators', kind: 'product', division: '27', hs: ['8501', '8502', '8503', '8505', '8545'], cpv: ['31100000', '31110000', '31120000'],
		words: {
			en: ['Electric motors and generators', 'electric motor', 'generator', 'servo motors', 'gear motors', 'generating sets', 'alternators', 'stators', 'magnets', 'windings'],
			it: ['Motori elettrici e generatori', 'motore elettrico', 'generatore', 'servomotori', 'motoriduttori', 'gruppi elettrogeni', 'alternatori', 'statori', 'magneti', 'avvolgimenti'],
			pl: ['Silniki elektryczne i prądnice', 'silnik elektryczny', 'generator', 'serwosilniki', 'motoreduktory', 'agregaty prądotwórcze', 'alternatory', 'stojany', 'magnesy', 'uzwojenia'],
			lt: ['Elektros varikliai ir generatoriai', 'elektros variklis', 'generatorius', 'servovarikliai', 'motoreduktoriai', 'elektros generatoriai', 'statoriai', 'magnetai', 'apvijos'],
			hu: ['Villanymotorok és generátorok', 'villanymotor', 'generátor', 'szervomotor', 'hajtóműves motor', 'áramfejlesztő', 'aggregátor', 'állórész', 'mágnes', 'tekercselés'],
			es: ['Motores eléctricos y generadores', 'motor eléctrico', 'generador', 'servomotores', 'motorreductores', 'grupos electrógenos', 'alternadores', 'estatores', 'imanes', 'bobinados'],
			sv: ['Elmotorer och generatorer', 'elmotor', 'generator', 'servomotorer', 'växelmotorer', 'elverk', 'växelströmsgeneratorer', 'statorer', 'magneter', 'lindningar'],
			de: ['Elektromotoren und Generatoren', 'Elektromotor', 'Generator', 'Servomotoren', 'Getriebemotoren', 'Stromaggregate', 'Drehstromgeneratoren', 'Statoren', 'Magnete', 'Wicklungen']
		}
	},
	{
		code: 'transformers-power-supplies', kind: 'product', division: '27', hs: ['8504'], cpv: ['31170000', '31154000', '31155000'],
		words: {
			en: ['Transformers, inverters and power supplies', 'transformer', 'inverter', 'power supply', 'UPS', 'frequency converter', 'rectifier', 'power electronics', 'chokes', 'inductors'],
			it: ['Trasformatori, inverter e alimentatori', 'trasformatore', 'inverter', 'alimentatore', 'gruppi di continuità', 'UPS', 'convertitori', 'raddrizzatori', 'elettronica di potenza', 'induttanze'],
			pl: ['Transformatory, falowniki i zasilacze', 'transformator', 'falownik', 'zasilacz', 'UPS', 'przemienniki częstotliwości', 'prostowniki', 'energoelektronika', 'dławiki'],
			lt: ['Transformatoriai, inverteriai ir maitinimo šaltiniai', 'transformatorius', 'inverteris', 'maitinimo šaltinis', 'UPS', 'dažnio keitikliai', 'lygintuvai', 'galios elektronika', 'droseliai'],
			hu: ['Transzformátorok, inverterek és tápegységek', 'transzformátor', 'inverter', 'tápegység', 'szünetmentes táp', 'frekvenciaváltó', 'egyenirányító', 'teljesítményelektronika', 'fojtótekercs'],
			es: ['Transformadores, inversores y fuentes de alimentación', 'transformador', 'inversor', 'fuente de alimentación', 'SAI', 'variadores de frecuencia', 'rectificadores', 'electrónica de potencia', 'inductancias'],
			sv: ['Transformatorer, växelriktare och nätaggregat', 'transformator', 'växelriktare', 'nätaggregat', 'UPS', 'frekvensomriktare', 'likriktare', 'kraftelektronik', 'drosslar'],
			de: ['Transformatoren, Wechselrichter und Netzteile', 'Transformator', 'Trafo', 'Wechselrichter', 'Netzteil', 'USV', 'Frequenzumrichter', 'Gleichrichter', 'Leistungselektronik', 'Drosseln']
		}
	},
	{
		code: 'switchgear-control-panels', kind: 'product', division: '27', hs: ['8535', '8536', '8537', '8538'], cpv: ['31210000', '31200000'],
		words: {
			en: ['Switchgear and control panels', 'switchgear', 'switchboard', 'control cabinet', 'electrical panels', 'circuit breakers', 'relays', 'fuses', 'distribution boards', 'busbars'],
			it: ['Quadri elettrici e apparecchiature', 'quadro elettrico', 'quadri di comando', 'interruttori automatici', 'relè', 'fusibili', 'quadri di distribuzione', 'cabine elettriche', 'sbarre'],
			pl: ['Rozdzielnice i szafy sterownicze', 'rozdzielnica', 'szafa sterownicza', 'aparatura łączeniowa', 'wyłączniki', 'przekaźniki', 'bezpieczniki', 'tablice rozdzielcze', 'szynoprzewody'],
			lt: ['Skirstomieji įrenginiai ir valdymo spintos', 'skirstykla', 'valdymo spinta', 'elektros skydai', 'automatiniai jungikliai', 'relės', 'saugikliai', 'paskirstymo skydai', 'šynos'],
			hu: ['Kapcsolóberendezések és vezérlőszekrények', 'kapcsolószekrény', 'vezérlőszekrény', 'villamos elosztó', 'megszakító', 'relé', 'biztosíték', 'elosztótábla', 'gyűjtősín'],
			es: ['Cuadros eléctricos y aparamenta', 'cuadro eléctrico', 'armario de control', 'aparamenta', 'interruptores automáticos', 'relés', 'fusibles', 'cuadros de distribución', 'embarrados'],
			sv: ['Ställverk och elcentraler', 'ställverk', 'elcentral', 'styrskåp', 'elskåp', 'effektbrytare', 'reläer', 'säkringar', 'fördelningscentraler', 'strömskenor'],
			de: ['Schaltanlagen und Schaltschränke', 'Schaltanlage', 'Schaltschrank', 'Schaltschrankbau', 'Leistungsschalter', 'Relais', 'Sicherungen', 'Verteiler', 'Stromschienen']
		}
	},
	{
		code: 'cables', kind: 'product', division: '27', hs: ['8544'], cpv: ['31300000', '44320000'],
		words: {
			en: ['Electric and data cables', 'cable', 'power cables', 'data cables', 'insulated wire', 'fibre optic cable', 'control cables', 'underground cable', 'coaxial cable'],
			it: ['Cavi elettrici e dati', 'cavo', 'cavi di potenza', 'cavi dati', 'filo isolato', 'cavi in fibra ottica', 'cavi di comando', 'cavo coassiale'],
			pl: ['Kable elektryczne i teleinformatyczne', 'kabel', 'kable energetyczne', 'przewody', 'kable światłowodowe', 'kable sterownicze', 'przewód izolowany', 'kabel koncentryczny'],
			lt: ['Elektros ir duomenų kabeliai', 'kabelis', 'jėgos kabeliai', 'laidai', 'duomenų kabeliai', 'optiniai kabeliai', 'valdymo kabeliai', 'bendraašis kabelis'],
			hu: ['Villamos és adatkábelek', 'kábel', 'erősáramú kábel', 'adatkábel', 'szigetelt vezeték', 'optikai kábel', 'vezérlőkábel', 'koaxiális kábel'],
			es: ['Cables eléctricos y de datos', 'cable', 'cables de potencia', 'cables de datos', 'hilo aislado', 'cable de fibra óptica', 'cables de control', 'cable coaxial'],
			sv: ['El- och datakablar', 'kabel', 'kraftkablar', 'datakablar', 'isolerad tråd', 'fiberkabel', 'styrkablar', 'koaxialkabel'],
			de: ['Elektro- und Datenkabel', 'Kabel', 'Leitungen', 'Energiekabel', 'Datenkabel', 'Glasfaserkabel', 'Steuerleitungen', 'Koaxialkabel']
		}
	},
	{
		code: 'wire-harnesses-connectors', kind: 'product', division: '27', hs: ['8536', '8544', '8547'], cpv: ['31224000', '31681000'],
		words: {
			en: ['Wire harnesses, connectors and sockets', 'cable harness', 'cable assembly', 'connector', 'connectors', 'plugs', 'sockets', 'light switches', 'terminals', 'cable trays', 'junction boxes'],
			it: ['Cablaggi, connettori e prese', 'cablaggio', 'cablaggi elettrici', 'connettore', 'spine', 'prese', 'interruttori della luce', 'morsetti', 'canaline', 'scatole di derivazione'],
			pl: ['Wiązki kablowe, złącza i gniazda', 'wiązka kablowa', 'wiązki przewodów', 'złącza', 'konektory', 'wtyczki', 'gniazdka', 'łączniki światła', 'zaciski', 'koryta kablowe', 'puszki instalacyjne'],
			lt: ['Laidų pynės, jungtys ir lizdai', 'laidų pynė', 'kabelių pynės', 'kabelių surinkimas', 'jungtis', 'kištukai', 'elektros lizdai', 'šviesos jungikliai', 'gnybtai', 'kabelių loviai'],
			hu: ['Kábelkorbácsok, csatlakozók és aljzatok', 'kábelkorbács', 'kábelkötegelés', 'kábelkonfekció', 'csatlakozó', 'dugalj', 'konnektor', 'villanykapcsoló', 'sorkapocs', 'kábeltálca'],
			es: ['Mazos de cables, conectores y enchufes', 'mazo de cables', 'cableado', 'conector', 'conectores', 'enchufes', 'tomas de corriente', 'interruptores de luz', 'bornes', 'bandejas portacables'],
			sv: ['Kablage, kontaktdon och uttag', 'kablage', 'kabelstammar', 'kontaktdon', 'stickproppar', 'eluttag', 'strömbrytare', 'plintar', 'kabelstegar', 'kopplingsdosor'],
			de: ['Kabelbäume, Stecker und Steckdosen', 'Kabelbaum', 'Kabelkonfektion', 'Steckverbinder', 'Stecker', 'Steckdosen', 'Lichtschalter', 'Klemmen', 'Kabelkanäle', 'Verteilerdosen']
		}
	},
	{
		code: 'batteries-energy-storage', kind: 'product', division: '27', hs: ['8506', '8507'], cpv: ['31400000', '31430000'],
		words: {
			en: ['Batteries and energy storage', 'battery', 'lithium batteries', 'accumulators', 'battery packs', 'energy storage systems', 'battery management system'],
			it: ['Batterie e accumulo energia', 'batteria', 'batterie al litio', 'accumulatori', 'pacchi batteria', 'sistemi di accumulo', 'BMS', 'pile'],
			pl: ['Baterie i magazyny energii', 'bateria', 'baterie litowe', 'akumulatory', 'akumulator', 'pakiety bateryjne', 'magazyn energii', 'BMS', 'baterie jednorazowe'],
			lt: ['Baterijos ir energijos kaupikliai', 'baterija', 'ličio baterijos', 'akumuliatoriai', 'akumuliatorius', 'baterijų blokai', 'energijos kaupimo sistemos', 'galvaniniai elementai'],
			hu: ['Akkumulátorok és energiatárolás', 'akkumulátor', 'lítium akkumulátor', 'szárazelem', 'akkupakk', 'energiatároló rendszer', 'BMS', 'gombelem'],
			es: ['Baterías y almacenamiento de energía', 'batería', 'baterías de litio', 'acumuladores', 'packs de baterías', 'almacenamiento energético', 'BMS', 'pilas'],
			sv: ['Batterier och energilager', 'batteri', 'litiumbatterier', 'ackumulatorer', 'batteripack', 'laddningsbara batterier', 'BMS', 'knappcellsbatterier'],
			de: ['Batterien und Energiespeicher', 'Batterie', 'Lithiumbatterien', 'Akkus', 'Akkumulatoren', 'Batteriepacks', 'Energiespeicher', 'Stromspeicher', 'BMS', 'Knopfzellen']
		}
	},
	{
		code: 'ev-chargers', kind: 'product', division: '27', hs: ['8504', '8537'], cpv: ['31158000', '31681500'],
		words: {
			en: ['Electric vehicle chargers', 'charging stations', 'EV charging', 'wallbox', 'charger', 'charging cable', 'fast charging'],
			it: ['Colonnine di ricarica', 'ricarica veicoli elettrici', 'wallbox', 'caricabatterie', 'stazioni di ricarica', 'cavo di ricarica', 'ricarica rapida'],
			pl: ['Ładowarki pojazdów elektrycznych', 'stacje ładowania', 'ładowarka', 'wallbox', 'kabel do ładowania', 'szybkie ładowanie'],
			lt: ['Elektromobilių įkrovikliai', 'įkrovimo stotelės', 'įkroviklis', 'elektromobilių įkrovimas', 'įkrovimo kabelis', 'greitasis įkrovimas'],
			hu: ['Elektromos autó töltők', 'töltőállomás', 'elektromos töltő', 'fali töltő', 'wallbox', 'töltőkábel', 'gyorstöltő'],
			es: ['Cargadores de vehículos eléctricos', 'puntos de recarga', 'estaciones de carga', 'cargador', 'wallbox', 'cable de carga', 'carga rápida'],
			sv: ['Laddare för elfordon', 'laddstationer', 'laddstolpar', 'laddbox', 'laddare', 'laddkabel', 'snabbladdning'],
			de: ['Ladestationen für Elektrofahrzeuge', 'Ladesäulen', 'Wallbox', 'Ladegeräte', 'E-Auto laden', 'Ladekabel', 'Schnellladen']
		}
	},
	{
		code: 'lighting', kind: 'product', division: '27', hs: ['8512', '8513', '8539', '9405'], cpv: ['31500000', '31520000'],
		words: {
			en: ['Lighting', 'lamps', 'lamp', 'LED lighting', 'luminaires', 'street lights', 'chandeliers', 'light bulbs', 'spotlights', 'emergency lighting', 'lampshades'],
			it: ['Illuminazione', 'lampade', 'lampada', 'illuminazione LED', 'apparecchi di illuminazione', 'lampioni', 'lampadari', 'lampadine', 'faretti', 'luci di emergenza', 'paralumi'],
			pl: ['Oświetlenie', 'lampy', 'lampa', 'oświetlenie LED', 'oprawy oświetleniowe', 'latarnie uliczne', 'żyrandole', 'żarówki', 'reflektory', 'oświetlenie awaryjne', 'abażury'],
			lt: ['Apšvietimas', 'šviestuvai', 'šviestuvas', 'LED apšvietimas', 'lempos', 'gatvių šviestuvai', 'sietynai', 'lemputės', 'prožektoriai', 'avarinis apšvietimas', 'šviestuvų gaubtai'],
			hu: ['Világítás', 'lámpa', 'lámpák', 'LED világítás', 'lámpatest', 'közvilágítás', 'csillár', 'izzó', 'reflektor', 'vészvilágítás', 'lámpaernyő'],
			es: ['Iluminación', 'lámparas', 'lámpara', 'iluminación LED', 'luminarias', 'farolas', 'lámparas de araña', 'bombillas', 'focos', 'alumbrado de emergencia', 'pantallas de lámpara'],
			sv: ['Belysning', 'lampor', 'lampa', 'LED-belysning', 'armaturer', 'gatubelysning', 'ljuskronor', 'glödlampor', 'spotlights', 'nödbelysning', 'lampskärmar'],
			de: ['Beleuchtung', 'Lampen', 'Lampe', 'LED-Beleuchtung', 'Leuchten', 'Straßenleuchten', 'Kronleuchter', 'Glühbirnen', 'Strahler', 'Notbeleuchtung', 'Lampenschirme']
		}
	},
	{
		code: 'household-appliances', kind: 'product', division: '27', hs: ['8508', '8509', '8510', '8516', '8450', '8418', '7321'], cpv: ['39700000', '39710000'],
		words: {
			en: ['Household appliances', 'refrigerator', 'washing machine', 'oven', 'cookers', 'cooker hoods', 'vacuum cleaners', 'coffee machines', 'stoves', 'fireplaces', 'electric heaters'],
			it: ['Elettrodomestici', 'frigorifero', 'lavatrice', 'forno da cucina', 'cucine a gas', 'cappe', 'aspirapolvere', 'macchine da caffè', 'stufe', 'caminetti', 'scaldabagni'],
			pl: ['Sprzęt AGD', 'AGD', 'lodówka', 'pralka', 'piekarnik', 'kuchenki', 'okapy', 'odkurzacze', 'ekspresy do kawy', 'piece kominkowe', 'kominki', 'grzejniki elektryczne'],
			lt: ['Buitiniai prietaisai', 'šaldytuvas', 'skalbimo mašina', 'orkaitė', 'viryklės', 'gartraukiai', 'dulkių siurbliai', 'kavos aparatai', 'krosnelės', 'židiniai', 'elektriniai šildytuvai'],
			hu: ['Háztartási gépek', 'hűtőszekrény', 'mosógép', 'sütő', 'tűzhely', 'páraelszívó', 'porszívó', 'kávégép', 'kályha', 'kandalló', 'villanybojler'],
			es: ['Electrodomésticos', 'frigorífico', 'lavadora', 'horno doméstico', 'cocinas de gas', 'campanas extractoras', 'aspiradoras', 'cafeteras eléctricas', 'estufas', 'chimeneas', 'calentadores eléctricos'],
			sv: ['Hushållsapparater', 'vitvaror', 'kylskåp', 'tvättmaskin', 'ugn', 'spisar', 'köksfläktar', 'dammsugare', 'kaffemaskiner', 'kaminer', 'braskaminer', 'elelement'],
			de: ['Haushaltsgeräte', 'Kühlschrank', 'Waschmaschine', 'Backofen', 'Herde', 'Dunstabzugshauben', 'Staubsauger', 'Kaffeemaschinen', 'Öfen', 'Kamine', 'Elektroheizungen']
		}
	},
	{
		code: 'alarms-security-systems', kind: 'product', division: '27', hs: ['8531', '8530'], cpv: ['35120000', '31620000'],
		words: {
			en: ['Alarms and security systems', 'alarm', 'fire detectors', 'access control', 'burglar alarm', 'smoke detectors', 'intrusion detection', 'traffic signals', 'illuminated signs'],
			it: ['Allarmi e sistemi di sicurezza', 'allarme', 'rilevatori di fumo', 'controllo accessi', 'antifurto', 'rilevazione incendi', 'semafori', 'insegne luminose'],
			pl: ['Alarmy i systemy bezpieczeństwa', 'alarm', 'czujki dymu', 'kontrola dostępu', 'alarm przeciwwłamaniowy', 'sygnalizacja pożarowa', 'sygnalizacja świetlna', 'szyldy świetlne'],
			lt: ['Signalizacija ir saugos sistemos', 'apsaugos signalizacija', 'dūmų detektoriai', 'praėjimo kontrolė', 'gaisro signalizacija', 'šviesoforai', 'šviečiančios iškabos'],
			hu: ['Riasztók és biztonsági rendszerek', 'riasztó', 'füstérzékelő', 'beléptető rendszer', 'tűzjelző', 'behatolásjelző', 'jelzőlámpa', 'világító reklám'],
			es: ['Alarmas y sistemas de seguridad', 'alarma', 'detectores de humo', 'control de acceso', 'antirrobo', 'detección de incendios', 'semáforos', 'rótulos luminosos'],
			sv: ['Larm och säkerhetssystem', 'larm', 'brandvarnare', 'passersystem', 'inbrottslarm', 'brandlarm', 'trafiksignaler', 'ljusskyltar'],
			de: ['Alarm- und Sicherheitsanlagen', 'Alarmanlage', 'Rauchmelder', 'Zutrittskontrolle', 'Einbruchmeldeanlage', 'Brandmelder', 'Ampeln', 'Leuchtreklame']
		}
	},
	{
		code: 'engines-turbines', kind: 'product', division: '28', hs: ['8406', '8407', '8408', '8409', '8410', '8411', '8412'], cpv: ['42110000', '34310000'],
		words: {
			en: ['Engines and turbines', 'diesel engine', 'marine engines', 'gas turbine', 'hydropower turbines', 'wind turbines', 'engine parts', 'combined heat and power', 'cogeneration'],
			it: ['Motori e turbine', 'motore diesel', 'motori marini', 'turbina a gas', 'turbine idrauliche', 'turbine eoliche', 'parti di motori', 'cogenerazione', 'microturbine'],
			pl: ['Silniki i turbiny', 'silnik wysokoprężny', 'silniki okrętowe', 'turbina gazowa', 'turbiny wodne', 'turbiny wiatrowe', 'części silników', 'kogeneracja'],
			lt: ['Varikliai ir turbinos', 'dyzelinis variklis', 'laivų varikliai', 'dujų turbina', 'hidroturbinos', 'vėjo jėgainės', 'variklių dalys', 'kogeneracija'],
			hu: ['Motorok és turbinák', 'dízelmotor', 'hajómotor', 'gázturbina', 'vízturbina', 'szélturbina', 'motoralkatrész', 'kogeneráció', 'gázmotor'],
			es: ['Motores y turbinas', 'motor diésel', 'motores marinos', 'turbina de gas', 'turbinas hidráulicas', 'aerogeneradores', 'piezas de motor', 'cogeneración'],
			sv: ['Motorer och turbiner', 'dieselmotor', 'marinmotorer', 'gasturbin', 'vattenturbiner', 'vindkraftverk', 'motordelar', 'kraftvärme'],
			de: ['Motoren und Turbinen', 'Dieselmotor', 'Schiffsmotoren', 'Gasturbine', 'Wasserturbinen', 'Windkraftanlagen', 'Motorenteile', 'Blockheizkraftwerk', 'Kraft-Wärme-Kopplung']
		}
	},
	{
		code: 'hydraulics-pneumatics', kind: 'product', division: '28', hs: ['8412', '8413', '8481'], cpv: ['42121000', '43328000'],
		words: {
			en: ['Hydraulics and pneumatics', 'hydraulic cylinders', 'pneumatic cylinders', 'hydraulic hoses', 'hydraulic units', 'hydraulic pumps', 'solenoid valves', 'actuators', 'hydraulic fittings'],
			it: ['Oleodinamica e pneumatica', 'cilindri idraulici', 'cilindri pneumatici', 'tubi oleodinamici', 'centraline idrauliche', 'pompe oleodinamiche', 'elettrovalvole', 'attuatori', 'raccordi oleodinamici'],
			pl: ['Hydraulika i pneumatyka', 'siłowniki hydrauliczne', 'siłowniki pneumatyczne', 'węże hydrauliczne', 'agregaty hydrauliczne', 'pompy hydrauliczne', 'elektrozawory', 'napędy liniowe'],
			lt: ['Hidraulika ir pneumatika', 'hidrauliniai cilindrai', 'pneumatiniai cilindrai', 'hidraulinės žarnos', 'hidraulinės stotys', 'hidrauliniai siurbliai', 'elektromagnetiniai vožtuvai', 'vykdikliai'],
			hu: ['Hidraulika és pneumatika', 'hidraulikus munkahenger', 'munkahenger', 'pneumatikus henger', 'hidraulikatömlő', 'hidraulikus tápegység', 'hidraulikaszivattyú', 'mágnesszelep', 'aktuátor'],
			es: ['Hidráulica y neumática', 'cilindros hidráulicos', 'cilindros neumáticos', 'latiguillos hidráulicos', 'centrales hidráulicas', 'bombas hidráulicas', 'electroválvulas', 'actuadores', 'oleohidráulica'],
			sv: ['Hydraulik och pneumatik', 'hydraulcylindrar', 'pneumatikcylindrar', 'hydraulslangar', 'hydraulaggregat', 'hydraulpumpar', 'magnetventiler', 'ställdon'],
			de: ['Hydraulik und Pneumatik', 'Hydraulikzylinder', 'Pneumatikzylinder', 'Hydraulikschläuche', 'Hydraulikaggregate', 'Hydraulikpumpen', 'Magnetventile', 'Aktoren', 'Stellantriebe']
		}
	},
	{
		code: 'pumps-compressors', kind: 'product', division: '28', hs: ['8413', '8414'], cpv: ['42120000', '42122000', '42123000'],
		words: {
			en: ['Pumps and compressors', 'pump', 'water pumps', 'centrifugal pump', 'compressor', 'air compressor', 'vacuum pumps', 'submersible pumps', 'dosing pumps'],
			it: ['Pompe e compressori', 'pompa', 'pompe per acqua', 'pompa centrifuga', 'compressore', "compressori d'aria", 'pompe per vuoto', 'elettropompe sommerse', 'pompe dosatrici', 'autoclave per acqua'],
			pl: ['Pompy i sprężarki', 'pompa', 'pompy wodne', 'pompa odśrodkowa', 'sprężarka', 'kompresor', 'pompy próżniowe', 'pompy zatapialne', 'pompy dozujące'],
			lt: ['Siurbliai ir kompresoriai', 'siurblys', 'vandens siurbliai', 'išcentrinis siurblys', 'kompresorius', 'oro kompresoriai', 'vakuuminiai siurbliai', 'panardinami siurbliai', 'dozavimo siurbliai'],
			hu: ['Szivattyúk és kompresszorok', 'szivattyú', 'vízszivattyú', 'centrifugálszivattyú', 'kompresszor', 'légkompresszor', 'vákuumszivattyú', 'búvárszivattyú', 'adagolószivattyú'],
			es: ['Bombas y compresores', 'bombas de agua', 'bomba centrífuga', 'compresor', 'compresores de aire', 'bombas de vacío', 'bombas sumergibles', 'bombas dosificadoras'],
			sv: ['Pumpar och kompressorer', 'pump', 'vattenpumpar', 'centrifugalpump', 'kompressor', 'luftkompressorer', 'vakuumpumpar', 'dränkbara pumpar', 'doserpumpar'],
			de: ['Pumpen und Kompressoren', 'Pumpe', 'Wasserpumpen', 'Kreiselpumpe', 'Kompressor', 'Druckluftkompressoren', 'Vakuumpumpen', 'Tauchpumpen', 'Dosierpumpen']
		}
	},
	{
		code: 'valves-taps', kind: 'product', division: '28', hs: ['8481', '7412'], cpv: ['42130000', '42131000'],
		words: {
			en: ['Valves and taps', 'valve', 'taps', 'faucets', 'ball valves', 'gate valves', 'butterfly valves', 'bathroom mixers', 'thermostatic valves', 'brass fittings'],
			it: ['Valvole e rubinetteria', 'valvola', 'rubinetti', 'valvole a sfera', 'saracinesche', 'valvole a farfalla', 'miscelatori', 'valvole termostatiche', 'raccorderia in ottone'],
			pl: ['Zawory i armatura', 'zawór', 'krany', 'baterie łazienkowe', 'zawory kulowe', 'zasuwy', 'przepustnice', 'zawory termostatyczne', 'złączki mosiężne', 'armatura przemysłowa'],
			lt: ['Vožtuvai ir čiaupai', 'vožtuvas', 'čiaupai', 'rutuliniai ventiliai', 'sklendės', 'maišytuvai', 'droselinės sklendės', 'termostatiniai vožtuvai', 'žalvarinės jungtys', 'vamzdynų armatūra'],
			hu: ['Szelepek és csapok', 'szelep', 'csaptelep', 'golyóscsap', 'tolózár', 'pillangószelep', 'csap', 'termosztatikus szelep', 'sárgaréz idom', 'szerelvények'],
			es: ['Válvulas y grifería', 'válvula', 'grifos', 'válvulas de bola', 'válvulas de compuerta', 'válvulas de mariposa', 'mezcladores', 'válvulas termostáticas', 'racores de latón'],
			sv: ['Ventiler och kranar', 'ventil', 'vattenkranar', 'blandare', 'kulventiler', 'slussventiler', 'vridspjällsventiler', 'termostatventiler', 'mässingskopplingar'],
			de: ['Ventile und Armaturen', 'Ventil', 'Wasserhähne', 'Kugelhähne', 'Schieber', 'Absperrklappen', 'Mischbatterien', 'Thermostatventile', 'Messingfittings', 'Industriearmaturen']
		}
	},
	{
		code: 'bearings-gears', kind: 'product', division: '28', hs: ['8482', '8483', '8484'], cpv: ['42140000', '44440000'],
		words: {
			en: ['Bearings, gears and transmissions', 'bearing', 'ball bearings', 'gear', 'gears', 'gearbox', 'shafts', 'couplings', 'pulleys', 'gaskets', 'sprockets', 'drive belts'],
			it: ['Cuscinetti, ingranaggi e trasmissioni', 'cuscinetto', 'cuscinetti a sfera', 'ingranaggio', 'riduttori', 'alberi', 'giunti', 'pulegge', 'guarnizioni meccaniche', 'pignoni', 'organi di trasmissione'],
			pl: ['Łożyska, koła zębate i napędy', 'łożysko', 'łożyska kulkowe', 'koło zębate', 'przekładnia', 'wały', 'sprzęgła', 'koła pasowe', 'uszczelnienia mechaniczne', 'reduktory'],
			lt: ['Guoliai, krumpliaračiai ir pavaros', 'guolis', 'rutuliniai guoliai', 'krumpliaratis', 'reduktorius', 'velenai', 'movos', 'skriemuliai', 'mechaniniai sandarikliai', 'pavarų dėžės'],
			hu: ['Csapágyak, fogaskerekek és hajtások', 'csapágy', 'golyóscsapágy', 'fogaskerék', 'hajtómű', 'tengely', 'tengelykapcsoló', 'szíjtárcsa', 'tömszelence', 'lánckerék'],
			es: ['Rodamientos, engranajes y transmisiones', 'rodamiento', 'cojinetes', 'engranaje', 'reductor', 'ejes', 'acoplamientos', 'poleas', 'cierres mecánicos', 'piñones', 'correas de transmisión'],
			sv: ['Lager, kugghjul och transmissioner', 'kullager', 'glidlager', 'kugghjul', 'växellåda', 'axlar', 'kopplingar', 'remskivor', 'mekaniska tätningar', 'drivremmar'],
			de: ['Lager, Zahnräder und Getriebe', 'Wälzlager', 'Kugellager', 'Zahnrad', 'Getriebe', 'Wellen', 'Kupplungen', 'Riemenscheiben', 'Gleitringdichtungen', 'Antriebsriemen', 'Antriebstechnik']
		}
	},
	{
		code: 'furnaces-ovens', kind: 'product', division: '28', hs: ['8416', '8417', '8514'], cpv: ['42300000', '42340000'],
		words: {
			en: ['Industrial furnaces, ovens and burners', 'furnace', 'kiln', 'industrial oven', 'burner', 'incinerator', 'dryers', 'induction furnace', 'heating elements', 'drying ovens'],
			it: ['Forni industriali e bruciatori', 'forno industriale', 'forni per trattamento termico', 'bruciatore', 'inceneritore', 'essiccatoi', 'forno a induzione', 'resistenze elettriche', 'forni per ceramica'],
			pl: ['Piece przemysłowe i palniki', 'piec przemysłowy', 'piece do obróbki cieplnej', 'palnik', 'spalarnia', 'suszarnie', 'piec indukcyjny', 'elementy grzejne', 'piece do wypalania'],
			lt: ['Pramoninės krosnys ir degikliai', 'krosnis', 'pramoninė krosnis', 'degiklis', 'deginimo krosnis', 'džiovyklos', 'indukcinė krosnis', 'kaitinimo elementai', 'keramikos degimo krosnys'],
			hu: ['Ipari kemencék és égők', 'kemence', 'ipari kemence', 'égő', 'hulladékégető', 'szárító', 'indukciós kemence', 'fűtőelem', 'szárítókemence'],
			es: ['Hornos industriales y quemadores', 'horno industrial', 'hornos de tratamiento térmico', 'quemador', 'incineradora', 'secaderos', 'horno de inducción', 'resistencias calefactoras', 'hornos cerámicos'],
			sv: ['Industriugnar och brännare', 'industriugn', 'värmebehandlingsugnar', 'brännare', 'förbränningsugn', 'torkar', 'induktionsugn', 'värmeslingor', 'brännugnar'],
			de: ['Industrieöfen und Brenner', 'Industrieofen', 'Wärmebehandlungsöfen', 'Brenner', 'Verbrennungsanlage', 'Trockner', 'Induktionsofen', 'Heizelemente', 'Brennöfen']
		}
	},
	{
		code: 'lifting-handling', kind: 'product', division: '28', hs: ['8425', '8426', '8427', '8428', '8431', '8709'], cpv: ['42400000', '42410000'],
		words: {
			en: ['Lifting and handling equipment', 'cranes', 'forklifts', 'hoists', 'lifts', 'elevators', 'winches', 'lifting platforms', 'loading ramps', 'lifting slings', 'grabs'],
			it: ['Sollevamento e movimentazione', 'gru', 'carrelli elevatori', 'muletti', 'paranchi', 'ascensori', 'argani', 'piattaforme elevatrici', 'rampe di carico', 'carroponte', 'montacarichi'],
			pl: ['Urządzenia dźwigowe i transport bliski', 'dźwigi', 'suwnice', 'żurawie', 'wózki widłowe', 'wciągniki', 'windy', 'wyciągarki', 'podnośniki', 'rampy załadunkowe', 'zawiesia'],
			lt: ['Kėlimo ir krovos įranga', 'kranai', 'krautuvai', 'šakiniai krautuvai', 'keltuvai', 'liftai', 'gervės', 'keliamosios platformos', 'krovos rampos', 'stropai'],
			hu: ['Emelő- és anyagmozgató gépek', 'daru', 'targonca', 'emelővilla', 'lift', 'felvonó', 'csörlő', 'emelőasztal', 'rakodórámpa', 'híddaru', 'emelőheveder'],
			es: ['Elevación y manutención', 'grúas', 'carretillas elevadoras', 'polipastos', 'ascensores', 'cabrestantes', 'plataformas elevadoras', 'rampas de carga', 'puentes grúa', 'eslingas de izado'],
			sv: ['Lyft- och hanteringsutrustning', 'lyftkranar', 'traverser', 'truckar', 'gaffeltruckar', 'telfrar', 'hissar', 'vinschar', 'lyftbord', 'lastramper', 'lyftstroppar'],
			de: ['Hebe- und Fördertechnik', 'Kräne', 'Kran', 'Gabelstapler', 'Hebezeuge', 'Aufzüge', 'Seilwinden', 'Hebebühnen', 'Verladerampen', 'Anschlagmittel', 'Lastaufnahmemittel']
		}
	},
	{
		code: 'conveyors-warehouse-automation', kind: 'product', division: '28', hs: ['8428', '8431'], cpv: ['42417000', '42998000'],
		words: {
			en: ['Conveyors and warehouse automation', 'conveyor', 'roller conveyors', 'sorting systems', 'automated warehouse', 'intralogistics', 'AGV', 'mobile robots', 'screw conveyors', 'bucket elevators'],
			it: ['Nastri trasportatori e magazzini automatici', 'trasportatore', 'rulliere', 'nastro trasportatore', 'sistemi di smistamento', 'magazzino automatico', 'intralogistica', 'AGV', 'coclee', 'elevatori a tazze'],
			pl: ['Przenośniki i automatyka magazynowa', 'przenośnik', 'przenośniki rolkowe', 'taśmociągi', 'systemy sortowania', 'magazyn automatyczny', 'intralogistyka', 'AGV', 'roboty mobilne', 'przenośniki ślimakowe'],
			lt: ['Konvejeriai ir sandėlių automatizavimas', 'konvejeris', 'transporteriai', 'ritininiai konvejeriai', 'rūšiavimo sistemos', 'automatizuotas sandėlis', 'intralogistika', 'AGV', 'mobilieji robotai', 'sraigtiniai transporteriai'],
			hu: ['Szállítópályák és raktárautomatizálás', 'szállítószalag', 'görgőspálya', 'szállítópálya', 'válogatórendszer', 'automata raktár', 'intralogisztika', 'AGV', 'mobil robot', 'szállítócsiga'],
			es: ['Transportadores y almacenes automáticos', 'cinta transportadora', 'transportador de rodillos', 'sistemas de clasificación', 'almacén automático', 'intralogística', 'AGV', 'robots móviles', 'tornillos sinfín'],
			sv: ['Transportörer och lagerautomation', 'transportör', 'rullbanor', 'bandtransportörer', 'sorteringssystem', 'automatlager', 'intralogistik', 'AGV', 'mobila robotar', 'skruvtransportörer'],
			de: ['Förderanlagen und Lagerautomation', 'Förderband', 'Rollenbahnen', 'Sortieranlagen', 'automatisches Lager', 'Intralogistik', 'FTS', 'mobile Roboter', 'Förderschnecken', 'Becherwerke']
		}
	},
	{
		code: 'power-tools', kind: 'product', division: '28', hs: ['8467', '8465'], cpv: ['42650000', '43830000'],
		words: {
			en: ['Power tools', 'drill', 'electric drills', 'grinder', 'chainsaw', 'pneumatic tools', 'cordless tools', 'lawn mowers', 'nail guns', 'brush cutters'],
			it: ['Utensili elettrici', 'elettroutensili', 'trapano', 'smerigliatrice', 'motosega', 'utensili pneumatici', 'utensili a batteria', 'tosaerba', 'chiodatrici', 'decespugliatori'],
			pl: ['Elektronarzędzia', 'wiertarka', 'szlifierka', 'pilarka łańcuchowa', 'piła łańcuchowa', 'narzędzia pneumatyczne', 'narzędzia akumulatorowe', 'kosiarki', 'gwoździarki', 'kosy spalinowe'],
			lt: ['Elektriniai įrankiai', 'elektrinis grąžtas', 'gręžtuvas', 'šlifuoklis', 'grandininis pjūklas', 'pneumatiniai įrankiai', 'akumuliatoriniai įrankiai', 'vejapjovės', 'krūmapjovės'],
			hu: ['Elektromos kéziszerszámok', 'fúrógép', 'csiszológép', 'sarokcsiszoló', 'láncfűrész', 'pneumatikus szerszám', 'akkus szerszám', 'fűnyíró', 'szegbelövő', 'fűkasza'],
			es: ['Herramientas eléctricas', 'taladro', 'amoladora', 'motosierra', 'herramientas neumáticas', 'herramientas a batería', 'cortacésped', 'clavadoras', 'desbrozadoras'],
			sv: ['Elverktyg', 'borrmaskin', 'vinkelslip', 'motorsåg', 'tryckluftsverktyg', 'batteriverktyg', 'gräsklippare', 'spikpistoler', 'röjsågar'],
			de: ['Elektrowerkzeuge', 'Bohrmaschine', 'Winkelschleifer', 'Kettensäge', 'Druckluftwerkzeuge', 'Akkuwerkzeuge', 'Rasenmäher', 'Nagelgeräte', 'Freischneider']
		}
	},
	{
		code: 'refrigeration-ventilation', kind: 'product', division: '28', hs: ['8415', '8418', '8414', '8419'], cpv: ['42500000', '42510000', '42520000'],
		words: {
			en: ['Refrigeration, ventilation and air conditioning', 'air conditioner', 'HVAC', 'fans', 'cold rooms', 'heat exchangers', 'ventilation units', 'chillers', 'air ducts', 'refrigerated counters'],
			it: ['Refrigerazione, ventilazione e climatizzazione', 'condizionatore', 'climatizzatori', 'ventilatori', 'celle frigorifere', 'scambiatori di calore', 'unità di trattamento aria', 'gruppi frigoriferi', 'condotte aria', 'banchi frigo'],
			pl: ['Chłodnictwo, wentylacja i klimatyzacja', 'klimatyzator', 'HVAC', 'wentylatory', 'komory chłodnicze', 'wymienniki ciepła', 'centrale wentylacyjne', 'agregaty chłodnicze', 'kanały wentylacyjne', 'lady chłodnicze'],
			lt: ['Šaldymas, vėdinimas ir oro kondicionavimas', 'kondicionierius', 'ventiliatoriai', 'šaldymo kameros', 'šilumokaičiai', 'vėdinimo įrenginiai', 'rekuperatoriai', 'vandens aušintuvai', 'ortakiai', 'šaldymo vitrinos'],
			hu: ['Hűtés-, szellőzés- és klímatechnika', 'klímaberendezés', 'légkondicionáló', 'ventilátor', 'hűtőkamra', 'hőcserélő', 'légkezelő', 'folyadékhűtő', 'légcsatorna', 'hűtőpult'],
			es: ['Refrigeración, ventilación y climatización', 'aire acondicionado', 'climatizador', 'ventiladores', 'cámaras frigoríficas', 'intercambiadores de calor', 'unidades de ventilación', 'enfriadoras', 'conductos de aire', 'vitrinas refrigeradas'],
			sv: ['Kyla, ventilation och klimat', 'luftkonditionering', 'VVS', 'fläktar', 'kylrum', 'värmeväxlare', 'ventilationsaggregat', 'kylaggregat', 'ventilationskanaler', 'kyldiskar'],
			de: ['Kälte-, Lüftungs- und Klimatechnik', 'Klimaanlage', 'Klimageräte', 'Ventilatoren', 'Kühlräume', 'Wärmetauscher', 'Lüftungsgeräte', 'Kaltwassersätze', 'Luftkanäle', 'Kühltheken']
		}
	},
	{
		code: 'heat-pumps', kind: 'product', division: '28', hs: ['8418', '8415', '8419'], cpv: ['42511110', '09331100'],
		words: {
			en: ['Heat pumps and solar heating', 'heat pump', 'air-to-water heat pump', 'geothermal heat pump', 'solar thermal collectors', 'heat recovery', 'ground source'],
			it: ['Pompe di calore e solare termico', 'pompa di calore', 'pompa di calore aria-acqua', 'pompa di calore geotermica', 'collettori solari', 'solare termico', 'recupero di calore'],
			pl: ['Pompy ciepła i kolektory słoneczne', 'pompa ciepła', 'pompa ciepła powietrze-woda', 'pompa gruntowa', 'kolektory słoneczne', 'odzysk ciepła'],
			lt: ['Šilumos siurbliai ir saulės kolektoriai', 'šilumos siurblys', 'oras-vanduo šilumos siurblys', 'geoterminis šilumos siurblys', 'saulės kolektoriai', 'šilumos atgavimas'],
			hu: ['Hőszivattyúk és napkollektorok', 'hőszivattyú', 'levegő-víz hőszivattyú', 'geotermikus hőszivattyú', 'napkollektor', 'hővisszanyerés'],
			es: ['Bombas de calor y energía solar térmica', 'bomba de calor', 'aerotermia', 'geotermia', 'captadores solares', 'solar térmica', 'recuperación de calor'],
			sv: ['Värmepumpar och solvärme', 'värmepump', 'luftvärmepump', 'bergvärmepump', 'bergvärme', 'solfångare', 'värmeåtervinning'],
			de: ['Wärmepumpen und Solarthermie', 'Wärmepumpe', 'Luft-Wasser-Wärmepumpe', 'Erdwärmepumpe', 'Erdwärme', 'Solarthermie', 'Sonnenkollektoren', 'Wärmerückgewinnung']
		}
	},
	{
		code: 'packaging-machines', kind: 'product', division: '28', hs: ['8422'], cpv: ['42921000', '42920000'],
		words: {
			en: ['Packaging and bottling machines', 'packaging machine', 'filling machine', 'bottling line', 'labelling machine', 'wrapping machine', 'palletiser', 'capping machine', 'case packer', 'vacuum packing machine'],
			it: ['Macchine per imballaggio e imbottigliamento', 'confezionatrice', 'macchine confezionatrici', 'riempitrice', 'imbottigliatrice', 'etichettatrice', 'avvolgitrice', 'pallettizzatore', 'tappatrice', 'incartonatrice', 'linee di confezionamento'],
			pl: ['Maszyny pakujące i rozlewnicze', 'maszyna pakująca', 'pakowarka', 'napełniarka', 'linia rozlewnicza', 'etykieciarka', 'owijarka', 'paletyzator', 'zakręcarka', 'kartoniarka'],
			lt: ['Pakavimo ir išpilstymo įranga', 'pakavimo mašina', 'pakavimo įrenginiai', 'pilstymo linija', 'etiketavimo mašina', 'vyniojimo mašina', 'padėklų krovimo robotas', 'kamščių užsukimo mašina', 'vakuuminio pakavimo mašina'],
			hu: ['Csomagoló- és palackozógépek', 'csomagológép', 'töltőgép', 'palackozósor', 'címkézőgép', 'fóliázógép', 'palettázó', 'kupakozógép', 'kartonozógép', 'vákuumcsomagoló'],
			es: ['Máquinas de envasado y embotellado', 'envasadora', 'máquina de envasar', 'llenadora', 'línea de embotellado', 'etiquetadora', 'enfardadora', 'paletizador', 'taponadora', 'encajadora'],
			sv: ['Förpacknings- och tappningsmaskiner', 'förpackningsmaskin', 'fyllmaskin', 'tappningslinje', 'etiketteringsmaskin', 'inplastningsmaskin', 'palleterare', 'kapsyleringsmaskin', 'vakuumpackare'],
			de: ['Verpackungs- und Abfüllmaschinen', 'Verpackungsmaschine', 'Abfüllanlage', 'Füllmaschine', 'Etikettiermaschine', 'Wickelmaschine', 'Palettierer', 'Verschließmaschine', 'Kartonierer']
		}
	},
	{
		code: 'weighing-dosing', kind: 'product', division: '28', hs: ['8423', '9016'], cpv: ['42923000', '38310000'],
		words: {
			en: ['Scales and dosing systems', 'scale', 'weighing', 'industrial scales', 'checkweigher', 'weighbridge', 'load cells', 'dosing', 'batching systems'],
			it: ['Bilance e sistemi di dosaggio', 'bilancia', 'pesatura', 'bilance industriali', 'controllo peso', 'pese a ponte', 'celle di carico', 'dosaggio', 'dosatori'],
			pl: ['Wagi i systemy dozowania', 'waga', 'ważenie', 'wagi przemysłowe', 'waga kontrolna', 'wagi samochodowe', 'tensometry', 'dozowanie', 'dozowniki'],
			lt: ['Svarstyklės ir dozavimo sistemos', 'svarstyklės', 'svėrimas', 'pramoninės svarstyklės', 'kontrolinės svarstyklės', 'automobilinės svarstyklės', 'dozavimas', 'dozatoriai'],
			hu: ['Mérlegek és adagolórendszerek', 'mérleg', 'mérlegelés', 'ipari mérleg', 'ellenőrző mérleg', 'hídmérleg', 'mérőcella', 'adagolás', 'adagolóberendezés'],
			es: ['Básculas y sistemas de dosificación', 'báscula', 'pesaje', 'básculas industriales', 'balanza', 'controladora de peso', 'báscula puente', 'células de carga', 'dosificación'],
			sv: ['Vågar och doseringssystem', 'våg', 'vägning', 'industrivågar', 'kontrollvåg', 'fordonsvåg', 'lastceller', 'dosering'],
			de: ['Waagen und Dosiersysteme', 'Waage', 'Wägetechnik', 'Industriewaagen', 'Kontrollwaage', 'Fahrzeugwaage', 'Wägezellen', 'Dosierung', 'Dosieranlagen']
		}
	},
	{
		code: 'filters-water-treatment', kind: 'product', division: '28', hs: ['8421'], cpv: ['42912000', '42910000'],
		words: {
			en: ['Filtration, water and air treatment', 'filter', 'filters', 'water treatment', 'wastewater treatment', 'dust extraction', 'reverse osmosis', 'centrifuge', 'air purifiers', 'water softener', 'cyclones'],
			it: ['Filtrazione, trattamento acqua e aria', 'filtro', 'filtri', 'trattamento acque', 'depuratore', 'depurazione', 'aspirazione polveri', 'osmosi inversa', 'centrifuga', "purificatori d'aria", 'addolcitore'],
			pl: ['Filtracja, uzdatnianie wody i powietrza', 'filtr', 'filtry', 'uzdatnianie wody', 'oczyszczalnia ścieków', 'odpylanie', 'odwrócona osmoza', 'wirówka', 'oczyszczacze powietrza', 'zmiękczacz wody'],
			lt: ['Filtravimas, vandens ir oro valymas', 'filtras', 'filtrai', 'vandens valymas', 'nuotekų valymo įrenginiai', 'dulkių nutraukimas', 'atvirkštinis osmosas', 'centrifuga', 'oro valytuvai', 'vandens minkštinimas'],
			hu: ['Szűrés, víz- és levegőkezelés', 'szűrő', 'szűrők', 'vízkezelés', 'szennyvíztisztító', 'porelszívás', 'fordított ozmózis', 'centrifuga', 'légtisztító', 'vízlágyító'],
			es: ['Filtración, tratamiento de agua y aire', 'filtro', 'filtros', 'tratamiento de aguas', 'depuradora', 'aspiración de polvo', 'ósmosis inversa', 'centrífuga', 'purificadores de aire', 'descalcificador'],
			sv: ['Filtrering, vatten- och luftrening', 'filter', 'vattenrening', 'avloppsrening', 'reningsverk', 'stoftavskiljning', 'omvänd osmos', 'centrifug', 'luftrenare', 'vattenavhärdare'],
			de: ['Filtration, Wasser- und Luftaufbereitung', 'Filter', 'Wasseraufbereitung', 'Kläranlage', 'Abwasserreinigung', 'Entstaubung', 'Umkehrosmose', 'Zentrifuge', 'Luftreiniger', 'Wasserenthärter']
		}
	},
	{
		code: 'agricultural-machinery', kind: 'product', division: '28', hs: ['8432', '8433', '8436', '8434', '8701'], cpv: ['16000000', '16700000'],
		words: {
			en: ['Agricultural machinery', 'tractors', 'tractor', 'ploughs', 'seed drills', 'harvesters', 'combine', 'sprayers', 'milking machines', 'irrigation systems', 'livestock housing equipment'],
			it: ['Macchine agricole', 'trattori', 'trattore', 'aratri', 'seminatrici', 'mietitrebbie', 'atomizzatori', 'mungitrici', 'impianti di irrigazione', 'attrezzature zootecniche', 'erpici'],
			pl: ['Maszyny rolnicze', 'ciągniki rolnicze', 'traktor', 'pługi', 'siewniki', 'kombajny', 'opryskiwacze', 'dojarki', 'systemy nawadniania', 'wyposażenie obór', 'brony'],
			lt: ['Žemės ūkio technika', 'traktoriai', 'traktorius', 'plūgai', 'sėjamosios', 'kombainai', 'purkštuvai', 'melžimo įranga', 'laistymo sistemos', 'fermų įranga'],
			hu: ['Mezőgazdasági gépek', 'traktor', 'eke', 'vetőgép', 'kombájn', 'betakarítógép', 'permetezőgép', 'fejőgép', 'öntözőrendszer', 'istállótechnika'],
			es: ['Maquinaria agrícola', 'tractores', 'tractor', 'arados', 'sembradoras', 'cosechadoras', 'pulverizadores', 'ordeñadoras', 'sistemas de riego', 'equipamiento ganadero', 'aperos'],
			sv: ['Jordbruksmaskiner', 'traktorer', 'traktor', 'plogar', 'såmaskiner', 'skördetröskor', 'tröska', 'lantbrukssprutor', 'mjölkningsmaskiner', 'bevattning', 'stallinredning'],
			de: ['Landmaschinen', 'Traktoren', 'Traktor', 'Pflüge', 'Sämaschinen', 'Mähdrescher', 'Feldspritzen', 'Melkmaschinen', 'Bewässerungsanlagen', 'Stalleinrichtung']
		}
	},
	{
		code: 'forestry-machinery', kind: 'product', division: '28', hs: ['8436', '8432'], cpv: ['16600000', '16100000'],
		words: {
			en: ['Forestry machines', 'forestry harvester', 'wood chipper', 'log splitter', 'timber trailers', 'forwarder', 'timber crane', 'stump grinder'],
			it: ['Macchine forestali', 'cippatrice', 'cippatrici', 'spaccalegna', 'rimorchi forestali', 'verricelli forestali', 'gru forestali', 'trincia forestali'],
			pl: ['Maszyny leśne', 'rębak', 'rębaki', 'harwester', 'forwarder', 'łuparka do drewna', 'przyczepy do drewna', 'żurawie leśne', 'frezarka do pni'],
			lt: ['Miško technika', 'medkirtė', 'medvežė', 'medienos smulkintuvas', 'skaldyklė', 'miškavežės priekabos', 'miško kranai', 'kelmų frezos'],
			hu: ['Erdészeti gépek', 'aprítógép', 'faaprító', 'rönkhasító', 'harveszter', 'rönkszállító pótkocsi', 'erdészeti daru', 'tuskómaró'],
			es: ['Maquinaria forestal', 'astilladora', 'procesadora forestal', 'autocargador', 'rajadora de leña', 'remolques forestales', 'grúas forestales', 'desbrozadora forestal'],
			sv: ['Skogsmaskiner', 'skördare', 'skotare', 'flishugg', 'vedklyv', 'timmervagnar', 'timmerkranar', 'stubbfräs'],
			de: ['Forstmaschinen', 'Holzhacker', 'Häcksler', 'Harvester', 'Forwarder', 'Holzspalter', 'Rückewagen', 'Forstkräne', 'Stubbenfräse']
		}
	},
	{
		code: 'metalworking-machines', kind: 'product', division: '28', hs: ['8454', '8455', '8456', '8457', '8458', '8459', '8460', '8461', '8462', '8463', '8466'], cpv: ['42610000', '42620000', '42630000'],
		words: {
			en: ['Metalworking machine tools', 'lathe', 'milling machine', 'machining centre', 'press', 'hydraulic press', 'laser cutting machine', 'bending machine', 'grinding machine', 'metal saws'],
			it: ['Macchine utensili per metalli', 'tornio', 'torni', 'fresatrice', 'centro di lavoro', 'pressa', 'presse idrauliche', 'macchine taglio laser', 'piegatrice', 'rettificatrice', 'segatrici'],
			pl: ['Obrabiarki do metalu', 'tokarka', 'frezarka', 'centrum obróbcze', 'prasa hydrauliczna', 'prasy', 'wycinarka laserowa', 'giętarka', 'szlifierki do metalu', 'prasa krawędziowa', 'piły do metalu'],
			lt: ['Metalo apdirbimo staklės', 'tekinimo staklės', 'frezavimo staklės', 'apdirbimo centras', 'presas', 'hidrauliniai presai', 'lazerinio pjovimo staklės', 'lenkimo staklės', 'šlifavimo staklės'],
			hu: ['Fémmegmunkáló gépek', 'szerszámgép', 'esztergagép', 'marógép', 'megmunkálóközpont', 'prés', 'hidraulikus prés', 'lézervágó gép', 'hajlítógép', 'köszörűgép', 'élhajlító'],
			es: ['Máquinas-herramienta para metal', 'torno', 'tornos', 'fresadora', 'centro de mecanizado', 'prensa', 'prensas hidráulicas', 'máquina de corte láser', 'plegadora', 'rectificadora', 'punzonadora'],
			sv: ['Verktygsmaskiner för metall', 'svarv', 'fräsmaskin', 'fleroperationsmaskin', 'press', 'hydraulpressar', 'laserskärmaskin', 'bockningsmaskin', 'slipmaskin', 'kantpress'],
			de: ['Werkzeugmaschinen für Metall', 'Drehmaschine', 'Drehbank', 'Fräsmaschine', 'Bearbeitungszentrum', 'Presse', 'Hydraulikpressen', 'Laserschneidmaschine', 'Biegemaschine', 'Schleifmaschine', 'Abkantpresse']
		}
	},
	{
		code: 'woodworking-machines', kind: 'product', division: '28', hs: ['8465', '8479'], cpv: ['42642000', '43810000'],
		words: {
			en: ['Woodworking machines', 'circular saw', 'panel saw', 'planer', 'edge bander', 'wood CNC', 'sawmill machinery', 'wood drying kiln', 'wood presses', 'sanding machine'],
			it: ['Macchine per la lavorazione del legno', 'sezionatrice', 'pialla', 'bordatrice', 'pantografo CNC legno', 'macchine per segherie', 'essiccatoio per legno', 'presse per legno', 'levigatrice'],
			pl: ['Maszyny do obróbki drewna', 'pilarka', 'piła panelowa', 'strugarka', 'okleiniarka', 'CNC do drewna', 'maszyny tartaczne', 'suszarnia drewna', 'prasy do drewna', 'szlifierka do drewna'],
			lt: ['Medienos apdirbimo staklės', 'formatinio pjovimo staklės', 'obliavimo staklės', 'briaunų laminavimo staklės', 'CNC staklės medienai', 'lentpjūvių įranga', 'medienos džiovykla', 'medienos presai'],
			hu: ['Faipari gépek', 'szabászgép', 'körfűrész', 'gyalugép', 'élzáró', 'CNC famegmunkáló', 'fűrészüzemi gépek', 'faszárító', 'faipari prés', 'szalagcsiszoló'],
			es: ['Maquinaria para madera', 'seccionadora', 'cepilladora', 'canteadora', 'chapadora de cantos', 'CNC para madera', 'maquinaria de aserradero', 'secadero de madera', 'prensas para madera', 'lijadora'],
			sv: ['Träbearbetningsmaskiner', 'formatsåg', 'hyvelmaskin', 'kantlistmaskin', 'CNC för trä', 'sågverksmaskiner', 'virkestork', 'träpressar', 'putsmaskin'],
			de: ['Holzbearbeitungsmaschinen', 'Plattensäge', 'Formatkreissäge', 'Hobelmaschine', 'Kantenanleimmaschine', 'CNC-Holzbearbeitung', 'Sägewerkstechnik', 'Holztrockner', 'Holzpressen', 'Breitbandschleifer']
		}
	},
	{
		code: 'welding-equipment', kind: 'product', division: '28', hs: ['8515', '8468'], cpv: ['42660000', '31640000'],
		words: {
			en: ['Welding and soldering equipment', 'welding machine', 'welder', 'welding torch', 'welding robots', 'soldering stations', 'spot welder', 'laser welding machine', 'plasma cutter', 'ultrasonic welding'],
			it: ['Saldatrici e attrezzature per saldatura', 'saldatrice', 'torcia per saldatura', 'robot di saldatura', 'stazioni saldanti', 'puntatrice', 'saldatrice laser', 'taglio plasma portatile', 'saldatura a ultrasuoni'],
			pl: ['Sprzęt spawalniczy i lutowniczy', 'spawarka', 'spawarki', 'uchwyt spawalniczy', 'roboty spawalnicze', 'stacje lutownicze', 'zgrzewarka', 'spawarka laserowa', 'przecinarka plazmowa', 'zgrzewanie ultradźwiękowe'],
			lt: ['Suvirinimo ir litavimo įranga', 'suvirinimo aparatas', 'suvirinimo degiklis', 'suvirinimo robotai', 'litavimo stotelės', 'taškinio suvirinimo aparatas', 'lazerinis suvirinimas', 'plazminis pjaustytuvas'],
			hu: ['Hegesztő- és forrasztóberendezések', 'hegesztőgép', 'hegesztőpisztoly', 'hegesztőrobot', 'forrasztóállomás', 'ponthegesztő', 'lézerhegesztő', 'plazmavágó', 'ultrahangos hegesztés'],
			es: ['Equipos de soldadura', 'máquina de soldar', 'soldadora', 'antorcha de soldadura', 'robots de soldadura', 'estaciones de soldadura electrónica', 'soldadora por puntos', 'soldadora láser', 'cortadora de plasma', 'soldadura por ultrasonidos'],
			sv: ['Svets- och lödutrustning', 'svetsmaskin', 'svets', 'svetspistol', 'svetsrobotar', 'lödstationer', 'punktsvets', 'lasersvets', 'plasmaskärare', 'ultraljudssvetsning'],
			de: ['Schweiß- und Löttechnik', 'Schweißgerät', 'Schweißmaschine', 'Schweißbrenner', 'Schweißroboter', 'Lötstationen', 'Punktschweißgerät', 'Laserschweißgerät', 'Plasmaschneider', 'Ultraschallschweißen']
		}
	},
	{
		code: 'construction-mining-machinery', kind: 'product', division: '28', hs: ['8429', '8430', '8474', '8431'], cpv: ['43000000', '43200000', '43300000'],
		words: {
			en: ['Construction and mining machinery', 'excavators', 'excavator', 'loaders', 'crushers', 'concrete mixers', 'drilling rigs', 'screening machines', 'road rollers', 'excavator buckets', 'demolition hammers'],
			it: ['Macchine edili e da cava', 'escavatori', 'escavatore', 'pale caricatrici', 'frantoi per inerti', 'betoniere', 'perforatrici', 'vagli', 'rulli compattatori', 'benne', 'martelli demolitori'],
			pl: ['Maszyny budowlane i górnicze', 'koparki', 'koparka', 'ładowarki kołowe', 'kruszarki', 'betoniarki', 'wiertnice', 'przesiewacze', 'walce drogowe', 'łyżki do koparek', 'młoty wyburzeniowe'],
			lt: ['Statybinė ir kasybos technika', 'ekskavatoriai', 'ekskavatorius', 'frontaliniai krautuvai', 'trupintuvai', 'betono maišyklės', 'gręžimo įranga', 'sijotuvai', 'plentvoliai', 'ekskavatorių kaušai'],
			hu: ['Építőipari és bányagépek', 'kotrógép', 'markoló', 'homlokrakodó', 'törőgép', 'betonkeverő', 'fúróberendezés', 'osztályozógép', 'úthenger', 'kotrókanál', 'bontókalapács'],
			es: ['Maquinaria de construcción y minería', 'excavadoras', 'excavadora', 'palas cargadoras', 'trituradoras', 'hormigoneras', 'perforadoras', 'cribas', 'rodillos compactadores', 'cazos', 'martillos demoledores'],
			sv: ['Bygg- och gruvmaskiner', 'grävmaskiner', 'grävmaskin', 'hjullastare', 'krossar', 'betongblandare', 'borriggar', 'siktverk', 'vältar', 'grävskopor', 'entreprenadmaskiner'],
			de: ['Bau- und Bergbaumaschinen', 'Bagger', 'Radlader', 'Brecher', 'Betonmischer', 'Bohrgeräte', 'Siebmaschinen', 'Straßenwalzen', 'Baggerlöffel', 'Abbruchhämmer', 'Baumaschinen']
		}
	},
	{
		code: 'food-machinery', kind: 'product', division: '28', hs: ['8419', '8434', '8435', '8437', '8438', '8478'], cpv: ['42210000', '42200000'],
		words: {
			en: ['Food and drink processing machinery', 'food machines', 'bakery ovens', 'meat mincers', 'dairy equipment', 'wine presses', 'brewing equipment', 'slicing machines', 'pasta machines', 'oil presses', 'grain cleaners'],
			it: ['Macchine per alimenti e bevande', 'macchine alimentari', 'forni per panificazione', 'tritacarne', 'impianti caseari', 'presse enologiche', 'impianti per birra', 'affettatrici', 'macchine per pasta', 'gelatiere', 'macchine enologiche'],
			pl: ['Maszyny dla przemysłu spożywczego', 'maszyny spożywcze', 'piece piekarnicze', 'maszynki do mięsa', 'urządzenia mleczarskie', 'prasy do owoców', 'urządzenia browarnicze', 'krajalnice', 'tłocznie oleju', 'młyny zbożowe'],
			lt: ['Maisto ir gėrimų gamybos įranga', 'maisto pramonės įranga', 'kepyklų krosnys', 'mėsmalės', 'pieno perdirbimo įranga', 'vaisių presai', 'alaus gamybos įranga', 'pjaustyklės', 'aliejaus presai', 'grūdų valymo mašinos'],
			hu: ['Élelmiszer- és italgyártó gépek', 'élelmiszeripari gép', 'pékségi kemence', 'húsdaráló', 'tejipari gép', 'szőlőprés', 'sörfőző berendezés', 'szeletelőgép', 'olajprés', 'borászati gép', 'gabonatisztító'],
			es: ['Maquinaria alimentaria y de bebidas', 'maquinaria alimentaria', 'hornos de panadería', 'picadoras de carne', 'equipos lácteos', 'prensas de vino', 'equipos de cervecería', 'cortadoras de fiambre', 'prensas de aceite', 'maquinaria enológica'],
			sv: ['Maskiner för livsmedel och dryck', 'livsmedelsmaskiner', 'bageriugnar', 'köttkvarnar', 'mejeriutrustning', 'fruktpressar', 'bryggeriutrustning', 'skärmaskiner', 'oljepressar', 'spannmålsrensar'],
			de: ['Nahrungsmittel- und Getränkemaschinen', 'Lebensmittelmaschinen', 'Bäckereiöfen', 'Fleischwölfe', 'Molkereitechnik', 'Weinpressen', 'Brauereitechnik', 'Aufschnittmaschinen', 'Ölpressen', 'Getreidereiniger']
		}
	},
	{
		code: 'catering-equipment', kind: 'product', division: '28', hs: ['8419', '8418', '8422', '8476'], cpv: ['39310000', '42933000'],
		words: {
			en: ['Catering equipment and vending machines', 'professional kitchen', 'commercial ovens', 'commercial dishwasher', 'pizza oven', 'vending machine', 'stainless worktables', 'bar equipment'],
			it: ['Attrezzature per ristorazione e distributori', 'cucine professionali', 'forni professionali', 'lavastoviglie professionali', 'forno per pizza', 'distributori automatici', 'tavoli inox', 'banchi bar'],
			pl: ['Wyposażenie gastronomii i automaty', 'kuchnie profesjonalne', 'piece gastronomiczne', 'zmywarki gastronomiczne', 'piec do pizzy', 'automaty vendingowe', 'stoły nierdzewne', 'wyposażenie barów'],
			lt: ['Maitinimo įstaigų įranga ir automatai', 'profesionalios virtuvės', 'profesionalios krosnys', 'pramoninės indaplovės', 'picų krosnis', 'pardavimo automatai', 'nerūdijančio plieno stalai', 'barų įranga'],
			hu: ['Vendéglátóipari berendezések és automaták', 'nagykonyhai gép', 'ipari sütő', 'ipari mosogatógép', 'pizzakemence', 'italautomata', 'rozsdamentes munkaasztal', 'bárberendezés'],
			es: ['Equipamiento de hostelería y vending', 'cocinas industriales', 'hornos de hostelería', 'lavavajillas industrial', 'horno de pizza', 'máquinas expendedoras', 'mesas de acero inoxidable', 'mobiliario de barra'],
			sv: ['Storköksutrustning och varuautomater', 'storkök', 'storköksugnar', 'diskmaskiner för storkök', 'pizzaugn', 'varuautomater', 'rostfria bänkar', 'barutrustning'],
			de: ['Gastronomietechnik und Automaten', 'Großküchentechnik', 'Gastro-Öfen', 'Gewerbespülmaschinen', 'Pizzaofen', 'Verkaufsautomaten', 'Edelstahltische', 'Theken']
		}
	},
	{
		code: 'textile-leather-machines', kind: 'product', division: '28', hs: ['8444', '8445', '8446', '8447', '8448', '8449', '8451', '8452', '8453'], cpv: ['42700000', '42710000'],
		words: {
			en: ['Textile and leather machinery', 'sewing machine', 'loom', 'weaving machines', 'knitting machines', 'embroidery machine', 'fabric cutting tables', 'shoe machines', 'tannery machines', 'industrial laundry machines'],
			it: ['Macchine tessili e per pelletteria', 'macchina da cucire', 'telaio', 'macchine per maglieria', 'ricamatrice', 'macchine per tintoria', 'macchine per calzature', 'macchine per conceria', 'lavanderia industriale'],
			pl: ['Maszyny włókiennicze i skórzane', 'maszyna do szycia', 'krosno', 'maszyny dziewiarskie', 'hafciarka', 'maszyny do krojenia tkanin', 'maszyny obuwnicze', 'maszyny garbarskie', 'pralnice przemysłowe'],
			lt: ['Tekstilės ir odos pramonės mašinos', 'siuvimo mašina', 'audimo staklės', 'mezgimo mašinos', 'siuvinėjimo mašina', 'audinių kirpimo įranga', 'avalynės gamybos mašinos', 'pramoninės skalbyklės'],
			hu: ['Textil- és bőripari gépek', 'varrógép', 'szövőgép', 'kötőgép', 'hímzőgép', 'textilszabász gép', 'cipőipari gép', 'bőripari gép', 'ipari mosógép'],
			es: ['Maquinaria textil y de cuero', 'máquina de coser', 'telar', 'tricotosas', 'bordadora', 'mesas de corte textil', 'maquinaria de calzado', 'maquinaria de curtidos', 'lavandería industrial'],
			sv: ['Textil- och lädermaskiner', 'symaskin', 'vävstol', 'stickmaskiner', 'brodyrmaskin', 'tygskärare', 'skomaskiner', 'garverimaskiner', 'industritvättmaskiner'],
			de: ['Textil- und Ledermaschinen', 'Nähmaschine', 'Webstuhl', 'Strickmaschinen', 'Stickmaschine', 'Zuschneidetische', 'Schuhmaschinen', 'Gerbereimaschinen', 'Industriewaschmaschinen']
		}
	},
	{
		code: 'paper-printing-machines', kind: 'product', division: '28', hs: ['8439', '8440', '8441', '8443'], cpv: ['42800000', '42991000'],
		words: {
			en: ['Paper and printing machinery', 'printing press', 'digital printer', 'paper cutting machine', 'folding machine', 'slitting machine', 'die-cutting machine', 'bookbinding machine', 'inkjet marking'],
			it: ['Macchine per carta e stampa', 'macchina da stampa', 'stampante digitale', 'taglierina', 'piegaincolla', 'ribobinatrice', 'fustellatrice', 'macchine per legatoria', 'marcatura inkjet'],
			pl: ['Maszyny papiernicze i poligraficzne', 'maszyna drukarska', 'drukarka cyfrowa', 'krajarka do papieru', 'falcerka', 'bobiniarka', 'wykrawarka', 'maszyny introligatorskie', 'znakowanie przemysłowe'],
			lt: ['Popieriaus ir spaudos mašinos', 'spausdinimo mašina', 'skaitmeninis spausdintuvas', 'popieriaus pjaustymo mašina', 'lankstymo mašina', 'ritinių pjaustymo mašina', 'kirtimo presas', 'knygrišybos mašinos', 'gaminių ženklinimas'],
			hu: ['Papír- és nyomdaipari gépek', 'nyomdagép', 'digitális nyomdagép', 'papírvágógép', 'hajtogatógép', 'tekercsvágó', 'stancológép', 'könyvkötő gép', 'ipari jelölés'],
			es: ['Maquinaria de papel e impresión', 'máquina de impresión', 'impresora digital industrial', 'guillotina', 'plegadora de papel', 'rebobinadora', 'troqueladora', 'maquinaria de encuadernación', 'marcaje industrial'],
			sv: ['Pappers- och tryckmaskiner', 'tryckpress', 'digitalpress', 'pappersskärare', 'falsmaskin', 'rullskärare', 'stansmaskin', 'bokbinderimaskiner', 'märkutrustning'],
			de: ['Papier- und Druckmaschinen', 'Druckmaschine', 'Digitaldruckmaschine', 'Papierschneider', 'Falzmaschine', 'Rollenschneider', 'Stanzmaschine', 'Buchbindemaschinen', 'Kennzeichnungstechnik']
		}
	},
	{
		code: 'plastics-rubber-machines', kind: 'product', division: '28', hs: ['8477', '8485'], cpv: ['42994000'],
		words: {
			en: ['Plastics and rubber machinery', 'injection moulding machine', 'extruder', 'extrusion line', 'blow moulding machine', 'thermoforming machine', 'plastic recycling machine', 'shredders', 'vulcanising press', '3D printers'],
			it: ['Macchine per plastica e gomma', 'pressa a iniezione', 'estrusore', 'linee di estrusione', 'soffiatrice', 'termoformatrice', 'macchine riciclo plastica', 'trituratori', 'pressa per gomma', 'stampanti 3D'],
			pl: ['Maszyny do tworzyw i gumy', 'wtryskarka', 'wytłaczarka', 'linie do wytłaczania', 'rozdmuchiwarka', 'termoformierka', 'maszyny do recyklingu tworzyw', 'rozdrabniacze', 'prasa wulkanizacyjna', 'drukarki 3D'],
			lt: ['Plastiko ir gumos mašinos', 'liejimo mašina', 'ekstruderis', 'ekstruzijos linijos', 'pūtimo mašina', 'termoformavimo mašina', 'plastiko perdirbimo įranga', 'smulkintuvai', 'vulkanizavimo presas', '3D spausdintuvai'],
			hu: ['Műanyag- és gumiipari gépek', 'fröccsöntőgép', 'extruder', 'extrudersor', 'fúvógép', 'hőformázó gép', 'műanyag-újrahasznosító gép', 'daráló', 'vulkanizálóprés', '3D nyomtató'],
			es: ['Maquinaria para plástico y caucho', 'inyectora', 'extrusora', 'líneas de extrusión', 'sopladora', 'termoformadora', 'maquinaria de reciclaje de plástico', 'granceadora', 'prensa de vulcanizado', 'impresoras 3D'],
			sv: ['Plast- och gummimaskiner', 'formsprutningsmaskin', 'extruder', 'extruderlinje', 'formblåsningsmaskin', 'varmformningsmaskin', 'plaståtervinningsmaskiner', 'plastkvarnar', 'vulkpress', '3D-skrivare'],
			de: ['Kunststoff- und Gummimaschinen', 'Spritzgießmaschine', 'Extruder', 'Extrusionslinien', 'Blasformmaschine', 'Thermoformmaschine', 'Kunststoffrecyclingmaschinen', 'Schredder', 'Vulkanisierpresse', '3D-Drucker']
		}
	},
	{
		code: 'industrial-robots', kind: 'product', division: '28', hs: ['8428', '8479'], cpv: ['42997300', '42990000'],
		words: {
			en: ['Industrial robots and cells', 'robot', 'industrial robots', 'cobots', 'grippers', 'robotic cells', 'collaborative robot', 'pick and place', 'robot integration', 'service robots'],
			it: ['Robot e isole robotizzate', 'robot industriali', 'cobot', 'pinze di presa', 'isole robotizzate', 'robot collaborativo', 'manipolatori', 'integrazione robot', 'robot di servizio'],
			pl: ['Roboty i stanowiska zrobotyzowane', 'robot', 'roboty przemysłowe', 'coboty', 'chwytaki', 'stanowiska zrobotyzowane', 'robot współpracujący', 'robotyzacja', 'roboty usługowe'],
			lt: ['Robotai ir robotizuotos celės', 'robotas', 'pramoniniai robotai', 'bendradarbiaujantys robotai', 'griebtuvai', 'robotizuotos celės', 'robotizavimas', 'manipuliatoriai', 'aptarnavimo robotai'],
			hu: ['Ipari robotok és robotcellák', 'robot', 'ipari robot', 'kobot', 'megfogó', 'robotcella', 'kollaboratív robot', 'robotintegráció', 'szervizrobot'],
			es: ['Robots y células robotizadas', 'robots industriales', 'cobots', 'pinzas robóticas', 'células robotizadas', 'robot colaborativo', 'manipuladores', 'integración de robots', 'robots de servicio'],
			sv: ['Robotar och robotceller', 'robot', 'industrirobotar', 'kobotar', 'gripdon', 'robotceller', 'samarbetande robot', 'robotintegration', 'servicerobotar'],
			de: ['Roboter und Roboterzellen', 'Roboter', 'Industrieroboter', 'Cobots', 'Greifer', 'Roboterzellen', 'kollaborativer Roboter', 'Roboterintegration', 'Serviceroboter']
		}
	},
	{
		code: 'special-machines', kind: 'product', division: '28', hs: ['8420', '8464', '8475', '8479', '8486'], cpv: ['42990000'],
		words: {
			en: ['Special machines and production lines', 'custom machines', 'assembly lines', 'special-purpose machine', 'machine building', 'production line', 'industrial mixers', 'test machines', 'vibratory feeders', 'glass machines', 'stone cutting machines'],
			it: ['Macchine speciali e linee produttive', 'macchine su misura', 'linee di assemblaggio', 'macchina speciale', 'costruzione macchine', 'linea di produzione', 'miscelatori industriali', 'vibratori', 'macchine per vetro', 'macchine per marmo'],
			pl: ['Maszyny specjalne i linie produkcyjne', 'maszyny na zamówienie', 'linie montażowe', 'maszyna specjalna', 'budowa maszyn', 'linia produkcyjna', 'mieszalniki przemysłowe', 'podajniki wibracyjne', 'maszyny do szkła', 'maszyny do kamienia'],
			lt: ['Specialios mašinos ir gamybos linijos', 'nestandartinė įranga', 'surinkimo linijos', 'speciali mašina', 'mašinų gamyba', 'gamybos linija', 'pramoninės maišyklės', 'vibraciniai tiektuvai', 'stiklo apdirbimo įranga'],
			hu: ['Célgépek és gyártósorok', 'célgép', 'egyedi gép', 'szerelősor', 'gépgyártás', 'gyártósor', 'ipari keverő', 'vibrációs adagoló', 'üvegipari gép', 'kőmegmunkáló gép'],
			es: ['Máquinas especiales y líneas de producción', 'maquinaria a medida', 'líneas de montaje', 'máquina especial', 'construcción de maquinaria', 'línea de producción', 'mezcladoras industriales', 'alimentadores vibratorios', 'maquinaria para vidrio', 'maquinaria para piedra'],
			sv: ['Specialmaskiner och produktionslinjer', 'kundanpassade maskiner', 'monteringslinjer', 'specialmaskin', 'maskinbyggnad', 'produktionslina', 'industriblandare', 'vibrationsmatare', 'glasmaskiner', 'stensågar'],
			de: ['Sondermaschinen und Produktionslinien', 'Sondermaschinenbau', 'Montageanlagen', 'Sondermaschine', 'Maschinenbau', 'Produktionslinie', 'Industriemischer', 'Vibrationsförderer', 'Glasmaschinen', 'Steinbearbeitungsmaschinen']
		}
	},
	{
		code: 'cleaning-machines', kind: 'product', division: '28', hs: ['8424', '8479', '8451'], cpv: ['42924300', '42995000', '35111300'],
		words: {
			en: ['Cleaning, spraying and fire-fighting equipment', 'pressure washer', 'scrubber dryer', 'sweepers', 'parts washers', 'spray guns', 'blasting machine', 'fire extinguishers', 'sprinklers', 'painting plant', 'car wash'],
			it: ['Macchine per pulizia, spruzzatura e antincendio', 'idropulitrice', 'lavapavimenti', 'spazzatrici', 'lavaggio pezzi', 'pistole a spruzzo', 'sabbiatrice', 'estintori', 'sprinkler', 'impianti di verniciatura', 'autolavaggio'],
			pl: ['Urządzenia czyszczące, natryskowe i gaśnicze', 'myjka ciśnieniowa', 'szorowarki', 'zamiatarki', 'myjki przemysłowe', 'pistolety natryskowe', 'śrutownica', 'gaśnice', 'tryskacze', 'malarnie', 'myjnie samochodowe'],
			lt: ['Valymo, purškimo ir gesinimo įranga', 'aukšto slėgio plovimo įrenginiai', 'grindų plovimo mašinos', 'šlavimo mašinos', 'detalių plovyklos', 'dažymo pistoletai', 'smėliasrovė', 'gesintuvai', 'gaisro gesinimo purkštuvai', 'automobilių plovyklos'],
			hu: ['Tisztító-, szóró- és tűzoltó berendezések', 'magasnyomású mosó', 'padlótisztító gép', 'seprőgép', 'alkatrészmosó', 'festékszóró', 'szemcseszóró gép', 'tűzoltó készülék', 'sprinkler', 'festőkabin', 'autómosó'],
			es: ['Equipos de limpieza, pulverización y contra incendios', 'hidrolimpiadora', 'fregadora', 'barredoras', 'lavadoras de piezas', 'pistolas de pintar', 'granalladora', 'extintores', 'rociadores', 'cabinas de pintura', 'lavado de coches'],
			sv: ['Rengörings-, sprut- och brandutrustning', 'högtryckstvätt', 'skurmaskin', 'sopmaskiner', 'detaljtvättar', 'färgsprutor', 'blästermaskin', 'brandsläckare', 'sprinkler', 'målningsanläggningar', 'biltvätt'],
			de: ['Reinigungs-, Sprüh- und Löschtechnik', 'Hochdruckreiniger', 'Scheuersaugmaschine', 'Kehrmaschinen', 'Teilewaschanlagen', 'Spritzpistolen', 'Strahlanlage', 'Feuerlöscher', 'Sprinkler', 'Lackieranlagen', 'Autowaschanlagen']
		}
	},
	{
		code: 'recycling-machinery', kind: 'product', division: '28', hs: ['8474', '8479'], cpv: ['42990000', '42914000'],
		words: {
			en: ['Recycling and waste machinery', 'baler', 'waste press', 'waste sorting line', 'scrap shears', 'biogas plant', 'composting machines', 'waste shredder', 'eddy current separator'],
			it: ['Macchine per riciclaggio e rifiuti', 'pressa per rifiuti', 'imballatrice', 'linee di selezione rifiuti', 'cesoie per rottami', 'impianti biogas', 'compostaggio', 'compattatori', 'separatori magnetici'],
			pl: ['Maszyny do recyklingu i odpadów', 'belownica', 'prasa do odpadów', 'linia sortownicza', 'nożyce do złomu', 'biogazownia', 'kompostownie', 'rozdrabniacz odpadów', 'separatory magnetyczne'],
			lt: ['Perdirbimo ir atliekų įranga', 'atliekų presas', 'kipų presas', 'atliekų rūšiavimo linija', 'metalo laužo žirklės', 'biodujų jėgainė', 'kompostavimo įranga', 'atliekų smulkintuvas', 'magnetiniai separatoriai'],
			hu: ['Újrahasznosító és hulladékkezelő gépek', 'bálázó', 'hulladékprés', 'hulladékválogató sor', 'hulladékolló', 'biogázüzem', 'komposztáló gép', 'hulladékaprító', 'mágneses szeparátor'],
			es: ['Maquinaria de reciclaje y residuos', 'prensa de residuos', 'empacadora', 'línea de clasificación de residuos', 'cizallas para chatarra', 'planta de biogás', 'compostadoras', 'compactadores', 'separadores magnéticos'],
			sv: ['Återvinnings- och avfallsmaskiner', 'balpress', 'avfallspress', 'sorteringslinje för avfall', 'skrotsax', 'biogasanläggning', 'kompostmaskiner', 'avfallskross', 'magnetseparatorer'],
			de: ['Recycling- und Abfallmaschinen', 'Ballenpresse', 'Müllpresse', 'Abfallsortieranlage', 'Schrottschere', 'Biogasanlage', 'Kompostieranlagen', 'Abfallzerkleinerer', 'Magnetabscheider']
		}
	},
	{
		code: 'automotive-parts', kind: 'product', division: '29', hs: ['8708', '8409', '8511'], cpv: ['34300000', '34320000'],
		words: {
			en: ['Automotive parts', 'car parts', 'spare parts for cars', 'brake parts', 'brake discs', 'exhaust systems', 'suspension', 'axles', 'drive shafts', 'clutches', 'wheel rims', 'steering parts'],
			it: ['Componenti per auto', 'ricambi auto', 'componentistica auto', 'freni', 'dischi freno', 'marmitte', 'sospensioni', 'assali', 'frizioni', 'cerchi ruota', 'sterzo'],
			pl: ['Części samochodowe', 'części do samochodów', 'części zamienne do aut', 'hamulce', 'tarcze hamulcowe', 'układy wydechowe', 'zawieszenie', 'osie', 'sprzęgła samochodowe', 'felgi', 'amortyzatory'],
			lt: ['Automobilių dalys', 'autodalys', 'automobilių komponentai', 'stabdžiai', 'stabdžių diskai', 'išmetimo sistemos', 'pakaba', 'ašys', 'sankabos', 'ratlankiai', 'amortizatoriai'],
			hu: ['Autóalkatrészek', 'gépjárműalkatrész', 'járműipari alkatrész', 'fék', 'féktárcsa', 'kipufogó', 'futómű', 'kuplung', 'keréktárcsa', 'lengéscsillapító', 'autóipari beszállító'],
			es: ['Piezas de automóvil', 'recambios de coche', 'componentes de automoción', 'frenos', 'discos de freno', 'escapes', 'suspensión', 'ejes de vehículos', 'embragues', 'llantas', 'amortiguadores'],
			sv: ['Fordonskomponenter', 'bildelar', 'reservdelar till bilar', 'bromsar', 'bromsskivor', 'avgassystem', 'fjädring', 'hjulaxlar', 'bilkopplingar', 'fälgar', 'stötdämpare'],
			de: ['Autoteile', 'Kfz-Teile', 'Fahrzeugkomponenten', 'Bremsen', 'Bremsscheiben', 'Auspuffanlagen', 'Fahrwerk', 'Achsen', 'Felgen', 'Stoßdämpfer', 'Automobilzulieferer']
		}
	},
	{
		code: 'vehicle-interiors-electronics', kind: 'product', division: '29', hs: ['8708', '9401', '8512', '8511'], cpv: ['34330000', '34370000'],
		words: {
			en: ['Vehicle interiors and electronics', 'car seats', 'seat covers', 'car interior trim', 'vehicle wiring', 'headlamps', 'dashboards', 'vehicle sensors', 'car mirrors'],
			it: ['Interni ed elettronica per veicoli', 'sedili auto', 'coprisedili', 'rivestimenti interni', 'impianti elettrici auto', 'fanali', 'cruscotti', 'specchietti', 'elettronica veicolare'],
			pl: ['Wnętrza i elektronika pojazdów', 'fotele samochodowe', 'pokrowce samochodowe', 'tapicerka samochodowa', 'instalacje elektryczne pojazdów', 'lampy samochodowe', 'deski rozdzielcze', 'lusterka samochodowe'],
			lt: ['Transporto priemonių salonai ir elektronika', 'automobilių sėdynės', 'sėdynių užvalkalai', 'salono apdaila', 'automobilių elektros instaliacija', 'automobilių žibintai', 'prietaisų skydeliai', 'automobilių veidrodėliai'],
			hu: ['Járműbelső és járműelektronika', 'autóülés', 'üléshuzat', 'autókárpit', 'járművezetékezés', 'fényszóró', 'műszerfal', 'visszapillantó tükör'],
			es: ['Interiores y electrónica de vehículos', 'asientos de coche', 'fundas de asiento', 'tapizados de automóvil', 'cableado de vehículos', 'faros', 'salpicaderos', 'retrovisores'],
			sv: ['Fordonsinredning och fordonselektronik', 'bilstolar', 'bilklädsel', 'fordonskablage', 'bilstrålkastare', 'instrumentbrädor', 'backspeglar'],
			de: ['Fahrzeuginnenausstattung und -elektronik', 'Autositze', 'Sitzbezüge', 'Innenverkleidung', 'Bordnetze', 'Autoscheinwerfer', 'Armaturenbretter', 'Rückspiegel']
		}
	},
	{
		code: 'trailers-vehicle-bodies', kind: 'product', division: '29', hs: ['8706', '8707', '8716'], cpv: ['34200000', '34220000'],
		words: {
			en: ['Trailers and vehicle bodies', 'trailer', 'semi-trailers', 'truck bodies', 'tippers', 'car trailers', 'refrigerated bodies', 'caravans', 'tank trailers', 'livestock trailers'],
			it: ['Rimorchi e carrozzerie', 'rimorchio', 'semirimorchi', 'allestimenti per camion', 'cassoni ribaltabili', 'carrelli appendice', 'furgoni isotermici', 'roulotte', 'cisterne stradali', 'carrozzeria industriale'],
			pl: ['Przyczepy i zabudowy pojazdów', 'przyczepa', 'naczepy', 'zabudowy ciężarowe', 'wywrotki', 'przyczepy samochodowe', 'zabudowy chłodnicze', 'przyczepy kempingowe', 'naczepy cysterny'],
			lt: ['Priekabos ir kėbulai', 'priekaba', 'puspriekabės', 'sunkvežimių kėbulai', 'savivarčiai', 'lengvosios priekabos', 'izoterminiai kėbulai', 'nameliai ant ratų', 'priekabos cisternos'],
			hu: ['Pótkocsik és felépítmények', 'pótkocsi', 'félpótkocsi', 'teherautó-felépítmény', 'billencs', 'utánfutó', 'hűtős felépítmény', 'lakókocsi', 'tartálykocsi'],
			es: ['Remolques y carrocerías', 'remolque', 'semirremolques', 'carrocerías de camión', 'volquetes', 'remolques de coche', 'cajas frigoríficas', 'caravanas', 'cisternas'],
			sv: ['Släpvagnar och påbyggnader', 'släp', 'släpvagn', 'semitrailer', 'lastbilspåbyggnader', 'tippflak', 'kylpåbyggnader', 'husvagnar', 'tanksläp'],
			de: ['Anhänger und Fahrzeugaufbauten', 'Anhänger', 'Auflieger', 'Lkw-Aufbauten', 'Kipper', 'Pkw-Anhänger', 'Kühlaufbauten', 'Wohnwagen', 'Tankauflieger']
		}
	},
	{
		code: 'vehicles-buses-special', kind: 'product', division: '29', hs: ['8702', '8703', '8704', '8705'], cpv: ['34100000', '34120000', '34140000'],
		words: {
			en: ['Cars, buses and special vehicles', 'car', 'vans', 'trucks', 'bus', 'minibuses', 'fire engines', 'ambulances', 'camper vans', 'electric vehicles', 'refuse trucks'],
			it: ['Auto, autobus e veicoli speciali', 'automobili', 'furgoni', 'camion', 'autobus', 'minibus', 'autopompe', 'ambulanze', 'camper', 'veicoli elettrici', 'veicoli per raccolta rifiuti'],
			pl: ['Samochody, autobusy i pojazdy specjalne', 'samochód', 'furgony', 'ciężarówki', 'autobus', 'minibusy', 'wozy strażackie', 'karetki', 'kampery', 'pojazdy elektryczne', 'śmieciarki'],
			lt: ['Automobiliai, autobusai ir specialios transporto priemonės', 'automobilis', 'furgonai', 'sunkvežimiai', 'autobusas', 'mikroautobusai', 'gaisriniai automobiliai', 'greitosios pagalbos automobiliai', 'kemperiai', 'elektromobiliai'],
			hu: ['Autók, buszok és különleges járművek', 'autó', 'furgon', 'teherautó', 'autóbusz', 'kisbusz', 'tűzoltóautó', 'mentőautó', 'lakóautó', 'elektromos jármű', 'kukásautó'],
			es: ['Coches, autobuses y vehículos especiales', 'automóvil', 'furgonetas', 'camiones', 'autobús', 'microbuses', 'camiones de bomberos', 'ambulancias', 'autocaravanas', 'vehículos eléctricos', 'camiones de basura'],
			sv: ['Bilar, bussar och specialfordon', 'bil', 'skåpbilar', 'lastbilar', 'buss', 'minibussar', 'brandbilar', 'ambulanser', 'husbilar', 'elfordon', 'sopbilar'],
			de: ['Autos, Busse und Sonderfahrzeuge', 'Auto', 'Transporter', 'Lkw', 'Bus', 'Kleinbusse', 'Feuerwehrfahrzeuge', 'Krankenwagen', 'Wohnmobile', 'Elektrofahrzeuge', 'Müllfahrzeuge']
		}
	},
	{
		code: 'boats-yachts', kind: 'product', division: '30', hs: ['8903'], cpv: ['34520000'],
		words: {
			en: ['Boats and yachts', 'boat', 'yacht', 'motorboats', 'sailing boat', 'catamaran', 'kayaks', 'canoe', 'inflatable boats', 'sails'],
			it: ['Barche e yacht', 'barca', 'yacht', 'motoscafi', 'barca a vela', 'catamarano', 'kayak', 'canoa', 'gommoni', 'vele'],
			pl: ['Łodzie i jachty', 'łódź', 'jacht', 'motorówki', 'żaglówka', 'katamaran', 'kajaki', 'kanu', 'pontony', 'żagle'],
			lt: ['Valtys ir jachtos', 'valtis', 'jachta', 'kateriai', 'burlaivis', 'katamaranas', 'baidarės', 'kanoja', 'pripučiamos valtys', 'burės'],
			hu: ['Hajók és jachtok', 'csónak', 'jacht', 'motorcsónak', 'vitorlás', 'katamarán', 'kajak', 'kenu', 'gumicsónak', 'vitorlák'],
			es: ['Barcos y yates', 'barco de recreo', 'yate', 'lanchas', 'velero', 'catamarán', 'kayaks', 'canoa', 'embarcaciones neumáticas', 'velas náuticas'],
			sv: ['Båtar och yachter', 'båt', 'yacht', 'motorbåtar', 'segelbåt', 'katamaran', 'kajaker', 'kanot', 'gummibåtar', 'segel'],
			de: ['Boote und Yachten', 'Boot', 'Jacht', 'Motorboote', 'Segelboot', 'Katamaran', 'Kajaks', 'Kanu', 'Schlauchboote', 'Segel']
		}
	},
	{
		code: 'shipbuilding-marine-equipment', kind: 'product', division: '30', hs: ['8901', '8902', '8904', '8905', '8906', '8907', '7316'], cpv: ['34510000', '34930000'],
		words: {
			en: ['Ships and marine equipment', 'ship', 'shipyard', 'shipbuilding', 'ship hulls', 'propellers', 'ship interiors', 'deck equipment', 'fishing vessels', 'ship anchors', 'pontoons', 'offshore structures'],
			it: ['Navi ed equipaggiamento navale', 'nave', 'cantiere navale', 'scafi', 'eliche', 'arredo navale', 'attrezzature di coperta', 'pescherecci', 'ancore', 'pontili galleggianti', 'strutture offshore'],
			pl: ['Statki i wyposażenie okrętowe', 'statek', 'stocznia', 'budowa statków', 'kadłuby', 'śruby okrętowe', 'wyposażenie wnętrz statków', 'wyposażenie pokładowe', 'kutry', 'kotwice', 'pomosty pływające', 'konstrukcje offshore'],
			lt: ['Laivai ir laivų įranga', 'laivas', 'laivų statykla', 'laivų statyba', 'laivų korpusai', 'laivų sraigtai', 'laivų interjerai', 'denio įranga', 'žvejybos laivai', 'inkarai', 'pontonai'],
			hu: ['Nagyhajók és hajózási felszerelés', 'hajó', 'hajógyár', 'hajóépítés', 'hajótest', 'hajócsavar', 'hajóbelső', 'fedélzeti felszerelés', 'halászhajó', 'horgony', 'ponton'],
			es: ['Buques y equipos navales', 'buque', 'astillero', 'construcción naval', 'cascos', 'hélices', 'habilitación naval', 'equipos de cubierta', 'pesqueros', 'anclas', 'pantalanes', 'estructuras offshore'],
			sv: ['Fartyg och marin utrustning', 'fartyg', 'varv', 'skeppsbyggeri', 'skrov', 'propellrar', 'fartygsinredning', 'däcksutrustning', 'fiskefartyg', 'fartygsankare', 'pontoner', 'flytbryggor'],
			de: ['Schiffe und Schiffsausrüstung', 'Schiff', 'Werft', 'Schiffbau', 'Schiffsrümpfe', 'Schiffspropeller', 'Schiffsausbau', 'Decksausrüstung', 'Fischereifahrzeuge', 'Anker', 'Pontons', 'Schwimmstege']
		}
	},
	{
		code: 'railway-equipment', kind: 'product', division: '30', hs: ['86', '7302', '8530'], cpv: ['34600000', '34940000'],
		words: {
			en: ['Railway vehicles and equipment', 'train', 'wagons', 'locomotives', 'trams', 'bogies', 'rails', 'railway signalling', 'train interiors', 'railway parts'],
			it: ['Veicoli e materiale ferroviario', 'treno', 'carri ferroviari', 'vagoni', 'locomotive', 'tram', 'carrelli ferroviari', 'rotaie', 'segnalamento ferroviario', 'interni per treni'],
			pl: ['Pojazdy i wyposażenie kolejowe', 'pociąg', 'wagony', 'lokomotywy', 'tramwaje', 'wózki kolejowe', 'szyny', 'sygnalizacja kolejowa', 'wnętrza pociągów', 'części kolejowe'],
			lt: ['Geležinkelio technika ir įranga', 'traukinys', 'vagonai', 'lokomotyvai', 'tramvajai', 'vagonų vežimėliai', 'bėgiai', 'geležinkelio signalizacija', 'traukinių interjerai'],
			hu: ['Vasúti járművek és berendezések', 'vonat', 'vasúti kocsi', 'mozdony', 'villamos', 'forgóváz', 'sín', 'vasúti biztosítóberendezés', 'vonatbelső', 'vasúti alkatrész'],
			es: ['Vehículos y material ferroviario', 'tren', 'vagones', 'locomotoras', 'tranvías', 'bogies', 'raíles', 'señalización ferroviaria', 'interiores de tren', 'piezas ferroviarias'],
			sv: ['Järnvägsfordon och järnvägsutrustning', 'tåg', 'järnvägsvagnar', 'lok', 'spårvagnar', 'boggier', 'räls', 'järnvägssignaler', 'tåginredning'],
			de: ['Schienenfahrzeuge und Bahntechnik', 'Zug', 'Waggons', 'Lokomotiven', 'Straßenbahnen', 'Drehgestelle', 'Schienen', 'Bahnsignaltechnik', 'Zuginnenausstattung', 'Bahnteile']
		}
	},
	{
		code: 'aerospace', kind: 'product', division: '30', hs: ['88', '8411'], cpv: ['34700000', '34730000'],
		words: {
			en: ['Aircraft and space components', 'aerospace', 'aircraft parts', 'airplane', 'helicopters', 'gliders', 'satellites', 'aerostructures', 'aviation components', 'space technology'],
			it: ['Componenti aeronautici e spaziali', 'aerospazio', 'parti di aerei', 'aereo', 'elicotteri', 'alianti', 'satelliti', 'aerostrutture', 'aeronautica', 'tecnologie spaziali'],
			pl: ['Komponenty lotnicze i kosmiczne', 'lotnictwo', 'części lotnicze', 'samolot', 'śmigłowce', 'szybowce', 'satelity', 'struktury lotnicze', 'przemysł lotniczy', 'technologie kosmiczne'],
			lt: ['Orlaivių ir kosmoso komponentai', 'aviacija', 'orlaivių dalys', 'lėktuvas', 'sraigtasparniai', 'sklandytuvai', 'palydovai', 'aviacijos komponentai', 'kosmoso technologijos'],
			hu: ['Repülőgép- és űripari alkatrészek', 'légiipar', 'repülőgép-alkatrész', 'repülőgép', 'helikopter', 'vitorlázógép', 'műhold', 'űripar', 'űrtechnológia'],
			es: ['Componentes aeronáuticos y espaciales', 'aeroespacial', 'piezas de avión', 'avión', 'helicópteros', 'planeadores', 'satélites', 'aeroestructuras', 'aeronáutica', 'tecnología espacial'],
			sv: ['Flyg- och rymdkomponenter', 'flygindustri', 'flygplansdelar', 'flygplan', 'helikoptrar', 'segelflygplan', 'satelliter', 'flygstrukturer', 'rymdteknik'],
			de: ['Luft- und Raumfahrtkomponenten', 'Luftfahrt', 'Flugzeugteile', 'Flugzeug', 'Hubschrauber', 'Segelflugzeuge', 'Satelliten', 'Flugzeugstrukturen', 'Raumfahrttechnik']
		}
	},
	{
		code: 'drones', kind: 'product', division: '30', hs: ['8806', '8807'], cpv: ['34711200'],
		words: {
			en: ['Drones', 'drone', 'unmanned aircraft', 'UAV', 'drone parts', 'multicopter', 'drone payloads'],
			it: ['Droni', 'drone', 'velivoli senza pilota', 'UAV', 'APR', 'componenti per droni', 'multicottero', 'rilievi con drone'],
			pl: ['Drony', 'dron', 'bezzałogowce', 'UAV', 'bezzałogowe statki powietrzne', 'części do dronów', 'wielowirnikowiec', 'mapowanie dronem'],
			lt: ['Dronai', 'dronas', 'bepiločiai orlaiviai', 'UAV', 'dronų dalys', 'daugiasraigtis', 'dronų kameros'],
			hu: ['Drónok', 'drón', 'pilóta nélküli légi jármű', 'UAV', 'drónalkatrész', 'multikopter', 'drónkamera'],
			es: ['Drones', 'dron', 'vehículos aéreos no tripulados', 'UAV', 'piezas de drones', 'multirrotor', 'cartografía con drones'],
			sv: ['Drönare', 'obemannade luftfarkoster', 'UAV', 'drönardelar', 'multikopter', 'drönarkartering'],
			de: ['Drohnen', 'Drohne', 'unbemannte Luftfahrzeuge', 'UAV', 'Drohnenteile', 'Multikopter', 'Drohnenkameras']
		}
	},
	{
		code: 'bicycles-motorcycles', kind: 'product', division: '30', hs: ['8711', '8712', '8714'], cpv: ['34400000', '34430000'],
		words: {
			en: ['Bicycles and motorcycles', 'bicycle', 'bike', 'e-bikes', 'electric bicycle', 'motorcycles', 'scooters', 'bicycle parts', 'bicycle frames', 'bike saddles', 'cargo bikes'],
			it: ['Biciclette e motocicli', 'bicicletta', 'bici elettriche', 'e-bike', 'moto', 'scooter', 'componenti per biciclette', 'telai per bici', 'selle', 'accessori moto', 'monopattini elettrici'],
			pl: ['Rowery i motocykle', 'rower', 'rowery elektryczne', 'motocykle', 'skutery', 'części rowerowe', 'ramy rowerowe', 'siodełka', 'hulajnogi elektryczne', 'rowery towarowe'],
			lt: ['Dviračiai ir motociklai', 'dviratis', 'elektriniai dviračiai', 'motociklai', 'motoroleriai', 'dviračių dalys', 'dviračių rėmai', 'dviračių balneliai', 'elektriniai paspirtukai', 'krovininiai dviračiai'],
			hu: ['Kerékpárok és motorkerékpárok', 'kerékpár', 'bicikli', 'elektromos kerékpár', 'motorkerékpár', 'robogó', 'kerékpár-alkatrész', 'kerékpárváz', 'kerékpárnyereg', 'elektromos roller'],
			es: ['Bicicletas y motocicletas', 'bicicleta', 'bicicletas eléctricas', 'motos', 'ciclomotores', 'componentes de bicicleta', 'cuadros de bicicleta', 'sillines', 'patinetes eléctricos'],
			sv: ['Cyklar och motorcyklar', 'cykel', 'elcyklar', 'motorcyklar', 'mopeder', 'skotrar', 'cykeldelar', 'cykelramar', 'cykelsadlar', 'lådcyklar', 'elsparkcyklar'],
			de: ['Fahrräder und Motorräder', 'Fahrrad', 'E-Bikes', 'Elektrofahrrad', 'Motorräder', 'Motorroller', 'Fahrradteile', 'Fahrradrahmen', 'Fahrradsättel', 'Lastenräder', 'E-Scooter']
		}
	},
	{
		code: 'office-furniture', kind: 'product', division: '31', hs: ['9403', '9401'], cpv: ['39130000'],
		words: {
			en: ['Office furniture', 'desk', 'desks', 'office chair', 'filing cabinet', 'workstation', 'conference tables', 'acoustic booths'],
			it: ['Mobili per ufficio', 'scrivania', 'scrivanie', 'sedia da ufficio', 'poltrone direzionali', 'armadi per ufficio', 'postazioni di lavoro', 'tavoli riunione', 'arredo ufficio'],
			pl: ['Meble biurowe', 'biurko', 'biurka', 'krzesło biurowe', 'fotele biurowe', 'szafy na dokumenty', 'stanowisko pracy', 'stoły konferencyjne', 'kabiny akustyczne'],
			lt: ['Biuro baldai', 'rašomasis stalas', 'biuro stalai', 'biuro kėdė', 'dokumentų spintos', 'darbo vieta', 'konferencijų stalai', 'akustinės kabinos'],
			hu: ['Irodabútor', 'íróasztal', 'irodai szék', 'iratszekrény', 'munkaállomás', 'tárgyalóasztal', 'forgószék', 'akusztikus fülke'],
			es: ['Muebles de oficina', 'escritorio', 'mesas de oficina', 'silla de oficina', 'armarios de oficina', 'puesto de trabajo', 'mesas de reunión', 'mobiliario de oficina'],
			sv: ['Kontorsmöbler', 'skrivbord', 'kontorsstol', 'arkivskåp', 'arbetsplats', 'konferensbord', 'höj- och sänkbara bord', 'ljuddämpade bås'],
			de: ['Büromöbel', 'Schreibtisch', 'Schreibtische', 'Bürostuhl', 'Aktenschrank', 'Arbeitsplatz', 'Konferenztische', 'Akustikkabinen']
		}
	},
	{
		code: 'kitchen-bathroom-furniture', kind: 'product', division: '31', hs: ['9403'], cpv: ['39141000', '39144000'],
		words: {
			en: ['Kitchen and bathroom furniture', 'kitchens', 'fitted kitchen', 'kitchen cabinets', 'kitchen worktops', 'bathroom cabinets', 'vanity units', 'cabinet fronts'],
			it: ['Mobili da cucina e bagno', 'cucine componibili', 'cucina', 'pensili', 'piani cucina', 'mobili bagno', 'arredo bagno', 'ante per mobili'],
			pl: ['Meble kuchenne i łazienkowe', 'kuchnie na wymiar', 'zabudowa kuchenna', 'szafki kuchenne', 'blaty kuchenne', 'szafki łazienkowe', 'fronty meblowe'],
			lt: ['Virtuvės ir vonios baldai', 'virtuvės baldai', 'virtuvės komplektai', 'virtuvės spintelės', 'stalviršiai', 'vonios spintelės', 'baldų fasadai'],
			hu: ['Konyha- és fürdőszobabútor', 'konyhabútor', 'beépített konyha', 'konyhaszekrény', 'munkalap', 'fürdőszobabútor', 'bútorfront'],
			es: ['Muebles de cocina y baño', 'cocinas a medida', 'muebles de cocina', 'armarios de cocina', 'encimeras', 'muebles de baño', 'puertas de mueble'],
			sv: ['Köks- och badrumsmöbler', 'kök', 'köksinredning', 'köksskåp', 'bänkskivor', 'badrumsmöbler', 'köksluckor'],
			de: ['Küchen- und Badmöbel', 'Küchen', 'Einbauküche', 'Küchenschränke', 'Arbeitsplatten', 'Badmöbel', 'Möbelfronten']
		}
	},
	{
		code: 'upholstered-furniture', kind: 'product', division: '31', hs: ['9401'], cpv: ['39110000', '39113000'],
		words: {
			en: ['Upholstered furniture and seating', 'sofa', 'sofas', 'armchairs', 'chairs', 'corner sofa', 'sofa beds', 'stools', 'chair', 'pouffe'],
			it: ['Imbottiti e sedute', 'divano', 'divani', 'poltrone', 'sedie', 'divano angolare', 'divani letto', 'sgabelli', 'sedia', 'pouf'],
			pl: ['Meble tapicerowane i siedziska', 'sofa', 'kanapy', 'fotele', 'krzesła', 'narożnik', 'wersalki', 'taborety', 'krzesło', 'pufa'],
			lt: ['Minkšti baldai ir kėdės', 'sofa', 'sofos', 'foteliai', 'kėdės', 'minkštas kampas', 'sofos-lovos', 'taburetės', 'kėdė', 'pufas'],
			hu: ['Kárpitozott bútor és ülőbútor', 'kanapé', 'fotel', 'székek', 'sarokgarnitúra', 'ágyazható kanapé', 'ülőke', 'szék', 'puff'],
			es: ['Muebles tapizados y asientos', 'sofá', 'sofás', 'sillones', 'sillas', 'sofá rinconero', 'sofá cama', 'taburetes', 'silla', 'puf'],
			sv: ['Stoppade möbler och sittmöbler', 'soffa', 'soffor', 'fåtöljer', 'stolar', 'hörnsoffa', 'bäddsoffor', 'sittpallar', 'stol', 'puff'],
			de: ['Polstermöbel und Sitzmöbel', 'Sofa', 'Sofas', 'Couch', 'Sessel', 'Stühle', 'Ecksofa', 'Schlafsofas', 'Hocker', 'Stuhl', 'Pouf']
		}
	},
	{
		code: 'beds-mattresses', kind: 'product', division: '31', hs: ['9404', '9403'], cpv: ['39143110', '39143000'],
		words: {
			en: ['Beds and mattresses', 'bed', 'mattress', 'box spring', 'bed frames', 'pillows', 'duvets', 'slatted base', 'bunk beds'],
			it: ['Letti e materassi', 'letto', 'materasso', 'letto imbottito', 'reti per letto', 'cuscini', 'piumini', 'doghe', 'letti a castello'],
			pl: ['Łóżka i materace', 'łóżko', 'materac', 'łóżko kontynentalne', 'stelaże do łóżek', 'poduszki', 'kołdry', 'łóżka piętrowe'],
			lt: ['Lovos ir čiužiniai', 'lova', 'čiužinys', 'kontinentinė lova', 'lovų grotelės', 'pagalvės', 'pūkinės antklodės', 'dviaukštės lovos'],
			hu: ['Ágyak és matracok', 'ágy', 'matrac', 'boxspring ágy', 'ágykeret', 'párna', 'paplan', 'ágyrács', 'emeletes ágy'],
			es: ['Camas y colchones', 'cama', 'colchón', 'canapés', 'somieres', 'almohadas', 'edredones', 'literas', 'cabeceros'],
			sv: ['Sängar och madrasser', 'säng', 'madrass', 'kontinentalsäng', 'sängramar', 'kuddar', 'täcken', 'ribbotten', 'våningssängar'],
			de: ['Betten und Matratzen', 'Bett', 'Matratze', 'Boxspringbett', 'Bettgestelle', 'Kissen', 'Bettdecken', 'Lattenrost', 'Etagenbetten']
		}
	},
	{
		code: 'home-furniture', kind: 'product', division: '31', hs: ['9403'], cpv: ['39140000', '39120000'],
		words: {
			en: ['Living room and bedroom furniture', 'wardrobe', 'wardrobes', 'dining tables', 'bookcases', 'sideboards', 'chest of drawers', 'coffee table', 'solid wood furniture', "children's furniture", 'wood furniture'],
			it: ['Mobili per soggiorno e camera', 'armadio', 'armadi', 'tavoli da pranzo', 'librerie', 'credenze', 'cassettiera', 'tavolino', 'mobili in legno massello', 'camerette', 'mobilificio'],
			pl: ['Meble do salonu i sypialni', 'szafa', 'szafy', 'stoły', 'regały na książki', 'komody', 'stolik kawowy', 'meble z litego drewna', 'meble dziecięce', 'meble skrzyniowe', 'meble'],
			lt: ['Svetainės ir miegamojo baldai', 'spinta', 'spintos', 'valgomojo stalai', 'knygų lentynos', 'komodos', 'žurnalinis staliukas', 'medžio masyvo baldai', 'vaikiški baldai', 'korpusiniai baldai', 'baldai'],
			hu: ['Nappali- és hálószobabútor', 'szekrény', 'gardrób', 'étkezőasztal', 'könyvespolc', 'komód', 'dohányzóasztal', 'tömörfa bútor', 'gyerekbútor', 'bútor', 'asztal'],
			es: ['Muebles de salón y dormitorio', 'armario', 'armarios', 'mesas de comedor', 'librerías', 'aparadores', 'cómoda', 'mesa de centro', 'muebles de madera maciza', 'muebles infantiles', 'muebles'],
			sv: ['Vardagsrums- och sovrumsmöbler', 'garderob', 'garderober', 'matbord', 'bokhyllor', 'skänkar', 'byrå', 'soffbord', 'massivträmöbler', 'barnmöbler', 'möbler'],
			de: ['Wohn- und Schlafzimmermöbel', 'Schrank', 'Kleiderschränke', 'Esstische', 'Bücherregale', 'Sideboards', 'Kommode', 'Couchtisch', 'Massivholzmöbel', 'Kindermöbel', 'Möbel']
		}
	},
	{
		code: 'garden-urban-furniture', kind: 'product', division: '31', hs: ['9401', '9403'], cpv: ['39142000', '34928400'],
		words: {
			en: ['Outdoor and street furniture', 'garden furniture', 'terrace furniture', 'benches', 'street furniture', 'litter bins', 'sun loungers', 'parasols', 'garden tables', 'bike racks'],
			it: ['Arredo giardino e urbano', 'mobili da giardino', 'arredo esterno', 'panchine', 'arredo urbano', 'cestini rifiuti', 'lettini prendisole', 'ombrelloni', 'portabici'],
			pl: ['Meble ogrodowe i miejskie', 'meble ogrodowe', 'meble tarasowe', 'ławki', 'mała architektura', 'kosze uliczne', 'leżaki', 'parasole ogrodowe', 'stojaki rowerowe'],
			lt: ['Lauko ir miesto baldai', 'lauko baldai', 'sodo baldai', 'suoliukai', 'mažoji architektūra', 'šiukšliadėžės', 'gultai', 'skėčiai nuo saulės', 'dviračių stovai'],
			hu: ['Kültéri és utcabútor', 'kerti bútor', 'teraszbútor', 'padok', 'utcabútor', 'köztéri szemetes', 'napágy', 'napernyő', 'kerékpártároló'],
			es: ['Mobiliario de exterior y urbano', 'muebles de jardín', 'muebles de terraza', 'bancos públicos', 'mobiliario urbano', 'papeleras', 'tumbonas', 'sombrillas', 'aparcabicis'],
			sv: ['Utemöbler och gatumöbler', 'trädgårdsmöbler', 'uteplatsmöbler', 'parkbänkar', 'parkmöbler', 'papperskorgar', 'solsängar', 'parasoller', 'cykelställ'],
			de: ['Garten- und Stadtmöbel', 'Gartenmöbel', 'Terrassenmöbel', 'Parkbänke', 'Stadtmobiliar', 'Abfallbehälter', 'Sonnenliegen', 'Sonnenschirme', 'Fahrradständer']
		}
	},
	{
		code: 'contract-furniture', kind: 'product', division: '31', hs: ['9401', '9403'], cpv: ['39150000', '39156000'],
		words: {
			en: ['Hotel and contract furniture', 'hotel furniture', 'restaurant furniture', 'bar stools', 'contract furnishing', 'restaurant chairs', 'interior fit-out', 'custom furniture', 'reception desks', 'cinema seats'],
			it: ['Arredo contract e hotel', 'arredi per hotel', 'arredi per ristoranti', 'sgabelli da bar', 'contract', 'arredamento su misura', 'banconi reception', 'poltrone per cinema', 'arredamento negozi'],
			pl: ['Meble hotelowe i kontraktowe', 'meble do hoteli', 'meble restauracyjne', 'hokery', 'wyposażenie wnętrz', 'meble na wymiar', 'lady recepcyjne', 'fotele kinowe'],
			lt: ['Viešbučių ir projektiniai baldai', 'viešbučių baldai', 'restoranų baldai', 'baro kėdės', 'interjero įrengimas', 'nestandartiniai baldai', 'registratūros stalai', 'kino teatrų kėdės'],
			hu: ['Szállodai és közületi bútor', 'szállodabútor', 'éttermi bútor', 'bárszék', 'egyedi bútor', 'recepciós pult', 'moziszék'],
			es: ['Mobiliario contract y hotelero', 'muebles para hoteles', 'muebles de restaurante', 'taburetes de bar', 'contract', 'muebles a medida', 'mostradores de recepción', 'butacas de cine'],
			sv: ['Hotellmöbler och offentlig miljö', 'hotellmöbler', 'restaurangmöbler', 'barstolar', 'inredning', 'specialsnickerier', 'receptionsdiskar', 'biofåtöljer'],
			de: ['Hotel- und Objektmöbel', 'Hotelmöbel', 'Restaurantmöbel', 'Barhocker', 'Objekteinrichtung', 'Maßmöbel', 'Empfangstheken', 'Kinosessel']
		}
	},
	{
		code: 'shop-school-lab-furniture', kind: 'product', division: '31', hs: ['9402', '9403', '9618'], cpv: ['39160000', '39170000', '39180000'],
		words: {
			en: ['Shop, school and laboratory furniture', 'shop fittings', 'display cabinets', 'school desks', 'school chairs', 'laboratory furniture', 'library shelves', 'shop shelving', 'showcases', 'fume cupboards'],
			it: ['Arredi per negozi, scuole e laboratori', 'arredo negozi', 'vetrine espositive', 'banchi scolastici', 'sedie scolastiche', 'arredi da laboratorio', 'scaffali per biblioteche', 'espositori', 'cappe chimiche'],
			pl: ['Meble sklepowe, szkolne i laboratoryjne', 'wyposażenie sklepów', 'witryny', 'ławki szkolne', 'krzesła szkolne', 'meble laboratoryjne', 'regały biblioteczne', 'regały sklepowe', 'dygestoria'],
			lt: ['Prekybos, mokyklų ir laboratorijų baldai', 'prekybos įranga', 'vitrinos', 'mokykliniai suolai', 'mokyklinės kėdės', 'laboratoriniai baldai', 'bibliotekų lentynos', 'parduotuvių stelažai'],
			hu: ['Üzlet-, iskola- és laborbútor', 'üzletberendezés', 'vitrin', 'iskolapad', 'iskolai szék', 'laborbútor', 'könyvtári polc', 'bolti polc', 'vegyifülke'],
			es: ['Mobiliario comercial, escolar y de laboratorio', 'equipamiento de tiendas', 'vitrinas', 'pupitres', 'sillas escolares', 'muebles de laboratorio', 'estanterías de biblioteca', 'expositores', 'campanas de gases'],
			sv: ['Butiks-, skol- och laboratorieinredning', 'butiksinredning', 'montrar', 'skolbänkar', 'skolstolar', 'laboratorieinredning', 'bibliotekshyllor', 'butikshyllor', 'dragskåp'],
			de: ['Laden-, Schul- und Labormöbel', 'Ladenbau', 'Vitrinen', 'Schultische', 'Schulstühle', 'Labormöbel', 'Bibliotheksregale', 'Ladenregale', 'Laborabzüge']
		}
	},
	{
		code: 'furniture-components', kind: 'product', division: '31', hs: ['9403', '9401'], cpv: ['39151000'],
		words: {
			en: ['Furniture components', 'furniture parts', 'table legs', 'table tops', 'chair frames', 'wooden furniture parts', 'upholstery parts', 'cut-to-size panels', 'furniture doors'],
			it: ['Componenti per mobili', 'semilavorati per mobili', 'gambe per tavoli', 'piani tavolo', 'fusti per sedie', 'fusti per divani', 'elementi curvati', 'pannelli su misura'],
			pl: ['Elementy meblowe', 'komponenty meblowe', 'półfabrykaty meblowe', 'nogi meblowe', 'blaty stołowe', 'stelaże krzeseł', 'elementy tapicerowane', 'formatki meblowe'],
			lt: ['Baldų detalės', 'baldų komponentai', 'baldų ruošiniai', 'stalų kojos', 'stalų plokštės', 'kėdžių rėmai', 'minkštų baldų karkasai', 'supjaustytos baldų plokštės'],
			hu: ['Bútoralkatrészek', 'bútoripari félkész termék', 'asztalláb', 'asztallap', 'székváz', 'kárpitváz', 'méretre vágott bútorlap', 'bútorláb'],
			es: ['Componentes de muebles', 'piezas para muebles', 'patas de mesa', 'tableros de mesa', 'armazones de silla', 'armazones de sofá', 'tableros cortados a medida'],
			sv: ['Möbelkomponenter', 'möbeldelar', 'bordsben', 'bordsskivor', 'stolsstommar', 'soffstommar', 'formpressat trä', 'kapade skivor'],
			de: ['Möbelkomponenten', 'Möbelteile', 'Tischbeine', 'Tischplatten', 'Stuhlgestelle', 'Polstergestelle', 'Formholzteile', 'Plattenzuschnitt']
		}
	},
	{
		code: 'jewellery', kind: 'product', division: '32', hs: ['71'], cpv: ['18500000', '18510000'],
		words: {
			en: ['Jewellery', 'jewelry', 'rings', 'gold', 'silver', 'necklaces', 'earrings', 'gemstones', 'costume jewellery', 'amber', 'pearls'],
			it: ['Gioielli e bigiotteria', 'gioielleria', 'anelli', 'oro', 'argento', 'collane', 'orecchini', 'pietre preziose', 'bigiotteria', 'perle', 'oreficeria'],
			pl: ['Biżuteria', 'pierścionki', 'złoto', 'srebro', 'naszyjniki', 'kolczyki', 'kamienie szlachetne', 'bursztyn', 'perły', 'jubiler'],
			lt: ['Papuošalai', 'juvelyriniai dirbiniai', 'žiedai', 'auksas', 'sidabras', 'vėriniai', 'auskarai', 'brangakmeniai', 'gintaras', 'perlai', 'bižuterija'],
			hu: ['Ékszerek', 'ékszer', 'gyűrű', 'arany', 'ezüst', 'nyaklánc', 'fülbevaló', 'drágakő', 'bizsu', 'borostyán', 'gyöngy'],
			es: ['Joyería y bisutería', 'joyas', 'anillos', 'oro', 'plata', 'collares', 'pendientes', 'piedras preciosas', 'bisutería', 'ámbar', 'perlas'],
			sv: ['Smycken', 'smycke', 'ringar', 'guld', 'silver', 'halsband', 'örhängen', 'ädelstenar', 'bijouterier', 'bärnsten', 'pärlor'],
			de: ['Schmuck', 'Ringe', 'Gold', 'Silber', 'Halsketten', 'Ohrringe', 'Edelsteine', 'Modeschmuck', 'Bernstein', 'Perlen', 'Goldschmied']
		}
	},
	{
		code: 'musical-instruments', kind: 'product', division: '32', hs: ['92'], cpv: ['37300000', '37310000'],
		words: {
			en: ['Musical instruments', 'guitar', 'piano', 'violin', 'accordion', 'organ', 'drums', 'flute', 'instrument strings'],
			it: ['Strumenti musicali', 'chitarra', 'pianoforte', 'violino', 'fisarmonica', 'organo', 'batteria musicale', 'flauto', 'liuteria', 'corde musicali'],
			pl: ['Instrumenty muzyczne', 'gitara', 'fortepian', 'skrzypce', 'akordeon', 'organy', 'perkusja', 'flet', 'lutnictwo', 'struny'],
			lt: ['Muzikos instrumentai', 'gitara', 'pianinas', 'smuikas', 'akordeonas', 'vargonai', 'būgnai', 'fleita', 'stygos', 'kanklės'],
			hu: ['Hangszerek', 'hangszer', 'gitár', 'zongora', 'hegedű', 'harmonika', 'orgona', 'dob', 'fuvola', 'húr', 'cimbalom'],
			es: ['Instrumentos musicales', 'guitarra', 'piano', 'violín', 'acordeón', 'órgano musical', 'percusión', 'flauta', 'lutería', 'cuerdas musicales'],
			sv: ['Musikinstrument', 'gitarr', 'piano', 'fiol', 'dragspel', 'orgel', 'trummor', 'flöjt', 'strängar'],
			de: ['Musikinstrumente', 'Gitarre', 'Klavier', 'Geige', 'Akkordeon', 'Orgel', 'Schlagzeug', 'Flöte', 'Instrumentensaiten']
		}
	},
	{
		code: 'sports-goods', kind: 'product', division: '32', hs: ['9506', '9507'], cpv: ['37400000', '37410000'],
		words: {
			en: ['Sports and outdoor goods', 'sports equipment', 'balls', 'skis', 'fitness equipment', 'gym equipment', 'fishing tackle', 'fishing rods', 'skateboards', 'tents', 'climbing gear', 'rackets'],
			it: ['Articoli sportivi e outdoor', 'attrezzature sportive', 'palloni', 'sci', 'attrezzi fitness', 'attrezzature per palestre', 'articoli da pesca', 'canne da pesca', 'tende da campeggio', 'arrampicata', 'racchette'],
			pl: ['Artykuły sportowe i turystyczne', 'sprzęt sportowy', 'piłki', 'narty', 'sprzęt fitness', 'wyposażenie siłowni', 'sprzęt wędkarski', 'wędki', 'deskorolki', 'namioty', 'sprzęt wspinaczkowy', 'rakiety'],
			lt: ['Sporto ir laisvalaikio prekės', 'sporto įranga', 'kamuoliai', 'slidės', 'treniruokliai', 'sporto salių įranga', 'žvejybos reikmenys', 'meškerės', 'riedlentės', 'palapinės', 'alpinizmo įranga', 'raketės'],
			hu: ['Sport- és szabadidős cikkek', 'sportszer', 'labda', 'sí', 'síléc', 'fitneszgép', 'edzőtermi felszerelés', 'horgászcikk', 'horgászbot', 'gördeszka', 'sátor', 'mászófelszerelés', 'ütő'],
			es: ['Artículos deportivos y de aire libre', 'material deportivo', 'balones', 'esquís', 'equipos de fitness', 'equipamiento de gimnasio', 'artículos de pesca deportiva', 'cañas de pescar', 'monopatines', 'tiendas de campaña', 'escalada', 'raquetas'],
			sv: ['Sport- och friluftsartiklar', 'sportutrustning', 'bollar', 'skidor', 'träningsmaskiner', 'gymutrustning', 'fiskeredskap', 'fiskespön', 'skateboards', 'tält', 'klätterutrustning', 'racketar'],
			de: ['Sport- und Outdoorartikel', 'Sportgeräte', 'Bälle', 'Ski', 'Fitnessgeräte', 'Studioausstattung', 'Angelgeräte', 'Angelruten', 'Skateboards', 'Zelte', 'Kletterausrüstung', 'Schläger']
		}
	},
	{
		code: 'toys-games', kind: 'product', division: '32', hs: ['9503', '9504', '9505'], cpv: ['37500000', '37520000'],
		words: {
			en: ['Toys and games', 'toy', 'dolls', 'wooden toys', 'board games', 'puzzles', 'plush toys', 'educational toys', 'playing cards', 'carnival articles', 'model kits'],
			it: ['Giocattoli e giochi', 'giocattolo', 'bambole', 'giocattoli in legno', 'giochi da tavolo', 'rompicapi', 'peluche', 'giochi educativi', 'carte da gioco', 'articoli di carnevale', 'modellismo'],
			pl: ['Zabawki i gry', 'zabawka', 'lalki', 'zabawki drewniane', 'gry planszowe', 'puzzle', 'pluszaki', 'zabawki edukacyjne', 'karty do gry', 'artykuły karnawałowe', 'modelarstwo'],
			lt: ['Žaislai ir žaidimai', 'žaislas', 'lėlės', 'mediniai žaislai', 'stalo žaidimai', 'dėlionės', 'pliušiniai žaislai', 'lavinamieji žaislai', 'žaidimų kortos', 'karnavalo prekės'],
			hu: ['Játékok', 'játék', 'babák', 'fajáték', 'társasjáték', 'kirakó', 'plüssjáték', 'fejlesztőjáték', 'kártyajáték', 'farsangi kellék', 'makett'],
			es: ['Juguetes y juegos', 'juguete', 'muñecas', 'juguetes de madera', 'juegos de mesa', 'rompecabezas', 'peluches', 'juguetes educativos', 'naipes', 'artículos de carnaval', 'maquetas'],
			sv: ['Leksaker och spel', 'leksak', 'dockor', 'träleksaker', 'sällskapsspel', 'pussel', 'gosedjur', 'pedagogiska leksaker', 'kortlekar', 'maskeradartiklar'],
			de: ['Spielwaren und Spiele', 'Spielzeug', 'Puppen', 'Holzspielzeug', 'Brettspiele', 'Puzzles', 'Plüschtiere', 'Lernspielzeug', 'Spielkarten', 'Karnevalsartikel', 'Modellbau']
		}
	},
	{
		code: 'playgrounds-leisure-equipment', kind: 'product', division: '32', hs: ['9506', '9508', '9503'], cpv: ['37535200', '37480000'],
		words: {
			en: ['Playgrounds and leisure facilities', 'playground', 'playground equipment', 'slides', 'swings', 'outdoor gym', 'trampolines', 'amusement rides', 'skate parks', 'swimming pools', 'water slides'],
			it: ['Parchi gioco e impianti per il tempo libero', 'parco giochi', 'giochi per parchi', 'scivoli', 'altalene', "palestra all'aperto", 'trampolini', 'giostre', 'skatepark', 'piscine', 'acquascivoli'],
			pl: ['Place zabaw i obiekty rekreacyjne', 'plac zabaw', 'urządzenia zabawowe', 'zjeżdżalnie', 'huśtawki', 'siłownia zewnętrzna', 'trampoliny', 'karuzele', 'skateparki', 'baseny'],
			lt: ['Žaidimų aikštelės ir laisvalaikio įranga', 'žaidimų aikštelė', 'žaidimų aikštelių įranga', 'čiuožynės', 'sūpynės', 'lauko treniruokliai', 'batutai', 'karuselės', 'baseinai'],
			hu: ['Játszóterek és szabadidős létesítmények', 'játszótér', 'játszótéri eszköz', 'csúszda', 'hinta', 'kültéri fitneszpark', 'trambulin', 'körhinta', 'gördeszkapark', 'medence'],
			es: ['Parques infantiles y equipos de ocio', 'parque infantil', 'juegos infantiles', 'toboganes', 'columpios', 'gimnasio al aire libre', 'camas elásticas', 'atracciones de feria', 'piscinas', 'skatepark'],
			sv: ['Lekplatser och fritidsanläggningar', 'lekplats', 'lekredskap', 'rutschkanor', 'gungor', 'utegym', 'studsmattor', 'karuseller', 'skateparker', 'pooler', 'vattenrutschbanor'],
			de: ['Spielplätze und Freizeitanlagen', 'Spielplatz', 'Spielplatzgeräte', 'Rutschen', 'Schaukeln', 'Outdoor-Fitness', 'Trampoline', 'Fahrgeschäfte', 'Skateparks', 'Schwimmbecken', 'Wasserrutschen']
		}
	},
	{
		code: 'medical-devices', kind: 'product', division: '32', hs: ['9018', '9019', '9022', '3005', '3006'], cpv: ['33100000', '33140000'],
		words: {
			en: ['Medical devices and consumables', 'medical device', 'surgical instruments', 'syringes', 'bandages', 'ultrasound scanner', 'X-ray equipment', 'catheters', 'patient monitors', 'dressings', 'medical disposables', 'ventilators'],
			it: ['Dispositivi medici e monouso', 'dispositivo medico', 'strumenti chirurgici', 'siringhe', 'bende', 'ecografi', 'apparecchi radiologici', 'cateteri', 'elettromedicali', 'medicazioni', 'biomedicale'],
			pl: ['Wyroby medyczne i jednorazowe', 'wyrób medyczny', 'narzędzia chirurgiczne', 'strzykawki', 'bandaże', 'aparaty USG', 'rentgen', 'cewniki', 'aparatura medyczna', 'opatrunki', 'respiratory'],
			lt: ['Medicinos prietaisai ir priemonės', 'medicinos prietaisas', 'chirurginiai instrumentai', 'švirkštai', 'tvarsčiai', 'ultragarso aparatai', 'rentgeno aparatai', 'kateteriai', 'paciento monitoriai', 'vienkartinės medicinos priemonės'],
			hu: ['Orvostechnikai eszközök', 'orvosi eszköz', 'sebészeti műszer', 'fecskendő', 'kötszer', 'ultrahangkészülék', 'röntgenkészülék', 'katéter', 'betegmonitor', 'egyszer használatos orvosi eszköz', 'lélegeztetőgép'],
			es: ['Productos sanitarios y consumibles', 'producto sanitario', 'instrumental quirúrgico', 'jeringuillas', 'vendas', 'ecógrafos', 'rayos X', 'catéteres', 'electromedicina', 'apósitos', 'material desechable médico'],
			sv: ['Medicinteknik och förbrukningsvaror', 'medicinteknisk produkt', 'kirurgiska instrument', 'sprutor', 'bandage', 'ultraljudsutrustning', 'röntgenutrustning', 'katetrar', 'patientmonitorer', 'förband', 'engångsmaterial'],
			de: ['Medizinprodukte und Verbrauchsmaterial', 'Medizintechnik', 'chirurgische Instrumente', 'Spritzen', 'Verbände', 'Ultraschallgeräte', 'Röntgengeräte', 'Katheter', 'Patientenmonitore', 'Beatmungsgeräte', 'Einmalartikel']
		}
	},
	{
		code: 'dental-products', kind: 'product', division: '32', hs: ['9018', '9021', '3006', '3407'], cpv: ['33130000'],
		words: {
			en: ['Dental products', 'dental implants', 'dental prostheses', 'dental equipment', 'dental laboratory', 'dental chairs', 'orthodontics', 'crowns and bridges'],
			it: ['Prodotti odontoiatrici', 'impianti dentali', 'protesi dentarie', 'attrezzature odontoiatriche', 'laboratorio odontotecnico', 'riuniti', 'ortodonzia', 'corone dentali'],
			pl: ['Wyroby stomatologiczne', 'implanty stomatologiczne', 'protezy zębowe', 'sprzęt stomatologiczny', 'laboratorium protetyczne', 'fotele stomatologiczne', 'ortodoncja', 'korony zębowe'],
			lt: ['Odontologijos gaminiai', 'dantų implantai', 'dantų protezai', 'odontologinė įranga', 'dantų technikos laboratorija', 'odontologinės kėdės', 'ortodontija'],
			hu: ['Fogászati termékek', 'fogimplantátum', 'fogpótlás', 'fogászati berendezés', 'fogtechnikai labor', 'fogorvosi szék', 'fogszabályozó', 'fogkorona'],
			es: ['Productos dentales', 'implantes dentales', 'prótesis dentales', 'equipamiento odontológico', 'laboratorio dental', 'sillones dentales', 'ortodoncia', 'coronas dentales'],
			sv: ['Dentalprodukter', 'tandimplantat', 'tandproteser', 'dentalutrustning', 'dentallaboratorium', 'tandläkarstolar', 'tandreglering', 'tandkronor'],
			de: ['Dentalprodukte', 'Zahnimplantate', 'Zahnersatz', 'Dentalgeräte', 'Dentallabor', 'Behandlungsstühle', 'Kieferorthopädie', 'Zahnkronen']
		}
	},
	{
		code: 'orthopaedics-rehabilitation', kind: 'product', division: '32', hs: ['9021', '8713', '9019'], cpv: ['33141700', '33180000', '33193000'],
		words: {
			en: ['Orthopaedic and rehabilitation aids', 'wheelchair', 'prostheses', 'orthoses', 'crutches', 'walking aids', 'hearing aids', 'implants', 'insoles', 'patient lifts', 'mobility aids'],
			it: ['Ausili ortopedici e riabilitativi', 'carrozzina', 'sedia a rotelle', 'protesi', 'tutori', 'stampelle', 'deambulatori', 'apparecchi acustici', 'protesi ortopediche', 'plantari', 'sollevapazienti'],
			pl: ['Sprzęt ortopedyczny i rehabilitacyjny', 'wózek inwalidzki', 'protezy', 'ortezy', 'kule', 'balkoniki', 'aparaty słuchowe', 'implanty ortopedyczne', 'wkładki ortopedyczne', 'podnośniki dla pacjentów'],
			lt: ['Ortopedijos ir reabilitacijos priemonės', 'neįgaliojo vežimėlis', 'protezai', 'įtvarai', 'ramentai', 'vaikštynės', 'klausos aparatai', 'ortopediniai implantai', 'ortopediniai įdėklai', 'pacientų keltuvai'],
			hu: ['Ortopédiai és rehabilitációs eszközök', 'kerekesszék', 'művégtag', 'ortézis', 'mankó', 'járókeret', 'hallókészülék', 'ortopéd implantátum', 'talpbetét', 'betegemelő'],
			es: ['Ayudas ortopédicas y de rehabilitación', 'silla de ruedas', 'prótesis', 'ortesis', 'muletas', 'andadores', 'audífonos', 'implantes ortopédicos', 'plantillas ortopédicas', 'grúas para pacientes'],
			sv: ['Ortopediska hjälpmedel och rehabilitering', 'rullstol', 'proteser', 'ortoser', 'kryckor', 'rollatorer', 'hörapparater', 'ortopediska implantat', 'inlägg', 'patientlyftar'],
			de: ['Orthopädie- und Rehahilfsmittel', 'Rollstuhl', 'Prothesen', 'Orthesen', 'Krücken', 'Rollatoren', 'Hörgeräte', 'Implantate', 'Einlagen', 'Patientenlifter']
		}
	},
	{
		code: 'hospital-laboratory-equipment', kind: 'product', division: '32', hs: ['9402', '8419', '9027'], cpv: ['33190000', '33192000', '38000000'],
		words: {
			en: ['Hospital and laboratory equipment', 'hospital beds', 'operating tables', 'sterilisers', 'autoclaves', 'laboratory equipment', 'incubators', 'hospital furniture', 'lab consumables', 'massage tables'],
			it: ['Attrezzature ospedaliere e da laboratorio', 'letti ospedalieri', 'tavoli operatori', 'sterilizzatrici', 'autoclavi mediche', 'apparecchi da laboratorio', 'incubatori', 'arredi ospedalieri', 'lettini da massaggio'],
			pl: ['Wyposażenie szpitali i laboratoriów', 'łóżka szpitalne', 'stoły operacyjne', 'sterylizatory', 'autoklawy', 'sprzęt laboratoryjny', 'inkubatory', 'meble medyczne', 'stoły do masażu'],
			lt: ['Ligoninių ir laboratorijų įranga', 'ligoninės lovos', 'operaciniai stalai', 'sterilizatoriai', 'autoklavai', 'laboratorinė įranga', 'inkubatoriai', 'medicininiai baldai', 'masažo stalai'],
			hu: ['Kórházi és laboratóriumi berendezések', 'kórházi ágy', 'műtőasztal', 'sterilizátor', 'autokláv', 'laborberendezés', 'inkubátor', 'kórházi bútor', 'masszázságy'],
			es: ['Equipamiento hospitalario y de laboratorio', 'camas hospitalarias', 'mesas de quirófano', 'esterilizadores', 'autoclaves', 'equipos de laboratorio', 'incubadoras', 'mobiliario clínico', 'camillas de masaje'],
			sv: ['Sjukhus- och laboratorieutrustning', 'sjukhussängar', 'operationsbord', 'sterilisatorer', 'autoklaver', 'laboratorieutrustning', 'inkubatorer', 'vårdmöbler', 'massagebänkar'],
			de: ['Krankenhaus- und Laborausstattung', 'Krankenhausbetten', 'Operationstische', 'Sterilisatoren', 'Autoklaven', 'Laborgeräte', 'Inkubatoren', 'Krankenhausmöbel', 'Massageliegen']
		}
	},
	{
		code: 'eyewear', kind: 'product', division: '32', hs: ['9003', '9004', '9001'], cpv: ['33730000', '33734000'],
		words: {
			en: ['Eyewear', 'glasses', 'spectacles', 'sunglasses', 'spectacle frames', 'contact lenses', 'ophthalmic lenses', 'safety glasses', 'ski goggles'],
			it: ['Occhialeria', 'occhiali', 'occhiali da sole', 'montature', 'lenti a contatto', 'lenti oftalmiche', 'occhiali protettivi', 'maschere da sci'],
			pl: ['Okulary i optyka okularowa', 'okulary', 'okulary przeciwsłoneczne', 'oprawki okularowe', 'soczewki kontaktowe', 'soczewki okularowe', 'okulary ochronne', 'gogle narciarskie'],
			lt: ['Akiniai', 'akiniai nuo saulės', 'akinių rėmeliai', 'kontaktiniai lęšiai', 'akinių lęšiai', 'apsauginiai akiniai', 'slidinėjimo akiniai'],
			hu: ['Szemüvegek', 'szemüveg', 'napszemüveg', 'szemüvegkeret', 'kontaktlencse', 'szemüveglencse', 'védőszemüveg', 'síszemüveg'],
			es: ['Gafas y óptica', 'gafas', 'gafas de sol', 'monturas', 'lentes de contacto', 'lentes oftálmicas', 'gafas de protección', 'gafas de esquí'],
			sv: ['Glasögon', 'solglasögon', 'glasögonbågar', 'kontaktlinser', 'glasögonglas', 'skyddsglasögon', 'skidglasögon'],
			de: ['Brillen', 'Brille', 'Sonnenbrillen', 'Brillenfassungen', 'Kontaktlinsen', 'Brillengläser', 'Schutzbrillen', 'Skibrillen']
		}
	},
	{
		code: 'brushes-brooms', kind: 'product', division: '32', hs: ['9603', '9604', '9615'], cpv: ['39224000', '39224100'],
		words: {
			en: ['Brushes and brooms', 'brush', 'brooms', 'paint brushes', 'toothbrushes', 'industrial brushes', 'mops', 'hairbrushes', 'paint rollers'],
			it: ['Spazzole, pennelli e scope', 'spazzola', 'pennelli', 'scope', 'spazzolini da denti', 'spazzole industriali', 'mocio', 'rulli per pittura'],
			pl: ['Szczotki, pędzle i miotły', 'szczotka', 'pędzle', 'miotły', 'szczoteczki do zębów', 'szczotki przemysłowe', 'mopy', 'wałki malarskie'],
			lt: ['Šepečiai ir šluotos', 'šepetys', 'teptukai', 'šluotos', 'dantų šepetėliai', 'pramoniniai šepečiai', 'grindų šluostės', 'dažymo voleliai'],
			hu: ['Kefék, ecsetek és seprűk', 'kefe', 'ecset', 'seprű', 'fogkefe', 'ipari kefe', 'felmosó', 'festőhenger'],
			es: ['Cepillos, brochas y escobas', 'cepillo', 'brochas', 'escobas', 'cepillos de dientes', 'cepillos industriales', 'fregonas', 'rodillos de pintura'],
			sv: ['Borstar, penslar och kvastar', 'borste', 'penslar', 'kvastar', 'tandborstar', 'industriborstar', 'moppar', 'färgrollers'],
			de: ['Bürsten, Pinsel und Besen', 'Bürste', 'Pinsel', 'Besen', 'Zahnbürsten', 'Industriebürsten', 'Wischmopps', 'Farbroller']
		}
	},
	{
		code: 'protective-equipment', kind: 'product', division: '32', hs: ['6506', '9020', '6307'], cpv: ['35113000', '18143000'],
		words: {
			en: ['Personal protective equipment', 'PPE', 'safety helmets', 'face masks', 'respirators', 'ear protection', 'fall protection', 'safety harness', 'bicycle helmets', 'life jackets'],
			it: ['Dispositivi di protezione individuale', 'DPI', 'caschi di sicurezza', 'elmetti', 'mascherine', 'respiratori protettivi', 'cuffie antirumore', 'anticaduta', 'imbracature', 'caschi da bici', 'giubbotti di salvataggio'],
			pl: ['Środki ochrony indywidualnej', 'ŚOI', 'kaski ochronne', 'maseczki', 'półmaski', 'ochronniki słuchu', 'zabezpieczenia przed upadkiem', 'szelki bezpieczeństwa', 'kaski rowerowe', 'kamizelki ratunkowe'],
			lt: ['Asmeninės apsaugos priemonės', 'AAP', 'apsauginiai šalmai', 'veido kaukės', 'respiratoriai', 'ausų apsauga', 'apsauga nuo kritimo', 'saugos diržai', 'dviratininko šalmai', 'gelbėjimosi liemenės'],
			hu: ['Egyéni védőeszközök', 'védősisak', 'arcmaszk', 'légzésvédő', 'hallásvédő', 'zuhanásgátló', 'biztonsági hám', 'kerékpáros sisak', 'mentőmellény'],
			es: ['Equipos de protección individual', 'EPI', 'cascos de seguridad', 'mascarillas', 'respiradores', 'protección auditiva', 'protección anticaídas', 'arneses', 'cascos de bicicleta', 'chalecos salvavidas'],
			sv: ['Personlig skyddsutrustning', 'skyddshjälmar', 'munskydd', 'andningsskydd', 'hörselskydd', 'fallskydd', 'fallskyddssele', 'cykelhjälmar', 'flytvästar'],
			de: ['Persönliche Schutzausrüstung', 'PSA', 'Schutzhelme', 'Atemschutzmasken', 'Gesichtsmasken', 'Gehörschutz', 'Absturzsicherung', 'Auffanggurte', 'Fahrradhelme', 'Schwimmwesten']
		}
	},
	{
		code: 'gifts-candles-decor', kind: 'product', division: '32', hs: ['3406', '6702', '6704', '6913', '8306', '9505', '9701', '9702', '9703', '9705', '9706'], cpv: ['39298000', '39225600', '39294100'],
		words: {
			en: ['Gifts, candles and decorations', 'candles', 'souvenirs', 'Christmas decorations', 'promotional gifts', 'handicrafts', 'artificial flowers', 'trophies', 'home decor', 'works of art'],
			it: ['Regali, candele e decorazioni', 'candele', 'souvenir', 'addobbi natalizi', 'bomboniere', 'gadget promozionali', 'artigianato artistico', 'fiori artificiali', 'trofei', 'oggettistica', "opere d'arte"],
			pl: ['Upominki, świece i dekoracje', 'świece', 'pamiątki', 'ozdoby choinkowe', 'bombki', 'gadżety reklamowe', 'rękodzieło', 'sztuczne kwiaty', 'puchary', 'dekoracje wnętrz', 'dzieła sztuki'],
			lt: ['Dovanos, žvakės ir dekoracijos', 'žvakės', 'suvenyrai', 'kalėdinės dekoracijos', 'verslo dovanos', 'rankdarbiai', 'dirbtinės gėlės', 'prizai ir taurės', 'namų dekoras', 'meno kūriniai'],
			hu: ['Ajándékok, gyertyák és dekoráció', 'gyertya', 'szuvenír', 'karácsonyi dísz', 'reklámajándék', 'kézműves termék', 'művirág', 'serleg', 'lakásdekoráció', 'műtárgy'],
			es: ['Regalos, velas y decoración', 'velas', 'recuerdos', 'adornos navideños', 'regalos promocionales', 'artesanía', 'flores artificiales', 'trofeos', 'decoración del hogar', 'obras de arte'],
			sv: ['Presenter, ljus och dekorationer', 'stearinljus', 'levande ljus', 'souvenirer', 'julpynt', 'profilprodukter', 'hantverk', 'konstgjorda blommor', 'pokaler', 'heminredningsdetaljer', 'konstverk'],
			de: ['Geschenke, Kerzen und Dekoration', 'Kerzen', 'Souvenirs', 'Weihnachtsschmuck', 'Werbeartikel', 'Kunsthandwerk', 'Kunstblumen', 'Pokale', 'Wohnaccessoires', 'Kunstwerke']
		}
	},
	{
		code: 'signs-displays', kind: 'product', division: '32', hs: ['8310', '9405', '9610', '9611'], cpv: ['34928470', '31523000'],
		words: {
			en: ['Signs and advertising displays', 'sign', 'signage', 'nameplates', 'advertising pylons', 'roll-ups', 'exhibition stands', 'road signs', 'engraved plates', 'stamps', 'whiteboards'],
			it: ['Insegne ed espositori pubblicitari', 'insegna', 'segnaletica', 'targhe', 'totem pubblicitari', 'roll-up', 'stand fieristici', 'segnali stradali', 'targhe incise', 'timbri', 'lavagne'],
			pl: ['Szyldy i reklama wizualna', 'szyld', 'oznakowanie', 'tabliczki znamionowe', 'pylony reklamowe', 'rollupy', 'stoiska targowe', 'znaki drogowe', 'grawerowanie', 'pieczątki', 'tablice szkolne'],
			lt: ['Iškabos ir reklaminė įranga', 'iškaba', 'ženklinimas', 'lentelės', 'reklaminiai stendai', 'parodų stendai', 'kelio ženklai', 'graviravimas', 'antspaudai', 'rašomosios lentos'],
			hu: ['Táblák és reklámeszközök', 'cégtábla', 'feliratozás', 'névtábla', 'reklámoszlop', 'roll-up', 'kiállítási stand', 'közúti jelzőtábla', 'gravírozás', 'bélyegző', 'fehértábla'],
			es: ['Rótulos y soportes publicitarios', 'rótulo', 'señalética', 'placas', 'tótems publicitarios', 'roll-up', 'stands feriales', 'señales de tráfico', 'grabado', 'sellos de caucho', 'pizarras'],
			sv: ['Skyltar och reklammaterial', 'skylt', 'skyltsystem', 'namnskyltar', 'reklampyloner', 'roll-ups', 'mässmontrar', 'vägskyltar', 'gravyr', 'stämplar', 'whiteboardtavlor'],
			de: ['Schilder und Werbeanlagen', 'Schild', 'Beschilderung', 'Typenschilder', 'Werbepylone', 'Roll-ups', 'Messestände', 'Verkehrsschilder', 'Gravuren', 'Stempel', 'Tafeln']
		}
	},
	{
		code: 'buttons-zips-accessories', kind: 'product', division: '32', hs: ['6217', '6601', '7319', '8308', '9606', '9607', '9608'], cpv: ['18450000', '39295000'],
		words: {
			en: ['Buttons, zips and haberdashery', 'button', 'buttons', 'zip', 'zippers', 'buckles', 'snaps', 'haberdashery', 'clothing accessories', 'pens', 'umbrellas'],
			it: ['Bottoni, cerniere lampo e mercerie', 'bottone', 'bottoni', 'cerniere lampo', 'fibbie', 'bottoni automatici', 'passamanerie', 'accessori abbigliamento', 'penne', 'ombrelli'],
			pl: ['Guziki, zamki błyskawiczne i pasmanteria', 'guzik', 'guziki', 'suwaki', 'klamry', 'napy', 'pasmanteria', 'dodatki krawieckie', 'długopisy', 'parasole'],
			lt: ['Sagos, užtrauktukai ir galanterija', 'saga', 'sagos', 'užtrauktukai', 'sagtys', 'spaustukai', 'siuvimo priedai', 'rašikliai', 'skėčiai'],
			hu: ['Gombok, cipzárak és rövidáru', 'gomb', 'cipzár', 'csat', 'patentkapocs', 'rövidáru', 'ruházati kellék', 'toll', 'esernyő'],
			es: ['Botones, cremalleras y mercería', 'botón', 'botones', 'cremalleras', 'hebillas', 'broches', 'mercería', 'fornituras', 'bolígrafos', 'paraguas'],
			sv: ['Knappar, dragkedjor och sybehör', 'knapp', 'dragkedjor', 'blixtlås', 'spännen', 'tryckknappar', 'sybehör', 'pennor', 'paraplyer'],
			de: ['Knöpfe, Reißverschlüsse und Kurzwaren', 'Knopf', 'Reißverschluss', 'Schnallen', 'Druckknöpfe', 'Kurzwaren', 'Bekleidungszubehör', 'Kugelschreiber', 'Regenschirme']
		}
	},
	{
		code: 'baby-products', kind: 'product', division: '32', hs: ['8715'], cpv: ['33750000'],
		words: {
			en: ['Baby and child products', 'prams', 'pushchair', 'strollers', 'child car seats', 'cots', 'feeding bottles', 'dummies', 'high chairs'],
			it: ["Prodotti per l'infanzia", 'passeggini', 'carrozzine', 'seggiolini auto', 'culle', 'biberon', 'ciucci', 'seggioloni'],
			pl: ['Artykuły dla niemowląt i dzieci', 'wózki dziecięce', 'spacerówki', 'foteliki samochodowe', 'łóżeczka', 'butelki dla niemowląt', 'smoczki', 'krzesełka do karmienia'],
			lt: ['Kūdikių ir vaikų prekės', 'vaikiški vežimėliai', 'sportiniai vežimėliai', 'automobilinės kėdutės', 'vaikiškos lovytės', 'kūdikių buteliukai', 'čiulptukai', 'maitinimo kėdutės'],
			hu: ['Baba- és gyermektermékek', 'babakocsi', 'sportbabakocsi', 'gyerekülés', 'kiságy', 'cumisüveg', 'cumi', 'etetőszék'],
			es: ['Artículos para bebés y niños', 'cochecitos', 'sillas de paseo', 'sillas de coche para niños', 'cunas', 'biberones', 'chupetes', 'tronas'],
			sv: ['Baby- och barnprodukter', 'barnvagnar', 'sittvagn', 'bilbarnstolar', 'spjälsängar', 'nappflaskor', 'nappar', 'barnstolar'],
			de: ['Baby- und Kinderartikel', 'Kinderwagen', 'Buggys', 'Kindersitze', 'Gitterbetten', 'Babyflaschen', 'Schnuller', 'Hochstühle']
		}
	},
	{
		code: 'machine-repair', kind: 'service', division: '33', hs: [], cpv: ['50500000', '50530000'],
		words: {
			en: ['Machinery repair and maintenance', 'machine repair', 'maintenance', 'industrial maintenance', 'spare parts for machines', 'refurbishment', 'pump repair', 'machine servicing', 'overhaul'],
			it: ['Riparazione e manutenzione macchine', 'riparazione macchine', 'manutenzione', 'manutenzione industriale', 'ricambi per macchine', 'revisione macchine', 'riparazione pompe', 'assistenza tecnica'],
			pl: ['Naprawa i konserwacja maszyn', 'naprawa maszyn', 'konserwacja', 'utrzymanie ruchu', 'części zamienne do maszyn', 'regeneracja części', 'naprawa pomp', 'serwis maszyn', 'remonty maszyn', 'diagnostyka maszyn'],
			lt: ['Mašinų remontas ir priežiūra', 'mašinų remontas', 'techninė priežiūra', 'įrangos aptarnavimas', 'atsarginės dalys mašinoms', 'įrangos atnaujinimas', 'siurblių remontas'],
			hu: ['Gépjavítás és karbantartás', 'gépjavítás', 'karbantartás', 'ipari karbantartás', 'gépalkatrész', 'gépfelújítás', 'szivattyújavítás', 'gépszerviz'],
			es: ['Reparación y mantenimiento de maquinaria', 'reparación de máquinas', 'mantenimiento', 'mantenimiento industrial', 'repuestos para máquinas', 'reacondicionamiento', 'reparación de bombas', 'servicio técnico'],
			sv: ['Reparation och underhåll av maskiner', 'maskinreparation', 'underhåll', 'industriunderhåll', 'reservdelar till maskiner', 'renovering av maskiner', 'pumpreparation', 'maskinservice', 'förebyggande underhåll'],
			de: ['Reparatur und Wartung von Maschinen', 'Maschinenreparatur', 'Wartung', 'Instandhaltung', 'Maschinenersatzteile', 'Maschinenüberholung', 'Pumpenreparatur', 'Maschinenservice']
		}
	},
	{
		code: 'machine-installation', kind: 'service', division: '33', hs: [], cpv: ['51000000', '51500000'],
		words: {
			en: ['Installation of machinery and plant', 'machine installation', 'plant assembly', 'industrial installation', 'pipe installation', 'machine relocation', 'commissioning', 'industrial pipework', 'plant engineering'],
			it: ['Installazione di macchine e impianti', 'montaggio impianti', 'impiantistica industriale', 'montaggi industriali', 'tubazioni industriali', 'trasferimento macchinari', 'messa in servizio', 'avviamento impianti'],
			pl: ['Montaż maszyn i instalacji przemysłowych', 'montaż przemysłowy', 'instalacje przemysłowe', 'montaż linii', 'rurociągi przemysłowe', 'relokacja maszyn', 'uruchamianie maszyn', 'prefabrykacja rurociągów'],
			lt: ['Mašinų ir įrenginių montavimas', 'įrangos montavimas', 'pramoninis montavimas', 'gamyklų įrengimas', 'pramoniniai vamzdynai', 'įrenginių perkėlimas', 'paleidimo darbai'],
			hu: ['Gépek és üzemek telepítése', 'géptelepítés', 'üzemszerelés', 'technológiai szerelés', 'csővezeték-szerelés', 'gépáttelepítés', 'üzembe helyezés', 'ipari szerelés'],
			es: ['Instalación de maquinaria y plantas', 'montaje de maquinaria', 'montaje industrial', 'instalaciones industriales', 'tuberías industriales', 'traslado de maquinaria', 'puesta en marcha'],
			sv: ['Installation av maskiner och anläggningar', 'maskininstallation', 'industrimontage', 'rörmontage', 'maskinflytt', 'idrifttagning', 'industrirör', 'anläggningsmontage'],
			de: ['Installation von Maschinen und Anlagen', 'Maschinenmontage', 'Anlagenmontage', 'Industriemontage', 'Rohrleitungsbau', 'Maschinenverlagerung', 'Inbetriebnahme', 'Anlagenbau']
		}
	},
	{
		code: 'electrical-electronic-repair', kind: 'service', division: '33', hs: [], cpv: ['50532000', '50400000'],
		words: {
			en: ['Repair of electrical and electronic equipment', 'electronics repair', 'motor rewinding', 'calibration service', 'repair of medical equipment', 'electric motor repair', 'transformer service', 'repair of instruments'],
			it: ['Riparazione apparecchi elettrici ed elettronici', 'riparazione elettronica', 'riavvolgimento motori', 'servizio di taratura', 'riparazione apparecchi medicali', 'riparazione motori elettrici', 'riparazione schede'],
			pl: ['Naprawa sprzętu elektrycznego i elektronicznego', 'naprawa elektroniki', 'przezwajanie silników', 'usługi wzorcowania', 'naprawa sprzętu medycznego', 'naprawa silników elektrycznych', 'serwis transformatorów'],
			lt: ['Elektros ir elektronikos įrangos remontas', 'elektronikos remontas', 'variklių pervyniojimas', 'kalibravimo paslaugos', 'medicinos įrangos remontas', 'elektros variklių remontas', 'transformatorių aptarnavimas'],
			hu: ['Villamos és elektronikai berendezések javítása', 'elektronikai javítás', 'motortekercselés', 'kalibrálási szolgáltatás', 'orvosi műszer javítása', 'villanymotor-javítás', 'transzformátor-szerviz'],
			es: ['Reparación de equipos eléctricos y electrónicos', 'reparación electrónica', 'rebobinado de motores', 'servicio de calibración', 'reparación de equipos médicos', 'reparación de motores eléctricos', 'reparación de placas'],
			sv: ['Reparation av elektrisk och elektronisk utrustning', 'elektronikreparation', 'omlindning av motorer', 'kalibreringstjänster', 'reparation av medicinsk utrustning', 'elmotorreparation', 'transformatorservice'],
			de: ['Reparatur elektrischer und elektronischer Geräte', 'Elektronikreparatur', 'Motorenwicklung', 'Kalibrierdienst', 'Reparatur von Medizintechnik', 'Elektromotorenreparatur', 'Transformatorenservice']
		}
	},
	{
		code: 'ship-rail-aircraft-repair', kind: 'service', division: '33', hs: [], cpv: ['50200000'],
		words: {
			en: ['Ship, rail and aircraft repair', 'ship repair', 'ship maintenance', 'aircraft maintenance', 'MRO', 'wagon repair', 'dry dock', 'yacht refit', 'railway maintenance'],
			it: ['Riparazione navi, treni e aerei', 'riparazioni navali', 'manutenzione navi', 'manutenzione aeronautica', 'MRO', 'riparazione carri', 'bacino di carenaggio', 'refit yacht', 'manutenzione ferroviaria'],
			pl: ['Remont statków, taboru i samolotów', 'remont statków', 'remonty statków', 'obsługa techniczna samolotów', 'MRO', 'naprawa wagonów', 'dok', 'remont jachtów', 'utrzymanie taboru'],
			lt: ['Laivų, traukinių ir orlaivių remontas', 'laivų remontas', 'laivų priežiūra', 'orlaivių priežiūra', 'MRO', 'vagonų remontas', 'dokas', 'jachtų remontas'],
			hu: ['Hajó-, vasúti jármű- és repülőgép-javítás', 'hajójavítás', 'hajókarbantartás', 'repülőgép-karbantartás', 'MRO', 'vagonjavítás', 'szárazdokk', 'jachtfelújítás'],
			es: ['Reparación de buques, trenes y aviones', 'reparación naval', 'mantenimiento de buques', 'mantenimiento aeronáutico', 'MRO', 'reparación de vagones', 'dique seco', 'reforma de yates', 'mantenimiento ferroviario'],
			sv: ['Reparation av fartyg, tåg och flygplan', 'fartygsreparation', 'fartygsunderhåll', 'flygplansunderhåll', 'MRO', 'vagnreparation', 'torrdocka', 'renovering av båtar', 'tågunderhåll'],
			de: ['Reparatur von Schiffen, Bahnen und Flugzeugen', 'Schiffsreparatur', 'Schiffswartung', 'Flugzeugwartung', 'MRO', 'Waggonreparatur', 'Trockendock', 'Yachtrefit', 'Bahninstandhaltung']
		}
	}
];
