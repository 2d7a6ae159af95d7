import { dialectOf } from './dialect.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Database } from './database.ts';

export { isTaken, type Db } from './database.ts';

/** Where the demo lives: used when DATABASE_URL says nothing. */
export const DEMO_DATABASE = 'data/demo.db';

const url = process.env.DATABASE_URL || DEMO_DATABASE;

/** The process's one database. Nothing else opens connections or begins transactions. */
const database: Database = dialectOf(url) === 'postgres' ? openPostgres(url) : openSqlite(url);

export const { db, transaction } = database;
export const closeDatabase = database.close;
