/** What made-up firms of Klaipėda County write; words.ts says how to read it. */
export default `
= names
starts: Klev Marž Vėtr Smilt Gint Žver Pajūr Danž Nemž Bangl Kopg Aukšm
ends: arė ona ūnas ita ora eida alis ikė
forms: UAB „{x}“, MB „{x}“, AB „{x}“
women: Rasa Jurgita Eglė Daiva Ieva Rūta Asta Neringa
women-last: Smiltinienė Gedvilaitė Bangienė Jūraitė Marčiulytė Žvejytė
men: Tomas Mindaugas Darius Andrius Vytautas Saulius Giedrius Paulius
men-last: Smiltinis Gedvilas Bangys Jūraitis Marčiulis Žvejys
titles: Direktorius/Direktorė, Eksporto vadovas/Eksporto vadovė, Pirkimų vadovas/Pirkimų vadovė, Pardavimų vadovas/Pardavimų vadovė, Technikos direktorius/Technikos direktorė
and: ir
also: bei
= goods
cnc-machining: tiksliai tekintas ir frezuotas detales / detales, apdirbtas CNC staklėmis
sheet-metal: lazeriu pjautą ir lenktą skardą / skardinius korpusus
welding-assembly: suvirintus mazgus / robotais suvirintus rėmus
steel-structures: plieno konstrukcijas / metalines aikšteles ir laiptus
surface-treatment: cinkavimą ir pasyvavimą / aliuminio anodavimą
fasteners: specialius varžtus / nerūdijančio plieno tvirtinimo detales
light-metal-castings: slėgiu lietas aliuminio detales / į smėlį lietas aliuminio dalis
moulds-dies: liejimo formas / štampus
packaging-machines: pakavimo mašinas / dėžių pildymo ir padėklų krovimo įrangą
food-machinery: tešlos mašinas / pjaustymo ir virimo linijas
conveyors-warehouse-automation: ritininius konvejerius / automatinius sandėlius
hydraulics-pneumatics: hidraulinius cilindrus / hidraulines stotis
pumps-compressors: nerūdijančio plieno siurblius / dozavimo siurblius
special-machines: specialias surinkimo mašinas / bandymų stendus pagal užsakymą
industrial-robots: robotizuotas darbo vietas / bendradarbiaujančius robotus
agricultural-machinery: žemės dirbimo mašinas / uogų nuėmimo mašinas
electronics-assembly: sumontuotas elektronikos plokštes / elektronikos surinkimą mažomis serijomis
sensors: pramoninius temperatūros ir slėgio jutiklius / lygio jutiklius
wire-harnesses-connectors: kabelių pynes / jungtis su laidais
switchgear-control-panels: valdymo spintas / žemosios įtampos skydus
lighting: LED šviestuvus / lauko apšvietimą
batteries-energy-storage: ličio baterijas / stacionarias energijos kaupyklas
electric-motors-generators: mažus elektros variklius / variklius su reduktoriais
measuring-testing-instruments: nešiojamuosius matavimo prietaisus / sandarumo tikrinimo prietaisus
sawn-timber: džiovintą pjautinę medieną / obliuotą pušį
wood-panels: fanerą ir klijuotas plokštes / faneruotas plokštes
office-furniture: reguliuojamo aukščio stalus / biuro baldus
upholstered-furniture: sofas ir fotelius / minkštas kėdes
furniture-components: masyvo medienos baldų detales / baldų fasadus ir stalčius
timber-houses-structures: skydinius medinius namus / klijuotas sijas
pallets-wooden-packaging: termiškai apdorotus padėklus / medines eksporto dėžes
wooden-doors-windows: medinius langus / vidaus duris
cheese: brandintus sūrius / ūkio sūrius
cured-meats: vytintą kumpį / rūkytas dešras
bread-bakery: raugo duoną / šaldytus kepinius
pasta: šviežius įdarytus makaronus / sausus makaronus
preserved-fruit-vegetables: raugintas daržoves / uogienes ir kompotus
processed-fish: rūkytą žuvį / paruoštus žuvies patiekalus
confectionery: rankų darbo šokoladą / irisus ir karameles
sauces-spices: gatavus padažus / prieskonių mišinius
cereals: maistinius kviečius ir avižas / salyklinius miežius
fresh-fruit: obuolius ir uogas / slyvas
honey: viržių medų / vienos rūšies žiedų medų
herbs-medicinal-plants: džiovintas žoleles / vaistinius augalus
wine: putojantį uogų vyną / sausą baltąjį vyną
beer-cider: amatininkų alų / sidrą
fruit-juices: spaustas obuolių sultis / uogų sultis
oilseeds-fodder: rapsus / baltyminius pašarinius augalus
woven-fabrics: vilnonius audinius / lininius audinius
knitted-fabrics: trikotažo audinius / megztas medžiagas
technical-textiles: ugniai atsparius audinius / dengtus techninius audinius
workwear: gerai matomus darbo drabužius / apsauginius drabužius
outerwear: vilnonius paltus / neperšlampamas striukes
home-textiles: vilnonius pledus / patalynę
footwear: odinius batus / apsauginę avalynę
leather: augalais raugintą odą / baldų odą
injection-moulding: lietas plastiko detales / dviejų medžiagų liejimą
plastic-packaging-film: perdirbamą pakavimo plėvelę / vakuuminius maišelius
cardboard-packaging: gofruoto kartono dėžes / spausdintas dėžutes
labels: lipnias etiketes / susitraukiančias etiketes
plastic-containers: plastikinius indelius su dangteliais / butelius ir kamštelius
rubber-products: guminius tarpiklius / lietas gumos detales
plastic-pipes-profiles: plastikinius profilius / techninius vamzdelius
composite-parts: anglies pluošto detales / stiklo pluošto gaminius
automotive-parts: apdirbtas detales automobiliams / važiuoklės laikiklius
trailers-vehicle-bodies: šaldomus kėbulus / lengvąsias priekabas
aerospace: turbinų dalis / lėktuvų konstrukcijų dalis
boats-yachts: darbinius laivus / burines jachtas
shipbuilding-marine-equipment: denio įrangą / laivų trapus ir liukus
railway-equipment: traukinių sėdynes / geležinkelio stabdžių dalis
drones: matavimų dronus / dronus pasėliams stebėti
ship-rail-aircraft-repair: laivų remontą / riedmenų remontą
ceramic-tiles: akmens masės plyteles / glazūruotas sienų plyteles
natural-stone: granito plokštes / apdirbtą gamtinį akmenį
concrete-products: betono gaminius / trinkeles
insulation-mineral-wool: izoliacines plokštes / mineralinę vatą
flat-glass: stiklo paketus / grūdintą stiklą
paints-varnishes: vandeninius medienos dažus / mineralinius dažus
interior-finishing: parduotuvių ir viešbučių įrengimą / gipso kartono darbus
building-construction: pramoninius pastatus iki rakto / senų pastatų atnaujinimą
custom-software: programinę įrangą pagal užsakymą / gamybos sistemų sujungimą
business-software: planavimo programas mažoms gamykloms / sandėlio programas
artificial-intelligence: paklausos prognozes mašininio mokymosi būdu / kalbos modelius klientų aptarnavimui
internet-of-things: nuotolinę mašinų stebėseną / belaidžius jutiklių tinklus
cybersecurity-services: saugumo patikras / gamyklų tinklų stebėseną
machine-vision: kokybės kontrolę kameromis / kameromis valdomą detalių paėmimą
digital-twin-simulation: gamybos linijų modeliavimą / gamyklų skaitmeninius dvynius
traceability-identification: partijų atsekamumą / ženklinimą RFID žymomis
cosmetics: natūralią kosmetiką / kosmetiką su užsakovo ženklu
food-supplements: maisto papildus / probiotikų kapsules
essential-oils-flavours: eterinius aliejus / natūralius aromatus
medical-devices: vienkartines medicinos priemones / stebėjimo prietaisus
orthopaedics-rehabilitation: ortopedinius įtvarus / reabilitacijos priemones
cleaning-products: augalinius valiklius / pramoninius valiklius
dental-products: dantų implantus / keraminius vainikėlius
hospital-laboratory-equipment: laboratorijų baldus / spintas steriliems reikmenims
wood-pellets: medienos granules / briketus pramoninėms katilinėms
biogas-biomass-technology: mažas biodujų jėgaines / biomasės džiovinimo technologiją
secondary-raw-materials: perdirbto plastiko granules / išrūšiuotą metalo laužą
filters-water-treatment: gamybinio vandens valymą / technologinius filtrus
heat-pumps: šilumos siurblius dideliems pastatams / pramoninius šilumos siurblius
solar-panels: saulės modulius / saulės stogus
recycling-machinery: smulkintuvus ir presus / rūšiavimo linijas
waste-management: gamybos atliekų surinkimą / panaudotų pakuočių surinkimą
road-freight: dalinių krovinių vežimą / vežimą palaikant temperatūrą
freight-forwarding: tarptautinį ekspedijavimą / siuntų konsolidavimą Europoje
warehousing: muitinės sandėlį / sandėliavimą ir užsakymų surinkimą
engineering-services: mašinų projektavimą / konstrukcijų skaičiavimą
testing-certification: medžiagų bandymus / atitikties bandymus
design-services: gaminių dizainą / pakuočių dizainą
translation-services: techninius vertimus / instrukcijų vertimą ir pritaikymą
contract-packing: pakavimą pagal užsakymą / dovanų rinkinių komplektavimą
= trade metal | metalas, mechanika, staklės
Kiekviena partija išvyksta su matavimų protokolu, o pavyzdžiai paruošiami per dešimt darbo dienų.
Kainą skaičiuojame iš brėžinio arba 3D modelio ir tiesiai pasakome, kuri tolerancija kainuoja.
Penkių ašių staklės naktimis dirba be žmonių, todėl mažos serijos lieka įperkamos.
Dauguma mūsų klientų gamina mašinas ir tą pačią detalę užsako du ar tris kartus per metus.
Medžiagų sertifikatus saugome dešimt metų ir galime nurodyti lydalą.
Mieliau imamės viso mazgo negu vienos sudėtingos detalės.
= trade machinery | mašinos, automatika, įranga
Prieš išvykdama iš cecho kiekviena mašina dirba su kliento gaminiu.
Atsarginės dalys viskam, ką pagaminome, tebėra lentynoje.
Projektuojame taip, kad perderinti pakaktų ketvirčio valandos ir vieno žmogaus.
Nuotolinė priežiūra įskaičiuota dvejiems metams, atsako tie, kurie mašiną surinko.
Mūsų linijos telpa senuose žemuose cechuose, nes ten dirba mažieji gamintojai.
Valdymo spinta, apsaugos ir dokumentai gimsta vienose rankose.
= trade electronics | elektronika, valdymas, srovė
Prototipus sumontuojame per savaitę, o vėliau ta pati linija gamina seriją.
Kiekviena plokštė tikrinama optiškai ir išbandoma su apkrova.
Kai komponentas dingsta iš rinkos, perprojektuojame schemą, o gaminys lieka toks pat.
Mūsų įranga dirba nuo minus trisdešimties iki plius septyniasdešimties laipsnių be ventiliatoriaus.
Programa lieka klientui kartu su pirminiu kodu ir bandymų įranga.
Maži užsakymai laukiami, nes mūsų klientai parduoda šimtus, o ne tūkstančius.
= trade wood | baldai, mediena, stalių dirbtuvės
Mediena atkeliauja iš miškų, esančių arčiau nei už šimto kilometrų.
Drėgmę matuojame kiekviename etape ir nurodome važtaraštyje.
Matomas jungtis vis dar užbaigiame rankomis, visa kita padaro apdirbimo centras.
Pristatome išardytą, o furnitūra sudėta į sunumeruotus maišelius.
Architektai atsiunčia eskizą ir per savaitę gauna darbo brėžinį.
Atraižomis šildome dirbtuves ir kaimynų namus.
= trade food | skoniai, sandėliukas, virtuvė
Receptai trumpi, o kiekvieną sudedamąją dalį atpažintų močiutė.
Kiekvieno gaminio galiojimą patikrino nepriklausoma laboratorija.
Verdame mažuose katiluose, bet prireikus pripildome vilkiką.
Etiketės parengtos šešiomis kalbomis, alergenai paryškinti.
Delikatesų parduotuvės ir maži tinklai užsako mišrius padėklus.
Pieną, mėsą ir miltus perkame iš ūkininkų, kuriuos patys lankome.
= trade farm | ūkis, sodai, derlius
Auginame savo žemėje ir perdirbame savo daržinėje.
Dirvos tyrimus ir purškimų žurnalą gali pamatyti kiekvienas pirkėjas.
Kiekius skelbiame pavasarį, kad pirkėjas galėtų suplanuoti metus.
Derlių atšaldome per tris valandas.
Geriausi klientai buvo atvykę pamatyti laukų, ir mums tai patinka.
Antros rūšies vaisių neišmetame, spaudžiame iš jų sultis.
= trade textile | audiniai, siuvykla, vilna
Mažiausias užsakymas yra vienas ritinys, o spalvas parenkame savo dažykloje.
Audžiame, apdailiname ir siuvame po vienu stogu.
Naują audinį prieš parduodami išbandome trinčiai ir šviesai.
Raštų archyvas siekia ketvirtąjį dešimtmetį ir yra atviras klientams.
Daugumą užsakymų išsiunčiame per keturias savaites nuo patvirtinimo.
Taisome tai, ką pardavėme, ir skaičiuojame taisymus, kad pasimokytume.
= trade packaging | pakuotė, plastikas, polimerai
Įrankius darome patys, todėl pakeitimas trunka dienas, o ne mėnesius.
Viename puslapyje klientui parodome, kiek sutaupo plonesnė sienelė.
Spausdiname vandeniniais dažais, o pavyzdžiai be spaudos nemokami.
Perdirbtos žaliavos dalį išmatuojame ir įrašome sąskaitoje.
Su kiekviena siunta pridedame sąlyčio su maistu deklaraciją.
Klientams, kurie užsako kas savaitę, laikome atsargas.
= trade mobility | laivai, transportas, burės
Už kiekvienos saugai svarbios dalies stovi atestuoti suvirintojai ir aprašytas procesas.
Pirmojo gaminio patikrą įforminame taip, kaip tikisi didieji gamintojai.
Remontuojame naktį, kad transportas dieną uždirbtų.
Svoris yra mūsų silpnybė: paskutinis gaminys palengvėjo vienuolika procentų.
Prototipus išbandome savo aikštelėje anksčiau, negu juos pamato kiti.
Serijos nuo vieno iki penkių šimtų vienetų yra mūsų kasdienybė.
= trade building | statyba, akmuo, apdaila
Į statybvietę siunčiame darbų vadovą, kuris kalba vietos kalba.
Spalvas ir matmenis remontui saugome dar po dešimties metų.
Turime kiekvienos gaminių šeimos aplinkosaugos duomenis.
Mūsų brėžiniai paruošti skaitmeniniam pastato modeliui.
Labiausiai mėgstame senus pastatus: niekas nėra tiesu, bet viską galima išspręsti.
Pristatome valandos tikslumu, nes mieste nėra kur sandėliuoti.
= trade digital | sistemos, duomenys, programos
Pradedame nuo savaitės ceche ir tik tada rašome pirmą kodo eilutę.
Duomenys priklauso klientui, jis gali juos pasiimti bet kada.
Bandomasis projektas paleidžiamas per šešias savaites už sutartą kainą.
Mūsų žmonės dirbo gamyklose, ir tai matyti ekranuose.
Jungtys su įprastomis planavimo sistemomis paruoštos ir aprašytos.
Pagalba atsako per dvi valandas, ir atsako tie, kurie pažįsta kodą.
= trade health | sveikata, laboratorija, žolė
Kiekvieną partiją išleidžia vaistininkas, o pavyzdį saugome.
Techninės bylos parengtos ir atviros platintojams.
Su kliento ženklu dirbame nuo penkių šimtų vienetų.
Naujus gaminius pirmiausia išbando medikai, tik tada spausdiname lankstinuką.
Sudedamąsias dalis atsekame iki lauko, o bandymų su gyvūnais nedarome.
Švariąją patalpą planuojame prieš mėnesį, skubiems darbams turime atskirą pamainą.
= trade energy | energija, perdirbimas, aplinka
Prieš ką nors siūlydami dvi savaites matuojame.
Mūsų įrenginiai tokie nedideli, kad tinka ūkiui arba vienai gamyklai.
Atsipirkimą skaičiuojame pagal kliento sąskaitas.
Rūšiuojame du kartus: mašina ir akimi.
Priežiūros partnerius išmokome patys, o jie lieka nepriklausomi.
Kiekviena tona dokumentuota nuo vartų iki pirkėjo.
= trade services | logistika, paslaugos, uostas
Už kiekvieną klientą atsako vienas žmogus ir duoda savo mobiliojo numerį.
Kiekvieną mėnesį skelbiame, kaip laiku dirbome.
Į Italiją ir Švediją išvykstame du kartus per savaitę.
Ataskaitas rašome taip, kad suprastų ir inžinierius, ir bankininkas.
Muitinės dokumentai paruošti prieš pakraunant.
Mūsų tinklas apima vienuolika šalių, o partnerius pažįstame vardais.
= openings
{name} veikia {in} nuo {year} metų ir siūlo {a}.
Nuo {year} metų {in} klientai perka iš mūsų {a}.
Esame šeimos įmonė {in} ir siūlome {a}.
Įmonė {name} įkurta {in} {year} metais; tiekiame {a}.
Du inžinieriai įkūrė {name} {year} metais, o šiandien {in} siūlome {a}.
Klientai pas mus {in} užsako {a}, ir taip yra nuo {year} metų.
= team
Mūsų komandoje – {n} žm., o pameistrius mokome patys.
Čia dirba {n} žm., daugelis ilgiau nei dešimt metų.
Mūsų yra {n}: pakankamai daug serijai ir pakankamai mažai, kad atsilieptume telefonu.
Kolektyvas – {n} žm., kas trečias jaunesnis nei trisdešimties.
Projektavimą, gamybą ir išsiuntimą atlieka {n} žm. komanda.
= export
Iki šiol eksportavome retkarčiais, o šiemet norime tai daryti rimtai.
Maždaug trečdalis pardavimų iškeliauja į užsienį, dažniausiai žmonėms, su kuriais susitikome.
Tiekiame į keturias šalis ir norime įžengti į penktąją.
Eksportas mums naujas, bet dokumentai ir kainos paruošti.
Turime nuolatinių klientų užsienyje ir vietos dar dviem.
= seek
Norime pirkti {x} iš partnerio, kuris liktų daugelį metų.
Mums trūksta tiekėjo, kuris patikimai tiektų {x}.
Savo veiklai nuolat perkame {x}.
Ieškome partnerių, galinčių tiekti {x}, iš pradžių bandomuoju užsakymu.
Kitas mūsų žingsnis priklauso nuo to, ar rasime {x}, kurių kokybė pastovi.
Kas siūlo {x}, tegul pasikalba su mumis.
= summary
Įmonė, įkurta {in} {year} metais, siūlo {a}. Norime pirkti {x}.
Siūlome {a} ir perkame {x}; dirbame {in}.
Specialistai {in} siūlo {a} ir laukia partnerių, kurie tiektų {x}.
{n} žm. {in}: siūlome {a}. Pirksime {x}.
Maža įmonė, trumpi terminai: siūlome {a}. Mainais perkame {x}.
= green
Vasarą mūsų stogas pagamina daugiau elektros, negu sunaudojame.
Pakuotes pasiimame atgal ir naudojame, kol jos laiko.
Atliekas skirstome į septynias frakcijas ir parduodame, o ne vežame į sąvartyną.
Nuo 2019 metų dujų sunaudojame perpus mažiau ir skelbiame skaičius.
= offer-title
Įmonė {in} siūlo {a1} užsienio partneriams
Siūlome {a1} platintojams ir pramonės pirkėjams
Tiekėjas {in} siūlo {a1}, taip pat mažomis serijomis
Šeimos įmonė siūlo {a1} nuolatiniams klientams
= request-title
Įmonė {in} nori pirkti {x1}
Ieškome, kas reguliariai tiektų {x1}
Auganti įmonė pirks {x1}
Reikalingas ilgalaikis tiekėjas, siūlantis {x1}
= technology-offer-title
Siūlome {a1}: išbandyta praktikoje, skirta bendram diegimui
Įmonė {in} siūlo {a1} su mokymais ir pagalba
= technology-request-title
Įmonė diegs {x1} veikiančioje gamyboje
Ieškome partnerio, kuris mums pritaikytų {x1}
= research-title
Ieškome partnerių projektui, kuris tobulintų {a1}
= advantages
Mažos serijos serijinėmis kainomis, nuolatinis kontaktinis asmuo ir atsakymas raštu per dvi dienas.
Dokumentuota kokybė, atsarginės dalys dešimt metų ir jokio mažiausio užsakymo pirmaisiais metais.
Mažesnis svoris, mažiau dalių ir pristatymo diena, kurios laikomės.
Vienas tiekėjas vietoj trijų: projektavimas, gamyba ir pakavimas po vienu stogu.
= specification
Prašome nurodyti pajėgumus, terminus, sertifikatus ir pirmosios bandomosios partijos kainą.
Pavyzdžių reikia per šešias savaites, vėliau siuntų kas mėnesį.
Kokybė turi būti dokumentuota; brėžinius ir kiekius pateiksime po pirmo pokalbio.
Siuntos daugkartinėje pakuotėje, kiekiai trejus metus didės.
= role
distribution: Partneris parduoda savo šalyje, laiko nedideles atsargas ir su mūsų pagalba moko klientus.
agency: Partneris mums atstovauja už komisinį mokestį ir lanko klientus, kuriuos jau pažįsta.
subcontracting: Partneris gamina pagal mūsų brėžinius arba patiki tokį darbą mums pagal preliminariąją sutartį.
supplier: Partneris kelerius metus reguliariai tiekia sutartos kokybės prekes sutarta kaina.
outsourcing: Partneris gamina mums su mūsų ženklu arba patiki mums gamybą su savuoju.
licence: Partneris gamina pagal licenciją ir moka nuo kiekio.
joint-venture: Partneris dalijasi investicijomis, rizika ir pelnu bendroje įmonėje.
research: Partneris atlieka laboratorinius tyrimus ir kartu su mumis skelbia rezultatus.
technical-assistance: Partneris su mūsų pagalba diegia technologiją ir pasakoja, ką sužinojo.
= purpose-buy
Kas mėnesį perkame {x1} ir norėtume sužinoti jūsų kainas bei terminus.
Jūs siūlote {x1}, o tai galėtų išspręsti mūsų gamybos kliūtį. Ar atvežtumėte pavyzdžių?
Rudenį renkamės antrą tiekėją, kuris mums tiektų {x1}.
= purpose-sell
Siūlome {a1} ir manome, kad tai tiktų jūsų gamybai. Norėtume parodyti du pavyzdžius.
Atrodo, kad perkate {a1}; į jūsų kraštą jau tiekiame.
Galime pasiūlyti {a1}. Atvežtume pavyzdį ir sąžiningą kainą.
= message
Jei įmanoma, prašytume susitikimų pirmąją dieną.
Tai pirmas mūsų tokio pobūdžio renginys, patarimai laukiami.
`;
