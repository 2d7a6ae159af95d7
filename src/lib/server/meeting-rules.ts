/** What an organiser asks of one meeting: how, in which half of a day, with whom, after which others. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { meetingsToPlan, type MeetingRow } from './briefs.ts';
import { db, transaction, type Db } from './db/index.ts';
import { meetingOrders, meetings } from './db/schema.ts';
import { delegatesOf } from './delegates.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { ordersOf } from './meeting-orders.ts';
import { firmNames } from './schedules.ts';
import { assertNotOver } from './wishes/import.ts';

export interface MeetingRules extends Pick<MeetingRow, 'mode' | 'must' | 'weight' | 'half'> {
	/** Who must sit in it, in the order of the two firms; null: whoever is free. */
	delegates: [string | null, string | null];
	/** Meetings that have to be over before. */
	after: string[];
}

async function agreedMeeting(tx: Db, eventId: string, meetingId: string): Promise<MeetingRow> {
	const [row] = await tx
		.select()
		.from(meetings)
		.where(and(eq(meetings.id, meetingId), eq(meetings.eventId, eventId)));
	if (!row) throw new Refusal('not-found', 'not-found');
	if (row.state !== 'agreed') throw new Refusal('conflict', `meeting-is-${row.state}`);
	return row;
}

/** One agreed meeting with its rules, who could be named, and which meetings it may have to follow. */
export async function meetingToOrganise(viewer: MaybeViewer, event: EventRow, meetingId: string) {
	assertOrganiser(viewer, event);
	const row = await agreedMeeting(db, event.id, meetingId);
	const names = await firmNames(event.id);
	const ids = [row.firstId, row.secondId];
	const people = await delegatesOf(ids);
	const after = (await ordersOf(db, event.id)).get(row.id) ?? [];
	const all = await meetingsToPlan(db, event.id, new Set(names.keys()));
	const { mode, must, weight, half, firstDelegateId, secondDelegateId } = row;
	return {
		id: row.id,
		firms: ids.map((id) => ({
			id,
			name: names.get(id) ?? '',
			people: people.filter(({ participantId }) => participantId === id).map(({ id, name }) => ({ id, name }))
		})),
		rules: { mode, must, weight, half, delegates: [firstDelegateId, secondDelegateId], after } satisfies MeetingRules,
		/** Of the two firms, and those it follows already. */
		others: all
			.filter(({ id, firstId, secondId }) => after.includes(id) || ids.includes(firstId) || ids.includes(secondId))
			.filter(({ id }) => id !== row.id)
			.map(({ id, firstId, secondId }) => ({
				id,
				first: names.get(firstId) ?? '',
				second: names.get(secondId) ?? ''
			}))
	};
}

/** Stores a meeting's rules; plans made from now on keep to them. Refuses strangers as delegates and a circle of orders. */
export async function saveMeetingRules(
	viewer: MaybeViewer,
	eventId: string,
	meetingId: string,
	rules: MeetingRules
): Promise<void> {
	await transaction(async (tx) => {
		assertNotOver(await bumpAsOrganiser(tx, viewer, eventId));
		const before = await agreedMeeting(tx, eventId, meetingId);
		const firms = [before.firstId, before.secondId];
		const people = await delegatesOf(firms, tx);
		for (const [side, id] of rules.delegates.entries()) {
			const known = people.some((one) => one.id === id && one.participantId === firms[side]);
			if (id !== null && !known) throw new Refusal('conflict', 'delegate-gone');
		}
		await saveOrder(tx, eventId, meetingId, rules.after);
		const { mode, must, weight, half, delegates } = rules;
		const after = { mode, must, weight, half, firstDelegateId: delegates[0], secondDelegateId: delegates[1] };
		await tx
			.update(meetings)
			.set({ ...after, updatedAt: new Date() })
			.where(eq(meetings.id, meetingId));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'meeting.rules',
			subjectKind: 'meeting',
			subjectId: meetingId,
			eventId,
			before,
			after: { ...after, after: rules.after }
		});
	});
}

async function saveOrder(tx: Db, eventId: string, meetingId: string, after: string[]): Promise<void> {
	const unique = [...new Set(after)];
	const known = unique.length
		? await tx
				.select({ id: meetings.id })
				.from(meetings)
				.where(and(eq(meetings.eventId, eventId), eq(meetings.state, 'agreed'), inArray(meetings.id, unique)))
		: [];
	if (known.length < unique.length) throw new Refusal('conflict', 'order-meeting-gone', {}, 'after');
	const orders = await ordersOf(tx, eventId);
	const seen = new Set<string>();
	const waiting = [...unique];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (id === meetingId) throw new Refusal('invalid', 'order-circle', {}, 'after');
		if (seen.has(id)) continue;
		seen.add(id);
		waiting.push(...(orders.get(id) ?? []));
	}
	await tx.delete(meetingOrders).where(eq(meetingOrders.laterId, meetingId));
	if (unique.length) await tx.insert(meetingOrders).values(unique.map((id) => ({ earlierId: id, laterId: meetingId })));
}
