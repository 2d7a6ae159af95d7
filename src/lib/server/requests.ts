/** Asking for a meeting. A request holds no time and no place; it ends by itself when nobody answers. */
import { and, eq, inArray, lte } from 'drizzle-orm';
import { addDays } from 'date-fns/addDays';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { accept, type Accepted } from './answers.ts';
import { standing } from './acting.ts';
import { suits } from './availability.ts';
import { standingMeetings } from './booking.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { companies, events, meetings, participants, requests, requestSlots, stances } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { requestLetters } from './mail/request-letters.ts';
import type { ParticipantRow } from './participants.ts';
import { requestPhase } from './phases.ts';
import { mayAsk, sidesOf } from './sides.ts';
import { slotsOf } from './slots.ts';

export type RequestRow = typeof requests.$inferSelect;

export interface Ask {
	askerId: string;
	askedId: string;
	purpose: string;
	mode: RequestRow['mode'];
	/** Suitable times; none: all times both are free. */
	slotIds: string[];
	cardId?: string | null;
}

export type Asked = { state: 'pending'; requestId: string } | ({ state: 'accepted' } & Accepted);

/** When an unanswered request ends: after the organiser's days, and always before the plan stands. */
export function expiryOf(event: Pick<EventRow, 'requestDays' | 'requestsCloseAt' | 'freezeAt'>, now: Date): Date {
	const ends = [addDays(now, event.requestDays), event.freezeAt, event.requestsCloseAt].filter((end) => end !== null);
	return ends.reduce((first, end) => (end < first ? end : first));
}

/** Read as expired once its time has passed, whether or not the job has written it down. */
export const stateOf = (request: Pick<RequestRow, 'state' | 'expiresAt'>, now: Date): RequestRow['state'] =>
	request.state === 'pending' && request.expiresAt <= now ? 'expired' : request.state;

/** Both participants of a pair with their event; refuses what does not exist or does not belong together. */
async function pairAt(tx: Db, askerId: string, askedId: string) {
	if (askerId === askedId) throw new Refusal('invalid', 'request-to-oneself');
	const rows = await tx
		.select()
		.from(participants)
		.where(inArray(participants.id, [askerId, askedId]));
	const asker = rows.find(({ id }) => id === askerId);
	const asked = rows.find(({ id }) => id === askedId);
	if (!asker || !asked || asker.eventId !== asked.eventId) throw new Refusal('not-found', 'not-found');
	const [event] = await tx.select().from(events).where(eq(events.id, asker.eventId));
	return { asker, asked, event };
}

/** Blocked looks like unavailable: nobody learns who does not want to meet them. */
async function assertWilling(tx: Db, asker: ParticipantRow, asked: ParticipantRow): Promise<void> {
	if (!asker.companyId || !asked.companyId) return;
	const pair = [asker.companyId, asked.companyId];
	const blocked = await tx.$count(
		stances,
		and(eq(stances.stance, 'blocked'), inArray(stances.companyId, pair), inArray(stances.otherId, pair))
	);
	const [company] = await tx
		.select({ open: companies.openToRequests })
		.from(companies)
		.where(eq(companies.id, asked.companyId));
	if (blocked || !company?.open) throw new Refusal('conflict', 'firm-not-available', { firm: asked.name });
}

async function assertMayMeet(tx: Db, event: EventRow, asker: ParticipantRow, asked: ParticipantRow, now: Date) {
	const phase = requestPhase(event, now);
	if (phase === 'not-yet') throw new Refusal('conflict', 'requests-not-yet');
	if (phase === 'closed') throw new Refusal('conflict', 'requests-closed');
	if (asker.state !== 'approved') throw new Refusal('conflict', 'own-registration-open');
	if (asked.state !== 'approved') throw new Refusal('conflict', 'firm-not-there', { firm: asked.name });
	if (!mayAsk(await sidesOf(event.id, tx), asker.sideId, asked.sideId)) {
		throw new Refusal('forbidden', 'sides-apart', { firm: asked.name });
	}
	if (!suits(asker.mode, asked.mode)) throw new Refusal('conflict', 'modes-apart', { firm: asked.name });
	await assertWilling(tx, asker, asked);
	const most = asker.maxMeetings ?? event.maxMeetings;
	if (most !== null && (await standingMeetings(tx, asker.id)) >= most) {
		throw new Refusal('conflict', 'own-maximum', { limit: most });
	}
}

/** The one request of a pair that still waits, after those past their time have been closed. */
async function openRequest(tx: Db, eventId: string, pair: { pairLow: string; pairHigh: string }, now: Date) {
	const ofPair = and(
		eq(requests.eventId, eventId),
		eq(requests.pairLow, pair.pairLow),
		eq(requests.pairHigh, pair.pairHigh),
		eq(requests.state, 'pending')
	);
	await tx
		.update(requests)
		.set({ state: 'expired', updatedAt: now })
		.where(and(ofPair, lte(requests.expiresAt, now)));
	const [open] = await tx.select().from(requests).where(ofPair);
	return open;
}

export function pairOf(one: string, other: string) {
	const [pairLow, pairHigh] = one < other ? [one, other] : [other, one];
	return { pairLow, pairHigh };
}

/**
 * Asks another firm for a meeting. Whoever has been asked by that firm already accepts by asking.
 * Organisers may ask for a firm of their event, advisers with the firm's consent.
 */
export async function ask(viewer: MaybeViewer, input: Ask, now = new Date()): Promise<Asked> {
	try {
		return await transaction(async (tx): Promise<Asked> => {
			const { asker, asked, event } = await pairAt(tx, input.askerId, input.askedId);
			const organises = mayOrganise(viewer, event);
			if (!asker.companyId && !organises) throw new Refusal('not-found', 'not-found');
			const { consentId } =
				organises || !asker.companyId ? { consentId: null } : await standing(tx, viewer, asker.companyId, 'requests');
			await assertMayMeet(tx, event, asker, asked, now);
			const pair = pairOf(asker.id, asked.id);
			const open = await openRequest(tx, event.id, pair, now);
			if (open?.askerId === asker.id) throw new Refusal('conflict', 'asked-already', { firm: asked.name });
			// They answered with other times: those wait for this firm's word, not for a second request.
			if (open?.turn === 'asker') throw new Refusal('conflict', 'request-waits-for-them', { firm: asked.name });
			if (open) return { state: 'accepted', ...(await accept(tx, viewer, open.id, null, now)) };
			await assertNotMeeting(tx, event.id, asker, asked);
			const requestId = crypto.randomUUID();
			const expiresAt = expiryOf(event, now);
			await tx.insert(requests).values({
				id: requestId,
				eventId: event.id,
				askerId: asker.id,
				askedId: asked.id,
				...pair,
				cardId: input.cardId ?? null,
				purpose: input.purpose,
				mode: input.mode,
				source: organises ? 'organiser' : consentId ? 'office' : 'firm',
				expiresAt,
				createdBy: viewer?.userId ?? null,
				createdAt: now
			});
			await saveSlots(tx, event.id, requestId, input.slotIds);
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'request.ask',
				subjectKind: 'request',
				subjectId: requestId,
				eventId: event.id,
				forCompanyId: consentId ? asker.companyId : null,
				consentId,
				after: { asked: asked.id, purpose: input.purpose, slots: input.slotIds.length }
			});
			const news = { requestId, purpose: input.purpose, expiresAt };
			await post(tx, ...(await requestLetters(tx, event, 'asked', { to: asked, from: asker, ...news })));
			return { state: 'pending', requestId };
		});
	} catch (error) {
		// The other tab, or the other side at the same moment, was first.
		if (isTaken(error)) throw new Refusal('conflict', 'asked-at-once');
		throw error;
	}
}

async function assertNotMeeting(tx: Db, eventId: string, asker: ParticipantRow, asked: ParticipantRow) {
	const ids = [asker.id, asked.id];
	const agreed = await tx.$count(
		meetings,
		and(
			eq(meetings.eventId, eventId),
			eq(meetings.state, 'agreed'),
			inArray(meetings.firstId, ids),
			inArray(meetings.secondId, ids)
		)
	);
	if (agreed) throw new Refusal('conflict', 'meeting-agreed', { firm: asked.name });
}

/** Replaces the suitable times of a request. */
export async function saveSlots(tx: Db, eventId: string, requestId: string, slotIds: string[]): Promise<void> {
	const unique = [...new Set(slotIds)];
	const known = new Set((await slotsOf(eventId, tx)).map(({ id }) => id));
	if (unique.some((id) => !known.has(id))) throw new Refusal('conflict', 'slot-gone', {}, 'slotIds');
	await tx.delete(requestSlots).where(eq(requestSlots.requestId, requestId));
	if (unique.length) await tx.insert(requestSlots).values(unique.map((slotId) => ({ requestId, slotId })));
}

/** The request with its two firms and event, for whoever has a part in it. */
export async function requestById(requestId: string, tx: Db = db) {
	const [request] = await tx.select().from(requests).where(eq(requests.id, requestId));
	if (!request) throw new Refusal('not-found', 'not-found');
	return { request, ...(await pairAt(tx, request.askerId, request.askedId)) };
}

/** How many expired requests one round writes down; the clock comes again soon. */
const ROUND = 100;

/** Writes down requests whose time has passed and tells those who waited. @returns how many. */
export async function expireRequests(now = new Date()): Promise<number> {
	return transaction(async (tx) => {
		const due = await tx
			.select()
			.from(requests)
			.where(and(eq(requests.state, 'pending'), lte(requests.expiresAt, now)))
			.limit(ROUND);
		for (const { id, askerId, askedId, purpose, turn } of due) {
			await tx.update(requests).set({ state: 'expired', updatedAt: now }).where(eq(requests.id, id));
			const { asker, asked, event } = await pairAt(tx, askerId, askedId);
			// Whoever waits for the other's answer is told that none came.
			const [to, from] = turn === 'asked' ? [asker, asked] : [asked, asker];
			const news = { to, from, requestId: id, purpose };
			await post(tx, ...(await requestLetters(tx, event, 'expired', news)));
		}
		return due.length;
	});
}
