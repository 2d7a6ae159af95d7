/** What made-up firms of Kronoberg, Kalmar, Västerbotten, Norrbotten and Gävleborg write; words.ts says how to read it. */
export default `
= names
starts: Brenn Skärv Åsk Ljung Kvarn Tall Frost Järv Glim Vind Råg Stenn Bäck Lysk
ends: avik holma arp näsa brunn mora inge ura dala
forms: {x} AB, {x} HB, Bröderna {x} AB
women: Karin Anna Elin Sara Ingrid Maja Sofia Lena
women-last: Granlund Bergvall Åkerholm Norrdal Sjövik Lindkvarn Frostberg
men: Erik Johan Anders Lars Nils Oskar Fredrik Per
men-last: Granlund Bergvall Åkerholm Norrdal Sjövik Lindkvarn Frostberg
titles: Verkställande direktör, Exportchef, Inköpschef, Försäljningschef, Teknisk chef
and: och
also: samt
= goods
cnc-machining: svarvade och frästa precisionsdelar / CNC-bearbetning i korta serier
sheet-metal: laserskuren och bockad plåt / kapslingar av plåt
welding-assembly: svetsade enheter / robotsvetsade ramar
steel-structures: stålstommar / plattformar och trappor av stål
surface-treatment: förzinkning och passivering / anodisering av aluminium
fasteners: specialskruv / fästelement av rostfritt stål
light-metal-castings: pressgjutna aluminiumdelar / sandgjutet aluminium
moulds-dies: formverktyg för plast / pressverktyg
packaging-machines: förpackningsmaskiner / kartongresare och pallastare
food-machinery: degmaskiner / linjer för skärning och kokning
conveyors-warehouse-automation: rullbanor / automatlager
hydraulics-pneumatics: hydraulcylindrar / hydraulaggregat
pumps-compressors: rostfria processpumpar / doseringspumpar
special-machines: specialbyggda monteringsmaskiner / provriggar efter beställning
industrial-robots: robotceller / samarbetande robotar
agricultural-machinery: jordbearbetningsmaskiner / maskiner för bärskörd
electronics-assembly: monterade kretskort / elektronikmontering i små serier
sensors: givare för temperatur och tryck / nivågivare
wire-harnesses-connectors: kablage / kontakter med färdig kabel
switchgear-control-panels: styrskåp / lågspänningsställverk
lighting: LED-armaturer / utomhusbelysning
batteries-energy-storage: litiumbatterier / stationära energilager
electric-motors-generators: små elmotorer / växelmotorer
measuring-testing-instruments: handhållna mätinstrument / läckagetestare
sawn-timber: torkat sågat virke / hyvlad furu
wood-panels: plywood och limfog / fanerade skivor
office-furniture: höj- och sänkbara skrivbord / kontorsmöbler
upholstered-furniture: soffor och fåtöljer / stoppade sittmöbler
furniture-components: möbeldelar av massivt trä / fronter och lådor
timber-houses-structures: prefabricerade trähus / limträbalkar
pallets-wooden-packaging: värmebehandlade lastpallar / exportlådor av trä
wooden-doors-windows: träfönster / innerdörrar
cheese: lagrad ost / gårdsost
cured-meats: lufttorkad skinka / rökt korv
bread-bakery: surdegsbröd / fryst bakverk
pasta: färsk fylld pasta / torkad pasta
preserved-fruit-vegetables: inlagda grönsaker / sylt och marmelad
processed-fish: rökt fisk / färdiga fiskrätter
confectionery: handgjord choklad / kola och karameller
sauces-spices: färdiga såser / kryddblandningar
cereals: brödvete och havre / maltkorn
fresh-fruit: äpplen och bär / plommon
honey: ljunghonung / honung från en enda blomma
herbs-medicinal-plants: torkade örter / medicinalväxter
wine: mousserande bärvin / stilla vitt vin
beer-cider: hantverksöl / cider
fruit-juices: grumlig äppelmust / bärjuicer
oilseeds-fodder: raps / proteingrödor till foder
woven-fabrics: ylletyger / vävda linnetyger
knitted-fabrics: trikåtyger / varpstickade tyger
technical-textiles: flamsäkra textilier / belagda vävar
workwear: varselkläder / skyddskläder
outerwear: ullrockar / regntäta jackor
home-textiles: ullfiltar / sängkläder
footwear: läderkängor / skyddsskor
leather: vegetabiliskt garvat läder / möbelläder
injection-moulding: formsprutade plastdetaljer / tvåkomponentsgjutning
plastic-packaging-film: återvinningsbar förpackningsfilm / vakuumpåsar
cardboard-packaging: wellpapplådor / tryckta kartonger
labels: självhäftande etiketter / krympetiketter
plastic-containers: plastbägare och lock / flaskor och korkar
rubber-products: gummitätningar / formgjutna gummidetaljer
plastic-pipes-profiles: strängsprutade profiler / tekniska slangar
composite-parts: detaljer av kolfiber / detaljer av glasfiber
automotive-parts: bearbetade delar till fordonstillverkare / chassifästen
trailers-vehicle-bodies: kylskåp för lastbilar / lätta släpvagnar
aerospace: turbinkomponenter / strukturdelar till flygplan
boats-yachts: arbetsbåtar / segelbåtar
shipbuilding-marine-equipment: däcksutrustning / lejdare och fartygsluckor
railway-equipment: tågstolar / bromsdelar för järnväg
drones: drönare för mätning / drönare för gröda och skog
ship-rail-aircraft-repair: fartygsreparationer / översyn av spårfordon
ceramic-tiles: klinker / glaserat kakel
natural-stone: kalksten och granit / bearbetad natursten
concrete-products: betongelement / marksten
insulation-mineral-wool: isolerskivor / mineralull
flat-glass: isolerglas / härdat glas
paints-varnishes: vattenburen träfärg / mineralfärg
interior-finishing: inredning av butiker och hotell / gipsväggar
building-construction: nyckelfärdiga industrihallar / renovering av äldre hus
custom-software: skräddarsydd programvara / integration av produktionssystem
business-software: planeringsprogram för små fabriker / lagerprogram
artificial-intelligence: efterfrågeprognoser med maskininlärning / språkmodeller för kundtjänst
internet-of-things: övervakning av uppkopplade maskiner / trådlösa givarnät
cybersecurity-services: säkerhetsgranskningar / övervakning av fabriksnät
machine-vision: kamerakontroll / kamerastyrd plockning
digital-twin-simulation: simulering av produktionslinjer / digitala tvillingar av anläggningar
traceability-identification: spårning av partier / RFID-märkning
cosmetics: naturlig hudvård / kosmetik under kundens varumärke
food-supplements: kosttillskott / kapslar med probiotika
essential-oils-flavours: eteriska oljor / naturliga aromer
medical-devices: medicinska engångsartiklar / övervakningsutrustning
orthopaedics-rehabilitation: ortoser / hjälpmedel för rehabilitering
cleaning-products: växtbaserade rengöringsmedel / industrirengöring
dental-products: tandimplantat / keramiska kronor
hospital-laboratory-equipment: laboratoriemöbler / skåp för sterilt material
wood-pellets: träpellets / briketter till industripannor
biogas-biomass-technology: små biogasanläggningar / teknik för torkning av biomassa
secondary-raw-materials: återvunnet plastgranulat / sorterat skrot
filters-water-treatment: rening av processvatten / processfilter
heat-pumps: värmepumpar för stora byggnader / industriella värmepumpar
solar-panels: solpaneler / färdigmonterade soltak
recycling-machinery: krossar och balpressar / sorteringslinjer
waste-management: hämtning av verksamhetsavfall / återtag av förpackningar
road-freight: styckegods på väg / tempererade transporter
freight-forwarding: internationell spedition / samlastning i Europa
warehousing: tullager / lagring och orderplock
engineering-services: maskinkonstruktion / hållfasthetsberäkning
testing-certification: materialprovning / provning mot standard
design-services: produktdesign / förpackningsdesign
translation-services: teknisk översättning / anpassning av manualer
contract-packing: legopackning / montering av presentlådor
= trade metal | Mekaniska, Verkstad, Precision
Varje parti går i väg med mätprotokoll, och prover är klara på tio arbetsdagar.
Vi räknar på en ritning eller en 3D-modell och säger rakt ut vilken tolerans som kostar.
De femaxliga maskinerna går obemannade på natten, så korta serier förblir prisvärda.
De flesta av våra kunder bygger maskiner och beställer samma detalj två eller tre gånger om året.
Materialintyg sparas i tio år och går att följa till smältan.
Vi tar hellre hela enheten än en enda krånglig detalj.
= trade machinery | Maskin, Automation, System
Varje maskin körs med kundens egen vara innan den lämnar verkstaden.
Reservdelar till allt vi har byggt står fortfarande på hyllan.
Vi konstruerar för snabb omställning: inga verktyg och en enda operatör.
Fjärrservice ingår i två år och besvaras av dem som byggde maskinen.
Våra linjer får plats i gamla hallar med lågt tak, för det är där små producenter arbetar.
Styrskåp, skydd och dokumentation kommer från samma hand.
= trade electronics | Elektronik, Styr, El
Prototyper monteras på en vecka, och samma linje bygger sedan serien.
Varje kort kontrolleras optiskt och provas under last.
När en komponent försvinner ritar vi om kretsen så att produkten kan vara kvar.
Våra produkter arbetar mellan minus trettio och plus sjuttio grader utan fläkt.
Programvaran stannar hos kunden tillsammans med källkod och provutrustning.
Små beställningar är välkomna, för våra kunder säljer hundratals och inte tusentals.
= trade wood | Snickeri, Trä, Möbel
Virket kommer från skogar mindre än tio mil bort.
Fukten mäts i varje steg och står på följesedeln.
Synliga fogar görs fortfarande färdiga för hand, resten kommer från fleroperationsmaskinen.
Vi levererar platta paket med beslagen i numrerade påsar.
Arkitekter skickar en skiss och får en byggbar ritning inom en vecka.
Spillet värmer verkstaden och grannarnas hus.
= trade food | Mat, Skafferi, Delikatess
Recepten är korta och varje ingrediens har ett namn som mormor känner igen.
Hållbarheten är provad av ett utomstående laboratorium för varje produkt.
Vi kokar i små grytor men kan fylla en lastbil när det behövs.
Etiketterna finns på sex språk med allergener i fetstil.
Delikatessbutiker och små kedjor beställer blandade pallar.
Mjölk, kött och mjöl kommer från bönder som vi själva hälsar på.
= trade farm | Gård, Odling, Bär
Vi odlar på egen mark och förädlar i egen lada.
Jordprover och sprutjournal är öppna för varje köpare.
Mängderna meddelas på våren så att köparen kan planera året.
Skörden kyls inom tre timmar.
Våra bästa kunder har varit ute på fälten, och det tycker vi om.
Andrasortering kastas aldrig utan blir must.
= trade textile | Textil, Väveri, Konfektion
Minsta beställning är en rulle, och färgerna tas fram i vårt eget färgeri.
Vi väver, bereder och syr under samma tak.
En ny kvalitet provas mot slitage och ljus innan den säljs.
Mönsterarkivet går tillbaka till trettiotalet och är öppet för kunderna.
De flesta beställningar går i väg fyra veckor efter godkännande.
Vi lagar det vi har sålt och räknar lagningarna för att lära oss.
= trade packaging | Förpackning, Plast, Polymer
Verktygen görs i huset, så en ändring tar dagar och inte månader.
På en sida visar vi kunden vad en tunnare vägg sparar.
Vi trycker med vattenfärger, och otryckta prover är gratis.
Andelen återvunnet mäts och skrivs på fakturan.
Med varje leverans följer intyg om livsmedelskontakt.
Vi håller lager åt kunder som avropar varje vecka.
= trade mobility | Marin, Fordon, Motion
Bakom varje säkerhetsdetalj står licensierade svetsare och en skriven process.
Första biten kontrolleras och dokumenteras så som stora tillverkare väntar sig.
Vi reparerar på natten så att fordonen tjänar pengar på dagen.
Vikten är vår besatthet: den senaste konstruktionen sparade elva procent.
Prototyper provas på vår egen bana innan någon annan ser dem.
Serier från en till fem hundra är vår vardag.
= trade building | Bygg, Sten, Inredning
Vi skickar en arbetsledare som talar byggplatsens språk.
Färger och format finns kvar för lagning även tio år senare.
Miljödata finns för varje produktfamilj.
Våra ritningar är färdiga för digitala byggnadsmodeller.
Gamla hus är våra favoriter: inget är rakt och allt går att lösa.
Vi levererar på utsatt timme, för i stan finns ingen plats att lagra.
= trade digital | Data, Digital, Programvara
Vi börjar med en vecka på verkstadsgolvet och skriver den första kodraden efter det.
Kunden äger sina data och kan ta dem med sig när som helst.
En pilot är i gång på sex veckor till fast pris.
Vi har själva arbetat i fabrik, och det syns på skärmarna.
Kopplingar till vanliga affärssystem är färdiga och beskrivna.
Supporten svarar inom två timmar och ges av dem som kan koden.
= trade health | Hälsa, Laboratorium, Vård
Varje parti godkänns av en farmaceut och ett prov sparas.
Den tekniska dokumentationen är komplett och öppen för återförsäljare.
Vi utvecklar under kundens varumärke från fem hundra stycken.
Vårdpersonal provar nya produkter innan vi trycker det första bladet.
Ingredienserna följs ända till åkern, och djurförsök är uteslutna.
Renrummet bokas en månad i förväg, brådskande arbete har ett eget skift.
= trade energy | Energi, Återvinning, Miljö
Vi mäter i två veckor innan vi föreslår något.
Våra anläggningar är små nog för en gård eller en enda fabrik.
Återbetalningen räknas på kundens egna fakturor.
Vi sorterar två gånger, en gång med maskin och en gång med ögat.
Servicepartner utbildas av oss och förblir självständiga.
Varje ton är dokumenterat från grinden till köparen.
= trade services | Logistik, Tjänster, Konsult
En person ansvarar för varje kund och lämnar ut sitt mobilnummer.
Vi redovisar vår punktlighet varje månad.
Till Baltikum och Italien går vi två gånger i veckan.
Rapporterna skrivs så att både ingenjören och bankmannen förstår dem.
Tullhandlingarna är klara innan godset lastas.
Nätverket täcker elva länder genom partner som vi känner vid namn.
= openings
{name} har funnits {in} sedan {year} och erbjuder {a}.
Sedan {year} är vi kända {in} för {a}.
Vi är ett familjeföretag {in} som erbjuder {a}.
{a}: det är därför kunderna kommer till oss {in}, och det har de gjort sedan {year}.
Två ingenjörer startade {name} år {year}; i dag levererar vi {a} från vår anläggning {in}.
Företaget grundades {in} år {year} och erbjuder {a}.
= team
Vi är {n} personer och utbildar våra egna lärlingar.
Här arbetar {n} personer, många sedan mer än tio år.
Med {n} medarbetare är vi stora nog för serien och små nog för att svara i telefon.
Vi är {n} i laget, och var tredje är under trettio.
Våra {n} medarbetare sköter konstruktion, produktion och leverans.
= export
Hittills har vi exporterat då och då; i år vill vi göra det på riktigt.
Ungefär en tredjedel av försäljningen går utomlands, oftast till människor vi har träffat.
Vi levererar till fyra länder och vill in i det femte.
Export är nytt för oss, men handlingar och priser är klara.
Vi har fasta kunder utomlands och plats för två till.
= seek
Vi vill köpa {x} av en partner som stannar i många år.
Det vi saknar är en pålitlig källa till {x}.
Till vår egen verksamhet behöver vi regelbundet {x}.
Vi söker partner som kan leverera {x}, först på prov.
Nästa steg hänger på att vi hittar {x} av jämn kvalitet.
Den som erbjuder {x} får gärna tala med oss.
= summary
{a} från ett företag som grundades {in} år {year}. Vi söker {x}.
Vi erbjuder {a} och köper {x}; vi finns {in}.
Specialister {in}: {a}. Vi är öppna för partner som levererar {x}.
{n} personer {in}: {a}. Vi söker {x}.
Litet företag, korta ledtider: {a}. I gengäld behöver vi {x}.
= green
På sommaren ger taket mer el än verkstaden använder.
Vi tar tillbaka förpackningar och använder dem så länge de håller.
Spillet sorteras i sju fraktioner och säljs i stället för att läggas på tipp.
Sedan 2019 har vi halverat gasen, och vi redovisar siffrorna.
= offer-title
Företag {in} erbjuder {a1} till partner utomlands
{a1} för återförsäljare och industrikunder
Leverantör {in}: {a1}, även i små serier
{a1}: familjeföretag söker långsiktiga kunder
= request-title
Företag {in} vill köpa {x1}
Leverantör sökes: {x1} i återkommande beställningar
Växande företag behöver {x1}
Långsiktig leverantör av {x1} sökes
= technology-offer-title
{a1}: beprövad lösning för gemensam användning
Teknik erbjuds: {a1}, med utbildning och stöd
= technology-request-title
Teknik sökes: {x1} till en produktion i drift
Företag söker {x1} och en partner som anpassar
= research-title
Partner sökes till ett projekt om {a1}
= advantages
Korta serier till seriepris, en fast kontaktperson och skriftliga svar inom två dagar.
Dokumenterad kvalitet, reservdelar i tio år och ingen minsta beställning första året.
Lägre vikt, färre delar och ett leveransdatum som håller.
En leverantör i stället för tre: konstruktion, produktion och packning under samma tak.
= specification
Ange kapacitet, ledtid, certifikat och pris för ett första provparti.
Vi behöver prover inom sex veckor och sedan leveranser varje månad.
Kvaliteten ska vara dokumenterad; ritningar och mängder lämnas efter ett första samtal.
Leverans i återanvändbara emballage, med ökande mängder under tre år.
= role
distribution: Partnern säljer i sitt eget land, håller ett litet lager och utbildar kunderna med vår hjälp.
agency: Partnern företräder oss mot provision och besöker kunder som den redan känner.
subcontracting: Partnern tillverkar efter våra ritningar, eller ger oss sådant arbete, inom ett ramavtal.
supplier: Partnern levererar regelbundet under flera år till avtalad kvalitet och avtalat pris.
outsourcing: Partnern tillverkar åt oss under vårt varumärke, eller låter oss tillverka under sitt.
licence: Partnern tillverkar på licens och betalar efter mängd.
joint-venture: Partnern delar investering, risk och vinst i ett gemensamt bolag.
research: Partnern bidrar med laboratorium och publicerar resultaten med oss.
technical-assistance: Partnern installerar tekniken med vår hjälp och berättar vad den lär sig.
= purpose-buy
Vi köper {x1} varje månad och vill gärna höra era priser och ledtider.
Ert utbud av {x1} kan lösa en flaskhals hos oss; kan ni ta med prover?
I höst väljer vi en andra leverantör av {x1}.
= purpose-sell
Vi tror att {a1} passar er produktion och vill gärna visa två exempel.
Ni verkar söka {a1}; vi levererar redan till er trakt.
Kan {a1} vara till nytta för er? Vi tar med ett prov och ett ärligt pris.
= message
Vi vill helst ha mötena den första dagen.
Det är vårt första evenemang av det här slaget och vi tar gärna emot råd.
`;
