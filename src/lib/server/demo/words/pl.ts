/** What made-up firms of Podkarpackie, Śląskie and Wielkopolskie write; words.ts says how to read it. */
export default `
= names
starts: Bor Jaw San Wisł Dęb Kros Bies Tarn Lub Mod Olch Brzoz Grab Sokol
ends: owex omir ostal enix opol adex owid anka otech ówka
forms: {x} Sp. z o.o., {x} S.A., {x} Sp.j.
women: Anna Katarzyna Magdalena Agnieszka Ewa Joanna Monika Dorota
women-last: Zarzycka Wilkosz Bielawska Jaworek Sękowska Dudzińska Gawlik
men: Piotr Tomasz Marcin Krzysztof Paweł Michał Grzegorz Jacek
men-last: Zarzycki Wilkosz Bielawski Jaworek Sękowski Dudziński Gawlik
titles: Prezes/Prezeska, Kierownik eksportu/Kierowniczka eksportu, Kierownik zakupów/Kierowniczka zakupów, Dyrektor handlowy/Dyrektorka handlowa, Dyrektor techniczny/Dyrektorka techniczna
and: i
also: oraz
= goods
cnc-machining: precyzyjne części toczone i frezowane / obróbkę CNC krótkich serii
sheet-metal: blachy cięte laserem i gięte / obudowy z blachy
welding-assembly: zespoły spawane / ramy spawane przez roboty
steel-structures: konstrukcje stalowe / podesty i schody stalowe
surface-treatment: cynkowanie i pasywację / anodowanie części aluminiowych
fasteners: śruby specjalne / elementy złączne ze stali nierdzewnej
light-metal-castings: odlewy ciśnieniowe z aluminium / odlewy aluminiowe do form piaskowych
moulds-dies: formy wtryskowe / tłoczniki
packaging-machines: maszyny pakujące / kartoniarki i paletyzatory
food-machinery: miesiarki i formierki / linie do krojenia i gotowania
conveyors-warehouse-automation: przenośniki rolkowe / automatyczne regały magazynowe
hydraulics-pneumatics: siłowniki hydrauliczne / zasilacze hydrauliczne
pumps-compressors: pompy procesowe ze stali nierdzewnej / pompy dozujące
special-machines: specjalne maszyny montażowe / stanowiska badawcze na zamówienie
industrial-robots: gniazda zrobotyzowane / roboty współpracujące
agricultural-machinery: maszyny uprawowe / maszyny do zbioru owoców
electronics-assembly: zmontowane płytki elektroniczne / montaż elektroniki w krótkich seriach
sensors: przemysłowe czujniki temperatury i ciśnienia / czujniki poziomu
wire-harnesses-connectors: wiązki kablowe / złącza z przewodami
switchgear-control-panels: szafy sterownicze / rozdzielnice niskiego napięcia
lighting: oprawy LED / oświetlenie zewnętrzne
batteries-energy-storage: akumulatory litowe / stacjonarne magazyny energii
electric-motors-generators: małe silniki elektryczne / motoreduktory
measuring-testing-instruments: przenośne przyrządy pomiarowe / próbniki szczelności
sawn-timber: tarcicę suszoną komorowo / strugane drewno iglaste
wood-panels: sklejkę i płyty klejone / płyty fornirowane
office-furniture: biurka z regulacją wysokości / meble biurowe
upholstered-furniture: sofy i fotele / siedziska tapicerowane
furniture-components: elementy meblowe z litego drewna / fronty i szuflady
timber-houses-structures: prefabrykowane domy drewniane / belki klejone
pallets-wooden-packaging: palety po obróbce termicznej / skrzynie eksportowe
wooden-doors-windows: okna drewniane / drzwi wewnętrzne
cheese: sery dojrzewające / sery zagrodowe
cured-meats: szynki dojrzewające / kiełbasy wędzone
bread-bakery: chleb na zakwasie / mrożone pieczywo
pasta: świeże pierogi i makarony / makarony suszone
preserved-fruit-vegetables: warzywa kiszone / przetwory owocowe
processed-fish: ryby wędzone / gotowe dania rybne
confectionery: czekoladki ręcznie robione / krówki i karmelki
sauces-spices: gotowe sosy / mieszanki przypraw
cereals: pszenicę konsumpcyjną i owies / jęczmień browarny
fresh-fruit: jabłka i owoce jagodowe / śliwki
honey: miód spadziowy / miody odmianowe
herbs-medicinal-plants: suszone zioła / rośliny lecznicze
wine: wina musujące / wina białe wytrawne
beer-cider: piwa rzemieślnicze / cydry
fruit-juices: soki jabłkowe tłoczone / soki z owoców jagodowych
oilseeds-fodder: rzepak / rośliny białkowe na pasze
woven-fabrics: tkaniny czesankowe / tkaniny lniane
knitted-fabrics: dzianiny jersey / dzianiny osnowowe
technical-textiles: tkaniny trudnopalne / tkaniny powlekane
workwear: odzież ostrzegawczą / odzież ochronną
outerwear: płaszcze wełniane / kurtki nieprzemakalne
home-textiles: koce wełniane / pościel
footwear: buty skórzane / obuwie ochronne
leather: skóry garbowane roślinnie / skóry tapicerskie
injection-moulding: wypraski z tworzyw / wtrysk dwukomponentowy
plastic-packaging-film: folie opakowaniowe do recyklingu / woreczki próżniowe
cardboard-packaging: pudła z tektury falistej / kartoniki z nadrukiem
labels: etykiety samoprzylepne / etykiety termokurczliwe
plastic-containers: pojemniki z pokrywkami / butelki i zakrętki
rubber-products: uszczelki gumowe / kształtki gumowe
plastic-pipes-profiles: profile wytłaczane / rurki techniczne
composite-parts: części z włókna węglowego / laminaty szklane
automotive-parts: części obrabiane dla motoryzacji / wsporniki podwozi
trailers-vehicle-bodies: zabudowy chłodnicze / lekkie przyczepy
aerospace: elementy turbin / części konstrukcji lotniczych
boats-yachts: łodzie robocze / jachty żaglowe
shipbuilding-marine-equipment: wyposażenie pokładowe / trapy i włazy okrętowe
railway-equipment: fotele kolejowe / części hamulców kolejowych
drones: drony pomiarowe / drony do obserwacji upraw
ship-rail-aircraft-repair: remonty statków / przeglądy pojazdów szynowych
ceramic-tiles: płytki gresowe / glazurę
natural-stone: kostkę i płyty z piaskowca / obrobiony kamień naturalny
concrete-products: prefabrykaty betonowe / kostkę brukową
insulation-mineral-wool: płyty izolacyjne / wełnę mineralną
flat-glass: szyby zespolone / szkło hartowane
paints-varnishes: wodne lakiery do drewna / farby mineralne
interior-finishing: wyposażenie sklepów i hoteli / zabudowy z płyt gipsowych
building-construction: hale pod klucz / remonty starych budynków
custom-software: oprogramowanie na zamówienie / integrację systemów produkcji
business-software: programy do planowania dla małych fabryk / programy magazynowe
artificial-intelligence: prognozy popytu oparte na uczeniu maszynowym / modele językowe dla działów obsługi
internet-of-things: zdalny nadzór maszyn / bezprzewodowe sieci czujników
cybersecurity-services: audyty bezpieczeństwa / nadzór nad sieciami fabrycznymi
machine-vision: wizyjne systemy kontroli / pobieranie detali sterowane kamerą
digital-twin-simulation: symulacje linii produkcyjnych / cyfrowe bliźniaki zakładów
traceability-identification: śledzenie partii / identyfikację RFID
cosmetics: naturalne kosmetyki / kosmetyki pod marką klienta
food-supplements: suplementy diety / kapsułki z probiotykami
essential-oils-flavours: olejki eteryczne / naturalne aromaty
medical-devices: jednorazowe wyroby medyczne / urządzenia monitorujące
orthopaedics-rehabilitation: ortezy / sprzęt do rehabilitacji
cleaning-products: roślinne środki czystości / przemysłowe środki myjące
dental-products: implanty dentystyczne / korony ceramiczne
hospital-laboratory-equipment: meble laboratoryjne / szafy na materiały sterylne
wood-pellets: pelet drzewny / brykiet do kotłów przemysłowych
biogas-biomass-technology: małe biogazownie / technologię suszenia biomasy
secondary-raw-materials: regranulat z tworzyw / posortowany złom
filters-water-treatment: uzdatnianie wody przemysłowej / filtry procesowe
heat-pumps: pompy ciepła do dużych budynków / przemysłowe pompy ciepła
solar-panels: panele fotowoltaiczne / dachy fotowoltaiczne
recycling-machinery: rozdrabniacze i prasy / linie sortownicze
waste-management: odbiór odpadów przemysłowych / odbiór zużytych opakowań
road-freight: drogowy przewóz drobnicy / transport w kontrolowanej temperaturze
freight-forwarding: spedycję międzynarodową / drobnicę europejską
warehousing: skład celny / magazynowanie i kompletację zamówień
engineering-services: projektowanie maszyn / obliczenia konstrukcji
testing-certification: badania materiałów / badania zgodności
design-services: wzornictwo przemysłowe / projekty opakowań
translation-services: tłumaczenia techniczne / lokalizację instrukcji
contract-packing: konfekcjonowanie na zlecenie / składanie zestawów upominkowych
= trade metal | Obróbka, Metal, Mechanika
Każda partia wyjeżdża z protokołem pomiarów, a próbki są gotowe w dziesięć dni roboczych.
Wyceniamy z rysunku albo modelu 3D i mówimy wprost, która tolerancja kosztuje.
Centra pięcioosiowe pracują nocą bez obsługi, dlatego krótkie serie pozostają opłacalne.
Większość naszych klientów buduje maszyny i zamawia ten sam detal dwa lub trzy razy w roku.
Atesty materiałowe przechowujemy dziesięć lat i potrafimy wskazać wytop.
Wolimy przejąć cały zespół niż jeden trudny detal.
= trade machinery | Maszyny, Automatyka, Urządzenia
Zanim maszyna opuści halę, pracuje na wyrobie klienta.
Części zamienne do wszystkiego, co zbudowaliśmy, nadal leżą na półce.
Projektujemy tak, aby przezbrojenie trwało kwadrans i nie wymagało narzędzi.
Zdalny serwis jest w cenie przez dwa lata, a odbierają ludzie, którzy maszynę składali.
Nasze linie mieszczą się w starych, niskich halach, bo w takich pracują mali producenci.
Szafa, osłony i dokumentacja powstają w jednym zespole.
= trade electronics | Elektronika, Sterowanie, Elektro
Prototyp montujemy w tydzień, a ta sama linia robi później serię.
Każda płytka przechodzi kontrolę optyczną i próbę pod obciążeniem.
Gdy podzespół znika z rynku, zmieniamy układ tak, by wyrób pozostał ten sam.
Nasze urządzenia pracują od minus trzydziestu do plus siedemdziesięciu stopni bez wentylatora.
Oprogramowanie zostaje u klienta razem ze źródłami i przyrządami testowymi.
Chętnie bierzemy małe zamówienia, bo nasi klienci sprzedają setki, a nie tysiące sztuk.
= trade wood | Meble, Drewno, Stolarnia
Drewno pochodzi z lasów oddalonych o mniej niż sto kilometrów.
Wilgotność mierzymy na każdym etapie i drukujemy na specyfikacji.
Widoczne połączenia wykańczamy ręcznie, reszta schodzi z centrum obróbczego.
Dostarczamy w paczkach, z okuciami w ponumerowanych woreczkach.
Architekci przysyłają szkic i po tygodniu dostają rysunek wykonawczy.
Ścinkami ogrzewamy zakład i sąsiednie domy.
= trade food | Smaki, Spiżarnia, Delikatesy
Receptury są krótkie, a każdy składnik rozpoznałaby babcia.
Trwałość każdego wyrobu sprawdziło niezależne laboratorium.
Gotujemy w małych kotłach, ale gdy trzeba, zapełnimy ciężarówkę.
Etykiety mamy w sześciu językach, alergeny są wyróżnione.
Delikatesy i małe sieci zamawiają u nas palety mieszane.
Mleko, mięso i mąka pochodzą od rolników, których sami odwiedzamy.
= trade farm | Gospodarstwo, Sady, Plony
Uprawiamy własną ziemię i przetwarzamy plony we własnej stodole.
Wyniki badań gleby i zapiski o opryskach pokazujemy każdemu kupującemu.
Ilości ogłaszamy wiosną, żeby kupujący mógł zaplanować rok.
Zbiory chłodzimy w ciągu trzech godzin.
Najlepsi klienci przyjechali obejrzeć pola i bardzo nas to cieszy.
Owoców drugiej klasy nie wyrzucamy, robimy z nich sok.
= trade textile | Tkaniny, Szwalnia, Włókno
Najmniejsze zamówienie to jedna bela, a kolory dobieramy we własnej farbiarni.
Tkamy, wykańczamy i szyjemy pod jednym dachem.
Zanim sprzedamy nową jakość, badamy jej ścieralność i odporność na światło.
Archiwum wzorów sięga lat trzydziestych i jest otwarte dla klientów.
Większość zamówień wysyłamy w cztery tygodnie od akceptacji.
Naprawiamy to, co sprzedaliśmy, i liczymy naprawy, żeby się uczyć.
= trade packaging | Opakowania, Tworzywa, Plast
Narzędzia robimy u siebie, więc zmiana detalu trwa dni, a nie miesiące.
Na jednej stronie pokazujemy klientowi, ile oszczędza cieńsza ścianka.
Drukujemy farbami wodnymi, a próbki bez nadruku są bezpłatne.
Zawartość surowca z odzysku mierzymy i wpisujemy na fakturze.
Do każdej dostawy dołączamy deklarację kontaktu z żywnością.
Dla klientów, którzy zamawiają co tydzień, trzymamy zapas.
= trade mobility | Pojazdy, Lotnictwo, Napędy
Za każdą częścią bezpieczeństwa stoją uprawnieni spawacze i opisany proces.
Kontrolę pierwszej sztuki dokumentujemy tak, jak oczekują duzi producenci.
Naprawiamy nocą, żeby pojazdy zarabiały w dzień.
Masa to nasza obsesja: ostatni projekt odchudziliśmy o jedenaście procent.
Prototypy sprawdzamy na własnym torze, zanim zobaczy je ktokolwiek inny.
Serie od jednej do pięciuset sztuk to nasza codzienność.
= trade building | Budowa, Kamień, Wnętrza
Na budowę wysyłamy brygadzistę, który mówi w miejscowym języku.
Kolory i formaty trzymamy na naprawy jeszcze po dziesięciu latach.
Dla każdej rodziny wyrobów mamy dane środowiskowe.
Nasze rysunki są gotowe do cyfrowego modelu budynku.
Najbardziej lubimy stare budynki: nic nie jest proste, a wszystko da się rozwiązać.
Dostarczamy co do godziny, bo w mieście nie ma gdzie składować.
= trade digital | Systemy, Software, Dane
Zaczynamy od tygodnia na hali, a dopiero potem piszemy pierwszą linię kodu.
Dane należą do klienta i w każdej chwili może je zabrać.
Pilotaż rusza w sześć tygodni za stałą cenę.
Nasi ludzie pracowali w fabrykach i widać to na ekranach.
Połączenia z popularnymi systemami planowania są gotowe i opisane.
Pomoc odpowiada w dwie godziny i udzielają jej ci, którzy znają kod.
= trade health | Zdrowie, Laboratorium, Natura
Każdą partię zwalnia farmaceuta, a próbkę zachowujemy.
Dokumentacja techniczna jest kompletna i dostępna dla dystrybutorów.
Pod marką klienta pracujemy już od pięciuset sztuk.
Nowe wyroby najpierw próbują pracownicy szpitali, a dopiero potem drukujemy ulotkę.
Składniki śledzimy aż do pola, a badań na zwierzętach nie prowadzimy.
Pomieszczenia czyste planujemy z miesięcznym wyprzedzeniem, pilne zlecenia mają własną zmianę.
= trade energy | Energia, Recykling, Środowisko
Zanim cokolwiek zaproponujemy, mierzymy przez dwa tygodnie.
Nasze instalacje są na tyle małe, że wystarczą gospodarstwu albo jednej fabryce.
Czas zwrotu liczymy na rachunkach klienta.
Sortujemy dwa razy: najpierw maszyną, potem okiem.
Serwisantów szkolimy sami, a oni pozostają niezależni.
Każda tona jest udokumentowana od bramy do odbiorcy.
= trade services | Logistyka, Usługi, Doradztwo
Za każdego klienta odpowiada jedna osoba i podaje numer komórki.
Co miesiąc ogłaszamy, jak punktualni byliśmy.
Na Litwę i do Włoch ruszamy dwa razy w tygodniu.
Piszemy raporty, które zrozumie inżynier i bankier.
Dokumenty celne są gotowe przed załadunkiem.
Nasza sieć obejmuje jedenaście krajów i partnerów, których znamy z imienia.
= openings
{name} działa {in} od {year} roku i oferuje {a}.
Od {year} roku klienci kupują u nas {in} {a}.
Jesteśmy firmą rodzinną {in}; proponujemy {a}.
{a}: po to klienci przychodzą do nas {in} od {year} roku.
Dwoje inżynierów założyło {name} w {year} roku; dziś {in} dostarczamy {a}.
Firma powstała {in} w {year} roku i ma w ofercie {a}.
= team
Zespół liczy {n} osób, a uczniów szkolimy sami.
Pracuje tu {n} osób, wiele z nich ponad dziesięć lat.
Jest nas {n} osób: dość na serię i dość mało, żeby odebrać telefon.
Załoga liczy {n} osób, co trzecia ma mniej niż trzydzieści lat.
Projekt, produkcję i wysyłkę prowadzi u nas {n} osób.
= export
Dotąd eksportowaliśmy od czasu do czasu; w tym roku chcemy to robić na poważnie.
Mniej więcej jedna trzecia sprzedaży idzie za granicę, najczęściej do ludzi, których poznaliśmy osobiście.
Dostarczamy do czterech krajów i chcemy wejść do piątego.
Eksport jest dla nas nowy, ale dokumenty i cenniki są gotowe.
Mamy stałych klientów za granicą i miejsce na dwóch kolejnych.
= seek
Chcemy kupować {x} od partnera, który zostanie na lata.
Brakuje nam dostawcy, który pewnie dostarczy {x}.
Do własnej działalności regularnie kupujemy {x}.
Szukamy partnerów, którzy dostarczą {x}, najpierw na próbę.
Nasz następny krok zależy od tego, czy znajdziemy {x} w stałej jakości.
Kto oferuje {x}, niech z nami porozmawia.
= summary
Firma założona {in} w {year} roku oferuje {a}. Chcemy kupować {x}.
Oferujemy {a}, kupujemy {x}; pracujemy {in}.
Specjaliści {in}: oferujemy {a} i jesteśmy otwarci na partnerów, którzy dostarczą {x}.
{n} osób {in}: proponujemy {a}. Kupimy {x}.
Mała firma, krótkie terminy: proponujemy {a}. W zamian kupujemy {x}.
= green
Latem nasz dach daje więcej prądu, niż zużywa zakład.
Opakowania przyjmujemy z powrotem i używamy ich, dopóki się trzymają.
Odpady dzielimy na siedem frakcji i sprzedajemy, zamiast wywozić na wysypisko.
Od 2019 roku zużywamy o połowę mniej gazu i ogłaszamy liczby.
= offer-title
Firma {in} oferuje {a1} partnerom z zagranicy
Proponujemy {a1} dystrybutorom i odbiorcom przemysłowym
Dostawca {in} oferuje {a1}, także w krótkich seriach
Firma rodzinna oferuje {a1} stałym odbiorcom
= request-title
Firma {in} chce kupować {x1}
Kupimy {x1} w regularnych zamówieniach
Rozwijająca się firma kupi {x1}
Szukamy partnera, który na stałe dostarczy {x1}
= technology-offer-title
Oferujemy {a1}: sprawdzone w praktyce, do wspólnego wdrożenia
Firma {in} udostępni {a1} wraz ze szkoleniem i wsparciem
= technology-request-title
Firma wdroży {x1} w działającej produkcji
Szukamy partnera, który dostosuje {x1} do naszych potrzeb
= research-title
Szukamy partnerów do projektu, który rozwinie {a1}
= advantages
Krótkie serie w cenach seryjnych, stała osoba do kontaktu i pisemna odpowiedź w dwa dni.
Udokumentowana jakość, części zamienne przez dziesięć lat i brak minimum zamówienia w pierwszym roku.
Mniejsza masa, mniej części i termin dostawy, którego dotrzymujemy.
Jeden dostawca zamiast trzech: projekt, produkcja i pakowanie pod jednym dachem.
= specification
Prosimy o podanie mocy produkcyjnych, terminów, certyfikatów i ceny pierwszej partii próbnej.
Potrzebujemy próbek w sześć tygodni, a potem dostaw co miesiąc.
Jakość musi być udokumentowana; rysunki i ilości podamy po pierwszej rozmowie.
Dostawy w opakowaniach wielokrotnego użytku, ilości rosnące przez trzy lata.
= role
distribution: Partner sprzedaje w swoim kraju, trzyma niewielki zapas i z naszą pomocą szkoli klientów.
agency: Partner reprezentuje nas za prowizję i odwiedza klientów, których już zna.
subcontracting: Partner wykonuje części według naszych rysunków albo powierza nam taką pracę na podstawie umowy ramowej.
supplier: Partner dostarcza regularnie przez kilka lat w uzgodnionej jakości i cenie.
outsourcing: Partner produkuje dla nas pod naszą marką albo powierza nam produkcję pod swoją.
licence: Partner produkuje na licencji i płaci od ilości.
joint-venture: Partner dzieli z nami inwestycję, ryzyko i zysk we wspólnej spółce.
research: Partner wnosi badania laboratoryjne i razem z nami ogłasza wyniki.
technical-assistance: Partner wdraża technologię z naszą pomocą i mówi, czego się nauczył.
= purpose-buy
Co miesiąc kupujemy {x1} i chcielibyśmy poznać Państwa ceny oraz terminy.
Oferują Państwo {x1}, a to mogłoby usunąć nasze wąskie gardło. Czy mogą Państwo przywieźć próbki?
Jesienią wybieramy drugiego dostawcę, który zapewni nam {x1}.
= purpose-sell
Oferujemy {a1} i sądzimy, że pasuje to do Państwa produkcji. Chętnie pokażemy dwa przykłady.
Wydaje się, że kupują Państwo {a1}; dostarczamy już w Państwa okolice.
Możemy Państwu zaproponować {a1}. Przywieziemy próbkę i uczciwą cenę.
= message
Jeśli to możliwe, prosimy o spotkania pierwszego dnia.
To nasze pierwsze takie wydarzenie; chętnie przyjmiemy rady.
`;
