import type { Group } from '#lib/vocabulary/model.ts';

/**
 * Groups in NACE divisions 01 to 18: farm, forest, sea, quarry, food, drinks, textiles, clothing, leather, wood, paper, print.
 * In every row the first word is the label, the rest is what people type. One line a language, so that a translator
 * compares whole rows: the formatter stays out.
 */
// prettier-ignore
export const groups: Group[] = [
	{
		code: 'cereals', kind: 'product', division: '01', hs: ['10'], cpv: ['03211000'],
		words: {
			en: ['Cereals', 'grain', 'wheat', 'barley', 'maize', 'corn', 'oats', 'rye', 'buckwheat'],
			it: ['Cereali', 'grano', 'frumento', 'orzo', 'mais', 'granturco', 'avena', 'segale'],
			pl: ['Zboża', 'zboże', 'pszenica', 'jęczmień', 'kukurydza', 'owies', 'żyto', 'gryka'],
			lt: ['Grūdai', 'javai', 'kviečiai', 'miežiai', 'kukurūzai', 'avižos', 'rugiai', 'grikiai'],
			hu: ['Gabona', 'gabonafélék', 'búza', 'árpa', 'kukorica', 'zab', 'rozs', 'hajdina'],
			es: ['Cereales', 'grano', 'trigo', 'cebada', 'maíz', 'avena', 'centeno', 'alforfón'],
			sv: ['Spannmål', 'säd', 'vete', 'korn', 'majs', 'havre', 'råg', 'bovete'],
			de: ['Getreide', 'Weizen', 'Gerste', 'Mais', 'Hafer', 'Roggen', 'Buchweizen', 'Körner']
		}
	},
	{
		code: 'fresh-vegetables', kind: 'product', division: '01', hs: ['07'], cpv: ['03221000', '03212000'],
		words: {
			en: ['Fresh vegetables', 'vegetable', 'tomatoes', 'potatoes', 'onions', 'carrots', 'cabbage', 'peppers', 'garlic'],
			it: ['Ortaggi freschi', 'verdura', 'verdure', 'pomodori', 'patate', 'cipolle', 'carote', 'cavolo', 'peperoni', 'aglio'],
			pl: ['Świeże warzywa', 'warzywo', 'pomidory', 'ziemniaki', 'cebula', 'marchew', 'kapusta', 'papryka', 'czosnek'],
			lt: ['Šviežios daržovės', 'daržovė', 'pomidorai', 'bulvės', 'svogūnai', 'morkos', 'kopūstai', 'paprikos', 'česnakai'],
			hu: ['Friss zöldség', 'zöldségek', 'paradicsom', 'burgonya', 'krumpli', 'hagyma', 'répa', 'káposzta', 'paprika', 'fokhagyma'],
			es: ['Hortalizas frescas', 'verduras', 'verdura', 'tomates', 'patatas', 'cebollas', 'zanahorias', 'col', 'pimientos', 'ajo'],
			sv: ['Färska grönsaker', 'grönsak', 'tomater', 'potatis', 'lök', 'morötter', 'kål', 'paprika', 'vitlök'],
			de: ['Frisches Gemüse', 'Gemüse', 'Tomaten', 'Kartoffeln', 'Zwiebeln', 'Karotten', 'Möhren', 'Kohl', 'Paprika', 'Knoblauch']
		}
	},
	{
		code: 'fresh-fruit', kind: 'product', division: '01', hs: ['0803', '0804', '0805', '0806', '0807', '0808', '0809', '0810'], cpv: ['03222000'],
		words: {
			en: ['Fresh fruit', 'apples', 'pears', 'peaches', 'cherries', 'oranges', 'lemons', 'citrus fruit', 'strawberries', 'table grapes'],
			it: ['Frutta fresca', 'frutta', 'mele', 'pere', 'pesche', 'ciliegie', 'arance', 'limoni', 'agrumi', 'fragole', 'uva da tavola'],
			pl: ['Świeże owoce', 'owoc', 'jabłka', 'gruszki', 'brzoskwinie', 'wiśnie', 'czereśnie', 'pomarańcze', 'cytryny', 'cytrusy', 'truskawki'],
			lt: ['Švieži vaisiai', 'vaisius', 'obuoliai', 'kriaušės', 'persikai', 'vyšnios', 'apelsinai', 'citrinos', 'citrusiniai vaisiai', 'braškės'],
			hu: ['Friss gyümölcs', 'gyümölcsök', 'alma', 'körte', 'őszibarack', 'meggy', 'cseresznye', 'narancs', 'citrom', 'citrusfélék', 'eper'],
			es: ['Fruta fresca', 'frutas', 'manzanas', 'peras', 'melocotones', 'cerezas', 'naranjas', 'limones', 'cítricos', 'fresas', 'uva de mesa'],
			sv: ['Färsk frukt', 'frukt', 'äpplen', 'päron', 'persikor', 'körsbär', 'apelsiner', 'citroner', 'citrusfrukter', 'jordgubbar'],
			de: ['Frisches Obst', 'Früchte', 'Äpfel', 'Birnen', 'Pfirsiche', 'Kirschen', 'Orangen', 'Zitronen', 'Zitrusfrüchte', 'Erdbeeren', 'Tafeltrauben']
		}
	},
	{
		code: 'nuts-dried-fruit', kind: 'product', division: '01', hs: ['0801', '0802', '0813'], cpv: ['03222000', '15332000'],
		words: {
			en: ['Nuts and dried fruit', 'almonds', 'hazelnuts', 'walnuts', 'pistachios', 'raisins', 'dates', 'prunes'],
			it: ['Frutta secca', 'noci', 'mandorle', 'nocciole', 'pistacchi', 'uvetta', 'datteri', 'prugne secche'],
			pl: ['Orzechy i suszone owoce', 'orzech', 'migdały', 'orzechy laskowe', 'orzechy włoskie', 'pistacje', 'rodzynki', 'daktyle', 'bakalie'],
			lt: ['Riešutai ir džiovinti vaisiai', 'riešutas', 'migdolai', 'lazdynų riešutai', 'graikiniai riešutai', 'pistacijos', 'razinos', 'datulės'],
			hu: ['Diófélék és aszalt gyümölcs', 'dió', 'mandula', 'mogyoró', 'pisztácia', 'mazsola', 'datolya', 'aszalt szilva'],
			es: ['Frutos secos', 'nueces', 'almendras', 'avellanas', 'pistachos', 'pasas', 'dátiles', 'fruta deshidratada'],
			sv: ['Nötter och torkad frukt', 'nöt', 'mandel', 'mandlar', 'hasselnötter', 'valnötter', 'pistaschnötter', 'russin', 'dadlar'],
			de: ['Nüsse und Trockenfrüchte', 'Nuss', 'Mandeln', 'Haselnüsse', 'Walnüsse', 'Pistazien', 'Rosinen', 'Datteln', 'Trockenobst']
		}
	},
	{
		code: 'plants-flowers', kind: 'product', division: '01', hs: ['06'], cpv: ['03120000', '03450000'],
		words: {
			en: ['Plants and flowers', 'nursery plants', 'cut flowers', 'pot plants', 'ornamental plants', 'seedlings', 'shrubs', 'young trees', 'bulbs'],
			it: ['Piante e fiori', 'vivaio', 'fiori recisi', 'piante in vaso', 'piante ornamentali', 'piantine', 'arbusti', 'alberi da vivaio', 'bulbi'],
			pl: ['Rośliny i kwiaty', 'szkółka roślin', 'kwiaty cięte', 'rośliny doniczkowe', 'rośliny ozdobne', 'sadzonki', 'krzewy', 'drzewka', 'cebulki kwiatowe'],
			lt: ['Augalai ir gėlės', 'medelynas', 'skintos gėlės', 'vazoniniai augalai', 'dekoratyviniai augalai', 'sodinukai', 'krūmai', 'medeliai', 'svogūnėliai'],
			hu: ['Növények és virágok', 'faiskola', 'vágott virág', 'cserepes növény', 'dísznövények', 'palánta', 'cserjék', 'facsemete', 'virághagymák'],
			es: ['Plantas y flores', 'vivero', 'flor cortada', 'plantas en maceta', 'plantas ornamentales', 'plantones', 'arbustos', 'árboles de vivero', 'bulbos'],
			sv: ['Växter och blommor', 'plantskola', 'snittblommor', 'krukväxter', 'prydnadsväxter', 'plantor', 'buskar', 'plantskoleträd', 'blomsterlökar'],
			de: ['Pflanzen und Blumen', 'Baumschule', 'Schnittblumen', 'Topfpflanzen', 'Zierpflanzen', 'Setzlinge', 'Sträucher', 'Jungbäume', 'Blumenzwiebeln']
		}
	},
	{
		code: 'sowing-seeds', kind: 'product', division: '01', hs: ['1209'], cpv: ['03111000'],
		words: {
			en: ['Seeds for sowing', 'seed', 'vegetable seeds', 'grass seed', 'flower seeds', 'seed producer', 'clover seed'],
			it: ['Sementi', 'semi da semina', 'sementi orticole', 'semi per prato', 'semi di fiori', 'seme', 'azienda sementiera'],
			pl: ['Nasiona siewne', 'materiał siewny', 'nasiona warzyw', 'nasiona traw', 'nasiona kwiatów', 'nasiennictwo', 'nasiono'],
			lt: ['Sėklos', 'sėjamosios sėklos', 'daržovių sėklos', 'žolės sėklos', 'gėlių sėklos', 'sėkla', 'sėklininkystė'],
			hu: ['Vetőmag', 'vetőmagok', 'zöldségmag', 'fűmag', 'virágmag', 'vetőmagtermesztés', 'lóheremag'],
			es: ['Semillas', 'semilla para siembra', 'semillas hortícolas', 'semillas de césped', 'semillas de flores', 'productor de semillas'],
			sv: ['Utsäde', 'fröer', 'frö', 'grönsaksfrö', 'gräsfrö', 'blomfrö', 'utsädesföretag'],
			de: ['Saatgut', 'Samen', 'Gemüsesaatgut', 'Grassamen', 'Blumensamen', 'Saatzucht', 'Saatgutproduzent']
		}
	},
	{
		code: 'oilseeds-fodder', kind: 'product', division: '01', hs: ['1201', '1204', '1205', '1206', '1207', '1213', '1214'], cpv: ['03111000', '03115000'],
		words: {
			en: ['Oilseeds, hay and straw', 'rapeseed', 'sunflower seeds', 'soybeans', 'linseed', 'hemp seed', 'pumpkin seeds', 'hay', 'straw', 'lucerne'],
			it: ['Semi oleosi, fieno e paglia', 'semi di colza', 'semi di girasole', 'soia', 'semi di lino', 'semi di canapa', 'semi di zucca', 'fieno', 'paglia', 'erba medica'],
			pl: ['Nasiona oleiste, siano i słoma', 'rzepak', 'słonecznik', 'soja', 'siemię lniane', 'nasiona konopi', 'pestki dyni', 'siano', 'słoma', 'lucerna'],
			lt: ['Aliejinės sėklos, šienas ir šiaudai', 'rapsai', 'saulėgrąžos', 'sojos', 'linų sėmenys', 'kanapių sėklos', 'moliūgų sėklos', 'šienas', 'šiaudai', 'liucerna'],
			hu: ['Olajos magvak, széna és szalma', 'repcemag', 'napraforgómag', 'szójabab', 'lenmag', 'kendermag', 'tökmag', 'széna', 'szalma', 'lucerna'],
			es: ['Semillas oleaginosas, heno y paja', 'colza', 'pipas de girasol', 'soja', 'linaza', 'semillas de cáñamo', 'pipas de calabaza', 'heno', 'paja', 'alfalfa'],
			sv: ['Oljeväxter, hö och halm', 'rapsfrö', 'solrosfrön', 'sojabönor', 'linfrö', 'hampafrö', 'pumpafrön', 'hö', 'halm', 'lusern'],
			de: ['Ölsaaten, Heu und Stroh', 'Raps', 'Sonnenblumenkerne', 'Sojabohnen', 'Leinsamen', 'Hanfsamen', 'Kürbiskerne', 'Heu', 'Stroh', 'Luzerne']
		}
	},
	{
		code: 'livestock', kind: 'product', division: '01', hs: ['01'], cpv: ['03330000'],
		words: {
			en: ['Livestock', 'cattle', 'pigs', 'sheep', 'goats', 'horses', 'live poultry', 'breeding animals', 'calves'],
			it: ['Bestiame', 'bovini', 'suini', 'ovini', 'caprini', 'cavalli', 'pollame vivo', 'animali da riproduzione', 'vitelli'],
			pl: ['Zwierzęta hodowlane', 'bydło', 'trzoda chlewna', 'świnie', 'owce', 'kozy', 'konie', 'żywy drób', 'cielęta'],
			lt: ['Gyvuliai', 'galvijai', 'kiaulės', 'avys', 'ožkos', 'arkliai', 'gyvi paukščiai', 'veisliniai gyvuliai', 'veršeliai'],
			hu: ['Haszonállatok', 'szarvasmarha', 'sertés', 'juh', 'kecske', 'ló', 'élő baromfi', 'tenyészállat', 'borjú'],
			es: ['Ganado', 'vacuno vivo', 'cerdos', 'ovejas', 'cabras', 'caballos', 'aves vivas', 'animales reproductores', 'terneros'],
			sv: ['Boskap', 'nötkreatur', 'grisar', 'får', 'getter', 'hästar', 'levande fjäderfä', 'avelsdjur', 'kalvar'],
			de: ['Nutztiere', 'Rinder', 'Schweine', 'Schafe', 'Ziegen', 'Pferde', 'lebendes Geflügel', 'Zuchttiere', 'Kälber']
		}
	},
	{
		code: 'eggs', kind: 'product', division: '01', hs: ['0407', '0408'], cpv: ['03142000'],
		words: {
			en: ['Eggs', 'egg', 'hen eggs', 'free-range eggs', 'liquid egg', 'egg powder'],
			it: ['Uova', 'uovo', 'uova di gallina', 'uova da allevamento a terra', 'uova liquide', 'ovoprodotti'],
			pl: ['Jaja', 'jajko', 'jaja kurze', 'jaja z wolnego wybiegu', 'masa jajowa', 'proszek jajeczny'],
			lt: ['Kiaušiniai', 'kiaušinis', 'vištų kiaušiniai', 'laisvai laikomų vištų kiaušiniai', 'skysti kiaušiniai', 'kiaušinių milteliai'],
			hu: ['Tojás', 'tojások', 'tyúktojás', 'szabadtartású tojás', 'tojáslé', 'tojáspor'],
			es: ['Huevos', 'huevo', 'huevos de gallina', 'huevos camperos', 'huevo líquido', 'ovoproductos'],
			sv: ['Ägg', 'hönsägg', 'ägg från frigående höns', 'flytande ägg', 'äggpulver', 'äggprodukter'],
			de: ['Eier', 'Ei', 'Hühnereier', 'Freilandeier', 'Flüssigei', 'Eipulver']
		}
	},
	{
		code: 'honey', kind: 'product', division: '01', hs: ['0409', '0410', '1521'], cpv: ['03142000'],
		words: {
			en: ['Honey', 'bee products', 'beeswax', 'propolis', 'pollen', 'honeycomb', 'royal jelly'],
			it: ['Miele', "prodotti dell'alveare", "cera d'api", 'propoli', 'polline', 'favo', 'pappa reale', 'apicoltura'],
			pl: ['Miód', 'miody', 'produkty pszczele', 'wosk pszczeli', 'propolis', 'pyłek pszczeli', 'mleczko pszczele', 'pszczelarstwo'],
			lt: ['Medus', 'bičių produktai', 'bičių vaškas', 'propolis', 'bičių duonelė', 'žiedadulkės', 'bičių pienelis', 'bitininkystė'],
			hu: ['Méz', 'mézek', 'méhészeti termékek', 'méhviasz', 'propolisz', 'virágpor', 'lépesméz', 'méhpempő', 'méhészet'],
			es: ['Miel', 'productos apícolas', 'cera de abeja', 'propóleo', 'polen', 'panal', 'jalea real', 'apicultura'],
			sv: ['Honung', 'biodlingsprodukter', 'bivax', 'propolis', 'pollen', 'vaxkaka', 'biodling'],
			de: ['Honig', 'Imkereiprodukte', 'Bienenwachs', 'Propolis', 'Blütenpollen', 'Wabenhonig', 'Gelée royale', 'Imkerei']
		}
	},
	{
		code: 'herbs-medicinal-plants', kind: 'product', division: '01', hs: ['1211', '0910', '1210'], cpv: ['03130000'],
		words: {
			en: ['Herbs and medicinal plants', 'medicinal herbs', 'lavender', 'chamomile', 'hops', 'saffron', 'herbal raw material', 'aromatic plants'],
			it: ['Erbe e piante officinali', 'erbe aromatiche', 'lavanda', 'camomilla', 'luppolo', 'zafferano', 'piante medicinali', 'piante aromatiche'],
			pl: ['Zioła i rośliny lecznicze', 'zioła', 'ziele', 'lawenda', 'rumianek', 'chmiel', 'szafran', 'surowiec zielarski'],
			lt: ['Vaistažolės ir prieskoniniai augalai', 'žolelės', 'vaistiniai augalai', 'levanda', 'ramunėlės', 'apyniai', 'šafranas', 'aromatiniai augalai'],
			hu: ['Gyógynövények és fűszernövények', 'gyógynövény', 'levendula', 'kamilla', 'komló', 'sáfrány', 'aromanövények', 'gyógyfű'],
			es: ['Hierbas y plantas medicinales', 'plantas aromáticas', 'hierbas aromáticas', 'lavanda', 'manzanilla', 'lúpulo', 'azafrán'],
			sv: ['Örter och medicinalväxter', 'ört', 'lavendel', 'kamomill', 'humle', 'saffran', 'aromatiska växter', 'läkeväxter'],
			de: ['Kräuter und Heilpflanzen', 'Heilkräuter', 'Lavendel', 'Kamille', 'Hopfen', 'Safran', 'Arzneipflanzen', 'Kräuter']
		}
	},
	{
		code: 'mushrooms-wild-berries', kind: 'product', division: '02', hs: ['0709', '0810'], cpv: ['03221260', '03222000'],
		words: {
			en: ['Mushrooms and wild berries', 'mushroom', 'chanterelles', 'truffles', 'champignons', 'blueberries', 'lingonberries', 'cranberries'],
			it: ['Funghi e frutti di bosco', 'funghi', 'fungo', 'finferli', 'tartufi', 'champignon', 'mirtilli', 'mirtilli rossi'],
			pl: ['Grzyby i owoce leśne', 'grzyb', 'kurki', 'trufle', 'pieczarki', 'borówki', 'jagody', 'żurawina'],
			lt: ['Grybai ir miško uogos', 'grybas', 'voveraitės', 'trumai', 'pievagrybiai', 'mėlynės', 'bruknės', 'spanguolės'],
			hu: ['Gomba és erdei gyümölcs', 'gombák', 'rókagomba', 'szarvasgomba', 'csiperke', 'áfonya', 'vörösáfonya', 'erdei bogyók'],
			es: ['Setas y frutos del bosque', 'setas', 'hongos', 'níscalos', 'rebozuelos', 'trufas', 'champiñones', 'arándanos', 'arándanos rojos'],
			sv: ['Svamp och skogsbär', 'svampar', 'kantareller', 'tryffel', 'champinjoner', 'blåbär', 'lingon', 'tranbär'],
			de: ['Pilze und Waldbeeren', 'Pilz', 'Pfifferlinge', 'Trüffel', 'Champignons', 'Heidelbeeren', 'Preiselbeeren', 'Moosbeeren']
		}
	},
	{
		code: 'roundwood', kind: 'product', division: '02', hs: ['4401', '4403'], cpv: ['03410000'],
		words: {
			en: ['Roundwood and firewood', 'logs', 'log', 'saw logs', 'pulpwood', 'firewood', 'wood chips', 'poles'],
			it: ['Legname tondo e legna da ardere', 'tronchi', 'tronco', 'tondame', 'legna', 'cippato', 'pali di legno'],
			pl: ['Drewno okrągłe i opałowe', 'kłody', 'dłużyce', 'drewno tartaczne', 'drewno opałowe', 'zrębki', 'słupy drewniane'],
			lt: ['Apvalioji mediena ir malkos', 'rąstai', 'rąstas', 'pjautinieji rąstai', 'popiermedžiai', 'malkos', 'medienos skiedra', 'mediniai stulpai'],
			hu: ['Rönkfa és tűzifa', 'rönk', 'hengeres fa', 'fűrészrönk', 'papírfa', 'tűzifa', 'faapríték', 'faoszlop'],
			es: ['Madera en rollo y leña', 'troncos', 'madera en bruto', 'leña', 'astillas de madera', 'postes de madera'],
			sv: ['Rundvirke och ved', 'timmerstockar', 'stockar', 'sågtimmer', 'massaved', 'ved', 'flis', 'stolpar av trä'],
			de: ['Rundholz und Brennholz', 'Baumstämme', 'Stammholz', 'Sägeholz', 'Industrieholz', 'Brennholz', 'Hackschnitzel', 'Holzmasten']
		}
	},
	{
		code: 'fresh-fish', kind: 'product', division: '03', hs: ['0302', '0301'], cpv: ['03311000'],
		words: {
			en: ['Fresh fish', 'live fish', 'trout', 'salmon', 'carp', 'sea bass', 'cod', 'herring', 'fish farming', 'aquaculture'],
			it: ['Pesce fresco', 'pesci vivi', 'trota', 'salmone', 'carpa', 'branzino', 'orata', 'merluzzo', 'itticoltura', 'acquacoltura'],
			pl: ['Świeże ryby', 'żywe ryby', 'pstrąg', 'łosoś', 'karp', 'dorsz', 'śledź', 'hodowla ryb', 'akwakultura'],
			lt: ['Šviežia žuvis', 'gyva žuvis', 'upėtakis', 'lašiša', 'karpis', 'menkė', 'silkė', 'žuvininkystė', 'akvakultūra'],
			hu: ['Friss hal', 'élő hal', 'pisztráng', 'lazac', 'ponty', 'tőkehal', 'hering', 'haltenyésztés', 'akvakultúra'],
			es: ['Pescado fresco', 'peces vivos', 'trucha', 'salmón', 'carpa', 'lubina', 'bacalao fresco', 'arenque', 'piscicultura', 'acuicultura'],
			sv: ['Färsk fisk', 'levande fisk', 'öring', 'lax', 'karp', 'torsk', 'strömming', 'fiskodling', 'vattenbruk'],
			de: ['Frischer Fisch', 'lebende Fische', 'Forelle', 'Lachs', 'Karpfen', 'Wolfsbarsch', 'Kabeljau', 'Hering', 'Fischzucht', 'Aquakultur']
		}
	},
	{
		code: 'shellfish', kind: 'product', division: '03', hs: ['0306', '0307', '0308'], cpv: ['03312000', '15250000'],
		words: {
			en: ['Seafood and shellfish', 'mussels', 'oysters', 'clams', 'shrimps', 'prawns', 'squid', 'crayfish', 'crab'],
			it: ['Molluschi e crostacei', 'frutti di mare', 'cozze', 'ostriche', 'vongole', 'gamberi', 'calamari', 'granchi'],
			pl: ['Owoce morza i skorupiaki', 'małże', 'ostrygi', 'krewetki', 'kalmary', 'raki', 'kraby'],
			lt: ['Jūros gėrybės', 'moliuskai', 'midijos', 'austrės', 'krevetės', 'kalmarai', 'vėžiai', 'krabai'],
			hu: ['Tenger gyümölcsei és kagylófélék', 'kagyló', 'osztriga', 'garnélarák', 'tintahal', 'rák', 'rákfélék'],
			es: ['Marisco', 'mariscos', 'mejillones', 'ostras', 'almejas', 'gambas', 'langostinos', 'calamares', 'cangrejos'],
			sv: ['Skaldjur', 'musslor', 'ostron', 'räkor', 'bläckfisk', 'kräftor', 'krabba'],
			de: ['Meeresfrüchte', 'Muscheln', 'Austern', 'Garnelen', 'Krabben', 'Tintenfisch', 'Krebse', 'Schalentiere']
		}
	},
	{
		code: 'metal-ores', kind: 'product', division: '07', hs: ['26'], cpv: ['14610000', '14630000'],
		words: {
			en: ['Metal ores and slag', 'ore', 'iron ore', 'copper ore', 'ore concentrate', 'slag', 'bauxite'],
			it: ['Minerali metalliferi e scorie', 'minerale di ferro', 'minerale di rame', 'concentrato di minerale', "scorie d'altoforno", 'bauxite'],
			pl: ['Rudy metali i żużel', 'ruda', 'ruda żelaza', 'ruda miedzi', 'koncentrat rudy', 'żużel', 'boksyt'],
			lt: ['Metalų rūdos ir šlakas', 'rūda', 'geležies rūda', 'vario rūda', 'rūdos koncentratas', 'šlakas', 'boksitas'],
			hu: ['Fémércek és salak', 'érc', 'vasérc', 'rézérc', 'ércdúsítmány', 'salak', 'bauxit'],
			es: ['Minerales metálicos y escorias', 'mena', 'mineral de hierro', 'mineral de cobre', 'concentrado de mineral', 'escoria', 'bauxita'],
			sv: ['Metallmalm och slagg', 'malm', 'järnmalm', 'kopparmalm', 'malmkoncentrat', 'slagg', 'bauxit'],
			de: ['Metallerze und Schlacke', 'Erz', 'Eisenerz', 'Kupfererz', 'Erzkonzentrat', 'Schlacke', 'Bauxit']
		}
	},
	{
		code: 'sand-gravel', kind: 'product', division: '08', hs: ['2505', '2517'], cpv: ['14210000'],
		words: {
			en: ['Sand and gravel', 'aggregates', 'crushed stone', 'quartz sand', 'silica sand', 'quarry', 'ballast'],
			it: ['Sabbia e ghiaia', 'inerti', 'pietrisco', 'sabbia silicea', 'aggregati', 'cava', 'ghiaietto'],
			pl: ['Piasek i żwir', 'kruszywo', 'kruszywa', 'tłuczeń', 'piasek kwarcowy', 'grys', 'kopalnia kruszywa'],
			lt: ['Smėlis ir žvyras', 'skalda', 'užpildai', 'kvarcinis smėlis', 'karjeras', 'žvirgždas'],
			hu: ['Homok és kavics', 'zúzott kő', 'kvarchomok', 'sóder', 'adalékanyag', 'kavicsbánya', 'murva'],
			es: ['Arena y grava', 'áridos', 'piedra triturada', 'arena de sílice', 'cantera', 'gravilla'],
			sv: ['Sand och grus', 'ballast', 'bergkross', 'makadam', 'kvartssand', 'grustäkt', 'stenkross'],
			de: ['Sand und Kies', 'Zuschlagstoffe', 'Schotter', 'Quarzsand', 'Splitt', 'Kiesgrube', 'Gesteinskörnung']
		}
	},
	{
		code: 'peat-substrates', kind: 'product', division: '08', hs: ['2703', '2530'], cpv: ['09112200', '24440000'],
		words: {
			en: ['Peat and growing media', 'peat', 'potting soil', 'substrate', 'peat moss', 'garden soil', 'mulch'],
			it: ['Torba e substrati', 'torba', 'terriccio', 'terricci', 'substrato di coltivazione', 'torba di sfagno', 'pacciamatura'],
			pl: ['Torf i podłoża ogrodnicze', 'torf', 'ziemia ogrodnicza', 'podłoże', 'torf wysoki', 'ściółka', 'ziemia do kwiatów'],
			lt: ['Durpės ir substratai', 'durpės', 'durpių substratas', 'sodo žemė', 'auginimo terpė', 'mulčias', 'kraikinės durpės'],
			hu: ['Tőzeg és termesztőközeg', 'tőzeg', 'virágföld', 'ültetőközeg', 'kertészeti föld', 'mulcs', 'termesztőközegek'],
			es: ['Turba y sustratos', 'turba', 'tierra para macetas', 'sustrato', 'turba rubia', 'mantillo', 'acolchado'],
			sv: ['Torv och odlingssubstrat', 'torv', 'blomjord', 'planteringsjord', 'odlingsjord', 'substrat', 'täckbark'],
			de: ['Torf und Substrate', 'Torf', 'Blumenerde', 'Pflanzerde', 'Kultursubstrat', 'Weißtorf', 'Rindenmulch']
		}
	},
	{
		code: 'industrial-minerals', kind: 'product', division: '08', hs: ['2501', '2503', '2504', '2506', '2507', '2508', '2509', '2510', '2511', '2512', '2513', '2518', '2519', '2521', '2525', '2526', '2528', '2529'], cpv: ['14220000', '14300000', '14410000'],
		words: {
			en: ['Clay, salt and minerals', 'clay', 'kaolin', 'rock salt', 'bentonite', 'gypsum stone', 'chalk', 'feldspar', 'dolomite', 'talc'],
			it: ['Argilla, sale e minerali', 'argilla', 'caolino', 'salgemma', 'sale marino', 'bentonite', 'feldspato', 'dolomia', 'talco'],
			pl: ['Glina, sól i minerały', 'glina', 'kaolin', 'sól kamienna', 'bentonit', 'kreda', 'skaleń', 'dolomit', 'talk'],
			lt: ['Molis, druska ir mineralai', 'molis', 'kaolinas', 'akmens druska', 'bentonitas', 'kreida', 'feldšpatas', 'dolomitas', 'talkas'],
			hu: ['Agyag, só és ásványok', 'agyag', 'kaolin', 'kősó', 'bentonit', 'kréta', 'földpát', 'dolomit', 'talkum'],
			es: ['Arcilla, sal y minerales', 'arcilla', 'caolín', 'sal gema', 'sal marina', 'bentonita', 'feldespato', 'dolomita', 'talco'],
			sv: ['Lera, salt och mineraler', 'lera', 'kaolin', 'bergsalt', 'bentonit', 'krita', 'fältspat', 'dolomit', 'talk'],
			de: ['Ton, Salz und Minerale', 'Ton', 'Kaolin', 'Steinsalz', 'Bentonit', 'Kreide', 'Feldspat', 'Dolomit', 'Talk']
		}
	},
	{
		code: 'fresh-meat', kind: 'product', division: '10', hs: ['0201', '0202', '0203', '0204', '0206', '0208'], cpv: ['15110000'],
		words: {
			en: ['Meat', 'fresh meat', 'beef', 'pork', 'lamb', 'veal', 'game meat', 'slaughterhouse', 'carcasses'],
			it: ['Carne', 'carne fresca', 'carne bovina', 'manzo', 'carne suina', 'maiale', 'agnello', 'selvaggina', 'macello'],
			pl: ['Mięso', 'świeże mięso', 'wołowina', 'wieprzowina', 'jagnięcina', 'cielęcina', 'dziczyzna', 'ubojnia'],
			lt: ['Mėsa', 'šviežia mėsa', 'jautiena', 'kiauliena', 'ėriena', 'veršiena', 'žvėriena', 'skerdykla'],
			hu: ['Hús', 'friss hús', 'marhahús', 'sertéshús', 'bárányhús', 'borjúhús', 'vadhús', 'vágóhíd'],
			es: ['Carne', 'carne fresca', 'carne de vacuno', 'ternera', 'carne de cerdo', 'cordero', 'carne de caza', 'matadero'],
			sv: ['Kött', 'färskt kött', 'nötkött', 'fläskkött', 'lammkött', 'kalvkött', 'viltkött', 'slakteri'],
			de: ['Fleisch', 'Frischfleisch', 'Rindfleisch', 'Schweinefleisch', 'Lammfleisch', 'Kalbfleisch', 'Wildfleisch', 'Schlachthof']
		}
	},
	{
		code: 'poultry-meat', kind: 'product', division: '10', hs: ['0207'], cpv: ['15112000'],
		words: {
			en: ['Poultry meat', 'chicken', 'turkey', 'duck', 'goose', 'foie gras', 'chicken breast'],
			it: ['Carne avicola', 'pollo', 'tacchino', 'anatra', 'oca', 'petto di pollo', 'carni bianche'],
			pl: ['Mięso drobiowe', 'drób', 'kurczak', 'indyk', 'kaczka', 'gęś', 'filet z kurczaka'],
			lt: ['Paukštiena', 'vištiena', 'kalakutiena', 'antiena', 'žąsiena', 'vištienos krūtinėlė'],
			hu: ['Baromfihús', 'csirke', 'csirkehús', 'pulyka', 'kacsa', 'liba', 'libamáj', 'csirkemell'],
			es: ['Carne de ave', 'pollo', 'pavo', 'pato', 'ganso', 'pechuga de pollo', 'avícola'],
			sv: ['Fjäderfäkött', 'kyckling', 'kalkon', 'anka', 'gås', 'kycklingfilé', 'fågelkött'],
			de: ['Geflügelfleisch', 'Hähnchen', 'Huhn', 'Pute', 'Truthahn', 'Ente', 'Gans', 'Hähnchenbrust']
		}
	},
	{
		code: 'cured-meats', kind: 'product', division: '10', hs: ['1601', '1602', '0210'], cpv: ['15130000'],
		words: {
			en: ['Cured meats and sausages', 'ham', 'salami', 'sausage', 'bacon', 'smoked meat', 'charcuterie', 'pâté', 'meat products'],
			it: ['Salumi e insaccati', 'prosciutto', 'salame', 'salsiccia', 'pancetta', 'speck', 'mortadella', 'culatello', 'bresaola'],
			pl: ['Wędliny i kiełbasy', 'szynka', 'salami', 'kiełbasa', 'boczek', 'kabanosy', 'pasztet', 'mięso wędzone', 'przetwory mięsne'],
			lt: ['Mėsos gaminiai ir dešros', 'kumpis', 'saliamis', 'dešra', 'dešrelės', 'šoninė', 'skilandis', 'paštetas', 'rūkyta mėsa'],
			hu: ['Felvágottak és kolbászok', 'sonka', 'szalámi', 'kolbász', 'szalonna', 'füstölt hús', 'pástétom', 'húskészítmények'],
			es: ['Embutidos y jamones', 'jamón', 'jamón ibérico', 'salchichón', 'chorizo', 'cecina', 'panceta', 'paté', 'salchichas', 'charcutería'],
			sv: ['Charkuterier och korv', 'skinka', 'salami', 'korv', 'bacon', 'rökt kött', 'leverpastej', 'köttprodukter'],
			de: ['Wurst- und Schinkenwaren', 'Schinken', 'Salami', 'Wurst', 'Würste', 'Speck', 'Räucherfleisch', 'Pastete', 'Aufschnitt']
		}
	},
	{
		code: 'processed-fish', kind: 'product', division: '10', hs: ['0303', '0304', '0305', '1604', '1605'], cpv: ['15200000'],
		words: {
			en: ['Processed fish', 'fish fillets', 'smoked fish', 'canned fish', 'frozen fish', 'tinned tuna', 'anchovies', 'caviar', 'surimi'],
			it: ['Pesce lavorato', 'filetti di pesce', 'pesce affumicato', 'pesce in scatola', 'pesce surgelato', 'tonno in scatola', 'acciughe', 'caviale'],
			pl: ['Przetwory rybne', 'filety rybne', 'ryby wędzone', 'konserwy rybne', 'ryby mrożone', 'tuńczyk w puszce', 'śledzie marynowane', 'kawior'],
			lt: ['Žuvies gaminiai', 'žuvies filė', 'rūkyta žuvis', 'žuvies konservai', 'šaldyta žuvis', 'tuno konservai', 'krabų lazdelės', 'ikrai'],
			hu: ['Haltermékek', 'halfilé', 'füstölt hal', 'halkonzerv', 'fagyasztott hal', 'tonhalkonzerv', 'szardella', 'kaviár'],
			es: ['Pescado elaborado', 'filetes de pescado', 'pescado ahumado', 'conservas de pescado', 'pescado congelado', 'atún en lata', 'anchoas', 'caviar'],
			sv: ['Fiskprodukter', 'fiskfilé', 'rökt fisk', 'fiskkonserver', 'fryst fisk', 'tonfisk på burk', 'inlagd sill', 'ansjovis', 'kaviar'],
			de: ['Fischprodukte', 'Fischfilets', 'Räucherfisch', 'Fischkonserven', 'Tiefkühlfisch', 'Thunfischkonserven', 'Sardellen', 'Kaviar']
		}
	},
	{
		code: 'frozen-fruit-vegetables', kind: 'product', division: '10', hs: ['0710', '0811', '2004'], cpv: ['15331000', '15310000'],
		words: {
			en: ['Frozen fruit and vegetables', 'frozen vegetables', 'frozen berries', 'french fries', 'frozen peas', 'chips'],
			it: ['Frutta e verdura surgelata', 'verdure surgelate', 'frutti di bosco surgelati', 'patatine fritte surgelate', 'piselli surgelati', 'minestrone surgelato'],
			pl: ['Mrożone owoce i warzywa', 'mrożonki', 'mrożone warzywa', 'mrożone truskawki', 'frytki', 'mrożony groszek'],
			lt: ['Šaldyti vaisiai ir daržovės', 'šaldytos daržovės', 'šaldytos uogos', 'bulvytės fri', 'šaldyti žirneliai'],
			hu: ['Fagyasztott gyümölcs és zöldség', 'mirelit', 'fagyasztott zöldség', 'fagyasztott bogyósok', 'hasábburgonya', 'fagyasztott borsó'],
			es: ['Fruta y verdura congelada', 'verduras congeladas', 'frutos rojos congelados', 'patatas fritas congeladas', 'guisantes congelados'],
			sv: ['Fryst frukt och grönsaker', 'frysta grönsaker', 'frysta bär', 'pommes frites', 'frysta ärter', 'djupfryst'],
			de: ['Tiefgekühltes Obst und Gemüse', 'Tiefkühlgemüse', 'Tiefkühlbeeren', 'Pommes frites', 'Tiefkühlerbsen', 'Tiefkühlkost']
		}
	},
	{
		code: 'preserved-fruit-vegetables', kind: 'product', division: '10', hs: ['0711', '2001', '2002', '2003', '2005', '2006', '2007', '2008'], cpv: ['15330000'],
		words: {
			en: ['Preserves, pickles and jams', 'jam', 'marmalade', 'canned vegetables', 'pickled cucumbers', 'sauerkraut', 'tomato purée', 'table olives', 'fruit purée'],
			it: ['Conserve, sottaceti e confetture', 'marmellata', 'confettura', 'conserve vegetali', 'cetriolini', 'passata di pomodoro', 'pelati', 'olive da tavola', 'sottoli'],
			pl: ['Przetwory owocowe i warzywne', 'dżem', 'konfitura', 'konserwy warzywne', 'ogórki kiszone', 'kapusta kiszona', 'przecier pomidorowy', 'oliwki', 'powidła'],
			lt: ['Konservuotos daržovės ir uogienės', 'uogienė', 'džemas', 'daržovių konservai', 'rauginti agurkai', 'rauginti kopūstai', 'pomidorų pasta', 'alyvuogės', 'vaisių tyrė'],
			hu: ['Konzervek, savanyúságok, lekvárok', 'lekvár', 'dzsem', 'zöldségkonzerv', 'csemegeuborka', 'savanyú káposzta', 'paradicsompüré', 'olajbogyó', 'befőtt'],
			es: ['Conservas vegetales y mermeladas', 'mermelada', 'confitura', 'conservas de verdura', 'pepinillos', 'tomate frito', 'aceitunas de mesa', 'encurtidos', 'puré de frutas'],
			sv: ['Konserver, inlagda grönsaker och sylt', 'sylt', 'marmelad', 'grönsakskonserver', 'inlagd gurka', 'surkål', 'tomatpuré', 'oliver', 'fruktpuré'],
			de: ['Konserven, Sauerkonserven und Konfitüren', 'Marmelade', 'Konfitüre', 'Gemüsekonserven', 'Essiggurken', 'Sauerkraut', 'Tomatenmark', 'Tafeloliven', 'Fruchtpüree']
		}
	},
	{
		code: 'fruit-juices', kind: 'product', division: '10', hs: ['2009'], cpv: ['15320000'],
		words: {
			en: ['Fruit juices', 'juice', 'apple juice', 'orange juice', 'juice concentrate', 'smoothie', 'nectar', 'vegetable juice'],
			it: ['Succhi di frutta', 'succo', 'succo di mela', "succo d'arancia", 'succo concentrato', 'frullato', 'nettare', 'succo di pomodoro'],
			pl: ['Soki owocowe', 'sok', 'sok jabłkowy', 'sok pomarańczowy', 'koncentrat soku', 'smoothie', 'nektar', 'sok tłoczony'],
			lt: ['Vaisių sultys', 'sultys', 'obuolių sultys', 'apelsinų sultys', 'sulčių koncentratas', 'glotnutis', 'nektaras', 'daržovių sultys'],
			hu: ['Gyümölcslevek', 'gyümölcslé', 'almalé', 'narancslé', 'gyümölcslé-sűrítmény', 'turmix', 'nektár', 'zöldséglé'],
			es: ['Zumos de fruta', 'zumo', 'zumo de manzana', 'zumo de naranja', 'concentrado de zumo', 'batido de frutas', 'néctar'],
			sv: ['Fruktjuicer', 'juice', 'äppelmust', 'apelsinjuice', 'juicekoncentrat', 'smoothie', 'nektar', 'råsaft'],
			de: ['Fruchtsäfte', 'Saft', 'Apfelsaft', 'Orangensaft', 'Saftkonzentrat', 'Smoothie', 'Nektar', 'Gemüsesaft']
		}
	},
	{
		code: 'olive-oil', kind: 'product', division: '10', hs: ['1509', '1510'], cpv: ['15411000'],
		words: {
			en: ['Olive oil', 'extra virgin olive oil', 'olive oil mill', 'virgin oil', 'organic olive oil'],
			it: ["Olio d'oliva", 'olio extravergine', "extravergine d'oliva", 'frantoio', 'olio EVO', 'olio di sansa'],
			pl: ['Oliwa z oliwek', 'oliwa', 'oliwa extra virgin', 'tłocznia oliwy', 'oliwa z pierwszego tłoczenia'],
			lt: ['Alyvuogių aliejus', 'ypač tyras alyvuogių aliejus', 'alyvų aliejus', 'alyvuogių spaudykla'],
			hu: ['Olívaolaj', 'extra szűz olívaolaj', 'olívaolajok', 'olajbogyóolaj', 'olívasajtoló'],
			es: ['Aceite de oliva', 'aceite virgen extra', 'AOVE', 'almazara', 'aceite de orujo', 'aceites de oliva'],
			sv: ['Olivolja', 'extra jungfruolja', 'jungfruolja', 'olivoljor', 'olivpressning'],
			de: ['Olivenöl', 'natives Olivenöl extra', 'Olivenöle', 'Ölmühle für Oliven', 'kaltgepresstes Olivenöl']
		}
	},
	{
		code: 'vegetable-oils', kind: 'product', division: '10', hs: ['1507', '1508', '1511', '1512', '1513', '1514', '1515', '1516', '1517'], cpv: ['15400000'],
		words: {
			en: ['Vegetable oils and fats', 'sunflower oil', 'rapeseed oil', 'linseed oil', 'soya oil', 'margarine', 'frying fat', 'coconut oil'],
			it: ['Oli e grassi vegetali', 'olio di girasole', 'olio di colza', 'olio di semi', 'olio di lino', 'margarina', 'olio di soia', 'olio di cocco'],
			pl: ['Oleje i tłuszcze roślinne', 'olej słonecznikowy', 'olej rzepakowy', 'olej lniany', 'olej sojowy', 'margaryna', 'olej kokosowy'],
			lt: ['Augaliniai aliejai ir riebalai', 'saulėgrąžų aliejus', 'rapsų aliejus', 'sėmenų aliejus', 'sojų aliejus', 'margarinas', 'kokosų aliejus'],
			hu: ['Növényi olajok és zsírok', 'napraforgóolaj', 'repceolaj', 'lenolaj', 'szójaolaj', 'margarin', 'étolaj', 'tökmagolaj'],
			es: ['Aceites y grasas vegetales', 'aceite de girasol', 'aceite de colza', 'aceite de lino', 'aceite de soja', 'margarina', 'aceite de coco'],
			sv: ['Vegetabiliska oljor och fetter', 'solrosolja', 'rapsolja', 'linolja', 'sojaolja', 'margarin', 'matolja', 'kokosolja'],
			de: ['Pflanzenöle und -fette', 'Sonnenblumenöl', 'Rapsöl', 'Leinöl', 'Sojaöl', 'Margarine', 'Speiseöl', 'Kokosöl']
		}
	},
	{
		code: 'cheese', kind: 'product', division: '10', hs: ['0406'], cpv: ['15540000'],
		words: {
			en: ['Cheese', 'cheeses', 'hard cheese', 'goat cheese', 'mozzarella', 'curd cheese', 'sheep cheese', 'cream cheese', 'blue cheese'],
			it: ['Formaggi', 'formaggio', 'formaggio stagionato', 'formaggio di capra', 'mozzarella', 'ricotta', 'pecorino', 'caciotta', 'gorgonzola'],
			pl: ['Sery', 'ser', 'ser twardy', 'ser kozi', 'mozzarella', 'twaróg', 'oscypek', 'ser dojrzewający', 'ser pleśniowy'],
			lt: ['Sūriai', 'sūris', 'kietasis sūris', 'ožkos sūris', 'mocarela', 'varškė', 'brandintas sūris', 'pelėsinis sūris'],
			hu: ['Sajtok', 'sajt', 'kemény sajt', 'kecskesajt', 'mozzarella', 'túró', 'érlelt sajt', 'juhsajt', 'krémsajt'],
			es: ['Quesos', 'queso', 'queso curado', 'queso de cabra', 'queso de oveja', 'queso fresco', 'mozzarella', 'requesón', 'queso azul'],
			sv: ['Ost', 'ostar', 'hårdost', 'getost', 'mozzarella', 'kvarg', 'färskost', 'gräddost', 'blåmögelost'],
			de: ['Käse', 'Hartkäse', 'Ziegenkäse', 'Mozzarella', 'Quark', 'Schafskäse', 'Frischkäse', 'Blauschimmelkäse']
		}
	},
	{
		code: 'dairy', kind: 'product', division: '10', hs: ['0401', '0402', '0403', '0404', '0405'], cpv: ['15500000'],
		words: {
			en: ['Milk and dairy products', 'milk', 'butter', 'yoghurt', 'cream', 'milk powder', 'whey', 'kefir', 'dairy'],
			it: ['Latte e latticini', 'latte', 'burro', 'yogurt', 'panna', 'latte in polvere', 'siero di latte', 'kefir', 'latteria'],
			pl: ['Mleko i nabiał', 'mleko', 'masło', 'jogurt', 'śmietana', 'mleko w proszku', 'serwatka', 'kefir', 'mleczarnia'],
			lt: ['Pienas ir pieno produktai', 'pienas', 'sviestas', 'jogurtas', 'grietinė', 'grietinėlė', 'pieno milteliai', 'išrūgos', 'kefyras', 'pieninė'],
			hu: ['Tej és tejtermékek', 'tej', 'vaj', 'joghurt', 'tejföl', 'tejszín', 'tejpor', 'savó', 'kefir', 'tejüzem'],
			es: ['Leche y productos lácteos', 'leche', 'mantequilla', 'yogur', 'nata', 'leche en polvo', 'suero de leche', 'kéfir', 'lácteos'],
			sv: ['Mjölk och mejeriprodukter', 'mjölk', 'smör', 'yoghurt', 'grädde', 'gräddfil', 'mjölkpulver', 'vassle', 'filmjölk', 'mejeri'],
			de: ['Milch und Milchprodukte', 'Milch', 'Butter', 'Joghurt', 'Sahne', 'Milchpulver', 'Molke', 'Kefir', 'Molkerei']
		}
	},
	{
		code: 'ice-cream', kind: 'product', division: '10', hs: ['2105'], cpv: ['15555000'],
		words: {
			en: ['Ice cream', 'gelato', 'sorbet', 'frozen dessert', 'ice lolly', 'frozen yoghurt'],
			it: ['Gelati', 'gelato', 'gelato artigianale', 'sorbetto', 'ghiaccioli', 'semilavorati per gelato'],
			pl: ['Lody', 'lody rzemieślnicze', 'sorbet', 'lód na patyku', 'desery mrożone', 'gelato'],
			lt: ['Ledai', 'valgomieji ledai', 'šerbetas', 'ledai ant pagaliuko', 'šaldyti desertai'],
			hu: ['Fagylalt', 'jégkrém', 'kézműves fagylalt', 'szorbet', 'jégnyalóka', 'fagyasztott desszert'],
			es: ['Helados', 'helado', 'helado artesanal', 'sorbete', 'polos', 'postres helados'],
			sv: ['Glass', 'gräddglass', 'sorbet', 'isglass', 'mjukglass', 'frysta desserter'],
			de: ['Speiseeis', 'Eiscreme', 'Sorbet', 'Wassereis', 'handwerkliches Eis', 'Gelato', 'Eis am Stiel']
		}
	},
	{
		code: 'flour-mill-products', kind: 'product', division: '10', hs: ['11', '1903', '1904'], cpv: ['15610000', '15620000'],
		words: {
			en: ['Flour and milling products', 'flour', 'groats', 'oat flakes', 'muesli', 'breakfast cereals', 'starch', 'bran', 'malt'],
			it: ['Farine e prodotti della macinazione', 'farina', 'semola', "fiocchi d'avena", 'muesli', 'amido', 'crusca', 'malto', 'mulino'],
			pl: ['Mąka i produkty młynarskie', 'mąka', 'kasza', 'płatki owsiane', 'musli', 'płatki śniadaniowe', 'skrobia', 'otręby', 'słód', 'młyn'],
			lt: ['Miltai ir malūnų produktai', 'miltai', 'kruopos', 'avižiniai dribsniai', 'dribsniai', 'pusryčių dribsniai', 'krakmolas', 'sėlenos', 'salyklas'],
			hu: ['Liszt és malomipari termékek', 'liszt', 'búzadara', 'zabpehely', 'müzli', 'gabonapehely', 'keményítő', 'korpa', 'maláta', 'malom'],
			es: ['Harinas y molinería', 'harina', 'sémola', 'copos de avena', 'muesli', 'cereales de desayuno', 'almidón', 'salvado', 'malta', 'harinera'],
			sv: ['Mjöl och kvarnprodukter', 'mjöl', 'gryn', 'havregryn', 'müsli', 'frukostflingor', 'stärkelse', 'kli', 'malt', 'kvarn'],
			de: ['Mehl und Mühlenprodukte', 'Mehl', 'Grieß', 'Haferflocken', 'Müsli', 'Frühstückscerealien', 'Stärke', 'Kleie', 'Malz', 'Mühle']
		}
	},
	{
		code: 'bread-bakery', kind: 'product', division: '10', hs: ['1905'], cpv: ['15810000'],
		words: {
			en: ['Bread and fresh bakery', 'bread', 'rolls', 'cakes', 'frozen dough', 'croissants', 'pizza base', 'bakery'],
			it: ['Pane e prodotti da forno', 'pane', 'panini', 'torte', 'impasti surgelati', 'cornetti', 'basi pizza', 'panificio', 'focaccia'],
			pl: ['Pieczywo i świeże wypieki', 'chleb', 'bułki', 'ciasta', 'ciasto mrożone', 'rogaliki', 'spody do pizzy', 'piekarnia'],
			lt: ['Duona ir kepiniai', 'duona', 'bandelės', 'tortai', 'šaldyta tešla', 'rageliai', 'picos padas', 'kepykla', 'ruginė duona'],
			hu: ['Kenyér és friss pékáru', 'kenyér', 'zsemle', 'torta', 'fagyasztott tészta', 'kifli', 'pizzaalap', 'pékség', 'péksütemény'],
			es: ['Pan y panadería', 'pan', 'panecillos', 'tartas', 'masa congelada', 'cruasanes', 'bases de pizza', 'panadería'],
			sv: ['Bröd och färska bakverk', 'bröd', 'bullar', 'tårtor', 'fryst deg', 'croissanter', 'pizzabotten', 'bageri'],
			de: ['Brot und Backwaren', 'Brot', 'Brötchen', 'Kuchen', 'Teiglinge', 'Croissants', 'Pizzaböden', 'Bäckerei']
		}
	},
	{
		code: 'biscuits-snacks', kind: 'product', division: '10', hs: ['1905', '2005'], cpv: ['15820000'],
		words: {
			en: ['Biscuits, crackers and snacks', 'biscuit', 'cookies', 'crackers', 'wafers', 'potato crisps', 'crispbread', 'gingerbread', 'salty snacks'],
			it: ['Biscotti, cracker e snack', 'biscotti', 'cracker', 'wafer', 'patatine in busta', 'grissini', 'taralli', 'panettone', 'snack salati'],
			pl: ['Ciastka, krakersy i przekąski', 'herbatniki', 'ciasteczka', 'krakersy', 'wafle', 'chipsy', 'pieczywo chrupkie', 'pierniki', 'słone przekąski', 'paluszki'],
			lt: ['Sausainiai ir užkandžiai', 'sausainiai', 'sausainis', 'krekeriai', 'vafliai', 'traškučiai', 'trapučiai', 'meduoliai', 'sūrūs užkandžiai'],
			hu: ['Keksz, kréker és rágcsálnivaló', 'keksz', 'kekszek', 'kréker', 'ostya', 'burgonyachips', 'ropi', 'mézeskalács', 'sós snack'],
			es: ['Galletas, crackers y aperitivos', 'galletas', 'galleta', 'barquillos', 'patatas chips', 'picos', 'turrón', 'snacks salados'],
			sv: ['Kex, kakor och snacks', 'kex', 'småkakor', 'kakor', 'rån', 'potatischips', 'knäckebröd', 'pepparkakor', 'salta snacks'],
			de: ['Kekse, Cracker und Snacks', 'Kekse', 'Gebäck', 'Cracker', 'Waffeln', 'Kartoffelchips', 'Knäckebrot', 'Lebkuchen', 'Salzgebäck']
		}
	},
	{
		code: 'pasta', kind: 'product', division: '10', hs: ['1902'], cpv: ['15850000'],
		words: {
			en: ['Pasta and noodles', 'pasta', 'spaghetti', 'fresh pasta', 'noodles', 'ravioli', 'gnocchi', 'couscous', 'dumplings'],
			it: ['Pasta', 'spaghetti', 'pasta fresca', 'pasta secca', 'tortellini', 'ravioli', 'gnocchi', 'lasagne', 'couscous', 'pastificio'],
			pl: ['Makarony i kluski', 'makaron', 'spaghetti', 'świeży makaron', 'kluski', 'pierogi', 'gnocchi', 'kuskus'],
			lt: ['Makaronai', 'makaronų gaminiai', 'spagečiai', 'švieži makaronai', 'lakštiniai', 'virtiniai', 'koldūnai', 'kuskusas'],
			hu: ['Száraztészta és friss tészta', 'száraztészta', 'spagetti', 'friss tészta', 'tojásos tészta', 'ravioli', 'gnocchi', 'kuszkusz', 'galuska'],
			es: ['Pastas alimenticias', 'pasta seca', 'espaguetis', 'pasta fresca', 'fideos', 'macarrones', 'raviolis', 'ñoquis', 'cuscús'],
			sv: ['Pasta och nudlar', 'pasta', 'spagetti', 'färsk pasta', 'makaroner', 'nudlar', 'ravioli', 'couscous'],
			de: ['Teigwaren', 'Nudeln', 'Pasta', 'Spaghetti', 'frische Teigwaren', 'Ravioli', 'Gnocchi', 'Couscous', 'Spätzle']
		}
	},
	{
		code: 'confectionery', kind: 'product', division: '10', hs: ['1704', '18'], cpv: ['15840000', '15830000'],
		words: {
			en: ['Chocolate and sweets', 'chocolate', 'candy', 'sweets', 'pralines', 'cocoa', 'sugar', 'caramel', 'marzipan', 'liquorice'],
			it: ['Cioccolato e dolciumi', 'cioccolato', 'cioccolatini', 'caramelle', 'praline', 'cacao', 'zucchero', 'torrone', 'marzapane', 'liquirizia'],
			pl: ['Czekolada i słodycze', 'czekolada', 'cukierki', 'praliny', 'kakao', 'cukier', 'krówki', 'karmelki', 'marcepan', 'lukrecja'],
			lt: ['Šokoladas ir saldainiai', 'šokoladas', 'saldainis', 'saldumynai', 'triufeliai', 'kakava', 'cukrus', 'karamelė', 'marcipanas', 'saldymedis'],
			hu: ['Csokoládé és édesség', 'csokoládé', 'cukorka', 'édességek', 'praliné', 'bonbon', 'kakaó', 'cukor', 'karamella', 'marcipán', 'szaloncukor'],
			es: ['Chocolate y dulces', 'chocolate', 'bombones', 'caramelos', 'golosinas', 'cacao', 'azúcar', 'mazapán', 'regaliz'],
			sv: ['Choklad och godis', 'choklad', 'godis', 'karameller', 'praliner', 'kakao', 'socker', 'kola', 'marsipan', 'lakrits'],
			de: ['Schokolade und Süßwaren', 'Schokolade', 'Bonbons', 'Süßigkeiten', 'Pralinen', 'Kakao', 'Zucker', 'Karamell', 'Marzipan', 'Lakritz']
		}
	},
	{
		code: 'coffee-tea', kind: 'product', division: '10', hs: ['09', '2101'], cpv: ['15860000'],
		words: {
			en: ['Coffee and tea', 'coffee', 'roasted coffee', 'espresso', 'coffee capsules', 'tea', 'herbal tea', 'infusions', 'coffee roastery'],
			it: ['Caffè e tè', 'caffè', 'caffè torrefatto', 'espresso', 'capsule caffè', 'tè', 'tisane', 'infusi', 'torrefazione'],
			pl: ['Kawa i herbata', 'kawa', 'kawa palona', 'espresso', 'kapsułki kawowe', 'herbata', 'herbata ziołowa', 'palarnia kawy'],
			lt: ['Kava ir arbata', 'kava', 'skrudinta kava', 'espreso', 'kavos kapsulės', 'arbata', 'žolelių arbata', 'kavos skrudykla'],
			hu: ['Kávé és tea', 'kávé', 'pörkölt kávé', 'eszpresszó', 'kávékapszula', 'tea', 'gyógytea', 'kávépörkölő'],
			es: ['Café y té', 'café', 'café tostado', 'espresso', 'cápsulas de café', 'té', 'infusiones', 'tostadero de café'],
			sv: ['Kaffe och te', 'kaffe', 'rostat kaffe', 'espresso', 'kaffekapslar', 'te', 'örtte', 'kafferosteri'],
			de: ['Kaffee und Tee', 'Kaffee', 'Röstkaffee', 'Espresso', 'Kaffeekapseln', 'Tee', 'Kräutertee', 'Kaffeerösterei']
		}
	},
	{
		code: 'sauces-spices', kind: 'product', division: '10', hs: ['2103', '2209', '0904'], cpv: ['15870000'],
		words: {
			en: ['Sauces, spices and vinegar', 'sauce', 'ketchup', 'mayonnaise', 'mustard', 'pesto', 'paprika powder', 'pepper', 'seasoning', 'vinegar', 'balsamic vinegar'],
			it: ['Salse, spezie e aceto', 'salsa', 'sughi', 'maionese', 'senape', 'pesto', 'pepe', 'condimento', 'aceto', 'aceto balsamico'],
			pl: ['Sosy, przyprawy i ocet', 'sos', 'keczup', 'majonez', 'musztarda', 'pesto', 'przyprawa', 'pieprz', 'mieszanki przypraw', 'ocet', 'chrzan'],
			lt: ['Padažai, prieskoniai ir actas', 'padažas', 'kečupas', 'majonezas', 'garstyčios', 'pesto', 'prieskonis', 'pipirai', 'prieskonių mišiniai', 'actas', 'krienai'],
			hu: ['Szószok, fűszerek és ecet', 'szósz', 'ketchup', 'majonéz', 'mustár', 'pesto', 'őrölt paprika', 'fűszer', 'bors', 'fűszerkeverék', 'ecet'],
			es: ['Salsas, especias y vinagre', 'salsa', 'kétchup', 'mayonesa', 'mostaza', 'pesto', 'pimentón', 'especia', 'pimienta', 'condimentos', 'vinagre'],
			sv: ['Såser, kryddor och vinäger', 'sås', 'ketchup', 'majonnäs', 'senap', 'pesto', 'krydda', 'peppar', 'kryddblandning', 'vinäger', 'ättika'],
			de: ['Saucen, Gewürze und Essig', 'Soße', 'Ketchup', 'Mayonnaise', 'Senf', 'Pesto', 'Gewürz', 'Paprikapulver', 'Pfeffer', 'Würzmischung', 'Essig', 'Balsamessig']
		}
	},
	{
		code: 'ready-meals', kind: 'product', division: '10', hs: ['2104', '2106', '1602'], cpv: ['15894000'],
		words: {
			en: ['Ready meals and soups', 'ready meal', 'convenience food', 'soup', 'frozen pizza', 'sandwiches', 'salads', 'sous-vide', 'catering food'],
			it: ['Piatti pronti e zuppe', 'piatto pronto', 'zuppa', 'pizza surgelata', 'tramezzini', 'insalate pronte', 'gastronomia', 'cibo pronto'],
			pl: ['Dania gotowe i zupy', 'danie gotowe', 'zupa', 'pizza mrożona', 'kanapki', 'sałatki', 'wyroby garmażeryjne', 'żywność wygodna'],
			lt: ['Paruošti patiekalai ir sriubos', 'pusgaminiai', 'sriuba', 'šaldyta pica', 'sumuštiniai', 'mišrainės', 'kulinarijos gaminiai', 'greitai paruošiamas maistas'],
			hu: ['Készételek és levesek', 'készétel', 'leves', 'fagyasztott pizza', 'szendvics', 'saláták', 'félkész étel', 'konyhakész étel'],
			es: ['Platos preparados y sopas', 'plato preparado', 'sopa', 'pizza congelada', 'sándwiches', 'ensaladas preparadas', 'cuarta gama', 'quinta gama', 'comida preparada'],
			sv: ['Färdigmat och soppor', 'färdigrätter', 'soppa', 'fryst pizza', 'smörgåsar', 'sallader', 'färdiglagad mat', 'halvfabrikat'],
			de: ['Fertiggerichte und Suppen', 'Fertiggericht', 'Suppe', 'Tiefkühlpizza', 'Sandwiches', 'Feinkostsalate', 'Convenience-Produkte', 'Fertigmahlzeiten']
		}
	},
	{
		code: 'food-supplements', kind: 'product', division: '10', hs: ['2106', '1901'], cpv: ['15880000', '33616000'],
		words: {
			en: ['Food supplements and special foods', 'vitamins', 'protein powder', 'baby food', 'gluten-free food', 'sports nutrition', 'collagen', 'probiotics', 'dietary supplement'],
			it: ['Integratori e alimenti speciali', 'integratore alimentare', 'vitamine', 'proteine in polvere', "alimenti per l'infanzia", 'senza glutine', 'nutrizione sportiva', 'collagene', 'probiotici'],
			pl: ['Suplementy diety i żywność specjalna', 'suplement diety', 'witaminy', 'odżywka białkowa', 'żywność dla niemowląt', 'żywność bezglutenowa', 'odżywki dla sportowców', 'kolagen', 'probiotyki'],
			lt: ['Maisto papildai ir specialus maistas', 'maisto papildas', 'vitaminai', 'baltymų milteliai', 'kūdikių maistas', 'be glitimo', 'sportininkų mityba', 'kolagenas', 'probiotikai'],
			hu: ['Étrend-kiegészítők és különleges élelmiszerek', 'étrend-kiegészítő', 'vitaminok', 'fehérjepor', 'bébiétel', 'gluténmentes élelmiszer', 'sporttáplálkozás', 'kollagén', 'probiotikum'],
			es: ['Complementos y alimentos dietéticos', 'complemento alimenticio', 'vitaminas', 'proteína en polvo', 'alimentos infantiles', 'sin gluten', 'nutrición deportiva', 'colágeno', 'probióticos'],
			sv: ['Kosttillskott och specialkost', 'kosttillskott', 'vitaminer', 'proteinpulver', 'barnmat', 'glutenfri mat', 'sportnutrition', 'kollagen', 'probiotika'],
			de: ['Nahrungsergänzung und Spezialkost', 'Nahrungsergänzungsmittel', 'Vitamine', 'Proteinpulver', 'Babynahrung', 'glutenfreie Lebensmittel', 'Sportnahrung', 'Kollagen', 'Probiotika']
		}
	},
	{
		code: 'plant-based-food', kind: 'product', division: '10', hs: ['2106', '0713', '1201'], cpv: ['15890000', '03221000'],
		words: {
			en: ['Plant-based food', 'vegan food', 'tofu', 'plant milk', 'oat drink', 'meat substitute', 'pulses', 'lentils', 'chickpeas'],
			it: ['Alimenti vegetali', 'cibo vegano', 'tofu', 'bevande vegetali', "bevanda d'avena", 'sostituti della carne', 'legumi', 'lenticchie', 'ceci'],
			pl: ['Żywność roślinna', 'żywność wegańska', 'tofu', 'mleko roślinne', 'napój owsiany', 'zamienniki mięsa', 'rośliny strączkowe', 'soczewica', 'ciecierzyca', 'fasola'],
			lt: ['Augalinis maistas', 'veganiškas maistas', 'tofu', 'augalinis pienas', 'avižų gėrimas', 'mėsos pakaitalai', 'ankštinės kultūros', 'lęšiai', 'avinžirniai'],
			hu: ['Növényi alapú élelmiszer', 'vegán étel', 'tofu', 'növényi tej', 'zabital', 'húspótló', 'hüvelyesek', 'lencse', 'csicseriborsó'],
			es: ['Alimentos de origen vegetal', 'comida vegana', 'tofu', 'bebida vegetal', 'bebida de avena', 'sustitutos de la carne', 'legumbres', 'lentejas', 'garbanzos'],
			sv: ['Växtbaserad mat', 'vegansk mat', 'tofu', 'växtdryck', 'havredryck', 'köttersättning', 'baljväxter', 'linser', 'kikärtor'],
			de: ['Pflanzliche Lebensmittel', 'vegane Lebensmittel', 'Tofu', 'Pflanzendrink', 'Haferdrink', 'Fleischersatz', 'Hülsenfrüchte', 'Linsen', 'Kichererbsen']
		}
	},
	{
		code: 'animal-feed-pet-food', kind: 'product', division: '10', hs: ['2301', '2302', '2303', '2304', '2305', '2306', '2308', '2309'], cpv: ['15700000'],
		words: {
			en: ['Animal feed and pet food', 'feed', 'compound feed', 'pet food', 'dog food', 'cat food', 'fodder', 'feed additives'],
			it: ['Mangimi e cibo per animali', 'mangime', 'mangimi composti', 'cibo per cani', 'cibo per gatti', 'foraggio', 'additivi per mangimi', 'crocchette'],
			pl: ['Pasze i karma dla zwierząt', 'pasza', 'mieszanki paszowe', 'karma dla psów', 'karma dla kotów', 'dodatki paszowe', 'sucha karma'],
			lt: ['Pašarai ir gyvūnų ėdalas', 'pašaras', 'kombinuotieji pašarai', 'šunų ėdalas', 'kačių ėdalas', 'pašarų priedai', 'augintinių maistas'],
			hu: ['Takarmány és állateledel', 'takarmányok', 'keveréktakarmány', 'kutyaeledel', 'macskaeledel', 'kutyatáp', 'takarmány-adalék'],
			es: ['Piensos y comida para mascotas', 'pienso', 'piensos compuestos', 'comida para perros', 'comida para gatos', 'forraje', 'aditivos para piensos'],
			sv: ['Foder och djurmat', 'djurfoder', 'foderblandning', 'hundmat', 'kattmat', 'grovfoder', 'fodertillsatser', 'hundfoder'],
			de: ['Futtermittel und Tiernahrung', 'Tierfutter', 'Mischfutter', 'Hundefutter', 'Katzenfutter', 'Viehfutter', 'Futterzusätze', 'Heimtiernahrung']
		}
	},
	{
		code: 'wine', kind: 'product', division: '11', hs: ['2204', '2205'], cpv: ['15930000'],
		words: {
			en: ['Wine', 'wines', 'red wine', 'white wine', 'sparkling wine', 'prosecco', 'winery', 'rosé', 'vermouth', 'sherry'],
			it: ['Vino', 'vini', 'vino rosso', 'vino bianco', 'spumante', 'prosecco', 'lambrusco', 'cantina', 'vermut', 'rosato'],
			pl: ['Wino', 'wina', 'wino czerwone', 'wino białe', 'wino musujące', 'prosecco', 'winnica', 'wermut'],
			lt: ['Vynas', 'vynai', 'raudonasis vynas', 'baltasis vynas', 'putojantis vynas', 'vyninė', 'vermutas', 'rožinis vynas'],
			hu: ['Bor', 'borok', 'vörösbor', 'fehérbor', 'pezsgő', 'borászat', 'pincészet', 'rozé', 'vermut'],
			es: ['Vino', 'vinos', 'vino tinto', 'vino blanco', 'cava', 'vino espumoso', 'bodega', 'vermú', 'rosado', 'jerez'],
			sv: ['Vin', 'viner', 'rödvin', 'vitt vin', 'mousserande vin', 'vinproducent', 'vermouth', 'rosévin'],
			de: ['Wein', 'Weine', 'Rotwein', 'Weißwein', 'Schaumwein', 'Sekt', 'Prosecco', 'Weingut', 'Wermut', 'Roséwein']
		}
	},
	{
		code: 'spirits', kind: 'product', division: '11', hs: ['2207', '2208'], cpv: ['15910000'],
		words: {
			en: ['Spirits and liqueurs', 'vodka', 'whisky', 'gin', 'brandy', 'liqueur', 'fruit brandy', 'distillery', 'bitters'],
			it: ['Distillati e liquori', 'vodka', 'whisky', 'gin', 'grappa', 'liquore', 'limoncello', 'amaro', 'distilleria'],
			pl: ['Wódki i likiery', 'wódka', 'whisky', 'gin', 'brandy', 'likier', 'nalewka', 'destylarnia', 'spirytus'],
			lt: ['Spiritiniai gėrimai', 'degtinė', 'viskis', 'džinas', 'brendis', 'likeris', 'trauktinė', 'distiliavimo įmonė'],
			hu: ['Égetett szeszes italok', 'vodka', 'whisky', 'gin', 'pálinka', 'likőr', 'brandy', 'pálinkafőzde', 'keserűlikőr'],
			es: ['Bebidas espirituosas', 'vodka', 'whisky', 'ginebra', 'brandy', 'licor', 'orujo', 'destilería', 'pacharán'],
			sv: ['Spritdrycker och likörer', 'vodka', 'whisky', 'gin', 'brännvin', 'likör', 'akvavit', 'destilleri', 'konjak'],
			de: ['Spirituosen und Liköre', 'Wodka', 'Whisky', 'Gin', 'Weinbrand', 'Likör', 'Obstbrand', 'Schnaps', 'Brennerei']
		}
	},
	{
		code: 'beer-cider', kind: 'product', division: '11', hs: ['2203', '2206'], cpv: ['15960000', '15940000'],
		words: {
			en: ['Beer and cider', 'beer', 'craft beer', 'lager', 'ale', 'brewery', 'cider', 'mead', 'perry'],
			it: ['Birra e sidro', 'birra', 'birra artigianale', 'birra chiara', 'birrificio', 'sidro', 'idromele'],
			pl: ['Piwo i cydr', 'piwo', 'piwo rzemieślnicze', 'lager', 'browar', 'cydr', 'miód pitny', 'kwas chlebowy'],
			lt: ['Alus ir sidras', 'alus', 'kraftinis alus', 'lageris', 'bravoras', 'alaus darykla', 'sidras', 'midus', 'gira'],
			hu: ['Sör és cider', 'sör', 'kézműves sör', 'lager', 'sörfőzde', 'almabor', 'cider', 'mézbor'],
			es: ['Cerveza y sidra', 'cerveza', 'cerveza artesana', 'lager', 'cervecera', 'sidra', 'hidromiel'],
			sv: ['Öl och cider', 'öl', 'hantverksöl', 'lager', 'bryggeri', 'cider', 'mjöd', 'äppelcider'],
			de: ['Bier und Apfelwein', 'Bier', 'Craft-Bier', 'Lagerbier', 'Brauerei', 'Apfelwein', 'Cidre', 'Met', 'Most']
		}
	},
	{
		code: 'soft-drinks-water', kind: 'product', division: '11', hs: ['2201', '2202'], cpv: ['15980000'],
		words: {
			en: ['Soft drinks and water', 'mineral water', 'lemonade', 'cola', 'energy drink', 'iced tea', 'tonic water', 'syrup', 'kombucha'],
			it: ['Bibite e acque', 'acqua minerale', 'limonata', 'gassosa', 'bevanda energetica', 'tè freddo', 'acqua tonica', 'sciroppo', 'bevande analcoliche'],
			pl: ['Napoje bezalkoholowe i woda', 'woda mineralna', 'lemoniada', 'napój gazowany', 'napój energetyczny', 'mrożona herbata', 'tonik', 'syrop', 'kombucha'],
			lt: ['Gaivieji gėrimai ir vanduo', 'mineralinis vanduo', 'limonadas', 'gazuotas gėrimas', 'energinis gėrimas', 'šalta arbata', 'tonikas', 'sirupas', 'kombuča'],
			hu: ['Üdítőitalok és ásványvíz', 'ásványvíz', 'limonádé', 'szénsavas üdítő', 'energiaital', 'jeges tea', 'tonik', 'szörp', 'kombucha'],
			es: ['Refrescos y agua', 'agua mineral', 'limonada', 'gaseosa', 'bebida energética', 'té helado', 'tónica', 'sirope', 'kombucha', 'bebidas sin alcohol'],
			sv: ['Läsk och vatten', 'mineralvatten', 'lemonad', 'läskedryck', 'energidryck', 'iste', 'tonic', 'saft', 'kombucha'],
			de: ['Erfrischungsgetränke und Wasser', 'Mineralwasser', 'Limonade', 'Cola', 'Energydrink', 'Eistee', 'Tonic', 'Sirup', 'Kombucha', 'alkoholfreie Getränke']
		}
	},
	{
		code: 'tobacco-products', kind: 'product', division: '12', hs: ['24'], cpv: ['15990000'],
		words: {
			en: ['Tobacco products', 'tobacco', 'cigars', 'cigarettes', 'pipe tobacco', 'e-cigarettes', 'e-liquids', 'snus', 'nicotine pouches'],
			it: ['Prodotti del tabacco', 'tabacco', 'sigari', 'sigarette', 'tabacco da pipa', 'sigarette elettroniche', 'liquidi per sigarette elettroniche'],
			pl: ['Wyroby tytoniowe', 'tytoń', 'cygara', 'papierosy', 'tytoń fajkowy', 'e-papierosy', 'liquidy', 'saszetki nikotynowe'],
			lt: ['Tabako gaminiai', 'tabakas', 'cigarai', 'cigaretės', 'pypkių tabakas', 'elektroninės cigaretės', 'nikotino maišeliai'],
			hu: ['Dohánytermékek', 'dohány', 'szivar', 'cigaretta', 'pipadohány', 'e-cigaretta', 'cigarettatöltő folyadék', 'nikotinpárna'],
			es: ['Productos del tabaco', 'tabaco', 'puros', 'cigarrillos', 'tabaco de pipa', 'cigarrillos electrónicos', 'líquidos para vapeo'],
			sv: ['Tobaksvaror', 'tobak', 'cigarrer', 'cigaretter', 'piptobak', 'e-cigaretter', 'snus', 'nikotinpåsar'],
			de: ['Tabakwaren', 'Tabak', 'Zigarren', 'Zigaretten', 'Pfeifentabak', 'E-Zigaretten', 'E-Liquids', 'Nikotinbeutel']
		}
	},
	{
		code: 'raw-textile-fibres', kind: 'product', division: '13', hs: ['5001', '5002', '5003', '5101', '5102', '5103', '5104', '5105', '5201', '5202', '5203', '5301', '5302', '5303', '5305'], cpv: ['19420000', '19410000', '19280000'],
		words: {
			en: ['Natural textile fibres', 'flax', 'hemp', 'raw wool', 'raw cotton', 'flax fibre', 'hemp fibre', 'wool tops', 'jute', 'cashmere'],
			it: ['Fibre tessili naturali', 'lino in fibra', 'canapa', 'lana grezza', 'cotone grezzo', 'fibra di canapa', 'lana pettinata', 'iuta', 'cashmere'],
			pl: ['Naturalne włókna tekstylne', 'len', 'konopie', 'wełna surowa', 'bawełna surowa', 'włókno lniane', 'włókno konopne', 'juta', 'kaszmir'],
			lt: ['Natūralūs tekstilės pluoštai', 'linai', 'kanapės', 'žalia vilna', 'žalia medvilnė', 'linų pluoštas', 'kanapių pluoštas', 'džiutas', 'kašmyras'],
			hu: ['Természetes textilszálak', 'len', 'kender', 'nyersgyapjú', 'nyers pamut', 'lenrost', 'kenderrost', 'juta', 'kasmír'],
			es: ['Fibras textiles naturales', 'lino en fibra', 'cáñamo', 'lana sucia', 'algodón en rama', 'fibra de cáñamo', 'lana peinada', 'yute', 'cachemira'],
			sv: ['Naturliga textilfibrer', 'lin', 'hampa', 'råull', 'råbomull', 'linfiber', 'hampafiber', 'jute', 'kashmir'],
			de: ['Natürliche Textilfasern', 'Flachs', 'Hanf', 'Rohwolle', 'Rohbaumwolle', 'Flachsfaser', 'Hanffaser', 'Jute', 'Kaschmir']
		}
	},
	{
		code: 'yarn-thread', kind: 'product', division: '13', hs: ['5004', '5006', '5106', '5107', '5108', '5109', '5204', '5205', '5206', '5207', '5306', '5307', '5308', '5401', '5402', '5406', '5508', '5509', '5510', '5511', '5605', '5606'], cpv: ['19430000', '19440000'],
		words: {
			en: ['Yarn and thread', 'cotton yarn', 'wool yarn', 'linen yarn', 'sewing thread', 'knitting wool', 'spinning mill', 'polyester yarn'],
			it: ['Filati', 'filato', 'filato di cotone', 'filato di lana', 'filato di lino', 'filo per cucire', 'filatura', 'filato poliestere'],
			pl: ['Przędza i nici', 'przędza bawełniana', 'przędza wełniana', 'przędza lniana', 'nici do szycia', 'włóczka', 'przędzalnia'],
			lt: ['Verpalai ir siūlai', 'verpalas', 'medvilniniai verpalai', 'vilnoniai siūlai', 'lininiai verpalai', 'siuvimo siūlai', 'mezgimo siūlai', 'verpykla'],
			hu: ['Fonal és cérna', 'fonalak', 'pamutfonal', 'gyapjúfonal', 'lenfonal', 'varrócérna', 'kötőfonal', 'fonoda'],
			es: ['Hilados e hilos', 'hilo', 'hilo de algodón', 'hilo de lana', 'hilo de lino', 'hilo de coser', 'lana para tejer', 'hilatura'],
			sv: ['Garn och tråd', 'bomullsgarn', 'ullgarn', 'lingarn', 'sytråd', 'stickgarn', 'spinneri', 'polyestergarn'],
			de: ['Garne und Zwirne', 'Garn', 'Baumwollgarn', 'Wollgarn', 'Leinengarn', 'Nähgarn', 'Strickgarn', 'Spinnerei']
		}
	},
	{
		code: 'woven-fabrics', kind: 'product', division: '13', hs: ['5007', '5111', '5112', '5113', '5208', '5209', '5210', '5211', '5212', '5309', '5310', '5311', '5407', '5408', '5512', '5513', '5514', '5515', '5516', '58'], cpv: ['19210000', '19220000', '19230000'],
		words: {
			en: ['Woven fabrics', 'fabric', 'cloth', 'cotton fabric', 'wool fabric', 'linen fabric', 'silk', 'velvet', 'lace', 'denim', 'upholstery fabric'],
			it: ['Tessuti', 'tessuto', 'stoffa', 'tessuto di cotone', 'tessuto di lana', 'tessuto di lino', 'seta', 'velluto', 'pizzo', 'denim', 'tessuti per arredamento'],
			pl: ['Tkaniny', 'tkanina', 'materiał tekstylny', 'tkanina bawełniana', 'tkanina wełniana', 'tkanina lniana', 'jedwab', 'aksamit', 'koronka', 'dżins', 'tkaniny obiciowe'],
			lt: ['Audiniai', 'audinys', 'medžiaga siuvimui', 'medvilninis audinys', 'vilnonis audinys', 'lininis audinys', 'šilkas', 'aksomas', 'nėriniai', 'džinsinis audinys', 'baldiniai audiniai'],
			hu: ['Szövetek', 'szövet', 'textil', 'pamutszövet', 'gyapjúszövet', 'lenvászon', 'vászon', 'selyem', 'bársony', 'csipke', 'farmeranyag', 'bútorszövet'],
			es: ['Tejidos', 'tejido', 'tela', 'tela de algodón', 'tejido de lana', 'tejido de lino', 'seda', 'terciopelo', 'encaje', 'tela vaquera', 'tapicería'],
			sv: ['Vävda tyger', 'tyg', 'väv', 'bomullstyg', 'ylletyg', 'linnetyg', 'siden', 'sammet', 'spets', 'denim', 'möbeltyg'],
			de: ['Gewebe und Stoffe', 'Stoff', 'Baumwollstoff', 'Wollstoff', 'Leinenstoff', 'Seide', 'Samt', 'Spitze', 'Denim', 'Möbelstoff', 'Weberei']
		}
	},
	{
		code: 'knitted-fabrics', kind: 'product', division: '13', hs: ['60'], cpv: ['19250000'],
		words: {
			en: ['Knitted fabrics', 'jersey fabric', 'knit fabric', 'fleece fabric', 'circular knitting', 'stretch fabric', 'ribbed fabric'],
			it: ['Tessuti a maglia', 'jersey', 'tessuto a maglia', 'pile', 'tessuto elasticizzato', 'tessuto a costine', 'maglia circolare'],
			pl: ['Dzianiny', 'dzianina', 'jersey', 'dzianina polarowa', 'dzianina elastyczna', 'ściągacz', 'dziewiarnia'],
			lt: ['Megztos medžiagos', 'trikotažas', 'trikotažo medžiaga', 'flisas', 'tamprus audinys', 'kilpinis trikotažas', 'mezgykla'],
			hu: ['Kötött kelmék', 'kötött kelme', 'jersey anyag', 'polár anyag', 'rugalmas kelme', 'hurkolt kelme', 'kötöde'],
			es: ['Tejidos de punto', 'género de punto', 'punto jersey', 'tejido polar', 'tejido elástico', 'canalé', 'tricotado circular'],
			sv: ['Trikåtyger', 'trikå', 'jerseytyg', 'fleecetyg', 'stretchtyg', 'mudd', 'rundstickning'],
			de: ['Maschenware', 'Gestricke', 'Gewirke', 'Jersey', 'Fleece', 'Stretchstoff', 'Rundstrick', 'Strickstoff']
		}
	},
	{
		code: 'home-textiles', kind: 'product', division: '13', hs: ['6301', '6302', '6303', '6304'], cpv: ['39510000'],
		words: {
			en: ['Home textiles', 'bed linen', 'towels', 'curtains', 'blankets', 'tablecloths', 'duvet covers', 'cushion covers', 'hotel linen'],
			it: ['Tessili per la casa', 'biancheria da letto', 'asciugamani', 'tende', 'coperte', 'tovaglie', 'copripiumini', 'federe', 'biancheria per hotel', 'lenzuola'],
			pl: ['Tekstylia domowe', 'pościel', 'ręczniki', 'zasłony', 'firany', 'koce', 'obrusy', 'poszewki', 'prześcieradła', 'bielizna hotelowa'],
			lt: ['Namų tekstilė', 'patalynė', 'rankšluosčiai', 'užuolaidos', 'antklodės', 'pledai', 'staltiesės', 'pagalvėlių užvalkalai', 'viešbučių tekstilė'],
			hu: ['Lakástextil', 'ágynemű', 'törölköző', 'függöny', 'takaró', 'pléd', 'terítő', 'párnahuzat', 'szállodai textil', 'lepedő'],
			es: ['Textiles para el hogar', 'ropa de cama', 'toallas', 'cortinas', 'mantas', 'manteles', 'fundas nórdicas', 'fundas de cojín', 'lencería hotelera', 'sábanas'],
			sv: ['Hemtextilier', 'sänglinne', 'påslakan', 'handdukar', 'gardiner', 'filtar', 'dukar', 'kuddfodral', 'hotelltextil', 'lakan'],
			de: ['Heimtextilien', 'Bettwäsche', 'Handtücher', 'Vorhänge', 'Gardinen', 'Decken', 'Tischdecken', 'Kissenbezüge', 'Hotelwäsche', 'Bettlaken']
		}
	},
	{
		code: 'technical-textiles', kind: 'product', division: '13', hs: ['5601', '5602', '5603', '59', '6305', '6306'], cpv: ['19270000', '19240000', '39550000'],
		words: {
			en: ['Technical textiles and nonwovens', 'nonwoven', 'nonwovens', 'coated fabric', 'geotextile', 'filter cloth', 'felt', 'tarpaulin', 'composite fabric', 'glass fabric'],
			it: ['Tessuti tecnici e non tessuti', 'tessuto non tessuto', 'TNT', 'tessuti spalmati', 'geotessile', 'tela filtrante', 'feltro', 'telone', 'tessuto tecnico'],
			pl: ['Tekstylia techniczne i włókniny', 'włóknina', 'tkanina powlekana', 'geowłóknina', 'tkanina filtracyjna', 'filc', 'plandeka', 'tkanina techniczna'],
			lt: ['Techninė tekstilė ir neaustinės medžiagos', 'neaustinė medžiaga', 'dengtas audinys', 'geotekstilė', 'filtravimo audinys', 'veltinys', 'tentas', 'tentinis audinys'],
			hu: ['Műszaki textíliák és nemszőtt kelmék', 'nemszőtt textil', 'bevonatos szövet', 'geotextília', 'szűrőszövet', 'filc', 'ponyva', 'műszaki szövet'],
			es: ['Textiles técnicos y no tejidos', 'no tejido', 'tejido recubierto', 'geotextil', 'tela filtrante', 'fieltro', 'lona', 'tejido técnico', 'entretela'],
			sv: ['Tekniska textilier och nonwoven', 'fiberduk', 'belagd väv', 'geotextil', 'filterduk', 'industrifilt', 'presenning', 'teknisk väv'],
			de: ['Technische Textilien und Vliesstoffe', 'Vliesstoff', 'Vlies', 'beschichtete Gewebe', 'Geotextil', 'Filtergewebe', 'Filz', 'Plane', 'Planenstoff']
		}
	},
	{
		code: 'carpets', kind: 'product', division: '13', hs: ['57'], cpv: ['39530000'],
		words: {
			en: ['Carpets and rugs', 'carpet', 'rug', 'rugs', 'carpet tiles', 'mats', 'doormat', 'wall-to-wall carpet'],
			it: ['Tappeti e moquette', 'tappeto', 'moquette', 'zerbino', 'quadrotte di moquette', 'tappeti annodati'],
			pl: ['Dywany i wykładziny dywanowe', 'dywan', 'wykładzina dywanowa', 'chodnik dywanowy', 'wycieraczka', 'płytki dywanowe'],
			lt: ['Kilimai', 'kilimas', 'kiliminė danga', 'kilimėlis', 'durų kilimėlis', 'kiliminės plytelės'],
			hu: ['Szőnyegek', 'szőnyeg', 'padlószőnyeg', 'lábtörlő', 'szőnyegpadló', 'modulszőnyeg'],
			es: ['Alfombras y moquetas', 'alfombra', 'moqueta', 'felpudo', 'losetas de moqueta', 'tapetes'],
			sv: ['Mattor', 'matta', 'heltäckningsmatta', 'dörrmatta', 'textilplattor', 'ryamatta', 'trasmatta'],
			de: ['Teppiche', 'Teppich', 'Teppichboden', 'Fußmatte', 'Teppichfliesen', 'Läufer', 'Sauberlaufmatte']
		}
	},
	{
		code: 'ropes-nets', kind: 'product', division: '13', hs: ['5607', '5608', '5609'], cpv: ['39540000'],
		words: {
			en: ['Ropes, twine and nets', 'rope', 'twine', 'string', 'fishing net', 'safety net', 'straps', 'webbing', 'lashing straps'],
			it: ['Corde, spaghi e reti tessili', 'corda', 'spago', 'rete da pesca', 'reti di sicurezza', 'nastri tessili', 'cinghie di ancoraggio', 'cordame'],
			pl: ['Liny, sznury i sieci', 'lina', 'sznurek', 'szpagat', 'sieć rybacka', 'siatka zabezpieczająca', 'taśmy tkane', 'pasy do mocowania ładunku'],
			lt: ['Virvės, špagatai ir tinklai', 'virvė', 'špagatas', 'žvejybos tinklai', 'apsauginis tinklas', 'juostos', 'krovinių tvirtinimo diržai'],
			hu: ['Kötelek, zsinegek és hálók', 'kötél', 'zsineg', 'halászháló', 'védőháló', 'heveder', 'rakományrögzítő heveder', 'spárga'],
			es: ['Cuerdas, cordeles y redes', 'cuerda', 'cordel', 'red de pesca', 'redes de seguridad', 'cinchas', 'eslingas textiles', 'cordelería'],
			sv: ['Rep, snören och nät', 'rep', 'lina', 'snöre', 'fiskenät', 'skyddsnät', 'spännband', 'vävda band'],
			de: ['Seile, Schnüre und Netze', 'Textilseil', 'Tauwerk', 'Bindfaden', 'Fischernetz', 'Sicherheitsnetz', 'Gurtband', 'Zurrgurte', 'Schnur']
		}
	},
	{
		code: 'textile-finishing', kind: 'service', division: '13', hs: [], cpv: [],
		words: {
			en: ['Textile dyeing and finishing', 'fabric dyeing', 'textile printing', 'embroidery service', 'washing of garments', 'coating of fabrics', 'digital textile printing'],
			it: ['Tintura e finissaggio tessile', 'tintoria', 'stampa su tessuto', 'nobilitazione tessile', 'ricamo conto terzi', 'lavaggio capi', 'spalmatura'],
			pl: ['Farbowanie i wykańczanie tkanin', 'farbiarnia', 'druk na tkaninach', 'haftowanie', 'hafciarnia', 'sitodruk na odzieży', 'powlekanie tkanin'],
			lt: ['Audinių dažymas ir apdaila', 'dažykla', 'marginimas', 'spauda ant audinio', 'siuvinėjimas', 'drabužių skalbimas ir apdaila', 'dengimas'],
			hu: ['Textilfestés és kikészítés', 'textilfestés', 'textilnyomás', 'hímzés', 'szövetkikészítés', 'ruhamosatás', 'pólónyomás'],
			es: ['Tintura y acabado textil', 'tintorería industrial', 'estampación textil', 'ennoblecimiento textil', 'bordado', 'lavado de prendas', 'acabados textiles'],
			sv: ['Färgning och beredning av textil', 'textilfärgning', 'textiltryck', 'brodyr', 'efterbehandling av tyg', 'beläggning av väv'],
			de: ['Textilfärberei und -veredlung', 'Färberei', 'Textildruck', 'Textilveredelung', 'Stickerei', 'Ausrüstung von Stoffen', 'Lohnfärberei']
		}
	},
	{
		code: 'outerwear', kind: 'product', division: '14', hs: ['6101', '6102', '6103', '6104', '6201', '6202', '6203', '6204', '6205', '6206'], cpv: ['18200000'],
		words: {
			en: ['Clothing and outerwear', 'clothes', 'dresses', 'coats', 'jackets', 'suits', 'trousers', 'shirts', 'womenswear', 'menswear', 'fashion'],
			it: ['Abbigliamento', 'vestiti', 'abiti', 'cappotti', 'giacche', 'pantaloni', 'camicie', 'moda donna', 'moda uomo', 'confezioni'],
			pl: ['Odzież', 'ubrania', 'sukienki', 'płaszcze', 'kurtki', 'garnitury', 'spodnie', 'koszule', 'odzież damska', 'odzież męska', 'moda'],
			lt: ['Drabužiai', 'rūbai', 'suknelės', 'paltai', 'striukės', 'kostiumai', 'kelnės', 'marškiniai', 'moteriški drabužiai', 'vyriški drabužiai', 'mada'],
			hu: ['Ruházat', 'ruhák', 'ruha', 'kabát', 'dzseki', 'öltöny', 'nadrág', 'ing', 'női ruha', 'férfi ruházat', 'divat'],
			es: ['Prendas de vestir', 'ropa', 'vestidos', 'abrigos', 'chaquetas', 'trajes', 'pantalones', 'camisas', 'moda mujer', 'moda hombre'],
			sv: ['Kläder', 'klädesplagg', 'klänningar', 'kappor', 'jackor', 'kostymer', 'byxor', 'skjortor', 'damkläder', 'herrkläder', 'mode'],
			de: ['Bekleidung', 'Kleidung', 'Kleider', 'Mäntel', 'Jacken', 'Anzüge', 'Hosen', 'Hemden', 'Damenmode', 'Herrenmode', 'Oberbekleidung']
		}
	},
	{
		code: 'knitwear', kind: 'product', division: '14', hs: ['6105', '6106', '6109', '6110', '6114'], cpv: ['18300000', '18330000'],
		words: {
			en: ['Knitwear and T-shirts', 'sweater', 'jumper', 'pullover', 'cardigan', 'T-shirt', 'sweatshirt', 'hoodie', 'polo shirt'],
			it: ['Maglieria e magliette', 'maglia', 'maglione', 'pullover', 'cardigan', 'maglietta', 'felpa', 'polo', 'maglificio'],
			pl: ['Swetry i koszulki', 'sweter', 'pulower', 'kardigan', 'koszulka', 'podkoszulek', 'bluza', 'bluza z kapturem', 'koszulka polo', 'wyroby dziewiarskie'],
			lt: ['Megztiniai ir marškinėliai', 'megztinis', 'puloveris', 'kardiganas', 'marškinėliai', 'džemperis', 'polo marškinėliai', 'megzti drabužiai'],
			hu: ['Kötöttáru és pólók', 'pulóver', 'kardigán', 'póló', 'kapucnis felső', 'galléros póló', 'kötött ruházat'],
			es: ['Prendas de punto y camisetas', 'jersey', 'suéter', 'cárdigan', 'camiseta', 'sudadera', 'polo', 'sudadera con capucha'],
			sv: ['Stickade plagg och t-shirtar', 'tröja', 'stickad tröja', 'kofta', 't-shirt', 'sweatshirt', 'luvtröja', 'pikétröja'],
			de: ['Strickwaren und T-Shirts', 'Pullover', 'Strickjacke', 'T-Shirt', 'Sweatshirt', 'Kapuzenpullover', 'Poloshirt', 'Strickmode']
		}
	},
	{
		code: 'underwear-hosiery', kind: 'product', division: '14', hs: ['6107', '6108', '6115', '6207', '6208', '6212'], cpv: ['18310000', '18320000'],
		words: {
			en: ['Underwear, socks and tights', 'lingerie', 'underpants', 'bra', 'bras', 'socks', 'tights', 'pyjamas', 'swimwear'],
			it: ['Intimo, calze e collant', 'biancheria intima', 'lingerie', 'slip', 'reggiseno', 'calzini', 'collant', 'pigiami', 'costumi da bagno', 'calzificio'],
			pl: ['Bielizna, skarpety i rajstopy', 'bielizna damska', 'majtki', 'biustonosz', 'skarpetki', 'rajstopy', 'piżamy', 'stroje kąpielowe'],
			lt: ['Apatiniai, kojinės ir pėdkelnės', 'apatinis trikotažas', 'kelnaitės', 'liemenėlė', 'kojinės', 'pėdkelnės', 'pižamos', 'maudymosi kostiumėliai'],
			hu: ['Fehérnemű, zokni és harisnya', 'alsónemű', 'melltartó', 'bugyi', 'zokni', 'harisnya', 'harisnyanadrág', 'pizsama', 'fürdőruha'],
			es: ['Ropa interior, calcetines y medias', 'lencería', 'bragas', 'sujetador', 'calcetines', 'medias', 'pijamas', 'bañadores'],
			sv: ['Underkläder, strumpor och strumpbyxor', 'underkläder', 'trosor', 'bh', 'strumpor', 'sockor', 'strumpbyxor', 'pyjamas', 'badkläder'],
			de: ['Unterwäsche, Socken und Strümpfe', 'Dessous', 'Unterhosen', 'BH', 'Büstenhalter', 'Socken', 'Strumpfhosen', 'Schlafanzüge', 'Bademode']
		}
	},
	{
		code: 'workwear', kind: 'product', division: '14', hs: ['6113', '6116', '6203', '6210', '6211'], cpv: ['18100000', '35113400'],
		words: {
			en: ['Workwear and uniforms', 'work clothes', 'protective clothing', 'uniform', 'overalls', 'high-visibility vest', 'work gloves', 'chef clothing'],
			it: ['Abbigliamento da lavoro e divise', 'abiti da lavoro', 'indumenti protettivi', 'divisa', 'tuta da lavoro', 'gilet alta visibilità', 'guanti da lavoro', 'camici'],
			pl: ['Odzież robocza i mundury', 'ubrania robocze', 'odzież ochronna', 'mundur', 'kombinezon', 'kamizelka odblaskowa', 'rękawice robocze', 'fartuchy'],
			lt: ['Darbo drabužiai ir uniformos', 'darbo rūbai', 'apsauginė apranga', 'uniforma', 'kombinezonas', 'signalinė liemenė', 'darbo pirštinės', 'chalatai'],
			hu: ['Munkaruha és egyenruha', 'munkaruhák', 'védőruházat', 'egyenruha', 'overall', 'láthatósági mellény', 'munkakesztyű', 'köpeny'],
			es: ['Ropa laboral y uniformes', 'ropa de trabajo', 'ropa de protección', 'uniforme', 'mono de trabajo', 'chaleco reflectante', 'guantes de trabajo', 'batas'],
			sv: ['Arbetskläder och uniformer', 'yrkeskläder', 'skyddskläder', 'uniform', 'overall', 'varselväst', 'arbetshandskar', 'skyddsrockar'],
			de: ['Arbeitskleidung und Uniformen', 'Berufskleidung', 'Schutzkleidung', 'Uniform', 'Overall', 'Warnweste', 'Arbeitshandschuhe', 'Kittel']
		}
	},
	{
		code: 'sportswear-childrenswear', kind: 'product', division: '14', hs: ['6111', '6112', '6209'], cpv: ['18412000'],
		words: {
			en: ["Sportswear and children's clothing", 'sportswear', 'ski clothing', 'cycling clothing', 'tracksuit', 'functional clothing', 'baby clothes', 'kidswear'],
			it: ['Abbigliamento sportivo e bambino', 'abbigliamento sportivo', 'abbigliamento sci', 'abbigliamento ciclismo', 'tuta da ginnastica', 'abiti neonato', 'moda bambino'],
			pl: ['Odzież sportowa i dziecięca', 'odzież sportowa', 'odzież narciarska', 'odzież rowerowa', 'dres', 'bielizna termoaktywna', 'ubranka dla niemowląt', 'odzież dla dzieci'],
			lt: ['Sportinė ir vaikiška apranga', 'sportinė apranga', 'slidinėjimo apranga', 'dviratininkų apranga', 'sportinis kostiumas', 'kūdikių drabužėliai', 'vaikiški drabužiai'],
			hu: ['Sportruházat és gyermekruházat', 'sportruházat', 'síruházat', 'kerékpáros ruházat', 'melegítő', 'babaruha', 'gyerekruha'],
			es: ['Ropa deportiva e infantil', 'ropa deportiva', 'ropa de esquí', 'ropa de ciclismo', 'chándal', 'ropa de bebé', 'moda infantil'],
			sv: ['Sportkläder och barnkläder', 'sportkläder', 'skidkläder', 'cykelkläder', 'träningsoverall', 'funktionskläder', 'babykläder', 'barnkläder'],
			de: ['Sport- und Kinderbekleidung', 'Sportbekleidung', 'Skibekleidung', 'Radbekleidung', 'Trainingsanzug', 'Funktionskleidung', 'Babykleidung', 'Kinderkleidung']
		}
	},
	{
		code: 'clothing-accessories', kind: 'product', division: '14', hs: ['6116', '6117', '6213', '6214', '6215', '6216', '6504', '6505'], cpv: ['18420000', '18440000'],
		words: {
			en: ['Hats, scarves and gloves', 'hat', 'cap', 'baseball caps', 'scarf', 'gloves', 'ties', 'shawls', 'bow ties', 'beanies'],
			it: ['Cappelli, sciarpe e guanti', 'cappello', 'berretti', 'sciarpa', 'guanti', 'cravatte', 'scialli', 'papillon', 'foulard'],
			pl: ['Czapki, szaliki i rękawiczki', 'kapelusz', 'czapka', 'szalik', 'rękawiczki', 'krawaty', 'chusty', 'muszki', 'apaszki'],
			lt: ['Kepurės, šalikai ir pirštinės', 'skrybėlė', 'kepurė', 'šalikas', 'pirštinės', 'kaklaraiščiai', 'skaros', 'varlytės', 'skarelės'],
			hu: ['Kalapok, sálak és kesztyűk', 'kalap', 'sapka', 'sál', 'kesztyű', 'nyakkendő', 'kendő', 'csokornyakkendő', 'kucsma'],
			es: ['Sombreros, bufandas y guantes', 'sombrero', 'gorra', 'gorras', 'bufanda', 'guantes', 'corbatas', 'chales', 'pajaritas', 'pañuelos de cuello'],
			sv: ['Hattar, halsdukar och handskar', 'hatt', 'mössa', 'keps', 'halsduk', 'handskar', 'slipsar', 'sjalar', 'flugor och rosetter', 'vantar'],
			de: ['Hüte, Schals und Handschuhe', 'Hut', 'Mütze', 'Schirmmützen', 'Schal', 'Handschuhe', 'Krawatten', 'Tücher', 'Querbinder', 'Strickmützen']
		}
	},
	{
		code: 'contract-sewing', kind: 'service', division: '14', hs: [], cpv: ['98393000'],
		words: {
			en: ['Contract sewing', 'cut and sew', 'garment manufacturing', 'sewing subcontractor', 'made-to-measure tailoring', 'private label clothing', 'sewing workshop'],
			it: ['Confezione conto terzi', 'façon', 'taglio e cucito', 'confezionamento capi', 'sartoria', 'laboratorio di cucito', 'façonista'],
			pl: ['Szycie na zlecenie', 'szwalnia', 'usługi szycia', 'przeszycia', 'krój i szycie', 'krawiectwo', 'produkcja odzieży na zlecenie'],
			lt: ['Siuvimo paslaugos', 'siuvykla', 'siuvimas pagal užsakymą', 'kirpimas ir siuvimas', 'drabužių gamyba užsakymu', 'siuvimo subranga'],
			hu: ['Bérvarrás', 'varroda', 'varrás bérmunkában', 'szabás és varrás', 'ruhagyártás megrendelésre', 'szabóság'],
			es: ['Confección por encargo', 'taller de costura', 'corte y confección', 'confección textil', 'taller de confección', 'sastrería'],
			sv: ['Legosömnad', 'sömnad', 'konfektion på uppdrag', 'tillskärning och sömnad', 'klädtillverkning på uppdrag', 'skrädderi', 'syateljé'],
			de: ['Lohnkonfektion', 'Lohnnäherei', 'Näherei', 'Zuschnitt und Nähen', 'Bekleidungsfertigung im Auftrag', 'Maßschneiderei']
		}
	},
	{
		code: 'leather', kind: 'product', division: '15', hs: ['41', '43'], cpv: ['19100000', '18600000'],
		words: {
			en: ['Leather and furs', 'leather', 'hides', 'tannery', 'cowhide', 'suede', 'fur', 'sheepskin', 'upholstery leather'],
			it: ['Pelli e cuoio', 'pelle', 'cuoio', 'pellame', 'conceria', 'pelle bovina', 'camoscio', 'pelliccia', 'montone'],
			pl: ['Skóry i futra', 'skóra', 'skóra naturalna', 'garbarnia', 'skóra bydlęca', 'zamsz', 'futro', 'skóra owcza', 'skóra tapicerska'],
			lt: ['Oda ir kailiai', 'oda', 'odos išdirbimas', 'galvijų oda', 'zomša', 'kailis', 'avikailis', 'baldinė oda'],
			hu: ['Bőr és szőrme', 'bőr', 'nyersbőr', 'bőrcserzés', 'marhabőr', 'hasított bőr', 'szőrme', 'báránybőr', 'kárpitosbőr'],
			es: ['Cuero y pieles', 'cuero', 'piel', 'curtidos', 'curtiduría', 'piel vacuna', 'ante', 'peletería', 'piel de cordero'],
			sv: ['Läder och skinn', 'läder', 'hudar', 'garveri', 'nötläder', 'mocka', 'päls', 'fårskinn', 'möbelläder'],
			de: ['Leder und Felle', 'Leder', 'Häute', 'Gerberei', 'Rindsleder', 'Wildleder', 'Pelz', 'Schaffell', 'Möbelleder']
		}
	},
	{
		code: 'bags-leather-goods', kind: 'product', division: '15', hs: ['42'], cpv: ['18900000'],
		words: {
			en: ['Bags and leather goods', 'handbag', 'bag', 'wallet', 'belt', 'backpack', 'suitcase', 'briefcase', 'saddle', 'luggage'],
			it: ['Borse e pelletteria', 'borsa', 'portafoglio', 'cintura', 'zaino', 'valigia', 'cartella', 'selleria', 'pelletterie'],
			pl: ['Torby i galanteria skórzana', 'torebka', 'torba', 'portfel', 'pasek', 'plecak', 'walizka', 'teczka', 'rymarstwo', 'kaletnictwo'],
			lt: ['Rankinės ir odos galanterija', 'rankinė', 'krepšys', 'piniginė', 'diržas', 'kuprinė', 'lagaminas', 'portfelis', 'balnai'],
			hu: ['Táskák és bőrdíszmű', 'táska', 'kézitáska', 'pénztárca', 'öv', 'hátizsák', 'bőrönd', 'aktatáska', 'nyereg', 'bőrdíszműves'],
			es: ['Bolsos y marroquinería', 'bolso', 'cartera', 'cinturón', 'mochila', 'maleta', 'maletín', 'guarnicionería', 'artículos de piel'],
			sv: ['Väskor och lädervaror', 'handväska', 'väska', 'plånbok', 'bälte', 'ryggsäck', 'resväska', 'portfölj', 'sadel'],
			de: ['Taschen und Lederwaren', 'Handtasche', 'Tasche', 'Geldbörse', 'Gürtel', 'Rucksack', 'Koffer', 'Aktentasche', 'Sattel']
		}
	},
	{
		code: 'footwear', kind: 'product', division: '15', hs: ['64'], cpv: ['18800000'],
		words: {
			en: ['Footwear', 'shoes', 'shoe', 'boots', 'sandals', 'safety shoes', 'sneakers', 'slippers', 'shoe soles', "children's shoes"],
			it: ['Calzature', 'scarpe', 'scarpa', 'stivali', 'sandali', 'scarpe antinfortunistiche', 'scarpe sportive', 'pantofole', 'suole', 'calzaturificio'],
			pl: ['Obuwie', 'buty', 'but', 'kozaki', 'sandały', 'obuwie ochronne', 'obuwie sportowe', 'kapcie', 'podeszwy', 'obuwie dziecięce'],
			lt: ['Avalynė', 'batai', 'batas', 'auliniai batai', 'basutės', 'apsauginė avalynė', 'sportiniai bateliai', 'šlepetės', 'padai'],
			hu: ['Lábbeli', 'cipő', 'cipők', 'csizma', 'szandál', 'munkavédelmi cipő', 'sportcipő', 'papucs', 'cipőtalp'],
			es: ['Calzado', 'zapatos', 'zapato', 'botas', 'sandalias', 'calzado de seguridad', 'zapatillas', 'suelas', 'calzado infantil', 'alpargatas'],
			sv: ['Skor', 'sko', 'stövlar', 'kängor', 'sandaler', 'skyddsskor', 'sneakers', 'tofflor', 'skosulor', 'träskor'],
			de: ['Schuhe', 'Schuh', 'Stiefel', 'Sandalen', 'Sicherheitsschuhe', 'Turnschuhe', 'Hausschuhe', 'Schuhsohlen', 'Kinderschuhe']
		}
	},
	{
		code: 'sawn-timber', kind: 'product', division: '16', hs: ['4404', '4405', '4406', '4407', '4409', '4413'], cpv: ['03419000'],
		words: {
			en: ['Sawn timber', 'timber', 'lumber', 'planks', 'boards', 'beams', 'cladding', 'decking', 'planed wood', 'sawmill'],
			it: ['Segati di legno', 'legname', 'tavole', 'travi', 'perline', 'doghe per esterni', 'legno piallato', 'segheria', 'rivestimento in legno'],
			pl: ['Tarcica', 'drewno', 'deski', 'belki', 'kantówka', 'deska elewacyjna', 'deska tarasowa', 'drewno strugane', 'tartak'],
			lt: ['Pjautinė mediena', 'mediena', 'lentos', 'lentjuostė', 'sijos', 'dailylentės', 'terasinės lentos', 'obliuota mediena', 'lentpjūvė'],
			hu: ['Fűrészáru', 'faanyag', 'deszka', 'palló', 'gerenda', 'lambéria', 'teraszdeszka', 'gyalult faanyag', 'fűrészüzem'],
			es: ['Madera aserrada', 'madera', 'tablas', 'tablones', 'vigas de madera', 'tarima exterior', 'madera cepillada', 'aserradero', 'friso de madera'],
			sv: ['Sågat virke', 'trävaror', 'virke', 'plankor', 'brädor', 'reglar', 'panel', 'trall', 'hyvlat virke', 'sågverk'],
			de: ['Schnittholz', 'Holz', 'Bretter', 'Bohlen', 'Balken', 'Fassadenholz', 'Terrassendielen', 'Hobelware', 'Sägewerk']
		}
	},
	{
		code: 'wood-panels', kind: 'product', division: '16', hs: ['4408', '4410', '4411', '4412'], cpv: ['44191000'],
		words: {
			en: ['Wood-based panels and veneer', 'plywood', 'chipboard', 'particle board', 'MDF', 'OSB', 'veneer', 'laminated board', 'furniture panels'],
			it: ['Pannelli di legno e impiallacciature', 'compensato', 'truciolare', 'pannello MDF', 'OSB', 'impiallacciatura', 'nobilitato', 'tranciati'],
			pl: ['Płyty drewnopochodne i forniry', 'sklejka', 'płyta wiórowa', 'płyta MDF', 'płyta OSB', 'fornir', 'płyta laminowana', 'płyty meblowe'],
			lt: ['Medienos plokštės ir faneruotė', 'fanera', 'medžio drožlių plokštė', 'MDF plokštė', 'OSB plokštė', 'faneruotė', 'laminuota plokštė', 'baldinės plokštės'],
			hu: ['Falemezek és furnér', 'rétegelt lemez', 'faforgácslap', 'MDF lap', 'OSB lap', 'furnér', 'laminált lap', 'bútorlap'],
			es: ['Tableros y chapas de madera', 'contrachapado', 'tablero aglomerado', 'tablero MDF', 'tablero OSB', 'chapa de madera', 'melamina', 'tablero laminado'],
			sv: ['Träskivor och faner', 'plywood', 'spånskiva', 'MDF-skiva', 'OSB-skiva', 'faner', 'laminatskiva', 'möbelskivor'],
			de: ['Holzwerkstoffplatten und Furnier', 'Sperrholz', 'Spanplatte', 'MDF-Platte', 'OSB-Platte', 'Furnier', 'Schichtstoffplatte', 'Möbelplatten']
		}
	},
	{
		code: 'wooden-doors-windows', kind: 'product', division: '16', hs: ['4418'], cpv: ['44221000'],
		words: {
			en: ['Wooden doors and windows', 'wooden window', 'interior doors', 'wooden door', 'staircase', 'stairs', 'shutters', 'joinery'],
			it: ['Porte e finestre in legno', 'finestra in legno', 'porte interne', 'porta in legno', 'scale in legno', 'scala', 'persiane', 'serramenti in legno', 'infissi in legno'],
			pl: ['Drzwi i okna drewniane', 'okno drewniane', 'drzwi wewnętrzne', 'drzwi drewniane', 'schody', 'okiennice', 'stolarka otworowa', 'stolarka drewniana'],
			lt: ['Medinės durys ir langai', 'medinis langas', 'vidaus durys', 'medinės durys', 'laiptai', 'langinės', 'stalių gaminiai'],
			hu: ['Fa ajtók és ablakok', 'faablak', 'beltéri ajtó', 'faajtó', 'lépcső', 'zsaluzia', 'zsalugáter', 'épületasztalos', 'fa nyílászáró'],
			es: ['Puertas y ventanas de madera', 'ventana de madera', 'puertas de interior', 'puerta de madera', 'escaleras de madera', 'contraventanas', 'carpintería de madera'],
			sv: ['Trädörrar och träfönster', 'träfönster', 'innerdörrar', 'trädörr', 'trappor', 'fönsterluckor', 'byggnadssnickerier', 'snickerier'],
			de: ['Holztüren und Holzfenster', 'Holzfenster', 'Innentüren', 'Holztür', 'Zimmertüren', 'Treppen', 'Fensterläden', 'Bautischlerei', 'Schreinerei']
		}
	},
	{
		code: 'wood-flooring', kind: 'product', division: '16', hs: ['4409', '4418'], cpv: ['44112200', '44191600'],
		words: {
			en: ['Wood flooring', 'parquet', 'wooden floor', 'floorboards', 'laminate flooring', 'oak flooring'],
			it: ['Pavimenti in legno', 'parquet', 'listoni', 'pavimento laminato', 'pavimento in rovere', 'listelli per parquet'],
			pl: ['Podłogi drewniane', 'parkiet', 'deska podłogowa', 'panele podłogowe', 'podłoga dębowa', 'podłoga laminowana', 'deska warstwowa'],
			lt: ['Medinės grindys', 'parketas', 'parketlentės', 'grindlentės', 'laminuotos grindys', 'ąžuolinės grindys'],
			hu: ['Fapadló', 'parketta', 'hajópadló', 'laminált padló', 'tölgy padló', 'szalagparketta'],
			es: ['Suelos de madera', 'parqué', 'tarima', 'suelo laminado', 'suelo de roble', 'tarima maciza'],
			sv: ['Trägolv', 'parkett', 'parkettgolv', 'golvbrädor', 'laminatgolv', 'ekgolv', 'massivt golv'],
			de: ['Holzböden', 'Parkett', 'Dielen', 'Holzfußboden', 'Laminatboden', 'Eichenparkett', 'Massivholzdielen']
		}
	},
	{
		code: 'pallets-wooden-packaging', kind: 'product', division: '16', hs: ['4415', '4416'], cpv: ['44143000'],
		words: {
			en: ['Pallets and wooden packaging', 'pallet', 'euro pallet', 'wooden crates', 'wooden boxes', 'barrels', 'cask', 'cable drums'],
			it: ['Pallet e imballaggi in legno', 'pallet', 'bancali', 'casse in legno', 'cassette di legno', 'botti', 'barrique', 'gabbie in legno'],
			pl: ['Palety i opakowania drewniane', 'paleta', 'europaleta', 'skrzynie drewniane', 'skrzynki', 'beczki', 'bębny kablowe'],
			lt: ['Padėklai ir medinė pakuotė', 'padėklas', 'paletė', 'europadėklas', 'medinės dėžės', 'statinės', 'kabelių būgnai'],
			hu: ['Raklapok és fa csomagolóanyag', 'raklap', 'EUR raklap', 'faláda', 'ládák', 'fahordó', 'hordó', 'kábeldob'],
			es: ['Palés y embalajes de madera', 'palé', 'palets', 'cajas de madera', 'cajones', 'barricas', 'toneles', 'jaulas de madera'],
			sv: ['Pallar och träemballage', 'lastpall', 'pall', 'EUR-pall', 'trälådor', 'pallkragar', 'tunnor', 'kabeltrummor'],
			de: ['Paletten und Holzverpackungen', 'Palette', 'Europalette', 'Holzkisten', 'Holzboxen', 'Fässer', 'Weinfass', 'Kabeltrommeln']
		}
	},
	{
		code: 'timber-houses-structures', kind: 'product', division: '16', hs: ['9406', '4418'], cpv: ['44210000', '44230000'],
		words: {
			en: ['Timber houses and structures', 'wooden house', 'log house', 'glulam', 'cross-laminated timber', 'CLT', 'garden shed', 'roof trusses', 'prefabricated house', 'sauna'],
			it: ['Case e strutture in legno', 'casa in legno', 'casa prefabbricata', 'legno lamellare', 'X-LAM', 'casette da giardino', 'capriate', 'strutture in legno', 'sauna'],
			pl: ['Domy i konstrukcje drewniane', 'dom drewniany', 'dom z bali', 'drewno klejone', 'domki letniskowe', 'domek ogrodowy', 'więźba dachowa', 'dom prefabrykowany', 'sauna'],
			lt: ['Mediniai namai ir konstrukcijos', 'medinis namas', 'rąstinis namas', 'klijuota mediena', 'karkasinis namas', 'sodo nameliai', 'stogo santvaros', 'surenkamas namas', 'pirtis'],
			hu: ['Faházak és faszerkezetek', 'faház', 'rönkház', 'rétegelt ragasztott fa', 'CLT panel', 'kerti ház', 'tetőszerkezet', 'készház', 'szauna'],
			es: ['Casas y estructuras de madera', 'casa de madera', 'casa prefabricada', 'madera laminada', 'CLT', 'casetas de jardín', 'cerchas', 'cabañas', 'sauna'],
			sv: ['Trähus och träkonstruktioner', 'trähus', 'timmerhus', 'limträ', 'KL-trä', 'friggebod', 'takstolar', 'prefabhus', 'bastu'],
			de: ['Holzhäuser und Holzbau', 'Holzhaus', 'Blockhaus', 'Brettschichtholz', 'Brettsperrholz', 'Gartenhaus', 'Dachbinder', 'Fertighaus', 'Sauna']
		}
	},
	{
		code: 'wood-pellets', kind: 'product', division: '16', hs: ['4401', '4402'], cpv: ['09111400'],
		words: {
			en: ['Wood pellets and briquettes', 'pellets', 'pellet', 'briquettes', 'biomass fuel', 'charcoal', 'wood fuel'],
			it: ['Pellet e bricchetti di legno', 'pellet di legno', 'bricchetti', 'biomassa', 'carbonella', 'carbone di legna', 'combustibile legnoso'],
			pl: ['Pelety i brykiety drzewne', 'pelet', 'pellet drzewny', 'brykiet', 'biomasa', 'węgiel drzewny', 'paliwo drzewne'],
			lt: ['Medienos granulės ir briketai', 'granulės', 'pjuvenų briketai', 'briketai', 'biokuras', 'medžio anglis', 'biomasė'],
			hu: ['Fapellet és fabrikett', 'pellet', 'fabrikett', 'biomassza', 'faszén', 'pelletek', 'tüzelőanyag fából'],
			es: ['Pellets y briquetas de madera', 'pélets', 'pellet', 'briquetas', 'biomasa', 'carbón vegetal', 'combustible de madera'],
			sv: ['Träpellets och briketter', 'pellets', 'briketter', 'biobränsle', 'träkol', 'träbränsle'],
			de: ['Holzpellets und Briketts', 'Pellets', 'Holzbriketts', 'Biomasse', 'Holzkohle', 'Holzbrennstoff']
		}
	},
	{
		code: 'wooden-articles', kind: 'product', division: '16', hs: ['4414', '4417', '4419', '4420', '4421', '45', '46'], cpv: ['39290000', '03430000'],
		words: {
			en: ['Wooden and cork articles', 'wooden handles', 'picture frames', 'wooden gifts', 'corks', 'cork stopper', 'wicker baskets', 'wood turning', 'wooden kitchenware'],
			it: ['Articoli in legno e sughero', 'manici in legno', 'cornici', 'oggetti in legno', 'tappi di sughero', 'sughero', 'cesti di vimini', 'tornitura legno', 'taglieri'],
			pl: ['Wyroby z drewna i korka', 'trzonki', 'ramki', 'upominki drewniane', 'korki do wina', 'korek', 'kosze wiklinowe', 'toczenie drewna', 'deski do krojenia'],
			lt: ['Medžio ir kamščio dirbiniai', 'mediniai kotai', 'rėmeliai', 'mediniai suvenyrai', 'kamščiai', 'kamštiena', 'pintiniai krepšiai', 'medžio tekinimas', 'pjaustymo lentelės'],
			hu: ['Fa- és parafatermékek', 'szerszámnyél', 'képkeret', 'fa ajándéktárgy', 'parafa dugó', 'parafa', 'fonott kosár', 'faesztergálás', 'vágódeszka'],
			es: ['Artículos de madera y corcho', 'mangos de madera', 'marcos', 'regalos de madera', 'tapones de corcho', 'corcho', 'cestas de mimbre', 'torneado de madera', 'tablas de cortar'],
			sv: ['Träföremål och kork', 'träskaft', 'ramar', 'träslöjd', 'vinkorkar', 'kork', 'korgar', 'träsvarvning', 'skärbrädor'],
			de: ['Holz- und Korkwaren', 'Holzgriffe', 'Bilderrahmen', 'Holzgeschenke', 'Weinkorken', 'Kork', 'Weidenkörbe', 'Drechseln', 'Schneidebretter']
		}
	},
	{
		code: 'paper-board', kind: 'product', division: '17', hs: ['47', '4801', '4802', '4804', '4805', '4806', '4807', '4808', '4810', '4811'], cpv: ['30197600', '22990000'],
		words: {
			en: ['Paper and board', 'paper', 'cardboard sheets', 'kraft paper', 'recycled paper', 'pulp', 'paper mill', 'tissue base paper', 'coated paper'],
			it: ['Carta e cartone', 'carta', 'carta kraft', 'carta riciclata', 'cellulosa', 'cartiera', 'carta patinata', 'cartoncino'],
			pl: ['Papier i tektura', 'papier', 'papier pakowy', 'papier makulaturowy', 'celuloza', 'papiernia', 'papier powlekany', 'karton arkuszowy'],
			lt: ['Popierius ir kartonas', 'popierius', 'kraftpopieris', 'perdirbtas popierius', 'celiuliozė', 'popieriaus fabrikas', 'kreidinis popierius'],
			hu: ['Papír és karton', 'papír', 'nátronpapír', 'újrahasznosított papír', 'cellulóz', 'papírgyár', 'mázolt papír', 'kartonlap'],
			es: ['Papel y cartón', 'papel', 'papel kraft', 'papel reciclado', 'celulosa', 'papelera', 'papel estucado', 'cartulina'],
			sv: ['Papper och kartong', 'papper', 'kraftpapper', 'returpapper', 'pappersmassa', 'pappersbruk', 'bestruket papper', 'kartongark'],
			de: ['Papier und Pappe', 'Papier', 'Kraftpapier', 'Recyclingpapier', 'Zellstoff', 'Papierfabrik', 'gestrichenes Papier', 'Feinpapier']
		}
	},
	{
		code: 'cardboard-packaging', kind: 'product', division: '17', hs: ['4819'], cpv: ['44617100'],
		words: {
			en: ['Cardboard and paper packaging', 'corrugated boxes', 'cardboard box', 'boxes', 'folding cartons', 'paper bags', 'gift boxes', 'paper cups', 'display packaging'],
			it: ['Imballaggi in cartone e carta', 'scatole', 'scatola di cartone', 'cartone ondulato', 'astucci pieghevoli', 'sacchetti di carta', 'shopper', 'espositori in cartone'],
			pl: ['Opakowania z tektury i papieru', 'pudełka', 'karton', 'tektura falista', 'pudełko składane', 'torby papierowe', 'kubki papierowe', 'opakowania ozdobne'],
			lt: ['Kartono ir popieriaus pakuotė', 'dėžutės', 'kartoninės dėžės', 'gofruotas kartonas', 'sulankstomos dėžutės', 'popieriniai maišeliai', 'popieriniai puodeliai', 'dovanų dėžutės'],
			hu: ['Karton- és papírcsomagolás', 'doboz', 'kartondoboz', 'hullámkarton', 'hajtogatott doboz', 'papírtáska', 'papírzacskó', 'papírpohár', 'díszdoboz'],
			es: ['Envases de cartón y papel', 'cajas de cartón', 'cartón ondulado', 'estuches', 'bolsas de papel', 'vasos de papel', 'expositores de cartón', 'cajas de regalo'],
			sv: ['Kartong- och pappersförpackningar', 'kartonger', 'wellpapp', 'wellpapplådor', 'vikkartong', 'papperspåsar', 'pappersmuggar', 'presentförpackningar'],
			de: ['Papier- und Kartonverpackungen', 'Kartons', 'Schachteln', 'Wellpappe', 'Faltschachteln', 'Papiertüten', 'Pappbecher', 'Displays aus Pappe', 'Geschenkverpackung']
		}
	},
	{
		code: 'labels', kind: 'product', division: '17', hs: ['4821', '4823'], cpv: ['30199760'],
		words: {
			en: ['Labels', 'label', 'self-adhesive labels', 'stickers', 'barcode labels', 'hang tags', 'wine labels', 'RFID labels'],
			it: ['Etichette', 'etichetta', 'etichette adesive', 'adesivi', 'etichette per codici a barre', 'cartellini', 'etichette per vino', 'etichette in bobina'],
			pl: ['Etykiety', 'etykieta', 'etykiety samoprzylepne', 'naklejki', 'etykiety z kodem kreskowym', 'metki', 'wszywki'],
			lt: ['Etiketės', 'etiketė', 'lipnios etiketės', 'lipdukai', 'brūkšninio kodo etiketės', 'kortelės gaminiams', 'vyno etiketės'],
			hu: ['Címkék', 'címke', 'öntapadó címke', 'matrica', 'vonalkódos címke', 'függőcímke', 'boroscímke'],
			es: ['Etiquetas', 'etiqueta', 'etiquetas adhesivas', 'pegatinas', 'etiquetas de código de barras', 'etiquetas colgantes', 'etiquetas para vino'],
			sv: ['Etiketter', 'etikett', 'självhäftande etiketter', 'klistermärken', 'streckkodsetiketter', 'hängetiketter', 'dekaler'],
			de: ['Etiketten', 'Etikett', 'Haftetiketten', 'Aufkleber', 'Barcode-Etiketten', 'Hängeetiketten', 'Weinetiketten']
		}
	},
	{
		code: 'hygiene-paper', kind: 'product', division: '17', hs: ['4803', '4818', '9619'], cpv: ['33760000', '33770000'],
		words: {
			en: ['Hygiene paper', 'toilet paper', 'tissue', 'paper towels', 'napkins', 'nappies', 'diapers', 'sanitary towels', 'wet wipes', 'handkerchiefs'],
			it: ['Carta igienica e prodotti igienici', 'carta igienica', 'asciugamani di carta', 'tovaglioli', 'fazzoletti', 'pannolini', 'assorbenti', 'salviette umidificate', 'tissue'],
			pl: ['Papier higieniczny', 'papier toaletowy', 'ręczniki papierowe', 'serwetki', 'chusteczki higieniczne', 'pieluchy', 'podpaski', 'chusteczki nawilżane'],
			lt: ['Higieninis popierius', 'tualetinis popierius', 'popieriniai rankšluosčiai', 'servetėlės', 'nosinaitės', 'sauskelnės', 'higieniniai paketai', 'drėgnos servetėlės'],
			hu: ['Higiéniai papír', 'vécépapír', 'toalettpapír', 'papírtörlő', 'szalvéta', 'papír zsebkendő', 'pelenka', 'egészségügyi betét', 'nedves törlőkendő'],
			es: ['Papel higiénico y de higiene', 'papel higiénico', 'toallas de papel', 'servilletas', 'pañuelos', 'pañales', 'compresas', 'toallitas húmedas', 'celulosa tisú'],
			sv: ['Hygienpapper', 'toalettpapper', 'pappershanddukar', 'hushållspapper', 'servetter', 'näsdukar', 'blöjor', 'bindor', 'våtservetter'],
			de: ['Hygienepapier', 'Toilettenpapier', 'Papierhandtücher', 'Servietten', 'Taschentücher', 'Windeln', 'Damenbinden', 'Feuchttücher', 'Küchenrolle']
		}
	},
	{
		code: 'stationery', kind: 'product', division: '17', hs: ['4817', '4820', '8305', '9609', '9612'], cpv: ['22800000', '30192000'],
		words: {
			en: ['Stationery', 'notebooks', 'envelopes', 'calendars', 'diaries', 'binders', 'writing paper', 'school supplies', 'office paper'],
			it: ['Cartotecnica e cancelleria', 'quaderni', 'buste', 'calendari', 'agende', 'raccoglitori', 'cancelleria', 'articoli scolastici', 'risme di carta'],
			pl: ['Artykuły papiernicze', 'zeszyty', 'koperty', 'kalendarze', 'notesy', 'segregatory', 'przybory szkolne', 'artykuły biurowe', 'papier biurowy'],
			lt: ['Kanceliarinės prekės', 'sąsiuviniai', 'vokai', 'kalendoriai', 'užrašų knygelės', 'segtuvai', 'mokyklinės prekės', 'biuro popierius'],
			hu: ['Papíráru és írószer', 'füzet', 'boríték', 'naptár', 'jegyzetfüzet', 'iratrendező', 'iskolaszer', 'irodapapír', 'írószerek'],
			es: ['Papelería', 'cuadernos', 'sobres', 'calendarios', 'agendas', 'archivadores', 'material escolar', 'material de oficina', 'papel de oficina'],
			sv: ['Kontorspapper och pappersvaror', 'skrivböcker', 'anteckningsböcker', 'kuvert', 'kalendrar', 'pärmar', 'skolmaterial', 'kontorsmaterial'],
			de: ['Schreib- und Papierwaren', 'Hefte', 'Notizbücher', 'Briefumschläge', 'Kalender', 'Ordner', 'Schulbedarf', 'Bürobedarf', 'Büropapier']
		}
	},
	{
		code: 'wallpaper', kind: 'product', division: '17', hs: ['4814'], cpv: ['39190000'],
		words: {
			en: ['Wallpaper and wall coverings', 'wallpaper', 'photo wallpaper', 'wall coverings', 'vinyl wallpaper', 'wall murals', 'wall stickers'],
			it: ['Carta da parati e rivestimenti murali', 'carta da parati', 'carta da parati fotografica', 'rivestimenti murali', 'carta da parati vinilica', 'adesivi murali'],
			pl: ['Tapety i okładziny ścienne', 'tapeta', 'tapety', 'fototapety', 'okładziny ścienne', 'tapety winylowe', 'naklejki ścienne'],
			lt: ['Tapetai ir sienų dangos', 'tapetai', 'fototapetai', 'sienų dangos', 'viniliniai tapetai', 'sienų lipdukai'],
			hu: ['Tapéták és falburkolatok', 'tapéta', 'fotótapéta', 'falborítás', 'vinil tapéta', 'falmatrica'],
			es: ['Papel pintado y revestimientos murales', 'papel pintado', 'fotomurales', 'revestimientos murales', 'papel vinílico', 'vinilos decorativos'],
			sv: ['Tapeter och väggbeklädnad', 'tapet', 'tapeter', 'fototapeter', 'väggbeklädnad', 'vinyltapeter', 'väggdekor'],
			de: ['Tapeten und Wandbeläge', 'Tapete', 'Fototapeten', 'Wandbeläge', 'Vinyltapeten', 'Wandtattoos']
		}
	},
	{
		code: 'printing-services', kind: 'service', division: '18', hs: ['49'], cpv: ['79800000', '22000000'],
		words: {
			en: ['Printing services', 'printing house', 'offset printing', 'book printing', 'catalogues', 'brochures', 'leaflets', 'magazines', 'digital printing', 'bookbinding'],
			it: ['Stampa e tipografia', 'tipografia', 'stampa offset', 'stampa libri', 'cataloghi', 'brochure', 'volantini', 'riviste', 'stampa digitale', 'legatoria'],
			pl: ['Usługi drukarskie', 'drukarnia', 'druk offsetowy', 'druk książek', 'katalogi', 'broszury', 'ulotki', 'czasopisma', 'druk cyfrowy', 'introligatornia'],
			lt: ['Spaudos paslaugos', 'spaustuvė', 'ofsetinė spauda', 'knygų spausdinimas', 'katalogai', 'brošiūros', 'lankstinukai', 'žurnalai', 'skaitmeninė spauda', 'knygrišyba'],
			hu: ['Nyomdai szolgáltatások', 'nyomda', 'ofszetnyomás', 'könyvnyomtatás', 'katalógus', 'brosúra', 'szórólap', 'folyóirat', 'digitális nyomtatás', 'könyvkötészet'],
			es: ['Servicios de impresión', 'imprenta', 'impresión offset', 'impresión de libros', 'catálogos', 'folletos', 'revistas', 'impresión digital', 'encuadernación', 'artes gráficas'],
			sv: ['Tryckeritjänster', 'tryckeri', 'offsettryck', 'boktryck', 'kataloger', 'broschyrer', 'flygblad', 'tidskrifter', 'digitaltryck', 'bokbinderi'],
			de: ['Druckdienstleistungen', 'Druckerei', 'Offsetdruck', 'Buchdruck', 'Kataloge', 'Broschüren', 'Flyer', 'Zeitschriften', 'Digitaldruck', 'Buchbinderei']
		}
	},
	{
		code: 'large-format-printing', kind: 'service', division: '18', hs: ['4911'], cpv: ['79810000', '22462000'],
		words: {
			en: ['Large-format and screen printing', 'banners', 'posters', 'screen printing', 'pad printing', 'sign printing', 'promotional printing', 'vehicle wraps', 'exhibition graphics'],
			it: ['Stampa grande formato e serigrafia', 'striscioni', 'manifesti', 'serigrafia', 'tampografia', 'stampa pubblicitaria', 'pellicole per veicoli', 'grafica per fiere'],
			pl: ['Druk wielkoformatowy i sitodruk', 'banery', 'plakaty', 'sitodruk', 'tampodruk', 'druk reklamowy', 'oklejanie pojazdów', 'grafika targowa'],
			lt: ['Plačiaformatė spauda ir šilkografija', 'tentai su spauda', 'plakatai', 'šilkografija', 'tampografija', 'reklaminė spauda', 'automobilių apklijavimas'],
			hu: ['Nagyformátumú és szitanyomás', 'molinó', 'plakát', 'szitanyomás', 'tamponnyomás', 'reklámnyomtatás', 'járműfóliázás', 'kiállítási grafika'],
			es: ['Impresión gran formato y serigrafía', 'lonas publicitarias', 'carteles', 'serigrafía', 'tampografía', 'impresión publicitaria', 'rotulación de vehículos'],
			sv: ['Storformat och screentryck', 'banderoller', 'affischer', 'screentryck', 'tampontryck', 'reklamtryck', 'bildekor', 'mässgrafik'],
			de: ['Großformat- und Siebdruck', 'Banner', 'Plakate', 'Siebdruck', 'Tampondruck', 'Werbedruck', 'Fahrzeugbeschriftung', 'Messegrafik']
		}
	},
	{
		code: 'packaging-printing', kind: 'service', division: '18', hs: ['8442'], cpv: ['79810000', '22500000'],
		words: {
			en: ['Packaging printing and prepress', 'flexographic printing', 'flexo', 'gravure', 'prepress', 'printing plates', 'hot foil stamping', 'embossing', 'UV varnishing'],
			it: ['Stampa imballaggi e prestampa', 'flessografia', 'rotocalco', 'prestampa', 'lastre di stampa', 'stampa a caldo', 'cliché', 'goffratura', 'verniciatura UV'],
			pl: ['Druk opakowań i przygotowalnia', 'fleksografia', 'druk fleksograficzny', 'rotograwiura', 'prepress', 'formy drukowe', 'złocenie', 'tłoczenie papieru', 'lakier UV'],
			lt: ['Pakuočių spauda ir paruošimas', 'fleksografija', 'giliaspaudė', 'spaudos paruošimas', 'spaudos formos', 'karštas foliavimas', 'reljefinis įspaudas', 'UV lakavimas'],
			hu: ['Csomagolásnyomtatás és nyomda-előkészítés', 'flexónyomás', 'mélynyomás', 'nyomdai előkészítés', 'nyomólemez', 'aranyozás', 'dombornyomás', 'UV lakkozás'],
			es: ['Impresión de envases y preimpresión', 'flexografía', 'huecograbado', 'preimpresión', 'planchas de impresión', 'estampado en caliente', 'relieve', 'barniz UV'],
			sv: ['Förpackningstryck och prepress', 'flexotryck', 'djuptryck', 'prepress', 'tryckplåtar', 'folieprägling', 'prägling av papper', 'UV-lackering'],
			de: ['Verpackungsdruck und Druckvorstufe', 'Flexodruck', 'Tiefdruck', 'Druckvorstufe', 'Druckplatten', 'Heißfolienprägung', 'Papierprägung', 'UV-Lackierung']
		}
	}
];
