/**
 * The column vocabulary. The dialect is chosen once per process from DATABASE_URL;
 * everything above this file is written once, against SQLite's types.
 */
import { sql } from 'drizzle-orm';
import * as p from 'drizzle-orm/pg-core';
import * as s from 'drizzle-orm/sqlite-core';

export type Dialect = 'sqlite' | 'postgres';

export function dialectOf(url: string | undefined): Dialect {
	return /^postgres(ql)?:/.test(url ?? '') ? 'postgres' : 'sqlite';
}

export const dialect: Dialect = dialectOf(process.env.DATABASE_URL);

const sqlite = {
	table: s.sqliteTable,
	text: s.text,
	integer: () => s.integer(),
	bigint: () => s.integer({ mode: 'number' }),
	real: () => s.real(),
	bool: () => s.integer({ mode: 'boolean' }),
	timestamp: () => s.integer({ mode: 'timestamp_ms' }),
	json: <T>() => s.text({ mode: 'json' }).$type<T>(),
	bytes: () => s.blob({ mode: 'buffer' }),
	index: s.index,
	uniqueIndex: s.uniqueIndex,
	primaryKey: s.primaryKey,
	check: s.check
};

const bytea = p.customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const postgres = {
	table: p.pgTable,
	text: p.text,
	integer: () => p.integer(),
	bigint: () => p.bigint({ mode: 'number' }),
	real: () => p.doublePrecision(),
	bool: () => p.boolean(),
	timestamp: () => p.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
	json: <T>() => p.jsonb().$type<T>(),
	bytes: () => bytea(),
	index: p.index,
	uniqueIndex: p.uniqueIndex,
	primaryKey: p.primaryKey,
	check: p.check
};

// The one cast of the pattern: both vocabularies have the same shape at run time.
const vocabulary = dialect === 'postgres' ? (postgres as unknown as typeof sqlite) : sqlite;

export const {
	table,
	text,
	integer,
	bigint,
	real,
	bool,
	timestamp,
	json,
	bytes,
	index,
	uniqueIndex,
	primaryKey,
	check
} = vocabulary;

/** A random identifier made by the application, so that a row's id is known before it is written. */
export const id = () =>
	text()
		.primaryKey()
		.$defaultFn(() => crypto.randomUUID());

export const createdAt = () =>
	timestamp()
		.notNull()
		.$defaultFn(() => new Date());

/** A check constraint: the column holds one of the given words. */
export const oneOf = (name: string, column: s.AnySQLiteColumn, words: readonly string[]) =>
	check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`);
