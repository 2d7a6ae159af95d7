import type { Group } from '#lib/vocabulary/model.ts';

/**
 * Technologies that firms transfer or seek, each under the NACE division whose firms mostly develop it.
 * In every row the first word is the label, the rest is what people type. One line a language, so that a translator
 * compares whole rows: the formatter stays out.
 */
// prettier-ignore
export const groups: Group[] = [
	{
		code: 'precision-agriculture-technology', kind: 'technology', division: '01', hs: [], cpv: ['77100000'],
		words: {
			en: ['Precision farming', 'smart farming', 'precision agriculture', 'farm management software', 'variable rate spreading', 'crop monitoring', 'milking robot', 'agtech'],
			it: ['Agricoltura di precisione', 'agricoltura 4.0', 'software per aziende agricole', 'semina a rateo variabile', 'monitoraggio delle colture', 'robot di mungitura', 'agritech'],
			pl: ['Rolnictwo precyzyjne', 'inteligentne rolnictwo', 'rolnictwo 4.0', 'program do zarządzania gospodarstwem', 'zmienne dawkowanie', 'monitoring upraw', 'robot udojowy'],
			lt: ['Tikslusis ūkininkavimas', 'tikslioji žemdirbystė', 'išmanusis ūkis', 'ūkio valdymo programa', 'kintama norma', 'pasėlių stebėjimas', 'melžimo robotas'],
			hu: ['Precíziós gazdálkodás', 'precíziós mezőgazdaság', 'okosgazdaság', 'gazdálkodási szoftver', 'differenciált kijuttatás', 'növényállomány-figyelés', 'fejőrobot', 'agrárinformatika'],
			es: ['Agricultura de precisión', 'agricultura inteligente', 'software agrícola', 'dosificación variable', 'monitorización de cultivos', 'robot de ordeño', 'agrotecnología'],
			sv: ['Precisionsjordbruk', 'precisionsodling', 'smart jordbruk', 'växtodlingsprogram', 'varierad giva', 'grödövervakning', 'mjölkningsrobot'],
			de: ['Präzisionslandwirtschaft', 'Smart Farming', 'digitale Landwirtschaft', 'Ackerschlagkartei', 'teilflächenspezifische Ausbringung', 'Bestandsüberwachung im Feld', 'Melkroboter']
		}
	},
	{
		code: 'indoor-farming-technology', kind: 'technology', division: '01', hs: [], cpv: [],
		words: {
			en: ['Vertical farming and greenhouse technology', 'hydroponics', 'vertical farm', 'greenhouse climate control', 'grow lights', 'aquaponics', 'drip irrigation', 'irrigation control'],
			it: ['Coltivazione verticale e serre tecnologiche', 'idroponica', 'fattoria verticale', 'controllo climatico serre', 'luci per coltivazione', 'acquaponica', 'irrigazione a goccia'],
			pl: ['Uprawy wertykalne i technika szklarniowa', 'hydroponika', 'farma wertykalna', 'sterowanie klimatem szklarni', 'lampy do uprawy roślin', 'akwaponika', 'nawadnianie kropelkowe'],
			lt: ['Vertikalus ūkininkavimas ir šiltnamių technologijos', 'hidroponika', 'vertikali ferma', 'šiltnamio klimato valdymas', 'augalų apšvietimas', 'akvaponika', 'lašelinė laistymo sistema'],
			hu: ['Vertikális farm és üvegházi technológia', 'hidropónia', 'vertikális gazdálkodás', 'üvegházi klímaszabályozás', 'növénynevelő lámpa', 'akvapónia', 'csepegtető öntözés'],
			es: ['Cultivo vertical y tecnología de invernaderos', 'hidroponía', 'granja vertical', 'control climático de invernaderos', 'luces de cultivo', 'acuaponía', 'riego por goteo'],
			sv: ['Vertikal odling och växthusteknik', 'hydroponik', 'vertikalodling', 'klimatstyrning i växthus', 'växtbelysning', 'akvaponi', 'droppbevattning'],
			de: ['Vertikale Landwirtschaft und Gewächshaustechnik', 'Hydroponik', 'Vertical Farming', 'Klimasteuerung im Gewächshaus', 'Pflanzenbeleuchtung', 'Aquaponik', 'Tröpfchenbewässerung']
		}
	},
	{
		code: 'aquaculture-technology', kind: 'technology', division: '03', hs: [], cpv: ['77800000'],
		words: {
			en: ['Aquaculture technology', 'recirculating aquaculture', 'RAS', 'fish farm equipment', 'algae cultivation', 'seaweed cultivation', 'fish feeding systems', 'algae', 'seaweed'],
			it: ["Tecnologie per l'acquacoltura", 'acquacoltura a ricircolo', 'attrezzature per itticoltura', 'coltivazione di alghe', 'microalghe', 'sistemi di alimentazione pesci', 'alghe'],
			pl: ['Technologie akwakultury', 'system recyrkulacji RAS', 'wyposażenie hodowli ryb', 'uprawa alg', 'hodowla mikroalg', 'systemy karmienia ryb', 'glony'],
			lt: ['Akvakultūros technologijos', 'uždarosios akvakultūros sistemos', 'žuvų ūkio įranga', 'dumblių auginimas', 'mikrodumbliai', 'žuvų šėrimo sistemos', 'dumbliai'],
			hu: ['Akvakultúra-technológia', 'recirkulációs haltermelés', 'haltelepi berendezés', 'algatermesztés', 'mikroalga', 'haletető rendszer', 'algák'],
			es: ['Tecnología acuícola', 'acuicultura de recirculación', 'equipos para piscifactorías', 'cultivo de algas', 'microalgas', 'sistemas de alimentación de peces', 'algas'],
			sv: ['Vattenbruksteknik', 'recirkulerande vattenbruk', 'utrustning för fiskodling', 'algodling', 'tångodling', 'utfodringssystem för fisk', 'alger'],
			de: ['Aquakulturtechnik', 'Kreislaufanlagen für Fischzucht', 'Fischzuchtanlagen', 'Algenzucht', 'Mikroalgen', 'Fischfütterungssysteme', 'Algen']
		}
	},
	{
		code: 'food-preservation-technology', kind: 'technology', division: '10', hs: [], cpv: ['42200000'],
		words: {
			en: ['Food preservation and processing technology', 'shelf life', 'freeze-drying', 'pasteurisation', 'high pressure processing', 'modified atmosphere', 'food drying', 'freezing technology'],
			it: ['Tecnologie di conservazione alimentare', 'durata di conservazione', 'shelf life', 'liofilizzazione', 'pastorizzazione', 'alte pressioni HPP', 'atmosfera modificata', 'essiccazione alimenti', 'surgelazione'],
			pl: ['Technologie utrwalania i przetwarzania żywności', 'trwałość żywności', 'liofilizacja', 'pasteryzacja', 'wysokie ciśnienie HPP', 'modyfikowana atmosfera', 'suszenie żywności', 'technika mrożenia'],
			lt: ['Maisto konservavimo ir perdirbimo technologijos', 'galiojimo trukmė', 'liofilizacija', 'pasterizavimas', 'aukšto slėgio apdorojimas', 'modifikuota atmosfera', 'maisto džiovinimas', 'šaldymo technologija'],
			hu: ['Élelmiszer-tartósítási technológia', 'eltarthatóság', 'fagyasztva szárítás', 'liofilizálás', 'pasztőrözés', 'nagynyomású kezelés', 'védőgázas tartósítás', 'élelmiszerszárítás', 'fagyasztástechnika'],
			es: ['Tecnología de conservación de alimentos', 'vida útil', 'liofilización', 'pasteurización', 'altas presiones HPP', 'atmósfera modificada', 'deshidratación de alimentos', 'congelación'],
			sv: ['Livsmedelskonservering och processteknik', 'hållbarhetstid', 'frystorkning', 'pastörisering', 'högtrycksbehandling', 'modifierad atmosfär', 'torkning av livsmedel', 'frysteknik'],
			de: ['Lebensmittelkonservierung und Verarbeitungstechnik', 'Haltbarkeit', 'Gefriertrocknung', 'Pasteurisierung', 'Hochdruckbehandlung', 'Schutzatmosphäre', 'Lebensmitteltrocknung', 'Gefriertechnik']
		}
	},
	{
		code: 'novel-foods-technology', kind: 'technology', division: '10', hs: [], cpv: [],
		words: {
			en: ['New foods and proteins', 'alternative proteins', 'insect protein', 'cultivated meat', 'functional ingredients', 'food by-product valorisation', 'food innovation'],
			it: ['Nuovi alimenti e proteine', 'proteine alternative', 'farina di insetti', 'carne coltivata', 'ingredienti funzionali', 'valorizzazione sottoprodotti', 'novel food'],
			pl: ['Nowa żywność i białka', 'białka alternatywne', 'białko owadów', 'mięso hodowane komórkowo', 'składniki funkcjonalne', 'zagospodarowanie produktów ubocznych'],
			lt: ['Nauji maisto produktai ir baltymai', 'alternatyvūs baltymai', 'vabzdžių baltymai', 'kultivuota mėsa', 'funkciniai ingredientai', 'šalutinių produktų panaudojimas'],
			hu: ['Új élelmiszerek és fehérjék', 'alternatív fehérje', 'rovarfehérje', 'laborhús', 'funkcionális összetevők', 'melléktermék-hasznosítás'],
			es: ['Nuevos alimentos y proteínas', 'proteínas alternativas', 'proteína de insectos', 'carne cultivada', 'ingredientes funcionales', 'valorización de subproductos'],
			sv: ['Nya livsmedel och proteiner', 'alternativa proteiner', 'insektsprotein', 'odlat kött', 'funktionella ingredienser', 'förädling av biprodukter'],
			de: ['Neuartige Lebensmittel und Proteine', 'alternative Proteine', 'Insektenprotein', 'Laborfleisch', 'funktionelle Zutaten', 'Nebenproduktverwertung', 'Novel Food']
		}
	},
	{
		code: 'textile-technology', kind: 'technology', division: '13', hs: [], cpv: ['42710000'],
		words: {
			en: ['Smart and functional textiles', 'wearable electronics', 'nonwoven technology', 'antibacterial fabric finish', 'fibre-to-fibre recycling', 'conductive yarn'],
			it: ['Tessuti intelligenti e funzionali', 'elettronica indossabile', 'tecnologia del non tessuto', 'finissaggio antibatterico', 'stampa digitale su tessuto', 'riciclo delle fibre', 'filato conduttivo'],
			pl: ['Tekstylia inteligentne i funkcjonalne', 'elektronika noszona', 'technologia włóknin', 'wykończenie antybakteryjne', 'cyfrowy druk na tkaninach', 'recykling włókien', 'przędza przewodząca'],
			lt: ['Išmanioji ir funkcinė tekstilė', 'dėvimoji elektronika', 'neaustinių medžiagų technologija', 'antibakterinė apdaila', 'skaitmeninė spauda ant audinio', 'pluošto perdirbimas', 'laidūs siūlai'],
			hu: ['Okos és funkcionális textilek', 'viselhető elektronika', 'nemszőtt textil technológia', 'antibakteriális kikészítés', 'digitális textilnyomtatás', 'szálújrahasznosítás', 'vezetőképes fonal'],
			es: ['Textiles inteligentes y funcionales', 'electrónica ponible', 'tecnología de no tejidos', 'acabado antibacteriano', 'estampación digital textil', 'reciclaje de fibras', 'hilo conductor'],
			sv: ['Smarta och funktionella textilier', 'bärbar elektronik', 'nonwoventeknik', 'antibakteriell ytbehandling av tyg', 'digitalt textiltryck', 'fiberåtervinning', 'ledande garn'],
			de: ['Intelligente und funktionale Textilien', 'tragbare Elektronik', 'Vliesstofftechnik', 'antibakterielle Ausrüstung', 'digitaler Textildruck', 'Faserrecycling', 'leitfähiges Garn']
		}
	},
	{
		code: 'wood-technology', kind: 'technology', division: '16', hs: [], cpv: [],
		words: {
			en: ['Wood processing technology', 'wood modification', 'thermowood', 'wood drying', 'wood gluing', 'sawmill automation', 'wood fibre materials', 'lignin'],
			it: ['Tecnologie del legno', 'legno modificato', 'legno termotrattato', 'essiccazione del legno', 'incollaggio del legno', 'automazione segherie', 'materiali da fibra di legno', 'lignina'],
			pl: ['Technologie drzewne', 'modyfikacja drewna', 'termodrewno', 'suszenie drewna', 'klejenie drewna', 'automatyzacja tartaków', 'materiały z włókna drzewnego', 'lignina'],
			lt: ['Medienos technologijos', 'medienos modifikavimas', 'termomediena', 'medienos džiovinimas', 'medienos klijavimas', 'lentpjūvių automatizavimas', 'medienos plaušo medžiagos', 'ligninas'],
			hu: ['Fatechnológia', 'famodifikálás', 'hőkezelt fa', 'faszárítás', 'faragasztás', 'fűrészüzemi automatizálás', 'farostalapú anyagok', 'lignin'],
			es: ['Tecnología de la madera', 'modificación de la madera', 'madera termotratada', 'secado de madera', 'encolado de madera', 'automatización de aserraderos', 'materiales de fibra de madera', 'lignina'],
			sv: ['Träteknik', 'träförädling', 'värmebehandlat trä', 'virkestorkning', 'trälimning', 'sågverksautomation', 'träfibermaterial', 'lignin'],
			de: ['Holztechnologie', 'Holzmodifizierung', 'Thermoholz', 'Holztrocknung', 'Holzverleimung', 'Sägewerksautomatisierung', 'Holzfasermaterialien', 'Lignin']
		}
	},
	{
		code: 'bioplastics-technology', kind: 'technology', division: '20', hs: ['3907'], cpv: ['24500000'],
		words: {
			en: ['Bioplastics and biobased chemicals', 'bioplastic', 'biodegradable plastic', 'compostable materials', 'PLA', 'biobased materials', 'green chemistry', 'biorefinery'],
			it: ['Bioplastiche e chimica verde', 'bioplastica', 'plastica biodegradabile', 'materiali compostabili', 'PLA', 'materiali di origine biologica', 'bioraffineria'],
			pl: ['Bioplastiki i chemia biopochodna', 'tworzywo biodegradowalne', 'materiały kompostowalne', 'PLA', 'materiały biopochodne', 'zielona chemia', 'biorafineria'],
			lt: ['Bioplastikai ir biologinės kilmės chemija', 'biologiškai skaidus plastikas', 'kompostuojamos medžiagos', 'PLA', 'biologinės kilmės medžiagos', 'žalioji chemija', 'biorafinerija'],
			hu: ['Bioműanyagok és biovegyületek', 'lebomló műanyag', 'komposztálható anyagok', 'PLA', 'bioalapú anyagok', 'zöld kémia', 'biofinomító'],
			es: ['Bioplásticos y química verde', 'bioplástico', 'plástico biodegradable', 'materiales compostables', 'PLA', 'materiales de base biológica', 'biorrefinería'],
			sv: ['Bioplaster och biobaserade kemikalier', 'nedbrytbar plast', 'komposterbara material', 'PLA', 'biobaserade material', 'grön kemi', 'bioraffinaderi'],
			de: ['Biokunststoffe und biobasierte Chemie', 'Bioplastik', 'biologisch abbaubarer Kunststoff', 'kompostierbare Materialien', 'PLA', 'biobasierte Materialien', 'grüne Chemie', 'Bioraffinerie']
		}
	},
	{
		code: 'nanomaterials-technology', kind: 'technology', division: '20', hs: [], cpv: [],
		words: {
			en: ['Nanomaterials', 'nanotechnology', 'nanoparticles', 'graphene', 'carbon nanotubes', 'nanocoating', 'nanocellulose', 'advanced materials'],
			it: ['Nanomateriali', 'nanotecnologia', 'nanotecnologie', 'nanoparticelle', 'grafene', 'nanotubi di carbonio', 'nanorivestimenti', 'nanocellulosa', 'materiali avanzati'],
			pl: ['Nanomateriały', 'nanotechnologia', 'nanocząstki', 'grafen', 'nanorurki węglowe', 'nanopowłoki', 'nanoceluloza', 'zaawansowane materiały'],
			lt: ['Nanomedžiagos', 'nanotechnologijos', 'nanodalelės', 'grafenas', 'anglies nanovamzdeliai', 'nanodangos', 'nanoceliuliozė', 'pažangiosios medžiagos'],
			hu: ['Nanoanyagok', 'nanotechnológia', 'nanorészecskék', 'grafén', 'szén nanocső', 'nanobevonat', 'nanocellulóz', 'korszerű anyagok'],
			es: ['Nanomateriales', 'nanotecnología', 'nanopartículas', 'grafeno', 'nanotubos de carbono', 'nanorrecubrimientos', 'nanocelulosa', 'materiales avanzados'],
			sv: ['Nanomaterial', 'nanoteknik', 'nanopartiklar', 'grafen', 'kolnanorör', 'nanobeläggning', 'nanocellulosa', 'avancerade material'],
			de: ['Nanomaterialien', 'Nanotechnologie', 'Nanopartikel', 'Graphen', 'Kohlenstoffnanoröhren', 'Nanobeschichtung', 'Nanocellulose', 'Hochleistungswerkstoffe']
		}
	},
	{
		code: 'biological-crop-protection', kind: 'technology', division: '20', hs: ['3808'], cpv: ['24450000'],
		words: {
			en: ['Biological crop protection', 'biopesticides', 'biofertilisers', 'plant breeding', 'beneficial insects', 'soil health', 'natural pest control in crops'],
			it: ['Difesa biologica delle colture', 'biopesticidi', 'biofertilizzanti', 'miglioramento genetico vegetale', 'insetti utili', 'salute del suolo', 'lotta biologica'],
			pl: ['Biologiczna ochrona roślin', 'biopestycydy', 'bionawozy', 'hodowla roślin', 'pożyteczne owady', 'zdrowie gleby'],
			lt: ['Biologinė augalų apsauga', 'biopesticidai', 'biotrąšos', 'augalų selekcija', 'naudingieji vabzdžiai', 'dirvožemio sveikata'],
			hu: ['Biológiai növényvédelem', 'biopeszticid', 'biotrágya', 'növénynemesítés', 'hasznos rovarok', 'talajegészség', 'talajbaktérium'],
			es: ['Protección biológica de cultivos', 'bioplaguicidas', 'biofertilizantes', 'mejora vegetal', 'insectos beneficiosos', 'salud del suelo', 'control biológico'],
			sv: ['Biologiskt växtskydd', 'biopesticider', 'biogödsel', 'växtförädling', 'nyttodjur', 'markhälsa'],
			de: ['Biologischer Pflanzenschutz', 'Biopestizide', 'Biodünger', 'Pflanzenzüchtung', 'Nützlinge', 'Bodengesundheit']
		}
	},
	{
		code: 'drug-delivery-technology', kind: 'technology', division: '21', hs: ['3004'], cpv: ['33600000'],
		words: {
			en: ['Drug development and delivery', 'drug delivery', 'controlled release', 'encapsulation', 'vaccine development', 'clinical trials', 'formulation', 'personalised medicine'],
			it: ['Sviluppo e rilascio di farmaci', 'drug delivery', 'rilascio controllato', 'incapsulamento', 'sviluppo di vaccini', 'studi clinici', 'sperimentazione clinica', 'formulazione', 'medicina personalizzata'],
			pl: ['Opracowywanie i podawanie leków', 'nośniki leków', 'kontrolowane uwalnianie', 'kapsułkowanie', 'opracowanie szczepionek', 'badania kliniczne', 'formulacja leków', 'medycyna spersonalizowana'],
			lt: ['Vaistų kūrimas ir pernaša', 'vaistų pernaša', 'kontroliuojamas atpalaidavimas', 'kapsuliavimas', 'vakcinų kūrimas', 'klinikiniai tyrimai', 'vaistų formulės', 'individualizuota medicina'],
			hu: ['Gyógyszerfejlesztés és hatóanyag-bevitel', 'hatóanyag-leadás', 'szabályozott hatóanyag-leadás', 'kapszulázás', 'vakcinafejlesztés', 'klinikai vizsgálatok', 'formulálás', 'személyre szabott gyógyászat'],
			es: ['Desarrollo y administración de fármacos', 'liberación de fármacos', 'liberación controlada', 'encapsulación', 'desarrollo de vacunas', 'ensayos clínicos', 'formulación', 'medicina personalizada'],
			sv: ['Läkemedelsutveckling och läkemedelstillförsel', 'drug delivery', 'kontrollerad frisättning', 'inkapsling', 'vaccinutveckling', 'kliniska prövningar', 'formulering', 'individanpassad medicin'],
			de: ['Wirkstoffentwicklung und Verabreichung', 'Arzneimittelentwicklung', 'kontrollierte Freisetzung', 'Verkapselung', 'Impfstoffentwicklung', 'klinische Studien', 'Formulierung', 'personalisierte Medizin']
		}
	},
	{
		code: 'diagnostics-technology', kind: 'technology', division: '21', hs: ['3822'], cpv: ['33120000'],
		words: {
			en: ['Medical diagnostics', 'diagnostic tests', 'point-of-care testing', 'biosensor', 'biomarkers', 'genetic testing', 'PCR test', 'lab-on-a-chip', 'blood test'],
			it: ['Diagnostica medica', 'test diagnostici', 'test rapidi', 'diagnostica decentrata', 'biosensore', 'biomarcatori', 'test genetici', 'test PCR', 'esame del sangue'],
			pl: ['Diagnostyka medyczna', 'testy diagnostyczne', 'testy przyłóżkowe', 'biosensor', 'biomarkery', 'badania genetyczne', 'test PCR', 'badanie krwi'],
			lt: ['Medicininė diagnostika', 'diagnostiniai testai', 'greitieji testai', 'biojutiklis', 'biožymenys', 'genetiniai tyrimai', 'PGR testas', 'kraujo tyrimas'],
			hu: ['Orvosi diagnosztika', 'diagnosztikai teszt', 'betegágy melletti teszt', 'bioszenzor', 'biomarker', 'genetikai vizsgálat', 'PCR-teszt', 'vérvizsgálat'],
			es: ['Diagnóstico médico', 'pruebas diagnósticas', 'prueba rápida', 'biosensor', 'biomarcadores', 'pruebas genéticas', 'prueba PCR', 'análisis de sangre'],
			sv: ['Medicinsk diagnostik', 'diagnostiska tester', 'patientnära analys', 'biosensor', 'biomarkörer', 'gentest', 'PCR-test', 'blodprov'],
			de: ['Medizinische Diagnostik', 'Diagnosetests', 'patientennahe Diagnostik', 'Biosensor', 'Biomarker', 'Gentest', 'PCR-Test', 'Bluttest']
		}
	},
	{
		code: 'composites-technology', kind: 'technology', division: '22', hs: [], cpv: [],
		words: {
			en: ['Composites and lightweight construction', 'composite materials', 'glass fibre reinforced plastic', 'lightweight design', 'fibre reinforcement', 'natural fibre composites'],
			it: ['Compositi e costruzioni leggere', 'alleggerimento', 'fibre di rinforzo', 'infusione di resina', 'compositi in fibra naturale'],
			pl: ['Kompozyty i lekkie konstrukcje', 'materiały kompozytowe', 'tworzywo wzmocnione włóknem szklanym', 'lekkie konstrukcje kompozytowe', 'biokompozyty'],
			lt: ['Kompozitai ir lengvos konstrukcijos', 'kompozicinės medžiagos', 'stiklo plastikas', 'lengvos konstrukcijos', 'pluoštu armuotas plastikas', 'dervos infuzija', 'natūralaus pluošto kompozitai'],
			hu: ['Kompozitok és könnyűszerkezetek', 'kompozit anyag', 'könnyített szerkezetek', 'szálerősítés', 'gyantainfúzió', 'természetes szálas kompozit'],
			es: ['Materiales compuestos y estructuras ligeras', 'materiales compuestos', 'fibra de vidrio reforzada', 'aligeramiento', 'refuerzo con fibra', 'infusión de resina', 'compuestos de fibra natural'],
			sv: ['Kompositer och lättviktskonstruktion', 'kompositmaterial', 'lättvikt', 'fiberarmering', 'naturfiberkomposit'],
			de: ['Verbundwerkstoffe und Leichtbau', 'Kohlefaser', 'glasfaserverstärkter Kunststoff', 'Leichtbau', 'Harzinfusion', 'Naturfaserverbund']
		}
	},
	{
		code: 'plastics-processing-technology', kind: 'technology', division: '22', hs: ['8477'], cpv: ['42990000'],
		words: {
			en: ['Plastics processing technology', 'mould technology', 'extrusion process', 'multi-component moulding', 'film blowing', 'thermoforming process', 'plastics compounding'],
			it: ['Tecnologie di trasformazione della plastica', 'tecnologia degli stampi', 'processo di estrusione', 'stampaggio bicomponente', 'soffiaggio film', 'termoformatura', 'compounding'],
			pl: ['Technologie przetwórstwa tworzyw', 'technologia form', 'proces wytłaczania', 'wtrysk wielokomponentowy', 'rozdmuch folii', 'termoformowanie', 'compounding tworzyw'],
			lt: ['Plastikų perdirbimo technologijos', 'liejimo formų technologija', 'ekstruzijos procesas', 'daugiakomponentis liejimas', 'plėvelės pūtimas', 'termoformavimas', 'plastikų maišymas'],
			hu: ['Műanyag-feldolgozási technológia', 'fröccsszerszám-technológia', 'extrudálási eljárás', 'többkomponensű fröccsöntés', 'fóliafúvás', 'kompaundálás'],
			es: ['Tecnología de transformación de plásticos', 'tecnología de moldes', 'proceso de extrusión', 'inyección bicomponente', 'soplado de film', 'termoconformado', 'compounding'],
			sv: ['Plastbearbetningsteknik', 'formverktygsteknik', 'extruderingsprocess', 'flerkomponentsgjutning', 'filmblåsning', 'varmformning av plast', 'kompoundering'],
			de: ['Kunststoffverarbeitungstechnik', 'Werkzeugtechnik für Spritzguss', 'Extrusionsverfahren', 'Mehrkomponentenspritzguss', 'Folienblasen', 'Thermoformen', 'Compoundierung']
		}
	},
	{
		code: 'packaging-technology', kind: 'technology', division: '22', hs: ['8422'], cpv: ['42920000'],
		words: {
			en: ['Packaging technology', 'sustainable packaging', 'smart packaging', 'active packaging', 'edible packaging', 'barrier films', 'mono-material packaging', 'reusable packaging'],
			it: ['Tecnologie di imballaggio', 'imballaggio sostenibile', 'packaging intelligente', 'imballaggio attivo', 'imballaggio commestibile', 'film barriera', 'imballaggio monomateriale', 'imballaggi riutilizzabili'],
			pl: ['Technologie opakowaniowe', 'opakowania ekologiczne', 'inteligentne opakowania', 'opakowania aktywne', 'opakowania jadalne', 'folie barierowe', 'opakowania monomateriałowe', 'opakowania wielorazowe'],
			lt: ['Pakavimo technologijos', 'tvarios pakuotės', 'išmaniosios pakuotės', 'aktyviosios pakuotės', 'valgomos pakuotės', 'barjerinės plėvelės', 'vienos medžiagos pakuotės', 'daugkartinės pakuotės'],
			hu: ['Csomagolástechnológia', 'fenntartható csomagolás', 'okoscsomagolás', 'aktív csomagolás', 'ehető csomagolás', 'zárófólia', 'egyanyagú csomagolás', 'újrahasználható csomagolás'],
			es: ['Tecnología de envasado', 'envases sostenibles', 'envases inteligentes', 'envases activos', 'envases comestibles', 'películas barrera', 'envase monomaterial', 'envases reutilizables'],
			sv: ['Förpackningsteknik', 'hållbara förpackningar', 'smarta förpackningar', 'aktiva förpackningar', 'ätbara förpackningar', 'barriärfilm', 'monomaterialförpackning', 'återanvändbara förpackningar'],
			de: ['Verpackungstechnik', 'nachhaltige Verpackung', 'intelligente Verpackung', 'aktive Verpackung', 'essbare Verpackung', 'Barrierefolien', 'Monomaterialverpackung', 'Mehrwegverpackung']
		}
	},
	{
		code: 'green-building-materials', kind: 'technology', division: '23', hs: [], cpv: ['44100000'],
		words: {
			en: ['New building materials', 'low-carbon cement', 'green concrete', 'geopolymer', 'recycled aggregates', 'hemp building materials', 'bio-based insulation', 'phase change materials'],
			it: ['Nuovi materiali da costruzione', 'cemento a basse emissioni', 'calcestruzzo verde', 'geopolimeri', 'aggregati riciclati', 'canapa per edilizia', 'isolanti naturali', 'materiali a cambiamento di fase'],
			pl: ['Nowe materiały budowlane', 'cement niskoemisyjny', 'ekologiczny beton', 'geopolimery', 'kruszywo z recyklingu', 'beton konopny', 'izolacja naturalna', 'materiały zmiennofazowe'],
			lt: ['Naujos statybinės medžiagos', 'mažo anglies pėdsako cementas', 'ekologiškas betonas', 'geopolimerai', 'perdirbti užpildai', 'kanapių betonas', 'natūralios izoliacinės medžiagos', 'fazinio virsmo medžiagos'],
			hu: ['Új építőanyagok', 'alacsony kibocsátású cement', 'zöldbeton', 'geopolimer', 'újrahasznosított adalékanyag', 'kenderbeton', 'természetes szigetelőanyag', 'fázisváltó anyagok'],
			es: ['Nuevos materiales de construcción', 'cemento bajo en carbono', 'hormigón ecológico', 'geopolímeros', 'áridos reciclados', 'cáñamo para construcción', 'aislantes naturales', 'materiales de cambio de fase'],
			sv: ['Nya byggmaterial', 'klimatförbättrad cement', 'grön betong', 'geopolymer', 'återvunnen ballast', 'hampabetong', 'naturlig isolering', 'fasändringsmaterial'],
			de: ['Neue Baustoffe', 'CO2-armer Zement', 'Ökobeton', 'Geopolymer', 'Recyclingbaustoffe', 'Hanfbaustoffe', 'Naturdämmstoffe', 'Phasenwechselmaterialien']
		}
	},
	{
		code: 'surface-technology', kind: 'technology', division: '25', hs: [], cpv: [],
		words: {
			en: ['Coatings and surface technology', 'surface treatment', 'plasma treatment', 'anti-corrosion coating', 'thermal spraying', 'antimicrobial surfaces', 'thin films'],
			it: ['Rivestimenti e tecnologie di superficie', 'trattamento superfici', 'trattamento al plasma', 'rivestimento PVD', 'rivestimento anticorrosione', 'termospruzzatura', 'superfici antimicrobiche', 'film sottili'],
			pl: ['Powłoki i technologie powierzchni', 'obróbka powierzchni', 'obróbka plazmowa', 'powłoki antykorozyjne', 'natryskiwanie cieplne', 'powierzchnie przeciwdrobnoustrojowe', 'cienkie warstwy'],
			lt: ['Dangos ir paviršių technologijos', 'paviršių apdorojimas', 'plazminis apdorojimas', 'antikorozinės dangos', 'terminis purškimas', 'antimikrobiniai paviršiai', 'plonos plėvelės'],
			hu: ['Bevonatok és felülettechnológia', 'felületkezelési technológia', 'plazmakezelés', 'PVD-bevonat', 'korróziógátló bevonat', 'termikus szórás', 'antimikrobiális felület', 'vékonyrétegek'],
			es: ['Recubrimientos y tecnología de superficies', 'tratamiento de superficies', 'tratamiento por plasma', 'recubrimiento PVD', 'recubrimiento anticorrosión', 'proyección térmica', 'superficies antimicrobianas', 'capas finas'],
			sv: ['Beläggningar och ytteknik', 'ytbehandlingsteknik', 'plasmabehandling', 'korrosionsskydd', 'termisk sprutning', 'antimikrobiella ytor', 'tunnfilm'],
			de: ['Beschichtungen und Oberflächentechnik', 'Oberflächenbehandlung', 'Plasmabehandlung', 'Korrosionsschutz', 'thermisches Spritzen', 'antimikrobielle Oberflächen', 'Dünnschichttechnik']
		}
	},
	{
		code: 'sensor-technology', kind: 'technology', division: '26', hs: ['9025', '9026'], cpv: ['38400000'],
		words: {
			en: ['Sensor technology', 'smart sensors', 'sensor networks', 'gas sensor', 'MEMS', 'wireless sensors', 'printed sensors', 'sensor fusion', 'condition monitoring sensors'],
			it: ['Tecnologia dei sensori', 'sensori intelligenti', 'reti di sensori', 'sensore di gas', 'MEMS', 'sensori wireless', 'sensori stampati', 'sensoristica'],
			pl: ['Technika czujnikowa', 'inteligentne czujniki', 'sieci czujników', 'czujnik gazu', 'MEMS', 'czujniki bezprzewodowe', 'czujniki drukowane', 'fuzja danych z czujników'],
			lt: ['Jutiklių technologijos', 'išmanieji jutikliai', 'jutiklių tinklai', 'dujų jutiklis', 'MEMS', 'belaidžiai jutikliai', 'spausdintiniai jutikliai', 'optinis jutiklis'],
			hu: ['Érzékelőtechnológia', 'okosérzékelők', 'szenzorhálózat', 'gázérzékelő', 'MEMS', 'vezeték nélküli érzékelők', 'nyomtatott érzékelők', 'szenzortechnika'],
			es: ['Tecnología de sensores', 'sensores inteligentes', 'redes de sensores', 'sensor de gas', 'MEMS', 'sensores inalámbricos', 'sensores impresos', 'sensórica'],
			sv: ['Sensorteknik', 'smarta sensorer', 'sensornätverk', 'gassensor', 'MEMS', 'trådlösa sensorer', 'tryckta sensorer', 'givarteknik'],
			de: ['Sensortechnik', 'intelligente Sensoren', 'Sensornetzwerke', 'Gassensor', 'MEMS', 'Funksensoren', 'gedruckte Sensoren', 'Messfühler']
		}
	},
	{
		code: 'photonics-technology', kind: 'technology', division: '26', hs: ['9013'], cpv: ['38600000'],
		words: {
			en: ['Photonics and optics', 'optics', 'optical fibre sensors', 'LED technology', 'spectroscopy', 'infrared imaging', 'optical coatings'],
			it: ['Fotonica e ottica', 'ottica', 'sorgente laser', 'sensori a fibra ottica', 'tecnologia LED', 'spettroscopia', 'imaging a infrarossi', 'rivestimenti ottici'],
			pl: ['Fotonika i optyka', 'optyka', 'źródło laserowe', 'czujniki światłowodowe', 'technologia LED', 'spektroskopia', 'obrazowanie w podczerwieni', 'powłoki optyczne'],
			lt: ['Fotonika ir optika', 'optika', 'lazerinis šaltinis', 'šviesolaidiniai jutikliai', 'LED technologija', 'spektroskopija', 'infraraudonasis vaizdinimas', 'optinės dangos'],
			hu: ['Fotonika és optika', 'optika', 'optikai szálas érzékelő', 'LED-technológia', 'spektroszkópia', 'infravörös képalkotás', 'optikai bevonat'],
			es: ['Fotónica y óptica', 'óptica', 'fuente láser', 'sensores de fibra óptica', 'tecnología LED', 'espectroscopía', 'imagen infrarroja', 'recubrimientos ópticos'],
			sv: ['Fotonik och optik', 'optik', 'laserkälla', 'fiberoptiska sensorer', 'LED-teknik', 'spektroskopi', 'infraröd avbildning', 'optiska beläggningar'],
			de: ['Photonik und Optik', 'Optik', 'Laserquelle', 'faseroptische Sensoren', 'LED-Technik', 'Spektroskopie', 'Infrarotbildgebung', 'optische Beschichtungen']
		}
	},
	{
		code: 'microelectronics-technology', kind: 'technology', division: '26', hs: ['8542'], cpv: ['31700000'],
		words: {
			en: ['Microelectronics and chip design', 'printed electronics', 'FPGA', 'embedded systems', 'electronics design'],
			it: ['Microelettronica e progettazione chip', 'chip', 'elettronica stampata', 'FPGA', 'progettazione elettronica'],
			pl: ['Mikroelektronika i projektowanie układów', 'chipy', 'elektronika drukowana', 'FPGA', 'projektowanie elektroniki'],
			lt: ['Mikroelektronika ir lustų kūrimas', 'lustai', 'spausdintinė elektronika', 'FPGA', 'elektronikos projektavimas'],
			hu: ['Mikroelektronika és csiptervezés', 'félvezetők', 'csip', 'chip', 'nyomtatott elektronika', 'FPGA', 'beágyazott rendszerek'],
			es: ['Microelectrónica y diseño de chips', 'chips', 'electrónica impresa', 'FPGA', 'diseño electrónico'],
			sv: ['Mikroelektronik och kretskonstruktion', 'chip', 'tryckt elektronik', 'FPGA', 'inbyggd elektronik'],
			de: ['Mikroelektronik und Chipentwurf', 'Chips', 'gedruckte Elektronik', 'FPGA', 'eingebettete Systeme']
		}
	},
	{
		code: 'quantum-technology', kind: 'technology', division: '26', hs: [], cpv: [],
		words: {
			en: ['Quantum technology', 'quantum computing', 'quantum sensors', 'quantum communication', 'quantum cryptography', 'cryogenics'],
			it: ['Tecnologie quantistiche', 'calcolo quantistico', 'computer quantistico', 'sensori quantistici', 'comunicazione quantistica', 'crittografia quantistica', 'criogenia'],
			pl: ['Technologie kwantowe', 'komputer kwantowy', 'obliczenia kwantowe', 'czujniki kwantowe', 'komunikacja kwantowa', 'kryptografia kwantowa', 'kriogenika'],
			lt: ['Kvantinės technologijos', 'kvantinis kompiuteris', 'kvantiniai skaičiavimai', 'kvantiniai jutikliai', 'kvantinis ryšys', 'kvantinė kriptografija', 'kriogenika'],
			hu: ['Kvantumtechnológia', 'kvantumszámítógép', 'kvantumszámítás', 'kvantumérzékelő', 'kvantumkommunikáció', 'kvantumtitkosítás', 'kriogenika'],
			es: ['Tecnología cuántica', 'computación cuántica', 'ordenador cuántico', 'sensores cuánticos', 'comunicación cuántica', 'criptografía cuántica', 'criogenia'],
			sv: ['Kvantteknik', 'kvantdator', 'kvantberäkning', 'kvantsensorer', 'kvantkommunikation', 'kvantkryptering', 'kryoteknik'],
			de: ['Quantentechnologie', 'Quantencomputer', 'Quantencomputing', 'Quantensensoren', 'Quantenkommunikation', 'Quantenkryptografie', 'Kryotechnik']
		}
	},
	{
		code: 'measurement-technology', kind: 'technology', division: '26', hs: ['9031'], cpv: ['38300000', '38500000'],
		words: {
			en: ['Measurement and testing technology', 'metrology', 'non-destructive testing', 'ultrasonic testing', 'test bench', 'process analysis', 'coordinate measuring', 'data acquisition'],
			it: ['Tecnologie di misura e prova', 'controlli non distruttivi', 'controllo a ultrasuoni', 'banco di prova', 'analisi di processo', 'misura a coordinate', 'acquisizione dati'],
			pl: ['Technika pomiarowa i badawcza', 'metrologia', 'badania nieniszczące', 'badania ultradźwiękowe', 'stanowisko badawcze', 'analiza procesowa', 'pomiary współrzędnościowe', 'akwizycja danych'],
			lt: ['Matavimo ir bandymų technologijos', 'metrologija', 'neardomieji bandymai', 'ultragarsinė patikra', 'bandymų stendas', 'procesų analizė', 'koordinatinis matavimas', 'duomenų surinkimas'],
			hu: ['Méréstechnika és vizsgálattechnika', 'metrológia', 'roncsolásmentes vizsgálat', 'ultrahangos vizsgálat', 'tesztpad', 'folyamatelemzés', 'koordináta-mérés', 'adatgyűjtés'],
			es: ['Tecnología de medición y ensayo', 'ensayos no destructivos', 'inspección por ultrasonidos', 'banco de pruebas', 'análisis de procesos', 'medición por coordenadas', 'adquisición de datos'],
			sv: ['Mät- och provningsteknik', 'metrologi', 'oförstörande provning', 'ultraljudsprovning', 'provbänk', 'processanalys', 'koordinatmätning', 'datainsamling'],
			de: ['Mess- und Prüftechnik', 'Metrologie', 'zerstörungsfreie Prüfung', 'Ultraschallprüfung', 'Prüfstand', 'Prozessanalytik', 'Koordinatenmesstechnik', 'Messdatenerfassung']
		}
	},
	{
		code: 'medical-imaging-technology', kind: 'technology', division: '26', hs: ['9018', '9022'], cpv: ['33110000'],
		words: {
			en: ['Medical imaging technology', 'X-ray', 'ultrasound', 'MRI', 'CT scan', 'endoscopy', 'image-guided surgery', 'surgical robots'],
			it: ['Diagnostica per immagini', 'radiografia', 'raggi X', 'ecografia', 'risonanza magnetica', 'TAC', 'endoscopia', 'chirurgia guidata da immagini', 'robot chirurgico'],
			pl: ['Obrazowanie medyczne', 'ultrasonografia', 'USG', 'rezonans magnetyczny', 'tomografia komputerowa', 'endoskopia', 'robot chirurgiczny'],
			lt: ['Medicininis vaizdinimas', 'rentgenas', 'ultragarsas', 'magnetinis rezonansas', 'kompiuterinė tomografija', 'endoskopija', 'chirurginis robotas'],
			hu: ['Orvosi képalkotás', 'röntgen', 'ultrahang', 'MRI', 'CT', 'komputertomográfia', 'endoszkópia', 'sebészrobot'],
			es: ['Imagen médica', 'ecografía', 'resonancia magnética', 'tomografía', 'TAC', 'endoscopia', 'robot quirúrgico'],
			sv: ['Medicinsk bildteknik', 'röntgen', 'ultraljud', 'magnetkamera', 'datortomografi', 'endoskopi', 'kirurgirobot', 'bildstyrd kirurgi'],
			de: ['Medizinische Bildgebung', 'Röntgen', 'Ultraschall', 'MRT', 'Computertomografie', 'CT', 'Endoskopie', 'bildgeführte Chirurgie', 'Operationsroboter']
		}
	},
	{
		code: 'traceability-identification', kind: 'technology', division: '26', hs: [], cpv: ['48720000'],
		words: {
			en: ['Traceability and identification', 'RFID', 'barcode', 'QR code', 'digital product passport', 'anti-counterfeiting', 'track and trace', 'NFC', 'biometrics'],
			it: ['Tracciabilità e identificazione', 'RFID', 'codice a barre', 'codice QR', 'passaporto digitale di prodotto', 'anticontraffazione', 'tracciabilità di filiera', 'NFC', 'biometria'],
			pl: ['Identyfikowalność i znakowanie', 'RFID', 'kod kreskowy', 'kod QR', 'cyfrowy paszport produktu', 'ochrona przed podróbkami', 'śledzenie produktów', 'NFC', 'biometria'],
			lt: ['Atsekamumas ir identifikavimas', 'RFID', 'brūkšninis kodas', 'QR kodas', 'skaitmeninis gaminio pasas', 'apsauga nuo klastojimo', 'produktų sekimas', 'NFC', 'biometrija'],
			hu: ['Nyomonkövethetőség és azonosítás', 'RFID', 'vonalkód', 'QR-kód', 'digitális termékútlevél', 'hamisítás elleni védelem', 'nyomon követés', 'NFC', 'biometria'],
			es: ['Trazabilidad e identificación', 'RFID', 'código de barras', 'código QR', 'pasaporte digital de producto', 'antifalsificación', 'seguimiento de productos', 'NFC', 'biometría'],
			sv: ['Spårbarhet och identifiering', 'RFID', 'streckkod', 'QR-kod', 'digitalt produktpass', 'förfalskningsskydd', 'produktspårning', 'NFC', 'biometri'],
			de: ['Rückverfolgbarkeit und Identifikation', 'RFID', 'Barcode', 'Strichcode', 'QR-Code', 'digitaler Produktpass', 'Fälschungsschutz', 'Track and Trace', 'NFC', 'Biometrie']
		}
	},
	{
		code: 'photovoltaic-technology', kind: 'technology', division: '26', hs: ['8541'], cpv: ['09330000'],
		words: {
			en: ['Solar technology', 'photovoltaics', 'PV', 'solar energy', 'agrivoltaics', 'building-integrated photovoltaics', 'perovskite', 'solar thermal', 'floating solar', 'solar installation'],
			it: ['Tecnologie solari', 'fotovoltaico', 'energia solare', 'agrivoltaico', 'fotovoltaico integrato', 'perovskite', 'solare termico', 'fotovoltaico galleggiante', 'impianto fotovoltaico'],
			pl: ['Technologie słoneczne', 'fotowoltaika', 'PV', 'energia słoneczna', 'agrofotowoltaika', 'fotowoltaika zintegrowana z budynkiem', 'perowskity', 'energia solarna', 'instalacja fotowoltaiczna'],
			lt: ['Saulės energijos technologijos', 'fotovoltika', 'saulės energija', 'agrovoltika', 'į pastatą integruota fotovoltika', 'perovskitai', 'saulės šiluma', 'saulės jėgainė'],
			hu: ['Napenergia-technológia', 'fotovoltaika', 'napenergia', 'agrofotovoltaika', 'épületbe integrált napelem', 'perovszkit', 'naphő', 'napelemes rendszer'],
			es: ['Tecnología solar', 'fotovoltaica', 'energía fotovoltaica', 'energía solar', 'agrovoltaica', 'fotovoltaica integrada en edificios', 'perovskita', 'solar térmica', 'solar flotante', 'instalación fotovoltaica'],
			sv: ['Solenergiteknik', 'solceller', 'solenergi', 'solel', 'jordbrukssolceller', 'byggnadsintegrerade solceller', 'perovskit', 'solvärme', 'solcellsanläggning'],
			de: ['Solartechnik', 'Photovoltaik', 'PV', 'Solarenergie', 'Agri-Photovoltaik', 'gebäudeintegrierte Photovoltaik', 'Perowskit', 'Solarthermie', 'Photovoltaikanlage']
		}
	},
	{
		code: 'machine-vision', kind: 'technology', division: '26', hs: [], cpv: [],
		words: {
			en: ['Machine vision', 'image processing', 'vision system', 'optical inspection', 'camera inspection', 'hyperspectral imaging', '3D scanning', 'object recognition'],
			it: ['Visione artificiale', 'elaborazione immagini', 'sistema di visione', 'ispezione ottica', 'controllo con telecamere', 'imaging iperspettrale', 'scansione 3D', 'riconoscimento oggetti'],
			pl: ['Wizja maszynowa', 'przetwarzanie obrazu', 'system wizyjny', 'systemy wizyjne', 'inspekcja optyczna', 'kontrola kamerowa', 'obrazowanie hiperspektralne', 'skanowanie 3D', 'rozpoznawanie obiektów'],
			lt: ['Mašininė rega', 'vaizdų apdorojimas', 'regos sistema', 'kompiuterinė rega', 'optinė kontrolė', 'hiperspektrinis vaizdinimas', '3D skenavimas', 'objektų atpažinimas'],
			hu: ['Gépi látás', 'képfeldolgozás', 'ipari kamerarendszer', 'optikai ellenőrzés', 'kamerás ellenőrzés', 'hiperspektrális képalkotás', '3D szkennelés', 'tárgyfelismerés'],
			es: ['Visión artificial', 'procesamiento de imágenes', 'sistema de visión', 'inspección óptica', 'inspección con cámaras', 'imagen hiperespectral', 'escaneado 3D', 'reconocimiento de objetos'],
			sv: ['Maskinseende', 'bildbehandling', 'visionsystem', 'optisk inspektion', 'datorseende', 'kamerainspektion', 'hyperspektral avbildning', '3D-skanning', 'objektigenkänning'],
			de: ['Maschinelles Sehen', 'Bildverarbeitung', 'Bildverarbeitungssystem', 'optische Inspektion', 'Kamerainspektion', 'Hyperspektralbildgebung', '3D-Scannen', 'Objekterkennung']
		}
	},
	{
		code: 'internet-of-things', kind: 'technology', division: '26', hs: [], cpv: [],
		words: {
			en: ['Internet of Things', 'IoT', 'connected devices', 'industrial IoT', 'LoRaWAN', 'remote monitoring', 'Industry 4.0'],
			it: ['Internet delle cose', 'IoT', 'dispositivi connessi', 'IoT industriale', 'LoRaWAN', 'monitoraggio remoto', 'Industria 4.0', 'oggetti connessi'],
			pl: ['Internet rzeczy', 'IoT', 'urządzenia połączone', 'przemysłowy internet rzeczy', 'LoRaWAN', 'zdalny monitoring', 'Przemysł 4.0'],
			lt: ['Daiktų internetas', 'IoT', 'pramoninis daiktų internetas', 'LoRaWAN', 'nuotolinis stebėjimas', 'Pramonė 4.0'],
			hu: ['Dolgok internete', 'IoT', 'ipari IoT', 'LoRaWAN', 'távfelügyelet', 'Ipar 4.0'],
			es: ['Internet de las cosas', 'IoT', 'dispositivos conectados', 'IoT industrial', 'LoRaWAN', 'monitorización remota', 'Industria 4.0'],
			sv: ['Sakernas internet', 'IoT', 'uppkopplade produkter', 'industriell IoT', 'LoRaWAN', 'fjärrövervakning', 'Industri 4.0'],
			de: ['Internet der Dinge', 'IoT', 'vernetzte Geräte', 'industrielles IoT', 'LoRaWAN', 'Fernüberwachung', 'Industrie 4.0']
		}
	},
	{
		code: 'energy-storage-technology', kind: 'technology', division: '27', hs: ['8507'], cpv: ['31400000'],
		words: {
			en: ['Energy storage technology', 'battery storage', 'battery technology', 'lithium-ion', 'thermal storage', 'battery recycling', 'second-life batteries'],
			it: ['Tecnologie di accumulo energetico', 'accumulo a batterie', 'tecnologia delle batterie', 'ioni di litio', 'gestione delle batterie BMS', 'accumulo termico', 'riciclo batterie', 'batterie di seconda vita'],
			pl: ['Magazynowanie energii', 'magazyny energii', 'technologia baterii', 'ogniwa litowo-jonowe', 'system zarządzania baterią BMS', 'magazyn ciepła', 'recykling baterii'],
			lt: ['Energijos kaupimo technologijos', 'energijos kaupikliai', 'baterijų technologijos', 'ličio jonų', 'baterijų valdymo sistema', 'šilumos kaupimas', 'baterijų perdirbimas'],
			hu: ['Energiatárolási technológia', 'energiatároló', 'akkumulátoros tárolás', 'akkumulátortechnológia', 'lítiumion', 'akkumulátorkezelő rendszer', 'hőtárolás', 'akkumulátor-újrahasznosítás'],
			es: ['Almacenamiento de energía', 'almacenamiento en baterías', 'tecnología de baterías', 'iones de litio', 'sistema de gestión de baterías', 'almacenamiento térmico', 'reciclaje de baterías'],
			sv: ['Energilagringsteknik', 'batterilager', 'batteriteknik', 'litiumjon', 'batteristyrning BMS', 'värmelagring', 'batteriåtervinning', 'återbrukade batterier'],
			de: ['Energiespeichertechnik', 'Batteriespeicher', 'Batterietechnik', 'Lithium-Ionen', 'Batteriemanagementsystem', 'Wärmespeicher', 'Batterierecycling']
		}
	},
	{
		code: 'smart-grid-technology', kind: 'technology', division: '27', hs: ['8537'], cpv: ['31200000'],
		words: {
			en: ['Smart grids', 'smart meter', 'demand response', 'energy management system', 'microgrid', 'grid balancing', 'virtual power plant', 'flexibility market'],
			it: ['Reti intelligenti', 'smart grid', 'contatore intelligente', 'gestione della domanda', 'sistema di gestione energia', 'microrete', 'bilanciamento rete', 'centrale elettrica virtuale'],
			pl: ['Inteligentne sieci', 'smart grid', 'inteligentny licznik', 'zarządzanie popytem na energię', 'system zarządzania energią', 'mikrosieć', 'bilansowanie sieci', 'wirtualna elektrownia'],
			lt: ['Išmanieji tinklai', 'išmanusis skaitiklis', 'paklausos valdymas', 'energijos valdymo sistema', 'mikrotinklas', 'tinklo balansavimas', 'virtuali elektrinė'],
			hu: ['Okoshálózatok', 'keresletoldali szabályozás', 'energiamenedzsment-rendszer', 'mikrohálózat', 'hálózatkiegyenlítés', 'virtuális erőmű'],
			es: ['Redes inteligentes', 'smart grid', 'contador inteligente', 'respuesta de la demanda', 'sistema de gestión energética', 'microrred', 'equilibrio de red', 'central eléctrica virtual'],
			sv: ['Smarta elnät', 'smart elmätare', 'efterfrågeflexibilitet', 'energistyrningssystem', 'mikronät', 'nätbalansering', 'virtuellt kraftverk'],
			de: ['Intelligente Stromnetze', 'Smart Grid', 'intelligenter Stromzähler', 'Lastmanagement', 'Energiemanagementsystem', 'Mikronetz', 'Netzausgleich', 'virtuelles Kraftwerk']
		}
	},
	{
		code: 'power-electronics-technology', kind: 'technology', division: '27', hs: ['8504'], cpv: ['31100000'],
		words: {
			en: ['Power electronics and drives', 'power converter', 'electric drive', 'motor control', 'wireless power'],
			it: ['Elettronica di potenza e azionamenti', 'convertitore di potenza', 'azionamento elettrico', 'convertitore di frequenza', 'controllo motori', 'ricarica senza fili'],
			pl: ['Energoelektronika i napędy', 'inwerter', 'przekształtnik mocy', 'napęd elektryczny', 'przemiennik częstotliwości', 'sterowanie silnikiem'],
			lt: ['Galios elektronika ir pavaros', 'keitiklis', 'galios keitiklis', 'elektros pavara', 'dažnio keitiklis', 'variklių valdymas'],
			hu: ['Teljesítményelektronika és hajtások', 'teljesítményátalakító', 'villamos hajtás', 'motorvezérlés', 'szilícium-karbid'],
			es: ['Electrónica de potencia y accionamientos', 'inversor eléctrico', 'convertidor de potencia', 'accionamiento eléctrico', 'variador de frecuencia', 'control de motores'],
			sv: ['Kraftelektronik och drivsystem', 'kraftomvandlare', 'eldrift', 'motorstyrning', 'trådlös laddning'],
			de: ['Leistungselektronik und Antriebe', 'Stromrichter', 'Elektroantrieb', 'Motorsteuerung', 'kabelloses Laden']
		}
	},
	{
		code: 'electric-mobility-technology', kind: 'technology', division: '27', hs: [], cpv: ['31610000'],
		words: {
			en: ['E-mobility and charging', 'electric vehicle', 'electric car', 'charging station', 'e-bike technology', 'electric bus', 'retrofit to electric'],
			it: ['Mobilità elettrica e ricarica', 'veicolo elettrico', 'auto elettrica', 'colonnina di ricarica', 'autobus elettrico', 'retrofit elettrico'],
			pl: ['Elektromobilność i ładowanie', 'pojazd elektryczny', 'samochód elektryczny', 'stacja ładowania', 'ładowarka samochodowa', 'autobus elektryczny', 'konwersja na napęd elektryczny'],
			lt: ['Elektromobilumas ir įkrovimas', 'elektrinė transporto priemonė', 'elektromobilis', 'įkrovimo stotelė', 'elektrinis autobusas'],
			hu: ['E-mobilitás és töltés', 'villanyautó', 'elektromos autó', 'gyorstöltés', 'elektromos busz'],
			es: ['Movilidad eléctrica y recarga', 'vehículo eléctrico', 'coche eléctrico', 'punto de recarga', 'cargador de coche', 'autobús eléctrico', 'electromovilidad'],
			sv: ['Elmobilitet och laddning', 'elbil', 'laddstation', 'laddstolpe', 'elbuss'],
			de: ['Elektromobilität und Laden', 'Elektrofahrzeug', 'Elektroauto', 'Ladestation', 'Ladesäule', 'Elektrobus']
		}
	},
	{
		code: 'building-automation-technology', kind: 'technology', division: '27', hs: [], cpv: [],
		words: {
			en: ['Building automation and smart home', 'smart home', 'building management system', 'KNX', 'smart lighting', 'smart thermostat', 'access control systems', 'indoor climate control'],
			it: ['Domotica e automazione degli edifici', 'domotica', 'casa intelligente', 'gestione degli edifici BMS', 'KNX', 'illuminazione intelligente', 'termostato intelligente'],
			pl: ['Automatyka budynkowa i inteligentny dom', 'inteligentny dom', 'system zarządzania budynkiem BMS', 'KNX', 'inteligentne oświetlenie', 'inteligentny termostat'],
			lt: ['Pastatų automatizavimas ir išmanieji namai', 'išmanusis namas', 'pastato valdymo sistema', 'KNX', 'išmanusis apšvietimas', 'išmanusis termostatas', 'prieigos kontrolė'],
			hu: ['Épületautomatizálás és okosotthon', 'okosotthon', 'épületfelügyeleti rendszer', 'KNX', 'okosvilágítás', 'okos termosztát', 'beléptetőrendszer'],
			es: ['Domótica e inmótica', 'domótica', 'hogar inteligente', 'gestión técnica de edificios', 'KNX', 'iluminación inteligente', 'termostato inteligente', 'control de accesos'],
			sv: ['Fastighetsautomation och smarta hem', 'smarta hem', 'styrsystem för byggnader', 'KNX', 'smart belysning', 'smart termostat'],
			de: ['Gebäudeautomation und Smart Home', 'Smart Home', 'Gebäudeleittechnik', 'KNX', 'intelligente Beleuchtung', 'smartes Thermostat']
		}
	},
	{
		code: 'hydrogen-technology', kind: 'technology', division: '27', hs: ['2804'], cpv: ['24100000'],
		words: {
			en: ['Hydrogen technology', 'green hydrogen', 'hydrogen', 'fuel cell', 'electrolyser', 'electrolysis', 'hydrogen refuelling', 'power-to-gas', 'e-fuels'],
			it: ["Tecnologie dell'idrogeno", 'idrogeno verde', 'idrogeno', 'cella a combustibile', 'elettrolizzatore', 'elettrolisi', 'rifornimento di idrogeno', 'power-to-gas', 'carburanti sintetici'],
			pl: ['Technologie wodorowe', 'zielony wodór', 'wodór', 'ogniwo paliwowe', 'ogniwa paliwowe', 'elektrolizer', 'elektroliza', 'stacja tankowania wodoru', 'paliwa syntetyczne'],
			lt: ['Vandenilio technologijos', 'žaliasis vandenilis', 'vandenilis', 'kuro elementai', 'elektrolizeris', 'elektrolizė', 'vandenilio pildymo stotelė', 'sintetinis kuras'],
			hu: ['Hidrogéntechnológia', 'zöldhidrogén', 'hidrogén', 'üzemanyagcella', 'elektrolizáló', 'elektrolízis', 'hidrogéntöltő állomás', 'szintetikus üzemanyag'],
			es: ['Tecnología del hidrógeno', 'hidrógeno verde', 'hidrógeno', 'pila de combustible', 'electrolizador', 'electrólisis', 'hidrogenera', 'combustibles sintéticos'],
			sv: ['Vätgasteknik', 'grön vätgas', 'vätgas', 'väte', 'bränslecell', 'elektrolysör', 'elektrolys', 'vätgastankning', 'elektrobränslen'],
			de: ['Wasserstofftechnik', 'grüner Wasserstoff', 'Wasserstoff', 'Brennstoffzelle', 'Elektrolyseur', 'Elektrolyse', 'Wasserstofftankstelle', 'Power-to-Gas', 'synthetische Kraftstoffe']
		}
	},
	{
		code: 'wind-technology', kind: 'technology', division: '28', hs: ['8502'], cpv: ['31120000'],
		words: {
			en: ['Wind energy technology', 'wind power', 'wind turbine', 'rotor blades', 'offshore wind', 'small wind turbine', 'wind turbine maintenance', 'windmill'],
			it: ['Tecnologie eoliche', 'energia eolica', 'eolico', 'turbina eolica', 'pale eoliche', 'eolico offshore', 'minieolico', 'manutenzione turbine eoliche', 'mulino eolico'],
			pl: ['Technologie wiatrowe', 'energia wiatrowa', 'energetyka wiatrowa', 'turbina wiatrowa', 'łopaty wirnika', 'morska energetyka wiatrowa', 'offshore', 'mała turbina wiatrowa', 'wiatrak'],
			lt: ['Vėjo energijos technologijos', 'vėjo energija', 'vėjo jėgainė', 'vėjo turbina', 'rotoriaus mentės', 'jūrinis vėjas', 'mažoji vėjo jėgainė', 'vėjo malūnas'],
			hu: ['Szélenergia-technológia', 'szélenergia', 'szélkerék', 'rotorlapát', 'tengeri szélerőmű', 'kis szélturbina'],
			es: ['Tecnología eólica', 'energía eólica', 'aerogenerador', 'turbina eólica', 'palas de aerogenerador', 'eólica marina', 'minieólica', 'mantenimiento de aerogeneradores', 'molinos de viento'],
			sv: ['Vindkraftsteknik', 'vindkraft', 'vindturbin', 'rotorblad', 'havsbaserad vindkraft', 'småskalig vindkraft', 'vindsnurra'],
			de: ['Windkrafttechnik', 'Windkraft', 'Windenergie', 'Windrad', 'Windturbine', 'Rotorblätter', 'Offshore-Wind', 'Kleinwindanlage']
		}
	},
	{
		code: 'additive-manufacturing', kind: 'technology', division: '28', hs: ['8485'], cpv: [],
		words: {
			en: ['Additive manufacturing', '3D printing', '3D printer', 'metal 3D printing', 'rapid prototyping', 'laser sintering', 'printed parts', 'filament'],
			it: ['Manifattura additiva', 'stampa 3D', 'stampante 3D', 'stampa 3D in metallo', 'prototipazione rapida', 'sinterizzazione laser', 'filamento'],
			pl: ['Wytwarzanie przyrostowe', 'druk 3D', 'drukarka 3D', 'drukowanie 3D', 'druk 3D z metalu', 'szybkie prototypowanie', 'spiekanie laserowe', 'filament'],
			lt: ['Adityvioji gamyba', '3D spausdinimas', '3D spausdintuvas', '3D spauda', 'metalo 3D spausdinimas', 'greitasis prototipavimas', 'lazerinis sukepinimas'],
			hu: ['Additív gyártás', '3D nyomtatás', '3D nyomtató', 'fém 3D nyomtatás', 'gyors prototípusgyártás', 'lézeres szinterezés', 'filament'],
			es: ['Fabricación aditiva', 'impresión 3D', 'impresora 3D', 'impresión 3D en metal', 'prototipado rápido', 'sinterizado láser', 'filamento'],
			sv: ['Additiv tillverkning', '3D-utskrift', '3D-skrivare', '3D-printing', 'metallprintning', 'snabb prototypframtagning', 'lasersintring', 'filament'],
			de: ['Additive Fertigung', '3D-Druck', '3D-Drucker', 'Metall-3D-Druck', 'schnelle Prototypen', 'Rapid Prototyping', 'Lasersintern', 'Filament']
		}
	},
	{
		code: 'laser-processing-technology', kind: 'technology', division: '28', hs: ['8456'], cpv: ['42610000'],
		words: {
			en: ['Laser material processing', 'laser welding', 'laser engraving', 'laser marking', 'laser cladding', 'laser micromachining', 'water jet technology', 'plasma cutting technology'],
			it: ['Lavorazioni laser', 'saldatura laser', 'incisione laser', 'marcatura laser', 'laser cladding', 'microlavorazione laser', "tecnologia a getto d'acqua"],
			pl: ['Laserowa obróbka materiałów', 'spawanie laserowe', 'grawerowanie laserowe', 'znakowanie laserowe', 'napawanie laserowe', 'mikroobróbka laserowa', 'technologia strumienia wody'],
			lt: ['Lazerinis medžiagų apdirbimas', 'graviravimas lazeriu', 'lazerinis ženklinimas', 'lazerinis aplydymas', 'lazerinis mikroapdirbimas', 'vandens srovės technologija'],
			hu: ['Lézeres anyagmegmunkálás', 'lézerhegesztés', 'lézergravírozás', 'lézerjelölés', 'lézeres felrakóhegesztés', 'lézeres mikromegmunkálás', 'vízsugaras technológia'],
			es: ['Procesado láser de materiales', 'soldadura láser', 'grabado láser', 'marcado láser', 'recargue láser', 'micromecanizado láser', 'tecnología de chorro de agua'],
			sv: ['Laserbearbetning', 'lasersvetsning', 'lasergravering', 'lasermärkning', 'laserpåsvetsning', 'lasermikrobearbetning', 'vattenskärningsteknik'],
			de: ['Lasermaterialbearbeitung', 'Laserschweißen', 'Lasergravur', 'Laserbeschriftung', 'Laserauftragschweißen', 'Lasermikrobearbeitung', 'Wasserstrahltechnik']
		}
	},
	{
		code: 'joining-technology', kind: 'technology', division: '28', hs: ['8515'], cpv: ['42660000'],
		words: {
			en: ['Joining and welding technology', 'friction stir welding', 'adhesive bonding', 'robot welding', 'brazing technology', 'riveting technology'],
			it: ['Tecnologie di giunzione e saldatura', 'saldatura per attrito', 'incollaggio strutturale', 'brasatura', 'rivettatura'],
			pl: ['Technologie łączenia i spawania', 'zgrzewanie tarciowe', 'klejenie konstrukcyjne', 'lutowanie twarde', 'nitowanie'],
			lt: ['Sujungimo ir suvirinimo technologijos', 'trintinis suvirinimas', 'ultragarsinis suvirinimas', 'klijavimo technologija', 'litavimas kietlydmetaliu', 'kniedijimas'],
			hu: ['Kötéstechnológia és hegesztéstechnika', 'dörzshegesztés', 'szerkezeti ragasztás', 'keményforrasztás', 'szegecselés'],
			es: ['Tecnología de unión y soldadura', 'soldadura por fricción', 'unión adhesiva', 'soldadura fuerte', 'remachado'],
			sv: ['Fogningsteknik och svetsteknik', 'friktionssvetsning', 'limfogning', 'hårdlödning', 'nitning'],
			de: ['Füge- und Schweißtechnik', 'Rührreibschweißen', 'Klebetechnik', 'Hartlöten', 'Niettechnik']
		}
	},
	{
		code: 'heat-pump-technology', kind: 'technology', division: '28', hs: ['8418'], cpv: ['42530000'],
		words: {
			en: ['Heat pump and heat recovery technology', 'high-temperature heat pump', 'waste heat recovery', 'heat recovery', 'geothermal', 'ground-source heat', 'natural refrigerants', 'absorption cooling'],
			it: ['Pompe di calore e recupero termico', 'pompa di calore ad alta temperatura', 'calore di scarto', 'recupero di calore', 'geotermia', 'refrigeranti naturali', 'raffreddamento ad assorbimento'],
			pl: ['Technologie pomp ciepła i odzysku ciepła', 'wysokotemperaturowa pompa ciepła', 'ciepło odpadowe', 'odzysk ciepła', 'geotermia', 'naturalne czynniki chłodnicze', 'chłodzenie absorpcyjne'],
			lt: ['Šilumos siurblių ir šilumos atgavimo technologijos', 'aukštos temperatūros šilumos siurblys', 'atliekinė šiluma', 'šilumos rekuperacija', 'geotermija', 'natūralūs šaltnešiai', 'absorbcinis vėsinimas'],
			hu: ['Hőszivattyú- és hővisszanyerési technológia', 'magas hőmérsékletű hőszivattyú', 'hulladékhő', 'hővisszanyerés', 'geotermia', 'természetes hűtőközeg', 'abszorpciós hűtés'],
			es: ['Tecnología de bombas de calor y recuperación de calor', 'bomba de calor de alta temperatura', 'calor residual', 'recuperación de calor', 'geotermia', 'refrigerantes naturales', 'refrigeración por absorción'],
			sv: ['Värmepumps- och värmeåtervinningsteknik', 'högtemperaturvärmepump', 'spillvärme', 'värmeåtervinning', 'geoenergi', 'bergvärme', 'naturliga köldmedier', 'absorptionskyla'],
			de: ['Wärmepumpen- und Wärmerückgewinnungstechnik', 'Hochtemperaturwärmepumpe', 'Abwärme', 'Wärmerückgewinnung', 'Geothermie', 'Erdwärme', 'natürliche Kältemittel', 'Absorptionskälte']
		}
	},
	{
		code: 'water-treatment-technology', kind: 'technology', division: '28', hs: ['8421'], cpv: ['42910000'],
		words: {
			en: ['Water treatment technology', 'wastewater treatment', 'water purification', 'membrane filtration', 'desalination', 'UV disinfection of water', 'water reuse', 'sludge treatment', 'sewage treatment plant'],
			it: ['Tecnologie di trattamento acque', 'depurazione', 'depuratore', 'trattamento acque reflue', 'potabilizzazione', 'filtrazione a membrana', 'dissalazione', "riuso dell'acqua", 'trattamento fanghi'],
			pl: ['Technologie uzdatniania wody', 'oczyszczanie ścieków', 'oczyszczalnia', 'uzdatnianie wody', 'filtracja membranowa', 'odsalanie', 'odzysk wody', 'przeróbka osadów', 'oczyszczalnia ścieków'],
			lt: ['Vandens valymo technologijos', 'nuotekų valymas', 'vandens gryninimas', 'vandens valymas', 'membraninis filtravimas', 'gėlinimas', 'pakartotinis vandens naudojimas', 'dumblo apdorojimas', 'nuotekų valymo įrenginiai'],
			hu: ['Víztisztítási technológia', 'szennyvíztisztítás', 'víztisztítás', 'vízkezelés', 'membránszűrés', 'sótalanítás', 'víz-újrahasznosítás', 'iszapkezelés', 'szennyvíztisztító'],
			es: ['Tecnología de tratamiento de aguas', 'depuración de aguas', 'depuradora', 'potabilización', 'filtración por membranas', 'desalinización', 'reutilización de agua', 'tratamiento de lodos'],
			sv: ['Vattenreningsteknik', 'vattenrening', 'avloppsrening', 'membranfiltrering', 'avsaltning', 'UV-desinfektion', 'vattenåteranvändning', 'slambehandling', 'reningsverk'],
			de: ['Wasseraufbereitungstechnik', 'Abwasserreinigung', 'Abwasserbehandlung', 'Wasseraufbereitung', 'Membranfiltration', 'Entsalzung', 'Wasserwiederverwendung', 'Schlammbehandlung', 'Kläranlage']
		}
	},
	{
		code: 'air-filtration-technology', kind: 'technology', division: '28', hs: ['8421'], cpv: ['42510000'],
		words: {
			en: ['Air cleaning and filtration technology', 'air purification', 'air quality', 'odour control', 'exhaust gas cleaning', 'emission reduction', 'air disinfection'],
			it: ["Tecnologie di filtrazione dell'aria", "purificazione dell'aria", "qualità dell'aria", 'abbattimento odori', 'depurazione fumi', 'riduzione delle emissioni'],
			pl: ['Technologie oczyszczania powietrza', 'oczyszczanie powietrza', 'jakość powietrza', 'redukcja odorów', 'oczyszczanie spalin', 'redukcja emisji'],
			lt: ['Oro valymo technologijos', 'oro valymas', 'oro kokybė', 'dulkių nusiurbimas', 'kvapų šalinimas', 'dūmų valymas', 'emisijų mažinimas'],
			hu: ['Légtisztítási technológia', 'légtisztítás', 'levegőminőség', 'szagtalanítás', 'füstgáztisztítás', 'kibocsátáscsökkentés'],
			es: ['Tecnología de filtración de aire', 'purificación de aire', 'calidad del aire', 'control de olores', 'depuración de gases', 'reducción de emisiones'],
			sv: ['Luftreningsteknik', 'luftrening', 'luftkvalitet', 'dammutsug', 'luktreducering', 'rökgasrening', 'utsläppsminskning'],
			de: ['Luftreinhaltung und Filtertechnik', 'Luftreinigung', 'Luftqualität', 'Geruchsbeseitigung', 'Abgasreinigung', 'Rauchgasreinigung', 'Emissionsminderung']
		}
	},
	{
		code: 'industrial-energy-efficiency', kind: 'technology', division: '28', hs: [], cpv: [],
		words: {
			en: ['Industrial energy saving', 'energy efficiency in industry', 'decarbonisation', 'energy monitoring', 'compressed air optimisation', 'electrification of processes', 'CO2 reduction'],
			it: ["Risparmio energetico nell'industria", 'efficienza energetica industriale', 'decarbonizzazione', 'monitoraggio dei consumi', 'ottimizzazione aria compressa', 'elettrificazione dei processi', 'riduzione CO2'],
			pl: ['Oszczędność energii w przemyśle', 'efektywność energetyczna przemysłu', 'dekarbonizacja', 'monitoring zużycia energii', 'optymalizacja sprężonego powietrza', 'elektryfikacja procesów', 'redukcja CO2'],
			lt: ['Energijos taupymas pramonėje', 'pramonės energinis efektyvumas', 'dekarbonizacija', 'energijos vartojimo stebėsena', 'suslėgtojo oro optimizavimas', 'procesų elektrifikavimas', 'CO2 mažinimas'],
			hu: ['Ipari energiamegtakarítás', 'ipari energiahatékonyság', 'dekarbonizáció', 'energiafogyasztás mérése', 'sűrítettlevegő-optimalizálás', 'folyamatok villamosítása', 'CO2-csökkentés'],
			es: ['Ahorro energético industrial', 'eficiencia energética en la industria', 'descarbonización', 'control de consumos', 'optimización de aire comprimido', 'electrificación de procesos', 'reducción de CO2'],
			sv: ['Energibesparing i industrin', 'energieffektivisering i industrin', 'utfasning av fossila bränslen', 'energiuppföljning', 'tryckluftsoptimering', 'elektrifiering av processer', 'CO2-minskning'],
			de: ['Energieeinsparung in der Industrie', 'industrielle Energieeffizienz', 'Dekarbonisierung', 'Verbrauchsüberwachung', 'Druckluftoptimierung', 'Prozesselektrifizierung', 'CO2-Reduktion']
		}
	},
	{
		code: 'robotics-automation', kind: 'technology', division: '28', hs: ['8479', '8428'], cpv: ['42990000'],
		words: {
			en: ['Robotics and automation', 'robot', 'robots', 'industrial robot', 'cobot', 'factory automation', 'gripper', 'mobile robots', 'AGV', 'assembly automation', 'robotisation'],
			it: ['Robotica e automazione', 'robot', 'robot industriale', 'cobot', 'automazione industriale', 'automazione di fabbrica', 'pinze robotiche', 'robot mobili', 'AGV', 'automazione del montaggio', 'robotizzazione'],
			pl: ['Robotyka i automatyzacja', 'robot', 'roboty', 'robot przemysłowy', 'cobot', 'automatyzacja produkcji', 'automatyka przemysłowa', 'chwytak', 'roboty mobilne', 'AGV', 'robotyzacja'],
			lt: ['Robotika ir automatizavimas', 'robotas', 'robotai', 'pramoninis robotas', 'kobotas', 'gamybos automatizavimas', 'griebtuvas', 'mobilieji robotai', 'AGV', 'robotizavimas'],
			hu: ['Robotika és automatizálás', 'robot', 'robotok', 'ipari robot', 'kobot', 'gyártásautomatizálás', 'ipari automatizálás', 'megfogó', 'mobil robotok', 'AGV', 'robotizálás'],
			es: ['Robótica y automatización', 'robot', 'robots', 'robot industrial', 'cobot', 'automatización industrial', 'automatización de fábricas', 'pinza robótica', 'robots móviles', 'AGV', 'robotización'],
			sv: ['Robotik och automation', 'robot', 'robotar', 'industrirobot', 'cobot', 'fabriksautomation', 'industriautomation', 'gripdon', 'mobila robotar', 'AGV', 'robotisering'],
			de: ['Robotik und Automatisierung', 'Roboter', 'Industrieroboter', 'Cobot', 'Fabrikautomation', 'Automatisierungstechnik', 'Greifer', 'mobile Roboter', 'FTS', 'Montageautomatisierung', 'Roboterzelle']
		}
	},
	{
		code: 'process-control-technology', kind: 'technology', division: '28', hs: ['9032'], cpv: ['38800000'],
		words: {
			en: ['Process control and manufacturing systems', 'PLC', 'SCADA', 'MES', 'control engineering', 'production monitoring', 'industrial controller', 'process automation'],
			it: ['Controllo di processo e sistemi di produzione', 'PLC', 'SCADA', 'MES', 'controllo automatico', 'monitoraggio della produzione', 'quadri di automazione', 'automazione di processo'],
			pl: ['Sterowanie procesami i systemy produkcyjne', 'PLC', 'SCADA', 'MES', 'sterownik przemysłowy', 'monitorowanie produkcji', 'technika sterowania', 'automatyka procesowa'],
			lt: ['Procesų valdymas ir gamybos sistemos', 'PLC', 'SCADA', 'MES sistema', 'valdiklis', 'programuojami valdikliai', 'gamybos stebėsena', 'procesų automatizavimas'],
			hu: ['Folyamatirányítás és gyártási rendszerek', 'PLC', 'SCADA', 'MES', 'vezérléstechnika', 'termelésfigyelés', 'ipari vezérlő', 'folyamatautomatizálás'],
			es: ['Control de procesos y sistemas de fabricación', 'PLC', 'SCADA', 'sistema MES', 'autómata programable', 'control de producción', 'ingeniería de control', 'automatización de procesos'],
			sv: ['Processtyrning och produktionssystem', 'PLC', 'SCADA', 'MES', 'styrteknik', 'styrsystem', 'produktionsuppföljning', 'processautomation'],
			de: ['Prozesssteuerung und Fertigungssysteme', 'SPS', 'SCADA', 'MES', 'Steuerungstechnik', 'Regelungstechnik', 'Betriebsdatenerfassung', 'Prozessautomatisierung']
		}
	},
	{
		code: 'autonomous-vehicle-technology', kind: 'technology', division: '29', hs: [], cpv: [],
		words: {
			en: ['Connected and self-driving vehicles', 'autonomous driving', 'driver assistance', 'ADAS', 'lidar', 'vehicle software', 'fleet telematics', 'V2X'],
			it: ['Veicoli connessi e autonomi', 'guida autonoma', 'assistenza alla guida', 'ADAS', 'lidar', 'software per veicoli', 'telematica di flotta', 'V2X'],
			pl: ['Pojazdy połączone i autonomiczne', 'jazda autonomiczna', 'wspomaganie kierowcy', 'ADAS', 'lidar', 'oprogramowanie pojazdów', 'telematyka floty', 'V2X'],
			lt: ['Susietosios ir autonominės transporto priemonės', 'autonominis vairavimas', 'savavaldis automobilis', 'pagalba vairuotojui', 'ADAS', 'lidaras', 'transporto telematika', 'V2X'],
			hu: ['Összekapcsolt és önvezető járművek', 'önvezető autó', 'önvezetés', 'vezetéstámogatás', 'ADAS', 'lidar', 'járműszoftver', 'flottatelematika', 'V2X'],
			es: ['Vehículos conectados y autónomos', 'conducción autónoma', 'asistencia a la conducción', 'ADAS', 'lidar', 'software para vehículos', 'telemática de flotas', 'V2X'],
			sv: ['Uppkopplade och självkörande fordon', 'självkörande bilar', 'autonom körning', 'förarstöd', 'ADAS', 'lidar', 'fordonsprogramvara', 'fordonstelematik', 'V2X'],
			de: ['Vernetzte und autonome Fahrzeuge', 'autonomes Fahren', 'Fahrerassistenz', 'ADAS', 'Lidar', 'Fahrzeugsoftware', 'Flottentelematik', 'V2X']
		}
	},
	{
		code: 'space-technology', kind: 'technology', division: '30', hs: ['8802'], cpv: ['34700000'],
		words: {
			en: ['Aerospace and space technology', 'small satellite', 'CubeSat', 'satellite components', 'rocket propulsion', 'aircraft systems', 'space qualified parts', 'ground station'],
			it: ['Tecnologie aerospaziali', 'piccoli satelliti', 'CubeSat', 'componenti per satelliti', 'propulsione a razzo', 'sistemi aeronautici', 'stazione di terra', 'industria spaziale'],
			pl: ['Technologie lotnicze i kosmiczne', 'małe satelity', 'CubeSat', 'podzespoły satelitarne', 'napęd rakietowy', 'systemy lotnicze', 'stacja naziemna', 'sektor kosmiczny'],
			lt: ['Aviacijos ir kosmoso technologijos', 'mažieji palydovai', 'CubeSat', 'palydovų komponentai', 'raketų varikliai', 'orlaivių sistemos', 'antžeminė stotis', 'kosmoso pramonė'],
			hu: ['Repülés- és űrtechnológia', 'kisműhold', 'CubeSat', 'műholdalkatrészek', 'rakétahajtómű', 'fedélzeti repülőrendszerek', 'földi állomás'],
			es: ['Tecnología aeroespacial', 'satélites pequeños', 'CubeSat', 'componentes para satélites', 'propulsión de cohetes', 'sistemas aeronáuticos', 'estación terrestre', 'industria espacial'],
			sv: ['Flyg- och rymdteknik', 'småsatelliter', 'CubeSat', 'satellitkomponenter', 'raketmotor', 'flygplanssystem', 'markstation', 'rymdindustri'],
			de: ['Luft- und Raumfahrttechnik', 'Kleinsatellit', 'CubeSat', 'Satellitenkomponenten', 'Raketenantrieb', 'Flugzeugsysteme', 'Bodenstation', 'Raumfahrt']
		}
	},
	{
		code: 'marine-technology', kind: 'technology', division: '30', hs: [], cpv: ['34500000'],
		words: {
			en: ['Marine and shipping technology', 'underwater robot', 'ship electrification', 'hybrid ship propulsion', 'wave energy', 'tidal energy', 'port technology', 'antifouling', 'ballast water'],
			it: ['Tecnologie marine e navali', 'robot subacqueo', 'elettrificazione navale', 'propulsione ibrida navale', 'energia dalle onde', 'energia dalle maree', 'tecnologie portuali', 'antivegetativa', 'blue economy'],
			pl: ['Technologie morskie i okrętowe', 'robot podwodny', 'elektryfikacja statków', 'hybrydowy napęd statku', 'energia fal', 'energia pływów', 'technologie portowe', 'wody balastowe', 'niebieska gospodarka'],
			lt: ['Jūrų ir laivų technologijos', 'povandeninis robotas', 'laivų elektrifikavimas', 'hibridinė laivo pavara', 'bangų energija', 'potvynių energija', 'uosto technologijos', 'balastinis vanduo', 'mėlynoji ekonomika'],
			hu: ['Tengeri és hajózási technológia', 'víz alatti robot', 'hajók villamosítása', 'hibrid hajóhajtás', 'hullámenergia', 'árapályenergia', 'kikötői technológia', 'ballasztvíz', 'kék gazdaság'],
			es: ['Tecnología marina y naval', 'robot submarino', 'electrificación de buques', 'propulsión híbrida naval', 'energía de las olas', 'energía mareomotriz', 'tecnología portuaria', 'agua de lastre', 'economía azul'],
			sv: ['Marin teknik och sjöfartsteknik', 'undervattensrobot', 'elektrifiering av fartyg', 'hybriddrift för fartyg', 'vågkraft', 'tidvattenkraft', 'hamnteknik', 'barlastvatten', 'blå ekonomi'],
			de: ['Meeres- und Schiffstechnik', 'Unterwasserroboter', 'Schiffselektrifizierung', 'Hybridantrieb für Schiffe', 'Wellenenergie', 'Gezeitenenergie', 'Hafentechnik', 'Ballastwasser', 'blaue Wirtschaft']
		}
	},
	{
		code: 'drone-technology', kind: 'technology', division: '30', hs: ['8806'], cpv: ['34710000'],
		words: {
			en: ['Drone technology', 'drone inspection', 'drone mapping', 'spraying drone', 'drone defence'],
			it: ['Tecnologie per droni', 'aeromobili senza pilota', 'ispezione con droni', 'rilievi con droni', 'drone agricolo', 'difesa antidrone'],
			pl: ['Technologie dronowe', 'bezzałogowy statek powietrzny', 'BSP', 'inspekcja dronem', 'dron opryskowy', 'obrona antydronowa'],
			lt: ['Dronų technologijos', 'bepilotis orlaivis', 'apžiūra dronu', 'kartografavimas dronu', 'purškimo dronas', 'kova su dronais'],
			hu: ['Dróntechnológia', 'drónos ellenőrzés', 'drónos térképezés', 'permetező drón', 'drónelhárítás'],
			es: ['Tecnología de drones', 'aeronaves no tripuladas', 'inspección con drones', 'dron agrícola', 'defensa antidrones'],
			sv: ['Drönarteknik', 'drönarsystem', 'obemannade luftfartyg', 'drönarinspektion', 'sprutdrönare', 'drönarförsvar'],
			de: ['Drohnentechnik', 'Drohneninspektion', 'Drohnenvermessung', 'Sprühdrohne', 'Drohnenabwehr']
		}
	},
	{
		code: 'biomaterials-technology', kind: 'technology', division: '32', hs: ['9021'], cpv: ['33180000'],
		words: {
			en: ['Biomaterials and implants technology', 'biomaterial', 'tissue engineering', 'bone substitute', 'implant coating', 'hydrogel', 'wound healing', 'regenerative medicine'],
			it: ['Biomateriali e tecnologie per impianti', 'biomateriale', 'ingegneria tissutale', 'sostituto osseo', 'rivestimento di impianti', 'idrogel', 'guarigione delle ferite', 'medicina rigenerativa'],
			pl: ['Biomateriały i technologie implantów', 'biomateriał', 'inżynieria tkankowa', 'substytut kości', 'powłoki implantów', 'hydrożel', 'gojenie ran', 'medycyna regeneracyjna'],
			lt: ['Biomedžiagos ir implantų technologijos', 'biomedžiaga', 'audinių inžinerija', 'kaulo pakaitalas', 'implantų dangos', 'hidrogelis', 'žaizdų gijimas', 'regeneracinė medicina'],
			hu: ['Bioanyagok és implantátumtechnológia', 'orvosi bioanyag', 'szövettervezés', 'csontpótlás', 'implantátumbevonat', 'hidrogél', 'sebgyógyulás', 'regeneratív orvoslás'],
			es: ['Biomateriales y tecnología de implantes', 'biomaterial', 'ingeniería de tejidos', 'sustituto óseo', 'recubrimiento de implantes', 'hidrogel', 'cicatrización', 'medicina regenerativa'],
			sv: ['Biomaterial och implantatteknik', 'medicinska biomaterial', 'vävnadsteknik', 'benersättning', 'implantatbeläggning', 'hydrogel', 'sårläkning', 'regenerativ medicin'],
			de: ['Biomaterialien und Implantattechnik', 'Biomaterial', 'Gewebezüchtung', 'Knochenersatz', 'Implantatbeschichtung', 'Hydrogel', 'Wundheilung', 'regenerative Medizin']
		}
	},
	{
		code: 'assistive-technology', kind: 'technology', division: '32', hs: ['8713'], cpv: ['33190000'],
		words: {
			en: ['Assistive and ageing technology', 'disability aids', 'exoskeleton', 'rehabilitation devices', 'silver economy', 'wearable health devices', 'fall detection', 'accessibility'],
			it: ["Tecnologie assistive e per l'invecchiamento", 'ausili per disabili', 'esoscheletro', 'dispositivi di riabilitazione', 'silver economy', 'dispositivi sanitari indossabili', 'rilevamento cadute', 'accessibilità'],
			pl: ['Technologie wspomagające i dla seniorów', 'pomoce dla niepełnosprawnych', 'egzoszkielet', 'urządzenia rehabilitacyjne', 'srebrna gospodarka', 'noszone urządzenia zdrowotne', 'wykrywanie upadków', 'dostępność'],
			lt: ['Pagalbinės ir senjorų technologijos', 'pagalbos priemonės neįgaliesiems', 'egzoskeletas', 'reabilitacijos įranga', 'sidabrinė ekonomika', 'dėvimi sveikatos prietaisai', 'griuvimo aptikimas', 'prieinamumas'],
			hu: ['Segítő és idősbarát technológiák', 'segédeszközök', 'exoskeleton', 'külső váz', 'rehabilitációs eszköz', 'ezüstgazdaság', 'viselhető egészségügyi eszköz', 'esésérzékelés', 'akadálymentesítés'],
			es: ['Tecnología de apoyo y envejecimiento', 'ayudas para la discapacidad', 'exoesqueleto', 'equipos de rehabilitación', 'economía plateada', 'dispositivos de salud ponibles', 'detección de caídas', 'accesibilidad'],
			sv: ['Hjälpmedelsteknik och äldreteknik', 'hjälpmedel', 'exoskelett', 'rehabiliteringsutrustning', 'välfärdsteknik', 'bärbara hälsoprodukter', 'falldetektering', 'tillgänglighet'],
			de: ['Assistenz- und Alterstechnologien', 'Hilfsmittel für Behinderte', 'Exoskelett', 'Rehabilitationsgeräte', 'Seniorenwirtschaft', 'tragbare Gesundheitsgeräte', 'Sturzerkennung', 'Barrierefreiheit']
		}
	},
	{
		code: 'predictive-maintenance', kind: 'technology', division: '33', hs: [], cpv: [],
		words: {
			en: ['Predictive maintenance', 'condition monitoring', 'vibration analysis', 'machine monitoring', 'failure prediction', 'smart maintenance', 'machine health'],
			it: ['Manutenzione predittiva', 'monitoraggio delle condizioni', 'analisi delle vibrazioni', 'monitoraggio macchine', 'previsione guasti', 'manutenzione intelligente'],
			pl: ['Predykcyjne utrzymanie ruchu', 'konserwacja predykcyjna', 'monitorowanie stanu maszyn', 'analiza drgań', 'przewidywanie awarii', 'inteligentne utrzymanie ruchu'],
			lt: ['Prognozuojamoji techninė priežiūra', 'įrenginių būklės stebėjimas', 'vibracijų analizė', 'mašinų stebėsena', 'gedimų prognozavimas', 'išmanioji priežiūra'],
			hu: ['Prediktív karbantartás', 'állapotfigyelés', 'rezgéselemzés', 'gépfelügyelet', 'meghibásodás-előrejelzés', 'okos karbantartás'],
			es: ['Mantenimiento predictivo', 'monitorización del estado de máquinas', 'análisis de vibraciones', 'supervisión de máquinas', 'predicción de fallos', 'mantenimiento inteligente'],
			sv: ['Prediktivt underhåll', 'tillståndsövervakning', 'vibrationsanalys', 'maskinövervakning', 'felprognoser', 'smart underhåll'],
			de: ['Vorausschauende Wartung', 'Zustandsüberwachung', 'Schwingungsanalyse', 'Maschinenüberwachung', 'Ausfallvorhersage', 'Predictive Maintenance', 'intelligente Instandhaltung']
		}
	},
	{
		code: 'biogas-biomass-technology', kind: 'technology', division: '35', hs: [], cpv: [],
		words: {
			en: ['Biogas and biomass technology', 'biogas', 'anaerobic digestion', 'biomethane', 'biomass boiler plant', 'biofuels', 'wood gasification', 'digestate'],
			it: ['Tecnologie del biogas e della biomassa', 'biogas', 'digestione anaerobica', 'biometano', 'caldaia a biomassa', 'biocarburanti', 'gassificazione del legno', 'digestato'],
			pl: ['Technologie biogazu i biomasy', 'biogaz', 'biogazownia', 'fermentacja beztlenowa', 'biometan', 'biomasa', 'biopaliwa', 'zgazowanie drewna', 'poferment'],
			lt: ['Biodujų ir biomasės technologijos', 'biodujos', 'biodujų jėgainė', 'anaerobinis pūdymas', 'biometanas', 'biomasė', 'biokuras', 'biodegalai', 'medienos dujinimas'],
			hu: ['Biogáz- és biomassza-technológia', 'biogáz', 'biogázüzem', 'anaerob erjesztés', 'biometán', 'biomassza', 'bioüzemanyag', 'faelgázosítás'],
			es: ['Tecnología de biogás y biomasa', 'biogás', 'digestión anaerobia', 'biometano', 'biomasa', 'caldera de biomasa', 'biocombustibles', 'gasificación de madera'],
			sv: ['Biogas- och biomassateknik', 'biogas', 'biogasanläggning', 'rötning', 'biometan', 'biomassa', 'biobränsle', 'träförgasning', 'rötrest'],
			de: ['Biogas- und Biomassetechnik', 'Biogas', 'Biogasanlage', 'Vergärung', 'Biomethan', 'Biomasse', 'Biokraftstoffe', 'Holzvergasung', 'Gärrest']
		}
	},
	{
		code: 'recycling-technology', kind: 'technology', division: '38', hs: [], cpv: [],
		words: {
			en: ['Recycling and circular processes', 'recycling', 'chemical recycling', 'waste sorting technology', 'pyrolysis', 'plastic recycling', 'recovery of metals', 'upcycling', 'closed loop'],
			it: ['Tecnologie di riciclo e processi circolari', 'riciclo', 'riciclaggio', 'riciclo chimico', 'selezione automatica dei rifiuti', 'pirolisi', 'riciclo della plastica', 'recupero dei metalli', 'upcycling'],
			pl: ['Recykling i procesy obiegowe', 'recykling', 'recykling chemiczny', 'technologia sortowania odpadów', 'piroliza', 'recykling tworzyw', 'odzysk metali', 'upcykling', 'obieg zamknięty'],
			lt: ['Perdirbimo ir žiediniai procesai', 'perdirbimas', 'atliekų perdirbimas', 'cheminis perdirbimas', 'atliekų rūšiavimo technologija', 'pirolizė', 'plastiko perdirbimas', 'metalų atgavimas', 'antrinis panaudojimas'],
			hu: ['Újrahasznosítás és körforgásos eljárások', 'újrahasznosítás', 'vegyi újrahasznosítás', 'hulladékválogató technológia', 'pirolízis', 'műanyag-újrahasznosítás', 'fémvisszanyerés', 'újrafeldolgozás'],
			es: ['Reciclaje y procesos circulares', 'reciclaje', 'reciclado', 'reciclaje químico', 'tecnología de clasificación de residuos', 'pirólisis', 'reciclaje de plásticos', 'recuperación de metales', 'suprarreciclaje'],
			sv: ['Återvinning och cirkulära processer', 'återvinning', 'kemisk återvinning', 'sorteringsteknik för avfall', 'pyrolys', 'plaståtervinning', 'metallutvinning ur avfall', 'återbruk'],
			de: ['Recycling und Kreislaufverfahren', 'Recycling', 'chemisches Recycling', 'Abfallsortiertechnik', 'Pyrolyse', 'Kunststoffrecycling', 'Metallrückgewinnung', 'Upcycling', 'Wiederverwertung']
		}
	},
	{
		code: 'carbon-capture-technology', kind: 'technology', division: '39', hs: [], cpv: [],
		words: {
			en: ['Carbon capture and climate technology', 'carbon capture', 'CO2 storage', 'CO2 utilisation', 'biochar', 'methane reduction', 'climate adaptation', 'flood protection technology'],
			it: ['Cattura della CO2 e tecnologie climatiche', 'cattura del carbonio', 'stoccaggio CO2', 'utilizzo della CO2', 'biochar', 'riduzione del metano', 'adattamento climatico', 'protezione dalle alluvioni'],
			pl: ['Wychwyt CO2 i technologie klimatyczne', 'wychwytywanie dwutlenku węgla', 'składowanie CO2', 'wykorzystanie CO2', 'biowęgiel', 'redukcja metanu', 'adaptacja do zmian klimatu', 'ochrona przeciwpowodziowa'],
			lt: ['Anglies dioksido surinkimas ir klimato technologijos', 'CO2 surinkimas', 'CO2 saugojimas', 'CO2 panaudojimas', 'bioanglis', 'metano mažinimas', 'prisitaikymas prie klimato kaitos', 'apsauga nuo potvynių'],
			hu: ['Szén-dioxid-leválasztás és klímatechnológia', 'szénmegkötés', 'CO2-tárolás', 'CO2-hasznosítás', 'bioszén', 'metáncsökkentés', 'klímaadaptáció', 'árvízvédelem'],
			es: ['Captura de carbono y tecnología climática', 'captura de CO2', 'almacenamiento de CO2', 'uso de CO2', 'biocarbón', 'reducción de metano', 'adaptación al cambio climático', 'protección contra inundaciones'],
			sv: ['Koldioxidinfångning och klimatteknik', 'koldioxidinfångning', 'koldioxidlagring', 'användning av koldioxid', 'biokol', 'metanminskning', 'klimatanpassning', 'översvämningsskydd'],
			de: ['CO2-Abscheidung und Klimatechnologie', 'CO2-Abscheidung', 'CO2-Speicherung', 'CO2-Nutzung', 'Pflanzenkohle', 'Methanminderung', 'Klimaanpassung', 'Hochwasserschutz']
		}
	},
	{
		code: 'timber-construction-technology', kind: 'technology', division: '41', hs: [], cpv: ['44200000'],
		words: {
			en: ['Timber and modular construction technology', 'modular building', 'prefabrication', 'offsite construction', 'tall timber buildings', 'hybrid timber'],
			it: ['Tecnologie per costruzioni in legno e modulari', 'legno lamellare incrociato', 'edilizia modulare', 'prefabbricazione', 'costruzione fuori cantiere', 'edifici alti in legno'],
			pl: ['Technologie budownictwa drewnianego i modułowego', 'drewno klejone krzyżowo', 'CLT', 'budownictwo modułowe', 'prefabrykacja', 'wysokie budynki z drewna', 'konstrukcje hybrydowe z drewna'],
			lt: ['Medinės ir modulinės statybos technologijos', 'kryžmai klijuota mediena', 'CLT', 'modulinė statyba', 'surenkamoji statyba', 'daugiaaukščiai mediniai pastatai', 'hibridinės medinės konstrukcijos'],
			hu: ['Faépítési és moduláris építési technológia', 'keresztrétegelt fa', 'CLT', 'moduláris építés', 'előregyártás', 'magas faépület', 'hibrid faszerkezet'],
			es: ['Tecnología de construcción en madera y modular', 'madera contralaminada', 'construcción modular', 'prefabricación', 'construcción industrializada', 'edificios altos de madera'],
			sv: ['Träbyggnadsteknik och modulbyggande', 'korslimmat trä', 'modulbyggnad', 'prefabricering', 'industriellt byggande', 'höga trähus', 'flervåningshus i trä'],
			de: ['Holzbau- und Modulbautechnik', 'CLT', 'Modulbau', 'Vorfertigung', 'serielles Bauen', 'Holzhochhaus', 'Holzhybridbau']
		}
	},
	{
		code: 'building-energy-efficiency', kind: 'technology', division: '43', hs: [], cpv: [],
		words: {
			en: ['Energy-efficient buildings', 'energy renovation', 'passive house', 'nearly zero-energy building', 'deep renovation', 'ventilation with heat recovery', 'smart glazing', 'energy retrofit'],
			it: ['Efficienza energetica degli edifici', 'riqualificazione energetica', 'casa passiva', 'edificio a energia quasi zero', 'NZEB', 'ventilazione meccanica controllata', 'vetri intelligenti'],
			pl: ['Energooszczędne budynki', 'renowacja energetyczna', 'dom pasywny', 'budynek niemal zeroenergetyczny', 'głęboka termomodernizacja', 'wentylacja z odzyskiem ciepła', 'rekuperacja', 'inteligentne szyby'],
			lt: ['Energiškai efektyvūs pastatai', 'energinis atnaujinimas', 'pasyvusis namas', 'beveik nulinės energijos pastatas', 'modernizavimas', 'rekuperatorius', 'išmanieji stiklai'],
			hu: ['Energiahatékony épületek', 'energetikai korszerűsítés', 'passzívház', 'közel nulla energiaigényű épület', 'mélyfelújítás', 'hővisszanyerős szellőztetés', 'okosüveg'],
			es: ['Edificios energéticamente eficientes', 'rehabilitación energética', 'casa pasiva', 'edificio de consumo casi nulo', 'ventilación con recuperación de calor', 'vidrio inteligente'],
			sv: ['Energieffektiva byggnader', 'energirenovering', 'passivhus', 'nära-nollenergibyggnad', 'energieffektivisering av hus', 'ventilation med återvinning', 'smarta fönster'],
			de: ['Energieeffiziente Gebäude', 'energetische Sanierung', 'Passivhaus', 'Niedrigstenergiegebäude', 'Lüftung mit Wärmerückgewinnung', 'smarte Verglasung', 'Energieeffizienzhaus']
		}
	},
	{
		code: 'logistics-optimisation', kind: 'technology', division: '52', hs: [], cpv: ['48430000'],
		words: {
			en: ['Logistics optimisation', 'route planning', 'warehouse automation', 'supply chain visibility', 'fleet management', 'transport management system', 'inventory optimisation', 'smart logistics'],
			it: ['Ottimizzazione logistica', 'pianificazione percorsi', 'automazione di magazzino', 'visibilità della filiera', 'gestione flotte', 'gestione dei trasporti TMS', 'ottimizzazione scorte', 'logistica intelligente'],
			pl: ['Optymalizacja logistyki', 'planowanie tras', 'automatyzacja magazynu', 'przejrzystość łańcucha dostaw', 'zarządzanie flotą', 'system zarządzania transportem TMS', 'optymalizacja zapasów'],
			lt: ['Logistikos optimizavimas', 'maršrutų planavimas', 'sandėlio automatizavimas', 'tiekimo grandinės stebėsena', 'transporto parko valdymas', 'transporto valdymo sistema', 'atsargų optimizavimas'],
			hu: ['Logisztikai optimalizálás', 'útvonaltervezés', 'raktárautomatizálás', 'ellátási lánc átláthatósága', 'flottakezelés', 'szállításirányítási rendszer', 'készletoptimalizálás'],
			es: ['Optimización logística', 'planificación de rutas', 'automatización de almacenes', 'visibilidad de la cadena de suministro', 'gestión de flotas', 'gestión de transporte TMS', 'optimización de inventario'],
			sv: ['Logistikoptimering', 'ruttplanering', 'lagerautomation', 'insyn i leveranskedjan', 'flottstyrning', 'transportledningssystem', 'lageroptimering', 'smart logistik'],
			de: ['Logistikoptimierung', 'Tourenplanung', 'Lagerautomatisierung', 'Lieferkettentransparenz', 'Flottenmanagement', 'Transportmanagementsystem', 'Bestandsoptimierung', 'Routenplanung']
		}
	},
	{
		code: 'wireless-5g-technology', kind: 'technology', division: '61', hs: ['8517'], cpv: ['32500000'],
		words: {
			en: ['5G and wireless technology', '5G', '6G', 'private mobile network', 'antenna', 'radio technology', 'Wi-Fi', 'Bluetooth', 'network equipment technology'],
			it: ['5G e tecnologie wireless', '5G', '6G', 'rete mobile privata', 'antenna', 'antenne', 'tecnologia radio', 'Wi-Fi', 'Bluetooth'],
			pl: ['5G i technologie bezprzewodowe', '5G', '6G', 'prywatna sieć komórkowa', 'antena', 'anteny', 'technika radiowa', 'Wi-Fi', 'Bluetooth'],
			lt: ['5G ir belaidžio ryšio technologijos', '5G', '6G', 'privatus mobilusis tinklas', 'antena', 'antenos', 'radijo technologija', 'belaidis ryšys', 'Wi-Fi', 'Bluetooth'],
			hu: ['5G és vezeték nélküli technológia', '5G', '6G', 'magán-mobilhálózat', 'antenna', 'antennák', 'rádiótechnika', 'wifi', 'Bluetooth'],
			es: ['5G y tecnología inalámbrica', '5G', '6G', 'red móvil privada', 'antena', 'antenas', 'tecnología de radio', 'wifi', 'Bluetooth'],
			sv: ['5G och trådlös teknik', '5G', '6G', 'privat mobilnät', 'antenn', 'antenner', 'radioteknik', 'wifi', 'Bluetooth'],
			de: ['5G und Funktechnik', '5G', '6G', 'Campusnetz', 'Antenne', 'Antennen', 'Funktechnologie', 'WLAN', 'Bluetooth']
		}
	},
	{
		code: 'artificial-intelligence', kind: 'technology', division: '62', hs: [], cpv: [],
		words: {
			en: ['Artificial intelligence', 'AI', 'machine learning', 'deep learning', 'neural network', 'generative AI', 'chatbot', 'language models', 'AI software'],
			it: ['Intelligenza artificiale', 'IA', 'algoritmi predittivi', 'apprendimento automatico', 'machine learning', 'rete neurale', 'IA generativa', 'chatbot', 'modelli linguistici'],
			pl: ['Sztuczna inteligencja', 'AI', 'SI', 'uczenie maszynowe', 'głębokie uczenie', 'sieć neuronowa', 'generatywna AI', 'chatbot', 'modele językowe'],
			lt: ['Dirbtinis intelektas', 'DI', 'AI', 'mašininis mokymasis', 'gilusis mokymasis', 'neuroninis tinklas', 'generatyvinis DI', 'pokalbių robotas', 'kalbos modeliai'],
			hu: ['Mesterséges intelligencia', 'MI-megoldások', 'AI', 'gépi tanulás', 'mélytanulás', 'neurális háló', 'generatív MI', 'chatbot', 'nyelvi modellek'],
			es: ['Inteligencia artificial', 'IA', 'aprendizaje automático', 'aprendizaje profundo', 'red neuronal', 'IA generativa', 'chatbot', 'modelos de lenguaje'],
			sv: ['Artificiell intelligens', 'AI', 'maskininlärning', 'djupinlärning', 'neurala nätverk', 'generativ AI', 'chattbot', 'språkmodeller'],
			de: ['Künstliche Intelligenz', 'KI', 'maschinelles Lernen', 'Deep Learning', 'neuronales Netz', 'generative KI', 'Chatbot', 'Sprachmodelle']
		}
	},
	{
		code: 'data-analytics-technology', kind: 'technology', division: '62', hs: [], cpv: ['48460000'],
		words: {
			en: ['Data analytics and big data', 'business intelligence', 'big data', 'dashboard', 'data science', 'forecasting', 'data mining', 'data integration'],
			it: ['Analisi dei dati e big data', 'business intelligence', 'big data', 'dashboard', 'data science', 'previsioni', 'estrazione di dati', 'integrazione dati'],
			pl: ['Analityka danych i big data', 'business intelligence', 'big data', 'pulpit menedżerski', 'analiza danych', 'prognozowanie', 'eksploracja danych', 'integracja danych'],
			lt: ['Duomenų analitika ir didieji duomenys', 'verslo analitika', 'didieji duomenys', 'duomenų mokslas', 'duomenų analizė', 'prognozavimas', 'duomenų gavyba', 'duomenų integravimas'],
			hu: ['Adatelemzés és big data', 'üzleti intelligencia', 'big data', 'vezetői műszerfal', 'adattudomány', 'előrejelzés', 'adatbányászat', 'adatintegráció'],
			es: ['Analítica de datos y big data', 'inteligencia de negocio', 'macrodatos', 'cuadro de mando', 'ciencia de datos', 'previsiones', 'minería de datos', 'integración de datos'],
			sv: ['Dataanalys och stordata', 'beslutsstöd', 'stora datamängder', 'dashboard', 'datavetenskap', 'prognoser', 'datautvinning', 'dataintegration'],
			de: ['Datenanalyse und Big Data', 'Business Intelligence', 'Big Data', 'Dashboard', 'Data Science', 'Prognosen', 'Data Mining', 'Datenintegration']
		}
	},
	{
		code: 'digital-twin-simulation', kind: 'technology', division: '62', hs: [], cpv: ['48900000'],
		words: {
			en: ['Digital twin and simulation', 'digital twin', 'simulation software', 'finite element analysis', 'FEM', 'CFD', 'process simulation', 'virtual commissioning', 'modelling'],
			it: ['Gemello digitale e simulazione', 'gemello digitale', 'software di simulazione', 'elementi finiti', 'FEM', 'CFD', 'simulazione di processo', 'modellazione numerica'],
			pl: ['Cyfrowy bliźniak i symulacje', 'cyfrowy bliźniak', 'oprogramowanie symulacyjne', 'metoda elementów skończonych', 'obliczenia MES', 'CFD', 'symulacja procesów', 'modelowanie komputerowe'],
			lt: ['Skaitmeninis dvynys ir modeliavimas', 'skaitmeninis dvynys', 'modeliavimo programinė įranga', 'baigtinių elementų metodas', 'CFD', 'procesų modeliavimas', 'simuliacija'],
			hu: ['Digitális iker és szimuláció', 'digitális iker', 'szimulációs szoftver', 'végeselemes analízis', 'VEM', 'CFD', 'folyamatszimuláció', 'számítógépes modellezés'],
			es: ['Gemelo digital y simulación', 'gemelo digital', 'software de simulación', 'elementos finitos', 'FEM', 'CFD', 'simulación de procesos', 'modelización'],
			sv: ['Digital tvilling och simulering', 'digital tvilling', 'simuleringsprogram', 'finita elementmetoden', 'FEM-beräkning', 'CFD', 'processimulering', 'beräkningsmodeller'],
			de: ['Digitaler Zwilling und Simulation', 'digitaler Zwilling', 'Simulationssoftware', 'Finite-Elemente-Methode', 'FEM', 'CFD', 'Prozesssimulation', 'virtuelle Inbetriebnahme']
		}
	},
	{
		code: 'cad-cam-technology', kind: 'technology', division: '62', hs: [], cpv: ['48320000'],
		words: {
			en: ['CAD and CAM software', 'CAD', 'CAM', '3D modelling', 'design software', 'PLM', 'reverse engineering', 'CNC programming', 'product configurator'],
			it: ['Software CAD e CAM', 'CAD', 'CAM', 'modellazione 3D', 'software di progettazione', 'PLM', 'ingegneria inversa', 'programmazione CNC', 'configuratore di prodotto'],
			pl: ['Oprogramowanie CAD i CAM', 'CAD', 'CAM', 'modelowanie 3D', 'program do projektowania', 'PLM', 'inżynieria odwrotna', 'programowanie CNC', 'konfigurator produktu'],
			lt: ['CAD ir CAM programinė įranga', 'CAD', 'CAM', '3D modeliavimas', 'projektavimo programa', 'PLM', 'atvirkštinė inžinerija', 'CNC programavimas', 'gaminių konfigūratorius'],
			hu: ['CAD- és CAM-szoftver', 'CAD', 'CAM', '3D modellezés', 'tervezőszoftver', 'PLM', 'visszafejtés', 'CNC-programozás', 'termékkonfigurátor'],
			es: ['Software CAD y CAM', 'CAD', 'CAM', 'modelado 3D', 'software de diseño', 'PLM', 'ingeniería inversa', 'programación CNC', 'configurador de producto'],
			sv: ['CAD- och CAM-programvara', 'CAD', 'CAM', '3D-modellering', 'konstruktionsprogram', 'PLM', 'omvänd konstruktion', 'CNC-programmering', 'produktkonfigurator'],
			de: ['CAD- und CAM-Software', 'CAD', 'CAM', '3D-Modellierung', 'Konstruktionssoftware', 'PLM', 'Reverse Engineering', 'CNC-Programmierung', 'Produktkonfigurator']
		}
	},
	{
		code: 'virtual-reality', kind: 'technology', division: '62', hs: [], cpv: [],
		words: {
			en: ['Virtual and augmented reality', 'VR', 'AR', 'virtual reality', 'augmented reality', 'mixed reality', 'metaverse', 'smart glasses', 'immersive training'],
			it: ['Realtà virtuale e aumentata', 'VR', 'AR', 'realtà virtuale', 'realtà aumentata', 'realtà mista', 'metaverso', 'occhiali intelligenti', 'formazione immersiva'],
			pl: ['Rzeczywistość wirtualna i rozszerzona', 'VR', 'AR', 'wirtualna rzeczywistość', 'rozszerzona rzeczywistość', 'metawersum', 'inteligentne okulary', 'szkolenia VR'],
			lt: ['Virtualioji ir papildytoji realybė', 'VR', 'AR technologija', 'virtualioji realybė', 'papildytoji realybė', 'mišrioji realybė', 'metavisata', 'išmanieji akiniai', 'VR mokymai'],
			hu: ['Virtuális és kiterjesztett valóság', 'VR', 'AR-technológia', 'virtuális valóság', 'kiterjesztett valóság', 'kevert valóság', 'metaverzum', 'okosszemüveg', 'VR-képzés'],
			es: ['Realidad virtual y aumentada', 'RV', 'RA', 'realidad virtual', 'realidad aumentada', 'realidad mixta', 'metaverso', 'gafas inteligentes', 'formación inmersiva'],
			sv: ['Virtuell och förstärkt verklighet', 'VR', 'AR-teknik', 'virtuell verklighet', 'förstärkt verklighet', 'blandad verklighet', 'metaversum', 'smarta glasögon', 'VR-utbildning'],
			de: ['Virtuelle und erweiterte Realität', 'VR', 'AR', 'virtuelle Realität', 'erweiterte Realität', 'gemischte Realität', 'Metaversum', 'Datenbrille', 'VR-Training']
		}
	},
	{
		code: 'blockchain-technology', kind: 'technology', division: '62', hs: [], cpv: [],
		words: {
			en: ['Blockchain', 'distributed ledger', 'smart contracts', 'cryptocurrency', 'digital identity', 'tokenisation', 'Web3'],
			it: ['Tecnologia blockchain', 'blockchain', 'registro distribuito', 'contratti intelligenti', 'criptovaluta', 'identità digitale', 'tokenizzazione', 'Web3'],
			pl: ['Technologia blockchain', 'blockchain', 'rejestr rozproszony', 'inteligentne kontrakty', 'kryptowaluta', 'tożsamość cyfrowa', 'tokenizacja', 'Web3'],
			lt: ['Blokų grandinė', 'blokų grandinės technologija', 'paskirstytasis registras', 'išmaniosios sutartys', 'kriptovaliuta', 'skaitmeninė tapatybė', 'tokenizavimas', 'Web3'],
			hu: ['Blokklánc', 'blokklánc-technológia', 'elosztott főkönyv', 'okosszerződés', 'kriptovaluta', 'digitális személyazonosság', 'tokenizáció', 'Web3'],
			es: ['Cadena de bloques', 'blockchain', 'registro distribuido', 'contratos inteligentes', 'criptomoneda', 'identidad digital', 'tokenización', 'Web3'],
			sv: ['Blockkedjeteknik', 'blockkedja', 'distribuerad liggare', 'smarta kontrakt', 'kryptovaluta', 'digital identitet', 'tokenisering', 'Web3'],
			de: ['Blockchain-Technologie', 'Blockchain', 'verteiltes Register', 'Smart Contracts', 'Kryptowährung', 'digitale Identität', 'Tokenisierung', 'Web3']
		}
	},
	{
		code: 'cybersecurity-technology', kind: 'technology', division: '62', hs: [], cpv: ['48730000'],
		words: {
			en: ['Cybersecurity technology', 'cybersecurity', 'encryption', 'firewall', 'antivirus', 'authentication', 'threat detection', 'secure communication', 'industrial security OT'],
			it: ['Tecnologie di cibersicurezza', 'cybersecurity', 'cibersicurezza', 'crittografia', 'firewall', 'antivirus', 'autenticazione', 'rilevamento minacce', 'comunicazioni sicure'],
			pl: ['Technologie cyberbezpieczeństwa', 'cyberbezpieczeństwo', 'szyfrowanie', 'zapora sieciowa', 'firewall', 'antywirus', 'uwierzytelnianie', 'wykrywanie zagrożeń', 'bezpieczna komunikacja'],
			lt: ['Kibernetinio saugumo technologijos', 'kibernetinis saugumas', 'šifravimas', 'užkarda', 'ugniasienė', 'antivirusinė programa', 'autentifikavimas', 'grėsmių aptikimas', 'saugus ryšys'],
			hu: ['Kiberbiztonsági technológia', 'kiberbiztonság', 'titkosítás', 'tűzfal', 'vírusirtó', 'hitelesítés', 'fenyegetésfelismerés', 'biztonságos kommunikáció'],
			es: ['Tecnología de ciberseguridad', 'ciberseguridad', 'cifrado', 'cortafuegos', 'antivirus', 'autenticación', 'detección de amenazas', 'comunicaciones seguras'],
			sv: ['Cybersäkerhetsteknik', 'cybersäkerhet', 'kryptering', 'brandvägg', 'antivirus', 'autentisering', 'hotdetektering', 'säker kommunikation'],
			de: ['Cybersicherheitstechnik', 'Cybersicherheit', 'Verschlüsselung', 'Firewall', 'Virenschutz', 'Authentifizierung', 'Bedrohungserkennung', 'sichere Kommunikation']
		}
	},
	{
		code: 'smart-city-technology', kind: 'technology', division: '62', hs: [], cpv: ['34970000'],
		words: {
			en: ['Smart cities', 'smart city', 'traffic management', 'smart parking', 'public lighting control', 'shared mobility', 'mobility as a service', 'urban data', 'crowd monitoring'],
			it: ['Città intelligenti', 'smart city', 'gestione del traffico', 'parcheggio intelligente', 'gestione illuminazione pubblica', 'mobilità condivisa', 'mobilità come servizio', 'dati urbani'],
			pl: ['Inteligentne miasta', 'smart city', 'zarządzanie ruchem', 'inteligentny parking', 'sterowanie oświetleniem ulicznym', 'mobilność współdzielona', 'mobilność jako usługa', 'dane miejskie'],
			lt: ['Išmanieji miestai', 'išmanusis miestas', 'eismo valdymas', 'išmanusis parkavimas', 'gatvių apšvietimo valdymas', 'dalijimosi judumas', 'judumas kaip paslauga', 'miesto duomenys'],
			hu: ['Okosvárosok', 'okosváros', 'forgalomirányítás', 'okosparkolás', 'közvilágítás-vezérlés', 'megosztott mobilitás', 'mobilitás mint szolgáltatás', 'városi adatok'],
			es: ['Ciudades inteligentes', 'smart city', 'gestión del tráfico', 'aparcamiento inteligente', 'control del alumbrado público', 'movilidad compartida', 'movilidad como servicio', 'datos urbanos'],
			sv: ['Smarta städer', 'smart stad', 'trafikstyrning', 'smart parkering', 'styrning av gatubelysning', 'delad mobilitet', 'mobilitet som tjänst', 'stadsdata'],
			de: ['Intelligente Städte', 'Smart City', 'Verkehrssteuerung', 'Verkehrsmanagement', 'smartes Parken', 'Straßenbeleuchtungssteuerung', 'geteilte Mobilität', 'Mobilität als Dienstleistung', 'Stadtdaten']
		}
	},
	{
		code: 'cloud-edge-technology', kind: 'technology', division: '63', hs: [], cpv: ['48800000'],
		words: {
			en: ['Cloud and edge computing', 'cloud computing', 'edge computing', 'high-performance computing', 'supercomputer', 'virtualisation', 'data spaces', 'serverless', 'containers and Kubernetes'],
			it: ['Cloud ed edge computing', 'cloud computing', 'edge computing', 'calcolo ad alte prestazioni', 'supercomputer', 'virtualizzazione', 'spazi di dati', 'nuvola informatica'],
			pl: ['Chmura i przetwarzanie brzegowe', 'chmura obliczeniowa', 'przetwarzanie brzegowe', 'obliczenia dużej mocy', 'superkomputer', 'wirtualizacja', 'przestrzenie danych', 'migracja do chmury'],
			lt: ['Debesijos ir kraštinė kompiuterija', 'debesų kompiuterija', 'debesija', 'kraštinė kompiuterija', 'našieji skaičiavimai', 'superkompiuteris', 'virtualizavimas', 'duomenų erdvės'],
			hu: ['Felhő és peremszámítás', 'felhőalapú számítástechnika', 'felhő', 'peremszámítás', 'nagy teljesítményű számítástechnika', 'szuperszámítógép', 'virtualizáció', 'adatterek'],
			es: ['Computación en la nube y en el borde', 'computación en la nube', 'nube', 'computación en el borde', 'computación de alto rendimiento', 'superordenador', 'virtualización', 'espacios de datos'],
			sv: ['Molntjänster och kantdatorer', 'molntjänst', 'molnet', 'edge computing', 'högprestandadatorer', 'superdator', 'virtualisering', 'dataområden'],
			de: ['Cloud und Edge-Computing', 'Cloud-Computing', 'Cloud', 'Edge-Computing', 'Hochleistungsrechnen', 'Supercomputer', 'Virtualisierung', 'Datenräume']
		}
	},
	{
		code: 'satellite-data-gnss', kind: 'technology', division: '63', hs: ['8526'], cpv: ['38110000'],
		words: {
			en: ['Satellite data and positioning', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'earth observation', 'satellite images', 'remote sensing', 'geolocation', 'indoor positioning'],
			it: ['Dati satellitari e posizionamento', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'osservazione della terra', 'immagini satellitari', 'telerilevamento', 'geolocalizzazione'],
			pl: ['Dane satelitarne i pozycjonowanie', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'obserwacja Ziemi', 'zdjęcia satelitarne', 'teledetekcja', 'geolokalizacja'],
			lt: ['Palydoviniai duomenys ir padėties nustatymas', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'Žemės stebėjimas', 'palydovinės nuotraukos', 'nuotoliniai tyrimai', 'vietos nustatymas'],
			hu: ['Műholdadatok és helymeghatározás', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'Föld-megfigyelés', 'műholdképek', 'távérzékelés', 'helymeghatározó rendszer'],
			es: ['Datos de satélite y posicionamiento', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'observación de la Tierra', 'imágenes de satélite', 'teledetección', 'geolocalización'],
			sv: ['Satellitdata och positionering', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'jordobservation', 'satellitbilder', 'fjärranalys', 'geolokalisering'],
			de: ['Satellitendaten und Positionierung', 'GNSS', 'GPS', 'Galileo', 'Copernicus', 'Erdbeobachtung', 'Satellitenbilder', 'Fernerkundung', 'Ortung']
		}
	},
	{
		code: 'biotechnology', kind: 'technology', division: '72', hs: [], cpv: [],
		words: {
			en: ['Biotechnology and fermentation', 'biotech', 'fermentation', 'industrial biotechnology', 'microorganisms', 'bioreactor', 'synthetic biology', 'bioprocess', 'cell culture'],
			it: ['Biotecnologie e fermentazione', 'biotecnologia', 'fermentazione', 'microrganismi', 'bioreattore', 'biologia sintetica', 'bioprocessi', 'colture cellulari'],
			pl: ['Biotechnologia i fermentacja', 'biotechnologie', 'fermentacja', 'mikroorganizmy', 'bioreaktor', 'biologia syntetyczna', 'bioprocesy', 'hodowle komórkowe'],
			lt: ['Biotechnologijos ir fermentacija', 'biotechnologija', 'fermentacija', 'mikroorganizmai', 'bioreaktorius', 'sintetinė biologija', 'ląstelių kultūros'],
			hu: ['Biotechnológia és fermentáció', 'biotech', 'fermentáció', 'erjesztés', 'probiotikumok', 'mikroorganizmusok', 'bioreaktor', 'szintetikus biológia', 'sejttenyészet'],
			es: ['Biotecnología y fermentación', 'biotecnología', 'fermentación', 'microorganismos', 'biorreactor', 'biología sintética', 'bioprocesos', 'cultivos celulares'],
			sv: ['Bioteknik och fermentering', 'biotech', 'fermentering', 'jäsning', 'mikroorganismer', 'bioreaktor', 'syntetisk biologi', 'cellodling'],
			de: ['Biotechnologie und Fermentation', 'Biotech', 'Fermentation', 'Mikroorganismen', 'Bioreaktor', 'synthetische Biologie', 'Bioprozesse', 'Zellkultur']
		}
	},
	{
		code: 'telemedicine-technology', kind: 'technology', division: '86', hs: [], cpv: ['48180000'],
		words: {
			en: ['Digital health and telemedicine', 'telemedicine', 'eHealth', 'health app', 'remote patient monitoring', 'electronic patient record', 'digital therapy', 'hospital software'],
			it: ['Sanità digitale e telemedicina', 'telemedicina', 'eHealth', 'app per la salute', 'telemonitoraggio pazienti', 'cartella clinica elettronica', 'terapie digitali', 'software ospedaliero'],
			pl: ['Zdrowie cyfrowe i telemedycyna', 'telemedycyna', 'e-zdrowie', 'aplikacja zdrowotna', 'zdalne monitorowanie pacjentów', 'elektroniczna dokumentacja medyczna', 'terapia cyfrowa', 'system szpitalny'],
			lt: ['Skaitmeninė sveikata ir telemedicina', 'telemedicina', 'e. sveikata', 'sveikatos programėlė', 'nuotolinis pacientų stebėjimas', 'elektroninė ligos istorija', 'skaitmeninė terapija', 'ligoninių sistema'],
			hu: ['Digitális egészség és telemedicina', 'telemedicina', 'távgyógyászat', 'e-egészségügy', 'egészségügyi alkalmazás', 'betegek távfelügyelete', 'elektronikus kórlap', 'digitális terápia', 'kórházi szoftver'],
			es: ['Salud digital y telemedicina', 'telemedicina', 'eSalud', 'aplicación de salud', 'telemonitorización de pacientes', 'historia clínica electrónica', 'terapia digital', 'software hospitalario'],
			sv: ['Digital hälsa och telemedicin', 'telemedicin', 'e-hälsa', 'hälsoapp', 'distansövervakning av patienter', 'elektronisk patientjournal', 'digital terapi', 'journalsystem'],
			de: ['Digitale Gesundheit und Telemedizin', 'Telemedizin', 'eHealth', 'Gesundheits-App', 'Patientenfernüberwachung', 'elektronische Patientenakte', 'digitale Therapie', 'Krankenhaussoftware']
		}
	}
];
