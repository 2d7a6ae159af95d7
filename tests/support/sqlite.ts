import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '#lib/server/db/migrate.ts';

/** Once for all server tests: a migrated file that each test file copies. */
export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'fondaco-template-'));
	const template = join(folder, 'template.db');
	await migrateDatabase(template);
	project.provide('sqliteTemplate', template);
	return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
	export interface ProvidedContext {
		sqliteTemplate: string;
	}
}
