/** Search, check or import into the vocabulary from the terminal; see `usage`. */
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import type { OfficialList } from '#lib/vocabulary/official.ts';

// The vocabulary is large as source: from the second run on, Node reads it without parsing types away.
enableCompileCache();

const usage = `npm run vocabulary -- "meble" [--language lt] [--limit 10] [--json]   the best entries for words in any language
npm run vocabulary -- --check [--json]                              counts and problems
npm run vocabulary -- --import FILE [--scheme nace|cpv|hs|nuts] [--edition 2.1] [--look]
                                                                    stores an official list whole; --look only reports`;

/** Kept beside the project, not in it. */
const officialFolder = new URL('../../shared/data/', import.meta.url);

function stop(message: string): never {
	console.error(message);
	process.exit(2);
}

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

async function find(query: string, language: Language | undefined, limit: number, json: boolean): Promise<void> {
	const { search } = await import('#lib/vocabulary/search.ts');
	const results = search(query, { ...(language && { language }), limit });
	if (json) return console.log(JSON.stringify({ query, results }));
	if (results.length === 0) console.log(`Nothing is like "${query}".`);
	for (const { scheme, code, division, label, score } of results)
		console.log(
			`${score.toFixed(3)}  ${scheme.padEnd(5)}  ${division}  ${label}${scheme === 'group' ? `  [${code}]` : ''}`
		);
}

async function officialCodes(): Promise<{ hs?: Set<string>; cpv?: Set<string> }> {
	const { readOfficialList } = await import('#lib/vocabulary/official.ts');
	const codesOf = (file: string): Set<string> | undefined => {
		const path = new URL(file, officialFolder);
		if (!existsSync(path)) return undefined;
		const list = readOfficialList(readFileSync(path));
		return 'rows' in list ? new Set(list.rows.map((row) => row.code)) : undefined;
	};
	const [hs, cpv] = [codesOf('hs2022_hs2_hs4.csv'), codesOf('cpv_2008.csv')];
	if (!hs || !cpv) console.error('The official lists are not at hand: codes are checked against our own tables only.');
	return { ...(hs && { hs }), ...(cpv && { cpv }) };
}

async function check(json: boolean): Promise<void> {
	const { checkVocabulary } = await import('#lib/vocabulary/check.ts');
	const report = checkVocabulary(await officialCodes());
	const lists = await loaded();
	if (json) console.log(JSON.stringify({ ...report, loaded: lists }));
	else {
		console.log(
			`${report.sections} sections, ${report.divisions} divisions, ${report.groups} groups, ${report.listItems} items in short lists`
		);
		for (const [language, { words, lexicon, sameAsEnglish, missing }] of Object.entries(report.languages))
			console.log(
				`${language}  ${words} words, ${lexicon} more in the lexicon, ${missing.length} missing; ${sameAsEnglish.length} labels as in English: ${sameAsEnglish.join(', ')}`
			);
		for (const { scheme, edition, codes, source } of lists)
			console.log(`loaded: ${scheme.toUpperCase()} ${edition}, ${codes} codes from ${source}`);
		if (lists.length === 0) console.log('No official list is loaded.');
		for (const problem of report.problems) console.log(problem);
	}
	if (report.problems.length > 0) process.exitCode = 1;
}

interface Import {
	file: string;
	scheme: string | undefined;
	edition: string | undefined;
	/** Only to be read and reported. */
	look: boolean;
	json: boolean;
}

async function importList({ file, scheme, edition, look, json }: Import): Promise<void> {
	const { readOfficialList } = await import('#lib/vocabulary/official.ts');
	if (scheme !== undefined && scheme !== 'nace' && scheme !== 'cpv' && scheme !== 'hs' && scheme !== 'nuts')
		stop(`"${scheme}" is none of nace, cpv, hs, nuts.`);
	if (!existsSync(file)) stop(`There is no file ${file}.`);
	const list = readOfficialList(readFileSync(file), scheme);
	if ('unreadable' in list) stop(list.unreadable);
	const levels: Record<string, number> = {};
	for (const { level } of list.rows) levels[level] = (levels[level] ?? 0) + 1;
	const { rows, refused, ...about } = list;
	const stored = look || refused.length > 0 ? null : await store(list, file, edition);
	if (refused.length > 0) process.exitCode = 1;
	if (json) return console.log(JSON.stringify({ ...about, rows: rows.length, levels, refused, stored }));
	console.log(
		`${about.scheme.toUpperCase()}${about.edition ? ` Rev. ${about.edition}` : ''}: ${rows.length} lines taken, ${refused.length} refused (${about.encoding}; languages ${about.languages.join(' ')})`
	);
	for (const [level, count] of Object.entries(levels)) console.log(`  level ${level}: ${count}`);
	for (const { line, column, message } of refused.slice(0, 50))
		console.log(`  line ${line}, column ${column}: ${message}`);
	if (refused.length > 50) console.log(`  and ${refused.length - 50} more`);
	if (stored)
		console.log(
			`Stored as ${stored.scheme.toUpperCase()} ${stored.edition}: ${stored.codes} codes, ${stored.labels} labels${stored.replaced ? ` (in place of ${stored.replaced} codes)` : ''}.`
		);
	else if (refused.length > 0) console.log('Nothing was stored: correct these lines and import the file again.');
}

async function store(list: OfficialList, file: string, edition: string | undefined) {
	const { closeDatabase, databaseUrl } = await import('#lib/server/db/index.ts');
	const { migrateDatabase } = await import('#lib/server/db/migrate.ts');
	const { storeList } = await import('#lib/server/official-lists.ts');
	await migrateDatabase(databaseUrl);
	const stored = await storeList(list, basename(file), edition);
	await closeDatabase();
	return 'refused' in stored ? null : stored;
}

/** What an installation has loaded; none where there is no database yet, or an older one. */
async function loaded(): Promise<{ scheme: string; edition: string; codes: number; source: string }[]> {
	const { closeDatabase, databaseUrl } = await import('#lib/server/db/index.ts');
	const { loadedLists } = await import('#lib/server/official-lists.ts');
	if (!/^postgres/.test(databaseUrl) && !existsSync(databaseUrl)) return [];
	return loadedLists()
		.catch((error: unknown) => {
			console.error(`The loaded lists cannot be read: ${error instanceof Error ? error.message : String(error)}`);
			return [];
		})
		.finally(closeDatabase);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		language: { type: 'string' },
		limit: { type: 'string', default: '10' },
		json: { type: 'boolean', default: false },
		check: { type: 'boolean', default: false },
		import: { type: 'string' },
		scheme: { type: 'string' },
		edition: { type: 'string' },
		look: { type: 'boolean', default: false }
	}
});

if (values.check) await check(values.json);
else if (values.import !== undefined)
	await importList({
		file: values.import,
		scheme: values.scheme,
		edition: values.edition,
		look: values.look,
		json: values.json
	});
else if (positionals.length > 0) {
	if (values.language !== undefined && !isLanguage(values.language))
		stop(`"${values.language}" is none of ${languages.join(' ')}.`);
	await find(positionals.join(' '), values.language, Math.max(1, Number(values.limit) || 10), values.json);
} else stop(usage);
