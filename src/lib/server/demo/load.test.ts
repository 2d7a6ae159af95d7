import { count, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '../db/index.ts';
import {
	companies,
	events,
	facts,
	letters,
	meetings,
	participants,
	publications,
	requests,
	user
} from '../db/schema.ts';
import { demoAccounts } from './accounts.ts';
import { loadDemo, replaceDemo, storedStage } from './load.ts';

const number = async (rows: PromiseLike<{ n: number }[]>) => (await rows)[0].n;
const firms = () => number(db.select({ n: count() }).from(companies));

test('Profiles alone: all firms, and an event open for registration with the first of them', async () => {
	await replaceDemo('profiles');
	expect(await storedStage()).toBe('profiles');
	expect(await firms()).toBe(500);
	expect((await demoAccounts()).map(({ role }) => role)).toEqual([
		'firm',
		'partner',
		'organiser',
		'chamber',
		'region',
		'administrator'
	]);
	const [event] = await db.select().from(events);
	expect(event.state).toBe('open');
	expect(await number(db.select({ n: count() }).from(participants))).toBeGreaterThan(20);
	expect(await number(db.select({ n: count() }).from(requests))).toBe(0);
}, 120_000);

test('A stage replaces the one before, and when it is over every meeting was held, missed or cancelled', async () => {
	await replaceDemo('over');
	expect(await firms()).toBe(500);
	const [event, ...others] = await db.select().from(events);
	expect([event.state, others]).toEqual(['over', []]);
	const states = await db.select({ state: meetings.state, n: count() }).from(meetings).groupBy(meetings.state);
	const byState = Object.fromEntries(states.map(({ state, n }) => [state, n]));
	expect(byState.agreed).toBeUndefined();
	expect(byState.cancelled).toBe(1);
	expect(byState.held).toBeGreaterThan(80);
	const numbers = await db.select({ number: publications.number }).from(publications).orderBy(publications.number);
	expect(numbers).toEqual([{ number: 1 }, { number: 2 }]);
	expect(await number(db.select({ n: count() }).from(letters))).toBeGreaterThan(300);
}, 120_000);

test('A demo that is whole stays as it is; one whose loading was cut short begins again', async () => {
	await db.update(user).set({ name: 'Somebody else' }).where(eq(user.id, 'demo-firm'));
	const nameOfFirm = async () => (await db.select().from(user).where(eq(user.id, 'demo-firm')))[0].name;
	await loadDemo('profiles');
	expect(await nameOfFirm()).toBe('Somebody else');
	await db.delete(facts).where(eq(facts.key, 'demo'));
	await loadDemo('profiles');
	expect(await nameOfFirm()).toBe('Giulia Ferri');
	expect(await storedStage()).toBe('profiles');
	expect(await firms()).toBe(500);
}, 120_000);
