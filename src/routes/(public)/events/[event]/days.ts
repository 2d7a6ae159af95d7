import type { BlockRow, StoredSlot } from '#lib/server/slots.ts';

export interface EventDay {
	date: string;
	startsAt: Date;
	endsAt: Date;
	/** Runs of bookable time, those of one kind and length together. */
	runs: {
		kind: StoredSlot['kind'];
		minutes: number;
		slots: number;
		label: string | null;
		startsAt: Date;
		endsAt: Date;
	}[];
}

/** What a visitor wants to know of each day: from when to when, at tables or online, how many times there are. */
export function daysFrom(slots: StoredSlot[], blocks: BlockRow[]): EventDay[] {
	const byDay = Map.groupBy(slots, ({ date }) => date);
	return [...byDay].map(([date, own]) => ({
		date,
		startsAt: own[0].startsAt,
		endsAt: new Date(Math.max(...own.map(({ endsAt }) => endsAt.getTime()))),
		runs: [...Map.groupBy(own, ({ blockId }) => blockId)].map(([blockId, run]) => ({
			kind: run[0].kind,
			minutes: (run[0].endsAt.getTime() - run[0].startsAt.getTime()) / 60_000,
			slots: run.length,
			label: blocks.find(({ id }) => id === blockId)?.label ?? null,
			startsAt: run[0].startsAt,
			endsAt: run[run.length - 1].endsAt
		}))
	}));
}
