/**
 * Fills a fresh installation for the races and prints what they need as JSON. A process of its own, because the
 * database is chosen once per process.
 */
import { auth } from '#lib/server/auth/auth.ts';
import { closeDatabase, databaseUrl, db } from '#lib/server/db/index.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { account, blocks, places, requests, slots } from '#lib/server/db/schema.ts';
import { pairOf } from '#lib/server/requests.ts';
import { aFirmAt, anOrganiser } from '../support/factories.ts';

const ATTEMPTS = 200;
export const PASSWORD = 'two hundred at once';

/** An event in which firms book themselves, with one slot far ahead. */
async function event(slug: string, tables: number) {
	const { event, viewer } = await anOrganiser({ slug, regime: 'both' });
	const date = '2031-03-18';
	const [block] = await db
		.insert(blocks)
		.values({ eventId: event.id, date, start: '09:00', end: '09:20', slotMinutes: 20, kind: 'either' })
		.returning();
	const times = { startsAt: new Date(`${date}T08:00:00Z`), endsAt: new Date(`${date}T08:20:00Z`) };
	await db.insert(slots).values({ eventId: event.id, blockId: block.id, date, ...times });
	for (let n = 1; n <= tables; n++) {
		await db.insert(places).values({ eventId: event.id, kind: 'table', label: `Table ${n}`, position: n });
	}
	const id = viewer.userId;
	const password = await (await (await auth()).$context).password.hash(PASSWORD);
	const now = new Date();
	await db
		.insert(account)
		.values({ id, accountId: id, providerId: 'credential', userId: id, password, createdAt: now, updatedAt: now });
	return { id: event.id, slug, email: viewer.email };
}

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
async function request(eventId: string, from: Firm, to: Firm): Promise<string> {
	const [asker, asked] = [from.participant.id, to.participant.id];
	const values = {
		askerId: asker,
		askedId: asked,
		...pairOf(asker, asked),
		purpose: 'A race',
		expiresAt: new Date('2031-03-01T00:00:00Z')
	};
	const [{ id }] = await db
		.insert(requests)
		.values({ eventId, ...values })
		.returning();
	return id;
}

await migrateDatabase(databaseUrl);

/** Two hundred pairs, one slot, one table. */
const onePlace = await event('one-place', 1);
const pairs: string[] = [];
let any = '';
for (let n = 0; n < ATTEMPTS; n++) {
	const [from, to] = [await aFirmAt(onePlace.id), await aFirmAt(onePlace.id)];
	any = to.participant.id;
	pairs.push(await request(onePlace.id, from, to));
}

/** One person, two hundred firms that want it at different tables: half asked by it, half asking. */
const onePerson = await event('one-person', ATTEMPTS);
const wanted = await aFirmAt(onePerson.id);
const suitors: string[] = [];
for (let n = 0; n < ATTEMPTS; n++) {
	const other = await aFirmAt(onePerson.id);
	suitors.push(n % 2 ? await request(onePerson.id, wanted, other) : await request(onePerson.id, other, wanted));
}

await closeDatabase();
console.log(
	JSON.stringify([
		{ ...onePlace, participantId: any, requestIds: pairs },
		{ ...onePerson, participantId: wanted.participant.id, requestIds: suitors }
	])
);
