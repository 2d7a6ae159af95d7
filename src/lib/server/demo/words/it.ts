/** What made-up firms of Lombardy and Emilia-Romagna write; words.ts says how to read it. */
export default `
= names
starts: Bran Zorl Tavel Corv Melz Vald Ghis Sorb Pred Lorn Cast Brusc Mond Ferr
ends: ighetti engo azzoni andro ellina otti ardi icelli
forms: {x} S.r.l., {x} S.p.A., {x} S.n.c., Fratelli {x} S.r.l.
women: Giulia Chiara Elena Francesca Marta Silvia Paola Ilaria Beatrice
women-last: Brambati Zanolini Colnaghetti Ferrazzi Tironi Bellandi Morescalchi Gandini
men: Luca Matteo Davide Andrea Stefano Riccardo Paolo Giorgio Nicola
men-last: Brambati Zanolini Colnaghetti Ferrazzi Tironi Bellandi Morescalchi Gandini
titles: Titolare, Responsabile export, Responsabile acquisti, Responsabile commerciale/Responsabile commerciale, Direttore tecnico/Direttrice tecnica
and: e
also: nonché
= goods
cnc-machining: torneria di precisione / lavorazioni CNC per piccoli lotti
sheet-metal: lamiere tagliate al laser e piegate / carpenteria leggera in lamiera
welding-assembly: gruppi saldati / telai saldati con robot
steel-structures: strutture in acciaio / soppalchi e scale metalliche
surface-treatment: zincatura e passivazione / anodizzazione dell'alluminio
fasteners: viti e bulloni speciali / elementi di fissaggio in acciaio inox
light-metal-castings: getti in alluminio pressofuso / fusioni di alluminio in terra
moulds-dies: stampi per iniezione / stampi per lamiera
packaging-machines: confezionatrici flow-pack / incartonatrici e pallettizzatori
food-machinery: impastatrici e formatrici / linee di taglio e cottura
conveyors-warehouse-automation: trasportatori a rulli / magazzini automatici
hydraulics-pneumatics: cilindri oleodinamici / centraline idrauliche
pumps-compressors: pompe di processo in acciaio inox / pompe dosatrici
special-machines: macchine speciali per assemblaggio / banchi di prova su misura
industrial-robots: celle robotizzate / robot collaborativi per asservimento macchine
agricultural-machinery: macchine per la lavorazione del terreno / macchine per la raccolta della frutta
electronics-assembly: schede elettroniche montate / assemblaggi elettronici in piccola serie
sensors: sensori industriali di temperatura e pressione / sensori di livello
wire-harnesses-connectors: cablaggi elettrici / connettori precablati
switchgear-control-panels: quadri elettrici di comando / quadri di bassa tensione
lighting: apparecchi a LED / illuminazione per esterni
batteries-energy-storage: pacchi batteria al litio / sistemi di accumulo stazionari
electric-motors-generators: piccoli motori elettrici / motoriduttori
measuring-testing-instruments: strumenti di misura portatili / apparecchi per prove di tenuta
sawn-timber: segati essiccati / legname di conifera piallato
wood-panels: compensati e pannelli lamellari / pannelli impiallacciati
office-furniture: scrivanie regolabili in altezza / mobili per ufficio
upholstered-furniture: divani e poltrone / sedute imbottite
furniture-components: componenti in legno massello per mobili / ante e cassetti
timber-houses-structures: case prefabbricate in legno / travi lamellari
pallets-wooden-packaging: bancali trattati / casse in legno per l'esportazione
wooden-doors-windows: finestre in legno / porte interne
cheese: formaggi stagionati / formaggi d'alpeggio
cured-meats: prosciutti e salumi / salami artigianali
bread-bakery: pane a lievitazione naturale / prodotti da forno surgelati
pasta: pasta fresca ripiena / pasta secca trafilata al bronzo
preserved-fruit-vegetables: verdure sott'olio / confetture e frutta sciroppata
processed-fish: pesce affumicato / preparazioni di pesce pronte
confectionery: cioccolatini artigianali / torrone e caramelle
sauces-spices: sughi pronti / miscele di spezie
cereals: grano tenero e avena / orzo da malto
fresh-fruit: mele e piccoli frutti / pesche e susine
honey: miele di acacia e castagno / mieli monoflora
herbs-medicinal-plants: erbe essiccate / piante officinali
wine: spumanti metodo classico / vini rossi fermi
beer-cider: birra artigianale / sidro
fruit-juices: succhi di mela torbidi / succhi di piccoli frutti
oilseeds-fodder: colza e girasole / colture proteiche per mangimi
woven-fabrics: tessuti di lana pettinata / tessuti di seta e cotone
knitted-fabrics: maglia jersey / tessuti a maglia indemagliabile
technical-textiles: tessuti ignifughi / tessuti tecnici spalmati
workwear: abiti da lavoro ad alta visibilità / indumenti di protezione
outerwear: cappotti di lana / giacche impermeabili
home-textiles: coperte di lana / biancheria per la casa
footwear: scarponi in pelle / scarpe antinfortunistiche
leather: pelli a concia vegetale / pelli per arredamento
injection-moulding: particolari plastici stampati a iniezione / stampaggio bicomponente
plastic-packaging-film: film riciclabili per imballaggio / buste per sottovuoto
cardboard-packaging: scatole in cartone ondulato / astucci stampati
labels: etichette autoadesive / etichette termoretraibili
plastic-containers: vaschette e coperchi in plastica / flaconi e tappi
rubber-products: guarnizioni in gomma / articoli tecnici in gomma
plastic-pipes-profiles: profili estrusi / tubi tecnici
composite-parts: parti in fibra di carbonio / stampati in vetroresina
automotive-parts: particolari lavorati per l'auto / staffe per telai
trailers-vehicle-bodies: carrozzerie frigorifere / rimorchi leggeri
aerospace: componenti per turbine / parti strutturali per aerei
boats-yachts: imbarcazioni da lavoro / barche a vela
shipbuilding-marine-equipment: attrezzature di coperta / scale e portelli navali
railway-equipment: sedili per treni / componenti per freni ferroviari
drones: droni per rilievi / droni per il monitoraggio delle colture
ship-rail-aircraft-repair: riparazioni navali / revisione di veicoli ferroviari
ceramic-tiles: piastrelle in gres porcellanato / rivestimenti smaltati
natural-stone: lastre di porfido e pietra / marmi lavorati
concrete-products: prefabbricati in calcestruzzo / masselli autobloccanti
insulation-mineral-wool: pannelli isolanti / isolanti in lana minerale
flat-glass: vetri isolanti / vetri temprati
paints-varnishes: vernici all'acqua per legno / pitture minerali
interior-finishing: allestimenti per negozi e alberghi / opere in cartongesso
building-construction: edifici industriali chiavi in mano / recupero di edifici storici
custom-software: software su misura / integrazione di sistemi di produzione
business-software: software di pianificazione per piccole fabbriche / gestionali di magazzino
artificial-intelligence: previsioni della domanda con apprendimento automatico / modelli linguistici per l'assistenza
internet-of-things: monitoraggio di macchine connesse / reti di sensori senza fili
cybersecurity-services: verifiche di sicurezza informatica / sorveglianza delle reti di fabbrica
machine-vision: sistemi di ispezione con telecamere / prelievo guidato dalla visione
digital-twin-simulation: simulazione di linee produttive / gemelli digitali di impianti
traceability-identification: tracciabilità dei lotti / identificazione RFID
cosmetics: cosmetici naturali per la pelle / cosmetici a marchio del cliente
food-supplements: integratori alimentari / capsule di probiotici
essential-oils-flavours: oli essenziali / aromi naturali
medical-devices: dispositivi medici monouso / apparecchi di monitoraggio
orthopaedics-rehabilitation: tutori ortopedici / ausili per la riabilitazione
cleaning-products: detergenti vegetali / detergenti industriali
dental-products: impianti dentali / corone in ceramica
hospital-laboratory-equipment: arredi da laboratorio / armadi per materiale sterile
wood-pellets: pellet di legno / bricchetti per caldaie industriali
biogas-biomass-technology: piccoli impianti a biogas / tecnologia di essiccazione delle biomasse
secondary-raw-materials: granuli di plastica riciclata / rottami metallici selezionati
filters-water-treatment: trattamento di acque industriali / filtri di processo
heat-pumps: pompe di calore per grandi edifici / pompe di calore industriali
solar-panels: pannelli fotovoltaici / coperture fotovoltaiche
recycling-machinery: trituratori e presse / linee di selezione
waste-management: raccolta di rifiuti industriali / ritiro di imballaggi usati
road-freight: trasporti stradali a collettame / trasporti a temperatura controllata
freight-forwarding: spedizioni internazionali / groupage europeo
warehousing: deposito doganale / stoccaggio e preparazione ordini
engineering-services: progettazione meccanica / calcolo strutturale
testing-certification: prove sui materiali / prove di conformità
design-services: design di prodotto / progettazione grafica di imballaggi
translation-services: traduzioni tecniche / localizzazione di manuali
contract-packing: confezionamento conto terzi / preparazione di cesti regalo
= trade metal | Meccanica, Officine, Torneria
Ogni lotto parte con il suo rapporto di misura e i campioni sono pronti in dieci giorni lavorativi.
Prepariamo l'offerta da un disegno o da un modello 3D e diciamo con franchezza quale tolleranza costa.
Di notte i centri a cinque assi lavorano da soli: così le piccole serie restano convenienti.
La maggior parte dei clienti costruisce macchine e ordina lo stesso pezzo due o tre volte all'anno.
I certificati del materiale si conservano per dieci anni e risalgono alla colata.
Preferiamo consegnare il gruppo finito piuttosto che il singolo pezzo difficile.
= trade machinery | Impianti, Automazioni, Macchine
Ogni macchina gira con il prodotto del cliente prima di lasciare l'officina.
I ricambi di tutto ciò che abbiamo costruito sono ancora a magazzino.
Progettiamo per il cambio formato rapido: senza attrezzi e con un solo operatore.
L'assistenza a distanza è compresa per due anni e risponde chi ha montato la macchina.
Le nostre linee entrano anche nei capannoni vecchi e bassi, dove lavorano molti piccoli produttori.
Quadro, ripari e fascicolo tecnico nascono nella stessa squadra.
= trade electronics | Elettronica, Controlli, Elettrotecnica
Montiamo i prototipi in una settimana, poi la stessa linea produce la serie.
Ogni scheda passa l'ispezione ottica e una prova sotto carico.
Quando un componente esce di produzione riprogettiamo il circuito senza cambiare il prodotto.
I nostri apparecchi lavorano da meno trenta a più settanta gradi senza ventole.
Il firmware resta al cliente, insieme ai sorgenti e alle attrezzature di collaudo.
Gli ordini piccoli sono benvenuti, perché i nostri clienti vendono a centinaia e non a migliaia.
= trade wood | Arredi, Legnami, Falegnameria
Il legname arriva da boschi a meno di cento chilometri dalla segheria.
L'umidità si misura in ogni fase ed è stampata sulla distinta.
Gli incastri a vista si rifiniscono ancora a mano, il resto esce dal centro di lavoro.
Consegniamo smontato, con la ferramenta in sacchetti numerati.
Gli architetti ci mandano uno schizzo e in una settimana ricevono un disegno costruttivo.
Con gli scarti scaldiamo l'officina e le case vicine.
= trade food | Alimentari, Sapori, Gastronomia
Le ricette sono corte e ogni ingrediente ha un nome che la nonna riconoscerebbe.
La durata di ogni prodotto è stata verificata da un laboratorio esterno.
Lavoriamo in piccole caldaie, ma sappiamo riempire un camion quando serve.
Le etichette sono pronte in sei lingue, con gli allergeni in evidenza.
Gastronomie e piccole catene ordinano a bancali misti.
Latte, carne e farina vengono da produttori che andiamo a trovare di persona.
= trade farm | Agricola, Tenuta, Frutteti
Coltiviamo su terra nostra e trasformiamo nella nostra cascina.
Le analisi del terreno e il quaderno di campagna sono a disposizione degli acquirenti.
Le quantità si annunciano in primavera, così chi compra può programmare l'anno.
Il raccolto si raffredda entro tre ore.
I clienti migliori sono venuti a vedere i campi, e a noi piace così.
La frutta di seconda scelta non si butta: diventa succo.
= trade textile | Tessuti, Filati, Confezioni
L'ordine minimo è una pezza e i colori si campionano nella nostra tintoria.
Tessiamo, rifiniamo e cuciamo sotto lo stesso tetto.
Prima di vendere una qualità nuova la proviamo all'usura e alla luce.
L'archivio dei disegni parte dagli anni Trenta ed è aperto ai clienti.
Quasi tutti gli ordini partono entro quattro settimane dalla conferma.
Ripariamo quello che abbiamo venduto e contiamo le riparazioni per imparare.
= trade packaging | Imballaggi, Plastica, Stampaggio
Le attrezzature si costruiscono in casa: una modifica richiede giorni, non mesi.
Al cliente mostriamo su una pagina quanto si risparmia con una parete più sottile.
Stampiamo con inchiostri all'acqua e i campioni neutri sono gratuiti.
Il contenuto riciclato è misurato e scritto in fattura.
Ogni consegna porta la dichiarazione di contatto alimentare.
Teniamo una scorta per chi ordina ogni settimana.
= trade mobility | Veicoli, Componenti, Nautica
Dietro ogni pezzo di sicurezza ci sono saldatori qualificati e un processo scritto.
Il controllo del primo pezzo è documentato come chiedono i grandi costruttori.
Ripariamo di notte, così di giorno i mezzi lavorano.
Il peso è la nostra fissazione: l'ultimo progetto ha risparmiato l'undici per cento.
I prototipi si provano sulla nostra pista prima che li veda qualcun altro.
Serie da uno a cinquecento pezzi sono il nostro pane quotidiano.
= trade building | Edilizia, Pietre, Cantieri
In cantiere mandiamo un capo squadra che parla la lingua del posto.
Colori e formati restano disponibili per le riparazioni anche dopo dieci anni.
Per ogni famiglia di prodotti ci sono i dati ambientali.
I disegni sono pronti per la modellazione digitale dell'edificio.
Gli edifici vecchi sono i nostri preferiti: niente è dritto e tutto si risolve.
Consegniamo all'ora concordata, perché in città non c'è spazio per il deposito.
= trade digital | Informatica, Digitale, Dati
Cominciamo con una settimana in reparto e solo dopo scriviamo la prima riga di codice.
I dati restano del cliente, che può portarli via quando vuole.
Il progetto pilota parte in sei settimane a prezzo fisso.
La squadra ha lavorato in fabbrica e dalle schermate si vede.
I collegamenti con i gestionali più diffusi sono pronti e documentati.
L'assistenza risponde entro due ore ed è fatta da chi conosce il codice.
= trade health | Benessere, Laboratori, Biomedica
Ogni lotto è liberato da un farmacista e ne conserviamo un campione.
I fascicoli tecnici sono completi e aperti ai distributori.
Sviluppiamo con il marchio del cliente a partire da cinquecento pezzi.
Chi lavora in reparto prova i prodotti nuovi prima che si stampi il primo foglietto.
Gli ingredienti si seguono fino al campo e le prove su animali sono escluse.
La camera bianca si prenota con un mese di anticipo; le urgenze hanno un turno proprio.
= trade energy | Energia, Ambiente, Recuperi
Prima di proporre qualcosa misuriamo per due settimane.
I nostri impianti sono piccoli quanto basta per un'azienda agricola o una sola fabbrica.
Il tempo di rientro si calcola sulle bollette del cliente.
Selezioniamo due volte, con la macchina e con gli occhi.
I centri di assistenza li formiamo noi e restano indipendenti.
Ogni tonnellata è documentata dal cancello al compratore.
= trade services | Logistica, Servizi, Studio
Per ogni cliente risponde una persona sola, con il suo numero di cellulare.
Pubblichiamo la nostra puntualità ogni mese.
Le partenze per i Paesi baltici e per la Spagna sono due alla settimana.
Scriviamo relazioni che capiscono l'ingegnere e il banchiere.
I documenti doganali sono pronti prima del carico.
La rete copre undici paesi con partner che conosciamo per nome.
= openings
{name} lavora {in} dal {year} e offre {a}.
Dal {year} siamo conosciuti {in} per {a}.
Siamo un'impresa di famiglia {in}: il nostro mestiere è offrire {a}.
{a}: per questo i clienti ci cercano {in}, e lo fanno dal {year}.
Due soci hanno aperto {name} nel {year}; oggi dalla sede {in} forniamo {a}.
Nata {in} nel {year}, l'azienda propone {a}.
= team
Siamo in {n} e formiamo noi i nostri apprendisti.
Qui lavorano {n} persone, molte da più di dieci anni.
Con {n} collaboratori siamo abbastanza grandi per la serie e abbastanza piccoli per rispondere al telefono.
La squadra conta {n} persone, un terzo con meno di trent'anni.
In {n} copriamo progetto, produzione e spedizione.
= export
Finora abbiamo esportato di tanto in tanto; quest'anno vogliamo farlo sul serio.
Circa un terzo del fatturato va all'estero, quasi sempre grazie a incontri di persona.
Consegniamo in quattro paesi e vogliamo entrare nel quinto.
L'estero per noi è una novità, ma listini e documenti sono pronti.
Abbiamo clienti stabili oltre confine e posto per altri due.
= seek
Vorremmo acquistare {x} da un partner che resti per anni.
Ci manca una fonte affidabile di {x}.
Per la nostra attività ci servono con regolarità {x}.
Cerchiamo partner capaci di fornire {x}, prima con un ordine di prova.
Il prossimo passo dipende da questo: trovare {x} di qualità costante.
Chi offre {x} parli con noi.
= summary
{a} da un'azienda nata {in} nel {year}. Cerchiamo {x}.
Offriamo {a} e acquistiamo {x}; la sede è {in}.
Specialisti {in}: {a}. Aperti a partner che forniscono {x}.
{n} persone {in}: {a}. Cerchiamo: {x}.
Piccola impresa, tempi brevi: {a}. In cambio ci servono {x}.
= green
D'estate il nostro tetto produce più energia di quella che consumiamo.
Ritiriamo gli imballaggi e li riusiamo finché reggono.
Gli scarti si dividono in sette frazioni e si vendono, non finiscono in discarica.
Dal 2019 abbiamo dimezzato il gas e pubblichiamo i numeri.
= offer-title
Azienda con sede {in} offre {a1} a partner esteri
{a1} per distributori e acquirenti industriali
Fornitore {in}: {a1}, anche in piccole serie
{a1}: impresa di famiglia cerca clienti di lungo periodo
= request-title
Azienda con sede {in} vuole acquistare {x1}
Cercasi fornitore di {x1} per ordini regolari
Impresa in crescita cerca {x1}
Cercasi fonte stabile di {x1}
= technology-offer-title
{a1}: soluzione già in uso, offerta per applicazioni comuni
Tecnologia in offerta: {a1}, con formazione e assistenza
= technology-request-title
Cercasi tecnologia: {x1} per una produzione in corso
Impresa cerca {x1} e un partner per adattarla
= research-title
Cerchiamo partner per un progetto su {a1}
= advantages
Piccole quantità a prezzi di serie, un referente con nome e cognome e risposte scritte entro due giorni.
Qualità documentata, ricambi per dieci anni e nessun minimo d'ordine nel primo anno.
Meno peso, meno pezzi e una data di consegna che si rispetta.
Un fornitore invece di tre: progetto, produzione e imballo sotto lo stesso tetto.
= specification
Chiediamo capacità, tempi, certificati e il prezzo di un primo lotto di prova.
Ci servono campioni entro sei settimane e poi consegne ogni mese.
La qualità va documentata; disegni e quantità si condividono dopo un primo colloquio.
Consegne in imballi riutilizzabili, con quantità crescenti in tre anni.
= role
distribution: Il partner vende nel proprio paese, tiene una piccola scorta e forma i clienti con il nostro aiuto.
agency: Il partner ci rappresenta a provvigione e visita clienti che già conosce.
subcontracting: Il partner produce su nostro disegno, o ci affida queste lavorazioni, con un accordo quadro.
supplier: Il partner consegna con regolarità per più anni, a qualità e prezzi concordati.
outsourcing: Il partner produce per noi con il nostro marchio, oppure ci affida la produzione con il suo.
licence: Il partner produce su licenza e paga a quantità.
joint-venture: Il partner condivide investimento, rischio e utile in una società comune.
research: Il partner porta il laboratorio e pubblica con noi i risultati.
technical-assistance: Il partner installa la tecnologia con il nostro aiuto e racconta che cosa impara.
= purpose-buy
Compriamo {x1} ogni mese e vorremmo conoscere prezzi e tempi di consegna.
La vostra offerta di {x1} potrebbe risolverci una strozzatura: potete portare dei campioni?
In autunno scegliamo un secondo fornitore di {x1}.
= purpose-sell
Pensiamo che {a1} possa servire alla vostra produzione e vorremmo mostrarvi due esempi.
Ci pare che cerchiate {a1}: consegniamo già nella vostra zona.
Vi può essere utile {a1}? Porteremmo un campione e un prezzo onesto.
= message
Se possibile, vorremmo gli incontri il primo giorno.
È il nostro primo evento di questo tipo: ogni consiglio è gradito.
`;
