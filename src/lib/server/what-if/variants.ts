/** The event as it might be: a brief with one thing changed. Pure. */
import type { Block } from '#lib/calendar/slots.ts';
import { slotsOf } from '#lib/calendar/slots.ts';
import type { Brief, Slot } from '#lib/scheduling/model.ts';

export const VARIANTS = ['as-it-is', 'table-more', 'table-less', 'longer-day', 'shorter-slots'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What slots of 20 minutes and more are shortened to. */
export const SHORTER_MINUTES = 15;

/** The blocks with one slot more at the end of each day's last block, or with shorter slots in the same time; null: impossible. */
export function blocksFor<B extends Block>(variant: Variant, blocks: readonly B[]): B[] | null {
	if (variant === 'longer-day') {
		const last = new Map<string, B>();
		for (const block of blocks)
			if (block.kind !== 'online' && block.end > (last.get(block.date)?.end ?? '')) last.set(block.date, block);
		if (last.size === 0) return null;
		const longer = blocks.map((block) => {
			if (last.get(block.date) !== block) return block;
			const end = later(block.end, block.slotMinutes + block.pauseMinutes);
			return end === null ? block : { ...block, end };
		});
		return longer.some((block, at) => block !== blocks[at]) ? longer : null;
	}
	if (variant === 'shorter-slots') {
		const shorter = blocks.map((block) => {
			if (block.slotMinutes <= SHORTER_MINUTES) return block;
			// A block ends with its last whole slot.
			const step = SHORTER_MINUTES + block.pauseMinutes;
			const length = minutes(block.end) - minutes(block.start) + block.pauseMinutes;
			const end = later(block.start, Math.floor(length / step) * step - block.pauseMinutes);
			return { ...block, slotMinutes: SHORTER_MINUTES, end: end ?? block.end };
		});
		return shorter.some((block, at) => block !== blocks[at]) ? shorter : null;
	}
	return [...blocks];
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time of day so many minutes later; null beyond midnight. */
function later(time: string, by: number): string | null {
	const at = minutes(time) + by;
	const two = (value: number) => String(value).padStart(2, '0');
	return at > 24 * 60 ? null : `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** The brief of a variant; null where it cannot be (no table to give up, a day that would last beyond midnight). */
export function briefFor(variant: Variant, brief: Brief, blocks: readonly Block[], zone: string): Brief | null {
	if (variant === 'as-it-is') return brief;
	if (variant === 'table-more') return { ...brief, places: [...brief.places, { id: 'one more', kind: 'table' }] };
	if (variant === 'table-less') {
		const given = brief.places.findLast(({ kind, host }) => kind === 'table' && !host);
		if (!given) return null;
		const meetings = brief.meetings.map((meeting) =>
			meeting.locked?.place === given.id ? { ...meeting, locked: { ...meeting.locked, place: undefined } } : meeting
		);
		return { ...brief, places: brief.places.filter((place) => place !== given), meetings };
	}
	const changed = blocksFor(variant, blocks);
	if (!changed) return null;
	const { slots, problems } = slotsOf(changed, zone);
	return problems.length ? null : recut(brief, slots.map(toSlot));
}

const toSlot = ({ blockId, kind, date, startsAt, endsAt }: ReturnType<typeof slotsOf>['slots'][number]): Slot => ({
	id: `${blockId} ${startsAt.toISOString()}`,
	start: startsAt.getTime() / 60_000,
	end: endsAt.getTime() / 60_000,
	day: date,
	block: blockId,
	kind
});

/**
 * The brief with other slots. A slot whose time stays keeps its id; whoever named own times is free in a new slot only
 * when free in all the old ones it touches, and in none that it did not know.
 */
function recut(brief: Brief, fresh: Slot[]): Brief {
	const sameTime = new Map(brief.slots.map((slot) => [`${slot.block} ${slot.start} ${slot.end}`, slot]));
	const slots = fresh.map((slot) => sameTime.get(`${slot.block} ${slot.start} ${slot.end}`) ?? slot);
	const touched = new Map(
		slots.map((slot) => [
			slot.id,
			brief.slots
				.filter((old) => old.block === slot.block && old.start < slot.end && slot.start < old.end)
				.map(({ id }) => id)
		])
	);
	const mapped = (own: readonly string[]) => {
		const known = new Set(own);
		return slots.flatMap(({ id }) => {
			const old = touched.get(id) ?? [];
			return old.length > 0 && old.every((one) => known.has(one)) ? [id] : [];
		});
	};
	const stays = new Set(slots.map(({ id }) => id));
	return {
		...brief,
		slots,
		places: brief.places.map((place) =>
			place.unavailable ? { ...place, unavailable: mapped(place.unavailable) } : place
		),
		participants: brief.participants.map((participant) => ({
			...participant,
			delegates: participant.delegates.map((one) => (one.free ? { ...one, free: mapped(one.free) } : one))
		})),
		meetings: brief.meetings.map(({ locked, ...meeting }) => ({
			...meeting,
			previous: undefined,
			...(meeting.slots && { slots: mapped(meeting.slots) }),
			...(locked && stays.has(locked.slot) && { locked })
		}))
	};
}
