import type { Agenda } from './agenda.ts';
import type { Random } from './random.ts';

/** Meetings to free around a schedule: those of a few slots, or those of persons around one that waits. */
export function neighbourhood(agenda: Agenda, random: Random, size: number): Uint8Array {
	const { problem, at, seat } = agenda;
	const { meetings, cells, persons } = problem;
	const freed = new Uint8Array(meetings);
	if (random.below(2) === 0) {
		const open = new Uint8Array(cells);
		const first = random.below(cells);
		const count = Math.min(cells, size);
		const apart = random.below(2) === 0;
		for (let k = 0; k < count; k++) open[apart ? random.below(cells) : (first + k) % cells] = 1;
		for (let m = 0; m < meetings; m++) if (at[m] >= 0 && open[at[m]]) freed[m] = 1;
		return freed;
	}
	const waiting: number[] = [];
	for (let p = 0; p < persons; p++) if (agenda.breaks[p] > 0) waiting.push(p);
	const chosen = new Uint8Array(persons);
	const queue = [waiting.length > 0 ? waiting[random.below(waiting.length)] : random.below(persons)];
	chosen[queue[0]] = 1;
	let left = 3 * size;
	for (let k = 0; k < queue.length && left > 0; k++)
		for (let m = 0; m < meetings && left > 0; m++) {
			if (seat[2 * m] !== queue[k] && seat[2 * m + 1] !== queue[k]) continue;
			const other = seat[2 * m] === queue[k] ? seat[2 * m + 1] : seat[2 * m];
			if (chosen[other] || random.below(3) === 0) continue;
			chosen[other] = 1;
			queue.push(other);
			left--;
		}
	for (let m = 0; m < meetings; m++) if (at[m] >= 0 && (chosen[seat[2 * m]] || chosen[seat[2 * m + 1]])) freed[m] = 1;
	return freed;
}
