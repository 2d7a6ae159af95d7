/**
 * What made-up firms trade: the generator's own value chains. It shares the public codes with the vocabulary and nothing else,
 * so that partners planted here are found by the engine on its own.
 *
 * A trade: its name | certificates its firms hold | partnerships they seek. Under it each good: code, NACE division: what its makers buy.
 */
const table = `
= metal | iso9001 iso3834 iatf16949 en1090 | subcontracting supplier outsourcing
cnc-machining 25: special-machines measuring-testing-instruments surface-treatment light-metal-castings pallets-wooden-packaging
sheet-metal 25: industrial-robots special-machines surface-treatment switchgear-control-panels business-software
welding-assembly 25: industrial-robots cnc-machining sheet-metal conveyors-warehouse-automation testing-certification
steel-structures 25: welding-assembly fasteners engineering-services testing-certification road-freight
surface-treatment 25: filters-water-treatment waste-management pumps-compressors heat-pumps testing-certification
fasteners 25: surface-treatment cardboard-packaging traceability-identification special-machines
light-metal-castings 24: moulds-dies industrial-robots secondary-raw-materials testing-certification
moulds-dies 25: cnc-machining measuring-testing-instruments engineering-services digital-twin-simulation
= machinery | iso9001 ce atex iso14001 | distribution agency subcontracting supplier
packaging-machines 28: cnc-machining machine-vision electric-motors-generators switchgear-control-panels sensors
food-machinery 28: sheet-metal pumps-compressors sensors switchgear-control-panels welding-assembly
conveyors-warehouse-automation 28: electric-motors-generators welding-assembly business-software sensors rubber-products
hydraulics-pneumatics 28: cnc-machining rubber-products fasteners sensors testing-certification
pumps-compressors 28: light-metal-castings rubber-products electric-motors-generators cnc-machining
special-machines 28: cnc-machining machine-vision hydraulics-pneumatics engineering-services wire-harnesses-connectors
industrial-robots 28: sensors machine-vision cnc-machining digital-twin-simulation wire-harnesses-connectors
agricultural-machinery 28: welding-assembly hydraulics-pneumatics trailers-vehicle-bodies internet-of-things drones
= electronics | iso9001 ce iatf16949 iso14001 | subcontracting supplier outsourcing distribution
electronics-assembly 26: machine-vision injection-moulding measuring-testing-instruments cardboard-packaging wire-harnesses-connectors
sensors 26: electronics-assembly cnc-machining internet-of-things testing-certification injection-moulding
wire-harnesses-connectors 27: injection-moulding labels special-machines plastic-pipes-profiles
switchgear-control-panels 27: sheet-metal wire-harnesses-connectors cybersecurity-services engineering-services
lighting 27: electronics-assembly light-metal-castings design-services flat-glass
batteries-energy-storage 27: sheet-metal electronics-assembly testing-certification secondary-raw-materials solar-panels
electric-motors-generators 27: light-metal-castings fasteners electronics-assembly surface-treatment
measuring-testing-instruments 26: sensors electronics-assembly custom-software injection-moulding
= wood | fsc pefc iso9001 ispm15 | supplier distribution subcontracting agency
sawn-timber 16: road-freight conveyors-warehouse-automation machine-vision waste-management
wood-panels 16: sawn-timber paints-varnishes traceability-identification conveyors-warehouse-automation
office-furniture 31: furniture-components electric-motors-generators surface-treatment design-services lighting
upholstered-furniture 31: woven-fabrics leather furniture-components technical-textiles road-freight
furniture-components 31: wood-panels sawn-timber paints-varnishes pallets-wooden-packaging office-furniture
timber-houses-structures 16: insulation-mineral-wool wooden-doors-windows sawn-timber solar-panels heat-pumps
pallets-wooden-packaging 16: sawn-timber fasteners special-machines cnc-machining
wooden-doors-windows 16: flat-glass paints-varnishes timber-houses-structures sawn-timber
= food | haccp ifs brcgs organic iso22000 | distribution agency supplier
cheese 10: food-machinery labels plastic-containers warehousing testing-certification
cured-meats 10: plastic-packaging-film food-machinery sauces-spices herbs-medicinal-plants
bread-bakery 10: cereals oilseeds-fodder packaging-machines business-software honey
pasta 10: cereals cardboard-packaging food-machinery sauces-spices
preserved-fruit-vegetables 10: fresh-fruit labels herbs-medicinal-plants pumps-compressors
processed-fish 10: plastic-packaging-film heat-pumps road-freight sauces-spices
confectionery 10: honey plastic-containers contract-packing design-services fresh-fruit
sauces-spices 10: herbs-medicinal-plants essential-oils-flavours plastic-containers contract-packing pasta
= farm | organic globalgap haccp | distribution agency supplier
cereals 01: agricultural-machinery drones warehousing bread-bakery
fresh-fruit 01: agricultural-machinery cardboard-packaging preserved-fruit-vegetables internet-of-things
honey 01: labels contract-packing confectionery cosmetics
herbs-medicinal-plants 01: heat-pumps contract-packing cosmetics food-supplements
wine 11: labels pallets-wooden-packaging translation-services filters-water-treatment
beer-cider 11: cereals labels pumps-compressors herbs-medicinal-plants
fruit-juices 10: fresh-fruit plastic-containers filters-water-treatment pumps-compressors
oilseeds-fodder 01: agricultural-machinery drones biogas-biomass-technology testing-certification
= textile | oekotex gots iso9001 | subcontracting outsourcing distribution agency
woven-fabrics 13: machine-vision filters-water-treatment outerwear upholstered-furniture
knitted-fabrics 13: business-software filters-water-treatment workwear translation-services
technical-textiles 13: rubber-products testing-certification workwear composite-parts
workwear 14: technical-textiles knitted-fabrics labels business-software
outerwear 14: woven-fabrics design-services warehousing leather
home-textiles 13: woven-fabrics contract-packing artificial-intelligence design-services
footwear 15: leather rubber-products moulds-dies cardboard-packaging
leather 15: filters-water-treatment footwear waste-management upholstered-furniture
= packaging | iso9001 brcgs fsc iso14001 | supplier outsourcing subcontracting distribution
injection-moulding 22: moulds-dies secondary-raw-materials industrial-robots electronics-assembly
plastic-packaging-film 22: secondary-raw-materials recycling-machinery testing-certification labels
cardboard-packaging 17: packaging-machines recycling-machinery design-services
labels 17: machine-vision plastic-packaging-film traceability-identification wine
plastic-containers 22: moulds-dies labels secondary-raw-materials packaging-machines
rubber-products 22: moulds-dies testing-certification hydraulics-pneumatics measuring-testing-instruments
plastic-pipes-profiles 22: secondary-raw-materials sensors recycling-machinery building-construction
composite-parts 22: technical-textiles moulds-dies drones boats-yachts
= mobility | iso9001 iatf16949 en9100 iris iso14001 | subcontracting supplier joint-venture outsourcing
automotive-parts 29: moulds-dies surface-treatment industrial-robots light-metal-castings
trailers-vehicle-bodies 29: welding-assembly composite-parts lighting agricultural-machinery
aerospace 30: composite-parts cnc-machining testing-certification surface-treatment
boats-yachts 30: composite-parts shipbuilding-marine-equipment batteries-energy-storage upholstered-furniture
shipbuilding-marine-equipment 30: steel-structures surface-treatment ship-rail-aircraft-repair lighting
railway-equipment 30: upholstered-furniture light-metal-castings ship-rail-aircraft-repair technical-textiles
drones 30: batteries-energy-storage composite-parts artificial-intelligence sensors
ship-rail-aircraft-repair 33: shipbuilding-marine-equipment railway-equipment paints-varnishes welding-assembly
= building | iso9001 ce epd en1090 | distribution subcontracting agency supplier
ceramic-tiles 23: interior-finishing packaging-machines design-services machine-vision
natural-stone 23: interior-finishing building-construction special-machines road-freight
concrete-products 23: steel-structures moulds-dies insulation-mineral-wool building-construction
insulation-mineral-wool 23: secondary-raw-materials plastic-packaging-film timber-houses-structures building-construction
flat-glass 23: wooden-doors-windows special-machines conveyors-warehouse-automation lighting
paints-varnishes 20: plastic-containers secondary-raw-materials furniture-components translation-services
interior-finishing 43: ceramic-tiles lighting wooden-doors-windows natural-stone
building-construction 41: concrete-products steel-structures heat-pumps insulation-mineral-wool
= digital | iso27001 iso9001 tisax | joint-venture distribution outsourcing
custom-software 62: cybersecurity-services design-services translation-services measuring-testing-instruments
business-software 58: artificial-intelligence translation-services conveyors-warehouse-automation cybersecurity-services
artificial-intelligence 62: internet-of-things custom-software drones
internet-of-things 62: sensors electronics-assembly cybersecurity-services agricultural-machinery
cybersecurity-services 62: custom-software switchgear-control-panels translation-services
machine-vision 26: lighting industrial-robots electronics-assembly packaging-machines
digital-twin-simulation 62: industrial-robots moulds-dies engineering-services sensors
traceability-identification 26: labels custom-software electronics-assembly
= health | iso13485 gmp mdr iso22716 ce | distribution agency outsourcing
cosmetics 20: herbs-medicinal-plants essential-oils-flavours plastic-containers honey
food-supplements 10: herbs-medicinal-plants contract-packing plastic-containers testing-certification
essential-oils-flavours 20: herbs-medicinal-plants fresh-fruit cosmetics sauces-spices
medical-devices 32: injection-moulding electronics-assembly plastic-packaging-film testing-certification
orthopaedics-rehabilitation 32: technical-textiles composite-parts leather
cleaning-products 20: essential-oils-flavours plastic-containers contract-packing
dental-products 32: cnc-machining medical-devices digital-twin-simulation
hospital-laboratory-equipment 32: sheet-metal medical-devices filters-water-treatment flat-glass
= energy | iso14001 iso9001 ce emas | distribution supplier licence joint-venture
wood-pellets 16: road-freight sawn-timber waste-management
biogas-biomass-technology 28: pumps-compressors oilseeds-fodder engineering-services sensors
secondary-raw-materials 38: recycling-machinery waste-management injection-moulding light-metal-castings
filters-water-treatment 28: pumps-compressors sensors surface-treatment technical-textiles
heat-pumps 28: pumps-compressors sheet-metal electronics-assembly building-construction
solar-panels 27: batteries-energy-storage flat-glass steel-structures timber-houses-structures
recycling-machinery 28: welding-assembly hydraulics-pneumatics machine-vision secondary-raw-materials
waste-management 38: recycling-machinery business-software trailers-vehicle-bodies
= services | iso9001 aeo iso17025 iso14001 | joint-venture agency subcontracting
road-freight 49: trailers-vehicle-bodies freight-forwarding warehousing wood-pellets
freight-forwarding 52: road-freight warehousing artificial-intelligence business-software
warehousing 52: conveyors-warehouse-automation pallets-wooden-packaging freight-forwarding solar-panels
engineering-services 71: digital-twin-simulation steel-structures testing-certification special-machines
testing-certification 71: measuring-testing-instruments aerospace engineering-services hospital-laboratory-equipment
design-services 74: cardboard-packaging office-furniture translation-services ceramic-tiles
translation-services 74: artificial-intelligence design-services business-software
contract-packing 82: packaging-machines cardboard-packaging food-supplements confectionery
`;

export interface Trade {
	name: string;
	certificates: string[];
	partnerships: string[];
	goods: string[];
}

export interface Good {
	code: string;
	trade: Trade;
	/** NACE Rev. 2.1 division. */
	division: string;
	/** Codes of the goods its makers buy. */
	inputs: string[];
}

export const trades: Trade[] = [];
export const goods = new Map<string, Good>();

for (const line of table.trim().split('\n')) {
	if (line.startsWith('= ')) {
		const [name, certificates, partnerships] = line.slice(2).split(' | ');
		trades.push({ name, certificates: certificates.split(' '), partnerships: partnerships.split(' '), goods: [] });
		continue;
	}
	const [head, inputs] = line.split(': ');
	const [code, division] = head.split(' ');
	const trade = trades[trades.length - 1];
	trade.goods.push(code);
	goods.set(code, { code, trade, division, inputs: inputs.split(' ') });
}

/** Goods with technology in them: their makers also write technology cards. */
export const technical = new Set(
	`artificial-intelligence internet-of-things machine-vision digital-twin-simulation traceability-identification
	biogas-biomass-technology recycling-machinery heat-pumps batteries-energy-storage industrial-robots sensors drones
	composite-parts aerospace medical-devices filters-water-treatment`.split(/\s+/)
);

/** The good of this code; an unknown one is a slip in the table above. */
export function good(code: string): Good {
	const found = goods.get(code);
	if (!found) throw new Error(`no good ${code}`);
	return found;
}

/** Pairs of goods whose makers buy from each other: where a partner can be mirrored without a story. */
export const mutual: [string, string][] = [...goods.values()].flatMap(({ code, inputs }) =>
	inputs
		.filter((other) => code < other && good(other).inputs.includes(code))
		.map((other): [string, string] => [code, other])
);
