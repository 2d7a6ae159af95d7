import { defineConfig } from 'vitest/config';

const server = ['src/lib/server/**/*.test.ts', 'tests/server/**/*.test.ts'];

export default defineConfig({
	test: {
		// Most of the time went into loading the same packages for every file: a worker keeps them (see tests/support/database.ts).
		isolate: false,
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
					exclude: server,
					testTimeout: 30_000
				}
			},
			{
				test: {
					name: 'sqlite',
					include: server,
					env: { DATABASE_URL: 'data/set-by-setup.db' },
					globalSetup: ['tests/support/sqlite.ts'],
					setupFiles: ['tests/support/database.ts'],
					testTimeout: 30_000
				}
			},
			{ test: { name: 'races', include: ['tests/races/**/*.test.ts'], testTimeout: 300_000 } },
			{
				test: {
					name: 'postgres',
					include: server,
					env: { DATABASE_URL: 'postgres://set-by-setup' },
					globalSetup: ['tests/support/postgres.ts'],
					setupFiles: ['tests/support/database.ts'],
					testTimeout: 30_000
				}
			}
		]
	}
});
