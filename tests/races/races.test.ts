/** Two hundred people at once, over HTTP, against the built application. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort, startPostgres } from '../support/postgres.ts';

const PASSWORD = 'two hundred at once';

interface Race {
	id: string;
	slug: string;
	email: string;
	participantId: string;
	requestIds: string[];
}

const running: (() => Promise<void> | void)[] = [];
afterAll(async () => {
	for (const stop of running.reverse()) await stop();
});

function prepare(databaseUrl: string): Race[] {
	const env = { ...process.env, DATABASE_URL: databaseUrl, ORIGIN: 'http://localhost' };
	const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/races/prepare.ts'], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	// The script prints this shape as its last line.
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Race[];
}

/** A process of the application as `npm start` runs it; all share the public address, as behind a load balancer. */
async function serve(databaseUrl: string, origin: string, port: number): Promise<string> {
	const env = { ...process.env, DATABASE_URL: databaseUrl, ORIGIN: origin, PORT: String(port), HOST: '127.0.0.1' };
	const child: ChildProcess = spawn(process.execPath, ['scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = new Promise((resolve) => child.once('exit', resolve));
	running.push(async () => {
		child.kill('SIGKILL');
		await ended;
	});
	let said = '';
	child.stderr?.on('data', (text) => (said += String(text)));
	await new Promise<void>((resolve, reject) => {
		child.stdout?.on('data', (text) => String(text).includes('Fondaco is at') && resolve());
		child.once('exit', () => reject(new Error(`The application did not start: ${said}`)));
	});
	return `http://127.0.0.1:${port}`;
}

const form = (address: string, origin: string, cookie: string, fields: Record<string, string>) =>
	fetch(address, {
		method: 'POST',
		redirect: 'manual',
		// As a browser without JavaScript asks: with */* the answer would be JSON.
		headers: { origin, cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields)
	});

async function signIn(node: string, origin: string, email: string): Promise<string> {
	const response = await form(`${node}/sign-in?/password`, origin, '', { email, password: PASSWORD, next: '' });
	expect(response.status).toBe(303);
	return response.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');
}

/** Everybody accepts at once, spread over the nodes. @returns how often each status came back. */
async function run(nodes: string[], origin: string, race: Race): Promise<Record<number, number>> {
	const cookie = await signIn(nodes[0], origin, race.email);
	const statuses = await Promise.all(
		race.requestIds.map(async (requestId, n) => {
			const address = `${nodes[n % nodes.length]}/events/${race.slug}/requests?/accept&for=${race.participantId}`;
			const response = await form(address, origin, cookie, { requestId });
			await response.text();
			return response.status;
		})
	);
	const counts: Record<number, number> = {};
	for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
	return counts;
}

const COUNTS = (eventId: string) => `
	select (select count(*) from meetings where event_id = '${eventId}') as meetings,
		(select count(*) from placements p join schedules s on s.id = p.schedule_id where s.event_id = '${eventId}') as placements,
		(select count(*) from seats x join schedules s on s.id = x.schedule_id where s.event_id = '${eventId}') as seats,
		(select count(*) from occupations x join schedules s on s.id = x.schedule_id where s.event_id = '${eventId}') as occupations,
		(select count(*) from requests where event_id = '${eventId}' and state = 'accepted') as accepted`;

/** One meeting of twenty minutes: four ticks, two people. */
const ONE = { meetings: 1, placements: 1, seats: 8, occupations: 4, accepted: 1 };

describe('two hundred at once', () => {
	it('leave one meeting on SQLite', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'fondaco-race-'));
		running.push(() => rmSync(folder, { recursive: true, force: true }));
		const url = join(folder, 'race.db');
		const races = prepare(url);
		const port = await freePort();
		const origin = `http://localhost:${port}`;
		const node = await serve(url, origin, port);
		const file = new BetterSqlite3(url, { readonly: true });
		for (const race of races) {
			expect(await run([node], origin, race)).toEqual({ 200: 1, 409: 199 });
			expect(file.prepare(COUNTS(race.id)).get()).toEqual(ONE);
		}
		file.close();
	});

	it('leave one meeting on PostgreSQL with two processes', async () => {
		const postgres = await startPostgres();
		running.push(() => postgres.stop());
		await postgres.createDatabase('race');
		const url = `${postgres.server}/race`;
		const races = prepare(url);
		const [one, two] = [await freePort(), await freePort()];
		const origin = `http://localhost:${one}`;
		const nodes = [await serve(url, origin, one), await serve(url, origin, two)];
		const client = new Client({ connectionString: url });
		await client.connect();
		running.push(() => client.end());
		for (const race of races) {
			expect(await run(nodes, origin, race)).toEqual({ 200: 1, 409: 199 });
			const { rows } = await client.query<Record<string, string>>(COUNTS(race.id));
			expect(Object.fromEntries(Object.entries(rows[0]).map(([name, n]) => [name, Number(n)]))).toEqual(ONE);
		}
	});
});
