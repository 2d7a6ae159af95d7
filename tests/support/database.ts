/** Every server test file begins with an empty, migrated database of its own. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, inject, vi } from 'vitest';

// Files share a worker and what it has loaded from packages; the application's own modules begin anew with each database.
vi.resetModules();

if (process.env.DATABASE_URL?.startsWith('postgres')) {
	const server = inject('postgresServer');
	const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
	const client = new Client({ connectionString: `${server}/postgres` });
	await client.connect();
	await client.query(`create database ${name} template template_fondaco`);
	await client.end();
	process.env.DATABASE_URL = `${server}/${name}`;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'fondaco-test-'));
	process.env.DATABASE_URL = join(folder, 'test.db');
	copyFileSync(inject('sqliteTemplate'), process.env.DATABASE_URL);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

afterAll(async () => {
	const { closeDatabase } = await import('#lib/server/db/index.ts');
	await closeDatabase();
});
