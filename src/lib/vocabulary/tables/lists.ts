/** Short lists of the cooperation card. A line: code | en | it | pl | lt | hu | es | sv | de. The wording is our own. */

/** What kind of partnership is sought (EEN card); which card may name which is said in `lists.ts`. */
export const cooperation = `
agency | Commercial agency | Agenzia commerciale | Przedstawicielstwo handlowe | Prekybos atstovavimas | Kereskedelmi képviselet | Agencia comercial | Handelsagentur | Handelsvertretung
distribution | Distribution | Distribuzione | Dystrybucja | Platinimas | Forgalmazás | Distribución | Distribution | Vertrieb
franchise | Franchise | Franchising | Franczyza | Franšizė | Franchise | Franquicia | Franchise | Franchise
subcontracting | Subcontracting | Subfornitura | Podwykonawstwo | Subranga | Alvállalkozás | Subcontratación | Underleverans | Unterauftrag
licence | Licence | Licenza | Licencja | Licencija | Licenc | Licencia | Licens | Lizenz
capital | Capital investment | Investimento di capitale | Inwestycja kapitałowa | Kapitalo investicija | Tőkebefektetés | Inversión de capital | Kapitalinvestering | Kapitalbeteiligung
loan | Loan | Prestito | Pożyczka | Paskola | Hitel | Préstamo | Lån | Darlehen
shares | Purchase of shares | Acquisto di quote | Zakup udziałów | Akcijų pirkimas | Részesedés vásárlása | Compra de participaciones | Aktieköp | Anteilskauf
joint-venture | Joint venture | Joint venture | Wspólne przedsięwzięcie | Bendra įmonė | Közös vállalat | Empresa conjunta | Samriskföretag | Gemeinschaftsunternehmen
outsourcing | Outsourcing, contract manufacturing | Esternalizzazione, produzione conto terzi | Outsourcing, produkcja na zlecenie | Užsakomoji gamyba ir paslaugos | Kiszervezés, bérgyártás | Externalización, fabricación por encargo | Utläggning, legotillverkning | Auslagerung, Lohnfertigung
supplier | Long-term supply | Fornitura a lungo termine | Stałe dostawy | Ilgalaikis tiekimas | Hosszú távú beszállítás | Suministro a largo plazo | Långsiktig leverans | Langfristige Lieferung
technical-assistance | Commercial agreement with technical assistance | Accordo commerciale con assistenza tecnica | Umowa handlowa z pomocą techniczną | Prekybos sutartis su technine pagalba | Kereskedelmi megállapodás műszaki segítségnyújtással | Acuerdo comercial con asistencia técnica | Affärsavtal med teknisk hjälp | Handelsvertrag mit technischer Unterstützung
research | Research and development together | Ricerca e sviluppo in comune | Wspólne badania i rozwój | Bendri moksliniai tyrimai ir plėtra | Közös kutatás-fejlesztés | Investigación y desarrollo conjuntos | Gemensam forskning och utveckling | Gemeinsame Forschung und Entwicklung
`;

export const cardTypes = `
BO | Business offer | Offerta commerciale | Oferta biznesowa | Verslo pasiūlymas | Üzleti ajánlat | Oferta comercial | Affärserbjudande | Geschäftsangebot
BR | Business request | Richiesta commerciale | Zapytanie biznesowe | Verslo užklausa | Üzleti keresés | Demanda comercial | Affärsförfrågan | Geschäftsgesuch
TO | Technology offer | Offerta di tecnologia | Oferta technologiczna | Technologijos pasiūlymas | Technológiai ajánlat | Oferta tecnológica | Teknikerbjudande | Technologieangebot
TR | Technology request | Richiesta di tecnologia | Zapytanie technologiczne | Technologijos užklausa | Technológiai keresés | Demanda tecnológica | Teknikförfrågan | Technologiegesuch
RDR | Research partner request | Ricerca di partner per la ricerca | Poszukiwanie partnera do badań | Mokslinių tyrimų partnerio paieška | Kutatási partner keresése | Búsqueda de socio para investigación | Sökes: forskningspartner | Forschungspartner gesucht
`;

export const partnerKinds = `
micro | Firm with fewer than 10 people | Impresa con meno di 10 addetti | Firma zatrudniająca do 9 osób | Įmonė, turinti mažiau nei 10 darbuotojų | 10 fő alatti cég | Empresa de menos de 10 personas | Företag med färre än 10 anställda | Betrieb unter 10 Beschäftigten
small | Firm with 10 to 49 people | Impresa con 10–49 addetti | Firma zatrudniająca 10–49 osób | Įmonė, turinti 10–49 darbuotojus | 10–49 fős cég | Empresa de 10 a 49 personas | Företag med 10–49 anställda | Betrieb mit 10–49 Beschäftigten
medium | Firm with 50 to 249 people | Impresa con 50–249 addetti | Firma zatrudniająca 50–249 osób | Įmonė, turinti 50–249 darbuotojus | 50–249 fős cég | Empresa de 50 a 249 personas | Företag med 50–249 anställda | Betrieb mit 50–249 Beschäftigten
large | Large firm | Grande impresa | Duża firma | Didelė įmonė | Nagyvállalat | Gran empresa | Storföretag | Großunternehmen
research | Research institution | Ente di ricerca | Instytut badawczy | Mokslinių tyrimų įstaiga | Kutatóintézet | Centro de investigación | Forskningsinstitut | Forschungseinrichtung
university | University | Università | Uczelnia | Universitetas | Egyetem | Universidad | Universitet eller högskola | Hochschule
other | Other organisation | Altra organizzazione | Inna organizacja | Kita organizacija | Egyéb szervezet | Otra organización | Annan organisation | Andere Organisation
`;

export const sizes = `
micro | Micro, fewer than 10 people | Micro, meno di 10 addetti | Mikro, do 9 osób | Labai maža, mažiau nei 10 darbuotojų | Mikro, 10 fő alatt | Micro, menos de 10 personas | Mikro, färre än 10 anställda | Kleinst, unter 10 Beschäftigte
small | Small, 10 to 49 people | Piccola, 10–49 addetti | Mała, 10–49 osób | Maža, 10–49 darbuotojai | Kicsi, 10–49 fő | Pequeña, de 10 a 49 personas | Liten, 10–49 anställda | Klein, 10–49 Beschäftigte
medium | Medium, 50 to 249 people | Media, 50–249 addetti | Średnia, 50–249 osób | Vidutinė, 50–249 darbuotojai | Közepes, 50–249 fő | Mediana, de 50 a 249 personas | Medelstor, 50–249 anställda | Mittel, 50–249 Beschäftigte
large | Large, 250 people or more | Grande, 250 addetti o più | Duża, od 250 osób | Didelė, nuo 250 darbuotojų | Nagy, legalább 250 fő | Grande, 250 personas o más | Stor, minst 250 anställda | Groß, ab 250 Beschäftigte
`;

export const stages = `
concept | Idea or concept | Idea o concetto | Pomysł lub koncepcja | Idėja arba koncepcija | Ötlet vagy koncepció | Idea o concepto | Idé eller koncept | Idee oder Konzept
development | Under development | In fase di sviluppo | W trakcie prac | Kuriama | Fejlesztés alatt | En desarrollo | Under utveckling | In Entwicklung
lab-tested | Tested in the laboratory | Provato in laboratorio | Sprawdzone w laboratorium | Išbandyta laboratorijoje | Laborban kipróbálva | Probado en laboratorio | Provad i laboratorium | Im Labor erprobt
demonstration | Ready to be shown | Pronto per la dimostrazione | Gotowe do pokazania | Paruošta demonstruoti | Bemutatásra kész | Listo para demostración | Klar att visas | Vorführbereit
on-market | Already on the market | Già sul mercato | Już na rynku | Jau rinkoje | Már a piacon van | Ya en el mercado | Redan på marknaden | Bereits auf dem Markt
`;

export const ipr = `
none | No protection applied for | Nessuna protezione richiesta | Nie zgłoszono ochrony | Apsaugos neprašyta | Nincs bejelentett oltalom | Sin protección solicitada | Inget skydd sökt | Kein Schutz beantragt
secret | Secret know-how | Know-how segreto | Tajemnica przedsiębiorstwa | Komercinė paslaptis | Titkos know-how | Conocimiento secreto | Hemlig kunskap | Geheimes Know-how
applied | Applied for, not granted yet | Richiesta, non ancora concessa | Zgłoszone, jeszcze nieprzyznane | Pateikta paraiška, dar nesuteikta | Bejelentve, még nincs megadva | Solicitada, aún no concedida | Sökt, ännu inte beviljat | Beantragt, noch nicht erteilt
granted | Granted | Concessa | Przyznane | Suteikta | Megadva | Concedida | Beviljat | Erteilt
`;

export const marketRoles = `
sell | Sell there | Vendere | Sprzedawać | Parduoti | Eladni | Vender | Sälja | Verkaufen
buy | Buy there | Comprare | Kupować | Pirkti | Vásárolni | Comprar | Köpa | Einkaufen
represent | Be represented or represent | Rappresentanza | Przedstawicielstwo | Atstovavimas | Képviselet | Representación | Representera | Vertretung
manufacture | Have goods made, or make them | Produrre | Produkować | Gaminti | Gyártani | Fabricar | Tillverka | Herstellen
license | License | Concedere licenze | Licencjonować | Licencijuoti | Licencelni | Licenciar | Licensiera | Lizenzieren
research | Research together | Fare ricerca insieme | Prowadzić wspólne badania | Tirti kartu | Együtt kutatni | Investigar juntos | Forska tillsammans | Gemeinsam forschen
`;

export const horizons = `
now | Now | Subito | Teraz | Dabar | Most | Ahora | Nu | Jetzt
year | Within a year | Entro un anno | W ciągu roku | Per metus | Egy éven belül | En un año | Inom ett år | Innerhalb eines Jahres
later | Later | Più avanti | Później | Vėliau | Később | Más adelante | Senare | Später
`;

/** The seventeen goals of the United Nations' Agenda 2030, in a few words each. */
export const goals = `
sdg1 | No poverty | Niente povertà | Bez ubóstwa | Jokio skurdo | Nincs szegénység | Sin pobreza | Ingen fattigdom | Keine Armut
sdg2 | No hunger | Niente fame | Bez głodu | Jokio bado | Nincs éhezés | Sin hambre | Ingen hunger | Kein Hunger
sdg3 | Good health | Buona salute | Dobre zdrowie | Gera sveikata | Jó egészség | Buena salud | God hälsa | Gute Gesundheit
sdg4 | Good education | Buona istruzione | Dobra edukacja | Geras švietimas | Jó oktatás | Buena educación | God utbildning | Gute Bildung
sdg5 | Equality of women and men | Parità di genere | Równość płci | Lyčių lygybė | Nemek egyenlősége | Igualdad de género | Jämställdhet | Gleichstellung der Geschlechter
sdg6 | Clean water | Acqua pulita | Czysta woda | Švarus vanduo | Tiszta víz | Agua limpia | Rent vatten | Sauberes Wasser
sdg7 | Clean energy for all | Energia pulita per tutti | Czysta energia dla wszystkich | Švari energija visiems | Tiszta energia mindenkinek | Energía limpia para todos | Ren energi för alla | Saubere Energie für alle
sdg8 | Decent work and growth | Lavoro dignitoso e crescita | Godna praca i wzrost | Deramas darbas ir augimas | Tisztességes munka és növekedés | Trabajo digno y crecimiento | Bra jobb och tillväxt | Gute Arbeit und Wachstum
sdg9 | Industry and innovation | Industria e innovazione | Przemysł i innowacje | Pramonė ir inovacijos | Ipar és innováció | Industria e innovación | Industri och innovation | Industrie und Innovation
sdg10 | Less inequality | Meno disuguaglianze | Mniej nierówności | Mažiau nelygybės | Kevesebb egyenlőtlenség | Menos desigualdad | Mindre ojämlikhet | Weniger Ungleichheit
sdg11 | Liveable cities | Città vivibili | Przyjazne miasta | Patogūs gyventi miestai | Élhető városok | Ciudades habitables | Hållbara städer | Lebenswerte Städte
sdg12 | Responsible consumption | Consumo responsabile | Odpowiedzialna konsumpcja | Atsakingas vartojimas | Felelős fogyasztás | Consumo responsable | Hållbar konsumtion | Verantwortungsvoller Konsum
sdg13 | Climate action | Lotta al cambiamento climatico | Działania dla klimatu | Klimato apsauga | Klímavédelem | Acción por el clima | Klimatåtgärder | Klimaschutz
sdg14 | Life in the sea | Vita nel mare | Życie w morzach | Gyvybė jūrose | Élet a tengerekben | Vida marina | Liv i haven | Leben im Meer
sdg15 | Life on land | Vita sulla terra | Życie na lądzie | Gyvybė sausumoje | Élet a szárazföldön | Vida en la tierra | Liv på land | Leben an Land
sdg16 | Peace and justice | Pace e giustizia | Pokój i sprawiedliwość | Taika ir teisingumas | Béke és igazságosság | Paz y justicia | Fred och rättvisa | Frieden und Gerechtigkeit
sdg17 | Partnership for the goals | Insieme per gli obiettivi | Partnerstwo dla celów | Partnerystė siekiant tikslų | Partnerség a célokért | Alianzas para los objetivos | Samarbete för målen | Partnerschaft für die Ziele
`;

/** Forms a firm may have, by what they mean and not by what one country calls them. */
export const legalForms = `
sole-trader | Sole trader | Ditta individuale | Działalność jednoosobowa | Individuali veikla | Egyéni vállalkozó | Autónomo | Enskild firma | Einzelunternehmen
partnership | Partnership | Società di persone | Spółka osobowa | Ūkinė bendrija | Betéti vagy közkereseti társaság | Sociedad colectiva o comanditaria | Handels- eller kommanditbolag | Personengesellschaft
limited | Private limited company | Società a responsabilità limitata | Spółka z o.o. | Uždaroji akcinė bendrovė | Korlátolt felelősségű társaság | Sociedad limitada | Aktiebolag | GmbH
joint-stock | Joint-stock company | Società per azioni | Spółka akcyjna | Akcinė bendrovė | Részvénytársaság | Sociedad anónima | Publikt aktiebolag | Aktiengesellschaft
cooperative | Cooperative | Cooperativa | Spółdzielnia | Kooperatyvas | Szövetkezet | Cooperativa | Ekonomisk förening | Genossenschaft
association | Association | Associazione | Stowarzyszenie | Asociacija | Egyesület | Asociación | Ideell förening | Verein
foundation | Foundation | Fondazione | Fundacja | Fondas | Alapítvány | Fundación | Stiftelse | Stiftung
public | Public body | Ente pubblico | Jednostka publiczna | Viešojo sektoriaus įstaiga | Közintézmény | Entidad pública | Offentligt organ | Öffentliche Einrichtung
other | Other form | Altra forma | Inna forma | Kita forma | Egyéb forma | Otra forma | Annan form | Andere Form
`;
