/** What a hand can do to one meeting, and how each of it is undone. Pure. */
import type { BoardPlacement } from '#lib/server/boards.ts';

export type Act =
	/** `anyway`: also against a rule of the plan. */
	{ kind: 'move'; slot: string; place: string; anyway?: boolean } | { kind: 'lock'; locked: boolean } | { kind: 'out' };

/** The acts that bring a meeting from where it stands now (null: it waits) back to where it was. */
export function wayBack(was: BoardPlacement | null, now: BoardPlacement | null): Act[] {
	if (!was) return now ? [{ kind: 'out' }] : [];
	const isThere = now?.slot === was.slot && now.place === was.place;
	// Where it was before it may be again, whatever the rules say.
	const move: Act[] = isThere ? [] : [{ kind: 'move', slot: was.slot, place: was.place, anyway: true }];
	// Whatever a hand puts down is locked there.
	const locked = isThere ? now.locked : true;
	return locked === was.locked ? move : [...move, { kind: 'lock', locked: was.locked }];
}

/** The board after an act. `delegates` are those who sit in a moved meeting. */
export function after(
	placements: readonly BoardPlacement[],
	meeting: string,
	act: Act,
	delegates: [string, string] = ['', '']
): BoardPlacement[] {
	const others = placements.filter((one) => one.meeting !== meeting);
	if (act.kind === 'out') return others;
	if (act.kind === 'move') return [...others, { meeting, slot: act.slot, place: act.place, delegates, locked: true }];
	return placements.map((one) => (one.meeting === meeting ? { ...one, locked: act.locked } : one));
}
