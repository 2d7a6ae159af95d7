/** What stands behind a certificate: the question and the answer, so that anybody can check them again. */
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Brief, Certificate, Conflict, Plan, Unplaced } from '#lib/scheduling/model.ts';
import { countBreaks } from '#lib/scheduling/review.ts';
import { heldIn } from './briefs.ts';
import { db } from './db/index.ts';
import { assertOrganiser, type EventRow } from './events.ts';
import { openSchedule, type ScheduleRow } from './schedules.ts';

/** As plans/draft.ts stores it. */
export type StoredCertificate = Certificate &
	Pick<Plan, 'worstBreaks' | 'moved' | 'belowMinimum'> & {
		/** Where it was proved that not everything can be had: the fewest things that exclude each other. */
		conflict?: Conflict | null;
	};

/** The certificate of a schedule; null where no planner made it. */
export const certificateOf = ({ certificate }: Pick<ScheduleRow, 'certificate'>): StoredCertificate | null =>
	certificate as StoredCertificate | null; // written by plans/draft.ts only

/**
 * The brief a schedule was planned from, and the plan as it stands now: placements with what was changed by hand,
 * counted anew; status, bound and certificate as they were proved.
 */
export async function evidenceOf(
	viewer: MaybeViewer,
	event: EventRow,
	scheduleId: string
): Promise<{ brief: Brief; plan: Plan }> {
	assertOrganiser(viewer, event);
	const schedule = await openSchedule(db, event.id, scheduleId);
	const certificate = certificateOf(schedule);
	// Both are written by plans/draft.ts, from what the planner was given and what it answered.
	const [brief, unplaced] = [schedule.brief as Brief | null, (schedule.unplaced ?? []) as Unplaced[]];
	if (!certificate || !brief) throw new Refusal('not-found', 'schedule-not-planned');
	const known = new Set(brief.meetings.map(({ id }) => id));
	const placements = (await heldIn(db, scheduleId))
		.filter(({ meeting }) => known.has(meeting))
		.map(({ meeting, slot, place, delegates }) => ({ meeting, slot, place, delegates }));
	const { total: breaks, worst: worstBreaks } = countBreaks(brief, { placements });
	const held = new Set(placements.map(({ meeting }) => meeting));
	const { moved, belowMinimum = [], ...proved } = certificate;
	return {
		brief,
		plan: {
			status: schedule.status as Plan['status'], // as the planner answered
			placements,
			unplaced: brief.meetings.flatMap(({ id }) =>
				held.has(id)
					? []
					: [unplaced.find(({ meeting }) => meeting === id) ?? { meeting: id, reasons: [], cheapestChange: null }]
			),
			breaks,
			worstBreaks,
			lowerBound: schedule.lowerBound ?? 0,
			moved,
			belowMinimum,
			certificate: { brief: proved.brief, fairness: proved.fairness, proofs: proved.proofs }
		}
	};
}
