import { dialectOf } from './dialect.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Database } from './database.ts';

export { isTaken, type Db } from './database.ts';

/** Without DATABASE_URL: the demo's own file; browser tests put theirs elsewhere. */
export const databaseUrl = process.env.DATABASE_URL || process.env.DEMO_DATABASE || 'data/demo.db';

/** The process's one database. Nothing else opens connections or begins transactions. */
const database: Database = dialectOf(databaseUrl) === 'postgres' ? openPostgres(databaseUrl) : openSqlite(databaseUrl);

export const { db, transaction } = database;
export const closeDatabase = database.close;
