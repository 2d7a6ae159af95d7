/** Brings the database of DATABASE_URL (default: the demo's) up to date. */
import { databaseUrl } from '#lib/server/db/index.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';

await migrateDatabase(databaseUrl);
