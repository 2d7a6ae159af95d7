/** What made-up firms of Leeds write; words.ts says how to read it. */
export default `
= names
starts: Aire Cald Wharf Brack Hollin Marsd Otter Raven Stann Thorn Whit Kirk
ends: brook dale holt well combe field thwaite
forms: {x} Ltd, {x} & Sons Ltd, {x} Partners LLP
women: Harriet Joanne Priya Megan Ruth Olivia Farah
women-last: Holroyd Ackersley Sutcliffe Braithwell Oldroyd Khanna Firthley
men: Daniel Graham Imran Peter Lewis Owen Samuel
men-last: Holroyd Ackersley Sutcliffe Braithwell Oldroyd Khanna Firthley
titles: Managing director, Export manager, Head of purchasing, Sales manager, Technical director
and: and
also: as well as
= goods
cnc-machining: precision turned and milled parts / CNC machining of small batches
sheet-metal: laser-cut and folded sheet metal / sheet-metal enclosures
welding-assembly: welded assemblies / robot-welded frames
steel-structures: structural steelwork / steel platforms and staircases
surface-treatment: zinc plating and passivation / anodising of aluminium parts
fasteners: special screws and bolts / stainless fasteners
light-metal-castings: aluminium die castings / sand-cast aluminium parts
moulds-dies: injection moulds / press tools
packaging-machines: flow-wrapping machines / case packers and palletisers
food-machinery: dough-handling machines / slicing and cooking lines
conveyors-warehouse-automation: roller conveyors / automated storage systems
hydraulics-pneumatics: hydraulic cylinders / hydraulic power units
pumps-compressors: stainless process pumps / dosing pumps
special-machines: custom-built assembly machines / test rigs built to order
industrial-robots: robot cells / collaborative robots for loading
agricultural-machinery: soil-cultivation machines / fruit-harvesting machines
electronics-assembly: assembled circuit boards / electronics assembly in small series
sensors: industrial temperature and pressure sensors / level sensors
wire-harnesses-connectors: cable harnesses / ready-crimped connectors
switchgear-control-panels: control panels / low-voltage switchboards
lighting: LED luminaires / outdoor lighting
batteries-energy-storage: lithium battery packs / stationary energy storage
electric-motors-generators: small electric motors / geared motors
measuring-testing-instruments: hand-held measuring instruments / leak testers
sawn-timber: kiln-dried sawn timber / planed softwood
wood-panels: plywood and edge-glued panels / veneered boards
office-furniture: height-adjustable desks / office furniture
upholstered-furniture: sofas and armchairs / upholstered seating
furniture-components: solid-wood furniture components / drawer sides and fronts
timber-houses-structures: prefabricated timber houses / glued timber beams
pallets-wooden-packaging: heat-treated pallets / wooden export crates
wooden-doors-windows: wooden windows / interior doors
cheese: matured cheeses / farmhouse cheese
cured-meats: dry-cured ham / smoked sausages
bread-bakery: sourdough bread / frozen bakery goods
pasta: fresh filled pasta / dried pasta
preserved-fruit-vegetables: pickled vegetables / fruit preserves
processed-fish: smoked fish / ready-to-eat fish
confectionery: handmade chocolates / fudge and toffee
sauces-spices: cooking sauces / spice blends
cereals: milling wheat and oats / malting barley
fresh-fruit: apples and soft fruit / table plums
honey: heather honey / single-flower honeys
herbs-medicinal-plants: dried herbs / medicinal plants
wine: sparkling wine / still white wine
beer-cider: bottle-conditioned ale / craft cider
fruit-juices: cloudy apple juice / berry juices
oilseeds-fodder: rapeseed / protein crops for feed
woven-fabrics: worsted cloth / woven wool fabrics
knitted-fabrics: knitted jersey / warp-knitted fabrics
technical-textiles: flame-retardant textiles / coated technical fabrics
workwear: high-visibility workwear / protective clothing
outerwear: wool coats / waterproof jackets
home-textiles: wool blankets / bed linen
footwear: leather boots / safety shoes
leather: vegetable-tanned leather / upholstery leather
injection-moulding: injection-moulded plastic parts / two-shot mouldings
plastic-packaging-film: recyclable packaging film / vacuum pouches
cardboard-packaging: corrugated boxes / printed cartons
labels: self-adhesive labels / shrink sleeves
plastic-containers: plastic tubs and lids / bottles and closures
rubber-products: rubber seals / moulded rubber parts
plastic-pipes-profiles: extruded profiles / technical tubing
composite-parts: carbon-fibre parts / glass-fibre mouldings
automotive-parts: machined parts for car makers / brackets for chassis
trailers-vehicle-bodies: refrigerated bodies / light trailers
aerospace: turbine components / aircraft structural parts
boats-yachts: workboats / sailing yachts
shipbuilding-marine-equipment: deck equipment / ship ladders and hatches
railway-equipment: seats for trains / railway brake parts
drones: survey drones / drones for crop monitoring
ship-rail-aircraft-repair: ship repair / overhaul of rail vehicles
ceramic-tiles: porcelain tiles / glazed wall tiles
natural-stone: sandstone paving / cut natural stone
concrete-products: precast concrete elements / paving slabs
insulation-mineral-wool: insulation boards / mineral-wool insulation
flat-glass: insulating glass units / toughened glass
paints-varnishes: water-based wood coatings / mineral paints
interior-finishing: shop and hotel fit-outs / dry-lining work
building-construction: turnkey industrial buildings / refurbishment of old buildings
custom-software: custom software / integration of production systems
business-software: planning software for small factories / warehouse software
artificial-intelligence: demand forecasts by machine learning / language models for service desks
internet-of-things: connected machine monitoring / wireless sensor networks
cybersecurity-services: security audits / monitoring of factory networks
machine-vision: camera inspection systems / vision-guided picking
digital-twin-simulation: simulation of production lines / digital twins of plants
traceability-identification: batch traceability / RFID identification
cosmetics: natural skin care / private-label cosmetics
food-supplements: food supplements / probiotic capsules
essential-oils-flavours: essential oils / natural flavourings
medical-devices: single-use medical devices / monitoring devices
orthopaedics-rehabilitation: orthoses / rehabilitation aids
cleaning-products: plant-based cleaning products / industrial cleaners
dental-products: dental implants / ceramic crowns
hospital-laboratory-equipment: laboratory furniture / sterile storage cabinets
wood-pellets: wood pellets / briquettes for industrial boilers
biogas-biomass-technology: small biogas plants / biomass drying technology
secondary-raw-materials: recycled plastic granulate / sorted scrap metal
filters-water-treatment: industrial water treatment / process filters
heat-pumps: heat pumps for large buildings / industrial heat pumps
solar-panels: solar panels / mounted solar roofs
recycling-machinery: shredders and balers / sorting lines
waste-management: collection of trade waste / take-back of packaging
road-freight: part-load road freight / temperature-controlled transport
freight-forwarding: freight forwarding / groupage across Europe
warehousing: bonded warehousing / order picking and storage
engineering-services: mechanical design / structural calculation
testing-certification: materials testing / conformity testing
design-services: product design / packaging design
translation-services: technical translation / localisation of manuals
contract-packing: contract packing / gift-box assembly
= trade metal | Engineering, Metalworks, Precision
Every batch leaves with a measuring report, and samples are ready within ten working days.
We quote from a drawing or a 3D model and say plainly which tolerance costs money.
Five-axis centres run unattended at night, so short series stay affordable.
Most of our customers build machines and order the same part two or three times a year.
Material certificates are kept for ten years and can be traced to the melt.
We would rather take over a whole assembly than a single awkward part.
= trade machinery | Machines, Automation, Systems
Each machine is run with the customer's own product before it leaves the workshop.
Spare parts for everything we have built since the first model are still on the shelf.
We design for quick changeover: no tools, one operator, under fifteen minutes.
Remote service is included for two years and answered by the people who built the machine.
Our lines fit into old halls with low ceilings, which is where most small producers work.
The control cabinet, the guards and the paperwork come from one hand.
= trade electronics | Electronics, Controls, Electrics
Prototypes are assembled within a week, and the same line later runs the series.
Every board is inspected optically and tested under load.
We keep obsolete components alive by redesigning the circuit around them.
Our products work between minus thirty and plus seventy degrees without a fan.
Firmware stays with the customer; we hand over source files and test jigs.
Small orders are welcome, because most of our customers sell in hundreds and not in thousands.
= trade wood | Joinery, Timber, Woodcraft
The timber comes from forests less than a hundred kilometres away.
Moisture is measured at every stage and printed on the packing list.
Visible joints are still finished by hand; everything else comes off the machining centre.
We deliver flat-packed with fittings bagged and numbered.
Architects send us sketches and receive a buildable drawing within a week.
Offcuts heat the workshop and our neighbours' houses.
= trade food | Foods, Larder, Kitchen
Recipes are short and every ingredient has a name a grandmother would recognise.
Shelf life has been tested by an outside laboratory for every product.
We produce in small kettles and can still fill a lorry when it counts.
Labels are available in six languages, allergens in bold.
Delicatessens and small chains order by the mixed pallet.
Milk, meat and flour come from farmers whom we visit ourselves.
= trade farm | Farms, Orchards, Estate
We grow on our own land and press, dry or bottle in our own barn.
Soil samples and spray records can be seen by any buyer.
Quantities are announced in spring, so that buyers can plan the year.
The harvest is chilled within three hours.
Our best customers have come to see the fields, and we like it that way.
Second-grade fruit is never thrown away but becomes juice.
= trade textile | Textiles, Mills, Weavers
Minimum order is one roll, and colours are matched in our own dye house.
We weave, finish and sew under one roof.
Cloth is tested for wear and light before a new quality is sold.
Patterns from the archive go back to the nineteen-thirties and are free to use.
Most orders leave within four weeks of approval.
We repair what we have sold, and count the repairs to learn from them.
= trade packaging | Packaging, Plastics, Polymers
Tools are made in-house, so a change to a part takes days and not months.
We show customers on one page what a thinner wall saves.
Printing is water-based, and blank samples are free.
Recycled content is measured and written on the invoice.
Food-contact declarations come with each delivery.
We hold safety stock for customers who call off weekly.
= trade mobility | Marine, Motion, Vehicles
Approved welders and a written process stand behind every safety part.
First-article inspection is documented the way large manufacturers expect.
We repair at night so that vehicles earn money by day.
Weight is our obsession: the last design saved eleven per cent.
Prototypes are tried on our own track before anybody else sees them.
Series from one to five hundred are our daily work.
= trade building | Construction, Stone, Interiors
We send a foreman who speaks the site's language.
Colours and formats are kept in stock for repairs ten years later.
Environmental data is available for each product family.
Our drawings are ready for building information models.
Old buildings are our favourite: nothing is straight and everything can be solved.
Deliveries are timed to the hour because city sites have no room to store.
= trade digital | Digital, Software, Data
We start with a week on the shop floor and write the first line of code after that.
Customers keep their data and may leave with it at any time.
A pilot runs within six weeks at a fixed price.
Our team has worked in factories, and it shows in the screens.
Interfaces to common planning systems are ready and documented.
Support answers within two hours, by people who know the code.
= trade health | Health, Care, Labs
Each batch is released by a pharmacist and kept as a sample.
Technical files are complete and open to distributors.
We develop under our customers' brands from five hundred pieces.
Clinical users try new products before we print the first leaflet.
Ingredients are traced to the field, and animal tests are out of the question.
Clean-room work is planned a month ahead, rush orders have their own shift.
= trade energy | Energy, Recycling, Environment
We measure for two weeks before we propose anything.
Our plants are small enough for a farm or a single factory.
Payback is calculated with the customer's own bills.
Sorting happens twice, once by machine and once by eye.
Service partners are trained by us and stay independent.
Every tonne is documented from the gate to the buyer.
= trade services | Logistics, Services, Consulting
One person answers for each customer and gives out a mobile number.
We publish our punctuality every month.
Groupage to the Baltic and to Italy leaves twice a week.
Reports are written so that an engineer and a banker understand them.
Customs papers are prepared before the goods are loaded.
Our network covers eleven countries through partners we know by name.
= openings
{name} has supplied {a} {in} since {year}.
Since {year} we have been known {in} for {a}.
We are a family firm {in}; our trade is {a}.
{a}: that is what customers come to us for {in}, and have since {year}.
Two engineers started {name} in {year}; today we supply {a} from our site {in}.
Founded in {year}, {name} works {in} and offers {a}.
= team
We are a team of {n} and train our own apprentices.
{n} people work here, many of them for more than ten years.
With {n} colleagues we are big enough for series and small enough to answer the phone.
The team counts {n} people, a third of them under thirty.
A staff of {n} covers design, production and dispatch.
= export
So far we have exported now and then; this year we want to do it properly.
About a third of our sales goes abroad, mostly through people we have met in person.
We deliver to four countries and want a foothold in a fifth.
Export is new for us, but our papers and prices are ready.
We have regular customers abroad and room for two more.
= seek
We want to buy {x} from a partner who stays for years.
What we lack is a reliable source of {x}.
For our own production we regularly need {x}.
We are looking for partners who can supply {x}, first as a trial order.
Our next step depends on finding {x} of steady quality.
Whoever offers {x} should talk to us.
= summary
{a} from a firm {in}, founded in {year}. We are looking for {x}.
We offer {a} and buy {x}; our site is {in}.
A specialist {in} for {a}, open to partners who supply {x}.
{in}, {n} people: {a}. Sought: {x}.
Small firm, short lead times: {a}. In return we need {x}.
= green
Our roof produces more power than the workshop uses in summer.
We take packaging back and reuse it until it falls apart.
Scrap is sorted into seven fractions and sold, not dumped.
We have halved our gas use since 2019 and publish the figures.
= offer-title
Firm {in} offers {a1} to partners abroad
{a1} for distributors and industrial buyers
Supplier {in}: {a1}, small series welcome
{a1} from a family firm looking for long-term customers
= request-title
Firm {in} wants to buy {x1}
Sought: supplier of {x1} for regular orders
{x1} needed by a growing firm
Long-term source of {x1} wanted
= technology-offer-title
{a1}: tried in practice, offered for joint use
Technology {in} offers: {a1}, with training and support
= technology-request-title
Technology wanted: {x1} for a running production
Firm seeks {x1} and a partner to adapt it
= research-title
Partners wanted for a project on {a1}
= advantages
Short runs at series prices, a named contact, and written answers within two days.
Documented quality, spare parts for ten years and no minimum order for the first year.
Lower weight, fewer parts and a delivery date that holds.
One supplier instead of three: design, production and packing under one roof.
= specification
Please state capacity, lead time, certificates and the price for a first trial lot.
We need samples within six weeks and then regular deliveries every month.
Quality must be documented; drawings and quantities are shared after a first talk.
Deliveries in reusable packaging, quantities rising over three years.
= role
distribution: The partner sells in its own country, keeps a small stock and trains its customers with our help.
agency: The partner represents us for a commission and visits customers it already knows.
subcontracting: The partner makes parts to our drawings, or gives us such work, under a framework agreement.
supplier: The partner delivers regularly over several years at agreed quality and prices.
outsourcing: The partner produces for us under our brand, or lets us produce under its own.
licence: The partner produces under licence and pays by quantity.
joint-venture: The partner shares investment, risk and profit in a joint company.
research: The partner brings laboratory work and publishes results with us.
technical-assistance: The partner installs the technology with our help and reports what it learns.
= purpose-buy
We buy {x1} every month and would like to hear your prices and lead times.
Your {x1} could solve a bottleneck of ours; could you bring samples?
We are choosing a second supplier for {x1} this autumn.
= purpose-sell
We think {a1} would fit your production and would like to show you two examples.
You seem to need {a1}; we deliver to your region already.
Could {a1} be of use to you? We would bring a sample and an honest price.
= message
We would like meetings on the first day, please.
It is our first event of this kind; advice is welcome.
`;
