/** Which rules a schedule breaks as its event stands now. */
import type { Brief, Violation } from '#lib/scheduling/model.ts';
import { review } from '#lib/scheduling/review.ts';
import type { Held } from './briefs.ts';

/** Meetings the brief no longer has are left aside: nobody is sent to them. */
export function brokenRules(brief: Brief, held: readonly Held[]): Violation[] {
	const planned = new Set(brief.meetings.map(({ id }) => id));
	const byHand = new Set(held.filter(({ locked }) => locked).map(({ meeting }) => meeting));
	return review(brief, { placements: held.filter(({ meeting }) => planned.has(meeting)) }).filter(
		// What is kept for walk-ins is there for whoever is put there by hand.
		({ rule, meetings }) => rule !== 'reserve' || !meetings.every((id) => byHand.has(id))
	);
}
