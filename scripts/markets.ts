// npm run markets -- FILE [--source NAME] [--year YYYY] [--partly]: market figures into the installation's database.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase, databaseUrl } from '#lib/server/db/index.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { readTable } from '#lib/server/files/read-table.ts';
import { figureProblem } from '#lib/i18n/figure-problems.ts';
import { figuresIn, storeFigures } from '#lib/server/market-figures.ts';
import { Refusal } from '#lib/refusal.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { source: { type: 'string' }, year: { type: 'string' }, partly: { type: 'boolean', default: false } }
});
const [file] = positionals;
if (!file || positionals.length > 1) {
	console.error('npm run markets -- FILE [--source NAME] [--year YYYY] [--partly]');
	console.error('FILE: one figure a row (country, product, indicator, value, source, year), or one country a row.');
	process.exit(2);
}

try {
	const table = await readTable(readFileSync(file), basename(file));
	const { figures, problems } = figuresIn(table, {
		source: values.source,
		year: values.year ? Number(values.year) : undefined
	});
	for (const problem of problems) console.error(`row ${problem.row}: ${figureProblem(problem, 'en')}`);
	if (problems.length > 0 && !values.partly) {
		console.error('Nothing was stored. Correct these rows, or store the others with --partly.');
		process.exitCode = 1;
	} else {
		await migrateDatabase(databaseUrl);
		await storeFigures(figures);
		console.log(
			`${figures.length} figures about ${new Set(figures.map(({ country }) => country)).size} countries stored.`
		);
	}
} catch (error) {
	const known = error instanceof Refusal || (error instanceof Error && 'code' in error);
	if (!known) throw error;
	console.error(`${file} cannot be read: ${error.message}`);
	process.exitCode = 1;
} finally {
	await closeDatabase();
}
