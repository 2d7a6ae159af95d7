// npm run match -- FILE [--top N] [--json]: who should meet whom, for profiles the application has never seen.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Match, Profile } from '#lib/matching/model.ts';
import { explain, type Reason } from '#lib/matching/explain.ts';
import { buildIndex, type Index, topK } from '#lib/matching/rank.ts';
import { readProfiles } from '#lib/matching/read.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { top: { type: 'string', default: '10' }, json: { type: 'boolean', default: false } }
});
const [file] = positionals;
const top = Number(values.top);
if (!file || positionals.length > 1 || !Number.isInteger(top) || top < 1) {
	console.error('npm run match -- FILE [--top N] [--json], FILE with one profile a line (src/lib/matching/README.md)');
	process.exit(2);
}

const { profiles, problems } = readProfiles(textOf(file), vocabulary);
for (const problem of problems) console.error(`${file}: ${problem}`);
const index = buildIndex(profiles, vocabulary, expertWeights);
for (const { id } of profiles) {
	const matches = topK(index, id, { k: top });
	console.log(values.json ? JSON.stringify({ id, matches }) : page(index, id, matches));
}

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		console.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
		process.exit(1);
	}
}

/** For people: each partner with both gains, why, and the doubt. */
function page(index: Index, id: Profile['id'], matches: Match[]): string {
	const lines = matches.map((match, rank) => {
		const { A, B, doubt } = explain(index, id, match.id);
		const numbers = [match.score, match.gainA, match.gainB, match.confidence]
			.map((number) => number.toFixed(3))
			.join('  ');
		const reasons = `gains ${A.reasons.map(short).join(', ')}; gives ${B.reasons.map(short).join(', ')}`;
		return `  ${rank + 1}. ${match.id.padEnd(16)} ${numbers}  ${reasons}${doubt ? `; doubt: ${short(doubt)}` : ''}`;
	});
	return [`${id}  (score, gain, partner's gain, confidence)`, ...(lines.length > 0 ? lines : ['  nobody yet'])].join(
		'\n'
	);
}

function short({ code, params }: Reason): string {
	const said = [...new Set(Object.values(params).filter((value) => value !== ''))];
	return said.length > 0 ? `${code} ${said.join(' / ')}` : code;
}
