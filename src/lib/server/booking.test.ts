import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFair, aFirmAt } from '../../../tests/support/factories.ts';
import { acceptRequest } from './answers.ts';
import { db } from './db/index.ts';
import { delegates, interpreters, placements, places } from './db/schema.ts';
import { ask } from './requests.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
type Values = NonNullable<Parameters<typeof aFair>[2]>;
type Mode = 'onsite' | 'online';

/** Anna meets Bruno at nine; slots of twenty minutes follow, the fifth is the last. */
interface Case {
	values: Values;
	/** What has to be so besides, given the event and Anna, Bruno, Carla and Dora. */
	so?(eventId: string, firms: Firm[]): Promise<unknown>;
	/** Who of the four asks whom next; Carla asks Anna unless told otherwise. */
	pair?: [number, number];
	mode?: Mode;
	forbids: { slot: number; code: string };
	allows: { slot: number; values?: Values };
}

const speak = async (_: string, firms: Firm[]) => {
	for (const [at, { delegate }] of firms.entries())
		await db
			.update(delegates)
			.set({ languages: [at % 2 ? 'pl' : 'it'] })
			.where(eq(delegates.id, delegate.id));
};

const cases: Record<string, Case> = {
	'the event’s pause': {
		values: { bufferMinutes: 10 },
		forbids: { slot: 1, code: 'booking-pause' },
		allows: { slot: 2 }
	},
	'a delegate’s own pause': {
		values: {},
		so: (_, [anna]) => db.update(delegates).set({ bufferMinutes: 25 }).where(eq(delegates.id, anna.delegate.id)),
		forbids: { slot: 2, code: 'booking-pause' },
		allows: { slot: 3 }
	},
	'no two meetings in a row': {
		values: { noBackToBack: true },
		forbids: { slot: 1, code: 'booking-pause' },
		allows: { slot: 2 }
	},
	'the event’s maximum a day': {
		values: { maxPerDay: 1 },
		forbids: { slot: 2, code: 'booking-day-full' },
		allows: { slot: 2, values: { maxPerDay: 2 } }
	},
	'a delegate’s own maximum a day': {
		values: { maxPerDay: 1 },
		so: (_, [anna]) => db.update(delegates).set({ maxPerDay: 2 }).where(eq(delegates.id, anna.delegate.id)),
		pair: [2, 1],
		forbids: { slot: 2, code: 'booking-day-full' },
		allows: { slot: 2, values: { maxPerDay: 3 } }
	},
	lunch: {
		values: { lunchMinutes: 30, lunchFrom: '09:00', lunchUntil: '10:00' },
		forbids: { slot: 1, code: 'booking-lunch' },
		allows: { slot: 3 }
	},
	'the walk to another zone': {
		values: { walkMinutes: 30 },
		so: async (eventId, [, , carla]) => {
			await db.update(places).set({ zone: 'North' }).where(eq(places.eventId, eventId));
			await db
				.insert(places)
				.values({ eventId, kind: 'table', label: 'Stand', zone: 'South', hostId: carla.participant.id, position: 9 });
		},
		forbids: { slot: 2, code: 'booking-walking' },
		allows: { slot: 3 }
	},
	interpreters: {
		values: {},
		so: async (eventId, firms) => {
			await speak(eventId, firms);
			await db.insert(interpreters).values({ eventId, first: 'it', second: 'pl', count: 1 });
		},
		pair: [2, 3],
		forbids: { slot: 0, code: 'booking-interpreters' },
		allows: { slot: 1 }
	},
	'the slots kept for walk-ins': {
		values: { reserveSlots: 1 },
		forbids: { slot: 4, code: 'booking-reserve' },
		allows: { slot: 3 }
	},
	'the tables kept for walk-ins': {
		values: { reserveTables: 1 },
		pair: [2, 3],
		forbids: { slot: 0, code: 'all-places-taken' },
		allows: { slot: 0, values: { reserveTables: 0 } }
	},
	'online hours': {
		values: { onlineFrom: '09:00', onlineUntil: '09:40' },
		so: (eventId) => db.insert(places).values({ eventId, kind: 'room', label: 'Room', position: 9 }),
		mode: 'online',
		forbids: { slot: 2, code: 'booking-online-hours' },
		allows: { slot: 1 }
	}
};

/** What comes of a second meeting in this slot. */
async function second({ values, so, pair = [2, 0], mode = 'onsite' }: Case, slot: number): Promise<string> {
	const { event, slotIds } = await aFair(5, 2, values);
	const firms: Firm[] = [];
	for (let n = 0; n < 4; n++) firms.push(await aFirmAt(event.id));
	await so?.(event.id, firms);
	const meet = async (from: Firm, to: Firm, slotId: string, mode: Mode) => {
		const [askerId, askedId] = [from.participant.id, to.participant.id];
		const asked = await ask(from.viewer, { askerId, askedId, purpose: 'Oak', mode, slotIds: [slotId] });
		if (asked.state !== 'pending') throw new Error('expected a pending request');
		return acceptRequest(to.viewer, asked.requestId);
	};
	await meet(firms[0], firms[1], slotIds[0], 'onsite');
	const before = await db.$count(placements);
	const outcome = await meet(firms[pair[0]], firms[pair[1]], slotIds[slot], mode).then(
		({ booked }) => (booked?.slot.id === slotIds[slot] ? 'booked' : 'elsewhere'),
		(error: { code: string }) => error.code
	);
	expect((await db.$count(placements)) - before).toBe(outcome === 'booked' ? 1 : 0);
	return outcome;
}

describe.each(Object.entries(cases))('booking keeps %s', (_name, one) => {
	it('and says so where it leaves no time', async () => {
		expect(await second(one, one.forbids.slot)).toBe(one.forbids.code);
	});

	it('and books beside it', async () => {
		const values = { ...one.values, ...one.allows.values };
		expect(await second({ ...one, values }, one.allows.slot)).toBe('booked');
	});
});
