import type { Agenda } from './agenda.ts';
import { isPlannable } from './rules.ts';

/**
 * Which table or room each placed meeting gets, after slots are settled: locked places first, hosts at their own,
 * then whoever can stay where one of the two just was. Slot by slot in the order of time.
 * `kept`: per meeting the place it stays at if that is still possible and it did not move (-1 = none).
 * @returns per meeting the position of its place in the brief; -1 for unplaced meetings, for one whose locked place is
 * taken by another lock and, where parallel blocks share places that are closed at odd times, for one no place was left for
 */
export function assignPlaces(agenda: Agenda, kept?: Int32Array): Int32Array {
	const { problem } = agenda;
	const { brief, atoms, atomFrom, atomTo, kindOf, poolOf, poolOfPlace, meetings } = problem;
	const placeOf = new Int32Array(meetings).fill(-1);
	const placeIndex = new Map(brief.places.map((place, k) => [place.id, k]));
	const taken = new Uint8Array(brief.places.length * atoms);
	closeUnavailable(agenda, taken);

	const isOpen = (place: number, cell: number) => {
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++) if (taken[place * atoms + a]) return false;
		return true;
	};
	const mark = (place: number, cell: number, value: 0 | 1) => {
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++) taken[place * atoms + a] = value;
	};
	const give = (m: number, place: number) => {
		placeOf[m] = place;
		mark(place, agenda.at[m], 1);
	};

	const common: number[][] = Array.from({ length: problem.pools }, () => []);
	const own = [new Map<string, number[]>(), new Map<string, number[]>()];
	brief.places.forEach((place, k) => {
		const kind = place.kind === 'table' ? 0 : 1;
		if (!isPlannable(place)) return;
		if (place.host === undefined) common[poolOfPlace[k]].push(k);
		else own[kind].set(place.host, [...(own[kind].get(place.host) ?? []), k]);
	});
	/** Places this meeting may be held at. */
	const choices = (m: number): number[] => {
		const kind = kindOf[agenda.at[m]];
		const pool = poolOf[agenda.at[m]];
		if (problem.needs[2 * m + kind]) return common[pool];
		const hosts = brief.meetings[m].between.flatMap((id) => own[kind].get(id) ?? []);
		return hosts.filter((place) => poolOfPlace[place] === pool);
	};

	const placed: number[] = [];
	for (let m = 0; m < meetings; m++) {
		if (agenda.at[m] < 0) continue;
		const wished = brief.meetings[m].locked?.place;
		const place = wished === undefined ? undefined : placeIndex.get(wished);
		if (place === undefined) placed.push(m);
		else if (isOpen(place, agenda.at[m])) give(m, place);
	}
	const stays = (m: number) =>
		kept !== undefined &&
		kept[m] >= 0 &&
		problem.previousSlot[m] === problem.slotOf[agenda.at[m]] &&
		choices(m).includes(kept[m]) &&
		isOpen(kept[m], agenda.at[m]);
	for (const m of placed) if (stays(m)) give(m, kept![m]);
	const open = placed.filter((m) => placeOf[m] < 0);
	open.sort((a, b) => problem.start[agenda.at[a]] - problem.start[agenda.at[b]] || a - b);

	/** Where each person last sat. */
	const last = new Int32Array(problem.persons).fill(-1);
	const rotation = common.map(() => 0);
	for (let from = 0; from < open.length;) {
		let to = from;
		while (to < open.length && agenda.at[open[to]] === agenda.at[open[from]]) to++;
		const batch = open.slice(from, to);
		from = to;
		const cell = agenda.at[batch[0]];
		const wishes = batch.flatMap((m) => {
			const own = !problem.needs[2 * m + kindOf[cell]];
			const allowed = choices(m);
			const stays = [last[agenda.seat[2 * m]], last[agenda.seat[2 * m + 1]]].filter((place) => allowed.includes(place));
			const previous = brief.meetings[m].previous;
			const kept = previous?.place === undefined ? undefined : placeIndex.get(previous.place);
			if (kept !== undefined && previous!.slot === brief.slots[problem.slotOf[cell]].id && allowed.includes(kept))
				return [{ m, place: kept, worth: 9 }];
			const seen = stays.map((place) => ({ m, place, worth: stays[0] === stays[1] ? 2 : 1 }));
			return own ? [...seen, ...allowed.map((place) => ({ m, place, worth: 5 }))] : seen;
		});
		wishes.sort((a, b) => b.worth - a.worth || a.m - b.m || a.place - b.place);
		for (const wish of wishes) if (placeOf[wish.m] < 0 && isOpen(wish.place, cell)) give(wish.m, wish.place);
		for (const m of batch) {
			if (placeOf[m] >= 0) continue;
			const allowed = choices(m);
			const pool = poolOf[cell];
			for (let k = 0; k < allowed.length && placeOf[m] < 0; k++) {
				const place = allowed[(k + rotation[pool]) % allowed.length];
				if (isOpen(place, cell)) {
					rotation[pool] = (k + rotation[pool] + 1) % allowed.length;
					give(m, place);
				}
			}
			if (placeOf[m] < 0) swapIn(m, allowed);
		}
		for (const m of batch) {
			if (placeOf[m] < 0) continue;
			last[agenda.seat[2 * m]] = placeOf[m];
			last[agenda.seat[2 * m + 1]] = placeOf[m];
		}
	}
	return placeOf;

	/** Frees a place by moving the one meeting that stands in the way to another place. */
	function swapIn(m: number, allowed: number[]): void {
		const cell = agenda.at[m];
		for (const place of allowed) {
			const inTheWay = placed.filter((other) => {
				if (placeOf[other] !== place || other === m) return false;
				const its = agenda.at[other];
				return atomFrom[its] < atomTo[cell] && atomFrom[cell] < atomTo[its];
			});
			if (inTheWay.length !== 1) continue;
			const other = inTheWay[0];
			mark(place, agenda.at[other], 0);
			const free = isOpen(place, cell);
			const elsewhere = free
				? choices(other).find((next) => next !== place && isOpen(next, agenda.at[other]))
				: undefined;
			if (elsewhere === undefined) {
				mark(place, agenda.at[other], 1);
				continue;
			}
			give(other, elsewhere);
			give(m, place);
			return;
		}
	}
}

/** Marks what no meeting may use: the whole time of each place's unavailable slots. */
function closeUnavailable(agenda: Agenda, taken: Uint8Array): void {
	const { problem } = agenda;
	const { brief, atoms, atomFrom, atomTo, cells, slotOf } = problem;
	brief.places.forEach((place, k) => {
		for (const id of place.unavailable ?? []) {
			const shut = brief.slots.find((slot) => slot.id === id)!;
			for (let c = 0; c < cells; c++) {
				const slot = brief.slots[slotOf[c]];
				if (slot.start >= shut.end || shut.start >= slot.end) continue;
				// Atom by atom: a long slot overlapping the closed one keeps its other atoms open for shorter slots.
				for (let a = atomFrom[c]; a < atomTo[c]; a++)
					if (problem.atomStart[a] < shut.end && shut.start < problem.atomEnd[a]) taken[k * atoms + a] = 1;
			}
		}
	});
}
