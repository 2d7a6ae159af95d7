/** What made-up firms of Southern Transdanubia write; words.ts says how to read it. */
export default `
= names
starts: Mecs Zengő Tett Koph Drav Szig Vill Bor Kapos Ormán Zselic Barc
ends: avár omező enta ilona iker atár ovér észi
forms: {x} Kft., {x} Zrt., {x} Bt.
women: Dóra Eszter Katalin Zsófia Judit Réka Anikó Mónika
women-last: Kelemvári Baranyási Szigeti-Tóth Mecsekfalvi Horgosi Dunaparti
men: Gábor Péter Zoltán Balázs László Tamás István Ádám
men-last: Kelemvári Baranyási Szigeti-Tóth Mecsekfalvi Horgosi Dunaparti
titles: Ügyvezető, Exportvezető, Beszerzési vezető, Értékesítési vezető, Műszaki igazgató
and: és
also: valamint
= goods
cnc-machining: precíziós esztergált és mart alkatrészeket / kis sorozatú CNC-megmunkálást
sheet-metal: lézerrel vágott és hajlított lemezeket / lemezházakat
welding-assembly: hegesztett egységeket / robottal hegesztett kereteket
steel-structures: acélszerkezeteket / fém állványokat és lépcsőket
surface-treatment: horganyzást és passziválást / alumínium eloxálását
fasteners: különleges csavarokat / rozsdamentes kötőelemeket
light-metal-castings: nyomásos alumíniumöntvényeket / homokba öntött alumíniumot
moulds-dies: fröccsöntő szerszámokat / lemezalakító szerszámokat
packaging-machines: csomagológépeket / dobozolókat és raklapozókat
food-machinery: tésztagépeket / szeletelő és főző gépsorokat
conveyors-warehouse-automation: görgős szállítópályákat / automata raktárakat
hydraulics-pneumatics: hidraulikus munkahengereket / hidraulikus tápegységeket
pumps-compressors: rozsdamentes szivattyúkat / adagolószivattyúkat
special-machines: egyedi szerelőgépeket / vizsgálópadokat megrendelésre
industrial-robots: robotcellákat / együttműködő robotokat
agricultural-machinery: talajművelő gépeket / gyümölcsbetakarító gépeket
electronics-assembly: szerelt áramköri lapokat / kis sorozatú elektronikai szerelést
sensors: ipari hőmérséklet- és nyomásérzékelőket / szintérzékelőket
wire-harnesses-connectors: kábelkötegeket / kész csatlakozókat
switchgear-control-panels: vezérlőszekrényeket / kisfeszültségű elosztókat
lighting: LED-lámpatesteket / kültéri világítást
batteries-energy-storage: lítium akkumulátorokat / telepített energiatárolókat
electric-motors-generators: kis villanymotorokat / hajtóműves motorokat
measuring-testing-instruments: kézi mérőműszereket / tömítettségvizsgálókat
sawn-timber: szárított fűrészárut / gyalult fenyőt
wood-panels: rétegelt lemezt és táblásított lapokat / furnérozott lapokat
office-furniture: állítható magasságú asztalokat / irodabútorokat
upholstered-furniture: kanapékat és foteleket / kárpitozott ülőbútorokat
furniture-components: tömörfa bútoralkatrészeket / bútorajtókat és fiókokat
timber-houses-structures: előre gyártott faházakat / ragasztott fatartókat
pallets-wooden-packaging: hőkezelt raklapokat / exportládákat
wooden-doors-windows: faablakokat / beltéri ajtókat
cheese: érlelt sajtokat / kézműves sajtokat
cured-meats: érlelt sonkát / füstölt kolbászt
bread-bakery: kovászos kenyeret / fagyasztott pékárut
pasta: friss töltött tésztát / száraztésztát
preserved-fruit-vegetables: savanyúságokat / lekvárokat és befőtteket
processed-fish: füstölt halat / kész halételeket
confectionery: kézműves csokoládét / karamellát és szaloncukrot
sauces-spices: kész mártásokat / fűszerkeverékeket
cereals: étkezési búzát és zabot / sörárpát
fresh-fruit: almát és bogyós gyümölcsöt / szilvát és meggyet
honey: akácmézet / fajtamézeket
herbs-medicinal-plants: szárított fűszernövényeket / gyógynövényeket
wine: vörösborokat / pezsgőt
beer-cider: kézműves sört / almabort
fruit-juices: rostos almalevet / bogyós gyümölcsleveket
oilseeds-fodder: repcét és napraforgót / fehérjenövényeket takarmánynak
woven-fabrics: gyapjúszöveteket / pamutszöveteket
knitted-fabrics: kötött kelméket / láncrendszerű kötött kelméket
technical-textiles: lángálló textíliákat / bevonatos műszaki szöveteket
workwear: láthatósági munkaruhákat / védőruhákat
outerwear: gyapjúkabátokat / vízálló dzsekiket
home-textiles: gyapjútakarókat / ágyneműt
footwear: bőrbakancsokat / védőcipőket
leather: növényi cserzésű bőrt / kárpitosbőrt
injection-moulding: fröccsöntött műanyag alkatrészeket / kétkomponensű fröccsöntést
plastic-packaging-film: újrahasznosítható csomagolófóliát / vákuumtasakokat
cardboard-packaging: hullámkarton dobozokat / nyomtatott kartondobozokat
labels: öntapadós címkéket / zsugorcímkéket
plastic-containers: műanyag tégelyeket és fedeleket / flakonokat és kupakokat
rubber-products: gumitömítéseket / formázott gumialkatrészeket
plastic-pipes-profiles: műanyag profilokat / műszaki csöveket
composite-parts: szénszálas alkatrészeket / üvegszálas elemeket
automotive-parts: megmunkált alkatrészeket autógyártóknak / alvázkonzolokat
trailers-vehicle-bodies: hűtős felépítményeket / könnyű utánfutókat
aerospace: turbinaalkatrészeket / repülőgépek szerkezeti elemeit
boats-yachts: munkahajókat / vitorlásokat
shipbuilding-marine-equipment: fedélzeti felszereléseket / hajólétrákat és fedeleket
railway-equipment: vonatüléseket / vasúti fékalkatrészeket
drones: felmérő drónokat / növényfigyelő drónokat
ship-rail-aircraft-repair: hajójavítást / vasúti járművek felújítását
ceramic-tiles: gres padlólapokat / mázas csempéket
natural-stone: mészkőlapokat / megmunkált terméskövet
concrete-products: betonelemeket / térköveket
insulation-mineral-wool: szigetelőlapokat / ásványgyapotot
flat-glass: hőszigetelő üveget / edzett üveget
paints-varnishes: vizes bázisú falakkokat / ásványi festékeket
interior-finishing: üzletek és szállodák berendezését / szárazépítést
building-construction: kulcsrakész csarnokokat / régi épületek felújítását
custom-software: egyedi szoftvereket / termelési rendszerek összekötését
business-software: tervezőprogramokat kisüzemeknek / raktárprogramokat
artificial-intelligence: keresleti előrejelzést gépi tanulással / nyelvi modelleket ügyfélszolgálatoknak
internet-of-things: gépek távfelügyeletét / vezeték nélküli érzékelőhálózatokat
cybersecurity-services: biztonsági vizsgálatokat / üzemi hálózatok felügyeletét
machine-vision: kamerás ellenőrzést / kamerával vezérelt rakodást
digital-twin-simulation: gyártósorok szimulációját / üzemek digitális ikreit
traceability-identification: tételek nyomon követését / RFID-azonosítást
cosmetics: natúrkozmetikumokat / kozmetikumokat a megrendelő márkájával
food-supplements: étrend-kiegészítőket / probiotikus kapszulákat
essential-oils-flavours: illóolajokat / természetes aromákat
medical-devices: egyszer használatos orvosi eszközöket / betegfigyelő készülékeket
orthopaedics-rehabilitation: ortéziseket / rehabilitációs eszközöket
cleaning-products: növényi tisztítószereket / ipari tisztítószereket
dental-products: fogászati implantátumokat / kerámiakoronákat
hospital-laboratory-equipment: laborbútorokat / steril tárolószekrényeket
wood-pellets: fapelletet / brikettet ipari kazánokhoz
biogas-biomass-technology: kis biogázüzemeket / biomassza-szárítási technológiát
secondary-raw-materials: újrahasznosított műanyag granulátumot / válogatott fémhulladékot
filters-water-treatment: ipari vízkezelést / technológiai szűrőket
heat-pumps: hőszivattyúkat nagy épületekhez / ipari hőszivattyúkat
solar-panels: napelemeket / napelemes tetőket
recycling-machinery: aprítókat és bálázókat / válogatósorokat
waste-management: ipari hulladék gyűjtését / használt csomagolás visszavételét
road-freight: részrakományos közúti fuvarozást / hőmérséklet-szabályozott fuvarozást
freight-forwarding: nemzetközi szállítmányozást / európai gyűjtőfuvart
warehousing: vámraktározást / raktározást és komissiózást
engineering-services: gépészeti tervezést / szilárdsági számítást
testing-certification: anyagvizsgálatot / megfelelőségi vizsgálatot
design-services: terméktervezést / csomagolástervezést
translation-services: műszaki fordítást / kézikönyvek honosítását
contract-packing: bércsomagolást / ajándékcsomagok összeállítását
= trade metal | Fémipar, Mechanika, Precíz
Minden tétel mérési jegyzőkönyvvel indul, a minták tíz munkanap alatt elkészülnek.
Rajz vagy 3D-modell alapján adunk árat, és nyíltan megmondjuk, melyik tűrés kerül pénzbe.
Az öttengelyes gépek éjjel felügyelet nélkül dolgoznak, így a kis sorozat is megfizethető marad.
Vevőink többsége gépet épít, és évente két-három alkalommal rendeli ugyanazt az alkatrészt.
Az anyagbizonylatokat tíz évig őrizzük, és az olvasztásig visszakövethetők.
Szívesebben vállaljuk az egész egységet, mint egyetlen nehéz alkatrészt.
= trade machinery | Gépgyár, Automatika, Technika
Mielőtt a gép elhagyja a műhelyt, a vevő saját termékével dolgozik.
Mindenhez, amit valaha építettünk, van még alkatrész a polcon.
Gyors átállásra tervezünk: nem kell hozzá szerszám, csak egy kezelő.
A távoli szerviz két évig benne van az árban, és azok felelnek, akik a gépet összerakták.
Gépsoraink régi, alacsony csarnokokba is beférnek, mert a kis termelők ott dolgoznak.
A vezérlőszekrény, a védőburkolat és a dokumentáció egy kézből származik.
= trade electronics | Elektronika, Vezérlés, Villamos
A prototípust egy hét alatt szereljük össze, később ugyanaz a sor gyártja a sorozatot.
Minden lapot optikailag ellenőrzünk, és terhelés alatt is kipróbálunk.
Ha egy alkatrész eltűnik a piacról, áttervezzük az áramkört, hogy a termék megmaradjon.
Készülékeink mínusz harminc és plusz hetven fok között ventilátor nélkül működnek.
A program a vevőé marad, a forráskóddal és a mérőeszközökkel együtt.
A kis rendelést is szívesen fogadjuk, mert vevőink százakat adnak el, nem ezreket.
= trade wood | Bútor, Faipar, Asztalos
A faanyag száz kilométernél közelebbi erdőkből érkezik.
A nedvességet minden lépésnél mérjük, és a szállítólevélre nyomtatjuk.
A látható illesztéseket ma is kézzel fejezzük be, a többit a megmunkálóközpont végzi.
Lapra szerelve szállítunk, a vasalatok számozott zacskóban vannak.
Az építészek vázlatot küldenek, és egy hét múlva gyártható rajzot kapnak.
A hulladékfával a műhelyt és a szomszéd házakat fűtjük.
= trade food | Ízek, Kamra, Élelmiszer
A receptek rövidek, és minden hozzávalót felismerne a nagymama.
Minden termék eltarthatóságát külső laboratórium vizsgálta meg.
Kis üstökben főzünk, de ha kell, egy kamiont is megtöltünk.
A címkék hat nyelven készülnek, az allergének kiemelve.
Csemegeboltok és kisebb láncok vegyes raklapot rendelnek tőlünk.
A tej, a hús és a liszt olyan gazdáktól jön, akiket magunk is meglátogatunk.
= trade farm | Gazdaság, Kertek, Pince
Saját földön termelünk, és saját üzemünkben dolgozzuk fel a termést.
A talajvizsgálatot és a permetezési naplót minden vevő megnézheti.
A mennyiséget tavasszal közöljük, hogy a vevő tervezhesse az évet.
A termést három órán belül lehűtjük.
Legjobb vevőink eljöttek megnézni a földeket, és ennek örülünk.
A másodosztályú gyümölcsöt nem dobjuk ki, gyümölcslé lesz belőle.
= trade textile | Textil, Varroda, Szövő
A legkisebb rendelés egy vég, a színeket saját festőüzemünkben állítjuk be.
Egy fedél alatt szövünk, kikészítünk és varrunk.
Az új minőséget eladás előtt kopásra és fényre is megvizsgáljuk.
Mintatárunk a harmincas évekig nyúlik vissza, és vevőink szabadon használhatják.
A legtöbb rendelés a jóváhagyás után négy héttel indul.
Megjavítjuk, amit eladtunk, és számoljuk a javításokat, hogy tanuljunk belőlük.
= trade packaging | Csomagolás, Műanyag, Polimer
A szerszámokat házon belül készítjük, így a módosítás napokig tart, nem hónapokig.
Egyetlen oldalon megmutatjuk a vevőnek, mennyit takarít meg a vékonyabb fal.
Vizes festékkel nyomtatunk, a nyomatlan minta ingyenes.
Az újrahasznosított részt megmérjük, és a számlára írjuk.
Minden szállítmányhoz mellékeljük az élelmiszerrel érintkezés nyilatkozatát.
A hetente rendelő vevőknek készletet tartunk.
= trade mobility | Jármű, Hajózás, Mozgás
Minden biztonsági alkatrész mögött minősített hegesztők és leírt folyamat áll.
Az első darab vizsgálatát úgy dokumentáljuk, ahogy a nagy gyártók elvárják.
Éjjel javítunk, hogy a járművek nappal keressenek.
A tömeg a mániánk: a legutóbbi terv tizenegy százalékot takarított meg.
A prototípust saját pályánkon próbáljuk ki, mielőtt bárki más látná.
Az egytől ötszáz darabig terjedő sorozat a mindennapi munkánk.
= trade building | Építő, Kő, Belső
Az építkezésre olyan művezetőt küldünk, aki beszéli a helyi nyelvet.
A színeket és a méreteket tíz év múlva is tartjuk a javításokhoz.
Minden termékcsaládnak vannak környezeti adatai.
Rajzaink készen állnak a digitális épületmodellhez.
A régi épületeket szeretjük a legjobban: semmi sem egyenes, de minden megoldható.
Órára pontosan szállítunk, mert a városban nincs hol tárolni.
= trade digital | Szoftver, Digitális, Adat
Egy hetet a műhelyben töltünk, és csak utána írjuk meg az első kódsort.
Az adat a vevőé, és bármikor elviheti.
A próbaüzem hat hét alatt, rögzített áron indul.
Munkatársaink dolgoztak gyárban, és ez a képernyőkön is látszik.
A szokásos vállalatirányítási rendszerekhez kész, leírt kapcsolataink vannak.
Az ügyfélszolgálat két órán belül válaszol, és olyanok ülnek benne, akik ismerik a kódot.
= trade health | Egészség, Labor, Gyógyászat
Minden tételt gyógyszerész enged ki, és mintát őrzünk belőle.
A műszaki dokumentáció teljes, és a forgalmazók is megnézhetik.
A megrendelő márkájával már ötszáz darabtól dolgozunk.
Az új terméket először kórházi dolgozók próbálják ki, csak utána nyomtatunk tájékoztatót.
Az összetevőket a szántóföldig követjük, állatkísérlet szóba sem jön.
A tiszta teret egy hónappal előre tervezzük, a sürgős munkának külön műszaka van.
= trade energy | Energia, Hasznosító, Környezet
Két hétig mérünk, mielőtt bármit javasolnánk.
Berendezéseink elég kicsik egy gazdasághoz vagy egyetlen üzemhez.
A megtérülést a vevő saját számláiból számoljuk.
Kétszer válogatunk: egyszer géppel, egyszer szemmel.
A szervizpartnereket mi képezzük, de függetlenek maradnak.
Minden tonnát dokumentálunk a kaputól a vevőig.
= trade services | Logisztika, Szolgáltató, Mérnök
Minden vevőért egy ember felel, és megadja a mobilszámát.
Havonta közzétesszük, mennyire voltunk pontosak.
Olaszországba és a Baltikumba hetente kétszer indulunk.
A jelentéseket úgy írjuk, hogy a mérnök és a bankár is megértse.
A vámpapírok rakodás előtt elkészülnek.
Hálózatunk tizenegy országot fed le, partnereinket név szerint ismerjük.
= openings
A {name} {year} óta működik {in}, és {a} kínál.
{year} óta {in} kínálunk {a}.
Családi vállalkozás vagyunk {in}, és {a} kínálunk.
Vevőink {year} óta azért keresnek minket {in}, mert {a} szállítunk.
Két mérnök indította a céget, az első évünk {year} volt; ma {in} {a} kínálunk.
A cég {in} indult, az alapítás éve {year}; ma {a} szállítunk.
= team
Csapatunk {n} fős, a tanulókat magunk képezzük.
Nálunk {n} ember dolgozik, sokan több mint tíz éve.
{n} munkatárssal elég nagyok vagyunk a sorozathoz, és elég kicsik ahhoz, hogy felvegyük a telefont.
A létszám {n} fő, harmaduk harminc év alatti.
A tervezést, a gyártást és a szállítást {n} ember végzi.
= export
Eddig csak időnként exportáltunk, idén komolyan szeretnénk belevágni.
Az eladások nagyjából harmada külföldre megy, többnyire olyanokhoz, akikkel személyesen találkoztunk.
Négy országba szállítunk, és az ötödikbe is be szeretnénk lépni.
Az export új nekünk, de a papírok és az árak készen állnak.
Vannak állandó külföldi vevőink, és még kettőnek jut hely.
= seek
Olyan partnertől szeretnénk {x} venni, aki évekig velünk marad.
Hiányzik egy megbízható partner, akitől {x} vehetünk.
Saját munkánkhoz rendszeresen veszünk {x}.
Olyan partnereket keresünk, akik {x} szállítanak, először próbaképpen.
A következő lépésünk azon múlik, találunk-e állandó minőségben {x}.
Aki {x} kínál, beszéljen velünk.
= summary
Cégünk {year} óta kínál {in} {a}. Keresünk {x}.
Kínálunk {a}, veszünk {x}; telephelyünk {in} van.
Szakcég {in}: {a} kínálunk, és olyan partnert várunk, aki {x} szállít.
{n} ember {in}: kínálunk {a}. Vennénk {x}.
Kis cég, rövid határidő: kínálunk {a}. Cserébe keresünk {x}.
= green
Nyáron a tetőnk több áramot termel, mint amennyit a műhely használ.
A csomagolást visszavesszük, és addig használjuk, amíg bírja.
A hulladékot hét részre válogatjuk és eladjuk, nem a lerakóba visszük.
2019 óta felére csökkent a gázfogyasztásunk, és a számokat közzétesszük.
= offer-title
Egy cég {in} kínál {a1} külföldi partnereknek
Kínálunk {a1} forgalmazóknak és ipari vevőknek
Beszállító {in}: kínálunk {a1}, kis sorozatban is
Családi vállalkozás kínál {a1} tartós vevőknek
= request-title
Egy cég {in} venne {x1}
Olyan beszállítót keresünk, aki rendszeresen szállít {x1}
Növekvő cég keres {x1}
Hosszú távra keresünk {x1}
= technology-offer-title
Kínálunk {a1}: a gyakorlatban bevált, közös alkalmazásra kész megoldás
Egy cég {in} kínál {a1} képzéssel és támogatással
= technology-request-title
Működő termeléshez keresünk {x1}
Egy cég keres {x1} és partnert, aki hozzá igazítja
= research-title
Közös kutatáshoz keresünk partnert, hogy tovább fejlesszük, amit kínálunk: {a1}
= advantages
Kis sorozat sorozatáron, állandó kapcsolattartó és két napon belül írásos válasz.
Dokumentált minőség, tíz évig alkatrész, és az első évben nincs legkisebb rendelés.
Kisebb tömeg, kevesebb alkatrész és olyan határidő, amelyet betartunk.
Három beszállító helyett egy: tervezés, gyártás és csomagolás egy fedél alatt.
= specification
Kérjük a kapacitást, a határidőt, a tanúsítványokat és az első próbatétel árát.
Hat héten belül mintára van szükségünk, utána havi szállításra.
A minőséget dokumentálni kell; a rajzokat és a mennyiségeket az első beszélgetés után adjuk át.
Szállítás többször használható csomagolásban, három éven át növekvő mennyiséggel.
= role
distribution: A partner a saját országában árul, kis készletet tart, és segítségünkkel képzi a vevőket.
agency: A partner jutalékért képvisel minket, és olyan vevőket látogat, akiket már ismer.
subcontracting: A partner a mi rajzaink alapján gyárt, vagy keretszerződéssel ránk bízza az ilyen munkát.
supplier: A partner több éven át rendszeresen szállít, megállapodott minőségben és áron.
outsourcing: A partner a mi márkánkkal gyárt nekünk, vagy ránk bízza a gyártást a sajátjával.
licence: A partner licenc alapján gyárt, és mennyiség szerint fizet.
joint-venture: A partner közös cégben osztozik a befektetésen, a kockázaton és a nyereségen.
research: A partner laboratóriumi munkát végez, és velünk együtt közli az eredményeket.
technical-assistance: A partner segítségünkkel bevezeti a technológiát, és elmondja, mit tanult belőle.
= purpose-buy
Havonta veszünk {x1}, és szeretnénk megismerni az áraikat és a határidőiket.
Önök kínálnak {x1}, ez megoldhatná egy szűk keresztmetszetünket. Tudnának mintát hozni?
Ősszel második beszállítót választunk, aki nekünk {x1} szállít.
= purpose-sell
Kínálunk {a1}, és úgy véljük, beleillik a termelésükbe. Két példát szívesen megmutatunk.
Úgy látjuk, vesznek {a1}; az Önök környékére már szállítunk.
Ajánlhatunk {a1}? Mintát és tisztességes árat hozunk.
= message
Ha lehet, az első napra kérjük a találkozókat.
Ez az első ilyen rendezvényünk, minden tanácsot szívesen fogadunk.
`;
