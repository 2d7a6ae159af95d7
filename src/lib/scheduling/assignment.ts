/** The cheapest way to spread one person's meetings over slots, when every meeting costs something else in every slot. */

/** What a meeting costs where it cannot be: more than all that is ever paid, and still a whole number. */
export const NEVER = 1e10;

/**
 * Assignment by shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987) for at most `most` meetings and slots.
 * Costs are whole numbers, so the sums are exact.
 */
export class Assignment {
	/** Costs of meeting `row` in slot `slot`, at `row * slots + slot`; set them before asking. */
	readonly costs: Float64Array;
	/** The slot of each meeting in the cheapest answer so far. */
	readonly chosen: Int32Array;
	private readonly slots: number;
	private readonly paid: Float64Array;
	private readonly price: Float64Array;
	private readonly rowOf: Int32Array;
	private readonly cameFrom: Int32Array;
	private readonly distance: Float64Array;
	private readonly scanned: Uint8Array;

	constructor(most: number, slots: number) {
		this.costs = new Float64Array(most * slots);
		this.chosen = new Int32Array(most);
		this.slots = slots;
		this.paid = new Float64Array(most);
		this.price = new Float64Array(slots);
		this.rowOf = new Int32Array(slots);
		this.cameFrom = new Int32Array(slots);
		this.distance = new Float64Array(slots);
		this.scanned = new Uint8Array(slots);
	}

	/** The least cost of `rows` meetings in different slots, any; keeps the answer. `NEVER` or more: there is none. */
	anywhere(rows: number): number {
		this.begin();
		for (let row = 0; row < rows; row++) this.augment(row, 0, this.slots);
		return this.keep(0, this.slots);
	}

	/** The least cost of `rows` meetings in as many slots on end; keeps the answer where it costs less than `below`. */
	onEnd(rows: number, below: number): number {
		const { slots, costs, paid, price, rowOf } = this;
		this.begin();
		for (let row = 0; row < rows; row++) this.augment(row, 0, rows);
		let least = below;
		for (let from = 0; ; from++) {
			const cost = this.cost(from, from + rows);
			if (cost < least) {
				least = cost;
				this.keep(from, from + rows);
			}
			const next = from + rows;
			if (next === slots) return least;
			// The first slot goes, its meeting finds a way to the next one.
			let lowest = Infinity;
			for (let row = 0; row < rows; row++) lowest = Math.min(lowest, costs[row * slots + next] - paid[row]);
			price[next] = lowest;
			this.augment(rowOf[from], from + 1, next + 1);
		}
	}

	private begin(): void {
		this.paid.fill(0);
		this.price.fill(0);
		this.rowOf.fill(-1);
	}

	private cost(from: number, until: number): number {
		let sum = 0;
		for (let slot = from; slot < until; slot++)
			if (this.rowOf[slot] >= 0) sum += this.costs[this.rowOf[slot] * this.slots + slot];
		return sum;
	}

	private keep(from: number, until: number): number {
		for (let slot = from; slot < until; slot++) if (this.rowOf[slot] >= 0) this.chosen[this.rowOf[slot]] = slot;
		return this.cost(from, until);
	}

	/** Finds a slot for one meeting more, the others making way. */
	private augment(start: number, from: number, until: number): void {
		const { costs, slots, paid, price, rowOf, cameFrom, distance, scanned } = this;
		for (let slot = from; slot < until; slot++) {
			distance[slot] = Infinity;
			scanned[slot] = 0;
		}
		let row = start;
		let last = -1;
		let reached = 0;
		for (;;) {
			const base = row * slots;
			const offset = reached - paid[row];
			let nearest = -1;
			let least = Infinity;
			for (let slot = from; slot < until; slot++) {
				if (scanned[slot] === 1) continue;
				const way = costs[base + slot] - price[slot] + offset;
				if (way < distance[slot]) {
					distance[slot] = way;
					cameFrom[slot] = last;
				}
				if (distance[slot] < least) {
					least = distance[slot];
					nearest = slot;
				}
			}
			reached = least;
			last = nearest;
			if (rowOf[nearest] < 0) break;
			scanned[nearest] = 1;
			row = rowOf[nearest];
		}
		paid[start] += reached;
		for (let slot = from; slot < until; slot++)
			if (scanned[slot] === 1) {
				paid[rowOf[slot]] += reached - distance[slot];
				price[slot] -= reached - distance[slot];
			}
		while (last >= 0) {
			const before = cameFrom[last];
			rowOf[last] = before >= 0 ? rowOf[before] : start;
			last = before;
		}
	}
}
