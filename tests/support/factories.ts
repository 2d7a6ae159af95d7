/** Small rows for tests, each with just enough to exist. */
import { ticksOf } from '#lib/calendar/ticks.ts';
import type { Role, Viewer } from '#lib/permissions.ts';
import { db } from '#lib/server/db/index.ts';
import {
	blocks,
	companies,
	consents,
	delegates,
	events,
	meetings,
	members,
	memberships,
	occupations,
	offices,
	participants,
	placements,
	places,
	regions,
	schedules,
	seats,
	slots,
	user
} from '#lib/server/db/schema.ts';
import { viewerOf } from '#lib/server/viewers.ts';

let serial = 0;
const next = () => ++serial;

export async function aUser(name = 'Ada') {
	const now = new Date();
	const n = next();
	const [row] = await db
		.insert(user)
		.values({
			id: `user-${n}`,
			name,
			email: `user-${n}@example.eu`,
			emailVerified: true,
			createdAt: now,
			updatedAt: now
		})
		.returning();
	return row;
}

type Scope = Partial<Record<'companyId' | 'officeId' | 'eventId' | 'regionId', string>>;

/** Somebody with an account and one membership (none: no rights at all). */
export async function aViewer(membership?: Scope & { role: Role }): Promise<Viewer> {
	const person = await aUser();
	if (membership) await db.insert(memberships).values({ userId: person.id, ...membership });
	return viewerOf(person);
}

export async function aCompany(values: Partial<typeof companies.$inferInsert> = {}) {
	const n = next();
	const [row] = await db
		.insert(companies)
		.values({ slug: `firm-${n}`, name: `Firm ${n}`, country: 'IT', ...values })
		.returning();
	return row;
}

export async function aRegion(values: Partial<typeof regions.$inferInsert> = {}) {
	const n = next();
	const [row] = await db
		.insert(regions)
		.values({ nutsCode: `XX${n}`, nutsEdition: '2024', name: `Region ${n}`, country: 'IT', ...values })
		.returning();
	return row;
}

export async function anOffice(values: Partial<typeof offices.$inferInsert> = {}) {
	const n = next();
	const regionId = values.regionId ?? (await aRegion()).id;
	const [row] = await db
		.insert(offices)
		.values({ slug: `office-${n}`, name: `Office ${n}`, kind: 'chamber', regionId, ...values })
		.returning();
	return row;
}

/** A firm as a member of an office, with its consent that the office acts for it. */
export async function aConsent(
	officeId: string,
	companyId: string,
	scope: (typeof consents.$inferInsert)['scope'] = 'profile'
) {
	const [member] = await db.insert(members).values({ officeId, companyId }).returning();
	const [consent] = await db
		.insert(consents)
		.values({ memberId: member.id, scope, givenBy: 'Owner', means: 'letter', givenAt: new Date() })
		.returning();
	return { member, consent };
}

/** An event with somebody who organises it; open unless told otherwise, in Rome, without slots. */
export async function anOrganiser(values: Partial<typeof events.$inferInsert> = {}) {
	const n = next();
	const [event] = await db
		.insert(events)
		.values({
			slug: `event-${n}`,
			name: `Event ${n}`,
			zone: 'Europe/Rome',
			languages: ['en'],
			state: 'open',
			...values
		})
		.returning();
	return { event, viewer: await aViewer({ eventId: event.id, role: 'organiser' }) };
}

/** An open event where firms book themselves, unless told otherwise: twenty-minute slots on one far morning, tables. */
export async function aFair(slotCount: number, tables: number, values: Partial<typeof events.$inferInsert> = {}) {
	const { event, viewer: organiser } = await anOrganiser({ regime: 'firms', ...values });
	const date = '2031-03-18';
	const [block] = await db
		.insert(blocks)
		.values({ eventId: event.id, date, start: '09:00', end: '17:00', slotMinutes: 20, kind: 'either' })
		.returning();
	const first = new Date(`${date}T08:00:00Z`).getTime();
	const slotIds: string[] = [];
	for (let n = 0; n < slotCount; n++) {
		const startsAt = new Date(first + n * 20 * 60_000);
		const endsAt = new Date(startsAt.getTime() + 20 * 60_000);
		const [slot] = await db
			.insert(slots)
			.values({ eventId: event.id, blockId: block.id, date, startsAt, endsAt })
			.returning();
		slotIds.push(slot.id);
	}
	for (let n = 1; n <= tables; n++) {
		await db.insert(places).values({ eventId: event.id, kind: 'table', label: `Table ${n}`, position: n });
	}
	return { event, organiser, slotIds };
}

/** A company at an event with one named delegate, and somebody of the company; approved unless told otherwise. */
export async function aFirmAt(eventId: string, values: Partial<typeof participants.$inferInsert> = {}) {
	const n = next();
	const company = await aCompany();
	const viewer = await aViewer({ companyId: company.id, role: 'administrator' });
	const [participant] = await db
		.insert(participants)
		.values({ eventId, companyId: company.id, name: company.name, state: 'approved', number: n, ...values })
		.returning();
	const [delegate] = await db
		.insert(delegates)
		.values({ participantId: participant.id, name: `Delegate ${n}`, languages: [], feedToken: `feed-${n}` })
		.returning();
	return { company, viewer, participant, delegate };
}

/** An agreed meeting of two firms. */
export async function aMeeting(
	eventId: string,
	first: { participant: { id: string } },
	second: { participant: { id: string } },
	values: Partial<typeof meetings.$inferInsert> = {}
) {
	const [row] = await db
		.insert(meetings)
		.values({ eventId, firstId: first.participant.id, secondId: second.participant.id, number: next(), ...values })
		.returning();
	return row;
}

/** A schedule of the event, the current one unless told otherwise. */
export async function aSchedule(eventId: string, values: Partial<typeof schedules.$inferInsert> = {}) {
	const [row] = await db
		.insert(schedules)
		.values({ eventId, state: 'current', ...values })
		.returning();
	return row;
}

/** A meeting at a place and time with the seats of these delegates. */
export async function aPlacement(
	scheduleId: string,
	meetingId: string,
	slot: { id: string; startsAt: Date; endsAt: Date },
	placeId: string,
	delegateIds: string[] = []
) {
	const [row] = await db.insert(placements).values({ scheduleId, meetingId, slotId: slot.id, placeId }).returning();
	for (const tick of ticksOf(slot.startsAt, slot.endsAt)) {
		await db.insert(occupations).values({ scheduleId, placeId, tick, placementId: row.id });
		for (const delegateId of delegateIds) {
			await db.insert(seats).values({ scheduleId, delegateId, tick, placementId: row.id });
		}
	}
	return row;
}
