/** Whether meetings were useful, said by each side for itself; others see counts, and none of them small. */
import { and, count, eq } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { agendaOf, ownParticipants, type AgendaMeeting } from './agendas.ts';
import { db, transaction } from './db/index.ts';
import { meetingRatings, meetings } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { record } from './journal.ts';

export type RatingRow = typeof meetingRatings.$inferSelect;

export interface RatingInput {
	meetingId: string;
	useful: RatingRow['useful'];
	/** Left out: what was said before stays. */
	reason?: RatingRow['reason'];
	note?: string | null;
}

/** Fewer than this point at somebody. */
const FEWEST = 5;

/** A meeting that took place: marked as held, or its time is over and nobody said that it did not happen. */
export const isOver = ({ state, at }: Pick<AgendaMeeting, 'state' | 'at'>, now: Date): boolean =>
	state === 'held' || (state === 'agreed' && at !== null && at.endsAt <= now);

/** The participant for whom the viewer may rate: a firm's own people only, since an office or an organiser was not asked. */
async function ownSide(viewer: MaybeViewer, event: EventRow, participantId: string): Promise<boolean> {
	return (await ownParticipants(viewer, event)).some(({ id }) => id === participantId);
}

/** Says how useful a meeting was for one's own firm; saying it again replaces it. */
export async function rate(
	viewer: MaybeViewer,
	event: EventRow,
	participantId: string,
	{ meetingId, useful, reason, note }: RatingInput,
	now = new Date()
): Promise<void> {
	if (!(await ownSide(viewer, event, participantId))) throw new Refusal('not-found', 'not-found');
	await transaction(async (tx) => {
		const meeting = (await agendaOf(participantId, tx)).find(({ id }) => id === meetingId);
		if (!meeting) throw new Refusal('not-found', 'not-found');
		if (!isOver(meeting, now)) throw new Refusal('conflict', 'meeting-not-over');
		const said = { useful, ratedBy: viewer?.userId ?? null, ratedAt: now };
		const why = { ...(reason !== undefined && { reason }), ...(note !== undefined && { note }) };
		await tx
			.insert(meetingRatings)
			.values({ meetingId, participantId, ...said, ...why })
			.onConflictDoUpdate({
				target: [meetingRatings.meetingId, meetingRatings.participantId],
				set: { ...said, ...why }
			});
		// What was said is the firm's own; that it was said is not.
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'meeting.rate',
			subjectKind: 'meeting',
			subjectId: meetingId,
			eventId: event.id
		});
	});
}

/** What one's own firm said, by meeting; null for those who only look on. */
export async function ratingsFor(
	viewer: MaybeViewer,
	event: EventRow,
	participantId: string
): Promise<Map<string, Pick<RatingRow, 'useful' | 'reason' | 'note'>> | null> {
	if (!(await ownSide(viewer, event, participantId))) return null;
	const rows = await db.select().from(meetingRatings).where(eq(meetingRatings.participantId, participantId));
	return new Map(rows.map(({ meetingId, useful, reason, note }) => [meetingId, { useful, reason, note }]));
}

/** How many of a participant's meetings are over and how many of them it has not rated. */
export async function unrated(participantId: string, now = new Date()): Promise<{ over: number; waiting: number }> {
	const over = (await agendaOf(participantId)).filter((meeting) => isOver(meeting, now));
	const rows = await db
		.select({ id: meetingRatings.meetingId })
		.from(meetingRatings)
		.where(eq(meetingRatings.participantId, participantId));
	const rated = new Set(rows.map(({ id }) => id));
	return { over: over.length, waiting: over.filter(({ id }) => !rated.has(id)).length };
}

/** How many sides said what at an event, for its organisers. Null: some, but too few to be counted; no totals, which would tell them. */
export async function ratingCounts(
	viewer: MaybeViewer,
	event: EventRow
): Promise<Record<RatingRow['useful'], number | null>> {
	if (!mayOrganise(viewer, event)) throw new Refusal('forbidden', 'not-yours');
	const rows = await db
		.select({ useful: meetingRatings.useful, sides: count() })
		.from(meetingRatings)
		.innerJoin(meetings, and(eq(meetings.id, meetingRatings.meetingId), eq(meetings.eventId, event.id)))
		.groupBy(meetingRatings.useful);
	const counted = (useful: RatingRow['useful']) => {
		const sides = rows.find((row) => row.useful === useful)?.sides ?? 0;
		return sides > 0 && sides < FEWEST ? null : sides;
	};
	return { yes: counted('yes'), somewhat: counted('somewhat'), no: counted('no') };
}
