/** Every request and meeting of an event as its organiser handles them: answered, added, marked, called off. */
import { and, asc, desc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { acceptRequest } from './answers.ts';
import { db, isTaken, transaction } from './db/index.ts';
import { meetings, participants, placements, places, requests, schedules, slots } from './db/schema.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { cancelMeeting } from './meetings.ts';
import { firmNames } from './schedules.ts';
import { assertNotOver } from './wishes/import.ts';
import { storePairs } from './wishes/store.ts';

export const MEETING_LISTS = ['waiting', 'agreed', 'ended'] as const;
export type MeetingList = (typeof MEETING_LISTS)[number];

const PAGE = 50;

export interface ListedMeeting {
	id: string;
	first: string;
	second: string;
	state: string;
	source: string | null;
	purpose: string;
	must: boolean;
	expiresAt: Date | null;
	/** Where the current schedule has it. */
	placed: { startsAt: Date; endsAt: Date; place: string } | null;
}

export interface MeetingPage {
	rows: ListedMeeting[];
	pages: number;
	counts: Record<MeetingList, number>;
}

/** One page of requests that wait, of agreed meetings, or of those that ended; `find` is part of a firm's name. */
export async function meetingPage(
	viewer: MaybeViewer,
	event: EventRow,
	list: MeetingList,
	{ page = 1, find = '', now = new Date() } = {}
): Promise<MeetingPage> {
	assertOrganiser(viewer, event);
	const names = await firmNames(event.id);
	const sought = find.trim().toLowerCase();
	const firms = [...names].filter(([, name]) => name.toLowerCase().includes(sought)).map(([id]) => id);
	const waits = and(eq(requests.eventId, event.id), eq(requests.state, 'pending'), gt(requests.expiresAt, now));
	const agreed = and(eq(meetings.eventId, event.id), eq(meetings.state, 'agreed'));
	const ended = and(eq(meetings.eventId, event.id), inArray(meetings.state, ['held', 'not-held', 'cancelled']));
	const counts = {
		waiting: await db.$count(requests, waits),
		agreed: await db.$count(meetings, agreed),
		ended: await db.$count(meetings, ended)
	};
	const offset = (page - 1) * PAGE;
	if (list === 'waiting') {
		const where = and(
			waits,
			sought ? or(inArray(requests.askerId, firms), inArray(requests.askedId, firms)) : undefined
		);
		const rows = await db
			.select()
			.from(requests)
			.where(where)
			.orderBy(asc(requests.expiresAt), asc(requests.id))
			.limit(PAGE)
			.offset(offset);
		return {
			counts,
			pages: pagesOf(await db.$count(requests, where)),
			rows: rows.map(({ id, askerId, askedId, state, source, purpose, must, expiresAt }) => ({
				...{ id, state, source, purpose, must, expiresAt, placed: null },
				first: names.get(askerId) ?? '',
				second: names.get(askedId) ?? ''
			}))
		};
	}
	const own = sought ? or(inArray(meetings.firstId, firms), inArray(meetings.secondId, firms)) : undefined;
	const where = and(list === 'agreed' ? agreed : ended, own);
	const rows = await meetingRows(where, offset);
	const placed = await placedNow(
		event.id,
		rows.map(({ row }) => row.id)
	);
	return {
		counts,
		pages: pagesOf(await db.$count(meetings, where)),
		rows: rows.map(({ row: { id, state, must, firstId, secondId }, source, purpose }) => ({
			...{ id, state, must, source, purpose: purpose ?? '', expiresAt: null },
			first: names.get(firstId) ?? '',
			second: names.get(secondId) ?? '',
			placed: placed.get(id) ?? null
		}))
	};
}

const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE));

const meetingRows = (where: SQL | undefined, offset: number) =>
	db
		.select({ row: meetings, source: requests.source, purpose: requests.purpose })
		.from(meetings)
		.leftJoin(requests, eq(requests.id, meetings.requestId))
		.where(where)
		.orderBy(desc(meetings.must), asc(meetings.number), asc(meetings.id))
		.limit(PAGE)
		.offset(offset);

async function placedNow(eventId: string, ids: string[]) {
	const rows = ids.length
		? await db
				.select({ id: placements.meetingId, startsAt: slots.startsAt, endsAt: slots.endsAt, place: places.label })
				.from(placements)
				.innerJoin(schedules, eq(schedules.id, placements.scheduleId))
				.innerJoin(slots, eq(slots.id, placements.slotId))
				.innerJoin(places, eq(places.id, placements.placeId))
				.where(and(eq(schedules.eventId, eventId), eq(schedules.state, 'current'), inArray(placements.meetingId, ids)))
		: [];
	return new Map(rows.map(({ id, ...where }) => [id, where]));
}

export interface Bulk {
	done: number;
	/** Of those that could not be done, each once: the refusal's code and parameters. */
	refused: { code: string; params: Record<string, string | number> }[];
}

/** Does one thing for many, each by itself: what one refuses does not hold up the others. */
async function each(ids: string[], work: (id: string) => Promise<unknown>): Promise<Bulk> {
	const bulk: Bulk = { done: 0, refused: [] };
	for (const id of ids) {
		try {
			await work(id);
			bulk.done++;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			bulk.refused.push({ code: error.code, params: error.params });
		}
	}
	return bulk;
}

/** Accepts requests on behalf of the firms asked. */
export async function acceptOnBehalf(viewer: MaybeViewer, event: EventRow, requestIds: string[]): Promise<Bulk> {
	assertOrganiser(viewer, event);
	const rows = requestIds.length
		? await db
				.select({ id: requests.id })
				.from(requests)
				.where(and(eq(requests.eventId, event.id), inArray(requests.id, requestIds)))
		: [];
	return each(
		rows.map(({ id }) => id),
		(id) => acceptRequest(viewer, id)
	);
}

/** Calls meetings off; both firms are told. */
export async function callOff(
	viewer: MaybeViewer,
	event: EventRow,
	ids: string[],
	reason: string | null
): Promise<Bulk> {
	assertOrganiser(viewer, event);
	assertNotOver(event);
	return each(await ownMeetings(event.id, ids), (id) => cancelMeeting(viewer, id, reason));
}

async function ownMeetings(eventId: string, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({ id: meetings.id })
		.from(meetings)
		.where(and(eq(meetings.eventId, eventId), inArray(meetings.id, ids)));
	return rows.map(({ id }) => id);
}

/** Marks meetings as ones the plan must place before any number of others, or takes the mark away. */
export async function markMust(viewer: MaybeViewer, eventId: string, ids: string[], must: boolean): Promise<Bulk> {
	return transaction(async (tx) => {
		assertNotOver(await bumpAsOrganiser(tx, viewer, eventId));
		if (ids.length === 0) return { done: 0, refused: [] };
		const rows = await tx
			.update(meetings)
			.set({ must, updatedAt: new Date() })
			.where(and(eq(meetings.eventId, eventId), inArray(meetings.id, ids), eq(meetings.must, !must)))
			.returning({ id: meetings.id });
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: must ? 'meeting.must' : 'meeting.not-must',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			after: rows.map(({ id }) => id)
		});
		return { done: rows.length, refused: [] };
	});
}

export interface NewMeeting {
	firstId: string;
	secondId: string;
	must: boolean;
	mode: 'onsite' | 'online' | 'either';
}

/**
 * Adds an agreed meeting on the organiser's authority; the plan places it. Refuses a firm with itself, firms that do not
 * take part, and a pair whose request still waits: that one can be accepted.
 */
export async function addMeeting(viewer: MaybeViewer, eventId: string, input: NewMeeting): Promise<string> {
	const { firstId, secondId, must, mode } = input;
	if (firstId === secondId) throw new Refusal('invalid', 'request-to-oneself', {}, 'secondId');
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const firms = await tx
				.select()
				.from(participants)
				.where(and(eq(participants.eventId, eventId), inArray(participants.id, [firstId, secondId])));
			if (firms.length < 2) throw new Refusal('invalid', 'host-not-here', {}, 'secondId');
			const absent = firms.find(({ state }) => state !== 'approved');
			if (absent) throw new Refusal('conflict', 'firm-not-there', { firm: absent.name }, 'secondId');
			const pair = [firstId, secondId];
			const waiting = await tx.$count(
				requests,
				and(
					eq(requests.eventId, eventId),
					eq(requests.state, 'pending'),
					gt(requests.expiresAt, new Date()),
					inArray(requests.askerId, pair),
					inArray(requests.askedId, pair)
				)
			);
			if (waiting) throw new Refusal('conflict', 'meeting-asked-already', {}, 'secondId');
			const actorId = viewer?.userId ?? '';
			const wish = { askerId: firstId, askedId: secondId, weight: 1, must, mode };
			const [id] = await storePairs(tx, event, actorId, [wish], 'accepted', 'organiser');
			await record(tx, {
				actorId,
				action: 'meeting.add',
				subjectKind: 'meeting',
				subjectId: id,
				eventId,
				after: { ...input }
			});
			return id;
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'meeting-asked-already', {}, 'secondId');
		throw error;
	}
}
