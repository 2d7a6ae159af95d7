/** What the event would gain or lose by a change, computed aside: nothing of the event is touched. */
import { availableParallelism } from 'node:os';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Status } from '#lib/scheduling/model.ts';
import { briefOf, heldIn } from '../briefs.ts';
import { db } from '../db/index.ts';
import { assertOrganiser, type EventRow } from '../events.ts';
import { startPlanning } from '../planner/planner.ts';
import { assertPlannable } from '../plans/start.ts';
import { schedulesOf } from '../schedules.ts';
import { blocksOf } from '../slots.ts';
import { blocksFor, briefFor, VARIANTS, type Variant } from './variants.ts';

export interface Effect {
	status: Status;
	meetings: number;
	unplaced: number;
	breaks: number;
	lowerBound: number;
	worstBreaks: number;
}

export interface Alternative {
	variant: Variant;
	/** Null: this cannot be done with the event as it is. */
	effect: Effect | null;
	/** The event's time as it would be, for the page where it is changed. */
	blocks: Awaited<ReturnType<typeof blocksOf>> | null;
}

/** Whatever can be held in the event as it is can be held here too. */
const ONLY_MORE: readonly Variant[] = ['table-more', 'longer-day'];

/** With more room nothing gets worse: where the search was too short to show it, the agenda of the event as it is counts. */
export function withMore(base: Effect, found: Effect): Effect {
	if (found.unplaced < base.unplaced || (found.unplaced === base.unplaced && found.breaks <= base.breaks)) return found;
	const { lowerBound } = found;
	const isBest = base.unplaced === 0 && base.breaks === lowerBound;
	const status = isBest ? 'optimal' : base.unplaced === 0 ? 'feasible' : 'incomplete';
	return { ...base, lowerBound, status };
}

/** Events whose alternatives are being computed in this process: one at a time is enough for two cores. */
const busy = new Set<string>();

/**
 * Plans the event as it is and with each change, all from scratch with the same time; only locked meetings stay.
 * @param seconds for each alternative; one that is proved optimal ends sooner
 */
export async function tryAlternatives(viewer: MaybeViewer, event: EventRow, seconds: number): Promise<Alternative[]> {
	assertOrganiser(viewer, event);
	if (busy.has(event.id)) throw new Refusal('conflict', 'what-if-running');
	busy.add(event.id);
	try {
		const [from] = await schedulesOf(viewer, event);
		const held = from ? await heldIn(db, from.id) : [];
		const brief = await briefOf(db, event, { from: held });
		assertPlannable(brief);
		const blocks = await blocksOf(event.id);
		const rows: Alternative[] = [];
		const side = Math.max(1, Math.min(2, availableParallelism()));
		for (let at = 0; at < VARIANTS.length; at += side) {
			const work = VARIANTS.slice(at, at + side).map(async (variant): Promise<Alternative> => {
				const question = briefFor(variant, brief, blocks, event.zone);
				const changed = variant === 'longer-day' || variant === 'shorter-slots' ? blocksFor(variant, blocks) : null;
				if (!question || question.places.length === 0) return { variant, effect: null, blocks: null };
				const { answer } = startPlanning(question, { seconds });
				const { status, unplaced, breaks, lowerBound, worstBreaks } = await answer;
				const effect = {
					...{ status, breaks, lowerBound, worstBreaks },
					meetings: question.meetings.length,
					unplaced: unplaced.length
				};
				return { variant, effect, blocks: changed };
			});
			rows.push(...(await Promise.all(work)));
		}
		const base = rows[0].effect;
		return rows.map((row) =>
			base && row.effect && ONLY_MORE.includes(row.variant) ? { ...row, effect: withMore(base, row.effect) } : row
		);
	} finally {
		busy.delete(event.id);
	}
}
