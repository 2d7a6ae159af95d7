/** Search, check or import into the vocabulary from the terminal; see `usage`. */
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { languages, type Language } from '#lib/vocabulary/model.ts';

// The vocabulary is large as source: from the second run on, Node reads it without parsing types away.
enableCompileCache();

const usage = `npm run vocabulary -- "meble" [--language lt] [--limit 10] [--json]   the best entries for words in any language
npm run vocabulary -- --check [--json]                              counts and problems
npm run vocabulary -- --import FILE [--scheme nace|cpv|hs|nuts]     reads an official list and reports`;

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
	if (json) console.log(JSON.stringify(report));
	else {
		console.log(
			`${report.sections} sections, ${report.divisions} divisions, ${report.groups} groups, ${report.listItems} items in short lists`
		);
		for (const [language, { words, lexicon, sameAsEnglish, missing }] of Object.entries(report.languages))
			console.log(
				`${language}  ${words} words, ${lexicon} more in the lexicon, ${missing.length} missing; ${sameAsEnglish.length} labels as in English: ${sameAsEnglish.join(', ')}`
			);
		for (const problem of report.problems) console.log(problem);
	}
	if (report.problems.length > 0) process.exitCode = 1;
}

async function importList(file: string, scheme: string | undefined, json: boolean): Promise<void> {
	const { readOfficialList } = await import('#lib/vocabulary/official.ts');
	if (scheme !== undefined && scheme !== 'nace' && scheme !== 'cpv' && scheme !== 'hs' && scheme !== 'nuts')
		stop(`"${scheme}" is none of nace, cpv, hs, nuts.`);
	if (!existsSync(file)) stop(`There is no file ${file}.`);
	const list = readOfficialList(readFileSync(file), scheme);
	if ('unreadable' in list) stop(list.unreadable);
	const levels: Record<string, number> = {};
	for (const { level } of list.rows) levels[level] = (levels[level] ?? 0) + 1;
	const { rows, refused, ...about } = list;
	if (json) return console.log(JSON.stringify({ ...about, rows: rows.length, levels, refused }));
	console.log(
		`${about.scheme.toUpperCase()}${about.edition ? ` Rev. ${about.edition}` : ''}: ${rows.length} lines taken, ${refused.length} refused (${about.encoding}; languages ${about.languages.join(' ')})`
	);
	for (const [level, count] of Object.entries(levels)) console.log(`  level ${level}: ${count}`);
	for (const { line, message } of refused.slice(0, 50)) console.log(`  line ${line}: ${message}`);
	if (refused.length > 50) console.log(`  and ${refused.length - 50} more`);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		language: { type: 'string' },
		limit: { type: 'string', default: '10' },
		json: { type: 'boolean', default: false },
		check: { type: 'boolean', default: false },
		import: { type: 'string' },
		scheme: { type: 'string' }
	}
});

if (values.check) await check(values.json);
else if (values.import !== undefined) await importList(values.import, values.scheme, values.json);
else if (positionals.length > 0) {
	if (values.language !== undefined && !isLanguage(values.language))
		stop(`"${values.language}" is none of ${languages.join(' ')}.`);
	await find(positionals.join(' '), values.language, Math.max(1, Number(values.limit) || 10), values.json);
} else stop(usage);
