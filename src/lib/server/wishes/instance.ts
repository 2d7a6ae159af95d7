/** A published instance of the B2B scheduling problem (.dzn) as an event of ours: firms, times, tables and wishes. */
import { m } from '#lib/paraglide/messages.js';
import { slotsOf as cut, type Block } from '#lib/calendar/slots.ts';
import { minutesOfDay } from '#lib/calendar/zones.ts';
import { localeOr } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { checkBrief } from '#lib/scheduling/brief.ts';
import { readDzn } from '#lib/scheduling/dzn.ts';
import { BriefFault } from '#lib/scheduling/fault.ts';
import type { Brief } from '#lib/scheduling/model.ts';
import { eq } from 'drizzle-orm';
import { transaction, type Db } from '../db/index.ts';
import { blocks, meetingOrders, participants, places, schedules, slots } from '../db/schema.ts';
import { delegatesOf } from '../delegates.ts';
import { bumpAsOrganiser, type EventRow } from '../events.ts';
import { record } from '../journal.ts';
import { insertPlaces } from '../places.ts';
import { seat } from '../seating.ts';
import { slotsOf, storeSlots, type StoredSlot } from '../slots.ts';
import { assertNotOver } from './import.ts';
import { inParts, storeFirms, storePairs, type ImportAs } from './store.ts';

/** The files carry no clock: the organiser says when the first meeting begins. */
export interface InstanceTimes {
	/** Plain date and HH:MM in the event's zone. */
	date: string;
	start: string;
	slotMinutes: number;
	/** Between the last slot of the morning and the first of the afternoon. */
	lunchMinutes: number;
}

export interface Instance {
	brief: Brief;
	/** Slots before noon; 0 or all of them: one block. */
	morning: number;
}

/** Reads the text of a .dzn file. Refuses what is not one, and what an event cannot carry. */
export function readInstance(text: string, name: string): Instance {
	try {
		const brief = readDzn(text, name);
		if (brief.meetings.length > 20_000) throw new BriefFault('too-large', name, name);
		checkBrief(brief);
		// The reader tells mornings from afternoons only meeting by meeting.
		const morning = Number(/nMorningSlots\s*=\s*(\d+)/.exec(text)?.[1] ?? 0);
		return { brief, morning: Math.min(morning, brief.slots.length) };
	} catch (error) {
		if (!(error instanceof BriefFault)) throw error;
		throw new Refusal('invalid', `instance-${error.code}`, { where: error.where, file: name }, 'file');
	}
}

const clock = (minutes: number) =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Morning and afternoon as blocks. Refuses times the calendar refuses, and days that would go beyond midnight. */
export function instanceBlocks(
	{ brief, morning }: Instance,
	{ date, start, slotMinutes, lunchMinutes }: InstanceTimes
): (Block & { label: string | null })[] {
	const from = minutesOfDay(start);
	if (from === undefined) throw new Refusal('invalid', 'block_time_invalid', { time: start }, 'start');
	const halves = [morning, brief.slots.length - morning].filter((count) => count > 0);
	let at = from;
	return halves.map((count, half) => {
		const end = at + count * slotMinutes;
		if (end > 24 * 60) throw new Refusal('invalid', 'instance-too-long', { count: brief.slots.length }, 'start');
		const block = { id: crypto.randomUUID(), date, start: clock(at), end: clock(end), slotMinutes };
		at = end + (half < halves.length - 1 ? lunchMinutes : 0);
		return { ...block, pauseMinutes: 0, kind: 'onsite' as const, label: null };
	});
}

/**
 * Fills an event that has no firms, times and places yet, all or nothing. Forbidden slots become what the delegates
 * say about their times, fixed meetings stand locked in a first draft. Returns how much was made.
 */
export async function importInstance(
	viewer: MaybeViewer,
	eventId: string,
	instance: Instance,
	times: InstanceTimes,
	as: ImportAs
): Promise<{ firms: number; meetings: number; slots: number; tables: number }> {
	const { brief } = instance;
	return transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		assertNotOver(event);
		await assertEmpty(tx, eventId);
		// An order binds meetings; what firms are only asked for is none yet.
		const ordered = brief.meetings.filter(({ after }) => after).length;
		if (ordered && as !== 'accepted') throw new Refusal('invalid', 'instance-ordered', { count: ordered }, 'as');
		const actorId = viewer?.userId ?? '';
		const locale = localeOr(event.language);
		const stored = await storeTimes(tx, event, instanceBlocks(instance, times));
		const slotIds = new Map(brief.slots.map(({ id }, index) => [id, stored[index].id]));
		const idsOf = (own: string[] | undefined) => own?.map((id) => slotIds.get(id) ?? '');
		const tables = await insertPlaces(
			tx,
			actorId,
			eventId,
			brief.places.map(({ id }) => ({ kind: 'table', label: m.schedule_table_name({ number: id }, { locale }) }))
		);
		const firms = await storeFirms(
			tx,
			event,
			actorId,
			brief.participants.map(({ id, delegates: [delegate] }) => ({
				name: m.schedule_firm_name({ number: id }, { locale }),
				free: idsOf(delegate.free)
			}))
		);
		const firmIds = new Map(brief.participants.map(({ id }, index) => [id, firms[index]]));
		// One open request per pair: where a file wishes for two meetings of one pair, the invitation is one.
		const wished = as === 'accepted' ? brief.meetings : onePerPair(brief);
		const meetings = await storePairs(
			tx,
			event,
			actorId,
			wished.map(({ between: [asker, asked], slots }) => ({
				askerId: firmIds.get(asker) ?? '',
				askedId: firmIds.get(asked) ?? '',
				weight: 1,
				must: true,
				mode: 'onsite',
				slotIds: idsOf(slots)
			})),
			as
		);
		if (as === 'accepted') await storeOrders(tx, brief, meetings);
		if (as === 'accepted') await lockFixed(tx, event, instance, { firms, meetings, stored, tables });
		const counts = { firms: firms.length, meetings: wished.length, slots: stored.length, tables: tables.length };
		await record(tx, {
			actorId,
			action: 'wishes.import',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			after: { ...counts, as, file: brief.name }
		});
		return counts;
	});
}

async function assertEmpty(tx: Db, eventId: string): Promise<void> {
	const counts = [
		await tx.$count(participants, eq(participants.eventId, eventId)),
		await tx.$count(slots, eq(slots.eventId, eventId)),
		await tx.$count(places, eq(places.eventId, eventId))
	];
	if (counts.some(Boolean)) {
		const [firms, times, tables] = counts;
		throw new Refusal('conflict', 'instance-event-not-empty', { firms, slots: times, places: tables }, 'file');
	}
}

async function storeTimes(tx: Db, event: EventRow, rows: (Block & { label: string | null })[]): Promise<StoredSlot[]> {
	const { slots: added, problems } = cut(rows, event.zone);
	if (problems.length) throw new Refusal('invalid', problems[0].code, problems[0].params, 'date');
	await tx.insert(blocks).values(rows.map((row) => ({ ...row, eventId: event.id })));
	await storeSlots(tx, event.id, { kept: [], added, removed: [] });
	return slotsOf(event.id, tx);
}

function onePerPair({ meetings }: Brief): Brief['meetings'] {
	const seen = new Set<string>();
	return meetings.filter(({ between }) => {
		const key = between.toSorted().join(' ');
		return !seen.has(key) && seen.add(key);
	});
}

/** @param made the stored meetings' ids, in the order of the brief's. */
async function storeOrders(tx: Db, { meetings }: Brief, made: string[]): Promise<void> {
	const idOf = new Map(meetings.map(({ id }, index) => [id, made[index]]));
	const rows = meetings.flatMap(({ id, after = [] }) =>
		[...new Set(after)].map((earlier) => ({ earlierId: idOf.get(earlier) ?? '', laterId: idOf.get(id) ?? '' }))
	);
	await inParts(rows, (part) => tx.insert(meetingOrders).values(part));
}

/** Fixed meetings name a time, not a table: each takes the first one free then. */
async function lockFixed(
	tx: Db,
	event: EventRow,
	{ brief }: Instance,
	made: { firms: string[]; meetings: string[]; stored: StoredSlot[]; tables: { id: string }[] }
): Promise<void> {
	const fixed = brief.meetings.flatMap(({ locked, between }, index) => (locked ? [{ locked, between, index }] : []));
	if (fixed.length === 0) return;
	const delegate = new Map((await delegatesOf(made.firms, tx)).map(({ participantId, id }) => [participantId, id]));
	const used = new Map<string, number>();
	const busy = new Set<string>();
	const seatings = fixed.map(({ locked, between, index }) => {
		const slot = made.stored[Number(locked.slot) - 1];
		const table = used.get(slot.id) ?? 0;
		used.set(slot.id, table + 1);
		const delegateIds = between.map((id) => delegate.get(made.firms[Number(id) - 1]) ?? '');
		const clash = delegateIds.some((id) => busy.has(`${slot.id} ${id}`));
		if (clash || table >= made.tables.length) {
			throw new Refusal('invalid', 'instance-fixed-clash', { count: index + 1 }, 'file');
		}
		for (const id of delegateIds) busy.add(`${slot.id} ${id}`);
		return { meetingId: made.meetings[index], slot, placeId: made.tables[table].id, delegateIds, locked: true };
	});
	const [draft] = await tx.insert(schedules).values({ eventId: event.id, state: 'draft' }).returning();
	await seat(tx, draft.id, seatings);
}
