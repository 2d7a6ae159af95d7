import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { assertOutside, enter, type Database } from './database.ts';
import { createMutex } from './mutex.ts';
import * as schema from './schema.ts';

type Method = 'run' | 'all' | 'values' | 'get';

interface Connection {
	file: BetterSqlite3.Database;
	execute(sql: string, params: unknown[], method: Method): { rows: unknown[]; changes?: number };
}

function connect(path: string, options: BetterSqlite3.Options): Connection {
	const file = new BetterSqlite3(path, options);
	file.pragma('busy_timeout = 5000');
	const prepared = new Map<string, BetterSqlite3.Statement>();
	return {
		file,
		execute(sql, params, method) {
			let statement = prepared.get(sql);
			if (!statement) {
				if (prepared.size > 2000) prepared.clear();
				prepared.set(sql, (statement = file.prepare(sql)));
				if (statement.reader) statement.raw();
			}
			if (!statement.reader) return { rows: [], changes: statement.run(...params).changes };
			// `get` answers one row, the others a list of rows: the shapes sqlite-proxy asks for.
			return { rows: (method === 'get' ? statement.get(...params) : statement.all(...params)) as unknown[] };
		}
	};
}

/** The driver reads its casing only from a third argument, so the second must be there. */
async function noBatch(): Promise<never> {
	throw new Error('Batches are not used.');
}

/**
 * better-sqlite3 behind Drizzle's async proxy driver. One writer behind a lock and one read-only
 * connection (WAL snapshot reads), so that an `await` inside a transaction never lets another
 * request's statement into it. Both open at first use: a build imports this module without a file.
 */
export function openSqlite(path: string): Database {
	let open: { writer: Connection; reader: Connection } | undefined;
	function connections() {
		if (open) return open;
		mkdirSync(dirname(path), { recursive: true });
		const writer = connect(path, {});
		writer.file.pragma('journal_mode = WAL');
		// An acknowledged booking must survive a power cut.
		writer.file.pragma('synchronous = FULL');
		writer.file.pragma('foreign_keys = ON');
		return (open = { writer, reader: connect(path, { readonly: true }) });
	}
	const exclusive = createMutex();

	const db = drizzle(
		async (sql, params, method) => {
			assertOutside();
			const { writer, reader } = connections();
			if (/^\s*select/i.test(sql)) return reader.execute(sql, params, method);
			return exclusive(() => writer.execute(sql, params, method));
		},
		noBatch,
		{ schema, casing: 'snake_case' }
	);
	const tx = drizzle(async (sql, params, method) => connections().writer.execute(sql, params, method), noBatch, {
		schema,
		casing: 'snake_case'
	});

	return {
		db,
		transaction: (work) =>
			enter(() =>
				exclusive(async () => {
					const { file } = connections().writer;
					file.exec('begin immediate');
					try {
						const result = await work(tx);
						file.exec('commit');
						return result;
					} catch (error) {
						file.exec('rollback');
						throw error;
					}
				})
			),
		close: async () => {
			open?.reader.file.close();
			open?.writer.file.close();
			open = undefined;
		}
	};
}
