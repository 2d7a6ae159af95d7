import type { Language } from '#lib/vocabulary/model.ts';

/** Where made-up firms are at home: towns with the words for "in that town", which a template cannot decline. */
export interface HomeRegion {
	nuts: string;
	edition: '2021' | '2024';
	country: string;
	name: string;
	language: Language;
	zone: string;
	dial: string;
	firms: number;
	towns: { name: string; in: string }[];
	/** Trades the region is known for; they come up twice as often. */
	known: string[];
}

const table = `
ITC4 | 2024 | IT | Lombardia | it | Europe/Rome | +39 | 60 | Milano=a Milano, Brescia=a Brescia, Bergamo=a Bergamo, Lecco=a Lecco, Como=a Como, Cremona=a Cremona, Mantova=a Mantova, Cantù=a Cantù | metal machinery wood textile
PL82 | 2024 | PL | Podkarpackie | pl | Europe/Warsaw | +48 | 60 | Rzeszów=w Rzeszowie, Mielec=w Mielcu, Krosno=w Krośnie, Stalowa Wola=w Stalowej Woli, Dębica=w Dębicy, Sanok=w Sanoku, Jasło=w Jaśle, Przemyśl=w Przemyślu | mobility metal digital wood
LT023 | 2024 | LT | Klaipėdos apskritis | lt | Europe/Vilnius | +370 | 60 | Klaipėda=Klaipėdoje, Palanga=Palangoje, Kretinga=Kretingoje, Gargždai=Gargžduose, Šilutė=Šilutėje, Skuodas=Skuode | mobility services food wood
ES41 | 2024 | ES | Castilla y León | es | Europe/Madrid | +34 | 60 | Valladolid=en Valladolid, Burgos=en Burgos, León=en León, Salamanca=en Salamanca, Zamora=en Zamora, Soria=en Soria, Palencia=en Palencia, Aranda de Duero=en Aranda de Duero | food farm mobility energy
HU23 | 2024 | HU | Dél-Dunántúl | hu | Europe/Budapest | +36 | 60 | Pécs=Pécsett, Kaposvár=Kaposváron, Szekszárd=Szekszárdon, Mohács=Mohácson, Komló=Komlón, Paks=Pakson, Siófok=Siófokon, Dombóvár=Dombóváron | farm food machinery health
SE212 | 2024 | SE | Kronobergs län | sv | Europe/Stockholm | +46 | 20 | Växjö=i Växjö, Älmhult=i Älmhult, Ljungby=i Ljungby, Alvesta=i Alvesta | wood machinery digital
SE213 | 2024 | SE | Kalmar län | sv | Europe/Stockholm | +46 | 20 | Kalmar=i Kalmar, Västervik=i Västervik, Oskarshamn=i Oskarshamn, Nybro=i Nybro | wood energy food
SE331 | 2024 | SE | Västerbottens län | sv | Europe/Stockholm | +46 | 20 | Skellefteå=i Skellefteå, Umeå=i Umeå, Lycksele=i Lycksele | energy wood digital
SE332 | 2024 | SE | Norrbottens län | sv | Europe/Stockholm | +46 | 20 | Piteå=i Piteå, Älvsbyn=i Älvsbyn, Luleå=i Luleå, Boden=i Boden | wood energy services
SE313 | 2024 | SE | Gävleborgs län | sv | Europe/Stockholm | +46 | 20 | Gävle=i Gävle, Sandviken=i Sandviken, Hudiksvall=i Hudiksvall, Bollnäs=i Bollnäs | metal wood digital
ITH5 | 2024 | IT | Emilia-Romagna | it | Europe/Rome | +39 | 20 | Reggio Emilia=a Reggio Emilia, Modena=a Modena, Parma=a Parma, Correggio=a Correggio | machinery food building
ES52 | 2024 | ES | Comunitat Valenciana | es | Europe/Madrid | +34 | 20 | València=en València, Alicante=en Alicante, Castelló=en Castelló, Elche=en Elche, Alcoy=en Alcoy | building textile farm
PL22 | 2024 | PL | Śląskie | pl | Europe/Warsaw | +48 | 20 | Katowice=w Katowicach, Gliwice=w Gliwicach, Bielsko-Biała=w Bielsku-Białej, Częstochowa=w Częstochowie | metal energy mobility
PL41 | 2024 | PL | Wielkopolskie | pl | Europe/Warsaw | +48 | 20 | Poznań=w Poznaniu, Kalisz=w Kaliszu, Leszno=w Lesznie, Konin=w Koninie | wood food services
UKE42 | 2021 | GB | Leeds | en | Europe/London | +44 | 20 | Leeds=in Leeds, Otley=in Otley, Wetherby=in Wetherby, Pudsey=in Pudsey | textile digital health
`;

export const homeRegions: HomeRegion[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [nuts, edition, country, name, language, zone, dial, firms, towns, known] = line.split(' | ');
		return {
			nuts,
			// The table holds nothing else; the test compares it with the vocabulary.
			edition: edition as HomeRegion['edition'],
			language: language as Language,
			country,
			name,
			zone,
			dial,
			firms: Number(firms),
			towns: towns.split(', ').map((town) => {
				const [name, place] = town.split('=');
				return { name, in: place };
			}),
			known: known.split(' ')
		};
	});
