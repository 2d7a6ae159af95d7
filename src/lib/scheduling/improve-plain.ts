import { type Agenda, breaksIn } from './agenda.ts';
import { Best, type Heat, UNFAIR } from './improve.ts';
import type { Random } from './random.ts';

/**
 * Polishing where slots are disjoint: a Kempe chain between two slots is an alternating path, and only its two ends
 * change their busy slots. So a path starts at a person with something to gain, and a look at that one person
 * throws out most proposals before any path is walked.
 */
export function polishPlain(agenda: Agenda, random: Random, heat: Heat): void {
	const { problem, occupant, seat, at, mask, load, breaks } = agenda;
	const { persons, cells, words, allowed, free, locked, needs, capacity, kindOf, atoms, fairness, dayStart } = problem;
	const movable = new Int32Array(persons);
	let movables = 0;
	for (let p = 0; p < persons; p++) {
		let busy = 0;
		for (let c = 0; c < cells; c++) if (occupant[p * cells + c] >= 0) busy++;
		if (busy > 0) movable[movables++] = p;
	}
	if (movables === 0 || cells < 2) return;

	const worth = Int32Array.from({ length: cells + 2 }, (_, b) => b + (b > fairness ? UNFAIR * (b - fairness) : 0));
	let now = 0;
	for (let p = 0; p < persons; p++) now += worth[breaks[p]];
	const best = new Best(agenda, now);

	// Persons with breaks, for picking one of them.
	const broken = new Int32Array(persons);
	const brokenAt = new Int32Array(persons).fill(-1);
	let brokens = 0;
	const note = (p: number) => {
		if (breaks[p] > 0 === brokenAt[p] >= 0) return;
		if (breaks[p] > 0) {
			brokenAt[p] = brokens;
			broken[brokens++] = p;
		} else {
			const last = broken[--brokens];
			broken[brokenAt[p]] = last;
			brokenAt[last] = brokenAt[p];
			brokenAt[p] = -1;
		}
	};
	for (let p = 0; p < persons; p++) note(p);

	const scratch = new Int32Array(words);
	/** Cost of a person's day after leaving one cell for another. */
	const after = (p: number, from: number, to: number): number => {
		for (let w = 0; w < words; w++) scratch[w] = mask[p * words + w];
		scratch[from >> 5] &= ~(1 << (from & 31));
		scratch[to >> 5] |= 1 << (to & 31);
		return worth[breaksIn(problem, scratch, 0)];
	};

	// A path: its meetings in order, where it starts and ends, and how many common places it brings to `to`.
	const path = [new Int32Array(problem.meetings), new Int32Array(problem.meetings)];
	const length = [0, 0];
	const endPerson = [0, 0];
	const endFrom = [0, 0];
	const brings = [0, 0];
	const walk = (which: number, p: number, from: number, to: number): boolean => {
		const list = path[which];
		let count = 0;
		let net = 0;
		let sign = 1;
		let here = from;
		let there = to;
		let m = occupant[p * cells + from];
		for (;;) {
			if (locked[m] || !allowed[m * cells + there]) return false;
			const other = seat[2 * m] === p ? seat[2 * m + 1] : seat[2 * m];
			if (!free[other * cells + there] || !free[p * cells + there]) return false;
			list[count++] = m;
			net += sign * needs[2 * m + kindOf[there]];
			const next = occupant[other * cells + there];
			if (next < 0) {
				length[which] = count;
				endPerson[which] = other;
				endFrom[which] = here;
				brings[which] = net;
				return true;
			}
			p = other;
			m = next;
			const swap = here;
			here = there;
			there = swap;
			sign = -sign;
		}
	};
	const apply = (which: number, from: number, to: number): void => {
		const list = path[which];
		const count = length[which];
		for (let k = 0; k < count; k++) {
			const m = list[k];
			occupant[seat[2 * m] * cells + at[m]] = -1;
			occupant[seat[2 * m + 1] * cells + at[m]] = -1;
		}
		for (let k = 0; k < count; k++) {
			const m = list[k];
			const cell = (k & 1) === 0 ? to : from;
			at[m] = cell;
			occupant[seat[2 * m] * cells + cell] = m;
			occupant[seat[2 * m + 1] * cells + cell] = m;
		}
		load[kindOf[to] * atoms + to] += brings[which];
		load[kindOf[from] * atoms + from] -= brings[which];
	};
	const rebook = (p: number, from: number, to: number): void => {
		mask[p * words + (from >> 5)] &= ~(1 << (from & 31));
		mask[p * words + (to >> 5)] |= 1 << (to & 31);
		const next = breaksIn(problem, mask, p * words);
		agenda.totalBreaks += next - breaks[p];
		agenda.unfairness += Math.max(0, next - fairness) - Math.max(0, breaks[p] - fairness);
		breaks[p] = next;
		note(p);
	};

	const chunk = Math.max(1000, Math.min(50_000, Math.floor(heat.moves / 200)));
	let word = (random.below(0x7fffffff) | 1) >>> 0;
	const below = (limit: number): number => {
		word ^= word << 13;
		word ^= word >>> 17;
		word ^= word << 5;
		return Math.floor(((word >>> 0) / 4294967296) * limit);
	};

	// Promising moves of one person: a meeting at the edge of a run goes beside another one, or any meeting into a hole.
	const open = new Int32Array(persons * words);
	for (let p = 0; p < persons; p++)
		for (let c = 0; c < cells; c++) if (free[p * cells + c]) open[p * words + (c >> 5)] |= 1 << (c & 31);
	const earlier = new Int32Array(words);
	const later = new Int32Array(words);
	/** Bits whose neighbour before (`earlier`) or after (`later`) on the same day is busy in `scratch`. */
	const neighbours = (): void => {
		for (let w = 0; w < words; w++) {
			earlier[w] = ((scratch[w] << 1) | (w > 0 ? scratch[w - 1] >>> 31 : 0)) & ~dayStart[w];
			const next = w + 1 < words ? (scratch[w + 1] & ~dayStart[w + 1]) << 31 : 0;
			later[w] = ((scratch[w] & ~dayStart[w]) >>> 1) | next;
		}
	};
	const picks = new Int32Array(words);
	/** Some set bit of `picks`, looking around from a random place; -1 = none. */
	const pickBit = (): number => {
		const at = below(cells);
		const first = at >> 5;
		const high = picks[first] & (-1 << (at & 31));
		if (high !== 0) return (first << 5) + 31 - Math.clz32(high & -high);
		for (let k = 1; k <= words; k++) {
			const w = first + k < words ? first + k : first + k - words;
			if (picks[w] !== 0) return (w << 5) + 31 - Math.clz32(picks[w] & -picks[w]);
		}
		return -1;
	};
	let from = 0;
	let to = 0;
	const propose = (p: number): boolean => {
		const kind = below(16);
		const at = p * words;
		if (kind === 0) {
			from = below(cells);
			to = below(cells);
			return occupant[p * cells + from] >= 0 && occupant[p * cells + to] < 0 && free[p * cells + to] === 1;
		}
		for (let w = 0; w < words; w++) scratch[w] = mask[at + w];
		neighbours();
		if (kind < 5 && breaks[p] > 0) {
			for (let w = 0; w < words; w++) picks[w] = earlier[w] & later[w] & ~scratch[w] & open[at + w];
			to = pickBit();
			if (to < 0) return false;
			for (let w = 0; w < words; w++) picks[w] = scratch[w];
			from = pickBit();
			return true;
		}
		for (let w = 0; w < words; w++) picks[w] = scratch[w] & ~(earlier[w] & later[w]);
		from = pickBit();
		scratch[from >> 5] &= ~(1 << (from & 31));
		neighbours();
		for (let w = 0; w < words; w++) picks[w] = (earlier[w] | later[w]) & ~scratch[w] & open[at + w];
		picks[from >> 5] &= ~(1 << (from & 31));
		to = pickBit();
		if (to >= 0) return true;
		// Its only meeting of the day may go anywhere.
		for (let w = 0; w < words; w++) picks[w] = ~scratch[w] & open[at + w];
		picks[from >> 5] &= ~(1 << (from & 31));
		to = pickBit();
		return to >= 0;
	};
	const chance = new Float64Array(64);

	for (let done = 0; done < heat.moves; done += chunk) {
		if (now === 0 || heat.shouldStop()) break;
		const temperature = heat.hot * Math.pow(heat.cold / heat.hot, done / heat.moves);
		for (let d = 0; d < chance.length; d++) chance[d] = Math.exp(-d / temperature);
		for (let k = 0; k < chunk; k++) {
			const p = brokens > 0 && below(4) > 0 ? broken[below(brokens)] : movable[below(movables)];
			if (!propose(p)) continue;
			let change = after(p, from, to) - worth[breaks[p]];
			// A path has two ends, and a good one is found from the end that gains.
			if (change > 0 && below(1 << 20) >= chance[Math.min(63, change)] * (1 << 20)) continue;
			if (!walk(0, p, from, to)) continue;
			const q = endPerson[0];
			const qFrom = endFrom[0];
			const qTo = qFrom === from ? to : from;
			change += after(q, qFrom, qTo) - worth[breaks[q]];
			const room = load[kindOf[to] * atoms + to] + brings[0] <= capacity[kindOf[to] * atoms + to];
			const roomBack = load[kindOf[from] * atoms + from] - brings[0] <= capacity[kindOf[from] * atoms + from];
			let r = -1;
			if (!room || !roomBack) {
				// The slot is full: a second path goes the other way.
				const source = room ? from : to;
				const target = room ? to : from;
				let tries = 0;
				for (; tries < 24; tries++) {
					r = movable[below(movables)];
					if (occupant[r * cells + source] < 0 || occupant[r * cells + target] >= 0) continue;
					if (r === p || r === q) continue;
					if (walk(1, r, source, target) && brings[1] === Math.abs(brings[0])) break;
				}
				if (tries === 24) continue;
				change += after(r, source, target) - worth[breaks[r]];
				const s = endPerson[1];
				const sFrom = endFrom[1];
				const sTo = sFrom === source ? target : source;
				change += after(s, sFrom, sTo) - worth[breaks[s]];
				if (change > 0 && below(1 << 20) >= chance[Math.min(63, change)] * (1 << 20)) continue;
				apply(1, source, target);
				rebook(r, source, target);
				rebook(s, sFrom, sTo);
			} else if (change > 0 && below(1 << 20) >= chance[Math.min(63, change)] * (1 << 20)) continue;
			apply(0, from, to);
			rebook(p, from, to);
			rebook(q, qFrom, qTo);
			now += change;
			if (now === 0) break;
		}
		if (best.offer(now)) heat.onBest?.(now);
	}
	best.offer(now);
	best.settle(now);
}
