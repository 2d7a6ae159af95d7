/** An event's set-up at a glance, and the one thing to do next. */
import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { db } from './db/index.ts';
import {
	cards,
	companyCodes,
	delegates,
	eventTexts,
	meetings,
	participants,
	places,
	publications,
	requests,
	slots
} from './db/schema.ts';
import { daysOf, type EventRow } from './events.ts';
import type { ParticipantState } from './participants.ts';
import { registrationPhase } from './phases.ts';

export interface Overview {
	firms: Record<ParticipantState, number>;
	delegates: number;
	/** Delegates nobody has named yet. */
	unnamed: number;
	/** Approved firms that say neither what they offer nor what they need. */
	withoutProfile: number;
	slots: number;
	tables: number;
	rooms: number;
	roomsWithoutAddress: number;
	requests: { pending: number; accepted: number };
	meetings: number;
	publications: number;
	days: { firstDay: string; lastDay: string } | null;
	/** What is done and what is missing, in the order an organiser meets them; the first missing one is the next step. */
	steps: { step: Step; done: boolean }[];
}

export const STEPS = [
	'time',
	'places',
	'texts',
	'contact',
	'deadlines',
	'open',
	'applications',
	'plan',
	'publish'
] as const;
export type Step = (typeof STEPS)[number];

const n = sql<number>`count(*)`.mapWith(Number);

/** Counts and steps of an event. Ask for the right to see them before. */
export async function overview(event: EventRow, now = new Date()): Promise<Overview> {
	const eventId = event.id;
	const states = await db
		.select({ state: participants.state, n })
		.from(participants)
		.where(eq(participants.eventId, eventId))
		.groupBy(participants.state);
	const firms: Overview['firms'] = { applied: 0, 'changes-asked': 0, approved: 0, refused: 0, withdrawn: 0 };
	for (const { state, n } of states) firms[state] = n;
	const approved = and(eq(participants.eventId, eventId), eq(participants.state, 'approved'));
	const [people] = await db
		.select({
			n,
			unnamed: sql<number>`coalesce(sum(case when ${delegates.name} is null then 1 else 0 end), 0)`.mapWith(Number)
		})
		.from(delegates)
		.innerJoin(participants, eq(participants.id, delegates.participantId))
		.where(approved);
	const placesBy = await db
		.select({
			kind: places.kind,
			n,
			blank: sql<number>`sum(case when ${places.address} is null then 1 else 0 end)`.mapWith(Number)
		})
		.from(places)
		.where(eq(places.eventId, eventId))
		.groupBy(places.kind);
	const kind = (which: 'table' | 'room') => placesBy.find((row) => row.kind === which);
	const asked = await db
		.select({ state: requests.state, n })
		.from(requests)
		.where(eq(requests.eventId, eventId))
		.groupBy(requests.state);
	const days = (await daysOf([eventId])).get(eventId) ?? null;
	const counts = {
		firms,
		delegates: people.n,
		unnamed: people.unnamed,
		withoutProfile: (await withoutProfile(eventId)).length,
		slots: await db.$count(slots, eq(slots.eventId, eventId)),
		tables: kind('table')?.n ?? 0,
		rooms: kind('room')?.n ?? 0,
		roomsWithoutAddress: kind('room')?.blank ?? 0,
		requests: {
			pending: asked.find(({ state }) => state === 'pending')?.n ?? 0,
			accepted: asked.find(({ state }) => state === 'accepted')?.n ?? 0
		},
		meetings: await db.$count(meetings, and(eq(meetings.eventId, eventId), eq(meetings.state, 'agreed'))),
		publications: await db.$count(publications, eq(publications.eventId, eventId)),
		days
	};
	const texts = await db.$count(eventTexts, and(eq(eventTexts.eventId, eventId), eq(eventTexts.field, 'summary')));
	const done: Record<Step, boolean> = {
		time: counts.slots > 0,
		places: counts.tables + counts.rooms > 0 && counts.roomsWithoutAddress === 0,
		texts: texts > 0,
		contact: Boolean(event.contactName && (event.contactPhone ?? event.contactEmail)),
		deadlines: event.registrationClosesAt !== null && event.requestsCloseAt !== null,
		open: event.state !== 'draft',
		applications: firms.applied === 0 && (counts.firms.approved > 0 || registrationPhase(event, now) === 'closed'),
		plan: counts.publications > 0 || counts.meetings > 0,
		publish: counts.publications > 0
	};
	return { ...counts, steps: STEPS.map((step) => ({ step, done: done[step] })) };
}

/** Firms that say neither what they offer nor what they need, and have no card. */
export async function withoutProfile(eventId: string, states: ParticipantState[] = ['approved']): Promise<string[]> {
	const said = db
		.select({ companyId: companyCodes.companyId })
		.from(companyCodes)
		.where(sql`${companyCodes.use} in ('offer', 'need')`);
	const carded = db.select({ companyId: cards.companyId }).from(cards).where(eq(cards.state, 'published'));
	const chosen = and(eq(participants.eventId, eventId), inArray(participants.state, states));
	const silent = and(notInArray(participants.companyId, said), notInArray(participants.companyId, carded));
	const rows = await db
		.select({ id: participants.id })
		.from(participants)
		.where(and(chosen, sql`(${isNull(participants.companyId)} or (${silent}))`));
	return rows.map(({ id }) => id);
}
