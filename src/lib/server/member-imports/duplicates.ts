/** Which rows of a list are firms that are known already, and which stand in the list twice. */
import { fold } from '#lib/vocabulary/fold.ts';
import type { MemberRow, ReadRow } from './rows.ts';

/** A firm that is known, with what it is recognised by. */
export interface Known {
	id: string;
	name: string;
	country: string;
	city: string | null;
	website: string | null;
	vatNumbers: string[];
	/** The office's membership of it, if it is a member already. */
	memberId: string | null;
}

export type Likeness = 'vat' | 'domain' | 'name';

export interface Candidate {
	company: Known;
	by: Likeness;
}

/** Hosts that thousands of firms share say nothing about which firm it is. */
const SHARED =
	/(^|\.)(facebook|instagram|linkedin|allegro|etsy|ebay|amazon|google|wixsite|wordpress|blogspot|business\.site|jimdo\w*|webnode|weebly|booking|tripadvisor|youtube|tiktok|x|twitter)\.\w+(\.\w+)?$/;

/** 'https://www.Firma.pl/o-nas' → 'firma.pl'; null for a host many share. */
export function domainOf(website: string | null): string | null {
	if (!website || !URL.canParse(website)) return null;
	const host = new URL(website).hostname.toLowerCase().replace(/^www\d?\./, '');
	return !host.includes('.') || SHARED.test(host) ? null : host;
}

/** The number without the letters of its country, so that 'IT 01234567890' and '01234567890' are one. */
export function vatKey(country: string, number: string): string {
	const letters = country === 'GR' ? 'EL' : country;
	const bare = number.startsWith(letters) ? number.slice(letters.length) : number;
	return `${country} ${bare}`;
}

/** What firms call themselves after their name, in our countries: it is left out as often as it is written. */
const LEGAL =
	/\b(s\s?r\s?l\s?s?|s\s?p\s?a|s\s?n\s?c|s\s?a\s?s|sp\s?z\s?o\s?o|sp\s?k|sp\s?j|spolka z o o|spolka akcyjna|uab|mb|kft|bt|zrt|nyrt|s\s?l\s?u?|s\s?a|s\s?coop|ab|hb|kb|gmbh|ag|kg|ug|ohg|e\s?k|ltd|limited|llp|plc)\b/g;

/** Name, town and country as they are compared; null without a town: a name alone is no proof. */
export function nameKey({ name, city, country }: Pick<Known, 'name' | 'city' | 'country'>): string | null {
	if (!city) return null;
	const words = (text: string) =>
		fold(text)
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const core = words(name).replace(LEGAL, ' ').replace(/\s+/g, ' ').trim() || words(name);
	return `${country}|${words(city)}|${core}`;
}

export interface Index {
	vat: Map<string, Known[]>;
	domain: Map<string, Known[]>;
	name: Map<string, Known[]>;
}

const add = (map: Map<string, Known[]>, key: string | null, company: Known) => {
	if (!key) return;
	const list = map.get(key);
	if (list) list.push(company);
	else map.set(key, [company]);
};

export function indexOf(companies: readonly Known[]): Index {
	const index: Index = { vat: new Map(), domain: new Map(), name: new Map() };
	for (const company of companies) {
		for (const number of company.vatNumbers) add(index.vat, vatKey(company.country, number), company);
		add(index.domain, domainOf(company.website), company);
		add(index.name, nameKey(company), company);
	}
	return index;
}

/** Known firms a row may be, the surest sign first, each once. */
export function candidatesFor(row: MemberRow, index: Index): Candidate[] {
	const found: [Likeness, Known[] | undefined][] = [
		['vat', row.vatNumber ? index.vat.get(vatKey(row.country, row.vatNumber)) : undefined],
		['domain', index.domain.get(domainOf(row.website) ?? '')],
		['name', index.name.get(nameKey(row) ?? '')]
	];
	const seen = new Set<string>();
	return found.flatMap(([by, companies]) =>
		(companies ?? []).flatMap((company) => {
			if (seen.has(company.id)) return [];
			seen.add(company.id);
			return [{ company, by }];
		})
	);
}

/** Marks each row that repeats the VAT number, or the name and town, of an earlier one. */
export function markRepeated(rows: ReadRow[]): void {
	const first = new Map<string, number>();
	for (const { row, problems } of rows) {
		const keys = [row.vatNumber && `vat ${vatKey(row.country, row.vatNumber)}`, row.name && nameKey(row)];
		const earlier = keys.map((key) => (key ? first.get(key) : undefined)).find((number) => number !== undefined);
		if (earlier !== undefined) {
			problems.push({ field: 'name', code: 'twice', params: { value: row.name.slice(0, 60), row: earlier } });
		}
		for (const key of keys) if (key && !first.has(key)) first.set(key, row.rowNumber);
	}
}
