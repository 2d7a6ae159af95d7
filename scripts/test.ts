/**
 * Everything: types, lint, unit and server tests (SQLite and PostgreSQL), races and browser tests on the
 * built application. Ends with one line, summed from the runners' own reports. `npm test -- unit` runs one part.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserPath } from '../tests/support/browser.ts';
import { requireNode } from './node-version.ts';

requireNode();

interface Sum {
	passed: number;
	failed: number;
	skipped: number;
}
const none: Sum = { passed: 0, failed: 0, skipped: 0 };

const run = (command: string, ...args: string[]) =>
	spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const bin = (name: string) => `node_modules/.bin/${name}`;

/** A step without a report of its own counts as one test. */
const step = (ok: boolean): Sum => (ok ? { ...none, passed: 1 } : { ...none, failed: 1 });

/** Vitest's and Playwright's JSON reports, read after the run; a run that left none has failed as a whole. */
function report(path: string, ok: boolean, read: (json: unknown) => Sum): Sum {
	if (!existsSync(path)) return step(false);
	const sum = read(JSON.parse(readFileSync(path, 'utf8')));
	return !ok && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

// The shapes are the runners' own: vitest's --reporter=json and Playwright's json reporter.
const ofVitest = (json: unknown): Sum => {
	const r = json as { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
	return { passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests + r.numTodoTests };
};
const ofPlaywright = (json: unknown): Sum => {
	const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
};

function ensureBrowser(): void {
	if (browserPath()) return;
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		console.log('No browser found: installing Debian’s Chromium.');
		run('apt-get', 'update', '-qq');
		run('apt-get', 'install', '-y', '-qq', 'chromium');
	} else {
		console.log('No browser found: asking Playwright for its own.');
		run(bin('playwright'), 'install', 'chromium');
	}
	if (browserPath()) return;
	console.error('The browser tests need Chromium: install it, or set BROWSER_PATH to a Chrome, Chromium or Edge.');
	process.exit(1);
}

function vitest(name: string, ...projects: string[]): Sum {
	const out = `test-results/${name}.json`;
	const args = projects.flatMap((project) => ['--project', project]);
	const ok = run(bin('vitest'), 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${out}`);
	return report(out, ok, ofVitest);
}

/** Runs a script of package.json without waiting for it; what it says is printed when it is asked for. */
function begun(script: string): () => Promise<Sum> {
	const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const ended = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
	return async () => {
		const ok = await ended;
		process.stdout.write(Buffer.concat(said));
		return step(ok);
	};
}

const PARTS: Record<string, () => Sum | Promise<Sum>> = {
	types: () => step(run('npm', 'run', '--silent', 'check')),
	lint: () => step(run('npm', 'run', '--silent', 'lint')),
	unit: () => vitest('unit', 'unit'),
	server: () => vitest('server', 'sqlite', 'postgres'),
	races: () => vitest('races', 'races'),
	browser: () => {
		ensureBrowser();
		const ok = run(bin('playwright'), 'test');
		return report('test-results/e2e.json', ok, ofPlaywright);
	}
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length) {
	console.error(`Unknown: ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
	process.exit(2);
}
if (!asked.length || asked.includes('browser')) ensureBrowser();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

// Lint keeps one core busy, and so do types: side by side they take as long as the longer of the two.
if (!asked.length && run('npm', 'run', '--silent', 'sync')) {
	PARTS.lint = begun('lint');
	PARTS.types = () => step(run('npm', 'run', '--silent', 'types'));
}

let sum = none;
for (const part of asked.length ? asked : Object.keys(PARTS)) {
	console.log(`\n── ${part}`);
	const started = performance.now();
	const { passed, failed, skipped } = await PARTS[part]();
	console.log(`── ${part}: ${((performance.now() - started) / 1000).toFixed(0)} s, ${failed} failed`);
	sum = { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped };
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed ? 1 : 0);
