// npm run bench -- pages [--json]: how long the main pages of the demo take, over HTTP, one request after the other.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const PORT = 4890;
const ORIGIN = `http://localhost:${PORT}`;
const DATABASE = 'data/bench.db';
const REQUESTS = 30;

/** Who opens what; the addresses are the demo's own. */
const PAGES: [role: string, name: string, find: (fair: string, firm: string) => string][] = [
	['', 'home', () => '/'],
	['', 'event', (fair) => fair],
	['firm', 'whom to meet', (_, firm) => `${firm}/matches`],
	['firm', 'requests', (fair) => `${fair}/requests`],
	['firm', 'my day', (fair) => `${fair}/my-day`],
	['firm', 'companies', () => '/companies'],
	['organiser', 'board', (fair) => `${fair}/manage/schedule/board`],
	['chamber', 'members', () => '/start']
];

async function cookieOf(role: string): Promise<string> {
	if (!role) return '';
	const response = await fetch(`${ORIGIN}/sign-in?/demo`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: ORIGIN, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ email: `${role}@demo.example`, next: '' })
	});
	return response.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
}

/** Gzipped bytes of the scripts a page loads at once. */
async function scriptBytes(html: string): Promise<number> {
	const files = new Set(html.match(/_app\/immutable\/[\w./-]+\.js/g) ?? []);
	let bytes = 0;
	for (const path of files)
		bytes += gzipSync(Buffer.from(await (await fetch(`${ORIGIN}/${path}`)).arrayBuffer())).length;
	return bytes;
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

async function measure(role: string, path: string) {
	const headers = { cookie: await cookieOf(role), 'accept-language': 'en' };
	const first = await fetch(ORIGIN + path, { headers });
	const html = await first.text();
	if (!first.ok) throw new Error(`${path} answered ${first.status}`);
	const times: number[] = [];
	for (let n = 0; n < REQUESTS; n++) {
		const started = performance.now();
		await (await fetch(ORIGIN + path, { headers })).text();
		times.push(performance.now() - started);
	}
	times.sort((a, b) => a - b);
	return { p50: at(times, 0.5), p95: at(times, 0.95), html: html.length, script: await scriptBytes(html) };
}

export async function run(args: string[]): Promise<void> {
	for (const ending of ['', '-wal', '-shm']) rmSync(`${DATABASE}${ending}`, { force: true });
	const env = { ...process.env, PORT: String(PORT), DEMO_DATABASE: DATABASE, ORIGIN: '', DATABASE_URL: '' };
	const server = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	try {
		await new Promise<void>((resolve, reject) => {
			server.stdout.on('data', (text) => String(text).includes('Fondaco is at') && resolve());
			server.once('exit', () => reject(new Error('the application did not start')));
		});
		const events = await (await fetch(`${ORIGIN}/events`)).text();
		const fair = /href="(?:\.)?(\/events\/[^"/?]+)"/.exec(events)?.[1] ?? '';
		const start = await fetch(`${ORIGIN}/start`, { headers: { cookie: await cookieOf('firm') } });
		const firm = new URL(start.url).pathname;
		for (const [role, name, find] of PAGES) {
			const path = find(fair, firm);
			const { p50, p95, html, script } = await measure(role, path);
			if (args.includes('--json'))
				console.log(JSON.stringify({ page: name, p50, p95, html, script, requests: REQUESTS }));
			else
				console.log(
					`${name.padEnd(14)} p50 ${p50.toFixed(0).padStart(4)} ms  p95 ${p95.toFixed(0).padStart(4)} ms  ` +
						`page ${(html / 1000).toFixed(0).padStart(4)} kB  script ${(script / 1000).toFixed(0).padStart(4)} kB gzip`
				);
		}
	} finally {
		server.kill();
	}
}
