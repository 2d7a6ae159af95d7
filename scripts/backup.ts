/**
 * `npm run backup -- FILE`: the whole installation in one file, taken while it runs, and read back before it counts.
 * SQLite: a copy that can be put in the database's place. PostgreSQL: a dump for pg_restore.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { dialectOf } from '#lib/server/db/dialect.ts';
import { databaseUrl } from '#lib/server/db/index.ts';

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

const target = process.argv[2] ?? stop('Say where to: npm run backup -- FILE');
if (existsSync(target)) stop(`${target} exists already; a backup never overwrites another.`);

if (dialectOf(databaseUrl) === 'postgres') {
	const { status, error } = spawnSync('pg_dump', ['--format=custom', `--file=${target}`, databaseUrl], {
		stdio: 'inherit'
	});
	if (error) stop('pg_dump is not on this machine: install the PostgreSQL client, or back up where the server runs.');
	if (status !== 0) process.exit(status ?? 1);
} else {
	if (!existsSync(databaseUrl)) stop(`There is no database at ${databaseUrl}.`);
	const source = new BetterSqlite3(databaseUrl, { readonly: true });
	await source.backup(target);
	source.close();
	const copy = new BetterSqlite3(target, { readonly: true });
	const verdict = copy.pragma('integrity_check', { simple: true });
	copy.close();
	if (verdict !== 'ok') stop(`The copy is not sound: ${String(verdict)}`);
}
console.log(`${target}: ${(statSync(target).size / 1e6).toFixed(1)} MB`);
