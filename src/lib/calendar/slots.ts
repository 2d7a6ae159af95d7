import { TICK_MINUTES } from './ticks.ts';
import { isDate, isZone, minutesOfDay, momentOf } from './zones.ts';

export type BlockKind = 'onsite' | 'online' | 'either';

/** A run of bookable time on one day, in the words of the organiser. */
export interface Block {
	id: string;
	/** 'YYYY-MM-DD' in the event's zone. */
	date: string;
	/** 'HH:MM' in the event's zone; `end` may be '24:00'. */
	start: string;
	end: string;
	slotMinutes: number;
	/** Time to walk between two slots; none after the last. */
	pauseMinutes: number;
	kind: BlockKind;
}

export interface Slot {
	blockId: string;
	kind: BlockKind;
	/** The block's day, 'YYYY-MM-DD' in the event's zone. */
	date: string;
	startsAt: Date;
	endsAt: Date;
}

/** Something wrong with one block; the sentence is the message `reason_refusal_<code>`, filled with `params`. */
export interface BlockProblem {
	blockId: string;
	code: BlockProblemCode;
	params: Record<string, string | number>;
}

export type BlockProblemCode =
	| 'zone_unknown'
	| 'block_date_invalid'
	| 'block_time_invalid'
	| 'block_end_before_start'
	| 'block_off_grid'
	| 'block_slot_length_invalid'
	| 'block_pause_invalid'
	| 'block_time_missing'
	| 'block_time_twice'
	| 'block_not_divided'
	| 'block_overlap';

const MINUTE = 60_000;

/**
 * The slots of an event's blocks, in order of time. Either all blocks are sound and `problems` is empty,
 * or `slots` is empty and every problem of every block is named.
 */
export function slotsOf(blocks: readonly Block[], zone: string): { slots: Slot[]; problems: BlockProblem[] } {
	if (!isZone(zone)) {
		return {
			slots: [],
			problems: blocks.map((block) => ({ blockId: block.id, code: 'zone_unknown', params: { zone } }))
		};
	}
	const read = blocks.map((block) => readBlock(block, zone));
	const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
	const sound = read.filter((one) => 'run' in one);
	problems.push(...overlaps(sound.map(({ run }) => run)));
	if (problems.length > 0) return { slots: [], problems };
	const slots = sound.flatMap(({ run }) => cut(run));
	slots.sort(
		(one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.blockId.localeCompare(other.blockId)
	);
	return { slots, problems: [] };
}

interface Run {
	block: Block;
	from: Date;
	until: Date;
}

function readBlock(block: Block, zone: string): { run: Run } | { problems: BlockProblem[] } {
	const problems: BlockProblem[] = [];
	const wrong = (code: BlockProblemCode, params: BlockProblem['params']) =>
		problems.push({ blockId: block.id, code, params: { date: block.date, ...params } });
	const { date, start, end, slotMinutes, pauseMinutes } = block;

	if (!isDate(date)) wrong('block_date_invalid', {});
	const from = minutesOfDay(start);
	const until = minutesOfDay(end);
	if (from === undefined || from === 24 * 60) wrong('block_time_invalid', { time: start });
	else if (from % TICK_MINUTES !== 0) wrong('block_off_grid', { time: start });
	if (until === undefined) wrong('block_time_invalid', { time: end });
	else if (until % TICK_MINUTES !== 0) wrong('block_off_grid', { time: end });
	if (from !== undefined && until !== undefined && until <= from) wrong('block_end_before_start', { start, end });
	if (!Number.isInteger(slotMinutes) || slotMinutes < TICK_MINUTES || slotMinutes % TICK_MINUTES !== 0) {
		wrong('block_slot_length_invalid', { slotMinutes });
	}
	if (!Number.isInteger(pauseMinutes) || pauseMinutes < 0 || pauseMinutes % TICK_MINUTES !== 0) {
		wrong('block_pause_invalid', { pauseMinutes });
	}
	if (problems.length > 0) return { problems };

	const [first, last] = [momentOf(date, start, zone), momentOf(date, end, zone)];
	for (const [moment, time] of [
		[first, start],
		[last, end]
	] as const) {
		if (moment.kind === 'missing') wrong('block_time_missing', { time, zone });
		if (moment.kind === 'twice') wrong('block_time_twice', { time, zone });
	}
	if (first.kind !== 'once' || last.kind !== 'once') return { problems };

	const run = { block, from: first.instant, until: last.instant };
	// On a clock-change day 01:00–04:00 lasts two hours or four: what counts is how long people really sit there.
	const minutes = (run.until.getTime() - run.from.getTime()) / MINUTE;
	const left = (minutes + pauseMinutes) % (slotMinutes + pauseMinutes);
	if (left !== 0) {
		const fitting = Math.floor((minutes + pauseMinutes) / (slotMinutes + pauseMinutes));
		wrong('block_not_divided', {
			start,
			end,
			minutes,
			slotMinutes,
			pauseMinutes,
			fitting,
			left: minutes - used(fitting, block)
		});
		return { problems };
	}
	return { run };
}

/** Minutes that `count` slots with the pauses between them take. */
function used(count: number, { slotMinutes, pauseMinutes }: Block): number {
	return count === 0 ? 0 : count * slotMinutes + (count - 1) * pauseMinutes;
}

function cut({ block, from, until }: Run): Slot[] {
	const slots: Slot[] = [];
	const step = (block.slotMinutes + block.pauseMinutes) * MINUTE;
	for (let starts = from.getTime(); starts < until.getTime(); starts += step) {
		const endsAt = new Date(starts + block.slotMinutes * MINUTE);
		slots.push({ blockId: block.id, kind: block.kind, date: block.date, startsAt: new Date(starts), endsAt });
	}
	return slots;
}

// Tables and online rooms may run side by side, each in slots of its own length; two runs for the same kind of meeting may not.
function overlaps(runs: readonly Run[]): BlockProblem[] {
	const problems: BlockProblem[] = [];
	for (const [index, one] of runs.entries()) {
		for (const other of runs.slice(index + 1)) {
			const sameKind =
				one.block.kind === other.block.kind || one.block.kind === 'either' || other.block.kind === 'either';
			if (!sameKind || one.from >= other.until || other.from >= one.until) continue;
			const params = {
				date: other.block.date,
				start: other.block.start,
				end: other.block.end,
				otherStart: one.block.start,
				otherEnd: one.block.end
			};
			problems.push({ blockId: other.block.id, code: 'block_overlap', params });
		}
	}
	return problems;
}
