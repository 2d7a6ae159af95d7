import type { BlockKind, Slot } from './slots.ts';

/** What the database remembers of a slot. */
export interface StoredSlot {
	id: string;
	blockId: string;
	kind: BlockKind;
	startsAt: Date;
	endsAt: Date;
}

export interface Reconciled<Stored extends StoredSlot> {
	/** The times are equal: the row stays, with its id and everything that hangs on it. */
	kept: { stored: Stored; slot: Slot }[];
	added: Slot[];
	removed: Stored[];
}

/**
 * Compares the slots an event has with the slots its changed blocks would give. A slot of the same block and times is kept;
 * failing that, one of the same kind and times (the organiser may have split or retyped the block). Each is used once.
 */
export function reconcile<Stored extends StoredSlot>(
	stored: readonly Stored[],
	next: readonly Slot[]
): Reconciled<Stored> {
	const keptBy = new Map<Slot, Stored>();
	const free = new Set(stored);
	for (const keyOf of [sameBlock, sameKind]) {
		const waiting = new Map<string, Stored[]>();
		for (const one of free) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
		for (const slot of next) {
			const match = keptBy.has(slot) ? undefined : waiting.get(keyOf(slot))?.shift();
			if (!match) continue;
			keptBy.set(slot, match);
			free.delete(match);
		}
	}
	return {
		kept: next.flatMap((slot) => {
			const match = keptBy.get(slot);
			return match ? [{ stored: match, slot }] : [];
		}),
		added: next.filter((slot) => !keptBy.has(slot)),
		removed: stored.filter((one) => free.has(one))
	};
}

type Timed = Pick<StoredSlot, 'blockId' | 'kind' | 'startsAt' | 'endsAt'>;

function sameBlock({ blockId, startsAt, endsAt }: Timed): string {
	return `${blockId} ${startsAt.getTime()} ${endsAt.getTime()}`;
}

function sameKind({ kind, startsAt, endsAt }: Timed): string {
	return `${kind} ${startsAt.getTime()} ${endsAt.getTime()}`;
}
