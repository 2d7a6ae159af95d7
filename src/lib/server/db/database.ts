import { AsyncLocalStorage } from 'node:async_hooks';
import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import type * as schema from './schema.ts';

/** What the nouns may ask of a database: the same on both engines. */
export type Db = Pick<
	SqliteRemoteDatabase<typeof schema>,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count' | 'with'
>;

export interface Database {
	db: Db;
	transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/**
 * Inside a transaction only `tx` is used. The outer handle would join the transaction on SQLite and
 * bypass it on PostgreSQL, so on both it is refused outright.
 */
const inside = new AsyncLocalStorage<true>();

export function assertOutside(): void {
	if (inside.getStore()) throw new Error('Inside a transaction use its tx, not the outer database handle.');
}

export function enter<T>(work: () => Promise<T>): Promise<T> {
	assertOutside();
	return inside.run(true, work);
}

/** The engine's own error code, wherever Drizzle wrapped it. */
export function codeOf(error: unknown): string | undefined {
	for (let e = error; e instanceof Error; e = e.cause) {
		if ('code' in e && typeof e.code === 'string') return e.code;
	}
	return undefined;
}

/** A unique index or primary key said no: an ordinary outcome ("taken"), on either engine. */
export function isTaken(error: unknown): boolean {
	const code = codeOf(error);
	return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
