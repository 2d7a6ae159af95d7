import type { Agenda } from './agenda.ts';
import { Best, cost, type Heat, temperatureAt } from './improve.ts';
import type { Random } from './random.ts';

const LONGEST_CHAIN = 40;

/**
 * Polishing with every rule in force (overlapping blocks, buffers, limits, order, several delegates, moves that cost):
 * a chain is gathered, taken out as a whole and put back cell by cell through `Agenda.fits`, or undone.
 */
export function polishGeneral(agenda: Agenda, random: Random, heat: Heat): void {
	const { problem, occupant, seat, at } = agenda;
	const { cells, meetings, allowed, locked, clashClass, clashFrom, clashList, domainFrom, domainList } = problem;
	const movable: number[] = [];
	for (let m = 0; m < meetings; m++)
		if (at[m] >= 0 && !locked[m] && (domainFrom[m + 1] - domainFrom[m] > 1 || seats(2 * m) > 1 || seats(2 * m + 1) > 1))
			movable.push(m);
	if (movable.length === 0) return;

	function seats(side: number): number {
		return problem.seatFrom[side + 1] - problem.seatFrom[side];
	}
	let now = cost(agenda);
	const best = new Best(agenda, now);

	const stamp = new Int32Array(meetings);
	let round = 0;
	const chain = new Int32Array(LONGEST_CHAIN);
	const target = new Int32Array(LONGEST_CHAIN);
	const oldCell = new Int32Array(LONGEST_CHAIN);
	const oldFirst = new Int32Array(LONGEST_CHAIN);
	const oldSecond = new Int32Array(LONGEST_CHAIN);
	let count = 0;
	const push = (m: number, cell: number): boolean => {
		if (stamp[m] === round) return true;
		if (count === LONGEST_CHAIN || locked[m] || !allowed[m * cells + cell]) return false;
		stamp[m] = round;
		chain[count] = m;
		target[count++] = cell;
		return true;
	};
	/** Who sits where m wants to go has to come to the cell that m's kind of move leaves. */
	const gather = (m: number, there: number, first: number, second: number): boolean => {
		round++;
		count = 0;
		const here = at[m];
		push(m, there);
		for (let k = 0; k < count; k++) {
			const member = chain[k];
			const goal = target[k];
			const back = goal === there ? here : there;
			for (let side = 0; side < 2; side++) {
				const person = k === 0 ? (side === 0 ? first : second) : seat[2 * member + side];
				if (!problem.free[person * cells + goal]) return false;
				const list = clashClass[person] * cells + goal;
				for (let i = clashFrom[list]; i < clashFrom[list + 1]; i++) {
					const other = occupant[person * cells + clashList[i]];
					if (other >= 0 && other !== member && !push(other, back)) return false;
				}
			}
		}
		return true;
	};
	/** Carries a gathered chain out; undone and false when some rule forbids the result. */
	const apply = (first: number, second: number): boolean => {
		for (let k = 0; k < count; k++) {
			const m = chain[k];
			oldCell[k] = at[m];
			oldFirst[k] = seat[2 * m];
			oldSecond[k] = seat[2 * m + 1];
			agenda.remove(m);
		}
		for (let k = 0; k < count; k++) {
			const a = k === 0 ? first : oldFirst[k];
			const b = k === 0 ? second : oldSecond[k];
			if (agenda.fits(chain[k], target[k], a, b)) agenda.place(chain[k], target[k], a, b);
			else {
				for (let i = 0; i < k; i++) agenda.remove(chain[i]);
				for (let i = 0; i < count; i++) agenda.place(chain[i], oldCell[i], oldFirst[i], oldSecond[i]);
				return false;
			}
		}
		return true;
	};
	const undo = (): void => {
		for (let k = 0; k < count; k++) agenda.remove(chain[k]);
		for (let k = 0; k < count; k++) agenda.place(chain[k], oldCell[k], oldFirst[k], oldSecond[k]);
	};
	const anySeat = (side: number): number => problem.seatList[problem.seatFrom[side] + random.below(seats(side))];

	const chunk = Math.max(200, Math.min(10_000, Math.floor(heat.moves / 200)));
	for (let done = 0; done < heat.moves; done += chunk) {
		const temperature = temperatureAt(heat, done);
		if (now === 0 || temperature === null) break;
		for (let k = 0; k < chunk; k++) {
			const m = movable[random.below(movable.length)];
			const calm = agenda.breaks[seat[2 * m]] === 0 && agenda.breaks[seat[2 * m + 1]] === 0;
			if (calm && random.below(4) > 0) continue;
			const cell = domainList[domainFrom[m] + random.below(domainFrom[m + 1] - domainFrom[m])];
			const reseat = random.below(3) === 0;
			const first = reseat ? anySeat(2 * m) : seat[2 * m];
			const second = reseat ? anySeat(2 * m + 1) : seat[2 * m + 1];
			if (cell === at[m] && first === seat[2 * m] && second === seat[2 * m + 1]) continue;
			if (!gather(m, cell, first, second) || !apply(first, second)) continue;
			const next = cost(agenda);
			if (next > now && random.unit() >= Math.exp((now - next) / temperature)) undo();
			else now = next;
			if (now === 0) break;
		}
		if (best.offer(now)) heat.onBest?.(agenda.totalBreaks, agenda.unfairness);
	}
	best.offer(now);
	best.settle(now);
}
