import type { Group } from '#lib/vocabulary/model.ts';

/**
 * Groups in NACE divisions 19 to 25: fuels, chemicals, medicines, rubber, plastics, glass, ceramics, stone, metals and metal products.
 * In every row the first word is the label, the rest is what people type. One line a language, so that a translator
 * compares whole rows: the formatter stays out.
 */
// prettier-ignore
export const groups: Group[] = [
	{
		code: 'fuels', kind: 'product', division: '19', hs: ['2207', '2701', '2702', '2704', '2709', '2710', '2711'], cpv: ['09100000'],
		words: {
			en: ['Fuels and biofuels', 'fuel', 'diesel', 'petrol', 'biodiesel', 'bioethanol', 'heating oil', 'liquefied gas', 'LPG', 'coal'],
			it: ['Carburanti e biocarburanti', 'carburante', 'gasolio', 'benzina', 'biodiesel', 'bioetanolo', 'GPL', 'carbone', 'combustibili'],
			pl: ['Paliwa i biopaliwa', 'paliwo', 'olej napędowy', 'benzyna', 'biodiesel', 'bioetanol', 'olej opałowy', 'gaz płynny', 'węgiel'],
			lt: ['Degalai ir biodegalai', 'kuras', 'dyzelinas', 'benzinas', 'biodyzelinas', 'bioetanolis', 'krosnių kuras', 'suskystintos dujos', 'anglys'],
			hu: ['Üzemanyagok és bioüzemanyagok', 'üzemanyag', 'gázolaj', 'benzin', 'biodízel', 'bioetanol', 'fűtőolaj', 'PB-gáz', 'szén'],
			es: ['Combustibles y biocombustibles', 'combustible', 'gasóleo', 'gasolina', 'biodiésel', 'bioetanol', 'GLP', 'carbón', 'gas licuado'],
			sv: ['Drivmedel och biobränslen', 'bränsle', 'diesel', 'bensin', 'biodiesel', 'bioetanol', 'eldningsolja', 'gasol', 'kol'],
			de: ['Kraft- und Brennstoffe', 'Kraftstoff', 'Diesel', 'Benzin', 'Biodiesel', 'Bioethanol', 'Heizöl', 'Flüssiggas', 'Kohle', 'Biokraftstoffe']
		}
	},
	{
		code: 'lubricants', kind: 'product', division: '19', hs: ['2710', '2712', '2713', '2714', '2715', '3403', '3404'], cpv: ['09211000'],
		words: {
			en: ['Lubricants and waxes', 'engine oil', 'lubricating oil', 'grease', 'hydraulic oil', 'cutting fluid', 'cooling lubricant', 'paraffin wax', 'bitumen'],
			it: ['Lubrificanti e cere', 'olio motore', 'olio lubrificante', 'grasso lubrificante', 'olio idraulico', 'olio da taglio', 'lubrorefrigerante', 'paraffina', 'bitume'],
			pl: ['Smary i woski', 'olej silnikowy', 'olej smarowy', 'smar', 'olej hydrauliczny', 'chłodziwo obróbkowe', 'parafina', 'bitum'],
			lt: ['Tepalai ir vaškai', 'variklinė alyva', 'tepimo alyva', 'plastiškas tepalas', 'hidraulinė alyva', 'tepimo-aušinimo skystis', 'parafinas', 'bitumas'],
			hu: ['Kenőanyagok és viaszok', 'motorolaj', 'kenőolaj', 'kenőzsír', 'hidraulikaolaj', 'hűtő-kenő folyadék', 'paraffin', 'bitumen'],
			es: ['Lubricantes y ceras', 'aceite de motor', 'aceite lubricante', 'grasa lubricante', 'aceite hidráulico', 'taladrina', 'parafina', 'betún'],
			sv: ['Smörjmedel och vaxer', 'motorolja', 'smörjolja', 'smörjfett', 'hydraulolja', 'skärvätska', 'paraffin', 'bitumen'],
			de: ['Schmierstoffe und Wachse', 'Motoröl', 'Schmieröl', 'Schmierfett', 'Hydrauliköl', 'Kühlschmierstoff', 'Paraffin', 'Bitumen']
		}
	},
	{
		code: 'basic-chemicals', kind: 'product', division: '20', hs: ['1520', '28', '29'], cpv: ['24300000'],
		words: {
			en: ['Basic chemicals', 'chemicals', 'acids', 'solvents', 'alcohols', 'hydroxides', 'caustic soda', 'organic chemicals', 'inorganic chemicals'],
			it: ['Prodotti chimici di base', 'prodotti chimici', 'acidi', 'solventi', 'alcoli', 'soda caustica', 'chimica organica', 'chimica inorganica'],
			pl: ['Chemikalia podstawowe', 'chemikalia', 'kwasy', 'rozpuszczalniki', 'alkohole', 'wodorotlenki', 'soda kaustyczna', 'odczynniki organiczne'],
			lt: ['Pagrindinės cheminės medžiagos', 'chemikalai', 'rūgštys', 'tirpikliai', 'alkoholiai', 'šarmai', 'kaustinė soda', 'organinės medžiagos'],
			hu: ['Alapvegyszerek', 'vegyszerek', 'vegyi anyagok', 'savak', 'oldószerek', 'alkoholok', 'lúgok', 'marónátron', 'szerves vegyületek'],
			es: ['Productos químicos básicos', 'productos químicos', 'ácidos', 'disolventes', 'alcoholes', 'sosa cáustica', 'química orgánica', 'química inorgánica'],
			sv: ['Baskemikalier', 'kemikalier', 'syror', 'lösningsmedel', 'alkoholer', 'lut', 'kaustiksoda', 'organiska kemikalier'],
			de: ['Grundchemikalien', 'Chemikalien', 'Säuren', 'Lösungsmittel', 'Alkohole', 'Laugen', 'Natronlauge', 'organische Chemie', 'anorganische Chemie']
		}
	},
	{
		code: 'industrial-gases', kind: 'product', division: '20', hs: ['2804', '2811'], cpv: ['24110000'],
		words: {
			en: ['Industrial gases', 'oxygen', 'nitrogen', 'argon', 'carbon dioxide', 'hydrogen', 'dry ice', 'refrigerant gas'],
			it: ['Gas industriali', 'gas tecnici', 'ossigeno', 'azoto', 'argon', 'anidride carbonica', 'idrogeno', 'ghiaccio secco', 'gas refrigerante'],
			pl: ['Gazy techniczne', 'gazy przemysłowe', 'tlen', 'azot', 'argon', 'dwutlenek węgla', 'wodór', 'suchy lód', 'czynnik chłodniczy'],
			lt: ['Pramoninės dujos', 'techninės dujos', 'deguonis', 'azotas', 'argonas', 'anglies dioksidas', 'vandenilis', 'sausasis ledas', 'šaltnešis'],
			hu: ['Ipari gázok', 'műszaki gázok', 'oxigén', 'nitrogén', 'argon', 'szén-dioxid', 'hidrogén', 'szárazjég', 'hűtőközeg'],
			es: ['Gases industriales', 'oxígeno', 'nitrógeno', 'argón', 'dióxido de carbono', 'hidrógeno', 'hielo seco', 'gas refrigerante'],
			sv: ['Industrigaser', 'syrgas', 'kväve', 'argon', 'koldioxid', 'vätgas', 'torris', 'köldmedium'],
			de: ['Industriegase', 'technische Gase', 'Sauerstoff', 'Stickstoff', 'Argon', 'Kohlendioxid', 'Wasserstoff', 'Trockeneis', 'Kältemittel']
		}
	},
	{
		code: 'fertilisers', kind: 'product', division: '20', hs: ['31'], cpv: ['24400000'],
		words: {
			en: ['Fertilisers', 'fertilizer', 'organic fertiliser', 'mineral fertiliser', 'liquid fertiliser', 'compost', 'biostimulants', 'urea'],
			it: ['Fertilizzanti', 'concime', 'concimi', 'fertilizzante organico', 'compost', 'biostimolanti', 'ammendanti', 'urea'],
			pl: ['Nawozy', 'nawóz', 'nawóz organiczny', 'nawozy mineralne', 'nawóz płynny', 'kompost', 'biostymulatory', 'mocznik'],
			lt: ['Trąšos', 'trąša', 'organinės trąšos', 'mineralinės trąšos', 'skystosios trąšos', 'kompostas', 'biostimuliatoriai', 'karbamidas'],
			hu: ['Műtrágyák és trágyák', 'műtrágya', 'szerves trágya', 'folyékony trágya', 'komposzt', 'biostimulátor', 'karbamid', 'talajjavító'],
			es: ['Fertilizantes', 'abono', 'abonos', 'fertilizante orgánico', 'compost', 'bioestimulantes', 'enmiendas', 'urea'],
			sv: ['Gödsel och näring', 'gödselmedel', 'konstgödsel', 'organisk gödsel', 'flytande näring', 'kompost', 'biostimulanter', 'urea'],
			de: ['Düngemittel', 'Dünger', 'organischer Dünger', 'Mineraldünger', 'Flüssigdünger', 'Kompost', 'Biostimulanzien', 'Harnstoff']
		}
	},
	{
		code: 'plant-protection', kind: 'product', division: '20', hs: ['3808'], cpv: ['24450000'],
		words: {
			en: ['Plant protection and pest control', 'pesticides', 'herbicide', 'fungicide', 'insecticide', 'biocides', 'disinfectant', 'rodenticide', 'pheromone traps'],
			it: ['Agrofarmaci e biocidi', 'fitosanitari', 'erbicida', 'diserbante', 'fungicida', 'insetticida', 'biocida', 'disinfettante', 'topicida'],
			pl: ['Środki ochrony roślin i biobójcze', 'pestycydy', 'herbicyd', 'fungicyd', 'środek owadobójczy', 'biocydy', 'środek dezynfekujący', 'trutka na szczury'],
			lt: ['Augalų apsaugos ir biocidiniai produktai', 'pesticidai', 'herbicidas', 'fungicidas', 'insekticidas', 'biocidai', 'dezinfekantas', 'graužikų nuodai'],
			hu: ['Növényvédő és irtószerek', 'növényvédő szer', 'gyomirtó', 'gombaölő', 'rovarirtó', 'biocid', 'fertőtlenítőszer', 'rágcsálóirtó'],
			es: ['Fitosanitarios y biocidas', 'plaguicidas', 'herbicida', 'fungicida', 'insecticida', 'biocida', 'desinfectante', 'raticida'],
			sv: ['Växtskydd och bekämpningsmedel', 'bekämpningsmedel', 'ogräsmedel', 'svampmedel', 'insektsmedel', 'biocider', 'desinfektionsmedel', 'råttgift'],
			de: ['Pflanzenschutz und Schädlingsbekämpfung', 'Pflanzenschutzmittel', 'Herbizid', 'Fungizid', 'Insektizid', 'Biozide', 'Desinfektionsmittel', 'Rattengift']
		}
	},
	{
		code: 'plastic-resins', kind: 'product', division: '20', hs: ['3901', '3902', '3903', '3904', '3905', '3906', '3907', '3908', '3909', '3910', '3911', '3912', '3913', '3914', '4001', '4002'], cpv: ['24500000'],
		words: {
			en: ['Plastics raw materials and resins', 'plastic granulate', 'polyethylene', 'polypropylene', 'polyamide', 'epoxy resin', 'PVC compound', 'masterbatch', 'silicone', 'bioplastics', 'synthetic rubber'],
			it: ['Materie plastiche e resine', 'granuli plastici', 'polietilene', 'polipropilene', 'poliammide', 'resina epossidica', 'mescole PVC', 'masterbatch', 'silicone', 'bioplastiche', 'gomma sintetica'],
			pl: ['Tworzywa sztuczne i żywice', 'granulat tworzyw', 'polietylen', 'polipropylen', 'poliamid', 'żywica epoksydowa', 'koncentraty barwiące', 'silikon', 'biotworzywa', 'kauczuk syntetyczny'],
			lt: ['Plastikų žaliavos ir dervos', 'plastiko granulės', 'polietilenas', 'polipropilenas', 'poliamidas', 'epoksidinė derva', 'dažų koncentratai plastikui', 'silikonas', 'bioplastikas', 'sintetinis kaučiukas'],
			hu: ['Műanyag-alapanyagok és gyanták', 'műanyag granulátum', 'polietilén', 'polipropilén', 'poliamid', 'epoxigyanta', 'mesterkeverék', 'szilikon', 'bioműanyag', 'szintetikus gumi'],
			es: ['Materias primas plásticas y resinas', 'granza de plástico', 'polietileno', 'polipropileno', 'poliamida', 'resina epoxi', 'masterbatch', 'silicona', 'bioplásticos', 'caucho sintético'],
			sv: ['Plastråvaror och hartser', 'plastgranulat', 'polyeten', 'polypropen', 'polyamid', 'epoxiharts', 'masterbatch', 'silikon', 'bioplast', 'syntetgummi'],
			de: ['Kunststoffrohstoffe und Harze', 'Kunststoffgranulat', 'Polyethylen', 'Polypropylen', 'Polyamid', 'Epoxidharz', 'Masterbatch', 'Silikon', 'Biokunststoffe', 'Synthesekautschuk']
		}
	},
	{
		code: 'dyes-pigments', kind: 'product', division: '20', hs: ['3201', '3202', '3203', '3204', '3205', '3206', '3207'], cpv: ['24200000'],
		words: {
			en: ['Dyes and pigments', 'dye', 'pigment', 'colourants', 'titanium dioxide', 'ceramic glazes', 'tanning agents', 'food colouring'],
			it: ['Coloranti e pigmenti', 'colorante', 'pigmento', 'biossido di titanio', 'smalti ceramici', 'concianti', 'coloranti alimentari'],
			pl: ['Barwniki i pigmenty', 'barwnik', 'pigment', 'dwutlenek tytanu', 'szkliwa ceramiczne', 'garbniki', 'barwniki spożywcze'],
			lt: ['Dažikliai ir pigmentai', 'dažiklis', 'pigmentas', 'titano dioksidas', 'keraminės glazūros', 'rauginimo medžiagos', 'maistiniai dažikliai'],
			hu: ['Színezékek és pigmentek', 'színezék', 'pigment', 'titán-dioxid', 'kerámiamáz', 'cserzőanyag', 'ételfesték'],
			es: ['Colorantes y pigmentos', 'colorante', 'pigmento', 'dióxido de titanio', 'esmaltes cerámicos', 'fritas cerámicas', 'curtientes', 'colorantes alimentarios'],
			sv: ['Färgämnen och pigment', 'färgämne', 'pigment', 'titandioxid', 'keramiska glasyrer', 'garvämnen', 'livsmedelsfärg'],
			de: ['Farbstoffe und Pigmente', 'Farbstoff', 'Pigment', 'Titandioxid', 'Keramikglasuren', 'Gerbstoffe', 'Lebensmittelfarben']
		}
	},
	{
		code: 'paints-varnishes', kind: 'product', division: '20', hs: ['3208', '3209', '3210', '3211', '3212', '3213', '3214', '3215'], cpv: ['44800000', '22600000'],
		words: {
			en: ['Paints, varnishes and inks', 'paint', 'varnish', 'lacquer', 'coatings', 'wood stain', 'powder coatings', 'printing ink', 'primer', 'putty'],
			it: ['Vernici, pitture e inchiostri', 'vernice', 'pittura', 'smalto', 'impregnante', 'vernici in polvere', 'inchiostro da stampa', 'primer', 'stucco'],
			pl: ['Farby, lakiery i tusze drukarskie', 'farba', 'lakier', 'emalia', 'lakierobejca', 'farby proszkowe', 'farba drukarska', 'podkład', 'szpachlówka'],
			lt: ['Dažai, lakai ir rašalai', 'dažai', 'lakas', 'emalė', 'beicas', 'milteliniai dažai', 'spaustuviniai dažai', 'gruntas', 'glaistas'],
			hu: ['Festékek, lakkok és nyomdafestékek', 'festék', 'lakk', 'zománcfesték', 'pác', 'porfesték', 'nyomdafesték', 'alapozó', 'gitt', 'vakolat'],
			es: ['Pinturas, barnices y tintas', 'pintura', 'barniz', 'esmalte', 'lasur', 'pintura en polvo', 'tinta de impresión', 'imprimación', 'masilla'],
			sv: ['Färg, lack och tryckfärg', 'målarfärg', 'lack', 'lasyr', 'träbets', 'pulverfärg', 'tryckfärg', 'grundfärg', 'spackel'],
			de: ['Farben, Lacke und Druckfarben', 'Farbe', 'Lack', 'Anstrich', 'Holzlasur', 'Pulverlack', 'Druckfarbe', 'Grundierung', 'Spachtelmasse']
		}
	},
	{
		code: 'adhesives-sealants', kind: 'product', division: '20', hs: ['3506', '3214'], cpv: ['24910000', '44830000'],
		words: {
			en: ['Adhesives and sealants', 'glue', 'adhesive', 'hot melt', 'sealant', 'silicone sealant', 'mounting foam', 'tile adhesive', 'wood glue'],
			it: ['Adesivi e sigillanti', 'colla', 'colle', 'adesivo', 'hot melt', 'sigillante', 'sigillante siliconico', 'schiuma poliuretanica di montaggio', 'colla per piastrelle'],
			pl: ['Kleje i uszczelniacze', 'klej', 'klej topliwy', 'uszczelniacz', 'silikon sanitarny', 'pianka montażowa', 'klej do płytek', 'klej do drewna'],
			lt: ['Klijai ir hermetikai', 'klijai', 'lydieji klijai', 'hermetikas', 'silikoninis hermetikas', 'montavimo putos', 'plytelių klijai', 'medžio klijai'],
			hu: ['Ragasztók és tömítőanyagok', 'ragasztó', 'olvadékragasztó', 'tömítőanyag', 'szilikonos tömítő', 'purhab', 'csemperagasztó', 'faragasztó'],
			es: ['Adhesivos y sellantes', 'cola', 'pegamento', 'adhesivo', 'adhesivo termofusible', 'sellador', 'silicona selladora', 'espuma de montaje', 'cemento cola'],
			sv: ['Lim och tätningsmedel', 'lim', 'smältlim', 'fogmassa', 'tätningsmedel', 'fogskum', 'kakelfix', 'trälim'],
			de: ['Kleb- und Dichtstoffe', 'Kleber', 'Klebstoff', 'Leim', 'Schmelzkleber', 'Dichtstoff', 'Silikondichtstoff', 'Montageschaum', 'Fliesenkleber', 'Holzleim']
		}
	},
	{
		code: 'cleaning-products', kind: 'product', division: '20', hs: ['3401', '3402', '3405'], cpv: ['39800000', '39830000'],
		words: {
			en: ['Cleaning products and detergents', 'detergent', 'soap', 'washing powder', 'cleaning agent', 'dishwashing liquid', 'laundry detergent', 'fabric softener', 'industrial cleaner', 'polish'],
			it: ['Detergenti e prodotti per la pulizia', 'detergente', 'detersivo', 'detersivi', 'sapone', 'ammorbidente', 'sgrassatore', 'detergenti professionali', 'lucidanti'],
			pl: ['Środki czystości i detergenty', 'środek czyszczący', 'detergent', 'mydło', 'proszek do prania', 'płyn do naczyń', 'płyn do płukania', 'chemia gospodarcza', 'chemia profesjonalna'],
			lt: ['Valymo priemonės ir skalbikliai', 'ploviklis', 'valiklis', 'muilas', 'skalbimo milteliai', 'indų ploviklis', 'audinių minkštiklis', 'buitinė chemija'],
			hu: ['Tisztítószerek és mosószerek', 'tisztítószer', 'mosószer', 'szappan', 'mosópor', 'mosogatószer', 'öblítő', 'háztartási vegyi áru', 'ipari tisztítószer'],
			es: ['Productos de limpieza y detergentes', 'detergente', 'jabón', 'lavavajillas líquido', 'suavizante', 'desengrasante', 'limpiador', 'limpieza profesional', 'abrillantador'],
			sv: ['Rengöringsmedel och tvättmedel', 'rengöring', 'tvättmedel', 'tvål', 'såpa', 'diskmedel', 'sköljmedel', 'avfettningsmedel', 'putsmedel'],
			de: ['Reinigungs- und Waschmittel', 'Reinigungsmittel', 'Waschmittel', 'Seife', 'Spülmittel', 'Weichspüler', 'Industriereiniger', 'Entfetter', 'Politur']
		}
	},
	{
		code: 'cosmetics', kind: 'product', division: '20', hs: ['3303', '3304', '3305', '3306', '3307', '9616'], cpv: ['33700000', '33710000'],
		words: {
			en: ['Cosmetics and perfumes', 'face cream', 'make-up', 'skin care', 'shampoo', 'perfume', 'natural cosmetics', 'lipstick', 'sun cream', 'hair care', 'toothpaste'],
			it: ['Cosmetici e profumi', 'cosmesi', 'crema viso', 'trucco', 'cura della pelle', 'shampoo', 'profumo', 'cosmetici naturali', 'rossetto', 'crema solare', 'dentifricio'],
			pl: ['Kosmetyki i perfumy', 'kosmetyk', 'krem', 'makijaż', 'pielęgnacja skóry', 'szampon', 'perfumy', 'kosmetyki naturalne', 'szminka', 'pasta do zębów'],
			lt: ['Kosmetika ir kvepalai', 'kremas', 'makiažas', 'odos priežiūra', 'šampūnas', 'kvepalai', 'natūrali kosmetika', 'lūpų dažai', 'dantų pasta'],
			hu: ['Kozmetikumok és parfümök', 'kozmetikum', 'krém', 'smink', 'bőrápolás', 'sampon', 'parfüm', 'natúrkozmetikum', 'rúzs', 'naptej', 'fogkrém'],
			es: ['Cosmética y perfumes', 'cosméticos', 'crema facial', 'maquillaje', 'cuidado de la piel', 'champú', 'perfume', 'cosmética natural', 'pintalabios', 'protector solar', 'dentífrico'],
			sv: ['Kosmetika och parfym', 'hudkräm', 'smink', 'hudvård', 'schampo', 'parfym', 'naturkosmetik', 'läppstift', 'solkräm', 'tandkräm'],
			de: ['Kosmetik und Parfüm', 'Kosmetika', 'Creme', 'Schminke', 'Hautpflege', 'Shampoo', 'Parfüm', 'Naturkosmetik', 'Lippenstift', 'Sonnencreme', 'Zahnpasta']
		}
	},
	{
		code: 'essential-oils-flavours', kind: 'product', division: '20', hs: ['1301', '1302', '3301', '3302'], cpv: ['24920000'],
		words: {
			en: ['Essential oils and flavourings', 'essential oil', 'aroma', 'fragrance', 'flavour', 'plant extracts', 'aromatherapy', 'food flavouring'],
			it: ['Oli essenziali e aromi', 'olio essenziale', 'aromi alimentari', 'fragranza', 'essenze', 'estratti vegetali', 'aromaterapia'],
			pl: ['Olejki eteryczne i aromaty', 'olejek eteryczny', 'aromat', 'kompozycja zapachowa', 'ekstrakty roślinne', 'aromaterapia', 'aromaty spożywcze'],
			lt: ['Eteriniai aliejai ir aromatai', 'eterinis aliejus', 'kvapioji medžiaga', 'aromatas', 'augalų ekstraktai', 'aromaterapija', 'maisto aromatai'],
			hu: ['Illóolajok és aromák', 'illóolaj', 'aroma', 'illatanyag', 'növényi kivonat', 'aromaterápia', 'élelmiszeraroma'],
			es: ['Aceites esenciales y aromas', 'aceite esencial', 'aroma alimentario', 'fragancia', 'esencias', 'extractos vegetales', 'aromaterapia'],
			sv: ['Eteriska oljor och aromer', 'eterisk olja', 'arom', 'doftämnen', 'växtextrakt', 'aromaterapi', 'smakämnen'],
			de: ['Ätherische Öle und Aromen', 'ätherisches Öl', 'Aroma', 'Duftstoffe', 'Riechstoffe', 'Pflanzenextrakte', 'Aromatherapie', 'Lebensmittelaromen']
		}
	},
	{
		code: 'specialty-chemicals', kind: 'product', division: '20', hs: ['38', '35'], cpv: ['24950000', '24960000'],
		words: {
			en: ['Specialty chemicals', 'additives', 'catalysts', 'water treatment chemicals', 'enzymes', 'construction chemicals', 'laboratory reagents', 'antifreeze', 'flame retardants', 'activated carbon'],
			it: ['Chimica specialistica', 'additivi', 'catalizzatori', 'prodotti per trattamento acque', 'enzimi', 'chimica per edilizia', 'reagenti di laboratorio', 'antigelo', 'ritardanti di fiamma'],
			pl: ['Chemia specjalistyczna', 'dodatki chemiczne', 'katalizatory chemiczne', 'chemia do uzdatniania wody', 'enzymy', 'chemia budowlana', 'odczynniki laboratoryjne', 'płyn niezamarzający', 'środki ognioochronne'],
			lt: ['Specialioji chemija', 'cheminiai priedai', 'katalizatoriai', 'vandens ruošimo chemija', 'fermentai', 'statybinė chemija', 'laboratoriniai reagentai', 'antifrizas', 'antipirenai'],
			hu: ['Különleges vegyi anyagok', 'adalékanyagok', 'katalizátorok', 'vízkezelő vegyszer', 'enzimek', 'építési vegyi anyag', 'laboratóriumi reagens', 'fagyálló', 'égésgátló'],
			es: ['Especialidades químicas', 'aditivos', 'catalizadores', 'productos para tratamiento de aguas', 'enzimas', 'química para la construcción', 'reactivos de laboratorio', 'anticongelante', 'retardantes de llama'],
			sv: ['Specialkemikalier', 'tillsatser', 'katalysatorer', 'vattenreningskemikalier', 'enzymer', 'byggkemi', 'laboratoriereagenser', 'frostskyddsmedel', 'flamskyddsmedel'],
			de: ['Spezialchemikalien', 'Additive', 'Katalysatoren', 'Wasserbehandlungschemie', 'Enzyme', 'Bauchemie', 'Laborreagenzien', 'Frostschutzmittel', 'Flammschutzmittel']
		}
	},
	{
		code: 'explosives-fireworks', kind: 'product', division: '20', hs: ['36'], cpv: ['24600000'],
		words: {
			en: ['Explosives, fireworks and matches', 'fireworks', 'explosives', 'matches', 'pyrotechnics', 'detonators', 'blasting'],
			it: ["Esplosivi, fuochi d'artificio e fiammiferi", "fuochi d'artificio", 'esplosivi', 'fiammiferi', 'pirotecnica', 'detonatori', 'mine da cava'],
			pl: ['Materiały wybuchowe, fajerwerki i zapałki', 'fajerwerki', 'materiały wybuchowe', 'zapałki', 'pirotechnika', 'zapalniki', 'roboty strzałowe'],
			lt: ['Sprogmenys, fejerverkai ir degtukai', 'fejerverkai', 'sprogmenys', 'degtukai', 'pirotechnika', 'detonatoriai'],
			hu: ['Robbanóanyagok, tűzijátékok és gyufák', 'tűzijáték', 'robbanóanyag', 'gyufa', 'pirotechnika', 'gyutacs', 'detonátor'],
			es: ['Explosivos, fuegos artificiales y cerillas', 'fuegos artificiales', 'explosivos', 'cerillas', 'pirotecnia', 'detonadores', 'voladuras'],
			sv: ['Sprängämnen, fyrverkerier och tändstickor', 'fyrverkerier', 'sprängämnen', 'tändstickor', 'pyroteknik', 'sprängkapslar'],
			de: ['Sprengstoffe, Feuerwerk und Zündhölzer', 'Feuerwerkskörper', 'Sprengstoff', 'Streichhölzer', 'Pyrotechnik', 'Zünder']
		}
	},
	{
		code: 'man-made-fibres', kind: 'product', division: '20', hs: ['5402', '5403', '5404', '5405', '5501', '5502', '5503', '5504', '5505', '5506', '5507', '6815'], cpv: ['19720000', '19730000'],
		words: {
			en: ['Man-made fibres', 'polyester fibre', 'viscose', 'polyamide fibre', 'carbon fibre', 'aramid', 'filament yarn', 'staple fibre'],
			it: ['Fibre artificiali e sintetiche', 'fibra poliestere', 'viscosa', 'fibra poliammidica', 'fibra di carbonio', 'aramide', 'fibra in fiocco'],
			pl: ['Włókna chemiczne', 'włókno poliestrowe', 'wiskoza', 'włókno poliamidowe', 'włókno węglowe', 'aramid', 'włókno cięte'],
			lt: ['Cheminiai pluoštai', 'poliesterio pluoštas', 'viskozė', 'poliamido pluoštas', 'anglies pluoštas', 'aramidas', 'štapelinis pluoštas'],
			hu: ['Vegyi szálak', 'műszál', 'poliészterszál', 'viszkóz', 'poliamidszál', 'szénszál', 'aramid', 'vágott szál'],
			es: ['Fibras químicas', 'fibra de poliéster', 'viscosa', 'fibra de poliamida', 'fibra de carbono', 'aramida', 'fibra cortada'],
			sv: ['Konstfibrer', 'polyesterfiber', 'viskos', 'polyamidfiber', 'kolfiber', 'aramid', 'stapelfiber'],
			de: ['Chemiefasern', 'Polyesterfaser', 'Viskose', 'Polyamidfaser', 'Kohlenstofffaser', 'Carbonfaser', 'Aramid', 'Stapelfaser']
		}
	},
	{
		code: 'medicines', kind: 'product', division: '21', hs: ['30'], cpv: ['33600000'],
		words: {
			en: ['Medicines and pharmaceuticals', 'medicine', 'drugs', 'tablets', 'capsules', 'active ingredients', 'generics', 'vaccines', 'herbal medicines', 'eye drops'],
			it: ['Farmaci e medicinali', 'farmaco', 'medicinale', 'compresse', 'principi attivi', 'generici', 'vaccini', 'fitoterapici', 'collirio'],
			pl: ['Leki i farmaceutyki', 'lek', 'tabletki', 'kapsułki', 'substancje czynne', 'leki generyczne', 'szczepionki', 'leki ziołowe', 'krople do oczu'],
			lt: ['Vaistai ir farmacija', 'vaistas', 'tabletės', 'vaistų kapsulės', 'veikliosios medžiagos', 'generiniai vaistai', 'vakcinos', 'augaliniai vaistai', 'akių lašai'],
			hu: ['Gyógyszerek', 'gyógyszer', 'tabletta', 'kapszula', 'hatóanyag', 'generikus gyógyszer', 'oltóanyag', 'vakcina', 'gyógynövénykészítmény', 'szemcsepp'],
			es: ['Medicamentos y productos farmacéuticos', 'medicamento', 'fármaco', 'comprimidos', 'principios activos', 'genéricos', 'vacunas', 'fitoterapia', 'colirio'],
			sv: ['Läkemedel', 'medicin', 'tabletter', 'kapslar', 'aktiva substanser', 'generika', 'vacciner', 'naturläkemedel', 'ögondroppar'],
			de: ['Arzneimittel', 'Medikamente', 'Tabletten', 'Kapseln', 'Wirkstoffe', 'Generika', 'Impfstoffe', 'pflanzliche Arzneimittel', 'Augentropfen']
		}
	},
	{
		code: 'veterinary-medicines', kind: 'product', division: '21', hs: ['3002', '3004'], cpv: ['33690000'],
		words: {
			en: ['Veterinary medicines', 'veterinary drugs', 'animal health', 'vaccines for animals', 'antiparasitics', 'veterinary diagnostics'],
			it: ['Medicinali veterinari', 'farmaci veterinari', 'salute animale', 'vaccini veterinari', 'antiparassitari', 'diagnostica veterinaria'],
			pl: ['Leki weterynaryjne', 'weterynaria', 'preparaty dla zwierząt', 'szczepionki dla zwierząt', 'środki przeciwpasożytnicze', 'diagnostyka weterynaryjna'],
			lt: ['Veterinariniai vaistai', 'veterinarija', 'gyvūnų sveikata', 'vakcinos gyvūnams', 'antiparazitiniai vaistai', 'veterinarinė diagnostika'],
			hu: ['Állatgyógyászati készítmények', 'állatgyógyszer', 'állategészségügy', 'állatoltóanyag', 'parazitaellenes szer', 'állatorvosi diagnosztika'],
			es: ['Medicamentos veterinarios', 'productos veterinarios', 'sanidad animal', 'vacunas para animales', 'antiparasitarios', 'diagnóstico veterinario'],
			sv: ['Veterinärmedicin', 'djurläkemedel', 'djurhälsa', 'vacciner för djur', 'avmaskningsmedel', 'veterinärdiagnostik'],
			de: ['Tierarzneimittel', 'Veterinärprodukte', 'Tiergesundheit', 'Tierimpfstoffe', 'Antiparasitika', 'Veterinärdiagnostik']
		}
	},
	{
		code: 'diagnostic-reagents', kind: 'product', division: '21', hs: ['3002', '3822'], cpv: ['33124000', '33696500'],
		words: {
			en: ['Diagnostic tests and reagents', 'rapid test', 'test kits', 'antibodies', 'culture media', 'DNA kits', 'in vitro diagnostics', 'pregnancy tests'],
			it: ['Test e reagenti diagnostici', 'test rapido', 'kit diagnostici', 'anticorpi', 'terreni di coltura', 'kit DNA', 'diagnostica in vitro', 'test di gravidanza'],
			pl: ['Testy i odczynniki diagnostyczne', 'szybki test', 'zestawy testowe', 'przeciwciała', 'podłoża hodowlane', 'zestawy DNA', 'diagnostyka in vitro', 'testy ciążowe'],
			lt: ['Diagnostiniai testai ir reagentai', 'greitasis testas', 'testų rinkiniai', 'antikūnai', 'auginimo terpės ląstelėms', 'DNR rinkiniai', 'in vitro diagnostika', 'nėštumo testai'],
			hu: ['Diagnosztikai tesztek és reagensek', 'gyorsteszt', 'tesztkészlet', 'antitestek', 'táptalaj', 'DNS-készlet', 'in vitro diagnosztika', 'terhességi teszt'],
			es: ['Pruebas y reactivos de diagnóstico', 'test rápido', 'kits de diagnóstico', 'anticuerpos', 'medios de cultivo', 'kits de ADN', 'diagnóstico in vitro', 'test de embarazo'],
			sv: ['Diagnostiska tester och reagenser', 'snabbtest', 'testkit', 'antikroppar', 'odlingsmedier', 'DNA-kit', 'in vitro-diagnostik', 'graviditetstest'],
			de: ['Diagnostische Tests und Reagenzien', 'Schnelltest', 'Testkits', 'Antikörper', 'Nährmedien', 'DNA-Kits', 'In-vitro-Diagnostik', 'Schwangerschaftstests']
		}
	},
	{
		code: 'tyres', kind: 'product', division: '22', hs: ['4011', '4012', '4013'], cpv: ['34350000'],
		words: {
			en: ['Tyres', 'tyre', 'tires', 'car tyres', 'truck tyres', 'retreaded tyres', 'inner tubes', 'solid tyres'],
			it: ['Pneumatici', 'pneumatico', 'gomme auto', 'gomme per camion', 'pneumatici ricostruiti', "camere d'aria", 'copertoni'],
			pl: ['Opony', 'opona', 'opony samochodowe', 'opony ciężarowe', 'opony bieżnikowane', 'dętki', 'opony pełne'],
			lt: ['Padangos', 'padanga', 'automobilių padangos', 'sunkvežimių padangos', 'restauruotos padangos', 'padangų kameros'],
			hu: ['Gumiabroncsok', 'gumiabroncs', 'autógumi', 'teherautó-abroncs', 'újrafutózott abroncs', 'belső gumi', 'abroncs'],
			es: ['Neumáticos', 'neumático', 'cubiertas', 'ruedas de coche', 'neumáticos de camión', 'neumáticos recauchutados', 'cámaras de aire'],
			sv: ['Däck', 'bildäck', 'lastbilsdäck', 'regummerade däck', 'innerslangar', 'massivdäck'],
			de: ['Reifen', 'Autoreifen', 'Lkw-Reifen', 'runderneuerte Reifen', 'Reifenschläuche', 'Vollgummireifen']
		}
	},
	{
		code: 'rubber-products', kind: 'product', division: '22', hs: ['4003', '4005', '4006', '4007', '4008', '4009', '4010', '4014', '4015', '4016', '4017'], cpv: ['19510000'],
		words: {
			en: ['Rubber products', 'rubber', 'rubber seals', 'O-rings', 'hoses', 'conveyor belts', 'rubber mats', 'rubber moulded parts', 'rubber gloves', 'rubber profiles'],
			it: ['Articoli in gomma', 'gomma', 'guarnizioni in gomma', 'O-ring', 'tubi in gomma', 'nastri in gomma', 'tappeti in gomma', 'stampati in gomma', 'guanti in lattice'],
			pl: ['Wyroby gumowe', 'guma', 'uszczelki gumowe', 'o-ringi', 'węże gumowe', 'taśmy gumowe', 'maty gumowe', 'kształtki gumowe', 'rękawice gumowe', 'profile gumowe'],
			lt: ['Gumos gaminiai', 'guma', 'guminiai tarpikliai', 'žiediniai tarpikliai', 'guminės žarnos', 'guminiai diržai', 'guminiai kilimėliai', 'guminės pirštinės', 'guminiai profiliai'],
			hu: ['Gumitermékek', 'gumi', 'gumitömítés', 'O-gyűrű', 'gumitömlő', 'gumiheveder', 'gumiszőnyeg', 'gumi alkatrész', 'gumikesztyű', 'gumiprofil'],
			es: ['Productos de caucho', 'caucho', 'goma', 'juntas de goma', 'juntas tóricas', 'mangueras de caucho', 'bandas de caucho', 'piezas de caucho', 'guantes de látex', 'perfiles de goma'],
			sv: ['Gummiprodukter', 'gummi', 'gummitätningar', 'O-ringar', 'slangar', 'gummiband', 'gummimattor', 'formgods i gummi', 'gummihandskar', 'gummiprofiler'],
			de: ['Gummiprodukte', 'Gummi', 'Gummidichtungen', 'O-Ringe', 'Gummischläuche', 'Gummiförderbänder', 'Gummimatten', 'Gummiformteile', 'Gummihandschuhe', 'Gummiprofile']
		}
	},
	{
		code: 'plastic-packaging-film', kind: 'product', division: '22', hs: ['3919', '3920', '3921', '3923'], cpv: ['44174000', '19640000'],
		words: {
			en: ['Plastic film and flexible packaging', 'plastic bags', 'film', 'foil', 'stretch film', 'shrink film', 'pouches', 'bubble wrap', 'adhesive tape', 'food film', 'doypack'],
			it: ['Film plastici e imballaggi flessibili', 'sacchetti di plastica', 'film estensibile', 'film termoretraibile', 'buste flessibili', 'pluriball', 'nastro adesivo', 'pellicola alimentare', 'doypack'],
			pl: ['Folie i opakowania elastyczne', 'worki foliowe', 'folia', 'folia stretch', 'folia termokurczliwa', 'torebki foliowe', 'folia bąbelkowa', 'taśma klejąca', 'folia spożywcza', 'doypack'],
			lt: ['Plėvelės ir lanksčioji pakuotė', 'plastikiniai maišeliai', 'plėvelė', 'tempiamoji plėvelė', 'susitraukianti plėvelė', 'burbulinė plėvelė', 'lipni juosta', 'maistinė plėvelė', 'doypack'],
			hu: ['Fóliák és hajlékony csomagolás', 'műanyag zacskó', 'fólia', 'sztreccsfólia', 'zsugorfólia', 'tasak', 'buborékfólia', 'ragasztószalag', 'élelmiszerfólia', 'állótasak'],
			es: ['Film plástico y envase flexible', 'bolsas de plástico', 'film estirable', 'film retráctil', 'bolsas flexibles', 'plástico de burbujas', 'cinta adhesiva', 'film alimentario', 'doypack'],
			sv: ['Plastfilm och mjukförpackningar', 'plastpåsar', 'folie', 'sträckfilm', 'krympfilm', 'påsar', 'bubbelplast', 'tejp', 'livsmedelsfilm', 'plastsäckar'],
			de: ['Folien und flexible Verpackungen', 'Plastikbeutel', 'Folie', 'Stretchfolie', 'Schrumpffolie', 'Beutel', 'Luftpolsterfolie', 'Klebeband', 'Lebensmittelfolie', 'Standbodenbeutel']
		}
	},
	{
		code: 'plastic-containers', kind: 'product', division: '22', hs: ['3923'], cpv: ['44618000'],
		words: {
			en: ['Plastic bottles and containers', 'plastic bottle', 'PET bottles', 'preforms', 'jars', 'caps', 'closures', 'canisters', 'trays', 'plastic crates', 'buckets'],
			it: ['Bottiglie e contenitori in plastica', 'bottiglia di plastica', 'bottiglie PET', 'preforme', 'flaconi', 'tappi in plastica', 'chiusure', 'taniche', 'vaschette', 'secchi'],
			pl: ['Butelki i pojemniki z tworzyw', 'butelka plastikowa', 'butelki PET', 'preformy', 'słoiczki plastikowe', 'zakrętki', 'nakrętki plastikowe', 'kanistry', 'tacki', 'wiadra'],
			lt: ['Plastikiniai buteliai ir talpos', 'plastikinis butelis', 'PET buteliai', 'PET ruošiniai', 'plastikiniai indeliai', 'kamšteliai', 'dangteliai', 'kanistrai', 'plastikinės dėžės', 'kibirai'],
			hu: ['Műanyag palackok és tárolók', 'műanyag palack', 'PET-palack', 'előforma', 'műanyag tégely', 'kupak', 'zárókupak', 'kanna', 'tálca', 'műanyag rekesz', 'vödör'],
			es: ['Botellas y envases de plástico', 'botella de plástico', 'botellas PET', 'preformas', 'tarros de plástico', 'tapones de plástico', 'bidones de plástico', 'bandejas', 'cubos'],
			sv: ['Plastflaskor och plastbehållare', 'plastflaska', 'PET-flaskor', 'preformar', 'plastburkar', 'kapsyler', 'skruvlock', 'dunkar', 'tråg', 'plastbackar', 'hinkar'],
			de: ['Kunststoffflaschen und -behälter', 'Plastikflasche', 'PET-Flaschen', 'Preforms', 'Kunststoffdosen', 'Verschlüsse', 'Kappen', 'Kanister', 'Schalen', 'Kunststoffkisten', 'Eimer']
		}
	},
	{
		code: 'plastic-pipes-profiles', kind: 'product', division: '22', hs: ['3916', '3917'], cpv: ['44163000', '44160000'],
		words: {
			en: ['Plastic pipes and profiles', 'plastic pipe', 'PVC pipes', 'plastic hoses', 'plastic profiles', 'plastic fittings', 'corrugated pipes', 'irrigation pipes', 'extrusion of plastics'],
			it: ['Tubi e profili in plastica', 'tubo in plastica', 'tubi in PVC', 'profili in plastica', 'raccordi in plastica', 'tubi corrugati', 'ala gocciolante', 'estrusione materie plastiche'],
			pl: ['Rury i profile z tworzyw', 'rura plastikowa', 'rury PVC', 'profile z tworzywa', 'kształtki z tworzyw', 'rury karbowane', 'węże plastikowe', 'wytłaczanie tworzyw'],
			lt: ['Plastikiniai vamzdžiai ir profiliai', 'plastikinis vamzdis', 'PVC vamzdžiai', 'plastikiniai profiliai', 'plastikinės jungtys', 'gofruoti vamzdžiai', 'plastiko ekstruzija'],
			hu: ['Műanyag csövek és profilok', 'műanyag cső', 'PVC-cső', 'műanyag profil', 'műanyag idom', 'gégecső', 'öntözőcső', 'műanyag extrudálás'],
			es: ['Tubos y perfiles de plástico', 'tubo de plástico', 'tuberías de PVC', 'perfiles de plástico', 'accesorios de plástico', 'tubos corrugados', 'tubería de riego', 'extrusión de plásticos'],
			sv: ['Plaströr och plastprofiler', 'plaströr', 'PVC-rör', 'plastprofiler', 'rördelar i plast', 'korrugerade rör', 'plastslangar', 'strängsprutning av plast'],
			de: ['Kunststoffrohre und -profile', 'Kunststoffrohr', 'PVC-Rohre', 'Kunststoffprofile', 'Formstücke aus Kunststoff', 'Wellrohre', 'Kunststoffschläuche', 'Kunststoffextrusion']
		}
	},
	{
		code: 'plastic-windows-building', kind: 'product', division: '22', hs: ['3925', '3918', '3922'], cpv: ['44221000', '44112000'],
		words: {
			en: ['Plastic windows and building products', 'PVC windows', 'plastic window', 'vinyl flooring', 'gutters', 'roller shutters', 'roof sheets', 'shower trays', 'polycarbonate sheets'],
			it: ['Finestre e prodotti edili in plastica', 'finestre in PVC', 'serramenti in PVC', 'pavimenti vinilici', 'grondaie', 'tapparelle', 'lastre in policarbonato', 'piatti doccia'],
			pl: ['Okna i wyroby budowlane z tworzyw', 'okna PCV', 'okna plastikowe', 'wykładziny PCV', 'podłogi winylowe', 'rynny', 'rolety zewnętrzne', 'płyty poliwęglanowe', 'brodziki'],
			lt: ['Plastikiniai langai ir statybos gaminiai', 'plastikiniai langai', 'plastikinis langas', 'PVC grindų danga', 'vinilinės grindys', 'latakai', 'apsauginės žaliuzės', 'polikarbonato plokštės', 'dušo padėklai'],
			hu: ['Műanyag ablakok és építőipari termékek', 'műanyag ablak', 'műanyag nyílászáró', 'vinil padló', 'PVC-padló', 'ereszcsatorna', 'redőny', 'polikarbonát lemez', 'zuhanytálca'],
			es: ['Ventanas y productos plásticos para construcción', 'ventanas de PVC', 'carpintería de PVC', 'suelos vinílicos', 'canalones', 'persianas enrollables', 'placas de policarbonato', 'platos de ducha'],
			sv: ['Plastfönster och byggprodukter av plast', 'PVC-fönster', 'vinylgolv', 'plastgolv', 'hängrännor', 'rulljalusier', 'polykarbonatskivor', 'duschkar'],
			de: ['Kunststofffenster und -bauprodukte', 'Kunststofffenster', 'PVC-Fenster', 'Vinylboden', 'Dachrinnen', 'Rollläden', 'Polycarbonatplatten', 'Duschwannen']
		}
	},
	{
		code: 'injection-moulding', kind: 'service', division: '22', hs: ['3926'], cpv: [],
		words: {
			en: ['Plastic injection moulding', 'injection molding', 'moulded plastic parts', 'technical plastic parts', 'plastic components', 'overmoulding', 'two-component moulding', 'blow moulding'],
			it: ['Stampaggio a iniezione', 'stampaggio plastica', 'stampaggio materie plastiche', 'particolari in plastica', 'componenti in plastica', 'costampaggio', 'soffiaggio plastica'],
			pl: ['Wtrysk tworzyw sztucznych', 'formowanie wtryskowe', 'wtryskownia', 'detale z tworzyw', 'elementy z tworzyw', 'wypraski', 'rozdmuch tworzyw'],
			lt: ['Plastiko liejimas', 'liejimas slėgiu iš plastiko', 'plastikinės detalės', 'techninės plastiko detalės', 'plastiko komponentai', 'išpūtimas'],
			hu: ['Műanyag fröccsöntés', 'fröccsöntés', 'fröccsöntött alkatrész', 'műanyag alkatrész', 'műszaki műanyag alkatrész', 'kétkomponensű fröccsöntés', 'fúvás'],
			es: ['Inyección de plástico', 'moldeo por inyección', 'piezas de plástico', 'componentes plásticos', 'piezas técnicas de plástico', 'sobremoldeo', 'soplado de plástico'],
			sv: ['Formsprutning', 'formsprutning av plast', 'plastdetaljer', 'tekniska plastdetaljer', 'plastkomponenter', 'tvåkomponentsprutning', 'formblåsning'],
			de: ['Kunststoffspritzguss', 'Spritzguss', 'Spritzgussteile', 'Kunststoffteile', 'technische Kunststoffteile', 'Zweikomponentenspritzguss', 'Blasformen']
		}
	},
	{
		code: 'thermoforming', kind: 'service', division: '22', hs: ['3926'], cpv: [],
		words: {
			en: ['Thermoforming and plastics processing', 'vacuum forming', 'plastics machining', 'acrylic products', 'plexiglass', 'plastic welding', 'rotational moulding', 'plastic cutting'],
			it: ['Termoformatura e lavorazione plastica', 'formatura sottovuoto', 'lavorazione plexiglass', 'metacrilato', 'saldatura materie plastiche', 'stampaggio rotazionale', 'tornitura plastica'],
			pl: ['Termoformowanie i obróbka tworzyw', 'formowanie próżniowe', 'obróbka plexi', 'wyroby z plexi', 'spawanie tworzyw', 'formowanie rotacyjne', 'obróbka mechaniczna tworzyw'],
			lt: ['Termoformavimas ir plastiko apdirbimas', 'vakuuminis formavimas', 'organinis stiklas', 'plastiko frezavimas', 'plastiko suvirinimas', 'rotacinis liejimas'],
			hu: ['Hőformázás és műanyag-megmunkálás', 'vákuumformázás', 'hőformázás', 'plexi megmunkálás', 'plexi termék', 'műanyaghegesztés', 'rotációs öntés', 'műanyag forgácsolás'],
			es: ['Termoconformado y mecanizado de plástico', 'termoformado', 'conformado al vacío', 'metacrilato', 'soldadura de plástico', 'rotomoldeo', 'mecanizado de plásticos'],
			sv: ['Termoformning och plastbearbetning', 'vakuumformning', 'plexiglas', 'plastsvetsning', 'rotationsgjutning', 'skärande bearbetning av plast'],
			de: ['Thermoformen und Kunststoffbearbeitung', 'Tiefziehen von Kunststoff', 'Vakuumformen', 'Plexiglas', 'Acrylglas', 'Kunststoffschweißen', 'Rotationsformen', 'Kunststoffzerspanung']
		}
	},
	{
		code: 'plastic-houseware', kind: 'product', division: '22', hs: ['3924', '3926'], cpv: ['39220000'],
		words: {
			en: ['Plastic household and consumer goods', 'plastic tableware', 'kitchen boxes', 'storage boxes', 'plastic hangers', 'flower pots', 'plastic cups', 'garden pots', 'watering cans'],
			it: ['Casalinghi e articoli in plastica', 'stoviglie in plastica', 'contenitori alimentari', 'scatole portaoggetti', 'grucce', 'vasi in plastica', 'bicchieri di plastica', 'annaffiatoi'],
			pl: ['Artykuły z tworzyw do domu', 'naczynia plastikowe', 'pojemniki na żywność', 'pudełka do przechowywania', 'wieszaki na ubrania', 'doniczki', 'kubki plastikowe', 'konewki'],
			lt: ['Plastikiniai namų apyvokos gaminiai', 'plastikiniai indai', 'maisto dėžutės', 'daiktų dėžės', 'pakabos drabužiams', 'vazonai', 'plastikiniai puodeliai', 'laistytuvai'],
			hu: ['Műanyag háztartási cikkek', 'műanyag edény', 'ételtároló doboz', 'tárolódoboz', 'vállfa', 'virágcserép', 'műanyag pohár', 'locsolókanna'],
			es: ['Menaje y artículos de plástico', 'vajilla de plástico', 'fiambreras', 'cajas organizadoras', 'perchas', 'macetas', 'vasos de plástico', 'regaderas'],
			sv: ['Hushållsvaror av plast', 'plastservis', 'matlådor', 'förvaringslådor', 'galgar', 'blomkrukor', 'plastmuggar', 'vattenkannor'],
			de: ['Haushaltswaren aus Kunststoff', 'Kunststoffgeschirr', 'Frischhaltedosen', 'Aufbewahrungsboxen', 'Kleiderbügel', 'Blumentöpfe', 'Plastikbecher', 'Gießkannen']
		}
	},
	{
		code: 'foam-insulation', kind: 'product', division: '22', hs: ['3921', '3926'], cpv: ['44111520', '19520000'],
		words: {
			en: ['Foams and plastic insulation', 'polystyrene', 'EPS', 'polyurethane foam', 'foam packaging', 'insulation boards', 'mattress foam', 'XPS', 'EPP parts'],
			it: ['Schiume ed espansi', 'polistirolo', 'polistirene espanso', 'poliuretano espanso', 'imballaggi in espanso', 'pannelli isolanti', 'gommapiuma', 'XPS'],
			pl: ['Pianki i izolacje z tworzyw', 'styropian', 'EPS', 'pianka poliuretanowa', 'opakowania ze styropianu', 'płyty izolacyjne', 'gąbka tapicerska', 'XPS'],
			lt: ['Putplastis ir izoliacija', 'polistireninis putplastis', 'EPS', 'poliuretano putos', 'putų polistirenas', 'izoliacinės plokštės', 'porolonas', 'XPS'],
			hu: ['Műanyag habok és szigetelés', 'polisztirol', 'hungarocell', 'EPS', 'poliuretánhab', 'habcsomagolás', 'hőszigetelő lap', 'szivacs', 'XPS'],
			es: ['Espumas y aislantes plásticos', 'poliestireno expandido', 'porexpán', 'EPS', 'espuma de poliuretano', 'paneles aislantes', 'gomaespuma', 'XPS'],
			sv: ['Skumplast och isolering', 'cellplast', 'frigolit', 'EPS', 'polyuretanskum', 'skumförpackningar', 'isolerskivor', 'skumgummi', 'XPS'],
			de: ['Schaumstoffe und Kunststoffdämmung', 'Styropor', 'EPS', 'Polyurethanschaum', 'Schaumstoffverpackung', 'Dämmplatten', 'Matratzenschaum', 'XPS']
		}
	},
	{
		code: 'composite-parts', kind: 'product', division: '22', hs: ['7019', '3926', '6815'], cpv: ['14830000'],
		words: {
			en: ['Composites and fibreglass', 'composite parts', 'fibreglass', 'glass-reinforced plastic', 'GRP', 'carbon fibre parts', 'laminates', 'prepreg', 'resin infusion'],
			it: ['Compositi e vetroresina', 'materiali compositi', 'vetroresina', 'VTR', 'parti in carbonio', 'laminati', 'prepreg', 'infusione'],
			pl: ['Kompozyty i włókno szklane', 'elementy kompozytowe', 'laminaty poliestrowo-szklane', 'włókno szklane', 'laminaty', 'elementy z włókna węglowego', 'prepreg', 'infuzja żywicy'],
			lt: ['Kompozitai ir stiklo pluoštas', 'kompozitinės detalės', 'stiklaplastis', 'stiklo pluoštas', 'anglies pluošto detalės', 'laminatai', 'prepregas', 'vakuuminė infuzija'],
			hu: ['Kompozitok és üvegszál', 'kompozit alkatrész', 'üvegszálas műanyag', 'üvegszál', 'szénszálas alkatrész', 'laminátumok', 'prepreg', 'infúziós eljárás'],
			es: ['Materiales compuestos y fibra de vidrio', 'composites', 'piezas de composite', 'fibra de vidrio', 'poliéster reforzado', 'PRFV', 'piezas de carbono', 'laminados', 'preimpregnados'],
			sv: ['Kompositer och glasfiber', 'kompositdetaljer', 'glasfiber', 'glasfiberarmerad plast', 'kolfiberdetaljer', 'laminat', 'prepreg', 'vakuuminjicering'],
			de: ['Verbundwerkstoffe und Glasfaser', 'Composites', 'Verbundteile', 'Glasfaser', 'GFK', 'CFK-Teile', 'Faserverbund', 'Laminate', 'Prepreg']
		}
	},
	{
		code: 'flat-glass', kind: 'product', division: '23', hs: ['7003', '7004', '7005', '7006', '7007', '7008', '7009', '7016'], cpv: ['14820000'],
		words: {
			en: ['Flat and building glass', 'glass', 'insulating glass', 'tempered glass', 'laminated glass', 'mirrors', 'glass doors', 'shower screens', 'double glazing', 'facade glass'],
			it: ['Vetro piano e per edilizia', 'vetro', 'vetrocamera', 'vetro temperato', 'vetro stratificato', 'specchi', 'porte in vetro', 'box doccia', 'vetreria'],
			pl: ['Szkło płaskie i budowlane', 'szkło', 'szyby zespolone', 'szkło hartowane', 'szkło laminowane', 'lustra', 'drzwi szklane', 'kabiny prysznicowe', 'szyby'],
			lt: ['Plokščiasis ir statybinis stiklas', 'stiklas', 'stiklo paketai', 'grūdintas stiklas', 'laminuotas stiklas', 'veidrodžiai', 'stiklinės durys', 'dušo kabinos'],
			hu: ['Síküveg és építőüveg', 'üveg', 'hőszigetelő üveg', 'edzett üveg', 'ragasztott üveg', 'tükör', 'üvegajtó', 'zuhanykabin', 'üvegezés'],
			es: ['Vidrio plano y para edificación', 'vidrio', 'cristal', 'doble acristalamiento', 'vidrio templado', 'vidrio laminado', 'espejos', 'puertas de vidrio', 'mamparas de ducha'],
			sv: ['Planglas och byggnadsglas', 'glas', 'isolerglas', 'härdat glas', 'laminerat glas', 'speglar', 'glasdörrar', 'duschväggar', 'glasmästeri'],
			de: ['Flachglas und Bauglas', 'Glas', 'Isolierglas', 'Sicherheitsglas', 'Verbundglas', 'Spiegel', 'Glastüren', 'Duschabtrennungen', 'Glaserei']
		}
	},
	{
		code: 'glass-packaging-tableware', kind: 'product', division: '23', hs: ['7010', '7013', '7017', '7018', '7020'], cpv: ['44618000', '39221000'],
		words: {
			en: ['Glass packaging and glassware', 'glass bottles', 'glass jars', 'wine glasses', 'drinking glasses', 'crystal', 'art glass', 'laboratory glass', 'vials'],
			it: ['Imballaggi in vetro e cristalleria', 'bottiglie di vetro', 'vasetti di vetro', 'bicchieri', 'calici', 'cristalli', 'vetro artistico', 'vetro di Murano', 'vetreria da laboratorio', 'fiale'],
			pl: ['Opakowania szklane i szkło użytkowe', 'butelki szklane', 'słoiki', 'szklanki', 'kieliszki', 'kryształy', 'szkło artystyczne', 'szkło laboratoryjne', 'ampułki'],
			lt: ['Stiklo tara ir indai', 'stikliniai buteliai', 'stiklainiai', 'stiklinės', 'taurės', 'krištolas', 'meninis stiklas', 'laboratorinis stiklas', 'buteliukai vaistams'],
			hu: ['Csomagolóüveg és üvegáru', 'üvegpalack', 'befőttesüveg', 'pohár', 'borospohár', 'kristály', 'művészi üveg', 'laborüveg', 'fiola'],
			es: ['Envases de vidrio y cristalería', 'botellas de vidrio', 'tarros de vidrio', 'copas', 'vasos de vidrio', 'cristalería fina', 'vidrio artístico', 'vidrio de laboratorio', 'viales'],
			sv: ['Glasförpackningar och glasvaror', 'glasflaskor', 'glasburkar', 'dricksglas', 'vinglas', 'kristall', 'konstglas', 'laboratorieglas', 'ampuller'],
			de: ['Glasverpackungen und Glaswaren', 'Glasflaschen', 'Einmachgläser', 'Trinkgläser', 'Weingläser', 'Kristallglas', 'Kunstglas', 'Laborglas', 'Fläschchen']
		}
	},
	{
		code: 'ceramic-tiles', kind: 'product', division: '23', hs: ['6907'], cpv: ['44111700'],
		words: {
			en: ['Ceramic tiles', 'tile', 'floor tiles', 'wall tiles', 'porcelain stoneware', 'mosaic', 'terracotta tiles'],
			it: ['Piastrelle in ceramica', 'piastrella', 'gres porcellanato', 'mosaico', 'cotto', 'rivestimenti ceramici', 'ceramiche'],
			pl: ['Płytki ceramiczne', 'płytka', 'gres', 'kafelki', 'mozaika', 'terakota', 'glazura'],
			lt: ['Keraminės plytelės', 'plytelė', 'grindų plytelės', 'sienų plytelės', 'akmens masės plytelės', 'mozaika', 'terakota'],
			hu: ['Csempe és járólap', 'kerámialap', 'csempe', 'járólap', 'gres lap', 'mozaik', 'padlólap', 'terrakotta'],
			es: ['Azulejos y baldosas', 'azulejo', 'baldosa', 'gres porcelánico', 'pavimento cerámico', 'mosaico', 'terracota'],
			sv: ['Keramiska plattor', 'kakel', 'klinker', 'granitkeramik', 'mosaik', 'golvplattor', 'terrakotta'],
			de: ['Keramikfliesen', 'Fliesen', 'Fliese', 'Bodenfliesen', 'Wandfliesen', 'Feinsteinzeug', 'Mosaik', 'Terrakotta']
		}
	},
	{
		code: 'bricks-roof-tiles', kind: 'product', division: '23', hs: ['6810', '6901', '6902', '6903', '6904', '6905', '6906'], cpv: ['44111100', '44111000'],
		words: {
			en: ['Bricks, roof tiles and refractories', 'bricks', 'brick', 'roof tiles', 'clay blocks', 'paving bricks', 'firebricks', 'refractory'],
			it: ['Mattoni, tegole e refrattari', 'mattoni', 'laterizi', 'tegole', 'coppi', 'blocchi in laterizio', 'mattoni refrattari', 'refrattario'],
			pl: ['Cegły, dachówki i ogniotrwałe', 'cegła', 'cegły', 'dachówka', 'pustaki', 'klinkier', 'cegła szamotowa', 'materiały ogniotrwałe'],
			lt: ['Plytos, čerpės ir ugniai atsparios medžiagos', 'plytos', 'plyta', 'čerpės', 'keraminiai blokeliai', 'klinkeris', 'šamotinės plytos', 'ugniai atspari keramika'],
			hu: ['Tégla, tetőcserép és tűzálló anyag', 'tégla', 'téglák', 'tetőcserép', 'falazóelem', 'burkolótégla', 'samott', 'tűzálló tégla'],
			es: ['Ladrillos, tejas y refractarios', 'ladrillo', 'ladrillos', 'tejas', 'bloques cerámicos', 'ladrillo caravista', 'ladrillo refractario', 'refractarios'],
			sv: ['Tegel, takpannor och eldfast', 'tegel', 'tegelsten', 'takpannor', 'murblock', 'marktegel', 'eldfast tegel', 'eldfasta material'],
			de: ['Ziegel, Dachziegel und Feuerfestes', 'Ziegel', 'Backsteine', 'Dachziegel', 'Mauerziegel', 'Klinker', 'Schamottesteine', 'Feuerfestmaterial']
		}
	},
	{
		code: 'ceramic-tableware-sanitary', kind: 'product', division: '23', hs: ['6910', '6911', '6912', '6913', '7324'], cpv: ['39221000', '44411000'],
		words: {
			en: ['Ceramic tableware and sanitary ware', 'porcelain', 'ceramics', 'pottery', 'plates', 'mugs', 'washbasins', 'toilets', 'ceramic ornaments'],
			it: ['Ceramica per tavola e sanitari', 'porcellana', 'ceramica artistica', 'piatti', 'tazze', 'lavabi', 'sanitari', 'maiolica', 'vasi in ceramica'],
			pl: ['Ceramika stołowa i sanitarna', 'porcelana', 'ceramika', 'garncarstwo', 'talerze', 'kubki ceramiczne', 'umywalki', 'miski ustępowe', 'figurki ceramiczne'],
			lt: ['Keraminiai indai ir santechnika', 'porcelianas', 'keramika', 'puodininkystė', 'lėkštės', 'puodeliai', 'praustuvai', 'klozetai', 'keraminiai suvenyrai'],
			hu: ['Kerámia edények és szaniterek', 'porcelán', 'kerámia', 'fazekas termékek', 'tányér', 'bögre', 'mosdókagyló', 'vécécsésze', 'kerámia dísztárgy'],
			es: ['Cerámica de mesa y sanitaria', 'porcelana', 'cerámica artística', 'alfarería', 'platos', 'tazas', 'lavabos', 'inodoros', 'loza'],
			sv: ['Keramiskt porslin och sanitetsporslin', 'porslin', 'keramik', 'krukmakeri', 'tallrikar', 'muggar', 'tvättställ', 'toalettstolar', 'stengods'],
			de: ['Tischkeramik und Sanitärkeramik', 'Porzellan', 'Keramik', 'Töpferwaren', 'Teller', 'Tassen', 'Waschbecken', 'Toiletten', 'Steingut']
		}
	},
	{
		code: 'technical-ceramics', kind: 'product', division: '23', hs: ['6909', '8546', '6914'], cpv: ['31650000'],
		words: {
			en: ['Technical ceramics', 'ceramic components', 'alumina', 'insulators', 'zirconia', 'silicon carbide', 'ceramic substrates', 'wear-resistant ceramics'],
			it: ['Ceramica tecnica', 'componenti ceramici', 'allumina', 'isolatori', 'zirconia', 'carburo di silicio', 'substrati ceramici', 'ceramica avanzata'],
			pl: ['Ceramika techniczna', 'elementy ceramiczne', 'tlenek glinu', 'izolatory', 'tlenek cyrkonu', 'węglik krzemu', 'podłoża ceramiczne'],
			lt: ['Techninė keramika', 'keraminės detalės', 'aliuminio oksidas', 'izoliatoriai', 'cirkonio oksidas', 'silicio karbidas', 'keraminiai pagrindai'],
			hu: ['Műszaki kerámia', 'kerámia alkatrész', 'alumínium-oxid', 'szigetelők', 'cirkónium-oxid', 'szilícium-karbid', 'kerámia hordozó'],
			es: ['Cerámica técnica', 'componentes cerámicos', 'alúmina', 'aisladores', 'circona', 'carburo de silicio', 'sustratos cerámicos', 'cerámica avanzada'],
			sv: ['Teknisk keramik', 'keramiska komponenter', 'aluminiumoxid', 'isolatorer', 'zirkoniumoxid', 'kiselkarbid', 'keramiska substrat'],
			de: ['Technische Keramik', 'Keramikbauteile', 'Aluminiumoxid', 'Isolatoren', 'Zirkonoxid', 'Siliziumkarbid', 'Keramiksubstrate']
		}
	},
	{
		code: 'cement-lime-plaster', kind: 'product', division: '23', hs: ['2522', '2523', '2520', '6809', '3824'], cpv: ['44111200', '44920000'],
		words: {
			en: ['Cement, lime and plaster', 'cement', 'lime', 'mortar', 'plasterboard', 'gypsum', 'dry mixes', 'screed'],
			it: ['Cemento, calce e gesso', 'cemento', 'calce', 'malta', 'cartongesso', 'gesso', 'intonaco', 'premiscelati', 'massetto'],
			pl: ['Cement, wapno i gips', 'cement', 'wapno', 'zaprawa', 'płyta gipsowo-kartonowa', 'gips', 'tynk', 'suche mieszanki', 'wylewka'],
			lt: ['Cementas, kalkės ir gipsas', 'cementas', 'kalkės', 'skiedinys', 'gipso kartonas', 'gipsas', 'tinkas', 'sausi mišiniai'],
			hu: ['Cement, mész és gipsz', 'cement', 'mész', 'habarcs', 'gipszkarton', 'gipsz', 'száraz vakolat', 'esztrich'],
			es: ['Cemento, cal y yeso', 'cemento', 'cal', 'mortero', 'placas de yeso laminado', 'pladur', 'yeso', 'enlucido', 'mortero seco'],
			sv: ['Cement, kalk och gips', 'cement', 'kalk', 'murbruk', 'gipsskivor', 'gips', 'puts', 'torrbruk', 'golvavjämning'],
			de: ['Zement, Kalk und Gips', 'Zement', 'Kalk', 'Mörtel', 'Gipskarton', 'Gips', 'Putz', 'Trockenmischungen', 'Estrich']
		}
	},
	{
		code: 'concrete-products', kind: 'product', division: '23', hs: ['6810', '6811'], cpv: ['44114000', '44114200'],
		words: {
			en: ['Concrete products', 'concrete', 'precast concrete', 'prefabricated concrete', 'paving stones', 'kerbs', 'concrete pipes', 'concrete walls', 'ready-mix concrete', 'fibre cement'],
			it: ['Prodotti in calcestruzzo', 'calcestruzzo', 'prefabbricati in cemento', 'cemento armato', 'masselli', 'cordoli', 'tubi in cemento', 'blocchi in cemento', 'fibrocemento'],
			pl: ['Wyroby betonowe', 'beton', 'prefabrykaty betonowe', 'kostka brukowa', 'krawężniki', 'rury betonowe', 'bloczki betonowe', 'beton towarowy'],
			lt: ['Betono gaminiai', 'betonas', 'surenkamasis gelžbetonis', 'gelžbetonis', 'trinkelės', 'bordiūrai', 'betoniniai vamzdžiai', 'betono blokeliai', 'prekinis betonas'],
			hu: ['Betontermékek', 'beton', 'előre gyártott beton', 'vasbeton elem', 'térkő', 'szegélykő', 'betoncső', 'zsalukő', 'transzportbeton'],
			es: ['Productos de hormigón', 'hormigón', 'prefabricados de hormigón', 'adoquines', 'bordillos', 'tubos de hormigón', 'bloques de hormigón', 'fibrocemento'],
			sv: ['Betongprodukter', 'betong', 'prefabricerad betong', 'betongelement', 'marksten', 'kantsten', 'betongrör', 'fabriksbetong', 'fibercement'],
			de: ['Betonprodukte', 'Beton', 'Betonfertigteile', 'Pflastersteine', 'Bordsteine', 'Betonrohre', 'Betonsteine', 'Transportbeton', 'Faserzement']
		}
	},
	{
		code: 'natural-stone', kind: 'product', division: '23', hs: ['2514', '2515', '2516', '6801', '6802', '6803'], cpv: ['44910000', '44930000'],
		words: {
			en: ['Natural stone and marble', 'marble', 'granite', 'slate', 'limestone', 'worktops', 'gravestones', 'stone cladding', 'travertine', 'quartz surfaces'],
			it: ['Pietra naturale e marmo', 'marmo', 'marmi', 'granito', 'ardesia', 'pietra calcarea', 'piani in pietra', 'lapidi', 'travertino', 'lastre di marmo'],
			pl: ['Kamień naturalny i marmur', 'marmur', 'granit', 'łupek', 'wapień', 'blaty kamienne', 'nagrobki', 'okładziny kamienne', 'piaskowiec', 'konglomerat kwarcowy'],
			lt: ['Natūralus akmuo ir marmuras', 'marmuras', 'granitas', 'skalūnas', 'klintis', 'akmeniniai stalviršiai', 'paminklai', 'akmens apdaila', 'travertinas'],
			hu: ['Természetes kő és márvány', 'márvány', 'gránit', 'pala', 'mészkő', 'kő munkalap', 'síremlék', 'sírkő', 'kőburkolat', 'travertin'],
			es: ['Piedra natural y mármol', 'mármol', 'granito', 'pizarra', 'caliza', 'encimeras de piedra', 'lápidas', 'revestimiento de piedra', 'arenisca', 'travertino'],
			sv: ['Natursten och marmor', 'marmor', 'granit', 'skiffer', 'kalksten', 'bänkskivor i sten', 'gravstenar', 'stenbeklädnad', 'travertin'],
			de: ['Naturstein und Marmor', 'Marmor', 'Granit', 'Schiefer', 'Kalkstein', 'Steinarbeitsplatten', 'Grabsteine', 'Steinverkleidung', 'Sandstein', 'Travertin']
		}
	},
	{
		code: 'insulation-mineral-wool', kind: 'product', division: '23', hs: ['6806', '6807', '7019', '6808'], cpv: ['44111500', '44111520'],
		words: {
			en: ['Mineral insulation and roofing', 'mineral wool', 'rock wool', 'glass wool', 'thermal insulation', 'acoustic panels', 'roofing felt', 'bitumen membranes', 'waterproofing'],
			it: ['Isolanti minerali e impermeabilizzazione', 'lana minerale', 'lana di roccia', 'lana di vetro', 'isolamento termico', 'pannelli acustici', 'guaine bituminose', 'impermeabilizzazione'],
			pl: ['Izolacje mineralne i pokrycia dachowe', 'wełna mineralna', 'wełna skalna', 'wełna szklana', 'izolacja termiczna', 'panele akustyczne', 'papa', 'hydroizolacja'],
			lt: ['Mineralinė izoliacija ir stogo dangos', 'mineralinė vata', 'akmens vata', 'stiklo vata', 'šiltinimo medžiagos', 'akustinės plokštės', 'ruberoidas', 'hidroizoliacija'],
			hu: ['Ásványi szigetelés és tetőfedés', 'ásványgyapot', 'kőzetgyapot', 'üveggyapot', 'hőszigetelés', 'hangelnyelő panel', 'bitumenes lemez', 'vízszigetelés'],
			es: ['Aislamiento mineral e impermeabilización', 'lana mineral', 'lana de roca', 'lana de vidrio', 'aislamiento térmico', 'paneles acústicos', 'tela asfáltica', 'impermeabilización'],
			sv: ['Mineralisolering och takmaterial', 'mineralull', 'stenull', 'glasull', 'värmeisolering', 'akustikpaneler', 'takpapp', 'tätskikt'],
			de: ['Mineralische Dämmung und Abdichtung', 'Mineralwolle', 'Steinwolle', 'Glaswolle', 'Wärmedämmung', 'Akustikplatten', 'Dachpappe', 'Bitumenbahnen', 'Abdichtungsbahnen']
		}
	},
	{
		code: 'abrasives', kind: 'product', division: '23', hs: ['6804', '6805'], cpv: ['14810000'],
		words: {
			en: ['Abrasives', 'grinding wheels', 'sandpaper', 'sanding discs', 'cutting discs', 'diamond tools', 'polishing paste', 'blasting media'],
			it: ['Abrasivi', 'mole abrasive', 'carta vetrata', 'dischi abrasivi', 'dischi da taglio', 'utensili diamantati', 'paste lucidanti', 'graniglia per sabbiatura'],
			pl: ['Materiały ścierne', 'ściernice', 'papier ścierny', 'tarcze szlifierskie', 'tarcze do cięcia', 'narzędzia diamentowe', 'pasty polerskie', 'ścierniwo'],
			lt: ['Abrazyvai', 'šlifavimo diskai', 'švitrinis popierius', 'pjovimo diskai', 'deimantiniai įrankiai', 'poliravimo pastos', 'abrazyvinės medžiagos'],
			hu: ['Csiszolóanyagok', 'köszörűkorong', 'csiszolópapír', 'csiszolótárcsa', 'vágótárcsa', 'gyémántszerszám', 'polírozópaszta', 'szemcseszóró anyag'],
			es: ['Abrasivos', 'muelas abrasivas', 'papel de lija', 'discos de lija', 'discos de corte', 'herramientas diamantadas', 'pastas de pulir', 'granalla'],
			sv: ['Slipmaterial', 'slipskivor', 'sandpapper', 'slippapper', 'kapskivor', 'diamantverktyg', 'polermedel', 'blästermedel'],
			de: ['Schleifmittel', 'Schleifscheiben', 'Schleifpapier', 'Trennscheiben', 'Diamantwerkzeuge', 'Polierpaste', 'Strahlmittel']
		}
	},
	{
		code: 'steel-semi-finished', kind: 'product', division: '24', hs: ['7201', '7202', '7205', '7206', '7207', '7208', '7209', '7210', '7211', '7212', '7213', '7214', '7215', '7216', '7217', '7218', '7219', '7220', '7221', '7222', '7224', '7225', '7226', '7227', '7228', '7301'], cpv: ['14622000', '44330000'],
		words: {
			en: ['Steel sheets, bars and sections', 'steel', 'steel sheet', 'steel plate', 'coils', 'stainless steel', 'bars', 'steel beams', 'rebar', 'tool steel', 'wire rod'],
			it: ['Acciaio: lamiere, barre e profili', 'acciaio', 'lamiere', 'coils', 'nastri in acciaio', 'acciaio inox', 'barre', 'travi in acciaio', 'tondino', 'vergella'],
			pl: ['Stal: blachy, pręty i kształtowniki', 'stal', 'blacha stalowa', 'blachy', 'kręgi stalowe', 'stal nierdzewna', 'pręty stalowe', 'kształtowniki', 'pręty zbrojeniowe', 'walcówka'],
			lt: ['Plieno lakštai, strypai ir profiliai', 'plienas', 'skarda', 'plieno lakštas', 'ritiniai', 'nerūdijantysis plienas', 'strypai', 'dvitėjinės sijos', 'armatūra', 'įrankinis plienas'],
			hu: ['Acéllemez, rúdacél és idomacél', 'acél', 'acéllemez', 'tekercs', 'rozsdamentes acél', 'köracél', 'acélgerenda', 'betonacél', 'szerszámacél', 'hengerhuzal'],
			es: ['Acero: chapas, barras y perfiles', 'acero', 'chapa de acero', 'bobinas de acero', 'acero inoxidable', 'barras', 'vigas de acero', 'acero corrugado', 'alambrón', 'fleje'],
			sv: ['Stålplåt, stång och profiler', 'stål', 'stålplåt', 'plåt', 'coils', 'rostfritt stål', 'stångstål', 'stålbalkar', 'armeringsjärn', 'verktygsstål', 'valstråd'],
			de: ['Stahlbleche, Stabstahl und Profile', 'Stahl', 'Stahlblech', 'Coils', 'Edelstahl', 'Stabstahl', 'Stahlträger', 'Betonstahl', 'Werkzeugstahl', 'Walzdraht']
		}
	},
	{
		code: 'steel-tubes', kind: 'product', division: '24', hs: ['7303', '7304', '7305', '7306', '7307', '8307'], cpv: ['44167000', '44162000'],
		words: {
			en: ['Steel tubes and fittings', 'steel pipes', 'tubes', 'welded tubes', 'seamless tubes', 'stainless tubes', 'hollow sections', 'flanges', 'pipe fittings', 'elbows'],
			it: ['Tubi e raccordi in acciaio', 'tubi in acciaio', 'tubi saldati', 'tubi senza saldatura', 'tubi inox', 'scatolati', 'flange', 'raccordi', 'curve a saldare'],
			pl: ['Rury i kształtki stalowe', 'rury stalowe', 'rury spawane', 'rury bezszwowe', 'rury nierdzewne', 'profile zamknięte', 'kołnierze', 'złączki rurowe', 'kolana'],
			lt: ['Plieniniai vamzdžiai ir jungtys', 'plieniniai vamzdžiai', 'suvirinti vamzdžiai', 'besiūliai vamzdžiai', 'nerūdijantys vamzdžiai', 'uždari profiliai', 'flanšai', 'vamzdžių jungtys', 'alkūnės'],
			hu: ['Acélcsövek és idomok', 'acélcső', 'hegesztett cső', 'varratnélküli cső', 'rozsdamentes cső', 'zártszelvény', 'karima', 'csőidom', 'könyökidom'],
			es: ['Tubos y accesorios de acero', 'tubos de acero', 'tubos soldados', 'tubos sin soldadura', 'tubos inoxidables', 'perfiles huecos', 'bridas', 'accesorios de tubería', 'codos'],
			sv: ['Stålrör och rördelar', 'stålrör', 'svetsade rör', 'sömlösa rör', 'rostfria rör', 'konstruktionsrör', 'flänsar', 'rördelar', 'rörböjar'],
			de: ['Stahlrohre und Rohrfittings', 'Stahlrohre', 'geschweißte Rohre', 'nahtlose Rohre', 'Edelstahlrohre', 'Hohlprofile', 'Flansche', 'Fittings', 'Rohrbögen']
		}
	},
	{
		code: 'aluminium-semi-finished', kind: 'product', division: '24', hs: ['7601', '7603', '7604', '7605', '7606', '7607', '7608', '7609'], cpv: ['14721000'],
		words: {
			en: ['Aluminium and aluminium profiles', 'aluminium', 'aluminum extrusions', 'aluminium sheet', 'aluminium bars', 'aluminium foil', 'extruded profiles', 'aluminium alloys'],
			it: ['Alluminio e profilati', 'alluminio', 'profili in alluminio', 'estrusi in alluminio', 'lamiera in alluminio', 'barre di alluminio', 'foglio di alluminio', 'leghe di alluminio'],
			pl: ['Aluminium i profile aluminiowe', 'aluminium', 'profile aluminiowe', 'wyciskanie aluminium', 'blacha aluminiowa', 'pręty aluminiowe', 'folia aluminiowa', 'stopy aluminium'],
			lt: ['Aliuminis ir aliuminio profiliai', 'aliuminis', 'aliuminio profiliai', 'presuoti profiliai', 'aliuminio lakštai', 'aliuminio strypai', 'aliuminio folija', 'aliuminio lydiniai'],
			hu: ['Alumínium és alumíniumprofilok', 'alumínium', 'alumíniumprofil', 'extrudált profil', 'alumíniumlemez', 'alumíniumrúd', 'alufólia', 'alumíniumötvözet'],
			es: ['Aluminio y perfiles de aluminio', 'aluminio', 'perfiles de aluminio', 'extrusión de aluminio', 'chapa de aluminio', 'barras de aluminio', 'papel de aluminio', 'aleaciones de aluminio'],
			sv: ['Aluminium och aluminiumprofiler', 'aluminium', 'aluminiumprofiler', 'strängpressade profiler', 'aluminiumplåt', 'aluminiumstång', 'aluminiumfolie', 'aluminiumlegeringar'],
			de: ['Aluminium und Aluminiumprofile', 'Aluminium', 'Aluminiumprofile', 'Strangpressprofile', 'Aluminiumblech', 'Aluminiumstangen', 'Alufolie', 'Aluminiumlegierungen']
		}
	},
	{
		code: 'copper-non-ferrous', kind: 'product', division: '24', hs: ['74', '75', '78', '79', '80', '81'], cpv: ['14710000', '14620000'],
		words: {
			en: ['Copper, brass and other metals', 'copper', 'brass', 'bronze', 'zinc', 'tin', 'nickel', 'titanium', 'lead', 'magnesium', 'copper wire'],
			it: ['Rame, ottone e altri metalli', 'rame', 'ottone', 'bronzo', 'zinco', 'stagno', 'nichel', 'titanio', 'piombo', 'magnesio', 'filo di rame'],
			pl: ['Miedź, mosiądz i inne metale', 'miedź', 'mosiądz', 'brąz', 'cynk', 'cyna', 'nikiel', 'tytan', 'ołów', 'magnez', 'drut miedziany'],
			lt: ['Varis, žalvaris ir kiti metalai', 'varis', 'žalvaris', 'bronza', 'cinkas', 'alavas', 'nikelis', 'titanas', 'švinas', 'magnis', 'varinė viela'],
			hu: ['Réz és más színesfémek', 'réz', 'sárgaréz', 'bronz', 'cink', 'ón', 'nikkel', 'titán', 'ólom', 'magnézium', 'rézhuzal'],
			es: ['Cobre, latón y otros metales', 'cobre', 'latón', 'bronce', 'zinc', 'estaño', 'níquel', 'titanio', 'plomo', 'magnesio', 'hilo de cobre'],
			sv: ['Koppar, mässing och andra metaller', 'koppar', 'mässing', 'brons', 'zink', 'tenn', 'nickel', 'titan', 'bly', 'magnesium', 'koppartråd'],
			de: ['Kupfer, Messing und andere Metalle', 'Kupfer', 'Messing', 'Bronze', 'Zink', 'Zinn', 'Nickel', 'Titan', 'Blei', 'Magnesium', 'Kupferdraht']
		}
	},
	{
		code: 'iron-steel-castings', kind: 'product', division: '24', hs: ['7325'], cpv: ['44470000'],
		words: {
			en: ['Iron and steel castings', 'castings', 'foundry', 'grey iron', 'ductile iron', 'cast steel', 'manhole covers', 'sand casting', 'investment casting', 'machine beds'],
			it: ['Fusioni in ghisa e acciaio', 'fusioni', 'fonderia', 'ghisa grigia', 'ghisa sferoidale', 'getti in acciaio', 'chiusini', 'fusione in sabbia', 'microfusione'],
			pl: ['Odlewy żeliwne i staliwne', 'odlewy', 'odlewnia', 'żeliwo szare', 'żeliwo sferoidalne', 'staliwo', 'włazy kanałowe', 'odlewanie w formach piaskowych', 'odlewanie precyzyjne'],
			lt: ['Ketaus ir plieno liejiniai', 'liejiniai', 'liejykla', 'pilkasis ketus', 'stiprusis ketus', 'plieno liejiniai', 'šulinių dangčiai', 'liejimas į smėlio formas', 'tikslusis liejimas'],
			hu: ['Vas- és acélöntvények', 'öntvény', 'vasöntvény', 'öntöde', 'szürkevas', 'gömbgrafitos öntvény', 'acélöntvény', 'aknafedél', 'homoköntés', 'precíziós öntés'],
			es: ['Piezas fundidas de hierro y acero', 'fundición', 'piezas fundidas', 'fundición gris', 'fundición nodular', 'acero fundido', 'tapas de registro', 'fundición en arena', 'microfusión'],
			sv: ['Gjutgods i järn och stål', 'gjutgods', 'gjuteri', 'gråjärn', 'segjärn', 'stålgjutgods', 'brunnslock', 'sandgjutning', 'precisionsgjutning'],
			de: ['Eisen- und Stahlguss', 'Gussteile', 'Gießerei', 'Grauguss', 'Sphäroguss', 'Stahlguss', 'Schachtabdeckungen', 'Sandguss', 'Feinguss']
		}
	},
	{
		code: 'light-metal-castings', kind: 'product', division: '24', hs: ['7616', '7907'], cpv: [],
		words: {
			en: ['Aluminium and zinc castings', 'die casting', 'die-cast parts', 'aluminium castings', 'zinc die casting', 'gravity casting', 'brass casting', 'bronze casting', 'magnesium casting'],
			it: ['Pressofusione e getti in alluminio', 'pressofusione', 'fusioni in alluminio', 'pressofusi', 'zama', 'conchiglia', 'fusione in ottone', 'fusione in bronzo'],
			pl: ['Odlewy aluminiowe i cynkowe', 'odlewy ciśnieniowe', 'odlewanie ciśnieniowe', 'odlewy aluminiowe', 'odlewy cynkowe', 'odlewanie kokilowe', 'odlewy mosiężne', 'odlewy brązowe'],
			lt: ['Aliuminio ir cinko liejiniai', 'liejimas slėgiu', 'aliuminio liejiniai', 'aliuminio liejimas', 'cinko liejiniai', 'kokilinis liejimas', 'žalvario liejiniai'],
			hu: ['Alumínium- és cinköntvények', 'nyomásos öntés', 'alumíniumöntvény', 'alumíniumöntés', 'cinköntvény', 'kokillaöntés', 'sárgarézöntvény', 'bronzöntvény'],
			es: ['Fundición inyectada de aluminio y zinc', 'fundición inyectada', 'fundición de aluminio', 'inyección de aluminio', 'zamak', 'coquilla', 'fundición de latón', 'fundición de bronce'],
			sv: ['Gjutgods i aluminium och zink', 'pressgjutning', 'aluminiumgjutning', 'pressgjutna detaljer', 'zinkgjutning', 'kokillgjutning', 'mässingsgjutning', 'bronsgjutning'],
			de: ['Aluminium- und Zinkguss', 'Druckguss', 'Druckgussteile', 'Aluminiumguss', 'Zinkdruckguss', 'Kokillenguss', 'Messingguss', 'Bronzeguss']
		}
	},
	{
		code: 'steel-structures', kind: 'product', division: '25', hs: ['7308', '9406'], cpv: ['44210000'],
		words: {
			en: ['Steel structures', 'structural steel', 'steel halls', 'metal structures', 'platforms', 'steel stairs', 'bridges', 'greenhouses', 'masts', 'scaffolding', 'hangars'],
			it: ['Carpenteria metallica', 'strutture in acciaio', 'capannoni', 'strutture metalliche', 'soppalchi', 'scale in acciaio', 'ponti', 'serre', 'ponteggi', 'tralicci'],
			pl: ['Konstrukcje stalowe', 'konstrukcja stalowa', 'hale stalowe', 'konstrukcje metalowe', 'podesty', 'schody stalowe', 'mosty', 'szklarnie', 'rusztowania', 'maszty'],
			lt: ['Plieno konstrukcijos', 'metalo konstrukcijos', 'metalinės konstrukcijos', 'plieniniai angarai', 'aikštelės', 'metaliniai laiptai', 'tiltai', 'šiltnamiai', 'pastoliai', 'stiebai'],
			hu: ['Acélszerkezetek', 'acélszerkezet', 'acélcsarnok', 'fémszerkezet', 'acél lépcső', 'híd', 'üvegház', 'állványzat', 'galéria', 'fóliasátor'],
			es: ['Estructuras metálicas', 'estructura de acero', 'naves industriales', 'calderería estructural', 'escaleras metálicas', 'puentes', 'invernaderos', 'andamios', 'altillos'],
			sv: ['Stålkonstruktioner', 'stålstommar', 'stålhallar', 'plattformar', 'ståltrappor', 'broar', 'växthus', 'byggställningar', 'master'],
			de: ['Stahlbau', 'Stahlkonstruktionen', 'Stahlhallen', 'Metallkonstruktionen', 'Bühnen', 'Stahltreppen', 'Brücken', 'Gewächshäuser', 'Gerüste', 'Masten']
		}
	},
	{
		code: 'metal-doors-windows', kind: 'product', division: '25', hs: ['7610', '7308', '8302'], cpv: ['44221000'],
		words: {
			en: ['Metal doors, windows and facades', 'aluminium windows', 'aluminium doors', 'steel doors', 'garage doors', 'curtain walls', 'fire doors', 'gates', 'pergolas', 'blinds'],
			it: ['Porte, finestre e facciate metalliche', 'serramenti in alluminio', 'infissi in alluminio', 'porte blindate', 'portoni', 'facciate continue', 'porte tagliafuoco', 'cancelli', 'pergole', 'tende da sole'],
			pl: ['Drzwi, okna i fasady metalowe', 'okna aluminiowe', 'drzwi aluminiowe', 'drzwi stalowe', 'bramy garażowe', 'fasady szklane', 'drzwi przeciwpożarowe', 'bramy', 'pergole', 'żaluzje'],
			lt: ['Metalinės durys, langai ir fasadai', 'aliuminio langai', 'aliuminio durys', 'plieninės durys', 'garažo vartai', 'stikliniai fasadai', 'priešgaisrinės durys', 'vartai', 'pergolės', 'žaliuzės'],
			hu: ['Fémajtók, ablakok és homlokzatok', 'alumínium ablak', 'alumínium ajtó', 'acélajtó', 'garázskapu', 'függönyfal', 'tűzgátló ajtó', 'kapu', 'pergola', 'reluxa'],
			es: ['Puertas, ventanas y fachadas metálicas', 'ventanas de aluminio', 'carpintería de aluminio', 'puertas de acero', 'puertas de garaje', 'muros cortina', 'puertas cortafuegos', 'portones', 'pérgolas', 'toldos'],
			sv: ['Metalldörrar, fönster och fasader', 'aluminiumfönster', 'aluminiumdörrar', 'ståldörrar', 'garageportar', 'glasfasader', 'branddörrar', 'grindar', 'pergolor', 'persienner'],
			de: ['Metalltüren, -fenster und Fassaden', 'Aluminiumfenster', 'Aluminiumtüren', 'Stahltüren', 'Garagentore', 'Glasfassaden', 'Brandschutztüren', 'Tore', 'Pergolen', 'Jalousien']
		}
	},
	{
		code: 'tanks-pressure-vessels', kind: 'product', division: '25', hs: ['7309', '7311', '7611', '7613'], cpv: ['44610000', '44611000'],
		words: {
			en: ['Tanks and pressure vessels', 'tank', 'storage tanks', 'silos', 'silo', 'stainless tanks', 'fermenters', 'gas cylinders', 'heat exchanger vessels', 'wine tanks'],
			it: ['Serbatoi e recipienti in pressione', 'serbatoio', 'cisterne', 'silos', 'silo', 'serbatoi inox', 'fermentatori', 'bombole', 'autoclavi', 'vinificatori'],
			pl: ['Zbiorniki i naczynia ciśnieniowe', 'zbiornik', 'zbiorniki magazynowe', 'silosy', 'silos', 'zbiorniki nierdzewne', 'fermentory', 'butle gazowe', 'zbiorniki ciśnieniowe'],
			lt: ['Talpyklos ir slėginiai indai', 'talpykla', 'rezervuarai', 'grūdų bokštai', 'silosai', 'nerūdijančio plieno talpos', 'fermentatoriai', 'dujų balionai', 'slėginiai indai'],
			hu: ['Tartályok és nyomástartó edények', 'tartály', 'tárolótartály', 'silók', 'siló', 'rozsdamentes tartály', 'erjesztőtartály', 'gázpalack', 'nyomástartó edény'],
			es: ['Depósitos y recipientes a presión', 'depósito', 'tanques', 'silos', 'silo', 'depósitos inoxidables', 'fermentadores', 'bombonas de gas', 'calderería'],
			sv: ['Tankar och tryckkärl', 'tank', 'cisterner', 'silor', 'silo', 'rostfria tankar', 'jästankar', 'gasflaskor', 'tryckkärl'],
			de: ['Tanks und Druckbehälter', 'Tank', 'Lagertanks', 'Silos', 'Silo', 'Edelstahltanks', 'Gärtanks', 'Gasflaschen', 'Druckbehälter', 'Behälterbau']
		}
	},
	{
		code: 'boilers-radiators', kind: 'product', division: '25', hs: ['8402', '8403', '7322', '8404'], cpv: ['44620000', '42160000'],
		words: {
			en: ['Boilers and radiators', 'boiler', 'biomass boiler', 'pellet boiler', 'steam boiler', 'central heating', 'radiator', 'steam generator', 'water heater tanks'],
			it: ['Caldaie e radiatori', 'caldaia', 'caldaia a biomassa', 'caldaia a pellet', 'generatori di vapore', 'riscaldamento centrale', 'radiatore', 'termosifoni', 'bollitori per acqua'],
			pl: ['Kotły i grzejniki', 'kocioł', 'kotły na biomasę', 'kocioł na pelet', 'kotły parowe', 'centralne ogrzewanie', 'grzejnik', 'kaloryfery', 'wytwornice pary', 'bojlery'],
			lt: ['Katilai ir radiatoriai', 'katilas', 'biokuro katilas', 'granulinis katilas', 'garo katilas', 'centrinis šildymas', 'radiatorius', 'garo generatoriai', 'vandens šildytuvai'],
			hu: ['Kazánok és radiátorok', 'kazán', 'biomassza kazán', 'pelletkazán', 'gőzkazán', 'központi fűtés', 'radiátor', 'gőzfejlesztő', 'melegvíztároló'],
			es: ['Calderas y radiadores', 'caldera', 'caldera de biomasa', 'caldera de pellets', 'caldera de vapor', 'calefacción central', 'radiador', 'generador de vapor', 'termos de agua'],
			sv: ['Pannor och radiatorer', 'värmepanna', 'biopanna', 'pelletspanna', 'ångpanna', 'centralvärme', 'radiator', 'element', 'ånggenerator', 'varmvattenberedare'],
			de: ['Heizkessel und Heizkörper', 'Kessel', 'Biomassekessel', 'Pelletkessel', 'Dampfkessel', 'Zentralheizung', 'Heizkörper', 'Dampferzeuger', 'Warmwasserspeicher']
		}
	},
	{
		code: 'forgings-stampings', kind: 'product', division: '25', hs: ['7326', '7616'], cpv: [],
		words: {
			en: ['Forgings and stampings', 'forging', 'drop forging', 'stamped parts', 'metal stamping', 'pressed parts', 'deep drawing', 'cold forging', 'sintered parts', 'powder metallurgy'],
			it: ['Forgiati e stampati metallici', 'forgiatura', 'stampaggio a caldo', 'stampaggio lamiera', 'tranciatura', 'imbutitura', 'particolari stampati', 'stampaggio a freddo', 'sinterizzati'],
			pl: ['Odkuwki i wytłoczki', 'kucie', 'odkuwki matrycowe', 'tłoczenie metalu', 'elementy tłoczone', 'wykrawanie', 'głębokie tłoczenie', 'kuźnia', 'spieki metali'],
			lt: ['Kaltiniai ir štampuotos detalės', 'kalimas', 'kaltos detalės', 'metalo štampavimas', 'štampavimas', 'giluminis tempimas', 'šaltasis kalimas', 'miltelinė metalurgija'],
			hu: ['Kovácsolt és sajtolt alkatrészek', 'kovácsolás', 'süllyesztékes kovácsolás', 'lemezsajtolás', 'stancolás', 'mélyhúzás', 'hidegalakítás', 'porkohászat', 'kovácsoltvas'],
			es: ['Forja y estampación', 'forjado', 'piezas forjadas', 'estampación metálica', 'estampación en caliente', 'embutición', 'piezas estampadas', 'troquelado', 'sinterizado', 'forja artística'],
			sv: ['Smide och pressade detaljer', 'smide', 'sänksmide', 'pressade plåtdetaljer', 'stansning', 'djupdragning', 'kallsmide', 'sintrade detaljer', 'pulvermetallurgi'],
			de: ['Schmiede- und Stanzteile', 'Schmieden', 'Gesenkschmieden', 'Stanzteile', 'Stanztechnik', 'Umformtechnik', 'Tiefziehteile', 'Kaltumformung', 'Sinterteile', 'Pulvermetallurgie']
		}
	},
	{
		code: 'sheet-metal', kind: 'service', division: '25', hs: ['7326'], cpv: [],
		words: {
			en: ['Sheet metal fabrication', 'sheet metal', 'bending', 'punching', 'folding', 'press brake', 'metal cabinets', 'enclosures', 'sheet metal parts', 'metal fabrication'],
			it: ['Lavorazione lamiera', 'lamiera', 'piegatura', 'punzonatura', 'carpenteria leggera', 'presso-piegatura', 'armadi metallici', 'particolari in lamiera', 'carpenteria conto terzi'],
			pl: ['Obróbka blach', 'gięcie blach', 'wykrawanie blach', 'krawędziowanie', 'obudowy metalowe', 'elementy z blachy', 'ślusarstwo'],
			lt: ['Lakštinio metalo apdirbimas', 'lenkimas', 'skardos lankstymas', 'perforavimas', 'metaliniai korpusai', 'skardos detalės', 'metalo apdirbimas', 'metalo gaminiai pagal užsakymą'],
			hu: ['Lemezmegmunkálás', 'lemezhajlítás', 'élhajlítás', 'lyukasztás', 'lemezalkatrész', 'fémburkolat', 'fémszekrény gyártás', 'lakatosmunka'],
			es: ['Trabajo de chapa', 'chapa metálica', 'plegado de chapa', 'punzonado', 'calderería fina', 'armarios metálicos a medida', 'piezas de chapa', 'chapistería industrial'],
			sv: ['Plåtbearbetning', 'tunnplåt', 'bockning', 'kantpressning', 'stansning av plåt', 'plåtdetaljer', 'apparatskåp', 'kapslingar', 'legotillverkning i plåt'],
			de: ['Blechbearbeitung', 'Blech', 'Abkanten', 'Kanten und Biegen', 'Stanzen und Nibbeln', 'Blechteile', 'Gehäusebau', 'Feinblechtechnik', 'Schlosserei']
		}
	},
	{
		code: 'laser-waterjet-cutting', kind: 'service', division: '25', hs: [], cpv: [],
		words: {
			en: ['Laser and waterjet cutting', 'laser cutting', 'waterjet', 'plasma cutting', 'oxy-fuel cutting', 'tube laser', 'cut-to-size', 'wire EDM'],
			it: ["Taglio laser e a getto d'acqua", 'taglio laser', 'waterjet', 'taglio plasma', 'ossitaglio', 'taglio laser tubo', 'taglio lamiera', 'elettroerosione'],
			pl: ['Cięcie laserowe i wodne', 'cięcie laserem', 'wypalanie laserem', 'cięcie wodą', 'cięcie plazmą', 'wypalanie gazowe', 'laser do rur', 'wycinanie laserowe', 'elektrodrążenie'],
			lt: ['Pjaustymas lazeriu ir vandeniu', 'pjovimas lazeriu', 'lazerinis pjovimas', 'pjovimas vandens srove', 'plazminis pjovimas', 'vamzdžių pjovimas lazeriu', 'elektroerozija'],
			hu: ['Lézer- és vízsugaras vágás', 'lézervágás', 'vízsugaras vágás', 'plazmavágás', 'lángvágás', 'csőlézer', 'méretre vágás', 'szikraforgácsolás'],
			es: ['Corte por láser y agua', 'corte láser', 'corte por chorro de agua', 'corte por plasma', 'oxicorte', 'láser de tubo', 'electroerosión', 'corte a medida'],
			sv: ['Laser- och vattenskärning', 'laserskärning', 'vattenskärning', 'plasmaskärning', 'gasskärning', 'rörlaser', 'trådgnistning'],
			de: ['Laser- und Wasserstrahlschneiden', 'Laserschneiden', 'Laserzuschnitt', 'Wasserstrahlschneiden', 'Plasmaschneiden', 'Brennschneiden', 'Rohrlaser', 'Drahterodieren']
		}
	},
	{
		code: 'welding-assembly', kind: 'service', division: '25', hs: ['7326'], cpv: [],
		words: {
			en: ['Welding services', 'welding', 'welded assemblies', 'robotic welding', 'TIG welding', 'MIG welding', 'welded constructions', 'stainless welding'],
			it: ['Saldatura', 'saldature', 'saldatura robotizzata', 'saldatura TIG', 'saldatura MIG', 'saldocarpenteria', 'particolari saldati', 'saldatura inox', 'brasatura'],
			pl: ['Spawanie', 'usługi spawalnicze', 'spawanie zrobotyzowane', 'spawanie TIG', 'spawanie MIG', 'konstrukcje spawane', 'zgrzewanie', 'lutowanie twarde'],
			lt: ['Suvirinimo paslaugos', 'suvirinimas', 'robotizuotas suvirinimas', 'TIG suvirinimas', 'MIG suvirinimas', 'suvirintos konstrukcijos', 'suvirintojai', 'litavimas'],
			hu: ['Hegesztés', 'hegesztési szolgáltatás', 'robothegesztés', 'AWI hegesztés', 'CO hegesztés', 'hegesztett szerkezet', 'ponthegesztés', 'keményforrasztás'],
			es: ['Soldadura', 'servicios de soldadura', 'soldadura robotizada', 'soldadura TIG', 'soldadura MIG', 'conjuntos soldados', 'soldadura de inoxidable', 'soldadores'],
			sv: ['Svetsning', 'svetstjänster', 'robotsvetsning', 'TIG-svetsning', 'MIG-svetsning', 'svetsade konstruktioner', 'rostfri svetsning', 'hårdlödning'],
			de: ['Schweißarbeiten', 'Schweißen', 'Schweißbaugruppen', 'Roboterschweißen', 'WIG-Schweißen', 'MAG-Schweißen', 'Schweißkonstruktionen', 'Edelstahlschweißen', 'Hartlöten']
		}
	},
	{
		code: 'cnc-machining', kind: 'service', division: '25', hs: ['7326', '8487'], cpv: [],
		words: {
			en: ['CNC machining', 'machining', 'turned parts', 'turning', 'milling', 'precision parts', 'machined components', 'subcontract machining', 'grinding', 'five-axis milling', 'drilling'],
			it: ['Lavorazioni meccaniche CNC', 'lavorazioni meccaniche', 'tornitura', 'fresatura', 'torneria', 'minuterie metalliche', 'particolari meccanici', 'meccanica di precisione', 'rettifica'],
			pl: ['Obróbka CNC', 'obróbka skrawaniem', 'toczenie', 'frezowanie', 'części toczone', 'części precyzyjne', 'detale maszynowe', 'szlifowanie', 'obróbka mechaniczna'],
			lt: ['CNC apdirbimas', 'mechaninis apdirbimas', 'tekinimas', 'frezavimas', 'tekintos detalės', 'tiksliosios detalės', 'metalo detalės', 'šlifavimas', 'gręžimas'],
			hu: ['CNC megmunkálás', 'forgácsolás', 'esztergálás', 'marás', 'esztergált alkatrész', 'precíziós alkatrész', 'gépi forgácsolás', 'köszörülés', 'fémalkatrész'],
			es: ['Mecanizado CNC', 'mecanizados', 'torneado', 'fresado', 'piezas torneadas', 'piezas mecanizadas', 'mecanizado de precisión', 'decoletaje', 'rectificado'],
			sv: ['CNC-bearbetning', 'skärande bearbetning', 'svarvning', 'fräsning', 'svarvade detaljer', 'precisionsdetaljer', 'legobearbetning', 'slipning', 'maskinbearbetning'],
			de: ['CNC-Bearbeitung', 'Zerspanung', 'Drehen', 'Fräsen', 'Drehteile', 'Frästeile', 'Präzisionsteile', 'Lohnfertigung', 'Schleifen', 'Fünfachsfräsen']
		}
	},
	{
		code: 'surface-treatment', kind: 'service', division: '25', hs: [], cpv: [],
		words: {
			en: ['Surface treatment and galvanising', 'galvanizing', 'hot-dip galvanising', 'electroplating', 'anodising', 'chrome plating', 'nickel plating', 'zinc plating', 'electropolishing', 'passivation', 'shot blasting'],
			it: ['Trattamenti superficiali e zincatura', 'zincatura', 'zincatura a caldo', 'galvanica', 'anodizzazione', 'cromatura', 'nichelatura', 'elettrolucidatura', 'sabbiatura', 'pulitura metalli'],
			pl: ['Obróbka powierzchniowa i cynkowanie', 'cynkowanie', 'cynkowanie ogniowe', 'galwanizacja', 'galwanika', 'anodowanie', 'chromowanie', 'niklowanie', 'elektropolerowanie', 'śrutowanie', 'piaskowanie'],
			lt: ['Paviršiaus apdorojimas ir cinkavimas', 'cinkavimas', 'karštasis cinkavimas', 'galvanika', 'anodavimas', 'chromavimas', 'nikeliavimas', 'elektropoliravimas', 'smėliavimas'],
			hu: ['Felületkezelés és horganyzás', 'horganyzás', 'tűzihorganyzás', 'galvanizálás', 'eloxálás', 'krómozás', 'nikkelezés', 'elektropolírozás', 'szemcseszórás', 'homokfúvás'],
			es: ['Tratamiento superficial y galvanizado', 'galvanizado', 'galvanización en caliente', 'galvanotecnia', 'anodizado', 'cromado', 'niquelado', 'cincado', 'electropulido', 'granallado'],
			sv: ['Ytbehandling och förzinkning', 'förzinkning', 'varmförzinkning', 'galvanisering', 'anodisering', 'förkromning', 'förnickling', 'elpolering', 'blästring', 'betning'],
			de: ['Oberflächenbehandlung und Verzinken', 'Verzinken', 'Feuerverzinken', 'Galvanik', 'Eloxieren', 'Verchromen', 'Vernickeln', 'Elektropolieren', 'Sandstrahlen', 'Beizen']
		}
	},
	{
		code: 'powder-coating', kind: 'service', division: '25', hs: [], cpv: [],
		words: {
			en: ['Powder coating and painting', 'powder coating', 'wet painting', 'industrial painting', 'cataphoresis', 'e-coating', 'spray painting', 'enamelling', 'lacquering service'],
			it: ['Verniciatura industriale', 'verniciatura a polvere', 'verniciatura a liquido', 'verniciatura metalli', 'cataforesi', 'laccatura', 'smaltatura'],
			pl: ['Malowanie proszkowe i lakierowanie', 'malowanie proszkowe', 'lakiernia', 'lakierowanie', 'malowanie natryskowe', 'malowanie na mokro', 'kataforeza', 'emaliowanie'],
			lt: ['Miltelinis dažymas ir lakavimas', 'miltelinis dažymas', 'pramoninis dažymas', 'skystasis dažymas', 'purškiamasis dažymas', 'kataforezė', 'emaliavimas', 'lakavimas'],
			hu: ['Porfestés és ipari festés', 'porszórás', 'porszórt festés', 'ipari festés', 'szórófestés', 'katafóréz', 'zománcozás', 'fényezés'],
			es: ['Pintura industrial y lacado', 'pintura en polvo al horno', 'lacado', 'pintura líquida', 'pintado industrial', 'cataforesis', 'esmaltado'],
			sv: ['Pulverlackering och målning', 'pulverlackering', 'våtlackering', 'industrilackering', 'lackering', 'ED-lackering', 'emaljering'],
			de: ['Pulverbeschichtung und Lackierung', 'Pulverbeschichtung', 'Nasslackierung', 'Industrielackierung', 'Lackierung', 'KTL-Beschichtung', 'Emaillierung', 'Lohnlackierung']
		}
	},
	{
		code: 'heat-treatment', kind: 'service', division: '25', hs: [], cpv: [],
		words: {
			en: ['Heat treatment', 'hardening', 'tempering', 'annealing', 'nitriding', 'case hardening', 'vacuum hardening', 'induction hardening', 'PVD coating'],
			it: ['Trattamenti termici', 'tempra', 'rinvenimento', 'ricottura', 'nitrurazione', 'cementazione', 'tempra sottovuoto', 'tempra a induzione', 'rivestimenti PVD'],
			pl: ['Obróbka cieplna', 'hartowanie', 'odpuszczanie', 'wyżarzanie', 'azotowanie', 'nawęglanie', 'hartowanie próżniowe', 'hartowanie indukcyjne', 'powłoki PVD'],
			lt: ['Terminis apdorojimas', 'grūdinimas', 'atleidimas', 'atkaitinimas', 'azotavimas', 'cementavimas', 'vakuuminis grūdinimas', 'indukcinis grūdinimas', 'PVD dangos'],
			hu: ['Hőkezelés', 'edzés', 'megeresztés', 'lágyítás', 'nitridálás', 'betétedzés', 'vákuumedzés', 'indukciós edzés', 'PVD bevonat'],
			es: ['Tratamientos térmicos', 'temple', 'revenido', 'recocido', 'nitruración', 'cementación', 'temple al vacío', 'temple por inducción', 'recubrimientos PVD'],
			sv: ['Värmebehandling', 'härdning', 'anlöpning', 'glödgning', 'nitrering', 'sätthärdning', 'vakuumhärdning', 'induktionshärdning', 'PVD-beläggning'],
			de: ['Wärmebehandlung', 'Härten', 'Anlassen', 'Glühen', 'Nitrieren', 'Einsatzhärten', 'Vakuumhärten', 'Induktionshärten', 'Härterei', 'PVD-Beschichtung']
		}
	},
	{
		code: 'prototyping-3d-printing', kind: 'service', division: '25', hs: [], cpv: [],
		words: {
			en: ['3D printing service and prototypes', '3D printed parts', 'metal 3D printing', 'prototypes', 'rapid prototyping', 'small series', 'stereolithography', 'silicone moulding', 'models'],
			it: ['Servizio di stampa 3D e prototipi', 'parti stampate in 3D', 'stampa 3D metallo', 'prototipi', 'prototipazione', 'piccole serie', 'stereolitografia', 'modelli'],
			pl: ['Druk 3D na zlecenie i prototypy', 'wydruki 3D', 'druk 3D z metalu', 'prototypy', 'prototypowanie', 'małe serie', 'stereolitografia', 'modele odlewnicze'],
			lt: ['3D spausdinimo paslaugos ir prototipai', '3D spausdintos detalės', 'metalo 3D spausdinimas', 'prototipai', 'prototipų gamyba', 'mažos serijos', 'stereolitografija'],
			hu: ['3D nyomtatási szolgáltatás és prototípus', '3D nyomtatott alkatrész', 'fém 3D nyomtatás', 'prototípus', 'prototípusgyártás', 'kis sorozat', 'sztereolitográfia'],
			es: ['Servicio de impresión 3D y prototipos', 'piezas impresas en 3D', 'impresión 3D metálica', 'prototipos', 'prototipado', 'series cortas', 'estereolitografía'],
			sv: ['3D-utskrifter och prototyper på uppdrag', '3D-printade detaljer', '3D-printing i metall', 'prototyper', 'prototyptillverkning', 'små serier', 'stereolitografi'],
			de: ['3D-Druck-Service und Prototypenbau', '3D-gedruckte Teile', 'Metall-3D-Druck', 'Prototypen', 'Musterbau', 'Kleinserien', 'Stereolithografie']
		}
	},
	{
		code: 'cutlery-kitchenware', kind: 'product', division: '25', hs: ['7323', '7615', '8211', '8212', '8213', '8214', '8215', '9617'], cpv: ['39240000', '39221000'],
		words: {
			en: ['Cutlery and metal kitchenware', 'knives', 'knife', 'spoons', 'forks', 'scissors', 'pots', 'pans', 'frying pan', 'saucepans', 'baking tins'],
			it: ['Coltelleria e pentolame', 'coltelli', 'coltello', 'posate', 'cucchiai', 'forchette', 'forbici', 'pentole', 'padelle', 'caffettiere', 'stampi da forno'],
			pl: ['Sztućce i naczynia metalowe', 'noże', 'nóż', 'łyżki', 'widelce', 'nożyczki', 'garnki', 'patelnie', 'patelnia', 'formy do pieczenia'],
			lt: ['Stalo įrankiai ir metaliniai indai', 'peiliai', 'peilis', 'šaukštai', 'šakutės', 'žirklės', 'puodai', 'keptuvės', 'keptuvė', 'kepimo formos'],
			hu: ['Evőeszközök és fém edények', 'kések', 'kés', 'kanál', 'villa', 'olló', 'fazék', 'lábas', 'serpenyő', 'sütőforma'],
			es: ['Cubertería y menaje metálico', 'cuchillos', 'cuchillo', 'navajas', 'cucharas', 'tenedores', 'tijeras', 'ollas', 'sartenes', 'cacerolas', 'cafeteras', 'moldes de horno'],
			sv: ['Bestick och köksredskap av metall', 'knivar', 'kniv', 'skedar', 'gafflar', 'saxar', 'grytor', 'stekpannor', 'kastruller', 'bakformar'],
			de: ['Besteck und Metallkochgeschirr', 'Messer', 'Löffel', 'Gabeln', 'Scheren', 'Töpfe', 'Pfannen', 'Bratpfanne', 'Backformen', 'Kochtöpfe']
		}
	},
	{
		code: 'locks-hinges-fittings', kind: 'product', division: '25', hs: ['8301', '8302'], cpv: ['44520000'],
		words: {
			en: ['Locks, hinges and fittings', 'lock', 'locks', 'padlock', 'hinge', 'door handles', 'furniture fittings', 'window fittings', 'drawer slides', 'keys'],
			it: ['Serrature, cerniere e ferramenta', 'serratura', 'lucchetto', 'cerniera', 'maniglie', 'ferramenta per mobili', 'ferramenta per serramenti', 'guide per cassetti', 'chiavi'],
			pl: ['Zamki, zawiasy i okucia', 'zamek', 'kłódka', 'zawias', 'klamki', 'okucia meblowe', 'okucia okienne', 'prowadnice szuflad', 'klucze do zamków'],
			lt: ['Spynos, vyriai ir furnitūra', 'spyna', 'pakabinama spyna', 'vyris', 'lankstai', 'rankenos', 'baldų furnitūra', 'langų furnitūra', 'stalčių bėgeliai', 'raktai'],
			hu: ['Zárak, zsanérok és vasalatok', 'zár', 'lakat', 'zsanér', 'kilincs', 'bútorvasalat', 'ablakvasalat', 'fióksín', 'kulcs', 'pánt'],
			es: ['Cerraduras, bisagras y herrajes', 'cerradura', 'candado', 'bisagra', 'manillas', 'herrajes para muebles', 'herrajes para ventanas', 'guías de cajón', 'llaves'],
			sv: ['Lås, gångjärn och beslag', 'lås', 'hänglås', 'gångjärn', 'dörrhandtag', 'möbelbeslag', 'fönsterbeslag', 'lådskenor', 'nycklar'],
			de: ['Schlösser, Scharniere und Beschläge', 'Schloss', 'Vorhängeschloss', 'Scharnier', 'Türgriffe', 'Möbelbeschläge', 'Fensterbeschläge', 'Schubladenführungen', 'Schlüssel']
		}
	},
	{
		code: 'hand-tools', kind: 'product', division: '25', hs: ['8201', '8203', '8204', '8205', '8206', '8210'], cpv: ['44510000', '44511000'],
		words: {
			en: ['Hand and garden tools', 'hand tools', 'hammer', 'spanner', 'screwdrivers', 'pliers', 'spades', 'axe', 'rakes', 'secateurs', 'tool sets'],
			it: ['Utensili manuali e da giardino', 'utensili a mano', 'martello', 'chiavi inglesi', 'cacciaviti', 'pinze', 'vanghe', 'ascia', 'rastrelli', 'cesoie'],
			pl: ['Narzędzia ręczne i ogrodnicze', 'narzędzia ręczne', 'młotek', 'klucze płaskie', 'śrubokręty', 'szczypce', 'łopaty', 'siekiera', 'grabie', 'sekatory'],
			lt: ['Rankiniai ir sodo įrankiai', 'rankiniai įrankiai', 'plaktukas', 'veržliarakčiai', 'atsuktuvai', 'replės', 'kastuvai', 'kirvis', 'grėbliai', 'sekatoriai'],
			hu: ['Kézi és kerti szerszámok', 'kéziszerszám', 'kalapács', 'csavarkulcs', 'csavarhúzó', 'fogó', 'ásó', 'fejsze', 'gereblye', 'metszőolló'],
			es: ['Herramientas manuales y de jardín', 'herramientas de mano', 'martillo', 'llaves inglesas', 'destornilladores', 'alicates', 'palas', 'hacha', 'rastrillos', 'tijeras de podar'],
			sv: ['Handverktyg och trädgårdsredskap', 'handverktyg', 'hammare', 'skiftnycklar', 'skruvmejslar', 'tänger', 'spadar', 'yxa', 'krattor', 'sekatörer'],
			de: ['Hand- und Gartenwerkzeuge', 'Handwerkzeuge', 'Hammer', 'Schraubenschlüssel', 'Schraubendreher', 'Zangen', 'Spaten', 'Axt', 'Rechen', 'Gartenscheren']
		}
	},
	{
		code: 'cutting-tools', kind: 'product', division: '25', hs: ['8202', '8207', '8208', '8209'], cpv: ['44512000', '42670000'],
		words: {
			en: ['Cutting tools and saw blades', 'drill bits', 'milling cutters', 'saw blades', 'carbide inserts', 'thread taps', 'reamers', 'industrial knives', 'toolholders', 'cutting inserts'],
			it: ['Utensili da taglio e lame', 'punte da trapano', 'frese', 'lame per seghe', 'inserti in metallo duro', 'maschi', 'alesatori', 'lame industriali', 'portautensili'],
			pl: ['Narzędzia skrawające i piły', 'wiertła', 'frezy', 'tarcze pilarskie', 'brzeszczoty', 'płytki skrawające', 'gwintowniki', 'rozwiertaki', 'noże przemysłowe', 'oprawki narzędziowe'],
			lt: ['Pjovimo įrankiai ir pjūklai', 'grąžtai', 'frezos', 'pjūklų diskai', 'kietlydinio plokštelės', 'sriegikliai', 'plėstuvai', 'pramoniniai peiliai', 'įrankių laikikliai'],
			hu: ['Forgácsolószerszámok és fűrészlapok', 'fúrószár', 'marószerszám', 'fűrészlap', 'keményfém lapka', 'menetfúró', 'dörzsár', 'ipari kés', 'szerszámbefogó'],
			es: ['Herramientas de corte y sierras', 'brocas', 'fresas de corte', 'hojas de sierra', 'plaquitas de metal duro', 'machos de roscar', 'escariadores', 'cuchillas industriales', 'portaherramientas'],
			sv: ['Skärverktyg och sågblad', 'borrar', 'fräsverktyg', 'sågblad', 'sågklingor', 'hårdmetallskär', 'gängtappar', 'brotschar', 'industriknivar', 'verktygshållare'],
			de: ['Zerspanungswerkzeuge und Sägeblätter', 'Bohrer', 'Fräser', 'Sägeblätter', 'Wendeschneidplatten', 'Hartmetallwerkzeuge', 'Gewindebohrer', 'Reibahlen', 'Maschinenmesser', 'Werkzeugaufnahmen']
		}
	},
	{
		code: 'moulds-dies', kind: 'product', division: '25', hs: ['8480', '8207'], cpv: ['42675000'],
		words: {
			en: ['Moulds and dies', 'mould', 'mold making', 'injection moulds', 'dies', 'stamping tools', 'toolmaking', 'casting moulds', 'punches', 'jigs', 'fixtures'],
			it: ['Stampi', 'stampo', 'costruzione stampi', 'stampi a iniezione', 'stampi per lamiera', 'attrezzeria', 'stampi per pressofusione', 'punzoni', 'attrezzature di montaggio', 'maschere di foratura'],
			pl: ['Formy i tłoczniki', 'forma', 'formy wtryskowe', 'matryce', 'tłocznik', 'narzędziownia', 'wykrojniki', 'formy odlewnicze', 'stemple', 'przyrządy i oprzyrządowanie'],
			lt: ['Liejimo formos ir štampai', 'liejimo forma', 'štampas', 'matricos', 'įrankių gamyba', 'presavimo formos', 'puansonai', 'gamybos įtaisai'],
			hu: ['Öntőformák és szerszámgyártás', 'fröccsöntő szerszám', 'öntőforma', 'szerszámgyártás', 'sajtolószerszám', 'stancszerszám', 'készülékgyártás', 'bélyeg és matrica'],
			es: ['Moldes y matrices', 'molde', 'moldes de inyección', 'matriz', 'matricería', 'troqueles', 'utillajes', 'moldes de fundición', 'punzones'],
			sv: ['Formverktyg och stansverktyg', 'formverktyg', 'formsprutningsverktyg', 'pressverktyg', 'verktygstillverkning', 'gjutformar', 'stansar', 'fixturer'],
			de: ['Formen- und Werkzeugbau', 'Formenbau', 'Werkzeugbau', 'Spritzgussformen', 'Stanzwerkzeuge', 'Gussformen', 'Stempel und Matrizen', 'Vorrichtungen', 'Vorrichtungsbau']
		}
	},
	{
		code: 'fasteners', kind: 'product', division: '25', hs: ['7317', '7318', '7616'], cpv: ['44530000'],
		words: {
			en: ['Screws and fasteners', 'screw', 'screws', 'bolts', 'nuts and bolts', 'rivets', 'washers', 'nails', 'anchors', 'threaded rods', 'staples'],
			it: ['Viteria e fissaggi', 'vite', 'viti', 'bulloni', 'bulloneria', 'dadi', 'rivetti', 'rondelle', 'chiodi', 'tasselli', 'barre filettate'],
			pl: ['Śruby i elementy złączne', 'śruba', 'wkręty', 'nakrętki', 'nity', 'podkładki', 'gwoździe', 'kotwy', 'pręty gwintowane', 'zszywki'],
			lt: ['Varžtai ir tvirtinimo detalės', 'varžtas', 'sraigtai', 'medvaržčiai', 'veržlės', 'kniedės', 'poveržlės', 'vinys', 'ankeriai', 'srieginiai strypai'],
			hu: ['Csavarok és kötőelemek', 'csavar', 'facsavar', 'csavaranya', 'szegecs', 'alátét', 'szög', 'dűbel', 'menetes szár', 'kapocs'],
			es: ['Tornillería y fijaciones', 'tornillo', 'tornillos', 'pernos', 'tuercas', 'remaches', 'arandelas', 'clavos', 'tacos', 'varillas roscadas'],
			sv: ['Skruv och fästelement', 'skruv', 'skruvar', 'bultar', 'muttrar', 'nitar', 'brickor', 'spik', 'ankare', 'gängstänger'],
			de: ['Schrauben und Befestigungselemente', 'Schraube', 'Bolzen', 'Muttern', 'Nieten', 'Unterlegscheiben', 'Nägel', 'Dübel', 'Gewindestangen', 'Verbindungselemente']
		}
	},
	{
		code: 'springs-chains', kind: 'product', division: '25', hs: ['7315', '7320'], cpv: ['44540000', '44550000'],
		words: {
			en: ['Springs and chains', 'spring', 'compression springs', 'tension springs', 'chain', 'roller chains', 'steel chains', 'wire forms', 'leaf springs'],
			it: ['Molle e catene', 'molla', 'molle a compressione', 'molle a trazione', 'catena', 'catene a rulli', 'filo sagomato', 'balestre'],
			pl: ['Sprężyny i łańcuchy', 'sprężyna', 'sprężyny naciskowe', 'sprężyny naciągowe', 'łańcuch', 'łańcuchy rolkowe', 'formy druciane', 'resory'],
			lt: ['Spyruoklės ir grandinės', 'spyruoklė', 'gniuždomosios spyruoklės', 'tempimo spyruoklės', 'grandinė', 'ritininės grandinės', 'lingės'],
			hu: ['Rugók és láncok', 'rugó', 'nyomórugó', 'húzórugó', 'lánc', 'görgős lánc', 'huzalhajlítás', 'laprugó'],
			es: ['Muelles y cadenas', 'muelle', 'resortes', 'muelles de compresión', 'muelles de tracción', 'cadena', 'cadenas de rodillos', 'ballestas'],
			sv: ['Fjädrar och kedjor', 'fjäder', 'tryckfjädrar', 'dragfjädrar', 'kedja', 'kättingar', 'rullkedjor', 'trådböjning', 'bladfjädrar'],
			de: ['Federn und Ketten', 'Feder', 'Druckfedern', 'Zugfedern', 'Kette', 'Rollenketten', 'Drahtbiegeteile', 'Blattfedern']
		}
	},
	{
		code: 'wire-products', kind: 'product', division: '25', hs: ['7223', '7229', '7312', '7313', '7314', '7614', '8311'], cpv: ['44310000', '44313000'],
		words: {
			en: ['Wire, mesh and fences', 'wire', 'wire mesh', 'fence', 'fencing', 'steel rope', 'gratings', 'welding wire', 'barbed wire', 'wire baskets'],
			it: ['Filo metallico, reti e recinzioni', 'filo di ferro', 'rete metallica', 'recinzioni', "fune d'acciaio", 'grigliati', 'filo per saldatura', 'filo spinato', 'cestelli in filo'],
			pl: ['Druty, siatki i ogrodzenia', 'drut', 'siatka druciana', 'ogrodzenie', 'panele ogrodzeniowe', 'liny stalowe', 'kraty pomostowe', 'drut spawalniczy', 'drut kolczasty', 'kosze druciane'],
			lt: ['Viela, tinklai ir tvoros', 'viela', 'vielos tinklas', 'tvora', 'tvoros segmentai', 'plieniniai lynai', 'presuotos grotelės', 'suvirinimo viela', 'spygliuotoji viela'],
			hu: ['Huzal, drótháló és kerítés', 'huzal', 'drót', 'drótháló', 'kerítés', 'kerítéspanel', 'acélsodrony', 'járórács', 'hegesztőhuzal', 'szögesdrót'],
			es: ['Alambre, mallas y vallas', 'alambre', 'malla metálica', 'valla', 'vallado', 'cable de acero', 'rejilla electrosoldada', 'hilo de soldar', 'alambre de espino', 'concertina'],
			sv: ['Tråd, nät och stängsel', 'ståltråd', 'trådnät', 'stängsel', 'staket', 'stållinor', 'gallerdurk', 'svetstråd', 'taggtråd', 'trådkorgar'],
			de: ['Draht, Gitter und Zäune', 'Draht', 'Drahtgeflecht', 'Zaun', 'Zaunelemente', 'Stahlseile', 'Gitterroste', 'Schweißdraht', 'Stacheldraht', 'Drahtkörbe']
		}
	},
	{
		code: 'metal-packaging', kind: 'product', division: '25', hs: ['7310', '7612', '8309'], cpv: ['44617000', '44613000'],
		words: {
			en: ['Metal packaging', 'tins', 'cans', 'aluminium cans', 'steel drums', 'metal containers', 'crown caps', 'jar lids', 'aerosol cans', 'waste containers'],
			it: ['Imballaggi metallici', 'lattine', 'barattoli', 'scatole di latta', 'fusti', 'tappi corona', 'capsule per vasetti', 'bombolette', 'contenitori in banda stagnata'],
			pl: ['Opakowania metalowe', 'puszki', 'puszka', 'puszki aluminiowe', 'beczki stalowe', 'kapsle', 'wieczka', 'pojemniki aerozolowe', 'kontenery na odpady'],
			lt: ['Metalinė pakuotė', 'skardinės', 'skardinė', 'aliuminio skardinės', 'plieninės statinės', 'metaliniai kamšteliai', 'metaliniai dangteliai', 'aerozolių balionėliai', 'atliekų konteineriai'],
			hu: ['Fém csomagolóanyag', 'fémdoboz', 'konzervdoboz', 'alumínium doboz', 'fémhordó', 'koronakupak', 'fém lapka tető', 'aeroszolos flakon', 'hulladéktároló konténer'],
			es: ['Envases metálicos', 'latas', 'lata', 'latas de aluminio', 'bidones metálicos', 'chapas corona', 'tapas metálicas', 'aerosoles', 'contenedores metálicos'],
			sv: ['Metallförpackningar', 'plåtburkar', 'konservburkar', 'aluminiumburkar', 'stålfat', 'kapsyler av metall', 'metallock', 'aerosolburkar', 'avfallscontainrar'],
			de: ['Metallverpackungen', 'Dosen', 'Konservendosen', 'Aluminiumdosen', 'Stahlfässer', 'Kronkorken', 'Metalldeckel', 'Aerosoldosen', 'Müllcontainer']
		}
	},
	{
		code: 'arms-hunting', kind: 'product', division: '25', hs: ['93'], cpv: ['35300000'],
		words: {
			en: ['Hunting weapons and ammunition', 'hunting rifle', 'shotgun', 'ammunition', 'cartridges', 'sporting guns', 'gun parts', 'defence components'],
			it: ['Armi da caccia e munizioni', 'fucile da caccia', 'carabina', 'munizioni', 'cartucce', 'armi sportive', 'parti di armi', 'componenti per difesa'],
			pl: ['Broń myśliwska i amunicja', 'strzelba', 'sztucer', 'amunicja', 'naboje', 'broń sportowa', 'części broni', 'komponenty dla obronności'],
			lt: ['Medžiokliniai ginklai ir šaudmenys', 'medžioklinis šautuvas', 'šaudmenys', 'šoviniai', 'sportiniai ginklai', 'ginklų dalys', 'gynybos komponentai'],
			hu: ['Vadászfegyver és lőszer', 'vadászpuska', 'sörétes puska', 'lőszer', 'töltény', 'sportfegyver', 'fegyveralkatrész', 'védelmi ipari alkatrész'],
			es: ['Armas de caza y munición', 'escopeta', 'rifle de caza', 'munición', 'cartuchos', 'armas deportivas', 'piezas de armas', 'componentes para defensa'],
			sv: ['Jaktvapen och ammunition', 'jaktgevär', 'hagelgevär', 'ammunition', 'patroner', 'sportvapen', 'vapendelar', 'försvarskomponenter'],
			de: ['Jagdwaffen und Munition', 'Jagdgewehr', 'Flinte', 'Munition', 'Patronen', 'Sportwaffen', 'Waffenteile', 'Wehrtechnik']
		}
	},
	{
		code: 'safes-metal-storage', kind: 'product', division: '25', hs: ['8303', '8304', '7326'], cpv: ['44421000'],
		words: {
			en: ['Safes and metal storage', 'safe', 'strongbox', 'pallet racking', 'shelving', 'warehouse racks', 'metal lockers', 'mailboxes', 'ladders', 'metal workbenches'],
			it: ['Casseforti e scaffalature', 'cassaforte', 'scaffali', 'scaffalature metalliche', 'portapallet', 'armadietti metallici', 'cassette postali', 'scale a pioli', 'banchi da lavoro'],
			pl: ['Sejfy i regały metalowe', 'sejf', 'regały', 'regały paletowe', 'regały magazynowe', 'szafki metalowe', 'skrzynki na listy', 'drabiny', 'stoły warsztatowe'],
			lt: ['Seifai ir metaliniai stelažai', 'seifas', 'stelažai', 'sandėlio stelažai', 'padėklų stelažai', 'metalinės spintelės', 'pašto dėžutės', 'kopėčios', 'darbastaliai'],
			hu: ['Széfek és fém állványok', 'széf', 'páncélszekrény', 'polcrendszer', 'raklapos állvány', 'raktári polc', 'öltözőszekrény', 'postaláda', 'létra', 'munkapad'],
			es: ['Cajas fuertes y estanterías metálicas', 'caja fuerte', 'estanterías', 'estanterías de paletización', 'taquillas', 'buzones', 'escaleras de mano', 'bancos de trabajo'],
			sv: ['Kassaskåp och lagerinredning', 'kassaskåp', 'pallställ', 'lagerhyllor', 'hyllsystem', 'klädskåp i plåt', 'brevlådor', 'stegar', 'arbetsbänkar'],
			de: ['Tresore und Regalsysteme', 'Tresor', 'Regale', 'Palettenregale', 'Lagerregale', 'Metallspinde', 'Briefkästen', 'Leitern', 'Werkbänke']
		}
	}
];
