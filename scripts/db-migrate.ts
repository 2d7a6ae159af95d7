/** Brings the database of DATABASE_URL (default: the demo's) up to date. */
import { migrateDatabase } from '#lib/server/db/migrate.ts';

await migrateDatabase(process.env.DATABASE_URL || 'data/demo.db');
