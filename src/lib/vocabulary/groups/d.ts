import type { Group } from '#lib/vocabulary/model.ts';

/**
 * Groups in NACE divisions 35 to 96: energy, water, waste, building, trade, transport, hotels, media, software, money,
 * advice, care.
 * In every row the first word is the label, the rest is what people type. One line a language, so that a translator
 * compares whole rows: the formatter stays out.
 */
// prettier-ignore
export const groups: Group[] = [
	{
		code: 'electricity-supply', kind: 'service', division: '35', hs: ['2716'], cpv: ['65300000', '09310000'],
		words: {
			en: ['Electricity supply', 'electric power', 'power trading', 'electricity supplier', 'grid operator', 'power purchase agreement', 'PPA'],
			it: ['Fornitura di energia elettrica', 'elettricità', 'corrente elettrica', 'fornitore di energia', 'trading di energia', 'rete elettrica', 'contratto PPA'],
			pl: ['Dostawa energii elektrycznej', 'prąd', 'energia elektryczna', 'sprzedaż prądu', 'obrót energią', 'dostawca energii', 'operator sieci energetycznej'],
			lt: ['Elektros energijos tiekimas', 'elektra', 'elektros energija', 'elektros tiekėjas', 'prekyba elektra', 'elektros tinklai', 'skirstymo operatorius'],
			hu: ['Villamosenergia-ellátás', 'villany', 'áram', 'áramszolgáltató', 'villamos energia', 'energiakereskedelem', 'áramkereskedő', 'hálózatüzemeltető'],
			es: ['Suministro de electricidad', 'energía eléctrica', 'luz', 'comercializadora eléctrica', 'compraventa de energía', 'red eléctrica', 'contrato PPA'],
			sv: ['Elförsörjning', 'el', 'elkraft', 'elhandel', 'elleverantör', 'elnät', 'elavtal', 'kraftbolag'],
			de: ['Stromversorgung', 'Strom', 'elektrische Energie', 'Stromlieferant', 'Stromhandel', 'Energieversorger', 'Netzbetreiber', 'Stromliefervertrag']
		}
	},
	{
		code: 'renewable-power-plants', kind: 'service', division: '35', hs: [], cpv: ['65410000', '09330000'],
		words: {
			en: ['Renewable power plants', 'green electricity', 'solar park', 'solar farm', 'wind park', 'hydropower plant', 'power plant operator', 'energy project developer'],
			it: ['Impianti di energia rinnovabile', 'energia verde', 'parco solare', 'parco eolico', 'centrale idroelettrica', 'gestione di centrali', 'sviluppatore di progetti energetici', 'comunità energetica'],
			pl: ['Elektrownie odnawialne', 'zielona energia', 'OZE', 'farma fotowoltaiczna', 'farma słoneczna', 'park wiatrowy', 'elektrownia wodna', 'deweloper projektów OZE'],
			lt: ['Atsinaujinančios energijos elektrinės', 'žalioji energija', 'saulės parkas', 'saulės elektrinė', 'vėjo jėgainių parkas', 'hidroelektrinė', 'energetikos projektų vystytojas', 'elektrinių eksploatavimas'],
			hu: ['Megújuló erőművek', 'zöldenergia', 'zöldáram', 'naperőmű', 'napelempark', 'szélerőműpark', 'vízerőmű', 'erőmű-üzemeltetés', 'energiaprojekt-fejlesztő'],
			es: ['Centrales de energía renovable', 'energía verde', 'parque solar', 'huerto solar', 'parque eólico', 'central hidroeléctrica', 'promotor de proyectos energéticos', 'comunidad energética'],
			sv: ['Förnybara kraftverk', 'grön el', 'förnybar el', 'solpark', 'solcellspark', 'vindpark', 'vattenkraftverk', 'kraftverksdrift', 'projektör av energianläggningar'],
			de: ['Erneuerbare Kraftwerke', 'Ökostrom', 'Grünstrom', 'Solarpark', 'Windpark', 'Wasserkraftwerk', 'Kraftwerksbetreiber', 'Energieprojektentwickler']
		}
	},
	{
		code: 'district-heating', kind: 'service', division: '35', hs: [], cpv: ['09320000'],
		words: {
			en: ['District heating and cooling', 'heat supply', 'heating network', 'steam supply', 'heating plant', 'cogeneration plant', 'CHP plant'],
			it: ['Teleriscaldamento', 'teleraffrescamento', 'fornitura di calore', 'rete di calore', 'fornitura di vapore', 'centrale termica'],
			pl: ['Ciepłownictwo', 'ciepło systemowe', 'sieć ciepłownicza', 'dostawa ciepła', 'ciepłownia', 'elektrociepłownia', 'para technologiczna'],
			lt: ['Centralizuotas šildymas', 'šilumos tiekimas', 'šilumos tinklai', 'šilumos tiekėjas', 'katilinė', 'kogeneracinė jėgainė', 'garo tiekimas', 'centralizuotas vėsinimas'],
			hu: ['Távfűtés', 'távhő', 'távhűtés', 'hőszolgáltatás', 'hőellátás', 'fűtőmű', 'fűtőerőmű', 'gőzszolgáltatás', 'kapcsolt hőtermelés'],
			es: ['Calefacción urbana', 'redes de calor', 'calor y frío de distrito', 'suministro de calor', 'suministro de vapor', 'central térmica'],
			sv: ['Fjärrvärme', 'fjärrkyla', 'värmenät', 'värmeförsörjning', 'värmeverk', 'kraftvärmeverk', 'ångleverans'],
			de: ['Fernwärme', 'Nahwärme', 'Fernkälte', 'Wärmeversorgung', 'Wärmenetz', 'Heizwerk']
		}
	},
	{
		code: 'gas-supply', kind: 'service', division: '35', hs: ['2711'], cpv: ['65200000', '09120000'],
		words: {
			en: ['Gas supply', 'natural gas', 'gas network', 'gas distribution', 'LNG', 'liquefied natural gas', 'biomethane supply'],
			it: ['Fornitura di gas', 'gas naturale', 'metano', 'rete del gas', 'distribuzione del gas', 'GNL', 'gas liquefatto', 'fornitore di gas'],
			pl: ['Dostawa gazu', 'gaz ziemny', 'sieć gazowa', 'gazownictwo', 'dystrybucja gazu', 'LNG', 'gaz skroplony', 'dostawca gazu'],
			lt: ['Dujų tiekimas', 'gamtinės dujos', 'dujos', 'dujotiekis', 'dujų tinklai', 'dujų skirstymas', 'SGD', 'suskystintosios gamtinės dujos'],
			hu: ['Gázellátás', 'földgáz', 'gáz', 'gázszolgáltató', 'gázhálózat', 'gázelosztás', 'LNG', 'cseppfolyósított gáz'],
			es: ['Suministro de gas', 'gas natural', 'red de gas', 'distribución de gas', 'GNL', 'gas natural licuado', 'comercializadora de gas'],
			sv: ['Gasförsörjning', 'naturgas', 'gasnät', 'gasdistribution', 'gasleverantör', 'LNG', 'flytande naturgas', 'fordonsgas'],
			de: ['Gasversorgung', 'Erdgas', 'Gasnetz', 'Gasverteilung', 'Gaslieferant', 'LNG', 'Flüssigerdgas']
		}
	},
	{
		code: 'water-supply', kind: 'service', division: '36', hs: [], cpv: ['65100000', '41000000'],
		words: {
			en: ['Water supply', 'drinking water', 'tap water', 'waterworks', 'water utility', 'water distribution', 'leak detection in water mains'],
			it: ['Fornitura idrica', 'acqua potabile', 'acquedotto', 'acquedotti', 'servizio idrico', "distribuzione dell'acqua", 'rete idrica', 'perdite idriche'],
			pl: ['Zaopatrzenie w wodę', 'woda pitna', 'wodociągi', 'wodociąg', 'dostawa wody', 'sieć wodociągowa', 'ujęcie wody', 'stacja uzdatniania wody'],
			lt: ['Vandens tiekimas', 'geriamasis vanduo', 'vandentiekis', 'vandentiekio tinklai', 'vandenvietė', 'vandens skirstymas', 'vandens tiekėjas'],
			hu: ['Vízellátás', 'ivóvíz', 'vezetékes víz', 'vízmű', 'vízművek', 'vízszolgáltatás', 'vízhálózat', 'víziközmű'],
			es: ['Abastecimiento de agua', 'agua potable', 'red de agua', 'distribución de agua', 'servicio de aguas', 'compañía de aguas', 'fugas de agua'],
			sv: ['Vattenförsörjning', 'dricksvatten', 'kranvatten', 'vattenverk', 'vattenledningsnät', 'vattenleverans', 'vattentäkt', 'läcksökning'],
			de: ['Wasserversorgung', 'Trinkwasser', 'Leitungswasser', 'Wasserwerk', 'Wasserwerke', 'Wasserverteilung', 'Wassernetz', 'Wasserversorger']
		}
	},
	{
		code: 'sewage-services', kind: 'service', division: '37', hs: [], cpv: ['90400000'],
		words: {
			en: ['Sewage and wastewater services', 'sewerage', 'sewer cleaning', 'septic tank emptying', 'wastewater disposal', 'drain cleaning', 'sewage plant operation'],
			it: ['Servizi di fognatura', 'fognature', 'acque reflue', 'spurgo pozzi neri', 'pulizia fognature', 'smaltimento acque reflue', 'gestione depuratori'],
			pl: ['Usługi kanalizacyjne', 'kanalizacja', 'odprowadzanie ścieków', 'ścieki', 'czyszczenie kanalizacji', 'wywóz szamba', 'eksploatacja oczyszczalni'],
			lt: ['Nuotekų tvarkymo paslaugos', 'kanalizacija', 'nuotekos', 'nuotekų šalinimas', 'kanalizacijos valymas', 'nuotekų išvežimas', 'nuotekų valyklos eksploatavimas'],
			hu: ['Szennyvízszolgáltatás', 'csatornázás', 'csatorna', 'szennyvízelvezetés', 'szennyvíz', 'csatornatisztítás', 'duguláselhárítás', 'szippantás', 'szennyvíztelep üzemeltetése'],
			es: ['Servicios de alcantarillado', 'saneamiento', 'alcantarillas', 'aguas residuales', 'limpieza de alcantarillado', 'vaciado de fosas sépticas', 'explotación de depuradoras'],
			sv: ['Avloppstjänster', 'avlopp', 'avloppsvatten', 'slamsugning', 'avloppsspolning', 'tömning av trekammarbrunn', 'drift av reningsverk'],
			de: ['Abwasserentsorgung', 'Abwasser', 'Kanalisation', 'Kanalreinigung', 'Rohrreinigung', 'Grubenentleerung', 'Kläranlagenbetrieb']
		}
	},
	{
		code: 'waste-management', kind: 'service', division: '38', hs: [], cpv: ['90500000', '90510000'],
		words: {
			en: ['Waste collection and treatment', 'waste management', 'garbage', 'rubbish', 'refuse collection', 'waste sorting', 'landfill', 'waste incineration'],
			it: ['Raccolta e trattamento rifiuti', 'gestione dei rifiuti', 'rifiuti', 'spazzatura', 'immondizia', 'raccolta differenziata', 'discarica', 'termovalorizzatore'],
			pl: ['Gospodarka odpadami', 'odpady', 'śmieci', 'wywóz śmieci', 'odbiór odpadów', 'segregacja odpadów', 'wysypisko', 'składowisko', 'spalarnia odpadów'],
			lt: ['Atliekų tvarkymas', 'atliekos', 'šiukšlės', 'šiukšlių išvežimas', 'atliekų surinkimas', 'atliekų rūšiavimas', 'sąvartynas', 'atliekų deginimas'],
			hu: ['Hulladékgazdálkodás', 'hulladék', 'szemét', 'szemétszállítás', 'hulladékgyűjtés', 'hulladékválogatás', 'hulladéklerakó', 'hulladékégetés'],
			es: ['Recogida y tratamiento de residuos', 'gestión de residuos', 'basura', 'residuos', 'recogida de basuras', 'clasificación de residuos', 'vertedero'],
			sv: ['Avfallshantering', 'avfall', 'sopor', 'sophämtning', 'avfallsinsamling', 'sopsortering', 'källsortering', 'deponi', 'avfallsförbränning'],
			de: ['Abfallentsorgung', 'Abfall', 'Abfälle', 'Müll', 'Müllabfuhr', 'Abfallwirtschaft', 'Mülltrennung', 'Deponie', 'Müllverbrennung']
		}
	},
	{
		code: 'hazardous-waste', kind: 'service', division: '38', hs: [], cpv: ['90520000'],
		words: {
			en: ['Hazardous waste disposal', 'toxic waste', 'medical waste', 'chemical waste', 'waste oil collection', 'e-waste collection', 'asbestos waste'],
			it: ['Smaltimento rifiuti pericolosi', 'rifiuti tossici', 'rifiuti sanitari', 'rifiuti chimici', 'raccolta oli esausti', 'RAEE', 'rifiuti elettronici'],
			pl: ['Odpady niebezpieczne', 'utylizacja odpadów niebezpiecznych', 'odpady medyczne', 'odpady chemiczne', 'zużyty olej', 'elektrośmieci', 'elektroodpady'],
			lt: ['Pavojingųjų atliekų šalinimas', 'pavojingos atliekos', 'medicininės atliekos', 'cheminės atliekos', 'panaudota alyva', 'elektronikos atliekos', 'utilizavimas'],
			hu: ['Veszélyeshulladék-kezelés', 'veszélyes hulladék', 'egészségügyi hulladék', 'vegyi hulladék', 'fáradt olaj', 'e-hulladék', 'elektronikai hulladék', 'ártalmatlanítás'],
			es: ['Gestión de residuos peligrosos', 'residuos tóxicos', 'residuos sanitarios', 'residuos químicos', 'aceites usados', 'RAEE', 'residuos electrónicos'],
			sv: ['Hantering av farligt avfall', 'farligt avfall', 'miljöfarligt avfall', 'medicinskt avfall', 'kemikalieavfall', 'spillolja', 'elavfall', 'elektronikskrot'],
			de: ['Sondermüllentsorgung', 'gefährliche Abfälle', 'Sondermüll', 'Giftmüll', 'medizinische Abfälle', 'Altöl', 'Elektroschrott', 'Elektroaltgeräte']
		}
	},
	{
		code: 'secondary-raw-materials', kind: 'product', division: '38', hs: ['3915', '4004', '4707', '6310', '7001', '7204', '7404', '7602'], cpv: ['14900000'],
		words: {
			en: ['Recycled raw materials', 'scrap metal', 'scrap', 'regranulate', 'plastic regrind', 'recycled plastic', 'waste paper', 'glass cullet', 'recovered materials', 'scrap dealer'],
			it: ['Materie prime seconde', 'rottami metallici', 'rottame', 'rottami', 'granulato rigenerato', 'plastica riciclata', 'macinato plastico', 'carta da macero', 'rottame di vetro', 'rottamaio'],
			pl: ['Surowce wtórne', 'złom', 'złom metali', 'regranulat', 'przemiał tworzyw', 'tworzywa z recyklingu', 'makulatura', 'stłuczka szklana', 'surowce z odzysku', 'skup złomu'],
			lt: ['Antrinės žaliavos', 'metalo laužas', 'laužas', 'regranuliatas', 'perdirbtas plastikas', 'plastiko malinys', 'makulatūra', 'stiklo duženos', 'metalo laužo supirkimas'],
			hu: ['Másodnyersanyagok', 'fémhulladék', 'ócskavas', 'regranulátum', 'újrahasznosított műanyag', 'műanyag darálék', 'papírhulladék', 'üvegcserép', 'hulladékfém', 'hulladék-felvásárlás'],
			es: ['Materias primas secundarias', 'chatarra', 'chatarra metálica', 'granza reciclada', 'plástico reciclado', 'triturado plástico', 'papel usado', 'vidrio reciclado', 'calcín', 'chatarrero'],
			sv: ['Återvunna råvaror', 'metallskrot', 'skrot', 'återvunnen plast', 'plastgranulat av återvunnet material', 'pappersskrot', 'krossglas', 'returråvara', 'skrothandel'],
			de: ['Sekundärrohstoffe', 'Metallschrott', 'Schrott', 'Altmetall', 'Regranulat', 'Mahlgut', 'Rezyklat', 'Altpapier', 'Altglas', 'Glasscherben', 'Schrotthändler']
		}
	},
	{
		code: 'site-remediation', kind: 'service', division: '39', hs: [], cpv: ['90730000'],
		words: {
			en: ['Soil and site remediation', 'contaminated land', 'soil decontamination', 'groundwater clean-up', 'brownfield clean-up', 'asbestos removal', 'oil spill clean-up'],
			it: ['Bonifica dei siti', 'bonifiche ambientali', 'terreno contaminato', 'suolo inquinato', 'bonifica del suolo', 'bonifica della falda', 'rimozione amianto'],
			pl: ['Rekultywacja i oczyszczanie gruntów', 'remediacja', 'rekultywacja', 'skażony grunt', 'oczyszczanie wód gruntowych', 'usuwanie azbestu', 'usuwanie wycieków'],
			lt: ['Užterštų teritorijų valymas', 'dirvožemio valymas', 'užterštas gruntas', 'grunto valymas', 'požeminio vandens valymas', 'asbesto šalinimas', 'rekultivavimas', 'rekultivacija'],
			hu: ['Kármentesítés', 'talajtisztítás', 'szennyezett talaj', 'talajvíz-tisztítás', 'barnamezős terület mentesítése', 'azbesztmentesítés', 'rekultiváció'],
			es: ['Descontaminación de suelos', 'remediación ambiental', 'suelo contaminado', 'terrenos contaminados', 'recuperación de acuíferos', 'retirada de amianto', 'vertidos de petróleo'],
			sv: ['Marksanering', 'efterbehandling av mark', 'förorenad mark', 'jordsanering', 'grundvattensanering', 'asbestsanering', 'oljesanering'],
			de: ['Altlastensanierung', 'Bodensanierung', 'kontaminierter Boden', 'verseuchte Böden', 'Grundwassersanierung', 'Asbestsanierung', 'Ölschadensbeseitigung']
		}
	},
	{
		code: 'building-construction', kind: 'service', division: '41', hs: [], cpv: ['45210000'],
		words: {
			en: ['Building construction', 'general contractor', 'builder', 'house building', 'industrial halls', 'turnkey construction', 'building renovation'],
			it: ['Costruzione di edifici', 'impresa edile', 'edilizia', 'costruttore', 'case', 'capannoni industriali', 'chiavi in mano', 'ristrutturazione'],
			pl: ['Budowa budynków', 'firma budowlana', 'generalny wykonawca', 'budownictwo', 'budowa domów', 'hale przemysłowe', 'budowa pod klucz', 'remonty budynków'],
			lt: ['Pastatų statyba', 'statybos įmonė', 'statybos', 'generalinis rangovas', 'namų statyba', 'pramoniniai pastatai', 'statyba iki rakto', 'renovacija'],
			hu: ['Magasépítés', 'építőipar', 'építési vállalkozó', 'generálkivitelező', 'házépítés', 'ipari csarnok', 'kulcsrakész építés', 'épületfelújítás'],
			es: ['Construcción de edificios', 'constructora', 'empresa constructora', 'edificación', 'contratista general', 'viviendas', 'construcción de naves', 'llave en mano', 'reformas'],
			sv: ['Husbyggnad', 'byggföretag', 'byggentreprenad', 'byggare', 'totalentreprenad', 'husbygge', 'industrihallar', 'nyckelfärdigt', 'renovering'],
			de: ['Hochbau', 'Bauunternehmen', 'Baufirma', 'Generalunternehmer', 'Hausbau', 'Industriehallen', 'Hallenbau', 'schlüsselfertiges Bauen', 'Gebäudesanierung']
		}
	},
	{
		code: 'civil-engineering-works', kind: 'service', division: '42', hs: [], cpv: ['45220000', '45230000'],
		words: {
			en: ['Civil engineering works', 'road construction', 'road building', 'bridge construction', 'railway construction', 'pipelines', 'tunnelling', 'hydraulic works', 'infrastructure works'],
			it: ['Opere di ingegneria civile', 'costruzione di strade', 'lavori stradali', 'costruzione di ponti', 'ferrovie', 'condotte', 'gallerie', 'opere idrauliche', 'infrastrutture'],
			pl: ['Budownictwo inżynieryjne', 'roboty inżynieryjne', 'budowa dróg', 'budowa mostów', 'budowa linii kolejowych', 'rurociągi', 'tunele', 'hydrotechnika', 'infrastruktura'],
			lt: ['Inžinerinių statinių statyba', 'kelių tiesimas', 'kelių statyba', 'tiltų statyba', 'geležinkelių tiesimas', 'vamzdynai', 'tuneliai', 'hidrotechniniai darbai', 'infrastruktūra'],
			hu: ['Mélyépítés', 'útépítés', 'hídépítés', 'vasútépítés', 'csővezeték-építés', 'alagútépítés', 'vízépítés', 'infrastruktúra-építés'],
			es: ['Obra civil', 'obras públicas', 'construcción de carreteras', 'construcción de puentes', 'ferrocarriles', 'conducciones', 'túneles', 'obras hidráulicas', 'infraestructuras'],
			sv: ['Anläggningsarbeten', 'anläggning', 'vägbygge', 'vägbyggnad', 'brobyggnad', 'järnvägsbygge', 'rörläggning', 'tunnlar', 'vattenbyggnad', 'infrastruktur'],
			de: ['Tiefbau', 'Straßenbau', 'Brückenbau', 'Gleisbau', 'Bahnbau', 'Tunnelbau', 'Wasserbau', 'Infrastrukturbau']
		}
	},
	{
		code: 'groundworks-demolition', kind: 'service', division: '43', hs: [], cpv: ['45100000'],
		words: {
			en: ['Demolition and groundworks', 'earthmoving', 'excavation', 'site preparation', 'drilling and piling', 'foundation works', 'crane hire with operator'],
			it: ['Demolizioni e movimento terra', 'demolizione', 'scavi', 'scavo', 'sbancamento', 'perforazioni', 'palificazione', 'fondazioni', 'noleggio gru con operatore'],
			pl: ['Rozbiórki i roboty ziemne', 'rozbiórka', 'wyburzenia', 'wykopy', 'niwelacja terenu', 'wiercenia', 'palowanie', 'fundamenty', 'dźwig z operatorem'],
			lt: ['Griovimo ir žemės darbai', 'griovimas', 'žemės darbai', 'kasimo darbai', 'sklypo paruošimas', 'gręžimo darbai', 'poliai', 'pamatai', 'krano nuoma su operatoriumi'],
			hu: ['Bontás és földmunka', 'épületbontás', 'földmunkák', 'gépi földmunka', 'tereprendezés', 'talajfúrás', 'cölöpözés', 'alapozás', 'daruzás'],
			es: ['Demoliciones y movimiento de tierras', 'derribos', 'demolición', 'excavación', 'excavaciones', 'sondeos', 'pilotes', 'cimentaciones', 'alquiler de grúas con operador'],
			sv: ['Rivning och markarbeten', 'rivning', 'schaktning', 'schakt', 'grävarbeten', 'markberedning', 'borrning', 'pålning', 'grundläggning', 'kranuthyrning med förare'],
			de: ['Abbruch und Erdarbeiten', 'Abriss', 'Abbrucharbeiten', 'Erdbau', 'Aushub', 'Baugrube', 'Bohrungen', 'Pfahlgründung', 'Fundamente', 'Kranvermietung mit Fahrer']
		}
	},
	{
		code: 'electrical-installation', kind: 'service', division: '43', hs: [], cpv: ['45310000', '51100000'],
		words: {
			en: ['Electrical installation', 'electrician', 'electricians', 'wiring', 'cabling works', 'lightning protection', 'alarm installation', 'switchboard installation'],
			it: ['Impianti elettrici', 'installazione elettrica', 'elettricista', 'elettricisti', 'cablaggio edifici', 'impiantista elettrico', 'parafulmini', 'impianti di allarme'],
			pl: ['Instalacje elektryczne', 'elektryk', 'elektrycy', 'montaż instalacji elektrycznych', 'okablowanie budynków', 'instalacje odgromowe', 'montaż alarmów'],
			lt: ['Elektros instaliavimas', 'elektros montavimo darbai', 'elektrikas', 'elektrikai', 'elektros instaliacija', 'kabelių tiesimas', 'žaibosauga', 'signalizacijos įrengimas'],
			hu: ['Villanyszerelés', 'villanyszerelő', 'villamos szerelés', 'épületvillamosság', 'elektromos hálózat kiépítése', 'kábelezés', 'villámvédelem', 'riasztó szerelése'],
			es: ['Instalaciones eléctricas', 'instalación eléctrica', 'electricista', 'electricistas', 'cableado de edificios', 'pararrayos', 'instalación de alarmas'],
			sv: ['Elinstallation', 'elinstallationer', 'elektriker', 'elarbeten', 'kabeldragning', 'åskskydd', 'larminstallation'],
			de: ['Elektroinstallation', 'Elektriker', 'Elektroinstallateur', 'Elektromontage', 'Gebäudeverkabelung', 'Blitzschutz', 'Alarmanlageneinbau']
		}
	},
	{
		code: 'plumbing-hvac-installation', kind: 'service', division: '43', hs: [], cpv: ['45330000'],
		words: {
			en: ['Plumbing and heating installation', 'plumber', 'plumbers', 'HVAC installation', 'air conditioning installation', 'sanitary works', 'sprinkler installation', 'gas fitting'],
			it: ['Impianti idraulici e termici', 'idraulico', 'idraulici', 'impianti di riscaldamento', 'impianti di climatizzazione', 'termoidraulica', 'impianti sanitari', 'impianti sprinkler'],
			pl: ['Instalacje sanitarne i grzewcze', 'hydraulik', 'hydraulicy', 'montaż ogrzewania', 'montaż klimatyzacji', 'instalacje wodno-kanalizacyjne', 'instalacje gazowe', 'instalacje HVAC'],
			lt: ['Santechnikos ir šildymo sistemų įrengimas', 'santechnikas', 'santechnikai', 'santechnikos darbai', 'šildymo įrengimas', 'kondicionierių montavimas', 'vėdinimo įrengimas', 'dujų įvedimas'],
			hu: ['Épületgépészeti szerelés', 'vízszerelő', 'vízszerelés', 'fűtésszerelés', 'fűtésszerelő', 'klímaszerelés', 'gázszerelő', 'víz-gáz-fűtés szerelés'],
			es: ['Fontanería y calefacción', 'fontanero', 'fontaneros', 'instalación de calefacción', 'instalación de aire acondicionado', 'instalaciones de climatización', 'instalaciones sanitarias'],
			sv: ['VVS-installation', 'rörmokare', 'VVS-montör', 'rörläggare', 'värmeinstallation', 'ventilationsinstallation', 'installation av luftkonditionering', 'sprinklerinstallation'],
			de: ['Sanitär- und Heizungsinstallation', 'Klempner', 'Installateur', 'Heizungsbau', 'Heizungsbauer', 'Klimaanlageneinbau', 'Lüftungsbau', 'SHK', 'Haustechnik']
		}
	},
	{
		code: 'roofing-carpentry', kind: 'service', division: '43', hs: [], cpv: ['45260000', '45420000'],
		words: {
			en: ['Roofing and carpentry works', 'roofer', 'roofers', 'roof covering', 'waterproofing works', 'carpenter', 'fitting windows and doors', 'scaffolding works', 'facade works', 'roof'],
			it: ['Coperture e carpenteria', 'tetti', 'tetto', 'lattoniere', 'posa guaine', 'carpentiere', 'serramentista', 'posa di infissi', 'montaggio ponteggi', 'facciate'],
			pl: ['Dekarstwo i ciesielstwo', 'dekarz', 'dekarze', 'pokrycia dachowe', 'dachy', 'prace hydroizolacyjne', 'cieśla', 'montaż okien i drzwi', 'montaż rusztowań', 'elewacje'],
			lt: ['Stogų ir dailidžių darbai', 'stogdengys', 'stogdengiai', 'stogų dengimas', 'hidroizoliavimo darbai', 'dailidė', 'langų ir durų montavimas', 'pastolių montavimas', 'fasadų darbai', 'stogas'],
			hu: ['Tetőfedés és ácsmunka', 'tetőfedő', 'tetőépítés', 'ács', 'ácsok', 'bádogos', 'vízszigetelési munkák', 'nyílászáró-beépítés', 'állványozás', 'homlokzati munkák', 'tető'],
			es: ['Cubiertas y carpintería de obra', 'tejados', 'tejado', 'techador', 'impermeabilización de cubiertas', 'carpintero de armar', 'montaje de ventanas y puertas', 'montaje de andamios', 'fachadas'],
			sv: ['Tak- och snickeriarbeten', 'takläggare', 'takläggning', 'tätskiktsarbeten', 'byggnadssnickare', 'snickare', 'montering av fönster och dörrar', 'ställningsbygge', 'fasadarbeten', 'tak'],
			de: ['Dachdecker- und Zimmererarbeiten', 'Dachdecker', 'Bedachung', 'Abdichtung', 'Zimmerer', 'Zimmerei', 'Spengler', 'Fenstereinbau', 'Gerüstbau', 'Fassadenarbeiten', 'Dach', 'Dächer']
		}
	},
	{
		code: 'interior-finishing', kind: 'service', division: '43', hs: [], cpv: ['45400000'],
		words: {
			en: ['Interior finishing works', 'plastering', 'drywall works', 'painter', 'painting and decorating', 'tiling', 'floor laying', 'shopfitting', 'hotel fit-out'],
			it: ['Finiture di interni', 'intonaci', 'intonacatura', 'posa cartongesso', 'imbianchino', 'tinteggiatura', 'piastrellista', 'posa pavimenti', 'allestimento negozi', 'allestimento alberghi'],
			pl: ['Wykończenie wnętrz', 'prace wykończeniowe', 'tynkowanie', 'sucha zabudowa', 'malowanie', 'malarz', 'glazurnik', 'układanie podłóg', 'wyposażanie sklepów', 'remont mieszkania'],
			lt: ['Vidaus apdailos darbai', 'apdaila', 'tinkavimas', 'gipso kartono montavimas', 'dažymo darbai', 'dažytojas', 'plytelių klojimas', 'grindų klojimas', 'parduotuvių įrengimas'],
			hu: ['Belsőépítészeti kivitelezés', 'szakipari munkák', 'vakolás', 'gipszkartonozás', 'festés-mázolás', 'szobafestő', 'burkolás', 'burkoló', 'padlóburkolás', 'üzletberendezés kivitelezése'],
			es: ['Acabados interiores', 'enlucidos y revocos', 'yeseros', 'tabiquería seca', 'pintor', 'pintura de interiores', 'alicatado', 'colocación de suelos', 'reformas interiores'],
			sv: ['Invändig ytbehandling och inredningsarbeten', 'putsning', 'gipsning', 'målare', 'måleriarbeten', 'plattsättning', 'plattsättare', 'golvläggning', 'butiksinredare'],
			de: ['Innenausbau', 'Ausbaugewerke', 'Verputzen', 'Stuckateur', 'Trockenbau', 'Maler', 'Malerarbeiten', 'Fliesenleger', 'Bodenleger']
		}
	},
	{
		code: 'insulation-works', kind: 'service', division: '43', hs: [], cpv: ['45320000'],
		words: {
			en: ['Insulation works', 'thermal insulation of buildings', 'external wall insulation', 'industrial insulation', 'soundproofing works', 'pipe insulation'],
			it: ['Lavori di isolamento', 'cappotto termico', 'isolamento termico di edifici', 'coibentazione', 'coibentazione industriale', 'insonorizzazione'],
			pl: ['Prace izolacyjne', 'ocieplanie budynków', 'ocieplenie', 'docieplenia', 'termomodernizacja', 'izolacje przemysłowe', 'wygłuszanie', 'izolacja rurociągów'],
			lt: ['Izoliavimo darbai', 'pastatų šiltinimas', 'šiltinimas', 'apšiltinimas', 'fasadų šiltinimas', 'pramoninė izoliacija', 'garso izoliavimas'],
			hu: ['Szigetelési munkák', 'hőszigetelés kivitelezése', 'homlokzatszigetelés', 'épületszigetelés', 'ipari szigetelés', 'hangszigetelés', 'csőszigetelés'],
			es: ['Trabajos de aislamiento', 'aislamiento térmico de edificios', 'SATE', 'calorifugado', 'aislamiento industrial', 'insonorización'],
			sv: ['Isoleringsarbeten', 'tilläggsisolering', 'värmeisolering av byggnader', 'fasadisolering', 'teknisk isolering', 'ljudisolering', 'rörisolering'],
			de: ['Dämmarbeiten', 'Wärmedämmung von Gebäuden', 'Fassadendämmung', 'Isolierarbeiten', 'technische Isolierung', 'Schalldämmung', 'Vollwärmeschutz']
		}
	},
	{
		code: 'trade-intermediation', kind: 'service', division: '46', hs: [], cpv: [],
		words: {
			en: ['Trade agents and distribution', 'sales agent', 'commercial agent', 'distributor', 'importer', 'import export', 'trading company', 'wholesaler'],
			it: ['Agenti di commercio e distribuzione', 'agente di commercio', 'rappresentante', 'rappresentanza', 'distributore', 'importatore', 'import export', 'grossista', 'ingrosso'],
			pl: ['Przedstawicielstwa handlowe i dystrybucja', 'agent handlowy', 'przedstawiciel handlowy', 'dystrybutor', 'importer', 'import eksport', 'hurtownia', 'hurtownik'],
			lt: ['Prekybos atstovavimas ir platinimas', 'prekybos agentas', 'prekybos atstovas', 'platintojas', 'distribucija', 'importuotojas', 'importas eksportas', 'didmena', 'didmenininkas'],
			hu: ['Kereskedelmi ügynökség és forgalmazás', 'kereskedelmi ügynök', 'képviselet', 'forgalmazó', 'disztribútor', 'importőr', 'export import', 'nagykereskedő', 'nagykereskedés'],
			es: ['Agentes comerciales y distribución', 'agente comercial', 'representante comercial', 'distribuidor', 'importador', 'importación y exportación', 'mayorista', 'agente de ventas'],
			sv: ['Handelsagenter och distribution', 'handelsagent', 'säljagent', 'återförsäljare', 'distributör', 'importör', 'import export', 'grossist', 'partihandel'],
			de: ['Handelsvertretung und Vertrieb', 'Handelsvertreter', 'Handelsagent', 'Vertriebspartner', 'Distributor', 'Importeur', 'Import Export', 'Großhändler', 'Großhandel']
		}
	},
	{
		code: 'food-wholesale', kind: 'service', division: '46', hs: [], cpv: [],
		words: {
			en: ['Food and drink wholesale', 'food importer', 'food distributor', 'grocery wholesaler', 'HoReCa supplier', 'cash and carry', 'wine merchant'],
			it: ['Ingrosso alimentare', 'grossista alimentare', 'importatore di alimenti', 'distributore alimentare', 'fornitore Ho.Re.Ca.', 'cash and carry', 'commercio vini'],
			pl: ['Hurt spożywczy', 'hurtownia spożywcza', 'importer żywności', 'dystrybutor żywności', 'dostawca HoReCa', 'hurtownia napojów', 'handel winem'],
			lt: ['Maisto ir gėrimų didmeninė prekyba', 'maisto didmena', 'maisto importuotojas', 'maisto platintojas', 'HoReCa tiekėjas', 'gėrimų didmena', 'vyno prekyba'],
			hu: ['Élelmiszer-nagykereskedelem', 'élelmiszer-importőr', 'élelmiszer-forgalmazó', 'HoReCa beszállító', 'italnagykereskedés', 'borkereskedő'],
			es: ['Mayorista de alimentación', 'importador de alimentos', 'distribuidor de alimentación', 'proveedor horeca', 'cash & carry', 'comercio de vinos', 'distribuidor de bebidas'],
			sv: ['Livsmedelsgrossist', 'partihandel med livsmedel', 'livsmedelsimportör', 'livsmedelsdistributör', 'restauranggrossist', 'dryckesgrossist', 'vinimportör'],
			de: ['Lebensmittelgroßhandel', 'Lebensmittelimporteur', 'Lebensmittelhändler', 'Getränkegroßhandel', 'Gastronomie-Lieferant', 'Horeca-Großhandel', 'Weinhandel']
		}
	},
	{
		code: 'consumer-goods-wholesale', kind: 'service', division: '46', hs: [], cpv: [],
		words: {
			en: ['Consumer goods wholesale', 'clothing wholesaler', 'household goods wholesaler', 'gift wholesaler', 'cosmetics distributor', 'pharmaceutical wholesaler', 'electronics wholesaler'],
			it: ['Ingrosso beni di consumo', 'ingrosso abbigliamento', 'ingrosso casalinghi', 'ingrosso articoli da regalo', 'distributore di cosmetici', 'grossista farmaceutico', 'ingrosso elettronica'],
			pl: ['Hurt artykułów konsumpcyjnych', 'hurtownia odzieży', 'hurtownia AGD', 'hurtownia upominków', 'hurtownia kosmetyków', 'hurtownia farmaceutyczna', 'hurtownia elektroniki'],
			lt: ['Vartojimo prekių didmeninė prekyba', 'drabužių didmena', 'namų apyvokos prekių didmena', 'dovanų didmena', 'kosmetikos platintojas', 'vaistų didmena', 'elektronikos didmena'],
			hu: ['Fogyasztási cikkek nagykereskedelme', 'ruházati nagykereskedés', 'háztartási nagykereskedés', 'ajándéktárgy-nagykereskedés', 'kozmetikai forgalmazó', 'gyógyszer-nagykereskedelem', 'műszaki nagykereskedés'],
			es: ['Mayorista de bienes de consumo', 'mayorista de ropa', 'mayorista de menaje', 'mayorista de regalos', 'distribuidor de cosmética', 'mayorista farmacéutico', 'mayorista de electrónica'],
			sv: ['Partihandel med konsumtionsvaror', 'klädgrossist', 'grossist för hushållsvaror', 'presentgrossist', 'kosmetikdistributör', 'läkemedelsgrossist', 'elektronikgrossist'],
			de: ['Konsumgütergroßhandel', 'Textilgroßhandel', 'Haushaltswarengroßhandel', 'Geschenkartikelgroßhandel', 'Kosmetikvertrieb', 'Pharmagroßhandel', 'Elektronikgroßhandel']
		}
	},
	{
		code: 'technical-wholesale', kind: 'service', division: '46', hs: [], cpv: [],
		words: {
			en: ['Technical and industrial wholesale', 'machinery dealer', 'industrial supplies distributor', 'tool dealer', 'spare parts dealer', 'building materials merchant', 'steel stockholder'],
			it: ['Ingrosso tecnico e industriale', 'commercio macchinari', 'rivenditore di macchine', 'forniture industriali', 'utensileria', 'commercio ricambi', 'ingrosso materiali edili', 'commercio acciaio'],
			pl: ['Hurt techniczny i przemysłowy', 'handel maszynami', 'sprzedawca maszyn', 'artykuły techniczne', 'hurtownia narzędzi', 'hurtownia części', 'hurtownia materiałów budowlanych', 'hurtownia stali'],
			lt: ['Techninių ir pramonės prekių didmeninė prekyba', 'prekyba įranga', 'įrangos pardavėjas', 'pramonės prekių tiekėjas', 'įrankių prekyba', 'atsarginių dalių prekyba', 'statybinių medžiagų prekyba', 'metalo prekyba'],
			hu: ['Műszaki és ipari nagykereskedelem', 'gépkereskedő', 'gépkereskedelem', 'ipari beszállító', 'szerszámkereskedés', 'alkatrész-kereskedelem', 'építőanyag-kereskedés', 'acélkereskedelem'],
			es: ['Mayorista técnico e industrial', 'distribuidor de maquinaria', 'suministros industriales', 'ferretería industrial', 'distribuidor de recambios', 'almacén de materiales de construcción', 'almacén de acero'],
			sv: ['Teknisk och industriell grossist', 'maskinhandel', 'maskinåterförsäljare', 'industriförnödenheter', 'verktygshandel', 'reservdelshandel', 'byggvaruhandel', 'stålgrossist'],
			de: ['Technischer Großhandel', 'Maschinenhandel', 'Maschinenhändler', 'Industriebedarf', 'Werkzeughandel', 'Ersatzteilhandel', 'Baustoffhandel', 'Stahlhandel']
		}
	},
	{
		code: 'vehicle-trade', kind: 'service', division: '46', hs: [], cpv: [],
		words: {
			en: ['Vehicle trade', 'car dealer', 'car dealership', 'used cars', 'truck dealer', 'car parts dealer', 'motorcycle dealer'],
			it: ['Commercio di veicoli', 'concessionaria auto', 'concessionario', 'auto usate', 'rivenditore di camion', 'commercio ricambi auto', 'concessionaria moto'],
			pl: ['Handel pojazdami', 'dealer samochodowy', 'salon samochodowy', 'samochody używane', 'dealer ciężarówek', 'sklep z częściami samochodowymi', 'salon motocyklowy'],
			lt: ['Prekyba transporto priemonėmis', 'automobilių pardavėjas', 'automobilių salonas', 'naudoti automobiliai', 'vilkikų prekyba', 'automobilių dalių prekyba', 'motociklų prekyba'],
			hu: ['Járműkereskedelem', 'autókereskedő', 'autókereskedés', 'autószalon', 'használt autók', 'teherautó-kereskedés', 'autóalkatrész-kereskedés', 'motorkereskedés'],
			es: ['Comercio de vehículos', 'concesionario de coches', 'concesionario', 'coches usados', 'coches de ocasión', 'venta de camiones', 'tienda de recambios de coche', 'concesionario de motos'],
			sv: ['Fordonshandel', 'bilhandlare', 'bilhandel', 'begagnade bilar', 'lastbilsåterförsäljare', 'bildelshandel', 'motorcykelhandel'],
			de: ['Fahrzeughandel', 'Autohändler', 'Autohaus', 'Gebrauchtwagen', 'Lkw-Händler', 'Autoteilehandel', 'Motorradhändler']
		}
	},
	{
		code: 'online-retail', kind: 'service', division: '47', hs: [], cpv: [],
		words: {
			en: ['Online shops and e-commerce', 'e-commerce', 'online shop', 'web shop', 'online store', 'marketplace seller', 'mail order', 'dropshipping'],
			it: ['Negozi online ed e-commerce', 'e-commerce', 'commercio elettronico', 'negozio online', 'vendita online', 'venditore su marketplace', 'vendita per corrispondenza', 'dropshipping'],
			pl: ['Sklepy internetowe i e-commerce', 'e-commerce', 'handel elektroniczny', 'sklep internetowy', 'sklep online', 'sprzedaż przez internet', 'sprzedawca na platformie', 'sprzedaż wysyłkowa', 'dropshipping'],
			lt: ['Internetinės parduotuvės ir e. prekyba', 'e. prekyba', 'elektroninė prekyba', 'internetinė parduotuvė', 'e. parduotuvė', 'prekyba internetu', 'pardavėjas prekyvietėje', 'dropshipping'],
			hu: ['Webáruház és e-kereskedelem', 'e-kereskedelem', 'webáruház', 'webshop', 'internetes kereskedelem', 'online bolt', 'piactéri eladó', 'csomagküldő', 'dropshipping'],
			es: ['Tiendas en línea y comercio electrónico', 'comercio electrónico', 'tienda online', 'venta online', 'e-commerce', 'vendedor en marketplace', 'venta por correo', 'dropshipping'],
			sv: ['Näthandel och webbutiker', 'e-handel', 'webbutik', 'webbshop', 'nätbutik', 'internethandel', 'postorder', 'säljare på marknadsplats', 'dropshipping'],
			de: ['Onlinehandel und Webshops', 'E-Commerce', 'Onlineshop', 'Webshop', 'Internethandel', 'Marktplatzhändler', 'Versandhandel', 'Dropshipping']
		}
	},
	{
		code: 'retail-stores', kind: 'service', division: '47', hs: [], cpv: ['55900000'],
		words: {
			en: ['Shops and retail chains', 'retailer', 'retail chain', 'shop', 'supermarket', 'department store', 'boutique', 'pharmacy', 'bookshop'],
			it: ['Negozi e catene al dettaglio', 'dettagliante', 'vendita al dettaglio', 'catena di negozi', 'negozio', 'supermercato', 'grande magazzino', 'boutique', 'farmacia', 'libreria'],
			pl: ['Sklepy i sieci handlowe', 'handel detaliczny', 'detalista', 'sieć sklepów', 'sklep', 'supermarket', 'dom towarowy', 'butik', 'apteka', 'księgarnia'],
			lt: ['Parduotuvės ir prekybos tinklai', 'mažmeninė prekyba', 'mažmenininkas', 'prekybos tinklas', 'parduotuvė', 'prekybos centras', 'butikas', 'vaistinė', 'knygynas'],
			hu: ['Üzletek és bolthálózatok', 'kiskereskedelem', 'kiskereskedő', 'bolthálózat', 'üzletlánc', 'bolt', 'szupermarket', 'áruház', 'butik', 'gyógyszertár', 'könyvesbolt'],
			es: ['Tiendas y cadenas minoristas', 'comercio minorista', 'minorista', 'cadena de tiendas', 'tienda', 'supermercado', 'grandes almacenes', 'boutique', 'farmacia', 'librería'],
			sv: ['Butiker och detaljhandelskedjor', 'detaljhandel', 'butikskedja', 'butik', 'affär', 'stormarknad', 'varuhus', 'boutique', 'apotek', 'bokhandel'],
			de: ['Läden und Handelsketten', 'Einzelhandel', 'Einzelhändler', 'Handelskette', 'Ladengeschäft', 'Geschäft', 'Supermarkt', 'Kaufhaus', 'Boutique', 'Apotheke', 'Buchhandlung']
		}
	},
	{
		code: 'road-freight', kind: 'service', division: '49', hs: [], cpv: ['60100000'],
		words: {
			en: ['Road freight', 'haulage', 'haulier', 'trucking', 'truck transport', 'lorry', 'groupage', 'refrigerated transport', 'removals', 'freight transport'],
			it: ['Autotrasporto merci', 'autotrasportatore', 'trasporto su strada', 'camion', 'trasporto su gomma', 'groupage', 'trasporto refrigerato', 'traslochi', 'trasporti'],
			pl: ['Transport drogowy towarów', 'transport ciężarowy', 'przewoźnik', 'ciężarówka', 'ciężarówki', 'TIR', 'drobnica', 'transport chłodniczy', 'przeprowadzki', 'transport towarów'],
			lt: ['Krovinių vežimas keliais', 'krovinių pervežimas', 'vežėjas', 'vilkikas', 'sunkvežimis', 'sunkvežimiai', 'dalinių krovinių vežimas', 'šaldytų krovinių vežimas', 'perkraustymas', 'pervežimai'],
			hu: ['Közúti árufuvarozás', 'fuvarozás', 'fuvarozó', 'teherautó', 'kamion', 'kamionos szállítás', 'gyűjtőfuvar', 'hűtős szállítás', 'költöztetés', 'áruszállítás'],
			es: ['Transporte de mercancías por carretera', 'transportista', 'camión', 'camiones', 'grupaje', 'transporte frigorífico', 'mudanzas', 'transportes'],
			sv: ['Vägtransport av gods', 'åkeri', 'lastbil', 'lastbilstransport', 'lastbilar', 'godstransport', 'styckegods', 'kyltransport', 'flytt', 'transporter'],
			de: ['Straßengüterverkehr', 'Transportunternehmen', 'Fuhrunternehmen', 'Lkw-Transport', 'Lastwagen', 'Güterkraftverkehr', 'Stückgut', 'Kühltransport', 'Umzüge', 'Transporte']
		}
	},
	{
		code: 'rail-freight', kind: 'service', division: '49', hs: [], cpv: ['60200000'],
		words: {
			en: ['Rail freight', 'freight train', 'freight trains', 'railway transport', 'rail wagons', 'intermodal rail', 'combined transport'],
			it: ['Trasporto ferroviario merci', 'treno merci', 'treni merci', 'trasporto combinato', 'trasporto intermodale'],
			pl: ['Kolejowy transport towarów', 'pociąg towarowy', 'pociągi towarowe', 'przewozy kolejowe', 'wagony towarowe', 'transport intermodalny', 'transport kombinowany'],
			lt: ['Krovinių vežimas geležinkeliu', 'krovininis traukinys', 'prekiniai traukiniai', 'geležinkelio pervežimai', 'intermodalinis vežimas', 'kombinuotas vežimas'],
			hu: ['Vasúti árufuvarozás', 'tehervonat', 'tehervonatok', 'vasúti szállítás', 'intermodális szállítás', 'kombinált fuvarozás'],
			es: ['Transporte de mercancías por ferrocarril', 'tren de mercancías', 'trenes de mercancías', 'transporte intermodal', 'transporte combinado'],
			sv: ['Järnvägstransport av gods', 'godståg', 'järnvägstransporter', 'godsvagnar', 'intermodala transporter', 'kombitransport'],
			de: ['Schienengüterverkehr', 'Güterzug', 'Güterzüge', 'Bahntransport', 'Güterwagen', 'Bahnfracht', 'kombinierter Verkehr', 'intermodaler Transport']
		}
	},
	{
		code: 'passenger-transport', kind: 'service', division: '49', hs: [], cpv: ['60120000', '60140000', '60170000'],
		words: {
			en: ['Passenger transport', 'bus transport', 'coach hire', 'coaches', 'minibus', 'taxi', 'airport transfer', 'shuttle service', 'bus company'],
			it: ['Trasporto passeggeri', 'autobus', 'pullman', 'noleggio pullman con conducente', 'minibus', 'taxi', 'transfer aeroporto', 'NCC', 'navetta'],
			pl: ['Przewóz osób', 'autobus', 'autokar', 'wynajem autokarów', 'minibus', 'taksówka', 'taxi', 'transfer lotniskowy', 'busy', 'przewozy pasażerskie'],
			lt: ['Keleivių vežimas', 'autobusas', 'autobusų nuoma su vairuotoju', 'mikroautobusas', 'taksi', 'pavėžėjimas', 'pervežimas į oro uostą', 'keleivių pervežimas'],
			hu: ['Személyszállítás', 'busz', 'autóbusz', 'buszbérlés sofőrrel', 'kisbusz', 'taxi', 'reptéri transzfer'],
			es: ['Transporte de viajeros', 'autobús', 'autocar', 'alquiler de autocares con conductor', 'microbús', 'taxi', 'traslados al aeropuerto', 'lanzadera', 'transporte de pasajeros'],
			sv: ['Persontransport', 'buss', 'bussresor', 'beställningstrafik', 'minibuss', 'taxi', 'flygplatstransfer', 'chaufförstjänst', 'busstrafik'],
			de: ['Personenbeförderung', 'Bus', 'Reisebus', 'Busunternehmen', 'Mietbus mit Fahrer', 'Kleinbus', 'Taxi', 'Flughafentransfer', 'Shuttle', 'Busreisen']
		}
	},
	{
		code: 'sea-freight', kind: 'service', division: '50', hs: [], cpv: ['60600000'],
		words: {
			en: ['Sea and inland water transport', 'sea freight', 'shipping line', 'cargo ship', 'container shipping', 'ferry', 'inland barge', 'charter of ships with crew'],
			it: ['Trasporto marittimo e fluviale', 'trasporto via mare', 'nave cargo', 'compagnia di navigazione', 'armatore', 'trasporto container', 'traghetto', 'chiatta fluviale'],
			pl: ['Transport morski i śródlądowy', 'fracht morski', 'armator', 'żegluga', 'statek towarowy', 'transport kontenerowy', 'prom', 'barka'],
			lt: ['Jūrų ir vidaus vandenų transportas', 'jūrų transportas', 'jūrinis pervežimas', 'laivybos linija', 'krovininis laivas', 'konteinerių gabenimas', 'keltas', 'barža', 'krovinių gabenimas jūra'],
			hu: ['Tengeri és belvízi szállítás', 'tengeri fuvarozás', 'hajózás', 'hajózási társaság', 'teherhajó', 'konténeres szállítás', 'komp', 'uszály'],
			es: ['Transporte marítimo y fluvial', 'flete marítimo', 'naviera', 'buque de carga', 'transporte de contenedores', 'ferri', 'barcaza'],
			sv: ['Sjöfart och inlandssjöfart', 'sjöfrakt', 'sjötransport', 'rederi', 'lastfartyg', 'containertrafik', 'färja', 'pråm'],
			de: ['See- und Binnenschifffahrt', 'Seefracht', 'Reederei', 'Frachtschiff', 'Containerschifffahrt', 'Fähre', 'Binnenschiff', 'Schiffstransport']
		}
	},
	{
		code: 'air-freight', kind: 'service', division: '51', hs: [], cpv: ['60400000'],
		words: {
			en: ['Air transport', 'air freight', 'air cargo', 'airline', 'charter flight', 'helicopter service', 'aircraft charter'],
			it: ['Trasporto aereo', 'merci via aerea', 'cargo aereo', 'compagnia aerea', 'volo charter', 'elicottero', 'noleggio aerei con equipaggio'],
			pl: ['Transport lotniczy', 'fracht lotniczy', 'cargo lotnicze', 'linia lotnicza', 'lot czarterowy', 'czarter samolotu', 'usługi śmigłowcowe'],
			lt: ['Oro transportas', 'oro krovinių vežimas', 'oro linijos', 'avialinijos', 'užsakomasis skrydis', 'čarterinis skrydis', 'sraigtasparnio paslaugos'],
			hu: ['Légi szállítás', 'légi fuvarozás', 'légi áru', 'légitársaság', 'charterjárat', 'helikopteres szolgáltatás', 'repülőgépbérlés személyzettel'],
			es: ['Transporte aéreo', 'carga aérea', 'flete aéreo', 'aerolínea', 'vuelo chárter', 'helicóptero', 'compañía aérea'],
			sv: ['Flygtransport', 'flygfrakt', 'flygbolag', 'charterflyg', 'helikoptertjänster', 'fraktflyg'],
			de: ['Luftfracht und Lufttransport', 'Luftfracht', 'Fluggesellschaft', 'Charterflug', 'Hubschrauberflüge', 'Frachtflug', 'Flugzeugcharter']
		}
	},
	{
		code: 'freight-forwarding', kind: 'service', division: '52', hs: [], cpv: ['63520000'],
		words: {
			en: ['Freight forwarding', 'logistics provider', '3PL', 'shipping agent', 'transport organisation', 'supply chain services', 'ship agent'],
			it: ['Spedizioni internazionali', 'spedizioniere', 'casa di spedizioni', 'operatore logistico', 'servizi logistici', 'agente marittimo', 'organizzazione trasporti'],
			pl: ['Spedycja', 'spedytor', 'operator logistyczny', 'usługi logistyczne', 'logistyka', 'agent morski', 'organizacja transportu', 'firma spedycyjna'],
			lt: ['Ekspedijavimas', 'ekspeditorius', 'logistikos įmonė', 'logistikos paslaugos', 'logistika', 'laivybos agentas', 'vežimų organizavimas', 'krovinių ekspedijavimas'],
			hu: ['Szállítmányozás', 'szállítmányozó', 'speditőr', 'logisztikai szolgáltató', 'logisztika', 'hajózási ügynök', 'fuvarszervezés', 'speditőrcég'],
			es: ['Transitarios', 'transitario', 'operador logístico', 'servicios logísticos', 'logística', 'consignatario', 'organización de transportes', 'expedición de carga'],
			sv: ['Spedition', 'speditör', 'logistikföretag', 'tredjepartslogistik', 'logistiktjänster', 'skeppsmäklare', 'transportförmedling'],
			de: ['Spedition', 'Spediteur', 'Logistikdienstleister', 'Logistik', 'Kontraktlogistik', 'Schiffsmakler', 'Transportorganisation', 'Speditionsfirma']
		}
	},
	{
		code: 'warehousing', kind: 'service', division: '52', hs: [], cpv: ['63110000', '63120000'],
		words: {
			en: ['Warehousing and storage', 'warehouse', 'storage', 'cold store', 'fulfilment', 'order picking', 'cargo handling', 'container terminal', 'distribution centre'],
			it: ['Magazzinaggio e deposito', 'magazzino', 'magazzini', 'deposito merci', 'cella frigorifera conto terzi', 'stoccaggio', 'evasione ordini', 'movimentazione merci', 'terminal container'],
			pl: ['Magazynowanie', 'magazyn', 'magazyny', 'przechowywanie towarów', 'chłodnia składowa', 'fulfillment', 'kompletacja zamówień', 'przeładunek', 'terminal kontenerowy'],
			lt: ['Sandėliavimas', 'sandėlis', 'sandėliai', 'prekių saugojimas', 'šaldytuvinis sandėlis', 'užsakymų komplektavimas', 'krovos darbai', 'krova', 'konteinerių terminalas', 'sandėliavimo paslaugos'],
			hu: ['Raktározás', 'raktár', 'raktárak', 'bérraktár', 'tárolás', 'hűtőház', 'komissiózás', 'fulfillment', 'rakodás', 'konténerterminál'],
			es: ['Almacenamiento', 'almacén', 'almacenaje', 'depósito de mercancías', 'almacén frigorífico', 'preparación de pedidos', 'manipulación de carga', 'terminal de contenedores', 'almacenes'],
			sv: ['Lagerhållning', 'lagerlokal', 'lagring', 'lagerhotell', 'kyllager', 'orderplock', 'godshantering', 'containerterminal', 'tredjepartslager'],
			de: ['Lagerung', 'Lager', 'Lagerhaus', 'Lagerhaltung', 'Kühlhaus', 'Fulfillment', 'Kommissionierung', 'Umschlag', 'Containerterminal', 'Lagerfläche']
		}
	},
	{
		code: 'customs-clearance', kind: 'service', division: '52', hs: [], cpv: [],
		words: {
			en: ['Customs clearance', 'customs agent', 'customs broker', 'customs declaration', 'export documents', 'certificate of origin', 'bonded warehouse'],
			it: ['Servizi doganali', 'dogana', 'doganalista', 'spedizioniere doganale', 'sdoganamento', 'dichiarazione doganale', 'documenti di esportazione', 'certificato di origine'],
			pl: ['Obsługa celna', 'agencja celna', 'odprawa celna', 'agent celny', 'zgłoszenie celne', 'dokumenty eksportowe', 'świadectwo pochodzenia', 'skład celny'],
			lt: ['Muitinės paslaugos', 'muitinės tarpininkas', 'muitinės deklaracija', 'muitinės formalumai', 'eksporto dokumentai', 'kilmės sertifikatas', 'muitinės sandėlis'],
			hu: ['Vámügyintézés', 'vámügynök', 'vámkezelés', 'vámáru-nyilatkozat', 'exportokmányok', 'származási bizonyítvány', 'vámraktár'],
			es: ['Servicios aduaneros', 'aduana', 'agente de aduanas', 'despacho de aduanas', 'declaración aduanera', 'documentos de exportación', 'certificado de origen', 'depósito aduanero'],
			sv: ['Tulldeklarationer och tullombud', 'förtullning', 'tullombud', 'tulldeklaration', 'tullagent', 'exportdokument', 'ursprungscertifikat', 'tullager'],
			de: ['Zollabwicklung', 'Zollagent', 'Verzollung', 'Zollanmeldung', 'Zollberatung', 'Ausfuhrpapiere', 'Ursprungszeugnis', 'Zolllager']
		}
	},
	{
		code: 'courier-postal', kind: 'service', division: '53', hs: [], cpv: ['64100000'],
		words: {
			en: ['Courier and parcel services', 'courier', 'parcel delivery', 'post', 'express delivery', 'last mile', 'food delivery', 'parcel lockers'],
			it: ['Corrieri e spedizione pacchi', 'corriere', 'pacchi', 'consegna pacchi', 'posta', 'consegna espressa', 'ultimo miglio', 'consegna a domicilio', 'armadietti per pacchi'],
			pl: ['Kurierzy i paczki', 'kurier', 'usługi kurierskie', 'paczka', 'doręczanie paczek', 'poczta', 'przesyłka ekspresowa', 'ostatnia mila', 'paczkomat'],
			lt: ['Kurjerių ir siuntų paslaugos', 'kurjeris', 'siuntos', 'siuntų pristatymas', 'paštas', 'skubus pristatymas', 'paskutinė mylia', 'paštomatas'],
			hu: ['Futár- és csomagszolgálat', 'futár', 'futárszolgálat', 'csomagküldés', 'csomag', 'posta', 'expressz kézbesítés', 'utolsó mérföld', 'csomagautomata'],
			es: ['Mensajería y paquetería', 'mensajero', 'paquetería', 'paquete', 'correos', 'entrega urgente', 'última milla', 'reparto a domicilio', 'taquillas de paquetes'],
			sv: ['Bud- och pakettjänster', 'bud', 'budfirma', 'paket', 'paketleverans', 'post', 'expressleverans', 'sista milen', 'hemleverans', 'paketskåp'],
			de: ['Kurier- und Paketdienst', 'Kurier', 'Paketdienst', 'Paket', 'Paketzustellung', 'Post', 'Expresslieferung', 'letzte Meile', 'Lieferdienst', 'Paketstation']
		}
	},
	{
		code: 'hotels', kind: 'service', division: '55', hs: [], cpv: ['55100000'],
		words: {
			en: ['Hotels', 'hotel', 'guest house', 'bed and breakfast', 'inn', 'hostel', 'resort', 'spa hotel', 'accommodation'],
			it: ['Alberghi', 'albergo', 'hotel', 'pensione', 'bed and breakfast', 'locanda', 'ostello', 'villaggio turistico', 'albergo termale', 'alloggio'],
			pl: ['Hotele', 'hotel', 'pensjonat', 'pokoje gościnne', 'zajazd', 'hostel', 'ośrodek wypoczynkowy', 'hotel spa', 'noclegi'],
			lt: ['Viešbučiai', 'viešbutis', 'svečių namai', 'nakvynė su pusryčiais', 'hostelis', 'kurortas', 'SPA viešbutis', 'apgyvendinimas'],
			hu: ['Szállodák', 'szálloda', 'hotel', 'panzió', 'fogadó', 'hostel', 'üdülőkomplexum', 'wellnesshotel', 'szálláshely', 'szállás'],
			es: ['Hoteles', 'hotel', 'hostal', 'casa de huéspedes', 'pensión', 'albergue', 'complejo turístico', 'hotel balneario', 'alojamiento'],
			sv: ['Hotell', 'hotellrum', 'pensionat', 'vandrarhem', 'gästhus', 'värdshus', 'semesteranläggning', 'spahotell', 'logi', 'övernattning'],
			de: ['Hotels', 'Hotel', 'Pension', 'Gasthof', 'Gästehaus', 'Herberge', 'Hostel', 'Ferienanlage', 'Wellnesshotel', 'Unterkunft']
		}
	},
	{
		code: 'holiday-rentals', kind: 'service', division: '55', hs: [], cpv: ['55200000'],
		words: {
			en: ['Campsites and holiday homes', 'campsite', 'camping', 'holiday apartment', 'agritourism', 'farm stay', 'rural tourism', 'glamping'],
			it: ['Campeggi e case vacanza', 'campeggio', 'casa vacanza', 'appartamento per vacanze', 'agriturismo', 'turismo rurale', 'glamping'],
			pl: ['Kempingi i domki wakacyjne', 'kemping', 'pole namiotowe', 'apartament wakacyjny', 'domek na wynajem', 'agroturystyka', 'turystyka wiejska', 'glamping'],
			lt: ['Kempingai ir poilsio nameliai', 'kempingas', 'stovyklavietė', 'poilsio namelis', 'atostogų butas', 'kaimo turizmas', 'sodyba', 'glampingas'],
			hu: ['Kempingek és nyaralók', 'kemping', 'apartman', 'nyaraló', 'falusi turizmus', 'agroturizmus', 'vendégház', 'glamping'],
			es: ['Campings y casas rurales', 'camping', 'casa rural', 'apartamento turístico', 'vivienda vacacional', 'agroturismo', 'turismo rural', 'glamping'],
			sv: ['Campingplatser och stugor', 'camping', 'campingplats', 'stuguthyrning', 'stuga', 'semesterlägenhet', 'bondgårdsturism', 'landsbygdsturism', 'glamping'],
			de: ['Campingplätze und Ferienwohnungen', 'Camping', 'Campingplatz', 'Ferienwohnung', 'Ferienhaus', 'Urlaub auf dem Bauernhof', 'Agrotourismus', 'Glamping']
		}
	},
	{
		code: 'restaurants', kind: 'service', division: '56', hs: [], cpv: ['55300000', '55400000'],
		words: {
			en: ['Restaurants and cafés', 'restaurant', 'café', 'coffee shop', 'bar', 'pub', 'bistro', 'fast food', 'food truck'],
			it: ['Ristoranti e bar', 'ristorante', 'trattoria', 'pizzeria', 'caffetteria', 'bar', 'pub', 'bistrò', 'fast food'],
			pl: ['Restauracje i kawiarnie', 'restauracja', 'kawiarnia', 'bar', 'pub', 'bistro', 'pizzeria', 'fast food', 'gastronomia'],
			lt: ['Restoranai ir kavinės', 'restoranas', 'kavinė', 'baras', 'aludė', 'bistro', 'picerija', 'greitasis maistas'],
			hu: ['Éttermek és kávézók', 'étterem', 'kávézó', 'kávéház', 'koktélbár', 'söröző', 'bisztró', 'gyorsétterem', 'vendéglő', 'vendéglátás'],
			es: ['Restaurantes y cafeterías', 'restaurante', 'cafetería', 'bar', 'taberna', 'bistró', 'pizzería', 'comida rápida', 'hostelería'],
			sv: ['Restauranger och kaféer', 'restaurang', 'kafé', 'bar', 'pub', 'bistro', 'pizzeria', 'snabbmat', 'krog'],
			de: ['Restaurants und Cafés', 'Restaurant', 'Café', 'Bar', 'Kneipe', 'Bistro', 'Gaststätte', 'Imbiss', 'Gastronomie']
		}
	},
	{
		code: 'catering', kind: 'service', division: '56', hs: [], cpv: ['55500000'],
		words: {
			en: ['Catering', 'event catering', 'canteen', 'canteens', 'contract catering', 'school meals', 'airline catering', 'banquets'],
			it: ['Catering e mense', 'catering', 'mensa', 'mense', 'ristorazione collettiva', 'mensa scolastica', 'catering per eventi', 'banchetti', 'banqueting'],
			pl: ['Katering i stołówki', 'catering', 'katering', 'stołówka', 'stołówki', 'żywienie zbiorowe', 'posiłki szkolne', 'bankiety'],
			lt: ['Maitinimo paslaugos', 'maitinimas', 'valgykla', 'valgyklos', 'išvažiuojamieji banketai', 'banketai', 'mokyklų maitinimas', 'renginių maitinimas', 'viešasis maitinimas'],
			hu: ['Catering és közétkeztetés', 'catering', 'étkeztetés', 'közétkeztetés', 'menza', 'üzemi étkezde', 'rendezvényétkeztetés', 'iskolai étkezés'],
			es: ['Catering y comedores', 'catering', 'comedor de empresa', 'comedores', 'restauración colectiva', 'comedor escolar', 'catering para eventos', 'banquetes'],
			sv: ['Catering och matsalar', 'catering', 'personalmatsal', 'matsal', 'lunchrestaurang', 'skolmat', 'banketter'],
			de: ['Catering und Kantinen', 'Catering', 'Kantine', 'Kantinen', 'Gemeinschaftsverpflegung', 'Schulessen', 'Partyservice', 'Bankett']
		}
	},
	{
		code: 'book-publishing', kind: 'service', division: '58', hs: ['4901', '4902'], cpv: ['79970000'],
		words: {
			en: ['Publishing', 'publisher', 'book publishing', 'books', 'magazine publisher', 'newspapers', 'e-books', 'translation rights', 'audiobooks'],
			it: ['Editoria', 'casa editrice', 'editore', 'libri', 'pubblicazione di libri', 'editore di riviste', 'giornali', 'e-book', 'diritti di traduzione', 'audiolibri'],
			pl: ['Wydawnictwa', 'wydawnictwo', 'wydawca', 'książki', 'wydawanie książek', 'wydawca czasopism', 'gazety', 'e-booki', 'prawa do tłumaczeń', 'audiobooki'],
			lt: ['Leidyba', 'leidykla', 'leidėjas', 'knygos', 'knygų leidyba', 'žurnalų leidėjas', 'laikraščiai', 'elektroninės knygos', 'vertimo teisės', 'audioknygos'],
			hu: ['Kiadói tevékenység', 'kiadó', 'könyvkiadó', 'könyvkiadás', 'könyvek', 'folyóiratok', 'újságok', 'e-könyvek', 'fordítási jogok', 'hangoskönyvek'],
			es: ['Edición y editoriales', 'editorial', 'editor', 'libros', 'edición de libros', 'editor de revistas', 'periódicos', 'libros electrónicos', 'derechos de traducción', 'audiolibros'],
			sv: ['Förlag', 'bokförlag', 'förläggare', 'böcker', 'bokutgivning', 'tidskriftsförlag', 'tidningar', 'e-böcker', 'översättningsrättigheter', 'ljudböcker'],
			de: ['Verlage', 'Verlag', 'Buchverlag', 'Bücher', 'Zeitschriftenverlag', 'Zeitungen', 'E-Books', 'Übersetzungsrechte', 'Hörbücher']
		}
	},
	{
		code: 'business-software', kind: 'service', division: '58', hs: [], cpv: ['48000000', '48400000'],
		words: {
			en: ['Business software products', 'ERP', 'CRM', 'SaaS', 'accounting software', 'warehouse software', 'software package', 'software licences'],
			it: ['Software gestionale', 'gestionale', 'ERP', 'CRM', 'SaaS', 'software contabile', 'software di magazzino', 'licenze software'],
			pl: ['Oprogramowanie dla firm', 'ERP', 'CRM', 'SaaS', 'program księgowy', 'program magazynowy', 'system do zarządzania firmą', 'licencje oprogramowania'],
			lt: ['Verslo programinė įranga', 'ERP', 'CRM', 'SaaS', 'verslo valdymo sistema', 'apskaitos programa', 'sandėlio programa', 'programinės įrangos licencijos'],
			hu: ['Vállalati szoftverek', 'ERP', 'CRM', 'SaaS', 'vállalatirányítási rendszer', 'könyvelőprogram', 'raktárkezelő szoftver', 'szoftverlicenc'],
			es: ['Software de gestión empresarial', 'ERP', 'CRM', 'SaaS', 'programa de contabilidad', 'software de almacén', 'programa de gestión', 'licencias de software'],
			sv: ['Affärssystem', 'ERP', 'CRM', 'SaaS', 'ekonomisystem', 'lagersystem', 'programvara för företag', 'programvarulicenser'],
			de: ['Unternehmenssoftware', 'ERP', 'CRM', 'SaaS', 'Warenwirtschaft', 'Buchhaltungssoftware', 'Lagersoftware', 'Standardsoftware', 'Softwarelizenzen']
		}
	},
	{
		code: 'video-games', kind: 'service', division: '58', hs: ['9504'], cpv: ['48910000'],
		words: {
			en: ['Video games', 'computer games', 'mobile games', 'game studio', 'game development', 'gaming', 'gamification', 'serious games'],
			it: ['Videogiochi', 'videogioco', 'giochi per computer', 'giochi per cellulari', 'studio di videogiochi', 'sviluppo giochi', 'gamification'],
			pl: ['Gry wideo', 'gry komputerowe', 'gry mobilne', 'studio gier', 'tworzenie gier', 'gaming', 'grywalizacja'],
			lt: ['Vaizdo žaidimai', 'kompiuteriniai žaidimai', 'mobilieji žaidimai', 'žaidimų studija', 'žaidimų kūrimas', 'žaidybinimas'],
			hu: ['Videójátékok', 'számítógépes játék', 'mobiljáték', 'játékstúdió', 'játékfejlesztés', 'gaming', 'gamifikáció', 'játékosítás'],
			es: ['Videojuegos', 'videojuego', 'juegos de ordenador', 'juegos para móvil', 'estudio de videojuegos', 'desarrollo de juegos', 'gamificación'],
			sv: ['Datorspel och tv-spel', 'datorspel', 'tv-spel', 'mobilspel', 'spelstudio', 'spelutveckling', 'gaming', 'spelifiering'],
			de: ['Computerspiele', 'Videospiele', 'Handyspiele', 'Spielestudio', 'Spieleentwicklung', 'Gaming', 'Gamification', 'Serious Games']
		}
	},
	{
		code: 'film-production', kind: 'service', division: '59', hs: ['3706'], cpv: ['92100000'],
		words: {
			en: ['Film and video production', 'films', 'movie', 'video production', 'animation', 'animated films', 'documentary', 'corporate video', 'subtitling', 'post-production', 'film studio', 'movie studio'],
			it: ['Produzione cinematografica e video', 'film', 'cinema', 'produzione video', 'animazione', 'cartoni animati', 'documentario', 'video aziendale', 'sottotitoli', 'postproduzione', 'casa cinematografica'],
			pl: ['Produkcja filmowa i wideo', 'film', 'kino', 'produkcja wideo', 'animacja', 'filmy animowane', 'dokument filmowy', 'film reklamowy', 'napisy filmowe', 'postprodukcja', 'studio filmowe'],
			lt: ['Filmų ir vaizdo įrašų gamyba', 'filmas', 'kinas', 'vaizdo įrašų kūrimas', 'animacija', 'animaciniai filmai', 'dokumentika', 'reklaminis filmas', 'subtitravimas', 'montažas', 'kino studija'],
			hu: ['Film- és videógyártás', 'film', 'mozi', 'filmgyártás', 'videókészítés', 'animáció', 'rajzfilm', 'dokumentumfilm', 'imázsfilm', 'utómunka', 'filmstúdió'],
			es: ['Producción de cine y vídeo', 'película', 'cine', 'producción de vídeo', 'animación', 'dibujos animados', 'documental', 'vídeo corporativo', 'subtitulado', 'posproducción', 'productora de cine'],
			sv: ['Film- och videoproduktion', 'film', 'biograf', 'videoproduktion', 'animation', 'animerad film', 'dokumentär', 'företagsfilm', 'undertextning', 'efterproduktion', 'filmbolag'],
			de: ['Film- und Videoproduktion', 'Film', 'Kino', 'Videoproduktion', 'Animation', 'Trickfilm', 'Dokumentarfilm', 'Imagefilm', 'Untertitelung', 'Postproduktion', 'Filmstudio']
		}
	},
	{
		code: 'music-recording', kind: 'service', division: '59', hs: [], cpv: ['92370000'],
		words: {
			en: ['Music and sound production', 'music publishing', 'recording studio', 'record label', 'sound design', 'podcast production', 'voice-over', 'dubbing'],
			it: ['Produzione musicale e audio', 'edizioni musicali', 'studio di registrazione', 'etichetta discografica', 'sound design', 'produzione podcast', 'doppiaggio'],
			pl: ['Produkcja muzyczna i dźwiękowa', 'wydawnictwo muzyczne', 'studio nagrań', 'wytwórnia płytowa', 'udźwiękowienie', 'produkcja podcastów', 'lektor', 'dubbing'],
			lt: ['Muzikos ir garso įrašai', 'muzikos leidyba', 'įrašų studija', 'įrašų kompanija', 'garso dizainas', 'tinklalaidžių kūrimas', 'įgarsinimas', 'dubliavimas'],
			hu: ['Zenei és hangprodukció', 'zeneműkiadás', 'hangstúdió', 'lemezkiadó', 'hangdizájn', 'podcastkészítés', 'hangalámondás', 'szinkronizálás'],
			es: ['Producción musical y sonora', 'edición musical', 'estudio de grabación', 'sello discográfico', 'diseño de sonido', 'producción de pódcast', 'locución', 'doblaje'],
			sv: ['Musik- och ljudproduktion', 'musikförlag', 'inspelningsstudio', 'skivbolag', 'ljuddesign', 'poddproduktion', 'speakerröst', 'dubbning'],
			de: ['Musik- und Tonproduktion', 'Musikverlag', 'Tonstudio', 'Plattenlabel', 'Sounddesign', 'Podcast-Produktion', 'Sprecher', 'Synchronisation']
		}
	},
	{
		code: 'broadcasting-news', kind: 'service', division: '60', hs: [], cpv: ['92200000', '92400000'],
		words: {
			en: ['Broadcasting and news', 'television', 'TV channel', 'radio station', 'streaming service', 'news agency', 'journalism'],
			it: ['Radio, televisione e notizie', 'televisione', 'canale TV', 'emittente', 'stazione radio', 'servizio di streaming', 'agenzia di stampa', 'giornalismo'],
			pl: ['Radio, telewizja i wiadomości', 'telewizja', 'kanał telewizyjny', 'stacja radiowa', 'radio', 'serwis streamingowy', 'agencja prasowa', 'dziennikarstwo'],
			lt: ['Transliavimas ir naujienos', 'televizija', 'televizijos kanalas', 'radijo stotis', 'radijas', 'transliacijų platforma', 'naujienų agentūra', 'žurnalistika'],
			hu: ['Műsorszórás és hírszolgáltatás', 'tévécsatorna', 'rádióállomás', 'rádió', 'streamingszolgáltatás', 'hírügynökség', 'újságírás'],
			es: ['Radio, televisión y noticias', 'televisión', 'canal de televisión', 'emisora de radio', 'plataforma de streaming', 'agencia de noticias', 'periodismo'],
			sv: ['Radio, tv och nyheter', 'tv-kanal', 'television', 'radiostation', 'streamingtjänst', 'nyhetsbyrå', 'journalistik'],
			de: ['Rundfunk und Nachrichten', 'Fernsehen', 'Fernsehsender', 'Radiosender', 'Streamingdienst', 'Nachrichtenagentur', 'Journalismus']
		}
	},
	{
		code: 'telecom-services', kind: 'service', division: '61', hs: [], cpv: ['64200000'],
		words: {
			en: ['Telecommunications services', 'internet provider', 'broadband', 'mobile operator', 'telephony', 'VoIP', 'fibre network', 'satellite internet'],
			it: ['Servizi di telecomunicazione', 'provider internet', 'banda larga', 'operatore mobile', 'VoIP', 'rete in fibra', 'internet satellitare'],
			pl: ['Usługi telekomunikacyjne', 'dostawca internetu', 'internet szerokopasmowy', 'operator komórkowy', 'telefonia', 'VoIP', 'sieć światłowodowa', 'internet satelitarny'],
			lt: ['Telekomunikacijų paslaugos', 'interneto tiekėjas', 'plačiajuostis internetas', 'mobiliojo ryšio operatorius', 'telefonija', 'VoIP', 'šviesolaidinis tinklas', 'palydovinis internetas'],
			hu: ['Távközlési szolgáltatások', 'internetszolgáltató', 'szélessávú internet', 'mobilszolgáltató', 'telefónia', 'VoIP', 'műholdas internet'],
			es: ['Servicios de telecomunicaciones', 'proveedor de internet', 'banda ancha', 'operador móvil', 'telefonía', 'VoIP', 'red de fibra', 'internet por satélite'],
			sv: ['Telekomtjänster', 'internetleverantör', 'bredband', 'mobiloperatör', 'telefoni', 'IP-telefoni', 'satellitinternet'],
			de: ['Telekommunikationsdienste', 'Internetanbieter', 'Breitband', 'Mobilfunkanbieter', 'Telefonie', 'VoIP', 'Satelliteninternet']
		}
	},
	{
		code: 'custom-software', kind: 'service', division: '62', hs: [], cpv: ['72200000'],
		words: {
			en: ['Custom software development', 'software house', 'programming', 'programmers', 'bespoke software', 'software outsourcing', 'embedded software', 'coding', 'software company'],
			it: ['Sviluppo software su misura', 'software house', 'programmazione', 'programmatori', 'sviluppatori', 'outsourcing software', 'software embedded', 'informatica', 'sviluppo software'],
			pl: ['Oprogramowanie na zamówienie', 'software house', 'programowanie', 'programiści', 'tworzenie oprogramowania', 'outsourcing IT', 'oprogramowanie wbudowane', 'firma programistyczna'],
			lt: ['Programinės įrangos kūrimas', 'programavimas', 'programuotojai', 'individuali programinė įranga', 'programinė įranga pagal užsakymą', 'IT užsakomosios paslaugos', 'įterptinė programinė įranga', 'programinė įranga', 'IT įmonė'],
			hu: ['Egyedi szoftverfejlesztés', 'szoftverfejlesztés', 'programozás', 'programozók', 'szoftverház', 'szoftverfejlesztési kiszervezés', 'beágyazott szoftver', 'szoftver'],
			es: ['Desarrollo de software a medida', 'programación', 'programadores', 'desarrollo de software', 'empresa de software', 'externalización de software', 'software embebido'],
			sv: ['Skräddarsydd programvara', 'programvaruutveckling', 'mjukvaruutveckling', 'programmering', 'programmerare', 'systemutveckling', 'mjukvara', 'programvara'],
			de: ['Individualsoftware', 'Softwareentwicklung', 'Programmierung', 'Programmierer', 'Softwarehaus', 'Softwareentwickler', 'Embedded Software', 'IT-Outsourcing', 'Softwarefirma']
		}
	},
	{
		code: 'web-app-development', kind: 'service', division: '62', hs: [], cpv: ['72400000', '72420000'],
		words: {
			en: ['Web and app development', 'website', 'websites', 'web design', 'mobile apps', 'app developer', 'web programming', 'online shop development', 'web developer'],
			it: ['Sviluppo web e app', 'sito web', 'siti internet', 'web design', 'app mobili', 'sviluppatore di app', 'realizzazione siti', 'creazione e-commerce', 'sviluppatore web'],
			pl: ['Strony internetowe i aplikacje', 'strona internetowa', 'strony www', 'projektowanie stron', 'aplikacje mobilne', 'aplikacja mobilna', 'tworzenie sklepów internetowych', 'tworzenie stron'],
			lt: ['Svetainių ir programėlių kūrimas', 'interneto svetainė', 'svetainės', 'svetainių dizainas', 'mobiliosios programėlės', 'programėlė', 'el. parduotuvių kūrimas', 'programėlių kūrimas'],
			hu: ['Web- és alkalmazásfejlesztés', 'weboldal', 'honlap', 'honlapkészítés', 'webdesign', 'mobilalkalmazás', 'appfejlesztés', 'webáruház-fejlesztés'],
			es: ['Desarrollo web y de aplicaciones', 'página web', 'sitios web', 'diseño web', 'aplicaciones móviles', 'app móvil', 'creación de tiendas online', 'desarrollador web'],
			sv: ['Webb- och apputveckling', 'webbplats', 'hemsida', 'webbdesign', 'mobilappar', 'apputvecklare', 'hemsidor', 'utveckling av e-butiker', 'webbutvecklare'],
			de: ['Web- und App-Entwicklung', 'Website', 'Webseite', 'Webdesign', 'mobile Apps', 'App-Entwickler', 'Internetauftritt', 'Onlineshop-Entwicklung', 'Webentwickler']
		}
	},
	{
		code: 'it-consulting', kind: 'service', division: '62', hs: [], cpv: ['72600000', '72500000'],
		words: {
			en: ['IT consulting and support', 'systems integration', 'IT services', 'ERP implementation', 'network administration', 'digital transformation', 'help desk', 'digitalisation'],
			it: ['Consulenza e assistenza informatica', 'system integrator', 'servizi IT', 'implementazione ERP', 'sistemista', 'trasformazione digitale', 'help desk', 'digitalizzazione'],
			pl: ['Doradztwo i wsparcie IT', 'integracja systemów', 'usługi informatyczne', 'wdrożenie ERP', 'administracja sieci', 'transformacja cyfrowa', 'helpdesk', 'cyfryzacja'],
			lt: ['IT konsultacijos ir priežiūra', 'sistemų integravimas', 'IT paslaugos', 'ERP diegimas', 'tinklų administravimas', 'skaitmeninė transformacija', 'pagalbos tarnyba', 'skaitmenizacija'],
			hu: ['IT-tanácsadás és támogatás', 'rendszerintegráció', 'informatikai szolgáltatások', 'ERP-bevezetés', 'rendszergazda', 'digitális átállás', 'helpdesk', 'digitalizáció'],
			es: ['Consultoría y soporte informático', 'integración de sistemas', 'servicios informáticos', 'implantación de ERP', 'administración de redes', 'transformación digital', 'soporte técnico', 'digitalización'],
			sv: ['IT-konsulter och support', 'systemintegration', 'IT-tjänster', 'ERP-införande', 'nätverksdrift', 'digital omställning', 'helpdesk', 'digitalisering'],
			de: ['IT-Beratung und Support', 'Systemintegration', 'IT-Dienstleistungen', 'Systemhaus', 'ERP-Einführung', 'Netzwerkadministration', 'digitale Transformation', 'Helpdesk', 'Digitalisierung']
		}
	},
	{
		code: 'cybersecurity-services', kind: 'service', division: '62', hs: [], cpv: ['72800000'],
		words: {
			en: ['IT security services', 'penetration testing', 'security audit', 'GDPR compliance', 'security operations centre', 'incident response', 'NIS2', 'ethical hacking', 'pentest'],
			it: ['Servizi di sicurezza informatica', 'penetration test', 'audit di sicurezza informatica', 'conformità GDPR', 'centro operativo di sicurezza', 'risposta agli incidenti', 'NIS2', 'pentest'],
			pl: ['Usługi bezpieczeństwa IT', 'testy penetracyjne', 'audyt bezpieczeństwa informatycznego', 'zgodność z RODO', 'centrum bezpieczeństwa SOC', 'reagowanie na incydenty', 'NIS2', 'pentesty'],
			lt: ['IT saugumo paslaugos', 'įsilaužimo testavimas', 'IT saugumo auditas', 'BDAR atitiktis', 'saugumo operacijų centras', 'reagavimas į incidentus', 'TIS2'],
			hu: ['IT-biztonsági szolgáltatások', 'behatolástesztelés', 'informatikai biztonsági audit', 'GDPR-megfelelés', 'biztonsági műveleti központ', 'incidenskezelés', 'NIS2'],
			es: ['Servicios de seguridad informática', 'prueba de penetración', 'auditoría de seguridad informática', 'cumplimiento RGPD', 'centro de operaciones de seguridad', 'respuesta a incidentes', 'NIS2', 'pentesting'],
			sv: ['IT-säkerhetstjänster', 'penetrationstest', 'IT-säkerhetsgranskning', 'GDPR-efterlevnad', 'säkerhetscentral SOC', 'incidenthantering', 'NIS2', 'säkerhetstest'],
			de: ['IT-Sicherheitsdienste', 'Penetrationstest', 'IT-Sicherheitsaudit', 'DSGVO-Umsetzung', 'Sicherheitsleitstelle SOC', 'Vorfallreaktion', 'NIS2', 'Pentest']
		}
	},
	{
		code: 'hosting-data-centres', kind: 'service', division: '63', hs: [], cpv: ['72410000', '72300000'],
		words: {
			en: ['Hosting and data centres', 'web hosting', 'server hosting', 'data centre', 'cloud hosting', 'data processing', 'backup service', 'domain names'],
			it: ['Hosting e data center', 'hosting', 'hosting web', 'server in hosting', 'centro dati', 'elaborazione dati', 'servizio di backup', 'domini internet'],
			pl: ['Hosting i centra danych', 'hosting', 'serwerownia', 'centrum danych', 'przetwarzanie danych', 'kopie zapasowe', 'domeny internetowe'],
			lt: ['Priegloba ir duomenų centrai', 'svetainių talpinimas', 'serverių nuoma', 'duomenų centras', 'debesijos serveriai', 'duomenų apdorojimas', 'atsarginės kopijos', 'domenai'],
			hu: ['Tárhely és adatközpontok', 'tárhely', 'webtárhely', 'szerverbérlés', 'adatközpont', 'szerverhoszting', 'adatfeldolgozás', 'biztonsági mentés', 'domain'],
			es: ['Alojamiento web y centros de datos', 'hosting', 'alojamiento de servidores', 'centro de datos', 'procesamiento de datos', 'copias de seguridad', 'dominios de internet'],
			sv: ['Webbhotell och datacenter', 'webbhotell', 'serverhotell', 'datacenter', 'hosting', 'databehandling', 'säkerhetskopiering', 'domännamn'],
			de: ['Hosting und Rechenzentren', 'Webhosting', 'Serverhosting', 'Rechenzentrum', 'Cloud-Hosting', 'Datenverarbeitung', 'Datensicherung', 'Domains']
		}
	},
	{
		code: 'online-platforms', kind: 'service', division: '63', hs: [], cpv: ['72320000'],
		words: {
			en: ['Online platforms and databases', 'web portal', 'online marketplace', 'booking platform', 'business directory', 'open data', 'search engine', 'data provider'],
			it: ['Piattaforme online e banche dati', 'portale web', 'marketplace', 'piattaforma di prenotazione', 'elenco imprese', 'dati aperti', 'motore di ricerca', 'banca dati'],
			pl: ['Platformy internetowe i bazy danych', 'portal internetowy', 'platforma handlowa', 'platforma rezerwacyjna', 'katalog firm', 'otwarte dane', 'wyszukiwarka', 'baza danych'],
			lt: ['Internetinės platformos ir duomenų bazės', 'interneto portalas', 'elektroninė prekyvietė', 'rezervavimo platforma', 'įmonių katalogas', 'atvirieji duomenys', 'paieškos sistema', 'duomenų bazė'],
			hu: ['Online platformok és adatbázisok', 'webportál', 'online piactér', 'foglalási platform', 'cégkatalógus', 'nyílt adatok', 'keresőmotor', 'adatbázis'],
			es: ['Plataformas en línea y bases de datos', 'portal web', 'mercado en línea', 'plataforma de reservas', 'directorio de empresas', 'datos abiertos', 'buscador', 'base de datos'],
			sv: ['Onlineplattformar och databaser', 'webbportal', 'marknadsplats på nätet', 'bokningsplattform', 'företagskatalog', 'öppna data', 'sökmotor', 'databas'],
			de: ['Onlineplattformen und Datenbanken', 'Webportal', 'Online-Marktplatz', 'Buchungsplattform', 'Firmenverzeichnis', 'offene Daten', 'Suchmaschine', 'Datenbank']
		}
	},
	{
		code: 'banking-finance', kind: 'service', division: '64', hs: [], cpv: ['66110000'],
		words: {
			en: ['Banking and business finance', 'bank', 'loan', 'loans', 'credit', 'leasing', 'factoring', 'export finance', 'guarantees'],
			it: ['Banche e finanziamenti alle imprese', 'banca', 'prestito', 'credito', 'mutuo', 'leasing', 'factoring', "finanza per l'export", 'garanzie'],
			pl: ['Bankowość i finansowanie firm', 'bank', 'kredyt', 'pożyczka', 'leasing', 'faktoring', 'finansowanie eksportu', 'gwarancje bankowe'],
			lt: ['Bankai ir verslo finansavimas', 'bankas', 'paskola', 'kreditas', 'lizingas', 'faktoringas', 'eksporto finansavimas', 'garantijos'],
			hu: ['Bank és vállalkozásfinanszírozás', 'bank', 'hitel', 'kölcsön', 'lízing', 'faktorálás', 'exportfinanszírozás', 'bankgarancia'],
			es: ['Banca y financiación empresarial', 'banco', 'préstamo', 'crédito', 'leasing', 'factoraje', 'financiación a la exportación', 'avales'],
			sv: ['Bank och företagsfinansiering', 'bank', 'lån', 'kredit', 'leasing', 'factoring', 'exportfinansiering', 'garantier'],
			de: ['Banken und Unternehmensfinanzierung', 'Bank', 'Kredit', 'Darlehen', 'Leasing', 'Factoring', 'Exportfinanzierung', 'Bürgschaften']
		}
	},
	{
		code: 'investment-capital', kind: 'service', division: '64', hs: [], cpv: ['66120000'],
		words: {
			en: ['Investment and venture capital', 'investor', 'investors', 'venture capital', 'business angel', 'private equity', 'start-up funding', 'seed capital', 'crowdfunding'],
			it: ['Investimenti e capitale di rischio', 'investitore', 'investitori', 'venture capital', 'business angel', 'private equity', 'finanziamento startup', 'capitale di avviamento', 'crowdfunding'],
			pl: ['Inwestycje i kapitał wysokiego ryzyka', 'inwestor', 'inwestorzy', 'venture capital', 'anioł biznesu', 'private equity', 'finansowanie startupów', 'kapitał zalążkowy', 'crowdfunding'],
			lt: ['Investicijos ir rizikos kapitalas', 'investuotojas', 'investuotojai', 'rizikos kapitalo fondas', 'verslo angelas', 'privatus kapitalas', 'startuolių finansavimas', 'sutelktinis finansavimas'],
			hu: ['Befektetés és kockázati tőke', 'befektető', 'befektetők', 'kockázatitőke-alap', 'üzleti angyal', 'magántőke', 'startupfinanszírozás', 'magvető tőke', 'közösségi finanszírozás'],
			es: ['Inversión y capital riesgo', 'inversores', 'capital riesgo', 'ángel inversor', 'capital privado', 'financiación de startups', 'capital semilla', 'micromecenazgo'],
			sv: ['Investeringar och riskkapital', 'investerare', 'riskkapital', 'affärsängel', 'private equity', 'startupfinansiering', 'såddkapital', 'gräsrotsfinansiering'],
			de: ['Investitionen und Wagniskapital', 'Investor', 'Investoren', 'Risikokapital', 'Venture Capital', 'Business Angel', 'Beteiligungskapital', 'Start-up-Finanzierung', 'Crowdfunding']
		}
	},
	{
		code: 'insurance', kind: 'service', division: '65', hs: [], cpv: ['66500000'],
		words: {
			en: ['Insurance', 'insurer', 'insurance broker', 'export credit insurance', 'cargo insurance', 'liability insurance', 'risk management', 'pension fund'],
			it: ['Assicurazioni', 'assicurazione', 'assicuratore', 'broker assicurativo', 'assicurazione crediti export', 'polizza trasporti', 'responsabilità civile', 'gestione del rischio', 'fondo pensione'],
			pl: ['Ubezpieczenia', 'ubezpieczenie', 'ubezpieczyciel', 'broker ubezpieczeniowy', 'ubezpieczenie należności', 'ubezpieczenie cargo', 'ubezpieczenie OC', 'zarządzanie ryzykiem', 'fundusz emerytalny'],
			lt: ['Draudimas', 'draudikas', 'draudimo brokeris', 'eksporto kredito draudimas', 'krovinių draudimas', 'civilinės atsakomybės draudimas', 'rizikos valdymas', 'pensijų fondas'],
			hu: ['Biztosítás', 'biztosító', 'biztosítási alkusz', 'exporthitel-biztosítás', 'szállítmánybiztosítás', 'felelősségbiztosítás', 'kockázatkezelés', 'nyugdíjpénztár'],
			es: ['Seguros', 'seguro', 'aseguradora', 'corredor de seguros', 'seguro de crédito a la exportación', 'seguro de transporte', 'responsabilidad civil', 'gestión de riesgos', 'fondo de pensiones'],
			sv: ['Försäkring', 'försäkringar', 'försäkringsbolag', 'försäkringsmäklare', 'exportkreditförsäkring', 'transportförsäkring', 'ansvarsförsäkring', 'riskhantering', 'pensionsfond'],
			de: ['Versicherungen', 'Versicherung', 'Versicherer', 'Versicherungsmakler', 'Exportkreditversicherung', 'Transportversicherung', 'Haftpflicht', 'Risikomanagement', 'Pensionskasse']
		}
	},
	{
		code: 'payments-fintech', kind: 'service', division: '66', hs: [], cpv: ['66170000'],
		words: {
			en: ['Payments and fintech', 'payment services', 'payment terminal', 'online payments', 'fintech', 'currency exchange', 'wealth management', 'credit rating'],
			it: ['Pagamenti e fintech', 'servizi di pagamento', 'POS', 'pagamenti online', 'fintech', 'cambio valuta', 'gestione patrimoniale', 'rating di credito'],
			pl: ['Płatności i fintech', 'usługi płatnicze', 'terminal płatniczy', 'płatności online', 'fintech', 'wymiana walut', 'zarządzanie majątkiem', 'ocena kredytowa'],
			lt: ['Mokėjimai ir finansinės technologijos', 'mokėjimo paslaugos', 'mokėjimo terminalas', 'internetiniai mokėjimai', 'fintech', 'valiutos keitimas', 'turto valdymas', 'kredito reitingas'],
			hu: ['Fizetés és fintech', 'fizetési szolgáltatás', 'bankkártya-terminál', 'online fizetés', 'fintech', 'pénzváltás', 'vagyonkezelés', 'hitelminősítés'],
			es: ['Pagos y fintech', 'servicios de pago', 'datáfono', 'pagos en línea', 'pasarela de pago', 'fintech', 'cambio de divisas', 'gestión de patrimonios', 'calificación crediticia'],
			sv: ['Betalningar och fintech', 'betaltjänster', 'kortterminal', 'onlinebetalning', 'fintech', 'valutaväxling', 'förmögenhetsförvaltning', 'kreditvärdering'],
			de: ['Zahlungsverkehr und Fintech', 'Zahlungsdienste', 'Kartenterminal', 'Online-Bezahlung', 'Fintech', 'Devisenhandel', 'Vermögensverwaltung', 'Bonitätsprüfung']
		}
	},
	{
		code: 'real-estate', kind: 'service', division: '68', hs: [], cpv: ['70000000'],
		words: {
			en: ['Real estate', 'property', 'estate agent', 'office space', 'premises to let', 'industrial park', 'property management', 'property developer', 'coworking', 'office rental'],
			it: ['Immobiliare', 'immobili', 'agenzia immobiliare', 'uffici in affitto', 'capannoni in affitto', 'parco industriale', 'amministrazione immobili', 'sviluppo immobiliare', 'coworking'],
			pl: ['Nieruchomości', 'nieruchomość', 'biuro nieruchomości', 'wynajem biur', 'lokale użytkowe', 'park przemysłowy', 'zarządzanie nieruchomościami', 'deweloper', 'coworking'],
			lt: ['Nekilnojamasis turtas', 'NT', 'nekilnojamojo turto agentūra', 'biurų nuoma', 'patalpų nuoma', 'pramonės parkas', 'NT valdymas', 'NT plėtotojas', 'bendradarbystė'],
			hu: ['Ingatlan', 'ingatlanok', 'ingatlanközvetítő', 'irodabérlet', 'kiadó üzlethelyiség', 'ipari park', 'ingatlankezelés', 'ingatlanfejlesztő', 'közösségi iroda'],
			es: ['Inmobiliaria', 'inmuebles', 'bienes raíces', 'agencia inmobiliaria', 'alquiler de oficinas', 'locales en alquiler', 'polígono industrial', 'administración de fincas', 'promotora', 'coworking'],
			sv: ['Fastigheter', 'fastighet', 'fastighetsmäklare', 'kontorslokaler', 'lokaler att hyra', 'industriområde', 'fastighetsförvaltning', 'fastighetsutvecklare', 'kontorshotell'],
			de: ['Immobilien', 'Immobilie', 'Immobilienmakler', 'Büroflächen', 'Gewerbeflächen', 'Gewerbepark', 'Hausverwaltung', 'Projektentwickler für Immobilien', 'Coworking']
		}
	},
	{
		code: 'legal-services', kind: 'service', division: '69', hs: [], cpv: ['79110000', '79140000'],
		words: {
			en: ['Legal services', 'lawyer', 'lawyers', 'law firm', 'legal advice', 'notary', 'contracts', 'company formation'],
			it: ['Servizi legali', 'avvocato', 'avvocati', 'studio legale', 'consulenza legale', 'notaio', 'contratti', 'costituzione di società'],
			pl: ['Usługi prawne', 'prawnik', 'adwokat', 'radca prawny', 'kancelaria prawna', 'doradztwo prawne', 'notariusz', 'umowy', 'zakładanie spółek', 'prawnicy'],
			lt: ['Teisinės paslaugos', 'teisininkas', 'advokatas', 'advokatai', 'advokatų kontora', 'teisinės konsultacijos', 'notaras', 'sutartys', 'įmonės steigimas', 'teisininkai'],
			hu: ['Jogi szolgáltatások', 'ügyvéd', 'ügyvédek', 'ügyvédi iroda', 'jogi tanácsadás', 'jogász', 'közjegyző', 'szerződések', 'cégalapítás'],
			es: ['Servicios jurídicos', 'abogado', 'abogados', 'bufete', 'asesoría jurídica', 'notario', 'contratos', 'constitución de sociedades'],
			sv: ['Juridiska tjänster', 'advokat', 'advokater', 'jurist', 'advokatbyrå', 'juridisk rådgivning', 'avtal', 'bolagsbildning'],
			de: ['Rechtsberatung', 'Anwalt', 'Rechtsanwalt', 'Rechtsanwälte', 'Anwaltskanzlei', 'Notar', 'Verträge', 'Firmengründung']
		}
	},
	{
		code: 'intellectual-property', kind: 'service', division: '69', hs: [], cpv: ['79120000'],
		words: {
			en: ['Patents and trade marks', 'patent', 'patents', 'intellectual property', 'patent attorney', 'trade mark registration', 'licensing', 'copyright'],
			it: ['Brevetti e marchi', 'brevetto', 'brevetti', 'proprietà intellettuale', 'consulente brevetti', 'registrazione marchio', 'licenze', "diritto d'autore"],
			pl: ['Patenty i znaki towarowe', 'patent', 'patenty', 'własność intelektualna', 'rzecznik patentowy', 'rejestracja znaku towarowego', 'licencje', 'prawo autorskie'],
			lt: ['Patentai ir prekių ženklai', 'patentas', 'patentai', 'intelektinė nuosavybė', 'patentinis patikėtinis', 'prekės ženklo registravimas', 'licencijavimas', 'autorių teisės'],
			hu: ['Szabadalmak és védjegyek', 'szabadalom', 'szabadalmak', 'szellemi tulajdon', 'szabadalmi ügyvivő', 'védjegybejegyzés', 'licenc', 'szerzői jog'],
			es: ['Patentes y marcas', 'patente', 'patentes', 'propiedad intelectual', 'propiedad industrial', 'agente de patentes', 'registro de marca', 'licencias', 'derechos de autor'],
			sv: ['Patent och varumärken', 'patent', 'immaterialrätt', 'patentombud', 'varumärkesregistrering', 'licensiering', 'upphovsrätt'],
			de: ['Patente und Marken', 'Patent', 'Patente', 'geistiges Eigentum', 'Patentanwalt', 'Markenanmeldung', 'Lizenzierung', 'Urheberrecht']
		}
	},
	{
		code: 'accounting-tax', kind: 'service', division: '69', hs: [], cpv: ['79200000'],
		words: {
			en: ['Accounting and tax', 'accountant', 'bookkeeping', 'tax adviser', 'audit', 'auditor', 'payroll', 'VAT'],
			it: ['Contabilità e fisco', 'commercialista', 'contabile', 'consulente fiscale', 'revisione contabile', 'revisore', 'buste paga', 'IVA'],
			pl: ['Księgowość i podatki', 'księgowy', 'biuro rachunkowe', 'doradca podatkowy', 'audyt finansowy', 'biegły rewident', 'płace', 'VAT'],
			lt: ['Apskaita ir mokesčiai', 'buhalteris', 'buhalterinė apskaita', 'buhalterija', 'mokesčių konsultantas', 'finansinis auditas', 'auditorius', 'darbo užmokesčio apskaita', 'PVM', 'apskaitos paslaugos'],
			hu: ['Könyvelés és adózás', 'könyvelő', 'könyvelőiroda', 'adótanácsadó', 'könyvvizsgálat', 'könyvvizsgáló', 'bérszámfejtés', 'áfa', 'könyvelés'],
			es: ['Contabilidad y fiscalidad', 'contable', 'gestoría', 'asesor fiscal', 'auditoría de cuentas', 'auditor', 'nóminas', 'IVA'],
			sv: ['Redovisning och skatt', 'redovisningskonsult', 'bokföring', 'skatterådgivare', 'revision', 'revisor', 'lönehantering', 'moms', 'redovisningsbyrå'],
			de: ['Buchhaltung und Steuern', 'Steuerberater', 'Buchführung', 'Buchhalter', 'Wirtschaftsprüfung', 'Wirtschaftsprüfer', 'Lohnabrechnung', 'Mehrwertsteuer', 'Steuerberatung']
		}
	},
	{
		code: 'management-consulting', kind: 'service', division: '70', hs: [], cpv: ['79410000', '79420000'],
		words: {
			en: ['Management consulting', 'business consultant', 'strategy advice', 'lean management', 'process improvement', 'coaching', 'mergers and acquisitions', 'project management', 'consulting', 'consultant'],
			it: ['Consulenza di direzione', 'consulente aziendale', 'consulenza strategica', 'lean management', 'miglioramento dei processi', 'coaching', 'fusioni e acquisizioni', 'gestione progetti', 'consulenza', 'consulente'],
			pl: ['Doradztwo w zarządzaniu', 'konsultant biznesowy', 'doradztwo biznesowe', 'doradztwo strategiczne', 'lean management', 'optymalizacja procesów', 'coaching', 'fuzje i przejęcia', 'zarządzanie projektami', 'doradztwo', 'doradca'],
			lt: ['Verslo valdymo konsultacijos', 'verslo konsultantas', 'strategijos konsultacijos', 'LEAN vadyba', 'procesų tobulinimas', 'koučingas', 'įmonių susijungimai ir įsigijimai', 'projektų valdymas', 'konsultavimas', 'konsultantas'],
			hu: ['Vezetési tanácsadás', 'üzleti tanácsadó', 'stratégiai tanácsadás', 'lean menedzsment', 'folyamatfejlesztés', 'coaching', 'cégfelvásárlás', 'projektmenedzsment', 'tanácsadás', 'tanácsadó'],
			es: ['Consultoría de gestión', 'consultor empresarial', 'asesoría empresarial', 'consultoría estratégica', 'lean management', 'mejora de procesos', 'coaching', 'fusiones y adquisiciones', 'gestión de proyectos', 'consultoría', 'consultor'],
			sv: ['Managementkonsulter', 'affärskonsult', 'organisationskonsult', 'strategirådgivning', 'lean', 'processförbättring', 'coachning', 'företagsförvärv', 'projektledning', 'konsult', 'rådgivning'],
			de: ['Unternehmensberatung', 'Unternehmensberater', 'Strategieberatung', 'Lean Management', 'Prozessoptimierung', 'Coaching', 'Fusionen und Übernahmen', 'Projektmanagement', 'Beratung', 'Berater']
		}
	},
	{
		code: 'internationalisation-advice', kind: 'service', division: '70', hs: [], cpv: [],
		words: {
			en: ['Export and internationalisation advice', 'export consultant', 'market entry', 'partner search', 'business matchmaking', 'trade mission', 'export manager for hire', 'partners abroad', 'distributors abroad'],
			it: ["Consulenza per l'export", 'internazionalizzazione', 'consulente export', 'ingresso sui mercati esteri', 'ricerca partner', "incontri d'affari", 'missione commerciale', 'temporary export manager', 'partner esteri'],
			pl: ['Doradztwo eksportowe', 'internacjonalizacja', 'doradca eksportowy', 'wejście na rynki zagraniczne', 'poszukiwanie partnerów', 'spotkania biznesowe', 'misja gospodarcza', 'partnerzy zagraniczni'],
			lt: ['Eksporto ir tarptautinės plėtros konsultacijos', 'eksporto konsultantas', 'tarptautinė plėtra', 'įėjimas į rinką', 'partnerių paieška', 'verslo kontaktų mugė', 'verslo misija', 'užsienio partneriai'],
			hu: ['Export- és külpiaci tanácsadás', 'exporttanácsadó', 'nemzetköziesedés', 'piacra lépés', 'partnerkeresés', 'üzletember-találkozó', 'üzleti misszió', 'külföldi partner'],
			es: ['Asesoría en exportación', 'internacionalización', 'consultor de exportación', 'entrada en mercados exteriores', 'búsqueda de socios', 'encuentros empresariales', 'misión comercial', 'socios extranjeros'],
			sv: ['Export- och internationaliseringsrådgivning', 'exportkonsult', 'internationalisering', 'marknadsinträde', 'partnersökning', 'affärsmatchning', 'handelsdelegation', 'utländska partner'],
			de: ['Export- und Internationalisierungsberatung', 'Exportberater', 'Internationalisierung', 'Markteintritt', 'Partnersuche', 'Kooperationsbörse', 'Unternehmerreise', 'Exportberatung', 'ausländische Partner']
		}
	},
	{
		code: 'funding-advice', kind: 'service', division: '70', hs: [], cpv: [],
		words: {
			en: ['Grant and EU project advice', 'EU funding', 'grant writing', 'Horizon Europe', 'proposal writing', 'project consortium', 'subsidies', 'public tenders advice'],
			it: ['Consulenza su bandi e progetti UE', 'fondi europei', 'finanza agevolata', 'scrittura progetti', 'Horizon Europe', 'consorzio di progetto', 'contributi a fondo perduto', 'bandi'],
			pl: ['Doradztwo dotacyjne i projekty UE', 'dotacje', 'fundusze unijne', 'pisanie wniosków', 'Horyzont Europa', 'konsorcjum projektowe', 'dofinansowanie', 'przetargi publiczne'],
			lt: ['Paramos ir ES projektų konsultacijos', 'ES parama', 'ES fondai', 'paraiškų rengimas', 'Europos horizontas', 'projekto konsorciumas', 'subsidijos', 'viešieji pirkimai'],
			hu: ['Pályázati és EU-projekt tanácsadás', 'pályázatírás', 'uniós támogatás', 'EU-források', 'Horizont Európa', 'projektkonzorcium', 'vissza nem térítendő támogatás', 'közbeszerzés'],
			es: ['Asesoría en subvenciones y proyectos UE', 'subvenciones', 'fondos europeos', 'redacción de propuestas', 'Horizonte Europa', 'consorcio de proyecto', 'ayudas públicas', 'licitaciones'],
			sv: ['Rådgivning om bidrag och EU-projekt', 'EU-bidrag', 'EU-finansiering', 'ansökningsskrivning', 'Horisont Europa', 'projektkonsortium', 'stödmedel', 'offentlig upphandling'],
			de: ['Fördermittel- und EU-Projektberatung', 'Fördermittel', 'EU-Förderung', 'Antragstellung', 'Horizont Europa', 'Projektkonsortium', 'Zuschüsse', 'öffentliche Ausschreibungen']
		}
	},
	{
		code: 'architecture-services', kind: 'service', division: '71', hs: [], cpv: ['71200000', '71400000'],
		words: {
			en: ['Architecture and planning', 'architect', 'architects', 'building design', 'interior architecture', 'urban planning', 'landscape architecture', 'BIM modelling'],
			it: ['Architettura e progettazione', 'architetto', 'architetti', 'studio di architettura', 'progettazione edifici', "architettura d'interni", 'urbanistica', 'architettura del paesaggio', 'modellazione BIM'],
			pl: ['Architektura i projektowanie budynków', 'architekt', 'architekci', 'biuro architektoniczne', 'projekt budynku', 'architektura wnętrz', 'urbanistyka', 'architektura krajobrazu', 'modelowanie BIM'],
			lt: ['Architektūra ir planavimas', 'architektas', 'architektai', 'pastatų projektavimas', 'interjero projektavimas', 'teritorijų planavimas', 'urbanistika', 'kraštovaizdžio architektūra', 'BIM modeliavimas'],
			hu: ['Építészet és tervezés', 'építész', 'építészek', 'építésziroda', 'épülettervezés', 'belsőépítész', 'várostervezés', 'tájépítészet', 'BIM-modellezés'],
			es: ['Arquitectura y urbanismo', 'arquitecto', 'arquitectos', 'estudio de arquitectura', 'proyecto de edificios', 'arquitectura de interiores', 'planificación urbana', 'paisajismo', 'modelado BIM'],
			sv: ['Arkitektur och planering', 'arkitekt', 'arkitekter', 'arkitektkontor', 'byggnadsprojektering', 'inredningsarkitektur', 'stadsplanering', 'landskapsarkitektur', 'BIM-modellering'],
			de: ['Architektur und Planung', 'Architekt', 'Architekten', 'Architekturbüro', 'Gebäudeplanung', 'Innenarchitektur', 'Stadtplanung', 'Landschaftsarchitektur', 'BIM-Modellierung']
		}
	},
	{
		code: 'engineering-services', kind: 'service', division: '71', hs: [], cpv: ['71300000'],
		words: {
			en: ['Engineering services', 'engineer', 'engineers', 'engineering office', 'mechanical design', 'structural engineering', 'machine design', 'prototyping'],
			it: ['Servizi di ingegneria', 'ingegnere', 'ingegneri', 'studio di ingegneria', 'progettazione meccanica', 'calcolo strutturale', 'progettazione macchine'],
			pl: ['Usługi inżynieryjne', 'inżynier', 'inżynierowie', 'biuro projektowe', 'projektowanie mechaniczne', 'projektowanie konstrukcji', 'projektowanie instalacji', 'projektowanie maszyn'],
			lt: ['Inžinerinės paslaugos', 'inžinierius', 'inžinieriai', 'projektavimo biuras', 'mechaninis projektavimas', 'konstrukcijų projektavimas', 'gamyklų projektavimas', 'įrenginių projektavimas', 'prototipų kūrimas'],
			hu: ['Mérnöki szolgáltatások', 'mérnök', 'mérnökök', 'mérnökiroda', 'gépészeti tervezés', 'statikai tervezés', 'üzemtervezés', 'géptervezés'],
			es: ['Servicios de ingeniería', 'ingeniero', 'ingenieros', 'ingeniería', 'diseño mecánico', 'cálculo de estructuras', 'ingeniería de plantas', 'diseño de máquinas'],
			sv: ['Ingenjörstjänster', 'ingenjör', 'ingenjörer', 'teknikkonsult', 'konstruktionsbyrå', 'mekanikkonstruktion', 'byggkonstruktion', 'anläggningsprojektering', 'maskinkonstruktion'],
			de: ['Ingenieurdienstleistungen', 'Ingenieur', 'Ingenieure', 'Ingenieurbüro', 'Konstruktionsbüro', 'mechanische Konstruktion', 'Tragwerksplanung', 'Anlagenplanung', 'Maschinenkonstruktion', 'Prototypenbau']
		}
	},
	{
		code: 'surveying-geology', kind: 'service', division: '71', hs: [], cpv: ['71250000', '71510000'],
		words: {
			en: ['Surveying and geology', 'land surveyor', 'geodesy', 'mapping', 'GIS services', 'laser scanning of buildings', 'geotechnical survey', 'site investigation'],
			it: ['Topografia e geologia', 'topografo', 'geometra', 'rilievi', 'cartografia', 'servizi GIS', 'laser scanner edifici', 'geologo', 'indagini geotecniche'],
			pl: ['Geodezja i geologia', 'geodeta', 'geodeci', 'pomiary geodezyjne', 'kartografia', 'mapy', 'usługi GIS', 'skaning laserowy', 'badania geotechniczne', 'geolog'],
			lt: ['Geodezija ir geologija', 'geodezininkas', 'matininkas', 'geodeziniai matavimai', 'kartografija', 'GIS paslaugos', 'pastatų skenavimas lazeriu', 'geotechniniai tyrimai', 'geologas'],
			hu: ['Földmérés és geológia', 'földmérő', 'geodézia', 'térképészet', 'térinformatika', 'épületek lézerszkennelése', 'geotechnikai vizsgálat', 'geológus', 'talajvizsgálat'],
			es: ['Topografía y geología', 'topógrafo', 'geodesia', 'cartografía', 'servicios SIG', 'escaneado láser de edificios', 'estudio geotécnico', 'geólogo'],
			sv: ['Mätning och geologi', 'lantmätare', 'mätningstekniker', 'geodesi', 'kartläggning', 'GIS-tjänster', 'laserskanning av byggnader', 'geoteknisk undersökning', 'geolog'],
			de: ['Vermessung und Geologie', 'Vermesser', 'Vermessungsbüro', 'Geodäsie', 'Kartierung', 'GIS-Dienstleistungen', 'Laserscanning von Gebäuden', 'Baugrunduntersuchung', 'Geologe']
		}
	},
	{
		code: 'testing-certification', kind: 'service', division: '71', hs: [], cpv: ['71600000', '71900000'],
		words: {
			en: ['Testing and certification', 'laboratory', 'testing laboratory', 'product certification', 'CE marking', 'technical inspection', 'ISO certification', 'quality control', 'food analysis'],
			it: ['Prove e certificazione', 'laboratorio', 'laboratorio di prova', 'certificazione di prodotto', 'marcatura CE', 'collaudo', 'ispezione tecnica', 'certificazione ISO', 'controllo qualità', 'analisi alimentari'],
			pl: ['Badania i certyfikacja', 'laboratorium', 'laboratorium badawcze', 'certyfikacja wyrobów', 'oznakowanie CE', 'dozór techniczny', 'certyfikat ISO', 'kontrola jakości', 'badania żywności'],
			lt: ['Bandymai ir sertifikavimas', 'laboratorija', 'bandymų laboratorija', 'gaminių sertifikavimas', 'CE ženklas', 'techninė apžiūra', 'ISO sertifikavimas', 'kokybės kontrolė', 'maisto tyrimai'],
			hu: ['Vizsgálat és tanúsítás', 'laboratórium', 'vizsgálólaboratórium', 'terméktanúsítás', 'CE-jelölés', 'műszaki felülvizsgálat', 'ISO-tanúsítás', 'minőségellenőrzés', 'élelmiszer-vizsgálat'],
			es: ['Ensayos y certificación', 'laboratorio', 'laboratorio de ensayos', 'certificación de producto', 'marcado CE', 'inspección técnica', 'certificación ISO', 'control de calidad', 'análisis de alimentos'],
			sv: ['Provning och certifiering', 'laboratorium', 'provningslaboratorium', 'produktcertifiering', 'CE-märkning', 'teknisk besiktning', 'ISO-certifiering', 'kvalitetskontroll', 'livsmedelsanalys'],
			de: ['Prüfung und Zertifizierung', 'Labor', 'Prüflabor', 'Produktzertifizierung', 'CE-Kennzeichnung', 'technische Prüfung', 'ISO-Zertifizierung', 'Qualitätskontrolle', 'Lebensmittelanalyse']
		}
	},
	{
		code: 'research-services', kind: 'service', division: '72', hs: [], cpv: ['73000000', '73100000'],
		words: {
			en: ['Research and development', 'R&D', 'research institute', 'contract research', 'technology transfer', 'innovation project', 'joint research', 'pilot project', 'proof of concept'],
			it: ['Ricerca e sviluppo', 'R&S', 'istituto di ricerca', 'centro di ricerca', 'ricerca su commissione', 'trasferimento tecnologico', 'progetto di innovazione', 'progetto pilota'],
			pl: ['Badania i rozwój', 'B+R', 'instytut badawczy', 'badania zlecone', 'prace badawczo-rozwojowe', 'transfer technologii', 'projekt innowacyjny', 'projekt pilotażowy'],
			lt: ['Moksliniai tyrimai ir plėtra', 'MTEP', 'mokslinių tyrimų institutas', 'užsakomieji tyrimai', 'technologijų perdavimas', 'inovacijų projektas', 'bandomasis projektas'],
			hu: ['Kutatás-fejlesztés', 'K+F', 'kutatóintézet', 'szerződéses kutatás', 'technológiatranszfer', 'innovációs projekt', 'kísérleti projekt', 'közös kutatás'],
			es: ['Investigación y desarrollo', 'I+D', 'centro de investigación', 'investigación por contrato', 'centro tecnológico', 'transferencia de tecnología', 'proyecto de innovación', 'proyecto piloto'],
			sv: ['Forskning och utveckling', 'FoU', 'forskningsinstitut', 'uppdragsforskning', 'tekniköverföring', 'innovationsprojekt', 'samforskning', 'pilotprojekt'],
			de: ['Forschung und Entwicklung', 'FuE', 'Forschungsinstitut', 'Auftragsforschung', 'Technologietransfer', 'Innovationsprojekt', 'Verbundforschung', 'Pilotprojekt']
		}
	},
	{
		code: 'advertising-marketing', kind: 'service', division: '73', hs: [], cpv: ['79340000'],
		words: {
			en: ['Advertising and marketing', 'advertising agency', 'branding', 'digital marketing', 'social media marketing', 'SEO', 'campaign', 'promotional material'],
			it: ['Pubblicità e marketing', 'agenzia pubblicitaria', 'branding', 'marketing digitale', 'social media marketing', 'SEO', 'campagna pubblicitaria', 'materiale promozionale'],
			pl: ['Reklama i marketing', 'agencja reklamowa', 'budowanie marki', 'marketing internetowy', 'media społecznościowe', 'SEO', 'pozycjonowanie stron', 'kampania reklamowa', 'materiały promocyjne'],
			lt: ['Reklama ir rinkodara', 'reklamos agentūra', 'prekės ženklo kūrimas', 'skaitmeninė rinkodara', 'socialinių tinklų rinkodara', 'SEO', 'reklamos kampanija', 'reklaminė medžiaga'],
			hu: ['Reklám és marketing', 'reklámügynökség', 'márkaépítés', 'digitális marketing', 'közösségimédia-marketing', 'SEO', 'keresőoptimalizálás', 'reklámkampány', 'promóciós anyagok'],
			es: ['Publicidad y marketing', 'agencia de publicidad', 'creación de marca', 'marketing digital', 'redes sociales', 'SEO', 'posicionamiento web', 'campaña publicitaria', 'material promocional'],
			sv: ['Reklam och marknadsföring', 'reklambyrå', 'varumärkesbyggande', 'digital marknadsföring', 'sociala medier', 'sökmotoroptimering', 'reklamkampanj', 'profilreklam'],
			de: ['Werbung und Marketing', 'Werbeagentur', 'Markenaufbau', 'Onlinemarketing', 'Social-Media-Marketing', 'SEO', 'Suchmaschinenoptimierung', 'Werbekampagne', 'Werbemittel']
		}
	},
	{
		code: 'market-research-pr', kind: 'service', division: '73', hs: [], cpv: ['79310000', '79320000'],
		words: {
			en: ['Market research and public relations', 'market study', 'survey', 'opinion poll', 'public relations', 'PR agency', 'press office', 'customer research'],
			it: ['Ricerche di mercato e relazioni pubbliche', 'indagine di mercato', 'sondaggio', 'ricerca di mercato', 'relazioni pubbliche', 'ufficio stampa', 'agenzia PR'],
			pl: ['Badania rynku i public relations', 'badanie rynku', 'ankieta', 'badanie opinii', 'public relations', 'agencja PR', 'biuro prasowe', 'badania konsumenckie'],
			lt: ['Rinkos tyrimai ir ryšiai su visuomene', 'rinkos tyrimas', 'apklausa', 'nuomonės tyrimas', 'viešieji ryšiai', 'viešųjų ryšių agentūra', 'klientų tyrimai'],
			hu: ['Piackutatás és PR', 'piacfelmérés', 'piackutató', 'felmérés', 'közvélemény-kutatás', 'közönségkapcsolatok', 'PR-ügynökség', 'sajtóiroda'],
			es: ['Estudios de mercado y relaciones públicas', 'estudio de mercado', 'encuesta', 'sondeo de opinión', 'relaciones públicas', 'gabinete de prensa', 'agencia de comunicación'],
			sv: ['Marknadsundersökning och PR', 'marknadsanalys', 'enkät', 'opinionsundersökning', 'pr-byrå', 'kommunikationsbyrå', 'pressbyrå', 'kundundersökning'],
			de: ['Marktforschung und Öffentlichkeitsarbeit', 'Marktstudie', 'Marktanalyse', 'Umfrage', 'Meinungsforschung', 'Öffentlichkeitsarbeit', 'PR-Agentur', 'Pressestelle']
		}
	},
	{
		code: 'design-services', kind: 'service', division: '74', hs: [], cpv: ['79930000'],
		words: {
			en: ['Design', 'product design', 'industrial design', 'graphic design', 'packaging design', 'fashion design', 'designer', 'UX design', 'logo design'],
			it: ['Servizi di design', 'design di prodotto', 'disegno industriale', 'grafica', 'design del packaging', 'stilista', 'designer', 'grafico', 'UX design', 'creazione logo'],
			pl: ['Projektowanie i wzornictwo', 'wzornictwo przemysłowe', 'projektowanie produktów', 'grafika', 'projektowanie opakowań', 'projektowanie mody', 'projektant', 'designer', 'projektowanie UX', 'logo'],
			lt: ['Dizainas', 'gaminių dizainas', 'pramoninis dizainas', 'grafinis dizainas', 'pakuočių dizainas', 'mados dizainas', 'dizaineris', 'UX dizainas', 'logotipo kūrimas'],
			hu: ['Formatervezés és dizájn', 'terméktervezés', 'formatervező', 'grafikai tervezés', 'grafikus', 'csomagolástervezés', 'divattervezés', 'UX-tervezés', 'logótervezés'],
			es: ['Servicios de diseño', 'diseño de producto', 'diseño industrial', 'diseño gráfico', 'diseño de envases', 'diseño de moda', 'diseñador', 'diseño UX', 'diseño de logotipos'],
			sv: ['Formgivning och design', 'produktdesign', 'industridesign', 'grafisk formgivning', 'förpackningsdesign', 'modedesign', 'formgivare', 'designer', 'UX-design', 'logotyp'],
			de: ['Designleistungen', 'Produktdesign', 'Industriedesign', 'Grafikdesign', 'Verpackungsdesign', 'Modedesign', 'Designer', 'UX-Design', 'Logogestaltung']
		}
	},
	{
		code: 'translation-services', kind: 'service', division: '74', hs: [], cpv: ['79530000', '79540000'],
		words: {
			en: ['Translation and interpreting', 'translator', 'translators', 'interpreter', 'localisation', 'technical translation', 'sworn translation', 'proofreading', 'translations'],
			it: ['Traduzione e interpretariato', 'traduttore', 'traduttori', 'traduzioni', 'interprete', 'localizzazione', 'traduzioni tecniche', 'traduzioni giurate', 'revisione testi'],
			pl: ['Tłumaczenia', 'tłumacz', 'tłumacze', 'tłumaczenie ustne', 'biuro tłumaczeń', 'lokalizacja oprogramowania', 'tłumaczenia techniczne', 'tłumaczenia przysięgłe', 'korekta tekstów'],
			lt: ['Vertimai', 'vertėjas', 'vertėjai', 'vertimas raštu', 'vertimas žodžiu', 'vertimų biuras', 'lokalizavimas', 'techniniai vertimai', 'teksto redagavimas', 'vertimo paslaugos'],
			hu: ['Fordítás és tolmácsolás', 'fordító', 'fordítóiroda', 'tolmács', 'tolmácsok', 'lokalizáció', 'műszaki fordítás', 'hiteles fordítás', 'lektorálás', 'fordítások'],
			es: ['Traducción e interpretación', 'traductor', 'traductores', 'intérprete', 'localización de textos', 'traducción técnica', 'traducción jurada', 'corrección de textos'],
			sv: ['Översättning och tolkning', 'översättare', 'översättningsbyrå', 'tolk', 'tolkar', 'lokalisering av texter', 'teknisk översättning', 'auktoriserad översättning', 'korrekturläsning'],
			de: ['Übersetzung und Dolmetschen', 'Übersetzer', 'Übersetzungsbüro', 'Dolmetscher', 'Lokalisierung', 'technische Übersetzung', 'beglaubigte Übersetzung', 'Lektorat']
		}
	},
	{
		code: 'photography', kind: 'service', division: '74', hs: [], cpv: ['79960000'],
		words: {
			en: ['Photography', 'photographer', 'product photography', 'aerial photography', 'photo studio', 'event photography', 'image editing'],
			it: ['Fotografia', 'fotografo', 'foto di prodotto', 'fotografia aerea', 'studio fotografico', 'foto eventi', 'ritocco immagini'],
			pl: ['Fotografia', 'fotograf', 'zdjęcia produktowe', 'zdjęcia lotnicze', 'studio fotograficzne', 'zdjęcia z wydarzeń', 'obróbka zdjęć'],
			lt: ['Fotografija', 'fotografas', 'produktų fotografavimas', 'aerofotografija', 'fotostudija', 'renginių fotografavimas', 'nuotraukų apdorojimas'],
			hu: ['Fényképezés', 'fotós', 'fotográfus', 'termékfotózás', 'légi fotózás', 'fotóstúdió', 'rendezvényfotózás', 'képszerkesztés'],
			es: ['Fotografía', 'fotógrafo', 'fotografía de producto', 'fotografía aérea', 'estudio fotográfico', 'fotografía de eventos', 'retoque de imágenes'],
			sv: ['Fotografering', 'fotograf', 'produktfoto', 'flygfoto', 'fotostudio', 'eventfotografering', 'bildredigering'],
			de: ['Fotografie', 'Fotograf', 'Produktfotografie', 'Luftaufnahmen', 'Fotostudio', 'Veranstaltungsfotografie', 'Bildbearbeitung']
		}
	},
	{
		code: 'environmental-consulting', kind: 'service', division: '74', hs: [], cpv: ['90700000', '90710000'],
		words: {
			en: ['Environmental and sustainability consulting', 'carbon footprint', 'sustainability report', 'ESG', 'environmental impact assessment', 'life cycle assessment', 'energy audit', 'circular economy advice'],
			it: ['Consulenza ambientale e sostenibilità', 'impronta di carbonio', 'bilancio di sostenibilità', 'ESG', 'valutazione di impatto ambientale', 'analisi del ciclo di vita', 'diagnosi energetica', 'economia circolare'],
			pl: ['Doradztwo środowiskowe i zrównoważony rozwój', 'ślad węglowy', 'raport zrównoważonego rozwoju', 'ESG', 'ocena oddziaływania na środowisko', 'ocena cyklu życia', 'audyt energetyczny', 'gospodarka obiegu zamkniętego'],
			lt: ['Aplinkosaugos ir tvarumo konsultacijos', 'anglies pėdsakas', 'tvarumo ataskaita', 'ESG', 'poveikio aplinkai vertinimas', 'gyvavimo ciklo vertinimas', 'energijos auditas', 'žiedinė ekonomika'],
			hu: ['Környezetvédelmi és fenntarthatósági tanácsadás', 'karbonlábnyom', 'fenntarthatósági jelentés', 'ESG', 'környezeti hatásvizsgálat', 'életciklus-elemzés', 'energetikai audit', 'körforgásos gazdaság'],
			es: ['Consultoría ambiental y sostenibilidad', 'huella de carbono', 'memoria de sostenibilidad', 'ESG', 'evaluación de impacto ambiental', 'análisis de ciclo de vida', 'auditoría energética', 'economía circular'],
			sv: ['Miljö- och hållbarhetsrådgivning', 'koldioxidavtryck', 'klimatavtryck', 'hållbarhetsrapport', 'ESG', 'miljökonsekvensbeskrivning', 'livscykelanalys', 'energikartläggning', 'cirkulär ekonomi'],
			de: ['Umwelt- und Nachhaltigkeitsberatung', 'CO2-Fußabdruck', 'Nachhaltigkeitsbericht', 'ESG', 'Umweltverträglichkeitsprüfung', 'Ökobilanz', 'Energieaudit', 'Energieberatung', 'Kreislaufwirtschaft']
		}
	},
	{
		code: 'veterinary-services', kind: 'service', division: '75', hs: [], cpv: ['85200000'],
		words: {
			en: ['Veterinary services', 'vet', 'veterinarian', 'animal clinic', 'pet care', 'livestock vet'],
			it: ['Servizi veterinari', 'veterinario', 'veterinari', 'clinica veterinaria', 'cura degli animali domestici'],
			pl: ['Usługi weterynaryjne', 'weterynarz', 'lecznica dla zwierząt', 'zdrowie zwierząt', 'opieka nad zwierzętami'],
			lt: ['Veterinarijos paslaugos', 'veterinaras', 'veterinarijos gydytojas', 'gyvūnų klinika', 'gyvūnų priežiūra'],
			hu: ['Állatorvosi szolgáltatás', 'állatorvos', 'állatorvosi rendelő', 'állatkórház', 'kisállatgondozás'],
			es: ['Servicios veterinarios', 'veterinario', 'veterinaria', 'clínica veterinaria', 'cuidado de mascotas'],
			sv: ['Veterinärtjänster', 'veterinär', 'djurklinik', 'djursjukhus', 'djurvård'],
			de: ['Tierärztliche Leistungen', 'Tierarzt', 'Tierärzte', 'Tierklinik', 'Haustierpflege']
		}
	},
	{
		code: 'equipment-rental', kind: 'service', division: '77', hs: [], cpv: [],
		words: {
			en: ['Equipment and vehicle rental', 'machinery rental', 'tool hire', 'car rental', 'van hire', 'event equipment hire', 'container rental', 'fleet rental'],
			it: ['Noleggio attrezzature e veicoli', 'noleggio macchinari', 'noleggio attrezzi', 'autonoleggio', 'noleggio furgoni', 'noleggio attrezzature per eventi', 'noleggio container'],
			pl: ['Wynajem sprzętu i pojazdów', 'wypożyczalnia maszyn', 'wypożyczalnia narzędzi', 'wypożyczalnia samochodów', 'wynajem busów', 'wynajem sprzętu eventowego', 'wynajem kontenerów'],
			lt: ['Įrangos ir transporto nuoma', 'technikos nuoma', 'įrankių nuoma', 'automobilių nuoma', 'mikroautobusų nuoma', 'renginių įrangos nuoma', 'konteinerių nuoma'],
			hu: ['Eszköz- és járműbérlés', 'gépkölcsönzés', 'gépbérlés', 'szerszámkölcsönző', 'autóbérlés', 'autókölcsönző', 'kisteherautó-bérlés', 'rendezvénytechnika bérlése', 'konténerbérlés'],
			es: ['Alquiler de equipos y vehículos', 'alquiler de maquinaria', 'alquiler de herramientas', 'alquiler de coches', 'alquiler de furgonetas', 'alquiler de equipos para eventos', 'alquiler de contenedores'],
			sv: ['Uthyrning av utrustning och fordon', 'maskinuthyrning', 'verktygsuthyrning', 'biluthyrning', 'hyrbil', 'skåpbilsuthyrning', 'uthyrning av eventutrustning', 'containeruthyrning'],
			de: ['Vermietung von Geräten und Fahrzeugen', 'Maschinenvermietung', 'Werkzeugverleih', 'Autovermietung', 'Mietwagen', 'Transportervermietung', 'Veranstaltungstechnik-Verleih', 'Containervermietung']
		}
	},
	{
		code: 'staffing', kind: 'service', division: '78', hs: [], cpv: ['79600000'],
		words: {
			en: ['Staffing and recruitment', 'recruitment agency', 'temporary workers', 'headhunting', 'employment agency', 'seasonal workers', 'posted workers', 'HR services', 'recruiter'],
			it: ['Personale e selezione', 'agenzia per il lavoro', 'lavoro interinale', 'ricerca e selezione personale', 'somministrazione di lavoro', 'lavoratori stagionali', 'cacciatore di teste', 'risorse umane'],
			pl: ['Rekrutacja i praca tymczasowa', 'agencja pracy', 'agencja zatrudnienia', 'pracownicy tymczasowi', 'rekrutacja', 'pracownicy sezonowi', 'pracownicy delegowani', 'headhunting', 'kadry'],
			lt: ['Personalo atranka ir nuoma', 'įdarbinimo agentūra', 'laikini darbuotojai', 'personalo nuoma', 'darbuotojų paieška', 'sezoniniai darbuotojai', 'vadovų paieška', 'žmogiškieji ištekliai'],
			hu: ['Munkaerő-közvetítés és toborzás', 'munkaerő-kölcsönzés', 'toborzás', 'fejvadász', 'fejvadászat', 'kölcsönzött munkaerő', 'idénymunkások', 'HR-szolgáltatás', 'fejvadászcég'],
			es: ['Personal y selección', 'agencia de empleo', 'trabajo temporal', 'ETT', 'selección de personal', 'trabajadores temporeros', 'cazatalentos', 'recursos humanos'],
			sv: ['Bemanning och rekrytering', 'bemanningsföretag', 'rekrytering', 'inhyrd personal', 'säsongsarbetare', 'utstationerade arbetstagare', 'headhunting', 'HR-tjänster'],
			de: ['Personalvermittlung und Zeitarbeit', 'Zeitarbeit', 'Leiharbeit', 'Personalvermittlung', 'Personaldienstleister', 'Saisonarbeiter', 'Leiharbeiter', 'Headhunter', 'Personalberatung']
		}
	},
	{
		code: 'travel-agencies', kind: 'service', division: '79', hs: [], cpv: ['63510000'],
		words: {
			en: ['Travel agencies and tours', 'travel agency', 'tour operator', 'tourism', 'tourist guide', 'business travel', 'incoming tours', 'group travel', 'holidays', 'travel'],
			it: ['Agenzie di viaggio e tour', 'agenzia viaggi', 'tour operator', 'turismo', 'guida turistica', "viaggi d'affari", 'incoming', 'viaggi di gruppo', 'vacanze', 'viaggi'],
			pl: ['Biura podróży i wycieczki', 'biuro podróży', 'touroperator', 'turystyka', 'przewodnik turystyczny', 'podróże służbowe', 'turystyka przyjazdowa', 'wycieczki grupowe', 'wakacje', 'podróże'],
			lt: ['Kelionių agentūros ir ekskursijos', 'kelionių agentūra', 'kelionių organizatorius', 'turizmas', 'gidas', 'verslo kelionės', 'atvykstamasis turizmas', 'grupinės kelionės', 'atostogos', 'kelionės'],
			hu: ['Utazási irodák és túrák', 'utazási iroda', 'utazásszervező', 'turizmus', 'idegenforgalom', 'idegenvezető', 'üzleti utak', 'beutaztatás', 'csoportos utazás', 'nyaralás', 'utazás'],
			es: ['Agencias de viajes y circuitos', 'agencia de viajes', 'turoperador', 'turismo', 'guía turístico', 'viajes de negocios', 'turismo receptivo', 'viajes en grupo', 'vacaciones', 'viajes'],
			sv: ['Resebyråer och rundresor', 'resebyrå', 'researrangör', 'turism', 'guide', 'turistguide', 'affärsresor', 'inkommande turism', 'gruppresor', 'semesterresor', 'resor'],
			de: ['Reisebüros und Reiseveranstalter', 'Reisebüro', 'Reiseveranstalter', 'Tourismus', 'Reiseleiter', 'Fremdenführer', 'Geschäftsreisen', 'Incoming', 'Gruppenreisen', 'Urlaub', 'Reisen']
		}
	},
	{
		code: 'security-guarding', kind: 'service', division: '80', hs: [], cpv: ['79710000'],
		words: {
			en: ['Security and guarding', 'security guard', 'guards', 'alarm monitoring', 'event security', 'private investigator', 'cash in transit', 'video surveillance service'],
			it: ['Vigilanza e sicurezza', 'guardia giurata', 'vigilantes', 'istituto di vigilanza', 'centrale allarmi', 'sicurezza eventi', 'investigatore privato', 'portavalori', 'servizio di videosorveglianza'],
			pl: ['Ochrona osób i mienia', 'ochroniarz', 'agencja ochrony', 'ochrona mienia', 'monitoring alarmów', 'ochrona imprez', 'detektyw', 'konwój wartości'],
			lt: ['Apsauga', 'apsaugos paslaugos', 'apsaugininkas', 'saugos tarnyba', 'signalizacijos stebėjimas', 'renginių apsauga', 'privatus detektyvas', 'inkasacija', 'apsaugos darbuotojas'],
			hu: ['Vagyonvédelem és őrzés', 'biztonsági őr', 'őrzés-védelem', 'vagyonőr', 'riasztófelügyelet', 'rendezvénybiztosítás', 'magánnyomozó', 'pénzszállítás', 'biztonsági őrök'],
			es: ['Seguridad y vigilancia', 'vigilante de seguridad', 'guardias', 'central de alarmas', 'seguridad de eventos', 'detective privado', 'transporte de fondos', 'servicio de videovigilancia'],
			sv: ['Bevakning och säkerhet', 'väktare', 'vaktbolag', 'ordningsvakt', 'larmcentral', 'eventsäkerhet', 'privatdetektiv', 'värdetransport'],
			de: ['Bewachung und Sicherheitsdienst', 'Sicherheitsdienst', 'Wachdienst', 'Wachmann', 'Wachleute', 'Alarmaufschaltung', 'Veranstaltungsschutz', 'Privatdetektiv', 'Geldtransport', 'Wachpersonal']
		}
	},
	{
		code: 'cleaning-facility', kind: 'service', division: '81', hs: [], cpv: ['90900000'],
		words: {
			en: ['Cleaning and facility services', 'cleaning company', 'office cleaning', 'industrial cleaning', 'window cleaning', 'facility management', 'pest control', 'disinfection', 'cleaning'],
			it: ['Pulizie e facility management', 'impresa di pulizie', 'pulizie uffici', 'pulizie industriali', 'lavavetri', 'facility management', 'disinfestazione', 'derattizzazione', 'sanificazione', 'pulizie'],
			pl: ['Sprzątanie i obsługa obiektów', 'firma sprzątająca', 'sprzątanie biur', 'czyszczenie przemysłowe', 'mycie okien', 'facility management', 'dezynsekcja', 'deratyzacja', 'dezynfekcja', 'sprzątanie'],
			lt: ['Valymas ir pastatų priežiūra', 'valymo įmonė', 'biurų valymas', 'pramoninis valymas', 'langų valymas', 'pastatų ūkio valdymas', 'kenkėjų naikinimas', 'dezinfekcija', 'valymo paslaugos'],
			hu: ['Takarítás és létesítményüzemeltetés', 'takarítócég', 'irodatakarítás', 'ipari takarítás', 'ablaktisztítás', 'létesítménygazdálkodás', 'rovarirtás', 'kártevőirtás', 'fertőtlenítés', 'takarítás'],
			es: ['Limpieza y gestión de instalaciones', 'empresa de limpieza', 'limpieza de oficinas', 'limpieza industrial', 'limpieza de cristales', 'facility management', 'control de plagas', 'desinfección', 'limpieza'],
			sv: ['Städning och fastighetsservice', 'städfirma', 'städföretag', 'kontorsstädning', 'industrirengöring', 'fönsterputs', 'lokalvård', 'skadedjursbekämpning', 'desinfektion', 'städning'],
			de: ['Reinigung und Gebäudedienste', 'Reinigungsfirma', 'Gebäudereinigung', 'Büroreinigung', 'Industriereinigung', 'Fensterreinigung', 'Facility Management', 'Schädlingsbekämpfung', 'Desinfektion', 'Putzfirma', 'Reinigungsdienst']
		}
	},
	{
		code: 'landscaping', kind: 'service', division: '81', hs: [], cpv: ['77300000'],
		words: {
			en: ['Landscaping and green areas', 'gardener', 'gardening service', 'garden maintenance', 'tree care', 'green roofs', 'lawn care', 'playground installation', 'garden'],
			it: ['Giardinaggio e verde', 'giardiniere', 'giardinieri', 'manutenzione del verde', 'potatura', 'tetti verdi', 'cura del prato', 'realizzazione giardini', 'giardini'],
			pl: ['Zieleń i ogrody', 'ogrodnik', 'zakładanie ogrodów', 'pielęgnacja zieleni', 'wycinka drzew', 'zielone dachy', 'pielęgnacja trawników', 'utrzymanie zieleni', 'ogród'],
			lt: ['Apželdinimas ir želdynų priežiūra', 'sodininkas', 'aplinkos tvarkymas', 'aplinkotvarka', 'medžių genėjimas', 'žalieji stogai', 'vejos priežiūra', 'želdynai', 'sodininkystė'],
			hu: ['Kertépítés és parkgondozás', 'kertész', 'kertészek', 'kertfenntartás', 'zöldterület-karbantartás', 'favágás', 'zöldtető', 'fűnyírás', 'kert'],
			es: ['Jardinería y zonas verdes', 'jardinero', 'jardineros', 'mantenimiento de jardines', 'poda', 'cubiertas verdes', 'cuidado del césped', 'creación de jardines', 'jardines'],
			sv: ['Trädgårdsanläggning och grönyteskötsel', 'trädgårdsmästare', 'trädgårdsskötsel', 'trädfällning', 'trädbeskärning', 'gröna tak', 'gräsklippning', 'grönytor', 'trädgård'],
			de: ['Garten- und Landschaftsbau', 'Gärtner', 'Landschaftsgärtner', 'Gartenpflege', 'Grünpflege', 'Baumpflege', 'Gründächer', 'Dachbegrünung', 'Rasenpflege', 'Garten']
		}
	},
	{
		code: 'trade-fairs-events', kind: 'service', division: '82', hs: [], cpv: ['79950000'],
		words: {
			en: ['Trade fairs and events', 'trade fair', 'exhibition', 'conference organiser', 'congress', 'event agency', 'exhibition stand construction', 'trade show', 'exhibition booth'],
			it: ['Fiere ed eventi', 'fiera', 'fiere', 'esposizione', 'organizzazione congressi', 'congresso', 'agenzia di eventi', 'allestimenti fieristici', 'stand fieristici'],
			pl: ['Targi i wydarzenia', 'targi', 'wystawa', 'organizacja konferencji', 'kongres', 'agencja eventowa', 'stoiska targowe', 'zabudowa targowa', 'eventy'],
			lt: ['Parodos ir renginiai', 'paroda', 'mugė', 'konferencijų organizavimas', 'kongresas', 'renginių organizavimas', 'parodų stendai', 'renginių agentūra'],
			hu: ['Vásárok és rendezvények', 'vásár', 'kiállítás', 'konferenciaszervezés', 'kongresszus', 'rendezvényszervező', 'rendezvényszervezés', 'standépítés', 'kiállítási stand', 'vásárszervezés'],
			es: ['Ferias y eventos', 'feria', 'ferias', 'exposición', 'organización de congresos', 'congreso', 'agencia de eventos', 'montaje de stands'],
			sv: ['Mässor och evenemang', 'mässa', 'utställning', 'konferensarrangör', 'kongress', 'eventbyrå', 'montrar', 'mässmonter', 'evenemangsbyrå'],
			de: ['Messen und Veranstaltungen', 'Messe', 'Ausstellung', 'Kongress', 'Konferenzorganisation', 'Eventagentur', 'Messebau', 'Messestand', 'Messeorganisation']
		}
	},
	{
		code: 'contract-packing', kind: 'service', division: '82', hs: [], cpv: ['79920000'],
		words: {
			en: ['Contract packing', 'co-packing', 'packing service', 'bottling service', 'labelling service', 'assembly of gift sets', 'filling on commission'],
			it: ['Confezionamento conto terzi', 'co-packing', 'servizio di confezionamento', 'imbottigliamento conto terzi', 'etichettatura conto terzi', 'assemblaggio confezioni regalo'],
			pl: ['Pakowanie usługowe', 'co-packing', 'usługi pakowania', 'konfekcjonowanie', 'rozlew usługowy', 'etykietowanie usługowe', 'kompletowanie zestawów'],
			lt: ['Užsakomasis pakavimas', 'pakavimo paslaugos', 'fasavimas', 'išpilstymo paslaugos', 'ženklinimo paslaugos', 'rinkinių komplektavimas'],
			hu: ['Bércsomagolás', 'bérpalackozás', 'csomagolási szolgáltatás', 'kiszerelés', 'címkézési szolgáltatás', 'ajándékcsomag-összeállítás', 'co-packing'],
			es: ['Envasado para terceros', 'co-packing', 'servicio de envasado', 'embotellado para terceros', 'etiquetado para terceros', 'manipulados', 'montaje de lotes'],
			sv: ['Legopackning', 'kontraktspackning', 'packningstjänster', 'legotappning', 'märkningstjänst', 'hopsättning av gåvoset', 'co-packing'],
			de: ['Lohnverpackung', 'Lohnabfüllung', 'Co-Packing', 'Konfektionierung', 'Verpackungsdienstleistung', 'Etikettierservice', 'Set-Zusammenstellung']
		}
	},
	{
		code: 'office-support', kind: 'service', division: '82', hs: [], cpv: ['79500000', '79940000'],
		words: {
			en: ['Office support and call centres', 'call centre', 'contact centre', 'virtual assistant', 'back office', 'customer service outsourcing', 'debt collection', 'telemarketing'],
			it: ['Servizi di ufficio e call center', 'call center', 'contact center', 'assistente virtuale', 'back office', 'assistenza clienti in outsourcing', 'recupero crediti', 'telemarketing'],
			pl: ['Obsługa biurowa i call center', 'call center', 'infolinia', 'wirtualna asystentka', 'back office', 'outsourcing obsługi klienta', 'windykacja', 'telemarketing'],
			lt: ['Biuro paslaugos ir skambučių centrai', 'skambučių centras', 'klientų aptarnavimo centras', 'virtualus asistentas', 'administravimo paslaugos', 'skolų išieškojimas', 'telerinkodara'],
			hu: ['Irodai szolgáltatások és call center', 'call center', 'telefonos ügyfélszolgálat', 'virtuális asszisztens', 'háttériroda', 'ügyfélszolgálat kiszervezése', 'követeléskezelés', 'telemarketing'],
			es: ['Servicios de oficina y centros de llamadas', 'centro de llamadas', 'call center', 'asistente virtual', 'back office', 'atención al cliente externalizada', 'cobro de deudas', 'telemarketing'],
			sv: ['Kontorstjänster och kundtjänst', 'callcenter', 'kontaktcenter', 'virtuell assistent', 'administrativa tjänster', 'utlagd kundtjänst', 'inkasso', 'telemarketing'],
			de: ['Büroservice und Callcenter', 'Callcenter', 'Kundenservice', 'virtuelle Assistenz', 'Backoffice', 'ausgelagerter Kundendienst', 'Inkasso', 'Telemarketing']
		}
	},
	{
		code: 'vocational-training', kind: 'service', division: '85', hs: [], cpv: ['80500000', '80530000'],
		words: {
			en: ['Vocational and staff training', 'training courses', 'workshops', 'apprenticeship', 'welding courses', 'in-company training', 'leadership training', 'safety training', 'training'],
			it: ['Formazione professionale e aziendale', 'corsi di formazione', 'workshop', 'apprendistato', 'corsi di saldatura', 'formazione del personale', 'corsi sicurezza', 'formazione'],
			pl: ['Szkolenia zawodowe i firmowe', 'szkolenia', 'kursy', 'warsztaty szkoleniowe', 'praktyki zawodowe', 'kursy spawania', 'szkolenia pracowników', 'szkolenia BHP', 'szkolenie'],
			lt: ['Profesinis ir įmonių mokymas', 'mokymai', 'kursai', 'seminarai', 'pameistrystė', 'suvirinimo kursai', 'darbuotojų mokymai', 'darbų saugos mokymai', 'mokymas'],
			hu: ['Szakképzés és vállalati képzés', 'tréning', 'tanfolyam', 'képzések', 'workshop', 'tanulóképzés', 'hegesztőtanfolyam', 'munkavállalói képzés', 'munkavédelmi oktatás', 'képzés', 'oktatás'],
			es: ['Formación profesional y de empresa', 'cursos de formación', 'talleres formativos', 'aprendices', 'cursos de soldadura', 'formación de personal', 'formación en seguridad', 'formación'],
			sv: ['Yrkes- och företagsutbildning', 'kurser', 'kurs', 'workshoppar', 'lärlingsutbildning', 'svetskurser', 'personalutbildning', 'arbetsmiljöutbildning', 'utbildning'],
			de: ['Berufs- und Firmenschulung', 'Schulungen', 'Kurse', 'Workshops', 'Lehrlingsausbildung', 'Schweißkurse', 'Mitarbeiterschulung', 'Weiterbildung', 'Sicherheitsschulung', 'Seminare', 'Ausbildung']
		}
	},
	{
		code: 'schools-universities', kind: 'service', division: '85', hs: [], cpv: ['80100000', '80200000', '80300000'],
		words: {
			en: ['Schools and universities', 'university', 'higher education', 'school', 'vocational school', 'student exchange', 'internship', 'summer school', 'education'],
			it: ['Scuole e università', 'università', 'istruzione superiore', 'scuola', 'istituto professionale', 'scambio studentesco', 'tirocinio', 'scuola estiva', 'istruzione'],
			pl: ['Szkoły i uczelnie', 'uniwersytet', 'uczelnia', 'szkolnictwo wyższe', 'szkoła', 'szkoła zawodowa', 'wymiana studencka', 'staż', 'szkoła letnia', 'edukacja'],
			lt: ['Mokyklos ir universitetai', 'universitetas', 'aukštasis mokslas', 'kolegija', 'mokykla', 'profesinė mokykla', 'studentų mainai', 'praktika', 'vasaros mokykla', 'švietimas'],
			hu: ['Iskolák és egyetemek', 'egyetem', 'felsőoktatás', 'főiskola', 'iskola', 'szakiskola', 'diákcsere', 'szakmai gyakorlat', 'nyári egyetem', 'közoktatás'],
			es: ['Escuelas y universidades', 'universidad', 'educación superior', 'colegio', 'escuela profesional', 'intercambio de estudiantes', 'prácticas en empresa', 'escuela de verano', 'educación'],
			sv: ['Skolor och universitet', 'universitet', 'högskola', 'skola', 'yrkesskola', 'studentutbyte', 'praktikplats', 'sommarskola', 'skolundervisning'],
			de: ['Schulen und Hochschulen', 'Universität', 'Hochschule', 'Schule', 'Berufsschule', 'Studentenaustausch', 'Praktikum', 'Sommerschule', 'Bildung']
		}
	},
	{
		code: 'language-courses', kind: 'service', division: '85', hs: [], cpv: ['80580000'],
		words: {
			en: ['Language courses', 'language school', 'English lessons', 'business English', 'language teacher', 'language learning', 'study abroad'],
			it: ['Corsi di lingua', 'scuola di lingue', 'lezioni di inglese', 'inglese commerciale', 'insegnante di lingue', 'apprendimento lingue', 'soggiorni studio'],
			pl: ['Kursy językowe', 'szkoła językowa', 'lekcje angielskiego', 'angielski biznesowy', 'lektor językowy', 'nauka języków', 'wyjazdy językowe'],
			lt: ['Kalbų kursai', 'kalbų mokykla', 'anglų kalbos pamokos', 'verslo anglų kalba', 'kalbų mokytojas', 'kalbų mokymasis', 'kalbų stovykla'],
			hu: ['Nyelvtanfolyamok', 'nyelviskola', 'angolóra', 'üzleti angol', 'nyelvtanár', 'nyelvtanulás', 'külföldi nyelvtanfolyam'],
			es: ['Cursos de idiomas', 'escuela de idiomas', 'academia de idiomas', 'clases de inglés', 'inglés de negocios', 'profesor de idiomas', 'aprendizaje de idiomas'],
			sv: ['Språkkurser', 'språkskola', 'engelskalektioner', 'affärsengelska', 'språklärare', 'språkinlärning', 'språkresor'],
			de: ['Sprachkurse', 'Sprachschule', 'Englischunterricht', 'Wirtschaftsenglisch', 'Sprachlehrer', 'Sprachenlernen', 'Sprachreisen']
		}
	},
	{
		code: 'e-learning', kind: 'service', division: '85', hs: [], cpv: ['80420000'],
		words: {
			en: ['Online learning', 'e-learning', 'online courses', 'learning platform', 'distance learning', 'webinars', 'digital teaching materials', 'edtech'],
			it: ['Formazione a distanza', 'e-learning', 'corsi online', 'piattaforma didattica', 'didattica a distanza', 'webinar', 'materiali didattici digitali'],
			pl: ['Nauka online', 'e-learning', 'kursy online', 'platforma edukacyjna', 'nauczanie zdalne', 'webinary', 'cyfrowe materiały dydaktyczne'],
			lt: ['Nuotolinis mokymas', 'e. mokymasis', 'internetiniai kursai', 'mokymosi platforma', 'nuotolinis mokymasis', 'internetiniai seminarai', 'skaitmeninės mokymo priemonės'],
			hu: ['Online tanulás', 'e-learning', 'online tanfolyam', 'oktatási platform', 'távoktatás', 'webinárium', 'digitális tananyag'],
			es: ['Formación en línea', 'e-learning', 'cursos online', 'plataforma de aprendizaje', 'educación a distancia', 'seminarios web', 'material didáctico digital'],
			sv: ['Nätbaserat lärande', 'e-lärande', 'onlinekurser', 'lärplattform', 'distansutbildning', 'webbinarier', 'digitala läromedel'],
			de: ['Online-Lernen', 'E-Learning', 'Onlinekurse', 'Lernplattform', 'Fernunterricht', 'Webinare', 'digitale Lehrmittel']
		}
	},
	{
		code: 'health-clinics', kind: 'service', division: '86', hs: [], cpv: ['85100000'],
		words: {
			en: ['Hospitals and clinics', 'hospital', 'clinic', 'doctor', 'medical tourism', 'rehabilitation', 'physiotherapy', 'medical laboratory', 'aesthetic surgery', 'physiotherapist'],
			it: ['Ospedali e cliniche', 'ospedale', 'clinica', 'medico', 'turismo medico', 'riabilitazione', 'fisioterapia', 'laboratorio di analisi mediche', 'chirurgia estetica', 'fisioterapista'],
			pl: ['Szpitale i kliniki', 'szpital', 'klinika', 'lekarz', 'przychodnia', 'turystyka medyczna', 'rehabilitacja', 'fizjoterapia', 'laboratorium medyczne', 'chirurgia estetyczna', 'fizjoterapeuta'],
			lt: ['Ligoninės ir klinikos', 'ligoninė', 'klinika', 'gydytojas', 'medicinos turizmas', 'reabilitacija', 'kineziterapija', 'medicinos laboratorija', 'plastinė chirurgija', 'kineziterapeutas'],
			hu: ['Kórházak és rendelők', 'kórház', 'klinika', 'orvos', 'rendelő', 'egészségturizmus', 'rehabilitáció', 'gyógytorna', 'orvosi laboratórium', 'plasztikai sebészet'],
			es: ['Hospitales y clínicas', 'hospital', 'clínica', 'médico', 'turismo médico', 'rehabilitación', 'fisioterapia', 'laboratorio clínico', 'cirugía estética', 'fisioterapeuta'],
			sv: ['Sjukhus och kliniker', 'sjukhus', 'klinik', 'läkare', 'vårdcentral', 'medicinsk turism', 'rehabilitering', 'sjukgymnastik', 'fysioterapi', 'medicinskt laboratorium', 'plastikkirurgi'],
			de: ['Krankenhäuser und Kliniken', 'Krankenhaus', 'Klinik', 'Arzt', 'Arztpraxis', 'Medizintourismus', 'Rehabilitation', 'Physiotherapie', 'medizinisches Labor', 'Schönheitschirurgie', 'Physiotherapeut']
		}
	},
	{
		code: 'dental-services', kind: 'service', division: '86', hs: [], cpv: ['85130000'],
		words: {
			en: ['Dental services', 'dentist', 'dentists', 'dental clinic', 'dental tourism', 'dental laboratory', 'dental implants', 'orthodontics'],
			it: ['Servizi odontoiatrici', 'dentista', 'dentisti', 'studio dentistico', 'turismo dentale', 'odontotecnico', 'impianti dentali', 'ortodonzia'],
			pl: ['Usługi stomatologiczne', 'dentysta', 'stomatolog', 'gabinet stomatologiczny', 'turystyka stomatologiczna', 'laboratorium protetyczne', 'implanty zębowe', 'ortodoncja'],
			lt: ['Odontologijos paslaugos', 'odontologas', 'dantų gydytojas', 'odontologijos klinika', 'odontologinis turizmas', 'dantų technikas', 'dantų implantai', 'ortodontija'],
			hu: ['Fogászati szolgáltatások', 'fogorvos', 'fogászat', 'fogorvosi rendelő', 'fogászati turizmus', 'fogtechnika', 'fogászati implantátum', 'fogszabályozás'],
			es: ['Servicios dentales', 'dentista', 'dentistas', 'clínica dental', 'turismo dental', 'protésico dental', 'implantes dentales', 'ortodoncia'],
			sv: ['Tandvård', 'tandläkare', 'tandklinik', 'tandvårdsturism', 'tandtekniker', 'tandimplantat', 'tandreglering'],
			de: ['Zahnmedizinische Leistungen', 'Zahnarzt', 'Zahnärzte', 'Zahnklinik', 'Zahntourismus', 'Zahntechnik', 'Dentallabor', 'Zahnimplantate', 'Kieferorthopädie']
		}
	},
	{
		code: 'social-care', kind: 'service', division: '88', hs: [], cpv: ['85300000'],
		words: {
			en: ['Elderly and social care', 'care home', 'nursing home', 'home care', 'childcare', 'nursery', 'social services', 'disability support'],
			it: ['Assistenza anziani e sociale', 'casa di riposo', 'RSA', 'assistenza domiciliare', 'badanti', 'asilo nido', 'servizi sociali', 'assistenza disabili'],
			pl: ['Opieka nad osobami starszymi i pomoc społeczna', 'dom opieki', 'dom seniora', 'opieka domowa', 'opiekunka', 'żłobek', 'pomoc społeczna', 'wsparcie niepełnosprawnych'],
			lt: ['Senelių ir socialinė globa', 'slaugos namai', 'senelių namai', 'slauga namuose', 'vaikų priežiūra', 'vaikų darželis', 'socialinės paslaugos', 'neįgaliųjų pagalba'],
			hu: ['Idősgondozás és szociális ellátás', 'idősek otthona', 'ápolási otthon', 'házi gondozás', 'gyermekfelügyelet', 'bölcsőde', 'szociális szolgáltatások', 'fogyatékkal élők segítése'],
			es: ['Atención a mayores y social', 'residencia de mayores', 'residencia de ancianos', 'ayuda a domicilio', 'cuidado de niños', 'guardería', 'servicios sociales', 'atención a la discapacidad'],
			sv: ['Äldreomsorg och social omsorg', 'äldreboende', 'vårdhem', 'hemtjänst', 'barnomsorg', 'förskola', 'socialtjänst', 'funktionsstöd'],
			de: ['Altenpflege und soziale Betreuung', 'Pflegeheim', 'Altenheim', 'häusliche Pflege', 'Pflegedienst', 'Kinderbetreuung', 'Kita', 'soziale Dienste', 'Behindertenhilfe']
		}
	},
	{
		code: 'performing-arts', kind: 'service', division: '90', hs: [], cpv: ['92300000'],
		words: {
			en: ['Arts and entertainment', 'theatre', 'concert', 'concerts', 'artists', 'music band', 'festival', 'dance company', 'visual artist'],
			it: ['Arti e spettacolo', 'teatro', 'concerto', 'concerti', 'artisti', 'gruppo musicale', 'festival', 'compagnia di danza', 'artista visivo'],
			pl: ['Sztuka i rozrywka', 'teatr', 'koncert', 'koncerty', 'artyści', 'zespół muzyczny', 'festiwal', 'zespół taneczny', 'artysta plastyk'],
			lt: ['Menai ir pramogos', 'teatras', 'koncertas', 'koncertai', 'atlikėjai', 'muzikos grupė', 'festivalis', 'šokių trupė', 'menininkas'],
			hu: ['Művészet és szórakoztatás', 'színház', 'koncert', 'koncertek', 'művészek', 'zenekar', 'fesztivál', 'táncegyüttes', 'képzőművész'],
			es: ['Artes y espectáculos', 'teatro', 'concierto', 'conciertos', 'artistas', 'grupo musical', 'festival', 'compañía de danza', 'artista plástico'],
			sv: ['Konst och underhållning', 'teater', 'konsert', 'konserter', 'artister', 'musikgrupp', 'festival', 'dansensemble', 'konstnär'],
			de: ['Kunst und Unterhaltung', 'Theater', 'Konzert', 'Konzerte', 'Künstler', 'Musikgruppe', 'Festival', 'Tanzensemble', 'bildender Künstler']
		}
	},
	{
		code: 'museums-heritage', kind: 'service', division: '91', hs: [], cpv: ['92500000'],
		words: {
			en: ['Museums and heritage', 'museum', 'library', 'archive digitisation', 'cultural heritage', 'monument restoration', 'conservation of art', 'zoo'],
			it: ['Musei e patrimonio culturale', 'museo', 'musei', 'biblioteca', 'digitalizzazione archivi', 'beni culturali', 'restauro monumenti', "restauro opere d'arte", 'zoo'],
			pl: ['Muzea i dziedzictwo', 'muzeum', 'biblioteka', 'digitalizacja archiwów', 'dziedzictwo kulturowe', 'renowacja zabytków', 'konserwacja dzieł sztuki', 'zoo'],
			lt: ['Muziejai ir paveldas', 'muziejus', 'biblioteka', 'archyvų skaitmeninimas', 'kultūros paveldas', 'paminklų restauravimas', 'meno kūrinių restauravimas', 'zoologijos sodas'],
			hu: ['Múzeumok és örökség', 'múzeum', 'könyvtár', 'archívumok digitalizálása', 'kulturális örökség', 'műemlék-helyreállítás', 'restaurálás', 'állatkert'],
			es: ['Museos y patrimonio', 'museo', 'museos', 'biblioteca', 'digitalización de archivos', 'patrimonio cultural', 'restauración de monumentos', 'restauración de obras de arte', 'zoológico'],
			sv: ['Museer och kulturarv', 'museum', 'bibliotek', 'arkivdigitalisering', 'kulturarv', 'restaurering av byggnadsminnen', 'konstkonservering', 'djurpark'],
			de: ['Museen und Kulturerbe', 'Museum', 'Bibliothek', 'Archivdigitalisierung', 'Kulturerbe', 'Denkmalpflege', 'Restaurierung', 'Zoo']
		}
	},
	{
		code: 'sport-recreation', kind: 'service', division: '93', hs: [], cpv: ['92600000'],
		words: {
			en: ['Sport and recreation', 'gym', 'fitness centre', 'sports club', 'ski resort', 'amusement park', 'adventure park', 'sailing', 'cycling tours'],
			it: ['Sport e tempo libero', 'palestra', 'centro fitness', 'società sportiva', 'stazione sciistica', 'parco divertimenti', 'parco avventura', 'vela', 'cicloturismo'],
			pl: ['Sport i rekreacja', 'siłownia', 'klub fitness', 'klub sportowy', 'ośrodek narciarski', 'park rozrywki', 'park linowy', 'żeglarstwo', 'turystyka rowerowa'],
			lt: ['Sportas ir laisvalaikis', 'sporto salė', 'sporto klubas', 'slidinėjimo kurortas', 'pramogų parkas', 'nuotykių parkas', 'buriavimas', 'dviračių žygiai'],
			hu: ['Sport és szabadidő', 'edzőterem', 'fitneszterem', 'sportklub', 'síközpont', 'élménypark', 'vidámpark', 'kalandpark', 'vitorlázás', 'kerékpártúra'],
			es: ['Deporte y ocio', 'gimnasio', 'centro de fitness', 'club deportivo', 'estación de esquí', 'parque de atracciones', 'parque de aventura', 'vela', 'cicloturismo'],
			sv: ['Sport och fritid', 'gym', 'träningsanläggning', 'idrottsförening', 'skidort', 'nöjespark', 'äventyrspark', 'segling', 'cykelturism'],
			de: ['Sport und Freizeit', 'Fitnessstudio', 'Sportverein', 'Skigebiet', 'Freizeitpark', 'Abenteuerpark', 'Kletterpark', 'Segeln', 'Radtouren']
		}
	},
	{
		code: 'business-associations', kind: 'service', division: '94', hs: [], cpv: ['98110000'],
		words: {
			en: ['Business associations and clusters', 'chamber of commerce', 'cluster', 'trade association', 'business support organisation', 'innovation hub', 'incubator', 'network of firms'],
			it: ['Associazioni di imprese e cluster', 'camera di commercio', 'cluster', 'associazione di categoria', 'distretto industriale', 'polo di innovazione', 'incubatore', 'rete di imprese'],
			pl: ['Organizacje przedsiębiorców i klastry', 'izba gospodarcza', 'izba handlowa', 'klaster', 'stowarzyszenie branżowe', 'hub innowacji', 'inkubator', 'park technologiczny', 'sieć firm'],
			lt: ['Verslo asociacijos ir klasteriai', 'prekybos rūmai', 'klasteris', 'verslo asociacija', 'verslo paramos organizacija', 'inovacijų centras', 'inkubatorius', 'mokslo ir technologijų parkas'],
			hu: ['Vállalkozói szövetségek és klaszterek', 'kereskedelmi kamara', 'klaszter', 'szakmai szövetség', 'vállalkozásfejlesztés', 'innovációs központ', 'inkubátorház', 'céghálózat'],
			es: ['Asociaciones empresariales y clústeres', 'cámara de comercio', 'clúster', 'asociación sectorial', 'organismo de apoyo empresarial', 'polo de innovación', 'vivero de empresas', 'incubadora', 'red de empresas'],
			sv: ['Företagarföreningar och kluster', 'handelskammare', 'kluster', 'branschorganisation', 'näringslivsorganisation', 'innovationshubb', 'inkubator', 'företagsnätverk'],
			de: ['Wirtschaftsverbände und Cluster', 'Handelskammer', 'Industrie- und Handelskammer', 'Cluster', 'Branchenverband', 'Wirtschaftsförderung', 'Innovationszentrum', 'Gründerzentrum', 'Unternehmensnetzwerk']
		}
	},
	{
		code: 'electronics-repair', kind: 'service', division: '95', hs: [], cpv: ['50300000'],
		words: {
			en: ['Repair of computers and electronics', 'computer repair', 'phone repair', 'refurbished devices', 'household appliance repair', 'data recovery', 'spare parts for phones'],
			it: ['Riparazione computer ed elettronica', 'riparazione computer', 'riparazione telefoni', 'dispositivi ricondizionati', 'riparazione elettrodomestici', 'recupero dati'],
			pl: ['Naprawa komputerów i elektroniki', 'serwis komputerowy', 'naprawa telefonów', 'sprzęt odnowiony', 'naprawa AGD', 'odzyskiwanie danych', 'serwis elektroniki'],
			lt: ['Kompiuterių ir elektronikos remontas', 'kompiuterių taisymas', 'telefonų taisymas', 'atnaujinti įrenginiai', 'buitinės technikos remontas', 'duomenų atkūrimas'],
			hu: ['Számítógép- és elektronikai javítás', 'számítógép-szerviz', 'telefonjavítás', 'felújított eszközök', 'háztartási gép javítása', 'adatmentés', 'szervizelés'],
			es: ['Reparación de ordenadores y electrónica', 'reparación de ordenadores', 'reparación de móviles', 'equipos reacondicionados', 'reparación de electrodomésticos', 'recuperación de datos'],
			sv: ['Reparation av datorer och elektronik', 'datorreparation', 'mobilreparation', 'rekonditionerade produkter', 'vitvarureparation', 'dataräddning'],
			de: ['Reparatur von Computern und Elektronik', 'Computerreparatur', 'Handyreparatur', 'generalüberholte Geräte', 'Haushaltsgerätereparatur', 'Datenrettung']
		}
	},
	{
		code: 'vehicle-repair', kind: 'service', division: '95', hs: [], cpv: ['50100000'],
		words: {
			en: ['Vehicle repair and maintenance', 'garage', 'car repair', 'car workshop', 'body shop', 'truck repair', 'tyre service', 'car wash'],
			it: ['Riparazione e manutenzione veicoli', 'autofficina', 'officina auto', 'meccanico auto', 'carrozzeria riparazioni', 'riparazione camion', 'gommista', 'autolavaggio'],
			pl: ['Naprawa i serwis pojazdów', 'warsztat samochodowy', 'mechanik samochodowy', 'serwis samochodowy', 'blacharstwo i lakiernictwo', 'naprawa ciężarówek', 'wulkanizacja', 'myjnia samochodowa'],
			lt: ['Transporto priemonių remontas ir priežiūra', 'autoservisas', 'automobilių remontas', 'autoremonto dirbtuvės', 'kėbulų remontas', 'vilkikų remontas', 'padangų keitimas', 'automobilių plovykla'],
			hu: ['Járműjavítás és karbantartás', 'autószerviz', 'autószerelő', 'autójavítás', 'karosszérialakatos', 'teherautó-javítás', 'gumiszerviz', 'autómosó'],
			es: ['Reparación y mantenimiento de vehículos', 'taller mecánico', 'taller de coches', 'reparación de coches', 'chapa y pintura', 'reparación de camiones', 'taller de neumáticos', 'lavado de coches'],
			sv: ['Reparation och underhåll av fordon', 'bilverkstad', 'bilreparation', 'bilmekaniker', 'plåtverkstad för bilar', 'lastbilsreparation', 'däckverkstad', 'biltvätt'],
			de: ['Reparatur und Wartung von Fahrzeugen', 'Autowerkstatt', 'Kfz-Werkstatt', 'Autoreparatur', 'Karosseriewerkstatt', 'Lkw-Reparatur', 'Reifenservice', 'Autowaschanlage']
		}
	},
	{
		code: 'wellness-beauty', kind: 'service', division: '96', hs: [], cpv: ['98320000', '98330000'],
		words: {
			en: ['Wellness and beauty services', 'hairdresser', 'beauty salon', 'spa', 'massage', 'sauna visits', 'thermal bath', 'cosmetics treatment'],
			it: ['Benessere ed estetica', 'parrucchiere', 'salone di bellezza', 'estetista', 'spa', 'massaggi', 'terme', 'centro benessere'],
			pl: ['Wellness i usługi kosmetyczne', 'fryzjer', 'salon kosmetyczny', 'kosmetyczka', 'spa', 'masaż', 'termy', 'odnowa biologiczna'],
			lt: ['Sveikatingumo ir grožio paslaugos', 'kirpykla', 'kirpėjas', 'grožio salonas', 'SPA', 'masažas', 'pirtys', 'terminis baseinas', 'kosmetologas'],
			hu: ['Wellness- és szépségápolás', 'fodrász', 'szépségszalon', 'kozmetikus', 'gyógyfürdő', 'termálfürdő', 'masszázs', 'wellness'],
			es: ['Bienestar y estética', 'peluquería', 'peluquero', 'salón de belleza', 'esteticista', 'balneario', 'spa', 'masajes', 'aguas termales'],
			sv: ['Hälsa och skönhet', 'frisör', 'skönhetssalong', 'hudvårdssalong', 'spa', 'massage', 'bastu och bad', 'badanläggning'],
			de: ['Wellness und Schönheitspflege', 'Friseur', 'Kosmetikstudio', 'Schönheitssalon', 'Spa', 'Massage', 'Thermalbad', 'Therme']
		}
	},
	{
		code: 'laundry-services', kind: 'service', division: '96', hs: [], cpv: ['98310000'],
		words: {
			en: ['Laundry and textile rental', 'laundry', 'dry cleaning', 'workwear rental', 'hotel linen service', 'industrial laundry', 'ironing'],
			it: ['Lavanderia e noleggio tessili', 'lavanderia', 'lavasecco', 'noleggio abiti da lavoro', 'biancheria per alberghi', 'stireria'],
			pl: ['Pralnia i wynajem tekstyliów', 'pralnia', 'pranie chemiczne', 'wynajem odzieży roboczej', 'pranie pościeli hotelowej', 'pralnia przemysłowa', 'prasowanie'],
			lt: ['Skalbykla ir tekstilės nuoma', 'skalbimo paslaugos', 'skalbykla', 'cheminis valymas', 'darbo drabužių nuoma', 'viešbučių skalbiniai', 'pramoninė skalbykla', 'lyginimas'],
			hu: ['Mosoda és textilbérlés', 'mosoda', 'vegytisztítás', 'tisztító', 'munkaruhabérlés', 'szállodai mosatás', 'ipari mosoda', 'vasalás'],
			es: ['Lavandería y alquiler de textiles', 'lavandería', 'tintorería', 'alquiler de ropa laboral', 'lavado de ropa de hotel', 'planchado'],
			sv: ['Tvätteri och textiluthyrning', 'tvätteri', 'kemtvätt', 'hyra av arbetskläder', 'hotelltvätt', 'industritvätt', 'strykning'],
			de: ['Wäscherei und Mietwäsche', 'Wäscherei', 'chemische Reinigung', 'Mietberufskleidung', 'Hotelwäsche-Service', 'Großwäscherei', 'Bügeln']
		}
	}
];
