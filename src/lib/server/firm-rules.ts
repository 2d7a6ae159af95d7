/** What one firm asks of every plan, all its delegates together: how many meetings, how close to each other, whom first. */
import { and, eq } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor } from './acting.ts';
import { db, transaction, type Db } from './db/index.ts';
import { participants } from './db/schema.ts';
import { assertOrganiser, bump, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import type { ParticipantRow } from './participants.ts';
import { saveRanks, type Ranked } from './preferences.ts';

export type FirmRules = Pick<ParticipantRow, 'minMeetings' | 'maxMeetings' | 'maxPerDay' | 'noBackToBack'>;

const ofFirm = ({ minMeetings, maxMeetings, maxPerDay, noBackToBack }: FirmRules): FirmRules => ({
	minMeetings,
	maxMeetings,
	maxPerDay,
	noBackToBack
});

async function firmAt(tx: Db, eventId: string, participantId: string): Promise<ParticipantRow> {
	const [row] = await tx
		.select()
		.from(participants)
		.where(and(eq(participants.id, participantId), eq(participants.eventId, eventId)));
	if (!row) throw new Refusal('not-found', 'not-found');
	return row;
}

/** A firm of the event, for its organiser. */
export async function firmToOrganise(viewer: MaybeViewer, event: EventRow, participantId: string) {
	assertOrganiser(viewer, event);
	return firmAt(db, event.id, participantId);
}

/** Stores what an organiser allows or promises one firm, whatever the event says of all. */
export async function saveFirmRules(
	viewer: MaybeViewer,
	eventId: string,
	participantId: string,
	rules: FirmRules & Pick<ParticipantRow, 'mode'>
): Promise<void> {
	await transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const firm = await firmAt(tx, eventId, participantId);
		const [least, most] = [rules.minMeetings ?? event.minMeetings, rules.maxMeetings ?? event.maxMeetings];
		if (most !== null && most < least) throw new Refusal('invalid', 'max-below-min', { least }, 'maxMeetings');
		const after = { ...ofFirm(rules), mode: rules.mode };
		await tx.update(participants).set(after).where(eq(participants.id, participantId));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'participant.rules',
			subjectKind: 'participant',
			subjectId: participantId,
			eventId,
			before: { ...ofFirm(firm), mode: firm.mode },
			after
		});
	});
}

/** Whether the viewer may say what a firm wants: its people, an adviser with its consent, the organiser. */
export async function maySpeakFor(viewer: MaybeViewer, event: EventRow, firm: ParticipantRow, tx: Db = db) {
	if (!viewer) return null;
	if (mayOrganise(viewer, event)) return { consentId: null };
	return firm.companyId ? mayActFor(viewer, firm.companyId, 'events', tx) : null;
}

/**
 * Stores what a firm asks for itself. It may want fewer meetings than the event allows, not more than it was given.
 * @param order whom it wants to meet first; all of its order.
 */
export async function saveOwnRules(
	viewer: MaybeViewer,
	eventId: string,
	participantId: string,
	rules: Omit<FirmRules, 'minMeetings'>,
	order: Ranked[]
): Promise<void> {
	await transaction(async (tx) => {
		const event = await bump(tx, eventId);
		const firm = await firmAt(tx, eventId, participantId);
		const standing = await maySpeakFor(viewer, event, firm, tx);
		if (!standing) throw new Refusal('not-found', 'not-found');
		const allowed = Math.max(event.maxMeetings ?? Infinity, firm.maxMeetings ?? 0);
		if (rules.maxMeetings !== null && rules.maxMeetings > allowed) {
			throw new Refusal('invalid', 'own-maximum-over', { limit: allowed }, 'maxMeetings');
		}
		const after = { ...ofFirm({ ...rules, minMeetings: firm.minMeetings }) };
		await tx.update(participants).set(after).where(eq(participants.id, participantId));
		await saveRanks(tx, participantId, order);
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'participant.own-rules',
			subjectKind: 'participant',
			subjectId: participantId,
			eventId,
			forCompanyId: standing.consentId ? firm.companyId : null,
			consentId: standing.consentId,
			before: ofFirm(firm),
			after: { ...after, order }
		});
	});
}
