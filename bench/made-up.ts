import { groups } from '#lib/vocabulary/groups.ts';
import type { Profile, Statement } from '#lib/matching/model.ts';
import { sizes } from '#lib/matching/model.ts';
import { numpyRandom } from './mersenne.ts';

const countries = ['IT', 'PL', 'LT', 'HU', 'ES', 'SE', 'DE', 'GB', 'FR', 'AT'];
const cooperation = [
	'agency',
	'distribution',
	'franchise',
	'subcontracting',
	'licence',
	'joint-venture',
	'supplier',
	'manufacturing'
];
const certificates = ['iso9001', 'iso14001', 'iso45001', 'haccp', 'fsc', 'ce', 'iatf16949'];
const languages = ['en', 'it', 'pl', 'lt', 'hu', 'es', 'sv', 'de', 'fr'];

/**
 * Firms of 30 regions with one to four offers and needs, whose codes follow Zipf's law over the vocabulary's groups, and every field of S filled
 * for about four in five. Deterministic: firm i of a seed is always the same.
 */
export function madeUpFirms(count: number, seed = 1): Profile[] {
	const random = numpyRandom(seed);
	const codes = groups.map(({ code }) => code);
	// Popularity has nothing to do with the order of the vocabulary.
	for (let i = codes.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[codes[i], codes[j]] = [codes[j], codes[i]];
	}
	let total = 0;
	const cumulated = codes.map((_, rank) => (total += 1 / (rank + 1)));
	const zipf = (): string => {
		const at = random() * total;
		let [low, high] = [0, codes.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (cumulated[middle] < at) low = middle + 1;
			else high = middle;
		}
		return codes[low];
	};
	const some = <T>(values: T[], most: number): T[] => {
		const chosen = new Set<T>();
		const wanted = 1 + Math.floor(random() * most);
		while (chosen.size < wanted) chosen.add(values[Math.floor(random() * values.length)]);
		return [...chosen];
	};
	const said = <T>(value: () => T): T | undefined => (random() < 0.8 ? value() : undefined);
	const cards = (): Statement[] => {
		const wanted = 1 + Math.floor(random() * 4);
		return Array.from({ length: wanted }, () => ({ codes: [{ scheme: 'group', code: zipf() }] }));
	};
	return Array.from({ length: count }, (_, i): Profile => {
		const region = Math.floor(random() * 30);
		return {
			id: `f${i}`,
			country: countries[region % countries.length],
			region: `${countries[region % countries.length]}${10 + Math.floor(region / countries.length)}`,
			offers: cards(),
			needs: cards(),
			cooperation: said(() => some(cooperation, 3)),
			markets: said(() => some(countries, 3).map((country, rank) => ({ country, priority: rank + 1 }))),
			languages: said(() => some(languages, 3)),
			size: said(() => sizes[Math.floor(random() * 4)]),
			certificates: said(() => some(certificates, 3))
		};
	});
}
