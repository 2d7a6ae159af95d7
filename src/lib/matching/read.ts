import {
	type Code,
	type Market,
	marketRoles,
	type Profile,
	sizes,
	type Statement,
	type Vocabulary
} from '#lib/matching/model.ts';

/** Profiles read from lines of JSON, and what could not be understood, in words for standard error. */
export interface Reading {
	profiles: Profile[];
	problems: string[];
}

/** Europe writes EL and UK where ISO 3166-1 has GR and GB. */
const countryAliases: Record<string, string> = { EL: 'GR', UK: 'GB' };

/**
 * One JSON object a line, the shape of README.md; every field but id and country may be missing. A line that is no profile is
 * skipped, a field of the wrong shape is left out, an unknown code is skipped: each with a sentence in `problems`.
 */
export function readProfiles(text: string, vocabulary: Vocabulary): Reading {
	const profiles: Profile[] = [];
	const problems: string[] = [];
	const seen = new Set<string>();
	text.split(/\r?\n/).forEach((line, i) => {
		if (line.trim() === '') return;
		const complain = (problem: string) => problems.push(`line ${i + 1}: ${problem}`);
		const record = parsed(line.replace(/^\uFEFF/, ''));
		if (!record) return complain('not a JSON object');
		const id = typeof record.id === 'number' ? String(record.id) : record.id;
		if (typeof id !== 'string' || id === '') return complain('no id');
		if (seen.has(id)) return complain(`id ${id} a second time`);
		if (typeof record.country !== 'string' || !/^[A-Za-z]{2}$/.test(record.country))
			return complain(`${id} has no country of two letters`);
		seen.add(id);
		profiles.push(profileOf(id, record.country, record, vocabulary, (problem) => complain(`${id}: ${problem}`)));
	});
	return { profiles, problems };
}

type Json = Record<string, unknown>;

function parsed(line: string): Json | null {
	try {
		const value: unknown = JSON.parse(line);
		// An object that is no array can be read by key.
		return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : null;
	} catch {
		return null;
	}
}

function profileOf(
	id: string,
	country: string,
	record: Json,
	vocabulary: Vocabulary,
	complain: (problem: string) => void
): Profile {
	const text = (field: string): string | undefined => {
		const value = record[field];
		if (value === undefined || value === null || typeof value === 'string') return value || undefined;
		complain(`${field} is not a text`);
		return undefined;
	};
	const texts = (field: string): string[] | undefined => {
		const value = record[field] ?? undefined;
		if (value === undefined) return undefined;
		if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string');
		complain(`${field} is not a list`);
		return undefined;
	};
	const known = (code: Code): boolean => {
		const found = vocabulary.pathsOf(code).length > 0;
		if (!found) complain(`unknown code ${code.scheme} ${code.code}`);
		return found;
	};
	const size = sizes.find((value) => value === record.size);
	if (record.size !== undefined && record.size !== null && !size)
		complain(`unknown size ${JSON.stringify(record.size)}`);
	return {
		id,
		country: countryOf(country),
		region: text('region')?.toUpperCase(),
		nace: texts('nace')?.filter((code) => known({ scheme: 'nace', code })),
		offers: statementsOf(record.offers, 'offers', known, complain),
		needs: statementsOf(record.needs, 'needs', known, complain),
		cooperation: texts('cooperation'),
		markets: marketsOf(record.markets, complain),
		languages: texts('languages'),
		size,
		certificates: texts('certificates'),
		goals: texts('goals')
	};
}

const countryOf = (country: string) => countryAliases[country.toUpperCase()] ?? country.toUpperCase();

function objects(value: unknown, field: string, complain: (problem: string) => void): Json[] {
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value)) {
		complain(`${field} is not a list`);
		return [];
	}
	return value.filter((entry): entry is Json => entry !== null && typeof entry === 'object');
}

function statementsOf(
	value: unknown,
	field: string,
	known: (code: Code) => boolean,
	complain: (problem: string) => void
): Statement[] {
	return objects(value, field, complain).map((entry) => {
		const codes = objects(entry.codes, `${field}.codes`, complain).flatMap(({ scheme, code }): Code[] => {
			if (scheme !== 'nace' && scheme !== 'group' && scheme !== 'hs' && scheme !== 'cpv') {
				complain(`unknown scheme ${JSON.stringify(scheme)}`);
				return [];
			}
			return typeof code === 'string' || typeof code === 'number' ? [{ scheme, code: String(code).trim() }] : [];
		});
		return {
			codes: codes.filter(known),
			text: typeof entry.text === 'string' ? entry.text : undefined,
			language: typeof entry.language === 'string' ? entry.language.toLowerCase() : undefined,
			source: typeof entry.source === 'string' ? entry.source : undefined,
			date: typeof entry.date === 'string' ? entry.date : undefined
		};
	});
}

function marketsOf(value: unknown, complain: (problem: string) => void): Market[] {
	return objects(value, 'markets', complain).flatMap(({ country, region, role, priority }) => {
		if (typeof country !== 'string') return [];
		return [
			{
				country: countryOf(country),
				region: typeof region === 'string' ? region : undefined,
				role: marketRoles.find((known) => known === role),
				priority: typeof priority === 'number' && Number.isFinite(priority) ? priority : undefined
			}
		];
	});
}
