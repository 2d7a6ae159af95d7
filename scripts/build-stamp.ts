/** A stale build is never served: the build carries a hash of everything it was made from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'messages', 'static', 'project.inlang/settings.json', 'vite.config.ts', 'package-lock.json'];
const STAMP = 'build/sources.sha256';

function* files(path: string): Generator<string> {
	const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const inner = join(path, entry.name);
		if (entry.isFile()) yield inner;
		// Written by the build itself.
		else if (entry.name !== 'paraglide') yield* files(inner);
	}
}

function hashOfSources(): string {
	const hash = createHash('sha256');
	for (const source of SOURCES.filter((path) => existsSync(path))) {
		const all = /\.\w+$/.test(source) ? [source] : files(source);
		for (const path of all) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

export const buildIsFresh = () =>
	existsSync('build/handler.js') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfSources();

export const stampBuild = () => writeFileSync(STAMP, hashOfSources());
