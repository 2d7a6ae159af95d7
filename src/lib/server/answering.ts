/** Who may answer a request, and whether it still waits for that answer. */
import { and, eq, inArray } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor } from './acting.ts';
import type { Db } from './db/index.ts';
import { delegates, participants, requests } from './db/schema.ts';
import { bump, type EventRow } from './events.ts';
import { record } from './journal.ts';
import type { ParticipantRow } from './participants.ts';

type RequestRow = typeof requests.$inferSelect;
/** The firm that asked, or the one that was asked. */
export type Side = RequestRow['turn'];

/** Somebody who answers from a letter: its link is their right, for this firm and this request alone. */
export interface Bearer {
	linkId: string;
	requestId: string;
	participantId: string;
	/** Null: without an account, known by the address the letter went to. */
	userId: string | null;
	email: string;
}

/** Whoever has a word in a request: somebody signed in, or the bearer of a letter's link. */
export type Speaker = MaybeViewer | Bearer;

const isBearer = (who: Speaker): who is Bearer => who !== null && 'linkId' in who;

/** A request that waits, seen from the side that speaks now. The event's lock is held. */
export interface Waiting {
	request: RequestRow;
	event: EventRow;
	asker: ParticipantRow;
	asked: ParticipantRow;
	/** Who speaks, and the firm across the table. */
	side: Side;
	own: ParticipantRow;
	other: ParticipantRow;
	consentId: string | null;
}

export interface Word {
	/** Whose word it is; 'turn': of the firm whose answer is due. */
	side: Side | 'turn';
	now: Date;
	/** The revision the person had before their eyes; a request changed since then is refused. */
	seen?: number | null;
}

/** By what right somebody speaks for this firm: as organiser, one of its people, its delegate, or with its consent. */
async function rightFor(tx: Db, viewer: Speaker, request: RequestRow, event: EventRow, firm: ParticipantRow) {
	if (isBearer(viewer)) {
		const own = viewer.requestId === request.id && viewer.participantId === firm.id;
		return own ? { consentId: null } : null;
	}
	if (mayOrganise(viewer, event)) return { consentId: null };
	const standing = firm.companyId && (await mayActFor(viewer, firm.companyId, 'requests', tx));
	if (standing) return standing;
	if (!viewer) return null;
	const sits = await tx.$count(
		delegates,
		and(eq(delegates.participantId, firm.id), eq(delegates.userId, viewer.userId))
	);
	return sits ? { consentId: null } : null;
}

/** The request as it waits for this side's word. Refuses when it no longer does, with what became of it. */
export async function waiting(
	tx: Db,
	viewer: Speaker,
	requestId: string,
	{ side: wanted, now, seen }: Word
): Promise<Waiting> {
	const [found] = await tx.select({ eventId: requests.eventId }).from(requests).where(eq(requests.id, requestId));
	if (!found) throw new Refusal('not-found', 'not-found');
	// The lock first: what is read below stays as it is until the answer is written.
	const event = await bump(tx, found.eventId);
	const [request] = await tx.select().from(requests).where(eq(requests.id, requestId));
	const rows = await tx
		.select()
		.from(participants)
		.where(inArray(participants.id, [request.askerId, request.askedId]));
	const firm = (id: string) => {
		const row = rows.find((participant) => participant.id === id);
		if (!row) throw new Error(`Request ${requestId} names participant ${id}, who does not exist.`);
		return row;
	};
	const [asker, asked] = [firm(request.askerId), firm(request.askedId)];
	const side = wanted === 'turn' ? request.turn : wanted;
	const [own, other] = side === 'asker' ? [asker, asked] : [asked, asker];
	const right = await rightFor(tx, viewer, request, event, own);
	if (!right) {
		if (!viewer) throw new Refusal('forbidden', 'sign-in');
		const waits =
			wanted === 'turn' && request.state === 'pending' && (await rightFor(tx, viewer, request, event, other));
		if (waits) throw new Refusal('conflict', 'request-waits-for-them', { firm: own.name });
		throw own.companyId ? new Refusal('forbidden', 'not-yours') : new Refusal('not-found', 'not-found');
	}
	if (request.state !== 'pending') throw new Refusal('conflict', `request-is-${request.state}`);
	if (request.expiresAt <= now) throw new Refusal('conflict', 'request-is-expired');
	if (typeof seen === 'number' && seen !== request.revision) throw new Refusal('conflict', 'request-changed');
	return { request, event, asker, asked, side, own, other, consentId: right.consentId };
}

const byLetter = ({ linkId, userId, email }: Bearer) => (userId ? { link: linkId } : { link: linkId, email });

/** Writes what was said into the journal, with the firm an office spoke for. */
export async function recordWord(
	tx: Db,
	viewer: Speaker,
	{ request, event, own, consentId }: Waiting,
	action: string,
	after: object
): Promise<void> {
	await record(tx, {
		actorId: viewer?.userId ?? null,
		action,
		subjectKind: 'request',
		subjectId: request.id,
		eventId: event.id,
		forCompanyId: consentId ? own.companyId : null,
		consentId,
		after: isBearer(viewer) ? { ...after, ...byLetter(viewer) } : after
	});
}
