import type { Agenda } from './agenda.ts';
import type { Random } from './random.ts';

/** Meetings that would have to leave, gathered in `out`; -1 when one of them is locked or nothing can make room. */
export class Conflicts {
	readonly out: number[] = [];
	private readonly agenda: Agenda;
	private readonly random: Random;

	constructor(agenda: Agenda, random: Random) {
		this.agenda = agenda;
		this.random = random;
	}

	/** Number of meetings that leave when m goes to the cell with these persons. */
	gather(m: number, cell: number, first: number, second: number): number {
		const { agenda } = this;
		const { problem } = agenda;
		this.out.length = 0;
		if (!this.clear(first, cell) || !this.clear(second, cell)) return -1;
		if (problem.ordered && !this.clearOrder(m, cell)) return -1;
		if (problem.limits > 0 && !(this.clearLimits(first, cell) && this.clearLimits(second, cell))) return -1;
		if (!this.clearBreather(first, cell) || !this.clearBreather(second, cell)) return -1;
		if (!agenda.shareFits(m, cell) && !this.clearShare(m, cell)) return -1;
		if (!agenda.placeFits(m, cell) && !this.clearPlace(cell)) return -1;
		return this.out.length;
	}

	private add(meeting: number): boolean {
		if (this.agenda.problem.locked[meeting]) return false;
		if (!this.out.includes(meeting)) this.out.push(meeting);
		return true;
	}

	private clear(person: number, cell: number): boolean {
		const { problem, occupant } = this.agenda;
		const list = problem.clashClass[person] * problem.cells + cell;
		for (let k = problem.clashFrom[list]; k < problem.clashFrom[list + 1]; k++) {
			const other = occupant[person * problem.cells + problem.clashList[k]];
			if (other >= 0 && !this.add(other)) return false;
		}
		return true;
	}

	private clearOrder(m: number, cell: number): boolean {
		const { problem, at } = this.agenda;
		for (let k = problem.beforeFrom[m]; k < problem.beforeFrom[m + 1]; k++) {
			const other = problem.beforeList[k];
			if (at[other] >= 0 && problem.end[at[other]] > problem.start[cell] && !this.add(other)) return false;
		}
		for (let k = problem.afterFrom[m]; k < problem.afterFrom[m + 1]; k++) {
			const other = problem.afterList[k];
			if (at[other] >= 0 && problem.end[cell] > problem.start[at[other]] && !this.add(other)) return false;
		}
		return true;
	}

	private clearLimits(person: number, cell: number): boolean {
		const { agenda, random } = this;
		const { problem, limitCount, occupant, at } = agenda;
		const { cells, limitCells } = problem;
		for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++) {
			const l = problem.limitList[k];
			if (!limitCells[l * cells + cell]) continue;
			let over = limitCount[l] + 1 - problem.limitMost[l];
			if (problem.limitMost[l] < 1) return false;
			const holders = holdersOf(person, l);
			for (const other of this.out) if (counts(other)) over--;
			const offset = random.below(cells);
			for (let c = 0; c < cells && over > 0; c++) {
				const there = (c + offset) % cells;
				if (!limitCells[l * cells + there]) continue;
				for (const holder of holders) {
					const other = occupant[holder * cells + there];
					if (over <= 0 || other < 0 || problem.locked[other] || this.out.includes(other)) continue;
					this.out.push(other);
					over--;
				}
			}
			if (over > 0) return false;

			function counts(other: number): boolean {
				if (!limitCells[l * cells + at[other]]) return false;
				return problem.firmOf[agenda.seat[2 * other]] === problem.limitFirm[l]
					? holders.includes(agenda.seat[2 * other])
					: holders.includes(agenda.seat[2 * other + 1]);
			}
		}
		return true;

		/** Persons of the firm that count towards the limit. */
		function holdersOf(of: number, limit: number): number[] {
			const firm = problem.firmOf[of];
			let from = of;
			while (from > 0 && problem.firmOf[from - 1] === firm) from--;
			const list: number[] = [];
			for (let p = from; p < problem.persons && problem.firmOf[p] === firm; p++)
				for (let k = problem.limitFrom[p]; k < problem.limitFrom[p + 1]; k++)
					if (problem.limitList[k] === limit) list.push(p);
			return list;
		}
	}

	/** A person gets back one of the stretches it keeps free: the one that costs the fewest meetings. */
	private clearBreather(person: number, cell: number): boolean {
		const { agenda } = this;
		const { breathers, words, cellMask } = agenda.problem;
		if (agenda.breathes(person, cell)) return true;
		for (const { touched, options } of breathers.windows[breathers.classOf[person]]) {
			if (!meets(touched, cell)) continue;
			let fewest: number[] | null = null;
			for (const option of options) {
				if (meets(option, cell)) continue;
				const inTheWay = this.sittings(person).filter((other) => meets(option, agenda.at[other]));
				const fresh = inTheWay.filter((other) => !this.out.includes(other));
				if (fresh.some((other) => agenda.problem.locked[other])) continue;
				if (!fewest || fresh.length < fewest.length) fewest = fresh;
			}
			if (!fewest) return false;
			this.out.push(...fewest);
		}
		return true;

		function meets(mask: Int32Array, there: number): boolean {
			for (let w = 0; w < words; w++) if (mask[w] & cellMask[there * words + w]) return true;
			return false;
		}
	}

	/** Placed meetings of a person. */
	private sittings(person: number): number[] {
		const { occupant, problem } = this.agenda;
		const row = occupant.subarray(person * problem.cells, (person + 1) * problem.cells);
		return [...row].filter((m) => m >= 0);
	}

	/** Meetings that use the same share (interpreters) leave, until there is one for this meeting. */
	private clearShare(m: number, cell: number): boolean {
		const { agenda, random } = this;
		const { at, problem } = agenda;
		const { shareOf, shareMost, atoms, atomFrom, atomTo, meetings, locked } = problem;
		const share = shareOf[m];
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++) {
			const holds = (other: number) =>
				shareOf[other] === share && at[other] >= 0 && atomFrom[at[other]] <= a && a < atomTo[at[other]];
			let over = agenda.shared[share * atoms + a] + 1 - shareMost[share] - this.out.filter(holds).length;
			const offset = random.below(meetings);
			for (let k = 0; k < meetings && over > 0; k++) {
				const other = (k + offset) % meetings;
				if (!holds(other) || locked[other] || this.out.includes(other)) continue;
				this.out.push(other);
				over--;
			}
			if (over > 0) return false;
		}
		return true;
	}

	/** Some meeting of the cell's time leaves its common place, the lightest of a few tried. */
	private clearPlace(cell: number): boolean {
		const { agenda, random } = this;
		const { problem, occupant } = agenda;
		const { cells, atomFrom, atomTo, kindOf, poolOf } = problem;
		const pool = poolOf[cell];
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++) {
			let over = agenda.load[pool * problem.atoms + a] + 1 - problem.capacity[pool * problem.atoms + a];
			if (problem.capacity[pool * problem.atoms + a] < 1) return false;
			for (const other of this.out) if (uses(other)) over--;
			while (over > 0) {
				let lightest = -1;
				let seen = 0;
				const offset = random.below(problem.persons);
				for (let k = 0; k < problem.persons && seen < 6; k++) {
					const p = (k + offset) % problem.persons;
					for (let c = 0; c < cells; c++) {
						if (poolOf[c] !== pool || atomFrom[c] > a || atomTo[c] <= a) continue;
						const other = occupant[p * cells + c];
						if (other < 0 || problem.locked[other] || !uses(other) || this.out.includes(other)) continue;
						seen++;
						if (lightest < 0 || problem.weight[other] < problem.weight[lightest]) lightest = other;
					}
				}
				if (lightest < 0) return false;
				this.out.push(lightest);
				over--;
			}

			function uses(other: number): boolean {
				const at = agenda.at[other];
				return (
					poolOf[at] === pool && problem.needs[2 * other + kindOf[at]] === 1 && atomFrom[at] <= a && a < atomTo[at]
				);
			}
		}
		return true;
	}
}
