import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { assertOutside, codeOf, enter, type Database, type Db } from './database.ts';
import * as schema from './schema.ts';

/** serialization_failure, deadlock_detected: PostgreSQL asks to try again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 20;

/** The outer handle's statements pass here; a transaction's go through its own client. */
class GuardedPool extends Pool {
	// The signature of Pool.query is a pile of overloads; this passes through whatever came.
	override query = ((...call: unknown[]) => {
		assertOutside();
		return (super.query as (...all: unknown[]) => unknown).apply(this, call);
	}) as Pool['query'];
}

export function openPostgres(url: string): Database {
	const pool = new GuardedPool({ connectionString: url, max: 10 });
	// A lost idle connection is replaced at next use; without a listener it would end the process.
	pool.on('error', () => undefined);
	const db = drizzle({ client: pool, schema, casing: 'snake_case' });
	// Both casts: the schema was built with PostgreSQL's columns behind SQLite's types (dialect.ts).
	return {
		db: db as unknown as Db,
		async transaction(work) {
			for (let attempt = 1; ; attempt++) {
				try {
					return await enter(() =>
						db.transaction((tx) => work(tx as unknown as Db), { isolationLevel: 'serializable' })
					);
				} catch (error) {
					if (attempt === ATTEMPTS || !RETRYABLE.has(codeOf(error) ?? '')) throw error;
					await new Promise((again) => setTimeout(again, Math.random() * Math.min(200, 2 ** attempt)));
				}
			}
		},
		close: () => pool.end()
	};
}
